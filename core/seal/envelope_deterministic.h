// SPDX-License-Identifier: GPL-3.0-or-later
// Sealing with a chosen ephemeral key, FOR TESTS AND PUBLISHED VECTORS ONLY: see hpke_deterministic.h.
#pragma once

#include "core/seal/envelope.h"

namespace accord::seal::deterministic {

[[nodiscard]] Result<QByteArray> sealReply(const KeyPair& ephemeral, const Invitation& invitation,
                                           QByteArrayView payload);

[[nodiscard]] Result<QByteArray> sealMessage(const KeyPair& ephemeral, const Channel& channel, Direction direction,
                                             const KeyPair& sender, QByteArrayView receiverKey, QByteArrayView payload);

/// Seals `plaintext` as it stands, without length or padding, so that wrong padding can be tested.
[[nodiscard]] Result<QByteArray> sealUnpadded(const KeyPair& ephemeral, const Channel& channel, Direction direction,
                                              const KeyPair& sender, QByteArrayView receiverKey,
                                              QByteArrayView plaintext);

} // namespace accord::seal::deterministic
