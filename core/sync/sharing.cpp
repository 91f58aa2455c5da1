// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sharing.h"

#include "core/alliance/score.h"
#include "core/consent/consent_event.h"
#include "core/seal/bodies.h"
#include "core/sync/consenting.h"
#include "core/sync/letters.h"

#include <algorithm>

namespace accord::sync {

namespace {

/// A dimension's score where it was answered, "skipped" where it was asked and not answered, absent where the
/// questionnaire has no such item.
void addDimension(consent::Disclosable& into, consent::Field field, alliance::Dimension dimension,
                  std::optional<double> score, const alliance::Questionnaire& questionnaire)
{
    for (const alliance::ScaleItem& item : alliance::scaleItems(questionnaire)) {
        if (item.dimension == dimension) {
            into.values.insert(field, score);
            return;
        }
    }
}

bool hasRelay(const vault::Transaction& t, base::ChannelId channel)
{
    const auto found = t.channels.find(channel);
    return found && !found->relayUrl.isEmpty();
}

} // namespace

consent::Disclosable disclosable(const vault::CheckIn& checkIn, const alliance::Questionnaire& questionnaire)
{
    const alliance::Score score = alliance::score(questionnaire, checkIn.answers);
    consent::Disclosable result;
    result.checkIn = checkIn.id;
    result.sessionDate = checkIn.sessionDate;
    result.questionnaire = checkIn.questionnaire;
    result.note = checkIn.note;
    result.corrects = checkIn.corrects;
    addDimension(result, consent::Field::Bond, alliance::Dimension::Bond, score.bond, questionnaire);
    addDimension(result, consent::Field::Goals, alliance::Dimension::Goals, score.goals, questionnaire);
    addDimension(result, consent::Field::Tasks, alliance::Dimension::Tasks, score.tasks, questionnaire);
    addDimension(result, consent::Field::Overall, alliance::Dimension::Overall, score.overall, questionnaire);
    addDimension(result, consent::Field::Room, alliance::Dimension::Other, score.other, questionnaire);
    if (score.total)
        result.values.insert(consent::Field::Total, score.total);
    return result;
}

Result<Preview> preview(vault::Vault& vault, const alliance::Questionnaire& questionnaire, base::CheckInId checkInId,
                        base::ChannelId channelId, consent::Fields allowed)
{
    return reading(vault, [&](vault::Transaction& t) {
        requireRole(vault, vault::Role::Client);
        const auto checkIn = t.checkIns.find(checkInId);
        if (!checkIn)
            throw Refusal(Error::NoSuchCheckIn, checkInId.toString());
        const vault::Channel channel = requireChannel(t, channelId);
        requireReady(t, channel);
        const QByteArray body =
            consent::encodeSummary(valueOrRefuse(consent::summarise(disclosable(*checkIn, questionnaire), allowed)));
        const consent::Summary summary = valueOrRefuse(consent::decodeSummary(body));
        return Preview{checkInId, channelId, channel.peerName, consent::fieldsOf(summary), body, summary};
    });
}

Result<Shared> share(vault::Vault& vault, const base::Clock& clock, const Preview& preview, bool handedOver)
{
    return writing(vault, [&](vault::Transaction& t) {
        requireRole(vault, vault::Role::Client);
        const vault::Channel channel = requireChannel(t, preview.channel);
        requireReady(t, channel);
        const quint64 version = grantOnce(t, vault, clock, channel, preview.fields, preview.checkIn);
        const vault::Outgoing letter =
            queueLetter(t, vault, clock, channel, seal::Kind::Summary, preview.body, {preview.checkIn, version});
        if (handedOver && channel.relayUrl.isEmpty())
            t.outbox.setRelayed(letter.id);
        return Shared{letter.id, version, letter.sealed};
    });
}

int takeBack(vault::Transaction& t, const vault::Vault& vault, const base::Clock& clock, const vault::Channel& channel)
{
    consent::ConsentEvent event;
    event.kind = consent::ConsentKind::Revoke;
    event.mode = consent::ConsentMode::Standing;
    event.at = clock.now();
    const quint64 version = decide(t, vault, channel, event);
    const int withdrawn = t.outbox.withdraw(channel.id, int(seal::Kind::Summary));
    for (const seal::Kind kind : {seal::Kind::ConsentGrant, seal::Kind::GoalProposal, seal::Kind::GoalAnswer})
        (void)t.outbox.withdraw(channel.id, int(kind));
    t.negotiations.forgetSent(channel.id, alliance::Side::Client);
    queueLetter(t, vault, clock, channel, seal::Kind::ConsentRevoke, seal::encodeConsentRevokeBody({version}),
                {std::nullopt, version});
    return withdrawn;
}

Result<int> revoke(vault::Vault& vault, const base::Clock& clock, base::ChannelId channelId)
{
    return writing(
        vault,
        [&](vault::Transaction& t) {
            requireRole(vault, vault::Role::Client);
            const vault::Channel channel = requireChannel(t, channelId);
            // Also where the channel is closed: what is held there is still the client's to take back.
            if (channel.state != vault::ChannelState::Blocked)
                requireReady(t, channel);
            else if (!isHeard(t, channel, clock.now())) // what could open it has been destroyed: an empty promise
                throw Refusal(Error::ClosedLongAgo, channelId.toString());
            return takeBack(t, vault, clock, channel);
        },
        vault::Vault::Urgency::Vital);
}

namespace {

/// Since that revocation (0: ever). A standing consent that ended, or shares nothing unasked, counts by its letters.
bool sharesSince(vault::Transaction& t, base::ChannelId channel, const QList<consent::ConsentEvent>& events,
                 quint64 revoked)
{
    const auto newest = t.consents.newestStanding(channel);
    if (newest && newest->version > revoked && newest->fields)
        return true;
    if (std::any_of(events.begin(), events.end(), [&](const consent::ConsentEvent& event) {
            return event.version > revoked && event.mode == consent::ConsentMode::ThisCheckIn;
        }))
        return true;
    for (const seal::Kind kind : {seal::Kind::Summary, seal::Kind::GoalProposal, seal::Kind::GoalAnswer}) {
        for (const vault::Outgoing& letter : t.outbox.ofKind(channel, int(kind))) {
            if (letter.consentVersion > revoked && letter.state != vault::OutgoingState::Withdrawn)
                return true;
        }
    }
    return false;
}

} // namespace

Result<ConsentStanding> standing(vault::Vault& vault, base::ChannelId channelId)
{
    return reading(vault, [&](vault::Transaction& t) {
        requireRole(vault, vault::Role::Client);
        const QList<consent::ConsentEvent> events = t.consents.all(channelId);
        const quint64 revoked = consent::newestRevocation(events);
        if (sharesSince(t, channelId, events, revoked))
            return ConsentStanding::Shared;
        if (revoked == 0)
            return ConsentStanding::Nothing;
        const auto letters = t.outbox.ofKind(channelId, int(seal::Kind::ConsentRevoke));
        if (letters.isEmpty())
            return ConsentStanding::RevokedHere;
        switch (letters.last().state) {
        case vault::OutgoingState::Acknowledged:
            return letters.last().outcome == int(seal::Outcome::KeptByDuty) ? ConsentStanding::RevokeConfirmedKept
                                                                            : ConsentStanding::RevokeConfirmed;
        case vault::OutgoingState::Relayed:
            return ConsentStanding::RevokeOnItsWay;
        case vault::OutgoingState::Queued:
        case vault::OutgoingState::Refused:
        case vault::OutgoingState::Withdrawn:
            break;
        }
        return ConsentStanding::RevokedHere;
    });
}

Result<std::optional<Delivery>> delivery(vault::Vault& vault, base::CheckInId checkIn,
                                         std::optional<base::ChannelId> channel)
{
    return reading(vault, [&](vault::Transaction& t) {
        std::optional<Delivery> newest;
        for (const vault::Outgoing& letter : t.outbox.forCheckIn(checkIn)) {
            if (channel && letter.channel != *channel)
                continue;
            switch (letter.state) {
            case vault::OutgoingState::Queued:
                newest = hasRelay(t, letter.channel) ? Delivery::Waiting : Delivery::ToHandOver;
                break;
            case vault::OutgoingState::Relayed:
                newest = Delivery::OnTheWay;
                break;
            case vault::OutgoingState::Acknowledged:
                newest = Delivery::Arrived;
                break;
            case vault::OutgoingState::Refused:
                newest = Delivery::Refused;
                break;
            case vault::OutgoingState::Withdrawn:
                break;
            }
        }
        return newest;
    });
}

} // namespace accord::sync
