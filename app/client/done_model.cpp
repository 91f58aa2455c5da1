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
        QString contacts;
    };
    const auto start = session.vault().read([&checkIn](vault::Transaction& transaction) {
        return Start{readyTherapists(transaction), transaction.checkIns.find(checkIn),
                     settings::contacts(transaction).trimmed()};
    });
    if (!start) {
        m_problem = explain(start.error());
        return;
    }
    m_contacts = start->contacts;
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

bool DoneModel::settle()
{
    endUndo();
    if (m_settled)
        return true;
    const auto shared =
        sync::shareUnderStanding(m_session.vault(), m_session.clock(), m_session.questionnaire(), m_checkIn);
    if (!shared) {
        setProblem(tr("%1 It stays on this phone for now; you can share it from the first page.", "what went wrong")
                       .arg(explain(shared.error())));
        return false;
    }
    m_settled = true;
    setProblem({});
    if (*shared)
        m_session.noteChange();
    return true;
}

void DoneModel::endUndo()
{
    if (!m_undoTimer.isActive())
        return;
    m_undoTimer.stop();
    Q_EMIT canUndoChanged();
}

void DoneModel::later()
{
    if (settle() || std::exchange(m_saidSo, true))
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

DoneModel::Back DoneModel::takeBack()
{
    const int lookBack = int(m_session.questionnaire().items.size());
    const auto back = m_session.vault().write([this, lookBack](vault::Transaction& transaction) {
        const std::optional<vault::CheckIn> checkIn = transaction.checkIns.find(m_checkIn);
        if (!checkIn || !transaction.checkIns.takeBack(m_checkIn))
            return false;
        transaction.drafts.save(draftOf(*checkIn, lookBack));
        return true;
    });
    if (!back)
        setProblem(explain(back.error()));
    if (!back || !*back)
        return back ? Back::Refused : Back::Failed;
    m_settled = true;
    endUndo();
    m_session.noteChange();
    Q_EMIT undone();
    return Back::Taken;
}

void DoneModel::undo()
{
    if (canUndo() && takeBack() == Back::Refused)
        setProblem(tr("It is on its way already. You can still change an answer."));
}

void DoneModel::change()
{
    if (m_settled || takeBack() == Back::Refused)
        Q_EMIT changeWanted(m_checkIn);
}

void DoneModel::setProblem(const QString& problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace accord::app
