// SPDX-License-Identifier: GPL-3.0-or-later
// Options may stand before or after the command; everything not understood is refused.
#include "app/relay/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace accord::relay {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 64;

using Parsed = base::ResultOf<Command, UsageError>;

Parsed wrong(const QString& cause)
{
    return base::fail(UsageError::Usage, cause);
}

bool isName(const QString& name)
{
    return !name.isEmpty() && name.size() <= longestName && name == name.trimmed() &&
           std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint(); });
}

Parsed tokenCommand(const QCommandLineParser& parser, const QStringList& words)
{
    const QString action = words.value(1);
    const bool isList = action == "list"_L1;
    if (words.size() != 2 || (!isList && action != "add"_L1 && action != "revoke"_L1))
        return wrong(u"after token comes one of add, list, revoke"_s);
    if (!parser.isSet(u"store"_s))
        return wrong(u"token %1 needs --store"_s.arg(action));
    if (parser.isSet(u"name"_s) == isList)
        return wrong(isList ? u"token list takes no --name"_s : u"token %1 needs --name"_s.arg(action));
    const QString name = parser.value(u"name"_s);
    if (!isList && !isName(name))
        return wrong(u"--name takes 1 to 64 printable characters"_s);
    const auto kind = isList               ? TokenCommand::Kind::List
                      : action == "add"_L1 ? TokenCommand::Kind::Add
                                           : TokenCommand::Kind::Revoke;
    return TokenCommand{kind, parser.value(u"store"_s), name};
}

Parsed serveCommand(const QCommandLineParser& parser)
{
    if (!parser.isSet(u"listen"_s) || !parser.isSet(u"store"_s))
        return wrong(u"serving needs --listen and --store (see --help)"_s);
    if (parser.isSet(u"name"_s))
        return wrong(u"--name belongs to the token commands"_s);
    bool isNumber = false;
    const int seconds = parser.value(u"request-seconds"_s).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > 600)
        return wrong(u"--request-seconds takes 1 to 600"_s);
    const int keepFree = parser.value(u"keep-free"_s).toInt(&isNumber);
    if (!isNumber || keepFree < 0)
        return wrong(u"--keep-free takes a number of MiB"_s);
    const int rate = parser.value(u"deposit-rate"_s).toInt(&isNumber);
    if (!isNumber || rate < 1 || rate > 100'000)
        return wrong(u"--deposit-rate takes 1 to 100000"_s);
    return Serve{parser.value(u"listen"_s), parser.value(u"store"_s), seconds, keepFree, rate};
}

} // namespace

base::ResultOf<Command, UsageError> parseCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Accord's mailbox server: keeps sealed envelopes until they are fetched."_s);
    parser.addOptions({
        {u"listen"_s, u"Address and port to serve on; port 0 picks a free one."_s, u"ADDR:PORT"_s},
        {u"store"_s, u"Where to keep the mailboxes: sqlite:PATH."_s, u"STORE"_s},
        {u"name"_s, u"Whose access token it is (token add, token revoke)."_s, u"NAME"_s},
        {u"request-seconds"_s, u"How long a request may take to arrive (15)."_s, u"N"_s, u"15"_s},
        {u"deposit-rate"_s, u"How many envelopes a second one mailbox may take (20)."_s, u"N"_s, u"20"_s},
        {u"keep-free"_s, u"Refuse new envelopes while the disk has less than this free (64)."_s, u"MIB"_s, u"64"_s},
    });
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(u"token"_s, u"Manage therapists' access: token add|list|revoke."_s,
                                 u"[token add|list|revoke]"_s);
    if (!parser.parse(QStringList{u"accord-relay"_s} + arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return Say{parser.helpText()};
    if (parser.isSet(version))
        return Say{u"accord-relay %1\n"_s.arg(QCoreApplication::applicationVersion())};
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return serveCommand(parser);
    if (words.first() == "token"_L1)
        return tokenCommand(parser, words);
    return wrong(u"there is no command %1 (see --help)"_s.arg(words.first()));
}

} // namespace accord::relay
