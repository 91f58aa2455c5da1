// SPDX-License-Identifier: GPL-3.0-or-later
// Remembers what has been done to files and not been synced, so that a power cut can take part of it back.
#pragma once

#include <cstdint>
#include <string>
#include <sys/types.h>
#include <vector>

namespace accord::test::faults {

/// The model: bytes that were written or truncated are safe once that file is synced, names once their folder is.
/// Before that, every write may be lost or not on its own; of the changes to names the latest ones may be lost.
class Unsynced
{
public:
    void keepRemovedIn(const std::string& attic) { m_attic = attic; }

    // Before the call:
    void aboutToWrite(int file, off_t at, size_t size);
    void aboutToTruncate(int file, off_t size);
    void aboutToUnlink(const char* path);
    void aboutToRename(const char* from, const char* to);
    void renameFailed();

    // After it:
    void created(const char* path);
    void synced(int fileOrFolder);

    /// Only to be followed by the end of the process.
    void lose(std::uint64_t seed);

private:
    struct Bytes
    {
        int file = -1; // a descriptor of our own
        ino_t inode = 0;
        off_t at = 0;
        off_t sizeBefore = 0;
        std::string before; // what lay there
    };
    struct Name
    {
        enum class Kind { Created, Unlinked, Renamed } kind;
        int folder = -1; // descriptors: folders may be renamed themselves
        ino_t inode = 0;
        std::string name;
        int otherFolder = -1; // where it was renamed to
        ino_t otherInode = 0;
        std::string otherName;
        std::string kept; // in the attic: what was unlinked or replaced
    };
    [[nodiscard]] int ownDescriptor(int file, ino_t inode);
    [[nodiscard]] std::string keep(const char* path);
    void undo(const Name& name) const;

    std::string m_attic;
    int m_numberKept = 0;
    std::vector<Bytes> m_bytes;
    std::vector<Name> m_names;
};

} // namespace accord::test::faults
