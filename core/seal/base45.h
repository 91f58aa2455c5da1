// SPDX-License-Identifier: GPL-3.0-or-later
// Base45 (RFC 9285): bytes as text that a QR code stores in its compact alphanumeric mode.
#pragma once

#include "core/seal/error.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace accord::seal {

[[nodiscard]] QString encodeBase45(QByteArrayView bytes);

/// Strict: exactly what encodeBase45 makes. Truncated for a length that cannot be (one character over a multiple of
/// three), Malformed for foreign characters (lower case included) and groups above the largest value.
[[nodiscard]] Result<QByteArray> decodeBase45(QStringView text);

} // namespace accord::seal
