// SPDX-License-Identifier: GPL-3.0-or-later
// Applies the rules session by session and weighs what they say.
#include "core/alliance/trajectory.h"
#include <algorithm>

namespace accord::alliance {
namespace {

void append(QList<Signal>& raised, MaybeSignal signal)
{
    if (signal)
        raised.append(std::move(*signal));
}

QList<Signal> raise(const Score& score, const History& before, const Constants& constants)
{
    QList<Signal> raised;
    append(raised, low(score, constants));
    if (score.total) {
        append(raised, dropFromLast(*score.total, before));
        append(raised, reliableDrop(*score.total, before, constants));
        append(raised, ownBaselineDrop(*score.total, before, constants));
        append(raised, slowDecline(*score.total, before, constants));
    }
    append(raised, warmButUnaligned(score));
    if (score.total)
        append(raised, ceiling(*score.total, before));
    return raised;
}

bool contains(const QList<Signal>& raised, RuleId rule)
{
    return std::any_of(raised.begin(), raised.end(), [&](const Signal& signal) { return signal.rule == rule; });
}

std::optional<Reason> reasonOf(RuleId rule)
{
    switch (rule) {
    case RuleId::Low:
        return Reason::Low;
    case RuleId::DropFromLast:
        return Reason::DropFromLast;
    case RuleId::ReliableDrop:
        return Reason::ReliableDrop;
    case RuleId::OwnBaselineDrop:
        return Reason::OwnBaselineDrop;
    case RuleId::SlowDecline:
        return Reason::SlowDecline;
    case RuleId::WarmButUnaligned:
        return Reason::WarmButUnaligned;
    case RuleId::Overdue:
        return Reason::Overdue;
    case RuleId::Ceiling:
        break; // a gentle hint, never a reason for concern
    }
    return std::nullopt;
}

void addReason(SessionReport& report, Reason reason)
{
    report.reasons.append(reason);
    report.concern = std::max(report.concern, level(reason));
}

void weigh(SessionReport& report, bool wasLow)
{
    if (report.episode.state == EpisodeState::Unrepaired)
        addReason(report, Reason::Unrepaired);
    else if (report.episode.isOpen() && !report.episode.soft)
        addReason(report, Reason::OpenDrop);
    if (wasLow && contains(report.raised, RuleId::Low))
        addReason(report, Reason::LowTwice);
    if (report.episode.state == EpisodeState::Open && report.episode.soft)
        addReason(report, Reason::SoftDrop);
    for (const Signal& signal : std::as_const(report.raised)) {
        if (const auto reason = reasonOf(signal.rule))
            addReason(report, *reason);
    }
}

} // namespace

QString id(Concern concern)
{
    switch (concern) {
    case Concern::None:
        return u"none"_qs;
    case Concern::Watch:
        return u"watch"_qs;
    case Concern::Act:
        break;
    }
    return u"act"_qs;
}

QString id(Reason reason)
{
    switch (reason) {
    case Reason::Unrepaired:
        return u"unrepaired"_qs;
    case Reason::OpenDrop:
        return u"open_drop"_qs;
    case Reason::LowTwice:
        return u"low_twice"_qs;
    case Reason::SoftDrop:
        return u"soft_drop"_qs;
    case Reason::Low:
        return id(RuleId::Low);
    case Reason::DropFromLast:
        return id(RuleId::DropFromLast);
    case Reason::ReliableDrop:
        return id(RuleId::ReliableDrop);
    case Reason::OwnBaselineDrop:
        return id(RuleId::OwnBaselineDrop);
    case Reason::SlowDecline:
        return id(RuleId::SlowDecline);
    case Reason::WarmButUnaligned:
        return id(RuleId::WarmButUnaligned);
    case Reason::Overdue:
        break;
    }
    return id(RuleId::Overdue);
}

Concern level(Reason reason)
{
    return reason <= Reason::LowTwice ? Concern::Act : Concern::Watch;
}

SessionReport Trajectory::add(const SessionPoint& point)
{
    SessionReport report;
    report.session = m_latest.session + 1;
    report.raised = raise(point.score, m_totals, m_constants);
    report.episode = continued(m_latest.episode, point.score.total);
    // A session that repairs an episode, or goes on with one, opens none.
    if (!m_latest.episode.isOpen())
        report.episode = opened(report.raised, report.session);
    weigh(report, m_wasLow);

    m_wasLow = contains(report.raised, RuleId::Low);
    m_lastDate = point.date;
    if (point.score.total)
        m_totals.add(*point.score.total);
    m_latest = report;
    return report;
}

SessionReport Trajectory::standing(std::optional<int> cadenceDays, QDate asOf) const
{
    SessionReport report = m_latest;
    if (const auto signal = cadenceDays ? overdue(m_lastDate, *cadenceDays, asOf) : std::nullopt) {
        report.raised.append(*signal);
        addReason(report, Reason::Overdue);
    }
    return report;
}

QList<SessionReport> analyze(const QList<SessionPoint>& points, const Constants& constants,
                             std::optional<int> cadenceDays, QDate asOf)
{
    Trajectory trajectory(constants);
    QList<SessionReport> reports;
    reports.reserve(points.size());
    for (const SessionPoint& point : points)
        reports.append(trajectory.add(point));
    if (!reports.isEmpty())
        reports.last() = trajectory.standing(cadenceDays, asOf);
    return reports;
}

} // namespace accord::alliance
