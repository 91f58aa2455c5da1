// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the library: the effect of one opened letter on this side, inside its transaction.
#pragma once

#include "core/seal/bodies.h"
#include "core/seal/payload.h"
#include "core/sync/inbox.h"
#include "core/sync/letters.h"

namespace accord::sync {

/// One channel's letters. Borrows all it is given. Throws Refusal; then the transaction must not be committed.
class Arrival
{
public:
    Arrival(vault::Transaction& t, vault::Vault& vault, const base::Clock& clock, vault::Channel& channel,
            QList<seal::Acknowledged>& acknowledged)
        : m_t(t), m_vault(vault), m_clock(clock), m_channel(channel), m_acknowledged(acknowledged)
    {
    }

    /// What is to be acknowledged is added to the list.
    Received take(const seal::Payload& payload);

    /// Opens the channel for a reply that has been checked.
    void welcome(const seal::ReplyBody& body);
    void acknowledge(base::MessageId id, seal::Outcome outcome) { m_acknowledged.append({id, outcome}); }
    /// A letter of the other side's that was not seen before: notes which life of its vault wrote it, and answers a new
    /// one; one that it has left already changes nothing.
    void noteInstance(const QByteArray& instance);

private:
    [[nodiscard]] bool isRevoked(const seal::Payload& payload) const;
    [[nodiscard]] seal::Outcome outcomeOfDuplicate(const seal::Payload& payload) const;
    [[nodiscard]] seal::Outcome outcomeOfRevocation() const;
    void requireFits(seal::Kind kind) const;
    Effect apply(const seal::Payload& payload);
    Effect takeSummary(const seal::Payload& payload);
    Effect takeGrant(const seal::Payload& payload);
    Effect takeRevocation(const seal::Payload& payload);
    Effect takeAcknowledgement(const seal::Payload& payload);
    Effect takeGoalStep(const seal::Payload& payload);
    Effect takeCadence(const seal::Payload& payload);
    Effect takeSeen(const seal::Payload& payload);
    Effect takeDiscussed(const seal::Payload& payload);
    Effect takeRecords(const seal::Payload& payload);
    Effect takeClosing(const seal::Payload& payload);
    /// The other side lost what came after its backup: says again what it must know.
    void sayAgain();
    void sayGoalsAgain();

    vault::Transaction& m_t;
    vault::Vault& m_vault;
    const base::Clock& m_clock;
    vault::Channel& m_channel;
    QList<seal::Acknowledged>& m_acknowledged;
};

} // namespace accord::sync
