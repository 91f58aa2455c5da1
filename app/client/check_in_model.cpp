// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/check_in_model.h"

#include "app/client/answer_rows.h"
#include "app/client/client_channels.h"
#include "app/client/client_words.h"
#include "app/shared/wording/explain.h"
#include "core/consent/summary.h"
#include "core/haptics/haptics.h"

#include <algorithm>
#include <cmath>

namespace accord::app {

namespace {

/// The nearest answer the item allows.
double allowed(const alliance::ScaleItem& item, double value)
{
    if (item.kind == alliance::ScaleKind::Whole)
        return std::round(value);
    if (item.kind != alliance::ScaleKind::Choice || item.options.isEmpty())
        return value;
    const auto nearest =
        std::min_element(item.options.begin(), item.options.end(), [value](const auto& a, const auto& b) {
            return std::abs(a.ordinal - value) < std::abs(b.ordinal - value);
        });
    return nearest->ordinal;
}

} // namespace

CheckInModel::CheckInModel(Session& session, base::CheckInId corrects, haptics::Haptics* haptics, Start start,
                           QObject* parent)
    : QObject(parent), m_session(session), m_haptics(haptics), m_items(session.questionnaire().items)
{
    m_textTimer.setSingleShot(true);
    m_textTimer.setInterval(textPause);
    connect(&m_textTimer, &QTimer::timeout, this, &CheckInModel::save);
    begin(corrects, start);
}

CheckInModel::~CheckInModel()
{
    if (m_unsaved)
        save();
}

void CheckInModel::begin(base::CheckInId corrects, Start wanted)
{
    struct Found
    {
        QList<Therapist> therapists;
        std::optional<vault::Draft> draft;
        std::optional<vault::CheckIn> original;
        std::optional<base::ChannelId> lastWith;
    };
    const auto start = m_session.vault().read([&corrects](vault::Transaction& transaction) {
        Found found{readyTherapists(transaction), transaction.drafts.current(), {}, {}};
        if (!corrects.isNull())
            found.original = transaction.checkIns.find(corrects);
        const QList<vault::CheckIn> newest = transaction.checkIns.newest(1);
        if (!newest.isEmpty())
            found.lastWith = newest.first().channel;
        return found;
    });
    m_draft.id = base::CheckInId::create();
    m_draft.sessionDate = m_session.clock().today();
    m_draft.startedAt = m_session.clock().now();
    m_draft.questionnaire = words::questionnaireName(m_session.questionnaire());
    if (!start) {
        m_problem = explain(start.error());
        return;
    }
    if (start->therapists.size() == 1)
        m_draft.channel = start->therapists.first().channel;
    if (start->therapists.size() > 1) {
        for (const Therapist& therapist : start->therapists) {
            m_therapists.append(therapist.channel);
            m_therapistNames.append(therapist.name);
        }
        if (start->lastWith && m_therapists.contains(*start->lastWith))
            m_draft.channel = start->lastWith;
    }
    if (start->original) {
        m_draft.corrects = start->original->id;
        m_draft.sessionDate = start->original->sessionDate;
        m_draft.channel = start->original->channel;
        m_draft.answers = start->original->answers;
        m_draft.note = start->original->note;
        m_draft.page = steps();
        m_original = start->original;
    }
    // A draft of another questionnaire cannot be gone on with: its answers mean something else.
    if (!start->draft || start->draft->questionnaire != m_draft.questionnaire)
        return;
    const bool another = m_draft.corrects && start->draft->corrects != m_draft.corrects;
    if (another || wanted == Start::Anew)
        m_other = start->draft;
    else
        use(*start->draft);
}

void CheckInModel::use(const vault::Draft& draft)
{
    m_draft = draft;
    m_draft.page = std::clamp(m_draft.page, 0, steps());
    m_original.reset();
}

QString CheckInModel::draftText() const
{
    if (!m_other)
        return {};
    const QString day = words::sessionDay(m_other->sessionDate, m_session.clock().today());
    return m_other->corrects ? tr("You began to change what you said about your session %1.", "a day").arg(day)
                             : tr("You began a check-in about your session %1.", "a day").arg(day);
}

QString CheckInModel::letGoText() const
{
    if (!m_draft.corrects)
        return tr("Let it go and begin anew");
    return tr("Let it go and change the one %1", "a day")
        .arg(words::sessionDay(m_draft.sessionDate, m_session.clock().today()));
}

void CheckInModel::goOnWithDraft()
{
    if (!m_other)
        return;
    use(*m_other);
    m_other.reset();
    Q_EMIT pageChanged();
    Q_EMIT answerChanged();
    Q_EMIT sessionChanged();
}

void CheckInModel::letDraftGo()
{
    if (!m_other)
        return;
    const auto gone = m_session.vault().write([](vault::Transaction& transaction) { transaction.drafts.discard(); });
    if (!gone) {
        setProblem(explain(gone.error()));
        return;
    }
    setProblem({});
    m_other.reset();
    Q_EMIT pageChanged();
    Q_EMIT answerChanged();
    Q_EMIT sessionChanged();
}

const alliance::ScaleItem* CheckInModel::scale() const
{
    return !m_other && m_draft.page < steps() ? std::get_if<alliance::ScaleItem>(&m_items.at(m_draft.page)) : nullptr;
}

const alliance::TextItem* CheckInModel::text() const
{
    return !m_other && m_draft.page < steps() ? std::get_if<alliance::TextItem>(&m_items.at(m_draft.page)) : nullptr;
}

CheckInModel::Kind CheckInModel::kind() const
{
    return m_other ? Kind::Ask : scale() ? Kind::Scale : text() ? Kind::Text : Kind::LookBack;
}

QString CheckInModel::label() const
{
    return scale() ? scale()->label : text() ? text()->label : QString();
}

QString CheckInModel::question() const
{
    return scale() ? scale()->text : text() ? text()->text : QString();
}

QString CheckInModel::lowAnchor() const
{
    return scale() ? scale()->lowAnchor : QString();
}

QString CheckInModel::highAnchor() const
{
    return scale() ? scale()->highAnchor : QString();
}

double CheckInModel::minimum() const
{
    return scale() ? scale()->minimum : 0;
}

double CheckInModel::maximum() const
{
    return scale() ? scale()->maximum : 10;
}

double CheckInModel::value() const
{
    return scale() ? m_draft.answers.value(scale()->linkId).value_or(minimum()) : 0;
}

bool CheckInModel::answered() const
{
    return scale() && m_draft.answers.value(scale()->linkId).has_value();
}

int CheckInModel::noteRoom() const
{
    return (text() ? text()->maximumLength : consent::maximumNoteLength) - int(m_draft.note.size());
}

bool CheckInModel::canGoOn() const
{
    return scale() ? answered() : noteRoom() >= 0;
}

QList<AnswerRow> CheckInModel::rows() const
{
    return words::answerRows(m_items, m_draft.answers, m_draft.note.trimmed());
}

QString CheckInModel::sessionText() const
{
    const QString day = words::relativeDay(m_draft.sessionDate, m_session.clock().today());
    return therapist() >= 0 ? tr("Session %1 with %2", "day, therapist").arg(day, m_therapistNames.at(therapist()))
                            : tr("Session %1", "day").arg(day);
}

QString CheckInModel::sessionDay() const
{
    return words::weekday(m_draft.sessionDate, m_session.clock().today());
}

int CheckInModel::daysAgo() const
{
    return int(m_draft.sessionDate.daysTo(m_session.clock().today()));
}

int CheckInModel::therapist() const
{
    return m_draft.channel ? int(m_therapists.indexOf(*m_draft.channel)) : -1;
}

void CheckInModel::answer(double value)
{
    if (!scale() || !std::isfinite(value) || value < minimum() || value > maximum())
        return;
    m_draft.answers.insert(scale()->linkId, allowed(*scale(), value));
    if (m_haptics)
        m_haptics->tick();
    save();
    Q_EMIT answerChanged();
}

void CheckInModel::writeNote(const QString& text)
{
    if (text == m_draft.note)
        return;
    m_draft.note = text;
    m_unsaved = true;
    m_textTimer.start();
    Q_EMIT answerChanged();
}

void CheckInModel::next()
{
    if (canGoOn())
        goOn();
}

void CheckInModel::skip()
{
    if (scale())
        m_draft.answers.insert(scale()->linkId, std::nullopt);
    goOn();
}

void CheckInModel::goOn()
{
    goTo(m_toLookBack ? steps() : std::min(m_draft.page + 1, steps()));
    m_toLookBack = false;
}

void CheckInModel::back()
{
    if (m_toLookBack)
        goOn();
    else if (m_other || m_draft.page == 0)
        close();
    else
        goTo(m_draft.page - 1);
}

void CheckInModel::change(int page)
{
    if (page < 0 || page >= steps())
        return;
    m_toLookBack = kind() == Kind::LookBack;
    goTo(page);
}

void CheckInModel::goTo(int page)
{
    m_draft.page = page;
    save();
    Q_EMIT pageChanged();
    Q_EMIT answerChanged();
}

void CheckInModel::setDaysAgo(int days)
{
    m_draft.sessionDate = m_session.clock().today().addDays(-std::clamp(days, 0, mostDaysAgo));
    save();
    Q_EMIT sessionChanged();
}

void CheckInModel::setTherapist(int index)
{
    if (index < 0 || index >= m_therapists.size())
        return;
    m_draft.channel = m_therapists.at(index);
    save();
    Q_EMIT sessionChanged();
}

bool CheckInModel::save()
{
    m_textTimer.stop();
    m_unsaved = true; // until it is there
    m_saidLost = false;
    const auto saved =
        m_session.vault().write([this](vault::Transaction& transaction) { transaction.drafts.save(m_draft); });
    m_unsaved = !saved;
    setProblem(saved ? QString() : explain(saved.error()));
    return saved.has_value();
}

void CheckInModel::close()
{
    if (m_other) {
        Q_EMIT closed();
        return;
    }
    // Nothing answered yet, or nothing changed: nothing to go on with later.
    const bool empty = m_draft.answers.isEmpty() && m_draft.note.trimmed().isEmpty();
    const bool same = m_original && m_draft.answers == m_original->answers && m_draft.note == m_original->note &&
                      m_draft.sessionDate == m_original->sessionDate && m_draft.channel == m_original->channel;
    if (empty || same) {
        discard();
        return;
    }
    const bool warned = m_saidLost;
    if (!m_unsaved || save() || warned) {
        Q_EMIT closed();
        return;
    }
    m_saidLost = true;
    setProblem(tr("%1 What you said last is not kept yet. Close once more to leave without it.", "what went wrong")
                   .arg(m_problem));
}

void CheckInModel::discard()
{
    m_textTimer.stop();
    m_unsaved = false;
    const auto gone = m_session.vault().write([](vault::Transaction& transaction) { transaction.drafts.discard(); });
    if (!gone) {
        setProblem(explain(gone.error()));
        return;
    }
    Q_EMIT closed();
}

void CheckInModel::finish()
{
    m_textTimer.stop();
    vault::CheckIn checkIn{
        m_draft.id, m_draft.sessionDate,    m_session.clock().now(), m_draft.channel, m_draft.questionnaire,
        {},         m_draft.note.trimmed(), m_draft.corrects};
    for (const alliance::ScaleItem& item : alliance::scaleItems(m_session.questionnaire()))
        checkIn.answers.insert(item.linkId, m_draft.answers.value(item.linkId));
    if (const auto sound = alliance::checkAnswers(m_session.questionnaire(), checkIn.answers); !sound) {
        setProblem(explain(sound.error()));
        return;
    }
    // What a standing consent covers leaves once it can't be undone any more (DoneModel).
    const auto done = m_session.vault().write([&checkIn](vault::Transaction& transaction) {
        transaction.checkIns.insert(checkIn);
        transaction.drafts.discard();
    });
    if (!done) {
        setProblem(done.error().code == vault::Error::DiskFull
                       ? tr("This device is full, so the check-in could not be finished. Your answers are kept as a "
                            "draft; please free some space and finish it then.")
                       : explain(done.error()));
        return;
    }
    m_unsaved = false;
    setProblem({});
    m_session.noteChange();
    Q_EMIT finished(checkIn.id);
}

void CheckInModel::setProblem(const QString& problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace accord::app
