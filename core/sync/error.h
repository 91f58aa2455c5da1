// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong between two people's apps. Failures of the libraries beneath pass through as they are.
#pragma once

#include "core/alliance/error.h"
#include "core/base/result.h"
#include "core/consent/error.h"
#include "core/seal/error.h"
#include "core/vault/error.h"

#include <variant>

namespace accord::sync {

enum class Error {
    WrongRole, ///< a client's action in a therapist's vault, or the other way round
    NoSuchCheckIn,
    NoSuchChannel,
    NoChannel,       ///< nobody is paired yet
    WhichChannel,    ///< several are paired and none was named
    ChannelNotReady, ///< invited, blocked or aborted
    InvitationExpired,
    InvitationAlreadyAccepted, ///< here, by this client
    PairingAborted,            ///< a second, different reply came to one invitation
    ForeignEnvelope,           ///< for none of this vault's channels
    UnexpectedMessage,         ///< well sealed, but not a kind this side takes
    RelayAddress,              ///< not an address a relay can have (https, or http on loopback)
    RelayUnreachable,
    RelayTimedOut,
    RelayRefused,       ///< it does not know this mailbox or token
    RelayFull,          ///< mailbox or disk full, or too many requests; try later
    RelayGarbage,       ///< answered, but not as a relay does
    FileFailed,         ///< a file of letters can't be read or written
    TooManyCodes,       ///< more QR codes than can be shown at once
    ConsentUnconfirmed, ///< these are restored records: nothing is shared until the client confirms (confirming.h)
    ChannelClosed,      ///< by either side; a letter that a closed channel does not take
    NoSuchGoal,
    GoalSetAside,  ///< withdrawn for good
    GoalWords,     ///< none, too many, or with control characters
    CadenceLength, ///< not 0..365 days
    ClosedLongAgo  ///< no letter of this channel is looked for or can be opened any more
};

using Cause = std::variant<Error, vault::Error, seal::Error, consent::Error, alliance::Error>;

template <typename T>
using Result = base::ResultOf<T, Cause>;

} // namespace accord::sync
