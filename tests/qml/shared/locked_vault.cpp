// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/shared/locked_vault.h"

#include "core/vault/passphrase.h"

#include <QQmlEngine>
#include <QTest>

namespace accord::tests {

namespace {

using State = app::UnlockModel::State;
constexpr vault::KdfCost cheapKdf{quint64(8) * 1024 * 1024, 1};

template <typename Model>
Model* lend(const std::unique_ptr<Model>& model)
{
    QQmlEngine::setObjectOwnership(model.get(), QQmlEngine::CppOwnership);
    return model.get();
}

} // namespace

bool LockedVault::start(const QString& passphrase, const QString& pin)
{
    m_change.reset();
    m_lock.reset();
    // Pages look at these until they hear of the next.
    const std::unique_ptr<app::UnlockModel> before = std::move(m_model);
    const std::unique_ptr<app::SetUpModel> setUpBefore = std::move(m_setUp);
    m_folder = std::make_unique<QTemporaryDir>();
    m_store.entries.clear();
    m_model = std::make_unique<app::UnlockModel>(m_folder->filePath(QStringLiteral("vault")), vault::Role::Client,
                                                 m_clock, &m_store);
    m_model->setKdfCost(cheapKdf);
    if (passphrase.isEmpty()) {
        m_setUp = std::make_unique<app::SetUpModel>(*m_model);
        if (!QTest::qWaitFor([this] { return m_setUp->canHavePin(); }))
            return false;
    } else {
        vault::FirstKeys keys;
        keys.passphrase = vault::passphraseBytes(passphrase);
        if (!pin.isEmpty())
            keys.pin = vault::pinBytes(pin);
        m_model->create(QStringLiteral("Noa"), std::move(keys));
        if (!QTest::qWaitFor([this] { return m_model->state() == State::Open; }))
            return false;
        m_model->lock();
    }
    Q_EMIT modelChanged();
    return m_model->state() == (passphrase.isEmpty() ? State::NoVault : State::Locked);
}

bool LockedVault::open(const QString& passphrase)
{
    m_model->unlock(passphrase);
    return QTest::qWaitFor([this] { return m_model->state() == State::Open; });
}

app::LockModel* LockedVault::lockModel()
{
    m_lock = std::make_unique<app::LockModel>(*m_model->session(), &m_store, QString());
    return lend(m_lock);
}

app::KeyChangeModel* LockedVault::keyChange(app::LockModel::Change what)
{
    m_change = std::make_unique<app::KeyChangeModel>(*m_model->session(), &m_store, what, cheapKdf);
    return lend(m_change);
}

} // namespace accord::tests
