// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader sees of an item and can do to it, for Qt Quick tests.
#pragma once

#include <QAccessible>
#include <QObject>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace accord::tests {

/// All answers come through QAccessible, as they do for a real screen reader. GUI thread only.
class ScreenReader : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    [[nodiscard]] Q_INVOKABLE QString name(QObject* item) const { return text(item, QAccessible::Name); }
    [[nodiscard]] Q_INVOKABLE QString description(QObject* item) const { return text(item, QAccessible::Description); }
    /// What it reads out of a field.
    [[nodiscard]] Q_INVOKABLE QString value(QObject* item) const { return text(item, QAccessible::Value); }
    [[nodiscard]] Q_INVOKABLE int role(QObject* item) const;
    [[nodiscard]] Q_INVOKABLE bool checked(QObject* item) const;
    /// False if the item offers no such action.
    Q_INVOKABLE bool press(QObject* item) const { return act(item, QAccessibleActionInterface::pressAction()); }
    Q_INVOKABLE bool increase(QObject* item) const { return act(item, QAccessibleActionInterface::increaseAction()); }
    Q_INVOKABLE bool decrease(QObject* item) const { return act(item, QAccessibleActionInterface::decreaseAction()); }

    /// What the audit finds wrong in the window that shows this item, a line each: see audit.h.
    [[nodiscard]] Q_INVOKABLE QString problems(QQuickItem* shown) const;

private:
    [[nodiscard]] static QString text(QObject* item, QAccessible::Text kind);
    static bool act(QObject* item, const QString& action);
};

} // namespace accord::tests
