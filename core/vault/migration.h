// SPDX-License-Identifier: GPL-3.0-or-later
// From an earlier schema to this one, on a copy: the old database stays until the new one has opened well once more.
#pragma once

#include "core/secret/secret.h"
#include "core/vault/database.h"

#include <memory>

namespace accord::vault {

/// Copies the database, upgrades the copy in one transaction, checks that it is sound and holds as much as before,
/// syncs it, keeps the old one as vault.db.before (a second name, where there is such a thing) and puts the new one in
/// its place. Whatever fails, the database in place is whole: the old one or the new one. `old` is the open connection
/// to it; what is returned is the new one. The folder's lock must be held.
[[nodiscard]] Result<std::unique_ptr<Database>> migrate(const QString& directory, const SecretBytes& key,
                                                        std::unique_ptr<Database> old);

/// Removes what a program that was killed may have left half made.
void removeUnfinished(const QString& directory);

/// For a database of this very schema that has opened well: the one from before its migration has had its use.
void forgetBefore(const QString& directory);

} // namespace accord::vault
