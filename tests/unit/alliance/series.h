// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to write series of sessions in tests.
#pragma once

#include "core/alliance/trajectory.h"
#include <initializer_list>
#include <limits>

namespace accord::alliance::test {

/// A session without a total.
constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// The constants of accord-session-1, written out so that a changed file fails a test.
inline Constants constants()
{
    return {{1.5, u"assumed"_qs}, {0.85, u"assumed"_qs}, {6.0, u"assumed"_qs}, {5.0, u"assumed"_qs}};
}

inline std::optional<double> maybe(double value)
{
    return value == value ? std::optional<double>(value) : std::nullopt;
}

inline SessionPoint point(double total)
{
    SessionPoint result;
    result.score.total = maybe(total);
    return result;
}

inline SessionPoint parts(double bond, double goals, double tasks, double total = none)
{
    SessionPoint result = point(total);
    result.score.bond = maybe(bond);
    result.score.goals = maybe(goals);
    result.score.tasks = maybe(tasks);
    return result;
}

inline QList<SessionPoint> points(const QList<double>& totals)
{
    QList<SessionPoint> result;
    for (const double total : totals)
        result.append(point(total));
    return result;
}

/// Reports of a series of totals, one day apart, without a cadence.
inline QList<SessionReport> reports(const QList<double>& totals)
{
    return analyze(points(totals), constants(), std::nullopt, {});
}

inline SessionReport lastReport(const QList<double>& totals)
{
    return reports(totals).last();
}

inline std::optional<Signal> find(const SessionReport& report, RuleId rule)
{
    for (const Signal& signal : report.raised) {
        if (signal.rule == rule)
            return signal;
    }
    return std::nullopt;
}

inline QStringList ids(const SessionReport& report)
{
    QStringList result;
    for (const Signal& signal : report.raised)
        result.append(id(signal.rule));
    return result;
}

} // namespace accord::alliance::test
