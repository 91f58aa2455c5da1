// SPDX-License-Identifier: GPL-3.0-or-later
// The same rows in plain SQLite through its own C interface: what the vault is measured against.
//   bench_vault_plain FILE same|default
// `same` uses every setting the vault uses, and leaves as much of each page free as SQLCipher needs for itself;
// `default` only its journal mode and synchronous setting. Finishes one check-in for every line read and answers with
// the nanoseconds it took and the bytes it wrote meanwhile.
//
// What is alike: the tables a finished check-in touches, with their checks and indexes; the statements, in the vault's
// order, prepared once; the draft saved, untimed, just before. What is not: this library is the system's, seven years
// newer than the SQLite inside SQLCipher 3.4.1, and called without the vault's types in between.
#include "written.h"

#include <QUuid>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sqlite3.h>
#include <string>

namespace {

using Clock = std::chrono::steady_clock;

sqlite3* connection = nullptr;

void require(bool held, const char* what)
{
    if (held)
        return;
    std::fprintf(stderr, "%s: %s\n", what, connection ? sqlite3_errmsg(connection) : "no connection");
    std::exit(1);
}

void run(const char* sql)
{
    require(sqlite3_exec(connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql);
}

/// A statement prepared once.
class Statement
{
public:
    explicit Statement(const char* sql)
    {
        require(sqlite3_prepare_v2(connection, sql, -1, &m_statement, nullptr) == SQLITE_OK, sql);
    }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement() { sqlite3_finalize(m_statement); }

    Statement& text(int at, const char* value)
    {
        sqlite3_bind_text(m_statement, at, value, -1, SQLITE_STATIC);
        return *this;
    }
    Statement& blob(int at, const QByteArray& value)
    {
        sqlite3_bind_blob(m_statement, at, value.constData(), int(value.size()), SQLITE_STATIC);
        return *this;
    }
    Statement& integer(int at, sqlite3_int64 value)
    {
        sqlite3_bind_int64(m_statement, at, value);
        return *this;
    }
    Statement& real(int at, double value)
    {
        sqlite3_bind_double(m_statement, at, value);
        return *this;
    }
    void run()
    {
        require(sqlite3_step(m_statement) == SQLITE_DONE, "step");
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }

private:
    sqlite3_stmt* m_statement = nullptr;
};

void open(const char* file, bool sameSettings)
{
    require(sqlite3_open(file, &connection) == SQLITE_OK, "open");
    run("PRAGMA page_size = 4096");
    if (sameSettings) {
        int reserved = 48; // bytes of each page: SQLCipher's IV and code
        require(sqlite3_file_control(connection, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved) == SQLITE_OK,
                "reserve");
        run("PRAGMA locking_mode = EXCLUSIVE");
        run("PRAGMA secure_delete = ON");
        run("PRAGMA temp_store = MEMORY");
        run("PRAGMA foreign_keys = ON");
    }
    run("PRAGMA journal_mode = TRUNCATE");
    run("PRAGMA synchronous = EXTRA");
    // The vault's tables for check-ins and the draft, with their indexes (core/vault/schema.cpp).
    run("CREATE TABLE channel (n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK (length(id) = 16))");
    run("CREATE TABLE check_in (n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),"
        " session_date TEXT NOT NULL,"
        " finished_at INTEGER NOT NULL, channel INTEGER REFERENCES channel (n), questionnaire TEXT NOT NULL,"
        " note TEXT NOT NULL, corrects INTEGER REFERENCES check_in (n))");
    run("CREATE INDEX check_in_by_date ON check_in (session_date, finished_at)");
    run("CREATE UNIQUE INDEX check_in_corrected ON check_in (corrects) WHERE corrects IS NOT NULL");
    run("CREATE TABLE answer (check_in INTEGER NOT NULL REFERENCES check_in (n), link_id TEXT NOT NULL, value REAL,"
        " PRIMARY KEY (check_in, link_id)) WITHOUT ROWID");
    run("CREATE TABLE draft (single INTEGER PRIMARY KEY CHECK (single = 1),"
        " id BLOB NOT NULL CHECK (length(id) = 16), session_date TEXT NOT NULL,"
        " started_at INTEGER NOT NULL, channel BLOB, questionnaire TEXT NOT NULL, note TEXT NOT NULL,"
        " page INTEGER NOT NULL, corrects BLOB, answers BLOB NOT NULL)");
}

const char* const items[] = {"bond", "goals", "tasks", "overall", "room", "extra"};
const std::string note(200, 'n');
const QByteArray draftAnswers(90, 'a'); // about what the vault writes for six

void saveDraft(const QByteArray& id)
{
    static Statement begin("BEGIN IMMEDIATE");
    static Statement commit("COMMIT");
    static Statement draft("INSERT OR REPLACE INTO draft VALUES (1, ?, '2026-03-01', ?, NULL, 'accord-session|1', ?,"
                           " 6, NULL, ?)");
    begin.run();
    draft.blob(1, id).integer(2, 1'772'359'200'000).text(3, note.c_str()).blob(4, draftAnswers).run();
    commit.run();
}

void finish(const QByteArray& id, const char* date, int number)
{
    static Statement begin("BEGIN IMMEDIATE");
    static Statement commit("COMMIT");
    static Statement checkIn("INSERT INTO check_in (id, session_date, finished_at, channel, questionnaire, note,"
                             " corrects) VALUES (?, ?, ?, NULL, 'accord-session|1', ?, NULL)");
    static Statement answer("INSERT INTO answer VALUES (?, ?, ?)");
    static Statement discard("DELETE FROM draft");
    begin.run();
    checkIn.blob(1, id).text(2, date).integer(3, 1'772'359'200'000 + number).text(4, note.c_str()).run();
    const sqlite3_int64 row = sqlite3_last_insert_rowid(connection);
    for (const char* item : items)
        answer.integer(1, row).text(2, item).real(3, 7.5).run();
    discard.run();
    commit.run();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    open(argv[1], std::strcmp(argv[2], "same") == 0);
    char line[64];
    for (int number = 0; std::fgets(line, sizeof line, stdin); ++number) {
        line[std::strcspn(line, "\n")] = '\0'; // the session's date
        const QByteArray id = QUuid::createUuid().toRfc4122();
        saveDraft(id);
        const long long before = bytesWritten();
        const auto start = Clock::now();
        finish(id, line, number);
        const auto took = std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now() - start);
        std::printf("%lld %lld\n", static_cast<long long>(took.count()), bytesWritten() - before);
        std::fflush(stdout);
    }
    return 0;
}
