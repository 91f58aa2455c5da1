// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/canary/canaries.h"

#include <QStringConverter>

namespace accord::canary {

Canaries::Canaries(const QList<Canary>& canaries)
{
    for (const Canary& canary : canaries) {
        add(canary.name + QStringLiteral(", raw"), canary.bytes);
        add(canary.name + QStringLiteral(", hexadecimal"), canary.bytes.toHex());
        add(canary.name + QStringLiteral(", HEXADECIMAL"), canary.bytes.toHex().toUpper());
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encoder(encoding);
            add(canary.name + QStringLiteral(", UTF-16"), encoder(QString::fromUtf8(canary.bytes)));
        }
        for (int offset = 0; offset < 3; ++offset) {
            // What of the text comes out the same whatever stands before and behind it.
            const QByteArray shifted = QByteArray(offset, 'x') + canary.bytes;
            for (const auto options : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
                const QByteArray text = shifted.first(shifted.size() / 3 * 3).toBase64(options);
                add(canary.name + QStringLiteral(", base64"), text.mid(offset == 0 ? 0 : 4));
            }
        }
    }
}

void Canaries::add(const QString& name, const QByteArray& bytes)
{
    constexpr qsizetype shortest = 6; // anything shorter turns up by chance
    if (bytes.size() < shortest)
        qFatal("%s is too short to look for", qPrintable(name));
    m_forms.append({name, bytes});
}

QStringList Canaries::foundIn(const QByteArray& bytes) const
{
    QStringList found;
    for (const Form& form : m_forms) {
        if (bytes.contains(form.bytes))
            found << form.name;
    }
    return found;
}

} // namespace accord::canary
