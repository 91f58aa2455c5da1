// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/cbor.h"

#include <QCborError>

namespace accord::seal {

namespace {

constexpr quint64 LastSecond = 253402300799; // 9999-12-31T23:59:59Z

} // namespace

CborReader::CborReader(const QByteArray& bytes) : m_reader(bytes), m_size(bytes.size()) {}

void CborReader::enterArray(quint64 count)
{
    (void)enterArray(count, count);
}

quint64 CborReader::enterArray(quint64 minimum, quint64 maximum)
{
    if (!expect(QCborStreamReader::Array))
        return 0;
    if (!m_reader.isLengthKnown() || m_reader.length() < minimum || m_reader.length() > maximum) {
        refuse(Error::Malformed);
        return 0;
    }
    const quint64 count = m_reader.length();
    if (!m_reader.enterContainer()) {
        refuseByReader();
        return 0;
    }
    return count;
}

void CborReader::leaveArray()
{
    if (!failed() && (m_reader.hasNext() || !m_reader.leaveContainer()))
        refuseByReader();
}

quint64 CborReader::number(quint64 maximum)
{
    if (!expect(QCborStreamReader::UnsignedInteger))
        return 0;
    const quint64 value = m_reader.toUnsignedInteger();
    if (value > maximum) {
        refuse(Error::Malformed);
        return 0;
    }
    m_reader.next();
    return value;
}

QByteArray CborReader::bytes(qsizetype exactly)
{
    return bytes(exactly, exactly);
}

QByteArray CborReader::bytes(qsizetype minimum, qsizetype maximum)
{
    if (!expect(QCborStreamReader::ByteArray))
        return {};
    if (!m_reader.isLengthKnown() || m_reader.length() < quint64(minimum) || m_reader.length() > quint64(maximum)) {
        refuse(Error::Malformed);
        return {};
    }
    const auto read = m_reader.readByteArray();
    if (read.status != QCborStreamReader::Ok || m_reader.readByteArray().status != QCborStreamReader::EndOfString) {
        refuseByReader();
        return {};
    }
    return read.data;
}

QString CborReader::text(qsizetype maximum)
{
    if (!expect(QCborStreamReader::String))
        return {};
    if (!m_reader.isLengthKnown() || m_reader.length() > quint64(maximum)) {
        refuse(Error::Malformed);
        return {};
    }
    const auto read = m_reader.readString();
    if (read.status != QCborStreamReader::Ok || m_reader.readString().status != QCborStreamReader::EndOfString) {
        refuseByReader();
        return {};
    }
    return read.data;
}

QDateTime CborReader::instant()
{
    return QDateTime::fromSecsSinceEpoch(qint64(number(LastSecond)), Qt::UTC);
}

void CborReader::refuse(Error error)
{
    if (!m_error)
        m_error = error;
}

std::optional<Error> CborReader::finish()
{
    if (!failed() && m_reader.currentOffset() != m_size)
        refuse(Error::TrailingBytes);
    return m_error;
}

bool CborReader::expect(QCborStreamReader::Type type)
{
    if (failed())
        return false;
    // The error first: where the input ends behind a string, the reader still shows the string's type.
    if (m_reader.lastError() != QCborError{QCborError::NoError} || m_reader.type() != type)
        refuseByReader();
    return !failed();
}

void CborReader::refuseByReader()
{
    const bool atEnd = m_reader.lastError() == QCborError{QCborError::EndOfFile};
    refuse(atEnd ? Error::Truncated : Error::Malformed);
}

quint64 toSeconds(const QDateTime& instant)
{
    return quint64(instant.toSecsSinceEpoch());
}

bool isInstant(const QDateTime& instant)
{
    return instant.isValid() && instant.toSecsSinceEpoch() >= 0 && toSeconds(instant) <= LastSecond;
}

} // namespace accord::seal
