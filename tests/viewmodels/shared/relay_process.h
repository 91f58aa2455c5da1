// SPDX-License-Identifier: GPL-3.0-or-later
// A real accord-relay on loopback for tests, that can be stopped and started again on the same port and store.
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

/// Needs a QCoreApplication. Every wait is bounded; `start` says whether it listens.
class RelayProcess
{
public:
    ~RelayProcess() { stop(); }
    [[nodiscard]] bool start();
    void stop();
    [[nodiscard]] QString url() const;
    [[nodiscard]] QString newToken() const; ///< empty if it could not be made

private:
    [[nodiscard]] QString store() const;

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_address = QStringLiteral("127.0.0.1:0"); ///< the port it got stays its own
};
