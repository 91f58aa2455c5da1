#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second, slow implementation of the recovery code: prints the code of every 32 hexadecimal digits given.

It finds the two check symbols by trying all 1,024, with logarithm tables instead of shifts, so that it shares no step
with core/vault/recovery_code.cpp."""
import sys

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
POWER = [1]  # powers of a root of x^5 + x^2 + 1
while len(POWER) < 31:
    POWER.append((POWER[-1] << 1) ^ (0x25 if POWER[-1] & 16 else 0))
LOG = {value: exponent for exponent, value in enumerate(POWER)}


def at(symbols, exponent):
    """The polynomial's value at the root to this power."""
    value = 0
    for place, symbol in enumerate(reversed(symbols)):
        if symbol:
            value ^= POWER[(LOG[symbol] + place * exponent) % 31]
    return value


def text(code):
    bits = f"{int(code, 16):0128b}00"
    data = [int(bits[i:i + 5], 2) for i in range(0, 130, 5)]
    whole = [data + [a, b] for a in range(32) for b in range(32) if at(data + [a, b], 1) == at(data + [a, b], 2) == 0]
    assert len(whole) == 1
    letters = "".join(ALPHABET[symbol] for symbol in whole[0])
    return "-".join(letters[i:i + 4] for i in range(0, 28, 4))


for given in sys.argv[1:]:
    print(text(given))
