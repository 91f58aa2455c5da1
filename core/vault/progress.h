// SPDX-License-Identifier: GPL-3.0-or-later
// How long work tells how far it is, and learns that it is no longer wanted.
#pragma once

#include <functional>

namespace accord::vault {

/// Called on the thread that works, with the share done, 0..1, never falling. False: stop, and leave no trace; the work
/// then ends with Error::Cancelled. May be empty.
using Progress = std::function<bool(double share)>;

} // namespace accord::vault
