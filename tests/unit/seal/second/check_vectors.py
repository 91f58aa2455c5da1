#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the second implementation against the vectors.

check_vectors.py DIR: exit 0 if every vector of DIR agrees.
"""
import json
import pathlib
import sys

from cbor import encode
from formats import (Side, derive, invitation_id, key_id, open_envelope, read_base45, read_body, read_invitation,
                     read_payload, read_text, safety_number, seal, write_base45, write_invitation, write_link)
from primitives import Refused

failures = []
checked = 0


def same(name, actual, expected):
    global checked
    checked += 1
    if actual != expected:
        failures.append("%s: %r instead of %r" % (name, actual, expected))


def refuses(vector, read, *arguments):
    try:
        read(*arguments)
        same(vector["name"], "accepted", vector["error"])
    except Refused as refused:
        same(vector["name"], str(refused), vector["error"])


def change(data, vector):
    data = bytearray(data)
    if "flip" in vector:
        data[vector["flip"][0]] ^= 1 << vector["flip"][1]
    if "cut" in vector:
        del data[vector["cut"]:]
    data += bytes(vector.get("zeros", 0))
    if "set" in vector:
        new = bytes.fromhex(vector["set"])
        data[vector["at"]:vector["at"] + len(new)] = new
    return bytes(data)


def check_channels(channels):
    for vector in channels:
        side = Side(vector)
        for name, key in side.keys.items():
            same(name, key.hex(), vector[name]["publicKey"])
            same(name + " id", key_id(key).hex(), vector[name]["keyId"])
        _, psk, hint, _ = side.terms("message", 1)
        same("psk", psk.hex(), vector["psk"])
        same("hint", hint.hex(), vector["hint"])
        same("reply hint", side.terms("reply", 1)[2].hex(), vector["replyHint"])
        same("invitation id", invitation_id(side.secret).hex(), vector["invitationId"])
        same("safety number", safety_number(side.keys["clientIdentity"], side.keys["therapistIdentity"]),
             vector["safetyNumber"])
        for name, direction in (("mailboxToTherapist", b"\1"), ("mailboxToClient", b"\2")):
            for label, field, size in ((b"mailbox id", "id", 16), (b"deposit token", "depositToken", 32),
                                       (b"read token", "readToken", 32)):
                same(field, derive(side.secret, label, direction, size).hex(), vector[name][field])


def check_invitations(vectors):
    for vector in vectors["valid"]:
        fields = [vector["expires"]]
        fields += [bytes.fromhex(vector[n]) for n in ("secret", "therapistIdentity", "therapistReceiveKey")]
        fields += [vector["displayName"], vector["relayUrl"]]
        data = bytes.fromhex(vector["bytes"])
        same(vector["name"], write_invitation(fields), data)
        same(vector["name"], read_invitation(data), fields)
        same(vector["name"], write_link(data), vector["link"])
        same(vector["name"], "ACCORD1:" + write_base45(data), vector["qr"])
        same(vector["name"], read_text(vector["link"]), fields)
        same(vector["name"], read_text(vector["qr"]), fields)
        same(vector["name"], invitation_id(fields[1]).hex(), vector["id"])
    for vector in vectors["invalid"]:
        if "text" in vector:
            refuses(vector, read_text, vector["text"])
        else:
            refuses(vector, read_invitation, bytes.fromhex(vector["bytes"]))


def check_envelopes(vectors, sides):
    valid = {vector["name"]: vector for vector in vectors["valid"]}
    for vector in vectors["valid"]:
        side, form, direction = sides[vector["channel"]], vector["form"], vector["direction"]
        payload, data = bytes.fromhex(vector["payload"]), bytes.fromhex(vector["envelope"])
        receive = side.secret_keys[side.roles(direction)[1]]
        same(vector["name"], open_envelope(side, form, direction, receive, data), payload)
        same(vector["name"], seal(side, form, direction, bytes.fromhex(vector["ephemeral"]), payload), data)
    for vector in vectors["invalid"]:
        opener = dict(valid.get(vector.get("of"), vector), **vector.get("open", {}))
        side, form, direction = sides[opener["channel"]], opener["form"], opener["direction"]
        direction = 1 if form == "reply" else direction
        receiver = sides[opener.get("receiveKeyOf", opener["channel"])]
        receive = receiver.secret_keys[side.roles(direction)[1]]
        refuses(vector, open_envelope, side, form, direction, receive,
                change(bytes.fromhex(opener["envelope"]), vector))


def check_payloads(payloads, bodies):
    for vector in payloads["valid"]:
        fields = [vector["kind"], bytes.fromhex(vector["id"]), bytes.fromhex(vector["instance"])]
        fields += [int(vector["sequence"]), vector["created"], int(vector["consentVersion"])]
        fields += [bytes.fromhex(vector["body"])]
        same(vector["name"], encode(fields), bytes.fromhex(vector["bytes"]))
        same(vector["name"], read_payload(bytes.fromhex(vector["bytes"])), fields)
    for vector in bodies["valid"]:
        data = bytes.fromhex(vector["bytes"])
        same(vector["name"], encode(read_body(vector["kind"], data)), data)
    for vector in payloads["invalid"]:
        refuses(vector, read_payload, bytes.fromhex(vector["bytes"]))
    for vector in bodies["invalid"]:
        refuses(vector, read_body, vector["kind"], bytes.fromhex(vector["bytes"]))


def main(folder):
    def load(name):
        return json.loads((pathlib.Path(folder) / (name + ".json")).read_text(encoding="utf-8"))

    base45 = load("base45")
    for vector in base45["valid"]:
        same(vector["text"], write_base45(bytes.fromhex(vector["bytes"])), vector["text"])
        same(vector["text"], read_base45(vector["text"]).hex(), vector["bytes"])
    for vector in base45["invalid"]:
        refuses(vector, read_base45, vector["text"])
    channels = load("channels")["channels"]
    check_channels(channels)
    check_invitations(load("invitations"))
    check_envelopes(load("envelopes"), {vector["name"]: Side(vector) for vector in channels})
    check_payloads(load("payloads"), load("bodies"))
    print("%d checked, %d disagree" % (checked, len(failures)))
    print("\n".join(failures))
    return 1 if failures or checked < 430 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
