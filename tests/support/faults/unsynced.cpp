// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/unsynced.h"

#include <algorithm>
#include <fcntl.h>
#include <random>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace accord::test::faults {

namespace {

// Everything here goes to the kernel directly: the C library's calls are replaced.

struct Place
{
    int folder = -1;
    ino_t inode = 0;
    std::string name;
};

Place placeOf(const char* path)
{
    std::string whole(path);
    while (whole.size() > 1 && whole.back() == '/')
        whole.pop_back();
    const size_t slash = whole.rfind('/');
    const std::string parent = slash == std::string::npos ? "." : slash == 0 ? "/" : whole.substr(0, slash);
    Place place;
    place.name = slash == std::string::npos ? whole : whole.substr(slash + 1);
    place.folder = int(syscall(SYS_openat, AT_FDCWD, parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0));
    struct stat found;
    if (place.folder >= 0 && ::fstat(place.folder, &found) == 0)
        place.inode = found.st_ino;
    return place;
}

} // namespace

int Unsynced::ownDescriptor(int file, ino_t inode)
{
    const auto known = std::find_if(m_bytes.begin(), m_bytes.end(), [&](const Bytes& b) { return b.inode == inode; });
    // Never closed: closing any descriptor of a file drops the process's locks on it (fcntl(2)).
    return known != m_bytes.end() ? known->file : int(syscall(SYS_fcntl, file, F_DUPFD_CLOEXEC, 500));
}

void Unsynced::aboutToWrite(int file, off_t at, size_t size)
{
    struct stat now;
    if (::fstat(file, &now) != 0 || !S_ISREG(now.st_mode))
        return;
    const auto overwritten = size_t(std::clamp<off_t>(now.st_size - at, 0, off_t(size)));
    Bytes bytes{ownDescriptor(file, now.st_ino), now.st_ino, at, now.st_size, std::string(overwritten, '\0')};
    // A file opened for writing alone cannot be read: what it held is then taken for zeros.
    (void)syscall(SYS_pread64, file, bytes.before.data(), overwritten, at);
    m_bytes.push_back(std::move(bytes));
}

void Unsynced::aboutToTruncate(int file, off_t size)
{
    struct stat now;
    if (::fstat(file, &now) == 0 && now.st_size > size)
        aboutToWrite(file, size, size_t(now.st_size - size));
}

std::string Unsynced::keep(const char* path)
{
    std::string kept = m_attic + "/" + std::to_string(m_numberKept++);
    return syscall(SYS_linkat, AT_FDCWD, path, AT_FDCWD, kept.c_str(), 0) == 0 ? kept : std::string();
}

void Unsynced::aboutToUnlink(const char* path)
{
    const Place place = placeOf(path);
    m_names.push_back({Name::Kind::Unlinked, place.folder, place.inode, place.name, -1, 0, {}, keep(path)});
}

void Unsynced::aboutToRename(const char* from, const char* to)
{
    const Place old = placeOf(from);
    const Place target = placeOf(to);
    m_names.push_back(
        {Name::Kind::Renamed, old.folder, old.inode, old.name, target.folder, target.inode, target.name, keep(to)});
}

void Unsynced::renameFailed()
{
    m_names.pop_back();
}

void Unsynced::created(const char* path)
{
    const Place place = placeOf(path);
    m_names.push_back({Name::Kind::Created, place.folder, place.inode, place.name, -1, 0, {}, {}});
}

void Unsynced::synced(int fileOrFolder)
{
    struct stat now;
    if (::fstat(fileOrFolder, &now) != 0)
        return;
    std::erase_if(m_bytes, [&](const Bytes& bytes) { return bytes.inode == now.st_ino; });
    // A rename between two folders is safe once both are; here both are always the same.
    std::erase_if(m_names, [&](const Name& name) { return name.inode == now.st_ino; });
}

void Unsynced::undo(const Name& name) const
{
    switch (name.kind) {
    case Name::Kind::Created:
        if (syscall(SYS_unlinkat, name.folder, name.name.c_str(), 0) != 0)
            (void)syscall(SYS_unlinkat, name.folder, name.name.c_str(), AT_REMOVEDIR);
        break;
    case Name::Kind::Unlinked:
        if (!name.kept.empty())
            (void)syscall(SYS_renameat2, AT_FDCWD, name.kept.c_str(), name.folder, name.name.c_str(), 0);
        break;
    case Name::Kind::Renamed:
        (void)syscall(SYS_renameat2, name.otherFolder, name.otherName.c_str(), name.folder, name.name.c_str(), 0);
        if (!name.kept.empty())
            (void)syscall(SYS_renameat2, AT_FDCWD, name.kept.c_str(), name.otherFolder, name.otherName.c_str(), 0);
        break;
    }
}

void Unsynced::lose(std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    const bool all = random() % 3 == 0;
    // Newest first, so that each finds what it overwrote.
    for (auto bytes = m_bytes.rbegin(); bytes != m_bytes.rend(); ++bytes) {
        if (!all && random() % 2 == 0)
            continue;
        (void)syscall(SYS_pwrite64, bytes->file, bytes->before.data(), bytes->before.size(), bytes->at);
        struct stat now;
        const bool grew = ::fstat(bytes->file, &now) == 0 && now.st_size > bytes->sizeBefore;
        // What was written behind the old end: not there at all, or there and never filled.
        if (grew && (all || random() % 2 == 0))
            (void)syscall(SYS_ftruncate, bytes->file, bytes->sizeBefore);
        else if (grew && now.st_size > bytes->at) {
            const off_t from = std::max(bytes->at, bytes->sizeBefore);
            const std::string zeros(size_t(now.st_size - from), '\0');
            (void)syscall(SYS_pwrite64, bytes->file, zeros.data(), zeros.size(), from);
        }
    }
    const size_t surviving = all || m_names.empty() ? 0 : size_t(random() % (m_names.size() + 1));
    for (size_t i = m_names.size(); i > surviving; --i)
        undo(m_names[i - 1]);
}

} // namespace accord::test::faults
