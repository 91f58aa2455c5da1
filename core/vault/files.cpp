// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/files.h"

#include <QFile>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace accord::vault::files {

namespace {

// The message of errno without the path: a path holds the person's account name.
tl::unexpected<base::Failure<Error>> refusal(const char* what, int error)
{
    return base::fail(causeOf(error),
                      QStringLiteral("%1: %2").arg(QLatin1String(what), QString::fromLocal8Bit(strerror(error))));
}

/// A descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] int release() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor;
};

int openRetrying(const QString& path, int flags, mode_t mode = 0)
{
    const QByteArray name = QFile::encodeName(path);
    int descriptor = -1;
    do {
        descriptor = ::open(name.constData(), flags | O_CLOEXEC, mode);
    } while (descriptor < 0 && errno == EINTR);
    return descriptor;
}

bool syncRetrying(int descriptor)
{
    int outcome = -1;
    do {
        outcome = ::fsync(descriptor);
    } while (outcome != 0 && errno == EINTR);
    return outcome == 0;
}

Result<void> writeAll(const Descriptor& file, QByteArrayView bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = ::write(file.get(), bytes.data() + done, size_t(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return refusal("writing a file", errno);
        if (written > 0)
            done += written;
    }
    return {};
}

Result<void> copyBytes(const Descriptor& from, const Descriptor& to)
{
    QByteArray block(256 * 1024, Qt::Uninitialized);
    while (true) {
        const ssize_t count = ::read(from.get(), block.data(), size_t(block.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return refusal("reading a file to copy", errno);
        if (count == 0)
            return {};
        if (auto written = writeAll(to, QByteArrayView(block).first(count)); !written)
            return written;
    }
}

int renameWithoutReplacing(const QByteArray& from, const QByteArray& to)
{
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return -1;
#endif
    // No such call here, or not on this file system: look, then rename. rename() itself replaces an empty folder.
    struct stat existing;
    if (::lstat(to.constData(), &existing) == 0) {
        errno = EEXIST;
        return -1;
    }
    return ::rename(from.constData(), to.constData());
}

} // namespace

Error causeOf(int error)
{
    return error == ENOSPC || error == EDQUOT ? Error::DiskFull : Error::Io;
}

QString within(const QString& directory, const char* name)
{
    return directory + QLatin1Char('/') + QLatin1String(name);
}

Result<Lock> Lock::take(const QString& path)
{
    Descriptor file(openRetrying(path, O_RDWR | O_CREAT, 0600));
    if (!file.isOpen())
        return refusal("opening the lock file", errno);
    int outcome = -1;
    do {
        outcome = ::flock(file.get(), LOCK_EX | LOCK_NB);
    } while (outcome != 0 && errno == EINTR);
    if (outcome != 0 && errno == EWOULDBLOCK)
        return base::fail(Error::InUse, QStringLiteral("another program holds the lock"));
    if (outcome != 0)
        return refusal("locking", errno);
    return Lock(file.release());
}

Lock::Lock(Lock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

Lock& Lock::operator=(Lock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

Lock::~Lock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor); // closing the last descriptor drops the lock
}

Result<void> writeNew(const QString& path, const QByteArray& bytes)
{
    Descriptor file(openRetrying(path, O_WRONLY | O_CREAT | O_EXCL, 0600));
    if (!file.isOpen())
        return refusal("making a file", errno);
    auto written = writeAll(file, bytes);
    if (written && !syncRetrying(file.get()))
        written = refusal("syncing a file", errno);
    if (!written)
        QFile::remove(path);
    return written;
}

Result<QByteArray> readWhole(const QString& path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(Error::Io, QStringLiteral("a file cannot be opened"));
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return base::fail(Error::Io, QStringLiteral("a file cannot be read"));
    if (bytes.size() > limit)
        return base::fail(Error::Damaged, QStringLiteral("a file is longer than it can be"));
    return bytes;
}

std::optional<Stamp> stampOf(const QString& path)
{
    struct stat found;
    if (::stat(QFile::encodeName(path).constData(), &found) != 0 || !S_ISREG(found.st_mode))
        return std::nullopt;
    return Stamp{qint64(found.st_size), qint64(found.st_mtim.tv_sec) * 1'000'000'000 + found.st_mtim.tv_nsec};
}

void touch(const QString& path)
{
    (void)::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), nullptr, 0); // where it can't be, nothing is lost
}

Result<void> copyNew(const QString& from, const QString& to)
{
    const Descriptor source(openRetrying(from, O_RDONLY));
    struct stat original;
    if (!source.isOpen() || ::fstat(source.get(), &original) != 0)
        return refusal("opening a file to copy", errno);
    Descriptor target(openRetrying(to, O_WRONLY | O_CREAT | O_EXCL, 0600));
    if (!target.isOpen())
        return refusal("making a copy", errno);
    auto copied = copyBytes(source, target);
    const struct timespec times[2] = {original.st_atim, original.st_mtim};
    if (copied && (::futimens(target.get(), times) != 0 || !syncRetrying(target.get())))
        copied = refusal("syncing a copy", errno);
    if (!copied)
        QFile::remove(to);
    return copied;
}

Result<void> keepAs(const QString& from, const QString& to)
{
    if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return {};
    if (exists(to))
        return base::fail(Error::AlreadyExists, QStringLiteral("something is at the target"));
    return copyNew(from, to);
}

Result<void> replace(const QString& from, const QString& to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return {};
    return refusal("replacing a file", errno);
}

void removeDatabase(const QString& path)
{
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-journal"));
}

Result<void> sync(const QString& path)
{
    const Descriptor opened(openRetrying(path, O_RDONLY));
    if (!opened.isOpen())
        return refusal("opening for sync", errno);
    if (!syncRetrying(opened.get()))
        return refusal("syncing", errno);
    return {};
}

void forgetCached([[maybe_unused]] const QString& path)
{
#ifdef Q_OS_LINUX
    const Descriptor opened(openRetrying(path, O_RDONLY));
    if (opened.isOpen())
        (void)::posix_fadvise(opened.get(), 0, 0, POSIX_FADV_DONTNEED);
#endif
}

Result<QString> makeFolderIn(const QString& parent, const QString& name)
{
    // mkdtemp makes the folder with mode 0700
    QByteArray pattern = QFile::encodeName(parent + QLatin1Char('/') + name + QStringLiteral("XXXXXX"));
    if (!::mkdtemp(pattern.data()))
        return refusal("making a folder", errno);
    return QFile::decodeName(pattern);
}

Result<void> renameNew(const QString& from, const QString& to)
{
    if (renameWithoutReplacing(QFile::encodeName(from), QFile::encodeName(to)) == 0)
        return {};
    if (errno == EEXIST || errno == ENOTEMPTY)
        return base::fail(Error::AlreadyExists, QStringLiteral("something is at the target"));
    return refusal("renaming", errno);
}

bool exists(const QString& path)
{
    struct stat found;
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0;
}

} // namespace accord::vault::files
