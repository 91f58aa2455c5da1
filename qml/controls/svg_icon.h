// SPDX-License-Identifier: GPL-3.0-or-later
// Draws one of the app's line icons in one colour.
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>
#include <memory>

class QSvgRenderer;

namespace accord::controls {

/// Reads the drawing itself: Qt Quick's Image asks every image plug-in of the device what it makes of a file before it
/// shows the first icon. GUI thread; painted on whichever thread the scene graph paints while that one waits.
class SvgIcon : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        QString symbol READ symbol WRITE setSymbol NOTIFY symbolChanged) ///< a file in assets/icons, without ending
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    Q_PROPERTY(bool mirror READ mirror WRITE setMirror NOTIFY mirrorChanged)
    Q_PROPERTY(bool ready READ isReady NOTIFY symbolChanged) ///< there is such an icon

public:
    explicit SvgIcon(QQuickItem* parent = nullptr);
    ~SvgIcon() override;

    [[nodiscard]] QString symbol() const { return m_symbol; }
    void setSymbol(const QString& symbol);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);
    [[nodiscard]] bool mirror() const { return m_mirror; }
    void setMirror(bool mirror);
    [[nodiscard]] bool isReady() const { return m_drawing != nullptr; }

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void symbolChanged();
    void colorChanged();
    void mirrorChanged();

private:
    QString m_symbol;
    QColor m_color;
    bool m_mirror = false;
    std::unique_ptr<QSvgRenderer> m_drawing; ///< null: none of that name
};

} // namespace accord::controls
