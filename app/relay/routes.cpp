// SPDX-License-Identifier: GPL-3.0-or-later
// Paths, tokens and status codes.
#include "app/relay/routes.h"

#include "core/mailbox/wire.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace accord::relay {

using namespace Qt::StringLiterals;
using mailbox::Error;
using mailbox::Result;
using mailbox::Stored;

namespace {

constexpr qsizetype newMailboxLimit = 1024;
const QByteArray mailboxesPath = "/v1/mailboxes"_ba;
const QByteArray mailboxPrefix = "/v1/m/"_ba;

Reply json(unsigned status, const QJsonObject& object)
{
    return {status, "application/json"_ba, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n', {}};
}

Reply refusal(unsigned status, const QString& cause)
{
    return json(status, {{"error"_L1, cause}});
}

/// One reply for an unknown mailbox, a wrong token, a missing one and a path that could be neither.
Reply noSuchMailbox()
{
    return refusal(404, u"no such mailbox, or not your token"_s);
}

Reply notAllowed(const QByteArray& allowed)
{
    Reply reply = refusal(405, u"this method is not for this path"_s);
    reply.headers.append({"Allow", allowed});
    return reply;
}

Reply later(unsigned status, const QString& cause, const QByteArray& seconds)
{
    Reply reply = refusal(status, cause);
    reply.headers.append({"Retry-After", seconds});
    return reply;
}

Reply replyFor(const base::Failure<Error>& failure)
{
    switch (failure.code) {
    case Error::NoSuchMailbox:
        return noSuchMailbox();
    case Error::AccessDenied: {
        Reply reply = refusal(401, u"this access token is not known here"_s);
        reply.headers.append({"WWW-Authenticate", "Bearer"_ba});
        return reply;
    }
    case Error::Malformed:
    case Error::WrongHash:
    case Error::WrongSize:
        return refusal(400, failure.detail);
    case Error::TooLarge:
        return refusal(413, failure.detail);
    case Error::Conflict:
        return refusal(409, u"this mailbox exists with other tokens"_s);
    case Error::QuotaFull:
        return later(429, failure.detail, "3600"_ba);
    case Error::TooMany:
        return later(429, failure.detail, "10"_ba);
    case Error::DiskLow:
        return later(507, u"the relay's disk is full"_s, "3600"_ba);
    case Error::StoreFailed:
    case Error::NameTaken:
    case Error::NoSuchName:
    case Error::NotOurs:
        break;
    }
    return later(503, u"the relay's store does not work at the moment"_s, "60"_ba);
}

mailbox::Done<Stored> storedTo(const Answer& answer)
{
    return [answer](const Result<Stored>& stored) {
        if (!stored)
            return answer(replyFor(stored.error()));
        answer(*stored == Stored::New ? json(201, {{"stored"_L1, "new"_L1}})
                                      : json(200, {{"stored"_L1, "already"_L1}}));
    };
}

mailbox::Done<void> doneTo(const Answer& answer)
{
    return [answer](const Result<void>& done) { answer(done ? Reply{204, {}, {}, {}} : replyFor(done.error())); };
}

std::optional<mailbox::Token> bearerOf(const Request& request)
{
    const QByteArrayView header = request.authorization;
    const QByteArrayView scheme = "Bearer ";
    if (header.size() < scheme.size() || header.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return mailbox::Token::fromHex(header.sliced(scheme.size()));
}

bool isEnvelopePath(const QByteArray& path)
{
    return path.startsWith(mailboxPrefix) && path.indexOf('/', mailboxPrefix.size()) >= 0;
}

} // namespace

qsizetype Routes::bodyLimit(const Request& request)
{
    if (request.method == "PUT" && isEnvelopePath(request.path))
        return mailbox::envelopeSizes.back();
    if (request.method == "POST" && request.path == mailboxesPath)
        return newMailboxLimit;
    if (request.method == "PUT" && request.path.startsWith(mailboxPrefix))
        return mailbox::longestBatch;
    if (request.method == "POST" && request.path.startsWith(mailboxPrefix))
        return 32 * mailbox::mostAtOnce;
    return 0;
}

Reply Routes::tooLarge()
{
    return refusal(413, u"the body is longer than this request may have"_s);
}

void Routes::handle(Request request, const Answer& answer)
{
    if (!request.peer.isEmpty() && !m_service.admits(request.peer))
        return answer(later(429, u"too many requests, try again in a few seconds"_s, "10"_ba));
    if (request.path == mailboxesPath)
        return createMailbox(request, answer);
    if (request.path.startsWith(mailboxPrefix))
        return onMailbox(request, answer);
    const bool fromHere = request.peer.isEmpty() && !request.proxied;
    if (fromHere && request.path == "/healthz")
        return request.method == "GET" ? health(answer) : answer(notAllowed("GET"_ba));
    if (fromHere && request.path == "/metrics")
        return request.method == "GET" ? metrics(answer) : answer(notAllowed("GET"_ba));
    answer(refusal(404, u"nothing here"_s));
}

void Routes::createMailbox(const Request& request, const Answer& answer)
{
    if (request.method != "POST")
        return answer(notAllowed("POST"_ba));
    const auto access = bearerOf(request);
    if (!access)
        return answer(replyFor({Error::AccessDenied, {}}));
    const auto wanted = mailbox::parseNewMailbox(request.body);
    if (!wanted)
        return answer(replyFor(wanted.error()));
    m_service.createMailbox(*access, *wanted, storedTo(answer));
}

void Routes::onMailbox(Request& request, const Answer& answer)
{
    // One damaged octet, / for ?, would otherwise make "remove this envelope" into "burn the mailbox".
    if (request.queries > (request.method == "GET" && request.wait ? 1 : 0))
        return answer(refusal(400, u"only reading takes a query, and only wait"_s));
    const QByteArrayView rest = QByteArrayView(request.path).sliced(mailboxPrefix.size());
    const qsizetype slash = request.path.indexOf('/', mailboxPrefix.size()) - mailboxPrefix.size();
    const bool hasHash = slash >= 0;
    const auto id = mailbox::MailboxId::fromHex(hasHash ? rest.first(slash) : rest);
    const auto hash = hasHash ? mailbox::EnvelopeHash::fromHex(rest.sliced(slash + 1)) : std::nullopt;
    const auto token = bearerOf(request);
    if (!id || (hasHash && !hash) || !token)
        return answer(noSuchMailbox());
    if (hash)
        onEnvelope(*id, *hash, *token, request, answer);
    else
        wholeMailbox(*id, *token, request, answer);
}

void Routes::onEnvelope(const mailbox::MailboxId& id, const mailbox::EnvelopeHash& hash, const mailbox::Token& token,
                        Request& request, const Answer& answer)
{
    if (request.method == "PUT")
        m_service.deposit(id, hash, token, std::move(request.body), storedTo(answer));
    else if (request.method == "DELETE")
        m_service.remove(id, hash, token, doneTo(answer));
    else
        answer(notAllowed("PUT, DELETE"_ba));
}

void Routes::wholeMailbox(const mailbox::MailboxId& id, const mailbox::Token& token, const Request& request,
                          const Answer& answer)
{
    if (request.method == "DELETE")
        return m_service.burn(id, token, doneTo(answer));
    if (request.method == "PUT")
        return depositAll(id, token, request, answer);
    if (request.method == "POST")
        return removeAll(id, token, request, answer);
    if (request.method != "GET")
        return answer(notAllowed("GET, PUT, POST, DELETE"_ba));
    bool isNumber = true;
    const int wait = request.wait ? request.wait->toInt(&isNumber) : 0;
    if (!isNumber || wait < 0)
        return answer(refusal(400, u"wait is a number of seconds"_s));
    m_service.read(id, token, wait, [answer](const Result<QList<QByteArray>>& envelopes) {
        if (!envelopes)
            return answer(replyFor(envelopes.error()));
        answer({200, "application/cbor"_ba, mailbox::encodeEnvelopes(*envelopes), {}});
    });
}

void Routes::depositAll(const mailbox::MailboxId& id, const mailbox::Token& token, const Request& request,
                        const Answer& answer)
{
    const auto deposits = mailbox::parseDeposits(request.body);
    if (!deposits)
        return answer(replyFor(deposits.error()));
    m_service.depositAll(id, token, *deposits, [answer](const QList<Result<Stored>>& outcomes) {
        QList<unsigned> statuses;
        for (const Result<Stored>& outcome : outcomes) {
            // One mailbox and one token: what is wrong with them is so for all.
            if (!outcome && outcome.error().code == Error::NoSuchMailbox)
                return answer(noSuchMailbox());
            statuses << (outcome ? (*outcome == Stored::New ? 201U : 200U) : replyFor(outcome.error()).status);
        }
        answer({200, "application/cbor"_ba, mailbox::encodeStatuses(statuses), {}});
    });
}

void Routes::removeAll(const mailbox::MailboxId& id, const mailbox::Token& token, const Request& request,
                       const Answer& answer)
{
    const auto hashes = mailbox::parseHashes(request.body);
    if (!hashes)
        return answer(replyFor(hashes.error()));
    m_service.removeAll(id, token, *hashes, doneTo(answer));
}

void Routes::health(const Answer& answer)
{
    m_service.check([answer](const Result<void>& works) {
        answer(works ? json(200, {{"status"_L1, "ok"_L1}}) : replyFor(works.error()));
    });
}

void Routes::metrics(const Answer& answer)
{
    m_service.totals([this, answer](const Result<mailbox::Totals>& totals) {
        if (!totals)
            return answer(replyFor(totals.error()));
        QByteArray text;
        const auto line = [&](const char* name, const char* type, qint64 value) {
            text += "# TYPE accord_relay_"_ba + name + ' ' + type + "\naccord_relay_"_ba + name + ' ' +
                    QByteArray::number(value) + '\n';
        };
        line("mailboxes", "gauge", totals->mailboxes);
        line("envelopes", "gauge", totals->envelopes);
        line("envelope_bytes", "gauge", totals->bytes);
        line("tombstones", "gauge", totals->tombstones);
        line("waiting_readers", "gauge", m_service.waiting());
        const mailbox::Counters& counters = m_service.counters();
        line("created_total", "counter", qint64(counters.created));
        line("deposited_total", "counter", qint64(counters.deposited));
        line("repeated_total", "counter", qint64(counters.repeated));
        line("read_total", "counter", qint64(counters.read));
        line("removed_total", "counter", qint64(counters.removed));
        line("burned_total", "counter", qint64(counters.burned));
        line("refused_total", "counter", qint64(counters.refused));
        line("failed_total", "counter", qint64(counters.failed));
        answer({200, "text/plain; version=0.0.4"_ba, text, {}});
    });
}

} // namespace accord::relay
