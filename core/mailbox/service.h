// SPDX-License-Identifier: GPL-3.0-or-later
// The relay's rules, free of HTTP: who may ask how often, what is a proper envelope, and how long a reader waits.
#pragma once

#include "core/mailbox/limits.h"
#include "core/mailbox/rate_limiter.h"
#include "core/mailbox/store.h"
#include "core/mailbox/waiters.h"
#include <atomic>
#include <memory>

namespace accord::mailbox {

/// How often what happened, since the start; aggregates only, never about one mailbox.
struct Counters
{
    std::atomic<quint64> created{0};
    std::atomic<quint64> deposited{0};
    std::atomic<quint64> repeated{0};
    std::atomic<quint64> read{0};
    std::atomic<quint64> removed{0};
    std::atomic<quint64> burned{0};
    std::atomic<quint64> refused{0};
    std::atomic<quint64> failed{0}; ///< the store's fault: DiskLow or StoreFailed
};

/// Thread-safe. Callbacks come on the store's thread, or, for what is refused without asking the store and for readers
/// whose time is up, on the caller's; exactly once each.
class Service
{
public:
    /// Milliseconds of a clock that never jumps; the wall clock is the store's affair.
    using SteadyMs = std::function<qint64()>;

    /// Owns the store. Without `steady`, std::chrono::steady_clock.
    explicit Service(std::unique_ptr<Store> store, const ServiceLimits& limits = {}, SteadyMs steady = {});

    /// Sends waiting readers home and lets the store finish: after it no callback comes any more.
    ~Service();

    /// Whether this address may make a request now. `address`: opaque octets, never stored or logged.
    [[nodiscard]] bool admits(const QByteArray& address);

    void createMailbox(const Token& access, const NewMailbox& mailbox, Done<Stored> done);
    void deposit(const MailboxId& id, const EnvelopeHash& hash, const Token& token, QByteArray envelope,
                 Done<Stored> done);
    /// Several at once, each judged for itself; the outcomes in the same order, told once after the last commit.
    void depositAll(const MailboxId& id, const Token& token, QList<Deposit> deposits,
                    std::function<void(QList<Result<Stored>>)> done);
    /// `waitSeconds` 0 or more; cut to limits.longestWait. Answers at once if there is anything, else on the first
    /// deposit.
    void read(const MailboxId& id, const Token& token, int waitSeconds, Done<QList<QByteArray>> done);
    void remove(const MailboxId& id, const EnvelopeHash& hash, const Token& token, Done<void> done);
    /// As remove() for each; the first failure, if any.
    void removeAll(const MailboxId& id, const Token& token, const QList<EnvelopeHash>& hashes, Done<void> done);
    void burn(const MailboxId& id, const Token& token, Done<void> done);
    void totals(Done<Totals> done);
    void check(Done<void> done);

    /// To be called a few times a second: sends home whose time is up; prunes now and then.
    void tick();

    /// For an orderly end: every waiting reader is answered now, and none waits any more.
    void stopWaiting();

    [[nodiscard]] const Counters& counters() const { return m_counters; }
    [[nodiscard]] int waiting() const { return m_waiters.count(); }

private:
    template <typename T>
    [[nodiscard]] Done<T> counted(std::atomic<quint64>& success, Done<T> done);
    template <typename T>
    void refuse(const Done<T>& done, Error error, const QString& detail);
    void readUntil(const MailboxId& id, const TokenHash& token, qint64 deadlineMs, Done<QList<QByteArray>> done);
    void prune();

    const ServiceLimits m_limits;
    const SteadyMs m_steady;
    Counters m_counters;
    RateLimiter m_deposits;
    RateLimiter m_creations;
    RateLimiter m_requests;
    Waiters m_waiters;
    std::atomic<qint64> m_nextPruneMs;
    std::unique_ptr<Store> m_store; ///< last: its remaining callbacks, on destruction, use all of the above
};

} // namespace accord::mailbox
