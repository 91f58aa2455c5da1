// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/http_requests.h"

#include "core/sync/http_relay.h"

namespace accord::sync {

QNetworkRequest requestTo(const QUrl& base, const QString& path, QByteArrayView token)
{
    QUrl url = base;
    url.setPath(base.path().isEmpty() || base.path() == u"/" ? path : base.path() + path);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + token.toByteArray());
    // Qt would name the phone's language and itself; every phone says the same instead.
    request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("User-Agent", "Accord");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    return request;
}

QString mailboxPath(const seal::MailboxAccess& mailbox)
{
    return QStringLiteral("/v1/m/") + QString::fromLatin1(mailbox.id.toHex());
}

Result<QNetworkRequest> readRequest(const QString& relayUrl, const seal::MailboxAccess& mailbox, int waitSeconds)
{
    const auto url = parseRelayUrl(relayUrl);
    if (!url)
        return tl::unexpected(url.error());
    QNetworkRequest request = requestTo(*url, mailboxPath(mailbox), mailbox.readToken.toHex());
    if (waitSeconds > 0) {
        QUrl waiting = request.url();
        waiting.setQuery(QStringLiteral("wait=%1").arg(waitSeconds));
        request.setUrl(waiting);
    }
    return request;
}

Error causeOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
    case 404:
    case 409:
        return Error::RelayRefused;
    case 413:
    case 429:
    case 503:
    case 507:
        return Error::RelayFull;
    default:
        return Error::RelayGarbage;
    }
}

} // namespace accord::sync
