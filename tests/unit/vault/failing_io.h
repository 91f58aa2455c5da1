// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the n-th write to storage of this very program fail. Linking failing_io.cpp replaces pwrite64, write,
// fdatasync, fsync and ftruncate64 for the code linked statically with it: SQLCipher's and the vault's.
#pragma once

namespace accord::vault::testing {

/// From now on the n-th such call (1 = the next) and all later ones fail with `error`, until disarmed.
void failStorageFrom(int n, int error);

/// Only the n-th call fails; the later ones are done.
void failStorageOnceAt(int n, int error);

void storageIsFine();

/// How many calls have failed since it was armed.
int storageFailures();

} // namespace accord::vault::testing
