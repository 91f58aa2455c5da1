// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/names.h"

#include <QRegularExpression>
#include <algorithm>

namespace accord::seal {

namespace {

bool mayStandInName(char32_t c)
{
    const bool control = c <= 0x1f || (c >= 0x7f && c <= 0x9f);
    const bool separator = c == 0x2028 || c == 0x2029;
    const bool bidi = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    return !control && !separator && !bidi;
}

bool isLoopback(const QString& host)
{
    static const QRegularExpression numbers(
        QStringLiteral("\\A127(?:\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}\\z"));
    return host == QLatin1String("localhost") || host == QLatin1String("[::1]") || numbers.match(host).hasMatch();
}

} // namespace

bool isDisplayName(const QString& name)
{
    return isPlainText(name, MaxNameCharacters);
}

bool isPlainText(const QString& text, qsizetype most)
{
    if (text.isEmpty() || text.size() > 2 * most || !text.isValidUtf16() || text != text.trimmed())
        return false;
    const auto characters = text.toUcs4();
    return characters.size() <= most &&
           std::all_of(characters.begin(), characters.end(), [](char32_t c) { return mayStandInName(c); });
}

bool isRelayUrl(const QString& url)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(https?)://([A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9a-fA-F:.]+\\])"
                       "(?::([1-9][0-9]{0,4}))?(?:/[A-Za-z0-9._~/-]*)?\\z"));
    if (url.size() > MaxRelayUrlBytes)
        return false;
    const QRegularExpressionMatch match = form.match(url);
    if (!match.hasMatch() || match.captured(3).toUInt() > 0xffff)
        return false;
    return match.captured(1) == QLatin1String("https") || isLoopback(match.captured(2));
}

} // namespace accord::seal
