// SPDX-License-Identifier: GPL-3.0-or-later
// Strict reading of numbers and dates.
#include "core/exchange/csv_value.h"
#include <charconv>
#include <cmath>

namespace accord::exchange {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Sign, digits, and at most one point with digits on both sides.
bool isPlainDecimal(const QByteArray& text)
{
    qsizetype at = text.startsWith('-') || text.startsWith('+') ? 1 : 0;
    bool point = false;
    bool digit = false;
    for (; at < text.size(); ++at) {
        if (isDigit(text[at])) {
            digit = true;
        } else if (text[at] == '.' && digit && !point) {
            point = true;
            digit = false;
        } else {
            return false;
        }
    }
    return digit;
}

} // namespace

std::optional<double> csvNumber(const QByteArray& field, bool decimalComma)
{
    QByteArray text = field.trimmed();
    if (decimalComma)
        text.replace(',', '.');
    if (!isPlainDecimal(text))
        return std::nullopt;
    if (text.startsWith('+'))
        text.remove(0, 1);
    double value = 0;
    const auto result = std::from_chars(text.constData(), text.constData() + text.size(), value);
    if (result.ec != std::errc() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<QDate> csvDate(const QByteArray& field)
{
    const QByteArray text = field.trimmed();
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    for (const qsizetype at : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (!isDigit(text[at]))
            return std::nullopt;
    }
    const QDate date(text.first(4).toInt(), text.mid(5, 2).toInt(), text.last(2).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QByteArray csvField(const QByteArray& text)
{
    const bool quoted = text.contains(',') || text.contains('"') || text.contains('\n') || text.contains('\r') ||
                        text.startsWith(' ') || text.endsWith(' ');
    if (!quoted)
        return text;
    QByteArray doubled = text;
    doubled.replace("\"", "\"\"");
    return '"' + doubled + '"';
}

} // namespace accord::exchange
