// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace accord::cli {

namespace {

constexpr qint64 longestLine = 64 * 1024;

/// WrongUsage for a line that is neither words nor an array of them.
QStringList wordsOf(const QByteArray& line)
{
    if (!line.startsWith('['))
        return QProcess::splitCommand(QString::fromUtf8(line));
    QStringList words;
    const QJsonArray array = QJsonDocument::fromJson(line).array();
    for (const QJsonValue& word : array) {
        if (!word.isString())
            throw Stop{Stop::WrongUsage, QStringLiteral("a line in brackets is a JSON array of strings")};
        words << word.toString();
    }
    if (words.isEmpty())
        throw Stop{Stop::WrongUsage, QStringLiteral("a line in brackets is a JSON array of strings")};
    return words;
}

QJsonObject answer(const QByteArray& line, const std::shared_ptr<vault::Vault>& vault, const RunWords& run)
{
    try {
        if (line.size() > longestLine)
            throw Stop{Stop::WrongUsage, QStringLiteral("a line is longer than a command can be")};
        return {{QStringLiteral("ok"), true}, {QStringLiteral("result"), run(wordsOf(line), vault).json}};
    } catch (const Stop& stop) {
        QJsonObject refused{{QStringLiteral("ok"), false},
                            {QStringLiteral("exit"), int(stop.code)},
                            {QStringLiteral("cause"), stop.cause}};
        if (!stop.done.lines.isEmpty())
            refused.insert(QStringLiteral("result"), stop.done.json);
        return refused;
    }
}

} // namespace

Output runBatch(const std::shared_ptr<vault::Vault>& vault, const RunWords& run)
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        throw Stop{Stop::Refused, QStringLiteral("the commands can't be read")};
    int failed = 0;
    int done = 0;
    while (true) {
        QByteArray line = in.readLine(longestLine + 2);
        if (line.isEmpty())
            break;
        while (line.size() > longestLine && !line.endsWith('\n') && !in.atEnd())
            line = line.first(longestLine + 1) + in.readLine(longestLine); // the rest of what is refused as a whole
        line = line.trimmed();
        if (line.isEmpty())
            continue;
        const QJsonObject answered = answer(line, vault, run);
        (answered.value(QStringLiteral("ok")).toBool() ? done : failed) += 1;
        print({answered, {}}, true);
        if (!isWritten())
            throw Stop{
                Stop::Refused,
                QStringLiteral("the answers can't be written; the batch ends after %1 commands").arg(done + failed)};
    }
    if (failed > 0)
        throw Stop{Stop::Refused, QStringLiteral("%1 commands done, %2 not").arg(done).arg(failed)};
    return {};
}

} // namespace accord::cli
