// SPDX-License-Identifier: GPL-3.0-or-later
// One of the people of a chaos run: drives an accord-cli of their own, which is killed now and then.
#pragma once

#include "tests/system/chaos/stage.h"

#include <QJsonValue>
#include <random>

namespace accord::chaos {

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
    [[nodiscard]] qint64 applied() const { return m_applied; } ///< letters, as its syncs said
    /// Letters that a quiet sync said had no effect: repeated, refused, unreadable.
    [[nodiscard]] qint64 passedOver() const { return m_passedOver; }
    [[nodiscard]] QString lastCause() const { return m_lastCause; } ///< why the last quiet sync failed

protected:
    virtual void someTime() = 0;
    /// False: killed again.
    virtual bool afterRestart() = 0;

    [[nodiscard]] bool runs() const { return m_app.runs(); }
    [[nodiscard]] bool sync();
    /// A step about a goal, or another cadence, in that channel.
    [[nodiscard]] bool negotiate(const QString& channel);
    /// A goal's step was taken, or perhaps, when the process was killed over it.
    virtual void stepped(const QString& /*channel*/, bool /*isSure*/) {}
    [[nodiscard]] int random(int below) { return int(m_random() % quint32(below)); }
    [[nodiscard]] bool isTime(int percent) { return random(100) < percent; }

    Stage& m_stage;
    int m_waiting = 0; ///< letters, after the last sync that said so

private:
    [[nodiscard]] bool open();
    void planKill();
    [[nodiscard]] QStringList goalWords(const QString& channel);

    QString m_name;
    QString m_role;
    int m_killsPlanned;
    int m_kills = 0;
    int m_syncsFailed = 0; ///< in a row
    qint64 m_applied = 0;
    qint64 m_passedOver = 0;
    QMap<QString, QStringList> m_goals; ///< by channel, as last listed
    QString m_lastCause;
    std::mt19937 m_random;
    Child m_app;
};

} // namespace accord::chaos
