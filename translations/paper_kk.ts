<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>AdmissionAct</name>
    <message>
        <source>ACT OF ADMISSION</source>
        <translation type="unfinished">ҚАБЫЛДАУ АКТІСІ</translation>
    </message>
    <message>
        <source>ACT OF ADMISSION OF A MINOR</source>
        <translation>КӘМЕЛЕТКЕ ТОЛМАҒАНДЫ ҚАБЫЛДАУ АКТІСІ</translation>
    </message>
    <message>
        <source>Act of admission</source>
        <translation>Қабылдау актісі</translation>
    </message>
    <message>
        <source>Arrival and ground</source>
        <translation>Жеткізілуі және негізі</translation>
    </message>
    <message>
        <source>Belongings, money, documents</source>
        <translation>Жеке заттары, ақшасы, құжаттары</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Кім жеткізді</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Circumstances (told by the child and the escort)</source>
        <translation>Мән-жайы (баланың және жеткізушінің айтуынша)</translation>
    </message>
    <message>
        <source>Circumstances (told by the person and the escort)</source>
        <translation type="unfinished">Мән-жайы (келген адамның және жеткізушінің айтуынша)</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Шағымы</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Contact with infection</source>
        <translation>Инфекциямен байланыс</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Күні, уақыты</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Анықталған жері</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Health and visible injuries</source>
        <translation>Денсаулық жағдайы және көрінетін жарақаттар</translation>
    </message>
    <message>
        <source>IIN {number}</source>
        <translation>ЖСН {number}</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Хабарланды</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Сақталатын орны</translation>
    </message>
    <message>
        <source>Language spoken · IIN</source>
        <translation>Сөйлесу тілі · ЖСН</translation>
    </message>
    <message>
        <source>Name of the thing</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Remarks on the act</source>
        <translation>Акт бойынша ескертпелер</translation>
    </message>
    <message>
        <source>Returned: date, signature</source>
        <translation>Қайтарылды: күні, қолы</translation>
    </message>
    <message>
        <source>Rights and house rules are not explained yet.</source>
        <translation type="unfinished">Құқықтары мен үй тәртібі әлі түсіндірілген жоқ.</translation>
    </message>
    <message>
        <source>Rights and house rules were explained ({language}).</source>
        <translation type="unfinished">Құқықтары мен үй тәртібі түсіндірілді ({language}).</translation>
    </message>
    <message>
        <source>Sex · citizenship</source>
        <translation>Жынысы · азаматтығы</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Қолдар</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлшемі</translation>
    </message>
    <message>
        <source>Surname, name, patronymic (if any)</source>
        <translation>Тегі, аты, әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Дене қызуы</translation>
    </message>
    <message>
        <source>The child was not yet told about its rights and the house rules.</source>
        <translation type="unfinished">Балаға құқықтары мен үй тәртібі әлі айтылған жоқ.</translation>
    </message>
    <message>
        <source>The child was told about its rights and the house rules ({language}).</source>
        <translation>Балаға құқықтары мен үй тәртібі айтып берілді ({language}).</translation>
    </message>
    <message>
        <source>The information sheet was handed over.</source>
        <translation type="unfinished">Ақпарат парағы қолына берілді.</translation>
    </message>
    <message>
        <source>The information sheet was handed to the child.</source>
        <translation>Ақпарат парағы баланың қолына берілді.</translation>
    </message>
    <message>
        <source>Visible injuries</source>
        <translation>Көрінетін жарақаттар</translation>
    </message>
    <message>
        <source>Visible injury</source>
        <translation>Көрінетін жарақат</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Тәсілі</translation>
    </message>
    <message>
        <source>Who took the message</source>
        <translation>Кім қабылдады</translation>
    </message>
    <message>
        <source>no IIN</source>
        <translation>ЖСН жоқ</translation>
    </message>
    <message>
        <source>no IIN: {reason}</source>
        <translation>ЖСН жоқ: {reason}</translation>
    </message>
    <message>
        <source>no money</source>
        <translation type="unfinished">ақша жоқ</translation>
    </message>
    <message>
        <source>nothing was brought along</source>
        <translation type="unfinished">жанында ештеңе жоқ</translation>
    </message>
    <message>
        <source>nothing with the child</source>
        <translation type="unfinished">баланың жанында ештеңе жоқ</translation>
    </message>
    <message>
        <source>term</source>
        <translation>мерзімі</translation>
    </message>
    <message>
        <source>written down on {moment}, {name}</source>
        <translation type="unfinished">{moment} жазылды, {name}</translation>
    </message>
</context>
<context>
    <name>AuditHead</name>
    <message>
        <source>Before printing the log was walked from line 1 to line {checked}: nothing was changed, left out or put in.</source>
        <translation type="unfinished">Басып шығару алдында журнал 1-жолдан {checked}-жолға дейін тексерілді: ештеңе өзгертілмеген, алынбаған, қосылмаған.</translation>
    </message>
    <message>
        <source>Before printing the log was walked from line 1: LINE {number} DOES NOT FIT. Call help before anything else.</source>
        <translation type="unfinished">Басып шығару алдында журнал 1-жолдан тексерілді: {number}-ЖОЛ СӘЙКЕС ЕМЕС. Ең алдымен көмекке шақырыңыз.</translation>
    </message>
    <message>
        <source>Every look into a file, every change, every print is a line of the audit. Each line carries the hash of the line before it and the signature of whoever acted: no line can be changed, left out or put in later without another head.</source>
        <translation type="unfinished">Істі әр қарау, әр өзгеріс, әр басып шығару — журналдың бір жолы. Әр жолда алдыңғы жолдың хеші мен әрекет еткен адамның қолы бар: кейін бірде-бір жолды журнал кодын өзгертпей түзетуге, алып тастауға не қосуға болмайды.</translation>
    </message>
    <message>
        <source>For the centre</source>
        <translation type="unfinished">Орталық атынан</translation>
    </message>
    <message>
        <source>For the guardianship authority</source>
        <translation type="unfinished">Қорғаншылық органы атынан</translation>
    </message>
    <message>
        <source>Head of the audit</source>
        <translation type="unfinished">Журнал коды</translation>
    </message>
    <message>
        <source>Last line, number</source>
        <translation type="unfinished">Соңғы жолдың нөмірі</translation>
    </message>
    <message>
        <source>Last line, written</source>
        <translation type="unfinished">Соңғы жол жазылған уақыт</translation>
    </message>
    <message>
        <source>Lines in the period</source>
        <translation type="unfinished">Кезеңдегі жолдар</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Кезең</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished">Басылған</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation type="unfinished">Басып шығарған</translation>
    </message>
    <message>
        <source>The period lasts still: this is the head at the moment of printing.</source>
        <translation type="unfinished">Кезең әлі аяқталған жоқ: бұл — басып шығару сәтіндегі журнал коды.</translation>
    </message>
    <message>
        <source>The whole hash of the last line (SHA-256)</source>
        <translation type="unfinished">Соңғы жолдың толық хеші (SHA-256)</translation>
    </message>
    <message>
        <source>To check later: Administration, Audit, type the head and press “Check the whole chain”; or without a window: shelter-app audit verify --user NAME --witness {head}. Either says whether the log still leads to this line, was rewritten or was cut off before it.</source>
        <translation type="unfinished">Кейін тексеру үшін: Басқару, Қолжетімділік журналы, журнал кодын теріп, «Бүкіл тізбекті тексеру» түймесін басыңыз; немесе терезесіз: shelter-app audit verify --user АТЫ --witness {head}. Бағдарлама журнал осы жолға әлі апара ма, қайта жазылған ба, әлде одан бұрын кесілген бе — айтады.</translation>
    </message>
    <message>
        <source>Two copies are signed: one stays at the centre, one is kept by the guardianship authority, out of reach of whoever works with the registry.</source>
        <translation type="unfinished">Екі данаға қол қойылады: бірі орталықта қалады, екіншісі тізіліммен жұмыс істейтіндердің қолы жетпейтін жерде — қорғаншылық органында сақталады.</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>back</source>
        <translation>арты</translation>
    </message>
    <message>
        <source>front</source>
        <translation>алды</translation>
    </message>
    <message>
        <source>left</source>
        <translation>сол</translation>
    </message>
    <message>
        <source>mark by hand: № {numbers}</source>
        <translation type="unfinished">қолмен белгілеу: № {numbers}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>оң</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">Кездесу</translation>
    </message>
    <message>
        <source>Consulate</source>
        <translation type="unfinished">Консулдық</translation>
    </message>
    <message>
        <source>Court hearing</source>
        <translation type="unfinished">Сот отырысы</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Күн</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished">Дәрігер</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished">Сағат</translation>
    </message>
    <message>
        <source>Journey with an escort</source>
        <translation type="unfinished">Ертіп апару сапары</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">Белгі</translation>
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
        <source>School</source>
        <translation type="unfinished">Мектеп</translation>
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
        <source>What</source>
        <translation type="unfinished">Не</translation>
    </message>
    <message>
        <source>What did not fit above</source>
        <translation type="unfinished">Жоғарыда сыймағаны</translation>
    </message>
    <message>
        <source>Where, with whom, who goes along</source>
        <translation type="unfinished">Қайда, кіммен, кім ертіп барады</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation type="unfinished">Кімге қатысты</translation>
    </message>
    <message>
        <source>calendar of the centre</source>
        <translation type="unfinished">орталықтың күнтізбесі</translation>
    </message>
    <message>
        <source>calendar: {name}</source>
        <translation type="unfinished">күнтізбе: {name}</translation>
    </message>
    <message>
        <source>day off</source>
        <translation type="unfinished">демалыс</translation>
    </message>
    <message>
        <source>file numbers instead of names</source>
        <translation type="unfinished">есімдер орнына іс нөмірлері</translation>
    </message>
    <message>
        <source>with names: do not hang up, do not photograph</source>
        <translation type="unfinished">есімдерімен: ілуге, суретке түсіруге болмайды</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n ай</numerusform>
            <numerusform>%n ай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n парақ</numerusform>
            <numerusform>%n парақ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n апта</numerusform>
            <numerusform>%n апта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n жаста</numerusform>
            <numerusform>%n жаста</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This act is drawn up in %n copies.</source>
        <translation>
            <numerusform>Акт %n данада жасалды.</numerusform>
            <numerusform>Акт %n данада жасалды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>around %n year(s) old</source>
        <translation type="unfinished">
            <numerusform>шамамен %n жаста</numerusform>
            <numerusform>шамамен %n жаста</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{lowest}–%n year(s) old</source>
        <translation type="unfinished">
            <numerusform>{lowest}–%n жаста</numerusform>
            <numerusform>{lowest}–%n жаста</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveringNote</name>
    <message>
        <source>Born:</source>
        <translation type="unfinished">Туған күні:</translation>
    </message>
    <message>
        <source>Brought by:</source>
        <translation type="unfinished">Кім жеткізді:</translation>
    </message>
    <message>
        <source>Came to the Centre:</source>
        <translation type="unfinished">Орталыққа жеткізілді:</translation>
    </message>
    <message>
        <source>Child:</source>
        <translation type="unfinished">Бала:</translation>
    </message>
    <message>
        <source>The Centre could not take in the child named below and sends the child on to you. Please take the child in, or see to the help that is needed, and confirm this to the Centre.</source>
        <translation type="unfinished">Орталық төменде аталған баланы қабылдай алмады және оны сіздерге жолдайды. Баланы қабылдауыңызды немесе қажетті көмекті ұйымдастыруыңызды және бұл туралы Орталыққа растауыңызды сұраймыз.</translation>
    </message>
    <message>
        <source>The guardianship authority was told:</source>
        <translation type="unfinished">Қорғаншылық органы хабардар етілді:</translation>
    </message>
    <message>
        <source>Who took the child along:</source>
        <translation type="unfinished">Баланы алып кеткен:</translation>
    </message>
    <message>
        <source>Why the child was not taken in:</source>
        <translation type="unfinished">Қабылданбау себебі:</translation>
    </message>
</context>
<context>
    <name>Decided</name>
    <message>
        <source>Decided otherwise</source>
        <translation type="unfinished">Басқаша шешілді</translation>
    </message>
    <message>
        <source>Gone on without: {what} ({clause}). Decided by {who} on {day}: {reason}</source>
        <translation type="unfinished">Қадам мына шартсыз жасалды: {what} ({clause}). Шешкен – {who}, {day}: {reason}</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Centre · plan</source>
        <translation type="unfinished">Орталық · жоспар</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation type="unfinished">Төраға</translation>
    </message>
    <message>
        <source>Conditions, reasons, or what the meeting is about</source>
        <translation type="unfinished">Шарттар, себептер немесе кездесу не туралы</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Күні</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Шешім</translation>
    </message>
    <message>
        <source>Decision of the guardianship body on a support plan</source>
        <translation type="unfinished">Қорғаншылық органының сүйемелдеу жоспары бойынша шешімі</translation>
    </message>
    <message>
        <source>Decision on a support plan</source>
        <translation type="unfinished">Қолдау жоспары бойынша шешім</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Мерзімі</translation>
    </message>
    <message>
        <source>For the centre</source>
        <translation type="unfinished">Орталық атынан</translation>
    </message>
    <message>
        <source>For the guardianship body</source>
        <translation type="unfinished">Қорғаншылық органы атынан</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished">Іс-шара</translation>
    </message>
    <message>
        <source>Measures of the plan</source>
        <translation type="unfinished">Жоспар іс-шаралары</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">Қажеттілік</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Нөмірі</translation>
    </message>
    <message>
        <source>Package · seal</source>
        <translation type="unfinished">Пакет · мөр</translation>
    </message>
    <message>
        <source>Remark of the body</source>
        <translation type="unfinished">Органның ескертпесі</translation>
    </message>
    <message>
        <source>Signed in the program by {name}, {when}. THE SIGNATURE DOES NOT FIT what stands there now.</source>
        <translation type="unfinished">Бағдарламада қол қойылды: {name}, {when}. ҚОЛТАҢБА қазір жазылғанға СӘЙКЕС КЕЛМЕЙДІ.</translation>
    </message>
    <message>
        <source>Signed in the program by {name}, {when}. The signature is valid.</source>
        <translation type="unfinished">Бағдарламада қол қойылды: {name}, {when}. Қолтаңба жарамды.</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation type="unfinished">Отырыс</translation>
    </message>
    <message>
        <source>Whose plan: name, file</source>
        <translation type="unfinished">Кімнің жоспары: аты-жөні, ісі</translation>
    </message>
    <message>
        <source>a meeting is asked for</source>
        <translation type="unfinished">кездесу сұраймыз</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished">келісілді</translation>
    </message>
    <message>
        <source>agreed with conditions</source>
        <translation type="unfinished">шартпен келісілді</translation>
    </message>
    <message>
        <source>returned with reasons</source>
        <translation type="unfinished">себептерімен қайтарылды</translation>
    </message>
    <message>
        <source>version {number} of {date}</source>
        <translation type="unfinished">{date} күнгі {number}-нұсқа</translation>
    </message>
</context>
<context>
    <name>ErasureAct</name>
    <message>
        <source>Act on the erasure of personal data</source>
        <translation type="unfinished">Дербес деректерді жою туралы акт</translation>
    </message>
    <message>
        <source>Confirmed and erased</source>
        <translation type="unfinished">Расталды және жойылды</translation>
    </message>
    <message>
        <source>Confirmed it</source>
        <translation type="unfinished">Растаған</translation>
    </message>
    <message>
        <source>Contacts and calls</source>
        <translation type="unfinished">Байланыстар мен қоңыраулар</translation>
    </message>
    <message>
        <source>Copies of the file&apos;s own key destroyed</source>
        <translation type="unfinished">Істің өз кілтінің жойылған даналары</translation>
    </message>
    <message>
        <source>Copy that still holds it</source>
        <translation type="unfinished">Бұл әлі бар көшірме</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation type="unfinished">Мерзімі бітті</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Іс</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Денсаулық</translation>
    </message>
    <message>
        <source>Kept, years</source>
        <translation type="unfinished">Сақталады, жыл</translation>
    </message>
    <message>
        <source>Left for the last time</source>
        <translation type="unfinished">Соңғы шығуы</translation>
    </message>
    <message>
        <source>Legal basis of the term</source>
        <translation type="unfinished">Мерзімнің негізі</translation>
    </message>
    <message>
        <source>Lines of the log without their typed words</source>
        <translation type="unfinished">Жазылған сөздері алынған журнал жолдары</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished">Жасалған уақыты</translation>
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
        <source>Papers about it that had left the program</source>
        <translation type="unfinished">Бағдарламадан шыққан іс қағаздары</translation>
    </message>
    <message>
        <source>Plans, meetings, follow-up</source>
        <translation type="unfinished">Жоспарлар, отырыстар, сүйемелдеу</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished">Ұсынылды</translation>
    </message>
    <message>
        <source>Proposed it</source>
        <translation type="unfinished">Ұсынған</translation>
    </message>
    <message>
        <source>Reason of whoever proposed it: {reason}</source>
        <translation type="unfinished">Ұсынған адам көрсеткен себеп: {reason}</translation>
    </message>
    <message>
        <source>Rows deleted and overwritten</source>
        <translation type="unfinished">Жойылып, үстінен жазылған жолдар</translation>
    </message>
    <message>
        <source>Rows emptied: days and codes stay</source>
        <translation type="unfinished">Иесіздендірілген жолдар: күндер мен кодтар қалды</translation>
    </message>
    <message>
        <source>Scans and photos</source>
        <translation type="unfinished">Скандар мен суреттер</translation>
    </message>
    <message>
        <source>Scans and photos deleted</source>
        <translation type="unfinished">Жойылған скандар мен фотосуреттер</translation>
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
        <source>The file itself stays with the parts that are not named above. Totals of years that are over do not change, and the audit log is proven as before.</source>
        <translation type="unfinished">Істің өзі жоғарыда аталмаған бөліктерімен қалады. Өткен жылдардың қорытындылары өзгермейді, аудит журналы бұрынғыдай тексеріледі.</translation>
    </message>
    <message>
        <source>The log names nobody who made the account of whoever confirmed it.</source>
        <translation type="unfinished">Растаған тұлғаның тіркелгісін кім жасағаны журналда айтылмаған.</translation>
    </message>
    <message>
        <source>The program knows of no copy of the registry. Copies that were made without it are not known to it: whoever holds one destroys it.</source>
        <translation type="unfinished">Бағдарламаға тізілімнің бірде-бір көшірмесі белгілі емес. Онсыз жасалған көшірмелерді ол білмейді: оларды ұстап отырған адам жояды.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Дейін</translation>
    </message>
    <message>
        <source>What is locked with a key of its own</source>
        <translation type="unfinished">Жеке кілтпен жабылғаны</translation>
    </message>
    <message>
        <source>What stays: the number of the file, days, categories, sex, citizenship and the age in whole years, which the totals of past years count; this act; and the audit log, which is proven as before. Nothing of it names the person. Nobody can bring the erased parts back, except from the copies named below.</source>
        <translation type="unfinished">Қалатыны: істің нөмірі, күндер, санаттар, жынысы, азаматтығы және өткен жылдардың қорытындылары есептейтін толық жас; осы акт; бұрынғыдай тексерілетін аудит журналы. Бұлардың ешқайсысы адамды атамайды. Жойылғанды төменде аталған көшірмелерден басқа ештеңе қайтармайды.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Не жасалды</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation type="unfinished">Не жойылды</translation>
    </message>
    <message>
        <source>What was told to whom</source>
        <translation type="unfinished">Ақпаратты беру: не және кімге</translation>
    </message>
    <message>
        <source>When and by whom the account of whoever confirmed it was made or got another passphrase: {day}, {name}</source>
        <translation type="unfinished">Растаған тұлғаның тіркелгісін қашан және кім жасаған немесе оның құпия сөз тіркесін ауыстырған: {day}, {name}</translation>
    </message>
    <message>
        <source>journal of erasures</source>
        <translation type="unfinished">жою журналы</translation>
    </message>
    <message>
        <source>two persons; keep with the papers on data protection</source>
        <translation type="unfinished">екі тұлға; деректерді қорғау құжаттарымен бірге сақтау</translation>
    </message>
    <message>
        <source>{folder}: the newest on a drive that was not plugged in, and older ones</source>
        <translation type="unfinished">{folder}: қосылмаған тасымалдағыштағы ең жаңасы және ескілері</translation>
    </message>
    <message>
        <source>“Until” holds where a copy is made in every month: the rotation lets go what is older than twelve months then. Whoever wants it earlier destroys these copies after a new one was proven. Copies that are not on this list and printed papers are not reached by the program.</source>
        <translation type="unfinished">«Дейін» мерзімі көшірме ай сайын жасалса дұрыс: сонда он екі айдан ескілері ауысады. Ертерек қалаған адам жаңасы тексерілгеннен кейін бұл көшірмелерді жояды. Осы тізімде жоқ көшірмелер мен басылған қағаздарға бағдарламаның қолы жетпейді.</translation>
    </message>
</context>
<context>
    <name>EscortList</name>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">Азаматтығы</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Туған күні</translation>
    </message>
    <message>
        <source>Document for the journey</source>
        <translation type="unfinished">Жолға арналған құжат</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation type="unfinished">Ілесіп жүруші</translation>
    </message>
    <message>
        <source>File No.</source>
        <translation type="unfinished">Іс №</translation>
    </message>
    <message>
        <source>For the escort alone: medicines and what to watch for</source>
        <translation type="unfinished">Тек ілесіп жүрушіге: дәрілер және неге назар аудару керек</translation>
    </message>
    <message>
        <source>Full years</source>
        <translation type="unfinished">Толық жасы</translation>
    </message>
    <message>
        <source>Given on the way: what, when, by whom</source>
        <translation type="unfinished">Жолда берілді: не, қашан, кім берді</translation>
    </message>
    <message>
        <source>Received (signature)</source>
        <translation type="unfinished">Қабылдады (қолы)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Жынысы</translation>
    </message>
    <message>
        <source>Surname, name</source>
        <translation type="unfinished">Тегі, аты</translation>
    </message>
    <message>
        <source>Way, tickets, border point</source>
        <translation type="unfinished">Жол, билеттер, өткізу пункті</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished">Қайда</translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation type="unfinished">Кім күтіп алады</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation type="unfinished">Шығынды кім төлейді</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation type="unfinished">Кім қабылдайды</translation>
    </message>
    <message>
        <source>Who travels</source>
        <translation type="unfinished">Кім барады</translation>
    </message>
    <message>
        <source>made before the leaving is recorded</source>
        <translation type="unfinished">шығуы жазылғанға дейін жасалды</translation>
    </message>
    <message>
        <source>the state of permanent residence</source>
        <translation type="unfinished">тұрақты тұратын мемлекеті</translation>
    </message>
    <message>
        <source>travelling: {count}</source>
        <translation type="unfinished">барады: {count}</translation>
    </message>
    <message>
        <source>with names: stays with the escort, is handed over on arrival</source>
        <translation type="unfinished">аты-жөнімен: ертіп барушыда сақталады, жеткенде тапсырылады</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source> (estimated)</source>
        <translation> (болжамды)</translation>
    </message>
    <message>
        <source>Age disputed</source>
        <translation>Жасы даулы</translation>
    </message>
    <message>
        <source>By own words {said}</source>
        <translation>Өз айтуынша – {said}</translation>
    </message>
    <message>
        <source>By own words {said}, by the document shown {shown}</source>
        <translation>Өз айтуынша – {said}, көрсетілген құжат бойынша – {shown}</translation>
    </message>
    <message>
        <source>By the document shown {shown}</source>
        <translation>Көрсетілген құжат бойынша – {shown}</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">Бала</translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished">Ақша</translation>
    </message>
    <message>
        <source>Person in care</source>
        <translation type="unfinished">Көмек алушы</translation>
    </message>
    <message>
        <source>born in {year}, day not established</source>
        <translation>{year} жыл, күні анықталмаған</translation>
    </message>
    <message>
        <source>came with a parent or guardian</source>
        <translation type="unfinished">ата-анасымен немесе қорғаншысымен келді</translation>
    </message>
    <message>
        <source>came without a parent or guardian</source>
        <translation type="unfinished">ата-анасыз немесе қорғаншысыз келді</translation>
    </message>
    <message>
        <source>female</source>
        <translation>әйел</translation>
    </message>
    <message>
        <source>handing back is not recorded</source>
        <translation type="unfinished">қайтарылғаны жазылмаған</translation>
    </message>
    <message>
        <source>left without parental care</source>
        <translation type="unfinished">ата-анасының қамқорлығынсыз қалған</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ер</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>сұралған жоқ</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>анықталмаған</translation>
    </message>
    <message>
        <source>not without parental care</source>
        <translation type="unfinished">ата-анасының қамқорлығынан айырылмаған</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation type="unfinished">жазылмаған</translation>
    </message>
    <message>
        <source>term not set</source>
        <translation type="unfinished">мерзімі белгіленбеген</translation>
    </message>
    <message>
        <source>term: {date}</source>
        <translation>мерзімі: {date}</translation>
    </message>
    <message>
        <source>will be provided</source>
        <translation>кейін ұсынылады</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>{value} (as reported)</source>
        <translation>{value} (өз айтуынша)</translation>
    </message>
</context>
<context>
    <name>FileAccess</name>
    <message>
        <source>Changes in the file are not listed: this paper is about who has seen it. Lists of the whole house and searches are written down without the file numbers they showed.</source>
        <translation type="unfinished">Істегі өзгерістер тізілмеген: бұл қағаз оны кім көргені туралы. Бүкіл үйдің тізімдері мен іздеулер көрсетілген іс нөмірлерінсіз жазылады.</translation>
    </message>
    <message>
        <source>Everybody who opened this file, looked at a part of it, printed from it or passed something on is written down by the program at that moment. This paper lists them, the latest first.</source>
        <translation type="unfinished">Осы істі ашқан, бір бөлігін қараған, одан басып шығарған немесе мәлімет берген әр адамды бағдарлама сол сәтте жазып алады. Мұнда олардың бәрі тізілген, соңғысы бірінші.</translation>
    </message>
    <message>
        <source>Only the latest 2000 lines were read; there are older ones.</source>
        <translation type="unfinished">Тек соңғы 2000 жол оқылды; одан ескілері де бар.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished">Лауазымы</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Себебі</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Не істелді</translation>
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
        <source>Who has seen, printed or passed on the file</source>
        <translation type="unfinished">Істі кім көрген, одан басып шығарған немесе мәлімет берген</translation>
    </message>
    <message>
        <source>changed who may read the file</source>
        <translation type="unfinished">істі кім оқи алатынын өзгертті</translation>
    </message>
    <message>
        <source>closed it again before the hour was over</source>
        <translation type="unfinished">іс сағат өткенше қайта жабылды</translation>
    </message>
    <message>
        <source>compared the file with another one</source>
        <translation type="unfinished">істі басқасымен салыстырды</translation>
    </message>
    <message>
        <source>ended a standing in before its last day</source>
        <translation type="unfinished">орын басу мерзімінен бұрын тоқтатылды</translation>
    </message>
    <message>
        <source>handed the case on to another centre</source>
        <translation type="unfinished">істі басқа орталыққа берді</translation>
    </message>
    <message>
        <source>looked at a paper</source>
        <translation type="unfinished">қағазды қарады</translation>
    </message>
    <message>
        <source>looked at a part of the file</source>
        <translation type="unfinished">істің бір бөлігін қарады</translation>
    </message>
    <message>
        <source>looked at a questionnaire</source>
        <translation type="unfinished">сауалнаманы қарады</translation>
    </message>
    <message>
        <source>looked at a scan</source>
        <translation type="unfinished">сканды қарады</translation>
    </message>
    <message>
        <source>looked at the file beside the list</source>
        <translation type="unfinished">істі тізім жанынан қарады</translation>
    </message>
    <message>
        <source>looked at the safety card</source>
        <translation type="unfinished">қауіпсіздік картасын қарады</translation>
    </message>
    <message>
        <source>looked at the support plan</source>
        <translation type="unfinished">қолдау жоспарын қарады</translation>
    </message>
    <message>
        <source>looked at who had opened it in an emergency</source>
        <translation type="unfinished">істі кім шұғыл ашқаны тексерілді</translation>
    </message>
    <message>
        <source>named who stands in for the coordinator</source>
        <translation type="unfinished">үйлестірушінің орнын басушы тағайындалды</translation>
    </message>
    <message>
        <source>opened the file</source>
        <translation type="unfinished">істі ашты</translation>
    </message>
    <message>
        <source>opened the restricted file in an emergency</source>
        <translation type="unfinished">жабық істі шұғыл жағдайда ашты</translation>
    </message>
    <message>
        <source>printed a paper</source>
        <translation type="unfinished">қағазды басып шығарды</translation>
    </message>
    <message>
        <source>read who has seen the file</source>
        <translation type="unfinished">істі кім көргенін оқыды</translation>
    </message>
    <message>
        <source>saved a paper as a file</source>
        <translation type="unfinished">қағазды файлға сақтады</translation>
    </message>
    <message>
        <source>saved lines of the log about the file</source>
        <translation type="unfinished">іс туралы журнал жолдарын сақтады</translation>
    </message>
    <message>
        <source>sent a letter about the person</source>
        <translation type="unfinished">адам туралы хат жіберді</translation>
    </message>
    <message>
        <source>sent an encrypted package</source>
        <translation type="unfinished">шифрланған пакет жіберді</translation>
    </message>
    <message>
        <source>told somebody outside</source>
        <translation type="unfinished">орталықтан тыс біреуге айтты</translation>
    </message>
</context>
<context>
    <name>FollowUpReport</name>
    <message>
        <source>Area</source>
        <translation>Саласы</translation>
    </message>
    <message>
        <source>Attempts without an answer: {attempts}</source>
        <translation type="unfinished">Жауапсыз әрекеттер: {attempts}</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Шығарылған күні</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>File №</source>
        <translation>Іс №</translation>
    </message>
    <message>
        <source>Follow-up plan</source>
        <translation>Бақылау жоспары</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation>Кейінгі бақылау есебі</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation type="unfinished">Өз сөзі</translation>
    </message>
    <message>
        <source>Left the Centre (he)</source>
        <translation>Шығарылған күні</translation>
    </message>
    <message>
        <source>Left the Centre (she)</source>
        <translation>Шығарылған күні</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белгі</translation>
    </message>
    <message>
        <source>Measures that went on after leaving</source>
        <translation type="unfinished">Шыққаннан кейін жалғасқан шаралар</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>ЖОҚ</translation>
    </message>
    <message>
        <source>NOT ESTABLISHED</source>
        <translation>АНЫҚТАЛМАҒАН</translation>
    </message>
    <message>
        <source>No conclusion was drawn yet.</source>
        <translation type="unfinished">Қорытынды әлі жасалған жоқ.</translation>
    </message>
    <message>
        <source>Nothing was checked: nobody was met.</source>
        <translation type="unfinished">Ештеңе тексерілмеді: ешкім болмады.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Қолдар</translation>
    </message>
    <message>
        <source>The child&apos;s words</source>
        <translation>Баланың сөзі</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>To do before the next meeting</source>
        <translation>Келесі кездесуге дейін не істеу керек</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Не тексерілді</translation>
    </message>
    <message>
        <source>What was seen and heard</source>
        <translation>Не көрдік, не естідік</translation>
    </message>
    <message>
        <source>Where the meeting was</source>
        <translation>Кездесу орны</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Кім болды</translation>
    </message>
    <message>
        <source>YES</source>
        <translation>ИӘ</translation>
    </message>
    <message>
        <source>follow-up held by</source>
        <translation type="unfinished">бақылауды жүргізген</translation>
    </message>
    <message>
        <source>held the follow-up (he)</source>
        <translation type="unfinished">бақылауды жүргізген</translation>
    </message>
    <message>
        <source>held the follow-up (she)</source>
        <translation type="unfinished">бақылауды жүргізген</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Audit journal</source>
        <translation type="unfinished">Аудит журналы</translation>
    </message>
    <message>
        <source>Control string</source>
        <translation>Бақылау жолы</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Басып шығарылды</translation>
    </message>
    <message>
        <source>copy {copy} of {copies}</source>
        <translation>{copy}-дана, барлығы {copies}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>{pages} беттің {page}-беті</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>Free calls, day and night</source>
        <translation type="unfinished">Күндіз-түні тегін қоңырау</translation>
    </message>
    <message>
        <source>Languages: {languages}</source>
        <translation type="unfinished">Тілдер: {languages}</translation>
    </message>
    <message>
        <source>Open: {hours}</source>
        <translation type="unfinished">Жұмыс уақыты: {hours}</translation>
    </message>
    <message>
        <source>Terms: {terms}</source>
        <translation type="unfinished">Шарттары: {terms}</translation>
    </message>
    <message>
        <source>Where you can find help</source>
        <translation type="unfinished">Көмекті қайдан таба аласыз</translation>
    </message>
    <message>
        <source>You choose yourself whom you turn to. Nobody is told about you without your consent.</source>
        <translation type="unfinished">Кімге жүгінетініңізді өзіңіз таңдайсыз. Келісіміңізсіз сіз туралы ешкімге айтылмайды.</translation>
    </message>
</context>
<context>
    <name>HandoverAct</name>
    <message>
        <source>Act of departure and reception</source>
        <translation type="unfinished">Шығу және қабылдау актісі</translation>
    </message>
    <message>
        <source>Act of handover</source>
        <translation>Қабылдау-тапсыру актісі</translation>
    </message>
    <message>
        <source>Act of handover of a minor</source>
        <translation>Кәмелетке толмағанды қабылдау-тапсыру актісі</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Өкілеттігі</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Азаматтығы</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Күні мен уақыты</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Dates of follow-up were not agreed.</source>
        <translation type="unfinished">Бақылау күндері келісілген жоқ.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжаты</translation>
    </message>
    <message>
        <source>Documents and things handed over</source>
        <translation type="unfinished">Тапсырылған құжаттар мен заттар</translation>
    </message>
    <message>
        <source>Documents, things, money</source>
        <translation>Құжаттар, заттар, ақша</translation>
    </message>
    <message>
        <source>Escorts to the place</source>
        <translation>Орнына дейін ілесіп жүреді</translation>
    </message>
    <message>
        <source>Examined before leaving</source>
        <translation>Жолға шығар алдындағы тексеру</translation>
    </message>
    <message>
        <source>File №</source>
        <translation>Іс №</translation>
    </message>
    <message>
        <source>Follow-up after the handover</source>
        <translation>Тапсырғаннан кейінгі бақылау</translation>
    </message>
    <message>
        <source>Ground of the departure</source>
        <translation type="unfinished">Шығу негізі</translation>
    </message>
    <message>
        <source>Ground of the handover</source>
        <translation>Тапсыру негізі</translation>
    </message>
    <message>
        <source>Handed over together with the child</source>
        <translation>Баламен бірге тапсырылды</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>Тапсырады</translation>
    </message>
    <message>
        <source>Health and safety on the road</source>
        <translation>Денсаулығы және жолдағы қауіпсіздігі</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Мекеме</translation>
    </message>
    <message>
        <source>It was explained to the child where and with whom it goes and whom it may call.</source>
        <translation>Балаға қайда, кіммен баратыны және кімге қоңырау шала алатыны түсіндірілді.</translation>
    </message>
    <message>
        <source>It was not explained to the child where and with whom it goes.</source>
        <translation type="unfinished">Балаға қайда және кіммен баратыны түсіндірілген жоқ.</translation>
    </message>
    <message>
        <source>Measures that go on after leaving</source>
        <translation type="unfinished">Шыққаннан кейін жалғасатын шаралар</translation>
    </message>
    <message>
        <source>Medical examination</source>
        <translation type="unfinished">Медициналық тексеру</translation>
    </message>
    <message>
        <source>Medicines taken now: dose, until when</source>
        <translation type="unfinished">Қандай дәрі ішеді: мөлшері, қай күнге дейін</translation>
    </message>
    <message>
        <source>Next dates: doctor, vaccination, hearing</source>
        <translation type="unfinished">Жақын күндер: дәрігер, екпе, сот</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Post, name</source>
        <translation>Лауазымы, Т. А. Ә.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Қабылдады</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Қабылдайды</translation>
    </message>
    <message>
        <source>Route and contact</source>
        <translation>Бағыт және байланыс</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Тарап</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Қолдар</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезеңі</translation>
    </message>
    <message>
        <source>Stay in the Centre</source>
        <translation>Орталықта болуы</translation>
    </message>
    <message>
        <source>Surname, name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>The receiving side tells the Centre of the arrival within a day and keeps in touch on these days: {days}. If contact is lost: at once, to the telephone on duty.</source>
        <translation type="unfinished">Қабылдаушы тарап келгені туралы бір тәулік ішінде хабарлайды және мына күндері Орталықпен байланысады: {days}. Байланыс үзілсе – бірден, кезекші телефонына.</translation>
    </message>
    <message>
        <source>The receiving side tells the Centre of the arrival within a day and of how the child is on these days: {days}. If contact is lost or the child has left: at once, to the telephone on duty.</source>
        <translation type="unfinished">Қабылдаушы тарап баланың келгенін бір тәулік ішінде, ал жағдайын мына күндері Орталыққа хабарлайды: {days}. Байланыс үзілсе немесе бала кетіп қалса – бірден, кезекші телефонына.</translation>
    </message>
    <message>
        <source>Transport, place</source>
        <translation>Көлік, орын</translation>
    </message>
    <message>
        <source>Way, tickets, border point</source>
        <translation type="unfinished">Жол, билеттер, өткізу пункті</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>Неге назар аудару керек</translation>
    </message>
    <message>
        <source>Whether the child knows where and with whom it goes was not established.</source>
        <translation type="unfinished">Бала қайда және кіммен баратынын білетіні анықталмады.</translation>
    </message>
    <message>
        <source>Who hands over, who receives</source>
        <translation>Кім тапсырады, кім қабылдайды</translation>
    </message>
    <message>
        <source>Who meets, telephone</source>
        <translation>Кім қарсы алады, телефоны</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished">{day} бастап</translation>
    </message>
    <message>
        <source>last given {moment}</source>
        <translation type="unfinished">соңғы рет {moment} берілді</translation>
    </message>
    <message>
        <source>nobody has asked about allergies</source>
        <translation type="unfinished">аллергия туралы ешкім сұраған жоқ</translation>
    </message>
    <message>
        <source>nothing was handed over</source>
        <translation type="unfinished">ештеңе тапсырылған жоқ</translation>
    </message>
    <message>
        <source>nothing was handed over with the child</source>
        <translation type="unfinished">баламен бірге ештеңе тапсырылған жоқ</translation>
    </message>
    <message>
        <source>the receiver takes the child along</source>
        <translation type="unfinished">қабылдаушы баланы өзі алып кетеді</translation>
    </message>
    <message>
        <source>the receiving side escorts</source>
        <translation type="unfinished">қабылдаушы тарап ертіп барады</translation>
    </message>
    <message>
        <source>until a doctor ends it</source>
        <translation type="unfinished">дәрігер тоқтатқанға дейін</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">{day} дейін</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Absence noticed:</source>
        <translation type="unfinished">Жоқ екені байқалды:</translation>
    </message>
    <message>
        <source>Attempts without an answer:</source>
        <translation type="unfinished">Жауапсыз қалған әрекеттер:</translation>
    </message>
    <message>
        <source>Category:</source>
        <translation type="unfinished">Санаты:</translation>
    </message>
    <message>
        <source>Child:</source>
        <translation type="unfinished">Бала:</translation>
    </message>
    <message>
        <source>Citizenship:</source>
        <translation type="unfinished">Азаматтығы:</translation>
    </message>
    <message>
        <source>Clothes and distinguishing marks:</source>
        <translation type="unfinished">Киімі мен ерекше белгілері:</translation>
    </message>
    <message>
        <source>Ground of the stay:</source>
        <translation type="unfinished">Болу негізі:</translation>
    </message>
    <message>
        <source>Identity documents:</source>
        <translation type="unfinished">Жеке басын куәландыратын құжаттар:</translation>
    </message>
    <message>
        <source>In the Centre since:</source>
        <translation type="unfinished">Орталықта болған уақыты:</translation>
    </message>
    <message>
        <source>Injuries seen on arrival:</source>
        <translation type="unfinished">Келген кезде байқалған жарақаттар:</translation>
    </message>
    <message>
        <source>Languages:</source>
        <translation type="unfinished">Тілдері:</translation>
    </message>
    <message>
        <source>Last seen:</source>
        <translation type="unfinished">Соңғы рет көрілген:</translation>
    </message>
    <message>
        <source>Left the Centre:</source>
        <translation type="unfinished">Орталықтан шыққан:</translation>
    </message>
    <message>
        <source>Lives with, address:</source>
        <translation type="unfinished">Кіммен және қайда тұрады:</translation>
    </message>
    <message>
        <source>Parents (legal representatives):</source>
        <translation type="unfinished">Ата-анасы (заңды өкілдері):</translation>
    </message>
    <message>
        <source>Person:</source>
        <translation type="unfinished">Адам:</translation>
    </message>
    <message>
        <source>What has become known:</source>
        <translation type="unfinished">Белгілі болғаны:</translation>
    </message>
    <message>
        <source>What the danger is:</source>
        <translation type="unfinished">Қауіп неде:</translation>
    </message>
    <message>
        <source>Who brought the child:</source>
        <translation type="unfinished">Баланы кім әкелді:</translation>
    </message>
</context>
<context>
    <name>LetterSample</name>
    <message>
        <source>Sample Aibek</source>
        <translation type="unfinished">Үлгі Айбек</translation>
    </message>
    <message>
        <source>Sample Aigul</source>
        <translation type="unfinished">Үлгі Айгүл</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>BIN {bin} · tel. {phone}</source>
        <translation>БСН {bin} · тел. {phone}</translation>
    </message>
</context>
<context>
    <name>MedicineRound</name>
    <message>
        <source>Allergies</source>
        <translation type="unfinished">Аллергия</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">Берілді</translation>
    </message>
    <message>
        <source>Hour, signature; why not</source>
        <translation type="unfinished">Уақыты, қолы; неге берілмеді</translation>
    </message>
    <message>
        <source>Medicine, dose</source>
        <translation type="unfinished">Дәрі, мөлшері</translation>
    </message>
    <message>
        <source>No medicine is given on this day.</source>
        <translation type="unfinished">Бұл күні ешкімге дәрі берілмейді.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished">Берілмеді</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Бөлме</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation type="unfinished">Қажет болғанда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Кімге</translation>
    </message>
    <message>
        <source>do not photograph · write every dose into the program</source>
        <translation type="unfinished">суретке түсірмеу · әр мөлшерді бағдарламаға енгізу</translation>
    </message>
    <message>
        <source>given in 24 hours: {given}</source>
        <translation type="unfinished">24 сағатта берілді: {given}</translation>
    </message>
    <message>
        <source>given in 24 hours: {given}, at most {most}</source>
        <translation type="unfinished">24 сағатта берілді: {given}, ең көбі {most}</translation>
    </message>
    <message>
        <source>restricted file: see its safety card</source>
        <translation type="unfinished">шектелген іс: қауіпсіздік картасын қараңыз</translation>
    </message>
</context>
<context>
    <name>MeetingMinutes</name>
    <message>
        <source>Accepted: a task</source>
        <translation type="unfinished">Қабылданды: тапсырма</translation>
    </message>
    <message>
        <source>Accepted: into the support plan</source>
        <translation type="unfinished">Қабылданды: қолдау жоспарына</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Күн тәртібі</translation>
    </message>
    <message>
        <source>Called to the meeting</source>
        <translation type="unfinished">Жиналысқа шақырылғандар</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation type="unfinished">Төраға</translation>
    </message>
    <message>
        <source>Corrected minutes, version {number}</source>
        <translation type="unfinished">Хаттама түзетілді, {number}-редакция</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished">Түзетулер</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished">Шешілді</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">Шешімдер</translation>
    </message>
    <message>
        <source>Held on · meeting · file</source>
        <translation type="unfinished">Өткізілді · жиналыс · іс</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation type="unfinished">Өз сөзі</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation type="unfinished">Хаттаманы жүргізген</translation>
    </message>
    <message>
        <source>Minutes of the child-protection meeting</source>
        <translation type="unfinished">Бала құқықтарын қорғау жөніндегі жиналыс хаттамасы</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Орны</translation>
    </message>
    <message>
        <source>Post, whom they represent</source>
        <translation type="unfinished">Лауазымы, кімнің өкілі</translation>
    </message>
    <message>
        <source>Recommendation, who proposed it</source>
        <translation type="unfinished">Ұсыным, кім ұсынды</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">Қабылданбады</translation>
    </message>
    <message>
        <source>Signatures of those present</source>
        <translation type="unfinished">Қатысқандардың қолдары</translation>
    </message>
    <message>
        <source>The child&apos;s own words</source>
        <translation type="unfinished">Баланың өз сөзі</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Дейін</translation>
    </message>
    <message>
        <source>Was present</source>
        <translation type="unfinished">Қатысуы</translation>
    </message>
    <message>
        <source>What was heard and established</source>
        <translation type="unfinished">Тыңдалды және анықталды</translation>
    </message>
    <message>
        <source>Who carries it out</source>
        <translation type="unfinished">Орындаушы</translation>
    </message>
    <message>
        <source>Why recommendations were rejected</source>
        <translation type="unfinished">Ұсынымдардың қабылданбау себептері</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation type="unfinished">келмеді</translation>
    </message>
    <message>
        <source>the reasons are written within two working days</source>
        <translation type="unfinished">жазбаша себептері екі жұмыс күні ішінде беріледі</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">иә</translation>
    </message>
</context>
<context>
    <name>MonitoringSheet</name>
    <message>
        <source>0 nothing yet · 1 begun · 2 half · 3 almost · 4 reached</source>
        <translation type="unfinished">0 – әлі ештеңе · 1 – басталды · 2 – жартысы · 3 – дерлік · 4 – орындалды</translation>
    </message>
    <message>
        <source>Aid ends</source>
        <translation type="unfinished">Көмек аяқталады</translation>
    </message>
    <message>
        <source>Aid goes on by the next version of the plan</source>
        <translation type="unfinished">Көмек жоспардың келесі нұсқасы бойынша жалғасады</translation>
    </message>
    <message>
        <source>Aid goes on by this plan</source>
        <translation type="unfinished">Көмек осы жоспар бойынша жалғасады</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Шешім</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Мерзімі</translation>
    </message>
    <message>
        <source>Evaluated by</source>
        <translation type="unfinished">Бағалаған</translation>
    </message>
    <message>
        <source>Evaluated by: post, name</source>
        <translation type="unfinished">Бағалаған: лауазымы, аты-жөні</translation>
    </message>
    <message>
        <source>Held on · plan · file</source>
        <translation type="unfinished">Күні · жоспар · іс</translation>
    </message>
    <message>
        <source>How far each measure has come</source>
        <translation type="unfinished">Әр шара қаншалықты ілгеріледі</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation type="unfinished">Өз сөзімен</translation>
    </message>
    <message>
        <source>Mark on execution</source>
        <translation type="unfinished">Орындалуы туралы белгі</translation>
    </message>
    <message>
        <source>Measure, responsible</source>
        <translation type="unfinished">Шара, жауапты</translation>
    </message>
    <message>
        <source>Monitoring sheet of the plan</source>
        <translation type="unfinished">Жоспар мониторингінің парағы</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">Қажеттілік</translation>
    </message>
    <message>
        <source>Reached before</source>
        <translation type="unfinished">Бұрынғы деңгей</translation>
    </message>
    <message>
        <source>Reached now</source>
        <translation type="unfinished">Қазір</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished">Қолдары</translation>
    </message>
    <message>
        <source>The child&apos;s words</source>
        <translation type="unfinished">Баланың сөзі</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished">{number}-нұсқа</translation>
    </message>
</context>
<context>
    <name>NeedsSheet</name>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished">Бағалаған</translation>
    </message>
    <message>
        <source>Assessed by: post, name</source>
        <translation type="unfinished">Бағалаған: лауазымы, аты-жөні</translation>
    </message>
    <message>
        <source>Conclusion of whoever assessed</source>
        <translation type="unfinished">Бағалаушының қорытындысы</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished">Мақсаттар</translation>
    </message>
    <message>
        <source>Held on · file</source>
        <translation type="unfinished">Күні · іс</translation>
    </message>
    <message>
        <source>NO</source>
        <translation type="unfinished">ЖОҚ</translation>
    </message>
    <message>
        <source>NOT ASKED</source>
        <translation type="unfinished">СҰРАЛМАДЫ</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">Қажеттілік</translation>
    </message>
    <message>
        <source>Needs assessment</source>
        <translation type="unfinished">Қажеттілікті бағалау</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation type="unfinished">Өзге қажеттіліктер</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Ескертпе</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished">Қолдары</translation>
    </message>
    <message>
        <source>Strengths: what can be built on</source>
        <translation type="unfinished">Мықты жақтары: неге сүйенуге болады</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation type="unfinished">Қатысқандар</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished">Шұғылдығы</translation>
    </message>
    <message>
        <source>What the child wants</source>
        <translation type="unfinished">Бала не қалайды</translation>
    </message>
    <message>
        <source>What the person wants</source>
        <translation type="unfinished">Адам не қалайды</translation>
    </message>
    <message>
        <source>Why somebody was missing who must take part</source>
        <translation type="unfinished">Қатысуға тиіс адам неге болмады</translation>
    </message>
    <message>
        <source>YES</source>
        <translation type="unfinished">ИӘ</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation type="unfinished">ешкім аталмаған</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Brought by (he):</source>
        <translation>Жеткізген:</translation>
    </message>
    <message>
        <source>Brought by (she):</source>
        <translation>Жеткізген:</translation>
    </message>
    <message>
        <source>Category:</source>
        <translation>Санаты:</translation>
    </message>
    <message>
        <source>Child:</source>
        <translation>Бала:</translation>
    </message>
    <message>
        <source>Enclosure: {papers}.</source>
        <translation>Қосымша: {papers}.</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Орынд.</translation>
    </message>
    <message>
        <source>Ground:</source>
        <translation>Негізі:</translation>
    </message>
    <message>
        <source>Injuries seen:</source>
        <translation type="unfinished">Көрінген жарақаттары:</translation>
    </message>
    <message>
        <source>NOTICE</source>
        <translation>ХАБАРЛАМА</translation>
    </message>
    <message>
        <source>Notice of placement</source>
        <translation>Орналастыру туралы хабарлама</translation>
    </message>
    <message>
        <source>Parents (legal representatives):</source>
        <translation>Ата-анасы (заңды өкілдері):</translation>
    </message>
    <message>
        <source>Placed (boy):</source>
        <translation>Қабылданды:</translation>
    </message>
    <message>
        <source>Placed (girl):</source>
        <translation>Қабылданды:</translation>
    </message>
    <message>
        <source>Placement:</source>
        <translation>Қабылданды:</translation>
    </message>
    <message>
        <source>The Centre will make it possible at any time to talk with the child and to read the personal file.</source>
        <translation>Баламен сөйлесу және жеке іспен танысу үшін Орталықта кез келген уақытта жағдай жасалады.</translation>
    </message>
    <message>
        <source>To the guardianship authority ({place})</source>
        <translation type="unfinished">Қорғаншылық және қамқоршылық органына ({place})</translation>
    </message>
    <message>
        <source>We ask you to examine the family&apos;s living conditions and to send your resolution to the Centre.</source>
        <translation type="unfinished">Отбасының тұрмыс жағдайын тексеріп, қаулыңызды Орталыққа жіберуіңізді сұраймыз.</translation>
    </message>
    <message>
        <source>Who brought the child:</source>
        <translation>Жеткізген:</translation>
    </message>
    <message>
        <source>born in {year}</source>
        <translation>{year} жылы туған</translation>
    </message>
    <message>
        <source>born in {year} by estimate</source>
        <translation type="unfinished">болжам бойынша {year} жылы туған</translation>
    </message>
    <message>
        <source>citizenship: {citizenship}</source>
        <translation>азаматтығы: {citizenship}</translation>
    </message>
    <message>
        <source>of the placement of a child in the Centre</source>
        <translation>баланы Орталыққа орналастыру туралы</translation>
    </message>
    <message>
        <source>tel.</source>
        <translation>тел.</translation>
    </message>
    <message>
        <source>the Centre tells more on request</source>
        <translation type="unfinished">қалған мәліметтерді Орталық сұрау бойынша береді</translation>
    </message>
    <message>
        <source>the police were told on {moment}</source>
        <translation type="unfinished">полицияға хабарланды: {moment}</translation>
    </message>
    <message>
        <source>{law} we report that a boy was placed in the Centre.</source>
        <translation>{law} Орталыққа бала орналастырылғанын хабарлаймыз.</translation>
    </message>
    <message>
        <source>{law} we report that a child was placed in the Centre.</source>
        <translation>{law} Орталыққа бала орналастырылғанын хабарлаймыз.</translation>
    </message>
    <message>
        <source>{law} we report that a girl was placed in the Centre.</source>
        <translation>{law} Орталыққа бала орналастырылғанын хабарлаймыз.</translation>
    </message>
</context>
<context>
    <name>OwnExtract</name>
    <message>
        <source>About what</source>
        <translation type="unfinished">Не туралы</translation>
    </message>
    <message>
        <source>After you left</source>
        <translation type="unfinished">Кеткеніңізден кейін</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished">Аллергиялар</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">Туған күні</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">Азаматтығы</translation>
    </message>
    <message>
        <source>Contacts, how many</source>
        <translation type="unfinished">Байланыстар, саны</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Құжаттары</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Мерзімі</translation>
    </message>
    <message>
        <source>Examinations, days</source>
        <translation type="unfinished">Тексерулер, күндері</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Қай кезден</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Қалай</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished">Немен аяқталды</translation>
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
        <source>Names</source>
        <translation type="unfinished">Есімдері</translation>
    </message>
    <message>
        <source>Names, addresses and telephones of relatives and others: they belong to those people.</source>
        <translation type="unfinished">Туыстар мен басқа адамдардың аты, мекенжайы, телефоны: олар сол адамдарға тиесілі.</translation>
    </message>
    <message>
        <source>Notes of staff, how many</source>
        <translation type="unfinished">Қызметкерлер жазбалары, саны</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation type="unfinished">Ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>Papers printed about you</source>
        <translation type="unfinished">Сіз туралы басылған қағаздар</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Жоспар</translation>
    </message>
    <message>
        <source>Scans and photos</source>
        <translation type="unfinished">Скандар мен фотосуреттер</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Жынысы</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Күйі</translation>
    </message>
    <message>
        <source>The answers of interviews: they are shown and printed by themselves.</source>
        <translation type="unfinished">Сұхбаттардағы жауаптар: олар бөлек көрсетіліп, басылады.</translation>
    </message>
    <message>
        <source>The words of notes that staff wrote: they speak of other people as well. Ask the director to read those about you together with you.</source>
        <translation type="unfinished">Қызметкерлер жазбаларының сөздері: оларда басқа адамдар туралы да айтылады. Директордан өзіңіз туралы жазбаларды бірге оқуды сұраңыз.</translation>
    </message>
    <message>
        <source>This is what the centre keeps about you. If something is wrong, say so: it will be corrected, and what stood there before stays to be seen.</source>
        <translation type="unfinished">Орталық сіз туралы осыны сақтайды. Бірдеңе дұрыс болмаса, айтыңыз: ол түзетіледі, бұрынғы жазба көрініп тұрады.</translation>
    </message>
    <message>
        <source>To what you agreed</source>
        <translation type="unfinished">Неге келістіңіз</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Қай кезге дейін</translation>
    </message>
    <message>
        <source>What else is kept</source>
        <translation type="unfinished">Тағы не сақталады</translation>
    </message>
    <message>
        <source>What every shift must know</source>
        <translation type="unfinished">Әр ауысым білуге тиіс нәрсе</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished">Не істеледі</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished">Не сақталады</translation>
    </message>
    <message>
        <source>What is locked with a key of its own (conversations with a psychologist or a doctor, what was done to you): whoever wrote it down tells you, so that this paper puts nobody in danger.</source>
        <translation type="unfinished">Жеке кілтпен жабылғаны (психологпен не дәрігермен әңгімелер, сізге не істелгені): бұл қағаз ешкімге қауіп төндірмеуі үшін оны жазған адам өзі айтады.</translation>
    </message>
    <message>
        <source>What is not on this paper, and why</source>
        <translation type="unfinished">Бұл қағазда не жоқ және неге</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished">Не жазылған</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Не анықталды</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation type="unfinished">Не айтылды</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation type="unfinished">Сізге не керек</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation type="unfinished">Не дедіңіз</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Қашан</translation>
    </message>
    <message>
        <source>When you were here</source>
        <translation type="unfinished">Қашан осында болдыңыз</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation type="unfinished">Кімге айтылды</translation>
    </message>
    <message>
        <source>Who was told about you</source>
        <translation type="unfinished">Сіз туралы кімге айтылды</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished">Сіз кімсіз</translation>
    </message>
    <message>
        <source>Why you came, on what ground</source>
        <translation type="unfinished">Неге келдіңіз, қандай негізде</translation>
    </message>
    <message>
        <source>Your health</source>
        <translation type="unfinished">Денсаулығыңыз</translation>
    </message>
    <message>
        <source>Your support plans</source>
        <translation type="unfinished">Қолдау жоспарларыңыз</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished">Сіздің сөзіңіз</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished">келісім</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">белгісіз</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished">бас тарту</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">қайтарып алынды</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Act of admission</source>
        <translation>Қабылдау актісі</translation>
    </message>
    <message>
        <source>Act of handover</source>
        <translation>Қабылдау-тапсыру актісі</translation>
    </message>
    <message>
        <source>Board of follow-up after leaving</source>
        <translation type="unfinished">Шыққаннан кейінгі бақылау тақтасы</translation>
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
        <source>Covering note</source>
        <translation type="unfinished">Ілеспе хат</translation>
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
        <source>Individual support plan</source>
        <translation>Жеке қолдау жоспары</translation>
    </message>
    <message>
        <source>Letter in the centre&apos;s own words</source>
        <translation type="unfinished">Орталық үлгісі бойынша хат</translation>
    </message>
    <message>
        <source>Letter to the consulate</source>
        <translation type="unfinished">Консулдыққа хат</translation>
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
        <source>Notice to the guardianship authority</source>
        <translation>Қорғаншылық және қамқоршылық органына хабарлама</translation>
    </message>
    <message>
        <source>Notice to the prosecutor</source>
        <translation>Прокурорға хабарлама</translation>
    </message>
    <message>
        <source>Package of the support plan</source>
        <translation type="unfinished">Қолдау жоспарының пакеті</translation>
    </message>
    <message>
        <source>Package of the support plan: minimum of data</source>
        <translation type="unfinished">Қолдау жоспарының пакеті: ең аз деректер</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Қалпына келтіру парағы</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">Жолдама</translation>
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
        <translation>Тәрбиеленуші карточкасы</translation>
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
        <source>What the centre keeps about the person</source>
        <translation type="unfinished">Орталық адам туралы не сақтайды</translation>
    </message>
    <message>
        <source>Where to find help</source>
        <translation type="unfinished">Көмекті қайдан табуға болады</translation>
    </message>
    <message>
        <source>Who has seen the file</source>
        <translation type="unfinished">Істі кім көрген</translation>
    </message>
    <message>
        <source>answer of {day}</source>
        <translation type="unfinished">{day} жауап</translation>
    </message>
    <message>
        <source>taken over from the register kept before; the assessment was not seen here</source>
        <translation type="unfinished">бұрынғы журналдан алынды; бағалауды мұнда ешкім көрген жоқ</translation>
    </message>
</context>
<context>
    <name>PlanChanges</name>
    <message>
        <source>Approved with conditions</source>
        <translation type="unfinished">Шартпен бекітілді</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Бұрын</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Өзгеріс</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">Қажеттілік</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Қазір</translation>
    </message>
    <message>
        <source>What changed since version {number}</source>
        <translation type="unfinished">{number}-нұсқадан кейін не өзгерді</translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished">өзгерді</translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished">жаңа</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished">алып тасталды</translation>
    </message>
</context>
<context>
    <name>PlanDecision</name>
    <message>
        <source>chaired by {name}</source>
        <translation type="unfinished">төраға {name}</translation>
    </message>
    <message>
        <source>sitting {number}</source>
        <translation type="unfinished">отырыс {number}</translation>
    </message>
</context>
<context>
    <name>PlanMark</name>
    <message>
        <source>confirmed by {name}</source>
        <translation type="unfinished">белгілеген: {name}</translation>
    </message>
    <message>
        <source>signed {date}</source>
        <translation type="unfinished">қол қойылды {date}</translation>
    </message>
</context>
<context>
    <name>PlanPackage</name>
    <message>
        <source>A measure rests on a need that was found and on nothing else.</source>
        <translation type="unfinished">Шара анықталған қажеттілікке ғана сүйенеді.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Жауабы</translation>
    </message>
    <message>
        <source>Assessment of needs</source>
        <translation type="unfinished">Қажеттілікті бағалау</translation>
    </message>
    <message>
        <source>Circumstances, interviews and the journal</source>
        <translation type="unfinished">Мән-жайлар, әңгімелесулер мен журнал</translation>
    </message>
    <message>
        <source>Consents and refusals</source>
        <translation type="unfinished">Келісімдер мен бас тартулар</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">Мазмұны</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Күні</translation>
    </message>
    <message>
        <source>Evaluation of the plan</source>
        <translation type="unfinished">Жоспардың орындалуын бағалау</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Іс</translation>
    </message>
    <message>
        <source>IIN, numbers of documents, photos and scans</source>
        <translation type="unfinished">ЖСН, құжаттардың нөмірлері, фотосуреттер мен скандар</translation>
    </message>
    <message>
        <source>Medical secret; what the plan needs of it stands in its rows.</source>
        <translation type="unfinished">Медициналық құпия; жоспарға керегі оның жолдарында жазылған.</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation type="unfinished">Отырыс хаттамасы</translation>
    </message>
    <message>
        <source>Names of the staff and of those who took part</source>
        <translation type="unfinished">Қызметкерлер мен қатысушылардың аты-жөні</translation>
    </message>
    <message>
        <source>Needs that were not found, remarks, strengths and goals</source>
        <translation type="unfinished">Анықталмаған қажеттіліктер, ескертпелер, күшті жақтары мен мақсаттар</translation>
    </message>
    <message>
        <source>No consent and no refusal was signed yet.</source>
        <translation type="unfinished">Әзірге келісімге де, бас тартуға да қол қойылған жоқ.</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation type="unfinished">Құжат нөмірі</translation>
    </message>
    <message>
        <source>On what occasion</source>
        <translation type="unfinished">Қандай жағдайда</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished">Өз сөздері</translation>
    </message>
    <message>
        <source>Package of the support plan</source>
        <translation type="unfinished">Қолдау жоспарының пакеті</translation>
    </message>
    <message>
        <source>Package of the support plan: minimum of data</source>
        <translation type="unfinished">Қолдау жоспарының пакеті: ең аз деректер</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Беттер</translation>
    </message>
    <message>
        <source>Plan · where it stands</source>
        <translation type="unfinished">Жоспар · жағдайы</translation>
    </message>
    <message>
        <source>Plan, version {number}</source>
        <translation type="unfinished">Жоспар, {number}-нұсқа</translation>
    </message>
    <message>
        <source>Posts say who answers for a measure.</source>
        <translation type="unfinished">Шараға кім жауапты екенін лауазымы білдіреді.</translation>
    </message>
    <message>
        <source>Put together by, on</source>
        <translation type="unfinished">Құрастырған, күні</translation>
    </message>
    <message>
        <source>Read out in</source>
        <translation type="unfinished">Қай тілде оқылды</translation>
    </message>
    <message>
        <source>Several people read this copy; the file number is enough to decide.</source>
        <translation type="unfinished">Бұл дананы бірнеше адам оқиды; шешім үшін іс нөмірі жеткілікті.</translation>
    </message>
    <message>
        <source>Signed beside</source>
        <translation type="unfinished">Бірге қол қойған</translation>
    </message>
    <message>
        <source>Telephones and addresses of relatives and of the staff</source>
        <translation type="unfinished">Туыстары мен қызметкерлердің телефондары және мекенжайлары</translation>
    </message>
    <message>
        <source>The child&apos;s own words were not written down yet.</source>
        <translation type="unfinished">Баланың өз сөздері әзірге жазылмаған.</translation>
    </message>
    <message>
        <source>The child&apos;s view</source>
        <translation type="unfinished">Баланың пікірі</translation>
    </message>
    <message>
        <source>The decision rests on needs and measures, not on what was suffered.</source>
        <translation type="unfinished">Шешім басынан өткергенге емес, қажеттіліктер мен шараларға сүйенеді.</translation>
    </message>
    <message>
        <source>The health card, examinations and medicines</source>
        <translation type="unfinished">Медициналық карта, тексерулер мен дәрілер</translation>
    </message>
    <message>
        <source>The name of an organisation tells what has happened.</source>
        <translation type="unfinished">Ұйымның атауы не болғанын білдіріп қояды.</translation>
    </message>
    <message>
        <source>The name; names in words that people wrote</source>
        <translation type="unfinished">Аты-жөні; адамдар жазған сөздердегі есімдер</translation>
    </message>
    <message>
        <source>The number of the file names the child without them.</source>
        <translation type="unfinished">Баланы бұларсыз-ақ іс нөмірі білдіреді.</translation>
    </message>
    <message>
        <source>The person&apos;s own words were not written down yet.</source>
        <translation type="unfinished">Адамның өз сөздері әзірге жазылмаған.</translation>
    </message>
    <message>
        <source>The person&apos;s view</source>
        <translation type="unfinished">Адамның өз пікірі</translation>
    </message>
    <message>
        <source>To what</source>
        <translation type="unfinished">Неге қатысты</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished">Кімге</translation>
    </message>
    <message>
        <source>To whom consents were given</source>
        <translation type="unfinished">Келісімдер кімге берілген</translation>
    </message>
    <message>
        <source>What follows from them stands in the plan.</source>
        <translation type="unfinished">Одан туындайтыны жоспарда жазылған.</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation type="unfinished">Ішінде не бар</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation type="unfinished">Не енгізілмеді</translation>
    </message>
    <message>
        <source>What stays at the centre</source>
        <translation type="unfinished">Орталықта не қалады</translation>
    </message>
    <message>
        <source>Whoever finds a lost copy must not find the family by it.</source>
        <translation type="unfinished">Жоғалған дананы тапқан адам сол арқылы отбасын таба алмауы тиіс.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Неге</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished">келісті</translation>
    </message>
    <message>
        <source>approved, in force</source>
        <translation type="unfinished">бекітілді, күшінде</translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished">жабылды</translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished">жоба</translation>
    </message>
    <message>
        <source>put forward, waits for a decision</source>
        <translation type="unfinished">ұсынылды, шешім күтуде</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished">бас тартты</translation>
    </message>
    <message>
        <source>replaced by a later version</source>
        <translation type="unfinished">кейінгі нұсқамен алмастырылды</translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished">қайтарылды</translation>
    </message>
    <message>
        <source>taken back on {date}</source>
        <translation type="unfinished">{date} қайтарып алынды</translation>
    </message>
    <message>
        <source>to an interview</source>
        <translation type="unfinished">әңгімелесуге</translation>
    </message>
    <message>
        <source>to the help of an organisation</source>
        <translation type="unfinished">ұйымның көмегіне</translation>
    </message>
    <message>
        <source>what changed since version {number} is marked</source>
        <translation type="unfinished">{number}-нұсқадан бері не өзгергені белгіленген</translation>
    </message>
</context>
<context>
    <name>PlanStanding</name>
    <message>
        <source>Draft, not approved</source>
        <translation type="unfinished">Жоба, бекітілмеген</translation>
    </message>
    <message>
        <source>Returned for more work, not approved</source>
        <translation type="unfinished">Пысықтауға қайтарылды, бекітілмеген</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>ABCDEFGH</source>
        <translation>АБВГДЕЖЗ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Director: signature</source>
        <translation>Директор: қолы</translation>
    </message>
    <message>
        <source>Do not photograph or copy it, do not type the words into a website, a messenger, a letter.</source>
        <translation>Суретке түсірмеңіз, көшірмеңіз, сөздерді сайтқа, мессенджерге, хатқа енгізбеңіз.</translation>
    </message>
    <message>
        <source>Envelope opened without a reason: print a new sheet on the same day.</source>
        <translation>Конверт себепсіз ашылса – сол күні жаңа парақ басып шығарыңыз.</translation>
    </message>
    <message>
        <source>Fold at the marks with the key inside, put it into an envelope, seal it, sign across the flap.</source>
        <translation>Кілтін ішіне қаратып белгі бойынша бүктеңіз, конвертке салып желімдеңіз, қақпағына қол қойыңыз.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Сақтау ережелері</translation>
    </message>
    <message>
        <source>How to restore</source>
        <translation>Қалай қалпына келтіру керек</translation>
    </message>
    <message>
        <source>If the director and all who have access forgot the password; if the computer is broken, stolen or set up anew; if a backup has to be opened on another computer. Without this sheet and without a password nobody can open the registry, not even its makers.</source>
        <translation type="unfinished">Директор мен рұқсаты барлардың бәрі құпиясөзді ұмытса; компьютер бұзылса, ұрланса немесе қайта орнатылса; сақтық көшірмені басқа компьютерде ашу керек болса. Осы парақсыз және құпиясөзсіз тізілімді ешкім, тіпті әзірлеуші де аша алмайды.</translation>
    </message>
    <message>
        <source>In the program choose “Open with the recovery sheet”.</source>
        <translation type="unfinished">Бағдарламада «Қалпына келтіру парағымен ашу» дегенді таңдаңыз.</translation>
    </message>
    <message>
        <source>Key: read the words from left to right</source>
        <translation>Кілт: сөздерді солдан оңға қарай оқыңыз</translation>
    </message>
    <message>
        <source>Log of the envelope</source>
        <translation>Конверт есебі</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Жасалған күні</translation>
    </message>
    <message>
        <source>One envelope in the director&apos;s safe, the second with the superior body or in a bank.</source>
        <translation>Бір конверт – директордың сейфінде, екіншісі – жоғары тұрған органда немесе банкте.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Қалпына келтіру парағы</translation>
    </message>
    <message>
        <source>SPECIMEN</source>
        <translation>ҮЛГІ</translation>
    </message>
    <message>
        <source>Set a new password. The program prints a new sheet; destroy this one before a witness.</source>
        <translation>Жаңа құпиясөз қойыңыз. Бағдарлама жаңа парақ басып шығарады, мұны куәнің көзінше жойыңыз.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Take this sheet and the drive with the newest backup.</source>
        <translation>Осы парақты және соңғы сақтық көшірмесі бар флешканы алыңыз.</translation>
    </message>
    <message>
        <source>The key to the Centre&apos;s registry. Kept by the director in a sealed envelope, not near the computer.</source>
        <translation>Орталық тізілімінің кілті. Директор жабық конвертте, компьютерден бөлек сақтайды.</translation>
    </message>
    <message>
        <source>Type the words row by row: A, B, C, D. The program checks each row and shows where a mistake is. Or hold the QR code before the camera.</source>
        <translation>Сөздерді топпен енгізіңіз: А, Б, В, Г. Бағдарлама әр топты тексеріп, қате қайда екенін көрсетеді. Немесе QR-кодты камераға көрсетіңіз.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>When it is needed</source>
        <translation>Қашан керек</translation>
    </message>
    <message>
        <source>Witness: name, signature</source>
        <translation>Куә: Т. А. Ә., қолы</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>бүктеу</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>жабылды</translation>
    </message>
    <message>
        <source>sheet № {number} was made</source>
        <translation>№ {number} парақ жасалды</translation>
    </message>
    <message>
        <source>the same key for a scanner</source>
        <translation>сканерге арналған сол кілт</translation>
    </message>
    <message>
        <source>this key opens nothing</source>
        <translation>бұл кілт ештеңе ашпайды</translation>
    </message>
    <message>
        <source>{number}, earlier ones are cancelled</source>
        <translation>{number}, бұрынғылары жойылды</translation>
    </message>
</context>
<context>
    <name>ReferralLetter</name>
    <message>
        <source>Agreed by telephone:</source>
        <translation type="unfinished">Телефон арқылы келісілді:</translation>
    </message>
    <message>
        <source>Answer to referral No. {number}: please cut off and send back</source>
        <translation type="unfinished">№ {number} жолдамаға жауап: қиып алып қайтаруыңызды сұраймыз</translation>
    </message>
    <message>
        <source>As agreed by telephone, we send the person named below to you for help. These particulars are only for this help: please pass them on to nobody else.</source>
        <translation type="unfinished">Телефон арқылы келісілгендей, төменде аталған адамды сіздерге көмек алуға жолдаймыз. Бұл мәліметтер көмек үшін ғана қажет: ешкімге бермеуіңізді сұраймыз.</translation>
    </message>
    <message>
        <source>How the person comes to you:</source>
        <translation type="unfinished">Қалай жетеді, кім ертіп барады:</translation>
    </message>
    <message>
        <source>On what terms:</source>
        <translation type="unfinished">Қабылдау шарттары:</translation>
    </message>
    <message>
        <source>The person has agreed in writing to your being told.</source>
        <translation type="unfinished">Мәліметтерді сіздерге беруге жазбаша келісім бар.</translation>
    </message>
    <message>
        <source>What help is asked for:</source>
        <translation type="unfinished">Қандай көмек сұралады:</translation>
    </message>
    <message>
        <source>Written consent:</source>
        <translation type="unfinished">Жазбаша келісім:</translation>
    </message>
    <message>
        <source>accepted, help begins on</source>
        <translation type="unfinished">қабылданды, көмек басталады</translation>
    </message>
    <message>
        <source>not accepted, because</source>
        <translation type="unfinished">қабылданбады, себебі</translation>
    </message>
    <message>
        <source>post, name</source>
        <translation type="unfinished">лауазымы, тегі, аты</translation>
    </message>
    <message>
        <source>signature, date</source>
        <translation type="unfinished">қолы, күні</translation>
    </message>
</context>
<context>
    <name>RehearsalCertificate</name>
    <message>
        <source>A copy of the encrypted registry was put into an empty folder, opened by a second process, read to the last page, compared with the registry in use, and removed. The registry in use was not changed.</source>
        <translation type="unfinished">Шифрланған базаның көшірмесі бос қалтаға салынып, екінші процесс оны ашты, соңғы бетіне дейін оқып, жұмыс базасымен салыстырды және жойды. Жұмыс базасы өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Certificate: a copy was put back for trial</source>
        <translation type="unfinished">Базаны көшірмеден сынап қалпына келтіру актісі</translation>
    </message>
    <message>
        <source>Code of the audit log in it</source>
        <translation type="unfinished">Ондағы әрекеттер журналының коды</translation>
    </message>
    <message>
        <source>Compared with the registry</source>
        <translation type="unfinished">Базамен салыстыру</translation>
    </message>
    <message>
        <source>Copy made</source>
        <translation type="unfinished">Көшірме жасалды</translation>
    </message>
    <message>
        <source>Differing without a reason</source>
        <translation type="unfinished">Себепсіз өзгеше</translation>
    </message>
    <message>
        <source>Files drawn by lot and alike</source>
        <translation type="unfinished">Жеребемен алынған, сәйкес істер</translation>
    </message>
    <message>
        <source>Held the rehearsal</source>
        <translation type="unfinished">Сынақты өткізген</translation>
    </message>
    <message>
        <source>Lines of the audit log proven</source>
        <translation type="unfinished">Журналдың тексерілген жолдары</translation>
    </message>
    <message>
        <source>Number of the copy</source>
        <translation type="unfinished">Көшірме нөмірі</translation>
    </message>
    <message>
        <source>Of them in the centre</source>
        <translation type="unfinished">Оның ішінде орталықта</translation>
    </message>
    <message>
        <source>Personal files</source>
        <translation type="unfinished">Жеке істер</translation>
    </message>
    <message>
        <source>Rehearsed</source>
        <translation type="unfinished">Өткізілді</translation>
    </message>
    <message>
        <source>Rows in them</source>
        <translation type="unfinished">Ондағы жолдар</translation>
    </message>
    <message>
        <source>Size, MB</source>
        <translation type="unfinished">Көлемі, МБ</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished">Кестелер</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation type="unfinished">Көшірме</translation>
    </message>
    <message>
        <source>The copy opens and would save the registry. The recovery sheet itself was not used in this rehearsal.</source>
        <translation type="unfinished">Көшірме ашылады және базаны сақтап қалар еді. Қалпына келтіру парағының өзі бұл сынақта пайдаланылған жоқ.</translation>
    </message>
    <message>
        <source>The copy opens by the words of the recovery sheet and would save the registry.</source>
        <translation type="unfinished">Көшірме қалпына келтіру парағының сөздерімен ашылады және базаны сақтап қалар еді.</translation>
    </message>
    <message>
        <source>The copy opens, but it does not hold what the registry held.</source>
        <translation type="unfinished">Көшірме ашылады, бірақ онда базада болған деректер жоқ.</translation>
    </message>
    <message>
        <source>Was present</source>
        <translation type="unfinished">Қатысқан</translation>
    </message>
    <message>
        <source>What it held</source>
        <translation type="unfinished">Ішінде не болды</translation>
    </message>
    <message>
        <source>Written on since the copy</source>
        <translation type="unfinished">Көшірмеден кейін толықтырылған</translation>
    </message>
    <message>
        <source>journal of copies</source>
        <translation type="unfinished">көшірмелер журналы</translation>
    </message>
    <message>
        <source>keep with the papers on data protection</source>
        <translation type="unfinished">деректерді қорғау құжаттарымен бірге сақтау</translation>
    </message>
</context>
<context>
    <name>ResidentCard</name>
    <message>
        <source>Admission</source>
        <translation>Түскен уақыты</translation>
    </message>
    <message>
        <source>Admitted (he)</source>
        <translation>Түскен уақыты</translation>
    </message>
    <message>
        <source>Admitted (she)</source>
        <translation>Түскен уақыты</translation>
    </message>
    <message>
        <source>Ambulance · police · children</source>
        <translation>Жедел жәрдем · полиция · балалар</translation>
    </message>
    <message>
        <source>Ambulance · police · rescue</source>
        <translation type="unfinished">Жедел жәрдем · полиция · құтқарушылар</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Қоңырау</translation>
    </message>
    <message>
        <source>Card of a person in care</source>
        <translation type="unfinished">Көмек алушының карточкасы</translation>
    </message>
    <message>
        <source>Case manager</source>
        <translation>Кейс-менеджер</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Азаматтығы</translation>
    </message>
    <message>
        <source>Collects</source>
        <translation>Алып кету</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Шарты</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Day of stay</source>
        <translation>Болу күні</translation>
    </message>
    <message>
        <source>Diagnoses, allergies</source>
        <translation>Диагноздары, аллергиясы</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Do not confirm that she or he is here. Write the call into the journal, call the director.</source>
        <translation type="unfinished">Адамның осында екенін растамаңыз. Қоңырауды журналға жазып, директорға хабарласыңыз.</translation>
    </message>
    <message>
        <source>Do not confirm that the child is here. Write the call into the journal, call the director.</source>
        <translation type="unfinished">Баланың осында екенін растамаңыз. Қоңырауды журналға жазып, директорға хабарласыңыз.</translation>
    </message>
    <message>
        <source>Do not hand the child over: {name}</source>
        <translation>Баланы бермеңіз: {name}</translation>
    </message>
    <message>
        <source>Do not let in: {name}</source>
        <translation type="unfinished">Кіргізбеңіз: {name}</translation>
    </message>
    <message>
        <source>Doctor, clinic</source>
        <translation>Дәрігері, емханасы</translation>
    </message>
    <message>
        <source>FOR OFFICIAL USE</source>
        <translation>ҚЫЗМЕТ БАБЫНДА ПАЙДАЛАНУ ҮШІН</translation>
    </message>
    <message>
        <source>File №</source>
        <translation>Іс №</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Тамағы</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Денсаулығы</translation>
    </message>
    <message>
        <source>If this person comes, do not leave the child alone with them and call the director.</source>
        <translation type="unfinished">Келсе, баламен оңаша қалдырмаңыз, директорға қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>If this person comes, do not open and call the director.</source>
        <translation type="unfinished">Келсе, есік ашпаңыз, директорға қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>May visit, but not take the child along. In doubt call the director.</source>
        <translation type="unfinished">Келіп көруіне болады, алып кетуіне болмайды. Күмәндансаңыз, директорға қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Дәрілері</translation>
    </message>
    <message>
        <source>Not on the list: do not hand the child over, call the director. Check the document of who came and write it into the journal.</source>
        <translation type="unfinished">Тізімде жоқ адамға баланы бермеңіз, директорға қоңырау шалыңыз. Келген адамның құжатын тексеріп, журналға жазыңыз.</translation>
    </message>
    <message>
        <source>Not on the list: no visit and no answer, call the director. Check the document of who came and write it into the journal.</source>
        <translation type="unfinished">Тізімде жоқ адамды кіргізбеңіз, ештеңе айтпаңыз, директорға қоңырау шалыңыз. Келген адамның құжатын тексеріп, журналға жазыңыз.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Туыстығы</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation>Тәрбиеленуші карточкасы</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Тәуекел</translation>
    </message>
    <message>
        <source>Room · group</source>
        <translation>Бөлме · топ</translation>
    </message>
    <message>
        <source>Say nothing about the child: {name}</source>
        <translation>Бала туралы айтпаңыз: {name}</translation>
    </message>
    <message>
        <source>School, grade</source>
        <translation>Мектеп, сынып</translation>
    </message>
    <message>
        <source>Telephone on duty</source>
        <translation>Кезекші телефоны</translation>
    </message>
    <message>
        <source>Telephone, address</source>
        <translation>Телефоны, мекенжайы</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation type="unfinished">Айту</translation>
    </message>
    <message>
        <source>Tell nothing: {name}</source>
        <translation type="unfinished">Ештеңе айтпаңыз: {name}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Кездесу</translation>
    </message>
    <message>
        <source>What helps when it is hard</source>
        <translation>Қиналғанда не көмектеседі</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Who may call, visit, collect</source>
        <translation>Кім қоңырау шала алады, келе алады, алып кете алады</translation>
    </message>
    <message>
        <source>age not established</source>
        <translation>жасы анықталмаған</translation>
    </message>
    <message>
        <source>allergy: {known}</source>
        <translation type="unfinished">аллергия: {known}</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished">болады</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>ер бала</translation>
    </message>
    <message>
        <source>by act</source>
        <translation type="unfinished">акт бойынша</translation>
    </message>
    <message>
        <source>closed, ask the director</source>
        <translation type="unfinished">жабық, директордан сұраңыз</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation type="unfinished">қоңырау шалмаңыз</translation>
    </message>
    <message>
        <source>do not photograph · replace after {date}</source>
        <translation>суретке түсірмеңіз · {date} кейін ауыстыру</translation>
    </message>
    <message>
        <source>duty folder</source>
        <translation>кезекші папкасы</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation type="unfinished">болмайды</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>қыз бала</translation>
    </message>
    <message>
        <source>languages: {languages}</source>
        <translation>тілдері: {languages}</translation>
    </message>
    <message>
        <source>no allergies known</source>
        <translation type="unfinished">аллергия анықталмаған</translation>
    </message>
    <message>
        <source>no photo yet</source>
        <translation>сурет әлі жоқ</translation>
    </message>
    <message>
        <source>nobody is on the list</source>
        <translation>тізімде ешкім жоқ</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>шешілмеген</translation>
    </message>
    <message>
        <source>not everything</source>
        <translation type="unfinished">бәрін емес</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>sex not established</source>
        <translation>жынысы анықталмаған</translation>
    </message>
    <message>
        <source>when needed</source>
        <translation type="unfinished">қажет болғанда</translation>
    </message>
    <message>
        <source>when needed, at most {count} in 24 hours</source>
        <translation type="unfinished">қажет болғанда, тәулігіне {count} реттен артық емес</translation>
    </message>
    <message>
        <source>with staff</source>
        <translation type="unfinished">қызметкердің көзінше</translation>
    </message>
    <message>
        <source>{day} of {limit}</source>
        <translation>{limit} күннің {day}-күні</translation>
    </message>
</context>
<context>
    <name>ShiftSheet</name>
    <message>
        <source>ALLERGY: {known}</source>
        <translation type="unfinished">АЛЛЕРГИЯ: {known}</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation type="unfinished">Қайту уақыты</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation type="unfinished">Орын</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished">Кім жасайды</translation>
    </message>
    <message>
        <source>Drawn up</source>
        <translation type="unfinished">Жасалды</translation>
    </message>
    <message>
        <source>Due in the next 12 hours, and overdue</source>
        <translation type="unfinished">Алдағы 12 сағаттың мерзімдері және мерзімі өткендер</translation>
    </message>
    <message>
        <source>Everybody is in the house.</source>
        <translation type="unfinished">Барлығы орталықта.</translation>
    </message>
    <message>
        <source>FORBIDDEN ({rights}): {name}</source>
        <translation type="unfinished">ТЫЙЫМ САЛЫНҒАН ({rights}): {name}</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation type="unfinished">Кімнен</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">Берілді</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished">Уақыты</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation type="unfinished">Орталықта</translation>
    </message>
    <message>
        <source>In the words of whoever leaves</source>
        <translation type="unfinished">Ауысымды тапсырушының сөзімен</translation>
    </message>
    <message>
        <source>Injuries at admission: {words}</source>
        <translation type="unfinished">Қабылдау кезіндегі жарақаттар: {words}</translation>
    </message>
    <message>
        <source>MUST NOT come near or be told: {name}</source>
        <translation type="unfinished">ЖАҚЫНДАТПАУ ЖӘНЕ ХАБАРЛАМАУ: {name}</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">Белгі</translation>
    </message>
    <message>
        <source>Medicine and dose</source>
        <translation type="unfinished">Дәрі мен мөлшері</translation>
    </message>
    <message>
        <source>Medicines still to be given</source>
        <translation type="unfinished">Әлі берілетін дәрілер</translation>
    </message>
    <message>
        <source>No alert is written down.</source>
        <translation type="unfinished">Ескертулер жазылмаған.</translation>
    </message>
    <message>
        <source>No dose waits in the next 12 hours.</source>
        <translation type="unfinished">Алдағы 12 сағатта берілетін дәрі жоқ.</translation>
    </message>
    <message>
        <source>Nobody is in the house.</source>
        <translation type="unfinished">Орталықта ешкім жоқ.</translation>
    </message>
    <message>
        <source>Nothing is due in the next 12 hours.</source>
        <translation type="unfinished">Алдағы 12 сағатта мерзімі келетін іс жоқ.</translation>
    </message>
    <message>
        <source>Nothing was written down since then.</source>
        <translation type="unfinished">Содан бері ештеңе жазылмаған.</translation>
    </message>
    <message>
        <source>Number in the journal</source>
        <translation type="unfinished">Журналдағы нөмірі</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Бөлме</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished">Қолдары</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">Қай уақыттан</translation>
    </message>
    <message>
        <source>The people named here were counted together; keys and medicines too.</source>
        <translation type="unfinished">Мұнда аталған адамдар бірге саналып тексерілді; кілттер мен дәрілер де.</translation>
    </message>
    <message>
        <source>Told since</source>
        <translation type="unfinished">Осы уақыттан бері</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Не</translation>
    </message>
    <message>
        <source>What every shift must know</source>
        <translation type="unfinished">Әр ауысым білуге тиіс</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Не болды</translation>
    </message>
    <message>
        <source>What helps: {words}</source>
        <translation type="unfinished">Денсаулығы, не көмектеседі: {words}</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished">Не істеу керек</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation type="unfinished">Неге назар аудару керек</translation>
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
        <source>Who</source>
        <translation type="unfinished">Кім</translation>
    </message>
    <message>
        <source>Who is here, by room</source>
        <translation type="unfinished">Кім мұнда, бөлмелер бойынша</translation>
    </message>
    <message>
        <source>Who is not here</source>
        <translation type="unfinished">Кім жоқ</translation>
    </message>
    <message>
        <source>Who sleeps there</source>
        <translation type="unfinished">Кім сонда ұйықтайды</translation>
    </message>
    <message>
        <source>Words, also by hand</source>
        <translation type="unfinished">Сөзбен, қолмен жазуға да болады</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished">Жазған</translation>
    </message>
    <message>
        <source>back at the centre</source>
        <translation type="unfinished">орталыққа оралды</translation>
    </message>
    <message>
        <source>do not photograph · keep in the journal of shifts</source>
        <translation type="unfinished">суретке түсірмеу · ауысымдар журналында сақтау</translation>
    </message>
    <message>
        <source>duty educator</source>
        <translation type="unfinished">кезекші тәрбиеші</translation>
    </message>
    <message>
        <source>from the centre</source>
        <translation type="unfinished">орталықтан</translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished">берілді</translation>
    </message>
    <message>
        <source>in hospital</source>
        <translation type="unfinished">ауруханада</translation>
    </message>
    <message>
        <source>journal of shifts</source>
        <translation type="unfinished">ауысымдар журналы</translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished">кешікті</translation>
    </message>
    <message>
        <source>left without permission</source>
        <translation type="unfinished">рұқсатсыз кетті</translation>
    </message>
    <message>
        <source>name in the program</source>
        <translation type="unfinished">аты-жөні бағдарламада</translation>
    </message>
    <message>
        <source>no room written down</source>
        <translation type="unfinished">бөлме жазылмаған</translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished">берілмеді</translation>
    </message>
    <message>
        <source>not given: away</source>
        <translation type="unfinished">берілмеді: орнында жоқ</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation type="unfinished">уақытша босатылған</translation>
    </message>
    <message>
        <source>recorded as done</source>
        <translation type="unfinished">орындалды деп белгіленді</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished">бас тартты</translation>
    </message>
    <message>
        <source>restricted files</source>
        <translation type="unfinished">шектелген істер</translation>
    </message>
    <message>
        <source>the police have not been told yet</source>
        <translation type="unfinished">полицияға әлі хабарланған жоқ</translation>
    </message>
    <message>
        <source>to the centre</source>
        <translation type="unfinished">орталыққа</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">бүгін</translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message>
        <source>L.S.</source>
        <translation>М.О.</translation>
    </message>
    <message>
        <source>acquaintance</source>
        <translation>таныстым</translation>
    </message>
    <message>
        <source>date</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>date, time</source>
        <translation>күні, уақыты</translation>
    </message>
    <message>
        <source>escort</source>
        <translation>ілесіп жүреді</translation>
    </message>
    <message>
        <source>escorts (he)</source>
        <translation>ілесіп жүреді</translation>
    </message>
    <message>
        <source>escorts (she)</source>
        <translation>ілесіп жүреді</translation>
    </message>
    <message>
        <source>examination</source>
        <translation>қарап шықты</translation>
    </message>
    <message>
        <source>examined (he)</source>
        <translation>қарап шықты</translation>
    </message>
    <message>
        <source>examined (she)</source>
        <translation>қарап шықты</translation>
    </message>
    <message>
        <source>handed over (he)</source>
        <translation>тапсырды</translation>
    </message>
    <message>
        <source>handed over (she)</source>
        <translation>тапсырды</translation>
    </message>
    <message>
        <source>handing over</source>
        <translation>тапсырды</translation>
    </message>
    <message>
        <source>read and understood (he)</source>
        <translation>таныстым</translation>
    </message>
    <message>
        <source>read and understood (she)</source>
        <translation>таныстым</translation>
    </message>
    <message>
        <source>received (he)</source>
        <translation>қабылдады</translation>
    </message>
    <message>
        <source>received (she)</source>
        <translation>қабылдады</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>қабылдады</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>қолы</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Check: {sum}.</source>
        <translation type="unfinished">Тексеру: {sum}.</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation type="unfinished">Деректер алынған сәт</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished">Көрсеткіш</translation>
    </message>
    <message>
        <source>On the first day {first}, at most {most}, on the last day {last}.</source>
        <translation type="unfinished">Бірінші күні {first}, ең көбі {most}, соңғы күні {last}.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Кезең</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished">Нені білдіреді</translation>
    </message>
</context>
<context>
    <name>StayCertificate</name>
    <message>
        <source>Citizenship:</source>
        <translation type="unfinished">Азаматтығы:</translation>
    </message>
    <message>
        <source>Identity document:</source>
        <translation type="unfinished">Жеке басын куәландыратын құжат:</translation>
    </message>
    <message>
        <source>In the care of the Centre:</source>
        <translation type="unfinished">Орталықта болған уақыты:</translation>
    </message>
    <message>
        <source>Issued to be shown wherever it is asked for.</source>
        <translation type="unfinished">Анықтама талап етілген жерге көрсету үшін берілді.</translation>
    </message>
    <message>
        <source>Surname, name:</source>
        <translation type="unfinished">Тегі, аты:</translation>
    </message>
    <message>
        <source>The Centre confirms that the child named below is in its care.</source>
        <translation type="unfinished">Орталық төменде көрсетілген баланың оның қамқорлығында екенін растайды.</translation>
    </message>
    <message>
        <source>The Centre confirms that the child named below was in its care.</source>
        <translation type="unfinished">Орталық төменде көрсетілген баланың оның қамқорлығында болғанын растайды.</translation>
    </message>
    <message>
        <source>The Centre confirms that the person named below is in its care.</source>
        <translation type="unfinished">Орталық төменде көрсетілген адамның оның қамқорлығында екенін растайды.</translation>
    </message>
    <message>
        <source>The Centre confirms that the person named below was in its care.</source>
        <translation type="unfinished">Орталық төменде көрсетілген адамның онда болғанын растайды.</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation type="unfinished">{first} бастап {last} дейін</translation>
    </message>
    <message>
        <source>since {first}, to this day</source>
        <translation type="unfinished">{first} бастап осы уақытқа дейін</translation>
    </message>
    <message>
        <source>{papers}: not at hand</source>
        <translation type="unfinished">{papers}: қолда жоқ</translation>
    </message>
</context>
<context>
    <name>SupportPlan</name>
    <message>
        <source>APPROVED BY</source>
        <translation>БЕКІТЕМІН</translation>
    </message>
    <message>
        <source>Agreed and made known</source>
        <translation>Келісілді және танысты</translation>
    </message>
    <message>
        <source>Compiled by: post, name</source>
        <translation>Құрастырған: лауазымы, Т. А. Ә.</translation>
    </message>
    <message>
        <source>Compiled on · valid until</source>
        <translation>Құрастырылған күні · қолданылу мерзімі</translation>
    </message>
    <message>
        <source>Coordinator&apos;s signature</source>
        <translation>Үйлестірушінің қолы</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Күтілетін нәтиже</translation>
    </message>
    <message>
        <source>Guardianship body</source>
        <translation type="unfinished">Қорғаншылық органы</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Өткізілді</translation>
    </message>
    <message>
        <source>I. Social and medical help</source>
        <translation>I. Әлеуметтік-медициналық көмек</translation>
    </message>
    <message>
        <source>II. Legal help</source>
        <translation>II. Құқықтық көмек</translation>
    </message>
    <message>
        <source>III. Psychological help</source>
        <translation>III. Психологиялық көмек</translation>
    </message>
    <message>
        <source>IV. Social and domestic help</source>
        <translation>IV. Әлеуметтік-тұрмыстық көмек</translation>
    </message>
    <message>
        <source>Individual support plan</source>
        <translation>Жеке қолдау жоспары</translation>
    </message>
    <message>
        <source>Mark on execution, reason if not executed</source>
        <translation>Орындалу белгісі, орындалмау себебі</translation>
    </message>
    <message>
        <source>Measures of help and rehabilitation</source>
        <translation>Көмек және оңалту шаралары</translation>
    </message>
    <message>
        <source>Needs revealed</source>
        <translation>Анықталған қажеттіліктер</translation>
    </message>
    <message>
        <source>Personal file · day of stay</source>
        <translation>Жеке іс · болу күні</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Жоспар бойынша</translation>
    </message>
    <message>
        <source>Progress achieved</source>
        <translation>Қол жеткізілген ілгерілеу</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Жауапты</translation>
    </message>
    <message>
        <source>Review of the plan</source>
        <translation>Жоспарды қайта қарау</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қолы</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Орындау мерзімі</translation>
    </message>
    <message>
        <source>V. Other help</source>
        <translation type="unfinished">V. Өзге көмек</translation>
    </message>
    <message>
        <source>What the child wants</source>
        <translation>Баланың өзі не қалайды</translation>
    </message>
    <message>
        <source>What the person wants</source>
        <translation type="unfinished">Адамның өзі не қалайды</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished">келісілді</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>{day}-күн</translation>
    </message>
    <message>
        <source>day {day} of {limit}</source>
        <translation>{limit} күннің {day}-күні</translation>
    </message>
    <message>
        <source>has not decided yet</source>
        <translation type="unfinished">шешім әлі жоқ</translation>
    </message>
    <message>
        <source>objects</source>
        <translation type="unfinished">қарсы</translation>
    </message>
    <message>
        <source>term not set</source>
        <translation type="unfinished">мерзімі белгіленбеген</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} дейін</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>continued</source>
        <translation>жалғасы</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>A condition of a decision</source>
        <translation type="unfinished">Шешімнің шарты</translation>
    </message>
    <message>
        <source>A measure of the support plan</source>
        <translation type="unfinished">Жоспардағы шара</translation>
    </message>
    <message>
        <source>A prepared leaving: record it</source>
        <translation type="unfinished">Дайындалған шығу: жазу керек</translation>
    </message>
    <message>
        <source>A step towards a document</source>
        <translation type="unfinished">Құжатқа қадам</translation>
    </message>
    <message>
        <source>A task from a meeting</source>
        <translation type="unfinished">Жиналыс тапсырмасы</translation>
    </message>
    <message>
        <source>Answer the guardianship body&apos;s objection</source>
        <translation type="unfinished">Қорғаншылық органының қарсылығына жауап беру</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">Кездесу</translation>
    </message>
    <message>
        <source>Child-protection meeting</source>
        <translation type="unfinished">Бала құқықтарын қорғау жөніндегі жиналыс</translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation type="unfinished">Қайта хабарласу</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished">Сүйемелдеу</translation>
    </message>
    <message>
        <source>Last day of a document</source>
        <translation type="unfinished">Құжаттың соңғы күні</translation>
    </message>
    <message>
        <source>Last day of the decision about a contact</source>
        <translation type="unfinished">Байланыс туралы шешімнің соңғы күні</translation>
    </message>
    <message>
        <source>Last day of the support plan</source>
        <translation type="unfinished">Жоспардың соңғы күні</translation>
    </message>
    <message>
        <source>Look at an emergency opening of the file</source>
        <translation type="unfinished">Істің шұғыл ашылуын тексеру</translation>
    </message>
    <message>
        <source>Next examination</source>
        <translation type="unfinished">Келесі тексеру</translation>
    </message>
    <message>
        <source>Next vaccination</source>
        <translation type="unfinished">Келесі екпе</translation>
    </message>
    <message>
        <source>Prepare for the court hearing</source>
        <translation type="unfinished">Сот отырысына дайындау</translation>
    </message>
    <message>
        <source>Put what a meeting decided into the plan</source>
        <translation type="unfinished">Жиналыс шешімдерін жоспарға енгізу</translation>
    </message>
    <message>
        <source>Return to the centre</source>
        <translation type="unfinished">Орталыққа оралу</translation>
    </message>
    <message>
        <source>Review the support plan</source>
        <translation type="unfinished">Жоспарды қайта қарау</translation>
    </message>
</context>
</TS>
