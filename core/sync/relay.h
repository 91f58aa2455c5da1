// SPDX-License-Identifier: GPL-3.0-or-later
// A relay as the apps see it: a place that keeps sealed letters until they are fetched.
#pragma once

#include "core/seal/channel.h"
#include "core/sync/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace accord::sync {

/// Calls block until done or failed.
class Relay
{
public:
    virtual ~Relay() = default;
    [[nodiscard]] virtual Result<void> createMailbox(const QString& relayUrl, const QString& accessToken,
                                                     const seal::MailboxAccess& mailbox) = 0;
    [[nodiscard]] virtual Result<void> put(const QString& relayUrl, const seal::MailboxAccess& mailbox,
                                           const QByteArray& envelope) = 0;
    /// The first `taken` of them are stored when it returns, whatever it returns; all of them on success. Up to 64.
    [[nodiscard]] virtual Result<void> putAll(const QString& relayUrl, const seal::MailboxAccess& mailbox,
                                              const QList<QByteArray>& envelopes, int& taken)
    {
        for (taken = 0; taken < int(envelopes.size()); ++taken) {
            if (auto done = put(relayUrl, mailbox, envelopes.at(taken)); !done)
                return done;
        }
        return {};
    }
    [[nodiscard]] virtual Result<void> removeAll(const QString& relayUrl, const seal::MailboxAccess& mailbox,
                                                 const QList<QByteArray>& envelopes)
    {
        for (const QByteArray& envelope : envelopes) {
            if (auto done = remove(relayUrl, mailbox, envelope); !done)
                return done;
        }
        return {};
    }
    /// All that waits, oldest first, up to 64. `waitSeconds` > 0: if nothing waits, hold the line that long.
    [[nodiscard]] virtual Result<QList<QByteArray>> fetch(const QString& relayUrl, const seal::MailboxAccess& mailbox,
                                                          int waitSeconds) = 0;
    [[nodiscard]] virtual Result<void> remove(const QString& relayUrl, const seal::MailboxAccess& mailbox,
                                              const QByteArray& envelope) = 0;
    /// The mailbox this side reads, with all that waits in it, for good. Done before is done.
    [[nodiscard]] virtual Result<void> burn(const QString& relayUrl, const seal::MailboxAccess& mailbox) = 0;
};

} // namespace accord::sync
