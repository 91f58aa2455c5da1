// SPDX-License-Identifier: GPL-3.0-or-later
// Picture files with QR codes, as commands write and read them; failures are Stops.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace accord::cli {

/// As a PNG, written whole or not at all, for its owner only.
void writeCodes(const QString& path, const QStringList& texts);

/// The texts of every code in a picture's bytes; Stop with one line where there is none. `path` is for that line.
[[nodiscard]] QStringList codesIn(const QByteArray& picture, const QString& path);

/// An invitation as it was typed or pasted; if this is the name of a picture file, the invitation in that picture.
[[nodiscard]] QString invitationText(const QString& linkOrPicture);

} // namespace accord::cli
