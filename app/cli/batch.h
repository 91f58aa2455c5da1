// SPDX-License-Identifier: GPL-3.0-or-later
// batch: many commands from standard input on one vault, opened once; for scripts that would else pay the passphrase's
// half second for each.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"

#include <functional>

namespace accord::cli {

using RunWords = std::function<Output(const QStringList& words, std::shared_ptr<vault::Vault> open)>;

/// One command a line, as its words ("double quotes" hold one together) or as a JSON array of them; empty lines are
/// passed over. Answers each with one line of JSON, written before the next is read: {"ok":true,"result":...} or
/// {"ok":false,"exit":1,"cause":"..."}. What was answered with true is on the disk. A command that fails does not
/// stop the others; Refused at the end if any did.
[[nodiscard]] Output runBatch(const std::shared_ptr<vault::Vault>& vault, const RunWords& run);

} // namespace accord::cli
