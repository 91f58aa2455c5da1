// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/chaos/child.h"

#include <array>
#include <condition_variable>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <functional>
#include <future>
#include <mutex>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

namespace accord::chaos {

namespace {

constexpr int patience = 600'000; // milliseconds; long, for a machine that has much else to do

int millisecondsUntil(Moment moment)
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(moment - std::chrono::steady_clock::now());
    return std::max(0, int(left.count()));
}

/// Where children are born. The kernel can end a child when its parent ends (PR_SET_PDEATHSIG), but what it calls the
/// parent is the thread that forked: so all are forked by one thread, which lives as long as this process does.
class Nursery
{
public:
    static pid_t birth(const std::function<pid_t()>& forking)
    {
        static Nursery nursery;
        std::packaged_task<pid_t()> task(forking);
        auto born = task.get_future();
        {
            const std::scoped_lock lock(nursery.m_mutex);
            nursery.m_waiting.push_back(std::move(task));
        }
        nursery.m_wake.notify_one();
        return born.get();
    }

private:
    Nursery() : m_thread([this] { work(); }) {}
    ~Nursery()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_ends = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }

    void work()
    {
        std::unique_lock lock(m_mutex);
        while (!m_ends) {
            m_wake.wait(lock, [this] { return m_ends || !m_waiting.empty(); });
            for (auto& task : std::exchange(m_waiting, {}))
                task();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<std::packaged_task<pid_t()>> m_waiting;
    bool m_ends = false;
    std::thread m_thread; ///< last: uses all of the above
};

/// In the child, between fork and exec: nothing but system calls. Does not return.
[[noreturn]] void become(char* const* words, int in, int out, pid_t parent)
{
    // A parent that ended before the request was made would never be noticed: hence the second look.
    if (::prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || ::getppid() != parent)
        ::_exit(127);
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (::dup2(in, STDIN_FILENO) >= 0 && ::dup2(out, STDOUT_FILENO) >= 0 && ::dup2(nowhere, STDERR_FILENO) >= 0)
        ::execv(words[0], words);
    ::_exit(127);
}

} // namespace

bool Child::start(const QString& program, const QStringList& arguments)
{
    kill();
    m_killedAsPlanned = false;
    m_killAt.reset();
    m_exitCode = -1;
    std::array<int, 2> in{};
    std::array<int, 2> out{};
    if (::pipe2(in.data(), O_CLOEXEC) != 0 || ::pipe2(out.data(), O_CLOEXEC) != 0)
        return false;
    std::vector<QByteArray> words{program.toLocal8Bit()};
    for (const QString& argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char*> pointers;
    for (QByteArray& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    m_pid = Nursery::birth([&, parent = ::getpid()] {
        const pid_t born = ::fork();
        if (born == 0)
            become(pointers.data(), in[0], out[1], parent);
        return born;
    });
    ::close(in[0]);
    ::close(out[1]);
    m_to = in[1];
    m_from = out[0];
    if (m_pid < 0) {
        m_pid = 0;
        closePipes();
    }
    return runs();
}

bool Child::write(QByteArrayView bytes)
{
    while (runs() && !bytes.isEmpty()) {
        const ssize_t written = ::write(m_to, bytes.data(), size_t(bytes.size()));
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return runs();
}

std::optional<QByteArray> Child::readLine()
{
    const Moment end = std::chrono::steady_clock::now() + std::chrono::milliseconds(patience);
    while (runs()) {
        if (const qsizetype at = m_read.indexOf('\n'); at >= 0) {
            const QByteArray line = m_read.first(at);
            m_read.remove(0, at + 1);
            return line;
        }
        pollfd ready{m_from, POLLIN, 0};
        const Moment until = m_killAt ? std::min(*m_killAt, end) : end;
        const int got = ::poll(&ready, 1, millisecondsUntil(until));
        if (got == 0) {
            m_killedAsPlanned = m_killAt && *m_killAt <= end;
            kill();
            break;
        }
        char block[65536];
        const ssize_t size = ::read(m_from, block, sizeof block);
        if (size <= 0) {
            reap();
            break;
        }
        m_read.append(block, size);
    }
    return std::nullopt;
}

void Child::kill()
{
    if (runs()) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    m_pid = 0;
    closePipes();
}

void Child::reap()
{
    int status = 0;
    for (int tries = 0; tries < 500; ++tries) {
        if (::waitpid(m_pid, &status, WNOHANG) == m_pid) {
            m_exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
            m_pid = 0;
            closePipes();
            return;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    kill();
}

int Child::finish()
{
    if (m_to >= 0)
        ::close(m_to);
    m_to = -1;
    m_killAt.reset();
    while (readLine()) {
    }
    return m_exitCode;
}

void Child::closePipes()
{
    for (int* descriptor : {&m_to, &m_from}) {
        if (*descriptor >= 0)
            ::close(*descriptor);
        *descriptor = -1;
    }
    m_read.clear();
}

std::optional<QByteArray> outputOf(const QString& program, const QStringList& arguments)
{
    Child child;
    if (!child.start(program, arguments))
        return std::nullopt;
    QByteArray all;
    while (const auto line = child.readLine())
        all += *line + '\n';
    return child.exitCode() == 0 ? std::optional(all) : std::nullopt;
}

} // namespace accord::chaos
