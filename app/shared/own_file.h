// SPDX-License-Identifier: GPL-3.0-or-later
// Saves a file that its owner alone can read: what leaves the vault unlocked is nobody else's on this device.
#pragma once

#include <QByteArray>
#include <QString>

namespace accord::app {

/// Whole or not at all: an earlier file of that name stays if it fails. Never, not even while it is written, readable
/// by others where the file system knows owners. False if it could not be written. Any thread.
[[nodiscard]] bool saveOwnFile(const QString& path, const QByteArray& bytes);

} // namespace accord::app
