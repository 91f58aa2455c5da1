// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed envelopes as one file: a single one as it is, several behind a short head that says how long each is.
#pragma once

#include "core/seal/error.h"

#include <QByteArray>
#include <QList>

namespace accord::seal {

inline constexpr qsizetype MaxLetters = 1024; ///< envelopes in one file

/// Empty for none, for more than MaxLetters, and if one has a size that does not exist.
[[nodiscard]] QByteArray encodeLetterFile(const QList<QByteArray>& envelopes);

/// NotAnEnvelope, UnknownVersion, Truncated, WrongSize. The envelopes themselves are not looked into beyond their size.
[[nodiscard]] Result<QList<QByteArray>> decodeLetterFile(const QByteArray& bytes);

} // namespace accord::seal
