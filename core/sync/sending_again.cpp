// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sending_again.h"

#include "core/consent/consent_event.h"
#include "core/seal/payload.h"
#include "core/sync/closing.h"
#include "core/sync/lifetimes.h"
#include "core/sync/refusal.h"

namespace accord::sync {

namespace {

constexpr int mostAgain = 1024; ///< of one channel at a time

QString sentAgainSetting(base::ChannelId channel)
{
    return QStringLiteral("sent-again/") + channel.toString();
}

/// Whether its sender would write it today as well.
bool isStillMeant(const vault::Outgoing& letter, const vault::Channel& channel, vault::Role role, quint64 revoked)
{
    const auto kind = seal::Kind(letter.kind);
    if (isOver(channel))
        return kind == seal::Kind::ConsentRevoke || kind == seal::Kind::Closed;
    const bool isConsented = kind == seal::Kind::Summary || kind == seal::Kind::ConsentGrant ||
                             kind == seal::Kind::GoalProposal || kind == seal::Kind::GoalAnswer;
    if (!isConsented || role == vault::Role::Therapist)
        return true;
    return !channel.restoredAt && letter.consentVersion > revoked;
}

} // namespace

Result<QList<QByteArray>> overdueLetters(vault::Vault& vault, const base::Clock& clock, base::ChannelId id)
{
    return reading(vault, [&](vault::Transaction& t) {
        QList<QByteArray> overdue;
        const QDateTime now = clock.now();
        const QDateTime before = now.addSecs(-sendAgainSeconds);
        const auto last =
            QDateTime::fromString(t.settings.value(sentAgainSetting(id)).value_or(QString()), Qt::ISODate);
        // A time that is still to come was noted by a clock that has been set right since.
        if (last.isValid() && last > before && last <= now)
            return overdue;
        const vault::Channel channel = requireChannel(t, id);
        if (isUnanswered(channel, now))
            return overdue;
        const quint64 revoked = vault.role() == vault::Role::Client ? consent::newestRevocation(t.consents.all(id)) : 0;
        for (const vault::Outgoing& letter : t.outbox.unsettled(id, int(seal::Kind::Ack), mostAgain)) {
            if (letter.state == vault::OutgoingState::Relayed && letter.createdAt <= before &&
                isStillMeant(letter, channel, vault.role(), revoked))
                overdue << letter.sealed;
        }
        return overdue;
    });
}

Result<void> noteSentAgain(vault::Vault& vault, const base::Clock& clock, base::ChannelId channel, bool all)
{
    const QDateTime at = all ? clock.now() : clock.now().addSecs(secondsOfADay - sendAgainSeconds);
    return writing(vault, [&](vault::Transaction& t) {
        t.settings.set(sentAgainSetting(channel), at.toUTC().toString(Qt::ISODate));
    });
}

} // namespace accord::sync
