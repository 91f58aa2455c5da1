// SPDX-License-Identifier: GPL-3.0-or-later
// Making a vault the first time and opening it every time: the only view-model there is while locked.
#pragma once

#include "app/shared/session.h"

#include <QObject>
#include <QString>
#include <QThread>
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
    Q_PROPERTY(int minimumPassphraseLength READ minimumPassphraseLength CONSTANT)
    Q_PROPERTY(bool forTherapist READ forTherapist CONSTANT) ///< chooses the words of the set-up page

public:
    enum class State { NoVault, Locked, Working, Open };
    Q_ENUM(State)

    /// A vault of the other role is refused. The folder's parents are made when the vault is.
    UnlockModel(QString vaultDirectory, vault::Role role, const base::Clock& clock, QObject* parent = nullptr);
    ~UnlockModel() override; ///< waits for an attempt in progress (about half a second)

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString problem() const { return m_problem; } ///< one sentence, or empty
    [[nodiscard]] int minimumPassphraseLength() const { return 8; }
    [[nodiscard]] bool forTherapist() const { return m_role == vault::Role::Therapist; }
    [[nodiscard]] Session* session() const { return m_session.get(); } ///< only while Open

    /// Wrong input sets `problem` and changes nothing. The name is trimmed and must have 1..64 characters.
    Q_INVOKABLE void create(const QString& name, const QString& passphrase, const QString& repeated);
    Q_INVOKABLE void unlock(const QString& passphrase);
    Q_INVOKABLE void lock();
    Q_INVOKABLE void clearProblem();

    /// For tests and demos: cheaper key derivation for vaults made from here on.
    void setKdfCost(vault::KdfCost cost) { m_cost = cost; }

Q_SIGNALS:
    void stateChanged();
    void problemChanged();
    /// Session pointers are about to go: view-models that use it must be destroyed before this returns.
    void closing();

private:
    using Opened = vault::Result<std::unique_ptr<vault::Vault>>;
    void begin(std::function<Opened()> work);
    void finish(Opened opened);
    [[nodiscard]] State closedState() const;
    void setState(State state);
    void setProblem(const QString& problem);

    QString m_directory;
    vault::Role m_role;
    const base::Clock& m_clock;
    vault::KdfCost m_cost;
    State m_state = State::Locked;
    QString m_problem;
    std::unique_ptr<QThread> m_attempt;
    std::unique_ptr<Session> m_session;
};

} // namespace accord::app
