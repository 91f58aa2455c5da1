// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/set_up_model.h"

#include "app/shared/look.h"
#include "app/shared/new_secret.h"
#include "app/shared/wording/explain.h"

#include <QFileInfo>
#include <QLocale>
#include <QPointer>

namespace accord::app {

SetUpModel::SetUpModel(UnlockModel& unlock, FileChooser* chooser, QObject* parent)
    : QObject(parent), m_unlock(unlock), m_chooser(chooser)
{
    connect(&unlock, &UnlockModel::shareChanged, this, &SetUpModel::shareChanged);
    connect(&unlock, &UnlockModel::stateChanged, this, &SetUpModel::follow);
    if (vault::KeyStore* const store = unlock.keyStore())
        m_look.begin([store] { return store->isPresent(); },
                     [this](bool present) {
                         m_canHavePin = present;
                         Q_EMIT keysChanged();
                     });
}

SetUpModel::~SetUpModel() = default;

int SetUpModel::number() const
{
    return m_step == Step::Welcome || m_step == Step::Backup ? 1 : m_step == Step::Keys ? 2 : 3;
}

QString SetUpModel::code() const
{
    return m_step == Step::Code ? vault::recoveryCodeText(m_code) : QString();
}

bool SetUpModel::draftLanguage() const
{
    return !forTherapist() && Look::speaksDraft();
}

void SetUpModel::sayName(const QString& name)
{
    if (const QString fault = UnlockModel::faultOfName(name); !fault.isEmpty())
        return refuse(Place::Name, fault);
    m_name = name.trimmed();
    go(Step::Keys);
}

void SetUpModel::choosePin()
{
    choose(Ways::Pin);
}

void SetUpModel::choosePassphrase()
{
    choose(Ways::Passphrase);
}

void SetUpModel::chooseBoth()
{
    choose(Ways::Both);
}

void SetUpModel::choose(Ways ways)
{
    m_ways = ways;
    clearProblem();
    Q_EMIT keysChanged();
}

void SetUpModel::takeKeys(const QString& pin, const QString& pinAgain, const QString& passphrase,
                          const QString& passphraseAgain)
{
    SecretBytes digits;
    SecretBytes words;
    if (wantsPin()) {
        digits = vault::pinBytes(pin);
        if (const QString fault = explain(vault::faultOfPin(digits.view())); !fault.isEmpty())
            return refuse(Place::Pin, fault);
        if (!vault::pinBytes(pinAgain).equals(digits.view()))
            return refuse(Place::PinAgain, differingPins());
    }
    if (wantsPassphrase()) {
        if (const QString fault = faultOfPassphrase(passphrase); !fault.isEmpty())
            return refuse(Place::Passphrase, fault);
        words = vault::passphraseBytes(passphrase);
        if (!vault::passphraseBytes(passphraseAgain).equals(words.view()))
            return refuse(Place::PassphraseAgain, differingPassphrases());
    }
    m_pin = std::move(digits);
    m_passphrase = std::move(words);
    if (m_code.isEmpty())
        m_code = vault::newRecoveryCode();
    go(Step::Code);
}

void SetUpModel::wroteItDown()
{
    go(Step::CodeBack);
}

void SetUpModel::checkCode(const QString& typed)
{
    if (isWorking())
        return;
    if (const QString fault = faultOfCodeBack(typed, m_code); !fault.isEmpty())
        return refuse(Place::CodeField, fault);
    makeVault(true);
}

void SetUpModel::goWithoutCode()
{
    if (wantsPassphrase() && !isWorking())
        makeVault(false);
}

void SetUpModel::makeVault(bool withCode)
{
    clearProblem();
    m_begun = true;
    vault::FirstKeys keys;
    keys.pin = m_pin.clone();
    keys.passphrase = m_passphrase.clone();
    if (withCode)
        keys.recoveryCode = m_code.clone();
    if (restores())
        m_unlock.restore({m_backup.path, m_backup.passphrase.clone()}, std::move(keys));
    else
        m_unlock.create(m_name, std::move(keys));
}

/// What the making came to.
void SetUpModel::follow()
{
    Q_EMIT workingChanged();
    if (m_unlock.state() != UnlockModel::State::NoVault || m_unlock.problem().isEmpty())
        return;
    m_begun = false;
    if (m_unlock.trouble() == UnlockModel::Trouble::KeyStore) { // then without it
        m_canHavePin = false;
        m_ways = Ways::Passphrase;
        Q_EMIT keysChanged();
        go(Step::Keys);
    }
    refuse(Place::Nowhere, m_unlock.problem());
}

bool SetUpModel::back()
{
    if (!canGoBack())
        return false;
    switch (m_step) {
    case Step::Welcome:
        break;
    case Step::Backup:
        forgetBackup();
        go(Step::Welcome);
        break;
    case Step::Keys:
        go(restores() ? Step::Backup : Step::Welcome);
        break;
    case Step::Code:
        go(Step::Keys);
        break;
    case Step::CodeBack:
        go(Step::Code);
        break;
    }
    return true;
}

void SetUpModel::restore()
{
    if (m_chooser)
        go(Step::Backup);
}

void SetUpModel::chooseBackup()
{
    if (!m_chooser || isLooking())
        return;
    m_chooser->askForFile(tr("Which file is the backup?"), [alive = QPointer(this), this](const QString& path) {
        if (!alive || path.isEmpty())
            return;
        forgetBackup();
        clearProblem();
        m_backup.path = path;
        Q_EMIT backupChanged();
    });
}

void SetUpModel::openBackup(const QString& passphrase)
{
    if (isLooking())
        return;
    if (m_backup.path.isEmpty())
        return refuse(Place::BackupFile, tr("Please choose the file first."));
    if (passphrase.isEmpty())
        return refuse(Place::BackupPassphrase, explain(vault::Error::EmptyPassphrase));
    clearProblem();
    m_backup.passphrase = vault::passphraseBytes(passphrase);
    const auto words = std::make_shared<SecretBytes>(m_backup.passphrase.clone());
    m_lookInto.begin([path = m_backup.path, words] { return vault::lookIntoBackup(path, *words); },
                     [this](const vault::Result<vault::BackupContents>& contents) { lookedInto(contents); });
    Q_EMIT backupChanged();
}

void SetUpModel::lookedInto(const vault::Result<vault::BackupContents>& contents)
{
    if (!contents) {
        const bool wrong = contents.error().code == vault::Error::WrongPassphrase;
        // The usual words speak of the records here, and there are none yet.
        refuse(wrong ? Place::BackupPassphrase : Place::BackupFile,
               wrong ? tr("That passphrase does not open this backup. Nothing was changed; please try again.")
                     : explain(contents.error()));
    } else if (contents->role != (forTherapist() ? vault::Role::Therapist : vault::Role::Client)) {
        refuse(Place::BackupFile, explain(sync::Error::WrongRole));
    } else {
        m_contents = *contents;
    }
    Q_EMIT backupChanged();
}

void SetUpModel::takeBackup()
{
    if (restores())
        go(Step::Keys);
}

void SetUpModel::forgetBackup()
{
    m_backup = {};
    m_contents.reset();
    Q_EMIT backupChanged();
}

QString SetUpModel::backupFile() const
{
    return QFileInfo(m_backup.path).fileName();
}

QString SetUpModel::backupText() const
{
    if (!m_contents)
        return {};
    const QLocale locale;
    const QString day = locale.toString(m_contents->madeAt.toLocalTime().date(), QLocale::LongFormat);
    return forTherapist() ? tr("Made on %1.").arg(day)
                          : tr("Made on %1. Check-ins in it: %2.").arg(day, locale.toString(m_contents->checkIns));
}

void SetUpModel::go(Step step)
{
    clearProblem();
    m_step = step;
    Q_EMIT stepChanged();
}

void SetUpModel::clearProblem()
{
    refuse(Place::Nowhere, {});
}

void SetUpModel::refuse(Place place, const QString& problem)
{
    if (m_problem != problem || m_problemAt != place) {
        m_problem = problem;
        m_problemAt = place;
        Q_EMIT problemChanged();
    }
}

} // namespace accord::app
