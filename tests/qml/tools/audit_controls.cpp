// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/tools/audit.h"

#include <QAccessible>
#include <QSet>
#include <QTest>
#include <algorithm>
#include <functional>

namespace accord::tests {

namespace {

constexpr qreal leastTarget = 48; // device-independent pixels

bool isWorked(QAccessibleInterface& seen)
{
    switch (seen.role()) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::Slider:
    case QAccessible::PageTab:
    case QAccessible::Link:
        return true;
    default: // Qt Quick 6.4 offers to set the focus to any text
        if (!seen.actionInterface())
            return false;
        const QStringList actions = seen.actionInterface()->actionNames();
        return std::any_of(actions.begin(), actions.end(), [](const QString& action) {
            return action != QAccessibleActionInterface::setFocusAction();
        });
    }
}

/// What can be worked, as a screen reader comes upon it.
void collectWorked(QAccessibleInterface* from, QList<QAccessibleInterface*>& worked)
{
    if (!from)
        return;
    const auto* item = qobject_cast<QQuickItem*>(from->object());
    if (item && !item->isVisible())
        return;
    if (item && isWorked(*from))
        worked << from;
    for (int child = 0; child < from->childCount(); ++child)
        collectWorked(from->child(child), worked);
}

QList<QAccessibleInterface*> worked(QQuickWindow& window)
{
    QList<QAccessibleInterface*> found;
    collectWorked(QAccessible::queryAccessibleInterface(&window), found);
    return found;
}

/// Everything a screen reader comes upon that has a name.
void collectNamed(QAccessibleInterface* from, QSet<QObject*>& named)
{
    if (!from)
        return;
    if (!from->text(QAccessible::Name).isEmpty())
        named << from->object();
    for (int child = 0; child < from->childCount(); ++child)
        collectNamed(from->child(child), named);
}

/// Two of a kind that say the same cannot be told apart by ear. (A button may lead where a link elsewhere leads.)
QStringList sameNames(const QList<QAccessibleInterface*>& all)
{
    QStringList problems;
    QSet<QString> said;
    for (QAccessibleInterface* const seen : all) {
        if (seen->role() == QAccessible::ListItem)
            continue; // what is listed may well be listed twice
        const QString name = QString::fromLatin1(seen->object()->metaObject()->className()) +
                             seen->text(QAccessible::Name) + u'/' + seen->text(QAccessible::Description);
        if (said.contains(name))
            problems << nameOf(*qobject_cast<QQuickItem*>(seen->object())) + QStringLiteral(": named as another is");
        said << name;
    }
    return problems;
}

QRectF placeOf(const QQuickItem& item)
{
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
}

/// What can be touched of it: what clips may cover the rest.
QRectF touchedPlace(const QQuickItem& item)
{
    QRectF place = placeOf(item);
    for (const QQuickItem* around = item.parentItem(); around; around = around->parentItem()) {
        if (around->clip())
            place &= placeOf(*around);
    }
    return place;
}

/// A finger on one would work the other. What stands wholly within another (an eye in its field) is on top of it.
QStringList overlaps(const QList<QAccessibleInterface*>& all)
{
    QStringList problems;
    constexpr qreal tolerance = 0.5; // pixels of rounding
    for (qsizetype one = 0; one < all.size(); ++one) {
        const auto* first = qobject_cast<QQuickItem*>(all[one]->object());
        for (qsizetype two = one + 1; two < all.size(); ++two) {
            const auto* second = qobject_cast<QQuickItem*>(all[two]->object());
            const QRectF shared = touchedPlace(*first) & touchedPlace(*second);
            if (shared.width() > tolerance && shared.height() > tolerance &&
                !placeOf(*first).contains(placeOf(*second)) && !placeOf(*second).contains(placeOf(*first)))
                problems << nameOf(*first) + QStringLiteral(": lies over ") + nameOf(*second);
        }
    }
    return problems;
}

bool showsFocus(const QQuickItem& item)
{
    const QLatin1String type(item.metaObject()->className());
    if (!item.isVisible())
        return false;
    if (type.startsWith(QLatin1String("FocusRing_")) ||
        (type.startsWith(QLatin1String("FieldGround_")) && item.property("focused").toBool()))
        return true;
    const QList<QQuickItem*> children = item.childItems();
    return std::any_of(children.begin(), children.end(), [](const QQuickItem* child) { return showsFocus(*child); });
}

const QQuickItem* listAround(const QQuickItem* item)
{
    while (item && !item->inherits("QQuickItemView"))
        item = item->parentItem();
    return item;
}

/// Everything Tab comes to, in its order.
QList<const QQuickItem*> tabStops(QQuickWindow& window,
                                  const std::function<void(const QQuickItem* before, const QQuickItem& now)>& at)
{
    constexpr int enough = 200; // no page has as many
    QList<const QQuickItem*> stops;
    if (!window.activeFocusItem() || !window.activeFocusItem()->isVisible())
        QTest::keyClick(&window, Qt::Key_Tab); // what had the focus has gone: Qt comes to its surroundings first
    for (int press = 0; press < enough; ++press) {
        QTest::keyClick(&window, Qt::Key_Tab);
        const QQuickItem* stop = window.activeFocusItem();
        if (!stop || stop == window.contentItem() || stops.contains(stop))
            break;
        at(stops.isEmpty() ? nullptr : stops.last(), *stop);
        stops << stop;
    }
    return stops;
}

/// As things stand now, scrolled to what has the focus.
bool isBackwards(const QQuickItem& before, const QQuickItem& now, bool rightToLeft)
{
    const QRectF left = touchedPlace(before);
    const QRectF come = touchedPlace(now);
    const bool nextColumn = rightToLeft ? come.right() <= left.left() : come.left() >= left.right();
    return !left.isEmpty() && !come.isEmpty() && !nextColumn && !left.contains(come) &&
           come.top() < left.top() + left.height() / 2;
}

/// What a finger or a key can work, whatever a screen reader knows of it.
void collectTouched(QQuickItem* from, QList<QQuickItem*>& touched)
{
    if (!from->isVisible())
        return;
    if (from->inherits("QQuickAbstractButton") || from->inherits("QQuickTextInput") ||
        from->inherits("QQuickTextEdit") || from->activeFocusOnTab())
        touched << from;
    const QList<QQuickItem*> children = from->childItems();
    for (QQuickItem* const child : children)
        collectTouched(child, touched);
}

bool anyMirrored(const QQuickItem& item)
{
    const QList<QQuickItem*> children = item.childItems();
    return item.isVisible() &&
           (item.property("mirrored").toBool() ||
            std::any_of(children.begin(), children.end(), [](const QQuickItem* child) { return anyMirrored(*child); }));
}

} // namespace

bool isMirrored(const QQuickWindow& window)
{
    return anyMirrored(*window.contentItem());
}

QString nameOf(const QQuickItem& item)
{
    const QQuickItem* named = &item;
    while (named->objectName().isEmpty() && named->parentItem())
        named = named->parentItem();
    const QString text = item.property("text").toString().left(40);
    return QStringLiteral("%1 in %2%3")
        .arg(QString::fromLatin1(item.metaObject()->className()).section(u'_', 0, 0), named->objectName(),
             text.isEmpty() ? QString() : QStringLiteral(" “%1”").arg(text));
}

QStringList controlProblems(QQuickWindow& window)
{
    QStringList problems;
    QSet<QObject*> known;
    const QList<QAccessibleInterface*> all = worked(window);
    for (QAccessibleInterface* const seen : all) {
        known << seen->object();
        const auto& item = *qobject_cast<QQuickItem*>(seen->object());
        const QString who = nameOf(item);
        if (seen->text(QAccessible::Name).trimmed().isEmpty())
            problems << who + QStringLiteral(": no name");
        if (seen->role() == QAccessible::NoRole || seen->role() == QAccessible::Client ||
            seen->role() == QAccessible::Pane)
            problems << who + QStringLiteral(": no role");
        if (!seen->actionInterface() || seen->actionInterface()->actionNames().isEmpty())
            problems << who + QStringLiteral(": no action");
        if (item.width() < leastTarget || item.height() < leastTarget)
            problems << who + QStringLiteral(": a target of %1 x %2").arg(item.width()).arg(item.height());
    }
    QSet<QObject*> named;
    collectNamed(QAccessible::queryAccessibleInterface(&window), named);
    QList<QQuickItem*> touched;
    collectTouched(window.contentItem(), touched);
    for (QQuickItem* const item : std::as_const(touched)) {
        if (known.contains(item))
            continue;
        if (!named.contains(item))
            problems << nameOf(*item) + QStringLiteral(": unknown to a screen reader");
        else if (item->inherits("QQuickAbstractButton"))
            problems << nameOf(*item) + QStringLiteral(": no role that says it can be pressed");
    }
    return problems + sameNames(all) + overlaps(all);
}

QStringList tabProblems(QQuickWindow& window)
{
    QStringList problems;
    QStringList backwards;
    const bool rightToLeft = isMirrored(window);
    const auto stops = tabStops(window, [&](const QQuickItem* before, const QQuickItem& now) {
        if (!showsFocus(now))
            problems << nameOf(now) + QStringLiteral(": nothing shows that the focus is here");
        if (before && isBackwards(*before, now, rightToLeft))
            backwards << nameOf(now) + QStringLiteral(": Tab comes here after %1, against the reading order")
                                           .arg(nameOf(*before));
    });
    const QList<QAccessibleInterface*> all = worked(window);
    for (QAccessibleInterface* const seen : all) {
        const auto* item = qobject_cast<QQuickItem*>(seen->object());
        const auto* const list = listAround(item);
        const auto holds = [&](const QQuickItem* stop) {
            return stop == item || stop->isAncestorOf(item) || (list && (stop == list || list->isAncestorOf(stop)));
        };
        if (item->isEnabled() && std::none_of(stops.begin(), stops.end(), holds))
            problems << nameOf(*item) + QStringLiteral(": Tab does not come here");
    }
    return backwards.size() > 1 ? problems + backwards : problems; // once is the way round
}

} // namespace accord::tests
