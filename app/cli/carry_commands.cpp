// SPDX-License-Identifier: GPL-3.0-or-later
// Letters passed by hand, with no relay: out as a file or QR codes, in from either.
#include "app/cli/codes.h"
#include "app/cli/command.h"
#include "app/shared/picture/qr_picture.h"
#include "core/seal/payload.h"
#include "core/sync/hand_carriers.h"
#include "core/sync/hand_over.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace accord::cli {

namespace {

QString kindWord(seal::Kind kind)
{
    switch (kind) {
    case seal::Kind::Reply:
        return QStringLiteral("reply");
    case seal::Kind::Summary:
        return QStringLiteral("summary");
    case seal::Kind::ConsentGrant:
        return QStringLiteral("consent");
    case seal::Kind::ConsentRevoke:
        return QStringLiteral("revocation");
    case seal::Kind::Ack:
        return QStringLiteral("acknowledgement");
    case seal::Kind::Seen:
        return QStringLiteral("seen");
    case seal::Kind::Discussed:
        return QStringLiteral("discussed");
    case seal::Kind::GoalProposal:
        return QStringLiteral("goal proposal");
    case seal::Kind::GoalAnswer:
        return QStringLiteral("goal answer");
    case seal::Kind::Cadence:
        return QStringLiteral("cadence");
    case seal::Kind::Records:
        return QStringLiteral("records");
    case seal::Kind::Closed:
        return QStringLiteral("closed");
    }
    return {};
}

QString effectWord(sync::Effect effect)
{
    switch (effect) {
    case sync::Effect::Applied:
        return QStringLiteral("applied");
    case sync::Effect::Duplicate:
        return QStringLiteral("already here");
    case sync::Effect::RefusedRevoked:
        return QStringLiteral("refused: consent was taken back");
    }
    return {};
}

/// A file of letters, or a picture of codes: what it is, its contents say.
sync::Result<sync::TakenIn> takeInFrom(vault::Vault& vault, const base::Clock& clock, const QString& path)
{
    const QByteArray bytes = readFile(path, std::max(sync::largestLetterFile, app::largestPictureFile));
    if (!app::looksLikePicture(bytes)) {
        sync::FileCarrier file(path);
        return sync::takeIn(vault, clock, file);
    }
    const auto scan = [&]() -> sync::Result<QStringList> { return codesIn(bytes, path); };
    sync::QrCarrier codes([](const QStringList&) { return sync::Result<void>(); }, scan, app::mostCodesInPicture);
    return sync::takeIn(vault, clock, codes);
}

/// Letters that were taken in or known, then one entry for each that was not.
Output outputOf(const sync::TakenIn& taken)
{
    QJsonArray letters;
    QJsonArray troubles;
    QStringList lines;
    for (const sync::Received& received : taken.letters) {
        letters.append(QJsonObject{{QStringLiteral("channel"), received.channel.toString()},
                                   {QStringLiteral("kind"), kindWord(received.kind)},
                                   {QStringLiteral("effect"), effectWord(received.effect)}});
        lines << QStringLiteral("%1: %2").arg(kindWord(received.kind), effectWord(received.effect));
    }
    for (const auto& failure : taken.refused) {
        troubles.append(QJsonObject{{QStringLiteral("cause"), causeOf(failure)}});
        lines << QStringLiteral("not taken in: %1").arg(causeOf(failure));
    }
    if (!troubles.isEmpty())
        return {QJsonObject{{QStringLiteral("letters"), letters}, {QStringLiteral("troubles"), troubles}}, lines};
    return {letters.size() == 1 ? QJsonValue(letters.first()) : QJsonValue(letters), lines};
}

Output receive(const Arguments& arguments, const base::Clock& clock)
{
    const auto vault = openVault(arguments, clock);
    const sync::TakenIn taken = orStop(takeInFrom(*vault, clock, arguments.words.at(1)));
    const Output output = outputOf(taken);
    if (!taken.refused.isEmpty()) {
        const QString cause = causeOf(taken.refused.first());
        if (taken.letters.isEmpty())
            throw Stop{Stop::Refused, cause};
        throw Stop{
            Stop::Refused,
            QStringLiteral("%1 taken in, %2 not: %3").arg(taken.letters.size()).arg(taken.refused.size()).arg(cause),
            output};
    }
    const auto refused =
        std::count_if(taken.letters.cbegin(), taken.letters.cend(),
                      [](const sync::Received& received) { return received.effect == sync::Effect::RefusedRevoked; });
    if (refused > 0)
        throw Stop{Stop::Refused,
                   QStringLiteral("%1 refused: the client has taken consent back; nothing of it was kept").arg(refused),
                   output};
    return output;
}

Output outbox(const Arguments& arguments, const base::Clock& clock)
{
    const bool asCodes = arguments.has(QStringLiteral("qr"));
    if (asCodes == arguments.has(QStringLiteral("out")))
        throw Stop{Stop::WrongUsage, QStringLiteral("where to? Say either --out FILE or --qr FILE.png")};
    const QString path = arguments.value(asCodes ? QStringLiteral("qr") : QStringLiteral("out"));
    const auto vault = openVault(arguments, clock);
    const base::ChannelId channel = channelOption(arguments, *vault);
    const auto show = [&](const QStringList& texts) -> sync::Result<void> {
        writeCodes(path, texts);
        return {};
    };
    const auto scan = [] { return sync::Result<QStringList>(); };
    sync::QrCarrier codes(show, scan, app::mostCodesInPicture);
    sync::FileCarrier file(path);
    const int letters = orStop(sync::handOver(*vault, channel, asCodes ? static_cast<sync::Carrier&>(codes) : file));
    return {QJsonObject{{QStringLiteral("channel"), channel.toString()}, {QStringLiteral("letters"), letters}},
            {letters == 0 ? QStringLiteral("Nothing waits to be handed over; no file was written")
                          : QStringLiteral("%1 sealed messages are in %2").arg(letters).arg(path)}};
}

} // namespace

QList<Command> carryCommands()
{
    return {
        {QStringLiteral("receive"),
         QStringLiteral("FILE"),
         1,
         1,
         {},
         receive,
         QStringLiteral("take in a sealed file, or a picture with QR codes")},
        {QStringLiteral("outbox"),
         QString(),
         0,
         0,
         {{QStringLiteral("to"), QStringLiteral("CHANNEL")},
          {QStringLiteral("out"), QStringLiteral("FILE")},
          {QStringLiteral("qr"), QStringLiteral("FILE.png")}},
         outbox,
         QStringLiteral("all that the other side has not confirmed, as a file or a picture of QR codes")},
    };
}

} // namespace accord::cli
