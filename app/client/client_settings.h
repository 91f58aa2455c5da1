// SPDX-License-Identifier: GPL-3.0-or-later
// What the client's app remembers beside the records: the last choice of fields per therapist, what shall stay private.
#pragma once

#include "core/consent/field.h"
#include "core/vault/vault.h"

namespace accord::app::settings {

/// What was switched on when something was last shared there; nothing at first.
[[nodiscard]] consent::Fields lastFields(vault::Transaction& transaction, base::ChannelId channel);
void rememberFields(vault::Transaction& transaction, base::ChannelId channel, consent::Fields fields);

/// The client said of this check-in: keep it private.
[[nodiscard]] bool isKept(vault::Transaction& transaction, base::CheckInId checkIn);
void keep(vault::Transaction& transaction, base::CheckInId checkIn);

/// Whom the client would call in need, in their own words; empty at first.
[[nodiscard]] QString contacts(vault::Transaction& transaction);
void setContacts(vault::Transaction& transaction, const QString& contacts);

} // namespace accord::app::settings
