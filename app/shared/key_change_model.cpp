// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/key_change_model.h"

#include "app/shared/new_secret.h"
#include "app/shared/unlock_model.h"
#include "app/shared/wording/explain.h"

namespace accord::app {

KeyChangeModel::KeyChangeModel(Session& session, vault::KeyStore* store, LockModel::Change what, vault::KdfCost cost,
                               QObject* parent)
    : QObject(parent), m_keys(session.vault(), store), m_what(what), m_cost(cost)
{
    if (const auto ways = m_keys.ways())
        m_ways = *ways;
    m_proofIsCode = !m_ways.passphrase;
    if (what == LockModel::Change::RecoveryCode) {
        m_code = vault::newRecoveryCode();
        m_showsCode = true;
    }
}

QString KeyChangeModel::code() const
{
    return m_showsCode ? vault::recoveryCodeText(m_code) : QString();
}

void KeyChangeModel::setProofIsCode(bool isCode)
{
    if (!mayChooseProof() || isCode == m_proofIsCode)
        return;
    m_proofIsCode = isCode;
    clearProblem();
    Q_EMIT changed();
}

int KeyChangeModel::minimumPassphraseLength() const
{
    return UnlockModel::leastPassphrase;
}

void KeyChangeModel::wroteItDown()
{
    m_showsCode = false;
    Q_EMIT changed();
}

void KeyChangeModel::save(const QString& proof, const QString& fresh, const QString& freshAgain)
{
    if (isWorking())
        return;
    auto known = proofOf(proof);
    if (!known || !isNewSound(fresh, freshAgain))
        return;
    const auto held = std::make_shared<vault::Credential>(std::move(*known));
    const auto secret =
        std::make_shared<SecretBytes>(m_what == LockModel::Change::Pin          ? vault::pinBytes(fresh)
                                      : m_what == LockModel::Change::Passphrase ? vault::passphraseBytes(fresh)
                                                                                : m_code.clone());
    m_errand.begin(
        [keys = m_keys, held, secret, what = m_what, cost = m_cost]() mutable {
            switch (what) {
            case LockModel::Change::Pin:
                return keys.setPin(*held, *secret, cost);
            case LockModel::Change::Passphrase:
                return keys.setPassphrase(*held, *secret, cost);
            case LockModel::Change::RecoveryCode:
                break;
            }
            return keys.setRecoveryCode(*held, *secret);
        },
        [this](const vault::Result<void>& saved) { finish(saved); });
    clearProblem();
    Q_EMIT changed();
}

std::optional<vault::Credential> KeyChangeModel::proofOf(const QString& typed)
{
    if (!m_proofIsCode) {
        if (typed.isEmpty()) {
            refuse(Place::Proof, explain(vault::Error::EmptyPassphrase));
            return std::nullopt;
        }
        return vault::Credential::passphrase(vault::passphraseBytes(typed));
    }
    auto code = vault::parseRecoveryCode(typed);
    if (!code) {
        refuse(Place::Proof, explain(code.error().code));
        return std::nullopt;
    }
    return vault::Credential::recoveryCode(std::move(*code));
}

bool KeyChangeModel::isNewSound(const QString& fresh, const QString& freshAgain)
{
    QString fault;
    QString differing;
    switch (m_what) {
    case LockModel::Change::Pin:
        fault = explain(vault::faultOfPin(vault::pinBytes(fresh).view()));
        differing = vault::pinBytes(fresh).equals(vault::pinBytes(freshAgain).view()) ? QString() : differingPins();
        break;
    case LockModel::Change::Passphrase:
        fault = faultOfPassphrase(fresh);
        differing = vault::passphraseBytes(fresh).equals(vault::passphraseBytes(freshAgain).view())
                        ? QString()
                        : differingPassphrases();
        break;
    case LockModel::Change::RecoveryCode:
        fault = faultOfCodeBack(fresh, m_code);
        break;
    }
    if (!fault.isEmpty())
        refuse(Place::New, fault);
    else if (!differing.isEmpty())
        refuse(Place::NewAgain, differing);
    return fault.isEmpty() && differing.isEmpty();
}

void KeyChangeModel::finish(const vault::Result<void>& saved)
{
    if (saved) {
        Q_EMIT left(done());
        return;
    }
    using vault::Error;
    const Error code = saved.error().code;
    const bool wrongProof = code == Error::WrongPassphrase || code == Error::WrongRecoveryCode;
    refuse(wrongProof ? Place::Proof : Place::Nowhere, explain(code));
    Q_EMIT changed();
}

QString KeyChangeModel::done() const
{
    switch (m_what) {
    case LockModel::Change::Pin:
        return m_ways.pin ? tr("Your PIN is changed.") : tr("Your PIN is set. It opens Accord on this device only.");
    case LockModel::Change::Passphrase:
        return m_ways.passphrase ? tr("Your passphrase is changed.") : tr("Your passphrase is set.");
    case LockModel::Change::RecoveryCode:
        break;
    }
    return m_ways.recoveryCode ? tr("Your new recovery code counts from now on. The old one opens nothing any more.")
                               : tr("Your recovery code is set. Keep it somewhere safe, away from this device.");
}

void KeyChangeModel::clearProblem()
{
    refuse(Place::Nowhere, {});
}

void KeyChangeModel::refuse(Place place, const QString& problem)
{
    if (problem == m_problem && place == m_problemAt)
        return;
    m_problem = problem;
    m_problemAt = place;
    Q_EMIT changed();
}

void KeyChangeModel::back()
{
    if (isWorking())
        return;
    if (m_what == LockModel::Change::RecoveryCode && !m_showsCode) {
        m_showsCode = true; // to look at it once more
        clearProblem();
        Q_EMIT changed();
        return;
    }
    Q_EMIT left({});
}

} // namespace accord::app
