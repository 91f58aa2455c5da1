// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/controls/secret_field.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QQuickItem>
#include <QQuickWindow>

namespace accord::controls {

namespace {

constexpr const char* marker = "accordSecretField"; // a dynamic property of the field: whose it is

class SecretView final : public QAccessibleObject, public QAccessibleActionInterface
{
public:
    SecretView(QQuickItem* field, SecretField* words) : QAccessibleObject(field), m_words(words) {}

    QAccessibleInterface* parent() const override
    {
        for (QQuickItem* item = field().parentItem(); item; item = item->parentItem()) {
            QAccessibleInterface* const seen = QAccessible::queryAccessibleInterface(item);
            if (seen && seen->indexOfChild(this) >= 0) // else it is passed over: what it holds belongs to those above
                return seen;
        }
        return QAccessible::queryAccessibleInterface(field().window());
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QWindow* window() const override { return field().window(); }
    QAccessible::Role role() const override { return QAccessible::EditableText; }

    QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Name:
            return m_words ? m_words->name() : QString();
        case QAccessible::Description:
            return m_words ? m_words->description() : QString();
        case QAccessible::Value:
            return object()->property("displayText").toString();
        default:
            return {};
        }
    }
    void setText(QAccessible::Text kind, const QString& text) override
    {
        if (kind == QAccessible::Value && field().isEnabled())
            object()->setProperty("text", text);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = field().hasActiveFocus();
        state.editable = true;
        state.passwordEdit = object()->property("echoMode").toInt() != 0; // TextInput.Normal
        state.disabled = !field().isEnabled();
        state.invisible = !field().isVisible();
        return state;
    }
    QRect rect() const override
    {
        const QRectF inWindow = field().mapRectToScene(field().boundingRect());
        return field().window()
                   ? QRect(field().window()->mapToGlobal(inWindow.topLeft().toPoint()), inWindow.size().toSize())
                   : QRect();
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction()}; }
    void doAction(const QString& action) override
    {
        if (action == setFocusAction())
            field().forceActiveFocus(Qt::OtherFocusReason);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    [[nodiscard]] QQuickItem& field() const { return *static_cast<QQuickItem*>(object()); }

    QPointer<SecretField> m_words;
};

QAccessibleInterface* describe(const QString&, QObject* object)
{
    auto* const item = qobject_cast<QQuickItem*>(object);
    auto* const words = item ? item->property(marker).value<SecretField*>() : nullptr;
    return words ? new SecretView(item, words) : nullptr;
}

} // namespace

void SecretField::setField(QQuickItem* field)
{
    if (m_field || !field)
        return;
    m_field = field;
    field->setProperty(marker, QVariant::fromValue(this));
    // From here and not from main: of several factories the newest is asked first, and Qt Quick brings its own when it
    // is first imported. Installing one again changes nothing.
    QAccessible::installFactory(describe);
    // The field was known from the moment it had a name, before it was known to be secret.
    if (QAccessibleInterface* const known = QAccessible::queryAccessibleInterface(field))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
    Q_EMIT fieldChanged();
}

} // namespace accord::controls
