<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Accord</name>
    <message>
        <source>Things dipped around session %1 and have not come back yet. That is worth talking about.</source>
        <translation>Um Sitzung %1 herum ging es abwärts und ist noch nicht zurück. Darüber zu sprechen lohnt sich.</translation>
    </message>
    <message>
        <source>Things dipped at session %1. Dips are normal, and worth talking about.</source>
        <translation>In Sitzung %1 ging es abwärts. Das ist normal, und es lohnt sich, darüber zu sprechen.</translation>
    </message>
    <message>
        <source>Things dipped around session %1 and came back at the next one.</source>
        <translation>Um Sitzung %1 herum ging es abwärts, und in der nächsten kam es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Things dipped around session %1 and came back within %2 sessions.</source>
        <comment>%1 is a session&apos;s number, %2 a count in words (%n as a number)</comment>
        <translation>
            <numerusform>Um Sitzung %1 herum ging es abwärts, und innerhalb von %2 Sitzungen kam es zurück.</numerusform>
            <numerusform>Um Sitzung %1 herum ging es abwärts, und innerhalb von %2 Sitzungen kam es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>A drop at session %1, from %2 to %3</source>
        <translation>Ein Abfall in Sitzung %1, von %2 auf %3</translation>
    </message>
    <message>
        <source>%1, still open.</source>
        <translation>%1, noch offen.</translation>
    </message>
    <message numerus="yes">
        <source>%1, not back after %2 sessions.</source>
        <comment>%1 is the drop, %2 a count</comment>
        <translation>
            <numerusform>%1, nach %2 Sitzungen noch nicht zurück.</numerusform>
            <numerusform>%1, nach %2 Sitzungen noch nicht zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, back at the next.</source>
        <translation>%1, in der nächsten zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%1, back after %2 sessions.</source>
        <comment>%1 is the drop, %2 a count</comment>
        <translation>
            <numerusform>%1, nach %2 Sitzungen zurück.</numerusform>
            <numerusform>%1, nach %2 Sitzungen zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was one dip before.</source>
        <translation>Davor gab es ein Tief.</translation>
    </message>
    <message>
        <source>One drop before it.</source>
        <translation>Ein Abfall davor.</translation>
    </message>
    <message numerus="yes">
        <source>There were %1 dips before.</source>
        <comment>%1 is a count in words</comment>
        <translation>
            <numerusform>Davor gab es %1 Tiefs.</numerusform>
            <numerusform>Davor gab es %1 Tiefs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were %1 drops before it.</source>
        <comment>%1 is a count in words</comment>
        <translation>
            <numerusform>Davor gab es %1 Abfälle.</numerusform>
            <numerusform>Davor gab es %1 Abfälle.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dip so far.</source>
        <translation>Bisher kein Tief.</translation>
    </message>
    <message>
        <source>No drop so far.</source>
        <translation>Bisher kein Abfall.</translation>
    </message>
    <message>
        <source>Your ratings have risen since the first sessions.</source>
        <translation>Ihre Werte sind seit den ersten Sitzungen gestiegen.</translation>
    </message>
    <message>
        <source>No drop; up by %1 since the first sessions.</source>
        <translation>Kein Abfall; seit den ersten Sitzungen um %1 gestiegen.</translation>
    </message>
    <message>
        <source>Your ratings are lower than in the first sessions.</source>
        <translation>Ihre Werte sind niedriger als in den ersten Sitzungen.</translation>
    </message>
    <message>
        <source>No drop; down by %1 since the first sessions.</source>
        <translation>Kein Abfall; seit den ersten Sitzungen um %1 gesunken.</translation>
    </message>
    <message>
        <source>Things have stayed much the same.</source>
        <translation>Es ist weitgehend gleich geblieben.</translation>
    </message>
    <message>
        <source>No drop; much the same as in the first sessions.</source>
        <translation>Kein Abfall; weitgehend wie in den ersten Sitzungen.</translation>
    </message>
    <message>
        <source>After your first check-in, your line begins here.</source>
        <translation>Nach Ihrem ersten Check-in beginnt hier Ihre Linie.</translation>
    </message>
    <message>
        <source>No check-in yet.</source>
        <translation>Noch kein Check-in.</translation>
    </message>
    <message>
        <source>One session so far. With the second, a line begins.</source>
        <translation>Bisher eine Sitzung. Mit der zweiten beginnt eine Linie.</translation>
    </message>
    <message>
        <source>One session so far.</source>
        <translation>Bisher eine Sitzung.</translation>
    </message>
    <message>
        <source>Too few answers for a score so far. Skipping is fine.</source>
        <translation>Bisher zu wenige Antworten für einen Wert. Überspringen ist in Ordnung.</translation>
    </message>
    <message>
        <source>No score shared so far.</source>
        <translation>Bisher kein Wert geteilt.</translation>
    </message>
    <message>
        <source>The bond has grown the most.</source>
        <translation>Die Bindung ist am meisten gewachsen.</translation>
    </message>
    <message>
        <source>Agreement on goals has grown the most.</source>
        <translation>Die Einigkeit über Ziele ist am meisten gewachsen.</translation>
    </message>
    <message>
        <source>Agreement on tasks has grown the most.</source>
        <translation>Die Einigkeit über Aufgaben ist am meisten gewachsen.</translation>
    </message>
    <message>
        <source>There are no Accord records in this place. Nothing was changed; please check that it is the right folder.</source>
        <translation>An diesem Ort gibt es keine Accord-Aufzeichnungen. Nichts wurde verändert; bitte prüfen Sie, ob es der richtige Ordner ist.</translation>
    </message>
    <message>
        <source>Something is already kept in this place. It was left as it is; please open it, or choose another place.</source>
        <translation>An diesem Ort liegt schon etwas. Es blieb, wie es ist; bitte öffnen Sie es oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>That passphrase doesn&apos;t open your records. They are all still there; please try again.</source>
        <translation>Diese Passphrase öffnet Ihre Aufzeichnungen nicht. Sie sind alle noch da; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A passphrase is needed. Nothing was changed; please type one.</source>
        <translation>Es braucht eine Passphrase. Nichts wurde verändert; bitte geben Sie eine ein.</translation>
    </message>
    <message>
        <source>Your records could not be read as they should. They were left exactly as they are; please keep the folder and ask for help.</source>
        <translation>Ihre Aufzeichnungen ließen sich nicht richtig lesen. Sie blieben genau, wie sie sind; bitte behalten Sie den Ordner und holen Sie Hilfe.</translation>
    </message>
    <message>
        <source>These records were made by a newer Accord. Nothing was changed; please update this one.</source>
        <translation>Diese Aufzeichnungen stammen von einem neueren Accord. Nichts wurde verändert; bitte aktualisieren Sie dieses.</translation>
    </message>
    <message>
        <source>Your records are open in another window or program. Nothing is lost; please close it there and try again.</source>
        <translation>Ihre Aufzeichnungen sind in einem anderen Fenster oder Programm offen. Nichts ist verloren; bitte schließen Sie es dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Encryption is missing on this device, so nothing was written. Nothing is lost; please install Accord again.</source>
        <translation>Auf diesem Gerät fehlt die Verschlüsselung, deshalb wurde nichts geschrieben. Nichts ist verloren; bitte installieren Sie Accord neu.</translation>
    </message>
    <message>
        <source>This device is full, so this was not saved. All you saved before is safe; please free some space and try again.</source>
        <translation>Dieses Gerät ist voll, deshalb wurde dies nicht gespeichert. Alles zuvor Gespeicherte ist sicher; bitte schaffen Sie etwas Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This device would not read or save just now. All you saved before is safe; please try again.</source>
        <translation>Dieses Gerät konnte gerade nicht lesen oder speichern. Alles zuvor Gespeicherte ist sicher; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That entry is not here. Nothing was changed; please go back and choose again.</source>
        <translation>Dieser Eintrag ist nicht hier. Nichts wurde verändert; bitte gehen Sie zurück und wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>That is saved already, or does not fit what is. Nothing was changed; please go back and look again.</source>
        <translation>Das ist schon gespeichert oder passt nicht zum Bisherigen. Nichts wurde verändert; bitte gehen Sie zurück und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>This summary could not be read. Nothing was changed; please ask for it to be shared again.</source>
        <translation>Diese Zusammenfassung ließ sich nicht lesen. Nichts wurde verändert; bitte lassen Sie sie noch einmal teilen.</translation>
    </message>
    <message>
        <source>That names something a check-in does not have. Nothing was shared; please choose from bond, goals, tasks, total, overall, room and note.</source>
        <translation>Das nennt etwas, das ein Check-in nicht hat. Nichts wurde geteilt; bitte wählen Sie aus bond, goals, tasks, total, overall, room und note.</translation>
    </message>
    <message>
        <source>A rating, a date or a note does not fit in a summary. Nothing was shared; please look it over and try again.</source>
        <translation>Ein Wert, ein Datum oder eine Notiz passt nicht in eine Zusammenfassung. Nichts wurde geteilt; bitte sehen Sie es durch und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is nothing to share in what you chose. Nothing left this device; please choose at least one thing you answered.</source>
        <translation>In Ihrer Auswahl gibt es nichts zu teilen. Nichts hat dieses Gerät verlassen; bitte wählen Sie mindestens etwas, das Sie beantwortet haben.</translation>
    </message>
    <message>
        <source>This file is too large to be a questionnaire. Nothing was changed; please choose another file.</source>
        <translation>Diese Datei ist zu groß für einen Fragebogen. Nichts wurde verändert; bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This file is not a questionnaire. Nothing was changed; please choose another file.</source>
        <translation>Diese Datei ist kein Fragebogen. Nichts wurde verändert; bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This questionnaire asks for something Accord doesn&apos;t do. Nothing was changed; please ask whoever made it.</source>
        <translation>Dieser Fragebogen verlangt etwas, das Accord nicht kann. Nichts wurde verändert; bitte fragen Sie, wer ihn gemacht hat.</translation>
    </message>
    <message>
        <source>This questionnaire is not complete and sound. Nothing was changed; please ask whoever made it.</source>
        <translation>Dieser Fragebogen ist nicht vollständig und stimmig. Nichts wurde verändert; bitte fragen Sie, wer ihn gemacht hat.</translation>
    </message>
    <message>
        <source>An answer belongs to no question asked here. Nothing was saved; please check the questions&apos; names.</source>
        <translation>Eine Antwort gehört zu keiner Frage, die hier gestellt wird. Nichts wurde gespeichert; bitte prüfen Sie die Namen der Fragen.</translation>
    </message>
    <message>
        <source>An answer is not a number. Nothing was saved; please give it again.</source>
        <translation>Eine Antwort ist keine Zahl. Nichts wurde gespeichert; bitte geben Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>An answer lies beyond the ends of its line. Nothing was saved; please give one between them.</source>
        <translation>Eine Antwort liegt außerhalb ihrer Linie. Nichts wurde gespeichert; bitte geben Sie eine dazwischen.</translation>
    </message>
    <message>
        <source>An answer is not one of those offered. Nothing was saved; please choose one of them.</source>
        <translation>Eine Antwort gehört nicht zu den angebotenen. Nichts wurde gespeichert; bitte wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>These records belong to the other app: there is one for clients and one for therapists. Nothing was changed; please use the other one.</source>
        <translation>Diese Aufzeichnungen gehören zur anderen App: Es gibt eine für Klienten und eine für Therapeuten. Nichts wurde verändert; bitte benutzen Sie die andere.</translation>
    </message>
    <message>
        <source>That check-in is not here. Nothing was changed; please choose one from the list.</source>
        <translation>Dieser Check-in ist nicht hier. Nichts wurde verändert; bitte wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>Nobody by that id is connected here. Nothing was changed; please choose one from the list.</source>
        <translation>Niemand mit dieser Kennung ist hier verbunden. Nichts wurde verändert; bitte wählen Sie jemanden aus der Liste.</translation>
    </message>
    <message>
        <source>Nobody is connected yet. Everything stays safely here; an invitation from the therapist connects you.</source>
        <translation>Noch ist niemand verbunden. Alles bleibt sicher hier; eine Einladung der Therapeutin oder des Therapeuten verbindet Sie.</translation>
    </message>
    <message>
        <source>More than one person is connected. Nothing was sent; please say who it is for.</source>
        <translation>Mehr als eine Person ist verbunden. Nichts wurde gesendet; bitte sagen Sie, für wen es ist.</translation>
    </message>
    <message>
        <source>The two of you are not connected yet, or no longer. Everything stays safely here; please try again later or use a new invitation.</source>
        <translation>Sie beide sind noch nicht oder nicht mehr verbunden. Alles bleibt sicher hier; bitte versuchen Sie es später noch einmal oder mit einer neuen Einladung.</translation>
    </message>
    <message>
        <source>This invitation has run out. Nothing is lost; a new one is all it takes.</source>
        <translation>Diese Einladung ist abgelaufen. Nichts ist verloren; eine neue genügt.</translation>
    </message>
    <message>
        <source>You have accepted this invitation already. Nothing was changed, and there is nothing more to do.</source>
        <translation>Diese Einladung haben Sie schon angenommen. Nichts wurde verändert, und es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>Two different answers came to one invitation, so neither is trusted. Nothing was shared; please start again with a new invitation, face to face if you can.</source>
        <translation>Auf eine Einladung kamen zwei verschiedene Antworten, deshalb wird keiner vertraut. Nichts wurde geteilt; bitte beginnen Sie neu mit einer neuen Einladung, am besten persönlich.</translation>
    </message>
    <message>
        <source>This message is not for anyone connected here. Nothing was changed; please check that it is the right one.</source>
        <translation>Diese Nachricht ist für niemanden, der hier verbunden ist. Nichts wurde verändert; bitte prüfen Sie, ob es die richtige ist.</translation>
    </message>
    <message>
        <source>This app doesn&apos;t take messages of this kind. Nothing was changed; an update may help.</source>
        <translation>Diese App nimmt Nachrichten dieser Art nicht an. Nichts wurde verändert; eine Aktualisierung kann helfen.</translation>
    </message>
    <message>
        <source>That address doesn&apos;t work for a relay. Nothing was changed; please use one that begins with https:// (http:// only on this same computer).</source>
        <translation>Diese Adresse taugt nicht für ein Relay. Nichts wurde verändert; bitte nehmen Sie eine, die mit https:// beginnt (http:// nur auf diesem Rechner selbst).</translation>
    </message>
    <message>
        <source>The relay that carries your messages can&apos;t be reached. Nothing is lost; please check the connection and try again.</source>
        <translation>Das Relay, das Ihre Nachrichten befördert, ist nicht erreichbar. Nichts ist verloren; bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The relay that carries your messages took too long to answer. Nothing is lost; please try again in a while.</source>
        <translation>Das Relay, das Ihre Nachrichten befördert, hat zu lange nicht geantwortet. Nichts ist verloren; bitte versuchen Sie es nachher noch einmal.</translation>
    </message>
    <message>
        <source>The relay doesn&apos;t know this mailbox or access token. Nothing is lost; please check the token, or connect again with a new invitation.</source>
        <translation>Das Relay kennt dieses Postfach oder dieses Zugangszeichen nicht. Nichts ist verloren; bitte prüfen Sie das Zugangszeichen oder verbinden Sie sich mit einer neuen Einladung neu.</translation>
    </message>
    <message>
        <source>The relay has no room just now. Nothing is lost; please try again later.</source>
        <translation>Das Relay hat gerade keinen Platz. Nichts ist verloren; bitte versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>What answers at the relay&apos;s address is not a relay. Nothing is lost; please check the address and the connection.</source>
        <translation>Was unter der Adresse des Relays antwortet, ist keines. Nichts ist verloren; bitte prüfen Sie Adresse und Verbindung.</translation>
    </message>
    <message>
        <source>Part of this is missing: it ends too early. Nothing was changed; please copy or scan it again, whole.</source>
        <translation>Ein Teil fehlt: Es endet zu früh. Nichts wurde verändert; bitte kopieren oder scannen Sie es noch einmal ganz.</translation>
    </message>
    <message>
        <source>This is not an Accord invitation. Nothing was changed; please use the link or code the therapist&apos;s app shows.</source>
        <translation>Das ist keine Accord-Einladung. Nichts wurde verändert; bitte nehmen Sie den Link oder Code aus der App der Therapeutin oder des Therapeuten.</translation>
    </message>
    <message>
        <source>This is not an Accord message. Nothing was changed; please check that it is the right one.</source>
        <translation>Das ist keine Accord-Nachricht. Nichts wurde verändert; bitte prüfen Sie, ob es die richtige ist.</translation>
    </message>
    <message>
        <source>This was made by another version of Accord. Nothing was changed; updating both apps will help.</source>
        <translation>Das stammt von einer anderen Version von Accord. Nichts wurde verändert; beide Apps zu aktualisieren wird helfen.</translation>
    </message>
    <message>
        <source>This was damaged on its way and can&apos;t be read. Nothing was changed; please ask for it again.</source>
        <translation>Das wurde unterwegs beschädigt und ist nicht lesbar. Nichts wurde verändert; bitte lassen Sie es sich noch einmal geben.</translation>
    </message>
    <message>
        <source>This is too long to be sent. Nothing is lost; a shorter note will go through.</source>
        <translation>Das ist zu lang zum Senden. Nichts ist verloren; eine kürzere Notiz geht durch.</translation>
    </message>
    <message>
        <source>Something here is empty, or too long to be sent. Nothing was changed; please look it over and try again.</source>
        <translation>Etwas hier ist leer oder zu lang zum Senden. Nichts wurde verändert; bitte sehen Sie es durch und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This message was sealed for somebody else. Nothing was changed; please check that it is the right one.</source>
        <translation>Diese Nachricht wurde für jemand anderen versiegelt. Nichts wurde verändert; bitte prüfen Sie, ob es die richtige ist.</translation>
    </message>
    <message>
        <source>This message is meant for the other person&apos;s app. Nothing was changed; please open it there.</source>
        <translation>Diese Nachricht ist für die App der anderen Person. Nichts wurde verändert; bitte öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>This was changed on its way, or is not from who it says it is. Nothing of it was taken in; please ask for it again.</source>
        <translation>Das wurde unterwegs verändert oder stammt nicht von der angegebenen Person. Nichts davon wurde übernommen; bitte lassen Sie es sich noch einmal geben.</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Working together</source>
        <comment>label: the mean of bond, goals and tasks</comment>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>All in all</source>
        <comment>label: the overall rating of a session</comment>
        <translation>Alles in allem</translation>
    </message>
    <message>
        <source>Room for who I am</source>
        <translation>Raum für mich, wie ich bin</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>one</source>
        <translation>einem</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>That recovery code belongs to other records. Yours are all still there; please look for the newest code you wrote down.</source>
        <translation>Dieser Wiederherstellungscode gehört zu anderen Aufzeichnungen. Ihre sind alle noch da; bitte suchen Sie den neuesten Code, den Sie aufgeschrieben haben.</translation>
    </message>
    <message>
        <source>That PIN doesn&apos;t open your records. They are all still there; please try again.</source>
        <translation>Diese PIN öffnet Ihre Aufzeichnungen nicht. Sie sind alle noch da; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That was the tenth wrong PIN in a row, so the PIN was taken away. Nothing is lost; please open your records another way.</source>
        <translation>Das war die zehnte falsche PIN hintereinander, deshalb wurde die PIN entfernt. Nichts ist verloren; bitte öffnen Sie Ihre Aufzeichnungen auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>That way of opening is not set up here. Nothing was changed; please use another.</source>
        <translation>Dieser Weg ist hier nicht eingerichtet. Nichts wurde verändert; bitte nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A passphrase or a recovery code has to stay, or nothing could be opened again. Nothing was changed; please set up the other one first.</source>
        <translation>Eine Passphrase oder ein Wiederherstellungscode muss bleiben, sonst ließe sich nichts mehr öffnen. Nichts wurde verändert; bitte richten Sie zuerst das andere ein.</translation>
    </message>
    <message>
        <source>This device keeps no keys for apps, so a PIN would not be safe here. Nothing is lost; please use your passphrase.</source>
        <translation>Dieses Gerät bewahrt keine Schlüssel für Apps auf, eine PIN wäre hier nicht sicher. Nichts ist verloren; bitte nehmen Sie Ihre Passphrase.</translation>
    </message>
    <message>
        <source>This device&apos;s key store did not answer. Nothing is lost and no try was counted; please try again, or use your passphrase.</source>
        <translation>Der Schlüsselspeicher dieses Geräts hat nicht geantwortet. Nichts ist verloren und kein Versuch wurde gezählt; bitte versuchen Sie es noch einmal oder nehmen Sie Ihre Passphrase.</translation>
    </message>
    <message>
        <source>This device no longer has its part of your PIN. Nothing is lost; please open it another way, then choose a new PIN.</source>
        <translation>Dieses Gerät hat seinen Teil Ihrer PIN nicht mehr. Nichts ist verloren; bitte öffnen Sie auf einem anderen Weg und wählen Sie dann eine neue PIN.</translation>
    </message>
    <message>
        <source>Your records read as they should, so there is nothing to repair. Nothing was changed; please open them as usual.</source>
        <translation>Ihre Aufzeichnungen lesen sich, wie sie sollen, es gibt nichts zu reparieren. Nichts wurde verändert; bitte öffnen Sie sie wie gewohnt.</translation>
    </message>
    <message>
        <source>This file is not a backup made by Accord. Nothing was changed; please choose another file.</source>
        <translation>Diese Datei ist keine Sicherung von Accord. Nichts wurde verändert; bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This backup is incomplete or was changed, so nothing was restored from it. Nothing here was changed; please try another backup.</source>
        <translation>Diese Sicherung ist unvollständig oder wurde verändert, deshalb wurde nichts daraus wiederhergestellt. Hier wurde nichts verändert; bitte versuchen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>This was stopped before it was done. Nothing was changed; you can start it again at any time.</source>
        <translation>Das wurde vor dem Ende angehalten. Nichts wurde verändert; Sie können jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>That file can&apos;t be read or written here. Nothing is lost; please choose another file or place.</source>
        <translation>Diese Datei lässt sich hier nicht lesen oder schreiben. Nichts ist verloren; bitte wählen Sie eine andere Datei oder einen anderen Ort.</translation>
    </message>
    <message>
        <source>This is too much for one picture of codes. Nothing is lost; please hand it over as a file instead.</source>
        <translation>Das ist zu viel für ein Bild aus Codes. Nichts ist verloren; bitte übergeben Sie es stattdessen als Datei.</translation>
    </message>
    <message>
        <source>These records were restored, so nothing is shared for now. Nothing left this device; please look at what you share first, and confirm it.</source>
        <translation>Diese Aufzeichnungen wurden wiederhergestellt, deshalb wird vorerst nichts geteilt. Nichts hat dieses Gerät verlassen; bitte sehen Sie zuerst nach, was Sie teilen, und bestätigen Sie es.</translation>
    </message>
    <message>
        <source>A PIN is made of digits only. Nothing was changed; please choose another.</source>
        <translation>Eine PIN besteht nur aus Ziffern. Nichts wurde verändert; bitte wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A PIN needs at least six digits. Nothing was changed; please choose a longer one.</source>
        <translation>Eine PIN braucht mindestens sechs Ziffern. Nichts wurde verändert; bitte wählen Sie eine längere.</translation>
    </message>
    <message>
        <source>A PIN has at most twelve digits. Nothing was changed; please choose a shorter one.</source>
        <translation>Eine PIN hat höchstens zwölf Ziffern. Nichts wurde verändert; bitte wählen Sie eine kürzere.</translation>
    </message>
    <message>
        <source>That PIN would be among the first anyone tries. Nothing was changed; please choose another.</source>
        <translation>Diese PIN würde jeder als eine der ersten versuchen. Nichts wurde verändert; bitte wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A recovery code has 28 characters, in seven groups of four. Nothing was changed; please look again.</source>
        <translation>Ein Wiederherstellungscode hat 28 Zeichen in sieben Vierergruppen. Nichts wurde verändert; bitte sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>One of these characters is in no recovery code. Nothing was changed; please look again.</source>
        <translation>Eines dieser Zeichen kommt in keinem Wiederherstellungscode vor. Nichts wurde verändert; bitte sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>A character or two are not as they were written down. Nothing was changed; please look again.</source>
        <translation>Ein oder zwei Zeichen sind nicht, wie sie aufgeschrieben wurden. Nichts wurde verändert; bitte sehen Sie noch einmal nach.</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>Diese Antwort ändern</translation>
    </message>
</context>
<context>
    <name>BottomNav</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>CheckInModel</name>
    <message>
        <source>%1</source>
        <comment>an answer at this end of the line</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>towards “%1”</source>
        <translation>in Richtung „%1“</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>dazwischen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no note</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Session %1 with %2</source>
        <comment>day, therapist</comment>
        <translation>Sitzung %1 mit %2</translation>
    </message>
    <message>
        <source>Session %1</source>
        <comment>day</comment>
        <translation>Sitzung %1</translation>
    </message>
</context>
<context>
    <name>DoneModel</name>
    <message>
        <source>It is on its way already. You can still change an answer.</source>
        <translation>Es ist schon unterwegs. Sie können trotzdem noch eine Antwort ändern.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Checked in</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Mit %1 teilen</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>Privat behalten</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Thank you for taking the time</source>
        <translation>Danke, dass Sie sich Zeit genommen haben</translation>
    </message>
    <message>
        <source>What shall become of it?</source>
        <translation>Was soll daraus werden?</translation>
    </message>
    <message>
        <source>Your answers are saved on this phone, where only you can read them. Would you like to share some of them? You choose which on the next page.</source>
        <translation>Ihre Antworten sind auf diesem Telefon gespeichert, wo nur Sie sie lesen können. Möchten Sie etwas davon teilen? Was, wählen Sie auf der nächsten Seite.</translation>
    </message>
    <message>
        <source>Your answers are saved on this phone, where only you can read them.</source>
        <translation>Ihre Antworten sind auf diesem Telefon gespeichert, wo nur Sie sie lesen können.</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>Eine Antwort ändern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>One check-in</source>
        <translation>Ein Check-in</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <comment>all there are</comment>
        <translation>
            <numerusform>%n Check-in</numerusform>
            <numerusform>%n Check-ins</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format: a month as a heading</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1. Bond %2, goals %3, tasks %4. %5</source>
        <comment>a row read aloud: the day, three values, where it stands</comment>
        <translation>%1. Bindung %2, Ziele %3, Aufgaben %4. %5</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>All check-ins</source>
        <translation>Alle Check-ins</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>Every check-in you finish is kept here, where only you can read it.</source>
        <translation>Jeder Check-in, den Sie abschließen, wird hier aufbewahrt, wo nur Sie ihn lesen können.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
</context>
<context>
    <name>HomeModel</name>
    <message>
        <source>After your session %1 you said the way of working did not quite fit.</source>
        <translation>Nach Ihrer Sitzung %1 sagten Sie, dass die Art zu arbeiten nicht ganz passte.</translation>
    </message>
    <message>
        <source>After your session %1 you said you did not quite agree on what you want.</source>
        <translation>Nach Ihrer Sitzung %1 sagten Sie, dass Sie sich nicht ganz einig waren, was Sie wollen.</translation>
    </message>
    <message>
        <source>After your session %1 you said you felt rather far apart.</source>
        <translation>Nach Ihrer Sitzung %1 sagten Sie, dass Sie sich eher fern fühlten.</translation>
    </message>
    <message>
        <source>You checked in about your session %1.</source>
        <translation>Sie haben zu Ihrer Sitzung %1 eingecheckt.</translation>
    </message>
    <message>
        <source>How was your session with %1?</source>
        <translation>Wie war Ihre Sitzung mit %1?</translation>
    </message>
    <message>
        <source>How was your session?</source>
        <translation>Wie war Ihre Sitzung?</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Mit %1 teilen</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>You have begun. What you said so far is kept.</source>
        <translation>Sie haben begonnen. Was Sie bisher gesagt haben, ist aufgehoben.</translation>
    </message>
    <message>
        <source>Half a minute, in your own time. It stays on this phone until you say otherwise.</source>
        <translation>Eine halbe Minute, wann es Ihnen passt. Es bleibt auf diesem Telefon, bis Sie etwas anderes sagen.</translation>
    </message>
    <message>
        <source>Continue your check-in</source>
        <translation>Check-in fortsetzen</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>Just for you, so far</source>
        <translation>Bisher nur für Sie</translation>
    </message>
    <message>
        <source>Accord works on its own. If your therapist uses it too, you can share what you choose.</source>
        <translation>Accord funktioniert auch allein. Wenn Ihre Therapeutin oder Ihr Therapeut es auch nutzt, können Sie teilen, was Sie möchten.</translation>
    </message>
    <message>
        <source>Pair with your therapist</source>
        <translation>Mit Ihrer Therapeutin oder Ihrem Therapeuten koppeln</translation>
    </message>
    <message>
        <source>Nobody watches your answers as they come in. If you need help now, call someone you trust or your local emergency number.</source>
        <translation>Niemand sieht Ihre Antworten, während sie entstehen. Wenn Sie jetzt Hilfe brauchen, rufen Sie jemanden an, dem Sie vertrauen, oder den Notruf.</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>All check-ins</source>
        <translation>Alle Check-ins</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As this device</source>
        <translation>Wie dieses Gerät</translation>
    </message>
    <message>
        <source>This translation is a draft. It has not been validated, so numbers may mean something a little different in it.</source>
        <translation>Diese Übersetzung ist ein Entwurf. Sie wurde nicht geprüft, deshalb können Zahlen darin etwas anderes bedeuten.</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Therapy works better where two people get on, want the same things and like how they go about it. That is what the questions ask.</source>
        <translation>Therapie wirkt besser, wo zwei Menschen gut miteinander auskommen, dasselbe wollen und den Weg dahin stimmig finden. Danach fragen die Fragen.</translation>
    </message>
    <message>
        <source>The bond</source>
        <translation>Die Bindung</translation>
    </message>
    <message>
        <source>How near you two feel, how much you trust each other. It grows with time, and it is allowed to wobble.</source>
        <translation>Wie nah Sie beide sich fühlen, wie sehr Sie einander vertrauen. Sie wächst mit der Zeit und darf auch wackeln.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Whether you want the same thing from therapy. Goals are found by talking, not by one of you giving in. You may change them at any time.</source>
        <translation>Ob Sie von der Therapie dasselbe wollen. Ziele findet man im Gespräch, nicht indem einer nachgibt. Sie dürfen sie jederzeit ändern.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Whether the way you work together makes sense to you: talking, exercises, homework, pauses. If it does not fit, that is worth knowing.</source>
        <translation>Ob die Art, wie Sie zusammen arbeiten, für Sie Sinn ergibt: Reden, Übungen, Aufgaben für zu Hause, Pausen. Wenn sie nicht passt, ist das gut zu wissen.</translation>
    </message>
    <message>
        <source>Dips are normal</source>
        <translation>Tiefs sind normal</translation>
    </message>
    <message>
        <source>Most people have sessions that feel worse. Saying so, soon and plainly, often brings the two of you closer than before.</source>
        <translation>Die meisten haben Sitzungen, die sich schlechter anfühlen. Das bald und offen zu sagen, bringt Sie beide oft näher als zuvor.</translation>
    </message>
    <message>
        <source>Saying it in the room</source>
        <translation>Es im Raum sagen</translation>
    </message>
    <message>
        <source>You could begin with: “Something last time did not sit right with me. Can we talk about it?” You need not know yet what it was.</source>
        <translation>Sie könnten so beginnen: „Etwas war letztes Mal nicht gut für mich. Können wir darüber sprechen?“ Sie müssen noch nicht wissen, was es war.</translation>
    </message>
    <message>
        <source>Low numbers help</source>
        <translation>Niedrige Werte helfen</translation>
    </message>
    <message>
        <source>Your therapist is not marked by them. They are a way of saying: here, let us do something differently.</source>
        <translation>Ihre Therapeutin oder Ihr Therapeut wird damit nicht benotet. Sie sagen: Hier, lassen Sie uns etwas anders machen.</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Wer was sieht</translation>
    </message>
    <message>
        <source>Nobody but you, until you share. Before anything leaves you see exactly what it is, and you can stop sharing whenever you like.</source>
        <translation>Niemand außer Ihnen, bis Sie teilen. Bevor etwas hinausgeht, sehen Sie genau, was es ist, und Sie können jederzeit aufhören zu teilen.</translation>
    </message>
</context>
<context>
    <name>LookBackStep</name>
    <message>
        <source>Look back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Änderung speichern</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Does this look right?</source>
        <translation>Stimmt das so?</translation>
    </message>
    <message>
        <source>Tap an answer to change it.</source>
        <translation>Tippen Sie auf eine Antwort, um sie zu ändern.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>How it looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As this device</source>
        <translation>Wie dieses Gerät</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Größe der Schrift</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A text size, in per cent of the usual one</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Accord</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
</context>
<context>
    <name>NeedCard</name>
    <message>
        <source>If you need someone</source>
        <translation>Wenn Sie jemanden brauchen</translation>
    </message>
    <message>
        <source>Nobody watches your answers as they come in. Write down whom you would call; it stands on your first page.</source>
        <translation>Niemand sieht Ihre Antworten, während sie entstehen. Schreiben Sie auf, wen Sie anrufen würden; es steht auf Ihrer ersten Seite.</translation>
    </message>
    <message>
        <source>People and numbers</source>
        <translation>Menschen und Nummern</translation>
    </message>
</context>
<context>
    <name>NoteStep</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Nichts hinzuzufügen</translation>
    </message>
    <message>
        <source>In your own words, and only if you like. You decide later whether anybody else reads it.</source>
        <translation>In Ihren eigenen Worten und nur, wenn Sie möchten. Ob es jemand anderes liest, entscheiden Sie später.</translation>
    </message>
    <message>
        <source>Whatever comes to mind</source>
        <translation>Was Ihnen in den Sinn kommt</translation>
    </message>
    <message>
        <source>%1 characters left</source>
        <translation>Noch %1 Zeichen</translation>
    </message>
    <message>
        <source>That is %1 characters too long.</source>
        <translation>Das sind %1 Zeichen zu viel.</translation>
    </message>
</context>
<context>
    <name>PairConfirm</name>
    <message>
        <source>Whose invitation this is</source>
        <translation>Von wem diese Einladung ist</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Koppeln</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Pair with %1?</source>
        <translation>Mit %1 koppeln?</translation>
    </message>
    <message>
        <source>Pairing shares nothing yet. After each check-in you choose what %1 gets to see.</source>
        <translation>Koppeln teilt noch nichts. Nach jedem Check-in wählen Sie, was %1 zu sehen bekommt.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
</context>
<context>
    <name>PairDone</name>
    <message>
        <source>Paired</source>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>You are paired with %1</source>
        <translation>Sie sind mit %1 gekoppelt</translation>
    </message>
    <message>
        <source>Nothing has been shared. That stays up to you, each time.</source>
        <translation>Es wurde nichts geteilt. Das bleibt jedes Mal Ihre Entscheidung.</translation>
    </message>
</context>
<context>
    <name>PairEnter</name>
    <message>
        <source>Pair with your therapist</source>
        <translation>Mit Ihrer Therapeutin oder Ihrem Therapeuten koppeln</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Ask your therapist for an invitation. It is a link that begins with “accord:”. Copy it and put it in here.</source>
        <translation>Bitten Sie Ihre Therapeutin oder Ihren Therapeuten um eine Einladung. Es ist ein Link, der mit „accord:“ beginnt. Kopieren Sie ihn und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>accord:…</source>
        <translation>accord:…</translation>
    </message>
</context>
<context>
    <name>PairModel</name>
    <message>
        <source>Good until %1 today</source>
        <translation>Gültig bis heute um %1</translation>
    </message>
    <message>
        <source>Good until %1, %2</source>
        <comment>day, time</comment>
        <translation>Gültig bis %1, %2</translation>
    </message>
    <message>
        <source>Letters are handed over in person</source>
        <translation>Briefe werden persönlich übergeben</translation>
    </message>
    <message>
        <source>Letters go through %1, which cannot read them</source>
        <translation>Briefe gehen über %1, das sie nicht lesen kann</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide what I typed: %1</source>
        <translation>Eingabe verbergen: %1</translation>
    </message>
    <message>
        <source>Show what I typed: %1</source>
        <translation>Eingabe zeigen: %1</translation>
    </message>
</context>
<context>
    <name>PayloadCard</name>
    <message>
        <source>Exactly what leaves</source>
        <translation>Genau das geht hinaus</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code to scan with the other phone</source>
        <translation>QR-Code, den das andere Telefon scannt</translation>
    </message>
</context>
<context>
    <name>QuestionStep</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>There is no right answer.</source>
        <translation>Es gibt keine richtige Antwort.</translation>
    </message>
</context>
<context>
    <name>RatingLine</name>
    <message>
        <source>Tap anywhere on the line</source>
        <translation>Tippen Sie irgendwo auf die Linie</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 bis %3</translation>
    </message>
    <message>
        <source>Not answered yet, from %1 to %2</source>
        <translation>Noch nicht beantwortet, von %1 bis %2</translation>
    </message>
    <message>
        <source>Closer to “%1”</source>
        <translation>Näher an „%1“</translation>
    </message>
</context>
<context>
    <name>RecordAnswers</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>No note any more.</source>
        <translation>Keine Notiz mehr.</translation>
    </message>
    <message>
        <source>before: “%1”</source>
        <translation>vorher: „%1“</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>before: %1</source>
        <comment>a value that was changed</comment>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>You changed this the same day, at %1. What you said first is kept beside it.</source>
        <comment>a time</comment>
        <translation>Sie haben dies am selben Tag um %1 geändert. Was Sie zuerst sagten, ist daneben aufgehoben.</translation>
    </message>
    <message>
        <source>You changed this on %1. It replaces what you said on %2, which is kept beside it.</source>
        <comment>two dates</comment>
        <translation>Sie haben dies am %1 geändert. Es ersetzt, was Sie am %2 sagten; das ist daneben aufgehoben.</translation>
    </message>
    <message>
        <source>This check-in is no longer here.</source>
        <translation>Dieser Check-in ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>Answered on the same day at %1</source>
        <comment>a time</comment>
        <translation>Am selben Tag um %1 beantwortet</translation>
    </message>
    <message>
        <source>Answered on %1 at %2</source>
        <comment>a date and a time</comment>
        <translation>Am %1 um %2 beantwortet</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>a check-in that was kept</comment>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Nicht geteilt</translation>
    </message>
    <message>
        <source>You stopped sharing with %1 after this.</source>
        <translation>Danach haben Sie aufgehört, mit %1 zu teilen.</translation>
    </message>
    <message>
        <source>%1 still has what you said before the change.</source>
        <translation>%1 hat noch, was Sie vor der Änderung sagten.</translation>
    </message>
    <message>
        <source>%1 has nothing of it.</source>
        <translation>%1 hat nichts davon.</translation>
    </message>
    <message>
        <source>Share the change</source>
        <translation>Änderung teilen</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Mit %1 teilen</translation>
    </message>
    <message>
        <source>Shared: %1</source>
        <comment>a list of parts</comment>
        <translation>Geteilt: %1</translation>
    </message>
    <message>
        <source>Still with you alone: %1</source>
        <comment>a list of parts</comment>
        <translation>Noch bei Ihnen allein: %1</translation>
    </message>
    <message>
        <source>Share more of it</source>
        <translation>Mehr davon teilen</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Change an answer</source>
        <translation>Eine Antwort ändern</translation>
    </message>
    <message>
        <source>What you said first is kept beside the change.</source>
        <translation>Was Sie zuerst sagten, ist neben der Änderung aufgehoben.</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Remind me once a week</source>
        <translation>Einmal in der Woche erinnern</translation>
    </message>
    <message>
        <source>“A moment to check in”, and no more. It stays away on a day you have checked in.</source>
        <translation>„Ein Moment zum Einchecken“, mehr nicht. An einem Tag, an dem Sie eingecheckt haben, bleibt es still.</translation>
    </message>
    <message>
        <source>Half an hour earlier</source>
        <translation>Eine halbe Stunde früher</translation>
    </message>
    <message>
        <source>Half an hour later</source>
        <translation>Eine halbe Stunde später</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>A moment to check in</source>
        <translation>Ein Moment zum Einchecken</translation>
    </message>
    <message>
        <source>Half a minute, when it suits you.</source>
        <translation>Eine halbe Minute, wann es Ihnen passt.</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Safety number</source>
        <translation>Sicherheitsnummer</translation>
    </message>
    <message>
        <source>Read it to each other when you next speak. The same on both sides means nobody stands in between.</source>
        <translation>Lesen Sie sie sich beim nächsten Gespräch vor. Ist sie auf beiden Seiten gleich, steht niemand dazwischen.</translation>
    </message>
</context>
<context>
    <name>SafetyNumber</name>
    <message>
        <source>Safety number: %1</source>
        <translation>Sicherheitsnummer: %1</translation>
    </message>
</context>
<context>
    <name>SayingCard</name>
    <message>
        <source>Saying it in the room</source>
        <translation>Es im Raum sagen</translation>
    </message>
    <message>
        <source>Only if you like. You could begin with one of these.</source>
        <translation>Nur wenn Sie möchten. Sie könnten mit einem dieser Sätze beginnen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>I felt a bit far away from you last time. Could we talk about that?</source>
        <translation>Ich habe mich Ihnen letztes Mal etwas fern gefühlt. Können wir darüber sprechen?</translation>
    </message>
    <message>
        <source>I am not sure we are after the same thing. Can we look at it together?</source>
        <translation>Ich bin nicht sicher, ob wir dasselbe wollen. Können wir das zusammen ansehen?</translation>
    </message>
    <message>
        <source>The way we worked did not quite fit me. Could we try it differently?</source>
        <translation>Die Art, wie wir gearbeitet haben, passte nicht ganz für mich. Können wir es anders versuchen?</translation>
    </message>
    <message>
        <source>I had hoped for something else last time. May I tell you what?</source>
        <translation>Ich hatte mir letztes Mal etwas anderes erhofft. Darf ich Ihnen sagen, was?</translation>
    </message>
    <message>
        <source>There is a part of me that I would like more room for here.</source>
        <translation>Es gibt einen Teil von mir, für den ich mir hier mehr Raum wünsche.</translation>
    </message>
    <message>
        <source>Something did not sit right with me. I do not know yet what it was. Can we stay with it?</source>
        <translation>Etwas war nicht gut für mich. Ich weiß noch nicht, was. Können wir dabei bleiben?</translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>Change which session this is about</source>
        <translation>Ändern, um welche Sitzung es geht</translation>
    </message>
    <message>
        <source>When was your session?</source>
        <translation>Wann war Ihre Sitzung?</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Einen Tag früher</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Einen Tag später</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Mit wem?</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Hear how sessions land</source>
        <translation>Hören, wie Sitzungen ankommen</translation>
    </message>
    <message>
        <source>A moment after each session</source>
        <translation>Ein Moment nach jeder Sitzung</translation>
    </message>
    <message>
        <source>Your clients say how a session was for them, and share with you what they choose. What they share is locked on this device, and only you can open it.</source>
        <translation>Ihre Klienten sagen, wie eine Sitzung für sie war, und teilen mit Ihnen, was sie möchten. Was sie teilen, ist auf diesem Gerät verschlossen, und nur Sie können es öffnen.</translation>
    </message>
    <message>
        <source>Say how it was, in half a minute and in your own time. It stays locked on this device; your therapist sees only what you choose to share.</source>
        <translation>Sagen Sie, wie es war, in einer halben Minute und wann es Ihnen passt. Es bleibt auf diesem Gerät verschlossen; Ihre Therapeutin oder Ihr Therapeut sieht nur, was Sie teilen.</translation>
    </message>
    <message>
        <source>Your name, as clients know it</source>
        <translation>Ihr Name, wie Klienten ihn kennen</translation>
    </message>
    <message>
        <source>What your therapist calls you</source>
        <translation>Wie man Sie in der Therapie nennt</translation>
    </message>
    <message>
        <source>Only people you connect with see it.</source>
        <translation>Nur Menschen, mit denen Sie sich verbinden, sehen ihn.</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. A few words are easy to keep in mind.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen. Ein paar Wörter merken sich leicht.</numerusform>
            <numerusform>Mindestens %n Zeichen. Ein paar Wörter merken sich leicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Nobody can open this without the passphrase, not even those who made Accord. If it is lost, so is what you wrote here.</source>
        <translation>Ohne die Passphrase kann niemand dies öffnen, auch die nicht, die Accord gemacht haben. Geht sie verloren, dann auch, was Sie hier schreiben.</translation>
    </message>
    <message>
        <source>Locking it with your passphrase…</source>
        <translation>Wird mit Ihrer Passphrase verschlossen …</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What the questions are about</source>
        <translation>Worum es in den Fragen geht</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Accord %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Accord %1. Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>ShareFields</name>
    <message>
        <source>kept</source>
        <comment>stays on the phone</comment>
        <translation>bleibt hier</translation>
    </message>
    <message>
        <source>Bond, goals and tasks as one number</source>
        <translation>Bindung, Ziele und Aufgaben als eine Zahl</translation>
    </message>
</context>
<context>
    <name>ShareModel</name>
    <message>
        <source>Nothing. Switch on what you would like to share.</source>
        <translation>Nichts. Schalten Sie ein, was Sie teilen möchten.</translation>
    </message>
    <message>
        <source>The session&apos;s day: %1</source>
        <translation>Der Tag der Sitzung: %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your note: “%1”</source>
        <translation>Ihre Notiz: „%1“</translation>
    </message>
    <message>
        <source>The questions: %1</source>
        <translation>Die Fragen: %1</translation>
    </message>
    <message>
        <source>A random number for this check-in, and the one it replaces</source>
        <translation>Eine Zufallszahl für diesen Check-in und die, die er ersetzt</translation>
    </message>
    <message>
        <source>A random number for this check-in</source>
        <translation>Eine Zufallszahl für diesen Check-in</translation>
    </message>
    <message>
        <source>Sealed as %L1 bytes. Only %2 can open it.</source>
        <translation>Versiegelt als %L1 Bytes. Nur %2 kann es öffnen.</translation>
    </message>
    <message>
        <source>%1 already has: %2</source>
        <comment>a name, a list of parts</comment>
        <translation>%1 hat schon: %2</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>Privat behalten</translation>
    </message>
    <message>
        <source>Share one thing</source>
        <translation>Eine Sache teilen</translation>
    </message>
    <message>
        <source>Share %1 things</source>
        <translation>%1 Dinge teilen</translation>
    </message>
    <message>
        <source>Share this with %1?</source>
        <translation>Dies mit %1 teilen?</translation>
    </message>
    <message>
        <source>Only what is switched on leaves your phone, sealed for them alone.</source>
        <translation>Nur was eingeschaltet ist, verlässt Ihr Telefon, für diese Person allein versiegelt.</translation>
    </message>
    <message>
        <source>Switch all off</source>
        <translation>Alle ausschalten</translation>
    </message>
    <message>
        <source>Switch all on</source>
        <translation>Alle einschalten</translation>
    </message>
</context>
<context>
    <name>SharedCard</name>
    <message>
        <source>What you shared</source>
        <translation>Was Sie geteilt haben</translation>
    </message>
</context>
<context>
    <name>SharingModel</name>
    <message>
        <source>Not safe</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Somebody else answered the same invitation. Ask for a new one.</source>
        <translation>Jemand anderes hat dieselbe Einladung beantwortet. Bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Nothing goes back or forth.</source>
        <translation>Es geht nichts hin oder her.</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>Hier beendet</translation>
    </message>
    <message>
        <source>You stopped sharing. %1’s app has not confirmed it yet.</source>
        <translation>Sie haben aufgehört zu teilen. Die App von %1 hat es noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>You stopped sharing, and %1’s app has confirmed it.</source>
        <translation>Sie haben aufgehört zu teilen, und die App von %1 hat es bestätigt.</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>%1 sees only what you shared.</source>
        <translation>%1 sieht nur, was Sie geteilt haben.</translation>
    </message>
    <message>
        <source>Being paired</source>
        <translation>Wird gekoppelt</translation>
    </message>
    <message>
        <source>Waiting for %1’s app to answer. You can already share.</source>
        <translation>Die App von %1 muss noch antworten. Sie können schon teilen.</translation>
    </message>
    <message>
        <source>Nothing shared yet.</source>
        <translation>Noch nichts geteilt.</translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>You decide after every check-in what leaves this phone. Nothing goes on its own.</source>
        <translation>Nach jedem Check-in entscheiden Sie, was dieses Telefon verlässt. Nichts geht von allein.</translation>
    </message>
    <message>
        <source>Pair with another therapist</source>
        <translation>Mit noch jemandem koppeln</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Pair with your therapist when you both like. Until then, everything simply stays here.</source>
        <translation>Koppeln Sie sich, wann es Ihnen beiden passt. Bis dahin bleibt einfach alles hier.</translation>
    </message>
    <message>
        <source>Pair with your therapist</source>
        <translation>Mit Ihrer Therapeutin oder Ihrem Therapeuten koppeln</translation>
    </message>
</context>
<context>
    <name>SignalRules</name>
    <message>
        <source>How signals work</source>
        <translation>Wie Signale entstehen</translation>
    </message>
</context>
<context>
    <name>SignalWording</name>
    <message>
        <source>The alliance score was {to}, under the cut-off of {threshold}.</source>
        <translation>Der Allianzwert war {to}, unter dem Grenzwert von {threshold}.</translation>
    </message>
    <message>
        <source>This session came out at {to} of 10. If something was missing, it is worth saying.</source>
        <translation>Diese Sitzung kam auf {to} von 10. Wenn etwas gefehlt hat, lohnt es sich, das zu sagen.</translation>
    </message>
    <message>
        <source>I would really like to know how last session was for you.</source>
        <translation>Ich möchte wirklich gern wissen, wie die letzte Sitzung für Sie war.</translation>
    </message>
    <message>
        <source>What would have made it more useful for you?</source>
        <translation>Was hätte sie für Sie nützlicher gemacht?</translation>
    </message>
    <message>
        <source>Is there something I could do differently today?</source>
        <translation>Kann ich heute etwas anders machen?</translation>
    </message>
    <message>
        <source>Bond was {bond}, under the cut-off of {threshold}.</source>
        <translation>Die Bindung war {bond}, unter dem Grenzwert von {threshold}.</translation>
    </message>
    <message>
        <source>You felt rather far apart this time: {bond} of 10. It can help to say so.</source>
        <translation>Diesmal fühlten Sie sich eher fern: {bond} von 10. Es kann helfen, das zu sagen.</translation>
    </message>
    <message>
        <source>I have a feeling I did not quite reach you last time. How was it for you?</source>
        <translation>Ich habe das Gefühl, ich habe Sie letztes Mal nicht ganz erreicht. Wie war es für Sie?</translation>
    </message>
    <message>
        <source>When did you feel least understood by me?</source>
        <translation>Wann fühlten Sie sich von mir am wenigsten verstanden?</translation>
    </message>
    <message>
        <source>What would help you feel more at ease with me?</source>
        <translation>Was würde Ihnen helfen, sich bei mir wohler zu fühlen?</translation>
    </message>
    <message>
        <source>Agreement on goals was {goals}, under the cut-off of {threshold}.</source>
        <translation>Die Einigkeit über Ziele war {goals}, unter dem Grenzwert von {threshold}.</translation>
    </message>
    <message>
        <source>You did not quite agree on where to go: {goals} of 10. Goals can be talked over at any time.</source>
        <translation>Sie waren sich nicht ganz einig, wohin es geht: {goals} von 10. Über Ziele kann man jederzeit sprechen.</translation>
    </message>
    <message>
        <source>Are we working towards what you want?</source>
        <translation>Arbeiten wir auf das hin, was Sie wollen?</translation>
    </message>
    <message>
        <source>If you chose our goal today, what would it be?</source>
        <translation>Wenn Sie heute unser Ziel wählen würden, welches wäre es?</translation>
    </message>
    <message>
        <source>Where do you and I see your goals differently?</source>
        <translation>Wo sehen Sie und ich Ihre Ziele verschieden?</translation>
    </message>
    <message>
        <source>Agreement on how you work was {tasks}, under the cut-off of {threshold}.</source>
        <translation>Die Einigkeit über die Arbeitsweise war {tasks}, unter dem Grenzwert von {threshold}.</translation>
    </message>
    <message>
        <source>The way you worked made less sense to you: {tasks} of 10. There are other ways, and you can ask for them.</source>
        <translation>Die Art zu arbeiten ergab weniger Sinn für Sie: {tasks} von 10. Es gibt andere Wege, und Sie können danach fragen.</translation>
    </message>
    <message>
        <source>Did what we did last time make sense to you?</source>
        <translation>Ergab das, was wir letztes Mal gemacht haben, Sinn für Sie?</translation>
    </message>
    <message>
        <source>What has helped you most here, and what least?</source>
        <translation>Was hat Ihnen hier am meisten geholfen, und was am wenigsten?</translation>
    </message>
    <message>
        <source>How would you like to work today?</source>
        <translation>Wie möchten Sie heute arbeiten?</translation>
    </message>
    <message>
        <source>The alliance score went from {from} to {to}. Two sessions are very little to go by, so take it as a reason to ask.</source>
        <translation>Der Allianzwert ging von {from} auf {to}. Zwei Sitzungen sind sehr wenig; nehmen Sie es als Anlass zu fragen.</translation>
    </message>
    <message>
        <source>This session came out {fall} below the first. Dips are normal, and worth saying.</source>
        <translation>Diese Sitzung lag {fall} unter der ersten. Tiefs sind normal, und es lohnt sich, sie anzusprechen.</translation>
    </message>
    <message>
        <source>How was our second session for you, compared with the first?</source>
        <translation>Wie war unsere zweite Sitzung für Sie, verglichen mit der ersten?</translation>
    </message>
    <message>
        <source>Is there anything from last time you would like to come back to?</source>
        <translation>Gibt es etwas vom letzten Mal, worauf Sie zurückkommen möchten?</translation>
    </message>
    <message>
        <source>We are still getting to know each other. What should I know about how you like to work?</source>
        <translation>Wir lernen uns noch kennen. Was sollte ich darüber wissen, wie Sie gern arbeiten?</translation>
    </message>
    <message>
        <source>The alliance score fell from {from} to {to}, more than chance would explain. It may be a rupture: worth naming, early and directly.</source>
        <translation>Der Allianzwert fiel von {from} auf {to}, mehr als der Zufall erklärt. Es kann ein Bruch in der Allianz sein: früh und offen anzusprechen.</translation>
    </message>
    <message>
        <source>Things dipped this time, from {from} to {to}. Dips are normal, and talking about one often helps.</source>
        <translation>Diesmal ging es abwärts, von {from} auf {to}. Tiefs sind normal, und darüber zu sprechen hilft oft.</translation>
    </message>
    <message>
        <source>I have a sense that something changed between us. Does that fit for you?</source>
        <translation>Ich habe den Eindruck, zwischen uns hat sich etwas verändert. Geht es Ihnen auch so?</translation>
    </message>
    <message>
        <source>I wonder whether something I said or did missed you. Could we look at it?</source>
        <translation>Ich frage mich, ob etwas, das ich gesagt oder getan habe, an Ihnen vorbeiging. Können wir es ansehen?</translation>
    </message>
    <message>
        <source>What would help us find our way back?</source>
        <translation>Was würde uns helfen, wieder zueinander zu finden?</translation>
    </message>
    <message>
        <source>The alliance score fell to {to}, well under this client&apos;s own level of {from}. Sessions like this often hold a rupture.</source>
        <translation>Der Allianzwert fiel auf {to}, deutlich unter das eigene Niveau dieses Menschen von {from}. In solchen Sitzungen steckt oft ein Bruch in der Allianz.</translation>
    </message>
    <message>
        <source>Things dipped this time: {to}, where you are usually around {from}. It is worth saying, also when it is hard to put into words.</source>
        <translation>Diesmal ging es abwärts: {to}, wo Sie sonst um {from} liegen. Es lohnt sich, das zu sagen, auch wenn es schwer in Worte zu fassen ist.</translation>
    </message>
    <message>
        <source>Last session seems to have been different from most. What was it like for you?</source>
        <translation>Die letzte Sitzung war wohl anders als die meisten. Wie war sie für Sie?</translation>
    </message>
    <message>
        <source>Did I miss something that mattered to you? I would like to understand it.</source>
        <translation>Ist mir etwas entgangen, das Ihnen wichtig war? Ich möchte es verstehen.</translation>
    </message>
    <message>
        <source>What should we do differently, starting today?</source>
        <translation>Was sollten wir von heute an anders machen?</translation>
    </message>
    <message>
        <source>The alliance score came down slowly, from {from} to {to} over %n sessions, without a step up.</source>
        <translation>Der Allianzwert sank langsam, von {from} auf {to} in %n Sitzungen, ohne einen Schritt nach oben.</translation>
    </message>
    <message>
        <source>Over the last %n sessions things dipped little by little, from {from} to {to}. A good moment to look at it together.</source>
        <translation>In den letzten %n Sitzungen ging es nach und nach abwärts, von {from} auf {to}. Ein guter Moment, das zusammen anzusehen.</translation>
    </message>
    <message>
        <source>When you look back over our last sessions, what has changed for you?</source>
        <translation>Wenn Sie auf unsere letzten Sitzungen blicken: Was hat sich für Sie verändert?</translation>
    </message>
    <message>
        <source>Is what we are working on still what matters to you?</source>
        <translation>Ist das, woran wir arbeiten, noch das, was Ihnen wichtig ist?</translation>
    </message>
    <message>
        <source>What would make the next session worth your while?</source>
        <translation>Was würde die nächste Sitzung für Sie lohnend machen?</translation>
    </message>
    <message>
        <source>The bond is warm at {bond}, and agreement on goals is {goals}. Closeness alone is not yet an alliance: talk over where you are heading.</source>
        <translation>Die Bindung ist mit {bond} warm, die Einigkeit über Ziele liegt bei {goals}. Nähe allein ist noch keine Allianz: Sprechen Sie darüber, wohin es geht.</translation>
    </message>
    <message>
        <source>You feel close ({bond}), and less sure about the goals ({goals}). You can talk over the goals at any time.</source>
        <translation>Sie fühlen sich nah ({bond}) und bei den Zielen weniger sicher ({goals}). Über Ziele können Sie jederzeit sprechen.</translation>
    </message>
    <message>
        <source>We get on well, I think. Are we also heading where you want to go?</source>
        <translation>Wir kommen gut miteinander aus, glaube ich. Gehen wir auch dahin, wohin Sie wollen?</translation>
    </message>
    <message>
        <source>If our work goes well, what will be different in your life?</source>
        <translation>Wenn unsere Arbeit gut geht, was wird in Ihrem Leben anders sein?</translation>
    </message>
    <message>
        <source>Which of our goals feels like yours, and which would you change?</source>
        <translation>Welches unserer Ziele fühlt sich wie Ihres an, und welches würden Sie ändern?</translation>
    </message>
    <message>
        <source>The bond is warm at {bond}, and agreement on how you work is {tasks}. Closeness alone is not yet an alliance: talk over the way you work.</source>
        <translation>Die Bindung ist mit {bond} warm, die Einigkeit über die Arbeitsweise liegt bei {tasks}. Nähe allein ist noch keine Allianz: Sprechen Sie darüber, wie Sie arbeiten.</translation>
    </message>
    <message>
        <source>You feel close ({bond}), and less sure about the way you work ({tasks}). You can ask for another way.</source>
        <translation>Sie fühlen sich nah ({bond}) und bei der Art zu arbeiten weniger sicher ({tasks}). Sie können nach einem anderen Weg fragen.</translation>
    </message>
    <message>
        <source>We get on well, I think. Does the way we work make sense to you too?</source>
        <translation>Wir kommen gut miteinander aus, glaube ich. Ergibt die Art, wie wir arbeiten, auch für Sie Sinn?</translation>
    </message>
    <message>
        <source>Which part of what we do here would you not miss?</source>
        <translation>Welchen Teil von dem, was wir hier tun, würden Sie nicht vermissen?</translation>
    </message>
    <message>
        <source>Is there another way of working you would like to try?</source>
        <translation>Gibt es eine andere Art zu arbeiten, die Sie gern versuchen würden?</translation>
    </message>
    <message>
        <source>The last %n totals were all {threshold} or more. That may be just how it is. It can also be hard to say something critical.</source>
        <translation>Die letzten %n Gesamtwerte lagen alle bei {threshold} oder mehr. Vielleicht ist es einfach so. Es kann auch schwer sein, etwas Kritisches zu sagen.</translation>
    </message>
    <message>
        <source>Your last %n check-ins were at the very top. If there is ever something small you would change, it is welcome too.</source>
        <translation>Ihre letzten %n Check-ins lagen ganz oben. Wenn es einmal etwas Kleines gibt, das Sie ändern würden, ist auch das willkommen.</translation>
    </message>
    <message>
        <source>What is one small thing we could do differently?</source>
        <translation>Was ist eine Kleinigkeit, die wir anders machen könnten?</translation>
    </message>
    <message>
        <source>If something here bothered you, how easy would it be to tell me?</source>
        <translation>Wenn Sie hier etwas störte, wie leicht wäre es, mir das zu sagen?</translation>
    </message>
    <message>
        <source>I would like to hear about the harder moments too, also the ones with me.</source>
        <translation>Ich möchte auch von den schwereren Momenten hören, auch von denen mit mir.</translation>
    </message>
    <message>
        <source>No check-in for %n days; you agreed on one every {cadence} days.</source>
        <translation>Seit %n Tagen kein Check-in; vereinbart war einer alle {cadence} Tage.</translation>
    </message>
    <message>
        <source>Your last check-in was %n days ago. There is room for one whenever you like.</source>
        <translation>Ihr letzter Check-in liegt %n Tage zurück. Für einen neuen ist Platz, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>Shall we take a minute for the check-in together?</source>
        <translation>Nehmen wir uns zusammen eine Minute für den Check-in?</translation>
    </message>
    <message>
        <source>Does the check-in still suit you, or would you like it less often?</source>
        <translation>Passt Ihnen der Check-in noch, oder hätten Sie ihn gern seltener?</translation>
    </message>
    <message>
        <source>How have things been between us since the last one?</source>
        <translation>Wie war es zwischen uns seit dem letzten?</translation>
    </message>
    <message>
        <source>Rule: the total is under {total-cut-off}, or bond, goals or tasks under {dimension-cut-off}.</source>
        <translation>Regel: Der Gesamtwert liegt unter {total-cut-off}, oder Bindung, Ziele oder Aufgaben unter {dimension-cut-off}.</translation>
    </message>
    <message>
        <source>Rule: {threshold} or more under the first session ({from} − {to} = {fall}).</source>
        <translation>Regel: {threshold} oder mehr unter der ersten Sitzung ({from} − {to} = {fall}).</translation>
    </message>
    <message>
        <source>Rule: the change divided by its standard error is {index-threshold} or less (({to} − {from}) ÷ {error} = {index}).</source>
        <translation>Regel: Die Änderung geteilt durch ihren Standardfehler ist {index-threshold} oder weniger (({to} − {from}) ÷ {error} = {index}).</translation>
    </message>
    <message>
        <source>Rule: more than 2 spreads under the client&apos;s own mean ({from} − 2 × {spread} = {threshold}).</source>
        <translation>Regel: mehr als 2 Streuungen unter dem eigenen Mittel ({from} − 2 × {spread} = {threshold}).</translation>
    </message>
    <message>
        <source>Rule: over %n sessions no step up, and {threshold} or more in all ({from} − {to} = {fall}).</source>
        <translation>Regel: in %n Sitzungen kein Schritt nach oben und insgesamt {threshold} oder mehr ({from} − {to} = {fall}).</translation>
    </message>
    <message>
        <source>Rule: bond is 7 or more, and goals or tasks {threshold} or more under it (difference {gap}).</source>
        <translation>Regel: Bindung ist 7 oder mehr, und Ziele oder Aufgaben liegen {threshold} oder mehr darunter (Abstand {gap}).</translation>
    </message>
    <message>
        <source>Rule: %n totals in a row are {threshold} or more.</source>
        <translation>Regel: %n Gesamtwerte hintereinander sind {threshold} oder mehr.</translation>
    </message>
    <message>
        <source>Rule: more than one and a half times the agreed {cadence} days since the last check-in.</source>
        <translation>Regel: mehr als das Anderthalbfache der vereinbarten {cadence} Tage seit dem letzten Check-in.</translation>
    </message>
    <message>
        <source>A drop began at session {began}: from {from}, down to {trough} so far. From {repair} on it counts as repaired.</source>
        <translation>In Sitzung {began} begann ein Abfall: von {from} bisher auf {trough}. Ab {repair} gilt er als repariert.</translation>
    </message>
    <message>
        <source>Things dipped around session {began}.</source>
        <translation>Um Sitzung {began} herum ging es abwärts.</translation>
    </message>
    <message>
        <source>A drop began at session {began}: from {from}, down to {trough}. It has not come back half-way in %n sessions.</source>
        <translation>In Sitzung {began} begann ein Abfall: von {from} auf {trough}. In %n Sitzungen ist er nicht zur Hälfte zurückgekommen.</translation>
    </message>
    <message>
        <source>Things dipped around session {began} and have not come back yet. It is worth saying.</source>
        <translation>Um Sitzung {began} herum ging es abwärts und ist noch nicht zurück. Es lohnt sich, das zu sagen.</translation>
    </message>
    <message>
        <source>The drop of session {began} is repaired: this session came back at least half-way from {trough} to {from}.</source>
        <translation>Der Abfall von Sitzung {began} ist repariert: Diese Sitzung kam mindestens zur Hälfte von {trough} auf {from} zurück.</translation>
    </message>
    <message>
        <source>Things dipped around session {began} and have come back.</source>
        <translation>Um Sitzung {began} herum ging es abwärts und ist wieder zurück.</translation>
    </message>
    <message>
        <source>Drop, not back after %n sessions</source>
        <translation>Abfall, nach %n Sitzungen nicht zurück</translation>
    </message>
    <message>
        <source>Drop, not yet repaired</source>
        <translation>Abfall, noch nicht repariert</translation>
    </message>
    <message>
        <source>Low two sessions in a row</source>
        <translation>Zwei Sitzungen hintereinander niedrig</translation>
    </message>
    <message>
        <source>A little lower after the first session</source>
        <translation>Nach der ersten Sitzung etwas niedriger</translation>
    </message>
    <message>
        <source>A low session</source>
        <translation>Eine niedrige Sitzung</translation>
    </message>
    <message>
        <source>Lower than the first session</source>
        <translation>Niedriger als die erste Sitzung</translation>
    </message>
    <message>
        <source>Fell more than chance explains</source>
        <translation>Mehr gefallen, als der Zufall erklärt</translation>
    </message>
    <message>
        <source>Fell well under own level</source>
        <translation>Deutlich unter das eigene Niveau gefallen</translation>
    </message>
    <message>
        <source>Slowly coming down</source>
        <translation>Langsam im Sinken</translation>
    </message>
    <message>
        <source>Warm bond, less agreement</source>
        <translation>Warme Bindung, weniger Einigkeit</translation>
    </message>
    <message>
        <source>No check-in for %n days</source>
        <translation>Seit %n Tagen kein Check-in</translation>
    </message>
    <message>
        <source>No check-in yet</source>
        <translation>Noch kein Check-in</translation>
    </message>
    <message>
        <source>First sessions</source>
        <translation>Erste Sitzungen</translation>
    </message>
    <message>
        <source>Back up after a drop</source>
        <translation>Nach einem Abfall wieder oben</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Beständig</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handeln</translation>
    </message>
    <message>
        <source>Rests on this session alone</source>
        <translation>Beruht auf dieser Sitzung allein</translation>
    </message>
    <message>
        <source>Rests on %n sessions</source>
        <translation>Beruht auf %n Sitzungen</translation>
    </message>
    <message>
        <source>Some of this questionnaire&apos;s cut-offs are assumed: no study has measured them yet.</source>
        <translation>Einige Grenzwerte dieses Fragebogens sind angenommen: Noch hat sie keine Studie gemessen.</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>Stop sharing with %1?</source>
        <translation>Nicht mehr mit %1 teilen?</translation>
    </message>
    <message>
        <source>What you shared is taken away from their app, unless the law obliges them to keep it. What is still on its way will not be taken in. Your own check-ins stay here.</source>
        <translation>Was Sie geteilt haben, wird aus der anderen App entfernt, außer wo das Gesetz zum Aufbewahren verpflichtet. Was noch unterwegs ist, wird nicht angenommen. Ihre eigenen Check-ins bleiben hier.</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Nicht mehr teilen</translation>
    </message>
    <message>
        <source>Go on sharing</source>
        <translation>Weiter teilen</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SyncService</name>
    <message>
        <source>Waiting for a connection</source>
        <translation>Wartet auf eine Verbindung</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet aufs Senden</translation>
    </message>
    <message>
        <source>Sent at %1</source>
        <translation>Um %1 gesendet</translation>
    </message>
</context>
<context>
    <name>TherapistCard</name>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1. %2. %3</translation>
    </message>
</context>
<context>
    <name>TherapistModel</name>
    <message>
        <source>You have not shared anything with %1.</source>
        <translation>Sie haben mit %1 noch nichts geteilt.</translation>
    </message>
    <message>
        <source>%1 sees only what is listed here. You can stop at any time.</source>
        <translation>%1 sieht nur, was hier steht. Sie können jederzeit aufhören.</translation>
    </message>
    <message>
        <source>You stopped sharing on this phone. %1’s app will take the rest away as soon as it hears of it.</source>
        <translation>Sie haben auf diesem Telefon aufgehört zu teilen. Die App von %1 nimmt das Übrige weg, sobald sie davon erfährt.</translation>
    </message>
    <message>
        <source>You stopped sharing, and %1’s app has confirmed it. You can share again whenever you like.</source>
        <translation>Sie haben aufgehört zu teilen, und die App von %1 hat es bestätigt. Sie können wieder teilen, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <comment>a date</comment>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
</context>
<context>
    <name>TherapistPage</name>
    <message>
        <source>Confirmed by your therapist</source>
        <translation>In der Therapie-App bestätigt</translation>
    </message>
    <message>
        <source>Revoked here</source>
        <translation>Hier widerrufen</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Nicht mehr teilen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>dip</source>
        <translation>Tief</translation>
    </message>
</context>
<context>
    <name>TrendChoices</name>
    <message>
        <source>Last 5</source>
        <translation>Letzte 5</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>TrendLegend</name>
    <message>
        <source>Bond</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>usual range</source>
        <translation>üblicher Bereich</translation>
    </message>
</context>
<context>
    <name>TrendModel</name>
    <message>
        <source>Your sessions</source>
        <translation>Ihre Sitzungen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Your first session</source>
        <translation>Ihre erste Sitzung</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>Eine Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>Your %1 sessions</source>
        <comment>%1 is a count in words, %n as a number</comment>
        <translation>
            <numerusform>Ihre %1 Sitzungen</numerusform>
            <numerusform>Ihre %1 Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sessions</source>
        <comment>%1 is a count in words, %n as a number</comment>
        <translation>
            <numerusform>%1 Sitzungen</numerusform>
            <numerusform>%1 Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1 · %2</source>
        <comment>%1 is a number, %2 a date</comment>
        <translation>Sitzung %1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>%1 is bond, goals or tasks, %2 its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format: day and month</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: day, month and year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>TrendPage</name>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>After your first check-in, your sessions appear here.</source>
        <translation>Nach Ihrem ersten Check-in erscheinen hier Ihre Sitzungen.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>All check-ins</source>
        <translation>Alle Check-ins</translation>
    </message>
    <message>
        <source>How dips are found</source>
        <translation>Wie Tiefs gefunden werden</translation>
    </message>
</context>
<context>
    <name>TrendRow</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>TrendSessionCard</name>
    <message>
        <source>The session before</source>
        <translation>Die Sitzung davor</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>Die Sitzung danach</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Open this session</source>
        <translation>Diese Sitzung öffnen</translation>
    </message>
</context>
<context>
    <name>TrendTable</name>
    <message>
        <source>Earlier sessions</source>
        <translation>Frühere Sitzungen</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>dip</source>
        <translation>Tief</translation>
    </message>
</context>
<context>
    <name>UnlockModel</name>
    <message>
        <source>Please say what you would like to be called.</source>
        <translation>Bitte sagen Sie, wie Sie genannt werden möchten.</translation>
    </message>
    <message>
        <source>That name is too long to show. Please choose a shorter one.</source>
        <translation>Dieser Name ist zu lang zum Anzeigen. Bitte wählen Sie einen kürzeren.</translation>
    </message>
    <message numerus="yes">
        <source>Please choose a longer passphrase: at least %n characters.</source>
        <translation>
            <numerusform>Bitte wählen Sie eine längere Passphrase: mindestens %n Zeichen.</numerusform>
            <numerusform>Bitte wählen Sie eine längere Passphrase: mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them once more.</source>
        <translation>Die beiden Passphrasen sind verschieden. Bitte geben Sie sie noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>What you keep here opens with your passphrase.</source>
        <translation>Was Sie hier aufbewahren, öffnet sich mit Ihrer Passphrase.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Waiting for a connection</source>
        <translation>Wartet auf eine Verbindung</translation>
    </message>
    <message>
        <source>It will go to %1 as soon as there is a connection.</source>
        <translation>Es geht an %1, sobald es eine Verbindung gibt.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>It is on its way to %1.</source>
        <translation>Es ist unterwegs zu %1.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>It has arrived with %1.</source>
        <translation>Es ist bei %1 angekommen.</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>You had stopped sharing before it arrived, so %1 did not get it.</source>
        <translation>Sie hatten aufgehört zu teilen, bevor es ankam; %1 hat es nicht bekommen.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Nicht geteilt</translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <translation>Nur Sie können es sehen.</translation>
    </message>
    <message>
        <source>Talked about %1</source>
        <translation>Besprochen %1</translation>
    </message>
    <message>
        <source>%1 has read it and you talked about it.</source>
        <translation>%1 hat es gelesen, und Sie haben darüber gesprochen.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>%1 has read it.</source>
        <translation>%1 hat es gelesen.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>, </translation>
    </message>
</context>
</TS>
