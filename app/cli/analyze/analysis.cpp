// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the file once to check it and once to analyse it; a pipe once, held whole.
#include "app/cli/analyze/analysis.h"
#include "app/cli/analyze/problem_text.h"
#include <QFileDevice>
#include <algorithm>
#include <tuple>

namespace accord::cli {

using exchange::CsvReader;
using exchange::SessionName;
using exchange::SessionRow;
using exchange::SessionTable;

Analysis::Analysis(const AnalyzeOptions& options, const alliance::Questionnaire& questionnaire, QIODevice& file,
                   const AnalyzeEnvironment& environment)
    : m_options(options), m_questionnaire(questionnaire), m_file(file), m_out(environment.out), m_err(environment.err),
      m_asOf(options.asOf.value_or(environment.clock.today())), m_bar(environment.err, environment.progress),
      m_writer(makeWriter(options.format, questionnaire.constants))
{
}

int Analysis::run()
{
    const bool usable = m_file.isSequential() ? readOnce() : readTwice();
    if (usable && !stopped())
        write(m_writer->end());
    // A buffered file only fails when it is written out; a full disk must not look like success.
    auto* file = qobject_cast<QFileDevice*>(&m_out);
    if (file && !file->flush())
        m_writeFailed = true;
    if (m_writeFailed)
        say(u"the result could not be written"_qs);
    return m_refused || m_writeFailed ? 1 : 0;
}

bool Analysis::readTwice()
{
    m_bytesInAll = 2.0 * double(m_file.size());
    ScatteredClients scattered;
    qint64 rows = 0;
    const bool usable = read(Speak::Yes, [&](const QByteArray& client, const SessionRow&) {
        scattered.note(client);
        ++rows;
    });
    if (!usable)
        return false;
    if (!m_file.seek(0)) {
        refuse(Speak::Yes, u"the file could not be read a second time"_qs);
        return false;
    }
    begin();
    ClientGroups groups(&scattered, [this](const auto& client, const auto& sessions) { analyse(client, sessions); });
    read(Speak::No, [&](const QByteArray& client, const SessionRow& row) {
        groups.add(client, row);
        --rows;
    });
    if (!m_writeFailed && rows != 0)
        refuse(Speak::Yes, u"the file changed while it was read"_qs);
    groups.finish();
    return true;
}

bool Analysis::readOnce()
{
    ClientGroups groups(nullptr, [this](const auto& client, const auto& sessions) { analyse(client, sessions); });
    const bool usable =
        read(Speak::Yes, [&](const QByteArray& client, const SessionRow& row) { groups.add(client, row); });
    if (!usable)
        return false;
    begin();
    groups.finish();
    return true;
}

void Analysis::begin()
{
    if (!stopped())
        write(m_writer->begin());
}

bool Analysis::read(Speak speak, const OnRow& onRow)
{
    CsvReader reader(m_file);
    const CsvReader::Got first = reader.next();
    if (first != CsvReader::Got::Record) {
        refuse(speak, first == CsvReader::Got::End ? u"the file is empty"_qs : problemText(reader));
        return false;
    }
    const auto table = SessionTable::fromHeader(m_questionnaire, reader.fields(), reader.decimalComma());
    if (!table) {
        refuse(speak, problemText(table.error()));
        return false;
    }
    if (speak == Speak::Yes) {
        for (const QString& column : table->ignoredColumns())
            say(u"note: the column '%1' is not read"_qs.arg(onOneLine(column)));
    }
    readRows(reader, *table, speak, onRow);
    m_bytesDone += double(reader.bytesRead());
    return true;
}

void Analysis::readRows(CsvReader& reader, const SessionTable& table, Speak speak, const OnRow& onRow)
{
    // Both readings go on after a bad row: the first names every one of them, the second every duplicate.
    for (auto got = reader.next(); got != CsvReader::Got::End; got = reader.next()) {
        if (m_bytesInAll > 0)
            m_bar.show((m_bytesDone + double(reader.bytesRead())) / m_bytesInAll);
        if (got == CsvReader::Got::Problem) {
            refuse(speak, problemText(reader));
            continue;
        }
        const auto row = table.row(reader.fields(), reader.firstLine());
        if (row)
            onRow(table.client(reader.fields()), *row);
        else
            refuse(speak, problemText(row.error(), m_questionnaire, reader.firstLine()));
        if (m_writeFailed)
            return;
    }
}

/// Of several rows for one session the first in the file stays and the others are refused.
QList<SessionRow> Analysis::withoutDuplicates(const QList<SessionRow>& rows)
{
    QHash<SessionName, qint64> lines;
    QList<SessionRow> kept;
    kept.reserve(rows.size());
    for (const SessionRow& row : rows) {
        const auto known = lines.constFind(row.session);
        if (known != lines.constEnd()) {
            refuse(Speak::Yes, duplicateText(row.line, *known));
            continue;
        }
        lines.insert(row.session, row.line);
        kept.append(row);
    }
    return kept;
}

void Analysis::analyse(const QByteArray& client, const QList<SessionRow>& rows)
{
    QList<SessionRow> sessions = withoutDuplicates(rows); // named also when nothing more is written
    if (stopped())
        return;
    std::sort(sessions.begin(), sessions.end(), [](const SessionRow& a, const SessionRow& b) {
        return std::tie(a.date, a.session) < std::tie(b.date, b.session);
    });
    alliance::Trajectory trajectory(m_questionnaire.constants);
    write(m_writer->beginClient(client));
    for (qsizetype i = 0; i < sessions.size() && !m_writeFailed; ++i) {
        const SessionRow& session = sessions[i];
        const alliance::SessionReport report = trajectory.add({session.date, session.score});
        const bool last = i == sessions.size() - 1;
        write(m_writer->session(session, last ? trajectory.standing(m_options.cadenceDays, m_asOf) : report));
    }
    write(m_writer->endClient());
}

void Analysis::write(const QByteArray& bytes)
{
    m_writeFailed = m_writeFailed || m_out.write(bytes) != bytes.size();
}

void Analysis::refuse(Speak speak, const QString& line)
{
    m_refused = true;
    if (speak == Speak::Yes)
        say(line);
}

void Analysis::say(const QString& line)
{
    m_bar.clear();
    m_err.write("accord-cli: " + line.toUtf8() + '\n');
}

} // namespace accord::cli
