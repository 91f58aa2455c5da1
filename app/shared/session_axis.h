// SPDX-License-Identifier: GPL-3.0-or-later
// The horizontal axis of a trend: which sessions are labelled, where each lies, which one a finger means.
#pragma once

#include <QList>
#include <QObject>
#include <QPointF>
#include <QtQml/qqml.h>

namespace accord::app {

/// Tells QML of the points of one run: a list of them is how every series here is handed over.
struct PointRun
{
    Q_GADGET
    QML_ANONYMOUS
    QML_FOREIGN(QList<QPointF>)
    QML_SEQUENTIAL_CONTAINER(QPointF)
};

/// Made in QML beside a chart; sizes in that chart's pixels. Sessions are numbered from 1; first <= last.
class SessionAxis : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int first MEMBER m_first NOTIFY changed)
    Q_PROPERTY(int last MEMBER m_last NOTIFY changed)
    Q_PROPERTY(qreal length MEMBER m_length NOTIFY changed)       ///< of the plot
    Q_PROPERTY(qreal labelRoom MEMBER m_labelRoom NOTIFY changed) ///< the widest label and the space around it
    Q_PROPERTY(qreal markRoom MEMBER m_markRoom NOTIFY changed)   ///< one shape and a little space
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY changed)    ///< right to left
    Q_PROPERTY(QList<int> ticks READ ticks NOTIFY changed)
    Q_PROPERTY(qreal minimum READ minimum NOTIFY changed) ///< value at the plot's start edge
    Q_PROPERTY(qreal maximum READ maximum NOTIFY changed) ///< value at its end edge
    Q_PROPERTY(bool crowded READ crowded NOTIFY changed)  ///< no room for a shape per session

public:
    using QObject::QObject;

    /// Every session if there is room, else every second from the first on, else multiples of 5, 10, 20, 50, ... and
    /// the first one where it does not touch the next label.
    [[nodiscard]] QList<int> ticks() const;
    [[nodiscard]] qreal minimum() const;
    [[nodiscard]] qreal maximum() const;
    [[nodiscard]] bool crowded() const;

    /// Pixels from the plot's left edge, mirrored where the axis is.
    Q_INVOKABLE qreal position(qreal number) const;
    /// The session nearest to a distance from the plot's left edge.
    Q_INVOKABLE int sessionAt(qreal x) const;

    /// The same lines cut into pieces that share their ends: a chart lays a series out again at every point appended,
    /// so that one of 1,000 points costs 900 ms and twenty of 51 cost 30. Of sessions that share two pixels only the
    /// highest and the lowest stay, and each line's ends: what is drawn is the same.
    Q_INVOKABLE QList<QList<QPointF>> pieces(const QList<QList<QPointF>>& runs) const;
    /// The points that need a shape: all of them, or, where it is crowded, only those no line leads to.
    Q_INVOKABLE QList<QPointF> marks(const QList<QList<QPointF>>& runs) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] qreal perSession() const;
    [[nodiscard]] int labelStep() const;

    int m_first = 1;
    int m_last = 1;
    qreal m_length = 0;
    qreal m_labelRoom = 0;
    qreal m_markRoom = 0;
    bool m_mirrored = false;
};

} // namespace accord::app
