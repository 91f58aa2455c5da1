// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/controls/svg_icon.h"

#include <QPainter>
#include <QSvgRenderer>

namespace accord::controls {

SvgIcon::SvgIcon(QQuickItem* parent) : QQuickPaintedItem(parent) {}

SvgIcon::~SvgIcon() = default;

void SvgIcon::setSymbol(const QString& symbol)
{
    if (symbol == m_symbol)
        return;
    m_symbol = symbol;
    m_drawing.reset();
    if (!symbol.isEmpty()) {
        m_drawing = std::make_unique<QSvgRenderer>(QStringLiteral(":/qt/qml/Accord/Controls/icons/%1.svg").arg(symbol));
        if (!m_drawing->isValid()) {
            qWarning("there is no icon %s", qPrintable(symbol));
            m_drawing.reset();
        }
    }
    update();
    Q_EMIT symbolChanged();
}

void SvgIcon::setColor(const QColor& color)
{
    if (color == m_color)
        return;
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

void SvgIcon::setMirror(bool mirror)
{
    if (mirror == m_mirror)
        return;
    m_mirror = mirror;
    update();
    Q_EMIT mirrorChanged();
}

void SvgIcon::paint(QPainter* painter)
{
    if (!m_drawing)
        return;
    const QRectF whole = boundingRect();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->save();
    if (m_mirror) {
        painter->translate(whole.width(), 0);
        painter->scale(-1, 1);
    }
    m_drawing->render(painter, whole);
    painter->restore();
    painter->setCompositionMode(QPainter::CompositionMode_SourceIn); // the drawing is black; only its shape counts
    painter->fillRect(whole, m_color);
}

} // namespace accord::controls
