// SPDX-License-Identifier: GPL-3.0-or-later
// A mebibyte kept in the vault's folder, given up when a full disk would keep a revocation from being saved.
#pragma once

#include <QString>

namespace accord::vault::ballast {

inline constexpr qint64 size = 1024 * 1024; ///< bytes

/// Makes it if it is not there and the disk has room for more than it. Failing is no failure: it is tried again at the
/// next opening. The folder's lock must be held.
void keep(const QString& directory);

/// Gives it up. False if there was none.
[[nodiscard]] bool release(const QString& directory);

} // namespace accord::vault::ballast
