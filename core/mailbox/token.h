// SPDX-License-Identifier: GPL-3.0-or-later
// Bearer tokens: made from 32 random octets, stored only as SHA-256, compared in constant time.
#pragma once

#include "core/mailbox/octets.h"
#include <QString>

namespace accord::mailbox {

/// 32 octets from the system's random source.
[[nodiscard]] Token newToken();

/// A token has 256 random bits, so a plain hash without salt or stretching is enough to make it worthless if stolen.
[[nodiscard]] TokenHash hashOf(const Token& token);

[[nodiscard]] EnvelopeHash hashOf(const QByteArray& envelope);

/// Takes the same time whether and wherever the two differ.
[[nodiscard]] bool sameToken(const TokenHash& a, const TokenHash& b);

} // namespace accord::mailbox
