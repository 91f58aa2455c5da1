// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/http_relay.h"

#include "core/seal/names.h"

#include <QCborArray>
#include <QCborStreamReader>
#include <QCborValue>
#include <QCryptographicHash>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QTimer>

namespace accord::sync {

namespace {

constexpr qint64 largestAnswer = 2 * 1024 * 1024;
constexpr qsizetype largestEnvelope = 16 * 1024;
constexpr int mostEnvelopes = 64;

QByteArray hexHash(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

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

QString envelopePath(const seal::MailboxAccess& mailbox, const QByteArray& envelope)
{
    return mailboxPath(mailbox) + u'/' + QString::fromLatin1(hexHash(envelope));
}

/// The cause behind a status that is none of those a call hopes for.
tl::unexpected<base::Failure<Cause>> unexpectedStatus(int status)
{
    const QString detail = QStringLiteral("status %1").arg(status);
    switch (status) {
    case 401:
    case 403:
    case 404:
    case 409:
        return base::fail(Cause(Error::RelayRefused), detail);
    case 413:
    case 429:
    case 503:
    case 507:
        return base::fail(Cause(Error::RelayFull), detail);
    default:
        return base::fail(Cause(Error::RelayGarbage), detail);
    }
}

/// A strict reading of what GET answers: one CBOR array of byte strings and nothing after it.
Result<QList<QByteArray>> readEnvelopes(const QByteArray& body)
{
    QCborStreamReader reader(body);
    const QCborValue value = QCborValue::fromCbor(reader);
    if (reader.lastError() != QCborError::NoError || reader.currentOffset() != body.size() || !value.isArray())
        return base::fail(Cause(Error::RelayGarbage), QStringLiteral("not a list of envelopes"));
    QList<QByteArray> envelopes;
    for (const QCborValue& entry : value.toArray()) {
        if (!entry.isByteArray() || entry.toByteArray().size() > largestEnvelope || envelopes.size() == mostEnvelopes)
            return base::fail(Cause(Error::RelayGarbage), QStringLiteral("not envelopes"));
        envelopes << entry.toByteArray();
    }
    return envelopes;
}

} // namespace

Result<QUrl> parseRelayUrl(const QString& text)
{
    if (!seal::isRelayUrl(text))
        return base::fail(Cause(Error::RelayAddress));
    return QUrl(text, QUrl::StrictMode);
}

HttpRelay::HttpRelay(int timeoutMilliseconds) : m_timeout(timeoutMilliseconds)
{
    m_network.setAutoDeleteReplies(false);
}

Result<HttpRelay::Answer> HttpRelay::exchange(const QNetworkRequest& request, const QByteArray& verb,
                                              const QByteArray& body, int timeoutMilliseconds)
{
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
    // While the answer has headers only, Qt would buffer without end: a relay is not trusted to stop.
    reply->setReadBufferSize(largestAnswer + 1);

    QEventLoop loop;
    QTimer timer;
    timer.setSingleShot(true);
    bool timedOut = false;
    Answer answer;
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, [&] {
        answer.body += reply->readAll();
        if (answer.body.size() > largestAnswer)
            loop.quit();
    });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        timedOut = true;
        loop.quit();
    });
    timer.start(timeoutMilliseconds);
    if (!reply->isFinished())
        loop.exec();

    if (!reply->isFinished()) {
        reply->disconnect();
        reply->abort();
        return base::fail(Cause(timedOut ? Error::RelayTimedOut : Error::RelayGarbage));
    }
    answer.body += reply->readAll();
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType = reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    // Qt reports 4xx and 5xx as errors too; only an answer without a status, or one cut short, is a failed exchange.
    if (answer.status == 0) {
        const bool spoke = reply->error() == QNetworkReply::ProtocolFailure ||
                           reply->error() == QNetworkReply::ProtocolUnknownError ||
                           reply->error() == QNetworkReply::NoError;
        return base::fail(Cause(spoke ? Error::RelayGarbage : Error::RelayUnreachable), reply->errorString());
    }
    if (answer.status < 400 && reply->error() != QNetworkReply::NoError)
        return base::fail(Cause(Error::RelayUnreachable), reply->errorString());
    return answer;
}

Result<void> HttpRelay::createMailbox(const QString& relayUrl, const QString& accessToken,
                                      const seal::MailboxAccess& mailbox)
{
    const auto url = parseRelayUrl(relayUrl);
    if (!url)
        return tl::unexpected(url.error());
    QNetworkRequest request = requestTo(*url, QStringLiteral("/v1/mailboxes"), accessToken.trimmed().toUtf8());
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
    const QJsonObject body{{QStringLiteral("id"), QString::fromLatin1(mailbox.id.toHex())},
                           {QStringLiteral("deposit"), QString::fromLatin1(hexHash(mailbox.depositToken))},
                           {QStringLiteral("read"), QString::fromLatin1(hexHash(mailbox.readToken))}};
    const auto answer = exchange(request, "POST", QJsonDocument(body).toJson(QJsonDocument::Compact), m_timeout);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->status != 200 && answer->status != 201)
        return unexpectedStatus(answer->status);
    return {};
}

Result<void> HttpRelay::put(const QString& relayUrl, const seal::MailboxAccess& mailbox, const QByteArray& envelope)
{
    const auto url = parseRelayUrl(relayUrl);
    if (!url)
        return tl::unexpected(url.error());
    QNetworkRequest request = requestTo(*url, envelopePath(mailbox, envelope), mailbox.depositToken.toHex());
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/octet-stream");
    const auto answer = exchange(request, "PUT", envelope, m_timeout);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->status != 200 && answer->status != 201)
        return unexpectedStatus(answer->status);
    return {};
}

Result<QList<QByteArray>> HttpRelay::fetch(const QString& relayUrl, const seal::MailboxAccess& mailbox, int waitSeconds)
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
    const auto answer = exchange(request, "GET", {}, m_timeout + waitSeconds * 1000);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->status != 200)
        return unexpectedStatus(answer->status);
    if (answer->contentType != "application/cbor")
        return base::fail(Cause(Error::RelayGarbage), QStringLiteral("content type"));
    return readEnvelopes(answer->body);
}

Result<void> HttpRelay::remove(const QString& relayUrl, const seal::MailboxAccess& mailbox, const QByteArray& envelope)
{
    const auto url = parseRelayUrl(relayUrl);
    if (!url)
        return tl::unexpected(url.error());
    const QNetworkRequest request = requestTo(*url, envelopePath(mailbox, envelope), mailbox.readToken.toHex());
    const auto answer = exchange(request, "DELETE", {}, m_timeout);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->status != 204)
        return unexpectedStatus(answer->status);
    return {};
}

Result<void> HttpRelay::burn(const QString& relayUrl, const seal::MailboxAccess& mailbox)
{
    const auto url = parseRelayUrl(relayUrl);
    if (!url)
        return tl::unexpected(url.error());
    const QNetworkRequest request = requestTo(*url, mailboxPath(mailbox), mailbox.readToken.toHex());
    const auto answer = exchange(request, "DELETE", {}, m_timeout);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->status != 204 && answer->status != 404) // 404: burnt before
        return unexpectedStatus(answer->status);
    return {};
}

} // namespace accord::sync
