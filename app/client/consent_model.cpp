// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/consent_model.h"

#include "app/client/client_words.h"
#include "app/client/goal_words.h"
#include "app/shared/wording/explain.h"
#include "app/shared/wording/field_label.h"
#include "core/sync/records_duty.h"

#include <QLocale>

namespace accord::app {

ConsentModel::ConsentModel(Session& session, base::ChannelId channel, QObject* parent)
    : QObject(parent), m_session(session), m_channel(channel)
{
    const auto name = session.vault().read([&channel](vault::Transaction& transaction) {
        const std::optional<vault::Channel> found = transaction.channels.find(channel);
        return found ? found->peerName : QString();
    });
    const auto terms = sync::standingTerms(session.vault(), session.clock(), channel);
    const auto keeps = sync::heardRecordsDuty(session.vault(), channel);
    if (!name)
        m_problem = explain(name.error());
    else if (!terms)
        m_problem = explain(terms.error());
    m_name = name.value_or(QString());
    m_before = terms.value_or(sync::StandingTerms());
    m_terms = m_before;
    m_duty = words::duty(keeps.value_or(std::nullopt), m_name);
    const QDate today = session.clock().today();
    m_dates = {std::nullopt, today.addMonths(3), today.addMonths(12)};
    if (m_before.until && !m_dates.contains(m_before.until))
        m_dates.append(m_before.until);
    m_end = int(m_dates.indexOf(m_before.until));
}

QList<ConsentRow> ConsentModel::rows() const
{
    QList<ConsentRow> rows;
    for (const consent::Field field : consent::allFields())
        rows.append({fieldLabel(field), consent::fieldName(field)});
    return rows;
}

QList<int> ConsentModel::choices() const
{
    QList<int> choices;
    for (const consent::Field field : consent::allFields())
        choices.append(m_terms.fields.testFlag(field) ? Always : m_terms.asks.testFlag(field) ? Ask : Off);
    return choices;
}

QStringList ConsentModel::ends() const
{
    QStringList ends;
    const QDate today = m_session.clock().today();
    for (const std::optional<QDate>& date : m_dates)
        ends.append(date ? tr("Until %1", "a date").arg(words::day(*date, today)) : tr("Until I change it"));
    return ends;
}

QString ConsentModel::sentence() const
{
    if (m_terms.fields && m_terms.asks)
        return tr("After each check-in, this goes to %1 by itself: %2. You are asked about: %3.")
            .arg(m_name, words::listed(m_terms.fields), words::listed(m_terms.asks));
    if (m_terms.fields)
        return tr("After each check-in, this goes to %1 by itself: %2.").arg(m_name, words::listed(m_terms.fields));
    if (m_terms.asks)
        return tr("Nothing goes by itself. After each check-in you are asked about: %1.")
            .arg(words::listed(m_terms.asks));
    return tr("Nothing goes by itself. You choose anew after each check-in.");
}

sync::StandingTerms ConsentModel::wanted() const
{
    sync::StandingTerms terms = m_terms;
    terms.until = endMatters() && m_end >= 0 ? m_dates.at(m_end) : std::nullopt;
    return terms;
}

void ConsentModel::choose(int row, int choice)
{
    if (row < 0 || row >= consent::allFields().size() || choice < Off || choice > Always)
        return;
    const consent::Field field = consent::allFields().at(row);
    m_terms.fields.setFlag(field, choice == Always);
    m_terms.asks.setFlag(field, choice == Ask);
    Q_EMIT changed();
}

void ConsentModel::chooseEnd(int index)
{
    if (index < 0 || index >= m_dates.size())
        return;
    m_end = index;
    Q_EMIT changed();
}

void ConsentModel::save()
{
    if (!canSave())
        return;
    const auto granted = sync::grantStanding(m_session.vault(), m_session.clock(), m_channel, wanted());
    if (!granted) {
        m_problem = explain(granted.error());
        Q_EMIT changed();
        return;
    }
    m_session.noteChange();
    Q_EMIT left();
}

} // namespace accord::app
