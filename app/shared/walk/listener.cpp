// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/walk/listener.h"

#include <QMutexLocker>
#include <utility>

namespace accord::app {

namespace {

// A message handler is a plain function: what it hears has nowhere else to go.
QMutex mutex;
QStringList heard;

} // namespace

Listener::Listener() : m_before(qInstallMessageHandler(&Listener::hear)) {}

Listener::~Listener()
{
    qInstallMessageHandler(m_before);
}

QStringList Listener::take()
{
    const QMutexLocker lock(&mutex);
    return std::exchange(heard, {});
}

void Listener::hear(QtMsgType, const QMessageLogContext& context, const QString& message)
{
    const QMutexLocker lock(&mutex);
    heard << QStringLiteral("%1 (%2:%3)").arg(message, QString::fromUtf8(context.file)).arg(context.line);
}

} // namespace accord::app
