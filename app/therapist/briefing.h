// SPDX-License-Identifier: GPL-3.0-or-later
// What the therapist should know before a session, in words: made of the reports on a client's sessions.
#pragma once

#include "core/alliance/trajectory.h"
#include "core/vault/received.h"

#include <QString>
#include <QStringList>

namespace accord::therapist {

/// Everything the card "For today" and a row of the caseload say. Texts are complete and translated.
struct Briefing
{
    alliance::Concern concern = alliance::Concern::None;
    bool known = false;  ///< false: no session yet; then all else is empty
    QString pill;        ///< "Act: drop, not yet repaired"
    QString reason;      ///< one short line for the caseload
    QString change;      ///< one or two sentences: what changed
    QString rule;        ///< the rule behind it with its numbers; empty if nothing was found
    QString restsOn;     ///< "rests on 11 sessions"
    QStringList openers; ///< ways to open the talk, three at most
};

/// Pure. `oldestFirst` by session date.
[[nodiscard]] QList<alliance::SessionPoint> sessionPoints(const QList<vault::ReceivedSummary>& oldestFirst);

/// Pure. Reads the whole series anew; cost grows with its length.
[[nodiscard]] Briefing brief(const QList<alliance::SessionPoint>& oldestFirst, const alliance::Constants& constants,
                             std::optional<int> cadenceDays, QDate today);

} // namespace accord::therapist
