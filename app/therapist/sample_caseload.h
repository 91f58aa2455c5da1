// SPDX-License-Identifier: GPL-3.0-or-later
// A believable caseload for the self-test, tests and pictures: every state a client's page can have.
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/vault/vault.h"

#include <QList>
#include <QString>

namespace accord::therapist {

/// One session of a sample: NaN is "skipped".
struct SampleSession
{
    int daysAgo = 0;
    double bond = 0;
    double goals = 0;
    double tasks = 0;
    QString note; ///< empty = none shared
};

/// A paired client with freshly made keys and these summaries, all fields shared but room; nothing seen yet.
/// Throws what the vault throws; call it inside Vault::write.
base::ChannelId addClient(vault::Transaction& transaction, const base::Clock& clock, const QString& name,
                          const QList<SampleSession>& oldestFirst);

/// A summary of its own, with exactly these values and note.
void addSummary(vault::Transaction& transaction, const base::Clock& clock, base::ChannelId channel,
                const consent::Summary& summary);

/// Invited; answers are taken for `validSeconds` from now, or were until then if it is negative.
base::ChannelId addInvitation(vault::Transaction& transaction, const base::Clock& clock, qint64 validSeconds);

/// The client took consent back: everything shared is gone.
void revoke(vault::Transaction& transaction, base::ChannelId channel);

/// The client took consent back; what was shared is kept by the duty to keep records.
void keepByDuty(vault::Transaction& transaction, const base::Clock& clock, base::ChannelId channel);

/// The client closed the link.
void endLink(vault::Transaction& transaction, const base::Clock& clock, base::ChannelId channel);

/// Three goals: one agreed, one that waits for the therapist, one set aside.
void addGoals(vault::Transaction& transaction, const base::Clock& clock, base::ChannelId channel);

/// Two different people answered the invitation.
void compromise(vault::Transaction& transaction, base::ChannelId channel);

/// Seven clients, from a drop that was not repaired to one who has only just paired, and an open invitation.
[[nodiscard]] vault::Result<void> addCaseload(vault::Vault& vault, const base::Clock& clock);

/// A drop at session 9 of 11, goals most, not back since: concern "act".
[[nodiscard]] QList<SampleSession> droppedSessions();
/// A warm bond and little agreement on goals: concern "watch".
[[nodiscard]] QList<SampleSession> unalignedSessions();
[[nodiscard]] QList<SampleSession> steadySessions();

} // namespace accord::therapist
