// SPDX-License-Identifier: GPL-3.0-or-later
// What a text's face measures, asked for only once its font is settled.
#pragma once

#include <QFont>
#include <QObject>
#include <QtQml/qqmlparserstatus.h>
#include <QtQml/qqmlregistration.h>
#include <optional>

namespace accord::controls {

/// Qt's own FontMetrics and TextMetrics answer while family, weight and size of a font are still being bound one after
/// the other: each font in between is then searched for and opened, which costs more than drawing the page. This one
/// says 0 until its component is complete, and measures when first read. In pixels; GUI thread.
class FaceMetrics : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY changed)
    Q_PROPERTY(int pixelSize READ pixelSize WRITE setPixelSize NOTIFY changed) ///< measured at; 0: the font's own
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(double rise READ rise NOTIFY changed) ///< by how much the face reaches higher than it reaches deep
    Q_PROPERTY(double widestWord READ widestWord NOTIFY changed) ///< of the text

public:
    using QObject::QObject;

    [[nodiscard]] QFont font() const { return m_font; }
    void setFont(const QFont& font);
    [[nodiscard]] int pixelSize() const { return m_pixelSize; }
    void setPixelSize(int pixels);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    [[nodiscard]] double rise() const;
    [[nodiscard]] double widestWord() const;

    void classBegin() override { m_complete = false; }
    void componentComplete() override;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QFont measured() const;
    void measureAgain();

    QFont m_font;
    QString m_text;
    int m_pixelSize = 0;
    bool m_complete = true; // made outside QML, nobody says when
    mutable std::optional<double> m_rise;
    mutable std::optional<double> m_widestWord;
};

} // namespace accord::controls
