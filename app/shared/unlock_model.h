// SPDX-License-Identifier: GPL-3.0-or-later
// Making a vault the first time and opening it every time: the only view-model with a secret to take while locked.
#pragma once

#include "app/shared/errand.h"
#include "app/shared/long_work.h"
#include "app/shared/session.h"
#include "core/vault/unlocking.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>
#include <functional>
#include <memory>

namespace accord::app {

/// UI thread; the half second of key derivation runs on another. At most one attempt runs at a time: calls made
/// meanwhile do nothing.
class UnlockModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(UnlockModel)
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(Trouble trouble READ trouble NOTIFY problemChanged) ///< what the problem is about
    Q_PROPERTY(Way way READ way WRITE setWay NOTIFY wayChanged)    ///< how it is being opened
    Q_PROPERTY(bool byPin READ byPin NOTIFY waysChanged)           ///< the ways there are
    Q_PROPERTY(bool byPassphrase READ byPassphrase NOTIFY waysChanged)
    Q_PROPERTY(bool byRecoveryCode READ byRecoveryCode NOTIFY waysChanged)
    Q_PROPERTY(QString triesText READ triesText NOTIFY waysChanged) ///< how many PINs may still be wrong; mostly empty
    Q_PROPERTY(double share READ share NOTIFY shareChanged)         ///< of a restore that is done, 0..1
    Q_PROPERTY(int minimumPassphraseLength READ minimumPassphraseLength CONSTANT)
    Q_PROPERTY(bool forTherapist READ forTherapist CONSTANT) ///< chooses the words of the set-up page

public:
    enum class State { NoVault, Locked, Working, Open };
    Q_ENUM(State)
    enum class Way { Pin, Passphrase, RecoveryCode };
    Q_ENUM(Way)
    /// Secret: what was typed. Elsewhere: something to know, that typing again does not change.
    enum class Trouble { None, Secret, PinOver, KeyStore, InUse, Damaged, TooNew, Elsewhere };
    Q_ENUM(Trouble)

    static constexpr int leastPassphrase = 8; ///< characters

    /// A vault of the other role is refused. The folder's parents are made when the vault is. `store` outlives this;
    /// null where there is none, and then there is no PIN.
    UnlockModel(QString vaultDirectory, vault::Role role, const base::Clock& clock, vault::KeyStore* store = nullptr,
                QObject* parent = nullptr);
    ~UnlockModel() override; ///< waits for an attempt in progress (about half a second)

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString problem() const { return m_problem; } ///< one sentence, or empty
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    [[nodiscard]] Way way() const { return m_way; }
    void setWay(Way way);
    [[nodiscard]] bool byPin() const { return m_ways.pin && m_store; }
    [[nodiscard]] bool byPassphrase() const { return m_ways.passphrase || !m_waysKnown; }
    [[nodiscard]] bool byRecoveryCode() const { return m_ways.recoveryCode; }
    [[nodiscard]] QString triesText() const;
    [[nodiscard]] int minimumPassphraseLength() const { return leastPassphrase; }
    [[nodiscard]] bool forTherapist() const { return m_role == vault::Role::Therapist; }
    [[nodiscard]] Session* session() const { return m_session.get(); } ///< only while Open
    [[nodiscard]] vault::KeyStore* keyStore() const { return m_store; }
    [[nodiscard]] vault::KdfCost kdfCost() const { return m_cost; }
    [[nodiscard]] QString directory() const { return m_directory; }
    [[nodiscard]] const base::Clock& clock() const { return m_clock; }

    /// With a passphrase alone. Wrong input sets `problem` and changes nothing. The name is trimmed and must have
    /// 1..64 characters.
    void create(const QString& name, const QString& passphrase, const QString& repeated);
    /// With what set-up has gathered and found sound.
    void create(const QString& name, vault::FirstKeys keys);

    /// A backup, and what opens it.
    struct Backup
    {
        QString path;
        SecretBytes passphrase;
    };
    /// A new vault from a backup, with ways in of its own.
    void restore(Backup backup, vault::FirstKeys keys);
    void cancelRestore() { m_work.cancel(); }
    [[nodiscard]] double share() const { return m_work.share(); }

    /// A vault of this directory that was repaired; opened as if it had been unlocked.
    void adopt(std::unique_ptr<vault::Vault> vault);
    /// After a Damaged: what the records were tried with, once.
    [[nodiscard]] vault::Credential takeTried();
    /// The folder may have changed: what is there now?
    void lookAgain();

    /// With what was typed, by the way that is chosen.
    Q_INVOKABLE void open(const QString& typed);
    Q_INVOKABLE void unlock(const QString& passphrase);
    void unlockWithPin(const QString& pin);
    void unlockWithRecoveryCode(const QString& typed);
    Q_INVOKABLE void lock();
    /// Locks, and deletes everything: see vault::erase(). There is no way back.
    Q_INVOKABLE void erase();
    Q_INVOKABLE void clearProblem();

    /// One sentence on a name that cannot be, or nothing.
    [[nodiscard]] static QString faultOfName(const QString& name);

    /// For tests and demos: cheaper key derivation for vaults made from here on.
    void setKdfCost(vault::KdfCost cost) { m_cost = cost; }

Q_SIGNALS:
    void stateChanged();
    void problemChanged();
    void wayChanged();
    void waysChanged();
    void shareChanged();
    /// Session pointers are about to go: view-models that use it must be destroyed before this returns.
    void closing();
    void erased();

private:
    using Opened = vault::Result<std::unique_ptr<vault::Vault>>;
    void openWith(vault::Credential credential);
    void begin(std::function<Opened()> work);
    void finish(Opened opened);
    void readWays();
    [[nodiscard]] bool isBusy() const { return m_state == State::Working || m_state == State::Open; }
    [[nodiscard]] State closedState() const;
    void setState(State state);
    void setProblem(const QString& problem, Trouble trouble);

    QString m_directory;
    vault::Role m_role;
    const base::Clock& m_clock;
    vault::KeyStore* m_store;
    vault::KdfCost m_cost;
    State m_state = State::Locked;
    QString m_problem;
    Trouble m_trouble = Trouble::None;
    vault::Ways m_ways;
    bool m_waysKnown = false;
    Way m_way = Way::Passphrase;
    std::shared_ptr<vault::Credential> m_tried; ///< kept only after a Damaged
    LongWork m_work;
    Errand m_attempt;
    std::unique_ptr<Session> m_session;
};

} // namespace accord::app
