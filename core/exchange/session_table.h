// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions out of a CSV file: which column is what, and each row checked and scored.
#pragma once

#include "core/alliance/score.h"
#include <QByteArrayList>
#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>

namespace accord::exchange {

/// What a person calls a session. Plain whole numbers order by value; anything else comes after them, by code point.
struct SessionName
{
    qint64 number = -1; ///< 0 or more, if the name is a whole number without leading zeros; else -1
    QString text;       ///< the name, if it is not

    [[nodiscard]] static SessionName of(const QString& text);
    [[nodiscard]] QString toString() const { return number >= 0 ? QString::number(number) : text; }
    friend bool operator==(const SessionName&, const SessionName&) = default;
    friend bool operator<(const SessionName& a, const SessionName& b);
    friend size_t qHash(const SessionName& name, size_t seed = 0) { return qHashMulti(seed, name.number, name.text); }
};

struct SessionRow
{
    qint64 line = 0; ///< of the file
    SessionName session;
    QDate date;
    alliance::Score score;
};

enum class RowProblem {
    FieldCount, ///< not as many fields as the header has
    NoClient,
    NoSession,
    BadDate, ///< not YYYY-MM-DD, or no such day
    NotANumber,
    OutOfRange,
    NotAnOption ///< between an item's options or whole numbers
};

/// What is wrong with a row, and in which column (by its name in the header; empty for FieldCount). Never the value.
struct RowFailure
{
    RowProblem problem = RowProblem::FieldCount;
    QString column;
};

enum class HeaderProblem { MissingColumn, DuplicateColumn };

struct HeaderFailure
{
    HeaderProblem problem = HeaderProblem::MissingColumn;
    QString column;
};

/// Columns are found by name, in any order, whatever their case: client, session, date, and one per rated item under
/// its linkId. Those three and the scored items must be there. Other columns are left alone and listed.
class SessionTable
{
public:
    [[nodiscard]] static tl::expected<SessionTable, HeaderFailure>
    fromHeader(const alliance::Questionnaire& questionnaire, const QByteArrayList& header, bool decimalComma);

    /// Columns that are not read, in file order.
    [[nodiscard]] const QStringList& ignoredColumns() const { return m_ignored; }
    /// The client of a row that has enough fields; white space around it removed.
    [[nodiscard]] QByteArray client(const QByteArrayList& fields) const;
    /// Checked and scored. An empty field is a skipped item.
    [[nodiscard]] tl::expected<SessionRow, RowFailure> row(const QByteArrayList& fields, qint64 line) const;

private:
    SessionTable(const alliance::Questionnaire& questionnaire, bool decimalComma)
        : m_questionnaire(questionnaire), m_decimalComma(decimalComma)
    {
    }
    [[nodiscard]] tl::expected<alliance::Answers, RowFailure> answers(const QByteArrayList& fields) const;

    struct ItemColumn
    {
        qsizetype index;
        QString linkId;
    };
    alliance::Questionnaire m_questionnaire;
    bool m_decimalComma;
    qsizetype m_columns = 0;
    qsizetype m_client = -1;
    qsizetype m_session = -1;
    qsizetype m_date = -1;
    QList<ItemColumn> m_items;
    QStringList m_ignored;
};

} // namespace accord::exchange
