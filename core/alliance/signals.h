// SPDX-License-Identifier: GPL-3.0-or-later
// A signal: something in a series of sessions worth attention, with its rule, its numbers and what it rests on.
//
// SIGNALS.md beside this file states every rule and its source in plain words; the apps' help shows the same text.
#pragma once

#include "core/alliance/questionnaire.h"
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace accord::alliance {

enum class RuleId { Low, DropFromLast, ReliableDrop, OwnBaselineDrop, SlowDecline, WarmButUnaligned, Ceiling, Overdue };

/// "low", "drop_from_last", ...: as written in files and in --json.
[[nodiscard]] QString id(RuleId rule);

/// The four rules that open a drop episode.
[[nodiscard]] bool isDrop(RuleId rule);

/// What a number in a signal is. Scores and differences of scores are on the 0-10 scale.
enum class Quantity {
    Total, ///< the session's total
    Bond,  ///< the session's bond score, and so on
    Goals,
    Tasks,
    TotalCutOff,     ///< low: the cut-off for the total
    DimensionCutOff, ///< low: the cut-off for bond, goals and tasks
    LevelBefore,     ///< drops: the level the total fell from
    Fall,            ///< drops: LevelBefore - Total, positive
    ChangeIndex,     ///< reliable_drop: the change divided by sdiff, negative (no unit)
    DifferenceError, ///< reliable_drop, slow_decline: sdiff
    BaselineSpread,  ///< own_baseline_drop: max(sd of the earlier totals, sem)
    Gap,             ///< warm_but_unaligned: bond minus the lower of goals and tasks
    Days,            ///< overdue: days since the last session
    CadenceDays      ///< overdue: the agreed days between sessions
};

struct Number
{
    Quantity quantity;
    double value;
    friend bool operator==(const Number&, const Number&) = default;
};

/// What the signal is mainly about; chooses its words.
enum class Aspect { Total, Bond, Goals, Tasks, Session };

/// Ids of the texts that tell people about a signal. The texts themselves live with the apps.
struct TextIds
{
    QString therapist;
    QString client;
    QStringList openers; ///< three ways to open the talk
};

struct Signal
{
    RuleId rule = RuleId::Low;
    Aspect aspect = Aspect::Session;
    QList<Number> numbers;
    double threshold = 0; ///< the cut-off that was crossed, in the unit of what the rule compares
    int sessions = 0;     ///< how many sessions the signal rests on, this one included

    [[nodiscard]] std::optional<double> number(Quantity quantity) const;
    [[nodiscard]] TextIds texts() const;
    friend bool operator==(const Signal&, const Signal&) = default;
};

} // namespace accord::alliance
