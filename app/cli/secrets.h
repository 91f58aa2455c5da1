// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets on the command line: read from files or asked for on a terminal, never taken from an argument.
#pragma once

#include "app/cli/command.h"
#include "core/vault/credential.h"
#include "core/vault/key_store.h"

#include <memory>

namespace accord::cli {

/// What the vault is opened with: --passphrase-file, --recovery-code-file or --pin-file, or a passphrase asked for.
/// WrongUsage for two of them.
[[nodiscard]] vault::Credential credential(const Arguments& arguments);

/// First line of the file the option names, or asked for twice on a terminal; WrongUsage where neither is possible.
[[nodiscard]] SecretBytes newSecret(const Arguments& arguments, const QString& option, const char* prompt);
/// First line of the file the option names, or asked for once on a terminal; WrongUsage where neither is possible.
[[nodiscard]] SecretBytes knownSecret(const Arguments& arguments, const QString& option, const char* prompt);
/// As newSecret for a PIN; Refused for one that is too easily guessed.
[[nodiscard]] SecretBytes newPin(const Arguments& arguments);

/// --kdf-memory, in MiB, or the usual cost.
[[nodiscard]] vault::KdfCost costOption(const Arguments& arguments);

/// The system's, for PINs. It may ask the person on their screen.
[[nodiscard]] std::unique_ptr<vault::KeyStore> keyStore();

/// Writes a recovery code to a new file for its owner only, before it is put in force; the file goes again unless kept.
class RecoveryCodeFile
{
public:
    /// Refused if something is there already: it may be the code of another vault.
    RecoveryCodeFile(QString path, const SecretBytes& code);
    ~RecoveryCodeFile();
    RecoveryCodeFile(const RecoveryCodeFile&) = delete;
    RecoveryCodeFile& operator=(const RecoveryCodeFile&) = delete;
    void keep() { m_kept = true; }

private:
    QString m_path;
    bool m_kept = false;
};

} // namespace accord::cli
