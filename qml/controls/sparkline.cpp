// SPDX-License-Identifier: GPL-3.0-or-later
// How the small line is drawn.
#include "qml/controls/sparkline.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace accord::controls {

namespace {
constexpr qreal lineWidth = 2;
constexpr qreal dotRadius = 4;
} // namespace

Sparkline::Sparkline(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(88, 32);
}

void Sparkline::setValues(const QList<qreal>& values)
{
    m_values = values; // not compared: NaN differs from itself
    emit valuesChanged();
    update();
}

void Sparkline::setFrom(qreal from)
{
    if (qFuzzyCompare(from + 1, m_from + 1))
        return;
    m_from = from;
    emit rangeChanged();
    update();
}

void Sparkline::setTo(qreal to)
{
    if (qFuzzyCompare(to + 1, m_to + 1))
        return;
    m_to = to;
    emit rangeChanged();
    update();
}

void Sparkline::setColor(const QColor& color)
{
    if (color == m_color)
        return;
    m_color = color;
    emit colorChanged();
    update();
}

QPointF Sparkline::place(qsizetype index) const
{
    const qreal steps = qreal(qMax(qsizetype(1), m_values.size() - 1));
    const qreal along = m_values.size() < 2 ? 1 : qreal(index) / steps;
    const qreal up = m_to > m_from ? qBound(qreal(0), (m_values.at(index) - m_from) / (m_to - m_from), qreal(1)) : 0;
    return {dotRadius + along * (width() - 2 * dotRadius), height() - dotRadius - up * (height() - 2 * dotRadius)};
}

void Sparkline::paint(QPainter* painter)
{
    QPainterPath line;
    bool joined = false;
    qsizetype last = -1;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const bool present = std::isfinite(m_values.at(i));
        if (present && joined)
            line.lineTo(place(i));
        else if (present)
            line.moveTo(place(i));
        joined = present;
        last = present ? i : last;
    }
    if (last < 0)
        return;
    painter->setPen(QPen(m_color, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_color);
    painter->drawEllipse(place(last), dotRadius, dotRadius);
}

} // namespace accord::controls
