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
        <translation>Raum für mich</translation>
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
        <translation>Dieser Wiederherstellungs­code gehört zu anderen Aufzeichnungen. Ihre sind alle noch da; bitte suchen Sie den neuesten Code, den Sie aufgeschrieben haben.</translation>
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
        <translation>Eine Passphrase oder ein Wiederherstellungs­code muss bleiben, sonst ließe sich nichts mehr öffnen. Nichts wurde verändert; bitte richten Sie zuerst das andere ein.</translation>
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
        <translation>Ein Wiederherstellungs­code hat 28 Zeichen in sieben Vierergruppen. Nichts wurde verändert; bitte sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>One of these characters is in no recovery code. Nothing was changed; please look again.</source>
        <translation>Eines dieser Zeichen kommt in keinem Wiederherstellungs­code vor. Nichts wurde verändert; bitte sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>A character or two are not as they were written down. Nothing was changed; please look again.</source>
        <translation>Ein oder zwei Zeichen sind nicht, wie sie aufgeschrieben wurden. Nichts wurde verändert; bitte sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>That is a recovery code, but not the one shown just now. Please look again.</source>
        <translation>Das ist ein Wiederherstellungs­code, aber nicht der eben gezeigte. Bitte sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them once more.</source>
        <translation>Die beiden Passphrasen sind verschieden. Bitte geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The two PINs differ. Please type them once more.</source>
        <translation>Die beiden PINs sind verschieden. Bitte geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>This pairing was closed. Nothing was changed; to write to each other again, please pair anew.</source>
        <translation>Diese Kopplung wurde geschlossen. Nichts wurde verändert; um einander wieder zu schreiben, koppeln Sie sich bitte neu.</translation>
    </message>
    <message>
        <source>There is no such goal here. Nothing was changed; please look at the list again.</source>
        <translation>Dieses Ziel gibt es hier nicht. Nichts wurde verändert; bitte sehen Sie noch einmal in die Liste.</translation>
    </message>
    <message>
        <source>This goal was set aside. Nothing was changed; you can begin a new one with the same words.</source>
        <translation>Dieses Ziel wurde beiseitegelegt. Nichts wurde verändert; Sie können mit denselben Worten ein neues beginnen.</translation>
    </message>
    <message>
        <source>A goal needs between 1 and 300 characters on one line. Nothing was changed; please look it over.</source>
        <translation>Ein Ziel braucht zwischen 1 und 300 Zeichen in einer Zeile. Nichts wurde verändert; bitte sehen Sie es durch.</translation>
    </message>
    <message>
        <source>Between two sessions lie 1 to 365 days, or 0 for none agreed. Nothing was changed; please look it over.</source>
        <translation>Zwischen zwei Sitzungen liegen 1 bis 365 Tage, oder 0 für nichts vereinbart. Nichts wurde verändert; bitte sehen Sie es durch.</translation>
    </message>
    <message>
        <source>Goals in your own words</source>
        <translation>Ziele in Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>Some of your records don&apos;t read as they should. Nothing was removed; open Accord again, and it shows what can be brought back.</source>
        <translation>Einige Ihrer Aufzeichnungen lassen sich nicht richtig lesen. Nichts wurde entfernt; öffnen Sie Accord noch einmal, dann zeigt es, was sich zurückholen lässt.</translation>
    </message>
    <message>
        <source>This pairing was closed more than three months ago, and no message gets through any more. Nothing was changed; please ask the other person yourself.</source>
        <translation>Diese Verbindung wurde vor mehr als drei Monaten beendet, und es kommt keine Nachricht mehr durch. Nichts wurde geändert; bitte fragen Sie die andere Person selbst.</translation>
    </message>
    <message>
        <source>Two different answers came to one invitation, so neither is trusted, and nothing is left of what came. Please start again with a new one, face to face.</source>
        <translation>Auf eine Einladung kamen zwei verschiedene Antworten, daher wird keiner vertraut. Was darüber kam, wurde entfernt; bitte beginnen Sie mit einer neuen Einladung von vorn, am besten von Angesicht zu Angesicht.</translation>
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
    <name>BackupModel</name>
    <message>
        <source>Where shall the backup go?</source>
        <translation>Wohin soll die Sicherung?</translation>
    </message>
    <message>
        <source>Cancelled. No backup was made.</source>
        <translation>Abgebrochen. Es wurde keine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>Saved as %1, and read back to be sure. It opens with the passphrase you just chose, and with nothing else.</source>
        <translation>Gespeichert als %1 und zur Probe zurückgelesen. Sie öffnet sich mit der eben gewählten Passphrase und mit nichts anderem.</translation>
    </message>
    <message>
        <source>Last made on %1.</source>
        <translation>Zuletzt am %1 gemacht.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Eine Sicherung machen</translation>
    </message>
    <message>
        <source>A locked copy of everything in one file. Keep it on another device, in case this one breaks or gets lost.</source>
        <translation>Eine verschlossene Kopie von allem in einer Datei. Bewahren Sie sie auf einem anderen Gerät auf, falls dieses kaputtgeht oder verloren geht.</translation>
    </message>
    <message>
        <source>A passphrase for this file</source>
        <translation>Eine Passphrase für diese Datei</translation>
    </message>
    <message>
        <source>It may be the passphrase you use here, or another. Your PIN and your recovery code do not open the file.</source>
        <translation>Es darf die hier benutzte Passphrase sein oder eine andere. Ihre PIN und Ihr Wiederherstellungs­code öffnen die Datei nicht.</translation>
    </message>
    <message>
        <source>Writing the backup, and reading it back…</source>
        <translation>Die Sicherung wird geschrieben und zurückgelesen …</translation>
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
    <message>
        <source>This device is full, so the check-in could not be finished. Your answers are kept as a draft; please free some space and finish it then.</source>
        <translation>Dieses Gerät ist voll, deshalb konnte der Check-in nicht abgeschlossen werden. Ihre Antworten sind als Entwurf aufgehoben; bitte schaffen Sie Platz und schließen Sie ihn dann ab.</translation>
    </message>
    <message>
        <source>You began to change what you said about your session %1.</source>
        <comment>a day</comment>
        <translation>Sie haben begonnen zu ändern, was Sie über Ihre Sitzung %1 gesagt haben.</translation>
    </message>
    <message>
        <source>You began a check-in about your session %1.</source>
        <comment>a day</comment>
        <translation>Sie haben einen Check-in über Ihre Sitzung %1 begonnen.</translation>
    </message>
    <message>
        <source>Let it go and begin anew</source>
        <translation>Verwerfen und neu beginnen</translation>
    </message>
    <message>
        <source>Let it go and change the one %1</source>
        <comment>a day</comment>
        <translation>Verwerfen und den Check-in %1 ändern</translation>
    </message>
    <message>
        <source>%1 What you said last is not kept yet. Close once more to leave without it.</source>
        <comment>what went wrong</comment>
        <translation>%1 Was Sie zuletzt gesagt haben, ist noch nicht aufgehoben. Schließen Sie noch einmal, um ohne es zu gehen.</translation>
    </message>
</context>
<context>
    <name>CloseCard</name>
    <message>
        <source>Close the pairing with %1?</source>
        <translation>Die Kopplung mit %1 schließen?</translation>
    </message>
    <message>
        <source>You stop sharing, and nothing goes back or forth any more. Their app is told. Your own check-ins and goals stay here. To write to each other again, you pair anew.</source>
        <translation>Sie hören auf zu teilen, und nichts geht mehr hin oder her. Die andere App erfährt es. Ihre eigenen Check-ins und Ziele bleiben hier. Um einander wieder zu schreiben, koppeln Sie sich neu.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stay paired</source>
        <translation>Gekoppelt bleiben</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungs­code</translation>
    </message>
    <message>
        <source>28 characters, in seven groups of four.</source>
        <translation>28 Zeichen in sieben Vierergruppen.</translation>
    </message>
</context>
<context>
    <name>ConfirmModel</name>
    <message>
        <source>As far as is known here, you were asked each time.</source>
        <translation>Soweit hier bekannt, wurden Sie jedes Mal gefragt.</translation>
    </message>
    <message>
        <source>As far as is known here, you shared %1 after every session, until %2.</source>
        <translation>Soweit hier bekannt, teilten Sie %1 nach jeder Sitzung, bis %2.</translation>
    </message>
    <message>
        <source>As far as is known here, you shared %1 after every session.</source>
        <translation>Soweit hier bekannt, teilten Sie %1 nach jeder Sitzung.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Sharing after a restore</source>
        <translation>Teilen nach einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Sharing is off for now</source>
        <translation>Teilen ist vorerst aus</translation>
    </message>
    <message>
        <source>Your records come from an earlier time. What you decided since then is not known here, so nothing is shared until you say what holds.</source>
        <translation>Ihre Aufzeichnungen stammen von früher. Was Sie seither entschieden haben, ist hier nicht bekannt; deshalb wird nichts geteilt, bis Sie sagen, was gilt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Nicht mehr teilen</translation>
    </message>
    <message>
        <source>Keep it this way</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>From now on</source>
        <translation>Von jetzt an</translation>
    </message>
    <message>
        <source>Change what %1 gets</source>
        <translation>Ändern, was %1 bekommt</translation>
    </message>
</context>
<context>
    <name>ConsentChoice</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>ConsentModel</name>
    <message>
        <source>Until %1</source>
        <comment>a date</comment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Until I change it</source>
        <translation>Bis ich es ändere</translation>
    </message>
    <message>
        <source>After each check-in, this goes to %1 by itself: %2. You are asked about: %3.</source>
        <translation>Nach jedem Check-in geht dies von selbst an %1: %2. Gefragt werden Sie nach: %3.</translation>
    </message>
    <message>
        <source>After each check-in, this goes to %1 by itself: %2.</source>
        <translation>Nach jedem Check-in geht dies von selbst an %1: %2.</translation>
    </message>
    <message>
        <source>Nothing goes by itself. After each check-in you are asked about: %1.</source>
        <translation>Nichts geht von selbst. Nach jedem Check-in werden Sie gefragt nach: %1.</translation>
    </message>
    <message>
        <source>Nothing goes by itself. You choose anew after each check-in.</source>
        <translation>Nichts geht von selbst. Nach jedem Check-in wählen Sie neu.</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>What %1 gets</source>
        <translation>Was %1 bekommt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>From now on, for every check-in. You can change it at any time.</source>
        <translation>Von jetzt an, für jeden Check-in. Sie können es jederzeit ändern.</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Wie lange?</translation>
    </message>
</context>
<context>
    <name>DamagedChoices</name>
    <message>
        <source>Use this earlier state</source>
        <translation>Diesen früheren Stand nehmen</translation>
    </message>
    <message>
        <source>Save what still reads</source>
        <translation>Retten, was noch lesbar ist</translation>
    </message>
    <message>
        <source>Every part that can still be read is put together. You see what that is before anything changes.</source>
        <translation>Jeder noch lesbare Teil wird zusammengesetzt. Sie sehen, was das ist, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>See what can be saved</source>
        <translation>Sehen, was zu retten ist</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>Mit nichts beginnen</translation>
    </message>
    <message>
        <source>Really begin empty? The damaged records stay in their folder, but nothing here will show them.</source>
        <translation>Wirklich leer beginnen? Die beschädigten Aufzeichnungen bleiben in ihrem Ordner, aber hier wird sie nichts mehr zeigen.</translation>
    </message>
    <message>
        <source>An empty beginning, opened by the same PIN, passphrase or code. The damaged records are kept beside it.</source>
        <translation>Ein leerer Anfang, geöffnet mit derselben PIN, Passphrase oder demselben Code. Die beschädigten Aufzeichnungen bleiben daneben liegen.</translation>
    </message>
    <message>
        <source>Yes, begin empty</source>
        <translation>Ja, leer beginnen</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Nein, zurück</translation>
    </message>
    <message>
        <source>%1, %2 of %3: %4</source>
        <translation>%1, %2 von %3: %4</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>Damaged records</source>
        <translation>Beschädigte Aufzeichnungen</translation>
    </message>
    <message>
        <source>Nothing opens these records</source>
        <translation>Nichts öffnet diese Aufzeichnungen</translation>
    </message>
    <message>
        <source>What could be read</source>
        <translation>Was sich lesen ließ</translation>
    </message>
    <message>
        <source>Your records are damaged</source>
        <translation>Ihre Aufzeichnungen sind beschädigt</translation>
    </message>
    <message>
        <source>Both copies of their keys are damaged, and without them nothing can be read. They are kept, and moved aside when you begin anew. If you have a backup, you can begin from it then.</source>
        <translation>Beide Kopien ihrer Schlüssel sind beschädigt, und ohne sie lässt sich nichts lesen. Sie bleiben erhalten und werden beiseitegelegt, wenn Sie neu beginnen. Haben Sie eine Sicherung, können Sie dann mit ihr beginnen.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Noch wurde nichts verändert.</translation>
    </message>
    <message>
        <source>They cannot be opened as they are. That is often a disk that is full, old or was unplugged. What is damaged is kept, whatever you choose here.</source>
        <translation>Sie lassen sich so nicht öffnen. Oft liegt es an einem Datenträger, der voll, alt oder abgezogen worden ist. Was beschädigt ist, bleibt erhalten, was immer Sie hier wählen.</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>Einen anderen Weg wählen</translation>
    </message>
    <message>
        <source>Before that, you could ask someone who knows about disks: a copy of the folder from earlier may still open.</source>
        <translation>Vorher könnten Sie jemanden fragen, der sich mit Datenträgern auskennt: Eine frühere Kopie des Ordners lässt sich vielleicht noch öffnen.</translation>
    </message>
    <message>
        <source>Move them aside and begin anew</source>
        <translation>Beiseitelegen und neu beginnen</translation>
    </message>
    <message>
        <source>Finding out what can be done…</source>
        <translation>Es wird geprüft, was möglich ist …</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Es wird gelesen, was lesbar ist …</translation>
    </message>
</context>
<context>
    <name>DeleteAsk</name>
    <message>
        <source>You have shared with %1. First their app is told to remove it, as far as it can be reached. What they are obliged to keep, or have written down, cannot be called back.</source>
        <translation>Sie haben mit %1 geteilt. Zuerst wird deren App gebeten, es zu entfernen, soweit sie erreichbar ist. Was sie aufbewahren müssen oder sich notiert haben, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Backups and exported files you saved elsewhere stay where they are. Please delete those yourself.</source>
        <translation>Sicherungen und exportierte Dateien, die Sie anderswo gespeichert haben, bleiben, wo sie sind. Bitte löschen Sie diese selbst.</translation>
    </message>
    <message>
        <source>To go on, type “%1”</source>
        <translation>Um fortzufahren, tippen Sie „%1“</translation>
    </message>
    <message>
        <source>The apps of %1 keep what is theirs; what they send will no longer arrive.</source>
        <translation>Die Apps von %1 behalten, was ihnen gehört; was sie schicken, kommt nicht mehr an.</translation>
    </message>
</context>
<context>
    <name>DeleteModel</name>
    <message>
        <source>delete</source>
        <extracomment>The word a person types to confirm that everything shall be deleted</extracomment>
        <translation>löschen</translation>
    </message>
    <message>
        <source>Please type “%1” to go on. Nothing has been deleted.</source>
        <translation>Bitte tippen Sie „%1“, um fortzufahren. Es wurde nichts gelöscht.</translation>
    </message>
</context>
<context>
    <name>DeletePage</name>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Delete everything now</source>
        <translation>Jetzt alles löschen</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Your check-ins, notes and goals, and the keys to them, are deleted from this device. There is no way back.</source>
        <translation>Ihre Check-ins, Notizen und Ziele und die Schlüssel dazu werden von diesem Gerät gelöscht. Es gibt keinen Weg zurück.</translation>
    </message>
    <message>
        <source>Calling back what can be reached…</source>
        <translation>Es wird zurückgerufen, was erreichbar ist …</translation>
    </message>
    <message>
        <source>Everything your clients shared with you, your side of the goals and the keys are deleted from this device. There is no way back. Please think of what you are obliged to keep.</source>
        <translation>Alles, was Ihre Klientinnen und Klienten mit Ihnen geteilt haben, Ihre Seite der Ziele und die Schlüssel werden von diesem Gerät gelöscht. Es gibt keinen Weg zurück. Bitte denken Sie daran, was Sie aufbewahren müssen.</translation>
    </message>
    <message>
        <source>Telling those who can be reached…</source>
        <translation>Wer erreichbar ist, erfährt es gerade …</translation>
    </message>
</context>
<context>
    <name>DeleteTold</name>
    <message>
        <source>On its way to %1: take away what I shared.</source>
        <translation>Unterwegs zu %1: Nimm weg, was ich geteilt habe.</translation>
    </message>
    <message>
        <source>Could not be reached: %1. What they have stays with them. You may try again, or tell them yourself.</source>
        <translation>Nicht erreichbar: %1. Was dort ist, bleibt dort. Sie können es noch einmal versuchen oder es selbst sagen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing has been deleted from this device yet.</source>
        <translation>Von diesem Gerät wurde noch nichts gelöscht.</translation>
    </message>
    <message>
        <source>On its way to %1: this pairing is over.</source>
        <translation>Unterwegs an %1: Diese Verbindung ist beendet.</translation>
    </message>
    <message>
        <source>Could not be reached: %1. You may try again, or tell them yourself.</source>
        <translation>Nicht zu erreichen: %1. Sie können es noch einmal versuchen oder es selbst sagen.</translation>
    </message>
</context>
<context>
    <name>DoneModel</name>
    <message>
        <source>It is on its way already. You can still change an answer.</source>
        <translation>Es ist schon unterwegs. Sie können trotzdem noch eine Antwort ändern.</translation>
    </message>
    <message>
        <source>This goes to %1, as you arranged: %2.</source>
        <comment>a name, a list of parts</comment>
        <translation>Dies geht an %1, wie Sie es eingerichtet haben: %2.</translation>
    </message>
    <message>
        <source>%1 It stays on this phone for now; you can share it from the first page.</source>
        <comment>what went wrong</comment>
        <translation>%1 Es bleibt vorerst auf diesem Telefon; Sie können es von der ersten Seite aus teilen.</translation>
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
    <message>
        <source>Share more with %1</source>
        <translation>Mehr mit %1 teilen</translation>
    </message>
    <message>
        <source>Keep this one private</source>
        <translation>Diesen privat behalten</translation>
    </message>
</context>
<context>
    <name>DraftStep</name>
    <message>
        <source>You have begun already</source>
        <translation>Sie haben schon begonnen</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>There is room for one at a time. If you let it go, its answers are gone. What you finished stays.</source>
        <translation>Es ist Platz für einen auf einmal. Wenn Sie ihn verwerfen, sind seine Antworten weg. Was Sie abgeschlossen haben, bleibt.</translation>
    </message>
</context>
<context>
    <name>ExportModel</name>
    <message>
        <source>Where shall it go?</source>
        <translation>Wohin damit?</translation>
    </message>
    <message>
        <source>Saved as %1. The file is not locked: whoever has it can read it.</source>
        <translation>Gespeichert als %1. Die Datei ist nicht verschlossen: Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>The file could not be saved there. Nothing here was changed; please choose another place.</source>
        <translation>Die Datei ließ sich dort nicht speichern. Hier wurde nichts verändert; bitte wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export my data</source>
        <translation>Meine Daten exportieren</translation>
    </message>
    <message>
        <source>What you wrote is yours. Take it along, to read it elsewhere or to give it to someone.</source>
        <translation>Was Sie geschrieben haben, gehört Ihnen. Nehmen Sie es mit, um es anderswo zu lesen oder jemandem zu geben.</translation>
    </message>
    <message>
        <source>Your check-ins as a table</source>
        <translation>Ihre Check-ins als Tabelle</translation>
    </message>
    <message>
        <source>For a spreadsheet: one line for each session, with your notes (CSV).</source>
        <translation>Für eine Tabellenkalkulation: eine Zeile für jede Sitzung, mit Ihren Notizen (CSV).</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Die Tabelle speichern</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Check-ins and corrections, goals, whom you shared what with, and the receipts of it (JSON).</source>
        <translation>Check-ins und Korrekturen, Ziele, was Sie mit wem geteilt haben, und die Belege dazu (JSON).</translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>Alles speichern</translation>
    </message>
    <message>
        <source>These files are not locked. Whoever has them can read them. To keep a locked copy, make a backup instead.</source>
        <translation>Diese Dateien sind nicht verschlossen. Wer sie hat, kann sie lesen. Für eine verschlossene Kopie machen Sie stattdessen eine Sicherung.</translation>
    </message>
</context>
<context>
    <name>GoalAgreeCard</name>
    <message>
        <source>How much is this your goal?</source>
        <translation>Wie sehr ist das Ihr Ziel?</translation>
    </message>
    <message>
        <source>Not really mine</source>
        <translation>Nicht wirklich meins</translation>
    </message>
    <message>
        <source>Fully mine</source>
        <translation>Ganz meins</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>GoalAnswerCard</name>
    <message>
        <source>Is this yours, too?</source>
        <translation>Ist das auch Ihres?</translation>
    </message>
    <message>
        <source>Yes, that is it</source>
        <translation>Ja, das ist es</translation>
    </message>
    <message>
        <source>Say it my way</source>
        <translation>Auf meine Art sagen</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Nicht meins</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Yes, that is it</source>
        <translation>Ja, das ist es</translation>
    </message>
    <message>
        <source>Say it my way</source>
        <translation>Auf meine Art sagen</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Nicht meins</translation>
    </message>
</context>
<context>
    <name>GoalHistoryCard</name>
    <message>
        <source>How it came about</source>
        <translation>Wie es dazu kam</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>GoalModel</name>
    <message>
        <source>Your answer goes to %1.</source>
        <translation>Ihre Antwort geht an %1.</translation>
    </message>
    <message>
        <source>%1 agrees, %2 of 10</source>
        <comment>a name, a number</comment>
        <translation>%1 stimmt zu, %2 von 10</translation>
    </message>
    <message>
        <source>Only you know of this goal.</source>
        <translation>Nur Sie wissen von diesem Ziel.</translation>
    </message>
    <message>
        <source>%1 does not know of your last word yet.</source>
        <translation>%1 kennt Ihr letztes Wort noch nicht.</translation>
    </message>
    <message>
        <source>%1 does not know of this goal yet.</source>
        <translation>%1 weiß noch nichts von diesem Ziel.</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Mit %1 teilen</translation>
    </message>
    <message>
        <source>Suggest it to %1</source>
        <translation>%1 vorschlagen</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>An %1 senden</translation>
    </message>
    <message>
        <source>The pairing with %1 is closed. The goal stays here to be read.</source>
        <translation>Die Kopplung mit %1 ist geschlossen. Das Ziel bleibt hier zum Lesen.</translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>A goal</source>
        <translation>Ein Ziel</translation>
    </message>
    <message>
        <source>Say it differently</source>
        <translation>Anders sagen</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Set this goal aside?</source>
        <translation>Dieses Ziel beiseitelegen?</translation>
    </message>
    <message>
        <source>For good: it stays readable under “What was set aside”. You can always write down a new one with the same words.</source>
        <translation>Endgültig: Es bleibt unter „Was beiseitegelegt wurde“ lesbar. Sie können jederzeit ein neues mit denselben Worten aufschreiben.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>GoalRatingCard</name>
    <message>
        <source>How much is this your goal?</source>
        <translation>Wie sehr ist das Ihr Ziel?</translation>
    </message>
    <message>
        <source>Not really mine</source>
        <translation>Nicht wirklich meins</translation>
    </message>
    <message>
        <source>Fully mine</source>
        <translation>Ganz meins</translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message>
        <source>reworded once</source>
        <translation>einmal umformuliert</translation>
    </message>
    <message numerus="yes">
        <source>reworded %n times</source>
        <translation>
            <numerusform>%n-mal umformuliert</numerusform>
            <numerusform>%n-mal umformuliert</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote it down</source>
        <translation>Sie haben es aufgeschrieben</translation>
    </message>
    <message>
        <source>You said it differently</source>
        <translation>Sie haben es anders gesagt</translation>
    </message>
    <message>
        <source>You said how much it is yours: %1 of 10</source>
        <translation>Sie haben gesagt, wie sehr es Ihres ist: %1 von 10</translation>
    </message>
    <message>
        <source>You agreed, %1 of 10</source>
        <translation>Sie haben zugestimmt, %1 von 10</translation>
    </message>
    <message>
        <source>You passed on these words</source>
        <translation>Sie haben diese Worte nicht angenommen</translation>
    </message>
    <message>
        <source>You set it aside</source>
        <translation>Sie haben es beiseitegelegt</translation>
    </message>
    <message>
        <source>%1 suggested it</source>
        <translation>%1 hat es vorgeschlagen</translation>
    </message>
    <message>
        <source>%1 said it differently</source>
        <translation>%1 hat es anders gesagt</translation>
    </message>
    <message>
        <source>%1 agreed, %2 of 10</source>
        <translation>%1 hat zugestimmt, %2 von 10</translation>
    </message>
    <message>
        <source>%1 passed on these words</source>
        <translation>%1 hat diese Worte nicht angenommen</translation>
    </message>
    <message>
        <source>%1 set it aside</source>
        <translation>%1 hat es beiseitegelegt</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>You passed</source>
        <translation>Von Ihnen nicht angenommen</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>Von %1 nicht angenommen</translation>
    </message>
    <message>
        <source>Just for you</source>
        <translation>Nur für Sie</translation>
    </message>
    <message>
        <source>%1 suggests</source>
        <translation>%1 schlägt vor</translation>
    </message>
    <message>
        <source>Only on this phone</source>
        <translation>Nur auf diesem Telefon</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>Agreed %1</source>
        <comment>a date</comment>
        <translation>Einig seit %1</translation>
    </message>
    <message>
        <source>Set aside %1</source>
        <comment>a date</comment>
        <translation>Beiseitegelegt %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a date</comment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>since when, how often reworded</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>If %1 has to keep records by law, what you share can stay in them after you stop sharing.</source>
        <translation>Wenn für %1 eine gesetzliche Aufbewahrungspflicht gilt, kann dort bleiben, was Sie geteilt haben, auch wenn Sie aufhören.</translation>
    </message>
    <message>
        <source>%1 has to keep records by law. What you share can stay in them, marked as taken back, after you stop sharing.</source>
        <translation>Für %1 gilt eine gesetzliche Aufbewahrungspflicht. Was Sie teilen, kann dort bleiben, als zurückgenommen vermerkt, auch wenn Sie aufhören.</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Offen geblieben</translation>
    </message>
</context>
<context>
    <name>GoalWordsModel</name>
    <message>
        <source>A goal in your own words</source>
        <translation>Ein Ziel in Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>Say it your way</source>
        <translation>Sagen Sie es auf Ihre Art</translation>
    </message>
    <message>
        <source>Just for me</source>
        <translation>Nur für mich</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>a therapist: whom a goal is shared with</comment>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>It goes to %1, who can agree or say it differently.</source>
        <translation>Es geht an %1, mit der Möglichkeit, zuzustimmen oder es anders zu sagen.</translation>
    </message>
    <message>
        <source>It stays on this phone.</source>
        <translation>Es bleibt auf diesem Telefon.</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>An %1 senden</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>GoalWordsPage</name>
    <message>
        <source>So far: “%1”</source>
        <translation>Bisher: „%1“</translation>
    </message>
    <message>
        <source>What would you notice if things were better?</source>
        <translation>Woran würden Sie merken, dass es besser ist?</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>Das Ziel</translation>
    </message>
    <message>
        <source>For example: sleep through most nights</source>
        <translation>Zum Beispiel: die meisten Nächte durchschlafen</translation>
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
    <name>GoalsModel</name>
    <message>
        <source>%1. %2. %3</source>
        <comment>a goal read aloud: its words, where it stands, since when</comment>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>What we are working toward</source>
        <translation>Worauf wir hinarbeiten</translation>
    </message>
    <message>
        <source>What I am working toward</source>
        <translation>Worauf ich hinarbeite</translation>
    </message>
    <message>
        <source>Your answer goes to %1.</source>
        <translation>Ihre Antwort geht an %1.</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Write down a goal</source>
        <translation>Ein Ziel aufschreiben</translation>
    </message>
    <message>
        <source>Hide what was set aside</source>
        <translation>Beiseitegelegtes verbergen</translation>
    </message>
    <message>
        <source>What was set aside</source>
        <translation>Was beiseitegelegt wurde</translation>
    </message>
    <message>
        <source>What would you like to be different?</source>
        <translation>Was soll anders werden?</translation>
    </message>
    <message>
        <source>Write it down in your own words. It stays on this phone until you share it, and you may change it at any time.</source>
        <translation>Schreiben Sie es in Ihren eigenen Worten auf. Es bleibt auf diesem Telefon, bis Sie es teilen, und Sie dürfen es jederzeit ändern.</translation>
    </message>
</context>
<context>
    <name>HandCard</name>
    <message>
        <source>In the room together</source>
        <translation>Zusammen im Raum</translation>
    </message>
    <message>
        <source>With no network, codes carry what you share. Only your therapist’s app can open them.</source>
        <translation>Ohne Netz tragen Codes, was Sie teilen. Nur die Therapie-App kann sie öffnen.</translation>
    </message>
    <message>
        <source>Show a code</source>
        <translation>Einen Code zeigen</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>Einen Code scannen</translation>
    </message>
</context>
<context>
    <name>HandOverModel</name>
    <message>
        <source>In it: %1</source>
        <translation>Darin: %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Your therapist chooses “Scan a code” in their app and points the camera here. Only their app can open it.</source>
        <translation>In der Therapie-App wird „Scan a code“ gewählt und die Kamera hierher gerichtet. Nur jene App kann ihn öffnen.</translation>
    </message>
    <message>
        <source>%1 opens Sharing in Accord, then your name, chooses “Scan a code” and points the camera here. Only their app can open it.</source>
        <translation>%1 öffnet in Accord „Teilen“, dann Ihren Namen, wählt „Einen Code scannen“ und richtet die Kamera hierher. Nur jene App kann ihn öffnen.</translation>
    </message>
    <message>
        <source>Everything has been handed over. If it did not arrive, scan their code again: then there will be an answer to show.</source>
        <translation>Alles wurde übergeben. Wenn es nicht angekommen ist, scannen Sie den anderen Code noch einmal: Dann gibt es eine Antwort zu zeigen.</translation>
    </message>
    <message>
        <source>This is too much for codes on a screen. A sealed file takes it all.</source>
        <translation>Das ist zu viel für Codes auf einem Bildschirm. Eine versiegelte Datei nimmt alles auf.</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Code %1 von %2</translation>
    </message>
    <message>
        <source>Saved as %1. Whoever finds it can read nothing in it.</source>
        <translation>Gespeichert als %1. Wer sie findet, kann nichts darin lesen.</translation>
    </message>
    <message>
        <source>Where to save the sealed file</source>
        <translation>Wohin mit der versiegelten Datei</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Scan their answer</source>
        <translation>Die Antwort scannen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1, a QR code to scan with the other phone</source>
        <translation>%1, ein QR-Code, den das andere Telefon scannt</translation>
    </message>
    <message>
        <source>QR code to scan with the other phone</source>
        <translation>QR-Code, den das andere Telefon scannt</translation>
    </message>
    <message>
        <source>Save as a sealed file instead</source>
        <translation>Stattdessen als versiegelte Datei speichern</translation>
    </message>
</context>
<context>
    <name>HandOverTurner</name>
    <message>
        <source>Code before</source>
        <translation>Voriger Code</translation>
    </message>
    <message>
        <source>Stop turning</source>
        <translation>Nicht weiterblättern</translation>
    </message>
    <message>
        <source>Turn by itself</source>
        <translation>Von selbst weiterblättern</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Nächster Code</translation>
    </message>
</context>
<context>
    <name>HandPages</name>
    <message>
        <source>Scan the invitation</source>
        <translation>Die Einladung scannen</translation>
    </message>
    <message>
        <source>Your therapist’s app shows it under “Invite a client”. Hold the whole code inside the frame.</source>
        <translation>Die Therapie-App zeigt sie unter „Invite a client“. Halten Sie den ganzen Code in den Rahmen.</translation>
    </message>
    <message>
        <source>Scan your therapist’s code</source>
        <translation>Den Code Ihrer Therapeutin oder Ihres Therapeuten scannen</translation>
    </message>
    <message>
        <source>It shows what your therapist has read and noted. They find it on your page, under “Show a code”.</source>
        <translation>Er zeigt, was gelesen und vermerkt wurde. Er steht in der Therapie-App auf Ihrer Seite unter „Show a code“.</translation>
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
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show it to %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Continue your change</source>
        <translation>Änderung fortsetzen</translation>
    </message>
    <message>
        <source>Continue your check-in</source>
        <translation>Check-in fortsetzen</translation>
    </message>
    <message>
        <source>You began to change what you said about your session %1. It is kept.</source>
        <comment>a day</comment>
        <translation>Sie haben begonnen zu ändern, was Sie über Ihre Sitzung %1 gesagt haben. Es ist aufgehoben.</translation>
    </message>
    <message>
        <source>You have begun, about your session %1. What you said so far is kept.</source>
        <comment>a day</comment>
        <translation>Sie haben begonnen, über Ihre Sitzung %1. Was Sie bisher gesagt haben, ist aufgehoben.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>Half a minute, in your own time. It stays on this phone until you say otherwise.</source>
        <translation>Eine halbe Minute, wann es Ihnen passt. Es bleibt auf diesem Telefon, bis Sie etwas anderes sagen.</translation>
    </message>
    <message>
        <source>Half a minute, in your own time. What you arranged goes to %1; the rest stays on this phone.</source>
        <translation>Eine halbe Minute, wann es Ihnen passt. Was Sie vereinbart haben, geht an %1; der Rest bleibt auf diesem Telefon.</translation>
    </message>
    <message>
        <source>Half a minute, in your own time. What you arranged goes to them; the rest stays on this phone.</source>
        <translation>Eine halbe Minute, wann es Ihnen passt. Was Sie vereinbart haben, geht an sie; der Rest bleibt auf diesem Telefon.</translation>
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
        <source>Look at it again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>All check-ins</source>
        <translation>Alle Check-ins</translation>
    </message>
    <message>
        <source>A goal is waiting for your word</source>
        <translation>Ein Ziel wartet auf Ihr Wort</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>Einen neuen beginnen</translation>
    </message>
</context>
<context>
    <name>KeyChangeModel</name>
    <message>
        <source>Your PIN is changed.</source>
        <translation>Ihre PIN ist geändert.</translation>
    </message>
    <message>
        <source>Your PIN is set. It opens Accord on this device only.</source>
        <translation>Ihre PIN ist eingerichtet. Sie öffnet Accord nur auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Ihre Passphrase ist geändert.</translation>
    </message>
    <message>
        <source>Your passphrase is set.</source>
        <translation>Ihre Passphrase ist eingerichtet.</translation>
    </message>
    <message>
        <source>Your new recovery code counts from now on. The old one opens nothing any more.</source>
        <translation>Ab jetzt gilt Ihr neuer Wiederherstellungs­code. Der alte öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>Your recovery code is set. Keep it somewhere safe, away from this device.</source>
        <translation>Ihr Wiederherstellungs­code ist eingerichtet. Bewahren Sie ihn sicher auf, nicht bei diesem Gerät.</translation>
    </message>
</context>
<context>
    <name>KeyChangePage</name>
    <message>
        <source>A new PIN</source>
        <translation>Eine neue PIN</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Ein neuer Wiederherstellungs­code</translation>
    </message>
    <message>
        <source>Change the lock</source>
        <translation>Die Sperre ändern</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Write it on paper, and keep it away from this device. It is shown only now.</source>
        <translation>Schreiben Sie ihn auf Papier und bewahren Sie ihn nicht bei diesem Gerät auf. Er wird nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>Type it back, so that you can be sure of what you wrote down.</source>
        <translation>Tippen Sie ihn ab, damit Sie sicher sind, was Sie aufgeschrieben haben.</translation>
    </message>
    <message>
        <source>What opens your records now goes on doing so until you have saved.</source>
        <translation>Was Ihre Aufzeichnungen jetzt öffnet, gilt weiter, bis Sie gespeichert haben.</translation>
    </message>
    <message>
        <source>The new recovery code</source>
        <translation>Der neue Wiederherstellungs­code</translation>
    </message>
    <message>
        <source>Changing the lock…</source>
        <translation>Die Sperre wird geändert …</translation>
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
    <message>
        <source>How sure this is</source>
        <translation>Wie sicher das ist</translation>
    </message>
    <message>
        <source>The questions are Accord’s own. No study has validated them yet, so what counts as low or as a dip is assumed. Compare yourself with yourself, not with others.</source>
        <translation>Die Fragen sind von Accord selbst. Noch keine Studie hat sie validiert; was als niedrig oder als Tief gilt, ist daher angenommen. Vergleichen Sie sich mit sich selbst, nicht mit anderen.</translation>
    </message>
    <message>
        <source>This translation is a draft. It has not been validated, so numbers may mean something a little different in it.</source>
        <translation>Diese Übersetzung ist ein Entwurf. Sie wurde nicht geprüft, deshalb können Zahlen darin etwas anderes bedeuten.</translation>
    </message>
    <message>
        <source>Why these three</source>
        <translation>Warum diese drei</translation>
    </message>
    <message>
        <source>In 295 studies with more than 30,000 people, therapy went better where the two got on and agreed about it, whatever the method. (Flückiger and others, 2018)</source>
        <translation>In 295 Studien mit mehr als 30.000 Menschen verlief Therapie besser, wo die beiden gut miteinander auskamen und sich einig waren, gleich mit welcher Methode. (Flückiger und andere, 2018)</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>You and %1 are linked now.</source>
        <translation>Sie und %1 sind jetzt verbunden.</translation>
    </message>
    <message>
        <source>A summary from %1 is here.</source>
        <translation>Eine Zusammenfassung von %1 ist da.</translation>
    </message>
    <message>
        <source>%1 has said what they will share from now on.</source>
        <translation>%1 hat gesagt, was von jetzt an geteilt wird.</translation>
    </message>
    <message>
        <source>%1 has stopped sharing.</source>
        <translation>%1 hat aufgehört zu teilen.</translation>
    </message>
    <message>
        <source>%1’s app has what you sent.</source>
        <translation>Die App von %1 hat, was Sie gesendet haben.</translation>
    </message>
    <message>
        <source>%1 has read what you shared.</source>
        <translation>%1 hat gelesen, was Sie geteilt haben.</translation>
    </message>
    <message>
        <source>%1 has noted that you talked about it.</source>
        <translation>%1 hat vermerkt, dass Sie darüber gesprochen haben.</translation>
    </message>
    <message>
        <source>Words for a goal from %1 are here.</source>
        <translation>Worte für ein Ziel von %1 sind da.</translation>
    </message>
    <message>
        <source>%1 has answered about a goal.</source>
        <translation>%1 hat auf ein Ziel geantwortet.</translation>
    </message>
    <message>
        <source>%1 has said how often you plan to meet.</source>
        <translation>%1 hat gesagt, wie oft Sie sich treffen wollen.</translation>
    </message>
    <message>
        <source>That from %1 was here already.</source>
        <translation>Das von %1 war schon hier.</translation>
    </message>
    <message>
        <source>%1 has stopped sharing since this was made. It was not taken in.</source>
        <translation>%1 hat seither aufgehört zu teilen. Es wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>your answer to the invitation</source>
        <translation>Ihre Antwort auf die Einladung</translation>
    </message>
    <message>
        <source>a summary</source>
        <translation>eine Zusammenfassung</translation>
    </message>
    <message>
        <source>what you share from now on</source>
        <translation>was Sie von jetzt an teilen</translation>
    </message>
    <message>
        <source>that you have stopped sharing</source>
        <translation>dass Sie aufgehört haben zu teilen</translation>
    </message>
    <message>
        <source>that you have what was sent</source>
        <translation>dass Sie haben, was gesendet wurde</translation>
    </message>
    <message>
        <source>that you have read it</source>
        <translation>dass Sie es gelesen haben</translation>
    </message>
    <message>
        <source>that you have talked about it</source>
        <translation>dass Sie darüber gesprochen haben</translation>
    </message>
    <message>
        <source>words for a goal</source>
        <translation>Worte für ein Ziel</translation>
    </message>
    <message>
        <source>an answer about a goal</source>
        <translation>eine Antwort zu einem Ziel</translation>
    </message>
    <message>
        <source>how often you plan to meet</source>
        <translation>wie oft Sie sich treffen wollen</translation>
    </message>
    <message>
        <source>%1 has said whether they must keep records.</source>
        <translation>%1 hat gesagt, ob eine Aufbewahrungspflicht gilt.</translation>
    </message>
    <message>
        <source>%1 has closed this link.</source>
        <translation>%1 hat diese Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>whether you must keep records</source>
        <translation>ob für Sie eine Aufbewahrungspflicht gilt</translation>
    </message>
    <message>
        <source>that you have closed this link</source>
        <translation>dass Sie diese Verbindung geschlossen haben</translation>
    </message>
</context>
<context>
    <name>LockModel</name>
    <message>
        <source>At once</source>
        <extracomment>Minutes; there is little room</extracomment>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>The PIN is gone. Your other ways of opening are as they were.</source>
        <translation>Die PIN ist weg. Ihre anderen Wege sind, wie sie waren.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Von selbst sperren</translation>
    </message>
    <message>
        <source>After so long in the background. What you have begun to write is kept.</source>
        <translation>Nach so langer Zeit im Hintergrund. Was Sie zu schreiben begonnen haben, bleibt.</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Bildschirm verdecken</translation>
    </message>
    <message>
        <source>Nothing can be read here while another app is in front.</source>
        <translation>Hier ist nichts zu lesen, während eine andere App davor ist.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Opens Accord on this device. After ten wrong ones in a row it is taken away.</source>
        <translation>Öffnet Accord auf diesem Gerät. Nach zehn falschen hintereinander wird sie entfernt.</translation>
    </message>
    <message>
        <source>The quick way, on this device only. The other ways stay.</source>
        <translation>Der schnelle Weg, nur auf diesem Gerät. Die anderen Wege bleiben.</translation>
    </message>
    <message>
        <source>This device keeps no keys for apps, so a PIN would not be safe here.</source>
        <translation>Dieses Gerät bewahrt keine Schlüssel für Apps auf, eine PIN wäre hier nicht sicher.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Die PIN ändern</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Eine PIN einrichten</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Die PIN entfernen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Opens your records on any device, also from a backup.</source>
        <translation>Öffnet Ihre Aufzeichnungen auf jedem Gerät, auch aus einer Sicherung.</translation>
    </message>
    <message>
        <source>Not set. Your recovery code takes its place.</source>
        <translation>Nicht eingerichtet. Ihr Wiederherstellungs­code tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Die Passphrase ändern</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Eine Passphrase einrichten</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungs­code</translation>
    </message>
    <message>
        <source>Set. If the paper is lost or was seen, make a new one; the old one then opens nothing.</source>
        <translation>Eingerichtet. Ist das Papier verloren oder gesehen worden, machen Sie einen neuen; der alte öffnet dann nichts mehr.</translation>
    </message>
    <message>
        <source>Not set. With one, a forgotten passphrase is no loss.</source>
        <translation>Nicht eingerichtet. Mit ihm ist eine vergessene Passphrase kein Verlust.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Einen neuen Code machen</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Einen Wiederherstellungs­code machen</translation>
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
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
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
    <message>
        <source>%1 characters left</source>
        <translation>Noch %1 Zeichen</translation>
    </message>
    <message>
        <source>That is %1 characters too long, and not kept yet.</source>
        <translation>Das sind %1 Zeichen zu viel und noch nicht aufgehoben.</translation>
    </message>
</context>
<context>
    <name>NewSecretCard</name>
    <message>
        <source>A PIN</source>
        <translation>Eine PIN</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <source>Six digits or more, and no easy row of them.</source>
        <translation>Sechs Ziffern oder mehr und keine einfache Reihe.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. A few words are easy to keep in mind.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen. Ein paar Wörter merken sich leicht.</numerusform>
            <numerusform>Mindestens %n Zeichen. Ein paar Wörter merken sich leicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
</context>
<context>
    <name>NobodyWatches</name>
    <message>
        <source>Nobody watches your answers as they come in. If you need help now, call someone you trust or your local emergency number.</source>
        <translation>Niemand sieht Ihre Antworten, während sie entstehen. Wenn Sie jetzt Hilfe brauchen, rufen Sie jemanden an, dem Sie vertrauen, oder den Notruf.</translation>
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
    <message>
        <source>Go on from my link with %1</source>
        <translation>Meine Verbindung mit %1 fortsetzen</translation>
    </message>
    <message>
        <source>If it is the same person. Goals and how often you meet come along; sharing starts from nothing.</source>
        <translation>Wenn es dieselbe Person ist. Ziele und wie oft Sie sich treffen kommen mit; geteilt wird zunächst nichts.</translation>
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
    <message>
        <source>Show your answer</source>
        <translation>Ihre Antwort zeigen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Almost paired with %1</source>
        <translation>Fast mit %1 gekoppelt</translation>
    </message>
    <message>
        <source>One step is left: show your answer, so that %1 can scan it.</source>
        <translation>Ein Schritt fehlt: Zeigen Sie Ihre Antwort, damit %1 sie scannen kann.</translation>
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
        <source>accord:…</source>
        <translation>accord:…</translation>
    </message>
    <message>
        <source>Ask your therapist for an invitation. In the room it is a code on their screen; from afar it is a link that begins with “accord:”.</source>
        <translation>Bitten Sie Ihre Therapeutin oder Ihren Therapeuten um eine Einladung. Im Raum ist es ein Code auf dem anderen Bildschirm; aus der Ferne ein Link, der mit „accord:“ beginnt.</translation>
    </message>
    <message>
        <source>Scan the code</source>
        <translation>Den Code scannen</translation>
    </message>
    <message>
        <source>Or put the link in here</source>
        <translation>Oder den Link hier einfügen</translation>
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
    <name>PrivacyCover</name>
    <message>
        <source>Covered</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>Accord is covered</source>
        <translation>Accord ist verdeckt</translation>
    </message>
    <message>
        <source>Come back to see what is here.</source>
        <translation>Kommen Sie zurück, um zu sehen, was hier ist.</translation>
    </message>
</context>
<context>
    <name>ProgressOverlay</name>
    <message>
        <source>%1 % done</source>
        <translation>%1 % fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>First, that it is you</source>
        <translation>Zuerst, dass Sie es sind</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Ihre jetzige Passphrase</translation>
    </message>
    <message>
        <source>Your recovery code now</source>
        <translation>Ihr jetziger Wiederherstellungs­code</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Die Passphrase nehmen</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Den Wiederherstellungs­code nehmen</translation>
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
    <name>ReadOnlyPage</name>
    <message>
        <source>To read only</source>
        <translation>Nur zum Lesen</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>A newer Accord was here</source>
        <translation>Ein neueres Accord war hier</translation>
    </message>
    <message>
        <source>These records were last used by a later version of Accord. This one can show them to you.</source>
        <translation>Diese Aufzeichnungen wurden zuletzt von einer späteren Version von Accord benutzt. Diese kann sie Ihnen zeigen.</translation>
    </message>
    <message>
        <source>You can read what this version knows of.</source>
        <translation>Sie können lesen, was diese Version kennt.</translation>
    </message>
    <message>
        <source>Nothing can be added or changed, so nothing can be spoilt.</source>
        <translation>Nichts lässt sich hinzufügen oder ändern, also auch nichts verderben.</translation>
    </message>
    <message>
        <source>To go on writing, update Accord on this device.</source>
        <translation>Um weiterzuschreiben, aktualisieren Sie Accord auf diesem Gerät.</translation>
    </message>
</context>
<context>
    <name>ReceiptLine</name>
    <message>
        <source>%1. %2. %3. %4 of %5</source>
        <translation>%1. %2. %3. %4 von %5</translation>
    </message>
</context>
<context>
    <name>ReceiptList</name>
    <message>
        <source>Older ones</source>
        <translation>Ältere</translation>
    </message>
</context>
<context>
    <name>ReceiptsModel</name>
    <message>
        <source>Stopped sharing with %1</source>
        <translation>Teilen mit %1 beendet</translation>
    </message>
    <message>
        <source>Shared once with %1</source>
        <translation>Einmal mit %1 geteilt</translation>
    </message>
    <message>
        <source>Nothing goes to %1 by itself any more</source>
        <translation>Nichts geht mehr von selbst an %1</translation>
    </message>
    <message>
        <source>What goes to %1 from then on</source>
        <translation>Was von da an an %1 geht</translation>
    </message>
    <message>
        <source>By itself: %1</source>
        <comment>a list of parts</comment>
        <translation>Von selbst: %1</translation>
    </message>
    <message>
        <source>Asked each time: %1</source>
        <comment>a list of parts</comment>
        <translation>Jedes Mal gefragt: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a date</comment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a date and a time</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>accord-receipts-%1.json</source>
        <comment>a file&apos;s name</comment>
        <translation>accord-belege-%1.json</translation>
    </message>
    <message>
        <source>accord-receipt-%1.json</source>
        <comment>a file&apos;s name</comment>
        <translation>accord-beleg-%1.json</translation>
    </message>
    <message>
        <source>Saved as %1. Anyone who can open that file can read it.</source>
        <comment>a file&apos;s name</comment>
        <translation>Gespeichert als %1. Wer diese Datei öffnen kann, kann sie lesen.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <comment>a date</comment>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>Wohin speichern</translation>
    </message>
</context>
<context>
    <name>ReceiptsPage</name>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Save this one as a file</source>
        <translation>Diesen als Datei speichern</translation>
    </message>
    <message>
        <source>Save all as a file</source>
        <translation>Alle als Datei speichern</translation>
    </message>
    <message>
        <source>One for every decision about sharing. They are yours and never change.</source>
        <translation>Einer für jede Entscheidung über das Teilen. Sie gehören Ihnen und ändern sich nie.</translation>
    </message>
    <message>
        <source>No receipts yet</source>
        <translation>Noch keine Belege</translation>
    </message>
    <message>
        <source>Whenever you share something, change what is shared, or stop, a receipt of it is kept here for you.</source>
        <translation>Wann immer Sie etwas teilen, das Geteilte ändern oder aufhören, wird hier ein Beleg für Sie aufbewahrt.</translation>
    </message>
    <message>
        <source>Hide the file</source>
        <translation>Datei ausblenden</translation>
    </message>
    <message>
        <source>Show the file as it is</source>
        <translation>Die Datei zeigen, wie sie ist</translation>
    </message>
    <message>
        <source>A standard consent record, in English, for whoever you may want to show it to.</source>
        <translation>Ein genormter Nachweis der Einwilligung, auf Englisch, für alle, denen Sie ihn zeigen möchten.</translation>
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
    <message>
        <source>Show it to %1</source>
        <translation>%1 zeigen</translation>
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
    <name>RecoveryCode</name>
    <message>
        <source>Recovery code: %1</source>
        <translation>Wiederherstellungs­code: %1</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Remind me once a week</source>
        <translation>Einmal in der Woche erinnern</translation>
    </message>
    <message>
        <source>Half an hour earlier</source>
        <translation>Eine halbe Stunde früher</translation>
    </message>
    <message>
        <source>Half an hour later</source>
        <translation>Eine halbe Stunde später</translation>
    </message>
    <message>
        <source>“A moment to check in”, and no more. It comes while Accord is open or waits until you open it, and stays away on a day you have checked in.</source>
        <translation>„Ein Moment für den Check-in“, und nicht mehr. Sie kommt, während Accord offen ist, oder wartet, bis Sie es öffnen, und bleibt an Tagen aus, an denen Sie schon eingecheckt haben.</translation>
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
    <name>RepairModel</name>
    <message>
        <source>Nothing in the damaged records can be read any more. They are kept; please choose another way.</source>
        <translation>In den beschädigten Aufzeichnungen ist nichts mehr lesbar. Sie bleiben erhalten; bitte wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Everything could be read. Nothing is missing.</source>
        <translation>Alles ließ sich lesen. Es fehlt nichts.</translation>
    </message>
    <message>
        <source>Check-ins that could be read: %1.</source>
        <translation>Lesbare Check-ins: %1.</translation>
    </message>
    <message>
        <source>Some answers are missing in %1 of them.</source>
        <translation>In %1 davon fehlen einige Antworten.</translation>
    </message>
    <message>
        <source>Lost, as far as can be told: %1.</source>
        <translation>Verloren, soweit erkennbar: %1.</translation>
    </message>
    <message>
        <source>The check-in you had begun is among them.</source>
        <translation>Der begonnene Check-in ist dabei.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>Something else is missing: it may be an agreement on goals, or what was under way to your therapist.</source>
        <translation>Etwas anderes fehlt: vielleicht eine Einigung über Ziele oder etwas, das unterwegs war.</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>Wie es am %1 war</translation>
    </message>
    <message>
        <source>This one does not read either.</source>
        <translation>Auch dieser lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Whatever came after it would be missing.</source>
        <translation>Was danach kam, würde fehlen.</translation>
    </message>
    <message>
        <source>Check-ins in it: %1, the newest about %2. Whatever came after would be missing.</source>
        <translation>Check-ins darin: %1, der neueste zu %2. Was danach kam, würde fehlen.</translation>
    </message>
    <message>
        <source>No check-in is in it. Whatever came after would be missing.</source>
        <translation>Es ist kein Check-in darin. Was danach kam, würde fehlen.</translation>
    </message>
    <message>
        <source>Not everything could be read. Some of what clients shared, or of your goals with them, is missing.</source>
        <translation>Nicht alles ließ sich lesen. Einiges von dem, was Klientinnen und Klienten geteilt haben, oder von Ihren gemeinsamen Zielen fehlt.</translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>No rhythm agreed</source>
        <translation>Kein Rhythmus vereinbart</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Jede Woche</numerusform>
            <numerusform>Alle %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Jeden Tag</numerusform>
            <numerusform>Alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>You and %1 mean to meet every day.</source>
        <translation>Sie und %1 wollen sich jeden Tag treffen.</translation>
    </message>
    <message>
        <source>You and %1 mean to meet every week.</source>
        <translation>Sie und %1 wollen sich jede Woche treffen.</translation>
    </message>
    <message numerus="yes">
        <source>You and %1 mean to meet every %n weeks.</source>
        <translation>
            <numerusform>Sie und %1 wollen sich jede Woche treffen.</numerusform>
            <numerusform>Sie und %1 wollen sich alle %n Wochen treffen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You and %1 mean to meet every %n days.</source>
        <translation>
            <numerusform>Sie und %1 wollen sich jeden Tag treffen.</numerusform>
            <numerusform>Sie und %1 wollen sich alle %n Tage treffen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>How often you meet</source>
        <translation>Wie oft Sie sich treffen</translation>
    </message>
    <message>
        <source>Either of you can change it, best after you have talked about it. %1’s app is told.</source>
        <translation>Beide können es ändern, am besten nach einem Gespräch darüber. Die App von %1 erfährt es.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Change how often</source>
        <translation>Ändern, wie oft</translation>
    </message>
    <message>
        <source>Say how often</source>
        <translation>Sagen, wie oft</translation>
    </message>
</context>
<context>
    <name>RhythmModel</name>
    <message>
        <source>No rhythm</source>
        <translation>Kein Rhythmus</translation>
    </message>
    <message>
        <source>You said so today.</source>
        <translation>Von Ihnen, heute.</translation>
    </message>
    <message>
        <source>%1 said so today.</source>
        <translation>Von %1, heute.</translation>
    </message>
    <message>
        <source>You said so on %1.</source>
        <comment>a date</comment>
        <translation>Von Ihnen, am %1.</translation>
    </message>
    <message>
        <source>%1 said so on %2.</source>
        <comment>a name and a date</comment>
        <translation>Von %1, am %2.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>How dips are found</source>
        <translation>Wie Tiefs gefunden werden</translation>
    </message>
    <message>
        <source>Accord compares your sessions with your own earlier ones, never with other people’s.</source>
        <translation>Accord vergleicht Ihre Sitzungen mit Ihren eigenen früheren, nie mit denen anderer.</translation>
    </message>
    <message>
        <source>It speaks of a dip when a session is clearly lower than is usual for you, or when several in a row went slowly down. Small ups and downs are left alone.</source>
        <translation>Von einem Tief spricht es, wenn eine Sitzung deutlich niedriger liegt als bei Ihnen üblich oder wenn mehrere nacheinander langsam sinken. Kleines Auf und Ab bleibt unbeachtet.</translation>
    </message>
    <message>
        <source>What you skip is never guessed, and never counted as low.</source>
        <translation>Was Sie überspringen, wird nie geraten und zählt nie als niedrig.</translation>
    </message>
    <message>
        <source>A dip is no verdict, on you or on anyone. It only means: perhaps talk about this. How far is far enough is assumed; nobody has measured it for these questions yet.</source>
        <translation>Ein Tief ist kein Urteil, weder über Sie noch über sonst jemanden. Es heißt nur: Sprechen Sie vielleicht darüber. Ab wann ein Abstand zählt, ist angenommen; gemessen hat es für diese Fragen noch niemand.</translation>
    </message>
    <message>
        <source>Hide the exact rules</source>
        <translation>Die genauen Regeln ausblenden</translation>
    </message>
    <message>
        <source>The exact rules, in English</source>
        <translation>Die genauen Regeln, auf Englisch</translation>
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
    <name>Scan</name>
    <message>
        <source>That code is a sealed message, not an invitation. Your therapist’s app shows the invitation under “Invite a client”.</source>
        <translation>Dieser Code ist eine versiegelte Nachricht, keine Einladung. Die Therapie-App zeigt die Einladung unter „Invite a client“.</translation>
    </message>
    <message>
        <source>That code is an invitation. It is for a client’s app, which reads it under “Pair with your therapist”.</source>
        <translation>Dieser Code ist eine Einladung. Sie ist für die App einer Klientin oder eines Klienten, die sie beim Koppeln liest.</translation>
    </message>
    <message>
        <source>That picture can’t be read. Please choose another one.</source>
        <translation>Dieses Bild lässt sich nicht lesen. Bitte wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>That picture is larger than any camera’s. Please choose another one.</source>
        <translation>Dieses Bild ist größer als das jeder Kamera. Bitte wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>No code was found in that picture. A sharper one, with a white edge all round the code, may help.</source>
        <translation>In diesem Bild war kein Code zu finden. Ein schärferes mit weißem Rand rund um den Code kann helfen.</translation>
    </message>
    <message>
        <source>The codes in that picture are not Accord’s.</source>
        <translation>Die Codes in diesem Bild sind nicht von Accord.</translation>
    </message>
    <message>
        <source>That file is neither a picture nor a sealed message of Accord’s. Nothing was changed; please choose another one.</source>
        <translation>Diese Datei ist weder ein Bild noch eine versiegelte Nachricht von Accord. Nichts wurde verändert; bitte wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>ScanModel</name>
    <message>
        <source>No camera here</source>
        <translation>Hier ist keine Kamera</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>Die Kamera ist nicht erlaubt</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>Die Kamera gibt kein Bild</translation>
    </message>
    <message>
        <source>A photo or screenshot of the code does as well, and so does a sealed file.</source>
        <translation>Ein Foto oder Bildschirmfoto des Codes tut es auch, ebenso eine versiegelte Datei.</translation>
    </message>
    <message>
        <source>You can allow it in your device’s settings and try again. A photo or screenshot of the code does as well, and so does a sealed file.</source>
        <translation>Sie können sie in den Einstellungen des Geräts erlauben und es noch einmal versuchen. Ein Foto oder Bildschirmfoto des Codes tut es auch, ebenso eine versiegelte Datei.</translation>
    </message>
    <message>
        <source>Perhaps another program is using it. A photo or screenshot of the code does as well, and so does a sealed file.</source>
        <translation>Vielleicht benutzt sie ein anderes Programm. Ein Foto oder Bildschirmfoto des Codes tut es auch, ebenso eine versiegelte Datei.</translation>
    </message>
    <message>
        <source>%1 of %2 codes read</source>
        <translation>%1 von %2 Codes gelesen</translation>
    </message>
    <message>
        <source>That code is not one of Accord’s.</source>
        <translation>Dieser Code ist nicht von Accord.</translation>
    </message>
    <message>
        <source>A picture of the code, or a sealed file</source>
        <translation>Ein Bild des Codes oder eine versiegelte Datei</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Show your answer</source>
        <translation>Ihre Antwort zeigen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Try the camera again</source>
        <translation>Die Kamera noch einmal versuchen</translation>
    </message>
    <message>
        <source>Choose a picture or file</source>
        <translation>Ein Bild oder eine Datei wählen</translation>
    </message>
    <message>
        <source>You can also drop a picture or a sealed file on this page.</source>
        <translation>Sie können ein Bild oder eine versiegelte Datei auch auf diese Seite ziehen.</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Die Datei wird angesehen</translation>
    </message>
</context>
<context>
    <name>ScanTaken</name>
    <message>
        <source>What has come in</source>
        <translation>Was angekommen ist</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Camera picture. Hold the code inside the frame.</source>
        <translation>Kamerabild. Halten Sie den Code in den Rahmen.</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>Die Kamera startet</translation>
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
    <name>SetUpBackup</name>
    <message>
        <source>Begin from a backup</source>
        <translation>Mit einer Sicherung beginnen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Choose the file and type its passphrase. What opens your records from now on is chosen in the next step.</source>
        <translation>Wählen Sie die Datei und tippen Sie ihre Passphrase. Was Ihre Aufzeichnungen von jetzt an öffnet, wählen Sie im nächsten Schritt.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Eine andere Datei wählen</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Die Datei wählen</translation>
    </message>
    <message>
        <source>The backup’s passphrase</source>
        <translation>Die Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>After restoring, nothing is shared until you say so.</source>
        <translation>Nach dem Wiederherstellen wird nichts geteilt, bis Sie es sagen.</translation>
    </message>
    <message>
        <source>Looking inside…</source>
        <translation>Es wird hineingesehen …</translation>
    </message>
</context>
<context>
    <name>SetUpCode</name>
    <message>
        <source>If you forget it</source>
        <translation>Wenn Sie sie vergessen</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <source>Go on without a code</source>
        <translation>Ohne Code weitermachen</translation>
    </message>
    <message>
        <source>This recovery code opens your records when nothing else does. Write it on paper, and keep it away from this device. It is shown only now.</source>
        <translation>Dieser Wiederherstellungs­code öffnet Ihre Aufzeichnungen, wenn nichts anderes es tut. Schreiben Sie ihn auf Papier und bewahren Sie ihn nicht bei diesem Gerät auf. Er wird nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>You may go on without it. Then nothing but your passphrase opens your records, and if that is forgotten, so is what you wrote here.</source>
        <translation>Sie können ohne ihn weitermachen. Dann öffnet nur Ihre Passphrase Ihre Aufzeichnungen, und ist sie vergessen, ist auch verloren, was Sie hier geschrieben haben.</translation>
    </message>
    <message>
        <source>A PIN alone is not enough: this device may break or get lost.</source>
        <translation>Eine PIN allein genügt nicht: Dieses Gerät kann kaputtgehen oder verloren gehen.</translation>
    </message>
</context>
<context>
    <name>SetUpCodeBack</name>
    <message>
        <source>Type it back once</source>
        <translation>Einmal abtippen</translation>
    </message>
    <message>
        <source>Lock my records</source>
        <translation>Meine Aufzeichnungen verschließen</translation>
    </message>
    <message>
        <source>So that you can be sure of what you wrote down. Small or capital letters, spaces and hyphens do not matter.</source>
        <translation>Damit Sie sicher sind, was Sie aufgeschrieben haben. Groß oder klein, Leerzeichen und Striche sind gleich.</translation>
    </message>
</context>
<context>
    <name>SetUpKeys</name>
    <message>
        <source>How it opens</source>
        <translation>Wie es sich öffnet</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>How shall it open?</source>
        <translation>Wie soll es sich öffnen?</translation>
    </message>
    <message>
        <source>A PIN is quick and works on this device only. A passphrase opens it anywhere.</source>
        <translation>Eine PIN ist schnell und gilt nur auf diesem Gerät. Eine Passphrase öffnet überall.</translation>
    </message>
    <message>
        <source>What you keep here is locked with a passphrase. A few words are easy to keep in mind.</source>
        <translation>Was Sie hier aufbewahren, ist mit einer Passphrase verschlossen. Ein paar Wörter merken sich leicht.</translation>
    </message>
    <message>
        <source>A PIN</source>
        <translation>Eine PIN</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
</context>
<context>
    <name>SetUpModel</name>
    <message>
        <source>Which file is the backup?</source>
        <translation>Welche Datei ist die Sicherung?</translation>
    </message>
    <message>
        <source>Please choose the file first.</source>
        <translation>Bitte wählen Sie zuerst die Datei.</translation>
    </message>
    <message>
        <source>That passphrase does not open this backup. Nothing was changed; please try again.</source>
        <translation>Diese Passphrase öffnet diese Sicherung nicht. Nichts wurde verändert; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Gemacht am %1.</translation>
    </message>
    <message>
        <source>Made on %1. Check-ins in it: %2.</source>
        <translation>Gemacht am %1. Check-ins darin: %2.</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Restoring your records…</source>
        <translation>Ihre Aufzeichnungen werden wiederhergestellt …</translation>
    </message>
    <message>
        <source>Locking it with your keys…</source>
        <translation>Wird mit Ihren Schlüsseln verschlossen …</translation>
    </message>
</context>
<context>
    <name>SetUpWelcome</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Ich habe eine Sicherung</translation>
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
        <source>Your clients say how a session was for them, and share with you what they choose.</source>
        <translation>Ihre Klienten sagen, wie eine Sitzung für sie war, und teilen mit Ihnen, was sie möchten.</translation>
    </message>
    <message>
        <source>Say how it was, in half a minute and in your own time. With a therapist who uses Accord, or just for you.</source>
        <translation>Sagen Sie, wie es war, in einer halben Minute und wann es Ihnen passt. Mit einer Therapeutin oder einem Therapeuten mit Accord, oder nur für sich.</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Wer was sieht</translation>
    </message>
    <message>
        <source>What they share is locked on this device. Only you can open it.</source>
        <translation>Was sie teilen, ist auf diesem Gerät verschlossen. Nur Sie können es öffnen.</translation>
    </message>
    <message>
        <source>What you say is locked on this device. Nobody else can open it, not even those who made Accord.</source>
        <translation>Was Sie sagen, ist auf diesem Gerät verschlossen. Niemand sonst kann es öffnen, auch die nicht, die Accord gemacht haben.</translation>
    </message>
    <message>
        <source>Clients choose what you see, each time, and can take it back.</source>
        <translation>Klienten wählen jedes Mal, was Sie sehen, und können es zurücknehmen.</translation>
    </message>
    <message>
        <source>A therapist sees only what you choose, after you have seen it yourself. You can take it back.</source>
        <translation>In der Therapie ist nur zu sehen, was Sie wählen, nachdem Sie es selbst gesehen haben. Sie können es zurücknehmen.</translation>
    </message>
    <message>
        <source>Nobody watches answers as they come in. Accord does not replace your arrangements for emergencies.</source>
        <translation>Niemand sieht Antworten, während sie entstehen. Accord ersetzt nicht Ihre Absprachen für Notfälle.</translation>
    </message>
    <message>
        <source>Nobody watches your answers as they come in. If you need help now, call someone you trust or your local emergency number.</source>
        <translation>Niemand sieht Ihre Antworten, während sie entstehen. Wenn Sie jetzt Hilfe brauchen, rufen Sie jemanden an, dem Sie vertrauen, oder den Notruf.</translation>
    </message>
    <message>
        <source>Your name, as clients know it</source>
        <translation>Ihr Name, wie Klienten ihn kennen</translation>
    </message>
    <message>
        <source>What a therapist would call you</source>
        <translation>Wie man Sie in der Therapie nennen würde</translation>
    </message>
    <message>
        <source>Only people you connect with see it.</source>
        <translation>Nur Menschen, mit denen Sie sich verbinden, sehen ihn.</translation>
    </message>
    <message>
        <source>This translation is a draft and not yet validated. You can change the language later, in the settings.</source>
        <translation>Diese Übersetzung ist ein Entwurf und noch nicht validiert. Die Sprache können Sie später in den Einstellungen ändern.</translation>
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
    <message>
        <source>PIN, passphrase and lock</source>
        <translation>PIN, Passphrase und Sperre</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Eine Sicherung machen</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>Meine Daten exportieren</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
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
    <message>
        <source>Which questions they were: %1</source>
        <translation>Welche Fragen es waren: %1</translation>
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
    <message>
        <source>Share and show as a code</source>
        <translation>Teilen und als Code zeigen</translation>
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
    <message>
        <source>You stopped sharing. Word of it is on its way to %1’s app.</source>
        <translation>Sie haben aufgehört zu teilen. Die Nachricht ist unterwegs zur App von %1.</translation>
    </message>
    <message>
        <source>You stopped sharing. %1 must keep records: those are set apart.</source>
        <translation>Sie haben aufgehört zu teilen. Für %1 gilt eine Aufbewahrungspflicht: Das Nötige wird gesondert aufbewahrt.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>%1’s app did not answer in time. Please ask for a new invitation.</source>
        <translation>Die App von %1 hat nicht rechtzeitig geantwortet. Bitte lassen Sie sich neu einladen.</translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <source>Sharing</source>
        <translation>Teilen</translation>
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
    <message>
        <source>You decide what leaves this phone, to whom, and for how long.</source>
        <translation>Sie entscheiden, was dieses Telefon verlässt, an wen und wie lange.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
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
    <message numerus="yes">
        <source>Over the last %n sessions things dipped little by little, from {from} to {to}. A good moment to look at it together.</source>
        <translation>
            <numerusform>In der letzten Sitzung ging es nach und nach abwärts, von {from} auf {to}. Ein guter Moment, das zusammen anzusehen.</numerusform>
            <numerusform>In den letzten %n Sitzungen ging es nach und nach abwärts, von {from} auf {to}. Ein guter Moment, das zusammen anzusehen.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Your last check-in was %n days ago. There is room for one whenever you like.</source>
        <translation>
            <numerusform>Ihr letzter Check-in liegt einen Tag zurück. Für einen neuen ist Platz, wann immer Sie möchten.</numerusform>
            <numerusform>Ihr letzter Check-in liegt %n Tage zurück. Für einen neuen ist Platz, wann immer Sie möchten.</numerusform>
        </translation>
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
        <source>A drop began at session {began}: from {from}, down to {trough}. It has not come back half-way in %n sessions.</source>
        <translation>In Sitzung {began} begann ein Abfall: von {from} auf {trough}. In %n Sitzungen ist er nicht zur Hälfte zurückgekommen.</translation>
    </message>
    <message>
        <source>The drop of session {began} is repaired: this session came back at least half-way from {trough} to {from}.</source>
        <translation>Der Abfall von Sitzung {began} ist repariert: Diese Sitzung kam mindestens zur Hälfte von {trough} auf {from} zurück.</translation>
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
    <message>
        <source>This session came out {fall} below the first.</source>
        <translation>Diese Sitzung lag {fall} unter der ersten.</translation>
    </message>
    <message>
        <source>This time it went from {from} to {to}, a larger step than usual.</source>
        <translation>Diesmal ging es von {from} auf {to}, ein größerer Schritt als sonst.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Pair with my therapist</source>
        <translation>Mit meiner Therapeutin oder meinem Therapeuten koppeln</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>All is ready</source>
        <translation>Alles ist bereit</translation>
    </message>
    <message>
        <source>Accord works on its own. If your therapist uses it too, the two of you can pair whenever you like.</source>
        <translation>Accord funktioniert auch allein. Wenn Ihre Therapeutin oder Ihr Therapeut es auch nutzt, können Sie sich koppeln, wann immer Sie mögen.</translation>
    </message>
    <message>
        <source>Pairing takes an invitation from your therapist: a link, or a code to scan.</source>
        <translation>Zum Koppeln braucht es eine Einladung: einen Link oder einen Code zum Scannen.</translation>
    </message>
    <message>
        <source>It shares nothing by itself. After each check-in you choose.</source>
        <translation>Es teilt von allein nichts. Nach jedem Check-in wählen Sie.</translation>
    </message>
    <message>
        <source>You find it under Sharing at any time.</source>
        <translation>Sie finden es jederzeit unter „Teilen“.</translation>
    </message>
    <message>
        <source>The questions are Accord’s own, and no study has validated them yet. They begin a conversation; they are not a test.</source>
        <translation>Die Fragen sind von Accord selbst, und noch keine Studie hat sie validiert. Sie eröffnen ein Gespräch; ein Test sind sie nicht.</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>Stop sharing with %1?</source>
        <translation>Nicht mehr mit %1 teilen?</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Nicht mehr teilen</translation>
    </message>
    <message>
        <source>Go on sharing</source>
        <translation>Weiter teilen</translation>
    </message>
    <message>
        <source>What you shared is taken away from their app. What is still on its way will not be taken in. Your own check-ins stay here.</source>
        <translation>Was Sie geteilt haben, wird aus der anderen App entfernt. Was noch unterwegs ist, wird nicht angenommen. Ihre eigenen Check-ins bleiben hier.</translation>
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
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Delivered %1</source>
        <comment>a time</comment>
        <translation>Zugestellt %1</translation>
    </message>
    <message>
        <source>Delivered on %1</source>
        <comment>a date</comment>
        <translation>Zugestellt am %1</translation>
    </message>
    <message>
        <source>Letters don&apos;t get through at the moment. Nothing is lost, and Accord keeps trying.</source>
        <translation>Im Moment kommt nichts durch. Nichts ist verloren, und Accord versucht es weiter.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person&apos;s name, and what is the matter with their relay</comment>
        <translation>%1: %2</translation>
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
    <message>
        <source>Stopped here</source>
        <translation>Hier beendet</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>You stopped sharing, and word of it is on its way. %1’s app will take the rest away as soon as it hears of it.</source>
        <translation>Sie haben aufgehört zu teilen, und die Nachricht ist unterwegs. Die App von %1 nimmt das Übrige weg, sobald sie davon erfährt.</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>Bestätigt: %1</translation>
    </message>
    <message>
        <source>You stopped sharing, and %1’s app has confirmed it. What they must keep for their records is set apart and marked as taken back.</source>
        <translation>Sie haben aufgehört zu teilen, und die App von %1 hat es bestätigt. Was aufbewahrt werden muss, ist gesondert und als zurückgenommen vermerkt.</translation>
    </message>
    <message>
        <source>%1 has closed this pairing. What you wrote stays here.</source>
        <translation>%1 hat diese Kopplung geschlossen. Was Sie geschrieben haben, bleibt hier.</translation>
    </message>
    <message>
        <source>You closed this pairing. %1’s app takes away what it holds as soon as it hears of it.</source>
        <translation>Sie haben diese Kopplung geschlossen. Die App von %1 nimmt weg, was sie hat, sobald sie davon erfährt.</translation>
    </message>
    <message>
        <source>You closed this pairing, and %1’s app has confirmed it.</source>
        <translation>Sie haben diese Kopplung geschlossen, und die App von %1 hat es bestätigt.</translation>
    </message>
    <message>
        <source>By itself: %1</source>
        <comment>a list of parts</comment>
        <translation>Von selbst: %1</translation>
    </message>
    <message>
        <source>Asked each time: %1</source>
        <comment>a list of parts</comment>
        <translation>Jedes Mal gefragt: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a date</comment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Nothing goes by itself. You choose anew after each check-in.</source>
        <translation>Nichts geht von selbst. Nach jedem Check-in wählen Sie neu.</translation>
    </message>
    <message>
        <source>%1’s app did not answer in time. Please ask for a new invitation.</source>
        <translation>Die App von %1 hat nicht rechtzeitig geantwortet. Bitte lassen Sie sich neu einladen.</translation>
    </message>
</context>
<context>
    <name>TherapistPage</name>
    <message>
        <source>Stop sharing</source>
        <translation>Nicht mehr teilen</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Wieder koppeln</translation>
    </message>
    <message>
        <source>Close this pairing</source>
        <translation>Diese Kopplung schließen</translation>
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
    <name>TrendExport</name>
    <message>
        <source>Save as a picture</source>
        <translation>Als Bild speichern</translation>
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
    <name>TrendPageModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a session and its day: its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %L1 earlier sessions</source>
        <translation>
            <numerusform>… und %L1 frühere Sitzung</numerusform>
            <numerusform>… und %L1 frühere Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Made with Accord on %1. No notes are in this picture.</source>
        <comment>a date</comment>
        <translation>Mit Accord am %1 gemacht. In diesem Bild sind keine Notizen.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>accord-trend-%1.png</source>
        <comment>a file&apos;s name</comment>
        <translation>accord-verlauf-%1.png</translation>
    </message>
    <message>
        <source>Saved as %1. Anyone who can open that file can see it.</source>
        <comment>a file&apos;s name</comment>
        <translation>Gespeichert als %1. Wer diese Datei öffnen kann, kann es sehen.</translation>
    </message>
    <message>
        <source>With nobody named</source>
        <translation>Mit niemand Bestimmtem</translation>
    </message>
    <message>
        <source>Where to save the picture</source>
        <translation>Wohin mit dem Bild</translation>
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
    <name>UnlockField</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungs­code</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
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
    <message>
        <source>Tries left before the PIN is taken away: %1. The other ways stay.</source>
        <translation>Verbleibende Versuche, bevor die PIN entfernt wird: %1. Die anderen Wege bleiben.</translation>
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
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>What you keep here opens with your PIN.</source>
        <translation>Was Sie hier aufbewahren, öffnet sich mit Ihrer PIN.</translation>
    </message>
    <message>
        <source>What you keep here opens with the code you wrote down.</source>
        <translation>Was Sie hier aufbewahren, öffnet sich mit dem Code, den Sie aufgeschrieben haben.</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>Die PIN nehmen</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Die Passphrase nehmen</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Den Wiederherstellungs­code nehmen</translation>
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
    <message>
        <source>Ready to show</source>
        <translation>Bereit zum Zeigen</translation>
    </message>
    <message>
        <source>Show it to %1 as a code when you are next in one room, or hand it over as a sealed file.</source>
        <translation>Zeigen Sie es %1 als Code, wenn Sie das nächste Mal in einem Raum sind, oder geben Sie es als versiegelte Datei weiter.</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>You stopped sharing with %1 after this.</source>
        <translation>Danach haben Sie aufgehört, mit %1 zu teilen.</translation>
    </message>
    <message>
        <source>Talked about: %1</source>
        <translation>Besprochen: %1</translation>
    </message>
</context>
</TS>
