// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/letter_file.h"

#include "core/seal/envelope.h"

#include <QtEndian>
#include <algorithm>

namespace accord::seal {

namespace {

const QByteArray Magic = QByteArrayLiteral("ACRL");
constexpr char Version = 1;
constexpr qsizetype LengthSize = 4;

bool isSize(qint64 size)
{
    return std::find(EnvelopeSizes.begin(), EnvelopeSizes.end(), size) != EnvelopeSizes.end();
}

} // namespace

QByteArray encodeLetterFile(const QList<QByteArray>& envelopes)
{
    const bool possible = !envelopes.isEmpty() && envelopes.size() <= MaxLetters &&
                          std::all_of(envelopes.begin(), envelopes.end(),
                                      [](const QByteArray& envelope) { return isSize(envelope.size()); });
    if (!possible)
        return {};
    if (envelopes.size() == 1)
        return envelopes.first();
    QByteArray bytes = Magic + Version;
    for (const QByteArray& envelope : envelopes) {
        char length[LengthSize];
        qToBigEndian(quint32(envelope.size()), length);
        bytes.append(length, LengthSize);
        bytes.append(envelope);
    }
    return bytes;
}

Result<QList<QByteArray>> decodeLetterFile(const QByteArray& bytes)
{
    if (!bytes.startsWith(Magic)) {
        if (const auto header = parseHeader(bytes); !header)
            return tl::unexpected(header.error());
        return QList<QByteArray>{bytes};
    }
    if (bytes.size() <= Magic.size())
        return fail(Error::Truncated, QStringLiteral("ends behind its first word"));
    if (bytes.at(Magic.size()) != Version)
        return fail(Error::UnknownVersion, QStringLiteral("a file of another version"));
    QList<QByteArray> envelopes;
    qsizetype at = Magic.size() + 1;
    while (at < bytes.size()) {
        if (bytes.size() - at < LengthSize)
            return fail(Error::Truncated, QStringLiteral("ends within a length"));
        const qint64 size = qFromBigEndian<quint32>(bytes.constData() + at);
        if (!isSize(size) || envelopes.size() == MaxLetters)
            return fail(Error::WrongSize, QStringLiteral("no such size, or too many"));
        at += LengthSize;
        if (bytes.size() - at < size)
            return fail(Error::Truncated, QStringLiteral("ends within an envelope"));
        envelopes << bytes.mid(at, size);
        at += size;
    }
    if (envelopes.size() < 2) // one travels as it is
        return fail(envelopes.isEmpty() ? Error::Truncated : Error::WrongSize, QStringLiteral("fewer than two"));
    return envelopes;
}

} // namespace accord::seal
