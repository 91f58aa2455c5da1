// SPDX-License-Identifier: GPL-3.0-or-later
// Why something could not be sealed, opened or read: one code per cause, for everything in this folder.
#pragma once

#include "core/base/result.h"

namespace accord::seal {

enum class Error {
    Truncated,       ///< ends before it is complete
    NotAnInvitation, ///< something else altogether: a web address, another app's code
    NotAnEnvelope,   ///< does not begin as an envelope does
    UnknownVersion,  ///< made by a newer (or no) version of the format
    UnknownSuite,    ///< names an algorithm suite or mode this version does not have
    UnknownKind,     ///< a well-formed payload of a kind this version does not know
    Malformed,       ///< not what the format says
    Damaged,         ///< well-formed, but its check value does not match: changed on the way
    NotCanonical,    ///< says something valid in another than the one permitted way
    TrailingBytes,   ///< complete, and then more
    WrongSize,       ///< a key, a pre-shared key or an envelope of a size that does not exist
    TooLarge,        ///< more than the largest envelope can carry
    InvalidValue,    ///< the caller's own value is out of its documented range
    WrongReceiveKey, ///< sealed to another receive key than the one given
    WrongChannel,    ///< belongs to another channel or invitation
    WrongDirection,  ///< travels the other way, or names no direction
    WrongForm,       ///< a reply where a message was expected, or the reverse
    WeakKey,         ///< a public key that leads to an all-zero shared secret
    NotAuthentic,    ///< changed on the way, or not sealed by whom it must be
    BadPadding,      ///< authentic, but not padded as the format says
};

template <typename T>
using Result = base::ResultOf<T, Error>;

using base::fail;

} // namespace accord::seal
