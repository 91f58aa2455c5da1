// SPDX-License-Identifier: GPL-3.0-or-later
// Between the apps and the relay: passes every request on, or does to it what networks and enemies do.
#pragma once

#include "tests/system/chaos/sockets.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <array>
#include <atomic>
#include <functional>
#include <list>
#include <mutex>
#include <random>
#include <thread>

namespace accord::chaos {

enum class Fault {
    DropRequest,      ///< the relay never sees it
    DropReply,        ///< the relay has done it, and the app never hears
    Delay,            ///< by up to 30 ms, so that requests of several apps overtake each other
    Duplicate,        ///< the relay gets it twice
    CutRequest,       ///< the relay gets the beginning
    CutReply,         ///< the app gets the beginning
    DamageRequest,    ///< one bit, anywhere in head or body
    DamageReply,      ///< the same on the way back
    Silence,          ///< held for half a second, then closed
    RepeatOldDeposit, ///< somebody sends again what an app sent long ago, with its token
    RepeatOldLetter,  ///< a reader gets a letter again that it has had
    Shuffle,          ///< a reader gets its letters in another order
    Hide,             ///< a reader gets some of its letters only some reads later, after what was sent since
};
inline constexpr int faultCount = int(Fault::Hide) + 1;
[[nodiscard]] const char* nameOf(Fault fault);

/// Serves on a loopback port of its own from construction to destruction, in threads of its own. Thread-safe.
class Proxy
{
public:
    explicit Proxy(quint32 seed);
    ~Proxy();
    Proxy(const Proxy&) = delete;
    Proxy& operator=(const Proxy&) = delete;

    [[nodiscard]] quint16 port() const { return m_listener.port(); }
    /// Where the relay is now.
    void pointTo(quint16 relayPort) { m_relayPort = relayPort; }
    /// How many of a thousand requests something is done to.
    void setFaults(int perMille);
    /// While it holds, readers get no letters; what was held is shown only after showLetters().
    void holdLetters(bool holds) { m_holds = holds; }
    void showLetters();

    /// From now on every reader gets, beside its letters, the old ones of its mailbox that are kept here, each once.
    void repeatOldLetters();
    [[nodiscard]] qint64 repeated() const { return m_repeated; } ///< since then

    /// Different envelopes the relay has said it stored.
    [[nodiscard]] qint64 stored() const { return m_stored; }
    [[nodiscard]] qint64 faults(Fault fault) const { return m_faults[size_t(fault)]; }
    [[nodiscard]] qint64 requests() const { return m_requests; }

    /// Sees every message before anything is done to it, one at a time. To be set before the first connection.
    std::function<void(const QByteArray& message, bool fromApp)> tap;

private:
    struct Line
    {
        std::thread thread;
        std::atomic<bool> done{false};
        Socket app;
    };

    void acceptAll();
    void serve(Line& line);
    /// False: the connection to the app is over.
    bool pass(Socket& app, Socket& relay, const QByteArray& request);
    bool passWith(Fault fault, Socket& app, Socket& relay, const QByteArray& request);
    [[nodiscard]] std::optional<QByteArray> ask(Socket& relay, const QByteArray& request, int limit = 5000);
    void noteReply(const QByteArray& request, const QByteArray& reply);
    [[nodiscard]] std::optional<Fault> choose();
    /// The reply to a read, with the letters its reader is to get.
    [[nodiscard]] QByteArray withLetters(const QByteArray& request, const QByteArray& reply);
    void hide(QList<QByteArray>& letters, bool more);
    void disturb(QList<QByteArray>& letters, const QByteArray& mailbox);
    [[nodiscard]] QByteArray damaged(QByteArray message);
    [[nodiscard]] QByteArray cut(const QByteArray& message);
    [[nodiscard]] int random(int below);
    void keep(const QByteArray& request);

    Socket m_listener;
    std::atomic<quint16> m_relayPort{0};
    std::atomic<int> m_perMille{0};
    std::atomic<bool> m_holds{false};
    std::atomic<bool> m_stopping{false};
    std::atomic<qint64> m_stored{0};
    std::atomic<qint64> m_requests{0};
    std::atomic<qint64> m_repeated{0};
    std::array<std::atomic<qint64>, faultCount> m_faults{};

    mutable std::mutex m_mutex; ///< guards all below
    std::mt19937 m_random;
    QHash<QByteArray, QSet<QByteArray>> m_envelopes; ///< mailbox -> hashes stored
    QList<QByteArray> m_oldDeposits;
    QHash<QByteArray, QList<QByteArray>> m_oldLetters; ///< mailbox -> some it has held
    QHash<QByteArray, QList<QByteArray>> m_toRepeat;   ///< mailbox -> what is left of those
    QHash<QByteArray, int> m_hidden;                   ///< letter -> reads until it is shown
    std::list<Line> m_lines;
    std::thread m_acceptor; ///< last: uses all of the above
};

} // namespace accord::chaos
