// SPDX-License-Identifier: GPL-3.0-or-later
// Reads comma- or semicolon-separated text record by record, as RFC 4180 has it, without holding the file.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QIODevice>

namespace accord::exchange {

/// Why a record cannot be read. The record is then skipped as a whole, and reading goes on with the next.
enum class CsvProblem {
    StrayQuote,     ///< a quotation mark inside a field that does not begin with one
    TextAfterQuote, ///< something between a closing quotation mark and the next separator
    OpenQuote,      ///< a quotation mark that is never closed; everything up to the end was swallowed
    StrayReturn,    ///< a carriage return without a line feed, outside quotation marks
    NullByte,
    NotUtf8,
    TooLong,    ///< over maximumRecordSize bytes
    ReadFailed, ///< the device reported an error; there will be no further records
};

/// UTF-8 with or without a byte order mark; lines end in CR LF or LF; wholly empty lines are passed over.
/// The first record decides the separator: a semicolon if it has more semicolons than commas outside quotation marks.
/// Holds one block and one record, nothing else. Not thread-safe. The device is borrowed, open, and read from where it
/// stands.
class CsvReader
{
public:
    static constexpr qsizetype maximumRecordSize = 64 * 1024;

    enum class Got { Record, Problem, End };

    explicit CsvReader(QIODevice& device) : m_device(device) {}

    /// Reads the next record.
    [[nodiscard]] Got next();

    /// Of the record just read: its fields, unquoted.
    [[nodiscard]] const QByteArrayList& fields() const { return m_fields; }
    /// Of the problem just met.
    [[nodiscard]] CsvProblem problem() const { return m_problem; }
    /// First and last line of the record just read or of the problem just met; the first line of the file is 1.
    [[nodiscard]] qint64 firstLine() const { return m_firstLine; }
    [[nodiscard]] qint64 lastLine() const { return m_lastLine; }

    [[nodiscard]] char separator() const { return m_separator; }
    /// Files separated by semicolons come from places that write 7,5.
    [[nodiscard]] bool decimalComma() const { return m_separator == ';'; }
    /// Bytes taken in so far.
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    enum class State { FieldStart, Unquoted, Quoted, QuoteSeen };

    bool fill();
    int take(); // next byte, or -1 at the end
    [[nodiscard]] int peek();
    Got readRecord();
    void skipByteOrderMark();
    void chooseSeparator();
    void endField();
    void note(CsvProblem problem);
    void giveUpRecord(State& state);
    bool takeByte(char byte, State& state); // false: the record is complete

    QIODevice& m_device;
    QByteArray m_block;
    qsizetype m_at = 0;
    qint64 m_bytesRead = 0;
    bool m_begun = false;
    bool m_failing = false; // the device reported an error after the block at hand
    bool m_failed = false;  // ... and that block is used up
    bool m_atEnd = false;
    bool m_lineEnded = false; // the byte last taken ended a line
    char m_separator = '\0';

    QByteArrayList m_fields;
    QByteArray m_field;
    qsizetype m_recordSize = 0;
    bool m_hasProblem = false;
    CsvProblem m_problem = CsvProblem::ReadFailed;
    qint64 m_line = 1; // of the byte at m_at
    qint64 m_firstLine = 0;
    qint64 m_lastLine = 0;
};

} // namespace accord::exchange
