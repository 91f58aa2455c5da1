// SPDX-License-Identifier: GPL-3.0-or-later
// A real process for every run: forked, so that thousands start quickly, with a ledger that outlives it.
#pragma once

#include "tests/support/faults/plan.h"

#include <QStringList>
#include <functional>

namespace accord::test::faults {

/// What a process said was done, in memory shared with whoever started it. Nothing in it allocates.
struct Ledger
{
    Counts counts;
    int acknowledged = 0; ///< steps whose success was reported, in order
    bool refused = false; ///< a step came back with a typed error; `cause` is its text
    std::array<char, 240> cause{};

    void acknowledge() { ++acknowledged; }
    void refuse(const QString& why);
};

/// A Ledger in shared memory.
class SharedLedger
{
public:
    SharedLedger();
    ~SharedLedger();
    SharedLedger(const SharedLedger&) = delete;
    SharedLedger& operator=(const SharedLedger&) = delete;
    Ledger& operator*() { return *m_ledger; }
    Ledger* operator->() { return m_ledger; }
    void clear() { *m_ledger = {}; }

private:
    Ledger* m_ledger;
};

struct End
{
    int signal = 0; ///< that ended it
    int code = 0;   ///< that it exited with
    [[nodiscard]] bool wasKilled() const;
    [[nodiscard]] bool wasRegular() const { return signal == 0 && code == 0; }
    [[nodiscard]] QString text() const;
};

/// Runs `body` in a child and waits. The child ends without running destructors of anything made outside `body`, and
/// is stopped (SIGALRM) if it takes longer than a minute.
[[nodiscard]] End runInChild(const std::function<void()>& body);

} // namespace accord::test::faults
