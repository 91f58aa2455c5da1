// SPDX-License-Identifier: GPL-3.0-or-later
// How an episode opens, goes on and ends.
#include "core/alliance/episode.h"
#include "core/alliance/rules.h"
#include <algorithm>

namespace accord::alliance {
namespace {
constexpr int unrepairedAfter = 3;
}

QString id(EpisodeState state)
{
    switch (state) {
    case EpisodeState::None:
        return u"none"_qs;
    case EpisodeState::Open:
        return u"open"_qs;
    case EpisodeState::Unrepaired:
        return u"unrepaired"_qs;
    case EpisodeState::Repaired:
        break;
    }
    return u"repaired"_qs;
}

Episode continued(Episode episode, std::optional<double> total)
{
    if (!episode.isOpen())
        return {};
    if (!total)
        return episode;
    if (isAtLeast(*total, episode.repairLevel())) {
        episode.state = EpisodeState::Repaired;
        return episode;
    }
    episode.trough = std::min(episode.trough, *total);
    episode.laterTotals += 1;
    if (episode.laterTotals >= unrepairedAfter)
        episode.state = EpisodeState::Unrepaired;
    return episode;
}

Episode opened(const QList<Signal>& raised, int session)
{
    Episode episode;
    for (const Signal& signal : raised) {
        if (!isDrop(signal.rule))
            continue;
        const double level = signal.number(Quantity::LevelBefore).value();
        const bool first = episode.state == EpisodeState::None;
        episode.state = EpisodeState::Open;
        episode.began = session;
        episode.levelBefore = first ? level : std::max(episode.levelBefore, level);
        episode.trough = signal.number(Quantity::Total).value();
        episode.soft = (first || episode.soft) && signal.rule == RuleId::DropFromLast;
    }
    return episode;
}

} // namespace accord::alliance
