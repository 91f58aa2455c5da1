// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/own_goals.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace accord::app {

namespace {

const QString stepsKey = QStringLiteral("client/goals");

QJsonObject toJson(const alliance::GoalEvent& step)
{
    return {{QStringLiteral("goal"), step.goal.toString()},
            {QStringLiteral("id"), step.order.id.toString()},
            {QStringLiteral("lamport"), qint64(step.order.lamport)},
            {QStringLiteral("step"), int(step.step)},
            {QStringLiteral("about"), step.about.isNull() ? QString() : step.about.toString()},
            {QStringLiteral("text"), step.text},
            {QStringLiteral("tenths"), step.tenths},
            {QStringLiteral("at"), step.at.toUTC().toString(Qt::ISODateWithMs)}};
}

alliance::GoalEvent fromJson(const QJsonObject& json)
{
    const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString(); };
    alliance::GoalEvent step;
    step.goal = alliance::GoalId::fromString(text("goal")).value_or(alliance::GoalId());
    step.order.id = base::MessageId::fromString(text("id")).value_or(base::MessageId());
    step.order.lamport = quint64(json.value(QLatin1String("lamport")).toInteger());
    step.order.author = alliance::Side::Client;
    step.step = alliance::GoalStep(json.value(QLatin1String("step")).toInt());
    step.about = base::MessageId::fromString(text("about")).value_or(base::MessageId());
    step.text = text("text");
    step.tenths = json.value(QLatin1String("tenths")).toInt();
    step.at = QDateTime::fromString(text("at"), Qt::ISODateWithMs);
    return step;
}

} // namespace

QString toText(const QList<alliance::GoalEvent>& steps)
{
    QJsonArray array;
    for (const alliance::GoalEvent& step : steps)
        array.append(toJson(step));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<alliance::GoalEvent> parseGoalSteps(const QString& text)
{
    QList<alliance::GoalEvent> steps;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue& value : array) {
        const alliance::GoalEvent step = fromJson(value.toObject());
        const bool known =
            int(step.step) >= int(alliance::GoalStep::Propose) && int(step.step) <= int(alliance::GoalStep::Withdraw);
        if (known && step.at.isValid() && alliance::isSound(step))
            steps.append(step);
    }
    return steps;
}

namespace ownGoals {

QList<alliance::GoalEvent> steps(vault::Transaction& transaction)
{
    return parseGoalSteps(transaction.settings.value(stepsKey).value_or(QString()));
}

void add(vault::Transaction& transaction, const alliance::GoalEvent& step)
{
    if (!alliance::isSound(step))
        throw vault::StorageFailure(vault::Error::Conflict, QStringLiteral("a step of a goal that is not sound"));
    transaction.settings.set(stepsKey, toText(steps(transaction) << step));
}

} // namespace ownGoals

} // namespace accord::app
