// SPDX-License-Identifier: GPL-3.0-or-later
// Invitation, as bytes and as text: refused, or the one encoding of what it says.
#include "core/seal/invitation.h"
#include "tests/fuzz/fuzz_target.h"

#include <QCryptographicHash>

using namespace accord;
using namespace accord::seal;

namespace {

void check(const QByteArray& bytes)
{
    const auto invitation = decodeInvitation(bytes);
    if (!invitation)
        return;
    fuzz::hold(encodeInvitation(*invitation) == bytes, "one encoding");
    for (const QString& text : {invitationLink(*invitation), invitationQrText(*invitation)}) {
        const auto parsed = parseInvitationLink(text);
        fuzz::hold(parsed && encodeInvitation(*parsed) == bytes, "comes back from its text");
    }
}

/// With the check value put right, which mutation would hardly ever do.
QByteArray checked(const QByteArray& bytes)
{
    if (bytes.size() < 9)
        return bytes;
    const QByteArray fields = bytes.chopped(9);
    const QByteArray input = QByteArray("accord invitation v1").append('\0') + fields;
    return fields + '\x48' + QCryptographicHash::hash(input, QCryptographicHash::Sha256).first(8);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = fuzz::input(data, size);
    check(bytes);
    check(checked(bytes));
    const auto parsed = parseInvitationLink(QString::fromUtf8(bytes));
    if (parsed)
        check(encodeInvitation(*parsed));
    return 0;
}
