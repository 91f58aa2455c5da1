// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/passphrase.h"

namespace accord::vault {

SecretBytes passphraseBytes(const QString& typed)
{
    QString normal = typed.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = normal.toUtf8();
    SecretBytes bytes = SecretBytes::copyOf(utf8);
    wipe(utf8);
    if (!normal.isSharedWith(typed)) // else the text is the caller's, and wiping it would only copy it first
        normal.fill(QChar(0));
    return bytes;
}

SecretBytes pinBytes(const QString& typed)
{
    QByteArray digits;
    digits.reserve(typed.size() * 4);
    for (const QChar letter : typed.trimmed())
        digits += letter.digitValue() >= 0 ? QByteArray(1, char('0' + letter.digitValue())) : QString(letter).toUtf8();
    SecretBytes bytes = SecretBytes::copyOf(digits);
    wipe(digits);
    return bytes;
}

} // namespace accord::vault
