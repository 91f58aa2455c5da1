// SPDX-License-Identifier: GPL-3.0-or-later
// The calm steps of the first time: what this is, how it opens, what if that is forgotten.
#pragma once

#include "app/shared/errand.h"
#include "app/shared/file_chooser.h"
#include "app/shared/unlock_model.h"
#include "core/vault/backup.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread. Borrows the unlock model, which makes the vault at the end; nothing is on disk before. What was chosen so
/// far lives here, in guarded memory, and goes with it. In the client's app one step more follows once the vault is
/// open: to pair, or not yet.
class SetUpModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(SetUpModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    Q_PROPERTY(int number READ number NOTIFY stepChanged) ///< of the step, from 1
    Q_PROPERTY(int steps READ steps CONSTANT)
    Q_PROPERTY(bool forTherapist READ forTherapist CONSTANT)
    Q_PROPERTY(bool working READ isWorking NOTIFY workingChanged)
    Q_PROPERTY(int minimumPassphraseLength READ minimumPassphraseLength CONSTANT)
    Q_PROPERTY(bool canHavePin READ canHavePin NOTIFY keysChanged) ///< this device keeps keys for programs
    Q_PROPERTY(bool wantsPin READ wantsPin NOTIFY keysChanged)
    Q_PROPERTY(bool wantsPassphrase READ wantsPassphrase NOTIFY keysChanged)
    Q_PROPERTY(
        bool mayGoWithoutCode READ mayGoWithoutCode NOTIFY keysChanged) ///< there is a passphrase to fall back on
    Q_PROPERTY(QString code READ code NOTIFY stepChanged) ///< its seven groups, only in the step that shows it
    Q_PROPERTY(bool canRestore READ canRestore CONSTANT)
    Q_PROPERTY(bool restores READ restores NOTIFY backupChanged)        ///< from a backup, instead of beginning anew
    Q_PROPERTY(QString backupFile READ backupFile NOTIFY backupChanged) ///< its name
    Q_PROPERTY(QString backupText READ backupText NOTIFY backupChanged) ///< what is in it, once it has opened
    Q_PROPERTY(bool looking READ isLooking NOTIFY backupChanged)
    Q_PROPERTY(double share READ share NOTIFY shareChanged)    ///< of the restoring that is done, 0..1
    Q_PROPERTY(bool draftLanguage READ draftLanguage CONSTANT) ///< what the client reads is a draft of a translation
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(Place problemAt READ problemAt NOTIFY problemChanged)

public:
    enum class Step { Welcome, Backup, Keys, Code, CodeBack };
    Q_ENUM(Step)
    enum class Place {
        Nowhere,
        Name,
        Pin,
        PinAgain,
        Passphrase,
        PassphraseAgain,
        CodeField,
        BackupFile,
        BackupPassphrase
    };
    Q_ENUM(Place)

    /// `chooser` outlives this; without one there is no beginning from a backup.
    explicit SetUpModel(UnlockModel& unlock, FileChooser* chooser = nullptr, QObject* parent = nullptr);
    ~SetUpModel() override;

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] int number() const;
    [[nodiscard]] int steps() const { return forTherapist() ? 3 : 4; }
    [[nodiscard]] bool forTherapist() const { return m_unlock.forTherapist(); }
    [[nodiscard]] bool isWorking() const { return m_unlock.state() == UnlockModel::State::Working; }
    [[nodiscard]] int minimumPassphraseLength() const { return UnlockModel::leastPassphrase; }
    [[nodiscard]] bool canHavePin() const { return m_canHavePin; }
    [[nodiscard]] bool wantsPin() const { return m_canHavePin && m_ways != Ways::Passphrase; }
    [[nodiscard]] bool wantsPassphrase() const { return !m_canHavePin || m_ways != Ways::Pin; }
    [[nodiscard]] bool mayGoWithoutCode() const { return wantsPassphrase(); }
    [[nodiscard]] QString code() const;
    [[nodiscard]] bool canRestore() const { return m_chooser != nullptr; }
    [[nodiscard]] bool restores() const { return m_contents.has_value(); }
    [[nodiscard]] QString backupFile() const;
    [[nodiscard]] QString backupText() const;
    [[nodiscard]] bool isLooking() const { return m_lookInto.isUnderWay(); }
    [[nodiscard]] double share() const { return m_unlock.share(); }
    [[nodiscard]] bool draftLanguage() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] Place problemAt() const { return m_problemAt; }
    /// True once the vault is being made from here, or was.
    [[nodiscard]] bool hasBegun() const { return m_begun; }

    // Wrong input says why, at its place, and changes nothing.
    Q_INVOKABLE void sayName(const QString& name);
    Q_INVOKABLE void choosePin();
    Q_INVOKABLE void choosePassphrase();
    Q_INVOKABLE void chooseBoth();
    /// What is not wanted is not looked at.
    Q_INVOKABLE void takeKeys(const QString& pin, const QString& pinAgain, const QString& passphrase,
                              const QString& passphraseAgain);
    Q_INVOKABLE void wroteItDown();
    Q_INVOKABLE void checkCode(const QString& typed); ///< the last step: right, and the vault is made
    Q_INVOKABLE void goWithoutCode();
    Q_INVOKABLE bool back(); ///< false where only leaving is left
    Q_INVOKABLE void clearProblem();
    Q_INVOKABLE void restore(); ///< there is a backup to begin from
    Q_INVOKABLE void chooseBackup();
    Q_INVOKABLE void openBackup(const QString& passphrase); ///< looks into it, changing nothing
    Q_INVOKABLE void takeBackup();                          ///< goes on with what it has looked into
    Q_INVOKABLE void cancel() { m_unlock.cancelRestore(); }
    [[nodiscard]] bool canGoBack() const { return m_step != Step::Welcome && !isWorking(); }

Q_SIGNALS:
    void stepChanged();
    void keysChanged();
    void workingChanged();
    void problemChanged();
    void backupChanged();
    void shareChanged();

private:
    enum class Ways { Pin, Passphrase, Both };

    void choose(Ways ways);
    void go(Step step);
    void lookedInto(const vault::Result<vault::BackupContents>& contents);
    void forgetBackup();
    void follow();
    void makeVault(bool withCode);
    void refuse(Place place, const QString& problem);

    UnlockModel& m_unlock;
    FileChooser* m_chooser;
    Step m_step = Step::Welcome;
    Ways m_ways = Ways::Pin;
    bool m_canHavePin = false;
    bool m_begun = false;
    QString m_name;
    SecretBytes m_pin;
    SecretBytes m_passphrase;
    SecretBytes m_code;
    UnlockModel::Backup m_backup;
    std::optional<vault::BackupContents> m_contents; ///< once it has opened
    QString m_problem;
    Place m_problemAt = Place::Nowhere;
    Errand m_look; ///< whether there is a key store, which may take a moment to find out
    Errand m_lookInto;
};

} // namespace accord::app
