// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/done_model.h"

#include "app/client/client_channels.h"
#include "app/client/client_settings.h"
#include "app/client/client_words.h"
#include "app/client/sayings.h"
#include "app/shared/wording/explain.h"
#include "core/sync/consenting.h"

#include <utility>

namespace accord::app {

namespace {

/// The draft from which the check-in was finished.
vault::Draft draftOf(const vault::CheckIn& checkIn, int lookBack)
{
    return {checkIn.id,      checkIn.sessionDate, checkIn.finishedAt, checkIn.channel, checkIn.questionnaire,
            checkIn.answers, checkIn.note,        lookBack,           checkIn.corrects};
}

} // namespace

DoneModel::DoneModel(Session& session, base::CheckInId checkIn, bool fresh, QObject* parent)
    : QObject(parent), m_session(session), m_checkIn(checkIn), m_fresh(fresh)
{
    struct Start
    {
        QList<Therapist> ready;
        std::optional<vault::CheckIn> checkIn;
    };
    const auto start = session.vault().read([&checkIn](vault::Transaction& transaction) {
        return Start{readyTherapists(transaction), transaction.checkIns.find(checkIn)};
    });
    if (!start) {
        m_problem = explain(start.error());
        return;
    }
    for (const Therapist& therapist : start->ready) {
        m_channels.append(therapist.channel);
        m_names.append(therapist.name);
    }
    if (!fresh || !start->checkIn)
        return;
    m_sayings = sayingsFor(session.questionnaire(), start->checkIn->answers);
    m_undoTimer.setSingleShot(true);
    m_undoTimer.setInterval(undoTime);
    connect(&m_undoTimer, &QTimer::timeout, this, &DoneModel::canUndoChanged);
    m_undoTimer.start();
    m_settled = false;
    const auto standing = sync::underStanding(session.vault(), session.clock(), session.questionnaire(), checkIn);
    if (!standing)
        m_problem = explain(standing.error());
    else if (*standing)
        m_byItself = tr("This goes to %1, as you arranged: %2.", "a name, a list of parts")
                         .arg((*standing)->therapistName, words::listed((*standing)->fields));
}

DoneModel::~DoneModel()
{
    settle(); // also when the app is locked or closed on this page
}

void DoneModel::settle()
{
    if (std::exchange(m_settled, true))
        return;
    m_undoTimer.stop();
    const auto shared =
        sync::shareUnderStanding(m_session.vault(), m_session.clock(), m_session.questionnaire(), m_checkIn);
    if (!shared)
        setProblem(explain(shared.error()));
    else if (*shared)
        m_session.noteChange();
}

void DoneModel::later()
{
    settle();
    if (m_problem.isEmpty())
        Q_EMIT left();
}

void DoneModel::share(int therapist)
{
    settle();
    if (therapist >= 0 && therapist < m_channels.size())
        Q_EMIT sharingWanted(m_checkIn, m_channels.at(therapist));
}

void DoneModel::keepPrivate()
{
    const auto kept =
        m_session.vault().write([this](vault::Transaction& transaction) { settings::keep(transaction, m_checkIn); });
    if (!kept) {
        setProblem(explain(kept.error()));
        return;
    }
    m_settled = true;
    Q_EMIT left();
}

void DoneModel::undo()
{
    if (!canUndo())
        return;
    const int lookBack = int(m_session.questionnaire().items.size());
    const auto back = m_session.vault().write([this, lookBack](vault::Transaction& transaction) {
        const std::optional<vault::CheckIn> checkIn = transaction.checkIns.find(m_checkIn);
        if (!checkIn || !transaction.checkIns.takeBack(m_checkIn))
            return false;
        transaction.drafts.save(draftOf(*checkIn, lookBack));
        return true;
    });
    if (!back || !*back) {
        setProblem(back ? tr("It is on its way already. You can still change an answer.") : explain(back.error()));
        return;
    }
    m_undoTimer.stop();
    m_settled = true;
    m_session.noteChange();
    Q_EMIT canUndoChanged();
    Q_EMIT undone();
}

void DoneModel::setProblem(const QString& problem)
{
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace accord::app
