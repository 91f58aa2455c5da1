// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/chaos/run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <thread>

namespace accord::chaos {

namespace {

constexpr int perMille = 60;   // of all requests
constexpr int longestRun = 60; // minutes; most take less than one
constexpr int closings = 6;

} // namespace

Totals& Totals::operator+=(const Totals& one)
{
    envelopes += one.envelopes;
    kills += one.kills;
    lost += one.lost;
    twice += one.twice;
    afterRevocation += one.afterRevocation;
    afterClosing += one.afterClosing;
    others += one.others;
    return *this;
}

Run::Run(quint32 seed, qint64 envelopes, int kills)
    : m_seed(seed), m_kills(kills), m_desk(closings, envelopes),
      m_proxy(seed), m_stage{m_folder.path(), m_proxy,
                             m_ledger,        m_desk,
                             envelopes,       std::chrono::steady_clock::now() + std::chrono::minutes(longestRun)},
      m_relay(m_folder.path(), m_proxy),
      m_kim(m_stage, QStringLiteral("kim"), ClientPerson::Way::Revokes, kills * 25 / 100, seed + 1),
      m_robin(m_stage, QStringLiteral("robin"), ClientPerson::Way::Negotiates, kills * 20 / 100, seed + 2),
      m_sasha(m_stage, QStringLiteral("sasha"), ClientPerson::Way::Leaves, kills * 20 / 100, seed + 3),
      m_weiss(m_stage, QStringLiteral("weiss"), kills * 25 / 100, seed + 4)
{
}

Totals Run::run()
{
    if (!m_folder.isValid() || !setUp()) {
        breach("crash", QStringLiteral("the people could not be paired"));
        return totals();
    }
    m_proxy.setFaults(perMille);
    std::vector<std::thread> threads;
    for (Person* person : people())
        threads.emplace_back([person] { person->live(); });
    m_relay.killNowAndThen(m_kills - m_kills * 25 / 100 * 2 - m_kills * 20 / 100 * 2, m_stage, m_seed + 5);
    for (std::thread& thread : threads)
        thread.join();
    if (!m_stage.isEnough())
        breach(
            "wrong",
            QStringLiteral("given up after %1 closings and %2 envelopes").arg(m_desk.closings()).arg(m_proxy.stored()));
    m_proxy.setFaults(0);
    comeToRest();
    letOneComeLate();
    repeatEverything();
    compare();
    return totals();
}

void Run::tell() const
{
    QStringList faults;
    for (int i = 0; i < faultCount; ++i)
        faults << QStringLiteral("%1 %2").arg(m_proxy.faults(Fault(i))).arg(QLatin1String(nameOf(Fault(i))));
    qInfo("seed %u: %lld envelopes in %lld requests; %d check-ins; %d sharings stand, %d revoked (%d to be kept by "
          "duty); %d closings; %lld decisions with their receipts; %d goal steps; %lld old letters at the end; %s",
          m_seed, m_proxy.stored(), m_proxy.requests(), m_ledger.size(), m_ledger.count(Told::Shared),
          m_ledger.count(Told::Revoked), m_ledger.mustBeKept(), m_desk.closings(),
          qint64(m_kim.decisions() + m_robin.decisions() + m_sasha.decisions()), m_ledger.steps(), m_proxy.repeated(),
          qPrintable(faults.join(QStringLiteral(", "))));
}

bool Run::setUp()
{
    const auto write = [this](const char* name, const QByteArray& text) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    if (!write("passphrase", "correct horse battery\n") || !m_relay.start() || !write("token", m_relay.addToken()))
        return false;
    for (Person* person : people()) {
        if (!person->makeVault())
            return false;
    }
    for (ClientPerson* client : clients()) {
        const auto invitation = m_weiss.invite();
        if (!invitation || !client->pair(*invitation))
            return false;
        if (client == &m_robin)
            m_weiss.negotiateIn(invitation->channel);
    }
    return true;
}

void Run::comeToRest()
{
    const QList<Person*> all = people();
    const qsizetype twiceAround = 2 * all.size();
    qsizetype quiet = 0;
    for (int round = 0; round < 500 && quiet < twiceAround; ++round)
        quiet = all.at(round % all.size())->syncQuietly() ? quiet + 1 : 0;
    if (quiet >= twiceAround)
        return;
    QStringList causes;
    for (const Person* person : all)
        causes << person->name() + QStringLiteral(": ") + person->lastCause();
    breach("wrong", QStringLiteral("the letters do not come to rest: %1").arg(causes.join(QStringLiteral("; "))));
}

/// A summary that is held up until its revocation has been confirmed: chance alone might not bring that about.
void Run::letOneComeLate()
{
    const auto sync = [](const QList<Person*>& people) {
        for (Person* person : people)
            (void)person->syncQuietly();
    };
    m_proxy.holdLetters(true);
    const bool isShared = m_kim.shareNewest();
    sync({&m_kim, &m_weiss});
    m_proxy.holdLetters(false);
    if (!isShared || !m_kim.takeBack())
        breach("wrong", QStringLiteral("kim could not share and take back"));
    sync({&m_kim, &m_weiss, &m_kim});
    m_proxy.showLetters();
    comeToRest();
}

/// Without kills and faults every letter can be accounted for: each new one has its effect once, each old one none.
void Run::repeatEverything()
{
    const auto sum = [this](qint64 (Person::*count)() const) {
        qint64 all = 0;
        for (const Person* person : people())
            all += (person->*count)();
        return all;
    };
    const qint64 stored = m_proxy.stored();
    const qint64 applied = sum(&Person::applied);
    const qint64 passedOver = sum(&Person::passedOver);
    if (applied > stored)
        breach("twice", QStringLiteral("%1 letters had an effect, of %2").arg(applied).arg(stored));
    m_proxy.repeatOldLetters();
    comeToRest();
    const qint64 answers = m_proxy.stored() - stored;
    if (sum(&Person::applied) - applied != answers)
        breach("twice", QStringLiteral("%1 letters had an effect when old ones came again, of %2")
                            .arg(sum(&Person::applied) - applied)
                            .arg(answers));
    if (m_proxy.repeated() == 0 || sum(&Person::passedOver) - passedOver != m_proxy.repeated())
        breach("wrong", QStringLiteral("%1 old letters came again, %2 were passed over")
                            .arg(m_proxy.repeated())
                            .arg(sum(&Person::passedOver) - passedOver));
}

void Run::compare()
{
    const QJsonArray received = m_weiss.say({QStringLiteral("list")}).result.toArray();
    for (ClientPerson* client : clients())
        client->compareAtTheEnd(received);
    m_ledger.compareKept(m_weiss.say({QStringLiteral("list"), QStringLiteral("--kept")}).result.toArray());
    compareChannels();
    compareNegotiated();
    compareConsents();
    if (!m_weiss.say({QStringLiteral("check")}).ok)
        breach("wrong", QStringLiteral("the vault of weiss is not sound"));
    if (m_ledger.steps() == 0 || m_desk.closings() < closings || m_ledger.count(Told::Revoked) == 0 ||
        !m_weiss.keepsRecords())
        breach("wrong", QStringLiteral("something was never done: %1 goal steps, %2 closings, %3 revoked")
                            .arg(m_ledger.steps())
                            .arg(m_desk.closings())
                            .arg(m_ledger.count(Told::Revoked)));
}

void Run::compareChannels()
{
    int open = 0;
    for (const QJsonValue& channel : m_weiss.say({QStringLiteral("channels")}).result.toArray()) {
        if (channel[QStringLiteral("state")].toString() != u"open")
            continue; // letters into a closed one are confirmed by nobody
        ++open;
        const Said unsettled =
            m_weiss.say({QStringLiteral("outbox"), QStringLiteral("--to"), channel[QStringLiteral("id")].toString(),
                         QStringLiteral("--out"), m_folder.filePath(QStringLiteral("rest"))});
        if (!unsettled.ok || unsettled.result[QStringLiteral("letters")].toInt() != 0)
            breach("lost", QStringLiteral("letters of the therapist were never confirmed"));
    }
    if (open != clients().size())
        breach("wrong", QStringLiteral("%1 channels are open, for %2 clients").arg(open).arg(clients().size()));
}

void Run::compareNegotiated()
{
    const auto bothSay = [&](const char* command) {
        return std::pair(m_robin.say({QLatin1String(command)}).result,
                         m_weiss.say({QLatin1String(command), QStringLiteral("--to"), m_weiss.negotiatingIn()}).result);
    };
    const auto goals = bothSay("goals");
    m_ledger.compareGoals(goals.first.toArray(), goals.second.toArray());
    const auto cadence = bothSay("cadence");
    if (cadence.first[QStringLiteral("days")] != cadence.second[QStringLiteral("days")])
        breach("wrong", QStringLiteral("the two sides hold different cadences"));
}

/// Standing consents and the duty to keep records: each side has heard of the other what is so.
void Run::compareConsents()
{
    QMap<QString, QJsonValue> heard; // by the client's name: only one channel of each is open
    for (const QJsonValue& one : m_weiss.say({QStringLiteral("consent"), QStringLiteral("show")}).result.toArray()) {
        if (!one[QStringLiteral("standing")].toArray().isEmpty())
            heard.insert(one[QStringLiteral("client")].toString(), one);
    }
    for (ClientPerson* client : clients()) {
        const QJsonValue given = client
                                     ->say({QStringLiteral("consent"), QStringLiteral("show"), QStringLiteral("--to"),
                                            client->channelHere()})
                                     .result;
        for (const char* what : {"standing", "ask"}) {
            if (given[QLatin1String(what)].toArray() != heard.value(client->name())[QLatin1String(what)].toArray())
                breach("wrong", QStringLiteral("what %1 consents to and what the therapist heard differ: %2")
                                    .arg(client->name(), QLatin1String(what)));
        }
        if (given[QStringLiteral("keeps_records")] != QJsonValue(m_weiss.keepsRecords()))
            breach("wrong", QStringLiteral("%1 was not told that records are kept").arg(client->name()));
    }
}

Totals Run::totals() const
{
    const int lost = m_ledger.breaches(QStringLiteral("lost"));
    const int twice = m_ledger.breaches(QStringLiteral("twice"));
    const int afterRevocation = m_ledger.breaches(QStringLiteral("after revocation"));
    const int afterClosing = m_ledger.breaches(QStringLiteral("after closing"));
    return {m_proxy.stored(),
            m_kim.kills() + m_robin.kills() + m_sasha.kills() + m_weiss.kills() + m_relay.kills(),
            lost,
            twice,
            afterRevocation,
            afterClosing,
            m_ledger.breaches() - lost - twice - afterRevocation - afterClosing};
}

} // namespace accord::chaos
