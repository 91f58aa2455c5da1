// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/process_privacy.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace accord::platform {

bool keepMemoryPrivate()
{
    const rlimit none{0, 0};
    const bool noCore = setrlimit(RLIMIT_CORE, &none) == 0;
    // Also when core files go through a pipe to a collector, which RLIMIT_CORE does not stop (prctl(2), core(5)).
    const bool notDumpable = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    return noCore && notDumpable;
}

} // namespace accord::platform
