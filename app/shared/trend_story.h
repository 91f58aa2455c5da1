// SPDX-License-Identifier: GPL-3.0-or-later
// What happened over the sessions, gathered from the signals, and the plain sentence that tells it.
#pragma once

#include "core/alliance/trajectory.h"

#include <QList>
#include <QString>
#include <optional>

namespace accord::app {

/// Who reads the sentence: clients read "dip", therapists read "drop".
enum class TrendReader { Client, Therapist };

/// One drop episode. Sessions are numbered from 1; levels are totals, 0-10.
struct TrendDip
{
    int began = 0;
    std::optional<int> cameBack; ///< the session that repaired it
    bool unrepaired = false;     ///< still open after three later totals
    double levelBefore = 0;
    double trough = 0;
};

struct TrendStory
{
    int sessions = 0;
    int totals = 0;       ///< sessions that could be scored
    QList<TrendDip> dips; ///< oldest first
    double change = 0;    ///< mean of the last three totals minus mean of the first three; 0 with fewer than six
    std::optional<alliance::Dimension> grewMost; ///< see tellTrend
};

/// `grewMost` is the one of bond, goals and tasks whose last value lies most above its first: by at least 1.0, and by
/// at least 0.5 more than the next. Those two, and the 1.0 from which `change` is told, are choices of wording: nothing
/// is flagged by them.
[[nodiscard]] TrendStory tellTrend(const QList<alliance::SessionPoint>& oldestFirst,
                                   const alliance::Constants& constants);

/// One or two short plain sentences; never praise or blame. With no session an invitation to begin.
[[nodiscard]] QString trendSentence(TrendReader reader, const TrendStory& story);

} // namespace accord::app
