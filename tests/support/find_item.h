// SPDX-License-Identifier: GPL-3.0-or-later
// Items of a page by the name a program knows them by, as a person would find them: only what is visible.
#pragma once

#include <QList>
#include <QQuickItem>
#include <QString>

namespace accord::tests {

/// The first visible item of that objectName at or below `from`, in stacking order; null if there is none.
[[nodiscard]] inline QQuickItem* findVisible(QQuickItem* from, const QString& name)
{
    if (!from->isVisible())
        return nullptr;
    if (from->objectName() == name)
        return from;
    const QList<QQuickItem*> children = from->childItems();
    for (QQuickItem* const child : children) {
        if (QQuickItem* const found = findVisible(child, name))
            return found;
    }
    return nullptr;
}

} // namespace accord::tests
