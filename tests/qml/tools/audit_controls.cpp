// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/tools/audit.h"

#include <QAccessible>
#include <QSet>
#include <QTest>
#include <algorithm>

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

} // namespace

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
        const auto& item = *qobject_cast<QQuickItem*>(seen->object());
        known << seen->object();
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
    QList<QQuickItem*> touched;
    collectTouched(window.contentItem(), touched);
    for (QQuickItem* const item : std::as_const(touched)) {
        if (!known.contains(item))
            problems << nameOf(*item) + QStringLiteral(": unknown to a screen reader");
    }
    return problems;
}

QStringList tabProblems(QQuickWindow& window)
{
    constexpr int enough = 200; // stops; no page has as many
    QSet<const QQuickItem*> stops;
    for (int press = 0; press < enough; ++press) {
        QTest::keyClick(&window, Qt::Key_Tab);
        const QQuickItem* stop = window.activeFocusItem();
        if (!stop || stops.contains(stop))
            break;
        stops << stop;
    }
    QStringList problems;
    const QList<QAccessibleInterface*> all = worked(window);
    for (QAccessibleInterface* const seen : all) {
        const auto* item = qobject_cast<QQuickItem*>(seen->object());
        const QQuickItem* held = item;
        while (held && !stops.contains(held))
            held = held->parentItem();
        if (!held && item->isEnabled())
            problems << nameOf(*item) + QStringLiteral(": Tab does not come here");
    }
    return problems;
}

} // namespace accord::tests
