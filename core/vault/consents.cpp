// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/consents.h"

#include "core/vault/channels.h"
#include "core/vault/database.h"

namespace accord::vault {

namespace {

/// The columns are those of both SELECTs below.
consent::ConsentEvent eventOf(const Query& row, base::ChannelId channel)
{
    consent::ConsentEvent event;
    event.channel = channel;
    event.version = row.counter(0);
    event.kind = row.oneOf(1, consent::ConsentKind::Grant, consent::ConsentKind::Revoke);
    event.mode = row.oneOf(2, consent::ConsentMode::ThisCheckIn, consent::ConsentMode::Standing);
    event.fields = consent::Fields::fromInt(consent::Fields::Int(row.integer(3)));
    event.until = row.optional(4, &Query::date);
    event.checkIn = row.optional(5, &Query::id<base::CheckInId>);
    event.at = row.instant(6);
    event.asks = consent::Fields::fromInt(consent::Fields::Int(row.integer(7)));
    return event;
}

} // namespace

quint64 Consents::append(const consent::ConsentEvent& event)
{
    m_database.change("INSERT INTO consent_event (channel, version, kind, mode, fields, until, check_in, at, asks)"
                      " SELECT n, 1 + max(consent_floor,"
                      " (SELECT coalesce(max(version), 0) FROM consent_event WHERE channel = n)), ?, ?, ?, ?, ?, ?, ? "
                      "FROM channel WHERE id = ?",
                      event.kind, event.mode, quint64(event.fields.toInt()), event.until, event.checkIn, event.at,
                      quint64(event.asks.toInt()), event.channel);
    Query row = m_database.query("SELECT max(version) FROM consent_event"
                                 " WHERE channel = (SELECT n FROM channel WHERE id = ?)",
                                 event.channel);
    if (!row.step() || row.isNull(0))
        throw StorageFailure(Error::Conflict, QStringLiteral("consent for an unknown channel"));
    if (event.mode == consent::ConsentMode::Standing)
        Channels(m_database).confirmConsent(event.channel);
    return row.counter(0);
}

std::optional<consent::ConsentEvent> Consents::newestStanding(base::ChannelId channel) const
{
    Query row = m_database.query("SELECT version, kind, mode, fields, until, check_in, at, asks FROM consent_event"
                                 " WHERE channel = (SELECT n FROM channel WHERE id = ?) AND NOT (kind = 1 AND mode = 1)"
                                 " ORDER BY version DESC LIMIT 1",
                                 channel);
    if (!row.step())
        return std::nullopt;
    return eventOf(row, channel);
}

QList<consent::ConsentEvent> Consents::all(base::ChannelId channel) const
{
    QList<consent::ConsentEvent> events;
    Query row = m_database.query("SELECT version, kind, mode, fields, until, check_in, at, asks FROM consent_event"
                                 " WHERE channel = (SELECT n FROM channel WHERE id = ?) ORDER BY version",
                                 channel);
    while (row.step())
        events.append(eventOf(row, channel));
    return events;
}

void Receipts::add(const StoredReceipt& receipt)
{
    m_database.change(
        "INSERT INTO receipt (channel, version, json) VALUES ((SELECT n FROM channel WHERE id = ?), ?, ?)",
        receipt.channel, receipt.version, QString::fromUtf8(receipt.json));
}

QList<StoredReceipt> Receipts::all() const
{
    QList<StoredReceipt> receipts;
    Query row = m_database.query("SELECT c.id, r.version, r.json FROM receipt AS r JOIN channel AS c ON c.n = r.channel"
                                 " ORDER BY c.n, r.version");
    while (row.step())
        receipts.append({row.id<base::ChannelId>(0), row.counter(1), row.text(2).toUtf8()});
    return receipts;
}

void HeardConsents::put(const HeardConsent& heard)
{
    if (const auto known = find(heard.channel); known && known->version >= heard.version)
        return;
    m_database.change("INSERT OR REPLACE INTO heard_consent (channel, version, standing, asks, until, at)"
                      " VALUES ((SELECT n FROM channel WHERE id = ?), ?, ?, ?, ?, ?)",
                      heard.channel, heard.version, quint64(heard.standing.toInt()), quint64(heard.asks.toInt()),
                      heard.until, heard.at);
}

std::optional<HeardConsent> HeardConsents::find(base::ChannelId channel) const
{
    Query row = m_database.query("SELECT version, standing, asks, until, at FROM heard_consent"
                                 " WHERE channel = (SELECT n FROM channel WHERE id = ?)",
                                 channel);
    if (!row.step())
        return std::nullopt;
    return HeardConsent{channel,
                        row.counter(0),
                        consent::Fields::fromInt(consent::Fields::Int(row.integer(1))),
                        consent::Fields::fromInt(consent::Fields::Int(row.integer(2))),
                        row.optional(3, &Query::date),
                        row.instant(4)};
}

void HeardConsents::removeUpTo(base::ChannelId channel, quint64 version)
{
    m_database.change("DELETE FROM heard_consent WHERE version <= ? AND channel = (SELECT n FROM channel WHERE id = ?)",
                      version, channel);
}

} // namespace accord::vault
