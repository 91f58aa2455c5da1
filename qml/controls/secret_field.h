// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader may know of a field whose text is hidden.
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace accord::controls {

/// Qt Quick 6.4 hands a hidden field's plain text to whoever reads the accessibility tree, and takes away the name of a
/// field that says it holds a password. A TextInput given as `field` is described from here instead: by this name and
/// description, and as value what the screen shows (bullets, unless the person chose to look). GUI thread; lives as
/// long as its field.
class SecretField : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem* field READ field WRITE setField NOTIFY fieldChanged)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY wordsChanged)
    Q_PROPERTY(QString description MEMBER m_description NOTIFY wordsChanged)

public:
    using QObject::QObject;

    [[nodiscard]] QQuickItem* field() const { return m_field; }
    void setField(QQuickItem* field); ///< once
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString description() const { return m_description; }

Q_SIGNALS:
    void fieldChanged();
    void wordsChanged();

private:
    QPointer<QQuickItem> m_field;
    QString m_name;
    QString m_description;
};

} // namespace accord::controls
