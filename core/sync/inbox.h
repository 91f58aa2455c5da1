// SPDX-License-Identifier: GPL-3.0-or-later
// Taking in one envelope, from whatever carrier: opened, checked, applied and acknowledged in one transaction.
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/seal/payload.h"
#include "core/sync/error.h"
#include "core/vault/vault.h"

#include <QList>

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

/// Any failure but PairingAborted leaves the vault as it was.
[[nodiscard]] Result<Received> receive(vault::Vault& vault, const base::Clock& clock, const QByteArray& envelope);

/// The same for many, in their order, with one commit and one acknowledgement per channel where all can be taken in.
/// One result for each; a failing vault is in all that follow.
[[nodiscard]] QList<Result<Received>> receiveAll(vault::Vault& vault, const base::Clock& clock,
                                                 const QList<QByteArray>& envelopes);

} // namespace accord::sync
