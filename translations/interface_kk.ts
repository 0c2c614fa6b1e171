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
        <source>Print what is kept about the person</source>
        <translation type="unfinished">Адам туралы не сақталатынын басып шығару</translation>
    </message>
    <message>
        <source>Print who has seen the file</source>
        <translation type="unfinished">Істі кім көргенін басып шығару</translation>
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
    <name>ActDialog</name>
    <message>
        <source>Act on the erasure of personal data</source>
        <translation type="unfinished">Дербес деректерді жою туралы акт</translation>
    </message>
</context>
<context>
    <name>ActFields</name>
    <message>
        <source>Compared on</source>
        <translation type="unfinished">Қашан салыстырылды</translation>
    </message>
    <message>
        <source>Compared with the act by</source>
        <translation type="unfinished">Актімен кім салыстырды</translation>
    </message>
    <message>
        <source>How the letter begins, in English</source>
        <translation type="unfinished">Хаттың басы ағылшынша</translation>
    </message>
    <message>
        <source>How the letter begins, in Kazakh</source>
        <translation type="unfinished">Хаттың басы қазақша</translation>
    </message>
    <message>
        <source>How the letter begins, in Russian</source>
        <translation type="unfinished">Хаттың басы орысша</translation>
    </message>
    <message>
        <source>I have compared it with the text of the act today</source>
        <translation type="unfinished">Мұны бүгін акт мәтінімен салыстырдым</translation>
    </message>
    <message>
        <source>In force &amp;since</source>
        <translation type="unfinished">&amp;Күшіне енген күні</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation type="unfinished">Ағылшынша атауы</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation type="unfinished">Аты қазақша</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation type="unfinished">Аты орысша</translation>
    </message>
    <message>
        <source>Source in English</source>
        <translation type="unfinished">Дереккөзі ағылшынша</translation>
    </message>
    <message>
        <source>Source in Kazakh</source>
        <translation type="unfinished">Дереккөзі қазақша</translation>
    </message>
    <message>
        <source>Source in Russian</source>
        <translation type="unfinished">Дереккөзі орысша</translation>
    </message>
    <message>
        <source>The day of the edition that is cited; may stay empty.</source>
        <translation type="unfinished">Сілтеме жасалған редакцияның күні; бос қалуы мүмкін.</translation>
    </message>
    <message>
        <source>What the source leaves open, in English</source>
        <translation type="unfinished">Дереккөзде айтылмағаны, ағылшынша</translation>
    </message>
    <message>
        <source>What the source leaves open, in Kazakh</source>
        <translation type="unfinished">Дереккөзде айтылмағаны, қазақша</translation>
    </message>
    <message>
        <source>What the source leaves open, in Russian</source>
        <translation type="unfinished">Дереккөзде айтылмағаны, орысша</translation>
    </message>
</context>
<context>
    <name>AddresseePicker</name>
    <message>
        <source>&amp;To whom</source>
        <translation type="unfinished">К&amp;імге</translation>
    </message>
    <message>
        <source>Addressee of this letter</source>
        <translation type="unfinished">Осы хаттың алушысы</translation>
    </message>
    <message>
        <source>In the dative, as the letter is headed; Enter shows it.</source>
        <translation type="unfinished">Хаттың басында тұратындай, барыс септігінде; Enter көрсетеді.</translation>
    </message>
    <message>
        <source>Usual addressee</source>
        <translation type="unfinished">Әдеттегі алушы</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation type="unfinished">Басқасын жазу</translation>
    </message>
</context>
<context>
    <name>AdministrationPage</name>
    <message>
        <source>Acts of erasure</source>
        <translation type="unfinished">Жою актілері</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation type="unfinished">Басқару</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished">Қолжетімділік журналы</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>How long files are kept</source>
        <translation type="unfinished">Сақтау мерзімдері</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Кілттер</translation>
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
        <source>Tables</source>
        <translation type="unfinished">Кестелер</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation type="unfinished">Орталық</translation>
    </message>
</context>
<context>
    <name>AdmissionForm</name>
    <message>
        <source>1 January: is the day known? If not, write {year}</source>
        <translation type="unfinished">1 қаңтар: күні анық белгілі ме? Болмаса, {year} деп жазыңыз</translation>
    </message>
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
        <source>Bed</source>
        <translation type="unfinished">Орын</translation>
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
        <source>Describe each injury: below, under “Injuries”</source>
        <translation type="unfinished">Әрқайсысын төмендегі «Жарақаттары» өрісінде сипаттаңыз</translation>
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
        <source>Room</source>
        <translation type="unfinished">Бөлме</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Жынысы</translation>
    </message>
    <message>
        <source>This category needs a court ruling</source>
        <translation type="unfinished">Бұл санатқа сот қаулысы қажет</translation>
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
        <translation type="unfinished">Қала, орын; «белгісіз» деуге болады</translation>
    </message>
    <message>
        <source>Under {years}. Source: {clause}.</source>
        <translation type="unfinished">{years} жасқа толмаған. Дереккөз: {clause}.</translation>
    </message>
    <message>
        <source>Under {years}: the child belongs in a health organisation, call it now. Source: {clause}.</source>
        <translation type="unfinished">{years} жасқа толмаған: бала денсаулық сақтау ұйымында болуы керек, қазір қоңырау шалыңыз. Дереккөзі: {clause}.</translation>
    </message>
    <message>
        <source>Under {years}: the child belongs in a health organisation, call it now. Source: {clause}. If it cannot take the child at once, choose below why you record it here.</source>
        <translation type="unfinished">{years} жасқа толмаған: бала денсаулық сақтау ұйымында болуы керек, қазір қоңырау шалыңыз. Дереккөзі: {clause}. Бірден алмаса, баланы неге осында жазатыныңызды төменнен таңдаңыз.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">Белгісіз</translation>
    </message>
    <message>
        <source>What the age rests on</source>
        <translation type="unfinished">Жасы неге негізделген</translation>
    </message>
    <message>
        <source>{meaning}. A document states the date: write it, or choose “by own account” or “by appearance”</source>
        <translation type="unfinished">{meaning}. Құжатта күні жазылады: соны жазыңыз немесе «айтуынша» не «түріне қарай» дегенді таңдаңыз</translation>
    </message>
    <message>
        <source>{meaning}. So young a child may belong in a health organisation: ask there first. Source: {clause}.</source>
        <translation type="unfinished">{meaning}. Мұндай кішкентай баланың орны денсаулық сақтау ұйымы болуы мүмкін: алдымен сонда сұраңыз. Дереккөзі: {clause}.</translation>
    </message>
    <message>
        <source>“By document” needs what the document states: write its date</source>
        <translation type="unfinished">«Құжат бойынша» үшін құжаттағы күн керек: соны жазыңыз</translation>
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
        <source>An admission is not finished, kept: {moment}. Is it about the same child?</source>
        <translation type="unfinished">Аяқталмаған қабылдау бар, сақталған уақыты: {moment}. Бұл сол бала ма?</translation>
    </message>
    <message>
        <source>Another statement on the age</source>
        <translation type="unfinished">Жасы туралы тағы</translation>
    </message>
    <message>
        <source>Answer first: an admission is not finished, kept: {moment}. Is it about the same child?</source>
        <translation type="unfinished">Алдымен жауап беріңіз: қабылдау аяқталмаған, сақталған: {moment}. Бұл сол бала туралы ма?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Артқа</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished">Жаңадан бастау</translation>
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
        <source>Choose the mother or father with whom the child came</source>
        <translation type="unfinished">Бала бірге келген анасын немесе әкесін таңдаңыз</translation>
    </message>
    <message>
        <source>Choose the service that brought the child</source>
        <translation type="unfinished">Баланы жеткізген қызметті таңдаңыз</translation>
    </message>
    <message>
        <source>Draft saved at {time}</source>
        <translation type="unfinished">Нобай сақталды: {time}</translation>
    </message>
    <message>
        <source>File {number} is restricted: ask the director who must not come near the child.</source>
        <translation type="unfinished">{number} ісі жабық: балаға кімді жақындатуға болмайтынын директордан сұраңыз.</translation>
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
        <source>Go on with the draft</source>
        <translation type="unfinished">Нобайды жалғастыру</translation>
    </message>
    <message>
        <source>May be the same child as in file {number} (name alike: {percent}). To be decided.</source>
        <translation type="unfinished">{number} ісіндегі бала болуы мүмкін (аты {percent} ұқсас). Шешу керек.</translation>
    </message>
    <message>
        <source>More: family, injuries, languages, documents, belongings</source>
        <translation type="unfinished">Тағы: отбасы, жарақаттар, тілдер, құжаттар, заттар</translation>
    </message>
    <message>
        <source>Must not come near the child of file {number}: {who}</source>
        <translation type="unfinished">{number} ісіндегі балаға жақындатуға болмайды: {who}</translation>
    </message>
    <message>
        <source>Nine fields now, the rest in the morning.</source>
        <translation type="unfinished">Қазір тоғыз өріс, қалғаны таңертең.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished">Істі ашу</translation>
    </message>
    <message>
        <source>Other spellings of the name</source>
        <translation type="unfinished">Атының басқа жазылуы</translation>
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
        <translation type="unfinished">Тағы бір бауыры не әпке-қарындасы</translation>
    </message>
    <message>
        <source>Say whom you called and what they answered, so that the next shift knows</source>
        <translation type="unfinished">Келесі ауысым білуі үшін кімге қоңырау шалғаныңызды және не деп жауап бергенін жазыңыз</translation>
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
        <source>This is a child as well: choose the mother or father</source>
        <translation type="unfinished">Бұл да бала: анасын немесе әкесін таңдаңыз</translation>
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
    <name>AheadPanel</name>
    <message>
        <source>By numbers</source>
        <translation type="unfinished">Нөмірлер бойынша</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation type="unfinished">Дайындықты тоқтату</translation>
    </message>
    <message>
        <source>Escort list</source>
        <translation type="unfinished">Топ тізімі</translation>
    </message>
    <message>
        <source>Leaves later</source>
        <translation type="unfinished">Кейін шығады</translation>
    </message>
    <message>
        <source>Prepare the leaving</source>
        <translation type="unfinished">Шығуды дайындау</translation>
    </message>
    <message>
        <source>Prepared for {moment}, nothing is recorded as left yet: {what}</source>
        <translation type="unfinished">{moment} уақытына дайындалды, шығуы әлі жазылған жоқ: {what}</translation>
    </message>
    <message>
        <source>Prepared. Nobody has left by this: record it when they have.</source>
        <translation type="unfinished">Дайындалды. Бұл шыққанын білдірмейді: кеткен соң шығуды жазыңыз.</translation>
    </message>
    <message>
        <source>The prepared leaving is called off.</source>
        <translation type="unfinished">Шығуды дайындау тоқтатылды.</translation>
    </message>
    <message>
        <source>This day has passed: record the discharge instead.</source>
        <translation type="unfinished">Бұл күн өтіп кетті: шығуды жазыңыз.</translation>
    </message>
    <message>
        <source>Travels along with a group that is prepared:</source>
        <translation type="unfinished">Дайындалған топпен бірге барады:</translation>
    </message>
    <message>
        <source>With an hour ahead, the list of the convoy can be made before anybody has left.</source>
        <translation type="unfinished">Алдағы сағат қойылса, топ тізімін ешкім кетпей тұрып басып шығаруға болады.</translation>
    </message>
    <message numerus="yes">
        <source>{moment}, {what}: %n file(s)</source>
        <translation type="unfinished">
            <numerusform>{moment}, {what}: %n іс</numerusform>
            <numerusform>{moment}, {what}: %n іс</numerusform>
        </translation>
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
        <source>Allergy: {known}</source>
        <translation type="unfinished">Аллергия: {known}</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation type="unfinished">Қауіп жоғары</translation>
    </message>
    <message>
        <source>Injuries at admission: not all is done</source>
        <translation type="unfinished">Қабылдағандағы жарақаттар: бәрі істелген жоқ</translation>
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
        <source>Under three: to be handed over</source>
        <translation type="unfinished">Үшке толмаған: тапсыру керек</translation>
    </message>
    <message>
        <source>Urgent: doctor needed</source>
        <translation type="unfinished">Шұғыл: дәрігер керек</translation>
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
    <name>AllergyLine</name>
    <message>
        <source>To what</source>
        <translation type="unfinished">Неге</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">Қалай білінеді</translation>
    </message>
</context>
<context>
    <name>AlongButton</name>
    <message>
        <source>Medicines, warnings, dates</source>
        <translation type="unfinished">Дәрілер, ескертулер, күндер</translation>
    </message>
</context>
<context>
    <name>AlongDialog</name>
    <message>
        <source>&amp;Medicines taken now: dose, until when</source>
        <translation type="unfinished">Қазір ішетін &amp;дәрілері: мөлшері, қай күнге дейін</translation>
    </message>
    <message>
        <source>&amp;Next dates: doctor, vaccination, hearing</source>
        <translation type="unfinished">&amp;Жақын күндер: дәрігер, екпе, сот</translation>
    </message>
    <message>
        <source>As the file says it</source>
        <translation type="unfinished">Істе жазылғандай</translation>
    </message>
    <message>
        <source>Filled from the file. A text that is left as it is follows the file and the language of the page; an empty one leaves a line for the pen. Nothing in the file is changed by this.</source>
        <translation type="unfinished">Іс қағаздарынан толтырылды. Өзгертілмеген мәтін іске және бет тіліне ілеседі; бос мәтін қаламға жол қалдырады. Істің өзінде ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Put on the paper</source>
        <translation type="unfinished">Қағазға түсіру</translation>
    </message>
    <message>
        <source>The file has changed since these words were written.</source>
        <translation type="unfinished">Бұл сөздер жазылғаннан бері іс өзгерді.</translation>
    </message>
    <message>
        <source>What goes along: {name}</source>
        <translation type="unfinished">Баламен бірге: {name}</translation>
    </message>
    <message>
        <source>What to &amp;watch for</source>
        <translation type="unfinished">Неге &amp;назар аудару керек</translation>
    </message>
</context>
<context>
    <name>AnotherPerson</name>
    <message>
        <source>Ask the director first. The reason is written into the audit log.</source>
        <translation type="unfinished">Алдымен директордан сұраңыз. Себебі әрекеттер журналына жазылады.</translation>
    </message>
    <message>
        <source>Somebody else, because</source>
        <translation type="unfinished">Бұл басқа адам, себебі</translation>
    </message>
    <message>
        <source>This is somebody else</source>
        <translation type="unfinished">Бұл басқа адам</translation>
    </message>
    <message>
        <source>Write how you know that this is somebody else.</source>
        <translation type="unfinished">Бұл басқа адам екені қайдан белгілі екенін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>&amp;Came on</source>
        <translation type="unfinished">&amp;Келген күні</translation>
    </message>
    <message>
        <source>&amp;What it says</source>
        <translation type="unfinished">&amp;Жауаптың мазмұны</translation>
    </message>
    <message>
        <source>Answer to letter {number}</source>
        <translation type="unfinished">№ {number} хатқа жауап</translation>
    </message>
    <message>
        <source>Number and date of the paper, and what was decided.</source>
        <translation type="unfinished">Құжаттың нөмірі мен күні және не шешілгені.</translation>
    </message>
    <message>
        <source>On what day did it come?</source>
        <translation type="unfinished">Жауап қай күні келді?</translation>
    </message>
    <message>
        <source>The letter was sent later than that.</source>
        <translation type="unfinished">Хат бұл күннен кейін жіберілген.</translation>
    </message>
    <message>
        <source>Write what the answer says.</source>
        <translation type="unfinished">Жауапта не айтылғанын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished">К&amp;үні</translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation type="unfinished">&amp;Сағаты</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Аты</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished">&amp;Орны</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished">&amp;Дейін</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished">&amp;Не</translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation type="unfinished">Кім&amp;мен</translation>
    </message>
    <message>
        <source>Add brothers and sisters</source>
        <translation type="unfinished">Бауырларын қосу</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished">Қосу</translation>
    </message>
    <message>
        <source>An hour or the last day.</source>
        <translation type="unfinished">Сағат немесе соңғы күн.</translation>
    </message>
    <message>
        <source>Another day or hour is a move: close this and press Space.</source>
        <translation type="unfinished">Басқа күн не сағат – ауыстыру: жабыңыз да, Бос орын пернесін басыңыз.</translation>
    </message>
    <message>
        <source>Another day or hour: Space in the list.</source>
        <translation type="unfinished">Басқа күн не сағат: тізімде Бос орын.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">Кездесу</translation>
    </message>
    <message>
        <source>At most two months: check the last day.</source>
        <translation type="unfinished">Екі айдан аспайды: соңғы күнін тексеріңіз.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Choose what it is.</source>
        <translation type="unfinished">Бұл не екенін таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose whom it concerns.</source>
        <translation type="unfinished">Кімге қатысты екенін таңдаңыз.</translation>
    </message>
    <message>
        <source>Empty: the whole day.</source>
        <translation type="unfinished">Бос болса: күні бойы.</translation>
    </message>
    <message>
        <source>File {number} has another appointment: {when}.</source>
        <translation type="unfinished">{number} ісі бойынша басқа кездесу бар: {when}.</translation>
    </message>
    <message>
        <source>For who&amp;m</source>
        <translation type="unfinished">&amp;Кім үшін</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished">Ескертпе (&amp;п)</translation>
    </message>
    <message>
        <source>Na&amp;me of who goes along</source>
        <translation type="unfinished">Ертіп барушының а&amp;ты</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation type="unfinished">Жаңа кездесу</translation>
    </message>
    <message>
        <source>Nobody has decided yet whether {name} may visit.</source>
        <translation type="unfinished">{name}: кездесуге бола ма, әлі ешкім шешкен жоқ.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">Әзірге ешкім</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation type="unfinished">Бұл не екенін қысқаша жазыңыз.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished">Басқа адам</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation type="unfinished">Алып тастау: {}</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation type="unfinished">Аяқталуы басталуынан бұрын.</translation>
    </message>
    <message>
        <source>The place is secret: never on paper, never on a telephone</source>
        <translation type="unfinished">Орны құпия: қағазда да, телефонда да көрсетілмейді</translation>
    </message>
    <message>
        <source>This day is past. What has happened is written into the timeline.</source>
        <translation type="unfinished">Бұл күн өтіп кетті. Болған оқиға хронологияға жазылады.</translation>
    </message>
    <message>
        <source>Visits of {name} are allowed under supervision only.</source>
        <translation type="unfinished">{name}: кездесуге тек бақылаумен рұқсат.</translation>
    </message>
    <message>
        <source>What came of it was written down meanwhile.</source>
        <translation type="unfinished">Осы арада нәтижесі жазылып қойған.</translation>
    </message>
    <message>
        <source>What it is a&amp;bout</source>
        <translation type="unfinished">Не туралы (&amp;қ)</translation>
    </message>
    <message>
        <source>Who &amp;goes along</source>
        <translation type="unfinished">Кім ертіп &amp;барады</translation>
    </message>
    <message>
        <source>Who comes? Choose a contact or write the name.</source>
        <translation type="unfinished">Кім келеді? Байланысты таңдаңыз немесе атын жазыңыз.</translation>
    </message>
    <message>
        <source>Whoever comes must not be near one of those who go along. Call the director.</source>
        <translation type="unfinished">Келетін адамға бірге баратындардың біріне жақындауға болмайды. Директорға қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>Whoever does not come: Space in the list, for this child alone.</source>
        <translation type="unfinished">Кім келмейді: тізімде Бос орын, тек осы бала үшін.</translation>
    </message>
    <message>
        <source>Whoever goes along has another appointment: {when}, file {number}.</source>
        <translation type="unfinished">Ертіп барушы бос емес: {when}, {number} ісі.</translation>
    </message>
    <message>
        <source>Write the day: 24.11, Friday, +7.</source>
        <translation type="unfinished">Күнін жазыңыз: 24.11.2026, жұма, +7.</translation>
    </message>
    <message>
        <source>{name} must not see the child: this cannot be arranged. Call the director.</source>
        <translation type="unfinished">{name}: баламен кездесуге тыйым салынған, мұндай кездесуді тағайындауға болмайды. Директорға қоңырау шалыңыз.</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>Must not take place</source>
        <translation type="unfinished">Өткізуге болмайды</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation type="unfinished">Немен аяқталды?</translation>
    </message>
    <message>
        <source>Write the end as 11:30, Friday or 26.11 18:00.</source>
        <translation type="unfinished">Аяқталуын жазыңыз: 11:30, жұма немесе 26.11.2026 18:00.</translation>
    </message>
    <message>
        <source>Write the hour as 9, 9:30 or 14:00.</source>
        <translation type="unfinished">Сағатын жазыңыз: 9, 9:30 немесе 14:00.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished">болмайды</translation>
    </message>
    <message>
        <source>did not take place</source>
        <translation type="unfinished">өтпеді</translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished">ауыстырылды</translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished">алда</translation>
    </message>
    <message>
        <source>took place</source>
        <translation type="unfinished">өтті</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation type="unfinished">{name} ертіп барады</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} – {last}</translation>
    </message>
</context>
<context>
    <name>AppointmentsSection</name>
    <message>
        <source>Ahead</source>
        <translation type="unfinished">Алда</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Өзгерту</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation type="unfinished">Қате енгізілген</translation>
    </message>
    <message>
        <source>Everything is prepared</source>
        <translation type="unfinished">Бәрі дайын</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation type="unfinished">Жаңа кездесу</translation>
    </message>
    <message>
        <source>No appointment is written down.</source>
        <translation type="unfinished">Кездесулер жазылмаған.</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation type="unfinished">Күнтізбені ашу</translation>
    </message>
    <message>
        <source>The hearing is prepared: nothing waits ahead of it any more.</source>
        <translation type="unfinished">Отырысқа бәрі дайын: енді ештеңе күтіп тұрған жоқ.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished">Немен аяқталды</translation>
    </message>
    <message>
        <source>What came of the others</source>
        <translation type="unfinished">Қалғандары немен аяқталды</translation>
    </message>
</context>
<context>
    <name>AskMeetingDialog</name>
    <message>
        <source>&amp;What the meeting shall be about</source>
        <translation type="unfinished">Отырыс &amp;не туралы</translation>
    </message>
    <message>
        <source>Ask for a meeting about version {number}</source>
        <translation type="unfinished">{number}-нұсқа бойынша отырыс сұрау</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation type="unfinished">Сұрау</translation>
    </message>
    <message>
        <source>Say what the meeting shall be about.</source>
        <translation type="unfinished">Отырыс не туралы екенін жазыңыз.</translation>
    </message>
    <message>
        <source>The centre reads it in the history of the file; the plan waits on.</source>
        <translation type="unfinished">Орталық мұны істің тарихынан оқиды; жоспар күте береді.</translation>
    </message>
</context>
<context>
    <name>AskedLine</name>
    <message>
        <source>Until which day</source>
        <translation type="unfinished">Қай күнге дейін</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished">Не талап етіледі</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation type="unfinished">Кім орындайды</translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished">дейін</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Added a contact</source>
        <translation type="unfinished">Байланыс қосылды</translation>
    </message>
    <message>
        <source>Added a document</source>
        <translation type="unfinished">Құжат қосты</translation>
    </message>
    <message>
        <source>Added a scan</source>
        <translation type="unfinished">Скан қосты</translation>
    </message>
    <message>
        <source>Added a statement about the age</source>
        <translation type="unfinished">Жасы туралы мәлімет қосылды</translation>
    </message>
    <message>
        <source>Added an obstacle about documents</source>
        <translation type="unfinished">Құжатқа қатысты кедергі қосты</translation>
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
        <source>Asked for a meeting about the plan</source>
        <translation type="unfinished">Жоспар бойынша отырыс сұрады</translation>
    </message>
    <message>
        <source>Assessed needs</source>
        <translation type="unfinished">Қажеттіліктерді бағалау</translation>
    </message>
    <message>
        <source>Began a plan</source>
        <translation type="unfinished">Жоспар басталды</translation>
    </message>
    <message>
        <source>Brought a removed scan back</source>
        <translation type="unfinished">Алынған сканды қайтарды</translation>
    </message>
    <message>
        <source>Called a meeting</source>
        <translation type="unfinished">Жиналыс шақырылды</translation>
    </message>
    <message>
        <source>Called a meeting off</source>
        <translation type="unfinished">Жиналыс болмайтын болды</translation>
    </message>
    <message>
        <source>Called a package back</source>
        <translation type="unfinished">Пакет кері шақырылды</translation>
    </message>
    <message>
        <source>Changed a contact</source>
        <translation type="unfinished">Байланыс өзгертілді</translation>
    </message>
    <message>
        <source>Changed a document</source>
        <translation type="unfinished">Құжат туралы мәліметті өзгертті</translation>
    </message>
    <message>
        <source>Changed a meeting</source>
        <translation type="unfinished">Белгіленген жиналыс өзгертілді</translation>
    </message>
    <message>
        <source>Changed an appointment</source>
        <translation type="unfinished">Кездесу өзгертілді</translation>
    </message>
    <message>
        <source>Changed an obstacle about documents</source>
        <translation type="unfinished">Құжатқа қатысты кедергіні өзгертті</translation>
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
        <source>Chose the child in a form that shows its contacts</source>
        <translation type="unfinished">Байланыстары көрінетін нысанда бала таңдалды</translation>
    </message>
    <message>
        <source>Closed the file</source>
        <translation type="unfinished">Іс жабылды</translation>
    </message>
    <message>
        <source>Closed the file again before the hour was over</source>
        <translation type="unfinished">Іс бір сағат бітпей қайта жабылды</translation>
    </message>
    <message>
        <source>Closed the plan</source>
        <translation type="unfinished">Жоспар жабылды</translation>
    </message>
    <message>
        <source>Commented on a row of the plan</source>
        <translation type="unfinished">Жоспар жолына ескертпе жазылды</translation>
    </message>
    <message>
        <source>Completed where the person is</source>
        <translation type="unfinished">Адамның қайда екенін толықтырды</translation>
    </message>
    <message>
        <source>Corrected a name</source>
        <translation type="unfinished">Аты түзетілді</translation>
    </message>
    <message>
        <source>Corrected an assessment of needs</source>
        <translation type="unfinished">Қажеттілік бағасын түзету</translation>
    </message>
    <message>
        <source>Corrected the facts of the stay</source>
        <translation type="unfinished">Болуы туралы мәлімет нақтыланды</translation>
    </message>
    <message>
        <source>Corrected the minutes of a meeting</source>
        <translation type="unfinished">Жиналыс хаттамасы түзетілді</translation>
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
        <source>Evaluated the plan</source>
        <translation type="unfinished">Жоспарды бағалау</translation>
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
        <source>Handed belongings back</source>
        <translation type="unfinished">Заттарды қайтарды</translation>
    </message>
    <message>
        <source>Linked two files</source>
        <translation type="unfinished">Екі істі байланыстырды</translation>
    </message>
    <message>
        <source>Looked at a paper</source>
        <translation type="unfinished">Құжат қаралды</translation>
    </message>
    <message>
        <source>Looked at a scan</source>
        <translation type="unfinished">Сканды қарады</translation>
    </message>
    <message>
        <source>Looked at an emergency opening of the file</source>
        <translation type="unfinished">Істің шұғыл ашылуы қаралды</translation>
    </message>
    <message>
        <source>Looked at the card</source>
        <translation type="unfinished">Карточка қаралды</translation>
    </message>
    <message>
        <source>Looked at the child beside the list</source>
        <translation type="unfinished">Тізім жанынан қаралды</translation>
    </message>
    <message>
        <source>Looked at the plan</source>
        <translation type="unfinished">Жоспар қаралды</translation>
    </message>
    <message>
        <source>Looked at two files side by side</source>
        <translation type="unfinished">Екі істі қатар қарау</translation>
    </message>
    <message>
        <source>Made a change again that was taken back</source>
        <translation type="unfinished">Болдырылмаған өзгерісті қайтару</translation>
    </message>
    <message>
        <source>Made a package of the plan for an officer outside</source>
        <translation type="unfinished">Жоспар қорғаншылық органының маманына пакет етіп жиналды</translation>
    </message>
    <message>
        <source>Made a package of the whole case for another centre</source>
        <translation type="unfinished">Бүкіл іс басқа орталыққа арналған пакетке жиналды</translation>
    </message>
    <message>
        <source>Made plan rows of needs</source>
        <translation type="unfinished">Қажеттіліктер жоспарға енгізілді</translation>
    </message>
    <message>
        <source>Made plan rows of what a meeting decided</source>
        <translation type="unfinished">Жиналыс шешімдері жоспарға енгізілді</translation>
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
        <source>Merged two files</source>
        <translation type="unfinished">Екі істі біріктіру</translation>
    </message>
    <message>
        <source>Moved an appointment</source>
        <translation type="unfinished">Кездесу ауыстырылды</translation>
    </message>
    <message>
        <source>Noted that a paper was signed, without a scan</source>
        <translation type="unfinished">Қағазға қол қойылғаны белгіленді, сканы жоқ</translation>
    </message>
    <message>
        <source>Noted that a signed paper came back whole</source>
        <translation type="unfinished">Қол қойылған құжаттың толық қайтқаны белгіленді</translation>
    </message>
    <message>
        <source>Noted that nobody signs a print</source>
        <translation type="unfinished">Басылған қағазға қол қойылмайтыны белгіленді</translation>
    </message>
    <message>
        <source>Noted that pages of a signed paper came back</source>
        <translation type="unfinished">Қол қойылған құжаттың бірнеше беті қайтқаны белгіленді</translation>
    </message>
    <message>
        <source>Opened the closed file again</source>
        <translation type="unfinished">Жабық істі қайта ашты</translation>
    </message>
    <message>
        <source>Opened the file</source>
        <translation type="unfinished">Іс ашылды</translation>
    </message>
    <message>
        <source>Opened the restricted file in an emergency</source>
        <translation type="unfinished">Жабық іс шұғыл ашылды</translation>
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
        <source>Put a record back into the file</source>
        <translation type="unfinished">Жазба іске қайтарылды</translation>
    </message>
    <message>
        <source>Put a thing on the list of belongings</source>
        <translation type="unfinished">Затты тізімге енгізді</translation>
    </message>
    <message>
        <source>Put money in or gave it out</source>
        <translation type="unfinished">Ақша қабылдады немесе берді</translation>
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
        <source>Recorded the guardianship body&apos;s review of the plan</source>
        <translation type="unfinished">Жоспар бойынша қорғаншылық органының жауабы жазылды</translation>
    </message>
    <message>
        <source>Recorded where the person is</source>
        <translation type="unfinished">Қайда екені белгіленді</translation>
    </message>
    <message>
        <source>Redirected the person to an organisation</source>
        <translation type="unfinished">Адам ұйымға қайта бағытталды</translation>
    </message>
    <message>
        <source>Removed a scan</source>
        <translation type="unfinished">Сканды алып тастады</translation>
    </message>
    <message>
        <source>Returned the plan</source>
        <translation type="unfinished">Жоспар қайтарылды</translation>
    </message>
    <message>
        <source>Said what binds linked files</source>
        <translation type="unfinished">Істерді не байланыстыратынын көрсетті</translation>
    </message>
    <message>
        <source>Said why somebody is not the person stopped in another file</source>
        <translation type="unfinished">Бұл басқа істе тыйым салынған адам емес екенін негіздеді</translation>
    </message>
    <message>
        <source>Saved a paper as a file</source>
        <translation type="unfinished">Құжат файлға сақталды</translation>
    </message>
    <message>
        <source>Separated two files again</source>
        <translation type="unfinished">Екі істі қайта ажырату</translation>
    </message>
    <message>
        <source>Set a suspicion against a contact aside</source>
        <translation type="unfinished">Байланыстағы адамнан күдік алынды</translation>
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
        <source>The content of a removed scan was wiped</source>
        <translation type="unfinished">Алынған сканның мазмұны өшірілді</translation>
    </message>
    <message>
        <source>Took a change back</source>
        <translation type="unfinished">Өзгерісті болдырмау</translation>
    </message>
    <message>
        <source>Took a document off the list</source>
        <translation type="unfinished">Құжатты тізімнен алып тастады</translation>
    </message>
    <message>
        <source>Took a record out of the file</source>
        <translation type="unfinished">Жазба істен алынды</translation>
    </message>
    <message>
        <source>Took back what was noted about a signature</source>
        <translation type="unfinished">Қол қойылғаны туралы белгі алынды</translation>
    </message>
    <message>
        <source>Took in that an officer outside asks for a meeting</source>
        <translation type="unfinished">Қорғаншылық органы маманының кездесу туралы өтініші қабылданды</translation>
    </message>
    <message>
        <source>Took in the signed answer of an officer outside</source>
        <translation type="unfinished">Қорғаншылық органы маманының қол қойылған жауабы қабылданды</translation>
    </message>
    <message>
        <source>Took the case back from another centre</source>
        <translation type="unfinished">Істі басқа орталықтан қайтып алды</translation>
    </message>
    <message>
        <source>Took the case over from another centre</source>
        <translation type="unfinished">Іс басқа орталықтан қабылданды</translation>
    </message>
    <message>
        <source>Took the plan back before it was decided on</source>
        <translation type="unfinished">Жоспар шешімге дейін кері алынды</translation>
    </message>
    <message>
        <source>Unlinked a file</source>
        <translation type="unfinished">Істің байланысын алды</translation>
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
        <source>Wrote down a step past an obstacle</source>
        <translation type="unfinished">Кедергіні жою қадамын жазды</translation>
    </message>
    <message>
        <source>Wrote down a step towards a document</source>
        <translation type="unfinished">Құжатты алу қадамын жазды</translation>
    </message>
    <message>
        <source>Wrote down an appointment</source>
        <translation type="unfinished">Кездесу жазылды</translation>
    </message>
    <message>
        <source>Wrote down that a hearing is prepared</source>
        <translation type="unfinished">Отырысқа бәрі дайын екені белгіленді</translation>
    </message>
    <message>
        <source>Wrote down what came of an appointment</source>
        <translation type="unfinished">Кездесудің нәтижесі жазылды</translation>
    </message>
    <message>
        <source>Wrote down who must not come near</source>
        <translation type="unfinished">Кімге жақындауға болмайтыны жазылды</translation>
    </message>
    <message>
        <source>Wrote the minutes of a meeting</source>
        <translation type="unfinished">Жиналыс хаттамасы жазылды</translation>
    </message>
    <message>
        <source>Wrote what became of a condition or a task</source>
        <translation type="unfinished">Шарттың немесе тапсырманың орындалуы белгіленді</translation>
    </message>
    <message>
        <source>Wrote why a recommendation was rejected</source>
        <translation type="unfinished">Ұсынымның қабылданбау себептері жазылды</translation>
    </message>
    <message>
        <source>a backup could not be put back for trial</source>
        <translation type="unfinished">көшірмені сынап қалпына келтіру мүмкін болмады</translation>
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
        <source>added a document</source>
        <translation type="unfinished">құжат қосты</translation>
    </message>
    <message>
        <source>added a follow-up besides the schedule</source>
        <translation type="unfinished">кестеден тыс байланыс қосты</translation>
    </message>
    <message>
        <source>added a rule of the centre&apos;s own</source>
        <translation type="unfinished">орталықтың өз ережесін қосты</translation>
    </message>
    <message>
        <source>added a scan</source>
        <translation type="unfinished">скан қосты</translation>
    </message>
    <message>
        <source>added a statement about the age</source>
        <translation type="unfinished">жасы туралы мәлімет қосылды</translation>
    </message>
    <message>
        <source>added an interpreter</source>
        <translation type="unfinished">аудармашыны қосты</translation>
    </message>
    <message>
        <source>added an obstacle about documents</source>
        <translation type="unfinished">құжатқа қатысты кедергі қосты</translation>
    </message>
    <message>
        <source>added an organisation to the directory</source>
        <translation type="unfinished">анықтамалыққа ұйым қосты</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation type="unfinished">қабылдау</translation>
    </message>
    <message>
        <source>an interrupted reset was undone: the old passphrase was used</source>
        <translation type="unfinished">үзілген қайта орнату жойылды: ескі құпиясөзбен кірді</translation>
    </message>
    <message>
        <source>approved a form as it stands in one language</source>
        <translation type="unfinished">нысанды бір тілде сол күйінде бекітті</translation>
    </message>
    <message>
        <source>approved a sentence of a form</source>
        <translation type="unfinished">нысан сөйлемін бекітті</translation>
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
        <source>asked for a meeting about a plan</source>
        <translation type="unfinished">жоспар бойынша отырыс сұрады</translation>
    </message>
    <message>
        <source>assessed needs</source>
        <translation type="unfinished">қажеттіліктерді бағалау</translation>
    </message>
    <message>
        <source>began a conversation</source>
        <translation type="unfinished">сұхбатты бастады</translation>
    </message>
    <message>
        <source>began a plan</source>
        <translation type="unfinished">жоспар басталды</translation>
    </message>
    <message>
        <source>began a questionnaire</source>
        <translation type="unfinished">сауалнаманы бастады</translation>
    </message>
    <message>
        <source>began a referral</source>
        <translation type="unfinished">жолдама бастады</translation>
    </message>
    <message>
        <source>began an interview</source>
        <translation type="unfinished">әңгімелесуді бастады</translation>
    </message>
    <message>
        <source>brought a removed scan back</source>
        <translation type="unfinished">алынған сканды қайтарды</translation>
    </message>
    <message>
        <source>called a meeting</source>
        <translation type="unfinished">жиналыс шақырды</translation>
    </message>
    <message>
        <source>called a meeting off</source>
        <translation type="unfinished">жиналысты болдырмады</translation>
    </message>
    <message>
        <source>called a package back</source>
        <translation type="unfinished">пакетті кері шақыру</translation>
    </message>
    <message>
        <source>called a prepared leaving off</source>
        <translation type="unfinished">дайындалған шығудан бас тартты</translation>
    </message>
    <message>
        <source>changed a condition of a step</source>
        <translation type="unfinished">қадам шартын өзгертті</translation>
    </message>
    <message>
        <source>changed a contact</source>
        <translation type="unfinished">байланыс өзгертілді</translation>
    </message>
    <message>
        <source>changed a document</source>
        <translation type="unfinished">құжат туралы мәліметті өзгертті</translation>
    </message>
    <message>
        <source>changed a meeting</source>
        <translation type="unfinished">белгіленген жиналысты өзгертті</translation>
    </message>
    <message>
        <source>changed a national rule</source>
        <translation type="unfinished">ұлттық ережені өзгертті</translation>
    </message>
    <message>
        <source>changed a referral</source>
        <translation type="unfinished">жолдаманы өзгертті</translation>
    </message>
    <message>
        <source>changed a route of leaving</source>
        <translation type="unfinished">шығу бағытын өзгертті</translation>
    </message>
    <message>
        <source>changed an appointment</source>
        <translation type="unfinished">кездесуді өзгертті</translation>
    </message>
    <message>
        <source>changed an obstacle about documents</source>
        <translation type="unfinished">құжатқа қатысты кедергіні өзгертті</translation>
    </message>
    <message>
        <source>changed an organisation of the directory</source>
        <translation type="unfinished">анықтамалықтағы ұйымды өзгертті</translation>
    </message>
    <message>
        <source>changed facts about a colleague</source>
        <translation type="unfinished">қызметкер туралы мәлімет өзгертілді</translation>
    </message>
    <message>
        <source>changed facts about a conversation</source>
        <translation type="unfinished">сұхбат туралы мәліметті өзгертті</translation>
    </message>
    <message>
        <source>changed facts about an interpreter</source>
        <translation type="unfinished">аудармашы туралы мәліметті өзгертті</translation>
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
        <source>changed the working days of the centre</source>
        <translation type="unfinished">орталықтың жұмыс күндерін өзгертті</translation>
    </message>
    <message>
        <source>changed what every shift must know</source>
        <translation type="unfinished">әр ауысымға арналған мәліметті өзгерту</translation>
    </message>
    <message>
        <source>changed what was agreed about a referral</source>
        <translation type="unfinished">жолдама шарттарын өзгертті</translation>
    </message>
    <message>
        <source>chose the child in a form that shows its contacts</source>
        <translation type="unfinished">байланыстары көрінетін нысанда баланы таңдады</translation>
    </message>
    <message>
        <source>closed the file</source>
        <translation type="unfinished">іс жабылды</translation>
    </message>
    <message>
        <source>closed the file again before the hour was over</source>
        <translation type="unfinished">бір сағат бітпей істі қайта жапты</translation>
    </message>
    <message>
        <source>closed the plan</source>
        <translation type="unfinished">жоспар жабылды</translation>
    </message>
    <message>
        <source>commented on a row of the plan</source>
        <translation type="unfinished">жоспар жолына ескертпе жазды</translation>
    </message>
    <message>
        <source>compared a register with the files</source>
        <translation type="unfinished">журнал істермен салыстырылды</translation>
    </message>
    <message>
        <source>completed where the person is</source>
        <translation type="unfinished">адамның қайда екенін толықтырды</translation>
    </message>
    <message>
        <source>confirmed a key card</source>
        <translation type="unfinished">кілт карточкасын растау</translation>
    </message>
    <message>
        <source>confirmed an erasure and carried it out</source>
        <translation type="unfinished">жою расталды және орындалды</translation>
    </message>
    <message>
        <source>corrected a name</source>
        <translation type="unfinished">аты түзетілді</translation>
    </message>
    <message>
        <source>corrected a sentence of a form</source>
        <translation type="unfinished">нысан сөйлемін түзетті</translation>
    </message>
    <message>
        <source>corrected an assessment of needs</source>
        <translation type="unfinished">қажеттілік бағасын түзету</translation>
    </message>
    <message>
        <source>corrected the admission</source>
        <translation type="unfinished">қабылдау түзетілді</translation>
    </message>
    <message>
        <source>corrected the minutes of a meeting</source>
        <translation type="unfinished">жиналыс хаттамасын түзетті</translation>
    </message>
    <message>
        <source>corrected what is known of somebody turned away</source>
        <translation type="unfinished">қабылданбаған адам туралы жазбаны түзетті</translation>
    </message>
    <message>
        <source>corrected when something happened</source>
        <translation type="unfinished">оқиғаның уақытын түзетті</translation>
    </message>
    <message>
        <source>decided what a contact may do</source>
        <translation type="unfinished">байланысқа не болатыны шешілді</translation>
    </message>
    <message>
        <source>ended a conversation</source>
        <translation type="unfinished">сұхбатты аяқтады</translation>
    </message>
    <message>
        <source>ended a referral</source>
        <translation type="unfinished">жолдаманы тоқтатты</translation>
    </message>
    <message>
        <source>ended one term</source>
        <translation type="unfinished">бір мерзімді тоқтатты</translation>
    </message>
    <message>
        <source>ended the hold on a file</source>
        <translation type="unfinished">істі жоюға тыйым алынды</translation>
    </message>
    <message>
        <source>evaluated the plan</source>
        <translation type="unfinished">жоспарды бағалау</translation>
    </message>
    <message>
        <source>extended the stay</source>
        <translation type="unfinished">болу мерзімі ұзартылды</translation>
    </message>
    <message>
        <source>finished a questionnaire</source>
        <translation type="unfinished">сауалнаманы аяқтады</translation>
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
        <source>gave a sheet of the shift its number</source>
        <translation type="unfinished">ауысым парағына нөмір берді</translation>
    </message>
    <message>
        <source>gave the registry new keys</source>
        <translation type="unfinished">базаның кілттері ауыстырылды</translation>
    </message>
    <message>
        <source>handed belongings back</source>
        <translation type="unfinished">заттарды қайтарды</translation>
    </message>
    <message>
        <source>handed over the shift</source>
        <translation type="unfinished">ауысымды тапсыру</translation>
    </message>
    <message>
        <source>held a file from being erased</source>
        <translation type="unfinished">істі жоюға тыйым салынды</translation>
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
        <source>kept a question that fits no file</source>
        <translation type="unfinished">ешбір іске сай келмейтін сұрауды сақтады</translation>
    </message>
    <message>
        <source>kept an edition of a letter</source>
        <translation type="unfinished">хаттың редакциясы сақталды</translation>
    </message>
    <message>
        <source>kept settings of a report</source>
        <translation type="unfinished">есеп баптаулары сақталды</translation>
    </message>
    <message>
        <source>let a step go on by a decision</source>
        <translation type="unfinished">шешіммен қадамды жалғастырды</translation>
    </message>
    <message>
        <source>lines are missing.</source>
        <translation type="unfinished">жолдар жетіспейді.</translation>
    </message>
    <message>
        <source>linked two files</source>
        <translation type="unfinished">екі істі байланыстырды</translation>
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
        <source>looked at a child beside the list</source>
        <translation type="unfinished">тізім жанынан мәліметті қарады</translation>
    </message>
    <message>
        <source>looked at a paper</source>
        <translation type="unfinished">құжат қаралды</translation>
    </message>
    <message>
        <source>looked at a question of a relative</source>
        <translation type="unfinished">туыстың сұрауын қарады</translation>
    </message>
    <message>
        <source>looked at a questionnaire</source>
        <translation type="unfinished">сауалнаманы қарады</translation>
    </message>
    <message>
        <source>looked at a safety card</source>
        <translation type="unfinished">қауіпсіздік картасы қаралды</translation>
    </message>
    <message>
        <source>looked at a scan</source>
        <translation type="unfinished">сканды қарады</translation>
    </message>
    <message>
        <source>looked at an emergency opening</source>
        <translation type="unfinished">істің шұғыл ашылуын қарады</translation>
    </message>
    <message>
        <source>looked at the plan</source>
        <translation type="unfinished">жоспар қаралды</translation>
    </message>
    <message>
        <source>looked at two files side by side</source>
        <translation type="unfinished">екі істі қатар қарады</translation>
    </message>
    <message>
        <source>looked through those turned away</source>
        <translation type="unfinished">қабылданбағандар журналын қарады</translation>
    </message>
    <message>
        <source>looked what is due for erasure</source>
        <translation type="unfinished">ненің жою мерзімі жеткенін қарады</translation>
    </message>
    <message>
        <source>looked where an interpreter took part</source>
        <translation type="unfinished">аудармашы қайда қатысқанын қарады</translation>
    </message>
    <message>
        <source>made a backup of the registry</source>
        <translation type="unfinished">базаның көшірмесі жасалды</translation>
    </message>
    <message>
        <source>made a change again that was taken back</source>
        <translation type="unfinished">болдырылмаған өзгерісті қайтару</translation>
    </message>
    <message>
        <source>made a new recovery sheet valid</source>
        <translation type="unfinished">жаңа қалпына келтіру парағы күшіне енді</translation>
    </message>
    <message>
        <source>made a package of a whole case for another centre</source>
        <translation type="unfinished">басқа орталыққа арналған тұтас іс пакеті</translation>
    </message>
    <message>
        <source>made a package of the plan for an officer outside</source>
        <translation type="unfinished">қорғаншылық органының маманына арналған жоспар пакеті</translation>
    </message>
    <message>
        <source>made a page to answer a package on</source>
        <translation type="unfinished">пакетке жауап беретін бет жасады</translation>
    </message>
    <message>
        <source>made plan rows of needs</source>
        <translation type="unfinished">қажеттіліктер жоспарға енгізілді</translation>
    </message>
    <message>
        <source>made plan rows of what a meeting decided</source>
        <translation type="unfinished">жиналыс шешімдерін жоспарға енгізді</translation>
    </message>
    <message>
        <source>made the centre&apos;s key for packages</source>
        <translation type="unfinished">орталықтың пакеттерге арналған кілтін жасау</translation>
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
        <source>merged two files</source>
        <translation type="unfinished">екі істі біріктірді</translation>
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
        <source>moved an appointment</source>
        <translation type="unfinished">кездесуді ауыстырды</translation>
    </message>
    <message>
        <source>moved somebody to another room</source>
        <translation type="unfinished">басқа бөлмеге ауыстырды</translation>
    </message>
    <message>
        <source>named how long a part of the files is kept</source>
        <translation type="unfinished">істердің бір бөлігін сақтау мерзімін атады</translation>
    </message>
    <message>
        <source>noted that a paper was signed, without a scan</source>
        <translation type="unfinished">қағазға қол қойылғаны белгіленді, сканы жоқ</translation>
    </message>
    <message>
        <source>noted that a signed paper came back whole</source>
        <translation type="unfinished">қол қойылған құжаттың толық қайтқаны белгіленді</translation>
    </message>
    <message>
        <source>noted that nobody signs a print</source>
        <translation type="unfinished">басылған қағазға қол қойылмайтыны белгіленді</translation>
    </message>
    <message>
        <source>noted that pages of a signed paper came back</source>
        <translation type="unfinished">қол қойылған құжаттың бірнеше беті қайтқаны белгіленді</translation>
    </message>
    <message>
        <source>opened a case from another centre</source>
        <translation type="unfinished">басқа орталықтан келген істі ашу</translation>
    </message>
    <message>
        <source>opened a closed file again</source>
        <translation type="unfinished">жабық істі қайта ашты</translation>
    </message>
    <message>
        <source>opened a list</source>
        <translation type="unfinished">тізім ашылды</translation>
    </message>
    <message>
        <source>opened a package</source>
        <translation type="unfinished">пакетті ашу</translation>
    </message>
    <message>
        <source>opened a questionnaire again</source>
        <translation type="unfinished">сауалнаманы қайта ашты</translation>
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
        <source>opened the registry after a backup was put back</source>
        <translation type="unfinished">көшірмеден қалпына келтірілген база ашылды</translation>
    </message>
    <message>
        <source>opened the registry with the recovery sheet</source>
        <translation type="unfinished">база қалпына келтіру парағымен ашылды</translation>
    </message>
    <message>
        <source>opened the restricted file in an emergency</source>
        <translation type="unfinished">жабық істі шұғыл ашты</translation>
    </message>
    <message>
        <source>prepared a leaving</source>
        <translation type="unfinished">шығуды дайындады</translation>
    </message>
    <message>
        <source>prepared a referral</source>
        <translation type="unfinished">жолдама дайындады</translation>
    </message>
    <message>
        <source>printed a paper</source>
        <translation type="unfinished">құжат басылды</translation>
    </message>
    <message>
        <source>proposed to erase what is due in a file</source>
        <translation type="unfinished">істегі мерзімі біткенді жою ұсынылды</translation>
    </message>
    <message>
        <source>proved a backup again</source>
        <translation type="unfinished">көшірме қайта тексерілді</translation>
    </message>
    <message>
        <source>put a backup back for trial</source>
        <translation type="unfinished">көшірме сынақ үшін қалпына келтірілді</translation>
    </message>
    <message>
        <source>put a key back into use</source>
        <translation type="unfinished">кілтті қолданысқа қайтару</translation>
    </message>
    <message>
        <source>put a record back into the file</source>
        <translation type="unfinished">жазбаны іске қайтарды</translation>
    </message>
    <message>
        <source>put a thing on the list of belongings</source>
        <translation type="unfinished">затты тізімге енгізді</translation>
    </message>
    <message>
        <source>put money in or gave it out</source>
        <translation type="unfinished">ақша қабылдады немесе берді</translation>
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
        <source>recorded a consent</source>
        <translation type="unfinished">келісімді жазды</translation>
    </message>
    <message>
        <source>recorded a follow-up</source>
        <translation type="unfinished">бақылау жазылды</translation>
    </message>
    <message>
        <source>recorded a refusal of the interview</source>
        <translation type="unfinished">әңгімелесуден бас тартуды жазды</translation>
    </message>
    <message>
        <source>recorded school and home</source>
        <translation type="unfinished">мектеп пен үйді жазды</translation>
    </message>
    <message>
        <source>recorded that a consent was taken back</source>
        <translation type="unfinished">келісімнің қайтарылғанын жазды</translation>
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
        <source>recorded that an interpreter agreed not to disclose</source>
        <translation type="unfinished">аудармашының жарияламау міндеттемесін жазды</translation>
    </message>
    <message>
        <source>recorded that the ground came</source>
        <translation type="unfinished">негіздің келгені жазылды</translation>
    </message>
    <message>
        <source>recorded the answer to a letter</source>
        <translation type="unfinished">хатқа келген жауапты жазды</translation>
    </message>
    <message>
        <source>recorded the answer to a referral</source>
        <translation type="unfinished">жолдаманың жауабын жазды</translation>
    </message>
    <message>
        <source>recorded the discharge</source>
        <translation type="unfinished">шығарылу жазылды</translation>
    </message>
    <message>
        <source>recorded the guardianship body&apos;s review of the plan</source>
        <translation type="unfinished">жоспар бойынша қорғаншылық органының жауабын жазды</translation>
    </message>
    <message>
        <source>recorded what came of a referral</source>
        <translation type="unfinished">жолдаманың нәтижесін жазды</translation>
    </message>
    <message>
        <source>recorded where the person is</source>
        <translation type="unfinished">адамның қайда екені жазылды</translation>
    </message>
    <message>
        <source>recorded who signs beside a minor</source>
        <translation type="unfinished">кәмелетке толмағанның жанында кім қол қоятынын жазды</translation>
    </message>
    <message>
        <source>redirected a person to an organisation</source>
        <translation type="unfinished">адамды ұйымға қайта бағыттады</translation>
    </message>
    <message>
        <source>removed a scan</source>
        <translation type="unfinished">сканды алып тастады</translation>
    </message>
    <message>
        <source>removed older backups to make room</source>
        <translation type="unfinished">орын босату үшін ескі көшірмелер өшірілді</translation>
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
        <source>said that the clock is right now and had been ahead</source>
        <translation type="unfinished">сағат енді дұрыс, бұрын алға кеткен деп растады</translation>
    </message>
    <message>
        <source>said what binds linked files</source>
        <translation type="unfinished">істерді не байланыстыратынын көрсетті</translation>
    </message>
    <message>
        <source>said where a drive with backups is kept</source>
        <translation type="unfinished">көшірмелер тасығышының қайда тұратыны көрсетілді</translation>
    </message>
    <message>
        <source>said why a term was missed</source>
        <translation type="unfinished">мерзімнің өту себебін көрсетті</translation>
    </message>
    <message>
        <source>said why somebody is not the person stopped in another file</source>
        <translation type="unfinished">бұл басқа істе тыйым салынған адам емес екенін негіздеді</translation>
    </message>
    <message>
        <source>saved a list as a spreadsheet</source>
        <translation type="unfinished">тізім кесте етіп сақталды</translation>
    </message>
    <message>
        <source>saved a paper as a file</source>
        <translation type="unfinished">құжатты файл етіп сақтады</translation>
    </message>
    <message>
        <source>saved lines of the audit as a file</source>
        <translation type="unfinished">журнал жолдарын файлға сақтады</translation>
    </message>
    <message>
        <source>saved the own week as a calendar file</source>
        <translation type="unfinished">өз аптасын күнтізбе файлы ретінде сақтады</translation>
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
        <source>separated two files again</source>
        <translation type="unfinished">екі істі қайта ажыратты</translation>
    </message>
    <message>
        <source>set a suspicion against a contact aside</source>
        <translation type="unfinished">байланыстағы адамнан күдікті алды</translation>
    </message>
    <message>
        <source>settled the age</source>
        <translation type="unfinished">жасы анықталды</translation>
    </message>
    <message>
        <source>signed the answer to a package</source>
        <translation type="unfinished">пакетке жауапқа қол қою</translation>
    </message>
    <message>
        <source>stopped a medicine</source>
        <translation type="unfinished">дәріні тоқтату</translation>
    </message>
    <message>
        <source>stopped a referral</source>
        <translation type="unfinished">жолдаманы тоқтатты</translation>
    </message>
    <message>
        <source>struck out a line about what was told outside</source>
        <translation type="unfinished">сыртқа айтылғаны туралы жазбаны сызып тастады</translation>
    </message>
    <message>
        <source>struck out a line of what was told</source>
        <translation type="unfinished">ақпарат беру жазбасын сызды</translation>
    </message>
    <message>
        <source>submitted the plan</source>
        <translation type="unfinished">жоспар бекітуге жіберілді</translation>
    </message>
    <message>
        <source>the clock of the computer was behind the log</source>
        <translation type="unfinished">компьютер сағаты журналдан артта қалды</translation>
    </message>
    <message>
        <source>the content of a removed scan was wiped</source>
        <translation type="unfinished">алынған сканның мазмұны өшірілді</translation>
    </message>
    <message>
        <source>the file under the earlier key was written over and removed</source>
        <translation type="unfinished">бұрынғы кілтпен жазылған файл үстінен өшіріліп, жойылды</translation>
    </message>
    <message>
        <source>the key file was damaged or missing; its second copy was used</source>
        <translation type="unfinished">кілттер файлы бүлінген немесе жоқ болды; оның екінші көшірмесі пайдаланылды</translation>
    </message>
    <message>
        <source>the key file was put back from the copy inside the registry</source>
        <translation type="unfinished">кілт файлы тізілім ішіндегі көшірмеден қалпына келтірілді</translation>
    </message>
    <message>
        <source>the lock of the own passphrase was renewed by itself</source>
        <translation type="unfinished">өз құпия сөз тіркесінің қорғанысы автоматты түрде жаңартылды</translation>
    </message>
    <message>
        <source>the program was locked</source>
        <translation type="unfinished">бағдарлама құлыпталды</translation>
    </message>
    <message>
        <source>took a case back from another centre</source>
        <translation type="unfinished">істі басқа орталықтан қайтып алды</translation>
    </message>
    <message>
        <source>took a case over from another centre</source>
        <translation type="unfinished">істі басқа орталықтан қабылдау</translation>
    </message>
    <message>
        <source>took a change back</source>
        <translation type="unfinished">өзгерісті болдырмау</translation>
    </message>
    <message>
        <source>took a condition of a step back to its packaged value</source>
        <translation type="unfinished">қадам шартын бастапқы күйіне қайтарды</translation>
    </message>
    <message>
        <source>took a decision about one term back</source>
        <translation type="unfinished">бір мерзім туралы шешімді қайтарып алды</translation>
    </message>
    <message>
        <source>took a document off the list</source>
        <translation type="unfinished">құжатты тізімнен алып тастады</translation>
    </message>
    <message>
        <source>took a door away</source>
        <translation type="unfinished">қызметкердің есігі жабылды</translation>
    </message>
    <message>
        <source>took a key out of use</source>
        <translation type="unfinished">кілтті қолданыстан шығару</translation>
    </message>
    <message>
        <source>took a letter out of the offer</source>
        <translation type="unfinished">хат тізімнен алынды</translation>
    </message>
    <message>
        <source>took a measure out of the library</source>
        <translation type="unfinished">шара ұсыныстардан алынды</translation>
    </message>
    <message>
        <source>took a national rule back to its packaged value</source>
        <translation type="unfinished">ұлттық ережені бастапқы мәніне қайтарды</translation>
    </message>
    <message>
        <source>took a record out of the file</source>
        <translation type="unfinished">істен жазба алып тастады</translation>
    </message>
    <message>
        <source>took a route of leaving back to its packaged values</source>
        <translation type="unfinished">шығу бағытын бастапқы мәндеріне қайтарды</translation>
    </message>
    <message>
        <source>took a sentence of a form back to the one that came</source>
        <translation type="unfinished">нысан сөйлемін бастапқысына қайтарды</translation>
    </message>
    <message>
        <source>took an interpreter off the list</source>
        <translation type="unfinished">аудармашыны тізімнен алды</translation>
    </message>
    <message>
        <source>took back a dose written down by a slip</source>
        <translation type="unfinished">қате белгіленген доза қайтарылды</translation>
    </message>
    <message>
        <source>took back what was noted about a signature</source>
        <translation type="unfinished">қол қойылғаны туралы белгі алынды</translation>
    </message>
    <message>
        <source>took in that an officer outside asks for a meeting</source>
        <translation type="unfinished">қорғаншылық органы маманының кездесу туралы өтінішін қабылдау</translation>
    </message>
    <message>
        <source>took in the signed answer of an officer outside</source>
        <translation type="unfinished">қорғаншылық органы маманының қол қойылған жауабын қабылдау</translation>
    </message>
    <message>
        <source>took kept settings of a report away</source>
        <translation type="unfinished">есеп баптаулары жойылды</translation>
    </message>
    <message>
        <source>took over a register</source>
        <translation type="unfinished">журнал көшірілді</translation>
    </message>
    <message>
        <source>took over the shift</source>
        <translation type="unfinished">ауысымды қабылдау</translation>
    </message>
    <message>
        <source>took the act of a letter back to its packaged value</source>
        <translation type="unfinished">хаттың актісін бастапқы мәніне қайтарды</translation>
    </message>
    <message>
        <source>took the plan back before it was decided on</source>
        <translation type="unfinished">жоспарды шешімге дейін кері алды</translation>
    </message>
    <message>
        <source>typed the recovery sheet back</source>
        <translation type="unfinished">қалпына келтіру парағы кері терілді</translation>
    </message>
    <message>
        <source>unlinked a file</source>
        <translation type="unfinished">істің байланысын алды</translation>
    </message>
    <message>
        <source>was refused an interpreter who may not take part</source>
        <translation type="unfinished">қатысуға болмайтын аудармашыдан бас тартылды</translation>
    </message>
    <message>
        <source>went on with an older copy of the registry</source>
        <translation type="unfinished">тізілімнің ескі көшірмесімен жұмысты жалғастырды</translation>
    </message>
    <message>
        <source>withdrew an erasure</source>
        <translation type="unfinished">жою қайтарып алынды</translation>
    </message>
    <message>
        <source>worded medicines, warnings and dates for a paper of leaving</source>
        <translation type="unfinished">шығу қағазына дәрілерді, ескертулерді және күндерді жазды</translation>
    </message>
    <message>
        <source>worked out all terms by the changed rules</source>
        <translation type="unfinished">барлық мерзімді өзгерген ережелер бойынша қайта есептеді</translation>
    </message>
    <message>
        <source>wrong passphrases before this login</source>
        <translation type="unfinished">осы кірудің алдындағы қате құпиясөздер</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation type="unfinished">жазба жасалды</translation>
    </message>
    <message>
        <source>wrote down a dose</source>
        <translation type="unfinished">доза туралы белгі</translation>
    </message>
    <message>
        <source>wrote down a prescription</source>
        <translation type="unfinished">тағайындауды жазу</translation>
    </message>
    <message>
        <source>wrote down a step past an obstacle</source>
        <translation type="unfinished">кедергіні жою қадамын жазды</translation>
    </message>
    <message>
        <source>wrote down a step towards a document</source>
        <translation type="unfinished">құжатты алу қадамын жазды</translation>
    </message>
    <message>
        <source>wrote down a vaccination</source>
        <translation type="unfinished">екпені жазу</translation>
    </message>
    <message>
        <source>wrote down an answer in the tracing log</source>
        <translation type="unfinished">отбасын іздеу журналына жауап жазды</translation>
    </message>
    <message>
        <source>wrote down an appointment</source>
        <translation type="unfinished">кездесуді жазды</translation>
    </message>
    <message>
        <source>wrote down an examination</source>
        <translation type="unfinished">тексеруді жазу</translation>
    </message>
    <message>
        <source>wrote down answers</source>
        <translation type="unfinished">жауаптарды жазды</translation>
    </message>
    <message>
        <source>wrote down that a hearing is prepared</source>
        <translation type="unfinished">отырысқа бәрі дайын екенін белгіледі</translation>
    </message>
    <message>
        <source>wrote down that somebody was turned away</source>
        <translation type="unfinished">біреудің қабылданбағанын жазды</translation>
    </message>
    <message>
        <source>wrote down the decision of the head</source>
        <translation type="unfinished">басшының шешімін жазды</translation>
    </message>
    <message>
        <source>wrote down the decision on identification</source>
        <translation type="unfinished">сәйкестендіру туралы шешімді жазды</translation>
    </message>
    <message>
        <source>wrote down what came of a referral</source>
        <translation type="unfinished">жолдаманың нәтижесін жазды</translation>
    </message>
    <message>
        <source>wrote down what came of an appointment</source>
        <translation type="unfinished">кездесудің нәтижесін жазды</translation>
    </message>
    <message>
        <source>wrote down what was told before the interview</source>
        <translation type="unfinished">әңгімелесу алдында не түсіндірілгенін жазды</translation>
    </message>
    <message>
        <source>wrote down what was told to somebody</source>
        <translation type="unfinished">ақпарат берілгенін жазды</translation>
    </message>
    <message>
        <source>wrote down what was told to somebody outside</source>
        <translation type="unfinished">сыртқа не айтылғанын жазды</translation>
    </message>
    <message>
        <source>wrote down who explained to the person what was told</source>
        <translation type="unfinished">адам туралы не айтылғанын оған кім түсіндіргенін жазды</translation>
    </message>
    <message>
        <source>wrote down who must not come near</source>
        <translation type="unfinished">кімге жақындауға болмайтынын жазды</translation>
    </message>
    <message>
        <source>wrote into the tracing log</source>
        <translation type="unfinished">отбасын іздеу журналына жазба жасады</translation>
    </message>
    <message>
        <source>wrote the minutes of a meeting</source>
        <translation type="unfinished">жиналыс хаттамасын жазды</translation>
    </message>
    <message>
        <source>wrote what became of a condition or a task</source>
        <translation type="unfinished">шарттың немесе тапсырманың орындалуын белгіледі</translation>
    </message>
    <message>
        <source>wrote which act a letter names</source>
        <translation type="unfinished">хатта қай акт көрсетілетінін жазды</translation>
    </message>
    <message>
        <source>wrote why a recommendation was rejected</source>
        <translation type="unfinished">ұсынымның қабылданбау себептерін жазды</translation>
    </message>
</context>
<context>
    <name>AuditFileAction</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished">Журнал</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Код</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Іс</translation>
    </message>
    <message>
        <source>Hash begins with</source>
        <translation type="unfinished">Хештің басы</translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished">Жол</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation type="unfinished">Кіру аты</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">Файлға сақтау</translation>
    </message>
    <message>
        <source>Save lines of the audit</source>
        <translation type="unfinished">Журнал жолдарын сақтау</translation>
    </message>
    <message>
        <source>Save the lines that are wanted now, as a spreadsheet or as text (csv)</source>
        <translation type="unfinished">Табылған жолдарды кесте не мәтін (csv) түрінде сақтау</translation>
    </message>
    <message>
        <source>Saved. The file is not encrypted: delete it when it has served.</source>
        <translation type="unfinished">Сақталды. Файл шифрланбаған: керегі болмағанда жойыңыз.</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx);;Text with semicolons (*.csv)</source>
        <translation type="unfinished">Кестелер (*.xlsx);;Нүктелі үтірлі мәтін (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation type="unfinished">Файлды ол жерге жазу мүмкін болмады. Басқа папка таңдаңыз.</translation>
    </message>
    <message>
        <source>The lines are being saved</source>
        <translation type="unfinished">Жолдар сақталуда</translation>
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
        <source>When (UTC)</source>
        <translation type="unfinished">Қашан (UTC)</translation>
    </message>
</context>
<context>
    <name>AuditFileDialog</name>
    <message>
        <source>Save these lines of the audit as a file?</source>
        <translation type="unfinished">Журналдың осы жолдарын файлға сақтау керек пе?</translation>
    </message>
    <message>
        <source>The file leaves the encrypted registry. It holds no name of a resident and no reason that somebody typed: numbers of files, login names, deeds and times, and the hash of each line to compare it with the log. Keep it on an encrypted stick and delete it when it has served.</source>
        <translation type="unfinished">Файл шифрланған тізілімнен шығады. Онда тұрушылардың аты да, қызметкерлер жазған себептер де жоқ: тек іс нөмірлері, кіру аттары, әрекеттер, уақыт және журналмен салыстыру үшін әр жолдың хеші. Оны шифрланған флешкада сақтаңыз, керегі болмағанда жойыңыз.</translation>
    </message>
    <message>
        <source>Write why these lines leave the registry.</source>
        <translation type="unfinished">Бұл жолдар тізілімнен не үшін шығатынын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>AuditFilters</name>
    <message>
        <source>11.2026; 01.11.2026 – 24.11.2026</source>
        <translation type="unfinished">11.2026; 01.11.2026 – 24.11.2026</translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished">Күндер</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">Барлығы</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Бәрі</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Іс</translation>
    </message>
    <message>
        <source>No such file</source>
        <translation type="unfinished">Мұндай іс жоқ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Нөмірі</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished">Қандай жазбалар</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Кім</translation>
    </message>
    <message>
        <source>Write 11.2026, 24.11.2026 or 01.11.2026 – 24.11.2026.</source>
        <translation type="unfinished">11.2026, 24.11.2026 немесе 01.11.2026 – 24.11.2026 деп жазыңыз.</translation>
    </message>
</context>
<context>
    <name>AuditKinds</name>
    <message>
        <source>Changes of files</source>
        <translation type="unfinished">Істердегі өзгерістер</translation>
    </message>
    <message>
        <source>Door: logins, keys, locks</source>
        <translation type="unfinished">Есік: кіру, кілттер, құлыптау</translation>
    </message>
    <message>
        <source>Looks and searches</source>
        <translation type="unfinished">Қарау мен іздеу</translation>
    </message>
    <message>
        <source>Printed, saved, told</source>
        <translation type="unfinished">Басылған, сақталған, айтылған</translation>
    </message>
    <message>
        <source>Rules, terms, settings</source>
        <translation type="unfinished">Ережелер, мерзімдер, баптаулар</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation type="unfinished">Кімге не рұқсат</translation>
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
    <message numerus="yes">
        <source>%n line(s), all there are.</source>
        <translation type="unfinished">
            <numerusform>%n жол, басқасы жоқ.</numerusform>
            <numerusform>%n жол, басқасы жоқ.</numerusform>
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
        <source>Head of the month</source>
        <translation type="unfinished">Айдың журнал коды</translation>
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
        <source>Print the head of the log at the end of a month for two signatures, to hold the log against later</source>
        <translation type="unfinished">Кейін журналды салыстыру үшін ай соңындағы журнал кодын екі қолға арнап басып шығару</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished">Қайта оқу</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n line(s); older ones come as you scroll.</source>
        <translation type="unfinished">
            <numerusform>Соңғы %n жол; бұрынғылары айналдырғанда шығады.</numerusform>
            <numerusform>Соңғы %n жол; бұрынғылары айналдырғанда шығады.</numerusform>
        </translation>
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
    <name>AwayDialog</name>
    <message>
        <source>&amp;Agreed by</source>
        <translation type="unfinished">Кім &amp;рұқсат берді</translation>
    </message>
    <message>
        <source>&amp;Back by</source>
        <translation type="unfinished">&amp;Оралу уақыты</translation>
    </message>
    <message>
        <source>&amp;Clothes and distinguishing marks</source>
        <translation type="unfinished">&amp;Киімі және ерекше белгілері</translation>
    </message>
    <message>
        <source>&amp;Last seen at</source>
        <translation type="unfinished">Соңғы рет &amp;қашан көрді</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Аты-жөні</translation>
    </message>
    <message>
        <source>&amp;Police: number, who took the message</source>
        <translation type="unfinished">&amp;Полиция: нөмірі, хабарды кім қабылдады</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation type="unfinished">Қашаннан &amp;бері</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation type="unfinished">&amp;Қайда</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation type="unfinished">Өзі жалғыз</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Choose where the person is.</source>
        <translation type="unfinished">Адамның қайда екенін таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose with whom, or that the person goes alone.</source>
        <translation type="unfinished">Кіммен баратынын немесе жалғыз баратынын таңдаңыз.</translation>
    </message>
    <message>
        <source>Last seen is before it was noticed.</source>
        <translation type="unfinished">Соңғы рет көрген уақыт жоқтығы байқалғаннан бұрын болады.</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished">Ес&amp;кертпе</translation>
    </message>
    <message>
        <source>Our staff</source>
        <translation type="unfinished">Біздің қызметкер</translation>
    </message>
    <message>
        <source>Police told a&amp;t</source>
        <translation type="unfinished">Полицияға қашан &amp;хабарланды</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished">Басқа біреу</translation>
    </message>
    <message>
        <source>The clock of the police notice starts at that hour.</source>
        <translation type="unfinished">Полицияға хабарлау мерзімі осы сағаттан басталады.</translation>
    </message>
    <message>
        <source>The return lies before the leave: check both hours.</source>
        <translation type="unfinished">Оралу уақыты кетуден бұрын: екі уақытты да тексеріңіз.</translation>
    </message>
    <message>
        <source>Until when? Write the hour of the return.</source>
        <translation type="unfinished">Қашанға дейін? Оралатын сағатын жазыңыз.</translation>
    </message>
    <message>
        <source>Wh&amp;ere last seen, with whom</source>
        <translation type="unfinished">Соңғы рет қ&amp;айда, кіммен көрді</translation>
    </message>
    <message>
        <source>Wh&amp;ere to: address, purpose</source>
        <translation type="unfinished">Қа&amp;йда: мекенжайы, мақсаты</translation>
    </message>
    <message>
        <source>What is known now</source>
        <translation type="unfinished">Қазір не белгілі</translation>
    </message>
    <message>
        <source>Where is the person now?</source>
        <translation type="unfinished">Адам қазір қайда?</translation>
    </message>
    <message>
        <source>Whi&amp;ch hospital, department</source>
        <translation type="unfinished">Қай &amp;аурухана, бөлімше</translation>
    </message>
    <message>
        <source>Who agreed to the leave? Usually the director.</source>
        <translation type="unfinished">Шығуға кім рұқсат берді? Әдетте директор.</translation>
    </message>
    <message>
        <source>With &amp;whom</source>
        <translation type="unfinished">К&amp;іммен</translation>
    </message>
    <message>
        <source>Write who it is.</source>
        <translation type="unfinished">Кім екенін жазыңыз.</translation>
    </message>
    <message>
        <source>{name}: do not hand over the child. Call the director.</source>
        <translation type="unfinished">{name}: баланы бермеңіз. Директорға қоңырау шалыңыз.</translation>
    </message>
</context>
<context>
    <name>BackDialog</name>
    <message>
        <source>&amp;Circumstances: where found, by whom, state</source>
        <translation type="unfinished">&amp;Мән-жайы: қайдан, кім тапты, жағдайы</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished">&amp;Қашан</translation>
    </message>
    <message>
        <source>&amp;With whom, how they are</source>
        <translation type="unfinished">&amp;Кіммен оралды, жағдайы</translation>
    </message>
    <message>
        <source>Back at the centre</source>
        <translation type="unfinished">Орталыққа оралды</translation>
    </message>
    <message>
        <source>Found or back</source>
        <translation type="unfinished">Табылды немесе оралды</translation>
    </message>
</context>
<context>
    <name>BackStep</name>
    <message>
        <source>Back again</source>
        <translation type="unfinished">Дайын</translation>
    </message>
    <message>
        <source>Enter with your login name and the passphrase of that day. Whoever has forgotten it uses the recovery sheet at the door. Put the sheet back into a sealed envelope, and let the director make a new one.</source>
        <translation type="unfinished">Өз атыңызбен және сол күнгі құпиясөзбен кіріңіз. Оны ұмытқан адам кіреберісте қалпына келтіру парағын пайдаланады. Парақты мөрленген конвертке қайта салыңыз; директор жаңасын жасағаны жөн.</translation>
    </message>
    <message>
        <source>Open Pana</source>
        <translation type="unfinished">Pana ашу</translation>
    </message>
    <message>
        <source>The registry is back</source>
        <translation type="unfinished">База қалпына келтірілді</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Plug in the drive for copies: if this computer breaks or is stolen, all that came after the last copy is lost. {state}.</source>
        <translation type="unfinished">Көшірмелер тасығышын қосыңыз: осы компьютер бұзылса не ұрланса, соңғы көшірмеден кейінгінің бәрі жоғалады. {state}.</translation>
    </message>
    <message>
        <source>The date of the last copy lies in the future: {when}. Check the clock</source>
        <translation type="unfinished">Соңғы көшірменің күні әлі келген жоқ: {when}. Сағатты тексеріңіз</translation>
    </message>
    <message>
        <source>The last copy outside this computer is too old: {when}</source>
        <translation type="unfinished">Осы компьютерден тыс соңғы көшірме тым ескі: {when}</translation>
    </message>
    <message>
        <source>There is no verified copy yet.</source>
        <translation type="unfinished">Тексерілген көшірме әлі жоқ.</translation>
    </message>
    <message>
        <source>Verified copy: {when}</source>
        <translation type="unfinished">Тексерілген көшірме: {when}</translation>
    </message>
    <message>
        <source>Verified copy: {when}, but on this computer only</source>
        <translation type="unfinished">Тексерілген көшірме: {when}, бірақ тек осы компьютерде</translation>
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
    <name>BackupsSection</name>
    <message>
        <source>Certificate of the last rehearsal</source>
        <translation type="unfinished">Соңғы сынап қалпына келтіру актісі</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished">Қалта таңдау</translation>
    </message>
    <message>
        <source>Copies of the registry</source>
        <translation type="unfinished">База көшірмелері</translation>
    </message>
    <message>
        <source>Copies on this drive</source>
        <translation type="unfinished">Осы тасығыштағы көшірмелер</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">Қалта</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation type="unfinished">Көшірмелер қалтасы</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished">Жасалды</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished">Қазір көшірме жасау</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation type="unfinished">Көшірме жасалуда</translation>
    </message>
    <message>
        <source>Making a copy: {percent} %</source>
        <translation type="unfinished">Көшірме жасалуда: {percent} %</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation type="unfinished">Қалта әлі таңдалмаған</translation>
    </message>
    <message>
        <source>No folder is chosen yet: the director chooses it. Copies can be made after that.</source>
        <translation type="unfinished">Қалта әлі таңдалмаған: оны директор таңдайды. Содан кейін көшірме жасауға болады.</translation>
    </message>
    <message>
        <source>Nothing was written since the newest copy.</source>
        <translation type="unfinished">Соңғы көшірмеден кейін ештеңе жазылмаған.</translation>
    </message>
    <message>
        <source>Prove the newest copy</source>
        <translation type="unfinished">Соңғы көшірмені тексеру</translation>
    </message>
    <message>
        <source>Proving the copy</source>
        <translation type="unfinished">Көшірме тексерілуде</translation>
    </message>
    <message>
        <source>Putting one back was last rehearsed: {when}.</source>
        <translation type="unfinished">Соңғы сынап қалпына келтіру: {when}.</translation>
    </message>
    <message>
        <source>Putting one back was never rehearsed: do it once a month.</source>
        <translation type="unfinished">Сынап қалпына келтіру әлі болған жоқ: айына бір рет өткізіңіз.</translation>
    </message>
    <message>
        <source>Putting the copy back for trial</source>
        <translation type="unfinished">Көшірме сынақ үшін қалпына келтірілуде</translation>
    </message>
    <message>
        <source>Rehearse putting it back</source>
        <translation type="unfinished">Сынап қалпына келтіру</translation>
    </message>
    <message>
        <source>Show what may go</source>
        <translation type="unfinished">Нені өшіруге болатынын көрсету</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Көлемі</translation>
    </message>
    <message>
        <source>Something was written since the newest copy.</source>
        <translation type="unfinished">Соңғы көшірмеден кейін базаға жазба енгізілді.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Тоқтату</translation>
    </message>
    <message>
        <source>The copy is being read again to prove it. Do not pull the drive out yet.</source>
        <translation type="unfinished">Көшірме тексеру үшін қайта оқылуда. Тасығышты әзірге суырмаңыз.</translation>
    </message>
    <message>
        <source>The copy is made and was proven: {files} files, {lines} lines of the audit log.</source>
        <translation type="unfinished">Көшірме жасалды және тексерілді. Істер: {files}, әрекеттер журналының жолдары: {lines}.</translation>
    </message>
    <message>
        <source>The copy opens and holds what it says.</source>
        <translation type="unfinished">Көшірме ашылады және айтылғанды түгел қамтиды.</translation>
    </message>
    <message>
        <source>The copy opens, but some files in it are not those of the registry. Make a new one and compare.</source>
        <translation type="unfinished">Көшірме ашылады, бірақ ондағы кейбір істер базадағыдан өзгеше. Жаңасын жасап, салыстырыңыз.</translation>
    </message>
    <message>
        <source>The copy was put back for trial: it opens and would save the registry ({files} files).</source>
        <translation type="unfinished">Көшірме сынақ үшін қалпына келтірілді: ол ашылады және базаны сақтап қалар еді (істер: {files}).</translation>
    </message>
    <message>
        <source>The words of the sheet open the copy, and it would save the registry ({files} files).</source>
        <translation type="unfinished">Парақтың сөздері көшірмені ашады, ол тізілімді сақтап қалар еді (істер: {files}).</translation>
    </message>
    <message>
        <source>Use two drives in turn and keep one of them in another building. A copy opens with the recovery sheet or on this computer only: without one of both it is worth nothing to a thief.</source>
        <translation type="unfinished">Екі тасығышты кезектестіріп, біреуін басқа ғимаратта сақтаңыз. Көшірме тек қалпына келтіру парағымен немесе осы компьютерде ашылады: оларсыз ұрыға пайдасы жоқ.</translation>
    </message>
    <message>
        <source>Where copies go</source>
        <translation type="unfinished">Көшірмелер қайда сақталады</translation>
    </message>
    <message>
        <source>{folder}, last copy {when}: this drive is kept away from the computer</source>
        <translation type="unfinished">{folder}, соңғы көшірме {when}: бұл тасығыш компьютерден бөлек сақталады</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation type="unfinished">{number} МБ</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>&amp;Language of the paper</source>
        <translation type="unfinished">Құжат &amp;тілі</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation type="unfinished">&amp;Сауалнама</translation>
    </message>
    <message>
        <source>Answers about health are not printed here; closed files are left out.</source>
        <translation type="unfinished">Денсаулық туралы жауаптар мұнда басылмайды; жабық істер алынбайды.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Жабу</translation>
    </message>
    <message>
        <source>Many questionnaires at once</source>
        <translation type="unfinished">Бірден көп сауалнама</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Басып шығару</translation>
    </message>
    <message>
        <source>Save into a folder</source>
        <translation type="unfinished">Қалтаға сақтау</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Тоқтату</translation>
    </message>
    <message>
        <source>{form}: {count}</source>
        <translation type="unfinished">{form}: {count}</translation>
    </message>
</context>
<context>
    <name>BedChoice</name>
    <message>
        <source>Any bed</source>
        <translation type="unfinished">Кез келген орын</translation>
    </message>
    <message>
        <source>Bed {number}</source>
        <translation type="unfinished">{number}-орын</translation>
    </message>
    <message>
        <source>Bed {number}: taken</source>
        <translation type="unfinished">{number}-орын: бос емес</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Every bed there is taken: say to the next shift where the child really sleeps.</source>
        <translation type="unfinished">Ондағы барлық орын бос емес: баланың шын мәнінде қайда ұйықтайтынын келесі ауысымға айтыңыз.</translation>
    </message>
    <message>
        <source>Somebody has this bed already; two of one family may share it.</source>
        <translation type="unfinished">Бұл орын бос емес; бір отбасының екі баласы бірге жата алады.</translation>
    </message>
    <message>
        <source>This room is for boys.</source>
        <translation type="unfinished">Бұл бөлме ұлдарға арналған.</translation>
    </message>
    <message>
        <source>This room is for girls.</source>
        <translation type="unfinished">Бұл бөлме қыздарға арналған.</translation>
    </message>
    <message>
        <source>This room is for mothers with their children.</source>
        <translation type="unfinished">Бұл бөлме балалы аналарға арналған.</translation>
    </message>
    <message>
        <source>Those with whom the child came sleep in another room.</source>
        <translation type="unfinished">Бала бірге келген адамдар басқа бөлмеде ұйықтайды.</translation>
    </message>
    <message>
        <source>{room}: {taken} beds taken</source>
        <translation type="unfinished">{room}: {taken} орын бос емес</translation>
    </message>
</context>
<context>
    <name>BehindDialog</name>
    <message>
        <source>No. {number}, {day}, sent on: {where}</source>
        <translation type="unfinished">№ {number}, {day}, жіберілді: {where}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished">Істі ашу</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Кім</translation>
    </message>
    <message>
        <source>Why it was missed</source>
        <translation type="unfinished">Неге өткізіп алынды</translation>
    </message>
    <message>
        <source>answered {day}</source>
        <translation type="unfinished">жауап: {day}</translation>
    </message>
    <message>
        <source>back {day}</source>
        <translation type="unfinished">қайтты: {day}</translation>
    </message>
    <message>
        <source>cause: {cause}</source>
        <translation type="unfinished">себебі: {cause}</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation type="unfinished">орындалды: {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished">мерзімі: {day}</translation>
    </message>
    <message>
        <source>here since {day}</source>
        <translation type="unfinished">{day} бастап орталықта</translation>
    </message>
    <message>
        <source>here {first} – {last}</source>
        <translation type="unfinished">орталықта болды: {first} – {last}</translation>
    </message>
    <message>
        <source>letter of {day}</source>
        <translation type="unfinished">хат күні: {day}</translation>
    </message>
    <message>
        <source>name not known</source>
        <translation type="unfinished">аты белгісіз</translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished">орындалмады</translation>
    </message>
    <message>
        <source>questionnaire of {day}</source>
        <translation type="unfinished">сауалнама күні: {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished">басы: {day}</translation>
    </message>
    <message>
        <source>term moved: {reason}</source>
        <translation type="unfinished">мерзім ауыстырылды: {reason}</translation>
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
    <name>BodyField</name>
    <message>
        <source>Injuries on the body scheme: click, or arrows and Enter</source>
        <translation type="unfinished">Дене сызбасындағы жарақаттар: шерту немесе бағыттауыштар мен Enter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Өлшемі</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">Алып тастау</translation>
    </message>
    <message>
        <source>What is seen: bruise, burn</source>
        <translation type="unfinished">Не көрінеді: көгеру, күйік</translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished">артынан</translation>
    </message>
    <message>
        <source>front</source>
        <translation type="unfinished">алдынан</translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished">сол</translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished">оң</translation>
    </message>
</context>
<context>
    <name>BoundDialog</name>
    <message>
        <source>&amp;Signed on</source>
        <translation type="unfinished">Қол &amp;қойылған күні</translation>
    </message>
    <message>
        <source>Agreement not to disclose</source>
        <translation type="unfinished">Жарияламау міндеттемесі</translation>
    </message>
    <message>
        <source>The last day lies before the signing.</source>
        <translation type="unfinished">Соңғы күн қол қойылған күннен бұрын.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished">Бұл күн әлі келген жоқ.</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation type="unfinished">&amp;Жарамдылық мерзімі</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation type="unfinished">Күнін жазыңыз.</translation>
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
    <name>Calendar</name>
    <message>
        <source>Appointments and journeys</source>
        <translation type="unfinished">Қабылдаулар мен сапарлар</translation>
    </message>
    <message>
        <source>Court hearings</source>
        <translation type="unfinished">Сот отырыстары</translation>
    </message>
    <message>
        <source>Ends of stays and returns</source>
        <translation type="unfinished">Болу мерзімінің аяқталуы мен оралу</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished">Бақылау</translation>
    </message>
    <message>
        <source>Support plans</source>
        <translation type="unfinished">Қолдау жоспарлары</translation>
    </message>
    <message>
        <source>Terms and duties</source>
        <translation type="unfinished">Мерзімдер мен міндеттер</translation>
    </message>
    <message>
        <source>Turning 16 and 18</source>
        <translation type="unfinished">16 және 18 жасқа толу</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished">Кездесулер</translation>
    </message>
    <message>
        <source>day {part} of {parts}</source>
        <translation type="unfinished">{parts} күннің {part}-күні</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation type="unfinished">
            <numerusform>%n жазба</numerusform>
            <numerusform>%n жазба</numerusform>
        </translation>
    </message>
    <message>
        <source>A day off by decree</source>
        <translation type="unfinished">Қаулы бойынша демалыс күні</translation>
    </message>
    <message>
        <source>A working day by decree</source>
        <translation type="unfinished">Қаулы бойынша жұмыс күні</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Барлығы</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">Күнтізбе</translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished">Күндер</translation>
    </message>
    <message>
        <source>Earlier (PgUp)</source>
        <translation type="unfinished">Ертерек (PgUp)</translation>
    </message>
    <message>
        <source>Ins writes an appointment down.</source>
        <translation type="unfinished">Ins кездесуді жазады.</translation>
    </message>
    <message>
        <source>Later (PgDn)</source>
        <translation type="unfinished">Кейінірек (PgDn)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Менікі</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Ай</translation>
    </message>
    <message>
        <source>Month or week</source>
        <translation type="unfinished">Ай немесе апта</translation>
    </message>
    <message>
        <source>My week as a file</source>
        <translation type="unfinished">Менің аптам файлмен</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation type="unfinished">Жаңа кездесу</translation>
    </message>
    <message>
        <source>Nothing on this day</source>
        <translation type="unfinished">Бұл күні ештеңе жоқ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Басып шығару</translation>
    </message>
    <message>
        <source>This file is restricted: only its readers open it.</source>
        <translation type="unfinished">Бұл іске қолжетімділік шектелген: оны тек рұқсаты барлар ашады.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Бүгін</translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished">Апта</translation>
    </message>
    <message>
        <source>Whose entries</source>
        <translation type="unfinished">Кімнің жазбалары</translation>
    </message>
    <message>
        <source>Your week without names, for a calendar program (.ics)</source>
        <translation type="unfinished">Аптаңыз есімсіз, күнтізбе бағдарламасына (.ics)</translation>
    </message>
    <message>
        <source>month or week</source>
        <translation type="unfinished">ай немесе апта</translation>
    </message>
    <message>
        <source>month, week</source>
        <translation type="unfinished">ай, апта</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">ештеңе жоқ</translation>
    </message>
    <message>
        <source>the day</source>
        <translation type="unfinished">күннің бәрі</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">бүгін</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished">{first} – {last}</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>&amp;Agenda, one point a line</source>
        <translation type="unfinished">&amp;Күн тәртібі, әр жолға бір мәселе</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished">&amp;Күні</translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation type="unfinished">&amp;Сағаты</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished">&amp;Орны</translation>
    </message>
    <message>
        <source>At what hour does it begin?</source>
        <translation type="unfinished">Сағат нешеде басталады?</translation>
    </message>
    <message>
        <source>C&amp;haired by</source>
        <translation type="unfinished">Төр&amp;аға</translation>
    </message>
    <message>
        <source>Call somebody else</source>
        <translation type="unfinished">Тағы біреуді шақыру</translation>
    </message>
    <message>
        <source>Call the meeting</source>
        <translation type="unfinished">Жиналысты шақыру</translation>
    </message>
    <message>
        <source>Child-protection meeting</source>
        <translation type="unfinished">Бала құқықтарын қорғау жөніндегі жиналыс</translation>
    </message>
    <message>
        <source>Name at least one who is called.</source>
        <translation type="unfinished">Шақырылғандардың кемінде біреуін көрсетіңіз.</translation>
    </message>
    <message>
        <source>On which day is it?</source>
        <translation type="unfinished">Ол қай күні өтеді?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Сақтау</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished">Тізімнен алып тастау</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation type="unfinished">Кімдер шақырылды</translation>
    </message>
    <message>
        <source>Write what is talked about.</source>
        <translation type="unfinished">Не туралы сөз болатынын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>CallOffDialog</name>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished">&amp;Неліктен</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation type="unfinished">Жиналысты болдырмау</translation>
    </message>
    <message>
        <source>Call the meeting off</source>
        <translation type="unfinished">Жиналысты болдырмау</translation>
    </message>
    <message>
        <source>Say why it does not take place.</source>
        <translation type="unfinished">Неліктен өтпейтінін жазыңыз.</translation>
    </message>
    <message>
        <source>The term of the procedure runs on: call another meeting.</source>
        <translation type="unfinished">Тәртіптегі мерзім жүре береді: басқа жиналыс шақырыңыз.</translation>
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
    <name>CardPage</name>
    <message>
        <source>Allergies</source>
        <translation type="unfinished">Аллергия</translation>
    </message>
    <message>
        <source>Back to the residents</source>
        <translation type="unfinished">Тәрбиеленушілер тізіміне</translation>
    </message>
    <message>
        <source>Care</source>
        <translation type="unfinished">Күтімі</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished">Аурулары</translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished">Тамақтануы</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">Берілді</translation>
    </message>
    <message>
        <source>Late since {time}</source>
        <translation type="unfinished">Кешіктірілді: {time}</translation>
    </message>
    <message>
        <source>May collect: {names}</source>
        <translation type="unfinished">Алып кете алады: {names}</translation>
    </message>
    <message>
        <source>Medicines today</source>
        <translation type="unfinished">Бүгінгі дәрілер</translation>
    </message>
    <message>
        <source>No medicine today.</source>
        <translation type="unfinished">Бүгін дәрі жоқ.</translation>
    </message>
    <message>
        <source>Nobody collects the child without the director.</source>
        <translation type="unfinished">Директорсыз баланы ешкімге бермейді.</translation>
    </message>
    <message>
        <source>Nobody is written down. Whoever may not collect the child is not let in either.</source>
        <translation type="unfinished">Ешкім жазылмаған. Баланы алып кетуге құқығы жоқ адамды да кіргізбейді.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished">Берілмеді</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Қазір</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished">Істі ашу</translation>
    </message>
    <message>
        <source>Open in an emergency…</source>
        <translation type="unfinished">Шұғыл ашу…</translation>
    </message>
    <message>
        <source>Restricted: this card is what everybody on duty sees of the file.</source>
        <translation type="unfinished">Қолжетімділік шектелген: кезекшілер істен тек осы карточканы көреді.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Бөлме</translation>
    </message>
    <message>
        <source>Safety card</source>
        <translation type="unfinished">Қауіпсіздік карточкасы</translation>
    </message>
    <message>
        <source>There is no safety card to show</source>
        <translation type="unfinished">Қауіпсіздік карточкасы жоқ</translation>
    </message>
    <message>
        <source>What every shift must know</source>
        <translation type="unfinished">Әр ауысым білуі керек</translation>
    </message>
    <message>
        <source>Where the child is</source>
        <translation type="unfinished">Бала қайда</translation>
    </message>
    <message>
        <source>Who must not come near</source>
        <translation type="unfinished">Кімге жақындауға болмайды</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation type="unfinished">Кімге қоңырау шалу керек</translation>
    </message>
    <message>
        <source>no telephone written down</source>
        <translation type="unfinished">телефоны жазылмаған</translation>
    </message>
    <message>
        <source>none known</source>
        <translation type="unfinished">белгісіз</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished">әлі сұралмаған</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Counted as a foreigner: no citizenship is written down</source>
        <translation type="unfinished">Шетелдік деп есептеледі: азаматтығы көрсетілмеген</translation>
    </message>
    <message>
        <source>Counted as left without parental care: nobody has said</source>
        <translation type="unfinished">Ата-анасының қамқорлығынсыз қалған деп есептеледі: ешкім көрсетпеген</translation>
    </message>
    <message>
        <source>Counted as unaccompanied: nobody has said</source>
        <translation type="unfinished">Еріп жүрушісі жоқ деп есептеледі: ешкім көрсетпеген</translation>
    </message>
    <message>
        <source>Unaccompanied</source>
        <translation type="unfinished">Еріп жүрушісіз</translation>
    </message>
    <message>
        <source>Without care</source>
        <translation type="unfinished">Қамқорлықсыз</translation>
    </message>
    <message>
        <source>Working days not compared with the published calendar</source>
        <translation type="unfinished">Жұмыс күндері жарияланған күнтізбемен салыстырылмаған</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">жоқ</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">сұралмаған</translation>
    </message>
    <message>
        <source>not asked; counts as yes</source>
        <translation type="unfinished">сұралмаған, «иә» деп есептеледі</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">иә</translation>
    </message>
    <message>
        <source>{answer}, a guardian is documented among the contacts</source>
        <translation type="unfinished">{answer}, байланыстарда құжаты бар қорғаншы көрсетілген</translation>
    </message>
    <message>
        <source>{answer}, as the registry tells</source>
        <translation type="unfinished">{answer}, тізілім деректері бойынша</translation>
    </message>
    <message>
        <source>{answer}, by the category</source>
        <translation type="unfinished">{answer}, санаты бойынша</translation>
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
    <name>CertificateDialog</name>
    <message>
        <source>Certificate of the rehearsal</source>
        <translation type="unfinished">Сынап қалпына келтіру актісі</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Жабу</translation>
    </message>
    <message>
        <source>Version {number}: what changed since version {before}</source>
        <translation type="unfinished">{number}-нұсқа: {before}-нұсқадан кейін не өзгерді</translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished">бұрын</translation>
    </message>
</context>
<context>
    <name>ClearingAction</name>
    <message numerus="yes">
        <source>%n copy(ies) removed. Make a copy now.</source>
        <translation type="unfinished">
            <numerusform>%n көшірме өшірілді. Енді жаңа көшірме жасаңыз.</numerusform>
            <numerusform>%n көшірме өшірілді. Енді жаңа көшірме жасаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Even that will not be enough room: remove other files as well.</source>
        <translation type="unfinished">Бұл орын да жетпейді: тасымалдағыштан басқа файлдарды да өшіріңіз.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished">Қалдыру</translation>
    </message>
    <message>
        <source>Looking which copies may go</source>
        <translation type="unfinished">Қай көшірмелерді өшіруге болатыны қаралуда</translation>
    </message>
    <message>
        <source>No copy may go: the newest one stays. Remove other files from the drive, or use another drive.</source>
        <translation type="unfinished">Бірде-бір көшірмені өшіруге болмайды: ең жаңасы қалады. Тасымалдағыштан басқа файлдарды өшіріңіз немесе басқа тасымалдағышты алыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n older copy(ies) to make room?</source>
        <translation type="unfinished">
            <numerusform>Орын босату үшін %n ескі көшірмені өшіру керек пе?</numerusform>
            <numerusform>Орын босату үшін %n ескі көшірмені өшіру керек пе?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove these copies</source>
        <translation type="unfinished">Осы көшірмелерді өшіру</translation>
    </message>
    <message>
        <source>The newest copy is being proven, then the older ones go</source>
        <translation type="unfinished">Ең жаңа көшірме тексерілуде, содан кейін ескілері өшіріледі</translation>
    </message>
    <message>
        <source>They are the oldest, made between {first} and {last}, {size} MB in all. The newest copy, {kept}, stays: it is proven again before anything is removed.</source>
        <translation type="unfinished">Бұлар ең ескілері, {first} мен {last} аралығында жасалған, барлығы {size} МБ. Ең жаңа көшірме ({kept}) қалады: бірдеңе өшірілгенге дейін ол қайта тексеріледі.</translation>
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
        <source>DIGITS</source>
        <translation type="unfinished">ЦИФРЛАР</translation>
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
        <source>LANGUAGE</source>
        <translation type="unfinished">ТІЛ</translation>
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
        <source>PATH</source>
        <translation type="unfinished">ЖОЛ</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished">PDF</translation>
    </message>
    <message>
        <source>PERIOD</source>
        <translation type="unfinished">КЕЗЕҢ</translation>
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
        <source>WORDS</source>
        <translation type="unfinished">СӨЗДЕР</translation>
    </message>
    <message>
        <source>a copy of the registry as witness: its folder</source>
        <translation type="unfinished">куәгер ретінде тізілімнің сақтық көшірмесі: оның қалтасы</translation>
    </message>
    <message>
        <source>also the seven days after it</source>
        <translation type="unfinished">одан кейінгі жеті күн де</translation>
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
        <source>confirm: its digits as they were read out by telephone</source>
        <translation type="unfinished">confirm: телефонмен оқылған цифрлары</translation>
    </message>
    <message>
        <source>confirm: the text of the other centre&apos;s key card</source>
        <translation type="unfinished">confirm: басқа орталықтың кілт карточкасының мәтіні</translation>
    </message>
    <message>
        <source>export: how the fingerprint of the receiving centre begins</source>
        <translation type="unfinished">export: қабылдаушы орталық таңбасының басы</translation>
    </message>
    <message>
        <source>export: number of the personal file, discharged before</source>
        <translation type="unfinished">export: жеке іс нөмірі, шығуы рәсімделген</translation>
    </message>
    <message>
        <source>export: where to write; a file that is there stays</source>
        <translation type="unfinished">export: қайда жазу керек; бар файл сақталады</translation>
    </message>
    <message>
        <source>export: why it goes without a consent that names the other centre</source>
        <translation type="unfinished">export: басқа орталықты атап берген келісімсіз іс неге беріледі</translation>
    </message>
    <message>
        <source>find files by name, file number, IIN, document, telephone or year</source>
        <translation type="unfinished">істерді аты, іс нөмірі, ЖСН, құжат, телефон немесе жыл бойынша табу</translation>
    </message>
    <message>
        <source>give the registry new keys after somebody has left</source>
        <translation type="unfinished">қызметкер кеткеннен кейін базаның кілттерін ауыстыру</translation>
    </message>
    <message>
        <source>hand a whole case on to another centre, or take one over</source>
        <translation type="unfinished">тұтас істі басқа орталыққа беру немесе қабылдау</translation>
    </message>
    <message>
        <source>import: only look, store nothing</source>
        <translation type="unfinished">import: тек қарау, ештеңе сақтамау</translation>
    </message>
    <message>
        <source>import: the file that came</source>
        <translation type="unfinished">import: келген файл</translation>
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
        <translation type="unfinished">кіру аты; құпиясөз — стандартты енгізудің бірінші жолы</translation>
    </message>
    <message>
        <source>make, list, prove, rehearse or put back a copy</source>
        <translation type="unfinished">сақтық көшірме жасау, көрсету, тексеру, сынап көру немесе қалпына келтіру</translation>
    </message>
    <message>
        <source>make: where the copy goes; otherwise the folder that the centre chose</source>
        <translation type="unfinished">make: көшірме қайда салынады; әйтпесе орталық таңдаған қалта</translation>
    </message>
    <message>
        <source>number of the personal file</source>
        <translation type="unfinished">жеке іс нөмірі</translation>
    </message>
    <message>
        <source>of a form: an empty one for the pen, also without --file</source>
        <translation type="unfinished">нысан үшін: қолмен толтыруға арналған бос нысан, --file болмаса да болады</translation>
    </message>
    <message>
        <source>of a form: large type</source>
        <translation type="unfinished">нысан үшін: ірі қаріп</translation>
    </message>
    <message>
        <source>of statistics and registers, otherwise this month: 2026-11, 2026-Q4, 2026-H2, 2026, 01.11.2026..24.11.2026</source>
        <translation type="unfinished">статистика мен журналдар үшін, әйтпесе осы ай: 2026-11, 2026-Q4, 2026-H2, 2026, 01.11.2026..24.11.2026</translation>
    </message>
    <message>
        <source>of statistics: leave small numbers out, for publication</source>
        <translation type="unfinished">статистика үшін: кіші сандарды жасыру, жариялауға</translation>
    </message>
    <message>
        <source>on this day, otherwise today: 24.11.2026</source>
        <translation type="unfinished">осы күнге, әйтпесе бүгінге: 24.11.2026</translation>
    </message>
    <message>
        <source>only what waits for me or my role</source>
        <translation type="unfinished">тек мені немесе рөлімді күтетіні</translation>
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
        <source>rehearse: by the words of the recovery sheet, in the second line of standard input</source>
        <translation type="unfinished">rehearse: қалпына келтіру парағының сөздерімен, стандартты енгізудің екінші жолында</translation>
    </message>
    <message>
        <source>renew: the reason; it stands in the audit</source>
        <translation type="unfinished">renew: себебі; ол журналға жазылады</translation>
    </message>
    <message>
        <source>renew: the recovery sheet stays valid; otherwise a new one is written down by hand</source>
        <translation type="unfinished">renew: қалпына келтіру парағы күшінде қалады; әйтпесе жаңасы қолмен көшіріп жазылады</translation>
    </message>
    <message>
        <source>restore: keep this computer&apos;s key in a file, not in the secret store</source>
        <translation type="unfinished">restore: осы компьютердің кілтін құпиялар қоймасында емес, файлда сақтау</translation>
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
        <source>the folder of one copy, or the one with all copies (then the newest)</source>
        <translation type="unfinished">бір көшірменің қалтасы немесе барлық көшірмелер қалтасы (онда ең жаңасы)</translation>
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
        <source>where to write, .pdf or .xlsx; a file that is there stays</source>
        <translation type="unfinished">қайда жазу керек, .pdf немесе .xlsx; бар файл сақталады</translation>
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
    <name>CliBackup</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Көшірме</translation>
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished">МБ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished">Жасалған уақыты</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation type="unfinished">Тізілім</translation>
    </message>
    <message>
        <source>The bytes of the copy are the ones that were written. With --user it is opened and compared too.</source>
        <translation type="unfinished">Көшірменің байттары жазылған күйінде. --user берілсе, ол ашылып, салыстырылады да.</translation>
    </message>
    <message>
        <source>The copy is made and was proven by a second process: {place}</source>
        <translation type="unfinished">Көшірме жасалды және екінші процесс тексерді: {place}</translation>
    </message>
    <message>
        <source>The copy opens and holds what it says: it can be put back.</source>
        <translation type="unfinished">Көшірме ашылады және айтылғанды түгел қамтиды: оны қалпына келтіруге болады.</translation>
    </message>
    <message>
        <source>The copy opens, but some files in it are not those of the registry. Tell the director.</source>
        <translation type="unfinished">Көшірме ашылады, бірақ ондағы кейбір істер тізілімдегіден өзгеше. Директорға айтыңыз.</translation>
    </message>
    <message>
        <source>The copy was put back for trial by the words of the sheet: they would save the registry.</source>
        <translation type="unfinished">Көшірме парақтың сөздерімен сынап қалпына келтірілді: олар тізілімді сақтап қалар еді.</translation>
    </message>
    <message>
        <source>The copy was put back for trial: it opens and would save the registry.</source>
        <translation type="unfinished">Көшірме сынақ үшін қалпына келтірілді: ол ашылады және тізілімді сақтап қалар еді.</translation>
    </message>
    <message>
        <source>The registry of {moment} is in the folder and opens with the passphrases of that day.</source>
        <translation type="unfinished">{moment} күйіндегі тізілім қалтада, сол күнгі құпиясөздермен ашылады.</translation>
    </message>
    <message>
        <source>The registry of {moment} is in the folder and opens with the passphrases of that day. What was there before is still in the folder.</source>
        <translation type="unfinished">{moment} күйіндегі тізілім қалтада, сол күнгі құпиясөздермен ашылады. Бұрын болғаны да қалтада қалды.</translation>
    </message>
    <message>
        <source>There is no copy in this folder.</source>
        <translation type="unfinished">Бұл қалтада сақтық көшірме жоқ.</translation>
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
        <translation type="unfinished">Құпиясөз</translation>
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
    <name>CliKeys</name>
    <message>
        <source>Recovery sheet number {number}. Write it down by hand; it is shown only here and becomes valid with the new keys.</source>
        <translation type="unfinished">№ {number} қалпына келтіру парағы. Оны қолмен көшіріп жазыңыз: ол тек осы жерде көрсетіледі және жаңа кілттермен бірге күшіне енеді.</translation>
    </message>
    <message>
        <source>The file under the old key is still open elsewhere and stays: {name}</source>
        <translation type="unfinished">Ескі кілтпен жазылған файл басқа жерде әлі ашық тұр, сондықтан қала тұрады: {name}</translation>
    </message>
    <message>
        <source>The registry has new keys. Everybody who has a door enters with the same passphrase as before. Copies made before now still open with the sheet that was valid then: make a new copy, and destroy or lock away the old ones.</source>
        <translation type="unfinished">Базаның кілттері ауыстырылды. Кіруі барлардың бәрі бұрынғы құпиясөзімен кіреді. Бұрынғы көшірмелер сол кездегі жарамды парақпен бұрынғыдай ашылады: жаңа көшірме жасаңыз, ескілерін жойыңыз немесе құлыптап сақтаңыз.</translation>
    </message>
    <message>
        <source>This is not row {letter} of the sheet. Nothing was changed: begin again.</source>
        <translation type="unfinished">Бұл парақтың {letter} жолы емес. Ештеңе өзгерген жоқ: басынан бастаңыз.</translation>
    </message>
    <message>
        <source>Type row {letter} from the paper:</source>
        <translation type="unfinished">Қағаздан {letter} жолын теріңіз:</translation>
    </message>
</context>
<context>
    <name>CliLists</name>
    <message>
        <source>A prepared leaving: {name}</source>
        <translation type="unfinished">Дайындалған шығу: {name}</translation>
    </message>
    <message>
        <source>A step towards a document</source>
        <translation type="unfinished">Құжатты алу қадамы</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation type="unfinished">Қабылданды</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Жасы</translation>
    </message>
    <message>
        <source>Appointment: {name}</source>
        <translation type="unfinished">Кездесу: {name}</translation>
    </message>
    <message>
        <source>Child-protection meeting: {name}</source>
        <translation type="unfinished">Бала құқықтарын қорғау жөніндегі жиналыс: {name}</translation>
    </message>
    <message>
        <source>Condition of a decision: {name}</source>
        <translation type="unfinished">Шешімнің шарты: {name}</translation>
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
        <source>Forbidden: {what}.</source>
        <translation type="unfinished">Тыйым салынған: {what}.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Соңғы күн</translation>
    </message>
    <message>
        <source>Last day of a document</source>
        <translation type="unfinished">Құжаттың соңғы күні</translation>
    </message>
    <message>
        <source>Last day of a document: {kind}</source>
        <translation type="unfinished">Құжаттың соңғы күні: {kind}</translation>
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
        <source>Letter No. {name}, not marked as sent</source>
        <translation type="unfinished">№ {name} хат, жіберілгені белгіленбеген</translation>
    </message>
    <message>
        <source>Look at an emergency opening: {name}</source>
        <translation type="unfinished">Істің шұғыл ашылуын тексеру: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Аты-жөні</translation>
    </message>
    <message>
        <source>Next examination</source>
        <translation type="unfinished">Келесі тексеру</translation>
    </message>
    <message>
        <source>Next examination: {kind}</source>
        <translation type="unfinished">Келесі тексеру: {kind}</translation>
    </message>
    <message>
        <source>Next vaccination</source>
        <translation type="unfinished">Келесі екпе</translation>
    </message>
    <message>
        <source>Next vaccination: {vaccine}</source>
        <translation type="unfinished">Келесі екпе: {vaccine}</translation>
    </message>
    <message>
        <source>Not reached {name} times in a row</source>
        <translation type="unfinished">Жауап жоқ, қатарынан {name} әрекет</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished">Кезек күтіп тұрған ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Objection of the guardianship body: {name}</source>
        <translation type="unfinished">Қорғаншылық органының қарсылығы: {name}</translation>
    </message>
    <message>
        <source>Prepare for the court hearing: {name}</source>
        <translation type="unfinished">Сот отырысына дайындау: {name}</translation>
    </message>
    <message>
        <source>Print No. {name}, not signed yet</source>
        <translation type="unfinished">№ {name} басылған қағаз, әлі қол қойылмаған</translation>
    </message>
    <message>
        <source>Put what meeting No. {name} decided into the plan</source>
        <translation type="unfinished">№ {name} жиналыс шешімдерін жоспарға енгізу</translation>
    </message>
    <message>
        <source>Return to the centre: {name}</source>
        <translation type="unfinished">Орталыққа оралу: {name}</translation>
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
        <source>STOP! {who}: {what} File {number}, {name}.</source>
        <translation type="unfinished">ТОҚТАҢЫЗ! {who}: {what} Іс {number}, {name}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Жағдайы</translation>
    </message>
    <message>
        <source>Support plan, version {name}</source>
        <translation type="unfinished">Қолдау жоспары, {name}-нұсқа</translation>
    </message>
    <message>
        <source>Task from a meeting: {name}</source>
        <translation type="unfinished">Жиналыс тапсырмасы: {name}</translation>
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
    <message>
        <source>somebody</source>
        <translation type="unfinished">аты сізге көрсетілмейтін адам</translation>
    </message>
</context>
<context>
    <name>CliMain</name>
    <message>
        <source>Pana made a mistake and has stopped. There is no registry here to keep a log; for support:</source>
        <translation type="unfinished">Pana бағдарламасында қате болып, жұмыс тоқтады. Журнал жүргізілетін тізілім мұнда жоқ; қолдау қызметіне:</translation>
    </message>
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
        <source>No follow-up after the discharge found a reason for concern.</source>
        <translation type="unfinished">Шыққаннан кейінгі бақылауда алаңдататын жайт табылған жоқ.</translation>
    </message>
    <message>
        <source>No follow-up after the discharge stayed without an answer.</source>
        <translation type="unfinished">Шыққаннан кейінгі бақылау жауапсыз қалған жоқ.</translation>
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
        <source>No help by an organisation was agreed.</source>
        <translation type="unfinished">Ұйымның көмегі келісілмеген.</translation>
    </message>
    <message>
        <source>No meeting about this child was held yet.</source>
        <translation type="unfinished">Бұл бала туралы жиналыс әлі өткен жоқ.</translation>
    </message>
    <message>
        <source>No unlawful act or injury was written down.</source>
        <translation type="unfinished">Құқыққа қарсы әрекет немесе дене жарақаты жазылмаған.</translation>
    </message>
    <message>
        <source>The discharge does not say who goes along.</source>
        <translation type="unfinished">Шығу жазбасында кім ертіп баратыны көрсетілмеген.</translation>
    </message>
    <message>
        <source>The discharge does not say who received the person.</source>
        <translation type="unfinished">Шығаруда адамды кім қабылдағаны көрсетілмеген.</translation>
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
        <source>The needs of this file have not been assessed yet.</source>
        <translation type="unfinished">Бұл іс бойынша қажеттіліктер әлі бағаланған жоқ.</translation>
    </message>
    <message>
        <source>The organisation has not agreed yet: telephone it first.</source>
        <translation type="unfinished">Ұйым әлі келісім берген жоқ: алдымен қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>The person has left.</source>
        <translation type="unfinished">Адам шығып кеткен.</translation>
    </message>
    <message>
        <source>The person is not a citizen of another state.</source>
        <translation type="unfinished">Адам басқа мемлекеттің азаматы емес.</translation>
    </message>
    <message>
        <source>The person is still here.</source>
        <translation type="unfinished">Адам әлі орталықта.</translation>
    </message>
    <message>
        <source>The person was not absent without leave.</source>
        <translation type="unfinished">Рұқсатсыз кету болған жоқ.</translation>
    </message>
    <message>
        <source>The plan of this file has not been evaluated yet.</source>
        <translation type="unfinished">Бұл істің жоспары әлі бағаланған жоқ.</translation>
    </message>
    <message>
        <source>The procedure of this centre knows no such paper.</source>
        <translation type="unfinished">Осы орталықтың тәртібінде мұндай құжат жоқ.</translation>
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
        <source>Whoever received the person must not come near the person any more.</source>
        <translation type="unfinished">Қабылдап алған адамға бұл кісіге енді жақындауға болмайды.</translation>
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
        <source>Only statistics and registers are written as spreadsheets.</source>
        <translation type="unfinished">Кесте түрінде тек статистика мен журналдар сақталады.</translation>
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
        <source>There is no folder for {place}; nothing was written.</source>
        <translation type="unfinished">{place} үшін қалта жоқ; ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>There is no such paper. These are known: {names}.</source>
        <translation type="unfinished">Мұндай құжат жоқ. Мыналар бар: {names}.</translation>
    </message>
    <message>
        <source>This is no period. So are periods written: 2026-11, 2026-Q4, 2026-H2, 2026.</source>
        <translation type="unfinished">Бұл кезең емес. Кезеңдер былай жазылады: 2026-11, 2026-Q4, 2026-H2, 2026.</translation>
    </message>
    <message>
        <source>This letter names no act: a director can write one under National rules.</source>
        <translation type="unfinished">Хатта акт көрсетілмеген: директор оны ұлттық ережелерде жаза алады.</translation>
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
        <translation type="unfinished">Құпиясөз:</translation>
    </message>
    <message>
        <source>The key file was damaged or missing; its second copy was used. Tell the director.</source>
        <translation type="unfinished">Кілттер файлы бүлінген немесе жоқ, екінші көшірмесі пайдаланылды. Директорға айтыңыз.</translation>
    </message>
    <message>
        <source>This passphrase is for once only: open Pana and choose one of your own first.</source>
        <translation type="unfinished">Бұл құпиясөз бір реттік: алдымен Pana бағдарламасын ашып, өзіңіздікін таңдаңыз.</translation>
    </message>
    <message>
        <source>Words of the recovery sheet:</source>
        <translation type="unfinished">Қалпына келтіру парағының сөздері:</translation>
    </message>
    <message>
        <source>Write the passphrase into the first line of standard input.</source>
        <translation type="unfinished">Құпиясөзді стандартты енгізудің бірінші жолына жазыңыз.</translation>
    </message>
    <message>
        <source>Write the sixteen words of the recovery sheet into a line of standard input.</source>
        <translation type="unfinished">Қалпына келтіру парағының он алты сөзін стандартты енгізудің бір жолына жазыңыз.</translation>
    </message>
</context>
<context>
    <name>CliTransfer</name>
    <message>
        <source>Fingerprint, to be read out by telephone: {digits}</source>
        <translation type="unfinished">Телефонмен оқылатын таңба: {digits}</translation>
    </message>
    <message>
        <source>No confirmed card of one centre begins with these digits: see transfer confirm.</source>
        <translation type="unfinished">Бұл цифрлардан бір орталықтың расталған карточкасы басталмайды: transfer confirm қараңыз.</translation>
    </message>
    <message>
        <source>Nobody has agreed that {name} may be told. Write the consent down, or say --why it goes.</source>
        <translation type="unfinished">{name} орталығына беруге келісім жоқ. Келісімді жазыңыз немесе себебін көрсетіңіз: --why.</translation>
    </message>
    <message>
        <source>Perhaps the same person: file {numbers}. Compare them in the window and merge if so.</source>
        <translation type="unfinished">Бәлкім сол адам: {numbers} ісі. Бағдарлама терезесінде салыстырыңыз, солай болса біріктіріңіз.</translation>
    </message>
    <message>
        <source>Taken over as file {number}; its stay here has begun.</source>
        <translation type="unfinished">{number} ісі ретінде қабылданды; мұндағы болу мерзімі басталды.</translation>
    </message>
    <message>
        <source>The card of {name} is confirmed.</source>
        <translation type="unfinished">Карточка расталды: {name}.</translation>
    </message>
    <message>
        <source>The case is in the file; {name} alone can open it.</source>
        <translation type="unfinished">Іс файлда; оны тек {name} аша алады.</translation>
    </message>
    <message>
        <source>The file could not be written; nothing has left.</source>
        <translation type="unfinished">Файлды жазу мүмкін болмады; ештеңе берілген жоқ.</translation>
    </message>
    <message>
        <source>There is a file of this name already; it stays as it is.</source>
        <translation type="unfinished">Мұндай атаулы файл бар; ол сол күйінде қалады.</translation>
    </message>
    <message>
        <source>There is no such folder; nothing was written.</source>
        <translation type="unfinished">Мұндай қалта жоқ; ештеңе жазылмады.</translation>
    </message>
    <message>
        <source>These are not the digits of this card. Nothing was confirmed: call its owner again.</source>
        <translation type="unfinished">Бұл – осы карточканың цифрлары емес. Ештеңе расталмады: иесіне қайта қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>Whole, from {name}, file {number} there. Nothing was stored.</source>
        <translation type="unfinished">Бүтін, жіберген: {name}, онда {number} ісі. Ештеңе сақталмады.</translation>
    </message>
</context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>Is the clock of this computer right now, and was it ahead before? The audit keeps who said so.</source>
        <translation type="unfinished">Бұл компьютердің сағаты қазір дұрыс па, бұрын алға кеткен бе? Оны кім айтқаны журналда қалады.</translation>
    </message>
    <message>
        <source>It is right now</source>
        <translation type="unfinished">Енді дұрыс</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Жоқ</translation>
    </message>
    <message>
        <source>The clock is right now</source>
        <translation type="unfinished">Енді сағат дұрыс</translation>
    </message>
    <message>
        <source>The clock of this computer shows {now}, but the log already has lines of {seen}. Set the clock right: terms, doses and days are counted by it, and nothing is erased until then.</source>
        <translation type="unfinished">Бұл компьютердің сағаты {now} көрсетіп тұр, ал журналда {seen} жолдары бар. Сағатты түзетіңіз: мерзімдер, дәрілер мен күндер сонымен есептеледі, оған дейін ештеңе жойылмайды.</translation>
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
    <name>ColumnsPanel</name>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished">{number}-баған</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">Бағандар</translation>
    </message>
    <message>
        <source>No heading was found: the columns were guessed by their content.</source>
        <translation type="unfinished">Тақырып табылмады: бағандар мазмұнына қарай болжанды.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Парақ</translation>
    </message>
    <message>
        <source>The heading is row {number}.</source>
        <translation type="unfinished">Тақырып: {number}-жол.</translation>
    </message>
    <message>
        <source>for example {words}</source>
        <translation type="unfinished">мысалы, {words}</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>Write the hour as 18:00, tomorrow 18:00 or 24.11 18:00.</source>
        <translation type="unfinished">Уақытты жазыңыз: 18:00, ертең 18:00 немесе 24.11 18:00.</translation>
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
        <source>Open the file</source>
        <translation type="unfinished">Істі ашу</translation>
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
    <name>ConfirmDialog</name>
    <message>
        <source>&amp;Text of the card</source>
        <translation type="unfinished">Карточка &amp;мәтіні</translation>
    </message>
    <message>
        <source>Call on a number that you know, not on one from the message, and let the owner read it out.</source>
        <translation type="unfinished">Хаттағы емес, өзіңіз білетін нөмірге қоңырау шалыңыз, иесі цифрларды дауыстап оқысын.</translation>
    </message>
    <message>
        <source>Compare the digits by telephone first.</source>
        <translation type="unfinished">Алдымен цифрларды телефон арқылы салыстырыңыз.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished">Растау</translation>
    </message>
    <message>
        <source>Confirm a key card</source>
        <translation type="unfinished">Кілт карточкасын растау</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished">Кілт таңбасы</translation>
    </message>
    <message>
        <source>It was taken out of use here. From now on it is sent to again, and believed again.</source>
        <translation type="unfinished">Ол осында қолданыстан шығарылған еді. Енді оған файлдар қайта жіберіледі және қайта сенім білдіріледі.</translation>
    </message>
    <message>
        <source>Leave it out of use</source>
        <translation type="unfinished">Қолданыстан тыс қалдыру</translation>
    </message>
    <message>
        <source>Paste it as it came; line breaks do no harm.</source>
        <translation type="unfinished">Келген күйінде қойыңыз; жол ауысуы кедергі емес.</translation>
    </message>
    <message>
        <source>Read out by telephone: the digits are the same</source>
        <translation type="unfinished">Телефон арқылы оқылды: цифрлар бірдей</translation>
    </message>
    <message>
        <source>This is a card of your own registry. Ask for the card of the other side.</source>
        <translation type="unfinished">Бұл – өз тізіліміңіздің карточкасы. Екінші тараптың карточкасын сұраңыз.</translation>
    </message>
    <message>
        <source>This is no whole key card: a letter is missing or changed. Copy it once more.</source>
        <translation type="unfinished">Бұл – бүтін кілт карточкасы емес: бір белгі жоқ немесе өзгерген. Қайта көшіріңіз.</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation type="unfinished">Қайта қолдану</translation>
    </message>
    <message>
        <source>Use this key again?</source>
        <translation type="unfinished">Бұл кілт қайта қолданылсын ба?</translation>
    </message>
</context>
<context>
    <name>ConfirmErasureDialog</name>
    <message>
        <source>Confirm and erase</source>
        <translation type="unfinished">Растау және жою</translation>
    </message>
    <message>
        <source>Erase what is due in file {number} for ever?</source>
        <translation type="unfinished">{number} ісінде мерзімі біткенді біржола жою керек пе?</translation>
    </message>
    <message>
        <source>Nobody can bring it back. Copies of the registry on sticks hold it until the rotation lets them go: the act lists each of them with its day. Printed papers are not reached.</source>
        <translation type="unfinished">Мұны ешкім қайтара алмайды. Тасымалдағыштардағы тізілім көшірмелері бұл деректерді жаңалары ауыстырғанша сақтайды: актіде әрқайсысы өз күнімен аталған. Басылған қағаздарға бағдарламаның қолы жетпейді.</translation>
    </message>
    <message>
        <source>{name} proposed it: {reason}</source>
        <translation type="unfinished">Ұсынған: {name}. Себебі: {reason}</translation>
    </message>
    <message>
        <source>{part}: {clause}, due since {day}</source>
        <translation type="unfinished">{part}: {clause}, мерзімі {day} бітті</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Consent to the interview</source>
        <translation type="unfinished">Әңгімелесуге келісім</translation>
    </message>
    <message>
        <source>Nothing of what is explained before the interview is ticked yet. Explain it first: whoever does not know what they agree to has not agreed.</source>
        <translation type="unfinished">Сұхбатқа дейін түсіндірілетіннің ешқайсысы әлі белгіленбеген. Алдымен түсіндіріңіз: неге келісетінін білмейтін адам келісім берген жоқ.</translation>
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
        <source>Brothers and sisters here: what this person may do is decided for each child by itself.</source>
        <translation type="unfinished">Осындағы бауырлары: бұл адамға не рұқсат екені әр бала бойынша бөлек шешіледі.</translation>
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
        <source>Stop: somebody of this name is in this file already and must not. Edit that entry instead.</source>
        <translation type="unfinished">Тоқтаңыз: мұндай аты бар адам осы істе бар және оған болмайды. Сол жазбаны өзгертіңіз.</translation>
    </message>
    <message>
        <source>Suspected of harming or exploiting the child</source>
        <translation type="unfinished">Зорлық не қанау жасады деген күдік бар</translation>
    </message>
    <message>
        <source>The director decides otherwise, because</source>
        <translation type="unfinished">Директор басқаша шешеді, себебі</translation>
    </message>
    <message>
        <source>This person is in this file already: change that entry.</source>
        <translation type="unfinished">Бұл адам осы істе бұрыннан бар: сол жазбаны өзгертіңіз.</translation>
    </message>
    <message>
        <source>This suspicion is a stop: no call, no visit, no handing over, until the director decides.</source>
        <translation type="unfinished">Бұл күдік — тыйым: директор шешкенше қоңырау шалмау, кіргізбеу, баланы бермеу керек.</translation>
    </message>
    <message>
        <source>To collect the child, a number, a day or the act by its name is needed; a word is not enough.</source>
        <translation type="unfinished">Баланы алып кету үшін актінің нөмірі, күні немесе атауы керек; ауызша шешім жеткіліксіз.</translation>
    </message>
    <message>
        <source>Where the child has brothers or sisters here, this stop goes into their files as well.</source>
        <translation type="unfinished">Баланың мұнда бауырлары болса, тыйым олардың істеріне де түседі.</translation>
    </message>
    <message>
        <source>Who &amp;decided</source>
        <translation type="unfinished">Кім &amp;шешті</translation>
    </message>
    <message>
        <source>Write into the file of {name} as well</source>
        <translation type="unfinished">Мына іске де жазу: {name}</translation>
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
        <source>Choose who began: they or we.</source>
        <translation type="unfinished">Кім бастағанын таңдаңыз: олар ма, әлде біз бе.</translation>
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
        <source>A decision with a day ends on that day, one without a day has no end; a prohibition stays. Collecting needs a document. Whatever is decided is written down.</source>
        <translation type="unfinished">Мерзімі бар шешім сол күнге дейін, мерзімсізі шексіз жарамды; тыйым қала береді. Баланы алып кетуге құжат керек. Әр шешім жазылып отырады.</translation>
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
        <source>Must not come near</source>
        <translation type="unfinished">Жақындауға болмайды</translation>
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
        <source>Remove</source>
        <translation type="unfinished">Алып тастау</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">Осында көшіру</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation type="unfinished">Отбасын іздеу</translation>
    </message>
    <message>
        <source>Who decided, until when</source>
        <translation type="unfinished">Кім шешті, мерзімі</translation>
    </message>
    <message>
        <source>{name} is written into this file; nothing is allowed yet.</source>
        <translation type="unfinished">{name} осы іске жазылды; әзірге ештеңеге рұқсат жоқ.</translation>
    </message>
    <message>
        <source>{name}: known in the file of {child}</source>
        <translation type="unfinished">{name}: мына істе бар: {child}</translation>
    </message>
</context>
<context>
    <name>CopyStep</name>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished">Қалта таңдау</translation>
    </message>
    <message>
        <source>Choose the folder in which the copies lie.</source>
        <translation type="unfinished">Көшірмелер жатқан қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Көшірме</translation>
    </message>
    <message>
        <source>Folder with copies</source>
        <translation type="unfinished">Көшірмелер қалтасы</translation>
    </message>
    <message>
        <source>Have ready: the drive with the copies and the recovery sheet. Nothing is written over: a registry that is on this computer stays in its folder.</source>
        <translation type="unfinished">Көшірмелер тасығышы мен қалпына келтіру парағын дайындаңыз. Ештеңе үстінен жазылмайды: осы компьютердегі база өз қалтасында қалады.</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation type="unfinished">Қалта әлі таңдалмаған</translation>
    </message>
    <message>
        <source>Put a copy of the registry back</source>
        <translation type="unfinished">Базаны көшірмеден қалпына келтіру</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation type="unfinished">Көшірме</translation>
    </message>
    <message>
        <source>There are no copies in this folder. Plug in another drive, or choose another folder on it.</source>
        <translation type="unfinished">Бұл қалтада көшірме жоқ. Басқа тасығышты қосыңыз немесе одан басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>{day}, {time} {zone} ({size} MB)</source>
        <translation type="unfinished">{day}, {time} {zone} ({size} МБ)</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct the minutes of meeting No. {number}</source>
        <translation type="unfinished">№ {number} жиналыстың хаттамасын түзету</translation>
    </message>
    <message>
        <source>Nothing reads otherwise yet.</source>
        <translation type="unfinished">Әзірге ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished">Түзетуді сақтау</translation>
    </message>
    <message>
        <source>Say why the minutes are corrected.</source>
        <translation type="unfinished">Хаттама неліктен түзетілетінін жазыңыз.</translation>
    </message>
    <message>
        <source>What they said before is kept, and the paper says that it was corrected.</source>
        <translation type="unfinished">Бұрынғы мәтін сақталады, ал қағазда хаттаманың түзетілгені көрсетіледі.</translation>
    </message>
    <message>
        <source>Why they are &amp;corrected</source>
        <translation type="unfinished">&amp;Хаттама неліктен түзетіледі</translation>
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
        <source>about %n year(s)</source>
        <translation type="unfinished">
            <numerusform>шамамен %n жас</numerusform>
            <numerusform>шамамен %n жас</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedPages</name>
    <message>
        <source>Being counted</source>
        <translation type="unfinished">Саналып жатыр</translation>
    </message>
    <message>
        <source>The numbers cannot be shown</source>
        <translation type="unfinished">Сандарды көрсету мүмкін емес</translation>
    </message>
    <message>
        <source>{period}. Data as of {moment}.</source>
        <translation type="unfinished">{period}. {moment} жағдай бойынша.</translation>
    </message>
    <message>
        <source>{period}: {proof}. Data as of {moment}.</source>
        <translation type="unfinished">{period}: {proof}. Деректер {moment} сәтіне алынған.</translation>
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
    <name>DayPane</name>
    <message>
        <source>Back to the calendar</source>
        <translation type="unfinished">Күнтізбеге оралу</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation type="unfinished">Осы күні</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Нәтижесі</translation>
    </message>
    <message>
        <source>Say what came of it</source>
        <translation type="unfinished">Немен аяқталғанын жазу</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished">&amp;Күн</translation>
    </message>
    <message>
        <source>&amp;Why it is changed</source>
        <translation type="unfinished">&amp;Неге өзгертіледі</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation type="unfinished">&amp;Жыл</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation type="unfinished">Күнді қосу</translation>
    </message>
    <message>
        <source>Add this day to the list, or clear the line.</source>
        <translation type="unfinished">Бұл күнді тізімге қосыңыз немесе жолды тазалаңыз.</translation>
    </message>
    <message>
        <source>Compared with the published calendar</source>
        <translation type="unfinished">Жарияланған күнтізбемен салыстырылды</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Күн</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished">Кім шешті</translation>
    </message>
    <message>
        <source>Name or decree</source>
        <translation type="unfinished">Атауы немесе қаулы</translation>
    </message>
    <message>
        <source>Nobody has compared this year with the published calendar yet.</source>
        <translation type="unfinished">Бұл жылды жарияланған күнтізбемен әлі ешкім салыстырған жоқ.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Say why: without a reason nothing is changed.</source>
        <translation type="unfinished">Себебін жазыңыз: себепсіз ештеңе өзгертілмейді.</translation>
    </message>
    <message>
        <source>See what it moves</source>
        <translation type="unfinished">Не жылжитынын көру</translation>
    </message>
    <message>
        <source>Take the day back</source>
        <translation type="unfinished">Күнді алып тастау</translation>
    </message>
    <message>
        <source>The decree by which days were moved, with its number and date.</source>
        <translation type="unfinished">Күндерді ауыстыру туралы қаулы, нөмірі мен күні.</translation>
    </message>
    <message>
        <source>This day belongs to another year.</source>
        <translation type="unfinished">Бұл күн басқа жылға жатады.</translation>
    </message>
    <message>
        <source>This year was compared with the published calendar before the program was delivered.</source>
        <translation type="unfinished">Бұл жыл бағдарлама жеткізілгенге дейін жарияланған күнтізбемен салыстырылған.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Бұл қандай күн</translation>
    </message>
    <message>
        <source>What it is here</source>
        <translation type="unfinished">Мұнда бұл қандай күн</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation type="unfinished">Қай күн?</translation>
    </message>
    <message>
        <source>Working days of this centre</source>
        <translation type="unfinished">Осы орталықтың жұмыс күндері</translation>
    </message>
    <message>
        <source>by law</source>
        <translation type="unfinished">заң бойынша</translation>
    </message>
    <message>
        <source>free day</source>
        <translation type="unfinished">демалыс күні</translation>
    </message>
    <message>
        <source>the centre: free</source>
        <translation type="unfinished">орталық: демалыс</translation>
    </message>
    <message>
        <source>the centre: works</source>
        <translation type="unfinished">орталық: жұмыс күні</translation>
    </message>
    <message>
        <source>working day</source>
        <translation type="unfinished">жұмыс күні</translation>
    </message>
    <message>
        <source>{name} compared this year with the published calendar on {day}.</source>
        <translation type="unfinished">{name} бұл жылды жарияланған күнтізбемен {day} салыстырды.</translation>
    </message>
    <message>
        <source>{name} says on {day}: not compared with the published calendar.</source>
        <translation type="unfinished">{name}, {day}: жарияланған күнтізбемен салыстырылмаған.</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>&amp;Body that decided</source>
        <translation type="unfinished">Шешім қабылдаған &amp;орган</translation>
    </message>
    <message>
        <source>&amp;Conditions, if there are any</source>
        <translation type="unfinished">&amp;Шарттар, бар болса</translation>
    </message>
    <message>
        <source>&amp;Day of the decision</source>
        <translation type="unfinished">Шешім &amp;күні</translation>
    </message>
    <message>
        <source>&amp;Number of the decision</source>
        <translation type="unfinished">Шешім &amp;нөмірі</translation>
    </message>
    <message>
        <source>&amp;Sitting</source>
        <translation type="unfinished">&amp;Отырыс</translation>
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
        <source>C&amp;haired by</source>
        <translation type="unfinished">Төра&amp;ға</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished">Шарт</translation>
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
        <source>Say until which day each condition is to be met.</source>
        <translation type="unfinished">Әр шарттың қай күнге дейін орындалатынын көрсетіңіз.</translation>
    </message>
    <message>
        <source>Say what has to be changed: the author reads it.</source>
        <translation type="unfinished">Нені өзгерту керегін жазыңыз: оны автор оқиды.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">Алып тастау</translation>
    </message>
    <message>
        <source>The decision cannot lie ahead.</source>
        <translation type="unfinished">Шешім болашақта бола алмайды.</translation>
    </message>
    <message>
        <source>The plan is in force; each condition is due on its day until somebody says that it was met.</source>
        <translation type="unfinished">Жоспар күшінде; әр шарт орындалды деп белгіленгенше өз күнін күтеді.</translation>
    </message>
    <message>
        <source>Write the whole day.</source>
        <translation type="unfinished">Күнді толық жазыңыз.</translation>
    </message>
</context>
<context>
    <name>DecidedDialog</name>
    <message>
        <source>&amp;Why it is taken back</source>
        <translation type="unfinished">&amp;Неге қайтарып алынады</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">Бала</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished">Шешілді</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished">Міндет</translation>
    </message>
    <message>
        <source>Every term runs as its rule says.</source>
        <translation type="unfinished">Барлық мерзім ереже бойынша жүреді.</translation>
    </message>
    <message>
        <source>One sentence; the term then runs again as its rule says.</source>
        <translation type="unfinished">Бір сөйлем; содан кейін мерзім қайтадан ереже бойынша жүреді.</translation>
    </message>
    <message>
        <source>Say why: without a reason nothing is changed.</source>
        <translation type="unfinished">Себебін жазыңыз: себепсіз ештеңе өзгертілмейді.</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation type="unfinished">Шешімді қайтарып алу</translation>
    </message>
    <message>
        <source>Terms decided otherwise</source>
        <translation type="unfinished">Басқаша шешілген мерзімдер</translation>
    </message>
    <message>
        <source>These terms do not run as their rule says. A term is moved or ended where it waits.</source>
        <translation type="unfinished">Бұл мерзімдер ереже бойынша жүрмейді. Мерзімді ол күтіп тұрған жерде ауыстыруға немесе тоқтатуға болады.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Себебі</translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished">тоқтатылды</translation>
    </message>
</context>
<context>
    <name>DecidedPanel</name>
    <message>
        <source>Decided otherwise</source>
        <translation type="unfinished">Басқаша шешілді</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation type="unfinished">соңғы 7 күн</translation>
    </message>
    <message>
        <source>{name}, {when}: {reason}</source>
        <translation type="unfinished">{name}, {when}: {reason}</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>&amp;Contradictions that were noticed</source>
        <translation type="unfinished">Байқалған &amp;қайшылықтар</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation type="unfinished">&amp;Шешім</translation>
    </message>
    <message>
        <source>&amp;Head of the migration service: name</source>
        <translation type="unfinished">&amp;Көші-қон қызметінің басшысы: аты-жөні</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation type="unfinished">&amp;Негіздер</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Choose what was decided.</source>
        <translation type="unfinished">Не шешілгенін таңдаңыз.</translation>
    </message>
    <message>
        <source>Decision of the head</source>
        <translation type="unfinished">Басшының шешімі</translation>
    </message>
    <message>
        <source>Decision on identification</source>
        <translation type="unfinished">Сәйкестендіру туралы шешім</translation>
    </message>
    <message>
        <source>First name: {name}</source>
        <translation type="unfinished">Бірінші қол: {name}</translation>
    </message>
    <message>
        <source>One alone decides nothing: write the second name.</source>
        <translation type="unfinished">Бір адам шешпейді: екінші аты-жөнін жазыңыз.</translation>
    </message>
    <message>
        <source>Specialist of the &amp;migration service: name</source>
        <translation type="unfinished">&amp;Көші-қон қызметінің маманы: аты-жөні</translation>
    </message>
    <message>
        <source>Write the name of the head.</source>
        <translation type="unfinished">Басшының аты-жөнін жазыңыз.</translation>
    </message>
    <message>
        <source>Write the reasons: they stand on the decision sheet.</source>
        <translation type="unfinished">Негіздерін жазыңыз: олар шешім парағында тұрады.</translation>
    </message>
</context>
<context>
    <name>DecisionLine</name>
    <message>
        <source>Group of the plan</source>
        <translation type="unfinished">Жоспар бөлімі</translation>
    </message>
    <message>
        <source>Reasons; may follow within two working days</source>
        <translation type="unfinished">Себептері; екі жұмыс күні ішінде жазуға болады</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">Ұсыным</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation type="unfinished">Қай күнге дейін</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished">Не шешілді</translation>
    </message>
    <message>
        <source>Who carries it out</source>
        <translation type="unfinished">Кім орындайды</translation>
    </message>
    <message>
        <source>Who proposed it</source>
        <translation type="unfinished">Кім ұсынды</translation>
    </message>
    <message>
        <source>Who rejected it</source>
        <translation type="unfinished">Кім қабылдамады</translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished">дейін</translation>
    </message>
</context>
<context>
    <name>DecisionScan</name>
    <message>
        <source>Add a scan of the decision</source>
        <translation type="unfinished">Шешімнің сканын қосу</translation>
    </message>
    <message>
        <source>Decision of {date}</source>
        <translation type="unfinished">{date} күнгі шешім</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>A birthday cannot be put off.</source>
        <translation type="unfinished">Туған күнді ауыстыруға болмайды.</translation>
    </message>
    <message>
        <source>A limit of stay is extended by a decision, with its document.</source>
        <translation type="unfinished">Болудың шекті мерзімі шешіммен, құжатымен ұзартылады.</translation>
    </message>
    <message>
        <source>An emergency opening is looked at within 7 days: it is not put off.</source>
        <translation type="unfinished">Шұғыл ашу 7 күн ішінде тексеріледі: бұл мерзім кейінге қалдырылмайды.</translation>
    </message>
    <message>
        <source>Causes are asked for where a term of the rules was missed.</source>
        <translation type="unfinished">Себебі ережеде белгіленген мерзім өтіп кеткенде ғана сұралады.</translation>
    </message>
    <message>
        <source>Done: “{what}”.</source>
        <translation type="unfinished">Орындалды: «{what}».</translation>
    </message>
    <message>
        <source>Ended: “{what}”.</source>
        <translation type="unfinished">Тоқтатылды: «{what}».</translation>
    </message>
    <message>
        <source>It stands in the statistics why this term was missed.</source>
        <translation type="unfinished">Себебі жазылды: ол статистикаға енеді.</translation>
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
        <source>Put off: “{what}”.</source>
        <translation type="unfinished">Кейінге қалдырылды: «{what}».</translation>
    </message>
    <message>
        <source>Say what came of it</source>
        <translation type="unfinished">Нәтижесін жазу</translation>
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
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished">Кері қайтару (Ctrl+Z)</translation>
    </message>
    <message>
        <source>{who} records this: “{duty}”. Your role can only read it there.</source>
        <translation type="unfinished">{who} енгізеді: «{duty}». Сіздің рөліңіз оны тек оқи алады.</translation>
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
        <source>Guardianship body</source>
        <translation type="unfinished">Қорғаншылық органы</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation type="unfinished">Логин</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Маман</translation>
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
        <source>The body as it stands on your decisions.</source>
        <translation type="unfinished">Органның шешімдеріңіздегі атауы.</translation>
    </message>
    <message>
        <source>The first director</source>
        <translation type="unfinished">Бірінші директор</translation>
    </message>
    <message>
        <source>This person may do everything and invites the others afterwards.</source>
        <translation type="unfinished">Бұл адамға бәрі рұқсат, қалғандарын кейін өзі шақырады.</translation>
    </message>
    <message>
        <source>Town or district</source>
        <translation type="unfinished">Қала немесе аудан</translation>
    </message>
    <message>
        <source>Who reviews the plans</source>
        <translation type="unfinished">Жоспарларды кім қарайды</translation>
    </message>
    <message>
        <source>Your key is kept encrypted on this computer. No child&apos;s file is ever stored here.</source>
        <translation type="unfinished">Кілтіңіз осы компьютерде шифрланған күйде сақталады. Балалардың істері мұнда ешқашан сақталмайды.</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message>
        <source>Add an organisation</source>
        <translation type="unfinished">Ұйым қосу</translation>
    </message>
    <message>
        <source>Any help</source>
        <translation type="unfinished">Кез келген көмек</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished">Кез келген тіл</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Өзгерту</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Жабу</translation>
    </message>
    <message>
        <source>Cost and terms</source>
        <translation type="unfinished">Құны мен шарттары</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation type="unfinished">Немен көмектеседі</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation type="unfinished">Қалай хабарласуға болады</translation>
    </message>
    <message>
        <source>List to take along</source>
        <translation type="unfinished">Қолға берілетін тізім</translation>
    </message>
    <message>
        <source>Name, address, terms, person</source>
        <translation type="unfinished">Атауы, мекенжайы, шарттары, адамы</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Ұйым</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished">Ұйымдар</translation>
    </message>
    <message>
        <source>Search in the directory</source>
        <translation type="unfinished">Анықтамалықтан іздеу</translation>
    </message>
    <message>
        <source>The first of its kind is the usual addressee of a letter.</source>
        <translation type="unfinished">Әр түрдегі бірінші ұйым – хаттың әдеттегі алушысы.</translation>
    </message>
    <message>
        <source>Works in the language</source>
        <translation type="unfinished">Тілде жұмыс істейді</translation>
    </message>
    <message>
        <source>no longer written to</source>
        <translation type="unfinished">бұдан былай жазылмайды</translation>
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
        <source>Said aloud, no document</source>
        <translation type="unfinished">Ауызша айтылған, құжат жоқ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Телефоны</translation>
    </message>
    <message>
        <source>This route leads to a parent. Is this person one? Else choose another route.</source>
        <translation type="unfinished">Бұл бағыт ата-анаға апарады. Бұл адам ата-анасы ма? Болмаса, басқа бағытты таңдаңыз.</translation>
    </message>
    <message>
        <source>Town, street, house</source>
        <translation type="unfinished">Елді мекен, көше, үй</translation>
    </message>
    <message>
        <source>Way abroad: tickets, border point</source>
        <translation type="unfinished">Шетелге жол: билеттер, өткізу пункті</translation>
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
        <source>Who pays for the way</source>
        <translation type="unfinished">Жолды кім төлейді</translation>
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
    <message>
        <source>{name}: do not hand over the child. Call the director.</source>
        <translation type="unfinished">{name}: баланы бермеңіз. Директорға хабарласыңыз.</translation>
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
        <source>Choose what it came to, from the list above the proof</source>
        <translation type="unfinished">Дәлелдің үстіндегі тізімнен нәтижесін таңдаңыз</translation>
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
        <source>On which act or document does it rest? Kind, date, number</source>
        <translation type="unfinished">Бұл қандай актіге немесе құжатқа негізделген? Түрі, күні, нөмірі</translation>
    </message>
    <message>
        <source>Record the discharge</source>
        <translation type="unfinished">Шығаруды жазу</translation>
    </message>
    <message>
        <source>Still open below: {what}.</source>
        <translation type="unfinished">Төменде әлі ашық: {what}.</translation>
    </message>
    <message>
        <source>They are separated. Say why, who decided it, and how they will see each other</source>
        <translation type="unfinished">Олар айырылады. Себебін, кім шешкенін және қалай кездесетінін жазыңыз</translation>
    </message>
    <message>
        <source>When did the child leave? Ctrl+T writes the present moment</source>
        <translation type="unfinished">Бала қашан шықты? Ctrl+T қазіргі уақытты қояды</translation>
    </message>
    <message>
        <source>Where does the child go? Town, street, house</source>
        <translation type="unfinished">Бала қайда барады? Қала, көше, үй</translation>
    </message>
    <message>
        <source>Which document of the receiver was checked? Kind and number</source>
        <translation type="unfinished">Қабылдаушының қандай құжаты тексерілді? Түрі мен нөмірі</translation>
    </message>
    <message>
        <source>Who receives the child? Choose above, or write the name</source>
        <translation type="unfinished">Баланы кім қабылдайды? Жоғарыдан таңдаңыз немесе аты-жөнін жазыңыз</translation>
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
    <name>DisclosureDialog</name>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished">&amp;Қалай</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished">&amp;Қашан</translation>
    </message>
    <message>
        <source>Article of the law, or the reason of the &amp;decision</source>
        <translation type="unfinished">Заң нормасы немесе &amp;шешімнің себебі</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Choose on what basis it was told.</source>
        <translation type="unfinished">Қандай негізде айтылғанын таңдаңыз.</translation>
    </message>
    <message>
        <source>Cite the law, or write the reason of the decision.</source>
        <translation type="unfinished">Заң нормасын немесе шешімнің себебін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Empty while nobody has.</source>
        <translation type="unfinished">Ешкім түсіндірмейінше бос қалады.</translation>
    </message>
    <message>
        <source>No consent in force names whoever was told.</source>
        <translation type="unfinished">Хабардар етілген адам не ұйым аталған күші бар келісім жоқ.</translation>
    </message>
    <message>
        <source>On what &amp;basis</source>
        <translation type="unfinished">Қандай &amp;негізде</translation>
    </message>
    <message>
        <source>Say what it was told for.</source>
        <translation type="unfinished">Не үшін айтылғанын жазыңыз.</translation>
    </message>
    <message>
        <source>Say what was told.</source>
        <translation type="unfinished">Не айтылғанын жазыңыз.</translation>
    </message>
    <message>
        <source>Say who was told.</source>
        <translation type="unfinished">Кімге айтылғанын жазыңыз.</translation>
    </message>
    <message>
        <source>The same was told about</source>
        <translation type="unfinished">Осының бәрі мыналар туралы да айтылды</translation>
    </message>
    <message>
        <source>This hour lies in the future.</source>
        <translation type="unfinished">Бұл сағат әлі келген жоқ.</translation>
    </message>
    <message>
        <source>To &amp;whom: organisation, person</source>
        <translation type="unfinished">&amp;Кімге: ұйым, адам</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished">&amp;Не үшін</translation>
    </message>
    <message>
        <source>Wha&amp;t was told</source>
        <translation type="unfinished">Не &amp;айтылды</translation>
    </message>
    <message>
        <source>What was told to whom</source>
        <translation type="unfinished">Ақпаратты беру: не және кімге</translation>
    </message>
    <message>
        <source>Who &amp;explained it to the person</source>
        <translation type="unfinished">Бұны адамға кім &amp;түсіндірді</translation>
    </message>
</context>
<context>
    <name>Disclosures</name>
    <message>
        <source>A director decided so</source>
        <translation type="unfinished">Директор осылай шешті</translation>
    </message>
    <message>
        <source>A list with names left the house as a file</source>
        <translation type="unfinished">Аты-жөні бар тізім файл болып сақталды</translation>
    </message>
    <message>
        <source>Nobody said on what basis</source>
        <translation type="unfinished">Негізі көрсетілмеген</translation>
    </message>
    <message>
        <source>The law asks for it</source>
        <translation type="unfinished">Заң талабы бойынша</translation>
    </message>
    <message>
        <source>The whole case as an encrypted package</source>
        <translation type="unfinished">Тұтас іс шифрланған пакетпен</translation>
    </message>
    <message>
        <source>With the person&apos;s consent</source>
        <translation type="unfinished">Адамның келісімімен</translation>
    </message>
    <message>
        <source>explained to the person by {who}</source>
        <translation type="unfinished">адамға түсіндірген: {who}</translation>
    </message>
    <message>
        <source>nobody has explained it to the person yet</source>
        <translation type="unfinished">мұны адамға әлі ешкім түсіндірген жоқ</translation>
    </message>
    <message>
        <source>{paper}, No. {number}</source>
        <translation type="unfinished">{paper}, № {number}</translation>
    </message>
</context>
<context>
    <name>DocumentCounts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished">Тү&amp;рі</translation>
    </message>
    <message>
        <source>&amp;Valid until</source>
        <translation type="unfinished">Жара&amp;мды мерзімі</translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation type="unfinished">&amp;Қайда</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished">Қадам қосу</translation>
    </message>
    <message>
        <source>Issued &amp;by</source>
        <translation type="unfinished">Кім &amp;берген</translation>
    </message>
    <message>
        <source>Issued &amp;on</source>
        <translation type="unfinished">Қа&amp;шан берілген</translation>
    </message>
    <message>
        <source>May be forged, or belong to somebody else</source>
        <translation type="unfinished">Жалған не басқа адамдікі болуы мүмкін</translation>
    </message>
    <message>
        <source>N&amp;ote: with whom, how lost</source>
        <translation type="unfinished">&amp;Ескертпе: кімде, қалай жоғалды</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation type="unfinished">&amp;Нөмірі</translation>
    </message>
    <message>
        <source>New document</source>
        <translation type="unfinished">Жаңа құжат</translation>
    </message>
    <message>
        <source>Take this step away</source>
        <translation type="unfinished">Бұл қадамды алып тастау</translation>
    </message>
    <message>
        <source>The way to this document</source>
        <translation type="unfinished">Бұл құжатты алу жолы</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Consent ended</source>
        <translation type="unfinished">Келісім аяқталды</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished">Мерзімі өткен</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished">Алынған</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished">Жабық</translation>
    </message>
    <message>
        <source>Restricted scan</source>
        <translation type="unfinished">Жабық скан</translation>
    </message>
    <message>
        <source>Suspected forged</source>
        <translation type="unfinished">Жалған болуы мүмкін</translation>
    </message>
    <message>
        <source>added {date}, {name}</source>
        <translation type="unfinished">{date} қосылды, {name}</translation>
    </message>
    <message>
        <source>consent until {date}</source>
        <translation type="unfinished">келісім {date} дейін</translation>
    </message>
    <message>
        <source>done {date}</source>
        <translation type="unfinished">{date} орындалды</translation>
    </message>
    <message>
        <source>no next step yet</source>
        <translation type="unfinished">келесі қадам әзірге жоқ</translation>
    </message>
    <message>
        <source>of {date}</source>
        <translation type="unfinished">{date} күнгі</translation>
    </message>
    <message>
        <source>overdue since {date}</source>
        <translation type="unfinished">{date} бері кешіктірілген</translation>
    </message>
    <message>
        <source>solved {date}</source>
        <translation type="unfinished">{date} шешілді</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished">{date} дейін</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation type="unfinished">{date} дейін жарамды</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished">{size} МБ</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">Қосу</translation>
    </message>
    <message>
        <source>Added to the file. Delete the picture from the camera or the computer now.</source>
        <translation type="unfinished">Іске қосылды. Енді суретті камерадан не компьютерден өшіріңіз.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished">Қайтару</translation>
    </message>
    <message>
        <source>Bring this scan back into the file?</source>
        <translation type="unfinished">Бұл сканды іске қайтару керек пе?</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Құжат</translation>
    </message>
    <message>
        <source>Drop a scan or photo here, paste it, or choose a file. It is kept inside the registry only.</source>
        <translation type="unfinished">Сканды не суретті осында сүйреп әкеліңіз, қойыңыз немесе файлды таңдаңыз. Ол тек базаның ішінде сақталады.</translation>
    </message>
    <message>
        <source>For example: no IIN at school, a birth nobody registered, a passport somebody keeps.</source>
        <translation type="unfinished">Мысалы: мектепке ЖСН жоқ, туу тіркелмеген, төлқұжатты біреу ұстап отыр.</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation type="unfinished">Жеке басын куәландыратын құжаттар</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">Қалдыру</translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation type="unfinished">Скандар әзірге жоқ</translation>
    </message>
    <message>
        <source>Nobody has asked yet. No documents at all is an answer, too.</source>
        <translation type="unfinished">Әлі ешкім сұраған жоқ. «Құжаты жоқ» деген де жауап.</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation type="unfinished">Ештеңе алынған жоқ</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation type="unfinished">Кедергі</translation>
    </message>
    <message>
        <source>Obstacles about documents</source>
        <translation type="unfinished">Құжатқа қатысты кедергілер</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished">Алынғандар</translation>
    </message>
    <message>
        <source>Scans and photos</source>
        <translation type="unfinished">Скандар мен суреттер</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation type="unfinished">Қадам жасалды</translation>
    </message>
    <message>
        <source>This scan was removed; it cannot be looked at any more.</source>
        <translation type="unfinished">Бұл скан алынған, оны енді қарауға болмайды.</translation>
    </message>
    <message>
        <source>What documents stand in the way of</source>
        <translation type="unfinished">Құжаттар неге кедергі</translation>
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
        <source>Certificate of stay</source>
        <translation type="unfinished">Орталықта болғаны туралы анықтама</translation>
    </message>
    <message>
        <source>Escort list</source>
        <translation type="unfinished">Ертіп жүру тізімі</translation>
    </message>
    <message>
        <source>Goes on after leaving:</source>
        <translation type="unfinished">Кеткеннен кейін жалғасады:</translation>
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
    <message>
        <source>The list by numbers</source>
        <translation type="unfinished">Нөмірлермен тізім</translation>
    </message>
</context>
<context>
    <name>Doses</name>
    <message>
        <source>A dose was given {moment}. Was one more given now?</source>
        <translation type="unfinished">Доза берілген: {moment}. Қазір тағы біреуі берілді ме?</translation>
    </message>
    <message>
        <source>At most {count} in 24 hours: the next dose from {moment}. Ask the medical worker.</source>
        <translation type="unfinished">Тәулігіне {count} дозадан артық емес: келесісі — {moment}. Медицина қызметкерінен сұраңыз.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished">Орнында жоқ</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">Берілді</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished">Өткізіп алынды</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Бас тартты</translation>
    </message>
    <message>
        <source>Taken back: {dose}. {reason}</source>
        <translation type="unfinished">Белгі қайтарылды: {dose}. {reason}</translation>
    </message>
    <message>
        <source>This dose is for {moment}. Was it given now?</source>
        <translation type="unfinished">Бұл доза {moment} тағайындалған. Ол қазір берілді ме?</translation>
    </message>
    <message>
        <source>This dose was recorded already: {name}, {moment}.</source>
        <translation type="unfinished">Бұл доза белгіленіп қойған: {name}, {moment}.</translation>
    </message>
    <message>
        <source>Yes, given now</source>
        <translation type="unfinished">Иә, қазір берілді</translation>
    </message>
    <message>
        <source>when needed</source>
        <translation type="unfinished">қажет болғанда</translation>
    </message>
    <message>
        <source>when needed, at most {count} in 24 hours</source>
        <translation type="unfinished">қажет болғанда, тәулігіне {count} реттен артық емес</translation>
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
        <source>Left open for long: finish it or throw it away.</source>
        <translation type="unfinished">Нобай көптен бері қалды: аяқтаңыз немесе жойыңыз.</translation>
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
    <name>EarlierMinutesDialog</name>
    <message>
        <source>Chaired by</source>
        <translation type="unfinished">Төраға</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Жабу</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished">Түзетілді</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">Шешімдер</translation>
    </message>
    <message>
        <source>Established</source>
        <translation type="unfinished">Анықталды</translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished">Өтті</translation>
    </message>
    <message>
        <source>The child</source>
        <translation type="unfinished">Бала</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished">{number}-нұсқа</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation type="unfinished">Қатысты</translation>
    </message>
    <message>
        <source>What the minutes of meeting No. {number} said before</source>
        <translation type="unfinished">№ {number} жиналыс хаттамасының бұрынғы мәтіні</translation>
    </message>
    <message>
        <source>{date}, {name}: {reason}</source>
        <translation type="unfinished">{date}, {name}: {reason}</translation>
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
    <name>ErasuresBar</name>
    <message numerus="yes">
        <source>%n act(s) of erasure wait for you as the second person.</source>
        <translation type="unfinished">
            <numerusform>%n жою актісі екінші тұлға ретінде сізді күтіп тұр.</numerusform>
            <numerusform>%n жою актісі екінші тұлға ретінде сізді күтіп тұр.</numerusform>
        </translation>
    </message>
    <message>
        <source>Acts of erasure</source>
        <translation type="unfinished">Жою актілері</translation>
    </message>
</context>
<context>
    <name>ErasuresSection</name>
    <message>
        <source>Act</source>
        <translation type="unfinished">Акт</translation>
    </message>
    <message>
        <source>Act № {number}: erased. Print the act; both sign it.</source>
        <translation type="unfinished">№ {number} акт: жойылды. Актіні басып шығарыңыз: оған екеуі де қол қояды.</translation>
    </message>
    <message>
        <source>Acts of erasure</source>
        <translation type="unfinished">Жою актілері</translation>
    </message>
    <message>
        <source>Choose first which hold has ended.</source>
        <translation type="unfinished">Алдымен қай тыйымның аяқталғанын таңдаңыз.</translation>
    </message>
    <message>
        <source>Confirm and erase</source>
        <translation type="unfinished">Растау және жою</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation type="unfinished">Тыйымды алу</translation>
    </message>
    <message>
        <source>Erased. The file of the registry is written anew</source>
        <translation type="unfinished">Жойылды. Тізілім файлы қайта жазылуда</translation>
    </message>
    <message>
        <source>Erased; {name} confirmed it, {when}</source>
        <translation type="unfinished">Жойылды; растаған: {name}, {when}</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Іс</translation>
    </message>
    <message>
        <source>Files that nobody may erase, whatever their term</source>
        <translation type="unfinished">Мерзіміне қарамастан жоюға болмайтын істер</translation>
    </message>
    <message>
        <source>Hold a file</source>
        <translation type="unfinished">Істі жоюға тыйым салу</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">Қай уақыттан</translation>
    </message>
    <message>
        <source>The act for both signatures</source>
        <translation type="unfinished">Екі қол қоюға арналған акт</translation>
    </message>
    <message>
        <source>The director proposes what is due, a second person confirms it with their own passphrase: another director or the guardianship officer. Until then it can be withdrawn. What is erased comes back for nobody, except from the copies that the act lists.</source>
        <translation type="unfinished">Директор мерзімі біткенді жоюды ұсынады, екінші тұлға оны өз құпия сөз тіркесімен растайды: басқа директор немесе қорғаншылық органының маманы. Оған дейін ұсынысты қайтарып алуға болады. Жойылғанды актіде аталған көшірмелерден басқа ештеңе қайтармайды.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation type="unfinished">Екінші тұлғаны күтуде</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished">Не жойылады</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished">Күйі</translation>
    </message>
    <message>
        <source>Who asked for it, by which paper</source>
        <translation type="unfinished">Кім талап етті, қандай құжатпен</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">Қайтарып алу</translation>
    </message>
    <message>
        <source>Withdrawn by {name}, {when}</source>
        <translation type="unfinished">Қайтарып алған: {name}, {when}</translation>
    </message>
    <message>
        <source>{name} proposed it, {when}</source>
        <translation type="unfinished">Ұсынған: {name}, {when}</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>&amp;What happened</source>
        <translation type="unfinished">&amp;Не болды</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдау</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation type="unfinished">Не болғанын таңдаңыз.</translation>
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
        <source>Step or event of the case</source>
        <translation type="unfinished">Іс бойынша қадам не оқиға</translation>
    </message>
    <message>
        <source>What &amp;proves it</source>
        <translation type="unfinished">Немен &amp;расталады</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation type="unfinished">Қа&amp;шан</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished">Бұл қашан болды?</translation>
    </message>
</context>
<context>
    <name>ExaminationDialog</name>
    <message>
        <source>&amp;Conclusion</source>
        <translation type="unfinished">Қ&amp;орытынды</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation type="unfinished">&amp;Дәрігер</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished">&amp;Түрі</translation>
    </message>
    <message>
        <source>Choose what it was.</source>
        <translation type="unfinished">Не болғанын таңдаңыз.</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation type="unfinished">Тексеру</translation>
    </message>
    <message>
        <source>Medical secret: only medical workers and the director read the conclusion</source>
        <translation type="unfinished">Дәрігерлік құпия: қорытындыны тек медицина қызметкерлері мен директор оқиды</translation>
    </message>
    <message>
        <source>Ne&amp;xt one</source>
        <translation type="unfinished">К&amp;елесі</translation>
    </message>
    <message>
        <source>The next one comes later than this one.</source>
        <translation type="unfinished">Келесі тексеру осыдан кейін болуы керек.</translation>
    </message>
    <message>
        <source>This day is still to come: write it as the next one of the last examination.</source>
        <translation type="unfinished">Бұл күн әлі келген жоқ: оны өткен тексерудің келесісі ретінде жазыңыз.</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation type="unfinished">Қа&amp;йда</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation type="unfinished">&amp;Қашан</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation type="unfinished">Күнін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>&amp;Who explained what was told and to whom</source>
        <translation type="unfinished">&amp;Не және кімге айтылғанын кім түсіндірді</translation>
    </message>
    <message>
        <source>Explained to the person</source>
        <translation type="unfinished">Адамға түсіндірілді</translation>
    </message>
    <message>
        <source>It is written once and stands in the log and on its paper.</source>
        <translation type="unfinished">Бір рет жазылады, журналда және оның қағазында тұрады.</translation>
    </message>
    <message>
        <source>Say who explained it.</source>
        <translation type="unfinished">Мұны кім түсіндіргенін жазыңыз.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished">Жазып қою</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Group</source>
        <translation type="unfinished">Топ</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished">Неге негізделген</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation type="unfinished">Не күтіп тұр</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Қашан</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation type="unfinished">Кім орындайды</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation type="unfinished">Кімге қатысты</translation>
    </message>
</context>
<context>
    <name>ExportAction</name>
    <message>
        <source>Excel</source>
        <translation type="unfinished">Excel</translation>
    </message>
    <message>
        <source>Given to {whom} on {day} by decision of {name}: {why}</source>
        <translation type="unfinished">Берілді: {whom}, {day}, шешім қабылдаған: {name}. Себебі: {why}</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished">Тізімді сақтау</translation>
    </message>
    <message>
        <source>Save this list as it is seen, as a spreadsheet</source>
        <translation type="unfinished">Осы тізімді көрінген күйінде кесте етіп сақтау</translation>
    </message>
    <message>
        <source>Saved. The file is not encrypted: delete it when it has served.</source>
        <translation type="unfinished">Сақталды. Файл шифрланбаған: керегі біткен соң жойыңыз.</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation type="unfinished">Кестелер (*.xlsx)</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation type="unfinished">Файлды ол жерге жазу мүмкін болмады. Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>The list is being saved</source>
        <translation type="unfinished">Тізім сақталуда</translation>
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
    <name>FactDialog</name>
    <message>
        <source>&amp;Result of the assessment</source>
        <translation type="unfinished">Бағалау &amp;нәтижесі</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished">Қа&amp;шан</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Choose what the assessment came to.</source>
        <translation type="unfinished">Бағалаудың нәтижесін таңдаңыз.</translation>
    </message>
    <message>
        <source>Name of the person told, number of the paper.</source>
        <translation type="unfinished">Хабар алған адамның аты-жөні, құжаттың нөмірі.</translation>
    </message>
    <message>
        <source>Name who or what proves it.</source>
        <translation type="unfinished">Мұны кім немесе не растайтынын жазыңыз.</translation>
    </message>
    <message>
        <source>Number of the consent and the name of the organisation just as it stands in the directory.</source>
        <translation type="unfinished">Келісім нөмірі және ұйымның анықтамалықтағыдай дәл атауы.</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation type="unfinished">Не &amp;болды</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished">Бұл қашан болды?</translation>
    </message>
    <message>
        <source>Who or what &amp;proves it</source>
        <translation type="unfinished">Мұны кім немесе не &amp;растайды</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished">Жазып қою</translation>
    </message>
</context>
<context>
    <name>FileAside</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation type="unfinished">
            <numerusform>Тағы %n</numerusform>
            <numerusform>Тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation type="unfinished">Жинау</translation>
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
    <message>
        <source>{day}: early warning</source>
        <translation type="unfinished">{day}: ерте ескерту</translation>
    </message>
    <message>
        <source>{what}: the case worker or the director adds it</source>
        <translation type="unfinished">{what}: үйлестіруші немесе директор енгізеді</translation>
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
        <source>Appointments</source>
        <translation type="unfinished">Кездесулер</translation>
    </message>
    <message>
        <source>Back to the residents</source>
        <translation type="unfinished">Тәрбиеленушілер тізіміне</translation>
    </message>
    <message>
        <source>Documents and scans</source>
        <translation type="unfinished">Құжаттар</translation>
    </message>
    <message>
        <source>Family and contacts</source>
        <translation type="unfinished">Отбасы, байланыстар</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Денсаулық</translation>
    </message>
    <message>
        <source>Help by others</source>
        <translation type="unfinished">Басқалардың көмегі</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished">Тұлға</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">Әңгімелесу</translation>
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
        <source>Safety card</source>
        <translation type="unfinished">Қауіпсіздік карточкасы</translation>
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
        <source>Away</source>
        <translation type="unfinished">Орталықтан тыс</translation>
    </message>
    <message>
        <source>Came together</source>
        <translation type="unfinished">Бірге келгендер</translation>
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
    <message>
        <source>Wherever they are</source>
        <translation type="unfinished">Қайда болса да</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>People</source>
        <translation type="unfinished">Адамдар</translation>
    </message>
    <message>
        <source>Relatives and contacts</source>
        <translation type="unfinished">Туыстары мен байланыстары</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Тоқтаңыз</translation>
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
    <message>
        <source>Open Pana</source>
        <translation type="unfinished">Pana-ны ашу</translation>
    </message>
</context>
<context>
    <name>Flaws</name>
    <message>
        <source>Age in dispute</source>
        <translation type="unfinished">Жасы даулы</translation>
    </message>
    <message>
        <source>Born later than admitted ({day})</source>
        <translation type="unfinished">Туған күні қабылдаудан кейін ({day})</translation>
    </message>
    <message>
        <source>By the IIN born on {day}</source>
        <translation type="unfinished">ЖСН бойынша туған күні {day}</translation>
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
        <source>Family and contacts</source>
        <translation type="unfinished">Отбасы және байланыстар</translation>
    </message>
    <message>
        <source>Founding document of the stay</source>
        <translation type="unfinished">Негіз құжат</translation>
    </message>
    <message>
        <source>IIN points to another sex</source>
        <translation type="unfinished">ЖСН бойынша жынысы басқа</translation>
    </message>
    <message>
        <source>IIN, or why there is none</source>
        <translation type="unfinished">ЖСН немесе неге жоқ екені</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation type="unfinished">Жеке басын куәландыратын құжаттар</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Тілдер</translation>
    </message>
    <message>
        <source>Level of risk</source>
        <translation type="unfinished">Тәуекел деңгейі</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation type="unfinished">Аты-жөні белгісіз</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished">Фотосурет</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Бөлме</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation type="unfinished">Жынысы көрсетілмеген</translation>
    </message>
    <message>
        <source>The first digits of the IIN cannot be a birth date</source>
        <translation type="unfinished">ЖСН-нің алғашқы цифрлары туған күн бола алмайды</translation>
    </message>
    <message>
        <source>The limit of the stay passed on {day}</source>
        <translation type="unfinished">Болудың шекті мерзімі {day} өтті</translation>
    </message>
    <message>
        <source>The plan in force ended on {day}</source>
        <translation type="unfinished">Қолданыстағы жоспар {day} аяқталды</translation>
    </message>
    <message>
        <source>{name}: the decision ended on {day}</source>
        <translation type="unfinished">{name}: шешім {day} дейін жарамды болды</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
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
</context>
<context>
    <name>FollowUpPage</name>
    <message numerus="yes">
        <source>%n more, with nothing due sooner</source>
        <translation type="unfinished">
            <numerusform>Тағы %n, одан жақын мерзімі жоқ</numerusform>
            <numerusform>Тағы %n, одан жақын мерзімі жоқ</numerusform>
        </translation>
    </message>
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
        <source>Outcomes</source>
        <translation type="unfinished">Нәтижелер</translation>
    </message>
    <message>
        <source>Print the board</source>
        <translation type="unfinished">Тақтаны басып шығару</translation>
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
        <source>Those who left in the last twelve months. A number in red says how many an answer leaves out.</source>
        <translation type="unfinished">Соңғы он екі айда шыққандар. Қызыл сан: қаншасы туралы ештеңе белгісіз.</translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation type="unfinished">Жобаңыз қайтарылды.</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>Agreed at leaving</source>
        <translation type="unfinished">Кетерде шешілген</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Бұрын</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation type="unfinished">Кестеден тыс</translation>
    </message>
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
        <source>One more contact</source>
        <translation type="unfinished">Тағы байланыс</translation>
    </message>
    <message>
        <source>Other day or way</source>
        <translation type="unfinished">Басқа күн не тәсіл</translation>
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
        <source>Try again</source>
        <translation type="unfinished">Қайта байланысу</translation>
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
        <source>Asked on</source>
        <translation type="unfinished">Қашан сұралды</translation>
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
        <source>Due</source>
        <translation type="unfinished">Мерзімі</translation>
    </message>
    <message>
        <source>File No.</source>
        <translation type="unfinished">Іс №</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Қалай</translation>
    </message>
    <message>
        <source>In a row without an answer</source>
        <translation type="unfinished">Қатарынан жауапсыз</translation>
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
        <source>Left on</source>
        <translation type="unfinished">Шыққан күні</translation>
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
        <source>Result</source>
        <translation type="unfinished">Нәтиже</translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished">Бағыт</translation>
    </message>
    <message>
        <source>Show the number all the same</source>
        <translation type="unfinished">Бәрібір нөмірді көрсету</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">Кезең</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished">Белгісіз</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Кім</translation>
    </message>
    <message>
        <source>With whom and where</source>
        <translation type="unfinished">Кіммен және қайда</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Иә</translation>
    </message>
    <message>
        <source>besides</source>
        <translation type="unfinished">кестеден тыс</translation>
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished">қоңырау</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished">болмайды</translation>
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
        <source>{name}: check the agreed way first</source>
        <translation type="unfinished">{name}: алдымен қандай жолға келісілгенін тексеріңіз</translation>
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
        <source>{name}: outside the agreed way; a call there may put the child at risk</source>
        <translation type="unfinished">{name}: келісілген жолдан тыс; ол жаққа қоңырау шалу балаға қауіп төндіруі мүмкін</translation>
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
    <name>ForbidDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Аты</translation>
    </message>
    <message>
        <source>&amp;Relation to the child</source>
        <translation type="unfinished">&amp;Балаға кім болады</translation>
    </message>
    <message>
        <source>&amp;Telephones</source>
        <translation type="unfinished">&amp;Телефондары</translation>
    </message>
    <message>
        <source>&amp;Who said it</source>
        <translation type="unfinished">Кім ай&amp;тты</translation>
    </message>
    <message>
        <source>It holds at once, at the door and on the telephone. Only somebody who edits contacts lifts it.</source>
        <translation type="unfinished">Бірден күшіне енеді: есікте де, телефонда да. Оны байланыстарды өзгерте алатын адам ғана алып тастайды.</translation>
    </message>
    <message>
        <source>Must not come near</source>
        <translation type="unfinished">Жақындауға болмайды</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished">&amp;Ескертпе</translation>
    </message>
    <message>
        <source>Police, name, hour</source>
        <translation type="unfinished">Полиция, тегі, сағаты</translation>
    </message>
    <message>
        <source>Separate several numbers with a semicolon.</source>
        <translation type="unfinished">Бірнеше нөмірді нүктелі үтірмен бөліңіз.</translation>
    </message>
    <message>
        <source>Where the child has brothers or sisters here, it goes into their files as well.</source>
        <translation type="unfinished">Баланың мұнда бауырлары болса, жазба олардың істеріне де түседі.</translation>
    </message>
    <message>
        <source>Write who this is; a description is enough where no name is known.</source>
        <translation type="unfinished">Бұл кім екенін жазыңыз; аты белгісіз болса, сипаттама жеткілікті.</translation>
    </message>
</context>
<context>
    <name>FormApprovalDialog</name>
    <message>
        <source>&amp;Who read it</source>
        <translation type="unfinished">&amp;Кім оқыды</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished">Бекіту</translation>
    </message>
    <message>
        <source>Approve the whole form</source>
        <translation type="unfinished">Бүкіл нысанды бекіту</translation>
    </message>
    <message>
        <source>Every sentence that waits is approved as it stands. Print the form and read it first.</source>
        <translation type="unfinished">Бекітілмеген барлық сөйлем сол күйінде бекітіледі. Алдымен нысанды басып шығарып, оқып шығыңыз.</translation>
    </message>
    <message>
        <source>Nothing of this form waits for approval in this language.</source>
        <translation type="unfinished">Бұл тілде нысанда бекітілмегені жоқ.</translation>
    </message>
    <message>
        <source>Write who read the form in this language.</source>
        <translation type="unfinished">Нысанды осы тілде кім оқығанын жазыңыз.</translation>
    </message>
    <message>
        <source>{form}. {language}</source>
        <translation type="unfinished">{form}. {language}</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Decision form</source>
        <translation type="unfinished">Шешім бланкі</translation>
    </message>
</context>
<context>
    <name>FormSentencesPage</name>
    <message>
        <source>All forms</source>
        <translation type="unfinished">Барлық нысан</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation type="unfinished">Барлық сөйлем</translation>
    </message>
    <message>
        <source>Answered for: {count}</source>
        <translation type="unfinished">Бекітілгені: {count}</translation>
    </message>
    <message>
        <source>Approve the whole form</source>
        <translation type="unfinished">Бүкіл нысанды бекіту</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished">Бекітілген</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation type="unfinished">Бағдарламадағыдай</translation>
    </message>
    <message>
        <source>As it is shown and printed</source>
        <translation type="unfinished">Көрсетілетін және басылатын мәтін</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Артқа</translation>
    </message>
    <message>
        <source>Corrected here</source>
        <translation type="unfinished">Осында түзетілген</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished">Нысан тілі</translation>
    </message>
    <message>
        <source>On every form</source>
        <translation type="unfinished">Әр нысанда</translation>
    </message>
    <message>
        <source>Read and decide</source>
        <translation type="unfinished">Оқып шешу</translation>
    </message>
    <message>
        <source>Search in sentences</source>
        <translation type="unfinished">Мәтіндерден іздеу</translation>
    </message>
    <message>
        <source>Sentences of the forms</source>
        <translation type="unfinished">Нысандар мәтіні</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Күйі</translation>
    </message>
    <message>
        <source>What is approved here is shown and printed from that moment on.</source>
        <translation type="unfinished">Осында бекітілген мәтін бірден көрсетіледі және басылады.</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation type="unfinished">Қай нысан</translation>
    </message>
    <message>
        <source>Which sentences</source>
        <translation type="unfinished">Қай сөйлемдер</translation>
    </message>
    <message>
        <source>Working translation</source>
        <translation type="unfinished">Жұмыс аудармасы</translation>
    </message>
    <message>
        <source>Written down. It is shown and printed so from now on.</source>
        <translation type="unfinished">Жазылды. Енді осылай көрсетіліп, басылады.</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Form {number}. {title}</source>
        <translation type="unfinished">{number}-нысан. {title}</translation>
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
    <name>GroupDialog</name>
    <message>
        <source>&amp;Find by name or file number</source>
        <translation type="unfinished">Аты немесе іс нөмірі бойынша &amp;табу</translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation type="unfinished">&amp;Кіммен</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Choose the other file.</source>
        <translation type="unfinished">Екінші істі таңдаңыз.</translation>
    </message>
    <message>
        <source>Empty: only what binds those who are linked is changed.</source>
        <translation type="unfinished">Бос болса, байланғандарды не байланыстыратыны ғана өзгереді.</translation>
    </message>
    <message>
        <source>Say what binds them.</source>
        <translation type="unfinished">Оларды не байланыстыратынын көрсетіңіз.</translation>
    </message>
    <message>
        <source>What &amp;binds them</source>
        <translation type="unfinished">Оларды не &amp;байланыстырады</translation>
    </message>
    <message>
        <source>Who belongs together</source>
        <translation type="unfinished">Кім бірге</translation>
    </message>
</context>
<context>
    <name>GuardDialog</name>
    <message>
        <source>&amp;Why it is changed</source>
        <translation type="unfinished">&amp;Неге өзгертіледі</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Қосу</translation>
    </message>
    <message>
        <source>Back to the packaged values</source>
        <translation type="unfinished">Бастапқы мәндерге қайтару</translation>
    </message>
    <message>
        <source>For whom; empty: for everybody</source>
        <translation type="unfinished">Кім үшін; бос болса – барлығына</translation>
    </message>
    <message>
        <source>In force here</source>
        <translation type="unfinished">Осында күшінде</translation>
    </message>
    <message>
        <source>In which houses; empty: in all</source>
        <translation type="unfinished">Қай мекемелерде; бос болса – барлығында</translation>
    </message>
    <message>
        <source>Met by one of these facts</source>
        <translation type="unfinished">Осы фактілердің бірімен орындалады</translation>
    </message>
    <message>
        <source>One sentence; it stands in the audit and beside the rule.</source>
        <translation type="unfinished">Бір сөйлем; ол журналда және ереженің жанында қалады.</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation type="unfinished">Алып тастау: {}</translation>
    </message>
    <message>
        <source>While it is missing</source>
        <translation type="unfinished">Ол болмағанша</translation>
    </message>
    <message>
        <source>Who may decide otherwise</source>
        <translation type="unfinished">Кім басқаша шеше алады</translation>
    </message>
</context>
<context>
    <name>GuardLines</name>
    <message>
        <source>Decide otherwise</source>
        <translation type="unfinished">Басқаша шешу</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished">Жазып қою</translation>
    </message>
    <message>
        <source>{rule}. Decided otherwise by {name} on {day}: {reason}</source>
        <translation type="unfinished">{rule}. Басқаша шешкен: {name}, {day}: {reason}</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>Not safe</source>
        <translation type="unfinished">Қауіпті</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation type="unfinished">Қауіпсіз</translation>
    </message>
    <message>
        <source>Safe with measures</source>
        <translation type="unfinished">Шаралар қабылданса, қауіпсіз</translation>
    </message>
    <message>
        <source>{what}. Source: {clause}</source>
        <translation type="unfinished">{what}. Дереккөз: {clause}</translation>
    </message>
</context>
<context>
    <name>GuestLine</name>
    <message>
        <source>Did not come</source>
        <translation type="unfinished">Келмеді</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Тегі, аты</translation>
    </message>
    <message>
        <source>Post, whom they represent</source>
        <translation type="unfinished">Лауазымы, кімнің өкілі</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation type="unfinished">Қатысты</translation>
    </message>
</context>
<context>
    <name>HandBackDialog</name>
    <message>
        <source>&amp;Received by</source>
        <translation type="unfinished">Кім &amp;алды</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation type="unfinished">Заттарды қайтару</translation>
    </message>
    <message>
        <source>Money: {sum}</source>
        <translation type="unfinished">Ақша: {sum}</translation>
    </message>
    <message>
        <source>Not handed back, because</source>
        <translation type="unfinished">Қайтарылмады, себебі</translation>
    </message>
    <message>
        <source>Tick what is handed back, or write why it is not.</source>
        <translation type="unfinished">Қайтарылғанын белгілеңіз немесе неге қайтарылмағанын жазыңыз.</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation type="unfinished">Қаша&amp;н</translation>
    </message>
    <message>
        <source>Write who receives it; the person themselves counts.</source>
        <translation type="unfinished">Кім алатынын жазыңыз; адамның өзі де болады.</translation>
    </message>
</context>
<context>
    <name>HandOnDialog</name>
    <message>
        <source>&amp;Centre that takes it over</source>
        <translation type="unfinished">Істі қабылдайтын &amp;орталық</translation>
    </message>
    <message>
        <source>&amp;Number of the file</source>
        <translation type="unfinished">Іс &amp;нөмірі</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Choose the centre; confirm its key card first if it is not there.</source>
        <translation type="unfinished">Орталықты таңдаңыз; ол жоқ болса, алдымен кілт карточкасын растаңыз.</translation>
    </message>
    <message>
        <source>Confirm a card</source>
        <translation type="unfinished">Карточканы растау</translation>
    </message>
    <message>
        <source>Hand a case on to another centre</source>
        <translation type="unfinished">Істі басқа орталыққа беру</translation>
    </message>
    <message>
        <source>It goes along and stands in the log. Empty while nobody has.</source>
        <translation type="unfinished">Файлмен бірге беріледі және журналда тұрады. Ешкім түсіндірмеген болса, бос қалады.</translation>
    </message>
    <message>
        <source>Its key card was compared by telephone.</source>
        <translation type="unfinished">Кілт карточкасы телефон арқылы салыстырылған.</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation type="unfinished">Істі сақтау</translation>
    </message>
    <message>
        <source>Stopped. Nothing has left.</source>
        <translation type="unfinished">Тоқтатылды. Ештеңе жіберілмеді.</translation>
    </message>
    <message>
        <source>The case is being packed</source>
        <translation type="unfinished">Іс бумаланып жатыр</translation>
    </message>
    <message>
        <source>The case waits for a consent: see above.</source>
        <translation type="unfinished">Іс келісімді күтіп тұр: жоғарыдан қараңыз.</translation>
    </message>
    <message>
        <source>The case was not saved. Choose a folder that can be written to.</source>
        <translation type="unfinished">Іс сақталмады. Жазуға болатын қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation type="unfinished">Файл жазылмады.</translation>
    </message>
    <message>
        <source>The whole file leaves in one encrypted file that only that centre opens: history, plans, notes, scans and papers. The child is discharged first. The file stays here as well.</source>
        <translation type="unfinished">Бүкіл іс тек сол орталық аша алатын бір шифрланған файлмен кетеді: тарихы, жоспарлары, жазбалары, скандары, құжаттары. Алдымен шығару рәсімделеді. Іс мұнда да қалады.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished">Мұндай іс жоқ.</translation>
    </message>
    <message>
        <source>Until the end nothing has left, and nothing is written down.</source>
        <translation type="unfinished">Аяқталғанша ештеңе жіберілмейді және жазылмайды.</translation>
    </message>
    <message>
        <source>Who &amp;explained to the person what goes to whom</source>
        <translation type="unfinished">Адамға не және кімге берілетінін кім &amp;түсіндірді</translation>
    </message>
</context>
<context>
    <name>HandOversPanel</name>
    <message>
        <source>Hand-overs</source>
        <translation type="unfinished">Ауысым тапсырулар</translation>
    </message>
    <message>
        <source>I take over</source>
        <translation type="unfinished">Ауысымды қабылдаймын</translation>
    </message>
    <message>
        <source>Nobody has handed over yet.</source>
        <translation type="unfinished">Ауысым әлі тапсырылған жоқ.</translation>
    </message>
    <message>
        <source>Not taken over yet</source>
        <translation type="unfinished">Әлі қабылданған жоқ</translation>
    </message>
    <message>
        <source>Taken over: {name}, {time}</source>
        <translation type="unfinished">Қабылдады: {name}, {time}</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>By the card</source>
        <translation type="unfinished">Екпе картасы бойынша</translation>
    </message>
    <message>
        <source>By words</source>
        <translation type="unfinished">Айтуынша</translation>
    </message>
    <message>
        <source>Given here</source>
        <translation type="unfinished">Осында салынды</translation>
    </message>
    <message>
        <source>none known</source>
        <translation type="unfinished">анықталмаған</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished">әлі сұралған жоқ</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished">{day} бастап</translation>
    </message>
    <message>
        <source>stopped on {day}: {reason}</source>
        <translation type="unfinished">{day} тоқтатылды: {reason}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">{day} дейін</translation>
    </message>
    <message>
        <source>{injury} (written down {moment}, {name})</source>
        <translation type="unfinished">{injury} ({moment} жазылды, {name})</translation>
    </message>
</context>
<context>
    <name>HealthCardDialog</name>
    <message>
        <source>&amp;Allergies</source>
        <translation type="unfinished">&amp;Аллергия</translation>
    </message>
    <message>
        <source>&amp;Diet</source>
        <translation type="unfinished">&amp;Тамақтануы</translation>
    </message>
    <message>
        <source>Add an allergy</source>
        <translation type="unfinished">Аллергия қосу</translation>
    </message>
    <message>
        <source>Chronic &amp;conditions</source>
        <translation type="unfinished">&amp;Созылмалы аурулар</translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished">Бар</translation>
    </message>
    <message>
        <source>None known</source>
        <translation type="unfinished">Анықталмаған</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Сұралмаған</translation>
    </message>
    <message>
        <source>Take this allergy away</source>
        <translation type="unfinished">Бұл аллергияны алып тастау</translation>
    </message>
    <message>
        <source>To what</source>
        <translation type="unfinished">Неге</translation>
    </message>
    <message>
        <source>What &amp;helps, what to watch</source>
        <translation type="unfinished">&amp;Не көмектеседі, неге қарау керек</translation>
    </message>
    <message>
        <source>What every shift must know</source>
        <translation type="unfinished">Әр ауысым нені білуі керек</translation>
    </message>
    <message>
        <source>Write to what, or choose another answer.</source>
        <translation type="unfinished">Неге аллергия екенін жазыңыз немесе басқа жауапты таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>Add a medicine</source>
        <translation type="unfinished">Дәрі қосу</translation>
    </message>
    <message>
        <source>Add a vaccination</source>
        <translation type="unfinished">Екпе қосу</translation>
    </message>
    <message>
        <source>Add an examination</source>
        <translation type="unfinished">Тексеру қосу</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished">Аллергия</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Өзгерту</translation>
    </message>
    <message>
        <source>Chronic conditions</source>
        <translation type="unfinished">Созылмалы аурулар</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation type="unfinished">Тамақтануы</translation>
    </message>
    <message>
        <source>Examinations</source>
        <translation type="unfinished">Тексерулер мен талдаулар</translation>
    </message>
    <message>
        <source>Given now</source>
        <translation type="unfinished">Қазір берілді</translation>
    </message>
    <message>
        <source>Medical secret</source>
        <translation type="unfinished">Дәрігерлік құпия</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished">Дәрілер</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation type="unfinished">Келесі рет: {day}</translation>
    </message>
    <message>
        <source>No examination is written down.</source>
        <translation type="unfinished">Тексеру әлі жазылған жоқ.</translation>
    </message>
    <message>
        <source>No medicine is prescribed.</source>
        <translation type="unfinished">Дәрі тағайындалмаған.</translation>
    </message>
    <message>
        <source>No vaccination is written down.</source>
        <translation type="unfinished">Екпе әлі жазылған жоқ.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished">Берілмеді</translation>
    </message>
    <message>
        <source>Remove: entered by mistake</source>
        <translation type="unfinished">Алып тастау: қате енгізілген</translation>
    </message>
    <message>
        <source>Seen at admission</source>
        <translation type="unfinished">Қабылдау кезінде байқалған</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Тоқтату</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <translation type="unfinished">Екпелер</translation>
    </message>
    <message>
        <source>What every shift must know</source>
        <translation type="unfinished">Әр ауысым нені білуі керек</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished">Не көмектеседі</translation>
    </message>
</context>
<context>
    <name>HelpConsentDialog</name>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished">&amp;Ұйым</translation>
    </message>
    <message>
        <source>Consent to help</source>
        <translation type="unfinished">Көмекке келісім</translation>
    </message>
    <message>
        <source>Kind of &amp;help</source>
        <translation type="unfinished">&amp;Көмек түрі</translation>
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
    <name>HoldDialog</name>
    <message>
        <source>&amp;Number of the file</source>
        <translation type="unfinished">Іс &amp;нөмірі</translation>
    </message>
    <message>
        <source>&amp;Who asked for it, by which paper</source>
        <translation type="unfinished">&amp;Кім талап етті, қандай құжатпен</translation>
    </message>
    <message>
        <source>For example a court, an inquiry, the person or a parent.</source>
        <translation type="unfinished">Мысалы, сот, тергеу, адамның өзі немесе ата-анасы.</translation>
    </message>
    <message>
        <source>Hold a file, whatever its term?</source>
        <translation type="unfinished">Мерзіміне қарамастан істі жоюға тыйым салу керек пе?</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation type="unfinished">Тыйым салу</translation>
    </message>
    <message>
        <source>There is no file with this number.</source>
        <translation type="unfinished">Мұндай нөмірлі іс жоқ.</translation>
    </message>
    <message>
        <source>Write the number of the file.</source>
        <translation type="unfinished">Істің нөмірін жазыңыз.</translation>
    </message>
    <message>
        <source>Write who asked for it.</source>
        <translation type="unfinished">Мұны кім талап еткенін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>HoldsStep</name>
    <message>
        <source>An earlier state comes back: what was written after this copy stays in the old file only. The director enters first and says why.</source>
        <translation type="unfinished">Бұрынғы күй қайтады: осы көшірмеден кейін жазылғандар тек ескі файлда қалады. Алдымен директор кіріп, себебін көрсетеді.</translation>
    </message>
    <message>
        <source>Another registry is in this folder. It stays there, but will not open by itself.</source>
        <translation type="unfinished">Бұл қалтада басқа база бар. Ол сонда қалады, бірақ өздігінен ашылмайды.</translation>
    </message>
    <message>
        <source>Audit head</source>
        <translation type="unfinished">Журнал коды</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished">Орталық</translation>
    </message>
    <message>
        <source>Lines of the audit log</source>
        <translation type="unfinished">Әрекеттер журналының жолдары</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished">Жасалды</translation>
    </message>
    <message>
        <source>Nothing was changed so far. All passphrases of that day will be valid again.</source>
        <translation type="unfinished">Әзірге ештеңе өзгертілген жоқ. Сол күнгі барлық құпиясөздер қайта жарамды болады.</translation>
    </message>
    <message>
        <source>Of them here then</source>
        <translation type="unfinished">Олардың сол кезде орталықта болғаны</translation>
    </message>
    <message>
        <source>Personal files</source>
        <translation type="unfinished">Жеке істер</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation type="unfinished">Осы көшірмеден қалпына келтіру</translation>
    </message>
    <message>
        <source>The copy is whole and the sheet opens it</source>
        <translation type="unfinished">Көшірме бүтін, парақ оны ашады</translation>
    </message>
    <message>
        <source>The registry in this folder has lost its key file. It stays there as it is.</source>
        <translation type="unfinished">Бұл қалтадағы база кілт файлын жоғалтқан. Ол сол күйінде қалады.</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished">Ішінде не бар</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Admitted</source>
        <translation type="unfinished">Қабылданды</translation>
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
        <source>Home was in</source>
        <translation type="unfinished">Үйі болған жер</translation>
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
        <source>School</source>
        <translation type="unfinished">Мектеп</translation>
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
        <source>The first digits cannot be a birth date: that day has not come. Compare the number.</source>
        <translation type="unfinished">Алғашқы цифрлар туған күн бола алмайды: ол күн әлі келген жоқ. Нөмірді салыстырыңыз.</translation>
    </message>
    <message>
        <source>Went into this one</source>
        <translation type="unfinished">Осы іске енген</translation>
    </message>
    <message>
        <source>another country</source>
        <translation type="unfinished">басқа елде</translation>
    </message>
    <message>
        <source>decides</source>
        <translation type="unfinished">осысы шешеді</translation>
    </message>
    <message>
        <source>file {number}: {day}, {name}. {reason}</source>
        <translation type="unfinished">{number} іс: {day}, {name}. {reason}</translation>
    </message>
    <message>
        <source>goes to none</source>
        <translation type="unfinished">оқымайды</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation type="unfinished">{grade}-сынып</translation>
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
        <source>An IIN has 12 digits.</source>
        <translation type="unfinished">ЖСН 12 цифрдан тұрады.</translation>
    </message>
    <message>
        <source>An IIN has digits only.</source>
        <translation type="unfinished">ЖСН тек цифрдан тұрады.</translation>
    </message>
    <message>
        <source>Citizenship, languages, IIN</source>
        <translation type="unfinished">Азаматтығы, тілдері, ЖСН</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Жынысы</translation>
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
        <source>A thing came</source>
        <translation type="unfinished">Зат қабылдау</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Жасы</translation>
    </message>
    <message>
        <source>Age: add or settle</source>
        <translation type="unfinished">Жасын нақтылау</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation type="unfinished">Басқа бөлме</translation>
    </message>
    <message>
        <source>Away from the centre</source>
        <translation type="unfinished">Орталықтан тыс</translation>
    </message>
    <message>
        <source>Belongings and money</source>
        <translation type="unfinished">Заттары мен ақшасы</translation>
    </message>
    <message>
        <source>Belongs to nobody</source>
        <translation type="unfinished">Байланысты алу</translation>
    </message>
    <message>
        <source>Came alone, as far as is known.</source>
        <translation type="unfinished">Белгілі болғанша, жақындарынсыз келген.</translation>
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
        <source>Contacts and papers no longer offer the others; nothing else changes.</source>
        <translation type="unfinished">Байланыстар мен құжаттар енді қалғандарын ұсынбайды; басқасы өзгермейді.</translation>
    </message>
    <message>
        <source>Correct a name</source>
        <translation type="unfinished">Атын түзету</translation>
    </message>
    <message>
        <source>Entered twice?</source>
        <translation type="unfinished">Екі рет енгізілген бе?</translation>
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
        <source>Hand back</source>
        <translation type="unfinished">Заттарды қайтару</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation type="unfinished">Қайтып келді</translation>
    </message>
    <message>
        <source>Is this file linked to nobody any more?</source>
        <translation type="unfinished">Бұл іс енді ешкіммен байланысты емес пе?</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished">Сол күйі қалдыру</translation>
    </message>
    <message>
        <source>Leave, hospital, absence</source>
        <translation type="unfinished">Шығу, аурухана, кету</translation>
    </message>
    <message>
        <source>Link a file</source>
        <translation type="unfinished">Іспен байланыстыру</translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished">Ақша</translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished">Аттары</translation>
    </message>
    <message>
        <source>Never so far.</source>
        <translation type="unfinished">Әзірге бірде-бір рет емес.</translation>
    </message>
    <message>
        <source>Nothing is written down.</source>
        <translation type="unfinished">Ештеңе жазылмаған.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished">Алынғандар</translation>
    </message>
    <message>
        <source>School and home</source>
        <translation type="unfinished">Мектеп пен үй</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished">Болуы</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation type="unfinished">Байланысты алу</translation>
    </message>
    <message>
        <source>What is known now</source>
        <translation type="unfinished">Қазір не белгілі</translation>
    </message>
    <message>
        <source>Who may read this file</source>
        <translation type="unfinished">Істі кім оқиды</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>All {count}</source>
        <translation type="unfinished">Барлығы {count}</translation>
    </message>
    <message>
        <source>Another table</source>
        <translation type="unfinished">Басқа кесте</translation>
    </message>
    <message>
        <source>Choose the register</source>
        <translation type="unfinished">Журналды таңдаңыз</translation>
    </message>
    <message>
        <source>New files: {new}. Further stays: {same}. Left out: {skip}. Refused: {refused}.</source>
        <translation type="unfinished">Жаңа іс: {new}. Тағы болу: {same}. Алынбайды: {skip}. Қабылданбады: {refused}.</translation>
    </message>
    <message>
        <source>No cells were copied. Mark them in your table and copy them first.</source>
        <translation type="unfinished">Ұяшықтар көшірілмеген. Алдымен кестеде белгілеп, көшіріңіз.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">Әзірше жоқ</translation>
    </message>
    <message>
        <source>Refused rows and those left out are not stored. This cannot be taken back at once.</source>
        <translation type="unfinished">Қабылданбаған және алынбаған жолдар сақталмайды. Мұны бірден қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>Refused {count}</source>
        <translation type="unfinished">Қабылданбады {count}</translation>
    </message>
    <message>
        <source>Rows of the register</source>
        <translation type="unfinished">Журнал жолдары</translation>
    </message>
    <message>
        <source>Say which column holds the names.</source>
        <translation type="unfinished">Аты-жөні қай бағанда екенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Some rows may be somebody you know already: decide about each of them.</source>
        <translation type="unfinished">Кейбір жолдар бұрыннан бар адам туралы болуы мүмкін: әрқайсысы туралы шешіңіз.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken over.</source>
        <translation type="unfinished">Тоқтатылды. Ештеңе көшірілген жоқ.</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.txt);;All files (*)</source>
        <translation type="unfinished">Кестелер (*.xlsx *.xlsm *.csv *.txt);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">Көшіру</translation>
    </message>
    <message>
        <source>Take over a register</source>
        <translation type="unfinished">Журналды көшіру</translation>
    </message>
    <message>
        <source>Take over {count} rows into the registry?</source>
        <translation type="unfinished">Тізілімге {count} жолды көшіру керек пе?</translation>
    </message>
    <message>
        <source>Taken over. New files: {files}. Stays: {stays}.</source>
        <translation type="unfinished">Көшірілді. Жаңа іс: {files}. Болу: {stays}.</translation>
    </message>
    <message>
        <source>The rows are being read and compared with the registry</source>
        <translation type="unfinished">Жолдар оқылып, тізіліммен салыстырылуда</translation>
    </message>
    <message>
        <source>The table is being read</source>
        <translation type="unfinished">Кесте оқылуда</translation>
    </message>
    <message>
        <source>To decide {count}</source>
        <translation type="unfinished">Шешу керек {count}</translation>
    </message>
    <message>
        <source>To the residents</source>
        <translation type="unfinished">Тізімге</translation>
    </message>
    <message>
        <source>What is to be completed</source>
        <translation type="unfinished">Нені толықтыру керек</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation type="unfinished">Қай жолдар</translation>
    </message>
    <message>
        <source>With a hint {count}</source>
        <translation type="unfinished">Ескертпемен {count}</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Looks like file {number}.</source>
        <translation type="unfinished">{number} ісіне ұқсайды.</translation>
    </message>
    <message>
        <source>Looks like row {number}.</source>
        <translation type="unfinished">{number} жолына ұқсайды.</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation type="unfinished">Аты белгісіз</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Жол</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished">Болуы</translation>
    </message>
    <message>
        <source>The same stay stands in row {number}.</source>
        <translation type="unfinished">Сол болу {number} жолында тұр.</translation>
    </message>
    <message>
        <source>This stay is in file {number} already.</source>
        <translation type="unfinished">Бұл болу {number} ісінде бар.</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation type="unfinished">Не байқалды</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation type="unfinished">Не істеледі</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Кім</translation>
    </message>
    <message>
        <source>still here</source>
        <translation type="unfinished">әлі осында</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">{day} дейін</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Age at admission</source>
        <translation type="unfinished">Түскен кездегі жасы</translation>
    </message>
    <message>
        <source>Birth date “{words}” is not understood; it is kept as a note.</source>
        <translation type="unfinished">Туған күні «{words}» түсініксіз; жазба ретінде сақталды.</translation>
    </message>
    <message>
        <source>Birth date “{words}” lies after the admission.</source>
        <translation type="unfinished">Туған күні «{words}» түскен күннен кейін.</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation type="unfinished">Кім жеткізді</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Санаты</translation>
    </message>
    <message>
        <source>Cells were joined: the words of the row above count here too.</source>
        <translation type="unfinished">Ұяшықтар біріктірілген: жоғарғы жолдың сөздері мұнда да қатысты.</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">Азаматтығы</translation>
    </message>
    <message>
        <source>Citizenship “{words}” is not understood; it is kept as a note.</source>
        <translation type="unfinished">Азаматтығы «{words}» түсініксіз; жазба ретінде сақталды.</translation>
    </message>
    <message>
        <source>Date or year of birth</source>
        <translation type="unfinished">Туған күні немесе жылы</translation>
    </message>
    <message>
        <source>Day of admission</source>
        <translation type="unfinished">Түскен күні</translation>
    </message>
    <message>
        <source>Day of leaving</source>
        <translation type="unfinished">Кеткен күні</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Тегі</translation>
    </message>
    <message>
        <source>Found where</source>
        <translation type="unfinished">Қайдан табылды</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Аты</translation>
    </message>
    <message>
        <source>Ground document</source>
        <translation type="unfinished">Негіз құжат</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation type="unfinished">ЖСН</translation>
    </message>
    <message>
        <source>IIN “{words}” had lost its leading zeros; they were put back.</source>
        <translation type="unfinished">ЖСН «{words}» басындағы нөлдері жоғалған еді; қайтарылды.</translation>
    </message>
    <message>
        <source>IIN “{words}” has a typing error; it is kept as a note.</source>
        <translation type="unfinished">ЖСН «{words}» қате терілген; жазба ретінде сақталды.</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation type="unfinished">Жазба ретінде сақтау</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">Алмау</translation>
    </message>
    <message>
        <source>Left to whom or where</source>
        <translation type="unfinished">Кімге немесе қайда кетті</translation>
    </message>
    <message>
        <source>Name in another writing</source>
        <translation type="unfinished">Аты-жөні басқа жазумен</translation>
    </message>
    <message>
        <source>No birth date: taken as unknown.</source>
        <translation type="unfinished">Туған күні жоқ: белгісіз деп алынды.</translation>
    </message>
    <message>
        <source>Number of the file</source>
        <translation type="unfinished">Іс нөмірі</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation type="unfinished">Әкесінің аты</translation>
    </message>
    <message>
        <source>Refused: left on {words}, before the admission.</source>
        <translation type="unfinished">Қабылданбады: {words} кеткен, бұл түскен күннен бұрын.</translation>
    </message>
    <message>
        <source>Refused: letters were lost in “{words}”. Save the table as .xlsx instead of .csv.</source>
        <translation type="unfinished">Қабылданбады: «{words}» ішінде әріптер жоғалған. Кестені .csv емес, .xlsx етіп сақтаңыз.</translation>
    </message>
    <message>
        <source>Refused: no day of admission.</source>
        <translation type="unfinished">Қабылданбады: түскен күні жоқ.</translation>
    </message>
    <message>
        <source>Refused: no name. Write “unknown” where nobody knows it.</source>
        <translation type="unfinished">Қабылданбады: аты жоқ. Ешкім білмесе, «белгісіз» деп жазыңыз.</translation>
    </message>
    <message>
        <source>Refused: the day of admission {words} lies ahead.</source>
        <translation type="unfinished">Қабылданбады: түскен күні {words} әлі келген жоқ.</translation>
    </message>
    <message>
        <source>Refused: the day of leaving {words} lies ahead.</source>
        <translation type="unfinished">Қабылданбады: кеткен күні {words} әлі келген жоқ.</translation>
    </message>
    <message>
        <source>Refused: under {years} and still here. Record this admission by hand, with its reason.</source>
        <translation type="unfinished">Қабылданбады: {years} жасқа толмаған және әлі осында. Бұл қабылдауды себебімен қолмен рәсімдеңіз.</translation>
    </message>
    <message>
        <source>Refused: “{words}” does not say on which day of admission.</source>
        <translation type="unfinished">Қабылданбады: «{words}» түскен күнін көрсетпейді.</translation>
    </message>
    <message>
        <source>Refused: “{words}” is not understood as a day of admission.</source>
        <translation type="unfinished">Қабылданбады: «{words}» түскен күн ретінде оқылмайды.</translation>
    </message>
    <message>
        <source>Refused: “{words}” is not understood as a day of leaving.</source>
        <translation type="unfinished">Қабылданбады: «{words}» кеткен күн ретінде оқылмайды.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Бөлме</translation>
    </message>
    <message>
        <source>Rows {rows} still wait for a decision.</source>
        <translation type="unfinished">{rows} жолдары әлі шешім күтуде.</translation>
    </message>
    <message>
        <source>Rows {rows}: somebody would be in two stays at once. Correct the days or leave these rows out.</source>
        <translation type="unfinished">{rows} жолдары: біреу бір мезгілде екі рет болып шығады. Күндерін түзетіңіз немесе бұл жолдарды алмаңыз.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Жынысы</translation>
    </message>
    <message>
        <source>Sex taken from the IIN or the patronymic.</source>
        <translation type="unfinished">Жынысы ЖСН немесе әкесінің аты бойынша алынды.</translation>
    </message>
    <message>
        <source>Sex “{words}” is not understood; it is kept as a note.</source>
        <translation type="unfinished">Жынысы «{words}» түсініксіз; жазба ретінде сақталды.</translation>
    </message>
    <message>
        <source>Taken as a person whose name nobody knows.</source>
        <translation type="unfinished">Аты белгісіз адам ретінде қабылданды.</translation>
    </message>
    <message>
        <source>The IIN points to another birth date than {words}.</source>
        <translation type="unfinished">ЖСН {words} емес, басқа туған күнді көрсетеді.</translation>
    </message>
    <message>
        <source>The centre has no room “{words}” in its settings.</source>
        <translation type="unfinished">Орталық баптауларында «{words}» бөлмесі жоқ.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read. Open it in its program and save it as .xlsx.</source>
        <translation type="unfinished">Бұл файлдың әріптері оқылмайды. Оны өз бағдарламасында ашып, .xlsx етіп сақтаңыз.</translation>
    </message>
    <message>
        <source>There is nothing in this table.</source>
        <translation type="unfinished">Кестеде ештеңе жоқ.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Is it still there, or open elsewhere?</source>
        <translation type="unfinished">Файл ашылмайды. Ол орнында ма, басқа бағдарламада ашық емес пе?</translation>
    </message>
    <message>
        <source>This is a spreadsheet of another format. Open it and save it as .xlsx.</source>
        <translation type="unfinished">Бұл басқа пішімдегі кесте. Оны ашып, .xlsx етіп сақтаңыз.</translation>
    </message>
    <message>
        <source>This is no table, or the file is damaged. Choose .xlsx or .csv.</source>
        <translation type="unfinished">Бұл кесте емес немесе файл бүлінген. .xlsx немесе .csv таңдаңыз.</translation>
    </message>
    <message>
        <source>This spreadsheet is locked with a password. Open it, take the password off and save it.</source>
        <translation type="unfinished">Кесте құпиясөзбен жабылған. Оны ашып, құпиясөзін алып тастап, сақтаңыз.</translation>
    </message>
    <message>
        <source>This table is too large: at most {rows} rows are taken at once. Divide it, by years for example.</source>
        <translation type="unfinished">Кесте тым үлкен: бір жолы ең көбі {rows} жол алынады. Оны бөліңіз, мысалы, жылдар бойынша.</translation>
    </message>
    <message>
        <source>Was under {years} at admission; taken because the stay is over.</source>
        <translation type="unfinished">Түскенде {years} жасқа толмаған; болуы аяқталғандықтан қабылданды.</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished">Аты-жөні толық</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished">қабылданды</translation>
    </message>
    <message>
        <source>further stay</source>
        <translation type="unfinished">тағы бір болу</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">алынбайды</translation>
    </message>
    <message>
        <source>new file</source>
        <translation type="unfinished">жаңа іс</translation>
    </message>
    <message>
        <source>not a person</source>
        <translation type="unfinished">адам емес</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished">қабылданбады</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation type="unfinished">шешу керек</translation>
    </message>
    <message>
        <source>with a hint</source>
        <translation type="unfinished">ескертпемен</translation>
    </message>
    <message>
        <source>“{words}” is no number like 051-26: the file gets a new one, the old is kept as a note.</source>
        <translation type="unfinished">«{words}» 051-26 тәрізді нөмір емес: іске жаңа нөмір беріледі, ескісі жазба ретінде сақталды.</translation>
    </message>
    <message>
        <source>“{words}” was read as a day in a spreadsheet&apos;s own counting.</source>
        <translation type="unfinished">«{words}» электрондық кестенің өз есебіндегі күн ретінде оқылды.</translation>
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
    <name>Inputs</name>
    <message>
        <source>no</source>
        <translation type="unfinished">жоқ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">иә</translation>
    </message>
</context>
<context>
    <name>InterpreterDialog</name>
    <message>
        <source>&amp;Identity document</source>
        <translation type="unfinished">Жеке &amp;куәлік</translation>
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
        <source>&amp;Organisation</source>
        <translation type="unfinished">&amp;Ұйым</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation type="unfinished">&amp;Жынысы</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation type="unfinished">Те&amp;лефон</translation>
    </message>
    <message>
        <source>Agreement not to disclose: &amp;signed</source>
        <translation type="unfinished">Жарияламау міндеттемесі: қ&amp;ол қойылды</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation type="unfinished">Кемінде бір тілді таңдаңыз.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Аудармашы</translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished">Ер адам</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation type="unfinished">Е&amp;скерту</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation type="unfinished">Қа&amp;шанға дейін жарамды</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished">Әйел</translation>
    </message>
    <message>
        <source>Works for this centre: may not interpret in its interviews</source>
        <translation type="unfinished">Осы орталықта жұмыс істейді: оның әңгімелесулерінде аудара алмайды</translation>
    </message>
    <message>
        <source>Write the day of signing and a later last day.</source>
        <translation type="unfinished">Қол қойылған күнді және одан кейінгі соңғы күнді жазыңыз.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation type="unfinished">Аты-жөнін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>InterpretersPage</name>
    <message>
        <source>Agreement not to disclose</source>
        <translation type="unfinished">Жарияламау міндеттемесі</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation type="unfinished">Міндеттемеге қол қойылды</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Артқа</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation type="unfinished">Қайта шақыру</translation>
    </message>
    <message>
        <source>Call no more</source>
        <translation type="unfinished">Енді шақырмау</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Өзгерту</translation>
    </message>
    <message>
        <source>Friends, relatives, co-applicants and the centre&apos;s own employees may not interpret.</source>
        <translation type="unfinished">Достары, туыстары, бірге көмек сұраушылар және орталық қызметкерлері аудармашы бола алмайды.</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation type="unfinished">Аудармашылар</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Тілдері</translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished">Ер адам</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Аты-жөні</translation>
    </message>
    <message>
        <source>New interpreter</source>
        <translation type="unfinished">Жаңа аудармашы</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation type="unfinished">Тізімде әзірге ешкім жоқ</translation>
    </message>
    <message>
        <source>On the list.</source>
        <translation type="unfinished">Тізімге қосылды.</translation>
    </message>
    <message>
        <source>Print the agreement</source>
        <translation type="unfinished">Міндеттемені басып шығару</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Жынысы</translation>
    </message>
    <message>
        <source>The agreement is written down.</source>
        <translation type="unfinished">Міндеттеме жазылды.</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation type="unfinished">Тізімді көрсету мүмкін емес</translation>
    </message>
    <message>
        <source>What speaks against</source>
        <translation type="unfinished">Қарсы дәлел</translation>
    </message>
    <message>
        <source>Where they interpreted</source>
        <translation type="unfinished">Қайда аударды</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished">Әйел</translation>
    </message>
    <message>
        <source>Write down who can be called, before they are needed at night.</source>
        <translation type="unfinished">Түнде қажет болмай тұрып, кімді шақыруға болатынын жазып қойыңыз.</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation type="unfinished">{day} аяқталған</translation>
    </message>
    <message>
        <source>is called no more</source>
        <translation type="unfinished">енді шақырылмайды</translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished">көрсетілмеген</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished">қол қойылмаған</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">жоқ</translation>
    </message>
    <message>
        <source>refused on {day}: {reason}</source>
        <translation type="unfinished">{day} рұқсат берілмеді: {reason}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">{day} дейін</translation>
    </message>
    <message>
        <source>works for this centre</source>
        <translation type="unfinished">осы орталықта жұмыс істейді</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source> or </source>
        <translation type="unfinished"> немесе </translation>
    </message>
    <message>
        <source>&amp;Why it is not a parent or guardian</source>
        <translation type="unfinished">&amp;Неге ата-анасы немесе қорғаншысы емес</translation>
    </message>
    <message>
        <source>A minor signs together with the legal representative: write the name.</source>
        <translation type="unfinished">Кәмелетке толмаған заңды өкілімен бірге қол қояды: аты-жөнін жазыңыз.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Choose who signs beside the child, or why nobody does.</source>
        <translation type="unfinished">Баланың жанында кім қол қоятынын немесе неге ешкім қоймайтынын таңдаңыз.</translation>
    </message>
    <message>
        <source>Consent taken back: what was told is used no more.</source>
        <translation type="unfinished">Келісім қайтарып алынды: айтылғаны бұдан былай пайдаланылмайды.</translation>
    </message>
    <message>
        <source>Decide otherwise</source>
        <translation type="unfinished">Басқаша шешу</translation>
    </message>
    <message>
        <source>Decided otherwise: {reason}. {rule}</source>
        <translation type="unfinished">Басқаша шешілді: {reason}. {rule}</translation>
    </message>
    <message>
        <source>Friend or acquaintance</source>
        <translation type="unfinished">Досы немесе танысы</translation>
    </message>
    <message>
        <source>Guardianship authority in the parents&apos; place</source>
        <translation type="unfinished">Ата-анасының орнына қорғаншылық органы</translation>
    </message>
    <message>
        <source>Identified as a migrant in a vulnerable situation</source>
        <translation type="unfinished">Осал жағдайдағы мигрант деп танылды</translation>
    </message>
    <message>
        <source>Legal &amp;representative: name, capacity</source>
        <translation type="unfinished">Заңды ө&amp;кілі: аты-жөні, кім екені</translation>
    </message>
    <message>
        <source>No relation</source>
        <translation type="unfinished">Байланысы жоқ</translation>
    </message>
    <message>
        <source>No signs of a vulnerable situation</source>
        <translation type="unfinished">Осал жағдай белгілері жоқ</translation>
    </message>
    <message>
        <source>Nobody has signed yet</source>
        <translation type="unfinished">Әзірге ешкім қол қойған жоқ</translation>
    </message>
    <message>
        <source>Nobody: it could not wait</source>
        <translation type="unfinished">Ешкім: күтуге болмады</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation type="unfinished">Ата-анасы немесе қорғаншысы</translation>
    </message>
    <message>
        <source>Parents or guardian can be there</source>
        <translation type="unfinished">Ата-анасы немесе қорғаншысы келе алады</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Бас тартты</translation>
    </message>
    <message>
        <source>Refused: nothing of it is kept. It can be begun anew at any time.</source>
        <translation type="unfinished">Бас тартты: жауаптар сақталмайды. Кез келген уақытта қайта бастауға болады.</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation type="unfinished">Туысы</translation>
    </message>
    <message>
        <source>Seeks help together with the person</source>
        <translation type="unfinished">Адаммен бірге көмек сұрап жүр</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">Қол қойылды</translation>
    </message>
    <message>
        <source>Signs &amp;beside the child</source>
        <translation type="unfinished">Баланың &amp;жанында қол қояды</translation>
    </message>
    <message>
        <source>Still missing: {rule}</source>
        <translation type="unfinished">Әлі орындалмады: {rule}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">Қайтарып алынды</translation>
    </message>
    <message>
        <source>The child does not want them there</source>
        <translation type="unfinished">Бала олардың болғанын қаламайды</translation>
    </message>
    <message>
        <source>The specialists disagree: the head decides</source>
        <translation type="unfinished">Мамандар келіспеді: басшы шешеді</translation>
    </message>
    <message>
        <source>They cannot come</source>
        <translation type="unfinished">Олар келе алмайды</translation>
    </message>
    <message>
        <source>Think of: {rule}</source>
        <translation type="unfinished">Ұмытпаңыз: {rule}</translation>
    </message>
    <message>
        <source>Without parental care</source>
        <translation type="unfinished">Ата-ана қамқорлығынсыз</translation>
    </message>
    <message>
        <source>Works for the body that interviews</source>
        <translation type="unfinished">Әңгімелесетін ұйымның қызметкері</translation>
    </message>
    <message>
        <source>Write the reason: it stands on the paper.</source>
        <translation type="unfinished">Себебін жазыңыз: ол қағазда тұрады.</translation>
    </message>
    <message>
        <source>does not have this language in the register</source>
        <translation type="unfinished">тізілімде бұл тіл көрсетілмеген</translation>
    </message>
    <message>
        <source>must not interpret here: choose somebody else</source>
        <translation type="unfinished">мұнда аударуға болмайды: басқа адамды таңдаңыз</translation>
    </message>
    <message>
        <source>of the other sex: ask whether that is all right</source>
        <translation type="unfinished">жынысы басқа: адам келісе ме, сұраңыз</translation>
    </message>
    <message>
        <source>that both sides understand the language, or an interpreter</source>
        <translation type="unfinished">екі жақ та әңгіме тілін түсінеді немесе аудармашы бар</translation>
    </message>
    <message>
        <source>the agreement not to disclose is not signed yet</source>
        <translation type="unfinished">жарияламау міндеттемесіне әлі қол қойылмаған</translation>
    </message>
</context>
<context>
    <name>InterviewClock</name>
    <message>
        <source>{time} of {limit} today</source>
        <translation type="unfinished">бүгін {time}, шегі {limit}</translation>
    </message>
    <message>
        <source>{time} of {limit} today: enough for this day</source>
        <translation type="unfinished">бүгін {time}, шегі {limit}: бұл күнге жетеді</translation>
    </message>
    <message>
        <source>{time} today</source>
        <translation type="unfinished">бүгін {time}</translation>
    </message>
</context>
<context>
    <name>InterviewSection</name>
    <message>
        <source>1. What was told</source>
        <translation type="unfinished">1. Не түсіндірілді</translation>
    </message>
    <message>
        <source>2. Consent to the interview</source>
        <translation type="unfinished">2. Әңгімелесуге келісім</translation>
    </message>
    <message>
        <source>3. Conversations</source>
        <translation type="unfinished">3. Сұхбаттар</translation>
    </message>
    <message>
        <source>4. Questionnaires</source>
        <translation type="unfinished">4. Сауалнамалар</translation>
    </message>
    <message>
        <source>5. Decision</source>
        <translation type="unfinished">5. Шешім</translation>
    </message>
    <message>
        <source>Add a consent to help</source>
        <translation type="unfinished">Көмекке келісім қосу</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Толтыру</translation>
    </message>
    <message>
        <source>Begin a conversation</source>
        <translation type="unfinished">Сұхбатты бастау</translation>
    </message>
    <message>
        <source>Begin a new interview</source>
        <translation type="unfinished">Жаңа әңгімелесуді бастау</translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation type="unfinished">Әңгімелесуді бастау</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished">Басталған</translation>
    </message>
    <message>
        <source>Consent signed</source>
        <translation type="unfinished">Келісімге қол қойылды</translation>
    </message>
    <message>
        <source>Consent to help, one organisation each</source>
        <translation type="unfinished">Көмекке келісім, әр ұйымға бөлек</translation>
    </message>
    <message>
        <source>Decision of the head</source>
        <translation type="unfinished">Басшының шешімі</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">Аяқталды</translation>
    </message>
    <message>
        <source>First tell what it is about, then ask for consent, then talk.</source>
        <translation type="unfinished">Алдымен не туралы екенін түсіндіріңіз, содан кейін келісімін сұраңыз, сонан соң әңгімелесіңіз.</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation type="unfinished">Аудармашылар</translation>
    </message>
    <message>
        <source>Interview and identification</source>
        <translation type="unfinished">Әңгімелесу және сәйкестендіру</translation>
    </message>
    <message>
        <source>It is decided once the identification questionnaire is finished.</source>
        <translation type="unfinished">Сәйкестендіру сауалнамасы аяқталғанда шешіледі.</translation>
    </message>
    <message>
        <source>Must be there: {who}</source>
        <translation type="unfinished">Қатысуы тиіс: {who}</translation>
    </message>
    <message>
        <source>New interpreter</source>
        <translation type="unfinished">Жаңа аудармашы</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished">Басталмаған</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished">Қайта ашу</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished">Сауалнамалар</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished">Оқу</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Бас тартты</translation>
    </message>
    <message>
        <source>Signs beside the child</source>
        <translation type="unfinished">Жанында қол қояды</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Тоқтату</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">Қайтарып алынды</translation>
    </message>
    <message>
        <source>The questionnaire is offered once an interview has begun.</source>
        <translation type="unfinished">Сауалнама әңгімелесу басталғанда ұсынылады.</translation>
    </message>
    <message>
        <source>The refusal is written down. Print it and have it signed.</source>
        <translation type="unfinished">Бас тарту жазылды. Басып шығарып, қол қойдырыңыз.</translation>
    </message>
    <message>
        <source>Tick what was told</source>
        <translation type="unfinished">Түсіндірілгенін белгілеу</translation>
    </message>
    <message>
        <source>Urgent need: a doctor examines first ({clause}).</source>
        <translation type="unfinished">Шұғыл көмек: алдымен дәрігер қарайды ({clause}).</translation>
    </message>
    <message>
        <source>Write down the decision</source>
        <translation type="unfinished">Шешімді жазу</translation>
    </message>
    <message>
        <source>last saved {moment}</source>
        <translation type="unfinished">сақталған уақыты: {moment}</translation>
    </message>
</context>
<context>
    <name>InterviewSteps</name>
    <message>
        <source>&amp;Body that holds the person, number of the request</source>
        <translation type="unfinished">Адамды ұстап отырған &amp;орган, сұрау нөмірі</translation>
    </message>
    <message>
        <source>&amp;Language, and who read it out</source>
        <translation type="unfinished">Қай &amp;тілде және кім оқып берді</translation>
    </message>
    <message>
        <source>&amp;Number of the permit, and who issued it</source>
        <translation type="unfinished">Рұқсаттың &amp;нөмірі және оны кім берді</translation>
    </message>
    <message>
        <source>&amp;Organisation that the person agreed to</source>
        <translation type="unfinished">Адам келісім берген &amp;ұйым</translation>
    </message>
    <message>
        <source>&amp;To whom, number of the letter</source>
        <translation type="unfinished">&amp;Кімге, хат нөмірі</translation>
    </message>
    <message>
        <source>&amp;Who permitted it, number of the letter</source>
        <translation type="unfinished">Рұқсатты &amp;кім берді, хат нөмірі</translation>
    </message>
    <message>
        <source>&amp;Who went there, where it was</source>
        <translation type="unfinished">&amp;Кім барды, кездесу қайда өтті</translation>
    </message>
    <message>
        <source>&amp;Why it ended</source>
        <translation type="unfinished">&amp;Неліктен тоқтатылды</translation>
    </message>
    <message>
        <source>In custody: meeting asked for</source>
        <translation type="unfinished">Қамауда: кездесу сұралды</translation>
    </message>
    <message>
        <source>Met in custody</source>
        <translation type="unfinished">Қамаудағы кездесу өтті</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Жазба жүргізілмейді</translation>
    </message>
    <message>
        <source>Nothing is recorded without the person&apos;s consent.</source>
        <translation type="unfinished">Адамның келісімінсіз жазба жүргізілмейді.</translation>
    </message>
    <message>
        <source>Permission to meet came</source>
        <translation type="unfinished">Кездесуге рұқсат келді</translation>
    </message>
    <message>
        <source>Permit ended</source>
        <translation type="unfinished">Рұқсат тоқтатылды</translation>
    </message>
    <message>
        <source>Permit extended</source>
        <translation type="unfinished">Рұқсат ұзартылды</translation>
    </message>
    <message>
        <source>Permit issued</source>
        <translation type="unfinished">Рұқсат берілді</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation type="unfinished">Жазбаны жүргізетін адам</translation>
    </message>
    <message>
        <source>Recordin&amp;g</source>
        <translation type="unfinished">Әңгіменің &amp;жазбасы</translation>
    </message>
    <message>
        <source>Redirected to an organisation</source>
        <translation type="unfinished">Ұйымға қайта бағытталды</translation>
    </message>
    <message>
        <source>Sent to the head of the migration service</source>
        <translation type="unfinished">Көші-қон қызметінің басшысына жіберілді</translation>
    </message>
    <message>
        <source>Sheet of rights handed over</source>
        <translation type="unfinished">Құқықтар туралы жадынама берілді</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished">Аудиожазба</translation>
    </message>
    <message>
        <source>Sound and picture</source>
        <translation type="unfinished">Бейнежазба</translation>
    </message>
    <message>
        <source>The person agrees to the recording</source>
        <translation type="unfinished">Адам жазбаға келіседі</translation>
    </message>
    <message>
        <source>Where the recording is kept</source>
        <translation type="unfinished">Жазба қайда сақталады</translation>
    </message>
    <message>
        <source>Write where the recording is kept.</source>
        <translation type="unfinished">Жазба қайда сақталатынын жазыңыз.</translation>
    </message>
    <message>
        <source>Write who makes the recording.</source>
        <translation type="unfinished">Жазбаны кім жүргізетінін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>InterviewTalks</name>
    <message>
        <source>At night: {reason}</source>
        <translation type="unfinished">Түнде: {reason}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Өзгерту</translation>
    </message>
    <message>
        <source>Not admitted as interpreter: {name} ({reason}), {when}</source>
        <translation type="unfinished">Аудармашы болуға рұқсат берілмеді: {name} ({reason}), {when}</translation>
    </message>
    <message>
        <source>Recorded ({how}) by {who}, kept: {where}</source>
        <translation type="unfinished">Жазба ({how}), жүргізген: {who}, сақталатын жері: {where}</translation>
    </message>
    <message>
        <source>interpreter {name}</source>
        <translation type="unfinished">аудармашы {name}</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation type="unfinished">әлі жүріп жатыр</translation>
    </message>
</context>
<context>
    <name>KeepSettingsDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Атауы</translation>
    </message>
    <message>
        <source>At most 60 letters.</source>
        <translation type="unfinished">Ең көбі 60 әріп.</translation>
    </message>
    <message>
        <source>Belongs to the papers of a month</source>
        <translation type="unfinished">Айдың құжаттарына кіреді</translation>
    </message>
    <message>
        <source>Forget these settings</source>
        <translation type="unfinished">Осы баптауларды жою</translation>
    </message>
    <message>
        <source>Forty settings are kept already: forget one first.</source>
        <translation type="unfinished">Қырық баптау сақталған: алдымен біреуін жойыңыз.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Сақтау</translation>
    </message>
    <message>
        <source>Keep these settings?</source>
        <translation type="unfinished">Осы баптауларды сақтау керек пе?</translation>
    </message>
    <message>
        <source>Settings of the same name are replaced.</source>
        <translation type="unfinished">Аты бірдей баптаулар ауыстырылады.</translation>
    </message>
    <message>
        <source>Write a name for these settings.</source>
        <translation type="unfinished">Баптаулардың атауын жазыңыз.</translation>
    </message>
    <message>
        <source>{paper}, {language}: everybody who may see the report finds it in the list.</source>
        <translation type="unfinished">{paper}, {language}: есепті көре алатындардың бәрі баптауларды тізімнен табады.</translation>
    </message>
</context>
<context>
    <name>KeptQuestionsDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Жабу</translation>
    </message>
    <message>
        <source>No question is kept.</source>
        <translation type="unfinished">Мұндай сұрау жоқ.</translation>
    </message>
    <message>
        <source>Questions that fit no file</source>
        <translation type="unfinished">Ешбір іске сай келмейтін сұраулар</translation>
    </message>
    <message>
        <source>Whoever is admitted is compared with these names; the file then says that somebody asked.</source>
        <translation type="unfinished">Қабылданған әр бала осы аттармен салыстырылады; сонда іс ол туралы сұралғанын айтады.</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished">Терілгенді алып тастау</translation>
    </message>
    <message>
        <source>This file was closed to you while you were typing, so it cannot be saved. Your words are kept sealed: nobody but you can open them, once you are named for the file. Tell the director.</source>
        <translation type="unfinished">Сіз жазып отырғанда іс сіз үшін жабылды, сондықтан сақтау мүмкін емес. Терілген мәтін мөрленіп сақталды: іске рұқсат берілген соң оны тек өзіңіз аша аласыз. Директорға айтыңыз.</translation>
    </message>
    <message>
        <source>Your words are back: {moment}.</source>
        <translation type="unfinished">Терілген мәтін қайтарылды: {moment}.</translation>
    </message>
    <message>
        <source>Your words are back: {moment}. The record was changed meanwhile: compare before you save.</source>
        <translation type="unfinished">Терілген мәтін қайтарылды: {moment}. Осы уақытта жазба өзгертілді: сақтар алдында салыстырыңыз.</translation>
    </message>
    <message>
        <source>Your words are back: {moment}. What was changed meanwhile in other fields stands here too.</source>
        <translation type="unfinished">Терілген мәтін қайтарылды: {moment}. Осы уақытта басқа өрістерде өзгертілгені де осында тұр.</translation>
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
    <name>KeysSection</name>
    <message>
        <source>Begin with the new sheet</source>
        <translation type="unfinished">Жаңа парақтан бастау</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation type="unfinished">Кілттерді ауыстыру</translation>
    </message>
    <message>
        <source>Change the keys when somebody has left, or when a computer, a stick or the recovery sheet may be in wrong hands. The whole registry is written anew under another key: who has no door any more opens it with nothing they know or have kept. Everybody else enters with the same passphrase as before, and nobody but you has to be here.</source>
        <translation type="unfinished">Қызметкер кеткенде немесе компьютер, флешка не қалпына келтіру парағы бөгде қолға түсуі мүмкін болғанда кілттерді ауыстырыңыз. Бүкіл база басқа кілтпен қайта жазылады: кіруі жабылған адам оны білетінімен де, сақтап қалғанымен де аша алмайды. Қалғандары бұрынғы құпиясөзімен кіреді, сізден басқа ешкімнің осында болуы қажет емес.</translation>
    </message>
    <message>
        <source>Copies made before stay as they are and open with the sheet that was valid then: make a new copy afterwards, and destroy the older sticks or lock them away. What somebody has copied already they can still read.</source>
        <translation type="unfinished">Бұрын жасалған көшірмелер сол күйі қалады және сол кездегі жарамды парақпен ашылады: кейін жаңа көшірме жасаңыз, ескі флешкаларды жойыңыз немесе құлыптап сақтаңыз. Біреу көшіріп алғанын бәрібір оқи алады.</translation>
    </message>
    <message>
        <source>Keys of the registry</source>
        <translation type="unfinished">Базаның кілттері</translation>
    </message>
    <message>
        <source>Leave the keys as they are</source>
        <translation type="unfinished">Кілттерді сол күйі қалдыру</translation>
    </message>
    <message>
        <source>Say in a few words why: the audit keeps it.</source>
        <translation type="unfinished">Себебін бірер сөзбен жазыңыз: ол журналда қалады.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Тоқтату</translation>
    </message>
    <message>
        <source>The audit keeps it.</source>
        <translation type="unfinished">Журналда қалады.</translation>
    </message>
    <message>
        <source>The keys are as they were, and nothing is lost. {why}</source>
        <translation type="unfinished">Кілттер бұрынғыдай, ештеңе жоғалған жоқ. {why}</translation>
    </message>
    <message>
        <source>The keys are as they were. Destroy the sheet that you have printed: it opens nothing.</source>
        <translation type="unfinished">Кілттер бұрынғыдай. Басып шығарған парақты жойыңыз: ол ештеңе ашпайды.</translation>
    </message>
    <message>
        <source>The keys are as they were. The new sheet opens nothing before this is finished.</source>
        <translation type="unfinished">Кілттер бұрынғыдай. Ауыстыру аяқталғанша жаңа парақ ештеңе ашпайды.</translation>
    </message>
    <message>
        <source>The keys were last changed: {when}</source>
        <translation type="unfinished">Кілттер соңғы рет ауыстырылды: {when}</translation>
    </message>
    <message>
        <source>The keys were never changed</source>
        <translation type="unfinished">Кілттер әлі ауыстырылмаған</translation>
    </message>
    <message>
        <source>The registry stays open under its old key until the new file was proven. At the end Pana closes it, and you enter again with your passphrase.</source>
        <translation type="unfinished">Жаңа файл тексерілгенше база ескі кілтпен ашық тұрады. Соңында Pana оны жабады, сіз құпиясөзіңізбен қайта кіресіз.</translation>
    </message>
    <message>
        <source>The sheet for the new keys</source>
        <translation type="unfinished">Жаңа кілттерге арналған парақ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Қайталау</translation>
    </message>
    <message>
        <source>What was written is compared with the registry by a second process.</source>
        <translation type="unfinished">Екінші процесс жазылғанды базамен салыстырып жатыр.</translation>
    </message>
    <message>
        <source>Why the keys are changed</source>
        <translation type="unfinished">Кілттер неге ауыстырылады</translation>
    </message>
    <message>
        <source>Writing the registry under new keys</source>
        <translation type="unfinished">База жаңа кілттермен жазылуда</translation>
    </message>
    <message>
        <source>Your passphrase, to make sure that it is you</source>
        <translation type="unfinished">Сіз екеніңізге көз жеткізу үшін құпиясөзіңіз</translation>
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
    <name>KinRequestDialog</name>
    <message>
        <source>&amp;How they ask</source>
        <translation type="unfinished">Қалай &amp;хабарласты</translation>
    </message>
    <message>
        <source>A relative asks about a child</source>
        <translation type="unfinished">Туысы бала туралы сұрайды</translation>
    </message>
    <message>
        <source>How do they ask?</source>
        <translation type="unfinished">Қалай хабарласты?</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation type="unfinished">Сұрауды сақтау</translation>
    </message>
    <message>
        <source>Nobody fits: the question is kept and compared with whoever is admitted.</source>
        <translation type="unfinished">Ешкім сай келмейді: сұрау сақталып, әр жаңа қабылданған баламен салыстырылады.</translation>
    </message>
    <message>
        <source>Questions that fit no file</source>
        <translation type="unfinished">Ешбір іске сай келмейтін сұраулар</translation>
    </message>
    <message>
        <source>This person may be stopped: tell them nothing and call the director. Leave this line empty: that they asked is kept without it.</source>
        <translation type="unfinished">Бұл адамға тыйым салынған болуы мүмкін: оған ештеңе айтпаңыз және директорды шақырыңыз. Бұл жолды бос қалдырыңыз: оның сұрағаны онсыз да сақталады.</translation>
    </message>
    <message>
        <source>What they &amp;told: who they are to the child, how to reach them</source>
        <translation type="unfinished">Не &amp;айтты: балаға кім болады, қалай хабарласуға болады</translation>
    </message>
    <message>
        <source>What was &amp;answered</source>
        <translation type="unfinished">Не &amp;жауап берілді</translation>
    </message>
    <message>
        <source>Who &amp;asks: family name, given name</source>
        <translation type="unfinished">Кім &amp;сұрайды: тегі, аты</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation type="unfinished">Кім сұрайды?</translation>
    </message>
    <message>
        <source>Whom do they look for?</source>
        <translation type="unfinished">Кімді іздейді?</translation>
    </message>
    <message>
        <source>Whom they look for, as they &amp;say the name</source>
        <translation type="unfinished">Кімді іздейді, &amp;атын қалай айтады</translation>
    </message>
    <message>
        <source>Write into the file</source>
        <translation type="unfinished">Іске жазу</translation>
    </message>
    <message>
        <source>Write what they told.</source>
        <translation type="unfinished">Не айтқанын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>KindsButton</name>
    <message>
        <source>All kinds</source>
        <translation type="unfinished">Барлық түрі</translation>
    </message>
    <message>
        <source>{count} of {whole} kinds</source>
        <translation type="unfinished">Түрлері: {whole} ішінен {count}</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>&amp;To whom it goes</source>
        <translation type="unfinished">&amp;Кімге беріледі</translation>
    </message>
    <message>
        <source>&amp;Why it leaves</source>
        <translation type="unfinished">&amp;Не үшін шығарылады</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation type="unfinished">Тексеріліп жатыр</translation>
    </message>
    <message>
        <source>Name who gets this list.</source>
        <translation type="unfinished">Тізім кімге берілетінін жазыңыз.</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation type="unfinished">Сақтау</translation>
    </message>
    <message>
        <source>Save this list as a spreadsheet?</source>
        <translation type="unfinished">Осы тізімді кесте етіп сақтау керек пе?</translation>
    </message>
    <message>
        <source>The file leaves the encrypted registry: whoever gets it reads every name in it. Keep it on an encrypted stick, give it to nobody who has no right to it, and delete it when it has served.</source>
        <translation type="unfinished">Файл шифрланған тізілімнен шығады: оны алған адам ішіндегі әр есімді оқиды. Шифрланған тасығышта сақтаңыз, құқығы жоқ адамға бермеңіз, керегі біткен соң жойыңыз.</translation>
    </message>
    <message>
        <source>This is not your passphrase. Check the keyboard layout and Caps Lock.</source>
        <translation type="unfinished">Бұл сіздің құпиясөзіңіз емес. Пернетақта тілін және Caps Lock пернесін тексеріңіз.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation type="unfinished">Құпиясөзіңізді енгізіңіз.</translation>
    </message>
    <message>
        <source>What for; it stands in the audit, in the log of what was told and on the sheet.</source>
        <translation type="unfinished">Не үшін; бұл әрекеттер журналында, мәлімет беру журналында және парақтың өзінде қалады.</translation>
    </message>
    <message>
        <source>Write why this list leaves the registry.</source>
        <translation type="unfinished">Бұл тізім тізілімнен не үшін шығарылатынын жазыңыз.</translation>
    </message>
    <message>
        <source>Your passphrase again</source>
        <translation type="unfinished">Құпиясөзіңіз тағы бір рет</translation>
    </message>
</context>
<context>
    <name>LeavingSection</name>
    <message>
        <source>A leaving is prepared for {day}: {who}.</source>
        <translation type="unfinished">Шығу {day} күніне дайындалды: {who}.</translation>
    </message>
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
        <source>Hand the case on</source>
        <translation type="unfinished">Істі беру</translation>
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
        <source>Open the file again</source>
        <translation type="unfinished">Істі қайта ашу</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished">Төлейтін</translation>
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
        <source>Way abroad</source>
        <translation type="unfinished">Шетелге жол</translation>
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
    <name>LeavingWindow</name>
    <message>
        <source>A copy is being made before Pana ends</source>
        <translation type="unfinished">Pana аяқталмас бұрын көшірме жасалуда</translation>
    </message>
    <message>
        <source>Do not pull the drive out yet. The window closes by itself.</source>
        <translation type="unfinished">Тасығышты әзірге суырмаңыз. Терезе өзі жабылады.</translation>
    </message>
    <message>
        <source>End Pana</source>
        <translation type="unfinished">Pana бағдарламасын аяқтау</translation>
    </message>
    <message>
        <source>End without a copy</source>
        <translation type="unfinished">Көшірмесіз аяқтау</translation>
    </message>
    <message>
        <source>No copy was made</source>
        <translation type="unfinished">Көшірме жасалмады</translation>
    </message>
    <message>
        <source>Pana ends by itself within a minute.</source>
        <translation type="unfinished">Pana бір минут ішінде өзі аяқталады.</translation>
    </message>
    <message>
        <source>The copy is being read again to prove it. Do not pull the drive out yet.</source>
        <translation type="unfinished">Көшірме тексеру үшін қайта оқылуда. Тасығышты әзірге суырмаңыз.</translation>
    </message>
</context>
<context>
    <name>LeftOpen</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Орындалды</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished">Тоқтатылады</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation type="unfinished">Жалғасады</translation>
    </message>
    <message>
        <source>this centre</source>
        <translation type="unfinished">осы орталық</translation>
    </message>
    <message>
        <source>{what}: ended by its rule, nobody decided about it</source>
        <translation type="unfinished">{what}: ережесі бойынша аяқталды, ешкім шешім қабылдаған жоқ</translation>
    </message>
    <message>
        <source>{what}: {who}, until {date}</source>
        <translation type="unfinished">{what}: {who}, {date} дейін</translation>
    </message>
    <message>
        <source>{what}: {who}, until {date}, by its rule: nobody decided about it</source>
        <translation type="unfinished">{what}: {who}, {date} дейін, ережесі бойынша: ешкім шешім қабылдаған жоқ</translation>
    </message>
</context>
<context>
    <name>LeftOpenPart</name>
    <message>
        <source>Duties and agreed contacts: does each go on, or why does it end?</source>
        <translation type="unfinished">Міндеттер мен келісілген байланыстар: қайсысы жалғасады, қайсысы неге аяқталады?</translation>
    </message>
    <message>
        <source>Still open: what becomes of it</source>
        <translation type="unfinished">Аяқталмаған: оған не болады</translation>
    </message>
    <message>
        <source>The same for the others, except reports</source>
        <translation type="unfinished">Қалғандарына да солай, міндетті хабарламалардан басқа</translation>
    </message>
    <message>
        <source>What goes on stays due after leaving, in the hands of whoever carries on with it.</source>
        <translation type="unfinished">Жалғасатыны кеткеннен кейін де бақылауда қалады — оны жалғастыратын адамның қолында.</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>A brace is open or closed alone.</source>
        <translation type="unfinished">Жақшаның сыңары жоқ.</translation>
    </message>
    <message>
        <source>No letters may stand right before or after a field.</source>
        <translation type="unfinished">Өрістің дәл алдында және соңында әріп тұрмауы керек.</translation>
    </message>
    <message>
        <source>Number and date stand on the letterhead already.</source>
        <translation type="unfinished">Нөмірі мен күні бланкіде бар.</translation>
    </message>
    <message>
        <source>That is too long for a letter.</source>
        <translation type="unfinished">Хат үшін тым ұзын.</translation>
    </message>
    <message>
        <source>There is no such field: choose one from the list below.</source>
        <translation type="unfinished">Мұндай өріс жоқ: төмендегі тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <source>This kind of addressee need not know one of these fields.</source>
        <translation type="unfinished">Мұндай алушыға осы өрістердің бірін білу қажет емес.</translation>
    </message>
    <message>
        <source>Two or three words with a stroke between: {помещён/помещена}.</source>
        <translation type="unfinished">Қиғаш сызықпен бөлінген екі не үш сөз: {помещён/помещена}.</translation>
    </message>
    <message>
        <source>Write something here.</source>
        <translation type="unfinished">Бұл өрісті толтырыңыз.</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation type="unfinished">алушы</translation>
    </message>
    <message>
        <source>age in words</source>
        <translation type="unfinished">жасы сөзбен</translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished">санаты</translation>
    </message>
    <message>
        <source>citizenship</source>
        <translation type="unfinished">азаматтығы</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation type="unfinished">туған күні</translation>
    </message>
    <message>
        <source>date of the letter</source>
        <translation type="unfinished">хат күні</translation>
    </message>
    <message>
        <source>day of admission</source>
        <translation type="unfinished">қабылданған күні</translation>
    </message>
    <message>
        <source>days of the stay</source>
        <translation type="unfinished">орталықтағы күндері</translation>
    </message>
    <message>
        <source>director</source>
        <translation type="unfinished">директор</translation>
    </message>
    <message>
        <source>ground of the stay</source>
        <translation type="unfinished">орналастыру негізі</translation>
    </message>
    <message>
        <source>identity documents</source>
        <translation type="unfinished">құжаттары</translation>
    </message>
    <message>
        <source>languages</source>
        <translation type="unfinished">тілдері</translation>
    </message>
    <message>
        <source>name of the centre</source>
        <translation type="unfinished">орталықтың атауы</translation>
    </message>
    <message>
        <source>name of the child</source>
        <translation type="unfinished">баланың аты-жөні</translation>
    </message>
    <message>
        <source>number of the file</source>
        <translation type="unfinished">іс нөмірі</translation>
    </message>
    <message>
        <source>outgoing number</source>
        <translation type="unfinished">шығыс нөмірі</translation>
    </message>
    <message>
        <source>parents</source>
        <translation type="unfinished">ата-анасы</translation>
    </message>
    <message>
        <source>telephone of the writer</source>
        <translation type="unfinished">орындаушының телефоны</translation>
    </message>
    <message>
        <source>when and where the child left</source>
        <translation type="unfinished">қашан және қайда шықты</translation>
    </message>
    <message>
        <source>who brought the child</source>
        <translation type="unfinished">кім жеткізді</translation>
    </message>
    <message>
        <source>who wrote the letter</source>
        <translation type="unfinished">орындаушы</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>A boy</source>
        <translation type="unfinished">Ұл</translation>
    </message>
    <message>
        <source>A girl</source>
        <translation type="unfinished">Қыз</translation>
    </message>
    <message>
        <source>An example: nobody in it exists, and it takes no number.</source>
        <translation type="unfinished">Бұл үлгі: мұндай адам жоқ, хатқа нөмір берілмейді.</translation>
    </message>
    <message>
        <source>For whom the example is filled</source>
        <translation type="unfinished">Үлгі кім туралы толтырылған</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished">Қағазда</translation>
    </message>
    <message>
        <source>The words of the Word file, filled for an example. How they are laid out only Word shows.</source>
        <translation type="unfinished">Word файлының мәтіні, өрістері үлгімен толтырылған. Параққа қалай орналасқаны тек Word-та көрінеді.</translation>
    </message>
    <message>
        <source>Which of both is shown</source>
        <translation type="unfinished">Қайсысы көрсетілген</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation type="unfinished">Word файлы</translation>
    </message>
    <message>
        <source>Words of the Word file</source>
        <translation type="unfinished">Word файлының мәтіні</translation>
    </message>
    <message>
        <source>{problem} Until then the last example stays.</source>
        <translation type="unfinished">{problem} Оған дейін бұрынғы үлгі көрсетіледі.</translation>
    </message>
</context>
<context>
    <name>LetterTemplateDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Атауы</translation>
    </message>
    <message>
        <source>&amp;To which kind of organisation</source>
        <translation type="unfinished">&amp;Қандай ұйымға</translation>
    </message>
    <message>
        <source>A Word file</source>
        <translation type="unfinished">Word файлы</translation>
    </message>
    <message>
        <source>A Word file belongs to it: the letter can be saved as one as well.</source>
        <translation type="unfinished">Хаттың Word файлы бар: оны солай да сақтауға болады.</translation>
    </message>
    <message>
        <source>A Word file of the centre can be taken in: fields stand in it as {{ child }}.</source>
        <translation type="unfinished">Орталықтың Word файлын алуға болады: онда өрістер {{ child }} түрінде жазылады.</translation>
    </message>
    <message>
        <source>A letter in the centre&apos;s own words</source>
        <translation type="unfinished">Орталық үлгісіндегі хат</translation>
    </message>
    <message>
        <source>Choose to whom it goes.</source>
        <translation type="unfinished">Кімге жіберілетінін таңдаңыз.</translation>
    </message>
    <message>
        <source>Give the letter a name.</source>
        <translation type="unfinished">Хатқа атау беріңіз.</translation>
    </message>
    <message>
        <source>Keep as a new edition</source>
        <translation type="unfinished">Жаңа редакция етіп сақтау</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation type="unfinished">Мәтіннің тілі</translation>
    </message>
    <message>
        <source>No ending after a field: write «бала: {child}», not «{child}ға».</source>
        <translation type="unfinished">Өрістен кейін жалғау жазылмайды: «{child}ға» емес, «бала: {child}» деп жазыңыз.</translation>
    </message>
    <message>
        <source>Put a field where the cursor stands</source>
        <translation type="unfinished">Меңзер тұрған жерге өріс қою</translation>
    </message>
    <message>
        <source>Subject in English</source>
        <translation type="unfinished">Тақырыбы ағылшынша</translation>
    </message>
    <message>
        <source>Subject in Kazakh</source>
        <translation type="unfinished">Қазақша тақырыбы</translation>
    </message>
    <message>
        <source>Subject in Russian</source>
        <translation type="unfinished">Орысша тақырыбы</translation>
    </message>
    <message>
        <source>Take in a Word file</source>
        <translation type="unfinished">Word файлын алу</translation>
    </message>
    <message>
        <source>Take the words of an earlier edition</source>
        <translation type="unfinished">Бұрынғы редакцияның мәтінін алу</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished">Файлды оқу мүмкін болмады.</translation>
    </message>
    <message>
        <source>Without the Word file</source>
        <translation type="unfinished">Word файлынсыз</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation type="unfinished">Word файлдары (*.docx)</translation>
    </message>
    <message>
        <source>Words in English</source>
        <translation type="unfinished">Мәтіні ағылшынша</translation>
    </message>
    <message>
        <source>Words in Kazakh</source>
        <translation type="unfinished">Қазақша мәтіні</translation>
    </message>
    <message>
        <source>Words in Russian</source>
        <translation type="unfinished">Орысша мәтіні</translation>
    </message>
    <message>
        <source>Words in this language need a subject in it.</source>
        <translation type="unfinished">Осы тілде мәтін болса, тақырыбы да осы тілде керек.</translation>
    </message>
    <message>
        <source>Write the words of the letter: one language is enough.</source>
        <translation type="unfinished">Хаттың мәтінін жазыңыз: бір тілде болса жеткілікті.</translation>
    </message>
    <message>
        <source>{he/she/the child} is chosen by sex.</source>
        <translation type="unfinished">{he/she/the child} жынысына қарай таңдалады.</translation>
    </message>
    <message>
        <source>{помещён/помещена} is chosen by sex.</source>
        <translation type="unfinished">{помещён/помещена} жынысына қарай таңдалады.</translation>
    </message>
</context>
<context>
    <name>LetterTemplatesPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Артқа</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished">Редакция</translation>
    </message>
    <message>
        <source>Kept as a new edition. Earlier ones stay as they were.</source>
        <translation type="unfinished">Жаңа редакция болып сақталды. Бұрынғылары өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Хат</translation>
    </message>
    <message>
        <source>Letters in the centre&apos;s own words</source>
        <translation type="unfinished">Орталық үлгілеріндегі хаттар</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation type="unfinished">Жаңа хат</translation>
    </message>
    <message>
        <source>Offer no more</source>
        <translation type="unfinished">Енді ұсынбау</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ашу</translation>
    </message>
    <message>
        <source>The letter is offered no more; what was sent stays.</source>
        <translation type="unfinished">Хат енді ұсынылмайды; жіберілгені сақталады.</translation>
    </message>
    <message>
        <source>There is no letter yet. A new one needs a name, to whom it goes and its words in one language.</source>
        <translation type="unfinished">Әзірге хат жоқ. Жаңасына атауы, кімге жіберілетіні және бір тілдегі мәтіні керек.</translation>
    </message>
    <message>
        <source>They are offered among the papers of every file.</source>
        <translation type="unfinished">Олар әр істің құжаттары арасында ұсынылады.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished">Кімге</translation>
    </message>
    <message>
        <source>edition {number} of {day}, {author}</source>
        <translation type="unfinished">{number}-редакция, {day}, {author}</translation>
    </message>
    <message>
        <source>with a Word file</source>
        <translation type="unfinished">Word файлымен</translation>
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
    <name>LettersPage</name>
    <message numerus="yes">
        <source>%n letter(s) about restricted files are not shown.</source>
        <translation type="unfinished">
            <numerusform>Жабық істер туралы %n хат көрсетілмейді.</numerusform>
            <numerusform>Жабық істер туралы %n хат көрсетілмейді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Жауап</translation>
    </message>
    <message>
        <source>Answer came</source>
        <translation type="unfinished">Жауап келді</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Артқа</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation type="unfinished">Жіберілді деп белгілеу</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">№</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished">Әлі жіберілмеген</translation>
    </message>
    <message>
        <source>Number, addressee, child, answer</source>
        <translation type="unfinished">Нөмірі, алушы, бала, жауап</translation>
    </message>
    <message>
        <source>Numbered anew every year.</source>
        <translation type="unfinished">Жыл басынан бері саналады.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished">Ұйымдар</translation>
    </message>
    <message>
        <source>Outgoing register</source>
        <translation type="unfinished">Шығыс хаттар журналы</translation>
    </message>
    <message>
        <source>Own letters</source>
        <translation type="unfinished">Өз хаттарымыз</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation type="unfinished">Журналды басып шығару</translation>
    </message>
    <message>
        <source>Search in the register</source>
        <translation type="unfinished">Журналдан іздеу</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished">Жіберілді</translation>
    </message>
    <message>
        <source>Signed scan</source>
        <translation type="unfinished">Қол қойылған скан</translation>
    </message>
    <message>
        <source>The answer is written down.</source>
        <translation type="unfinished">Жауап жазылды.</translation>
    </message>
    <message>
        <source>The letter is marked as sent.</source>
        <translation type="unfinished">Хат жіберілді деп белгіленді.</translation>
    </message>
    <message>
        <source>The signed letter lies in the file.</source>
        <translation type="unfinished">Қол қойылған хат істе сақтаулы.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished">Кімге</translation>
    </message>
    <message>
        <source>What and about whom</source>
        <translation type="unfinished">Не туралы және кім туралы</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Жыл</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">әзірше жоқ</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation type="unfinished">әлі жіберілмеген</translation>
    </message>
    <message>
        <source>{day}, signed</source>
        <translation type="unfinished">{day}, қол қойылған</translation>
    </message>
</context>
<context>
    <name>LiftHoldDialog</name>
    <message>
        <source>&amp;Why it ends</source>
        <translation type="unfinished">&amp;Тыйым неге алынады</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation type="unfinished">Тыйымды алу</translation>
    </message>
    <message>
        <source>End the hold on file {number}?</source>
        <translation type="unfinished">{number} ісін жоюға тыйымды алу керек пе?</translation>
    </message>
    <message>
        <source>Write why the hold ends.</source>
        <translation type="unfinished">Тыйымның неге алынатынын жазыңыз.</translation>
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
    <message>
        <source>turns {years} between {first} and {last}</source>
        <translation type="unfinished">{years} жас: {first}–{last} ж.</translation>
    </message>
    <message>
        <source>turns {years} in {year}</source>
        <translation type="unfinished">{year} жылы {years} жасқа толады</translation>
    </message>
    <message>
        <source>turns {years} on {day}</source>
        <translation type="unfinished">{day} {years} жасқа толады</translation>
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
        <source>Medicines</source>
        <translation type="unfinished">Дәрілер</translation>
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
        <source>New appointment</source>
        <translation type="unfinished">Жаңа кездесу</translation>
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
        <source>Shift</source>
        <translation type="unfinished">Ауысым</translation>
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
        <source>Ask another organisation for it</source>
        <translation type="unfinished">Басқа ұйымға жолдау</translation>
    </message>
    <message>
        <source>It was signed neither before the plan was drafted nor ahead of today.</source>
        <translation type="unfinished">Қол қойылған күн жоспар жасалғаннан бұрын да, бүгіннен кейін де бола алмайды.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Сақтау</translation>
    </message>
    <message>
        <source>Si&amp;gned on the printed plan on</source>
        <translation type="unfinished">Қағаз жоспарға қол қойылған &amp;күні</translation>
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
    <name>MatterRow</name>
    <message>
        <source>Decide: done, goes on, or ended?</source>
        <translation type="unfinished">Шешіңіз: орындалды, жалғасады, әлде тоқтатылады?</translation>
    </message>
    <message>
        <source>Name the organisation or person who carries on with it</source>
        <translation type="unfinished">Мұны жалғастыратын ұйымды немесе адамды атаңыз</translation>
    </message>
    <message>
        <source>What came of it, what proves it</source>
        <translation type="unfinished">Нәтижесі қандай, немен расталады</translation>
    </message>
    <message>
        <source>What proves it? Document, date, number</source>
        <translation type="unfinished">Немен расталады? Құжат, күні, нөмірі</translation>
    </message>
    <message>
        <source>Who carries on: organisation or person</source>
        <translation type="unfinished">Кім жалғастырады: ұйым немесе адам</translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation type="unfinished">Неге тоқтатылады?</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation type="unfinished">Неге тоқтатылады</translation>
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
        <source>Somebody else answers for this: write what proves that it is done.</source>
        <translation type="unfinished">Бұған басқа адам жауапты: орындалғаны немен расталатынын жазыңыз.</translation>
    </message>
    <message>
        <source>What &amp;came of it</source>
        <translation type="unfinished">&amp;Нәтижесі қандай</translation>
    </message>
    <message>
        <source>Write what proves that it is done: a document, a date, who said so.</source>
        <translation type="unfinished">Немен расталатынын жазыңыз: құжат, күні, кім айтты.</translation>
    </message>
    <message>
        <source>{child}. Entrusted to: {who}. Marked as done, it stands under your name.</source>
        <translation type="unfinished">{child}. Тапсырылған: {who}. Белгі сіздің атыңызбен қалады.</translation>
    </message>
</context>
<context>
    <name>MedicineDialog</name>
    <message>
        <source>&amp;Dose</source>
        <translation type="unfinished">Д&amp;оза</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished">&amp;Бірінші күн</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished">Соңғы &amp;күн</translation>
    </message>
    <message>
        <source>&amp;Medicine</source>
        <translation type="unfinished">&amp;Дәрі</translation>
    </message>
    <message>
        <source>&amp;Prescribed by</source>
        <translation type="unfinished">Кім &amp;тағайындады</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation type="unfinished">Бүтін сан.</translation>
    </message>
    <message>
        <source>At most in 24 h&amp;ours</source>
        <translation type="unfinished">&amp;Тәулігіне ең көбі</translation>
    </message>
    <message>
        <source>At these &amp;hours</source>
        <translation type="unfinished">Мына &amp;сағаттарда</translation>
    </message>
    <message>
        <source>Empty: until somebody stops it.</source>
        <translation type="unfinished">Бос болса: тоқтатылғанға дейін.</translation>
    </message>
    <message>
        <source>From 1 to 24.</source>
        <translation type="unfinished">1-ден 24-ке дейін.</translation>
    </message>
    <message>
        <source>How many doses, when it is given when needed.</source>
        <translation type="unfinished">Қажет болғанда берілсе, неше доза.</translation>
    </message>
    <message>
        <source>How to &amp;take it</source>
        <translation type="unfinished">&amp;Қалай қабылдау керек</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished">Дәрі</translation>
    </message>
    <message>
        <source>Such as 8, 14:30, 20. Empty: when needed.</source>
        <translation type="unfinished">Мысалы: 8, 14:30, 20. Бос болса: қажет болғанда.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation type="unfinished">Соңғы күн бірінші күннен бұрын.</translation>
    </message>
    <message>
        <source>Write hours such as 8, 14:30, 20.</source>
        <translation type="unfinished">Сағаттарды жазыңыз, мысалы 8, 14:30, 20.</translation>
    </message>
    <message>
        <source>Write how much: 1 tablet, 5 ml, a thin layer.</source>
        <translation type="unfinished">Мөлшерін жазыңыз: 1 таблетка, 5 мл, жұқа қабат.</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation type="unfinished">Бірінші күнді жазыңыз.</translation>
    </message>
    <message>
        <source>Write the name as it stands on the package.</source>
        <translation type="unfinished">Атауын қаптамадағыдай жазыңыз.</translation>
    </message>
</context>
<context>
    <name>MedicinesPage</name>
    <message>
        <source>A dose waits: it is given from the safety card</source>
        <translation type="unfinished">Доза күтіп тұр: ол қауіпсіздік карточкасынан беріледі</translation>
    </message>
    <message>
        <source>At their hour</source>
        <translation type="unfinished">Сағаты бойынша</translation>
    </message>
    <message>
        <source>Choose a dose that is written down: it can be taken back here.</source>
        <translation type="unfinished">Белгіленген дозаны таңдаңыз: мұнда оны қайтаруға болады.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished">Уақыты өтті</translation>
    </message>
    <message>
        <source>Medicines today</source>
        <translation type="unfinished">Бүгінгі дәрілер</translation>
    </message>
    <message>
        <source>Nobody takes a medicine today</source>
        <translation type="unfinished">Бүгін ешкім дәрі қабылдамайды</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Басып шығару</translation>
    </message>
    <message>
        <source>Take back a dose</source>
        <translation type="unfinished">Белгіні қайтару</translation>
    </message>
    <message>
        <source>The round cannot be shown</source>
        <translation type="unfinished">Тізімді көрсету мүмкін емес</translation>
    </message>
    <message>
        <source>What is prescribed in a file, section Health, stands here at its hour.</source>
        <translation type="unfinished">Істің «Денсаулық» бөлімінде тағайындалғаны осында өз сағатында тұрады.</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation type="unfinished">Қажет болғанда</translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished">берілді</translation>
    </message>
    <message>
        <source>not given, with the reason</source>
        <translation type="unfinished">берілмеді, себебімен</translation>
    </message>
    <message>
        <source>open the file</source>
        <translation type="unfinished">істі ашу</translation>
    </message>
    <message>
        <source>when needed: {given} of {most} given in 24 hours</source>
        <translation type="unfinished">қажет болғанда: тәулікте {most} дозаның {given} берілді</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Called</source>
        <translation type="unfinished">Шақырылды</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished">Болмайды</translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished">Өтті</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation type="unfinished">Жоспарда</translation>
    </message>
    <message>
        <source>Into the plan</source>
        <translation type="unfinished">Жоспарға</translation>
    </message>
    <message>
        <source>Not in the plan yet</source>
        <translation type="unfinished">Жоспарда әлі жоқ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">Қабылданбады</translation>
    </message>
    <message>
        <source>Rejected, reasons missing</source>
        <translation type="unfinished">Қабылданбады, себебі жоқ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Тапсырма</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Күн тәртібі</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished">Басталуы</translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished">Шақыру</translation>
    </message>
    <message>
        <source>Call a meeting</source>
        <translation type="unfinished">Жиналыс шақыру</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation type="unfinished">Болдырмау</translation>
    </message>
    <message>
        <source>Call those who decide about the child; what they decide becomes rows of the plan and tasks.</source>
        <translation type="unfinished">Бала туралы шешетіндерді шақырыңыз: олардың шешімдері жоспар жолдары мен тапсырмаларға айналады.</translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished">Шақырылғандар</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished">Болмайды</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation type="unfinished">Төраға</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Өзгерту</translation>
    </message>
    <message>
        <source>Conditions of decisions</source>
        <translation type="unfinished">Шешімдердің шарттары</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished">Түзету</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished">Түзетілді</translation>
    </message>
    <message>
        <source>Decision of the child-protection meeting of {date}</source>
        <translation type="unfinished">Бала құқықтарын қорғау жөніндегі жиналыс шешімі, {date}</translation>
    </message>
    <message>
        <source>Decisions and what is asked for</source>
        <translation type="unfinished">Шешімдер және не талап етіледі</translation>
    </message>
    <message>
        <source>Decisions of the meeting</source>
        <translation type="unfinished">Жиналыс шешімдері</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished">Келмегендер</translation>
    </message>
    <message>
        <source>Earlier minutes</source>
        <translation type="unfinished">Бұрынғы хаттама</translation>
    </message>
    <message>
        <source>Established</source>
        <translation type="unfinished">Анықталды</translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished">Өтті</translation>
    </message>
    <message>
        <source>Into the plan</source>
        <translation type="unfinished">Жоспарға енгізу</translation>
    </message>
    <message>
        <source>Meeting No. {number}</source>
        <translation type="unfinished">№ {number} жиналыс</translation>
    </message>
    <message>
        <source>Meetings and decisions</source>
        <translation type="unfinished">Жиналыстар мен шешімдер</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Хаттама</translation>
    </message>
    <message>
        <source>No meeting about this child yet</source>
        <translation type="unfinished">Бұл бала туралы жиналыс әлі болған жоқ</translation>
    </message>
    <message>
        <source>No. {number}, {date}: {state}</source>
        <translation type="unfinished">№ {number}, {date}: {state}</translation>
    </message>
    <message>
        <source>Nothing is decided yet</source>
        <translation type="unfinished">Шешім әлі жоқ</translation>
    </message>
    <message>
        <source>Objections of the guardianship body</source>
        <translation type="unfinished">Қорғаншылық органының қарсылықтары</translation>
    </message>
    <message>
        <source>Other meetings</source>
        <translation type="unfinished">Басқа жиналыстар</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Орны</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Басып шығару</translation>
    </message>
    <message>
        <source>Reasons: {reasons}</source>
        <translation type="unfinished">Себептері: {reasons}</translation>
    </message>
    <message>
        <source>Tasks of meetings</source>
        <translation type="unfinished">Жиналыс тапсырмалары</translation>
    </message>
    <message>
        <source>The child</source>
        <translation type="unfinished">Бала</translation>
    </message>
    <message>
        <source>The meetings cannot be opened</source>
        <translation type="unfinished">Жиналыстарды ашу мүмкін емес</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished">Жоспар</translation>
    </message>
    <message>
        <source>The plan waits for its decision. Take it back, or wait until it is decided.</source>
        <translation type="unfinished">Жоспар шешім күтіп тұр. Оны қайтарып алыңыз немесе шешімін күтіңіз.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Дейін</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation type="unfinished">Қатысқандар</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Не</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished">Күйі</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Кім</translation>
    </message>
    <message>
        <source>{date}, {name}: {reason}</source>
        <translation type="unfinished">{date}, {name}: {reason}</translation>
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
    <name>MergeDialog</name>
    <message>
        <source>&amp;Why these are one person</source>
        <translation type="unfinished">&amp;Неге бұл бір адам</translation>
    </message>
    <message>
        <source>Everything in file {gone} goes into file {kept}, and the child is counted once. The search finds both numbers. The files can be separated again at any time.</source>
        <translation type="unfinished">{gone} ісіндегінің бәрі {kept} ісіне өтеді, бала бір рет есептеледі. Іздеу екі нөмірді де табады. Істерді кез келген уақытта қайта ажыратуға болады.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished">Біріктіру</translation>
    </message>
    <message>
        <source>Merge file {gone} into file {kept}</source>
        <translation type="unfinished">{gone} ісін {kept} ісіне біріктіру</translation>
    </message>
    <message>
        <source>Write how you know: it stands in the audit beside both numbers.</source>
        <translation type="unfinished">Мұны қайдан білетініңізді жазыңыз: ол аудитте екі нөмірдің қасында тұрады.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>A restricted file cannot go away: its notes are sealed with its own key. Let its number stay.</source>
        <translation type="unfinished">Рұқсаты шектеулі іс кете алмайды: жазбалары өз кілтімен бекітілген. Соның нөмірі қалсын.</translation>
    </message>
    <message>
        <source>A signed support plan cannot move to another file. Let the number of the file with the plan stay.</source>
        <translation type="unfinished">Қол қойылған қолдау жоспары басқа іске көшпейді. Жоспары бар істің нөмірі қалсын.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished">Ескертулер</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished">Аллергиясы</translation>
    </message>
    <message>
        <source>Birth and age</source>
        <translation type="unfinished">Туған күні мен жасы</translation>
    </message>
    <message>
        <source>Born on the same day, of one family, with different given names: these may be twins. Twins have a file each.</source>
        <translation type="unfinished">Бір күні туған, тегі бір, есімдері бөлек: егіз болуы мүмкін. Егіздердің әрқайсысының өз ісі болады.</translation>
    </message>
    <message>
        <source>Both are counted as here now. Look who sleeps in which bed first.</source>
        <translation type="unfinished">Екі іс бойынша да бала қазір осында. Алдымен кім қай төсекте ұйықтайтынын тексеріңіз.</translation>
    </message>
    <message>
        <source>Both files are restricted, each sealed with a key of its own. They cannot become one; write a note into each that names the other.</source>
        <translation type="unfinished">Екі істің де рұқсаты шектеулі, әрқайсысының өз кілті бар. Оларды біріктіруге болмайды; әрқайсысына екіншісінің нөмірін жазып қойыңыз.</translation>
    </message>
    <message>
        <source>Both files hold a signed support plan, and such a plan cannot move. They cannot become one; write a note into each that names the other.</source>
        <translation type="unfinished">Қол қойылған қолдау жоспары екі істе де бар, ал ондай жоспар көшпейді. Оларды біріктіруге болмайды; әрқайсысына екіншісінің нөмірін жазып қойыңыз.</translation>
    </message>
    <message>
        <source>Both files hold a stay of the same nights. That of the file that stays counts; the other one is kept apart in the record of this merging, with its admission data, things and money, and comes back when you separate the files. Copy what matters of it first.</source>
        <translation type="unfinished">Екі істе де сол бір түндердегі болу кезеңі бар. Қалатын істегісі есептеледі; екіншісі біріктіру жазбасында қабылдау деректерімен, заттарымен және ақшасымен бөлек сақталады да, істер ажыратылса қайтып келеді. Алдымен ондағы маңыздысын көшіріп алыңыз.</translation>
    </message>
    <message>
        <source>Both files hold support plans. Those of the file that goes away get the next version numbers.</source>
        <translation type="unfinished">Қолдау жоспарлары екі істе де бар. Кететін істің жоспарлары келесі нұсқа нөмірлерін алады.</translation>
    </message>
    <message>
        <source>Both were entered as one group, as siblings are. Make sure that this is one child.</source>
        <translation type="unfinished">Екі іс бауырлар сияқты бір топ болып енгізілген. Бұл бір бала екеніне көз жеткізіңіз.</translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished">Қалай атайды</translation>
    </message>
    <message>
        <source>Calls and visits</source>
        <translation type="unfinished">Қоңыраулар мен келушілер</translation>
    </message>
    <message>
        <source>Came together with others</source>
        <translation type="unfinished">Басқалармен бірге келген</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">Азаматтығы</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Байланыстар</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">Үйлестіруші</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Құжаттары</translation>
    </message>
    <message>
        <source>Earlier spellings</source>
        <translation type="unfinished">Бұрынғы жазылуы</translation>
    </message>
    <message>
        <source>Examinations</source>
        <translation type="unfinished">Тексерулер</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation type="unfinished">ЖСН</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Тілдері</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished">Дәрілер</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation type="unfinished">Аты қазақша</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation type="unfinished">Аты латын әрпімен</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation type="unfinished">Аты орысша</translation>
    </message>
    <message>
        <source>Name in their own writing</source>
        <translation type="unfinished">Аты өз жазуымен</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Жазбалар</translation>
    </message>
    <message>
        <source>One file says boy, the other girl.</source>
        <translation type="unfinished">Бір істе ұл, екіншісінде қыз делінген.</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation type="unfinished">Басылған қағаздар</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished">Қауіп</translation>
    </message>
    <message>
        <source>Scans and photos</source>
        <translation type="unfinished">Скандар мен фотолар</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Жынысы</translation>
    </message>
    <message>
        <source>Statements about the age</source>
        <translation type="unfinished">Жасы туралы мәліметтер</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Мәртебесі</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished">Болған кезеңдері</translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished">Тарихы</translation>
    </message>
    <message>
        <source>Support plans</source>
        <translation type="unfinished">Қолдау жоспарлары</translation>
    </message>
    <message>
        <source>The birth dates cannot both be right.</source>
        <translation type="unfinished">Туған күннің екеуі бірдей дұрыс бола алмайды.</translation>
    </message>
    <message>
        <source>The file that stays is restricted: what the other one holds will be read by those named only.</source>
        <translation type="unfinished">Қалатын істің рұқсаты шектеулі: екінші істегіні тек аталған адамдар оқи алады.</translation>
    </message>
    <message>
        <source>The files hold different IINs: two numbers mean two people.</source>
        <translation type="unfinished">Істердегі ЖСН әртүрлі: екі нөмір – екі адам.</translation>
    </message>
    <message>
        <source>The person is here by the file that would go away and has left by the other one. Let the number of the present stay remain.</source>
        <translation type="unfinished">Кететін іс бойынша адам осында, ал екіншісі бойынша кетіп қалған. Қазіргі болуы жазылған істің нөмірі қалсын.</translation>
    </message>
    <message>
        <source>This is the same file. Choose the other one.</source>
        <translation type="unfinished">Бұл сол істің өзі. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <translation type="unfinished">Екпелер</translation>
    </message>
    <message>
        <source>Why there is no IIN</source>
        <translation type="unfinished">ЖСН неге жоқ</translation>
    </message>
    <message>
        <source>none known</source>
        <translation type="unfinished">белгілісі жоқ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">иә</translation>
    </message>
    <message>
        <source>{from_day} to {to_day}</source>
        <translation type="unfinished">{from_day} – {to_day}</translation>
    </message>
    <message>
        <source>{from_day}, {where}</source>
        <translation type="unfinished">{from_day}, {where}</translation>
    </message>
</context>
<context>
    <name>MergingPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Артқа</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">Салыстыру</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation type="unfinished">{number} іс</translation>
    </message>
    <message>
        <source>File {number} is a file of its own again.</source>
        <translation type="unfinished">{number} іс қайтадан бөлек іс болды.</translation>
    </message>
    <message>
        <source>File {number}, {name}</source>
        <translation type="unfinished">{number} іс, {name}</translation>
    </message>
    <message>
        <source>Files that read alike</source>
        <translation type="unfinished">Ұқсас істер</translation>
    </message>
    <message>
        <source>Kept apart, because this file counts these nights: {stay}</source>
        <translation type="unfinished">Бұл түндерді осы іс есептейтіндіктен бөлек сақталады: {stay}</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished">Біріктіру…</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation type="unfinished">Аты белгісіз</translation>
    </message>
    <message>
        <source>No other file reads like this one. Search for it by name, number or IIN.</source>
        <translation type="unfinished">Ұқсас іс жоқ. Басқа істі аты, нөмірі немесе ЖСН бойынша іздеңіз.</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation type="unfinished">Ешкім табылмады</translation>
    </message>
    <message>
        <source>One person, two files</source>
        <translation type="unfinished">Бір адам, екі іс</translation>
    </message>
    <message>
        <source>Separate…</source>
        <translation type="unfinished">Ажырату…</translation>
    </message>
    <message>
        <source>The other file</source>
        <translation type="unfinished">Басқа іс</translation>
    </message>
    <message>
        <source>The other file: name, number or IIN</source>
        <translation type="unfinished">Басқа іс: аты, нөмірі немесе ЖСН</translation>
    </message>
    <message>
        <source>Went into this file</source>
        <translation type="unfinished">Осы іске енгендер</translation>
    </message>
    <message>
        <source>Which is right</source>
        <translation type="unfinished">Қайсысы дұрыс</translation>
    </message>
    <message>
        <source>Which is right: {fact}</source>
        <translation type="unfinished">Қайсысы дұрыс: {fact}</translation>
    </message>
    <message>
        <source>Which number stays</source>
        <translation type="unfinished">Қай нөмір қалады</translation>
    </message>
    <message>
        <source>goes into the other one</source>
        <translation type="unfinished">екіншісіне енеді</translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished">қалады</translation>
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
    <name>MinutesDialog</name>
    <message>
        <source>&amp;Language in which it was said</source>
        <translation type="unfinished">&amp;Қай тілде айтылды</translation>
    </message>
    <message>
        <source>&amp;When it was held</source>
        <translation type="unfinished">Қашан &amp;өтті</translation>
    </message>
    <message>
        <source>C&amp;haired by</source>
        <translation type="unfinished">Төр&amp;аға</translation>
    </message>
    <message>
        <source>Choose the group of the plan for each row of the plan.</source>
        <translation type="unfinished">Жоспардың әр жолы үшін жоспар бөлімін таңдаңыз.</translation>
    </message>
    <message>
        <source>Finish the minutes</source>
        <translation type="unfinished">Хаттаманы аяқтау</translation>
    </message>
    <message>
        <source>It can be neither before the admission nor ahead of now.</source>
        <translation type="unfinished">Қабылдаудан бұрын да, осы сәттен кейін де болмайды.</translation>
    </message>
    <message>
        <source>Minutes of meeting No. {number}</source>
        <translation type="unfinished">№ {number} жиналыс хаттамасы</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">Ұсыным</translation>
    </message>
    <message>
        <source>Recommendations and decisions</source>
        <translation type="unfinished">Ұсынымдар мен шешімдер</translation>
    </message>
    <message>
        <source>Say of everybody whether they were there; somebody was.</source>
        <translation type="unfinished">Әрқайсысының болған-болмағанын белгілеңіз; кемінде біреуі болды.</translation>
    </message>
    <message>
        <source>Say until which day each task is done.</source>
        <translation type="unfinished">Әр тапсырманың мерзімін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Say who carries each task out.</source>
        <translation type="unfinished">Әр тапсырманы кім орындайтынын көрсетіңіз.</translation>
    </message>
    <message>
        <source>Say who rejected the recommendation.</source>
        <translation type="unfinished">Ұсынымды кім қабылдамағанын көрсетіңіз.</translation>
    </message>
    <message>
        <source>Somebody else was there</source>
        <translation type="unfinished">Тағы біреу болды</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">Алып тастау</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished">Тізімнен алып тастау</translation>
    </message>
    <message>
        <source>What the &amp;child says about it</source>
        <translation type="unfinished">&amp;Бала бұл туралы не дейді</translation>
    </message>
    <message>
        <source>What was heard and &amp;established</source>
        <translation type="unfinished">Не тыңдалды және &amp;анықталды</translation>
    </message>
    <message>
        <source>What was rejected needs its written reasons within two working days.</source>
        <translation type="unfinished">Қабылданбағанына екі жұмыс күні ішінде жазбаша себеп керек.</translation>
    </message>
    <message>
        <source>When was it held?</source>
        <translation type="unfinished">Бұл қашан болды?</translation>
    </message>
    <message>
        <source>Who chaired it?</source>
        <translation type="unfinished">Кім төрағалық етті?</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">Кім қатысты</translation>
    </message>
    <message>
        <source>Write the words of each recommendation, or take the empty one away.</source>
        <translation type="unfinished">Әр ұсынымды жазыңыз немесе босын алып тастаңыз.</translation>
    </message>
    <message>
        <source>Write what was decided.</source>
        <translation type="unfinished">Не шешілгенін жазыңыз.</translation>
    </message>
    <message>
        <source>Write what was heard and established.</source>
        <translation type="unfinished">Не тыңдалғанын және анықталғанын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>&amp;Why it is corrected</source>
        <translation type="unfinished">&amp;Неге түзетіледі</translation>
    </message>
    <message>
        <source>At this hour this stay had not begun, had ended, or was already under way.</source>
        <translation type="unfinished">Бұл сағатта осы болу әлі басталмаған, аяқталған немесе жүріп жатқан еді.</translation>
    </message>
    <message>
        <source>Correct the hour</source>
        <translation type="unfinished">Уақытын түзету</translation>
    </message>
    <message>
        <source>Every term that starts or ends with it moves along.</source>
        <translation type="unfinished">Осыдан басталатын немесе осымен жабылатын мерзімдер бірге жылжиды.</translation>
    </message>
    <message>
        <source>It &amp;happened</source>
        <translation type="unfinished">&amp;Болған уақыты</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Say why: without a reason nothing is changed.</source>
        <translation type="unfinished">Себебін жазыңыз: себепсіз ештеңе өзгертілмейді.</translation>
    </message>
    <message>
        <source>This belongs to a form of its own and is corrected there.</source>
        <translation type="unfinished">Бұған арналған өз пішіні бар, сонда түзетіледі.</translation>
    </message>
    <message>
        <source>This hour is still to come.</source>
        <translation type="unfinished">Бұл сағат әлі келген жоқ.</translation>
    </message>
    <message>
        <source>This is more than a year away from what was written down: check the year.</source>
        <translation type="unfinished">Жазылғаннан бір жылдан астам айырма бар: жылын тексеріңіз.</translation>
    </message>
    <message>
        <source>Write the day and the hour.</source>
        <translation type="unfinished">Күні мен сағатын жазыңыз.</translation>
    </message>
    <message>
        <source>Written down as {day}, {time}.</source>
        <translation type="unfinished">Жазылғаны: {day}, {time}.</translation>
    </message>
</context>
<context>
    <name>MoneyDialog</name>
    <message>
        <source>&amp;Currency</source>
        <translation type="unfinished">&amp;Валюта</translation>
    </message>
    <message>
        <source>&amp;Given by</source>
        <translation type="unfinished">Кім &amp;берді</translation>
    </message>
    <message>
        <source>&amp;Received by</source>
        <translation type="unfinished">Кім &amp;алды</translation>
    </message>
    <message>
        <source>&amp;Sum</source>
        <translation type="unfinished">&amp;Сома</translation>
    </message>
    <message>
        <source>Choose the currency.</source>
        <translation type="unfinished">Валютаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation type="unfinished">Берілді</translation>
    </message>
    <message>
        <source>In the safe now: {sum}</source>
        <translation type="unfinished">Қазір сейфте: {sum}</translation>
    </message>
    <message>
        <source>Money in the safe</source>
        <translation type="unfinished">Сейфтегі ақша</translation>
    </message>
    <message>
        <source>Nothing is there.</source>
        <translation type="unfinished">Сейфте ақша жоқ.</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation type="unfinished">Қабылданды</translation>
    </message>
    <message>
        <source>So much was not in the safe at that hour.</source>
        <translation type="unfinished">Бұл уақытта сейфте сонша ақша болған жоқ.</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation type="unfinished">Не &amp;үшін</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Не болды</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation type="unfinished">Қаша&amp;н</translation>
    </message>
    <message>
        <source>Write a sum above zero: 1200 or 1200,50.</source>
        <translation type="unfinished">Нөлден үлкен соманы жазыңыз: 1200 немесе 1200,50.</translation>
    </message>
    <message>
        <source>Write who gave or received the money.</source>
        <translation type="unfinished">Ақшаны кім бергенін немесе алғанын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>Monitoring</name>
    <message>
        <source>{level} of {most}</source>
        <translation type="unfinished">{most}-тен {level}</translation>
    </message>
</context>
<context>
    <name>MonitoringDialog</name>
    <message>
        <source>&amp;Reasons and what comes next</source>
        <translation type="unfinished">&amp;Себептері және келесі қадам</translation>
    </message>
    <message>
        <source>&amp;When it was held</source>
        <translation type="unfinished">Қашан &amp;өтті</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation type="unfinished">Жоспарды өзгерту</translation>
    </message>
    <message>
        <source>Decide: does aid go on, change or end?</source>
        <translation type="unfinished">Шешіңіз: көмек жалғаса ма, өзгере ме, аяқтала ма?</translation>
    </message>
    <message>
        <source>End the aid</source>
        <translation type="unfinished">Көмекті аяқтау</translation>
    </message>
    <message>
        <source>Evaluation of version {number}</source>
        <translation type="unfinished">{number}-нұсқаны бағалау</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Жалғастыру</translation>
    </message>
    <message>
        <source>How far each measure has come: 0 nothing yet, 1 begun, 2 half, 3 almost, 4 reached.</source>
        <translation type="unfinished">Әр шара қаншалықты ілгеріледі: 0 – әлі ештеңе, 1 – басталды, 2 – жартысы, 3 – дерлік, 4 – орындалды.</translation>
    </message>
    <message>
        <source>It can be neither before this version nor ahead of now.</source>
        <translation type="unfinished">Осы нұсқадан бұрын да, осы сәттен кейін де болмайды.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Жазу</translation>
    </message>
    <message>
        <source>Say why, and what comes next.</source>
        <translation type="unfinished">Себебін және келесі қадамды жазыңыз.</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation type="unfinished">Не шешілді</translation>
    </message>
    <message>
        <source>What the &amp;child says about it</source>
        <translation type="unfinished">&amp;Бала бұл туралы не дейді</translation>
    </message>
    <message>
        <source>When was it held?</source>
        <translation type="unfinished">Бұл қашан болды?</translation>
    </message>
    <message>
        <source>last time {level}</source>
        <translation type="unfinished">өткен жолы {level}</translation>
    </message>
</context>
<context>
    <name>MonthDialog</name>
    <message>
        <source>All papers of a month</source>
        <translation type="unfinished">Айдың барлық құжаттары</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Жабу</translation>
    </message>
    <message>
        <source>File numbers stand in the place of names, except where the centre keeps a paper with names.</source>
        <translation type="unfinished">Аты-жөннің орнында іс нөмірлері тұрады; орталық аты-жөнімен сақтаған құжаттар ғана басқаша.</translation>
    </message>
    <message>
        <source>In a folder also as spreadsheets (.xlsx)</source>
        <translation type="unfinished">Қалтада кестелер түрінде де (.xlsx)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Басып шығару</translation>
    </message>
    <message>
        <source>Save into a folder</source>
        <translation type="unfinished">Қалтаға сақтау</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Тоқтату</translation>
    </message>
    <message>
        <source>{paper}, {language}</source>
        <translation type="unfinished">{paper}, {language}</translation>
    </message>
    <message>
        <source>{paper}, {language}, with names</source>
        <translation type="unfinished">{paper}, {language}, аты-жөнімен</translation>
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
    <name>MoreDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished">&amp;Күні</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished">Қ&amp;алай</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished">&amp;Неге</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Қосу</translation>
    </message>
    <message>
        <source>How will it be done, or how was it done?</source>
        <translation type="unfinished">Қалай болады немесе қалай болды?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation type="unfinished">Қай күні?</translation>
    </message>
    <message>
        <source>One more contact, besides the schedule</source>
        <translation type="unfinished">Кестеден тыс тағы бір байланыс</translation>
    </message>
    <message>
        <source>That is before the child left.</source>
        <translation type="unfinished">Бұл баланың шыққанынан бұрын.</translation>
    </message>
    <message>
        <source>Why is somebody asking besides the schedule?</source>
        <translation type="unfinished">Неге кестеден тыс байланыс?</translation>
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
        <source>Came without a parent or guardian</source>
        <translation type="unfinished">Ата-анасыз не қорғаншысыз келді</translation>
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
        <source>If any of them is fresh, press “injuries” above: the doctor and the police must be told</source>
        <translation type="unfinished">Жаңасы болса, жоғарыда «дене жарақаттары» дегенді басыңыз: дәрігер мен полицияға хабарлау керек</translation>
    </message>
    <message>
        <source>Injuries</source>
        <translation type="unfinished">Жарақаттары</translation>
    </message>
    <message>
        <source>Its date, as much of it as it states</source>
        <translation type="unfinished">Күні – құжатта көрсетілгенінше</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Тілдері</translation>
    </message>
    <message>
        <source>Left without parental care</source>
        <translation type="unfinished">Ата-анасының қамқорлығынсыз қалды</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation type="unfinished">Құқықтық мәртебесі</translation>
    </message>
    <message>
        <source>Money is written here, and below it is ticked that there is none: which of the two is right?</source>
        <translation type="unfinished">Мұнда ақша жазылған, ал төменде ақша жоқ деп белгіленген: қайсысы дұрыс?</translation>
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
        <source>Number of the ground document</source>
        <translation type="unfinished">Негіз құжаттың нөмірі</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished">Тәуекел</translation>
    </message>
    <message>
        <source>Seen, so write them down here: a line each, place first: left forearm: bruise, 3 cm</source>
        <translation type="unfinished">Байқалды, осында жазыңыз: әрқайсысы жеке жолда, алдымен орны: сол білек: көгерген жер, 3 см</translation>
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
    <name>MovedOnDialog</name>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished">(бос)</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation type="unfinished">Формаға оралу</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation type="unfinished">Екеуі де бірге</translation>
    </message>
    <message>
        <source>Fields that only one of you changed</source>
        <translation type="unfinished">Тек біреуіңіз өзгерткен өрістер</translation>
    </message>
    <message>
        <source>No field was changed by both of you: what each of you wrote stays.</source>
        <translation type="unfinished">Бір өрісті екеуіңіз бірдей өзгерткен жоқсыздар: әркімнің жазғаны қалады.</translation>
    </message>
    <message>
        <source>Now in the file</source>
        <translation type="unfinished">Қазір істе</translation>
    </message>
    <message>
        <source>Now in the file: {author}, {moment}</source>
        <translation type="unfinished">Қазір істе: {author}, {moment}</translation>
    </message>
    <message>
        <source>Put into the form</source>
        <translation type="unfinished">Формаға енгізу</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation type="unfinished">Сақтап жабу</translation>
    </message>
    <message>
        <source>Say for every field which value stays.</source>
        <translation type="unfinished">Әр өріс үшін қай мән қалатынын көрсетіңіз.</translation>
    </message>
    <message>
        <source>The answer that protects more is chosen.</source>
        <translation type="unfinished">Көбірек қорғайтын жауап таңдалды.</translation>
    </message>
    <message>
        <source>The record was changed meanwhile</source>
        <translation type="unfinished">Жазба осы уақытта өзгертілді</translation>
    </message>
    <message>
        <source>These fields were changed by both of you. Choose what stays in each.</source>
        <translation type="unfinished">Бұл өрістерді екеуіңіз де өзгерттіңіздер. Әрқайсысында не қалатынын таңдаңыз.</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation type="unfinished">Сіз бастағанда</translation>
    </message>
    <message>
        <source>You typed</source>
        <translation type="unfinished">Сіз жаздыңыз</translation>
    </message>
    <message>
        <source>directly</source>
        <translation type="unfinished">бірден</translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished">өріс</translation>
    </message>
    <message>
        <source>which one stays</source>
        <translation type="unfinished">қайсысы қалады</translation>
    </message>
    <message>
        <source>{value} (changed in the file)</source>
        <translation type="unfinished">{value} (істе өзгертілген)</translation>
    </message>
    <message>
        <source>{value} (typed by you)</source>
        <translation type="unfinished">{value} (сіз жаздыңыз)</translation>
    </message>
</context>
<context>
    <name>MovesDialog</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Артқа</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">Бала</translation>
    </message>
    <message>
        <source>Duties that move: {clocks}. Children: {files}. Overdue by this alone: {late}.</source>
        <translation type="unfinished">Жылжитын мерзім: {clocks}. Бала: {files}. Тек осыдан мерзімі өтетіні: {late}.</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished">Міндет</translation>
    </message>
    <message>
        <source>Every running duty is worked out anew. Until the end nothing is stored.</source>
        <translation type="unfinished">Әрбір жүріп тұрған мерзім қайта есептелуде. Соңына дейін ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>Finished duties that get another day beside them: {count}.</source>
        <translation type="unfinished">Орындалған, тек көрсетілген мерзімі өзгеретін міндеттер: {count}.</translation>
    </message>
    <message>
        <source>In files that you may not read more clocks move: {count}.</source>
        <translation type="unfinished">Сізге жабық істерде де мерзімдер жылжиды: {count}.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished">Жаңа ереже</translation>
    </message>
    <message>
        <source>No duty that runs now is moved.</source>
        <translation type="unfinished">Жүріп тұрған бірде-бір мерзім жылжымайды.</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation type="unfinished">Қолданысқа енгізу</translation>
    </message>
    <message>
        <source>Somebody decided about this meanwhile: go back and look again.</source>
        <translation type="unfinished">Бұл туралы біреу шешім қабылдап қойды: артқа қайтып, қайта қараңыз.</translation>
    </message>
    <message>
        <source>Stopping. Everything is being taken back.</source>
        <translation type="unfinished">Тоқтатылуда. Бәрі бұрынғы қалпына келтірілуде.</translation>
    </message>
    <message>
        <source>The files are being looked through. Nothing is stored yet.</source>
        <translation type="unfinished">Істер қаралуда. Әзірге ештеңе сақталған жоқ.</translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished">Болған</translation>
    </message>
    <message>
        <source>What this moves</source>
        <translation type="unfinished">Не жылжиды</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation type="unfinished">Болады</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation type="unfinished">жүрмейді</translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished">орындалды</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished">{day}, {time}</translation>
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
    <name>NamesDialog</name>
    <message>
        <source>&amp;For whom</source>
        <translation type="unfinished">&amp;Кімге</translation>
    </message>
    <message>
        <source>&amp;Why names are needed</source>
        <translation type="unfinished">Аты-жөні &amp;не үшін керек</translation>
    </message>
    <message>
        <source>Put names on this sheet?</source>
        <translation type="unfinished">Парақта аты-жөнін көрсету керек пе?</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation type="unfinished">Аты-жөнін көрсету</translation>
    </message>
    <message>
        <source>Stands beside the number of the copy in the register of prints.</source>
        <translation type="unfinished">Басып шығару журналында дана нөмірінің жанында тұрады.</translation>
    </message>
    <message>
        <source>Whoever sees this sheet reads every name on it. Restricted files stay numbers for who may not read them. Keep it where the case files are kept, and do not hang it up.</source>
        <translation type="unfinished">Бұл парақты көрген адам ондағы барлық аты-жөнді оқиды. Қолжетімділігі шектеулі істер оларды оқуға құқығы жоқтар үшін нөмір күйінде қалады. Парақты жеке істер сақталатын жерде ұстаңыз, іліп қоймаңыз.</translation>
    </message>
    <message>
        <source>Write who will have this sheet.</source>
        <translation type="unfinished">Бұл парақты кім алатынын жазыңыз.</translation>
    </message>
    <message>
        <source>Write why names are needed on this sheet.</source>
        <translation type="unfinished">Парақта аты-жөні не үшін керек екенін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>NeedEdit</name>
    <message>
        <source>How urgent: 1 comes first</source>
        <translation type="unfinished">Қаншалықты шұғыл: 1 – бірінші кезекте</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Жоқ</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Сұралмады</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Ескертпе</translation>
    </message>
    <message>
        <source>Remark: {need}</source>
        <translation type="unfinished">Ескертпе: {need}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Иә</translation>
    </message>
</context>
<context>
    <name>NeedsDialog</name>
    <message>
        <source>&amp;Goals</source>
        <translation type="unfinished">М&amp;ақсаттар</translation>
    </message>
    <message>
        <source>&amp;Language in which it was said</source>
        <translation type="unfinished">Қай &amp;тілде айтылды</translation>
    </message>
    <message>
        <source>&amp;Strengths: what can be built on</source>
        <translation type="unfinished">&amp;Мықты жақтары: неге сүйенуге болады</translation>
    </message>
    <message>
        <source>&amp;When it was held</source>
        <translation type="unfinished">Қашан &amp;өтті</translation>
    </message>
    <message>
        <source>Conclusion of whoever &amp;assessed</source>
        <translation type="unfinished">Бағалаушының қор&amp;ытындысы</translation>
    </message>
    <message>
        <source>It can be neither before the admission nor ahead of now.</source>
        <translation type="unfinished">Қабылдаудан бұрын да, осы сәттен кейін де болмайды.</translation>
    </message>
    <message>
        <source>Must take part: {roles}</source>
        <translation type="unfinished">Қатысуға тиіс: {roles}</translation>
    </message>
    <message>
        <source>Needs assessment</source>
        <translation type="unfinished">Қажеттілікті бағалау</translation>
    </message>
    <message>
        <source>Nothing was asked yet: answer at least one line with Yes or No.</source>
        <translation type="unfinished">Әлі ештеңе сұралмады: кемінде бір жолға «Иә» не «Жоқ» деп жауап беріңіз.</translation>
    </message>
    <message>
        <source>Oth&amp;er needs</source>
        <translation type="unfinished">Ө&amp;зге қажеттіліктер</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Сақтау</translation>
    </message>
    <message>
        <source>Somebody who must take part is missing: add them, or say below why.</source>
        <translation type="unfinished">Қатысуға тиіс адам жоқ: қосыңыз немесе себебін төменде жазыңыз.</translation>
    </message>
    <message>
        <source>What the &amp;child wants, in the child&apos;s own words</source>
        <translation type="unfinished">&amp;Бала не қалайды, өз сөзімен</translation>
    </message>
    <message>
        <source>When was it held?</source>
        <translation type="unfinished">Бұл қашан болды?</translation>
    </message>
    <message>
        <source>Who that was, by &amp;name</source>
        <translation type="unfinished">Олар &amp;кімдер, аты-жөні</translation>
    </message>
    <message>
        <source>Who took &amp;part</source>
        <translation type="unfinished">Кім &amp;қатысты</translation>
    </message>
    <message>
        <source>Why somebody was &amp;missing who must take part</source>
        <translation type="unfinished">Қатысуға тиіс адам &amp;неге болмады</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Жауап</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation type="unfinished">Бағалау</translation>
    </message>
    <message>
        <source>Assess needs</source>
        <translation type="unfinished">Қажеттіліктерді бағалау</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished">Бағаланды</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished">Қорытынды</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished">Түзету</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">Бұрынғылары</translation>
    </message>
    <message>
        <source>Go through the list with the child and whoever represents it; ticked needs become the plan.</source>
        <translation type="unfinished">Тізімді баламен және оның өкілімен бірге қарап шығыңыз: белгіленген қажеттіліктер жоспарға айналады.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished">Мақсаттары</translation>
    </message>
    <message>
        <source>Into the plan</source>
        <translation type="unfinished">Жоспарға</translation>
    </message>
    <message>
        <source>Missing, because</source>
        <translation type="unfinished">Болмады, себебі</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">Қажеттілік</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished">Қажет</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Қажеттіліктер</translation>
    </message>
    <message>
        <source>Needs and what was answered</source>
        <translation type="unfinished">Қажеттіліктер мен жауаптар</translation>
    </message>
    <message>
        <source>Needs have not been assessed yet</source>
        <translation type="unfinished">Қажеттіліктер әлі бағаланған жоқ</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Жоқ</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Сұралмады</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished">Қажет емес</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation type="unfinished">Өзге қажеттіліктер</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Басып шығару</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Ескертпе</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished">Мықты жақтары</translation>
    </message>
    <message>
        <source>The child</source>
        <translation type="unfinished">Бала</translation>
    </message>
    <message>
        <source>The needs cannot be opened</source>
        <translation type="unfinished">Қажеттіліктерді ашу мүмкін емес</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished">Жоспар</translation>
    </message>
    <message>
        <source>The plan waits for its decision. Take it back, or wait until it is decided.</source>
        <translation type="unfinished">Жоспар шешім күтіп тұр. Оны қайтарып алыңыз немесе шешімін күтіңіз.</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation type="unfinished">Қатысқандар</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished">Шұғылдығы</translation>
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
    <name>Nights</name>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation type="unfinished">
            <numerusform>%n түн</numerusform>
            <numerusform>%n түн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) elsewhere</source>
        <translation type="unfinished">
            <numerusform>орталықтан тыс %n түн</numerusform>
            <numerusform>орталықтан тыс %n түн</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotGivenDialog</name>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished">&amp;Неге</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation type="unfinished">Не болғанын таңдаңыз.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished">Берілмеді</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation type="unfinished">Себебін қысқаша жазыңыз.</translation>
    </message>
    <message>
        <source>This medicine was stopped meanwhile.</source>
        <translation type="unfinished">Осы арада бұл дәрі тоқтатылған.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Не болды</translation>
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
        <source>Step or event of the case</source>
        <translation type="unfinished">Іс бойынша қадам не оқиға</translation>
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
    <name>NothingField</name>
    <message>
        <source>Asked: no belongings</source>
        <translation type="unfinished">Сұралды: заттары жоқ</translation>
    </message>
    <message>
        <source>Asked: no money</source>
        <translation type="unfinished">Сұралды: ақшасы жоқ</translation>
    </message>
</context>
<context>
    <name>ObstacleDialog</name>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished">Қ&amp;алай</translation>
    </message>
    <message>
        <source>&amp;What is so</source>
        <translation type="unfinished">&amp;Не болды</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished">Қадам қосу</translation>
    </message>
    <message>
        <source>In w&amp;ords</source>
        <translation type="unfinished">&amp;Сөзбен</translation>
    </message>
    <message>
        <source>Known &amp;since</source>
        <translation type="unfinished">Қа&amp;шаннан белгілі</translation>
    </message>
    <message>
        <source>New obstacle</source>
        <translation type="unfinished">Жаңа кедергі</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation type="unfinished">Кедергі</translation>
    </message>
    <message>
        <source>Solved o&amp;n</source>
        <translation type="unfinished">Шешіл&amp;ген күні</translation>
    </message>
    <message>
        <source>Stands in the way &amp;of</source>
        <translation type="unfinished">Неге &amp;кедергі</translation>
    </message>
    <message>
        <source>Take this step away</source>
        <translation type="unfinished">Бұл қадамды алып тастау</translation>
    </message>
    <message>
        <source>The way past it</source>
        <translation type="unfinished">Оны жою жолы</translation>
    </message>
</context>
<context>
    <name>OlderCopyWindow</name>
    <message>
        <source>A note that nobody in this copy has signed says: on {when} it stood at line {line} of the audit, key file of generation {generation}.</source>
        <translation type="unfinished">Осы көшірмедегі ешкім қол қоймаған жазба айтады: {when} тізілім журналдың {line}-жолында еді, кілттер файлының {generation}-буыны.</translation>
    </message>
    <message>
        <source>At least 15 letters; the audit keeps it.</source>
        <translation type="unfinished">Кемінде 15 әріп; себеп журналда қалады.</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation type="unfinished">Кіруге қайту</translation>
    </message>
    <message>
        <source>Go on with this copy</source>
        <translation type="unfinished">Осы көшірмемен жалғастыру</translation>
    </message>
    <message>
        <source>Here that line is another one; the newest is line {line} of {when}.</source>
        <translation type="unfinished">Мұнда ол жол басқаша; ең жаңасы — {line}-жол, {when}.</translation>
    </message>
    <message>
        <source>Look for the newer registry first: another folder, the stick that was used last, the newest backup. Going on with this copy is written into the audit with your reason.</source>
        <translation type="unfinished">Алдымен жаңарақ тізілімді іздеңіз: басқа папка, соңғы қолданылған флешка, ең жаңа сақтық көшірме. Осы көшірмемен жалғастыру себебіңізбен бірге журналға жазылады.</translation>
    </message>
    <message>
        <source>On {when} it stood at line {line} of the audit, key file of generation {generation}.</source>
        <translation type="unfinished">{when} тізілім журналдың {line}-жолында еді, кілттер файлының {generation}-буыны.</translation>
    </message>
    <message>
        <source>Stop here and call the director: nobody else may go on with this copy. Leave the files alone.</source>
        <translation type="unfinished">Осы жерде тоқтап, директорға хабарласыңыз: бұл көшірмемен одан басқа ешкім жұмысты жалғастыра алмайды. Файлдарға тиіспеңіз.</translation>
    </message>
    <message>
        <source>This one ends at line {line} of {when}, key file of generation {generation}.</source>
        <translation type="unfinished">Бұл көшірме {line}-жолмен аяқталады, {when}, кілттер файлының {generation}-буыны.</translation>
    </message>
    <message>
        <source>This registry is an older copy</source>
        <translation type="unfinished">Бұл — тізілімнің ескі көшірмесі</translation>
    </message>
    <message>
        <source>This registry is not the one that was open here last</source>
        <translation type="unfinished">Бұл — мұнда соңғы рет ашылған тізілім емес</translation>
    </message>
    <message>
        <source>Whatever was written after that is not in it. Somebody may have put a backup in its place, or changed the files on purpose. Nothing was written so far.</source>
        <translation type="unfinished">Одан кейін жазылғанның бәрі онда жоқ. Біреу тізілімнің орнына сақтық көшірмені қойған немесе файлдарды әдейі өзгерткен болуы мүмкін. Әзірге ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>Why this copy is gone on with</source>
        <translation type="unfinished">Неге осы көшірмемен жалғастырылады</translation>
    </message>
    <message>
        <source>Write in at least 15 letters why this copy is gone on with.</source>
        <translation type="unfinished">Неге осы көшірмемен жалғастырылатынын кемінде 15 әріппен жазыңыз.</translation>
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
    <name>OpenDialog</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation type="unfinished">Себебін таңдаңыз.</translation>
    </message>
    <message>
        <source>In words that the director understands tomorrow.</source>
        <translation type="unfinished">Директор ертең түсінетіндей етіп жазыңыз.</translation>
    </message>
    <message>
        <source>Open file {number} in an emergency</source>
        <translation type="unfinished">{number} ісін шұғыл ашу</translation>
    </message>
    <message>
        <source>Open for 60 minutes</source>
        <translation type="unfinished">60 минутқа ашу</translation>
    </message>
    <message>
        <source>The file opens for 60 minutes and closes by itself. It stands in the log of the file and on the director&apos;s Today; nothing leaves this computer, so telephone the director as well. Notes and scans with a key of their own stay closed: only those named for the file hold that key.</source>
        <translation type="unfinished">Іс 60 минутқа ашылады да, өзі жабылады. Бұл істің журналында және директордың «Бүгін» бетінде тұрады; бұл компьютерден ешнәрсе жіберілмейді, сондықтан директорға телефон соғыңыз. Өз кілті бар жазбалар мен сканерлер жабық қалады: кілт тек іске тағайындалғандарда ғана бар.</translation>
    </message>
    <message>
        <source>What has &amp;happened</source>
        <translation type="unfinished">Не &amp;болды</translation>
    </message>
    <message>
        <source>Why &amp;now</source>
        <translation type="unfinished">Неге дәл қ&amp;азір</translation>
    </message>
    <message>
        <source>Write what has happened in a whole sentence: at least 15 letters.</source>
        <translation type="unfinished">Не болғанын толық сөйлеммен жазыңыз: кемінде 15 әріп.</translation>
    </message>
</context>
<context>
    <name>OpeningBar</name>
    <message>
        <source>Close it now</source>
        <translation type="unfinished">Қазір жабу</translation>
    </message>
    <message>
        <source>Opened in an emergency until {time}: you read it and write notes and prohibitions. It stands on the director&apos;s Today.</source>
        <translation type="unfinished">{time} дейін шұғыл ашылды: оқуға, жазбалар мен тыйымдар жазуға болады. Бұл директордың «Бүгін» бетінде тұр.</translation>
    </message>
    <message>
        <source>Opened in an emergency until {time}: you read it and write notes and prohibitions. It stands on the director&apos;s Today. Telephone the director now: {names}.</source>
        <translation type="unfinished">{time} дейін шұғыл ашылды: оқуға, жазбалар мен тыйымдар жазуға болады. Бұл директордың «Бүгін» бетінде тұр. Директорға қазір телефон соғыңыз: {names}.</translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <source>A doctor has to know more</source>
        <translation type="unfinished">Дәрігерге көбірек білу керек</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished">Басқа себеп</translation>
    </message>
    <message>
        <source>Police or prosecutor ask now</source>
        <translation type="unfinished">Полиция немесе прокурор шұғыл сұрап жатыр</translation>
    </message>
    <message>
        <source>Somebody is at the door or on the telephone</source>
        <translation type="unfinished">Біреу есік алдында немесе телефонда</translation>
    </message>
    <message>
        <source>The child is in danger now</source>
        <translation type="unfinished">Балаға қазір қауіп төніп тұр</translation>
    </message>
</context>
<context>
    <name>OpeningsPanel</name>
    <message>
        <source>File {number}: {name}, {when}</source>
        <translation type="unfinished">{number} ісі: {name}, {when}</translation>
    </message>
    <message>
        <source>Files that {name} has opened in an emergency this month: {count}</source>
        <translation type="unfinished">{name} осы айда шұғыл ашқан істер: {count}</translation>
    </message>
    <message>
        <source>Restricted files opened in an emergency</source>
        <translation type="unfinished">Шұғыл ашылған жабық істер</translation>
    </message>
    <message>
        <source>Safety card</source>
        <translation type="unfinished">Қауіпсіздік карточкасы</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished">Қаралды</translation>
    </message>
    <message>
        <source>Seen by {name}, {when}</source>
        <translation type="unfinished">Қаралды: {name}, {when}</translation>
    </message>
    <message>
        <source>You opened it yourself: it stays here until another director has seen it.</source>
        <translation type="unfinished">Істі өзіңіз аштыңыз: басқа директор қарағанша бұл жазба осында тұрады.</translation>
    </message>
</context>
<context>
    <name>OrganisationDialog</name>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished">&amp;Мекенжайы</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished">&amp;Эл. пошта</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished">Тү&amp;рі</translation>
    </message>
    <message>
        <source>&amp;Language of letters</source>
        <translation type="unfinished">&amp;Хат тілі</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished">&amp;Жұмыс уақыты</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation type="unfinished">&amp;Телефон</translation>
    </message>
    <message>
        <source>&amp;What it is called, in Russian</source>
        <translation type="unfinished">Орысша &amp;атауы</translation>
    </message>
    <message>
        <source>A consent names it so.</source>
        <translation type="unfinished">Келісімде осылай аталады.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.kz.</source>
        <translation type="unfinished">Эл. пошта мекенжайы мынадай болады: name@example.kz.</translation>
    </message>
    <message>
        <source>As usual for the letter</source>
        <translation type="unfinished">Хаттың әдеттегі тілі</translation>
    </message>
    <message>
        <source>Choose what kind of organisation it is.</source>
        <translation type="unfinished">Ұйымның түрін таңдаңыз.</translation>
    </message>
    <message>
        <source>In the dative, such as «Прокурору города Алматы».</source>
        <translation type="unfinished">Барыс септігінде: «Алматы қаласының прокурорына».</translation>
    </message>
    <message>
        <source>Languages it &amp;works in</source>
        <translation type="unfinished">Қай &amp;тілдерде жұмыс істейді</translation>
    </message>
    <message>
        <source>Letters go to it</source>
        <translation type="unfinished">Хат жазылады</translation>
    </message>
    <message>
        <source>Name in Kazakh, as a letter is headed</source>
        <translation type="unfinished">Қазақша атауы, хаттың басындағыдай</translation>
    </message>
    <message>
        <source>Name in Russian, as a letter is headed</source>
        <translation type="unfinished">Орысша атауы, хаттың басындағыдай</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Сұралмаған</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Ұйым</translation>
    </message>
    <message>
        <source>What it &amp;costs</source>
        <translation type="unfinished">&amp;Құны</translation>
    </message>
    <message>
        <source>What it &amp;helps with</source>
        <translation type="unfinished">&amp;Немен көмектеседі</translation>
    </message>
    <message>
        <source>What it is called, in Kazakh</source>
        <translation type="unfinished">Қазақша атауы</translation>
    </message>
    <message>
        <source>Whom it takes, and on what &amp;terms</source>
        <translation type="unfinished">Кімді, қандай &amp;шартпен қабылдайды</translation>
    </message>
    <message>
        <source>Whom to as&amp;k for</source>
        <translation type="unfinished">Кімді сұ&amp;рау керек</translation>
    </message>
    <message>
        <source>Write its name in Russian or in Kazakh.</source>
        <translation type="unfinished">Атауын орысша немесе қазақша жазыңыз.</translation>
    </message>
</context>
<context>
    <name>OtherwiseDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished">&amp;Себебі</translation>
    </message>
    <message>
        <source>Go on although this is not kept</source>
        <translation type="unfinished">Бұл орындалмаса да жалғастыру</translation>
    </message>
    <message>
        <source>Write why: it stays in the file.</source>
        <translation type="unfinished">Неге екенін жазыңыз: ол істе қалады.</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>&amp;Hour</source>
        <translation type="unfinished">&amp;Сағаты</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished">&amp;Дейін</translation>
    </message>
    <message>
        <source>At most two months: check the last day.</source>
        <translation type="unfinished">Екі айдан аспайды: соңғы күнін тексеріңіз.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Болмайды</translation>
    </message>
    <message>
        <source>Choose what came of it.</source>
        <translation type="unfinished">Немен аяқталғанын таңдаңыз.</translation>
    </message>
    <message>
        <source>Did not</source>
        <translation type="unfinished">Өтпеді</translation>
    </message>
    <message>
        <source>It stands on this day and hour already.</source>
        <translation type="unfinished">Ол онсыз да осы күн мен сағатта тұр.</translation>
    </message>
    <message>
        <source>It still lies ahead: move it or cancel it.</source>
        <translation type="unfinished">Бұл әлі алда: ауыстырыңыз немесе болдырмаңыз.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished">Ауыстырылды</translation>
    </message>
    <message>
        <source>New &amp;day</source>
        <translation type="unfinished">Жаңа &amp;күні</translation>
    </message>
    <message>
        <source>Only for this child; the others go on</source>
        <translation type="unfinished">Тек осы бала үшін; қалғандарында өзгеріссіз</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation type="unfinished">Себебін қысқаша жазыңыз.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation type="unfinished">Аяқталуы басталуынан бұрын.</translation>
    </message>
    <message>
        <source>The new day is past.</source>
        <translation type="unfinished">Жаңа күн өтіп кеткен.</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation type="unfinished">Өтті</translation>
    </message>
    <message>
        <source>W&amp;hy</source>
        <translation type="unfinished">Не&amp;ліктен</translation>
    </message>
    <message>
        <source>What &amp;came of it</source>
        <translation type="unfinished">&amp;Немен аяқталды</translation>
    </message>
    <message>
        <source>What came of it was written down meanwhile.</source>
        <translation type="unfinished">Осы арада нәтижесі жазылып қойған.</translation>
    </message>
    <message>
        <source>Whoever comes must not be near one of those who go along. Call the director.</source>
        <translation type="unfinished">Келетін адамға бірге баратындардың біріне жақындауға болмайды. Директорға қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>Write the new day.</source>
        <translation type="unfinished">Жаңа күнін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>OutcomeTable</name>
    <message>
        <source>By country</source>
        <translation type="unfinished">Елдер бойынша</translation>
    </message>
    <message>
        <source>By route</source>
        <translation type="unfinished">Бағыттары бойынша</translation>
    </message>
    <message>
        <source>Everybody who left</source>
        <translation type="unfinished">Шыққандардың бәрі</translation>
    </message>
    <message>
        <source>Here again</source>
        <translation type="unfinished">Қайта келді</translation>
    </message>
    <message>
        <source>In danger</source>
        <translation type="unfinished">Қауіпте</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Шықты</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Сұралмады</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation type="unfinished">Қауіпсіз</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished">Жауапсыз</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation type="unfinished">Әлі ерте</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Кім</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation type="unfinished">{day} күнгі</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation type="unfinished">әлі ерте</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation type="unfinished">жазылмаған</translation>
    </message>
    <message>
        <source>unknown: {count}</source>
        <translation type="unfinished">белгісіз: {count}</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation type="unfinished">{whole} ішінен {count}</translation>
    </message>
    <message>
        <source>{reached} reached; no answer {silent}, no record {missing}</source>
        <translation type="unfinished">{reached} байланыста; жауапсыз {silent}, жазбасыз {missing}</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished">&amp;Неге</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished">Шешу</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation type="unfinished">Соған қарамастан жалғастыру</translation>
    </message>
    <message>
        <source>Say why: without a reason nothing is decided.</source>
        <translation type="unfinished">Себебін жазыңыз: себепсіз ештеңе шешілмейді.</translation>
    </message>
    <message>
        <source>The decision holds for this child and this step alone. Your name and the reason stand in the file, in the audit and on the paper.</source>
        <translation type="unfinished">Шешім тек осы балаға және осы қадамға қатысты. Атыңыз бен себебі істе, журналда және қағазда қалады.</translation>
    </message>
</context>
<context>
    <name>OwnCardDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Жабу</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished">Мәтінді көшіру</translation>
    </message>
    <message>
        <source>Hand this text or the square over once. It is no secret. Then read the fingerprint out by telephone: only if both see the same digits is it really yours.</source>
        <translation type="unfinished">Осы мәтінді немесе шаршыны бір рет беріңіз. Ол құпия емес. Содан кейін таңбаны телефонмен оқып беріңіз: екі жақта цифрлар бірдей болғанда ғана карточка шынымен сіздікі.</translation>
    </message>
    <message>
        <source>Key card of the centre</source>
        <translation type="unfinished">Орталықтың кілт карточкасы</translation>
    </message>
    <message>
        <source>My key card</source>
        <translation type="unfinished">Менің кілт карточкам</translation>
    </message>
    <message>
        <source>Text of the card</source>
        <translation type="unfinished">Карточка мәтіні</translation>
    </message>
    <message>
        <source>The card as a QR code</source>
        <translation type="unfinished">Карточка QR-код түрінде</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>&amp;Conditions, reasons, or what the meeting shall be about</source>
        <translation type="unfinished">&amp;Шарттар, себептер немесе кездесу не туралы болуы керек</translation>
    </message>
    <message>
        <source>&amp;Day of your paper</source>
        <translation type="unfinished">Құжатыңыздың &amp;күні</translation>
    </message>
    <message>
        <source>&amp;Number of your paper</source>
        <translation type="unfinished">Құжатыңыздың &amp;нөмірі</translation>
    </message>
    <message>
        <source>&amp;Sitting</source>
        <translation type="unfinished">&amp;Отырыс</translation>
    </message>
    <message>
        <source>A plan for your review</source>
        <translation type="unfinished">Сіздің қарауыңызға жоспар</translation>
    </message>
    <message>
        <source>C&amp;haired by</source>
        <translation type="unfinished">Төра&amp;ға</translation>
    </message>
    <message>
        <source>Choose what you say to the plan.</source>
        <translation type="unfinished">Жоспар бойынша не жауап беретініңізді таңдаңыз.</translation>
    </message>
    <message>
        <source>Compare the sender&apos;s digits by telephone before you sign.</source>
        <translation type="unfinished">Қол қоймас бұрын жіберушінің цифрларын телефонмен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Decision form on paper</source>
        <translation type="unfinished">Қағаздағы шешім бланкі</translation>
    </message>
    <message>
        <source>Nobody has compared this sender&apos;s key yet. Call {centre} and let them read it out: {digits}</source>
        <translation type="unfinished">Бұл жіберушінің кілтін әлі ешкім салыстырған жоқ. Қоңырау шалыңыз: {centre}. Цифрларды дауыстап оқысын: {digits}</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished">Жауапты сақтау</translation>
    </message>
    <message>
        <source>Sign and save the answer</source>
        <translation type="unfinished">Жауапқа қол қойып сақтау</translation>
    </message>
    <message>
        <source>The answer was not saved. Choose a folder that can be written to.</source>
        <translation type="unfinished">Жауап сақталмады. Жазуға болатын қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>The digits are the same</source>
        <translation type="unfinished">Цифрлар бірдей</translation>
    </message>
    <message>
        <source>What you say to this plan</source>
        <translation type="unfinished">Осы жоспар бойынша жауабыңыз</translation>
    </message>
    <message>
        <source>Write the conditions, the reasons, or what the meeting shall be about.</source>
        <translation type="unfinished">Шарттарды, себептерді немесе кездесу не туралы болатынын жазыңыз.</translation>
    </message>
    <message>
        <source>Write the whole day.</source>
        <translation type="unfinished">Күнді толық жазыңыз.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Сіздің жауабыңыз</translation>
    </message>
    <message>
        <source>Your paper cannot be of a day that lies ahead.</source>
        <translation type="unfinished">Құжатыңыздың күні болашақта болмауы керек.</translation>
    </message>
    <message>
        <source>{centre}; sent by {name} on {date}</source>
        <translation type="unfinished">{centre}; жіберген: {name}, {date}</translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>Achieved</source>
        <translation type="unfinished">Қол жеткені</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation type="unfinished">Қабылданды</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Жасы</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished">Келісілді</translation>
    </message>
    <message>
        <source>Agreed with conditions</source>
        <translation type="unfinished">Шартпен келісілді</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished">Кездесулер мен қабылдаулар</translation>
    </message>
    <message>
        <source>Asks for a meeting</source>
        <translation type="unfinished">Кездесу сұрайды</translation>
    </message>
    <message>
        <source>Assessments of needs</source>
        <translation type="unfinished">Қажеттілікті бағалаулар</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Бұрын</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">Орган</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">Туған күні</translation>
    </message>
    <message>
        <source>Calls and visits</source>
        <translation type="unfinished">Қоңыраулар мен келулер</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">Азаматтығы</translation>
    </message>
    <message>
        <source>Comment on this row</source>
        <translation type="unfinished">Осы жолға ескертпе</translation>
    </message>
    <message>
        <source>Comment: {measure}</source>
        <translation type="unfinished">Ескертпе: {measure}</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished">Салыстыру</translation>
    </message>
    <message>
        <source>Conditions and tasks</source>
        <translation type="unfinished">Шарттар мен тапсырмалар</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished">Келісімдер</translation>
    </message>
    <message>
        <source>Consents and refusals</source>
        <translation type="unfinished">Келісімдер мен бас тартулар</translation>
    </message>
    <message>
        <source>Encrypted packages (*.age)</source>
        <translation type="unfinished">Шифрланған пакеттер (*.age)</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation type="unfinished">Орындалу бағалары</translation>
    </message>
    <message>
        <source>Examinations</source>
        <translation type="unfinished">Тексерулер</translation>
    </message>
    <message>
        <source>Explained to the person by</source>
        <translation type="unfinished">Адамға түсіндірген</translation>
    </message>
    <message>
        <source>Facts of the history</source>
        <translation type="unfinished">Тарих оқиғалары</translation>
    </message>
    <message>
        <source>Family and contacts</source>
        <translation type="unfinished">Отбасы мен байланыстар</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Іс</translation>
    </message>
    <message>
        <source>Filled forms</source>
        <translation type="unfinished">Толтырылған нысандар</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished">Кілт таңбасы</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished">Шыққаннан кейінгі бақылау</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished">Мақсаттары</translation>
    </message>
    <message>
        <source>IIN and numbers of documents</source>
        <translation type="unfinished">ЖСН және құжат нөмірлері</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished">Әңгімелесулер</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Тілдері</translation>
    </message>
    <message>
        <source>Last evaluation</source>
        <translation type="unfinished">Соңғы баға</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">Белгі</translation>
    </message>
    <message>
        <source>Measures of plans</source>
        <translation type="unfinished">Жоспар шаралары</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished">Дәрілер</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">Отырыстар</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Аты</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Қажеттіліктер</translation>
    </message>
    <message>
        <source>Needs as assessed on {date}</source>
        <translation type="unfinished">{date} бағалауы бойынша қажеттіліктер</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Жоқ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Жазбалар</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation type="unfinished">Өзге қажеттіліктер</translation>
    </message>
    <message>
        <source>Outgoing letters</source>
        <translation type="unfinished">Шығыс хаттар</translation>
    </message>
    <message>
        <source>Plan, version {number}</source>
        <translation type="unfinished">Жоспар, {number}-нұсқа</translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished">Лауазымы</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation type="unfinished">Басылған құжаттар</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Жолдамалар</translation>
    </message>
    <message>
        <source>Returned with reasons</source>
        <translation type="unfinished">Себептерімен қайтарылды</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Қайта қарау</translation>
    </message>
    <message>
        <source>Scans and photos</source>
        <translation type="unfinished">Скандар мен фотолар</translation>
    </message>
    <message>
        <source>Sent without a consent, because</source>
        <translation type="unfinished">Келісімсіз жіберілді, себебі</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished">Болу мерзімдері</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished">Мықты жақтары</translation>
    </message>
    <message>
        <source>The child&apos;s own words</source>
        <translation type="unfinished">Баланың өз сөзі</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <translation type="unfinished">Екпелер</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">Жарамды мерзімі</translation>
    </message>
    <message>
        <source>Versions of plans</source>
        <translation type="unfinished">Жоспар нұсқалары</translation>
    </message>
    <message>
        <source>What stays at the centre</source>
        <translation type="unfinished">Орталықта не қалады</translation>
    </message>
    <message>
        <source>What was told to others</source>
        <translation type="unfinished">Басқаларға айтылғаны</translation>
    </message>
    <message>
        <source>Whose plan it is</source>
        <translation type="unfinished">Бұл кімнің жоспары</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished">Жасаған</translation>
    </message>
    <message>
        <source>aid ends</source>
        <translation type="unfinished">көмек тоқтатылады</translation>
    </message>
    <message>
        <source>aid goes on</source>
        <translation type="unfinished">көмек жалғасады</translation>
    </message>
    <message>
        <source>family and contacts, their telephones and addresses</source>
        <translation type="unfinished">отбасы мен байланыстар, олардың телефондары мен мекенжайлары</translation>
    </message>
    <message>
        <source>interviews and answers to forms</source>
        <translation type="unfinished">әңгімелесулер мен сауалнама жауаптары</translation>
    </message>
    <message>
        <source>is disputed</source>
        <translation type="unfinished">даулы</translation>
    </message>
    <message>
        <source>logins, keys and telephones of the staff</source>
        <translation type="unfinished">қызметкерлердің логиндері, кілттері мен телефондары</translation>
    </message>
    <message>
        <source>no consent was signed yet</source>
        <translation type="unfinished">әлі бірде-бір келісімге қол қойылған жоқ</translation>
    </message>
    <message>
        <source>photos and scans</source>
        <translation type="unfinished">фотосуреттер мен скандар</translation>
    </message>
    <message>
        <source>refused an interview</source>
        <translation type="unfinished">әңгімелесуден бас тартты</translation>
    </message>
    <message>
        <source>refused: {name}</source>
        <translation type="unfinished">бас тартты: {name}</translation>
    </message>
    <message>
        <source>room, belongings and money</source>
        <translation type="unfinished">бөлме, заттар және ақша</translation>
    </message>
    <message>
        <source>the circumstances and the story of the case</source>
        <translation type="unfinished">мән-жайлар мен істің тарихы</translation>
    </message>
    <message>
        <source>the health card, examinations, medicines</source>
        <translation type="unfinished">денсаулық картасы, тексерулер, дәрілер</translation>
    </message>
    <message>
        <source>the journal, restricted notes too</source>
        <translation type="unfinished">журнал, соның ішінде жабық жазбалар</translation>
    </message>
    <message>
        <source>the name: the file is restricted, its number alone leaves</source>
        <translation type="unfinished">аты-жөні: іс жабық, тек нөмірі ғана кетеді</translation>
    </message>
    <message>
        <source>the plan changes</source>
        <translation type="unfinished">жоспар өзгереді</translation>
    </message>
    <message>
        <source>this is the first version</source>
        <translation type="unfinished">бұл бірінші нұсқа</translation>
    </message>
    <message>
        <source>to an interview</source>
        <translation type="unfinished">әңгімелесуге</translation>
    </message>
    <message>
        <source>to the help of {name}</source>
        <translation type="unfinished">көмекке: {name}</translation>
    </message>
    <message>
        <source>version {number}: nothing reads otherwise</source>
        <translation type="unfinished">{number}-нұсқа: ештеңе өзгермеген</translation>
    </message>
    <message>
        <source>version {number}: what changed is marked</source>
        <translation type="unfinished">{number}-нұсқа: өзгергені белгіленген</translation>
    </message>
    <message>
        <source>withdrawn on {date}</source>
        <translation type="unfinished">{date} қайтарып алынды</translation>
    </message>
</context>
<context>
    <name>PackagesAction</name>
    <message>
        <source>Confirmed key cards…</source>
        <translation type="unfinished">Расталған кілт карточкалары…</translation>
    </message>
    <message>
        <source>Hand a case on to another centre…</source>
        <translation type="unfinished">Істі басқа орталыққа беру…</translation>
    </message>
    <message>
        <source>It is opened and proved; nothing of it is stored yet.</source>
        <translation type="unfinished">Файл ашылып, тексеріліп жатыр; әзірге ештеңе сақталған жоқ.</translation>
    </message>
    <message>
        <source>Key card of the centre…</source>
        <translation type="unfinished">Орталықтың кілт карточкасы…</translation>
    </message>
    <message>
        <source>My key card…</source>
        <translation type="unfinished">Менің кілт карточкам…</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation type="unfinished">Пакетті ашу</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation type="unfinished">Пакетті ашу…</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished">Пакеттер</translation>
    </message>
    <message>
        <source>Plans that travel as encrypted files between two computers</source>
        <translation type="unfinished">Екі компьютер арасында шифрланған файлмен жүретін жоспарлар</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation type="unfinished">Тоқтатылды. Ештеңе сақталған жоқ.</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation type="unfinished">Жауапты қабылдау</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation type="unfinished">Жауапты қабылдау…</translation>
    </message>
    <message>
        <source>Take over a case</source>
        <translation type="unfinished">Істі қабылдау</translation>
    </message>
    <message>
        <source>Take over a case…</source>
        <translation type="unfinished">Істі қабылдау…</translation>
    </message>
    <message>
        <source>The case is being read</source>
        <translation type="unfinished">Іс оқылып жатыр</translation>
    </message>
    <message>
        <source>The case is in the file; {name} alone can open it.</source>
        <translation type="unfinished">Іс файлға жазылды; оны тек {name} аша алады.</translation>
    </message>
    <message>
        <source>The signed answer is saved: send the file back to the centre.</source>
        <translation type="unfinished">Қол қойылған жауап сақталды: файлды орталыққа қайта жіберіңіз.</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>A draft: printing or saving gives the letter its number.</source>
        <translation type="unfinished">Жоба: нөмір басып шығарғанда не сақтағанда беріледі.</translation>
    </message>
    <message>
        <source>Not printed: {papers}. What it waits for stands above it.</source>
        <translation type="unfinished">Басылмады: {papers}. Не жетпейтіні жоғарыда жазылған.</translation>
    </message>
    <message>
        <source>Printing or saving gives the sheet its number in the journal of shifts.</source>
        <translation type="unfinished">Басып шығарғанда немесе сақтағанда парақ ауысымдар журналындағы нөмірін алады.</translation>
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
        <source>The letters are drafts: printing gives each its number.</source>
        <translation type="unfinished">Хаттар әзірге нобай: әрқайсысы нөмірін басып шығарғанда алады.</translation>
    </message>
    <message>
        <source>The paper is being prepared</source>
        <translation type="unfinished">Қағаз дайындалып жатыр</translation>
    </message>
    <message>
        <source>The paper is being sent to the printer</source>
        <translation type="unfinished">Қағаз принтерге жіберілуде</translation>
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
        <source>Numbers instead of names</source>
        <translation type="unfinished">Аты-жөнінің орнына іс нөмірі</translation>
    </message>
    <message>
        <source>Package with all it rests on</source>
        <translation type="unfinished">Негізімен бірге пакет</translation>
    </message>
    <message>
        <source>Package, minimum of data</source>
        <translation type="unfinished">Пакет, ең аз деректер</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Басып шығару</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">PDF сақтау</translation>
    </message>
    <message>
        <source>Stays at the centre:</source>
        <translation type="unfinished">Орталықта қалады:</translation>
    </message>
    <message>
        <source>The plan alone</source>
        <translation type="unfinished">Тек жоспар</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation type="unfinished">Не басылады</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Келесі бет</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Copy the words onto paper by hand.</source>
        <translation type="unfinished">Бұл компьютерде принтер жоқ. Сөздерді қағазға қолмен көшіріп жазыңыз.</translation>
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
        <source>Sent to the printer.</source>
        <translation type="unfinished">Принтерге жіберілді.</translation>
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
        <source>This printer writes a file. Choose one that prints on paper.</source>
        <translation type="unfinished">Бұл принтер файл жазады. Қағазға басатынын таңдаңыз.</translation>
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
        <source>All acts of handover</source>
        <translation type="unfinished">Барлық тапсыру актілері</translation>
    </message>
    <message>
        <source>All papers of the admission</source>
        <translation type="unfinished">Қабылдаудың барлық қағаздары</translation>
    </message>
    <message>
        <source>Calendar of a month</source>
        <translation type="unfinished">Айлық күнтізбе</translation>
    </message>
    <message>
        <source>Calendar of a week</source>
        <translation type="unfinished">Апталық күнтізбе</translation>
    </message>
    <message>
        <source>Certificate of stay</source>
        <translation type="unfinished">Орталықта болғаны туралы анықтама</translation>
    </message>
    <message>
        <source>Decision on a support plan</source>
        <translation type="unfinished">Қолдау жоспары бойынша шешім</translation>
    </message>
    <message>
        <source>Escort list</source>
        <translation type="unfinished">Ертіп жүру тізімі</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation type="unfinished">Кейінгі бақылау есебі</translation>
    </message>
    <message>
        <source>Hand-over of the shift</source>
        <translation type="unfinished">Ауысымды тапсыру</translation>
    </message>
    <message>
        <source>Head of the audit log</source>
        <translation type="unfinished">Қолжетімділік журналының коды</translation>
    </message>
    <message>
        <source>Letter to the consulate</source>
        <translation type="unfinished">Консулдыққа хат</translation>
    </message>
    <message>
        <source>Letter to the guardianship authority</source>
        <translation type="unfinished">Қорғаншылық органына хат</translation>
    </message>
    <message>
        <source>Letter to the guardianship authority: danger after leaving</source>
        <translation type="unfinished">Қорғаншылық органына хат: шыққаннан кейінгі қауіп</translation>
    </message>
    <message>
        <source>Letter to the guardianship authority: no contact after leaving</source>
        <translation type="unfinished">Қорғаншылық органына хат: шыққаннан кейін байланыс жоқ</translation>
    </message>
    <message>
        <source>Letter to the health organisation</source>
        <translation type="unfinished">Денсаулық сақтау ұйымына хат</translation>
    </message>
    <message>
        <source>Letter to the migration service</source>
        <translation type="unfinished">Көші-қон қызметіне хат</translation>
    </message>
    <message>
        <source>Letter to the police about a missing child</source>
        <translation type="unfinished">Полицияға баланы іздестіру туралы хат</translation>
    </message>
    <message>
        <source>Letter to the police about unlawful acts</source>
        <translation type="unfinished">Полицияға құқыққа қарсы әрекеттер туралы хат</translation>
    </message>
    <message>
        <source>Letter to the prosecutor</source>
        <translation type="unfinished">Прокурорға хат</translation>
    </message>
    <message>
        <source>Letter to the school or education department</source>
        <translation type="unfinished">Мектепке немесе білім басқармасына хат</translation>
    </message>
    <message>
        <source>List of a convoy by numbers</source>
        <translation type="unfinished">Топ тізімі, нөмірлермен</translation>
    </message>
    <message>
        <source>Minutes of the child-protection meeting</source>
        <translation type="unfinished">Бала құқықтарын қорғау жөніндегі жиналыс хаттамасы</translation>
    </message>
    <message>
        <source>Monitoring sheet of the plan</source>
        <translation type="unfinished">Жоспар мониторингінің парағы</translation>
    </message>
    <message>
        <source>Movement of the day</source>
        <translation type="unfinished">Тәуліктік қозғалыс</translation>
    </message>
    <message>
        <source>Needs assessment</source>
        <translation type="unfinished">Қажеттілікті бағалау</translation>
    </message>
    <message>
        <source>Nobody has compared the article of law with the act yet.</source>
        <translation type="unfinished">Заң бабы мәтінмен әлі салыстырылмаған.</translation>
    </message>
    <message>
        <source>Package of the plan</source>
        <translation type="unfinished">Жоспар пакеті</translation>
    </message>
    <message>
        <source>Package of the plan, minimum of data</source>
        <translation type="unfinished">Жоспар пакеті, ең аз деректер</translation>
    </message>
    <message>
        <source>Referral to another organisation</source>
        <translation type="unfinished">Басқа ұйымға жолдама</translation>
    </message>
    <message>
        <source>Register of absences</source>
        <translation type="unfinished">Болмағандар журналы</translation>
    </message>
    <message>
        <source>Register of admissions</source>
        <translation type="unfinished">Қабылданғандар журналы</translation>
    </message>
    <message>
        <source>Register of belongings</source>
        <translation type="unfinished">Жеке заттар журналы</translation>
    </message>
    <message>
        <source>Register of decisions on plans</source>
        <translation type="unfinished">Жоспарлар бойынша шешімдер журналы</translation>
    </message>
    <message>
        <source>Register of disclosures</source>
        <translation type="unfinished">Ақпарат беру журналы</translation>
    </message>
    <message>
        <source>Register of follow-up after leaving</source>
        <translation type="unfinished">Шыққаннан кейінгі бақылау журналы</translation>
    </message>
    <message>
        <source>Register of incidents</source>
        <translation type="unfinished">Оқиғалар журналы</translation>
    </message>
    <message>
        <source>Register of outgoing letters</source>
        <translation type="unfinished">Шығыс хаттар журналы</translation>
    </message>
    <message>
        <source>Register of prints and copies</source>
        <translation type="unfinished">Басып шығару журналы</translation>
    </message>
    <message>
        <source>Register of referrals</source>
        <translation type="unfinished">Жолдамалар журналы</translation>
    </message>
    <message>
        <source>Register of those turned away</source>
        <translation type="unfinished">Қабылданбағандар журналы</translation>
    </message>
    <message>
        <source>Register of tracing families</source>
        <translation type="unfinished">Отбасыларды іздеу журналы</translation>
    </message>
    <message>
        <source>Register of visitors and calls</source>
        <translation type="unfinished">Келушілер, қоңыраулар журналы</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation type="unfinished">Тәрбиеленуші карточкасы</translation>
    </message>
    <message>
        <source>Round of medicines</source>
        <translation type="unfinished">Дәрі беру парағы</translation>
    </message>
    <message>
        <source>Statistics of a period</source>
        <translation type="unfinished">Статистикалық есеп</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation type="unfinished">Қолдау жоспары</translation>
    </message>
    <message>
        <source>The Kazakh name of the centre is missing in the settings.</source>
        <translation type="unfinished">Баптауларда орталықтың қазақша атауы жоқ.</translation>
    </message>
    <message>
        <source>The addressee is missing: choose one or write it in.</source>
        <translation type="unfinished">Хат алушы көрсетілмеген: таңдаңыз немесе жазыңыз.</translation>
    </message>
    <message>
        <source>The file has changed since the words about medicines and dates were written: look them through.</source>
        <translation type="unfinished">Дәрілер мен күндер туралы сөздер жазылғаннан бері іс өзгерді: оларды қарап шығыңыз.</translation>
    </message>
    <message>
        <source>The plan is not approved yet; the paper says so.</source>
        <translation type="unfinished">Жоспар әлі бекітілмеген, құжатта солай жазылған.</translation>
    </message>
    <message>
        <source>This letter names no act: a director can write one under National rules.</source>
        <translation type="unfinished">Хатта акт көрсетілмеген: директор оны ұлттық ережелерде жаза алады.</translation>
    </message>
    <message>
        <source>This letter was sent already.</source>
        <translation type="unfinished">Бұл хат жіберілген.</translation>
    </message>
    <message>
        <source>Where to find help</source>
        <translation type="unfinished">Көмекті қайдан табуға болады</translation>
    </message>
    <message>
        <source>after the discharge</source>
        <translation type="unfinished">шығарылғаннан кейін</translation>
    </message>
    <message>
        <source>needs have not been assessed yet</source>
        <translation type="unfinished">қажеттіліктер әлі бағаланбаған</translation>
    </message>
    <message>
        <source>no escort was written down</source>
        <translation type="unfinished">ертіп барушы көрсетілмеген</translation>
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
        <source>no help by an organisation was agreed</source>
        <translation type="unfinished">бірде-бір ұйыммен көмек келісілмеген</translation>
    </message>
    <message>
        <source>no meeting was held yet</source>
        <translation type="unfinished">жиналыс әлі өткен жоқ</translation>
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
        <source>once the leaving is prepared or recorded</source>
        <translation type="unfinished">шығу дайындалғанда немесе жазылғанда</translation>
    </message>
    <message>
        <source>only after an absence without leave</source>
        <translation type="unfinished">рұқсатсыз кеткеннен кейін ғана</translation>
    </message>
    <message>
        <source>only after unlawful acts or injuries were written down</source>
        <translation type="unfinished">құқыққа қарсы әрекет немесе жарақат жазылса ғана</translation>
    </message>
    <message>
        <source>only for citizens of another state</source>
        <translation type="unfinished">басқа мемлекет азаматтарына ғана</translation>
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
        <source>telephone the organisation first</source>
        <translation type="unfinished">алдымен ұйымға телефон соғыңыз</translation>
    </message>
    <message>
        <source>the plan has not been evaluated yet</source>
        <translation type="unfinished">жоспар әлі бағаланбаған</translation>
    </message>
    <message>
        <source>the receiver must not come near</source>
        <translation type="unfinished">қабылдаушыны жақындатуға болмайды</translation>
    </message>
    <message>
        <source>there is no plan yet</source>
        <translation type="unfinished">жоспар әлі жоқ</translation>
    </message>
    <message>
        <source>what the return waits for is not in the file yet</source>
        <translation type="unfinished">қайтаруға керегі іс қағаздарында әлі жоқ</translation>
    </message>
    <message>
        <source>who may receive the child is not settled yet</source>
        <translation type="unfinished">баланы кімге тапсыруға болатыны әлі шешілген жоқ</translation>
    </message>
    <message>
        <source>with brothers and sisters</source>
        <translation type="unfinished">аға-інілері, апа-қарындастарымен бірге</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished">&amp;Тілі</translation>
    </message>
    <message>
        <source>A saved paper was signed</source>
        <translation type="unfinished">Сақталған құжатқа қол қойылды</translation>
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
        <source>Not signed yet: {count}</source>
        <translation type="unfinished">Әлі қол қойылмаған: {count}</translation>
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
    <name>PartnersDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Жабу</translation>
    </message>
    <message>
        <source>Confirm a card</source>
        <translation type="unfinished">Карточканы растау</translation>
    </message>
    <message>
        <source>Confirmed key cards</source>
        <translation type="unfinished">Расталған кілт карточкалары</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished">Кілт таңбасы</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Сақтау</translation>
    </message>
    <message>
        <source>Nothing is sent to it any more, and an answer that it signs is refused.</source>
        <translation type="unfinished">Оған енді ештеңе жіберілмейді, ол қол қойған жауап қабылданбайды.</translation>
    </message>
    <message>
        <source>Packages go to these keys only, and only what they sign is believed.</source>
        <translation type="unfinished">Пакеттер тек осы кілттерге жіберіледі, тек солар қол қойғанға ғана сенеміз.</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation type="unfinished">Қолданыстан шығару</translation>
    </message>
    <message>
        <source>Take this key out of use?</source>
        <translation type="unfinished">Бұл кілтті қолданыстан шығару керек пе?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Кім</translation>
    </message>
    <message>
        <source>confirmed by {name} on {date}</source>
        <translation type="unfinished">растаған: {name}, {date}</translation>
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
    <name>PeriodPicker</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">Күн</translation>
    </message>
    <message>
        <source>Earlier (PgUp)</source>
        <translation type="unfinished">Ертерек (PgUp)</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation type="unfinished">Жартыжылдық</translation>
    </message>
    <message>
        <source>Later (PgDn)</source>
        <translation type="unfinished">Кейінірек (PgDn)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Ай</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Кезең</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished">Тоқсан</translation>
    </message>
    <message>
        <source>Sort of period</source>
        <translation type="unfinished">Кезең түрі</translation>
    </message>
    <message>
        <source>Write 11.2026, 2026-Q4, 2026-H2, 2026 or 01.11.2026 – 24.11.2026.</source>
        <translation type="unfinished">11.2026, 2026-Q4 (тоқсан), 2026-H2 (жартыжылдық), 2026 немесе 01.11.2026 – 24.11.2026 деп жазыңыз.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Жыл</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Half-year {part} of {year}</source>
        <translation type="unfinished">{year} жылғы {part}-жартыжылдық</translation>
    </message>
    <message>
        <source>Quarter {part} of {year}</source>
        <translation type="unfinished">{year} жылғы {part}-тоқсан</translation>
    </message>
    <message>
        <source>The year {year}</source>
        <translation type="unfinished">{year} жыл</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Аты-жөні</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Рөлі</translation>
    </message>
    <message>
        <source>from (14:30)</source>
        <translation type="unfinished">басталуы (14:30)</translation>
    </message>
</context>
<context>
    <name>PersonPaperDialog</name>
    <message>
        <source>&amp;Why it is made, for whom</source>
        <translation type="unfinished">&amp;Не үшін, кімге</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation type="unfinished">Қағазды көрсету</translation>
    </message>
    <message>
        <source>This paper is for the person it is about, or for whoever represents them. Think first who might take it from them and read it. What is printed stands in the register of prints and in the log of what was told.</source>
        <translation type="unfinished">Бұл қағаз — адамның өзіне немесе оның өкіліне арналған. Алдымен оны кім тартып алып, оқып қоюы мүмкін екенін ойлаңыз. Басылғаны басып шығару журналына және хабарламалар журналына жазылады.</translation>
    </message>
    <message>
        <source>Write why this paper is made.</source>
        <translation type="unfinished">Бұл қағаз не үшін керек екенін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>Director</source>
        <translation type="unfinished">Директор</translation>
    </message>
    <message>
        <source>Give this computer its key</source>
        <translation type="unfinished">Компьютерге кілтін беру</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>Nothing was changed so far. All passphrases stay as they are, and so does the sheet.</source>
        <translation type="unfinished">Әзірге ештеңе өзгерген жоқ. Барлық құпиясөз де, парақ та бұрынғыдай қалады.</translation>
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
        <source>The passphrases are known: only give this computer the key of the registry</source>
        <translation type="unfinished">Құпиясөздер белгілі: бұл компьютерге тек база кілтін беру керек</translation>
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
    <name>PlanChanges</name>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Өзгерді</translation>
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
        <source>Group</source>
        <translation type="unfinished">Бөлім</translation>
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
        <source>New</source>
        <translation type="unfinished">Жаңа</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished">Жауапты</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation type="unfinished">Алып тасталды</translation>
    </message>
</context>
<context>
    <name>PlanFoot</name>
    <message>
        <source>Approve</source>
        <translation type="unfinished">Бекіту</translation>
    </message>
    <message>
        <source>Ask for a meeting</source>
        <translation type="unfinished">Отырыс сұрау</translation>
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
        <source>Evaluate</source>
        <translation type="unfinished">Бағалау</translation>
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
        <source>Remove the draft</source>
        <translation type="unfinished">Жобаны алып тастау</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished">Қайтару</translation>
    </message>
    <message>
        <source>Review of the body</source>
        <translation type="unfinished">Қорғаншылық жауабы</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation type="unfinished">Қарауға жіберу</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Кері қайтарып алу</translation>
    </message>
    <message>
        <source>The centre is told that you ask for a meeting.</source>
        <translation type="unfinished">Орталық отырыс сұрағаныңызды көреді.</translation>
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
        <source>Decision form</source>
        <translation type="unfinished">Шешім бланкі</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished">Шара</translation>
    </message>
    <message>
        <source>Meetings and decisions</source>
        <translation type="unfinished">Жиналыстар мен шешімдер</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Қажеттіліктер</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Басып шығару</translation>
    </message>
    <message>
        <source>Scan of the decision</source>
        <translation type="unfinished">Шешімнің сканы</translation>
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
        <source>What changed since version {number}</source>
        <translation type="unfinished">{number}-нұсқадан кейін не өзгерді</translation>
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
        <source>Not put forward: what the procedure asks for first stands below.</source>
        <translation type="unfinished">Ұсынылмады: рәсім алдымен талап ететін нәрсе төменде жазылған.</translation>
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
        <source>The review of the guardianship body is recorded.</source>
        <translation type="unfinished">Қорғаншылық органының жауабы жазылды.</translation>
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
        <source>Your comment, not given yet: {words}</source>
        <translation type="unfinished">Сіздің ескертпеңіз, әлі берілген жоқ: {words}</translation>
    </message>
    <message>
        <source>add</source>
        <translation type="unfinished">қосу</translation>
    </message>
    <message>
        <source>comment on the row</source>
        <translation type="unfinished">жолға ескертпе</translation>
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
    <message>
        <source>{name}: {words}</source>
        <translation type="unfinished">{name}: {words}</translation>
    </message>
</context>
<context>
    <name>PlanSteps</name>
    <message>
        <source>Approved</source>
        <translation type="unfinished">Бекітілді</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <translation type="unfinished">Шартпен бекітілді</translation>
    </message>
    <message>
        <source>Confirmed by the centre</source>
        <translation type="unfinished">Орталық растады</translation>
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
        <source>after the approval</source>
        <translation type="unfinished">бекіткеннен кейін</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished">келісілді</translation>
    </message>
    <message>
        <source>its decision is awaited</source>
        <translation type="unfinished">шешімі күтілуде</translation>
    </message>
    <message>
        <source>its review is awaited</source>
        <translation type="unfinished">қарауы күтілуде</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation type="unfinished">күні белгіленбеген</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation type="unfinished">қарамаған</translation>
    </message>
    <message>
        <source>objects</source>
        <translation type="unfinished">қарсы</translation>
    </message>
    <message>
        <source>once more, after the changes</source>
        <translation type="unfinished">өзгерістен кейін қайта</translation>
    </message>
    <message>
        <source>the centre&apos;s director</source>
        <translation type="unfinished">орталық директоры</translation>
    </message>
    <message>
        <source>waits since {date}</source>
        <translation type="unfinished">күтуде, жіберілген күні {date}</translation>
    </message>
    <message>
        <source>when it is complete</source>
        <translation type="unfinished">толық болғанда</translation>
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
        <source>paper {date}</source>
        <translation type="unfinished">қағаз {date}</translation>
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
        <source>In force, the guardianship body has not reviewed them</source>
        <translation type="unfinished">Қолданыста, қорғаншылық органы әлі қараған жоқ</translation>
    </message>
    <message>
        <source>In force, the guardianship body objects</source>
        <translation type="unfinished">Күшінде, қорғаншылық органы қарсы</translation>
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
        <source>Open a package</source>
        <translation type="unfinished">Пакетті ашу</translation>
    </message>
    <message>
        <source>Open the file that a centre has sent you, read it, comment on its rows, sign your answer and send the file back. The package itself is not kept on this computer.</source>
        <translation type="unfinished">Орталық жіберген файлды ашып, оқыңыз, жолдарына ескертпе жазыңыз, жауабыңызға қол қойып, файлды кері жіберіңіз. Пакеттің өзі бұл компьютерде сақталмайды.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished">Жоспарлар</translation>
    </message>
    <message>
        <source>Plans come here as packages</source>
        <translation type="unfinished">Жоспарлар мұнда пакетпен келеді</translation>
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
        <source>Wait for your decision</source>
        <translation type="unfinished">Сіздің шешіміңізді күтеді</translation>
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
        <source>&amp;How</source>
        <translation type="unfinished">Қ&amp;алай</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished">&amp;Себебі</translation>
    </message>
    <message>
        <source>Another day or another way: follow-up of {date}</source>
        <translation type="unfinished">Басқа күн не тәсіл: {date} күнгі бақылау</translation>
    </message>
    <message>
        <source>Ends here: nobody has to do it</source>
        <translation type="unfinished">Тоқтату: орындаудың қажеті жоқ</translation>
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
        <source>Save</source>
        <translation type="unfinished">Сақтау</translation>
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
        <source>This duty protects a child at once: it is done, never ended.</source>
        <translation type="unfinished">Бұл міндет баланы бірден қорғайды: ол орындалады, тоқтатылмайды.</translation>
    </message>
    <message>
        <source>This term is not put off: it was settled meanwhile, or is changed in its own form.</source>
        <translation type="unfinished">Бұл мерзім кейінге қалдырылмайды: ол жабылған немесе өз нысанында өзгертіледі.</translation>
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
    <name>ProposeErasureDialog</name>
    <message>
        <source>&amp;Why it is erased</source>
        <translation type="unfinished">&amp;Неге жойылады</translation>
    </message>
    <message>
        <source>It stands in the act for ever: write no name of the person.</source>
        <translation type="unfinished">Бұл актіде біржола қалады: адамның атын жазбаңыз.</translation>
    </message>
    <message>
        <source>Names stay until these parts go as well: {parts}</source>
        <translation type="unfinished">Атаулар мына бөліктер жойылғанша қалады: {parts}</translation>
    </message>
    <message>
        <source>Number, days, codes and ages in years stay, because the totals of past years count them. Two files that became one can be separated no more. Nothing goes before a second person confirms it.</source>
        <translation type="unfinished">Нөмір, күндер, кодтар және жас (жылмен) қалады: оларды өткен жылдардың қорытындылары есептейді. Біріктірілген істерді енді бөлуге болмайды. Екінші тұлға растағанша ештеңе жойылмайды.</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation type="unfinished">Ұсыну</translation>
    </message>
    <message>
        <source>Propose to erase what is due in file {number}?</source>
        <translation type="unfinished">{number} ісінде мерзімі біткенді жоюды ұсыну керек пе?</translation>
    </message>
    <message>
        <source>The act stays when the person is erased: write the reason without their name.</source>
        <translation type="unfinished">Акт жойылғаннан кейін де қалады: себебін адамның атынсыз жазыңыз.</translation>
    </message>
    <message>
        <source>Write why it is erased.</source>
        <translation type="unfinished">Неге жойылатынын жазыңыз.</translation>
    </message>
    <message>
        <source>{part}: {clause}, due since {day}</source>
        <translation type="unfinished">{part}: {clause}, мерзімі {day} бітті</translation>
    </message>
</context>
<context>
    <name>PutForward</name>
    <message>
        <source>Back to the plan</source>
        <translation type="unfinished">Жоспарға оралу</translation>
    </message>
    <message>
        <source>It came back with: “{reason}”</source>
        <translation type="unfinished">Мынадай ескертумен қайтты: «{reason}»</translation>
    </message>
    <message>
        <source>No day of review is set.</source>
        <translation type="unfinished">Қайта қарау күні көрсетілмеген.</translation>
    </message>
    <message>
        <source>Nothing in it has been changed since.</source>
        <translation type="unfinished">Содан бері онда ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Nothing is written under: {sections}.</source>
        <translation type="unfinished">Мына бөлімдерде шара жоқ: {sections}.</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation type="unfinished">Жіберу</translation>
    </message>
    <message>
        <source>Put the plan forward as it is?</source>
        <translation type="unfinished">Жоспар осы күйінде жіберілсін бе?</translation>
    </message>
    <message>
        <source>The needs of this person have not been assessed.</source>
        <translation type="unfinished">Бұл адамның қажеттіліктері бағаланбаған.</translation>
    </message>
    <message>
        <source>The plan has no end.</source>
        <translation type="unfinished">Жоспардың мерзімі көрсетілмеген.</translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message numerus="yes">
        <source>%n file(s) lack something</source>
        <translation type="unfinished">
            <numerusform>%n істе олқылық бар</numerusform>
            <numerusform>%n істе олқылық бар</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision about a contact has ended</source>
        <translation type="unfinished">Байланыс туралы шешімнің мерзімі бітті</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Барлық істер</translation>
    </message>
    <message>
        <source>Birth later than admission</source>
        <translation type="unfinished">Туған күні қабылдаудан кейін</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">Үйлестіруші</translation>
    </message>
    <message>
        <source>Gaps and contradictions in the files of those here appear in this list.</source>
        <translation type="unfinished">Мұнда қазір орталықта жүргендердің істеріндегі олқылықтар мен қайшылықтар көрінеді.</translation>
    </message>
    <message>
        <source>IIN points to another birth date</source>
        <translation type="unfinished">ЖСН бойынша туған күні басқа</translation>
    </message>
    <message>
        <source>My files</source>
        <translation type="unfinished">Менің істерім</translation>
    </message>
    <message>
        <source>Nothing is lacking</source>
        <translation type="unfinished">Бәрі толтырылған</translation>
    </message>
    <message>
        <source>The limit of the stay has passed</source>
        <translation type="unfinished">Болудың шекті мерзімі өтіп кетті</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation type="unfinished">Тізімді көрсету мүмкін емес</translation>
    </message>
    <message>
        <source>The plan in force has ended</source>
        <translation type="unfinished">Қолданыстағы жоспар аяқталды</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation type="unfinished">Толықтыру керек</translation>
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
        <source>Whose files</source>
        <translation type="unfinished">Кімнің істері</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished">әзірге ешкім</translation>
    </message>
    <message>
        <source>open the place</source>
        <translation type="unfinished">істегі орынды ашу</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>About another child</source>
        <translation type="unfinished">Басқа бала туралы</translation>
    </message>
    <message>
        <source>It is about this child</source>
        <translation type="unfinished">Осы бала туралы</translation>
    </message>
</context>
<context>
    <name>Questionnaire</name>
    <message>
        <source>A medical secret: somebody else wrote it down.</source>
        <translation type="unfinished">Дәрігерлік құпия: басқа қызметкер жазған.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation type="unfinished">Жол қосу</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Жауап бар</translation>
    </message>
    <message>
        <source>Kept secret</source>
        <translation type="unfinished">Құпия</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Жоқ</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Сұралмаған</translation>
    </message>
    <message>
        <source>Take this row away</source>
        <translation type="unfinished">Бұл жолды алып тастау</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation type="unfinished">Санды жазыңыз.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Иә</translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>Already answered, {day}, {name}: {answer}. The key + takes it over.</source>
        <translation type="unfinished">Бұрын жауап берілген, {day}, {name}: {answer}. + пернесі көшіреді.</translation>
    </message>
    <message>
        <source>An answer does not fit its question: check the last one.</source>
        <translation type="unfinished">Жауап сұраққа сай емес: соңғысын тексеріңіз.</translation>
    </message>
    <message>
        <source>Answered {done} of {whole}</source>
        <translation type="unfinished">Жауап: {whole} сұрақтың {done}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Аяқтау</translation>
    </message>
    <message>
        <source>Finished. It can be printed and signed now.</source>
        <translation type="unfinished">Аяқталды. Енді басып шығарып, қол қоюға болады.</translation>
    </message>
    <message>
        <source>Finished: it can be read, not changed.</source>
        <translation type="unfinished">Аяқталды: оқуға болады, өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>No questionnaire was begun yet</source>
        <translation type="unfinished">Әзірге бірде-бір сауалнама басталмаған</translation>
    </message>
    <message>
        <source>Not finished yet. Still missing: {rules}.</source>
        <translation type="unfinished">Әлі аяқталған жоқ. Орындалмағаны: {rules}.</translation>
    </message>
    <message>
        <source>Opened in an emergency: these answers can be read, not changed.</source>
        <translation type="unfinished">Шұғыл ашылды: жауаптарды оқуға болады, өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished">Сауалнама</translation>
    </message>
    <message>
        <source>That was the last question. What nobody was asked stands at the side.</source>
        <translation type="unfinished">Бұл соңғы сұрақ еді. Сұралмағандары бүйірде тұр.</translation>
    </message>
    <message>
        <source>The file is restricted: only those named for it read what was answered.</source>
        <translation type="unfinished">Іс жабық: жауаптарды тек аталған адамдар оқиды.</translation>
    </message>
    <message>
        <source>The interview is over: these answers can be read, not changed.</source>
        <translation type="unfinished">Әңгімелесу аяқталды: жауаптарды оқуға болады, өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>These answers are sealed</source>
        <translation type="unfinished">Жауаптар жабық</translation>
    </message>
    <message>
        <source>This form cannot be opened</source>
        <translation type="unfinished">Бұл нысанды ашуға болмайды</translation>
    </message>
    <message>
        <source>To the file</source>
        <translation type="unfinished">Іске</translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished">әрі қарай</translation>
    </message>
    <message>
        <source>next open question</source>
        <translation type="unfinished">жауапсыз келесі сұрақ</translation>
    </message>
    <message>
        <source>next part</source>
        <translation type="unfinished">келесі бөлім</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">жоқ</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">сұралмаған</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">иә</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Nobody is that old: check the year</source>
        <translation type="unfinished">Мұндай жас болмайды: жылын тексеріңіз</translation>
    </message>
    <message>
        <source>Nothing can be written where the registry lies: it is open for reading only, and nothing is saved. Files stay closed, because nobody can be written down who looks into them.</source>
        <translation type="unfinished">База жатқан қалтаға жазуға болмайды: ол тек оқуға ашық, ештеңе сақталмайды. Іс құжаттары жабық, өйткені оларға кім қарағанын жазатын орын жоқ.</translation>
    </message>
    <message>
        <source>The disk is full: the registry is open for reading only, and nothing is saved. Files stay closed, because nobody can be written down who looks into them. Free some space, lock, and enter again.</source>
        <translation type="unfinished">Диск толды: база тек оқуға ашық, ештеңе сақталмайды. Іс құжаттары жабық, өйткені оларға кім қарағанын жазатын орын жоқ. Орын босатып, бағдарламаны құлыптаңыз да, қайта кіріңіз.</translation>
    </message>
    <message>
        <source>The newest proven copy: {when}, {folder}.</source>
        <translation type="unfinished">Соңғы тексерілген көшірме: {when}, {folder}.</translation>
    </message>
    <message>
        <source>The registry is damaged: it is open for reading only, and nothing of it is changed. Files stay closed. Do not delete anything, call the director.</source>
        <translation type="unfinished">База зақымдалған: ол тек оқуға ашық, онда ештеңе өзгермейді. Іс құжаттары жабық. Ештеңе жоймаңыз, директорды шақырыңыз.</translation>
    </message>
    <message>
        <source>The registry knows of no proven copy.</source>
        <translation type="unfinished">База тексерілген көшірме туралы білмейді.</translation>
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
    <name>ReasonsDialog</name>
    <message>
        <source>&amp;Reasons</source>
        <translation type="unfinished">&amp;Себептері</translation>
    </message>
    <message>
        <source>They are printed in the minutes and not changed afterwards.</source>
        <translation type="unfinished">Олар хаттамада басылады, кейін өзгертілмейді.</translation>
    </message>
    <message>
        <source>Why the recommendation was rejected</source>
        <translation type="unfinished">Ұсыным неліктен қабылданбады</translation>
    </message>
    <message>
        <source>Write the reasons</source>
        <translation type="unfinished">Себептерін жазу</translation>
    </message>
    <message>
        <source>Write the reasons: those who proposed it read them.</source>
        <translation type="unfinished">Себептерін жазыңыз: оларды ұсынған адам оқиды.</translation>
    </message>
</context>
<context>
    <name>RecoveryWindow</name>
    <message>
        <source>Back to the door</source>
        <translation type="unfinished">Кіруге қайту</translation>
    </message>
    <message>
        <source>Giving this computer its key</source>
        <translation type="unfinished">Компьютерге кілті берілуде</translation>
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
    <name>ReferenceDialog</name>
    <message>
        <source>&amp;Why it is changed</source>
        <translation type="unfinished">&amp;Неге өзгертіледі</translation>
    </message>
    <message>
        <source>Back to the packaged values</source>
        <translation type="unfinished">Бастапқы мәндерге қайтару</translation>
    </message>
    <message>
        <source>One sentence; it stands in the audit and beside the letter.</source>
        <translation type="unfinished">Бір сөйлем; ол журналда және хаттың жанында қалады.</translation>
    </message>
    <message>
        <source>The letter begins with these words; the clause stands small under them.</source>
        <translation type="unfinished">Хат осы сөздерден басталады; тармақ астында ұсақ жазылады.</translation>
    </message>
    <message>
        <source>The letter goes out in this language as well: write it, or let the letter name no act.</source>
        <translation type="unfinished">Хат осы тілде де жіберіледі: мәтінін жазыңыз немесе актіні хаттан алып тастаңыз.</translation>
    </message>
    <message>
        <source>The letter names this act</source>
        <translation type="unfinished">Хатта бұл акт көрсетіледі</translation>
    </message>
</context>
<context>
    <name>ReferralAnswerDialog</name>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished">&amp;Жауап</translation>
    </message>
    <message>
        <source>&amp;Came on</source>
        <translation type="unfinished">&amp;Келген күні</translation>
    </message>
    <message>
        <source>&amp;What it says</source>
        <translation type="unfinished">&amp;Жауаптың мазмұны</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Қабылдады</translation>
    </message>
    <message>
        <source>Answer to the referral</source>
        <translation type="unfinished">Жолдамаға жауап</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Choose what they answered.</source>
        <translation type="unfinished">Не деп жауап бергенін таңдаңыз.</translation>
    </message>
    <message>
        <source>Help begins &amp;on</source>
        <translation type="unfinished">Көмек &amp;басталады</translation>
    </message>
    <message>
        <source>Of a refusal the reason, so that the next one is not refused as well.</source>
        <translation type="unfinished">Бас тартылса, себебі: келесіге де бас тартпауы үшін.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Бас тартты</translation>
    </message>
    <message>
        <source>Write why they refused.</source>
        <translation type="unfinished">Неге бас тартқанын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>ReferralDialog</name>
    <message>
        <source>&amp;Kind of help</source>
        <translation type="unfinished">&amp;Көмек түрі</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished">&amp;Ұйым</translation>
    </message>
    <message>
        <source>&amp;What help is asked for</source>
        <translation type="unfinished">&amp;Қандай көмек сұралады</translation>
    </message>
    <message>
        <source>Agreed by &amp;telephone</source>
        <translation type="unfinished">&amp;Телефон арқылы келісілді</translation>
    </message>
    <message>
        <source>Any help</source>
        <translation type="unfinished">Кез келген көмек</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished">Кез келген тіл</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Choose the organisation, or enter it in the directory.</source>
        <translation type="unfinished">Ұйымды таңдаңыз немесе анықтамалыққа енгізіңіз.</translation>
    </message>
    <message>
        <source>For which &amp;row of the plan</source>
        <translation type="unfinished">Жоспардың қай &amp;жолы үшін</translation>
    </message>
    <message>
        <source>How the person gets there, who goes &amp;along</source>
        <translation type="unfinished">Қалай барады, кім ертіп &amp;барады</translation>
    </message>
    <message>
        <source>In which &amp;language</source>
        <translation type="unfinished">Қай &amp;тілде</translation>
    </message>
    <message>
        <source>It is not in the directory yet</source>
        <translation type="unfinished">Ол әлі анықтамалықта жоқ</translation>
    </message>
    <message>
        <source>Nobody in the directory fits</source>
        <translation type="unfinished">Анықтамалықта сәйкес ұйым жоқ</translation>
    </message>
    <message>
        <source>None: from the file itself</source>
        <translation type="unfinished">Ешқайсысы: істің өзінен</translation>
    </message>
    <message>
        <source>On what t&amp;erms the person is taken</source>
        <translation type="unfinished">Қандай &amp;шартпен қабылдайды</translation>
    </message>
    <message>
        <source>Refer brothers and sisters as well: each gets a letter of their own</source>
        <translation type="unfinished">Бауырларын да жолдау: әрқайсысына жеке хат</translation>
    </message>
    <message>
        <source>Referral to another organisation</source>
        <translation type="unfinished">Басқа ұйымға жолдама</translation>
    </message>
    <message>
        <source>Say what help is asked for.</source>
        <translation type="unfinished">Қандай көмек сұралатынын жазыңыз.</translation>
    </message>
    <message>
        <source>Say when you spoke with them.</source>
        <translation type="unfinished">Олармен қашан сөйлескеніңізді көрсетіңіз.</translation>
    </message>
    <message>
        <source>The organisation reads this: as much as the help needs, and no more.</source>
        <translation type="unfinished">Мұны ұйым оқиды: көмекке қажеті ғана, артық емес.</translation>
    </message>
    <message>
        <source>This hour lies in the future.</source>
        <translation type="unfinished">Бұл сағат әлі келген жоқ.</translation>
    </message>
    <message>
        <source>This organisation is in the directory no longer.</source>
        <translation type="unfinished">Бұл ұйым анықтамалықта енді жоқ.</translation>
    </message>
    <message>
        <source>With w&amp;hom did you speak</source>
        <translation type="unfinished">&amp;Кіммен сөйлестіңіз</translation>
    </message>
    <message>
        <source>Without a call no letter is made; it can be added later.</source>
        <translation type="unfinished">Қоңыраусыз хат жасалмайды; оны кейін қосуға болады.</translation>
    </message>
    <message>
        <source>Write with whom you spoke.</source>
        <translation type="unfinished">Кіммен сөйлескеніңізді жазыңыз.</translation>
    </message>
</context>
<context>
    <name>ReferralDoneDialog</name>
    <message>
        <source>&amp;Help ended on</source>
        <translation type="unfinished">Көмек &amp;аяқталды</translation>
    </message>
    <message>
        <source>What came of the referral</source>
        <translation type="unfinished">Жолдаманың нәтижесі</translation>
    </message>
    <message>
        <source>What the &amp;person and the organisation say</source>
        <translation type="unfinished">&amp;Адамның өзі мен ұйым не дейді</translation>
    </message>
    <message>
        <source>Whether it helped, and whether you would send somebody there again.</source>
        <translation type="unfinished">Көмектесті ме, ол жаққа тағы жолдар ма едіңіз.</translation>
    </message>
    <message>
        <source>Write what came of it.</source>
        <translation type="unfinished">Одан не шыққанын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>ReferralStepDialog</name>
    <message>
        <source>On what day was it?</source>
        <translation type="unfinished">Бұл қай күні болды?</translation>
    </message>
    <message>
        <source>The answer came later than that.</source>
        <translation type="unfinished">Жауап одан кейін келген.</translation>
    </message>
    <message>
        <source>The letter went later than that.</source>
        <translation type="unfinished">Хат одан кейін жіберілген.</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation type="unfinished">Бұл күн әлі келген жоқ.</translation>
    </message>
</context>
<context>
    <name>ReferralStopDialog</name>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished">&amp;Неге</translation>
    </message>
    <message>
        <source>Say why, so that nobody has to ask again.</source>
        <translation type="unfinished">Қайта сұрамас үшін себебін жазыңыз.</translation>
    </message>
    <message>
        <source>The referral goes no further</source>
        <translation type="unfinished">Жолдама тоқтатылды</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Қабылдады</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation type="unfinished">Дайындалуда</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Аяқталды</translation>
    </message>
    <message>
        <source>Goes no further</source>
        <translation type="unfinished">Тоқтатылды</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Бас тартты</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation type="unfinished">Жіберілді, жауап жоқ</translation>
    </message>
</context>
<context>
    <name>ReferralsSection</name>
    <message>
        <source>Agreed by telephone {moment}: {who}</source>
        <translation type="unfinished">Телефон арқылы келісілді {moment}: {who}</translation>
    </message>
    <message>
        <source>Answer came</source>
        <translation type="unfinished">Жауап келді</translation>
    </message>
    <message>
        <source>Answer of {day}: {words}</source>
        <translation type="unfinished">{day} жауабы: {words}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Өзгерту</translation>
    </message>
    <message>
        <source>Consent of {day} names the organisation</source>
        <translation type="unfinished">{day} келісімінде ұйым аталған</translation>
    </message>
    <message>
        <source>Consent to this organisation</source>
        <translation type="unfinished">Осы ұйымға келісім</translation>
    </message>
    <message>
        <source>Ended on {day}: {words}</source>
        <translation type="unfinished">{day} аяқталды: {words}</translation>
    </message>
    <message>
        <source>Goes no further</source>
        <translation type="unfinished">Тоқтату</translation>
    </message>
    <message>
        <source>Help by other organisations</source>
        <translation type="unfinished">Басқа ұйымдардың көмегі</translation>
    </message>
    <message>
        <source>Help from {day}</source>
        <translation type="unfinished">Көмек {day} бастап</translation>
    </message>
    <message>
        <source>It was explained</source>
        <translation type="unfinished">Түсіндірілді</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Хат</translation>
    </message>
    <message>
        <source>Letter No. {number}</source>
        <translation type="unfinished">№ {number} хат</translation>
    </message>
    <message>
        <source>Letters that are marked as sent stand here by themselves.</source>
        <translation type="unfinished">Жіберілді деп белгіленген хаттар мұнда өздері шығады.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation type="unfinished">Жіберілгенін белгілеу</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation type="unfinished">Жаңа жолдама</translation>
    </message>
    <message>
        <source>Nobody was asked for help yet: telephone first, then consent, then the letter.</source>
        <translation type="unfinished">Әлі ешкімнен көмек сұралған жоқ: алдымен қоңырау, сосын келісім, сосын хат.</translation>
    </message>
    <message>
        <source>Not agreed by telephone yet</source>
        <translation type="unfinished">Телефон арқылы әлі келісілмеген</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation type="unfinished">Сызылды</translation>
    </message>
    <message>
        <source>The letter is marked as sent; the answer is waited for.</source>
        <translation type="unfinished">Хат жіберілді деп белгіленді; жауап күтіледі.</translation>
    </message>
    <message>
        <source>The person took the consent back.</source>
        <translation type="unfinished">Адам келісімін қайтарып алды.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished">Нәтижесі</translation>
    </message>
    <message>
        <source>What was told to whom</source>
        <translation type="unfinished">Ақпаратты беру: не және кімге</translation>
    </message>
    <message>
        <source>Where to find help</source>
        <translation type="unfinished">Көмекті қайдан табуға болады</translation>
    </message>
    <message>
        <source>Write down what was told</source>
        <translation type="unfinished">Айтылғанды жазу</translation>
    </message>
    <message>
        <source>Written by mistake</source>
        <translation type="unfinished">Қате жазылған</translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>In the person&apos;s &amp;own words (may stay empty)</source>
        <translation type="unfinished">Ө&amp;з сөзімен (бос қалуы мүмкін)</translation>
    </message>
    <message>
        <source>No answers are kept and nothing waits for the interview any more. It can be begun again any time.</source>
        <translation type="unfinished">Жауаптар сақталмайды, әңгімелесу мерзімдері жабылды. Кез келген уақытта қайта бастауға болады.</translation>
    </message>
    <message>
        <source>Refusal of the interview</source>
        <translation type="unfinished">Әңгімелесуден бас тарту</translation>
    </message>
</context>
<context>
    <name>RefusedCount</name>
    <message numerus="yes">
        <source>Not saved yet: look at %n field(s).</source>
        <translation type="unfinished">
            <numerusform>Әлі сақталған жоқ: %n өрісті тексеріңіз</numerusform>
            <numerusform>Әлі сақталған жоқ: %n өрісті тексеріңіз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>No. {number}, {date}</source>
        <translation type="unfinished">№ {number}, {date}</translation>
    </message>
    <message>
        <source>missing: page {pages}</source>
        <translation type="unfinished">жетіспейтін бет: {pages}</translation>
    </message>
    <message>
        <source>nobody signs it</source>
        <translation type="unfinished">қол қою керек емес</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation type="unfinished">әлі қол қойылмаған</translation>
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
        <source>signed</source>
        <translation type="unfinished">қол қойылған</translation>
    </message>
    <message>
        <source>{number}, copy {copy}</source>
        <translation type="unfinished">{number}, {copy}-дана</translation>
    </message>
</context>
<context>
    <name>RehearsalBar</name>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Көшірмелер</translation>
    </message>
    <message>
        <source>Putting a copy back was never rehearsed: do it with the words of the recovery sheet.</source>
        <translation type="unfinished">Көшірмеден қалпына келтіру әлі бір рет те сыналмаған: оны қалпына келтіру парағының сөздерімен жасаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>The last rehearsal that passed is %n day(s) ago: put a copy back for trial.</source>
        <translation type="unfinished">
            <numerusform>Соңғы сәтті сынақ %n күн бұрын болған: көшірмені қайта сынап қалпына келтіріңіз.</numerusform>
            <numerusform>Соңғы сәтті сынақ %n күн бұрын болған: көшірмені қайта сынап қалпына келтіріңіз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearseDialog</name>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished">Сынақ өткізу</translation>
    </message>
    <message>
        <source>Rehearse putting a copy back?</source>
        <translation type="unfinished">Көшірмеден қалпына келтіру сынағын өткізу керек пе?</translation>
    </message>
    <message>
        <source>The copy of {when} is put into a folder of its own, compared with the registry and removed again. Type the words of the recovery sheet: only so it is known that they open it.</source>
        <translation type="unfinished">Көшірме ({when}) бөлек қалтада ашылып, тізіліммен салыстырылады және қайта өшіріледі. Қалпына келтіру парағының сөздерін теріңіз: олардың оны ашатыны тек осылай белгілі болады.</translation>
    </message>
    <message>
        <source>Without the sheet, by the key of this computer alone</source>
        <translation type="unfinished">Парақсыз, тек осы компьютердің кілтімен</translation>
    </message>
</context>
<context>
    <name>RemarkDialog</name>
    <message>
        <source>Comment on a row</source>
        <translation type="unfinished">Жолға ескертпе</translation>
    </message>
    <message>
        <source>Keep the comment</source>
        <translation type="unfinished">Ескертпені сақтау</translation>
    </message>
    <message>
        <source>Nobody else reads it before you decide: then it is signed with the decision and stands at the row.</source>
        <translation type="unfinished">Шешім қабылдағанға дейін оны басқа ешкім көрмейді; кейін ол шешіммен бірге қол қойылып, жолдың жанында тұрады.</translation>
    </message>
    <message>
        <source>Your &amp;comment</source>
        <translation type="unfinished">Сіздің &amp;ескертпеңіз</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished">&amp;Неге</translation>
    </message>
    <message>
        <source>Entered by mistake: remove it from the file</source>
        <translation type="unfinished">Қате енгізілген: істен алып тастау</translation>
    </message>
    <message>
        <source>It is kept whole under “Removed” in the section Identity, and can be put back.</source>
        <translation type="unfinished">Жазба «Жеке басы» бөліміндегі «Алынғандар» ішінде толық сақталады, оны қайтаруға болады.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Алып тастау</translation>
    </message>
    <message>
        <source>Say why: it stands beside what was removed.</source>
        <translation type="unfinished">Неге екенін жазыңыз: ол алынған жазбаның қасында тұрады.</translation>
    </message>
</context>
<context>
    <name>RemoveScanDialog</name>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished">&amp;Неге</translation>
    </message>
    <message>
        <source>In w&amp;ords</source>
        <translation type="unfinished">&amp;Сөзбен</translation>
    </message>
    <message>
        <source>It can be brought back for {days} days; after that its content is wiped for good.</source>
        <translation type="unfinished">Оны {days} күн ішінде қайтаруға болады; содан кейін мазмұны біржола өшіріледі.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation type="unfinished">Ол енді мұнда жоқ.</translation>
    </message>
    <message>
        <source>It is shown nowhere from now on and its content is wiped; only the line about it stays.</source>
        <translation type="unfinished">Осы сәттен бастап фото еш жерде көрсетілмейді, мазмұны өшіріледі; тек ол туралы жазба қалады.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Алып тастау</translation>
    </message>
    <message>
        <source>Remove: {scan}</source>
        <translation type="unfinished">Алып тастау: {scan}</translation>
    </message>
    <message>
        <source>Say why it is removed.</source>
        <translation type="unfinished">Не үшін алынатынын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished">&amp;Себебі</translation>
    </message>
    <message>
        <source>Open the form again</source>
        <translation type="unfinished">Нысанды қайта ашу</translation>
    </message>
    <message>
        <source>Write why: it stays in the file.</source>
        <translation type="unfinished">Неге екенін жазыңыз: ол істе қалады.</translation>
    </message>
</context>
<context>
    <name>ReopenFileDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished">&amp;Себебі</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished">Қайта ашу</translation>
    </message>
    <message>
        <source>Open this closed file again?</source>
        <translation type="unfinished">Бұл жабық істі қайта ашу керек пе?</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation type="unfinished">Іс неге қайта ашылады?</translation>
    </message>
</context>
<context>
    <name>ReportCentre</name>
    <message>
        <source>All papers of a month</source>
        <translation type="unfinished">Айдың барлық құжаттары</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation type="unfinished">Excel</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation type="unfinished">Баптауларды сақтау</translation>
    </message>
    <message>
        <source>Papers of one file</source>
        <translation type="unfinished">Бір істің құжаттары</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Басып шығару</translation>
    </message>
    <message>
        <source>Registers and statistics</source>
        <translation type="unfinished">Журналдар мен статистика</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">PDF сақтау</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation type="unfinished">Сандарды сақтау</translation>
    </message>
    <message>
        <source>Saved. The file is not encrypted: delete it when it has served.</source>
        <translation type="unfinished">Сақталды. Файл шифрланбаған: қажеті болмағанда жойыңыз.</translation>
    </message>
    <message>
        <source>Settings the centre keeps</source>
        <translation type="unfinished">Сақталған баптаулар</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation type="unfinished">Кестелер (*.xlsx)</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation type="unfinished">Файлды ол жерге жазу мүмкін болмады. Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>The settings are forgotten.</source>
        <translation type="unfinished">Баптаулар жойылды.</translation>
    </message>
    <message>
        <source>The settings are kept.</source>
        <translation type="unfinished">Баптаулар сақталды.</translation>
    </message>
    <message>
        <source>The spreadsheet is being made</source>
        <translation type="unfinished">Кесте дайындалып жатыр</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>Age bands</source>
        <translation type="unfinished">Жас топтары</translation>
    </message>
    <message>
        <source>As centres report them</source>
        <translation type="unfinished">Орталықтар есебіндегідей</translation>
    </message>
    <message>
        <source>File numbers</source>
        <translation type="unfinished">Іс нөмірлері</translation>
    </message>
    <message>
        <source>For publication: leave small numbers out</source>
        <translation type="unfinished">Жариялау үшін: кіші сандарды жасыру</translation>
    </message>
    <message>
        <source>International (0–5, 6–11, 12–17)</source>
        <translation type="unfinished">Халықаралық (0–5, 6–11, 12–17)</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation type="unfinished">Құжат тілі</translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished">Аттары</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished">Сандар</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation type="unfinished">Парақта</translation>
    </message>
    <message>
        <source>One thing by another</source>
        <translation type="unfinished">Көрсеткішті көрсеткіш бойынша</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Парақ</translation>
    </message>
    <message>
        <source>Sheet, numbers of residents or numbers of the work</source>
        <translation type="unfinished">Парақ, тәрбиеленушілер саны немесе жұмыс сандары</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">Жұмыс</translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished">және тағы не бойынша</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">бөлмеу</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Language of the paper</source>
        <translation type="unfinished">Құжат тілі</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation type="unfinished">Ірі қаріп</translation>
    </message>
    <message>
        <source>Letters not marked as sent</source>
        <translation type="unfinished">Жіберілді деп белгіленбеген хаттар</translation>
    </message>
    <message>
        <source>Many questionnaires at once</source>
        <translation type="unfinished">Бірден көп сауалнама</translation>
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
        <source>Outgoing register</source>
        <translation type="unfinished">Шығыс хаттар журналы</translation>
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
        <source>Printed, not signed</source>
        <translation type="unfinished">Басылған, қол қойылмаған</translation>
    </message>
    <message>
        <source>Registers and statistics</source>
        <translation type="unfinished">Журналдар мен статистика</translation>
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
        <source>Save as a Word file</source>
        <translation type="unfinished">Word файлы ретінде сақтау</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation type="unfinished">Хатты сақтау</translation>
    </message>
    <message>
        <source>Saved. The file is not encrypted: delete it when it has served.</source>
        <translation type="unfinished">Сақталды. Файл шифрланбаған: керек болмай қалғанда жойыңыз.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation type="unfinished">Файлды ол жерге жазу мүмкін болмады. Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>The letter is marked as sent; its term is closed.</source>
        <translation type="unfinished">Хат жіберілді деп белгіленді, мерзім жабылды.</translation>
    </message>
    <message>
        <source>Type a name or a file number at the left, or choose a blank form. The sheet is shown here before anything is printed.</source>
        <translation type="unfinished">Сол жаққа атын немесе іс нөмірін теріңіз не бос нысанды таңдаңыз. Парақ басып шығарылғанға дейін осында көрсетіледі.</translation>
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
    <message>
        <source>Word files (*.docx)</source>
        <translation type="unfinished">Word файлдары (*.docx)</translation>
    </message>
</context>
<context>
    <name>RequirementsPanel</name>
    <message>
        <source>Choose where the child goes.</source>
        <translation type="unfinished">Баланың қайда шығатынын таңдаңыз.</translation>
    </message>
    <message>
        <source>Document, date, number</source>
        <translation type="unfinished">Құжат, күні, нөмірі</translation>
    </message>
    <message>
        <source>Fill in what is marked above. Only {who} may let the child go without it.</source>
        <translation type="unfinished">Жоғарыда белгіленгенді толтырыңыз. Онсыз баланы тек {who} жібере алады.</translation>
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
        <source>This cannot be recorded yet. Only {who} may decide otherwise.</source>
        <translation type="unfinished">Әзірше тіркеуге болмайды. Басқаша шеше алатын: {who}.</translation>
    </message>
    <message>
        <source>This route asks for nothing more.</source>
        <translation type="unfinished">Басқа ештеңе талап етілмейді.</translation>
    </message>
    <message>
        <source>What this route asks for</source>
        <translation type="unfinished">Не талап етіледі</translation>
    </message>
    <message>
        <source>do not hand over</source>
        <translation type="unfinished">бермеңіз</translation>
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
    <name>ResidentsListing</name>
    <message>
        <source>Admitted</source>
        <translation type="unfinished">Түскен күні</translation>
    </message>
    <message>
        <source>Birth date rests on</source>
        <translation type="unfinished">Туған күні неге негізделген</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">Туған күні</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Санаты</translation>
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
        <source>Day of stay</source>
        <translation type="unfinished">Болған күні</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Іс</translation>
    </message>
    <message>
        <source>Last permitted day</source>
        <translation type="unfinished">Соңғы рұқсат етілген күн</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Кеткен күні</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Аты-жөні</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished">Келесі іс</translation>
    </message>
    <message>
        <source>Next due at</source>
        <translation type="unfinished">Мерзімі</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation type="unfinished">Тәрбиеленушілер</translation>
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
        <source>Where now</source>
        <translation type="unfinished">Қазір қайда</translation>
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
    <message numerus="yes">
        <source>%n person(s) away</source>
        <translation type="unfinished">
            <numerusform>Орталықтан тыс %n адам</numerusform>
            <numerusform>Орталықтан тыс %n адам</numerusform>
        </translation>
    </message>
    <message>
        <source>A relative asks</source>
        <translation type="unfinished">Туысы сұрайды</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished">Сүзгілер</translation>
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
        <source>Safety card</source>
        <translation type="unfinished">Қауіпсіздік карточкасы</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation type="unfinished">Тізімді көрсету мүмкін емес</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation type="unfinished">Толықтыру керек</translation>
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
    <name>RestoreWindow</name>
    <message>
        <source>Opening and proving the copy</source>
        <translation type="unfinished">Көшірме ашылып, тексерілуде</translation>
    </message>
    <message>
        <source>Putting the copy back</source>
        <translation type="unfinished">База қалпына келтірілуде</translation>
    </message>
    <message>
        <source>Putting the copy back: {percent} %</source>
        <translation type="unfinished">База қалпына келтірілуде: {percent} %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Тоқтату</translation>
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
        <source>An earlier stage still waits: write this attempt down there.</source>
        <translation type="unfinished">Бұдан бұрынғы кезең әлі күтіп тұр: бұл әрекетті сонда жазыңыз.</translation>
    </message>
    <message>
        <source>Another result</source>
        <translation type="unfinished">Басқа нәтиже</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
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
        <source>How was it tried: a call, a visit, a letter?</source>
        <translation type="unfinished">Қалай байланысуға тырыстыңыз: қоңырау, бару, хат?</translation>
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
    <name>Retention</name>
    <message>
        <source>Contacts and calls</source>
        <translation type="unfinished">Байланыстар мен қоңыраулар</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Денсаулық</translation>
    </message>
    <message>
        <source>Names, birth, documents</source>
        <translation type="unfinished">Есімдер, туу, құжаттар</translation>
    </message>
    <message>
        <source>Notes of staff, interviews and their forms</source>
        <translation type="unfinished">Қызметкерлердің жазбалары, сауалдар және олардың бланкілері</translation>
    </message>
    <message>
        <source>Plans, meetings, follow-up</source>
        <translation type="unfinished">Жоспарлар, отырыстар, сүйемелдеу</translation>
    </message>
    <message>
        <source>Scans and photos</source>
        <translation type="unfinished">Скандар мен фотосуреттер</translation>
    </message>
    <message>
        <source>Stays: how somebody came and left</source>
        <translation type="unfinished">Болу кезеңдері: қалай келді және кетті</translation>
    </message>
    <message>
        <source>The audit log</source>
        <translation type="unfinished">Қолжетімділік журналы</translation>
    </message>
    <message>
        <source>The person and everything about them</source>
        <translation type="unfinished">Адам және ол туралы барлығы</translation>
    </message>
    <message>
        <source>What is locked with a key of its own</source>
        <translation type="unfinished">Жеке кілтпен жабылғаны</translation>
    </message>
    <message>
        <source>What was told to whom</source>
        <translation type="unfinished">Кімге не айтылды</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform>%n жыл</numerusform>
            <numerusform>%n жыл</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to 100</source>
        <translation type="unfinished">1-ден 100-ге дейін</translation>
    </message>
    <message>
        <source>A term begins when somebody has left and the file is closed. Where the sources name none, the centre&apos;s lawyer names it with its clause. What is due is proposed by the director and erased when a second person confirms it; copies on sticks hold it until the rotation lets them go.</source>
        <translation type="unfinished">Мерзім адам шығып, ісі жабылғанда басталады. Дереккөздерде мерзім аталмаса, оны орталықтың заңгері нормасымен бірге атайды. Мерзімі біткенді директор ұсынады, ал екінші тұлға растағаннан кейін жойылады; тасымалдағыштардағы көшірмелер жаңалары ауыстырғанша оны сақтайды.</translation>
    </message>
    <message>
        <source>Act № {number} waits for a second person</source>
        <translation type="unfinished">№ {number} акт екінші тұлғаны күтуде</translation>
    </message>
    <message>
        <source>Choose first a file in the list of what is due.</source>
        <translation type="unfinished">Алдымен мерзімі біткендер тізімінен істі таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose first which part the term is for.</source>
        <translation type="unfinished">Алдымен мерзім қай бөлікке екенін таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>Due today: %n file(s)</source>
        <translation type="unfinished">
            <numerusform>Бүгін мерзімі жетті: %n іс</numerusform>
            <numerusform>Бүгін мерзімі жетті: %n іс</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Іс</translation>
    </message>
    <message>
        <source>Held: nobody may erase it</source>
        <translation type="unfinished">Жоюға тыйым салынған</translation>
    </message>
    <message>
        <source>How long each part is kept</source>
        <translation type="unfinished">Әр бөлік қанша сақталады</translation>
    </message>
    <message>
        <source>Kept after leaving</source>
        <translation type="unfinished">Кеткеннен кейін сақталады</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished">Кеткен күні</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished">Құқықтық негізі</translation>
    </message>
    <message>
        <source>Legal basis, as the lawyer names it</source>
        <translation type="unfinished">Құқықтық негізі, заңгер атағандай</translation>
    </message>
    <message>
        <source>Name this term</source>
        <translation type="unfinished">Осы мерзімді атау</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation type="unfinished">Бүгін мерзімі жеткені жоқ.</translation>
    </message>
    <message>
        <source>Part of the file</source>
        <translation type="unfinished">Істің бөлігі</translation>
    </message>
    <message>
        <source>Propose to erase what is due</source>
        <translation type="unfinished">Жоюды ұсыну</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished">Не мерзімі жетті</translation>
    </message>
    <message>
        <source>What is due is being looked up</source>
        <translation type="unfinished">Ненің мерзімі жеткені ізделуде</translation>
    </message>
    <message>
        <source>What is due today</source>
        <translation type="unfinished">Бүгін ненің мерзімі жетті</translation>
    </message>
    <message>
        <source>Write the act and its clause.</source>
        <translation type="unfinished">Актіні және оның тармағын жазыңыз.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished">Жыл</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation type="unfinished">әлі аталмаған</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>A decision of {name} stands here without a signature. Do not act on it: ask {name}.</source>
        <translation type="unfinished">Мұнда қолтаңбасыз шешім тұр: {name}. Оны орындамаңыз, мына кісіден нақтылаңыз: {name}.</translation>
    </message>
    <message>
        <source>Answered by {name}; the signature fits.</source>
        <translation type="unfinished">Жауап берген: {name}; қолтаңба дұрыс.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation type="unfinished">Кері шақыру</translation>
    </message>
    <message>
        <source>Decision signed by {name} on {date}; the signature fits.</source>
        <translation type="unfinished">Шешімге қол қойылды: {name}, {date}; қолтаңба дұрыс.</translation>
    </message>
    <message>
        <source>Go on waiting</source>
        <translation type="unfinished">Күте беру</translation>
    </message>
    <message>
        <source>No longer wait for this package?</source>
        <translation type="unfinished">Бұл пакеттің жауабын енді күтпеу керек пе?</translation>
    </message>
    <message>
        <source>Out for review with {name} since {date}.</source>
        <translation type="unfinished">Қарауда: {name}, {date} бастап.</translation>
    </message>
    <message>
        <source>Signed by {name} on {date} in another centre: the signature cannot be checked here.</source>
        <translation type="unfinished">Басқа орталықта қол қойылған: {name}, {date}; қолтаңбаны мұнда тексеру мүмкін емес.</translation>
    </message>
    <message>
        <source>The file that left can still be read by its officer, but its answer is refused.</source>
        <translation type="unfinished">Кеткен файлды маман әлі оқи алады, бірақ оның жауабы қабылданбайды.</translation>
    </message>
    <message>
        <source>The plan does not read as {name} signed it: the signature does not fit. Do not act on it.</source>
        <translation type="unfinished">Жоспар қол қойылғаннан өзгеше ({name}): қолтаңба сәйкес келмейді. Оны орындамаңыз.</translation>
    </message>
    <message>
        <source>The signature under this decision is not that of {name}: it does not fit.</source>
        <translation type="unfinished">Бұл шешімдегі қолтаңба көрсетілген адамдікі емес ({name}): ол сәйкес келмейді.</translation>
    </message>
    <message>
        <source>This version stands as approved, but nobody decided about it. Do not act on it.</source>
        <translation type="unfinished">Бұл нұсқа бекітілген деп тұр, бірақ ол туралы ешкім шешім қабылдаған жоқ. Оны орындамаңыз.</translation>
    </message>
    <message>
        <source>What stands here as decided is not what {name} signed: the signature does not fit.</source>
        <translation type="unfinished">Мұнда жазылған шешім қол қойылғаннан өзгеше ({name}): қолтаңба сәйкес келмейді.</translation>
    </message>
    <message>
        <source>What stands here is not what {name} signed. Do not act on it: ask {name} by telephone.</source>
        <translation type="unfinished">Мұнда жазылғаны – {name} қол қойған мәтін емес. Оған сүйеніп әрекет етпеңіз: телефонмен сұраңыз, {name}.</translation>
    </message>
    <message>
        <source>{name} asks for a meeting before anything is decided: {words}</source>
        <translation type="unfinished">Шешім шыққанға дейін кездесу сұрайды: {name}. {words}</translation>
    </message>
    <message>
        <source>{out} Explained to the person by {who}.</source>
        <translation type="unfinished">{out} Адамға түсіндірген: {who}.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>&amp;Body</source>
        <translation type="unfinished">&amp;Орган</translation>
    </message>
    <message>
        <source>&amp;Conditions, if there are any</source>
        <translation type="unfinished">&amp;Шарттар, бар болса</translation>
    </message>
    <message>
        <source>&amp;Day of its paper</source>
        <translation type="unfinished">Құжат &amp;күні</translation>
    </message>
    <message>
        <source>&amp;Number of its paper</source>
        <translation type="unfinished">Құжат &amp;нөмірі</translation>
    </message>
    <message>
        <source>&amp;Sitting</source>
        <translation type="unfinished">&amp;Отырыс</translation>
    </message>
    <message>
        <source>&amp;What it objects to, or a remark</source>
        <translation type="unfinished">&amp;Неге қарсы немесе ескертпе</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished">Келісілді</translation>
    </message>
    <message>
        <source>Agreed, or objects?</source>
        <translation type="unfinished">Келісілді ме, әлде қарсы ма?</translation>
    </message>
    <message>
        <source>C&amp;haired by</source>
        <translation type="unfinished">Төра&amp;ға</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished">Шарт</translation>
    </message>
    <message>
        <source>Name the body whose paper this is.</source>
        <translation type="unfinished">Құжат қай органдікі екенін жазыңыз.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished">Қарсы</translation>
    </message>
    <message>
        <source>Of which day is the paper?</source>
        <translation type="unfinished">Құжат қай күнгі?</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Жазу</translation>
    </message>
    <message>
        <source>Review of version {number} by the guardianship body</source>
        <translation type="unfinished">{number}-нұсқаны қорғаншылық органының қарауы</translation>
    </message>
    <message>
        <source>Say until which day each condition is to be met.</source>
        <translation type="unfinished">Әр шарттың қай күнге дейін орындалатынын көрсетіңіз.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">Алып тастау</translation>
    </message>
    <message>
        <source>The paper cannot be older than the draft or lie ahead.</source>
        <translation type="unfinished">Құжат жоба жасалғаннан бұрын не болашақтан болмайды.</translation>
    </message>
    <message>
        <source>What the body said</source>
        <translation type="unfinished">Қорғаншылық органының жауабы</translation>
    </message>
    <message>
        <source>Write the number of its paper.</source>
        <translation type="unfinished">Құжат нөмірін жазыңыз.</translation>
    </message>
    <message>
        <source>Write what the body objects to: the next version answers it.</source>
        <translation type="unfinished">Органның неге қарсы екенін жазыңыз: келесі нұсқа соған жауап береді.</translation>
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
        <source>Suspected of harming the child</source>
        <translation type="unfinished">Балаға зиян келтірді деген күдік</translation>
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
        <source>confirm an erasure that somebody else proposed</source>
        <translation type="unfinished">басқа адам ұсынған жоюды растау</translation>
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
        <source>give medicines and write each dose down</source>
        <translation type="unfinished">дәрі беру және әр дозаны белгілеу</translation>
    </message>
    <message>
        <source>hand a case over to another centre</source>
        <translation type="unfinished">істі басқа орталыққа беру</translation>
    </message>
    <message>
        <source>hold interviews and read what was answered</source>
        <translation type="unfinished">әңгімелесу жүргізу және жауаптарды оқу</translation>
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
        <source>merge two files of one person, and separate them again</source>
        <translation type="unfinished">бір адамның екі ісін біріктіру және қайта ажырату</translation>
    </message>
    <message>
        <source>no telephone</source>
        <translation type="unfinished">телефоны жоқ</translation>
    </message>
    <message>
        <source>open packages of the centre and sign the answer</source>
        <translation type="unfinished">орталықтың пакеттерін ашу және жауапқа қол қою</translation>
    </message>
    <message>
        <source>open residents&apos; files</source>
        <translation type="unfinished">істерді ашу</translation>
    </message>
    <message>
        <source>perhaps stopped in another file: ask the director</source>
        <translation type="unfinished">басқа істе тыйым салынған болуы мүмкін: директордан сұраңыз</translation>
    </message>
    <message>
        <source>print papers</source>
        <translation type="unfinished">құжаттарды басып шығару</translation>
    </message>
    <message>
        <source>propose to erase what is due, and hold files</source>
        <translation type="unfinished">мерзімі біткенді жоюды ұсыну және істерді жоюға тыйым салу</translation>
    </message>
    <message>
        <source>read conclusions that are medical secrets</source>
        <translation type="unfinished">дәрігерлік құпия болып табылатын қорытындыларды оқу</translation>
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
        <source>save lists as spreadsheets</source>
        <translation type="unfinished">тізімдерді кесте етіп сақтау</translation>
    </message>
    <message>
        <source>say in which room somebody sleeps</source>
        <translation type="unfinished">кімнің қай бөлмеде ұйықтайтынын көрсету</translation>
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
        <source>send plans to an officer outside as sealed packages</source>
        <translation type="unfinished">жоспарларды қорғаншылық маманына мөрленген пакетпен жіберу</translation>
    </message>
    <message>
        <source>take over a register from a table</source>
        <translation type="unfinished">кестеден журнал көшіру</translation>
    </message>
    <message>
        <source>until the director decides otherwise</source>
        <translation type="unfinished">директор басқаша шешкенше</translation>
    </message>
    <message>
        <source>write notes</source>
        <translation type="unfinished">жазба жазу</translation>
    </message>
    <message>
        <source>write support plans</source>
        <translation type="unfinished">қолдау жоспарларын жасау</translation>
    </message>
    <message>
        <source>write what is prescribed, examinations, vaccinations</source>
        <translation type="unfinished">тағайындауларды, тексерулерді, екпелерді жазу</translation>
    </message>
    <message>
        <source>{who} decided: no stop</source>
        <translation type="unfinished">Тыйымсыз деп шешкен: {who}</translation>
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
    <name>RoomDialog</name>
    <message>
        <source>&amp;Bed</source>
        <translation type="unfinished">&amp;Орын</translation>
    </message>
    <message>
        <source>&amp;Sleeps in</source>
        <translation type="unfinished">&amp;Ұйықтайтын бөлмесі</translation>
    </message>
    <message>
        <source>Choose the room.</source>
        <translation type="unfinished">Бөлмені таңдаңыз.</translation>
    </message>
    <message>
        <source>No room is written down yet: the director does it under The centre.</source>
        <translation type="unfinished">Бөлмелер әлі жазылмаған: оны директор «Орталық» бөлімінде жазады.</translation>
    </message>
    <message>
        <source>Room and bed</source>
        <translation type="unfinished">Бөлме және орын</translation>
    </message>
    <message>
        <source>Somebody has written down meanwhile: {room}. Save again if your room is the right one.</source>
        <translation type="unfinished">Осы уақытта былай жазылды: {room}. Сіз таңдаған бөлме дұрыс болса, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>Somebody has written this room down already.</source>
        <translation type="unfinished">Бұл бөлмені біреу жазып қойған.</translation>
    </message>
    <message>
        <source>The room has no bed with this number any more.</source>
        <translation type="unfinished">Бөлмеде бұл нөмірлі орын енді жоқ.</translation>
    </message>
    <message>
        <source>This is the room already.</source>
        <translation type="unfinished">Бұл – қазіргі бөлмесі.</translation>
    </message>
    <message>
        <source>This room was taken out of the settings meanwhile. Choose another one.</source>
        <translation type="unfinished">Бұл бөлме осы арада баптаулардан алынды. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>no room</source>
        <translation type="unfinished">бөлме көрсетілмеген</translation>
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
    <name>RoutesDialog</name>
    <message>
        <source>&amp;Days after leaving</source>
        <translation type="unfinished">Шыққаннан кейінгі &amp;күндер</translation>
    </message>
    <message>
        <source>&amp;Source: act, clause</source>
        <translation type="unfinished">&amp;Дереккөз: акт, тармақ</translation>
    </message>
    <message>
        <source>&amp;Why it is changed</source>
        <translation type="unfinished">&amp;Неге өзгертілді</translation>
    </message>
    <message>
        <source>A change holds for whoever leaves from now on; days that are agreed already stay as they are.</source>
        <translation type="unfinished">Өзгеріс осыдан кейін шығатындарға қолданылады; бұрын белгіленген күндер өзгермейді.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Қосу</translation>
    </message>
    <message>
        <source>Asked after so many days</source>
        <translation type="unfinished">Осынша күннен кейін сұралады</translation>
    </message>
    <message>
        <source>At most sixteen times</source>
        <translation type="unfinished">Он алты реттен аспайды</translation>
    </message>
    <message>
        <source>Back to the packaged values</source>
        <translation type="unfinished">Бастапқы мәндерге қайтару</translation>
    </message>
    <message>
        <source>Between one day and ten years</source>
        <translation type="unfinished">Бір күннен он жылға дейін</translation>
    </message>
    <message>
        <source>Changed on {day} by {name}: {reason}</source>
        <translation type="unfinished">{day} өзгертті, {name}: {reason}</translation>
    </message>
    <message>
        <source>For example 14, 30, 90, 180, 365; years are days as well.</source>
        <translation type="unfinished">Мысалы, 14, 30, 90, 180, 365; жылдар да күнмен.</translation>
    </message>
    <message>
        <source>How somebody asks; the first is the usual way</source>
        <translation type="unfinished">Қалай сұралады; біріншісі әдеттегі тәсіл</translation>
    </message>
    <message>
        <source>In which houses</source>
        <translation type="unfinished">Қай мекемелерде</translation>
    </message>
    <message>
        <source>In which houses; empty: in all</source>
        <translation type="unfinished">Қай мекемелерде; бос болса – барлығында</translation>
    </message>
    <message>
        <source>Left by this route within a year: {count}; their days stay.</source>
        <translation type="unfinished">Бір жылда осы жолмен шыққандар: {count}; олардың күндері сақталады.</translation>
    </message>
    <message>
        <source>New: {what}.</source>
        <translation type="unfinished">Жаңа: {what}.</translation>
    </message>
    <message>
        <source>No longer asked for: {what}.</source>
        <translation type="unfinished">Енді талап етілмейді: {what}.</translation>
    </message>
    <message>
        <source>Nobody is left to ask.</source>
        <translation type="unfinished">Сұрайтын ешкім жоқ.</translation>
    </message>
    <message>
        <source>Nobody leaves this house by it any more.</source>
        <translation type="unfinished">Бұл үйден осы жолмен енді ешкім шықпайды.</translation>
    </message>
    <message>
        <source>One sentence; it stands in the audit and beside the rule.</source>
        <translation type="unfinished">Бір сөйлем; ол қолжетімділік журналында және ереженің жанында тұрады.</translation>
    </message>
    <message>
        <source>Packaged: {days}</source>
        <translation type="unfinished">Бастапқыда: {days}</translation>
    </message>
    <message>
        <source>Prepared to leave by it: {count}; they follow this.</source>
        <translation type="unfinished">Осы жолмен шығуға дайындалғандар: {count}; оларға жаңасы қолданылады.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished">Бағыт</translation>
    </message>
    <message>
        <source>Routes of leaving</source>
        <translation type="unfinished">Шығу бағыттары</translation>
    </message>
    <message>
        <source>Say by which act or decision the route asks for something else.</source>
        <translation type="unfinished">Жол басқаны қай акт немесе шешім бойынша талап ететінін жазыңыз.</translation>
    </message>
    <message>
        <source>Say how somebody asks.</source>
        <translation type="unfinished">Қалай сұралатынын көрсетіңіз.</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation type="unfinished">Алып тастау: {}</translation>
    </message>
    <message>
        <source>The procedure asks after those who leave so: at least one day is needed.</source>
        <translation type="unfinished">Рәсім бойынша осылай шыққандар сұралады: кемінде бір күн керек.</translation>
    </message>
    <message>
        <source>This house gains the route.</source>
        <translation type="unfinished">Бұл үйде осы жол пайда болады.</translation>
    </message>
    <message>
        <source>This may happen in every house: there must be a way to write it down.</source>
        <translation type="unfinished">Бұл кез келген мекемеде болуы мүмкін: оны жазатын жол қажет.</translation>
    </message>
    <message>
        <source>What the route asks for before anybody leaves</source>
        <translation type="unfinished">Шығар алдында осы жол не талап етеді</translation>
    </message>
    <message>
        <source>Who receives the child and what a gate waits for stays: without its line nobody could answer it.</source>
        <translation type="unfinished">Баланы кім қабылдайтыны және тыйым күтетін нәрсе қалады: жолынсыз оған ешкім жауап бере алмайды.</translation>
    </message>
    <message>
        <source>Whoever leaves today would be asked on {days}.</source>
        <translation type="unfinished">Бүгін шыққан адам туралы мына күндері сұралады: {days}.</translation>
    </message>
    <message>
        <source>Whole numbers with commas between them</source>
        <translation type="unfinished">Үтірмен бөлінген бүтін сандар</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation type="unfinished">осында өзгертілген</translation>
    </message>
    <message>
        <source>in all</source>
        <translation type="unfinished">барлығында</translation>
    </message>
    <message>
        <source>nobody is asked</source>
        <translation type="unfinished">сұралмайды</translation>
    </message>
    <message>
        <source>not offered in this house</source>
        <translation type="unfinished">бұл мекемеде ұсынылмайды</translation>
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
        <source>Forget</source>
        <translation type="unfinished">Ұмыту</translation>
    </message>
    <message>
        <source>Measure of the plan</source>
        <translation type="unfinished">Жоспар шарасы</translation>
    </message>
    <message>
        <source>Measures of earlier plans</source>
        <translation type="unfinished">Бұрынғы жоспарлардағы шаралар</translation>
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
    <message>
        <source>{measure} (used: {count})</source>
        <translation type="unfinished">{measure} (қолданылды: {count})</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>All that wait: leave out</source>
        <translation type="unfinished">Шешілмегеннің бәрі: алмау</translation>
    </message>
    <message>
        <source>All that wait: new files</source>
        <translation type="unfinished">Шешілмегеннің бәрі: жаңа іс</translation>
    </message>
    <message>
        <source>File {number}: {name}, {born}. Admitted: {days}.</source>
        <translation type="unfinished">{number} ісі: {name}, {born}. Түскен күндері: {days}.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">Алмау</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation type="unfinished">Аты белгісіз</translation>
    </message>
    <message>
        <source>New file</source>
        <translation type="unfinished">Жаңа іс</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation type="unfinished">{number}-жол</translation>
    </message>
    <message>
        <source>The same person: a further stay</source>
        <translation type="unfinished">Сол адам: тағы бір болу</translation>
    </message>
    <message>
        <source>What will be done with this row</source>
        <translation type="unfinished">Бұл жолмен не істеледі</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Number, 0 for at once</source>
        <translation type="unfinished">&amp;Саны, 0 – бірден</translation>
    </message>
    <message>
        <source>&amp;Why it is changed</source>
        <translation type="unfinished">&amp;Неге өзгертілді</translation>
    </message>
    <message>
        <source>A number from {first} to {last}.</source>
        <translation type="unfinished">{first} мен {last} аралығындағы сан.</translation>
    </message>
    <message>
        <source>A rule of the centre&apos;s own</source>
        <translation type="unfinished">Орталықтың өз ережесі</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Қосу</translation>
    </message>
    <message>
        <source>Back to the packaged values</source>
        <translation type="unfinished">Бастапқы мәндерге қайтару</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation type="unfinished">Немен жабылады</translation>
    </message>
    <message>
        <source>Counted back from the last day, such as 90, 30.</source>
        <translation type="unfinished">Соңғы күннен кері санағанда, мысалы 90, 30.</translation>
    </message>
    <message>
        <source>Counted from the start, such as 60, 75, 85.</source>
        <translation type="unfinished">Басынан санағанда, мысалы 60, 75, 85.</translation>
    </message>
    <message>
        <source>Counts when done up to a day before</source>
        <translation type="unfinished">Басталуынан бір тәулік бұрын орындалса да есептеледі</translation>
    </message>
    <message>
        <source>Early warnings, counted forward</source>
        <translation type="unfinished">Ерте ескертулер, алға қарай санағанда</translation>
    </message>
    <message>
        <source>Early warnings, days before</source>
        <translation type="unfinished">Ерте ескертулер, неше күн бұрын</translation>
    </message>
    <message>
        <source>Ends without being done</source>
        <translation type="unfinished">Орындалмай тоқтайды</translation>
    </message>
    <message>
        <source>For whom; empty: for everybody</source>
        <translation type="unfinished">Кімдер үшін; бос болса – барлығы үшін</translation>
    </message>
    <message>
        <source>In force here</source>
        <translation type="unfinished">Бізде қолданылады</translation>
    </message>
    <message>
        <source>In which houses; empty: in all</source>
        <translation type="unfinished">Қай мекемелерде; бос болса – барлығында</translation>
    </message>
    <message>
        <source>One sentence; it stands in the audit and beside the rule.</source>
        <translation type="unfinished">Бір сөйлем; ол қолжетімділік журналында және ереженің жанында тұрады.</translation>
    </message>
    <message>
        <source>Packaged: {term}. {clause}</source>
        <translation type="unfinished">Бастапқыда: {term}. {clause}</translation>
    </message>
    <message>
        <source>Packaged: {term}. {clause}. {note}</source>
        <translation type="unfinished">Бастапқыда: {term}. {clause}. {note}</translation>
    </message>
    <message>
        <source>See what it moves</source>
        <translation type="unfinished">Не жылжитынын көру</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation type="unfinished">Неден басталады</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation type="unfinished">Алып тастау: {}</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation type="unfinished">Не есептеледі</translation>
    </message>
    <message>
        <source>When it is missed</source>
        <translation type="unfinished">Мерзім өтіп кетсе</translation>
    </message>
    <message>
        <source>When it starts again</source>
        <translation type="unfinished">Қайта басталса</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation type="unfinished">Кім орындайды</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation type="unfinished">Бүтін сан жазыңыз.</translation>
    </message>
    <message>
        <source>Write whole numbers with commas between them.</source>
        <translation type="unfinished">Бүтін сандарды үтірмен бөліп жазыңыз.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished">саны жоқ</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>18 and older</source>
        <translation type="unfinished">18 жаста және одан үлкен</translation>
    </message>
    <message>
        <source>A warning lies between the start and the end of the term.</source>
        <translation type="unfinished">Ескерту мерзімнің басы мен соңының арасында болуы керек.</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation type="unfinished">Күнтізбелік күн</translation>
    </message>
    <message>
        <source>Changed on {day} by {name}: {reason}</source>
        <translation type="unfinished">Өзгертілді: {day}, {name}: {reason}</translation>
    </message>
    <message>
        <source>Choose at least one fact from the list.</source>
        <translation type="unfinished">Тізімнен кемінде бір фактіні таңдаңыз.</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation type="unfinished">Әр жолы</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Сағат</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Минут</translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished">Ай</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Only the first time</source>
        <translation type="unfinished">Тек бірінші рет</translation>
    </message>
    <message>
        <source>Reminds</source>
        <translation type="unfinished">Еске салады</translation>
    </message>
    <message>
        <source>Say both: who compared it, and on what day.</source>
        <translation type="unfinished">Екеуін де жазыңыз: кім және қай күні салыстырды.</translation>
    </message>
    <message>
        <source>Say why: without a reason nothing is changed.</source>
        <translation type="unfinished">Себебін жазыңыз: себепсіз ештеңе өзгертілмейді.</translation>
    </message>
    <message>
        <source>Stops the step</source>
        <translation type="unfinished">Қадамды тоқтатады</translation>
    </message>
    <message>
        <source>The latest replaces the one before</source>
        <translation type="unfinished">Соңғысы бұрынғысын алмастырады</translation>
    </message>
    <message>
        <source>The number is missing. To let no duty start, take “In force here” back.</source>
        <translation type="unfinished">Саны жоқ. Мерзім басталмауы үшін «Осында қолданылады» белгісін алып тастаңыз.</translation>
    </message>
    <message>
        <source>The source is shown in every language: write it here as well.</source>
        <translation type="unfinished">Дереккөз әр тілде көрсетіледі: мұнда да жазыңыз.</translation>
    </message>
    <message>
        <source>This belongs to the kind of the rule and cannot be changed here.</source>
        <translation type="unfinished">Бұл ереженің түріне жатады, мұнда өзгертілмейді.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished">Бұл күн әлі келген жоқ.</translation>
    </message>
    <message>
        <source>This duty protects a child at once: it can be changed, but not taken out of force.</source>
        <translation type="unfinished">Бұл міндет баланы бірден қорғайды: оны өзгертуге болады, бірақ күшін жоюға болмайды.</translation>
    </message>
    <message>
        <source>This duty protects a child at once: it must not start for fewer children, nor end or weigh differently.</source>
        <translation type="unfinished">Бұл міндет баланы бірден қорғайды: ол азырақ балаға қатысты бола алмайды, басқаша аяқталмайды және салмағы кемімейді.</translation>
    </message>
    <message>
        <source>This is shown in every language: write it here as well.</source>
        <translation type="unfinished">Бұл әр тілде көрсетіледі: мұнда да жазыңыз.</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation type="unfinished">Ескертеді</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished">Жұмыс күні</translation>
    </message>
    <message>
        <source>Years of age</source>
        <translation type="unfinished">Жасы, жыл</translation>
    </message>
    <message>
        <source>adaptation centre</source>
        <translation type="unfinished">бейімдеу орталығы</translation>
    </message>
    <message>
        <source>before a case goes to another centre</source>
        <translation type="unfinished">істі басқа орталыққа бермес бұрын</translation>
    </message>
    <message>
        <source>before a letter passes data on</source>
        <translation type="unfinished">деректер берілетін хатқа дейін</translation>
    </message>
    <message>
        <source>before a plan is put forward</source>
        <translation type="unfinished">жоспар ұсынылғанға дейін</translation>
    </message>
    <message>
        <source>before a plan leaves as a package</source>
        <translation type="unfinished">жоспарды пакетпен жібермес бұрын</translation>
    </message>
    <message>
        <source>before a questionnaire is finished</source>
        <translation type="unfinished">сауалнама аяқталғанға дейін</translation>
    </message>
    <message>
        <source>before an interview begins</source>
        <translation type="unfinished">әңгімелесу басталғанға дейін</translation>
    </message>
    <message>
        <source>before somebody leaves</source>
        <translation type="unfinished">шығарылғанға дейін</translation>
    </message>
    <message>
        <source>before the act of admission is printed</source>
        <translation type="unfinished">қабылдау актісі басылғанға дейін</translation>
    </message>
    <message>
        <source>before the assessment of needs is finished</source>
        <translation type="unfinished">қажеттілікті бағалау аяқталғанға дейін</translation>
    </message>
    <message>
        <source>before the decision on identification</source>
        <translation type="unfinished">сәйкестендіру туралы шешімге дейін</translation>
    </message>
    <message>
        <source>child support centre</source>
        <translation type="unfinished">балаларды қолдау орталығы</translation>
    </message>
    <message>
        <source>citizen of another state</source>
        <translation type="unfinished">басқа мемлекеттің азаматы</translation>
    </message>
    <message>
        <source>crisis centre</source>
        <translation type="unfinished">дағдарыс орталығы</translation>
    </message>
    <message>
        <source>shelter</source>
        <translation type="unfinished">баспана</translation>
    </message>
    <message>
        <source>the ground document is still to come</source>
        <translation type="unfinished">негіз құжаты әлі келген жоқ</translation>
    </message>
    <message>
        <source>unaccompanied</source>
        <translation type="unfinished">ересек адамсыз жүрген</translation>
    </message>
    <message>
        <source>under 16</source>
        <translation type="unfinished">16 жасқа толмаған</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation type="unfinished">18 жасқа толмаған</translation>
    </message>
    <message>
        <source>without parental care</source>
        <translation type="unfinished">ата-ана қамқорлығынсыз қалған</translation>
    </message>
    <message>
        <source>{step}: {about}</source>
        <translation type="unfinished">{step}: {about}</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>A change holds for this centre only and is written into the audit.</source>
        <translation type="unfinished">Өзгеріс тек осы орталыққа қатысты, журналда қалады.</translation>
    </message>
    <message>
        <source>Acts in letters</source>
        <translation type="unfinished">Хаттардағы актілер</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation type="unfinished">Барлық ережелер</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation type="unfinished">Барлық қадамдар</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Артқа</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Өзгерту</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation type="unfinished">Бізде өзгертілгені</translation>
    </message>
    <message>
        <source>Compared with the text of the act: {count}</source>
        <translation type="unfinished">Акт мәтінімен салыстырылғаны: {count}</translation>
    </message>
    <message>
        <source>Conditions of a step</source>
        <translation type="unfinished">Қадам шарттары</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation type="unfinished">Күшіне енгені</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Хаттар</translation>
    </message>
    <message>
        <source>National rules</source>
        <translation type="unfinished">Ұлттық ережелер</translation>
    </message>
    <message>
        <source>Not compared with the act</source>
        <translation type="unfinished">Актімен салыстырылмаған</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation type="unfinished">Бапталмаған</translation>
    </message>
    <message>
        <source>Own rule</source>
        <translation type="unfinished">Өз ережесі</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation type="unfinished">Өз ережелеры</translation>
    </message>
    <message>
        <source>Routes of leaving</source>
        <translation type="unfinished">Шығу бағыттары</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Ереже</translation>
    </message>
    <message>
        <source>Rules of the centre&apos;s own</source>
        <translation type="unfinished">Орталықтың өз ережелеры</translation>
    </message>
    <message>
        <source>Search in rules and sources</source>
        <translation type="unfinished">Ережелер мен дереккөздерден іздеу</translation>
    </message>
    <message>
        <source>Single terms</source>
        <translation type="unfinished">Жекелеген мерзімдер</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Дереккөзі</translation>
    </message>
    <message>
        <source>Step of the procedure</source>
        <translation type="unfinished">Рәсім қадамы</translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished">Мерзімі</translation>
    </message>
    <message>
        <source>The decision is taken back: the term runs as its rule says.</source>
        <translation type="unfinished">Шешім қайтарып алынды: мерзім ереже бойынша жүреді.</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation type="unfinished">Қандай ережелер</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished">Жұмыс күндері</translation>
    </message>
    <message>
        <source>Written down. Every running duty was worked out anew.</source>
        <translation type="unfinished">Жазылды. Жүріп жатқан мерзімдердің бәрі қайта есептелді.</translation>
    </message>
    <message>
        <source>Written down. It holds from now on.</source>
        <translation type="unfinished">Жазылды. Осы сәттен бастап күшінде.</translation>
    </message>
    <message>
        <source>act that the letter names</source>
        <translation type="unfinished">хатта көрсетілетін акт</translation>
    </message>
    <message>
        <source>as packaged</source>
        <translation type="unfinished">бастапқыдай</translation>
    </message>
    <message>
        <source>names no act</source>
        <translation type="unfinished">акт көрсетілмеген</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation type="unfinished">бапталмаған</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation type="unfinished">қолданылмайды</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished">көрсетілмеген</translation>
    </message>
    <message>
        <source>packaged: {term}</source>
        <translation type="unfinished">бастапқыда: {term}</translation>
    </message>
    <message>
        <source>stands in the letter</source>
        <translation type="unfinished">хатта тұр</translation>
    </message>
    <message>
        <source>the centre&apos;s own</source>
        <translation type="unfinished">орталықтың өз ережесі</translation>
    </message>
    <message>
        <source>{day}, {name}</source>
        <translation type="unfinished">{day}, {name}</translation>
    </message>
    <message>
        <source>{who}, {severity}</source>
        <translation type="unfinished">{who}, {severity}</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Change rules</source>
        <translation type="unfinished">Ережелерді өзгерту</translation>
    </message>
    <message>
        <source>Compared with the act</source>
        <translation type="unfinished">Актімен салыстырылған</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Ереже</translation>
    </message>
    <message>
        <source>Sentences of the forms</source>
        <translation type="unfinished">Нысандар мәтіні</translation>
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
        <source>not in force</source>
        <translation type="unfinished">қолданылмайды</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">әлі жоқ</translation>
    </message>
    <message>
        <source>{procedure}. Compared with the text of the act: {verified} of {count}.</source>
        <translation type="unfinished">{procedure}. Акт мәтінімен салыстырылғаны: {count} ішінен {verified}.</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>No printer is set up on this computer. Save the papers into a folder instead.</source>
        <translation type="unfinished">Бұл компьютерде принтер орнатылмаған. Құжаттарды қалтаға сақтаңыз.</translation>
    </message>
    <message>
        <source>Stopped: none of the papers has left.</source>
        <translation type="unfinished">Тоқтатылды: бірде-бір құжат шықпады.</translation>
    </message>
    <message>
        <source>Stopping after the papers under way.</source>
        <translation type="unfinished">Басталған құжаттардан кейін тоқтайды.</translation>
    </message>
    <message>
        <source>Stopping. What has not left by now stays here.</source>
        <translation type="unfinished">Тоқтап жатыр. Әлі шықпағаны осында қалады.</translation>
    </message>
    <message>
        <source>The printer or the folder did not take the papers. Look there, then begin again.</source>
        <translation type="unfinished">Принтер немесе қалта құжаттарды қабылдамады. Тексеріп, қайта бастаңыз.</translation>
    </message>
    <message>
        <source>The printer or the folder did not take the rest. Look there, then begin again.</source>
        <translation type="unfinished">Принтер немесе қалта қалғанын қабылдамады. Тексеріп, қайта бастаңыз.</translation>
    </message>
    <message>
        <source>Where the papers go</source>
        <translation type="unfinished">Құжаттар қайда сақталады</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation type="unfinished">{whole} ішінен {done}</translation>
    </message>
    <message>
        <source>{sent} of {whole} have left and stand in the register.</source>
        <translation type="unfinished">{whole} құжаттың {sent} шықты және журналға жазылды.</translation>
    </message>
    <message>
        <source>{sent} of {whole} have left and stand in the register; {left} could not be made.</source>
        <translation type="unfinished">{whole} құжаттың {sent} шықты, журналға жазылды; жасалмағаны: {left}.</translation>
    </message>
</context>
<context>
    <name>RunningDialog</name>
    <message>
        <source>All rows together or none: until the end nothing is stored.</source>
        <translation type="unfinished">Барлық жол бірге немесе бірде-бірі: аяғына дейін ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>The register is being taken over</source>
        <translation type="unfinished">Журнал тізілімге көшірілуде</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>&amp;Date on the paper</source>
        <translation type="unfinished">Қағаздағы кү&amp;н</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished">&amp;Атауы</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation type="unfinished">&amp;Бұл не</translation>
    </message>
    <message>
        <source>&amp;Who agreed to the photo, and when</source>
        <translation type="unfinished">Суретке &amp;кім, қашан келісті</translation>
    </message>
    <message>
        <source>A PDF is added by itself: add this first, then the other.</source>
        <translation type="unfinished">PDF бөлек қосылады: алдымен мұны, содан кейін басқасын қосыңыз.</translation>
    </message>
    <message>
        <source>A photo of the person needs consent: write who agreed, and when.</source>
        <translation type="unfinished">Адамның суретіне келісім керек: кім, қашан келіскенін жазыңыз.</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation type="unfinished">Бет қосу</translation>
    </message>
    <message>
        <source>Add to the file</source>
        <translation type="unfinished">Іске қосу</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation type="unfinished">Дайындалып жатыр</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation type="unfinished">Оқылып жатыр</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Choose a file, drop it here, or paste a picture with Ctrl+V.</source>
        <translation type="unfinished">Файлды таңдаңыз, осында сүйреп әкеліңіз немесе суретті Ctrl+V пернелерімен қойыңыз.</translation>
    </message>
    <message>
        <source>Choose a scan or photo</source>
        <translation type="unfinished">Сканды не суретті таңдаңыз</translation>
    </message>
    <message>
        <source>Choose what it is.</source>
        <translation type="unfinished">Бұл не екенін таңдаңыз.</translation>
    </message>
    <message>
        <source>Consent holds &amp;until</source>
        <translation type="unfinished">Келісім мерзімі &amp;дейін</translation>
    </message>
    <message>
        <source>Empty: until it is withdrawn</source>
        <translation type="unfinished">Бос болса: қайтарып алынғанға дейін</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished">Сұр</translation>
    </message>
    <message>
        <source>Move this page forward</source>
        <translation type="unfinished">Бетті алға жылжыту</translation>
    </message>
    <message>
        <source>New scan or photo</source>
        <translation type="unfinished">Жаңа скан не сурет</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Келесі бет</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation type="unfinished">Беттер әзірге жоқ</translation>
    </message>
    <message>
        <source>Of which &amp;document</source>
        <translation type="unfinished">Қай &amp;құжаттың</translation>
    </message>
    <message>
        <source>Only for those named for this file</source>
        <translation type="unfinished">Тек осы іске аталған адамдарға</translation>
    </message>
    <message>
        <source>PDF, {pages}</source>
        <translation type="unfinished">PDF, {pages}</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">Алдыңғы бет</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished">{count} беттің {number}-беті</translation>
    </message>
    <message>
        <source>Scans and photos (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.bmp)</source>
        <translation type="unfinished">Скандар мен суреттер (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Take this page away</source>
        <translation type="unfinished">Бұл бетті алып тастау</translation>
    </message>
    <message>
        <source>The page: drag, or use the arrow keys, to keep a part of it</source>
        <translation type="unfinished">Бет: қалатын бөлігін тінтуірмен не көрсеткілермен белгілеңіз</translation>
    </message>
    <message>
        <source>This centre keeps no scans of identity documents. The director decides that.</source>
        <translation type="unfinished">Бұл орталықта жеке басын куәландыратын құжаттардың скандары сақталмайды. Мұны директор шешеді.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation type="unfinished">Бұл күн өтіп кетті.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished">Бұл күн әлі келген жоқ.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished">Бұру</translation>
    </message>
    <message>
        <source>Write in a few words what it is.</source>
        <translation type="unfinished">Бұл не екенін бірнеше сөзбен жазыңыз.</translation>
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
    <name>SchoolDialog</name>
    <message>
        <source>&amp;Grade</source>
        <translation type="unfinished">&amp;Сынып</translation>
    </message>
    <message>
        <source>&amp;Which school</source>
        <translation type="unfinished">Қай &amp;мектепте</translation>
    </message>
    <message>
        <source>Choose why the child goes to no school.</source>
        <translation type="unfinished">Бала неге оқымайтынын таңдаңыз.</translation>
    </message>
    <message>
        <source>Goes to &amp;school while here</source>
        <translation type="unfinished">Осында болғанда &amp;мектепте оқиды</translation>
    </message>
    <message>
        <source>In another country</source>
        <translation type="unfinished">Басқа елде</translation>
    </message>
    <message>
        <source>In which &amp;region home was</source>
        <translation type="unfinished">Үйі қай &amp;облыста болған</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Жоқ</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Сұралмаған</translation>
    </message>
    <message>
        <source>School and home</source>
        <translation type="unfinished">Мектеп пен үй</translation>
    </message>
    <message>
        <source>Since w&amp;hen</source>
        <translation type="unfinished">Қай &amp;күннен</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation type="unfinished">Бұл күн әлі келген жоқ.</translation>
    </message>
    <message>
        <source>Where the child lived, which may not be where it was found.</source>
        <translation type="unfinished">Бала тұрған жер: табылған жері болмауы мүмкін.</translation>
    </message>
    <message>
        <source>Why &amp;not</source>
        <translation type="unfinished">Неге &amp;оқымайды</translation>
    </message>
    <message>
        <source>Write which school it is.</source>
        <translation type="unfinished">Қай мектеп екенін жазыңыз.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Иә</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>&amp;Officer of the guardianship body</source>
        <translation type="unfinished">Қорғаншылық органының &amp;маманы</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Choose to whom the plan goes.</source>
        <translation type="unfinished">Жоспар кімге жіберілетінін таңдаңыз.</translation>
    </message>
    <message>
        <source>Confirm a card</source>
        <translation type="unfinished">Карточканы растау</translation>
    </message>
    <message>
        <source>It goes along and stands in the log. Empty while nobody has.</source>
        <translation type="unfinished">Файлмен бірге беріледі және журналда тұрады. Ешкім түсіндірмеген болса, бос қалады.</translation>
    </message>
    <message>
        <source>No officer&apos;s key card is confirmed yet: confirm one first.</source>
        <translation type="unfinished">Әлі бірде-бір маманның карточкасы расталмаған: алдымен растаңыз.</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation type="unfinished">Пакетті сақтау</translation>
    </message>
    <message>
        <source>Send version {number} for review</source>
        <translation type="unfinished">{number}-нұсқаны қарауға жіберу</translation>
    </message>
    <message>
        <source>The file opens with this officer&apos;s key alone. It can go by stick or by any mail.</source>
        <translation type="unfinished">Файл тек осы маманның кілтімен ашылады. Оны флешкамен немесе кез келген поштамен беруге болады.</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation type="unfinished">Файл жазылмады.</translation>
    </message>
    <message>
        <source>The package waits for a consent: see above.</source>
        <translation type="unfinished">Пакет келісімді күтіп тұр: жоғарыдан қараңыз.</translation>
    </message>
    <message>
        <source>The package was not saved. Choose a folder that can be written to.</source>
        <translation type="unfinished">Пакет сақталмады. Жазуға болатын қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>This is all that leaves:</source>
        <translation type="unfinished">Тек мынау кетеді:</translation>
    </message>
    <message>
        <source>Who &amp;explained to the person what goes to whom</source>
        <translation type="unfinished">Адамға не және кімге берілетінін кім &amp;түсіндірді</translation>
    </message>
    <message>
        <source>You wrote this plan and confirmed this key yourself. Let a colleague confirm the card as well.</source>
        <translation type="unfinished">Бұл жоспарды өзіңіз жазып, кілтті де өзіңіз растадыңыз. Карточканы әріптесіңіз де растасын.</translation>
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
        <source>&amp;Who took it</source>
        <translation type="unfinished">Кім &amp;қабылдады</translation>
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
        <source>Name of the person, or the office where it was left.</source>
        <translation type="unfinished">Қабылдаған адамның аты-жөні немесе хат қалдырылған кеңсе.</translation>
    </message>
    <message>
        <source>Say who took it.</source>
        <translation type="unfinished">Хатты кім қабылдағанын жазыңыз.</translation>
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
        <source>W&amp;hen</source>
        <translation type="unfinished">Қа&amp;шан</translation>
    </message>
    <message>
        <source>What is told to whom. Empty while nobody has.</source>
        <translation type="unfinished">Не және кімге айтылатыны. Ешкім түсіндірмеген болса, бос қалады.</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished">Бұл қашан болды?</translation>
    </message>
    <message>
        <source>Who &amp;explained it to the person</source>
        <translation type="unfinished">Бұны адамға кім &amp;түсіндірді</translation>
    </message>
</context>
<context>
    <name>SentenceDialog</name>
    <message>
        <source>&amp;Text as it is shown and printed</source>
        <translation type="unfinished">Көрсетілетін және басылатын &amp;мәтін</translation>
    </message>
    <message>
        <source>&amp;Why it is worded anew; who read it</source>
        <translation type="unfinished">&amp;Неге өзгертілді; кім оқыды</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished">Бекіту</translation>
    </message>
    <message>
        <source>As it came: {text}</source>
        <translation type="unfinished">Бағдарламадағысы: {text}</translation>
    </message>
    <message>
        <source>Back to the text that came</source>
        <translation type="unfinished">Бағдарлама мәтініне қайтару</translation>
    </message>
    <message>
        <source>Decided on {day} by {name}. {reason}</source>
        <translation type="unfinished">{day} шешкен {name}. {reason}</translation>
    </message>
    <message>
        <source>It is approved in these words already.</source>
        <translation type="unfinished">Бұл мәтін бекітіліп қойған.</translation>
    </message>
    <message>
        <source>It stands in the audit. Approving the text as it came needs none.</source>
        <translation type="unfinished">Журналда қалады. Мәтінді өзгертпей бекіту үшін себеп керек емес.</translation>
    </message>
    <message>
        <source>One of the letters would be printed as an empty box: write it in another way.</source>
        <translation type="unfinished">Бір әріп бос шаршы болып басылады: басқаша жазыңыз.</translation>
    </message>
    <message>
        <source>Sentence of a form</source>
        <translation type="unfinished">Нысан сөйлемі</translation>
    </message>
    <message>
        <source>What stands in braces is filled in by the program: leave it as it is.</source>
        <translation type="unfinished">Фигуралы жақшадағыны бағдарлама толтырады: сол күйінде қалдырыңыз.</translation>
    </message>
    <message>
        <source>Write the sentence.</source>
        <translation type="unfinished">Мәтінді жазыңыз.</translation>
    </message>
    <message>
        <source>Write why it is worded anew.</source>
        <translation type="unfinished">Мәтін неге өзгертілгенін жазыңыз.</translation>
    </message>
    <message>
        <source>{form}. {language}</source>
        <translation type="unfinished">{form}. {language}</translation>
    </message>
    <message>
        <source>{language}: {text}</source>
        <translation type="unfinished">{language}: {text}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A colleague has recorded this dose already.</source>
        <translation type="unfinished">Әріптесіңіз бұл дозаны белгілеп қойған.</translation>
    </message>
    <message>
        <source>A colleague has taken this referral a step further meanwhile: look at it again.</source>
        <translation type="unfinished">Әріптесіңіз бұл жолдаманы алға жылжытып қойған: оны қайта қараңыз.</translation>
    </message>
    <message>
        <source>A colleague has taken this shift over already.</source>
        <translation type="unfinished">Бұл ауысымды әріптесіңіз қабылдап қойған.</translation>
    </message>
    <message>
        <source>A conversation with this person is running already: stop it first.</source>
        <translation type="unfinished">Бұл адаммен сұхбат жүріп жатыр: алдымен соны тоқтатыңыз.</translation>
    </message>
    <message>
        <source>A copy is being made in this folder at this moment. Wait until it is finished.</source>
        <translation type="unfinished">Бұл қалтада қазір көшірме жасалып жатыр. Аяқталғанын күтіңіз.</translation>
    </message>
    <message>
        <source>A door in the key file is not the one that the registry knows: somebody may have put another key there. Nothing was changed. Do not give anybody a new passphrase; have the computer looked at first.</source>
        <translation type="unfinished">Кілт файлындағы бір кіру база білетін кіру емес: оған бөтен кілт қойылған болуы мүмкін. Ештеңе өзгерген жоқ. Ешкімге жаңа құпиясөз бермеңіз, алдымен компьютерді маман қарасын.</translation>
    </message>
    <message>
        <source>A duty of this file is open: see to it or end it first.</source>
        <translation type="unfinished">Бұл іс бойынша ашық міндет бар: алдымен оны орындаңыз немесе аяқтаңыз.</translation>
    </message>
    <message>
        <source>A field in this file is none that a letter knows. The list names them.</source>
        <translation type="unfinished">Файлда хат танымайтын өріс бар. Өрістердің атаулары тізімде.</translation>
    </message>
    <message>
        <source>A friend, a relative, somebody who seeks help together with the person, or an employee must not interpret: choose somebody else.</source>
        <translation type="unfinished">Досы, туысы, бірге көмек сұраған адам немесе қызметкер аудармайды: басқа адамды таңдаңыз.</translation>
    </message>
    <message>
        <source>A minor is interviewed by day. In an emergency the director decides and writes the reason.</source>
        <translation type="unfinished">Кәмелетке толмағанмен күндіз әңгімелеседі. Төтенше жағдайда директор шешеді және себебін жазады.</translation>
    </message>
    <message>
        <source>A part of this copy is missing. Take an older copy or another drive.</source>
        <translation type="unfinished">Бұл көшірменің бір бөлігі жоқ. Ескірек көшірмені немесе басқа тасығышты алыңыз.</translation>
    </message>
    <message>
        <source>A person of this name or number must not come near a child in another file: ask the director.</source>
        <translation type="unfinished">Аты немесе нөмірі осындай адамға басқа істегі балаға жақындауға болмайды: директордан сұраңыз.</translation>
    </message>
    <message>
        <source>A printed paper of this file waits for its signatures.</source>
        <translation type="unfinished">Осы істің басылған қағазы қол қоюды күтуде.</translation>
    </message>
    <message>
        <source>A registry may not lie in a folder that is synchronised: a service would carry it out of the house.</source>
        <translation type="unfinished">Тізілім синхрондалатын қалтада жатпауы керек: қызмет оны үйден шығарып әкетер еді.</translation>
    </message>
    <message>
        <source>A service would carry the copies out of the house. Choose a folder that is not synchronised.</source>
        <translation type="unfinished">Қызмет көшірмелерді үйден шығарып әкетер еді. Синхрондалмайтын қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>A stage of follow-up is open: record or cancel it first.</source>
        <translation type="unfinished">Бақылау кезеңі ашық: алдымен оны жазыңыз немесе тоқтатыңыз.</translation>
    </message>
    <message>
        <source>An emergency opens one file at a time: close file {number} first.</source>
        <translation type="unfinished">Шұғыл жағдайда бір уақытта бір іс қана ашылады: алдымен {number} ісін жабыңыз.</translation>
    </message>
    <message>
        <source>Another program is writing into the registry. Nothing was changed: try again.</source>
        <translation type="unfinished">Тізілімге қазір басқа бағдарлама жазып жатыр. Ештеңе өзгертілген жоқ: қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Another window has had this registry open since {since}, on the computer {computer}. Lock or close that window first.</source>
        <translation type="unfinished">Бұл тізілім {computer} компьютерінде {since} бастап басқа терезеде ашық тұр. Алдымен сол терезені құлыптаңыз немесе жабыңыз.</translation>
    </message>
    <message>
        <source>Another window has this registry open. Lock or close that window first.</source>
        <translation type="unfinished">Бұл тізілім басқа терезеде ашық тұр. Алдымен сол терезені құлыптаңыз немесе жабыңыз.</translation>
    </message>
    <message>
        <source>As many doses as allowed within 24 hours were given. Ask the medical worker.</source>
        <translation type="unfinished">Тәулік ішінде рұқсат етілген доза берілді. Медицина қызметкерінен сұраңыз.</translation>
    </message>
    <message>
        <source>At that hour this duty had not begun yet: write when it was really done.</source>
        <translation type="unfinished">Бұл сағатта мерзім әлі басталмаған: іс жүзінде қашан орындалғанын жазыңыз.</translation>
    </message>
    <message>
        <source>Calls or visits with this person are written down, so the contact stays. Correct its facts instead.</source>
        <translation type="unfinished">Бұл адаммен қоңыраулар немесе кездесулер жазылған, сондықтан байланыс қалады. Оның деректерін түзетіңіз.</translation>
    </message>
    <message>
        <source>Doses of this medicine are written down. Stop it instead.</source>
        <translation type="unfinished">Бұл дәрінің дозалары жазылған. Оны тоқтатыңыз.</translation>
    </message>
    <message>
        <source>File {number} has an open stay: the child is already here.</source>
        <translation type="unfinished">{number} ісі бойынша бала қазір орталықта.</translation>
    </message>
    <message>
        <source>File {number}: the age is unknown or disputed, so this person counts as a child. Have the age decided first, or choose another route.</source>
        <translation type="unfinished">{number} ісі: жасы белгісіз немесе даулы, сондықтан адам бала деп есептеледі. Алдымен жасын анықтатыңыз немесе басқа жолды таңдаңыз.</translation>
    </message>
    <message>
        <source>File {number}: {years} years are reached on {day} at the latest. Until then choose another route.</source>
        <translation type="unfinished">{number} ісі: {years} жас {day} күнінен кешіктірмей толады. Оған дейін басқа жолды таңдаңыз.</translation>
    </message>
    <message>
        <source>In file {number} measures of the plan are open: decide what becomes of each.</source>
        <translation type="unfinished">{number} ісінде жоспардың ашық шаралары бар: әрқайсысы бойынша шешім қабылдаңыз.</translation>
    </message>
    <message>
        <source>It is proposed already and waits for a second person.</source>
        <translation type="unfinished">Жою ұсынылған, екінші тұлғаны күтуде.</translation>
    </message>
    <message>
        <source>Line {number} of the audit log was changed by other means than Pana. Tell the director.</source>
        <translation type="unfinished">Аудит журналының {number}-жолы Pana-дан тыс өзгертілген. Директорға айтыңыз.</translation>
    </message>
    <message>
        <source>Name the organisation or person who carries on with what stays open.</source>
        <translation type="unfinished">Аяқталмағанды жалғастыратын ұйымды немесе адамды атаңыз.</translation>
    </message>
    <message>
        <source>Names go last: other parts of the file are kept longer, and names may stand in them.</source>
        <translation type="unfinished">Атаулар соңынан жойылады: істің басқа бөліктері ұзағырақ сақталады, атаулар оларда болуы мүмкін.</translation>
    </message>
    <message>
        <source>No copy of this letter has left the program yet: print it first, then mark it as sent.</source>
        <translation type="unfinished">Бұл хаттың бірде-бір данасы әлі басылмаған: алдымен басып шығарып, содан кейін жіберілгенін белгілеңіз.</translation>
    </message>
    <message>
        <source>No folder for copies is chosen yet. The director chooses it under Administration, Copies.</source>
        <translation type="unfinished">Көшірмелерге арналған қалта әлі таңдалмаған. Оны директор «Әкімшілік», «Сақтық көшірмелер» бөлімінде таңдайды.</translation>
    </message>
    <message>
        <source>No page shows the square code of Pana. Is the foot of the sheet on the picture, and sharp?</source>
        <translation type="unfinished">Бірде-бір беттен Pana-ның шаршы коды көрінбейді. Парақтың төменгі жағы суретке түсті ме, анық па?</translation>
    </message>
    <message>
        <source>No print with the number {number} is known here, or its file is not open to you.</source>
        <translation type="unfinished">{number} нөмірлі басылған қағаз мұнда белгісіз немесе оның ісі сізге ашық емес.</translation>
    </message>
    <message>
        <source>Nobody approves their own plan.</source>
        <translation type="unfinished">Өз жоспарын бекітуге болмайды.</translation>
    </message>
    <message>
        <source>Nobody has confirmed this key here. Compare its fingerprint by telephone first: {digits}</source>
        <translation type="unfinished">Бұл кілтті мұнда ешкім растаған жоқ. Алдымен таңбасын телефонмен салыстырыңыз: {digits}</translation>
    </message>
    <message>
        <source>Nobody has decided that this person may collect the child. Call the director first.</source>
        <translation type="unfinished">Бұл адам баланы алып кете алады деген шешім жоқ. Алдымен директорға қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>Nobody leaves this house by that route: choose another one, or ask the director to allow it.</source>
        <translation type="unfinished">Бұл мекемеден бұл бағытпен шықпайды: басқасын таңдаңыз немесе директордан рұқсат сұраңыз.</translation>
    </message>
    <message>
        <source>Nobody of the staff signed this copy. Do not use it; tell the director.</source>
        <translation type="unfinished">Бұл көшірмеге қызметкерлердің ешқайсысы қол қоймаған. Оны пайдаланбаңыз, директорға айтыңыз.</translation>
    </message>
    <message>
        <source>Nobody of this name with the right to collect is in file {number}. Write the person and the decision into its contacts, or choose somebody who may collect the child.</source>
        <translation type="unfinished">{number} ісінде баланы алып кетуге рұқсаты бар мұндай адам жоқ. Оны және шешімді істің байланыстарына енгізіңіз немесе рұқсаты бар адамды таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <translation type="unfinished">Ол жерге ештеңе жазуға болмайды. Басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing is missing of № {number}: it was noted as signed before.</source>
        <translation type="unfinished">№ {number} бойынша жетіспейтіні жоқ: ол туралы белгі бұрын қойылған.</translation>
    </message>
    <message>
        <source>Nothing of this file is due today by the terms that are named.</source>
        <translation type="unfinished">Аталған мерзімдер бойынша бұл істе бүгін жоятын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Only PDF, JPEG, PNG, TIFF, WebP and BMP can be added.</source>
        <translation type="unfinished">Тек PDF, JPEG, PNG, TIFF, WebP және BMP қосуға болады.</translation>
    </message>
    <message>
        <source>Only a draft that nobody has been shown can be removed.</source>
        <translation type="unfinished">Ешкімге көрсетілмеген жобаны ғана алып тастауға болады.</translation>
    </message>
    <message>
        <source>Only those who wrote a plan take it back. Return it with a reason instead.</source>
        <translation type="unfinished">Жоспарды тек оны жазған адам кері алады. Оның орнына себебін көрсетіп қайтарыңыз.</translation>
    </message>
    <message>
        <source>Say why it ends, or what proves that it was done.</source>
        <translation type="unfinished">Неге тоқтатылатынын немесе орындалғаны немен расталатынын жазыңыз.</translation>
    </message>
    <message>
        <source>Since this case left, a plan or a meeting was begun here in file {number} under a number that the other centre gave as well. Nothing was stored: let the other centre send the papers alone.</source>
        <translation type="unfinished">Іс берілгеннен кейін мұнда, {number} ісінде, басқа орталықтағыдай нөмірмен жоспар немесе отырыс басталған. Ештеңе сақталмады: басқа орталықтан тек құжаттарды сұраңыз.</translation>
    </message>
    <message>
        <source>Some questions must be answered before this form can be finished.</source>
        <translation type="unfinished">Нысанды аяқтау үшін кейбір сұрақтарға жауап беру керек.</translation>
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
        <source>Somebody else takes your shift over, not you yourself.</source>
        <translation type="unfinished">Сіздің ауысымыңызды басқа қызметкер қабылдайды, өзіңіз емес.</translation>
    </message>
    <message>
        <source>Somebody saved a newer version meanwhile. What you wrote is kept as a draft: open it again.</source>
        <translation type="unfinished">Осы арада біреу жаңарақ нұсқаны сақтады. Жазғаныңыз жоба ретінде қалды: жазбаны қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Something is forbidden to this person. Take the prohibition back first, then the contact.</source>
        <translation type="unfinished">Бұл адамға бірдеңеге тыйым салынған. Алдымен тыйымды алып, содан кейін байланысты алып тастаңыз.</translation>
    </message>
    <message>
        <source>Stop: contact with this person is forbidden. Do not tell, call or hand over; call the director.</source>
        <translation type="unfinished">Тоқта: бұл адаммен байланысуға болмайды. Хабарламаңыз, қоңырау шалмаңыз, баланы бермеңіз; директорға қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>That is before the admission: check the day and the hour.</source>
        <translation type="unfinished">Бұл қабылдаудан бұрын: күні мен сағатын тексеріңіз.</translation>
    </message>
    <message>
        <source>That is before the attempt that is already written down: check the day and the hour.</source>
        <translation type="unfinished">Бұл жазылып қойған әрекеттен бұрын: күні мен сағатын тексеріңіз.</translation>
    </message>
    <message>
        <source>That is before the child left: follow-up begins after the discharge.</source>
        <translation type="unfinished">Бұл кетуінен бұрын: бақылау кеткеннен кейін басталады.</translation>
    </message>
    <message>
        <source>That is before the last change of where the child is: write a later hour.</source>
        <translation type="unfinished">Бұл баланың қайда екені туралы соңғы белгіден бұрын: кейінгі сағатты жазыңыз.</translation>
    </message>
    <message>
        <source>The answer to this package was taken in already.</source>
        <translation type="unfinished">Бұл пакеттің жауабы қабылданып қойған.</translation>
    </message>
    <message>
        <source>The audit log in this copy is not whole. Do not use it; tell the director.</source>
        <translation type="unfinished">Бұл көшірмедегі әрекеттер журналы бүтін емес. Оны пайдаланбаңыз, директорға айтыңыз.</translation>
    </message>
    <message>
        <source>The centre&apos;s director decides first, then the guardianship body.</source>
        <translation type="unfinished">Алдымен орталық директоры, содан кейін қорғаншылық органы шешеді.</translation>
    </message>
    <message>
        <source>The child is here already, in file {number}, and was admitted without this case. Discharge that stay first, then take the case over: every stay is kept.</source>
        <translation type="unfinished">Бала осында, {number} ісінде, ол бұл іссіз қабылданған. Алдымен шығаруды рәсімдеп, содан кейін істі қабылдаңыз: барлық болу мерзімдері сақталады.</translation>
    </message>
    <message>
        <source>The child is under {years}: refer to a health organisation.</source>
        <translation type="unfinished">Бала {years} жасқа толмаған: денсаулық сақтау ұйымына жіберіңіз.</translation>
    </message>
    <message>
        <source>The clock of this computer shows {now}, but the log already has lines of {seen}. Set the clock right first: nothing was changed.</source>
        <translation type="unfinished">Бұл компьютердің сағаты {now} көрсетіп тұр, ал журналда {seen} жолдары бар. Алдымен сағатты түзетіңіз: ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>The computer&apos;s secret store cannot be used ({backend}). Unlock it and try again.</source>
        <translation type="unfinished">Компьютердің кілт қоймасы қолжетімсіз ({backend}). Оның құлпын ашып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The computer&apos;s secret store has changed. Use the recovery sheet.</source>
        <translation type="unfinished">Компьютердің кілт қоймасы өзгерген. Қалпына келтіру парағы керек.</translation>
    </message>
    <message>
        <source>The consent to this photo has ended. It is shown no more; the line about it stays.</source>
        <translation type="unfinished">Бұл фотоға берілген келісім аяқталды. Ол енді көрсетілмейді; ол туралы жазба қалады.</translation>
    </message>
    <message>
        <source>The copy could not be opened to prove it, so it does not count. Try again.</source>
        <translation type="unfinished">Көшірмені тексеру үшін ашу мүмкін болмады, сондықтан ол есепке алынбайды. Қайталап көріңіз.</translation>
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
        <source>The database in this copy is damaged (finding: {finding}). Take an older copy or another drive.</source>
        <translation type="unfinished">Бұл көшірмедегі дерекқор бүлінген (табылғаны: {finding}). Ескірек көшірмені немесе басқа тасығышты алыңыз.</translation>
    </message>
    <message>
        <source>The database is damaged (finding: {finding}). Nothing was changed: keep the file and restore the newest verified backup.</source>
        <translation type="unfinished">Дерекқор зақымдалған (белгісі: {finding}). Ештеңе өзгертілген жоқ: файлды сақтап, соңғы тексерілген көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The database is of an older version of Pana. Open it once in the window of the program.</source>
        <translation type="unfinished">Деректер базасы Pana бағдарламасының ескі нұсқасында жасалған. Оны бағдарлама терезесінде бір рет ашыңыз.</translation>
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
        <source>The file cannot be read there. Is the stick still in?</source>
        <translation type="unfinished">Файл ол жерден оқылмайды. Флешка салулы ма?</translation>
    </message>
    <message>
        <source>The file is held: a court, an inquiry or the person asked for it.</source>
        <translation type="unfinished">Істі жоюға тыйым салынған: мұны сот, тергеу немесе адамның өзі талап еткен.</translation>
    </message>
    <message>
        <source>The file is not closed.</source>
        <translation type="unfinished">Іс жабылмаған.</translation>
    </message>
    <message>
        <source>The file is not in a state for this step.</source>
        <translation type="unfinished">Қазір бұл іске бұлай істеуге болмайды.</translation>
    </message>
    <message>
        <source>The folder for copies is not there. Plug the drive in, or choose another folder.</source>
        <translation type="unfinished">Көшірмелерге арналған қалта жоқ. Тасығышты қосыңыз немесе басқа қалта таңдаңыз.</translation>
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
        <source>The key file of the registry is damaged. Nothing was changed: open Pana with the recovery sheet, or restore the file from the newest backup.</source>
        <translation type="unfinished">Тізілімнің кілт файлы зақымдалған. Ештеңе өзгертілген жоқ: Pana бағдарламасын қалпына келтіру парағымен ашыңыз немесе файлды соңғы көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The key file of this copy is damaged or of another copy. Take an older copy or another drive.</source>
        <translation type="unfinished">Бұл көшірменің кілт файлы бүлінген немесе басқа көшірмеден. Ескірек көшірмені немесе басқа тасығышты алыңыз.</translation>
    </message>
    <message>
        <source>The key file registry.hdr is not in this folder. Choose the right folder, use the recovery sheet, or restore a backup.</source>
        <translation type="unfinished">Бұл қалтада registry.hdr кілт файлы жоқ. Дұрыс қалтаны таңдаңыз, қалпына келтіру парағын пайдаланыңыз немесе көшірмені қалпына келтіріңіз.</translation>
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
        <source>The letter {number} was marked as sent before.</source>
        <translation type="unfinished">{number} хаты жіберілген деп белгіленіп қойған.</translation>
    </message>
    <message>
        <source>The login name or the passphrase is wrong. Check the keyboard layout and Caps Lock.</source>
        <translation type="unfinished">Кіру аты немесе құпиясөз қате. Пернетақта тілін және Caps Lock пернесін тексеріңіз.</translation>
    </message>
    <message>
        <source>The meeting was held or called off meanwhile. Open it again.</source>
        <translation type="unfinished">Жиналыс осы уақытта өткізілді немесе болмайтын болды. Оны қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The person of file {number} was erased by act No. {act}: its number and days alone are left.</source>
        <translation type="unfinished">{number} ісіндегі адамның деректері № {act} акті бойынша жойылды: тек нөмірі мен күндері қалды.</translation>
    </message>
    <message>
        <source>The person took their consent back: what they told is not used any more.</source>
        <translation type="unfinished">Адам келісімін қайтарып алды: айтқаны бұдан былай пайдаланылмайды.</translation>
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
        <source>The plan was changed or decided on since it was sent. The answer is about other words and was not taken in. Send the plan again.</source>
        <translation type="unfinished">Жіберілгеннен кейін жоспар өзгертілді немесе ол бойынша шешім шықты. Жауап басқа мәтінге қатысты, сондықтан қабылданбады. Жоспарды қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>The procedure asks for this first: {what}. Nothing was changed.</source>
        <translation type="unfinished">Тәртіп алдымен мынаны талап етеді: {what}. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>The receiver lives here as well. Let both leave together, or name somebody else who receives the child.</source>
        <translation type="unfinished">Қабылдаушының өзі осында тұрады. Екеуін бірге шығарыңыз немесе баланы қабылдайтын басқа адамды көрсетіңіз.</translation>
    </message>
    <message>
        <source>The recovery sheet has not been typed back yet, so only one resident can be entered. The director does it under Administration, Recovery sheet.</source>
        <translation type="unfinished">Қалпына келтіру парағы әлі кері терілмеген, сондықтан тек бір тәрбиеленушіні енгізуге болады. Мұны директор «Басқару», «Қалпына келтіру парағы» бөлімінде жасайды.</translation>
    </message>
    <message>
        <source>The registry in this folder is open. Close its window everywhere, then put the copy back.</source>
        <translation type="unfinished">Бұл қалтадағы тізілім ашық. Терезесін барлық жерде жауып, содан кейін көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The registry is open for reading only: nothing is saved, and nothing is shown of which the audit would have to tell.</source>
        <translation type="unfinished">База тек оқуға ашық: ештеңе сақталмайды, журналда жазылуы тиіс нәрсенің ешқайсысы көрсетілмейді.</translation>
    </message>
    <message>
        <source>The registry itself lies there: one accident would take both. Choose another drive.</source>
        <translation type="unfinished">Тізілімнің өзі сонда жатыр: бір апат екеуін де алып кетер еді. Басқа диск таңдаңыз.</translation>
    </message>
    <message>
        <source>The right to collect rests on somebody&apos;s word alone. Write the decision into the contact: its number and day, or the act by its name.</source>
        <translation type="unfinished">Баланы алып кету құқығы тек біреудің сөзіне сүйенеді. Байланыс жазбасына шешімді енгізіңіз: нөмірі мен күнін немесе актінің атауын.</translation>
    </message>
    <message>
        <source>The stay still lasts. Discharge first: a case is handed on after its discharge.</source>
        <translation type="unfinished">Болу мерзімі әлі жалғасуда. Алдымен шығуды рәсімдеңіз: іс содан кейін беріледі.</translation>
    </message>
    <message>
        <source>There is an unfinished version of this plan already.</source>
        <translation type="unfinished">Бұл жоспардың аяқталмаған нұсқасы бар.</translation>
    </message>
    <message>
        <source>There is an urgent need: a doctor examines first, then the interview begins.</source>
        <translation type="unfinished">Шұғыл көмек керек: алдымен дәрігер қарайды, содан кейін әңгімелесу.</translation>
    </message>
    <message>
        <source>There is no place for another account. Take away the account of somebody who has left.</source>
        <translation type="unfinished">Тіркелгілерге орын қалмады. Жұмыстан кеткен адамның тіркелгісін жабыңыз.</translation>
    </message>
    <message>
        <source>There is not enough room: a copy needs {needed} MB and {free} MB are free. Nothing was removed. Take a larger drive or free some space on this one.</source>
        <translation type="unfinished">Орын жетпейді: көшірмеге {needed} МБ керек, бос орын {free} МБ. Ештеңе жойылған жоқ. Үлкенірек тасығыш алыңыз немесе осыдан орын босатыңыз.</translation>
    </message>
    <message>
        <source>These pages belong to another print: № {found}, copy {found_copy}. Wanted is № {meant}, copy {copy}.</source>
        <translation type="unfinished">Бұл беттер басқа басылымнан: № {found}, {found_copy}-дана. Керегі: № {meant}, {copy}-дана.</translation>
    </message>
    <message>
        <source>These two files cannot become one like this. Open the page again: it says why.</source>
        <translation type="unfinished">Бұл екі істі бұлай біріктіруге болмайды. Бетті қайта ашыңыз: онда себебі айтылған.</translation>
    </message>
    <message>
        <source>These words are not a recovery sheet. Compare them with the paper word by word.</source>
        <translation type="unfinished">Бұл сөздер сәйкес емес. Оларды қалпына келтіру парағымен сөзбе-сөз салыстырыңыз.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. Save it without one first.</source>
        <translation type="unfinished">Бұл PDF құпиясөзбен жабылған. Алдымен оны құпиясөзсіз сақтаңыз.</translation>
    </message>
    <message>
        <source>This account was closed. Ask the director.</source>
        <translation type="unfinished">Бұл тіркелгі жабылған. Директорға жүгініңіз.</translation>
    </message>
    <message>
        <source>This answer belongs to no package that left from here.</source>
        <translation type="unfinished">Бұл жауап осы жерден кеткен ешбір пакетке қатысты емес.</translation>
    </message>
    <message>
        <source>This answer is a forgery or a mistake: it is not signed by the officer to whom the plan was sent, or it is about another text. Nothing was taken over.</source>
        <translation type="unfinished">Бұл жауап жалған немесе қате: оған жоспар жіберілген маман қол қоймаған немесе ол басқа мәтінге қатысты. Ештеңе қабылданбады.</translation>
    </message>
    <message>
        <source>This case is in this registry already, as file {number}.</source>
        <translation type="unfinished">Бұл іс тізілімде бар, нөмірі {number}.</translation>
    </message>
    <message>
        <source>This case is in this registry already.</source>
        <translation type="unfinished">Бұл іс осы тізілімде бар.</translation>
    </message>
    <message>
        <source>This case is restricted: only somebody who may read its sealed parts hands it on or takes it over.</source>
        <translation type="unfinished">Іс жабық: оны тек мөрленген бөліктерін оқи алатын адам береді және қабылдайды.</translation>
    </message>
    <message>
        <source>This case was led by the procedure of another country ({code}); it is not taken over here.</source>
        <translation type="unfinished">Іс басқа елдің тәртібімен жүргізілген ({code}); оны мұнда қабылдауға болмайды.</translation>
    </message>
    <message>
        <source>This centre keeps no scans of identity documents. The director can allow them in the settings.</source>
        <translation type="unfinished">Бұл орталықта жеке басын куәландыратын құжаттардың скандары сақталмайды. Директор оларды баптауларда рұқсат ете алады.</translation>
    </message>
    <message>
        <source>This computer does not hold the key of this registry. Use the recovery sheet.</source>
        <translation type="unfinished">Бұл компьютерде осы тізілімнің кілті жоқ. Қалпына келтіру парағы керек.</translation>
    </message>
    <message>
        <source>This copy belongs to another registry: the key does not open it.</source>
        <translation type="unfinished">Бұл басқа тізілімнің көшірмесі: кілт оны ашпайды.</translation>
    </message>
    <message>
        <source>This copy does not hold what it says. Do not use it; tell the director.</source>
        <translation type="unfinished">Бұл көшірмеде айтылғаннан басқа нәрсе бар. Оны пайдаланбаңыз, директорға айтыңыз.</translation>
    </message>
    <message>
        <source>This copy was changed or damaged after it was made. Take an older copy or another drive.</source>
        <translation type="unfinished">Бұл көшірме жасалғаннан кейін өзгертілген немесе бүлінген. Ескірек көшірмені немесе басқа тасығышты алыңыз.</translation>
    </message>
    <message>
        <source>This copy was made by a newer version of Pana. Install that version to use it.</source>
        <translation type="unfinished">Бұл көшірмені Pana-ның жаңарақ нұсқасы жасаған. Пайдалану үшін сол нұсқаны орнатыңыз.</translation>
    </message>
    <message>
        <source>This did not work. Nothing was changed.</source>
        <translation type="unfinished">Орындалмады. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>This dose would be long before its hour or right after another one. Make sure first.</source>
        <translation type="unfinished">Бұл доза өз сағатынан көп бұрын немесе басқасынан кейін бірден болар еді. Алдымен көз жеткізіңіз.</translation>
    </message>
    <message>
        <source>This duty outlives the stay: it is done or goes on, and only the director may end it.</source>
        <translation type="unfinished">Бұл міндет кеткеннен кейін де қалады: ол орындалады не жалғасады, тоқтата алатын — тек директор.</translation>
    </message>
    <message>
        <source>This file holds macros or embedded objects. Save it as a plain .docx without them.</source>
        <translation type="unfinished">Файлда макростар немесе кірістірілген нысандар бар. Оларсыз жай .docx етіп сақтаңыз.</translation>
    </message>
    <message>
        <source>This file holds more than fields in double braces. Nothing of it was taken in.</source>
        <translation type="unfinished">Файлда қос жақшадағы өрістерден басқа да нәрсе бар. Одан ештеңе алынбады.</translation>
    </message>
    <message>
        <source>This file is damaged or cannot be read.</source>
        <translation type="unfinished">Бұл файл бүлінген немесе оқылмайды.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished">Бұл файл бос.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB, packed or unpacked: no letter is that large.</source>
        <translation type="unfinished">Файл {limit} МБ-тан үлкен: мұндай хат болмайды.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB: no package is that large.</source>
        <translation type="unfinished">Бұл файл {limit} МБ-тан үлкен: мұндай үлкен пакет болмайды.</translation>
    </message>
    <message>
        <source>This file is no package of Pana.</source>
        <translation type="unfinished">Бұл файл – Pana пакеті емес.</translation>
    </message>
    <message>
        <source>This file is open to you anyway.</source>
        <translation type="unfinished">Бұл іс сізге онсыз да ашық.</translation>
    </message>
    <message>
        <source>This file is open to you in an emergency: you read it and write notes and prohibitions, nothing else.</source>
        <translation type="unfinished">Іс сізге шұғыл ашылған: оны оқып, тек жазба мен тыйым енгізе аласыз.</translation>
    </message>
    <message>
        <source>This file went into file {number}: open that one.</source>
        <translation type="unfinished">Бұл іс {number} ісіне енген: соны ашыңыз.</translation>
    </message>
    <message>
        <source>This file would fetch something from elsewhere or is built to do harm. It was not taken in.</source>
        <translation type="unfinished">Файл сырттан бірдеңе шақырады немесе зиян келтіру үшін жасалған. Ол қабылданбады.</translation>
    </message>
    <message>
        <source>This form is finished. It can be opened again with a reason until it is decided on.</source>
        <translation type="unfinished">Бұл нысан аяқталған. Шешімге дейін себебін жазып, қайта ашуға болады.</translation>
    </message>
    <message>
        <source>This has more than {limit} pages. Add it in parts.</source>
        <translation type="unfinished">Мұнда {limit} беттен артық. Бөліп қосыңыз.</translation>
    </message>
    <message>
        <source>This hour lies in the future.</source>
        <translation type="unfinished">Бұл сағат әлі келген жоқ.</translation>
    </message>
    <message>
        <source>This installation of Pana is incomplete: its database engine is too old. Install Pana again.</source>
        <translation type="unfinished">Бағдарлама толық орнатылмаған: дерекқор қозғалтқышы ескі. Pana-ны қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>This interview is over: it was refused, taken back or decided. A new one can be begun.</source>
        <translation type="unfinished">Бұл әңгімелесу аяқталды: бас тарту, келісімді қайтару немесе шешім. Жаңасын бастауға болады.</translation>
    </message>
    <message>
        <source>This is a plan for review, not an answer.</source>
        <translation type="unfinished">Бұл – қарауға арналған жоспар, жауап емес.</translation>
    </message>
    <message>
        <source>This is a whole case from another centre.</source>
        <translation type="unfinished">Бұл – басқа орталықтан келген тұтас іс.</translation>
    </message>
    <message>
        <source>This is already so: there is nothing to change.</source>
        <translation type="unfinished">Дәл осылай жазылған: өзгертетін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>This is an answer to a plan: the centre that sent the plan takes it in.</source>
        <translation type="unfinished">Бұл – жоспар бойынша жауап: оны жоспарды жіберген орталық қабылдайды.</translation>
    </message>
    <message>
        <source>This is larger than {limit} MB. Make it grey, or add fewer pages at once.</source>
        <translation type="unfinished">Бұл {limit} МБ-тан үлкен. Оны сұр етіңіз немесе бір жолы азырақ бет қосыңыз.</translation>
    </message>
    <message>
        <source>This is no Word file, or it is damaged. Choose a .docx file.</source>
        <translation type="unfinished">Бұл Word файлы емес немесе бүлінген. .docx файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>This is no copy of a registry, or its manifest cannot be read.</source>
        <translation type="unfinished">Бұл тізілім көшірмесі емес немесе оның сипаттамасы оқылмайды.</translation>
    </message>
    <message>
        <source>This is no whole key card: a letter is missing or was changed.</source>
        <translation type="unfinished">Бұл – бүтін кілт карточкасы емес: бір белгі жоқ немесе өзгерген.</translation>
    </message>
    <message>
        <source>This key was taken out of use: nothing is sent to it, and what it signs is not believed.</source>
        <translation type="unfinished">Бұл кілт қолданыстан шығарылған: оған ештеңе жіберілмейді, оның қолтаңбасына сенбейміз.</translation>
    </message>
    <message>
        <source>This kind of addressee need not know what a field of this Word file tells.</source>
        <translation type="unfinished">Мұндай алушыға осы Word файлындағы өрістердің бірі айтатынды білу қажет емес.</translation>
    </message>
    <message>
        <source>This letter is not marked as sent yet: nobody can have answered it.</source>
        <translation type="unfinished">Хат әлі жіберілді деп белгіленбеген: оған жауап келуі мүмкін емес.</translation>
    </message>
    <message>
        <source>This line has an answer already: add what came now, the earlier answer stays.</source>
        <translation type="unfinished">Бұл жолға жауап бар: қазір келгенін қосыңыз, бұрынғы жауап сақталады.</translation>
    </message>
    <message>
        <source>This one-time passphrase has expired. The director can issue a new one.</source>
        <translation type="unfinished">Бір реттік құпиясөздің мерзімі өтті. Жаңасын директор береді.</translation>
    </message>
    <message>
        <source>This package is of a kind that is not opened here.</source>
        <translation type="unfinished">Мұндай пакет бұл жерде ашылмайды.</translation>
    </message>
    <message>
        <source>This package is whole, but for somebody else&apos;s key: it cannot be opened here.</source>
        <translation type="unfinished">Пакет бүтін, бірақ басқа кілтке арналған: оны бұл жерде ашу мүмкін емес.</translation>
    </message>
    <message>
        <source>This package was called back: its answer is refused.</source>
        <translation type="unfinished">Бұл пакет кері шақырылған: оның жауабы қабылданбайды.</translation>
    </message>
    <message>
        <source>This package was changed or cut off on its way. Nothing of it was taken over: ask for it again.</source>
        <translation type="unfinished">Пакет жолда өзгертілген немесе қиылған. Одан ештеңе қабылданбады: қайта жіберуді сұраңыз.</translation>
    </message>
    <message>
        <source>This package was made by a newer Pana. Renew the program on this computer first.</source>
        <translation type="unfinished">Пакет Pana-ның жаңарақ нұсқасында жасалған. Алдымен осы компьютердегі бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <source>This passphrase is too short or too easy to guess. Use four or more unrelated words.</source>
        <translation type="unfinished">Бұл құпиясөз тым қысқа немесе оңай табылады. Өзара байланыссыз төрт не одан көп сөз алыңыз.</translation>
    </message>
    <message>
        <source>This photo is in the HEIC form of iPhones. Send it as JPEG, or take a screenshot of it.</source>
        <translation type="unfinished">Бұл сурет iPhone телефондарының HEIC пішімінде. Оны JPEG пішімінде жіберіңіз немесе экранның суретін түсіріңіз.</translation>
    </message>
    <message>
        <source>This picture has more than {limit} million points.</source>
        <translation type="unfinished">Бұл суретте {limit} миллионнан артық нүкте бар.</translation>
    </message>
    <message>
        <source>This question belongs to a file already.</source>
        <translation type="unfinished">Бұл сұрау іске қосылып қойған.</translation>
    </message>
    <message>
        <source>This record is not there, or it is restricted.</source>
        <translation type="unfinished">Мұндай жазба жоқ немесе оған қолжетімділік шектеулі.</translation>
    </message>
    <message>
        <source>This registry is an older copy: on {noted} it stood at line {line} of the audit (key file of generation {generation}), here it ends at line {here}. Nothing was written. Only the director can go on with it, in the window of the program.</source>
        <translation type="unfinished">Бұл — тізілімнің ескі көшірмесі: {noted} ол журналдың {line}-жолында еді (кілттер файлының {generation}-буыны), мұнда {here}-жолмен аяқталады. Ештеңе жазылған жоқ. Онымен тек директор бағдарлама терезесінде жалғастыра алады.</translation>
    </message>
    <message>
        <source>This registry is not the one that was open here on {noted}: line {line} of the audit is another one. Nothing was written. Only the director can go on with it, in the window of the program.</source>
        <translation type="unfinished">Бұл — {noted} мұнда ашылған тізілім емес: журналдың {line}-жолы басқаша. Ештеңе жазылған жоқ. Онымен тек директор бағдарлама терезесінде жалғастыра алады.</translation>
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
        <source>This version does not wait for the guardianship body now.</source>
        <translation type="unfinished">Бұл нұсқа қазір қорғаншылық органының шешімін күтіп тұрған жоқ.</translation>
    </message>
    <message>
        <source>This version does not wait for you: its rows are not commented on any more.</source>
        <translation type="unfinished">Бұл нұсқа сіздің шешіміңізді күтпейді: оның жолдарына ескертпе енді қабылданбайды.</translation>
    </message>
    <message>
        <source>This version is out for review already. Call its package back first.</source>
        <translation type="unfinished">Бұл нұсқа қарауда тұр. Алдымен оның пакетін кері шақырыңыз.</translation>
    </message>
    <message>
        <source>This was withdrawn or carried out meanwhile. Open the page again.</source>
        <translation type="unfinished">Бұл қайтарып алынған немесе орындалған. Бетті қайта ашыңыз.</translation>
    </message>
    <message>
        <source>What is in this package is not what its sender signed. Nothing of it was taken over: ask the sender.</source>
        <translation type="unfinished">Пакеттегі мәтін – жіберуші қол қойған мәтін емес. Одан ештеңе қабылданбады: жіберушіден сұраңыз.</translation>
    </message>
    <message>
        <source>What is stored of this scan is not what was taken in. Add it again from the paper.</source>
        <translation type="unfinished">Бұл сканның сақталғаны қосылғанымен сәйкес келмейді. Оны қағаздан қайта қосыңыз.</translation>
    </message>
    <message>
        <source>What was written is not what was read, so it does not count. Nothing was changed: try again.</source>
        <translation type="unfinished">Жазылғаны оқылғанға сәйкес келмеді, сондықтан есептелмейді. Ештеңе өзгерген жоқ: қайталаңыз.</translation>
    </message>
    <message>
        <source>You opened this file yourself: another director looks at it.</source>
        <translation type="unfinished">Бұл істі өзіңіз аштыңыз: оны басқа директор қарайды.</translation>
    </message>
    <message>
        <source>You proposed this erasure yourself: another person has to confirm it.</source>
        <translation type="unfinished">Бұл жоюды өзіңіз ұсындыңыз: оны басқа адам растауы керек.</translation>
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
    <name>SeparateDialog</name>
    <message>
        <source>&amp;Why they are two people</source>
        <translation type="unfinished">&amp;Неге бұл екі адам</translation>
    </message>
    <message>
        <source>Both files get back what they had. What was written since stays in this file, but doses, facts and stages about something that goes back follow it; a plan signed since stays here. The file that comes back is open to everyone on duty, as it was.</source>
        <translation type="unfinished">Екі іс те өзінде болғанын қайтарып алады. Біріктіргеннен кейін жазылғаны осы істе қалады, бірақ қайтатынға қатысты дозалар, фактілер мен кезеңдер сонымен бірге кетеді; содан бері қол қойылған жоспар осында қалады. Қайтқан іс бұрынғыдай барлық кезекшіге ашық.</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation type="unfinished">Ажырату</translation>
    </message>
    <message>
        <source>Separate file {number} again</source>
        <translation type="unfinished">{number} ісін қайта ажырату</translation>
    </message>
    <message>
        <source>Write how you know: it stands in the audit beside both numbers.</source>
        <translation type="unfinished">Мұны қайдан білетініңізді жазыңыз: ол аудитте екі нөмірдің қасында тұрады.</translation>
    </message>
</context>
<context>
    <name>ServedDialog</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation type="unfinished">
            <numerusform>%n сұхбат</numerusform>
            <numerusform>%n сұхбат</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Жабу</translation>
    </message>
    <message>
        <source>Language, relation</source>
        <translation type="unfinished">Тілі, қатынасы</translation>
    </message>
    <message>
        <source>Nowhere yet.</source>
        <translation type="unfinished">Әзірге ешқайда.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Рұқсат берілмеді</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Қашан</translation>
    </message>
    <message>
        <source>Where {name} interpreted</source>
        <translation type="unfinished">{name} қайда аударды</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">Кіммен</translation>
    </message>
    <message>
        <source>a closed file</source>
        <translation type="unfinished">жабық іс</translation>
    </message>
    <message>
        <source>signed for this conversation alone</source>
        <translation type="unfinished">тек осы сұхбат үшін қол қойылған</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation type="unfinished">әлі жүріп жатыр</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation type="unfinished">{time} дейін</translation>
    </message>
</context>
<context>
    <name>SetAside</name>
    <message>
        <source>Said to be another child:</source>
        <translation type="unfinished">Басқа бала деп белгіленген:</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Қайтарып алу</translation>
    </message>
    <message>
        <source>Take back that this is another child: {name}</source>
        <translation type="unfinished">«Басқа бала» деген жауапты қайтарып алу: {name}</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Folder for copies</source>
        <translation type="unfinished">Көшірмелер қалтасы</translation>
    </message>
    <message>
        <source>Form of the needs assessment</source>
        <translation type="unfinished">Қажеттілікті бағалау нысаны</translation>
    </message>
    <message>
        <source>Form of the plan</source>
        <translation type="unfinished">Жоспар нысаны</translation>
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
        <source>Of this country</source>
        <translation type="unfinished">Осы елдікі</translation>
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
        <source>Scans of identity documents may be kept (ask a lawyer first)</source>
        <translation type="unfinished">Жеке басын куәландыратын құжаттардың скандарын сақтауға болады (алдымен заңгерден сұраңыз)</translation>
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
    <name>SettleDialog</name>
    <message>
        <source>&amp;Mark</source>
        <translation type="unfinished">&amp;Белгі</translation>
    </message>
    <message>
        <source>Choose what became of it.</source>
        <translation type="unfinished">Не болғанын таңдаңыз.</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation type="unfinished">Бұлай белгіленіп қойған.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Сақтау</translation>
    </message>
    <message>
        <source>Say why: the reason stays beside the decision.</source>
        <translation type="unfinished">Себебін жазыңыз: ол шешімнің қасында қалады.</translation>
    </message>
    <message>
        <source>What &amp;proves it, or the reason</source>
        <translation type="unfinished">Немен &amp;расталады немесе себебі</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">Не орындалды</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Жабу</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Басып шығару</translation>
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
        <source>Discard</source>
        <translation type="unfinished">Терілгенді алып тастау</translation>
    </message>
    <message>
        <source>Do it again: {change} (Ctrl+Z)</source>
        <translation type="unfinished">Қайтару: {change} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Қалдыру</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ашу</translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <translation type="unfinished">Көшірмені қалпына келтіру</translation>
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
        <source>Throw away</source>
        <translation type="unfinished">Жою</translation>
    </message>
    <message>
        <source>Throw away what was typed and not saved?</source>
        <translation type="unfinished">Терілген, бірақ сақталмаған мәтін жойылсын ба?</translation>
    </message>
    <message>
        <source>Type it back</source>
        <translation type="unfinished">Қайта теру</translation>
    </message>
    <message>
        <source>Typed and not saved: {forms}. The words are there when it is opened again.</source>
        <translation type="unfinished">Терілген, бірақ сақталмаған: {forms}. Қайта ашсаңыз, терілген мәтін орнында.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished">Түсінікті</translation>
    </message>
    <message>
        <source>Undo: {change} (Ctrl+Z)</source>
        <translation type="unfinished">Болдырмау: {change} (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message numerus="yes">
        <source>%n person(s) at the centre now.</source>
        <translation type="unfinished">
            <numerusform>Қазір орталықта %n адам.</numerusform>
            <numerusform>Қазір орталықта %n адам.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 12 hours</source>
        <translation type="unfinished">Соңғы 12 сағат</translation>
    </message>
    <message>
        <source>Notes, calls, visits and everything else that happens stands here by itself.</source>
        <translation type="unfinished">Жазбалар, қоңыраулар, келулер және болған жайттың бәрі осында өздігінен пайда болады.</translation>
    </message>
    <message>
        <source>Nothing was written since then</source>
        <translation type="unfinished">Содан бері жазба жоқ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Басып шығару</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished">Ауысым</translation>
    </message>
    <message>
        <source>Since my last shift, {when}</source>
        <translation type="unfinished">Менің өткен ауысымымнан бері, {when}</translation>
    </message>
    <message>
        <source>Since the hand-over, {when}</source>
        <translation type="unfinished">Ауысым тапсырылғаннан бері, {when}</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation type="unfinished">Қай уақыттан бері</translation>
    </message>
    <message>
        <source>The sheet cannot be shown</source>
        <translation type="unfinished">Мәліметті көрсету мүмкін емес</translation>
    </message>
    <message>
        <source>The shift is handed over. Whoever comes puts their name under it.</source>
        <translation type="unfinished">Ауысым тапсырылды. Қабылдаушы оны өз атымен растайды.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished">Алып тастау</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Не болды</translation>
    </message>
</context>
<context>
    <name>ShiftPanel</name>
    <message>
        <source>Hand-over of the shift</source>
        <translation type="unfinished">Ауысымды тапсыру</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Не болды</translation>
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
        <source>Here as well: who came together</source>
        <translation type="unfinished">Осында: бірге келгендер</translation>
    </message>
    <message>
        <source>They leave together: same hour, route, receiver and address.</source>
        <translation type="unfinished">Бірге шығады: уақыты, жолы, алушысы, мекенжайы бір.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Every question was asked.</source>
        <translation type="unfinished">Барлық сұрақ қойылды.</translation>
    </message>
    <message>
        <source>No answer so far. The program counts nothing up: people decide.</source>
        <translation type="unfinished">Әзірге мұндай жауап жоқ. Бағдарлама ештеңе есептемейді: адамдар шешеді.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">Әлі сұралмаған</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished">Бөлімдер</translation>
    </message>
    <message>
        <source>Speaks of a danger</source>
        <translation type="unfinished">Қауіп туралы айтады</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">және тағы {count}</translation>
    </message>
</context>
<context>
    <name>SignatureDialog</name>
    <message>
        <source>&amp;Signed</source>
        <translation type="unfinished">&amp;Қол қойылды</translation>
    </message>
    <message>
        <source>A minor signs together with the legal representative: write the name.</source>
        <translation type="unfinished">Кәмелетке толмаған заңды өкілімен бірге қол қояды: аты-жөнін жазыңыз.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Choose the language in which it was read.</source>
        <translation type="unfinished">Қай тілде оқылғанын таңдаңыз.</translation>
    </message>
    <message>
        <source>Legal &amp;representative: name, capacity</source>
        <translation type="unfinished">Заңды ө&amp;кілі: аты-жөні, кім екені</translation>
    </message>
    <message>
        <source>Name one organisation: each has a consent of its own.</source>
        <translation type="unfinished">Бір ұйымды атаңыз: әрқайсысына бөлек келісім.</translation>
    </message>
    <message>
        <source>Parent, guardian or the guardianship authority; the paper has a line for the signature.</source>
        <translation type="unfinished">Ата-ана, қорғаншы немесе қорғаншылық органы; қағазда қол қоятын жол бар.</translation>
    </message>
    <message>
        <source>Read in &amp;language</source>
        <translation type="unfinished">Оқылған &amp;тілі</translation>
    </message>
</context>
<context>
    <name>SignedDialog</name>
    <message>
        <source>&amp;How it was settled</source>
        <translation type="unfinished">&amp;Қалай шешілді</translation>
    </message>
    <message>
        <source>&amp;Number at the foot of the paper</source>
        <translation type="unfinished">Парақтың төменгі жағындағы &amp;нөмір</translation>
    </message>
    <message>
        <source>&amp;When it was signed</source>
        <translation type="unfinished">Қа&amp;шан қол қойылды</translation>
    </message>
    <message>
        <source>&amp;Why nobody signs it</source>
        <translation type="unfinished">Қол &amp;неге қойылмайды</translation>
    </message>
    <message>
        <source>A PDF is added by itself: add this first, then the other.</source>
        <translation type="unfinished">PDF бөлек қосылады: алдымен мұны, содан кейін басқасын қосыңыз.</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation type="unfinished">Дайындалып жатыр</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation type="unfinished">Оқылып жатыр</translation>
    </message>
    <message>
        <source>Choose a scan</source>
        <translation type="unfinished">Скан таңдау</translation>
    </message>
    <message>
        <source>Choose a scan, drop it here, or paste a picture with Ctrl+V.</source>
        <translation type="unfinished">Сканды таңдаңыз, осында сүйреп әкеліңіз немесе суретті Ctrl+V пернелерімен қойыңыз.</translation>
    </message>
    <message>
        <source>Choose the print.</source>
        <translation type="unfinished">Басылған қағазды таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose the signed scan</source>
        <translation type="unfinished">Қол қойылған сканды таңдаңыз</translation>
    </message>
    <message>
        <source>Compare the pages with the number at their foot and tick that they belong to it.</source>
        <translation type="unfinished">Беттерді парақтың төменгі жағындағы нөмірмен салыстырып, осы қағаздікі екенін белгілеңіз.</translation>
    </message>
    <message>
        <source>Drop a scan here, paste it with Ctrl+V, or choose a file.</source>
        <translation type="unfinished">Сканды осында сүйреп әкеліңіз, Ctrl+V пернелерімен қойыңыз немесе файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>I have compared them: these are pages of this print</source>
        <translation type="unfinished">Салыстырдым: бұл осы қағаздың беттері</translation>
    </message>
    <message>
        <source>It is not known which print these pages belong to.</source>
        <translation type="unfinished">Бұл беттер қай басылған қағаздікі екені белгісіз.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Сақтау</translation>
    </message>
    <message>
        <source>Nobody signs this print</source>
        <translation type="unfinished">Бұл қағазға қол қойылмайды</translation>
    </message>
    <message>
        <source>Of other copies of the same paper: {pages}.</source>
        <translation type="unfinished">Осы қағаздың басқа даналарынан: {pages}.</translation>
    </message>
    <message>
        <source>Scans and photos (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.bmp)</source>
        <translation type="unfinished">Скандар мен суреттер (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Signed on paper, there is no scan</source>
        <translation type="unfinished">Қағазға қол қойылды, скан жоқ</translation>
    </message>
    <message>
        <source>Signed paper</source>
        <translation type="unfinished">Қол қойылған құжат</translation>
    </message>
    <message>
        <source>Take the pages away</source>
        <translation type="unfinished">Беттерді алып тастау</translation>
    </message>
    <message>
        <source>The code cannot be read: type the number, such as 131-26/П1.</source>
        <translation type="unfinished">Код оқылмайды: нөмірді теріңіз, мысалы 131-26/П1.</translation>
    </message>
    <message>
        <source>The pages are kept. № {number} stays open: still missing {missing}.</source>
        <translation type="unfinished">Беттер сақталды. № {number} ашық қалады: жетіспейтіні {missing}.</translation>
    </message>
    <message>
        <source>The paper left the program later than that.</source>
        <translation type="unfinished">Құжат бағдарламадан бұдан кеш шыққан.</translation>
    </message>
    <message>
        <source>The print that the code on the scan names</source>
        <translation type="unfinished">Скандағы код көрсететін қағаз</translation>
    </message>
    <message>
        <source>The signed scan is here</source>
        <translation type="unfinished">Қол қойылған скан бар</translation>
    </message>
    <message>
        <source>This moment is still to come.</source>
        <translation type="unfinished">Бұл сәт әлі келген жоқ.</translation>
    </message>
    <message>
        <source>When was it signed?</source>
        <translation type="unfinished">Қашан қол қойылды?</translation>
    </message>
    <message>
        <source>Which &amp;print</source>
        <translation type="unfinished">Қай &amp;қағаз</translation>
    </message>
    <message>
        <source>Who &amp;signed</source>
        <translation type="unfinished">Кім қ&amp;ол қойды</translation>
    </message>
    <message>
        <source>Without a readable code: {places} of the scan; kept along with it.</source>
        <translation type="unfinished">Коды оқылмайтын скан беттері: {places}; олар бірге сақталады.</translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation type="unfinished">Себебін қысқаша жазыңыз.</translation>
    </message>
    <message>
        <source>Write who signed.</source>
        <translation type="unfinished">Кім қол қойғанын жазыңыз.</translation>
    </message>
    <message>
        <source>page {page} from copy {copy}</source>
        <translation type="unfinished">{page}-бет – {copy}-дана</translation>
    </message>
    <message>
        <source>{paper}, № {number}, copy {copy}</source>
        <translation type="unfinished">{paper}, № {number}, {copy}-дана</translation>
    </message>
    <message>
        <source>{paper}, № {number}, copy {copy}, saved as a file</source>
        <translation type="unfinished">{paper}, № {number}, {copy}-дана, файлға сақталған</translation>
    </message>
    <message>
        <source>{paper}. Its code cannot be read; these are taken to be pages {pages} of {whole}.</source>
        <translation type="unfinished">{paper}. Коды оқылмайды; бұл {whole} беттің мына беттері деп саналады: {pages}.</translation>
    </message>
    <message>
        <source>{paper}. No page is missing: {whole} of {whole} are here.</source>
        <translation type="unfinished">{paper}. Барлық бет бар: {whole}/{whole}.</translation>
    </message>
    <message>
        <source>{paper}. Pages {pages} of {whole} are here. Still missing: {missing}.</source>
        <translation type="unfinished">{paper}. {whole} беттің мыналары бар: {pages}. Жетіспейтіні: {missing}.</translation>
    </message>
    <message>
        <source>№ {number} is signed.</source>
        <translation type="unfinished">№ {number}: қол қойылды.</translation>
    </message>
    <message>
        <source>№ {number} waits for no signature.</source>
        <translation type="unfinished">№ {number} қол қоюды күтпейді.</translation>
    </message>
</context>
<context>
    <name>SittingDialog</name>
    <message>
        <source>&amp;Decided otherwise by the director: reason</source>
        <translation type="unfinished">Директор ба&amp;сқаша шешті: себебі</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation type="unfinished">А&amp;удармашы</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished">&amp;Тілі</translation>
    </message>
    <message>
        <source>&amp;Parents</source>
        <translation type="unfinished">&amp;Ата-анасы</translation>
    </message>
    <message>
        <source>&amp;Relation to the person</source>
        <translation type="unfinished">Адаммен &amp;байланысы</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished">Адам қосу</translation>
    </message>
    <message>
        <source>At night only in an emergency: write which.</source>
        <translation type="unfinished">Түнде тек төтенше жағдайда: қандай екенін жазыңыз.</translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation type="unfinished">Қазір бастау</translation>
    </message>
    <message>
        <source>Choose the language of the conversation.</source>
        <translation type="unfinished">Сұхбат тілін таңдаңыз.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished">Сұхбат</translation>
    </message>
    <message>
        <source>Everybody is there whom the procedure asks for.</source>
        <translation type="unfinished">Рәсім талап ететін адамдардың бәрі бар.</translation>
    </message>
    <message>
        <source>It is night: &amp;why can it not wait?</source>
        <translation type="unfinished">Қазір түн: неге &amp;күтуге болмайды?</translation>
    </message>
    <message>
        <source>Must be there: {who}</source>
        <translation type="unfinished">Қатысуы тиіс: {who}</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Жоқ</translation>
    </message>
    <message>
        <source>Nothing speaks against this interpreter.</source>
        <translation type="unfinished">Бұл аудармашыға қарсы ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation type="unfinished">Сақтап жабу</translation>
    </message>
    <message>
        <source>Signed the agreement not to disclose for this interview</source>
        <translation type="unfinished">Осы әңгімелесу үшін жарияламау міндеттемесіне қол қойды</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">Алып тастау</translation>
    </message>
    <message>
        <source>The person agrees to this interviewer</source>
        <translation type="unfinished">Адам осы әңгімелесушіге келіседі</translation>
    </message>
    <message>
        <source>The questionnaire is filled in before the person&apos;s eyes</source>
        <translation type="unfinished">Сауалнама адамның көзінше толтырылады</translation>
    </message>
    <message>
        <source>The room</source>
        <translation type="unfinished">Бөлме</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation type="unfinished">Кім қатысады</translation>
    </message>
    <message>
        <source>Write the hour as 14:30, between the beginning and now.</source>
        <translation type="unfinished">Уақытты 14:30 түрінде жазыңыз, басталғаннан қазірге дейін.</translation>
    </message>
</context>
<context>
    <name>SlippingStrip</name>
    <message>
        <source>Closed late, 30 days</source>
        <translation type="unfinished">Кешіккені, 30 күн</translation>
    </message>
    <message>
        <source>Kept in time, 30 days</source>
        <translation type="unfinished">Мерзімінде, 30 күн</translation>
    </message>
    <message>
        <source>No coordinator</source>
        <translation type="unfinished">Үйлестірушісіз</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Мерзімі өткен</translation>
    </message>
    <message>
        <source>Overdue, by kind and coordinator:</source>
        <translation type="unfinished">Мерзімі өткені:</translation>
    </message>
    <message>
        <source>The oldest</source>
        <translation type="unfinished">Ең ескісі</translation>
    </message>
    <message>
        <source>since today</source>
        <translation type="unfinished">бүгіннен</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>A table in .xlsx or .csv, or cells copied from it: one row for each stay. Nothing is stored before you have seen every row and pressed the last button.</source>
        <translation type="unfinished">.xlsx не .csv кестесі немесе одан көшірілген ұяшықтар: әр болуға бір жол. Барлық жолды көріп, соңғы түймені басқанша ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>All rows are taken over together or none. The table itself stays as it is: keep or destroy it.</source>
        <translation type="unfinished">Барлық жол бірге көшеді немесе бірде-бірі көшпейді. Кестенің өзі өзгермейді: сақтаңыз немесе жойыңыз.</translation>
    </message>
    <message>
        <source>Begin with the register you have</source>
        <translation type="unfinished">Өзіңізде бар журналдан бастаңыз</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">Файл таңдау</translation>
    </message>
    <message>
        <source>Headings in Kazakh, Russian or English are recognised; you correct what was taken wrongly.</source>
        <translation type="unfinished">Қазақша, орысша, ағылшынша тақырыптар танылады; қате түсінілгенін түзетесіз.</translation>
    </message>
    <message>
        <source>Name and day of admission are needed. All else may be missing; what is unclear is kept as a note.</source>
        <translation type="unfinished">Аты мен түскен күні қажет. Қалғаны болмауы мүмкін; түсініксізі жазба ретінде сақталады.</translation>
    </message>
    <message>
        <source>Paste copied cells</source>
        <translation type="unfinished">Ұяшықтарды қою</translation>
    </message>
    <message>
        <source>Whoever is in the registry already is shown, and you decide whether it is the same person.</source>
        <translation type="unfinished">Тізілімде бар адам көрсетіледі, сол адам ба — өзіңіз шешесіз.</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <source>Change the keys</source>
        <translation type="unfinished">Кілттерді ауыстыру</translation>
    </message>
    <message>
        <source>Door</source>
        <translation type="unfinished">Кіру</translation>
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
        <translation type="unfinished">Кіруді жабу</translation>
    </message>
    <message>
        <source>Take the door of {name} away?</source>
        <translation type="unfinished">{name} үшін кіру жабылсын ба?</translation>
    </message>
    <message>
        <source>The door is closed. A copy of the files taken earlier still opens with the passphrase of then: change the keys, so that it fits nothing that is written from now on.</source>
        <translation type="unfinished">Кіру жабылды. Бұрын алынған файл көшірмесі сол кездегі құпиясөзбен ашыла береді: енді жазылатынның бәріне ол жарамауы үшін кілттерді ауыстырыңыз.</translation>
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
    <name>StandByDialog</name>
    <message>
        <source>Who stands beside the child</source>
        <translation type="unfinished">Баланың жанында кім бар</translation>
    </message>
</context>
<context>
    <name>StandingBar</name>
    <message>
        <source>Approved with conditions: {conditions}</source>
        <translation type="unfinished">Шартпен бекітілді: {conditions}</translation>
    </message>
    <message>
        <source>Nobody approves their own plan: another colleague decides. Or take it back and put it forward yourself: then the guardianship body decides.</source>
        <translation type="unfinished">Өз жоспарын ешкім бекітпейді: басқа қызметкер шешеді. Немесе жоспарды кері алып, өзіңіз жіберіңіз: сонда қорғаншылық органы шешеді.</translation>
    </message>
    <message>
        <source>Read the plan and decide: it is approved as it stands, or returned.</source>
        <translation type="unfinished">Жоспарды оқып, шешіңіз: осы күйінде бекіту немесе қайтару.</translation>
    </message>
    <message>
        <source>Returned: {reason}</source>
        <translation type="unfinished">Қайтарылды: {reason}</translation>
    </message>
    <message>
        <source>Taken back by {name}: {reason}</source>
        <translation type="unfinished">Жоспар кері қайтарып алынды, {name}: {reason}</translation>
    </message>
    <message>
        <source>The centre&apos;s director decides first, then the guardianship body.</source>
        <translation type="unfinished">Алдымен орталық директоры, содан кейін қорғаншылық органы шешеді.</translation>
    </message>
    <message>
        <source>The director has confirmed this plan for the centre: the body decides.</source>
        <translation type="unfinished">Директор жоспарды орталық атынан растады: шешім қорғаншылық органында.</translation>
    </message>
    <message>
        <source>The guardianship body objects: {reason}. The next version answers it.</source>
        <translation type="unfinished">Қорғаншылық органы қарсы: {reason}. Бұған жоспардың келесі нұсқасы жауап береді.</translation>
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
        <source>&amp;Injuries in words</source>
        <translation type="unfinished">Жа&amp;рақаттар сөзбен</translation>
    </message>
    <message>
        <source>&amp;Left without parental care</source>
        <translation type="unfinished">Ата-анасының қамқор&amp;лығынсыз қалды</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation type="unfinished">&amp;Бөлмесі</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation type="unfinished">&amp;Дене қызуы</translation>
    </message>
    <message>
        <source>&amp;Where found</source>
        <translation type="unfinished">&amp;Анықталған жері</translation>
    </message>
    <message>
        <source>A line each, place first: left forearm: bruise, 3 cm</source>
        <translation type="unfinished">Әр жолға біреу, алдымен орны: сол қолы: көгерген жер 3 см</translation>
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
        <source>Came without a &amp;parent or guardian</source>
        <translation type="unfinished">Ата-анасыз не қор&amp;ғаншысыз келді</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation type="unfinished">Са&amp;наты</translation>
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
        <source>Its &amp;date, as much of it as it states</source>
        <translation type="unfinished">К&amp;үні – құжатта көрсетілгенінше</translation>
    </message>
    <message>
        <source>N&amp;umber of the ground document</source>
        <translation type="unfinished">Негі&amp;з құжаттың нөмірі</translation>
    </message>
    <message>
        <source>Post and &amp;name</source>
        <translation type="unfinished">Лауазымы мен &amp;аты</translation>
    </message>
    <message>
        <source>Take this thing off the list</source>
        <translation type="unfinished">Затты тізімнен алу</translation>
    </message>
    <message>
        <source>Who i&amp;ssued it</source>
        <translation type="unfinished">Кім бер&amp;ген</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>&amp;Last day on the permit</source>
        <translation type="unfinished">Рұқсат бойынша &amp;соңғы күн</translation>
    </message>
    <message>
        <source>A permit that ends before it was issued: check the day.</source>
        <translation type="unfinished">Рұқсат берілген күнінен бұрын аяқталып тұр: күнін тексеріңіз.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Left empty, the term of the procedure counts.</source>
        <translation type="unfinished">Бос қалса, рәсім мерзімі қолданылады.</translation>
    </message>
    <message>
        <source>Name what proves it.</source>
        <translation type="unfinished">Немен расталатынын жазыңыз.</translation>
    </message>
    <message>
        <source>Only organisations with a consent in force stand here.</source>
        <translation type="unfinished">Мұнда тек келісімі күшінде тұрған ұйымдар көрсетілген.</translation>
    </message>
    <message>
        <source>There is no consent of the person to this organisation: nothing is passed on.</source>
        <translation type="unfinished">Адамның бұл ұйымға келісімі жоқ: мәлімет берілмейді.</translation>
    </message>
    <message>
        <source>This hour is still to come.</source>
        <translation type="unfinished">Бұл сағат әлі келген жоқ.</translation>
    </message>
    <message>
        <source>This step was written down meanwhile.</source>
        <translation type="unfinished">Бұл қадам осы арада жазылып қойған.</translation>
    </message>
    <message>
        <source>W&amp;hat it was told</source>
        <translation type="unfinished">&amp;Не хабарланды</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation type="unfinished">Қа&amp;шан</translation>
    </message>
    <message>
        <source>Write what the organisation was told: it stands in the log of the file.</source>
        <translation type="unfinished">Ұйымға не хабарланғанын жазыңыз: бұл іс журналында қалады.</translation>
    </message>
</context>
<context>
    <name>StepDoneDialog</name>
    <message>
        <source>&amp;What came of it</source>
        <translation type="unfinished">Не&amp;тижесі</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation type="unfinished">Бүгін жасалды</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Done on</source>
        <translation type="unfinished">Жасалды</translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished">Сөзбен</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Қадам</translation>
    </message>
    <message>
        <source>Until, 24.11.2026</source>
        <translation type="unfinished">Мерзімі, 24.11</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished">Нәтижесі</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished">Кім жасайды</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>Choose what it is.</source>
        <translation type="unfinished">Бұл не екенін таңдаңыз.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished">Бұл күн әлі келген жоқ.</translation>
    </message>
    <message>
        <source>This day lies before the day of issue.</source>
        <translation type="unfinished">Бұл күн берілген күннен бұрын.</translation>
    </message>
    <message>
        <source>This day lies before the day since which it is known.</source>
        <translation type="unfinished">Бұл күн белгілі болған күннен бұрын.</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Custody, rights, permit, redirecting</source>
        <translation type="unfinished">Қамау, құқықтар, рұқсат, қайта бағыттау</translation>
    </message>
    <message>
        <source>No signs: primary help ends. An organisation that was agreed to may be told.</source>
        <translation type="unfinished">Белгілер жоқ: алғашқы көмек тоқтатылады. Келісім берілген ұйымға ғана хабарлауға болады.</translation>
    </message>
    <message>
        <source>No signs: primary help ends. Ask for consent before anybody is redirected.</source>
        <translation type="unfinished">Белгілер жоқ: алғашқы көмек тоқтатылады. Қайта бағыттамас бұрын келісім сұраңыз.</translation>
    </message>
    <message>
        <source>Print the decision</source>
        <translation type="unfinished">Шешімді басып шығару</translation>
    </message>
    <message>
        <source>Print the request</source>
        <translation type="unfinished">Сұрауды басып шығару</translation>
    </message>
    <message>
        <source>Print the sheet of rights</source>
        <translation type="unfinished">Құқықтар жадынамасын басып шығару</translation>
    </message>
    <message>
        <source>Temporary permit {number}</source>
        <translation type="unfinished">Уақытша рұқсат {number}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">{day} дейін</translation>
    </message>
    <message>
        <source>{step}: {told}</source>
        <translation type="unfinished">{step}: {told}</translation>
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
    <name>StopLine</name>
    <message>
        <source>Must not</source>
        <translation type="unfinished">Болмайды</translation>
    </message>
</context>
<context>
    <name>StopMedicineDialog</name>
    <message>
        <source>&amp;Why it is stopped</source>
        <translation type="unfinished">&amp;Неге тоқтатылды</translation>
    </message>
    <message>
        <source>Say why: the course is over, a reaction, the doctor&apos;s word.</source>
        <translation type="unfinished">Себебін жазыңыз: курс аяқталды, реакция, дәрігердің шешімі.</translation>
    </message>
    <message>
        <source>Stop a medicine</source>
        <translation type="unfinished">Дәріні тоқтату</translation>
    </message>
    <message>
        <source>Stop it now</source>
        <translation type="unfinished">Қазір тоқтату</translation>
    </message>
    <message>
        <source>This medicine was stopped already.</source>
        <translation type="unfinished">Бұл дәрі бұрын тоқтатылған.</translation>
    </message>
</context>
<context>
    <name>Stops</name>
    <message>
        <source>Forbidden: {what}</source>
        <translation type="unfinished">Тыйым салынған: {what}</translation>
    </message>
    <message>
        <source>Somebody from a restricted file</source>
        <translation type="unfinished">Қолжетімділігі шектеулі істегі адам</translation>
    </message>
    <message>
        <source>and {count} more: type the surname</source>
        <translation type="unfinished">және тағы {count}: тегін енгізіңіз</translation>
    </message>
    <message>
        <source>calls</source>
        <translation type="unfinished">қоңырау шалу</translation>
    </message>
    <message>
        <source>collecting the child</source>
        <translation type="unfinished">баланы алып кету</translation>
    </message>
    <message>
        <source>telling them anything</source>
        <translation type="unfinished">бірдеңе айту</translation>
    </message>
    <message>
        <source>visits</source>
        <translation type="unfinished">келіп көру</translation>
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
    <name>StrikeDialog</name>
    <message>
        <source>&amp;Why it is struck out</source>
        <translation type="unfinished">Неге &amp;сызылды</translation>
    </message>
    <message>
        <source>Say why: the line stays to be read.</source>
        <translation type="unfinished">Себебін жазыңыз: жол көрініп тұрады.</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation type="unfinished">Сызу</translation>
    </message>
    <message>
        <source>Written by mistake</source>
        <translation type="unfinished">Қате жазылған</translation>
    </message>
</context>
<context>
    <name>TablesSection</name>
    <message>
        <source>Bring the register you kept in Excel or copied cells into the registry: every row is shown before anything is stored.</source>
        <translation type="unfinished">Excel-де жүргізілген журналды немесе көшірілген ұяшықтарды тізілімге енгізіңіз: сақталғанға дейін әр жол көрсетіледі.</translation>
    </message>
    <message>
        <source>Residents, plans, follow-ups and Today have the button “Excel”. Such a file leaves the encrypted registry, and the audit says who saved it.</source>
        <translation type="unfinished">Тәрбиеленушілер, жоспарлар, бақылау және «Бүгін» беттерінде «Excel» түймесі бар. Мұндай файл шифрланған тізілімнен шығады, оны кім сақтағаны қолжетімділік журналында көрінеді.</translation>
    </message>
    <message>
        <source>Save lists</source>
        <translation type="unfinished">Тізімдерді сақтау</translation>
    </message>
    <message>
        <source>Take over a register</source>
        <translation type="unfinished">Журналды көшіру</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>&amp;What really happened</source>
        <translation type="unfinished">&amp;Шын мәнінде не болды</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation type="unfinished">Себебін бірнеше сөзбен жазыңыз.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Белгіні қайтару</translation>
    </message>
    <message>
        <source>The line stays in the file; the dose waits again.</source>
        <translation type="unfinished">Жазба істе қалады, доза қайтадан күтеді.</translation>
    </message>
    <message>
        <source>Written down by a slip</source>
        <translation type="unfinished">Қате белгіленген</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Жауап</translation>
    </message>
    <message>
        <source>Answer to the plan of file {number}, version {version}</source>
        <translation type="unfinished">{number} ісі жоспарының {version}-нұсқасына жауап</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">Орган</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation type="unfinished">Төраға</translation>
    </message>
    <message>
        <source>Comments on rows</source>
        <translation type="unfinished">Жолдарға ескертпелер</translation>
    </message>
    <message>
        <source>Day of its paper</source>
        <translation type="unfinished">Құжат күні</translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished">Сөзбен</translation>
    </message>
    <message>
        <source>It enters the register of decisions as the body&apos;s own, under the name that signed.</source>
        <translation type="unfinished">Ол шешімдер тізіліміне органның өз шешімі ретінде, қол қойған адамның атымен енеді.</translation>
    </message>
    <message>
        <source>Number of its paper</source>
        <translation type="unfinished">Құжат нөмірі</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation type="unfinished">Отырыс</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished">Қабылдау</translation>
    </message>
    <message>
        <source>Whole, and signed by {name}</source>
        <translation type="unfinished">Бүтін, қол қойған: {name}</translation>
    </message>
</context>
<context>
    <name>TakeOffDialog</name>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished">&amp;Неге</translation>
    </message>
    <message>
        <source>Only where it was written down by mistake. A lost document stays here as lost.</source>
        <translation type="unfinished">Қате жазылса ғана. Жоғалған құжат осында жоғалған деп қалады.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished">Тізімнен алып тастау</translation>
    </message>
    <message>
        <source>Take off the list: {document}</source>
        <translation type="unfinished">Тізімнен алып тастау: {document}</translation>
    </message>
    <message>
        <source>There are scans of this document. Remove them first.</source>
        <translation type="unfinished">Бұл құжаттың скандары бар. Алдымен оларды алып тастаңыз.</translation>
    </message>
    <message>
        <source>Write why it was a mistake.</source>
        <translation type="unfinished">Неге қате екенін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>TakeOverDialog</name>
    <message>
        <source>A prohibition of either house stays. What both houses wrote about one plan is frozen.</source>
        <translation type="unfinished">Екі орталықтың кез келгенінің тыйымы күшінде қалады. Бекітілген жоспарлар өзгермейді.</translation>
    </message>
    <message>
        <source>All of it or nothing: until the end nothing is stored.</source>
        <translation type="unfinished">Не бәрі, не ештеңе: аяқталғанша ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>Explained to the person by</source>
        <translation type="unfinished">Адамға түсіндірген</translation>
    </message>
    <message>
        <source>It becomes a new file with a number of this centre, and a stay begins today.</source>
        <translation type="unfinished">Осы орталықтың нөмірімен жаңа іс болады; болу мерзімі бүгін басталады.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished">Жасалған күні</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Аты-жөні</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation type="unfinished">Ондағы нөмірі</translation>
    </message>
    <message>
        <source>Perhaps the same person is here already: file {numbers}. Compare both afterwards and merge.</source>
        <translation type="unfinished">Бұл адам мұнда бұрыннан болуы мүмкін: іс {numbers}. Кейін екі істі салыстырып, біріктіріңіз.</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished">Жіберген</translation>
    </message>
    <message>
        <source>Sent without a consent, because</source>
        <translation type="unfinished">Келісімсіз жіберілді, себебі</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation type="unfinished">Тоқтатылды. Ештеңе сақталған жоқ.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">Қабылдау</translation>
    </message>
    <message>
        <source>Take over a case</source>
        <translation type="unfinished">Істі қабылдау</translation>
    </message>
    <message>
        <source>The case is being taken over</source>
        <translation type="unfinished">Іс қабылданып жатыр</translation>
    </message>
    <message>
        <source>The file is restricted: it opens to you alone until you name its other readers.</source>
        <translation type="unfinished">Қолжетімділігі шектеулі іс: басқа оқушыларды атағанша оны тек сіз аша аласыз.</translation>
    </message>
    <message>
        <source>This case left from here and comes back: it goes on in file {number}. Every earlier stay is kept, and a new one begins today.</source>
        <translation type="unfinished">Бұл іс осы жерден кеткен және қайтып келді: ол {number} ісінде жалғасады. Бұрынғы болу мерзімдерінің бәрі сақталады, жаңасы бүгін басталады.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished">Ішінде не бар</translation>
    </message>
    <message>
        <source>Whole, and signed by {name}</source>
        <translation type="unfinished">Бүтін, қолы: {name}</translation>
    </message>
    <message>
        <source>{came}, of them new: {new}</source>
        <translation type="unfinished">{came}, оның ішінде жаңасы: {new}</translation>
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
    <name>ThingDialog</name>
    <message>
        <source>&amp;Brought by</source>
        <translation type="unfinished">Кім &amp;әкелді</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation type="unfinished">&amp;Қанша</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished">&amp;Не</translation>
    </message>
    <message>
        <source>A thing came</source>
        <translation type="unfinished">Зат қабылданды</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation type="unfinished">Қаша&amp;н</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation type="unfinished">Оның не екенін жазыңыз.</translation>
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
    <name>Tie</name>
    <message>
        <source>Came together with: {other}</source>
        <translation type="unfinished">Бірге түскен: {other}</translation>
    </message>
    <message>
        <source>No, not together</source>
        <translation type="unfinished">Жоқ, бірге емес</translation>
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
        <source>Came to us: {name}</source>
        <translation type="unfinished">Кездесу, бізге келді: {name}</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished">Түзетілді</translation>
    </message>
    <message>
        <source>Decided otherwise</source>
        <translation type="unfinished">Басқаша шешілді</translation>
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
        <source>Three attempts in a row reached nobody</source>
        <translation type="unfinished">Қатарынан үш әрекет жауапсыз қалды</translation>
    </message>
    <message>
        <source>We visited: {name}</source>
        <translation type="unfinished">Кездесу, өзіміз бардық: {name}</translation>
    </message>
    <message>
        <source>taken over from the register kept before; nobody here saw the assessment</source>
        <translation type="unfinished">бұрынғы журналдан алынды; бағалауды мұнда ешкім көрген жоқ</translation>
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
    <name>TodayKinds</name>
    <message>
        <source>Appointments</source>
        <translation type="unfinished">Кездесулер</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Байланыстар</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Құжаттар</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished">Бақылау</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Денсаулық</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation type="unfinished">Міндетті</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Жоспар</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished">Еске салулар</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished">Тұру мерзімі</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished">Мерзімдер</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished">Әдеттегі</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n other thing(s) are open.</source>
        <translation type="unfinished">
            <numerusform>Тағы %n іс ашық.</numerusform>
            <numerusform>Тағы %n іс ашық.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) wait for your decision.</source>
        <translation type="unfinished">
            <numerusform>%n жоспар сіздің шешіміңізді күтуде.</numerusform>
            <numerusform>%n жоспар сіздің шешіміңізді күтуде.</numerusform>
        </translation>
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
        <source>Filters</source>
        <translation type="unfinished">Сүзгілер</translation>
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
        <source>Nothing of this kind waits</source>
        <translation type="unfinished">Мұндай ештеңе күтіп тұрған жоқ</translation>
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
        <source>Nothing was closed in the last 30 days</source>
        <translation type="unfinished">Соңғы 30 күнде ештеңе жабылған жоқ</translation>
    </message>
    <message>
        <source>Nothing was closed late in the last 30 days</source>
        <translation type="unfinished">Соңғы 30 күнде ештеңе кешігіп жабылған жоқ</translation>
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
        <source>Show what comes later</source>
        <translation type="unfinished">Кейінгісін көрсету</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation type="unfinished">Күтіп тұрғанды көрсету</translation>
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
        <source>postpone</source>
        <translation type="unfinished">ауыстыру</translation>
    </message>
    <message>
        <source>postpone with a reason</source>
        <translation type="unfinished">себебін көрсетіп ауыстыру</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation type="unfinished">бүкіл іс</translation>
    </message>
    <message>
        <source>why it was missed</source>
        <translation type="unfinished">неге өткізіп алынды</translation>
    </message>
</context>
<context>
    <name>TodayRows</name>
    <message>
        <source>All prints that are not signed</source>
        <translation type="unfinished">Қол қойылмаған барлық қағаз</translation>
    </message>
    <message>
        <source>Closed in the last 30 days</source>
        <translation type="unfinished">Соңғы 30 күнде жабылғаны</translation>
    </message>
    <message>
        <source>Closed late in the last 30 days</source>
        <translation type="unfinished">Соңғы 30 күнде кешігіп жабылғаны</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Орындалды</translation>
    </message>
    <message>
        <source>Done, late</source>
        <translation type="unfinished">Кешігіп орындалды</translation>
    </message>
    <message>
        <source>Drafts left open</source>
        <translation type="unfinished">Аяқталмаған нобайлар</translation>
    </message>
    <message>
        <source>Early warnings</source>
        <translation type="unfinished">Ерте ескертулер</translation>
    </message>
    <message>
        <source>For your decision</source>
        <translation type="unfinished">Сіздің шешіміңізге</translation>
    </message>
    <message>
        <source>Last attempt {day}</source>
        <translation type="unfinished">Соңғы әрекет {day}</translation>
    </message>
    <message>
        <source>Late by {days}</source>
        <translation type="unfinished">Кешіккені: {days}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Кейінірек</translation>
    </message>
    <message>
        <source>Later: {count}</source>
        <translation type="unfinished">Кейінірек: {count}</translation>
    </message>
    <message>
        <source>Letters not marked as sent</source>
        <translation type="unfinished">Жіберілгені белгіленбеген хаттар</translation>
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
        <source>No answer after leaving</source>
        <translation type="unfinished">Шыққаннан кейін жауап жоқ</translation>
    </message>
    <message>
        <source>Not reached {count} times in a row</source>
        <translation type="unfinished">Жауап жоқ, қатарынан {count} әрекет</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Мерзімі өтті</translation>
    </message>
    <message>
        <source>Overdue: with others</source>
        <translation type="unfinished">Мерзімі өтті: өзгелерде</translation>
    </message>
    <message>
        <source>Overdue: yours</source>
        <translation type="unfinished">Мерзімі өтті: сіздікі</translation>
    </message>
    <message>
        <source>Plans returned to you</source>
        <translation type="unfinished">Сізге қайтарылған жоспарлар</translation>
    </message>
    <message>
        <source>Printed, not signed</source>
        <translation type="unfinished">Басылған, қол қойылмаған</translation>
    </message>
    <message>
        <source>Review of the support plan, version {number}</source>
        <translation type="unfinished">Жоспарды қорғаншылық органының қарауы, {number}-нұсқа</translation>
    </message>
    <message>
        <source>Show more: {count} left</source>
        <translation type="unfinished">Тағы көрсету, {count} қалды</translation>
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
        <source>Support plan, version {number}: returned</source>
        <translation type="unfinished">Қолдау жоспары, {number}-нұсқа: қайтарылды</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Бүгін</translation>
    </message>
    <message>
        <source>Unfinished: {form}</source>
        <translation type="unfinished">Аяқталмаған: {form}</translation>
    </message>
    <message>
        <source>approved {day}</source>
        <translation type="unfinished">{day} бекітілген</translation>
    </message>
    <message>
        <source>last saved {when}</source>
        <translation type="unfinished">сақталғаны: {when}</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation type="unfinished">міндетті</translation>
    </message>
    <message>
        <source>missing: page {pages}</source>
        <translation type="unfinished">жетіспейтін бет: {pages}</translation>
    </message>
    <message>
        <source>numbered {day}</source>
        <translation type="unfinished">{day} нөмір берілді</translation>
    </message>
    <message>
        <source>printed {day}</source>
        <translation type="unfinished">басылған: {day}</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation type="unfinished">еске салу</translation>
    </message>
    <message>
        <source>returned {day}</source>
        <translation type="unfinished">{day} қайтарылған</translation>
    </message>
    <message>
        <source>stands with the family</source>
        <translation type="unfinished">бір отбасынан, қатар тұр</translation>
    </message>
    <message>
        <source>submitted {day}</source>
        <translation type="unfinished">{day} берілді</translation>
    </message>
    <message>
        <source>the house</source>
        <translation type="unfinished">орталық</translation>
    </message>
    <message>
        <source>waits since today</source>
        <translation type="unfinished">бүгіннен бері күтуде</translation>
    </message>
    <message>
        <source>waits {days}</source>
        <translation type="unfinished">{days} күтуде</translation>
    </message>
    <message>
        <source>{paper}, No. {number}</source>
        <translation type="unfinished">{paper}, № {number}</translation>
    </message>
</context>
<context>
    <name>ToldDialog</name>
    <message>
        <source>Before the interview: what was told</source>
        <translation type="unfinished">Әңгімелесу алдында: не түсіндірілді</translation>
    </message>
</context>
<context>
    <name>TooYoung</name>
    <message>
        <source>Came with the mother or father</source>
        <translation type="unfinished">Анасымен не әкесімен келді</translation>
    </message>
    <message>
        <source>Choose the parent below under “Came together with”.</source>
        <translation type="unfinished">Ата-анасын төмендегі «Кіммен бірге түсті» өрісінен таңдаңыз.</translation>
    </message>
    <message>
        <source>Nobody takes the child now</source>
        <translation type="unfinished">Қазір ешкім алмайды</translation>
    </message>
    <message>
        <source>Not recorded: call the health organisation</source>
        <translation type="unfinished">Жазбау: денсаулық сақтау ұйымына қоңырау шалу</translation>
    </message>
    <message>
        <source>The duty to hand the child over starts with the admission.</source>
        <translation type="unfinished">Қабылдаумен бірге баланы тапсыру мерзімі басталады.</translation>
    </message>
    <message>
        <source>Too young for this house: recorded because</source>
        <translation type="unfinished">Орталыққа тым кішкентай: неге жазылды</translation>
    </message>
    <message>
        <source>Whom you called and what they answered</source>
        <translation type="unfinished">Кімге хабарладыңыз, не деді</translation>
    </message>
</context>
<context>
    <name>TracingDialog</name>
    <message>
        <source>&amp;What was asked: number and day of the letter, names, what is known</source>
        <translation type="unfinished">&amp;Не сұралды: хат нөмірі мен күні, аттар, не белгілі</translation>
    </message>
    <message>
        <source>&amp;Who asks</source>
        <translation type="unfinished">&amp;Кім сұрайды</translation>
    </message>
    <message>
        <source>&amp;Whom the centre asks</source>
        <translation type="unfinished">Орталық &amp;кімнен сұрайды</translation>
    </message>
    <message>
        <source>Add to the answer of the line in focus</source>
        <translation type="unfinished">Таңдалған жолдың жауабына қосу</translation>
    </message>
    <message>
        <source>Choose the file: this name reads like another child&apos;s.</source>
        <translation type="unfinished">Істі таңдаңыз: бұл есім басқа баланың есіміне ұқсайды.</translation>
    </message>
    <message>
        <source>Choose who asks or is asked.</source>
        <translation type="unfinished">Кім сұрайтынын немесе кімнен сұралғанын таңдаңыз.</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Қалай</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation type="unfinished">Сұрауды сақтау</translation>
    </message>
    <message>
        <source>Nobody was asked yet, and nobody has asked.</source>
        <translation type="unfinished">Әзірге ешкімнен сұралған жоқ, ешкім де сұраған жоқ.</translation>
    </message>
    <message>
        <source>Office or person, &amp;name</source>
        <translation type="unfinished">Мекеме немесе &amp;адам, аты</translation>
    </message>
    <message>
        <source>On {day} {who} asked for “{sought}”: {words}. Tell nothing before the director has decided.</source>
        <translation type="unfinished">{day} {who} «{sought}» туралы сұрады: {words}. Директор шешкенше ештеңе айтпаңыз.</translation>
    </message>
    <message>
        <source>Somebody asks us</source>
        <translation type="unfinished">Бізден сұрайды</translation>
    </message>
    <message>
        <source>Tell this person nothing, not even that the child is known here. Call the director. Leave this line empty: that they asked is written down without it.</source>
        <translation type="unfinished">Бұл адамға ештеңе айтпаңыз, баланы мұнда білетінін де айтпаңыз. Директорды шақырыңыз. Бұл жолды бос қалдырыңыз: оның сұрағаны онсыз да жазылады.</translation>
    </message>
    <message>
        <source>The centre asks</source>
        <translation type="unfinished">Орталық сұрайды</translation>
    </message>
    <message>
        <source>Tracing log</source>
        <translation type="unfinished">Отбасын іздеу журналы</translation>
    </message>
    <message>
        <source>Tracing the family</source>
        <translation type="unfinished">Отбасын іздеу</translation>
    </message>
    <message>
        <source>What came &amp;back</source>
        <translation type="unfinished">Қандай &amp;жауап келді</translation>
    </message>
    <message>
        <source>Who asks whom</source>
        <translation type="unfinished">Кім кімнен сұрайды</translation>
    </message>
    <message>
        <source>Whom do they look for?</source>
        <translation type="unfinished">Кімді іздейді?</translation>
    </message>
    <message>
        <source>Whom they look for, as they &amp;say it</source>
        <translation type="unfinished">Кімді іздейді, өздері &amp;қалай атайды</translation>
    </message>
    <message>
        <source>Whom we look for: relative, &amp;place</source>
        <translation type="unfinished">Кімді іздейміз: туысы, &amp;жері</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation type="unfinished">Журналға жазу</translation>
    </message>
    <message>
        <source>Write into the log of file {number}</source>
        <translation type="unfinished">{number} ісінің журналына жазу</translation>
    </message>
    <message>
        <source>Write the answer to the line in focus</source>
        <translation type="unfinished">Таңдалған жолға жауапты жазу</translation>
    </message>
    <message>
        <source>Write the name, or the office.</source>
        <translation type="unfinished">Атын немесе мекемені жазыңыз.</translation>
    </message>
    <message>
        <source>Write what came back.</source>
        <translation type="unfinished">Жауапты жазыңыз.</translation>
    </message>
    <message>
        <source>Write what was asked.</source>
        <translation type="unfinished">Не сұралғанын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>TracingTable</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Жауап</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation type="unfinished">Кімді іздейді</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation type="unfinished">Не сұралды</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Қашан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Кім</translation>
    </message>
    <message>
        <source>asked us</source>
        <translation type="unfinished">бізден сұрады</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished">әзірге жауап жоқ</translation>
    </message>
    <message>
        <source>we asked</source>
        <translation type="unfinished">біз сұрадық</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Appointment: {name}</source>
        <translation type="unfinished">Кездесу: {name}</translation>
    </message>
    <message>
        <source>Contact: {name}</source>
        <translation type="unfinished">Байланыс: {name}</translation>
    </message>
    <message>
        <source>Draft of the support plan, version {number}</source>
        <translation type="unfinished">Қолдау жоспарының жобасы, {number}-нұсқа</translation>
    </message>
    <message>
        <source>Examination: {name}</source>
        <translation type="unfinished">Тексеру: {name}</translation>
    </message>
    <message>
        <source>Medicine: {name}</source>
        <translation type="unfinished">Дәрі: {name}</translation>
    </message>
    <message>
        <source>Obstacle: {name}</source>
        <translation type="unfinished">Кедергі: {name}</translation>
    </message>
    <message>
        <source>Vaccination: {name}</source>
        <translation type="unfinished">Екпе: {name}</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Жабу</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation type="unfinished">Ештеңе алынбаған.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished">Қайтару</translation>
    </message>
    <message>
        <source>Removed from this file</source>
        <translation type="unfinished">Осы істен алынғандар</translation>
    </message>
    <message>
        <source>Scan: {name}</source>
        <translation type="unfinished">Скан: {name}</translation>
    </message>
</context>
<context>
    <name>TurnAwayDialog</name>
    <message>
        <source>&amp;Born, or the age</source>
        <translation type="unfinished">&amp;Туған күні немесе жасы</translation>
    </message>
    <message>
        <source>&amp;Name, as far as it is known</source>
        <translation type="unfinished">&amp;Аты-жөні, белгілі болғанынша</translation>
    </message>
    <message>
        <source>&amp;Post and name</source>
        <translation type="unfinished">&amp;Лауазымы мен аты-жөні</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation type="unfinished">&amp;Жынысы</translation>
    </message>
    <message>
        <source>&amp;Why the child is not taken in</source>
        <translation type="unfinished">&amp;Неге қабылданбады</translation>
    </message>
    <message>
        <source>At the &amp;door</source>
        <translation type="unfinished">&amp;Қашан жеткізілді</translation>
    </message>
    <message>
        <source>B&amp;rought by</source>
        <translation type="unfinished">&amp;Кім жеткізді</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation type="unfinished">Ұл</translation>
    </message>
    <message>
        <source>Ctrl+T writes this moment; it can be added later.</source>
        <translation type="unfinished">Ctrl+T – қазіргі уақыт; кейін толықтыруға болады.</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation type="unfinished">Қыз</translation>
    </message>
    <message>
        <source>No file is opened. What stands here is the register of those turned away.</source>
        <translation type="unfinished">Іс ашылмайды. Жазба қабылданбағандар журналында қалады.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Белгісіз</translation>
    </message>
    <message>
        <source>Say which organisation or person takes the child.</source>
        <translation type="unfinished">Баланы қай ұйым немесе кім қабылдайтынын жазыңыз.</translation>
    </message>
    <message>
        <source>Say why, so that nobody has to ask again.</source>
        <translation type="unfinished">Қайта сұрамас үшін себебін жазыңыз.</translation>
    </message>
    <message>
        <source>Sent on &amp;to</source>
        <translation type="unfinished">Қай&amp;да жіберілді</translation>
    </message>
    <message>
        <source>The &amp;guardianship authority was told</source>
        <translation type="unfinished">Қорғаншылық органы қашан &amp;хабарландырылды</translation>
    </message>
    <message>
        <source>This hour lies before the child came.</source>
        <translation type="unfinished">Бұл уақыт бала келгенге дейінгі.</translation>
    </message>
    <message>
        <source>This hour lies in the future.</source>
        <translation type="unfinished">Бұл уақыт әлі келген жоқ.</translation>
    </message>
    <message>
        <source>Turned away and sent on</source>
        <translation type="unfinished">Қабылданбады, басқа жерге жіберілді</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished">Бұл қашан болды?</translation>
    </message>
    <message>
        <source>Who took the child a&amp;long</source>
        <translation type="unfinished">&amp;Баланы кім алып кетті</translation>
    </message>
    <message>
        <source>Whom did y&amp;ou tell</source>
        <translation type="unfinished">Кімге хаба&amp;рладыңыз</translation>
    </message>
</context>
<context>
    <name>TurnedAwayDialog</name>
    <message>
        <source>At the door</source>
        <translation type="unfinished">Жеткізілді</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">Бала</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Жабу</translation>
    </message>
    <message>
        <source>Guardianship told</source>
        <translation type="unfinished">Қорғаншылық хабардар</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation type="unfinished">Аты белгісіз</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">№</translation>
    </message>
    <message>
        <source>Nobody was turned away</source>
        <translation type="unfinished">Қабылданбаған ешкім жоқ</translation>
    </message>
    <message>
        <source>Print the note</source>
        <translation type="unfinished">Жолдаманы басып шығару</translation>
    </message>
    <message>
        <source>Sent on to</source>
        <translation type="unfinished">Қайда жіберілді</translation>
    </message>
    <message>
        <source>Turned away and sent on</source>
        <translation type="unfinished">Қабылданбай, басқа жерге жіберілгендер</translation>
    </message>
    <message>
        <source>Whom the age keeps out is written down at the admission.</source>
        <translation type="unfinished">Жасы сай келмегендер қабылдау кезінде жазылады.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">әлі жоқ</translation>
    </message>
</context>
<context>
    <name>TurningAway</name>
    <message>
        <source>Print the note</source>
        <translation type="unfinished">Жолдаманы басып шығару</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation type="unfinished">Қабылданбағандар</translation>
    </message>
    <message>
        <source>Write down: turned away and sent on</source>
        <translation type="unfinished">Жазу: қабылданбады, басқа жерге жіберілді</translation>
    </message>
    <message>
        <source>Written down under No. {number}: turned away, sent on to {whom}.</source>
        <translation type="unfinished">№ {number} болып жазылды: қабылданбады, жіберілді – {whom}.</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>Write 24.11.2026, 11.2026 or 2026: as much as the paper states.</source>
        <translation type="unfinished">24.11.2026, 11.2026 немесе 2026 деп жазыңыз – құжатта көрсетілгенінше.</translation>
    </message>
    <message>
        <source>Write the day as 24.11.2026, tomorrow, Friday or +7.</source>
        <translation type="unfinished">Күнді былай жазыңыз: 24.11.2026, ертең, жұма немесе +7.</translation>
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
    <name>Undertakings</name>
    <message>
        <source>Dropped by decision</source>
        <translation type="unfinished">Шешіммен алынды</translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished">Орындалды</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished">Орындалмады</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Күтуде</translation>
    </message>
    <message>
        <source>{words}, until {date}</source>
        <translation type="unfinished">{words}, {date} дейін</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>added a contact</source>
        <translation type="unfinished">байланыс қосу</translation>
    </message>
    <message>
        <source>added a document</source>
        <translation type="unfinished">құжат қосу</translation>
    </message>
    <message>
        <source>added a prescription</source>
        <translation type="unfinished">тағайындауды жазу</translation>
    </message>
    <message>
        <source>added a statement about the age</source>
        <translation type="unfinished">жасы туралы мәлімет қосу</translation>
    </message>
    <message>
        <source>added a vaccination</source>
        <translation type="unfinished">екпені жазу</translation>
    </message>
    <message>
        <source>added an appointment</source>
        <translation type="unfinished">кездесу жазылды</translation>
    </message>
    <message>
        <source>added an examination</source>
        <translation type="unfinished">тексеруді жазу</translation>
    </message>
    <message>
        <source>added an obstacle</source>
        <translation type="unfinished">кедергі қосу</translation>
    </message>
    <message>
        <source>called a meeting</source>
        <translation type="unfinished">жиналыс шақырылды</translation>
    </message>
    <message>
        <source>called a meeting off</source>
        <translation type="unfinished">жиналыс болмайтын болды</translation>
    </message>
    <message>
        <source>called a prepared leaving off</source>
        <translation type="unfinished">дайындалған шығудан бас тарту</translation>
    </message>
    <message>
        <source>changed a contact</source>
        <translation type="unfinished">байланысты өзгерту</translation>
    </message>
    <message>
        <source>changed a document</source>
        <translation type="unfinished">құжатты өзгерту</translation>
    </message>
    <message>
        <source>changed a meeting</source>
        <translation type="unfinished">жиналыс өзгертілді</translation>
    </message>
    <message>
        <source>changed an appointment</source>
        <translation type="unfinished">кездесу өзгертілді</translation>
    </message>
    <message>
        <source>changed an obstacle</source>
        <translation type="unfinished">кедергіні өзгерту</translation>
    </message>
    <message>
        <source>changed facts about the person</source>
        <translation type="unfinished">адам туралы мәліметті өзгерту</translation>
    </message>
    <message>
        <source>changed the file</source>
        <translation type="unfinished">істі өзгерту</translation>
    </message>
    <message>
        <source>changed what every shift must know</source>
        <translation type="unfinished">ауысымға арналған мәліметті өзгерту</translation>
    </message>
    <message>
        <source>corrected a name</source>
        <translation type="unfinished">атын түзету</translation>
    </message>
    <message>
        <source>corrected the admission</source>
        <translation type="unfinished">қабылдауды түзету</translation>
    </message>
    <message>
        <source>corrected when something happened</source>
        <translation type="unfinished">оқиғаның уақытын түзету</translation>
    </message>
    <message>
        <source>ended a term</source>
        <translation type="unfinished">мерзімді тоқтату</translation>
    </message>
    <message>
        <source>marked a measure</source>
        <translation type="unfinished">шараны белгілеу</translation>
    </message>
    <message>
        <source>marked a step past an obstacle</source>
        <translation type="unfinished">кедергіні жою қадамын белгілеу</translation>
    </message>
    <message>
        <source>marked a step towards a document</source>
        <translation type="unfinished">құжатты алу қадамын белгілеу</translation>
    </message>
    <message>
        <source>moved a follow-up</source>
        <translation type="unfinished">бақылауды ауыстыру</translation>
    </message>
    <message>
        <source>moved a measure</source>
        <translation type="unfinished">шараны ауыстыру</translation>
    </message>
    <message>
        <source>moved a term</source>
        <translation type="unfinished">мерзімді ауыстыру</translation>
    </message>
    <message>
        <source>moved an appointment</source>
        <translation type="unfinished">кездесу ауыстырылды</translation>
    </message>
    <message>
        <source>moved to another room</source>
        <translation type="unfinished">басқа бөлмеге ауыстыру</translation>
    </message>
    <message>
        <source>noted a signature on paper</source>
        <translation type="unfinished">қағаздағы қол туралы белгі</translation>
    </message>
    <message>
        <source>noted a signed paper</source>
        <translation type="unfinished">қол қойылған құжат туралы белгі</translation>
    </message>
    <message>
        <source>noted pages of a signed paper</source>
        <translation type="unfinished">құжат беттері туралы белгі</translation>
    </message>
    <message>
        <source>noted that a print needs no signature</source>
        <translation type="unfinished">қол қою керек емес деген белгі</translation>
    </message>
    <message>
        <source>prepared a leaving</source>
        <translation type="unfinished">шығуды дайындау</translation>
    </message>
    <message>
        <source>put back a record</source>
        <translation type="unfinished">жазбаны қайтару</translation>
    </message>
    <message>
        <source>recorded that a duty was done</source>
        <translation type="unfinished">орындалғаны туралы жазба</translation>
    </message>
    <message>
        <source>said that a hearing is prepared</source>
        <translation type="unfinished">отырысқа бәрі дайын екені белгіленді</translation>
    </message>
    <message>
        <source>said what became of a condition or a task</source>
        <translation type="unfinished">шарт немесе тапсырма туралы белгі</translation>
    </message>
    <message>
        <source>said what came of an appointment</source>
        <translation type="unfinished">кездесудің нәтижесі жазылды</translation>
    </message>
    <message>
        <source>said why a term was missed</source>
        <translation type="unfinished">мерзімнің өту себебі көрсетілді</translation>
    </message>
    <message>
        <source>settled the age</source>
        <translation type="unfinished">жасын анықтау</translation>
    </message>
    <message>
        <source>stopped a medicine</source>
        <translation type="unfinished">дәріні тоқтату</translation>
    </message>
    <message>
        <source>took a decision about a term back</source>
        <translation type="unfinished">мерзім туралы шешімді қайтарып алу</translation>
    </message>
    <message>
        <source>took back what was noted about a signature</source>
        <translation type="unfinished">қол туралы алынған белгі</translation>
    </message>
    <message>
        <source>took out a record</source>
        <translation type="unfinished">жазбаны алып тастау</translation>
    </message>
    <message>
        <source>worded medicines, warnings and dates for a paper of leaving</source>
        <translation type="unfinished">шығу қағазына дәрілерді, ескертулерді және күндерді жазу</translation>
    </message>
    <message>
        <source>wrote the minutes of a meeting</source>
        <translation type="unfinished">жиналыс хаттамасы</translation>
    </message>
    <message>
        <source>wrote the reasons of a rejection</source>
        <translation type="unfinished">қабылданбау себептері</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>A draft from {time} is kept and opens after you enter.</source>
        <translation type="unfinished">{time} жазбасының нобайы сақталды, кіргеннен кейін ашылады.</translation>
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
        <source>Open with the recovery sheet</source>
        <translation type="unfinished">Қалпына келтіру парағымен ашу</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished">Ашылуда</translation>
    </message>
    <message>
        <source>Pana made a mistake and could not open the registry. Nothing was changed: please try again.</source>
        <translation type="unfinished">Pana бағдарламасында қате болды, тізілім ашылмады. Ештеңе өзгертілген жоқ: қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Pana {version}, training registry: the people are invented</source>
        <translation type="unfinished">Pana {version}, оқу базасы: адамдар ойдан шығарылған</translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <translation type="unfinished">Көшірмеден қалпына келтіру</translation>
    </message>
    <message>
        <source>Verified copy: {when}.</source>
        <translation type="unfinished">Тексерілген көшірме: {when}.</translation>
    </message>
</context>
<context>
    <name>UnsignedPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Артқа</translation>
    </message>
    <message>
        <source>Enter opens the signed scan.</source>
        <translation type="unfinished">Enter қол қойылған сканды ашады.</translation>
    </message>
    <message>
        <source>Every print is signed</source>
        <translation type="unfinished">Басылғанның бәріне қол қойылған</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Менің</translation>
    </message>
    <message>
        <source>No paper of the house came back yet</source>
        <translation type="unfinished">Үйдің қол қойылған қағазы әзірге жоқ</translation>
    </message>
    <message>
        <source>No paper to be signed was only saved</source>
        <translation type="unfinished">Қол қойылатын, тек сақталған құжат жоқ</translation>
    </message>
    <message>
        <source>No print fits this search</source>
        <translation type="unfinished">Бұл іздеуге сай қағаз жоқ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">№</translation>
    </message>
    <message>
        <source>Nobody waits for these: note one that was printed elsewhere and signed.</source>
        <translation type="unfinished">Бұларды ешкім күтпейді: басқа жерде басылып, қол қойылғанын белгілеңіз.</translation>
    </message>
    <message>
        <source>Note as settled</source>
        <translation type="unfinished">Қол қойылғанын белгілеу</translation>
    </message>
    <message>
        <source>Number, child, who printed it</source>
        <translation type="unfinished">Нөмір, бала, кім басып шығарды</translation>
    </message>
    <message>
        <source>Only saved as a file</source>
        <translation type="unfinished">Тек файлға сақталған</translation>
    </message>
    <message>
        <source>Pages are missing</source>
        <translation type="unfinished">Беттері жетіспейді</translation>
    </message>
    <message>
        <source>Printed, not signed</source>
        <translation type="unfinished">Басылған, қол қойылмаған</translation>
    </message>
    <message>
        <source>Saved as a file, not printed</source>
        <translation type="unfinished">Файлға сақталған, басылмаған</translation>
    </message>
    <message>
        <source>Search among the prints</source>
        <translation type="unfinished">Басылған қағаздардан іздеу</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">Тағы көрсету</translation>
    </message>
    <message>
        <source>Signed papers of the house</source>
        <translation type="unfinished">Үйдің қол қойылған қағаздары</translation>
    </message>
    <message>
        <source>Signed scan</source>
        <translation type="unfinished">Қол қойылған скан</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Жағдайы</translation>
    </message>
    <message>
        <source>The longest waiting first.</source>
        <translation type="unfinished">Алдымен ұзақ күткендері.</translation>
    </message>
    <message>
        <source>The signed hand-over of a shift lies here once its scan was taken in.</source>
        <translation type="unfinished">Ауысымды тапсыру парағы сканы қабылданғаннан кейін осында сақталады.</translation>
    </message>
    <message>
        <source>The signed papers of the house</source>
        <translation type="unfinished">Орталықтың қол қойылған құжаттары</translation>
    </message>
    <message>
        <source>What and about whom</source>
        <translation type="unfinished">Не туралы және кім туралы</translation>
    </message>
    <message>
        <source>What is to be signed stands here by itself. A scan finds its print by the code on the page.</source>
        <translation type="unfinished">Қол қоюға жататыны осында өзі пайда болады. Скан өз қағазын беттегі код бойынша табады.</translation>
    </message>
    <message>
        <source>Who saved it</source>
        <translation type="unfinished">Кім сақтады</translation>
    </message>
    <message>
        <source>Who waits for it</source>
        <translation type="unfinished">Кім күтеді</translation>
    </message>
    <message>
        <source>copy {copy}</source>
        <translation type="unfinished">{copy}-дана</translation>
    </message>
    <message>
        <source>missing: page {pages}</source>
        <translation type="unfinished">жетіспейтін бет: {pages}</translation>
    </message>
    <message>
        <source>printed {day}</source>
        <translation type="unfinished">басылған: {day}</translation>
    </message>
    <message>
        <source>saved {day}</source>
        <translation type="unfinished">{day} сақталды</translation>
    </message>
    <message>
        <source>signed {day}</source>
        <translation type="unfinished">{day} қол қойылды</translation>
    </message>
    <message>
        <source>the house</source>
        <translation type="unfinished">орталық</translation>
    </message>
</context>
<context>
    <name>VaccinationDialog</name>
    <message>
        <source>&amp;Against</source>
        <translation type="unfinished">&amp;Неге қарсы</translation>
    </message>
    <message>
        <source>&amp;Batch, place, reaction</source>
        <translation type="unfinished">&amp;Серия, орын, реакция</translation>
    </message>
    <message>
        <source>Choose against what it was.</source>
        <translation type="unfinished">Неге қарсы екенін таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose how the centre knows of it.</source>
        <translation type="unfinished">Бұл қайдан белгілі екенін таңдаңыз.</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation type="unfinished">Қайдан белгілі</translation>
    </message>
    <message>
        <source>Ne&amp;xt dose</source>
        <translation type="unfinished">К&amp;елесі доза</translation>
    </message>
    <message>
        <source>The next dose comes later than this one.</source>
        <translation type="unfinished">Келесі доза осыдан кейін болуы керек.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished">Бұл күн әлі келген жоқ.</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation type="unfinished">Екпе</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation type="unfinished">&amp;Қашан</translation>
    </message>
    <message>
        <source>Which &amp;dose</source>
        <translation type="unfinished">Қай &amp;доза</translation>
    </message>
    <message>
        <source>Write 5.3.2023, 2023, or ? if nobody knows.</source>
        <translation type="unfinished">5.3.2023, 2023 деп немесе белгісіз болса ? жазыңыз.</translation>
    </message>
</context>
<context>
    <name>ViewerDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Жабу</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Үлкейту</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Алып тастау</translation>
    </message>
    <message>
        <source>The scan</source>
        <translation type="unfinished">Скан</translation>
    </message>
    <message>
        <source>The scan cannot be shown</source>
        <translation type="unfinished">Сканды көрсету мүмкін емес</translation>
    </message>
    <message>
        <source>The scan is being opened</source>
        <translation type="unfinished">Скан ашылып жатыр</translation>
    </message>
    <message>
        <source>This scan is damaged.</source>
        <translation type="unfinished">Бұл скан бүлінген.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished">Бүкіл бет</translation>
    </message>
</context>
<context>
    <name>WaitingButton</name>
    <message numerus="yes">
        <source>%n point(s) to fill in or decide</source>
        <translation type="unfinished">
            <numerusform>%n тармақты толтыру немесе шешу</numerusform>
            <numerusform>%n тармақты толтыру немесе шешу</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekFileAction</name>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation type="unfinished">Күнтізбе файлдары (*.ics)</translation>
    </message>
    <message>
        <source>Save the week</source>
        <translation type="unfinished">Аптаны сақтау</translation>
    </message>
    <message>
        <source>Saved. The file is not encrypted: delete it when it has served.</source>
        <translation type="unfinished">Сақталды. Файл шифрланбаған: керегі болмағанда жойыңыз.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation type="unfinished">Файлды ол жерге жазу мүмкін болмады. Басқа қалта таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>WeekFileDialog</name>
    <message>
        <source>Save your week as a calendar file?</source>
        <translation type="unfinished">Аптаңызды күнтізбе файлы ретінде сақтау керек пе?</translation>
    </message>
    <message>
        <source>The file leaves the encrypted registry. It holds no name and no secret place: file numbers, what sort of appointment, the hours. Whoever reads your telephone reads it too; delete the file when it has served.</source>
        <translation type="unfinished">Файл шифрланған базадан шығады. Онда есімдер мен құпия мекенжайлар жоқ: тек іс нөмірлері, кездесудің түрі мен сағаттары бар. Телефоныңызды оқыған адам оны да оқиды; керегі болмағанда файлды жойыңыз.</translation>
    </message>
    <message>
        <source>Write why your week leaves the registry.</source>
        <translation type="unfinished">Аптаңыз базадан не үшін шығатынын жазыңыз.</translation>
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
        <source>I only review plans that centres send me as packages (guardianship officer)</source>
        <translation type="unfinished">Мен тек орталықтар пакетпен жіберетін жоспарларды қараймын (қорғаншылық маманы)</translation>
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
    <message>
        <source>There is a copy of the registry on a drive: put it back</source>
        <translation type="unfinished">Тасығышта базаның көшірмесі бар: қалпына келтіру</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>Brothers and sisters</source>
        <translation type="unfinished">Аға-іні, апа-сіңлі</translation>
    </message>
    <message>
        <source>Came together</source>
        <translation type="unfinished">Бірге келгендер</translation>
    </message>
    <message>
        <source>Parent and child</source>
        <translation type="unfinished">Ата-ана мен бала</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation type="unfinished">Туыстар</translation>
    </message>
    <message>
        <source>with our staff</source>
        <translation type="unfinished">біздің қызметкермен</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation type="unfinished">бірге: {name}</translation>
    </message>
    <message>
        <source>with {name} and our staff</source>
        <translation type="unfinished">{name} және біздің қызметкермен</translation>
    </message>
    <message>
        <source>{where} since {time}</source>
        <translation type="unfinished">{where}, қашаннан: {time}</translation>
    </message>
    <message>
        <source>{where}: back {time}</source>
        <translation type="unfinished">{where}, оралады: {time}</translation>
    </message>
    <message>
        <source>{where}: was to be back {time}</source>
        <translation type="unfinished">{where}, оралуы керек еді: {time}</translation>
    </message>
</context>
<context>
    <name>WhereaboutsFacts</name>
    <message>
        <source>Money</source>
        <translation type="unfinished">Ақша</translation>
    </message>
    <message>
        <source>Things</source>
        <translation type="unfinished">Заттар</translation>
    </message>
    <message>
        <source>Who belongs together</source>
        <translation type="unfinished">Кім бірге</translation>
    </message>
    <message>
        <source>agreed by {name}</source>
        <translation type="unfinished">рұқсат берген: {name}</translation>
    </message>
    <message>
        <source>asked: no money</source>
        <translation type="unfinished">сұралды: ақшасы жоқ</translation>
    </message>
    <message>
        <source>asked: nothing brought along</source>
        <translation type="unfinished">сұралды: өзімен бірге ештеңе жоқ</translation>
    </message>
    <message>
        <source>back {time}</source>
        <translation type="unfinished">оралады: {time}</translation>
    </message>
    <message>
        <source>came on {day}</source>
        <translation type="unfinished">{day} қабылданды</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation type="unfinished">қайтарылды</translation>
    </message>
    <message>
        <source>handed back on {day} to {name}</source>
        <translation type="unfinished">{day} қайтарылды, алған: {name}</translation>
    </message>
    <message>
        <source>in the safe: {sum}</source>
        <translation type="unfinished">сейфте: {sum}</translation>
    </message>
    <message>
        <source>kept at the centre</source>
        <translation type="unfinished">орталықта сақтаулы</translation>
    </message>
    <message>
        <source>last seen {time}</source>
        <translation type="unfinished">соңғы рет көрген: {time}</translation>
    </message>
    <message>
        <source>not handed back</source>
        <translation type="unfinished">қайтарылмады</translation>
    </message>
    <message>
        <source>police: {number}</source>
        <translation type="unfinished">полиция: {number}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation type="unfinished">{time} бастап</translation>
    </message>
    <message>
        <source>the police have not been told yet</source>
        <translation type="unfinished">полицияға әлі хабарланбаған</translation>
    </message>
    <message>
        <source>was to be back {time}</source>
        <translation type="unfinished">оралуы керек еді: {time}</translation>
    </message>
</context>
<context>
    <name>WhomMeant</name>
    <message>
        <source>&amp;Which file it may be about</source>
        <translation type="unfinished">Қай &amp;іс туралы болуы мүмкін</translation>
    </message>
    <message>
        <source>Another child: keep the question</source>
        <translation type="unfinished">Басқа бала: сұрауды сақтау</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Таңдаңыз</translation>
    </message>
    <message>
        <source>Choose the file. If it is another child, take the last line.</source>
        <translation type="unfinished">Істі таңдаңыз. Басқа бала болса, соңғы жолды алыңыз.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation type="unfinished">Ешкім сәйкес келмейді</translation>
    </message>
    <message>
        <source>Say to everybody the same: we do not say who is here; leave your name and number, we call back.</source>
        <translation type="unfinished">Бәріне бірдей айтыңыз: мұнда кім бар екенін айтпаймыз; атыңыз бен нөміріңізді қалдырыңыз, қайта қоңырау шаламыз.</translation>
    </message>
    <message>
        <source>Tell this person nothing, not even that the child is known here. Call the director.</source>
        <translation type="unfinished">Бұл адамға ештеңе айтпаңыз, баланың мұнда белгілі екенін де. Директорға хабарласыңыз.</translation>
    </message>
    <message>
        <source>This file, {number}, {name}: {score} % alike</source>
        <translation type="unfinished">Осы іс, {number}, {name}: ұқсастығы {score} %</translation>
    </message>
    <message>
        <source>This person may know, by a decision in the file. Make sure that it is them.</source>
        <translation type="unfinished">Бұл адамға хабарлауға болады, шешімі істе бар. Дәл сол адам екеніне көз жеткізіңіз.</translation>
    </message>
    <message>
        <source>{name}, file {number}. {what}.</source>
        <translation type="unfinished">{name}, {number} ісі. {what}.</translation>
    </message>
    <message>
        <source>{number}, {name}: {score} % alike</source>
        <translation type="unfinished">{number}, {name}: ұқсастығы {score} %</translation>
    </message>
</context>
<context>
    <name>WhyLate</name>
    <message>
        <source>Choose a cause of the list.</source>
        <translation type="unfinished">Тізімнен себебін таңдаңыз.</translation>
    </message>
    <message>
        <source>In other w&amp;ords</source>
        <translation type="unfinished">Өз сөзі&amp;ңізбен</translation>
    </message>
    <message>
        <source>It is counted in the statistics; no names are needed.</source>
        <translation type="unfinished">Статистикада есептеледі; аты-жөндер керек емес.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Сұралмаған</translation>
    </message>
    <message>
        <source>This term was kept, or still runs.</source>
        <translation type="unfinished">Бұл мерзім сақталған немесе әлі бітпеген.</translation>
    </message>
    <message>
        <source>Why the term was &amp;missed</source>
        <translation type="unfinished">Мерзім неге &amp;өткізіп алынды</translation>
    </message>
    <message>
        <source>Write the cause in a few words: the list has none that fits.</source>
        <translation type="unfinished">Себебін бірнеше сөзбен жазыңыз: тізімде сай келетіні жоқ.</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished">&amp;Неге</translation>
    </message>
    <message>
        <source>From now on nothing of it is used or passed on. No reason is needed.</source>
        <translation type="unfinished">Осы сәттен бастап айтылғаны пайдаланылмайды және берілмейді. Себебі керек емес.</translation>
    </message>
    <message>
        <source>It becomes a draft again. The reason stays in the history.</source>
        <translation type="unfinished">Жоспар қайтадан жоба болады. Себебі тарихта қалады.</translation>
    </message>
    <message>
        <source>Nothing was told and no paper has left the program since the consent was given.</source>
        <translation type="unfinished">Келісім берілгелі ештеңе айтылған жоқ, бағдарламадан бірде-бір қағаз шыққан жоқ.</translation>
    </message>
    <message>
        <source>Say why: the history keeps it.</source>
        <translation type="unfinished">Себебін жазыңыз: ол тарихта сақталады.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Кері қайтарып алу</translation>
    </message>
    <message>
        <source>Take version {number} back</source>
        <translation type="unfinished">{number}-нұсқаны кері қайтарып алу</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">Қайтарып алынды</translation>
    </message>
    <message>
        <source>The consent is taken back</source>
        <translation type="unfinished">Келісім қайтарып алынады</translation>
    </message>
    <message>
        <source>What the &amp;person said (may stay empty)</source>
        <translation type="unfinished">А&amp;дам не айтты (бос қалуы мүмкін)</translation>
    </message>
    <message>
        <source>What was told, and which papers left the program, since the consent was given:</source>
        <translation type="unfinished">Келісім берілгелі не айтылды және қандай қағаздар шықты:</translation>
    </message>
</context>
<context>
    <name>WithdrawErasureDialog</name>
    <message>
        <source>&amp;Why it is withdrawn</source>
        <translation type="unfinished">&amp;Неге қайтарып алынады</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">Қайтарып алу</translation>
    </message>
    <message>
        <source>Withdraw act № {number}?</source>
        <translation type="unfinished">№ {number} актіні қайтарып алу керек пе?</translation>
    </message>
    <message>
        <source>Write why it is withdrawn.</source>
        <translation type="unfinished">Неге қайтарып алынатынын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A prepared leaving, record it: {name}</source>
        <translation type="unfinished">Дайындалған шығу, жазу керек: {name}</translation>
    </message>
    <message>
        <source>A prepared leaving: record it</source>
        <translation type="unfinished">Дайындалған шығу: жазу керек</translation>
    </message>
    <message>
        <source>A step towards a document</source>
        <translation type="unfinished">Құжатты алу қадамы</translation>
    </message>
    <message>
        <source>Answer the guardianship body&apos;s objection</source>
        <translation type="unfinished">Қорғаншылық органының қарсылығына жауап беру</translation>
    </message>
    <message>
        <source>Answer the guardianship body&apos;s objection: {words}</source>
        <translation type="unfinished">Қорғаншылық органының қарсылығына жауап беру: {words}</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">Кездесу</translation>
    </message>
    <message>
        <source>Child-protection meeting is called</source>
        <translation type="unfinished">Бала құқықтарын қорғау жөніндегі жиналыс шақырылды</translation>
    </message>
    <message>
        <source>Child-protection meeting, {place}</source>
        <translation type="unfinished">Бала құқықтарын қорғау жөніндегі жиналыс, {place}</translation>
    </message>
    <message>
        <source>Condition of a decision</source>
        <translation type="unfinished">Шешімнің шарты</translation>
    </message>
    <message>
        <source>Condition: {words}</source>
        <translation type="unfinished">Шарт: {words}</translation>
    </message>
    <message>
        <source>Consulate</source>
        <translation type="unfinished">Консулдық</translation>
    </message>
    <message>
        <source>Contact again: {name}</source>
        <translation type="unfinished">Қайта хабарласу: {name}</translation>
    </message>
    <message>
        <source>Court hearing</source>
        <translation type="unfinished">Сот отырысы</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished">Дәрігер</translation>
    </message>
    <message>
        <source>Follow-up after {days} days: {kind}</source>
        <translation type="unfinished">{days} күннен кейінгі бақылау: {kind}</translation>
    </message>
    <message>
        <source>Journey with an escort</source>
        <translation type="unfinished">Ертіп апару сапары</translation>
    </message>
    <message>
        <source>Last day of a document</source>
        <translation type="unfinished">Құжаттың соңғы күні</translation>
    </message>
    <message>
        <source>Last day of a document: {kind}</source>
        <translation type="unfinished">Құжаттың соңғы күні: {kind}</translation>
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
        <source>Look at an emergency opening of the file</source>
        <translation type="unfinished">Істің шұғыл ашылуын тексеру</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Кеңес</translation>
    </message>
    <message>
        <source>Migration service</source>
        <translation type="unfinished">Көші-қон қызметі</translation>
    </message>
    <message>
        <source>Next examination</source>
        <translation type="unfinished">Келесі тексеру</translation>
    </message>
    <message>
        <source>Next examination: {kind}</source>
        <translation type="unfinished">Келесі тексеру: {kind}</translation>
    </message>
    <message>
        <source>Next vaccination</source>
        <translation type="unfinished">Келесі екпе</translation>
    </message>
    <message>
        <source>Next vaccination: {vaccine}</source>
        <translation type="unfinished">Келесі екпе: {vaccine}</translation>
    </message>
    <message>
        <source>Prepare for the court hearing: papers, transport, company</source>
        <translation type="unfinished">Сот отырысына дайындау: құжаттар, көлік, ертіп барушы</translation>
    </message>
    <message>
        <source>Put what the meeting decided into the plan</source>
        <translation type="unfinished">Жиналыс шешімдерін жоспарға енгізу</translation>
    </message>
    <message>
        <source>Return to the centre</source>
        <translation type="unfinished">Орталыққа оралу</translation>
    </message>
    <message>
        <source>Return to the centre: {name}</source>
        <translation type="unfinished">Орталыққа оралу: {name}</translation>
    </message>
    <message>
        <source>Review the support plan</source>
        <translation type="unfinished">Қолдау жоспарын қайта қарау</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Мектеп</translation>
    </message>
    <message>
        <source>Task of a meeting</source>
        <translation type="unfinished">Жиналыс тапсырмасы</translation>
    </message>
    <message>
        <source>Task of the meeting: {words}</source>
        <translation type="unfinished">Жиналыс тапсырмасы: {words}</translation>
    </message>
    <message>
        <source>The next contact with somebody</source>
        <translation type="unfinished">Байланыс адамымен келесі хабарласу</translation>
    </message>
    <message>
        <source>Visit of a relative</source>
        <translation type="unfinished">Туысының келуі</translation>
    </message>
    <message>
        <source>Visit of an official</source>
        <translation type="unfinished">Лауазымды адамның келуі</translation>
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
        <source>by own account</source>
        <translation type="unfinished">айтуынша</translation>
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
        <source>rule of the program: a director looks at every emergency opening within 7 days</source>
        <translation type="unfinished">бағдарлама ережесі: директор әр шұғыл ашуды 7 күн ішінде қарайды</translation>
    </message>
    <message>
        <source>set by the medical worker</source>
        <translation type="unfinished">медицина қызметкері белгілеген</translation>
    </message>
    <message>
        <source>sex not known</source>
        <translation type="unfinished">жынысы белгісіз</translation>
    </message>
    <message>
        <source>woman</source>
        <translation type="unfinished">әйел</translation>
    </message>
    <message>
        <source>{kind}: {about}</source>
        <translation type="unfinished">{kind}: {about}</translation>
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
    <name>WordsPanel</name>
    <message>
        <source>For whoever comes next</source>
        <translation type="unfinished">Келесі келетін қызметкерге</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Тапсыру</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translation type="unfinished">Ауысымды тапсыру</translation>
    </message>
    <message>
        <source>Who slept badly, who waits for a call, what must not be forgotten.</source>
        <translation type="unfinished">Кім нашар ұйықтады, кім қоңырау күтеді, нені ұмытпау керек.</translation>
    </message>
    <message>
        <source>Write a sentence, even if the night was quiet.</source>
        <translation type="unfinished">Түн тыныш өтсе де, бір сөйлем жазыңыз.</translation>
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
    <name>WorkDialog</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Тоқтату</translation>
    </message>
    <message>
        <source>Stopping. Everything is being taken back.</source>
        <translation type="unfinished">Тоқтатылуда. Бәрі бұрынғы қалпына келтірілуде.</translation>
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
    <name>_RequirementRow</name>
    <message>
        <source>What it came to</source>
        <translation type="unfinished">Нәтижесі</translation>
    </message>
    <message>
        <source>a threat was stated; asylum explained</source>
        <translation type="unfinished">қауіп туралы айтылды; баспана рәсімі түсіндірілді</translation>
    </message>
    <message>
        <source>no threat was stated</source>
        <translation type="unfinished">қауіп туралы айтылмады</translation>
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
