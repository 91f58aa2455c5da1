<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Accord</name>
    <message>
        <source>Things dipped around session %1 and have not come back yet. That is worth talking about.</source>
        <translation>Hacia la sesión %1 hubo una bajada que aún no ha vuelto. Merece la pena hablarlo.</translation>
    </message>
    <message>
        <source>Things dipped at session %1. Dips are normal, and worth talking about.</source>
        <translation>En la sesión %1 hubo una bajada. Las bajadas son normales, y merece la pena hablarlas.</translation>
    </message>
    <message>
        <source>Things dipped around session %1 and came back at the next one.</source>
        <translation>Hacia la sesión %1 hubo una bajada, y en la siguiente volvió.</translation>
    </message>
    <message numerus="yes">
        <source>Things dipped around session %1 and came back within %2 sessions.</source>
        <comment>%1 is a session&apos;s number, %2 a count in words (%n as a number)</comment>
        <translation>
            <numerusform>Hacia la sesión %1 hubo una bajada, y volvió en %2 sesiones.</numerusform>
            <numerusform>Hacia la sesión %1 hubo una bajada, y volvió en %2 sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>A drop at session %1, from %2 to %3</source>
        <translation>Una caída en la sesión %1, de %2 a %3</translation>
    </message>
    <message>
        <source>%1, still open.</source>
        <translation>%1, aún abierta.</translation>
    </message>
    <message numerus="yes">
        <source>%1, not back after %2 sessions.</source>
        <comment>%1 is the drop, %2 a count</comment>
        <translation>
            <numerusform>%1, sin volver tras %2 sesiones.</numerusform>
            <numerusform>%1, sin volver tras %2 sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, back at the next.</source>
        <translation>%1, de vuelta en la siguiente.</translation>
    </message>
    <message numerus="yes">
        <source>%1, back after %2 sessions.</source>
        <comment>%1 is the drop, %2 a count</comment>
        <translation>
            <numerusform>%1, de vuelta tras %2 sesiones.</numerusform>
            <numerusform>%1, de vuelta tras %2 sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was one dip before.</source>
        <translation>Antes hubo una bajada.</translation>
    </message>
    <message>
        <source>One drop before it.</source>
        <translation>Una caída antes.</translation>
    </message>
    <message numerus="yes">
        <source>There were %1 dips before.</source>
        <comment>%1 is a count in words</comment>
        <translation>
            <numerusform>Antes hubo %1 bajadas.</numerusform>
            <numerusform>Antes hubo %1 bajadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were %1 drops before it.</source>
        <comment>%1 is a count in words</comment>
        <translation>
            <numerusform>Antes hubo %1 caídas.</numerusform>
            <numerusform>Antes hubo %1 caídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dip so far.</source>
        <translation>Ninguna bajada hasta ahora.</translation>
    </message>
    <message>
        <source>No drop so far.</source>
        <translation>Ninguna caída hasta ahora.</translation>
    </message>
    <message>
        <source>Your ratings have risen since the first sessions.</source>
        <translation>Tus valores han subido desde las primeras sesiones.</translation>
    </message>
    <message>
        <source>No drop; up by %1 since the first sessions.</source>
        <translation>Sin caídas; %1 más que en las primeras sesiones.</translation>
    </message>
    <message>
        <source>Your ratings are lower than in the first sessions.</source>
        <translation>Tus valores son más bajos que en las primeras sesiones.</translation>
    </message>
    <message>
        <source>No drop; down by %1 since the first sessions.</source>
        <translation>Sin caídas; %1 menos que en las primeras sesiones.</translation>
    </message>
    <message>
        <source>Things have stayed much the same.</source>
        <translation>Todo ha seguido más o menos igual.</translation>
    </message>
    <message>
        <source>No drop; much the same as in the first sessions.</source>
        <translation>Sin caídas; más o menos como en las primeras sesiones.</translation>
    </message>
    <message>
        <source>After your first check-in, your line begins here.</source>
        <translation>Tras tu primer registro, aquí empieza tu línea.</translation>
    </message>
    <message>
        <source>No check-in yet.</source>
        <translation>Aún ningún registro.</translation>
    </message>
    <message>
        <source>One session so far. With the second, a line begins.</source>
        <translation>Una sesión hasta ahora. Con la segunda empieza una línea.</translation>
    </message>
    <message>
        <source>One session so far.</source>
        <translation>Una sesión hasta ahora.</translation>
    </message>
    <message>
        <source>Too few answers for a score so far. Skipping is fine.</source>
        <translation>Aún hay pocas respuestas para un valor. Saltar preguntas está bien.</translation>
    </message>
    <message>
        <source>No score shared so far.</source>
        <translation>Aún no se ha compartido ningún valor.</translation>
    </message>
    <message>
        <source>The bond has grown the most.</source>
        <translation>El vínculo es lo que más ha crecido.</translation>
    </message>
    <message>
        <source>Agreement on goals has grown the most.</source>
        <translation>El acuerdo sobre los objetivos es lo que más ha crecido.</translation>
    </message>
    <message>
        <source>Agreement on tasks has grown the most.</source>
        <translation>El acuerdo sobre las tareas es lo que más ha crecido.</translation>
    </message>
    <message>
        <source>There are no Accord records in this place. Nothing was changed; please check that it is the right folder.</source>
        <translation>En este lugar no hay registros de Accord. No se ha cambiado nada; comprueba que es la carpeta correcta.</translation>
    </message>
    <message>
        <source>Something is already kept in this place. It was left as it is; please open it, or choose another place.</source>
        <translation>En este lugar ya hay algo guardado. Se ha dejado como está; ábrelo o elige otro lugar.</translation>
    </message>
    <message>
        <source>That passphrase doesn&apos;t open your records. They are all still there; please try again.</source>
        <translation>Esa frase de paso no abre tus registros. Siguen todos ahí; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>A passphrase is needed. Nothing was changed; please type one.</source>
        <translation>Hace falta una frase de paso. No se ha cambiado nada; escribe una.</translation>
    </message>
    <message>
        <source>These records were made by a newer Accord. Nothing was changed; please update this one.</source>
        <translation>Estos registros son de un Accord más nuevo. No se ha cambiado nada; actualiza este.</translation>
    </message>
    <message>
        <source>Your records are open in another window or program. Nothing is lost; please close it there and try again.</source>
        <translation>Tus registros están abiertos en otra ventana o programa. No se ha perdido nada; ciérralo allí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Encryption is missing on this device, so nothing was written. Nothing is lost; please install Accord again.</source>
        <translation>En este dispositivo falta el cifrado, así que no se ha escrito nada. No se ha perdido nada; instala Accord de nuevo.</translation>
    </message>
    <message>
        <source>This device is full, so this was not saved. All you saved before is safe; please free some space and try again.</source>
        <translation>Este dispositivo está lleno, así que esto no se ha guardado. Todo lo anterior está a salvo; libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This device would not read or save just now. All you saved before is safe; please try again.</source>
        <translation>Este dispositivo no ha podido leer o guardar ahora. Todo lo anterior está a salvo; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>That entry is not here. Nothing was changed; please go back and choose again.</source>
        <translation>Esa entrada no está aquí. No se ha cambiado nada; vuelve atrás y elige otra vez.</translation>
    </message>
    <message>
        <source>That is saved already, or does not fit what is. Nothing was changed; please go back and look again.</source>
        <translation>Eso ya está guardado o no encaja con lo que hay. No se ha cambiado nada; vuelve atrás y míralo otra vez.</translation>
    </message>
    <message>
        <source>This summary could not be read. Nothing was changed; please ask for it to be shared again.</source>
        <translation>Este resumen no se ha podido leer. No se ha cambiado nada; pide que lo compartan otra vez.</translation>
    </message>
    <message>
        <source>That names something a check-in does not have. Nothing was shared; please choose from bond, goals, tasks, total, overall, room and note.</source>
        <translation>Eso nombra algo que un registro no tiene. No se ha compartido nada; elige entre bond, goals, tasks, total, overall, room y note.</translation>
    </message>
    <message>
        <source>A rating, a date or a note does not fit in a summary. Nothing was shared; please look it over and try again.</source>
        <translation>Un valor, una fecha o una nota no cabe en un resumen. No se ha compartido nada; revísalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to share in what you chose. Nothing left this device; please choose at least one thing you answered.</source>
        <translation>En lo que elegiste no hay nada que compartir. Nada ha salido de este dispositivo; elige al menos algo que hayas respondido.</translation>
    </message>
    <message>
        <source>This file is too large to be a questionnaire. Nothing was changed; please choose another file.</source>
        <translation>Este archivo es demasiado grande para ser un cuestionario. No se ha cambiado nada; elige otro archivo.</translation>
    </message>
    <message>
        <source>This file is not a questionnaire. Nothing was changed; please choose another file.</source>
        <translation>Este archivo no es un cuestionario. No se ha cambiado nada; elige otro archivo.</translation>
    </message>
    <message>
        <source>This questionnaire asks for something Accord doesn&apos;t do. Nothing was changed; please ask whoever made it.</source>
        <translation>Este cuestionario pide algo que Accord no hace. No se ha cambiado nada; pregunta a quien lo hizo.</translation>
    </message>
    <message>
        <source>This questionnaire is not complete and sound. Nothing was changed; please ask whoever made it.</source>
        <translation>Este cuestionario no está completo y en orden. No se ha cambiado nada; pregunta a quien lo hizo.</translation>
    </message>
    <message>
        <source>An answer belongs to no question asked here. Nothing was saved; please check the questions&apos; names.</source>
        <translation>Una respuesta no pertenece a ninguna pregunta de aquí. No se ha guardado nada; comprueba los nombres de las preguntas.</translation>
    </message>
    <message>
        <source>An answer is not a number. Nothing was saved; please give it again.</source>
        <translation>Una respuesta no es un número. No se ha guardado nada; dala otra vez.</translation>
    </message>
    <message>
        <source>An answer lies beyond the ends of its line. Nothing was saved; please give one between them.</source>
        <translation>Una respuesta queda fuera de los extremos de su línea. No se ha guardado nada; da una entre ellos.</translation>
    </message>
    <message>
        <source>An answer is not one of those offered. Nothing was saved; please choose one of them.</source>
        <translation>Una respuesta no es de las ofrecidas. No se ha guardado nada; elige una de ellas.</translation>
    </message>
    <message>
        <source>These records belong to the other app: there is one for clients and one for therapists. Nothing was changed; please use the other one.</source>
        <translation>Estos registros son de la otra aplicación: hay una para clientes y otra para terapeutas. No se ha cambiado nada; usa la otra.</translation>
    </message>
    <message>
        <source>That check-in is not here. Nothing was changed; please choose one from the list.</source>
        <translation>Ese registro no está aquí. No se ha cambiado nada; elige uno de la lista.</translation>
    </message>
    <message>
        <source>Nobody by that id is connected here. Nothing was changed; please choose one from the list.</source>
        <translation>Nadie con ese identificador está conectado aquí. No se ha cambiado nada; elige de la lista.</translation>
    </message>
    <message>
        <source>Nobody is connected yet. Everything stays safely here; an invitation from the therapist connects you.</source>
        <translation>Aún no hay nadie conectado. Todo sigue a salvo aquí; una invitación de tu terapeuta os conecta.</translation>
    </message>
    <message>
        <source>More than one person is connected. Nothing was sent; please say who it is for.</source>
        <translation>Hay más de una persona conectada. No se ha enviado nada; di para quién es.</translation>
    </message>
    <message>
        <source>The two of you are not connected yet, or no longer. Everything stays safely here; please try again later or use a new invitation.</source>
        <translation>Aún no estáis conectados, o ya no lo estáis. Todo sigue a salvo aquí; inténtalo más tarde o usa una invitación nueva.</translation>
    </message>
    <message>
        <source>This invitation has run out. Nothing is lost; a new one is all it takes.</source>
        <translation>Esta invitación ha caducado. No se ha perdido nada; basta con una nueva.</translation>
    </message>
    <message>
        <source>You have accepted this invitation already. Nothing was changed, and there is nothing more to do.</source>
        <translation>Ya has aceptado esta invitación. No se ha cambiado nada, y no hay nada más que hacer.</translation>
    </message>
    <message>
        <source>This message is not for anyone connected here. Nothing was changed; please check that it is the right one.</source>
        <translation>Este mensaje no es para nadie conectado aquí. No se ha cambiado nada; comprueba que es el correcto.</translation>
    </message>
    <message>
        <source>This app doesn&apos;t take messages of this kind. Nothing was changed; an update may help.</source>
        <translation>Esta aplicación no acepta mensajes de este tipo. No se ha cambiado nada; actualizar puede ayudar.</translation>
    </message>
    <message>
        <source>That address doesn&apos;t work for a relay. Nothing was changed; please use one that begins with https:// (http:// only on this same computer).</source>
        <translation>Esa dirección no sirve para un relé. No se ha cambiado nada; usa una que empiece por https:// (http:// solo en este mismo equipo).</translation>
    </message>
    <message>
        <source>The relay that carries your messages can&apos;t be reached. Nothing is lost; please check the connection and try again.</source>
        <translation>No se llega al relé que lleva tus mensajes. No se ha perdido nada; comprueba la conexión e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The relay that carries your messages took too long to answer. Nothing is lost; please try again in a while.</source>
        <translation>El relé que lleva tus mensajes ha tardado demasiado en responder. No se ha perdido nada; inténtalo dentro de un rato.</translation>
    </message>
    <message>
        <source>The relay doesn&apos;t know this mailbox or access token. Nothing is lost; please check the token, or connect again with a new invitation.</source>
        <translation>El relé no conoce este buzón o esta clave de acceso. No se ha perdido nada; comprueba la clave o conéctate con una invitación nueva.</translation>
    </message>
    <message>
        <source>The relay has no room just now. Nothing is lost; please try again later.</source>
        <translation>El relé no tiene sitio ahora. No se ha perdido nada; inténtalo más tarde.</translation>
    </message>
    <message>
        <source>What answers at the relay&apos;s address is not a relay. Nothing is lost; please check the address and the connection.</source>
        <translation>Lo que responde en la dirección del relé no es un relé. No se ha perdido nada; comprueba la dirección y la conexión.</translation>
    </message>
    <message>
        <source>Part of this is missing: it ends too early. Nothing was changed; please copy or scan it again, whole.</source>
        <translation>Falta una parte: termina demasiado pronto. No se ha cambiado nada; cópialo o escanéalo entero otra vez.</translation>
    </message>
    <message>
        <source>This is not an Accord invitation. Nothing was changed; please use the link or code the therapist&apos;s app shows.</source>
        <translation>Esto no es una invitación de Accord. No se ha cambiado nada; usa el enlace o el código que muestra la aplicación de tu terapeuta.</translation>
    </message>
    <message>
        <source>This is not an Accord message. Nothing was changed; please check that it is the right one.</source>
        <translation>Esto no es un mensaje de Accord. No se ha cambiado nada; comprueba que es el correcto.</translation>
    </message>
    <message>
        <source>This was made by another version of Accord. Nothing was changed; updating both apps will help.</source>
        <translation>Esto es de otra versión de Accord. No se ha cambiado nada; actualizar las dos aplicaciones ayudará.</translation>
    </message>
    <message>
        <source>This was damaged on its way and can&apos;t be read. Nothing was changed; please ask for it again.</source>
        <translation>Esto se dañó por el camino y no se puede leer. No se ha cambiado nada; pídelo otra vez.</translation>
    </message>
    <message>
        <source>This is too long to be sent. Nothing is lost; a shorter note will go through.</source>
        <translation>Esto es demasiado largo para enviarlo. No se ha perdido nada; una nota más corta sí pasará.</translation>
    </message>
    <message>
        <source>Something here is empty, or too long to be sent. Nothing was changed; please look it over and try again.</source>
        <translation>Algo está vacío o es demasiado largo para enviarlo. No se ha cambiado nada; revísalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This message was sealed for somebody else. Nothing was changed; please check that it is the right one.</source>
        <translation>Este mensaje se selló para otra persona. No se ha cambiado nada; comprueba que es el correcto.</translation>
    </message>
    <message>
        <source>This message is meant for the other person&apos;s app. Nothing was changed; please open it there.</source>
        <translation>Este mensaje es para la aplicación de la otra persona. No se ha cambiado nada; ábrelo allí.</translation>
    </message>
    <message>
        <source>This was changed on its way, or is not from who it says it is. Nothing of it was taken in; please ask for it again.</source>
        <translation>Esto se cambió por el camino, o no es de quien dice ser. No se ha aceptado nada de ello; pídelo otra vez.</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Working together</source>
        <comment>label: the mean of bond, goals and tasks</comment>
        <translation>Trabajo juntos</translation>
    </message>
    <message>
        <source>All in all</source>
        <comment>label: the overall rating of a session</comment>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>Room for who I am</source>
        <translation>Espacio para quien soy</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Tu nota</translation>
    </message>
    <message>
        <source>one</source>
        <translation>una</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nueve</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>diez</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>once</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>doce</translation>
    </message>
    <message>
        <source>That recovery code belongs to other records. Yours are all still there; please look for the newest code you wrote down.</source>
        <translation>Ese código de recuperación es de otros registros. Los tuyos siguen todos ahí; busca el código más nuevo que anotaste.</translation>
    </message>
    <message>
        <source>That PIN doesn&apos;t open your records. They are all still there; please try again.</source>
        <translation>Ese PIN no abre tus registros. Siguen todos ahí; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>That was the tenth wrong PIN in a row, so the PIN was taken away. Nothing is lost; please open your records another way.</source>
        <translation>Era el décimo PIN equivocado seguido, así que se ha quitado el PIN. No se ha perdido nada; abre tus registros de otra manera.</translation>
    </message>
    <message>
        <source>That way of opening is not set up here. Nothing was changed; please use another.</source>
        <translation>Esa manera de abrir no está preparada aquí. No se ha cambiado nada; usa otra.</translation>
    </message>
    <message>
        <source>A passphrase or a recovery code has to stay, or nothing could be opened again. Nothing was changed; please set up the other one first.</source>
        <translation>Tiene que quedar una frase de paso o un código de recuperación, o no se podría volver a abrir nada. No se ha cambiado nada; prepara antes lo otro.</translation>
    </message>
    <message>
        <source>This device keeps no keys for apps, so a PIN would not be safe here. Nothing is lost; please use your passphrase.</source>
        <translation>Este dispositivo no guarda claves de aplicaciones, así que un PIN no sería seguro aquí. No se ha perdido nada; usa tu frase de paso.</translation>
    </message>
    <message>
        <source>This device&apos;s key store did not answer. Nothing is lost and no try was counted; please try again, or use your passphrase.</source>
        <translation>El almacén de claves de este dispositivo no ha respondido. No se ha perdido nada ni se ha contado ningún intento; inténtalo de nuevo o usa tu frase de paso.</translation>
    </message>
    <message>
        <source>This device no longer has its part of your PIN. Nothing is lost; please open it another way, then choose a new PIN.</source>
        <translation>Este dispositivo ya no tiene su parte de tu PIN. No se ha perdido nada; abre de otra manera y elige después un PIN nuevo.</translation>
    </message>
    <message>
        <source>Your records read as they should, so there is nothing to repair. Nothing was changed; please open them as usual.</source>
        <translation>Tus registros se leen como deben, así que no hay nada que reparar. No se ha cambiado nada; ábrelos como siempre.</translation>
    </message>
    <message>
        <source>This file is not a backup made by Accord. Nothing was changed; please choose another file.</source>
        <translation>Este archivo no es una copia de seguridad de Accord. No se ha cambiado nada; elige otro archivo.</translation>
    </message>
    <message>
        <source>This backup is incomplete or was changed, so nothing was restored from it. Nothing here was changed; please try another backup.</source>
        <translation>Esta copia está incompleta o se cambió, así que no se ha restaurado nada de ella. Aquí no se ha cambiado nada; prueba con otra copia.</translation>
    </message>
    <message>
        <source>This was stopped before it was done. Nothing was changed; you can start it again at any time.</source>
        <translation>Esto se paró antes de terminar. No se ha cambiado nada; puedes empezar otra vez cuando quieras.</translation>
    </message>
    <message>
        <source>That file can&apos;t be read or written here. Nothing is lost; please choose another file or place.</source>
        <translation>Ese archivo no se puede leer o escribir aquí. No se ha perdido nada; elige otro archivo o lugar.</translation>
    </message>
    <message>
        <source>This is too much for one picture of codes. Nothing is lost; please hand it over as a file instead.</source>
        <translation>Es demasiado para una imagen de códigos. No se ha perdido nada; entrégalo como archivo.</translation>
    </message>
    <message>
        <source>These records were restored, so nothing is shared for now. Nothing left this device; please look at what you share first, and confirm it.</source>
        <translation>Estos registros se han restaurado, así que por ahora no se comparte nada. Nada ha salido de este dispositivo; mira primero lo que compartes y confírmalo.</translation>
    </message>
    <message>
        <source>A PIN is made of digits only. Nothing was changed; please choose another.</source>
        <translation>Un PIN se compone solo de cifras. No se ha cambiado nada; elige otro.</translation>
    </message>
    <message>
        <source>A PIN needs at least six digits. Nothing was changed; please choose a longer one.</source>
        <translation>Un PIN necesita al menos seis cifras. No se ha cambiado nada; elige uno más largo.</translation>
    </message>
    <message>
        <source>A PIN has at most twelve digits. Nothing was changed; please choose a shorter one.</source>
        <translation>Un PIN tiene como mucho doce cifras. No se ha cambiado nada; elige uno más corto.</translation>
    </message>
    <message>
        <source>That PIN would be among the first anyone tries. Nothing was changed; please choose another.</source>
        <translation>Ese PIN sería de los primeros que cualquiera probaría. No se ha cambiado nada; elige otro.</translation>
    </message>
    <message>
        <source>A recovery code has 28 characters, in seven groups of four. Nothing was changed; please look again.</source>
        <translation>Un código de recuperación tiene 28 caracteres, en siete grupos de cuatro. No se ha cambiado nada; míralo otra vez.</translation>
    </message>
    <message>
        <source>One of these characters is in no recovery code. Nothing was changed; please look again.</source>
        <translation>Uno de estos caracteres no está en ningún código de recuperación. No se ha cambiado nada; míralo otra vez.</translation>
    </message>
    <message>
        <source>A character or two are not as they were written down. Nothing was changed; please look again.</source>
        <translation>Uno o dos caracteres no están como se anotaron. No se ha cambiado nada; míralo otra vez.</translation>
    </message>
    <message>
        <source>That is a recovery code, but not the one shown just now. Please look again.</source>
        <translation>Es un código de recuperación, pero no el que se acaba de mostrar. Míralo otra vez.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them once more.</source>
        <translation>Las dos frases de paso son distintas. Escríbelas otra vez.</translation>
    </message>
    <message>
        <source>The two PINs differ. Please type them once more.</source>
        <translation>Los dos PIN son distintos. Escríbelos otra vez.</translation>
    </message>
    <message>
        <source>This pairing was closed. Nothing was changed; to write to each other again, please pair anew.</source>
        <translation>Este vínculo se cerró. No se ha cambiado nada; para volver a escribiros, vinculaos de nuevo.</translation>
    </message>
    <message>
        <source>There is no such goal here. Nothing was changed; please look at the list again.</source>
        <translation>Aquí no está ese objetivo. No se ha cambiado nada; mira otra vez la lista.</translation>
    </message>
    <message>
        <source>This goal was set aside. Nothing was changed; you can begin a new one with the same words.</source>
        <translation>Este objetivo se apartó. No se ha cambiado nada; puedes empezar uno nuevo con las mismas palabras.</translation>
    </message>
    <message>
        <source>A goal needs between 1 and 300 characters on one line. Nothing was changed; please look it over.</source>
        <translation>Un objetivo necesita entre 1 y 300 caracteres en una línea. No se ha cambiado nada; revísalo.</translation>
    </message>
    <message>
        <source>Between two sessions lie 1 to 365 days, or 0 for none agreed. Nothing was changed; please look it over.</source>
        <translation>Entre dos sesiones hay de 1 a 365 días, o 0 si no hay nada acordado. No se ha cambiado nada; revísalo.</translation>
    </message>
    <message>
        <source>Goals in your own words</source>
        <translation>Objetivos con tus propias palabras</translation>
    </message>
    <message>
        <source>Some of your records don&apos;t read as they should. Nothing was removed; open Accord again, and it shows what can be brought back.</source>
        <translation>Algunos de tus registros no se leen como deberían. No se ha borrado nada; abre Accord otra vez y te mostrará qué se puede recuperar.</translation>
    </message>
    <message>
        <source>This pairing was closed more than three months ago, and no message gets through any more. Nothing was changed; please ask the other person yourself.</source>
        <translation>Esta conexión se cerró hace más de tres meses y ya no llega ningún mensaje. No se ha cambiado nada; pregúntale tú a la otra persona.</translation>
    </message>
    <message>
        <source>Two different answers came to one invitation, so neither is trusted, and nothing is left of what came. Please start again with a new one, face to face.</source>
        <translation>Llegaron dos respuestas distintas a una misma invitación, así que no se confía en ninguna. Lo que llegó por ella se ha borrado; empezad de nuevo con otra invitación, en persona si podéis.</translation>
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
        <translation>Cambiar esta respuesta</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <source>Where shall the backup go?</source>
        <translation>¿Dónde va la copia de seguridad?</translation>
    </message>
    <message>
        <source>Cancelled. No backup was made.</source>
        <translation>Cancelado. No se hizo ninguna copia.</translation>
    </message>
    <message>
        <source>Saved as %1, and read back to be sure. It opens with the passphrase you just chose, and with nothing else.</source>
        <translation>Guardado como %1, y leído de vuelta para comprobarlo. Se abre con la frase de paso que acabas de elegir y con nada más.</translation>
    </message>
    <message>
        <source>Last made on %1.</source>
        <translation>La última se hizo el %1.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>A locked copy of everything in one file. Keep it on another device, in case this one breaks or gets lost.</source>
        <translation>Una copia cerrada de todo en un archivo. Guárdala en otro dispositivo, por si este se rompe o se pierde.</translation>
    </message>
    <message>
        <source>A passphrase for this file</source>
        <translation>Una frase de paso para este archivo</translation>
    </message>
    <message>
        <source>It may be the passphrase you use here, or another. Your PIN and your recovery code do not open the file.</source>
        <translation>Puede ser la que usas aquí u otra. Tu PIN y tu código de recuperación no abren el archivo.</translation>
    </message>
    <message>
        <source>Writing the backup, and reading it back…</source>
        <translation>Escribiendo la copia y leyéndola de vuelta…</translation>
    </message>
</context>
<context>
    <name>BottomNav</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
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
        <translation>hacia «%1»</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>en medio</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltada</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no note</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Session %1 with %2</source>
        <comment>day, therapist</comment>
        <translation>Sesión %1 con %2</translation>
    </message>
    <message>
        <source>Session %1</source>
        <comment>day</comment>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>This device is full, so the check-in could not be finished. Your answers are kept as a draft; please free some space and finish it then.</source>
        <translation>Este dispositivo está lleno, así que no se pudo terminar el registro. Tus respuestas se guardan como borrador; libera espacio y termínalo entonces.</translation>
    </message>
    <message>
        <source>You began to change what you said about your session %1.</source>
        <comment>a day</comment>
        <translation>Empezaste a cambiar lo que dijiste sobre tu sesión %1.</translation>
    </message>
    <message>
        <source>You began a check-in about your session %1.</source>
        <comment>a day</comment>
        <translation>Empezaste un registro sobre tu sesión %1.</translation>
    </message>
    <message>
        <source>Let it go and begin anew</source>
        <translation>Descartarlo y empezar de nuevo</translation>
    </message>
    <message>
        <source>Let it go and change the one %1</source>
        <comment>a day</comment>
        <translation>Descartarlo y cambiar el de la sesión %1</translation>
    </message>
    <message>
        <source>%1 What you said last is not kept yet. Close once more to leave without it.</source>
        <comment>what went wrong</comment>
        <translation>%1 Lo último que dijiste aún no está guardado. Cierra otra vez para salir sin ello.</translation>
    </message>
</context>
<context>
    <name>CloseCard</name>
    <message>
        <source>Close the pairing with %1?</source>
        <translation>¿Cerrar el vínculo con %1?</translation>
    </message>
    <message>
        <source>You stop sharing, and nothing goes back or forth any more. Their app is told. Your own check-ins and goals stay here. To write to each other again, you pair anew.</source>
        <translation>Dejas de compartir, y ya nada va ni viene. Se avisa a su aplicación. Tus registros y objetivos se quedan aquí. Para volver a escribiros, os vinculáis de nuevo.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarlo</translation>
    </message>
    <message>
        <source>Stay paired</source>
        <translation>Seguir vinculado</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>28 characters, in seven groups of four.</source>
        <translation>28 caracteres, en siete grupos de cuatro.</translation>
    </message>
</context>
<context>
    <name>ConfirmModel</name>
    <message>
        <source>As far as is known here, you were asked each time.</source>
        <translation>Por lo que se sabe aquí, se te preguntaba cada vez.</translation>
    </message>
    <message>
        <source>As far as is known here, you shared %1 after every session, until %2.</source>
        <translation>Por lo que se sabe aquí, compartías %1 tras cada sesión, hasta %2.</translation>
    </message>
    <message>
        <source>As far as is known here, you shared %1 after every session.</source>
        <translation>Por lo que se sabe aquí, compartías %1 tras cada sesión.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Sharing after a restore</source>
        <translation>Compartir tras una restauración</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Sharing is off for now</source>
        <translation>Por ahora no se comparte</translation>
    </message>
    <message>
        <source>Your records come from an earlier time. What you decided since then is not known here, so nothing is shared until you say what holds.</source>
        <translation>Tus registros son de un momento anterior. Lo que decidiste después no se sabe aquí, así que no se comparte nada hasta que digas qué vale.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Dejar de compartir</translation>
    </message>
    <message>
        <source>Keep it this way</source>
        <translation>Dejarlo así</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>From now on</source>
        <translation>Desde ahora</translation>
    </message>
    <message>
        <source>Change what %1 gets</source>
        <translation>Cambiar lo que recibe %1</translation>
    </message>
</context>
<context>
    <name>ConsentChoice</name>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
</context>
<context>
    <name>ConsentModel</name>
    <message>
        <source>Until %1</source>
        <comment>a date</comment>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Until I change it</source>
        <translation>Hasta que lo cambie</translation>
    </message>
    <message>
        <source>After each check-in, this goes to %1 by itself: %2. You are asked about: %3.</source>
        <translation>Tras cada registro, esto va a %1 por sí solo: %2. Se te pregunta por: %3.</translation>
    </message>
    <message>
        <source>After each check-in, this goes to %1 by itself: %2.</source>
        <translation>Tras cada registro, esto va a %1 por sí solo: %2.</translation>
    </message>
    <message>
        <source>Nothing goes by itself. After each check-in you are asked about: %1.</source>
        <translation>Nada va por sí solo. Tras cada registro se te pregunta por: %1.</translation>
    </message>
    <message>
        <source>Nothing goes by itself. You choose anew after each check-in.</source>
        <translation>Nada va por sí solo. Eliges de nuevo tras cada registro.</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>What %1 gets</source>
        <translation>Lo que recibe %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>From now on, for every check-in. You can change it at any time.</source>
        <translation>Desde ahora, para cada registro. Puedes cambiarlo cuando quieras.</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>¿Cuánto tiempo?</translation>
    </message>
</context>
<context>
    <name>DamagedChoices</name>
    <message>
        <source>Use this earlier state</source>
        <translation>Usar este estado anterior</translation>
    </message>
    <message>
        <source>Save what still reads</source>
        <translation>Salvar lo que aún se lee</translation>
    </message>
    <message>
        <source>Every part that can still be read is put together. You see what that is before anything changes.</source>
        <translation>Se reúne cada parte que aún se puede leer. Ves qué es antes de que cambie nada.</translation>
    </message>
    <message>
        <source>See what can be saved</source>
        <translation>Ver qué se puede salvar</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>Empezar sin nada</translation>
    </message>
    <message>
        <source>Really begin empty? The damaged records stay in their folder, but nothing here will show them.</source>
        <translation>¿Empezar de verdad en vacío? Los registros dañados quedan en su carpeta, pero aquí ya nada los mostrará.</translation>
    </message>
    <message>
        <source>An empty beginning, opened by the same PIN, passphrase or code. The damaged records are kept beside it.</source>
        <translation>Un comienzo vacío, que se abre con el mismo PIN, frase de paso o código. Los registros dañados se guardan al lado.</translation>
    </message>
    <message>
        <source>Yes, begin empty</source>
        <translation>Sí, empezar en vacío</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>No, volver</translation>
    </message>
    <message>
        <source>%1, %2 of %3: %4</source>
        <translation>%1, %2 de %3: %4</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>Damaged records</source>
        <translation>Registros dañados</translation>
    </message>
    <message>
        <source>Nothing opens these records</source>
        <translation>Nada abre estos registros</translation>
    </message>
    <message>
        <source>What could be read</source>
        <translation>Lo que se pudo leer</translation>
    </message>
    <message>
        <source>Your records are damaged</source>
        <translation>Tus registros están dañados</translation>
    </message>
    <message>
        <source>Both copies of their keys are damaged, and without them nothing can be read. They are kept, and moved aside when you begin anew. If you have a backup, you can begin from it then.</source>
        <translation>Las dos copias de sus claves están dañadas, y sin ellas no se puede leer nada. Se conservan y se apartan cuando empieces de nuevo. Si tienes una copia de seguridad, puedes empezar con ella entonces.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>They cannot be opened as they are. That is often a disk that is full, old or was unplugged. What is damaged is kept, whatever you choose here.</source>
        <translation>No se pueden abrir como están. Suele ser un disco lleno, viejo o desconectado. Lo dañado se conserva, elijas lo que elijas aquí.</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>Seguir con esto</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>Elegir otra manera</translation>
    </message>
    <message>
        <source>Before that, you could ask someone who knows about disks: a copy of the folder from earlier may still open.</source>
        <translation>Antes podrías preguntar a alguien que entienda de discos: quizá aún se abra una copia anterior de la carpeta.</translation>
    </message>
    <message>
        <source>Move them aside and begin anew</source>
        <translation>Apartarlos y empezar de nuevo</translation>
    </message>
    <message>
        <source>Finding out what can be done…</source>
        <translation>Averiguando qué se puede hacer…</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Leyendo lo que se puede leer…</translation>
    </message>
</context>
<context>
    <name>DeleteAsk</name>
    <message>
        <source>You have shared with %1. First their app is told to remove it, as far as it can be reached. What they are obliged to keep, or have written down, cannot be called back.</source>
        <translation>Has compartido con %1. Primero se pide a su aplicación que lo retire, si se llega a ella. Lo que deban conservar o hayan anotado no se puede recuperar.</translation>
    </message>
    <message>
        <source>Backups and exported files you saved elsewhere stay where they are. Please delete those yourself.</source>
        <translation>Las copias y los archivos exportados que guardaste en otros sitios se quedan allí. Bórralos tú.</translation>
    </message>
    <message>
        <source>To go on, type “%1”</source>
        <translation>Para seguir, escribe «%1»</translation>
    </message>
    <message>
        <source>The apps of %1 keep what is theirs; what they send will no longer arrive.</source>
        <translation>Las apps de %1 conservan lo suyo; lo que envíen ya no llegará.</translation>
    </message>
</context>
<context>
    <name>DeleteModel</name>
    <message>
        <source>delete</source>
        <extracomment>The word a person types to confirm that everything shall be deleted</extracomment>
        <translation>borrar</translation>
    </message>
    <message>
        <source>Please type “%1” to go on. Nothing has been deleted.</source>
        <translation>Escribe «%1» para seguir. No se ha borrado nada.</translation>
    </message>
</context>
<context>
    <name>DeletePage</name>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Delete everything now</source>
        <translation>Borrar todo ahora</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <translation>Borrarlo todo</translation>
    </message>
    <message>
        <source>Your check-ins, notes and goals, and the keys to them, are deleted from this device. There is no way back.</source>
        <translation>Tus registros, notas y objetivos, y sus claves, se borran de este dispositivo. No hay vuelta atrás.</translation>
    </message>
    <message>
        <source>Calling back what can be reached…</source>
        <translation>Retirando lo que se alcanza…</translation>
    </message>
    <message>
        <source>Everything your clients shared with you, your side of the goals and the keys are deleted from this device. There is no way back. Please think of what you are obliged to keep.</source>
        <translation>Todo lo que tus clientes compartieron contigo, tu parte de los objetivos y las claves se borran de este dispositivo. No hay vuelta atrás. Piensa en lo que estás obligado a conservar.</translation>
    </message>
    <message>
        <source>Telling those who can be reached…</source>
        <translation>Avisando a quien se puede…</translation>
    </message>
</context>
<context>
    <name>DeleteTold</name>
    <message>
        <source>On its way to %1: take away what I shared.</source>
        <translation>En camino a %1: retira lo que compartí.</translation>
    </message>
    <message>
        <source>Could not be reached: %1. What they have stays with them. You may try again, or tell them yourself.</source>
        <translation>No se pudo alcanzar: %1. Lo que tienen se queda con ellos. Puedes intentarlo otra vez o decírselo tú.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentarlo otra vez</translation>
    </message>
    <message>
        <source>Nothing has been deleted from this device yet.</source>
        <translation>Aún no se ha borrado nada de este dispositivo.</translation>
    </message>
    <message>
        <source>On its way to %1: this pairing is over.</source>
        <translation>De camino a %1: esta conexión ha terminado.</translation>
    </message>
    <message>
        <source>Could not be reached: %1. You may try again, or tell them yourself.</source>
        <translation>No se pudo contactar con: %1. Puedes intentarlo otra vez o decírselo tú.</translation>
    </message>
</context>
<context>
    <name>DoneModel</name>
    <message>
        <source>It is on its way already. You can still change an answer.</source>
        <translation>Ya está en camino. Aún puedes cambiar una respuesta.</translation>
    </message>
    <message>
        <source>This goes to %1, as you arranged: %2.</source>
        <comment>a name, a list of parts</comment>
        <translation>Esto va a %1, como lo dejaste: %2.</translation>
    </message>
    <message>
        <source>%1 It stays on this phone for now; you can share it from the first page.</source>
        <comment>what went wrong</comment>
        <translation>%1 Por ahora se queda en este teléfono; puedes compartirlo desde la primera página.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Checked in</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Compartir con %1</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>Mantener en privado</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Thank you for taking the time</source>
        <translation>Gracias por tomarte este momento</translation>
    </message>
    <message>
        <source>What shall become of it?</source>
        <translation>¿Qué quieres hacer con ello?</translation>
    </message>
    <message>
        <source>Your answers are saved on this phone, where only you can read them. Would you like to share some of them? You choose which on the next page.</source>
        <translation>Tus respuestas están guardadas en este teléfono, donde solo tú puedes leerlas. ¿Quieres compartir algunas? Eliges cuáles en la página siguiente.</translation>
    </message>
    <message>
        <source>Your answers are saved on this phone, where only you can read them.</source>
        <translation>Tus respuestas están guardadas en este teléfono, donde solo tú puedes leerlas.</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>Cambiar una respuesta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Share more with %1</source>
        <translation>Compartir más con %1</translation>
    </message>
    <message>
        <source>Keep this one private</source>
        <translation>Mantener este en privado</translation>
    </message>
</context>
<context>
    <name>DraftStep</name>
    <message>
        <source>You have begun already</source>
        <translation>Ya has empezado</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ello</translation>
    </message>
    <message>
        <source>There is room for one at a time. If you let it go, its answers are gone. What you finished stays.</source>
        <translation>Solo hay sitio para uno a la vez. Si lo descartas, sus respuestas se pierden. Lo que terminaste se queda.</translation>
    </message>
</context>
<context>
    <name>ExportModel</name>
    <message>
        <source>Where shall it go?</source>
        <translation>¿Dónde va?</translation>
    </message>
    <message>
        <source>Saved as %1. The file is not locked: whoever has it can read it.</source>
        <translation>Guardado como %1. El archivo no está cerrado: quien lo tenga puede leerlo.</translation>
    </message>
    <message>
        <source>The file could not be saved there. Nothing here was changed; please choose another place.</source>
        <translation>El archivo no se pudo guardar ahí. Aquí no se ha cambiado nada; elige otro lugar.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export my data</source>
        <translation>Exportar mis datos</translation>
    </message>
    <message>
        <source>What you wrote is yours. Take it along, to read it elsewhere or to give it to someone.</source>
        <translation>Lo que escribiste es tuyo. Llévatelo para leerlo en otro sitio o dárselo a alguien.</translation>
    </message>
    <message>
        <source>Your check-ins as a table</source>
        <translation>Tus registros como tabla</translation>
    </message>
    <message>
        <source>For a spreadsheet: one line for each session, with your notes (CSV).</source>
        <translation>Para una hoja de cálculo: una línea por sesión, con tus notas (CSV).</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Check-ins and corrections, goals, whom you shared what with, and the receipts of it (JSON).</source>
        <translation>Registros y correcciones, objetivos, qué compartiste con quién y sus recibos (JSON).</translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>These files are not locked. Whoever has them can read them. To keep a locked copy, make a backup instead.</source>
        <translation>Estos archivos no están cerrados. Quien los tenga puede leerlos. Para una copia cerrada, haz una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>GoalAgreeCard</name>
    <message>
        <source>How much is this your goal?</source>
        <translation>¿Hasta qué punto es tu objetivo?</translation>
    </message>
    <message>
        <source>Not really mine</source>
        <translation>No es mío de verdad</translation>
    </message>
    <message>
        <source>Fully mine</source>
        <translation>Del todo mío</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
</context>
<context>
    <name>GoalAnswerCard</name>
    <message>
        <source>Is this yours, too?</source>
        <translation>¿También es tuyo?</translation>
    </message>
    <message>
        <source>Yes, that is it</source>
        <translation>Sí, eso es</translation>
    </message>
    <message>
        <source>Say it my way</source>
        <translation>Decirlo a mi manera</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>No es mío</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Yes, that is it</source>
        <translation>Sí, eso es</translation>
    </message>
    <message>
        <source>Say it my way</source>
        <translation>Decirlo a mi manera</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>No es mío</translation>
    </message>
</context>
<context>
    <name>GoalHistoryCard</name>
    <message>
        <source>How it came about</source>
        <translation>Cómo surgió</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>GoalModel</name>
    <message>
        <source>Your answer goes to %1.</source>
        <translation>Tu respuesta va a %1.</translation>
    </message>
    <message>
        <source>%1 agrees, %2 of 10</source>
        <comment>a name, a number</comment>
        <translation>%1 está de acuerdo, %2 de 10</translation>
    </message>
    <message>
        <source>Only you know of this goal.</source>
        <translation>Solo tú conoces este objetivo.</translation>
    </message>
    <message>
        <source>%1 does not know of your last word yet.</source>
        <translation>%1 aún no conoce tu última palabra.</translation>
    </message>
    <message>
        <source>%1 does not know of this goal yet.</source>
        <translation>%1 aún no conoce este objetivo.</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Compartir con %1</translation>
    </message>
    <message>
        <source>Suggest it to %1</source>
        <translation>Proponérselo a %1</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Enviar a %1</translation>
    </message>
    <message>
        <source>The pairing with %1 is closed. The goal stays here to be read.</source>
        <translation>El vínculo con %1 está cerrado. El objetivo queda aquí para leerlo.</translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>A goal</source>
        <translation>Un objetivo</translation>
    </message>
    <message>
        <source>Say it differently</source>
        <translation>Decirlo de otra manera</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Apartarlo</translation>
    </message>
    <message>
        <source>Set this goal aside?</source>
        <translation>¿Apartar este objetivo?</translation>
    </message>
    <message>
        <source>For good: it stays readable under “What was set aside”. You can always write down a new one with the same words.</source>
        <translation>Para siempre: se puede leer en «Lo que se apartó». Siempre puedes escribir uno nuevo con las mismas palabras.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
</context>
<context>
    <name>GoalRatingCard</name>
    <message>
        <source>How much is this your goal?</source>
        <translation>¿Hasta qué punto es tu objetivo?</translation>
    </message>
    <message>
        <source>Not really mine</source>
        <translation>No es mío de verdad</translation>
    </message>
    <message>
        <source>Fully mine</source>
        <translation>Del todo mío</translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message>
        <source>reworded once</source>
        <translation>reformulado una vez</translation>
    </message>
    <message numerus="yes">
        <source>reworded %n times</source>
        <translation>
            <numerusform>reformulado %n vez</numerusform>
            <numerusform>reformulado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote it down</source>
        <translation>Lo escribiste</translation>
    </message>
    <message>
        <source>You said it differently</source>
        <translation>Lo dijiste de otra manera</translation>
    </message>
    <message>
        <source>You said how much it is yours: %1 of 10</source>
        <translation>Dijiste cuánto es tuyo: %1 de 10</translation>
    </message>
    <message>
        <source>You agreed, %1 of 10</source>
        <translation>Diste tu acuerdo, %1 de 10</translation>
    </message>
    <message>
        <source>You passed on these words</source>
        <translation>No aceptaste estas palabras</translation>
    </message>
    <message>
        <source>You set it aside</source>
        <translation>Lo apartaste</translation>
    </message>
    <message>
        <source>%1 suggested it</source>
        <translation>%1 lo propuso</translation>
    </message>
    <message>
        <source>%1 said it differently</source>
        <translation>%1 lo dijo de otra manera</translation>
    </message>
    <message>
        <source>%1 agreed, %2 of 10</source>
        <translation>%1 dio su acuerdo, %2 de 10</translation>
    </message>
    <message>
        <source>%1 passed on these words</source>
        <translation>%1 no aceptó estas palabras</translation>
    </message>
    <message>
        <source>%1 set it aside</source>
        <translation>%1 lo apartó</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>You passed</source>
        <translation>No lo aceptaste</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1 no lo aceptó</translation>
    </message>
    <message>
        <source>Just for you</source>
        <translation>Solo para ti</translation>
    </message>
    <message>
        <source>%1 suggests</source>
        <translation>%1 propone</translation>
    </message>
    <message>
        <source>Only on this phone</source>
        <translation>Solo en este teléfono</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Esperando a %1</translation>
    </message>
    <message>
        <source>Agreed %1</source>
        <comment>a date</comment>
        <translation>Acordado %1</translation>
    </message>
    <message>
        <source>Set aside %1</source>
        <comment>a date</comment>
        <translation>Apartado %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a date</comment>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>since when, how often reworded</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>If %1 has to keep records by law, what you share can stay in them after you stop sharing.</source>
        <translation>Si la ley obliga a %1 a conservar expedientes, lo que compartes puede quedar en ellos después de que dejes de compartir.</translation>
    </message>
    <message>
        <source>%1 has to keep records by law. What you share can stay in them, marked as taken back, after you stop sharing.</source>
        <translation>La ley obliga a %1 a conservar expedientes. Lo que compartes puede quedar en ellos, marcado como retirado, después de que dejes de compartir.</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Quedó abierto</translation>
    </message>
</context>
<context>
    <name>GoalWordsModel</name>
    <message>
        <source>A goal in your own words</source>
        <translation>Un objetivo con tus palabras</translation>
    </message>
    <message>
        <source>Say it your way</source>
        <translation>Dilo a tu manera</translation>
    </message>
    <message>
        <source>Just for me</source>
        <translation>Solo para mí</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>a therapist: whom a goal is shared with</comment>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>It goes to %1, who can agree or say it differently.</source>
        <translation>Va a %1, que puede dar su acuerdo o decirlo de otra manera.</translation>
    </message>
    <message>
        <source>It stays on this phone.</source>
        <translation>Se queda en este teléfono.</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Enviar a %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
</context>
<context>
    <name>GoalWordsPage</name>
    <message>
        <source>So far: “%1”</source>
        <translation>Hasta ahora: «%1»</translation>
    </message>
    <message>
        <source>What would you notice if things were better?</source>
        <translation>¿Qué notarías si las cosas fueran mejor?</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>El objetivo</translation>
    </message>
    <message>
        <source>For example: sleep through most nights</source>
        <translation>Por ejemplo: dormir de un tirón casi todas las noches</translation>
    </message>
    <message>
        <source>%1 characters left</source>
        <translation>Quedan %1 caracteres</translation>
    </message>
    <message>
        <source>That is %1 characters too long.</source>
        <translation>Sobran %1 caracteres.</translation>
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
        <translation>Hacia dónde trabajamos</translation>
    </message>
    <message>
        <source>What I am working toward</source>
        <translation>Hacia dónde trabajo</translation>
    </message>
    <message>
        <source>Your answer goes to %1.</source>
        <translation>Tu respuesta va a %1.</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Write down a goal</source>
        <translation>Escribir un objetivo</translation>
    </message>
    <message>
        <source>Hide what was set aside</source>
        <translation>Ocultar lo apartado</translation>
    </message>
    <message>
        <source>What was set aside</source>
        <translation>Lo que se apartó</translation>
    </message>
    <message>
        <source>What would you like to be different?</source>
        <translation>¿Qué te gustaría que fuera distinto?</translation>
    </message>
    <message>
        <source>Write it down in your own words. It stays on this phone until you share it, and you may change it at any time.</source>
        <translation>Escríbelo con tus palabras. Se queda en este teléfono hasta que lo compartas, y puedes cambiarlo cuando quieras.</translation>
    </message>
</context>
<context>
    <name>HandCard</name>
    <message>
        <source>In the room together</source>
        <translation>Juntos en la sesión</translation>
    </message>
    <message>
        <source>With no network, codes carry what you share. Only your therapist’s app can open them.</source>
        <translation>Sin red, los códigos llevan lo que compartes. Solo la aplicación de tu terapeuta puede abrirlos.</translation>
    </message>
    <message>
        <source>Show a code</source>
        <translation>Mostrar un código</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>Escanear un código</translation>
    </message>
</context>
<context>
    <name>HandOverModel</name>
    <message>
        <source>In it: %1</source>
        <translation>Contiene: %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Your therapist chooses “Scan a code” in their app and points the camera here. Only their app can open it.</source>
        <translation>En la aplicación de tu terapeuta se elige «Scan a code» y se apunta la cámara aquí. Solo esa aplicación puede abrirlo.</translation>
    </message>
    <message>
        <source>%1 opens Sharing in Accord, then your name, chooses “Scan a code” and points the camera here. Only their app can open it.</source>
        <translation>%1 abre Compartir en Accord, luego tu nombre, elige «Escanear un código» y apunta la cámara aquí. Solo su aplicación puede abrirlo.</translation>
    </message>
    <message>
        <source>Everything has been handed over. If it did not arrive, scan their code again: then there will be an answer to show.</source>
        <translation>Se ha entregado todo. Si no llegó, escanea otra vez su código: entonces habrá una respuesta que mostrar.</translation>
    </message>
    <message>
        <source>This is too much for codes on a screen. A sealed file takes it all.</source>
        <translation>Es demasiado para códigos en una pantalla. Un archivo sellado lo lleva todo.</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Código %1 de %2</translation>
    </message>
    <message>
        <source>Saved as %1. Whoever finds it can read nothing in it.</source>
        <translation>Guardado como %1. Quien lo encuentre no puede leer nada en él.</translation>
    </message>
    <message>
        <source>Where to save the sealed file</source>
        <translation>Dónde guardar el archivo sellado</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Scan their answer</source>
        <translation>Escanear su respuesta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>%1, a QR code to scan with the other phone</source>
        <translation>%1, un código QR para escanear con el otro teléfono</translation>
    </message>
    <message>
        <source>QR code to scan with the other phone</source>
        <translation>Código QR para escanear con el otro teléfono</translation>
    </message>
    <message>
        <source>Save as a sealed file instead</source>
        <translation>Guardar como archivo sellado</translation>
    </message>
</context>
<context>
    <name>HandOverTurner</name>
    <message>
        <source>Code before</source>
        <translation>Código anterior</translation>
    </message>
    <message>
        <source>Stop turning</source>
        <translation>Dejar de pasar</translation>
    </message>
    <message>
        <source>Turn by itself</source>
        <translation>Pasar por sí solo</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Código siguiente</translation>
    </message>
</context>
<context>
    <name>HandPages</name>
    <message>
        <source>Scan the invitation</source>
        <translation>Escanear la invitación</translation>
    </message>
    <message>
        <source>Your therapist’s app shows it under “Invite a client”. Hold the whole code inside the frame.</source>
        <translation>La aplicación de tu terapeuta la muestra en «Invite a client». Mantén el código entero dentro del marco.</translation>
    </message>
    <message>
        <source>Scan your therapist’s code</source>
        <translation>Escanear el código de tu terapeuta</translation>
    </message>
    <message>
        <source>It shows what your therapist has read and noted. They find it on your page, under “Show a code”.</source>
        <translation>Muestra lo que tu terapeuta ha leído y anotado. Está en tu página de su aplicación, en «Show a code».</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>One check-in</source>
        <translation>Un registro</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <comment>all there are</comment>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format: a month as a heading</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1. Bond %2, goals %3, tasks %4. %5</source>
        <comment>a row read aloud: the day, three values, where it stands</comment>
        <translation>%1. Vínculo %2, objetivos %3, tareas %4. %5</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>All check-ins</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada aquí</translation>
    </message>
    <message>
        <source>Every check-in you finish is kept here, where only you can read it.</source>
        <translation>Cada registro que terminas se guarda aquí, donde solo tú puedes leerlo.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar</translation>
    </message>
</context>
<context>
    <name>HomeModel</name>
    <message>
        <source>After your session %1 you said the way of working did not quite fit.</source>
        <translation>Tras tu sesión %1 dijiste que la forma de trabajar no acababa de encajar.</translation>
    </message>
    <message>
        <source>After your session %1 you said you did not quite agree on what you want.</source>
        <translation>Tras tu sesión %1 dijiste que no había del todo acuerdo sobre lo que quieres.</translation>
    </message>
    <message>
        <source>After your session %1 you said you felt rather far apart.</source>
        <translation>Tras tu sesión %1 dijiste que sentías bastante distancia.</translation>
    </message>
    <message>
        <source>You checked in about your session %1.</source>
        <translation>Has registrado tu sesión %1.</translation>
    </message>
    <message>
        <source>How was your session with %1?</source>
        <translation>¿Cómo fue tu sesión con %1?</translation>
    </message>
    <message>
        <source>How was your session?</source>
        <translation>¿Cómo fue tu sesión?</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Compartir con %1</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>Compartirlo</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La última vez</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show it to %1</source>
        <translation>Mostrárselo a %1</translation>
    </message>
    <message>
        <source>Continue your change</source>
        <translation>Continuar el cambio</translation>
    </message>
    <message>
        <source>Continue your check-in</source>
        <translation>Continuar el registro</translation>
    </message>
    <message>
        <source>You began to change what you said about your session %1. It is kept.</source>
        <comment>a day</comment>
        <translation>Empezaste a cambiar lo que dijiste sobre tu sesión %1. Está guardado.</translation>
    </message>
    <message>
        <source>You have begun, about your session %1. What you said so far is kept.</source>
        <comment>a day</comment>
        <translation>Has empezado, sobre tu sesión %1. Lo que has dicho hasta ahora está guardado.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Half a minute, in your own time. It stays on this phone until you say otherwise.</source>
        <translation>Medio minuto, cuando te venga bien. Se queda en este teléfono hasta que digas otra cosa.</translation>
    </message>
    <message>
        <source>Half a minute, in your own time. What you arranged goes to %1; the rest stays on this phone.</source>
        <translation>Medio minuto, cuando te venga bien. Lo que acordaste va a %1; el resto se queda en este teléfono.</translation>
    </message>
    <message>
        <source>Half a minute, in your own time. What you arranged goes to them; the rest stays on this phone.</source>
        <translation>Medio minuto, cuando te venga bien. Lo que acordaste les llega; el resto se queda en este teléfono.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Just for you, so far</source>
        <translation>Por ahora, solo para ti</translation>
    </message>
    <message>
        <source>Accord works on its own. If your therapist uses it too, you can share what you choose.</source>
        <translation>Accord funciona por sí solo. Si tu terapeuta también lo usa, puedes compartir lo que elijas.</translation>
    </message>
    <message>
        <source>Pair with your therapist</source>
        <translation>Vincular con tu terapeuta</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Verlo otra vez</translation>
    </message>
    <message>
        <source>All check-ins</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>A goal is waiting for your word</source>
        <translation>Un objetivo espera tu palabra</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirarlo</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>Empezar uno nuevo</translation>
    </message>
</context>
<context>
    <name>KeyChangeModel</name>
    <message>
        <source>Your PIN is changed.</source>
        <translation>Tu PIN ha cambiado.</translation>
    </message>
    <message>
        <source>Your PIN is set. It opens Accord on this device only.</source>
        <translation>Tu PIN está puesto. Abre Accord solo en este dispositivo.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Tu frase de paso ha cambiado.</translation>
    </message>
    <message>
        <source>Your passphrase is set.</source>
        <translation>Tu frase de paso está puesta.</translation>
    </message>
    <message>
        <source>Your new recovery code counts from now on. The old one opens nothing any more.</source>
        <translation>Desde ahora vale tu nuevo código de recuperación. El anterior ya no abre nada.</translation>
    </message>
    <message>
        <source>Your recovery code is set. Keep it somewhere safe, away from this device.</source>
        <translation>Tu código de recuperación está listo. Guárdalo en un lugar seguro, lejos de este dispositivo.</translation>
    </message>
</context>
<context>
    <name>KeyChangePage</name>
    <message>
        <source>A new PIN</source>
        <translation>Un PIN nuevo</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Un nuevo código de recuperación</translation>
    </message>
    <message>
        <source>Change the lock</source>
        <translation>Cambiar el cierre</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Lo he anotado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Write it on paper, and keep it away from this device. It is shown only now.</source>
        <translation>Escríbelo en papel y guárdalo lejos de este dispositivo. Solo se muestra ahora.</translation>
    </message>
    <message>
        <source>Type it back, so that you can be sure of what you wrote down.</source>
        <translation>Escríbelo de vuelta, para estar seguro de lo que anotaste.</translation>
    </message>
    <message>
        <source>What opens your records now goes on doing so until you have saved.</source>
        <translation>Lo que abre tus registros ahora sigue valiendo hasta que guardes.</translation>
    </message>
    <message>
        <source>The new recovery code</source>
        <translation>El nuevo código de recuperación</translation>
    </message>
    <message>
        <source>Changing the lock…</source>
        <translation>Cambiando el cierre…</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As this device</source>
        <translation>Como este dispositivo</translation>
    </message>
    <message>
        <source>This translation is a draft. It has not been validated, so numbers may mean something a little different in it.</source>
        <translation>Esta traducción es un borrador. No se ha validado, así que los números pueden significar algo un poco distinto.</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Good to know</source>
        <translation>Bueno saberlo</translation>
    </message>
    <message>
        <source>Therapy works better where two people get on, want the same things and like how they go about it. That is what the questions ask.</source>
        <translation>La terapia funciona mejor cuando dos personas se entienden, quieren lo mismo y están a gusto con la forma de hacerlo. Eso preguntan las preguntas.</translation>
    </message>
    <message>
        <source>The bond</source>
        <translation>El vínculo</translation>
    </message>
    <message>
        <source>How near you two feel, how much you trust each other. It grows with time, and it is allowed to wobble.</source>
        <translation>Cuánta cercanía y confianza sentís. Crece con el tiempo, y puede tambalearse.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Whether you want the same thing from therapy. Goals are found by talking, not by one of you giving in. You may change them at any time.</source>
        <translation>Si queréis lo mismo de la terapia. Los objetivos se encuentran hablando, no cediendo. Puedes cambiarlos cuando quieras.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Whether the way you work together makes sense to you: talking, exercises, homework, pauses. If it does not fit, that is worth knowing.</source>
        <translation>Si la forma de trabajar tiene sentido para ti: hablar, ejercicios, tareas para casa, pausas. Si no encaja, es bueno saberlo.</translation>
    </message>
    <message>
        <source>Dips are normal</source>
        <translation>Las bajadas son normales</translation>
    </message>
    <message>
        <source>Most people have sessions that feel worse. Saying so, soon and plainly, often brings the two of you closer than before.</source>
        <translation>Casi todo el mundo tiene sesiones que se sienten peor. Decirlo pronto y con claridad suele acercaros más que antes.</translation>
    </message>
    <message>
        <source>Saying it in the room</source>
        <translation>Decirlo en la sesión</translation>
    </message>
    <message>
        <source>You could begin with: “Something last time did not sit right with me. Can we talk about it?” You need not know yet what it was.</source>
        <translation>Podrías empezar así: «Algo de la última vez no me sentó bien. ¿Podemos hablarlo?» Aún no hace falta que sepas qué fue.</translation>
    </message>
    <message>
        <source>Low numbers help</source>
        <translation>Los números bajos ayudan</translation>
    </message>
    <message>
        <source>Your therapist is not marked by them. They are a way of saying: here, let us do something differently.</source>
        <translation>No son una nota para tu terapeuta. Son una forma de decir: aquí, hagamos algo distinto.</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Quién ve qué</translation>
    </message>
    <message>
        <source>Nobody but you, until you share. Before anything leaves you see exactly what it is, and you can stop sharing whenever you like.</source>
        <translation>Nadie más que tú, hasta que compartas. Antes de que salga nada ves exactamente qué es, y puedes dejar de compartir cuando quieras.</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Hasta dónde es seguro</translation>
    </message>
    <message>
        <source>The questions are Accord’s own. No study has validated them yet, so what counts as low or as a dip is assumed. Compare yourself with yourself, not with others.</source>
        <translation>Las preguntas son propias de Accord. Ningún estudio las ha validado todavía, así que lo que cuenta como bajo o como bajada es un supuesto. Compárate contigo, no con los demás.</translation>
    </message>
    <message>
        <source>This translation is a draft. It has not been validated, so numbers may mean something a little different in it.</source>
        <translation>Esta traducción es un borrador. No se ha validado, así que los números pueden significar algo un poco distinto.</translation>
    </message>
    <message>
        <source>Why these three</source>
        <translation>Por qué estas tres</translation>
    </message>
    <message>
        <source>In 295 studies with more than 30,000 people, therapy went better where the two got on and agreed about it, whatever the method. (Flückiger and others, 2018)</source>
        <translation>En 295 estudios con más de 30.000 personas, la terapia fue mejor cuando ambos se entendían y estaban de acuerdo, fuera cual fuera el método. (Flückiger y otros, 2018)</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>You and %1 are linked now.</source>
        <translation>Ya hay conexión entre %1 y tú.</translation>
    </message>
    <message>
        <source>A summary from %1 is here.</source>
        <translation>Ha llegado un resumen de %1.</translation>
    </message>
    <message>
        <source>%1 has said what they will share from now on.</source>
        <translation>%1 ha dicho qué compartirá desde ahora.</translation>
    </message>
    <message>
        <source>%1 has stopped sharing.</source>
        <translation>%1 ha dejado de compartir.</translation>
    </message>
    <message>
        <source>%1’s app has what you sent.</source>
        <translation>La aplicación de %1 tiene lo que enviaste.</translation>
    </message>
    <message>
        <source>%1 has read what you shared.</source>
        <translation>%1 ha leído lo que compartiste.</translation>
    </message>
    <message>
        <source>%1 has noted that you talked about it.</source>
        <translation>%1 ha anotado que lo hablasteis.</translation>
    </message>
    <message>
        <source>Words for a goal from %1 are here.</source>
        <translation>Han llegado palabras de %1 para un objetivo.</translation>
    </message>
    <message>
        <source>%1 has answered about a goal.</source>
        <translation>%1 ha respondido sobre un objetivo.</translation>
    </message>
    <message>
        <source>%1 has said how often you plan to meet.</source>
        <translation>%1 ha dicho cada cuánto pensáis veros.</translation>
    </message>
    <message>
        <source>That from %1 was here already.</source>
        <translation>Eso de %1 ya estaba aquí.</translation>
    </message>
    <message>
        <source>%1 has stopped sharing since this was made. It was not taken in.</source>
        <translation>%1 ha dejado de compartir desde que se hizo esto. No se ha aceptado.</translation>
    </message>
    <message>
        <source>your answer to the invitation</source>
        <translation>tu respuesta a la invitación</translation>
    </message>
    <message>
        <source>a summary</source>
        <translation>un resumen</translation>
    </message>
    <message>
        <source>what you share from now on</source>
        <translation>lo que compartes desde ahora</translation>
    </message>
    <message>
        <source>that you have stopped sharing</source>
        <translation>que has dejado de compartir</translation>
    </message>
    <message>
        <source>that you have what was sent</source>
        <translation>que tienes lo que se envió</translation>
    </message>
    <message>
        <source>that you have read it</source>
        <translation>que lo has leído</translation>
    </message>
    <message>
        <source>that you have talked about it</source>
        <translation>que lo habéis hablado</translation>
    </message>
    <message>
        <source>words for a goal</source>
        <translation>palabras para un objetivo</translation>
    </message>
    <message>
        <source>an answer about a goal</source>
        <translation>una respuesta sobre un objetivo</translation>
    </message>
    <message>
        <source>how often you plan to meet</source>
        <translation>cada cuánto pensáis veros</translation>
    </message>
    <message>
        <source>%1 has said whether they must keep records.</source>
        <translation>%1 ha dicho si debe conservar expedientes.</translation>
    </message>
    <message>
        <source>%1 has closed this link.</source>
        <translation>%1 ha cerrado este vínculo.</translation>
    </message>
    <message>
        <source>whether you must keep records</source>
        <translation>si debes conservar expedientes</translation>
    </message>
    <message>
        <source>that you have closed this link</source>
        <translation>que has cerrado este vínculo</translation>
    </message>
</context>
<context>
    <name>LockModel</name>
    <message>
        <source>At once</source>
        <extracomment>Minutes; there is little room</extracomment>
        <translation>Enseguida</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>The PIN is gone. Your other ways of opening are as they were.</source>
        <translation>El PIN se ha quitado. Tus otras maneras de abrir siguen igual.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Cerrar por sí solo</translation>
    </message>
    <message>
        <source>After so long in the background. What you have begun to write is kept.</source>
        <translation>Tras este tiempo en segundo plano. Lo que empezaste a escribir se conserva.</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Cubrir la pantalla</translation>
    </message>
    <message>
        <source>Nothing can be read here while another app is in front.</source>
        <translation>Aquí no se puede leer nada mientras otra aplicación está delante.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Opens Accord on this device. After ten wrong ones in a row it is taken away.</source>
        <translation>Abre Accord en este dispositivo. Tras diez equivocados seguidos se quita.</translation>
    </message>
    <message>
        <source>The quick way, on this device only. The other ways stay.</source>
        <translation>La manera rápida, solo en este dispositivo. Las otras se quedan.</translation>
    </message>
    <message>
        <source>This device keeps no keys for apps, so a PIN would not be safe here.</source>
        <translation>Este dispositivo no guarda claves de aplicaciones, así que un PIN no sería seguro aquí.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Poner un PIN</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Quitar el PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Opens your records on any device, also from a backup.</source>
        <translation>Abre tus registros en cualquier dispositivo, también desde una copia.</translation>
    </message>
    <message>
        <source>Not set. Your recovery code takes its place.</source>
        <translation>Sin poner. Tu código de recuperación ocupa su lugar.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de paso</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Poner una frase de paso</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Set. If the paper is lost or was seen, make a new one; the old one then opens nothing.</source>
        <translation>Puesto. Si el papel se pierde o alguien lo ve, haz uno nuevo; el anterior ya no abrirá nada.</translation>
    </message>
    <message>
        <source>Not set. With one, a forgotten passphrase is no loss.</source>
        <translation>Sin poner. Con uno, olvidar la frase de paso no es una pérdida.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Hacer un código nuevo</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Hacer un código de recuperación</translation>
    </message>
</context>
<context>
    <name>LookBackStep</name>
    <message>
        <source>Look back</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Does this look right?</source>
        <translation>¿Está bien así?</translation>
    </message>
    <message>
        <source>Tap an answer to change it.</source>
        <translation>Toca una respuesta para cambiarla.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>How it looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As this device</source>
        <translation>Como este dispositivo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Tamaño de las palabras</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A text size, in per cent of the usual one</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
</context>
<context>
    <name>NeedCard</name>
    <message>
        <source>If you need someone</source>
        <translation>Si necesitas a alguien</translation>
    </message>
    <message>
        <source>Nobody watches your answers as they come in. Write down whom you would call; it stands on your first page.</source>
        <translation>Nadie vigila tus respuestas según llegan. Anota a quién llamarías; estará en tu primera página.</translation>
    </message>
    <message>
        <source>People and numbers</source>
        <translation>Personas y números</translation>
    </message>
    <message>
        <source>%1 characters left</source>
        <translation>Quedan %1 caracteres</translation>
    </message>
    <message>
        <source>That is %1 characters too long, and not kept yet.</source>
        <translation>Sobran %1 caracteres; aún no está guardado.</translation>
    </message>
</context>
<context>
    <name>NewSecretCard</name>
    <message>
        <source>A PIN</source>
        <translation>Un PIN</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Una frase de paso</translation>
    </message>
    <message>
        <source>Six digits or more, and no easy row of them.</source>
        <translation>Seis cifras o más, y no una serie fácil.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. A few words are easy to keep in mind.</source>
        <translation>
            <numerusform>Al menos %n carácter. Unas cuantas palabras se recuerdan bien.</numerusform>
            <numerusform>Al menos %n caracteres. Unas cuantas palabras se recuerdan bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
</context>
<context>
    <name>NobodyWatches</name>
    <message>
        <source>Nobody watches your answers as they come in. If you need help now, call someone you trust or your local emergency number.</source>
        <translation>Nadie vigila tus respuestas según llegan. Si necesitas ayuda ahora, llama a alguien de confianza o al número de emergencias.</translation>
    </message>
</context>
<context>
    <name>NoteStep</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Nada que añadir</translation>
    </message>
    <message>
        <source>In your own words, and only if you like. You decide later whether anybody else reads it.</source>
        <translation>Con tus palabras, y solo si quieres. Más tarde decides si alguien más lo lee.</translation>
    </message>
    <message>
        <source>Whatever comes to mind</source>
        <translation>Lo que te venga a la mente</translation>
    </message>
    <message>
        <source>%1 characters left</source>
        <translation>Quedan %1 caracteres</translation>
    </message>
    <message>
        <source>That is %1 characters too long.</source>
        <translation>Sobran %1 caracteres.</translation>
    </message>
</context>
<context>
    <name>PairConfirm</name>
    <message>
        <source>Whose invitation this is</source>
        <translation>De quién es esta invitación</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Pair with %1?</source>
        <translation>¿Vincular con %1?</translation>
    </message>
    <message>
        <source>Pairing shares nothing yet. After each check-in you choose what %1 gets to see.</source>
        <translation>Vincular aún no comparte nada. Tras cada registro eliges qué llega a ver %1.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Go on from my link with %1</source>
        <translation>Continuar mi vínculo con %1</translation>
    </message>
    <message>
        <source>If it is the same person. Goals and how often you meet come along; sharing starts from nothing.</source>
        <translation>Si es la misma persona. Los objetivos y la frecuencia de los encuentros se conservan; compartir empieza desde cero.</translation>
    </message>
</context>
<context>
    <name>PairDone</name>
    <message>
        <source>Paired</source>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>You are paired with %1</source>
        <translation>Ya hay vínculo con %1</translation>
    </message>
    <message>
        <source>Nothing has been shared. That stays up to you, each time.</source>
        <translation>No se ha compartido nada. Eso depende de ti, cada vez.</translation>
    </message>
    <message>
        <source>Show your answer</source>
        <translation>Mostrar tu respuesta</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Almost paired with %1</source>
        <translation>Casi hay vínculo con %1</translation>
    </message>
    <message>
        <source>One step is left: show your answer, so that %1 can scan it.</source>
        <translation>Falta un paso: muestra tu respuesta para que %1 pueda escanearla.</translation>
    </message>
</context>
<context>
    <name>PairEnter</name>
    <message>
        <source>Pair with your therapist</source>
        <translation>Vincular con tu terapeuta</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>accord:…</source>
        <translation>accord:…</translation>
    </message>
    <message>
        <source>Ask your therapist for an invitation. In the room it is a code on their screen; from afar it is a link that begins with “accord:”.</source>
        <translation>Pide una invitación a tu terapeuta. En la sesión es un código en su pantalla; a distancia, un enlace que empieza por «accord:».</translation>
    </message>
    <message>
        <source>Scan the code</source>
        <translation>Escanear el código</translation>
    </message>
    <message>
        <source>Or put the link in here</source>
        <translation>O pon el enlace aquí</translation>
    </message>
</context>
<context>
    <name>PairModel</name>
    <message>
        <source>Good until %1 today</source>
        <translation>Válida hasta las %1 de hoy</translation>
    </message>
    <message>
        <source>Good until %1, %2</source>
        <comment>day, time</comment>
        <translation>Válida hasta el %1, %2</translation>
    </message>
    <message>
        <source>Letters are handed over in person</source>
        <translation>Las cartas se entregan en persona</translation>
    </message>
    <message>
        <source>Letters go through %1, which cannot read them</source>
        <translation>Las cartas pasan por %1, que no puede leerlas</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide what I typed: %1</source>
        <translation>Ocultar lo escrito: %1</translation>
    </message>
    <message>
        <source>Show what I typed: %1</source>
        <translation>Mostrar lo escrito: %1</translation>
    </message>
</context>
<context>
    <name>PayloadCard</name>
    <message>
        <source>Exactly what leaves</source>
        <translation>Exactamente lo que sale</translation>
    </message>
</context>
<context>
    <name>PrivacyCover</name>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>Accord is covered</source>
        <translation>Accord está cubierto</translation>
    </message>
    <message>
        <source>Come back to see what is here.</source>
        <translation>Vuelve para ver lo que hay aquí.</translation>
    </message>
</context>
<context>
    <name>ProgressOverlay</name>
    <message>
        <source>%1 % done</source>
        <translation>%1 % hecho</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>First, that it is you</source>
        <translation>Primero, que eres tú</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Tu frase de paso actual</translation>
    </message>
    <message>
        <source>Your recovery code now</source>
        <translation>Tu código de recuperación actual</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de paso</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Usar el código de recuperación</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code to scan with the other phone</source>
        <translation>Código QR para escanear con el otro teléfono</translation>
    </message>
</context>
<context>
    <name>QuestionStep</name>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>There is no right answer.</source>
        <translation>No hay respuesta correcta.</translation>
    </message>
</context>
<context>
    <name>RatingLine</name>
    <message>
        <source>Tap anywhere on the line</source>
        <translation>Toca en cualquier lugar de la línea</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>Not answered yet, from %1 to %2</source>
        <translation>Aún sin responder, de %1 a %2</translation>
    </message>
    <message>
        <source>Closer to “%1”</source>
        <translation>Más cerca de «%1»</translation>
    </message>
</context>
<context>
    <name>ReadOnlyPage</name>
    <message>
        <source>To read only</source>
        <translation>Solo para leer</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>A newer Accord was here</source>
        <translation>Aquí estuvo un Accord más nuevo</translation>
    </message>
    <message>
        <source>These records were last used by a later version of Accord. This one can show them to you.</source>
        <translation>Estos registros se usaron por última vez con una versión posterior de Accord. Esta puede mostrártelos.</translation>
    </message>
    <message>
        <source>You can read what this version knows of.</source>
        <translation>Puedes leer lo que esta versión conoce.</translation>
    </message>
    <message>
        <source>Nothing can be added or changed, so nothing can be spoilt.</source>
        <translation>No se puede añadir ni cambiar nada, así que nada se puede estropear.</translation>
    </message>
    <message>
        <source>To go on writing, update Accord on this device.</source>
        <translation>Para seguir escribiendo, actualiza Accord en este dispositivo.</translation>
    </message>
</context>
<context>
    <name>ReceiptLine</name>
    <message>
        <source>%1. %2. %3. %4 of %5</source>
        <translation>%1. %2. %3. %4 de %5</translation>
    </message>
</context>
<context>
    <name>ReceiptList</name>
    <message>
        <source>Older ones</source>
        <translation>Anteriores</translation>
    </message>
</context>
<context>
    <name>ReceiptsModel</name>
    <message>
        <source>Stopped sharing with %1</source>
        <translation>Dejaste de compartir con %1</translation>
    </message>
    <message>
        <source>Shared once with %1</source>
        <translation>Compartido una vez con %1</translation>
    </message>
    <message>
        <source>Nothing goes to %1 by itself any more</source>
        <translation>Ya nada va a %1 por sí solo</translation>
    </message>
    <message>
        <source>What goes to %1 from then on</source>
        <translation>Lo que va a %1 desde entonces</translation>
    </message>
    <message>
        <source>By itself: %1</source>
        <comment>a list of parts</comment>
        <translation>Por sí solo: %1</translation>
    </message>
    <message>
        <source>Asked each time: %1</source>
        <comment>a list of parts</comment>
        <translation>Preguntado cada vez: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a date</comment>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a date and a time</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>accord-receipts-%1.json</source>
        <comment>a file&apos;s name</comment>
        <translation>accord-recibos-%1.json</translation>
    </message>
    <message>
        <source>accord-receipt-%1.json</source>
        <comment>a file&apos;s name</comment>
        <translation>accord-recibo-%1.json</translation>
    </message>
    <message>
        <source>Saved as %1. Anyone who can open that file can read it.</source>
        <comment>a file&apos;s name</comment>
        <translation>Guardado como %1. Quien pueda abrir ese archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <comment>a date</comment>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>Dónde guardarlo</translation>
    </message>
</context>
<context>
    <name>ReceiptsPage</name>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Save this one as a file</source>
        <translation>Guardar este como archivo</translation>
    </message>
    <message>
        <source>Save all as a file</source>
        <translation>Guardar todos como archivo</translation>
    </message>
    <message>
        <source>One for every decision about sharing. They are yours and never change.</source>
        <translation>Uno por cada decisión sobre compartir. Son tuyos y nunca cambian.</translation>
    </message>
    <message>
        <source>No receipts yet</source>
        <translation>Aún no hay recibos</translation>
    </message>
    <message>
        <source>Whenever you share something, change what is shared, or stop, a receipt of it is kept here for you.</source>
        <translation>Cada vez que compartes algo, cambias lo compartido o paras, aquí se guarda un recibo para ti.</translation>
    </message>
    <message>
        <source>Hide the file</source>
        <translation>Ocultar el archivo</translation>
    </message>
    <message>
        <source>Show the file as it is</source>
        <translation>Mostrar el archivo tal cual</translation>
    </message>
    <message>
        <source>A standard consent record, in English, for whoever you may want to show it to.</source>
        <translation>Un registro de consentimiento normalizado, en inglés, para quien quieras mostrárselo.</translation>
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
        <translation>«%1»</translation>
    </message>
    <message>
        <source>No note any more.</source>
        <translation>Ya sin nota.</translation>
    </message>
    <message>
        <source>before: “%1”</source>
        <translation>antes: «%1»</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>before: %1</source>
        <comment>a value that was changed</comment>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>You changed this the same day, at %1. What you said first is kept beside it.</source>
        <comment>a time</comment>
        <translation>Lo cambiaste el mismo día, a las %1. Lo que dijiste primero se guarda al lado.</translation>
    </message>
    <message>
        <source>You changed this on %1. It replaces what you said on %2, which is kept beside it.</source>
        <comment>two dates</comment>
        <translation>Lo cambiaste el %1. Sustituye a lo que dijiste el %2, que se guarda al lado.</translation>
    </message>
    <message>
        <source>This check-in is no longer here.</source>
        <translation>Este registro ya no está aquí.</translation>
    </message>
    <message>
        <source>Answered on the same day at %1</source>
        <comment>a time</comment>
        <translation>Respondido el mismo día a las %1</translation>
    </message>
    <message>
        <source>Answered on %1 at %2</source>
        <comment>a date and a time</comment>
        <translation>Respondido el %1 a las %2</translation>
    </message>
    <message>
        <source>%1 still has what you said before the change.</source>
        <translation>%1 aún tiene lo que dijiste antes del cambio.</translation>
    </message>
    <message>
        <source>%1 has nothing of it.</source>
        <translation>%1 no tiene nada de ello.</translation>
    </message>
    <message>
        <source>Share the change</source>
        <translation>Compartir el cambio</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Compartir con %1</translation>
    </message>
    <message>
        <source>Shared: %1</source>
        <comment>a list of parts</comment>
        <translation>Compartido: %1</translation>
    </message>
    <message>
        <source>Still with you alone: %1</source>
        <comment>a list of parts</comment>
        <translation>Aún solo contigo: %1</translation>
    </message>
    <message>
        <source>Share more of it</source>
        <translation>Compartir más</translation>
    </message>
    <message>
        <source>Show it to %1</source>
        <translation>Mostrárselo a %1</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Change an answer</source>
        <translation>Cambiar una respuesta</translation>
    </message>
    <message>
        <source>What you said first is kept beside the change.</source>
        <translation>Lo que dijiste primero se guarda junto al cambio.</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Recovery code: %1</source>
        <translation>Código de recuperación: %1</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Remind me once a week</source>
        <translation>Recordármelo una vez por semana</translation>
    </message>
    <message>
        <source>Half an hour earlier</source>
        <translation>Media hora antes</translation>
    </message>
    <message>
        <source>Half an hour later</source>
        <translation>Media hora después</translation>
    </message>
    <message>
        <source>“A moment to check in”, and no more. It comes while Accord is open or waits until you open it, and stays away on a day you have checked in.</source>
        <translation>«Un momento para el check-in», y nada más. Llega mientras Accord está abierto o espera a que lo abras, y no aparece el día en que ya lo has hecho.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>A moment to check in</source>
        <translation>Un momento para registrar</translation>
    </message>
    <message>
        <source>Half a minute, when it suits you.</source>
        <translation>Medio minuto, cuando te venga bien.</translation>
    </message>
</context>
<context>
    <name>RepairModel</name>
    <message>
        <source>Nothing in the damaged records can be read any more. They are kept; please choose another way.</source>
        <translation>En los registros dañados ya no se puede leer nada. Se conservan; elige otra manera.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Everything could be read. Nothing is missing.</source>
        <translation>Se pudo leer todo. No falta nada.</translation>
    </message>
    <message>
        <source>Check-ins that could be read: %1.</source>
        <translation>Registros que se pudieron leer: %1.</translation>
    </message>
    <message>
        <source>Some answers are missing in %1 of them.</source>
        <translation>En %1 de ellos faltan algunas respuestas.</translation>
    </message>
    <message>
        <source>Lost, as far as can be told: %1.</source>
        <translation>Perdidos, por lo que se sabe: %1.</translation>
    </message>
    <message>
        <source>The check-in you had begun is among them.</source>
        <translation>El registro que habías empezado está entre ellos.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Something else is missing: it may be an agreement on goals, or what was under way to your therapist.</source>
        <translation>Falta algo más: puede ser un acuerdo sobre objetivos, o lo que iba en camino a tu terapeuta.</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>Como estaba el %1</translation>
    </message>
    <message>
        <source>This one does not read either.</source>
        <translation>Este tampoco se lee.</translation>
    </message>
    <message>
        <source>Whatever came after it would be missing.</source>
        <translation>Faltaría lo que vino después.</translation>
    </message>
    <message>
        <source>Check-ins in it: %1, the newest about %2. Whatever came after would be missing.</source>
        <translation>Registros que contiene: %1, el más nuevo sobre %2. Faltaría lo que vino después.</translation>
    </message>
    <message>
        <source>No check-in is in it. Whatever came after would be missing.</source>
        <translation>No contiene ningún registro. Faltaría lo que vino después.</translation>
    </message>
    <message>
        <source>Not everything could be read. Some of what clients shared, or of your goals with them, is missing.</source>
        <translation>No se pudo leer todo. Falta algo de lo que compartieron los clientes o de tus objetivos con ellos.</translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>No rhythm agreed</source>
        <translation>Ningún ritmo acordado</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Cada semana</numerusform>
            <numerusform>Cada %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Todos los días</numerusform>
            <numerusform>Cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>You and %1 mean to meet every day.</source>
        <translation>Tú y %1 queréis veros todos los días.</translation>
    </message>
    <message>
        <source>You and %1 mean to meet every week.</source>
        <translation>Tú y %1 queréis veros cada semana.</translation>
    </message>
    <message numerus="yes">
        <source>You and %1 mean to meet every %n weeks.</source>
        <translation>
            <numerusform>Tú y %1 queréis veros cada semana.</numerusform>
            <numerusform>Tú y %1 queréis veros cada %n semanas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You and %1 mean to meet every %n days.</source>
        <translation>
            <numerusform>Tú y %1 queréis veros todos los días.</numerusform>
            <numerusform>Tú y %1 queréis veros cada %n días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>How often you meet</source>
        <translation>Cada cuánto os veis</translation>
    </message>
    <message>
        <source>Either of you can change it, best after you have talked about it. %1’s app is told.</source>
        <translation>Cualquiera de los dos puede cambiarlo, mejor después de hablarlo. Se avisa a la app de %1.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Change how often</source>
        <translation>Cambiar cada cuánto</translation>
    </message>
    <message>
        <source>Say how often</source>
        <translation>Decir cada cuánto</translation>
    </message>
</context>
<context>
    <name>RhythmModel</name>
    <message>
        <source>No rhythm</source>
        <translation>Sin ritmo fijo</translation>
    </message>
    <message>
        <source>You said so today.</source>
        <translation>Lo dijiste hoy.</translation>
    </message>
    <message>
        <source>%1 said so today.</source>
        <translation>%1 lo dijo hoy.</translation>
    </message>
    <message>
        <source>You said so on %1.</source>
        <comment>a date</comment>
        <translation>Lo dijiste el %1.</translation>
    </message>
    <message>
        <source>%1 said so on %2.</source>
        <comment>a name and a date</comment>
        <translation>%1 lo dijo el %2.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>How dips are found</source>
        <translation>Cómo se encuentran las bajadas</translation>
    </message>
    <message>
        <source>Accord compares your sessions with your own earlier ones, never with other people’s.</source>
        <translation>Accord compara tus sesiones con las tuyas anteriores, nunca con las de otras personas.</translation>
    </message>
    <message>
        <source>It speaks of a dip when a session is clearly lower than is usual for you, or when several in a row went slowly down. Small ups and downs are left alone.</source>
        <translation>Habla de una bajada cuando una sesión queda claramente por debajo de lo habitual en ti, o cuando varias seguidas bajan poco a poco. Los pequeños altibajos no cuentan.</translation>
    </message>
    <message>
        <source>What you skip is never guessed, and never counted as low.</source>
        <translation>Lo que omites nunca se adivina y nunca cuenta como bajo.</translation>
    </message>
    <message>
        <source>A dip is no verdict, on you or on anyone. It only means: perhaps talk about this. How far is far enough is assumed; nobody has measured it for these questions yet.</source>
        <translation>Una bajada no es un juicio, ni sobre ti ni sobre nadie. Solo quiere decir: quizá convenga hablarlo. A partir de cuánto cuenta es una suposición; nadie lo ha medido todavía para estas preguntas.</translation>
    </message>
    <message>
        <source>Hide the exact rules</source>
        <translation>Ocultar las reglas exactas</translation>
    </message>
    <message>
        <source>The exact rules, in English</source>
        <translation>Las reglas exactas, en inglés</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Safety number</source>
        <translation>Número de seguridad</translation>
    </message>
    <message>
        <source>Read it to each other when you next speak. The same on both sides means nobody stands in between.</source>
        <translation>Leedlo en voz alta la próxima vez que habléis. Si es igual en los dos lados, no hay nadie en medio.</translation>
    </message>
</context>
<context>
    <name>SafetyNumber</name>
    <message>
        <source>Safety number: %1</source>
        <translation>Número de seguridad: %1</translation>
    </message>
</context>
<context>
    <name>SayingCard</name>
    <message>
        <source>Saying it in the room</source>
        <translation>Decirlo en la sesión</translation>
    </message>
    <message>
        <source>Only if you like. You could begin with one of these.</source>
        <translation>Solo si quieres. Podrías empezar con una de estas frases.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>I felt a bit far away from you last time. Could we talk about that?</source>
        <translation>La última vez sentí cierta distancia contigo. ¿Podemos hablarlo?</translation>
    </message>
    <message>
        <source>I am not sure we are after the same thing. Can we look at it together?</source>
        <translation>No sé si buscamos lo mismo. ¿Podemos mirarlo juntos?</translation>
    </message>
    <message>
        <source>The way we worked did not quite fit me. Could we try it differently?</source>
        <translation>La forma en que trabajamos no acababa de encajarme. ¿Podemos probar de otra manera?</translation>
    </message>
    <message>
        <source>I had hoped for something else last time. May I tell you what?</source>
        <translation>La última vez esperaba otra cosa. ¿Puedo contarte qué?</translation>
    </message>
    <message>
        <source>There is a part of me that I would like more room for here.</source>
        <translation>Hay una parte de mí para la que me gustaría más espacio aquí.</translation>
    </message>
    <message>
        <source>Something did not sit right with me. I do not know yet what it was. Can we stay with it?</source>
        <translation>Algo no me sentó bien. Aún no sé qué fue. ¿Podemos quedarnos en ello?</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>That code is a sealed message, not an invitation. Your therapist’s app shows the invitation under “Invite a client”.</source>
        <translation>Ese código es un mensaje sellado, no una invitación. La aplicación de tu terapeuta muestra la invitación en «Invite a client».</translation>
    </message>
    <message>
        <source>That code is an invitation. It is for a client’s app, which reads it under “Pair with your therapist”.</source>
        <translation>Ese código es una invitación. Es para la aplicación de un cliente, que la lee al vincularse.</translation>
    </message>
    <message>
        <source>That picture can’t be read. Please choose another one.</source>
        <translation>Esa imagen no se puede leer. Elige otra.</translation>
    </message>
    <message>
        <source>That picture is larger than any camera’s. Please choose another one.</source>
        <translation>Esa imagen es más grande que la de cualquier cámara. Elige otra.</translation>
    </message>
    <message>
        <source>No code was found in that picture. A sharper one, with a white edge all round the code, may help.</source>
        <translation>No se encontró ningún código en esa imagen. Una más nítida, con borde blanco alrededor del código, puede ayudar.</translation>
    </message>
    <message>
        <source>The codes in that picture are not Accord’s.</source>
        <translation>Los códigos de esa imagen no son de Accord.</translation>
    </message>
    <message>
        <source>That file is neither a picture nor a sealed message of Accord’s. Nothing was changed; please choose another one.</source>
        <translation>Ese archivo no es una imagen ni un mensaje sellado de Accord. No se ha cambiado nada; elige otro.</translation>
    </message>
</context>
<context>
    <name>ScanModel</name>
    <message>
        <source>No camera here</source>
        <translation>Aquí no hay cámara</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>La cámara no está permitida</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>La cámara no da imagen</translation>
    </message>
    <message>
        <source>A photo or screenshot of the code does as well, and so does a sealed file.</source>
        <translation>También sirve una foto o captura del código, o un archivo sellado.</translation>
    </message>
    <message>
        <source>You can allow it in your device’s settings and try again. A photo or screenshot of the code does as well, and so does a sealed file.</source>
        <translation>Puedes permitirla en los ajustes del dispositivo e intentarlo de nuevo. También sirve una foto o captura del código, o un archivo sellado.</translation>
    </message>
    <message>
        <source>Perhaps another program is using it. A photo or screenshot of the code does as well, and so does a sealed file.</source>
        <translation>Quizá la usa otro programa. También sirve una foto o captura del código, o un archivo sellado.</translation>
    </message>
    <message>
        <source>%1 of %2 codes read</source>
        <translation>%1 de %2 códigos leídos</translation>
    </message>
    <message>
        <source>That code is not one of Accord’s.</source>
        <translation>Ese código no es de Accord.</translation>
    </message>
    <message>
        <source>A picture of the code, or a sealed file</source>
        <translation>Una imagen del código, o un archivo sellado</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Show your answer</source>
        <translation>Mostrar tu respuesta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Try the camera again</source>
        <translation>Probar otra vez la cámara</translation>
    </message>
    <message>
        <source>Choose a picture or file</source>
        <translation>Elegir una imagen o un archivo</translation>
    </message>
    <message>
        <source>You can also drop a picture or a sealed file on this page.</source>
        <translation>También puedes soltar una imagen o un archivo sellado en esta página.</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Mirando el archivo</translation>
    </message>
</context>
<context>
    <name>ScanTaken</name>
    <message>
        <source>What has come in</source>
        <translation>Lo que ha llegado</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Camera picture. Hold the code inside the frame.</source>
        <translation>Imagen de la cámara. Mantén el código dentro del marco.</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>La cámara se está iniciando</translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>Change which session this is about</source>
        <translation>Cambiar de qué sesión se trata</translation>
    </message>
    <message>
        <source>When was your session?</source>
        <translation>¿Cuándo fue tu sesión?</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un día después</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>¿Con quién?</translation>
    </message>
</context>
<context>
    <name>SetUpBackup</name>
    <message>
        <source>Begin from a backup</source>
        <translation>Empezar con una copia</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Mirar dentro</translation>
    </message>
    <message>
        <source>Choose the file and type its passphrase. What opens your records from now on is chosen in the next step.</source>
        <translation>Elige el archivo y escribe su frase de paso. Lo que abrirá tus registros desde ahora se elige en el paso siguiente.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>The backup’s passphrase</source>
        <translation>La frase de paso de la copia</translation>
    </message>
    <message>
        <source>After restoring, nothing is shared until you say so.</source>
        <translation>Tras restaurar, no se comparte nada hasta que lo digas.</translation>
    </message>
    <message>
        <source>Looking inside…</source>
        <translation>Mirando dentro…</translation>
    </message>
</context>
<context>
    <name>SetUpCode</name>
    <message>
        <source>If you forget it</source>
        <translation>Si la olvidas</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Lo he anotado</translation>
    </message>
    <message>
        <source>Go on without a code</source>
        <translation>Seguir sin código</translation>
    </message>
    <message>
        <source>This recovery code opens your records when nothing else does. Write it on paper, and keep it away from this device. It is shown only now.</source>
        <translation>Este código de recuperación abre tus registros cuando nada más lo hace. Escríbelo en papel y guárdalo lejos de este dispositivo. Solo se muestra ahora.</translation>
    </message>
    <message>
        <source>You may go on without it. Then nothing but your passphrase opens your records, and if that is forgotten, so is what you wrote here.</source>
        <translation>Puedes seguir sin él. Entonces solo tu frase de paso abre tus registros, y si se olvida, se pierde lo que escribiste aquí.</translation>
    </message>
    <message>
        <source>A PIN alone is not enough: this device may break or get lost.</source>
        <translation>Un PIN solo no basta: este dispositivo puede romperse o perderse.</translation>
    </message>
</context>
<context>
    <name>SetUpCodeBack</name>
    <message>
        <source>Type it back once</source>
        <translation>Escríbelo de vuelta una vez</translation>
    </message>
    <message>
        <source>Lock my records</source>
        <translation>Cerrar mis registros</translation>
    </message>
    <message>
        <source>So that you can be sure of what you wrote down. Small or capital letters, spaces and hyphens do not matter.</source>
        <translation>Para estar seguro de lo que anotaste. Da igual mayúsculas o minúsculas, espacios y guiones.</translation>
    </message>
</context>
<context>
    <name>SetUpKeys</name>
    <message>
        <source>How it opens</source>
        <translation>Cómo se abre</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>How shall it open?</source>
        <translation>¿Cómo se abrirá?</translation>
    </message>
    <message>
        <source>A PIN is quick and works on this device only. A passphrase opens it anywhere.</source>
        <translation>Un PIN es rápido y vale solo en este dispositivo. Una frase de paso lo abre en cualquier lugar.</translation>
    </message>
    <message>
        <source>What you keep here is locked with a passphrase. A few words are easy to keep in mind.</source>
        <translation>Lo que guardas aquí se cierra con una frase de paso. Unas cuantas palabras se recuerdan bien.</translation>
    </message>
    <message>
        <source>A PIN</source>
        <translation>Un PIN</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Una frase de paso</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
</context>
<context>
    <name>SetUpModel</name>
    <message>
        <source>Which file is the backup?</source>
        <translation>¿Qué archivo es la copia?</translation>
    </message>
    <message>
        <source>Please choose the file first.</source>
        <translation>Elige primero el archivo.</translation>
    </message>
    <message>
        <source>That passphrase does not open this backup. Nothing was changed; please try again.</source>
        <translation>Esa frase de paso no abre esta copia. No se ha cambiado nada; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Hecha el %1.</translation>
    </message>
    <message>
        <source>Made on %1. Check-ins in it: %2.</source>
        <translation>Hecha el %1. Registros que contiene: %2.</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Restoring your records…</source>
        <translation>Restaurando tus registros…</translation>
    </message>
    <message>
        <source>Locking it with your keys…</source>
        <translation>Cerrándolo con tus claves…</translation>
    </message>
</context>
<context>
    <name>SetUpWelcome</name>
    <message>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Tengo una copia</translation>
    </message>
    <message>
        <source>Hear how sessions land</source>
        <translation>Saber cómo llegan las sesiones</translation>
    </message>
    <message>
        <source>A moment after each session</source>
        <translation>Un momento tras cada sesión</translation>
    </message>
    <message>
        <source>Your clients say how a session was for them, and share with you what they choose.</source>
        <translation>Tus clientes dicen cómo fue una sesión y comparten contigo lo que eligen.</translation>
    </message>
    <message>
        <source>Say how it was, in half a minute and in your own time. With a therapist who uses Accord, or just for you.</source>
        <translation>Di cómo fue, en medio minuto y cuando te venga bien. Con un terapeuta que use Accord, o solo para ti.</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Quién ve qué</translation>
    </message>
    <message>
        <source>What they share is locked on this device. Only you can open it.</source>
        <translation>Lo que comparten queda cerrado en este dispositivo. Solo tú puedes abrirlo.</translation>
    </message>
    <message>
        <source>What you say is locked on this device. Nobody else can open it, not even those who made Accord.</source>
        <translation>Lo que dices queda cerrado en este dispositivo. Nadie más puede abrirlo, ni siquiera quienes hicieron Accord.</translation>
    </message>
    <message>
        <source>Clients choose what you see, each time, and can take it back.</source>
        <translation>Los clientes eligen qué ves, cada vez, y pueden retirarlo.</translation>
    </message>
    <message>
        <source>A therapist sees only what you choose, after you have seen it yourself. You can take it back.</source>
        <translation>Un terapeuta ve solo lo que eliges, después de que lo hayas visto tú. Puedes retirarlo.</translation>
    </message>
    <message>
        <source>Nobody watches answers as they come in. Accord does not replace your arrangements for emergencies.</source>
        <translation>Nadie vigila las respuestas según llegan. Accord no sustituye lo que tengáis previsto para emergencias.</translation>
    </message>
    <message>
        <source>Nobody watches your answers as they come in. If you need help now, call someone you trust or your local emergency number.</source>
        <translation>Nadie vigila tus respuestas según llegan. Si necesitas ayuda ahora, llama a alguien de confianza o al número de emergencias.</translation>
    </message>
    <message>
        <source>Your name, as clients know it</source>
        <translation>Tu nombre, como lo conocen tus clientes</translation>
    </message>
    <message>
        <source>What a therapist would call you</source>
        <translation>Cómo te llamaría un terapeuta</translation>
    </message>
    <message>
        <source>Only people you connect with see it.</source>
        <translation>Solo lo ven las personas con las que te conectas.</translation>
    </message>
    <message>
        <source>This translation is a draft and not yet validated. You can change the language later, in the settings.</source>
        <translation>Esta traducción es un borrador y aún no está validada. Puedes cambiar el idioma más tarde, en los ajustes.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What the questions are about</source>
        <translation>De qué tratan las preguntas</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Accord %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Accord %1. Software libre bajo la GNU General Public License, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>PIN, passphrase and lock</source>
        <translation>PIN, frase de paso y cierre</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>Exportar mis datos</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
</context>
<context>
    <name>ShareFields</name>
    <message>
        <source>kept</source>
        <comment>stays on the phone</comment>
        <translation>se queda</translation>
    </message>
    <message>
        <source>Bond, goals and tasks as one number</source>
        <translation>Vínculo, objetivos y tareas en un solo número</translation>
    </message>
</context>
<context>
    <name>ShareModel</name>
    <message>
        <source>Nothing. Switch on what you would like to share.</source>
        <translation>Nada. Activa lo que quieras compartir.</translation>
    </message>
    <message>
        <source>The session&apos;s day: %1</source>
        <translation>El día de la sesión: %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your note: “%1”</source>
        <translation>Tu nota: «%1»</translation>
    </message>
    <message>
        <source>A random number for this check-in, and the one it replaces</source>
        <translation>Un número al azar para este registro, y el del que sustituye</translation>
    </message>
    <message>
        <source>A random number for this check-in</source>
        <translation>Un número al azar para este registro</translation>
    </message>
    <message>
        <source>Sealed as %L1 bytes. Only %2 can open it.</source>
        <translation>Sellado en %L1 bytes. Solo %2 puede abrirlo.</translation>
    </message>
    <message>
        <source>%1 already has: %2</source>
        <comment>a name, a list of parts</comment>
        <translation>%1 ya tiene: %2</translation>
    </message>
    <message>
        <source>Which questions they were: %1</source>
        <translation>Qué preguntas fueron: %1</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>Mantener en privado</translation>
    </message>
    <message>
        <source>Share one thing</source>
        <translation>Compartir una cosa</translation>
    </message>
    <message>
        <source>Share %1 things</source>
        <translation>Compartir %1 cosas</translation>
    </message>
    <message>
        <source>Share this with %1?</source>
        <translation>¿Compartir esto con %1?</translation>
    </message>
    <message>
        <source>Only what is switched on leaves your phone, sealed for them alone.</source>
        <translation>Solo lo que está activado sale de tu teléfono, sellado para esa persona.</translation>
    </message>
    <message>
        <source>Switch all off</source>
        <translation>Desactivar todo</translation>
    </message>
    <message>
        <source>Switch all on</source>
        <translation>Activar todo</translation>
    </message>
    <message>
        <source>Share and show as a code</source>
        <translation>Compartir y mostrar como código</translation>
    </message>
</context>
<context>
    <name>SharedCard</name>
    <message>
        <source>What you shared</source>
        <translation>Lo que compartiste</translation>
    </message>
</context>
<context>
    <name>SharingModel</name>
    <message>
        <source>Not safe</source>
        <translation>No es seguro</translation>
    </message>
    <message>
        <source>Somebody else answered the same invitation. Ask for a new one.</source>
        <translation>Otra persona respondió a la misma invitación. Pide una nueva.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Nothing goes back or forth.</source>
        <translation>No va ni viene nada.</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>Parado aquí</translation>
    </message>
    <message>
        <source>You stopped sharing. %1’s app has not confirmed it yet.</source>
        <translation>Has dejado de compartir. La aplicación de %1 aún no lo ha confirmado.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>You stopped sharing, and %1’s app has confirmed it.</source>
        <translation>Has dejado de compartir, y la aplicación de %1 lo ha confirmado.</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>%1 sees only what you shared.</source>
        <translation>%1 ve solo lo que compartiste.</translation>
    </message>
    <message>
        <source>Being paired</source>
        <translation>Vinculando</translation>
    </message>
    <message>
        <source>Waiting for %1’s app to answer. You can already share.</source>
        <translation>Falta que responda la aplicación de %1. Ya puedes compartir.</translation>
    </message>
    <message>
        <source>Nothing shared yet.</source>
        <translation>Aún nada compartido.</translation>
    </message>
    <message>
        <source>You stopped sharing. Word of it is on its way to %1’s app.</source>
        <translation>Has dejado de compartir. El aviso va en camino a la aplicación de %1.</translation>
    </message>
    <message>
        <source>You stopped sharing. %1 must keep records: those are set apart.</source>
        <translation>Has dejado de compartir. %1 debe conservar expedientes: esos se guardan aparte.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>%1’s app did not answer in time. Please ask for a new invitation.</source>
        <translation>La app de %1 no respondió a tiempo. Pide una nueva invitación.</translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <source>Sharing</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Pair with another therapist</source>
        <translation>Vincular con otro terapeuta</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Pair with your therapist when you both like. Until then, everything simply stays here.</source>
        <translation>Vincúlate con tu terapeuta cuando os venga bien. Hasta entonces, todo se queda aquí.</translation>
    </message>
    <message>
        <source>Pair with your therapist</source>
        <translation>Vincular con tu terapeuta</translation>
    </message>
    <message>
        <source>You decide what leaves this phone, to whom, and for how long.</source>
        <translation>Tú decides qué sale de este teléfono, a quién y por cuánto tiempo.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
</context>
<context>
    <name>SignalRules</name>
    <message>
        <source>How signals work</source>
        <translation>Cómo funcionan las señales</translation>
    </message>
</context>
<context>
    <name>SignalWording</name>
    <message>
        <source>The alliance score was {to}, under the cut-off of {threshold}.</source>
        <translation>El valor de la alianza fue {to}, por debajo del límite de {threshold}.</translation>
    </message>
    <message>
        <source>This session came out at {to} of 10. If something was missing, it is worth saying.</source>
        <translation>Esta sesión quedó en {to} de 10. Si faltó algo, merece la pena decirlo.</translation>
    </message>
    <message>
        <source>I would really like to know how last session was for you.</source>
        <translation>Me gustaría mucho saber cómo fue para ti la última sesión.</translation>
    </message>
    <message>
        <source>What would have made it more useful for you?</source>
        <translation>¿Qué la habría hecho más útil para ti?</translation>
    </message>
    <message>
        <source>Is there something I could do differently today?</source>
        <translation>¿Puedo hacer hoy algo de otra manera?</translation>
    </message>
    <message>
        <source>Bond was {bond}, under the cut-off of {threshold}.</source>
        <translation>El vínculo fue {bond}, por debajo del límite de {threshold}.</translation>
    </message>
    <message>
        <source>You felt rather far apart this time: {bond} of 10. It can help to say so.</source>
        <translation>Esta vez sentiste bastante distancia: {bond} de 10. Puede ayudar decirlo.</translation>
    </message>
    <message>
        <source>I have a feeling I did not quite reach you last time. How was it for you?</source>
        <translation>Tengo la sensación de que la última vez no llegué del todo a ti. ¿Cómo fue para ti?</translation>
    </message>
    <message>
        <source>When did you feel least understood by me?</source>
        <translation>¿Cuándo sentiste que menos te entendía?</translation>
    </message>
    <message>
        <source>What would help you feel more at ease with me?</source>
        <translation>¿Qué te ayudaría a estar más a gusto conmigo?</translation>
    </message>
    <message>
        <source>Agreement on goals was {goals}, under the cut-off of {threshold}.</source>
        <translation>El acuerdo sobre los objetivos fue {goals}, por debajo del límite de {threshold}.</translation>
    </message>
    <message>
        <source>You did not quite agree on where to go: {goals} of 10. Goals can be talked over at any time.</source>
        <translation>No hubo del todo acuerdo sobre hacia dónde ir: {goals} de 10. De los objetivos se puede hablar en cualquier momento.</translation>
    </message>
    <message>
        <source>Are we working towards what you want?</source>
        <translation>¿Trabajamos hacia lo que quieres?</translation>
    </message>
    <message>
        <source>If you chose our goal today, what would it be?</source>
        <translation>Si eligieras hoy nuestro objetivo, ¿cuál sería?</translation>
    </message>
    <message>
        <source>Where do you and I see your goals differently?</source>
        <translation>¿En qué vemos tú y yo tus objetivos de forma distinta?</translation>
    </message>
    <message>
        <source>Agreement on how you work was {tasks}, under the cut-off of {threshold}.</source>
        <translation>El acuerdo sobre la forma de trabajar fue {tasks}, por debajo del límite de {threshold}.</translation>
    </message>
    <message>
        <source>The way you worked made less sense to you: {tasks} of 10. There are other ways, and you can ask for them.</source>
        <translation>La forma de trabajar tuvo menos sentido para ti: {tasks} de 10. Hay otras maneras, y puedes pedirlas.</translation>
    </message>
    <message>
        <source>Did what we did last time make sense to you?</source>
        <translation>¿Tuvo sentido para ti lo que hicimos la última vez?</translation>
    </message>
    <message>
        <source>What has helped you most here, and what least?</source>
        <translation>¿Qué te ha ayudado más aquí, y qué menos?</translation>
    </message>
    <message>
        <source>How would you like to work today?</source>
        <translation>¿Cómo te gustaría trabajar hoy?</translation>
    </message>
    <message>
        <source>The alliance score went from {from} to {to}. Two sessions are very little to go by, so take it as a reason to ask.</source>
        <translation>El valor de la alianza pasó de {from} a {to}. Dos sesiones son muy poco; tómalo como motivo para preguntar.</translation>
    </message>
    <message>
        <source>How was our second session for you, compared with the first?</source>
        <translation>¿Cómo fue para ti nuestra segunda sesión, comparada con la primera?</translation>
    </message>
    <message>
        <source>Is there anything from last time you would like to come back to?</source>
        <translation>¿Hay algo de la última vez a lo que te gustaría volver?</translation>
    </message>
    <message>
        <source>We are still getting to know each other. What should I know about how you like to work?</source>
        <translation>Aún nos estamos conociendo. ¿Qué debería saber de cómo te gusta trabajar?</translation>
    </message>
    <message>
        <source>The alliance score fell from {from} to {to}, more than chance would explain. It may be a rupture: worth naming, early and directly.</source>
        <translation>El valor de la alianza cayó de {from} a {to}, más de lo que explicaría el azar. Puede ser una ruptura: conviene nombrarla pronto y de frente.</translation>
    </message>
    <message>
        <source>I have a sense that something changed between us. Does that fit for you?</source>
        <translation>Tengo la sensación de que algo cambió entre nosotros. ¿Lo ves así?</translation>
    </message>
    <message>
        <source>I wonder whether something I said or did missed you. Could we look at it?</source>
        <translation>Me pregunto si algo que dije o hice no te llegó bien. ¿Podemos mirarlo?</translation>
    </message>
    <message>
        <source>What would help us find our way back?</source>
        <translation>¿Qué nos ayudaría a reencontrarnos?</translation>
    </message>
    <message>
        <source>The alliance score fell to {to}, well under this client&apos;s own level of {from}. Sessions like this often hold a rupture.</source>
        <translation>El valor de la alianza cayó a {to}, muy por debajo del nivel propio de {from}. Sesiones así suelen encerrar una ruptura.</translation>
    </message>
    <message>
        <source>Things dipped this time: {to}, where you are usually around {from}. It is worth saying, also when it is hard to put into words.</source>
        <translation>Esta vez hubo una bajada: {to}, cuando sueles estar en torno a {from}. Merece la pena decirlo, también cuando cuesta ponerlo en palabras.</translation>
    </message>
    <message>
        <source>Last session seems to have been different from most. What was it like for you?</source>
        <translation>La última sesión parece haber sido distinta. ¿Cómo fue para ti?</translation>
    </message>
    <message>
        <source>Did I miss something that mattered to you? I would like to understand it.</source>
        <translation>¿Se me escapó algo que te importaba? Me gustaría entenderlo.</translation>
    </message>
    <message>
        <source>What should we do differently, starting today?</source>
        <translation>¿Qué deberíamos hacer distinto desde hoy?</translation>
    </message>
    <message>
        <source>The alliance score came down slowly, from {from} to {to} over %n sessions, without a step up.</source>
        <translation>El valor de la alianza bajó despacio, de {from} a {to} en %n sesiones, sin ningún paso hacia arriba.</translation>
    </message>
    <message numerus="yes">
        <source>Over the last %n sessions things dipped little by little, from {from} to {to}. A good moment to look at it together.</source>
        <translation>
            <numerusform>En la última sesión hubo una bajada poco a poco, de {from} a {to}. Un buen momento para mirarlo juntos.</numerusform>
            <numerusform>En las últimas %n sesiones hubo una bajada poco a poco, de {from} a {to}. Un buen momento para mirarlo juntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>When you look back over our last sessions, what has changed for you?</source>
        <translation>Al mirar nuestras últimas sesiones, ¿qué ha cambiado para ti?</translation>
    </message>
    <message>
        <source>Is what we are working on still what matters to you?</source>
        <translation>¿Sigue importándote aquello en lo que trabajamos?</translation>
    </message>
    <message>
        <source>What would make the next session worth your while?</source>
        <translation>¿Qué haría que la próxima sesión te mereciera la pena?</translation>
    </message>
    <message>
        <source>The bond is warm at {bond}, and agreement on goals is {goals}. Closeness alone is not yet an alliance: talk over where you are heading.</source>
        <translation>El vínculo es cálido, {bond}, y el acuerdo sobre los objetivos es {goals}. La cercanía sola aún no es una alianza: hablad de hacia dónde vais.</translation>
    </message>
    <message>
        <source>You feel close ({bond}), and less sure about the goals ({goals}). You can talk over the goals at any time.</source>
        <translation>Sientes cercanía ({bond}) y menos seguridad sobre los objetivos ({goals}). Puedes hablar de ellos cuando quieras.</translation>
    </message>
    <message>
        <source>We get on well, I think. Are we also heading where you want to go?</source>
        <translation>Creo que nos entendemos bien. ¿Vamos también hacia donde quieres ir?</translation>
    </message>
    <message>
        <source>If our work goes well, what will be different in your life?</source>
        <translation>Si nuestro trabajo va bien, ¿qué será distinto en tu vida?</translation>
    </message>
    <message>
        <source>Which of our goals feels like yours, and which would you change?</source>
        <translation>¿Cuál de nuestros objetivos sientes tuyo, y cuál cambiarías?</translation>
    </message>
    <message>
        <source>The bond is warm at {bond}, and agreement on how you work is {tasks}. Closeness alone is not yet an alliance: talk over the way you work.</source>
        <translation>El vínculo es cálido, {bond}, y el acuerdo sobre la forma de trabajar es {tasks}. La cercanía sola aún no es una alianza: hablad de cómo trabajáis.</translation>
    </message>
    <message>
        <source>You feel close ({bond}), and less sure about the way you work ({tasks}). You can ask for another way.</source>
        <translation>Sientes cercanía ({bond}) y menos seguridad sobre la forma de trabajar ({tasks}). Puedes pedir otra manera.</translation>
    </message>
    <message>
        <source>We get on well, I think. Does the way we work make sense to you too?</source>
        <translation>Creo que nos entendemos bien. ¿Tiene sentido también para ti la forma en que trabajamos?</translation>
    </message>
    <message>
        <source>Which part of what we do here would you not miss?</source>
        <translation>¿Qué parte de lo que hacemos aquí no echarías de menos?</translation>
    </message>
    <message>
        <source>Is there another way of working you would like to try?</source>
        <translation>¿Hay otra forma de trabajar que te gustaría probar?</translation>
    </message>
    <message>
        <source>The last %n totals were all {threshold} or more. That may be just how it is. It can also be hard to say something critical.</source>
        <translation>Los últimos %n totales fueron todos de {threshold} o más. Puede que sea así. También puede costar decir algo crítico.</translation>
    </message>
    <message>
        <source>What is one small thing we could do differently?</source>
        <translation>¿Qué cosa pequeña podríamos hacer de otra manera?</translation>
    </message>
    <message>
        <source>If something here bothered you, how easy would it be to tell me?</source>
        <translation>Si algo te molestara aquí, ¿te sería fácil decírmelo?</translation>
    </message>
    <message>
        <source>I would like to hear about the harder moments too, also the ones with me.</source>
        <translation>Me gustaría saber también de los momentos más difíciles, incluso de los que son conmigo.</translation>
    </message>
    <message>
        <source>No check-in for %n days; you agreed on one every {cadence} days.</source>
        <translation>Sin registro desde hace %n días; habíais acordado uno cada {cadence} días.</translation>
    </message>
    <message numerus="yes">
        <source>Your last check-in was %n days ago. There is room for one whenever you like.</source>
        <translation>
            <numerusform>Tu último registro fue hace un día. Hay sitio para otro cuando quieras.</numerusform>
            <numerusform>Tu último registro fue hace %n días. Hay sitio para otro cuando quieras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shall we take a minute for the check-in together?</source>
        <translation>¿Dedicamos juntos un minuto al registro?</translation>
    </message>
    <message>
        <source>Does the check-in still suit you, or would you like it less often?</source>
        <translation>¿Te sigue viniendo bien el registro, o lo querrías menos a menudo?</translation>
    </message>
    <message>
        <source>How have things been between us since the last one?</source>
        <translation>¿Cómo han ido las cosas entre nosotros desde el último?</translation>
    </message>
    <message>
        <source>Rule: the total is under {total-cut-off}, or bond, goals or tasks under {dimension-cut-off}.</source>
        <translation>Regla: el total está por debajo de {total-cut-off}, o vínculo, objetivos o tareas por debajo de {dimension-cut-off}.</translation>
    </message>
    <message>
        <source>Rule: {threshold} or more under the first session ({from} − {to} = {fall}).</source>
        <translation>Regla: {threshold} o más por debajo de la primera sesión ({from} − {to} = {fall}).</translation>
    </message>
    <message>
        <source>Rule: the change divided by its standard error is {index-threshold} or less (({to} − {from}) ÷ {error} = {index}).</source>
        <translation>Regla: el cambio dividido por su error típico es {index-threshold} o menos (({to} − {from}) ÷ {error} = {index}).</translation>
    </message>
    <message>
        <source>Rule: more than 2 spreads under the client&apos;s own mean ({from} − 2 × {spread} = {threshold}).</source>
        <translation>Regla: más de 2 dispersiones por debajo de la media propia ({from} − 2 × {spread} = {threshold}).</translation>
    </message>
    <message>
        <source>Rule: over %n sessions no step up, and {threshold} or more in all ({from} − {to} = {fall}).</source>
        <translation>Regla: en %n sesiones ningún paso hacia arriba, y {threshold} o más en total ({from} − {to} = {fall}).</translation>
    </message>
    <message>
        <source>Rule: bond is 7 or more, and goals or tasks {threshold} or more under it (difference {gap}).</source>
        <translation>Regla: el vínculo es 7 o más, y objetivos o tareas están {threshold} o más por debajo (diferencia {gap}).</translation>
    </message>
    <message>
        <source>Rule: %n totals in a row are {threshold} or more.</source>
        <translation>Regla: %n totales seguidos son de {threshold} o más.</translation>
    </message>
    <message>
        <source>Rule: more than one and a half times the agreed {cadence} days since the last check-in.</source>
        <translation>Regla: más de una vez y media los {cadence} días acordados desde el último registro.</translation>
    </message>
    <message>
        <source>A drop began at session {began}: from {from}, down to {trough} so far. From {repair} on it counts as repaired.</source>
        <translation>En la sesión {began} empezó una caída: de {from}, hasta {trough} por ahora. A partir de {repair} cuenta como reparada.</translation>
    </message>
    <message>
        <source>A drop began at session {began}: from {from}, down to {trough}. It has not come back half-way in %n sessions.</source>
        <translation>En la sesión {began} empezó una caída: de {from}, hasta {trough}. En %n sesiones no ha vuelto a medio camino.</translation>
    </message>
    <message>
        <source>The drop of session {began} is repaired: this session came back at least half-way from {trough} to {from}.</source>
        <translation>La caída de la sesión {began} está reparada: esta sesión volvió al menos a medio camino de {trough} a {from}.</translation>
    </message>
    <message>
        <source>Drop, not back after %n sessions</source>
        <translation>Caída, sin volver tras %n sesiones</translation>
    </message>
    <message>
        <source>Drop, not yet repaired</source>
        <translation>Caída, aún sin reparar</translation>
    </message>
    <message>
        <source>Low two sessions in a row</source>
        <translation>Baja dos sesiones seguidas</translation>
    </message>
    <message>
        <source>A little lower after the first session</source>
        <translation>Un poco más baja tras la primera sesión</translation>
    </message>
    <message>
        <source>A low session</source>
        <translation>Una sesión baja</translation>
    </message>
    <message>
        <source>Lower than the first session</source>
        <translation>Más baja que la primera sesión</translation>
    </message>
    <message>
        <source>Fell more than chance explains</source>
        <translation>Cayó más de lo que explica el azar</translation>
    </message>
    <message>
        <source>Fell well under own level</source>
        <translation>Cayó muy por debajo del nivel propio</translation>
    </message>
    <message>
        <source>Slowly coming down</source>
        <translation>Bajando despacio</translation>
    </message>
    <message>
        <source>Warm bond, less agreement</source>
        <translation>Vínculo cálido, menos acuerdo</translation>
    </message>
    <message>
        <source>No check-in for %n days</source>
        <translation>Sin registro desde hace %n días</translation>
    </message>
    <message>
        <source>No check-in yet</source>
        <translation>Aún sin registro</translation>
    </message>
    <message>
        <source>First sessions</source>
        <translation>Primeras sesiones</translation>
    </message>
    <message>
        <source>Back up after a drop</source>
        <translation>De vuelta tras una caída</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Estable</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Actuar</translation>
    </message>
    <message>
        <source>Rests on this session alone</source>
        <translation>Se basa solo en esta sesión</translation>
    </message>
    <message>
        <source>Rests on %n sessions</source>
        <translation>Se basa en %n sesiones</translation>
    </message>
    <message>
        <source>Some of this questionnaire&apos;s cut-offs are assumed: no study has measured them yet.</source>
        <translation>Algunos límites de este cuestionario son supuestos: ningún estudio los ha medido aún.</translation>
    </message>
    <message>
        <source>This session came out {fall} below the first.</source>
        <translation>Esta sesión quedó {fall} por debajo de la primera.</translation>
    </message>
    <message>
        <source>This time it went from {from} to {to}, a larger step than usual.</source>
        <translation>Esta vez pasó de {from} a {to}, un paso mayor de lo habitual.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Pair with my therapist</source>
        <translation>Vincular con mi terapeuta</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>All is ready</source>
        <translation>Todo está listo</translation>
    </message>
    <message>
        <source>Accord works on its own. If your therapist uses it too, the two of you can pair whenever you like.</source>
        <translation>Accord funciona por sí solo. Si tu terapeuta también lo usa, podéis vincularos cuando queráis.</translation>
    </message>
    <message>
        <source>Pairing takes an invitation from your therapist: a link, or a code to scan.</source>
        <translation>Para vincular hace falta una invitación de tu terapeuta: un enlace o un código para escanear.</translation>
    </message>
    <message>
        <source>It shares nothing by itself. After each check-in you choose.</source>
        <translation>Por sí solo no comparte nada. Tras cada registro eliges tú.</translation>
    </message>
    <message>
        <source>You find it under Sharing at any time.</source>
        <translation>Lo encuentras en Compartir en cualquier momento.</translation>
    </message>
    <message>
        <source>The questions are Accord’s own, and no study has validated them yet. They begin a conversation; they are not a test.</source>
        <translation>Las preguntas son propias de Accord y ningún estudio las ha validado todavía. Abren una conversación; no son una prueba.</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>Stop sharing with %1?</source>
        <translation>¿Dejar de compartir con %1?</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Dejar de compartir</translation>
    </message>
    <message>
        <source>Go on sharing</source>
        <translation>Seguir compartiendo</translation>
    </message>
    <message>
        <source>What you shared is taken away from their app. What is still on its way will not be taken in. Your own check-ins stay here.</source>
        <translation>Lo que compartiste se retira de su aplicación. Lo que aún va en camino no se aceptará. Tus propios registros se quedan aquí.</translation>
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
        <translation>Esperando conexión</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Esperando el envío</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Delivered %1</source>
        <comment>a time</comment>
        <translation>Entregado %1</translation>
    </message>
    <message>
        <source>Delivered on %1</source>
        <comment>a date</comment>
        <translation>Entregado el %1</translation>
    </message>
    <message>
        <source>Letters don&apos;t get through at the moment. Nothing is lost, and Accord keeps trying.</source>
        <translation>De momento no llega nada. No se pierde nada y Accord lo sigue intentando.</translation>
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
        <translation>No has compartido nada con %1.</translation>
    </message>
    <message>
        <source>%1 sees only what is listed here. You can stop at any time.</source>
        <translation>%1 ve solo lo que está aquí. Puedes parar cuando quieras.</translation>
    </message>
    <message>
        <source>You stopped sharing on this phone. %1’s app will take the rest away as soon as it hears of it.</source>
        <translation>Has dejado de compartir en este teléfono. La aplicación de %1 retirará el resto en cuanto lo sepa.</translation>
    </message>
    <message>
        <source>You stopped sharing, and %1’s app has confirmed it. You can share again whenever you like.</source>
        <translation>Has dejado de compartir, y la aplicación de %1 lo ha confirmado. Puedes volver a compartir cuando quieras.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <comment>a date</comment>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>Parado aquí</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>You stopped sharing, and word of it is on its way. %1’s app will take the rest away as soon as it hears of it.</source>
        <translation>Has dejado de compartir, y el aviso va en camino. La aplicación de %1 retirará el resto en cuanto lo sepa.</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>Confirmado por %1</translation>
    </message>
    <message>
        <source>You stopped sharing, and %1’s app has confirmed it. What they must keep for their records is set apart and marked as taken back.</source>
        <translation>Has dejado de compartir, y la aplicación de %1 lo ha confirmado. Lo que deba conservar se guarda aparte y marcado como retirado.</translation>
    </message>
    <message>
        <source>%1 has closed this pairing. What you wrote stays here.</source>
        <translation>%1 ha cerrado este vínculo. Lo que escribiste se queda aquí.</translation>
    </message>
    <message>
        <source>You closed this pairing. %1’s app takes away what it holds as soon as it hears of it.</source>
        <translation>Has cerrado este vínculo. La aplicación de %1 retira lo que tiene en cuanto lo sepa.</translation>
    </message>
    <message>
        <source>You closed this pairing, and %1’s app has confirmed it.</source>
        <translation>Has cerrado este vínculo, y la aplicación de %1 lo ha confirmado.</translation>
    </message>
    <message>
        <source>By itself: %1</source>
        <comment>a list of parts</comment>
        <translation>Por sí solo: %1</translation>
    </message>
    <message>
        <source>Asked each time: %1</source>
        <comment>a list of parts</comment>
        <translation>Preguntado cada vez: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a date</comment>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Nothing goes by itself. You choose anew after each check-in.</source>
        <translation>Nada va por sí solo. Eliges de nuevo tras cada registro.</translation>
    </message>
    <message>
        <source>%1’s app did not answer in time. Please ask for a new invitation.</source>
        <translation>La app de %1 no respondió a tiempo. Pide una nueva invitación.</translation>
    </message>
</context>
<context>
    <name>TherapistPage</name>
    <message>
        <source>Stop sharing</source>
        <translation>Dejar de compartir</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Vincular de nuevo</translation>
    </message>
    <message>
        <source>Close this pairing</source>
        <translation>Cerrar este vínculo</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>dip</source>
        <translation>bajada</translation>
    </message>
</context>
<context>
    <name>TrendChoices</name>
    <message>
        <source>Last 5</source>
        <translation>Últimas 5</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>TrendExport</name>
    <message>
        <source>Save as a picture</source>
        <translation>Guardar como imagen</translation>
    </message>
</context>
<context>
    <name>TrendLegend</name>
    <message>
        <source>Bond</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Trabajo juntos</translation>
    </message>
    <message>
        <source>usual range</source>
        <translation>rango habitual</translation>
    </message>
</context>
<context>
    <name>TrendModel</name>
    <message>
        <source>Your sessions</source>
        <translation>Tus sesiones</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Your first session</source>
        <translation>Tu primera sesión</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>Una sesión</translation>
    </message>
    <message numerus="yes">
        <source>Your %1 sessions</source>
        <comment>%1 is a count in words, %n as a number</comment>
        <translation>
            <numerusform>Tus %1 sesiones</numerusform>
            <numerusform>Tus %1 sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sessions</source>
        <comment>%1 is a count in words, %n as a number</comment>
        <translation>
            <numerusform>%1 sesiones</numerusform>
            <numerusform>%1 sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1 · %2</source>
        <comment>%1 is a number, %2 a date</comment>
        <translation>Sesión %1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>%1 is bond, goals or tasks, %2 its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltada</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format: day and month</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: day, month and year</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>TrendPage</name>
    <message>
        <source>Trend</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Aún nada que mostrar</translation>
    </message>
    <message>
        <source>After your first check-in, your sessions appear here.</source>
        <translation>Tras tu primer registro, tus sesiones aparecen aquí.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>All check-ins</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>How dips are found</source>
        <translation>Cómo se encuentran las bajadas</translation>
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
            <numerusform>… y %L1 sesión anterior</numerusform>
            <numerusform>… y %L1 sesiones anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Made with Accord on %1. No notes are in this picture.</source>
        <comment>a date</comment>
        <translation>Hecho con Accord el %1. En esta imagen no hay notas.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>accord-trend-%1.png</source>
        <comment>a file&apos;s name</comment>
        <translation>accord-evolucion-%1.png</translation>
    </message>
    <message>
        <source>Saved as %1. Anyone who can open that file can see it.</source>
        <comment>a file&apos;s name</comment>
        <translation>Guardado como %1. Quien pueda abrir ese archivo puede verla.</translation>
    </message>
    <message>
        <source>With nobody named</source>
        <translation>Sin nombrar a nadie</translation>
    </message>
    <message>
        <source>Where to save the picture</source>
        <translation>Dónde guardar la imagen</translation>
    </message>
</context>
<context>
    <name>TrendRow</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>TrendSessionCard</name>
    <message>
        <source>The session before</source>
        <translation>La sesión anterior</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>La sesión siguiente</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Open this session</source>
        <translation>Abrir esta sesión</translation>
    </message>
</context>
<context>
    <name>TrendTable</name>
    <message>
        <source>Earlier sessions</source>
        <translation>Sesiones anteriores</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>dip</source>
        <translation>bajada</translation>
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
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
</context>
<context>
    <name>UnlockModel</name>
    <message>
        <source>Please say what you would like to be called.</source>
        <translation>Di cómo te gustaría que te llamen.</translation>
    </message>
    <message>
        <source>That name is too long to show. Please choose a shorter one.</source>
        <translation>Ese nombre es demasiado largo para mostrarlo. Elige uno más corto.</translation>
    </message>
    <message numerus="yes">
        <source>Please choose a longer passphrase: at least %n characters.</source>
        <translation>
            <numerusform>Elige una frase de paso más larga: al menos %n carácter.</numerusform>
            <numerusform>Elige una frase de paso más larga: al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them once more.</source>
        <translation>Las dos frases de paso son distintas. Escríbelas otra vez.</translation>
    </message>
    <message>
        <source>Tries left before the PIN is taken away: %1. The other ways stay.</source>
        <translation>Intentos que quedan antes de quitar el PIN: %1. Las otras maneras se quedan.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Te damos la bienvenida de nuevo</translation>
    </message>
    <message>
        <source>What you keep here opens with your passphrase.</source>
        <translation>Lo que guardas aquí se abre con tu frase de paso.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>What you keep here opens with your PIN.</source>
        <translation>Lo que guardas aquí se abre con tu PIN.</translation>
    </message>
    <message>
        <source>What you keep here opens with the code you wrote down.</source>
        <translation>Lo que guardas aquí se abre con el código que anotaste.</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>Usar el PIN</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de paso</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Usar el código de recuperación</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltada</translation>
    </message>
    <message>
        <source>Waiting for a connection</source>
        <translation>Esperando conexión</translation>
    </message>
    <message>
        <source>It will go to %1 as soon as there is a connection.</source>
        <translation>Irá a %1 en cuanto haya conexión.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>It is on its way to %1.</source>
        <translation>Va en camino a %1.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>It has arrived with %1.</source>
        <translation>Ha llegado a %1.</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>You had stopped sharing before it arrived, so %1 did not get it.</source>
        <translation>Habías dejado de compartir antes de que llegara, así que %1 no lo recibió.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Sin compartir</translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <translation>Solo tú puedes verlo.</translation>
    </message>
    <message>
        <source>%1 has read it and you talked about it.</source>
        <translation>%1 lo ha leído y lo habéis hablado.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>%1 has read it.</source>
        <translation>%1 lo ha leído.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Ready to show</source>
        <translation>Para mostrar</translation>
    </message>
    <message>
        <source>Show it to %1 as a code when you are next in one room, or hand it over as a sealed file.</source>
        <translation>Muéstraselo a %1 como código cuando volváis a estar en la misma sala, o entrégalo como archivo sellado.</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>del %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>You stopped sharing with %1 after this.</source>
        <translation>Después de esto dejaste de compartir con %1.</translation>
    </message>
    <message>
        <source>Talked about: %1</source>
        <translation>Comentado: %1</translation>
    </message>
</context>
</TS>
