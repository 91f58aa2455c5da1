// SPDX-License-Identifier: GPL-3.0-or-later
// Words for what is wrong with a file.
#include "app/cli/analyze/problem_text.h"

namespace accord::cli {

using namespace exchange;

namespace {

QString cause(CsvProblem problem)
{
    switch (problem) {
    case CsvProblem::StrayQuote:
        return u"a quotation mark inside a field that does not begin with one"_qs;
    case CsvProblem::TextAfterQuote:
        return u"text after a closing quotation mark"_qs;
    case CsvProblem::OpenQuote:
        return u"a quotation mark is never closed"_qs;
    case CsvProblem::StrayReturn:
        return u"a carriage return in the middle of a line"_qs;
    case CsvProblem::NullByte:
        return u"a null byte"_qs;
    case CsvProblem::NotUtf8:
        return u"not UTF-8 text"_qs;
    case CsvProblem::TooLong:
        return u"longer than 64 KiB, or a quotation mark is never closed"_qs;
    case CsvProblem::ReadFailed:
        break;
    }
    return u"the file could not be read any further"_qs;
}

QString at(qint64 line, const QString& what)
{
    return u"line %1: %2"_qs.arg(QString::number(line), what);
}

} // namespace

QString problemText(const CsvReader& atProblem)
{
    if (atProblem.firstLine() == atProblem.lastLine())
        return at(atProblem.firstLine(), cause(atProblem.problem()));
    return u"lines %1 to %2: %3"_qs.arg(QString::number(atProblem.firstLine()), QString::number(atProblem.lastLine()),
                                        cause(atProblem.problem()));
}

QString problemText(const HeaderFailure& failure)
{
    const QString column = onOneLine(failure.column);
    return failure.problem == HeaderProblem::MissingColumn ? u"line 1: the column '%1' is missing"_qs.arg(column)
                                                           : u"line 1: the column '%1' is there twice"_qs.arg(column);
}

QString onOneLine(QString text)
{
    for (QChar& character : text) {
        // Other_Format as well: it holds the marks that turn the reading direction of what follows.
        const QChar::Category category = character.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph)
            character = QChar::ReplacementCharacter;
    }
    return text;
}

QString problemText(const RowFailure& failure, const alliance::Questionnaire& questionnaire, qint64 line)
{
    switch (failure.problem) {
    case RowProblem::FieldCount:
        return at(line, u"not as many fields as the first line has"_qs);
    case RowProblem::NoClient:
        return at(line, u"client is empty"_qs);
    case RowProblem::NoSession:
        return at(line, u"session is empty"_qs);
    case RowProblem::BadDate:
        return at(line, u"date is not a day written like 2024-03-31"_qs);
    case RowProblem::NotANumber:
        return at(line, u"%1 is not a number"_qs.arg(failure.column));
    case RowProblem::NotAnOption:
        return at(line, u"%1 is not one of the answers the questionnaire offers"_qs.arg(failure.column));
    case RowProblem::OutOfRange:
        break;
    }
    const alliance::ScaleItem* item = findScale(questionnaire, failure.column);
    return at(line, u"%1 is not between %2 and %3"_qs.arg(failure.column, QString::number(item ? item->minimum : 0),
                                                          QString::number(item ? item->maximum : 0)));
}

QString duplicateText(qint64 line, qint64 firstLine)
{
    return at(line, u"this client's session is in line %1 already"_qs.arg(QString::number(firstLine)));
}

} // namespace accord::cli
