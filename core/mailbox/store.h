// SPDX-License-Identifier: GPL-3.0-or-later
// What the relay asks of a store, whichever database stands behind it.
#pragma once

#include "core/mailbox/error.h"
#include "core/mailbox/octets.h"
#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace accord::mailbox {

struct NewMailbox
{
    MailboxId id;
    TokenHash deposit;
    TokenHash read;
};

struct Deposit
{
    EnvelopeHash hash;
    QByteArray envelope;
};

/// Both are success: asking twice is the same as asking once.
enum class Stored { New, AlreadyThere };

/// An access token as the operator sees it. The token itself is gone once printed.
struct Access
{
    QString name;
    QDateTime created; ///< UTC
};

struct Pruned
{
    int envelopes = 0; ///< outlived, never fetched
    int tombstones = 0;
    bool more = false;    ///< call again: this was one transaction's worth
    bool refused = false; ///< the clock is not to be trusted (prune_guard.h); nothing removed
};

struct Totals
{
    qint64 mailboxes = 0;
    qint64 envelopes = 0;
    qint64 bytes = 0; ///< of those envelopes
    qint64 tombstones = 0;
};

/// Asynchronous and thread-safe. Every request is one atomic change; its callback runs exactly once, after the change
/// is durable (or with a Failure, and then nothing of it happened), on a thread of the store, in the order in which
/// the changes took effect. Callbacks must be short and must not throw. The destructor first
/// finishes everything asked for.
///
/// A tombstone is the mark of a removed envelope: it makes a late copy of the same deposit succeed without storing.
class Store
{
public:
    Store() = default;
    virtual ~Store() = default;
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// AccessDenied, Conflict.
    virtual void createMailbox(const TokenHash& access, const NewMailbox& mailbox, Done<Stored> done) = 0;

    /// NoSuchMailbox, QuotaFull, DiskLow. The caller has checked size and hash. AlreadyThere also when tombstoned.
    virtual void deposit(const MailboxId& id, const TokenHash& deposit, const EnvelopeHash& hash, QByteArray envelope,
                         Done<Stored> done) = 0;

    /// NoSuchMailbox. All outstanding envelopes, oldest first.
    virtual void read(const MailboxId& id, const TokenHash& read, Done<QList<QByteArray>> done) = 0;

    /// NoSuchMailbox, QuotaFull (of tombstones). Either token will do; the envelope need not be there.
    virtual void remove(const MailboxId& id, const TokenHash& either, const EnvelopeHash& hash, Done<void> done) = 0;

    /// NoSuchMailbox. Removes the mailbox with all it holds.
    virtual void burn(const MailboxId& id, const TokenHash& read, Done<void> done) = 0;

    /// Removes one batch of what has outlived its time, if the clock is trusted.
    virtual void prune(Done<Pruned> done) = 0;

    virtual void totals(Done<Totals> done) = 0;

    /// Succeeds if the store can begin and end a change now.
    virtual void check(Done<void> done) = 0;

    /// NameTaken. Names are 1-64 characters.
    virtual void addAccess(const QString& name, const TokenHash& token, Done<void> done) = 0;
    virtual void listAccess(Done<QList<Access>> done) = 0;
    /// NoSuchName. Mailboxes made with the token stay: revoking stops new ones.
    virtual void revokeAccess(const QString& name, Done<void> done) = 0;

    /// Called after each New deposit, on the store's thread and after that deposit's own callback. Set it once, before
    /// the first request.
    virtual void setDepositListener(std::function<void(const MailboxId&)> listener) = 0;
};

} // namespace accord::mailbox
