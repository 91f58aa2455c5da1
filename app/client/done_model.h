// SPDX-License-Identifier: GPL-3.0-or-later
// After the check-in: thanks without judging, a moment to undo it, and what shall become of it.
#pragma once

#include "app/shared/session.h"
#include "core/base/ids.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread. Borrows the session, which outlives it.
class DoneModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(DoneModel)
    QML_UNCREATABLE("made by the app")
    /// Whom it can be shared with; one button each. None: it simply stays here.
    Q_PROPERTY(QStringList therapistNames READ therapistNames CONSTANT)
    Q_PROPERTY(bool fresh READ fresh CONSTANT) ///< finished just now, so that a change is still at hand
    /// What a standing consent shares of it, as a sentence; it leaves when the page is left.
    Q_PROPERTY(QString byItself READ byItself NOTIFY canUndoChanged)
    /// For ten seconds after the finish: as if Finish had not been pressed.
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY canUndoChanged)
    /// Where something was low: words the client could begin with in the room. They speak of the client alone.
    Q_PROPERTY(QStringList sayings READ sayings CONSTANT)
    Q_PROPERTY(QString contacts READ contacts CONSTANT) ///< whom the client would call; empty if not said
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    static constexpr int undoTime = 10'000; ///< ms

    DoneModel(Session& session, base::CheckInId checkIn, bool fresh, QObject* parent = nullptr);
    ~DoneModel() override;

    [[nodiscard]] QStringList therapistNames() const { return m_names; }
    [[nodiscard]] bool fresh() const { return m_fresh; }
    [[nodiscard]] QString byItself() const { return m_byItself; }
    [[nodiscard]] bool canUndo() const { return m_undoTimer.isActive(); }
    [[nodiscard]] QStringList sayings() const { return m_sayings; }
    [[nodiscard]] QString contacts() const { return m_contacts; }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void share(int therapist);
    Q_INVOKABLE void keepPrivate();
    Q_INVOKABLE void later(); ///< where the arranged share fails: says so, and leaves when pressed again
    Q_INVOKABLE void undo();  ///< back to the look back, as a draft
    /// While nothing has left it is taken back first, so that what goes by itself is the changed one.
    Q_INVOKABLE void change();

Q_SIGNALS:
    void canUndoChanged();
    void problemChanged();
    void undone();
    void sharingWanted(accord::base::CheckInId checkIn, accord::base::ChannelId channel);
    void changeWanted(accord::base::CheckInId checkIn);
    void left();

private:
    void setProblem(const QString& problem);
    /// Nothing is undone any more: what goes by itself, goes. Once; until then it is tried again.
    bool settle();
    void endUndo();
    enum class Back { Taken, Refused, Failed };
    /// As if Finish had not been pressed. Refused: something refers to it already.
    Back takeBack();

    Session& m_session;
    base::CheckInId m_checkIn;
    QList<base::ChannelId> m_channels;
    QStringList m_names;
    QString m_byItself;
    bool m_settled = true;
    bool m_saidSo = false; ///< that the arranged share failed
    QStringList m_sayings;
    QTimer m_undoTimer{this};
    QString m_contacts;
    QString m_problem;
    bool m_fresh;
};

} // namespace accord::app
