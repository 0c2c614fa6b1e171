<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en_GB">
<context>
    <name>ProcedureForm</name>
    <message>
        <source>Added by the centre</source>
        <translation type="unfinished">Орталық қосқан</translation>
    </message>
    <message>
        <source>Clause {clause}</source>
        <translation type="unfinished">{clause}-тармақ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Күні</translation>
    </message>
    <message>
        <source>For the officer: not asked yet</source>
        <translation type="unfinished">Қызметкер үшін: әлі сұралмаған</translation>
    </message>
    <message>
        <source>Form {number}</source>
        <translation type="unfinished">{number}-нысан</translation>
    </message>
    <message>
        <source>Form {number} ({procedure})</source>
        <translation type="unfinished">{number}-нысан ({procedure})</translation>
    </message>
    <message>
        <source>Gone on without: {what} ({clause}). Decided by {who} on {day}: {reason}</source>
        <translation type="unfinished">Қадам мына шартсыз жасалды: {what} ({clause}). Шешкен – {who}, {day}: {reason}</translation>
    </message>
    <message>
        <source>I agree to be identified (signature)</source>
        <translation type="unfinished">Сәйкестендіруге келісім (қолы)</translation>
    </message>
    <message>
        <source>Interpreter (if any)</source>
        <translation type="unfinished">Аудармашы (бар болса)</translation>
    </message>
    <message>
        <source>It could not wait for anybody to sign beside the child: {reason}</source>
        <translation type="unfinished">Баланың жанында біреу қол қойғанша күтуге болмады: {reason}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Тілі</translation>
    </message>
    <message>
        <source>Legal representative (if any)</source>
        <translation type="unfinished">Заңды өкіл (бар болса)</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished">Адамның аты-жөні</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Жоқ</translation>
    </message>
    <message>
        <source>Nobody was asked these questions yet. Two empty boxes do not mean “no”.</source>
        <translation type="unfinished">Бұл сұрақтар әлі ешкімге қойылмаған. Екі бос шаршы «жоқ» дегенді білдірмейді.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Ұйым</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Орны</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished">Қол қою</translation>
    </message>
    <message>
        <source>Specialist who fills in the form (position, name)</source>
        <translation type="unfinished">Нысанды толтыратын маман (лауазымы, аты-жөні)</translation>
    </message>
    <message>
        <source>The centre&apos;s own form</source>
        <translation type="unfinished">Орталықтың өз нысаны</translation>
    </message>
    <message>
        <source>The guardianship authority signs beside the child in the place of the parents: {reason}</source>
        <translation type="unfinished">Ата-анасының орнына баланың жанында қорғаншылық және қамқоршылық органы қол қояды: {reason}</translation>
    </message>
    <message>
        <source>Working translation, not yet approved</source>
        <translation type="unfinished">Жұмыс аудармасы, әлі бекітілмеген</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Иә</translation>
    </message>
    <message>
        <source>kept with the medical staff</source>
        <translation type="unfinished">медицина қызметкерінде сақталады</translation>
    </message>
</context>
<context>
    <name>age_statement</name>
    <message>
        <source>Age in the person&apos;s own words</source>
        <translation type="unfinished">Адамның өз сөзі бойынша жасы</translation>
    </message>
    <message>
        <source>By an expert</source>
        <translation type="unfinished">Сарапшының қорытындысы бойынша</translation>
    </message>
    <message>
        <source>By appearance</source>
        <translation type="unfinished">Сырт келбеті бойынша</translation>
    </message>
    <message>
        <source>By document</source>
        <translation type="unfinished">Құжат бойынша</translation>
    </message>
    <message>
        <source>Director</source>
        <translation type="unfinished">Директор</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Заңды өкіл (тегі, аты, әкесінің аты, кім болып табылады)</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Маман</translation>
    </message>
    <message>
        <source>Statement on age</source>
        <translation type="unfinished">Жас туралы мәлімдеме</translation>
    </message>
    <message>
        <source>Which document, and doubts about it</source>
        <translation type="unfinished">Қандай құжат және оған қатысты күмән</translation>
    </message>
    <message>
        <source>Which of them is used for decisions</source>
        <translation type="unfinished">Шешімдер солардың қайсысы бойынша қабылданады</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Неліктен</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation type="unfinished">сырт келбеті</translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished">құжат</translation>
    </message>
    <message>
        <source>expert</source>
        <translation type="unfinished">сарапшы</translation>
    </message>
    <message>
        <source>own words</source>
        <translation type="unfinished">өз сөзі</translation>
    </message>
</context>
<context>
    <name>child_sheet</name>
    <message>
        <source>At night it is quiet. If you are afraid, wake the person on duty.</source>
        <translation type="unfinished">Түнде тыныш болады. Қорықсаң, кезекшіні оят.</translation>
    </message>
    <message>
        <source>Call 111</source>
        <translation type="unfinished">111 нөміріне қоңырау шал</translation>
    </message>
    <message>
        <source>How we live here</source>
        <translation type="unfinished">Біз мұнда қалай тұрамыз</translation>
    </message>
    <message>
        <source>If somebody does you harm, tell any grown-up you trust. It is not your fault.</source>
        <translation type="unfinished">Біреу саған жамандық жасаса, сенетін ересек адамға айт. Бұл сенің кінәң емес.</translation>
    </message>
    <message>
        <source>Not to answer a question, and to ask for a break.</source>
        <translation type="unfinished">Сұраққа жауап бермеу және үзіліс сұрау.</translation>
    </message>
    <message>
        <source>The grown-up who looks after you</source>
        <translation type="unfinished">Саған қамқор ересек адам</translation>
    </message>
    <message>
        <source>The nurse or doctor</source>
        <translation type="unfinished">Мейіргер немесе дәрігер</translation>
    </message>
    <message>
        <source>This is the telephone for children. It is free and answers day and night.</source>
        <translation type="unfinished">Бұл – балаларға арналған телефон. Қоңырау тегін, күндіз-түні жауап береді.</translation>
    </message>
    <message>
        <source>This sheet is for you. You may keep it. If you cannot read it, ask us: we will read it to you.</source>
        <translation type="unfinished">Бұл парақ саған арналған. Оны өзіңе алып қал. Оқи алмасаң, бізге айт: бірге оқимыз.</translation>
    </message>
    <message>
        <source>To be safe. Nobody here may hit you, shout at you or humiliate you.</source>
        <translation type="unfinished">Қауіпсіз болу. Мұнда ешкімге сені ұруға, саған айқайлауға немесе қорлауға болмайды.</translation>
    </message>
    <message>
        <source>To complain. Nobody will punish you for it.</source>
        <translation type="unfinished">Шағымдану. Ол үшін сені ешкім жазаламайды.</translation>
    </message>
    <message>
        <source>To eat, to sleep in a warm bed, to wash and to have clean clothes.</source>
        <translation type="unfinished">Тамақ ішу, жылы төсекте ұйықтау, жуыну және таза киім кию.</translation>
    </message>
    <message>
        <source>To know what will happen to you and why.</source>
        <translation type="unfinished">Өзіңмен әрі қарай не болатынын және неге екенін білу.</translation>
    </message>
    <message>
        <source>To learn, to play and to rest.</source>
        <translation type="unfinished">Оқу, ойнау және демалу.</translation>
    </message>
    <message>
        <source>To say what you think and what you want. We listen before we decide about you.</source>
        <translation type="unfinished">Ойыңды және қалауыңды айту. Шешім қабылдамас бұрын біз сені тыңдаймыз.</translation>
    </message>
    <message>
        <source>To see a doctor when something hurts.</source>
        <translation type="unfinished">Бір жерің ауырса, дәрігерге бару.</translation>
    </message>
    <message>
        <source>To speak with your family, if this is not dangerous for you.</source>
        <translation type="unfinished">Саған қауіпті болмаса, отбасыңмен сөйлесу.</translation>
    </message>
    <message>
        <source>To speak your language and to have an interpreter.</source>
        <translation type="unfinished">Өз тіліңде сөйлеу және аудармашы сұрау.</translation>
    </message>
    <message>
        <source>We ask before we take what belongs to somebody else.</source>
        <translation type="unfinished">Біреудің затын сұрап аламыз.</translation>
    </message>
    <message>
        <source>We do not hurt each other, with hands or with words.</source>
        <translation type="unfinished">Біз бір-бірімізді қолымызбен де, сөзбен де ренжітпейміз.</translation>
    </message>
    <message>
        <source>We tell a grown-up where we go.</source>
        <translation type="unfinished">Қайда баратынымызды ересек адамға айтамыз.</translation>
    </message>
    <message>
        <source>What you have a right to</source>
        <translation type="unfinished">Сенің қандай құқықтарың бар</translation>
    </message>
    <message>
        <source>Who is here for you</source>
        <translation type="unfinished">Мұнда саған кім көмектеседі</translation>
    </message>
    <message>
        <source>You are safe here</source>
        <translation type="unfinished">Мұнда сен қауіпсіздіктесің</translation>
    </message>
    <message>
        <source>You may call yourself. We will give you a telephone.</source>
        <translation type="unfinished">Өзің қоңырау шала аласың. Телефонды біз береміз.</translation>
    </message>
</context>
<context>
    <name>claim</name>
    <message>
        <source>Address, telephone</source>
        <translation type="unfinished">Мекенжайы, телефоны</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Өтініш беруші</translation>
    </message>
    <message>
        <source>Complaint or appeal</source>
        <translation type="unfinished">Шағым</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Тегі, аты, әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished">Қабылдаған</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished">Не сұралады</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished">Шағымның мәні</translation>
    </message>
</context>
<context>
    <name>closure_notice</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Өтініш беруші</translation>
    </message>
    <message>
        <source>Last day of help</source>
        <translation type="unfinished">Көмектің соңғы күні</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Заңды өкіл (тегі, аты, әкесінің аты, кім болып табылады)</translation>
    </message>
    <message>
        <source>Notice of the end of help</source>
        <translation type="unfinished">Көмектің аяқталғаны туралы хабарлама</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Себебі</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Маман</translation>
    </message>
    <message>
        <source>Was the person told how to come back?</source>
        <translation type="unfinished">Қайта қалай жүгінуге болатыны түсіндірілді ме?</translation>
    </message>
    <message>
        <source>Were other sources of help named to the person?</source>
        <translation type="unfinished">Адамға көмекті тағы қайдан алуға болатыны айтылды ма?</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation type="unfinished">Не істелді</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation type="unfinished">Қандай</translation>
    </message>
</context>
<context>
    <name>consent_help_kg</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Өтініш беруші</translation>
    </message>
    <message>
        <source>Declaration of consent to help and rehabilitation</source>
        <translation type="unfinished">Көмек пен оңалтуға келісім туралы мәлімдеме</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Тегі, аты, әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>Guardian or legal representative (full name)</source>
        <translation type="unfinished">Қорғаншы немесе заңды өкіл (тегі, аты, әкесінің аты)</translation>
    </message>
    <message>
        <source>I accept its conditions.</source>
        <translation type="unfinished">Мен оның шарттарын қабылдаймын.</translation>
    </message>
    <message>
        <source>I agree to receive help and rehabilitation from the organisations named here.</source>
        <translation type="unfinished">Мен осында аталған ұйымдардан көмек пен оңалту алуға келісемін.</translation>
    </message>
    <message>
        <source>I was informed how this help is given.</source>
        <translation type="unfinished">Маған бұл көмектің қалай көрсетілетіні айтылды.</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished">Көмек түрі</translation>
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
        <source>referral</source>
        <translation type="unfinished">қайта бағыттау</translation>
    </message>
</context>
<context>
    <name>consent_help_tj</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Өтініш беруші</translation>
    </message>
    <message>
        <source>Declaration of consent to help</source>
        <translation type="unfinished">Көмекке келісім туралы мәлімдеме</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Тегі, аты, әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>Guardian or legal representative (full name)</source>
        <translation type="unfinished">Қорғаншы немесе заңды өкіл (тегі, аты, әкесінің аты)</translation>
    </message>
    <message>
        <source>I accept help from this organisation of my own will.</source>
        <translation type="unfinished">Мен осы ұйымның көмегін өз еркіммен қабылдаймын.</translation>
    </message>
    <message>
        <source>I accept the conditions on which it helps.</source>
        <translation type="unfinished">Мен оның көмек көрсету шарттарын қабылдаймын.</translation>
    </message>
    <message>
        <source>I cannot provide myself with what the organisation gives me.</source>
        <translation type="unfinished">Ұйым маған беретін нәрсені мен өзім қамтамасыз ете алмаймын.</translation>
    </message>
    <message>
        <source>I was informed how the help is given.</source>
        <translation type="unfinished">Маған көмектің қалай көрсетілетіні айтылды.</translation>
    </message>
    <message>
        <source>Kind of help or programme</source>
        <translation type="unfinished">Көмек түрі немесе бағдарлама</translation>
    </message>
    <message>
        <source>Neither I nor my relatives will make claims against it or others if I refuse the help later.</source>
        <translation type="unfinished">Кейін көмектен бас тартсам, мен де, туыстарым да оған және басқаларға талап қоймаймыз.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Ұйым</translation>
    </message>
</context>
<context>
    <name>consent_interview_kg</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Өтініш беруші</translation>
    </message>
    <message>
        <source>Declaration of consent to identification</source>
        <translation type="unfinished">Сәйкестендіруге келісім туралы мәлімдеме</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Тегі, аты, әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>I accept its conditions.</source>
        <translation type="unfinished">Мен оның шарттарын қабылдаймын.</translation>
    </message>
    <message>
        <source>I authorise the specialist named below to collect and use my data.</source>
        <translation type="unfinished">Мен төменде аталған маманға деректерімді жинауға және пайдалануға рұқсат беремін.</translation>
    </message>
    <message>
        <source>I know that help may be suspended if what I say is not reliable.</source>
        <translation type="unfinished">Айтқаным шындыққа сай болмаса, көмек тоқтатыла тұруы мүмкін екенін білемін.</translation>
    </message>
    <message>
        <source>I undergo the procedure of identification of my own will.</source>
        <translation type="unfinished">Мен сәйкестендіру рәсімінен өз еркіммен өтемін.</translation>
    </message>
    <message>
        <source>I was informed of the procedure and of what follows from it.</source>
        <translation type="unfinished">Маған рәсімнің қалай өтетіні және одан кейін не болатыны айтылды.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Заңды өкіл (тегі, аты, әкесінің аты, кім болып табылады)</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Маман</translation>
    </message>
    <message>
        <source>identification</source>
        <translation type="unfinished">сәйкестендіру</translation>
    </message>
</context>
<context>
    <name>consent_interview_kz</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Өтініш беруші</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation type="unfinished">Туған күні мен жері</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Туған күні</translation>
    </message>
    <message>
        <source>Declaration of consent to the interview</source>
        <translation type="unfinished">Сұхбатқа келісім туралы мәлімдеме</translation>
    </message>
    <message>
        <source>Family members who are recognised together with me (only where not all of them can be interviewed and the head of the family answers)</source>
        <translation type="unfinished">Менімен бірге танылатын отбасы мүшелері (барлығынан сұрау мүмкін болмай, отбасы басшысы жауап берсе ғана)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Тегі, аты, әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>I agree that my personal data are used and passed to the authorised bodies and organisations where help for me and my family requires it.</source>
        <translation type="unfinished">Маған және отбасыма көмектесу үшін қажет болса, жеке деректерімнің пайдаланылуына және уәкілетті органдар мен ұйымдарға берілуіне келісемін.</translation>
    </message>
    <message>
        <source>I agree to take part in the interview and to be recognised as a migrant in a vulnerable situation.</source>
        <translation type="unfinished">Мен сұхбатқа қатысуға және осал жағдайдағы мигрант деп танылуға келісемін.</translation>
    </message>
    <message>
        <source>I also agree that my family members named above are recognised.</source>
        <translation type="unfinished">Жоғарыда аталған отбасы мүшелерімнің танылуына да келісемін.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Заңды өкіл (тегі, аты, әкесінің аты, кім болып табылады)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Аты-жөні</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished">Туыстығы</translation>
    </message>
</context>
<context>
    <name>consent_interview_tj</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Өтініш беруші</translation>
    </message>
    <message>
        <source>Declaration of consent to identification</source>
        <translation type="unfinished">Сәйкестендіруге келісім туралы мәлімдеме</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Тегі, аты, әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>I accept all its conditions.</source>
        <translation type="unfinished">Мен оның барлық шарттарын қабылдаймын.</translation>
    </message>
    <message>
        <source>I authorise the specialist named below to store and use my data.</source>
        <translation type="unfinished">Мен төменде аталған маманға деректерімді сақтауға және пайдалануға рұқсат беремін.</translation>
    </message>
    <message>
        <source>I know that I can refuse at any time without giving a reason.</source>
        <translation type="unfinished">Кез келген уақытта себебін айтпай бас тарта алатынымды білемін.</translation>
    </message>
    <message>
        <source>I know that help may be ended if what I say is not reliable.</source>
        <translation type="unfinished">Айтқаным шындыққа сай болмаса, көмек тоқтатылуы мүмкін екенін білемін.</translation>
    </message>
    <message>
        <source>I undergo the procedure of identification of my own will.</source>
        <translation type="unfinished">Мен сәйкестендіру рәсімінен өз еркіммен өтемін.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Заңды өкіл (тегі, аты, әкесінің аты, кім болып табылады)</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Маман</translation>
    </message>
    <message>
        <source>The order of the procedure and what follows from it were explained to me.</source>
        <translation type="unfinished">Маған рәсімнің тәртібі және одан кейін не болатыны түсіндірілді.</translation>
    </message>
</context>
<context>
    <name>custody_request</name>
    <message>
        <source>Body that holds the person</source>
        <translation type="unfinished">Адамды ұстап отырған орган</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Туған күні</translation>
    </message>
    <message>
        <source>Director</source>
        <translation type="unfinished">Директор</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Құжат</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Тегі, аты, әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Аты-жөні</translation>
    </message>
    <message>
        <source>Permission given on</source>
        <translation type="unfinished">Рұқсат берілген күн</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">Лауазымы</translation>
    </message>
    <message>
        <source>Purpose of the meeting</source>
        <translation type="unfinished">Кездесудің мақсаты</translation>
    </message>
    <message>
        <source>Request to meet a person in custody</source>
        <translation type="unfinished">Қамауда ұсталған адаммен кездесу туралы сұрау</translation>
    </message>
    <message>
        <source>Who will come: name, position, document</source>
        <translation type="unfinished">Кім келеді: аты-жөні, лауазымы, құжаты</translation>
    </message>
</context>
<context>
    <name>decision_sheet</name>
    <message>
        <source>Contradictions that were noticed</source>
        <translation type="unfinished">Байқалған қайшылықтар</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Шешім</translation>
    </message>
    <message>
        <source>Decision of the head of the migration service</source>
        <translation type="unfinished">Көші-қон қызметі басшысының шешімі</translation>
    </message>
    <message>
        <source>Decision on identification</source>
        <translation type="unfinished">Сәйкестендіру туралы шешім</translation>
    </message>
    <message>
        <source>Head of the migration service</source>
        <translation type="unfinished">Көші-қон қызметінің басшысы</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Негіздері</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Маман</translation>
    </message>
    <message>
        <source>Specialist of the migration service</source>
        <translation type="unfinished">Көші-қон қызметінің маманы</translation>
    </message>
    <message>
        <source>identified</source>
        <translation type="unfinished">танылды</translation>
    </message>
    <message>
        <source>identified as a migrant in a vulnerable situation</source>
        <translation type="unfinished">осал жағдайдағы мигрант деп танылды</translation>
    </message>
    <message>
        <source>no signs</source>
        <translation type="unfinished">белгілері жоқ</translation>
    </message>
    <message>
        <source>no signs of a vulnerable situation</source>
        <translation type="unfinished">осал жағдайдың белгілері жоқ</translation>
    </message>
    <message>
        <source>the specialists disagree: the head of the migration service decides</source>
        <translation type="unfinished">мамандардың пікірі сәйкес келмеді: көші-қон қызметінің басшысы шешеді</translation>
    </message>
</context>
<context>
    <name>ethics_memo</name>
    <message>
        <source>Asked for consent</source>
        <translation type="unfinished">Келісімі сұралды</translation>
    </message>
    <message>
        <source>Asked whether this interviewer, man or woman, is all right</source>
        <translation type="unfinished">Осы сұхбат жүргізуші, ер адам немесе әйел, қолайлы ма деп сұралды</translation>
    </message>
    <message>
        <source>Before the interview: what was told</source>
        <translation type="unfinished">Сұхбат алдында: адамға не айтылды</translation>
    </message>
    <message>
        <source>Introduced myself: name, position</source>
        <translation type="unfinished">Таныстырылды: аты-жөні, лауазымы</translation>
    </message>
    <message>
        <source>Made sure that it was understood</source>
        <translation type="unfinished">Бәрі түсінікті екеніне көз жеткізілді</translation>
    </message>
    <message>
        <source>Said that more information means better help</source>
        <translation type="unfinished">Неғұрлым көп білсек, соғұрлым жақсы көмектесе алатынымыз айтылды</translation>
    </message>
    <message>
        <source>Said that one may ask at any moment</source>
        <translation type="unfinished">Кез келген сәтте сұрауға болатыны айтылды</translation>
    </message>
    <message>
        <source>Said that one may think before answering and take a break</source>
        <translation type="unfinished">Жауап берер алдында ойлануға және үзіліс жасауға болатыны айтылды</translation>
    </message>
    <message>
        <source>Said that questions may upset, and need not be answered</source>
        <translation type="unfinished">Сұрақтар көңілге тиюі мүмкін екені және оларға жауап беру міндетті емес екені айтылды</translation>
    </message>
    <message>
        <source>Said what help cannot be given, and that others will be found</source>
        <translation type="unfinished">Қандай көмек бере алмайтыны және бере алатын жақ табылатыны айтылды</translation>
    </message>
    <message>
        <source>Said what is kept secret, and from whom</source>
        <translation type="unfinished">Ненің және кімнен құпия сақталатыны айтылды</translation>
    </message>
    <message>
        <source>Said what the interview is for, how identification goes and what help there is</source>
        <translation type="unfinished">Сұхбат не үшін керек, сәйкестендіру қалай өтетіні және қандай көмек бары айтылды</translation>
    </message>
    <message>
        <source>Said what the organisation does</source>
        <translation type="unfinished">Ұйымның немен айналысатыны айтылды</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Маман</translation>
    </message>
</context>
<context>
    <name>family</name>
    <message>
        <source>Are the children in residential care of the state?</source>
        <translation type="unfinished">Балалар мемлекеттік мекемеде ме?</translation>
    </message>
    <message>
        <source>Are there social or cultural ties and support in the community or diaspora?</source>
        <translation type="unfinished">Қауымда немесе диаспорада әлеуметтік не мәдени байланыс пен қолдау бар ма?</translation>
    </message>
    <message>
        <source>Budget: income from the work of those who can work</source>
        <translation type="unfinished">Бюджет: жұмыс істей алатындардың табысы</translation>
    </message>
    <message>
        <source>Burdens: debts to other people</source>
        <translation type="unfinished">Міндеттемелер: басқа адамдарға қарыз</translation>
    </message>
    <message>
        <source>Can those who are able to work find work near home?</source>
        <translation type="unfinished">Еңбекке қабілеттілер үйіне жақын жерден жұмыс таба ала ма?</translation>
    </message>
    <message>
        <source>Do the income and payments cover the basic needs?</source>
        <translation type="unfinished">Табыс пен төлемдер ең қажеттіге жете ме?</translation>
    </message>
    <message>
        <source>Does a member have a severe or chronic disease or an injury?</source>
        <translation type="unfinished">Біреуінде ауыр немесе созылмалы ауру не жарақат бар ма?</translation>
    </message>
    <message>
        <source>Does a member suffer from depression?</source>
        <translation type="unfinished">Біреуі депрессияға шалдыққан ба?</translation>
    </message>
    <message>
        <source>Does the breadwinner plan to return?</source>
        <translation type="unfinished">Асыраушы қайтып келмекші ме?</translation>
    </message>
    <message>
        <source>Does the family get medical help where it lives?</source>
        <translation type="unfinished">Отбасы тұратын жерінде медициналық көмек ала ма?</translation>
    </message>
    <message>
        <source>Does this member get help?</source>
        <translation type="unfinished">Бұл адам көмек ала ма?</translation>
    </message>
    <message>
        <source>How many minors are left without parental care</source>
        <translation type="unfinished">Ата-анасының қамқорлығынсыз қалған кәмелетке толмағандар саны</translation>
    </message>
    <message>
        <source>How soon?</source>
        <translation type="unfinished">Қашан?</translation>
    </message>
    <message>
        <source>How the family lives together</source>
        <translation type="unfinished">Отбасы қалай өмір сүреді</translation>
    </message>
    <message>
        <source>If one parent stayed: is the marriage with the breadwinner registered?</source>
        <translation type="unfinished">Ата-ананың бірі қалса: асыраушымен некесі тіркелген бе?</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Аудармашы</translation>
    </message>
    <message>
        <source>Is a member disabled?</source>
        <translation type="unfinished">Біреуінде мүгедектік бар ма?</translation>
    </message>
    <message>
        <source>Is a member in conflict with the law, or answerable for an offence?</source>
        <translation type="unfinished">Біреуі заң бұзды ма, құқық бұзушылық үшін жауапқа тартылды ма?</translation>
    </message>
    <message>
        <source>Is a member missing?</source>
        <translation type="unfinished">Отбасынан біреу жоғалып кетті ме?</translation>
    </message>
    <message>
        <source>Is it treated as it should be?</source>
        <translation type="unfinished">Ол тиісінше емделе ме?</translation>
    </message>
    <message>
        <source>Is there alcohol or drug addiction?</source>
        <translation type="unfinished">Алкогольге немесе есірткіге тәуелділік бар ма?</translation>
    </message>
    <message>
        <source>Is there contact with the absent breadwinner?</source>
        <translation type="unfinished">Жоқ асыраушымен байланыс бар ма?</translation>
    </message>
    <message>
        <source>Is there formal guardianship of the minors?</source>
        <translation type="unfinished">Балаларға қорғаншылық ресімделген бе?</translation>
    </message>
    <message>
        <source>Is there help for it?</source>
        <translation type="unfinished">Осыған қатысты көмек бар ма?</translation>
    </message>
    <message>
        <source>Lives with relatives or friends</source>
        <translation type="unfinished">Туыстарының немесе достарының үйінде тұрады</translation>
    </message>
    <message>
        <source>Means of the family</source>
        <translation type="unfinished">Отбасының күнкөріс көзі</translation>
    </message>
    <message>
        <source>Own housing?</source>
        <translation type="unfinished">Өз баспанасы бар ма?</translation>
    </message>
    <message>
        <source>Person who answered for the family</source>
        <translation type="unfinished">Отбасы атынан жауап берген адам</translation>
    </message>
    <message>
        <source>Place of this person in the family</source>
        <translation type="unfinished">Бұл адамның отбасындағы орны</translation>
    </message>
    <message>
        <source>Problems with documents?</source>
        <translation type="unfinished">Құжаттармен қиындық бар ма?</translation>
    </message>
    <message>
        <source>Questionnaire on a family whose breadwinner migrated and left children</source>
        <translation type="unfinished">Асыраушысы көшіп кетіп, балалары қалған отбасының сауалнамасы</translation>
    </message>
    <message>
        <source>Relations: members keep out of each other&apos;s life</source>
        <translation type="unfinished">Қарым-қатынас: әркім өз бетінше</translation>
    </message>
    <message>
        <source>Since when, how many children</source>
        <translation type="unfinished">Қай уақыттан, неше бала</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Маман</translation>
    </message>
    <message>
        <source>Specify</source>
        <translation type="unfinished">Нақтылаңыз</translation>
    </message>
    <message>
        <source>The absent breadwinner</source>
        <translation type="unfinished">Жоқ асыраушы</translation>
    </message>
    <message>
        <source>The children</source>
        <translation type="unfinished">Балалар</translation>
    </message>
    <message>
        <source>The children attend a kindergarten</source>
        <translation type="unfinished">Балалар балабақшаға барады</translation>
    </message>
    <message>
        <source>The children live with one parent</source>
        <translation type="unfinished">Балалар ата-ананың бірімен тұрады</translation>
    </message>
    <message>
        <source>The community treats the family with discrimination because of gender</source>
        <translation type="unfinished">Қауымда отбасы жынысына байланысты кемсітіледі</translation>
    </message>
    <message>
        <source>The family and the community</source>
        <translation type="unfinished">Отбасы және қауым</translation>
    </message>
    <message>
        <source>The family and the law</source>
        <translation type="unfinished">Отбасы және заң</translation>
    </message>
    <message>
        <source>The family now</source>
        <translation type="unfinished">Отбасының қазіргі жағдайы</translation>
    </message>
    <message>
        <source>Their ages</source>
        <translation type="unfinished">Олардың жасы</translation>
    </message>
    <message>
        <source>To which country did the breadwinner go?</source>
        <translation type="unfinished">Асыраушы қай елге кетті?</translation>
    </message>
    <message>
        <source>Went abroad for another purpose</source>
        <translation type="unfinished">Шетелге басқа мақсатпен кетті</translation>
    </message>
    <message>
        <source>Went abroad to find work</source>
        <translation type="unfinished">Шетелге жұмысқа кетті</translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished">Қандай</translation>
    </message>
    <message>
        <source>Which relative could take formal guardianship?</source>
        <translation type="unfinished">Туыстардың қайсысы қорғаншылықты ресімдей алады?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Кім</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation type="unfinished">Кім жауап береді</translation>
    </message>
    <message>
        <source>Who answers for the family</source>
        <translation type="unfinished">Отбасы атынан кім жауап береді</translation>
    </message>
    <message>
        <source>Who was the main breadwinner and is away now?</source>
        <translation type="unfinished">Негізгі асыраушы кім болды және қазір жоқ?</translation>
    </message>
    <message>
        <source>a school</source>
        <translation type="unfinished">мектепке</translation>
    </message>
    <message>
        <source>allowances, pensions, grants</source>
        <translation type="unfinished">жәрдемақы, зейнетақы, гранттар</translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished">екеуі де</translation>
    </message>
    <message>
        <source>co-dependent</source>
        <translation type="unfinished">өзара тәуелді</translation>
    </message>
    <message>
        <source>domestic violence</source>
        <translation type="unfinished">тұрмыстық зорлық-зомбылық</translation>
    </message>
    <message>
        <source>father</source>
        <translation type="unfinished">әкесі</translation>
    </message>
    <message>
        <source>identification</source>
        <translation type="unfinished">сәйкестендіру</translation>
    </message>
    <message>
        <source>in a shelter or group home</source>
        <translation type="unfinished">баспанада немесе топтық үйде</translation>
    </message>
    <message>
        <source>in rented housing</source>
        <translation type="unfinished">жалға алған үйде</translation>
    </message>
    <message>
        <source>in rooms not meant for living</source>
        <translation type="unfinished">тұруға арналмаған жайда</translation>
    </message>
    <message>
        <source>money sent from abroad by those who are away</source>
        <translation type="unfinished">кеткендер шетелден жіберетін ақша</translation>
    </message>
    <message>
        <source>mortgage</source>
        <translation type="unfinished">ипотека</translation>
    </message>
    <message>
        <source>mother</source>
        <translation type="unfinished">анасы</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation type="unfinished">ешқайсысына бармайды</translation>
    </message>
    <message>
        <source>on the street</source>
        <translation type="unfinished">көшеде</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">басқа</translation>
    </message>
    <message>
        <source>own small farming</source>
        <translation type="unfinished">өзінің шағын шаруашылығы</translation>
    </message>
    <message>
        <source>patriarchal</source>
        <translation type="unfinished">патриархалдық</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished">басқа біреу</translation>
    </message>
    <message>
        <source>unpaid loans</source>
        <translation type="unfinished">өтелмеген несиелер</translation>
    </message>
    <message>
        <source>vocational education</source>
        <translation type="unfinished">кәсіпке оқиды</translation>
    </message>
    <message>
        <source>with a grandmother or grandfather</source>
        <translation type="unfinished">әжесімен немесе атасымен</translation>
    </message>
    <message>
        <source>with ethnic discrimination</source>
        <translation type="unfinished">ұлтына байланысты</translation>
    </message>
    <message>
        <source>with exclusion from social life</source>
        <translation type="unfinished">қоғамдық өмірден шеттетіледі</translation>
    </message>
    <message>
        <source>with neighbours</source>
        <translation type="unfinished">көршілермен</translation>
    </message>
    <message>
        <source>with other relatives</source>
        <translation type="unfinished">басқа туыстармен</translation>
    </message>
    <message>
        <source>with others</source>
        <translation type="unfinished">басқа адамдармен</translation>
    </message>
</context>
<context>
    <name>identification</name>
    <message>
        <source>A transit corridor in the cold season</source>
        <translation type="unfinished">Суық мезгілдегі транзит дәлізі</translation>
    </message>
    <message>
        <source>Additional education, specify</source>
        <translation type="unfinished">Қосымша білімі, қандай</translation>
    </message>
    <message>
        <source>Age of the person</source>
        <translation type="unfinished">Адамның жасы</translation>
    </message>
    <message>
        <source>Children are left in the country of destination because entry is prohibited</source>
        <translation type="unfinished">Кіруге тыйым салынғандықтан балалар баратын елде қалды</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">Азаматтығы</translation>
    </message>
    <message>
        <source>Customs and surroundings</source>
        <translation type="unfinished">Салт-дәстүр және қоршаған орта</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation type="unfinished">Туған күні мен жері</translation>
    </message>
    <message>
        <source>Dependants in the country of destination</source>
        <translation type="unfinished">Баратын елдегі асырауындағы адамдар</translation>
    </message>
    <message>
        <source>Experience of migration</source>
        <translation type="unfinished">Көші-қон тәжірибесі</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Тегі, аты, әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>HIV infection</source>
        <translation type="unfinished">АИТВ инфекциясы</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Денсаулығы</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished">Нешеу</translation>
    </message>
    <message>
        <source>Identification questionnaire of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Осал жағдайдағы мигрантты сәйкестендіру сауалнамасы</translation>
    </message>
    <message>
        <source>In the community there is</source>
        <translation type="unfinished">Қауымда бар</translation>
    </message>
    <message>
        <source>Information about the person</source>
        <translation type="unfinished">Адам туралы мәліметтер</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Аудармашы</translation>
    </message>
    <message>
        <source>Knowledge of the law</source>
        <translation type="unfinished">Заңды білуі</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation type="unfinished">Заңды өкіл</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation type="unfinished">Құқықтық жағдайы</translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation type="unfinished">Білімі</translation>
    </message>
    <message>
        <source>Means of living</source>
        <translation type="unfinished">Күнкөріс қаражаты</translation>
    </message>
    <message>
        <source>Means of the family</source>
        <translation type="unfinished">Отбасының күнкөріс көзі</translation>
    </message>
    <message>
        <source>Name of the dependant</source>
        <translation type="unfinished">Асырауындағы адамның аты-жөні</translation>
    </message>
    <message>
        <source>No chance of work near home</source>
        <translation type="unfinished">Үйіне жақын жерде жұмыс істеу мүмкіндігі жоқ</translation>
    </message>
    <message>
        <source>No relatives who give support</source>
        <translation type="unfinished">Қолдау көрсететін туыстары жоқ</translation>
    </message>
    <message>
        <source>No social or cultural ties and no support in the community or diaspora</source>
        <translation type="unfinished">Қауымда немесе диаспорада әлеуметтік не мәдени байланыс пен қолдау жоқ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Басқа</translation>
    </message>
    <message>
        <source>Personal documents (if any)</source>
        <translation type="unfinished">Жеке құжаттары (бар болса)</translation>
    </message>
    <message>
        <source>Place in the family</source>
        <translation type="unfinished">Отбасындағы орны</translation>
    </message>
    <message>
        <source>Place of residence, telephone (if any)</source>
        <translation type="unfinished">Тұрғылықты жері, телефоны (бар болса)</translation>
    </message>
    <message>
        <source>Prohibition to leave the country</source>
        <translation type="unfinished">Елден шығуға тыйым</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation type="unfinished">Психолог</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Жынысы</translation>
    </message>
    <message>
        <source>Signs that lie in the community</source>
        <translation type="unfinished">Қауымға қатысты белгілер</translation>
    </message>
    <message>
        <source>Signs that lie in the family</source>
        <translation type="unfinished">Отбасына қатысты белгілер</translation>
    </message>
    <message>
        <source>Signs that lie in the person</source>
        <translation type="unfinished">Адамның өзіне қатысты белгілер</translation>
    </message>
    <message>
        <source>Signs that lie in the situation</source>
        <translation type="unfinished">Жағдайға қатысты белгілер</translation>
    </message>
    <message>
        <source>Situation of the person</source>
        <translation type="unfinished">Адамның жағдайы</translation>
    </message>
    <message>
        <source>Specialist who filled in the questionnaire</source>
        <translation type="unfinished">Сауалнаманы толтырған маман</translation>
    </message>
    <message>
        <source>Specify</source>
        <translation type="unfinished">Нақтылаңыз</translation>
    </message>
    <message>
        <source>The person interviewed</source>
        <translation type="unfinished">Сұхбат берген адам</translation>
    </message>
    <message>
        <source>The vulnerability is assessed in the situation of</source>
        <translation type="unfinished">Осалдық мына жағдайда бағаланады</translation>
    </message>
    <message>
        <source>Training and work experience</source>
        <translation type="unfinished">Кәсібі мен жұмыс тәжірибесі</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation type="unfinished">Зорлық-зомбылық</translation>
    </message>
    <message>
        <source>Violence and discrimination in the family</source>
        <translation type="unfinished">Отбасындағы зорлық-зомбылық пен кемсіту</translation>
    </message>
    <message>
        <source>a dependant</source>
        <translation type="unfinished">асырауындағы адам</translation>
    </message>
    <message>
        <source>a family member able to work</source>
        <translation type="unfinished">отбасының еңбекке қабілетті ересек мүшесі</translation>
    </message>
    <message>
        <source>a family of low income with many dependants (children, old parents, persons with disabilities)</source>
        <translation type="unfinished">асырауындағы адамы көп, аз қамтылған отбасы (балалар, қарт ата-ана, мүгедектігі бар адамдар)</translation>
    </message>
    <message>
        <source>alcohol or drug addiction</source>
        <translation type="unfinished">алкогольге немесе есірткіге тәуелділік</translation>
    </message>
    <message>
        <source>an intermediary who had no right to find work abroad</source>
        <translation type="unfinished">шетелде жұмысқа орналастыруға құқығы жоқ делдал</translation>
    </message>
    <message>
        <source>arrests or other trouble with migration law in the past</source>
        <translation type="unfinished">бұрын қамауға алынған немесе көші-қон заңнамасы бойынша басқа қиындықтар болған</translation>
    </message>
    <message>
        <source>before leaving</source>
        <translation type="unfinished">кеткенге дейін</translation>
    </message>
    <message>
        <source>cannot send a part of the earnings to the family</source>
        <translation type="unfinished">табысының бір бөлігін отбасына жібере алмайды</translation>
    </message>
    <message>
        <source>costly traditional celebrations, again and again, in the community</source>
        <translation type="unfinished">қауымдағы жиі әрі қымбат дәстүрлі тойлар</translation>
    </message>
    <message>
        <source>debts in the home country</source>
        <translation type="unfinished">еліндегі қарыздары</translation>
    </message>
    <message>
        <source>discrimination because of gender</source>
        <translation type="unfinished">жынысына байланысты кемсіту</translation>
    </message>
    <message>
        <source>discrimination because of sex or gender</source>
        <translation type="unfinished">жынысы бойынша кемсіту</translation>
    </message>
    <message>
        <source>does not know the basic rules of lawful employment in the country of destination</source>
        <translation type="unfinished">баратын елде заңды жұмыс істеудің негізгі ережелерін білмейді</translation>
    </message>
    <message>
        <source>domestic violence</source>
        <translation type="unfinished">тұрмыстық зорлық-зомбылық</translation>
    </message>
    <message>
        <source>drawn into labour exploitation</source>
        <translation type="unfinished">еңбек қанауына тартылған</translation>
    </message>
    <message>
        <source>drawn into sexual exploitation</source>
        <translation type="unfinished">сексуалдық қанауға тартылған</translation>
    </message>
    <message>
        <source>entry to the Russian Federation is prohibited</source>
        <translation type="unfinished">Ресей Федерациясына кіруге тыйым салынған</translation>
    </message>
    <message>
        <source>ethnic discrimination</source>
        <translation type="unfinished">ұлты бойынша кемсіту</translation>
    </message>
    <message>
        <source>exclusion from social life</source>
        <translation type="unfinished">қоғамдық өмірден шеттету</translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished">әйел</translation>
    </message>
    <message>
        <source>for the only main breadwinner</source>
        <translation type="unfinished">жалғыз негізгі асыраушыға</translation>
    </message>
    <message>
        <source>for two or more breadwinners of the family</source>
        <translation type="unfinished">отбасының екі немесе одан көп асыраушысына</translation>
    </message>
    <message>
        <source>higher professional, graduated</source>
        <translation type="unfinished">жоғары, бітірген</translation>
    </message>
    <message>
        <source>higher professional, unfinished</source>
        <translation type="unfinished">жоғары, бітірмеген</translation>
    </message>
    <message>
        <source>identification</source>
        <translation type="unfinished">сәйкестендіру</translation>
    </message>
    <message>
        <source>in the country of destination</source>
        <translation type="unfinished">баратын елде</translation>
    </message>
    <message>
        <source>in the country of origin</source>
        <translation type="unfinished">шыққан елінде</translation>
    </message>
    <message>
        <source>in the country of transit</source>
        <translation type="unfinished">транзит елінде</translation>
    </message>
    <message>
        <source>left without preparation</source>
        <translation type="unfinished">дайындықсыз кеткен</translation>
    </message>
    <message>
        <source>life in an environmentally unfavourable area</source>
        <translation type="unfinished">экологиясы қолайсыз жерде тұру</translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished">ер</translation>
    </message>
    <message>
        <source>migrant in the country of destination, employed or looking for work</source>
        <translation type="unfinished">баратын елдегі мигрант, жұмыс істейді немесе іздейді</translation>
    </message>
    <message>
        <source>migrant in transit</source>
        <translation type="unfinished">жол үстіндегі (транзиттегі) мигрант</translation>
    </message>
    <message>
        <source>migrant on return to the country of origin</source>
        <translation type="unfinished">шыққан еліне оралған мигрант</translation>
    </message>
    <message>
        <source>no experience of migration</source>
        <translation type="unfinished">көші-қон тәжірибесі жоқ</translation>
    </message>
    <message>
        <source>no housing or shelter</source>
        <translation type="unfinished">баспанасы жоқ</translation>
    </message>
    <message>
        <source>no identity documents, or they have expired</source>
        <translation type="unfinished">жеке басын куәландыратын құжаттары жоқ немесе мерзімі өткен</translation>
    </message>
    <message>
        <source>no labour agreement or other document needed to work lawfully in the country</source>
        <translation type="unfinished">елде заңды жұмыс істеуге керек еңбек шарты немесе басқа құжаты жоқ</translation>
    </message>
    <message>
        <source>no money to go back home</source>
        <translation type="unfinished">еліне қайтуға ақшасы жоқ</translation>
    </message>
    <message>
        <source>no profession</source>
        <translation type="unfinished">кәсібі жоқ</translation>
    </message>
    <message>
        <source>no registration or residence permit</source>
        <translation type="unfinished">тіркеуі немесе тұруға ықтиярхаты жоқ</translation>
    </message>
    <message>
        <source>no regular income</source>
        <translation type="unfinished">тұрақты табысы жоқ</translation>
    </message>
    <message>
        <source>no work experience</source>
        <translation type="unfinished">жұмыс тәжірибесі жоқ</translation>
    </message>
    <message>
        <source>on return</source>
        <translation type="unfinished">оралғаннан кейін</translation>
    </message>
    <message>
        <source>other (physical disability, pregnancy)</source>
        <translation type="unfinished">басқа (дене мүгедектігі, жүктілік)</translation>
    </message>
    <message>
        <source>physical violence</source>
        <translation type="unfinished">дене зорлық-зомбылығы</translation>
    </message>
    <message>
        <source>presence of hepatitis B or C</source>
        <translation type="unfinished">B немесе C гепатитінің болуы</translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished">бастауыш</translation>
    </message>
    <message>
        <source>primary vocational</source>
        <translation type="unfinished">бастауыш кәсіптік</translation>
    </message>
    <message>
        <source>secondary general</source>
        <translation type="unfinished">жалпы орта</translation>
    </message>
    <message>
        <source>secondary vocational</source>
        <translation type="unfinished">орта кәсіптік</translation>
    </message>
    <message>
        <source>social discrimination</source>
        <translation type="unfinished">әлеуметтік кемсіту</translation>
    </message>
    <message>
        <source>the earnings do not cover personal needs</source>
        <translation type="unfinished">табысы жеке қажеттеріне жетпейді</translation>
    </message>
    <message>
        <source>the income does not cover the needs of the family</source>
        <translation type="unfinished">табыс отбасының қажеттеріне жетпейді</translation>
    </message>
    <message>
        <source>the only breadwinner</source>
        <translation type="unfinished">жалғыз асыраушы</translation>
    </message>
    <message>
        <source>the profession is not in demand in the country of destination, or does not earn a living there</source>
        <translation type="unfinished">кәсібі баратын елінде сұранысқа ие емес немесе онда күнкөріске жетпейді</translation>
    </message>
    <message>
        <source>the profession is not in demand in the country of origin, or does not earn a living there</source>
        <translation type="unfinished">кәсібі шыққан елінде сұранысқа ие емес немесе онда күнкөріске жетпейді</translation>
    </message>
    <message>
        <source>tuberculosis</source>
        <translation type="unfinished">туберкулез</translation>
    </message>
    <message>
        <source>venereal diseases</source>
        <translation type="unfinished">венерологиялық аурулар</translation>
    </message>
    <message>
        <source>viral hepatitis</source>
        <translation type="unfinished">вирустық гепатит</translation>
    </message>
</context>
<context>
    <name>initial_application</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Өтініш беруші</translation>
    </message>
    <message>
        <source>Border point where you crossed</source>
        <translation type="unfinished">Шекарадан өткен бекет</translation>
    </message>
    <message>
        <source>Date of birth: day, month, year</source>
        <translation type="unfinished">Туған күніңіз: күні, айы, жылы</translation>
    </message>
    <message>
        <source>Date of your first entry to Kazakhstan</source>
        <translation type="unfinished">Қазақстанға алғаш кірген күніңіз</translation>
    </message>
    <message>
        <source>Do you have an official permit to work in Kazakhstan?</source>
        <translation type="unfinished">Қазақстанда жұмыс істеуге ресми рұқсатыңыз бар ма?</translation>
    </message>
    <message>
        <source>Do you have health problems?</source>
        <translation type="unfinished">Денсаулығыңызға қатысты қиындық бар ма?</translation>
    </message>
    <message>
        <source>Do you have money for the way back?</source>
        <translation type="unfinished">Қайтуға ақшаңыз бар ма?</translation>
    </message>
    <message>
        <source>Do you want to return to your home country?</source>
        <translation type="unfinished">Еліңізге қайтқыңыз келе ме?</translation>
    </message>
    <message>
        <source>Do you work of your own will, or are you forced to?</source>
        <translation type="unfinished">Өз еркіңізбен жұмыс істейсіз бе, әлде мәжбүрлей ме?</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Тегі, аты, әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>How many family members are with you in Kazakhstan?</source>
        <translation type="unfinished">Қазақстанда сізбен бірге неше отбасы мүшесі бар?</translation>
    </message>
    <message>
        <source>How you came</source>
        <translation type="unfinished">Қалай келдіңіз</translation>
    </message>
    <message>
        <source>I am forced to</source>
        <translation type="unfinished">мені мәжбүрлейді</translation>
    </message>
    <message>
        <source>I am passing through</source>
        <translation type="unfinished">әрі қарай барамын</translation>
    </message>
    <message>
        <source>I do not work</source>
        <translation type="unfinished">жұмыс істемеймін</translation>
    </message>
    <message>
        <source>If you have no passport, what happened to it?</source>
        <translation type="unfinished">Паспортыңыз болмаса, оған не болды?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished">Өз сөзіңізбен</translation>
    </message>
    <message>
        <source>Initial application of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Осал жағдайдағы мигранттың бастапқы өтініші</translation>
    </message>
    <message>
        <source>Is Kazakhstan the country you wanted to reach, or are you passing through?</source>
        <translation type="unfinished">Сіз Қазақстанға келдіңіз бе, әлде ол арқылы әрі қарай бара жатырсыз ба?</translation>
    </message>
    <message>
        <source>Note of the migration service</source>
        <translation type="unfinished">Көші-қон қызметінің белгісі</translation>
    </message>
    <message>
        <source>Note of the specialist of the migration service</source>
        <translation type="unfinished">Көші-қон қызметі маманының белгісі</translation>
    </message>
    <message>
        <source>Passport: number, date of issue, valid until</source>
        <translation type="unfinished">Паспорт: нөмірі, берілген күні, жарамдылық мерзімі</translation>
    </message>
    <message>
        <source>Place of birth: country, town, district, village</source>
        <translation type="unfinished">Туған жеріңіз: ел, қала, аудан, елді мекен</translation>
    </message>
    <message>
        <source>Signs of a vulnerable situation</source>
        <translation type="unfinished">Осал жағдайдың белгілері</translation>
    </message>
    <message>
        <source>Specialist of the migration service</source>
        <translation type="unfinished">Көші-қон қызметінің маманы</translation>
    </message>
    <message>
        <source>To which country</source>
        <translation type="unfinished">Қай елге</translation>
    </message>
    <message>
        <source>Were unlawful acts committed against you lately?</source>
        <translation type="unfinished">Жақында сізге қарсы құқыққа қайшы әрекет жасалды ма?</translation>
    </message>
    <message>
        <source>What was done to you</source>
        <translation type="unfinished">Сізге не жасалды</translation>
    </message>
    <message>
        <source>Where it happened, and who took it</source>
        <translation type="unfinished">Қай жерде болды және кім алды</translation>
    </message>
    <message>
        <source>Where you want to go</source>
        <translation type="unfinished">Қайда барғыңыз келеді</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation type="unfinished">Қандай</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation type="unfinished">Қандай</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished">Сіз кімсіз</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">Жұмыс</translation>
    </message>
    <message>
        <source>assault</source>
        <translation type="unfinished">шабуыл</translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished">жоғалды</translation>
    </message>
    <message>
        <source>of my own will</source>
        <translation type="unfinished">өз еркіммен</translation>
    </message>
    <message>
        <source>sexual violence</source>
        <translation type="unfinished">сексуалдық зорлық-зомбылық</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation type="unfinished">ұрлап кетті</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation type="unfinished">тартып алды</translation>
    </message>
    <message>
        <source>the country I wanted to reach</source>
        <translation type="unfinished">осында келдім</translation>
    </message>
    <message>
        <source>theft of belongings</source>
        <translation type="unfinished">зат ұрлау</translation>
    </message>
    <message>
        <source>theft of money</source>
        <translation type="unfinished">ақша ұрлау</translation>
    </message>
</context>
<context>
    <name>interpreter_agreement</name>
    <message>
        <source>Agreement of the interpreter not to disclose</source>
        <translation type="unfinished">Аудармашының құпияны жарияламау туралы келісімі</translation>
    </message>
    <message>
        <source>I tell nobody what I learn, neither during the interview nor after it.</source>
        <translation type="unfinished">Білгенімді сұхбат кезінде де, одан кейін де ешкімге айтпаймын.</translation>
    </message>
    <message>
        <source>I translate fully and exactly, and add nothing of my own.</source>
        <translation type="unfinished">Мен толық әрі дәл аударамын, өзімнен ештеңе қоспаймын.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation type="unfinished">Жеке басын куәландыратын құжат</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Аудармашы</translation>
    </message>
    <message>
        <source>Interpreter: full name</source>
        <translation type="unfinished">Аудармашы: тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Тілдері</translation>
    </message>
    <message>
        <source>My rights and duties were explained to me.</source>
        <translation type="unfinished">Маған құқықтарым мен міндеттерім түсіндірілді.</translation>
    </message>
    <message>
        <source>Relation to the person</source>
        <translation type="unfinished">Адамға кім болып келеді</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Жынысы</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Маман</translation>
    </message>
    <message>
        <source>Valid until (empty: for this interview only)</source>
        <translation type="unfinished">Жарамды мерзімі (бос болса: осы сұхбатқа ғана)</translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished">әйел</translation>
    </message>
    <message>
        <source>friend or acquaintance</source>
        <translation type="unfinished">досы немесе танысы</translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished">ер</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">бөтен</translation>
    </message>
    <message>
        <source>relative</source>
        <translation type="unfinished">туысы</translation>
    </message>
    <message>
        <source>seeks help together with the person</source>
        <translation type="unfinished">осы адаммен бірге көмек сұрайды</translation>
    </message>
    <message>
        <source>works for the body that interviews</source>
        <translation type="unfinished">сұхбат жүргізетін органда жұмыс істейді</translation>
    </message>
</context>
<context>
    <name>needs_kg</name>
    <message>
        <source>Administrative law (return of child custody, recovery of documents, etc.)</source>
        <translation type="unfinished">Әкімшілік құқық (балаға қамқорлықты қайтару, құжаттарды қалпына келтіру және т.б.)</translation>
    </message>
    <message>
        <source>Admission to hospital</source>
        <translation type="unfinished">Ауруханаға жатқызу</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Өтініш беруші</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">Түсініктеме</translation>
    </message>
    <message>
        <source>Comments of the expert</source>
        <translation type="unfinished">Маманның түсініктемесі</translation>
    </message>
    <message>
        <source>Consultation of a gynaecologist</source>
        <translation type="unfinished">Гинеколог кеңесі</translation>
    </message>
    <message>
        <source>Consultation of a neuropsychiatrist</source>
        <translation type="unfinished">Психоневролог кеңесі</translation>
    </message>
    <message>
        <source>Consultation of a psychotherapist or psychiatrist</source>
        <translation type="unfinished">Психотерапевт / психиатр кеңесі</translation>
    </message>
    <message>
        <source>Consultation of a therapist</source>
        <translation type="unfinished">Терапевт кеңесі</translation>
    </message>
    <message>
        <source>Consultation on starting an income-generating activity</source>
        <translation type="unfinished">Табыс әкелетін қызметті бастау бойынша кеңес</translation>
    </message>
    <message>
        <source>Emotional support</source>
        <translation type="unfinished">Эмоциялық қолдау</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation type="unfinished">Жұмысқа орналасу</translation>
    </message>
    <message>
        <source>Financial aid</source>
        <translation type="unfinished">Қаржылай көмек</translation>
    </message>
    <message>
        <source>General health condition (explain)</source>
        <translation type="unfinished">Жалпы денсаулық жағдайы (түсіндіріңіз)</translation>
    </message>
    <message>
        <source>HIV/AIDS test</source>
        <translation type="unfinished">АИТВ/ЖИТС тесті</translation>
    </message>
    <message>
        <source>Housing and municipal disputes (illegal eviction, etc.)</source>
        <translation type="unfinished">Тұрғын үй-коммуналдық даулар (заңсыз шығару және т.б.)</translation>
    </message>
    <message>
        <source>Humanitarian aid (clothes, food, etc.)</source>
        <translation type="unfinished">Гуманитарлық көмек (киім, тамақ және т.б.)</translation>
    </message>
    <message>
        <source>Individual consultations</source>
        <translation type="unfinished">Жеке кеңестер</translation>
    </message>
    <message>
        <source>Issues of family law</source>
        <translation type="unfinished">Отбасы құқығы мәселелері</translation>
    </message>
    <message>
        <source>Issues of labour law</source>
        <translation type="unfinished">Еңбек құқығы мәселелері</translation>
    </message>
    <message>
        <source>Law of inheritance (by law, appeal against an illegal will, etc.)</source>
        <translation type="unfinished">Мұрагерлік құқық (заң бойынша мұрагерлік, заңсыз өсиетке шағым және т.б.)</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished">Құқықтық</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Заңды өкіл (тегі, аты, әкесінің аты, кім болып табылады)</translation>
    </message>
    <message>
        <source>Legal support in administrative proceedings</source>
        <translation type="unfinished">Әкімшілік іс жүргізудегі құқықтық қолдау</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished">Дәрі-дәрмек</translation>
    </message>
    <message>
        <source>Needs assessment of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Осал жағдайдағы мигранттың қажеттіліктерін бағалау</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Өзге</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation type="unfinished">Өзге қажеттіліктер</translation>
    </message>
    <message>
        <source>Professional retraining</source>
        <translation type="unfinished">Кәсіби қайта даярлау</translation>
    </message>
    <message>
        <source>Psychological</source>
        <translation type="unfinished">Психологиялық</translation>
    </message>
    <message>
        <source>Receiving education</source>
        <translation type="unfinished">Білім алу</translation>
    </message>
    <message>
        <source>STI test</source>
        <translation type="unfinished">ЖЖБИ тесті</translation>
    </message>
    <message>
        <source>Safe stay (shelter)</source>
        <translation type="unfinished">Қауіпсіз болу (баспана)</translation>
    </message>
    <message>
        <source>Social and domestic</source>
        <translation type="unfinished">Әлеуметтік-тұрмыстық</translation>
    </message>
    <message>
        <source>Social and medical</source>
        <translation type="unfinished">Әлеуметтік-медициналық</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Маман</translation>
    </message>
    <message>
        <source>Support in recovering contact with family and close friends</source>
        <translation type="unfinished">Отбасымен және жақындарымен байланысты қалпына келтіруге көмек</translation>
    </message>
    <message>
        <source>Treatment of alcohol or drug addiction</source>
        <translation type="unfinished">Алкогольге немесе есірткіге тәуелділікті емдеу</translation>
    </message>
    <message>
        <source>referral</source>
        <translation type="unfinished">қайта бағыттау</translation>
    </message>
</context>
<context>
    <name>needs_kz</name>
    <message>
        <source>Administrative law (return of child custody, recovery of documents, etc.)</source>
        <translation type="unfinished">Әкімшілік құқық (балаға қамқорлықты қайтару, құжаттарды қалпына келтіру және т.б.)</translation>
    </message>
    <message>
        <source>Admission to hospital</source>
        <translation type="unfinished">Ауруханаға жатқызу</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Өтініш беруші</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">Түсініктеме</translation>
    </message>
    <message>
        <source>Comments of the expert</source>
        <translation type="unfinished">Маманның түсініктемесі</translation>
    </message>
    <message>
        <source>Consultation of a gynaecologist</source>
        <translation type="unfinished">Гинеколог кеңесі</translation>
    </message>
    <message>
        <source>Consultation of a neuropsychiatrist</source>
        <translation type="unfinished">Психоневролог кеңесі</translation>
    </message>
    <message>
        <source>Consultation of a psychotherapist or psychiatrist</source>
        <translation type="unfinished">Психотерапевт / психиатр кеңесі</translation>
    </message>
    <message>
        <source>Consultation of a therapist</source>
        <translation type="unfinished">Терапевт кеңесі</translation>
    </message>
    <message>
        <source>Consultation on starting an income-generating activity</source>
        <translation type="unfinished">Табыс әкелетін қызметті бастау бойынша кеңес</translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished">Білім беру</translation>
    </message>
    <message>
        <source>Emotional support</source>
        <translation type="unfinished">Эмоциялық қолдау</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation type="unfinished">Жұмысқа орналасу</translation>
    </message>
    <message>
        <source>Financial aid</source>
        <translation type="unfinished">Қаржылай көмек</translation>
    </message>
    <message>
        <source>General health condition (explain)</source>
        <translation type="unfinished">Жалпы денсаулық жағдайы (түсіндіріңіз)</translation>
    </message>
    <message>
        <source>HIV/AIDS test</source>
        <translation type="unfinished">АИТВ/ЖИТС тесті</translation>
    </message>
    <message>
        <source>Housing and municipal disputes (illegal eviction, etc.)</source>
        <translation type="unfinished">Тұрғын үй-коммуналдық даулар (заңсыз шығару және т.б.)</translation>
    </message>
    <message>
        <source>Humanitarian aid (clothes, food, etc.)</source>
        <translation type="unfinished">Гуманитарлық көмек (киім, тамақ және т.б.)</translation>
    </message>
    <message>
        <source>IIN for school</source>
        <translation type="unfinished">Мектеп үшін ЖСН алу</translation>
    </message>
    <message>
        <source>Individual consultations</source>
        <translation type="unfinished">Жеке кеңестер</translation>
    </message>
    <message>
        <source>Issues of family law</source>
        <translation type="unfinished">Отбасы құқығы мәселелері</translation>
    </message>
    <message>
        <source>Issues of labour law</source>
        <translation type="unfinished">Еңбек құқығы мәселелері</translation>
    </message>
    <message>
        <source>Language support</source>
        <translation type="unfinished">Тіл үйренуге қолдау</translation>
    </message>
    <message>
        <source>Law of inheritance (by law, appeal against an illegal will, etc.)</source>
        <translation type="unfinished">Мұрагерлік құқық (заң бойынша мұрагерлік, заңсыз өсиетке шағым және т.б.)</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished">Құқықтық</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Заңды өкіл (тегі, аты, әкесінің аты, кім болып табылады)</translation>
    </message>
    <message>
        <source>Legal support in administrative proceedings</source>
        <translation type="unfinished">Әкімшілік іс жүргізудегі құқықтық қолдау</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished">Дәрі-дәрмек</translation>
    </message>
    <message>
        <source>Needs assessment of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Осал жағдайдағы мигранттың қажеттіліктерін бағалау</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Өзге</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation type="unfinished">Өзге қажеттіліктер</translation>
    </message>
    <message>
        <source>Professional retraining</source>
        <translation type="unfinished">Кәсіби қайта даярлау</translation>
    </message>
    <message>
        <source>Psychological</source>
        <translation type="unfinished">Психологиялық</translation>
    </message>
    <message>
        <source>Receiving education</source>
        <translation type="unfinished">Білім алу</translation>
    </message>
    <message>
        <source>STI test</source>
        <translation type="unfinished">ЖЖБИ тесті</translation>
    </message>
    <message>
        <source>Safe stay (shelter)</source>
        <translation type="unfinished">Қауіпсіз болу (баспана)</translation>
    </message>
    <message>
        <source>School enrolment</source>
        <translation type="unfinished">Мектепке қабылдау</translation>
    </message>
    <message>
        <source>Social and domestic</source>
        <translation type="unfinished">Әлеуметтік-тұрмыстық</translation>
    </message>
    <message>
        <source>Social and medical</source>
        <translation type="unfinished">Әлеуметтік-медициналық</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Маман</translation>
    </message>
    <message>
        <source>Support in recovering contact with family and close friends</source>
        <translation type="unfinished">Отбасымен және жақындарымен байланысты қалпына келтіруге көмек</translation>
    </message>
    <message>
        <source>Treatment of alcohol or drug addiction</source>
        <translation type="unfinished">Алкогольге немесе есірткіге тәуелділікті емдеу</translation>
    </message>
</context>
<context>
    <name>needs_tj</name>
    <message>
        <source>Advice on social and legal issues (civil, housing, family, labour, pension, criminal law; rights of children, women, fathers, persons with disabilities)</source>
        <translation type="unfinished">Әлеуметтік және заңнамалық мәселелер бойынша кеңес (азаматтық, тұрғын үй, отбасы, еңбек, зейнетақы, қылмыстық құқық; балалар, әйелдер, әкелер, мүгедектігі бар адамдар құқығы)</translation>
    </message>
    <message>
        <source>Advice on the right to social services, state and non-state, and protection of interests</source>
        <translation type="unfinished">Мемлекеттік және мемлекеттік емес жүйеде әлеуметтік қызмет алу құқығы және мүддені қорғау бойынша кеңес</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Өтініш беруші</translation>
    </message>
    <message>
        <source>Availability of services for vulnerable migrants and family members</source>
        <translation type="unfinished">Осал мигранттар мен олардың отбасы мүшелеріне арналған қызметтердің бар-жоғы</translation>
    </message>
    <message>
        <source>Benefits, subsidies, compensations, alimony and other payments, better housing</source>
        <translation type="unfinished">Жәрдемақы, субсидия, өтемақы, алимент және басқа төлемдер, тұрғын үй жағдайын жақсарту</translation>
    </message>
    <message>
        <source>Care according to the state of health, including hygiene (wiping, washing, hygienic baths)</source>
        <translation type="unfinished">Денсаулық жағдайына қарай күтім, оның ішінде санитарлық-гигиеналық қызметтер (сүрту, жуындыру, гигиеналық ванна)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">Түсініктеме</translation>
    </message>
    <message>
        <source>Comments of the expert</source>
        <translation type="unfinished">Маманның түсініктемесі</translation>
    </message>
    <message>
        <source>Documents and complaints about violations by social services, employees or local authorities</source>
        <translation type="unfinished">Әлеуметтік қызметтердің, қызметкерлердің, жергілікті органдардың бұзушылықтары туралы құжаттар мен шағымдар әзірлеу</translation>
    </message>
    <message>
        <source>Documents for custody, guardianship, adoption of children left without parental care</source>
        <translation type="unfinished">Ата-анасының қамқорлығынсыз қалған балаларға қорғаншылық, қамқоршылық, асырап алу құжаттары</translation>
    </message>
    <message>
        <source>Documents for employment, passport and other documents of legal significance</source>
        <translation type="unfinished">Жұмысқа орналасу, паспорт және құқықтық маңызы бар басқа құжаттар</translation>
    </message>
    <message>
        <source>Documents for sending children and adolescents to social services for temporary residence (if necessary)</source>
        <translation type="unfinished">Балалар мен жасөспірімдерді әлеуметтік мекемеге уақытша тұруға жіберу құжаттары (қажет болса)</translation>
    </message>
    <message>
        <source>Employment opportunities in new destination countries</source>
        <translation type="unfinished">Жаңа баратын елдердегі жұмыс мүмкіндіктері</translation>
    </message>
    <message>
        <source>Employment: finding work, retraining, temporary (seasonal) work, shorter day, home work</source>
        <translation type="unfinished">Жұмыспен қамту: жұмысқа орналасу, қайта даярлау, уақытша (маусымдық) жұмыс, қысқартылған жұмыс күні, үйдегі жұмыс</translation>
    </message>
    <message>
        <source>Furniture and soft furnishings</source>
        <translation type="unfinished">Жиһаз және жұмсақ мүкәммал</translation>
    </message>
    <message>
        <source>Health services and spa treatment for children in need</source>
        <translation type="unfinished">Мұқтаж балаларды сауықтыру, санаторийлік-курорттық ем</translation>
    </message>
    <message>
        <source>Help to families of children with mental and physical disabilities (self-care, communication, self-control; hearing aids, glasses, orthopaedic and technical means)</source>
        <translation type="unfinished">Ақыл-есі мен дене дамуында ауытқуы бар бала тәрбиелеп отырған отбасына көмек (өз-өзіне қызмет ету, қарым-қатынас, өзін-өзі бақылау; есту аппараты, көзілдірік, ортопедиялық және техникалық құралдар)</translation>
    </message>
    <message>
        <source>Help with childcare</source>
        <translation type="unfinished">Бала күтіміне көмек</translation>
    </message>
    <message>
        <source>Help with obtaining care in health facilities</source>
        <translation type="unfinished">Денсаулық сақтау мекемелерінде көмек алуға жәрдемдесу</translation>
    </message>
    <message>
        <source>Help with preparing food</source>
        <translation type="unfinished">Тамақ әзірлеуге көмек</translation>
    </message>
    <message>
        <source>Hospitalisation, sanatorium and spa treatment</source>
        <translation type="unfinished">Емдеу-алдын алу мекемесіне жатқызу, санаторийлік-курорттық ем</translation>
    </message>
    <message>
        <source>Information on migration and employment issues</source>
        <translation type="unfinished">Көші-қон және жұмыспен қамту мәселелері бойынша ақпарат</translation>
    </message>
    <message>
        <source>Information services</source>
        <translation type="unfinished">Ақпараттық қызметтер</translation>
    </message>
    <message>
        <source>Legal aid in protecting the rights of children and adolescents to upbringing and care, including threats to life and health</source>
        <translation type="unfinished">Балалар мен жасөспірімдердің тәрбие мен қамқорлық алу құқығын қорғау, оның ішінде өмірі мен денсаулығына қауіп төнгенде</translation>
    </message>
    <message>
        <source>Legal aid on pensions, benefits and social payments</source>
        <translation type="unfinished">Зейнетақы, жәрдемақы және әлеуметтік төлемдер бойынша құқықтық көмек</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Заңды өкіл (тегі, аты, әкесінің аты, кім болып табылады)</translation>
    </message>
    <message>
        <source>Medicines (free or on preferential terms)</source>
        <translation type="unfinished">Дәрі-дәрмек (тегін немесе жеңілдікпен)</translation>
    </message>
    <message>
        <source>Needs assessment of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Осал жағдайдағы мигранттың қажеттіліктерін бағалау</translation>
    </message>
    <message>
        <source>Obtaining a place for temporary stay in a social service institution</source>
        <translation type="unfinished">Әлеуметтік қызмет мекемесінде уақытша тұратын орын алу</translation>
    </message>
    <message>
        <source>Obtaining services, privileges and benefits in social welfare</source>
        <translation type="unfinished">Әлеуметтік қорғау саласындағы қызметтер, жеңілдіктер мен жәрдемақылар алу</translation>
    </message>
    <message>
        <source>Organisations supporting vulnerable migrants and family members</source>
        <translation type="unfinished">Осал мигранттарды және олардың отбасы мүшелерін қолдайтын ұйымдар</translation>
    </message>
    <message>
        <source>Organising a clinical examination</source>
        <translation type="unfinished">Диспансерлеуді ұйымдастыру</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Өзге</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation type="unfinished">Өзге қажеттіліктер</translation>
    </message>
    <message>
        <source>Pedagogical correction of behaviour</source>
        <translation type="unfinished">Мінез-құлықты педагогикалық түзету</translation>
    </message>
    <message>
        <source>Pre-departure training</source>
        <translation type="unfinished">Кетер алдындағы дайындық</translation>
    </message>
    <message>
        <source>Premises for rehabilitation and treatment, labour, educational, cultural activities and consumer services</source>
        <translation type="unfinished">Оңалту мен емдеу, еңбек, білім беру, мәдени және тұрмыстық іс-шараларға арналған үй-жай</translation>
    </message>
    <message>
        <source>Primary health care</source>
        <translation type="unfinished">Алғашқы медициналық көмек</translation>
    </message>
    <message>
        <source>Psychological assistance: conversation, listening, encouraging, motivating</source>
        <translation type="unfinished">Психологиялық көмек: әңгімелесу, тыңдау, жігерлендіру, ынталандыру</translation>
    </message>
    <message>
        <source>Psychological correction</source>
        <translation type="unfinished">Психологиялық түзету</translation>
    </message>
    <message>
        <source>Psychological diagnostics and examination of personality</source>
        <translation type="unfinished">Психологиялық диагностика және жеке тұлғаны зерттеу</translation>
    </message>
    <message>
        <source>Psychotherapeutic help</source>
        <translation type="unfinished">Психотерапиялық көмек</translation>
    </message>
    <message>
        <source>Rehabilitation measures of a social and medical nature</source>
        <translation type="unfinished">Әлеуметтік-медициналық оңалту шаралары</translation>
    </message>
    <message>
        <source>Representation and protection of rights in court</source>
        <translation type="unfinished">Сотта өкілдік ету және құқықтарды қорғау</translation>
    </message>
    <message>
        <source>Self-sufficiency of citizens and families, family entrepreneurship, home-based business</source>
        <translation type="unfinished">Азаматтар мен отбасылардың өзін-өзі қамтуы, отбасылық кәсіпкерлік, үйдегі бизнес</translation>
    </message>
    <message>
        <source>Social and domestic services</source>
        <translation type="unfinished">Әлеуметтік-тұрмыстық қызметтер</translation>
    </message>
    <message>
        <source>Social and household services for personal care</source>
        <translation type="unfinished">Жеке күтім бойынша әлеуметтік-тұрмыстық қызметтер</translation>
    </message>
    <message>
        <source>Social and labour rehabilitation services</source>
        <translation type="unfinished">Әлеуметтік-еңбекпен оңалту қызметтері</translation>
    </message>
    <message>
        <source>Social and legal services</source>
        <translation type="unfinished">Әлеуметтік-құқықтық қызметтер</translation>
    </message>
    <message>
        <source>Social and medical services</source>
        <translation type="unfinished">Әлеуметтік-медициналық қызметтер</translation>
    </message>
    <message>
        <source>Social and pedagogical counselling</source>
        <translation type="unfinished">Әлеуметтік-педагогикалық кеңес беру</translation>
    </message>
    <message>
        <source>Social and pedagogical diagnostics and examination of personality</source>
        <translation type="unfinished">Әлеуметтік-педагогикалық диагностика және жеке тұлғаны зерттеу</translation>
    </message>
    <message>
        <source>Social and pedagogical services</source>
        <translation type="unfinished">Әлеуметтік-педагогикалық қызметтер</translation>
    </message>
    <message>
        <source>Socio-psychological counselling</source>
        <translation type="unfinished">Әлеуметтік-психологиялық кеңес беру</translation>
    </message>
    <message>
        <source>Socio-psychological services</source>
        <translation type="unfinished">Әлеуметтік-психологиялық қызметтер</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Маман</translation>
    </message>
    <message>
        <source>Support for migrant families with members who have psychological or physical disabilities</source>
        <translation type="unfinished">Психологиялық немесе дене мүмкіндігі шектеулі адамдар тұратын мигрант отбасыларын қолдау</translation>
    </message>
    <message>
        <source>Teaching parents of children with disabilities the basics of rehabilitation at home</source>
        <translation type="unfinished">Мүмкіндігі шектеулі балалардың ата-аналарын үйде оңалту негіздеріне үйрету</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished">Көлік</translation>
    </message>
    <message>
        <source>Upholding housing and property rights</source>
        <translation type="unfinished">Тұрғын үй және мүлік құқықтарын қорғау</translation>
    </message>
    <message>
        <source>Vocational guidance, training and employment</source>
        <translation type="unfinished">Кәсіптік бағдар, кәсіптік оқыту және жұмысқа орналастыру</translation>
    </message>
</context>
<context>
    <name>primary_aid</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Өтініш беруші</translation>
    </message>
    <message>
        <source>Application for primary aid to migrants and their families</source>
        <translation type="unfinished">Мигранттарға және олардың отбасыларына бастапқы көмек көрсету туралы өтініш</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation type="unfinished">Туған күні мен жері</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Тегі, аты, әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>Help for my family members</source>
        <translation type="unfinished">Отбасы мүшелеріме көмек</translation>
    </message>
    <message>
        <source>I ask for primary aid</source>
        <translation type="unfinished">Бастапқы көмек сұраймын</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Заңды өкіл (тегі, аты, әкесінің аты, кім болып табылады)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Аты-жөні</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation type="unfinished">Нақты қандай</translation>
    </message>
    <message>
        <source>What help is needed</source>
        <translation type="unfinished">Қандай көмек керек</translation>
    </message>
    <message>
        <source>legal</source>
        <translation type="unfinished">заңгерлік</translation>
    </message>
    <message>
        <source>medical</source>
        <translation type="unfinished">медициналық</translation>
    </message>
    <message>
        <source>social</source>
        <translation type="unfinished">әлеуметтік</translation>
    </message>
</context>
<context>
    <name>referral_letter</name>
    <message>
        <source>Answer of the receiving organisation (to be cut off and sent back)</source>
        <translation type="unfinished">Қабылдаушы ұйымның жауабы (қиып алып, қайтару керек)</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Туған күні</translation>
    </message>
    <message>
        <source>Did the person agree to this organisation in writing?</source>
        <translation type="unfinished">Адам осы ұйымға жазбаша келісім берді ме?</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Тегі, аты, әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished">Қабылдаған</translation>
    </message>
    <message>
        <source>Referral to another organisation</source>
        <translation type="unfinished">Басқа ұйымға жолдама</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Ескертпелер</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation type="unfinished">Қай күннен</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Маман</translation>
    </message>
    <message>
        <source>The person is accepted</source>
        <translation type="unfinished">Адам қабылданды</translation>
    </message>
    <message>
        <source>To which organisation</source>
        <translation type="unfinished">Қай ұйымға</translation>
    </message>
    <message>
        <source>What help is asked for</source>
        <translation type="unfinished">Қандай көмек сұралады</translation>
    </message>
    <message>
        <source>What was agreed about the admission</source>
        <translation type="unfinished">Қабылдау туралы не келісілді</translation>
    </message>
</context>
<context>
    <name>refusal_interview_kg</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Өтініш беруші</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Тегі, аты, әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>I refuse identification of my own will.</source>
        <translation type="unfinished">Мен сәйкестендіруден өз еркіммен бас тартамын.</translation>
    </message>
    <message>
        <source>I was informed of the procedure and of what follows from a refusal.</source>
        <translation type="unfinished">Маған рәсім және бас тартудан кейін не болатыны айтылды.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Заңды өкіл (тегі, аты, әкесінің аты, кім болып табылады)</translation>
    </message>
    <message>
        <source>Refusal of identification</source>
        <translation type="unfinished">Сәйкестендіруден бас тарту</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Маман</translation>
    </message>
    <message>
        <source>identification</source>
        <translation type="unfinished">сәйкестендіру</translation>
    </message>
</context>
<context>
    <name>refusal_interview_kz</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Өтініш беруші</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation type="unfinished">Туған күні мен жері</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Тегі, аты, әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>I refuse to take part in the interview because I do not see myself as a migrant in a vulnerable situation. I decided this myself and nobody put pressure on me.</source>
        <translation type="unfinished">Мен сұхбаттан бас тартамын, өйткені өзімді осал жағдайдағы мигрант деп санамаймын. Бұл шешімді өзім қабылдадым, маған ешкім қысым көрсеткен жоқ.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Заңды өкіл (тегі, аты, әкесінің аты, кім болып табылады)</translation>
    </message>
    <message>
        <source>Reason in the person&apos;s own words (may stay empty)</source>
        <translation type="unfinished">Адамның өз сөзімен себебі (толтырмауға болады)</translation>
    </message>
    <message>
        <source>Refusal of the interview</source>
        <translation type="unfinished">Сұхбаттан бас тарту</translation>
    </message>
</context>
<context>
    <name>refusal_interview_tj</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Өтініш беруші</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Тегі, аты, әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>I know that this refusal does not take away my right to be identified at any later time.</source>
        <translation type="unfinished">Бұл бас тарту кейін кез келген уақытта сәйкестендіруден өту құқығымнан айырмайтынын білемін.</translation>
    </message>
    <message>
        <source>I refuse identification.</source>
        <translation type="unfinished">Мен сәйкестендіруден бас тартамын.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Заңды өкіл (тегі, аты, әкесінің аты, кім болып табылады)</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation type="unfinished">Себебі (толтырмауға болады)</translation>
    </message>
    <message>
        <source>Refusal of identification</source>
        <translation type="unfinished">Сәйкестендіруден бас тарту</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Маман</translation>
    </message>
    <message>
        <source>The order of the procedure and what follows from it were explained to me.</source>
        <translation type="unfinished">Маған рәсімнің тәртібі және одан кейін не болатыны түсіндірілді.</translation>
    </message>
</context>
<context>
    <name>return_risk</name>
    <message>
        <source>Are health needs covered there?</source>
        <translation type="unfinished">Онда емделу қамтамасыз етілген бе?</translation>
    </message>
    <message>
        <source>Are there debts that somebody will demand?</source>
        <translation type="unfinished">Біреу талап ететін қарыз бар ма?</translation>
    </message>
    <message>
        <source>Can traffickers or exploiters find the person there?</source>
        <translation type="unfinished">Адам саудагерлері немесе қанаушылар ол жерде адамды таба ала ма?</translation>
    </message>
    <message>
        <source>Danger at home</source>
        <translation type="unfinished">Еліндегі қауіп</translation>
    </message>
    <message>
        <source>Does anybody threaten the person at home?</source>
        <translation type="unfinished">Елінде адамға біреу қауіп төндіре ме?</translation>
    </message>
    <message>
        <source>Does somebody meet the person, and is this confirmed?</source>
        <translation type="unfinished">Адамды біреу қарсы ала ма және бұл расталған ба?</translation>
    </message>
    <message>
        <source>Does the person want to return?</source>
        <translation type="unfinished">Адамның қайтқысы келе ме?</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation type="unfinished">Адамның өз сөзімен</translation>
    </message>
    <message>
        <source>Is it clear who has custody of the minor?</source>
        <translation type="unfinished">Кәмелетке толмағанға кім жауапты екені анық па?</translation>
    </message>
    <message>
        <source>Is there a place to live on arrival?</source>
        <translation type="unfinished">Барғанда тұратын жері бар ма?</translation>
    </message>
    <message>
        <source>Is there a school or work?</source>
        <translation type="unfinished">Мектеп немесе жұмыс бар ма?</translation>
    </message>
    <message>
        <source>Is there access to social and legal help?</source>
        <translation type="unfinished">Әлеуметтік және заңгерлік көмек бар ма?</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Заңды өкіл (тегі, аты, әкесінің аты, кім болып табылады)</translation>
    </message>
    <message>
        <source>Life after arrival</source>
        <translation type="unfinished">Барғаннан кейінгі өмір</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished">Шаралар</translation>
    </message>
    <message>
        <source>Migration service</source>
        <translation type="unfinished">Көші-қон қызметі</translation>
    </message>
    <message>
        <source>Ministry of Foreign Affairs informed on</source>
        <translation type="unfinished">Сыртқы істер министрлігіне хабарланған күн</translation>
    </message>
    <message>
        <source>Ministry of Internal Affairs informed on</source>
        <translation type="unfinished">Ішкі істер министрлігіне хабарланған күн</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Нәтиже</translation>
    </message>
    <message>
        <source>Result of the assessment</source>
        <translation type="unfinished">Бағалау нәтижесі</translation>
    </message>
    <message>
        <source>Risk assessment before voluntary return</source>
        <translation type="unfinished">Ерікті қайтар алдындағы тәуекелді бағалау</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Маман</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">Адамның өзі</translation>
    </message>
    <message>
        <source>The person&apos;s own view</source>
        <translation type="unfinished">Адамның өз пікірі</translation>
    </message>
    <message>
        <source>Was asylum explained where a threat was told?</source>
        <translation type="unfinished">Қауіп туралы айтылса, баспана сұрау түсіндірілді ме?</translation>
    </message>
    <message>
        <source>Was there violence in the family?</source>
        <translation type="unfinished">Отбасында зорлық-зомбылық болды ма?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Кім</translation>
    </message>
    <message>
        <source>Who, and why</source>
        <translation type="unfinished">Кім және неліктен</translation>
    </message>
    <message>
        <source>Will the community reject the person?</source>
        <translation type="unfinished">Қауым адамды шеттете ме?</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation type="unfinished">қауіпті</translation>
    </message>
    <message>
        <source>safe</source>
        <translation type="unfinished">қауіпсіз</translation>
    </message>
    <message>
        <source>safe with measures</source>
        <translation type="unfinished">шаралар қабылданса, қауіпсіз</translation>
    </message>
</context>
<context>
    <name>rights_sheet</name>
    <message>
        <source>And at any time</source>
        <translation type="unfinished">Және кез келген уақытта</translation>
    </message>
    <message>
        <source>I received this sheet and understood it</source>
        <translation type="unfinished">Бұл парақты алдым және түсіндім</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Маман</translation>
    </message>
    <message>
        <source>You have a right to</source>
        <translation type="unfinished">Сіздің құқығыңыз бар</translation>
    </message>
    <message>
        <source>Your rights after identification</source>
        <translation type="unfinished">Сәйкестендіруден кейінгі құқықтарыңыз</translation>
    </message>
    <message>
        <source>complain about a decision</source>
        <translation type="unfinished">шешімге шағымдануға</translation>
    </message>
    <message>
        <source>free legal advice</source>
        <translation type="unfinished">тегін заңгерлік кеңес алуға</translation>
    </message>
    <message>
        <source>know what is done with your data, and to take back your consent</source>
        <translation type="unfinished">деректеріңізбен не істелетінін білуге және келісіміңізді қайтарып алуға</translation>
    </message>
    <message>
        <source>stay on in the shelter</source>
        <translation type="unfinished">баспанада қала беруге</translation>
    </message>
    <message>
        <source>urgent medical help and the help of a psychologist</source>
        <translation type="unfinished">шұғыл медициналық көмек пен психолог көмегін алуға</translation>
    </message>
</context>
<context>
    <name>room_checklist</name>
    <message>
        <source>A room apart</source>
        <translation type="unfinished">Бөлек бөлме</translation>
    </message>
    <message>
        <source>Asked about pain or feeling unwell: with an urgent problem, first the doctor</source>
        <translation type="unfinished">Ауырсынуы мен көңіл күйі сұралды: шұғыл жағдайда алдымен дәрігер</translation>
    </message>
    <message>
        <source>No questioning as at an interrogation</source>
        <translation type="unfinished">Сұрақтар тергеудегідей қойылмайды</translation>
    </message>
    <message>
        <source>Only the person, the interviewer, an interpreter and a support specialist where needed</source>
        <translation type="unfinished">Тек адамның өзі, сұхбат жүргізуші, қажет болса аудармашы және қолдау маманы</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Маман</translation>
    </message>
    <message>
        <source>Telephones, radio and television are off</source>
        <translation type="unfinished">Телефон, радио және теледидар сөндірілген</translation>
    </message>
    <message>
        <source>The door is closed, not locked, with a sign “Do not disturb”</source>
        <translation type="unfinished">Есік жабық, бірақ құлыпталмаған, «Мазаламаңыз» деген жазу бар</translation>
    </message>
    <message>
        <source>The person is safe and comfortable</source>
        <translation type="unfinished">Адамға қауіпсіз әрі жайлы</translation>
    </message>
    <message>
        <source>The room and the beginning of the interview</source>
        <translation type="unfinished">Бөлме және сұхбаттың басталуы</translation>
    </message>
    <message>
        <source>The specialist sits with the back to the entrance</source>
        <translation type="unfinished">Маман есікке арқасын беріп отырады</translation>
    </message>
    <message>
        <source>With a minor who was sexually exploited: a trained employee of the same sex</source>
        <translation type="unfinished">Сексуалдық қанаудан зардап шеккен кәмелетке толмағанмен: дәл сол жыныстағы, арнайы дайындалған қызметкер</translation>
    </message>
    <message>
        <source>With a minor: parent, guardian or the guardianship authority is there</source>
        <translation type="unfinished">Кәмелетке толмағанмен: ата-анасы, қорғаншысы немесе қорғаншылық органы қасында</translation>
    </message>
</context>
</TS>
