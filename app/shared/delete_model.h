// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting everything: what can be called back is called back first, and what cannot is said.
#pragma once

#include "app/shared/errand.h"
#include "app/shared/unlock_model.h"
#include "core/sync/leaving.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <functional>
#include <memory>

namespace accord::app {

/// UI thread; the network is asked on another. Borrows the unlock model, which is Open while this lives. Only erase()
/// is beyond recall; leaving before it keeps everything here, though what was taken back stays taken back.
class DeleteModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(DeleteModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(bool forTherapist READ forTherapist CONSTANT)
    Q_PROPERTY(QString word READ word CONSTANT) ///< to be typed, so that no slip of the finger deletes
    Q_PROPERTY(QString sharedText READ sharedText NOTIFY changed) ///< with whom something was shared; may be empty
    Q_PROPERTY(QString toldText READ toldText NOTIFY changed)
    Q_PROPERTY(QString notToldText READ notToldText NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum class Stage { Ask, CallingBack, CalledBack };
    Q_ENUM(Stage)
    using MakeRelay = std::function<std::unique_ptr<sync::Relay>()>; ///< called on the thread that uses it

    explicit DeleteModel(UnlockModel& unlock, MakeRelay makeRelay = {}, QObject* parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool forTherapist() const { return m_unlock.forTherapist(); }
    [[nodiscard]] static QString word();
    [[nodiscard]] QString sharedText() const;
    [[nodiscard]] QString toldText() const;
    [[nodiscard]] QString notToldText() const;
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Right: calls back what can be, or erases at once where there is nothing to. Wrong: says so.
    Q_INVOKABLE void confirm(const QString& typed);
    Q_INVOKABLE void callBackAgain();
    Q_INVOKABLE void erase(); ///< after CalledBack
    Q_INVOKABLE void clearProblem() { say({}); }
    Q_INVOKABLE void back();

Q_SIGNALS:
    void changed();
    void left();

private:
    void callBack();
    void finish(const sync::Result<sync::Leave>& leave);
    void say(const QString& problem);

    UnlockModel& m_unlock;
    MakeRelay m_makeRelay;
    Stage m_stage = Stage::Ask;
    sync::Leave m_leave;
    QString m_problem;
    Errand m_errand;
};

} // namespace accord::app
