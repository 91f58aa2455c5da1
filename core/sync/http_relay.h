// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP client of a relay; the wire is described in core/mailbox/API.md.
#pragma once

#include "core/sync/relay.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QUrl>

namespace accord::sync {

/// https anywhere, http on loopback only; anything else is RelayAddress.
[[nodiscard]] Result<QUrl> parseRelayUrl(const QString& text);

/// Over HTTP(S) with one kept-alive connection. Lives and is called in one thread; needs a QCoreApplication and runs
/// a local event loop while it waits. Answers larger than 2 MiB, redirects and other content types are RelayGarbage.
class HttpRelay final : public Relay
{
public:
    explicit HttpRelay(int timeoutMilliseconds = 15'000);
    Result<void> createMailbox(const QString& relayUrl, const QString& accessToken,
                               const seal::MailboxAccess& mailbox) override;
    Result<void> put(const QString& relayUrl, const seal::MailboxAccess& mailbox, const QByteArray& envelope) override;
    Result<void> putAll(const QString& relayUrl, const seal::MailboxAccess& mailbox, const QList<QByteArray>& envelopes,
                        int& taken) override;
    Result<void> removeAll(const QString& relayUrl, const seal::MailboxAccess& mailbox,
                           const QList<QByteArray>& envelopes) override;
    Result<QList<QByteArray>> fetch(const QString& relayUrl, const seal::MailboxAccess& mailbox,
                                    int waitSeconds) override;
    Result<void> remove(const QString& relayUrl, const seal::MailboxAccess& mailbox,
                        const QByteArray& envelope) override;
    Result<void> burn(const QString& relayUrl, const seal::MailboxAccess& mailbox) override;

private:
    struct Answer
    {
        int status = 0;
        QByteArray contentType;
        QByteArray body;
    };
    Result<Answer> exchange(const QNetworkRequest& request, const QByteArray& verb, const QByteArray& body,
                            int timeoutMilliseconds);

    QNetworkAccessManager m_network;
    int m_timeout;
};

} // namespace accord::sync
