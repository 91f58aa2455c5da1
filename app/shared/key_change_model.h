// SPDX-License-Identifier: GPL-3.0-or-later
// A new PIN, passphrase or recovery code in the place of the old one.
#pragma once

#include "app/shared/errand.h"
#include "app/shared/lock_model.h"
#include "app/shared/session.h"
#include "core/vault/keys.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread; the key derivation runs on another. Borrows the session and the key store (may be null), which outlive
/// it. Whoever changes something proves with the passphrase or the recovery code that the records are theirs. Until
/// save() has succeeded the old way opens and the new one does not.
class KeyChangeModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(KeyChangeModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(accord::app::LockModel::Change what READ what CONSTANT)
    Q_PROPERTY(bool showsCode READ showsCode NOTIFY changed) ///< a new recovery code stands there to be written down
    Q_PROPERTY(QString code READ code NOTIFY changed)        ///< its seven groups, while it is shown
    Q_PROPERTY(bool mayChooseProof READ mayChooseProof CONSTANT)
    Q_PROPERTY(bool proofIsCode READ proofIsCode WRITE setProofIsCode NOTIFY changed)
    Q_PROPERTY(int minimumPassphraseLength READ minimumPassphraseLength CONSTANT)
    Q_PROPERTY(bool working READ isWorking NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(Place problemAt READ problemAt NOTIFY changed)

public:
    enum class Place { Nowhere, Proof, New, NewAgain };
    Q_ENUM(Place)

    KeyChangeModel(Session& session, vault::KeyStore* store, LockModel::Change what, vault::KdfCost cost,
                   QObject* parent = nullptr);

    [[nodiscard]] LockModel::Change what() const { return m_what; }
    [[nodiscard]] bool showsCode() const { return m_showsCode; }
    [[nodiscard]] QString code() const;
    [[nodiscard]] bool mayChooseProof() const { return m_ways.passphrase && m_ways.recoveryCode; }
    [[nodiscard]] bool proofIsCode() const { return m_proofIsCode; }
    void setProofIsCode(bool isCode);
    [[nodiscard]] int minimumPassphraseLength() const;
    [[nodiscard]] bool isWorking() const { return m_errand.isUnderWay(); }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] Place problemAt() const { return m_problemAt; }

    Q_INVOKABLE void wroteItDown();
    /// `fresh` is the new secret, or the new recovery code typed back; that is asked for once.
    Q_INVOKABLE void save(const QString& proof, const QString& fresh, const QString& freshAgain);
    Q_INVOKABLE void clearProblem();
    Q_INVOKABLE void back();

Q_SIGNALS:
    void changed();
    void left(const QString& said); ///< with what was changed, in one sentence, or nothing

private:
    [[nodiscard]] bool isNewSound(const QString& fresh, const QString& freshAgain);
    [[nodiscard]] std::optional<vault::Credential> proofOf(const QString& typed);
    [[nodiscard]] QString done() const;
    void finish(const vault::Result<void>& saved);
    void refuse(Place place, const QString& problem);

    vault::Keys m_keys;
    LockModel::Change m_what;
    vault::KdfCost m_cost;
    vault::Ways m_ways;
    bool m_proofIsCode = false;
    bool m_showsCode = false;
    SecretBytes m_code; ///< the new one
    QString m_problem;
    Place m_problemAt = Place::Nowhere;
    Errand m_errand;
};

} // namespace accord::app
