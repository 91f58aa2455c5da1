// SPDX-License-Identifier: GPL-3.0-or-later
// What a command says when it is done: lines for people, or one JSON value with --json.
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace accord::cli {

struct Output
{
    QJsonValue json;
    QStringList lines;
};

/// A command's end that is not success: one line on stderr and the exit code. `done`: what it did all the same, for
/// stdout as usual; empty for nothing.
struct Stop
{
    enum Code { Refused = 1, WrongUsage = 2 };
    Code code = Refused;
    QString cause;
    Output done = {};
};

void print(const Output& output, bool asJson);
void printCause(const QString& cause);
/// Whether all that was printed so far has been written: a script must not take silence for an answer.
[[nodiscard]] bool isWritten();

} // namespace accord::cli
