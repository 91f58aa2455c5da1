// SPDX-License-Identifier: GPL-3.0-or-later
// What disks, cables and people do to files: flipped bits, lost blocks, cut, lengthened, exchanged and missing files.
#pragma once

#include <QStringList>
#include <random>

namespace accord::test::faults {

/// Damages one to three of the files in the folder, and says how. As a failing disk does it, half of the time the
/// file's time of change stays.
[[nodiscard]] QStringList damage(const QString& folder, std::mt19937_64& random);

} // namespace accord::test::faults
