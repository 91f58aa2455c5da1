// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand as a display name and as a relay's address: text from another device that people and programs trust.
#pragma once

#include <QString>

namespace accord::seal {

inline constexpr qsizetype MaxNameCharacters = 64; ///< Unicode code points
inline constexpr qsizetype MaxNameBytes = 256;     ///< in UTF-8, follows from the former
inline constexpr qsizetype MaxRelayUrlBytes = 200;

/// 1..64 code points of valid Unicode; no white space at either end; no control characters (U+0000-001F, U+007F-009F),
/// line or paragraph separators (U+2028, U+2029), or bidirectional overrides and isolates (U+202A-202E, U+2066-2069),
/// with which a name could pass for other text of the screen.
[[nodiscard]] bool isDisplayName(const QString& name);

/// As a display name, but of up to `most` code points.
[[nodiscard]] bool isPlainText(const QString& text, qsizetype most);

/// "https://" host [":" port] [path], or "http://" with a loopback host (localhost, 127.x.x.x, [::1]); host letters,
/// digits, "-" and "." (an IPv6 address in brackets), port 1..65535, path of "/" and unreserved characters (RFC 3986);
/// no user, query or fragment; at most MaxRelayUrlBytes. The empty address ("no relay") is not one.
[[nodiscard]] bool isRelayUrl(const QString& url);

} // namespace accord::seal
