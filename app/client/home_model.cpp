// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/home_model.h"

#include "app/client/client_channels.h"
#include "app/client/client_settings.h"
#include "app/client/client_words.h"
#include "app/client/goal_book.h"
#include "app/shared/sync_service.h"
#include "app/shared/wording/explain.h"
#include "core/alliance/score.h"

#include <algorithm>

namespace accord::app {

struct HomeModel::Records
{
    QList<Therapist> ready;
    bool anyChannel = false;
    bool hasDraft = false;
    std::optional<vault::CheckIn> last;
    std::optional<Therapist> lastSharedWith;
    vault::Feedback feedback;
    bool kept = false;
    QString contacts;
    std::optional<sync::Delivery> delivery;
};

namespace {

/// What the client said, in words and without a number: the lowest of the three where one is low, else only when.
QString recollection(const alliance::Questionnaire& questionnaire, const vault::CheckIn& checkIn, const QString& day)
{
    const alliance::Score score = alliance::score(questionnaire, checkIn.answers);
    const double low = questionnaire.constants.lowDimension.value;
    const auto below = [low](std::optional<double> one, std::optional<double> two, std::optional<double> three) {
        return one && *one < low && *one <= two.value_or(10) && *one <= three.value_or(10);
    };
    if (below(score.tasks, score.goals, score.bond))
        return HomeModel::tr("After your session %1 you said the way of working did not quite fit.").arg(day);
    if (below(score.goals, score.tasks, score.bond))
        return HomeModel::tr("After your session %1 you said you did not quite agree on what you want.").arg(day);
    if (below(score.bond, score.goals, score.tasks))
        return HomeModel::tr("After your session %1 you said you felt rather far apart.").arg(day);
    return HomeModel::tr("You checked in about your session %1.").arg(day);
}

} // namespace

HomeModel::HomeModel(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::recordsChanged, this, &HomeModel::refresh);
    connect(&session.sync(), &SyncService::stateChanged, this, &HomeModel::changed);
    refresh();
}

QString HomeModel::syncSentence() const
{
    return m_session.sync().sentence();
}

void HomeModel::refresh()
{
    auto read = m_session.vault().read([](vault::Transaction& transaction) {
        Records records;
        records.anyChannel = !therapists(transaction).isEmpty();
        records.ready = readyTherapists(transaction);
        records.contacts = settings::contacts(transaction);
        records.hasDraft = transaction.drafts.current().has_value();
        const QList<vault::CheckIn> newest = transaction.checkIns.newest(1);
        if (!newest.isEmpty()) {
            records.last = newest.first();
            records.feedback = transaction.checkIns.feedback(records.last->id);
            records.lastSharedWith = sharedWith(transaction, records.last->id);
            records.kept = settings::isKept(transaction, records.last->id);
        }
        return records;
    });
    m_problem.clear();
    if (!read) {
        m_problem = explain(read.error());
        Q_EMIT changed();
        return;
    }
    if (read->last) {
        if (const auto delivery = sync::delivery(m_session.vault(), read->last->id))
            read->delivery = *delivery;
        else
            m_problem = explain(delivery.error());
    }
    readGoals();
    say(*read);
    Q_EMIT changed();
}

void HomeModel::readGoals()
{
    m_waitingGoal.clear();
    const auto goals = GoalBook(m_session).all();
    if (!goals) {
        m_problem = goals.error();
        return;
    }
    const auto waiting =
        std::find_if(goals->begin(), goals->end(), [](const BookedGoal& goal) { return goal.waitsForMe(); });
    if (waiting != goals->end())
        m_waitingGoal = waiting->goal.text;
}

void HomeModel::say(const Records& records)
{
    const QDate today = m_session.clock().today();
    m_dateText = words::weekday(today, today);
    m_hasDraft = records.hasDraft;
    m_paired = records.anyChannel;
    m_contacts = records.contacts.trimmed();
    m_question = records.ready.size() == 1 ? tr("How was your session with %1?").arg(records.ready.first().name)
                                           : tr("How was your session?");
    m_last = records.last ? records.last->id : base::CheckInId();
    m_canShareLast = records.last && !records.delivery && !records.kept && !records.ready.isEmpty();
    m_shareLastText = records.ready.size() == 1 ? tr("Share with %1").arg(records.ready.first().name) : tr("Share it");
    m_showLastText.clear();
    if (!records.last)
        return;
    const QString name = records.lastSharedWith ? records.lastSharedWith->name : QString();
    const words::Standing standing = words::standing(records.delivery, records.feedback, records.kept, name, today);
    m_lastChannel = records.lastSharedWith ? records.lastSharedWith->channel : base::ChannelId();
    if (records.delivery == sync::Delivery::ToHandOver && records.lastSharedWith && records.lastSharedWith->ready())
        m_showLastText = tr("Show it to %1").arg(name);
    m_lastTitle = tr("Last time");
    m_lastPill = standing.pill;
    m_lastIcon = standing.icon;
    const QDate date = records.last->sessionDate;
    const QString day = date >= today.addDays(-1) ? words::relativeDay(date, today)
                                                  : tr("on %1", "a date").arg(words::day(date, today));
    m_lastText = tr("%1 %2", "two sentences")
                     .arg(recollection(m_session.questionnaire(), *records.last, day), standing.sentence);
}

} // namespace accord::app
