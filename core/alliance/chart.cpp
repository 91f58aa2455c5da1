// SPDX-License-Identifier: GPL-3.0-or-later
// Control chart and reliable change.
#include "core/alliance/chart.h"
#include <cmath>

namespace accord::alliance {
namespace {
constexpr qsizetype fewestForBand = 8;
constexpr double rangesToLimit = 3.0 / 1.128; // 2.66 in most tables
} // namespace

std::optional<ControlBand> controlBand(const QList<double>& totals)
{
    if (totals.size() < fewestForBand)
        return std::nullopt;
    double sum = totals.first();
    double moved = 0;
    for (qsizetype i = 1; i < totals.size(); ++i) {
        sum += totals[i];
        moved += std::abs(totals[i] - totals[i - 1]);
    }
    const double centre = sum / double(totals.size());
    const double range = moved / double(totals.size() - 1);
    return ControlBand{centre, centre - rangesToLimit * range, centre + rangesToLimit * range, range};
}

ReliableChange reliableChange(double before, double after, double sd, double reliability)
{
    const double sdiff = sd * std::sqrt(1.0 - reliability) * std::sqrt(2.0);
    return {sdiff, (after - before) / sdiff};
}

} // namespace accord::alliance
