// SPDX-License-Identifier: GPL-3.0-or-later
// What of one check-in was given to whom, how far it has come there and what came back, as far as this phone knows.
#pragma once

#include "app/client/client_channels.h"
#include "core/alliance/questionnaire.h"
#include "core/consent/field.h"
#include "core/sync/sharing.h"
#include "core/vault/check_ins.h"

#include <QList>
#include <optional>
#include <vector>

namespace accord::app {

struct GivenTo
{
    Therapist therapist;
    consent::Fields fields; ///< given and not taken back since
    bool takenBack = false; ///< something was given, and nothing of it holds any more
    /// How far the newest letter to them has come.
    sync::Delivery delivery = sync::Delivery::Waiting;
    /// What they said of it. Empty where several may have: the records do not tell whose word it was.
    vault::Feedback feedback;
};

/// Reads it within one transaction; what several check-ins have in common is read once. Borrows both.
class GivenReader
{
public:
    GivenReader(vault::Transaction& transaction, const alliance::Questionnaire& questionnaire)
        : m_transaction(transaction), m_questionnaire(questionnaire)
    {
    }

    /// As givenTo().
    [[nodiscard]] QList<GivenTo> of(const vault::CheckIn& checkIn);

private:
    struct Known
    {
        Therapist therapist;
        bool byHand = false; ///< there is no relay
        QList<consent::ConsentEvent> events;
    };
    [[nodiscard]] const Known* known(base::ChannelId channel);

    vault::Transaction& m_transaction;
    const alliance::Questionnaire& m_questionnaire;
    std::optional<QList<Therapist>> m_therapists;
    std::vector<Known> m_known;
};

/// The fields the check-in has anything to give for.
[[nodiscard]] consent::Fields contentOf(const vault::CheckIn& checkIn, const alliance::Questionnaire& questionnaire);

/// One for each therapist to whom something of this check-in went, the one it went to last at the end. What was
/// withdrawn before it left was not given; what their app refused was not either, and is here with Delivery::Refused.
[[nodiscard]] QList<GivenTo> givenTo(vault::Transaction& transaction, const vault::CheckIn& checkIn,
                                     const alliance::Questionnaire& questionnaire);

/// The one to speak of where there is room for one: who has something of it, the last one it went to; else the last one
/// who had. Null for an empty list.
[[nodiscard]] const GivenTo* foremost(const QList<GivenTo>& given);

} // namespace accord::app
