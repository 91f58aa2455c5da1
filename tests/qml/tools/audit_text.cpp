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
        if (QLatin1String(item.metaObject()->className()).startsWith(QLatin1String("Icon_")))
            lookAtIcon(item, opacity);
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
        lookAtInk(item, shownOf(item, where), opacity);
        constexpr qreal tolerance = 1; // pixels; glyphs may hang over a little
        if (item.inherits("QQuickText")) {
            if (item.property("contentWidth").toReal() > item.width() + tolerance)
                m_problems << nameOf(item) + QStringLiteral(": wider than its item");
            if (item.property("contentHeight").toReal() > item.height() + tolerance)
                m_problems << nameOf(item) + QStringLiteral(": taller than its item");
        }
        // A few lines of a longer text are a preview, and an address has no words to lose.
        const bool preview = item.property("lineCount").toInt() > 1;
        if (item.property("truncated").toBool() && !preview && item.property("text").toString().contains(u' '))
            m_problems << nameOf(item) + QStringLiteral(": cut short");
        lookAround(item, where);
    }

    /// What of it is not clipped away.
    static QRectF shownOf(const QQuickItem& item, QRectF where)
    {
        for (const QQuickItem* around = item.parentItem(); around; around = around->parentItem()) {
            if (around->clip())
                where &= around->mapRectToScene(around->boundingRect());
        }
        return where;
    }

    void lookAtInk(const QQuickItem& item, const QRectF& shown, double opacity)
    {
        if (shown.isEmpty())
            return; // scrolled away: another look shows it
        const QColor ground = groundAt(shown.center());
        const QColor ink = over(item.property("color").value<QColor>(), opacity, ground);
        const auto font = item.property("font").value<QFont>();
        const bool large = font.pixelSize() >= 24 || (font.pixelSize() >= 18.66 && font.weight() >= QFont::Bold);
        if (const double ratio = contrast(ink, ground); ratio < (large ? 3 : 4.5))
            m_problems << QStringLiteral("%1: %2 on %3 is %4:1")
                              .arg(nameOf(item), ink.name(), ground.name())
                              .arg(ratio, 0, 'f', 2);
    }

    void lookAtIcon(const QQuickItem& item, double opacity)
    {
        if (item.width() <= 0 || item.property("symbol").toString().isEmpty())
            return;
        const QRectF shown = shownOf(item, item.mapRectToScene(item.boundingRect()));
        if (shown.isEmpty())
            return;
        const QColor ground = groundAt(shown.center());
        const QColor ink = over(item.property("color").value<QColor>(), opacity, ground);
        if (const double ratio = contrast(ink, ground); ratio < 3)
            m_problems << QStringLiteral("%1: the icon's %2 on %3 is %4:1")
                              .arg(nameOf(item), ink.name(), ground.name())
                              .arg(ratio, 0, 'f', 2);
    }

    /// Where the words themselves stand, which may be less than their item.
    static QRectF wordsOf(const QQuickItem& item)
    {
        QRectF words(0, 0, item.property("contentWidth").toReal(), item.property("contentHeight").toReal());
        const int alignment = item.property("effectiveHorizontalAlignment").toInt();
        if (alignment & Qt::AlignRight)
            words.moveRight(item.width());
        else if (alignment & Qt::AlignHCenter)
            words.moveLeft((item.width() - words.width()) / 2);
        const int upright = item.property("verticalAlignment").toInt();
        if (upright & Qt::AlignVCenter)
            words.moveTop((item.height() - words.height()) / 2);
        else if (upright & Qt::AlignBottom)
            words.moveBottom(item.height());
        return item.mapRectToScene(words);
    }

    void lookAround(const QQuickItem& item, const QRectF& where)
    {
        const QRectF words = wordsOf(item);
        constexpr qreal tolerance = 1;
        if (words.left() < -tolerance || words.right() > m_window.width() + tolerance)
            m_problems << nameOf(item) + QStringLiteral(": out of the window, %1 to %2")
                                             .arg(words.left(), 0, 'f', 0)
                                             .arg(words.right(), 0, 'f', 0);
        const QQuickItem* scrolled = item.parentItem();
        while (scrolled && !scrolled->inherits("QQuickFlickable"))
            scrolled = scrolled->parentItem();
        if (!scrolled && (where.top() < -tolerance || where.bottom() > m_window.height() + tolerance))
            m_problems << nameOf(item) + QStringLiteral(": beneath or above the window, and nothing scrolls");
        constexpr qreal hang = 4; // glyphs hang out of their line by as much where no ink meets
        for (const Words& other : std::as_const(m_words)) {
            const QRectF shared = words & other.where;
            if (shared.width() > hang && shared.height() > hang && other.scrolled == scrolled)
                m_problems << nameOf(item) + QStringLiteral(": lies over ") + nameOf(*other.item);
        }
        m_words << Words{words, &item, scrolled};
    }

    struct Words
    {
        QRectF where;
        const QQuickItem* item;
        const QQuickItem* scrolled; ///< the Flickable around, or null
    };

    QQuickWindow& m_window;
    QList<Painted> m_painted;
    QList<Words> m_words;
    QStringList m_problems;
};

} // namespace

QStringList textProblems(QQuickWindow& window)
{
    return TextAudit(window).problems();
}

} // namespace accord::tests
