// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/channel.h"

#include "core/seal/hkdf.h"

namespace accord::seal {

base::InvitationId invitationId(const SecretBytes& secret)
{
    QByteArray bytes = deriveBytes(secret, "invitation id", {}, 16);
    // The two fields that make it a version 4 UUID (RFC 9562 section 5.4), as every other id here is.
    bytes[6] = char((bytes[6] & 0x0f) | 0x40);
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    return *base::InvitationId::fromBytes(bytes);
}

MailboxAccess deriveMailbox(const SecretBytes& secret, Direction direction)
{
    const char context = char(direction);
    const QByteArrayView which(&context, 1);
    return {deriveBytes(secret, "mailbox id", which, MailboxIdSize),
            deriveBytes(secret, "deposit token", which, TokenSize),
            deriveBytes(secret, "read token", which, TokenSize)};
}

ChannelSecrets deriveChannel(const SecretBytes& secret, const QByteArray& therapistIdentity,
                             const QByteArray& clientIdentity)
{
    const QByteArray both = therapistIdentity + clientIdentity;
    return {deriveSecret(secret, "channel psk", both, 32), deriveBytes(secret, "channel hint", both, HintSize)};
}

QByteArray replyHint(const SecretBytes& secret)
{
    return deriveBytes(secret, "reply hint", {}, HintSize);
}

} // namespace accord::seal
