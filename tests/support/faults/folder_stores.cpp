// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/folder_stores.h"

#include "tests/support/faults/plan.h"

#include <QDir>
#include <QFile>

namespace accord::test::faults {

namespace {

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, QByteArrayView bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size())
        qFatal("the test cannot write its file");
}

QStringList lettersIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

} // namespace

QString FolderRelay::mailboxFolder(const seal::MailboxAccess& mailbox) const
{
    return m_folder + QLatin1Char('/') + QString::fromLatin1(mailbox.id.toHex());
}

sync::Result<void> FolderRelay::createMailbox(const QString&, const QString&, const seal::MailboxAccess& mailbox)
{
    const Pause pause;
    if (!QDir().mkpath(mailboxFolder(mailbox)))
        qFatal("the test cannot make a mailbox");
    return {};
}

sync::Result<void> FolderRelay::put(const QString&, const seal::MailboxAccess& mailbox, const QByteArray& envelope)
{
    const Pause pause;
    const QString folder = mailboxFolder(mailbox);
    if (!QDir(folder).exists())
        return base::fail(sync::Cause(sync::Error::RelayRefused));
    const QStringList letters = lettersIn(folder);
    for (const QString& letter : letters) {
        if (contentsOf(folder + QLatin1Char('/') + letter) == envelope)
            return {};
    }
    const int number = letters.isEmpty() ? 0 : letters.last().toInt() + 1;
    faults::put(folder + QStringLiteral("/%1").arg(number, 6, 10, QLatin1Char('0')), envelope);
    return {};
}

sync::Result<QList<QByteArray>> FolderRelay::fetch(const QString&, const seal::MailboxAccess& mailbox, int)
{
    const Pause pause;
    QList<QByteArray> envelopes;
    for (const QString& letter : lettersIn(mailboxFolder(mailbox)).mid(0, 64))
        envelopes << contentsOf(mailboxFolder(mailbox) + QLatin1Char('/') + letter);
    return envelopes;
}

sync::Result<void> FolderRelay::remove(const QString&, const seal::MailboxAccess& mailbox, const QByteArray& envelope)
{
    const Pause pause;
    for (const QString& letter : lettersIn(mailboxFolder(mailbox))) {
        const QString path = mailboxFolder(mailbox) + QLatin1Char('/') + letter;
        if (contentsOf(path) == envelope)
            QFile::remove(path);
    }
    return {};
}

sync::Result<void> FolderRelay::burn(const QString&, const seal::MailboxAccess& mailbox)
{
    const Pause pause;
    QDir(mailboxFolder(mailbox)).removeRecursively();
    return {};
}

vault::KeyStoreResult<SecretBytes> FolderKeyStore::read(const QString& name)
{
    const Pause pause;
    QByteArray bytes = contentsOf(m_folder + QLatin1Char('/') + name);
    if (bytes.isEmpty())
        return base::fail(vault::KeyStoreError::NotFound);
    SecretBytes secret = SecretBytes::copyOf(bytes);
    wipe(bytes);
    return secret;
}

vault::KeyStoreResult<void> FolderKeyStore::write(const QString& name, const SecretBytes& bytes)
{
    const Pause pause;
    QDir().mkpath(m_folder);
    put(m_folder + QLatin1Char('/') + name, bytes.view());
    return {};
}

vault::KeyStoreResult<void> FolderKeyStore::remove(const QString& name)
{
    const Pause pause;
    if (!QFile::remove(m_folder + QLatin1Char('/') + name))
        return base::fail(vault::KeyStoreError::NotFound);
    return {};
}

} // namespace accord::test::faults
