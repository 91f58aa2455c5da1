// SPDX-License-Identifier: GPL-3.0-or-later
// Makes one chosen call to the system go wrong in this very program: refused, cut short, or the last thing it ever did.
#pragma once

#include <QString>
#include <array>
#include <cstdint>
#include <limits>

namespace accord::test::faults {

/// Linking this library replaces the C library's calls on files for the whole program. As long as nothing is armed, and
/// for files outside the watched folder, they do what they always do. One thread at a time.
enum class Call : std::uint8_t { Open, Read, Lock, Write, Sync, Truncate, Rename, Unlink, MakeFolder };
inline constexpr int kindsOfCall = 9;
[[nodiscard]] const char* nameOf(Call call);

/// Those that change what is on the disk; the only ones that count for kills.
[[nodiscard]] constexpr bool changes(Call call)
{
    return call >= Call::Write;
}

enum class What : std::uint8_t {
    Nothing,    ///< only count
    KillBefore, ///< SIGKILL instead of the call
    KillMiddle, ///< part of the bytes are written, then SIGKILL; writes only
    KillAfter,  ///< SIGKILL as soon as it is done
    PowerCut,   ///< as KillBefore, and of what was not synced a part is undone first
    Refuse,     ///< the call fails with `error`
    RefuseOn,   ///< it and all later ones do, as on a disk that is full or broken
    CutShort    ///< the call is done for a part of its bytes and says so; reads and writes only
};

/// Counted from 1 within the watched folder, per thread of execution (a child counts on its own).
struct Plan
{
    What what = What::Nothing;
    int at = 0;
    int error = 0;          ///< errno
    bool readsToo = false;  ///< count opening, reading and locking as well
    std::uint64_t seed = 0; ///< where a write is cut, which unsynced changes a power cut undoes
};

inline constexpr int mostCalls = 2048;

/// What has happened since arm(). Plain memory, so that a parent can share it with a child that is killed.
struct Counts
{
    int calls = 0;
    int struck = 0; ///< how often the plan took effect
    std::array<Call, mostCalls> kinds{};
};

/// Watches the files in `folder`. A power cut keeps what was unlinked in `attic`, a folder on the same file system.
void arm(const Plan& plan, const QString& folder, const QString& attic, Counts& counts);
void disarm();

/// What a test does itself is not to be counted.
class Pause
{
public:
    Pause();
    ~Pause();
    Pause(const Pause&) = delete;
    Pause& operator=(const Pause&) = delete;
};

} // namespace accord::test::faults
