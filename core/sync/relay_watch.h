// SPDX-License-Identifier: GPL-3.0-or-later
// Long polls: holds a line open at each mailbox, and tells when something waits there.
#pragma once

#include "core/base/clock.h"
#include "core/seal/channel.h"
#include "core/sync/error.h"
#include "core/vault/vault.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

class QNetworkReply;

namespace accord::sync {

struct WatchedLine
{
    base::ChannelId channel;
    QString relayUrl;
    seal::MailboxAccess incoming;
};

/// The mailboxes of this side that something may still come to soon, oldest channel first: of a closed channel only
/// until the other side has confirmed the closing and the revocation. synchronise() goes on looking into all.
[[nodiscard]] Result<std::vector<WatchedLine>> watchedLines(vault::Vault& vault, const base::Clock& clock);

/// Asks only whether there is anything: what it is, the next round of synchronise() fetches. Lives and is called in one
/// thread with an event loop; tells in that thread, once, and then rests until watch() is called again. A line that
/// fails is told, once, and let go; the others are held on, since they may lead to other relays. Between two answers of
/// a relay that keeps its promises no timer runs here and nothing wakes up.
class RelayWatch
{
public:
    using SomethingWaits = std::function<void()>;
    using Failed = std::function<void(base::ChannelId channel, const Cause& cause)>;

    static constexpr int mostLinesAtOnce = 4; ///< more take turns

    RelayWatch(SomethingWaits somethingWaits, Failed failed);
    ~RelayWatch();
    RelayWatch(const RelayWatch&) = delete;
    RelayWatch& operator=(const RelayWatch&) = delete;

    /// In place of what it watched before. `waitSeconds`: how long a relay may hold a line, 1..55.
    void watch(std::vector<WatchedLine> lines, int waitSeconds);
    void stop();

private:
    struct Held;
    struct Line
    {
        WatchedLine where;
        bool held = false; ///< or pausing
        bool failed = false;
    };
    void hold(size_t line);
    void answered(Held& held);
    void next();
    void fail(size_t line, const Cause& cause);
    void drop(Held& held);

    SomethingWaits m_somethingWaits;
    Failed m_failed;
    std::vector<Line> m_lines;
    size_t m_next = 0;
    int m_waitSeconds = 0;
    std::vector<std::unique_ptr<Held>> m_held;
    QObject m_pauses; ///< the parent of pauses under way
    QNetworkAccessManager m_network;
};

} // namespace accord::sync
