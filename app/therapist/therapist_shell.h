// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows: the door while locked, the desk while unlocked, and the settings over it.
#pragma once

#include "app/shared/look.h"
#include "app/shared/read_only_model.h"
#include "app/shared/repair_model.h"
#include "app/shared/set_up_model.h"
#include "app/shared/unlock_model.h"
#include "app/therapist/desk_model.h"
#include "app/therapist/keeping_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace accord::therapist {

/// UI thread. The desk exists exactly while the vault is open; the settings at most as long.
class TherapistShell : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(TherapistShell)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(accord::app::UnlockModel* unlock READ unlock CONSTANT)
    Q_PROPERTY(QString doorPage READ doorPage NOTIFY doorChanged)    ///< "Unlock", for Accord.Shared's UnlockPage.qml
    Q_PROPERTY(QObject* doorModel READ doorModel NOTIFY doorChanged) ///< of the type the page's `model` has
    Q_PROPERTY(bool atDesk READ isAtDesk NOTIFY deskChanged)         ///< open, and past the door
    Q_PROPERTY(accord::app::Look* look READ look CONSTANT)
    Q_PROPERTY(accord::therapist::DeskModel* desk READ desk NOTIFY deskChanged)             ///< null while locked
    Q_PROPERTY(accord::therapist::KeepingModel* keeping READ keeping NOTIFY keepingChanged) ///< null while closed

public:
    /// Borrows the look, which outlives it. `preset`: what the invite page proposes as the relay while none is kept in
    /// the vault.
    TherapistShell(app::Look& look, const QString& vaultDirectory, const base::Clock& clock,
                   const sync::RelayAccess& preset, qr::OpenCamera openCamera = {}, vault::KeyStore* keyStore = nullptr,
                   QObject* parent = nullptr);
    ~TherapistShell() override;

    /// Outlives this; to be given before anything is shown. Without one there are no backups and no files.
    void setFileChooser(app::FileChooser* chooser);

    [[nodiscard]] app::UnlockModel* unlock() { return &m_unlock; }
    [[nodiscard]] app::SetUpModel* setUp() const { return m_setUp.get(); }    ///< only while there is no vault
    [[nodiscard]] app::RepairModel* repair() const { return m_repair.get(); } ///< only at damaged records
    [[nodiscard]] QString doorPage() const;
    [[nodiscard]] QObject* doorModel();
    [[nodiscard]] bool isAtDesk() const { return m_desk && !m_readOnly; }
    [[nodiscard]] app::Look* look() const { return &m_look; }
    [[nodiscard]] DeskModel* desk() const { return m_desk.get(); }
    [[nodiscard]] KeepingModel* keeping() const { return m_keeping.get(); }

    /// Locks once the press that asked for it is over, for it takes away the page the button is on.
    Q_INVOKABLE void lock();
    Q_INVOKABLE void openSettings();
    /// For records of a later version; shown at the door before the desk.
    void showReadOnly();

Q_SIGNALS:
    void deskChanged();
    void doorChanged();
    void keepingChanged();
    void lockChoicesChanged(); ///< in the open vault

private:
    void follow();
    void followDoor();
    void leaveDesk();
    void closeSettings();

    app::Look& m_look;
    app::UnlockModel m_unlock;
    sync::RelayAccess m_preset;
    qr::OpenCamera m_openCamera;
    app::FileChooser* m_chooser = nullptr;
    std::unique_ptr<app::SetUpModel> m_setUp;
    std::unique_ptr<app::RepairModel> m_repair;
    std::unique_ptr<app::ReadOnlyModel> m_readOnly;
    std::unique_ptr<DeskModel> m_desk;
    std::unique_ptr<KeepingModel> m_keeping;
};

} // namespace accord::therapist
