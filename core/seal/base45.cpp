// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/base45.h"

#include <string_view>

namespace accord::seal {

namespace {

constexpr std::string_view Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
static_assert(Alphabet.size() == 45);

/// The character's value, or -1.
int valueOf(QChar character)
{
    const size_t at = character.unicode() < 0x80 ? Alphabet.find(char(character.unicode())) : std::string_view::npos;
    return at == std::string_view::npos ? -1 : int(at);
}

} // namespace

QString encodeBase45(QByteArrayView bytes)
{
    QString text;
    text.reserve((bytes.size() * 3 + 1) / 2);
    const auto digit = [&text](int value) { text.append(QLatin1Char(Alphabet[size_t(value)])); };
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        const bool pair = i + 1 < bytes.size();
        const int value = pair ? quint8(bytes[i]) * 256 + quint8(bytes[i + 1]) : quint8(bytes[i]);
        digit(value % 45);
        digit(value / 45 % 45);
        if (pair)
            digit(value / (45 * 45));
    }
    return text;
}

Result<QByteArray> decodeBase45(QStringView text)
{
    if (text.size() % 3 == 1)
        return fail(Error::Truncated, QStringLiteral("Base45 text cannot have this length"));
    QByteArray bytes;
    bytes.reserve(text.size() / 3 * 2 + 1);
    for (qsizetype i = 0; i < text.size(); i += 3) {
        const bool triple = i + 2 < text.size();
        const int low = valueOf(text[i]);
        const int middle = valueOf(text[i + 1]);
        const int high = triple ? valueOf(text[i + 2]) : 0;
        if (low < 0 || middle < 0 || high < 0)
            return fail(Error::Malformed, QStringLiteral("a character outside the Base45 alphabet"));
        const int value = low + 45 * middle + 45 * 45 * high;
        if (value > (triple ? 0xffff : 0xff))
            return fail(Error::Malformed, QStringLiteral("a Base45 group above its largest value"));
        if (triple)
            bytes.append(char(value >> 8));
        bytes.append(char(value & 0xff));
    }
    return bytes;
}

} // namespace accord::seal
