// SPDX-License-Identifier: GPL-3.0-or-later
// Vectors of Base45 and of everything that follows from an invitation's secret and the keys.
#include "core/seal/base45.h"
#include "core/seal/safety_number.h"
#include "tests/unit/seal/vectors/fixtures.h"

#include <QJsonArray>

namespace accord::seal::vectors {

namespace {

QJsonObject mailbox(const SecretBytes& secret, Direction direction)
{
    const MailboxAccess access = deriveMailbox(secret, direction);
    return {{QStringLiteral("id"), hex(access.id)},
            {QStringLiteral("depositToken"), hex(access.depositToken)},
            {QStringLiteral("readToken"), hex(access.readToken)}};
}

QJsonObject pair(const KeyPair& keys)
{
    return {{QStringLiteral("secretKey"), hex(keys.secretKey.view())},
            {QStringLiteral("publicKey"), hex(keys.publicKey)},
            {QStringLiteral("keyId"), hex(keyId(keys.publicKey))}};
}

QJsonObject describe(const Sides& sides)
{
    const Channel channel = sides.channel();
    return {{QStringLiteral("name"), QString::fromLatin1(sides.name)},
            {QStringLiteral("secret"), hex(sides.secret.view())},
            {QStringLiteral("therapistIdentity"), pair(sides.therapistIdentity)},
            {QStringLiteral("therapistReceive"), pair(sides.therapistReceive)},
            {QStringLiteral("clientIdentity"), pair(sides.clientIdentity)},
            {QStringLiteral("clientReceive"), pair(sides.clientReceive)},
            {QStringLiteral("invitationId"), hex(invitationId(sides.secret).bytes())},
            {QStringLiteral("replyHint"), hex(replyHint(sides.secret))},
            {QStringLiteral("psk"), hex(channel.secrets.psk.view())},
            {QStringLiteral("hint"), hex(channel.secrets.hint)},
            {QStringLiteral("mailboxToTherapist"), mailbox(sides.secret, Direction::ToTherapist)},
            {QStringLiteral("mailboxToClient"), mailbox(sides.secret, Direction::ToClient)},
            {QStringLiteral("safetyNumber"), safetyNumber(channel.therapistIdentity, channel.clientIdentity)}};
}

} // namespace

QJsonObject makeChannels()
{
    QJsonArray channels;
    for (const char* name : {"A", "B", "C", "D"})
        channels.append(describe(Sides(name)));
    return {{QStringLiteral("format"), QStringLiteral("core/seal/FORMAT.md sections 1, 2 and 6")},
            {QStringLiteral("channels"), channels}};
}

QJsonObject makeBase45()
{
    QJsonArray valid;
    const QByteArray random = seed("base45");
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("AB"), QByteArray("Hello!!"), QByteArray("base-45"), QByteArray("ietf!"),
          QByteArray(1, '\0'), QByteArray(2, '\0'), QByteArray(3, '\0'), QByteArray(1, '\xff'), QByteArray(2, '\xff'),
          QByteArray(3, '\xff'), QByteArray::fromHex("0024"), random, random.first(31)})
        valid.append(QJsonObject{{QStringLiteral("bytes"), hex(bytes)}, {QStringLiteral("text"), encodeBase45(bytes)}});
    QJsonArray invalid;
    const auto refuse = [&](const char* name, const QString& text, Error error) {
        invalid.append(refusal(QLatin1String(name), error, {{QStringLiteral("text"), text}}));
    };
    refuse("one character", QStringLiteral("A"), Error::Truncated);
    refuse("four characters", QStringLiteral("BB8B"), Error::Truncated);
    refuse("lower case", QStringLiteral("bb8"), Error::Malformed);
    refuse("half lower case", QStringLiteral("Bb8"), Error::Malformed);
    refuse("line feed", QStringLiteral("BB8BB\n"), Error::Malformed);
    refuse("comma", QStringLiteral("BB,"), Error::Malformed);
    refuse("underscore", QStringLiteral("_B8"), Error::Malformed);
    refuse("null character", QString(QStringLiteral("BB") + QChar(0)), Error::Malformed);
    refuse("no-break space", QStringLiteral("B\u00a08"), Error::Malformed);
    refuse("full-width letter", QStringLiteral("\uff22B8"), Error::Malformed);
    refuse("65536", QStringLiteral("GGW"), Error::Malformed);
    refuse("91124", QStringLiteral(":::"), Error::Malformed);
    refuse("256 in two characters", QStringLiteral("V5"), Error::Malformed);
    refuse("2024 in two characters", QStringLiteral("::"), Error::Malformed);
    refuse("65536 after a good group", QStringLiteral("BB8GGW"), Error::Malformed);
    return {{QStringLiteral("format"), QStringLiteral("RFC 9285, core/seal/FORMAT.md section 3.3")},
            {QStringLiteral("valid"), valid},
            {QStringLiteral("invalid"), invalid}};
}

} // namespace accord::seal::vectors
