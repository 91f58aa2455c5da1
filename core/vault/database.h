// SPDX-License-Identifier: GPL-3.0-or-later
// The vault's one SQLCipher connection: opened with a raw key, refused if it does not encrypt, statements kept ready.
#pragma once

#include "core/secret/secret.h"
#include "core/vault/error.h"
#include "core/vault/query.h"

#include <QString>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <unordered_map>

namespace accord::vault {

inline constexpr int pageSize = 4096; ///< bytes; part of the format

/// SQL that is written out in the source: no text made at run time can become a statement.
class Sql
{
public:
    template <size_t N>
    consteval Sql(const char (&text)[N]) : m_text(text) // implicit, so that a literal can be passed
    {
    }
    [[nodiscard]] const char* text() const { return m_text; }

private:
    const char* m_text;
};

/// What a connection may do. ReadOnly never touches the file, not even to finish or undo what a journal tells of.
enum class Access { ReadWrite, ReadOnly };

/// Not thread-safe: Vault serialises. Everything but open() throws SQLite::Exception or StorageFailure.
class Database
{
public:
    /// Opens the existing file at `path` (made empty beforehand for a new vault) with the 32-byte key, and proves by
    /// reading that key and file belong together. NoCipher, Damaged, InUse or Io.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& path, const SecretBytes& key,
                                                                Access access = Access::ReadWrite);

    /// Prepares (once per place in the source), binds and hands out a statement that only reads.
    template <typename... Values>
    [[nodiscard]] Query query(Sql sql, const Values&... values)
    {
        return Query(statement(sql), values...);
    }

    /// Runs a statement that changes something and returns how many rows it changed. Conflict while only reading.
    template <typename... Values>
    int change(Sql sql, const Values&... values)
    {
        if (!m_writing)
            throw StorageFailure(Error::Conflict, QStringLiteral("a change in a read transaction"));
        Query query(statement(sql), values...);
        while (query.step()) {
        }
        return m_connection.getChanges();
    }

    /// For what is done once: schemas and settings. Not kept.
    void execute(Sql sql) { m_connection.exec(sql.text()); }

    /// For row_rescue.h alone, which puts statements together from the schema's own names.
    [[nodiscard]] SQLite::Statement prepared(const std::string& text) { return {m_connection, text}; }

    [[nodiscard]] qint64 lastRow() const { return m_connection.getLastInsertRowid(); }

    /// What this transaction removes must not live on in a snapshot: once it is committed the earlier states go
    /// (Vault::forgetEarlier), at the next opening if not before.
    void forgetEarlierStates();
    [[nodiscard]] bool mustForgetEarlierStates(); ///< whenever it was said
    /// Said in this or the last transaction: spares the question above after each commit.
    [[nodiscard]] bool hasJustForgotten() const { return m_forgets; }

    void begin(bool writing);
    void commit();
    void rollBack() noexcept;

    /// Encrypts every page anew under another key, in one transaction.
    void changeKey(const SecretBytes& key);

    [[nodiscard]] QString cipherVersion();
    [[nodiscard]] QString path() const;
    [[nodiscard]] qint64 fileSize() const; ///< bytes

    /// True if the last refusal of the system was for want of space by another name than a full disk: a quota.
    [[nodiscard]] bool isOverQuota() const;

    /// What an exception of the connection means to the vault's callers.
    [[nodiscard]] static base::Failure<Error> meaningOf(const SQLite::Exception& exception);

private:
    Database(const QString& path, const SecretBytes& key, Access access);
    [[nodiscard]] SQLite::Statement& statement(Sql sql);

    SQLite::Database m_connection;
    std::unordered_map<const char*, SQLite::Statement> m_statements; // by the literal's address; closed before it
    bool m_writing = false;
    bool m_forgets = false;
};

/// Runs a function that returns a Result, and makes what a database throws in it one as well.
template <typename Function>
[[nodiscard]] auto guarded(Function&& function) -> std::invoke_result_t<Function>
{
    try {
        return function();
    } catch (const StorageFailure& thrown) {
        return tl::unexpected(thrown.failure);
    } catch (const SQLite::Exception& thrown) {
        return tl::unexpected(Database::meaningOf(thrown));
    }
}

} // namespace accord::vault
