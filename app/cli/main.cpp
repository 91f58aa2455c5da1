// SPDX-License-Identifier: GPL-3.0-or-later
// accord-cli: what the two apps can do with a vault, without a screen. For scripts, records systems and tests.
#include "app/cli/analyze/analyze.h"
#include "app/cli/batch.h"
#include "app/cli/command.h"
#include "platform/process_privacy.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace accord::cli {

namespace {

Output batch(const Arguments& arguments, const base::Clock& clock);

QList<Command> allCommands()
{
    return setUpCommands() + keysCommands() + clientCommands() + therapistCommands() + exchangeCommands() +
           goalCommands() + consentCommands() + carryCommands() + lookCommands() + safetyCommands() +
           QList<Command>{{QStringLiteral("batch"),
                           QString(),
                           0,
                           0,
                           {},
                           batch,
                           QStringLiteral("many commands, one a line on standard input; answers each with a line of "
                                          "JSON")}};
}

QList<OptionSpec> commonOptions()
{
    return {{QStringLiteral("vault"), QStringLiteral("DIR")},
            {QStringLiteral("passphrase-file"), QStringLiteral("F")},
            {QStringLiteral("recovery-code-file"), QStringLiteral("F")},
            {QStringLiteral("pin-file"), QStringLiteral("F")},
            {QStringLiteral("json"), QString()},
            {QStringLiteral("help"), QString()}};
}

QString usageOf(const Command& command)
{
    QString usage = command.name;
    if (!command.wordsHelp.isEmpty())
        usage += u' ' + command.wordsHelp;
    for (const OptionSpec& option : command.options)
        usage += QStringLiteral(" [--%1 %2]").arg(option.name, option.valueName);
    return usage;
}

QStringList helpOnAnalyze()
{
    QStringList lines{QStringLiteral("  analyze ") + analyzeUsage()};
    for (const QString& line : analyzeHelp())
        lines << QStringLiteral("      ") + line;
    return lines;
}

Output help(const QList<Command>& commands)
{
    QStringList lines{QStringLiteral("accord-cli --vault DIR [--passphrase-file F] [--json] COMMAND"),
                      QStringLiteral("  instead of a passphrase: --recovery-code-file F or --pin-file F"), QString()};
    for (const Command& command : commands) {
        lines << QStringLiteral("  ") + usageOf(command);
        lines << QStringLiteral("      ") + command.purpose;
    }
    return {QJsonValue(), lines + helpOnAnalyze()};
}

/// Every option of every command, so that options can stand before the command they belong to.
QList<OptionSpec> everyOption(const QList<Command>& commands)
{
    QList<OptionSpec> options = commonOptions();
    for (const Command& command : commands) {
        for (const OptionSpec& option : command.options) {
            if (std::none_of(options.cbegin(), options.cend(),
                             [&](const OptionSpec& known) { return known.name == option.name; }))
                options << option;
        }
    }
    return options;
}

void requireFits(const Command& command, const Arguments& arguments)
{
    const qsizetype words = arguments.words.size() - 1;
    if (words < command.leastWords || words > command.mostWords)
        throw Stop{Stop::WrongUsage, QStringLiteral("write it as: ") + usageOf(command)};
    const QList<OptionSpec> allowed = commonOptions() + command.options;
    for (auto it = arguments.options.cbegin(); it != arguments.options.cend(); ++it) {
        if (std::none_of(allowed.cbegin(), allowed.cend(),
                         [&](const OptionSpec& option) { return option.name == it.key(); }))
            throw Stop{Stop::WrongUsage, QStringLiteral("%1 takes no --%2").arg(command.name, it.key())};
    }
}

/// `analyze` reads its own options and writes as it goes. Its options may stand before it, as with the others.
bool isAnalyze(const QStringList& words)
{
    QList<OptionSpec> options = everyOption(allCommands());
    options << OptionSpec{QStringLiteral("questionnaire"), QStringLiteral("F")}
            << OptionSpec{QStringLiteral("cadence"), QStringLiteral("7d")}
            << OptionSpec{QStringLiteral("as-of"), QStringLiteral("D")} << OptionSpec{QStringLiteral("text"), {}}
            << OptionSpec{QStringLiteral("csv"), {}} << OptionSpec{QStringLiteral("keep-going"), {}};
    const auto arguments = parseArguments(words, options);
    return arguments ? arguments->words.value(0) == u"analyze" : words.value(0) == u"analyze";
}

int runAnalyze(QStringList words)
{
    words.removeOne(QStringLiteral("analyze"));
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return Stop::Refused;
    const base::SystemClock clock;
    return analyzeCommand(words, {out, err, clock, isatty(STDERR_FILENO) != 0});
}

/// `open`: the batch's vault, if the command is one of a batch.
Output runCommand(const QStringList& words, std::shared_ptr<vault::Vault> open = {})
{
    const QList<Command> commands = allCommands();
    auto arguments = parseArguments(words, everyOption(commands));
    if (!arguments)
        throw Stop{Stop::WrongUsage, arguments.error()};
    if (arguments->has(QStringLiteral("help")))
        return help(commands);
    if (arguments->words.isEmpty())
        throw Stop{Stop::WrongUsage, QStringLiteral("what shall it do? See accord-cli --help")};
    const auto command = std::find_if(commands.cbegin(), commands.cend(),
                                      [&](const Command& one) { return one.name == arguments->words.first(); });
    if (command == commands.cend())
        throw Stop{Stop::WrongUsage,
                   QStringLiteral("there is no command '%1'; see accord-cli --help").arg(arguments->words.first())};
    requireFits(*command, *arguments);
    if (open && (arguments->has(QStringLiteral("vault")) || command->run == batch))
        throw Stop{Stop::WrongUsage, QStringLiteral("a batch is one, and on one vault")};
    if (open &&
        QStringList{QStringLiteral("init"), QStringLiteral("keys"), QStringLiteral("repair"), QStringLiteral("restore")}
            .contains(command->name))
        throw Stop{Stop::WrongUsage, QStringLiteral("%1 is nothing for a batch, which holds its vault open: run it by "
                                                    "itself")
                                         .arg(command->name)};
    arguments->open = std::move(open);
    const base::SystemClock clock;
    return command->run(*arguments, clock);
}

Output batch(const Arguments& arguments, const base::Clock& clock)
{
    return runBatch(openVault(arguments, clock), runCommand);
}

} // namespace

} // namespace accord::cli

namespace {

int run(const QStringList& words)
{
    const bool analyzes = accord::cli::isAnalyze(words);
    if (analyzes && words.contains(QStringLiteral("--help"))) {
        accord::cli::print({QJsonValue(), accord::cli::helpOnAnalyze()}, false);
        return 0;
    }
    if (analyzes)
        return accord::cli::runAnalyze(words);
    try {
        const accord::cli::Output output = accord::cli::runCommand(words);
        accord::cli::print(output, words.contains(QStringLiteral("--json")) && !output.json.isNull());
        return 0;
    } catch (const accord::cli::Stop& stop) {
        if (!stop.done.lines.isEmpty())
            accord::cli::print(stop.done, words.contains(QStringLiteral("--json")));
        accord::cli::printCause(stop.cause);
        return stop.code;
    }
}

} // namespace

int main(int argc, char** argv)
{
    accord::platform::keepMemoryPrivate(); // no core file may ever hold a key or an answer

    const QCoreApplication application(argc, argv);
    const int code = run(QCoreApplication::arguments().mid(1));
    if (code != 0 || accord::cli::isWritten())
        return code;
    accord::cli::printCause(QStringLiteral("it is done, but what it had to say could not be written"));
    return accord::cli::Stop::Refused;
}
