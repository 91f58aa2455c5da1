// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/therapist/therapist_shell.h"

namespace accord::therapist {

TherapistShell::TherapistShell(const QString& vaultDirectory, const base::Clock& clock, const sync::RelayAccess& preset,
                               qr::OpenCamera openCamera, QObject* parent)
    : QObject(parent), m_unlock(vaultDirectory, vault::Role::Therapist, clock), m_preset(preset),
      m_openCamera(std::move(openCamera)), m_newcomer(m_unlock.state() == app::UnlockModel::State::NoVault)
{
    connect(&m_unlock, &app::UnlockModel::stateChanged, this, &TherapistShell::follow);
    connect(&m_unlock, &app::UnlockModel::closing, this, &TherapistShell::leaveDesk);
}

TherapistShell::~TherapistShell()
{
    m_unlock.disconnect(this);
    m_desk.reset();
}

void TherapistShell::lock()
{
    QMetaObject::invokeMethod(&m_unlock, &app::UnlockModel::lock, Qt::QueuedConnection);
}

void TherapistShell::follow()
{
    using State = app::UnlockModel::State;
    const State state = m_unlock.state();
    const bool newcomer = state == State::Working ? m_newcomer : state == State::NoVault;
    if (newcomer != m_newcomer) {
        m_newcomer = newcomer;
        emit newcomerChanged();
    }
    if (m_desk || !m_unlock.session())
        return;
    m_desk = std::make_unique<DeskModel>(*m_unlock.session(), m_preset, m_openCamera);
    emit deskChanged();
}

void TherapistShell::leaveDesk()
{
    const std::unique_ptr<DeskModel> leaving = std::move(m_desk);
    emit deskChanged(); // pages let go of it first
}

} // namespace accord::therapist
