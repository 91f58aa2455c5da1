// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/query.h"

#include <SQLiteCpp/Column.h>
#include <cmath>
#include <limits>

namespace accord::vault {

namespace {

[[noreturn]] void refuse(const char* what)
{
    throw StorageFailure(Error::Conflict, QLatin1String(what));
}

} // namespace

Query::~Query()
{
    // Without this a finished SELECT would keep its transaction open. Its own error has been thrown by step() already.
    m_statement.tryReset();
    if (m_bound > 0)
        m_statement.clearBindings();
}

void Query::bind(std::nullopt_t)
{
    m_statement.bind(++m_bound);
}

void Query::bind(qint64 value)
{
    m_statement.bind(++m_bound, int64_t(value));
}

void Query::bind(quint64 value)
{
    if (value > quint64(std::numeric_limits<qint64>::max()))
        refuse("a counter is too large");
    bind(qint64(value));
}

void Query::bind(double value)
{
    if (!std::isfinite(value)) // SQLite would store NaN as NULL, which means "skipped" here
        refuse("a value is not a number");
    m_statement.bind(++m_bound, value);
}

void Query::bind(const QString& value)
{
    if (value.endsWith(QChar::Null)) // text() could not tell it from a hole
        refuse("a text ends in a character that is none");
    m_statement.bind(++m_bound, value.toStdString());
}

void Query::bind(const QByteArray& value)
{
    m_statement.bind(++m_bound, static_cast<const void*>(value.constData()), int(value.size()));
}

void Query::bind(const SecretBytes& value)
{
    // A null pointer would be stored as NULL.
    m_statement.bind(++m_bound, value.isEmpty() ? "" : static_cast<const void*>(value.data()), int(value.size()));
}

void Query::bind(QDate value)
{
    if (!value.isValid() || value.year() < 1 || value.year() > 9999)
        refuse("a date is none");
    bind(value.toString(Qt::ISODate));
}

void Query::bind(const QDateTime& value)
{
    if (!value.isValid())
        refuse("an instant is none");
    bind(value.toMSecsSinceEpoch());
}

bool Query::step()
{
    return m_statement.executeStep();
}

bool Query::isNull(int column) const
{
    return m_statement.isColumnNull(column);
}

qint64 Query::integer(int column) const
{
    return m_statement.getColumn(column).getInt64();
}

quint64 Query::counter(int column) const
{
    const qint64 value = integer(column);
    if (value < 0)
        throw StorageFailure(Error::Damaged, QStringLiteral("a counter is below zero"));
    return quint64(value);
}

double Query::real(int column) const
{
    return m_statement.getColumn(column).getDouble();
}

QString Query::text(int column) const
{
    const SQLite::Column value = m_statement.getColumn(column);
    const char* characters = value.getText(); // before getBytes, which counts in the form asked for last
    // SQLCipher takes a page of nothing but zeros for one behind the file's end. As the last page of a long text such a
    // hole would be its end: what holds it together is in the pages before.
    const QByteArrayView bytes(characters, value.getBytes());
    if (bytes.endsWith('\0'))
        throw StorageFailure(Error::Damaged, QStringLiteral("a text has a hole"));
    return QString::fromUtf8(bytes);
}

QByteArray Query::blob(int column) const
{
    const SQLite::Column value = m_statement.getColumn(column);
    const void* bytes = value.getBlob();
    return bytes ? QByteArray(static_cast<const char*>(bytes), value.getBytes()) : QByteArray("");
}

SecretBytes Query::secret(int column) const
{
    const SQLite::Column value = m_statement.getColumn(column);
    const void* bytes = value.getBlob();
    return bytes ? SecretBytes::copyOf({static_cast<const char*>(bytes), value.getBytes()}) : SecretBytes();
}

QDate Query::date(int column) const
{
    const QDate value = QDate::fromString(text(column), Qt::ISODate);
    if (!value.isValid())
        throw StorageFailure(Error::Damaged, QStringLiteral("a date is none"));
    return value;
}

QDateTime Query::instant(int column) const
{
    return QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

} // namespace accord::vault
