// SPDX-License-Identifier: GPL-3.0-or-later
// Hears what Qt and QML print, for self-tests.
#pragma once

#include <QMutex>
#include <QStringList>
#include <QtGlobal>

namespace accord::app {

/// Collects every message, from any thread, while it lives. One at a time.
class Listener
{
public:
    Listener();
    ~Listener();
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    /// What was said since the last take.
    [[nodiscard]] static QStringList take();

private:
    static void hear(QtMsgType type, const QMessageLogContext& context, const QString& message);

    QtMessageHandler m_before;
};

} // namespace accord::app
