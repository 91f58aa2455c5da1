// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the sentence and fills in its numbers.
#include "app/shared/signal_wording/signal_wording.h"
#include "app/shared/signal_wording/signal_texts.h"
#include <QLocale>

namespace accord::wording {

using namespace alliance;

namespace {

QString decimal(double value, int decimals = 1)
{
    return QLocale().toString(value, 'f', decimals);
}

QString whole(double value)
{
    return QLocale().toString(qRound64(value));
}

/// What %n stands for: days where a signal counts days, sessions otherwise.
int count(const Signal& signal)
{
    return signal.rule == RuleId::Overdue ? int(signal.number(Quantity::Days).value_or(0)) : signal.sessions;
}

QString name(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Total:
        return u"{to}"_qs;
    case Quantity::Bond:
        return u"{bond}"_qs;
    case Quantity::Goals:
        return u"{goals}"_qs;
    case Quantity::Tasks:
        return u"{tasks}"_qs;
    case Quantity::TotalCutOff:
        return u"{total-cut-off}"_qs;
    case Quantity::DimensionCutOff:
        return u"{dimension-cut-off}"_qs;
    case Quantity::LevelBefore:
        return u"{from}"_qs;
    case Quantity::Fall:
        return u"{fall}"_qs;
    case Quantity::ChangeIndex:
        return u"{index}"_qs;
    case Quantity::DifferenceError:
        return u"{error}"_qs;
    case Quantity::BaselineSpread:
        return u"{spread}"_qs;
    case Quantity::Gap:
        return u"{gap}"_qs;
    case Quantity::Days:
        return u"{days}"_qs;
    case Quantity::CadenceDays:
        break;
    }
    return u"{cadence}"_qs;
}

/// Standard errors are small and divided by: one decimal would make the arithmetic shown look wrong.
QString written(const Number& number)
{
    switch (number.quantity) {
    case Quantity::Days:
    case Quantity::CadenceDays:
        return whole(number.value);
    case Quantity::ChangeIndex:
    case Quantity::DifferenceError:
    case Quantity::BaselineSpread:
        return decimal(number.value, 2);
    default:
        return decimal(number.value);
    }
}

QString filled(const QString& id, const Signal& signal)
{
    QString text = translatedText(id, count(signal));
    for (const Number& number : signal.numbers)
        text.replace(name(number.quantity), written(number));
    text.replace(u"{threshold}"_qs, decimal(signal.threshold));
    text.replace(u"{index-threshold}"_qs, decimal(signal.threshold, 2));
    return text;
}

QString filled(const Episode& episode)
{
    if (episode.state == EpisodeState::None)
        return {};
    QString text = translatedText(u"episode."_qs + id(episode.state) + u".therapist"_qs, episode.laterTotals);
    text.replace(u"{began}"_qs, whole(episode.began));
    text.replace(u"{from}"_qs, decimal(episode.levelBefore));
    text.replace(u"{trough}"_qs, decimal(episode.trough));
    text.replace(u"{repair}"_qs, decimal(episode.repairLevel()));
    return text;
}

int count(const SessionReport& report, Reason reason)
{
    if (reason == Reason::Unrepaired)
        return report.episode.laterTotals;
    for (const Signal& signal : report.raised) {
        if (signal.rule == RuleId::Overdue)
            return count(signal);
    }
    return report.session;
}

} // namespace

QString therapistSentence(const Signal& signal)
{
    return filled(signal.texts().therapist, signal);
}

QString clientSentence(const Signal& signal)
{
    return signal.rule == RuleId::Ceiling ? QString() : filled(signal.texts().client, signal);
}

QStringList openers(const Signal& signal)
{
    QStringList sentences;
    for (const QString& opener : signal.texts().openers)
        sentences.append(filled(opener, signal));
    return sentences;
}

QString ruleSentence(const Signal& signal)
{
    return filled(id(signal.rule) + u".rule"_qs, signal);
}

QString restsOn(const Signal& signal)
{
    return translatedText(signal.sessions == 1 ? u"rests_on.one"_qs : u"rests_on.several"_qs, signal.sessions);
}

QString therapistSentence(const Episode& episode)
{
    return filled(episode);
}

QString reasonText(const SessionReport& report, Reason reason)
{
    return translatedText(u"reason."_qs + id(reason), count(report, reason));
}

QString caseloadLine(const SessionReport& report)
{
    constexpr int firstSessions = 3;
    if (!report.reasons.isEmpty())
        return reasonText(report, report.reasons.first());
    if (report.session == 0)
        return translatedText(u"standing.none"_qs, 0);
    if (report.episode.state == EpisodeState::Repaired)
        return translatedText(u"standing.repaired"_qs, 0);
    return translatedText(report.session <= firstSessions ? u"standing.first"_qs : u"standing.steady"_qs, 0);
}

QString concernLabel(Concern concern)
{
    return concern == Concern::None ? QString() : translatedText(u"concern."_qs + id(concern), 0);
}

QString assumedNote(const Constants& constants)
{
    const bool assumed = constants.sd.isAssumed() || constants.reliability.isAssumed() ||
                         constants.lowTotal.isAssumed() || constants.lowDimension.isAssumed();
    return assumed ? translatedText(u"assumed"_qs, 0) : QString();
}

} // namespace accord::wording
