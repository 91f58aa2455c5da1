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

Output sync(const Arguments& arguments, const base::Clock& clock)
{
    const auto vault = openVault(arguments, clock);
    accord::sync::HttpRelay relay;
    const accord::sync::SyncReport report = orStop(accord::sync::synchronise(*vault, clock, relay));
    if (!report.troubles.isEmpty()) {
        throw Stop{Stop::Refused, QStringLiteral("%1 (%2 sent, %3 received, %4 waiting)")
                                      .arg(causeOf(report.troubles.first().failure))
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
