// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/therapist/therapist_shell.h"

namespace accord::therapist {

namespace {

/// For a model that may be the one whose signal led here.
template <typename Model>
void letGo(std::unique_ptr<Model>& model)
{
    if (Model* const old = model.release())
        old->deleteLater();
}

} // namespace

TherapistShell::TherapistShell(app::Look& look, const QString& vaultDirectory, const base::Clock& clock,
                               const sync::RelayAccess& preset, qr::OpenCamera openCamera, vault::KeyStore* keyStore,
                               QObject* parent)
    : QObject(parent), m_look(look), m_unlock(vaultDirectory, vault::Role::Therapist, clock, keyStore),
      m_preset(preset), m_openCamera(std::move(openCamera))
{
    followDoor();
    connect(&m_unlock, &app::UnlockModel::stateChanged, this, &TherapistShell::follow);
    connect(&m_unlock, &app::UnlockModel::closing, this, &TherapistShell::leaveDesk);
}

TherapistShell::~TherapistShell()
{
    m_unlock.disconnect(this);
    m_keeping.reset();
    m_desk.reset();
}

void TherapistShell::setFileChooser(app::FileChooser* chooser)
{
    m_chooser = chooser;
    if (m_setUp)
        m_setUp = std::make_unique<app::SetUpModel>(m_unlock, m_chooser);
}

void TherapistShell::lock()
{
    QMetaObject::invokeMethod(&m_unlock, &app::UnlockModel::lock, Qt::QueuedConnection);
}

QString TherapistShell::doorPage() const
{
    return m_readOnly ? QStringLiteral("ReadOnly")
           : m_setUp  ? QStringLiteral("SetUp")
           : m_repair ? QStringLiteral("Damaged")
                      : QStringLiteral("Unlock");
}

QObject* TherapistShell::doorModel()
{
    if (m_readOnly)
        return m_readOnly.get();
    if (m_setUp)
        return m_setUp.get();
    if (m_repair)
        return m_repair.get();
    return &m_unlock;
}

void TherapistShell::follow()
{
    followDoor();
    if (m_desk || !m_unlock.session())
        return;
    m_desk = std::make_unique<DeskModel>(*m_unlock.session(), m_preset, m_openCamera, m_chooser);
    if (m_unlock.session()->vault().isReadOnly())
        showReadOnly();
    emit deskChanged();
}

/// Which page stands at the door. While a vault is being made or opened it is the page that asked for it.
void TherapistShell::followDoor()
{
    using State = app::UnlockModel::State;
    const State state = m_unlock.state();
    if (state == State::Working)
        return;
    const QString before = doorPage();
    const bool damaged = state == State::Locked && m_unlock.trouble() == app::UnlockModel::Trouble::Damaged;
    if (state != State::NoVault)
        letGo(m_setUp);
    else if (!m_setUp)
        m_setUp = std::make_unique<app::SetUpModel>(m_unlock, m_chooser);
    if (!damaged) {
        letGo(m_repair);
    } else if (!m_repair) {
        m_repair = std::make_unique<app::RepairModel>(m_unlock);
        connect(m_repair.get(), &app::RepairModel::left, this, [this] {
            m_unlock.clearProblem();
            followDoor();
        });
    }
    if (doorPage() != before)
        emit doorChanged();
}

void TherapistShell::showReadOnly()
{
    m_readOnly = std::make_unique<app::ReadOnlyModel>();
    connect(m_readOnly.get(), &app::ReadOnlyModel::left, this, [this] {
        letGo(m_readOnly);
        emit deskChanged();
        emit doorChanged();
    });
    emit doorChanged();
    emit deskChanged();
}

void TherapistShell::openSettings()
{
    if (!m_unlock.session() || m_keeping)
        return;
    m_keeping = std::make_unique<KeepingModel>(m_unlock, m_chooser);
    connect(m_keeping.get(), &KeepingModel::left, this, &TherapistShell::closeSettings);
    connect(m_keeping.get(), &KeepingModel::lockChoicesChanged, this, &TherapistShell::lockChoicesChanged);
    emit keepingChanged();
}

void TherapistShell::closeSettings()
{
    KeepingModel* const leaving = m_keeping.release();
    emit keepingChanged(); // its page lets go of it first
    if (leaving)
        leaving->deleteLater();
}

void TherapistShell::leaveDesk()
{
    const std::unique_ptr<KeepingModel> settings = std::move(m_keeping);
    emit keepingChanged();
    const std::unique_ptr<app::ReadOnlyModel> notice = std::move(m_readOnly);
    const std::unique_ptr<DeskModel> leaving = std::move(m_desk);
    emit deskChanged(); // pages let go of it first
}

} // namespace accord::therapist
