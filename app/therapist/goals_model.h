// SPDX-License-Identifier: GPL-3.0-or-later
// The goals of one client and their therapist: what is agreed, what waits for whom, and how it came about.
#pragma once

#include "app/shared/session.h"
#include "core/base/ids.h"
#include "core/sync/negotiating.h"

#include <QAbstractListModel>
#include <QList>
#include <QtQml/qqmlregistration.h>

namespace accord::therapist {

/// One step of a goal's history, ready to read.
class GoalStepLine
{
    Q_GADGET
    QML_VALUE_TYPE(goalStepLine)
    Q_PROPERTY(QString what MEMBER what) ///< "Kim would rather say: “Sleep through”"
    Q_PROPERTY(QString when MEMBER when) ///< "3 April"

public:
    QString what;
    QString when;
};

/// UI thread. Shows one channel's goals, those that wait for the therapist first, set aside ones last. Borrows the
/// session, which outlives it. A step that fails changes nothing and sets `problem`.
class GoalsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(GoalsModel)
    QML_UNCREATABLE("made by the desk")
    Q_PROPERTY(int count READ rowCountNow NOTIFY summaryChanged)
    Q_PROPERTY(bool usable READ isUsable NOTIFY summaryChanged)      ///< steps can be taken: the two are linked
    Q_PROPERTY(QString overview READ overview NOTIFY summaryChanged) ///< "2 agreed, 1 waits for you"
    Q_PROPERTY(QString clientName READ clientName NOTIFY summaryChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY summaryChanged) ///< one sentence, or empty

public:
    enum Role {
        WordsRole = Qt::UserRole + 1,
        StateRole,    ///< "Agreed", "Waits for you"
        ToneRole,     ///< of a Pill
        ByRole,       ///< "Kim’s words, 3 April"
        ClientRole,   ///< "Kim agrees 8.0 of 10", or that nothing was said
        OwnRole,      ///< "You agree 7.0 of 10"
        OwnValueRole, ///< 0..10
        OwnSaidRole,  ///< OwnValueRole counts
        OpenRole,     ///< not set aside
        AsksRole,     ///< the client's words wait for an answer
        HistoryRole,  ///< list of GoalStepLine, oldest first
        SpokenRole    ///< the whole for a screen reader
    };
    Q_ENUM(Role)

    explicit GoalsModel(app::Session& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCountNow() const { return int(m_goals.size()); }
    [[nodiscard]] bool isUsable() const { return m_usable; }
    [[nodiscard]] int agreedCount() const;
    [[nodiscard]] int waitingCount() const; ///< that wait for the therapist
    [[nodiscard]] QString overview() const;
    [[nodiscard]] QString clientName() const { return m_name; }
    [[nodiscard]] QString problem() const { return m_problem; }

    void open(base::ChannelId channel); ///< null: nobody's

    // True if the step was taken. `words` are trimmed; none and too many are refused in words.
    Q_INVOKABLE bool propose(const QString& words);
    Q_INVOKABLE bool agree(int row, double value); ///< 0..10
    Q_INVOKABLE bool decline(int row);
    Q_INVOKABLE bool reword(int row, const QString& words);
    Q_INVOKABLE bool setAside(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void summaryChanged();

private:
    void refresh();
    bool settle(const sync::Result<sync::Step>& step);
    [[nodiscard]] std::optional<alliance::GoalId> idAt(int row) const;
    [[nodiscard]] QString stateOf(const alliance::Goal& goal) const;
    [[nodiscard]] QString clientShare(const alliance::Goal& goal) const;
    [[nodiscard]] QString ownShare(const alliance::Goal& goal) const;
    [[nodiscard]] QString by(const alliance::Goal& goal) const;
    [[nodiscard]] QString spoken(const alliance::Goal& goal) const;
    [[nodiscard]] QList<GoalStepLine> history(const alliance::Goal& goal) const;
    [[nodiscard]] QString stepWords(const alliance::GoalEvent& event) const;

    app::Session& m_session;
    base::ChannelId m_channel;
    QList<alliance::Goal> m_goals;
    QString m_name;
    QString m_problem;
    bool m_usable = false;
};

} // namespace accord::therapist
