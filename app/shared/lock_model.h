// SPDX-License-Identifier: GPL-3.0-or-later
// How the records open and how soon they lock: what is set up, and the way to changing it.
#pragma once

#include "app/shared/errand.h"
#include "app/shared/lock_choices.h"
#include "app/shared/session.h"
#include "core/vault/keys.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread. Borrows the session and the key store (null: there is none), which outlive it.
class LockModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(LockModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QList<int> minutesChoices READ minutesChoices CONSTANT)
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY choicesChanged)
    Q_PROPERTY(bool covers READ covers WRITE setCovers NOTIFY choicesChanged)
    Q_PROPERTY(bool hasPin READ hasPin NOTIFY waysChanged)
    Q_PROPERTY(bool hasPassphrase READ hasPassphrase NOTIFY waysChanged)
    Q_PROPERTY(bool hasRecoveryCode READ hasRecoveryCode NOTIFY waysChanged)
    Q_PROPERTY(bool canHavePin READ canHavePin NOTIFY waysChanged)
    Q_PROPERTY(QString said READ said NOTIFY saidChanged) ///< what was changed just now
    Q_PROPERTY(QString problem READ problem NOTIFY saidChanged)

public:
    enum class Change { Pin, Passphrase, RecoveryCode };
    Q_ENUM(Change)

    LockModel(Session& session, vault::KeyStore* store, QString said, QObject* parent = nullptr);

    [[nodiscard]] QList<int> minutesChoices() const { return lockMinutes(); }
    [[nodiscard]] int minutes() const { return m_choices.minutes; }
    void setMinutes(int minutes);
    [[nodiscard]] bool covers() const { return m_choices.covers; }
    void setCovers(bool covers);
    [[nodiscard]] Q_INVOKABLE static QString minutesText(int minutes);
    [[nodiscard]] bool hasPin() const { return m_ways.pin; }
    [[nodiscard]] bool hasPassphrase() const { return m_ways.passphrase; }
    [[nodiscard]] bool hasRecoveryCode() const { return m_ways.recoveryCode; }
    [[nodiscard]] bool canHavePin() const { return m_canHavePin; }
    [[nodiscard]] QString said() const { return m_said; }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void change(Change what) { Q_EMIT changeWanted(what); }
    Q_INVOKABLE void removePin();
    Q_INVOKABLE void back() { Q_EMIT left(); }

Q_SIGNALS:
    void choicesChanged();
    void waysChanged();
    void saidChanged();
    void changeWanted(accord::app::LockModel::Change what);
    void left();

private:
    void keep(const LockChoices& choices);
    void readWays();
    void say(const QString& said, const QString& problem);

    Session& m_session;
    vault::Keys m_keys;
    LockChoices m_choices;
    vault::Ways m_ways;
    bool m_canHavePin = false;
    QString m_said;
    QString m_problem;
    Errand m_errand;
};

} // namespace accord::app
