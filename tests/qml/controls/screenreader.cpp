// SPDX-License-Identifier: GPL-3.0-or-later
// A screen reader's view, by way of QAccessible.
#include "tests/qml/controls/screenreader.h"

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
