// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader may know of a rating on a line, and how it sets one.
#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace accord::controls {

/// Qt Quick 6.4 lets a screen reader write straight into an item's `value`: the binding to the owner's answer breaks
/// and the answer reaches nobody. The item given as `line` is described from here instead, and a value that is set
/// arrives as chosen(). What stands inside it stays in the tree. GUI thread; lives as long as its line.
class SpokenRating : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem* line READ line WRITE setLine NOTIFY lineChanged)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY wordsChanged)
    Q_PROPERTY(QString description MEMBER m_description NOTIFY wordsChanged)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY wordsChanged) ///< the value as it is said; empty: not answered
    Q_PROPERTY(double value MEMBER m_value NOTIFY wordsChanged)
    Q_PROPERTY(double from MEMBER m_from NOTIFY wordsChanged)
    Q_PROPERTY(double to MEMBER m_to NOTIFY wordsChanged)
    Q_PROPERTY(double step MEMBER m_step NOTIFY wordsChanged)

public:
    using QObject::QObject;

    [[nodiscard]] QQuickItem* line() const { return m_line; }
    void setLine(QQuickItem* line); ///< once
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString description() const { return m_description; }
    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] bool answered() const { return !m_words.isEmpty(); }
    [[nodiscard]] double value() const { return m_value; }
    [[nodiscard]] double from() const { return m_from; }
    [[nodiscard]] double to() const { return m_to; }
    [[nodiscard]] double step() const { return m_step; }

Q_SIGNALS:
    void lineChanged();
    void wordsChanged();
    void chosen(double value); ///< not yet between the ends, nor rounded
    void increased();
    void decreased();

private:
    QPointer<QQuickItem> m_line;
    QString m_name;
    QString m_description;
    QString m_words;
    double m_value = 0;
    double m_from = 0;
    double m_to = 10;
    double m_step = 0.1;
};

} // namespace accord::controls
