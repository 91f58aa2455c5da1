// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as words and options, before any of it means anything.
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <memory>
#include <tl/expected.hpp>

namespace accord::vault {
class Vault;
}

namespace accord::cli {

/// One option a command may take.
struct OptionSpec
{
    QString name;      ///< without the dashes
    QString valueName; ///< empty for a switch
};

/// Options may stand anywhere, as `--name value` or `--name=value`; `--` ends them.
struct Arguments
{
    QStringList words;                  ///< the command and what it is about
    QMap<QString, QString> options;     ///< switches have an empty value
    std::shared_ptr<vault::Vault> open; ///< in a batch, the vault it runs on; else null

    [[nodiscard]] bool has(const QString& name) const { return options.contains(name); }
    [[nodiscard]] QString value(const QString& name, const QString& otherwise = {}) const
    {
        return options.value(name, otherwise);
    }
};

/// Fails with one line: an unknown option, one given twice, one without its value.
[[nodiscard]] tl::expected<Arguments, QString> parseArguments(const QStringList& arguments,
                                                              const QList<OptionSpec>& known);

} // namespace accord::cli
