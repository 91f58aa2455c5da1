// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/schema.h"

#include "core/vault/database.h"

#include <array>

namespace accord::vault::schema {

namespace {

// Rows that are many refer to each other by small integers (n), not by 16-byte ids: a finished check-in then touches
// few pages, and every touched page is encrypted twice (journal and database). Ids are unique beside them.
// A column that is mostly empty has a partial index for the same reason.

void makeOwnTables(Database& database)
{
    database.execute("CREATE TABLE vault ("
                     " single INTEGER PRIMARY KEY CHECK (single = 1),"
                     " role INTEGER NOT NULL CHECK (role IN (1, 2)),"
                     " name TEXT NOT NULL CHECK (length(name) > 0),"
                     " instance BLOB NOT NULL CHECK (length(instance) = 8),"
                     " created_at INTEGER NOT NULL)");
    database.execute("CREATE TABLE setting (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID");

    database.execute("CREATE TABLE channel ("
                     " n INTEGER PRIMARY KEY,"
                     " id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),"
                     " state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 5),"
                     " peer_name TEXT NOT NULL,"
                     " relay_url TEXT NOT NULL,"
                     " created_at INTEGER NOT NULL,"
                     " expires_at INTEGER,"
                     " invitation_secret BLOB NOT NULL CHECK (length(invitation_secret) IN (0, 32)),"
                     " identity_secret BLOB NOT NULL CHECK (length(identity_secret) IN (0, 32)),"
                     " identity_public BLOB NOT NULL CHECK (length(identity_public) IN (0, 32)),"
                     " peer_identity BLOB NOT NULL CHECK (length(peer_identity) IN (0, 32)),"
                     " peer_receive_key BLOB NOT NULL CHECK (length(peer_receive_key) IN (0, 32)),"
                     " peer_receive_key_at INTEGER,"
                     " reply_hint BLOB NOT NULL CHECK (length(reply_hint) IN (0, 8)),"
                     " hint BLOB NOT NULL CHECK (length(hint) IN (0, 8)),"
                     " last_sequence INTEGER NOT NULL DEFAULT 0 CHECK (last_sequence >= 0),"
                     " revoked_below INTEGER NOT NULL CHECK (revoked_below >= 0),"
                     " cadence_days INTEGER CHECK (cadence_days > 0))");

    database.execute("CREATE INDEX channel_by_hint ON channel (hint)");
    database.execute("CREATE INDEX channel_by_reply_hint ON channel (reply_hint)");

    database.execute("CREATE TABLE receive_key ("
                     " n INTEGER PRIMARY KEY,"
                     " channel INTEGER NOT NULL REFERENCES channel (n),"
                     " public_key BLOB NOT NULL CHECK (length(public_key) = 32),"
                     " secret_key BLOB NOT NULL CHECK (length(secret_key) = 32),"
                     " created_at INTEGER NOT NULL,"
                     " UNIQUE (channel, public_key))");
}

void makeCheckInTables(Database& database)
{
    database.execute("CREATE TABLE check_in ("
                     " n INTEGER PRIMARY KEY,"
                     " id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),"
                     " session_date TEXT NOT NULL,"
                     " finished_at INTEGER NOT NULL,"
                     " channel INTEGER REFERENCES channel (n),"
                     " questionnaire TEXT NOT NULL,"
                     " note TEXT NOT NULL,"
                     " corrects INTEGER REFERENCES check_in (n))");
    database.execute("CREATE INDEX check_in_by_date ON check_in (session_date, finished_at)");
    // One correction at most: a second one would leave two check-ins that both claim to be what the client meant.
    database.execute("CREATE UNIQUE INDEX check_in_corrected ON check_in (corrects) WHERE corrects IS NOT NULL");

    database.execute("CREATE TABLE answer ("
                     " check_in INTEGER NOT NULL REFERENCES check_in (n),"
                     " link_id TEXT NOT NULL,"
                     " value REAL," // NULL: skipped
                     " PRIMARY KEY (check_in, link_id)) WITHOUT ROWID");

    database.execute("CREATE TABLE feedback ("
                     " check_in INTEGER PRIMARY KEY REFERENCES check_in (n),"
                     " seen_at INTEGER,"
                     " discussed_on TEXT)");

    database.execute("CREATE TABLE draft ("
                     " single INTEGER PRIMARY KEY CHECK (single = 1),"
                     " id BLOB NOT NULL CHECK (length(id) = 16),"
                     " session_date TEXT NOT NULL,"
                     " started_at INTEGER NOT NULL,"
                     " channel BLOB,"
                     " questionnaire TEXT NOT NULL,"
                     " note TEXT NOT NULL,"
                     " page INTEGER NOT NULL,"
                     " corrects BLOB,"
                     " answers BLOB NOT NULL)"); // drafts.cpp
}

void makeSharingTables(Database& database)
{
    database.execute("CREATE TABLE consent_event ("
                     " channel INTEGER NOT NULL REFERENCES channel (n),"
                     " version INTEGER NOT NULL CHECK (version > 0),"
                     " kind INTEGER NOT NULL CHECK (kind IN (1, 2)),"
                     " mode INTEGER NOT NULL CHECK (mode IN (1, 2)),"
                     " fields INTEGER NOT NULL,"
                     " until TEXT,"
                     " check_in BLOB CHECK (length(check_in) = 16),"
                     " at INTEGER NOT NULL,"
                     " PRIMARY KEY (channel, version)) WITHOUT ROWID");

    database.execute("CREATE TABLE outgoing ("
                     " n INTEGER PRIMARY KEY,"
                     " id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),"
                     " channel INTEGER NOT NULL REFERENCES channel (n),"
                     " kind INTEGER NOT NULL,"
                     " sealed BLOB NOT NULL,"
                     " state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 5),"
                     " created_at INTEGER NOT NULL,"
                     " acknowledged_at INTEGER,"
                     " check_in BLOB CHECK (length(check_in) = 16),"
                     " consent_version INTEGER NOT NULL CHECK (consent_version >= 0))");
    database.execute("CREATE INDEX outgoing_queued ON outgoing (channel) WHERE state = 1");
    database.execute("CREATE INDEX outgoing_of_check_in ON outgoing (check_in) WHERE check_in IS NOT NULL");
    database.execute("CREATE INDEX outgoing_of_kind ON outgoing (channel, kind)");

    database.execute("CREATE TABLE taken_in ("
                     " channel INTEGER NOT NULL REFERENCES channel (n),"
                     " id BLOB NOT NULL CHECK (length(id) = 16),"
                     " at INTEGER NOT NULL,"
                     " PRIMARY KEY (channel, id)) WITHOUT ROWID");
}

void makeReceivedTables(Database& database)
{
    // Summaries stay apart as they came; received.cpp lays them over each other.
    database.execute("CREATE TABLE received ("
                     " n INTEGER PRIMARY KEY,"
                     " channel INTEGER NOT NULL REFERENCES channel (n),"
                     " message BLOB NOT NULL CHECK (length(message) = 16),"
                     " check_in BLOB NOT NULL CHECK (length(check_in) = 16),"
                     " session_date TEXT NOT NULL,"
                     " questionnaire TEXT NOT NULL,"
                     " note TEXT," // NULL: not shared
                     " corrects BLOB CHECK (length(corrects) = 16),"
                     " consent_version INTEGER NOT NULL CHECK (consent_version >= 0),"
                     " sequence INTEGER NOT NULL CHECK (sequence >= 0),"
                     " received_at INTEGER NOT NULL,"
                     " UNIQUE (channel, message))");
    database.execute("CREATE INDEX received_of_check_in ON received (channel, check_in)");
    database.execute("CREATE TABLE received_value ("
                     " received INTEGER NOT NULL REFERENCES received (n) ON DELETE CASCADE,"
                     " field INTEGER NOT NULL,"
                     " value REAL," // NULL: shared, and skipped
                     " PRIMARY KEY (received, field)) WITHOUT ROWID");
    // What the therapist did about a check-in, whichever of its summaries said so.
    database.execute("CREATE TABLE received_mark ("
                     " channel INTEGER NOT NULL REFERENCES channel (n),"
                     " check_in BLOB NOT NULL CHECK (length(check_in) = 16),"
                     " seen_at INTEGER,"
                     " discussed_on TEXT,"
                     " PRIMARY KEY (channel, check_in)) WITHOUT ROWID");
}

void toVersion1(Database& database)
{
    makeOwnTables(database);
    makeCheckInTables(database);
    makeSharingTables(database);
    makeReceivedTables(database);
    database.execute("PRAGMA user_version = 1");
}

/// Consent receipts, what a client announced, goals and cadence, and channels that take another's place. Only adds.
void toVersion2(Database& database)
{
    database.execute("ALTER TABLE consent_event ADD COLUMN asks INTEGER NOT NULL DEFAULT 0");
    database.execute("ALTER TABLE channel ADD COLUMN replaces BLOB CHECK (length(replaces) = 16)");
    database.execute("CREATE TABLE receipt ("
                     " channel INTEGER NOT NULL REFERENCES channel (n),"
                     " version INTEGER NOT NULL CHECK (version > 0),"
                     " json TEXT NOT NULL,"
                     " PRIMARY KEY (channel, version)) WITHOUT ROWID");
    database.execute("CREATE TABLE heard_consent ("
                     " channel INTEGER PRIMARY KEY REFERENCES channel (n),"
                     " version INTEGER NOT NULL CHECK (version > 0),"
                     " standing INTEGER NOT NULL,"
                     " asks INTEGER NOT NULL,"
                     " until TEXT,"
                     " at INTEGER NOT NULL)");
    database.execute("CREATE TABLE goal_event ("
                     " channel INTEGER NOT NULL REFERENCES channel (n),"
                     " id BLOB NOT NULL CHECK (length(id) = 16),"
                     " goal BLOB NOT NULL CHECK (length(goal) = 16),"
                     " author INTEGER NOT NULL CHECK (author IN (1, 2)),"
                     " lamport INTEGER NOT NULL CHECK (lamport > 0),"
                     " step INTEGER NOT NULL CHECK (step BETWEEN 1 AND 5),"
                     " about BLOB NOT NULL CHECK (length(about) = 16)," // all zero: about nothing
                     " text TEXT NOT NULL,"
                     " tenths INTEGER NOT NULL CHECK (tenths BETWEEN 0 AND 100),"
                     " at INTEGER NOT NULL,"
                     " PRIMARY KEY (channel, id)) WITHOUT ROWID");
    database.execute("CREATE TABLE cadence_event ("
                     " channel INTEGER NOT NULL REFERENCES channel (n),"
                     " id BLOB NOT NULL CHECK (length(id) = 16),"
                     " author INTEGER NOT NULL CHECK (author IN (1, 2)),"
                     " lamport INTEGER NOT NULL CHECK (lamport > 0),"
                     " days INTEGER NOT NULL CHECK (days BETWEEN 0 AND 365),"
                     " at INTEGER NOT NULL,"
                     " PRIMARY KEY (channel, id)) WITHOUT ROWID");
    database.execute("PRAGMA user_version = 2");
}

/// Channels of a restored vault, the duty to keep records, channels that are closed, and what a revocation does to
/// goals. Only adds.
void toVersion3(Database& database)
{
    // The newest history of a restored vault may be lost.
    database.execute("ALTER TABLE channel ADD COLUMN restored_at INTEGER");
    database.execute("ALTER TABLE channel ADD COLUMN consent_floor INTEGER NOT NULL DEFAULT 0");
    // What one side has heard or noted about a channel beyond its keys; no row is nothing of it.
    database.execute("CREATE TABLE channel_facts ("
                     " channel INTEGER PRIMARY KEY REFERENCES channel (n),"
                     " keeps_records INTEGER CHECK (keeps_records IN (0, 1))," // NULL: not heard
                     " keeps_records_at INTEGER,"
                     " duty_from INTEGER CHECK (duty_from >= 0),"
                     " closed_at INTEGER,"
                     " closed_by_peer INTEGER NOT NULL DEFAULT 0 CHECK (closed_by_peer IN (0, 1)),"
                     " peer_instance BLOB CHECK (length(peer_instance) = 8))");
    // Own steps: the consent version (therapist: 1) they were sent under, 0 if kept here. The client's steps at the
    // therapist's: the version they came under.
    database.execute("ALTER TABLE goal_event ADD COLUMN consent_version INTEGER NOT NULL DEFAULT 0"
                     " CHECK (consent_version >= 0)");
    database.execute("ALTER TABLE received ADD COLUMN under_duty INTEGER NOT NULL DEFAULT 0"
                     " CHECK (under_duty IN (0, 1))");
    database.execute("ALTER TABLE received ADD COLUMN withdrawn_at INTEGER");
    database.execute("ALTER TABLE outgoing ADD COLUMN outcome INTEGER"); // as the acknowledgement said
    // When the therapist's app said on which day: an older word that arrives later changes nothing.
    database.execute("ALTER TABLE feedback ADD COLUMN discussed_said_at INTEGER");
    database.execute("ALTER TABLE feedback ADD COLUMN discussed_sequence INTEGER");
    database.execute("PRAGMA user_version = 3");
}

// Step i leads from version i to version i + 1. Never change a step that has been released: add one.
constexpr std::array<void (*)(Database&), current> steps = {&toVersion1, &toVersion2, &toVersion3};

} // namespace

int versionOf(Database& database)
{
    Query asked = database.query("PRAGMA user_version");
    return asked.step() ? int(asked.integer(0)) : 0;
}

void upgrade(Database& database, int to)
{
    database.begin(true);
    try {
        for (size_t version = size_t(versionOf(database)); version < size_t(to); ++version)
            steps[version](database);
        database.commit();
    } catch (...) {
        database.rollBack();
        throw;
    }
}

} // namespace accord::vault::schema
