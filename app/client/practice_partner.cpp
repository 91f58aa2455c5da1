// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/practice_partner.h"

#include "core/sync/discussing.h"
#include "core/sync/http_relay.h"
#include "core/sync/inbox.h"
#include "core/sync/negotiating.h"
#include "core/sync/pairing.h"

namespace accord::app {

namespace {

/// Takes every queued letter of `from` to `to`. How many, or nothing on a failure.
std::optional<int> carry(vault::Vault& from, vault::Vault& to, const base::Clock& clock)
{
    const auto letters = from.read([](vault::Transaction& transaction) {
        QList<vault::Outgoing> queued;
        for (const vault::Channel& channel : transaction.channels.all())
            queued.append(transaction.outbox.queued(channel.id));
        return queued;
    });
    if (!letters)
        return std::nullopt;
    for (const vault::Outgoing& letter : *letters) {
        if (!sync::receive(to, clock, letter.sealed))
            return std::nullopt;
        if (!from.write([&letter](vault::Transaction& transaction) { transaction.outbox.setRelayed(letter.id); }))
            return std::nullopt;
    }
    return int(letters->size());
}

} // namespace

PracticePartner::PracticePartner(std::unique_ptr<vault::Vault> vault, const base::Clock& clock)
    : m_vault(std::move(vault)), m_clock(clock)
{
}

std::unique_ptr<PracticePartner> PracticePartner::make(const QString& directory, const QString& name,
                                                       const base::Clock& clock)
{
    constexpr vault::KdfCost cheap{8 * 1024 * 1024, 1};
    auto made = vault::Vault::create({directory, vault::Role::Therapist, name, cheap},
                                     SecretBytes::copyOf("practice partner"), clock);
    return made ? std::unique_ptr<PracticePartner>(new PracticePartner(std::move(*made), clock)) : nullptr;
}

QString PracticePartner::invite()
{
    sync::HttpRelay relay; // not used: the invitation names none
    const auto invited = sync::invite(*m_vault, m_clock, relay, {}, sync::remoteSeconds);
    return invited ? invited->link : QString();
}

bool PracticePartner::exchange(vault::Vault& client)
{
    for (bool moving = true; moving;) {
        const std::optional<int> there = carry(client, *m_vault, m_clock);
        const std::optional<int> back = carry(*m_vault, client, m_clock);
        if (!there || !back)
            return false;
        moving = *there + *back > 0;
    }
    return true;
}

bool PracticePartner::discuss(base::CheckInId checkIn, QDate day)
{
    const auto channels = m_vault->read([](vault::Transaction& transaction) {
        QList<base::ChannelId> ids;
        for (const vault::Channel& channel : transaction.channels.all())
            ids.append(channel.id);
        return ids;
    });
    for (const base::ChannelId channel : channels.value_or(QList<base::ChannelId>())) {
        if (sync::markSeen(*m_vault, m_clock, channel) && sync::markDiscussed(*m_vault, m_clock, channel, checkIn, day))
            return true;
    }
    return false;
}

base::ChannelId PracticePartner::firstClient()
{
    const auto channel = m_vault->read([](vault::Transaction& transaction) {
        const auto channels = transaction.channels.all();
        return channels.empty() ? base::ChannelId() : channels.front().id;
    });
    return channel.value_or(base::ChannelId());
}

bool PracticePartner::suggest(const QString& goal)
{
    return sync::proposeGoal(*m_vault, m_clock, firstClient(), goal).has_value();
}

bool PracticePartner::meetEvery(int days)
{
    return sync::setCadence(*m_vault, m_clock, firstClient(), days).has_value();
}

} // namespace accord::app
