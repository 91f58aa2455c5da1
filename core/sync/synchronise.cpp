// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/synchronise.h"

#include "core/sync/inbox.h"
#include "core/sync/letters.h"
#include "core/sync/relay_carrier.h"

namespace accord::sync {

namespace {

/// The failures of receive() after which the letter can never be taken in, now or later: keeping it at the relay
/// would only fill the mailbox. A failing vault, or a letter that came before the reply it depends on, is not one.
bool isHopeless(const Cause& cause)
{
    return std::holds_alternative<seal::Error>(cause) || std::holds_alternative<consent::Error>(cause) ||
           cause == Cause(Error::UnexpectedMessage) || cause == Cause(Error::ChannelClosed) ||
           cause == Cause(Error::PairingAborted);
}

class Round
{
public:
    Round(vault::Vault& vault, const base::Clock& clock, Relay& relay) : m_vault(vault), m_clock(clock), m_relay(relay)
    {
    }

    Result<SyncReport> run()
    {
        (void)retireKeys(m_vault, m_clock); // a vault that fails says so below, where it matters to letters
        const auto lines =
            reading(m_vault, [&](vault::Transaction& t) { return relayLines(t, m_vault.role(), m_clock.now()); });
        if (!lines)
            return tl::unexpected(lines.error());
        for (const RelayLine& line : *lines) {
            if (const auto done = exchangeLetters(line); !done)
                return tl::unexpected(done.error());
        }
        const auto waiting = m_vault.read([](vault::Transaction& t) { return t.outbox.queuedCount(); });
        if (!waiting)
            return passOn(waiting.error());
        m_report.waiting = int(*waiting);
        return m_report;
    }

private:
    /// Out, in, and out again for the answers. Only a vault's failure ends the round; a relay's is noted.
    Result<void> exchangeLetters(const RelayLine& line)
    {
        RelayCarrier carrier(m_relay, line);
        auto done = send(line.channel, carrier);
        // A full mailbox must not keep this side from emptying its own: both may be full, each waiting for the other.
        const bool isFull = !done && done.error().code == Cause(Error::RelayFull);
        if (done || isFull)
            done = fetch(line.channel, carrier);
        if (done)
            done = send(line.channel, carrier);
        if (!done && !std::holds_alternative<Error>(done.error().code))
            return done;
        if (!done)
            m_report.troubles << ChannelTrouble{line.channel, done.error()};
        return {};
    }

    Result<void> send(base::ChannelId channel, Carrier& carrier)
    {
        while (true) {
            const auto queued = m_vault.read([&](vault::Transaction& t) { return t.outbox.queued(channel); });
            if (!queued)
                return passOn(queued.error());
            if (queued->isEmpty())
                return {};
            QList<QByteArray> envelopes;
            for (const vault::Outgoing& letter : *queued)
                envelopes << letter.sealed;
            int taken = 0;
            const auto delivered = carrier.deliver(envelopes, taken);
            const auto noted = m_vault.write([&](vault::Transaction& t) {
                for (int i = 0; i < taken; ++i)
                    t.outbox.setRelayed(queued->at(i).id);
            });
            if (!noted)
                return passOn(noted.error());
            m_report.sent += taken;
            if (!delivered)
                return delivered;
        }
    }

    Result<void> fetch(base::ChannelId channel, Carrier& carrier)
    {
        while (true) {
            const auto letters = carrier.collect();
            if (!letters)
                return tl::unexpected(letters.error());
            QList<QByteArray> done;
            const auto all = receiveAll(m_vault, m_clock, *letters);
            for (qsizetype i = 0; i < all.size(); ++i) {
                const Result<Received>& received = all.at(i);
                if (!received && !isHopeless(received.error().code)) {
                    if (std::holds_alternative<vault::Error>(received.error().code))
                        return tl::unexpected(received.error());
                    m_report.troubles << ChannelTrouble{channel, received.error()};
                    continue;
                }
                count(received);
                if (!received && received.error().code == Cause(Error::PairingAborted))
                    m_report.troubles << ChannelTrouble{channel, received.error()};
                done << letters->at(i);
            }
            // Only after the commit inside receiveAll(): a crash in between brings them again, to no effect.
            if (const auto gone = carrier.release(done); !gone)
                return gone;
            if (done.isEmpty()) // nothing there, or only letters that must wait
                return {};
        }
    }

    void count(const Result<Received>& received)
    {
        if (!received)
            ++m_report.unreadable;
        else if (received->effect == Effect::Applied)
            ++m_report.received;
        else if (received->effect == Effect::Duplicate)
            ++m_report.repeated;
        else
            ++m_report.refused;
    }

    vault::Vault& m_vault;
    const base::Clock& m_clock;
    Relay& m_relay;
    SyncReport m_report;
};

} // namespace

Result<SyncReport> synchronise(vault::Vault& vault, const base::Clock& clock, Relay& relay)
{
    return Round(vault, clock, relay).run();
}

Result<void> retireKeys(vault::Vault& vault, const base::Clock& clock)
{
    return writing(vault, [&](vault::Transaction& t) { retireKeys(t, clock.now()); });
}

} // namespace accord::sync
