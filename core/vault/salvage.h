// SPDX-License-Identifier: GPL-3.0-or-later
// Reads whatever rows still read out of a damaged database into a fresh one, and says exactly what could not be read.
#pragma once

#include "core/secret/secret.h"
#include "core/vault/error.h"
#include "core/vault/progress.h"
#include "core/vault/vault.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace accord::vault {

/// Whose a vault is, for when it can't say so itself.
struct Whose
{
    Role role = Role::Client;
    QString name; ///< 1..64 characters
};

struct SalvagedTable
{
    QString name;           ///< as in the schema
    qint64 rows = 0;        ///< read
    qint64 fromEarlier = 0; ///< taken from a snapshot instead
    bool isWhole = true;    ///< false: some rows could not be read; how many nobody knows, nor what had changed in them
};

struct SalvageReport
{
    qint64 checkIns = 0;           ///< kept, as Transaction::checkIns counts
    qint64 checkInsLost = 0;       ///< that were surely there: at least so many
    qint64 checkInsIncomplete = 0; ///< among those kept: some of their answers are lost
    qint64 leftOver = 0;           ///< rows that belonged to something lost, and so could not be kept
    bool knowsWhose = true;        ///< false: the vault's owner was taken from what was given
    bool hasDraft = false;
    QList<SalvagedTable> tables;

    [[nodiscard]] bool isWhole() const; ///< nothing at all was lost
};

/// `damaged` is a copy that may be altered; `fresh` must not exist and is a sound database of the present schema under
/// the same key when this returns a value. `earlier`: snapshots, newest first. Their first pages stand in for those
/// of the header and schema that do not read, and their rows for rows that can't be read. Damaged if no row could be
/// read in the damaged one.
[[nodiscard]] Result<SalvageReport> salvageDatabase(const QString& damaged, const SecretBytes& key,
                                                    const QString& fresh, const QStringList& earlier,
                                                    const Whose& whose, const QDateTime& at, const Progress& progress);

} // namespace accord::vault
