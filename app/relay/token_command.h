// SPDX-License-Identifier: GPL-3.0-or-later
// accord-relay token add|list|revoke: who may open mailboxes.
#pragma once

#include "app/relay/command_line.h"
#include "core/mailbox/store.h"
#include <QTextStream>

namespace accord::relay {

/// Does it and prints the outcome to `out` (add: the new token alone on the last line), whose status the caller checks:
/// a token that could not be written is revoked again. Blocks until the store is done.
[[nodiscard]] mailbox::Result<void> runTokenCommand(const TokenCommand& command, mailbox::Store& store,
                                                    QTextStream& out);

} // namespace accord::relay
