// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the library: how a stored channel is spoken over: which mailboxes, which keys, and sealing into the outbox.
#pragma once

#include "core/base/clock.h"
#include "core/seal/envelope.h"
#include "core/seal/payload.h"
#include "core/sync/refusal.h"
#include "core/vault/vault.h"

#include <vector>

namespace accord::sync {

/// The two mailboxes of one channel, as this side uses them.
struct RelayLine
{
    base::ChannelId channel;
    QString relayUrl;
    seal::MailboxAccess outgoing;
    seal::MailboxAccess incoming;
};

/// Every channel that has a relay, oldest first; an invitation as long as its answer may still come (lifetimes.h). A
/// closed or aborted one goes on for 90 days, for revocations and what answers them.
[[nodiscard]] std::vector<RelayLine> relayLines(vault::Transaction& transaction, vault::Role role,
                                                const QDateTime& now);

/// Whether letters of a closed channel can still come through: for 90 days.
[[nodiscard]] bool isHeard(vault::Transaction& transaction, const vault::Channel& closed, const QDateTime& now);

[[nodiscard]] seal::Direction outgoingDirection(vault::Role role);
[[nodiscard]] seal::Direction incomingDirection(vault::Role role);

/// The channel as the seal library needs it. ChannelNotReady while the other side's identity is unknown.
[[nodiscard]] seal::Channel sealChannel(const vault::Channel& channel, vault::Role role);

/// This side's identity key pair.
[[nodiscard]] seal::KeyPair identityOf(const vault::Channel& channel);

/// In every channel: destroys receive keys that were replaced 31 days ago or earlier, and all of a channel that was
/// closed 90 days ago or earlier (forward secrecy: what they opened can't be opened again).
void retireKeys(vault::Transaction& transaction, const QDateTime& now);

/// The newest receive key, to be announced: a new one is made when it is seven days old.
[[nodiscard]] vault::ReceiveKey keyToAnnounce(vault::Transaction& transaction, const base::Clock& clock,
                                              base::ChannelId channel);

/// Whether the channel may be written to: Replied or Open.
[[nodiscard]] bool isReady(vault::Transaction& transaction, const vault::Channel& channel);
/// Throws ChannelNotReady, or ChannelClosed, where it may not. Sharing and steps of goals pass here; revocations,
/// closings and what answers them may leave a closed channel too.
void requireReady(vault::Transaction& transaction, const vault::Channel& channel);

/// Which life of this vault opened the channel; a vault restored from a backup lives another.
void noteOwnInstance(vault::Transaction& transaction, const vault::Vault& vault, base::ChannelId channel);
[[nodiscard]] bool wasRestored(vault::Transaction& transaction, const vault::Vault& vault, base::ChannelId channel);

/// UTC, as letters name instants.
[[nodiscard]] QDateTime wholeSeconds(const QDateTime& time);

/// What a letter is about, besides its kind and body.
struct LetterAbout
{
    std::optional<base::CheckInId> checkIn;
    quint64 consentVersion = 0;
};

/// A payload with the channel's next sequence number, for this vault.
[[nodiscard]] seal::Payload makePayload(vault::Transaction& transaction, const vault::Vault& vault,
                                        const base::Clock& clock, base::ChannelId channel, seal::Kind kind,
                                        const QByteArray& body, quint64 consentVersion);

/// Seals a message of an open channel and queues it. Returns the queued row. ConsentUnconfirmed for a summary
/// or a goal's step in a restored vault whose client has not confirmed yet.
vault::Outgoing queueLetter(vault::Transaction& transaction, const vault::Vault& vault, const base::Clock& clock,
                            const vault::Channel& channel, seal::Kind kind, const QByteArray& body,
                            const LetterAbout& about = {});

} // namespace accord::sync
