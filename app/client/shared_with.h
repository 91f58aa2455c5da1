// SPDX-License-Identifier: GPL-3.0-or-later
// What of one check-in was given to whom, as far as this phone knows.
#pragma once

#include "app/client/client_channels.h"
#include "core/alliance/questionnaire.h"
#include "core/consent/field.h"

#include <QList>

namespace accord::app {

struct GivenTo
{
    Therapist therapist;
    consent::Fields fields; ///< given and not taken back since
    bool takenBack = false; ///< something was given, and nothing of it holds any more
};

/// One for each therapist to whom something of this check-in went, oldest pairing first. What was withdrawn before it
/// left, and what their app refused, was not given.
[[nodiscard]] QList<GivenTo> givenTo(vault::Transaction& transaction, const vault::CheckIn& checkIn,
                                     const alliance::Questionnaire& questionnaire);

} // namespace accord::app
