// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/tools/audit.h"

#include <QColor>
#include <QFont>
#include <algorithm>
#include <cmath>

namespace accord::tests {

namespace {

/// Relative luminance: WCAG 2.2, definition of the same name.
double luminance(const QColor& colour)
{
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

/// Contrast ratio, same source.
double contrast(const QColor& one, const QColor& two)
{
    const double a = luminance(one);
    const double b = luminance(two);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// `above` painted on the opaque `below`.
QColor over(const QColor& above, double opacity, const QColor& below)
{
    const double share = above.alphaF() * opacity;
    const auto mix = [share](double a, double b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(float(mix(above.redF(), below.redF())), float(mix(above.greenF(), below.greenF())),
                            float(mix(above.blueF(), below.blueF())));
}

struct Painted
{
    QRectF where; ///< in the scene
    QColor colour;
    double opacity = 1;
};

/// Goes through the scene in the order it is painted and asks every text what lies beneath it.
class TextAudit
{
public:
    explicit TextAudit(QQuickWindow& window) : m_window(window) { visit(*window.contentItem(), 1); }

    [[nodiscard]] QStringList problems() const { return m_problems; }

private:
    void visit(QQuickItem& item, double opacity)
    {
        if (!item.isVisible() || item.opacity() <= 0)
            return;
        opacity *= item.opacity();
        if (item.inherits("QQuickRectangle"))
            m_painted << Painted{item.mapRectToScene(item.boundingRect()), item.property("color").value<QColor>(),
                                 opacity};
        if (item.inherits("QQuickText") || item.inherits("QQuickTextInput") || item.inherits("QQuickTextEdit"))
            look(item, opacity);
        QList<QQuickItem*> children = item.childItems();
        std::stable_sort(children.begin(), children.end(),
                         [](const QQuickItem* one, const QQuickItem* two) { return one->z() < two->z(); });
        for (QQuickItem* const child : std::as_const(children))
            visit(*child, opacity);
    }

    [[nodiscard]] QColor groundAt(QPointF place) const
    {
        QColor ground = m_window.color();
        for (const Painted& painted : m_painted) {
            if (painted.where.contains(place))
                ground = over(painted.colour, painted.opacity, ground);
        }
        return ground;
    }

    void look(const QQuickItem& item, double opacity)
    {
        if (item.property("text").toString().isEmpty() || item.width() <= 0 || item.height() <= 0)
            return;
        const QRectF where = item.mapRectToScene(item.boundingRect());
        const QColor ground = groundAt(where.center());
        const QColor ink = over(item.property("color").value<QColor>(), opacity, ground);
        const auto font = item.property("font").value<QFont>();
        const bool large = font.pixelSize() >= 24 || (font.pixelSize() >= 18.66 && font.weight() >= QFont::Bold);
        if (const double ratio = contrast(ink, ground); ratio < (large ? 3 : 4.5))
            m_problems << QStringLiteral("%1: %2 on %3 is %4:1")
                              .arg(nameOf(item), ink.name(), ground.name())
                              .arg(ratio, 0, 'f', 2);
        constexpr qreal tolerance = 1; // pixels; glyphs may hang over a little
        if (item.inherits("QQuickText")) {
            if (item.property("contentWidth").toReal() > item.width() + tolerance)
                m_problems << nameOf(item) + QStringLiteral(": wider than its item");
            if (item.property("contentHeight").toReal() > item.height() + tolerance)
                m_problems << nameOf(item) + QStringLiteral(": taller than its item");
        }
        if (where.left() < -tolerance || where.right() > m_window.width() + tolerance)
            m_problems << nameOf(item) + QStringLiteral(": out of the window");
    }

    QQuickWindow& m_window;
    QList<Painted> m_painted;
    QStringList m_problems;
};

} // namespace

QStringList textProblems(QQuickWindow& window)
{
    return TextAudit(window).problems();
}

} // namespace accord::tests
