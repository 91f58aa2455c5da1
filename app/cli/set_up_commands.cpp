// SPDX-License-Identifier: GPL-3.0-or-later
// init: making a vault.
#include "app/cli/command.h"
#include "app/cli/secrets.h"
#include "core/vault/recovery_code.h"

#include <QJsonObject>

namespace accord::cli {

namespace {

vault::Role roleOption(const Arguments& arguments)
{
    const QString role = arguments.value(QStringLiteral("role"));
    if (role == u"client")
        return vault::Role::Client;
    if (role == u"therapist")
        return vault::Role::Therapist;
    throw Stop{Stop::WrongUsage, QStringLiteral("whose vault is it? Say --role client or --role therapist")};
}

Output init(const Arguments& arguments, const base::Clock& clock)
{
    vault::NewVault what;
    what.directory = vaultDirectory(arguments);
    what.role = roleOption(arguments);
    what.name = arguments.value(QStringLiteral("name")).trimmed();
    if (what.name.isEmpty())
        throw Stop{Stop::WrongUsage, QStringLiteral("what should the other side call you? Say --name NAME")};
    what.cost = costOption(arguments);
    vault::FirstKeys keys;
    keys.passphrase = passphrase(arguments, true);
    std::optional<RecoveryCodeFile> file;
    const bool toFile = arguments.has(QStringLiteral("recovery-code-file"));
    if (toFile || arguments.has(QStringLiteral("recovery-code")))
        keys.recoveryCode = vault::newRecoveryCode();
    if (toFile)
        file.emplace(arguments.value(QStringLiteral("recovery-code-file")), keys.recoveryCode);
    const auto made = orStop(vault::Vault::create(what, keys, clock));

    QJsonObject json{{QStringLiteral("vault"), what.directory},
                     {QStringLiteral("role"), arguments.value(QStringLiteral("role"))},
                     {QStringLiteral("name"), made->name()}};
    QStringList lines{QStringLiteral("A vault for %1 is ready in %2").arg(made->name(), what.directory)};
    if (file) {
        file->keep();
        lines
            << QStringLiteral("Its recovery code is in %1").arg(arguments.value(QStringLiteral("recovery-code-file")));
    } else if (!keys.recoveryCode.isEmpty()) {
        const QString code = vault::recoveryCodeText(keys.recoveryCode);
        json.insert(QStringLiteral("recovery_code"), code);
        lines << QStringLiteral("Write this recovery code down; it is shown this once: %1").arg(code);
    }
    return {json, lines};
}

} // namespace

QList<Command> setUpCommands()
{
    return {
        {QStringLiteral("init"),
         QString(),
         0,
         0,
         {{QStringLiteral("role"), QStringLiteral("client|therapist")},
          {QStringLiteral("name"), QStringLiteral("NAME")},
          {QStringLiteral("kdf-memory"), QStringLiteral("MIB")},
          {QStringLiteral("recovery-code"), QString()}},
         init,
         QStringLiteral("make a vault (--kdf-memory: MiB for the passphrase's key, 256 unless the device has less; "
                        "--recovery-code prints one, --recovery-code-file F writes it to a new file)")},
    };
}

} // namespace accord::cli
