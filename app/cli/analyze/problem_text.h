// SPDX-License-Identifier: GPL-3.0-or-later
// One line per problem for the person whose file it is: where and why, never the value.
#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/session_table.h"
#include <QString>

namespace accord::cli {

[[nodiscard]] QString problemText(const exchange::CsvReader& atProblem);
[[nodiscard]] QString problemText(const exchange::HeaderFailure& failure);
[[nodiscard]] QString problemText(const exchange::RowFailure& failure, const alliance::Questionnaire& questionnaire,
                                  qint64 line);
/// The text with every control character replaced, so that a file cannot steer the terminal or forge a line.
[[nodiscard]] QString onOneLine(QString text);
[[nodiscard]] QString duplicateText(qint64 line, qint64 firstLine);

} // namespace accord::cli
