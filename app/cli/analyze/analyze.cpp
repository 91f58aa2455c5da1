// SPDX-License-Identifier: GPL-3.0-or-later
// Opens what the command line names and runs the analysis.
#include "app/cli/analyze/analyze.h"
#include "app/cli/analyze/analysis.h"
#include "app/cli/analyze/options.h"
#include <QFile>
#include <cstdio>

namespace accord::cli {
namespace {

enum ExitCode { Refused = 1, WrongUsage = 2 };

constexpr qint64 largestQuestionnaire = 1024 * 1024;

int end(const AnalyzeEnvironment& environment, ExitCode code, const QString& cause)
{
    environment.err.write("accord-cli: " + cause.toUtf8() + '\n');
    return code;
}

bool openForReading(QFile& file)
{
    return file.fileName() == u"-"_qs ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
}

/// The failure is one line for a person.
tl::expected<alliance::Questionnaire, QString> questionnaireFor(const AnalyzeOptions& options)
{
    alliance::Result<alliance::Questionnaire> loaded = alliance::standardQuestionnaire();
    if (!options.questionnaire.isEmpty()) {
        QFile file(options.questionnaire);
        if (!file.open(QIODevice::ReadOnly))
            return tl::unexpected(u"%1 cannot be opened: %2"_qs.arg(options.questionnaire, file.errorString()));
        loaded = alliance::loadQuestionnaire(file.read(largestQuestionnaire + 1));
    }
    if (!loaded)
        return tl::unexpected(u"the questionnaire cannot be used: %1"_qs.arg(loaded.error().detail));
    return *loaded;
}

} // namespace

QString analyzeUsage()
{
    return u"FILE|- [--questionnaire F] [--cadence 7d|2w] [--as-of YYYY-MM-DD] [--json|--text|--csv] [--keep-going]"_qs;
}

int analyzeCommand(const QStringList& arguments, const AnalyzeEnvironment& environment)
{
    const auto options = parseAnalyzeOptions(arguments);
    if (!options)
        return end(environment, WrongUsage, options.error());
    const auto questionnaire = questionnaireFor(*options);
    if (!questionnaire)
        return end(environment, Refused, questionnaire.error());
    QFile file(options->file);
    if (!openForReading(file))
        return end(environment, Refused, u"%1 cannot be opened: %2"_qs.arg(options->file, file.errorString()));
    return Analysis(*options, *questionnaire, file, environment).run();
}

} // namespace accord::cli
