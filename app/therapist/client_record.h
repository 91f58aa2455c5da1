// SPDX-License-Identifier: GPL-3.0-or-later
// One client as the vault holds them, without keys: who, how things stand, and the summaries that arrived.
#pragma once

#include "core/base/ids.h"
#include "core/vault/transaction.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace accord::therapist {

enum class Standing {
    Invited,    ///< the invitation can still be answered
    Expired,    ///< nobody answered in time
    Paired,     ///< linked; nothing shared yet
    Sharing,    ///< there are summaries
    Revoked,    ///< the client took consent back and nothing came since
    Compromised ///< two different people answered one invitation
};

struct ClientRecord
{
    base::ChannelId channel;
    Standing standing = Standing::Paired;
    QString name;                            ///< empty before the client answered
    QDateTime createdAt;                     ///< UTC
    std::optional<QDateTime> invitationEnds; ///< UTC
    bool byHand = false;                     ///< no relay: letters pass as codes or files
    std::optional<int> cadenceDays;          ///< agreed days between sessions
    QList<vault::ReceivedSummary> summaries; ///< by session date, oldest first
};

/// Everybody but blocked channels, and invitations that ran out more than a day ago: nothing can be done with those.
[[nodiscard]] QList<ClientRecord> readClients(const vault::Transaction& transaction, const QDateTime& now);

[[nodiscard]] std::optional<ClientRecord> readClient(const vault::Transaction& transaction, base::ChannelId channel,
                                                     const QDateTime& now);

} // namespace accord::therapist
