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

/// "Dr Weiss: The relay doesn't know this mailbox"
QString troubleLine(vault::Vault& vault, const accord::sync::ChannelTrouble& trouble)
{
    const auto channel = vault.read([&](vault::Transaction& t) {
        const auto found = t.channels.find(trouble.channel);
        return found ? found->peerName : QString();
    });
    const QString name = channel.value_or(QString());
    return QStringLiteral("%1: %2").arg(name.isEmpty() ? trouble.channel.toString() : name, causeOf(trouble.failure));
}

Output outputOf(vault::Vault& vault, const accord::sync::SyncReport& report)
{
    QJsonArray troubles;
    QStringList lines{QStringLiteral("%1 sent, %2 received, %3 seen before, %4 refused, %5 unreadable, %6 waiting")
                          .arg(report.sent)
                          .arg(report.received)
                          .arg(report.repeated)
                          .arg(report.refused)
                          .arg(report.unreadable)
                          .arg(report.waiting)};
    for (const accord::sync::ChannelTrouble& trouble : report.troubles) {
        troubles.append(QJsonObject{{QStringLiteral("channel"), trouble.channel.toString()},
                                    {QStringLiteral("cause"), causeOf(trouble.failure)}});
        lines << troubleLine(vault, trouble);
    }
    QJsonObject json{{QStringLiteral("sent"), report.sent},
                     {QStringLiteral("received"), report.received},
                     {QStringLiteral("repeated"), report.repeated},
                     {QStringLiteral("refused"), report.refused},
                     {QStringLiteral("unreadable"), report.unreadable},
                     {QStringLiteral("waiting"), report.waiting}};
    if (!troubles.isEmpty())
        json.insert(QStringLiteral("troubles"), troubles);
    return {json, lines};
}

Output sync(const Arguments& arguments, const base::Clock& clock)
{
    const auto vault = openVault(arguments, clock);
    accord::sync::HttpRelay relay;
    const accord::sync::SyncReport report = orStop(accord::sync::synchronise(*vault, clock, relay));
    const Output output = outputOf(*vault, report);
    if (report.troubles.isEmpty())
        return output;
    throw Stop{Stop::Refused,
               QStringLiteral("%1 (%2 sent, %3 received, %4 waiting)")
                   .arg(troubleLine(*vault, report.troubles.first()))
                   .arg(report.sent)
                   .arg(report.received)
                   .arg(report.waiting),
               output};
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
    };
}

} // namespace accord::cli
