// SPDX-License-Identifier: GPL-3.0-or-later
// Which PINs are worth having when ten tries are all there are.
#pragma once

#include <QByteArrayView>

namespace accord::vault {

enum class PinFault {
    None,
    NotDigits,
    TooShort, ///< fewer than six
    TooLong,  ///< more than twelve
    TooPlain  ///< one digit again and again, or a run such as 123456 or 987654: what ten tries would begin with
};

inline constexpr int shortestPin = 6;
inline constexpr int longestPin = 12;

/// Of the digits in ASCII.
[[nodiscard]] PinFault faultOfPin(QByteArrayView pin);

} // namespace accord::vault
