// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/relay_watch.h"

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
            const bool expired =
                channel.state == vault::ChannelState::Invited && channel.expiresAt && *channel.expiresAt <= clock.now();
            const bool over = channel.state == vault::ChannelState::Blocked && !awaitsAnAnswer(t, channel.id);
            if (!expired && !over)
                lines.push_back({line.relayUrl, std::move(line.incoming)});
        }
        return lines;
    });
}

/// One line held open.
struct RelayWatch::Held
{
    QNetworkReply* reply = nullptr;
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
    m_lines = std::move(lines);
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
    if (m_lines.empty())
        return;
    hold(m_next);
    m_next = (m_next + 1) % m_lines.size();
}

void RelayWatch::hold(size_t line)
{
    const auto request = readRequest(m_lines.at(line).relayUrl, m_lines.at(line).incoming, m_waitSeconds);
    if (!request)
        return; // a relay's address was checked before it was stored; without one there is nothing to hear
    QNetworkRequest limited = *request;
    limited.setTransferTimeout(m_waitSeconds * 1000 + graceMilliseconds);
    auto held = std::make_unique<Held>();
    held->reply = m_network.get(limited);
    held->reply->setReadBufferSize(1024); // what there is, is not for here
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
    drop(held);
    if (status == 0) {
        const bool garbled = error == QNetworkReply::ProtocolFailure || error == QNetworkReply::ProtocolUnknownError;
        stop();
        return m_failed(garbled ? Error::RelayGarbage : Error::RelayUnreachable);
    }
    if (status != 200) {
        stop();
        return m_failed(causeOfStatus(status));
    }
    if (begin != QByteArray(1, emptyList)) {
        stop();
        return m_somethingWaits(); // or it is garbage, as the round will find
    }
    if (!wasEarly)
        return next();
    // A relay that stops, or has too many readers, sends them home early: to come back at once would be a storm.
    auto* pause = new QTimer(&m_pauses);
    pause->setSingleShot(true);
    QObject::connect(pause, &QTimer::timeout, pause, [this, pause] {
        pause->deleteLater();
        next();
    });
    pause->start(m_waitSeconds * 1000);
}

void RelayWatch::drop(Held& held)
{
    held.reply->disconnect();
    if (!held.reply->isFinished())
        held.reply->abort();
    held.reply->deleteLater();
    const auto here = std::find_if(m_held.begin(), m_held.end(), [&](const auto& one) { return one.get() == &held; });
    m_held.erase(here);
}

} // namespace accord::sync
