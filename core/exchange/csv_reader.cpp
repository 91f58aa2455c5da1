// SPDX-License-Identifier: GPL-3.0-or-later
// A small state machine over blocks of bytes.
#include "core/exchange/csv_reader.h"

namespace accord::exchange {
namespace {
constexpr qint64 blockSize = 64 * 1024;
} // namespace

bool CsvReader::fill()
{
    m_failed = m_failing; // what came before a failure is still good, so it only counts once that is used up
    if (m_failing || m_atEnd)
        return false;
    m_block.resize(blockSize);
    qint64 filled = 0;
    // Whole blocks, so that a byte order mark or a header never comes in two. A pipe may have nothing right now; it
    // is at its end only when waiting brings nothing either.
    while (filled < blockSize) {
        const qint64 got = m_device.read(m_block.data() + filled, blockSize - filled);
        if (got > 0) {
            filled += got;
        } else if (got < 0 || !m_device.isSequential() || !m_device.waitForReadyRead(-1)) {
            m_failing = got < 0 && !m_device.isSequential();
            break;
        }
    }
    m_block.resize(filled);
    m_atEnd = filled < blockSize;
    m_at = 0;
    m_bytesRead += m_block.size();
    return !m_block.isEmpty();
}

int CsvReader::take()
{
    const int byte = peek();
    if (byte >= 0) {
        ++m_at;
        m_lineEnded = byte == '\n';
        m_line += m_lineEnded ? 1 : 0;
    }
    return byte;
}

int CsvReader::peek()
{
    if (m_at >= m_block.size() && !fill())
        return -1;
    return static_cast<unsigned char>(m_block[m_at]);
}

void CsvReader::skipByteOrderMark()
{
    (void)peek();
    if (QByteArrayView(m_block).startsWith("\xef\xbb\xbf"))
        m_at = 3;
}

void CsvReader::chooseSeparator()
{
    // The header is short, so what is in the first block of it decides.
    int commas = 0;
    int semicolons = 0;
    bool quoted = false;
    for (qsizetype at = m_at; at < m_block.size(); ++at) {
        const char byte = m_block[at];
        if (byte == '"')
            quoted = !quoted;
        else if (byte == '\n' && !quoted && commas + semicolons > 0)
            break;
        else if (!quoted && byte == ',')
            ++commas;
        else if (!quoted && byte == ';')
            ++semicolons;
    }
    m_separator = semicolons > commas ? ';' : ',';
}

void CsvReader::endField()
{
    if (!m_field.isValidUtf8())
        note(CsvProblem::NotUtf8);
    m_fields.append(m_field);
    m_field.clear();
}

void CsvReader::note(CsvProblem problem)
{
    if (!m_hasProblem)
        m_problem = problem;
    m_hasProblem = true;
}

bool CsvReader::takeByte(char byte, State& state)
{
    if (byte == '\0')
        note(CsvProblem::NullByte);
    if (state == State::Quoted) {
        if (byte == '"')
            state = State::QuoteSeen;
        else
            m_field.append(byte);
        return true;
    }
    if (byte == '"' && state == State::FieldStart) {
        state = State::Quoted;
    } else if (byte == '"' && state == State::QuoteSeen) {
        m_field.append(byte); // "" within quotation marks is one
        state = State::Quoted;
    } else if (byte == m_separator) {
        endField();
        state = State::FieldStart;
    } else if (byte == '\n') {
        return false;
    } else if (byte == '\r') {
        if (peek() != '\n')
            note(CsvProblem::StrayReturn);
    } else if (state == State::QuoteSeen) {
        note(CsvProblem::TextAfterQuote);
    } else {
        if (byte == '"')
            note(CsvProblem::StrayQuote);
        m_field.append(byte);
        state = State::Unquoted;
    }
    return true;
}

void CsvReader::giveUpRecord(State& state)
{
    note(CsvProblem::TooLong);
    m_fields.clear();
    m_field.clear();
    state = State::Unquoted;
}

CsvReader::Got CsvReader::readRecord()
{
    m_fields.clear();
    m_field.clear();
    m_recordSize = 0;
    m_hasProblem = false;
    m_firstLine = m_line;
    State state = State::FieldStart;
    int byte = take();
    for (; byte >= 0; byte = take()) {
        // Past the limit only the end of the line is looked for, quoted or not: so one mark that is never closed
        // cannot swallow a large file, nor a long line fill the memory.
        const bool more = m_recordSize > maximumRecordSize ? byte != '\n' : takeByte(char(byte), state);
        if (!more)
            break;
        if (++m_recordSize > maximumRecordSize)
            giveUpRecord(state);
    }
    if (byte < 0 && m_recordSize == 0 && !m_failed)
        return Got::End;
    m_lastLine = m_lineEnded ? m_line - 1 : m_line;
    if (m_failed) {
        m_hasProblem = false;
        note(CsvProblem::ReadFailed);
    } else if (state == State::Quoted) {
        m_hasProblem = false;
        note(CsvProblem::OpenQuote);
    }
    endField();
    return m_hasProblem ? Got::Problem : Got::Record;
}

CsvReader::Got CsvReader::next()
{
    if (!m_begun) {
        skipByteOrderMark();
        chooseSeparator();
        m_begun = true;
    } else if (m_failed) {
        return Got::End; // its failure was reported with the record it cut
    }
    Got got = readRecord();
    while (got == Got::Record && m_fields.size() == 1 && m_fields.first().isEmpty())
        got = readRecord();
    return got;
}

} // namespace accord::exchange
