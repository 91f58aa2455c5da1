<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Accord</name>
    <message>
        <source>Things dipped around session %1 and have not come back yet. That is worth talking about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things dipped at session %1. Dips are normal, and worth talking about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things dipped around session %1 and came back at the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Things dipped around session %1 and came back within %2 sessions.</source>
        <comment>%1 is a session&apos;s number, %2 a count in words (%n as a number)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A drop at session %1, from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, not back after %2 sessions.</source>
        <comment>%1 is the drop, %2 a count</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, back at the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, back after %2 sessions.</source>
        <comment>%1 is the drop, %2 a count</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There was one dip before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One drop before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There were %1 dips before.</source>
        <comment>%1 is a count in words</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were %1 drops before it.</source>
        <comment>%1 is a count in words</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No dip so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drop so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ratings have risen since the first sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drop; up by %1 since the first sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ratings are lower than in the first sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drop; down by %1 since the first sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things have stayed much the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drop; much the same as in the first sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After your first check-in, your line begins here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check-in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One session so far. With the second, a line begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One session so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few answers for a score so far. Skipping is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score shared so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bond has grown the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement on goals has grown the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement on tasks has grown the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no Accord records in this place. Nothing was changed; please check that it is the right folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is already kept in this place. It was left as it is; please open it, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase doesn&apos;t open your records. They are all still there; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase is needed. Nothing was changed; please type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records could not be read as they should. They were left exactly as they are; please keep the folder and ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These records were made by a newer Accord. Nothing was changed; please update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are open in another window or program. Nothing is lost; please close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption is missing on this device, so nothing was written. Nothing is lost; please install Accord again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is full, so this was not saved. All you saved before is safe; please free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device would not read or save just now. All you saved before is safe; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That entry is not here. Nothing was changed; please go back and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is saved already, or does not fit what is. Nothing was changed; please go back and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This summary could not be read. Nothing was changed; please ask for it to be shared again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That names something a check-in does not have. Nothing was shared; please choose from bond, goals, tasks, total, overall, room and note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating, a date or a note does not fit in a summary. Nothing was shared; please look it over and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to share in what you chose. Nothing left this device; please choose at least one thing you answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be a questionnaire. Nothing was changed; please choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a questionnaire. Nothing was changed; please choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This questionnaire asks for something Accord doesn&apos;t do. Nothing was changed; please ask whoever made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This questionnaire is not complete and sound. Nothing was changed; please ask whoever made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer belongs to no question asked here. Nothing was saved; please check the questions&apos; names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is not a number. Nothing was saved; please give it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer lies beyond the ends of its line. Nothing was saved; please give one between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is not one of those offered. Nothing was saved; please choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These records belong to the other app: there is one for clients and one for therapists. Nothing was changed; please use the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That check-in is not here. Nothing was changed; please choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody by that id is connected here. Nothing was changed; please choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is connected yet. Everything stays safely here; an invitation from the therapist connects you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one person is connected. Nothing was sent; please say who it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two of you are not connected yet, or no longer. Everything stays safely here; please try again later or use a new invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation has run out. Nothing is lost; a new one is all it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have accepted this invitation already. Nothing was changed, and there is nothing more to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different answers came to one invitation, so neither is trusted. Nothing was shared; please start again with a new invitation, face to face if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is not for anyone connected here. Nothing was changed; please check that it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app doesn&apos;t take messages of this kind. Nothing was changed; an update may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That address doesn&apos;t work for a relay. Nothing was changed; please use one that begins with https:// (http:// only on this same computer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay that carries your messages can&apos;t be reached. Nothing is lost; please check the connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay that carries your messages took too long to answer. Nothing is lost; please try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay doesn&apos;t know this mailbox or access token. Nothing is lost; please check the token, or connect again with a new invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay has no room just now. Nothing is lost; please try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at the relay&apos;s address is not a relay. Nothing is lost; please check the address and the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this is missing: it ends too early. Nothing was changed; please copy or scan it again, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an Accord invitation. Nothing was changed; please use the link or code the therapist&apos;s app shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an Accord message. Nothing was changed; please check that it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was made by another version of Accord. Nothing was changed; updating both apps will help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was damaged on its way and can&apos;t be read. Nothing was changed; please ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to be sent. Nothing is lost; a shorter note will go through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here is empty, or too long to be sent. Nothing was changed; please look it over and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was sealed for somebody else. Nothing was changed; please check that it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is meant for the other person&apos;s app. Nothing was changed; please open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed on its way, or is not from who it says it is. Nothing of it was taken in; please ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working together</source>
        <comment>label: the mean of bond, goals and tasks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in all</source>
        <comment>label: the overall rating of a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for who I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomNav</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInModel</name>
    <message>
        <source>%1</source>
        <comment>an answer at this end of the line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>towards “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1 with %2</source>
        <comment>day, therapist</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for taking the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall become of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are saved on this phone, where only you can read them. Would you like to share some of them? You choose which on the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are saved on this phone, where only you can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeModel</name>
    <message>
        <source>After your session %1 you said the way of working did not quite fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After your session %1 you said you did not quite agree on what you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After your session %1 you said you felt rather far apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You checked in about your session %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was your session with %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was your session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have begun. What you said so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a minute, in your own time. It stays on this phone until you say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue your check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just for you, so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accord works on its own. If your therapist uses it too, you can share what you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair with your therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody watches your answers as they come in. If you need help now, call someone you trust or your local emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This translation is a draft. It has not been validated, so numbers may mean something a little different in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy works better where two people get on, want the same things and like how they go about it. That is what the questions ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How near you two feel, how much you trust each other. It grows with time, and it is allowed to wobble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether you want the same thing from therapy. Goals are found by talking, not by one of you giving in. You may change them at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the way you work together makes sense to you: talking, exercises, homework, pauses. If it does not fit, that is worth knowing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dips are normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most people have sessions that feel worse. Saying so, soon and plainly, often brings the two of you closer than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saying it in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You could begin with: “Something last time did not sit right with me. Can we talk about it?” You need not know yet what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low numbers help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your therapist is not marked by them. They are a way of saying: here, let us do something differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody but you, until you share. Before anything leaves you see exactly what it is, and you can stop sharing whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookBackStep</name>
    <message>
        <source>Look back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this look right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap an answer to change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A text size, in per cent of the usual one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedCard</name>
    <message>
        <source>If you need someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody watches your answers as they come in. Write down whom you would call; it stands on your first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteStep</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words, and only if you like. You decide later whether anybody else reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever comes to mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1 characters too long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairConfirm</name>
    <message>
        <source>Whose invitation this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair with %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing shares nothing yet. After each check-in you choose what %1 gets to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairDone</name>
    <message>
        <source>Paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are paired with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been shared. That stays up to you, each time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairEnter</name>
    <message>
        <source>Pair with your therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your therapist for an invitation. It is a link that begins with “accord:”. Copy it and put it in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accord:…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairModel</name>
    <message>
        <source>Good until %1 today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until %1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are handed over in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters go through %1, which cannot read them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide what I typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadCard</name>
    <message>
        <source>Exactly what leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code to scan with the other phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionStep</name>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no right answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingLine</name>
    <message>
        <source>Tap anywhere on the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet, from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Safety number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it to each other when you next speak. The same on both sides means nobody stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyNumber</name>
    <message>
        <source>Safety number: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>Change which session this is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was your session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear how sessions land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment after each session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clients say how a session was for them, and share with you what they choose. What they share is locked on this device, and only you can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it was, in half a minute and in your own time. It stays locked on this device; your therapist sees only what you choose to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as clients know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your therapist calls you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people you connect with see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. A few words are easy to keep in mind.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can open this without the passphrase, not even those who made Accord. If it is lost, so is what you wrote here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking it with your passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the questions are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accord %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareFields</name>
    <message>
        <source>kept</source>
        <comment>stays on the phone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bond, goals and tasks as one number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareModel</name>
    <message>
        <source>Nothing. Switch on what you would like to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session&apos;s day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what: its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random number for this check-in, and the one it replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random number for this check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed as %L1 bytes. Only %2 can open it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share one thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share %1 things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share this with %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is switched on leaves your phone, sealed for them alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch all off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch all on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedCard</name>
    <message>
        <source>What you shared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharingModel</name>
    <message>
        <source>Not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else answered the same invitation. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes back or forth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped sharing. %1’s app has not confirmed it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped sharing, and %1’s app has confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sees only what you shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1’s app to answer. You can already share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shared yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide after every check-in what leaves this phone. Nothing goes on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair with another therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair with your therapist when you both like. Until then, everything simply stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair with your therapist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignalWording</name>
    <message>
        <source>The alliance score was {to}, under the cut-off of {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session came out at {to} of 10. If something was missing, it is worth saying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would really like to know how last session was for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would have made it more useful for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there something I could do differently today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bond was {bond}, under the cut-off of {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You felt rather far apart this time: {bond} of 10. It can help to say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a feeling I did not quite reach you last time. How was it for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did you feel least understood by me?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help you feel more at ease with me?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement on goals was {goals}, under the cut-off of {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not quite agree on where to go: {goals} of 10. Goals can be talked over at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are we working towards what you want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you chose our goal today, what would it be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you and I see your goals differently?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement on how you work was {tasks}, under the cut-off of {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way you worked made less sense to you: {tasks} of 10. There are other ways, and you can ask for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did what we did last time make sense to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has helped you most here, and what least?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would you like to work today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alliance score went from {from} to {to}. Two sessions are very little to go by, so take it as a reason to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session came out {fall} below the first. Dips are normal, and worth saying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was our second session for you, compared with the first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there anything from last time you would like to come back to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are still getting to know each other. What should I know about how you like to work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alliance score fell from {from} to {to}, more than chance would explain. It may be a rupture: worth naming, early and directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things dipped this time, from {from} to {to}. Dips are normal, and talking about one often helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a sense that something changed between us. Does that fit for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I wonder whether something I said or did missed you. Could we look at it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help us find our way back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alliance score fell to {to}, well under this client&apos;s own level of {from}. Sessions like this often hold a rupture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things dipped this time: {to}, where you are usually around {from}. It is worth saying, also when it is hard to put into words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last session seems to have been different from most. What was it like for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did I miss something that mattered to you? I would like to understand it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should we do differently, starting today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alliance score came down slowly, from {from} to {to} over %n sessions, without a step up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the last %n sessions things dipped little by little, from {from} to {to}. A good moment to look at it together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you look back over our last sessions, what has changed for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is what we are working on still what matters to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would make the next session worth your while?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bond is warm at {bond}, and agreement on goals is {goals}. Closeness alone is not yet an alliance: talk over where you are heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You feel close ({bond}), and less sure about the goals ({goals}). You can talk over the goals at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We get on well, I think. Are we also heading where you want to go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If our work goes well, what will be different in your life?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of our goals feels like yours, and which would you change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bond is warm at {bond}, and agreement on how you work is {tasks}. Closeness alone is not yet an alliance: talk over the way you work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You feel close ({bond}), and less sure about the way you work ({tasks}). You can ask for another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We get on well, I think. Does the way we work make sense to you too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of what we do here would you not miss?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there another way of working you would like to try?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last %n totals were all {threshold} or more. That may be just how it is. It can also be hard to say something critical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last %n check-ins were at the very top. If there is ever something small you would change, it is welcome too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is one small thing we could do differently?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something here bothered you, how easy would it be to tell me?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would like to hear about the harder moments too, also the ones with me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check-in for %n days; you agreed on one every {cadence} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last check-in was %n days ago. There is room for one whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall we take a minute for the check-in together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the check-in still suit you, or would you like it less often?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How have things been between us since the last one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: the total is under {total-cut-off}, or bond, goals or tasks under {dimension-cut-off}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: {threshold} or more under the first session ({from} − {to} = {fall}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: the change divided by its standard error is {index-threshold} or less (({to} − {from}) ÷ {error} = {index}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: more than 2 spreads under the client&apos;s own mean ({from} − 2 × {spread} = {threshold}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: over %n sessions no step up, and {threshold} or more in all ({from} − {to} = {fall}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: bond is 7 or more, and goals or tasks {threshold} or more under it (difference {gap}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: %n totals in a row are {threshold} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: more than one and a half times the agreed {cadence} days since the last check-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drop began at session {began}: from {from}, down to {trough} so far. From {repair} on it counts as repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things dipped around session {began}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drop began at session {began}: from {from}, down to {trough}. It has not come back half-way in %n sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things dipped around session {began} and have not come back yet. It is worth saying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drop of session {began} is repaired: this session came back at least half-way from {trough} to {from}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things dipped around session {began} and have come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop, not back after %n sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop, not yet repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low two sessions in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little lower after the first session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A low session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower than the first session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fell more than chance explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fell well under own level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowly coming down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm bond, less agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check-in for %n days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check-in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up after a drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on this session alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on %n sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of this questionnaire&apos;s cut-offs are assumed: no study has measured them yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>Stop sharing with %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you shared is taken away from their app, unless the law obliges them to keep it. What is still on its way will not be taken in. Your own check-ins stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on sharing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncService</name>
    <message>
        <source>Waiting for a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TherapistCard</name>
    <message>
        <source>%1. %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TherapistModel</name>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not shared anything with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sees only what is listed here. You can stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped sharing on this phone. %1’s app will take the rest away as soon as it hears of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped sharing, and %1’s app has confirmed it. You can share again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TherapistPage</name>
    <message>
        <source>Confirmed by your therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>dip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendChoices</name>
    <message>
        <source>Last 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendLegend</name>
    <message>
        <source>Bond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendModel</name>
    <message>
        <source>Your sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your %1 sessions</source>
        <comment>%1 is a count in words, %n as a number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sessions</source>
        <comment>%1 is a count in words, %n as a number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1 · %2</source>
        <comment>%1 is a number, %2 a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>%1 is bond, goals or tasks, %2 its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format: day and month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: day, month and year</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendPage</name>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After your first check-in, your sessions appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendRow</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendSessionCard</name>
    <message>
        <source>The session before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendTable</name>
    <message>
        <source>Earlier sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>dip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockModel</name>
    <message>
        <source>Please say what you would like to be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name is too long to show. Please choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Please choose a longer passphrase: at least %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you keep here opens with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will go to %1 as soon as there is a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has arrived with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had stopped sharing before it arrived, so %1 did not get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has read it and you talked about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
