// SPDX-License-Identifier: GPL-3.0-or-later
// All of a client's goals in one place: those kept alone and those found with a therapist, and the steps one can take.
#pragma once

#include "app/client/client_channels.h"
#include "app/shared/session.h"
#include "core/sync/negotiating.h"

#include <QList>
#include <optional>
#include <tl/expected.hpp>

namespace accord::app {

/// Whose goal it is: nobody else's, or found with the therapist of a channel.
struct BookedGoal
{
    std::optional<Therapist> therapist;
    alliance::Goal goal;
    int keptHere = 0;    ///< own steps the therapist does not know of
    bool shared = false; ///< something of it has gone there or come from there

    /// The pairing it was found in is closed: it can be read and no more.
    [[nodiscard]] bool closed() const { return therapist && !therapist->ready(); }
    /// Still on the table, and the words are the therapist's, without an answer yet.
    [[nodiscard]] bool waitsForMe() const;
};

/// UI thread. A failure is a sentence for the client; nothing was changed then. Borrows the session, which outlives it.
class GoalBook
{
public:
    template <typename Value>
    using Outcome = tl::expected<Value, QString>;

    explicit GoalBook(Session& session) : m_session(session) {}

    /// In the order of their beginnings, each therapist's after the client's own; those of closed pairings, too, unless
    /// another pairing went on from it and took them along.
    [[nodiscard]] Outcome<QList<BookedGoal>> all() const;
    [[nodiscard]] Outcome<BookedGoal> find(const std::optional<base::ChannelId>& channel, alliance::GoalId goal) const;

    /// Words that would not be taken, as a sentence; empty if they would.
    [[nodiscard]] static QString fault(const QString& words);

    // The steps. Towards a therapist `now` says whether it leaves at once, on the client's word, or only under a
    // standing consent; a goal of one's own has nowhere to go.
    [[nodiscard]] Outcome<alliance::GoalId> propose(const std::optional<base::ChannelId>& channel, const QString& words,
                                                    sync::Leaving leaving);
    [[nodiscard]] Outcome<void> reword(const BookedGoal& goal, const QString& words, sync::Leaving leaving);
    [[nodiscard]] Outcome<void> agree(const BookedGoal& goal, int tenths, sync::Leaving leaving);
    [[nodiscard]] Outcome<void> decline(const BookedGoal& goal, sync::Leaving leaving);
    [[nodiscard]] Outcome<void> setAside(const BookedGoal& goal, sync::Leaving leaving);
    /// What the therapist does not know of it goes there.
    [[nodiscard]] Outcome<void> share(const BookedGoal& goal);
    /// One's own goal becomes a proposal there, with the words that hold and how far one agrees; it is set aside here.
    [[nodiscard]] Outcome<alliance::GoalId> bring(const BookedGoal& goal, base::ChannelId channel);

private:
    [[nodiscard]] Outcome<void> addOwn(alliance::GoalEvent step);

    Session& m_session;
};

} // namespace accord::app
