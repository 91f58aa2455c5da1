// SPDX-License-Identifier: GPL-3.0-or-later
// A therapist's and a client's vault, paired over a relay but with the reply still on its way, for tests of syncing.
#pragma once

#include "core/alliance/questionnaire.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/vault/vault.h"

#include <QTemporaryDir>
#include <memory>
#include <optional>

/// Every function says whether it worked; tests go on only then.
class PairedVaults
{
public:
    explicit PairedVaults(const accord::base::Clock& clock) : m_clock(clock) {}

    [[nodiscard]] bool make();
    [[nodiscard]] bool pair(const QString& relayUrl, const QString& token);
    /// The client rates a session and shares bond and goals of it: one more letter waits.
    [[nodiscard]] std::optional<accord::base::CheckInId> share(double bond);

    [[nodiscard]] accord::vault::Vault& client() const { return *m_client; }
    [[nodiscard]] accord::vault::Vault& therapist() const { return *m_therapist; }
    [[nodiscard]] accord::base::ChannelId clientChannel() const { return m_clientChannel; }
    [[nodiscard]] accord::base::ChannelId therapistChannel() const { return m_therapistChannel; }

    [[nodiscard]] qint64 queued(accord::vault::Vault& vault) const;

private:
    const accord::base::Clock& m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<accord::vault::Vault> m_client;
    std::unique_ptr<accord::vault::Vault> m_therapist;
    accord::base::ChannelId m_clientChannel;
    accord::base::ChannelId m_therapistChannel;
};
