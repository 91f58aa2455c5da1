// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/shared/locked_vault.h"

#include <QTest>

namespace accord::tests {

namespace {

constexpr vault::KdfCost cheapKdf{quint64(8) * 1024 * 1024, 1};

} // namespace

bool LockedVault::start(const QString& passphrase)
{
    using State = app::UnlockModel::State;
    const std::unique_ptr<app::UnlockModel> before = std::move(m_model); // pages look at it until they hear of the next
    m_folder = std::make_unique<QTemporaryDir>();
    m_model =
        std::make_unique<app::UnlockModel>(m_folder->filePath(QStringLiteral("vault")), vault::Role::Client, m_clock);
    m_model->setKdfCost(cheapKdf);
    if (!passphrase.isEmpty()) {
        m_model->create(QStringLiteral("Noa"), passphrase, passphrase);
        if (!QTest::qWaitFor([this] { return m_model->state() == State::Open; }))
            return false;
        m_model->lock();
    }
    Q_EMIT modelChanged();
    return m_model->state() == (passphrase.isEmpty() ? State::NoVault : State::Locked);
}

} // namespace accord::tests
