// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows: the door while locked, the desk while unlocked.
#pragma once

#include "app/shared/unlock_model.h"
#include "app/therapist/desk_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace accord::therapist {

/// UI thread. The desk exists exactly while the vault is open.
class TherapistShell : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(TherapistShell)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(accord::app::UnlockModel* unlock READ unlock CONSTANT)
    Q_PROPERTY(bool newcomer READ isNewcomer NOTIFY newcomerChanged) ///< no vault yet, also while the first is made
    Q_PROPERTY(accord::therapist::DeskModel* desk READ desk NOTIFY deskChanged) ///< null while locked

public:
    /// `preset`: what the invite page proposes as the relay while none is kept in the vault.
    TherapistShell(const QString& vaultDirectory, const base::Clock& clock, const sync::RelayAccess& preset,
                   qr::OpenCamera openCamera = {}, QObject* parent = nullptr);
    ~TherapistShell() override;

    [[nodiscard]] app::UnlockModel* unlock() { return &m_unlock; }
    [[nodiscard]] bool isNewcomer() const { return m_newcomer; }
    [[nodiscard]] DeskModel* desk() const { return m_desk.get(); }

    /// Locks once the press that asked for it is over, for it takes away the page the button is on.
    Q_INVOKABLE void lock();

Q_SIGNALS:
    void deskChanged();
    void newcomerChanged();

private:
    void follow();
    void leaveDesk();

    app::UnlockModel m_unlock;
    sync::RelayAccess m_preset;
    qr::OpenCamera m_openCamera;
    bool m_newcomer = false;
    std::unique_ptr<DeskModel> m_desk;
};

} // namespace accord::therapist
