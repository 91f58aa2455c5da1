// SPDX-License-Identifier: GPL-3.0-or-later
// A bar on a terminal while the vault works, and Ctrl-C that stops the work instead of cutting it off.
#pragma once

#include "app/cli/analyze/progress_bar.h"
#include "core/vault/progress.h"

#include <QFile>

namespace accord::cli {

/// While it lives the first Ctrl-C makes the work end with Cancelled; a second one ends the program. One at a time.
class LongWork
{
public:
    LongWork();
    ~LongWork();
    LongWork(const LongWork&) = delete;
    LongWork& operator=(const LongWork&) = delete;

    [[nodiscard]] vault::Progress progress();

private:
    QFile m_terminal;
    ProgressBar m_bar;
};

} // namespace accord::cli
