// SPDX-License-Identifier: GPL-3.0-or-later
// One table's rows out of a database in which some pages do not read.
//
// Statements are put together from the names of our own schema, as the fresh database has it: never from what is in the
// damaged one.
#pragma once

#include "core/secret/secret.h"
#include "core/vault/database.h"
#include "core/vault/salvage.h"

#include <QStringList>
#include <memory>

namespace accord::vault {

struct TableShape
{
    struct Reference
    {
        QString column;
        QString parent;
        QString parentColumn;
        bool mayBeNothing = true;
    };
    QString name;
    QStringList columns;
    QStringList key;        ///< the columns of its primary key, in order
    bool isNumbered = true; ///< the key is the row number
    QList<Reference> references;
};

/// In the order they were made: parents before children.
[[nodiscard]] QList<TableShape> tablesOf(Database& database);

/// References to rows that are not there become nothing where they may, else their rows go. Returns how many rows.
[[nodiscard]] qint64 settleReferences(Database& database, const TableShape& table);

/// Reads `damaged` and inserts into `fresh`, which has a write transaction open. Every page that does not read spoils
/// the connection it was read with, so it is opened anew each time.
class RowRescue
{
public:
    RowRescue(QString damaged, const SecretBytes& key, Database& fresh);
    [[nodiscard]] SalvagedTable rescue(const TableShape& table);

private:
    enum class End { Done, Failed };

    /// Inserts what `select` gives, in its order, until it ends or fails.
    [[nodiscard]] End stream(const QString& select, const QList<qint64>& values);
    void insert(SQLite::Statement& row);
    [[nodiscard]] bool reads(const QString& select, qint64 value);
    void rescueNumbered();
    void rescueKeyed();
    [[nodiscard]] Database* source();
    [[nodiscard]] QString selectWhere(const QString& condition, const char* direction = "ASC") const;

    QString m_damaged;
    const SecretBytes& m_key;
    Database& m_fresh;
    std::unique_ptr<Database> m_source;
    const TableShape* m_table = nullptr;
    std::unique_ptr<SQLite::Statement> m_insert;
    SalvagedTable m_result;
    int m_keyColumn = 0;
    qint64 m_lastNumber = 0; ///< of the last row read, in a numbered table
};

} // namespace accord::vault
