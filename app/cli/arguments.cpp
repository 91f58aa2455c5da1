// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <algorithm>

namespace accord::cli {

tl::expected<Arguments, QString> parseArguments(const QStringList& arguments, const QList<OptionSpec>& known)
{
    Arguments parsed;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (optionsEnded || !argument.startsWith(u"--")) {
            parsed.words << argument;
            continue;
        }
        if (argument == u"--") {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        const auto spec =
            std::find_if(known.cbegin(), known.cend(), [&](const OptionSpec& option) { return option.name == name; });
        if (spec == known.cend())
            return tl::unexpected(QStringLiteral("there is no option --%1").arg(name));
        if (parsed.has(name))
            return tl::unexpected(QStringLiteral("--%1 is given twice").arg(name));
        if (spec->valueName.isEmpty()) {
            if (equals >= 0)
                return tl::unexpected(QStringLiteral("--%1 takes no value").arg(name));
            parsed.options.insert(name, QString());
        } else if (equals >= 0) {
            parsed.options.insert(name, argument.mid(equals + 1));
        } else if (++i < arguments.size()) {
            parsed.options.insert(name, arguments.at(i));
        } else {
            return tl::unexpected(QStringLiteral("--%1 needs a value: %2").arg(name, spec->valueName));
        }
    }
    return parsed;
}

} // namespace accord::cli
