// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/consenting.h"

#include "core/consent/receipt.h"
#include "core/seal/bodies.h"
#include "core/sync/letters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace accord::sync {

using consent::ConsentEvent;
using consent::ConsentKind;
using consent::ConsentMode;
using consent::Fields;

namespace {

void requireSound(const StandingTerms& terms, const base::Clock& clock)
{
    if (terms.fields & terms.asks)
        throw Refusal(consent::Error::OutOfRange, QStringLiteral("a field both shared and asked for"));
    const bool any = terms.fields || terms.asks;
    if (terms.until && (!any || !terms.until->isValid() || *terms.until < clock.today()))
        throw Refusal(consent::Error::OutOfRange, QStringLiteral("an end that has passed"));
}

/// What of the check-in goes under the standing consent, if anything does.
std::optional<QByteArray> standingSummary(const consent::Disclosable& checkIn, Fields allowed)
{
    const auto summary = consent::summarise(checkIn, allowed);
    return summary ? std::optional(consent::encodeSummary(*summary)) : std::nullopt;
}

} // namespace

quint64 decide(vault::Transaction& t, const vault::Vault& vault, const vault::Channel& channel, ConsentEvent event)
{
    event.channel = channel.id;
    event.version = t.consents.append(event);
    consent::ReceiptFacts facts;
    facts.event = event;
    facts.receipt = base::MessageId::create().toString();
    facts.clientName = vault.name();
    facts.therapistName = channel.peerName;
    facts.keepsRecords = t.channelFacts.of(channel.id).keepsRecords;
    facts.overRelay = !channel.relayUrl.isEmpty();
    t.receipts.add({channel.id, event.version, consent::receiptJson(facts)});
    return event.version;
}

quint64 grantOnce(vault::Transaction& t, const vault::Vault& vault, const base::Clock& clock,
                  const vault::Channel& channel, Fields fields, std::optional<base::CheckInId> checkIn)
{
    ConsentEvent event;
    event.kind = ConsentKind::Grant;
    event.mode = ConsentMode::ThisCheckIn;
    event.fields = fields;
    event.checkIn = checkIn;
    event.at = clock.now();
    return decide(t, vault, channel, event);
}

std::optional<quint64> standingVersion(vault::Transaction& t, const base::Clock& clock, base::ChannelId channel,
                                       consent::Field field)
{
    const auto newest = t.consents.newestStanding(channel);
    return consent::standingFields(newest, clock.today()).testFlag(field) ? std::optional(newest->version)
                                                                          : std::nullopt;
}

void queueGrant(vault::Transaction& t, const vault::Vault& vault, const base::Clock& clock,
                const vault::Channel& channel, const ConsentEvent& grant)
{
    queueLetter(t, vault, clock, channel, seal::Kind::ConsentGrant,
                seal::encodeConsentGrantBody({grant.fields.toInt(), grant.asks.toInt(), grant.until.value_or(QDate())}),
                {std::nullopt, grant.version});
}

Result<quint64> grantStanding(vault::Vault& vault, const base::Clock& clock, base::ChannelId channelId,
                              const StandingTerms& terms)
{
    return writing(vault, [&](vault::Transaction& t) {
        requireRole(vault, vault::Role::Client);
        requireSound(terms, clock);
        const vault::Channel channel = requireChannel(t, channelId);
        requireReady(t, channel);
        ConsentEvent event;
        event.kind = ConsentKind::Grant;
        event.mode = ConsentMode::Standing;
        event.fields = terms.fields;
        event.asks = terms.asks;
        event.until = terms.until;
        event.at = clock.now();
        event.version = decide(t, vault, channel, event);
        queueGrant(t, vault, clock, channel, event);
        return event.version;
    });
}

Result<StandingTerms> standingTerms(vault::Vault& vault, const base::Clock& clock, base::ChannelId channel)
{
    return reading(vault, [&](vault::Transaction& t) {
        (void)requireChannel(t, channel);
        const auto newest = t.consents.newestStanding(channel);
        StandingTerms terms{consent::standingFields(newest, clock.today()), consent::askedFields(newest, clock.today()),
                            std::nullopt};
        if (terms.fields || terms.asks)
            terms.until = newest->until;
        return terms;
    });
}

Result<Finished> finishCheckIn(vault::Vault& vault, const base::Clock& clock,
                               const alliance::Questionnaire& questionnaire, const vault::CheckIn& checkIn)
{
    return writing(vault, [&](vault::Transaction& t) {
        requireRole(vault, vault::Role::Client);
        t.checkIns.insert(checkIn);
        if (const auto draft = t.drafts.current(); draft && draft->id == checkIn.id)
            t.drafts.discard();
        Finished finished;
        if (!checkIn.channel)
            return finished;
        const vault::Channel channel = requireChannel(t, t.channels.newestOf(*checkIn.channel));
        if (!isReady(t, channel) || channel.restoredAt)
            return finished;
        const auto newest = t.consents.newestStanding(channel.id);
        const consent::Disclosable all = disclosable(checkIn, questionnaire);
        const Fields allowed = consent::standingFields(newest, clock.today());
        if (const auto body = standingSummary(all, allowed)) {
            finished.sharedFields = consent::fieldsOf(valueOrRefuse(consent::decodeSummary(*body)));
            const vault::Outgoing letter =
                queueLetter(t, vault, clock, channel, seal::Kind::Summary, *body, {checkIn.id, newest->version});
            finished.shared = Shared{letter.id, newest->version, letter.sealed};
        }
        if (const auto body = standingSummary(all, consent::askedFields(newest, clock.today())))
            finished.proposed = consent::fieldsOf(valueOrRefuse(consent::decodeSummary(*body)));
        return finished;
    });
}

namespace {

struct StandingLetter
{
    vault::Channel channel;
    quint64 version = 0;
    QByteArray body;
    Fields fields;
};

/// The letter a finished check-in of which nothing was shared yet would leave in, if it would.
std::optional<StandingLetter> standingLetter(vault::Transaction& t, const base::Clock& clock,
                                             const alliance::Questionnaire& questionnaire, base::CheckInId id)
{
    const auto checkIn = t.checkIns.find(id);
    if (!checkIn || !checkIn->channel || !t.outbox.forCheckIn(id).isEmpty())
        return std::nullopt;
    StandingLetter letter{requireChannel(t, t.channels.newestOf(*checkIn->channel)), 0, {}, {}};
    const auto newest = t.consents.newestStanding(letter.channel.id);
    const auto body =
        standingSummary(disclosable(*checkIn, questionnaire), consent::standingFields(newest, clock.today()));
    if (!body || !isReady(t, letter.channel) || letter.channel.restoredAt)
        return std::nullopt;
    letter.version = newest->version;
    letter.body = *body;
    letter.fields = consent::fieldsOf(valueOrRefuse(consent::decodeSummary(*body)));
    return letter;
}

} // namespace

Result<std::optional<UnderStanding>> underStanding(vault::Vault& vault, const base::Clock& clock,
                                                   const alliance::Questionnaire& questionnaire,
                                                   base::CheckInId checkIn)
{
    return reading(vault, [&](vault::Transaction& t) -> std::optional<UnderStanding> {
        requireRole(vault, vault::Role::Client);
        const auto letter = standingLetter(t, clock, questionnaire, checkIn);
        if (!letter)
            return std::nullopt;
        return UnderStanding{letter->channel.id, letter->channel.peerName, letter->fields};
    });
}

Result<std::optional<Shared>> shareUnderStanding(vault::Vault& vault, const base::Clock& clock,
                                                 const alliance::Questionnaire& questionnaire, base::CheckInId checkIn)
{
    return writing(vault, [&](vault::Transaction& t) -> std::optional<Shared> {
        requireRole(vault, vault::Role::Client);
        const auto letter = standingLetter(t, clock, questionnaire, checkIn);
        if (!letter)
            return std::nullopt;
        const vault::Outgoing queued = queueLetter(t, vault, clock, letter->channel, seal::Kind::Summary, letter->body,
                                                   {checkIn, letter->version});
        return Shared{queued.id, letter->version, queued.sealed};
    });
}

Result<QByteArray> exportReceipts(vault::Vault& vault)
{
    return reading(vault, [&](vault::Transaction& t) {
        requireRole(vault, vault::Role::Client);
        QJsonArray all;
        for (const vault::StoredReceipt& receipt : t.receipts.all())
            all.append(QJsonDocument::fromJson(receipt.json).object());
        return QJsonDocument(all).toJson(QJsonDocument::Indented);
    });
}

} // namespace accord::sync
