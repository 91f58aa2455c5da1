// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong with a questionnaire file or with answers to it.
#pragma once

#include "core/base/result.h"

namespace accord::alliance {

/// The detail of a questionnaire failure begins with the JSON path of the culprit ("$.item[2].type: ...");
/// the detail of an answer failure names the linkId and never the value.
enum class Error {
    TooLarge,         ///< the file is over 1 MiB
    NotJson,          ///< not JSON at all, or JSON that no double can hold (1e999)
    NotQuestionnaire, ///< JSON, but its resourceType is not "Questionnaire"
    Unsupported,      ///< an element, item type or extension outside the declared subset
    Missing,          ///< an element that must be there is not, or is empty
    WrongType,        ///< text where a number belongs, and the like
    BadValue,         ///< the right type but not an allowed value (unknown code, huge number, ...)
    BadRange,         ///< minimum not below maximum
    Duplicate,        ///< a linkId, option, extension or JSON member stated twice
    UnknownItem,      ///< an answer to an item the questionnaire does not have
    NotANumber,       ///< an answer that is NaN or infinite
    OutOfRange,       ///< an answer below the item's minimum or above its maximum
    NotAnOption       ///< an answer between the item's options or whole numbers
};

template <typename T>
using Result = base::ResultOf<T, Error>;

} // namespace accord::alliance
