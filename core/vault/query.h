// SPDX-License-Identifier: GPL-3.0-or-later
// One run of a prepared statement: binds C++ values in, reads typed columns out, and puts the statement back.
#pragma once

#include "core/base/ids.h"
#include "core/secret/secret.h"
#include "core/vault/transaction.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <SQLiteCpp/Statement.h>
#include <optional>

namespace accord::vault {

/// Borrows a cached statement until destroyed. How values are stored: ids as 16-byte blobs, instants as integer
/// milliseconds of UTC, dates as text YYYY-MM-DD, nothing as NULL. Binding what cannot be stored (an invalid date, a
/// number that is none) throws StorageFailure(Conflict); reading what should not be there throws Damaged.
class Query
{
public:
    explicit Query(SQLite::Statement& statement) : m_statement(statement) {}
    /// Binds all the statement's parameters in order.
    template <typename... Values>
    Query(SQLite::Statement& statement, const Values&... values) requires(sizeof...(Values) > 0)
        : Query(statement) // the destructor tidies up should a bind throw
    {
        (bind(values), ...);
    }
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query();

    /// Binds the next parameter.
    void bind(std::nullopt_t);
    void bind(int value) { bind(qint64(value)); }
    void bind(qint64 value);
    void bind(quint64 value);
    void bind(double value);
    void bind(const QString& value);
    void bind(const QByteArray& value);
    void bind(const SecretBytes& value);
    void bind(QDate value);
    void bind(const QDateTime& value);
    template <typename Tag>
    void bind(const base::Id<Tag>& id)
    {
        bind(id.bytes());
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void bind(Enum value) { bind(qint64(value)); }
    template <typename Value>
    void bind(const std::optional<Value>& value)
    {
        value ? bind(*value) : bind(std::nullopt);
    }

    /// True while there is a row.
    bool step();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] quint64 counter(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] SecretBytes secret(int column) const;
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] QDateTime instant(int column) const;
    template <typename AnyId>
    [[nodiscard]] AnyId id(int column) const
    {
        const auto read = AnyId::fromBytes(blob(column));
        if (!read)
            throw StorageFailure(Error::Damaged, QStringLiteral("an id has a wrong size"));
        return *read;
    }
    /// An enumeration whose values are first..last without a gap.
    template <typename Enum>
    [[nodiscard]] Enum oneOf(int column, Enum first, Enum last) const
    {
        const qint64 value = integer(column);
        if (value < qint64(first) || value > qint64(last))
            throw StorageFailure(Error::Damaged, QStringLiteral("an unknown kind or state"));
        return Enum(value);
    }
    /// `query.optional(3, &Query::date)`: nothing for NULL.
    template <typename Value>
    [[nodiscard]] std::optional<Value> optional(int column, Value (Query::*read)(int) const) const
    {
        return isNull(column) ? std::nullopt : std::optional<Value>((this->*read)(column));
    }

private:
    SQLite::Statement& m_statement;
    int m_bound = 0;
};

} // namespace accord::vault
