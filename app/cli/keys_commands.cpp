// SPDX-License-Identifier: GPL-3.0-or-later
// keys: the ways a vault is opened, and changing them. Needs no look at a record.
#include "app/cli/command.h"
#include "app/cli/secrets.h"
#include "core/vault/keys.h"
#include "core/vault/recovery_code.h"

#include <QJsonObject>

namespace accord::cli {

namespace {

Output waysIn(const vault::Ways& ways)
{
    QStringList names;
    if (ways.pin)
        names << QStringLiteral("a PIN on this device (%1 tries left)").arg(ways.pinTriesLeft);
    if (ways.passphrase)
        names << QStringLiteral("a passphrase");
    if (ways.recoveryCode)
        names << QStringLiteral("a recovery code");
    return {QJsonObject{{QStringLiteral("pin"), ways.pin},
                        {QStringLiteral("pin_tries_left"), ways.pinTriesLeft},
                        {QStringLiteral("passphrase"), ways.passphrase},
                        {QStringLiteral("recovery_code"), ways.recoveryCode}},
            {QStringLiteral("Opens with: %1").arg(names.join(QStringLiteral(", ")))}};
}

/// What the vault is opened with has to prove it, too: read once, used for both.
struct Opened
{
    vault::Credential proof;
    std::unique_ptr<vault::Vault> vault;
};

Opened openWithProof(const Arguments& arguments, const base::Clock& clock)
{
    const QString directory = vaultDirectory(arguments);
    vault::Credential proof = credential(arguments);
    if (proof.kind == vault::SlotKind::DeviceAndPin)
        throw Stop{Stop::WrongUsage,
                   QStringLiteral("a PIN is not enough for this: use the passphrase or the recovery code")};
    auto vault = orStop(vault::Vault::open(directory, proof, nullptr, clock));
    return {std::move(proof), std::move(vault)};
}

Output addPin(const Arguments& arguments, const base::Clock& clock)
{
    const SecretBytes pin = newPin(arguments);
    const auto store = keyStore();
    const Opened opened = openWithProof(arguments, clock);
    vault::Keys keys(*opened.vault, store.get());
    orStop(keys.setPin(opened.proof, pin, costOption(arguments)));
    return waysIn(orStop(keys.ways()));
}

Output removePin(const Arguments& arguments, const base::Clock& clock)
{
    const auto vault = openVault(arguments, clock);
    const auto store = keyStore();
    vault::Keys keys(*vault, store.get());
    orStop(keys.removePin());
    return waysIn(orStop(keys.ways()));
}

Output changePassphrase(const Arguments& arguments, const base::Clock& clock)
{
    const SecretBytes fresh = newSecret(arguments, QStringLiteral("new-passphrase-file"), "New passphrase: ");
    const Opened opened = openWithProof(arguments, clock);
    vault::Keys keys(*opened.vault);
    orStop(keys.setPassphrase(opened.proof, fresh, costOption(arguments)));
    return waysIn(orStop(keys.ways()));
}

Output newRecoveryCode(const Arguments& arguments, const base::Clock& clock)
{
    const QString option = QStringLiteral("new-recovery-code-file");
    const Opened opened = openWithProof(arguments, clock);
    const SecretBytes code = vault::newRecoveryCode();
    std::optional<RecoveryCodeFile> file;
    if (arguments.has(option))
        file.emplace(arguments.value(option), code);
    orStop(vault::Keys(*opened.vault).setRecoveryCode(opened.proof, code));
    if (file) {
        file->keep();
        return {QJsonObject{{QStringLiteral("file"), arguments.value(option)}},
                {QStringLiteral("The new recovery code is in %1; an older one opens nothing any more")
                     .arg(arguments.value(option))}};
    }
    const QString text = vault::recoveryCodeText(code);
    return {QJsonObject{{QStringLiteral("recovery_code"), text}},
            {QStringLiteral(
                 "Write this recovery code down; it is shown this once, and an older one opens nothing any more"),
             text}};
}

Output keys(const Arguments& arguments, const base::Clock& clock)
{
    const QString what = arguments.words.at(1);
    if (what == u"list")
        return waysIn(orStop(vault::waysInto(vaultDirectory(arguments))));
    if (what == u"add-pin")
        return addPin(arguments, clock);
    if (what == u"remove-pin")
        return removePin(arguments, clock);
    if (what == u"change-passphrase")
        return changePassphrase(arguments, clock);
    if (what == u"new-recovery-code")
        return newRecoveryCode(arguments, clock);
    throw Stop{Stop::WrongUsage, QStringLiteral("keys takes list, add-pin, remove-pin, change-passphrase or "
                                                "new-recovery-code, not '%1'")
                                     .arg(what)};
}

} // namespace

QList<Command> keysCommands()
{
    return {{QStringLiteral("keys"),
             QStringLiteral("list|add-pin|remove-pin|change-passphrase|new-recovery-code"),
             1,
             1,
             {{QStringLiteral("new-pin-file"), QStringLiteral("F")},
              {QStringLiteral("new-passphrase-file"), QStringLiteral("F")},
              {QStringLiteral("new-recovery-code-file"), QStringLiteral("F")},
              {QStringLiteral("kdf-memory"), QStringLiteral("MIB")}},
             keys,
             QStringLiteral("the ways to open the vault; changing one needs the passphrase or the recovery code, and a "
                            "PIN needs this device's key store")}};
}

} // namespace accord::cli
