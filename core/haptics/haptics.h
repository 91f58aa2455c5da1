// SPDX-License-Identifier: GPL-3.0-or-later
// How a device answers a touch so that it can be felt.
#pragma once

namespace accord::haptics {

/// Used from the UI thread only; never blocks. A device that can't be felt has none of these: a null pointer stands for
/// it everywhere.
class Haptics
{
public:
    virtual ~Haptics() = default;
    Haptics(const Haptics&) = delete;
    Haptics& operator=(const Haptics&) = delete;

    /// The lightest there is, and as short: an answer has been taken. Follows the person's own setting for touch
    /// feedback.
    virtual void tick() = 0;

protected:
    Haptics() = default;
};

} // namespace accord::haptics
