// SPDX-License-Identifier: GPL-3.0-or-later
// The rules themselves, one function each: pure, over the session at hand and what came before it, never after.
#pragma once

#include "core/alliance/score.h"
#include "core/alliance/signals.h"
#include <QDate>
#include <array>

namespace accord::alliance {

/// Allowance for rounding in every comparison: what is equal on paper meets >= and <= and does not meet < and >.
constexpr double rounding = 1e-9;
[[nodiscard]] constexpr bool isBelow(double a, double b)
{
    return a < b - rounding;
}
[[nodiscard]] constexpr bool isAtMost(double a, double b)
{
    return a <= b + rounding;
}
[[nodiscard]] constexpr bool isAtLeast(double a, double b)
{
    return a >= b - rounding;
}

/// All a rule needs of the totals before a session: their number, mean and spread, and the last five. Constant size.
class History
{
public:
    static constexpr int kept = 5;

    void add(double total);
    [[nodiscard]] int count() const { return m_count; }
    /// Needs count() >= 1.
    [[nodiscard]] double mean() const { return m_mean; }
    /// With n - 1 in the denominator; needs count() >= 2.
    [[nodiscard]] double sd() const;
    /// The n-th total back: 1 is the latest. Needs 1 <= n <= min(count(), kept).
    [[nodiscard]] double back(int n) const { return m_last[size_t((m_count - n) % kept)]; }

private:
    int m_count = 0;
    double m_mean = 0;
    double m_squares = 0; // sum of squared deviations from the mean (Welford 1962)
    std::array<double, kept> m_last{};
};

using MaybeSignal = std::optional<Signal>;

[[nodiscard]] MaybeSignal low(const Score& score, const Constants& constants);
[[nodiscard]] MaybeSignal dropFromLast(double total, const History& before);
[[nodiscard]] MaybeSignal reliableDrop(double total, const History& before, const Constants& constants);
[[nodiscard]] MaybeSignal ownBaselineDrop(double total, const History& before, const Constants& constants);
[[nodiscard]] MaybeSignal slowDecline(double total, const History& before, const Constants& constants);
[[nodiscard]] MaybeSignal warmButUnaligned(const Score& score);
[[nodiscard]] MaybeSignal ceiling(double total, const History& before);
/// Days are calendar days; cadenceDays > 0; nothing if a date is invalid.
[[nodiscard]] MaybeSignal overdue(QDate lastSession, int cadenceDays, QDate asOf);

} // namespace accord::alliance
