// SPDX-License-Identifier: GPL-3.0-or-later
// Channels: the paired links of one client and one therapist, with their keys.
#pragma once

#include "core/base/ids.h"
#include "core/secret/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>
#include <vector>

namespace accord::vault {

class Database;

enum class ChannelState : int {
    Invited = 1, ///< therapist: the invitation is out, no reply yet
    Replied = 2, ///< client: the reply is on its way, the therapist's app has not answered yet
    Open = 3,    ///< both sides know each other's keys
    Aborted = 4, ///< two different replies came to one invitation: trust neither
    Blocked = 5  ///< closed, by either side
};

/// Move-only because of its keys. Byte shapes: secrets and public keys 32, hints 8.
struct Channel
{
    base::ChannelId id;
    ChannelState state = ChannelState::Invited;
    QString peerName;                   ///< the other person's display name; empty while Invited
    QString relayUrl;                   ///< empty = no relay
    QDateTime createdAt;                ///< UTC
    std::optional<QDateTime> expiresAt; ///< UTC; of the invitation
    SecretBytes invitationSecret;
    SecretBytes identitySecret; ///< this side's identity key
    QByteArray identityPublic;
    QByteArray peerIdentity;                   ///< empty until known
    QByteArray peerReceiveKey;                 ///< newest announced by the other side; empty until known
    std::optional<QDateTime> peerReceiveKeyAt; ///< when the other side made it
    QByteArray replyHint;                      ///< finds the invitation a reply belongs to
    QByteArray hint;                           ///< finds the channel an envelope belongs to; empty until known
    quint64 lastSequence = 0;                  ///< of messages sent from here
    quint64 revokedBelow = 0;                  ///< therapist: summaries under a consent version below this are refused
    std::optional<int> cadenceDays;            ///< agreed days between sessions
    /// Client: since then this is a restored vault and consent has not been confirmed: nothing may be shared. Set by a
    /// restore alone; a standing consent event or confirmConsent() ends it.
    std::optional<QDateTime> restoredAt;
    std::optional<base::ChannelId> replaces; ///< the earlier channel with the same person; set once, by insert()
};

/// One of this side's receive keys. The newest is announced; older ones are kept for letters still under way.
struct ReceiveKey
{
    QByteArray publicKey;
    SecretBytes secretKey;
    QDateTime createdAt; ///< UTC
};

class Channels
{
public:
    explicit Channels(Database& database) : m_database(database) {}
    void insert(const Channel& channel, const ReceiveKey& first); ///< Conflict if id or a hint exists
    /// Everything but id, createdAt, lastSequence and restoredAt; NotFound if unknown.
    void update(const Channel& channel);
    void confirmConsent(base::ChannelId id); ///< the client has said, after a restore, that consent is as it should be
    [[nodiscard]] std::optional<Channel> find(base::ChannelId id) const;
    [[nodiscard]] std::optional<Channel> findByHint(const QByteArray& hint) const; ///< by hint or by replyHint
    [[nodiscard]] std::vector<Channel> all() const;                                ///< oldest first
    /// As all(), with both secrets left empty: guarded memory for them is most of what a long list costs.
    [[nodiscard]] std::vector<Channel> allWithoutKeys() const;
    /// The channel that has come in its place, and in that one's, and so on; the channel itself if none has.
    [[nodiscard]] base::ChannelId newestOf(base::ChannelId id) const;
    [[nodiscard]] quint64 takeSequence(base::ChannelId id); ///< 1, 2, 3, ...: raises lastSequence and returns it

    [[nodiscard]] std::vector<ReceiveKey> receiveKeys(base::ChannelId id) const; ///< newest first
    void addReceiveKey(base::ChannelId id, const ReceiveKey& key);
    /// In every channel: keys that a newer one had replaced by `replacedBy`, and all keys of those closed by
    /// `closedBy`.
    void destroyReceiveKeys(const QDateTime& replacedBy, const QDateTime& closedBy);

private:
    Database& m_database;
};

} // namespace accord::vault
