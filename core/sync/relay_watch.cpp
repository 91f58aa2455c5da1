// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/relay_watch.h"

#include "core/sync/closing.h"
#include "core/sync/http_requests.h"
#include "core/sync/letters.h"

#include <QNetworkReply>
#include <QTimer>
#include <algorithm>

namespace accord::sync {

namespace {

constexpr int graceMilliseconds = 15'000; ///< for the way there and back
constexpr int shortestWait = 5;           ///< seconds, where many lines take turns
constexpr char emptyList = '\x80';        ///< CBOR of "nothing waits"

/// Of a closed channel: whether the other side has not confirmed that it is closed, or what was taken back.
bool awaitsAnAnswer(vault::Transaction& t, base::ChannelId channel)
{
    for (const seal::Kind kind : {seal::Kind::ConsentRevoke, seal::Kind::Closed}) {
        const QList<vault::Outgoing> letters = t.outbox.ofKind(channel, int(kind));
        if (!letters.isEmpty() && (letters.last().state == vault::OutgoingState::Queued ||
                                   letters.last().state == vault::OutgoingState::Relayed))
            return true;
    }
    return false;
}

} // namespace

Result<std::vector<WatchedLine>> watchedLines(vault::Vault& vault, const base::Clock& clock)
{
    return reading(vault, [&](vault::Transaction& t) {
        std::vector<WatchedLine> lines;
        for (RelayLine& line : relayLines(t, vault.role(), clock.now())) {
            const vault::Channel channel = requireChannel(t, line.channel);
            const bool over = isOver(channel) && !awaitsAnAnswer(t, channel.id);
            if (!over)
                lines.push_back({line.channel, line.relayUrl, std::move(line.incoming)});
        }
        return lines;
    });
}

/// One line held open.
struct RelayWatch::Held
{
    QNetworkReply* reply = nullptr;
    size_t line = 0;
    QElapsedTimer since;
};

RelayWatch::RelayWatch(SomethingWaits somethingWaits, Failed failed)
    : m_somethingWaits(std::move(somethingWaits)), m_failed(std::move(failed))
{
}

RelayWatch::~RelayWatch()
{
    stop();
}

void RelayWatch::watch(std::vector<WatchedLine> lines, int waitSeconds)
{
    stop();
    m_lines.clear();
    for (WatchedLine& line : lines)
        m_lines.push_back({std::move(line)});
    m_next = 0;
    const int atOnce = std::min(int(m_lines.size()), mostLinesAtOnce);
    m_waitSeconds = waitSeconds;
    if (int(m_lines.size()) > atOnce) // each gets its turn within about one long wait
        m_waitSeconds = std::clamp(waitSeconds * atOnce / int(m_lines.size()), std::min(shortestWait, waitSeconds), 55);
    for (int i = 0; i < atOnce; ++i)
        next();
}

void RelayWatch::stop()
{
    for (const QObjectList pauses = m_pauses.children(); QObject * pause : pauses)
        delete pause;
    while (!m_held.empty())
        drop(*m_held.back());
}

void RelayWatch::next()
{
    for (size_t tried = 0; tried < m_lines.size(); ++tried) {
        const size_t line = m_next;
        m_next = (m_next + 1) % m_lines.size();
        if (!m_lines.at(line).held && !m_lines.at(line).failed)
            return hold(line);
    }
}

void RelayWatch::fail(size_t line, const Cause& cause)
{
    m_lines.at(line).failed = true;
    const base::ChannelId channel = m_lines.at(line).where.channel;
    if (cause == Cause(Error::RelayUnreachable)) { // then the others there need not try in turn
        for (Line& other : m_lines)
            other.failed = other.failed || (!other.held && other.where.relayUrl == m_lines.at(line).where.relayUrl);
    }
    next(); // another takes its turn
    m_failed(channel, cause);
}

void RelayWatch::hold(size_t line)
{
    const WatchedLine& where = m_lines.at(line).where;
    const auto request = readRequest(where.relayUrl, where.incoming, m_waitSeconds);
    if (!request) { // a relay's address was checked before it was stored; without one there is nothing to hear
        m_lines.at(line).failed = true;
        return next();
    }
    QNetworkRequest limited = *request;
    limited.setTransferTimeout(m_waitSeconds * 1000 + graceMilliseconds);
    auto held = std::make_unique<Held>();
    held->reply = m_network.get(limited);
    held->reply->setReadBufferSize(1024); // what there is, is not for here
    held->line = line;
    m_lines.at(line).held = true;
    held->since.start();
    Held* const raw = held.get();
    QObject::connect(held->reply, &QNetworkReply::readyRead, held->reply, [this, raw] {
        if (raw->reply->peek(1) != QByteArray(1, emptyList))
            answered(*raw);
    });
    QObject::connect(held->reply, &QNetworkReply::finished, held->reply, [this, raw] { answered(*raw); });
    m_held.push_back(std::move(held));
}

void RelayWatch::answered(Held& held)
{
    const int status = held.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray begin = held.reply->peek(2);
    const bool wasEarly = held.since.elapsed() < qint64(m_waitSeconds) * 500;
    const auto error = held.reply->error();
    const size_t line = held.line;
    drop(held);
    if (status == 0) {
        const bool garbled = error == QNetworkReply::ProtocolFailure || error == QNetworkReply::ProtocolUnknownError;
        return fail(line, garbled ? Error::RelayGarbage : Error::RelayUnreachable);
    }
    if (status != 200)
        return fail(line, causeOfStatus(status));
    if (begin != QByteArray(1, emptyList)) {
        stop();
        return m_somethingWaits(); // or it is garbage, as the round will find
    }
    if (!wasEarly)
        return next();
    // A relay that stops, or has too many readers, sends them home early: to come back at once would be a storm.
    m_lines.at(line).held = true;
    auto* pause = new QTimer(&m_pauses);
    pause->setSingleShot(true);
    QObject::connect(pause, &QTimer::timeout, pause, [this, pause, line] {
        pause->deleteLater();
        m_lines.at(line).held = false;
        next();
    });
    pause->start(m_waitSeconds * 1000);
}

void RelayWatch::drop(Held& held)
{
    m_lines.at(held.line).held = false;
    held.reply->disconnect();
    if (!held.reply->isFinished())
        held.reply->abort();
    held.reply->deleteLater();
    const auto here = std::find_if(m_held.begin(), m_held.end(), [&](const auto& one) { return one.get() == &held; });
    m_held.erase(here);
}

} // namespace accord::sync
