// SPDX-License-Identifier: GPL-3.0-or-later
// A client's sessions in order, and what each of them says: signals, the state of a drop, concern and its reasons.
//
// Works on scores alone, so a therapist's side that was sent only some parts (say, a total without dimensions) gets
// whatever rules those parts allow. Pure values; not thread-safe to change, safe to read.
#pragma once

#include "core/alliance/episode.h"
#include "core/alliance/rules.h"
#include "core/alliance/score.h"
#include "core/alliance/signals.h"
#include <QDate>
#include <QList>

namespace accord::alliance {

/// One session. Several may share a date; order them as they happened.
struct SessionPoint
{
    QDate date; ///< the local calendar date of the session
    Score score;
};

enum class Concern { None, Watch, Act };

/// "none", "watch", "act".
[[nodiscard]] QString id(Concern concern);

/// Why there is concern. The first three mean act, the others watch.
enum class Reason {
    Unrepaired, ///< a drop not repaired after three later totals
    OpenDrop,   ///< an open drop that began with more than drop_from_last alone
    LowTwice,   ///< low in this session and in the one before
    SoftDrop,   ///< an open drop that began with drop_from_last alone
    Low,        ///< from here on: that signal was raised
    DropFromLast,
    ReliableDrop,
    OwnBaselineDrop,
    SlowDecline,
    WarmButUnaligned,
    Overdue
};

/// "unrepaired", "open_drop", "low_twice", "soft_drop", or the rule's id.
[[nodiscard]] QString id(Reason reason);
[[nodiscard]] Concern level(Reason reason);

struct SessionReport
{
    int session = 0;      ///< 1 = the first
    QList<Signal> raised; ///< in the order of RuleId, each rule once at most
    Episode episode;
    Concern concern = Concern::None;
    QList<Reason> reasons; ///< strongest first, each once

    friend bool operator==(const SessionReport&, const SessionReport&) = default;
};

/// Constant size and constant work per session, however long the series; session k is judged by sessions 1..k only.
class Trajectory
{
public:
    /// `constants` as a loaded questionnaire has them.
    explicit Trajectory(const Constants& constants) : m_constants(constants) {}

    /// Takes the next session in order and reports on it.
    SessionReport add(const SessionPoint& point);

    /// The latest report as it stands on that day: with `overdue` if that applies. Session 0 if there is none yet.
    /// Without an agreed cadence (days between sessions, > 0) it is the latest report unchanged.
    [[nodiscard]] SessionReport standing(std::optional<int> cadenceDays, QDate asOf) const;

    [[nodiscard]] const SessionReport& latest() const { return m_latest; }

private:
    Constants m_constants;
    History m_totals;
    SessionReport m_latest;
    bool m_wasLow = false;
    QDate m_lastDate;
};

/// All sessions at once; the last report is the standing one (see there). Equal to adding them one by one.
[[nodiscard]] QList<SessionReport> analyze(const QList<SessionPoint>& points, const Constants& constants,
                                           std::optional<int> cadenceDays, QDate asOf);

} // namespace accord::alliance
