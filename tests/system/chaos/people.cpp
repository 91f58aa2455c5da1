// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/chaos/people.h"

#include <QDate>
#include <QJsonDocument>

namespace accord::chaos {

namespace {

const QString program = QStringLiteral(ACCORD_BIN_DIR "/accord-cli");

} // namespace

bool Stage::isOver() const
{
    return std::chrono::steady_clock::now() > end || ledger.breaches(QStringLiteral("crash")) > 0;
}

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
    while ((m_stage.proxy.stored() < m_stage.envelopes || m_kills < m_killsPlanned) && !m_stage.isOver()) {
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
    const QStringList where = channel.isEmpty() ? QStringList() : QStringList{QStringLiteral("--to"), channel};
    if (isTime(20)) {
        const Said said = say(QStringList{QStringLiteral("cadence"), QString::number(1 + random(60))} + where);
        return said.answered;
    }
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
    return said.answered;
}

bool Person::syncQuietly()
{
    m_killsPlanned = m_kills;
    const Said said = say({QStringLiteral("sync")});
    m_lastCause = said.cause;
    if (!said.ok)
        return false;
    m_applied += said.result[QStringLiteral("received")].toInt();
    int moved = 0;
    for (const char* count : {"sent", "received", "repeated", "refused", "unreadable", "waiting"})
        moved += said.result[QLatin1String(count)].toInt();
    return moved == 0;
}

void ClientPerson::someTime()
{
    constexpr int enough = 60; // letters that wait: nobody goes on for ever without a network
    for (int left = m_waiting < enough ? 1 + random(20) : 0; left > 0; --left) {
        if (!rate())
            return;
    }
    if (!m_ids.isEmpty() && isTime(30) && !share(m_ids.at(random(int(m_ids.size()))), true))
        return;
    if (m_way == Way::Revokes ? isTime(10) && !revoke() : isTime(50) && !negotiate({}))
        return;
    if (!sync())
        return;
    if (isTime(20))
        (void)look();
}

bool ClientPerson::rate()
{
    Rating rating;
    rating.bond = random(101) / 10.0;
    rating.goals = random(101) / 10.0;
    rating.tasks = random(101) / 10.0;
    rating.note = QStringLiteral("note %1 of %2").arg(m_ids.size()).arg(name());
    const Said said =
        say({QStringLiteral("check-in"), QStringLiteral("--answers"),
             QStringLiteral("bond=%1,goals=%2,tasks=%3").arg(rating.bond).arg(rating.goals).arg(rating.tasks),
             QStringLiteral("--note"), rating.note});
    if (!said.answered)
        return false;
    const QString id = said.result[QStringLiteral("id")].toString();
    if (!said.ok || id.isEmpty()) {
        m_stage.ledger.breach(QStringLiteral("wrong"), QStringLiteral("a check-in was refused: ") + said.cause);
        return true;
    }
    m_stage.ledger.rated(name(), id, rating);
    m_ids << id;
    return isTime(5) || share(id, isTime(30)); // some stay private
}

bool ClientPerson::share(const QString& id, bool withNote)
{
    m_stage.ledger.shareAsked(id, withNote);
    m_sharing = UnderWay{id, withNote};
    const Said said = say({QStringLiteral("share"), id, QStringLiteral("--fields"),
                           withNote ? QStringLiteral("bond,goals,note") : QStringLiteral("bond,goals")});
    if (!said.answered)
        return false;
    m_sharing.reset();
    if (said.ok)
        m_stage.ledger.shared(id, withNote);
    else
        m_stage.ledger.breach(QStringLiteral("wrong"), QStringLiteral("a share was refused: ") + said.cause);
    return true;
}

bool ClientPerson::revoke()
{
    m_stage.ledger.revokeAsked(name());
    m_revoking = true;
    const Said said = say({QStringLiteral("revoke")});
    if (!said.answered)
        return false;
    m_revoking = false;
    if (said.ok)
        m_stage.ledger.revoked(name());
    else
        m_stage.ledger.breach(QStringLiteral("wrong"), QStringLiteral("a revocation was refused: ") + said.cause);
    return true;
}

bool ClientPerson::look()
{
    const Said said = say({QStringLiteral("channels")});
    if (!said.answered)
        return false;
    const QString consent = said.result[0][QStringLiteral("consent")].toString();
    const bool isConfirmed = consent.startsWith(u"confirmed");
    if (m_revoking && (isConfirmed || consent.startsWith(u"revoked")))
        m_stage.ledger.revoked(name());
    else if (m_revoking)
        m_stage.ledger.notRevoked(name());
    m_revoking = false;
    if (isConfirmed)
        m_stage.ledger.confirmed(name());
    return true;
}

bool ClientPerson::afterRestart()
{
    if (!look())
        return false;
    const Said said = say({QStringLiteral("list")});
    if (!said.answered)
        return false;
    const QJsonArray rows = said.result.toArray();
    if (m_sharing) {
        bool isPrivate = true;
        for (const QJsonValue& row : rows) {
            if (row[QStringLiteral("id")].toString() == m_sharing->id)
                isPrivate = row[QStringLiteral("shared")].toString() == u"private";
        }
        m_stage.ledger.perhapsShared(m_sharing->id, m_sharing->withNote, isPrivate);
        m_sharing.reset();
    }
    m_stage.ledger.compareAfterRestart(name(), rows);
    return true;
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
    if (isTime(20))
        (void)markSeen();
}

bool TherapistPerson::read()
{
    const QSet<QString> forbidden = m_stage.ledger.forbidden();
    QSet<QString> before;
    for (const Summary& summary : std::as_const(m_summaries))
        before.insert(summary.id);
    const Said said = say({QStringLiteral("list")});
    if (!said.answered)
        return false;
    const QJsonArray rows = said.result.toArray();
    m_summaries.clear();
    for (const QJsonValue& row : rows) {
        m_summaries.append({row[QStringLiteral("id")].toString(), row[QStringLiteral("channel")].toString()});
        m_channels.insert(m_summaries.last().channel);
    }
    m_stage.ledger.compareReceived(rows, forbidden, before);
    return true;
}

bool TherapistPerson::discuss()
{
    // Among a few, so that a day is corrected while the word of the last one is still on its way.
    const int some = std::min(3, int(m_summaries.size()));
    const Summary summary = m_summaries.at(m_summaries.size() - 1 - random(some));
    const QString date = QDate::currentDate().addDays(-random(300)).toString(Qt::ISODate);
    const Said said = say({QStringLiteral("discussed"), summary.id, QStringLiteral("--to"), summary.channel,
                           QStringLiteral("--date"), date});
    if (said.ok)
        m_stage.ledger.discussed(summary.id, date); // else: revoked since it was listed, or killed
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

bool TherapistPerson::afterRestart()
{
    return read();
}

} // namespace accord::chaos
