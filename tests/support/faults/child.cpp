// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/child.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <new>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace accord::test::faults {

namespace {

constexpr unsigned patience = 60; // seconds; a bound, not a measure

} // namespace

void Ledger::refuse(const QString& why)
{
    refused = true;
    const QByteArray text = why.toUtf8().left(qsizetype(cause.size()) - 1);
    std::copy(text.begin(), text.end(), cause.begin());
}

SharedLedger::SharedLedger()
{
    void* memory = ::mmap(nullptr, sizeof(Ledger), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        qFatal("no shared memory for the test");
    m_ledger = new (memory) Ledger;
}

SharedLedger::~SharedLedger()
{
    ::munmap(m_ledger, sizeof(Ledger));
}

bool End::wasKilled() const
{
    return signal == SIGKILL;
}

QString End::text() const
{
    return signal ? QStringLiteral("ended by signal %1").arg(signal) : QStringLiteral("exit code %1").arg(code);
}

End runInChild(const std::function<void()>& body)
{
    const pid_t child = ::fork();
    if (child < 0)
        qFatal("the test cannot fork");
    if (child == 0) {
        // What the test program would do about a crash of its own takes seconds.
        for (const int crash : {SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTERM})
            ::signal(crash, SIG_DFL);
        ::alarm(patience);
        try {
            body();
        } catch (...) {
            ::abort(); // as outside a test: Qt Test would catch it, and go on with the test in the child
        }
        ::_exit(0);
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0) {
        if (errno != EINTR)
            qFatal("the test lost its child");
    }
    return WIFSIGNALED(status) ? End{WTERMSIG(status), 0} : End{0, WEXITSTATUS(status)};
}

} // namespace accord::test::faults
