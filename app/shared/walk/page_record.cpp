// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/walk/page_record.h"

#include <QCoreApplication>
#include <QDir>
#include <QQuickItem>
#include <algorithm>

namespace accord::app {

void settle()
{
    constexpr int rounds = 5;
    for (int round = 0; round < rounds; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

PageRecord::PageRecord(const QStringList& modules)
{
    for (const QString& module : modules) {
        const QStringList files = QDir(module).entryList({QStringLiteral("?*Page.qml")}, QDir::Files);
        for (const QString& file : files)
            m_all << file.chopped(4);
    }
}

void PageRecord::note(const QQuickWindow& window)
{
    note(*window.contentItem());
}

void PageRecord::note(const QQuickItem& item)
{
    if (!item.isVisible())
        return;
    // A file's root is of the type the file is, "HomePage_QMLTYPE_12", and of those it builds on.
    for (const QMetaObject* type = item.metaObject(); type; type = type->superClass())
        m_seen << QString::fromLatin1(type->className()).section(QStringLiteral("_QML"), 0, 0);
    const QList<QQuickItem*> children = item.childItems();
    for (const QQuickItem* const child : children)
        note(*child);
}

QStringList PageRecord::unseen() const
{
    QStringList missing = (m_all - m_seen).values();
    std::sort(missing.begin(), missing.end());
    return missing;
}

} // namespace accord::app
