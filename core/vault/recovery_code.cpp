// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/recovery_code.h"

#include <array>
#include <sodium.h>

namespace accord::vault {

namespace {

// 26 symbols of five bits carry the 128 bits, with two zero bits at the end; two check symbols follow. The 28 are a
// shortened Reed-Solomon code over GF(32): the polynomial with these coefficients, the first symbol the highest, is a
// multiple of (x - a)(x - a^2), where a = 2 is a primitive element. Such a code of at most 31 symbols has distance 3
// (MacWilliams & Sloane, The Theory of Error-Correcting Codes, chapter 10), so no two codes differ in only one or two
// places.
constexpr qsizetype dataSymbols = 26;
constexpr qsizetype checkSymbols = 2;
constexpr qsizetype symbols = dataSymbols + checkSymbols;
constexpr qsizetype groupLength = 4;
constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32

/// GF(32) modulo the primitive polynomial x^5 + x^2 + 1.
constexpr unsigned times(unsigned one, unsigned other)
{
    unsigned product = 0;
    for (; other != 0; other >>= 1) {
        if (other & 1)
            product ^= one;
        one <<= 1;
        if (one & 0x20)
            one ^= 0x25;
    }
    return product;
}
constexpr unsigned firstRoot = 2;
constexpr unsigned secondRoot = times(firstRoot, firstRoot);

/// In locked memory, since they are the code.
using Symbols = SecretBytes;

/// The polynomial's value at `root`: 0 at both roots for a whole code.
unsigned valueAt(const Symbols& code, unsigned root)
{
    unsigned value = 0;
    for (qsizetype i = 0; i < symbols; ++i)
        value = times(value, root) ^ code.data()[i];
    return value;
}

/// Divides by the generator x^2 + (r1 + r2) x + r1 r2 and puts the remainder where it makes the whole a multiple.
void addChecks(Symbols& code)
{
    unsigned high = 0;
    unsigned low = 0;
    for (qsizetype i = 0; i < dataSymbols; ++i) {
        const unsigned factor = high ^ code.data()[i];
        high = low ^ times(factor, firstRoot ^ secondRoot);
        low = times(factor, times(firstRoot, secondRoot));
    }
    code.data()[dataSymbols] = static_cast<unsigned char>(high);
    code.data()[dataSymbols + 1] = static_cast<unsigned char>(low);
}

int symbolOf(QChar typed)
{
    const QChar upper = typed.toUpper();
    if (upper == u'O')
        return 0;
    if (upper == u'I' || upper == u'L')
        return 1;
    for (int symbol = 0; symbol < 32; ++symbol) {
        if (upper == QLatin1Char(alphabet[symbol]))
            return symbol;
    }
    return -1;
}

bool isBetween(QChar typed)
{
    return typed.isSpace() || typed.category() == QChar::Punctuation_Dash || typed == QChar(0x2212) || typed == u'_' ||
           typed == u'.' || typed.category() == QChar::Other_Format;
}

} // namespace

SecretBytes newRecoveryCode()
{
    return SecretBytes::random(recoveryCodeSize);
}

QString recoveryCodeText(const SecretBytes& code)
{
    Q_ASSERT(code.size() == recoveryCodeSize);
    Symbols spelt(symbols);
    for (qsizetype bit = 0; bit < dataSymbols * 5; ++bit) {
        const qsizetype byte = bit / 8;
        const unsigned one = byte < qsizetype(code.size()) ? (code.data()[byte] >> (7 - bit % 8)) & 1U : 0U;
        spelt.data()[bit / 5] = static_cast<unsigned char>((spelt.data()[bit / 5] << 1) | one);
    }
    addChecks(spelt);
    QString text;
    text.reserve(symbols + symbols / groupLength); // so that growing leaves no copies behind
    for (qsizetype i = 0; i < symbols; ++i) {
        if (i > 0 && i % groupLength == 0)
            text += u'-';
        text += QLatin1Char(alphabet[spelt.data()[i]]);
    }
    return text;
}

RecoveryCodeResult<SecretBytes> parseRecoveryCode(const QString& typed)
{
    Symbols read(symbols);
    qsizetype count = 0;
    for (const QChar character : typed) {
        if (isBetween(character))
            continue;
        const int symbol = symbolOf(character);
        if (symbol < 0)
            return base::fail(RecoveryCodeError::UnknownCharacter);
        if (count == symbols)
            return base::fail(RecoveryCodeError::WrongLength);
        read.data()[count++] = static_cast<unsigned char>(symbol);
    }
    if (count != symbols)
        return base::fail(RecoveryCodeError::WrongLength);
    if (valueAt(read, firstRoot) != 0 || valueAt(read, secondRoot) != 0 || (read.data()[dataSymbols - 1] & 3U) != 0)
        return base::fail(RecoveryCodeError::Mistyped);
    SecretBytes code(recoveryCodeSize);
    for (size_t bit = 0; bit < recoveryCodeSize * 8; ++bit) {
        const unsigned one = (read.data()[bit / 5] >> (4 - bit % 5)) & 1U;
        code.data()[bit / 8] = static_cast<unsigned char>((code.data()[bit / 8] << 1) | one);
    }
    return code;
}

} // namespace accord::vault
