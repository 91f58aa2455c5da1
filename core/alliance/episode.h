// SPDX-License-Identifier: GPL-3.0-or-later
// A drop and what became of it: open, repaired, or not repaired yet. At most one is open at a time.
#pragma once

#include "core/alliance/signals.h"

namespace accord::alliance {

enum class EpisodeState {
    None,
    Open,       ///< a drop, fewer than three later totals, none of them back half-way
    Unrepaired, ///< three or more later totals, none of them back half-way; can still be repaired
    Repaired    ///< this session came back half-way; said at that session only
};

/// "none", "open", "unrepaired", "repaired": as written in files and in --json.
[[nodiscard]] QString id(EpisodeState state);

/// The numbers have meaning in every state but None.
struct Episode
{
    EpisodeState state = EpisodeState::None;
    int began = 0;          ///< session number (1 = first) of the drop
    double levelBefore = 0; ///< p: the level it fell from, 0-10
    double trough = 0;      ///< t: the lowest total since, 0-10
    int laterTotals = 0;    ///< totals after the drop that did not repair it
    bool soft = false;      ///< it began with drop_from_last alone

    /// Open or Unrepaired.
    [[nodiscard]] bool isOpen() const { return state == EpisodeState::Open || state == EpisodeState::Unrepaired; }
    /// The total from which it counts as repaired: half-way back up.
    [[nodiscard]] double repairLevel() const { return trough + (levelBefore - trough) / 2; }
    friend bool operator==(const Episode&, const Episode&) = default;
};

/// The episode after one more session with that total (or none), before any new drop is considered.
[[nodiscard]] Episode continued(Episode episode, std::optional<double> total);

/// The episode that a session's signals open; state None if there is no drop among them.
[[nodiscard]] Episode opened(const QList<Signal>& raised, int session);

} // namespace accord::alliance
