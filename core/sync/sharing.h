// SPDX-License-Identifier: GPL-3.0-or-later
// The client's side of sharing: see exactly what would leave, let it leave, take consent back.
#pragma once

#include "core/alliance/questionnaire.h"
#include "core/base/clock.h"
#include "core/consent/summary.h"
#include "core/sync/error.h"
#include "core/vault/vault.h"

namespace accord::sync {

/// A summary ready to be sealed. `body` is the bytes that will leave; `summary` was read back from them, so what a
/// screen shows of it is what the bytes say and nothing else.
struct Preview
{
    base::CheckInId checkIn;
    base::ChannelId channel;
    QString therapistName;
    consent::Fields fields; ///< allowed and with content
    QByteArray body;
    consent::Summary summary;
};

/// What a check-in holds, by field: the scores per dimension on 0..10, the extra items, the note.
[[nodiscard]] consent::Disclosable disclosable(const vault::CheckIn& checkIn,
                                               const alliance::Questionnaire& questionnaire);

/// Changes nothing. The channel must be Replied or Open.
[[nodiscard]] Result<Preview> preview(vault::Vault& vault, const alliance::Questionnaire& questionnaire,
                                      base::CheckInId checkIn, base::ChannelId channel, consent::Fields allowed);

struct Shared
{
    base::MessageId message;
    quint64 consentVersion = 0;
    QByteArray sealed;
};

/// Client: consent for this one check-in, the sealed summary and its place in the outbox, in one transaction.
/// Exactly preview.body is sealed. `handedOver`: it leaves as a file or QR code now; a relay, where there is one, gets
/// it all the same, since a file may get lost.
[[nodiscard]] Result<Shared> share(vault::Vault& vault, const base::Clock& clock, const Preview& preview,
                                   bool handedOver = false);

/// Client: one transaction raises the consent version, withdraws summaries and goals no carrier has taken, sees that
/// those one has taken never leave again, and queues the revocation; goals count as kept here again. Returns how many
/// summaries were withdrawn. Works with no network, on a full disk, and in a closed channel, but
/// ClosedLongAgo once nobody could open it any more; may be repeated.
[[nodiscard]] Result<int> revoke(vault::Vault& vault, const base::Clock& clock, base::ChannelId channel);

/// Where a client's consent to one channel stands.
enum class ConsentStanding {
    Nothing,            ///< never shared
    Shared,             ///< something was shared, or a standing consent given that would share, and not revoked since
    RevokedHere,        ///< taken back on this phone; the word has not left it
    RevokeOnItsWay,     ///< a relay, a file or a code has the word; the therapist's app has not answered yet
    RevokeConfirmed,    ///< the therapist's app has removed what it held
    RevokeConfirmedKept ///< it has confirmed, and keeps apart what the duty to keep records covers
};
[[nodiscard]] Result<ConsentStanding> standing(vault::Vault& vault, base::ChannelId channel);

enum class Delivery {
    Waiting,    ///< for a connection
    ToHandOver, ///< there is no relay: it leaves when it is shown as a code or saved as a file
    OnTheWay,
    Arrived,
    Refused
};
/// How far a shared check-in has come, in this channel or in whichever it was last shared; nothing if it was never
/// shared (or withdrawn before it left).
[[nodiscard]] Result<std::optional<Delivery>> delivery(vault::Vault& vault, base::CheckInId checkIn,
                                                       std::optional<base::ChannelId> channel = std::nullopt);

// Inside the library:

/// Revokes within a transaction; returns how many summaries were withdrawn.
int takeBack(vault::Transaction& t, const vault::Vault& vault, const base::Clock& clock, const vault::Channel& channel);

} // namespace accord::sync
