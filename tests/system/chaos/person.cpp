// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/chaos/person.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace accord::chaos {

namespace {

/// ACCORD_CHAOS_CLI names another: one that was broken on purpose must be found out.
const QString program = qEnvironmentVariable("ACCORD_CHAOS_CLI", QStringLiteral(ACCORD_BIN_DIR "/accord-cli"));

} // namespace

Person::Person(Stage& stage, QString name, const char* role, int kills, quint32 seed)
    : m_stage(stage), m_name(std::move(name)), m_role(QString::fromLatin1(role)), m_killsPlanned(kills), m_random(seed)
{
}

bool Person::makeVault()
{
    return outputOf(program,
                    {QStringLiteral("--vault"), m_stage.folder + u'/' + m_name, QStringLiteral("--passphrase-file"),
                     m_stage.folder + QStringLiteral("/passphrase"), QStringLiteral("init"), QStringLiteral("--role"),
                     m_role, QStringLiteral("--name"), m_name, QStringLiteral("--kdf-memory=8")}) &&
           open();
}

bool Person::open()
{
    return m_app.start(program,
                       {QStringLiteral("--vault"), m_stage.folder + u'/' + m_name, QStringLiteral("--passphrase-file"),
                        m_stage.folder + QStringLiteral("/passphrase"), QStringLiteral("batch")});
}

void Person::planKill()
{
    const qint64 next = m_stage.envelopes * (m_kills + 1) / (m_killsPlanned + 2);
    if (m_kills < m_killsPlanned && m_stage.proxy.stored() >= next)
        m_app.killAt(std::chrono::steady_clock::now() + std::chrono::microseconds(random(40'000)));
    else
        m_app.killAt(std::nullopt);
}

Said Person::say(const QStringList& words)
{
    planKill();
    const QByteArray line = QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact) + '\n';
    const auto answer = m_app.write(line) ? m_app.readLine() : std::nullopt;
    if (!answer) {
        if (m_app.wasKilledAsPlanned())
            ++m_kills;
        else
            m_stage.ledger.breach(QStringLiteral("crash"), m_name + QStringLiteral(" over ") + words.join(u' '));
        return {};
    }
    const QJsonObject said = QJsonDocument::fromJson(*answer).object();
    return {true, said[QStringLiteral("ok")].toBool(), said[QStringLiteral("result")],
            said[QStringLiteral("cause")].toString()};
}

void Person::live()
{
    while ((!m_stage.isEnough() || m_kills < m_killsPlanned) && !m_stage.isOver()) {
        someTime();
        while (!m_app.runs() && !m_stage.isOver()) {
            if (!open()) {
                m_stage.ledger.breach(QStringLiteral("crash"), m_name + QStringLiteral(" can't be started"));
                return;
            }
            (void)afterRestart();
        }
    }
}

bool Person::sync()
{
    const Said said = say({QStringLiteral("sync")});
    if (!said.answered)
        return false;
    // Networks fail now and then; what fails every time is no network.
    constexpr int patience = 50;
    m_syncsFailed = said.ok ? 0 : m_syncsFailed + 1;
    if (m_syncsFailed == patience)
        m_stage.ledger.breach(QStringLiteral("crash"), m_name + QStringLiteral(" can't sync at all: ") + said.cause);
    if (said.ok) {
        m_waiting = said.result[QStringLiteral("waiting")].toInt();
        m_applied += said.result[QStringLiteral("received")].toInt();
    }
    return true;
}

QStringList Person::goalWords(const QString& channel)
{
    const QStringList& known = m_goals[channel];
    if (known.isEmpty() || isTime(30))
        return {QStringLiteral("propose"), QStringLiteral("goal %1 of %2").arg(random(1'000'000)).arg(m_name)};
    const QString goal = known.at(random(int(known.size())));
    switch (random(5)) {
    case 0:
        return {QStringLiteral("agree"), goal, QStringLiteral("--agreement"), QString::number(random(11))};
    case 1:
        return {QStringLiteral("decline"), goal};
    case 2:
        return {isTime(20) ? QStringLiteral("withdraw") : QStringLiteral("decline"), goal};
    default:
        return {QStringLiteral("counter"), goal,
                QStringLiteral("other words %1 of %2").arg(random(1'000'000)).arg(m_name)};
    }
}

bool Person::negotiate(const QString& channel)
{
    const QStringList where{QStringLiteral("--to"), channel};
    if (isTime(20))
        return say(QStringList{QStringLiteral("cadence"), QString::number(1 + random(60))} + where).answered;
    if (isTime(20)) {
        const Said said = say(QStringList{QStringLiteral("goals"), QStringLiteral("list")} + where);
        m_goals[channel].clear();
        for (const QJsonValue& goal : said.result.toArray())
            m_goals[channel] << goal[QStringLiteral("id")].toString();
        return said.answered;
    }
    const Said said =
        say(QStringList{QStringLiteral("goals")} + goalWords(channel) + QStringList{QStringLiteral("--send")} + where);
    if (said.ok) // else it was no step that can be taken now
        m_stage.ledger.steppedTo(said.result[QStringLiteral("step")].toString());
    if (said.ok || !said.answered)
        stepped(channel, said.answered);
    return said.answered;
}

bool Person::syncQuietly()
{
    m_killsPlanned = m_kills;
    if (!m_app.runs() && !open()) // a run given up early may have left it dead
        return false;
    const Said said = say({QStringLiteral("sync")});
    m_lastCause = said.cause;
    if (!said.ok)
        return false;
    m_applied += said.result[QStringLiteral("received")].toInt();
    for (const char* count : {"repeated", "refused", "unreadable"})
        m_passedOver += said.result[QLatin1String(count)].toInt();
    int moved = 0;
    for (const char* count : {"sent", "received", "repeated", "refused", "unreadable", "waiting"})
        moved += said.result[QLatin1String(count)].toInt();
    return moved == 0;
}

} // namespace accord::chaos
