// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what this process has in memory out of files and other processes.
#pragma once

namespace accord::platform {

/// No core files, and no other process of the same user may look into this one (debuggers included). Call first thing
/// in main. False if the system refused; what could be had is in force.
bool keepMemoryPrivate();

} // namespace accord::platform
