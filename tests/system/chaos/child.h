// SPDX-License-Identifier: GPL-3.0-or-later
// A real process on two pipes that may be killed at any moment, its own or ours.
#pragma once

#include <QByteArray>
#include <QStringList>
#include <chrono>
#include <optional>
#include <sys/types.h>

namespace accord::chaos {

using Moment = std::chrono::steady_clock::time_point;

/// One thread at a time. Its stderr goes nowhere. Ends with its object, and with this process, however that ends. A
/// program that is not there ends at once.
class Child
{
public:
    ~Child() { kill(); }
    Child() = default;
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    [[nodiscard]] bool start(const QString& program, const QStringList& arguments);
    [[nodiscard]] bool runs() const { return m_pid > 0; }
    [[nodiscard]] qint64 pid() const { return m_pid; }

    /// From this moment on the next wait of readLine() is its last.
    void killAt(std::optional<Moment> moment) { m_killAt = moment; }

    [[nodiscard]] bool write(QByteArrayView bytes);
    /// Without its end. Nothing if the process is gone, was killed as planned, or said nothing for ten minutes (and
    /// was killed for that): then runs() is false.
    [[nodiscard]] std::optional<QByteArray> readLine();
    [[nodiscard]] bool wasKilledAsPlanned() const { return m_killedAsPlanned; }

    /// kill -9, and waits until it is gone.
    void kill();
    /// Its standard input ends; waits for it to end by itself. Its exit code, or -1.
    int finish();
    /// Of a process that ended by itself; else -1.
    [[nodiscard]] int exitCode() const { return m_exitCode; }

private:
    void closePipes();
    void reap();

    pid_t m_pid = 0;
    int m_exitCode = -1;
    int m_to = -1;
    int m_from = -1;
    QByteArray m_read;
    std::optional<Moment> m_killAt;
    bool m_killedAsPlanned = false;
};

/// Runs to its end, at most ten minutes between two lines; its standard output if it exited with 0.
[[nodiscard]] std::optional<QByteArray> outputOf(const QString& program, const QStringList& arguments);

} // namespace accord::chaos
