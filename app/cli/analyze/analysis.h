// SPDX-License-Identifier: GPL-3.0-or-later
// One run over one open file: reads it, refuses what is wrong in it, and writes what the sessions say.
#pragma once

#include "app/cli/analyze/analyze.h"
#include "app/cli/analyze/client_groups.h"
#include "app/cli/analyze/options.h"
#include "app/cli/analyze/progress_bar.h"
#include "app/cli/analyze/session_writer.h"
#include "core/exchange/csv_reader.h"

namespace accord::cli {

/// Use once. `file` is borrowed and open for reading at its beginning.
class Analysis
{
public:
    Analysis(const AnalyzeOptions& options, const alliance::Questionnaire& questionnaire, QIODevice& file,
             const AnalyzeEnvironment& environment);

    /// The exit code: 0, or 1 if anything was refused or could not be written.
    [[nodiscard]] int run();

private:
    enum class Speak { Yes, No };
    using OnRow = std::function<void(const QByteArray& client, const exchange::SessionRow& row)>;

    /// One reading. False: there is no usable header. With Speak::No known problems are passed over in silence.
    bool read(Speak speak, const OnRow& onRow);
    void readRows(exchange::CsvReader& reader, const exchange::SessionTable& table, Speak speak, const OnRow& onRow);
    bool readTwice();
    bool readOnce();
    void begin();
    void analyse(const QByteArray& client, const QList<exchange::SessionRow>& rows);
    [[nodiscard]] QList<exchange::SessionRow> withoutDuplicates(const QList<exchange::SessionRow>& rows);
    void write(const QByteArray& bytes);
    void refuse(Speak speak, const QString& line);
    void say(const QString& line);
    /// Nothing more is to be written.
    [[nodiscard]] bool stopped() const { return (m_refused && !m_options.keepGoing) || m_writeFailed; }

    AnalyzeOptions m_options;
    alliance::Questionnaire m_questionnaire;
    QIODevice& m_file;
    QIODevice& m_out;
    QIODevice& m_err;
    QDate m_asOf;
    ProgressBar m_bar;
    std::unique_ptr<SessionWriter> m_writer;
    double m_bytesDone = 0;  // of earlier readings
    double m_bytesInAll = 0; // 0: not known, as with a pipe
    bool m_refused = false;
    bool m_writeFailed = false;
};

} // namespace accord::cli
