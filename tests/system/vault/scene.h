// SPDX-License-Identifier: GPL-3.0-or-later
// The people of the fault tests: a client's and a therapist's vault, a relay and a key store, all in one stage's
// folder.
#pragma once

#include "core/alliance/questionnaire.h"
#include "core/sync/sharing.h"
#include "core/vault/vault.h"
#include "tests/support/faults/folder_stores.h"
#include "tests/support/faults/stage.h"

#include <memory>

namespace accord::test::faults {

inline constexpr vault::KdfCost leastCost{quint64(8) * 1024 * 1024, 1};

[[nodiscard]] SecretBytes secret(const char* text);

/// Everything is looked for in the stage's folder as it is now. Failing to prepare ends the program: only what is
/// under test may fail.
class Scene
{
public:
    explicit Scene(const Stage& where);

    [[nodiscard]] QString client() const { return stage.within("client"); }
    [[nodiscard]] QString therapist() const { return stage.within("therapist"); }
    [[nodiscard]] vault::Result<std::unique_ptr<vault::Vault>> open(const QString& directory) const;
    [[nodiscard]] std::unique_ptr<vault::Vault> opened(const QString& directory) const;

    void makeClient() const; ///< passphrase "passphrase"
    void pair();             ///< a client and a therapist who have exchanged their first letters
    /// `size` is the note's; sessions are a week apart.
    [[nodiscard]] vault::CheckIn someCheckIn(int number, int size) const;
    base::CheckInId checkIn(vault::Vault& client, int number, int size) const;
    void sync(vault::Vault& vault);

    const Stage& stage;
    base::ManualClock clock{QDateTime(QDate(2026, 4, 14), QTime(10, 0), Qt::UTC)};
    /// Read before the faults begin: they are meant for the vault.
    const alliance::Questionnaire& questionnaire;
    FolderRelay relay;
    FolderKeyStore store;
};

[[nodiscard]] base::ChannelId onlyChannel(vault::Vault& vault);

/// What of a client's consents, letters and receipts does not belong together; empty if nothing is half done.
[[nodiscard]] QStringList halfAppliedConsents(vault::Vault& client);

/// The same text for the same contents: everything a person put in or was sent, ids and all.
[[nodiscard]] vault::Result<QString> contentsOf(vault::Vault& vault);

} // namespace accord::test::faults
