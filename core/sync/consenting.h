// SPDX-License-Identifier: GPL-3.0-or-later
// The client's standing consent: what is shared of every later check-in without asking again, what is proposed each
// time, and until when. Every decision is one transaction with its receipt.
#pragma once

#include "core/alliance/questionnaire.h"
#include "core/base/clock.h"
#include "core/consent/consent_event.h"
#include "core/sync/sharing.h"
#include "core/vault/vault.h"

namespace accord::sync {

struct StandingTerms
{
    consent::Fields fields;     ///< shared by itself when a check-in is finished
    consent::Fields asks;       ///< proposed each time, never shared unasked; none of `fields`
    std::optional<QDate> until; ///< last local day it holds; nothing: until changed or taken back

    friend bool operator==(const StandingTerms&, const StandingTerms&) = default;
};

/// Client: from now on, in place of any standing consent before; what was shared stays shared. No field at all ends
/// it. The therapist's app is told. A field in both, or an end that has passed, is consent::Error::OutOfRange.
/// Returns the consent version.
[[nodiscard]] Result<quint64> grantStanding(vault::Vault& vault, const base::Clock& clock, base::ChannelId channel,
                                            const StandingTerms& terms);

/// What holds today; no fields where nothing does (never granted, ended, taken back, expired).
[[nodiscard]] Result<StandingTerms> standingTerms(vault::Vault& vault, const base::Clock& clock,
                                                  base::ChannelId channel);

struct Finished
{
    std::optional<Shared> shared; ///< what the standing consent has shared, in the same transaction
    consent::Fields sharedFields; ///< of it
    consent::Fields proposed;     ///< allowed to be proposed now: with content, and not shared by itself
};

/// Client: stores the finished check-in, discards the draft it came from and shares what a standing consent to its
/// channel (or to the one that replaced it) covers today, in one transaction. A channel that can't be used now shares
/// nothing and fails nothing.
[[nodiscard]] Result<Finished> finishCheckIn(vault::Vault& vault, const base::Clock& clock,
                                             const alliance::Questionnaire& questionnaire,
                                             const vault::CheckIn& checkIn);

struct UnderStanding
{
    base::ChannelId channel;
    QString therapistName;
    consent::Fields fields; ///< with content, and covered today
};
/// Client: what shareUnderStanding() would share of a finished check-in now; nothing where it would do nothing.
[[nodiscard]] Result<std::optional<UnderStanding>> underStanding(vault::Vault& vault, const base::Clock& clock,
                                                                 const alliance::Questionnaire& questionnaire,
                                                                 base::CheckInId checkIn);
/// Client: shares what the standing consent covers today of a check-in that was finished without sharing. Does nothing
/// for one that had a letter before (one that was withdrawn, too), under no consent, in a channel that can't be used
/// now, and in a restored vault whose client has not confirmed consent.
[[nodiscard]] Result<std::optional<Shared>> shareUnderStanding(vault::Vault& vault, const base::Clock& clock,
                                                               const alliance::Questionnaire& questionnaire,
                                                               base::CheckInId checkIn);

/// The receipts of every decision the client made, oldest first per channel: one JSON array (core/consent/RECEIPT.md),
/// indented for reading.
[[nodiscard]] Result<QByteArray> exportReceipts(vault::Vault& vault);

// Inside the library:

/// The version of the standing consent that covers this field today.
[[nodiscard]] std::optional<quint64> standingVersion(vault::Transaction& t, const base::Clock& clock,
                                                     base::ChannelId channel, consent::Field field);
/// Stores the event with its receipt and returns its version.
quint64 decide(vault::Transaction& t, const vault::Vault& vault, const vault::Channel& channel,
               consent::ConsentEvent event);
/// Tells the therapist's app of a standing consent.
void queueGrant(vault::Transaction& t, const vault::Vault& vault, const base::Clock& clock,
                const vault::Channel& channel, const consent::ConsentEvent& grant);
/// A consent for this once.
quint64 grantOnce(vault::Transaction& t, const vault::Vault& vault, const base::Clock& clock,
                  const vault::Channel& channel, consent::Fields fields, std::optional<base::CheckInId> checkIn);

} // namespace accord::sync
