// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/shared_with.h"

#include <algorithm>
#include <utility>

namespace accord::app {

namespace {

consent::Fields fieldsUnder(const QList<consent::ConsentEvent>& events, quint64 version)
{
    const auto event = std::find_if(events.begin(), events.end(),
                                    [version](const consent::ConsentEvent& one) { return one.version == version; });
    return event == events.end() ? consent::Fields() : event->fields;
}

sync::Delivery deliveryOf(vault::OutgoingState state, bool byHand)
{
    switch (state) {
    case vault::OutgoingState::Relayed:
        return sync::Delivery::OnTheWay;
    case vault::OutgoingState::Acknowledged:
        return sync::Delivery::Arrived;
    case vault::OutgoingState::Refused:
        return sync::Delivery::Refused;
    case vault::OutgoingState::Queued:
    case vault::OutgoingState::Withdrawn:
        break;
    }
    return byHand ? sync::Delivery::ToHandOver : sync::Delivery::Waiting;
}

/// What one therapist has by these letters, all theirs and none withdrawn, oldest first.
GivenTo givenBy(const QList<vault::Outgoing>& letters, const Therapist& therapist, bool byHand,
                const QList<consent::ConsentEvent>& events, consent::Fields whole)
{
    const quint64 revoked = consent::newestRevocation(events);
    GivenTo one{therapist, {}, false, deliveryOf(letters.last().state, byHand), {}};
    bool any = false;
    for (const vault::Outgoing& letter : letters) {
        if (letter.state == vault::OutgoingState::Refused)
            continue;
        any = true;
        if (letter.consentVersion > revoked)
            one.fields |= fieldsUnder(events, letter.consentVersion) & whole;
    }
    one.takenBack = any && !one.fields;
    return one;
}

} // namespace

consent::Fields contentOf(const vault::CheckIn& checkIn, const alliance::Questionnaire& questionnaire)
{
    const consent::Disclosable all = sync::disclosable(checkIn, questionnaire);
    consent::Fields fields;
    for (auto value = all.values.cbegin(); value != all.values.cend(); ++value)
        fields |= value.key();
    fields.setFlag(consent::Field::Note, !all.note.isEmpty());
    return fields;
}

const GivenReader::Known* GivenReader::known(base::ChannelId channel)
{
    const auto is = [channel](const Known& one) { return one.therapist.channel == channel; };
    if (const auto found = std::find_if(m_known.begin(), m_known.end(), is); found != m_known.end())
        return &*found;
    if (!m_therapists)
        m_therapists = therapists(m_transaction);
    for (const Therapist& therapist : std::as_const(*m_therapists)) {
        if (therapist.channel == channel) {
            const auto found = m_transaction.channels.find(channel);
            const bool byHand = !found || found->relayUrl.isEmpty();
            return &m_known.emplace_back(Known{therapist, byHand, m_transaction.consents.all(channel)});
        }
    }
    return nullptr;
}

QList<GivenTo> GivenReader::of(const vault::CheckIn& checkIn)
{
    QList<vault::Outgoing> letters = m_transaction.outbox.forCheckIn(checkIn.id);
    letters.removeIf([](const vault::Outgoing& letter) { return letter.state == vault::OutgoingState::Withdrawn; });
    if (letters.isEmpty())
        return {};
    QList<base::ChannelId> order; // by the newest letter
    for (const vault::Outgoing& letter : std::as_const(letters)) {
        order.removeAll(letter.channel);
        order.append(letter.channel);
    }
    QList<base::ChannelId> mayHaveSpoken; // those who can have read it
    for (const vault::Outgoing& letter : std::as_const(letters)) {
        const bool reached =
            letter.state == vault::OutgoingState::Relayed || letter.state == vault::OutgoingState::Acknowledged;
        if (reached && !mayHaveSpoken.contains(letter.channel))
            mayHaveSpoken.append(letter.channel);
    }
    const consent::Fields whole = contentOf(checkIn, m_questionnaire);
    QList<GivenTo> given;
    for (const base::ChannelId channel : std::as_const(order)) {
        const Known* const whose = known(channel);
        if (!whose)
            continue;
        QList<vault::Outgoing> theirs = letters;
        theirs.removeIf([&](const vault::Outgoing& letter) { return letter.channel != channel; });
        given.append(givenBy(theirs, whose->therapist, whose->byHand, whose->events, whole));
        if (mayHaveSpoken == QList<base::ChannelId>{channel})
            given.last().feedback = m_transaction.checkIns.feedback(checkIn.id);
    }
    return given;
}

QList<GivenTo> givenTo(vault::Transaction& transaction, const vault::CheckIn& checkIn,
                       const alliance::Questionnaire& questionnaire)
{
    return GivenReader(transaction, questionnaire).of(checkIn);
}

const GivenTo* foremost(const QList<GivenTo>& given)
{
    const auto has = [](const GivenTo& one) { return bool(one.fields); };
    if (const auto last = std::find_if(given.rbegin(), given.rend(), has); last != given.rend())
        return &*last;
    return given.isEmpty() ? nullptr : &given.last();
}

} // namespace accord::app
