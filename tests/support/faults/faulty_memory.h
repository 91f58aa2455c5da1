// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the n-th request for memory of this very program fail.
#pragma once

namespace accord::test::faults {

/// Whose requests.
enum class Memory {
    SQLite,    ///< SQLCipher's, which must be able to do without
    Everything ///< everybody's: malloc, operator new, and pages from the system (libsodium's guarded memory, Argon2)
};

/// Once, before anything is opened: SQLCipher then asks here.
void watchMemoryOfSqlite();

/// From now on count; the n-th request (1 = the next) fails, and with `forGood` all later ones. 0: only count.
void failMemory(Memory whose, int n, bool forGood);
/// Ends it, and says how many requests there were.
int memoryIsFine();

} // namespace accord::test::faults
