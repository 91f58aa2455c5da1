// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/qr_text.h"

#include "core/seal/base45.h"
#include "core/seal/envelope.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <algorithm>

namespace accord::seal {

namespace {

constexpr qsizetype MarkSize = 4;

QByteArray markOf(QByteArrayView envelope)
{
    return QCryptographicHash::hash(envelope, QCryptographicHash::Sha256).first(MarkSize);
}

bool isSize(qsizetype size)
{
    return std::find(EnvelopeSizes.begin(), EnvelopeSizes.end(), size) != EnvelopeSizes.end();
}

/// An envelope in one code is whole; in several, each code is full.
bool isPartSize(int count, qsizetype size)
{
    return count == 1 ? size <= QrPartSize && isSize(size) : size == QrPartSize && isSize(count * size);
}

} // namespace

QStringList envelopeQrTexts(const QByteArray& envelope)
{
    QStringList texts;
    if (!isSize(envelope.size()))
        return texts;
    const qsizetype count = std::max(qsizetype(1), envelope.size() / QrPartSize);
    const QString mark = QString::fromLatin1(markOf(envelope).toHex().toUpper());
    for (qsizetype i = 0; i < count; ++i)
        texts << QStringLiteral("ACRD1:%1/%2:%3:%4")
                     .arg(i + 1)
                     .arg(count)
                     .arg(mark, encodeBase45(QByteArrayView(envelope).sliced(i * QrPartSize,
                                                                             std::min(QrPartSize, envelope.size()))));
    return texts;
}

Result<QrPart> parseQrPart(const QString& text)
{
    static const QRegularExpression anyVersion(QStringLiteral("\\AACRD([^:]{1,8}):"));
    const auto version = anyVersion.match(text);
    if (!version.hasMatch())
        return fail(Error::NotAnEnvelope, QStringLiteral("a code of something else"));
    if (version.captured(1) != u"1")
        return fail(Error::UnknownVersion, QStringLiteral("a code of another version"));
    static const QRegularExpression head(QStringLiteral("\\AACRD1:([1-9][0-9]?)/(1|4|16):([0-9A-F]{8}):"));
    const auto match = head.match(text);
    QrPart part{
        match.captured(1).toInt(), match.captured(2).toInt(), QByteArray::fromHex(match.captured(3).toLatin1()), {}};
    if (!match.hasMatch() || part.number > part.count)
        return fail(Error::Malformed, QStringLiteral("not the head of a part"));
    auto bytes = decodeBase45(QStringView(text).sliced(match.capturedLength()));
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!isPartSize(part.count, bytes->size()))
        return fail(Error::Malformed, QStringLiteral("a part of %1 bytes").arg(bytes->size()));
    part.bytes = std::move(*bytes);
    return part;
}

Result<void> QrParts::add(const QrPart& part)
{
    // The count belongs to the key: parts that disagree about it are not of one envelope.
    const QByteArray key = part.mark + char(part.count);
    Begun& begun = m_begun[key];
    begun.count = part.count;
    begun.parts.insert(part.number, part.bytes);
    if (begun.parts.size() < begun.count)
        return {};
    const QByteArray envelope = begun.parts.values().join();
    m_begun.remove(key);
    if (markOf(envelope) != part.mark)
        return fail(Error::Damaged, QStringLiteral("the parts do not make what their mark says"));
    if (!m_whole.contains(envelope))
        m_whole << envelope;
    return {};
}

QList<QByteArray> QrParts::takeWhole()
{
    return std::exchange(m_whole, {});
}

int QrParts::missing() const
{
    int count = 0;
    for (const Begun& begun : m_begun)
        count += begun.count - int(begun.parts.size());
    return count;
}

} // namespace accord::seal
