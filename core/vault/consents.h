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
    /// Stores the event under the channel's next version (event.version is ignored) and returns that version.
    quint64 append(const consent::ConsentEvent& event);
    /// The newest event that is not a grant for one check-in: decides what a standing consent allows.
    [[nodiscard]] std::optional<consent::ConsentEvent> newestStanding(base::ChannelId channel) const;
    [[nodiscard]] QList<consent::ConsentEvent> all(base::ChannelId channel) const; ///< oldest first

private:
    Database& m_database;
};

} // namespace accord::vault
