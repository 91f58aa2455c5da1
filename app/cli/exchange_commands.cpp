// SPDX-License-Identifier: GPL-3.0-or-later
// What travels: sync over the relays, receive from a file.
#include "app/cli/command.h"
#include "core/seal/envelope.h"
#include "core/sync/http_relay.h"
#include "core/sync/inbox.h"
#include "core/sync/synchronise.h"

#include <QJsonArray>
#include <QJsonObject>

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

Output sync(const Arguments& arguments, const base::Clock& clock)
{
    const auto vault = openVault(arguments, clock);
    accord::sync::HttpRelay relay;
    const accord::sync::SyncReport report = orStop(accord::sync::synchronise(*vault, clock, relay));
    if (!report.troubles.isEmpty()) {
        throw Stop{Stop::Refused, QStringLiteral("%1 (%2 sent, %3 received, %4 waiting)")
                                      .arg(app::explain(report.troubles.first().failure))
                                      .arg(report.sent)
                                      .arg(report.received)
                                      .arg(report.waiting)};
    }
    return {QJsonObject{{QStringLiteral("sent"), report.sent},
                        {QStringLiteral("received"), report.received},
                        {QStringLiteral("repeated"), report.repeated},
                        {QStringLiteral("refused"), report.refused},
                        {QStringLiteral("unreadable"), report.unreadable},
                        {QStringLiteral("waiting"), report.waiting}},
            {QStringLiteral("%1 sent, %2 received, %3 seen before, %4 refused, %5 unreadable, %6 waiting")
                 .arg(report.sent)
                 .arg(report.received)
                 .arg(report.repeated)
                 .arg(report.refused)
                 .arg(report.unreadable)
                 .arg(report.waiting)}};
}

Output receive(const Arguments& arguments, const base::Clock& clock)
{
    const QByteArray envelope = readFile(arguments.words.at(1), seal::EnvelopeSizes.back());
    const auto vault = openVault(arguments, clock);
    const accord::sync::Received received = orStop(accord::sync::receive(*vault, clock, envelope));
    const QJsonObject json{{QStringLiteral("channel"), received.channel.toString()},
                           {QStringLiteral("kind"), kindWord(received.kind)},
                           {QStringLiteral("effect"), effectWord(received.effect)}};
    if (received.effect == accord::sync::Effect::RefusedRevoked)
        throw Stop{Stop::Refused, QStringLiteral("refused: the client has taken consent back; nothing was kept")};
    return {json, {QStringLiteral("%1: %2").arg(kindWord(received.kind), effectWord(received.effect))}};
}

} // namespace

QList<Command> exchangeCommands()
{
    return {
        {QStringLiteral("sync"),
         QString(),
         0,
         0,
         {},
         sync,
         QStringLiteral("send what waits, take in what arrived, over the relays")},
        {QStringLiteral("receive"),
         QStringLiteral("FILE"),
         1,
         1,
         {},
         receive,
         QStringLiteral("take in one sealed file")},
    };
}

} // namespace accord::cli
