// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/therapist/briefing.h"

#include "app/shared/signal_wording/signal_wording.h"
#include "app/therapist/therapist_words.h"
#include "core/sync/received_score.h"

#include <QCoreApplication>
#include <algorithm>

namespace accord::therapist {

namespace {

using alliance::Dimension;
using alliance::Reason;
using alliance::RuleId;
using alliance::SessionPoint;
using alliance::SessionReport;
using alliance::Signal;

constexpr double notable = 0.5; ///< a difference between dimensions worth a word, on 0-10

QString tr(const char* text)
{
    return QCoreApplication::translate("Briefing", text);
}

std::optional<Signal> raised(const SessionReport& report, RuleId rule)
{
    for (const Signal& signal : report.raised) {
        if (signal.rule == rule)
            return signal;
    }
    return std::nullopt;
}

/// Where several drop rules fired at once: the one that says most about this client.
std::optional<Signal> strongestDrop(const SessionReport& report)
{
    for (const RuleId rule :
         {RuleId::OwnBaselineDrop, RuleId::ReliableDrop, RuleId::SlowDecline, RuleId::DropFromLast}) {
        if (const auto signal = raised(report, rule))
            return signal;
    }
    return std::nullopt;
}

std::optional<RuleId> ruleOf(Reason reason)
{
    switch (reason) {
    case Reason::LowTwice:
    case Reason::Low:
        return RuleId::Low;
    case Reason::DropFromLast:
        return RuleId::DropFromLast;
    case Reason::ReliableDrop:
        return RuleId::ReliableDrop;
    case Reason::OwnBaselineDrop:
        return RuleId::OwnBaselineDrop;
    case Reason::SlowDecline:
        return RuleId::SlowDecline;
    case Reason::WarmButUnaligned:
        return RuleId::WarmButUnaligned;
    case Reason::Overdue:
        return RuleId::Overdue;
    case Reason::Unrepaired:
    case Reason::OpenDrop:
    case Reason::SoftDrop:
        break;
    }
    return std::nullopt; // a drop that is still open: found where it began
}

/// What the card is about: the drop still open, else the signal behind the strongest reason, else a hint.
std::optional<Signal> mainSignal(const QList<SessionReport>& reports)
{
    const SessionReport& latest = reports.last();
    if (latest.episode.isOpen() && (latest.reasons.isEmpty() || !ruleOf(latest.reasons.first())))
        return strongestDrop(reports.at(latest.episode.began - 1));
    for (const Reason reason : latest.reasons) {
        const auto rule = ruleOf(reason);
        if (const auto signal = rule ? raised(latest, *rule) : std::nullopt)
            return signal;
    }
    return raised(latest, RuleId::Ceiling);
}

/// The dimension that fell clearly more than the others at that session, against the last one known before it.
std::optional<Dimension> fellMost(const QList<SessionPoint>& points, int session)
{
    struct Fall
    {
        Dimension dimension;
        double by;
    };
    QList<Fall> falls;
    for (const Dimension dimension : {Dimension::Bond, Dimension::Goals, Dimension::Tasks}) {
        const std::optional<double> now = alliance::value(points.at(session - 1).score, dimension);
        std::optional<double> before;
        for (int k = session - 2; k >= 0 && !before; --k)
            before = alliance::value(points.at(k).score, dimension);
        if (now && before)
            falls.append({dimension, *before - *now});
    }
    std::sort(falls.begin(), falls.end(), [](const Fall& a, const Fall& b) { return a.by > b.by; });
    if (falls.size() < 2 || falls.first().by < notable || falls.at(0).by - falls.at(1).by < notable)
        return std::nullopt;
    return falls.first().dimension;
}

QString fellMostSentence(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Goals:
        return tr("Agreement on goals fell most.");
    case Dimension::Tasks:
        return tr("Agreement on how you work fell most.");
    case Dimension::Bond:
    case Dimension::Overall:
    case Dimension::Other:
        break;
    }
    return tr("The bond fell most.");
}

/// Words for the part that fell most stand second: the first opener speaks of the drop itself.
QStringList dropOpeners(const Signal& drop, std::optional<Dimension> part)
{
    QStringList openers = wording::openers(drop);
    if (!part || openers.size() < 2)
        return openers;
    Signal about;
    about.rule = RuleId::Low;
    about.aspect = *part == Dimension::Goals   ? alliance::Aspect::Goals
                   : *part == Dimension::Tasks ? alliance::Aspect::Tasks
                                               : alliance::Aspect::Bond;
    const QStringList ofPart = wording::openers(about);
    if (!ofPart.isEmpty())
        openers[1] = ofPart.first();
    return openers;
}

QString steadyChange(const QList<SessionPoint>& points)
{
    const std::optional<double> last = points.last().score.total;
    if (!last)
        return tr("This time no alliance score came: too little was answered or shared to say how things stand.");
    double sum = 0;
    int count = 0;
    for (int k = 0; k + 1 < points.size(); ++k) {
        if (const auto total = points.at(k).score.total) {
            sum += *total;
            ++count;
        }
    }
    if (count == 0)
        return tr("The first alliance score: %1 of 10. One session says little; it is a good moment to ask how it was.")
            .arg(scoreText(*last));
    return tr("The alliance score is %1; it has been %2 on average before.")
        .arg(scoreText(*last), scoreText(sum / count));
}

QStringList steadyOpeners()
{
    return {tr("What was most useful for you last time?"), tr("Is there anything we should do more of, or less?"),
            tr("Are we still working on what matters to you?")};
}

QString pillText(const SessionReport& latest)
{
    const QString level = wording::concernLabel(latest.concern);
    const QString why = wording::caseloadLine(latest);
    return level.isEmpty() ? why : tr("%1: %2").arg(level, why);
}

void describeSignal(Briefing& briefing, const Signal& signal, const QList<SessionReport>& reports,
                    const QList<SessionPoint>& points)
{
    const SessionReport& latest = reports.last();
    const bool openDrop = latest.episode.isOpen() && alliance::isDrop(signal.rule);
    QStringList sentences;
    if (openDrop) {
        const std::optional<Dimension> part = fellMost(points, latest.episode.began);
        const bool justNow = latest.episode.began == latest.session;
        sentences << (justNow ? wording::therapistSentence(signal) : wording::therapistSentence(latest.episode));
        if (part)
            sentences << fellMostSentence(*part);
        briefing.openers = dropOpeners(signal, part);
    } else {
        sentences << wording::therapistSentence(signal);
        if (latest.reasons.value(0, Reason::Overdue) == Reason::LowTwice)
            sentences << tr("The session before was low too.");
        briefing.openers = wording::openers(signal);
    }
    if (const auto unaligned = raised(latest, RuleId::WarmButUnaligned); unaligned && unaligned->rule != signal.rule)
        sentences << wording::therapistSentence(*unaligned);
    briefing.change = sentences.join(QLatin1Char(' '));
    briefing.rule = wording::ruleSentence(signal);
    Signal onAll = signal;
    if (openDrop) // that it is still open rests on every session up to now
        onAll.sessions = latest.session;
    briefing.restsOn = wording::restsOn(onAll);
}

} // namespace

QList<SessionPoint> sessionPoints(const QList<vault::ReceivedSummary>& oldestFirst)
{
    QList<SessionPoint> points;
    points.reserve(oldestFirst.size());
    for (const vault::ReceivedSummary& received : oldestFirst)
        points.append({received.summary.sessionDate, sync::receivedScore(received.summary)});
    return points;
}

Briefing brief(const QList<SessionPoint>& oldestFirst, const alliance::Constants& constants,
               std::optional<int> cadenceDays, QDate today)
{
    Briefing briefing;
    if (oldestFirst.isEmpty())
        return briefing;
    const QList<SessionReport> reports = alliance::analyze(oldestFirst, constants, cadenceDays, today);
    const SessionReport& latest = reports.last();
    briefing.known = true;
    briefing.concern = latest.concern;
    briefing.pill = pillText(latest);
    briefing.reason = wording::caseloadLine(latest);
    if (const std::optional<Signal> signal = mainSignal(reports)) {
        describeSignal(briefing, *signal, reports, oldestFirst);
        return briefing;
    }
    briefing.change = latest.episode.state == alliance::EpisodeState::Repaired
                          ? wording::therapistSentence(latest.episode)
                          : steadyChange(oldestFirst);
    Signal onAll;
    onAll.sessions = latest.session;
    briefing.restsOn = wording::restsOn(onAll);
    briefing.openers = steadyOpeners();
    return briefing;
}

} // namespace accord::therapist
