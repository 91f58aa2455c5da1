// SPDX-License-Identifier: GPL-3.0-or-later
// Every session looks at the whole list of totals before it; nothing is carried on but the episode.
#include "reference.h"
#include <cmath>

namespace accord::alliance::test {
namespace {

constexpr double eps = 1e-9;

struct Facts
{
    QStringList rules;
    std::optional<double> level; // the highest level before, if there is a drop
    bool onlySoft = false;
};

void drop(Facts& facts, const QString& rule, double level)
{
    facts.onlySoft = facts.rules.filter(u"dro"_qs).isEmpty() && rule == u"drop_from_last"_qs;
    facts.rules << rule;
    facts.level = facts.level ? std::max(*facts.level, level) : level;
}

void baseline(Facts& facts, const QList<double>& x, double sem)
{
    const qsizetype m = x.size() - 1;
    double mean = 0;
    for (qsizetype i = 0; i < m; ++i)
        mean += x[i] / double(m);
    double squares = 0;
    for (qsizetype i = 0; i < m; ++i)
        squares += (x[i] - mean) * (x[i] - mean);
    const double spread = std::max(std::sqrt(squares / double(m - 1)), sem);
    if (x.last() < mean - 2 * spread - eps)
        drop(facts, u"own_baseline_drop"_qs, mean);
}

void slow(Facts& facts, const QList<double>& x, double sdiff)
{
    for (qsizetype w = 6; w >= 4; --w) {
        if (x.size() < w)
            continue;
        const QList<double> window = x.last(w);
        bool falling = true;
        for (qsizetype i = 1; i < w; ++i)
            falling = falling && window[i] - window[i - 1] <= eps;
        if (falling && window.first() - window.last() >= 1.96 * sdiff - eps) {
            drop(facts, u"slow_decline"_qs, window.first());
            return;
        }
    }
}

Facts factsOf(const Score& score, const QList<double>& x, const Constants& c)
{
    const double sem = c.sd.value * std::sqrt(1 - c.reliability.value);
    const double sdiff = sem * std::sqrt(2);
    const double far = 1000;
    Facts facts;
    const double lowest = std::min({score.bond.value_or(far), score.goals.value_or(far), score.tasks.value_or(far)});
    if (score.total.value_or(far) < c.lowTotal.value - eps || lowest < c.lowDimension.value - eps)
        facts.rules << u"low"_qs;
    if (score.total) {
        const qsizetype m = x.size() - 1;
        if (m == 1 && x[0] - x[1] >= 1.0 - eps)
            drop(facts, u"drop_from_last"_qs, x[0]);
        if (m >= 2 && m <= 4 && (x[m] - x[m - 1]) / sdiff <= -1.96 + eps)
            drop(facts, u"reliable_drop"_qs, x[m - 1]);
        if (m >= 5)
            baseline(facts, x, sem);
        slow(facts, x, sdiff);
    }
    const double agreement = std::min(score.goals.value_or(far), score.tasks.value_or(far));
    if (score.bond && agreement < far && *score.bond >= 7 - eps && *score.bond - agreement >= 2 - eps)
        facts.rules << u"warm_but_unaligned"_qs;
    if (score.total && x.size() >= 5) {
        const QList<double> five = x.last(5);
        if (*std::min_element(five.begin(), five.end()) >= 9.8 - eps)
            facts.rules << u"ceiling"_qs;
    }
    return facts;
}

} // namespace

QList<Plain> plainReading(const QList<SessionPoint>& series, const Constants& constants)
{
    QList<Plain> result;
    QList<double> x;
    QString state = u"none"_qs;
    double p = 0;
    double t = 0;
    int later = 0;
    bool soft = false;
    bool wasLow = false;
    for (const SessionPoint& session : series) {
        const std::optional<double> total = session.score.total;
        if (total)
            x << *total;
        const Facts facts = factsOf(session.score, x, constants);
        const bool wasOpen = state == u"open"_qs || state == u"unrepaired"_qs;
        if (wasOpen && total) {
            if (*total >= t + (p - t) / 2 - eps) {
                state = u"repaired"_qs;
            } else {
                t = std::min(t, *total);
                state = ++later >= 3 ? u"unrepaired"_qs : u"open"_qs;
            }
        } else if (!wasOpen) {
            state = facts.level ? u"open"_qs : u"none"_qs;
            p = facts.level.value_or(0);
            t = total.value_or(0);
            later = 0;
            soft = facts.onlySoft;
        }
        const bool low = facts.rules.contains(u"low"_qs);
        const bool open = state == u"open"_qs;
        QStringList worrying = facts.rules;
        worrying.removeAll(u"ceiling"_qs);
        const bool act = state == u"unrepaired"_qs || (open && !soft) || (low && wasLow);
        const bool watch = open || !worrying.isEmpty();
        result << Plain{facts.rules, state, act ? u"act"_qs : watch ? u"watch"_qs : u"none"_qs};
        wasLow = low;
    }
    return result;
}

} // namespace accord::alliance::test
