// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

namespace accord::cli {

namespace {

void write(FILE* stream, QString line)
{
    // One line is one line, and text: what others wrote must neither start another nor command the terminal.
    for (QChar& letter : line) {
        if (letter.category() == QChar::Other_Control)
            letter = u' ';
    }
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

} // namespace

void print(const Output& output, bool asJson)
{
    if (!asJson) {
        for (const QString& line : output.lines)
            write(stdout, line);
    } else {
        const QJsonDocument document =
            output.json.isArray() ? QJsonDocument(output.json.toArray()) : QJsonDocument(output.json.toObject());
        QString json = QString::fromUtf8(document.toJson(QJsonDocument::Compact));
        for (char16_t control = 0x7f; control < 0xa0; ++control) // those JSON itself lets through
            json.replace(QChar(control), QStringLiteral("\\u00%1").arg(int(control), 2, 16));
        write(stdout, json);
    }
    std::fflush(stdout);
}

bool isWritten()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

void printCause(const QString& cause)
{
    write(stderr, QStringLiteral("accord-cli: ") + cause);
}

} // namespace accord::cli
