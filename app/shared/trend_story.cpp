// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/trend_story.h"

#include "app/shared/wording/number_word.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <numeric>

namespace accord::app {

namespace {

using alliance::Dimension;

constexpr double worthTelling = 1.0;
constexpr double clearlyMost = 0.5;
constexpr qsizetype compared = 3; // totals at either end

double mean(QList<double>::const_iterator begin, QList<double>::const_iterator end)
{
    return std::accumulate(begin, end, 0.0) / double(end - begin);
}

std::optional<double> growth(const QList<alliance::SessionPoint>& points, Dimension dimension)
{
    std::optional<double> first;
    std::optional<double> last;
    for (const auto& point : points) {
        const auto value = alliance::value(point.score, dimension);
        if (value && !first)
            first = value;
        if (value)
            last = value;
    }
    return first ? std::optional(*last - *first) : std::nullopt;
}

std::optional<Dimension> grewMost(const QList<alliance::SessionPoint>& points)
{
    QList<std::pair<double, Dimension>> growths;
    for (const Dimension dimension : {Dimension::Bond, Dimension::Goals, Dimension::Tasks}) {
        if (const auto grown = growth(points, dimension))
            growths << std::pair(*grown, dimension);
    }
    std::sort(growths.begin(), growths.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    if (growths.size() < 2 || growths[0].first < worthTelling || growths[0].first - growths[1].first < clearlyMost)
        return std::nullopt;
    return growths[0].second;
}

void follow(const alliance::SessionReport& report, QList<TrendDip>& dips)
{
    const alliance::Episode& episode = report.episode;
    if (episode.state == alliance::EpisodeState::None)
        return;
    if (dips.isEmpty() || dips.last().began != episode.began)
        dips << TrendDip{episode.began, {}, false, episode.levelBefore, episode.trough};
    TrendDip& dip = dips.last();
    dip.trough = episode.trough;
    dip.unrepaired = episode.state == alliance::EpisodeState::Unrepaired;
    if (episode.state == alliance::EpisodeState::Repaired)
        dip.cameBack = report.session;
}

QString level(double value)
{
    return QLocale().toString(value, 'f', 1);
}

QString clientDip(const TrendDip& dip)
{
    const QString session = QLocale().toString(dip.began);
    if (!dip.cameBack && dip.unrepaired)
        return QCoreApplication::translate(
                   "Accord", "Things dipped around session %1 and have not come back yet. That is worth talking about.")
            .arg(session);
    if (!dip.cameBack)
        return QCoreApplication::translate("Accord",
                                           "Things dipped at session %1. Dips are normal, and worth talking about.")
            .arg(session);
    const int later = *dip.cameBack - dip.began;
    if (later == 1)
        return QCoreApplication::translate("Accord", "Things dipped around session %1 and came back at the next one.")
            .arg(session);
    return QCoreApplication::translate("Accord", "Things dipped around session %1 and came back within %2 sessions.",
                                       "%1 is a session's number, %2 a count in words (%n as a number)", later)
        .arg(session, numberWord(later));
}

QString therapistDip(const TrendDip& dip, int sessions)
{
    const int later = dip.cameBack.value_or(sessions) - dip.began;
    const QString fall = QCoreApplication::translate("Accord", "A drop at session %1, from %2 to %3")
                             .arg(QLocale().toString(dip.began), level(dip.levelBefore), level(dip.trough));
    if (!dip.cameBack && !dip.unrepaired)
        return QCoreApplication::translate("Accord", "%1, still open.").arg(fall);
    if (!dip.cameBack)
        return QCoreApplication::translate("Accord", "%1, not back after %2 sessions.", "%1 is the drop, %2 a count",
                                           later)
            .arg(fall, numberWord(later));
    if (later == 1)
        return QCoreApplication::translate("Accord", "%1, back at the next.").arg(fall);
    return QCoreApplication::translate("Accord", "%1, back after %2 sessions.", "%1 is the drop, %2 a count", later)
        .arg(fall, numberWord(later));
}

QString earlierDips(TrendReader reader, int count)
{
    const bool client = reader == TrendReader::Client;
    if (count == 1)
        return client ? QCoreApplication::translate("Accord", "There was one dip before.")
                      : QCoreApplication::translate("Accord", "One drop before it.");
    return (client
                ? QCoreApplication::translate("Accord", "There were %1 dips before.", "%1 is a count in words", count)
                : QCoreApplication::translate("Accord", "There were %1 drops before it.", "%1 is a count in words",
                                              count))
        .arg(numberWord(count));
}

QString withoutDip(TrendReader reader, const TrendStory& story)
{
    const bool client = reader == TrendReader::Client;
    if (story.totals < 2 * compared)
        return client ? QCoreApplication::translate("Accord", "No dip so far.")
                      : QCoreApplication::translate("Accord", "No drop so far.");
    if (story.change >= worthTelling)
        return client ? QCoreApplication::translate("Accord", "Your ratings have risen since the first sessions.")
                      : QCoreApplication::translate("Accord", "No drop; up by %1 since the first sessions.")
                            .arg(level(story.change));
    if (story.change <= -worthTelling)
        return client ? QCoreApplication::translate("Accord", "Your ratings are lower than in the first sessions.")
                      : QCoreApplication::translate("Accord", "No drop; down by %1 since the first sessions.")
                            .arg(level(-story.change));
    return client ? QCoreApplication::translate("Accord", "Things have stayed much the same.")
                  : QCoreApplication::translate("Accord", "No drop; much the same as in the first sessions.");
}

QString tooLittle(TrendReader reader, const TrendStory& story)
{
    const bool client = reader == TrendReader::Client;
    if (story.sessions == 0)
        return client ? QCoreApplication::translate("Accord", "After your first check-in, your line begins here.")
                      : QCoreApplication::translate("Accord", "No check-in yet.");
    if (story.sessions == 1)
        return client ? QCoreApplication::translate("Accord", "One session so far. With the second, a line begins.")
                      : QCoreApplication::translate("Accord", "One session so far.");
    return client ? QCoreApplication::translate("Accord", "Too few answers for a score so far. Skipping is fine.")
                  : QCoreApplication::translate("Accord", "No score shared so far.");
}

QString grown(alliance::Dimension dimension)
{
    switch (dimension) {
    case Dimension::Bond:
        return QCoreApplication::translate("Accord", "The bond has grown the most.");
    case Dimension::Goals:
        return QCoreApplication::translate("Accord", "Agreement on goals has grown the most.");
    case Dimension::Tasks:
        return QCoreApplication::translate("Accord", "Agreement on tasks has grown the most.");
    case Dimension::Overall:
    case Dimension::Other:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

TrendStory tellTrend(const QList<alliance::SessionPoint>& oldestFirst, const alliance::Constants& constants)
{
    TrendStory story;
    story.sessions = int(oldestFirst.size());
    alliance::Trajectory trajectory(constants);
    QList<double> totals;
    for (const auto& point : oldestFirst) {
        follow(trajectory.add(point), story.dips);
        if (point.score.total)
            totals << *point.score.total;
    }
    story.totals = int(totals.size());
    if (totals.size() >= 2 * compared)
        story.change =
            mean(totals.cend() - compared, totals.cend()) - mean(totals.cbegin(), totals.cbegin() + compared);
    story.grewMost = grewMost(oldestFirst);
    return story;
}

QString trendSentence(TrendReader reader, const TrendStory& story)
{
    if (story.sessions < 2 || story.totals == 0)
        return tooLittle(reader, story);
    QStringList sentences;
    if (story.dips.isEmpty()) {
        sentences << withoutDip(reader, story);
    } else {
        const TrendDip& last = story.dips.last();
        sentences << (reader == TrendReader::Client ? clientDip(last) : therapistDip(last, story.sessions));
        if (story.dips.size() > 1)
            sentences << earlierDips(reader, int(story.dips.size()) - 1);
    }
    if (story.grewMost && (story.dips.isEmpty() || story.dips.last().cameBack))
        sentences << grown(*story.grewMost);
    return sentences.join(QLatin1Char(' '));
}

} // namespace accord::app
