// SPDX-License-Identifier: GPL-3.0-or-later
// Goals: what client and therapist are working toward, what waits for the client's word, and what is theirs alone.
#pragma once

#include "app/client/goal_book.h"
#include "app/shared/session.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// Which goal, whosever it is.
struct GoalKey
{
    std::optional<base::ChannelId> channel; ///< none: the client's own
    alliance::GoalId goal;
};

struct GoalRow
{
    Q_GADGET
    QML_VALUE_TYPE(goalRow)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString pill MEMBER pill)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(QString course MEMBER course)
    Q_PROPERTY(bool asks MEMBER asks)                ///< it waits for the client's word
    Q_PROPERTY(double place MEMBER place)            ///< how far the client agrees, 0..1; below 0 where not said
    Q_PROPERTY(QString answerText MEMBER answerText) ///< where it asks: to whom an answer goes
    Q_PROPERTY(QString spoken MEMBER spoken)

public:
    QString words;
    QString pill;
    QString icon;
    QString course;
    bool asks = false;
    double place = -1;
    QString answerText;
    QString spoken;
};

/// UI thread. Reads again whenever the session's records change. Borrows the session, which outlives it.
class GoalsModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(GoalsModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// Those that wait for the client's word first, then agreed ones, then what is still open.
    Q_PROPERTY(QList<accord::app::GoalRow> goals READ goals NOTIFY changed)
    Q_PROPERTY(QList<accord::app::GoalRow> aside READ aside NOTIFY changed) ///< set aside for good
    Q_PROPERTY(QStringList rhythms READ rhythms NOTIFY changed) ///< how often one means to meet, a sentence each
    Q_PROPERTY(bool asideShown READ asideShown NOTIFY changed)
    Q_PROPERTY(bool empty READ empty NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit GoalsModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QList<GoalRow> goals() const { return m_goals; }
    [[nodiscard]] QList<GoalRow> aside() const { return m_aside; }
    [[nodiscard]] QStringList rhythms() const { return m_rhythms; }
    [[nodiscard]] bool asideShown() const { return m_asideShown; }
    [[nodiscard]] bool empty() const { return m_goals.isEmpty() && m_aside.isEmpty(); }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void add() { Q_EMIT newGoalWanted(); }
    Q_INVOKABLE void open(int row);
    Q_INVOKABLE void openAside(int row);
    Q_INVOKABLE void openRhythm(int row);
    Q_INVOKABLE void toggleAside();
    // The three answers to a suggestion; each goes to the therapist, yes and other words from a page of their own.
    Q_INVOKABLE void agree(int row);
    Q_INVOKABLE void sayMyWay(int row);
    Q_INVOKABLE void decline(int row);

Q_SIGNALS:
    void changed();
    void newGoalWanted();
    void therapistWanted(accord::base::ChannelId channel);
    void goalWanted(const accord::app::GoalKey& goal);
    void wordsWanted(const accord::app::GoalKey& goal);
    void agreementWanted(const accord::app::GoalKey& goal);

private:
    void refresh();
    void readRhythms();
    void settle(const GoalBook::Outcome<void>& outcome);

    Session& m_session;
    GoalBook m_book;
    QList<BookedGoal> m_booked;      ///< of m_goals
    QList<BookedGoal> m_bookedAside; ///< of m_aside
    QString m_title;
    QList<GoalRow> m_goals;
    QList<GoalRow> m_aside;
    QStringList m_rhythms;
    QList<base::ChannelId> m_rhythmChannels; ///< of m_rhythms
    QString m_problem;
    bool m_asideShown = false;
};

} // namespace accord::app
