// SPDX-License-Identifier: GPL-3.0-or-later
// A throw-away vault behind real view-models, for Qt Quick tests.
#pragma once

#include "app/shared/key_change_model.h"
#include "app/shared/lock_model.h"
#include "app/shared/set_up_model.h"
#include "app/shared/unlock_model.h"
#include "core/base/clock.h"
#include "tests/support/fake_key_store.h"

#include <QObject>
#include <QTemporaryDir>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace accord::tests {

/// GUI thread. The folder goes with the object. There is a key store, in memory.
class LockedVault : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(accord::app::UnlockModel* model READ model NOTIFY modelChanged) ///< null before the first start
    Q_PROPERTY(accord::app::SetUpModel* setUp READ setUp NOTIFY modelChanged)  ///< null where there is a vault

public:
    using QObject::QObject;

    /// Begins anew with an empty folder; with a passphrase, a locked vault of a client stands in it, with a PIN as well
    /// where one is given. False if the vault could not be made.
    Q_INVOKABLE bool start(const QString& passphrase, const QString& pin = {});
    /// Opens it with its passphrase. False if that did not work.
    Q_INVOKABLE bool open(const QString& passphrase);
    /// For an open one; owned by this and gone with the next call.
    Q_INVOKABLE accord::app::LockModel* lockModel();
    Q_INVOKABLE accord::app::KeyChangeModel* keyChange(accord::app::LockModel::Change what);

    [[nodiscard]] app::UnlockModel* model() const { return m_model.get(); }
    [[nodiscard]] app::SetUpModel* setUp() const { return m_setUp.get(); }

Q_SIGNALS:
    void modelChanged();

private:
    const base::SystemClock m_clock;
    testing::FakeKeyStore m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::UnlockModel> m_model;
    std::unique_ptr<app::SetUpModel> m_setUp;
    std::unique_ptr<app::LockModel> m_lock;
    std::unique_ptr<app::KeyChangeModel> m_change;
};

} // namespace accord::tests
