// SPDX-License-Identifier: GPL-3.0-or-later
// A full vault that was closed well, to be damaged page by page and repaired.
#pragma once

#include "core/vault/repair.h"
#include "tests/unit/vault/fixture.h"

#include <QByteArray>
#include <QList>
#include <memory>

namespace accord::vault::testing {

inline constexpr qsizetype pageSize = 4096; ///< bytes

/// Flips one bit of that page.
void flip(QByteArray& bytes, qsizetype page);

/// Whose it is, for when it does not say so itself.
[[nodiscard]] Whose whose();

/// What was kept of what did not read.
[[nodiscard]] QStringList damagedFiles(const Place& place);

/// A client's, with several pages in every table. Its first snapshot is of the full vault, its second of the empty one.
class FullVault
{
public:
    static constexpr int checkIns = 120;

    FullVault();

    /// The whole database with these pages damaged.
    void damage(const QList<qsizetype>& pages) const;
    [[nodiscard]] Result<std::unique_ptr<Repair>> begin() const;
    /// Everything that is in a vault, as far as it can be counted: check-ins come first.
    [[nodiscard]] static QList<qint64> counted(Vault& vault);

    Place place;
    QByteArray whole; ///< the database, sound
};

} // namespace accord::vault::testing
