// SPDX-License-Identifier: GPL-3.0-or-later
// Files embedded in this library; a static library's resources must be registered by hand, which this does.
#pragma once

#include <QByteArray>
#include <QString>

namespace accord::alliance {

/// Contents of :/accord/alliance/<name>; empty if there is no such file. Any thread.
[[nodiscard]] QByteArray embeddedFile(const QString& name);

/// SIGNALS.md: every rule and its source, in Markdown, as the apps' help shows it.
[[nodiscard]] QString signalsHelp();

} // namespace accord::alliance
