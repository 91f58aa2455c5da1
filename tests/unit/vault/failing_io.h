// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the n-th write to storage of this very program fail. Linking failing_io.cpp replaces pwrite64, write,
// fdatasync, fsync and ftruncate64 for the code linked statically with it: SQLCipher's and the vault's.
#pragma once

#include <QString>

namespace accord::vault::testing {

/// From now on the n-th such call (1 = the next) and all later ones fail with `error`, until disarmed.
void failStorageFrom(int n, int error);

/// Only the n-th call fails; the later ones are done.
void failStorageOnceAt(int n, int error);

/// A disk that is full as long as that file is there: what would make a file longer fails with ENOSPC, the rest is
/// done.
void fillStorageWhile(const QString& path);

void storageIsFine();

/// How many calls have failed since it was armed.
int storageFailures();

} // namespace accord::vault::testing
