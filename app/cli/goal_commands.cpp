// SPDX-License-Identifier: GPL-3.0-or-later
// Agreeing on goals and on how often to meet, from either side: goals, cadence.
#include "app/cli/command.h"
#include "core/sync/negotiating.h"

#include <QJsonArray>
#include <QJsonObject>

namespace accord::cli {

namespace {

using alliance::GoalStep;

QString sideWord(alliance::Side side)
{
    return side == alliance::Side::Client ? QStringLiteral("client") : QStringLiteral("therapist");
}

QString stateWord(alliance::GoalState state)
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
    return {};
}

QString stepWord(GoalStep step)
{
    switch (step) {
    case GoalStep::Propose:
        return QStringLiteral("propose");
    case GoalStep::Counter:
        return QStringLiteral("counter");
    case GoalStep::Agree:
        return QStringLiteral("agree");
    case GoalStep::Decline:
        return QStringLiteral("decline");
    case GoalStep::Withdraw:
        return QStringLiteral("withdraw");
    }
    return {};
}

QJsonValue outOfTen(const std::optional<int>& tenths)
{
    return tenths ? QJsonValue(*tenths / 10.0) : QJsonValue(QJsonValue::Null);
}

QJsonObject goalJson(const sync::GoalView& view)
{
    QJsonArray history;
    for (const alliance::GoalEvent& event : view.goal.history) {
        QJsonObject step{{QStringLiteral("id"), event.order.id.toString()},
                         {QStringLiteral("by"), sideWord(event.order.author)},
                         {QStringLiteral("step"), stepWord(event.step)},
                         {QStringLiteral("at"), event.at.toString(Qt::ISODate)}};
        if (!event.text.isEmpty())
            step.insert(QStringLiteral("words"), event.text);
        if (event.step == GoalStep::Agree)
            step.insert(QStringLiteral("agreement"), event.tenths / 10.0);
        history.append(step);
    }
    return {{QStringLiteral("id"), view.goal.id.toString()},
            {QStringLiteral("words"), view.goal.text},
            {QStringLiteral("by"), sideWord(view.goal.proposedBy)},
            {QStringLiteral("state"), stateWord(view.goal.state)},
            {QStringLiteral("client"), outOfTen(view.goal.clientTenths)},
            {QStringLiteral("therapist"), outOfTen(view.goal.therapistTenths)},
            {QStringLiteral("kept_here"), view.keptHere},
            {QStringLiteral("shared"), view.shared},
            {QStringLiteral("history"), history}};
}

Output listGoals(vault::Vault& vault, base::ChannelId channel)
{
    QJsonArray json;
    QStringList lines;
    for (const sync::GoalView& view : orStop(sync::goals(vault, channel))) {
        json.append(goalJson(view));
        lines << QStringLiteral("%1  %2  \"%3\"%4")
                     .arg(view.goal.id.toString(), stateWord(view.goal.state), view.goal.text,
                          view.keptHere > 0 ? QStringLiteral("  (%1 steps kept here)").arg(view.keptHere) : QString());
    }
    return {json, lines.isEmpty() ? QStringList{QStringLiteral("No goals yet")} : lines};
}

alliance::GoalId goalNamed(const QString& text)
{
    const auto id = alliance::GoalId::fromString(text);
    if (!id)
        throw Stop{Stop::WrongUsage, QStringLiteral("'%1' is not a goal's id; see: goals").arg(text)};
    return *id;
}

/// "7.5" out of ten, as tenths.
int agreementOption(const Arguments& arguments)
{
    bool isNumber = false;
    const QString text = arguments.value(QStringLiteral("agreement"), QStringLiteral("10"));
    const double value = text.toDouble(&isNumber);
    if (!isNumber || !(value >= 0 && value <= 10))
        throw Stop{Stop::WrongUsage, QStringLiteral("'%1' is not an agreement; write 0 to 10").arg(text)};
    return qRound(value * 10);
}

void requireWords(const Arguments& arguments, qsizetype count, const char* usage)
{
    if (arguments.words.size() != count)
        throw Stop{Stop::WrongUsage, QStringLiteral("write it as: goals ") + QLatin1String(usage)};
}

sync::Result<sync::Step> takeStep(const Arguments& arguments, vault::Vault& vault, const base::Clock& clock,
                                  base::ChannelId channel, sync::Leaving leaving)
{
    const QString verb = arguments.words.at(1);
    if (verb == u"propose") {
        requireWords(arguments, 3, "propose WORDS");
        return sync::proposeGoal(vault, clock, channel, arguments.words.at(2), leaving);
    }
    if (verb == u"counter") {
        requireWords(arguments, 4, "counter GOAL WORDS");
        return sync::counterGoal(vault, clock, channel, goalNamed(arguments.words.at(2)), arguments.words.at(3),
                                 leaving);
    }
    if (verb == u"agree") {
        requireWords(arguments, 3, "agree GOAL [--agreement 0..10]");
        return sync::agreeToGoal(vault, clock, channel, goalNamed(arguments.words.at(2)), agreementOption(arguments),
                                 leaving);
    }
    if (verb == u"decline") {
        requireWords(arguments, 3, "decline GOAL");
        return sync::declineGoal(vault, clock, channel, goalNamed(arguments.words.at(2)), leaving);
    }
    if (verb == u"withdraw") {
        requireWords(arguments, 3, "withdraw GOAL");
        return sync::withdrawGoal(vault, clock, channel, goalNamed(arguments.words.at(2)), leaving);
    }
    throw Stop{Stop::WrongUsage,
               QStringLiteral("goals does not know '%1'; there are: list, propose, counter, agree, decline, withdraw, "
                              "share")
                   .arg(verb)};
}

Output shareKept(const Arguments& arguments, vault::Vault& vault, const base::Clock& clock, base::ChannelId channel)
{
    requireWords(arguments, 3, "share GOAL");
    const alliance::GoalId goal = goalNamed(arguments.words.at(2));
    const int left = orStop(sync::shareGoal(vault, clock, channel, goal));
    return {QJsonObject{{QStringLiteral("goal"), goal.toString()}, {QStringLiteral("left"), left}},
            {QStringLiteral("%1 steps leave with the next sync").arg(left)}};
}

Output goals(const Arguments& arguments, const base::Clock& clock)
{
    const auto vault = openVault(arguments, clock);
    const base::ChannelId channel = channelOption(arguments, *vault);
    const QString verb = arguments.words.value(1, QStringLiteral("list"));
    if (verb == u"list") {
        if (arguments.words.size() > 2)
            requireWords(arguments, 2, "list");
        return listGoals(*vault, channel);
    }
    if (verb == u"share")
        return shareKept(arguments, *vault, clock, channel);
    const auto leaving = arguments.has(QStringLiteral("send")) ? sync::Leaving::Now : sync::Leaving::IfConsented;
    const sync::Step step = orStop(takeStep(arguments, *vault, clock, channel, leaving));
    return {QJsonObject{{QStringLiteral("goal"), step.goal.toString()},
                        {QStringLiteral("step"), step.id.toString()},
                        {QStringLiteral("left"), step.left}},
            {step.goal.toString(),
             step.left ? QStringLiteral("It leaves with the next sync")
                       : QStringLiteral("Kept here; it leaves with --send, with: goals share, or under a standing "
                                        "consent to goal-words")}};
}

Output cadence(const Arguments& arguments, const base::Clock& clock)
{
    const auto vault = openVault(arguments, clock);
    const base::ChannelId channel = channelOption(arguments, *vault);
    if (arguments.words.size() > 1) {
        bool isNumber = false;
        const QString text = arguments.words.at(1);
        const int days = text.toInt(&isNumber);
        if (!isNumber && text != u"none")
            throw Stop{Stop::WrongUsage, QStringLiteral("'%1' is not a number of days").arg(text)};
        orStop(sync::setCadence(*vault, clock, channel, days));
    }
    const auto holds = orStop(sync::cadence(*vault, channel));
    return {QJsonObject{{QStringLiteral("channel"), channel.toString()},
                        {QStringLiteral("days"), holds ? QJsonValue(holds->days) : QJsonValue(QJsonValue::Null)},
                        {QStringLiteral("by"),
                         holds ? QJsonValue(sideWord(holds->order.author)) : QJsonValue(QJsonValue::Null)}},
            {holds ? QStringLiteral("A session every %1 days, as the %2 said")
                         .arg(holds->days)
                         .arg(sideWord(holds->order.author))
                   : QStringLiteral("No cadence is agreed")}};
}

} // namespace

QList<Command> goalCommands()
{
    const OptionSpec to{QStringLiteral("to"), QStringLiteral("CHANNEL")};
    return {
        {QStringLiteral("goals"),
         QStringLiteral("[list | propose WORDS | counter GOAL WORDS | agree GOAL | decline GOAL | withdraw GOAL | "
                        "share GOAL]"),
         0,
         3,
         {to, {QStringLiteral("agreement"), QStringLiteral("0..10")}, {QStringLiteral("send"), QString()}},
         goals,
         QStringLiteral(
             "both: goals with their histories, and one step more (a client's stays here without --send or a "
             "standing consent to goal-words)")},
        {QStringLiteral("cadence"),
         QStringLiteral("[DAYS|none]"),
         0,
         1,
         {to},
         cadence,
         QStringLiteral("both: how many days lie between sessions; the last word holds")},
    };
}

} // namespace accord::cli
