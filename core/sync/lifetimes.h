// SPDX-License-Identifier: GPL-3.0-or-later
// How long one side goes on for the other: with an invitation's answer, and with letters that nobody confirms.
#pragma once

#include "core/vault/channels.h"

#include <QDateTime>

namespace accord::sync {

inline constexpr qint64 secondsOfADay = qint64(24) * 60 * 60;

/// An invitation's expiry is for accepting it. The answer then has a week to be fetched: a phone that is off over the
/// weekend must not strand two people who did all they should.
inline constexpr qint64 answerGraceSeconds = 7 * secondsOfADay;

/// A letter that a relay has taken and the other app has not confirmed goes out again after this time, and no more
/// often: a relay drops what lies there for 30 days, and one that was set back to an older state has lost it.
inline constexpr qint64 sendAgainSeconds = 7 * secondsOfADay;

/// Of an invitation, on either side: nobody answered it, and an answer would not be taken any more.
[[nodiscard]] inline bool isUnanswered(vault::ChannelState state, const std::optional<QDateTime>& expiresAt,
                                       const QDateTime& now)
{
    const bool waits = state == vault::ChannelState::Invited || state == vault::ChannelState::Replied;
    return waits && expiresAt && expiresAt->addSecs(answerGraceSeconds) <= now;
}
[[nodiscard]] inline bool isUnanswered(const vault::Channel& channel, const QDateTime& now)
{
    return isUnanswered(channel.state, channel.expiresAt, now);
}

} // namespace accord::sync
