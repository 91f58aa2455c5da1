// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/long_work.h"

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace accord::cli {

namespace {

volatile std::sig_atomic_t isInterrupted = 0;

void interrupt(int)
{
    isInterrupted = 1;
    std::signal(SIGINT, SIG_DFL);
}

} // namespace

LongWork::LongWork() : m_bar(m_terminal, isatty(STDERR_FILENO) != 0)
{
    (void)m_terminal.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    isInterrupted = 0;
    std::signal(SIGINT, &interrupt);
}

LongWork::~LongWork()
{
    std::signal(SIGINT, SIG_DFL);
}

vault::Progress LongWork::progress()
{
    return [this](double share) {
        m_bar.show(share);
        return isInterrupted == 0;
    };
}

} // namespace accord::cli
