// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the small part of CBOR that the formats here use: definite arrays of unsigned integers, byte strings and
// text, nothing else, and never more memory than the input has.
#pragma once

#include "core/seal/error.h"

#include <QByteArray>
#include <QCborStreamReader>
#include <QDateTime>
#include <QString>
#include <limits>
#include <optional>

namespace accord::seal {

/// Reads one item after the other; the first failure sticks, and what is read after it is empty or zero. So a decoder
/// reads everything it expects and asks finish() once. Whether the input was the canonical encoding is for the caller
/// to check, by encoding again and comparing.
class CborReader
{
public:
    explicit CborReader(const QByteArray& bytes);

    void enterArray(quint64 count);
    /// Enters an array of minimum..maximum items and returns how many it has.
    quint64 enterArray(quint64 minimum, quint64 maximum);
    void leaveArray();
    /// UnknownVersion and the like are the caller's; a number above `maximum` is Malformed.
    quint64 number(quint64 maximum = std::numeric_limits<quint64>::max());
    QByteArray bytes(qsizetype exactly);
    QByteArray bytes(qsizetype minimum, qsizetype maximum);
    /// At most `maximum` bytes of valid UTF-8.
    QString text(qsizetype maximum);
    /// Seconds since 1970 as UTC, up to the end of the year 9999.
    QDateTime instant();

    /// Lets the caller refuse what it has read, unless something failed before.
    void refuse(Error error);
    [[nodiscard]] bool failed() const { return m_error.has_value(); }

    /// The first failure; TrailingBytes if the input goes on; nothing if all is well.
    [[nodiscard]] std::optional<Error> finish();

private:
    bool expect(QCborStreamReader::Type type);
    void refuseByReader();

    QCborStreamReader m_reader;
    qsizetype m_size;
    std::optional<Error> m_error;
};

/// The instant as CborReader::instant() reads it; fractions of a second are dropped.
[[nodiscard]] quint64 toSeconds(const QDateTime& instant);
/// True if it can be written: valid, from 1970 to the end of the year 9999.
[[nodiscard]] bool isInstant(const QDateTime& instant);

} // namespace accord::seal
