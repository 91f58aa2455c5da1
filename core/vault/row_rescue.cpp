// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/row_rescue.h"

#include <QMap>
#include <SQLiteCpp/Column.h>
#include <limits>

namespace accord::vault {

namespace {

/// So many row numbers in a row are tried one by one behind a page that does not read; a page holds fewer rows. Beyond
/// it the steps double.
constexpr qint64 patience = 512;
constexpr qint64 highestNumber = std::numeric_limits<qint32>::max();

std::string sqlOf(const QString& text)
{
    return text.toStdString();
}

QString textOf(const SQLite::Statement& row, int column)
{
    return QString::fromUtf8(row.getColumn(column).getText());
}

/// True if the value ends in a page of zeros, which SQLCipher takes for one behind the file's end and does not check
/// (query.cpp). Such an end of a long row takes hundreds of bytes; of the long values none that is a blob (a sealed
/// letter, a draft's answers) ends in even `few` zeros otherwise, and no text in one.
bool endsInHole(const SQLite::Column& value)
{
    static const QByteArray few(64, '\0');
    if (value.isText()) {
        const char* characters = value.getText(); // before getBytes, as there
        return QByteArrayView(characters, value.getBytes()).endsWith('\0');
    }
    return value.isBlob() && value.getBytes() >= few.size() &&
           QByteArrayView(static_cast<const char*>(value.getBlob()), value.getBytes()).endsWith(few);
}

void copyValue(const SQLite::Column& from, SQLite::Statement& to, int at)
{
    if (from.isNull())
        to.bind(at);
    else if (from.isInteger())
        to.bind(at, from.getInt64());
    else if (from.isFloat())
        to.bind(at, from.getDouble());
    else if (from.isText())
        to.bind(at, std::string(from.getText(), size_t(from.getBytes())));
    else
        to.bind(at, from.getBytes() > 0 ? from.getBlob() : "", from.getBytes());
}

TableShape shapeOf(Database& database, const QString& name, bool hasRowNumbers)
{
    TableShape shape;
    shape.name = name;
    QMap<int, QString> key;
    QStringList required;
    QString firstType;
    SQLite::Statement columns = database.prepared(sqlOf(QStringLiteral("PRAGMA table_info(%1)").arg(name)));
    while (columns.executeStep()) {
        shape.columns.append(textOf(columns, 1));
        const int place = columns.getColumn(5).getInt();
        if (place > 0)
            key.insert(place, shape.columns.last());
        if (place == 1)
            firstType = textOf(columns, 2);
        if (place > 0 || columns.getColumn(3).getInt() != 0)
            required.append(shape.columns.last());
    }
    shape.key = key.values();
    shape.isNumbered = hasRowNumbers && shape.key.size() == 1 && firstType == u"INTEGER";
    SQLite::Statement references = database.prepared(sqlOf(QStringLiteral("PRAGMA foreign_key_list(%1)").arg(name)));
    while (references.executeStep())
        shape.references.append({textOf(references, 3), textOf(references, 2), textOf(references, 4),
                                 !required.contains(textOf(references, 3))});
    return shape;
}

} // namespace

QList<TableShape> tablesOf(Database& database)
{
    QList<TableShape> tables;
    SQLite::Statement names = database.prepared("SELECT name, sql FROM sqlite_master WHERE type = 'table'"
                                                " AND name NOT LIKE 'sqlite%' ORDER BY rowid");
    while (names.executeStep())
        tables.append(shapeOf(database, textOf(names, 0), !textOf(names, 1).contains(u"WITHOUT ROWID")));
    return tables;
}

qint64 settleReferences(Database& database, const TableShape& table)
{
    qint64 count = 0;
    for (const TableShape::Reference& reference : table.references) {
        const QString lost = QStringLiteral(" WHERE %1 IS NOT NULL AND %1 NOT IN (SELECT %2 FROM %3)")
                                 .arg(reference.column, reference.parentColumn, reference.parent);
        const QString change = reference.mayBeNothing
                                   ? QStringLiteral("UPDATE %1 SET %2 = NULL").arg(table.name, reference.column)
                                   : QStringLiteral("DELETE FROM %1").arg(table.name);
        count += database.prepared(sqlOf(change + lost)).exec();
    }
    return count;
}

RowRescue::RowRescue(QString damaged, const SecretBytes& key, Database& fresh)
    : m_damaged(std::move(damaged)), m_key(key), m_fresh(fresh)
{
}

SalvagedTable RowRescue::rescue(const TableShape& table)
{
    m_table = &table;
    m_result = SalvagedTable{table.name};
    if (table.key.isEmpty()) { // no table of ours: a test sees to it
        m_result.isWhole = false;
        return m_result;
    }
    m_keyColumn = int(table.columns.indexOf(table.key.first()));
    QStringList marks;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        marks.append(QStringLiteral("?"));
    m_insert = std::make_unique<SQLite::Statement>(
        m_fresh.prepared(sqlOf(QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                                   .arg(table.name, table.columns.join(u','), marks.join(u',')))));
    if (table.isNumbered)
        rescueNumbered();
    else
        rescueKeyed();
    m_insert.reset();
    return m_result;
}

Database* RowRescue::source()
{
    if (!m_source) {
        if (auto opened = Database::open(m_damaged, m_key, Access::ReadOnly))
            m_source = std::move(*opened);
    }
    return m_source.get();
}

QString RowRescue::selectWhere(const QString& condition, const char* direction) const
{
    QStringList order;
    for (const QString& column : m_table->key)
        order.append(column + u' ' + QLatin1String(direction));
    return QStringLiteral("SELECT %1 FROM %2 NOT INDEXED %3 ORDER BY %4")
        .arg(m_table->columns.join(u','), m_table->name, condition, order.join(u','));
}

RowRescue::End RowRescue::stream(const QString& select, const QList<qint64>& values)
{
    try {
        Database* database = source();
        if (!database)
            return End::Failed;
        SQLite::Statement rows = database->prepared(sqlOf(select));
        for (qsizetype i = 0; i < values.size(); ++i)
            rows.bind(int(i) + 1, int64_t(values.at(i)));
        while (rows.executeStep()) {
            insert(rows);
            if (m_table->isNumbered)
                m_lastNumber = rows.getColumn(m_keyColumn).getInt64();
        }
        return End::Done;
    } catch (const SQLite::Exception&) { // the damaged one's: the fresh one's failures are StorageFailures
    }
    m_source.reset();
    return End::Failed;
}

void RowRescue::insert(SQLite::Statement& row)
{
    try {
        for (int column = 0; column < m_table->columns.size(); ++column) {
            if (endsInHole(row.getColumn(column))) { // as good as one that does not read
                m_result.isWhole = false;
                return;
            }
        }
        for (int column = 0; column < m_table->columns.size(); ++column)
            copyValue(row.getColumn(column), *m_insert, column + 1);
        m_result.rows += m_insert->exec();
        m_insert->reset();
        m_insert->clearBindings();
    } catch (const SQLite::Exception& thrown) {
        const auto meaning = Database::meaningOf(thrown);
        throw StorageFailure(meaning.code, meaning.detail);
    }
}

bool RowRescue::reads(const QString& select, qint64 value)
{
    try {
        Database* database = source();
        if (!database)
            return false;
        SQLite::Statement rows = database->prepared(sqlOf(select));
        rows.bind(1, int64_t(value));
        (void)rows.executeStep();
        return true;
    } catch (const SQLite::Exception&) {
        m_source.reset();
        return false;
    }
}

void RowRescue::rescueNumbered()
{
    const QString from = selectWhere(QStringLiteral("WHERE %1 >= ?").arg(m_table->key.first()));
    qint64 next = 1;
    while (next < highestNumber) {
        m_lastNumber = next - 1;
        if (stream(from, {next}) == End::Done)
            return;
        m_result.isWhole = false;
        const qint64 failed = std::max(next, m_lastNumber + 1);
        // The nearest number from which on something reads again.
        qint64 step = 1;
        qint64 readable = failed + 1;
        while (readable < highestNumber && !reads(from, readable)) {
            if (readable - failed >= patience)
                step *= 2;
            readable += step;
        }
        qint64 unreadable = std::max(failed, readable - step);
        while (readable < highestNumber && readable - unreadable > 1) {
            const qint64 middle = unreadable + (readable - unreadable) / 2;
            (reads(from, middle) ? readable : unreadable) = middle;
        }
        next = readable;
    }
}

void RowRescue::rescueKeyed()
{
    if (stream(selectWhere({}), {}) == End::Done)
        return;
    m_result.isWhole = false;
    (void)stream(selectWhere({}, "DESC"), {}); // from the other end, as far as it goes
    // What lies between, by the rows it belongs to.
    const QString& lead = m_table->key.first();
    for (const TableShape::Reference& reference : m_table->references) {
        if (reference.column != lead)
            continue;
        QList<qint64> parents;
        SQLite::Statement rows =
            m_fresh.prepared(sqlOf(QStringLiteral("SELECT %1 FROM %2").arg(reference.parentColumn, reference.parent)));
        while (rows.executeStep())
            parents.append(rows.getColumn(0).getInt64());
        const QString one = QStringLiteral("WHERE %1 = ?").arg(lead);
        for (const qint64 parent : std::as_const(parents)) {
            if (stream(selectWhere(one), {parent}) == End::Failed)
                (void)stream(selectWhere(one, "DESC"), {parent});
        }
    }
}

} // namespace accord::vault
