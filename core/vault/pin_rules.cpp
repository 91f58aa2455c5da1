// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/pin_rules.h"

#include <algorithm>

namespace accord::vault {

namespace {

/// Every digit is the one before and `step`, past 9 comes 0.
bool goesInSteps(QByteArrayView pin, int step)
{
    for (qsizetype i = 1; i < pin.size(); ++i) {
        if ((pin[i - 1] - '0' + step + 10) % 10 != pin[i] - '0')
            return false;
    }
    return true;
}

} // namespace

PinFault faultOfPin(QByteArrayView pin)
{
    if (!std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return PinFault::NotDigits;
    if (pin.size() < shortestPin)
        return PinFault::TooShort;
    if (pin.size() > longestPin)
        return PinFault::TooLong;
    if (goesInSteps(pin, 0) || goesInSteps(pin, 1) || goesInSteps(pin, -1))
        return PinFault::TooPlain;
    return PinFault::None;
}

} // namespace accord::vault
