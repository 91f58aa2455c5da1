// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hand_over.h"

#include "core/seal/letter_file.h"
#include "core/sync/refusal.h"

namespace accord::sync {

Result<int> handOver(vault::Vault& vault, base::ChannelId channel, Carrier& carrier)
{
    bool hasRelay = false;
    const auto letters = reading(vault, [&](vault::Transaction& t) {
        hasRelay = !requireChannel(t, channel).relayUrl.isEmpty();
        return t.outbox.unsettled(channel, int(seal::Kind::Ack), int(seal::MaxLetters));
    });
    if (!letters)
        return tl::unexpected(letters.error());
    if (letters->isEmpty())
        return 0;
    QList<QByteArray> envelopes;
    for (const vault::Outgoing& letter : *letters)
        envelopes << letter.sealed;
    int taken = 0;
    if (const auto delivered = carrier.deliver(envelopes, taken); !delivered)
        return tl::unexpected(delivered.error());
    if (hasRelay)
        return taken;
    const auto noted = writing(vault, [&](vault::Transaction& t) {
        for (const vault::Outgoing& letter : *letters)
            t.outbox.setRelayed(letter.id,
                                letter.kind == int(seal::Kind::Ack) ? vault::Bytes::Drop : vault::Bytes::Keep);
    });
    if (!noted)
        return tl::unexpected(noted.error());
    return taken;
}

Result<void> noteHandedOver(vault::Vault& vault, base::MessageId id)
{
    return writing(vault, [&](vault::Transaction& t) {
        const auto letter = t.outbox.find(id);
        if (letter && requireChannel(t, letter->channel).relayUrl.isEmpty())
            t.outbox.setRelayed(id);
    });
}

Result<TakenIn> takeIn(vault::Vault& vault, const base::Clock& clock, Carrier& carrier)
{
    const auto collected = carrier.collect();
    if (!collected)
        return tl::unexpected(collected.error());
    QList<QByteArray> waiting = *collected;
    TakenIn result;
    QList<base::Failure<Cause>> final; // had their effect: to try again would only hide it
    // A reply opens the channel for the letters beside it; as long as a round gets further, there may be another.
    for (bool further = true; further && !waiting.isEmpty();) {
        further = false;
        result.refused.clear();
        QList<QByteArray> later;
        for (const QByteArray& envelope : std::as_const(waiting)) {
            const auto received = receive(vault, clock, envelope);
            if (received) {
                result.letters << *received;
                further = true;
                if (const auto released = carrier.release({envelope}); !released)
                    return tl::unexpected(released.error());
            } else if (std::holds_alternative<vault::Error>(received.error().code)) {
                return tl::unexpected(received.error());
            } else if (received.error().code == Cause(Error::PairingAborted)) {
                final << received.error();
                if (const auto released = carrier.release({envelope}); !released)
                    return tl::unexpected(released.error());
            } else {
                result.refused << received.error();
                later << envelope;
            }
        }
        waiting = later;
    }
    result.refused = final + result.refused;
    return result;
}

} // namespace accord::sync
