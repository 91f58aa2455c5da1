// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong between a request and the store, as one small set of codes.
#pragma once

#include "core/base/result.h"
#include <functional>

namespace accord::mailbox {

enum class Error {
    NoSuchMailbox, ///< unknown mailbox or wrong token: on purpose one code, so that no one learns which
    AccessDenied,  ///< the therapist's access token is unknown or revoked
    Malformed,     ///< not the form the wire asks for
    WrongHash,     ///< the envelope does not have the hash it came under
    WrongSize,     ///< not one of the four envelope sizes
    TooLarge,      ///< longer than the largest envelope
    Conflict,      ///< the mailbox exists with other contents
    QuotaFull,     ///< the mailbox holds as much as it may
    TooMany,       ///< requests come faster than the limits allow
    DiskLow,       ///< no room to store more
    StoreFailed,   ///< the store could not commit; nothing of the request happened
    NameTaken,     ///< an access token of that name exists
    NoSuchName,    ///< no access token has that name
    NotOurs,       ///< the file is not a relay's store, or of a later version
};

template <typename T>
using Result = base::ResultOf<T, Error>;

/// Called exactly once with the outcome of an asynchronous request.
template <typename T>
using Done = std::function<void(Result<T>)>;

} // namespace accord::mailbox
