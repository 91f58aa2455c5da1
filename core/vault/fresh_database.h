// SPDX-License-Identifier: GPL-3.0-or-later
// An empty database of the present schema that says whose it is.
#pragma once

#include "core/secret/secret.h"
#include "core/vault/error.h"

#include <QDateTime>
#include <QString>

namespace accord::vault {

class Database;
enum class Role : int;

/// Makes the file, which must not exist, with a new instance; closed and not yet synced when this returns.
[[nodiscard]] Result<void> makeFreshDatabase(const QString& path, const SecretBytes& key, Role role,
                                             const QString& name, const QDateTime& at);

/// The one row that says whose a database is, with a new instance. Throws as Database does.
void sayWhose(Database& database, Role role, const QString& name, const QDateTime& at);

/// 1..64 characters, not all of them spaces.
[[nodiscard]] bool isName(const QString& name);

} // namespace accord::vault
