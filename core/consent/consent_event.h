// SPDX-License-Identifier: GPL-3.0-or-later
// Consent as a growing list of events per channel; what holds now is decided by the newest one.
#pragma once

#include "core/base/ids.h"
#include "core/consent/field.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <optional>

namespace accord::consent {

enum class ConsentKind : int { Grant = 1, Revoke = 2 };

/// How far a grant reaches: this one check-in, or every later one without asking again.
enum class ConsentMode : int { ThisCheckIn = 1, Standing = 2 };

/// One decision of the client's. `version` counts 1, 2, 3, ... within a channel; a summary carries the version it
/// was shared under, so that a later revocation refuses it however late it arrives.
struct ConsentEvent
{
    base::ChannelId channel;
    quint64 version = 0;
    ConsentKind kind = ConsentKind::Grant;
    ConsentMode mode = ConsentMode::ThisCheckIn;
    Fields fields;                          ///< empty for a revocation
    Fields asks;                            ///< of a standing grant: proposed each time, never shared unasked
    std::optional<QDate> until;             ///< last local day on which it holds; nothing = until revoked
    std::optional<base::CheckInId> checkIn; ///< for ThisCheckIn
    QDateTime at;                           ///< UTC
};

/// The fields a standing consent allows on `today`, given the newest event that is not a grant for one check-in (those
/// stand beside a standing consent and do not end it); none without one, after a revocation, and past its end.
[[nodiscard]] Fields standingFields(const std::optional<ConsentEvent>& newest, QDate today);

/// The fields to be proposed each time, by the same rules.
[[nodiscard]] Fields askedFields(const std::optional<ConsentEvent>& newest, QDate today);

/// Of one channel's events: nothing shared under this version or an older one stands any more; 0 if none is revoked.
[[nodiscard]] quint64 newestRevocation(const QList<ConsentEvent>& events);

} // namespace accord::consent
