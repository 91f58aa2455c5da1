// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/moved.h"

#include "core/vault/database.h"
#include "core/vault/vault.h"

namespace accord::vault {

void noteMovedSummaries(Database& database, base::ChannelId from)
{
    database.change("INSERT OR REPLACE INTO setting (key, value)"
                    " SELECT 'moved/' || hex(c.id) || '/' || hex(r.message), r.consent_version"
                    " FROM received AS r JOIN channel AS c ON c.n = r.channel WHERE c.id = ?",
                    from);
}

void noteMovedSteps(Database& database, base::ChannelId from)
{
    database.change("INSERT OR REPLACE INTO setting (key, value)"
                    " SELECT 'moved/' || hex(c.id) || '/' || hex(g.id), g.consent_version"
                    " FROM goal_event AS g JOIN channel AS c ON c.n = g.channel"
                    " WHERE c.id = ? AND g.author = ? AND (SELECT role FROM vault) = ?",
                    from, alliance::Side::Client, Role::Therapist);
}

bool anyMoved(Database& database, base::ChannelId from)
{
    return database
        .query("SELECT 1 FROM setting WHERE key > 'moved/' || hex(?1) || '/' AND key < 'moved/' || hex(?1) || '0'",
               from)
        .step();
}

} // namespace accord::vault
