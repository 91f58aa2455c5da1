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
        <translation>يتكون رمز الاسترداد من ٢٨ حرفًا في سبع مجموعات من أربعة. لم يتغير شيء؛ يرجى النظر مرة أخرى.</translation>
    </message>
    <message>
        <source>One of these characters is in no recovery code. Nothing was changed; please look again.</source>
        <translation>أحد هذه الحروف لا يوجد في أي رمز استرداد. لم يتغير شيء؛ يرجى النظر مرة أخرى.</translation>
    </message>
    <message>
        <source>A character or two are not as they were written down. Nothing was changed; please look again.</source>
        <translation>حرف أو حرفان ليسا كما دُوّنا. لم يتغير شيء؛ يرجى النظر مرة أخرى.</translation>
    </message>
    <message>
        <source>That is a recovery code, but not the one shown just now. Please look again.</source>
        <translation>هذا رمز استرداد، لكنه ليس المعروض للتو. يرجى النظر مرة أخرى.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them once more.</source>
        <translation>عبارتا المرور مختلفتان. يرجى كتابتهما مرة أخرى.</translation>
    </message>
    <message>
        <source>The two PINs differ. Please type them once more.</source>
        <translation>الرقمان السريان مختلفان. يرجى كتابتهما مرة أخرى.</translation>
    </message>
    <message>
        <source>This pairing was closed. Nothing was changed; to write to each other again, please pair anew.</source>
        <translation>أُغلق هذا الاقتران. لم يتغير شيء؛ للتراسل من جديد يرجى الاقتران مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no such goal here. Nothing was changed; please look at the list again.</source>
        <translation>لا يوجد هذا الهدف هنا. لم يتغير شيء؛ يرجى النظر في القائمة مرة أخرى.</translation>
    </message>
    <message>
        <source>This goal was set aside. Nothing was changed; you can begin a new one with the same words.</source>
        <translation>نُحّي هذا الهدف جانبًا. لم يتغير شيء؛ يمكنك بدء هدف جديد بالكلمات نفسها.</translation>
    </message>
    <message>
        <source>A goal needs between 1 and 300 characters on one line. Nothing was changed; please look it over.</source>
        <translation>يحتاج الهدف إلى ما بين ١ و٣٠٠ حرف في سطر واحد. لم يتغير شيء؛ يرجى المراجعة.</translation>
    </message>
    <message>
        <source>Between two sessions lie 1 to 365 days, or 0 for none agreed. Nothing was changed; please look it over.</source>
        <translation>بين جلستين من ١ إلى ٣٦٥ يومًا، أو ٠ إن لم يُتفق. لم يتغير شيء؛ يرجى المراجعة.</translation>
    </message>
    <message>
        <source>Goals in your own words</source>
        <translation>أهداف بكلماتك</translation>
    </message>
    <message>
        <source>Some of your records don&apos;t read as they should. Nothing was removed; open Accord again, and it shows what can be brought back.</source>
        <translation>بعض سجلاتك لا تُقرأ كما ينبغي. لم يُحذف شيء؛ افتح Accord مرة أخرى ليعرض لك ما يمكن استعادته.</translation>
    </message>
    <message>
        <source>This pairing was closed more than three months ago, and no message gets through any more. Nothing was changed; please ask the other person yourself.</source>
        <translation>أُغلق هذا الارتباط قبل أكثر من ثلاثة أشهر ولم تعد أي رسالة تصل. لم يتغير شيء؛ يرجى سؤال الشخص الآخر بنفسك.</translation>
    </message>
    <message>
        <source>Two different answers came to one invitation, so neither is trusted, and nothing is left of what came. Please start again with a new one, face to face.</source>
        <translation>وصل ردّان مختلفان على دعوة واحدة، فلا يوثق بأي منهما. أُزيل ما وصل عبرها؛ يرجى البدء من جديد بدعوة جديدة، وجهًا لوجه إن أمكن.</translation>
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
    <name>BackupModel</name>
    <message>
        <source>Where shall the backup go?</source>
        <translation>أين تُحفظ النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Cancelled. No backup was made.</source>
        <translation>أُلغيت. لم تُعمل نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Saved as %1, and read back to be sure. It opens with the passphrase you just chose, and with nothing else.</source>
        <translation>حُفظت باسم %1 وقُرئت للتأكد. لا تفتحها إلا عبارة المرور التي اخترتها للتو.</translation>
    </message>
    <message>
        <source>Last made on %1.</source>
        <translation>آخر نسخة في %1.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>عمل نسخة احتياطية</translation>
    </message>
    <message>
        <source>A locked copy of everything in one file. Keep it on another device, in case this one breaks or gets lost.</source>
        <translation>نسخة مقفلة من كل شيء في ملف واحد. احتفظ بها على جهاز آخر تحسبًا لعطل هذا أو ضياعه.</translation>
    </message>
    <message>
        <source>A passphrase for this file</source>
        <translation>عبارة مرور لهذا الملف</translation>
    </message>
    <message>
        <source>It may be the passphrase you use here, or another. Your PIN and your recovery code do not open the file.</source>
        <translation>يمكن أن تكون العبارة المستخدمة هنا أو غيرها. الرقم السري ورمز الاسترداد لا يفتحان الملف.</translation>
    </message>
    <message>
        <source>Writing the backup, and reading it back…</source>
        <translation>كتابة النسخة الاحتياطية وقراءتها من جديد…</translation>
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
    <message>
        <source>This device is full, so the check-in could not be finished. Your answers are kept as a draft; please free some space and finish it then.</source>
        <translation>هذا الجهاز ممتلئ، فتعذر إنهاء التسجيل. إجاباتك محفوظة كمسودة؛ يرجى إخلاء بعض المساحة ثم إنهاؤه.</translation>
    </message>
    <message>
        <source>You began to change what you said about your session %1.</source>
        <comment>a day</comment>
        <translation>بدأت بتغيير ما قلته عن جلستك %1.</translation>
    </message>
    <message>
        <source>You began a check-in about your session %1.</source>
        <comment>a day</comment>
        <translation>بدأت تسجيلًا عن جلستك %1.</translation>
    </message>
    <message>
        <source>Let it go and begin anew</source>
        <translation>تجاهله والبدء من جديد</translation>
    </message>
    <message>
        <source>Let it go and change the one %1</source>
        <comment>a day</comment>
        <translation>تجاهله وتغيير تسجيل الجلسة %1</translation>
    </message>
    <message>
        <source>%1 What you said last is not kept yet. Close once more to leave without it.</source>
        <comment>what went wrong</comment>
        <translation>%1 آخر ما قلته لم يُحفظ بعد. أغلق مرة أخرى للمغادرة من دونه.</translation>
    </message>
</context>
<context>
    <name>CloseCard</name>
    <message>
        <source>Close the pairing with %1?</source>
        <translation>إغلاق الاقتران مع %1؟</translation>
    </message>
    <message>
        <source>You stop sharing, and nothing goes back or forth any more. Their app is told. Your own check-ins and goals stay here. To write to each other again, you pair anew.</source>
        <translation>تتوقف عن المشاركة ولا يذهب شيء أو يأتي بعد الآن. يُبلَّغ تطبيقه. تبقى تسجيلاتك وأهدافك هنا. للتراسل من جديد تقترنان مرة أخرى.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>إغلاقه</translation>
    </message>
    <message>
        <source>Stay paired</source>
        <translation>البقاء مقترنًا</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>28 characters, in seven groups of four.</source>
        <translation>٢٨ حرفًا في سبع مجموعات من أربعة.</translation>
    </message>
</context>
<context>
    <name>ConfirmModel</name>
    <message>
        <source>As far as is known here, you were asked each time.</source>
        <translation>بحسب المعروف هنا، كنت تُسأل في كل مرة.</translation>
    </message>
    <message>
        <source>As far as is known here, you shared %1 after every session, until %2.</source>
        <translation>بحسب المعروف هنا، كنت تشارك %1 بعد كل جلسة حتى %2.</translation>
    </message>
    <message>
        <source>As far as is known here, you shared %1 after every session.</source>
        <translation>بحسب المعروف هنا، كنت تشارك %1 بعد كل جلسة.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Sharing after a restore</source>
        <translation>المشاركة بعد الاستعادة</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>Sharing is off for now</source>
        <translation>المشاركة متوقفة الآن</translation>
    </message>
    <message>
        <source>Your records come from an earlier time. What you decided since then is not known here, so nothing is shared until you say what holds.</source>
        <translation>سجلاتك من وقت سابق. ما قررته بعدها غير معروف هنا، لذا لا يُشارَك شيء حتى تقول ما الساري.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>التوقف عن المشاركة</translation>
    </message>
    <message>
        <source>Keep it this way</source>
        <translation>إبقاؤه هكذا</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>From now on</source>
        <translation>من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>Change what %1 gets</source>
        <translation>تغيير ما يحصل عليه %1</translation>
    </message>
</context>
<context>
    <name>ConsentChoice</name>
    <message>
        <source>Off</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>اسألني</translation>
    </message>
</context>
<context>
    <name>ConsentModel</name>
    <message>
        <source>Until %1</source>
        <comment>a date</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Until I change it</source>
        <translation>حتى أغيّره</translation>
    </message>
    <message>
        <source>After each check-in, this goes to %1 by itself: %2. You are asked about: %3.</source>
        <translation>بعد كل تسجيل يذهب هذا إلى %1 تلقائيًا: %2. وتُسأل عن: %3.</translation>
    </message>
    <message>
        <source>After each check-in, this goes to %1 by itself: %2.</source>
        <translation>بعد كل تسجيل يذهب هذا إلى %1 تلقائيًا: %2.</translation>
    </message>
    <message>
        <source>Nothing goes by itself. After each check-in you are asked about: %1.</source>
        <translation>لا شيء يذهب تلقائيًا. بعد كل تسجيل تُسأل عن: %1.</translation>
    </message>
    <message>
        <source>Nothing goes by itself. You choose anew after each check-in.</source>
        <translation>لا شيء يذهب تلقائيًا. تختار من جديد بعد كل تسجيل.</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>What %1 gets</source>
        <translation>ما يحصل عليه %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>From now on, for every check-in. You can change it at any time.</source>
        <translation>من الآن فصاعدًا، لكل تسجيل. يمكنك تغييره في أي وقت.</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>كم المدة؟</translation>
    </message>
</context>
<context>
    <name>DamagedChoices</name>
    <message>
        <source>Use this earlier state</source>
        <translation>استخدام هذه الحالة السابقة</translation>
    </message>
    <message>
        <source>Save what still reads</source>
        <translation>إنقاذ ما زال مقروءًا</translation>
    </message>
    <message>
        <source>Every part that can still be read is put together. You see what that is before anything changes.</source>
        <translation>يُجمع كل جزء ما زال مقروءًا. ترى ما هو قبل أن يتغير شيء.</translation>
    </message>
    <message>
        <source>See what can be saved</source>
        <translation>رؤية ما يمكن إنقاذه</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>البدء من لا شيء</translation>
    </message>
    <message>
        <source>Really begin empty? The damaged records stay in their folder, but nothing here will show them.</source>
        <translation>البدء فارغًا حقًا؟ تبقى السجلات التالفة في مجلدها، لكن لن يعرضها شيء هنا.</translation>
    </message>
    <message>
        <source>An empty beginning, opened by the same PIN, passphrase or code. The damaged records are kept beside it.</source>
        <translation>بداية فارغة تُفتح بالرقم السري أو عبارة المرور أو الرمز نفسه. تُحفظ السجلات التالفة بجانبها.</translation>
    </message>
    <message>
        <source>Yes, begin empty</source>
        <translation>نعم، البدء فارغًا</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>لا، رجوع</translation>
    </message>
    <message>
        <source>%1, %2 of %3: %4</source>
        <translation>%1، %2 من %3: %4</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>Damaged records</source>
        <translation>سجلات تالفة</translation>
    </message>
    <message>
        <source>Nothing opens these records</source>
        <translation>لا شيء يفتح هذه السجلات</translation>
    </message>
    <message>
        <source>What could be read</source>
        <translation>ما أمكنت قراءته</translation>
    </message>
    <message>
        <source>Your records are damaged</source>
        <translation>سجلاتك تالفة</translation>
    </message>
    <message>
        <source>Both copies of their keys are damaged, and without them nothing can be read. They are kept, and moved aside when you begin anew. If you have a backup, you can begin from it then.</source>
        <translation>نسختا مفاتيحها تالفتان، ومن دونهما لا يُقرأ شيء. تُحفظ وتُنحّى جانبًا عندما تبدأ من جديد. إن كانت لديك نسخة احتياطية فيمكنك البدء منها عندها.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>They cannot be opened as they are. That is often a disk that is full, old or was unplugged. What is damaged is kept, whatever you choose here.</source>
        <translation>لا يمكن فتحها كما هي. السبب غالبًا قرص ممتلئ أو قديم أو مفصول. يُحفظ التالف مهما اخترت هنا.</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>المتابعة بهذا</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>اختيار طريقة أخرى</translation>
    </message>
    <message>
        <source>Before that, you could ask someone who knows about disks: a copy of the folder from earlier may still open.</source>
        <translation>قبل ذلك يمكنك سؤال من يعرف الأقراص: قد تُفتح نسخة أقدم من المجلد.</translation>
    </message>
    <message>
        <source>Move them aside and begin anew</source>
        <translation>تنحيتها والبدء من جديد</translation>
    </message>
    <message>
        <source>Finding out what can be done…</source>
        <translation>معرفة ما يمكن فعله…</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>قراءة ما يمكن قراءته…</translation>
    </message>
</context>
<context>
    <name>DeleteAsk</name>
    <message>
        <source>You have shared with %1. First their app is told to remove it, as far as it can be reached. What they are obliged to keep, or have written down, cannot be called back.</source>
        <translation>شاركت مع %1. يُطلب أولًا من تطبيقهم إزالته إن أمكن الوصول إليه. ما يلزمهم الاحتفاظ به أو دوّنوه لا يُسترد.</translation>
    </message>
    <message>
        <source>Backups and exported files you saved elsewhere stay where they are. Please delete those yourself.</source>
        <translation>تبقى النسخ الاحتياطية والملفات التي حفظتها في أماكن أخرى حيث هي. يرجى حذفها بنفسك.</translation>
    </message>
    <message>
        <source>To go on, type “%1”</source>
        <translation>للمتابعة اكتب «%1»</translation>
    </message>
    <message>
        <source>The apps of %1 keep what is theirs; what they send will no longer arrive.</source>
        <translation>تحتفظ تطبيقات %1 بما لها؛ وما ترسله لن يصل بعد الآن.</translation>
    </message>
</context>
<context>
    <name>DeleteModel</name>
    <message>
        <source>delete</source>
        <extracomment>The word a person types to confirm that everything shall be deleted</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Please type “%1” to go on. Nothing has been deleted.</source>
        <translation>يرجى كتابة «%1» للمتابعة. لم يُحذف شيء.</translation>
    </message>
</context>
<context>
    <name>DeletePage</name>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Delete everything now</source>
        <translation>حذف كل شيء الآن</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>الاحتفاظ بكل شيء</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <translation>حذفه كله</translation>
    </message>
    <message>
        <source>Your check-ins, notes and goals, and the keys to them, are deleted from this device. There is no way back.</source>
        <translation>تُحذف من هذا الجهاز تسجيلاتك وملاحظاتك وأهدافك ومفاتيحها. لا رجعة في ذلك.</translation>
    </message>
    <message>
        <source>Calling back what can be reached…</source>
        <translation>استرداد ما يمكن الوصول إليه…</translation>
    </message>
    <message>
        <source>Everything your clients shared with you, your side of the goals and the keys are deleted from this device. There is no way back. Please think of what you are obliged to keep.</source>
        <translation>يُحذف من هذا الجهاز كل ما شاركه عملاؤك معك، وجانبك من الأهداف، والمفاتيح. لا رجعة في ذلك. يرجى التفكير فيما يلزمك الاحتفاظ به.</translation>
    </message>
    <message>
        <source>Telling those who can be reached…</source>
        <translation>يجري إخبار من يمكن الوصول إليهم…</translation>
    </message>
</context>
<context>
    <name>DeleteTold</name>
    <message>
        <source>On its way to %1: take away what I shared.</source>
        <translation>في الطريق إلى %1: أزل ما شاركته.</translation>
    </message>
    <message>
        <source>Could not be reached: %1. What they have stays with them. You may try again, or tell them yourself.</source>
        <translation>تعذر الوصول إلى: %1. ما لديهم يبقى لديهم. يمكنك المحاولة من جديد أو إخبارهم بنفسك.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Nothing has been deleted from this device yet.</source>
        <translation>لم يُحذف شيء من هذا الجهاز بعد.</translation>
    </message>
    <message>
        <source>On its way to %1: this pairing is over.</source>
        <translation>في الطريق إلى %1: انتهى هذا الارتباط.</translation>
    </message>
    <message>
        <source>Could not be reached: %1. You may try again, or tell them yourself.</source>
        <translation>تعذّر الوصول إلى: %1. يمكنك المحاولة مرة أخرى أو إخبارهم بنفسك.</translation>
    </message>
</context>
<context>
    <name>DoneModel</name>
    <message>
        <source>It is on its way already. You can still change an answer.</source>
        <translation>هي في الطريق الآن. ما زال بإمكانك تغيير إجابة.</translation>
    </message>
    <message>
        <source>This goes to %1, as you arranged: %2.</source>
        <comment>a name, a list of parts</comment>
        <translation>يذهب هذا إلى %1 كما رتبته: %2.</translation>
    </message>
    <message>
        <source>%1 It stays on this phone for now; you can share it from the first page.</source>
        <comment>what went wrong</comment>
        <translation>%1 يبقى الآن على هذا الهاتف؛ يمكنك مشاركته من الصفحة الأولى.</translation>
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
    <message>
        <source>Share more with %1</source>
        <translation>مشاركة المزيد مع %1</translation>
    </message>
    <message>
        <source>Keep this one private</source>
        <translation>إبقاء هذا خاصًا</translation>
    </message>
</context>
<context>
    <name>DraftStep</name>
    <message>
        <source>You have begun already</source>
        <translation>لقد بدأت بالفعل</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>المتابعة فيه</translation>
    </message>
    <message>
        <source>There is room for one at a time. If you let it go, its answers are gone. What you finished stays.</source>
        <translation>هناك مكان لواحد فقط في كل مرة. إذا تجاهلته فستذهب إجاباته. وما أنهيته يبقى.</translation>
    </message>
</context>
<context>
    <name>ExportModel</name>
    <message>
        <source>Where shall it go?</source>
        <translation>أين يُحفظ؟</translation>
    </message>
    <message>
        <source>Saved as %1. The file is not locked: whoever has it can read it.</source>
        <translation>حُفظ باسم %1. الملف غير مقفل: من يملكه يستطيع قراءته.</translation>
    </message>
    <message>
        <source>The file could not be saved there. Nothing here was changed; please choose another place.</source>
        <translation>تعذر حفظ الملف هناك. لم يتغير شيء هنا؛ يرجى اختيار مكان آخر.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export my data</source>
        <translation>تصدير بياناتي</translation>
    </message>
    <message>
        <source>What you wrote is yours. Take it along, to read it elsewhere or to give it to someone.</source>
        <translation>ما كتبته ملكك. خذه معك لتقرأه في مكان آخر أو تعطيه لأحد.</translation>
    </message>
    <message>
        <source>Your check-ins as a table</source>
        <translation>تسجيلاتك كجدول</translation>
    </message>
    <message>
        <source>For a spreadsheet: one line for each session, with your notes (CSV).</source>
        <translation>لبرنامج جداول: سطر لكل جلسة، مع ملاحظاتك (CSV).</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Check-ins and corrections, goals, whom you shared what with, and the receipts of it (JSON).</source>
        <translation>التسجيلات والتصحيحات والأهداف وما شاركته ومع من وإيصالاته (JSON).</translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>حفظ كل شيء</translation>
    </message>
    <message>
        <source>These files are not locked. Whoever has them can read them. To keep a locked copy, make a backup instead.</source>
        <translation>هذه الملفات غير مقفلة. من يملكها يستطيع قراءتها. للاحتفاظ بنسخة مقفلة اعمل نسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>GoalAgreeCard</name>
    <message>
        <source>How much is this your goal?</source>
        <translation>إلى أي حد هو هدفك؟</translation>
    </message>
    <message>
        <source>Not really mine</source>
        <translation>ليس هدفي حقًا</translation>
    </message>
    <message>
        <source>Fully mine</source>
        <translation>هدفي تمامًا</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
</context>
<context>
    <name>GoalAnswerCard</name>
    <message>
        <source>Is this yours, too?</source>
        <translation>هل هو هدفك أيضًا؟</translation>
    </message>
    <message>
        <source>Yes, that is it</source>
        <translation>نعم، هو كذلك</translation>
    </message>
    <message>
        <source>Say it my way</source>
        <translation>قوله بطريقتي</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>ليس هدفي</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Yes, that is it</source>
        <translation>نعم، هو كذلك</translation>
    </message>
    <message>
        <source>Say it my way</source>
        <translation>قوله بطريقتي</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>ليس هدفي</translation>
    </message>
</context>
<context>
    <name>GoalHistoryCard</name>
    <message>
        <source>How it came about</source>
        <translation>كيف نشأ</translation>
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
        <translation>يذهب ردك إلى %1.</translation>
    </message>
    <message>
        <source>%1 agrees, %2 of 10</source>
        <comment>a name, a number</comment>
        <translation>%1 موافق، %2 من ١٠</translation>
    </message>
    <message>
        <source>Only you know of this goal.</source>
        <translation>لا يعرف هذا الهدف غيرك.</translation>
    </message>
    <message>
        <source>%1 does not know of your last word yet.</source>
        <translation>لا يعرف %1 كلمتك الأخيرة بعد.</translation>
    </message>
    <message>
        <source>%1 does not know of this goal yet.</source>
        <translation>لا يعرف %1 هذا الهدف بعد.</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>مشاركة مع %1</translation>
    </message>
    <message>
        <source>Suggest it to %1</source>
        <translation>اقتراحه على %1</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>إرسال إلى %1</translation>
    </message>
    <message>
        <source>The pairing with %1 is closed. The goal stays here to be read.</source>
        <translation>الاقتران مع %1 مغلق. يبقى الهدف هنا للقراءة.</translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>A goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Say it differently</source>
        <translation>قوله بشكل آخر</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>تنحيته</translation>
    </message>
    <message>
        <source>Set this goal aside?</source>
        <translation>تنحية هذا الهدف؟</translation>
    </message>
    <message>
        <source>For good: it stays readable under “What was set aside”. You can always write down a new one with the same words.</source>
        <translation>نهائيًا: يبقى مقروءًا تحت «ما نُحّي». يمكنك دائمًا كتابة هدف جديد بالكلمات نفسها.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
</context>
<context>
    <name>GoalRatingCard</name>
    <message>
        <source>How much is this your goal?</source>
        <translation>إلى أي حد هو هدفك؟</translation>
    </message>
    <message>
        <source>Not really mine</source>
        <translation>ليس هدفي حقًا</translation>
    </message>
    <message>
        <source>Fully mine</source>
        <translation>هدفي تمامًا</translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message>
        <source>reworded once</source>
        <translation>أُعيدت صياغته مرة</translation>
    </message>
    <message numerus="yes">
        <source>reworded %n times</source>
        <translation>
            <numerusform>لم تُعَد صياغته</numerusform>
            <numerusform>أُعيدت صياغته مرة</numerusform>
            <numerusform>أُعيدت صياغته مرتين</numerusform>
            <numerusform>أُعيدت صياغته %Ln مرات</numerusform>
            <numerusform>أُعيدت صياغته %Ln مرة</numerusform>
            <numerusform>أُعيدت صياغته %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote it down</source>
        <translation>كتبته أنت</translation>
    </message>
    <message>
        <source>You said it differently</source>
        <translation>قلته بشكل آخر</translation>
    </message>
    <message>
        <source>You said how much it is yours: %1 of 10</source>
        <translation>قلت إلى أي حد هو هدفك: %1 من ١٠</translation>
    </message>
    <message>
        <source>You agreed, %1 of 10</source>
        <translation>وافقت، %1 من ١٠</translation>
    </message>
    <message>
        <source>You passed on these words</source>
        <translation>لم تقبل هذه الكلمات</translation>
    </message>
    <message>
        <source>You set it aside</source>
        <translation>نحّيته جانبًا</translation>
    </message>
    <message>
        <source>%1 suggested it</source>
        <translation>اقترحه %1</translation>
    </message>
    <message>
        <source>%1 said it differently</source>
        <translation>قاله %1 بشكل آخر</translation>
    </message>
    <message>
        <source>%1 agreed, %2 of 10</source>
        <translation>وافق %1، %2 من ١٠</translation>
    </message>
    <message>
        <source>%1 passed on these words</source>
        <translation>لم يقبل %1 هذه الكلمات</translation>
    </message>
    <message>
        <source>%1 set it aside</source>
        <translation>نحّاه %1 جانبًا</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>مُنحّى</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>You passed</source>
        <translation>لم تقبله</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>لم يقبله %1</translation>
    </message>
    <message>
        <source>Just for you</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>%1 suggests</source>
        <translation>يقترح %1</translation>
    </message>
    <message>
        <source>Only on this phone</source>
        <translation>على هذا الهاتف فقط</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>في انتظار %1</translation>
    </message>
    <message>
        <source>Agreed %1</source>
        <comment>a date</comment>
        <translation>اتُّفق عليه %1</translation>
    </message>
    <message>
        <source>Set aside %1</source>
        <comment>a date</comment>
        <translation>نُحّي %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a date</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>since when, how often reworded</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>If %1 has to keep records by law, what you share can stay in them after you stop sharing.</source>
        <translation>إذا ألزم القانون %1 بحفظ السجلات فقد يبقى ما تشاركه فيها بعد أن تتوقف.</translation>
    </message>
    <message>
        <source>%1 has to keep records by law. What you share can stay in them, marked as taken back, after you stop sharing.</source>
        <translation>يُلزم القانون %1 بحفظ السجلات. قد يبقى ما تشاركه فيها معلّمًا بأنه سُحب بعد أن تتوقف.</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>بقي مفتوحًا</translation>
    </message>
</context>
<context>
    <name>GoalWordsModel</name>
    <message>
        <source>A goal in your own words</source>
        <translation>هدف بكلماتك</translation>
    </message>
    <message>
        <source>Say it your way</source>
        <translation>قله بطريقتك</translation>
    </message>
    <message>
        <source>Just for me</source>
        <translation>لي وحدي</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>a therapist: whom a goal is shared with</comment>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>It goes to %1, who can agree or say it differently.</source>
        <translation>يذهب إلى %1 الذي يمكنه الموافقة أو قوله بشكل آخر.</translation>
    </message>
    <message>
        <source>It stays on this phone.</source>
        <translation>يبقى على هذا الهاتف.</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>إرسال إلى %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
</context>
<context>
    <name>GoalWordsPage</name>
    <message>
        <source>So far: “%1”</source>
        <translation>حتى الآن: «%1»</translation>
    </message>
    <message>
        <source>What would you notice if things were better?</source>
        <translation>ماذا تلاحظ لو تحسنت الأمور؟</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>For example: sleep through most nights</source>
        <translation>مثلًا: النوم معظم الليالي بلا انقطاع</translation>
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
    <name>GoalsModel</name>
    <message>
        <source>%1. %2. %3</source>
        <comment>a goal read aloud: its words, where it stands, since when</comment>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>What we are working toward</source>
        <translation>ما نعمل نحوه</translation>
    </message>
    <message>
        <source>What I am working toward</source>
        <translation>ما أعمل نحوه</translation>
    </message>
    <message>
        <source>Your answer goes to %1.</source>
        <translation>يذهب ردك إلى %1.</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Write down a goal</source>
        <translation>كتابة هدف</translation>
    </message>
    <message>
        <source>Hide what was set aside</source>
        <translation>إخفاء ما نُحّي</translation>
    </message>
    <message>
        <source>What was set aside</source>
        <translation>ما نُحّي</translation>
    </message>
    <message>
        <source>What would you like to be different?</source>
        <translation>ما الذي تود أن يختلف؟</translation>
    </message>
    <message>
        <source>Write it down in your own words. It stays on this phone until you share it, and you may change it at any time.</source>
        <translation>اكتبه بكلماتك. يبقى على هذا الهاتف حتى تشاركه، ويمكنك تغييره في أي وقت.</translation>
    </message>
</context>
<context>
    <name>HandCard</name>
    <message>
        <source>In the room together</source>
        <translation>معًا في الغرفة</translation>
    </message>
    <message>
        <source>With no network, codes carry what you share. Only your therapist’s app can open them.</source>
        <translation>من دون شبكة تحمل الرموز ما تشاركه. لا يفتحها إلا تطبيق معالجك.</translation>
    </message>
    <message>
        <source>Show a code</source>
        <translation>عرض رمز</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>مسح رمز</translation>
    </message>
</context>
<context>
    <name>HandOverModel</name>
    <message>
        <source>In it: %1</source>
        <translation>المحتوى: %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Your therapist chooses “Scan a code” in their app and points the camera here. Only their app can open it.</source>
        <translation>يختار معالجك «Scan a code» في تطبيقه ويوجه الكاميرا إلى هنا. لا يفتحه إلا تطبيقه.</translation>
    </message>
    <message>
        <source>%1 opens Sharing in Accord, then your name, chooses “Scan a code” and points the camera here. Only their app can open it.</source>
        <translation>يفتح %1 «المشاركة» في التطبيق ثم اسمك، ويختار «مسح رمز» ويوجه الكاميرا إلى هنا. لا يفتحه إلا تطبيقه.</translation>
    </message>
    <message>
        <source>Everything has been handed over. If it did not arrive, scan their code again: then there will be an answer to show.</source>
        <translation>سُلّم كل شيء. إن لم يصل فامسح رمزهم من جديد: عندها يكون هناك رد لعرضه.</translation>
    </message>
    <message>
        <source>This is too much for codes on a screen. A sealed file takes it all.</source>
        <translation>هذا أكثر مما تحمله رموز على شاشة. ملف مختوم يحمله كله.</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>الرمز %1 من %2</translation>
    </message>
    <message>
        <source>Saved as %1. Whoever finds it can read nothing in it.</source>
        <translation>حُفظ باسم %1. من يجده لا يقرأ فيه شيئًا.</translation>
    </message>
    <message>
        <source>Where to save the sealed file</source>
        <translation>مكان حفظ الملف المختوم</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Scan their answer</source>
        <translation>مسح الرد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>%1, a QR code to scan with the other phone</source>
        <translation>%1، رمز QR ليمسحه الهاتف الآخر</translation>
    </message>
    <message>
        <source>QR code to scan with the other phone</source>
        <translation>رمز QR ليمسحه الهاتف الآخر</translation>
    </message>
    <message>
        <source>Save as a sealed file instead</source>
        <translation>الحفظ كملف مختوم بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>HandOverTurner</name>
    <message>
        <source>Code before</source>
        <translation>الرمز السابق</translation>
    </message>
    <message>
        <source>Stop turning</source>
        <translation>إيقاف التقليب</translation>
    </message>
    <message>
        <source>Turn by itself</source>
        <translation>التقليب تلقائيًا</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>الرمز التالي</translation>
    </message>
</context>
<context>
    <name>HandPages</name>
    <message>
        <source>Scan the invitation</source>
        <translation>مسح الدعوة</translation>
    </message>
    <message>
        <source>Your therapist’s app shows it under “Invite a client”. Hold the whole code inside the frame.</source>
        <translation>يعرضها تطبيق معالجك تحت «Invite a client». أبقِ الرمز كله داخل الإطار.</translation>
    </message>
    <message>
        <source>Scan your therapist’s code</source>
        <translation>مسح رمز معالجك</translation>
    </message>
    <message>
        <source>It shows what your therapist has read and noted. They find it on your page, under “Show a code”.</source>
        <translation>يعرض ما قرأه معالجك ودوّنه. يجده في صفحتك تحت «Show a code».</translation>
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
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show it to %1</source>
        <translation>عرضه على %1</translation>
    </message>
    <message>
        <source>Continue your change</source>
        <translation>متابعة التغيير</translation>
    </message>
    <message>
        <source>Continue your check-in</source>
        <translation>متابعة التسجيل</translation>
    </message>
    <message>
        <source>You began to change what you said about your session %1. It is kept.</source>
        <comment>a day</comment>
        <translation>بدأت بتغيير ما قلته عن جلستك %1. وهو محفوظ.</translation>
    </message>
    <message>
        <source>You have begun, about your session %1. What you said so far is kept.</source>
        <comment>a day</comment>
        <translation>لقد بدأت، عن جلستك %1. ما قلته حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Half a minute, in your own time. It stays on this phone until you say otherwise.</source>
        <translation>نصف دقيقة، في الوقت الذي يناسبك. يبقى على هذا الهاتف حتى تقرر غير ذلك.</translation>
    </message>
    <message>
        <source>Half a minute, in your own time. What you arranged goes to %1; the rest stays on this phone.</source>
        <translation>نصف دقيقة، في الوقت الذي يناسبك. ما رتّبته يذهب إلى %1؛ والباقي يبقى على هذا الهاتف.</translation>
    </message>
    <message>
        <source>Half a minute, in your own time. What you arranged goes to them; the rest stays on this phone.</source>
        <translation>نصف دقيقة، في الوقت الذي يناسبك. ما رتّبته يذهب إليهم؛ والباقي يبقى على هذا الهاتف.</translation>
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
        <source>Look at it again</source>
        <translation>النظر إليها من جديد</translation>
    </message>
    <message>
        <source>All check-ins</source>
        <translation>كل التسجيلات</translation>
    </message>
    <message>
        <source>A goal is waiting for your word</source>
        <translation>هدف ينتظر كلمتك</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>النظر إليه</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>بدء تسجيل جديد</translation>
    </message>
</context>
<context>
    <name>KeyChangeModel</name>
    <message>
        <source>Your PIN is changed.</source>
        <translation>تغيّر رقمك السري.</translation>
    </message>
    <message>
        <source>Your PIN is set. It opens Accord on this device only.</source>
        <translation>أُعدّ رقمك السري. يفتح Accord على هذا الجهاز فقط.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>تغيّرت عبارة مرورك.</translation>
    </message>
    <message>
        <source>Your passphrase is set.</source>
        <translation>أُعدّت عبارة مرورك.</translation>
    </message>
    <message>
        <source>Your new recovery code counts from now on. The old one opens nothing any more.</source>
        <translation>يسري رمز الاسترداد الجديد من الآن. القديم لم يعد يفتح شيئًا.</translation>
    </message>
    <message>
        <source>Your recovery code is set. Keep it somewhere safe, away from this device.</source>
        <translation>أُعدّ رمز الاسترداد. احتفظ به في مكان آمن بعيدًا عن هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>KeyChangePage</name>
    <message>
        <source>A new PIN</source>
        <translation>رقم سري جديد</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>رمز استرداد جديد</translation>
    </message>
    <message>
        <source>Change the lock</source>
        <translation>تغيير القفل</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>لقد دوّنته</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Write it on paper, and keep it away from this device. It is shown only now.</source>
        <translation>اكتبه على ورق واحتفظ به بعيدًا عن هذا الجهاز. يُعرض الآن فقط.</translation>
    </message>
    <message>
        <source>Type it back, so that you can be sure of what you wrote down.</source>
        <translation>اكتبه من جديد لتتأكد مما دوّنته.</translation>
    </message>
    <message>
        <source>What opens your records now goes on doing so until you have saved.</source>
        <translation>ما يفتح سجلاتك الآن يبقى ساريًا حتى تحفظ.</translation>
    </message>
    <message>
        <source>The new recovery code</source>
        <translation>رمز الاسترداد الجديد</translation>
    </message>
    <message>
        <source>Changing the lock…</source>
        <translation>تغيير القفل…</translation>
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
    <message>
        <source>How sure this is</source>
        <translation>إلى أي حد هذا مؤكد</translation>
    </message>
    <message>
        <source>The questions are Accord’s own. No study has validated them yet, so what counts as low or as a dip is assumed. Compare yourself with yourself, not with others.</source>
        <translation>الأسئلة من وضع Accord نفسه. لم تتحقق منها أي دراسة بعد، فما يُعد منخفضًا أو انخفاضًا هو افتراض. قارن نفسك بنفسك، لا بالآخرين.</translation>
    </message>
    <message>
        <source>This translation is a draft. It has not been validated, so numbers may mean something a little different in it.</source>
        <translation>هذه الترجمة مسودة لم يتم التحقق منها، لذا قد تعني الأرقام فيها شيئًا مختلفًا قليلًا.</translation>
    </message>
    <message>
        <source>Why these three</source>
        <translation>لماذا هذه الثلاثة</translation>
    </message>
    <message>
        <source>In 295 studies with more than 30,000 people, therapy went better where the two got on and agreed about it, whatever the method. (Flückiger and others, 2018)</source>
        <translation>في ٢٩٥ دراسة شملت أكثر من ٣٠٠٠٠ شخص، سار العلاج على نحو أفضل حيث انسجم الطرفان واتفقا، أيًا كانت الطريقة. (فلوكيغر وآخرون، ٢٠١٨)</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>You and %1 are linked now.</source>
        <translation>أنت و%1 متصلان الآن.</translation>
    </message>
    <message>
        <source>A summary from %1 is here.</source>
        <translation>وصل ملخص من %1.</translation>
    </message>
    <message>
        <source>%1 has said what they will share from now on.</source>
        <translation>قال %1 ما سيشاركه من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>%1 has stopped sharing.</source>
        <translation>توقف %1 عن المشاركة.</translation>
    </message>
    <message>
        <source>%1’s app has what you sent.</source>
        <translation>لدى تطبيق %1 ما أرسلته.</translation>
    </message>
    <message>
        <source>%1 has read what you shared.</source>
        <translation>قرأ %1 ما شاركته.</translation>
    </message>
    <message>
        <source>%1 has noted that you talked about it.</source>
        <translation>دوّن %1 أنكما تحدثتما عنه.</translation>
    </message>
    <message>
        <source>Words for a goal from %1 are here.</source>
        <translation>وصلت كلمات لهدف من %1.</translation>
    </message>
    <message>
        <source>%1 has answered about a goal.</source>
        <translation>أجاب %1 بشأن هدف.</translation>
    </message>
    <message>
        <source>%1 has said how often you plan to meet.</source>
        <translation>قال %1 كم مرة تنويان اللقاء.</translation>
    </message>
    <message>
        <source>That from %1 was here already.</source>
        <translation>ما جاء من %1 كان هنا من قبل.</translation>
    </message>
    <message>
        <source>%1 has stopped sharing since this was made. It was not taken in.</source>
        <translation>توقف %1 عن المشاركة بعد إعداد هذا. لم يُقبل.</translation>
    </message>
    <message>
        <source>your answer to the invitation</source>
        <translation>ردك على الدعوة</translation>
    </message>
    <message>
        <source>a summary</source>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>what you share from now on</source>
        <translation>ما تشاركه من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>that you have stopped sharing</source>
        <translation>أنك توقفت عن المشاركة</translation>
    </message>
    <message>
        <source>that you have what was sent</source>
        <translation>أن لديك ما أُرسل</translation>
    </message>
    <message>
        <source>that you have read it</source>
        <translation>أنك قرأته</translation>
    </message>
    <message>
        <source>that you have talked about it</source>
        <translation>أنكما تحدثتما عنه</translation>
    </message>
    <message>
        <source>words for a goal</source>
        <translation>كلمات لهدف</translation>
    </message>
    <message>
        <source>an answer about a goal</source>
        <translation>رد بشأن هدف</translation>
    </message>
    <message>
        <source>how often you plan to meet</source>
        <translation>كم مرة تنويان اللقاء</translation>
    </message>
    <message>
        <source>%1 has said whether they must keep records.</source>
        <translation>قال %1 هل يلزمه حفظ السجلات.</translation>
    </message>
    <message>
        <source>%1 has closed this link.</source>
        <translation>أغلق %1 هذا الاتصال.</translation>
    </message>
    <message>
        <source>whether you must keep records</source>
        <translation>هل يلزمك حفظ السجلات</translation>
    </message>
    <message>
        <source>that you have closed this link</source>
        <translation>أنك أغلقت هذا الاتصال</translation>
    </message>
</context>
<context>
    <name>LockModel</name>
    <message>
        <source>At once</source>
        <extracomment>Minutes; there is little room</extracomment>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>The PIN is gone. Your other ways of opening are as they were.</source>
        <translation>أُزيل الرقم السري. طرقك الأخرى كما كانت.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>القفل تلقائيًا</translation>
    </message>
    <message>
        <source>After so long in the background. What you have begun to write is kept.</source>
        <translation>بعد هذه المدة في الخلفية. ما بدأت كتابته يُحفظ.</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>تغطية الشاشة</translation>
    </message>
    <message>
        <source>Nothing can be read here while another app is in front.</source>
        <translation>لا يُقرأ شيء هنا ما دام تطبيق آخر في المقدمة.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Opens Accord on this device. After ten wrong ones in a row it is taken away.</source>
        <translation>يفتح Accord على هذا الجهاز. يُزال بعد عشر محاولات خاطئة متتالية.</translation>
    </message>
    <message>
        <source>The quick way, on this device only. The other ways stay.</source>
        <translation>الطريقة السريعة، على هذا الجهاز فقط. تبقى الطرق الأخرى.</translation>
    </message>
    <message>
        <source>This device keeps no keys for apps, so a PIN would not be safe here.</source>
        <translation>هذا الجهاز لا يحفظ مفاتيح للتطبيقات، فلن يكون الرقم السري آمنًا هنا.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>تغيير الرقم السري</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>إعداد رقم سري</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>إزالة الرقم السري</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Opens your records on any device, also from a backup.</source>
        <translation>تفتح سجلاتك على أي جهاز، ومن نسخة احتياطية أيضًا.</translation>
    </message>
    <message>
        <source>Not set. Your recovery code takes its place.</source>
        <translation>غير معدّة. يحل رمز الاسترداد محلها.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>إعداد عبارة مرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Set. If the paper is lost or was seen, make a new one; the old one then opens nothing.</source>
        <translation>معدّ. إن ضاعت الورقة أو رآها أحد فاعمل رمزًا جديدًا؛ عندها لا يفتح القديم شيئًا.</translation>
    </message>
    <message>
        <source>Not set. With one, a forgotten passphrase is no loss.</source>
        <translation>غير معدّ. معه لا يكون نسيان عبارة المرور خسارة.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>عمل رمز جديد</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>عمل رمز استرداد</translation>
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
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
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
    <message>
        <source>%1 characters left</source>
        <translation>بقي %L1 حرفًا</translation>
    </message>
    <message>
        <source>That is %1 characters too long, and not kept yet.</source>
        <translation>هذا أطول بمقدار %1 حرفًا، ولم يُحفظ بعد.</translation>
    </message>
</context>
<context>
    <name>NewSecretCard</name>
    <message>
        <source>A PIN</source>
        <translation>رقم سري</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>عبارة مرور</translation>
    </message>
    <message>
        <source>Six digits or more, and no easy row of them.</source>
        <translation>ستة أرقام أو أكثر، وليست سلسلة سهلة.</translation>
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
        <source>The same PIN once more</source>
        <translation>الرقم السري نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
</context>
<context>
    <name>NobodyWatches</name>
    <message>
        <source>Nobody watches your answers as they come in. If you need help now, call someone you trust or your local emergency number.</source>
        <translation>لا أحد يراقب إجاباتك عند وصولها. إذا احتجت إلى مساعدة الآن فاتصل بشخص تثق به أو برقم الطوارئ.</translation>
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
    <message>
        <source>Go on from my link with %1</source>
        <translation>متابعة ارتباطي مع %1</translation>
    </message>
    <message>
        <source>If it is the same person. Goals and how often you meet come along; sharing starts from nothing.</source>
        <translation>إذا كان الشخص نفسه. تنتقل الأهداف ووتيرة لقاءاتكما معك، وتبدأ المشاركة من لا شيء.</translation>
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
    <message>
        <source>Show your answer</source>
        <translation>عرض ردك</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Almost paired with %1</source>
        <translation>كاد الاقتران مع %1 يتم</translation>
    </message>
    <message>
        <source>One step is left: show your answer, so that %1 can scan it.</source>
        <translation>بقيت خطوة واحدة: اعرض ردك ليمسحه %1.</translation>
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
        <source>accord:…</source>
        <translation>accord:…</translation>
    </message>
    <message>
        <source>Ask your therapist for an invitation. In the room it is a code on their screen; from afar it is a link that begins with “accord:”.</source>
        <translation>اطلب من معالجك دعوة. في الغرفة هي رمز على شاشته؛ ومن بعيد رابط يبدأ بـ «accord:».</translation>
    </message>
    <message>
        <source>Scan the code</source>
        <translation>مسح الرمز</translation>
    </message>
    <message>
        <source>Or put the link in here</source>
        <translation>أو ضع الرابط هنا</translation>
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
    <name>PrivacyCover</name>
    <message>
        <source>Covered</source>
        <translation>مغطى</translation>
    </message>
    <message>
        <source>Accord is covered</source>
        <translation>التطبيق مغطى</translation>
    </message>
    <message>
        <source>Come back to see what is here.</source>
        <translation>عُد لترى ما هنا.</translation>
    </message>
</context>
<context>
    <name>ProgressOverlay</name>
    <message>
        <source>%1 % done</source>
        <translation>‏%1 % تم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>First, that it is you</source>
        <translation>أولًا، أنك أنت</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>عبارة مرورك الآن</translation>
    </message>
    <message>
        <source>Your recovery code now</source>
        <translation>رمز الاسترداد الآن</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استخدام عبارة المرور</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>استخدام رمز الاسترداد</translation>
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
    <name>ReadOnlyPage</name>
    <message>
        <source>To read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>A newer Accord was here</source>
        <translation>كان هنا إصدار أحدث من Accord</translation>
    </message>
    <message>
        <source>These records were last used by a later version of Accord. This one can show them to you.</source>
        <translation>استُخدمت هذه السجلات آخر مرة بإصدار لاحق من Accord. يستطيع هذا الإصدار عرضها لك.</translation>
    </message>
    <message>
        <source>You can read what this version knows of.</source>
        <translation>يمكنك قراءة ما يعرفه هذا الإصدار.</translation>
    </message>
    <message>
        <source>Nothing can be added or changed, so nothing can be spoilt.</source>
        <translation>لا يمكن إضافة شيء أو تغييره، فلا يفسد شيء.</translation>
    </message>
    <message>
        <source>To go on writing, update Accord on this device.</source>
        <translation>لمتابعة الكتابة حدّث Accord على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>ReceiptLine</name>
    <message>
        <source>%1. %2. %3. %4 of %5</source>
        <translation>%1. %2. %3. %4 من %5</translation>
    </message>
</context>
<context>
    <name>ReceiptList</name>
    <message>
        <source>Older ones</source>
        <translation>الأقدم</translation>
    </message>
</context>
<context>
    <name>ReceiptsModel</name>
    <message>
        <source>Stopped sharing with %1</source>
        <translation>توقفت المشاركة مع %1</translation>
    </message>
    <message>
        <source>Shared once with %1</source>
        <translation>مشاركة مرة واحدة مع %1</translation>
    </message>
    <message>
        <source>Nothing goes to %1 by itself any more</source>
        <translation>لم يعد شيء يذهب إلى %1 تلقائيًا</translation>
    </message>
    <message>
        <source>What goes to %1 from then on</source>
        <translation>ما يذهب إلى %1 من ذلك الحين</translation>
    </message>
    <message>
        <source>By itself: %1</source>
        <comment>a list of parts</comment>
        <translation>تلقائيًا: %1</translation>
    </message>
    <message>
        <source>Asked each time: %1</source>
        <comment>a list of parts</comment>
        <translation>يُسأل عنه في كل مرة: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a date</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a date and a time</comment>
        <translation>%1 الساعة %2</translation>
    </message>
    <message>
        <source>accord-receipts-%1.json</source>
        <comment>a file&apos;s name</comment>
        <translation>accord-receipts-%1.json</translation>
    </message>
    <message>
        <source>accord-receipt-%1.json</source>
        <comment>a file&apos;s name</comment>
        <translation>accord-receipt-%1.json</translation>
    </message>
    <message>
        <source>Saved as %1. Anyone who can open that file can read it.</source>
        <comment>a file&apos;s name</comment>
        <translation>حُفظ باسم %1. من يستطيع فتح الملف يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <comment>a date</comment>
        <translation>جلسة %1</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>مكان الحفظ</translation>
    </message>
</context>
<context>
    <name>ReceiptsPage</name>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>إيصالات</translation>
    </message>
    <message>
        <source>Save this one as a file</source>
        <translation>حفظ هذا كملف</translation>
    </message>
    <message>
        <source>Save all as a file</source>
        <translation>حفظ الكل كملف</translation>
    </message>
    <message>
        <source>One for every decision about sharing. They are yours and never change.</source>
        <translation>واحد لكل قرار بشأن المشاركة. هي لك ولا تتغير أبدًا.</translation>
    </message>
    <message>
        <source>No receipts yet</source>
        <translation>لا إيصالات بعد</translation>
    </message>
    <message>
        <source>Whenever you share something, change what is shared, or stop, a receipt of it is kept here for you.</source>
        <translation>كلما شاركت شيئًا أو غيّرت ما يُشارَك أو توقفت، يُحفظ هنا إيصال لك.</translation>
    </message>
    <message>
        <source>Hide the file</source>
        <translation>إخفاء الملف</translation>
    </message>
    <message>
        <source>Show the file as it is</source>
        <translation>عرض الملف كما هو</translation>
    </message>
    <message>
        <source>A standard consent record, in English, for whoever you may want to show it to.</source>
        <translation>سجل موافقة قياسي، بالإنجليزية، لمن تريد أن تريه إياه.</translation>
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
    <message>
        <source>Show it to %1</source>
        <translation>عرضه على %1</translation>
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
    <name>RecoveryCode</name>
    <message>
        <source>Recovery code: %1</source>
        <translation>رمز الاسترداد: %1</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Remind me once a week</source>
        <translation>ذكّرني مرة في الأسبوع</translation>
    </message>
    <message>
        <source>Half an hour earlier</source>
        <translation>قبل ذلك بنصف ساعة</translation>
    </message>
    <message>
        <source>Half an hour later</source>
        <translation>بعد ذلك بنصف ساعة</translation>
    </message>
    <message>
        <source>“A moment to check in”, and no more. It comes while Accord is open or waits until you open it, and stays away on a day you have checked in.</source>
        <translation>«لحظة لتسجيل جلستك»، ولا شيء أكثر. يأتي التذكير وAccord مفتوح أو ينتظر حتى تفتحه، ولا يظهر في يوم سجّلت فيه.</translation>
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
    <name>RepairModel</name>
    <message>
        <source>Nothing in the damaged records can be read any more. They are kept; please choose another way.</source>
        <translation>لم يعد شيء مقروءًا في السجلات التالفة. هي محفوظة؛ يرجى اختيار طريقة أخرى.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Everything could be read. Nothing is missing.</source>
        <translation>أمكنت قراءة كل شيء. لا ينقص شيء.</translation>
    </message>
    <message>
        <source>Check-ins that could be read: %1.</source>
        <translation>التسجيلات المقروءة: %1.</translation>
    </message>
    <message>
        <source>Some answers are missing in %1 of them.</source>
        <translation>تنقص بعض الإجابات في %1 منها.</translation>
    </message>
    <message>
        <source>Lost, as far as can be told: %1.</source>
        <translation>المفقود بحسب ما يُعرف: %1.</translation>
    </message>
    <message>
        <source>The check-in you had begun is among them.</source>
        <translation>التسجيل الذي بدأته بينها.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message>
        <source>Something else is missing: it may be an agreement on goals, or what was under way to your therapist.</source>
        <translation>ينقص شيء آخر: ربما اتفاق على أهداف أو ما كان في الطريق إلى معالجك.</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>كما كان في %1</translation>
    </message>
    <message>
        <source>This one does not read either.</source>
        <translation>هذا أيضًا لا يُقرأ.</translation>
    </message>
    <message>
        <source>Whatever came after it would be missing.</source>
        <translation>سينقص ما جاء بعده.</translation>
    </message>
    <message>
        <source>Check-ins in it: %1, the newest about %2. Whatever came after would be missing.</source>
        <translation>التسجيلات فيه: %1، وأحدثها عن %2. سينقص ما جاء بعده.</translation>
    </message>
    <message>
        <source>No check-in is in it. Whatever came after would be missing.</source>
        <translation>ليس فيه تسجيل. سينقص ما جاء بعده.</translation>
    </message>
    <message>
        <source>Not everything could be read. Some of what clients shared, or of your goals with them, is missing.</source>
        <translation>لم تمكن قراءة كل شيء. ينقص بعض ما شاركه العملاء أو بعض أهدافك معهم.</translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>No rhythm agreed</source>
        <translation>لا إيقاع متفق عليه</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>كل %Ln أسبوع</numerusform>
            <numerusform>كل أسبوع</numerusform>
            <numerusform>كل أسبوعين</numerusform>
            <numerusform>كل %Ln أسابيع</numerusform>
            <numerusform>كل %Ln أسبوعًا</numerusform>
            <numerusform>كل %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>كل %Ln يوم</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %Ln أيام</numerusform>
            <numerusform>كل %Ln يومًا</numerusform>
            <numerusform>كل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>You and %1 mean to meet every day.</source>
        <translation>تنويان أنت و%1 اللقاء كل يوم.</translation>
    </message>
    <message>
        <source>You and %1 mean to meet every week.</source>
        <translation>تنويان أنت و%1 اللقاء كل أسبوع.</translation>
    </message>
    <message numerus="yes">
        <source>You and %1 mean to meet every %n weeks.</source>
        <translation>
            <numerusform>تنويان أنت و%1 اللقاء كل %Ln أسبوع.</numerusform>
            <numerusform>تنويان أنت و%1 اللقاء كل أسبوع.</numerusform>
            <numerusform>تنويان أنت و%1 اللقاء كل أسبوعين.</numerusform>
            <numerusform>تنويان أنت و%1 اللقاء كل %Ln أسابيع.</numerusform>
            <numerusform>تنويان أنت و%1 اللقاء كل %Ln أسبوعًا.</numerusform>
            <numerusform>تنويان أنت و%1 اللقاء كل %Ln أسبوع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You and %1 mean to meet every %n days.</source>
        <translation>
            <numerusform>تنويان أنت و%1 اللقاء كل %Ln يوم.</numerusform>
            <numerusform>تنويان أنت و%1 اللقاء كل يوم.</numerusform>
            <numerusform>تنويان أنت و%1 اللقاء كل يومين.</numerusform>
            <numerusform>تنويان أنت و%1 اللقاء كل %Ln أيام.</numerusform>
            <numerusform>تنويان أنت و%1 اللقاء كل %Ln يومًا.</numerusform>
            <numerusform>تنويان أنت و%1 اللقاء كل %Ln يوم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>How often you meet</source>
        <translation>كم مرة تلتقيان</translation>
    </message>
    <message>
        <source>Either of you can change it, best after you have talked about it. %1’s app is told.</source>
        <translation>يمكن لأي منكما تغييره، والأفضل بعد الحديث عنه. ويُخبَر تطبيق %1.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Change how often</source>
        <translation>تغيير عدد المرات</translation>
    </message>
    <message>
        <source>Say how often</source>
        <translation>تحديد عدد المرات</translation>
    </message>
</context>
<context>
    <name>RhythmModel</name>
    <message>
        <source>No rhythm</source>
        <translation>بلا إيقاع</translation>
    </message>
    <message>
        <source>You said so today.</source>
        <translation>قلت ذلك اليوم.</translation>
    </message>
    <message>
        <source>%1 said so today.</source>
        <translation>قال %1 ذلك اليوم.</translation>
    </message>
    <message>
        <source>You said so on %1.</source>
        <comment>a date</comment>
        <translation>قلت ذلك في %1.</translation>
    </message>
    <message>
        <source>%1 said so on %2.</source>
        <comment>a name and a date</comment>
        <translation>قال %1 ذلك في %2.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>How dips are found</source>
        <translation>كيف تُكتشف الانخفاضات</translation>
    </message>
    <message>
        <source>Accord compares your sessions with your own earlier ones, never with other people’s.</source>
        <translation>يقارن Accord جلساتك بجلساتك السابقة أنت، ولا يقارنها أبدًا بجلسات غيرك.</translation>
    </message>
    <message>
        <source>It speaks of a dip when a session is clearly lower than is usual for you, or when several in a row went slowly down. Small ups and downs are left alone.</source>
        <translation>يتحدث عن انخفاض عندما تكون جلسة أدنى بوضوح من المعتاد لديك، أو عندما تنخفض عدة جلسات متتالية ببطء. أما التقلبات الصغيرة فتُترك وشأنها.</translation>
    </message>
    <message>
        <source>What you skip is never guessed, and never counted as low.</source>
        <translation>ما تتخطاه لا يُخمَّن أبدًا ولا يُحسب منخفضًا.</translation>
    </message>
    <message>
        <source>A dip is no verdict, on you or on anyone. It only means: perhaps talk about this. How far is far enough is assumed; nobody has measured it for these questions yet.</source>
        <translation>الانخفاض ليس حكمًا عليك ولا على أحد. إنه يعني فقط: ربما يحسن الحديث عن هذا. والحد الذي يُعتد به مفترض؛ فلم يقسه أحد بعد لهذه الأسئلة.</translation>
    </message>
    <message>
        <source>Hide the exact rules</source>
        <translation>إخفاء القواعد الدقيقة</translation>
    </message>
    <message>
        <source>The exact rules, in English</source>
        <translation>القواعد الدقيقة، بالإنجليزية</translation>
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
    <name>Scan</name>
    <message>
        <source>That code is a sealed message, not an invitation. Your therapist’s app shows the invitation under “Invite a client”.</source>
        <translation>هذا الرمز رسالة مختومة وليس دعوة. يعرض تطبيق معالجك الدعوة تحت «Invite a client».</translation>
    </message>
    <message>
        <source>That code is an invitation. It is for a client’s app, which reads it under “Pair with your therapist”.</source>
        <translation>هذا الرمز دعوة. هي لتطبيق العميل الذي يقرؤها عند الاقتران.</translation>
    </message>
    <message>
        <source>That picture can’t be read. Please choose another one.</source>
        <translation>لا يمكن قراءة هذه الصورة. يرجى اختيار غيرها.</translation>
    </message>
    <message>
        <source>That picture is larger than any camera’s. Please choose another one.</source>
        <translation>هذه الصورة أكبر من صورة أي كاميرا. يرجى اختيار غيرها.</translation>
    </message>
    <message>
        <source>No code was found in that picture. A sharper one, with a white edge all round the code, may help.</source>
        <translation>لم يُعثر على رمز في هذه الصورة. قد تفيد صورة أوضح بحافة بيضاء حول الرمز كله.</translation>
    </message>
    <message>
        <source>The codes in that picture are not Accord’s.</source>
        <translation>الرموز في هذه الصورة ليست من Accord.</translation>
    </message>
    <message>
        <source>That file is neither a picture nor a sealed message of Accord’s. Nothing was changed; please choose another one.</source>
        <translation>هذا الملف ليس صورة ولا رسالة مختومة من Accord. لم يتغير شيء؛ يرجى اختيار غيره.</translation>
    </message>
</context>
<context>
    <name>ScanModel</name>
    <message>
        <source>No camera here</source>
        <translation>لا كاميرا هنا</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>الكاميرا غير مسموح بها</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>الكاميرا لا تعطي صورة</translation>
    </message>
    <message>
        <source>A photo or screenshot of the code does as well, and so does a sealed file.</source>
        <translation>تكفي صورة أو لقطة شاشة للرمز، وكذلك ملف مختوم.</translation>
    </message>
    <message>
        <source>You can allow it in your device’s settings and try again. A photo or screenshot of the code does as well, and so does a sealed file.</source>
        <translation>يمكنك السماح بها في إعدادات الجهاز والمحاولة من جديد. تكفي صورة أو لقطة شاشة للرمز، وكذلك ملف مختوم.</translation>
    </message>
    <message>
        <source>Perhaps another program is using it. A photo or screenshot of the code does as well, and so does a sealed file.</source>
        <translation>ربما يستخدمها برنامج آخر. تكفي صورة أو لقطة شاشة للرمز، وكذلك ملف مختوم.</translation>
    </message>
    <message>
        <source>%1 of %2 codes read</source>
        <translation>قُرئ %1 من %2 رموز</translation>
    </message>
    <message>
        <source>That code is not one of Accord’s.</source>
        <translation>هذا الرمز ليس من Accord.</translation>
    </message>
    <message>
        <source>A picture of the code, or a sealed file</source>
        <translation>صورة للرمز أو ملف مختوم</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Show your answer</source>
        <translation>عرض ردك</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Try the camera again</source>
        <translation>تجربة الكاميرا من جديد</translation>
    </message>
    <message>
        <source>Choose a picture or file</source>
        <translation>اختيار صورة أو ملف</translation>
    </message>
    <message>
        <source>You can also drop a picture or a sealed file on this page.</source>
        <translation>يمكنك أيضًا إفلات صورة أو ملف مختوم على هذه الصفحة.</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>النظر في الملف</translation>
    </message>
</context>
<context>
    <name>ScanTaken</name>
    <message>
        <source>What has come in</source>
        <translation>ما وصل</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Camera picture. Hold the code inside the frame.</source>
        <translation>صورة الكاميرا. أبقِ الرمز داخل الإطار.</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>الكاميرا تبدأ</translation>
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
    <name>SetUpBackup</name>
    <message>
        <source>Begin from a backup</source>
        <translation>البدء من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>النظر فيها</translation>
    </message>
    <message>
        <source>Choose the file and type its passphrase. What opens your records from now on is chosen in the next step.</source>
        <translation>اختر الملف واكتب عبارة مروره. ما يفتح سجلاتك من الآن تختاره في الخطوة التالية.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>اختيار ملف آخر</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>The backup’s passphrase</source>
        <translation>عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>After restoring, nothing is shared until you say so.</source>
        <translation>بعد الاستعادة لا يُشارَك شيء حتى تقول ذلك.</translation>
    </message>
    <message>
        <source>Looking inside…</source>
        <translation>النظر فيها…</translation>
    </message>
</context>
<context>
    <name>SetUpCode</name>
    <message>
        <source>If you forget it</source>
        <translation>إذا نسيتها</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>لقد دوّنته</translation>
    </message>
    <message>
        <source>Go on without a code</source>
        <translation>المتابعة من دون رمز</translation>
    </message>
    <message>
        <source>This recovery code opens your records when nothing else does. Write it on paper, and keep it away from this device. It is shown only now.</source>
        <translation>يفتح رمز الاسترداد هذا سجلاتك حين لا يفتحها غيره. اكتبه على ورق واحتفظ به بعيدًا عن هذا الجهاز. يُعرض الآن فقط.</translation>
    </message>
    <message>
        <source>You may go on without it. Then nothing but your passphrase opens your records, and if that is forgotten, so is what you wrote here.</source>
        <translation>يمكنك المتابعة من دونه. عندها لا يفتح سجلاتك إلا عبارة مرورك، وإن نُسيت ضاع ما كتبته هنا.</translation>
    </message>
    <message>
        <source>A PIN alone is not enough: this device may break or get lost.</source>
        <translation>الرقم السري وحده لا يكفي: قد يتعطل هذا الجهاز أو يضيع.</translation>
    </message>
</context>
<context>
    <name>SetUpCodeBack</name>
    <message>
        <source>Type it back once</source>
        <translation>اكتبه مرة واحدة</translation>
    </message>
    <message>
        <source>Lock my records</source>
        <translation>قفل سجلاتي</translation>
    </message>
    <message>
        <source>So that you can be sure of what you wrote down. Small or capital letters, spaces and hyphens do not matter.</source>
        <translation>لتتأكد مما دوّنته. لا فرق بين الحروف الكبيرة والصغيرة ولا للمسافات والشرطات.</translation>
    </message>
</context>
<context>
    <name>SetUpKeys</name>
    <message>
        <source>How it opens</source>
        <translation>كيف يُفتح</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>How shall it open?</source>
        <translation>كيف تريد أن يُفتح؟</translation>
    </message>
    <message>
        <source>A PIN is quick and works on this device only. A passphrase opens it anywhere.</source>
        <translation>الرقم السري سريع ويعمل على هذا الجهاز فقط. عبارة المرور تفتحه في أي مكان.</translation>
    </message>
    <message>
        <source>What you keep here is locked with a passphrase. A few words are easy to keep in mind.</source>
        <translation>ما تحفظه هنا مقفل بعبارة مرور. بضع كلمات يسهل تذكرها.</translation>
    </message>
    <message>
        <source>A PIN</source>
        <translation>رقم سري</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>عبارة مرور</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
</context>
<context>
    <name>SetUpModel</name>
    <message>
        <source>Which file is the backup?</source>
        <translation>أي ملف هو النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Please choose the file first.</source>
        <translation>يرجى اختيار الملف أولًا.</translation>
    </message>
    <message>
        <source>That passphrase does not open this backup. Nothing was changed; please try again.</source>
        <translation>عبارة المرور هذه لا تفتح هذه النسخة. لم يتغير شيء؛ يرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>عُملت في %1.</translation>
    </message>
    <message>
        <source>Made on %1. Check-ins in it: %2.</source>
        <translation>عُملت في %1. التسجيلات فيها: %2.</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Restoring your records…</source>
        <translation>استعادة سجلاتك…</translation>
    </message>
    <message>
        <source>Locking it with your keys…</source>
        <translation>يُقفل بمفاتيحك…</translation>
    </message>
</context>
<context>
    <name>SetUpWelcome</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>لدي نسخة احتياطية</translation>
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
        <source>Your clients say how a session was for them, and share with you what they choose.</source>
        <translation>يقول عملاؤك كيف كانت الجلسة لهم ويشاركون معك ما يختارون.</translation>
    </message>
    <message>
        <source>Say how it was, in half a minute and in your own time. With a therapist who uses Accord, or just for you.</source>
        <translation>قل كيف كانت، في نصف دقيقة وفي الوقت الذي يناسبك. مع معالج يستخدم Accord أو لك وحدك.</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>من يرى ماذا</translation>
    </message>
    <message>
        <source>What they share is locked on this device. Only you can open it.</source>
        <translation>ما يشاركونه مقفل على هذا الجهاز. لا يفتحه غيرك.</translation>
    </message>
    <message>
        <source>What you say is locked on this device. Nobody else can open it, not even those who made Accord.</source>
        <translation>ما تقوله مقفل على هذا الجهاز. لا يفتحه أحد غيرك، ولا حتى من صنعوا Accord.</translation>
    </message>
    <message>
        <source>Clients choose what you see, each time, and can take it back.</source>
        <translation>يختار العملاء ما تراه في كل مرة، ويمكنهم سحبه.</translation>
    </message>
    <message>
        <source>A therapist sees only what you choose, after you have seen it yourself. You can take it back.</source>
        <translation>لا يرى المعالج إلا ما تختاره بعد أن تراه بنفسك. يمكنك سحبه.</translation>
    </message>
    <message>
        <source>Nobody watches answers as they come in. Accord does not replace your arrangements for emergencies.</source>
        <translation>لا أحد يراقب الإجابات عند وصولها. لا يحل Accord محل ترتيباتك للطوارئ.</translation>
    </message>
    <message>
        <source>Nobody watches your answers as they come in. If you need help now, call someone you trust or your local emergency number.</source>
        <translation>لا أحد يراقب إجاباتك عند وصولها. إذا احتجت إلى مساعدة الآن فاتصل بشخص تثق به أو برقم الطوارئ.</translation>
    </message>
    <message>
        <source>Your name, as clients know it</source>
        <translation>اسمك كما يعرفه العملاء</translation>
    </message>
    <message>
        <source>What a therapist would call you</source>
        <translation>ما قد يناديك به المعالج</translation>
    </message>
    <message>
        <source>Only people you connect with see it.</source>
        <translation>لا يراه إلا من تتصل بهم.</translation>
    </message>
    <message>
        <source>This translation is a draft and not yet validated. You can change the language later, in the settings.</source>
        <translation>هذه الترجمة مسودة لم يُتحقق منها بعد. يمكنك تغيير اللغة لاحقًا في الإعدادات.</translation>
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
        <translation>‏Accord %1. برنامج حر بموجب رخصة غنو العمومية، الإصدار ٣ أو ما بعده.</translation>
    </message>
    <message>
        <source>PIN, passphrase and lock</source>
        <translation>الرقم السري وعبارة المرور والقفل</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>عمل نسخة احتياطية</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>تصدير بياناتي</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
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
    <message>
        <source>Which questions they were: %1</source>
        <translation>أي أسئلة كانت: %1</translation>
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
    <message>
        <source>Share and show as a code</source>
        <translation>المشاركة والعرض كرمز</translation>
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
    <message>
        <source>You stopped sharing. Word of it is on its way to %1’s app.</source>
        <translation>توقفت عن المشاركة. الخبر في الطريق إلى تطبيق %1.</translation>
    </message>
    <message>
        <source>You stopped sharing. %1 must keep records: those are set apart.</source>
        <translation>توقفت عن المشاركة. على %1 حفظ السجلات: تُفصل تلك.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>%1’s app did not answer in time. Please ask for a new invitation.</source>
        <translation>لم يُجب تطبيق %1 في الوقت المناسب. يرجى طلب دعوة جديدة.</translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
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
    <message>
        <source>You decide what leaves this phone, to whom, and for how long.</source>
        <translation>أنت تقرر ما يغادر هذا الهاتف وإلى من وكم المدة.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>إيصالات</translation>
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
        <translation>جاءت هذه الجلسة بـ {to} من ١٠. إن نقص شيء فيستحق أن يُقال.</translation>
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
        <translation>شعرت هذه المرة ببعض البعد: {bond} من ١٠. قد يفيد قول ذلك.</translation>
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
        <translation>لم يكن الاتفاق تامًا على الوجهة: {goals} من ١٠. يمكن الحديث عن الأهداف في أي وقت.</translation>
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
        <translation>كانت طريقة العمل أقل معنى لك: {tasks} من ١٠. هناك طرق أخرى ويمكنك طلبها.</translation>
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
    <message numerus="yes">
        <source>Over the last %n sessions things dipped little by little, from {from} to {to}. A good moment to look at it together.</source>
        <translation>
            <numerusform>خلال آخر %n جلسة حدث انخفاض شيئًا فشيئًا من {from} إلى {to}. وقت مناسب للنظر فيه معًا.</numerusform>
            <numerusform>خلال آخر جلسة حدث انخفاض شيئًا فشيئًا من {from} إلى {to}. وقت مناسب للنظر فيه معًا.</numerusform>
            <numerusform>خلال آخر جلستين حدث انخفاض شيئًا فشيئًا من {from} إلى {to}. وقت مناسب للنظر فيه معًا.</numerusform>
            <numerusform>خلال آخر %n جلسات حدث انخفاض شيئًا فشيئًا من {from} إلى {to}. وقت مناسب للنظر فيه معًا.</numerusform>
            <numerusform>خلال آخر %n جلسة حدث انخفاض شيئًا فشيئًا من {from} إلى {to}. وقت مناسب للنظر فيه معًا.</numerusform>
            <numerusform>خلال آخر %n جلسة حدث انخفاض شيئًا فشيئًا من {from} إلى {to}. وقت مناسب للنظر فيه معًا.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Your last check-in was %n days ago. There is room for one whenever you like.</source>
        <translation>
            <numerusform>كان تسجيلك الأخير قبل %n يوم. هناك متسع لواحد متى شئت.</numerusform>
            <numerusform>كان تسجيلك الأخير قبل يوم واحد. هناك متسع لواحد متى شئت.</numerusform>
            <numerusform>كان تسجيلك الأخير قبل يومين. هناك متسع لواحد متى شئت.</numerusform>
            <numerusform>كان تسجيلك الأخير قبل %n أيام. هناك متسع لواحد متى شئت.</numerusform>
            <numerusform>كان تسجيلك الأخير قبل %n يومًا. هناك متسع لواحد متى شئت.</numerusform>
            <numerusform>كان تسجيلك الأخير قبل %n يوم. هناك متسع لواحد متى شئت.</numerusform>
        </translation>
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
        <translation>القاعدة: أكثر من انحرافين تحت متوسط العميل نفسه ({from} − ٢ × {spread} = {threshold}).</translation>
    </message>
    <message>
        <source>Rule: over %n sessions no step up, and {threshold} or more in all ({from} − {to} = {fall}).</source>
        <translation>القاعدة: لا صعود خلال %n جلسات، و{threshold} أو أكثر إجمالًا ({from} − {to} = {fall}).</translation>
    </message>
    <message>
        <source>Rule: bond is 7 or more, and goals or tasks {threshold} or more under it (difference {gap}).</source>
        <translation>القاعدة: الرابطة ٧ أو أكثر، والأهداف أو المهام تحتها بـ {threshold} أو أكثر (الفرق {gap}).</translation>
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
        <source>A drop began at session {began}: from {from}, down to {trough}. It has not come back half-way in %n sessions.</source>
        <translation>بدأ هبوط في الجلسة {began}: من {from} حتى {trough}. لم يعد إلى منتصف الطريق خلال %n جلسات.</translation>
    </message>
    <message>
        <source>The drop of session {began} is repaired: this session came back at least half-way from {trough} to {from}.</source>
        <translation>أُصلح هبوط الجلسة {began}: عادت هذه الجلسة نصف الطريق على الأقل من {trough} إلى {from}.</translation>
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
    <message>
        <source>This session came out {fall} below the first.</source>
        <translation>جاءت هذه الجلسة أقل من الأولى بمقدار {fall}.</translation>
    </message>
    <message>
        <source>This time it went from {from} to {to}, a larger step than usual.</source>
        <translation>انتقلت هذه المرة من {from} إلى {to}، وهي خطوة أكبر من المعتاد.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Pair with my therapist</source>
        <translation>الاقتران مع معالجي</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>All is ready</source>
        <translation>كل شيء جاهز</translation>
    </message>
    <message>
        <source>Accord works on its own. If your therapist uses it too, the two of you can pair whenever you like.</source>
        <translation>يعمل Accord وحده. وإذا استخدمه معالجك أيضًا فيمكنكما الاقتران متى شئتما.</translation>
    </message>
    <message>
        <source>Pairing takes an invitation from your therapist: a link, or a code to scan.</source>
        <translation>يلزم للاقتران دعوة من معالجك: رابط أو رمز يُمسح.</translation>
    </message>
    <message>
        <source>It shares nothing by itself. After each check-in you choose.</source>
        <translation>لا يشارك شيئًا من تلقاء نفسه. بعد كل تسجيل تختار أنت.</translation>
    </message>
    <message>
        <source>You find it under Sharing at any time.</source>
        <translation>تجده تحت «المشاركة» في أي وقت.</translation>
    </message>
    <message>
        <source>The questions are Accord’s own, and no study has validated them yet. They begin a conversation; they are not a test.</source>
        <translation>الأسئلة من وضع Accord نفسه، ولم تتحقق منها أي دراسة بعد. هي بداية حديث، وليست اختبارًا.</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>Stop sharing with %1?</source>
        <translation>التوقف عن المشاركة مع %1؟</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>التوقف عن المشاركة</translation>
    </message>
    <message>
        <source>Go on sharing</source>
        <translation>متابعة المشاركة</translation>
    </message>
    <message>
        <source>What you shared is taken away from their app. What is still on its way will not be taken in. Your own check-ins stay here.</source>
        <translation>يُزال ما شاركته من تطبيقه. وما زال في الطريق لن يُقبل. تسجيلاتك تبقى هنا.</translation>
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
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Delivered %1</source>
        <comment>a time</comment>
        <translation>سُلّم %1</translation>
    </message>
    <message>
        <source>Delivered on %1</source>
        <comment>a date</comment>
        <translation>سُلّم في %1</translation>
    </message>
    <message>
        <source>Letters don&apos;t get through at the moment. Nothing is lost, and Accord keeps trying.</source>
        <translation>لا يصل شيء في الوقت الحالي. لم يُفقد شيء، ويواصل Accord المحاولة.</translation>
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
    <message>
        <source>Stopped here</source>
        <translation>توقف هنا</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>You stopped sharing, and word of it is on its way. %1’s app will take the rest away as soon as it hears of it.</source>
        <translation>توقفت عن المشاركة والخبر في الطريق. سيزيل تطبيق %1 الباقي حالما يعلم بذلك.</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>أكده %1</translation>
    </message>
    <message>
        <source>You stopped sharing, and %1’s app has confirmed it. What they must keep for their records is set apart and marked as taken back.</source>
        <translation>توقفت عن المشاركة، وأكد تطبيق %1 ذلك. ما يلزم حفظه مفصول ومعلّم بأنه سُحب.</translation>
    </message>
    <message>
        <source>%1 has closed this pairing. What you wrote stays here.</source>
        <translation>أغلق %1 هذا الاقتران. ما كتبته يبقى هنا.</translation>
    </message>
    <message>
        <source>You closed this pairing. %1’s app takes away what it holds as soon as it hears of it.</source>
        <translation>أغلقت هذا الاقتران. يزيل تطبيق %1 ما لديه حالما يعلم بذلك.</translation>
    </message>
    <message>
        <source>You closed this pairing, and %1’s app has confirmed it.</source>
        <translation>أغلقت هذا الاقتران، وأكد تطبيق %1 ذلك.</translation>
    </message>
    <message>
        <source>By itself: %1</source>
        <comment>a list of parts</comment>
        <translation>تلقائيًا: %1</translation>
    </message>
    <message>
        <source>Asked each time: %1</source>
        <comment>a list of parts</comment>
        <translation>يُسأل عنه في كل مرة: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a date</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Nothing goes by itself. You choose anew after each check-in.</source>
        <translation>لا شيء يذهب تلقائيًا. تختار من جديد بعد كل تسجيل.</translation>
    </message>
    <message>
        <source>%1’s app did not answer in time. Please ask for a new invitation.</source>
        <translation>لم يُجب تطبيق %1 في الوقت المناسب. يرجى طلب دعوة جديدة.</translation>
    </message>
</context>
<context>
    <name>TherapistPage</name>
    <message>
        <source>Stop sharing</source>
        <translation>التوقف عن المشاركة</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>إيصالات</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>الاقتران من جديد</translation>
    </message>
    <message>
        <source>Close this pairing</source>
        <translation>إغلاق هذا الاقتران</translation>
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
        <translation>آخر ٥</translation>
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
    <name>TrendExport</name>
    <message>
        <source>Save as a picture</source>
        <translation>الحفظ كصورة</translation>
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
    <name>TrendPageModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a session and its day: its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %L1 earlier sessions</source>
        <translation>
            <numerusform>… وجلسات سابقة عددها %L1</numerusform>
            <numerusform>… وجلسات سابقة عددها %L1</numerusform>
            <numerusform>… وجلسات سابقة عددها %L1</numerusform>
            <numerusform>… وجلسات سابقة عددها %L1</numerusform>
            <numerusform>… وجلسات سابقة عددها %L1</numerusform>
            <numerusform>… وجلسات سابقة عددها %L1</numerusform>
        </translation>
    </message>
    <message>
        <source>Made with Accord on %1. No notes are in this picture.</source>
        <comment>a date</comment>
        <translation>أُعدّ بتطبيق Accord في %1. لا ملاحظات في هذه الصورة.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>accord-trend-%1.png</source>
        <comment>a file&apos;s name</comment>
        <translation>accord-trend-%1.png</translation>
    </message>
    <message>
        <source>Saved as %1. Anyone who can open that file can see it.</source>
        <comment>a file&apos;s name</comment>
        <translation>حُفظت باسم %1. من يستطيع فتح الملف يستطيع رؤيتها.</translation>
    </message>
    <message>
        <source>With nobody named</source>
        <translation>من دون ذكر أحد</translation>
    </message>
    <message>
        <source>Where to save the picture</source>
        <translation>مكان حفظ الصورة</translation>
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
    <name>UnlockField</name>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
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
    <message>
        <source>Tries left before the PIN is taken away: %1. The other ways stay.</source>
        <translation>المحاولات الباقية قبل إزالة الرقم السري: %1. تبقى الطرق الأخرى.</translation>
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
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>What you keep here opens with your PIN.</source>
        <translation>ما تحفظه هنا يُفتح برقمك السري.</translation>
    </message>
    <message>
        <source>What you keep here opens with the code you wrote down.</source>
        <translation>ما تحفظه هنا يُفتح بالرمز الذي دوّنته.</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>استخدام الرقم السري</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استخدام عبارة المرور</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>استخدام رمز الاسترداد</translation>
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
    <message>
        <source>Ready to show</source>
        <translation>جاهز للعرض</translation>
    </message>
    <message>
        <source>Show it to %1 as a code when you are next in one room, or hand it over as a sealed file.</source>
        <translation>اعرضه على %1 كرمز حين تجتمعان في غرفة واحدة، أو سلّمه كملف مختوم.</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم سحبها</translation>
    </message>
    <message>
        <source>You stopped sharing with %1 after this.</source>
        <translation>بعد هذا توقفت عن المشاركة مع %1.</translation>
    </message>
    <message>
        <source>Talked about: %1</source>
        <translation>نوقش: %1</translation>
    </message>
</context>
</TS>
