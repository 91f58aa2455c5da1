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

/// An item whose column could not be told from another one; empty if there is none. Columns go by name, in any case.
QString itemWithoutAColumn(const alliance::Questionnaire& questionnaire)
{
    QStringList taken = {u"client"_qs, u"session"_qs, u"date"_qs};
    for (const alliance::ScaleItem& item : scaleItems(questionnaire)) {
        if (taken.contains(item.linkId, Qt::CaseInsensitive))
            return item.linkId;
        taken << item.linkId;
    }
    return {};
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
    if (const QString item = itemWithoutAColumn(*loaded); !item.isEmpty())
        return tl::unexpected(u"the questionnaire cannot be used here: another column is called '%1' too"_qs.arg(item));
    return *loaded;
}

} // namespace

QString analyzeUsage()
{
    return u"FILE|- [--questionnaire F] [--cadence 7d|2w] [--as-of YYYY-MM-DD] [--json|--text|--csv] [--keep-going]"_qs;
}

QStringList analyzeHelp()
{
    return {
        u"scores and signals for every session in a file, by the rules of core/alliance/SIGNALS.md; no vault"_qs,
        u"columns client, session, date (2024-03-31) and one per item, in any order; an empty field is a skipped item"_qs,
        u"commas, or semicolons with decimal commas; rows in any order: sorted by date, then session"_qs,
        u"every row that is refused is named by line and cause; exit 1, and with --keep-going the rest is analysed"_qs,
        u"--cadence asks whether the next check-in is overdue on the day --as-of (today if not given)"_qs,
        u"memory: a file is read twice and only clients between their first and last row are held, so a file sorted by"_qs,
        u"client takes no more memory however many clients it has; one sorted by date, and any pipe, is held whole"_qs};
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
