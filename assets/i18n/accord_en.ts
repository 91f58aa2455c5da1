<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Accord</name>
    <message numerus="yes">
        <source>Things dipped around session %1 and came back within %2 sessions.</source>
        <comment>%1 is a session&apos;s number, %2 a count in words (%n as a number)</comment>
        <translation>
            <numerusform>Things dipped around session %1 and came back within %2 session.</numerusform>
            <numerusform>Things dipped around session %1 and came back within %2 sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, not back after %2 sessions.</source>
        <comment>%1 is the drop, %2 a count</comment>
        <translation>
            <numerusform>%1, not back after %2 session.</numerusform>
            <numerusform>%1, not back after %2 sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, back after %2 sessions.</source>
        <comment>%1 is the drop, %2 a count</comment>
        <translation>
            <numerusform>%1, back after %2 session.</numerusform>
            <numerusform>%1, back after %2 sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were %1 dips before.</source>
        <comment>%1 is a count in words</comment>
        <translation>
            <numerusform>There was %1 dip before.</numerusform>
            <numerusform>There were %1 dips before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were %1 drops before it.</source>
        <comment>%1 is a count in words</comment>
        <translation>
            <numerusform>There was %1 drop before it.</numerusform>
            <numerusform>There were %1 drops before it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message numerus="yes">
        <source>reworded %n times</source>
        <translation>
            <numerusform>reworded %n time</numerusform>
            <numerusform>reworded %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message numerus="yes">
        <source>%n check-ins</source>
        <comment>all there are</comment>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewSecretCard</name>
    <message numerus="yes">
        <source>At least %n characters. A few words are easy to keep in mind.</source>
        <translation>
            <numerusform>At least %n character. A few words are easy to keep in mind.</numerusform>
            <numerusform>At least %n characters. A few words are easy to keep in mind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Every week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You and %1 mean to meet every %n weeks.</source>
        <translation>
            <numerusform>You and %1 mean to meet every week.</numerusform>
            <numerusform>You and %1 mean to meet every %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You and %1 mean to meet every %n days.</source>
        <translation>
            <numerusform>You and %1 mean to meet every day.</numerusform>
            <numerusform>You and %1 mean to meet every %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignalWording</name>
    <message numerus="yes">
        <source>Over the last %n sessions things dipped little by little, from {from} to {to}. A good moment to look at it together.</source>
        <translation>
            <numerusform>Over the last session things dipped little by little, from {from} to {to}. A good moment to look at it together.</numerusform>
            <numerusform>Over the last %n sessions things dipped little by little, from {from} to {to}. A good moment to look at it together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last check-in was %n days ago. There is room for one whenever you like.</source>
        <translation>
            <numerusform>Your last check-in was a day ago. There is room for one whenever you like.</numerusform>
            <numerusform>Your last check-in was %n days ago. There is room for one whenever you like.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendModel</name>
    <message numerus="yes">
        <source>Your %1 sessions</source>
        <comment>%1 is a count in words, %n as a number</comment>
        <translation>
            <numerusform>Your %1 session</numerusform>
            <numerusform>Your %1 sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sessions</source>
        <comment>%1 is a count in words, %n as a number</comment>
        <translation>
            <numerusform>%1 session</numerusform>
            <numerusform>%1 sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendPageModel</name>
    <message numerus="yes">
        <source>… and %L1 earlier sessions</source>
        <translation>
            <numerusform>… and %L1 earlier session</numerusform>
            <numerusform>… and %L1 earlier sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockModel</name>
    <message numerus="yes">
        <source>Please choose a longer passphrase: at least %n characters.</source>
        <translation>
            <numerusform>Please choose a longer passphrase: at least %n character.</numerusform>
            <numerusform>Please choose a longer passphrase: at least %n characters.</numerusform>
        </translation>
    </message>
</context>
</TS>
