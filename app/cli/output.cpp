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
    // One line is one line: names and details from elsewhere must not start another.
    line.replace(u'\n', u' ').replace(u'\r', u' ');
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
        write(stdout, QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
    }
    std::fflush(stdout);
}

void printCause(const QString& cause)
{
    write(stderr, QStringLiteral("accord-cli: ") + cause);
}

} // namespace accord::cli
