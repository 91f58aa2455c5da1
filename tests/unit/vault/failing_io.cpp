// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/vault/failing_io.h"

#include <QFile>
#include <atomic>
#include <cerrno>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace accord::vault::testing {

namespace {

std::atomic<int> countdown = 0; // calls until the failing one; 0 = disarmed
std::atomic<int> code = 0;
std::atomic<int> failures = 0;
std::atomic<bool> staysBroken = false;
QByteArray ballast;

void arm(int n, int error, bool forGood)
{
    failures = 0;
    code = error;
    staysBroken = forGood;
    countdown = n;
}

/// Would these bytes make the file longer while the disk is full? `at` < 0: where the file stands.
bool isTooMuch(int file, size_t size, off_t at)
{
    struct stat found;
    if (ballast.isEmpty() || ::access(ballast.constData(), F_OK) != 0 || ::fstat(file, &found) != 0)
        return false;
    const off_t from = at >= 0 ? at : ::lseek(file, 0, SEEK_CUR);
    if (from < 0 || from + off_t(size) <= found.st_size)
        return false;
    ++failures;
    errno = ENOSPC;
    return true;
}

bool mustFail()
{
    if (countdown == 0)
        return false;
    if (countdown > 1) {
        --countdown;
        return false;
    }
    if (!staysBroken)
        countdown = 0;
    ++failures;
    errno = code;
    return true;
}

} // namespace

void failStorageFrom(int n, int error)
{
    arm(n, error, true);
}

void failStorageOnceAt(int n, int error)
{
    arm(n, error, false);
}

void fillStorageWhile(const QString& path)
{
    failures = 0;
    ballast = QFile::encodeName(path);
}

void storageIsFine()
{
    ballast.clear();
    countdown = 0;
}

int storageFailures()
{
    return failures;
}

} // namespace accord::vault::testing

using accord::vault::testing::isTooMuch;
using accord::vault::testing::mustFail;

// Not declared through the C library's headers, whose attributes differ from one version to the next.
extern "C" {

ssize_t pwrite64(int file, const void* bytes, size_t size, off_t at)
{
    return mustFail() || isTooMuch(file, size, at) ? -1 : syscall(SYS_pwrite64, file, bytes, size, at);
}

ssize_t write(int file, const void* bytes, size_t size)
{
    return file > 2 && (mustFail() || isTooMuch(file, size, -1)) ? -1 : syscall(SYS_write, file, bytes, size);
}

int fdatasync(int file)
{
    return mustFail() ? -1 : int(syscall(SYS_fdatasync, file));
}

int fsync(int file)
{
    return mustFail() ? -1 : int(syscall(SYS_fsync, file));
}

int ftruncate64(int file, off_t size) noexcept
{
    return mustFail() ? -1 : int(syscall(SYS_ftruncate, file, size));
}
}
