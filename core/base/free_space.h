// SPDX-License-Identifier: GPL-3.0-or-later
// How much more may be written to a disk.
#pragma once

#include <QString>
#include <algorithm>
#include <filesystem>
#include <limits>
#include <optional>
#include <system_error>

namespace accord::base {

/// Bytes this user may still write below that folder; nothing where the system does not say. Any thread. Not by
/// QStorageInfo: it looks for the mount's name, and where there is none to be seen (a changed root) it answers -1.
[[nodiscard]] inline std::optional<qint64> freeBytes(const QString& folder)
{
    std::error_code error;
    const auto space = std::filesystem::space(std::filesystem::path(folder.toStdString()), error);
    if (error)
        return std::nullopt;
    return qint64(std::min<std::uintmax_t>(space.available, std::uintmax_t(std::numeric_limits<qint64>::max())));
}

} // namespace accord::base
