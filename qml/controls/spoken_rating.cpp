// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/controls/spoken_rating.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QQuickWindow>

namespace accord::controls {

namespace {

constexpr const char* marker = "accordSpokenRating"; // a dynamic property of the line: whose it is

/// What stands in `item` for a screen reader; items it is not told of are passed over.
void collect(const QQuickItem& item, QList<QAccessibleInterface*>& found)
{
    const QList<QQuickItem*> children = item.childItems();
    for (QQuickItem* const child : children) {
        if (QAccessibleInterface* const seen = QAccessible::queryAccessibleInterface(child))
            found << seen;
        else
            collect(*child, found);
    }
}

class RatingView final : public QAccessibleObject, public QAccessibleActionInterface, public QAccessibleValueInterface
{
public:
    RatingView(QQuickItem* line, SpokenRating* rating) : QAccessibleObject(line), m_rating(rating) {}

    QAccessibleInterface* parent() const override
    {
        for (QQuickItem* item = line().parentItem(); item; item = item->parentItem()) {
            QAccessibleInterface* const seen = QAccessible::queryAccessibleInterface(item);
            if (seen && seen->indexOfChild(this) >= 0) // else it is passed over: what it holds belongs to those above
                return seen;
        }
        return QAccessible::queryAccessibleInterface(line().window());
    }
    QAccessibleInterface* child(int index) const override { return children().value(index); }
    int childCount() const override { return int(children().size()); }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return int(children().indexOf(const_cast<QAccessibleInterface*>(child))); // only compared
    }
    QWindow* window() const override { return line().window(); }
    QAccessible::Role role() const override { return QAccessible::Slider; }

    QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Name:
            return m_rating ? m_rating->name() : QString();
        case QAccessible::Description:
            return m_rating ? m_rating->description() : QString();
        case QAccessible::Value:
            return m_rating ? m_rating->words() : QString();
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString&) override {}

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = line().hasActiveFocus();
        state.disabled = !line().isEnabled();
        state.invisible = !line().isVisible();
        return state;
    }
    QRect rect() const override
    {
        const QRectF inWindow = line().mapRectToScene(line().boundingRect());
        return line().window()
                   ? QRect(line().window()->mapToGlobal(inWindow.topLeft().toPoint()), inWindow.size().toSize())
                   : QRect();
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface*>(this);
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return nullptr;
    }
    QStringList actionNames() const override { return {increaseAction(), decreaseAction(), setFocusAction()}; }
    void doAction(const QString& action) override
    {
        if (!m_rating || !line().isEnabled())
            return;
        if (action == setFocusAction())
            line().forceActiveFocus(Qt::OtherFocusReason);
        else if (action == increaseAction())
            Q_EMIT m_rating->increased();
        else if (action == decreaseAction())
            Q_EMIT m_rating->decreased();
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

    QVariant currentValue() const override
    {
        return m_rating && m_rating->answered() ? QVariant(m_rating->value()) : QVariant();
    }
    void setCurrentValue(const QVariant& value) override
    {
        bool number = false;
        const double wanted = value.toDouble(&number);
        if (m_rating && number && line().isEnabled())
            Q_EMIT m_rating->chosen(wanted);
    }
    QVariant minimumValue() const override { return m_rating ? m_rating->from() : QVariant(); }
    QVariant maximumValue() const override { return m_rating ? m_rating->to() : QVariant(); }
    QVariant minimumStepSize() const override { return m_rating ? m_rating->step() : QVariant(); }

private:
    [[nodiscard]] QQuickItem& line() const { return *static_cast<QQuickItem*>(object()); }
    [[nodiscard]] QList<QAccessibleInterface*> children() const
    {
        QList<QAccessibleInterface*> found;
        collect(line(), found);
        return found;
    }

    QPointer<SpokenRating> m_rating;
};

QAccessibleInterface* describe(const QString&, QObject* object)
{
    auto* const item = qobject_cast<QQuickItem*>(object);
    auto* const rating = item ? item->property(marker).value<SpokenRating*>() : nullptr;
    return rating ? new RatingView(item, rating) : nullptr;
}

} // namespace

void SpokenRating::setLine(QQuickItem* line)
{
    if (m_line || !line)
        return;
    m_line = line;
    line->setProperty(marker, QVariant::fromValue(this));
    // From here and not from main, as SecretField does and for its reasons.
    QAccessible::installFactory(describe);
    if (QAccessibleInterface* const known = QAccessible::queryAccessibleInterface(line))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
    Q_EMIT lineChanged();
}

} // namespace accord::controls
