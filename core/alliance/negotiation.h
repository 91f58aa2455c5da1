// SPDX-License-Identifier: GPL-3.0-or-later
// Agreeing on goals and on how often to meet: two people's steps, merged to one history and one state on both sides.
//
// A history is a set of steps. Both sides order the same set in the same way and fold it by the same rules, so they
// end alike whatever arrived first, twice, or only at the second try. Pure; QtCore only.
#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace accord::alliance {

using GoalId = base::Id<struct GoalTag>;

/// The numbers are part of the formats.
enum class Side : quint8 { Client = 1, Therapist = 2 };

/// Where a step stands in its history: by Lamport time (one more than the greatest its author had seen), at equal times
/// the therapist's before the client's, so that the client's words are the last; then by id. Ids are unique.
struct StepOrder
{
    quint64 lamport = 0;
    Side author = Side::Client;
    base::MessageId id;

    friend bool operator==(const StepOrder&, const StepOrder&) = default;
    friend bool operator<(const StepOrder& a, const StepOrder& b);
};

inline constexpr quint64 mostLamport = 1'000'000'000; ///< above it a step is refused: nobody negotiates that long

enum class GoalStep : quint8 {
    Propose = 1, ///< begins the history
    Counter = 2, ///< other words instead of those it is about
    Agree = 3,   ///< with the words it is about, as far as `tenths` say
    Decline = 4, ///< those words; others may follow
    Withdraw = 5 ///< the goal as a whole is set aside, by either side and for good
};

struct GoalEvent
{
    GoalId goal;
    StepOrder order;
    GoalStep step = GoalStep::Propose;
    base::MessageId about; ///< the Propose or Counter it answers; null for Propose and Withdraw
    QString text;          ///< for Propose and Counter: 1..maximumGoalLength
    int tenths = 0;        ///< for Agree: 0..100, tenths of 0..10
    QDateTime at;          ///< UTC; for people, not for the order

    friend bool operator==(const GoalEvent&, const GoalEvent&) = default;
};

inline constexpr int maximumGoalLength = 300; ///< Unicode code points

enum class GoalState { Open, Agreed, Declined, Withdrawn };

/// What holds now. Every step is in `history`, also one that came too late to matter.
struct Goal
{
    GoalId id;
    QString text;
    base::MessageId current; ///< the Propose or Counter these words came with: what an answer is about
    Side proposedBy = Side::Client;
    GoalState state = GoalState::Open;
    std::optional<int> clientTenths;    ///< how far the client agrees with these words
    std::optional<int> therapistTenths; ///< how far the therapist does
    QList<GoalEvent> history;           ///< in order

    friend bool operator==(const Goal&, const Goal&) = default;
};

/// True if the step has what its kind needs and nothing else.
[[nodiscard]] bool isSound(const GoalEvent& event);

/// The steps of one goal, in any order and any number of times. Nothing while no words are known (an answer may arrive
/// before what it answers).
///
/// The newest words hold; answers to older ones stay in the history and change nothing. Who proposed the words
/// stands by them until they decline. Agreed: both stand by them; Declined: one has declined last; a withdrawal
/// outlasts everything.
[[nodiscard]] std::optional<Goal> foldGoal(QList<GoalEvent> events);

/// All goals of one channel, in the order of their beginnings.
[[nodiscard]] QList<Goal> foldGoals(const QList<GoalEvent>& events);

struct CadenceEvent
{
    StepOrder order;
    int days = 0; ///< between sessions, 1..mostCadenceDays; 0: none agreed
    QDateTime at; ///< UTC

    friend bool operator==(const CadenceEvent&, const CadenceEvent&) = default;
};

inline constexpr int mostCadenceDays = 365;

/// The last in order holds.
[[nodiscard]] std::optional<CadenceEvent> newestCadence(const QList<CadenceEvent>& events);

/// The Lamport time of the next step after these.
template <typename Event>
[[nodiscard]] quint64 nextLamport(const QList<Event>& events)
{
    quint64 greatest = 0;
    for (const Event& event : events)
        greatest = qMax(greatest, event.order.lamport);
    return greatest + 1;
}

} // namespace accord::alliance
