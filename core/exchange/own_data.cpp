// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/own_data.h"

#include "core/alliance/negotiation.h"
#include "core/exchange/csv_value.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>

namespace accord::exchange {

namespace {

constexpr int version = 1;

QString text(const QDateTime& instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

QString text(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// What is not known is null, so that every object of a kind has the same members.
template <typename Value>
QJsonValue orNull(const std::optional<Value>& value)
{
    if (!value)
        return QJsonValue::Null;
    if constexpr (requires { value->toString(); } && !std::is_same_v<Value, QDate> && !std::is_same_v<Value, QDateTime>)
        return value->toString();
    else if constexpr (std::is_same_v<Value, QDate> || std::is_same_v<Value, QDateTime>)
        return text(*value);
    else
        return *value;
}

QJsonObject answersOf(const alliance::Answers& answers)
{
    QJsonObject json;
    for (auto it = answers.begin(); it != answers.end(); ++it)
        json.insert(it.key(), orNull(it.value())); // null: skipped
    return json;
}

QJsonObject asJson(const vault::CheckIn& checkIn)
{
    return {{QStringLiteral("id"), checkIn.id.toString()},
            {QStringLiteral("sessionDate"), text(checkIn.sessionDate)},
            {QStringLiteral("finishedAt"), text(checkIn.finishedAt)},
            {QStringLiteral("channel"), orNull(checkIn.channel)},
            {QStringLiteral("questionnaire"), checkIn.questionnaire},
            {QStringLiteral("answers"), answersOf(checkIn.answers)},
            {QStringLiteral("note"), checkIn.note},
            {QStringLiteral("corrects"), orNull(checkIn.corrects)}};
}

QJsonArray checkInsOf(vault::Transaction& transaction)
{
    QJsonArray json;
    const QList<vault::CheckIn> all = transaction.checkIns.newest();
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        QJsonObject one = asJson(*it);
        const vault::Feedback feedback = transaction.checkIns.feedback(it->id);
        one.insert(QStringLiteral("seenAt"), orNull(feedback.seenAt));
        one.insert(QStringLiteral("discussedOn"), orNull(feedback.discussedOn));
        QJsonArray earlier; // newest of them first
        for (auto before = it->corrects; before;) {
            const auto found = transaction.checkIns.find(*before);
            if (!found)
                break;
            earlier.append(asJson(*found));
            before = found->corrects;
        }
        one.insert(QStringLiteral("earlierVersions"), earlier);
        json.append(one);
    }
    return json;
}

QJsonValue draftOf(vault::Transaction& transaction)
{
    const std::optional<vault::Draft> draft = transaction.drafts.current();
    if (!draft)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("id"), draft->id.toString()},
                       {QStringLiteral("sessionDate"), text(draft->sessionDate)},
                       {QStringLiteral("startedAt"), text(draft->startedAt)},
                       {QStringLiteral("questionnaire"), draft->questionnaire},
                       {QStringLiteral("answers"), answersOf(draft->answers)},
                       {QStringLiteral("note"), draft->note}};
}

QString sideName(alliance::Side side)
{
    return side == alliance::Side::Client ? QStringLiteral("client") : QStringLiteral("therapist");
}

QString stepName(alliance::GoalStep step)
{
    switch (step) {
    case alliance::GoalStep::Propose:
        return QStringLiteral("propose");
    case alliance::GoalStep::Counter:
        return QStringLiteral("counter");
    case alliance::GoalStep::Agree:
        return QStringLiteral("agree");
    case alliance::GoalStep::Decline:
        return QStringLiteral("decline");
    case alliance::GoalStep::Withdraw:
        return QStringLiteral("withdraw");
    }
    Q_UNREACHABLE();
}

QString stateName(alliance::GoalState state)
{
    switch (state) {
    case alliance::GoalState::Open:
        return QStringLiteral("open");
    case alliance::GoalState::Agreed:
        return QStringLiteral("agreed");
    case alliance::GoalState::Declined:
        return QStringLiteral("declined");
    case alliance::GoalState::Withdrawn:
        return QStringLiteral("withdrawn");
    }
    Q_UNREACHABLE();
}

QJsonObject asJson(const alliance::Goal& goal)
{
    const auto agreement = [](const std::optional<int>& tenths) {
        return tenths ? QJsonValue(*tenths / 10.0) : QJsonValue(QJsonValue::Null);
    };
    QJsonArray history;
    for (const alliance::GoalEvent& event : goal.history) {
        QJsonObject step{{QStringLiteral("step"), stepName(event.step)},
                         {QStringLiteral("by"), sideName(event.order.author)},
                         {QStringLiteral("at"), text(event.at)}};
        if (!event.text.isEmpty())
            step.insert(QStringLiteral("text"), event.text);
        if (event.step == alliance::GoalStep::Agree)
            step.insert(QStringLiteral("agreement"), event.tenths / 10.0);
        history.append(step);
    }
    return {{QStringLiteral("id"), goal.id.toString()},
            {QStringLiteral("text"), goal.text},
            {QStringLiteral("state"), stateName(goal.state)},
            {QStringLiteral("proposedBy"), sideName(goal.proposedBy)},
            {QStringLiteral("clientAgreement"), agreement(goal.clientTenths)},
            {QStringLiteral("therapistAgreement"), agreement(goal.therapistTenths)},
            {QStringLiteral("history"), history}};
}

QJsonArray goalsOf(vault::Transaction& transaction, base::ChannelId channel)
{
    QJsonArray json;
    const QList<alliance::Goal> goals = alliance::foldGoals(transaction.negotiations.goalEvents(channel));
    for (const alliance::Goal& goal : goals)
        json.append(asJson(goal));
    return json;
}

QJsonArray consentsOf(vault::Transaction& transaction, base::ChannelId channel)
{
    QJsonArray json;
    const QList<consent::ConsentEvent> events = transaction.consents.all(channel);
    for (const consent::ConsentEvent& event : events) {
        const bool standing = event.mode == consent::ConsentMode::Standing;
        json.append(QJsonObject{
            {QStringLiteral("version"), qint64(event.version)},
            {QStringLiteral("kind"),
             event.kind == consent::ConsentKind::Grant ? QStringLiteral("grant") : QStringLiteral("revoke")},
            {QStringLiteral("reach"), standing ? QStringLiteral("standing") : QStringLiteral("this check-in")},
            {QStringLiteral("fields"), QJsonArray::fromStringList(consent::fieldNames(event.fields))},
            {QStringLiteral("asksEachTime"), QJsonArray::fromStringList(consent::fieldNames(event.asks))},
            {QStringLiteral("until"), orNull(event.until)},
            {QStringLiteral("checkIn"), orNull(event.checkIn)},
            {QStringLiteral("at"), text(event.at)}});
    }
    return json;
}

QJsonArray therapistsOf(vault::Transaction& transaction)
{
    QJsonArray json;
    for (const vault::Channel& channel : transaction.channels.all()) {
        json.append(QJsonObject{{QStringLiteral("channel"), channel.id.toString()},
                                {QStringLiteral("name"), channel.peerName},
                                {QStringLiteral("since"), text(channel.createdAt)},
                                {QStringLiteral("relay"), channel.relayUrl},
                                {QStringLiteral("cadenceDays"), orNull(channel.cadenceDays)},
                                {QStringLiteral("consents"), consentsOf(transaction, channel.id)},
                                {QStringLiteral("goals"), goalsOf(transaction, channel.id)}});
    }
    return json;
}

QJsonArray receiptsOf(vault::Transaction& transaction)
{
    QJsonArray json;
    const QList<vault::StoredReceipt> receipts = transaction.receipts.all();
    for (const vault::StoredReceipt& receipt : receipts)
        json.append(QJsonObject{{QStringLiteral("channel"), receipt.channel.toString()},
                                {QStringLiteral("version"), qint64(receipt.version)},
                                {QStringLiteral("receipt"), QJsonDocument::fromJson(receipt.json).object()}});
    return json;
}

QByteArray csvNumberOf(const std::optional<double>& value)
{
    return value ? QByteArray::number(*value, 'f', QLocale::FloatingPointShortest) : QByteArray();
}

} // namespace

vault::Result<QByteArray> ownDataJson(vault::Vault& vault, const base::Clock& clock)
{
    const QDateTime now = clock.now();
    return vault.read([&](vault::Transaction& transaction) {
        const QJsonObject whole{{QStringLiteral("format"), QStringLiteral("accord own data")},
                                {QStringLiteral("version"), version},
                                {QStringLiteral("exportedAt"), text(now)},
                                {QStringLiteral("name"), vault.name()},
                                {QStringLiteral("checkIns"), checkInsOf(transaction)},
                                {QStringLiteral("underWay"), draftOf(transaction)},
                                {QStringLiteral("therapists"), therapistsOf(transaction)},
                                {QStringLiteral("receipts"), receiptsOf(transaction)}};
        return QJsonDocument(whole).toJson(QJsonDocument::Indented);
    });
}

vault::Result<QByteArray> ownDataCsv(vault::Vault& vault, const alliance::Questionnaire& questionnaire)
{
    const QList<alliance::ScaleItem> items = alliance::scaleItems(questionnaire);
    return vault.read([&](vault::Transaction& transaction) {
        QByteArrayList header{"client", "session", "date"};
        for (const alliance::ScaleItem& item : items)
            header << csvField(item.linkId.toUtf8());
        header << "note";
        QByteArray csv = header.join(',') + "\r\n";
        QList<vault::CheckIn> all = transaction.checkIns.newest();
        std::reverse(all.begin(), all.end());
        int session = 0;
        for (const vault::CheckIn& checkIn : std::as_const(all)) {
            QByteArrayList row{csvField(vault.name().toUtf8()), QByteArray::number(++session),
                               text(checkIn.sessionDate).toUtf8()};
            for (const alliance::ScaleItem& item : items)
                row << csvNumberOf(checkIn.answers.value(item.linkId)); // empty: skipped
            row << csvField(checkIn.note.toUtf8());
            csv += row.join(',') + "\r\n";
        }
        return csv;
    });
}

} // namespace accord::exchange
