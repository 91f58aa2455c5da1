// SPDX-License-Identifier: GPL-3.0-or-later
// A relay and a key store that are another machine's and the system's: they outlive the process that talks to them.
#pragma once

#include "core/sync/relay.h"
#include "core/vault/key_store.h"

namespace accord::test::faults {

/// One folder per mailbox, one file per letter, in the order they came. Each request is done whole.
class FolderRelay final : public sync::Relay
{
public:
    explicit FolderRelay(QString folder) : m_folder(std::move(folder)) {}
    sync::Result<void> createMailbox(const QString&, const QString&, const seal::MailboxAccess& mailbox) override;
    sync::Result<void> put(const QString&, const seal::MailboxAccess& mailbox, const QByteArray& envelope) override;
    sync::Result<QList<QByteArray>> fetch(const QString&, const seal::MailboxAccess& mailbox, int) override;
    sync::Result<void> remove(const QString&, const seal::MailboxAccess& mailbox, const QByteArray& envelope) override;
    sync::Result<void> burn(const QString&, const seal::MailboxAccess& mailbox) override;

private:
    [[nodiscard]] QString mailboxFolder(const seal::MailboxAccess& mailbox) const;
    QString m_folder;
};

/// One file per entry.
class FolderKeyStore final : public vault::KeyStore
{
public:
    explicit FolderKeyStore(QString folder) : m_folder(std::move(folder)) {}
    bool isPresent() override { return true; }
    vault::KeyStoreResult<SecretBytes> read(const QString& name) override;
    vault::KeyStoreResult<void> write(const QString& name, const SecretBytes& bytes) override;
    vault::KeyStoreResult<void> remove(const QString& name) override;

private:
    QString m_folder;
};

} // namespace accord::test::faults
