// SPDX-License-Identifier: GPL-3.0-or-later
// What every command has in common: its place in the table, and the ground it stands on.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/shared/wording/explain.h"
#include "core/alliance/questionnaire.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/vault/vault.h"

#include <optional>

namespace accord::cli {

/// Commands throw Stop for anything but success; main prints it.
using Run = Output (*)(const Arguments& arguments, const base::Clock& clock);

struct Command
{
    QString name;
    QString wordsHelp;  ///< what follows the name, for the usage text
    int leastWords = 0; ///< after the name
    int mostWords = 0;
    QList<OptionSpec> options;
    Run run;
    QString purpose;
};

[[nodiscard]] QList<Command> setUpCommands();
[[nodiscard]] QList<Command> keysCommands();
[[nodiscard]] QList<Command> clientCommands();
[[nodiscard]] QList<Command> therapistCommands();
[[nodiscard]] QList<Command> exchangeCommands();
[[nodiscard]] QList<Command> carryCommands();
[[nodiscard]] QList<Command> goalCommands();
[[nodiscard]] QList<Command> consentCommands();
[[nodiscard]] QList<Command> lookCommands();
[[nodiscard]] QList<Command> safetyCommands();

/// What a failure means to a person: the apps' words, but for damage, where another command goes on.
template <typename Code>
[[nodiscard]] QString causeOf(const base::Failure<Code>& failure)
{
    return app::explain(failure);
}
[[nodiscard]] QString causeOf(const base::Failure<vault::Error>& failure);
[[nodiscard]] QString causeOf(const base::Failure<sync::Cause>& failure);

/// The value, or Stop(Refused) with the failure in a person's words.
template <typename T, typename Code>
T orStop(base::ResultOf<T, Code> result)
{
    if (!result)
        throw Stop{Stop::Refused, causeOf(result.error())};
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The folder named by --vault; WrongUsage without it.
[[nodiscard]] QString vaultDirectory(const Arguments& arguments);
/// First line of --passphrase-file, or asked for on a terminal (twice to confirm); WrongUsage where neither is
/// possible.
[[nodiscard]] SecretBytes passphrase(const Arguments& arguments, bool confirm = false);
/// With whichever way in the options name; notes on stderr what had to be mended. In a batch: the batch's.
[[nodiscard]] std::shared_ptr<vault::Vault> openVault(const Arguments& arguments, const base::Clock& clock);
[[nodiscard]] std::shared_ptr<vault::Vault> openVault(const Arguments& arguments, const base::Clock& clock,
                                                      vault::Role role);
[[nodiscard]] alliance::Questionnaire questionnaire();

/// A whole file, up to `most` bytes.
[[nodiscard]] QByteArray readFile(const QString& path, qint64 most);
/// Before what cannot be undone: Stop if writeFile() would have no chance there. Writes nothing.
void requireWritable(const QString& path);
/// Written whole or not at all (QSaveFile), for its owner only.
void writeFile(const QString& path, const QByteArray& bytes);

[[nodiscard]] base::CheckInId checkInId(const QString& text);
[[nodiscard]] QDate dateOption(const Arguments& arguments, const base::Clock& clock);
/// Those letters can go through now: neither closed nor still an invitation.
[[nodiscard]] QList<base::ChannelId> channelsInUse(vault::Vault& vault);
/// --to, or `preferred`, or the only channel in use; where none is, the only one there is.
[[nodiscard]] base::ChannelId channelOption(const Arguments& arguments, vault::Vault& vault,
                                            std::optional<base::ChannelId> preferred = std::nullopt);
[[nodiscard]] base::ChannelId channelNamed(const QString& text);
/// --replaces CHANNEL.
[[nodiscard]] std::optional<base::ChannelId> replacesOption(const Arguments& arguments);

/// "Robin, no check-ins yet" and the like want numbers with a point whatever the locale: one decimal at most two.
[[nodiscard]] QString number(double value);

} // namespace accord::cli
