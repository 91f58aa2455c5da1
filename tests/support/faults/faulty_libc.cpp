// SPDX-License-Identifier: GPL-3.0-or-later
// The C library's calls on files, each with a place where it can go wrong.
#include "tests/support/faults/plan.h"
#include "tests/support/faults/unsynced.h"

#include <QFile>
#include <bitset>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace accord::test::faults {

namespace {

constexpr size_t mostFiles = 1024;

struct State
{
    Plan plan;
    Counts* counts = nullptr; // set = armed
    std::string folder;       // with a slash at its end
    int paused = 0;
    std::bitset<mostFiles> watched; // descriptors of files in the folder
    Unsynced unsynced;
};

State& state()
{
    static auto* only = new State; // never destroyed: calls come until the very end
    return *only;
}

bool isActive()
{
    return state().counts && state().paused == 0;
}

bool isInside(const char* path)
{
    const std::string& folder = state().folder;
    const size_t length = std::strlen(path);
    return std::strncmp(path, folder.c_str(), folder.size()) == 0 ||
           (length + 1 == folder.size() && std::strncmp(path, folder.c_str(), length) == 0);
}

bool isWatched(int file)
{
    return file >= 0 && size_t(file) < mostFiles && state().watched[size_t(file)];
}

[[noreturn]] void die()
{
    (void)syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
    for (;;)
        ::pause();
}

/// Some of `size` bytes, at least one fewer; 0 of one.
size_t partOf(size_t size)
{
    const State& s = state();
    const std::uint64_t mixed = (s.plan.seed + std::uint64_t(s.plan.at)) * 0x9e3779b97f4a7c15ULL >> 20;
    return size < 2 ? 0 : 1 + size_t(mixed % (size - 1));
}

/// One call while it happens. A call that does not count goes through.
class Step
{
public:
    Step(Call call, bool counts)
    {
        State& s = state();
        if (!counts || !isActive() || !(changes(call) || s.plan.readsToo))
            return;
        Counts& all = *s.counts;
        const int number = ++all.calls;
        if (number <= mostCalls)
            all.kinds[size_t(number - 1)] = call;
        const bool onward = s.plan.what == What::RefuseOn && number > s.plan.at;
        if (number != s.plan.at && !onward)
            return;
        m_what = s.plan.what;
        if (m_what == What::Nothing)
            return;
        ++all.struck;
        if (m_what == What::PowerCut)
            s.unsynced.lose(s.plan.seed * 31 + std::uint64_t(number));
        if (m_what == What::PowerCut || m_what == What::KillBefore)
            die();
    }
    /// With errno set.
    [[nodiscard]] bool isRefused() const
    {
        if (m_what != What::Refuse && m_what != What::RefuseOn)
            return false;
        errno = state().plan.error;
        return true;
    }
    [[nodiscard]] size_t sizeOf(size_t wanted) const
    {
        if (m_what == What::KillMiddle)
            return partOf(wanted);
        return m_what == What::CutShort ? std::max<size_t>(1, partOf(wanted)) : wanted;
    }
    template <typename Outcome>
    Outcome done(Outcome outcome) const
    {
        if (m_what == What::KillMiddle || m_what == What::KillAfter)
            die();
        return outcome;
    }

private:
    What m_what = What::Nothing;
};

bool remembers()
{
    return isActive() && state().plan.what == What::PowerCut;
}

int openFile(int folder, const char* path, int flags, mode_t mode)
{
    const bool inside = state().counts && isInside(path);
    const Step step(Call::Open, inside);
    if (step.isRefused())
        return -1;
    struct stat found;
    const bool creates = inside && (flags & O_CREAT) && ::fstatat(folder, path, &found, AT_SYMLINK_NOFOLLOW) != 0;
    const int file = int(syscall(SYS_openat, folder, path, flags, mode));
    if (file >= 0 && size_t(file) < mostFiles)
        state().watched[size_t(file)] = inside && isActive();
    if (file >= 0 && creates && remembers())
        state().unsynced.created(path);
    return step.done(file);
}

} // namespace

const char* nameOf(Call call)
{
    static constexpr std::array<const char*, kindsOfCall> names = {"open",     "read",   "lock",   "write", "sync",
                                                                   "truncate", "rename", "unlink", "mkdir"};
    return names[size_t(call)];
}

void arm(const Plan& plan, const QString& folder, const QString& attic, Counts& counts)
{
    State& s = state();
    s.plan = plan;
    s.folder = QFile::encodeName(folder).toStdString() + '/';
    s.watched.reset();
    s.unsynced.keepRemovedIn(QFile::encodeName(attic).toStdString());
    counts = {};
    s.counts = &counts;
}

void disarm()
{
    state().counts = nullptr;
}

Pause::Pause()
{
    ++state().paused;
}

Pause::~Pause()
{
    --state().paused;
}

} // namespace accord::test::faults

using namespace accord::test::faults;

// Visible, so that Qt's libraries use these too.
#define REPLACED extern "C" __attribute__((visibility("default")))

REPLACED int open64(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const auto mode = (flags & O_CREAT) ? va_arg(rest, mode_t) : mode_t(0);
    va_end(rest);
    return openFile(AT_FDCWD, path, flags, mode);
}

REPLACED int open(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const auto mode = (flags & O_CREAT) ? va_arg(rest, mode_t) : mode_t(0);
    va_end(rest);
    return openFile(AT_FDCWD, path, flags, mode);
}

REPLACED int close(int file)
{
    if (file >= 0 && size_t(file) < mostFiles)
        state().watched[size_t(file)] = false;
    return int(syscall(SYS_close, file));
}

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" // the C library has a struct of that name
REPLACED int flock(int file, int operation) noexcept
{
    const Step step(Call::Lock, isWatched(file));
    return step.isRefused() ? -1 : int(syscall(SYS_flock, file, operation));
}
#pragma GCC diagnostic pop

REPLACED ssize_t read(int file, void* bytes, size_t size)
{
    const Step step(Call::Read, isWatched(file));
    return step.isRefused() ? -1 : syscall(SYS_read, file, bytes, step.sizeOf(size));
}

REPLACED ssize_t pread64(int file, void* bytes, size_t size, off64_t at)
{
    const Step step(Call::Read, isWatched(file));
    return step.isRefused() ? -1 : syscall(SYS_pread64, file, bytes, step.sizeOf(size), at);
}

REPLACED ssize_t write(int file, const void* bytes, size_t size)
{
    const Step step(Call::Write, isWatched(file));
    if (step.isRefused())
        return -1;
    if (isWatched(file) && remembers())
        state().unsynced.aboutToWrite(file, off_t(syscall(SYS_lseek, file, 0, SEEK_CUR)), size);
    return step.done(syscall(SYS_write, file, bytes, step.sizeOf(size)));
}

REPLACED ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at)
{
    const Step step(Call::Write, isWatched(file));
    if (step.isRefused())
        return -1;
    if (isWatched(file) && remembers())
        state().unsynced.aboutToWrite(file, at, size);
    return step.done(syscall(SYS_pwrite64, file, bytes, step.sizeOf(size), at));
}

static int syncFile(long number, int file)
{
    const Step step(Call::Sync, isWatched(file));
    if (step.isRefused())
        return -1;
    const int outcome = int(syscall(number, file));
    if (outcome == 0 && isWatched(file) && remembers())
        state().unsynced.synced(file);
    return step.done(outcome);
}

REPLACED int fsync(int file)
{
    return syncFile(SYS_fsync, file);
}

REPLACED int fdatasync(int file)
{
    return syncFile(SYS_fdatasync, file);
}

REPLACED int ftruncate64(int file, off64_t size) noexcept
{
    const Step step(Call::Truncate, isWatched(file));
    if (step.isRefused())
        return -1;
    if (isWatched(file) && remembers())
        state().unsynced.aboutToTruncate(file, size);
    return step.done(int(syscall(SYS_ftruncate, file, size)));
}

static int renameFile(const char* from, const char* to, unsigned flags)
{
    const bool inside = state().counts && (isInside(from) || isInside(to));
    const Step step(Call::Rename, inside);
    if (step.isRefused())
        return -1;
    if (inside && remembers())
        state().unsynced.aboutToRename(from, to);
    const int outcome = int(syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags));
    if (outcome != 0 && inside && remembers())
        state().unsynced.renameFailed();
    return step.done(outcome);
}

REPLACED int rename(const char* from, const char* to) noexcept
{
    return renameFile(from, to, 0);
}

REPLACED int renameat2(int, const char* from, int, const char* to, unsigned flags) noexcept
{
    return renameFile(from, to, flags); // the paths here are whole
}

REPLACED int unlink(const char* path) noexcept
{
    struct stat found;
    const bool inside = state().counts && isInside(path) && ::lstat(path, &found) == 0;
    const Step step(Call::Unlink, inside);
    if (step.isRefused())
        return -1;
    if (inside && remembers())
        state().unsynced.aboutToUnlink(path);
    return step.done(int(syscall(SYS_unlinkat, AT_FDCWD, path, 0)));
}

REPLACED int rmdir(const char* path) noexcept
{
    const Step step(Call::Unlink, state().counts && isInside(path));
    return step.isRefused() ? -1 : step.done(int(syscall(SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR)));
}

REPLACED char* mkdtemp(char* pattern) noexcept
{
    const bool inside = state().counts && isInside(pattern);
    const Step step(Call::MakeFolder, inside);
    if (step.isRefused())
        return nullptr;
    static constexpr char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    char* const free = pattern + std::strlen(pattern) - 6;
    for (unsigned attempt = 0; attempt < 1000; ++attempt) {
        std::uint64_t number = 0;
        (void)syscall(SYS_getrandom, &number, sizeof number, 0);
        for (int i = 0; i < 6; ++i, number /= 36)
            free[i] = letters[number % 36];
        if (syscall(SYS_mkdirat, AT_FDCWD, pattern, 0700) == 0) {
            if (inside && remembers())
                state().unsynced.created(pattern);
            return step.done(pattern);
        }
        if (errno != EEXIST)
            return nullptr;
    }
    errno = EEXIST;
    return nullptr;
}
