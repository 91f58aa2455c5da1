// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/settings.h"

#include "core/vault/database.h"

namespace accord::vault {

std::optional<QString> Settings::value(const QString& key) const
{
    Query row = m_database.query("SELECT value FROM setting WHERE key = ?", key);
    return row.step() ? std::optional(row.text(0)) : std::nullopt;
}

void Settings::set(const QString& key, const QString& value)
{
    m_database.change("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", key, value);
}

void Settings::remove(const QString& key)
{
    m_database.change("DELETE FROM setting WHERE key = ?", key);
}

} // namespace accord::vault
