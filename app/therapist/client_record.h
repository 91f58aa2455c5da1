// SPDX-License-Identifier: GPL-3.0-or-later
// One client as the vault holds them, without keys: who, how things stand, and the summaries that arrived.
#pragma once

#include "core/base/ids.h"
#include "core/vault/transaction.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <optional>

namespace accord::therapist {

enum class Standing {
    Invited,     ///< the invitation can still be answered
    Expired,     ///< nobody answered in time
    Paired,      ///< linked; nothing shared yet
    Sharing,     ///< there are summaries
    Revoked,     ///< the client took consent back and nothing came since
    Compromised, ///< two different people answered one invitation
    Ended        ///< the link was closed, by either side
};

struct ClientRecord
{
    base::ChannelId channel;
    Standing standing = Standing::Paired;
    QString name;                            ///< empty before the client answered
    QDateTime createdAt;                     ///< UTC
    std::optional<QDateTime> invitationEnds; ///< UTC
    bool scannedBothWays = false;            ///< each saw the other's code in the room: there is no number to compare
    bool byHand = false;                     ///< no relay: letters pass as codes or files
    std::optional<int> cadenceDays;          ///< agreed days between sessions
    QList<vault::ReceivedSummary> summaries; ///< by session date, oldest first
    QList<vault::ReceivedSummary> kept;      ///< only by the duty to keep records; consent is withdrawn
    bool endedByClient = false;              ///< of Ended
    QByteArray mark;                         ///< the same as long as all of this is, whatever the time
    bool unchanged = false; ///< the mark was known: nothing above was read but the channel and its standing
};

/// Everybody but links that another has replaced or that were closed here with nothing to keep, what was hidden, and
/// invitations that ran out more than a day ago: nothing can be done with those.
/// `known`: marks of an earlier reading; what still has its mark is not read again.
[[nodiscard]] QList<ClientRecord> readClients(const vault::Transaction& transaction, const QDateTime& now,
                                              const QHash<base::ChannelId, QByteArray>& known = {});

[[nodiscard]] std::optional<ClientRecord> readClient(const vault::Transaction& transaction, base::ChannelId channel,
                                                     const QDateTime& now);

[[nodiscard]] bool scannedBothWays(const vault::Transaction& transaction, base::ChannelId channel);

/// Each app's camera has read the other's code, in the room. Inside Vault::write.
void noteScannedBothWays(vault::Transaction& transaction, base::ChannelId channel);

/// A closed link leaves the caseload for good. Inside Vault::write.
void hideFromCaseload(vault::Transaction& transaction, base::ChannelId channel);

} // namespace accord::therapist
