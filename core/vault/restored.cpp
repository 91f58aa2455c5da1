// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/restored.h"

#include "core/vault/database.h"
#include "core/vault/vault.h"

#include <sodium.h>

namespace accord::vault {

namespace {

/// More letters, and more consent events, than one channel sees in a lifetime.
constexpr qint64 leap = 1'000'000;

/// The numbers of a life begin at its second since 1970: so two lives of one backup never count alike, and the later
/// one's are the higher ones. 0 where the clock is surely wrong: before there was such a program.
qint64 secondOf(const QDateTime& at)
{
    return at.toUTC().date().year() < 2026 ? 0 : at.toSecsSinceEpoch();
}

/// In a client's vault: what was on its way under a consent that may have been taken back since. Own goal steps sent
/// with it count as kept here again. The kinds are seal::Kind's: summary, grant, goal proposal, goal answer.
void takeBackSharing(Database& database)
{
    database.change("UPDATE goal_event SET consent_version = 0"
                    " WHERE author = 1 AND consent_version > 0 AND (SELECT role FROM vault) = ?"
                    " AND EXISTS (SELECT 1 FROM outgoing AS o WHERE o.channel = goal_event.channel"
                    " AND o.consent_version = goal_event.consent_version AND o.state IN (1, 2) AND o.kind IN (8, 9))",
                    Role::Client);
    database.change("UPDATE outgoing SET state = CASE state WHEN 1 THEN 5 ELSE state END, sealed = x''"
                    " WHERE state IN (1, 2) AND kind IN (2, 3, 8, 9) AND (SELECT role FROM vault) = ?",
                    Role::Client);
}

} // namespace

void beginAnotherLife(Database& database, const QDateTime& at)
{
    QByteArray instance(8, '\0');
    randombytes_buf(instance.data(), size_t(instance.size()));
    database.begin(true);
    try {
        database.change("UPDATE vault SET instance = ?", instance);
        database.change("UPDATE channel SET consent_floor = max(consent_floor,"
                        " (SELECT coalesce(max(version), 0) FROM consent_event WHERE channel = channel.n))");
        database.change("UPDATE channel SET"
                        " last_sequence = CASE WHEN last_sequence < ?1 THEN ?1 ELSE last_sequence + ?2 END,"
                        " consent_floor = CASE WHEN consent_floor < ?1 THEN ?1 ELSE consent_floor + ?2 END",
                        secondOf(at), leap);
        takeBackSharing(database);
        database.change("UPDATE channel SET restored_at = ? WHERE state IN (2, 3)"
                        " AND (SELECT role FROM vault) = ?",
                        at, Role::Client);
        // It was about the snapshots of the state that is restored: those beside it now are another's.
        database.change("DELETE FROM setting WHERE key = 'vault.earlier_states'");
        database.commit();
    } catch (...) {
        database.rollBack();
        throw;
    }
}

} // namespace accord::vault
