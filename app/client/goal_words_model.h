// SPDX-License-Identifier: GPL-3.0-or-later
// Finding words for a goal: a new one, or other words for one that is there.
#pragma once

#include "app/client/goals_model.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread. Words that were not kept yet wait in the vault for the next time, each goal's apart. Borrows the session,
/// which outlives it.
class GoalWordsModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(GoalWordsModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString before READ before CONSTANT) ///< the words that hold now; empty for a new goal
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(int room READ room NOTIFY changed)     ///< characters left, may be negative
    Q_PROPERTY(QStringList whose READ whose CONSTANT) ///< the choice for a new goal; one or none: there is none
    Q_PROPERTY(int chosen READ chosen NOTIFY changed) ///< index of `whose`
    Q_PROPERTY(QString hint READ hint NOTIFY changed) ///< where it goes
    Q_PROPERTY(QString duty READ duty NOTIFY changed)
    Q_PROPERTY(QString saveText READ saveText NOTIFY changed)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// Without a key: a new goal.
    explicit GoalWordsModel(Session& session, const std::optional<GoalKey>& key = {}, QObject* parent = nullptr);
    ~GoalWordsModel() override;

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString before() const { return m_goal ? m_goal->goal.text : QString(); }
    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] int room() const;
    [[nodiscard]] QStringList whose() const;
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString duty() const;
    [[nodiscard]] QString saveText() const;
    [[nodiscard]] bool canSave() const;
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void write(const QString& words);
    Q_INVOKABLE void choose(int index);
    Q_INVOKABLE void save();
    Q_INVOKABLE void back() { Q_EMIT left(); }

Q_SIGNALS:
    void changed();
    void saved(const accord::app::GoalKey& goal);
    void left();

private:
    /// To whom the words go; null: to nobody.
    [[nodiscard]] const Therapist* recipient() const;
    [[nodiscard]] bool leaves() const;
    void keepForLater();
    [[nodiscard]] std::optional<QString> read() const; ///< what waits for this time

    Session& m_session;
    GoalBook m_book;
    std::optional<BookedGoal> m_goal;
    QList<Therapist> m_therapists;
    QString m_words;
    QString m_key; ///< of the words that wait, in the vault's settings
    int m_chosen = 0;
    QString m_problem;
    bool m_isNew;
    bool m_done = false;
};

} // namespace accord::app
