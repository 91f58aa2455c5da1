// SPDX-License-Identifier: GPL-3.0-or-later
// Options may stand anywhere; a value follows as the next word or after "=".
#include "app/cli/analyze/options.h"
#include <QMap>

namespace accord::cli {
namespace {

constexpr int longestCadence = 366;

std::optional<int> cadenceOf(const QString& text)
{
    const int factor = text.endsWith(u'd') ? 1 : text.endsWith(u'w') ? 7 : 0;
    bool ok = false;
    const int count = text.chopped(text.isEmpty() ? 0 : 1).toInt(&ok);
    if (factor == 0 || !ok || count < 1 || count > longestCadence / factor)
        return std::nullopt;
    return count * factor;
}

/// Applies one option with a value; empty if it is fine, else what is wrong with it.
QString apply(AnalyzeOptions& options, const QString& name, const QString& value)
{
    if (name == u"--questionnaire"_qs) {
        options.questionnaire = value;
        return value.isEmpty() ? u"--questionnaire needs a file"_qs : QString();
    }
    if (name == u"--cadence"_qs) {
        options.cadenceDays = cadenceOf(value);
        return options.cadenceDays ? QString() : u"--cadence needs days or weeks, like 7d or 2w"_qs;
    }
    const QDate date = QDate::fromString(value, u"yyyy-MM-dd"_qs);
    options.asOf = date;
    return date.isValid() ? QString() : u"--as-of needs a date, like 2024-03-31"_qs;
}

const QMap<QString, AnalyzeFormat>& formats()
{
    static const QMap<QString, AnalyzeFormat> known = {
        {u"--json"_qs, AnalyzeFormat::Json}, {u"--text"_qs, AnalyzeFormat::Text}, {u"--csv"_qs, AnalyzeFormat::Csv}};
    return known;
}

} // namespace

tl::expected<AnalyzeOptions, QString> parseAnalyzeOptions(const QStringList& arguments)
{
    const QStringList withValue = {u"--questionnaire"_qs, u"--cadence"_qs, u"--as-of"_qs};
    AnalyzeOptions options;
    QStringList files;
    QStringList given;
    bool onlyFiles = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        if (onlyFiles || word == u"-"_qs || !word.startsWith(u'-')) {
            files << word;
            continue;
        }
        if (word == u"--"_qs) {
            onlyFiles = true;
            continue;
        }
        const QString name = word.section(u'=', 0, 0);
        const bool format = formats().contains(word);
        const QString kind = format ? u"a format"_qs : name;
        if (given.contains(kind))
            return tl::unexpected(u"%1 is given twice"_qs.arg(kind));
        given << kind;
        if (format) {
            options.format = formats().value(word);
        } else if (word == u"--keep-going"_qs) {
            options.keepGoing = true;
        } else if (withValue.contains(name)) {
            const bool inside = word.contains(u'=');
            if (!inside && i + 1 >= arguments.size())
                return tl::unexpected(u"%1 needs a value"_qs.arg(name));
            const QString problem = apply(options, name, inside ? word.section(u'=', 1) : arguments[++i]);
            if (!problem.isEmpty())
                return tl::unexpected(problem);
        } else {
            return tl::unexpected(u"analyze has no option %1"_qs.arg(name));
        }
    }
    if (files.size() != 1)
        return tl::unexpected(u"analyze needs one CSV file"_qs);
    options.file = files.first();
    return options;
}

} // namespace accord::cli
