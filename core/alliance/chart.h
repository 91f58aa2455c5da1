// SPDX-License-Identifier: GPL-3.0-or-later
// The band of a client's usual range for charts, and the reliable change between two scores.
#pragma once

#include <QList>
#include <optional>

namespace accord::alliance {

/// An individuals control chart, in the unit of the totals. Not cut off at the ends of the scale: the chart does that.
struct ControlBand
{
    double centre = 0;
    double lower = 0;
    double upper = 0;
    double meanMovingRange = 0;
};

/// From 8 totals on, in session order; nothing before. centre = mean; limits = centre -+ 3 / 1.128 of the mean moving
/// range, 1.128 being d2 for two observations (NIST/SEMATECH e-Handbook 6.3.2.2).
[[nodiscard]] std::optional<ControlBand> controlBand(const QList<double>& totals);

struct ReliableChange
{
    double sdiff = 0; ///< standard error of the difference, in the unit of the scores
    double index = 0; ///< (after - before) / sdiff; beyond +-1.96 the change is reliable at 95 %
};

/// Jacobson & Truax 1991. Any unit; sd > 0, 0 <= reliability < 1.
[[nodiscard]] ReliableChange reliableChange(double before, double after, double sd, double reliability);

} // namespace accord::alliance
