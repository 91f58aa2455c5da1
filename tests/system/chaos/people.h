// SPDX-License-Identifier: GPL-3.0-or-later
// The people of a chaos run: each drives an accord-cli of their own, which is killed now and then.
#pragma once

#include "tests/system/chaos/child.h"
#include "tests/system/chaos/ledger.h"
#include "tests/system/chaos/proxy.h"

#include <QJsonValue>
#include <random>

namespace accord::chaos {

/// What all the people of one run share.
struct Stage
{
    QString folder; ///< of the vaults, with a file "passphrase"
    Proxy& proxy;
    Ledger& ledger;
    qint64 envelopes; ///< the run goes on until so many different ones have reached the relay
    Moment end;       ///< ... or until then

    [[nodiscard]] bool isOver() const;
};

struct Said
{
    bool answered = false; ///< false: the process was killed over it
    bool ok = false;
    QJsonValue result;
    QString cause;
};

/// One thread each.
class Person
{
public:
    Person(Stage& stage, QString name, const char* role, int kills, quint32 seed);
    virtual ~Person() = default;
    Person(const Person&) = delete;
    Person& operator=(const Person&) = delete;

    [[nodiscard]] bool makeVault();
    /// Until the run's envelopes are under way and all kills are done. Leaves the app running.
    void live();
    /// Without further kills: one sync. True if nothing moved and nothing waits.
    [[nodiscard]] bool syncQuietly();

    [[nodiscard]] Said say(const QStringList& words);
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] int kills() const { return m_kills; }
    [[nodiscard]] qint64 applied() const { return m_applied; }
    [[nodiscard]] QString lastCause() const { return m_lastCause; } ///< why the last quiet sync failed

protected:
    virtual void someTime() = 0;
    /// False: killed again.
    virtual bool afterRestart() = 0;

    [[nodiscard]] bool sync();
    /// A step about a goal, or another cadence, in that channel (empty: the only one).
    [[nodiscard]] bool negotiate(const QString& channel);
    [[nodiscard]] int random(int below) { return int(m_random() % quint32(below)); }
    [[nodiscard]] bool isTime(int percent) { return random(100) < percent; }

    Stage& m_stage;
    int m_waiting = 0; ///< letters, after the last sync that said so

private:
    [[nodiscard]] bool open();
    void planKill();

    QString m_name;
    QString m_role;
    int m_killsPlanned;
    int m_kills = 0;
    qint64 m_applied = 0; ///< as its syncs said
    [[nodiscard]] QStringList goalWords(const QString& channel);

    QMap<QString, QStringList> m_goals; ///< by channel, as last listed
    QString m_lastCause;
    std::mt19937 m_random;
    Child m_app;
};

/// One who takes consent back now and then, or one who never does and speaks of goals: what both sides hold of those
/// must be the same, and a revocation would take one side's away.
class ClientPerson final : public Person
{
public:
    enum class Way { Revokes, Negotiates };
    ClientPerson(Stage& stage, QString name, Way way, int kills, quint32 seed)
        : Person(stage, std::move(name), "client", kills, seed), m_way(way)
    {
    }

private:
    void someTime() override;
    bool afterRestart() override;
    bool rate();
    bool share(const QString& id, bool withNote);
    bool revoke();
    bool look();

    Way m_way;
    QStringList m_ids;
    struct UnderWay
    {
        QString id;
        bool withNote = false;
    };
    std::optional<UnderWay> m_sharing;
    bool m_revoking = false;
};

class TherapistPerson final : public Person
{
public:
    TherapistPerson(Stage& stage, QString name, int kills, quint32 seed)
        : Person(stage, std::move(name), "therapist", kills, seed)
    {
    }
    /// The channel to speak of goals in.
    void negotiateIn(const QString& channel) { m_negotiating = channel; }
    [[nodiscard]] QString negotiatingIn() const { return m_negotiating; }

private:
    void someTime() override;
    bool afterRestart() override;
    bool read();
    bool discuss();
    bool markSeen();

    struct Summary
    {
        QString id;
        QString channel;
    };
    QList<Summary> m_summaries;
    QSet<QString> m_channels;
    QString m_negotiating;
};

} // namespace accord::chaos
