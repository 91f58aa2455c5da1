// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay_process.h"

#include <QDeadlineTimer>

namespace {

constexpr int patience = 10'000; // ms
const QString program = QStringLiteral(ACCORD_BIN_DIR "/accord-relay");

} // namespace

QString RelayProcess::store() const
{
    return QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("relay.db"));
}

bool RelayProcess::start()
{
    m_process.start(program, {QStringLiteral("--listen"), m_address, QStringLiteral("--store"), store()});
    QByteArray said;
    for (const QDeadlineTimer deadline(patience); !said.endsWith('\n') && !deadline.hasExpired();) {
        if (!m_process.waitForReadyRead(patience))
            return false;
        said += m_process.readAllStandardOutput();
    }
    const QString line = QString::fromUtf8(said).trimmed();
    m_address = line.mid(line.lastIndexOf(QLatin1Char(' ')) + 1);
    return line.startsWith(QStringLiteral("listening on "));
}

void RelayProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(patience))
        m_process.kill();
}

QString RelayProcess::url() const
{
    return QStringLiteral("http://") + m_address;
}

QString RelayProcess::newToken() const
{
    QProcess maker;
    maker.start(program, {QStringLiteral("token"), QStringLiteral("add"), QStringLiteral("--store"), store(),
                          QStringLiteral("--name"), QStringLiteral("test")});
    if (!maker.waitForFinished(patience) || maker.exitCode() != 0)
        return {};
    const QString said = QString::fromUtf8(maker.readAllStandardOutput()).trimmed();
    return said.mid(said.lastIndexOf(QLatin1Char('\n')) + 1);
}
