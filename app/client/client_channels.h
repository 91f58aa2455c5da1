// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a client is paired with, and what was shared with them, without the keys that a channel carries.
#pragma once

#include "core/vault/vault.h"

#include <QList>
#include <QString>

namespace accord::app {

struct Therapist
{
    base::ChannelId channel;
    QString name;
    vault::ChannelState state = vault::ChannelState::Replied;
    std::optional<QDateTime> expiresAt; ///< of the invitation

    /// Letters can be sealed for them.
    [[nodiscard]] bool ready() const
    {
        return state == vault::ChannelState::Replied || state == vault::ChannelState::Open;
    }
};

/// Oldest pairing first.
[[nodiscard]] QList<Therapist> therapists(vault::Transaction& transaction);

/// Those one can share with now.
[[nodiscard]] QList<Therapist> readyTherapists(vault::Transaction& transaction);

} // namespace accord::app
