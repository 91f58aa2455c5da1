// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/controls/face_metrics.h"

#include <QFontMetricsF>
#include <algorithm>

namespace accord::controls {

void FaceMetrics::setFont(const QFont& font)
{
    const QFont before = measured();
    m_font = font;
    if (measured() != before)
        measureAgain();
}

void FaceMetrics::setPixelSize(int pixels)
{
    if (pixels == m_pixelSize)
        return;
    m_pixelSize = pixels;
    measureAgain();
}

void FaceMetrics::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    measureAgain();
}

double FaceMetrics::rise() const
{
    if (!m_complete)
        return 0;
    if (!m_rise) {
        const QFontMetricsF metrics(measured());
        m_rise = metrics.ascent() - metrics.descent();
    }
    return *m_rise;
}

double FaceMetrics::widestWord() const
{
    if (!m_complete)
        return 0;
    if (!m_widestWord) {
        m_widestWord = 0;
        const QFontMetricsF metrics(measured());
        const auto words = QStringView(m_text).split(u' ', Qt::SkipEmptyParts);
        for (const QStringView word : words)
            m_widestWord = std::max(*m_widestWord, metrics.horizontalAdvance(word.toString()));
    }
    return *m_widestWord;
}

void FaceMetrics::componentComplete()
{
    m_complete = true;
    Q_EMIT changed();
}

QFont FaceMetrics::measured() const
{
    QFont font = m_font;
    if (m_pixelSize > 0)
        font.setPixelSize(m_pixelSize);
    return font;
}

void FaceMetrics::measureAgain()
{
    m_rise.reset();
    m_widestWord.reset();
    if (m_complete)
        Q_EMIT changed();
}

} // namespace accord::controls
