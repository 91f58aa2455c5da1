// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/shared_with.h"

#include "core/sync/sharing.h"

#include <algorithm>

namespace accord::app {

namespace {

consent::Fields fieldsUnder(const QList<consent::ConsentEvent>& events, quint64 version)
{
    const auto event = std::find_if(events.begin(), events.end(),
                                    [version](const consent::ConsentEvent& one) { return one.version == version; });
    return event == events.end() ? consent::Fields() : event->fields;
}

/// The fields the check-in has anything to give for.
consent::Fields content(const vault::CheckIn& checkIn, const alliance::Questionnaire& questionnaire)
{
    const consent::Disclosable all = sync::disclosable(checkIn, questionnaire);
    consent::Fields fields;
    for (auto value = all.values.cbegin(); value != all.values.cend(); ++value)
        fields |= value.key();
    fields.setFlag(consent::Field::Note, !all.note.isEmpty());
    return fields;
}

} // namespace

QList<GivenTo> givenTo(vault::Transaction& transaction, const vault::CheckIn& checkIn,
                       const alliance::Questionnaire& questionnaire)
{
    QList<GivenTo> given;
    const QList<vault::Outgoing> letters = transaction.outbox.forCheckIn(checkIn.id);
    const consent::Fields whole = content(checkIn, questionnaire);
    for (const Therapist& therapist : therapists(transaction)) {
        GivenTo one{therapist, {}, false};
        const QList<consent::ConsentEvent> events = transaction.consents.all(therapist.channel);
        const quint64 revoked = consent::newestRevocation(events);
        bool any = false;
        for (const vault::Outgoing& letter : letters) {
            if (letter.channel != therapist.channel || letter.state == vault::OutgoingState::Refused ||
                letter.state == vault::OutgoingState::Withdrawn)
                continue;
            any = true;
            if (letter.consentVersion > revoked)
                one.fields |= fieldsUnder(events, letter.consentVersion) & whole;
        }
        one.takenBack = any && !one.fields;
        if (any)
            given.append(one);
    }
    return given;
}

} // namespace accord::app
