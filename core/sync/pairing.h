// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a channel: the therapist invites, the client accepts, each side can compare the safety number.
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/sync/error.h"
#include "core/vault/vault.h"

namespace accord::sync {

class Relay;

inline constexpr qint64 inRoomSeconds = 15 * 60;      ///< an invitation scanned in the room
inline constexpr qint64 remoteSeconds = 72 * 60 * 60; ///< an invitation that travels

struct Invited
{
    base::ChannelId channel;
    QString link;      ///< "accord:..."
    QString qrText;    ///< alphanumeric QR text of the same invitation
    QDateTime expires; ///< UTC
};

/// Where a therapist's mailboxes are made. An empty url means: no relay, pair and share by QR or file only.
struct RelayAccess
{
    QString url;
    QString accessToken;
};

/// Therapist: makes the keys, registers both mailboxes at the relay (if any), then stores the channel. A relay that
/// fails leaves the vault untouched. Blocks on the network. `replaces`: the earlier channel with the same person, who
/// lost their phone or restored it; once they have replied, what it held moves over and it is closed.
[[nodiscard]] Result<Invited> invite(vault::Vault& vault, const base::Clock& clock, Relay& relay,
                                     const RelayAccess& access, qint64 validSeconds,
                                     std::optional<base::ChannelId> replaces = std::nullopt);

/// The same invitation again, for showing; ChannelNotReady once it was answered.
[[nodiscard]] Result<Invited> showInvitation(vault::Vault& vault, base::ChannelId channel);

/// What an invitation says, before anything is decided. Changes nothing.
struct InvitationFacts
{
    QString therapistName;
    QString relayUrl;
    QDateTime expires; ///< UTC
    bool expired = false;
};
[[nodiscard]] Result<InvitationFacts> readInvitation(const QString& linkOrQrText, const base::Clock& clock);

struct Accepted
{
    base::ChannelId channel;
    QString therapistName;
    QString safetyNumber;   ///< 25 digits in five groups
    QByteArray sealedReply; ///< also queued for the relay; to be handed over as a file where there is none
};

/// Client: makes fresh keys, stores the channel and the sealed reply in one transaction. No network.
/// `replaces`: the earlier channel with the same therapist; goals and cadence move over and it is closed. Consent does
/// not move: nothing is shared in the new one until the client says so.
[[nodiscard]] Result<Accepted> accept(vault::Vault& vault, const base::Clock& clock, const QString& linkOrQrText,
                                      std::optional<base::ChannelId> replaces = std::nullopt);

/// 25 digits in five groups; ChannelNotReady while the other side's key is unknown.
[[nodiscard]] Result<QString> safetyNumber(vault::Vault& vault, base::ChannelId channel);

} // namespace accord::sync
