// SPDX-License-Identifier: GPL-3.0-or-later
// One goal: its words, how far each agrees, how it came about, and what the client can do with it.
#pragma once

#include "app/client/goal_words.h"
#include "app/client/goals_model.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread. Reads again whenever the session's records change. Borrows the session, which outlives it.
class GoalModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(GoalModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString pill READ pill NOTIFY changed)
    Q_PROPERTY(QString icon READ icon NOTIFY changed)
    Q_PROPERTY(QString course READ course NOTIFY changed)
    Q_PROPERTY(bool asks READ asks NOTIFY changed)                ///< it waits for the client's word
    Q_PROPERTY(QString answerText READ answerText NOTIFY changed) ///< to whom an answer goes, and what that means
    /// The client has said yes, and the page asks how much: nothing has been sent, the line is untouched at first.
    Q_PROPERTY(bool agreeing READ agreeing NOTIFY changed)
    Q_PROPERTY(QString sendText READ sendText NOTIFY changed)
    Q_PROPERTY(QString closedText READ closedText NOTIFY changed) ///< that it can only be read, and why; or empty
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)              ///< not set aside: it can be rated and reworded
    Q_PROPERTY(bool rated READ rated NOTIFY changed)
    Q_PROPERTY(double value READ value NOTIFY changed)        ///< how far the client agrees, 0..10
    Q_PROPERTY(QString theirs READ theirs NOTIFY changed)     ///< how far the therapist does, in words; or empty
    Q_PROPERTY(QString keptText READ keptText NOTIFY changed) ///< what is only on this phone; or empty
    Q_PROPERTY(QString dutyText READ dutyText NOTIFY changed) ///< what sharing means where records must be kept
    Q_PROPERTY(QStringList shareTexts READ shareTexts NOTIFY changed) ///< one button each: to whom it can be shown
    Q_PROPERTY(QList<accord::app::GoalHistoryRow> history READ history NOTIFY changed) ///< newest first
    Q_PROPERTY(bool asking READ asking NOTIFY changed) ///< the page asks whether to set it aside
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// With `agreeing` the client has said yes already.
    GoalModel(Session& session, const GoalKey& key, bool agreeing = false, QObject* parent = nullptr);

    [[nodiscard]] QString words() const { return m_goal.goal.text; }
    [[nodiscard]] QString pill() const { return m_standing.pill; }
    [[nodiscard]] QString icon() const { return m_standing.icon; }
    [[nodiscard]] QString course() const { return m_course; }
    [[nodiscard]] bool asks() const { return m_goal.waitsForMe(); }
    [[nodiscard]] QString answerText() const;
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool agreeing() const { return m_agreeing && asks(); }
    [[nodiscard]] QString sendText() const;
    [[nodiscard]] QString closedText() const;
    [[nodiscard]] bool rated() const { return tenths().has_value(); }
    [[nodiscard]] double value() const { return tenths().value_or(0) / 10.0; }
    [[nodiscard]] QString theirs() const;
    [[nodiscard]] QString keptText() const;
    [[nodiscard]] QString dutyText() const { return m_duty; }
    [[nodiscard]] QStringList shareTexts() const;
    [[nodiscard]] QList<GoalHistoryRow> history() const { return m_history; }
    [[nodiscard]] bool asking() const { return m_asking; }
    [[nodiscard]] QString problem() const { return m_problem; }

    // Answers to a suggestion; each goes to the therapist.
    Q_INVOKABLE void agree(); ///< asks how much; the answer goes with sendAnswer()
    Q_INVOKABLE void sendAnswer();
    Q_INVOKABLE void decline();
    Q_INVOKABLE void reword() { Q_EMIT wordsWanted(m_key); }
    /// 0..10; stays here unless a standing consent covers it. While agreeing it waits for sendAnswer().
    Q_INVOKABLE void rate(double value);
    Q_INVOKABLE void share(int button);
    Q_INVOKABLE void askToSetAside();
    Q_INVOKABLE void dismiss(); ///< what the page asks
    Q_INVOKABLE void setAside();
    Q_INVOKABLE void back() { Q_EMIT left(); }

Q_SIGNALS:
    void changed();
    void wordsWanted(const accord::app::GoalKey& goal);
    void goalWanted(const accord::app::GoalKey& goal); ///< it has become another: brought to a therapist
    void left();

private:
    void refresh();
    /// How far the client agrees: said, or about to be.
    [[nodiscard]] std::optional<int> tenths() const;
    void settle(const GoalBook::Outcome<void>& outcome);
    /// What is known there already changes there at once; the rest stays here until it is shared.
    [[nodiscard]] sync::Leaving leaving() const;

    Session& m_session;
    GoalBook m_book;
    GoalKey m_key;
    BookedGoal m_goal;
    words::GoalStanding m_standing;
    QString m_course;
    QString m_duty;
    QList<GoalHistoryRow> m_history;
    QList<Therapist> m_ready; ///< whom an own goal can be brought to
    QString m_problem;
    std::optional<int> m_placed; ///< while agreeing
    bool m_agreeing = false;
    bool m_asking = false;
};

} // namespace accord::app
