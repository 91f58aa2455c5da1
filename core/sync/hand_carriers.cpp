// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hand_carriers.h"

#include "core/seal/letter_file.h"
#include "core/seal/qr_text.h"
#include "core/sync/refusal.h"

#include <QFile>
#include <QSaveFile>

namespace accord::sync {

Result<void> FileCarrier::deliver(const QList<QByteArray>& envelopes, int& taken)
{
    taken = 0;
    const QByteArray bytes = seal::encodeLetterFile(envelopes);
    if (bytes.isEmpty())
        return base::fail(Cause(seal::Error::WrongSize));
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return base::fail(Cause(Error::FileFailed), file.errorString());
    taken = int(envelopes.size());
    return {};
}

Result<QList<QByteArray>> FileCarrier::collect()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(Cause(Error::FileFailed), file.errorString());
    const QByteArray bytes = file.read(largestLetterFile + 1);
    if (bytes.size() > largestLetterFile)
        return base::fail(Cause(seal::Error::NotAnEnvelope));
    const auto envelopes = seal::decodeLetterFile(bytes);
    if (!envelopes)
        return passOn(envelopes.error());
    return *envelopes;
}

Result<void> QrCarrier::deliver(const QList<QByteArray>& envelopes, int& taken)
{
    taken = 0;
    QStringList texts;
    for (const QByteArray& envelope : envelopes)
        texts << seal::envelopeQrTexts(envelope);
    if (texts.size() > m_mostCodes)
        return base::fail(Cause(Error::TooManyCodes), QString::number(texts.size()));
    if (auto shown = m_show(texts); !shown)
        return shown;
    taken = int(envelopes.size());
    return {};
}

Result<QList<QByteArray>> QrCarrier::collect()
{
    const auto texts = m_scan();
    if (!texts)
        return tl::unexpected(texts.error());
    seal::QrParts parts;
    std::optional<base::Failure<seal::Error>> first;
    for (const QString& text : *texts) {
        const auto part = seal::parseQrPart(text);
        const auto added = part ? parts.add(*part) : seal::Result<void>(tl::unexpected(part.error()));
        // A damaged code says more than a foreign one beside it.
        if (!added && (!first || first->code == seal::Error::NotAnEnvelope))
            first = added.error();
    }
    const QList<QByteArray> envelopes = parts.takeWhole();
    if (!envelopes.isEmpty())
        return envelopes;
    if (parts.missing() > 0)
        return base::fail(Cause(seal::Error::Truncated), QStringLiteral("%1 codes missing").arg(parts.missing()));
    return passOn(first.value_or(base::Failure<seal::Error>{seal::Error::NotAnEnvelope, {}}));
}

} // namespace accord::sync
