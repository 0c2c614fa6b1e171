<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en_GB">
<context>
    <name>AccessSection</name>
    <message>
        <source>Every look and every change, newest first. That you read this is written down as well.</source>
        <translation type="unfinished">Әр қарау мен әр өзгеріс, жаңасы жоғарыда. Мұны оқығаныңыз да жазылады.</translation>
    </message>
    <message>
        <source>The log cannot be shown</source>
        <translation type="unfinished">Журналды көрсету мүмкін болмады</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation type="unfinished">Кім қарады</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Login name</source>
        <translation type="unfinished">Логин</translation>
    </message>
    <message>
        <source>My account</source>
        <translation type="unfinished">Менің тіркелгім</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Аты-жөні</translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished">Лауазымы</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Рөлі</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Телефон</translation>
    </message>
    <message>
        <source>The new passphrase is valid from now on.</source>
        <translation type="unfinished">Жаңа құпиясөз осы сәттен бастап жарамды.</translation>
    </message>
</context>
<context>
    <name>AdministrationPage</name>
    <message>
        <source>Administration</source>
        <translation type="unfinished">Басқару</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished">Қолжетімділік журналы</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">Көрініс</translation>
    </message>
    <message>
        <source>My account</source>
        <translation type="unfinished">Менің тіркелгім</translation>
    </message>
    <message>
        <source>My rights</source>
        <translation type="unfinished">Менің құқықтарым</translation>
    </message>
    <message>
        <source>National rules</source>
        <translation type="unfinished">Ұлттық ережелер</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Қалпына келтіру парағы</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">Қызметкерлер</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation type="unfinished">Орталық</translation>
    </message>
</context>
<context>
    <name>AdmissionForm</name>
    <message>
        <source>13, ~13, 5.3.2013, 2013; ? if nobody knows</source>
        <translation type="unfinished">13, ~13, 5.3.2013, 2013; ешкім білмесе: ?</translation>
    </message>
    <message>
        <source>Age disputed</source>
        <translation type="unfinished">Жасы даулы</translation>
    </message>
    <message>
        <source>Age or date of birth</source>
        <translation type="unfinished">Жасы немесе туған күні</translation>
    </message>
    <message>
        <source>Another statement on the age</source>
        <translation type="unfinished">Жасы туралы басқа дерек</translation>
    </message>
    <message>
        <source>Both statements stay in the file.</source>
        <translation type="unfinished">Істе екеуі де қалады.</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation type="unfinished">Ұл</translation>
    </message>
    <message>
        <source>Brought by: service</source>
        <translation type="unfinished">Кім жеткізді: қызмет</translation>
    </message>
    <message>
        <source>Can be corrected after the assessment</source>
        <translation type="unfinished">Бағалаудан кейін нақтылауға болады</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Санаты</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Family name and given name</source>
        <translation type="unfinished">Тегі мен аты</translation>
    </message>
    <message>
        <source>Family name, post, certificate</source>
        <translation type="unfinished">Тегі, лауазымы, куәлігі</translation>
    </message>
    <message>
        <source>Filled in when the form was opened</source>
        <translation type="unfinished">Нысан ашылғанда қойылды</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation type="unfinished">Қыз</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished">Негізі</translation>
    </message>
    <message>
        <source>Health as seen</source>
        <translation type="unfinished">Денсаулығы, сырт көзге</translation>
    </message>
    <message>
        <source>Health in words, marks</source>
        <translation type="unfinished">Денсаулығы сөзбен, белгілері</translation>
    </message>
    <message>
        <source>If they call themselves something, write it as the name.</source>
        <translation type="unfinished">Бала өзін бірдеңе деп атаса, аты ретінде жазыңыз.</translation>
    </message>
    <message>
        <source>In Russian or Kazakh writing</source>
        <translation type="unfinished">Орысша немесе қазақша</translation>
    </message>
    <message>
        <source>Kazakh writing</source>
        <translation type="unfinished">Қазақша жазылуы</translation>
    </message>
    <message>
        <source>Latin writing, as in a passport</source>
        <translation type="unfinished">Латынша, паспорттағыдай</translation>
    </message>
    <message>
        <source>More signs</source>
        <translation type="unfinished">Басқа белгілер</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Қазір</translation>
    </message>
    <message>
        <source>Number and issuer: below, under “More”</source>
        <translation type="unfinished">Нөмірі, кім берген: төменде, «Тағы»</translation>
    </message>
    <message>
        <source>Old scar on the left forearm</source>
        <translation type="unfinished">Сол қолында ескі тыртық</translation>
    </message>
    <message>
        <source>Place where found</source>
        <translation type="unfinished">Анықталған жері</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Жынысы</translation>
    </message>
    <message>
        <source>This field is left</source>
        <translation type="unfinished">Осы өріс қалды</translation>
    </message>
    <message>
        <source>Time of arrival</source>
        <translation type="unfinished">Түскен уақыты</translation>
    </message>
    <message>
        <source>Town, place; “unknown” is an answer</source>
        <translation type="unfinished">Қала, орын; «белгісіз» деуге де болады</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">Белгісіз</translation>
    </message>
    <message>
        <source>What the age rests on</source>
        <translation type="unfinished">Жасы неге негізделген</translation>
    </message>
</context>
<context>
    <name>AdmissionPage</name>
    <message>
        <source>13, ~13, 5.3.2013, 2013; ? if nobody knows</source>
        <translation type="unfinished">13, ~13, 5.3.2013, 2013; ешкім білмесе: ?</translation>
    </message>
    <message>
        <source>A name in any writing, or press “Unknown”</source>
        <translation type="unfinished">Аты кез келген жазуда немесе «Белгісіз» түймесі</translation>
    </message>
    <message>
        <source>A town and a place; “unknown” is an answer</source>
        <translation type="unfinished">Қала мен орын; «белгісіз» деуге де болады</translation>
    </message>
    <message>
        <source>Admit another from the same family: place, time and ground are kept</source>
        <translation type="unfinished">Сақтап, сол отбасынан тағы қабылдау: орны, уақыты, негізі қалады</translation>
    </message>
    <message>
        <source>Admitted: file {number}. Now the next of the family: place, time and ground stay.</source>
        <translation type="unfinished">Қабылданды: {number} ісі. Енді отбасының келесі баласы: орны, уақыты, негізі қалды.</translation>
    </message>
    <message>
        <source>Another statement on the age</source>
        <translation type="unfinished">Жасы туралы тағы</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Артқа</translation>
    </message>
    <message>
        <source>Choose a category; it can be corrected later</source>
        <translation type="unfinished">Санатын таңдаңыз; кейін нақтылауға болады</translation>
    </message>
    <message>
        <source>Choose boy or girl</source>
        <translation type="unfinished">Ұл немесе қыз екенін таңдаңыз</translation>
    </message>
    <message>
        <source>Choose the document, or “to follow”</source>
        <translation type="unfinished">Құжатты немесе «кейін ұсынылады» дегенді таңдаңыз</translation>
    </message>
    <message>
        <source>Choose the service that brought the child</source>
        <translation type="unfinished">Баланы жеткізген қызметті таңдаңыз</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation type="unfinished">Нобайды өшіру</translation>
    </message>
    <message>
        <source>Draft saved at {time}</source>
        <translation type="unfinished">Нобай сақталды: {time}</translation>
    </message>
    <message>
        <source>Filled: {count}</source>
        <translation type="unfinished">Толтырылды: {count}</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation type="unfinished">Жинау</translation>
    </message>
    <message>
        <source>May be the same child as in file {number} (name alike: {percent}). To be decided.</source>
        <translation type="unfinished">{number} ісіндегі бала болуы мүмкін (аты {percent} ұқсас). Шешу керек.</translation>
    </message>
    <message>
        <source>More: languages, documents, belongings, family</source>
        <translation type="unfinished">Тағы: тілдері, құжаттары, заттары, отбасы</translation>
    </message>
    <message>
        <source>Nine fields now, the rest in the morning.</source>
        <translation type="unfinished">Қазір тоғыз өріс, қалғаны таңертең.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: look at %n field(s).</source>
        <translation type="unfinished">
            <numerusform>Әлі сақталған жоқ: %n өрісті тексеріңіз.</numerusform>
            <numerusform>Әлі сақталған жоқ: %n өрісті тексеріңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished">Істі ашу</translation>
    </message>
    <message>
        <source>Other writings of the name</source>
        <translation type="unfinished">Атының жазылуы</translation>
    </message>
    <message>
        <source>Press what is seen, or write it in words</source>
        <translation type="unfinished">Көрінгенін белгілеңіз немесе сөзбен жазыңыз</translation>
    </message>
    <message>
        <source>Quick admission</source>
        <translation type="unfinished">Жедел қабылдау</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation type="unfinished">Сақтап жабу</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation type="unfinished">Сақтап басып шығару</translation>
    </message>
    <message>
        <source>Save, then a sibling</source>
        <translation type="unfinished">Тағы бауыры</translation>
    </message>
    <message>
        <source>The check digit does not agree: compare it with the document</source>
        <translation type="unfinished">Бақылау цифры сәйкес емес: құжатпен салыстырыңыз</translation>
    </message>
    <message>
        <source>This cannot be taken as it is</source>
        <translation type="unfinished">Бұлай қабылданбайды: түзетіңіз</translation>
    </message>
    <message>
        <source>This hour lies in the future</source>
        <translation type="unfinished">Бұл уақыт әлі келген жоқ</translation>
    </message>
    <message>
        <source>We will remind you until {moment}</source>
        <translation type="unfinished">Ескертеміз: {moment}</translation>
    </message>
    <message>
        <source>When did the child come? Ctrl+T writes the present moment</source>
        <translation type="unfinished">Бала қашан түсті? Ctrl+T қазіргі уақытты қояды</translation>
    </message>
</context>
<context>
    <name>AgeDialog</name>
    <message>
        <source>&amp;From what</source>
        <translation type="unfinished">&amp;Қайдан белгілі</translation>
    </message>
    <message>
        <source>&amp;Note: which document, who said so</source>
        <translation type="unfinished">&amp;Белгі: қай құжат, кім айтты</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Жасы</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Choose where it comes from.</source>
        <translation type="unfinished">Қайдан белгілі екенін таңдаңыз.</translation>
    </message>
    <message>
        <source>New: &amp;birth date or age</source>
        <translation type="unfinished">Жаңа: &amp;туған күні немесе жасы</translation>
    </message>
    <message>
        <source>The age is in dispute</source>
        <translation type="unfinished">Жасы даулы</translation>
    </message>
    <message>
        <source>There is no such statement yet.</source>
        <translation type="unfinished">Мұндай мәлімет істе әлі жоқ.</translation>
    </message>
    <message>
        <source>What &amp;decides</source>
        <translation type="unfinished">Не &amp;шешеді</translation>
    </message>
    <message>
        <source>Write a birth date or an age.</source>
        <translation type="unfinished">Туған күнін немесе жасын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>AlertLine</name>
    <message>
        <source>In few words</source>
        <translation type="unfinished">Қысқаша</translation>
    </message>
    <message>
        <source>Kind of alert</source>
        <translation type="unfinished">Ескерту түрі</translation>
    </message>
    <message>
        <source>Words of the alert</source>
        <translation type="unfinished">Ескерту мәтіні</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Admitted again</source>
        <translation type="unfinished">Қайта түсті</translation>
    </message>
    <message>
        <source>Age disputed</source>
        <translation type="unfinished">Жасы даулы</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation type="unfinished">Қауіп жоғары</translation>
    </message>
    <message>
        <source>Restricted file</source>
        <translation type="unfinished">Жабық іс</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation type="unfinished">Тоқта: {name}</translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished">жасы</translation>
    </message>
    <message>
        <source>documents</source>
        <translation type="unfinished">құжаттар</translation>
    </message>
    <message>
        <source>family</source>
        <translation type="unfinished">отбасы</translation>
    </message>
    <message>
        <source>health</source>
        <translation type="unfinished">денсаулық</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">басқа</translation>
    </message>
    <message>
        <source>prohibition</source>
        <translation type="unfinished">тыйым</translation>
    </message>
    <message>
        <source>risk</source>
        <translation type="unfinished">тәуекел</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Added a contact</source>
        <translation type="unfinished">Байланыс қосылды</translation>
    </message>
    <message>
        <source>Added a statement about the age</source>
        <translation type="unfinished">Жасы туралы мәлімет қосылды</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation type="unfinished">Қабылданды</translation>
    </message>
    <message>
        <source>Approved the plan</source>
        <translation type="unfinished">Жоспар бекітілді</translation>
    </message>
    <message>
        <source>Arranged a follow-up</source>
        <translation type="unfinished">Бақылау тәсілі өзгертілді</translation>
    </message>
    <message>
        <source>Began a plan</source>
        <translation type="unfinished">Жоспар басталды</translation>
    </message>
    <message>
        <source>Changed a contact</source>
        <translation type="unfinished">Байланыс өзгертілді</translation>
    </message>
    <message>
        <source>Changed coordinator, risk or alerts</source>
        <translation type="unfinished">Үйлестіруші, тәуекел не ескертулер өзгертілді</translation>
    </message>
    <message>
        <source>Changed identity, languages or documents</source>
        <translation type="unfinished">Жеке мәліметтер өзгертілді</translation>
    </message>
    <message>
        <source>Changed the plan</source>
        <translation type="unfinished">Жоспар өзгертілді</translation>
    </message>
    <message>
        <source>Changed who may read the file</source>
        <translation type="unfinished">Істі кім оқи алатыны өзгертілді</translation>
    </message>
    <message>
        <source>Closed the file</source>
        <translation type="unfinished">Іс жабылды</translation>
    </message>
    <message>
        <source>Closed the plan</source>
        <translation type="unfinished">Жоспар жабылды</translation>
    </message>
    <message>
        <source>Corrected a name</source>
        <translation type="unfinished">Аты түзетілді</translation>
    </message>
    <message>
        <source>Corrected the facts of the stay</source>
        <translation type="unfinished">Болуы туралы мәлімет нақтыланды</translation>
    </message>
    <message>
        <source>Decided a right of a contact</source>
        <translation type="unfinished">Байланыс құқығы шешілді</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation type="unfinished">Шығарылды</translation>
    </message>
    <message>
        <source>Extended the stay</source>
        <translation type="unfinished">Болуы ұзартылды</translation>
    </message>
    <message>
        <source>Gave a letter its number</source>
        <translation type="unfinished">Хатқа нөмір берілді</translation>
    </message>
    <message>
        <source>Looked at a paper</source>
        <translation type="unfinished">Құжат қаралды</translation>
    </message>
    <message>
        <source>Looked at the card</source>
        <translation type="unfinished">Карточка қаралды</translation>
    </message>
    <message>
        <source>Looked at the plan</source>
        <translation type="unfinished">Жоспар қаралды</translation>
    </message>
    <message>
        <source>Marked a letter as sent</source>
        <translation type="unfinished">Хат жіберілді деп белгіленді</translation>
    </message>
    <message>
        <source>Marked a measure of the plan</source>
        <translation type="unfinished">Жоспар шарасы белгіленді</translation>
    </message>
    <message>
        <source>Opened the file</source>
        <translation type="unfinished">Іс ашылды</translation>
    </message>
    <message>
        <source>Postponed a follow-up</source>
        <translation type="unfinished">Бақылау кейінге қалдырылды</translation>
    </message>
    <message>
        <source>Postponed a measure of the plan</source>
        <translation type="unfinished">Жоспар шарасы кейінге қалдырылды</translation>
    </message>
    <message>
        <source>Printed a paper</source>
        <translation type="unfinished">Құжат басып шығарылды</translation>
    </message>
    <message>
        <source>Read this log</source>
        <translation type="unfinished">Осы журнал оқылды</translation>
    </message>
    <message>
        <source>Received the ground document</source>
        <translation type="unfinished">Негіз құжаты алынды</translation>
    </message>
    <message>
        <source>Recorded a follow-up</source>
        <translation type="unfinished">Бақылау жазылды</translation>
    </message>
    <message>
        <source>Recorded that a duty was done</source>
        <translation type="unfinished">Орындалғаны белгіленді</translation>
    </message>
    <message>
        <source>Recorded where the person is</source>
        <translation type="unfinished">Қайда екені белгіленді</translation>
    </message>
    <message>
        <source>Returned the plan</source>
        <translation type="unfinished">Жоспар қайтарылды</translation>
    </message>
    <message>
        <source>Saved a paper as a file</source>
        <translation type="unfinished">Құжат файлға сақталды</translation>
    </message>
    <message>
        <source>Settled which statement about the age decides</source>
        <translation type="unfinished">Жасы туралы қай мәлімет шешетіні белгіленді</translation>
    </message>
    <message>
        <source>Submitted the plan</source>
        <translation type="unfinished">Жоспар бекітуге жіберілді</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation type="unfinished">Жазба жасалды</translation>
    </message>
    <message>
        <source>Wrote down a call or visit</source>
        <translation type="unfinished">Қоңырау не келу жазылды</translation>
    </message>
    <message>
        <source>a line was put in.</source>
        <translation type="unfinished">жол қосылған.</translation>
    </message>
    <message>
        <source>added a contact</source>
        <translation type="unfinished">байланыс қосылды</translation>
    </message>
    <message>
        <source>added a statement about the age</source>
        <translation type="unfinished">жасы туралы мәлімет қосылды</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation type="unfinished">қабылдау</translation>
    </message>
    <message>
        <source>an interrupted reset was undone: the old passphrase was used</source>
        <translation type="unfinished">үзілген қайта орнату жойылды: ескі құпия сөйлеммен кірді</translation>
    </message>
    <message>
        <source>approved the plan</source>
        <translation type="unfinished">жоспар бекітілді</translation>
    </message>
    <message>
        <source>arranged a follow-up</source>
        <translation type="unfinished">бақылау келісілді</translation>
    </message>
    <message>
        <source>began a plan</source>
        <translation type="unfinished">жоспар басталды</translation>
    </message>
    <message>
        <source>changed a contact</source>
        <translation type="unfinished">байланыс өзгертілді</translation>
    </message>
    <message>
        <source>changed facts about a colleague</source>
        <translation type="unfinished">қызметкер туралы мәлімет өзгертілді</translation>
    </message>
    <message>
        <source>changed facts about the person</source>
        <translation type="unfinished">адам туралы мәліметтер өзгертілді</translation>
    </message>
    <message>
        <source>changed the file</source>
        <translation type="unfinished">іс өзгертілді</translation>
    </message>
    <message>
        <source>changed the own passphrase</source>
        <translation type="unfinished">өз құпиясөзі өзгертілді</translation>
    </message>
    <message>
        <source>changed the settings of the centre</source>
        <translation type="unfinished">орталық баптаулары өзгертілді</translation>
    </message>
    <message>
        <source>closed the file</source>
        <translation type="unfinished">іс жабылды</translation>
    </message>
    <message>
        <source>closed the plan</source>
        <translation type="unfinished">жоспар жабылды</translation>
    </message>
    <message>
        <source>corrected a name</source>
        <translation type="unfinished">аты түзетілді</translation>
    </message>
    <message>
        <source>corrected the admission</source>
        <translation type="unfinished">қабылдау түзетілді</translation>
    </message>
    <message>
        <source>decided what a contact may do</source>
        <translation type="unfinished">байланысқа не болатыны шешілді</translation>
    </message>
    <message>
        <source>extended the stay</source>
        <translation type="unfinished">болу мерзімі ұзартылды</translation>
    </message>
    <message>
        <source>gave a letter its number</source>
        <translation type="unfinished">хатқа нөмір берілді</translation>
    </message>
    <message>
        <source>gave a one-time passphrase</source>
        <translation type="unfinished">бір реттік құпиясөз берілді</translation>
    </message>
    <message>
        <source>invited a colleague</source>
        <translation type="unfinished">қызметкер шақырылды</translation>
    </message>
    <message>
        <source>it does not follow from the line before.</source>
        <translation type="unfinished">ол алдыңғысынан шықпайды.</translation>
    </message>
    <message>
        <source>it is not the line that was printed.</source>
        <translation type="unfinished">бұл басылған жол емес.</translation>
    </message>
    <message>
        <source>its author did not sign it.</source>
        <translation type="unfinished">автор оған қол қоймаған.</translation>
    </message>
    <message>
        <source>its content was changed.</source>
        <translation type="unfinished">мазмұны өзгертілген.</translation>
    </message>
    <message>
        <source>lines are missing.</source>
        <translation type="unfinished">жолдар жетіспейді.</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation type="unfinished">кіру</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation type="unfinished">шығу</translation>
    </message>
    <message>
        <source>looked at a paper</source>
        <translation type="unfinished">құжат қаралды</translation>
    </message>
    <message>
        <source>looked at a safety card</source>
        <translation type="unfinished">қауіпсіздік картасы қаралды</translation>
    </message>
    <message>
        <source>looked at the plan</source>
        <translation type="unfinished">жоспар қаралды</translation>
    </message>
    <message>
        <source>made a new recovery sheet valid</source>
        <translation type="unfinished">жаңа қалпына келтіру парағы күшіне енді</translation>
    </message>
    <message>
        <source>made the registry</source>
        <translation type="unfinished">база құрылды</translation>
    </message>
    <message>
        <source>marked a measure</source>
        <translation type="unfinished">шара белгіленді</translation>
    </message>
    <message>
        <source>moved a deadline</source>
        <translation type="unfinished">мерзім ауыстырылды</translation>
    </message>
    <message>
        <source>moved a follow-up</source>
        <translation type="unfinished">бақылау ауыстырылды</translation>
    </message>
    <message>
        <source>moved a measure</source>
        <translation type="unfinished">шара ауыстырылды</translation>
    </message>
    <message>
        <source>opened a list</source>
        <translation type="unfinished">тізім ашылды</translation>
    </message>
    <message>
        <source>opened restricted files again after a reset</source>
        <translation type="unfinished">қалпына келтіруден кейін жабық істер қайта ашылды</translation>
    </message>
    <message>
        <source>opened the file</source>
        <translation type="unfinished">іс ашылды</translation>
    </message>
    <message>
        <source>opened the registry with the recovery sheet</source>
        <translation type="unfinished">база қалпына келтіру парағымен ашылды</translation>
    </message>
    <message>
        <source>printed a paper</source>
        <translation type="unfinished">құжат басылды</translation>
    </message>
    <message>
        <source>read the audit</source>
        <translation type="unfinished">қолжетімділік журналын оқыды</translation>
    </message>
    <message>
        <source>recorded a call or visit</source>
        <translation type="unfinished">қоңырау не келу жазылды</translation>
    </message>
    <message>
        <source>recorded a follow-up</source>
        <translation type="unfinished">бақылау жазылды</translation>
    </message>
    <message>
        <source>recorded that a duty was done</source>
        <translation type="unfinished">міндеттің орындалғаны жазылды</translation>
    </message>
    <message>
        <source>recorded that a letter was sent</source>
        <translation type="unfinished">хаттың жіберілгені жазылды</translation>
    </message>
    <message>
        <source>recorded that the ground came</source>
        <translation type="unfinished">негіздің келгені жазылды</translation>
    </message>
    <message>
        <source>recorded the discharge</source>
        <translation type="unfinished">шығарылу жазылды</translation>
    </message>
    <message>
        <source>recorded where the person is</source>
        <translation type="unfinished">адамның қайда екені жазылды</translation>
    </message>
    <message>
        <source>restricted the file</source>
        <translation type="unfinished">іске қолжетімділік шектелді</translation>
    </message>
    <message>
        <source>returned the plan</source>
        <translation type="unfinished">жоспар қайтарылды</translation>
    </message>
    <message>
        <source>saved the plan</source>
        <translation type="unfinished">жоспар сақталды</translation>
    </message>
    <message>
        <source>searched</source>
        <translation type="unfinished">іздеу</translation>
    </message>
    <message>
        <source>settled the age</source>
        <translation type="unfinished">жасы анықталды</translation>
    </message>
    <message>
        <source>submitted the plan</source>
        <translation type="unfinished">жоспар бекітуге жіберілді</translation>
    </message>
    <message>
        <source>the key file was damaged or missing; its second copy was used</source>
        <translation type="unfinished">кілттер файлы бүлінген немесе жоқ болды; оның екінші көшірмесі пайдаланылды</translation>
    </message>
    <message>
        <source>the program was locked</source>
        <translation type="unfinished">бағдарлама құлыпталды</translation>
    </message>
    <message>
        <source>took a door away</source>
        <translation type="unfinished">қызметкердің есігі жабылды</translation>
    </message>
    <message>
        <source>typed the recovery sheet back</source>
        <translation type="unfinished">қалпына келтіру парағы кері терілді</translation>
    </message>
    <message>
        <source>wrong passphrases before this login</source>
        <translation type="unfinished">осы кірудің алдындағы қате құпиясөздер</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation type="unfinished">жазба жасалды</translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message numerus="yes">
        <source>%n line(s) checked: nothing was changed, left out or put in.</source>
        <translation type="unfinished">
            <numerusform>%n жол тексерілді: ештеңе өзгертілмеген, алынбаған, қосылмаған.</numerusform>
            <numerusform>%n жол тексерілді: ештеңе өзгертілмеген, алынбаған, қосылмаған.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit head from the footer of a printed page</source>
        <translation type="unfinished">Басылған беттің төменгі жағындағы журнал коды</translation>
    </message>
    <message>
        <source>Audit head from the footer of a printed page, if you have one</source>
        <translation type="unfinished">Басылған беттің төменгі жағындағы журнал коды, болса</translation>
    </message>
    <message>
        <source>Check the whole chain</source>
        <translation type="unfinished">Бүкіл тізбекті тексеру</translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished">Жол</translation>
    </message>
    <message>
        <source>Line {number} does not fit: {problem} Stop working, keep the files and call help.</source>
        <translation type="unfinished">{number}-жол сәйкес емес: {problem} Жұмысты тоқтатып, файлдарды сақтаңыз, көмек шақырыңыз.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished">Қайта оқу</translation>
    </message>
    <message>
        <source>Walking the chain from its first line</source>
        <translation type="unfinished">Тізбек бірінші жолдан тексерілуде</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Не</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Қашан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Кім</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Көшірмелер</translation>
    </message>
    <message>
        <source>It can wait. Until then the bottom line says on every page that there is no verified copy.</source>
        <translation type="unfinished">Кейінге қалдыруға болады. Оған дейін әр беттің төменгі жолы тексерілген көшірме жоғын айтып тұрады.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Кейін</translation>
    </message>
    <message>
        <source>To a USB stick or a second drive that is locked away. A copy opens only with the recovery sheet.</source>
        <translation type="unfinished">Жабық жерде тұратын флешкаға не екінші дискіге. Көшірме тек қалпына келтіру парағымен ашылады.</translation>
    </message>
    <message>
        <source>Where do copies go?</source>
        <translation type="unfinished">Көшірмелер қайда сақталады?</translation>
    </message>
</context>
<context>
    <name>BoardCounts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in a row without an answer</source>
        <translation type="unfinished">
            <numerusform>қатарынан %n рет жауапсыз</numerusform>
            <numerusform>қатарынан %n рет жауапсыз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardTable</name>
    <message>
        <source>Who and where</source>
        <translation type="unfinished">Кім және қайда</translation>
    </message>
</context>
<context>
    <name>BuildingWindow</name>
    <message>
        <source>Preparing the training centre. Its people are invented.</source>
        <translation type="unfinished">Оқу орталығы дайындалуда. Ондағы адамдар ойдан шығарылған.</translation>
    </message>
    <message>
        <source>This folder holds files that are not of the training centre. Nothing was touched: choose another.</source>
        <translation type="unfinished">Бұл қалтада оқу орталығына жатпайтын файлдар бар. Ештеңеге тиіскен жоқпыз: басқа қалтаны таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>CallerBox</name>
    <message>
        <source>Nobody is known by that. Say nothing about a child; ask for a number.</source>
        <translation type="unfinished">Мұндай байланыс жоқ. Бала туралы ештеңе айтпай, нөмірін сұраңыз.</translation>
    </message>
    <message>
        <source>Who is calling? Number or name</source>
        <translation type="unfinished">Кім қоңырау шалды? Нөмірі не аты</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>&amp;Coordinator</source>
        <translation type="unfinished">&amp;Үйлестіруші</translation>
    </message>
    <message>
        <source>&amp;Risk</source>
        <translation type="unfinished">&amp;Тәуекел</translation>
    </message>
    <message>
        <source>&amp;Story so far</source>
        <translation type="unfinished">&amp;Қысқаша тарихы</translation>
    </message>
    <message>
        <source>Add an alert</source>
        <translation type="unfinished">Ескерту қосу</translation>
    </message>
    <message>
        <source>Alerts at the door</source>
        <translation type="unfinished">Есік алдындағы ескертулер</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Істі жүргізу</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">Әзірге ешкім</translation>
    </message>
    <message>
        <source>Take this alert away</source>
        <translation type="unfinished">Ескертуді алып тастау</translation>
    </message>
</context>
<context>
    <name>CentreForm</name>
    <message>
        <source>Centre for Adaptation of Minors</source>
        <translation type="unfinished">Кәмелетке толмағандарды бейімдеу орталығы</translation>
    </message>
    <message>
        <source>Centre for the support of children</source>
        <translation type="unfinished">Балаларды қолдау орталығы</translation>
    </message>
    <message>
        <source>Crisis centre</source>
        <translation type="unfinished">Дағдарыс орталығы</translation>
    </message>
    <message>
        <source>Director: family name and initials, as printed</source>
        <translation type="unfinished">Директор: басылатын тегі мен инициалдары</translation>
    </message>
    <message>
        <source>How is the centre called in its daily work?</source>
        <translation type="unfinished">Күнделікті жұмыста орталықты қалай атайды?</translation>
    </message>
    <message>
        <source>Kind of centre</source>
        <translation type="unfinished">Орталық түрі</translation>
    </message>
    <message>
        <source>Name of the centre, as staff call it</source>
        <translation type="unfinished">Орталықтың қызметкерлер айтатын аты</translation>
    </message>
    <message>
        <source>National procedure</source>
        <translation type="unfinished">Ұлттық тәртіп</translation>
    </message>
    <message>
        <source>Shelter for victims of trafficking</source>
        <translation type="unfinished">Адам саудасы құрбандарына арналған баспана</translation>
    </message>
    <message>
        <source>Telephone of the centre</source>
        <translation type="unfinished">Орталық телефоны</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation type="unfinished">Қала не ауыл</translation>
    </message>
</context>
<context>
    <name>CentreStep</name>
    <message>
        <source>Can be left empty: the step Director asks for it.</source>
        <translation type="unfinished">Толтырмауға болады: «Директор» қадамында сұралады.</translation>
    </message>
    <message>
        <source>Limits of stay and duties follow from the kind and from the national procedure.</source>
        <translation type="unfinished">Шекті мерзімдер мен міндеттер орталық түрі мен ұлттық тәртіпке байланысты.</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation type="unfinished">Орталық</translation>
    </message>
    <message>
        <source>What kind of centre is it?</source>
        <translation type="unfinished">Бұл қандай орталық?</translation>
    </message>
</context>
<context>
    <name>CliArguments</name>
    <message>
        <source>COMMAND</source>
        <translation type="unfinished">КОМАНДА</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation type="unfinished">КҮН</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation type="unfinished">ҚАЛТА</translation>
    </message>
    <message>
        <source>HEAD</source>
        <translation type="unfinished">БЕЛГІ</translation>
    </message>
    <message>
        <source>Missing: {options}.</source>
        <translation type="unfinished">Жетіспейді: {options}.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished">АТЫ</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation type="unfinished">НӨМІР</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation type="unfinished">ҚҰЖАТ</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished">PDF</translation>
    </message>
    <message>
        <source>Pana without a window.</source>
        <translation type="unfinished">Pana терезесіз.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation type="unfinished">МӘТІН</translation>
    </message>
    <message>
        <source>This call was not understood. It should look like this:</source>
        <translation type="unfinished">Команда түсініксіз. Дұрыс түрі:</translation>
    </message>
    <message>
        <source>also who has left</source>
        <translation type="unfinished">шығып кеткендер де</translation>
    </message>
    <message>
        <source>answer as JSON, for scripts</source>
        <translation type="unfinished">жауап JSON түрінде, сценарийлерге арналған</translation>
    </message>
    <message>
        <source>build a centre with invented people</source>
        <translation type="unfinished">ойдан шығарылған адамдары бар оқу орталығын жасау</translation>
    </message>
    <message>
        <source>check keys, database, audit log and disk</source>
        <translation type="unfinished">кілттерді, дерекқорды, әрекеттер журналын және дискіні тексеру</translation>
    </message>
    <message>
        <source>commands and texts</source>
        <translation type="unfinished">командалар мен мәтіндер</translation>
    </message>
    <message>
        <source>compare the indexes too; takes longer</source>
        <translation type="unfinished">көрсеткіштерді де салыстыру; ұзағырақ</translation>
    </message>
    <message>
        <source>find files by name, file number, IIN or telephone</source>
        <translation type="unfinished">істерді аты, іс нөмірі, ЖСН немесе телефон бойынша табу</translation>
    </message>
    <message>
        <source>keep this computer&apos;s key in a file, not in the secret store</source>
        <translation type="unfinished">осы компьютердің кілтін құпиялар қоймасында емес, файлда сақтау</translation>
    </message>
    <message>
        <source>language; otherwise the computer&apos;s, otherwise Russian</source>
        <translation type="unfinished">тіл; әйтпесе компьютердің тілі, әйтпесе орыс тілі</translation>
    </message>
    <message>
        <source>login name; the passphrase is the first line of standard input</source>
        <translation type="unfinished">кіру аты; құпия сөйлем — стандартты енгізудің бірінші жолы</translation>
    </message>
    <message>
        <source>number of the personal file</source>
        <translation type="unfinished">жеке іс нөмірі</translation>
    </message>
    <message>
        <source>on this day, otherwise today: 24.11.2026</source>
        <translation type="unfinished">осы күнге, әйтпесе бүгінге: 24.11.2026</translation>
    </message>
    <message>
        <source>options</source>
        <translation type="unfinished">параметрлер</translation>
    </message>
    <message>
        <source>prove the audit log</source>
        <translation type="unfinished">әрекеттер журналын тексеру</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation type="unfinished">нұсқасын көрсету</translation>
    </message>
    <message>
        <source>show this text and end</source>
        <translation type="unfinished">осы анықтаманы көрсету</translation>
    </message>
    <message>
        <source>the audit head printed in the footer of a page</source>
        <translation type="unfinished">басылған беттің төменгі жолындағы журнал белгісі</translation>
    </message>
    <message>
        <source>what is due or overdue</source>
        <translation type="unfinished">не істеу керек және ненің мерзімі өтті</translation>
    </message>
    <message>
        <source>where the registry lies; otherwise this computer&apos;s own</source>
        <translation type="unfinished">тізілім қайда жатыр; әйтпесе осы компьютердікі</translation>
    </message>
    <message>
        <source>where this computer&apos;s enrolment lies; otherwise beside the settings</source>
        <translation type="unfinished">осы компьютердің тіркелуі қайда жатыр; әйтпесе баптаулардың жанында</translation>
    </message>
    <message>
        <source>where to write; a file that is there stays</source>
        <translation type="unfinished">қайда жазу керек; бар файл ауыстырылмайды</translation>
    </message>
    <message>
        <source>which papers there are</source>
        <translation type="unfinished">қандай құжаттар бар</translation>
    </message>
    <message>
        <source>who is here</source>
        <translation type="unfinished">қазір орталықта кім бар</translation>
    </message>
    <message>
        <source>write a paper as PDF</source>
        <translation type="unfinished">құжатты PDF етіп жазу</translation>
    </message>
</context>
<context>
    <name>CliAudit</name>
    <message>
        <source>Line {number} of the audit log does not carry its author&apos;s signature; before it: {checked}.</source>
        <translation type="unfinished">Әрекеттер журналының {number}-жолында авторының қолтаңбасы жоқ; оған дейін: {checked}.</translation>
    </message>
    <message>
        <source>Line {number} of the audit log does not fit; before it: {checked}.</source>
        <translation type="unfinished">Әрекеттер журналының {number}-жолы сәйкес келмейді; оған дейін: {checked}.</translation>
    </message>
    <message>
        <source>Line {number} of the audit log does not follow from the one before it; before it: {checked}.</source>
        <translation type="unfinished">Әрекеттер журналының {number}-жолы алдыңғысын жалғастырмайды; оған дейін: {checked}.</translation>
    </message>
    <message>
        <source>Line {number} of the audit log is missing; before it: {checked}.</source>
        <translation type="unfinished">Әрекеттер журналының {number}-жолы жоқ; оған дейін: {checked}.</translation>
    </message>
    <message>
        <source>Line {number} of the audit log is not the one that was printed; before it: {checked}.</source>
        <translation type="unfinished">Әрекеттер журналының {number}-жолы басылған жолдан өзгеше; оған дейін: {checked}.</translation>
    </message>
    <message>
        <source>Line {number} of the audit log stands there twice; before it: {checked}.</source>
        <translation type="unfinished">Әрекеттер журналының {number}-жолы екі рет тұр; оған дейін: {checked}.</translation>
    </message>
    <message>
        <source>Line {number} of the audit log was altered; before it: {checked}.</source>
        <translation type="unfinished">Әрекеттер журналының {number}-жолы өзгертілген; оған дейін: {checked}.</translation>
    </message>
    <message>
        <source>The audit log is whole: {checked}.</source>
        <translation type="unfinished">Әрекеттер журналы бүтін: {checked}.</translation>
    </message>
</context>
<context>
    <name>CliCheck</name>
    <message>
        <source>Audit log</source>
        <translation type="unfinished">Әрекеттер журналы</translation>
    </message>
    <message>
        <source>Database opens</source>
        <translation type="unfinished">Дерекқор ашылады</translation>
    </message>
    <message>
        <source>Every page is authentic</source>
        <translation type="unfinished">Әр беттің түпнұсқалығы</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation type="unfinished">Бәрі дұрыс.</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation type="unfinished">Бос орын</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished">Кілттер файлы</translation>
    </message>
    <message>
        <source>Key of this computer</source>
        <translation type="unfinished">Осы компьютердің кілті</translation>
    </message>
    <message>
        <source>Links between records</source>
        <translation type="unfinished">Жазбалар арасындағы байланыстар</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Құпия сөйлем</translation>
    </message>
    <message>
        <source>Something wants a look: read the lines that are not marked as fine.</source>
        <translation type="unfinished">Назар аударатын нәрсе бар: «дұрыс» белгісі жоқ жолдарды оқыңыз.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished">Құрылымы</translation>
    </message>
    <message>
        <source>The registry itself was not checked.</source>
        <translation type="unfinished">Тізілімнің өзі тексерілген жоқ.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished">қате</translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished">дұрыс</translation>
    </message>
    <message>
        <source>generation {number}</source>
        <translation type="unfinished">{number}-буын</translation>
    </message>
    <message>
        <source>in a file (portable registry)</source>
        <translation type="unfinished">файлда (тасымалды тізілім)</translation>
    </message>
    <message>
        <source>in this computer&apos;s secret store</source>
        <translation type="unfinished">осы компьютердің құпиялар қоймасында</translation>
    </message>
    <message>
        <source>look here</source>
        <translation type="unfinished">назар аударыңыз</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished">тексерілмеді</translation>
    </message>
    <message>
        <source>registry.hdr is damaged; its second copy holds generation {number}</source>
        <translation type="unfinished">registry.hdr бүлінген; екінші көшірмесінде {number}-буын</translation>
    </message>
    <message>
        <source>registry.hdr is missing; its second copy holds generation {number}</source>
        <translation type="unfinished">registry.hdr жоқ; екінші көшірмесінде {number}-буын</translation>
    </message>
    <message>
        <source>{number} MiB free</source>
        <translation type="unfinished">{number} МиБ бос</translation>
    </message>
</context>
<context>
    <name>CliDemo</name>
    <message>
        <source>There is a registry in this folder already. It was not touched: choose an empty folder.</source>
        <translation type="unfinished">Бұл қалтада тізілім бар. Оған тиіскен жоқпыз: бос қалта таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>CliLists</name>
    <message>
        <source>Admitted</source>
        <translation type="unfinished">Қабылданды</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Жасы</translation>
    </message>
    <message>
        <source>Contact again: {name}</source>
        <translation type="unfinished">Қайта хабарласу: {name}</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">Үйлестіруші</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Мерзімі</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Іс</translation>
    </message>
    <message>
        <source>Follow-up: {kind}</source>
        <translation type="unfinished">Бақылау: {kind}</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Соңғы күн</translation>
    </message>
    <message>
        <source>Last day of the decision about a contact: {name}</source>
        <translation type="unfinished">Байланыс адамы туралы шешімнің соңғы күні: {name}</translation>
    </message>
    <message>
        <source>Last day of the support plan</source>
        <translation type="unfinished">Қолдау жоспарының соңғы күні</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Шықты</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Аты-жөні</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished">Кезек күтіп тұрған ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Review the support plan</source>
        <translation type="unfinished">Қолдау жоспарын қайта қарау</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Бөлме</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Жағдайы</translation>
    </message>
    <message>
        <source>There is nobody to show.</source>
        <translation type="unfinished">Көрсететін ешкім жоқ.</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Не</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Қайда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Кім</translation>
    </message>
    <message>
        <source>Write the day as 24.11.2026 or 2026-11-24.</source>
        <translation type="unfinished">Күнді былай жазыңыз: 24.11.2026 немесе 2026-11-24.</translation>
    </message>
    <message>
        <source>[restricted]</source>
        <translation type="unfinished">[жабық іс]</translation>
    </message>
    <message>
        <source>has left</source>
        <translation type="unfinished">шығып кеткен</translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished">орталықта</translation>
    </message>
    <message>
        <source>in hospital</source>
        <translation type="unfinished">ауруханада</translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished">өз бетімен кеткен</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation type="unfinished">аты белгісіз</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation type="unfinished">демалыста</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished">мерзімі өтті</translation>
    </message>
</context>
<context>
    <name>CliMain</name>
    <message>
        <source>Pana made a mistake and has stopped; what was saved is safe. The log for support: {place}</source>
        <translation type="unfinished">Бағдарламада қате болып, ол тоқтады; сақталғанның бәрі аман. Қолдау қызметіне арналған журнал: {place}</translation>
    </message>
    <message>
        <source>The computer refused a file: {reason} ({place}).</source>
        <translation type="unfinished">Компьютер файлға рұқсат бермеді: {reason} ({place}).</translation>
    </message>
</context>
<context>
    <name>CliProblems</name>
    <message>
        <source>Line {error.seq} of the audit log was changed by other means than Pana. Tell the director.</source>
        <translation type="unfinished">Әрекеттер журналының {error.seq}-жолын Pana емес, басқа құрал өзгерткен. Директорға айтыңыз.</translation>
    </message>
    <message>
        <source>No follow-up has a result yet.</source>
        <translation type="unfinished">Бақылаулардың ешқайсысында әлі нәтиже жоқ.</translation>
    </message>
    <message>
        <source>No follow-up was planned.</source>
        <translation type="unfinished">Бақылау жоспарланбаған.</translation>
    </message>
    <message>
        <source>Somebody did the same at this moment. Try again.</source>
        <translation type="unfinished">Дәл осы сәтте соны басқа біреу жасады. Қайта көріңіз.</translation>
    </message>
    <message>
        <source>Somebody else changed the accounts at the same moment. Try again.</source>
        <translation type="unfinished">Дәл осы сәтте тіркелгілерді басқа біреу өзгертті. Қайта көріңіз.</translation>
    </message>
    <message>
        <source>Stop: contact with the receiver is forbidden. Nothing was written; call the director.</source>
        <translation type="unfinished">Тоқтаңыз: қабылдаушымен байланысуға тыйым салынған. Ештеңе жазылған жоқ; директорға қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>The 72 hours of this one-time passphrase are over. Ask the director for a new one.</source>
        <translation type="unfinished">Бұл бір реттік құпия сөйлемнің 72 сағаты өтті. Директордан жаңасын сұраңыз.</translation>
    </message>
    <message>
        <source>The computer&apos;s key may not lie beside the registry: choose folders that are apart.</source>
        <translation type="unfinished">Компьютердің кілті тізілімнің жанында жатпауы керек: бөлек қалталар таңдаңыз.</translation>
    </message>
    <message>
        <source>The computer&apos;s secret store cannot be used ({error.backend}). Unlock it, or run this as the person whose store it is.</source>
        <translation type="unfinished">Компьютердің құпиялар қоймасы қолжетімсіз ({error.backend}). Оның құлпын ашыңыз немесе команданы қойма иесінің атынан іске қосыңыз.</translation>
    </message>
    <message>
        <source>The database engine {error.found} is too old; {error.needed} is needed. Install Pana again.</source>
        <translation type="unfinished">Дерекқор қозғалтқышы {error.found} ескірген, {error.needed} керек. Pana бағдарламасын қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>The database file is not in the folder. Restore it from the newest backup.</source>
        <translation type="unfinished">Қалтада дерекқор файлы жоқ. Оны соңғы сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The database is damaged (finding: {error.finding}). Keep the file as it is and restore the newest verified backup.</source>
        <translation type="unfinished">Дерекқор бүлінген (белгісі: {error.finding}). Файлды сол күйінде сақтап, соңғы тексерілген көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The database was written by a newer Pana. Install that version; nothing was changed.</source>
        <translation type="unfinished">Дерекқорды Pana бағдарламасының жаңарақ нұсқасы жазған. Сол нұсқаны орнатыңыз; ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The discharge does not say who received the person.</source>
        <translation type="unfinished">Шығаруда адамды кім қабылдағаны көрсетілмеген.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost: free some space.</source>
        <translation type="unfinished">Диск толды. Ештеңе жоғалған жоқ: орын босатыңыз.</translation>
    </message>
    <message>
        <source>The file does not hold yet what this paper needs (code: {code}).</source>
        <translation type="unfinished">Істе бұл құжатқа керек мәлімет әлі жоқ (коды: {code}).</translation>
    </message>
    <message>
        <source>The file has no support plan yet.</source>
        <translation type="unfinished">Істе қолдау жоспары әлі жоқ.</translation>
    </message>
    <message>
        <source>The key file asks for more memory than this computer has, or for too little protection.</source>
        <translation type="unfinished">Кілттер файлы осы компьютердегіден көп жад сұрайды немесе тым әлсіз қорғаныс береді.</translation>
    </message>
    <message>
        <source>The key file registry.hdr is damaged and so is its second copy. Nothing was changed: restore it from the newest backup.</source>
        <translation type="unfinished">registry.hdr кілттер файлы бүлінген, екінші көшірмесі де. Ештеңе өзгерген жоқ: оны соңғы сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The key file was altered by somebody without the keys. Do not use it; tell the director.</source>
        <translation type="unfinished">Кілттер файлын кілті жоқ біреу өзгерткен. Оны пайдаланбаңыз, директорға айтыңыз.</translation>
    </message>
    <message>
        <source>The key file was written by a newer Pana. Install that version; nothing was changed.</source>
        <translation type="unfinished">Кілттер файлын Pana бағдарламасының жаңарақ нұсқасы жазған. Сол нұсқаны орнатыңыз; ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The login name or the passphrase is wrong. Check the keyboard layout and Caps Lock.</source>
        <translation type="unfinished">Кіру аты немесе құпия сөйлем қате. Пернетақта тілін және Caps Lock пернесін тексеріңіз.</translation>
    </message>
    <message>
        <source>The passphrase is right, but this account only looks after the computer: it holds no key to the files.</source>
        <translation type="unfinished">Құпия сөйлем дұрыс, бірақ бұл тіркелгі тек компьютерге қарайды: істердің кілті онда жоқ.</translation>
    </message>
    <message>
        <source>The person has left.</source>
        <translation type="unfinished">Адам шығып кеткен.</translation>
    </message>
    <message>
        <source>The person is still here.</source>
        <translation type="unfinished">Адам әлі орталықта.</translation>
    </message>
    <message>
        <source>The procedure of this centre knows no such paper.</source>
        <translation type="unfinished">Осы орталықтың тәртібінде мұндай құжат жоқ.</translation>
    </message>
    <message>
        <source>The registry cannot be written here, and without a line in the audit log nothing is shown.</source>
        <translation type="unfinished">Тізілім мұнда тек оқуға ашық, ал әрекеттер журналына жазылмай ештеңе көрсетілмейді.</translation>
    </message>
    <message>
        <source>The secret store of this computer is another one than before ({error.now} instead of {error.was}), and the new one does not hold the key. Enter an enrolment code or the recovery sheet in Pana.</source>
        <translation type="unfinished">Бұл компьютердегі құпиялар қоймасы ауысқан ({error.was} орнына {error.now}), жаңасында кілт жоқ. Pana бағдарламасында тіркеу кодын немесе қалпына келтіру парағының сөздерін енгізіңіз.</translation>
    </message>
    <message>
        <source>There is no registry in this folder: registry.hdr is missing. Check --data.</source>
        <translation type="unfinished">Бұл қалтада тізілім жоқ: registry.hdr табылмады. --data параметрін тексеріңіз.</translation>
    </message>
    <message>
        <source>There is no such file, or it is not open to you.</source>
        <translation type="unfinished">Мұндай іс жоқ немесе ол сізге жабық.</translation>
    </message>
    <message>
        <source>This account was closed. Ask the director.</source>
        <translation type="unfinished">Бұл тіркелгі жабылған. Директорға жүгініңіз.</translation>
    </message>
    <message>
        <source>This computer is not enrolled: it does not hold the key of this registry. Start Pana here once and enter an enrolment code or the recovery sheet.</source>
        <translation type="unfinished">Бұл компьютер тіркелмеген: онда осы тізілімнің кілті жоқ. Осында Pana бағдарламасын іске қосып, тіркеу кодын немесе қалпына келтіру парағының сөздерін енгізіңіз.</translation>
    </message>
    <message>
        <source>This did not work, and nothing was changed (code: {code}).</source>
        <translation type="unfinished">Болмады, ештеңе өзгерген жоқ (коды: {code}).</translation>
    </message>
    <message>
        <source>This paper does not come in that language: see report --list.</source>
        <translation type="unfinished">Бұл құжат ол тілде жоқ: report --list командасын қараңыз.</translation>
    </message>
    <message>
        <source>This paper is for minors.</source>
        <translation type="unfinished">Бұл құжат тек кәмелетке толмағандарға арналған.</translation>
    </message>
    <message>
        <source>This passphrase is too short or too easy to guess: take six unrelated words for a portable registry, four for one with a keyring.</source>
        <translation type="unfinished">Бұл құпия сөйлем тым қысқа немесе оны табу оңай: тасымалды тізілім үшін бір-біріне байланысы жоқ алты сөз, құпиялар қоймасы бар тізілім үшін төрт сөз алыңыз.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the director.</source>
        <translation type="unfinished">Сіздің рөліңіз бұған рұқсат бермейді. Директорға жүгініңіз.</translation>
    </message>
</context>
<context>
    <name>CliReport</name>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Тілдері</translation>
    </message>
    <message>
        <source>Nobody has compared the reference to the law yet.</source>
        <translation type="unfinished">Заңға сілтемені әлі ешкім салыстырған жоқ.</translation>
    </message>
    <message>
        <source>Not now, because</source>
        <translation type="unfinished">Қазір болмайды, себебі</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">Құжат</translation>
    </message>
    <message>
        <source>The settings do not say to whom this letter goes.</source>
        <translation type="unfinished">Баптауларда бұл хаттың кімге арналғаны көрсетілмеген.</translation>
    </message>
    <message>
        <source>The settings hold no reference to the law for this letter.</source>
        <translation type="unfinished">Баптауларда бұл хатқа арналған заң сілтемесі жоқ.</translation>
    </message>
    <message>
        <source>There is no folder for {place}; nothing was written.</source>
        <translation type="unfinished">{place} үшін қалта жоқ; ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>There is no such paper. These are known: {names}.</source>
        <translation type="unfinished">Мұндай құжат жоқ. Мыналар бар: {names}.</translation>
    </message>
    <message>
        <source>This letter was sent before.</source>
        <translation type="unfinished">Бұл хат бұрын жіберілген.</translation>
    </message>
    <message>
        <source>This plan is not approved yet.</source>
        <translation type="unfinished">Бұл жоспар әлі бекітілмеген.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Атауы</translation>
    </message>
    <message>
        <source>{place} is there already. Choose another name; nothing was written.</source>
        <translation type="unfinished">{place} бұрыннан бар. Басқа ат таңдаңыз; ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>{title}, number {number}, copy {copy}: {place}</source>
        <translation type="unfinished">{title}, № {number}, {copy}-дана: {place}</translation>
    </message>
</context>
<context>
    <name>CliTask</name>
    <message>
        <source>Passphrase:</source>
        <translation type="unfinished">Құпия сөйлем:</translation>
    </message>
    <message>
        <source>The key file was damaged or missing; its second copy was used. Tell the director.</source>
        <translation type="unfinished">Кілттер файлы бүлінген немесе жоқ, екінші көшірмесі пайдаланылды. Директорға айтыңыз.</translation>
    </message>
    <message>
        <source>This passphrase is for once only: open Pana and choose one of your own first.</source>
        <translation type="unfinished">Бұл құпия сөйлем бір реттік: алдымен Pana бағдарламасын ашып, өзіңіздікін таңдаңыз.</translation>
    </message>
    <message>
        <source>Write the passphrase into the first line of standard input.</source>
        <translation type="unfinished">Құпия сөйлемді стандартты енгізудің бірінші жолына жазыңыз.</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished">&amp;Себебі</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation type="unfinished">Себебін таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose why the plan ends.</source>
        <translation type="unfinished">Жоспардың неге аяқталғанын таңдаңыз.</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation type="unfinished">Істі жабу</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation type="unfinished">Жоспарды жабу</translation>
    </message>
    <message>
        <source>Close this file?</source>
        <translation type="unfinished">Істі жабу керек пе?</translation>
    </message>
    <message>
        <source>It stays readable, and its follow-ups stay. A new admission opens it again.</source>
        <translation type="unfinished">Оны оқуға болады, бақылау сақталады. Жаңа қабылдау істі қайта ашады.</translation>
    </message>
</context>
<context>
    <name>ComparedFile</name>
    <message>
        <source>1 January is often put when the day is unknown: only the year was compared.</source>
        <translation type="unfinished">Туған күні белгісіз болса, жиі 1 қаңтар жазылады: тек жылы салыстырылды.</translation>
    </message>
    <message>
        <source>A new file is opened; a note in it will ask to compare it with file {number}.</source>
        <translation type="unfinished">Жаңа іс ашылады; ондағы жазба {number} ісімен салыстыруды еске салады.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Жасы</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation type="unfinished">Басқа бала</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation type="unfinished">Қайта жауап беру</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">Елі</translation>
    </message>
    <message>
        <source>Decide in the morning</source>
        <translation type="unfinished">Таңертең шешу</translation>
    </message>
    <message>
        <source>File {number}, here now</source>
        <translation type="unfinished">{number} ісі, қазір осында</translation>
    </message>
    <message>
        <source>File {number}, left on {date}</source>
        <translation type="unfinished">{number} ісі, шыққан күні {date}</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished">Істе</translation>
    </message>
    <message>
        <source>Like a record in the registry</source>
        <translation type="unfinished">Базада ұқсас жазба бар</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished">Белгісі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Аты</translation>
    </message>
    <message>
        <source>Name alike: {percent}</source>
        <translation type="unfinished">Аты {percent} ұқсас</translation>
    </message>
    <message>
        <source>Nothing is merged by itself. Both files stay apart until somebody links them.</source>
        <translation type="unfinished">Ештеңе өздігінен бірікпейді. Байланыс расталғанша істер бөлек тұрады.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Қазір</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Жынысы</translation>
    </message>
    <message>
        <source>The admission will continue file {number}.</source>
        <translation type="unfinished">Қабылдау {number} ісін жалғастырады.</translation>
    </message>
    <message>
        <source>This child: repeat admission</source>
        <translation type="unfinished">Осы бала: қайта түсу</translation>
    </message>
    <message>
        <source>This file has an open stay: the child is already here.</source>
        <translation type="unfinished">Бұл іс бойынша болу аяқталмаған: бала осында.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished">сәйкес</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation type="unfinished">салыстыру мүмкін емес</translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished">сәйкес емес</translation>
    </message>
    <message>
        <source>name not known</source>
        <translation type="unfinished">аты белгісіз</translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished">айтылмаған</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished">&amp;Мекенжайы</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation type="unfinished">&amp;Тілдері</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Аты-жөні</translation>
    </message>
    <message>
        <source>&amp;Relation to the child</source>
        <translation type="unfinished">&amp;Кім болып келеді</translation>
    </message>
    <message>
        <source>&amp;Telephones</source>
        <translation type="unfinished">&amp;Телефондары</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished">&amp;Мерзімі</translation>
    </message>
    <message>
        <source>Address and telephone are secret: never on paper</source>
        <translation type="unfinished">Мекенжайы мен телефоны құпия: қағазға басылмайды</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Байланыс</translation>
    </message>
    <message>
        <source>Kept as written; it cannot be dialled like this: {number}</source>
        <translation type="unfinished">Сол күйі сақталады, бірақ бұлай қоңырау шалу мүмкін емес: {number}</translation>
    </message>
    <message>
        <source>Must not come near: stop at the door and on the telephone</source>
        <translation type="unfinished">Жақындатуға болмайды: есікте де, телефонда да тоқтату</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished">&amp;Белгі</translation>
    </message>
    <message>
        <source>Name who decided that the child may be collected.</source>
        <translation type="unfinished">Баланы алып кетуге кім рұқсат бергенін жазыңыз.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished">Жаңа байланыс</translation>
    </message>
    <message>
        <source>Post or &amp;document of authority</source>
        <translation type="unfinished">Лауазымы не &amp;куәлігі</translation>
    </message>
    <message>
        <source>Separate several numbers with a semicolon.</source>
        <translation type="unfinished">Бірнеше нөмірді нүктелі үтірмен бөліңіз.</translation>
    </message>
    <message>
        <source>Suspected of harming or exploiting the child</source>
        <translation type="unfinished">Зорлық не қанау жасады деген күдік бар</translation>
    </message>
    <message>
        <source>Who &amp;decided</source>
        <translation type="unfinished">Кім &amp;шешті</translation>
    </message>
    <message>
        <source>Write who this is; a post is enough where no name is known.</source>
        <translation type="unfinished">Кім екенін жазыңыз; аты белгісіз болса, лауазымы жетеді.</translation>
    </message>
</context>
<context>
    <name>ContactLogDialog</name>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished">&amp;Қалай</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation type="unfinished">&amp;Минут</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Аты-жөні</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation type="unfinished">&amp;Нәтижесі</translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation type="unfinished">&amp;Кіммен</translation>
    </message>
    <message>
        <source>A whole number of minutes.</source>
        <translation type="unfinished">Минуттың бүтін саны.</translation>
    </message>
    <message>
        <source>Also in the files of</source>
        <translation type="unfinished">Мына істерге де жазу</translation>
    </message>
    <message>
        <source>At most a day: 1440 minutes.</source>
        <translation type="unfinished">Ең көбі бір тәулік: 1440 минут.</translation>
    </message>
    <message>
        <source>Call, visit or letter</source>
        <translation type="unfinished">Қоңырау, келу не хат</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Choose how it was.</source>
        <translation type="unfinished">Қалай болғанын таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose what came of it.</source>
        <translation type="unfinished">Нәтижесін таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose with whom it was.</source>
        <translation type="unfinished">Кіммен болғанын таңдаңыз.</translation>
    </message>
    <message>
        <source>Next &amp;attempt</source>
        <translation type="unfinished">Келесі &amp;әрекет</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished">Басқа адам</translation>
    </message>
    <message>
        <source>They</source>
        <translation type="unfinished">Олар</translation>
    </message>
    <message>
        <source>This moment is still to come.</source>
        <translation type="unfinished">Бұл сәт әлі келген жоқ.</translation>
    </message>
    <message>
        <source>We</source>
        <translation type="unfinished">Біз</translation>
    </message>
    <message>
        <source>What was &amp;said</source>
        <translation type="unfinished">Не &amp;айтылды</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation type="unfinished">Қа&amp;шан</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished">Бұл қашан болды?</translation>
    </message>
    <message>
        <source>Who began</source>
        <translation type="unfinished">Кім бастады</translation>
    </message>
    <message>
        <source>Write who it was; a post is enough where no name is known.</source>
        <translation type="unfinished">Кім болғанын жазыңыз; аты белгісіз болса, лауазымы жетеді.</translation>
    </message>
</context>
<context>
    <name>ContactsSection</name>
    <message>
        <source>A right holds only with a decision and until its day. Whatever is decided is written down.</source>
        <translation type="unfinished">Құқық шешімі мен мерзімі көрсетілсе ғана күшінде. Әр шешім журналға жазылады.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation type="unfinished">Байланыс қосу</translation>
    </message>
    <message>
        <source>Add whoever may call or come, and first of all whoever must not.</source>
        <translation type="unfinished">Қоңырау шала не келе алатындарды, ең алдымен болмайтындарды қосыңыз.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Байланыс</translation>
    </message>
    <message>
        <source>Contacts and their rights</source>
        <translation type="unfinished">Байланыстар мен құқықтары</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">Өзгерту</translation>
    </message>
    <message>
        <source>Latest contacts</source>
        <translation type="unfinished">Соңғы байланыстар</translation>
    </message>
    <message>
        <source>Nobody is known yet</source>
        <translation type="unfinished">Әзірге ешкім белгісіз</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Адам</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Жазу</translation>
    </message>
    <message>
        <source>Who decided, until when</source>
        <translation type="unfinished">Кім шешті, мерзімі</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n минут</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform>%n ай</numerusform>
            <numerusform>%n ай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) in this file</source>
        <translation type="unfinished">
            <numerusform>осы істе %n рет болған</numerusform>
            <numerusform>осы істе %n рет болған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform>%n жас</numerusform>
            <numerusform>%n жас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong attempts. Try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>Қате әрекет тым көп. %n секундтан кейін қайталаңыз.</numerusform>
            <numerusform>Қате әрекет тым көп. %n секундтан кейін қайталаңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation type="unfinished">
            <numerusform>шамамен %n жас</numerusform>
            <numerusform>шамамен %n жас</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n line(s) checked</source>
        <translation type="unfinished">
            <numerusform>%n жол тексерілді</numerusform>
            <numerusform>%n жол тексерілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After several wrong attempts the next one has to wait: try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>Бірнеше сәтсіз әрекеттен кейін күту керек: %n секундтан соң қайталаңыз.</numerusform>
            <numerusform>Бірнеше сәтсіз әрекеттен кейін күту керек: %n секундтан соң қайталаңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The demo centre is ready: %n file(s).</source>
        <translation type="unfinished">
            <numerusform>Оқу орталығы дайын: %n іс.</numerusform>
            <numerusform>Оқу орталығы дайын: %n іс.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished">Есепті көшіру</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Жалғастыру</translation>
    </message>
    <message>
        <source>Pana made a mistake</source>
        <translation type="unfinished">Pana бағдарламасында қате шықты</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Есеп</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft. You can go on; if it happens again, lock and unlock the program. The report below holds no names and no notes: give it to whoever looks after the program.</source>
        <translation type="unfinished">Терілген мәтін нобай ретінде сақталды. Жұмысты жалғастыруға болады; қате қайталанса, бағдарламаны құлыптап, қайта ашыңыз. Төмендегі есепте аты-жөндер мен жазбалар жоқ: оны бағдарламаға қарайтын адамға беріңіз.</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>&amp;Body that decided</source>
        <translation type="unfinished">Шешім қабылдаған &amp;орган</translation>
    </message>
    <message>
        <source>&amp;Number of the decision</source>
        <translation type="unfinished">Шешім &amp;нөмірі</translation>
    </message>
    <message>
        <source>&amp;What has to be changed</source>
        <translation type="unfinished">&amp;Нені өзгерту керек</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished">Бекіту</translation>
    </message>
    <message>
        <source>Approve version {number}</source>
        <translation type="unfinished">{number}-нұсқаны бекіту</translation>
    </message>
    <message>
        <source>Leave it empty where the centre&apos;s director decides alone.</source>
        <translation type="unfinished">Орталық директоры өзі шешсе, бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished">Қайтару</translation>
    </message>
    <message>
        <source>Return version {number} for more work</source>
        <translation type="unfinished">{number}-нұсқаны пысықтауға қайтару</translation>
    </message>
    <message>
        <source>Say what has to be changed: the author reads it.</source>
        <translation type="unfinished">Нені өзгерту керегін жазыңыз: оны автор оқиды.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Бас тарту</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation type="unfinished">Сақтап жабу</translation>
    </message>
</context>
<context>
    <name>DirectorStep</name>
    <message>
        <source>A short name to log in with; it need not be a real one.</source>
        <translation type="unfinished">Кіруге арналған қысқа ат; шын аты болуы міндетті емес.</translation>
    </message>
    <message>
        <source>Director</source>
        <translation type="unfinished">Директор</translation>
    </message>
    <message>
        <source>Family name, given name, patronymic</source>
        <translation type="unfinished">Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>Family name, given name, patronymic where there is one.</source>
        <translation type="unfinished">Тегі, аты, әкесінің аты (бар болса).</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation type="unfinished">Логин</translation>
    </message>
    <message>
        <source>Post, as printed</source>
        <translation type="unfinished">Басылатын лауазымы</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Телефон</translation>
    </message>
    <message>
        <source>The first director</source>
        <translation type="unfinished">Бірінші директор</translation>
    </message>
    <message>
        <source>This person may do everything and invites the others afterwards.</source>
        <translation type="unfinished">Бұл адамға бәрі рұқсат, қалғандарын кейін өзі шақырады.</translation>
    </message>
</context>
<context>
    <name>DischargeForm</name>
    <message>
        <source>A specialist disagrees: who and why</source>
        <translation type="unfinished">Маман келіспейді: кім және неге</translation>
    </message>
    <message>
        <source>Agreed safe way to keep in touch</source>
        <translation type="unfinished">Келісілген қауіпсіз байланыс</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation type="unfinished">Басқа адам</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">Елі</translation>
    </message>
    <message>
        <source>Document checked: kind and number</source>
        <translation type="unfinished">Тексерілген құжат: түрі мен нөмірі</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation type="unfinished">Ілесіп жүруші</translation>
    </message>
    <message>
        <source>Ground: document, date, number</source>
        <translation type="unfinished">Негізі: құжат, күні, нөмірі</translation>
    </message>
    <message>
        <source>Health and road: what to look out for</source>
        <translation type="unfinished">Денсаулығы мен жол: неге көңіл бөлу керек</translation>
    </message>
    <message>
        <source>May collect</source>
        <translation type="unfinished">Алып кете алады</translation>
    </message>
    <message>
        <source>May collect by act</source>
        <translation type="unfinished">Акт бойынша алып кетеді</translation>
    </message>
    <message>
        <source>Nobody has decided</source>
        <translation type="unfinished">Ешкім шешпеген</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Ескертпе</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Қазір</translation>
    </message>
    <message>
        <source>Only with staff</source>
        <translation type="unfinished">Тек қызметкермен</translation>
    </message>
    <message>
        <source>Receiver: family name, given name, organisation</source>
        <translation type="unfinished">Алған: тегі, аты, ұйымы</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Облысы</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Телефоны</translation>
    </message>
    <message>
        <source>Town, street, house</source>
        <translation type="unfinished">Елді мекен, көше, үй</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Қашан</translation>
    </message>
    <message>
        <source>When to call, whom, what to say first. Never printed.</source>
        <translation type="unfinished">Қашан, кімге қоңырау шалу, алдымен не айту. Басылмайды.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished">Қайда шығарылады</translation>
    </message>
    <message>
        <source>Who receives the child</source>
        <translation type="unfinished">Баланы кім алады</translation>
    </message>
    <message>
        <source>Who they are to the child</source>
        <translation type="unfinished">Балаға кім болып келеді</translation>
    </message>
    <message>
        <source>must not: do not hand over</source>
        <translation type="unfinished">болмайды: баланы бермеңіз</translation>
    </message>
</context>
<context>
    <name>DischargePage</name>
    <message>
        <source>A discharge cannot be recorded</source>
        <translation type="unfinished">Шығаруды жазуға болмайды</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Артқа</translation>
    </message>
    <message>
        <source>Choose where the child goes</source>
        <translation type="unfinished">Баланың қайда шығатынын таңдаңыз</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation type="unfinished">Нобайды өшіру</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation type="unfinished">Шығару</translation>
    </message>
    <message numerus="yes">
        <source>Not recorded: look at %n field(s).</source>
        <translation type="unfinished">
            <numerusform>Жазылған жоқ: %n өрісті тексеріңіз.</numerusform>
            <numerusform>Жазылған жоқ: %n өрісті тексеріңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the discharge</source>
        <translation type="unfinished">Шығаруды жазу</translation>
    </message>
    <message>
        <source>When did the child leave? Ctrl+T writes the present moment</source>
        <translation type="unfinished">Бала қашан шықты? Ctrl+T қазіргі уақытты қояды</translation>
    </message>
    <message>
        <source>Who receives the child? Choose above, or write the name</source>
        <translation type="unfinished">Баланы кім алады? Жоғарыдан таңдаңыз немесе атын жазыңыз</translation>
    </message>
    <message>
        <source>Write what proves it: document, date, number</source>
        <translation type="unfinished">Немен расталатынын жазыңыз: құжат, күні, нөмірі</translation>
    </message>
    <message>
        <source>name not known</source>
        <translation type="unfinished">аты белгісіз</translation>
    </message>
    <message>
        <source>{name}, file {number}, day {day}</source>
        <translation type="unfinished">{name}, {number} ісі, {day}-күн</translation>
    </message>
</context>
<context>
    <name>DoneDialog</name>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished">&amp;Қашан</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Орындалды</translation>
    </message>
    <message>
        <source>Name what proves it.</source>
        <translation type="unfinished">Немен расталатынын жазыңыз.</translation>
    </message>
    <message>
        <source>Number of the letter, name of the official, hour of the call.</source>
        <translation type="unfinished">Хат нөмірі, лауазымды адамның аты, қоңырау уақыты.</translation>
    </message>
    <message>
        <source>This moment is still to come.</source>
        <translation type="unfinished">Бұл сәт әлі келген жоқ.</translation>
    </message>
    <message>
        <source>What &amp;proves it</source>
        <translation type="unfinished">Немен &amp;расталады</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished">Бұл қашан болды?</translation>
    </message>
</context>
<context>
    <name>DonePart</name>
    <message numerus="yes">
        <source>%n file(s): the stay has ended, follow-up has begun.</source>
        <translation type="unfinished">
            <numerusform>%n іс: болу аяқталды, бақылау басталды.</numerusform>
            <numerusform>%n іс: болу аяқталды, бақылау басталды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): the stay has ended.</source>
        <translation type="unfinished">
            <numerusform>%n іс: болу аяқталды.</numerusform>
            <numerusform>%n іс: болу аяқталды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished">Істі ашу</translation>
    </message>
    <message>
        <source>Print the handover act</source>
        <translation type="unfinished">Беру актісін басып шығару</translation>
    </message>
    <message>
        <source>The discharge is recorded: {moment}</source>
        <translation type="unfinished">Шығару жазылды: {moment}</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Draft restored: {moment}.</source>
        <translation type="unfinished">Нобай қалпына келтірілді: {moment}.</translation>
    </message>
</context>
<context>
    <name>DraftsPanel</name>
    <message>
        <source>Admission</source>
        <translation type="unfinished">Қабылдау</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Байланыс</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation type="unfinished">Шығарылу</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished">Жобалар</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished">Бақылау</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Жазба</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation type="unfinished">Қолдау жоспары</translation>
    </message>
    <message>
        <source>Unfinished form</source>
        <translation type="unfinished">Аяқталмаған форма</translation>
    </message>
    <message>
        <source>{form}: {name}</source>
        <translation type="unfinished">{form}: {name}</translation>
    </message>
</context>
<context>
    <name>DutiesLine</name>
    <message>
        <source>After saving these duties start:</source>
        <translation type="unfinished">Сақталған соң мерзімдер:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the days after</source>
        <translation type="unfinished">
            <numerusform>кейінгі күндері тағы %n</numerusform>
            <numerusform>кейінгі күндері тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{duty} until {when}</source>
        <translation type="unfinished">{duty}: {when} дейін</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>A correction is a new note; this one stays in the file.</source>
        <translation type="unfinished">Түзету жаңа жазбамен жасалады, бұл жазба істе қалады.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Жабу</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished">Түзету</translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message>
        <source>&amp;Document or reason</source>
        <translation type="unfinished">&amp;Құжаты не себебі</translation>
    </message>
    <message>
        <source>An extension needs its document or reason.</source>
        <translation type="unfinished">Ұзарту үшін құжат не себеп керек.</translation>
    </message>
    <message>
        <source>Extend the stay</source>
        <translation type="unfinished">Болуын ұзарту</translation>
    </message>
    <message>
        <source>It has to be later than the present last day.</source>
        <translation type="unfinished">Қазіргі мерзімнен кейінгі күн керек.</translation>
    </message>
    <message>
        <source>New &amp;last day</source>
        <translation type="unfinished">Жаңа соңғы &amp;күн</translation>
    </message>
    <message>
        <source>Now: {date}</source>
        <translation type="unfinished">Қазір: {date}</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation type="unfinished">Қай күнге дейін?</translation>
    </message>
</context>
<context>
    <name>FileAside</name>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">Азаматтығы</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">Үйлестіруші</translation>
    </message>
    <message>
        <source>Family and contacts</source>
        <translation type="unfinished">Отбасы, байланыстар</translation>
    </message>
    <message>
        <source>IIN, or why there is none</source>
        <translation type="unfinished">ЖСН не неге жоқ</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation type="unfinished">Жеке құжаттары</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Тілдері</translation>
    </message>
    <message>
        <source>Level of risk</source>
        <translation type="unfinished">Тәуекел деңгейі</translation>
    </message>
    <message>
        <source>May be told</source>
        <translation type="unfinished">Хабарлауға болады</translation>
    </message>
    <message>
        <source>May call</source>
        <translation type="unfinished">Қоңырау шалуға болады</translation>
    </message>
    <message>
        <source>May call with staff</source>
        <translation type="unfinished">Қызметкермен ғана сөйлеседі</translation>
    </message>
    <message>
        <source>May collect</source>
        <translation type="unfinished">Алып кете алады</translation>
    </message>
    <message>
        <source>May collect by act</source>
        <translation type="unfinished">Акт бойынша алып кетеді</translation>
    </message>
    <message>
        <source>May do nothing</source>
        <translation type="unfinished">Ештеңеге болмайды</translation>
    </message>
    <message>
        <source>May visit</source>
        <translation type="unfinished">Келуге болады</translation>
    </message>
    <message>
        <source>May visit with staff</source>
        <translation type="unfinished">Қызметкермен ғана келеді</translation>
    </message>
    <message>
        <source>Must not come near</source>
        <translation type="unfinished">Жақындатуға болмайды</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Келесі</translation>
    </message>
    <message>
        <source>Nobody is known yet.</source>
        <translation type="unfinished">Әзірге ешкім белгісіз.</translation>
    </message>
    <message>
        <source>Not decided: ask the guardianship</source>
        <translation type="unfinished">Қорғаншылықтан сұрау керек</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished">Күтіп тұрған ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Overdue since {time}</source>
        <translation type="unfinished">{time} бастап мерзімі өтті</translation>
    </message>
    <message>
        <source>Still missing in the file</source>
        <translation type="unfinished">Істе толықтыру керек</translation>
    </message>
    <message>
        <source>Who calls and comes</source>
        <translation type="unfinished">Кім хабарласады</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">Қосу</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation type="unfinished">Алып тастау: {}</translation>
    </message>
</context>
<context>
    <name>FileFormDialog</name>
    <message>
        <source>When was it?</source>
        <translation type="unfinished">Бұл қашан болды?</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Back to the residents</source>
        <translation type="unfinished">Тәрбиеленушілер тізіміне</translation>
    </message>
    <message>
        <source>Family and contacts</source>
        <translation type="unfinished">Отбасы, байланыстар</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished">Тұлға</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished">Шығарылуы</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">Қағаздар</translation>
    </message>
    <message>
        <source>Resident&apos;s file</source>
        <translation type="unfinished">Тәрбиеленушінің ісі</translation>
    </message>
    <message>
        <source>Sections of the file</source>
        <translation type="unfinished">Істің бөлімдері</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation type="unfinished">Қолдау жоспары</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation type="unfinished">Бұл істі ашуға болмайды</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Оқиғалар</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation type="unfinished">Кім қарады</translation>
    </message>
</context>
<context>
    <name>FileStrip</name>
    <message>
        <source>Left on {date}: {route}</source>
        <translation type="unfinished">{date} шығарылды: {route}</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation type="unfinished">Аты белгісіз</translation>
    </message>
    <message>
        <source>citizenship not known</source>
        <translation type="unfinished">азаматтығы анықталмаған</translation>
    </message>
    <message>
        <source>coordinator {name}</source>
        <translation type="unfinished">үйлестіруші {name}</translation>
    </message>
    <message>
        <source>file {number}</source>
        <translation type="unfinished">іс {number}</translation>
    </message>
    <message>
        <source>no coordinator yet</source>
        <translation type="unfinished">үйлестіруші әлі жоқ</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Any category</source>
        <translation type="unfinished">Кез келген санат</translation>
    </message>
    <message>
        <source>Any coordinator</source>
        <translation type="unfinished">Кез келген үйлестіруші</translation>
    </message>
    <message>
        <source>At the centre now</source>
        <translation type="unfinished">Қазір орталықта</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Санаты</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">Балалар</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">Үйлестіруші</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation type="unfinished">Барлық істерді көрсету</translation>
    </message>
</context>
<context>
    <name>FirstRunWizard</name>
    <message>
        <source>Make the registry</source>
        <translation type="unfinished">Базаны құру</translation>
    </message>
    <message>
        <source>Making keys and registry</source>
        <translation type="unfinished">Кілттер мен база құрылуда</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>A service would carry the copies out of the house. Choose a folder that is not synchronised.</source>
        <translation type="unfinished">Қадамдастыру қызметі көшірмелерді сыртқа шығарады. Қадамдастырылмайтын қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished">Қалтаны таңдау</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation type="unfinished">Көшірмелер қалтасы</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation type="unfinished">Қалта әлі таңдалмаған</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <translation type="unfinished">Онда жазуға болмайды. Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>The registry itself lies there: one accident would take both. Choose another drive.</source>
        <translation type="unfinished">Онда базаның өзі жатыр: бір апат екеуін де алып кетеді. Басқа дискіні таңдаңыз.</translation>
    </message>
    <message>
        <source>This folder is not there. Plug the drive in and choose again.</source>
        <translation type="unfinished">Бұл қалта жоқ. Дискіні қосып, қайта таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>A discharge makes the schedule: visits, calls and reports after 14 days and later.</source>
        <translation type="unfinished">Кестені шығару жасайды: 14 күннен кейін және одан әрі бару, қоңырау, есеп.</translation>
    </message>
    <message>
        <source>By months</source>
        <translation type="unfinished">Айлар бойынша</translation>
    </message>
    <message>
        <source>By routes</source>
        <translation type="unfinished">Бағыт бойынша</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">Жою</translation>
    </message>
    <message>
        <source>Follow-up after leaving</source>
        <translation type="unfinished">Шыққаннан кейінгі бақылау</translation>
    </message>
    <message>
        <source>No answer: {silent}; in the next seven days: {soon}; we follow {whole}.</source>
        <translation type="unfinished">Жауапсыз: {silent}; алдағы жеті күнде: {soon}; бақылауда: {whole}.</translation>
    </message>
    <message>
        <source>Nobody is followed up yet</source>
        <translation type="unfinished">Әзірге бақылаудағы бала жоқ</translation>
    </message>
    <message>
        <source>Order of the board</source>
        <translation type="unfinished">Тақта реті</translation>
    </message>
    <message>
        <source>Recorded: {name}, {result}</source>
        <translation type="unfinished">Жазылды: {name}, {result}</translation>
    </message>
    <message>
        <source>Red: no answer in time. A new attempt or a decision of the coordinator closes it.</source>
        <translation type="unfinished">Қызыл: жауапсыз мерзімдер. Оларды жаңа әрекет немесе үйлестіруші шешімі жабады.</translation>
    </message>
    <message>
        <source>The board cannot be shown</source>
        <translation type="unfinished">Тақтаны көрсету мүмкін болмады</translation>
    </message>
    <message>
        <source>This stage is no longer on the board.</source>
        <translation type="unfinished">Бұл кезең тақтада енді жоқ.</translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation type="unfinished">Жобаңыз қайтарылды.</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>Child</source>
        <translation type="unfinished">Бала</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Қалай</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished">Келесі қадам</translation>
    </message>
    <message>
        <source>No contact is known.</source>
        <translation type="unfinished">Байланыс белгісіз.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Белгі</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation type="unfinished">Ауыстыру</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation type="unfinished">Кейінге</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Жазу</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation type="unfinished">Жазған</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Есеп</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Нәтиже</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation type="unfinished">Сөйлескен</translation>
    </message>
    <message>
        <source>The stage in focus</source>
        <translation type="unfinished">Таңдалған кезең</translation>
    </message>
    <message>
        <source>This stage was cancelled.</source>
        <translation type="unfinished">Бұл кезең тоқтатылды.</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Қашан</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Қайда</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Кіммен</translation>
    </message>
    <message>
        <source>{age}, left {date}</source>
        <translation type="unfinished">{age}, шыққаны: {date}</translation>
    </message>
    <message>
        <source>{stage}: {when}</source>
        <translation type="unfinished">{stage}: {when}</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Admitted again</source>
        <translation type="unfinished">Қайта түсті</translation>
    </message>
    <message>
        <source>Agreed safe way: {name}</source>
        <translation type="unfinished">Келісілген қауіпсіз жол: {name}</translation>
    </message>
    <message>
        <source>At home, all is well</source>
        <translation type="unfinished">Үйде, бәрі жақсы</translation>
    </message>
    <message>
        <source>Contact refused</source>
        <translation type="unfinished">Байланыстан бас тартты</translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished">Қайтыс болды</translation>
    </message>
    <message>
        <source>In another place, safe</source>
        <translation type="unfinished">Басқа жерде, қауіпсіз</translation>
    </message>
    <message>
        <source>In danger, help is needed</source>
        <translation type="unfinished">Қауіпті, көмек керек</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation type="unfinished">Болмайды</translation>
    </message>
    <message>
        <source>Must not: {name}. Do not call, do not tell anything</source>
        <translation type="unfinished">Болмайды: {name}. Қоңырау шалмаңыз, ештеңе айтпаңыз</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Жоқ</translation>
    </message>
    <message>
        <source>Not found at the address</source>
        <translation type="unfinished">Мекенжайда табылмады</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished">Байланыса алмадық</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished">Белгісіз</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Иә</translation>
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished">қоңырау</translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished">байланыс</translation>
    </message>
    <message>
        <source>danger</source>
        <translation type="unfinished">қауіпті</translation>
    </message>
    <message>
        <source>died</source>
        <translation type="unfinished">қайтыс болды</translation>
    </message>
    <message>
        <source>here again</source>
        <translation type="unfinished">қайта осында</translation>
    </message>
    <message>
        <source>here again since {date}</source>
        <translation type="unfinished">{date} бастап қайта орталықта</translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished">көшті</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">жауап жоқ</translation>
    </message>
    <message>
        <source>no telephone</source>
        <translation type="unfinished">телефоны жоқ</translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished">табылмады</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation type="unfinished">бас тарту</translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished">есеп</translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished">бару</translation>
    </message>
    <message>
        <source>well</source>
        <translation type="unfinished">жақсы</translation>
    </message>
    <message>
        <source>{name}: must not be called</source>
        <translation type="unfinished">{name}: қоңырау шалуға болмайды</translation>
    </message>
    <message>
        <source>{name}: nobody has decided whether to call; ask the director</source>
        <translation type="unfinished">{name}: қоңырау шалу шешілмеген; директордан сұраңыз</translation>
    </message>
    <message>
        <source>{name}: number and address are secret, use the agreed way only</source>
        <translation type="unfinished">{name}: нөмірі мен мекенжайы құпия, тек келісілген жол</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation type="unfinished">{name}: {number}</translation>
    </message>
    <message>
        <source>{name}: {number}, call together with a colleague</source>
        <translation type="unfinished">{name}: {number}, әріптеспен бірге қоңырау шалу</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform>%n күн қалды</numerusform>
            <numerusform>%n күн қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>By {time}</source>
        <translation type="unfinished">Мерзімі {time}</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation type="unfinished">{day}-күн</translation>
    </message>
    <message>
        <source>Day {day} of {limit}</source>
        <translation type="unfinished">{limit} күннің {day}-күні</translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %n day(s)</source>
        <translation type="unfinished">
            <numerusform>Мерзімі өтті: %n күн</numerusform>
            <numerusform>Мерзімі өтті: %n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over by %n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n күнге асты</numerusform>
            <numerusform>%n күнге асты</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">бүгін</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished">ертең</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished">{date} дейін</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished">кеше</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation type="unfinished">{count} / {whole}</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>14 December</source>
        <translation type="unfinished">14 желтоқсан</translation>
    </message>
    <message>
        <source>20 November</source>
        <translation type="unfinished">20 қараша, Сағынтаева Ә.</translation>
    </message>
    <message>
        <source>Age or date of birth</source>
        <translation type="unfinished">Жасы немесе туған күні</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished">Келісілді</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished">Болады</translation>
    </message>
    <message>
        <source>Bar of the stay</source>
        <translation type="unfinished">Мерзім жолағы</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation type="unfinished">Түймелер</translation>
    </message>
    <message>
        <source>By 18:00</source>
        <translation type="unfinished">Мерзімі 18:00</translation>
    </message>
    <message>
        <source>By act</source>
        <translation type="unfinished">Акт бойынша</translation>
    </message>
    <message>
        <source>By default</source>
        <translation type="unfinished">Әдепкі</translation>
    </message>
    <message>
        <source>Cell of a right</source>
        <translation type="unfinished">Құқық ұяшығы</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">Балалар</translation>
    </message>
    <message>
        <source>Chips: icon and word</source>
        <translation type="unfinished">Белгілер: таңба мен сөз</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation type="unfinished">Орын таңдау</translation>
    </message>
    <message>
        <source>Disputed age</source>
        <translation type="unfinished">Жасы даулы</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Орындалды</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation type="unfinished">Жасалды</translation>
    </message>
    <message>
        <source>Empty, loading, error</source>
        <translation type="unfinished">Бос, жүктелуде, қате</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished">Өрістер</translation>
    </message>
    <message>
        <source>File number</source>
        <translation type="unfinished">Іс нөмірі</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation type="unfinished">Қауіп жоғары</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation type="unfinished">ЖСН</translation>
    </message>
    <message>
        <source>In work</source>
        <translation type="unfinished">Жұмыста</translation>
    </message>
    <message>
        <source>Message bars</source>
        <translation type="unfinished">Хабарлама жолақтары</translation>
    </message>
    <message>
        <source>Moved to the trash: note of 23 November.</source>
        <translation type="unfinished">Себетке жіберілді: 23 қарашадағы жазба.</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation type="unfinished">Болмайды</translation>
    </message>
    <message>
        <source>Must not collect</source>
        <translation type="unfinished">Алып кетуге болмайды</translation>
    </message>
    <message>
        <source>Next due: Thu, 26 November.</source>
        <translation type="unfinished">Жақын мерзім: бс, 26 қараша.</translation>
    </message>
    <message>
        <source>Not done: refused</source>
        <translation type="unfinished">Орындалмады: бас тартты</translation>
    </message>
    <message>
        <source>Nothing is overdue today</source>
        <translation type="unfinished">Бүгін мерзімі өткен іс жоқ</translation>
    </message>
    <message>
        <source>Open the week</source>
        <translation type="unfinished">Аптаны ашу</translation>
    </message>
    <message>
        <source>Opening the list, 3,500 files</source>
        <translation type="unfinished">Тізім ашылуда, 3 500 іс</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished">Құрамдас бөліктер</translation>
    </message>
    <message>
        <source>Place found</source>
        <translation type="unfinished">Анықталған жері</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Басып шығару</translation>
    </message>
    <message>
        <source>Printing: 14 of 32 pages</source>
        <translation type="unfinished">Басып шығару: 32 беттің 14-і</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Жазу</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Қайта қарау</translation>
    </message>
    <message>
        <source>Send to guardianship</source>
        <translation type="unfinished">Қорғаншылыққа жіберу</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Барлығын көрсету</translation>
    </message>
    <message>
        <source>Shymkent</source>
        <translation type="unfinished">Шымкент</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Тоқтату</translation>
    </message>
    <message>
        <source>Take it from the copy</source>
        <translation type="unfinished">Көшірмеден алу</translation>
    </message>
    <message>
        <source>The attachment could not be opened</source>
        <translation type="unfinished">Қосымша ашылмады</translation>
    </message>
    <message>
        <source>The check digit does not agree</source>
        <translation type="unfinished">Бақылау саны сәйкес емес</translation>
    </message>
    <message>
        <source>The copy has not been verified for 3 days: no USB stick.</source>
        <translation type="unfinished">Көшірме 3 күн тексерілмеді: флешка табылмады.</translation>
    </message>
    <message>
        <source>The director approves</source>
        <translation type="unfinished">Директор бекітеді</translation>
    </message>
    <message>
        <source>The file is open for reading: changes will not be saved.</source>
        <translation type="unfinished">Файл тек оқуға ашылған: өзгерістер сақталмайды.</translation>
    </message>
    <message>
        <source>The file is whole in the copy of 23 November.</source>
        <translation type="unfinished">23 қарашадағы көшірмеде файл бүтін.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished">Шешілмеген</translation>
    </message>
    <message>
        <source>Understood: about 13</source>
        <translation type="unfinished">Түсінікті: шамамен 13</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Қайтару</translation>
    </message>
    <message>
        <source>Version 1</source>
        <translation type="unfinished">1-нұсқа</translation>
    </message>
    <message>
        <source>With staff</source>
        <translation type="unfinished">Қызметкермен</translation>
    </message>
    <message>
        <source>after approval</source>
        <translation type="unfinished">бекітілген соң</translation>
    </message>
    <message>
        <source>psychologist, teacher, nurse</source>
        <translation type="unfinished">психолог, педагог, мейіргер</translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished">тек оқуға</translation>
    </message>
    <message>
        <source>since 23 November</source>
        <translation type="unfinished">Тілеубаева Г., 23 қарашадан</translation>
    </message>
    <message>
        <source>~13 years</source>
        <translation type="unfinished">~13 жас</translation>
    </message>
</context>
<context>
    <name>GroundDialog</name>
    <message>
        <source>&amp;Document</source>
        <translation type="unfinished">&amp;Құжат</translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation type="unfinished">Кім &amp;берді</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation type="unfinished">&amp;Нөмірі</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation type="unfinished">&amp;Алынды</translation>
    </message>
    <message>
        <source>Choose which document it is.</source>
        <translation type="unfinished">Қандай құжат екенін таңдаңыз.</translation>
    </message>
    <message>
        <source>Ground document received</source>
        <translation type="unfinished">Негіз құжаты алынды</translation>
    </message>
    <message>
        <source>Of which da&amp;y</source>
        <translation type="unfinished">Қай &amp;күнгі</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>About Pana</source>
        <translation type="unfinished">Бағдарлама туралы</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Анықтама</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Пернелер</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished">Нұсқаулық</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation type="unfinished">Телефондар</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the Apache licence 2.0. It opens no connection to anywhere.</source>
        <translation type="unfinished">{version} нұсқасы. Еркін бағдарлама, Apache 2.0 лицензиясы. Ешқайда қосылмайды.</translation>
    </message>
    <message>
        <source>ambulance</source>
        <translation type="unfinished">жедел жәрдем</translation>
    </message>
    <message>
        <source>back; what is typed stays as a draft</source>
        <translation type="unfinished">артқа; терілген сөз жоба болып қалады</translation>
    </message>
    <message>
        <source>children&apos;s rights, day and night</source>
        <translation type="unfinished">балалар құқығы, тәулік бойы</translation>
    </message>
    <message>
        <source>from area to area</source>
        <translation type="unfinished">аймақтан аймаққа</translation>
    </message>
    <message>
        <source>larger; Ctrl+- smaller</source>
        <translation type="unfinished">ірірек; Ctrl+- ұсақтау</translation>
    </message>
    <message>
        <source>lock at once</source>
        <translation type="unfinished">бірден құлыптау</translation>
    </message>
    <message>
        <source>mark as done</source>
        <translation type="unfinished">орындалды деп белгілеу</translation>
    </message>
    <message>
        <source>new admission</source>
        <translation type="unfinished">жаңа қабылдау</translation>
    </message>
    <message>
        <source>new entry in a file</source>
        <translation type="unfinished">істегі жаңа жазба</translation>
    </message>
    <message>
        <source>places and parts, up to 9</source>
        <translation type="unfinished">бөлімдер мен бөліктер, 9-ға дейін</translation>
    </message>
    <message>
        <source>police</source>
        <translation type="unfinished">полиция</translation>
    </message>
    <message>
        <source>print</source>
        <translation type="unfinished">басып шығару</translation>
    </message>
    <message>
        <source>rescue, one number for all</source>
        <translation type="unfinished">құтқару, бірыңғай нөмір</translation>
    </message>
    <message>
        <source>save, go on</source>
        <translation type="unfinished">сақтау, әрі қарай</translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished">іздеу</translation>
    </message>
    <message>
        <source>this help</source>
        <translation type="unfinished">осы анықтама</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Admitted</source>
        <translation type="unfinished">Қабылданды</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation type="unfinished">Заттары</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation type="unfinished">Кім жеткізді</translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished">Атайды</translation>
    </message>
    <message>
        <source>Came together with</source>
        <translation type="unfinished">Кіммен бірге түсті</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Санаты</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation type="unfinished">Мән-жайы</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">Азаматтығы</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">Үйлестіруші</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Туған күні</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Құжаттар</translation>
    </message>
    <message>
        <source>Earlier: {names}</source>
        <translation type="unfinished">Бұрын жазылғаны: {names}</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation type="unfinished">Ұзартылды</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">Анықталған жері</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished">Негізі</translation>
    </message>
    <message>
        <source>Health as seen</source>
        <translation type="unfinished">Денсаулығы, сырт көзге</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation type="unfinished">ЖСН</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation type="unfinished">Қазақша</translation>
    </message>
    <message>
        <source>In Latin letters</source>
        <translation type="unfinished">Латын әрпімен</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation type="unfinished">Орысша</translation>
    </message>
    <message>
        <source>In their own writing</source>
        <translation type="unfinished">Өз жазуымен</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Аудармашы</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Тілдері</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Аты-жөні</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Қазір</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished">Оқи алады</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished">Тәуекел</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Бөлме</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Жынысы</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Мәртебесі</translation>
    </message>
    <message>
        <source>The IIN suggests another birth date. That happens; compare it with the document.</source>
        <translation type="unfinished">ЖСН бойынша туған күні басқа. Бұл болады; құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The IIN suggests the other sex. That happens; compare it with the document.</source>
        <translation type="unfinished">ЖСН бойынша жынысы басқа. Бұл болады; құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>decides</source>
        <translation type="unfinished">осысы шешеді</translation>
    </message>
    <message>
        <source>needed: speaks none of ours</source>
        <translation type="unfinished">керек: біздің тілдерді білмейді</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished">әзірге ешкім</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">әзірге жоқ</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished">әлі сұралған жоқ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">белгісіз</translation>
    </message>
    <message>
        <source>only those named for this file</source>
        <translation type="unfinished">тек осы іске аталғандар</translation>
    </message>
    <message>
        <source>received {time}</source>
        <translation type="unfinished">{time} алынды</translation>
    </message>
    <message>
        <source>to follow</source>
        <translation type="unfinished">әлі келген жоқ</translation>
    </message>
    <message>
        <source>written down on {date}</source>
        <translation type="unfinished">{date} жазылды</translation>
    </message>
    <message>
        <source>{where} since {time}</source>
        <translation type="unfinished">{where}, {time} бастап</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>&amp;Citizenship</source>
        <translation type="unfinished">&amp;Азаматтығы</translation>
    </message>
    <message>
        <source>&amp;IIN</source>
        <translation type="unfinished">&amp;ЖСН</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation type="unfinished">&amp;Тілдері</translation>
    </message>
    <message>
        <source>&amp;Status in Kazakhstan</source>
        <translation type="unfinished">Қазақстандағы &amp;мәртебесі</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation type="unfinished">Құжат қосу</translation>
    </message>
    <message>
        <source>An IIN has 12 digits.</source>
        <translation type="unfinished">ЖСН 12 цифрдан тұрады.</translation>
    </message>
    <message>
        <source>An IIN has digits only.</source>
        <translation type="unfinished">ЖСН тек цифрдан тұрады.</translation>
    </message>
    <message>
        <source>Citizenship, languages, documents</source>
        <translation type="unfinished">Азаматтығы, тілдері, құжаттары</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation type="unfinished">Жеке құжаттары</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Жынысы</translation>
    </message>
    <message>
        <source>Take this document off the list</source>
        <translation type="unfinished">Құжатты тізімнен алу</translation>
    </message>
    <message>
        <source>The check digit does not agree: compare the number digit by digit.</source>
        <translation type="unfinished">Бақылау цифры сәйкес емес: нөмірді цифрлап салыстырыңыз.</translation>
    </message>
    <message>
        <source>Why there is &amp;none</source>
        <translation type="unfinished">Неге &amp;жоқ</translation>
    </message>
</context>
<context>
    <name>IdentitySection</name>
    <message>
        <source>Age</source>
        <translation type="unfinished">Жасы</translation>
    </message>
    <message>
        <source>Age: add or settle</source>
        <translation type="unfinished">Жасын нақтылау</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Істі жүргізу</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Өзгерту</translation>
    </message>
    <message>
        <source>Citizenship, languages, documents</source>
        <translation type="unfinished">Азаматтығы, тілдері, құжаттары</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished">Толықтыру</translation>
    </message>
    <message>
        <source>Correct a name</source>
        <translation type="unfinished">Атын түзету</translation>
    </message>
    <message>
        <source>Extend the stay</source>
        <translation type="unfinished">Болуын ұзарту</translation>
    </message>
    <message>
        <source>Ground document received</source>
        <translation type="unfinished">Негіз құжаты алынды</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation type="unfinished">Қайтып келді</translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished">Аттары</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished">Болуы</translation>
    </message>
    <message>
        <source>Where now</source>
        <translation type="unfinished">Қазір қайда</translation>
    </message>
    <message>
        <source>Who may read this file</source>
        <translation type="unfinished">Істі кім оқиды</translation>
    </message>
    <message>
        <source>Written down: at the centre again since {time}.</source>
        <translation type="unfinished">Жазылды: {time} бастап қайтадан орталықта.</translation>
    </message>
</context>
<context>
    <name>Infancy</name>
    <message numerus="yes">
        <source>about %n month(s)</source>
        <translation type="unfinished">
            <numerusform>шамамен %n ай</numerusform>
            <numerusform>шамамен %n ай</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished">Жою</translation>
    </message>
    <message>
        <source>Your draft is back: {moment}.</source>
        <translation type="unfinished">Жобаңыз қайтарылды: {moment}.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard: Cyrillic letters</source>
        <translation type="unfinished">Пернетақта: кирилл әріптері</translation>
    </message>
    <message>
        <source>Keyboard: English</source>
        <translation type="unfinished">Пернетақта: ағылшынша</translation>
    </message>
    <message>
        <source>Keyboard: Kazakh</source>
        <translation type="unfinished">Пернетақта: қазақша</translation>
    </message>
    <message>
        <source>Keyboard: Latin letters</source>
        <translation type="unfinished">Пернетақта: латын әріптері</translation>
    </message>
    <message>
        <source>Keyboard: Russian</source>
        <translation type="unfinished">Пернетақта: орысша</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation type="unfinished">Бос орын</translation>
    </message>
</context>
<context>
    <name>KeysStep</name>
    <message>
        <source>Besides every passphrase the registry needs a second key that never leaves this computer.</source>
        <translation type="unfinished">Әр құпиясөзден бөлек базаға осы компьютерден шықпайтын екінші кілт керек.</translation>
    </message>
    <message>
        <source>Key of the computer</source>
        <translation type="unfinished">Компьютер кілті</translation>
    </message>
    <message>
        <source>The key of this computer</source>
        <translation type="unfinished">Осы компьютердің кілті</translation>
    </message>
</context>
<context>
    <name>LeavingSection</name>
    <message>
        <source>After {days} days, {date}: {kind}</source>
        <translation type="unfinished">{days} күннен кейін, {date}: {kind}</translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished">Түсті</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Тоқтатылды</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation type="unfinished">Істі жабу</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation type="unfinished">Ерекше пікір</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation type="unfinished">Шығару</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation type="unfinished">Ілесіп жүруші</translation>
    </message>
    <message>
        <source>Exception, and why</source>
        <translation type="unfinished">Ерекшелік және себебі</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished">Бақылау</translation>
    </message>
    <message>
        <source>Follow-up board</source>
        <translation type="unfinished">Бақылау тақтасы</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished">Негізі</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished">Тапсырылды</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Денсаулық</translation>
    </message>
    <message>
        <source>Left on {date}</source>
        <translation type="unfinished">{date} шығарылды</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Ескертпе</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">Жоспарда</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished">Қауіпсіз байланыс</translation>
    </message>
    <message>
        <source>Still at the centre</source>
        <translation type="unfinished">Әлі орталықта</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Телефоны</translation>
    </message>
    <message>
        <source>The follow-ups cannot be shown</source>
        <translation type="unfinished">Бақылауды көрсету мүмкін болмады</translation>
    </message>
    <message>
        <source>When the child leaves, the route, the receiver and the follow-ups stand here.</source>
        <translation type="unfinished">Бала шыққанда осында орналастыру нысаны, қабылдаушы және бақылау тұрады.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished">Қайда шығарылады</translation>
    </message>
</context>
<context>
    <name>LetterheadStep</name>
    <message>
        <source>Acts and letters are printed in Kazakh and Russian. Everything here can be filled in later, too.</source>
        <translation type="unfinished">Актілер мен хаттар қазақша және орысша басылады. Мұның бәрін кейін де толтыруға болады.</translation>
    </message>
    <message>
        <source>Letterheads</source>
        <translation type="unfinished">Бланкілер</translation>
    </message>
    <message>
        <source>What stands on your letters?</source>
        <translation type="unfinished">Хаттарыңызда не жазылады?</translation>
    </message>
</context>
<context>
    <name>LetterheadsForm</name>
    <message>
        <source>Address in Kazakh</source>
        <translation type="unfinished">Қазақша мекенжайы</translation>
    </message>
    <message>
        <source>Address in Russian</source>
        <translation type="unfinished">Орысша мекенжайы</translation>
    </message>
    <message>
        <source>BIN and telephone in Kazakh</source>
        <translation type="unfinished">Қазақша БСН мен телефон</translation>
    </message>
    <message>
        <source>BIN and telephone in Russian</source>
        <translation type="unfinished">Орысша БСН мен телефон</translation>
    </message>
    <message>
        <source>Full name in Kazakh</source>
        <translation type="unfinished">Қазақша толық атауы</translation>
    </message>
    <message>
        <source>Full name in Russian</source>
        <translation type="unfinished">Орысша толық атауы</translation>
    </message>
    <message>
        <source>To the guardianship authority, in Kazakh</source>
        <translation type="unfinished">Қорғаншылық органына, қазақша</translation>
    </message>
    <message>
        <source>To the guardianship authority, in Russian</source>
        <translation type="unfinished">Қорғаншылық органына, орысша</translation>
    </message>
    <message>
        <source>To the prosecutor, in Kazakh</source>
        <translation type="unfinished">Прокуратураға, қазақша</translation>
    </message>
    <message>
        <source>To the prosecutor, in Russian</source>
        <translation type="unfinished">Прокуратураға, орысша</translation>
    </message>
</context>
<context>
    <name>LimitsPanel</name>
    <message>
        <source>Length of stay</source>
        <translation type="unfinished">Болу мерзімі</translation>
    </message>
    <message>
        <source>Nobody here has a limit of stay.</source>
        <translation type="unfinished">Ешкімде болудың шекті мерзімі жоқ.</translation>
    </message>
</context>
<context>
    <name>LineStrip</name>
    <message>
        <source>file {number}</source>
        <translation type="unfinished">{number} іс</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation type="unfinished">қолжетімділік шектеулі</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>A measure of the support plan</source>
        <translation type="unfinished">Қолдау жоспарының іс-шарасы</translation>
    </message>
    <message>
        <source>By the end of the day</source>
        <translation type="unfinished">Күн соңына дейін</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished">Бақылау</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation type="unfinished">Аты белгісіз</translation>
    </message>
    <message>
        <source>Overdue since {time}</source>
        <translation type="unfinished">{time} бастап мерзімі өтті</translation>
    </message>
    <message>
        <source>file {number}</source>
        <translation type="unfinished">іс {number}</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation type="unfinished">қолжетімділік шектеулі</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>Log of contacts</source>
        <translation type="unfinished">Байланыс журналы</translation>
    </message>
    <message>
        <source>No call or visit yet</source>
        <translation type="unfinished">Қоңырау да, келу де болған жоқ</translation>
    </message>
    <message>
        <source>Write down every attempt, also when nobody answered.</source>
        <translation type="unfinished">Ешкім жауап бермесе де, әр әрекетті жазыңыз.</translation>
    </message>
    <message>
        <source>next attempt {date}</source>
        <translation type="unfinished">келесі әрекет {date}</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Жүйедегідей</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Түстер</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Күңгірт</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Тіл</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Ашық</translation>
    </message>
    <message>
        <source>Look on this computer</source>
        <translation type="unfinished">Осы компьютердегі көрініс</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Өлшем</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Administration</source>
        <translation type="unfinished">Басқару</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished">Компьютердегідей</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">Күнтізбе</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished">Пәрмендер</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished">Қараңғы тақырып</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Анықтамалық</translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation type="unfinished">F1 Анықтама</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished">Бақылау</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Үлкейту</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished">Жарық тақырып</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Құлыптау</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished">Мәзір</translation>
    </message>
    <message>
        <source>Name, file number, IIN, phone, command</source>
        <translation type="unfinished">Аты, іс нөмірі, ЖСН, телефон, пәрмен</translation>
    </message>
    <message>
        <source>Narrow rail</source>
        <translation type="unfinished">Тар панель</translation>
    </message>
    <message>
        <source>New admission</source>
        <translation type="unfinished">Жаңа қабылдау</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">Ештеңе табылмады</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">Бөлімдер</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished">Жоспарлар</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">Есептер</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation type="unfinished">Тәрбиеленушілер</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Іздеу</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Кішірейту</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Бүгін</translation>
    </message>
    <message>
        <source>Training registry</source>
        <translation type="unfinished">Оқу базасы</translation>
    </message>
    <message>
        <source>Zoom, press for 100 %</source>
        <translation type="unfinished">Масштаб, 100 % үшін басыңыз</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <source>&amp;Mark</source>
        <translation type="unfinished">&amp;Белгі</translation>
    </message>
    <message>
        <source>&amp;Reason or remark</source>
        <translation type="unfinished">&amp;Себебі немесе ескерту</translation>
    </message>
    <message>
        <source>&amp;What was achieved</source>
        <translation type="unfinished">Не&amp;ге қол жетті</translation>
    </message>
    <message>
        <source>A measure that was not done or was cancelled needs its reason.</source>
        <translation type="unfinished">Орындалмаса немесе тоқтатылса, себебі керек.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Сақтау</translation>
    </message>
    <message>
        <source>Write the reason: it is printed in the plan.</source>
        <translation type="unfinished">Себебін жазыңыз: ол жоспарда басылады.</translation>
    </message>
</context>
<context>
    <name>MatchPanel</name>
    <message>
        <source>Nobody alike so far</source>
        <translation type="unfinished">Әзірге ұқсас ешкім жоқ</translation>
    </message>
    <message>
        <source>While the name is typed, every file is compared in every spelling and in both writings.</source>
        <translation type="unfinished">Аты терілгенде барлық іспен кез келген жазылуда салыстырылады.</translation>
    </message>
</context>
<context>
    <name>MeasureDoneDialog</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Орындалды</translation>
    </message>
    <message>
        <source>May stay empty. Stands beside the measure in the plan.</source>
        <translation type="unfinished">Бос қалдыруға болады. Жоспарда іс-шараның жанында тұрады.</translation>
    </message>
    <message>
        <source>What &amp;came of it</source>
        <translation type="unfinished">&amp;Нәтижесі қандай</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>A short name to log in with; it need not be a real one.</source>
        <translation type="unfinished">Кіруге арналған қысқа ат; шын аты болуы міндетті емес.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Family name, given name, patronymic</source>
        <translation type="unfinished">Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>Family name, given name, patronymic where there is one.</source>
        <translation type="unfinished">Тегі, аты, әкесінің аты (бар болса).</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished">Шақыру</translation>
    </message>
    <message>
        <source>Invite a colleague</source>
        <translation type="unfinished">Қызметкерді шақыру</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation type="unfinished">Логин</translation>
    </message>
    <message>
        <source>Looks after the computer and copies; opens no file.</source>
        <translation type="unfinished">Компьютер мен көшірмелерге қарайды; істерді ашпайды.</translation>
    </message>
    <message>
        <source>May do everything, also invite and disable colleagues.</source>
        <translation type="unfinished">Бәрін істей алады, қызметкерлерді шақырып, ажырата да алады.</translation>
    </message>
    <message>
        <source>Post, as printed</source>
        <translation type="unfinished">Басылатын лауазымы</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Рөлі</translation>
    </message>
    <message>
        <source>Sees the plans put before them, comments and signs; edits nothing.</source>
        <translation type="unfinished">Өзіне берілген жоспарларды көреді, ескерту жазып, қол қояды; ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <source>Somebody has or had this login name. Choose another one.</source>
        <translation type="unfinished">Мұндай кіру аты бар немесе болған. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Телефон</translation>
    </message>
    <message>
        <source>The role decides what this colleague may do.</source>
        <translation type="unfinished">Қызметкерге не болатыны рөлге байланысты.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Understood</source>
        <translation type="unfinished">Түсінікті</translation>
    </message>
</context>
<context>
    <name>MonthTable</name>
    <message>
        <source>How</source>
        <translation type="unfinished">Қалай</translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished">Мерзімі өткен</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">Кезең</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Қашан</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation type="unfinished">Кім және қайда</translation>
    </message>
</context>
<context>
    <name>MorePart</name>
    <message>
        <source>A line each, place first: left forearm: bruise, 3 cm</source>
        <translation type="unfinished">Әр жолға біреу, алдымен орны: сол қолы: көгерген жер 3 см</translation>
    </message>
    <message>
        <source>A line for each thing or sum of money</source>
        <translation type="unfinished">Әр зат немесе ақша сомасы бір жолда</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Қосу</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation type="unfinished">Заттары</translation>
    </message>
    <message>
        <source>Came together with</source>
        <translation type="unfinished">Кіммен бірге түсті</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">Азаматтығы</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation type="unfinished">ЖСН</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation type="unfinished">Жеке құжаты</translation>
    </message>
    <message>
        <source>Injuries</source>
        <translation type="unfinished">Жарақаттары</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Тілдері</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation type="unfinished">Құқықтық мәртебесі</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">Ешкіммен</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Нөмірі</translation>
    </message>
    <message>
        <source>Number and date of the ground document</source>
        <translation type="unfinished">Негіз құжатының нөмірі мен күні</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished">Тәуекел</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Бөлмесі</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished">Температурасы</translation>
    </message>
    <message>
        <source>The check digit does not agree: compare it with the document</source>
        <translation type="unfinished">Бақылау цифры сәйкес емес: құжатпен салыстырыңыз</translation>
    </message>
    <message>
        <source>What happened, in the words of those who brought the child</source>
        <translation type="unfinished">Не болды, жеткізгендердің сөзінен</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished">Қайда</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation type="unfinished">Кім берген</translation>
    </message>
    <message>
        <source>Why there is no IIN</source>
        <translation type="unfinished">ЖСН неге жоқ</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name: family name, given name, patronymic</source>
        <translation type="unfinished">&amp;Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation type="unfinished">&amp;Жазуы</translation>
    </message>
    <message>
        <source>Correct a name</source>
        <translation type="unfinished">Атын түзету</translation>
    </message>
    <message>
        <source>The spelling of before stays in the file and is still found.</source>
        <translation type="unfinished">Бұрынғы жазылуы істе қалады және іздеуден табылады.</translation>
    </message>
    <message>
        <source>Write the name as it is known.</source>
        <translation type="unfinished">Атын белгілі болғанынша жазыңыз.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>%n or more unrelated words, or a long sentence only you would write.</source>
        <translation type="unfinished">
            <numerusform>Байланыссыз %n не одан көп сөз немесе тек сіз ғана жазатын ұзын сөйлем.</numerusform>
            <numerusform>Байланыссыз %n не одан көп сөз немесе тек сіз ғана жазатын ұзын сөйлем.</numerusform>
        </translation>
    </message>
    <message>
        <source>A word mixes Latin and Cyrillic letters: will you find them again?</source>
        <translation type="unfinished">Сөзде латын мен кирилл әріптері араласқан: оларды қайта таба аласыз ба?</translation>
    </message>
    <message>
        <source>Fair: as good as four random words.</source>
        <translation type="unfinished">Жеткілікті: төрт кездейсоқ сөздей.</translation>
    </message>
    <message>
        <source>Good: better than four random words.</source>
        <translation type="unfinished">Жақсы: төрт кездейсоқ сөзден артық.</translation>
    </message>
    <message>
        <source>It holds a date or a year. Choose words instead.</source>
        <translation type="unfinished">Онда күн не жыл бар. Оның орнына сөздер алыңыз.</translation>
    </message>
    <message>
        <source>It holds a word from the lists that are tried first. Choose others.</source>
        <translation type="unfinished">Онда алдымен сыналатын тізімдегі сөз бар. Басқаларын таңдаңыз.</translation>
    </message>
    <message>
        <source>It holds the name of the centre, the town or a person. Choose words nobody connects with you.</source>
        <translation type="unfinished">Онда орталықтың, қаланың не адамның аты бар. Ешкім сізбен байланыстырмайтын сөздер таңдаңыз.</translation>
    </message>
    <message>
        <source>It repeats itself, which adds nothing.</source>
        <translation type="unfinished">Ол өзін қайталайды, бұдан пайда жоқ.</translation>
    </message>
    <message>
        <source>It runs along the keyboard. Choose words instead.</source>
        <translation type="unfinished">Ол пернелер қатарымен жүреді. Оның орнына сөздер алыңыз.</translation>
    </message>
    <message>
        <source>Make one from random words</source>
        <translation type="unfinished">Кездейсоқ сөздерден құрау</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>Portable mode asks for six words or 24 signs: it has no secret store to lean on.</source>
        <translation type="unfinished">Тасымал режиміне алты сөз не 24 таңба керек: оны кілт қоймасы қорғамайды.</translation>
    </message>
    <message>
        <source>Strong: as good as five random words or more.</source>
        <translation type="unfinished">Күшті: бес кездейсоқ сөздей не одан артық.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished">Тағы бір рет</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation type="unfinished">Құпиясөздер бірдей емес. Екіншісін қайта теріңіз.</translation>
    </message>
    <message>
        <source>This looks like English words on the Russian layout.</source>
        <translation type="unfinished">Орыс пернетақтасында терілген ағылшын сөздеріне ұқсайды.</translation>
    </message>
    <message>
        <source>This looks like Russian or Kazakh words on the English layout.</source>
        <translation type="unfinished">Ағылшын пернетақтасында терілген қазақ не орыс сөздеріне ұқсайды.</translation>
    </message>
    <message>
        <source>Too easy to guess: add another unrelated word.</source>
        <translation type="unfinished">Табу тым оңай: байланыссыз тағы бір сөз қосыңыз.</translation>
    </message>
    <message>
        <source>Too long: at most 1024 signs.</source>
        <translation type="unfinished">Тым ұзын: 1024 таңбадан аспасын.</translation>
    </message>
    <message>
        <source>Too short: at least four words or twelve signs.</source>
        <translation type="unfinished">Тым қысқа: кемінде төрт сөз не он екі таңба.</translation>
    </message>
    <message>
        <source>Write these words down for the first days, and type them below once more.</source>
        <translation type="unfinished">Алғашқы күндерге осы сөздерді жазып алып, төменде тағы бір рет теріңіз.</translation>
    </message>
</context>
<context>
    <name>NextSheetStep</name>
    <message>
        <source>Next sheet</source>
        <translation type="unfinished">Келесі парақ</translation>
    </message>
    <message>
        <source>Open Pana</source>
        <translation type="unfinished">Pana-ны ашу</translation>
    </message>
    <message>
        <source>The next recovery sheet</source>
        <translation type="unfinished">Келесі қалпына келтіру парағы</translation>
    </message>
    <message>
        <source>The sheet you just used has been seen. It stays valid until this one is printed and typed back.</source>
        <translation type="unfinished">Пайдаланылған парақты біреулер көрді. Осысы басылып, кері терілгенше ол жарамды.</translation>
    </message>
</context>
<context>
    <name>NoteEntry</name>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished">&amp;Түрі</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished">&amp;Жазба</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished">&amp;Қашан</translation>
    </message>
    <message>
        <source>A correction: the earlier note stays in the file.</source>
        <translation type="unfinished">Түзету: бұрынғы жазба істе қалады.</translation>
    </message>
    <message>
        <source>A draft only for those named for this file. It can be recorded when you are named for it again.</source>
        <translation type="unfinished">Тек осы іске аталғандарға арналған жоба. Сізді қайта атағанда жазуға болады.</translation>
    </message>
    <message>
        <source>Call or visit of a contact</source>
        <translation type="unfinished">Байланыс қоңырауы не келуі</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Бас тарту</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>New note, call or visit</source>
        <translation type="unfinished">Жаңа жазба, қоңырау не келу</translation>
    </message>
    <message>
        <source>Only for those named for this file</source>
        <translation type="unfinished">Тек осы іске аталғандар үшін</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Жазу</translation>
    </message>
    <message>
        <source>This moment is still to come.</source>
        <translation type="unfinished">Бұл сәт әлі келген жоқ.</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished">Бұл қашан болды?</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation type="unfinished">Не болғанын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>OneTimeDialog</name>
    <message numerus="yes">
        <source>%n restricted file(s) must be opened to this colleague again by somebody who can read them.</source>
        <translation type="unfinished">
            <numerusform>%n жабық істі бұл қызметкерге оны оқи алатын адам қайта ашуы керек.</numerusform>
            <numerusform>%n жабық істі бұл қызметкерге оны оқи алатын адам қайта ашуы керек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">Берілді</translation>
    </message>
    <message>
        <source>It opens the door for 72 hours and must be changed at the first login. Give it by hand, not by messenger. It is not shown again.</source>
        <translation type="unfinished">Ол 72 сағат бойы ашады, бірінші кіргенде ауыстырылады. Мессенджермен емес, қолма-қол беріңіз. Енді қайта көрсетілмейді.</translation>
    </message>
    <message>
        <source>Login name: {login}</source>
        <translation type="unfinished">Кіру аты: {login}</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Copy the words by hand.</source>
        <translation type="unfinished">Бұл компьютерде принтер жоқ. Сөздерді қолмен көшіріп алыңыз.</translation>
    </message>
    <message>
        <source>One-time passphrase for {login}</source>
        <translation type="unfinished">{login} үшін бір реттік құпиясөз</translation>
    </message>
    <message>
        <source>One-time passphrase: {words}</source>
        <translation type="unfinished">Бір реттік құпиясөз: {words}</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation type="unfinished">Қағазға басу</translation>
    </message>
    <message>
        <source>Valid for 72 hours. Tear up this slip after the first login.</source>
        <translation type="unfinished">72 сағат жарамды. Алғаш кіргеннен кейін бұл қағазды жыртып тастаңыз.</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>A draft: printing or saving gives the letter its number.</source>
        <translation type="unfinished">Жоба: нөмір басып шығарғанда не сақтағанда беріледі.</translation>
    </message>
    <message>
        <source>Saved. The file is not encrypted: keep it where the case file is kept.</source>
        <translation type="unfinished">Сақталды. Файл шифрланбаған: оны жеке іспен бірге сақтаңыз.</translation>
    </message>
    <message>
        <source>Sent to the printer and written into the register.</source>
        <translation type="unfinished">Басып шығаруға жіберілді және журналға жазылды.</translation>
    </message>
    <message>
        <source>The paper is being prepared</source>
        <translation type="unfinished">Қағаз дайындалып жатыр</translation>
    </message>
    <message>
        <source>This paper cannot be made</source>
        <translation type="unfinished">Бұл қағазды жасау мүмкін емес</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Қайталау</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Жабу</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation type="unfinished">Құжат тілі</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Басып шығару</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">PDF сақтау</translation>
    </message>
</context>
<context>
    <name>PaperLine</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Түрі</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished">Құжат түрі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Нөмірі</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation type="unfinished">Құжат нөмірі</translation>
    </message>
    <message>
        <source>Where the document is</source>
        <translation type="unfinished">Құжат қайда</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Келесі бет</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the paper as a file instead.</source>
        <translation type="unfinished">Бұл компьютерде принтер бапталмаған. Құжатты файл ретінде сақтаңыз.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">Алдыңғы бет</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation type="unfinished">Ені бойынша</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished">{count} беттің {page}-беті</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation type="unfinished">Құжатты қарап шығу</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation type="unfinished">Құжатты сақтау</translation>
    </message>
    <message>
        <source>Saved. The file is not encrypted: keep it where the case file is kept.</source>
        <translation type="unfinished">Сақталды. Файл шифрланбаған: оны жеке іспен бірге сақтаңыз.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation type="unfinished">Файлды ол жерге жазу мүмкін болмады. Басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>The paper could not be shown. Nothing was printed or saved.</source>
        <translation type="unfinished">Құжатты көрсету мүмкін болмады. Ештеңе басылмады және сақталмады.</translation>
    </message>
    <message>
        <source>The printer did not answer. Nothing was printed.</source>
        <translation type="unfinished">Принтер жауап бермеді. Ештеңе басылмады.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished">Бүтін бет</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Act of admission</source>
        <translation type="unfinished">Қабылдау актісі</translation>
    </message>
    <message>
        <source>Act of handover</source>
        <translation type="unfinished">Қабылдау-тапсыру актісі</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation type="unfinished">Бақылау есебі</translation>
    </message>
    <message>
        <source>Letter to the guardianship authority</source>
        <translation type="unfinished">Қорғаншылық органына хат</translation>
    </message>
    <message>
        <source>Letter to the prosecutor</source>
        <translation type="unfinished">Прокурорға хат</translation>
    </message>
    <message>
        <source>Nobody has compared the article of law with the act yet.</source>
        <translation type="unfinished">Заң бабы мәтінмен әлі салыстырылмаған.</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation type="unfinished">Тәрбиеленуші карточкасы</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation type="unfinished">Қолдау жоспары</translation>
    </message>
    <message>
        <source>The addressee is missing in the settings of the centre.</source>
        <translation type="unfinished">Орталық баптауында алушы жоқ.</translation>
    </message>
    <message>
        <source>The article of law is missing in the settings.</source>
        <translation type="unfinished">Баптауда заң бабы жоқ.</translation>
    </message>
    <message>
        <source>The plan is not approved yet; the paper says so.</source>
        <translation type="unfinished">Жоспар әлі бекітілмеген, құжатта солай жазылған.</translation>
    </message>
    <message>
        <source>This letter was sent already.</source>
        <translation type="unfinished">Бұл хат жіберілген.</translation>
    </message>
    <message>
        <source>after the discharge</source>
        <translation type="unfinished">шығарылғаннан кейін</translation>
    </message>
    <message>
        <source>no follow-up has a result yet</source>
        <translation type="unfinished">бақылау нәтижесі әлі жоқ</translation>
    </message>
    <message>
        <source>no follow-up was agreed</source>
        <translation type="unfinished">бақылау белгіленбеген</translation>
    </message>
    <message>
        <source>nobody received the child</source>
        <translation type="unfinished">баланы ешкім қабылдаған жоқ</translation>
    </message>
    <message>
        <source>not part of this procedure</source>
        <translation type="unfinished">тәртіпте көзделмеген</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation type="unfinished">қазір болмайды</translation>
    </message>
    <message>
        <source>only for minors</source>
        <translation type="unfinished">тек кәмелетке толмағандарға</translation>
    </message>
    <message>
        <source>only while the child is here</source>
        <translation type="unfinished">бала орталықта болғанда ғана</translation>
    </message>
    <message>
        <source>the receiver must not come near</source>
        <translation type="unfinished">қабылдаушыны жақындатуға болмайды</translation>
    </message>
    <message>
        <source>there is no plan yet</source>
        <translation type="unfinished">жоспар әлі жоқ</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished">&amp;Тілі</translation>
    </message>
    <message>
        <source>Choose a paper</source>
        <translation type="unfinished">Қағазды таңдаңыз</translation>
    </message>
    <message>
        <source>It is shown here as it will be printed, before anything is printed.</source>
        <translation type="unfinished">Ол осында басып шығарғандағыдай көрінеді.</translation>
    </message>
    <message>
        <source>Mark a letter as sent</source>
        <translation type="unfinished">Хат жіберілді деп белгілеу</translation>
    </message>
    <message>
        <source>Papers of this file</source>
        <translation type="unfinished">Осы істің қағаздары</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Басып шығару</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Сақтау</translation>
    </message>
    <message>
        <source>The letter is marked as sent; its term is closed.</source>
        <translation type="unfinished">Хат жіберілді деп белгіленді, мерзім жабылды.</translation>
    </message>
    <message>
        <source>The papers cannot be shown</source>
        <translation type="unfinished">Қағаздарды көрсету мүмкін болмады</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Caps Lock is off.</source>
        <translation type="unfinished">Caps Lock өшірулі.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">Caps Lock қосулы.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation type="unfinished">Құпиясөзді жасыру</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Құпиясөз</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished">Құпиясөзді көрсету</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished">Құпиясөзді ауыстыру</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation type="unfinished">Ауыстырылуда</translation>
    </message>
    <message>
        <source>One-time passphrase, as you were told it</source>
        <translation type="unfinished">Сізге айтылған бір реттік құпиясөз</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished">Қазіргі құпиясөз</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>First choose your own passphrase.</source>
        <translation type="unfinished">Алдымен өз құпиясөзіңізді таңдаңыз.</translation>
    </message>
    <message>
        <source>The one-time passphrase ends now. Choose one that only you know; nobody can look it up.</source>
        <translation type="unfinished">Бір реттік құпиясөз аяқталды. Тек өзіңіз білетінін таңдаңыз; оны ешкім біле алмайды.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">Өз құпиясөзіңіз</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>Director</source>
        <translation type="unfinished">Директор</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>Nothing was changed so far. With the new passphrase the old one ends, and this computer gets its key.</source>
        <translation type="unfinished">Әзірге ештеңе өзгерген жоқ. Жаңа құпиясөзбен ескісі жарамсыз болады, ал осы компьютер өз кілтін алады.</translation>
    </message>
    <message>
        <source>Set the new passphrase</source>
        <translation type="unfinished">Жаңа құпиясөзді орнату</translation>
    </message>
    <message>
        <source>The sheet is right</source>
        <translation type="unfinished">Парақ дұрыс</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>At the centre now</source>
        <translation type="unfinished">Қазір орталықта</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n place(s)</source>
        <translation type="unfinished">
            <numerusform>%n орынның {count}-і</numerusform>
            <numerusform>%n орынның {count}-і</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanFoot</name>
    <message>
        <source>Approve</source>
        <translation type="unfinished">Бекіту</translation>
    </message>
    <message>
        <source>Child&apos;s own words and days of the plan</source>
        <translation type="unfinished">Баланың сөзі және жоспар күндері</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation type="unfinished">Жоспарды жабу</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">Өзгерту</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation type="unfinished">Келесі нұсқа</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation type="unfinished">Жіберу</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished">Қайтару</translation>
    </message>
    <message>
        <source>The child&apos;s own words are not there yet.</source>
        <translation type="unfinished">Баланың өз сөзі әзірге жоқ.</translation>
    </message>
    <message>
        <source>The child: «{words}»</source>
        <translation type="unfinished">Бала: «{words}»</translation>
    </message>
    <message>
        <source>neither an end nor a review is set</source>
        <translation type="unfinished">мерзімі де, қайта қаралуы да белгіленбеген</translation>
    </message>
    <message>
        <source>review on {date}</source>
        <translation type="unfinished">қайта қарау {date}</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation type="unfinished">{date} дейін қолданылады</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <source>Measure</source>
        <translation type="unfinished">Шара</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Басып шығару</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished">{number}-нұсқа</translation>
    </message>
    <message>
        <source>Version {number}: {state}</source>
        <translation type="unfinished">{number}-нұсқа: {state}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished">Нұсқалар</translation>
    </message>
    <message>
        <source>closed on {date}: {reason}</source>
        <translation type="unfinished">{date} жабылған: {reason}</translation>
    </message>
    <message>
        <source>of {date}</source>
        <translation type="unfinished">{date}</translation>
    </message>
    <message>
        <source>version {number} was approved on {date}</source>
        <translation type="unfinished">{number}-нұсқа {date} бекітілген</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>A plan names needs, measures, days and who answers for them. Begin with what was assessed.</source>
        <translation type="unfinished">Жоспар қажеттілікті, шараны, мерзімді және жауаптыны атайды. Бағалау нәтижесінен бастаңыз.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation type="unfinished">Бекітілді.</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation type="unfinished">Жоспарды бастау</translation>
    </message>
    <message>
        <source>Marked as done.</source>
        <translation type="unfinished">Белгіленді: орындалды.</translation>
    </message>
    <message>
        <source>Not complete yet: what is missing is marked at its place.</source>
        <translation type="unfinished">Әлі толық емес: жетпегені өз орнында белгіленген.</translation>
    </message>
    <message>
        <source>Returned to its author.</source>
        <translation type="unfinished">Авторға қайтарылды.</translation>
    </message>
    <message>
        <source>Rows of the plan</source>
        <translation type="unfinished">Жоспар жолдары</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation type="unfinished">Қолдау жоспары</translation>
    </message>
    <message>
        <source>The plan was put forward. The decision is asked for on Today.</source>
        <translation type="unfinished">Жоспар жіберілді. Шешім «Бүгін» бетінде күтіледі.</translation>
    </message>
    <message>
        <source>The row was taken away.</source>
        <translation type="unfinished">Жол алынып тасталды.</translation>
    </message>
    <message>
        <source>There is no plan to read yet</source>
        <translation type="unfinished">Оқитын жоспар әзірге жоқ</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation type="unfinished">Жоспар әзірге жоқ</translation>
    </message>
    <message>
        <source>This plan cannot be opened</source>
        <translation type="unfinished">Бұл жоспар ашылмайды</translation>
    </message>
    <message>
        <source>To the plans</source>
        <translation type="unfinished">Жоспарларға</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Қайтару</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>No measure yet. Ins adds a row here.</source>
        <translation type="unfinished">Шара әзірге жоқ. Ins жол қосады.</translation>
    </message>
    <message>
        <source>No measure.</source>
        <translation type="unfinished">Шара жоқ.</translation>
    </message>
    <message>
        <source>add</source>
        <translation type="unfinished">қосу</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">орындалды</translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished">өзгерту</translation>
    </message>
    <message>
        <source>mark and result</source>
        <translation type="unfinished">белгі мен нәтиже</translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished">жылжыту</translation>
    </message>
    <message>
        <source>postpone</source>
        <translation type="unfinished">кейінге қалдыру</translation>
    </message>
    <message>
        <source>take away</source>
        <translation type="unfinished">алып тастау</translation>
    </message>
</context>
<context>
    <name>PlanSteps</name>
    <message>
        <source>Approved</source>
        <translation type="unfinished">Бекітілді</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Шешім</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation type="unfinished">Жасалды</translation>
    </message>
    <message>
        <source>Guardianship body</source>
        <translation type="unfinished">Қорғаншылық органы</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished">№ {number}</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation type="unfinished">Жіберілді</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished">Қайтарылды</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Қайта қарау</translation>
    </message>
    <message>
        <source>decided by the director alone</source>
        <translation type="unfinished">директор шешті</translation>
    </message>
    <message>
        <source>director or officer</source>
        <translation type="unfinished">директор немесе қорғаншылық органы</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation type="unfinished">күні белгіленбеген</translation>
    </message>
    <message>
        <source>once more, after the changes</source>
        <translation type="unfinished">өзгерістен кейін қайта</translation>
    </message>
    <message>
        <source>waits since {date}</source>
        <translation type="unfinished">күтуде, жіберілген күні {date}</translation>
    </message>
    <message>
        <source>when it is complete</source>
        <translation type="unfinished">толық болғанда</translation>
    </message>
    <message>
        <source>with the approval</source>
        <translation type="unfinished">бекіту кезінде</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Achieved</source>
        <translation type="unfinished">Қол жеткені</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Мерзімі</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation type="unfinished">Күтілетін нәтиже</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">Белгі</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished">Шара</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">Қажеттілік</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished">Жауапты</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Қолы</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">бар</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>A newer version was approved. This one stays as it was.</source>
        <translation type="unfinished">Жаңарақ нұсқа бекітілген. Бұл сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Тоқтатылды</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Жабылған</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Орындалды</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Жоба</translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished">Қолданыста</translation>
    </message>
    <message>
        <source>In work</source>
        <translation type="unfinished">Жұмыста</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished">Орындалмады</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">Жоспарда</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">Ауыстырылған</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished">Қайтарылды</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished">Жақында</translation>
    </message>
    <message>
        <source>The child&apos;s own words are missing: ask and write them down.</source>
        <translation type="unfinished">Баланың сөзі жоқ: сұрап, жазып алыңыз.</translation>
    </message>
    <message>
        <source>The plan has no measure yet.</source>
        <translation type="unfinished">Жоспарда әзірге бірде-бір шара жоқ.</translation>
    </message>
    <message>
        <source>This plan was closed. It stays as it was.</source>
        <translation type="unfinished">Жоспар жабылған, сол күйінде қалады.</translation>
    </message>
    <message>
        <source>This version is in force: rows get marks. A change of the plan is its next version.</source>
        <translation type="unfinished">Нұсқа қолданыста: жолдарға белгі қойылады. Өзгеріс келесі нұсқамен енгізіледі.</translation>
    </message>
    <message>
        <source>This version waits for its decision and is not edited. If it is returned, it opens again.</source>
        <translation type="unfinished">Нұсқа шешім күтеді, өзгертілмейді. Қайтарылса, қайта ашылады.</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation type="unfinished">Шешім күтеді</translation>
    </message>
    <message>
        <source>name the measure</source>
        <translation type="unfinished">шараны атаңыз</translation>
    </message>
    <message>
        <source>set the date</source>
        <translation type="unfinished">мерзімін қойыңыз</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation type="unfinished">
            <numerusform>%n мерзімі өткен</numerusform>
            <numerusform>%n мерзімі өткен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation type="unfinished">
            <numerusform>%n ашық</numerusform>
            <numerusform>%n ашық</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) wait for a decision</source>
        <translation type="unfinished">
            <numerusform>%n жоспар шешім күтеді</numerusform>
            <numerusform>%n жоспар шешім күтеді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) with late measures</source>
        <translation type="unfinished">
            <numerusform>%n жоспарда мерзімі өткен шара бар</numerusform>
            <numerusform>%n жоспарда мерзімі өткен шара бар</numerusform>
        </translation>
    </message>
    <message>
        <source>A plan begins in the file of a resident: section Support plan.</source>
        <translation type="unfinished">Жоспар тәрбиеленуші ісінде басталады: «Қолдау жоспары» бөлімі.</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Барлығы</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished">Жобалар</translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished">Қолданыста</translation>
    </message>
    <message>
        <source>In force, with late measures</source>
        <translation type="unfinished">Қолданыста, мерзімі өткені бар</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished">Шаралар</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Менікі</translation>
    </message>
    <message>
        <source>No plan is being worked on</source>
        <translation type="unfinished">Жұмыстағы жоспар жоқ</translation>
    </message>
    <message>
        <source>No plan was put forward</source>
        <translation type="unfinished">Шешімге ештеңе жіберілмеген</translation>
    </message>
    <message>
        <source>None of the plans is yours</source>
        <translation type="unfinished">Сіздің жоспарыңыз жоқ</translation>
    </message>
    <message>
        <source>Nothing waits for a decision and no measure is late.</source>
        <translation type="unfinished">Шешім күткен жоспар жоқ, мерзімі өткен шара жоқ.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished">Жоспарлар</translation>
    </message>
    <message>
        <source>Plans that you wrote and those that wait for your decision appear here.</source>
        <translation type="unfinished">Мұнда сіз жазған немесе шешіміңізді күткен жоспарлар болады.</translation>
    </message>
    <message>
        <source>Returned for more work</source>
        <translation type="unfinished">Пысықтауға қайтарылған</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Қайта қарау</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Барлығын көрсету</translation>
    </message>
    <message>
        <source>To the residents</source>
        <translation type="unfinished">Тәрбиеленушілерге</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Нұсқа</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished">{number}-нұсқа</translation>
    </message>
    <message>
        <source>Wait for a decision</source>
        <translation type="unfinished">Шешім күтеді</translation>
    </message>
    <message>
        <source>What waits for a decision appears here.</source>
        <translation type="unfinished">Мұнда шешім күткендер шығады.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Кім</translation>
    </message>
    <message>
        <source>Whose plans</source>
        <translation type="unfinished">Кімнің жоспарлары</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished">Жасаған</translation>
    </message>
    <message>
        <source>open the plan</source>
        <translation type="unfinished">жоспарды ашу</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation type="unfinished">қолжетімділік шектеулі</translation>
    </message>
</context>
<context>
    <name>PostponeDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished">&amp;Себебі</translation>
    </message>
    <message>
        <source>New &amp;day</source>
        <translation type="unfinished">Жаңа &amp;күн</translation>
    </message>
    <message>
        <source>One sentence; it is shown with the new day.</source>
        <translation type="unfinished">Бір сөйлем; ол жаңа күннің жанында көрінеді.</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation type="unfinished">Ауыстыру</translation>
    </message>
    <message>
        <source>Postpone the follow-up of {date}</source>
        <translation type="unfinished">Мерзімді ауыстыру: {date}</translation>
    </message>
    <message>
        <source>Say why: without a reason nothing is put off.</source>
        <translation type="unfinished">Себебін жазыңыз: себепсіз ештеңе ауыстырылмайды.</translation>
    </message>
    <message>
        <source>The new day lies after the present one.</source>
        <translation type="unfinished">Жаңа күн бұрынғысынан кейін болуы керек.</translation>
    </message>
    <message>
        <source>The new day must be later than the present one.</source>
        <translation type="unfinished">Жаңа күн қазіргіден кейін болуы керек.</translation>
    </message>
    <message>
        <source>This day is past.</source>
        <translation type="unfinished">Бұл күн өтіп кетті.</translation>
    </message>
    <message>
        <source>To which day?</source>
        <translation type="unfinished">Қай күнге?</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation type="unfinished">Қай күнге дейін?</translation>
    </message>
    <message>
        <source>Why is it postponed?</source>
        <translation type="unfinished">Неге ауыстырылды?</translation>
    </message>
    <message>
        <source>Write the day as 24.11.2026.</source>
        <translation type="unfinished">Күнді былай жазыңыз: 24.11.2026.</translation>
    </message>
</context>
<context>
    <name>PresenceDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished">&amp;Жазба</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation type="unfinished">&amp;Қай сағаттан</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation type="unfinished">&amp;Қайда</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Choose where the person is.</source>
        <translation type="unfinished">Қайда екенін таңдаңыз.</translation>
    </message>
    <message>
        <source>That is before the admission.</source>
        <translation type="unfinished">Бұл қабылдаудан бұрын.</translation>
    </message>
    <message>
        <source>The clock of the police notice starts at that hour.</source>
        <translation type="unfinished">Осы сағаттан полицияға хабарлау мерзімі басталады.</translation>
    </message>
    <message>
        <source>This moment is still to come.</source>
        <translation type="unfinished">Бұл сәт әлі келген жоқ.</translation>
    </message>
    <message>
        <source>Where is the person now?</source>
        <translation type="unfinished">Тәрбиеленуші қазір қайда?</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Arrived</source>
        <translation type="unfinished">Түскені</translation>
    </message>
    <message>
        <source>Family here</source>
        <translation type="unfinished">Туыстары осында</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">Анықталған жері</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished">Негізі</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation type="unfinished">Тәуекелі жоғары</translation>
    </message>
    <message>
        <source>Last in the timeline</source>
        <translation type="unfinished">Лентадағы соңғысы</translation>
    </message>
    <message>
        <source>Left on {date}</source>
        <translation type="unfinished">{date} шығарылды</translation>
    </message>
    <message>
        <source>Left on {date}: {route}</source>
        <translation type="unfinished">{date} шығарылды: {route}</translation>
    </message>
    <message>
        <source>May collect</source>
        <translation type="unfinished">Алып кете алады</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished">№ {number}</translation>
    </message>
    <message>
        <source>Nobody until somebody decides</source>
        <translation type="unfinished">Шешім болғанша ешкім</translation>
    </message>
    <message>
        <source>Restricted: only the director and the people named for it see more.</source>
        <translation type="unfinished">Қолжетімділік шектеулі: көбірек тек директор мен іске тағайындалғандар көреді.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Бөлмесі</translation>
    </message>
    <message>
        <source>To follow</source>
        <translation type="unfinished">Құжат әлі келген жоқ</translation>
    </message>
    <message>
        <source>coordinator {name}</source>
        <translation type="unfinished">үйлестіруші {name}</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Nobody is that old: check the year</source>
        <translation type="unfinished">Мұндай жас болмайды: жылын тексеріңіз</translation>
    </message>
    <message>
        <source>The time is missing: 21.11.2026 02:15</source>
        <translation type="unfinished">Уақыты жоқ: 21.11.2026 02:15</translation>
    </message>
    <message>
        <source>The year is missing: 5.3.2011, 2011 or an age such as 13</source>
        <translation type="unfinished">Жылы жоқ: 5.3.2011, 2011 немесе жасы, мысалы 13</translation>
    </message>
    <message>
        <source>There is no such day in that month</source>
        <translation type="unfinished">Бұл айда ондай күн жоқ</translation>
    </message>
    <message>
        <source>There is no such month</source>
        <translation type="unfinished">Ондай ай жоқ</translation>
    </message>
    <message>
        <source>There is no such time</source>
        <translation type="unfinished">Ондай уақыт жоқ</translation>
    </message>
    <message>
        <source>There is no such year</source>
        <translation type="unfinished">Ондай жыл жоқ</translation>
    </message>
    <message>
        <source>This date lies in the future</source>
        <translation type="unfinished">Бұл күн әлі келген жоқ</translation>
    </message>
    <message>
        <source>This hour lies in the future</source>
        <translation type="unfinished">Бұл уақыт әлі келген жоқ</translation>
    </message>
    <message>
        <source>This looks like a year of the Afghan or Iranian calendar: write the age instead</source>
        <translation type="unfinished">Ауған немесе иран күнтізбесінің жылына ұқсайды: жасын жазыңыз</translation>
    </message>
    <message>
        <source>Understood: born {date}, {age}</source>
        <translation type="unfinished">Түсінікті: {date}, {age}</translation>
    </message>
    <message>
        <source>Understood: nobody knows the age</source>
        <translation type="unfinished">Түсінікті: жасы белгісіз</translation>
    </message>
    <message>
        <source>Understood: {age}, born {when}</source>
        <translation type="unfinished">Түсінікті: {age}, {when}</translation>
    </message>
    <message>
        <source>Understood: {moment}</source>
        <translation type="unfinished">Түсінікті: {moment}</translation>
    </message>
    <message>
        <source>Write 2:15 or 21.11.2026 02:15</source>
        <translation type="unfinished">2:15 немесе 21.11.2026 02:15 деп жазыңыз</translation>
    </message>
    <message>
        <source>Write 5.3.2011, 2011, ~13, or ? if nobody knows</source>
        <translation type="unfinished">5.3.2011, 2011, ~13 деп жазыңыз, ешкім білмесе: ?</translation>
    </message>
</context>
<context>
    <name>RecoveryWindow</name>
    <message>
        <source>Back to the door</source>
        <translation type="unfinished">Кіруге қайту</translation>
    </message>
    <message>
        <source>Opening with the sheet</source>
        <translation type="unfinished">Парақпен ашылуда</translation>
    </message>
    <message>
        <source>Setting the new passphrase</source>
        <translation type="unfinished">Жаңа құпиясөз орнатылуда</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>No. {number}, {date}</source>
        <translation type="unfinished">№ {number}, {date}</translation>
    </message>
    <message>
        <source>printed {moment}</source>
        <translation type="unfinished">басылған: {moment}</translation>
    </message>
    <message>
        <source>saved {moment}</source>
        <translation type="unfinished">сақталған: {moment}</translation>
    </message>
    <message>
        <source>{number}, copy {copy}</source>
        <translation type="unfinished">{number}, {copy}-дана</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Language of the paper</source>
        <translation type="unfinished">Құжат тілі</translation>
    </message>
    <message>
        <source>Letters not marked as sent</source>
        <translation type="unfinished">Жіберілді деп белгіленбеген хаттар</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation type="unfinished">Жіберілгенін белгілеу</translation>
    </message>
    <message>
        <source>Name or file number</source>
        <translation type="unfinished">Аты немесе іс нөмірі</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation type="unfinished">Ешкім табылмады.</translation>
    </message>
    <message>
        <source>Papers of this file</source>
        <translation type="unfinished">Осы істің қағаздары</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Басып шығару</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">Есептер</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">PDF сақтау</translation>
    </message>
    <message>
        <source>The letter is marked as sent; its term is closed.</source>
        <translation type="unfinished">Хат жіберілді деп белгіленді, мерзім жабылды.</translation>
    </message>
    <message>
        <source>Type a name or a file number at the left. The sheet is shown here before anything is printed.</source>
        <translation type="unfinished">Сол жаққа атын немесе іс нөмірін теріңіз. Парақ басылғанға дейін осында көрінеді.</translation>
    </message>
    <message>
        <source>What left the program</source>
        <translation type="unfinished">Басылған және сақталған</translation>
    </message>
    <message>
        <source>Whose papers</source>
        <translation type="unfinished">Кімнің құжаттары</translation>
    </message>
    <message>
        <source>Whose papers?</source>
        <translation type="unfinished">Кімнің құжаттары?</translation>
    </message>
</context>
<context>
    <name>RequirementsPanel</name>
    <message>
        <source>A minor may not go yet. Missing: {what}. Source: {clause}</source>
        <translation type="unfinished">Кәмелетке толмағанды әзірге жіберуге болмайды. Жоқ: {what}. Дереккөз: {clause}</translation>
    </message>
    <message>
        <source>A minor may not go yet. Missing: {what}. Source: {clause}. Only the director may decide otherwise.</source>
        <translation type="unfinished">Кәмелетке толмағанды әзірге жіберуге болмайды. Жоқ: {what}. Дереккөз: {clause}. Басқаша тек директор шеше алады.</translation>
    </message>
    <message>
        <source>Choose where the child goes.</source>
        <translation type="unfinished">Баланың қайда шығатынын таңдаңыз.</translation>
    </message>
    <message>
        <source>Document, date, number</source>
        <translation type="unfinished">Құжат, күні, нөмірі</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Жазу</translation>
    </message>
    <message>
        <source>The director decides otherwise, because</source>
        <translation type="unfinished">Директор басқаша шешеді, себебі</translation>
    </message>
    <message>
        <source>This route asks for nothing more.</source>
        <translation type="unfinished">Басқа ештеңе талап етілмейді.</translation>
    </message>
    <message>
        <source>What this route asks for</source>
        <translation type="unfinished">Не талап етіледі</translation>
    </message>
</context>
<context>
    <name>ResidentsColumns</name>
    <message>
        <source>18 on {day}</source>
        <translation type="unfinished">{day} 18-ге толады</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Жасы</translation>
    </message>
    <message>
        <source>Day of stay</source>
        <translation type="unfinished">Болған күні</translation>
    </message>
    <message>
        <source>Name, file</source>
        <translation type="unfinished">Аты, ісі</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished">Келесі іс</translation>
    </message>
    <message>
        <source>citizenship not known</source>
        <translation type="unfinished">азаматтығы анықталмаған</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation type="unfinished">күтіп тұрғаны жоқ</translation>
    </message>
</context>
<context>
    <name>ResidentsPage</name>
    <message numerus="yes">
        <source>%n child(ren) at the centre now</source>
        <translation type="unfinished">
            <numerusform>қазір орталықта %n бала</numerusform>
            <numerusform>қазір орталықта %n бала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform>%n іс</numerusform>
            <numerusform>%n іс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) at the centre now</source>
        <translation type="unfinished">
            <numerusform>қазір орталықта %n адам</numerusform>
            <numerusform>қазір орталықта %n адам</numerusform>
        </translation>
    </message>
    <message>
        <source>New admission</source>
        <translation type="unfinished">Жаңа қабылдау</translation>
    </message>
    <message>
        <source>No file fits these filters</source>
        <translation type="unfinished">Бұл сүзгілерге сай іс жоқ</translation>
    </message>
    <message>
        <source>Nobody is at the centre now</source>
        <translation type="unfinished">Қазір орталықта ешкім жоқ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Жазба</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished">Істі ашу</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Басып шығару</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation type="unfinished">Тәрбиеленушілер</translation>
    </message>
    <message>
        <source>Restricted files are found by their number only.</source>
        <translation type="unfinished">Қолжетімділігі шектеулі істер тек нөмірі бойынша табылады.</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation type="unfinished">Тізімді көрсету мүмкін емес</translation>
    </message>
    <message>
        <source>This file is restricted. Ask the director.</source>
        <translation type="unfinished">Іске қолжетімділік шектеулі. Директордан сұраңыз.</translation>
    </message>
    <message>
        <source>Who is here now</source>
        <translation type="unfinished">Қазір кім осында</translation>
    </message>
    <message>
        <source>Whoever is admitted stands here at once.</source>
        <translation type="unfinished">Қабылданған адам осында бірден көрінеді.</translation>
    </message>
</context>
<context>
    <name>RestrictDialog</name>
    <message>
        <source>Besides you only those ticked here. Everybody else sees the number of the file and a lock.</source>
        <translation type="unfinished">Сізден басқа тек осында белгіленгендер. Қалғандары іс нөмірі мен құлыпты көреді.</translation>
    </message>
    <message>
        <source>Restrict the file</source>
        <translation type="unfinished">Қалғандардан жабу</translation>
    </message>
    <message>
        <source>Who may read this file</source>
        <translation type="unfinished">Істі кім оқиды</translation>
    </message>
</context>
<context>
    <name>ResultForm</name>
    <message>
        <source>Another result</source>
        <translation type="unfinished">Басқа нәтиже</translation>
    </message>
    <message>
        <source>Choose how the child was found: a digit from 1 to 6.</source>
        <translation type="unfinished">Нәтижені таңдаңыз: 1-ден 6-ға дейінгі сан.</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Қалай</translation>
    </message>
    <message>
        <source>In danger: write what is done now, and who does it.</source>
        <translation type="unfinished">Қауіпті: қазір не істеліп жатқанын және кім істейтінін жазыңыз.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished">Келесі қадам</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Белгі</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Нәтиже</translation>
    </message>
    <message>
        <source>The child&apos;s own words</source>
        <translation type="unfinished">Баланың өз сөзі</translation>
    </message>
    <message>
        <source>This moment is still to come.</source>
        <translation type="unfinished">Бұл сәт әлі келген жоқ.</translation>
    </message>
    <message>
        <source>What was seen or told</source>
        <translation type="unfinished">Не көрдік немесе білдік</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation type="unfinished">Қашан болды</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished">Бұл қашан болды?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Қайда</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">Кіммен</translation>
    </message>
</context>
<context>
    <name>RightEditor</name>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished">&amp;Мерзімі</translation>
    </message>
    <message>
        <source>A yes needs the name of who decided it.</source>
        <translation type="unfinished">Рұқсат ету үшін кім шешкенін жазыңыз.</translation>
    </message>
    <message>
        <source>Choose a person and a right with the arrow keys.</source>
        <translation type="unfinished">Адам мен құқықты бағыттамалармен таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose how far this right goes.</source>
        <translation type="unfinished">Неге рұқсат екенін таңдаңыз.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished">Шешу</translation>
    </message>
    <message>
        <source>Decided and written into the audit log.</source>
        <translation type="unfinished">Шешілді және журналға жазылды.</translation>
    </message>
    <message>
        <source>Decision, number, day</source>
        <translation type="unfinished">Шешім, нөмірі, күні</translation>
    </message>
    <message>
        <source>Hand the child over to nobody before this is decided.</source>
        <translation type="unfinished">Шешілгенше ешкімге берілмейді.</translation>
    </message>
    <message>
        <source>May do this without further questions.</source>
        <translation type="unfinished">Қосымша сұрақсыз болады.</translation>
    </message>
    <message>
        <source>Not decided yet: ask the director before anything is promised.</source>
        <translation type="unfinished">Әлі шешілмеген: уәде бермей, директордан сұраңыз.</translation>
    </message>
    <message>
        <source>Only while a member of staff is present.</source>
        <translation type="unfinished">Тек қызметкердің қатысуымен.</translation>
    </message>
    <message>
        <source>Only with an act of handover signed on the spot.</source>
        <translation type="unfinished">Тек орнында қол қойылған тапсыру актісімен.</translation>
    </message>
    <message>
        <source>Refuse kindly, and tell the director that it was asked.</source>
        <translation type="unfinished">Сыпайы бас тартып, сұрағанын директорға айтыңыз.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished">Құқықтар</translation>
    </message>
    <message>
        <source>Who &amp;decided</source>
        <translation type="unfinished">Кім &amp;шешті</translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished">мерзімсіз</translation>
    </message>
    <message>
        <source>{right}: {name}</source>
        <translation type="unfinished">{right}: {name}</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Allowed</source>
        <translation type="unfinished">Болады</translation>
    </message>
    <message>
        <source>By act</source>
        <translation type="unfinished">Акт бойынша</translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished">Қоңырау</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation type="unfinished">Алып кету</translation>
    </message>
    <message>
        <source>Inform</source>
        <translation type="unfinished">Хабарлау</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation type="unfinished">Болмайды</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished">Шешілмеген</translation>
    </message>
    <message>
        <source>Nothing at all. Do not connect, do not confirm that the child is here.</source>
        <translation type="unfinished">Ештеңеге болмайды. Қоспау, баланың осында екенін растамау.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished">Келу</translation>
    </message>
    <message>
        <source>With staff</source>
        <translation type="unfinished">Қызметкермен</translation>
    </message>
    <message>
        <source>address secret</source>
        <translation type="unfinished">мекенжайы құпия</translation>
    </message>
    <message>
        <source>admit somebody</source>
        <translation type="unfinished">қабылдау</translation>
    </message>
    <message>
        <source>approve or return plans of others</source>
        <translation type="unfinished">басқалардың жоспарын бекіту не қайтару</translation>
    </message>
    <message>
        <source>change deadlines of the procedure</source>
        <translation type="unfinished">тәртіп мерзімдерін өзгерту</translation>
    </message>
    <message>
        <source>change my passphrase, check the audit chain</source>
        <translation type="unfinished">өз құпиясөзін ауыстыру, журнал тізбегін тексеру</translation>
    </message>
    <message>
        <source>change the settings of the centre</source>
        <translation type="unfinished">орталық баптауларын өзгерту</translation>
    </message>
    <message>
        <source>close a file</source>
        <translation type="unfinished">істі жабу</translation>
    </message>
    <message>
        <source>correct what a file says</source>
        <translation type="unfinished">істегі мәліметті түзету</translation>
    </message>
    <message>
        <source>do not answer</source>
        <translation type="unfinished">жауап бермеу</translation>
    </message>
    <message>
        <source>expired on {date}</source>
        <translation type="unfinished">{date} мерзімі өтті</translation>
    </message>
    <message>
        <source>invite, reset and disable colleagues</source>
        <translation type="unfinished">қызметкерлерді шақыру, қалпына келтіру, ажырату</translation>
    </message>
    <message>
        <source>keep contacts and who may do what</source>
        <translation type="unfinished">байланыстарды және кімге не болатынын жүргізу</translation>
    </message>
    <message>
        <source>keep drafts</source>
        <translation type="unfinished">жобаларды сақтау</translation>
    </message>
    <message>
        <source>make copies, which open only with the recovery sheet</source>
        <translation type="unfinished">тек қалпына келтіру парағымен ашылатын көшірмелер жасау</translation>
    </message>
    <message>
        <source>mark measures of a plan as done</source>
        <translation type="unfinished">жоспар шараларын орындалды деп белгілеу</translation>
    </message>
    <message>
        <source>no telephone</source>
        <translation type="unfinished">телефоны жоқ</translation>
    </message>
    <message>
        <source>open residents&apos; files</source>
        <translation type="unfinished">істерді ашу</translation>
    </message>
    <message>
        <source>print papers</source>
        <translation type="unfinished">құжаттарды басып шығару</translation>
    </message>
    <message>
        <source>read restricted notes of files that name me</source>
        <translation type="unfinished">мен аталған істердің жабық жазбаларын оқу</translation>
    </message>
    <message>
        <source>read support plans</source>
        <translation type="unfinished">қолдау жоспарларын оқу</translation>
    </message>
    <message>
        <source>read who saw and changed what</source>
        <translation type="unfinished">кімнің не көргенін және өзгерткенін оқу</translation>
    </message>
    <message>
        <source>record a discharge</source>
        <translation type="unfinished">шығарылуды жазу</translation>
    </message>
    <message>
        <source>record calls and visits</source>
        <translation type="unfinished">қоңыраулар мен келулерді жазу</translation>
    </message>
    <message>
        <source>record how somebody is after leaving</source>
        <translation type="unfinished">шыққаннан кейінгі жағдайды жазу</translation>
    </message>
    <message>
        <source>restrict a file to named readers</source>
        <translation type="unfinished">істі аталған оқырмандармен шектеу</translation>
    </message>
    <message>
        <source>see the list of residents</source>
        <translation type="unfinished">тәрбиеленушілер тізімін көру</translation>
    </message>
    <message>
        <source>see the safety card of everybody present</source>
        <translation type="unfinished">орталықтағылардың бәрінің қауіпсіздік карталарын көру</translation>
    </message>
    <message>
        <source>see what is due today</source>
        <translation type="unfinished">бүгін не істеу керегін көру</translation>
    </message>
    <message>
        <source>write notes</source>
        <translation type="unfinished">жазба жазу</translation>
    </message>
    <message>
        <source>write support plans</source>
        <translation type="unfinished">қолдау жоспарларын жасау</translation>
    </message>
</context>
<context>
    <name>RightsSection</name>
    <message>
        <source>Lines with a lock are guarded by keys that others do not hold. The others are rules that the program keeps.</source>
        <translation type="unfinished">Құлпы бар жолдар басқаларда жоқ кілттермен қорғалған. Қалғаны – бағдарлама қадағалайтын ережелер.</translation>
    </message>
    <message>
        <source>What I may do</source>
        <translation type="unfinished">Маған не болады</translation>
    </message>
    <message>
        <source>What is promised and what is not</source>
        <translation type="unfinished">Не уәде етілген, не етілмеген</translation>
    </message>
</context>
<context>
    <name>RoomsForm</name>
    <message numerus="yes">
        <source>%n bed(s) in all</source>
        <translation type="unfinished">
            <numerusform>барлығы %n орын</numerusform>
            <numerusform>барлығы %n орын</numerusform>
        </translation>
    </message>
    <message>
        <source>Every room needs a name or a number.</source>
        <translation type="unfinished">Әр бөлменің аты не нөмірі болуы керек.</translation>
    </message>
    <message>
        <source>Every room needs at least one bed.</source>
        <translation type="unfinished">Әр бөлмеде кемінде бір төсек болуы керек.</translation>
    </message>
    <message>
        <source>One more room</source>
        <translation type="unfinished">Тағы бір бөлме</translation>
    </message>
    <message>
        <source>Two rooms have the same name.</source>
        <translation type="unfinished">Екі бөлменің аты бірдей.</translation>
    </message>
</context>
<context>
    <name>RoomsStep</name>
    <message>
        <source>Rooms</source>
        <translation type="unfinished">Бөлмелер</translation>
    </message>
    <message>
        <source>Rooms and beds</source>
        <translation type="unfinished">Бөлмелер мен орындар</translation>
    </message>
    <message>
        <source>The Today page then tells how many places are free. Can be changed at any time.</source>
        <translation type="unfinished">«Бүгін» беті неше орын бос екенін көрсетеді. Кез келген уақытта өзгертуге болады.</translation>
    </message>
</context>
<context>
    <name>RowDialog</name>
    <message>
        <source>&amp;Due</source>
        <translation type="unfinished">&amp;Мерзімі</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation type="unfinished">&amp;Бөлім</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation type="unfinished">&amp;Шара</translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <translation type="unfinished">&amp;Қажеттілік</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation type="unfinished">&amp;Жауапты</translation>
    </message>
    <message>
        <source>Begin to type: the list of needs opens. Your own words are fine too.</source>
        <translation type="unfinished">Тере бастаңыз: тізім ашылады. Өз сөзіңізбен де болады.</translation>
    </message>
    <message>
        <source>E&amp;xpected result</source>
        <translation type="unfinished">&amp;Күтілетін нәтиже</translation>
    </message>
    <message>
        <source>Measure of the plan</source>
        <translation type="unfinished">Жоспар шарасы</translation>
    </message>
    <message>
        <source>Name the need or the measure.</source>
        <translation type="unfinished">Қажеттілікті немесе шараны атаңыз.</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation type="unfinished">Жаңа шара</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Сақтау</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Compared with the act</source>
        <translation type="unfinished">Актімен салыстырылған</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Ереже</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Дереккөз</translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished">Мерзім</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation type="unfinished">белгіленбеген</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">әлі жоқ</translation>
    </message>
    <message>
        <source>{code}, not in force</source>
        <translation type="unfinished">{code}, күшінде емес</translation>
    </message>
    <message>
        <source>{procedure}. Compared with the text of the act: {verified} of {count}.</source>
        <translation type="unfinished">{procedure}. Акт мәтінімен салыстырылғаны: {count} ішінен {verified}.</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished">Бақылау</translation>
    </message>
    <message>
        <source>The days follow from the route.</source>
        <translation type="unfinished">Күндері баланың қайда шығатынына байланысты.</translation>
    </message>
    <message>
        <source>This route starts no follow-up here.</source>
        <translation type="unfinished">Бұл жолда бақылау басталмайды.</translation>
    </message>
    <message numerus="yes">
        <source>{date}, after %n day(s)</source>
        <translation type="unfinished">
            <numerusform>{date}, %n күннен кейін</numerusform>
            <numerusform>{date}, %n күннен кейін</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished">&amp;Қалай</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation type="unfinished">&amp;Хат</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished">&amp;Қашан</translation>
    </message>
    <message>
        <source>Choose how it went.</source>
        <translation type="unfinished">Қалай жіберілгенін таңдаңыз.</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation type="unfinished">Хат жіберілді</translation>
    </message>
    <message>
        <source>The letter was made later than that.</source>
        <translation type="unfinished">Хат одан кейін жасалған.</translation>
    </message>
    <message>
        <source>This moment is still to come.</source>
        <translation type="unfinished">Бұл сәт әлі келген жоқ.</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished">Бұл қашан болды?</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A minor may not be sent home yet: the representatives&apos; consent and a risk assessment must be in the file.</source>
        <translation type="unfinished">Кәмелетке толмағанды әзірге үйіне жіберуге болмайды: істе өкілдердің келісімі мен тәуекелді бағалау болуы керек.</translation>
    </message>
    <message>
        <source>File {number} has an open stay: the child is already here.</source>
        <translation type="unfinished">{number} ісі бойынша бала қазір орталықта.</translation>
    </message>
    <message>
        <source>Nobody approves their own plan.</source>
        <translation type="unfinished">Өз жоспарын бекітуге болмайды.</translation>
    </message>
    <message>
        <source>Nobody has decided that this person may collect the child. Call the director first.</source>
        <translation type="unfinished">Бұл адам баланы алып кете алады деген шешім жоқ. Алдымен директорға қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>Somebody already has this login name. Choose another one.</source>
        <translation type="unfinished">Мұндай кіру аты бар. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Somebody changed an account in this moment. Nothing was changed here: do it again.</source>
        <translation type="unfinished">Дәл осы сәтте біреу тіркелгіні өзгертті. Мұнда ештеңе өзгерген жоқ: қайталаңыз.</translation>
    </message>
    <message>
        <source>Somebody saved a newer version meanwhile. Your words are kept as a draft: open the record again.</source>
        <translation type="unfinished">Осы уақытта біреу жаңа нұсқасын сақтады. Сіздің мәтініңіз нобайда қалды: жазбаны қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Stop: contact with this person is forbidden. Do not tell, call or hand over; call the director.</source>
        <translation type="unfinished">Тоқта: бұл адаммен байланысуға болмайды. Хабарламаңыз, қоңырау шалмаңыз, баланы бермеңіз; директорға қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>The child is under {years}: refer to a health organisation. Source: {clause}</source>
        <translation type="unfinished">Бала {years} жасқа толмаған: денсаулық сақтау ұйымына жіберіңіз. Дереккөз: {clause}</translation>
    </message>
    <message>
        <source>The computer&apos;s secret store cannot be used ({backend}). Unlock it and try again.</source>
        <translation type="unfinished">Компьютердің кілт қоймасы қолжетімсіз ({backend}). Оның құлпын ашып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The computer&apos;s secret store has changed. Use an enrolment code or the recovery sheet.</source>
        <translation type="unfinished">Компьютердің кілт қоймасы өзгерген. Қосу коды немесе қалпына келтіру парағы керек.</translation>
    </message>
    <message>
        <source>The database cannot be written here. Nothing was saved; your words stay in the form.</source>
        <translation type="unfinished">Мұнда жазуға болмайды. Ештеңе сақталмады, мәтініңіз нысанда қалды.</translation>
    </message>
    <message>
        <source>The database file is missing from the folder. Restore it from the newest backup.</source>
        <translation type="unfinished">Қалтада дерекқор файлы жоқ. Оны соңғы көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The database is damaged. Nothing was changed: keep the file and restore the newest verified backup.</source>
        <translation type="unfinished">Дерекқор зақымдалған. Ештеңе өзгертілген жоқ: файлды сақтап, соңғы тексерілген көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of Pana. Install that version to open it.</source>
        <translation type="unfinished">Дерекқорды Pana-ның жаңарақ нұсқасы жазған. Ашу үшін сол нұсқаны орнатыңыз.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost: free some space and save again.</source>
        <translation type="unfinished">Дискіде орын жоқ. Ештеңе жоғалған жоқ: орын босатып, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The file is not in a state for this step.</source>
        <translation type="unfinished">Қазір бұл іске бұлай істеуге болмайды.</translation>
    </message>
    <message>
        <source>The hour of leaving lies before the admission.</source>
        <translation type="unfinished">Шығарылу уақыты түскен уақыттан бұрын.</translation>
    </message>
    <message>
        <source>The key file asks for more memory than this computer has, or for too little protection.</source>
        <translation type="unfinished">Кілттер файлы осы компьютердегіден көп жад сұрайды немесе тым әлсіз қорғаныс береді.</translation>
    </message>
    <message>
        <source>The key file of the registry is damaged. Nothing was changed: restore it from the newest backup.</source>
        <translation type="unfinished">Кілт файлы зақымдалған. Ештеңе өзгертілген жоқ: оны соңғы көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The key file registry.hdr is not in this folder. Choose the right folder or restore a backup.</source>
        <translation type="unfinished">Бұл қалтада registry.hdr кілт файлы жоқ. Дұрыс қалтаны таңдаңыз немесе көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The key file was altered by somebody without the keys. Do not use it; tell the director.</source>
        <translation type="unfinished">Кілттер файлын кілті жоқ біреу өзгерткен. Оны пайдаланбаңыз, директорға айтыңыз.</translation>
    </message>
    <message>
        <source>The key of this computer may not lie in the folder of the registry. Choose another folder.</source>
        <translation type="unfinished">Осы компьютердің кілті база қалтасында жатпауы керек. Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>The last person who can open the registry cannot be removed.</source>
        <translation type="unfinished">Базаны аша алатын соңғы адамды өшіруге болмайды.</translation>
    </message>
    <message>
        <source>The login name or the passphrase is wrong. Check the keyboard layout and Caps Lock.</source>
        <translation type="unfinished">Кіру аты немесе құпия сөйлем қате. Пернетақта тілін және Caps Lock пернесін тексеріңіз.</translation>
    </message>
    <message>
        <source>The plan is no longer in that state. Open it again.</source>
        <translation type="unfinished">Жоспар басқа күйде. Оны қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The plan is not complete yet: rows need a measure and a date, and a minor&apos;s own wishes belong in it.</source>
        <translation type="unfinished">Жоспар дайын емес: жолдарда шара мен мерзім, ал кәмелетке толмаған үшін оның өз тілегі болуы керек.</translation>
    </message>
    <message>
        <source>The recovery sheet has not been typed back yet, so only one resident can be entered. The director does it under Administration, Recovery sheet.</source>
        <translation type="unfinished">Қалпына келтіру парағы әлі кері терілмеген, сондықтан тек бір тәрбиеленушіні енгізуге болады. Мұны директор «Басқару», «Қалпына келтіру парағы» бөлімінде жасайды.</translation>
    </message>
    <message>
        <source>There is an unfinished version of this plan already.</source>
        <translation type="unfinished">Бұл жоспардың аяқталмаған нұсқасы бар.</translation>
    </message>
    <message>
        <source>These words are not a recovery sheet. Compare them with the paper word by word.</source>
        <translation type="unfinished">Бұл сөздер сәйкес емес. Оларды қалпына келтіру парағымен сөзбе-сөз салыстырыңыз.</translation>
    </message>
    <message>
        <source>This account was closed. Ask the director.</source>
        <translation type="unfinished">Бұл тіркелгі жабылған. Директорға жүгініңіз.</translation>
    </message>
    <message>
        <source>This computer does not hold the key of this registry. Use an enrolment code or the recovery sheet.</source>
        <translation type="unfinished">Бұл компьютер базаға қосылмаған. Қосу коды немесе қалпына келтіру парағы керек.</translation>
    </message>
    <message>
        <source>This did not work. Nothing was changed.</source>
        <translation type="unfinished">Орындалмады. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>This installation of Pana is incomplete: its database engine is too old. Install Pana again.</source>
        <translation type="unfinished">Бағдарлама толық орнатылмаған: дерекқор қозғалтқышы ескі. Pana-ны қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>This one-time passphrase has expired. The director can issue a new one.</source>
        <translation type="unfinished">Бір реттік құпиясөздің мерзімі өтті. Жаңасын директор береді.</translation>
    </message>
    <message>
        <source>This passphrase is too short or too easy to guess. Use four or more unrelated words.</source>
        <translation type="unfinished">Бұл құпиясөз тым қысқа немесе оңай табылады. Өзара байланыссыз төрт не одан көп сөз алыңыз.</translation>
    </message>
    <message>
        <source>This record is not there, or it is restricted.</source>
        <translation type="unfinished">Мұндай жазба жоқ немесе оған қолжетімділік шектеулі.</translation>
    </message>
    <message>
        <source>This registry was written by a newer version of Pana. Install that version to open it.</source>
        <translation type="unfinished">Базаны Pana-ның жаңарақ нұсқасы жасаған. Ашу үшін сол нұсқаны орнатыңыз.</translation>
    </message>
    <message>
        <source>This sheet is no longer valid. Look for sheet number {number}.</source>
        <translation type="unfinished">Бұл парақтың күші жойылған. № {number} парақты табыңыз.</translation>
    </message>
    <message>
        <source>This stage already has its result.</source>
        <translation type="unfinished">Бұл кезеңнің нәтижесі жазылған.</translation>
    </message>
    <message>
        <source>This stay has already ended.</source>
        <translation type="unfinished">Бұл болу мерзімі аяқталған.</translation>
    </message>
    <message>
        <source>Your account looks after the computer and cannot open the residents&apos; files.</source>
        <translation type="unfinished">Сіздің тіркелгіңіз компьютерге қарауға арналған, тәрбиеленушілердің істерін ашпайды.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the director.</source>
        <translation type="unfinished">Сіздің рөліңіз бұған рұқсат бермейді. Директорға жүгініңіз.</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Folder for copies</source>
        <translation type="unfinished">Көшірмелер қалтасы</translation>
    </message>
    <message>
        <source>Letterheads and addressees</source>
        <translation type="unfinished">Бланкілер мен адресаттар</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a key or the mouse</source>
        <translation type="unfinished">Пернесіз және тінтуірсіз осынша минуттан кейін құлыптау</translation>
    </message>
    <message>
        <source>Lock and copies</source>
        <translation type="unfinished">Құлыптау және көшірмелер</translation>
    </message>
    <message>
        <source>Not saved yet: one of the fields below asks for something.</source>
        <translation type="unfinished">Әлі сақталған жоқ: төмендегі өрістердің бірін түзету керек.</translation>
    </message>
    <message>
        <source>Rooms and beds</source>
        <translation type="unfinished">Бөлмелер мен орындар</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation type="unfinished">Баптауларды сақтау</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation type="unfinished">Орталық</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation type="unfinished">Баптаулар сақталды.</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Both rows are right. Fold the sheet, put it into an envelope and seal it.</source>
        <translation type="unfinished">Екі қатар да дұрыс. Парақты бүктеп, конвертке салып, желімдеңіз.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">Салыстыру</translation>
    </message>
    <message>
        <source>Four words stand in row {row}.</source>
        <translation type="unfinished">{row} қатарында төрт сөз бар.</translation>
    </message>
    <message>
        <source>Not as on the paper: word {numbers}.</source>
        <translation type="unfinished">Қағаздағыдай емес: {numbers}-сөз.</translation>
    </message>
    <message>
        <source>Now read two rows from the paper, not from the screen, and type them here. That proves that it was printed.</source>
        <translation type="unfinished">Енді екі қатарды экраннан емес, қағаздан оқып, осында теріңіз. Бұл парақтың басылғанын дәлелдейді.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Басып шығару</translation>
    </message>
    <message>
        <source>Row {row} of the sheet</source>
        <translation type="unfinished">Парақтың {row} қатары</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">Файлға сақтау</translation>
    </message>
    <message>
        <source>Type the four words of each row, with blanks between them.</source>
        <translation type="unfinished">Әр қатардың төрт сөзін бос орынмен теріңіз.</translation>
    </message>
</context>
<context>
    <name>SheetSection</name>
    <message>
        <source>Compare with the registry</source>
        <translation type="unfinished">Базамен салыстыру</translation>
    </message>
    <message>
        <source>Keep it in a sealed envelope, not near the computer. Look at the seal once a month.</source>
        <translation type="unfinished">Оны компьютердің қасында емес, желімделген конвертте сақтаңыз. Айына бір рет мөрін қараңыз.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">Қалдыру</translation>
    </message>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation type="unfinished">Жаңа қалпына келтіру парағын жасау керек пе?</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation type="unfinished">Жаңа парақ жасау</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Қалпына келтіру парағы</translation>
    </message>
    <message>
        <source>Sheet number {number} has not been typed back</source>
        <translation type="unfinished">№ {number} парақ әлі кері терілмеген</translation>
    </message>
    <message>
        <source>Sheet number {number} is valid and was typed back</source>
        <translation type="unfinished">№ {number} парақ жарамды, ол кері терілген</translation>
    </message>
    <message>
        <source>The new sheet is valid. Destroy the old one before a witness.</source>
        <translation type="unfinished">Жаңа парақ жарамды. Ескісін куәгердің көзінше жойыңыз.</translation>
    </message>
    <message>
        <source>The next sheet</source>
        <translation type="unfinished">Келесі парақ</translation>
    </message>
    <message>
        <source>The paper opens the registry.</source>
        <translation type="unfinished">Бұл қағаз базаны ашады.</translation>
    </message>
    <message>
        <source>The present one stays valid until the new one is printed and typed back. Then destroy it.</source>
        <translation type="unfinished">Жаңасы басылып, кері терілгенше қазіргісі жарамды. Содан кейін оны жойыңыз.</translation>
    </message>
    <message>
        <source>Type the words back</source>
        <translation type="unfinished">Сөздерді кері теру</translation>
    </message>
    <message>
        <source>Type the words from the paper</source>
        <translation type="unfinished">Сөздерді қағаздан теріңіз</translation>
    </message>
    <message>
        <source>Until then only one resident can be entered. Take the paper and type its words, or make a new sheet if it was never printed.</source>
        <translation type="unfinished">Оған дейін тек бір тәрбиеленушіні енгізуге болады. Қағазды алып, сөздерін теріңіз немесе ол басылмаған болса, жаңа парақ жасаңыз.</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>If everybody forgets the passphrase or this computer is gone, only this paper opens the registry. Without it nobody can, not even the makers of the program.</source>
        <translation type="unfinished">Бәрі құпиясөзді ұмытса не компьютер жоғалса, базаны тек осы қағаз ашады. Онсыз ешкім, тіпті бағдарламаны жасаушылар да аша алмайды.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Қалпына келтіру парағы</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished">Қалпына келтіру парағы</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>All changes saved at {time}</source>
        <translation type="unfinished">Барлық өзгерістер {time} сақталды</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Адамдар</translation>
    </message>
    <message>
        <source>The key file was damaged or missing; its second copy was used. Tell the director.</source>
        <translation type="unfinished">Кілттер файлы бүлінген немесе жоқ; оның екінші көшірмесі пайдаланылды. Директорға хабарлаңыз.</translation>
    </message>
    <message>
        <source>The recovery sheet was not typed back yet: a second resident cannot be entered before.</source>
        <translation type="unfinished">Қалпына келтіру парағы әлі қайта терілген жоқ: оған дейін екінші тәрбиеленушіні енгізуге болмайды.</translation>
    </message>
    <message>
        <source>There is no verified copy yet.</source>
        <translation type="unfinished">Тексерілген көшірме әлі жоқ.</translation>
    </message>
    <message>
        <source>Type it back</source>
        <translation type="unfinished">Қайта теру</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished">Түсінікті</translation>
    </message>
</context>
<context>
    <name>SiblingsPanel</name>
    <message numerus="yes">
        <source>%n stay(s) here: the children would be separated. Say why in the note.</source>
        <translation type="unfinished">
            <numerusform>%n бала осында қалады: балалар ажырайды. Неге екенін ескертпеге жазыңыз.</numerusform>
            <numerusform>%n бала осында қалады: балалар ажырайды. Неге екенін ескертпеге жазыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brothers and sisters here</source>
        <translation type="unfinished">Осындағы бауырлары</translation>
    </message>
    <message>
        <source>They leave together: same hour, route, receiver and address.</source>
        <translation type="unfinished">Бірге шығады: уақыты, жолы, алушысы, мекенжайы бір.</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <source>Door</source>
        <translation type="unfinished">Есік</translation>
    </message>
    <message>
        <source>From now on they cannot open the registry here. A copy of the files taken earlier still opens for them: collect their USB sticks.</source>
        <translation type="unfinished">Енді ол мұнда базаны аша алмайды. Бұрын жасалған көшірме оған ашыла береді: флешкаларын жинап алыңыз.</translation>
    </message>
    <message>
        <source>Give {name} new keys and a one-time passphrase?</source>
        <translation type="unfinished">{name} үшін жаңа кілттер мен бір реттік құпиясөз берілсін бе?</translation>
    </message>
    <message>
        <source>Invite a colleague</source>
        <translation type="unfinished">Қызметкерді шақыру</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">Қалдыру</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation type="unfinished">Логин</translation>
    </message>
    <message>
        <source>Making the new keys</source>
        <translation type="unfinished">Жаңа кілттер жасалуда</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Аты-жөні</translation>
    </message>
    <message>
        <source>New one-time passphrase</source>
        <translation type="unfinished">Жаңа бір реттік құпиясөз</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Рөлі</translation>
    </message>
    <message>
        <source>Take the door away</source>
        <translation type="unfinished">Есікті жабу</translation>
    </message>
    <message>
        <source>Take the door of {name} away?</source>
        <translation type="unfinished">{name} үшін есік жабылсын ба?</translation>
    </message>
    <message>
        <source>The present passphrase ends at once. What was signed before stays valid.</source>
        <translation type="unfinished">Қазіргі құпиясөз бірден жарамсыз болады. Бұрын қол қойылғаны күшінде қалады.</translation>
    </message>
    <message>
        <source>has left {day}</source>
        <translation type="unfinished">{day} кеткен</translation>
    </message>
    <message>
        <source>invitation not finished</source>
        <translation type="unfinished">шақыру аяқталмаған</translation>
    </message>
    <message>
        <source>one-time passphrase</source>
        <translation type="unfinished">бір реттік құпиясөз</translation>
    </message>
    <message>
        <source>opens no file</source>
        <translation type="unfinished">істерді ашпайды</translation>
    </message>
    <message>
        <source>own passphrase</source>
        <translation type="unfinished">өз құпиясөзі</translation>
    </message>
</context>
<context>
    <name>StandingBar</name>
    <message>
        <source>Nobody approves their own plan: another colleague decides.</source>
        <translation type="unfinished">Өз жоспарын ешкім бекітпейді: басқа қызметкер шешеді.</translation>
    </message>
    <message>
        <source>Read the plan and decide: it is approved as it stands, or returned.</source>
        <translation type="unfinished">Жоспарды оқып, шешіңіз: осы күйінде бекіту немесе қайтару.</translation>
    </message>
    <message>
        <source>Returned: {reason}</source>
        <translation type="unfinished">Қайтарылды: {reason}</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Бастау</translation>
    </message>
    <message>
        <source>Begin with an empty registry, or get to know the program with invented people first.</source>
        <translation type="unfinished">Бос базадан бастаңыз немесе алдымен ойдан шығарылған адамдармен танысыңыз.</translation>
    </message>
    <message>
        <source>Empty registry</source>
        <translation type="unfinished">Бос база</translation>
    </message>
    <message>
        <source>First invite the colleagues: Administration, Staff.</source>
        <translation type="unfinished">Алдымен қызметкерлерді шақырыңыз: «Басқару», «Қызметкерлер».</translation>
    </message>
    <message>
        <source>Open Pana</source>
        <translation type="unfinished">Pana-ны ашу</translation>
    </message>
    <message>
        <source>The registry is ready</source>
        <translation type="unfinished">База дайын</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation type="unfinished">Оқу орталығы</translation>
    </message>
    <message>
        <source>Your registry stays as it is. The training centre has its own folder and keys.</source>
        <translation type="unfinished">Базаңыз сол күйінде қалады. Оқу орталығының өз қалтасы мен өз кілттері бар.</translation>
    </message>
</context>
<context>
    <name>StayDialog</name>
    <message>
        <source>&amp;Brought by</source>
        <translation type="unfinished">Кім &amp;жеткізді</translation>
    </message>
    <message>
        <source>&amp;Circumstances</source>
        <translation type="unfinished">&amp;Мән-жайы</translation>
    </message>
    <message>
        <source>&amp;Health as seen</source>
        <translation type="unfinished">&amp;Көрінген денсаулығы</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation type="unfinished">&amp;Бөлмесі</translation>
    </message>
    <message>
        <source>&amp;Where found</source>
        <translation type="unfinished">&amp;Анықталған жері</translation>
    </message>
    <message>
        <source>Add a thing</source>
        <translation type="unfinished">Зат қосу</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation type="unfinished">Заттары</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Facts of the stay</source>
        <translation type="unfinished">Болуы туралы мәлімет</translation>
    </message>
    <message>
        <source>In w&amp;ords</source>
        <translation type="unfinished">&amp;Сөзбен</translation>
    </message>
    <message>
        <source>Post and &amp;name</source>
        <translation type="unfinished">Лауазымы мен &amp;аты</translation>
    </message>
    <message>
        <source>Take this thing off the list</source>
        <translation type="unfinished">Затты тізімнен алу</translation>
    </message>
</context>
<context>
    <name>StepsWindow</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Артқа</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Келесі</translation>
    </message>
</context>
<context>
    <name>StorePanel</name>
    <message>
        <source>Decide: set up a secret store on this computer, or choose portable mode.</source>
        <translation type="unfinished">Шешіңіз: компьютерде кілт қоймасын баптаңыз немесе тасымал режимін таңдаңыз.</translation>
    </message>
    <message>
        <source>In portable mode the key of this computer lies in a file that only this user may read. Who takes the whole disk takes that file too; then the passphrase alone protects the children. It must therefore have six words or more.</source>
        <translation type="unfinished">Тасымал режимінде компьютер кілті тек осы пайдаланушы оқи алатын файлда жатады. Бүкіл дискіні алған адам ол файлды да алады; сонда балаларды жалғыз құпиясөз қорғайды. Сондықтан онда алты не одан көп сөз болуы керек.</translation>
    </message>
    <message>
        <source>Looking for the secret store of this computer</source>
        <translation type="unfinished">Осы компьютердің кілт қоймасы ізделуде</translation>
    </message>
    <message>
        <source>On another computer no passphrase opens a copy of these files. If this computer breaks, the recovery sheet opens the backup.</source>
        <translation type="unfinished">Басқа компьютерде бұл файлдардың көшірмесін ешқандай құпиясөз ашпайды. Компьютер бұзылса, көшірмені қалпына келтіру парағы ашады.</translation>
    </message>
    <message>
        <source>The secret store of this computer is used</source>
        <translation type="unfinished">Осы компьютердің кілт қоймасы қолданылады</translation>
    </message>
    <message>
        <source>This computer has no secret store that can be used</source>
        <translation type="unfinished">Бұл компьютерде жарамды кілт қоймасы жоқ</translation>
    </message>
    <message>
        <source>Use portable mode on this computer</source>
        <translation type="unfinished">Осы компьютерде тасымал режимін қолдану</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform>%n сағат</numerusform>
            <numerusform>%n сағат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n минут</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform>%n ай</numerusform>
            <numerusform>%n ай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation type="unfinished">
            <numerusform>%n жұмыс күні</numerusform>
            <numerusform>%n жұмыс күні</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n year(s) of age</source>
        <translation type="unfinished">
            <numerusform>%n жаста</numerusform>
            <numerusform>%n жаста</numerusform>
        </translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished">бірден</translation>
    </message>
</context>
<context>
    <name>ThingLine</name>
    <message>
        <source>How much</source>
        <translation type="unfinished">Қанша</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation type="unfinished">Оның мөлшері</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Не</translation>
    </message>
    <message>
        <source>What was brought along</source>
        <translation type="unfinished">Өзімен бірге не болды</translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message>
        <source>All</source>
        <translation type="unfinished">Барлығы</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished">Қоңыраулар</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Құжаттар</translation>
    </message>
    <message>
        <source>Draft of a note restored: {time}.</source>
        <translation type="unfinished">Жазба жобасы қалпына келтірілді: {time}.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Денсаулық</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Жазбалар</translation>
    </message>
    <message>
        <source>Nothing of this kind yet</source>
        <translation type="unfinished">Мұндай әлі болған жоқ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ашу</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished">Барлығын көрсету</translation>
    </message>
    <message>
        <source>The note is kept as a draft.</source>
        <translation type="unfinished">Жазба жоба ретінде сақталды.</translation>
    </message>
    <message>
        <source>The timeline cannot be shown</source>
        <translation type="unfinished">Оқиғаларды көрсету мүмкін болмады</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished">Алып тастау</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Оқиғалар</translation>
    </message>
    <message>
        <source>What is written with F8 stands here under its day.</source>
        <translation type="unfinished">F8 арқылы жазылған осында өз күнінің астында тұрады.</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Back at the centre</source>
        <translation type="unfinished">Қайтадан орталықта</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished">Түзетілді</translation>
    </message>
    <message>
        <source>Follow-up: {kind}</source>
        <translation type="unfinished">Бақылау: {kind}</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation type="unfinished">Ауруханада</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation type="unfinished">Демалыста</translation>
    </message>
    <message>
        <source>Recorded as done</source>
        <translation type="unfinished">Орындалғаны белгіленді</translation>
    </message>
    <message>
        <source>Restricted note</source>
        <translation type="unfinished">Жабық жазба</translation>
    </message>
    <message>
        <source>Three follow-ups in a row reached nobody</source>
        <translation type="unfinished">Қатарынан үш бақылау жауапсыз</translation>
    </message>
    <message>
        <source>{medium} from: {name}</source>
        <translation type="unfinished">{medium}, кіріс: {name}</translation>
    </message>
    <message>
        <source>{medium} to: {name}</source>
        <translation type="unfinished">{medium}, шығыс: {name}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n plan(s) wait for your decision.</source>
        <translation type="unfinished">
            <numerusform>%n жоспар сіздің шешіміңізді күтуде.</numerusform>
            <numerusform>%n жоспар сіздің шешіміңізді күтуде.</numerusform>
        </translation>
    </message>
    <message>
        <source>A birthday cannot be put off.</source>
        <translation type="unfinished">Туған күнді ауыстыруға болмайды.</translation>
    </message>
    <message>
        <source>A limit of stay is extended by a decision, with its document.</source>
        <translation type="unfinished">Болудың шекті мерзімі шешіммен, құжатымен ұзартылады.</translation>
    </message>
    <message>
        <source>A plan stands here as soon as the centre submits it.</source>
        <translation type="unfinished">Орталық жоспарды бергенде, ол осы жерде тұрады.</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Барлығы</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation type="unfinished">Бәрі орындалды</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Менікі</translation>
    </message>
    <message>
        <source>Next: {what}, {whose}. {when}</source>
        <translation type="unfinished">Келесі: {what}, {whose}. {when}</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished">Сізді күтіп тұрған ештеңе жоқ</translation>
    </message>
    <message>
        <source>Nothing waits for your decision</source>
        <translation type="unfinished">Сіздің шешіміңізді күтіп тұрған ештеңе жоқ</translation>
    </message>
    <message>
        <source>Nothing waits. What falls due stands here by itself.</source>
        <translation type="unfinished">Күтіп тұрған ештеңе жоқ. Мерзімі жеткені осы жерде өзі пайда болады.</translation>
    </message>
    <message>
        <source>Only the director moves a term that the rules set.</source>
        <translation type="unfinished">Ережеде белгіленген мерзімді тек директор ауыстырады.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished">Істі ашу</translation>
    </message>
    <message>
        <source>Overdue {overdue}, today {today}, next 7 days {week}.</source>
        <translation type="unfinished">Мерзімі өткен {overdue}, бүгінге {today}, аптаға {week}.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Барлығын көрсету</translation>
    </message>
    <message>
        <source>This day was written in the file and is changed there.</source>
        <translation type="unfinished">Бұл күн іске жазылған, сол жерде өзгертіледі.</translation>
    </message>
    <message>
        <source>This file is restricted: its readers see what is to be done. Ask the director.</source>
        <translation type="unfinished">Іске қолжетімділік шектеулі: не істеу керегін оған тағайындалғандар көреді. Директордан сұраңыз.</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation type="unfinished">Бұл бетті көрсету мүмкін емес</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Бүгін</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation type="unfinished">Не күтіп тұр</translation>
    </message>
    <message>
        <source>Whose duties</source>
        <translation type="unfinished">Кімнің істері</translation>
    </message>
    <message numerus="yes">
        <source>Your colleagues have %n open thing(s).</source>
        <translation type="unfinished">
            <numerusform>Әріптестеріңізде %n аяқталмаған іс бар.</numerusform>
            <numerusform>Әріптестеріңізде %n аяқталмаған іс бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">орындалды</translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">ашу</translation>
    </message>
    <message>
        <source>postpone with a reason</source>
        <translation type="unfinished">себебін көрсетіп ауыстыру</translation>
    </message>
</context>
<context>
    <name>TodayRows</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Орындалды</translation>
    </message>
    <message>
        <source>For your decision</source>
        <translation type="unfinished">Сіздің шешіміңізге</translation>
    </message>
    <message>
        <source>Moved: {reason}</source>
        <translation type="unfinished">Ауыстырылды: {reason}</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation type="unfinished">Алдағы 7 күн</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Мерзімі өтті</translation>
    </message>
    <message>
        <source>Source: {clause}</source>
        <translation type="unfinished">Дереккөз: {clause}</translation>
    </message>
    <message>
        <source>Support plan, version {number}</source>
        <translation type="unfinished">Қолдау жоспары, {number}-нұсқа</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Бүгін</translation>
    </message>
    <message>
        <source>submitted {day}</source>
        <translation type="unfinished">{day} берілді</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>Write the day as 24.11.2026.</source>
        <translation type="unfinished">Күнді былай жазыңыз: 24.11.2026.</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation type="unfinished">шамамен {date}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">белгісіз</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>A draft from {time} is kept and opens after you enter.</source>
        <translation type="unfinished">{time} жазбасының нобайы сақталды, кіргеннен кейін ашылады.</translation>
    </message>
    <message>
        <source>Forgot the passphrase? Recovery key</source>
        <translation type="unfinished">Құпиясөзді ұмыттыңыз ба? Қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation type="unfinished">Логин</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s)</source>
        <translation type="unfinished">
            <numerusform>%n секундтан кейін қайта көріңіз</numerusform>
            <numerusform>%n секундтан кейін қайта көріңіз</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ашу</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished">Ашылуда</translation>
    </message>
    <message>
        <source>Pana {version}, training registry: the people are invented</source>
        <translation type="unfinished">Pana {version}, оқу базасы: адамдар ойдан шығарылған</translation>
    </message>
    <message>
        <source>There is no verified copy yet.</source>
        <translation type="unfinished">Тексерілген көшірме әлі жоқ.</translation>
    </message>
    <message>
        <source>Verified copy: {when}.</source>
        <translation type="unfinished">Тексерілген көшірме: {when}.</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>A database without its key file lies in this folder. If this step was only interrupted before, go on: it stays untouched. If children&apos;s files were kept here already, stop and restore the newest backup, which holds the key file.</source>
        <translation type="unfinished">Бұл қалтада кілт файлы жоқ база жатыр. Бұрын тек осы қадам үзілген болса, жалғастыра беріңіз: ол сол күйінде қалады. Мұнда балалардың істері сақталған болса, тоқтап, соңғы көшірмені қалпына келтіріңіз: онда кілт файлы бар.</translation>
    </message>
    <message>
        <source>A new registry</source>
        <translation type="unfinished">Жаңа база</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Тіл</translation>
    </message>
    <message>
        <source>Nine short steps. Have ready: the names of the rooms, the letterhead, a printer, and an envelope for the recovery sheet. Nothing is made before the step of the key.</source>
        <translation type="unfinished">Тоғыз қысқа қадам. Бөлмелер атауын, бланкіні, принтерді және қалпына келтіру парағына арналған конвертті дайындаңыз. Кілт қадамына дейін ештеңе құрылмайды.</translation>
    </message>
    <message>
        <source>Only look around: open the training centre with invented people</source>
        <translation type="unfinished">Тек көру үшін: ойдан шығарылған адамдары бар оқу орталығын ашу</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Contact again: {name}</source>
        <translation type="unfinished">Қайта хабарласу: {name}</translation>
    </message>
    <message>
        <source>Follow-up after {days} days: {kind}</source>
        <translation type="unfinished">{days} күннен кейінгі бақылау: {kind}</translation>
    </message>
    <message>
        <source>Last day of the decision about a contact</source>
        <translation type="unfinished">Байланыс адамы туралы шешімнің соңғы күні</translation>
    </message>
    <message>
        <source>Last day of the decision about a contact: {name}</source>
        <translation type="unfinished">Байланыс адамы туралы шешімнің соңғы күні: {name}</translation>
    </message>
    <message>
        <source>Last day of the support plan</source>
        <translation type="unfinished">Қолдау жоспарының соңғы күні</translation>
    </message>
    <message>
        <source>Review the support plan</source>
        <translation type="unfinished">Қолдау жоспарын қайта қарау</translation>
    </message>
    <message>
        <source>The next contact with somebody</source>
        <translation type="unfinished">Байланыс адамымен келесі хабарласу</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished">әкімші</translation>
    </message>
    <message>
        <source>age disputed</source>
        <translation type="unfinished">жасы даулы</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation type="unfinished">жасы белгісіз</translation>
    </message>
    <message>
        <source>as told</source>
        <translation type="unfinished">айтуынша</translation>
    </message>
    <message>
        <source>at the centre</source>
        <translation type="unfinished">орталықта</translation>
    </message>
    <message>
        <source>boy</source>
        <translation type="unfinished">ер бала</translation>
    </message>
    <message>
        <source>by appearance</source>
        <translation type="unfinished">түріне қарай</translation>
    </message>
    <message>
        <source>by document</source>
        <translation type="unfinished">құжат бойынша</translation>
    </message>
    <message>
        <source>by expert opinion</source>
        <translation type="unfinished">сарапшы қорытындысы бойынша</translation>
    </message>
    <message>
        <source>case worker</source>
        <translation type="unfinished">үйлестіруші</translation>
    </message>
    <message>
        <source>director</source>
        <translation type="unfinished">директор</translation>
    </message>
    <message>
        <source>duty educator</source>
        <translation type="unfinished">кезекші тәрбиеші</translation>
    </message>
    <message>
        <source>girl</source>
        <translation type="unfinished">қыз бала</translation>
    </message>
    <message>
        <source>guardianship officer</source>
        <translation type="unfinished">қорғаншылық органының маманы</translation>
    </message>
    <message>
        <source>has left</source>
        <translation type="unfinished">шығып кеткен</translation>
    </message>
    <message>
        <source>in hospital</source>
        <translation type="unfinished">ауруханада</translation>
    </message>
    <message>
        <source>left without permission</source>
        <translation type="unfinished">өз бетімен кетті</translation>
    </message>
    <message>
        <source>man</source>
        <translation type="unfinished">ер адам</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation type="unfinished">мейіргер</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation type="unfinished">демалыста</translation>
    </message>
    <message>
        <source>psychologist</source>
        <translation type="unfinished">психолог</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation type="unfinished">қолжетімділік шектеулі</translation>
    </message>
    <message>
        <source>sex not known</source>
        <translation type="unfinished">жынысы белгісіз</translation>
    </message>
    <message>
        <source>woman</source>
        <translation type="unfinished">әйел</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>&amp;Language in which it was said</source>
        <translation type="unfinished">&amp;Қай тілде айтылды</translation>
    </message>
    <message>
        <source>&amp;Review on</source>
        <translation type="unfinished">Қ&amp;айта қарау</translation>
    </message>
    <message>
        <source>&amp;Valid until</source>
        <translation type="unfinished">Қ&amp;олданылу мерзімі</translation>
    </message>
    <message>
        <source>A minor&apos;s plan is not put before anybody without them.</source>
        <translation type="unfinished">Онсыз бала жоспары шешімге жіберілмейді.</translation>
    </message>
    <message>
        <source>Child&apos;s own words and days of the plan</source>
        <translation type="unfinished">Баланың сөзі және жоспар күндері</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Сақтау</translation>
    </message>
    <message>
        <source>What the &amp;child wants, in the child&apos;s own words</source>
        <translation type="unfinished">&amp;Бала не қалайды, өз сөзімен</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Four words stand in row {row}.</source>
        <translation type="unfinished">{row} қатарында төрт сөз бар.</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation type="unfinished">Қалпына келтіру парағымен ашу</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation type="unfinished">{row} қатары</translation>
    </message>
    <message>
        <source>Take the sheet out of its envelope and type its words row by row. Capitals and ё do not matter.</source>
        <translation type="unfinished">Парақты конверттен алып, сөздерін қатар-қатарымен теріңіз. Бас әріп пен ё маңызды емес.</translation>
    </message>
    <message>
        <source>Word {number} has changed places with another one.</source>
        <translation type="unfinished">{number}-сөз басқасымен орын ауысқан.</translation>
    </message>
    <message>
        <source>Word {number} is not on any sheet. Read it again.</source>
        <translation type="unfinished">{number}-сөз ешбір парақта жоқ. Оны қайта оқыңыз.</translation>
    </message>
    <message>
        <source>Word {number} is wrong. Read it again.</source>
        <translation type="unfinished">{number}-сөз қате. Оны қайта оқыңыз.</translation>
    </message>
    <message>
        <source>Words of the sheet</source>
        <translation type="unfinished">Парақ сөздері</translation>
    </message>
</context>
<context>
    <name>_CallerDelegate</name>
    <message>
        <source>file {number}</source>
        <translation type="unfinished">іс {number}</translation>
    </message>
</context>
<context>
    <name>_RoomLine</name>
    <message>
        <source>Beds</source>
        <translation type="unfinished">Орын</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">Кімге</translation>
    </message>
    <message>
        <source>Room or wing</source>
        <translation type="unfinished">Бөлме не қанат</translation>
    </message>
    <message>
        <source>Take this room away</source>
        <translation type="unfinished">Бұл бөлмені алып тастау</translation>
    </message>
    <message>
        <source>boys</source>
        <translation type="unfinished">ұлдар</translation>
    </message>
    <message>
        <source>for anybody</source>
        <translation type="unfinished">барлығына</translation>
    </message>
    <message>
        <source>girls</source>
        <translation type="unfinished">қыздар</translation>
    </message>
    <message>
        <source>mothers with children</source>
        <translation type="unfinished">балалы аналар</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation type="unfinished">карантин</translation>
    </message>
</context>
</TS>
