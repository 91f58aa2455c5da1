// SPDX-License-Identifier: GPL-3.0-or-later
// The client's consent events, one growing list per channel.
#pragma once

#include "core/consent/consent_event.h"

#include <QList>

namespace accord::vault {

class Database;

class Consents
{
public:
    explicit Consents(Database& database) : m_database(database) {}
    /// Stores the event under the channel's next version (event.version is ignored) and returns that version. After a
    /// restore versions go on far above the restored ones, and an event for later check-ins confirms consent anew.
    quint64 append(const consent::ConsentEvent& event);
    /// The newest event that is not a grant for one check-in: decides what a standing consent allows.
    [[nodiscard]] std::optional<consent::ConsentEvent> newestStanding(base::ChannelId channel) const;
    [[nodiscard]] QList<consent::ConsentEvent> all(base::ChannelId channel) const; ///< oldest first

private:
    Database& m_database;
};

/// What the client keeps of each consent event (core/consent/RECEIPT.md). Never changed or removed.
struct StoredReceipt
{
    base::ChannelId channel;
    quint64 version = 0; ///< the event's
    QByteArray json;     ///< as it was made
};

class Receipts
{
public:
    explicit Receipts(Database& database) : m_database(database) {}
    void add(const StoredReceipt& receipt);         ///< Conflict if that event has one
    [[nodiscard]] QList<StoredReceipt> all() const; ///< by channel, oldest first

private:
    Database& m_database;
};

/// What a client has said they share from now on, as the therapist's app heard it.
struct HeardConsent
{
    base::ChannelId channel;
    quint64 version = 0;
    consent::Fields standing;
    consent::Fields asks;
    std::optional<QDate> until;
    QDateTime at; ///< UTC, the client's
};

class HeardConsents
{
public:
    explicit HeardConsents(Database& database) : m_database(database) {}
    void put(const HeardConsent& heard); ///< an older version than the one known changes nothing
    [[nodiscard]] std::optional<HeardConsent> find(base::ChannelId channel) const;
    void removeUpTo(base::ChannelId channel, quint64 version); ///< after a revocation

private:
    Database& m_database;
};

} // namespace accord::vault
