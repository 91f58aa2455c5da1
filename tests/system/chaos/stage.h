// SPDX-License-Identifier: GPL-3.0-or-later
// What all the people of one chaos run share.
#pragma once

#include "tests/system/chaos/child.h"
#include "tests/system/chaos/ledger.h"
#include "tests/system/chaos/proxy.h"

#include <QString>
#include <mutex>
#include <optional>

namespace accord::chaos {

/// Where one client and the therapist arrange to be paired, and who of them is the next to close the channel: the two
/// in turn, at even distances in the run. Thread-safe.
class Desk
{
public:
    enum class Turn { Client, Therapist };
    struct Invitation
    {
        QString channel; ///< its id in the therapist's vault
        QString link;
    };

    Desk(int closings, qint64 envelopes) : m_closings(closings), m_envelopes(envelopes) {}

    void want()
    {
        const std::scoped_lock lock(m_mutex);
        m_isWanted = !m_offered;
    }
    [[nodiscard]] bool isWanted() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_isWanted;
    }
    void offer(const Invitation& invitation)
    {
        const std::scoped_lock lock(m_mutex);
        m_isWanted = false;
        m_offered = invitation;
    }
    [[nodiscard]] std::optional<Invitation> take()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_offered, std::nullopt);
    }
    void paired(const QString& channel)
    {
        const std::scoped_lock lock(m_mutex);
        m_open = channel;
    }
    /// The channel to be closed now by that one; empty if none is.
    [[nodiscard]] QString toClose(Turn turn, qint64 stored) const
    {
        const std::scoped_lock lock(m_mutex);
        const bool isTheirs = (m_closed % 2 == 0) == (turn == Turn::Client);
        const bool isTime = m_closed < m_closings && stored >= m_envelopes * (m_closed + 1) / (m_closings + 2);
        return isTheirs && isTime ? m_open : QString();
    }
    void closed()
    {
        const std::scoped_lock lock(m_mutex);
        ++m_closed;
        m_open.clear();
    }
    [[nodiscard]] int closings() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_closed;
    }
    /// All closings done, and paired once more.
    [[nodiscard]] bool isDone() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_closed >= m_closings && !m_open.isEmpty();
    }

private:
    mutable std::mutex m_mutex;
    int m_closings;
    qint64 m_envelopes;
    int m_closed = 0;
    bool m_isWanted = false;
    std::optional<Invitation> m_offered;
    QString m_open; ///< in the therapist's vault
};

struct Stage
{
    QString folder; ///< of the vaults, with the files "passphrase" and, for the relay, "token"
    Proxy& proxy;
    Ledger& ledger;
    Desk& desk;
    qint64 envelopes; ///< the run goes on until so many different ones have reached the relay
    Moment end;       ///< ... or until then

    [[nodiscard]] bool isOver() const
    {
        constexpr int enough = 100; // what is broken that badly need not be run to its end
        constexpr int tooMany = 3;  // times the envelopes: what is waited for does not come about
        return proxy.stored() > tooMany * envelopes || std::chrono::steady_clock::now() > end ||
               ledger.breaches(QStringLiteral("crash")) > 0 || ledger.breaches() > enough;
    }
    [[nodiscard]] bool isEnough() const { return proxy.stored() >= envelopes && desk.isDone(); }
};

} // namespace accord::chaos
