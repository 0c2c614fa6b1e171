<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en_GB">
<context>
    <name>ProcedureForm</name>
    <message>
        <source>Added by the centre</source>
        <translation type="unfinished">Борбор кошкон</translation>
    </message>
    <message>
        <source>Clause {clause}</source>
        <translation type="unfinished">{clause}-пункт</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Күнү</translation>
    </message>
    <message>
        <source>For the officer: not asked yet</source>
        <translation type="unfinished">Кызматкер үчүн: азырынча сурала элек</translation>
    </message>
    <message>
        <source>Form {number}</source>
        <translation type="unfinished">{number}-форма</translation>
    </message>
    <message>
        <source>Form {number} ({procedure})</source>
        <translation type="unfinished">{number}-форма ({procedure})</translation>
    </message>
    <message>
        <source>Gone on without: {what} ({clause}). Decided by {who} on {day}: {reason}</source>
        <translation type="unfinished">Кадам ушул шартсыз жасалды: {what} ({clause}). Чечкен – {who}, {day}: {reason}</translation>
    </message>
    <message>
        <source>I agree to be identified (signature)</source>
        <translation type="unfinished">Идентификацияга макулдук (колу)</translation>
    </message>
    <message>
        <source>Interpreter (if any)</source>
        <translation type="unfinished">Котормочу (бар болсо)</translation>
    </message>
    <message>
        <source>It could not wait for anybody to sign beside the child: {reason}</source>
        <translation type="unfinished">Баланын жанында бирөө кол койгонго чейин күтүүгө болбоду: {reason}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Тили</translation>
    </message>
    <message>
        <source>Legal representative (if any)</source>
        <translation type="unfinished">Мыйзамдуу өкүл (бар болсо)</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished">Адамдын аты-жөнү</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Жок</translation>
    </message>
    <message>
        <source>Nobody was asked these questions yet. Two empty boxes do not mean “no”.</source>
        <translation type="unfinished">Бул суроолор азырынча берилген жок. Эки бош чарчы «жок» дегенди билдирбейт.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Уюм</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Жери</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished">Кол коюу</translation>
    </message>
    <message>
        <source>Specialist who fills in the form (position, name)</source>
        <translation type="unfinished">Форманы толтурган адис (кызматы, аты-жөнү)</translation>
    </message>
    <message>
        <source>The centre&apos;s own form</source>
        <translation type="unfinished">Борбордун өз формасы</translation>
    </message>
    <message>
        <source>The guardianship authority signs beside the child in the place of the parents: {reason}</source>
        <translation type="unfinished">Ата-энесинин ордуна баланын жанында көзөмөл жана камкордук органы кол коёт: {reason}</translation>
    </message>
    <message>
        <source>Working translation, not yet approved</source>
        <translation type="unfinished">Жумушчу котормо, азырынча бекитиле элек</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ооба</translation>
    </message>
    <message>
        <source>kept with the medical staff</source>
        <translation type="unfinished">медициналык кызматкерде сакталат</translation>
    </message>
</context>
<context>
    <name>age_statement</name>
    <message>
        <source>Age in the person&apos;s own words</source>
        <translation type="unfinished">Адамдын өз сөзү боюнча жашы</translation>
    </message>
    <message>
        <source>By an expert</source>
        <translation type="unfinished">Эксперттин корутундусу боюнча</translation>
    </message>
    <message>
        <source>By appearance</source>
        <translation type="unfinished">Сырткы көрүнүшү боюнча</translation>
    </message>
    <message>
        <source>By document</source>
        <translation type="unfinished">Документ боюнча</translation>
    </message>
    <message>
        <source>Director</source>
        <translation type="unfinished">Директор</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Мыйзамдуу өкүл (толук аты-жөнү, ким болуп саналат)</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Адис</translation>
    </message>
    <message>
        <source>Statement on age</source>
        <translation type="unfinished">Жаш курак жөнүндө билдирүү</translation>
    </message>
    <message>
        <source>Which document, and doubts about it</source>
        <translation type="unfinished">Кайсы документ жана ага болгон шектенүүлөр</translation>
    </message>
    <message>
        <source>Which of them is used for decisions</source>
        <translation type="unfinished">Чечимдер алардын кайсынысы боюнча кабыл алынат</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Эмне үчүн</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation type="unfinished">сырткы көрүнүшү</translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished">документ</translation>
    </message>
    <message>
        <source>expert</source>
        <translation type="unfinished">эксперт</translation>
    </message>
    <message>
        <source>own words</source>
        <translation type="unfinished">өз сөзү</translation>
    </message>
</context>
<context>
    <name>child_sheet</name>
    <message>
        <source>At night it is quiet. If you are afraid, wake the person on duty.</source>
        <translation type="unfinished">Түнкүсүн тынч болот. Корксоң, кезметчини ойгот.</translation>
    </message>
    <message>
        <source>Call 111</source>
        <translation type="unfinished">111ге чал</translation>
    </message>
    <message>
        <source>How we live here</source>
        <translation type="unfinished">Биз бул жерде кантип жашайбыз</translation>
    </message>
    <message>
        <source>If somebody does you harm, tell any grown-up you trust. It is not your fault.</source>
        <translation type="unfinished">Бирөө сага жамандык кылса, ишенген чоң кишиңе айт. Бул сенин күнөөң эмес.</translation>
    </message>
    <message>
        <source>Not to answer a question, and to ask for a break.</source>
        <translation type="unfinished">Суроого жооп бербөө жана тыныгуу суроо.</translation>
    </message>
    <message>
        <source>The grown-up who looks after you</source>
        <translation type="unfinished">Сага кам көргөн чоң киши</translation>
    </message>
    <message>
        <source>The nurse or doctor</source>
        <translation type="unfinished">Медайым же дарыгер</translation>
    </message>
    <message>
        <source>This is the telephone for children. It is free and answers day and night.</source>
        <translation type="unfinished">Бул – балдар үчүн телефон. Чалуу акысыз, күнү-түнү жооп беришет.</translation>
    </message>
    <message>
        <source>This sheet is for you. You may keep it. If you cannot read it, ask us: we will read it to you.</source>
        <translation type="unfinished">Бул барак сага арналган. Аны өзүңө алып кал. Окуй албасаң, бизге айт: чогуу окуйбуз.</translation>
    </message>
    <message>
        <source>To be safe. Nobody here may hit you, shout at you or humiliate you.</source>
        <translation type="unfinished">Коопсуз болуу. Бул жерде эч ким сени урбайт, сага кыйкырбайт жана кордобойт.</translation>
    </message>
    <message>
        <source>To complain. Nobody will punish you for it.</source>
        <translation type="unfinished">Даттануу. Ал үчүн сени эч ким жазалабайт.</translation>
    </message>
    <message>
        <source>To eat, to sleep in a warm bed, to wash and to have clean clothes.</source>
        <translation type="unfinished">Тамактануу, жылуу төшөктө уктоо, жуунуу жана таза кийим кийүү.</translation>
    </message>
    <message>
        <source>To know what will happen to you and why.</source>
        <translation type="unfinished">Мындан ары эмне болорун жана эмне үчүн экенин билүү.</translation>
    </message>
    <message>
        <source>To learn, to play and to rest.</source>
        <translation type="unfinished">Окуу, ойноо жана эс алуу.</translation>
    </message>
    <message>
        <source>To say what you think and what you want. We listen before we decide about you.</source>
        <translation type="unfinished">Оюңду жана каалооңду айтуу. Сен жөнүндө чечерден мурун биз сени угабыз.</translation>
    </message>
    <message>
        <source>To see a doctor when something hurts.</source>
        <translation type="unfinished">Бир жериң ооруса, дарыгерге баруу.</translation>
    </message>
    <message>
        <source>To speak with your family, if this is not dangerous for you.</source>
        <translation type="unfinished">Сага коркунуч туудурбаса, үй-бүлөң менен сүйлөшүү.</translation>
    </message>
    <message>
        <source>To speak your language and to have an interpreter.</source>
        <translation type="unfinished">Өз тилиңде сүйлөө жана котормочу суроо.</translation>
    </message>
    <message>
        <source>We ask before we take what belongs to somebody else.</source>
        <translation type="unfinished">Башканын буюмун сурап алабыз.</translation>
    </message>
    <message>
        <source>We do not hurt each other, with hands or with words.</source>
        <translation type="unfinished">Биз бири-бирибизди кол менен да, сөз менен да таарынтпайбыз.</translation>
    </message>
    <message>
        <source>We tell a grown-up where we go.</source>
        <translation type="unfinished">Кайда баратканыбызды чоң кишиге айтабыз.</translation>
    </message>
    <message>
        <source>What you have a right to</source>
        <translation type="unfinished">Сенин кандай укуктарың бар</translation>
    </message>
    <message>
        <source>Who is here for you</source>
        <translation type="unfinished">Бул жерде сага ким жардам берет</translation>
    </message>
    <message>
        <source>You are safe here</source>
        <translation type="unfinished">Бул жерде сен коопсуздуктасың</translation>
    </message>
    <message>
        <source>You may call yourself. We will give you a telephone.</source>
        <translation type="unfinished">Өзүң чалсаң болот. Телефонду биз беребиз.</translation>
    </message>
</context>
<context>
    <name>claim</name>
    <message>
        <source>Address, telephone</source>
        <translation type="unfinished">Дареги, телефону</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Арыз берүүчү</translation>
    </message>
    <message>
        <source>Complaint or appeal</source>
        <translation type="unfinished">Даттануу</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилиясы, аты, атасынын аты (бар болсо)</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished">Кабыл алган</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished">Эмне суралат</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished">Даттануунун мазмуну</translation>
    </message>
</context>
<context>
    <name>closure_notice</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Арыз берүүчү</translation>
    </message>
    <message>
        <source>Last day of help</source>
        <translation type="unfinished">Жардамдын акыркы күнү</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Мыйзамдуу өкүл (толук аты-жөнү, ким болуп саналат)</translation>
    </message>
    <message>
        <source>Notice of the end of help</source>
        <translation type="unfinished">Жардамдын токтотулганы жөнүндө билдирүү</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Себеби</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Адис</translation>
    </message>
    <message>
        <source>Was the person told how to come back?</source>
        <translation type="unfinished">Кайра кантип кайрылса болору түшүндүрүлдүбү?</translation>
    </message>
    <message>
        <source>Were other sources of help named to the person?</source>
        <translation type="unfinished">Адамга дагы кайдан жардам алса болору айтылдыбы?</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation type="unfinished">Эмне жасалды</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation type="unfinished">Кайсылар</translation>
    </message>
</context>
<context>
    <name>consent_help_kg</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Арыз берүүчү</translation>
    </message>
    <message>
        <source>Declaration of consent to help and rehabilitation</source>
        <translation type="unfinished">Жардамга жана реабилитацияга макулдук жөнүндө билдирүү</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилиясы, аты, атасынын аты (бар болсо)</translation>
    </message>
    <message>
        <source>Guardian or legal representative (full name)</source>
        <translation type="unfinished">Камкорчу же мыйзамдуу өкүл (толук аты-жөнү)</translation>
    </message>
    <message>
        <source>I accept its conditions.</source>
        <translation type="unfinished">Мен анын шарттарын кабыл алам.</translation>
    </message>
    <message>
        <source>I agree to receive help and rehabilitation from the organisations named here.</source>
        <translation type="unfinished">Мен бул жерде аталган уюмдардан жардам жана реабилитация алууга макулмун.</translation>
    </message>
    <message>
        <source>I was informed how this help is given.</source>
        <translation type="unfinished">Мага бул жардам кандай көрсөтүлөрү айтылды.</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished">Жардамдын түрү</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Уюм</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished">Уюмдар</translation>
    </message>
    <message>
        <source>referral</source>
        <translation type="unfinished">кайра багыттоо</translation>
    </message>
</context>
<context>
    <name>consent_help_tj</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Арыз берүүчү</translation>
    </message>
    <message>
        <source>Declaration of consent to help</source>
        <translation type="unfinished">Жардамга макулдук жөнүндө билдирүү</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилиясы, аты, атасынын аты (бар болсо)</translation>
    </message>
    <message>
        <source>Guardian or legal representative (full name)</source>
        <translation type="unfinished">Камкорчу же мыйзамдуу өкүл (толук аты-жөнү)</translation>
    </message>
    <message>
        <source>I accept help from this organisation of my own will.</source>
        <translation type="unfinished">Мен бул уюмдун жардамын өз эрким менен кабыл алам.</translation>
    </message>
    <message>
        <source>I accept the conditions on which it helps.</source>
        <translation type="unfinished">Мен анын жардам берүү шарттарын кабыл алам.</translation>
    </message>
    <message>
        <source>I cannot provide myself with what the organisation gives me.</source>
        <translation type="unfinished">Уюм мага берген нерсе менен мен өзүмдү өзүм камсыз кыла албайм.</translation>
    </message>
    <message>
        <source>I was informed how the help is given.</source>
        <translation type="unfinished">Мага жардам кандай көрсөтүлөрү айтылды.</translation>
    </message>
    <message>
        <source>Kind of help or programme</source>
        <translation type="unfinished">Жардамдын түрү же программа</translation>
    </message>
    <message>
        <source>Neither I nor my relatives will make claims against it or others if I refuse the help later.</source>
        <translation type="unfinished">Кийин жардамдан баш тартсам, мен да, жакындарым да ага жана башкаларга доомат койбойбуз.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Уюм</translation>
    </message>
</context>
<context>
    <name>consent_interview_kg</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Арыз берүүчү</translation>
    </message>
    <message>
        <source>Declaration of consent to identification</source>
        <translation type="unfinished">Идентификацияга макулдук жөнүндө билдирүү</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилиясы, аты, атасынын аты (бар болсо)</translation>
    </message>
    <message>
        <source>I accept its conditions.</source>
        <translation type="unfinished">Мен анын шарттарын кабыл алам.</translation>
    </message>
    <message>
        <source>I authorise the specialist named below to collect and use my data.</source>
        <translation type="unfinished">Мен төмөндө аталган адиске маалыматымды чогултууга жана колдонууга уруксат берем.</translation>
    </message>
    <message>
        <source>I know that help may be suspended if what I say is not reliable.</source>
        <translation type="unfinished">Айткандарым туура эмес болсо, жардам убактылуу токтотулушу мүмкүн экенин билем.</translation>
    </message>
    <message>
        <source>I undergo the procedure of identification of my own will.</source>
        <translation type="unfinished">Мен идентификация жол-жобосунан өз эрким менен өтөм.</translation>
    </message>
    <message>
        <source>I was informed of the procedure and of what follows from it.</source>
        <translation type="unfinished">Мага жол-жобо кандай өтөрү жана андан кийин эмне болору айтылды.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Мыйзамдуу өкүл (толук аты-жөнү, ким болуп саналат)</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Адис</translation>
    </message>
    <message>
        <source>identification</source>
        <translation type="unfinished">идентификация</translation>
    </message>
</context>
<context>
    <name>consent_interview_kz</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Арыз берүүчү</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation type="unfinished">Туулган күнү жана жери</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Туулган күнү</translation>
    </message>
    <message>
        <source>Declaration of consent to the interview</source>
        <translation type="unfinished">Маекке макулдук жөнүндө билдирүү</translation>
    </message>
    <message>
        <source>Family members who are recognised together with me (only where not all of them can be interviewed and the head of the family answers)</source>
        <translation type="unfinished">Мени менен кошо таанылган үй-бүлө мүчөлөрү (баарын суроого мүмкүн болбой, үй-бүлө башчысы жооп берсе гана)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилиясы, аты, атасынын аты (бар болсо)</translation>
    </message>
    <message>
        <source>I agree that my personal data are used and passed to the authorised bodies and organisations where help for me and my family requires it.</source>
        <translation type="unfinished">Мага жана үй-бүлөмө жардам көрсөтүү үчүн керек болсо, жеке маалыматымдын колдонулушуна жана ыйгарым укуктуу органдарга, уюмдарга берилишине макулмун.</translation>
    </message>
    <message>
        <source>I agree to take part in the interview and to be recognised as a migrant in a vulnerable situation.</source>
        <translation type="unfinished">Мен маекке катышууга жана аялуу абалдагы мигрант деп таанылууга макулмун.</translation>
    </message>
    <message>
        <source>I also agree that my family members named above are recognised.</source>
        <translation type="unfinished">Жогоруда аталган үй-бүлө мүчөлөрүмдүн таанылышына да макулмун.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Мыйзамдуу өкүл (толук аты-жөнү, ким болуп саналат)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Аты-жөнү</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished">Ким болот</translation>
    </message>
</context>
<context>
    <name>consent_interview_tj</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Арыз берүүчү</translation>
    </message>
    <message>
        <source>Declaration of consent to identification</source>
        <translation type="unfinished">Идентификацияга макулдук жөнүндө билдирүү</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилиясы, аты, атасынын аты (бар болсо)</translation>
    </message>
    <message>
        <source>I accept all its conditions.</source>
        <translation type="unfinished">Мен анын бардык шарттарын кабыл алам.</translation>
    </message>
    <message>
        <source>I authorise the specialist named below to store and use my data.</source>
        <translation type="unfinished">Мен төмөндө аталган адиске маалыматымды сактоого жана колдонууга уруксат берем.</translation>
    </message>
    <message>
        <source>I know that I can refuse at any time without giving a reason.</source>
        <translation type="unfinished">Каалаган убакта себебин айтпай баш тарта аларымды билем.</translation>
    </message>
    <message>
        <source>I know that help may be ended if what I say is not reliable.</source>
        <translation type="unfinished">Айткандарым туура эмес болсо, жардам токтотулушу мүмкүн экенин билем.</translation>
    </message>
    <message>
        <source>I undergo the procedure of identification of my own will.</source>
        <translation type="unfinished">Мен идентификация жол-жобосунан өз эрким менен өтөм.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Мыйзамдуу өкүл (толук аты-жөнү, ким болуп саналат)</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Адис</translation>
    </message>
    <message>
        <source>The order of the procedure and what follows from it were explained to me.</source>
        <translation type="unfinished">Мага жол-жобонун тартиби жана андан кийин эмне болору түшүндүрүлдү.</translation>
    </message>
</context>
<context>
    <name>custody_request</name>
    <message>
        <source>Body that holds the person</source>
        <translation type="unfinished">Адамды кармап турган орган</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Туулган күнү</translation>
    </message>
    <message>
        <source>Director</source>
        <translation type="unfinished">Директор</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Документ</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилиясы, аты, атасынын аты (бар болсо)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Аты-жөнү</translation>
    </message>
    <message>
        <source>Permission given on</source>
        <translation type="unfinished">Уруксат берилген күн</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">Кызматы</translation>
    </message>
    <message>
        <source>Purpose of the meeting</source>
        <translation type="unfinished">Жолугушуунун максаты</translation>
    </message>
    <message>
        <source>Request to meet a person in custody</source>
        <translation type="unfinished">Камакта кармалган адам менен жолугушуу жөнүндө суроо-талап</translation>
    </message>
    <message>
        <source>Who will come: name, position, document</source>
        <translation type="unfinished">Ким келет: аты-жөнү, кызматы, документи</translation>
    </message>
</context>
<context>
    <name>decision_sheet</name>
    <message>
        <source>Contradictions that were noticed</source>
        <translation type="unfinished">Байкалган карама-каршылыктар</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Чечим</translation>
    </message>
    <message>
        <source>Decision of the head of the migration service</source>
        <translation type="unfinished">Миграция кызматынын жетекчисинин чечими</translation>
    </message>
    <message>
        <source>Decision on identification</source>
        <translation type="unfinished">Идентификация жөнүндө чечим</translation>
    </message>
    <message>
        <source>Head of the migration service</source>
        <translation type="unfinished">Миграция кызматынын жетекчиси</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Негиздери</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Адис</translation>
    </message>
    <message>
        <source>Specialist of the migration service</source>
        <translation type="unfinished">Миграция кызматынын адиси</translation>
    </message>
    <message>
        <source>identified</source>
        <translation type="unfinished">таанылды</translation>
    </message>
    <message>
        <source>identified as a migrant in a vulnerable situation</source>
        <translation type="unfinished">аялуу абалдагы мигрант деп таанылды</translation>
    </message>
    <message>
        <source>no signs</source>
        <translation type="unfinished">белгилери жок</translation>
    </message>
    <message>
        <source>no signs of a vulnerable situation</source>
        <translation type="unfinished">аялуу абалдын белгилери жок</translation>
    </message>
    <message>
        <source>the specialists disagree: the head of the migration service decides</source>
        <translation type="unfinished">адистердин пикири дал келбеди: миграция кызматынын жетекчиси чечет</translation>
    </message>
</context>
<context>
    <name>ethics_memo</name>
    <message>
        <source>Asked for consent</source>
        <translation type="unfinished">Макулдугу суралды</translation>
    </message>
    <message>
        <source>Asked whether this interviewer, man or woman, is all right</source>
        <translation type="unfinished">Бул маек алуучу, эркек же аял, ылайыктуубу деп суралды</translation>
    </message>
    <message>
        <source>Before the interview: what was told</source>
        <translation type="unfinished">Маектин алдында: адамга эмне айтылды</translation>
    </message>
    <message>
        <source>Introduced myself: name, position</source>
        <translation type="unfinished">Тааныштырылды: аты-жөнү, кызматы</translation>
    </message>
    <message>
        <source>Made sure that it was understood</source>
        <translation type="unfinished">Баары түшүнүктүү экени текшерилди</translation>
    </message>
    <message>
        <source>Said that more information means better help</source>
        <translation type="unfinished">Канчалык көп билсек, ошончолук жакшы жардам бере аларыбыз айтылды</translation>
    </message>
    <message>
        <source>Said that one may ask at any moment</source>
        <translation type="unfinished">Каалаган учурда сураса болору айтылды</translation>
    </message>
    <message>
        <source>Said that one may think before answering and take a break</source>
        <translation type="unfinished">Жооп берерден мурун ойлонсо жана тыныгуу алса болору айтылды</translation>
    </message>
    <message>
        <source>Said that questions may upset, and need not be answered</source>
        <translation type="unfinished">Суроолор көңүлгө тийиши мүмкүн экени жана аларга жооп берүү милдеттүү эмес экени айтылды</translation>
    </message>
    <message>
        <source>Said what help cannot be given, and that others will be found</source>
        <translation type="unfinished">Кандай жардам бере алышпасы жана бере алгандар табылары айтылды</translation>
    </message>
    <message>
        <source>Said what is kept secret, and from whom</source>
        <translation type="unfinished">Эмне жана кимден жашыруун сакталары айтылды</translation>
    </message>
    <message>
        <source>Said what the interview is for, how identification goes and what help there is</source>
        <translation type="unfinished">Маек эмне үчүн керек, идентификация кандай өтөрү жана кандай жардам бар экени айтылды</translation>
    </message>
    <message>
        <source>Said what the organisation does</source>
        <translation type="unfinished">Уюм эмне менен алектенери айтылды</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Адис</translation>
    </message>
</context>
<context>
    <name>family</name>
    <message>
        <source>Are the children in residential care of the state?</source>
        <translation type="unfinished">Балдар мамлекеттик мекемедеби?</translation>
    </message>
    <message>
        <source>Are there social or cultural ties and support in the community or diaspora?</source>
        <translation type="unfinished">Жамаатта же диаспорада социалдык же маданий байланыш жана колдоо барбы?</translation>
    </message>
    <message>
        <source>Budget: income from the work of those who can work</source>
        <translation type="unfinished">Бюджет: иштей алгандардын кирешеси</translation>
    </message>
    <message>
        <source>Burdens: debts to other people</source>
        <translation type="unfinished">Милдеттенмелер: башка адамдарга карыз</translation>
    </message>
    <message>
        <source>Can those who are able to work find work near home?</source>
        <translation type="unfinished">Эмгекке жарамдуулар үйүнө жакын жерден жумуш таба алабы?</translation>
    </message>
    <message>
        <source>Do the income and payments cover the basic needs?</source>
        <translation type="unfinished">Киреше менен төлөмдөр эң керектүүгө жетеби?</translation>
    </message>
    <message>
        <source>Does a member have a severe or chronic disease or an injury?</source>
        <translation type="unfinished">Бирөөндө оор же өнөкөт оору же жаракат барбы?</translation>
    </message>
    <message>
        <source>Does a member suffer from depression?</source>
        <translation type="unfinished">Бирөө депрессиядан жабыркайбы?</translation>
    </message>
    <message>
        <source>Does the breadwinner plan to return?</source>
        <translation type="unfinished">Багуучу кайтып келүүнү ойлойбу?</translation>
    </message>
    <message>
        <source>Does the family get medical help where it lives?</source>
        <translation type="unfinished">Үй-бүлө жашаган жеринде медициналык жардам алабы?</translation>
    </message>
    <message>
        <source>Does this member get help?</source>
        <translation type="unfinished">Бул адам жардам алабы?</translation>
    </message>
    <message>
        <source>How many minors are left without parental care</source>
        <translation type="unfinished">Ата-энесинин камкордугусуз калган жашы жете электердин саны</translation>
    </message>
    <message>
        <source>How soon?</source>
        <translation type="unfinished">Качан?</translation>
    </message>
    <message>
        <source>How the family lives together</source>
        <translation type="unfinished">Үй-бүлө кандай жашайт</translation>
    </message>
    <message>
        <source>If one parent stayed: is the marriage with the breadwinner registered?</source>
        <translation type="unfinished">Ата-эненин бири калса: багуучу менен никеси катталганбы?</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Котормочу</translation>
    </message>
    <message>
        <source>Is a member disabled?</source>
        <translation type="unfinished">Бирөөнүн майыптыгы барбы?</translation>
    </message>
    <message>
        <source>Is a member in conflict with the law, or answerable for an offence?</source>
        <translation type="unfinished">Бирөө мыйзам бузганбы, укук бузуу үчүн жоопко тартылганбы?</translation>
    </message>
    <message>
        <source>Is a member missing?</source>
        <translation type="unfinished">Үй-бүлөдөн бирөө жоголгонбу?</translation>
    </message>
    <message>
        <source>Is it treated as it should be?</source>
        <translation type="unfinished">Ал тийиштүү дарыланабы?</translation>
    </message>
    <message>
        <source>Is there alcohol or drug addiction?</source>
        <translation type="unfinished">Алкоголго же баңгизатка көз карандылык барбы?</translation>
    </message>
    <message>
        <source>Is there contact with the absent breadwinner?</source>
        <translation type="unfinished">Жок багуучу менен байланыш барбы?</translation>
    </message>
    <message>
        <source>Is there formal guardianship of the minors?</source>
        <translation type="unfinished">Балдарга камкордук таризделгенби?</translation>
    </message>
    <message>
        <source>Is there help for it?</source>
        <translation type="unfinished">Буга жардам көрсөтүлөбү?</translation>
    </message>
    <message>
        <source>Lives with relatives or friends</source>
        <translation type="unfinished">Туугандарыныкында же досторунукунда жашайт</translation>
    </message>
    <message>
        <source>Means of the family</source>
        <translation type="unfinished">Үй-бүлөнүн жашоо каражаты</translation>
    </message>
    <message>
        <source>Own housing?</source>
        <translation type="unfinished">Өз үйү барбы?</translation>
    </message>
    <message>
        <source>Person who answered for the family</source>
        <translation type="unfinished">Үй-бүлөнүн атынан жооп берген адам</translation>
    </message>
    <message>
        <source>Place of this person in the family</source>
        <translation type="unfinished">Бул адамдын үй-бүлөдөгү орду</translation>
    </message>
    <message>
        <source>Problems with documents?</source>
        <translation type="unfinished">Документтер боюнча кыйынчылык барбы?</translation>
    </message>
    <message>
        <source>Questionnaire on a family whose breadwinner migrated and left children</source>
        <translation type="unfinished">Багуучусу көчүп кетип, балдары калган үй-бүлөнүн анкетасы</translation>
    </message>
    <message>
        <source>Relations: members keep out of each other&apos;s life</source>
        <translation type="unfinished">Мамилелер: ар ким өз алдынча</translation>
    </message>
    <message>
        <source>Since when, how many children</source>
        <translation type="unfinished">Качантан бери, канча бала</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Адис</translation>
    </message>
    <message>
        <source>Specify</source>
        <translation type="unfinished">Тактаңыз</translation>
    </message>
    <message>
        <source>The absent breadwinner</source>
        <translation type="unfinished">Жок багуучу</translation>
    </message>
    <message>
        <source>The children</source>
        <translation type="unfinished">Балдар</translation>
    </message>
    <message>
        <source>The children attend a kindergarten</source>
        <translation type="unfinished">Балдар бала бакчага барышат</translation>
    </message>
    <message>
        <source>The children live with one parent</source>
        <translation type="unfinished">Балдар ата-эненин бири менен жашайт</translation>
    </message>
    <message>
        <source>The community treats the family with discrimination because of gender</source>
        <translation type="unfinished">Жамаатта үй-бүлө жынысына байланыштуу кодуланат</translation>
    </message>
    <message>
        <source>The family and the community</source>
        <translation type="unfinished">Үй-бүлө жана жамаат</translation>
    </message>
    <message>
        <source>The family and the law</source>
        <translation type="unfinished">Үй-бүлө жана мыйзам</translation>
    </message>
    <message>
        <source>The family now</source>
        <translation type="unfinished">Үй-бүлөнүн азыркы абалы</translation>
    </message>
    <message>
        <source>Their ages</source>
        <translation type="unfinished">Алардын жашы</translation>
    </message>
    <message>
        <source>To which country did the breadwinner go?</source>
        <translation type="unfinished">Багуучу кайсы өлкөгө кетти?</translation>
    </message>
    <message>
        <source>Went abroad for another purpose</source>
        <translation type="unfinished">Чет өлкөгө башка максат менен кетти</translation>
    </message>
    <message>
        <source>Went abroad to find work</source>
        <translation type="unfinished">Чет өлкөгө иштегени кетти</translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished">Кандай</translation>
    </message>
    <message>
        <source>Which relative could take formal guardianship?</source>
        <translation type="unfinished">Туугандардын кимиси камкордукту тариздей алат?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Ким</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation type="unfinished">Ким жооп берет</translation>
    </message>
    <message>
        <source>Who answers for the family</source>
        <translation type="unfinished">Үй-бүлөнүн атынан ким жооп берет</translation>
    </message>
    <message>
        <source>Who was the main breadwinner and is away now?</source>
        <translation type="unfinished">Негизги багуучу ким болгон жана азыр жок?</translation>
    </message>
    <message>
        <source>a school</source>
        <translation type="unfinished">мектепке</translation>
    </message>
    <message>
        <source>allowances, pensions, grants</source>
        <translation type="unfinished">жөлөкпул, пенсия, гранттар</translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished">экөө тең</translation>
    </message>
    <message>
        <source>co-dependent</source>
        <translation type="unfinished">өз ара көз каранды</translation>
    </message>
    <message>
        <source>domestic violence</source>
        <translation type="unfinished">үй-бүлөлүк зомбулук</translation>
    </message>
    <message>
        <source>father</source>
        <translation type="unfinished">атасы</translation>
    </message>
    <message>
        <source>identification</source>
        <translation type="unfinished">идентификация</translation>
    </message>
    <message>
        <source>in a shelter or group home</source>
        <translation type="unfinished">баш калкалоочу жайда же топтук үйдө</translation>
    </message>
    <message>
        <source>in rented housing</source>
        <translation type="unfinished">ижарага алынган үйдө</translation>
    </message>
    <message>
        <source>in rooms not meant for living</source>
        <translation type="unfinished">жашоого ылайыкташпаган жайда</translation>
    </message>
    <message>
        <source>money sent from abroad by those who are away</source>
        <translation type="unfinished">кеткендер чет өлкөдөн жөнөткөн акча</translation>
    </message>
    <message>
        <source>mortgage</source>
        <translation type="unfinished">ипотека</translation>
    </message>
    <message>
        <source>mother</source>
        <translation type="unfinished">апасы</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation type="unfinished">булардын эч бирине барбайт</translation>
    </message>
    <message>
        <source>on the street</source>
        <translation type="unfinished">көчөдө</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">башка</translation>
    </message>
    <message>
        <source>own small farming</source>
        <translation type="unfinished">өзүнүн чакан чарбасы</translation>
    </message>
    <message>
        <source>patriarchal</source>
        <translation type="unfinished">патриархалдык</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished">башка бирөө</translation>
    </message>
    <message>
        <source>unpaid loans</source>
        <translation type="unfinished">төлөнбөгөн насыялар</translation>
    </message>
    <message>
        <source>vocational education</source>
        <translation type="unfinished">кесипке окушат</translation>
    </message>
    <message>
        <source>with a grandmother or grandfather</source>
        <translation type="unfinished">чоң энеси же чоң атасы менен</translation>
    </message>
    <message>
        <source>with ethnic discrimination</source>
        <translation type="unfinished">улутуна байланыштуу</translation>
    </message>
    <message>
        <source>with exclusion from social life</source>
        <translation type="unfinished">коомдук жашоодон четтетилет</translation>
    </message>
    <message>
        <source>with neighbours</source>
        <translation type="unfinished">кошуналар менен</translation>
    </message>
    <message>
        <source>with other relatives</source>
        <translation type="unfinished">башка туугандар менен</translation>
    </message>
    <message>
        <source>with others</source>
        <translation type="unfinished">башка адамдар менен</translation>
    </message>
</context>
<context>
    <name>identification</name>
    <message>
        <source>A transit corridor in the cold season</source>
        <translation type="unfinished">Суук мезгилдеги транзит коридору</translation>
    </message>
    <message>
        <source>Additional education, specify</source>
        <translation type="unfinished">Кошумча билими, кандай</translation>
    </message>
    <message>
        <source>Age of the person</source>
        <translation type="unfinished">Адамдын жашы</translation>
    </message>
    <message>
        <source>Children are left in the country of destination because entry is prohibited</source>
        <translation type="unfinished">Кирүүгө тыюу салынгандыктан балдар барган өлкөдө калды</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">Жарандыгы</translation>
    </message>
    <message>
        <source>Customs and surroundings</source>
        <translation type="unfinished">Каада-салт жана айлана-чөйрө</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation type="unfinished">Туулган күнү жана жери</translation>
    </message>
    <message>
        <source>Dependants in the country of destination</source>
        <translation type="unfinished">Барган өлкөдөгү багуудагы адамдар</translation>
    </message>
    <message>
        <source>Experience of migration</source>
        <translation type="unfinished">Миграция тажрыйбасы</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилиясы, аты, атасынын аты (бар болсо)</translation>
    </message>
    <message>
        <source>HIV infection</source>
        <translation type="unfinished">АИВ инфекциясы</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Ден соолугу</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished">Канча</translation>
    </message>
    <message>
        <source>Identification questionnaire of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Аялуу абалдагы мигрантты идентификациялоо анкетасы</translation>
    </message>
    <message>
        <source>In the community there is</source>
        <translation type="unfinished">Жамаатта бар</translation>
    </message>
    <message>
        <source>Information about the person</source>
        <translation type="unfinished">Адам жөнүндө маалымат</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Котормочу</translation>
    </message>
    <message>
        <source>Knowledge of the law</source>
        <translation type="unfinished">Мыйзамды билүүсү</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation type="unfinished">Мыйзамдуу өкүл</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation type="unfinished">Укуктук абалы</translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation type="unfinished">Билими</translation>
    </message>
    <message>
        <source>Means of living</source>
        <translation type="unfinished">Жашоо каражаты</translation>
    </message>
    <message>
        <source>Means of the family</source>
        <translation type="unfinished">Үй-бүлөнүн жашоо каражаты</translation>
    </message>
    <message>
        <source>Name of the dependant</source>
        <translation type="unfinished">Багуудагы адамдын аты-жөнү</translation>
    </message>
    <message>
        <source>No chance of work near home</source>
        <translation type="unfinished">Үйүнө жакын жерде иштөө мүмкүнчүлүгү жок</translation>
    </message>
    <message>
        <source>No relatives who give support</source>
        <translation type="unfinished">Колдоо көрсөткөн туугандары жок</translation>
    </message>
    <message>
        <source>No social or cultural ties and no support in the community or diaspora</source>
        <translation type="unfinished">Жамаатта же диаспорада социалдык же маданий байланыш жана колдоо жок</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Башка</translation>
    </message>
    <message>
        <source>Personal documents (if any)</source>
        <translation type="unfinished">Жеке документтери (бар болсо)</translation>
    </message>
    <message>
        <source>Place in the family</source>
        <translation type="unfinished">Үй-бүлөдөгү орду</translation>
    </message>
    <message>
        <source>Place of residence, telephone (if any)</source>
        <translation type="unfinished">Жашаган жери, телефону (бар болсо)</translation>
    </message>
    <message>
        <source>Prohibition to leave the country</source>
        <translation type="unfinished">Өлкөдөн чыгууга тыюу</translation>
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
        <translation type="unfinished">Жамаатка байланыштуу белгилер</translation>
    </message>
    <message>
        <source>Signs that lie in the family</source>
        <translation type="unfinished">Үй-бүлөгө байланыштуу белгилер</translation>
    </message>
    <message>
        <source>Signs that lie in the person</source>
        <translation type="unfinished">Адамдын өзүнө байланыштуу белгилер</translation>
    </message>
    <message>
        <source>Signs that lie in the situation</source>
        <translation type="unfinished">Кырдаалга байланыштуу белгилер</translation>
    </message>
    <message>
        <source>Situation of the person</source>
        <translation type="unfinished">Адамдын абалы</translation>
    </message>
    <message>
        <source>Specialist who filled in the questionnaire</source>
        <translation type="unfinished">Анкетаны толтурган адис</translation>
    </message>
    <message>
        <source>Specify</source>
        <translation type="unfinished">Тактаңыз</translation>
    </message>
    <message>
        <source>The person interviewed</source>
        <translation type="unfinished">Маек берген адам</translation>
    </message>
    <message>
        <source>The vulnerability is assessed in the situation of</source>
        <translation type="unfinished">Аялуулук төмөнкү абалда бааланат</translation>
    </message>
    <message>
        <source>Training and work experience</source>
        <translation type="unfinished">Кесиби жана иш тажрыйбасы</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation type="unfinished">Зомбулук</translation>
    </message>
    <message>
        <source>Violence and discrimination in the family</source>
        <translation type="unfinished">Үй-бүлөдөгү зомбулук жана кодулоо</translation>
    </message>
    <message>
        <source>a dependant</source>
        <translation type="unfinished">багуудагы адам</translation>
    </message>
    <message>
        <source>a family member able to work</source>
        <translation type="unfinished">үй-бүлөнүн эмгекке жарамдуу чоң мүчөсү</translation>
    </message>
    <message>
        <source>a family of low income with many dependants (children, old parents, persons with disabilities)</source>
        <translation type="unfinished">багуудагы адамы көп, аз камсыз болгон үй-бүлө (балдар, карыган ата-эне, майыптыгы бар адамдар)</translation>
    </message>
    <message>
        <source>alcohol or drug addiction</source>
        <translation type="unfinished">алкоголго же баңгизатка көз карандылык</translation>
    </message>
    <message>
        <source>an intermediary who had no right to find work abroad</source>
        <translation type="unfinished">чет өлкөдө жумушка орноштурууга укугу жок ортомчу</translation>
    </message>
    <message>
        <source>arrests or other trouble with migration law in the past</source>
        <translation type="unfinished">мурда камакка алынган же миграция мыйзамы боюнча башка көйгөйлөр болгон</translation>
    </message>
    <message>
        <source>before leaving</source>
        <translation type="unfinished">кеткенге чейин</translation>
    </message>
    <message>
        <source>cannot send a part of the earnings to the family</source>
        <translation type="unfinished">кирешесинин бир бөлүгүн үй-бүлөсүнө жөнөтө албайт</translation>
    </message>
    <message>
        <source>costly traditional celebrations, again and again, in the community</source>
        <translation type="unfinished">жамааттагы көп жана кымбат салттуу тойлор</translation>
    </message>
    <message>
        <source>debts in the home country</source>
        <translation type="unfinished">мекениндеги карыздары</translation>
    </message>
    <message>
        <source>discrimination because of gender</source>
        <translation type="unfinished">жынысына байланыштуу кодулоо</translation>
    </message>
    <message>
        <source>discrimination because of sex or gender</source>
        <translation type="unfinished">жынысы боюнча кодулоо</translation>
    </message>
    <message>
        <source>does not know the basic rules of lawful employment in the country of destination</source>
        <translation type="unfinished">барган өлкөдө мыйзамдуу иштөөнүн негизги эрежелерин билбейт</translation>
    </message>
    <message>
        <source>domestic violence</source>
        <translation type="unfinished">үй-бүлөлүк зомбулук</translation>
    </message>
    <message>
        <source>drawn into labour exploitation</source>
        <translation type="unfinished">эмгек эксплуатациясына тартылган</translation>
    </message>
    <message>
        <source>drawn into sexual exploitation</source>
        <translation type="unfinished">сексуалдык эксплуатацияга тартылган</translation>
    </message>
    <message>
        <source>entry to the Russian Federation is prohibited</source>
        <translation type="unfinished">Россия Федерациясына кирүүгө тыюу салынган</translation>
    </message>
    <message>
        <source>ethnic discrimination</source>
        <translation type="unfinished">улуту боюнча кодулоо</translation>
    </message>
    <message>
        <source>exclusion from social life</source>
        <translation type="unfinished">коомдук жашоодон четтетүү</translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished">аял</translation>
    </message>
    <message>
        <source>for the only main breadwinner</source>
        <translation type="unfinished">жалгыз негизги багуучуга</translation>
    </message>
    <message>
        <source>for two or more breadwinners of the family</source>
        <translation type="unfinished">үй-бүлөнүн эки же андан көп багуучусуна</translation>
    </message>
    <message>
        <source>higher professional, graduated</source>
        <translation type="unfinished">жогорку, бүтүргөн</translation>
    </message>
    <message>
        <source>higher professional, unfinished</source>
        <translation type="unfinished">жогорку, бүтүрбөгөн</translation>
    </message>
    <message>
        <source>identification</source>
        <translation type="unfinished">идентификация</translation>
    </message>
    <message>
        <source>in the country of destination</source>
        <translation type="unfinished">барган өлкөдө</translation>
    </message>
    <message>
        <source>in the country of origin</source>
        <translation type="unfinished">чыккан өлкөсүндө</translation>
    </message>
    <message>
        <source>in the country of transit</source>
        <translation type="unfinished">транзит өлкөсүндө</translation>
    </message>
    <message>
        <source>left without preparation</source>
        <translation type="unfinished">даярдыксыз кеткен</translation>
    </message>
    <message>
        <source>life in an environmentally unfavourable area</source>
        <translation type="unfinished">экологиясы начар жерде жашоо</translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished">эркек</translation>
    </message>
    <message>
        <source>migrant in the country of destination, employed or looking for work</source>
        <translation type="unfinished">барган өлкөдөгү мигрант, иштейт же жумуш издейт</translation>
    </message>
    <message>
        <source>migrant in transit</source>
        <translation type="unfinished">жолдогу (транзиттеги) мигрант</translation>
    </message>
    <message>
        <source>migrant on return to the country of origin</source>
        <translation type="unfinished">чыккан өлкөсүнө кайткан мигрант</translation>
    </message>
    <message>
        <source>no experience of migration</source>
        <translation type="unfinished">миграция тажрыйбасы жок</translation>
    </message>
    <message>
        <source>no housing or shelter</source>
        <translation type="unfinished">баш калкалаар жайы жок</translation>
    </message>
    <message>
        <source>no identity documents, or they have expired</source>
        <translation type="unfinished">өздүгүн тастыктаган документи жок же мөөнөтү өткөн</translation>
    </message>
    <message>
        <source>no labour agreement or other document needed to work lawfully in the country</source>
        <translation type="unfinished">өлкөдө мыйзамдуу иштөөгө керектүү эмгек келишими же башка документи жок</translation>
    </message>
    <message>
        <source>no money to go back home</source>
        <translation type="unfinished">үйүнө кайтууга акчасы жок</translation>
    </message>
    <message>
        <source>no profession</source>
        <translation type="unfinished">кесиби жок</translation>
    </message>
    <message>
        <source>no registration or residence permit</source>
        <translation type="unfinished">каттоосу же жашап туруу уруксаты жок</translation>
    </message>
    <message>
        <source>no regular income</source>
        <translation type="unfinished">туруктуу кирешеси жок</translation>
    </message>
    <message>
        <source>no work experience</source>
        <translation type="unfinished">иш тажрыйбасы жок</translation>
    </message>
    <message>
        <source>on return</source>
        <translation type="unfinished">кайткандан кийин</translation>
    </message>
    <message>
        <source>other (physical disability, pregnancy)</source>
        <translation type="unfinished">башка (дене майыптыгы, кош бойлуулук)</translation>
    </message>
    <message>
        <source>physical violence</source>
        <translation type="unfinished">дене зомбулугу</translation>
    </message>
    <message>
        <source>presence of hepatitis B or C</source>
        <translation type="unfinished">B же C гепатитинин болушу</translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished">башталгыч</translation>
    </message>
    <message>
        <source>primary vocational</source>
        <translation type="unfinished">башталгыч кесиптик</translation>
    </message>
    <message>
        <source>secondary general</source>
        <translation type="unfinished">жалпы орто</translation>
    </message>
    <message>
        <source>secondary vocational</source>
        <translation type="unfinished">орто кесиптик</translation>
    </message>
    <message>
        <source>social discrimination</source>
        <translation type="unfinished">социалдык кодулоо</translation>
    </message>
    <message>
        <source>the earnings do not cover personal needs</source>
        <translation type="unfinished">кирешеси жеке муктаждыктарына жетпейт</translation>
    </message>
    <message>
        <source>the income does not cover the needs of the family</source>
        <translation type="unfinished">киреше үй-бүлөнүн муктаждыктарына жетпейт</translation>
    </message>
    <message>
        <source>the only breadwinner</source>
        <translation type="unfinished">жалгыз багуучу</translation>
    </message>
    <message>
        <source>the profession is not in demand in the country of destination, or does not earn a living there</source>
        <translation type="unfinished">кесиби барган өлкөсүндө талап кылынбайт же ал жерде жан багууга жетпейт</translation>
    </message>
    <message>
        <source>the profession is not in demand in the country of origin, or does not earn a living there</source>
        <translation type="unfinished">кесиби чыккан өлкөсүндө талап кылынбайт же ал жерде жан багууга жетпейт</translation>
    </message>
    <message>
        <source>tuberculosis</source>
        <translation type="unfinished">кургак учук</translation>
    </message>
    <message>
        <source>venereal diseases</source>
        <translation type="unfinished">венерологиялык оорулар</translation>
    </message>
    <message>
        <source>viral hepatitis</source>
        <translation type="unfinished">вирустук гепатит</translation>
    </message>
</context>
<context>
    <name>initial_application</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Арыз берүүчү</translation>
    </message>
    <message>
        <source>Border point where you crossed</source>
        <translation type="unfinished">Чек арадан өткөн пункт</translation>
    </message>
    <message>
        <source>Date of birth: day, month, year</source>
        <translation type="unfinished">Туулган күнүңүз: күнү, айы, жылы</translation>
    </message>
    <message>
        <source>Date of your first entry to Kazakhstan</source>
        <translation type="unfinished">Казакстанга биринчи жолу кирген күнүңүз</translation>
    </message>
    <message>
        <source>Do you have an official permit to work in Kazakhstan?</source>
        <translation type="unfinished">Казакстанда иштөөгө расмий уруксатыңыз барбы?</translation>
    </message>
    <message>
        <source>Do you have health problems?</source>
        <translation type="unfinished">Ден соолугуңузда көйгөй барбы?</translation>
    </message>
    <message>
        <source>Do you have money for the way back?</source>
        <translation type="unfinished">Кайтууга акчаңыз барбы?</translation>
    </message>
    <message>
        <source>Do you want to return to your home country?</source>
        <translation type="unfinished">Мекениңизге кайткыңыз келеби?</translation>
    </message>
    <message>
        <source>Do you work of your own will, or are you forced to?</source>
        <translation type="unfinished">Өз эркиңиз менен иштейсизби же мажбурлашабы?</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилиясы, аты, атасынын аты (бар болсо)</translation>
    </message>
    <message>
        <source>How many family members are with you in Kazakhstan?</source>
        <translation type="unfinished">Казакстанда сиз менен канча үй-бүлө мүчөсү бар?</translation>
    </message>
    <message>
        <source>How you came</source>
        <translation type="unfinished">Кантип келдиңиз</translation>
    </message>
    <message>
        <source>I am forced to</source>
        <translation type="unfinished">мени мажбурлашат</translation>
    </message>
    <message>
        <source>I am passing through</source>
        <translation type="unfinished">мындан ары барам</translation>
    </message>
    <message>
        <source>I do not work</source>
        <translation type="unfinished">иштебейм</translation>
    </message>
    <message>
        <source>If you have no passport, what happened to it?</source>
        <translation type="unfinished">Паспортуңуз жок болсо, ага эмне болду?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished">Өз сөзүңүз менен</translation>
    </message>
    <message>
        <source>Initial application of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Аялуу абалдагы мигранттын баштапкы арызы</translation>
    </message>
    <message>
        <source>Is Kazakhstan the country you wanted to reach, or are you passing through?</source>
        <translation type="unfinished">Сиз Казакстанга келдиңизби же ал аркылуу мындан ары баратасызбы?</translation>
    </message>
    <message>
        <source>Note of the migration service</source>
        <translation type="unfinished">Миграция кызматынын белгиси</translation>
    </message>
    <message>
        <source>Note of the specialist of the migration service</source>
        <translation type="unfinished">Миграция кызматынын адисинин белгиси</translation>
    </message>
    <message>
        <source>Passport: number, date of issue, valid until</source>
        <translation type="unfinished">Паспорт: номери, берилген күнү, жарактуу мөөнөтү</translation>
    </message>
    <message>
        <source>Place of birth: country, town, district, village</source>
        <translation type="unfinished">Туулган жериңиз: өлкө, шаар, район, айыл</translation>
    </message>
    <message>
        <source>Signs of a vulnerable situation</source>
        <translation type="unfinished">Аялуу абалдын белгилери</translation>
    </message>
    <message>
        <source>Specialist of the migration service</source>
        <translation type="unfinished">Миграция кызматынын адиси</translation>
    </message>
    <message>
        <source>To which country</source>
        <translation type="unfinished">Кайсы өлкөгө</translation>
    </message>
    <message>
        <source>Were unlawful acts committed against you lately?</source>
        <translation type="unfinished">Жакында сизге каршы укукка каршы иш жасалдыбы?</translation>
    </message>
    <message>
        <source>What was done to you</source>
        <translation type="unfinished">Сизге эмне жасашты</translation>
    </message>
    <message>
        <source>Where it happened, and who took it</source>
        <translation type="unfinished">Кайда болду жана ким алды</translation>
    </message>
    <message>
        <source>Where you want to go</source>
        <translation type="unfinished">Кайда баргыңыз келет</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation type="unfinished">Кайсы</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation type="unfinished">Кайсылар</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished">Сиз кимсиз</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">Жумуш</translation>
    </message>
    <message>
        <source>assault</source>
        <translation type="unfinished">кол салуу</translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished">жоголду</translation>
    </message>
    <message>
        <source>of my own will</source>
        <translation type="unfinished">өз эрким менен</translation>
    </message>
    <message>
        <source>sexual violence</source>
        <translation type="unfinished">сексуалдык зомбулук</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation type="unfinished">уурдатылды</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation type="unfinished">тартып алышты</translation>
    </message>
    <message>
        <source>the country I wanted to reach</source>
        <translation type="unfinished">ушул жакка келдим</translation>
    </message>
    <message>
        <source>theft of belongings</source>
        <translation type="unfinished">буюм уурдоо</translation>
    </message>
    <message>
        <source>theft of money</source>
        <translation type="unfinished">акча уурдоо</translation>
    </message>
</context>
<context>
    <name>interpreter_agreement</name>
    <message>
        <source>Agreement of the interpreter not to disclose</source>
        <translation type="unfinished">Котормочунун ачыкка чыгарбоо жөнүндө макулдашуусу</translation>
    </message>
    <message>
        <source>I tell nobody what I learn, neither during the interview nor after it.</source>
        <translation type="unfinished">Билгенимди маек учурунда да, андан кийин да эч кимге айтпайм.</translation>
    </message>
    <message>
        <source>I translate fully and exactly, and add nothing of my own.</source>
        <translation type="unfinished">Мен толук жана так котором, өзүмдөн эч нерсе кошпойм.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation type="unfinished">Өздүгүн тастыктаган документ</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Котормочу</translation>
    </message>
    <message>
        <source>Interpreter: full name</source>
        <translation type="unfinished">Котормочу: толук аты-жөнү</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Тилдери</translation>
    </message>
    <message>
        <source>My rights and duties were explained to me.</source>
        <translation type="unfinished">Мага укуктарым жана милдеттерим түшүндүрүлдү.</translation>
    </message>
    <message>
        <source>Relation to the person</source>
        <translation type="unfinished">Адамга ким болот</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Жынысы</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Адис</translation>
    </message>
    <message>
        <source>Valid until (empty: for this interview only)</source>
        <translation type="unfinished">Жарактуу мөөнөтү (бош болсо: ушул маекке гана)</translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished">аял</translation>
    </message>
    <message>
        <source>friend or acquaintance</source>
        <translation type="unfinished">досу же таанышы</translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished">эркек</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">эч ким эмес</translation>
    </message>
    <message>
        <source>relative</source>
        <translation type="unfinished">тууганы</translation>
    </message>
    <message>
        <source>seeks help together with the person</source>
        <translation type="unfinished">бул адам менен кошо жардам сурайт</translation>
    </message>
    <message>
        <source>works for the body that interviews</source>
        <translation type="unfinished">маек өткөргөн органда иштейт</translation>
    </message>
</context>
<context>
    <name>needs_kg</name>
    <message>
        <source>Administrative law (return of child custody, recovery of documents, etc.)</source>
        <translation type="unfinished">Административдик укук (баланы кайтарып алуу, документтерди калыбына келтирүү ж.б.)</translation>
    </message>
    <message>
        <source>Admission to hospital</source>
        <translation type="unfinished">Ооруканага жаткыруу</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Арыз берүүчү</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">Түшүндүрмө</translation>
    </message>
    <message>
        <source>Comments of the expert</source>
        <translation type="unfinished">Эксперттин комментарийлери</translation>
    </message>
    <message>
        <source>Consultation of a gynaecologist</source>
        <translation type="unfinished">Гинекологдун кеңеши</translation>
    </message>
    <message>
        <source>Consultation of a neuropsychiatrist</source>
        <translation type="unfinished">Психоневрологдун кеңеши</translation>
    </message>
    <message>
        <source>Consultation of a psychotherapist or psychiatrist</source>
        <translation type="unfinished">Психотерапевттин же психиатрдын кеңеши</translation>
    </message>
    <message>
        <source>Consultation of a therapist</source>
        <translation type="unfinished">Терапевттин кеңеши</translation>
    </message>
    <message>
        <source>Consultation on starting an income-generating activity</source>
        <translation type="unfinished">Киреше алып келүүчү ишти баштоо боюнча кеңеш</translation>
    </message>
    <message>
        <source>Emotional support</source>
        <translation type="unfinished">Эмоционалдык колдоо</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation type="unfinished">Жумушка орношуу</translation>
    </message>
    <message>
        <source>Financial aid</source>
        <translation type="unfinished">Каржылык жардам</translation>
    </message>
    <message>
        <source>General health condition (explain)</source>
        <translation type="unfinished">Ден соолуктун жалпы абалы (түшүндүрүңүз)</translation>
    </message>
    <message>
        <source>HIV/AIDS test</source>
        <translation type="unfinished">АИВ/ЖИКС тести</translation>
    </message>
    <message>
        <source>Housing and municipal disputes (illegal eviction, etc.)</source>
        <translation type="unfinished">Турак жай жана коммуналдык талаштар (мыйзамсыз чыгаруу ж.б.)</translation>
    </message>
    <message>
        <source>Humanitarian aid (clothes, food, etc.)</source>
        <translation type="unfinished">Гуманитардык жардам (кийим, тамак-аш ж.б.)</translation>
    </message>
    <message>
        <source>Individual consultations</source>
        <translation type="unfinished">Жекече кеңештер</translation>
    </message>
    <message>
        <source>Issues of family law</source>
        <translation type="unfinished">Үй-бүлө укугу маселелери</translation>
    </message>
    <message>
        <source>Issues of labour law</source>
        <translation type="unfinished">Эмгек укугу маселелери</translation>
    </message>
    <message>
        <source>Law of inheritance (by law, appeal against an illegal will, etc.)</source>
        <translation type="unfinished">Мурас укугу (мыйзам боюнча, мыйзамсыз керээзге даттануу ж.б.)</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished">Укуктук</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Мыйзамдуу өкүл (толук аты-жөнү, ким болуп саналат)</translation>
    </message>
    <message>
        <source>Legal support in administrative proceedings</source>
        <translation type="unfinished">Административдик иштерде укуктук колдоо</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished">Дары-дармек</translation>
    </message>
    <message>
        <source>Needs assessment of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Аялуу абалдагы мигранттын муктаждыктарын баалоо</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Башка</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation type="unfinished">Башка муктаждыктар</translation>
    </message>
    <message>
        <source>Professional retraining</source>
        <translation type="unfinished">Кесипке кайра окутуу</translation>
    </message>
    <message>
        <source>Psychological</source>
        <translation type="unfinished">Психологиялык</translation>
    </message>
    <message>
        <source>Receiving education</source>
        <translation type="unfinished">Билим алуу</translation>
    </message>
    <message>
        <source>STI test</source>
        <translation type="unfinished">Жыныстык жол менен жугуучу инфекцияларга тест</translation>
    </message>
    <message>
        <source>Safe stay (shelter)</source>
        <translation type="unfinished">Коопсуз жашоо (башпаанек)</translation>
    </message>
    <message>
        <source>Social and domestic</source>
        <translation type="unfinished">Социалдык-тиричилик</translation>
    </message>
    <message>
        <source>Social and medical</source>
        <translation type="unfinished">Социалдык-медициналык</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Адис</translation>
    </message>
    <message>
        <source>Support in recovering contact with family and close friends</source>
        <translation type="unfinished">Үй-бүлө жана жакындар менен байланышты калыбына келтирүүгө жардам</translation>
    </message>
    <message>
        <source>Treatment of alcohol or drug addiction</source>
        <translation type="unfinished">Алкоголго же баңгизатка көз карандылыкты дарылоо</translation>
    </message>
    <message>
        <source>referral</source>
        <translation type="unfinished">кайра багыттоо</translation>
    </message>
</context>
<context>
    <name>needs_kz</name>
    <message>
        <source>Administrative law (return of child custody, recovery of documents, etc.)</source>
        <translation type="unfinished">Административдик укук (баланы кайтарып алуу, документтерди калыбына келтирүү ж.б.)</translation>
    </message>
    <message>
        <source>Admission to hospital</source>
        <translation type="unfinished">Ооруканага жаткыруу</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Арыз берүүчү</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">Түшүндүрмө</translation>
    </message>
    <message>
        <source>Comments of the expert</source>
        <translation type="unfinished">Эксперттин комментарийлери</translation>
    </message>
    <message>
        <source>Consultation of a gynaecologist</source>
        <translation type="unfinished">Гинекологдун кеңеши</translation>
    </message>
    <message>
        <source>Consultation of a neuropsychiatrist</source>
        <translation type="unfinished">Психоневрологдун кеңеши</translation>
    </message>
    <message>
        <source>Consultation of a psychotherapist or psychiatrist</source>
        <translation type="unfinished">Психотерапевттин же психиатрдын кеңеши</translation>
    </message>
    <message>
        <source>Consultation of a therapist</source>
        <translation type="unfinished">Терапевттин кеңеши</translation>
    </message>
    <message>
        <source>Consultation on starting an income-generating activity</source>
        <translation type="unfinished">Киреше алып келүүчү ишти баштоо боюнча кеңеш</translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished">Билим берүү</translation>
    </message>
    <message>
        <source>Emotional support</source>
        <translation type="unfinished">Эмоционалдык колдоо</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation type="unfinished">Жумушка орношуу</translation>
    </message>
    <message>
        <source>Financial aid</source>
        <translation type="unfinished">Каржылык жардам</translation>
    </message>
    <message>
        <source>General health condition (explain)</source>
        <translation type="unfinished">Ден соолуктун жалпы абалы (түшүндүрүңүз)</translation>
    </message>
    <message>
        <source>HIV/AIDS test</source>
        <translation type="unfinished">АИВ/ЖИКС тести</translation>
    </message>
    <message>
        <source>Housing and municipal disputes (illegal eviction, etc.)</source>
        <translation type="unfinished">Турак жай жана коммуналдык талаштар (мыйзамсыз чыгаруу ж.б.)</translation>
    </message>
    <message>
        <source>Humanitarian aid (clothes, food, etc.)</source>
        <translation type="unfinished">Гуманитардык жардам (кийим, тамак-аш ж.б.)</translation>
    </message>
    <message>
        <source>IIN for school</source>
        <translation type="unfinished">Мектеп үчүн ИИН (ЖСН)</translation>
    </message>
    <message>
        <source>Individual consultations</source>
        <translation type="unfinished">Жекече кеңештер</translation>
    </message>
    <message>
        <source>Issues of family law</source>
        <translation type="unfinished">Үй-бүлө укугу маселелери</translation>
    </message>
    <message>
        <source>Issues of labour law</source>
        <translation type="unfinished">Эмгек укугу маселелери</translation>
    </message>
    <message>
        <source>Language support</source>
        <translation type="unfinished">Тил боюнча колдоо</translation>
    </message>
    <message>
        <source>Law of inheritance (by law, appeal against an illegal will, etc.)</source>
        <translation type="unfinished">Мурас укугу (мыйзам боюнча, мыйзамсыз керээзге даттануу ж.б.)</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished">Укуктук</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Мыйзамдуу өкүл (толук аты-жөнү, ким болуп саналат)</translation>
    </message>
    <message>
        <source>Legal support in administrative proceedings</source>
        <translation type="unfinished">Административдик иштерде укуктук колдоо</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished">Дары-дармек</translation>
    </message>
    <message>
        <source>Needs assessment of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Аялуу абалдагы мигранттын муктаждыктарын баалоо</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Башка</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation type="unfinished">Башка муктаждыктар</translation>
    </message>
    <message>
        <source>Professional retraining</source>
        <translation type="unfinished">Кесипке кайра окутуу</translation>
    </message>
    <message>
        <source>Psychological</source>
        <translation type="unfinished">Психологиялык</translation>
    </message>
    <message>
        <source>Receiving education</source>
        <translation type="unfinished">Билим алуу</translation>
    </message>
    <message>
        <source>STI test</source>
        <translation type="unfinished">Жыныстык жол менен жугуучу инфекцияларга тест</translation>
    </message>
    <message>
        <source>Safe stay (shelter)</source>
        <translation type="unfinished">Коопсуз жашоо (башпаанек)</translation>
    </message>
    <message>
        <source>School enrolment</source>
        <translation type="unfinished">Мектепке орноштуруу</translation>
    </message>
    <message>
        <source>Social and domestic</source>
        <translation type="unfinished">Социалдык-тиричилик</translation>
    </message>
    <message>
        <source>Social and medical</source>
        <translation type="unfinished">Социалдык-медициналык</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Адис</translation>
    </message>
    <message>
        <source>Support in recovering contact with family and close friends</source>
        <translation type="unfinished">Үй-бүлө жана жакындар менен байланышты калыбына келтирүүгө жардам</translation>
    </message>
    <message>
        <source>Treatment of alcohol or drug addiction</source>
        <translation type="unfinished">Алкоголго же баңгизатка көз карандылыкты дарылоо</translation>
    </message>
</context>
<context>
    <name>needs_tj</name>
    <message>
        <source>Advice on social and legal issues (civil, housing, family, labour, pension, criminal law; rights of children, women, fathers, persons with disabilities)</source>
        <translation type="unfinished">Социалдык жана укуктук маселелер боюнча кеңеш (жарандык, турак жай, үй-бүлө, эмгек, пенсия, кылмыш укугу; балдардын, аялдардын, аталардын, майыптыгы бар адамдардын укуктары)</translation>
    </message>
    <message>
        <source>Advice on the right to social services, state and non-state, and protection of interests</source>
        <translation type="unfinished">Мамлекеттик жана мамлекеттик эмес социалдык кызматтарга укук жана кызыкчылыктарды коргоо боюнча кеңеш</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Арыз берүүчү</translation>
    </message>
    <message>
        <source>Availability of services for vulnerable migrants and family members</source>
        <translation type="unfinished">Аялуу абалдагы мигранттарга жана үй-бүлө мүчөлөрүнө жеткиликтүү кызматтар</translation>
    </message>
    <message>
        <source>Benefits, subsidies, compensations, alimony and other payments, better housing</source>
        <translation type="unfinished">Жеңилдиктер, субсидиялар, компенсациялар, алимент жана башка төлөмдөр, турак жайды жакшыртуу</translation>
    </message>
    <message>
        <source>Care according to the state of health, including hygiene (wiping, washing, hygienic baths)</source>
        <translation type="unfinished">Ден соолугуна жараша кам көрүү, анын ичинде гигиена (сүртүү, жуу, гигиеналык ванна)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">Түшүндүрмө</translation>
    </message>
    <message>
        <source>Comments of the expert</source>
        <translation type="unfinished">Эксперттин комментарийлери</translation>
    </message>
    <message>
        <source>Documents and complaints about violations by social services, employees or local authorities</source>
        <translation type="unfinished">Социалдык кызматтардын, кызматкерлердин же жергиликтүү бийликтин бузуулары боюнча документтер жана арыздар</translation>
    </message>
    <message>
        <source>Documents for custody, guardianship, adoption of children left without parental care</source>
        <translation type="unfinished">Ата-энесинин камкордугусуз калган балдарды камкордукка, көзөмөлгө, багып алууга документтер</translation>
    </message>
    <message>
        <source>Documents for employment, passport and other documents of legal significance</source>
        <translation type="unfinished">Жумушка орношуу үчүн документтер, паспорт жана юридикалык мааниси бар башка документтер</translation>
    </message>
    <message>
        <source>Documents for sending children and adolescents to social services for temporary residence (if necessary)</source>
        <translation type="unfinished">Балдарды жана өспүрүмдөрдү социалдык кызматтарга убактылуу жашоого жиберүү үчүн документтер (керек болсо)</translation>
    </message>
    <message>
        <source>Employment opportunities in new destination countries</source>
        <translation type="unfinished">Жаңы барган өлкөлөрдөгү жумуш мүмкүнчүлүктөрү</translation>
    </message>
    <message>
        <source>Employment: finding work, retraining, temporary (seasonal) work, shorter day, home work</source>
        <translation type="unfinished">Жумуш: жумуш табуу, кайра окуу, убактылуу (мезгилдик) иш, кыскартылган күн, үйдөн иштөө</translation>
    </message>
    <message>
        <source>Furniture and soft furnishings</source>
        <translation type="unfinished">Эмерек жана жумшак буюмдар</translation>
    </message>
    <message>
        <source>Health services and spa treatment for children in need</source>
        <translation type="unfinished">Муктаж балдарга ден соолукту чыңдоо жана санаторийде дарылоо</translation>
    </message>
    <message>
        <source>Help to families of children with mental and physical disabilities (self-care, communication, self-control; hearing aids, glasses, orthopaedic and technical means)</source>
        <translation type="unfinished">Акыл-эсинин жана дене бөксөлүгү бар балдардын үй-бүлөлөрүнө жардам (өзүн тейлөө, баарлашуу, өзүн көзөмөлдөө; угуу аппараты, көз айнек, ортопедиялык жана техникалык каражаттар)</translation>
    </message>
    <message>
        <source>Help with childcare</source>
        <translation type="unfinished">Бала багууга жардам</translation>
    </message>
    <message>
        <source>Help with obtaining care in health facilities</source>
        <translation type="unfinished">Медициналык мекемелерден жардам алууга көмөк</translation>
    </message>
    <message>
        <source>Help with preparing food</source>
        <translation type="unfinished">Тамак даярдоого жардам</translation>
    </message>
    <message>
        <source>Hospitalisation, sanatorium and spa treatment</source>
        <translation type="unfinished">Ооруканага жаткыруу, санаторий-курорттук дарылоо</translation>
    </message>
    <message>
        <source>Information on migration and employment issues</source>
        <translation type="unfinished">Миграция жана жумуш маселелери боюнча маалымат</translation>
    </message>
    <message>
        <source>Information services</source>
        <translation type="unfinished">Маалымат кызматтары</translation>
    </message>
    <message>
        <source>Legal aid in protecting the rights of children and adolescents to upbringing and care, including threats to life and health</source>
        <translation type="unfinished">Балдардын жана өспүрүмдөрдүн тарбия жана кам көрүүгө укугун коргоодо юридикалык жардам, анын ичинде өмүргө жана ден соолукка коркунуч болгондо</translation>
    </message>
    <message>
        <source>Legal aid on pensions, benefits and social payments</source>
        <translation type="unfinished">Пенсия, жөлөкпул жана социалдык төлөмдөр боюнча укуктук жардам</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Мыйзамдуу өкүл (толук аты-жөнү, ким болуп саналат)</translation>
    </message>
    <message>
        <source>Medicines (free or on preferential terms)</source>
        <translation type="unfinished">Дары-дармек (акысыз же жеңилдик менен)</translation>
    </message>
    <message>
        <source>Needs assessment of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Аялуу абалдагы мигранттын муктаждыктарын баалоо</translation>
    </message>
    <message>
        <source>Obtaining a place for temporary stay in a social service institution</source>
        <translation type="unfinished">Социалдык мекемеден убактылуу жашоо үчүн орун алуу</translation>
    </message>
    <message>
        <source>Obtaining services, privileges and benefits in social welfare</source>
        <translation type="unfinished">Социалдык коргоо чөйрөсүндө кызмат, жеңилдик жана жөлөкпул алуу</translation>
    </message>
    <message>
        <source>Organisations supporting vulnerable migrants and family members</source>
        <translation type="unfinished">Аялуу абалдагы мигранттарга жана үй-бүлө мүчөлөрүнө жардам берген уюмдар</translation>
    </message>
    <message>
        <source>Organising a clinical examination</source>
        <translation type="unfinished">Клиникалык текшерүүнү уюштуруу</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Башка</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation type="unfinished">Башка муктаждыктар</translation>
    </message>
    <message>
        <source>Pedagogical correction of behaviour</source>
        <translation type="unfinished">Жүрүм-турумду педагогикалык түзөтүү</translation>
    </message>
    <message>
        <source>Pre-departure training</source>
        <translation type="unfinished">Кетүүдөн мурдагы окутуу</translation>
    </message>
    <message>
        <source>Premises for rehabilitation and treatment, labour, educational, cultural activities and consumer services</source>
        <translation type="unfinished">Реабилитация жана дарылоо, эмгек, окуу, маданий иш-чаралар жана тиричилик тейлөө үчүн жайлар</translation>
    </message>
    <message>
        <source>Primary health care</source>
        <translation type="unfinished">Баштапкы медициналык-санитардык жардам</translation>
    </message>
    <message>
        <source>Psychological assistance: conversation, listening, encouraging, motivating</source>
        <translation type="unfinished">Психологиялык жардам: маек, угуу, кубаттоо, дем берүү</translation>
    </message>
    <message>
        <source>Psychological correction</source>
        <translation type="unfinished">Психологиялык түзөтүү</translation>
    </message>
    <message>
        <source>Psychological diagnostics and examination of personality</source>
        <translation type="unfinished">Психологиялык диагностика жана инсанды изилдөө</translation>
    </message>
    <message>
        <source>Psychotherapeutic help</source>
        <translation type="unfinished">Психотерапиялык жардам</translation>
    </message>
    <message>
        <source>Rehabilitation measures of a social and medical nature</source>
        <translation type="unfinished">Социалдык-медициналык реабилитация чаралары</translation>
    </message>
    <message>
        <source>Representation and protection of rights in court</source>
        <translation type="unfinished">Сотто өкүлчүлүк кылуу жана укуктарды коргоо</translation>
    </message>
    <message>
        <source>Self-sufficiency of citizens and families, family entrepreneurship, home-based business</source>
        <translation type="unfinished">Жарандардын жана үй-бүлөлөрдүн өзүн өзү камсыздоосу, үй-бүлөлүк ишкердик, үйдөгү бизнес</translation>
    </message>
    <message>
        <source>Social and domestic services</source>
        <translation type="unfinished">Социалдык-тиричилик кызматтары</translation>
    </message>
    <message>
        <source>Social and household services for personal care</source>
        <translation type="unfinished">Жеке кам көрүү боюнча социалдык-тиричилик кызматтары</translation>
    </message>
    <message>
        <source>Social and labour rehabilitation services</source>
        <translation type="unfinished">Социалдык-эмгектик реабилитация кызматтары</translation>
    </message>
    <message>
        <source>Social and legal services</source>
        <translation type="unfinished">Социалдык-укуктук кызматтар</translation>
    </message>
    <message>
        <source>Social and medical services</source>
        <translation type="unfinished">Социалдык-медициналык кызматтар</translation>
    </message>
    <message>
        <source>Social and pedagogical counselling</source>
        <translation type="unfinished">Социалдык-педагогикалык кеңеш</translation>
    </message>
    <message>
        <source>Social and pedagogical diagnostics and examination of personality</source>
        <translation type="unfinished">Социалдык-педагогикалык диагностика жана инсанды изилдөө</translation>
    </message>
    <message>
        <source>Social and pedagogical services</source>
        <translation type="unfinished">Социалдык-педагогикалык кызматтар</translation>
    </message>
    <message>
        <source>Socio-psychological counselling</source>
        <translation type="unfinished">Социалдык-психологиялык кеңеш</translation>
    </message>
    <message>
        <source>Socio-psychological services</source>
        <translation type="unfinished">Социалдык-психологиялык кызматтар</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Адис</translation>
    </message>
    <message>
        <source>Support for migrant families with members who have psychological or physical disabilities</source>
        <translation type="unfinished">Психологиялык же дене бөксөлүгү бар мүчөсү бар мигрант үй-бүлөлөрүн колдоо</translation>
    </message>
    <message>
        <source>Teaching parents of children with disabilities the basics of rehabilitation at home</source>
        <translation type="unfinished">Бөксөлүгү бар балдардын ата-энелерине үйдө реабилитациялоонун негиздерин үйрөтүү</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished">Унаа</translation>
    </message>
    <message>
        <source>Upholding housing and property rights</source>
        <translation type="unfinished">Турак жай жана мүлк укуктарын коргоо</translation>
    </message>
    <message>
        <source>Vocational guidance, training and employment</source>
        <translation type="unfinished">Кесипке багыт берүү, окутуу жана жумушка орноштуруу</translation>
    </message>
</context>
<context>
    <name>primary_aid</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Арыз берүүчү</translation>
    </message>
    <message>
        <source>Application for primary aid to migrants and their families</source>
        <translation type="unfinished">Мигранттарга жана алардын үй-бүлөлөрүнө баштапкы жардам жөнүндө арыз</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation type="unfinished">Туулган күнү жана жери</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилиясы, аты, атасынын аты (бар болсо)</translation>
    </message>
    <message>
        <source>Help for my family members</source>
        <translation type="unfinished">Үй-бүлө мүчөлөрүмө жардам</translation>
    </message>
    <message>
        <source>I ask for primary aid</source>
        <translation type="unfinished">Баштапкы жардам сурайм</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Мыйзамдуу өкүл (толук аты-жөнү, ким болуп саналат)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Аты-жөнү</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation type="unfinished">Так кандай</translation>
    </message>
    <message>
        <source>What help is needed</source>
        <translation type="unfinished">Кандай жардам керек</translation>
    </message>
    <message>
        <source>legal</source>
        <translation type="unfinished">юридикалык</translation>
    </message>
    <message>
        <source>medical</source>
        <translation type="unfinished">медициналык</translation>
    </message>
    <message>
        <source>social</source>
        <translation type="unfinished">социалдык</translation>
    </message>
</context>
<context>
    <name>referral_letter</name>
    <message>
        <source>Answer of the receiving organisation (to be cut off and sent back)</source>
        <translation type="unfinished">Кабыл алуучу уюмдун жообу (кесип алып, кайтаруу керек)</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Туулган күнү</translation>
    </message>
    <message>
        <source>Did the person agree to this organisation in writing?</source>
        <translation type="unfinished">Адам бул уюмга жазуу жүзүндө макулдук бердиби?</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилиясы, аты, атасынын аты (бар болсо)</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished">Кабыл алган</translation>
    </message>
    <message>
        <source>Referral to another organisation</source>
        <translation type="unfinished">Башка уюмга жолдомо</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Эскертүүлөр</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation type="unfinished">Кайсы күндөн</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Адис</translation>
    </message>
    <message>
        <source>The person is accepted</source>
        <translation type="unfinished">Адам кабыл алынды</translation>
    </message>
    <message>
        <source>To which organisation</source>
        <translation type="unfinished">Кайсы уюмга</translation>
    </message>
    <message>
        <source>What help is asked for</source>
        <translation type="unfinished">Кандай жардам суралат</translation>
    </message>
    <message>
        <source>What was agreed about the admission</source>
        <translation type="unfinished">Кабыл алуу боюнча эмне макулдашылды</translation>
    </message>
</context>
<context>
    <name>refusal_interview_kg</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Арыз берүүчү</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилиясы, аты, атасынын аты (бар болсо)</translation>
    </message>
    <message>
        <source>I refuse identification of my own will.</source>
        <translation type="unfinished">Мен идентификациядан өз эрким менен баш тартам.</translation>
    </message>
    <message>
        <source>I was informed of the procedure and of what follows from a refusal.</source>
        <translation type="unfinished">Мага жол-жобо жана баш тартуудан кийин эмне болору айтылды.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Мыйзамдуу өкүл (толук аты-жөнү, ким болуп саналат)</translation>
    </message>
    <message>
        <source>Refusal of identification</source>
        <translation type="unfinished">Идентификациядан баш тартуу</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Адис</translation>
    </message>
    <message>
        <source>identification</source>
        <translation type="unfinished">идентификация</translation>
    </message>
</context>
<context>
    <name>refusal_interview_kz</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Арыз берүүчү</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation type="unfinished">Туулган күнү жана жери</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилиясы, аты, атасынын аты (бар болсо)</translation>
    </message>
    <message>
        <source>I refuse to take part in the interview because I do not see myself as a migrant in a vulnerable situation. I decided this myself and nobody put pressure on me.</source>
        <translation type="unfinished">Мен маектен баш тартам, анткени өзүмдү аялуу абалдагы мигрант деп эсептебейм. Муну өзүм чечтим, мага эч ким кысым көрсөткөн жок.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Мыйзамдуу өкүл (толук аты-жөнү, ким болуп саналат)</translation>
    </message>
    <message>
        <source>Reason in the person&apos;s own words (may stay empty)</source>
        <translation type="unfinished">Адамдын өз сөзү менен себеби (толтурбаса да болот)</translation>
    </message>
    <message>
        <source>Refusal of the interview</source>
        <translation type="unfinished">Маектен баш тартуу</translation>
    </message>
</context>
<context>
    <name>refusal_interview_tj</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Арыз берүүчү</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилиясы, аты, атасынын аты (бар болсо)</translation>
    </message>
    <message>
        <source>I know that this refusal does not take away my right to be identified at any later time.</source>
        <translation type="unfinished">Бул баш тартуу кийин каалаган убакта идентификациядан өтүү укугумдан ажыратпасын билем.</translation>
    </message>
    <message>
        <source>I refuse identification.</source>
        <translation type="unfinished">Мен идентификациядан баш тартам.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Мыйзамдуу өкүл (толук аты-жөнү, ким болуп саналат)</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation type="unfinished">Себеби (толтурбаса да болот)</translation>
    </message>
    <message>
        <source>Refusal of identification</source>
        <translation type="unfinished">Идентификациядан баш тартуу</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Адис</translation>
    </message>
    <message>
        <source>The order of the procedure and what follows from it were explained to me.</source>
        <translation type="unfinished">Мага жол-жобонун тартиби жана андан кийин эмне болору түшүндүрүлдү.</translation>
    </message>
</context>
<context>
    <name>return_risk</name>
    <message>
        <source>Are health needs covered there?</source>
        <translation type="unfinished">Ал жакта дарылануу камсыз кылынганбы?</translation>
    </message>
    <message>
        <source>Are there debts that somebody will demand?</source>
        <translation type="unfinished">Бирөө талап кыла турган карыз барбы?</translation>
    </message>
    <message>
        <source>Can traffickers or exploiters find the person there?</source>
        <translation type="unfinished">Адам соодагерлери же эксплуататорлор аны ал жактан таба алабы?</translation>
    </message>
    <message>
        <source>Danger at home</source>
        <translation type="unfinished">Мекениндеги коркунуч</translation>
    </message>
    <message>
        <source>Does anybody threaten the person at home?</source>
        <translation type="unfinished">Мекенинде адамга бирөө коркунуч туудурабы?</translation>
    </message>
    <message>
        <source>Does somebody meet the person, and is this confirmed?</source>
        <translation type="unfinished">Адамды бирөө тосуп алабы жана бул тастыкталганбы?</translation>
    </message>
    <message>
        <source>Does the person want to return?</source>
        <translation type="unfinished">Адамдын кайткысы келеби?</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation type="unfinished">Адамдын өз сөзү менен</translation>
    </message>
    <message>
        <source>Is it clear who has custody of the minor?</source>
        <translation type="unfinished">Жашы жете элек үчүн ким жооптуу экени белгилүүбү?</translation>
    </message>
    <message>
        <source>Is there a place to live on arrival?</source>
        <translation type="unfinished">Баргандан кийин жашай турган жери барбы?</translation>
    </message>
    <message>
        <source>Is there a school or work?</source>
        <translation type="unfinished">Мектеп же жумуш барбы?</translation>
    </message>
    <message>
        <source>Is there access to social and legal help?</source>
        <translation type="unfinished">Социалдык жана юридикалык жардам барбы?</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Мыйзамдуу өкүл (толук аты-жөнү, ким болуп саналат)</translation>
    </message>
    <message>
        <source>Life after arrival</source>
        <translation type="unfinished">Баргандан кийинки жашоо</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished">Чаралар</translation>
    </message>
    <message>
        <source>Migration service</source>
        <translation type="unfinished">Миграция кызматы</translation>
    </message>
    <message>
        <source>Ministry of Foreign Affairs informed on</source>
        <translation type="unfinished">Тышкы иштер министрлигине кабарланган күн</translation>
    </message>
    <message>
        <source>Ministry of Internal Affairs informed on</source>
        <translation type="unfinished">Ички иштер министрлигине кабарланган күн</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Жыйынтык</translation>
    </message>
    <message>
        <source>Result of the assessment</source>
        <translation type="unfinished">Баалоонун жыйынтыгы</translation>
    </message>
    <message>
        <source>Risk assessment before voluntary return</source>
        <translation type="unfinished">Ыктыярдуу кайтуунун алдында тобокелдикти баалоо</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Адис</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">Адамдын өзү</translation>
    </message>
    <message>
        <source>The person&apos;s own view</source>
        <translation type="unfinished">Адамдын өз пикири</translation>
    </message>
    <message>
        <source>Was asylum explained where a threat was told?</source>
        <translation type="unfinished">Коркунуч айтылса, башпаанек суроо түшүндүрүлдүбү?</translation>
    </message>
    <message>
        <source>Was there violence in the family?</source>
        <translation type="unfinished">Үй-бүлөдө зомбулук болгонбу?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Ким</translation>
    </message>
    <message>
        <source>Who, and why</source>
        <translation type="unfinished">Ким жана эмне үчүн</translation>
    </message>
    <message>
        <source>Will the community reject the person?</source>
        <translation type="unfinished">Жамаат адамды четке кагабы?</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation type="unfinished">коопсуз эмес</translation>
    </message>
    <message>
        <source>safe</source>
        <translation type="unfinished">коопсуз</translation>
    </message>
    <message>
        <source>safe with measures</source>
        <translation type="unfinished">чаралар көрүлсө, коопсуз</translation>
    </message>
</context>
<context>
    <name>rights_sheet</name>
    <message>
        <source>And at any time</source>
        <translation type="unfinished">Жана каалаган убакта</translation>
    </message>
    <message>
        <source>I received this sheet and understood it</source>
        <translation type="unfinished">Бул баракты алдым жана түшүндүм</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Адис</translation>
    </message>
    <message>
        <source>You have a right to</source>
        <translation type="unfinished">Сиздин укугуңуз бар</translation>
    </message>
    <message>
        <source>Your rights after identification</source>
        <translation type="unfinished">Идентификациядан кийинки укуктарыңыз</translation>
    </message>
    <message>
        <source>complain about a decision</source>
        <translation type="unfinished">чечимге даттанууга</translation>
    </message>
    <message>
        <source>free legal advice</source>
        <translation type="unfinished">акысыз юридикалык кеңеш алууга</translation>
    </message>
    <message>
        <source>know what is done with your data, and to take back your consent</source>
        <translation type="unfinished">маалыматыңыз менен эмне кылынарын билүүгө жана макулдугуңузду кайтарып алууга</translation>
    </message>
    <message>
        <source>stay on in the shelter</source>
        <translation type="unfinished">баш калкалоочу жайда кала берүүгө</translation>
    </message>
    <message>
        <source>urgent medical help and the help of a psychologist</source>
        <translation type="unfinished">шашылыш медициналык жардам жана психологдун жардамын алууга</translation>
    </message>
</context>
<context>
    <name>room_checklist</name>
    <message>
        <source>A room apart</source>
        <translation type="unfinished">Өзүнчө бөлмө</translation>
    </message>
    <message>
        <source>Asked about pain or feeling unwell: with an urgent problem, first the doctor</source>
        <translation type="unfinished">Оорусу жана абалы суралды: шашылыш учурда алгач дарыгер</translation>
    </message>
    <message>
        <source>No questioning as at an interrogation</source>
        <translation type="unfinished">Суроолор сурактагыдай берилбейт</translation>
    </message>
    <message>
        <source>Only the person, the interviewer, an interpreter and a support specialist where needed</source>
        <translation type="unfinished">Адамдын өзү, маек алуучу, керек болсо котормочу жана колдоо адиси гана</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Адис</translation>
    </message>
    <message>
        <source>Telephones, radio and television are off</source>
        <translation type="unfinished">Телефон, радио жана телевизор өчүрүлгөн</translation>
    </message>
    <message>
        <source>The door is closed, not locked, with a sign “Do not disturb”</source>
        <translation type="unfinished">Эшик жабык, бирок кулпуланган эмес, «Тынчын албаңыз» деген жазуу бар</translation>
    </message>
    <message>
        <source>The person is safe and comfortable</source>
        <translation type="unfinished">Адам коопсуз жана ыңгайлуу</translation>
    </message>
    <message>
        <source>The room and the beginning of the interview</source>
        <translation type="unfinished">Бөлмө жана маектин башталышы</translation>
    </message>
    <message>
        <source>The specialist sits with the back to the entrance</source>
        <translation type="unfinished">Адис эшикке жонун салып отурат</translation>
    </message>
    <message>
        <source>With a minor who was sexually exploited: a trained employee of the same sex</source>
        <translation type="unfinished">Сексуалдык эксплуатациядан жабыркаган жашы жете элек менен: ошол эле жыныстагы, даярдалган кызматкер</translation>
    </message>
    <message>
        <source>With a minor: parent, guardian or the guardianship authority is there</source>
        <translation type="unfinished">Жашы жете элек менен: ата-энесинин бири, камкорчусу же камкордук органы жанында</translation>
    </message>
</context>
</TS>
