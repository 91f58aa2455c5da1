// SPDX-License-Identifier: GPL-3.0-or-later
// A throw-away vault behind a real UnlockModel, for Qt Quick tests.
#pragma once

#include "app/shared/unlock_model.h"
#include "core/base/clock.h"

#include <QObject>
#include <QTemporaryDir>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace accord::tests {

/// GUI thread. The folder goes with the object.
class LockedVault : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(accord::app::UnlockModel* model READ model NOTIFY modelChanged) ///< null before the first start

public:
    using QObject::QObject;

    /// Begins anew with an empty folder; with a passphrase, a locked vault of a client stands in it.
    /// False if the vault could not be made.
    Q_INVOKABLE bool start(const QString& passphrase);

    [[nodiscard]] app::UnlockModel* model() const { return m_model.get(); }

Q_SIGNALS:
    void modelChanged();

private:
    const base::SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::UnlockModel> m_model;
};

} // namespace accord::tests
