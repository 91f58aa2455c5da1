// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong when a summary or a consent is read.
#pragma once

#include "core/base/result.h"

namespace accord::consent {

enum class Error {
    Malformed,    ///< not the canonical form of what it should be
    UnknownField, ///< names a field this version does not know
    OutOfRange,   ///< a value outside 0..10, a date that is none, a note that is too long
    NothingToSend ///< no field is allowed, or none has content
};

template <typename T>
using Result = base::ResultOf<T, Error>;

} // namespace accord::consent
