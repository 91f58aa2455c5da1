// SPDX-License-Identifier: GPL-3.0-or-later
// Taking in one envelope, from whatever carrier: opened, checked, applied and acknowledged in one transaction.
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/seal/payload.h"
#include "core/sync/error.h"
#include "core/vault/vault.h"

namespace accord::sync {

enum class Effect {
    Applied,
    Duplicate,     ///< taken in before; only acknowledged again
    RefusedRevoked ///< a summary under a consent that has been revoked; nothing of it is kept
};

struct Received
{
    base::ChannelId channel;
    seal::Kind kind = seal::Kind::Ack;
    Effect effect = Effect::Applied;
};

/// Any failure leaves the vault as it was.
[[nodiscard]] Result<Received> receive(vault::Vault& vault, const base::Clock& clock, const QByteArray& envelope);

} // namespace accord::sync
