// SPDX-License-Identifier: GPL-3.0-or-later
// What people read about signals, drops and concern: whole translatable sentences, warm, and never blaming.
//
// Pure functions of their arguments and the application's translator and default locale; scores with one decimal.
// "Rupture" may appear in therapist text only; the client's word for a drop is "dip".
#pragma once

#include "core/alliance/trajectory.h"
#include <QString>
#include <QStringList>

namespace accord::wording {

/// One sentence or two for the therapist: what changed, with its numbers.
[[nodiscard]] QString therapistSentence(const alliance::Signal& signal);
/// The same for the client, beside the trend's own sentence (trend_story.h), which tells the dips. Nothing for sessions
/// at the very top: whatever could be said of them would sound like a judgement of the rating.
[[nodiscard]] QString clientSentence(const alliance::Signal& signal);
/// Three things the therapist could say next session, without quotation marks.
[[nodiscard]] QStringList openers(const alliance::Signal& signal);
/// The rule with the numbers it was applied to.
[[nodiscard]] QString ruleSentence(const alliance::Signal& signal);
/// How many sessions the signal rests on.
[[nodiscard]] QString restsOn(const alliance::Signal& signal);

/// What became of a drop; empty if there is none.
[[nodiscard]] QString therapistSentence(const alliance::Episode& episode);

/// One reason for concern in a few words, as the caseload shows it. `reason` is one of the report's.
[[nodiscard]] QString reasonText(const alliance::SessionReport& report, alliance::Reason reason);
/// The line of a caseload row: the strongest reason, or that things are steady, recovered or just beginning.
[[nodiscard]] QString caseloadLine(const alliance::SessionReport& report);
/// "Act", "Watch", or nothing.
[[nodiscard]] QString concernLabel(alliance::Concern concern);

/// The sentence that says the cut-offs are assumed; empty if every one of them rests on a study.
[[nodiscard]] QString assumedNote(const alliance::Constants& constants);

} // namespace accord::wording
