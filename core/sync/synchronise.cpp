// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/synchronise.h"

#include "core/sync/burning.h"
#include "core/sync/closing.h"
#include "core/sync/inbox.h"
#include "core/sync/letters.h"
#include "core/sync/lifetimes.h"
#include "core/sync/relay_carrier.h"
#include "core/sync/sending_again.h"

namespace accord::sync {

namespace {

/// Of one channel in one round: a relay that goes on bringing letters must not keep the others waiting.
constexpr int mostBatches = 16;
constexpr int mostAtOnce = 64; ///< letters in one request

/// The failures of receive() after which the letter can never be taken in, now or later: keeping it at the relay
/// would only fill the mailbox. A failing vault, or a letter that came before the reply it depends on, is not one.
bool isHopeless(const Cause& cause)
{
    return std::holds_alternative<seal::Error>(cause) || std::holds_alternative<consent::Error>(cause) ||
           cause == Cause(Error::UnexpectedMessage) || cause == Cause(Error::ChannelClosed) ||
           cause == Cause(Error::PairingAborted) || cause == Cause(Error::InvitationExpired);
}

/// Those of the hopeless that somebody should hear of.
bool isNews(const Cause& cause)
{
    return cause == Cause(Error::PairingAborted) || cause == Cause(Error::InvitationExpired);
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
        if (const auto burnt = burnWhatIsOver(m_vault, m_clock, m_relay); !burnt)
            return tl::unexpected(burnt.error());
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
        auto sent = send(line.channel, carrier);
        if (isVaultFailure(sent))
            return sent;
        // Whatever keeps this side from sending must not keep it from reading: its own mailbox may be the one that
        // is full, or the other side may have left, and its last letter is a revocation.
        Result<void> fetched;
        if (sent || sent.error().code != Cause(Error::RelayUnreachable))
            fetched = fetch(line.channel, carrier);
        if (isVaultFailure(fetched))
            return fetched;
        if (fetched && (sent || sent.error().code == Cause(Error::RelayFull)))
            sent = send(line.channel, carrier);
        // Only now: what was confirmed just before need not go out again.
        if (fetched && sent)
            sent = sendAgain(line.channel, carrier);
        if (isVaultFailure(sent))
            return sent;
        if (isRefusal(sent) || isRefusal(fetched)) {
            const auto over = noteRefused(line.channel);
            if (!over)
                return tl::unexpected(over.error());
            if (*over && isRefusal(sent))
                sent = {};
            if (*over && isRefusal(fetched))
                fetched = {};
        }
        if (!sent)
            m_report.troubles << ChannelTrouble{line.channel, sent.error()};
        if (!fetched && (sent || sent.error().code != fetched.error().code))
            m_report.troubles << ChannelTrouble{line.channel, fetched.error()};
        return {};
    }

    static bool isVaultFailure(const Result<void>& done)
    {
        return !done && !std::holds_alternative<Error>(done.error().code);
    }

    static bool isRefusal(const Result<void>& done) { return !done && done.error().code == Cause(Error::RelayRefused); }

    /// Whether the channel is closed or its invitation has run out, so that a mailbox which is gone is what was to be
    /// expected. Nobody will read a closed one's acknowledgements; a revocation is offered for as long as the line
    /// lives, in case the refusal was a mistake.
    Result<bool> noteRefused(base::ChannelId channel)
    {
        return writing(m_vault, [&](vault::Transaction& t) {
            const vault::Channel known = requireChannel(t, channel);
            if (!isOver(known))
                return isUnanswered(known, m_clock.now());
            (void)t.outbox.withdraw(channel, int(seal::Kind::Ack));
            return true;
        });
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
                for (int i = 0; i < taken; ++i) {
                    // A lost acknowledgement is made anew, by the letter that comes again: nobody needs its bytes.
                    const bool isAnswer = queued->at(i).kind == int(seal::Kind::Ack);
                    t.outbox.setRelayed(queued->at(i).id, isAnswer ? vault::Bytes::Drop : vault::Bytes::Keep);
                }
            });
            if (!noted)
                return passOn(noted.error());
            m_report.sent += taken;
            if (!delivered)
                return delivered;
        }
    }

    /// What the other app has not confirmed for a week. A relay that is full of it has it.
    Result<void> sendAgain(base::ChannelId channel, Carrier& carrier)
    {
        const auto letters = overdueLetters(m_vault, m_clock, channel);
        if (!letters)
            return tl::unexpected(letters.error());
        if (letters->isEmpty())
            return {};
        Result<void> delivered;
        for (qsizetype from = 0; from < letters->size() && delivered; from += mostAtOnce) {
            int taken = 0;
            delivered = carrier.deliver(letters->mid(from, mostAtOnce), taken);
        }
        const bool isFull = !delivered && delivered.error().code == Cause(Error::RelayFull);
        if (!delivered && !isFull)
            return delivered;
        return noteSentAgain(m_vault, m_clock, channel, !isFull);
    }

    /// A relay holds no more than one batch, so what comes after it has just come. Ends with a batch that brought
    /// nothing new: a relay that invents letters, or forgets to remove them, would go on for ever.
    Result<void> fetch(base::ChannelId channel, Carrier& carrier)
    {
        bool wasNew = true;
        for (int batch = 0; batch < mostBatches && wasNew; ++batch) {
            const auto letters = carrier.collect();
            if (!letters)
                return tl::unexpected(letters.error());
            const auto taken = take(channel, *letters);
            if (!taken)
                return tl::unexpected(taken.error());
            // Only after the commit inside receiveAll(): a crash in between brings them again, to no effect.
            if (const auto gone = carrier.release(taken->done); !gone)
                return gone;
            if (taken->done.isEmpty()) // nothing there, or only letters that must wait
                return {};
            wasNew = taken->isNew;
        }
        return {};
    }

    struct Taken
    {
        QList<QByteArray> done; ///< need not be shown again
        bool isNew = false;     ///< at least one had not been seen before
    };

    Result<Taken> take(base::ChannelId channel, const QList<QByteArray>& letters)
    {
        Taken taken;
        // A letter may overtake the reply that opens its channel. Once that is open, a letter for no channel is lost.
        const auto waitsForReply = reading(m_vault, [&](vault::Transaction& t) {
            return requireChannel(t, channel).state == vault::ChannelState::Invited;
        });
        if (!waitsForReply)
            return tl::unexpected(waitsForReply.error());
        const auto all = receiveAll(m_vault, m_clock, letters);
        for (qsizetype i = 0; i < all.size(); ++i) {
            const Result<Received>& received = all.at(i);
            const bool isLost = !received && !*waitsForReply && received.error().code == Cause(Error::ForeignEnvelope);
            if (!received && !isLost && !isHopeless(received.error().code)) {
                if (std::holds_alternative<vault::Error>(received.error().code))
                    return tl::unexpected(received.error());
                m_report.troubles << ChannelTrouble{channel, received.error()};
                continue;
            }
            count(received);
            if (!received && isNews(received.error().code))
                m_report.troubles << ChannelTrouble{channel, received.error()};
            taken.isNew = taken.isNew || (received && received->effect != Effect::Duplicate);
            taken.done << letters.at(i);
        }
        return taken;
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
