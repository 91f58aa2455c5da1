// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/burning.h"

#include "core/seal/payload.h"
#include "core/sync/closing.h"
#include "core/sync/letters.h"
#include "core/sync/lifetimes.h"

#include <QSet>

namespace accord::sync {

namespace {

constexpr size_t mostAtOnce = 16; ///< channels in one round: a long past must not hold up what is to be said today

QString burntSetting(base::ChannelId channel)
{
    return QStringLiteral("burnt/") + channel.toString();
}

struct Over
{
    base::ChannelId channel;
    QString relayUrl;
    std::vector<seal::MailboxAccess> mailboxes;
};

std::vector<Over> whatIsOver(vault::Transaction& t, vault::Role role, const QDateTime& now)
{
    std::vector<Over> found;
    for (const vault::Channel& channel : t.channels.allWithoutKeys()) {
        const bool isUnused = (channel.state == vault::ChannelState::Invited && isUnanswered(channel, now)) ||
                              (channel.state == vault::ChannelState::Blocked && channel.hint.isEmpty());
        const bool isClosed = isOver(channel) && !isHeard(t, channel, now);
        if (!(isUnused || isClosed) || channel.relayUrl.isEmpty() || t.settings.value(burntSetting(channel.id)))
            continue;
        Over over{channel.id, channel.relayUrl, {}};
        const SecretBytes secret = requireChannel(t, channel.id).invitationSecret.clone();
        over.mailboxes.push_back(seal::deriveMailbox(secret, incomingDirection(role)));
        if (isUnused) // nobody came who could burn the other one
            over.mailboxes.push_back(seal::deriveMailbox(secret, outgoingDirection(role)));
        found.push_back(std::move(over));
        if (found.size() == mostAtOnce)
            break;
    }
    return found;
}

Result<void> noteBurnt(vault::Vault& vault, base::ChannelId channel)
{
    return writing(vault, [&](vault::Transaction& t) {
        for (int kind = int(seal::Kind::Reply); kind <= int(seal::Kind::Closed); ++kind)
            (void)t.outbox.withdraw(channel, kind);
        t.settings.set(burntSetting(channel), QStringLiteral("1"));
    });
}

} // namespace

Result<void> burnWhatIsOver(vault::Vault& vault, const base::Clock& clock, Relay& relay)
{
    const auto over = reading(vault, [&](vault::Transaction& t) { return whatIsOver(t, vault.role(), clock.now()); });
    if (!over)
        return tl::unexpected(over.error());
    QSet<QString> away;
    for (const Over& one : *over) {
        for (const seal::MailboxAccess& mailbox : one.mailboxes) {
            if (away.contains(one.relayUrl))
                break;
            const auto burnt = relay.burn(one.relayUrl, mailbox);
            if (!burnt && burnt.error().code != Cause(Error::RelayRefused)) // which is: there is none
                away << one.relayUrl;
        }
        if (away.contains(one.relayUrl))
            continue;
        if (const auto noted = noteBurnt(vault, one.channel); !noted)
            return noted;
    }
    return {};
}

} // namespace accord::sync
