// SPDX-License-Identifier: GPL-3.0-or-later
// The embedded store: one SQLite file, one thread that owns the only connection, many requests per commit.
#pragma once

#include "core/base/clock.h"
#include "core/mailbox/limits.h"
#include "core/mailbox/store.h"
#include <memory>

namespace accord::mailbox {

/// While one transaction is being made durable, further requests queue up and share the next: the cost of the fsync is
/// divided among all that wait. WAL with synchronous=FULL: what was answered survives a kill and a power cut.
class SqliteStore final : public Store
{
public:
    /// Bytes free on the store's disk; injected so that a full disk can be tested.
    using FreeBytes = std::function<qint64()>;

    /// Opens the file at `path`, or makes it (its folder must exist). `clock` must outlive the store and be readable
    /// from its thread. Errors: NotOurs, StoreFailed with the cause in the detail.
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>>
    open(const QString& path, const base::Clock& clock, const StoreLimits& limits = {}, FreeBytes freeBytes = {});
    ~SqliteStore() override;

    void createMailbox(const TokenHash& access, const NewMailbox& mailbox, Done<Stored> done) override;
    void deposit(const MailboxId& id, const TokenHash& deposit, const EnvelopeHash& hash, QByteArray envelope,
                 Done<Stored> done) override;
    void read(const MailboxId& id, const TokenHash& read, Done<QList<QByteArray>> done) override;
    void remove(const MailboxId& id, const TokenHash& either, const EnvelopeHash& hash, Done<void> done) override;
    void burn(const MailboxId& id, const TokenHash& read, Done<void> done) override;
    void prune(Done<Pruned> done) override;
    void totals(Done<Totals> done) override;
    void check(Done<void> done) override;
    void addAccess(const QString& name, const TokenHash& token, Done<void> done) override;
    void listAccess(Done<QList<Access>> done) override;
    void revokeAccess(const QString& name, Done<void> done) override;
    void setDepositListener(std::function<void(const MailboxId&)> listener) override;

private:
    class Writer;
    explicit SqliteStore(std::unique_ptr<Writer> writer);

    std::unique_ptr<Writer> m_writer;
};

} // namespace accord::mailbox
