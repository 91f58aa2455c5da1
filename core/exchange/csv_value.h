// SPDX-License-Identifier: GPL-3.0-or-later
// Single values as they stand in CSV: numbers with point or comma, dates, and fields to be written.
#pragma once

#include <QByteArray>
#include <QDate>
#include <optional>

namespace accord::exchange {

/// Digits, at most one decimal separator with digits on both sides, a sign before: "7", "7.5", "-3,25". White space
/// around is allowed; exponents, thousands separators, "nan" and the like are not. With `decimalComma` the separator
/// may be a comma as well as a point.
[[nodiscard]] std::optional<double> csvNumber(const QByteArray& field, bool decimalComma);

/// YYYY-MM-DD, an existing day, nothing else.
[[nodiscard]] std::optional<QDate> csvDate(const QByteArray& field);

/// The field as it must be written between commas: quoted where RFC 4180 asks for it.
[[nodiscard]] QByteArray csvField(const QByteArray& text);

} // namespace accord::exchange
