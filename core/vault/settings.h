// SPDX-License-Identifier: GPL-3.0-or-later
// Small named texts kept with everything else: the relay's address, a chosen language. Encrypted like the rest.
#pragma once

#include <QString>
#include <optional>

namespace accord::vault {

class Database;

class Settings
{
public:
    explicit Settings(Database& database) : m_database(database) {}
    [[nodiscard]] std::optional<QString> value(const QString& key) const;
    void set(const QString& key, const QString& value);
    void remove(const QString& key);

private:
    Database& m_database;
};

} // namespace accord::vault
