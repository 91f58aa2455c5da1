// SPDX-License-Identifier: GPL-3.0-or-later
// An envelope as the text of one or several QR codes, and back, in any order and from mixed pictures.
#pragma once

#include "core/seal/error.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace accord::seal {

inline constexpr qsizetype QrPartSize = 1024; ///< most bytes of an envelope in one code

/// One text for an envelope of 512 or 1024 bytes, 4 for 4096, 16 for 16384; none for any other size.
[[nodiscard]] QStringList envelopeQrTexts(const QByteArray& envelope);

/// One code's share of an envelope.
struct QrPart
{
    int number = 1;  ///< 1..count
    int count = 1;   ///< 1, 4 or 16
    QByteArray mark; ///< 4 bytes: which envelope it is a part of
    QByteArray bytes;
};

/// Strict: NotAnEnvelope for another text altogether, UnknownVersion, else Malformed or (Base45 cut short) Truncated.
[[nodiscard]] Result<QrPart> parseQrPart(const QString& text);

/// Puts parts together as they come. Not thread-safe.
class QrParts
{
public:
    /// Damaged if, with it, all parts of an envelope are there and are not what the mark says; they are dropped then.
    Result<void> add(const QrPart& part);
    /// The envelopes that are whole, in the order in which they became so, and forgets them.
    [[nodiscard]] QList<QByteArray> takeWhole();
    /// How many parts are still missing of envelopes that were begun.
    [[nodiscard]] int missing() const;

private:
    struct Begun
    {
        int count = 0;
        QMap<int, QByteArray> parts;
    };
    QMap<QByteArray, Begun> m_begun;
    QList<QByteArray> m_whole;
};

} // namespace accord::seal
