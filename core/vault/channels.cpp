// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/channels.h"

#include "core/vault/database.h"

namespace accord::vault {

namespace {

/// The columns are those of the SELECTs below.
Channel channelOf(const Query& row)
{
    Channel channel;
    channel.id = row.id<base::ChannelId>(0);
    channel.state = row.oneOf(1, ChannelState::Invited, ChannelState::Blocked);
    channel.peerName = row.text(2);
    channel.relayUrl = row.text(3);
    channel.createdAt = row.instant(4);
    channel.expiresAt = row.optional(5, &Query::instant);
    channel.invitationSecret = row.secret(6);
    channel.identitySecret = row.secret(7);
    channel.identityPublic = row.blob(8);
    channel.peerIdentity = row.blob(9);
    channel.peerReceiveKey = row.blob(10);
    channel.peerReceiveKeyAt = row.optional(11, &Query::instant);
    channel.replyHint = row.blob(12);
    channel.hint = row.blob(13);
    channel.lastSequence = row.counter(14);
    channel.revokedBelow = row.counter(15);
    if (!row.isNull(16))
        channel.cadenceDays = int(row.integer(16));
    channel.replaces = row.optional(17, &Query::id<base::ChannelId>);
    channel.restoredAt = row.optional(18, &Query::instant);
    return channel;
}

/// A hint must lead to one channel, whichever of the two kinds it is.
void requireOwnHints(Database& database, const Channel& channel)
{
    for (const QByteArray& hint : {channel.hint, channel.replyHint}) {
        if (hint.isEmpty())
            continue;
        Query row =
            database.query("SELECT 1 FROM channel WHERE (hint = ?1 OR reply_hint = ?1) AND id <> ?2", hint, channel.id);
        if (row.step())
            throw StorageFailure(Error::Conflict, QStringLiteral("a hint belongs to another channel"));
    }
}

} // namespace

void Channels::insert(const Channel& channel, const ReceiveKey& first)
{
    if (channel.id.isNull())
        throw StorageFailure(Error::Conflict, QStringLiteral("a channel without an id"));
    requireOwnHints(m_database, channel);
    m_database.change("INSERT INTO channel (id, state, peer_name, relay_url, created_at, expires_at,"
                      " invitation_secret, identity_secret, identity_public, peer_identity, peer_receive_key,"
                      " peer_receive_key_at, reply_hint, hint, last_sequence, revoked_below, cadence_days, replaces)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                      channel.id, channel.state, channel.peerName, channel.relayUrl, channel.createdAt,
                      channel.expiresAt, channel.invitationSecret, channel.identitySecret, channel.identityPublic,
                      channel.peerIdentity, channel.peerReceiveKey, channel.peerReceiveKeyAt, channel.replyHint,
                      channel.hint, channel.lastSequence, channel.revokedBelow, channel.cadenceDays, channel.replaces);
    addReceiveKey(channel.id, first);
}

void Channels::update(const Channel& channel)
{
    requireOwnHints(m_database, channel);
    const int changed = m_database.change(
        "UPDATE channel SET state = ?, peer_name = ?, relay_url = ?, expires_at = ?, invitation_secret = ?,"
        " identity_secret = ?, identity_public = ?, peer_identity = ?, peer_receive_key = ?, peer_receive_key_at = ?,"
        " reply_hint = ?, hint = ?, revoked_below = ?, cadence_days = ? WHERE id = ?",
        channel.state, channel.peerName, channel.relayUrl, channel.expiresAt, channel.invitationSecret,
        channel.identitySecret, channel.identityPublic, channel.peerIdentity, channel.peerReceiveKey,
        channel.peerReceiveKeyAt, channel.replyHint, channel.hint, channel.revokedBelow, channel.cadenceDays,
        channel.id);
    if (changed == 0)
        throw StorageFailure(Error::NotFound, QStringLiteral("no such channel"));
}

void Channels::confirmConsent(base::ChannelId id)
{
    m_database.change("UPDATE channel SET restored_at = NULL WHERE restored_at IS NOT NULL AND id = ?", id);
}

std::optional<Channel> Channels::find(base::ChannelId id) const
{
    Query row =
        m_database.query("SELECT id, state, peer_name, relay_url, created_at, expires_at, invitation_secret,"
                         " identity_secret, identity_public, peer_identity, peer_receive_key,"
                         " peer_receive_key_at, reply_hint, hint, last_sequence, revoked_below, cadence_days, replaces,"
                         " restored_at FROM channel WHERE id = ?",
                         id);
    if (!row.step())
        return std::nullopt;
    return channelOf(row);
}

std::optional<Channel> Channels::findByHint(const QByteArray& hint) const
{
    if (hint.isEmpty()) // is what a channel has that knows no hint yet
        return std::nullopt;
    Query row =
        m_database.query("SELECT id, state, peer_name, relay_url, created_at, expires_at, invitation_secret,"
                         " identity_secret, identity_public, peer_identity, peer_receive_key,"
                         " peer_receive_key_at, reply_hint, hint, last_sequence, revoked_below, cadence_days, replaces,"
                         " restored_at FROM channel WHERE hint = ?1 OR reply_hint = ?1",
                         hint);
    if (!row.step())
        return std::nullopt;
    return channelOf(row);
}

std::vector<Channel> Channels::all() const
{
    std::vector<Channel> channels;
    Query row =
        m_database.query("SELECT id, state, peer_name, relay_url, created_at, expires_at, invitation_secret,"
                         " identity_secret, identity_public, peer_identity, peer_receive_key,"
                         " peer_receive_key_at, reply_hint, hint, last_sequence, revoked_below, cadence_days, replaces,"
                         " restored_at FROM channel ORDER BY created_at, n");
    while (row.step())
        channels.push_back(channelOf(row));
    return channels;
}

std::vector<Channel> Channels::allWithoutKeys() const
{
    std::vector<Channel> channels;
    Query row =
        m_database.query("SELECT id, state, peer_name, relay_url, created_at, expires_at, x'', x'', identity_public,"
                         " peer_identity, peer_receive_key, peer_receive_key_at, reply_hint, hint, last_sequence,"
                         " revoked_below, cadence_days, replaces, restored_at FROM channel ORDER BY created_at, n");
    while (row.step())
        channels.push_back(channelOf(row));
    return channels;
}

base::ChannelId Channels::newestOf(base::ChannelId id) const
{
    // A channel replaces one that was there before it, so the walk ends.
    for (base::ChannelId newest = id;;) {
        Query row = m_database.query(
            "SELECT id FROM channel WHERE replaces = ? AND state IN (2, 3) ORDER BY n DESC LIMIT 1", newest);
        if (!row.step())
            return newest;
        newest = row.id<base::ChannelId>(0);
    }
}

quint64 Channels::takeSequence(base::ChannelId id)
{
    m_database.change("UPDATE channel SET last_sequence = last_sequence + 1 WHERE id = ?", id);
    Query row = m_database.query("SELECT last_sequence FROM channel WHERE id = ?", id);
    if (!row.step())
        throw StorageFailure(Error::NotFound, QStringLiteral("no such channel"));
    return row.counter(0);
}

std::vector<ReceiveKey> Channels::receiveKeys(base::ChannelId id) const
{
    std::vector<ReceiveKey> keys;
    Query row = m_database.query("SELECT public_key, secret_key, created_at FROM receive_key"
                                 " WHERE channel = (SELECT n FROM channel WHERE id = ?)"
                                 " ORDER BY created_at DESC, n DESC",
                                 id);
    while (row.step())
        keys.push_back({row.blob(0), row.secret(1), row.instant(2)});
    return keys;
}

void Channels::addReceiveKey(base::ChannelId id, const ReceiveKey& key)
{
    m_database.change("INSERT INTO receive_key (channel, public_key, secret_key, created_at)"
                      " VALUES ((SELECT n FROM channel WHERE id = ?), ?, ?, ?)",
                      id, key.publicKey, key.secretKey, key.createdAt);
}

void Channels::destroyReceiveKeys(const QDateTime& replacedBy, const QDateTime& closedBy)
{
    // secure_delete overwrites the keys' bytes in the file.
    m_database.change("DELETE FROM receive_key WHERE EXISTS (SELECT 1 FROM receive_key AS newer"
                      " WHERE newer.channel = receive_key.channel AND newer.created_at <= ?"
                      " AND newer.created_at > receive_key.created_at)",
                      replacedBy);
    m_database.change("DELETE FROM receive_key WHERE channel IN"
                      " (SELECT channel FROM channel_facts WHERE closed_at <= ?)",
                      closedBy);
}

} // namespace accord::vault
