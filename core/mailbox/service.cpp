// SPDX-License-Identifier: GPL-3.0-or-later
// The rules in front of the store. What can be judged without the store is judged first, so that it costs no commit.
#include "core/mailbox/service.h"

#include "core/mailbox/token.h"
#include <algorithm>
#include <chrono>
#include <mutex>

namespace accord::mailbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pruneEveryMs = 3600LL * 1000;
constexpr qint64 pruneOnMs = 1000; // the next batch of a prune that had more to do

qint64 steadyClockMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

bool isStoresFault(Error error)
{
    return error == Error::DiskLow || error == Error::StoreFailed;
}

/// Outcomes that come one by one, from any thread; told together when the last is there.
template <typename T>
class Gathered
{
public:
    using Told = std::function<void(QList<Result<T>>)>;
    Gathered(qsizetype count, const Result<T>& blank, Told told)
        : m_outcomes(count, blank), m_missing(count), m_told(std::move(told))
    {
    }

    void take(qsizetype at, Result<T> outcome)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_outcomes[at] = std::move(outcome);
            if (--m_missing > 0)
                return;
        }
        m_told(std::move(m_outcomes));
    }

private:
    std::mutex m_mutex;
    QList<Result<T>> m_outcomes;
    qsizetype m_missing;
    Told m_told;
};

} // namespace

Service::Service(std::unique_ptr<Store> store, const ServiceLimits& limits, SteadyMs steady)
    : m_limits(limits), m_steady(steady ? std::move(steady) : SteadyMs(steadyClockMs)), m_deposits(limits.deposits),
      m_creations(limits.creations), m_requests(limits.requests), m_waiters(limits.waitersPerMailbox, limits.waiters),
      m_nextPruneMs(m_steady()), m_store(std::move(store))
{
    m_store->setDepositListener([this](const MailboxId& id) { m_waiters.notify(id); });
}

Service::~Service()
{
    stopWaiting();
}

template <typename T>
Done<T> Service::counted(std::atomic<quint64>& success, Done<T> done)
{
    return [this, &success, done = std::move(done)](Result<T> result) {
        if (result)
            ++success;
        else if (isStoresFault(result.error().code))
            ++m_counters.failed;
        else
            ++m_counters.refused;
        done(std::move(result));
    };
}

template <typename T>
void Service::refuse(const Done<T>& done, Error error, const QString& detail)
{
    ++m_counters.refused;
    done(base::fail(error, detail));
}

bool Service::admits(const QByteArray& address)
{
    const bool admitted = m_requests.allows(address, m_steady());
    if (!admitted)
        ++m_counters.refused;
    return admitted;
}

void Service::createMailbox(const Token& access, const NewMailbox& mailbox, Done<Stored> done)
{
    const TokenHash hash = hashOf(access);
    if (!m_creations.allows(hash.bytes(), m_steady()))
        return refuse(done, Error::TooMany, u"too many new mailboxes, try again in a minute"_s);
    m_store->createMailbox(hash, mailbox, counted(m_counters.created, std::move(done)));
}

void Service::deposit(const MailboxId& id, const EnvelopeHash& hash, const Token& token, QByteArray envelope,
                      Done<Stored> done)
{
    if (envelope.size() > envelopeSizes.back())
        return refuse(done, Error::TooLarge, u"an envelope has at most 16384 octets"_s);
    if (std::find(envelopeSizes.begin(), envelopeSizes.end(), envelope.size()) == envelopeSizes.end())
        return refuse(done, Error::WrongSize, u"an envelope has 512, 1024, 4096 or 16384 octets"_s);
    if (!(hashOf(envelope) == hash))
        return refuse(done, Error::WrongHash, u"the envelope does not have that hash"_s);
    // By mailbox and token: someone without the token cannot use up the bucket of someone who has it.
    const TokenHash tokenHash = hashOf(token);
    if (!m_deposits.allows(id.bytes() + tokenHash.bytes(), m_steady()))
        return refuse(done, Error::TooMany, u"too many deposits, try again in a few seconds"_s);
    const auto outcome = [this, done = std::move(done)](Result<Stored> result) {
        if (!result)
            ++(isStoresFault(result.error().code) ? m_counters.failed : m_counters.refused);
        else
            ++(*result == Stored::New ? m_counters.deposited : m_counters.repeated);
        done(std::move(result));
    };
    m_store->deposit(id, tokenHash, hash, std::move(envelope), outcome);
}

void Service::depositAll(const MailboxId& id, const Token& token, QList<Deposit> deposits,
                         std::function<void(QList<Result<Stored>>)> done)
{
    if (deposits.isEmpty())
        return done({});
    const auto gathered =
        std::make_shared<Gathered<Stored>>(deposits.size(), Result<Stored>(Stored::New), std::move(done));
    for (qsizetype i = 0; i < deposits.size(); ++i) {
        deposit(id, deposits.at(i).hash, token, std::move(deposits[i].envelope),
                [gathered, i](Result<Stored> stored) { gathered->take(i, std::move(stored)); });
    }
}

void Service::read(const MailboxId& id, const Token& token, int waitSeconds, Done<QList<QByteArray>> done)
{
    const qint64 deadline = m_steady() + 1000LL * std::clamp(waitSeconds, 0, m_limits.longestWait);
    readUntil(id, hashOf(token), deadline, counted(m_counters.read, std::move(done)));
}

void Service::readUntil(const MailboxId& id, const TokenHash& token, qint64 deadlineMs, Done<QList<QByteArray>> done)
{
    // The store answers in the order of the changes and tells of deposits in the same order, so a deposit that this
    // read did not see is told of after the waiter below is in the book: none is missed.
    m_store->read(id, token, [=, this, done = std::move(done)](Result<QList<QByteArray>> envelopes) {
        if (!envelopes || !envelopes->isEmpty() || m_steady() >= deadlineMs)
            return done(std::move(envelopes));
        m_waiters.add(id, deadlineMs, [=, this](Wake wake) {
            if (wake == Wake::Deposit)
                readUntil(id, token, deadlineMs, done);
            else
                done(QList<QByteArray>());
        });
    });
}

void Service::remove(const MailboxId& id, const EnvelopeHash& hash, const Token& token, Done<void> done)
{
    m_store->remove(id, hashOf(token), hash, counted(m_counters.removed, std::move(done)));
}

void Service::removeAll(const MailboxId& id, const Token& token, const QList<EnvelopeHash>& hashes, Done<void> done)
{
    const auto all = [done = std::move(done)](const QList<Result<void>>& removed) {
        for (const Result<void>& one : removed) {
            if (!one)
                return done(one);
        }
        done({});
    };
    if (hashes.isEmpty())
        return all({});
    const auto gathered = std::make_shared<Gathered<void>>(hashes.size(), Result<void>(), all);
    for (qsizetype i = 0; i < hashes.size(); ++i)
        remove(id, hashes.at(i), token, [gathered, i](Result<void> removed) { gathered->take(i, std::move(removed)); });
}

void Service::burn(const MailboxId& id, const Token& token, Done<void> done)
{
    m_store->burn(id, hashOf(token), counted(m_counters.burned, std::move(done)));
}

void Service::totals(Done<Totals> done)
{
    m_store->totals(std::move(done));
}

void Service::check(Done<void> done)
{
    m_store->check(std::move(done));
}

void Service::tick()
{
    const qint64 now = m_steady();
    m_waiters.expire(now);
    if (now >= m_nextPruneMs) {
        m_nextPruneMs = now + pruneEveryMs;
        prune();
    }
}

void Service::prune()
{
    m_store->prune([this](const Result<Pruned>& pruned) {
        if (pruned && pruned->more)
            m_nextPruneMs = m_steady() + pruneOnMs;
    });
}

void Service::stopWaiting()
{
    m_waiters.releaseAll();
}

} // namespace accord::mailbox
