// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/leaving.h"

#include "core/seal/payload.h"
#include "core/sync/letters.h"
#include "core/sync/sharing.h"
#include "core/sync/synchronise.h"

namespace accord::sync {

namespace {

struct Other
{
    base::ChannelId channel;
    QString name;
};

/// Those a client has shared with and not taken everything back from, or a therapist is paired with.
Result<QList<Other>> others(vault::Vault& vault)
{
    const auto channels = vault.read([](vault::Transaction& transaction) {
        QList<Other> known;
        for (const vault::Channel& channel : transaction.channels.all()) {
            if (channel.state == vault::ChannelState::Open || channel.state == vault::ChannelState::Replied)
                known << Other{channel.id, channel.peerName};
        }
        return known;
    });
    if (!channels)
        return passOn(channels.error());
    QList<Other> concerned;
    for (const Other& other : *channels) {
        const auto where = vault.role() == vault::Role::Client ? standing(vault, other.channel)
                                                               : Result<ConsentStanding>(ConsentStanding::Shared);
        if (!where)
            return tl::unexpected(where.error());
        if (*where == ConsentStanding::Shared || *where == ConsentStanding::RevokedHere)
            concerned << other;
    }
    return concerned;
}

/// Whether the newest revocation has left this device.
Result<bool> isTold(vault::Vault& vault, base::ChannelId channel)
{
    const auto told = vault.read([&](vault::Transaction& transaction) {
        const auto revocations = transaction.outbox.ofKind(channel, int(seal::Kind::ConsentRevoke));
        return !revocations.isEmpty() && (revocations.last().state == vault::OutgoingState::Relayed ||
                                          revocations.last().state == vault::OutgoingState::Acknowledged);
    });
    if (!told)
        return passOn(told.error());
    return *told;
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
    Leave leave;
    if (vault.role() == vault::Role::Client) {
        for (const Other& other : *concerned) {
            if (const auto revoked = revoke(vault, clock, other.channel); !revoked)
                return tl::unexpected(revoked.error());
        }
        if (const auto sent = synchronise(vault, clock, relay); !sent)
            return tl::unexpected(sent.error());
        for (const Other& other : *concerned) {
            const auto told = isTold(vault, other.channel);
            if (!told)
                return tl::unexpected(told.error());
            (*told ? leave.told : leave.notTold) << other.name;
        }
    } else {
        for (const Other& other : *concerned)
            leave.notTold << other.name; // a therapist's app has no letter that says so
    }
    const auto lines = reading(vault, [&](vault::Transaction& t) { return relayLines(t, vault.role(), clock.now()); });
    if (!lines)
        return tl::unexpected(lines.error());
    for (const RelayLine& line : *lines)
        ++(relay.burn(line.relayUrl, line.incoming) ? leave.mailboxes : leave.mailboxesLeft);
    return leave;
}

} // namespace accord::sync
