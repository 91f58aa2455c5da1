// SPDX-License-Identifier: GPL-3.0-or-later
// A small line without axes: the shape of a series at a glance, its last value as a dot.
#pragma once

#include <QColor>
#include <QList>
#include <QQuickPaintedItem>

namespace accord::controls {

/// Drawn left to right in series order whatever the reading direction, as charts are. GUI thread only.
class Sparkline : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// In series order; NaN is a gap and is neither joined nor guessed.
    Q_PROPERTY(QList<qreal> values READ values WRITE setValues NOTIFY valuesChanged)
    Q_PROPERTY(qreal from READ from WRITE setFrom NOTIFY rangeChanged) ///< value at the bottom edge
    Q_PROPERTY(qreal to READ to WRITE setTo NOTIFY rangeChanged)       ///< value at the top edge
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)

public:
    explicit Sparkline(QQuickItem* parent = nullptr);

    [[nodiscard]] QList<qreal> values() const { return m_values; }
    void setValues(const QList<qreal>& values);
    [[nodiscard]] qreal from() const { return m_from; }
    void setFrom(qreal from);
    [[nodiscard]] qreal to() const { return m_to; }
    void setTo(qreal to);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);

    void paint(QPainter* painter) override;

signals:
    void valuesChanged();
    void rangeChanged();
    void colorChanged();

private:
    [[nodiscard]] QPointF place(qsizetype index) const;

    QList<qreal> m_values;
    qreal m_from = 0;
    qreal m_to = 10;
    QColor m_color = Qt::black;
};

} // namespace accord::controls
