// SPDX-License-Identifier: GPL-3.0-or-later
// HPKE with a chosen ephemeral key, FOR TESTS AND PUBLISHED VECTORS ONLY: an ephemeral key used twice reveals the
// plaintexts. Nothing in the programs includes this.
#pragma once

#include "core/seal/hpke.h"

namespace accord::seal::hpke::deterministic {

/// RFC 9180 section 7.1.3, DeriveKeyPair for X25519.
[[nodiscard]] KeyPair deriveKeyPair(QByteArrayView inputKeyMaterial);

[[nodiscard]] Result<Sender> setupSender(const KeyPair& ephemeral, QByteArrayView recipientPublicKey,
                                         const Binding& binding, const KeyPair* identity = nullptr);

} // namespace accord::seal::hpke::deterministic
