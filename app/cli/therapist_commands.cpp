// SPDX-License-Identifier: GPL-3.0-or-later
// What a therapist does: invite, caseload, discussed.
#include "app/cli/codes.h"
#include "app/cli/command.h"
#include "core/alliance/trajectory.h"
#include "core/sync/discussing.h"
#include "core/sync/http_relay.h"
#include "core/sync/pairing.h"
#include "core/sync/received_score.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace accord::cli {

namespace {

constexpr qint64 longestTokenFile = 4096;

/// "15m", "72h", "3d": from one minute to thirty days.
qint64 durationOption(const Arguments& arguments)
{
    if (!arguments.has(QStringLiteral("expires")))
        return sync::remoteSeconds;
    const QString text = arguments.value(QStringLiteral("expires"));
    const QMap<QChar, qint64> units{{u'm', 60}, {u'h', 3600}, {u'd', 86400}};
    bool isNumber = false;
    const qint64 amount = text.chopped(1).toLongLong(&isNumber);
    const qint64 seconds = isNumber && amount > 0 && amount < 100'000 ? amount * units.value(text.back(), 0) : 0;
    if (seconds < 60 || seconds > 30 * 86400)
        throw Stop{Stop::WrongUsage,
                   QStringLiteral("'%1' is not a time an invitation can last; write 15m, 72h or 3d").arg(text)};
    return seconds;
}

sync::RelayAccess relayOption(const Arguments& arguments)
{
    sync::RelayAccess access;
    if (!arguments.has(QStringLiteral("relay")))
        return access;
    access.url = arguments.value(QStringLiteral("relay"));
    if (!arguments.has(QStringLiteral("token-file")))
        throw Stop{Stop::WrongUsage, QStringLiteral("a relay asks for your access token: name its --token-file F")};
    access.accessToken = QString::fromUtf8(
        readFile(arguments.value(QStringLiteral("token-file")), longestTokenFile).trimmed().split('\n').last());
    return access;
}

Output invite(const Arguments& arguments, const base::Clock& clock)
{
    const sync::RelayAccess access = relayOption(arguments);
    const qint64 seconds = durationOption(arguments);
    if (arguments.has(QStringLiteral("qr")))
        requireWritable(arguments.value(QStringLiteral("qr")));
    const auto vault = openVault(arguments, clock, vault::Role::Therapist);
    sync::HttpRelay relay;
    const sync::Invited invited =
        orStop(sync::invite(*vault, clock, relay, access, seconds, replacesOption(arguments)));
    const Output output{QJsonObject{{QStringLiteral("channel"), invited.channel.toString()},
                                    {QStringLiteral("link"), invited.link},
                                    {QStringLiteral("expires"), invited.expires.toString(Qt::ISODate)}},
                        {invited.link}};
    try {
        if (arguments.has(QStringLiteral("qr")))
            writeCodes(arguments.value(QStringLiteral("qr")), {invited.qrText});
    } catch (const Stop& stop) {
        throw Stop{stop.code, stop.cause, output}; // the invitation is made, and its link is all it takes
    }
    return output;
}

struct CaseRow
{
    base::ChannelId channel;
    QString name;
    int sessions = 0;
    QDate lastDate;
    std::optional<double> lastTotal;
    alliance::SessionReport report;
};

QList<CaseRow> readCaseload(vault::Vault& vault, const alliance::Constants& constants, QDate today)
{
    return orStop(vault.read([&](vault::Transaction& t) {
        QList<CaseRow> rows;
        for (const vault::Channel& channel : t.channels.all()) {
            if (channel.state != vault::ChannelState::Open)
                continue;
            CaseRow row{channel.id, channel.peerName, 0, {}, std::nullopt, {}};
            alliance::Trajectory trajectory(constants);
            for (const vault::ReceivedSummary& received : t.received.of(channel.id)) {
                const alliance::Score score = sync::receivedScore(received.summary);
                (void)trajectory.add({received.summary.sessionDate, score});
                row.lastDate = received.summary.sessionDate;
                row.lastTotal = score.total;
                ++row.sessions;
            }
            row.report = trajectory.standing(channel.cadenceDays, today);
            rows << row;
        }
        return rows;
    }));
}

Output caseload(const Arguments& arguments, const base::Clock& clock)
{
    const auto vault = openVault(arguments, clock, vault::Role::Therapist);
    QList<CaseRow> rows = readCaseload(*vault, questionnaire().constants, clock.today());
    std::stable_sort(rows.begin(), rows.end(), [](const CaseRow& a, const CaseRow& b) {
        return a.report.concern != b.report.concern ? a.report.concern > b.report.concern : a.lastDate > b.lastDate;
    });
    QJsonArray json;
    QStringList lines;
    for (const CaseRow& row : rows) {
        QStringList reasons;
        for (const alliance::Reason reason : row.report.reasons)
            reasons << alliance::id(reason);
        json.append(
            QJsonObject{{QStringLiteral("channel"), row.channel.toString()},
                        {QStringLiteral("name"), row.name},
                        {QStringLiteral("sessions"), row.sessions},
                        {QStringLiteral("last_date"),
                         row.lastDate.isValid() ? QJsonValue(row.lastDate.toString(Qt::ISODate)) : QJsonValue::Null},
                        {QStringLiteral("last_total"), row.lastTotal ? QJsonValue(*row.lastTotal) : QJsonValue::Null},
                        {QStringLiteral("concern"), alliance::id(row.report.concern)},
                        {QStringLiteral("reasons"), QJsonArray::fromStringList(reasons)}});
        lines << QStringLiteral("%1  %2  %3 sessions  last %4  total %5  %6 %7")
                     .arg(row.channel.toString(), row.name)
                     .arg(row.sessions)
                     .arg(row.lastDate.isValid() ? row.lastDate.toString(Qt::ISODate) : QStringLiteral("-"),
                          row.lastTotal ? number(*row.lastTotal) : QStringLiteral("-"),
                          alliance::id(row.report.concern), reasons.join(u' '));
    }
    return {json, lines.isEmpty() ? QStringList{QStringLiteral("Nobody is paired yet")} : lines};
}

Output seen(const Arguments& arguments, const base::Clock& clock)
{
    const auto vault = openVault(arguments, clock, vault::Role::Therapist);
    const base::ChannelId channel = channelOption(arguments, *vault);
    const int marked = orStop(sync::markSeen(*vault, clock, channel));
    return {QJsonObject{{QStringLiteral("channel"), channel.toString()}, {QStringLiteral("seen"), marked}},
            {QStringLiteral("%1 marked as seen; the client's app learns of it").arg(marked)}};
}

Output discussed(const Arguments& arguments, const base::Clock& clock)
{
    const base::CheckInId id = checkInId(arguments.words.at(1));
    const QDate day = dateOption(arguments, clock);
    const auto vault = openVault(arguments, clock, vault::Role::Therapist);
    const base::ChannelId channel = channelOption(arguments, *vault);
    orStop(sync::markDiscussed(*vault, clock, channel, id, day));
    return {QJsonObject{{QStringLiteral("check_in"), id.toString()},
                        {QStringLiteral("discussed"), day.toString(Qt::ISODate)}},
            {QStringLiteral("Discussed on %1; the client's app learns of it with the next sync")
                 .arg(day.toString(Qt::ISODate))}};
}

} // namespace

QList<Command> therapistCommands()
{
    return {
        {QStringLiteral("invite"),
         QString(),
         0,
         0,
         {{QStringLiteral("relay"), QStringLiteral("URL")},
          {QStringLiteral("token-file"), QStringLiteral("F")},
          {QStringLiteral("expires"), QStringLiteral("72h")},
          {QStringLiteral("replaces"), QStringLiteral("CHANNEL")},
          {QStringLiteral("qr"), QStringLiteral("FILE.png")}},
         invite,
         QStringLiteral("therapist: make an invitation; prints its link (--qr: as a code, too)")},
        {QStringLiteral("caseload"),
         QString(),
         0,
         0,
         {},
         caseload,
         QStringLiteral("therapist: every paired client, those who need attention first")},
        {QStringLiteral("seen"),
         QString(),
         0,
         0,
         {{QStringLiteral("to"), QStringLiteral("CHANNEL")}},
         seen,
         QStringLiteral("therapist: all that came has been looked at; the client's app says so")},
        {QStringLiteral("discussed"),
         QStringLiteral("ID"),
         1,
         1,
         {{QStringLiteral("to"), QStringLiteral("CHANNEL")}, {QStringLiteral("date"), QStringLiteral("YYYY-MM-DD")}},
         discussed,
         QStringLiteral("therapist: we talked about it; the client's app says so")},
    };
}

} // namespace accord::cli
