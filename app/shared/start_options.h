// SPDX-License-Identifier: GPL-3.0-or-later
// What the options of both apps' command lines say, read the same way by either.
#pragma once

#include <QSize>
#include <QString>
#include <optional>

namespace accord::app {

/// The first line of the file, without its end; nothing if it cannot be read. It may be a secret: what was read on the
/// way is wiped.
[[nodiscard]] std::optional<QString> firstLineOf(const QString& path);

/// Of "360x640", each side of three or four digits; nothing for anything else.
[[nodiscard]] std::optional<QSize> sizeOf(const QString& text);

} // namespace accord::app
