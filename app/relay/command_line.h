// SPDX-License-Identifier: GPL-3.0-or-later
// What accord-relay is asked to do, read from its arguments.
#pragma once

#include "core/base/result.h"
#include <QStringList>
#include <variant>

namespace accord::relay {

struct Serve
{
    QString listen;
    QString store;
    int requestSeconds; ///< 1-600
    int keepFreeMiB;    ///< 0 or more
    int depositRate;    ///< deposits a second per mailbox, 1-100000
};

struct TokenCommand
{
    enum class Kind { Add, List, Revoke } kind;
    QString store;
    QString name; ///< empty for List, else 1-64 characters
};

/// Text to print and be done: help or version.
struct Say
{
    QString text;
};

using Command = std::variant<Serve, TokenCommand, Say>;

enum class UsageError { Usage };

/// `arguments`: without the program's name. The detail of a failure is one line for the person who typed it.
[[nodiscard]] base::ResultOf<Command, UsageError> parseCommandLine(const QStringList& arguments);

} // namespace accord::relay
