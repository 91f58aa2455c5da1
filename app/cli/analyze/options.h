// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of `analyze`, read strictly.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <tl/expected.hpp>

namespace accord::cli {

enum class AnalyzeFormat { Text, Json, Csv };

struct AnalyzeOptions
{
    QString file;                   ///< "-" is standard input
    QString questionnaire;          ///< empty: the one that ships
    std::optional<int> cadenceDays; ///< 1..366
    std::optional<QDate> asOf;
    AnalyzeFormat format = AnalyzeFormat::Text;
    bool keepGoing = false;
};

/// The failure is one line for a person.
[[nodiscard]] tl::expected<AnalyzeOptions, QString> parseAnalyzeOptions(const QStringList& arguments);

} // namespace accord::cli
