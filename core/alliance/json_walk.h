// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a JSON text something is: paths for syntax errors, and members stated twice, which Qt's parser hides.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace accord::alliance {

/// The path ("$.item[2].text") of the value at or around the byte `offset`. Never fails, also not on broken JSON.
[[nodiscard]] QString jsonPathAt(const QByteArray& json, qsizetype offset);

/// The path of the first member whose name its object already has. `json` must be well-formed.
[[nodiscard]] std::optional<QString> duplicateMember(const QByteArray& json);

} // namespace accord::alliance
