// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/passphrase.h"

namespace accord::app {

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

} // namespace accord::app
