// SPDX-License-Identifier: GPL-3.0-or-later
// A pseudo-terminal for programs that behave differently before a person.
#pragma once

#include <QByteArray>
#include <QString>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace accord::test {

/// The near end of a pseudo-terminal; what a program writes to the far end can be read here.
class Terminal
{
public:
    Terminal() : m_master(posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK))
    {
        if (m_master < 0 || grantpt(m_master) != 0 || unlockpt(m_master) != 0)
            qFatal("no pseudo-terminal");
        // Held open so that what was written stays readable after the program has gone.
        m_far = ::open(ptsname(m_master), O_RDWR | O_NOCTTY);
    }
    ~Terminal()
    {
        ::close(m_far);
        ::close(m_master);
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    [[nodiscard]] QString path() const { return QString::fromLocal8Bit(ptsname(m_master)); }

    /// What has come since the last call.
    [[nodiscard]] QByteArray read() const
    {
        QByteArray all;
        char block[4096];
        for (ssize_t got = ::read(m_master, block, sizeof block); got > 0; got = ::read(m_master, block, sizeof block))
            all.append(block, got);
        return all;
    }

private:
    int m_master;
    int m_far = -1;
};

} // namespace accord::test
