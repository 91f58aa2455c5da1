<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>Accord</name>
    <message>
        <source>Things dipped around session %1 and have not come back yet. That is worth talking about.</source>
        <translation>حدث انخفاض حول الجلسة %1 ولم تعد الأمور بعد. يستحق الأمر الحديث عنه.</translation>
    </message>
    <message>
        <source>Things dipped at session %1. Dips are normal, and worth talking about.</source>
        <translation>حدث انخفاض في الجلسة %1. الانخفاضات طبيعية، ويستحق الأمر الحديث عنها.</translation>
    </message>
    <message>
        <source>Things dipped around session %1 and came back at the next one.</source>
        <translation>حدث انخفاض حول الجلسة %1 ثم عادت الأمور في الجلسة التالية.</translation>
    </message>
    <message numerus="yes">
        <source>Things dipped around session %1 and came back within %2 sessions.</source>
        <comment>%1 is a session&apos;s number, %2 a count in words (%n as a number)</comment>
        <translation>
            <numerusform>حدث انخفاض حول الجلسة %1 وعادت الأمور بعد جلسات عددها %2.</numerusform>
            <numerusform>حدث انخفاض حول الجلسة %1 وعادت الأمور بعد جلسات عددها %2.</numerusform>
            <numerusform>حدث انخفاض حول الجلسة %1 وعادت الأمور بعد جلسات عددها %2.</numerusform>
            <numerusform>حدث انخفاض حول الجلسة %1 وعادت الأمور بعد جلسات عددها %2.</numerusform>
            <numerusform>حدث انخفاض حول الجلسة %1 وعادت الأمور بعد جلسات عددها %2.</numerusform>
            <numerusform>حدث انخفاض حول الجلسة %1 وعادت الأمور بعد جلسات عددها %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A drop at session %1, from %2 to %3</source>
        <translation>هبوط في الجلسة %1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1, still open.</source>
        <translation>%1، ما زال مفتوحًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1, not back after %2 sessions.</source>
        <comment>%1 is the drop, %2 a count</comment>
        <translation>
            <numerusform>%1، لم يعد بعد جلسات عددها %2.</numerusform>
            <numerusform>%1، لم يعد بعد جلسات عددها %2.</numerusform>
            <numerusform>%1، لم يعد بعد جلسات عددها %2.</numerusform>
            <numerusform>%1، لم يعد بعد جلسات عددها %2.</numerusform>
            <numerusform>%1، لم يعد بعد جلسات عددها %2.</numerusform>
            <numerusform>%1، لم يعد بعد جلسات عددها %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, back at the next.</source>
        <translation>%1، وعاد في التالية.</translation>
    </message>
    <message numerus="yes">
        <source>%1, back after %2 sessions.</source>
        <comment>%1 is the drop, %2 a count</comment>
        <translation>
            <numerusform>%1، وعاد بعد جلسات عددها %2.</numerusform>
            <numerusform>%1، وعاد بعد جلسات عددها %2.</numerusform>
            <numerusform>%1، وعاد بعد جلسات عددها %2.</numerusform>
            <numerusform>%1، وعاد بعد جلسات عددها %2.</numerusform>
            <numerusform>%1، وعاد بعد جلسات عددها %2.</numerusform>
            <numerusform>%1، وعاد بعد جلسات عددها %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was one dip before.</source>
        <translation>حدث انخفاض واحد من قبل.</translation>
    </message>
    <message>
        <source>One drop before it.</source>
        <translation>هبوط واحد من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>There were %1 dips before.</source>
        <comment>%1 is a count in words</comment>
        <translation>
            <numerusform>حدثت من قبل انخفاضات عددها %1.</numerusform>
            <numerusform>حدثت من قبل انخفاضات عددها %1.</numerusform>
            <numerusform>حدثت من قبل انخفاضات عددها %1.</numerusform>
            <numerusform>حدثت من قبل انخفاضات عددها %1.</numerusform>
            <numerusform>حدثت من قبل انخفاضات عددها %1.</numerusform>
            <numerusform>حدثت من قبل انخفاضات عددها %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were %1 drops before it.</source>
        <comment>%1 is a count in words</comment>
        <translation>
            <numerusform>حدثت من قبل مرات هبوط عددها %1.</numerusform>
            <numerusform>حدثت من قبل مرات هبوط عددها %1.</numerusform>
            <numerusform>حدثت من قبل مرات هبوط عددها %1.</numerusform>
            <numerusform>حدثت من قبل مرات هبوط عددها %1.</numerusform>
            <numerusform>حدثت من قبل مرات هبوط عددها %1.</numerusform>
            <numerusform>حدثت من قبل مرات هبوط عددها %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dip so far.</source>
        <translation>لا انخفاض حتى الآن.</translation>
    </message>
    <message>
        <source>No drop so far.</source>
        <translation>لا هبوط حتى الآن.</translation>
    </message>
    <message>
        <source>Your ratings have risen since the first sessions.</source>
        <translation>ارتفعت تقييماتك منذ الجلسات الأولى.</translation>
    </message>
    <message>
        <source>No drop; up by %1 since the first sessions.</source>
        <translation>لا هبوط؛ ارتفاع بمقدار %1 منذ الجلسات الأولى.</translation>
    </message>
    <message>
        <source>Your ratings are lower than in the first sessions.</source>
        <translation>تقييماتك أقل مما كانت في الجلسات الأولى.</translation>
    </message>
    <message>
        <source>No drop; down by %1 since the first sessions.</source>
        <translation>لا هبوط؛ انخفاض بمقدار %1 منذ الجلسات الأولى.</translation>
    </message>
    <message>
        <source>Things have stayed much the same.</source>
        <translation>بقيت الأمور كما هي تقريبًا.</translation>
    </message>
    <message>
        <source>No drop; much the same as in the first sessions.</source>
        <translation>لا هبوط؛ تقريبًا كما في الجلسات الأولى.</translation>
    </message>
    <message>
        <source>After your first check-in, your line begins here.</source>
        <translation>بعد تسجيلك الأول يبدأ خطك هنا.</translation>
    </message>
    <message>
        <source>No check-in yet.</source>
        <translation>لا تسجيل بعد.</translation>
    </message>
    <message>
        <source>One session so far. With the second, a line begins.</source>
        <translation>جلسة واحدة حتى الآن. مع الثانية يبدأ خط.</translation>
    </message>
    <message>
        <source>One session so far.</source>
        <translation>جلسة واحدة حتى الآن.</translation>
    </message>
    <message>
        <source>Too few answers for a score so far. Skipping is fine.</source>
        <translation>الإجابات أقل من أن تعطي درجة حتى الآن. لا بأس بالتخطي.</translation>
    </message>
    <message>
        <source>No score shared so far.</source>
        <translation>لم تُشارَك درجة بعد.</translation>
    </message>
    <message>
        <source>The bond has grown the most.</source>
        <translation>الرابطة هي الأكثر نموًا.</translation>
    </message>
    <message>
        <source>Agreement on goals has grown the most.</source>
        <translation>الاتفاق على الأهداف هو الأكثر نموًا.</translation>
    </message>
    <message>
        <source>Agreement on tasks has grown the most.</source>
        <translation>الاتفاق على المهام هو الأكثر نموًا.</translation>
    </message>
    <message>
        <source>There are no Accord records in this place. Nothing was changed; please check that it is the right folder.</source>
        <translation>لا توجد سجلات Accord في هذا المكان. لم يتغير شيء؛ يرجى التأكد من المجلد.</translation>
    </message>
    <message>
        <source>Something is already kept in this place. It was left as it is; please open it, or choose another place.</source>
        <translation>يوجد شيء محفوظ في هذا المكان وبقي كما هو؛ يرجى فتحه أو اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>That passphrase doesn&apos;t open your records. They are all still there; please try again.</source>
        <translation>عبارة المرور هذه لا تفتح سجلاتك. كلها ما زالت هنا؛ يرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>A passphrase is needed. Nothing was changed; please type one.</source>
        <translation>يلزم إدخال عبارة مرور. لم يتغير شيء؛ يرجى كتابة واحدة.</translation>
    </message>
    <message>
        <source>Your records could not be read as they should. They were left exactly as they are; please keep the folder and ask for help.</source>
        <translation>تعذرت قراءة سجلاتك كما ينبغي، وبقيت كما هي تمامًا؛ يرجى الاحتفاظ بالمجلد وطلب المساعدة.</translation>
    </message>
    <message>
        <source>These records were made by a newer Accord. Nothing was changed; please update this one.</source>
        <translation>هذه السجلات من إصدار أحدث من Accord. لم يتغير شيء؛ يرجى تحديث هذا الإصدار.</translation>
    </message>
    <message>
        <source>Your records are open in another window or program. Nothing is lost; please close it there and try again.</source>
        <translation>سجلاتك مفتوحة في نافذة أو برنامج آخر. لم يضع شيء؛ يرجى إغلاقها هناك والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Encryption is missing on this device, so nothing was written. Nothing is lost; please install Accord again.</source>
        <translation>التشفير غير متوفر على هذا الجهاز، فلم يُكتب شيء. لم يضع شيء؛ يرجى تثبيت Accord من جديد.</translation>
    </message>
    <message>
        <source>This device is full, so this was not saved. All you saved before is safe; please free some space and try again.</source>
        <translation>هذا الجهاز ممتلئ، فلم يُحفظ هذا. كل ما حُفظ من قبل آمن؛ يرجى إخلاء بعض المساحة والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This device would not read or save just now. All you saved before is safe; please try again.</source>
        <translation>لم يتمكن الجهاز من القراءة أو الحفظ الآن. كل ما حُفظ من قبل آمن؛ يرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>That entry is not here. Nothing was changed; please go back and choose again.</source>
        <translation>هذا العنصر غير موجود هنا. لم يتغير شيء؛ يرجى الرجوع والاختيار من جديد.</translation>
    </message>
    <message>
        <source>That is saved already, or does not fit what is. Nothing was changed; please go back and look again.</source>
        <translation>هذا محفوظ من قبل أو لا يناسب ما هو موجود. لم يتغير شيء؛ يرجى الرجوع والنظر مرة أخرى.</translation>
    </message>
    <message>
        <source>This summary could not be read. Nothing was changed; please ask for it to be shared again.</source>
        <translation>تعذرت قراءة هذا الملخص. لم يتغير شيء؛ يرجى طلب مشاركته مرة أخرى.</translation>
    </message>
    <message>
        <source>That names something a check-in does not have. Nothing was shared; please choose from bond, goals, tasks, total, overall, room and note.</source>
        <translation>هذا يسمي شيئًا ليس في التسجيل. لم يُشارَك شيء؛ يرجى الاختيار من bond و goals و tasks و total و overall و room و note.</translation>
    </message>
    <message>
        <source>A rating, a date or a note does not fit in a summary. Nothing was shared; please look it over and try again.</source>
        <translation>تقييم أو تاريخ أو ملاحظة لا يتسع لها الملخص. لم يُشارَك شيء؛ يرجى المراجعة والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>There is nothing to share in what you chose. Nothing left this device; please choose at least one thing you answered.</source>
        <translation>لا شيء للمشاركة فيما اخترته. لم يغادر شيء هذا الجهاز؛ يرجى اختيار شيء واحد على الأقل أجبت عنه.</translation>
    </message>
    <message>
        <source>This file is too large to be a questionnaire. Nothing was changed; please choose another file.</source>
        <translation>هذا الملف أكبر من أن يكون استبيانًا. لم يتغير شيء؛ يرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>This file is not a questionnaire. Nothing was changed; please choose another file.</source>
        <translation>هذا الملف ليس استبيانًا. لم يتغير شيء؛ يرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>This questionnaire asks for something Accord doesn&apos;t do. Nothing was changed; please ask whoever made it.</source>
        <translation>يطلب هذا الاستبيان ما لا يفعله Accord. لم يتغير شيء؛ يرجى سؤال من أعدّه.</translation>
    </message>
    <message>
        <source>This questionnaire is not complete and sound. Nothing was changed; please ask whoever made it.</source>
        <translation>هذا الاستبيان غير مكتمل أو غير سليم. لم يتغير شيء؛ يرجى سؤال من أعدّه.</translation>
    </message>
    <message>
        <source>An answer belongs to no question asked here. Nothing was saved; please check the questions&apos; names.</source>
        <translation>إجابة لا تخص أي سؤال هنا. لم يُحفظ شيء؛ يرجى التأكد من أسماء الأسئلة.</translation>
    </message>
    <message>
        <source>An answer is not a number. Nothing was saved; please give it again.</source>
        <translation>إحدى الإجابات ليست رقمًا. لم يُحفظ شيء؛ يرجى إدخالها من جديد.</translation>
    </message>
    <message>
        <source>An answer lies beyond the ends of its line. Nothing was saved; please give one between them.</source>
        <translation>إحدى الإجابات خارج طرفي خطها. لم يُحفظ شيء؛ يرجى إدخال إجابة بينهما.</translation>
    </message>
    <message>
        <source>An answer is not one of those offered. Nothing was saved; please choose one of them.</source>
        <translation>إحدى الإجابات ليست من المعروضة. لم يُحفظ شيء؛ يرجى اختيار واحدة منها.</translation>
    </message>
    <message>
        <source>These records belong to the other app: there is one for clients and one for therapists. Nothing was changed; please use the other one.</source>
        <translation>هذه السجلات تخص التطبيق الآخر: هناك تطبيق للعملاء وآخر للمعالجين. لم يتغير شيء؛ يرجى استخدام الآخر.</translation>
    </message>
    <message>
        <source>That check-in is not here. Nothing was changed; please choose one from the list.</source>
        <translation>هذا التسجيل غير موجود هنا. لم يتغير شيء؛ يرجى اختيار واحد من القائمة.</translation>
    </message>
    <message>
        <source>Nobody by that id is connected here. Nothing was changed; please choose one from the list.</source>
        <translation>لا أحد بهذا المعرّف متصل هنا. لم يتغير شيء؛ يرجى الاختيار من القائمة.</translation>
    </message>
    <message>
        <source>Nobody is connected yet. Everything stays safely here; an invitation from the therapist connects you.</source>
        <translation>لا أحد متصل بعد. كل شيء يبقى آمنًا هنا؛ دعوة من المعالج تصل بينكما.</translation>
    </message>
    <message>
        <source>More than one person is connected. Nothing was sent; please say who it is for.</source>
        <translation>أكثر من شخص متصل. لم يُرسل شيء؛ يرجى تحديد المقصود.</translation>
    </message>
    <message>
        <source>The two of you are not connected yet, or no longer. Everything stays safely here; please try again later or use a new invitation.</source>
        <translation>أنتما غير متصلين بعد، أو لم تعودا كذلك. كل شيء يبقى آمنًا هنا؛ يرجى المحاولة لاحقًا أو استخدام دعوة جديدة.</translation>
    </message>
    <message>
        <source>This invitation has run out. Nothing is lost; a new one is all it takes.</source>
        <translation>انتهت صلاحية هذه الدعوة. لم يضع شيء؛ تكفي دعوة جديدة.</translation>
    </message>
    <message>
        <source>You have accepted this invitation already. Nothing was changed, and there is nothing more to do.</source>
        <translation>سبق أن قبلت هذه الدعوة. لم يتغير شيء، ولا يلزم شيء آخر.</translation>
    </message>
    <message>
        <source>Two different answers came to one invitation, so neither is trusted. Nothing was shared; please start again with a new invitation, face to face if you can.</source>
        <translation>وصلت إجابتان مختلفتان لدعوة واحدة، فلا يوثق بأي منهما. لم يُشارَك شيء؛ يرجى البدء من جديد بدعوة جديدة، وجهًا لوجه إن أمكن.</translation>
    </message>
    <message>
        <source>This message is not for anyone connected here. Nothing was changed; please check that it is the right one.</source>
        <translation>هذه الرسالة ليست لأي متصل هنا. لم يتغير شيء؛ يرجى التأكد من أنها الصحيحة.</translation>
    </message>
    <message>
        <source>This app doesn&apos;t take messages of this kind. Nothing was changed; an update may help.</source>
        <translation>هذا التطبيق لا يستقبل رسائل من هذا النوع. لم يتغير شيء؛ قد يفيد التحديث.</translation>
    </message>
    <message>
        <source>That address doesn&apos;t work for a relay. Nothing was changed; please use one that begins with https:// (http:// only on this same computer).</source>
        <translation>هذا العنوان لا يصلح لخادم الترحيل. لم يتغير شيء؛ يرجى استخدام عنوان يبدأ بـ https:// ‏(http:// على هذا الحاسوب نفسه فقط).</translation>
    </message>
    <message>
        <source>The relay that carries your messages can&apos;t be reached. Nothing is lost; please check the connection and try again.</source>
        <translation>تعذر الوصول إلى خادم الترحيل الذي يحمل رسائلك. لم يضع شيء؛ يرجى التأكد من الاتصال والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The relay that carries your messages took too long to answer. Nothing is lost; please try again in a while.</source>
        <translation>تأخر رد خادم الترحيل الذي يحمل رسائلك. لم يضع شيء؛ يرجى المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The relay doesn&apos;t know this mailbox or access token. Nothing is lost; please check the token, or connect again with a new invitation.</source>
        <translation>خادم الترحيل لا يعرف صندوق البريد هذا أو رمز الوصول. لم يضع شيء؛ يرجى التأكد من الرمز أو الاتصال من جديد بدعوة جديدة.</translation>
    </message>
    <message>
        <source>The relay has no room just now. Nothing is lost; please try again later.</source>
        <translation>لا متسع في خادم الترحيل الآن. لم يضع شيء؛ يرجى المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>What answers at the relay&apos;s address is not a relay. Nothing is lost; please check the address and the connection.</source>
        <translation>ما يرد على عنوان خادم الترحيل ليس خادم ترحيل. لم يضع شيء؛ يرجى التأكد من العنوان والاتصال.</translation>
    </message>
    <message>
        <source>Part of this is missing: it ends too early. Nothing was changed; please copy or scan it again, whole.</source>
        <translation>ينقص جزء: ينتهي مبكرًا. لم يتغير شيء؛ يرجى نسخه أو مسحه كاملًا من جديد.</translation>
    </message>
    <message>
        <source>This is not an Accord invitation. Nothing was changed; please use the link or code the therapist&apos;s app shows.</source>
        <translation>هذه ليست دعوة Accord. لم يتغير شيء؛ يرجى استخدام الرابط أو الرمز الذي يعرضه تطبيق المعالج.</translation>
    </message>
    <message>
        <source>This is not an Accord message. Nothing was changed; please check that it is the right one.</source>
        <translation>هذه ليست رسالة Accord. لم يتغير شيء؛ يرجى التأكد من أنها الصحيحة.</translation>
    </message>
    <message>
        <source>This was made by another version of Accord. Nothing was changed; updating both apps will help.</source>
        <translation>هذا من إصدار آخر من Accord. لم يتغير شيء؛ تحديث التطبيقين سيفيد.</translation>
    </message>
    <message>
        <source>This was damaged on its way and can&apos;t be read. Nothing was changed; please ask for it again.</source>
        <translation>تلف هذا في الطريق ولا يمكن قراءته. لم يتغير شيء؛ يرجى طلبه من جديد.</translation>
    </message>
    <message>
        <source>This is too long to be sent. Nothing is lost; a shorter note will go through.</source>
        <translation>هذا أطول من أن يُرسل. لم يضع شيء؛ ملاحظة أقصر ستمر.</translation>
    </message>
    <message>
        <source>Something here is empty, or too long to be sent. Nothing was changed; please look it over and try again.</source>
        <translation>شيء هنا فارغ أو أطول من أن يُرسل. لم يتغير شيء؛ يرجى المراجعة والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This message was sealed for somebody else. Nothing was changed; please check that it is the right one.</source>
        <translation>هذه الرسالة مختومة لشخص آخر. لم يتغير شيء؛ يرجى التأكد من أنها الصحيحة.</translation>
    </message>
    <message>
        <source>This message is meant for the other person&apos;s app. Nothing was changed; please open it there.</source>
        <translation>هذه الرسالة لتطبيق الشخص الآخر. لم يتغير شيء؛ يرجى فتحها هناك.</translation>
    </message>
    <message>
        <source>This was changed on its way, or is not from who it says it is. Nothing of it was taken in; please ask for it again.</source>
        <translation>تغيّر هذا في الطريق أو ليس ممن يقول. لم يُقبل منه شيء؛ يرجى طلبه من جديد.</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>الرابطة</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Working together</source>
        <comment>label: the mean of bond, goals and tasks</comment>
        <translation>العمل معًا</translation>
    </message>
    <message>
        <source>All in all</source>
        <comment>label: the overall rating of a session</comment>
        <translation>بشكل عام</translation>
    </message>
    <message>
        <source>Room for who I am</source>
        <translation>مساحة لي كما أنا</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>ملاحظتك</translation>
    </message>
    <message>
        <source>one</source>
        <translation>واحدة</translation>
    </message>
    <message>
        <source>two</source>
        <translation>اثنتان</translation>
    </message>
    <message>
        <source>three</source>
        <translation>ثلاث</translation>
    </message>
    <message>
        <source>four</source>
        <translation>أربع</translation>
    </message>
    <message>
        <source>five</source>
        <translation>خمس</translation>
    </message>
    <message>
        <source>six</source>
        <translation>ست</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>سبع</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ثماني</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>تسع</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>عشر</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>إحدى عشرة</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>اثنتا عشرة</translation>
    </message>
    <message>
        <source>That recovery code belongs to other records. Yours are all still there; please look for the newest code you wrote down.</source>
        <translation>رمز الاسترداد هذا يخص سجلات أخرى. سجلاتك كلها ما زالت هنا؛ يرجى البحث عن أحدث رمز دوّنته.</translation>
    </message>
    <message>
        <source>That PIN doesn&apos;t open your records. They are all still there; please try again.</source>
        <translation>هذا الرقم السري لا يفتح سجلاتك. كلها ما زالت هنا؛ يرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>That was the tenth wrong PIN in a row, so the PIN was taken away. Nothing is lost; please open your records another way.</source>
        <translation>كان هذا عاشر رقم سري خاطئ على التوالي، فأُزيل الرقم السري. لم يضع شيء؛ يرجى فتح سجلاتك بطريقة أخرى.</translation>
    </message>
    <message>
        <source>That way of opening is not set up here. Nothing was changed; please use another.</source>
        <translation>طريقة الفتح هذه غير معدّة هنا. لم يتغير شيء؛ يرجى استخدام غيرها.</translation>
    </message>
    <message>
        <source>A passphrase or a recovery code has to stay, or nothing could be opened again. Nothing was changed; please set up the other one first.</source>
        <translation>يجب أن تبقى عبارة مرور أو رمز استرداد، وإلا تعذر فتح أي شيء. لم يتغير شيء؛ يرجى إعداد الآخر أولًا.</translation>
    </message>
    <message>
        <source>This device keeps no keys for apps, so a PIN would not be safe here. Nothing is lost; please use your passphrase.</source>
        <translation>هذا الجهاز لا يحفظ مفاتيح للتطبيقات، فلن يكون الرقم السري آمنًا هنا. لم يضع شيء؛ يرجى استخدام عبارة المرور.</translation>
    </message>
    <message>
        <source>This device&apos;s key store did not answer. Nothing is lost and no try was counted; please try again, or use your passphrase.</source>
        <translation>لم يستجب مخزن المفاتيح في هذا الجهاز. لم يضع شيء ولم تُحسب محاولة؛ يرجى المحاولة مرة أخرى أو استخدام عبارة المرور.</translation>
    </message>
    <message>
        <source>This device no longer has its part of your PIN. Nothing is lost; please open it another way, then choose a new PIN.</source>
        <translation>لم يعد لدى هذا الجهاز جزؤه من رقمك السري. لم يضع شيء؛ يرجى الفتح بطريقة أخرى ثم اختيار رقم سري جديد.</translation>
    </message>
    <message>
        <source>Your records read as they should, so there is nothing to repair. Nothing was changed; please open them as usual.</source>
        <translation>تُقرأ سجلاتك كما ينبغي، فلا شيء يحتاج إلى إصلاح. لم يتغير شيء؛ يرجى فتحها كالمعتاد.</translation>
    </message>
    <message>
        <source>This file is not a backup made by Accord. Nothing was changed; please choose another file.</source>
        <translation>هذا الملف ليس نسخة احتياطية من Accord. لم يتغير شيء؛ يرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>This backup is incomplete or was changed, so nothing was restored from it. Nothing here was changed; please try another backup.</source>
        <translation>هذه النسخة الاحتياطية ناقصة أو تغيّرت، فلم يُستعد منها شيء. لم يتغير شيء هنا؛ يرجى تجربة نسخة أخرى.</translation>
    </message>
    <message>
        <source>This was stopped before it was done. Nothing was changed; you can start it again at any time.</source>
        <translation>توقف هذا قبل أن يكتمل. لم يتغير شيء؛ يمكنك البدء من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>That file can&apos;t be read or written here. Nothing is lost; please choose another file or place.</source>
        <translation>لا يمكن قراءة هذا الملف أو كتابته هنا. لم يضع شيء؛ يرجى اختيار ملف أو مكان آخر.</translation>
    </message>
    <message>
        <source>This is too much for one picture of codes. Nothing is lost; please hand it over as a file instead.</source>
        <translation>هذا أكبر من صورة رموز واحدة. لم يضع شيء؛ يرجى تسليمه كملف.</translation>
    </message>
    <message>
        <source>These records were restored, so nothing is shared for now. Nothing left this device; please look at what you share first, and confirm it.</source>
        <translation>استُعيدت هذه السجلات، فلا يُشارَك شيء الآن. لم يغادر شيء هذا الجهاز؛ يرجى النظر أولًا فيما تشاركه ثم تأكيده.</translation>
    </message>
    <message>
        <source>A PIN is made of digits only. Nothing was changed; please choose another.</source>
        <translation>يتكون الرقم السري من أرقام فقط. لم يتغير شيء؛ يرجى اختيار غيره.</translation>
    </message>
    <message>
        <source>A PIN needs at least six digits. Nothing was changed; please choose a longer one.</source>
        <translation>يحتاج الرقم السري إلى ستة أرقام على الأقل. لم يتغير شيء؛ يرجى اختيار رقم أطول.</translation>
    </message>
    <message>
        <source>A PIN has at most twelve digits. Nothing was changed; please choose a shorter one.</source>
        <translation>لا يزيد الرقم السري على اثني عشر رقمًا. لم يتغير شيء؛ يرجى اختيار رقم أقصر.</translation>
    </message>
    <message>
        <source>That PIN would be among the first anyone tries. Nothing was changed; please choose another.</source>
        <translation>هذا الرقم من أول ما قد يجربه أي شخص. لم يتغير شيء؛ يرجى اختيار غيره.</translation>
    </message>
    <message>
        <source>A recovery code has 28 characters, in seven groups of four. Nothing was changed; please look again.</source>
        <translation>يتكون رمز الاسترداد من 28 حرفًا في سبع مجموعات من أربعة. لم يتغير شيء؛ يرجى النظر مرة أخرى.</translation>
    </message>
    <message>
        <source>One of these characters is in no recovery code. Nothing was changed; please look again.</source>
        <translation>أحد هذه الحروف لا يوجد في أي رمز استرداد. لم يتغير شيء؛ يرجى النظر مرة أخرى.</translation>
    </message>
    <message>
        <source>A character or two are not as they were written down. Nothing was changed; please look again.</source>
        <translation>حرف أو حرفان ليسا كما دُوّنا. لم يتغير شيء؛ يرجى النظر مرة أخرى.</translation>
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
        <translation>تغيير هذه الإجابة</translation>
    </message>
</context>
<context>
    <name>BottomNav</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
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
        <translation>نحو «%1»</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تم التخطي</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no note</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Session %1 with %2</source>
        <comment>day, therapist</comment>
        <translation>جلسة %1 مع %2</translation>
    </message>
    <message>
        <source>Session %1</source>
        <comment>day</comment>
        <translation>جلسة %1</translation>
    </message>
</context>
<context>
    <name>DoneModel</name>
    <message>
        <source>It is on its way already. You can still change an answer.</source>
        <translation>هي في الطريق الآن. ما زال بإمكانك تغيير إجابة.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Checked in</source>
        <translation>تم التسجيل</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>مشاركة مع %1</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>إبقاء خاصًا</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Thank you for taking the time</source>
        <translation>شكرًا على وقتك</translation>
    </message>
    <message>
        <source>What shall become of it?</source>
        <translation>ماذا تريد أن يصير بها؟</translation>
    </message>
    <message>
        <source>Your answers are saved on this phone, where only you can read them. Would you like to share some of them? You choose which on the next page.</source>
        <translation>إجاباتك محفوظة على هذا الهاتف حيث لا يقرؤها غيرك. هل تود مشاركة بعضها؟ تختار ما تشاء في الصفحة التالية.</translation>
    </message>
    <message>
        <source>Your answers are saved on this phone, where only you can read them.</source>
        <translation>إجاباتك محفوظة على هذا الهاتف حيث لا يقرؤها غيرك.</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>تغيير إجابة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>One check-in</source>
        <translation>تسجيل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <comment>all there are</comment>
        <translation>
            <numerusform>لا تسجيلات</numerusform>
            <numerusform>تسجيل واحد</numerusform>
            <numerusform>تسجيلان</numerusform>
            <numerusform>%Ln تسجيلات</numerusform>
            <numerusform>%Ln تسجيلًا</numerusform>
            <numerusform>%Ln تسجيل</numerusform>
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
        <translation>%1. الرابطة %2، الأهداف %3، المهام %4. %5</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>All check-ins</source>
        <translation>كل التسجيلات</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Every check-in you finish is kept here, where only you can read it.</source>
        <translation>كل تسجيل تنهيه يُحفظ هنا حيث لا يقرؤه غيرك.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل</translation>
    </message>
</context>
<context>
    <name>HomeModel</name>
    <message>
        <source>After your session %1 you said the way of working did not quite fit.</source>
        <translation>بعد جلستك %1 قلت إن طريقة العمل لم تناسبك تمامًا.</translation>
    </message>
    <message>
        <source>After your session %1 you said you did not quite agree on what you want.</source>
        <translation>بعد جلستك %1 قلت إن الاتفاق على ما تريده لم يكن تامًا.</translation>
    </message>
    <message>
        <source>After your session %1 you said you felt rather far apart.</source>
        <translation>بعد جلستك %1 قلت إنك شعرت ببعض البعد.</translation>
    </message>
    <message>
        <source>You checked in about your session %1.</source>
        <translation>سجّلت عن جلستك %1.</translation>
    </message>
    <message>
        <source>How was your session with %1?</source>
        <translation>كيف كانت جلستك مع %1؟</translation>
    </message>
    <message>
        <source>How was your session?</source>
        <translation>كيف كانت جلستك؟</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>مشاركة مع %1</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>مشاركتها</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>المرة الماضية</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>في %1</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>You have begun. What you said so far is kept.</source>
        <translation>لقد بدأت. ما قلته حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>Half a minute, in your own time. It stays on this phone until you say otherwise.</source>
        <translation>نصف دقيقة، في الوقت الذي يناسبك. يبقى على هذا الهاتف حتى تقرر غير ذلك.</translation>
    </message>
    <message>
        <source>Continue your check-in</source>
        <translation>متابعة التسجيل</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Just for you, so far</source>
        <translation>لك وحدك حتى الآن</translation>
    </message>
    <message>
        <source>Accord works on its own. If your therapist uses it too, you can share what you choose.</source>
        <translation>يعمل Accord وحده. وإذا استخدمه معالجك أيضًا، يمكنك مشاركة ما تختاره.</translation>
    </message>
    <message>
        <source>Pair with your therapist</source>
        <translation>الاقتران مع معالجك</translation>
    </message>
    <message>
        <source>Nobody watches your answers as they come in. If you need help now, call someone you trust or your local emergency number.</source>
        <translation>لا أحد يراقب إجاباتك عند وصولها. إذا احتجت إلى مساعدة الآن فاتصل بشخص تثق به أو برقم الطوارئ.</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>النظر إليها من جديد</translation>
    </message>
    <message>
        <source>All check-ins</source>
        <translation>كل التسجيلات</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As this device</source>
        <translation>مثل هذا الجهاز</translation>
    </message>
    <message>
        <source>This translation is a draft. It has not been validated, so numbers may mean something a little different in it.</source>
        <translation>هذه الترجمة مسودة لم يتم التحقق منها، لذا قد تعني الأرقام فيها شيئًا مختلفًا قليلًا.</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Good to know</source>
        <translation>من المفيد معرفته</translation>
    </message>
    <message>
        <source>Therapy works better where two people get on, want the same things and like how they go about it. That is what the questions ask.</source>
        <translation>يفيد العلاج أكثر حين ينسجم شخصان ويريدان الشيء نفسه ويرتاحان لطريقة الوصول إليه. هذا ما تسأل عنه الأسئلة.</translation>
    </message>
    <message>
        <source>The bond</source>
        <translation>الرابطة</translation>
    </message>
    <message>
        <source>How near you two feel, how much you trust each other. It grows with time, and it is allowed to wobble.</source>
        <translation>مدى قربكما وثقة كل منكما بالآخر. تنمو مع الوقت، ولا بأس أن تهتز.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Whether you want the same thing from therapy. Goals are found by talking, not by one of you giving in. You may change them at any time.</source>
        <translation>هل تريدان الشيء نفسه من العلاج. الأهداف تُكتشف بالحديث، لا بتنازل أحدكما. يمكنك تغييرها في أي وقت.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Whether the way you work together makes sense to you: talking, exercises, homework, pauses. If it does not fit, that is worth knowing.</source>
        <translation>هل طريقة عملكما معًا مفهومة لك: الحديث، التمارين، الواجبات، التوقفات. إن لم تناسبك فمن المفيد معرفة ذلك.</translation>
    </message>
    <message>
        <source>Dips are normal</source>
        <translation>الانخفاضات طبيعية</translation>
    </message>
    <message>
        <source>Most people have sessions that feel worse. Saying so, soon and plainly, often brings the two of you closer than before.</source>
        <translation>يمر معظم الناس بجلسات أصعب. قول ذلك قريبًا وبوضوح كثيرًا ما يقرّبكما أكثر من قبل.</translation>
    </message>
    <message>
        <source>Saying it in the room</source>
        <translation>قول ذلك في الجلسة</translation>
    </message>
    <message>
        <source>You could begin with: “Something last time did not sit right with me. Can we talk about it?” You need not know yet what it was.</source>
        <translation>يمكنك أن تبدأ هكذا: «شيء ما في المرة الماضية لم يرحني. هل يمكن أن نتحدث عنه؟» لا يلزم أن تعرف بعد ما هو.</translation>
    </message>
    <message>
        <source>Low numbers help</source>
        <translation>الأرقام المنخفضة تفيد</translation>
    </message>
    <message>
        <source>Your therapist is not marked by them. They are a way of saying: here, let us do something differently.</source>
        <translation>ليست علامات لمعالجك. هي طريقة لقول: هنا، لنفعل شيئًا بشكل مختلف.</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>من يرى ماذا</translation>
    </message>
    <message>
        <source>Nobody but you, until you share. Before anything leaves you see exactly what it is, and you can stop sharing whenever you like.</source>
        <translation>لا أحد غيرك حتى تشارك. قبل أن يغادر أي شيء ترى ما هو بالضبط، ويمكنك التوقف عن المشاركة متى شئت.</translation>
    </message>
</context>
<context>
    <name>LookBackStep</name>
    <message>
        <source>Look back</source>
        <translation>نظرة إلى الوراء</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>حفظ التغيير</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>تركها كما كانت</translation>
    </message>
    <message>
        <source>Does this look right?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Tap an answer to change it.</source>
        <translation>المس إجابة لتغييرها.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>How it looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As this device</source>
        <translation>مثل هذا الجهاز</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>حجم الكلمات</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A text size, in per cent of the usual one</extracomment>
        <translation>‏%1 %</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
</context>
<context>
    <name>NeedCard</name>
    <message>
        <source>If you need someone</source>
        <translation>إذا احتجت إلى أحد</translation>
    </message>
    <message>
        <source>Nobody watches your answers as they come in. Write down whom you would call; it stands on your first page.</source>
        <translation>لا أحد يراقب إجاباتك عند وصولها. اكتب بمن تتصل؛ يظهر في صفحتك الأولى.</translation>
    </message>
    <message>
        <source>People and numbers</source>
        <translation>أشخاص وأرقام</translation>
    </message>
</context>
<context>
    <name>NoteStep</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>لا شيء أضيفه</translation>
    </message>
    <message>
        <source>In your own words, and only if you like. You decide later whether anybody else reads it.</source>
        <translation>بكلماتك، وفقط إن أردت. تقرر لاحقًا هل يقرؤها أحد غيرك.</translation>
    </message>
    <message>
        <source>Whatever comes to mind</source>
        <translation>ما يخطر ببالك</translation>
    </message>
    <message>
        <source>%1 characters left</source>
        <translation>بقي %L1 حرفًا</translation>
    </message>
    <message>
        <source>That is %1 characters too long.</source>
        <translation>زيادة بمقدار %L1 حرفًا.</translation>
    </message>
</context>
<context>
    <name>PairConfirm</name>
    <message>
        <source>Whose invitation this is</source>
        <translation>ممن هذه الدعوة</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>اقتران</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Pair with %1?</source>
        <translation>الاقتران مع %1؟</translation>
    </message>
    <message>
        <source>Pairing shares nothing yet. After each check-in you choose what %1 gets to see.</source>
        <translation>الاقتران لا يشارك شيئًا بعد. بعد كل تسجيل تختار ما يراه %1.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>PairDone</name>
    <message>
        <source>Paired</source>
        <translation>تم الاقتران</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>You are paired with %1</source>
        <translation>اقترنت مع %1</translation>
    </message>
    <message>
        <source>Nothing has been shared. That stays up to you, each time.</source>
        <translation>لم يُشارَك شيء. هذا يبقى قرارك في كل مرة.</translation>
    </message>
</context>
<context>
    <name>PairEnter</name>
    <message>
        <source>Pair with your therapist</source>
        <translation>الاقتران مع معالجك</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Ask your therapist for an invitation. It is a link that begins with “accord:”. Copy it and put it in here.</source>
        <translation>اطلب من معالجك دعوة. هي رابط يبدأ بـ «accord:». انسخه وضعه هنا.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
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
        <translation>صالحة حتى %1 اليوم</translation>
    </message>
    <message>
        <source>Good until %1, %2</source>
        <comment>day, time</comment>
        <translation>صالحة حتى %1، %2</translation>
    </message>
    <message>
        <source>Letters are handed over in person</source>
        <translation>تُسلَّم الرسائل باليد</translation>
    </message>
    <message>
        <source>Letters go through %1, which cannot read them</source>
        <translation>تمر الرسائل عبر %1 الذي لا يستطيع قراءتها</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide what I typed: %1</source>
        <translation>إخفاء ما كتبته: %1</translation>
    </message>
    <message>
        <source>Show what I typed: %1</source>
        <translation>إظهار ما كتبته: %1</translation>
    </message>
</context>
<context>
    <name>PayloadCard</name>
    <message>
        <source>Exactly what leaves</source>
        <translation>ما يغادر بالضبط</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code to scan with the other phone</source>
        <translation>رمز QR ليمسحه الهاتف الآخر</translation>
    </message>
</context>
<context>
    <name>QuestionStep</name>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>There is no right answer.</source>
        <translation>لا توجد إجابة صحيحة.</translation>
    </message>
</context>
<context>
    <name>RatingLine</name>
    <message>
        <source>Tap anywhere on the line</source>
        <translation>المس أي مكان على الخط</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>Not answered yet, from %1 to %2</source>
        <translation>لم تتم الإجابة بعد، من %1 إلى %2</translation>
    </message>
    <message>
        <source>Closer to “%1”</source>
        <translation>أقرب إلى «%1»</translation>
    </message>
</context>
<context>
    <name>RecordAnswers</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
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
        <translation>لم تعد هناك ملاحظة.</translation>
    </message>
    <message>
        <source>before: “%1”</source>
        <translation>من قبل: «%1»</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>before: %1</source>
        <comment>a value that was changed</comment>
        <translation>من قبل: %1</translation>
    </message>
    <message>
        <source>You changed this the same day, at %1. What you said first is kept beside it.</source>
        <comment>a time</comment>
        <translation>غيّرت هذا في اليوم نفسه الساعة %1. ما قلته أولًا محفوظ بجانبه.</translation>
    </message>
    <message>
        <source>You changed this on %1. It replaces what you said on %2, which is kept beside it.</source>
        <comment>two dates</comment>
        <translation>غيّرت هذا في %1. يحل محل ما قلته في %2، وهو محفوظ بجانبه.</translation>
    </message>
    <message>
        <source>This check-in is no longer here.</source>
        <translation>لم يعد هذا التسجيل هنا.</translation>
    </message>
    <message>
        <source>Answered on the same day at %1</source>
        <comment>a time</comment>
        <translation>أُجيب في اليوم نفسه الساعة %1</translation>
    </message>
    <message>
        <source>Answered on %1 at %2</source>
        <comment>a date and a time</comment>
        <translation>أُجيب في %1 الساعة %2</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم سحبها</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>a check-in that was kept</comment>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>غير مشارَك</translation>
    </message>
    <message>
        <source>You stopped sharing with %1 after this.</source>
        <translation>بعد هذا توقفت عن المشاركة مع %1.</translation>
    </message>
    <message>
        <source>%1 still has what you said before the change.</source>
        <translation>ما زال لدى %1 ما قلته قبل التغيير.</translation>
    </message>
    <message>
        <source>%1 has nothing of it.</source>
        <translation>ليس لدى %1 شيء منها.</translation>
    </message>
    <message>
        <source>Share the change</source>
        <translation>مشاركة التغيير</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>مشاركة مع %1</translation>
    </message>
    <message>
        <source>Shared: %1</source>
        <comment>a list of parts</comment>
        <translation>تمت مشاركة: %1</translation>
    </message>
    <message>
        <source>Still with you alone: %1</source>
        <comment>a list of parts</comment>
        <translation>ما زال معك وحدك: %1</translation>
    </message>
    <message>
        <source>Share more of it</source>
        <translation>مشاركة المزيد منها</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Change an answer</source>
        <translation>تغيير إجابة</translation>
    </message>
    <message>
        <source>What you said first is kept beside the change.</source>
        <translation>ما قلته أولًا محفوظ بجانب التغيير.</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Remind me once a week</source>
        <translation>ذكّرني مرة في الأسبوع</translation>
    </message>
    <message>
        <source>“A moment to check in”, and no more. It stays away on a day you have checked in.</source>
        <translation>«لحظة للتسجيل»، لا أكثر. لا يظهر في يوم سجّلت فيه.</translation>
    </message>
    <message>
        <source>Half an hour earlier</source>
        <translation>قبل ذلك بنصف ساعة</translation>
    </message>
    <message>
        <source>Half an hour later</source>
        <translation>بعد ذلك بنصف ساعة</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>A moment to check in</source>
        <translation>لحظة للتسجيل</translation>
    </message>
    <message>
        <source>Half a minute, when it suits you.</source>
        <translation>نصف دقيقة، متى ناسبك.</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Safety number</source>
        <translation>رقم الأمان</translation>
    </message>
    <message>
        <source>Read it to each other when you next speak. The same on both sides means nobody stands in between.</source>
        <translation>اقرأه كل منكما للآخر عندما تتحدثان. إذا تطابق عند الطرفين فلا أحد بينكما.</translation>
    </message>
</context>
<context>
    <name>SafetyNumber</name>
    <message>
        <source>Safety number: %1</source>
        <translation>رقم الأمان: %1</translation>
    </message>
</context>
<context>
    <name>SayingCard</name>
    <message>
        <source>Saying it in the room</source>
        <translation>قول ذلك في الجلسة</translation>
    </message>
    <message>
        <source>Only if you like. You could begin with one of these.</source>
        <translation>فقط إن أردت. يمكنك أن تبدأ بإحدى هذه الجمل.</translation>
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
        <translation>شعرت ببعض البعد عنك في المرة الماضية. هل يمكن أن نتحدث عن ذلك؟</translation>
    </message>
    <message>
        <source>I am not sure we are after the same thing. Can we look at it together?</source>
        <translation>لست متأكدًا أننا نريد الشيء نفسه. هل يمكن أن ننظر فيه معًا؟</translation>
    </message>
    <message>
        <source>The way we worked did not quite fit me. Could we try it differently?</source>
        <translation>طريقة عملنا لم تناسبني تمامًا. هل يمكن أن نجرب غيرها؟</translation>
    </message>
    <message>
        <source>I had hoped for something else last time. May I tell you what?</source>
        <translation>كنت أرجو شيئًا آخر في المرة الماضية. هل أقول لك ما هو؟</translation>
    </message>
    <message>
        <source>There is a part of me that I would like more room for here.</source>
        <translation>هناك جزء مني أود له مساحة أكبر هنا.</translation>
    </message>
    <message>
        <source>Something did not sit right with me. I do not know yet what it was. Can we stay with it?</source>
        <translation>شيء ما لم يرحني. لا أعرف بعد ما هو. هل يمكن أن نبقى عنده؟</translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>Change which session this is about</source>
        <translation>تغيير الجلسة المقصودة</translation>
    </message>
    <message>
        <source>When was your session?</source>
        <translation>متى كانت جلستك؟</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>قبل ذلك بيوم</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>بعد ذلك بيوم</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>مع من؟</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Hear how sessions land</source>
        <translation>اسمع كيف كانت الجلسات</translation>
    </message>
    <message>
        <source>A moment after each session</source>
        <translation>لحظة بعد كل جلسة</translation>
    </message>
    <message>
        <source>Your clients say how a session was for them, and share with you what they choose. What they share is locked on this device, and only you can open it.</source>
        <translation>يقول عملاؤك كيف كانت الجلسة لهم ويشاركون معك ما يختارون. ما يشاركونه مقفل على هذا الجهاز، ولا يفتحه غيرك.</translation>
    </message>
    <message>
        <source>Say how it was, in half a minute and in your own time. It stays locked on this device; your therapist sees only what you choose to share.</source>
        <translation>قل كيف كانت، في نصف دقيقة وفي الوقت الذي يناسبك. يبقى مقفلًا على هذا الجهاز؛ ولا يرى معالجك إلا ما تختار مشاركته.</translation>
    </message>
    <message>
        <source>Your name, as clients know it</source>
        <translation>اسمك كما يعرفه العملاء</translation>
    </message>
    <message>
        <source>What your therapist calls you</source>
        <translation>ما يناديك به معالجك</translation>
    </message>
    <message>
        <source>Only people you connect with see it.</source>
        <translation>لا يراه إلا من تتصل بهم.</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>عبارة مرور</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. A few words are easy to keep in mind.</source>
        <translation>
            <numerusform>لا يلزم عدد من الحروف. بضع كلمات يسهل تذكرها.</numerusform>
            <numerusform>حرف واحد على الأقل. بضع كلمات يسهل تذكرها.</numerusform>
            <numerusform>حرفان على الأقل. بضع كلمات يسهل تذكرها.</numerusform>
            <numerusform>%Ln حروف على الأقل. بضع كلمات يسهل تذكرها.</numerusform>
            <numerusform>%Ln حرفًا على الأقل. بضع كلمات يسهل تذكرها.</numerusform>
            <numerusform>%Ln حرف على الأقل. بضع كلمات يسهل تذكرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Nobody can open this without the passphrase, not even those who made Accord. If it is lost, so is what you wrote here.</source>
        <translation>لا أحد يستطيع فتح هذا من دون عبارة المرور، ولا حتى من صنعوا Accord. إن ضاعت ضاع ما كتبته هنا.</translation>
    </message>
    <message>
        <source>Locking it with your passphrase…</source>
        <translation>يُقفل بعبارة مرورك…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What the questions are about</source>
        <translation>عمّ تسأل الأسئلة</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Accord %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>‏Accord %1. برنامج حر بموجب رخصة غنو العمومية، الإصدار 3 أو ما بعده.</translation>
    </message>
</context>
<context>
    <name>ShareFields</name>
    <message>
        <source>kept</source>
        <comment>stays on the phone</comment>
        <translation>يبقى هنا</translation>
    </message>
    <message>
        <source>Bond, goals and tasks as one number</source>
        <translation>الرابطة والأهداف والمهام في رقم واحد</translation>
    </message>
</context>
<context>
    <name>ShareModel</name>
    <message>
        <source>Nothing. Switch on what you would like to share.</source>
        <translation>لا شيء. شغّل ما تود مشاركته.</translation>
    </message>
    <message>
        <source>The session&apos;s day: %1</source>
        <translation>يوم الجلسة: %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your note: “%1”</source>
        <translation>ملاحظتك: «%1»</translation>
    </message>
    <message>
        <source>The questions: %1</source>
        <translation>الأسئلة: %1</translation>
    </message>
    <message>
        <source>A random number for this check-in, and the one it replaces</source>
        <translation>رقم عشوائي لهذا التسجيل ورقم ما يحل محله</translation>
    </message>
    <message>
        <source>A random number for this check-in</source>
        <translation>رقم عشوائي لهذا التسجيل</translation>
    </message>
    <message>
        <source>Sealed as %L1 bytes. Only %2 can open it.</source>
        <translation>مختوم في %L1 بايت. لا يفتحه إلا %2.</translation>
    </message>
    <message>
        <source>%1 already has: %2</source>
        <comment>a name, a list of parts</comment>
        <translation>لدى %1 من قبل: %2</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>إبقاء خاصًا</translation>
    </message>
    <message>
        <source>Share one thing</source>
        <translation>مشاركة شيء واحد</translation>
    </message>
    <message>
        <source>Share %1 things</source>
        <translation>مشاركة %L1 أشياء</translation>
    </message>
    <message>
        <source>Share this with %1?</source>
        <translation>مشاركة هذا مع %1؟</translation>
    </message>
    <message>
        <source>Only what is switched on leaves your phone, sealed for them alone.</source>
        <translation>لا يغادر هاتفك إلا ما هو مشغّل، مختومًا لذلك الشخص وحده.</translation>
    </message>
    <message>
        <source>Switch all off</source>
        <translation>إيقاف الكل</translation>
    </message>
    <message>
        <source>Switch all on</source>
        <translation>تشغيل الكل</translation>
    </message>
</context>
<context>
    <name>SharedCard</name>
    <message>
        <source>What you shared</source>
        <translation>ما شاركته</translation>
    </message>
</context>
<context>
    <name>SharingModel</name>
    <message>
        <source>Not safe</source>
        <translation>غير آمن</translation>
    </message>
    <message>
        <source>Somebody else answered the same invitation. Ask for a new one.</source>
        <translation>أجاب شخص آخر على الدعوة نفسها. اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Nothing goes back or forth.</source>
        <translation>لا شيء يذهب أو يأتي.</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>توقف هنا</translation>
    </message>
    <message>
        <source>You stopped sharing. %1’s app has not confirmed it yet.</source>
        <translation>توقفت عن المشاركة. لم يؤكد تطبيق %1 ذلك بعد.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>You stopped sharing, and %1’s app has confirmed it.</source>
        <translation>توقفت عن المشاركة، وأكد تطبيق %1 ذلك.</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>تم الاقتران</translation>
    </message>
    <message>
        <source>%1 sees only what you shared.</source>
        <translation>لا يرى %1 إلا ما شاركته.</translation>
    </message>
    <message>
        <source>Being paired</source>
        <translation>جارٍ الاقتران</translation>
    </message>
    <message>
        <source>Waiting for %1’s app to answer. You can already share.</source>
        <translation>في انتظار رد تطبيق %1. يمكنك المشاركة من الآن.</translation>
    </message>
    <message>
        <source>Nothing shared yet.</source>
        <translation>لم يُشارَك شيء بعد.</translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>You decide after every check-in what leaves this phone. Nothing goes on its own.</source>
        <translation>بعد كل تسجيل تقرر ما يغادر هذا الهاتف. لا شيء يذهب من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Pair with another therapist</source>
        <translation>الاقتران مع معالج آخر</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Pair with your therapist when you both like. Until then, everything simply stays here.</source>
        <translation>اقترن مع معالجك متى شئتما. حتى ذلك الحين يبقى كل شيء هنا.</translation>
    </message>
    <message>
        <source>Pair with your therapist</source>
        <translation>الاقتران مع معالجك</translation>
    </message>
</context>
<context>
    <name>SignalRules</name>
    <message>
        <source>How signals work</source>
        <translation>كيف تعمل الإشارات</translation>
    </message>
</context>
<context>
    <name>SignalWording</name>
    <message>
        <source>The alliance score was {to}, under the cut-off of {threshold}.</source>
        <translation>كانت درجة التحالف {to}، تحت الحد {threshold}.</translation>
    </message>
    <message>
        <source>This session came out at {to} of 10. If something was missing, it is worth saying.</source>
        <translation>جاءت هذه الجلسة بـ {to} من 10. إن نقص شيء فيستحق أن يُقال.</translation>
    </message>
    <message>
        <source>I would really like to know how last session was for you.</source>
        <translation>أود حقًا أن أعرف كيف كانت الجلسة الماضية بالنسبة لك.</translation>
    </message>
    <message>
        <source>What would have made it more useful for you?</source>
        <translation>ما الذي كان سيجعلها أنفع لك؟</translation>
    </message>
    <message>
        <source>Is there something I could do differently today?</source>
        <translation>هل هناك ما يمكنني فعله اليوم بشكل مختلف؟</translation>
    </message>
    <message>
        <source>Bond was {bond}, under the cut-off of {threshold}.</source>
        <translation>كانت الرابطة {bond}، تحت الحد {threshold}.</translation>
    </message>
    <message>
        <source>You felt rather far apart this time: {bond} of 10. It can help to say so.</source>
        <translation>شعرت هذه المرة ببعض البعد: {bond} من 10. قد يفيد قول ذلك.</translation>
    </message>
    <message>
        <source>I have a feeling I did not quite reach you last time. How was it for you?</source>
        <translation>أشعر أنني لم أصل إليك تمامًا في المرة الماضية. كيف كانت بالنسبة لك؟</translation>
    </message>
    <message>
        <source>When did you feel least understood by me?</source>
        <translation>متى شعرت أنني فهمتك أقل؟</translation>
    </message>
    <message>
        <source>What would help you feel more at ease with me?</source>
        <translation>ما الذي يساعدك على الارتياح أكثر معي؟</translation>
    </message>
    <message>
        <source>Agreement on goals was {goals}, under the cut-off of {threshold}.</source>
        <translation>كان الاتفاق على الأهداف {goals}، تحت الحد {threshold}.</translation>
    </message>
    <message>
        <source>You did not quite agree on where to go: {goals} of 10. Goals can be talked over at any time.</source>
        <translation>لم يكن الاتفاق تامًا على الوجهة: {goals} من 10. يمكن الحديث عن الأهداف في أي وقت.</translation>
    </message>
    <message>
        <source>Are we working towards what you want?</source>
        <translation>هل نعمل نحو ما تريده؟</translation>
    </message>
    <message>
        <source>If you chose our goal today, what would it be?</source>
        <translation>لو اخترت هدفنا اليوم، فماذا يكون؟</translation>
    </message>
    <message>
        <source>Where do you and I see your goals differently?</source>
        <translation>أين تختلف نظرتك ونظرتي إلى أهدافك؟</translation>
    </message>
    <message>
        <source>Agreement on how you work was {tasks}, under the cut-off of {threshold}.</source>
        <translation>كان الاتفاق على طريقة العمل {tasks}، تحت الحد {threshold}.</translation>
    </message>
    <message>
        <source>The way you worked made less sense to you: {tasks} of 10. There are other ways, and you can ask for them.</source>
        <translation>كانت طريقة العمل أقل معنى لك: {tasks} من 10. هناك طرق أخرى ويمكنك طلبها.</translation>
    </message>
    <message>
        <source>Did what we did last time make sense to you?</source>
        <translation>هل كان ما فعلناه في المرة الماضية مفهومًا لك؟</translation>
    </message>
    <message>
        <source>What has helped you most here, and what least?</source>
        <translation>ما أكثر ما ساعدك هنا، وما أقله؟</translation>
    </message>
    <message>
        <source>How would you like to work today?</source>
        <translation>كيف تود أن نعمل اليوم؟</translation>
    </message>
    <message>
        <source>The alliance score went from {from} to {to}. Two sessions are very little to go by, so take it as a reason to ask.</source>
        <translation>انتقلت درجة التحالف من {from} إلى {to}. جلستان قليلتان جدًا، فاعتبرها سببًا للسؤال.</translation>
    </message>
    <message>
        <source>This session came out {fall} below the first. Dips are normal, and worth saying.</source>
        <translation>جاءت هذه الجلسة أقل من الأولى بـ {fall}. الانخفاضات طبيعية ويستحق قولها.</translation>
    </message>
    <message>
        <source>How was our second session for you, compared with the first?</source>
        <translation>كيف كانت جلستنا الثانية مقارنة بالأولى؟</translation>
    </message>
    <message>
        <source>Is there anything from last time you would like to come back to?</source>
        <translation>هل هناك شيء من المرة الماضية تود العودة إليه؟</translation>
    </message>
    <message>
        <source>We are still getting to know each other. What should I know about how you like to work?</source>
        <translation>ما زلنا نتعارف. ماذا ينبغي أن أعرف عن الطريقة التي تحب العمل بها؟</translation>
    </message>
    <message>
        <source>The alliance score fell from {from} to {to}, more than chance would explain. It may be a rupture: worth naming, early and directly.</source>
        <translation>هبطت درجة التحالف من {from} إلى {to}، أكثر مما تفسره الصدفة. قد يكون هذا تصدعًا: يستحق تسميته مبكرًا وبوضوح.</translation>
    </message>
    <message>
        <source>Things dipped this time, from {from} to {to}. Dips are normal, and talking about one often helps.</source>
        <translation>حدث انخفاض هذه المرة، من {from} إلى {to}. الانخفاضات طبيعية والحديث عنها يفيد غالبًا.</translation>
    </message>
    <message>
        <source>I have a sense that something changed between us. Does that fit for you?</source>
        <translation>لدي شعور بأن شيئًا تغير بيننا. هل ترى ذلك أيضًا؟</translation>
    </message>
    <message>
        <source>I wonder whether something I said or did missed you. Could we look at it?</source>
        <translation>أتساءل هل قلت أو فعلت شيئًا لم يصل إليك كما ينبغي. هل ننظر فيه؟</translation>
    </message>
    <message>
        <source>What would help us find our way back?</source>
        <translation>ما الذي يساعدنا على أن نلتقي من جديد؟</translation>
    </message>
    <message>
        <source>The alliance score fell to {to}, well under this client&apos;s own level of {from}. Sessions like this often hold a rupture.</source>
        <translation>هبطت درجة التحالف إلى {to}، أقل بكثير من مستوى هذا العميل نفسه {from}. جلسات كهذه كثيرًا ما تحمل تصدعًا.</translation>
    </message>
    <message>
        <source>Things dipped this time: {to}, where you are usually around {from}. It is worth saying, also when it is hard to put into words.</source>
        <translation>حدث انخفاض هذه المرة: {to}، وأنت عادة حول {from}. يستحق قوله، حتى حين يصعب التعبير عنه.</translation>
    </message>
    <message>
        <source>Last session seems to have been different from most. What was it like for you?</source>
        <translation>يبدو أن الجلسة الماضية كانت مختلفة. كيف كانت بالنسبة لك؟</translation>
    </message>
    <message>
        <source>Did I miss something that mattered to you? I would like to understand it.</source>
        <translation>هل فاتني شيء يهمك؟ أود أن أفهمه.</translation>
    </message>
    <message>
        <source>What should we do differently, starting today?</source>
        <translation>ماذا نفعل بشكل مختلف بدءًا من اليوم؟</translation>
    </message>
    <message>
        <source>The alliance score came down slowly, from {from} to {to} over %n sessions, without a step up.</source>
        <translation>انخفضت درجة التحالف ببطء من {from} إلى {to} خلال %n جلسات، دون أي صعود.</translation>
    </message>
    <message>
        <source>Over the last %n sessions things dipped little by little, from {from} to {to}. A good moment to look at it together.</source>
        <translation>خلال آخر %n جلسات حدث انخفاض شيئًا فشيئًا من {from} إلى {to}. وقت مناسب للنظر فيه معًا.</translation>
    </message>
    <message>
        <source>When you look back over our last sessions, what has changed for you?</source>
        <translation>عندما تنظر إلى جلساتنا الأخيرة، ما الذي تغير بالنسبة لك؟</translation>
    </message>
    <message>
        <source>Is what we are working on still what matters to you?</source>
        <translation>هل ما نعمل عليه ما زال يهمك؟</translation>
    </message>
    <message>
        <source>What would make the next session worth your while?</source>
        <translation>ما الذي يجعل الجلسة القادمة تستحق وقتك؟</translation>
    </message>
    <message>
        <source>The bond is warm at {bond}, and agreement on goals is {goals}. Closeness alone is not yet an alliance: talk over where you are heading.</source>
        <translation>الرابطة دافئة عند {bond}، والاتفاق على الأهداف {goals}. القرب وحده ليس تحالفًا بعد: تحدثا عن وجهتكما.</translation>
    </message>
    <message>
        <source>You feel close ({bond}), and less sure about the goals ({goals}). You can talk over the goals at any time.</source>
        <translation>تشعر بالقرب ({bond})، وبوضوح أقل حول الأهداف ({goals}). يمكنك الحديث عن الأهداف في أي وقت.</translation>
    </message>
    <message>
        <source>We get on well, I think. Are we also heading where you want to go?</source>
        <translation>نحن منسجمان في ظني. هل نسير أيضًا إلى حيث تريد؟</translation>
    </message>
    <message>
        <source>If our work goes well, what will be different in your life?</source>
        <translation>إذا نجح عملنا، فما الذي سيختلف في حياتك؟</translation>
    </message>
    <message>
        <source>Which of our goals feels like yours, and which would you change?</source>
        <translation>أي أهدافنا تشعر أنه هدفك، وأيها تغيّره؟</translation>
    </message>
    <message>
        <source>The bond is warm at {bond}, and agreement on how you work is {tasks}. Closeness alone is not yet an alliance: talk over the way you work.</source>
        <translation>الرابطة دافئة عند {bond}، والاتفاق على طريقة العمل {tasks}. القرب وحده ليس تحالفًا بعد: تحدثا عن طريقة عملكما.</translation>
    </message>
    <message>
        <source>You feel close ({bond}), and less sure about the way you work ({tasks}). You can ask for another way.</source>
        <translation>تشعر بالقرب ({bond})، وبوضوح أقل حول طريقة العمل ({tasks}). يمكنك طلب طريقة أخرى.</translation>
    </message>
    <message>
        <source>We get on well, I think. Does the way we work make sense to you too?</source>
        <translation>نحن منسجمان في ظني. هل طريقة عملنا مفهومة لك أيضًا؟</translation>
    </message>
    <message>
        <source>Which part of what we do here would you not miss?</source>
        <translation>أي جزء مما نفعله هنا لن تفتقده؟</translation>
    </message>
    <message>
        <source>Is there another way of working you would like to try?</source>
        <translation>هل هناك طريقة عمل أخرى تود تجربتها؟</translation>
    </message>
    <message>
        <source>The last %n totals were all {threshold} or more. That may be just how it is. It can also be hard to say something critical.</source>
        <translation>كانت آخر %n درجات كلها {threshold} أو أكثر. ربما هذا هو الحال. وقد يكون قول شيء ناقد صعبًا.</translation>
    </message>
    <message>
        <source>Your last %n check-ins were at the very top. If there is ever something small you would change, it is welcome too.</source>
        <translation>كانت آخر %n تسجيلات لك في الأعلى تمامًا. إن كان هناك شيء صغير تود تغييره فهو مرحب به أيضًا.</translation>
    </message>
    <message>
        <source>What is one small thing we could do differently?</source>
        <translation>ما الشيء الصغير الذي يمكن أن نفعله بشكل مختلف؟</translation>
    </message>
    <message>
        <source>If something here bothered you, how easy would it be to tell me?</source>
        <translation>لو أزعجك شيء هنا، ما مدى سهولة أن تقوله لي؟</translation>
    </message>
    <message>
        <source>I would like to hear about the harder moments too, also the ones with me.</source>
        <translation>أود أن أسمع عن اللحظات الأصعب أيضًا، حتى تلك التي معي.</translation>
    </message>
    <message>
        <source>No check-in for %n days; you agreed on one every {cadence} days.</source>
        <translation>لا تسجيل منذ %n يومًا؛ اتفقتما على واحد كل {cadence} يومًا.</translation>
    </message>
    <message>
        <source>Your last check-in was %n days ago. There is room for one whenever you like.</source>
        <translation>كان تسجيلك الأخير قبل %n يومًا. هناك متسع لواحد متى شئت.</translation>
    </message>
    <message>
        <source>Shall we take a minute for the check-in together?</source>
        <translation>هل نأخذ دقيقة للتسجيل معًا؟</translation>
    </message>
    <message>
        <source>Does the check-in still suit you, or would you like it less often?</source>
        <translation>هل ما زال التسجيل يناسبك، أم تفضله أقل؟</translation>
    </message>
    <message>
        <source>How have things been between us since the last one?</source>
        <translation>كيف كانت الأمور بيننا منذ آخر تسجيل؟</translation>
    </message>
    <message>
        <source>Rule: the total is under {total-cut-off}, or bond, goals or tasks under {dimension-cut-off}.</source>
        <translation>القاعدة: المجموع تحت {total-cut-off}، أو الرابطة أو الأهداف أو المهام تحت {dimension-cut-off}.</translation>
    </message>
    <message>
        <source>Rule: {threshold} or more under the first session ({from} − {to} = {fall}).</source>
        <translation>القاعدة: {threshold} أو أكثر تحت الجلسة الأولى ({from} − {to} = {fall}).</translation>
    </message>
    <message>
        <source>Rule: the change divided by its standard error is {index-threshold} or less (({to} − {from}) ÷ {error} = {index}).</source>
        <translation>القاعدة: التغير مقسومًا على خطئه المعياري {index-threshold} أو أقل (({to} − {from}) ÷ {error} = {index}).</translation>
    </message>
    <message>
        <source>Rule: more than 2 spreads under the client&apos;s own mean ({from} − 2 × {spread} = {threshold}).</source>
        <translation>القاعدة: أكثر من انحرافين تحت متوسط العميل نفسه ({from} − 2 × {spread} = {threshold}).</translation>
    </message>
    <message>
        <source>Rule: over %n sessions no step up, and {threshold} or more in all ({from} − {to} = {fall}).</source>
        <translation>القاعدة: لا صعود خلال %n جلسات، و{threshold} أو أكثر إجمالًا ({from} − {to} = {fall}).</translation>
    </message>
    <message>
        <source>Rule: bond is 7 or more, and goals or tasks {threshold} or more under it (difference {gap}).</source>
        <translation>القاعدة: الرابطة 7 أو أكثر، والأهداف أو المهام تحتها بـ {threshold} أو أكثر (الفرق {gap}).</translation>
    </message>
    <message>
        <source>Rule: %n totals in a row are {threshold} or more.</source>
        <translation>القاعدة: %n درجات متتالية {threshold} أو أكثر.</translation>
    </message>
    <message>
        <source>Rule: more than one and a half times the agreed {cadence} days since the last check-in.</source>
        <translation>القاعدة: أكثر من مرة ونصف من الـ {cadence} يومًا المتفق عليها منذ آخر تسجيل.</translation>
    </message>
    <message>
        <source>A drop began at session {began}: from {from}, down to {trough} so far. From {repair} on it counts as repaired.</source>
        <translation>بدأ هبوط في الجلسة {began}: من {from} حتى {trough} إلى الآن. من {repair} فصاعدًا يُعد مُصلحًا.</translation>
    </message>
    <message>
        <source>Things dipped around session {began}.</source>
        <translation>حدث انخفاض حول الجلسة {began}.</translation>
    </message>
    <message>
        <source>A drop began at session {began}: from {from}, down to {trough}. It has not come back half-way in %n sessions.</source>
        <translation>بدأ هبوط في الجلسة {began}: من {from} حتى {trough}. لم يعد إلى منتصف الطريق خلال %n جلسات.</translation>
    </message>
    <message>
        <source>Things dipped around session {began} and have not come back yet. It is worth saying.</source>
        <translation>حدث انخفاض حول الجلسة {began} ولم تعد الأمور بعد. يستحق قوله.</translation>
    </message>
    <message>
        <source>The drop of session {began} is repaired: this session came back at least half-way from {trough} to {from}.</source>
        <translation>أُصلح هبوط الجلسة {began}: عادت هذه الجلسة نصف الطريق على الأقل من {trough} إلى {from}.</translation>
    </message>
    <message>
        <source>Things dipped around session {began} and have come back.</source>
        <translation>حدث انخفاض حول الجلسة {began} ثم عادت الأمور.</translation>
    </message>
    <message>
        <source>Drop, not back after %n sessions</source>
        <translation>هبوط لم يعد بعد %n جلسات</translation>
    </message>
    <message>
        <source>Drop, not yet repaired</source>
        <translation>هبوط لم يُصلح بعد</translation>
    </message>
    <message>
        <source>Low two sessions in a row</source>
        <translation>منخفضة في جلستين متتاليتين</translation>
    </message>
    <message>
        <source>A little lower after the first session</source>
        <translation>أقل قليلًا بعد الجلسة الأولى</translation>
    </message>
    <message>
        <source>A low session</source>
        <translation>جلسة منخفضة</translation>
    </message>
    <message>
        <source>Lower than the first session</source>
        <translation>أقل من الجلسة الأولى</translation>
    </message>
    <message>
        <source>Fell more than chance explains</source>
        <translation>هبوط أكثر مما تفسره الصدفة</translation>
    </message>
    <message>
        <source>Fell well under own level</source>
        <translation>هبوط كبير تحت المستوى الخاص</translation>
    </message>
    <message>
        <source>Slowly coming down</source>
        <translation>انخفاض بطيء</translation>
    </message>
    <message>
        <source>Warm bond, less agreement</source>
        <translation>رابطة دافئة واتفاق أقل</translation>
    </message>
    <message>
        <source>No check-in for %n days</source>
        <translation>لا تسجيل منذ %n يومًا</translation>
    </message>
    <message>
        <source>No check-in yet</source>
        <translation>لا تسجيل بعد</translation>
    </message>
    <message>
        <source>First sessions</source>
        <translation>الجلسات الأولى</translation>
    </message>
    <message>
        <source>Back up after a drop</source>
        <translation>عودة بعد هبوط</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>تصرّف</translation>
    </message>
    <message>
        <source>Rests on this session alone</source>
        <translation>يستند إلى هذه الجلسة وحدها</translation>
    </message>
    <message>
        <source>Rests on %n sessions</source>
        <translation>يستند إلى %n جلسات</translation>
    </message>
    <message>
        <source>Some of this questionnaire&apos;s cut-offs are assumed: no study has measured them yet.</source>
        <translation>بعض حدود هذا الاستبيان مفترضة: لم تقسها دراسة بعد.</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>Stop sharing with %1?</source>
        <translation>التوقف عن المشاركة مع %1؟</translation>
    </message>
    <message>
        <source>What you shared is taken away from their app, unless the law obliges them to keep it. What is still on its way will not be taken in. Your own check-ins stay here.</source>
        <translation>يُزال ما شاركته من تطبيقه، إلا إذا ألزمه القانون بالاحتفاظ به. وما زال في الطريق لن يُقبل. تسجيلاتك تبقى هنا.</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>التوقف عن المشاركة</translation>
    </message>
    <message>
        <source>Go on sharing</source>
        <translation>متابعة المشاركة</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>SyncService</name>
    <message>
        <source>Waiting for a connection</source>
        <translation>في انتظار الاتصال</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Sent at %1</source>
        <translation>أُرسل الساعة %1</translation>
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
        <translation>لم تشارك شيئًا مع %1.</translation>
    </message>
    <message>
        <source>%1 sees only what is listed here. You can stop at any time.</source>
        <translation>لا يرى %1 إلا المذكور هنا. يمكنك التوقف في أي وقت.</translation>
    </message>
    <message>
        <source>You stopped sharing on this phone. %1’s app will take the rest away as soon as it hears of it.</source>
        <translation>توقفت عن المشاركة على هذا الهاتف. سيزيل تطبيق %1 الباقي حالما يعلم بذلك.</translation>
    </message>
    <message>
        <source>You stopped sharing, and %1’s app has confirmed it. You can share again whenever you like.</source>
        <translation>توقفت عن المشاركة، وأكد تطبيق %1 ذلك. يمكنك المشاركة من جديد متى شئت.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <comment>a date</comment>
        <translation>جلسة %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم سحبها</translation>
    </message>
</context>
<context>
    <name>TherapistPage</name>
    <message>
        <source>Confirmed by your therapist</source>
        <translation>أكده معالجك</translation>
    </message>
    <message>
        <source>Revoked here</source>
        <translation>أُلغي هنا</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>التوقف عن المشاركة</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %L1 من %L2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>dip</source>
        <translation>انخفاض</translation>
    </message>
</context>
<context>
    <name>TrendChoices</name>
    <message>
        <source>Last 5</source>
        <translation>آخر 5</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>TrendLegend</name>
    <message>
        <source>Bond</source>
        <translation>الرابطة</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>العمل معًا</translation>
    </message>
    <message>
        <source>usual range</source>
        <translation>المدى المعتاد</translation>
    </message>
</context>
<context>
    <name>TrendModel</name>
    <message>
        <source>Your sessions</source>
        <translation>جلساتك</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Your first session</source>
        <translation>جلستك الأولى</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>جلسة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Your %1 sessions</source>
        <comment>%1 is a count in words, %n as a number</comment>
        <translation>
            <numerusform>جلساتك وعددها %1</numerusform>
            <numerusform>جلساتك وعددها %1</numerusform>
            <numerusform>جلساتك وعددها %1</numerusform>
            <numerusform>جلساتك وعددها %1</numerusform>
            <numerusform>جلساتك وعددها %1</numerusform>
            <numerusform>جلساتك وعددها %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sessions</source>
        <comment>%1 is a count in words, %n as a number</comment>
        <translation>
            <numerusform>جلسات عددها %1</numerusform>
            <numerusform>جلسات عددها %1</numerusform>
            <numerusform>جلسات عددها %1</numerusform>
            <numerusform>جلسات عددها %1</numerusform>
            <numerusform>جلسات عددها %1</numerusform>
            <numerusform>جلسات عددها %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1 · %2</source>
        <comment>%1 is a number, %2 a date</comment>
        <translation>الجلسة %1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>%1 is bond, goals or tasks, %2 its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تم التخطي</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format: day and month</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: day, month and year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>TrendPage</name>
    <message>
        <source>Trend</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>لا شيء للعرض بعد</translation>
    </message>
    <message>
        <source>After your first check-in, your sessions appear here.</source>
        <translation>بعد تسجيلك الأول تظهر جلساتك هنا.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>All check-ins</source>
        <translation>كل التسجيلات</translation>
    </message>
    <message>
        <source>How dips are found</source>
        <translation>كيف تُكتشف الانخفاضات</translation>
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
        <translation>الجلسة السابقة</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>الجلسة التالية</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Open this session</source>
        <translation>فتح هذه الجلسة</translation>
    </message>
</context>
<context>
    <name>TrendTable</name>
    <message>
        <source>Earlier sessions</source>
        <translation>الجلسات السابقة</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>dip</source>
        <translation>انخفاض</translation>
    </message>
</context>
<context>
    <name>UnlockModel</name>
    <message>
        <source>Please say what you would like to be called.</source>
        <translation>يرجى كتابة الاسم الذي تود أن تُنادى به.</translation>
    </message>
    <message>
        <source>That name is too long to show. Please choose a shorter one.</source>
        <translation>هذا الاسم أطول من أن يُعرض. يرجى اختيار اسم أقصر.</translation>
    </message>
    <message numerus="yes">
        <source>Please choose a longer passphrase: at least %n characters.</source>
        <translation>
            <numerusform>يرجى اختيار عبارة مرور أطول.</numerusform>
            <numerusform>يرجى اختيار عبارة مرور أطول: حرف واحد على الأقل.</numerusform>
            <numerusform>يرجى اختيار عبارة مرور أطول: حرفان على الأقل.</numerusform>
            <numerusform>يرجى اختيار عبارة مرور أطول: %Ln حروف على الأقل.</numerusform>
            <numerusform>يرجى اختيار عبارة مرور أطول: %Ln حرفًا على الأقل.</numerusform>
            <numerusform>يرجى اختيار عبارة مرور أطول: %Ln حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them once more.</source>
        <translation>عبارتا المرور مختلفتان. يرجى كتابتهما مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>مرحبًا بعودتك</translation>
    </message>
    <message>
        <source>What you keep here opens with your passphrase.</source>
        <translation>ما تحفظه هنا يُفتح بعبارة مرورك.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format</comment>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>dddd، d MMMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تم التخطي</translation>
    </message>
    <message>
        <source>Waiting for a connection</source>
        <translation>في انتظار الاتصال</translation>
    </message>
    <message>
        <source>It will go to %1 as soon as there is a connection.</source>
        <translation>سيذهب إلى %1 حالما يتوفر اتصال.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>It is on its way to %1.</source>
        <translation>هو في الطريق إلى %1.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>It has arrived with %1.</source>
        <translation>وصل إلى %1.</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>لم يُقبل</translation>
    </message>
    <message>
        <source>You had stopped sharing before it arrived, so %1 did not get it.</source>
        <translation>كنت قد توقفت عن المشاركة قبل وصوله، فلم يحصل عليه %1.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>غير مشارَك</translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <translation>لا يراه غيرك.</translation>
    </message>
    <message>
        <source>Talked about %1</source>
        <translation>جرى الحديث عنه %1</translation>
    </message>
    <message>
        <source>%1 has read it and you talked about it.</source>
        <translation>قرأه %1 وتحدثتما عنه.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئ</translation>
    </message>
    <message>
        <source>%1 has read it.</source>
        <translation>قرأه %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>، </translation>
    </message>
</context>
</TS>
