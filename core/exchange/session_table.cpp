// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the columns, then reads rows by them.
#include "core/exchange/session_table.h"
#include "core/exchange/csv_value.h"
#include <QSet>
#include <algorithm>
#include <tuple>

namespace accord::exchange {

using alliance::Answers;

SessionName SessionName::of(const QString& text)
{
    constexpr qsizetype mostDigits = 15; // exact as a JSON number
    const bool digits = !text.isEmpty() && text.size() <= mostDigits &&
                        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool canonical = digits && (text.size() == 1 || text[0] != u'0');
    return canonical ? SessionName{text.toLongLong(), {}} : SessionName{-1, text};
}

bool operator<(const SessionName& a, const SessionName& b)
{
    const bool aIsText = a.number < 0;
    const bool bIsText = b.number < 0;
    return std::tie(aIsText, a.number, a.text) < std::tie(bIsText, b.number, b.text);
}

tl::expected<SessionTable, HeaderFailure> SessionTable::fromHeader(const alliance::Questionnaire& questionnaire,
                                                                   const QByteArrayList& header, bool decimalComma)
{
    SessionTable table(questionnaire, decimalComma);
    table.m_columns = header.size();
    QMap<QString, QString> linkIds; // lower case -> as the questionnaire has it
    for (const alliance::ScaleItem& item : scaleItems(questionnaire))
        linkIds.insert(item.linkId.toLower(), item.linkId);

    QSet<QString> seen;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString name = QString::fromUtf8(header[i]).trimmed();
        const QString lower = name.toLower();
        if (seen.contains(lower))
            return tl::unexpected(HeaderFailure{HeaderProblem::DuplicateColumn, name});
        seen.insert(lower);
        if (lower == u"client"_qs)
            table.m_client = i;
        else if (lower == u"session"_qs)
            table.m_session = i;
        else if (lower == u"date"_qs)
            table.m_date = i;
        else if (linkIds.contains(lower))
            table.m_items.append({i, linkIds.value(lower)});
        else
            table.m_ignored.append(name);
    }

    QStringList needed = {u"client"_qs, u"session"_qs, u"date"_qs};
    for (const alliance::ScaleItem& item : scaleItems(questionnaire)) {
        if (item.scored)
            needed.append(item.linkId);
    }
    for (const QString& column : std::as_const(needed)) {
        if (!seen.contains(column.toLower()))
            return tl::unexpected(HeaderFailure{HeaderProblem::MissingColumn, column});
    }
    return table;
}

QByteArray SessionTable::client(const QByteArrayList& fields) const
{
    return fields.value(m_client).trimmed();
}

tl::expected<Answers, RowFailure> SessionTable::answers(const QByteArrayList& fields) const
{
    Answers answers;
    for (const ItemColumn& column : m_items) {
        const QByteArray field = fields[column.index].trimmed();
        if (field.isEmpty())
            continue;
        const std::optional<double> value = csvNumber(field, m_decimalComma);
        if (!value)
            return tl::unexpected(RowFailure{RowProblem::NotANumber, column.linkId});
        answers.insert(column.linkId, value);
    }
    if (const auto checked = checkAnswers(m_questionnaire, answers); !checked) {
        const bool outside = checked.error().code == alliance::Error::OutOfRange;
        return tl::unexpected(
            RowFailure{outside ? RowProblem::OutOfRange : RowProblem::NotAnOption, checked.error().detail});
    }
    return answers;
}

tl::expected<SessionRow, RowFailure> SessionTable::row(const QByteArrayList& fields, qint64 line) const
{
    if (fields.size() != m_columns)
        return tl::unexpected(RowFailure{RowProblem::FieldCount, {}});
    if (client(fields).isEmpty())
        return tl::unexpected(RowFailure{RowProblem::NoClient, u"client"_qs});
    const QString session = QString::fromUtf8(fields[m_session]).trimmed();
    if (session.isEmpty())
        return tl::unexpected(RowFailure{RowProblem::NoSession, u"session"_qs});
    const std::optional<QDate> date = csvDate(fields[m_date]);
    if (!date)
        return tl::unexpected(RowFailure{RowProblem::BadDate, u"date"_qs});
    const auto given = answers(fields);
    if (!given)
        return tl::unexpected(given.error());
    return SessionRow{line, SessionName::of(session), *date, score(m_questionnaire, *given)};
}

} // namespace accord::exchange
