// SPDX-License-Identifier: GPL-3.0-or-later
// A hand on a window: finds what a person would see, touches it, types, and takes pictures.
#pragma once

#include "app/tour/album.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QString>
#include <functional>
#include <stdexcept>

class QPointingDevice;

namespace accord::tour {

/// The tour can't go on: says what was looked for and not found.
class Lost : public std::runtime_error
{
public:
    explicit Lost(const QString& what) : std::runtime_error(what.toStdString()) {}
};

/// Knows controls by their objectName (listed in qml/client/README.md and qml/therapist/README.md). Everything waits,
/// up to ten seconds, for what it needs to be there, visible and still; then it throws Lost. UI thread.
class Hand
{
public:
    Hand(QQuickWindow& window, QString whose, Album& album);

    enum class Enabled { Yes, DoesNotMatter };
    QQuickItem* find(const QString& name, Enabled enabled = Enabled::Yes) const;
    void touch(const QString& name);
    /// Touches the item at a fraction of its width and height.
    void touchAt(QQuickItem* item, qreal x, qreal y);
    void type(const QString& name, const QString& text);

    /// Every text below the item, as one string.
    [[nodiscard]] QString textOf(const QString& name) const;
    void waitForText(const QString& name, const QString& part) const;
    void waitUntil(const QString& what, const std::function<bool()>& condition) const;

    void picture(const QString& title) const;

private:
    [[nodiscard]] QQuickItem* findNow(const QString& name) const;
    void bringIntoView(QQuickItem* item) const;

    QQuickWindow& m_window;
    QString m_whose;
    Album& m_album;
    QPointingDevice* m_finger;
};

} // namespace accord::tour
