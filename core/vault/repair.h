// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done when a vault's database does not read: an earlier state, what can still be read, or a fresh start.
//
// Whatever is chosen, the damaged database and every snapshot are kept in the folder under another name, too. Nothing
// here deletes anything.
#pragma once

#include "core/vault/progress.h"
#include "core/vault/salvage.h"
#include "core/vault/vault.h"

#include <QDate>

namespace accord::vault {

/// An earlier state that could be used, with what there is to say of it. What was written since it was taken is lost
/// with it.
struct EarlierState
{
    int number = 1;      ///< 1 is the newest
    QDateTime changedAt; ///< UTC: the last change that is in it
    bool reads = false;  ///< else the rest is unknown
    qint64 checkIns = 0;
    qint64 channels = 0;
    std::optional<QDate> newestSession;
};

struct Repaired
{
    std::unique_ptr<Vault> vault; ///< open; shares nothing until the client confirms (restored.h)
    QString damagedFile;          ///< the damaged database's new name in the folder; empty if there was none at all
};

/// Holds the folder's lock and the database's key. Nothing is changed before one of the three is chosen; each leaves
/// the folder as it was if it fails, and can then be tried again. One failure comes later: the new database is in place
/// and does not open; then, too, each can be tried again. After one has succeeded this object has had its use.
class Repair
{
public:
    /// As Vault::open, but for a database that does not read: NotDamaged if it does. Damaged means that the keyring
    /// itself is: then nothing in the folder opens any more, and there is setAside().
    [[nodiscard]] static Result<std::unique_ptr<Repair>> begin(const QString& directory, const Credential& credential,
                                                               KeyStore* store);
    ~Repair();
    Repair(const Repair&) = delete;
    Repair& operator=(const Repair&) = delete;

    /// What is wrong, in English and without any content; at least one line.
    [[nodiscard]] QStringList problems() const { return m_problems; }

    /// Every snapshot there is, newest first; each is read whole.
    [[nodiscard]] QList<EarlierState> earlierStates() const;
    /// NotFound without that snapshot, Damaged if it does not read.
    [[nodiscard]] Result<Repaired> useEarlierState(int number, const base::Clock& clock);

    /// Reads whatever still reads into a new database beside the damaged one, fills gaps from the snapshots, and says
    /// what that is. The vault stays as
    /// it was until useSalvaged(). `whose` counts only if the vault can't say itself. Damaged if nothing can be read.
    [[nodiscard]] Result<SalvageReport> salvage(const Whose& whose, const base::Clock& clock,
                                                const Progress& progress = {});
    /// NotFound unless salvage() succeeded.
    [[nodiscard]] Result<Repaired> useSalvaged(const base::Clock& clock);

    /// An empty vault with the same ways in.
    [[nodiscard]] Result<Repaired> startAfresh(const Whose& whose, const base::Clock& clock);

private:
    Repair(QString directory, files::Lock lock, SecretBytes key, QStringList problems);
    [[nodiscard]] QString work() const;
    [[nodiscard]] Result<Repaired> putInPlace(const base::Clock& clock);

    struct Private;
    std::unique_ptr<Private> d;
    QStringList m_problems;
};

/// Renames a whole vault folder that nothing opens, so that its place is free for a new or a restored vault. Returns
/// its new path, beside the old one. NotAVault if it is none, InUse, AlreadyExists, Io.
[[nodiscard]] Result<QString> setAside(const QString& directory, const base::Clock& clock);

} // namespace accord::vault
