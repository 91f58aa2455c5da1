// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/http_relay.h"

#include "core/seal/names.h"
#include "core/sync/http_requests.h"

#include <QCborArray>
#include <QCborStreamReader>
#include <QCborStreamWriter>
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

QString envelopePath(const seal::MailboxAccess& mailbox, const QByteArray& envelope)
{
    return mailboxPath(mailbox) + u'/' + QString::fromLatin1(hexHash(envelope));
}

tl::unexpected<base::Failure<Cause>> unexpectedStatus(int status)
{
    return base::fail(Cause(causeOfStatus(status)), QStringLiteral("status %1").arg(status));
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

/// As many from `at` on as one request may hold, at least one.
QList<QByteArray> batchFrom(const QList<QByteArray>& envelopes, qsizetype at)
{
    constexpr qsizetype longestBatch = 64 * 1024;
    constexpr qsizetype headOfEach = 3 + 32; // octets of CBOR and of the hash before an envelope
    QList<QByteArray> batch;
    qsizetype size = headOfEach;
    while (at < envelopes.size() && batch.size() < mostEnvelopes) {
        size += headOfEach + envelopes.at(at).size();
        if (size > longestBatch && !batch.isEmpty())
            break;
        batch << envelopes.at(at++);
    }
    return batch;
}

/// Each behind its hash: what is damaged on the way must not be stored.
QByteArray writeEnvelopes(const QList<QByteArray>& envelopes)
{
    QByteArray cbor;
    QCborStreamWriter writer(&cbor);
    writer.startArray(quint64(envelopes.size()));
    for (const QByteArray& envelope : envelopes)
        writer.append(QCryptographicHash::hash(envelope, QCryptographicHash::Sha256) + envelope);
    writer.endArray();
    return cbor;
}

/// What became of each envelope of a batch: exactly that many statuses and nothing after them.
Result<QList<int>> readStatuses(const QByteArray& body, qsizetype count)
{
    QCborStreamReader reader(body);
    const QCborValue value = QCborValue::fromCbor(reader);
    if (reader.lastError() != QCborError::NoError || reader.currentOffset() != body.size() ||
        value.toArray().size() != count)
        return base::fail(Cause(Error::RelayGarbage), QStringLiteral("not a status for each envelope"));
    QList<int> statuses;
    for (const QCborValue& status : value.toArray())
        statuses << (status.isInteger() ? int(status.toInteger()) : 0); // of others Qt may give anything
    return statuses;
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

Result<void> HttpRelay::putAll(const QString& relayUrl, const seal::MailboxAccess& mailbox,
                               const QList<QByteArray>& envelopes, int& taken)
{
    taken = 0;
    const auto url = parseRelayUrl(relayUrl);
    if (!url)
        return tl::unexpected(url.error());
    while (taken < envelopes.size()) {
        const QList<QByteArray> together = batchFrom(envelopes, taken);
        if (together.size() == 1) {
            if (auto done = put(relayUrl, mailbox, together.first()); !done)
                return done;
            ++taken;
            continue;
        }
        QNetworkRequest request = requestTo(*url, mailboxPath(mailbox), mailbox.depositToken.toHex());
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/cbor");
        const auto answer = exchange(request, "PUT", writeEnvelopes(together), m_timeout);
        if (!answer)
            return tl::unexpected(answer.error());
        if (answer->status != 200)
            return unexpectedStatus(answer->status);
        const auto statuses = readStatuses(answer->body, together.size());
        if (!statuses)
            return tl::unexpected(statuses.error());
        for (const int status : *statuses) {
            if (status != 200 && status != 201)
                return unexpectedStatus(status);
            ++taken;
        }
    }
    return {};
}

Result<void> HttpRelay::removeAll(const QString& relayUrl, const seal::MailboxAccess& mailbox,
                                  const QList<QByteArray>& envelopes)
{
    const auto url = parseRelayUrl(relayUrl);
    if (!url)
        return tl::unexpected(url.error());
    for (qsizetype from = 0; from < envelopes.size(); from += mostEnvelopes) {
        QByteArray hashes;
        for (const QByteArray& envelope : envelopes.mid(from, mostEnvelopes))
            hashes += QCryptographicHash::hash(envelope, QCryptographicHash::Sha256);
        QNetworkRequest request = requestTo(*url, mailboxPath(mailbox), mailbox.readToken.toHex());
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/octet-stream");
        const auto answer = exchange(request, "POST", hashes, m_timeout);
        if (!answer)
            return tl::unexpected(answer.error());
        if (answer->status != 204)
            return unexpectedStatus(answer->status);
    }
    return {};
}

Result<QList<QByteArray>> HttpRelay::fetch(const QString& relayUrl, const seal::MailboxAccess& mailbox, int waitSeconds)
{
    const auto request = readRequest(relayUrl, mailbox, waitSeconds);
    if (!request)
        return tl::unexpected(request.error());
    const auto answer = exchange(*request, "GET", {}, m_timeout + waitSeconds * 1000);
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
