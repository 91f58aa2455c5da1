// SPDX-License-Identifier: GPL-3.0-or-later
// A relay in memory that a test can read, fill and break.
#pragma once

#include "core/sync/relay.h"
#include "core/sync/synchronise.h"

#include <QMap>
#include <functional>

namespace accord::test {

class MemoryRelay final : public sync::Relay
{
public:
    struct Mailbox
    {
        QByteArray deposit;
        QByteArray read;
        QList<QByteArray> letters;
    };

    /// Called before every request; a cause makes that request fail. Requests are counted from 1.
    std::function<std::optional<sync::Error>(int request)> fault;
    /// As fault, but the request has its effect and only the answer is lost.
    std::function<bool(int request)> loseAnswer;
    QMap<QByteArray, Mailbox> mailboxes;
    int requests = 0;
    int mostLetters = 0; ///< in one mailbox; 0 for any number
    bool forgets = true; ///< false: says that it removed a letter, and brings it again

    sync::Result<void> createMailbox(const QString&, const QString&, const seal::MailboxAccess& mailbox) override
    {
        return answer([&]() -> sync::Result<void> {
            mailboxes.insert(mailbox.id, {mailbox.depositToken, mailbox.readToken, {}});
            return {};
        });
    }

    sync::Result<void> put(const QString&, const seal::MailboxAccess& mailbox, const QByteArray& envelope) override
    {
        return answer([&]() -> sync::Result<void> {
            auto it = mailboxes.find(mailbox.id);
            if (it == mailboxes.end() || it->deposit != mailbox.depositToken)
                return base::fail(sync::Cause(sync::Error::RelayRefused));
            if (it->letters.contains(envelope))
                return {};
            if (mostLetters > 0 && it->letters.size() >= mostLetters)
                return base::fail(sync::Cause(sync::Error::RelayFull));
            it->letters << envelope;
            return {};
        });
    }

    sync::Result<QList<QByteArray>> fetch(const QString&, const seal::MailboxAccess& mailbox, int) override
    {
        return answer([&]() -> sync::Result<QList<QByteArray>> {
            auto it = mailboxes.find(mailbox.id);
            if (it == mailboxes.end() || it->read != mailbox.readToken)
                return base::fail(sync::Cause(sync::Error::RelayRefused));
            return it->letters.mid(0, 64);
        });
    }

    sync::Result<void> remove(const QString&, const seal::MailboxAccess& mailbox, const QByteArray& envelope) override
    {
        return answer([&]() -> sync::Result<void> {
            if (forgets)
                mailboxes[mailbox.id].letters.removeAll(envelope);
            return {};
        });
    }

    sync::Result<void> burn(const QString&, const seal::MailboxAccess& mailbox) override
    {
        return answer([&]() -> sync::Result<void> {
            const auto it = mailboxes.find(mailbox.id);
            if (it == mailboxes.end() || it->read != mailbox.readToken)
                return base::fail(sync::Cause(sync::Error::RelayRefused)); // as a relay says of both
            mailboxes.erase(it);
            return {};
        });
    }

private:
    template <typename Work>
    auto answer(Work&& work) -> decltype(work())
    {
        ++requests;
        if (fault) {
            if (const auto cause = fault(requests))
                return base::fail(sync::Cause(*cause));
        }
        auto result = work();
        if (loseAnswer && loseAnswer(requests))
            return base::fail(sync::Cause(sync::Error::RelayTimedOut));
        return result;
    }
};

} // namespace accord::test
