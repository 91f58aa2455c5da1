// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/therapist/goals_model.h"

#include "app/shared/wording/explain.h"
#include "app/therapist/therapist_words.h"

#include <algorithm>
#include <cmath>

namespace accord::therapist {

namespace {

using alliance::Goal;
using alliance::GoalState;
using alliance::GoalStep;
using alliance::Side;

/// The client said these words last and has had no answer to them.
bool asks(const Goal& goal)
{
    return goal.state == GoalState::Open && goal.proposedBy == Side::Client && !goal.therapistTenths;
}

int rank(const Goal& goal)
{
    if (asks(goal))
        return 0;
    return goal.state == GoalState::Withdrawn ? 2 : 1;
}

} // namespace

GoalsModel::GoalsModel(app::Session& session, QObject* parent) : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &app::Session::recordsChanged, this, &GoalsModel::refresh);
}

void GoalsModel::open(base::ChannelId channel)
{
    m_channel = channel;
    m_problem.clear();
    refresh();
}

void GoalsModel::refresh()
{
    QList<Goal> goals;
    m_usable = false;
    if (!m_channel.isNull()) {
        const auto channel = m_session.vault().read(
            [&](const vault::Transaction& transaction) { return transaction.channels.find(m_channel); });
        if (channel && *channel) {
            m_name = (*channel)->peerName;
            m_usable = (*channel)->state == vault::ChannelState::Open;
        }
        const auto views = sync::goals(m_session.vault(), m_channel);
        if (!views)
            m_problem = app::explain(views.error());
        for (const sync::GoalView& view : views.value_or(QList<sync::GoalView>()))
            goals << view.goal;
    }
    std::stable_sort(goals.begin(), goals.end(), [](const Goal& a, const Goal& b) { return rank(a) < rank(b); });
    const bool sameRows = std::equal(goals.cbegin(), goals.cend(), m_goals.cbegin(), m_goals.cend(),
                                     [](const Goal& a, const Goal& b) { return a.id == b.id; });
    if (sameRows) { // keeps what is being written on the page
        m_goals = goals;
        if (!m_goals.isEmpty())
            emit dataChanged(index(0), index(rowCountNow() - 1));
    } else {
        beginResetModel();
        m_goals = goals;
        endResetModel();
    }
    emit summaryChanged();
}

int GoalsModel::agreedCount() const
{
    return int(std::count_if(m_goals.cbegin(), m_goals.cend(),
                             [](const Goal& goal) { return goal.state == GoalState::Agreed; }));
}

int GoalsModel::waitingCount() const
{
    return int(std::count_if(m_goals.cbegin(), m_goals.cend(), asks));
}

QString GoalsModel::overview() const
{
    if (m_goals.isEmpty())
        return tr("No goals yet. Words you find together can stand here, with how far each of you agrees.");
    const QString agreed = tr("%n agreed", nullptr, agreedCount());
    const int waiting = waitingCount();
    if (waiting == 0)
        return agreed;
    return tr("%1, %2", "2 agreed, 1 waits for you")
        .arg(agreed, waiting == 1 ? tr("1 waits for you") : tr("%n wait for you", nullptr, waiting));
}

bool GoalsModel::settle(const sync::Result<sync::Step>& step)
{
    m_problem = step ? QString() : app::explain(step.error());
    if (step)
        m_session.noteChange();
    else
        emit summaryChanged();
    return bool(step);
}

std::optional<alliance::GoalId> GoalsModel::idAt(int row) const
{
    return row >= 0 && row < m_goals.size() ? std::optional(m_goals.at(row).id) : std::nullopt;
}

bool GoalsModel::propose(const QString& words)
{
    return settle(sync::proposeGoal(m_session.vault(), m_session.clock(), m_channel, words));
}

bool GoalsModel::agree(int row, double value)
{
    const auto id = idAt(row);
    return id && settle(sync::agreeToGoal(m_session.vault(), m_session.clock(), m_channel, *id,
                                          int(std::lround(value * 10))));
}

bool GoalsModel::decline(int row)
{
    const auto id = idAt(row);
    return id && settle(sync::declineGoal(m_session.vault(), m_session.clock(), m_channel, *id));
}

bool GoalsModel::reword(int row, const QString& words)
{
    const auto id = idAt(row);
    return id && settle(sync::counterGoal(m_session.vault(), m_session.clock(), m_channel, *id, words));
}

bool GoalsModel::setAside(int row)
{
    const auto id = idAt(row);
    return id && settle(sync::withdrawGoal(m_session.vault(), m_session.clock(), m_channel, *id));
}

QString GoalsModel::stateOf(const Goal& goal) const
{
    switch (goal.state) {
    case GoalState::Agreed:
        return tr("Agreed");
    case GoalState::Declined:
        return tr("Not these words");
    case GoalState::Withdrawn:
        return tr("Set aside");
    case GoalState::Open:
        break;
    }
    return asks(goal) ? tr("Waits for you") : tr("Waits for %1").arg(m_name);
}

QString GoalsModel::clientShare(const Goal& goal) const
{
    return goal.clientTenths ? tr("%1 agrees %2 of 10").arg(m_name, scoreText(*goal.clientTenths / 10.0))
                             : tr("%1 has not said how far they agree").arg(m_name);
}

QString GoalsModel::ownShare(const Goal& goal) const
{
    return goal.therapistTenths ? tr("You agree %1 of 10").arg(scoreText(*goal.therapistTenths / 10.0))
                                : tr("You have not said how far you agree");
}

QString GoalsModel::by(const Goal& goal) const
{
    const auto step = std::find_if(goal.history.crbegin(), goal.history.crend(),
                                   [&](const alliance::GoalEvent& event) { return event.order.id == goal.current; });
    if (step == goal.history.crend())
        return {};
    const QString day = longDay(step->at.toLocalTime().date(), m_session.clock().today());
    return goal.proposedBy == Side::Client ? tr("%1’s words, %2").arg(m_name, day) : tr("Your words, %1").arg(day);
}

QString GoalsModel::stepWords(const alliance::GoalEvent& event) const
{
    const bool client = event.order.author == Side::Client;
    switch (event.step) {
    case GoalStep::Propose:
        return client ? tr("%1 proposed: “%2”").arg(m_name, event.text) : tr("You proposed: “%1”").arg(event.text);
    case GoalStep::Counter:
        return client ? tr("%1 would rather say: “%2”").arg(m_name, event.text)
                      : tr("You would rather say: “%1”").arg(event.text);
    case GoalStep::Agree: {
        const QString share = scoreText(event.tenths / 10.0);
        return client ? tr("%1 agreed, %2 of 10").arg(m_name, share) : tr("You agreed, %1 of 10").arg(share);
    }
    case GoalStep::Decline:
        return client ? tr("%1 did not agree with these words").arg(m_name) : tr("You did not agree with these words");
    case GoalStep::Withdraw:
        return client ? tr("%1 set it aside").arg(m_name) : tr("You set it aside");
    }
    Q_UNREACHABLE();
}

QList<GoalStepLine> GoalsModel::history(const Goal& goal) const
{
    const QDate today = m_session.clock().today();
    QList<GoalStepLine> lines;
    for (const alliance::GoalEvent& event : goal.history)
        lines.append({stepWords(event), longDay(event.at.toLocalTime().date(), today)});
    return lines;
}

QString GoalsModel::spoken(const Goal& goal) const
{
    return QStringList{goal.text, stateOf(goal), by(goal), clientShare(goal), ownShare(goal)}.join(
        QStringLiteral(", "));
}

int GoalsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rowCountNow();
}

QVariant GoalsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Goal& goal = m_goals.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case WordsRole:
        return goal.text;
    case StateRole:
        return stateOf(goal);
    case ToneRole:
        return asks(goal)                        ? QStringLiteral("watch")
               : goal.state == GoalState::Agreed ? QStringLiteral("soft")
                                                 : QStringLiteral("plain");
    case ByRole:
        return by(goal);
    case ClientRole:
        return clientShare(goal);
    case OwnRole:
        return ownShare(goal);
    case OwnValueRole:
        return goal.therapistTenths.value_or(0) / 10.0;
    case OwnSaidRole:
        return goal.therapistTenths.has_value();
    case OpenRole:
        return goal.state != GoalState::Withdrawn && m_usable;
    case AsksRole:
        return asks(goal) && m_usable;
    case HistoryRole:
        return QVariant::fromValue(history(goal));
    case SpokenRole:
        return spoken(goal);
    default:
        return {};
    }
}

QHash<int, QByteArray> GoalsModel::roleNames() const
{
    return {{WordsRole, "words"},        {StateRole, "standing"}, {ToneRole, "tone"},         {ByRole, "by"},
            {ClientRole, "clientShare"}, {OwnRole, "ownShare"},   {OwnValueRole, "ownValue"}, {OwnSaidRole, "ownSaid"},
            {OpenRole, "open"},          {AsksRole, "asks"},      {HistoryRole, "history"},   {SpokenRole, "spoken"}};
}

} // namespace accord::therapist
