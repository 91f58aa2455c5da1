// SPDX-License-Identifier: GPL-3.0-or-later
// `accord-cli analyze FILE.csv`: scores and signals for every session in a file, without a vault.
//
// What is held in memory. A file that can be read twice is: the first reading checks every row and notes which clients
// come in more than one place; the second analyses. During the second, only the rows of clients that are not finished
// are held: of one client at a time where a client's rows stand together, and otherwise of every client between their
// first and last row. Beyond that: 4 MiB to recognise clients seen before, and one count per client that comes in
// more than one place. Nothing is kept of a client that is finished, so memory does not grow with their number.
// What cannot be read twice (a pipe) is held whole before the first line is written.
#pragma once

#include "core/base/clock.h"
#include <QIODevice>
#include <QString>
#include <QStringList>

namespace accord::cli {

/// Where the command reads the day from and writes to. All borrowed; `out` and `err` open for writing.
struct AnalyzeEnvironment
{
    QIODevice& out;
    QIODevice& err;
    const base::Clock& clock;
    bool progress = false; ///< err is a terminal: show a bar for files that take a while
};

/// The text after "analyze" in a usage line.
[[nodiscard]] QString analyzeUsage();
/// What it does and promises, line by line, for --help.
[[nodiscard]] QStringList analyzeHelp();

/// `arguments`: what stands on the command line but the program and the word "analyze", in any order:
///   FILE|- [--questionnaire F] [--cadence 7d|2w] [--as-of YYYY-MM-DD] [--json|--text|--csv] [--keep-going]
/// Writes one entry per session, a client's sessions together in order of date and session, clients in the order in
/// which their last row comes. Returns the exit code: 0 done, 1 a file could not be read or something in it was
/// refused (each named on `err` by line and cause, never by value), 2 wrong usage. Rows that are refused stop it
/// before anything is written, but for a duplicate, which stops the writing where it is found, and all of them are
/// named; with --keep-going the rest is analysed, and the exit code is still 1.
[[nodiscard]] int analyzeCommand(const QStringList& arguments, const AnalyzeEnvironment& environment);

} // namespace accord::cli
