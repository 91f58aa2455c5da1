// SPDX-License-Identifier: GPL-3.0-or-later
// What is there: list and channels.
#include "app/cli/command.h"
#include "core/consent/consent_event.h"
#include "core/consent/summary.h"
#include "core/sync/pairing.h"
#include "core/sync/sharing.h"

#include <QJsonArray>
#include <QJsonObject>

namespace accord::cli {

namespace {

QJsonValue orNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const std::optional<QDate>& date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QString valueText(const QString& name, const std::optional<double>& value)
{
    return name + u' ' + (value ? number(*value) : QStringLiteral("skipped"));
}

QString deliveryWord(const std::optional<sync::Delivery>& delivery)
{
    if (!delivery)
        return QStringLiteral("private");
    switch (*delivery) {
    case sync::Delivery::Waiting:
        return QStringLiteral("waiting");
    case sync::Delivery::ToHandOver:
        return QStringLiteral("to hand over");
    case sync::Delivery::OnTheWay:
        return QStringLiteral("on the way");
    case sync::Delivery::Arrived:
        return QStringLiteral("arrived");
    case sync::Delivery::Refused:
        return QStringLiteral("refused");
    }
    return {};
}

/// Whether all that was shared of it has been taken back since.
bool isTakenBack(const vault::Transaction& t, base::CheckInId checkIn)
{
    bool any = false;
    for (const vault::Outgoing& letter : t.outbox.forCheckIn(checkIn)) {
        if (letter.state == vault::OutgoingState::Withdrawn)
            continue;
        any = true;
        if (letter.consentVersion > consent::newestRevocation(t.consents.all(letter.channel)))
            return false;
    }
    return any;
}

Output listOwn(vault::Vault& vault)
{
    QJsonArray json;
    QStringList lines;
    for (const vault::CheckIn& checkIn :
         orStop(vault.read([](vault::Transaction& t) { return t.checkIns.newest(); }))) {
        const vault::Feedback feedback =
            orStop(vault.read([&](vault::Transaction& t) { return t.checkIns.feedback(checkIn.id); }));
        const bool takenBack = orStop(vault.read([&](vault::Transaction& t) { return isTakenBack(t, checkIn.id); }));
        const QString shared =
            takenBack ? QStringLiteral("taken back") : deliveryWord(orStop(sync::delivery(vault, checkIn.id)));
        QJsonObject answers;
        QStringList texts;
        for (auto it = checkIn.answers.cbegin(); it != checkIn.answers.cend(); ++it) {
            answers.insert(it.key(), orNull(it.value()));
            texts << valueText(it.key(), it.value());
        }
        json.append(QJsonObject{{QStringLiteral("id"), checkIn.id.toString()},
                                {QStringLiteral("date"), checkIn.sessionDate.toString(Qt::ISODate)},
                                {QStringLiteral("answers"), answers},
                                {QStringLiteral("note"), checkIn.note},
                                {QStringLiteral("shared"), shared},
                                {QStringLiteral("seen"), feedback.seenAt.has_value()},
                                {QStringLiteral("discussed"), orNull(feedback.discussedOn)}});
        lines << QStringLiteral("%1  %2  %3  %4%5")
                     .arg(checkIn.id.toString(), checkIn.sessionDate.toString(Qt::ISODate), texts.join(u", "), shared,
                          feedback.discussedOn
                              ? QStringLiteral(", discussed on ") + feedback.discussedOn->toString(Qt::ISODate)
                              : QString());
    }
    return {json, lines.isEmpty() ? QStringList{QStringLiteral("No check-ins yet")} : lines};
}

/// `kept`: what stays, set apart, under the duty to keep records, though its client took consent back.
Output listReceived(vault::Vault& vault, bool kept)
{
    QJsonArray json;
    QStringList lines;
    const auto all = orStop(vault.read([kept](vault::Transaction& t) {
        QList<std::pair<QString, vault::ReceivedSummary>> found;
        for (const vault::Channel& channel : t.channels.all()) {
            for (const vault::ReceivedSummary& received :
                 kept ? t.received.keptByDuty(channel.id) : t.received.of(channel.id))
                found.append({channel.peerName, received});
        }
        return found;
    }));
    for (const auto& [client, received] : all) {
        QJsonObject values;
        QStringList texts;
        for (auto it = received.summary.values.cbegin(); it != received.summary.values.cend(); ++it) {
            values.insert(consent::fieldName(it.key()), orNull(it.value()));
            texts << valueText(consent::fieldName(it.key()), it.value());
        }
        QJsonObject row{{QStringLiteral("id"), received.summary.checkIn.toString()},
                        {QStringLiteral("channel"), received.channel.toString()},
                        {QStringLiteral("client"), client},
                        {QStringLiteral("date"), received.summary.sessionDate.toString(Qt::ISODate)},
                        {QStringLiteral("values"), values},
                        {QStringLiteral("discussed"), orNull(received.discussedOn)}};
        if (received.summary.note)
            row.insert(QStringLiteral("note"), *received.summary.note);
        if (received.withdrawnAt)
            row.insert(QStringLiteral("withdrawn"), received.withdrawnAt->toUTC().toString(Qt::ISODate));
        json.append(row);
        lines << QStringLiteral("%1  %2  %3  %4%5")
                     .arg(received.summary.checkIn.toString(), received.summary.sessionDate.toString(Qt::ISODate),
                          client, texts.join(u", "),
                          received.summary.note ? QStringLiteral("  \"%1\"").arg(*received.summary.note) : QString());
    }
    const QString none = kept ? QStringLiteral("Nothing is kept for the record that was taken back")
                              : QStringLiteral("Nothing has arrived yet");
    return {json, lines.isEmpty() ? QStringList{none} : lines};
}

Output list(const Arguments& arguments, const base::Clock& clock)
{
    const bool kept = arguments.has(QStringLiteral("kept"));
    const auto vault = kept ? openVault(arguments, clock, vault::Role::Therapist) : openVault(arguments, clock);
    return vault->role() == vault::Role::Client ? listOwn(*vault) : listReceived(*vault, kept);
}

QString stateWord(vault::ChannelState state)
{
    switch (state) {
    case vault::ChannelState::Invited:
        return QStringLiteral("invited");
    case vault::ChannelState::Replied:
        return QStringLiteral("replied");
    case vault::ChannelState::Open:
        return QStringLiteral("open");
    case vault::ChannelState::Aborted:
        return QStringLiteral("aborted");
    case vault::ChannelState::Blocked:
        return QStringLiteral("blocked");
    }
    return {};
}

QString standingWord(sync::ConsentStanding standing)
{
    switch (standing) {
    case sync::ConsentStanding::Nothing:
        return QStringLiteral("nothing shared");
    case sync::ConsentStanding::Shared:
        return QStringLiteral("shared");
    case sync::ConsentStanding::RevokedHere:
        return QStringLiteral("revoked here");
    case sync::ConsentStanding::RevokeOnItsWay:
        return QStringLiteral("revoked, on its way");
    case sync::ConsentStanding::RevokeConfirmed:
        return QStringLiteral("confirmed by your therapist");
    case sync::ConsentStanding::RevokeConfirmedKept:
        return QStringLiteral("confirmed by your therapist, who must keep records");
    }
    return {};
}

struct ChannelRow
{
    base::ChannelId id;
    QString peer;
    vault::ChannelState state;
    QString relay;
    bool known = false; ///< the other side's identity
};

Output channels(const Arguments& arguments, const base::Clock& clock)
{
    const auto vault = openVault(arguments, clock);
    const auto rows = orStop(vault->read([](vault::Transaction& t) {
        QList<ChannelRow> found;
        for (const vault::Channel& channel : t.channels.all())
            found.append(
                {channel.id, channel.peerName, channel.state, channel.relayUrl, !channel.peerIdentity.isEmpty()});
        return found;
    }));
    QJsonArray json;
    QStringList lines;
    for (const ChannelRow& row : rows) {
        QJsonObject object{{QStringLiteral("id"), row.id.toString()},
                           {QStringLiteral("peer"), row.peer},
                           {QStringLiteral("state"), stateWord(row.state)},
                           {QStringLiteral("relay"), row.relay}};
        QString line = QStringLiteral("%1  %2  %3").arg(row.id.toString(), row.peer, stateWord(row.state));
        if (row.known) {
            const QString digits = orStop(sync::safetyNumber(*vault, row.id));
            object.insert(QStringLiteral("safety_number"), digits);
            line += QStringLiteral("  safety number ") + digits;
        }
        if (vault->role() == vault::Role::Client) {
            const QString consent = standingWord(orStop(sync::standing(*vault, row.id)));
            object.insert(QStringLiteral("consent"), consent);
            line += QStringLiteral("  ") + consent;
        }
        json.append(object);
        lines << line;
    }
    return {json, lines.isEmpty() ? QStringList{QStringLiteral("Nobody is paired yet")} : lines};
}

} // namespace

QList<Command> lookCommands()
{
    return {
        {QStringLiteral("list"),
         QString(),
         0,
         0,
         {{QStringLiteral("kept"), QString()}},
         list,
         QStringLiteral("a client's own check-ins; a therapist's received summaries (--kept: instead, what consent "
                        "was taken back for and the duty to keep records holds apart)")},
        {QStringLiteral("channels"),
         QString(),
         0,
         0,
         {},
         channels,
         QStringLiteral("who is paired, and how that stands")},
    };
}

} // namespace accord::cli
