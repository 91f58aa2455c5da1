# SPDX-License-Identifier: GPL-3.0-or-later
"""The CBOR of core/seal/FORMAT.md section 1: a writer, and a reader that notes what was not the shortest encoding."""
from primitives import Refused, need


class Reader:
    def __init__(self, data):
        self.data, self.at, self.shortest = data, 0, True

    def take(self, count):
        need(self.at + count <= len(self.data), "Truncated")
        self.at += count
        return self.data[self.at - count:self.at]

    def head(self, major):
        first = self.take(1)[0]
        need(first >> 5 == major, "Malformed")
        low = first & 31
        if low < 24:
            return low
        need(low < 28, "Malformed")
        size = 1 << (low - 24)
        value = int.from_bytes(self.take(size), "big")
        if value < 24 or (size > 1 and value < 1 << (4 * size)):
            self.shortest = False
        return value

    def array(self, low, high):
        count = self.head(4)
        need(low <= count <= high, "Malformed")
        return count

    def number(self, high=2**64 - 1):
        value = self.head(0)
        need(value <= high, "Malformed")
        return value

    def string(self, low, high, major=2):
        size = self.head(major)
        need(low <= size <= high, "Malformed")
        return self.take(size)

    def text(self, high):
        try:
            return self.string(0, high, 3).decode("utf-8")
        except UnicodeDecodeError:
            raise Refused("Malformed") from None

    def instant(self):
        return self.number(253402300799)

    def end(self):
        need(self.at == len(self.data), "TrailingBytes")

    def canonical(self):
        need(self.shortest, "NotCanonical")


def head(major, value):
    if value < 24:
        return bytes([major << 5 | value])
    size = 1 if value < 2**8 else 2 if value < 2**16 else 4 if value < 2**32 else 8
    return bytes([major << 5 | 24 + size.bit_length() - 1]) + value.to_bytes(size, "big")


def encode(item):
    if isinstance(item, int):
        return head(0, item)
    if isinstance(item, bytes):
        return head(2, len(item)) + item
    if isinstance(item, str):
        return head(3, len(item.encode())) + item.encode()
    return head(4, len(item)) + b"".join(map(encode, item))
