// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/share_model.h"

#include "app/client/client_settings.h"
#include "app/client/client_words.h"
#include "app/client/goal_words.h"
#include "app/client/shared_with.h"
#include "app/shared/wording/explain.h"
#include "app/shared/wording/field_label.h"
#include "core/seal/envelope.h"
#include "core/seal/payload.h"
#include "core/sync/consenting.h"
#include "core/sync/records_duty.h"

#include <QLocale>

namespace accord::app {

namespace {

/// The size on the wire of an envelope around this body (0 if it fits none). Everything but the body has a fixed
/// size, or at most a few bytes more as its counters grow, so the largest counters are assumed.
qsizetype sealedSize(const QByteArray& body, const QDateTime& now)
{
    constexpr quint64 largestCounter = 1'000'000'000;
    const seal::Payload payload{seal::Kind::Summary,
                                base::MessageId::create(),
                                QByteArray(seal::InstanceSize, 'x'),
                                largestCounter,
                                now,
                                largestCounter,
                                body};
    const qsizetype needed = seal::encodePayload(payload).size() + seal::EnvelopeOverhead;
    const auto fits = std::find_if(seal::EnvelopeSizes.begin(), seal::EnvelopeSizes.end(),
                                   [needed](qsizetype size) { return needed <= size; });
    return fits == seal::EnvelopeSizes.end() ? 0 : *fits;
}

} // namespace

ShareModel::ShareModel(Session& session, base::CheckInId checkIn, base::ChannelId channel, QObject* parent)
    : QObject(parent), m_session(session), m_checkIn(checkIn), m_channel(channel)
{
    struct Start
    {
        std::optional<vault::CheckIn> checkIn;
        consent::Fields last;
        QString name;
        consent::Fields given;
    };
    const auto start = session.vault().read([&](vault::Transaction& transaction) {
        const std::optional<vault::Channel> found = transaction.channels.find(channel);
        Start read{transaction.checkIns.find(checkIn),
                   settings::lastFields(transaction, channel),
                   found ? found->peerName : QString(),
                   {}};
        if (read.checkIn) {
            for (const GivenTo& one : givenTo(transaction, *read.checkIn, session.questionnaire()))
                read.given |= one.therapist.channel == channel ? one.fields : consent::Fields();
        }
        return read;
    });
    consent::Disclosable disclosable;
    if (!start)
        m_problem = explain(start.error());
    else if (start->checkIn)
        disclosable = sync::disclosable(*start->checkIn, session.questionnaire());
    m_therapistName = start ? start->name : QString();
    const auto keeps = sync::heardRecordsDuty(session.vault(), channel);
    m_duty = words::duty(keeps.value_or(std::nullopt), m_therapistName);
    const auto terms = sync::standingTerms(session.vault(), session.clock(), channel);
    const consent::Fields asked = terms ? terms->fields | terms->asks : consent::Fields();
    const consent::Fields given = start ? start->given : consent::Fields();
    if (given)
        m_given = tr("%1 already has: %2", "a name, a list of parts").arg(m_therapistName, words::listed(given));
    // What is released later is chosen anew: a choice made before the note was held back must not let it go now.
    const consent::Fields first = given && !asked ? consent::Fields() : asked ? asked : start ? start->last : asked;
    m_fields = new ShareFields(disclosable, first, given, this);
    connect(m_fields, &ShareFields::changed, this, &ShareModel::look);
    look();
}

void ShareModel::look()
{
    m_preview.reset();
    m_problem.clear();
    if (m_fields->on()) {
        auto preview =
            sync::preview(m_session.vault(), m_session.questionnaire(), m_checkIn, m_channel, m_fields->on());
        if (preview)
            m_preview = std::move(*preview);
        else
            m_problem = explain(preview.error());
    }
    Q_EMIT changed();
}

int ShareModel::count() const
{
    return m_preview ? int(consent::fieldNames(consent::fieldsOf(m_preview->summary)).size()) : 0;
}

QString ShareModel::payload() const
{
    if (!m_preview)
        return tr("Nothing. Switch on what you would like to share.");
    const consent::Summary& summary = m_preview->summary;
    QStringList lines{tr("The session's day: %1").arg(QLocale().toString(summary.sessionDate, tr("d MMMM yyyy")))};
    for (const consent::Field field : consent::allFields()) {
        if (summary.values.contains(field))
            lines.append(
                tr("%1: %2", "what: its value").arg(fieldLabel(field), words::value(summary.values.value(field))));
    }
    if (summary.note)
        lines.append(tr("Your note: “%1”").arg(*summary.note));
    lines.append(tr("Which questions they were: %1").arg(summary.questionnaire.section(QLatin1Char(':'), -1)));
    lines.append(summary.corrects ? tr("A random number for this check-in, and the one it replaces")
                                  : tr("A random number for this check-in"));
    return lines.join(QLatin1Char('\n'));
}

QString ShareModel::sealedText() const
{
    const qsizetype size = m_preview ? sealedSize(m_preview->body, m_session.clock().now()) : 0;
    return size > 0 ? tr("Sealed as %L1 bytes. Only %2 can open it.").arg(size).arg(m_therapistName) : QString();
}

bool ShareModel::letGo()
{
    if (!m_preview)
        return false;
    const auto shared = sync::share(m_session.vault(), m_session.clock(), *m_preview);
    if (!shared) {
        m_problem = explain(shared.error());
        Q_EMIT changed();
        return false;
    }
    // The summary is safely on its way; a choice that could not be remembered only means switching it on again.
    static_cast<void>(m_session.vault().write(
        [this](vault::Transaction& transaction) { settings::rememberFields(transaction, m_channel, m_fields->on()); }));
    m_session.noteChange();
    return true;
}

void ShareModel::share()
{
    if (letGo())
        Q_EMIT left();
}

void ShareModel::shareAsCode()
{
    if (letGo())
        Q_EMIT codeWanted(m_channel);
}

void ShareModel::keepPrivate()
{
    const auto kept =
        m_session.vault().write([this](vault::Transaction& transaction) { settings::keep(transaction, m_checkIn); });
    if (!kept) {
        m_problem = explain(kept.error());
        Q_EMIT changed();
        return;
    }
    Q_EMIT left();
}

} // namespace accord::app
