// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/leaving.h"

#include "core/seal/payload.h"
#include "core/sync/closing.h"
#include "core/sync/letters.h"
#include "core/sync/sharing.h"
#include "core/sync/synchronise.h"

#include <QSet>

#include <algorithm>

namespace accord::sync {

namespace {

/// Somebody this vault is, or was, paired with: one channel, and those it came in place of.
struct Other
{
    QString name;
    base::ChannelId newest;
    QList<base::ChannelId> concerned; ///< a client's: where something was shared and is not surely taken back
};

bool isUsed(const vault::Channel& channel)
{
    return channel.state == vault::ChannelState::Open || channel.state == vault::ChannelState::Replied;
}

/// Those a client has shared with and not heard that all is removed; those a therapist is paired with, or has closed a
/// channel with without the word leaving.
Result<QList<Other>> others(vault::Vault& vault)
{
    const bool isClient = vault.role() == vault::Role::Client;
    QList<Other> known;
    const auto grouped = vault.read([&](vault::Transaction& t) {
        for (const vault::Channel& channel : t.channels.all()) {
            const base::ChannelId newest = isClient ? t.channels.newestOf(channel.id) : channel.id;
            const auto closings = t.outbox.ofKind(channel.id, int(seal::Kind::Closed));
            const bool unsaid = !closings.isEmpty() && closings.last().state == vault::OutgoingState::Queued;
            if (!isClient && !isUsed(channel) && !unsaid)
                continue;
            const auto same =
                std::find_if(known.begin(), known.end(), [&](const Other& one) { return one.newest == newest; });
            if (same == known.end()) {
                known << Other{channel.peerName, newest, {channel.id}};
            } else {
                same->concerned << channel.id;
                same->name = channel.peerName; // as they call themselves now
            }
        }
    });
    if (!grouped)
        return passOn(grouped.error());
    if (!isClient)
        return known;
    QList<Other> concerned;
    for (Other& other : known) {
        QList<base::ChannelId> shared;
        for (const base::ChannelId& channel : std::as_const(other.concerned)) {
            const auto where = standing(vault, channel);
            if (!where)
                return tl::unexpected(where.error());
            if (*where == ConsentStanding::Shared || *where == ConsentStanding::RevokedHere ||
                *where == ConsentStanding::RevokeOnItsWay)
                shared << channel;
        }
        if (!shared.isEmpty())
            concerned << Other{other.name, other.newest, shared};
    }
    return concerned;
}

/// Whether the newest letter of this kind has left this device.
Result<bool> hasLeft(vault::Vault& vault, base::ChannelId channel, seal::Kind kind)
{
    const auto left = vault.read([&](vault::Transaction& transaction) {
        const auto letters = transaction.outbox.ofKind(channel, int(kind));
        return !letters.isEmpty() && (letters.last().state == vault::OutgoingState::Relayed ||
                                      letters.last().state == vault::OutgoingState::Acknowledged);
    });
    if (!left)
        return passOn(left.error());
    return *left;
}

/// A client's revocation in the newest channel covers what moved there from those before it. `closedLongAgo`: where no
/// letter goes any more.
Result<bool> isTold(vault::Vault& vault, const Other& other, const QSet<base::ChannelId>& closedLongAgo)
{
    const seal::Kind kind = vault.role() == vault::Role::Client ? seal::Kind::ConsentRevoke : seal::Kind::Closed;
    auto told = closedLongAgo.contains(other.newest) ? Result<bool>(false) : hasLeft(vault, other.newest, kind);
    if (!told || *told)
        return told;
    for (const base::ChannelId& channel : other.concerned) {
        if (closedLongAgo.contains(channel))
            return false;
        told = hasLeft(vault, channel, kind);
        if (!told || !*told)
            return told;
    }
    return true;
}

/// Closes what is in use, which takes a client's consent back, and takes it back in what was closed before. Returns the
/// channels that refuse even that.
Result<QSet<base::ChannelId>> sayGoodbye(vault::Vault& vault, const base::Clock& clock, const QList<Other>& concerned)
{
    const auto inUse = vault.read([](vault::Transaction& t) {
        QList<base::ChannelId> found;
        for (const vault::Channel& channel : t.channels.all()) {
            if (isUsed(channel))
                found << channel.id;
        }
        return found;
    });
    if (!inUse)
        return passOn(inUse.error());
    for (const base::ChannelId& channel : *inUse) {
        if (const auto gone = closeChannel(vault, clock, channel); !gone)
            return tl::unexpected(gone.error());
    }
    QSet<base::ChannelId> closedLongAgo;
    if (vault.role() == vault::Role::Therapist)
        return closedLongAgo;
    for (const Other& other : concerned) {
        QSet<base::ChannelId> channels(other.concerned.begin(), other.concerned.end());
        channels.insert(other.newest);
        for (const base::ChannelId& channel : std::as_const(channels)) {
            if (inUse->contains(channel))
                continue;
            const auto revoked = revoke(vault, clock, channel);
            if (!revoked && std::holds_alternative<vault::Error>(revoked.error().code))
                return tl::unexpected(revoked.error());
            if (!revoked)
                closedLongAgo.insert(channel);
        }
    }
    return closedLongAgo;
}

} // namespace

Result<Leave> beforeLeaving(vault::Vault& vault)
{
    const auto concerned = others(vault);
    if (!concerned)
        return tl::unexpected(concerned.error());
    Leave leave;
    for (const Other& other : *concerned)
        leave.notTold << other.name;
    return leave;
}

Result<Leave> takeLeave(vault::Vault& vault, const base::Clock& clock, Relay& relay)
{
    const auto concerned = others(vault);
    if (!concerned)
        return tl::unexpected(concerned.error());
    const auto said = sayGoodbye(vault, clock, *concerned);
    if (!said)
        return tl::unexpected(said.error());
    if (const auto sent = synchronise(vault, clock, relay); !sent)
        return tl::unexpected(sent.error());
    Leave leave;
    for (const Other& other : *concerned) {
        const auto told = isTold(vault, other, *said);
        if (!told)
            return tl::unexpected(told.error());
        (*told ? leave.told : leave.notTold) << other.name;
    }
    const auto lines = reading(vault, [&](vault::Transaction& t) { return relayLines(t, vault.role(), clock.now()); });
    if (!lines)
        return tl::unexpected(lines.error());
    for (const RelayLine& line : *lines)
        ++(relay.burn(line.relayUrl, line.incoming) ? leave.mailboxes : leave.mailboxesLeft);
    return leave;
}

} // namespace accord::sync
