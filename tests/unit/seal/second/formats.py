# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything core/seal/FORMAT.md says, written from that text alone."""
import base64
import datetime
import hashlib
import re
import struct

from cbor import Reader, encode, head
from primitives import Refused, chacha, expand, extract, need, poly_tag, public_key, schedule, shared

# --- sections 1, 2 and 6 ---


def key_id(key):
    return hashlib.sha256(b"accord key id v1\0" + key).digest()[:8]


def derive(secret, label, context, length):
    return expand(extract(b"accord v1", secret), label + b"\0" + context, length)


def invitation_id(secret):
    value = bytearray(derive(secret, b"invitation id", b"", 16))
    value[6] = value[6] & 0x0f | 0x40
    value[8] = value[8] & 0x3f | 0x80
    return bytes(value)


def safety_number(one, other):
    value = bytes(64)
    for _ in range(10000):
        value = hashlib.sha512(value + b"accord safety number v1\0" + min(one, other) + max(one, other)).digest()
    return " ".join("%05d" % (int.from_bytes(value[i:i + 5], "big") % 100000) for i in range(0, 25, 5))


# --- section 3 ---

SPACES = "\u0020\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200b)))
BARRED = re.compile("[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]")
OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
REST = r"(:([1-9][0-9]{0,4}))?(/[A-Za-z0-9._~/-]*)?\Z"
HTTPS = re.compile(r"https://([A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])" + REST)
HTTP = re.compile(r"http://(localhost|127(\." + OCTET + r"){3}|\[::1\])" + REST)


def is_plain(text, most):
    return 1 <= len(text) <= most and not BARRED.search(text) and text[0] not in SPACES and text[-1] not in SPACES


def is_name(name):
    return is_plain(name, 64)


def is_relay(url):
    match = HTTPS.match(url) or HTTP.match(url)
    port = re.search(r"\w\]?:([0-9]+)(/|\Z)", url)
    return bool(match) and len(url) <= 200 and (not port or int(port[1]) <= 65535)


def read_invitation(data):
    need(data, "Truncated")
    need(data[0] >> 5 == 4, "NotAnInvitation")
    try:
        first = Reader(data)
        first.array(1, 64)
        version = first.number()
    except Refused as refused:
        raise Refused("Truncated" if str(refused) == "Truncated" else "NotAnInvitation") from None
    need(version == 1, "UnknownVersion")
    reader = Reader(data)
    reader.array(8, 8)
    reader.number()
    fields = [reader.instant(), reader.string(32, 32), reader.string(32, 32), reader.string(32, 32)]
    fields += [reader.text(256), reader.text(200)]
    before = reader.at
    check = reader.string(8, 8)
    reader.end()
    need(check == hashlib.sha256(b"accord invitation v1\0" + data[:before]).digest()[:8], "Damaged")
    need(is_name(fields[4]) and (fields[5] == "" or is_relay(fields[5])), "Malformed")
    reader.canonical()
    return fields


def write_invitation(fields):
    start = head(4, 8) + encode(1) + b"".join(map(encode, fields))
    return start + encode(hashlib.sha256(b"accord invitation v1\0" + start).digest()[:8])


ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


def write_base45(data):
    out = ""
    for at in range(0, len(data), 2):
        group = data[at:at + 2]
        value = int.from_bytes(group, "big")
        for _ in range(len(group) + 1):
            out += ALPHABET[value % 45]
            value //= 45
    return out


def read_base45(text):
    need(len(text) % 3 != 1, "Truncated")
    out = b""
    for at in range(0, len(text), 3):
        group = text[at:at + 3]
        need(all(c in ALPHABET for c in group), "Malformed")
        value = sum(ALPHABET.index(c) * 45**i for i, c in enumerate(group))
        need(value < 256**(len(group) - 1), "Malformed")
        out += value.to_bytes(len(group) - 1, "big")
    return out


def write_link(data):
    return "accord:" + base64.urlsafe_b64encode(data).decode().rstrip("=")


def read_link(text):
    body = "".join(text.split())
    need(re.fullmatch("[A-Za-z0-9_-]*", body), "Malformed")
    whole = body[:-1] if len(body) % 4 == 1 else body
    data = base64.urlsafe_b64decode(whole + "=" * (-len(whole) % 4))
    fields = read_invitation(data)
    need(write_link(data) == "accord:" + body, "Malformed")
    return fields


def read_qr(text):
    version, body = text.split(":", 1)
    need(version == "ACCORD1", "UnknownVersion")
    try:
        return read_invitation(read_base45(body))
    except Refused as refused:
        if str(refused) != "Damaged" and len(body) % 3 != 0:
            try:
                read_invitation(read_base45(body[:len(body) // 3 * 3]))
            except Refused as before:
                need(str(before) != "Truncated", "Truncated")
        raise


def read_text(text):
    text = text.strip()
    link = text[:7].lower() == "accord:"
    need(link or re.match("ACCORD[^:]+:", text), "NotAnInvitation")
    try:
        return read_link(text[7:]) if link else read_qr(text)
    except Refused as refused:
        raise Refused(str(refused) if str(refused) in ("Truncated", "UnknownVersion") else "Malformed") from None


# --- section 4 ---

SIZES = (512, 1024, 4096, 16384)


class Side:
    """A channel of channels.json, with only the given keys taken from there."""

    def __init__(self, vector):
        self.secret = bytes.fromhex(vector["secret"])
        names = ("therapistIdentity", "therapistReceive", "clientIdentity", "clientReceive")
        self.secret_keys = {name: bytes.fromhex(vector[name]["secretKey"]) for name in names}
        self.keys = {name: public_key(secret) for name, secret in self.secret_keys.items()}

    def terms(self, form, direction):
        """mode, psk, psk_id, info"""
        therapist, client = self.keys["therapistIdentity"], self.keys["clientIdentity"]
        if form == "reply":
            info = b"accord reply\0" + bytes([1, 1]) + therapist + invitation_id(self.secret)
            return 1, self.secret, derive(self.secret, b"reply hint", b"", 8), info
        info = b"accord message\0" + bytes([1, direction]) + therapist + client
        both = therapist + client
        return 3, derive(self.secret, b"channel psk", both, 32), derive(self.secret, b"channel hint", both, 8), info

    @staticmethod
    def roles(direction):
        """names of the sender's identity and of the receiver's receive key"""
        return (("clientIdentity", "therapistReceive"), ("therapistIdentity", "clientReceive"))[direction - 1]


def seal(side, form, direction, ephemeral, payload):
    mode, psk, psk_id, info = side.terms(form, direction)
    sender, receiver = side.roles(direction)
    to, enc = side.keys[receiver], public_key(ephemeral)
    points, kem_context = shared(ephemeral, to), enc + to
    if mode == 3:
        points += shared(side.secret_keys[sender], to)
        kem_context += side.keys[sender]
    key, nonce = schedule(points, kem_context, mode, info, psk, psk_id)
    aad = b"ACRD" + bytes([1, 0x10 + mode, direction]) + key_id(to) + psk_id + enc
    size = min(s for s in SIZES if s >= len(payload) + 73)
    plaintext = struct.pack(">H", len(payload)) + payload + bytes(size - 73 - len(payload))
    ciphertext = chacha(key, nonce, plaintext)
    return aad + ciphertext + poly_tag(key, nonce, aad, ciphertext)


def open_envelope(side, form, direction, receive_secret, data):
    need(b"ACRD".startswith(data[:4]), "NotAnEnvelope")
    need(len(data) > 4, "Truncated")
    need(data[4] == 1, "UnknownVersion")
    need(len(data) >= 512, "Truncated")
    need(len(data) in SIZES, "WrongSize")
    need(data[5] in (0x11, 0x13), "UnknownSuite")
    need(data[6] in (1, 2), "WrongDirection")
    mode, psk, psk_id, info = side.terms(form, direction)
    to = public_key(receive_secret)
    need(data[5] & 15 == mode, "WrongForm")
    need(data[6] == direction, "WrongDirection")
    need(data[15:23] == psk_id, "WrongChannel")
    need(data[7:15] == key_id(to), "WrongReceiveKey")
    aad, ciphertext, tag = data[:55], data[55:-16], data[-16:]
    enc = aad[23:]
    points, kem_context = shared(receive_secret, enc), enc + to
    if mode == 3:
        sender = side.keys[side.roles(direction)[0]]
        points += shared(receive_secret, sender)
        kem_context += sender
    key, nonce = schedule(points, kem_context, mode, info, psk, psk_id)
    need(poly_tag(key, nonce, aad, ciphertext) == tag, "NotAuthentic")
    plaintext = chacha(key, nonce, ciphertext)
    length = struct.unpack(">H", plaintext[:2])[0]
    need(0 < length <= len(plaintext) - 2 and not any(plaintext[2 + length:]), "BadPadding")
    need(len(data) == min(s for s in SIZES if s >= length + 73), "BadPadding")
    return plaintext[2:2 + length]


# --- section 5 ---


def read_payload(data):
    reader = Reader(data)
    reader.array(7, 7)
    fields = [reader.number(), reader.string(16, 16), reader.string(8, 8), reader.number(), reader.instant()]
    fields += [reader.number(), reader.string(1, 16311)]
    need(any(fields[1]), "Malformed")
    reader.end()
    reader.canonical()
    need(1 <= fields[0] <= 12, "UnknownKind")
    return fields


def read_id(reader):
    value = reader.string(16, 16)
    need(any(value), "Malformed")
    return value


def is_date(text):
    if re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text) is None:
        return False
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def read_step(kind, reader):
    reader.array({8: 4, 9: 5, 10: 2}[kind], {8: 4, 9: 5, 10: 2}[kind])
    reader.array(4, 4)
    head = [read_id(reader), reader.number(2), reader.number(1000000000), reader.instant()]
    valid = head[1] >= 1 and head[2] >= 1
    if kind == 10:
        body = [head, reader.number(365)]
    else:
        body = [head, read_id(reader)]
        if kind == 9:
            body.append(reader.number(3))
        about = reader.string(0, 16)
        need(len(about) == 0 or (len(about) == 16 and any(about)), "Malformed")
        body.append(about)
        if kind == 8:
            body.append(reader.text(1200))
            valid = valid and is_plain(body[3], 300)
        else:
            body.append(reader.number(100))
            valid = valid and body[2] >= 1 and (len(about) == 0) == (body[2] == 3)
            valid = valid and (body[2] == 1 or body[4] == 0)
    reader.end()
    need(valid, "Malformed")
    reader.canonical()
    return body


def read_body(kind, data):
    reader = Reader(data)
    valid = True
    if kind == 1:
        reader.array(3, 3)
        body = [reader.string(32, 32), reader.string(32, 32), reader.text(256)]
        valid = is_name(body[2])
    elif kind == 4:
        reader.array(1, 1)
        body = [reader.number()]
        valid = body[0] > 0
    elif kind == 5:
        reader.array(3, 3)
        listed = []
        for _ in range(reader.array(0, 64)):
            reader.array(2, 2)
            listed.append([read_id(reader), reader.number(3)])
        body = [listed, reader.string(32, 32), reader.instant()]
        valid = len({item[0] for item in listed}) == len(listed)
    elif kind == 3:
        reader.array(3, 3)
        body = [reader.number(255), reader.number(255), reader.text(10)]
        some = body[0] | body[1] > 0
        valid = body[0] & body[1] == 0 and (body[2] == "" or (some and is_date(body[2])))
    elif kind in (8, 9, 10):
        return read_step(kind, reader)
    elif kind == 11:
        reader.array(2, 2)
        body = [reader.number(1), reader.instant()]
    elif kind == 12:
        reader.array(0, 0)
        body = []
    elif kind == 6:
        body = [read_id(reader) for _ in range(reader.array(1, 64))]
        valid = len(set(body)) == len(body)
    else:
        reader.array(2, 2)
        body = [read_id(reader), reader.text(10)]
        valid = is_date(body[1])
    reader.end()
    need(valid, "Malformed")
    reader.canonical()
    return body
