// SPDX-License-Identifier: GPL-3.0-or-later
// What the mailbox tests share: waiting for a store's answer, and mailboxes with known tokens.
#pragma once

#include "core/mailbox/sqlite_store.h"
#include "core/mailbox/token.h"
#include <QTest>
#include <chrono>
#include <future>

namespace accord::mailbox {

/// An answer that comes later: pass done(), then get() it (fails the test by a StoreFailed after five seconds).
template <typename T>
class Later
{
public:
    [[nodiscard]] Done<T> done() const
    {
        return [promise = m_promise](Result<T> result) { promise->set_value(std::move(result)); };
    }
    [[nodiscard]] bool isReady() { return m_future.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }
    [[nodiscard]] Result<T> get()
    {
        if (m_future.wait_for(std::chrono::seconds(5)) != std::future_status::ready)
            return base::fail(Error::StoreFailed, QStringLiteral("no answer in five seconds"));
        return m_future.get();
    }

private:
    std::shared_ptr<std::promise<Result<T>>> m_promise = std::make_shared<std::promise<Result<T>>>();
    std::future<Result<T>> m_future = m_promise->get_future();
};

template <typename T>
bool failedWith(const Result<T>& result, Error code)
{
    return !result && result.error().code == code;
}

inline Token tokenOf(char fill)
{
    return *Token::fromBytes(QByteArray(32, fill));
}

inline MailboxId idOf(char fill)
{
    return *MailboxId::fromBytes(QByteArray(16, fill));
}

/// Tells envelopes apart by `number`.
inline QByteArray envelopeOf(int number, qsizetype size = 512)
{
    QByteArray envelope(size, char(number % 251));
    envelope.replace(0, 4, QByteArray::number(number).rightJustified(4, '0').right(4));
    return envelope;
}

inline const Token access = tokenOf('A');
inline const Token depositToken = tokenOf('D');
inline const Token readToken = tokenOf('R');
inline const Token wrongToken = tokenOf('W');

inline NewMailbox newMailbox(char fill)
{
    return {idOf(fill), hashOf(depositToken), hashOf(readToken)};
}

/// A Store asked and answered on the spot.
class Asking
{
public:
    explicit Asking(Store& store) : m_store(store) {}

    Result<void> addAccess(const QString& name, const Token& token)
    {
        return ask<void>([&](auto done) { m_store.addAccess(name, hashOf(token), done); });
    }
    Result<Stored> create(const NewMailbox& mailbox, const Token& token = access)
    {
        return ask<Stored>([&](auto done) { m_store.createMailbox(hashOf(token), mailbox, done); });
    }
    Result<Stored> deposit(const QByteArray& envelope, char fill = 'm', const Token& token = depositToken)
    {
        return ask<Stored>(
            [&](auto done) { m_store.deposit(idOf(fill), hashOf(token), hashOf(envelope), envelope, done); });
    }
    Result<QList<QByteArray>> read(char fill = 'm', const Token& token = readToken)
    {
        return ask<QList<QByteArray>>([&](auto done) { m_store.read(idOf(fill), hashOf(token), done); });
    }
    Result<void> remove(const QByteArray& envelope, char fill = 'm', const Token& token = readToken)
    {
        return ask<void>([&](auto done) { m_store.remove(idOf(fill), hashOf(token), hashOf(envelope), done); });
    }
    Result<void> burn(char fill = 'm', const Token& token = readToken)
    {
        return ask<void>([&](auto done) { m_store.burn(idOf(fill), hashOf(token), done); });
    }
    Result<Pruned> prune()
    {
        return ask<Pruned>([&](auto done) { m_store.prune(done); });
    }
    Totals totals()
    {
        return ask<Totals>([&](auto done) { m_store.totals(done); }).value_or(Totals{-1, -1, -1, -1});
    }

private:
    template <typename T, typename Ask>
    static Result<T> ask(const Ask& request)
    {
        Later<T> answer;
        request(answer.done());
        return answer.get();
    }
    Store& m_store;
};

} // namespace accord::mailbox
