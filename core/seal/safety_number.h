// SPDX-License-Identifier: GPL-3.0-or-later
// The 25 digits two people compare aloud to know that nobody stands between them.
#pragma once

#include <QByteArray>
#include <QString>

namespace accord::seal {

/// Five groups of five digits with a space between, the same whichever identity comes first; empty unless both have 32
/// bytes. Takes a few milliseconds on purpose (FORMAT.md says how, and why 25 digits are enough).
[[nodiscard]] QString safetyNumber(const QByteArray& oneIdentity, const QByteArray& otherIdentity);

} // namespace accord::seal
