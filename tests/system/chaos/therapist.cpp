// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/chaos/therapist.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

namespace accord::chaos {

std::optional<Desk::Invitation> TherapistPerson::invite()
{
    const Said said = say({QStringLiteral("invite"), QStringLiteral("--relay"),
                           QStringLiteral("http://127.0.0.1:%1").arg(m_stage.proxy.port()),
                           QStringLiteral("--token-file"), m_stage.folder + QStringLiteral("/token")});
    if (!said.ok)
        return std::nullopt;
    return Desk::Invitation{said.result[QStringLiteral("channel")].toString(),
                            said.result[QStringLiteral("link")].toString()};
}

void TherapistPerson::someTime()
{
    if (!sync())
        return;
    if (isTime(5) && !read())
        return;
    for (int left = isTime(30) && !m_summaries.isEmpty() ? 3 : 0; left > 0; --left) {
        if (!discuss())
            return;
    }
    if (isTime(30) && !m_negotiating.isEmpty() && !negotiate(m_negotiating))
        return;
    if (isTime(20) && !markSeen())
        return;
    if (!m_keeps && m_stage.proxy.stored() > m_stage.envelopes / 3 && !keepRecords())
        return;
    (void)attendDesk();
}

bool TherapistPerson::read()
{
    const Ledger::Expectation expected = m_stage.ledger.expectation();
    const QSet<Sharing> before(m_summaries.cbegin(), m_summaries.cend());
    const Said said = say({QStringLiteral("list")});
    if (!said.answered)
        return false;
    const QJsonArray rows = said.result.toArray();
    m_summaries.clear();
    for (const QJsonValue& row : rows) {
        m_summaries.append({row[QStringLiteral("id")].toString(), row[QStringLiteral("channel")].toString()});
        m_channels.insert(m_summaries.last().channel);
    }
    m_stage.ledger.compareReceived(rows, expected, before);
    return true;
}

bool TherapistPerson::discuss()
{
    // Among a few, so that a day is corrected while the word of the last one is still on its way.
    const int some = std::min(3, int(m_summaries.size()));
    const Sharing summary = m_summaries.at(m_summaries.size() - 1 - random(some));
    const QString date = QDate::currentDate().addDays(-random(300)).toString(Qt::ISODate);
    const Said said = say({QStringLiteral("discussed"), summary.id, QStringLiteral("--to"), summary.channel,
                           QStringLiteral("--date"), date});
    if (said.ok)
        m_stage.ledger.discussed(summary, date); // else: revoked or closed since it was listed, or killed
    return said.answered;
}

bool TherapistPerson::markSeen()
{
    for (const QString& channel : std::as_const(m_channels)) {
        if (!say({QStringLiteral("seen"), QStringLiteral("--to"), channel}).answered)
            return false;
    }
    return true;
}

bool TherapistPerson::keepRecords()
{
    m_stage.ledger.dutyAsked();
    const Said said = say({QStringLiteral("keep-records"), QStringLiteral("yes")});
    m_keeps = said.ok;
    if (said.answered && !said.ok)
        m_stage.ledger.breach(QStringLiteral("wrong"), QStringLiteral("a duty was refused: ") + said.cause);
    return said.answered;
}

bool TherapistPerson::attendDesk()
{
    if (m_stage.desk.isWanted()) {
        if (const auto invitation = invite())
            m_stage.desk.offer(*invitation);
        if (!runs())
            return false;
    }
    const QString channel = m_stage.desk.toClose(Desk::Turn::Therapist, m_stage.proxy.stored());
    return channel.isEmpty() || !m_channels.contains(channel) || close(channel);
}

bool TherapistPerson::close(const QString& channel)
{
    m_stage.ledger.closingAsked(channel);
    m_closing = channel;
    const Said said = say({QStringLiteral("block"), channel});
    if (!said.answered)
        return false;
    m_closing.clear();
    if (!said.ok) {
        m_stage.ledger.breach(QStringLiteral("wrong"), QStringLiteral("a closing was refused: ") + said.cause);
        return true;
    }
    m_stage.ledger.closedByTherapist(channel);
    m_stage.desk.closed();
    return read();
}

bool TherapistPerson::afterRestart()
{
    const Said said = m_closing.isEmpty() ? Said{true, false, {}, {}} : say({QStringLiteral("channels")});
    if (!said.answered)
        return false;
    for (const QJsonValue& row : said.result.toArray()) {
        if (row[QStringLiteral("id")].toString() != m_closing || row[QStringLiteral("state")].toString() != u"blocked")
            continue;
        m_stage.ledger.closedByTherapist(m_closing);
        m_stage.desk.closed();
    }
    m_closing.clear();
    return read();
}

} // namespace accord::chaos
