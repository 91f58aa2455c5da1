// SPDX-License-Identifier: GPL-3.0-or-later
// Letters on their way out and the record of letters taken in.
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <optional>

namespace accord::vault {

class Database;

enum class OutgoingState : int {
    Queued = 1,       ///< sealed and kept; no carrier has taken it yet
    Relayed = 2,      ///< a relay, a file or a QR code has it
    Acknowledged = 3, ///< the other app has taken it in
    Refused = 4,      ///< the other app has it and refused it (a summary under a revoked consent)
    Withdrawn = 5     ///< purged here before a relay took it; `sealed` is empty
};

/// Whether a letter that a carrier has keeps its envelope here, to be sent again.
enum class Bytes { Keep, Drop };

struct Outgoing
{
    base::MessageId id;
    base::ChannelId channel;
    int kind = 0;      ///< seal::Kind
    QByteArray sealed; ///< the envelope; a retry sends these same bytes. Empty: it never leaves again
    OutgoingState state = OutgoingState::Queued;
    QDateTime createdAt;                     ///< UTC
    std::optional<QDateTime> acknowledgedAt; ///< UTC
    std::optional<base::CheckInId> checkIn;  ///< for a summary
    quint64 consentVersion = 0;
    std::optional<int> outcome; ///< seal::Outcome of its acknowledgement; not stored by add()
};

class Outbox
{
public:
    explicit Outbox(Database& database) : m_database(database) {}
    void add(const Outgoing& message);
    [[nodiscard]] QList<Outgoing> queued(base::ChannelId channel, int limit = 64) const; ///< oldest first
    /// Queued, or Relayed and of another kind than `except`, and still with its bytes; oldest first.
    [[nodiscard]] QList<Outgoing> unsettled(base::ChannelId channel, int except, int limit) const;
    [[nodiscard]] qint64 queuedCount() const;
    [[nodiscard]] std::optional<Outgoing> find(base::MessageId id) const;
    [[nodiscard]] QList<Outgoing> forCheckIn(base::CheckInId checkIn) const;       ///< oldest first
    [[nodiscard]] QList<Outgoing> ofKind(base::ChannelId channel, int kind) const; ///< oldest first
    void setRelayed(base::MessageId id, Bytes bytes = Bytes::Keep); ///< only from Queued; otherwise nothing
    /// Acknowledged or Refused, from Queued or Relayed; drops `sealed`. Unknown ids are passed over.
    /// `said`: the seal::Outcome.
    void settle(base::ChannelId channel, base::MessageId id, OutgoingState outcome, const QDateTime& at, int said = 0);
    /// In channels that are not closed: letters a carrier has and the other app has not confirmed, but for `except`.
    [[nodiscard]] qint64 underWayCount(int except) const;
    [[nodiscard]] std::optional<QDateTime> lastDelivered() const; ///< UTC; when the other app confirmed one last
    /// Letters of this kind never leave again: those no carrier has taken become Withdrawn, and those one has taken
    /// lose their bytes, too (a file may never have been read). Returns how many became Withdrawn.
    int withdraw(base::ChannelId channel, int kind);

private:
    Database& m_database;
};

class Inbox
{
public:
    explicit Inbox(Database& database) : m_database(database) {}
    /// False if this message was taken in before: then nothing else may be done with it.
    [[nodiscard]] bool takeIn(base::ChannelId channel, base::MessageId id, const QDateTime& at);

private:
    Database& m_database;
};

} // namespace accord::vault
