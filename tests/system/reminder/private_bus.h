// SPDX-License-Identifier: GPL-3.0-or-later
// A message bus of the test's own: nothing of the person who runs it hears or answers.
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace accord::test {

/// Runs dbus-daemon (package dbus-daemon) until it is destroyed. It starts no services by itself.
class PrivateBus
{
public:
    PrivateBus(); ///< ends the program if the bus cannot be had: such a test must not pass by being left out
    ~PrivateBus();

    [[nodiscard]] QString address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

} // namespace accord::test
