// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/backup_model.h"

#include "app/shared/new_secret.h"
#include "app/shared/unlock_model.h"
#include "app/shared/wording/explain.h"

#include <QFileInfo>
#include <QLocale>
#include <QPointer>

namespace accord::app {

namespace {

const QString lastKey = QStringLiteral("backup/last");

} // namespace

BackupModel::BackupModel(Session& session, FileChooser& chooser, vault::KdfCost cost, QObject* parent)
    : QObject(parent), m_session(session), m_chooser(chooser), m_cost(cost), m_work([this] { Q_EMIT changed(); })
{
    readLast();
}

BackupModel::~BackupModel()
{
    m_work.cancel();
}

int BackupModel::minimumPassphraseLength() const
{
    return UnlockModel::leastPassphrase;
}

void BackupModel::make(const QString& passphrase, const QString& passphraseAgain)
{
    if (isWorking())
        return;
    if (const QString fault = faultOfPassphrase(passphrase); !fault.isEmpty())
        return say({}, fault, Place::Passphrase);
    const auto words = std::make_shared<SecretBytes>(vault::passphraseBytes(passphrase));
    if (!words->equals(vault::passphraseBytes(passphraseAgain).view()))
        return say({}, differingPassphrases(), Place::PassphraseAgain);
    say({}, {});
    const QString name = QStringLiteral("accord-%1.backup").arg(m_session.clock().today().toString(Qt::ISODate));
    m_chooser.askForPlace(tr("Where shall the backup go?"), name,
                          [alive = QPointer(this), this, words](const QString& path) {
                              if (alive && !path.isEmpty())
                                  write(path, words);
                          });
}

void BackupModel::write(const QString& path, std::shared_ptr<SecretBytes> passphrase)
{
    if (isWorking())
        return;
    m_errand.begin(
        [&vault = m_session.vault(), &clock = m_session.clock(), path, passphrase, cost = m_cost,
         progress = m_work.progress()] {
            return vault::writeBackup(vault, {path, true, passphrase->clone(), cost}, clock, progress);
        },
        [this, path](const vault::Result<vault::BackupContents>& written) { finish(path, written); });
    say({}, {});
}

void BackupModel::finish(const QString& path, const vault::Result<vault::BackupContents>& written)
{
    if (!written && written.error().code == vault::Error::Cancelled)
        return say(tr("Cancelled. No backup was made."), {});
    if (!written)
        return say({}, explain(written.error()));
    const QString now = m_session.clock().now().toUTC().toString(Qt::ISODate);
    // Not kept: then only the line that says when is missing, and the backup stands.
    if (m_session.vault().write([&](vault::Transaction& transaction) { transaction.settings.set(lastKey, now); }))
        readLast();
    say(tr("Saved as %1, and read back to be sure. It opens with the passphrase you just chose, and with nothing else.")
            .arg(QFileInfo(path).fileName()),
        {});
}

void BackupModel::readLast()
{
    const auto last =
        m_session.vault().read([](vault::Transaction& transaction) { return transaction.settings.value(lastKey); });
    const QDateTime at = QDateTime::fromString(last ? last->value_or(QString()) : QString(), Qt::ISODate);
    m_lastText = at.isValid()
                     ? tr("Last made on %1.").arg(QLocale().toString(at.toLocalTime().date(), QLocale::LongFormat))
                     : QString();
}

void BackupModel::back()
{
    if (isWorking())
        cancel();
    else
        Q_EMIT left();
}

void BackupModel::say(const QString& said, const QString& problem, Place place)
{
    m_said = said;
    m_problem = problem;
    m_problemAt = place;
    Q_EMIT changed();
}

} // namespace accord::app
