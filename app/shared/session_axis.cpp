// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/session_axis.h"

#include <algorithm>
#include <cmath>

namespace accord::app {

namespace {

constexpr qsizetype pieceLength = 50; // steps per piece
constexpr qreal pixelsTogether = 2;

/// Of every `together` points in turn the highest and the lowest, in their order; the first and the last of all stay.
QList<QPointF> thinned(const QList<QPointF>& run, qsizetype together)
{
    if (together <= 2 || run.size() <= 2)
        return run;
    QList<QPointF> kept{run.first()};
    for (qsizetype from = 1; from + 1 < run.size(); from += together) {
        const auto begin = run.begin() + from;
        const auto end = run.begin() + std::min(from + together, run.size() - 1);
        const auto [low, high] =
            std::minmax_element(begin, end, [](QPointF one, QPointF two) { return one.y() < two.y(); });
        kept << *std::min(low, high);
        if (low != high)
            kept << *std::max(low, high);
    }
    kept << run.last();
    return kept;
}

} // namespace

qreal SessionAxis::perSession() const
{
    const qreal inner = std::max<qreal>(1, m_length - m_markRoom);
    return inner / std::max(1, m_last - m_first);
}

qreal SessionAxis::minimum() const
{
    if (m_last <= m_first)
        return m_first - 0.5; // one session stands in the middle
    return m_first - m_markRoom / 2 / perSession();
}

qreal SessionAxis::maximum() const
{
    if (m_last <= m_first)
        return m_first + 0.5;
    return m_last + m_markRoom / 2 / perSession();
}

bool SessionAxis::crowded() const
{
    return m_last > m_first && perSession() < m_markRoom;
}

int SessionAxis::labelStep() const
{
    const qreal least = m_labelRoom / perSession();
    if (least <= 1)
        return 1;
    if (least <= 2)
        return 2;
    for (int power = 1;; power *= 10) {
        for (const int step : {5, 10, 20}) {
            if (least <= qreal(step) * power)
                return step * power;
        }
        if (power > m_last)
            return power;
    }
}

QList<int> SessionAxis::ticks() const
{
    if (m_last <= m_first)
        return {m_first};
    QList<int> ticks;
    const int step = labelStep();
    const int start = step <= 2 ? m_first : (m_first + step - 1) / step * step;
    for (int number = start; number <= m_last; number += step)
        ticks << number;
    if (ticks.isEmpty() || (ticks.first() - m_first) * perSession() >= m_labelRoom)
        ticks.prepend(m_first);
    return ticks;
}

qreal SessionAxis::position(qreal number) const
{
    const qreal share = (number - minimum()) / (maximum() - minimum());
    return (m_mirrored ? 1 - share : share) * m_length;
}

int SessionAxis::sessionAt(qreal x) const
{
    if (m_length <= 0)
        return m_first;
    const qreal share = m_mirrored ? 1 - x / m_length : x / m_length;
    const qreal number = minimum() + share * (maximum() - minimum());
    return std::clamp(int(std::lround(number)), m_first, std::max(m_first, m_last));
}

QList<QList<QPointF>> SessionAxis::pieces(const QList<QList<QPointF>>& runs) const
{
    QList<QList<QPointF>> pieces;
    const auto together = qsizetype(pixelsTogether / perSession());
    for (const QList<QPointF>& whole : runs) {
        const QList<QPointF> run = thinned(whole, together);
        for (qsizetype from = 0; from + 1 < run.size(); from += pieceLength)
            pieces << run.mid(from, pieceLength + 1);
    }
    return pieces;
}

QList<QPointF> SessionAxis::marks(const QList<QList<QPointF>>& runs) const
{
    QList<QPointF> marks;
    for (const QList<QPointF>& run : runs) {
        if (run.size() == 1 || !crowded())
            marks << run;
    }
    return marks;
}

} // namespace accord::app
