// SPDX-License-Identifier: GPL-3.0-or-later
// A therapist's side without a screen or a relay: enough to pair with, share with and hear back from.
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/sync/error.h"
#include "core/vault/vault.h"

#include <QString>
#include <memory>

namespace accord::app {

/// For the self-test and for tests: letters are carried by hand, through the same code as any carrier's.
class PracticePartner
{
public:
    /// Makes a vault in `directory`, which must not exist yet. Null if that fails.
    [[nodiscard]] static std::unique_ptr<PracticePartner> make(const QString& directory, const QString& name,
                                                               const base::Clock& clock);

    /// A new invitation's link; empty if it could not be made.
    [[nodiscard]] QString invite();

    /// Everything queued at either side goes to the other, until nothing is left. False on any failure.
    [[nodiscard]] bool exchange(vault::Vault& client);

    /// Seen and talked about on `day`; to be followed by exchange(). False on any failure.
    [[nodiscard]] bool discuss(base::CheckInId checkIn, QDate day);

    /// Suggests a goal to the first client; to be followed by exchange(). False on any failure.
    [[nodiscard]] bool suggest(const QString& goal);

    /// Says how often to meet; to be followed by exchange(). False on any failure.
    [[nodiscard]] bool meetEvery(int days);

    [[nodiscard]] vault::Vault& vault() { return *m_vault; }

private:
    [[nodiscard]] base::ChannelId firstClient(); ///< null if there is none
    PracticePartner(std::unique_ptr<vault::Vault> vault, const base::Clock& clock);

    std::unique_ptr<vault::Vault> m_vault;
    const base::Clock& m_clock;
};

} // namespace accord::app
