// SPDX-License-Identifier: GPL-3.0-or-later
// Which of an app's pages a walk has seen, so that a new page cannot be forgotten.
#pragma once

#include <QQuickWindow>
#include <QSet>
#include <QString>
#include <QStringList>

namespace accord::app {

/// Lets bindings, loaders and layouts of all windows come to rest. GUI thread.
void settle();

/// A page is a file called SomethingPage.qml in one of the app's QML modules. GUI thread.
class PageRecord
{
public:
    /// `modules`: folders of compiled-in QML, such as ":/qt/qml/Accord/Client".
    explicit PageRecord(const QStringList& modules);

    /// Every page that is visible in the window now has been seen.
    void note(const QQuickWindow& window);
    /// Pages no visit has shown yet, in alphabetical order.
    [[nodiscard]] QStringList unseen() const;

private:
    void note(const QQuickItem& item);

    QSet<QString> m_all;
    QSet<QString> m_seen;
};

} // namespace accord::app
