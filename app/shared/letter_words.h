// SPDX-License-Identifier: GPL-3.0-or-later
// What a letter that was taken in means, in words for the one who took it in.
#pragma once

#include "core/seal/payload.h"
#include "core/sync/inbox.h"

#include <QString>

namespace accord::app {

/// One sentence. `name`: the other person's. Empty for what nobody needs to hear of.
[[nodiscard]] QString letterWords(const sync::Received& received, const QString& name);

/// What is in a letter on its way out, for a list: "your answer to the invitation", "a summary". Empty for what only
/// the apps tell each other.
[[nodiscard]] QString letterContent(seal::Kind kind);

} // namespace accord::app
