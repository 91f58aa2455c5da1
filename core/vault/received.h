// SPDX-License-Identifier: GPL-3.0-or-later
// The therapist's side: summaries as they arrived.
#pragma once

#include "core/base/ids.h"
#include "core/consent/summary.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <optional>

namespace accord::vault {

class Database;

/// One check-in as far as it was shared. Read back, it is the union of every summary of it that still stands: fields
/// and note of the newest win; `message`, `consentVersion`, `sequence` and `receivedAt` are the newest's.
struct ReceivedSummary
{
    base::ChannelId channel;
    base::MessageId message;
    consent::Summary summary;
    quint64 consentVersion = 0;
    quint64 sequence = 0;   ///< the sender's: orders two summaries of one check-in, however they arrived
    QDateTime receivedAt;   ///< UTC
    bool underDuty = false; ///< the client knew before sharing that it must be kept; may outlast a revocation
    std::optional<QDateTime> withdrawnAt; ///< UTC; kept by duty though consent was withdrawn; not stored by put()
    std::optional<QDateTime> seenAt;      ///< UTC; not stored by put()
    std::optional<QDate> discussedOn;     ///< local date; not stored by put()
};

/// Summaries are stored one by one, as they came, and put together on reading: so a revocation takes out exactly what
/// was shared before it, in whatever order things arrive. seenAt and discussedOn belong to the check-in; a new field
/// released later makes it unseen again.
class ReceivedSummaries
{
public:
    explicit ReceivedSummaries(Database& database) : m_database(database) {}
    void put(const ReceivedSummary& summary); ///< Conflict if that message is here already
    /// By session date, then first arrival, oldest first; check-ins that another one corrects are left out. What is
    /// kept by duty only is in keptByDuty() and in nothing else here.
    [[nodiscard]] QList<ReceivedSummary> of(base::ChannelId channel) const;
    [[nodiscard]] std::optional<ReceivedSummary> find(base::ChannelId channel, base::CheckInId checkIn) const;
    /// Of every channel that has any: octets that are the same exactly as long as what of() says of it is.
    [[nodiscard]] QHash<base::ChannelId, QByteArray> marks() const;
    void setSeen(base::ChannelId channel, base::CheckInId checkIn, const QDateTime& at); ///< first time wins
    void setDiscussed(base::ChannelId channel, base::CheckInId checkIn, QDate on);       ///< NotFound if unknown
    [[nodiscard]] QList<ReceivedSummary> keptByDuty(base::ChannelId channel) const;      ///< as of()
    /// Of the channel's own, those with a higher sequence come under the duty to keep records.
    void coverByDuty(base::ChannelId channel, quint64 sequence);
    /// Whether anything that came in this channel, wherever it is now, is kept by duty only.
    [[nodiscard]] bool keepsAnyOf(base::ChannelId channel) const;
    /// To the channel that replaces theirs. They then belong to no version of its own: any
    /// revocation there removes them, and so does one in the channel they came in that covers their version.
    void move(base::ChannelId from, base::ChannelId to);
    /// After a revocation, before removeUpTo(): sets apart what the duty to keep records covers. Returns how many.
    int keepUpTo(base::ChannelId channel, quint64 consentVersion, const QDateTime& at);
    /// After a revocation: everything shared in the channel under this consent version or an older one, wherever it has
    /// moved, from the snapshots as well once this is committed. Returns how many summaries.
    int removeUpTo(base::ChannelId channel, quint64 consentVersion);
    /// What was said (seen, discussed) of summaries that are gone. Returns of how many.
    int removeLostMarks();

    /// Everything shared in this channel itself, kept by duty or not, and from the snapshots; what moved into it stays.
    void removeArrived(base::ChannelId channel);

private:
    Database& m_database;
};

} // namespace accord::vault
