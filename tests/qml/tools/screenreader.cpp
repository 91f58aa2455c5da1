// SPDX-License-Identifier: GPL-3.0-or-later
// A screen reader's view, by way of QAccessible.
#include "tests/qml/tools/screenreader.h"

#include "tests/qml/tools/audit.h"

namespace accord::tests {

int ScreenReader::role(QObject* item) const
{
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(item);
    return seen ? seen->role() : -1;
}

bool ScreenReader::checked(QObject* item) const
{
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(item);
    return seen && seen->state().checked;
}

QString ScreenReader::text(QObject* item, QAccessible::Text kind)
{
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(item);
    return seen ? seen->text(kind) : QString();
}

QString ScreenReader::problems(QQuickItem* shown) const
{
    QQuickWindow& window = *shown->window();
    return (controlProblems(window) + tabProblems(window) + textProblems(window)).join(u'\n');
}

bool ScreenReader::act(QObject* item, const QString& action)
{
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(item);
    QAccessibleActionInterface* actions = seen ? seen->actionInterface() : nullptr;
    if (!actions || !actions->actionNames().contains(action))
        return false;
    actions->doAction(action);
    return true;
}

} // namespace accord::tests
