// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/check_in_model.h"

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

/// Where on the line, in words; a fifth of the line each, so that no number stands before the finish.
QString placeInWords(const alliance::ScaleItem& item, double place)
{
    if (place < 0.2)
        return CheckInModel::tr("%1", "an answer at this end of the line").arg(item.lowAnchor);
    if (place < 0.4)
        return CheckInModel::tr("towards “%1”").arg(item.lowAnchor);
    if (place <= 0.6)
        return CheckInModel::tr("in between");
    if (place <= 0.8)
        return CheckInModel::tr("towards “%1”").arg(item.highAnchor);
    return CheckInModel::tr("%1", "an answer at this end of the line").arg(item.highAnchor);
}

AnswerRow rowOf(const alliance::ScaleItem& item, const alliance::Answers& answers)
{
    const QString dimension = alliance::id(item.dimension);
    const std::optional<double> answer = answers.value(item.linkId);
    if (!answer)
        return {item.label, dimension, CheckInModel::tr("skipped"), 0, false, 0};
    const double place = (*answer - item.minimum) / (item.maximum - item.minimum);
    return {item.label, dimension, placeInWords(item, place), place, true, 0};
}

AnswerRow rowOf(const alliance::TextItem& item, const QString& note)
{
    return {item.label, QStringLiteral("text"), note.isEmpty() ? CheckInModel::tr("none", "no note") : note,
            0,          !note.isEmpty(),        0};
}

} // namespace

CheckInModel::CheckInModel(Session& session, base::CheckInId corrects, haptics::Haptics* haptics, QObject* parent)
    : QObject(parent), m_session(session), m_haptics(haptics), m_items(session.questionnaire().items)
{
    m_textTimer.setSingleShot(true);
    m_textTimer.setInterval(textPause);
    connect(&m_textTimer, &QTimer::timeout, this, &CheckInModel::save);
    begin(corrects);
}

CheckInModel::~CheckInModel()
{
    if (m_textTimer.isActive())
        save();
}

void CheckInModel::begin(base::CheckInId corrects)
{
    struct Start
    {
        QList<Therapist> therapists;
        std::optional<vault::Draft> draft;
        std::optional<vault::CheckIn> original;
        std::optional<base::ChannelId> lastWith;
    };
    const auto start = m_session.vault().read([&corrects](vault::Transaction& transaction) {
        Start found{readyTherapists(transaction), transaction.drafts.current(), {}, {}};
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
    }
    // A draft of another questionnaire cannot be gone on with: its answers mean something else.
    if (start->draft && start->draft->questionnaire == m_draft.questionnaire) {
        m_draft = *start->draft;
        m_draft.page = std::clamp(m_draft.page, 0, steps());
    }
}

const alliance::ScaleItem* CheckInModel::scale() const
{
    return m_draft.page < steps() ? std::get_if<alliance::ScaleItem>(&m_items.at(m_draft.page)) : nullptr;
}

const alliance::TextItem* CheckInModel::text() const
{
    return m_draft.page < steps() ? std::get_if<alliance::TextItem>(&m_items.at(m_draft.page)) : nullptr;
}

CheckInModel::Kind CheckInModel::kind() const
{
    return scale() ? Kind::Scale : text() ? Kind::Text : Kind::LookBack;
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
    QList<AnswerRow> rows;
    for (int page = 0; page < steps(); ++page) {
        const auto* scaled = std::get_if<alliance::ScaleItem>(&m_items.at(page));
        AnswerRow row = scaled ? rowOf(*scaled, m_draft.answers)
                               : rowOf(std::get<alliance::TextItem>(m_items.at(page)), m_draft.note.trimmed());
        row.page = page;
        rows.append(row);
    }
    return rows;
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
    else if (m_draft.page == 0)
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
    const auto saved =
        m_session.vault().write([this](vault::Transaction& transaction) { transaction.drafts.save(m_draft); });
    setProblem(saved ? QString() : explain(saved.error()));
    return saved.has_value();
}

void CheckInModel::close()
{
    // Nothing answered yet: nothing to go on with later.
    const bool empty = m_draft.answers.isEmpty() && m_draft.note.trimmed().isEmpty();
    if (empty) {
        discard();
        return;
    }
    if (!m_textTimer.isActive() || save())
        Q_EMIT closed();
}

void CheckInModel::discard()
{
    m_textTimer.stop();
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
