// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with an open vault, inside one transaction: the repositories, one per kind of record.
#pragma once

#include "core/vault/channel_facts.h"
#include "core/vault/channels.h"
#include "core/vault/check_ins.h"
#include "core/vault/consents.h"
#include "core/vault/error.h"
#include "core/vault/messages.h"
#include "core/vault/negotiations.h"
#include "core/vault/received.h"
#include "core/vault/settings.h"

#include <exception>

namespace accord::vault {

/// What repositories throw; Vault::read and Vault::write turn it into their Result. Nothing else catches it.
class StorageFailure : public std::exception
{
public:
    explicit StorageFailure(Error code, QString detail = {}) : failure{code, std::move(detail)} {}
    [[nodiscard]] const char* what() const noexcept override { return "vault storage failure"; }
    base::Failure<Error> failure;
};

/// Lives only inside Vault::read / Vault::write. Repositories borrow its connection and are cheap to name:
/// `t.checkIns.insert(checkIn)`. In a read transaction any change throws StorageFailure(Conflict).
class Transaction
{
public:
    explicit Transaction(Database& database);

    Drafts drafts;
    CheckIns checkIns;
    Channels channels;
    ChannelFactsTable channelFacts;
    Consents consents;
    Receipts receipts;
    HeardConsents heardConsents;
    Outbox outbox;
    Inbox inbox;
    ReceivedSummaries received;
    Negotiations negotiations;
    Settings settings;
};

} // namespace accord::vault
