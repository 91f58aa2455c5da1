// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/home_model.h"

#include "app/client/answer_rows.h"
#include "app/client/client_channels.h"
#include "app/client/client_settings.h"
#include "app/client/client_words.h"
#include "app/client/goal_book.h"
#include "app/client/shared_with.h"
#include "app/shared/sync_service.h"
#include "app/shared/wording/explain.h"
#include "core/alliance/score.h"
#include "core/sync/consenting.h"

#include <algorithm>

namespace accord::app {

struct HomeModel::Records
{
    QList<Therapist> ready;
    bool anyChannel = false;
    std::optional<vault::Draft> draft;
    std::optional<vault::CheckIn> last;
    QList<GivenTo> given; ///< of the last one
    bool kept = false;
    QString contacts;
};

namespace {

/// What the client said, in words and without a number: the lowest of the three where one is low, else only when.
QString recollection(const alliance::Questionnaire& questionnaire, const vault::CheckIn& checkIn, const QString& day)
{
    const alliance::Score score = alliance::score(questionnaire, checkIn.answers);
    const double low = questionnaire.constants.lowDimension.value;
    // No word that the look back, where the answers stand in words too, would not have used.
    const auto below = [low](std::optional<double> one, std::optional<double> two, std::optional<double> three) {
        constexpr double top = 10;
        return one && *one < low && words::isTowardsLow(*one / top) && *one <= two.value_or(10) &&
               *one <= three.value_or(10);
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
    const auto read = m_session.vault().read([this](vault::Transaction& transaction) {
        Records records;
        records.anyChannel = !therapists(transaction).isEmpty();
        records.ready = readyTherapists(transaction);
        records.contacts = settings::contacts(transaction);
        records.draft = transaction.drafts.current();
        const QList<vault::CheckIn> newest = transaction.checkIns.newest(1);
        if (!newest.isEmpty()) {
            records.last = newest.first();
            records.given = givenTo(transaction, *records.last, m_session.questionnaire());
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
    invite(records);
    m_paired = records.anyChannel;
    m_contacts = records.contacts.trimmed();
    m_question = records.ready.size() == 1 ? tr("How was your session with %1?").arg(records.ready.first().name)
                                           : tr("How was your session?");
    m_last = records.last ? records.last->id : base::CheckInId();
    m_canShareLast = records.last && records.given.isEmpty() && !records.kept && !records.ready.isEmpty();
    m_shareLastText = records.ready.size() == 1 ? tr("Share with %1").arg(records.ready.first().name) : tr("Share it");
    m_showLastText.clear();
    if (!records.last)
        return;
    const GivenTo* const given = foremost(records.given);
    const words::Standing standing = words::standing(given, records.kept, today);
    m_lastChannel = given ? given->therapist.channel : base::ChannelId();
    if (given && given->fields && given->delivery == sync::Delivery::ToHandOver && given->therapist.ready())
        m_showLastText = tr("Show it to %1").arg(given->therapist.name);
    m_lastTitle = tr("Last time");
    m_lastPill = standing.pill;
    m_lastIcon = standing.icon;
    const QString day = words::sessionDay(records.last->sessionDate, today);
    m_lastText = tr("%1 %2", "two sentences")
                     .arg(recollection(m_session.questionnaire(), *records.last, day), standing.sentence);
}

void HomeModel::invite(const Records& records)
{
    m_hasDraft = records.draft.has_value();
    if (records.draft) {
        const QString day = words::sessionDay(records.draft->sessionDate, m_session.clock().today());
        const bool change = records.draft->corrects.has_value();
        m_checkInText = change ? tr("Continue your change") : tr("Continue your check-in");
        m_invitation =
            change ? tr("You began to change what you said about your session %1. It is kept.", "a day").arg(day)
                   : tr("You have begun, about your session %1. What you said so far is kept.", "a day").arg(day);
        return;
    }
    m_checkInText = tr("Check in");
    QStringList arranged;
    for (const Therapist& therapist : records.ready) {
        const auto terms = sync::standingTerms(m_session.vault(), m_session.clock(), therapist.channel);
        if (!terms)
            m_problem = explain(terms.error());
        else if (terms->fields)
            arranged.append(therapist.name);
    }
    m_invitation =
        arranged.isEmpty() ? tr("Half a minute, in your own time. It stays on this phone until you say otherwise.")
        : arranged.size() == 1
            ? tr("Half a minute, in your own time. What you arranged goes to %1; the rest stays on this phone.")
                  .arg(arranged.first())
            : tr("Half a minute, in your own time. What you arranged goes to them; the rest stays on this phone.");
}

} // namespace accord::app
