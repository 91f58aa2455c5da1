// SPDX-License-Identifier: GPL-3.0-or-later
// Every typed failure in a person's words: one line that says what happened, that nothing is lost, and what to do.
#pragma once

#include "core/sync/error.h"
#include "core/vault/pin_rules.h"
#include "core/vault/recovery_code.h"

#include <QString>

namespace accord::app {

/// Translated (context "Accord"), one line, no mark-up, no trailing line break. Complete switches without a default:
/// a new code does not compile until it has its words. Pure; any thread.
[[nodiscard]] QString explain(vault::Error code);
[[nodiscard]] QString explain(seal::Error code);
[[nodiscard]] QString explain(consent::Error code);
[[nodiscard]] QString explain(alliance::Error code);
[[nodiscard]] QString explain(sync::Error code);
[[nodiscard]] QString explain(const sync::Cause& cause);
[[nodiscard]] QString explain(vault::PinFault fault); ///< empty for None
[[nodiscard]] QString explain(vault::RecoveryCodeError error);

/// The failure's detail stays where it belongs: in logs.
template <typename Code>
[[nodiscard]] QString explain(const base::Failure<Code>& failure)
{
    return explain(failure.code);
}

} // namespace accord::app
