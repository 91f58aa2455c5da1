// SPDX-License-Identifier: GPL-3.0-or-later
// The therapist's settings: the lock, backups, deleting; one page at a time.
#pragma once

#include "app/shared/file_chooser.h"
#include "app/shared/lock_model.h"
#include "app/shared/unlock_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <functional>
#include <memory>

namespace accord::therapist {

/// UI thread. Borrows the unlock model, which is Open while this lives, and the chooser; without one there are no
/// backups.
class KeepingModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(KeepingModel)
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(QString page READ page NOTIFY pageChanged) ///< "Lock", for Accord.Shared's LockPage.qml; empty: the list
    Q_PROPERTY(QObject* pageModel READ pageModel NOTIFY pageChanged) ///< of the type the page's `model` has
    Q_PROPERTY(bool canBackUp READ canBackUp CONSTANT)

public:
    KeepingModel(app::UnlockModel& unlock, app::FileChooser* chooser, QObject* parent = nullptr);
    ~KeepingModel() override;

    [[nodiscard]] QString page() const { return m_page; }
    [[nodiscard]] QObject* pageModel() const { return m_model.get(); }
    [[nodiscard]] bool canBackUp() const { return m_chooser != nullptr; }

    Q_INVOKABLE void openLock() { showLock({}); }
    Q_INVOKABLE void openBackup();
    Q_INVOKABLE void openDelete();
    void openList();
    Q_INVOKABLE void back(); ///< from the page to the list, from the list to the desk

Q_SIGNALS:
    void pageChanged();
    void lockChoicesChanged();
    void left();

private:
    void showLock(const QString& said);
    void showKeyChange(app::LockModel::Change what);
    template <typename Model>
    void show(const QString& page, std::unique_ptr<Model> model);
    void exchange(const QString& page, std::unique_ptr<QObject> model);

    app::UnlockModel& m_unlock;
    app::FileChooser* m_chooser;
    QString m_page;
    std::unique_ptr<QObject> m_model;
    std::function<void()> m_back; ///< of the page
};

} // namespace accord::therapist
