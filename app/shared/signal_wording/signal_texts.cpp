// SPDX-License-Identifier: GPL-3.0-or-later
// The table of sentences. Places in braces are filled with numbers: {from} level before, {to} this session's total,
// {fall} their difference, {threshold} the cut-off. %n is a count and may need plural forms in translation.
#include "app/shared/signal_wording/signal_texts.h"
#include <QCoreApplication>
#include <QHash>
#include <cstring>

namespace accord::wording {

const char* const textContext = "SignalWording";

namespace {

struct Entry
{
    const char* id;
    const char* source;
};

// clang-format off
const Entry entries[] = {
    {"low.total.therapist", QT_TRANSLATE_NOOP("SignalWording", "The alliance score was {to}, under the cut-off of {threshold}.")},
    {"low.total.client", QT_TRANSLATE_NOOP("SignalWording", "This session came out at {to} of 10. If something was missing, it is worth saying.")},
    {"low.total.opener.1", QT_TRANSLATE_NOOP("SignalWording", "I would really like to know how last session was for you.")},
    {"low.total.opener.2", QT_TRANSLATE_NOOP("SignalWording", "What would have made it more useful for you?")},
    {"low.total.opener.3", QT_TRANSLATE_NOOP("SignalWording", "Is there something I could do differently today?")},

    {"low.bond.therapist", QT_TRANSLATE_NOOP("SignalWording", "Bond was {bond}, under the cut-off of {threshold}.")},
    {"low.bond.client", QT_TRANSLATE_NOOP("SignalWording", "You felt rather far apart this time: {bond} of 10. It can help to say so.")},
    {"low.bond.opener.1", QT_TRANSLATE_NOOP("SignalWording", "I have a feeling I did not quite reach you last time. How was it for you?")},
    {"low.bond.opener.2", QT_TRANSLATE_NOOP("SignalWording", "When did you feel least understood by me?")},
    {"low.bond.opener.3", QT_TRANSLATE_NOOP("SignalWording", "What would help you feel more at ease with me?")},

    {"low.goals.therapist", QT_TRANSLATE_NOOP("SignalWording", "Agreement on goals was {goals}, under the cut-off of {threshold}.")},
    {"low.goals.client", QT_TRANSLATE_NOOP("SignalWording", "You did not quite agree on where to go: {goals} of 10. Goals can be talked over at any time.")},
    {"low.goals.opener.1", QT_TRANSLATE_NOOP("SignalWording", "Are we working towards what you want?")},
    {"low.goals.opener.2", QT_TRANSLATE_NOOP("SignalWording", "If you chose our goal today, what would it be?")},
    {"low.goals.opener.3", QT_TRANSLATE_NOOP("SignalWording", "Where do you and I see your goals differently?")},

    {"low.tasks.therapist", QT_TRANSLATE_NOOP("SignalWording", "Agreement on how you work was {tasks}, under the cut-off of {threshold}.")},
    {"low.tasks.client", QT_TRANSLATE_NOOP("SignalWording", "The way you worked made less sense to you: {tasks} of 10. There are other ways, and you can ask for them.")},
    {"low.tasks.opener.1", QT_TRANSLATE_NOOP("SignalWording", "Did what we did last time make sense to you?")},
    {"low.tasks.opener.2", QT_TRANSLATE_NOOP("SignalWording", "What has helped you most here, and what least?")},
    {"low.tasks.opener.3", QT_TRANSLATE_NOOP("SignalWording", "How would you like to work today?")},

    {"drop_from_last.therapist", QT_TRANSLATE_NOOP("SignalWording", "The alliance score went from {from} to {to}. Two sessions are very little to go by, so take it as a reason to ask.")},
    {"drop_from_last.client", QT_TRANSLATE_NOOP("SignalWording", "This session came out {fall} below the first.")},
    {"drop_from_last.opener.1", QT_TRANSLATE_NOOP("SignalWording", "How was our second session for you, compared with the first?")},
    {"drop_from_last.opener.2", QT_TRANSLATE_NOOP("SignalWording", "Is there anything from last time you would like to come back to?")},
    {"drop_from_last.opener.3", QT_TRANSLATE_NOOP("SignalWording", "We are still getting to know each other. What should I know about how you like to work?")},

    {"reliable_drop.therapist", QT_TRANSLATE_NOOP("SignalWording", "The alliance score fell from {from} to {to}, more than chance would explain. It may be a rupture: worth naming, early and directly.")},
    {"reliable_drop.client", QT_TRANSLATE_NOOP("SignalWording", "This time it went from {from} to {to}, a larger step than usual.")},
    {"reliable_drop.opener.1", QT_TRANSLATE_NOOP("SignalWording", "I have a sense that something changed between us. Does that fit for you?")},
    {"reliable_drop.opener.2", QT_TRANSLATE_NOOP("SignalWording", "I wonder whether something I said or did missed you. Could we look at it?")},
    {"reliable_drop.opener.3", QT_TRANSLATE_NOOP("SignalWording", "What would help us find our way back?")},

    {"own_baseline_drop.therapist", QT_TRANSLATE_NOOP("SignalWording", "The alliance score fell to {to}, well under this client's own level of {from}. Sessions like this often hold a rupture.")},
    {"own_baseline_drop.client", QT_TRANSLATE_NOOP("SignalWording", "Things dipped this time: {to}, where you are usually around {from}. It is worth saying, also when it is hard to put into words.")},
    {"own_baseline_drop.opener.1", QT_TRANSLATE_NOOP("SignalWording", "Last session seems to have been different from most. What was it like for you?")},
    {"own_baseline_drop.opener.2", QT_TRANSLATE_NOOP("SignalWording", "Did I miss something that mattered to you? I would like to understand it.")},
    {"own_baseline_drop.opener.3", QT_TRANSLATE_NOOP("SignalWording", "What should we do differently, starting today?")},

    {"slow_decline.therapist", QT_TRANSLATE_NOOP("SignalWording", "The alliance score came down slowly, from {from} to {to} over %n sessions, without a step up.")},
    {"slow_decline.client", QT_TRANSLATE_N_NOOP("SignalWording", "Over the last %n sessions things dipped little by little, from {from} to {to}. A good moment to look at it together.")},
    {"slow_decline.opener.1", QT_TRANSLATE_NOOP("SignalWording", "When you look back over our last sessions, what has changed for you?")},
    {"slow_decline.opener.2", QT_TRANSLATE_NOOP("SignalWording", "Is what we are working on still what matters to you?")},
    {"slow_decline.opener.3", QT_TRANSLATE_NOOP("SignalWording", "What would make the next session worth your while?")},

    {"warm_but_unaligned.goals.therapist", QT_TRANSLATE_NOOP("SignalWording", "The bond is warm at {bond}, and agreement on goals is {goals}. Closeness alone is not yet an alliance: talk over where you are heading.")},
    {"warm_but_unaligned.goals.client", QT_TRANSLATE_NOOP("SignalWording", "You feel close ({bond}), and less sure about the goals ({goals}). You can talk over the goals at any time.")},
    {"warm_but_unaligned.goals.opener.1", QT_TRANSLATE_NOOP("SignalWording", "We get on well, I think. Are we also heading where you want to go?")},
    {"warm_but_unaligned.goals.opener.2", QT_TRANSLATE_NOOP("SignalWording", "If our work goes well, what will be different in your life?")},
    {"warm_but_unaligned.goals.opener.3", QT_TRANSLATE_NOOP("SignalWording", "Which of our goals feels like yours, and which would you change?")},

    {"warm_but_unaligned.tasks.therapist", QT_TRANSLATE_NOOP("SignalWording", "The bond is warm at {bond}, and agreement on how you work is {tasks}. Closeness alone is not yet an alliance: talk over the way you work.")},
    {"warm_but_unaligned.tasks.client", QT_TRANSLATE_NOOP("SignalWording", "You feel close ({bond}), and less sure about the way you work ({tasks}). You can ask for another way.")},
    {"warm_but_unaligned.tasks.opener.1", QT_TRANSLATE_NOOP("SignalWording", "We get on well, I think. Does the way we work make sense to you too?")},
    {"warm_but_unaligned.tasks.opener.2", QT_TRANSLATE_NOOP("SignalWording", "Which part of what we do here would you not miss?")},
    {"warm_but_unaligned.tasks.opener.3", QT_TRANSLATE_NOOP("SignalWording", "Is there another way of working you would like to try?")},

    {"ceiling.therapist", QT_TRANSLATE_NOOP("SignalWording", "The last %n totals were all {threshold} or more. That may be just how it is. It can also be hard to say something critical.")},
    {"ceiling.opener.1", QT_TRANSLATE_NOOP("SignalWording", "What is one small thing we could do differently?")},
    {"ceiling.opener.2", QT_TRANSLATE_NOOP("SignalWording", "If something here bothered you, how easy would it be to tell me?")},
    {"ceiling.opener.3", QT_TRANSLATE_NOOP("SignalWording", "I would like to hear about the harder moments too, also the ones with me.")},

    {"overdue.therapist", QT_TRANSLATE_NOOP("SignalWording", "No check-in for %n days; you agreed on one every {cadence} days.")},
    {"overdue.client", QT_TRANSLATE_N_NOOP("SignalWording", "Your last check-in was %n days ago. There is room for one whenever you like.")},
    {"overdue.opener.1", QT_TRANSLATE_NOOP("SignalWording", "Shall we take a minute for the check-in together?")},
    {"overdue.opener.2", QT_TRANSLATE_NOOP("SignalWording", "Does the check-in still suit you, or would you like it less often?")},
    {"overdue.opener.3", QT_TRANSLATE_NOOP("SignalWording", "How have things been between us since the last one?")},

    {"low.rule", QT_TRANSLATE_NOOP("SignalWording", "Rule: the total is under {total-cut-off}, or bond, goals or tasks under {dimension-cut-off}.")},
    {"drop_from_last.rule", QT_TRANSLATE_NOOP("SignalWording", "Rule: {threshold} or more under the first session ({from} − {to} = {fall}).")},
    {"reliable_drop.rule", QT_TRANSLATE_NOOP("SignalWording", "Rule: the change divided by its standard error is {index-threshold} or less (({to} − {from}) ÷ {error} = {index}).")},
    {"own_baseline_drop.rule", QT_TRANSLATE_NOOP("SignalWording", "Rule: more than 2 spreads under the client's own mean ({from} − 2 × {spread} = {threshold}).")},
    {"slow_decline.rule", QT_TRANSLATE_NOOP("SignalWording", "Rule: over %n sessions no step up, and {threshold} or more in all ({from} − {to} = {fall}).")},
    {"warm_but_unaligned.rule", QT_TRANSLATE_NOOP("SignalWording", "Rule: bond is 7 or more, and goals or tasks {threshold} or more under it (difference {gap}).")},
    {"ceiling.rule", QT_TRANSLATE_NOOP("SignalWording", "Rule: %n totals in a row are {threshold} or more.")},
    {"overdue.rule", QT_TRANSLATE_NOOP("SignalWording", "Rule: more than one and a half times the agreed {cadence} days since the last check-in.")},

    {"episode.open.therapist", QT_TRANSLATE_NOOP("SignalWording", "A drop began at session {began}: from {from}, down to {trough} so far. From {repair} on it counts as repaired.")},
    {"episode.unrepaired.therapist", QT_TRANSLATE_NOOP("SignalWording", "A drop began at session {began}: from {from}, down to {trough}. It has not come back half-way in %n sessions.")},
    {"episode.repaired.therapist", QT_TRANSLATE_NOOP("SignalWording", "The drop of session {began} is repaired: this session came back at least half-way from {trough} to {from}.")},

    {"reason.unrepaired", QT_TRANSLATE_NOOP("SignalWording", "Drop, not back after %n sessions")},
    {"reason.open_drop", QT_TRANSLATE_NOOP("SignalWording", "Drop, not yet repaired")},
    {"reason.low_twice", QT_TRANSLATE_NOOP("SignalWording", "Low two sessions in a row")},
    {"reason.soft_drop", QT_TRANSLATE_NOOP("SignalWording", "A little lower after the first session")},
    {"reason.low", QT_TRANSLATE_NOOP("SignalWording", "A low session")},
    {"reason.drop_from_last", QT_TRANSLATE_NOOP("SignalWording", "Lower than the first session")},
    {"reason.reliable_drop", QT_TRANSLATE_NOOP("SignalWording", "Fell more than chance explains")},
    {"reason.own_baseline_drop", QT_TRANSLATE_NOOP("SignalWording", "Fell well under own level")},
    {"reason.slow_decline", QT_TRANSLATE_NOOP("SignalWording", "Slowly coming down")},
    {"reason.warm_but_unaligned", QT_TRANSLATE_NOOP("SignalWording", "Warm bond, less agreement")},
    {"reason.overdue", QT_TRANSLATE_NOOP("SignalWording", "No check-in for %n days")},

    {"standing.none", QT_TRANSLATE_NOOP("SignalWording", "No check-in yet")},
    {"standing.first", QT_TRANSLATE_NOOP("SignalWording", "First sessions")},
    {"standing.repaired", QT_TRANSLATE_NOOP("SignalWording", "Back up after a drop")},
    {"standing.steady", QT_TRANSLATE_NOOP("SignalWording", "Steady")},
    {"concern.watch", QT_TRANSLATE_NOOP("SignalWording", "Watch")},
    {"concern.act", QT_TRANSLATE_NOOP("SignalWording", "Act")},
    {"rests_on.one", QT_TRANSLATE_NOOP("SignalWording", "Rests on this session alone")},
    {"rests_on.several", QT_TRANSLATE_NOOP("SignalWording", "Rests on %n sessions")},
    {"assumed", QT_TRANSLATE_NOOP("SignalWording", "Some of this questionnaire's cut-offs are assumed: no study has measured them yet.")},
};
// clang-format on

QHash<QString, const char*> byId()
{
    QHash<QString, const char*> table;
    for (const Entry& entry : entries)
        table.insert(QString::fromLatin1(entry.id), entry.source);
    return table;
}

} // namespace

QString translatedText(const QString& id, int count)
{
    static const QHash<QString, const char*> table = byId();
    const char* source = table.value(id, nullptr);
    if (!source)
        return {};
    // Asked with a count, Qt looks for the plural form of it, which a text without one does not have.
    const int counted = std::strstr(source, "%n") ? count : -1;
    return QCoreApplication::translate(textContext, source, nullptr, counted);
}

} // namespace accord::wording
