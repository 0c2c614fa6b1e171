<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tg_TJ" sourcelanguage="en_GB">
<context>
    <name>ProcedureForm</name>
    <message>
        <source>Added by the centre</source>
        <translation type="unfinished">Аз ҷониби марказ илова шудааст</translation>
    </message>
    <message>
        <source>Clause {clause}</source>
        <translation type="unfinished">Банди {clause}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Сана</translation>
    </message>
    <message>
        <source>For the officer: not asked yet</source>
        <translation type="unfinished">Барои корманд: ҳанӯз пурсида нашудааст</translation>
    </message>
    <message>
        <source>Form {number}</source>
        <translation type="unfinished">Шакли {number}</translation>
    </message>
    <message>
        <source>Form {number} ({procedure})</source>
        <translation type="unfinished">Шакли {number} ({procedure})</translation>
    </message>
    <message>
        <source>Gone on without: {what} ({clause}). Decided by {who} on {day}: {reason}</source>
        <translation type="unfinished">Қадам бе ин шарт гузошта шуд: {what} ({clause}). Қарор – {who}, {day}: {reason}</translation>
    </message>
    <message>
        <source>I agree to be identified (signature)</source>
        <translation type="unfinished">Розигӣ ба муайянкунӣ (имзо)</translation>
    </message>
    <message>
        <source>Interpreter (if any)</source>
        <translation type="unfinished">Тарҷумон (агар бошад)</translation>
    </message>
    <message>
        <source>It could not wait for anybody to sign beside the child: {reason}</source>
        <translation type="unfinished">Интизор шудан, то касе дар паҳлуи кӯдак имзо гузорад, мумкин набуд: {reason}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Забон</translation>
    </message>
    <message>
        <source>Legal representative (if any)</source>
        <translation type="unfinished">Намояндаи қонунӣ (агар бошад)</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished">Номи шахс</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Не</translation>
    </message>
    <message>
        <source>Nobody was asked these questions yet. Two empty boxes do not mean “no”.</source>
        <translation type="unfinished">Ин саволҳо ҳанӯз дода нашудаанд. Ду хонаи холӣ маънои «не»-ро надорад.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Ташкилот</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Ҷой</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished">Имзоҳо</translation>
    </message>
    <message>
        <source>Specialist who fills in the form (position, name)</source>
        <translation type="unfinished">Мутахассисе, ки шаклро пур мекунад (вазифа, ном)</translation>
    </message>
    <message>
        <source>The centre&apos;s own form</source>
        <translation type="unfinished">Шакли худи марказ</translation>
    </message>
    <message>
        <source>The guardianship authority signs beside the child in the place of the parents: {reason}</source>
        <translation type="unfinished">Ба ҷои падару модар дар паҳлуи кӯдак мақомоти васояту парасторӣ имзо мегузорад: {reason}</translation>
    </message>
    <message>
        <source>Working translation, not yet approved</source>
        <translation type="unfinished">Тарҷумаи корӣ, ҳанӯз тасдиқ нашудааст</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ҳа</translation>
    </message>
    <message>
        <source>kept with the medical staff</source>
        <translation type="unfinished">дар назди кормандони тиб нигоҳ дошта мешавад</translation>
    </message>
</context>
<context>
    <name>age_statement</name>
    <message>
        <source>Age in the person&apos;s own words</source>
        <translation type="unfinished">Синну сол аз рӯи суханони худи шахс</translation>
    </message>
    <message>
        <source>By an expert</source>
        <translation type="unfinished">Аз рӯи хулосаи коршинос</translation>
    </message>
    <message>
        <source>By appearance</source>
        <translation type="unfinished">Аз рӯи намуди зоҳирӣ</translation>
    </message>
    <message>
        <source>By document</source>
        <translation type="unfinished">Аз рӯи ҳуҷҷат</translation>
    </message>
    <message>
        <source>Director</source>
        <translation type="unfinished">Директор</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Намояндаи қонунӣ (ному насаб, кӣ мебошад)</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Мутахассис</translation>
    </message>
    <message>
        <source>Statement on age</source>
        <translation type="unfinished">Изҳорот дар бораи синну сол</translation>
    </message>
    <message>
        <source>Which document, and doubts about it</source>
        <translation type="unfinished">Кадом ҳуҷҷат ва чӣ шубҳаҳо дар он ҳаст</translation>
    </message>
    <message>
        <source>Which of them is used for decisions</source>
        <translation type="unfinished">Қарорҳо аз рӯи кадоми онҳо қабул мешаванд</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Чаро</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation type="unfinished">намуди зоҳирӣ</translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished">ҳуҷҷат</translation>
    </message>
    <message>
        <source>expert</source>
        <translation type="unfinished">коршинос</translation>
    </message>
    <message>
        <source>own words</source>
        <translation type="unfinished">аз рӯи суханонаш</translation>
    </message>
</context>
<context>
    <name>child_sheet</name>
    <message>
        <source>At night it is quiet. If you are afraid, wake the person on duty.</source>
        <translation type="unfinished">Шабона ором аст. Агар тарсӣ, навбатдорро бедор кун.</translation>
    </message>
    <message>
        <source>Call 111</source>
        <translation type="unfinished">Ба 111 занг зан</translation>
    </message>
    <message>
        <source>How we live here</source>
        <translation type="unfinished">Мо дар ин ҷо чӣ тавр зиндагӣ мекунем</translation>
    </message>
    <message>
        <source>If somebody does you harm, tell any grown-up you trust. It is not your fault.</source>
        <translation type="unfinished">Агар касе ба ту бадӣ кунад, ба калонсоле бигӯ, ки ба ӯ бовар дорӣ. Ин гуноҳи ту нест.</translation>
    </message>
    <message>
        <source>Not to answer a question, and to ask for a break.</source>
        <translation type="unfinished">Ба савол ҷавоб надодан ва танаффус хостан.</translation>
    </message>
    <message>
        <source>The grown-up who looks after you</source>
        <translation type="unfinished">Калонсоле, ки дар бораи ту ғамхорӣ мекунад</translation>
    </message>
    <message>
        <source>The nurse or doctor</source>
        <translation type="unfinished">Ҳамшираи тиббӣ ё духтур</translation>
    </message>
    <message>
        <source>This is the telephone for children. It is free and answers day and night.</source>
        <translation type="unfinished">Ин телефони кӯдакон аст. Занг ройгон аст, шабу рӯз ҷавоб медиҳанд.</translation>
    </message>
    <message>
        <source>This sheet is for you. You may keep it. If you cannot read it, ask us: we will read it to you.</source>
        <translation type="unfinished">Ин варақ барои туст. Онро барои худ гир. Агар хонда натавонӣ, ба мо гӯй: якҷоя мехонем.</translation>
    </message>
    <message>
        <source>To be safe. Nobody here may hit you, shout at you or humiliate you.</source>
        <translation type="unfinished">Дар амон будан. Дар ин ҷо ҳеҷ кас ҳақ надорад туро занад, ба ту дод занад ё таҳқир кунад.</translation>
    </message>
    <message>
        <source>To complain. Nobody will punish you for it.</source>
        <translation type="unfinished">Шикоят кардан. Барои ин туро касе ҷазо намедиҳад.</translation>
    </message>
    <message>
        <source>To eat, to sleep in a warm bed, to wash and to have clean clothes.</source>
        <translation type="unfinished">Хӯрдан, дар ҷойи гарм хобидан, худро шустан ва либоси тоза пӯшидан.</translation>
    </message>
    <message>
        <source>To know what will happen to you and why.</source>
        <translation type="unfinished">Донистани он ки бо ту чӣ мешавад ва барои чӣ.</translation>
    </message>
    <message>
        <source>To learn, to play and to rest.</source>
        <translation type="unfinished">Хондан, бозӣ кардан ва дам гирифтан.</translation>
    </message>
    <message>
        <source>To say what you think and what you want. We listen before we decide about you.</source>
        <translation type="unfinished">Гуфтани он чи фикр мекунӣ ва мехоҳӣ. Пеш аз қарор дар бораи ту мо туро гӯш мекунем.</translation>
    </message>
    <message>
        <source>To see a doctor when something hurts.</source>
        <translation type="unfinished">Агар ягон ҷоят дард кунад, ба духтур рафтан.</translation>
    </message>
    <message>
        <source>To speak with your family, if this is not dangerous for you.</source>
        <translation type="unfinished">Бо оилаат гап задан, агар ин барои ту хатарнок набошад.</translation>
    </message>
    <message>
        <source>To speak your language and to have an interpreter.</source>
        <translation type="unfinished">Бо забони худ гап задан ва тарҷумон хостан.</translation>
    </message>
    <message>
        <source>We ask before we take what belongs to somebody else.</source>
        <translation type="unfinished">Чизи касеро танҳо пурсида мегирем.</translation>
    </message>
    <message>
        <source>We do not hurt each other, with hands or with words.</source>
        <translation type="unfinished">Мо якдигарро на бо даст ва на бо сухан меранҷонем.</translation>
    </message>
    <message>
        <source>We tell a grown-up where we go.</source>
        <translation type="unfinished">Мо ба калонсол мегӯем, ки ба куҷо меравем.</translation>
    </message>
    <message>
        <source>What you have a right to</source>
        <translation type="unfinished">Ту чӣ ҳуқуқҳо дорӣ</translation>
    </message>
    <message>
        <source>Who is here for you</source>
        <translation type="unfinished">Дар ин ҷо кӣ ба ту ёрӣ медиҳад</translation>
    </message>
    <message>
        <source>You are safe here</source>
        <translation type="unfinished">Ту дар ин ҷо дар амонӣ</translation>
    </message>
    <message>
        <source>You may call yourself. We will give you a telephone.</source>
        <translation type="unfinished">Ту худат занг зада метавонӣ. Телефонро мо медиҳем.</translation>
    </message>
</context>
<context>
    <name>claim</name>
    <message>
        <source>Address, telephone</source>
        <translation type="unfinished">Суроға, телефон</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Аризадиҳанда</translation>
    </message>
    <message>
        <source>Complaint or appeal</source>
        <translation type="unfinished">Шикоят</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Насаб, ном, номи падар (агар бошад)</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished">Кӣ қабул кард</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished">Чӣ хоста мешавад</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished">Моҳияти шикоят</translation>
    </message>
</context>
<context>
    <name>closure_notice</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Аризадиҳанда</translation>
    </message>
    <message>
        <source>Last day of help</source>
        <translation type="unfinished">Рӯзи охирини кӯмак</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Намояндаи қонунӣ (ному насаб, кӣ мебошад)</translation>
    </message>
    <message>
        <source>Notice of the end of help</source>
        <translation type="unfinished">Огоҳинома дар бораи қатъи кӯмак</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Сабаб</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Мутахассис</translation>
    </message>
    <message>
        <source>Was the person told how to come back?</source>
        <translation type="unfinished">Оё фаҳмониданд, ки чӣ тавр боз муроҷиат кардан мумкин аст?</translation>
    </message>
    <message>
        <source>Were other sources of help named to the person?</source>
        <translation type="unfinished">Оё ба шахс гуфтанд, ки боз аз куҷо кӯмак гирифтан мумкин аст?</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation type="unfinished">Чӣ анҷом дода шуд</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation type="unfinished">Кадомҳо</translation>
    </message>
</context>
<context>
    <name>consent_help_kg</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Аризадиҳанда</translation>
    </message>
    <message>
        <source>Declaration of consent to help and rehabilitation</source>
        <translation type="unfinished">Изҳороти розигӣ ба кӯмак ва барқарорсозӣ</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Насаб, ном, номи падар (агар бошад)</translation>
    </message>
    <message>
        <source>Guardian or legal representative (full name)</source>
        <translation type="unfinished">Васӣ ё намояндаи қонунӣ (ному насаби пурра)</translation>
    </message>
    <message>
        <source>I accept its conditions.</source>
        <translation type="unfinished">Ман шартҳои онро қабул дорам.</translation>
    </message>
    <message>
        <source>I agree to receive help and rehabilitation from the organisations named here.</source>
        <translation type="unfinished">Ман розӣ ҳастам, ки аз ташкилотҳои дар ин ҷо номбаршуда кӯмак ва барқарорсозӣ гирам.</translation>
    </message>
    <message>
        <source>I was informed how this help is given.</source>
        <translation type="unfinished">Ба ман гуфтанд, ки ин кӯмак чӣ тавр расонида мешавад.</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished">Намуди кӯмак</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Ташкилот</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished">Ташкилотҳо</translation>
    </message>
    <message>
        <source>referral</source>
        <translation type="unfinished">равонакунӣ</translation>
    </message>
</context>
<context>
    <name>consent_help_tj</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Аризадиҳанда</translation>
    </message>
    <message>
        <source>Declaration of consent to help</source>
        <translation type="unfinished">Изҳороти розигӣ ба кӯмак</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Насаб, ном, номи падар (агар бошад)</translation>
    </message>
    <message>
        <source>Guardian or legal representative (full name)</source>
        <translation type="unfinished">Васӣ ё намояндаи қонунӣ (ному насаби пурра)</translation>
    </message>
    <message>
        <source>I accept help from this organisation of my own will.</source>
        <translation type="unfinished">Ман кӯмаки ин ташкилотро бо хоҳиши худ қабул мекунам.</translation>
    </message>
    <message>
        <source>I accept the conditions on which it helps.</source>
        <translation type="unfinished">Ман шартҳоеро, ки ташкилот дар асоси онҳо кӯмак мекунад, қабул дорам.</translation>
    </message>
    <message>
        <source>I cannot provide myself with what the organisation gives me.</source>
        <translation type="unfinished">Он чиро, ки ташкилот ба ман медиҳад, худам таъмин карда наметавонам.</translation>
    </message>
    <message>
        <source>I was informed how the help is given.</source>
        <translation type="unfinished">Ба ман гуфтанд, ки кӯмак чӣ тавр расонида мешавад.</translation>
    </message>
    <message>
        <source>Kind of help or programme</source>
        <translation type="unfinished">Намуди кӯмак ё барнома</translation>
    </message>
    <message>
        <source>Neither I nor my relatives will make claims against it or others if I refuse the help later.</source>
        <translation type="unfinished">Агар баъдтар аз кӯмак даст кашам, на ман ва на хешонам ба он ва ба дигарон даъво намекунем.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Ташкилот</translation>
    </message>
</context>
<context>
    <name>consent_interview_kg</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Аризадиҳанда</translation>
    </message>
    <message>
        <source>Declaration of consent to identification</source>
        <translation type="unfinished">Изҳороти розигӣ ба муайянкунии ҳолат</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Насаб, ном, номи падар (агар бошад)</translation>
    </message>
    <message>
        <source>I accept its conditions.</source>
        <translation type="unfinished">Ман шартҳои онро қабул дорам.</translation>
    </message>
    <message>
        <source>I authorise the specialist named below to collect and use my data.</source>
        <translation type="unfinished">Ман ба мутахассиси дар поён номбаршуда иҷозат медиҳам, ки маълумоти маро ҷамъ ва истифода барад.</translation>
    </message>
    <message>
        <source>I know that help may be suspended if what I say is not reliable.</source>
        <translation type="unfinished">Ман медонам, ки агар гуфтаҳоям дуруст набошанд, кӯмак боздошта шуданаш мумкин аст.</translation>
    </message>
    <message>
        <source>I undergo the procedure of identification of my own will.</source>
        <translation type="unfinished">Ман аз тартиби муайянкунӣ бо хоҳиши худ мегузарам.</translation>
    </message>
    <message>
        <source>I was informed of the procedure and of what follows from it.</source>
        <translation type="unfinished">Ба ман гуфтанд, ки тартиб чӣ гуна мегузарад ва баъд аз он чӣ мешавад.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Намояндаи қонунӣ (ному насаб, кӣ мебошад)</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Мутахассис</translation>
    </message>
    <message>
        <source>identification</source>
        <translation type="unfinished">муайянкунӣ</translation>
    </message>
</context>
<context>
    <name>consent_interview_kz</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Аризадиҳанда</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation type="unfinished">Сана ва ҷойи таваллуд</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Санаи таваллуд</translation>
    </message>
    <message>
        <source>Declaration of consent to the interview</source>
        <translation type="unfinished">Изҳороти розигӣ ба мусоҳиба</translation>
    </message>
    <message>
        <source>Family members who are recognised together with me (only where not all of them can be interviewed and the head of the family answers)</source>
        <translation type="unfinished">Аъзоёни оила, ки якҷоя бо ман эътироф мешаванд (танҳо агар бо ҳама мусоҳиба имконнопазир бошад ва сардори оила ҷавоб диҳад)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Насаб, ном, номи падар (агар бошад)</translation>
    </message>
    <message>
        <source>I agree that my personal data are used and passed to the authorised bodies and organisations where help for me and my family requires it.</source>
        <translation type="unfinished">Ман розӣ ҳастам, ки маълумоти шахсии ман, агар барои кӯмак ба ман ва оилаам лозим бошад, истифода ва ба мақомоту ташкилотҳои ваколатдор дода шавад.</translation>
    </message>
    <message>
        <source>I agree to take part in the interview and to be recognised as a migrant in a vulnerable situation.</source>
        <translation type="unfinished">Ман розӣ ҳастам, ки дар мусоҳиба иштирок кунам ва муҳоҷири дар вазъияти осебпазир эътироф шавам.</translation>
    </message>
    <message>
        <source>I also agree that my family members named above are recognised.</source>
        <translation type="unfinished">Ман инчунин ба эътирофи аъзоёни оилаам, ки дар боло номбар шудаанд, розӣ ҳастам.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Намояндаи қонунӣ (ному насаб, кӣ мебошад)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ном</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished">Кӣ мешавад</translation>
    </message>
</context>
<context>
    <name>consent_interview_tj</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Аризадиҳанда</translation>
    </message>
    <message>
        <source>Declaration of consent to identification</source>
        <translation type="unfinished">Изҳороти розигӣ ба муайянкунии ҳолат</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Насаб, ном, номи падар (агар бошад)</translation>
    </message>
    <message>
        <source>I accept all its conditions.</source>
        <translation type="unfinished">Ман ҳамаи шартҳои онро қабул дорам.</translation>
    </message>
    <message>
        <source>I authorise the specialist named below to store and use my data.</source>
        <translation type="unfinished">Ман ба мутахассиси дар поён номбаршуда иҷозат медиҳам, ки маълумоти маро нигоҳ дорад ва истифода барад.</translation>
    </message>
    <message>
        <source>I know that I can refuse at any time without giving a reason.</source>
        <translation type="unfinished">Ман медонам, ки ҳар вақт бе баёни сабаб даст кашида метавонам.</translation>
    </message>
    <message>
        <source>I know that help may be ended if what I say is not reliable.</source>
        <translation type="unfinished">Ман медонам, ки агар гуфтаҳоям дуруст набошанд, кӯмак қатъ шуданаш мумкин аст.</translation>
    </message>
    <message>
        <source>I undergo the procedure of identification of my own will.</source>
        <translation type="unfinished">Ман аз тартиби муайянкунӣ бо хоҳиши худ мегузарам.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Намояндаи қонунӣ (ному насаб, кӣ мебошад)</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Мутахассис</translation>
    </message>
    <message>
        <source>The order of the procedure and what follows from it were explained to me.</source>
        <translation type="unfinished">Ба ман тартиби расмиёт ва оқибатҳои он фаҳмонида шуд.</translation>
    </message>
</context>
<context>
    <name>custody_request</name>
    <message>
        <source>Body that holds the person</source>
        <translation type="unfinished">Мақоме, ки шахсро нигоҳ медорад</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Санаи таваллуд</translation>
    </message>
    <message>
        <source>Director</source>
        <translation type="unfinished">Директор</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Ҳуҷҷат</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Насаб, ном, номи падар (агар бошад)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ном</translation>
    </message>
    <message>
        <source>Permission given on</source>
        <translation type="unfinished">Санаи иҷозат</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">Вазифа</translation>
    </message>
    <message>
        <source>Purpose of the meeting</source>
        <translation type="unfinished">Мақсади вохӯрӣ</translation>
    </message>
    <message>
        <source>Request to meet a person in custody</source>
        <translation type="unfinished">Дархости вохӯрӣ бо шахсе, ки дар ҳабс нигоҳ дошта мешавад</translation>
    </message>
    <message>
        <source>Who will come: name, position, document</source>
        <translation type="unfinished">Кӣ меояд: ном, вазифа, ҳуҷҷат</translation>
    </message>
</context>
<context>
    <name>decision_sheet</name>
    <message>
        <source>Contradictions that were noticed</source>
        <translation type="unfinished">Ихтилофҳои мушоҳидашуда</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Қарор</translation>
    </message>
    <message>
        <source>Decision of the head of the migration service</source>
        <translation type="unfinished">Қарори роҳбари хадамоти муҳоҷират</translation>
    </message>
    <message>
        <source>Decision on identification</source>
        <translation type="unfinished">Қарор дар бораи муайянкунӣ</translation>
    </message>
    <message>
        <source>Head of the migration service</source>
        <translation type="unfinished">Роҳбари хадамоти муҳоҷират</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Асосҳо</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Мутахассис</translation>
    </message>
    <message>
        <source>Specialist of the migration service</source>
        <translation type="unfinished">Мутахассиси хадамоти муҳоҷират</translation>
    </message>
    <message>
        <source>identified</source>
        <translation type="unfinished">эътироф шуд</translation>
    </message>
    <message>
        <source>identified as a migrant in a vulnerable situation</source>
        <translation type="unfinished">муҳоҷири дар вазъияти осебпазир эътироф шуд</translation>
    </message>
    <message>
        <source>no signs</source>
        <translation type="unfinished">нишонаҳо нест</translation>
    </message>
    <message>
        <source>no signs of a vulnerable situation</source>
        <translation type="unfinished">нишонаҳои вазъияти осебпазир нест</translation>
    </message>
    <message>
        <source>the specialists disagree: the head of the migration service decides</source>
        <translation type="unfinished">мутахассисон розӣ нашуданд: роҳбари хадамоти муҳоҷират қарор мекунад</translation>
    </message>
</context>
<context>
    <name>ethics_memo</name>
    <message>
        <source>Asked for consent</source>
        <translation type="unfinished">Розигиро пурсиданд</translation>
    </message>
    <message>
        <source>Asked whether this interviewer, man or woman, is all right</source>
        <translation type="unfinished">Пурсиданд, ки ин мусоҳибакунанда, мард ё зан, маъқул аст ё не</translation>
    </message>
    <message>
        <source>Before the interview: what was told</source>
        <translation type="unfinished">Пеш аз мусоҳиба: ба шахс чӣ гуфта шуд</translation>
    </message>
    <message>
        <source>Introduced myself: name, position</source>
        <translation type="unfinished">Худро муаррифӣ карданд: ном, вазифа</translation>
    </message>
    <message>
        <source>Made sure that it was understood</source>
        <translation type="unfinished">Боварӣ ҳосил карданд, ки ҳама чиз фаҳмо аст</translation>
    </message>
    <message>
        <source>Said that more information means better help</source>
        <translation type="unfinished">Гуфтанд, ки ҳар қадар бештар донем, ҳамон қадар беҳтар кӯмак мекунем</translation>
    </message>
    <message>
        <source>Said that one may ask at any moment</source>
        <translation type="unfinished">Гуфтанд, ки дар ҳар лаҳза пурсидан мумкин аст</translation>
    </message>
    <message>
        <source>Said that one may think before answering and take a break</source>
        <translation type="unfinished">Гуфтанд, ки пеш аз ҷавоб фикр кардан ва танаффус гирифтан мумкин аст</translation>
    </message>
    <message>
        <source>Said that questions may upset, and need not be answered</source>
        <translation type="unfinished">Гуфтанд, ки саволҳо хафа карда метавонанд ва ҷавоб додан ҳатмӣ нест</translation>
    </message>
    <message>
        <source>Said what help cannot be given, and that others will be found</source>
        <translation type="unfinished">Гуфтанд, ки кадом кӯмакро дода наметавонанд ва дигаронро меёбанд</translation>
    </message>
    <message>
        <source>Said what is kept secret, and from whom</source>
        <translation type="unfinished">Гуфтанд, ки чӣ ва аз кӣ пинҳон нигоҳ дошта мешавад</translation>
    </message>
    <message>
        <source>Said what the interview is for, how identification goes and what help there is</source>
        <translation type="unfinished">Гуфтанд, ки мусоҳиба барои чист, муайянкунӣ чӣ тавр мегузарад ва чӣ кӯмак ҳаст</translation>
    </message>
    <message>
        <source>Said what the organisation does</source>
        <translation type="unfinished">Гуфтанд, ки ташкилот чӣ кор мекунад</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Мутахассис</translation>
    </message>
</context>
<context>
    <name>family</name>
    <message>
        <source>Are the children in residential care of the state?</source>
        <translation type="unfinished">Кӯдакон дар муассисаи давлатӣ ҳастанд?</translation>
    </message>
    <message>
        <source>Are there social or cultural ties and support in the community or diaspora?</source>
        <translation type="unfinished">Дар ҷомеа ё диаспора робитаҳои иҷтимоӣ ё фарҳангӣ ва дастгирӣ ҳаст?</translation>
    </message>
    <message>
        <source>Budget: income from the work of those who can work</source>
        <translation type="unfinished">Буҷет: даромади онҳое, ки кор карда метавонанд</translation>
    </message>
    <message>
        <source>Burdens: debts to other people</source>
        <translation type="unfinished">Уҳдадориҳо: қарз ба одамони дигар</translation>
    </message>
    <message>
        <source>Can those who are able to work find work near home?</source>
        <translation type="unfinished">Қобилони меҳнат дар наздикии хона кор ёфта метавонанд?</translation>
    </message>
    <message>
        <source>Do the income and payments cover the basic needs?</source>
        <translation type="unfinished">Даромаду пардохтҳо ба эҳтиёҷоти асосӣ мерасанд?</translation>
    </message>
    <message>
        <source>Does a member have a severe or chronic disease or an injury?</source>
        <translation type="unfinished">Оё касе бемории вазнин ё музмин ё ҷароҳат дорад?</translation>
    </message>
    <message>
        <source>Does a member suffer from depression?</source>
        <translation type="unfinished">Оё касе аз афсурдагӣ азият мекашад?</translation>
    </message>
    <message>
        <source>Does the breadwinner plan to return?</source>
        <translation type="unfinished">Саробон баргаштанӣ аст?</translation>
    </message>
    <message>
        <source>Does the family get medical help where it lives?</source>
        <translation type="unfinished">Оила дар ҷойи зист кӯмаки тиббӣ мегирад?</translation>
    </message>
    <message>
        <source>Does this member get help?</source>
        <translation type="unfinished">Оё ин шахс кӯмак мегирад?</translation>
    </message>
    <message>
        <source>How many minors are left without parental care</source>
        <translation type="unfinished">Чанд ноболиғ бе парастории волидон мондааст</translation>
    </message>
    <message>
        <source>How soon?</source>
        <translation type="unfinished">Кай?</translation>
    </message>
    <message>
        <source>How the family lives together</source>
        <translation type="unfinished">Оила чӣ тавр зиндагӣ мекунад</translation>
    </message>
    <message>
        <source>If one parent stayed: is the marriage with the breadwinner registered?</source>
        <translation type="unfinished">Агар яке аз волидон монда бошад: ақди никоҳ бо саробон ба қайд гирифта шудааст?</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Тарҷумон</translation>
    </message>
    <message>
        <source>Is a member disabled?</source>
        <translation type="unfinished">Оё касе маъюб аст?</translation>
    </message>
    <message>
        <source>Is a member in conflict with the law, or answerable for an offence?</source>
        <translation type="unfinished">Оё касе қонунро вайрон карда, барои он ҷавобгар шудааст?</translation>
    </message>
    <message>
        <source>Is a member missing?</source>
        <translation type="unfinished">Оё касе аз оила бедарак шудааст?</translation>
    </message>
    <message>
        <source>Is it treated as it should be?</source>
        <translation type="unfinished">Оё он чунон ки лозим аст, табобат мешавад?</translation>
    </message>
    <message>
        <source>Is there alcohol or drug addiction?</source>
        <translation type="unfinished">Вобастагӣ ба машрубот ё маводи мухаддир ҳаст?</translation>
    </message>
    <message>
        <source>Is there contact with the absent breadwinner?</source>
        <translation type="unfinished">Бо саробони ғоиб алоқа ҳаст?</translation>
    </message>
    <message>
        <source>Is there formal guardianship of the minors?</source>
        <translation type="unfinished">Васоят нисбат ба кӯдакон расмӣ шудааст?</translation>
    </message>
    <message>
        <source>Is there help for it?</source>
        <translation type="unfinished">Барои ин кӯмак ҳаст?</translation>
    </message>
    <message>
        <source>Lives with relatives or friends</source>
        <translation type="unfinished">Дар хонаи хешон ё дӯстон зиндагӣ мекунад</translation>
    </message>
    <message>
        <source>Means of the family</source>
        <translation type="unfinished">Маблағи зисти оила</translation>
    </message>
    <message>
        <source>Own housing?</source>
        <translation type="unfinished">Манзили худӣ ҳаст?</translation>
    </message>
    <message>
        <source>Person who answered for the family</source>
        <translation type="unfinished">Шахсе, ки аз номи оила ҷавоб дод</translation>
    </message>
    <message>
        <source>Place of this person in the family</source>
        <translation type="unfinished">Ҷойгоҳи ин шахс дар оила</translation>
    </message>
    <message>
        <source>Problems with documents?</source>
        <translation type="unfinished">Бо ҳуҷҷатҳо мушкилӣ ҳаст?</translation>
    </message>
    <message>
        <source>Questionnaire on a family whose breadwinner migrated and left children</source>
        <translation type="unfinished">Саволномаи оилае, ки саробонаш муҳоҷир шуда, кӯдаконро гузоштааст</translation>
    </message>
    <message>
        <source>Relations: members keep out of each other&apos;s life</source>
        <translation type="unfinished">Муносибатҳо: ҳар кас барои худ</translation>
    </message>
    <message>
        <source>Since when, how many children</source>
        <translation type="unfinished">Аз кадом вақт, чанд кӯдак</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Мутахассис</translation>
    </message>
    <message>
        <source>Specify</source>
        <translation type="unfinished">Аниқ кунед</translation>
    </message>
    <message>
        <source>The absent breadwinner</source>
        <translation type="unfinished">Саробони ғоиб</translation>
    </message>
    <message>
        <source>The children</source>
        <translation type="unfinished">Кӯдакон</translation>
    </message>
    <message>
        <source>The children attend a kindergarten</source>
        <translation type="unfinished">Кӯдакон ба кӯдакистон мераванд</translation>
    </message>
    <message>
        <source>The children live with one parent</source>
        <translation type="unfinished">Кӯдакон бо яке аз волидон зиндагӣ мекунанд</translation>
    </message>
    <message>
        <source>The community treats the family with discrimination because of gender</source>
        <translation type="unfinished">Дар ҷомеа оила аз рӯи ҷинс табъиз карда мешавад</translation>
    </message>
    <message>
        <source>The family and the community</source>
        <translation type="unfinished">Оила ва ҷомеа</translation>
    </message>
    <message>
        <source>The family and the law</source>
        <translation type="unfinished">Оила ва қонун</translation>
    </message>
    <message>
        <source>The family now</source>
        <translation type="unfinished">Вазъи ҳозираи оила</translation>
    </message>
    <message>
        <source>Their ages</source>
        <translation type="unfinished">Синну соли онҳо</translation>
    </message>
    <message>
        <source>To which country did the breadwinner go?</source>
        <translation type="unfinished">Саробон ба кадом кишвар рафт?</translation>
    </message>
    <message>
        <source>Went abroad for another purpose</source>
        <translation type="unfinished">Бо мақсади дигар ба хориҷа рафт</translation>
    </message>
    <message>
        <source>Went abroad to find work</source>
        <translation type="unfinished">Барои кор ба хориҷа рафт</translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished">Кадом</translation>
    </message>
    <message>
        <source>Which relative could take formal guardianship?</source>
        <translation type="unfinished">Кадоме аз хешон васоятро расмӣ карда метавонад?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Кӣ</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation type="unfinished">Кӣ ҷавоб медиҳад</translation>
    </message>
    <message>
        <source>Who answers for the family</source>
        <translation type="unfinished">Кӣ аз номи оила ҷавоб медиҳад</translation>
    </message>
    <message>
        <source>Who was the main breadwinner and is away now?</source>
        <translation type="unfinished">Саробони асосӣ кӣ буд ва ҳоло нест?</translation>
    </message>
    <message>
        <source>a school</source>
        <translation type="unfinished">ба мактаб</translation>
    </message>
    <message>
        <source>allowances, pensions, grants</source>
        <translation type="unfinished">кӯмакпулӣ, нафақа, грантҳо</translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished">ҳарду</translation>
    </message>
    <message>
        <source>co-dependent</source>
        <translation type="unfinished">ҳамвобаста</translation>
    </message>
    <message>
        <source>domestic violence</source>
        <translation type="unfinished">зӯроварӣ дар оила</translation>
    </message>
    <message>
        <source>father</source>
        <translation type="unfinished">падар</translation>
    </message>
    <message>
        <source>identification</source>
        <translation type="unfinished">муайянкунӣ</translation>
    </message>
    <message>
        <source>in a shelter or group home</source>
        <translation type="unfinished">дар паноҳгоҳ ё хонаи гурӯҳӣ</translation>
    </message>
    <message>
        <source>in rented housing</source>
        <translation type="unfinished">дар манзили иҷора</translation>
    </message>
    <message>
        <source>in rooms not meant for living</source>
        <translation type="unfinished">дар бинои ғайриистиқоматӣ</translation>
    </message>
    <message>
        <source>money sent from abroad by those who are away</source>
        <translation type="unfinished">пуле, ки рафтагон аз хориҷа мефиристанд</translation>
    </message>
    <message>
        <source>mortgage</source>
        <translation type="unfinished">ипотека</translation>
    </message>
    <message>
        <source>mother</source>
        <translation type="unfinished">модар</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation type="unfinished">ба ҳеҷ кадоме аз инҳо</translation>
    </message>
    <message>
        <source>on the street</source>
        <translation type="unfinished">дар кӯча</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">дигар</translation>
    </message>
    <message>
        <source>own small farming</source>
        <translation type="unfinished">хоҷагии хурди худ</translation>
    </message>
    <message>
        <source>patriarchal</source>
        <translation type="unfinished">падарсолорӣ</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished">каси дигар</translation>
    </message>
    <message>
        <source>unpaid loans</source>
        <translation type="unfinished">қарзҳои бонкии пардохтнашуда</translation>
    </message>
    <message>
        <source>vocational education</source>
        <translation type="unfinished">касб меомӯзанд</translation>
    </message>
    <message>
        <source>with a grandmother or grandfather</source>
        <translation type="unfinished">бо бибӣ ё бобо</translation>
    </message>
    <message>
        <source>with ethnic discrimination</source>
        <translation type="unfinished">аз рӯи миллат</translation>
    </message>
    <message>
        <source>with exclusion from social life</source>
        <translation type="unfinished">аз ҳаёти ҷамъиятӣ дур карда мешавад</translation>
    </message>
    <message>
        <source>with neighbours</source>
        <translation type="unfinished">бо ҳамсояҳо</translation>
    </message>
    <message>
        <source>with other relatives</source>
        <translation type="unfinished">бо хешони дигар</translation>
    </message>
    <message>
        <source>with others</source>
        <translation type="unfinished">бо дигарон</translation>
    </message>
</context>
<context>
    <name>identification</name>
    <message>
        <source>A transit corridor in the cold season</source>
        <translation type="unfinished">Долони транзитӣ дар фасли сард</translation>
    </message>
    <message>
        <source>Additional education, specify</source>
        <translation type="unfinished">Таҳсилоти иловагӣ, кадом</translation>
    </message>
    <message>
        <source>Age of the person</source>
        <translation type="unfinished">Синну соли шахс</translation>
    </message>
    <message>
        <source>Children are left in the country of destination because entry is prohibited</source>
        <translation type="unfinished">Бо сабаби манъи вуруд кӯдакон дар кишвари таъинот мондаанд</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">Шаҳрвандӣ</translation>
    </message>
    <message>
        <source>Customs and surroundings</source>
        <translation type="unfinished">Урфу одат ва муҳит</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation type="unfinished">Сана ва ҷойи таваллуд</translation>
    </message>
    <message>
        <source>Dependants in the country of destination</source>
        <translation type="unfinished">Шахсони таҳти таъминот дар кишвари таъинот</translation>
    </message>
    <message>
        <source>Experience of migration</source>
        <translation type="unfinished">Таҷрибаи муҳоҷират</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Насаб, ном, номи падар (агар бошад)</translation>
    </message>
    <message>
        <source>HIV infection</source>
        <translation type="unfinished">сирояти ВНМО</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Саломатӣ</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished">Чанд нафар</translation>
    </message>
    <message>
        <source>Identification questionnaire of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Саволномаи муайянкунии муҳоҷири дар вазъияти осебпазир</translation>
    </message>
    <message>
        <source>In the community there is</source>
        <translation type="unfinished">Дар ҷомеа мавҷуд аст</translation>
    </message>
    <message>
        <source>Information about the person</source>
        <translation type="unfinished">Маълумот дар бораи шахс</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Тарҷумон</translation>
    </message>
    <message>
        <source>Knowledge of the law</source>
        <translation type="unfinished">Донистани қонун</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation type="unfinished">Намояндаи қонунӣ</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation type="unfinished">Вазъи ҳуқуқӣ</translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation type="unfinished">Таҳсилот</translation>
    </message>
    <message>
        <source>Means of living</source>
        <translation type="unfinished">Маблағи зиндагӣ</translation>
    </message>
    <message>
        <source>Means of the family</source>
        <translation type="unfinished">Маблағи зисти оила</translation>
    </message>
    <message>
        <source>Name of the dependant</source>
        <translation type="unfinished">Номи шахси таҳти таъминот</translation>
    </message>
    <message>
        <source>No chance of work near home</source>
        <translation type="unfinished">Имкони кор дар наздикии хона нест</translation>
    </message>
    <message>
        <source>No relatives who give support</source>
        <translation type="unfinished">Хешоне, ки дастгирӣ мекунанд, нестанд</translation>
    </message>
    <message>
        <source>No social or cultural ties and no support in the community or diaspora</source>
        <translation type="unfinished">Дар ҷомеа ё диаспора робитаҳои иҷтимоӣ ё фарҳангӣ ва дастгирӣ нест</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Дигар</translation>
    </message>
    <message>
        <source>Personal documents (if any)</source>
        <translation type="unfinished">Ҳуҷҷатҳои шахсӣ (агар бошанд)</translation>
    </message>
    <message>
        <source>Place in the family</source>
        <translation type="unfinished">Ҷойгоҳ дар оила</translation>
    </message>
    <message>
        <source>Place of residence, telephone (if any)</source>
        <translation type="unfinished">Ҷойи зист, телефон (агар бошад)</translation>
    </message>
    <message>
        <source>Prohibition to leave the country</source>
        <translation type="unfinished">Манъи хуруҷ аз кишвар</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation type="unfinished">Равоншинос</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Ҷинс</translation>
    </message>
    <message>
        <source>Signs that lie in the community</source>
        <translation type="unfinished">Нишонаҳои марбут ба ҷомеа</translation>
    </message>
    <message>
        <source>Signs that lie in the family</source>
        <translation type="unfinished">Нишонаҳои марбут ба оила</translation>
    </message>
    <message>
        <source>Signs that lie in the person</source>
        <translation type="unfinished">Нишонаҳои марбут ба худи шахс</translation>
    </message>
    <message>
        <source>Signs that lie in the situation</source>
        <translation type="unfinished">Нишонаҳои марбут ба вазъият</translation>
    </message>
    <message>
        <source>Situation of the person</source>
        <translation type="unfinished">Вазъияти шахс</translation>
    </message>
    <message>
        <source>Specialist who filled in the questionnaire</source>
        <translation type="unfinished">Мутахассисе, ки саволномаро пур кард</translation>
    </message>
    <message>
        <source>Specify</source>
        <translation type="unfinished">Аниқ кунед</translation>
    </message>
    <message>
        <source>The person interviewed</source>
        <translation type="unfinished">Шахси мусоҳибашуда</translation>
    </message>
    <message>
        <source>The vulnerability is assessed in the situation of</source>
        <translation type="unfinished">Осебпазирӣ дар чунин вазъият баҳогузорӣ мешавад</translation>
    </message>
    <message>
        <source>Training and work experience</source>
        <translation type="unfinished">Касб ва таҷрибаи корӣ</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation type="unfinished">Зӯроварӣ</translation>
    </message>
    <message>
        <source>Violence and discrimination in the family</source>
        <translation type="unfinished">Зӯроварӣ ва табъиз дар оила</translation>
    </message>
    <message>
        <source>a dependant</source>
        <translation type="unfinished">шахси таҳти таъминот</translation>
    </message>
    <message>
        <source>a family member able to work</source>
        <translation type="unfinished">узви калонсоли қобили меҳнати оила</translation>
    </message>
    <message>
        <source>a family of low income with many dependants (children, old parents, persons with disabilities)</source>
        <translation type="unfinished">оилаи камбизоат бо шумораи зиёди таҳтитаъминот (кӯдакон, волидони пир, шахсони маъюб)</translation>
    </message>
    <message>
        <source>alcohol or drug addiction</source>
        <translation type="unfinished">вобастагӣ ба машрубот ё маводи мухаддир</translation>
    </message>
    <message>
        <source>an intermediary who had no right to find work abroad</source>
        <translation type="unfinished">миёнараве, ки ҳуқуқи ба кор ҷойгир кардан дар хориҷаро надошт</translation>
    </message>
    <message>
        <source>arrests or other trouble with migration law in the past</source>
        <translation type="unfinished">ҳабс ё мушкилоти дигар бо қонунгузории муҳоҷират дар гузашта</translation>
    </message>
    <message>
        <source>before leaving</source>
        <translation type="unfinished">пеш аз рафтан</translation>
    </message>
    <message>
        <source>cannot send a part of the earnings to the family</source>
        <translation type="unfinished">қисми даромадро ба оила фиристода наметавонад</translation>
    </message>
    <message>
        <source>costly traditional celebrations, again and again, in the community</source>
        <translation type="unfinished">ҷашнҳои анъанавии зуд-зуд ва серхарҷ дар ҷомеа</translation>
    </message>
    <message>
        <source>debts in the home country</source>
        <translation type="unfinished">қарзҳо дар ватан</translation>
    </message>
    <message>
        <source>discrimination because of gender</source>
        <translation type="unfinished">табъиз аз рӯи ҷинс</translation>
    </message>
    <message>
        <source>discrimination because of sex or gender</source>
        <translation type="unfinished">табъизи ҷинсӣ</translation>
    </message>
    <message>
        <source>does not know the basic rules of lawful employment in the country of destination</source>
        <translation type="unfinished">қоидаҳои асосии кори қонуниро дар кишвари таъинот намедонад</translation>
    </message>
    <message>
        <source>domestic violence</source>
        <translation type="unfinished">зӯроварӣ дар оила</translation>
    </message>
    <message>
        <source>drawn into labour exploitation</source>
        <translation type="unfinished">ба истисмори меҳнатӣ ҷалб шудааст</translation>
    </message>
    <message>
        <source>drawn into sexual exploitation</source>
        <translation type="unfinished">ба истисмори шаҳвонӣ ҷалб шудааст</translation>
    </message>
    <message>
        <source>entry to the Russian Federation is prohibited</source>
        <translation type="unfinished">манъи вуруд ба Федератсияи Россия</translation>
    </message>
    <message>
        <source>ethnic discrimination</source>
        <translation type="unfinished">табъизи миллӣ</translation>
    </message>
    <message>
        <source>exclusion from social life</source>
        <translation type="unfinished">дур кардан аз ҳаёти ҷамъиятӣ</translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished">зан</translation>
    </message>
    <message>
        <source>for the only main breadwinner</source>
        <translation type="unfinished">барои саробони асосии ягона</translation>
    </message>
    <message>
        <source>for two or more breadwinners of the family</source>
        <translation type="unfinished">барои ду ё зиёда саробони оила</translation>
    </message>
    <message>
        <source>higher professional, graduated</source>
        <translation type="unfinished">олӣ, хатмкарда</translation>
    </message>
    <message>
        <source>higher professional, unfinished</source>
        <translation type="unfinished">олии нотамом</translation>
    </message>
    <message>
        <source>identification</source>
        <translation type="unfinished">муайянкунӣ</translation>
    </message>
    <message>
        <source>in the country of destination</source>
        <translation type="unfinished">дар кишвари таъинот</translation>
    </message>
    <message>
        <source>in the country of origin</source>
        <translation type="unfinished">дар ватан</translation>
    </message>
    <message>
        <source>in the country of transit</source>
        <translation type="unfinished">дар кишвари транзит</translation>
    </message>
    <message>
        <source>left without preparation</source>
        <translation type="unfinished">бе омодагӣ рафтааст</translation>
    </message>
    <message>
        <source>life in an environmentally unfavourable area</source>
        <translation type="unfinished">зиндагӣ дар маҳалли аз ҷиҳати экологӣ номусоид</translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished">мард</translation>
    </message>
    <message>
        <source>migrant in the country of destination, employed or looking for work</source>
        <translation type="unfinished">муҳоҷир дар кишвари таъинот, кор мекунад ё кор меҷӯяд</translation>
    </message>
    <message>
        <source>migrant in transit</source>
        <translation type="unfinished">муҳоҷир дар роҳ (транзит)</translation>
    </message>
    <message>
        <source>migrant on return to the country of origin</source>
        <translation type="unfinished">муҳоҷире, ки ба ватан баргаштааст</translation>
    </message>
    <message>
        <source>no experience of migration</source>
        <translation type="unfinished">таҷрибаи муҳоҷират надорад</translation>
    </message>
    <message>
        <source>no housing or shelter</source>
        <translation type="unfinished">манзил ё паноҳгоҳ надорад</translation>
    </message>
    <message>
        <source>no identity documents, or they have expired</source>
        <translation type="unfinished">ҳуҷҷати тасдиқи шахсият надорад ё мӯҳлаташ гузаштааст</translation>
    </message>
    <message>
        <source>no labour agreement or other document needed to work lawfully in the country</source>
        <translation type="unfinished">шартномаи меҳнатӣ ё ҳуҷҷати дигаре, ки барои кори қонунӣ лозим аст, надорад</translation>
    </message>
    <message>
        <source>no money to go back home</source>
        <translation type="unfinished">барои ба хона баргаштан пул надорад</translation>
    </message>
    <message>
        <source>no profession</source>
        <translation type="unfinished">касб надорад</translation>
    </message>
    <message>
        <source>no registration or residence permit</source>
        <translation type="unfinished">бақайдгирӣ ё иҷозати истиқомат надорад</translation>
    </message>
    <message>
        <source>no regular income</source>
        <translation type="unfinished">даромади доимӣ надорад</translation>
    </message>
    <message>
        <source>no work experience</source>
        <translation type="unfinished">таҷрибаи корӣ надорад</translation>
    </message>
    <message>
        <source>on return</source>
        <translation type="unfinished">баъди бозгашт</translation>
    </message>
    <message>
        <source>other (physical disability, pregnancy)</source>
        <translation type="unfinished">дигар (маъюбии ҷисмонӣ, ҳомиладорӣ)</translation>
    </message>
    <message>
        <source>physical violence</source>
        <translation type="unfinished">зӯроварии ҷисмонӣ</translation>
    </message>
    <message>
        <source>presence of hepatitis B or C</source>
        <translation type="unfinished">мавҷудияти гепатити B ё C</translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished">ибтидоӣ</translation>
    </message>
    <message>
        <source>primary vocational</source>
        <translation type="unfinished">ибтидоии касбӣ</translation>
    </message>
    <message>
        <source>secondary general</source>
        <translation type="unfinished">миёнаи умумӣ</translation>
    </message>
    <message>
        <source>secondary vocational</source>
        <translation type="unfinished">миёнаи касбӣ</translation>
    </message>
    <message>
        <source>social discrimination</source>
        <translation type="unfinished">табъизи иҷтимоӣ</translation>
    </message>
    <message>
        <source>the earnings do not cover personal needs</source>
        <translation type="unfinished">даромад ба эҳтиёҷоти шахсӣ намерасад</translation>
    </message>
    <message>
        <source>the income does not cover the needs of the family</source>
        <translation type="unfinished">даромад ба эҳтиёҷоти оила намерасад</translation>
    </message>
    <message>
        <source>the only breadwinner</source>
        <translation type="unfinished">саробони ягона</translation>
    </message>
    <message>
        <source>the profession is not in demand in the country of destination, or does not earn a living there</source>
        <translation type="unfinished">касбаш дар кишвари таъинот талаб надорад ё дар он ҷо барои зиндагӣ намерасад</translation>
    </message>
    <message>
        <source>the profession is not in demand in the country of origin, or does not earn a living there</source>
        <translation type="unfinished">касбаш дар ватан талаб надорад ё дар он ҷо барои зиндагӣ намерасад</translation>
    </message>
    <message>
        <source>tuberculosis</source>
        <translation type="unfinished">сил</translation>
    </message>
    <message>
        <source>venereal diseases</source>
        <translation type="unfinished">бемориҳои венерикӣ</translation>
    </message>
    <message>
        <source>viral hepatitis</source>
        <translation type="unfinished">гепатити вирусӣ</translation>
    </message>
</context>
<context>
    <name>initial_application</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Аризадиҳанда</translation>
    </message>
    <message>
        <source>Border point where you crossed</source>
        <translation type="unfinished">Гузаргоҳи сарҳадӣ</translation>
    </message>
    <message>
        <source>Date of birth: day, month, year</source>
        <translation type="unfinished">Санаи таваллуд: рӯз, моҳ, сол</translation>
    </message>
    <message>
        <source>Date of your first entry to Kazakhstan</source>
        <translation type="unfinished">Санаи вуруди аввал ба Қазоқистон</translation>
    </message>
    <message>
        <source>Do you have an official permit to work in Kazakhstan?</source>
        <translation type="unfinished">Оё барои кор дар Қазоқистон иҷозати расмӣ доред?</translation>
    </message>
    <message>
        <source>Do you have health problems?</source>
        <translation type="unfinished">Оё Шумо мушкилоти саломатӣ доред?</translation>
    </message>
    <message>
        <source>Do you have money for the way back?</source>
        <translation type="unfinished">Оё барои роҳи бозгашт пул доред?</translation>
    </message>
    <message>
        <source>Do you want to return to your home country?</source>
        <translation type="unfinished">Оё ба ватан баргаштан мехоҳед?</translation>
    </message>
    <message>
        <source>Do you work of your own will, or are you forced to?</source>
        <translation type="unfinished">Шумо бо хоҳиши худ кор мекунед ё маҷбур мекунанд?</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Насаб, ном, номи падар (агар бошад)</translation>
    </message>
    <message>
        <source>How many family members are with you in Kazakhstan?</source>
        <translation type="unfinished">Дар Қазоқистон чанд узви оила бо Шумост?</translation>
    </message>
    <message>
        <source>How you came</source>
        <translation type="unfinished">Чӣ тавр омадед</translation>
    </message>
    <message>
        <source>I am forced to</source>
        <translation type="unfinished">маро маҷбур мекунанд</translation>
    </message>
    <message>
        <source>I am passing through</source>
        <translation type="unfinished">ман аз ин ҷо мегузарам</translation>
    </message>
    <message>
        <source>I do not work</source>
        <translation type="unfinished">ман кор намекунам</translation>
    </message>
    <message>
        <source>If you have no passport, what happened to it?</source>
        <translation type="unfinished">Агар шиноснома надошта бошед, бо он чӣ шуд?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished">Бо суханони худ</translation>
    </message>
    <message>
        <source>Initial application of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Аризаи аввалияи муҳоҷири дар вазъияти осебпазир</translation>
    </message>
    <message>
        <source>Is Kazakhstan the country you wanted to reach, or are you passing through?</source>
        <translation type="unfinished">Шумо маҳз ба Қазоқистон омадед ё аз он мегузаред?</translation>
    </message>
    <message>
        <source>Note of the migration service</source>
        <translation type="unfinished">Қайди хадамоти муҳоҷират</translation>
    </message>
    <message>
        <source>Note of the specialist of the migration service</source>
        <translation type="unfinished">Қайди мутахассиси хадамоти муҳоҷират</translation>
    </message>
    <message>
        <source>Passport: number, date of issue, valid until</source>
        <translation type="unfinished">Шиноснома: рақам, санаи дода шудан, мӯҳлати эътибор</translation>
    </message>
    <message>
        <source>Place of birth: country, town, district, village</source>
        <translation type="unfinished">Ҷойи таваллуд: кишвар, шаҳр, ноҳия, деҳа</translation>
    </message>
    <message>
        <source>Signs of a vulnerable situation</source>
        <translation type="unfinished">Нишонаҳои вазъияти осебпазир</translation>
    </message>
    <message>
        <source>Specialist of the migration service</source>
        <translation type="unfinished">Мутахассиси хадамоти муҳоҷират</translation>
    </message>
    <message>
        <source>To which country</source>
        <translation type="unfinished">Ба кадом кишвар</translation>
    </message>
    <message>
        <source>Were unlawful acts committed against you lately?</source>
        <translation type="unfinished">Оё вақтҳои охир нисбати Шумо амали ғайриқонунӣ содир карданд?</translation>
    </message>
    <message>
        <source>What was done to you</source>
        <translation type="unfinished">Бо Шумо чӣ карданд</translation>
    </message>
    <message>
        <source>Where it happened, and who took it</source>
        <translation type="unfinished">Дар куҷо шуд ва кӣ гирифт</translation>
    </message>
    <message>
        <source>Where you want to go</source>
        <translation type="unfinished">Ба куҷо рафтан мехоҳед</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation type="unfinished">Кадом</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation type="unfinished">Кадомҳо</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished">Шумо кистед</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">Кор</translation>
    </message>
    <message>
        <source>assault</source>
        <translation type="unfinished">ҳуҷум</translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished">гум шуд</translation>
    </message>
    <message>
        <source>of my own will</source>
        <translation type="unfinished">бо хоҳиши худ</translation>
    </message>
    <message>
        <source>sexual violence</source>
        <translation type="unfinished">зӯроварии ҷинсӣ</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation type="unfinished">дуздиданд</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation type="unfinished">кашида гирифтанд</translation>
    </message>
    <message>
        <source>the country I wanted to reach</source>
        <translation type="unfinished">ман ба ин ҷо омадам</translation>
    </message>
    <message>
        <source>theft of belongings</source>
        <translation type="unfinished">дуздии ашё</translation>
    </message>
    <message>
        <source>theft of money</source>
        <translation type="unfinished">дуздии пул</translation>
    </message>
</context>
<context>
    <name>interpreter_agreement</name>
    <message>
        <source>Agreement of the interpreter not to disclose</source>
        <translation type="unfinished">Созишномаи тарҷумон дар бораи ифшо накардан</translation>
    </message>
    <message>
        <source>I tell nobody what I learn, neither during the interview nor after it.</source>
        <translation type="unfinished">Он чиро, ки медонам, на ҳангоми мусоҳиба ва на баъди он ба касе намегӯям.</translation>
    </message>
    <message>
        <source>I translate fully and exactly, and add nothing of my own.</source>
        <translation type="unfinished">Ман пурра ва дақиқ тарҷума мекунам ва аз худ чизе илова намекунам.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation type="unfinished">Ҳуҷҷати тасдиқи шахсият</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Тарҷумон</translation>
    </message>
    <message>
        <source>Interpreter: full name</source>
        <translation type="unfinished">Тарҷумон: ному насаби пурра</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Забонҳо</translation>
    </message>
    <message>
        <source>My rights and duties were explained to me.</source>
        <translation type="unfinished">Ба ман ҳуқуқу вазифаҳоям фаҳмонида шуданд.</translation>
    </message>
    <message>
        <source>Relation to the person</source>
        <translation type="unfinished">Ба шахс кӣ мешавад</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Ҷинс</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Мутахассис</translation>
    </message>
    <message>
        <source>Valid until (empty: for this interview only)</source>
        <translation type="unfinished">Эътибор дорад то (холӣ: танҳо барои ин мусоҳиба)</translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished">зан</translation>
    </message>
    <message>
        <source>friend or acquaintance</source>
        <translation type="unfinished">дӯст ё шинос</translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished">мард</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">ҳеҷ кас</translation>
    </message>
    <message>
        <source>relative</source>
        <translation type="unfinished">хешованд</translation>
    </message>
    <message>
        <source>seeks help together with the person</source>
        <translation type="unfinished">якҷоя бо ин шахс кӯмак мепурсад</translation>
    </message>
    <message>
        <source>works for the body that interviews</source>
        <translation type="unfinished">дар мақоме кор мекунад, ки мусоҳиба мегузаронад</translation>
    </message>
</context>
<context>
    <name>needs_kg</name>
    <message>
        <source>Administrative law (return of child custody, recovery of documents, etc.)</source>
        <translation type="unfinished">Ҳуқуқи маъмурӣ (баргардонидани кӯдак, барқарор кардани ҳуҷҷатҳо ва ғ.)</translation>
    </message>
    <message>
        <source>Admission to hospital</source>
        <translation type="unfinished">Бистарӣ кардан дар беморхона</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Аризадиҳанда</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">Эзоҳ</translation>
    </message>
    <message>
        <source>Comments of the expert</source>
        <translation type="unfinished">Шарҳи коршинос</translation>
    </message>
    <message>
        <source>Consultation of a gynaecologist</source>
        <translation type="unfinished">Машварати гинеколог</translation>
    </message>
    <message>
        <source>Consultation of a neuropsychiatrist</source>
        <translation type="unfinished">Машварати психоневролог</translation>
    </message>
    <message>
        <source>Consultation of a psychotherapist or psychiatrist</source>
        <translation type="unfinished">Машварати психотерапевт ё психиатр</translation>
    </message>
    <message>
        <source>Consultation of a therapist</source>
        <translation type="unfinished">Машварати терапевт</translation>
    </message>
    <message>
        <source>Consultation on starting an income-generating activity</source>
        <translation type="unfinished">Машварат оид ба оғози фаъолияти даромаднок</translation>
    </message>
    <message>
        <source>Emotional support</source>
        <translation type="unfinished">Дастгирии эҳсосӣ</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation type="unfinished">Ба кор ҷойгир шудан</translation>
    </message>
    <message>
        <source>Financial aid</source>
        <translation type="unfinished">Кӯмаки молиявӣ</translation>
    </message>
    <message>
        <source>General health condition (explain)</source>
        <translation type="unfinished">Ҳолати умумии саломатӣ (шарҳ диҳед)</translation>
    </message>
    <message>
        <source>HIV/AIDS test</source>
        <translation type="unfinished">Ташхиси ВНМО/БПНМ</translation>
    </message>
    <message>
        <source>Housing and municipal disputes (illegal eviction, etc.)</source>
        <translation type="unfinished">Баҳсҳои манзилию коммуналӣ (берункунии ғайриқонунӣ ва ғ.)</translation>
    </message>
    <message>
        <source>Humanitarian aid (clothes, food, etc.)</source>
        <translation type="unfinished">Кӯмаки башардӯстона (либос, ғизо ва ғ.)</translation>
    </message>
    <message>
        <source>Individual consultations</source>
        <translation type="unfinished">Машваратҳои инфиродӣ</translation>
    </message>
    <message>
        <source>Issues of family law</source>
        <translation type="unfinished">Масъалаҳои ҳуқуқи оилавӣ</translation>
    </message>
    <message>
        <source>Issues of labour law</source>
        <translation type="unfinished">Масъалаҳои ҳуқуқи меҳнат</translation>
    </message>
    <message>
        <source>Law of inheritance (by law, appeal against an illegal will, etc.)</source>
        <translation type="unfinished">Ҳуқуқи мерос (аз рӯи қонун, шикоят аз васиятномаи ғайриқонунӣ ва ғ.)</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished">Ҳуқуқӣ</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Намояндаи қонунӣ (ному насаб, кӣ мебошад)</translation>
    </message>
    <message>
        <source>Legal support in administrative proceedings</source>
        <translation type="unfinished">Ҳамроҳии ҳуқуқӣ дар парвандаҳои маъмурӣ</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished">Доруворӣ</translation>
    </message>
    <message>
        <source>Needs assessment of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Арзёбии эҳтиёҷоти муҳоҷири дар вазъияти осебпазир</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Дигар</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation type="unfinished">Эҳтиёҷоти дигар</translation>
    </message>
    <message>
        <source>Professional retraining</source>
        <translation type="unfinished">Бозомӯзии касбӣ</translation>
    </message>
    <message>
        <source>Psychological</source>
        <translation type="unfinished">Равонӣ</translation>
    </message>
    <message>
        <source>Receiving education</source>
        <translation type="unfinished">Таҳсил</translation>
    </message>
    <message>
        <source>STI test</source>
        <translation type="unfinished">Ташхиси сироятҳои ба воситаи алоқаи ҷинсӣ гузаранда</translation>
    </message>
    <message>
        <source>Safe stay (shelter)</source>
        <translation type="unfinished">Истиқомати бехатар (паноҳгоҳ)</translation>
    </message>
    <message>
        <source>Social and domestic</source>
        <translation type="unfinished">Иҷтимоию маишӣ</translation>
    </message>
    <message>
        <source>Social and medical</source>
        <translation type="unfinished">Иҷтимоию тиббӣ</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Мутахассис</translation>
    </message>
    <message>
        <source>Support in recovering contact with family and close friends</source>
        <translation type="unfinished">Кӯмак дар барқарор кардани робита бо оила ва наздикон</translation>
    </message>
    <message>
        <source>Treatment of alcohol or drug addiction</source>
        <translation type="unfinished">Табобати вобастагӣ ба машрубот ё маводи мухаддир</translation>
    </message>
    <message>
        <source>referral</source>
        <translation type="unfinished">равонакунӣ</translation>
    </message>
</context>
<context>
    <name>needs_kz</name>
    <message>
        <source>Administrative law (return of child custody, recovery of documents, etc.)</source>
        <translation type="unfinished">Ҳуқуқи маъмурӣ (баргардонидани кӯдак, барқарор кардани ҳуҷҷатҳо ва ғ.)</translation>
    </message>
    <message>
        <source>Admission to hospital</source>
        <translation type="unfinished">Бистарӣ кардан дар беморхона</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Аризадиҳанда</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">Эзоҳ</translation>
    </message>
    <message>
        <source>Comments of the expert</source>
        <translation type="unfinished">Шарҳи коршинос</translation>
    </message>
    <message>
        <source>Consultation of a gynaecologist</source>
        <translation type="unfinished">Машварати гинеколог</translation>
    </message>
    <message>
        <source>Consultation of a neuropsychiatrist</source>
        <translation type="unfinished">Машварати психоневролог</translation>
    </message>
    <message>
        <source>Consultation of a psychotherapist or psychiatrist</source>
        <translation type="unfinished">Машварати психотерапевт ё психиатр</translation>
    </message>
    <message>
        <source>Consultation of a therapist</source>
        <translation type="unfinished">Машварати терапевт</translation>
    </message>
    <message>
        <source>Consultation on starting an income-generating activity</source>
        <translation type="unfinished">Машварат оид ба оғози фаъолияти даромаднок</translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished">Таҳсилот</translation>
    </message>
    <message>
        <source>Emotional support</source>
        <translation type="unfinished">Дастгирии эҳсосӣ</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation type="unfinished">Ба кор ҷойгир шудан</translation>
    </message>
    <message>
        <source>Financial aid</source>
        <translation type="unfinished">Кӯмаки молиявӣ</translation>
    </message>
    <message>
        <source>General health condition (explain)</source>
        <translation type="unfinished">Ҳолати умумии саломатӣ (шарҳ диҳед)</translation>
    </message>
    <message>
        <source>HIV/AIDS test</source>
        <translation type="unfinished">Ташхиси ВНМО/БПНМ</translation>
    </message>
    <message>
        <source>Housing and municipal disputes (illegal eviction, etc.)</source>
        <translation type="unfinished">Баҳсҳои манзилию коммуналӣ (берункунии ғайриқонунӣ ва ғ.)</translation>
    </message>
    <message>
        <source>Humanitarian aid (clothes, food, etc.)</source>
        <translation type="unfinished">Кӯмаки башардӯстона (либос, ғизо ва ғ.)</translation>
    </message>
    <message>
        <source>IIN for school</source>
        <translation type="unfinished">РМШ (ИИН) барои мактаб</translation>
    </message>
    <message>
        <source>Individual consultations</source>
        <translation type="unfinished">Машваратҳои инфиродӣ</translation>
    </message>
    <message>
        <source>Issues of family law</source>
        <translation type="unfinished">Масъалаҳои ҳуқуқи оилавӣ</translation>
    </message>
    <message>
        <source>Issues of labour law</source>
        <translation type="unfinished">Масъалаҳои ҳуқуқи меҳнат</translation>
    </message>
    <message>
        <source>Language support</source>
        <translation type="unfinished">Дастгирии забонӣ</translation>
    </message>
    <message>
        <source>Law of inheritance (by law, appeal against an illegal will, etc.)</source>
        <translation type="unfinished">Ҳуқуқи мерос (аз рӯи қонун, шикоят аз васиятномаи ғайриқонунӣ ва ғ.)</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished">Ҳуқуқӣ</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Намояндаи қонунӣ (ному насаб, кӣ мебошад)</translation>
    </message>
    <message>
        <source>Legal support in administrative proceedings</source>
        <translation type="unfinished">Ҳамроҳии ҳуқуқӣ дар парвандаҳои маъмурӣ</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished">Доруворӣ</translation>
    </message>
    <message>
        <source>Needs assessment of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Арзёбии эҳтиёҷоти муҳоҷири дар вазъияти осебпазир</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Дигар</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation type="unfinished">Эҳтиёҷоти дигар</translation>
    </message>
    <message>
        <source>Professional retraining</source>
        <translation type="unfinished">Бозомӯзии касбӣ</translation>
    </message>
    <message>
        <source>Psychological</source>
        <translation type="unfinished">Равонӣ</translation>
    </message>
    <message>
        <source>Receiving education</source>
        <translation type="unfinished">Таҳсил</translation>
    </message>
    <message>
        <source>STI test</source>
        <translation type="unfinished">Ташхиси сироятҳои ба воситаи алоқаи ҷинсӣ гузаранда</translation>
    </message>
    <message>
        <source>Safe stay (shelter)</source>
        <translation type="unfinished">Истиқомати бехатар (паноҳгоҳ)</translation>
    </message>
    <message>
        <source>School enrolment</source>
        <translation type="unfinished">Қабул ба мактаб</translation>
    </message>
    <message>
        <source>Social and domestic</source>
        <translation type="unfinished">Иҷтимоию маишӣ</translation>
    </message>
    <message>
        <source>Social and medical</source>
        <translation type="unfinished">Иҷтимоию тиббӣ</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Мутахассис</translation>
    </message>
    <message>
        <source>Support in recovering contact with family and close friends</source>
        <translation type="unfinished">Кӯмак дар барқарор кардани робита бо оила ва наздикон</translation>
    </message>
    <message>
        <source>Treatment of alcohol or drug addiction</source>
        <translation type="unfinished">Табобати вобастагӣ ба машрубот ё маводи мухаддир</translation>
    </message>
</context>
<context>
    <name>needs_tj</name>
    <message>
        <source>Advice on social and legal issues (civil, housing, family, labour, pension, criminal law; rights of children, women, fathers, persons with disabilities)</source>
        <translation type="unfinished">Машварат оид ба масъалаҳои иҷтимоӣ ва ҳуқуқӣ (ҳуқуқи шаҳрвандӣ, манзилӣ, оилавӣ, меҳнатӣ, нафақа, ҷиноятӣ; ҳуқуқи кӯдакон, занон, падарон, маъюбон)</translation>
    </message>
    <message>
        <source>Advice on the right to social services, state and non-state, and protection of interests</source>
        <translation type="unfinished">Машварат оид ба ҳуқуқ ба хизматҳои иҷтимоии давлатию ғайридавлатӣ ва ҳифзи манфиатҳо</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Аризадиҳанда</translation>
    </message>
    <message>
        <source>Availability of services for vulnerable migrants and family members</source>
        <translation type="unfinished">Хизматҳои дастрас барои муҳоҷирони осебпазир ва аъзоёни оилаашон</translation>
    </message>
    <message>
        <source>Benefits, subsidies, compensations, alimony and other payments, better housing</source>
        <translation type="unfinished">Имтиёзҳо, субсидияҳо, ҷубронҳо, алимент ва дигар пардохтҳо, беҳтар кардани манзил</translation>
    </message>
    <message>
        <source>Care according to the state of health, including hygiene (wiping, washing, hygienic baths)</source>
        <translation type="unfinished">Нигоҳубин вобаста ба саломатӣ, аз ҷумла беҳдошт (пок кардан, шустан, ваннаи беҳдоштӣ)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">Эзоҳ</translation>
    </message>
    <message>
        <source>Comments of the expert</source>
        <translation type="unfinished">Шарҳи коршинос</translation>
    </message>
    <message>
        <source>Documents and complaints about violations by social services, employees or local authorities</source>
        <translation type="unfinished">Ҳуҷҷату шикоятҳо дар бораи вайронкунии хадамоти иҷтимоӣ, кормандон ё мақомоти маҳаллӣ</translation>
    </message>
    <message>
        <source>Documents for custody, guardianship, adoption of children left without parental care</source>
        <translation type="unfinished">Ҳуҷҷатҳо барои васоят, парасторӣ ва фарзандхонии кӯдакони бе парастории волидон монда</translation>
    </message>
    <message>
        <source>Documents for employment, passport and other documents of legal significance</source>
        <translation type="unfinished">Ҳуҷҷатҳо барои кор, шиноснома ва дигар ҳуҷҷатҳои дорои аҳамияти ҳуқуқӣ</translation>
    </message>
    <message>
        <source>Documents for sending children and adolescents to social services for temporary residence (if necessary)</source>
        <translation type="unfinished">Ҳуҷҷатҳо барои фиристодани кӯдакону наврасон ба хадамоти иҷтимоӣ барои истиқомати муваққатӣ (агар лозим бошад)</translation>
    </message>
    <message>
        <source>Employment opportunities in new destination countries</source>
        <translation type="unfinished">Имкониятҳои шуғл дар кишварҳои нави таъинот</translation>
    </message>
    <message>
        <source>Employment: finding work, retraining, temporary (seasonal) work, shorter day, home work</source>
        <translation type="unfinished">Шуғл: ёфтани кор, бозомӯзӣ, кори муваққатӣ (мавсимӣ), рӯзи кӯтоҳ, кори хонагӣ</translation>
    </message>
    <message>
        <source>Furniture and soft furnishings</source>
        <translation type="unfinished">Мебел ва ҷиҳози нарм</translation>
    </message>
    <message>
        <source>Health services and spa treatment for children in need</source>
        <translation type="unfinished">Солимгардонӣ ва табобати осоишгоҳӣ барои кӯдакони ниёзманд</translation>
    </message>
    <message>
        <source>Help to families of children with mental and physical disabilities (self-care, communication, self-control; hearing aids, glasses, orthopaedic and technical means)</source>
        <translation type="unfinished">Кӯмак ба оилаҳои кӯдакони дорои норасоии ақлӣ ва ҷисмонӣ (худхизматрасонӣ, муошират, худназораткунӣ; асбоби шунавоӣ, айнак, воситаҳои ортопедӣ ва техникӣ)</translation>
    </message>
    <message>
        <source>Help with childcare</source>
        <translation type="unfinished">Кӯмак дар нигоҳубини кӯдак</translation>
    </message>
    <message>
        <source>Help with obtaining care in health facilities</source>
        <translation type="unfinished">Мусоидат дар гирифтани кӯмак дар муассисаҳои тиббӣ</translation>
    </message>
    <message>
        <source>Help with preparing food</source>
        <translation type="unfinished">Кӯмак дар тайёр кардани хӯрок</translation>
    </message>
    <message>
        <source>Hospitalisation, sanatorium and spa treatment</source>
        <translation type="unfinished">Бистарикунонӣ, табобати осоишгоҳию курортӣ</translation>
    </message>
    <message>
        <source>Information on migration and employment issues</source>
        <translation type="unfinished">Маълумот оид ба масъалаҳои муҳоҷират ва шуғл</translation>
    </message>
    <message>
        <source>Information services</source>
        <translation type="unfinished">Хизматҳои иттилоотӣ</translation>
    </message>
    <message>
        <source>Legal aid in protecting the rights of children and adolescents to upbringing and care, including threats to life and health</source>
        <translation type="unfinished">Кӯмаки ҳуқуқӣ дар ҳифзи ҳуқуқи кӯдакону наврасон ба тарбия ва нигоҳубин, аз ҷумла ҳангоми таҳдид ба ҳаёт ва саломатӣ</translation>
    </message>
    <message>
        <source>Legal aid on pensions, benefits and social payments</source>
        <translation type="unfinished">Кӯмаки ҳуқуқӣ оид ба нафақа, кӯмакпулӣ ва пардохтҳои иҷтимоӣ</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Намояндаи қонунӣ (ному насаб, кӣ мебошад)</translation>
    </message>
    <message>
        <source>Medicines (free or on preferential terms)</source>
        <translation type="unfinished">Доруворӣ (ройгон ё бо имтиёз)</translation>
    </message>
    <message>
        <source>Needs assessment of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Арзёбии эҳтиёҷоти муҳоҷири дар вазъияти осебпазир</translation>
    </message>
    <message>
        <source>Obtaining a place for temporary stay in a social service institution</source>
        <translation type="unfinished">Гирифтани ҷой барои истиқомати муваққатӣ дар муассисаи иҷтимоӣ</translation>
    </message>
    <message>
        <source>Obtaining services, privileges and benefits in social welfare</source>
        <translation type="unfinished">Гирифтани хизмат, имтиёз ва кӯмакпулиҳо дар соҳаи ҳифзи иҷтимоӣ</translation>
    </message>
    <message>
        <source>Organisations supporting vulnerable migrants and family members</source>
        <translation type="unfinished">Ташкилотҳое, ки муҳоҷирони осебпазир ва аъзоёни оилаи онҳоро дастгирӣ мекунанд</translation>
    </message>
    <message>
        <source>Organising a clinical examination</source>
        <translation type="unfinished">Ташкили муоинаи клиникӣ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Дигар</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation type="unfinished">Эҳтиёҷоти дигар</translation>
    </message>
    <message>
        <source>Pedagogical correction of behaviour</source>
        <translation type="unfinished">Ислоҳи педагогии рафтор</translation>
    </message>
    <message>
        <source>Pre-departure training</source>
        <translation type="unfinished">Омӯзиши пеш аз сафар</translation>
    </message>
    <message>
        <source>Premises for rehabilitation and treatment, labour, educational, cultural activities and consumer services</source>
        <translation type="unfinished">Бино барои барқарорсозӣ ва табобат, корҳои меҳнатӣ, таълимӣ, фарҳангӣ ва хизмати маишӣ</translation>
    </message>
    <message>
        <source>Primary health care</source>
        <translation type="unfinished">Кӯмаки аввалияи тиббию санитарӣ</translation>
    </message>
    <message>
        <source>Psychological assistance: conversation, listening, encouraging, motivating</source>
        <translation type="unfinished">Кӯмаки равонӣ: суҳбат, гӯш кардан, дилгарм ва ҳавасманд кардан</translation>
    </message>
    <message>
        <source>Psychological correction</source>
        <translation type="unfinished">Ислоҳи равонӣ</translation>
    </message>
    <message>
        <source>Psychological diagnostics and examination of personality</source>
        <translation type="unfinished">Ташхиси равонӣ ва омӯзиши шахсият</translation>
    </message>
    <message>
        <source>Psychotherapeutic help</source>
        <translation type="unfinished">Кӯмаки психотерапевтӣ</translation>
    </message>
    <message>
        <source>Rehabilitation measures of a social and medical nature</source>
        <translation type="unfinished">Чорабиниҳои барқарорсозии иҷтимоию тиббӣ</translation>
    </message>
    <message>
        <source>Representation and protection of rights in court</source>
        <translation type="unfinished">Намояндагӣ ва ҳифзи ҳуқуқ дар суд</translation>
    </message>
    <message>
        <source>Self-sufficiency of citizens and families, family entrepreneurship, home-based business</source>
        <translation type="unfinished">Худтаъминкунии шаҳрвандону оилаҳо, соҳибкории оилавӣ, тиҷорати хонагӣ</translation>
    </message>
    <message>
        <source>Social and domestic services</source>
        <translation type="unfinished">Хизматҳои иҷтимоию маишӣ</translation>
    </message>
    <message>
        <source>Social and household services for personal care</source>
        <translation type="unfinished">Хизматҳои иҷтимоию маишӣ барои нигоҳубини шахсӣ</translation>
    </message>
    <message>
        <source>Social and labour rehabilitation services</source>
        <translation type="unfinished">Хизматҳои барқарорсозии иҷтимоию меҳнатӣ</translation>
    </message>
    <message>
        <source>Social and legal services</source>
        <translation type="unfinished">Хизматҳои иҷтимоию ҳуқуқӣ</translation>
    </message>
    <message>
        <source>Social and medical services</source>
        <translation type="unfinished">Хизматҳои иҷтимоию тиббӣ</translation>
    </message>
    <message>
        <source>Social and pedagogical counselling</source>
        <translation type="unfinished">Машварати иҷтимоию педагогӣ</translation>
    </message>
    <message>
        <source>Social and pedagogical diagnostics and examination of personality</source>
        <translation type="unfinished">Ташхиси иҷтимоию педагогӣ ва омӯзиши шахсият</translation>
    </message>
    <message>
        <source>Social and pedagogical services</source>
        <translation type="unfinished">Хизматҳои иҷтимоию педагогӣ</translation>
    </message>
    <message>
        <source>Socio-psychological counselling</source>
        <translation type="unfinished">Машварати иҷтимоию равонӣ</translation>
    </message>
    <message>
        <source>Socio-psychological services</source>
        <translation type="unfinished">Хизматҳои иҷтимоию равонӣ</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Мутахассис</translation>
    </message>
    <message>
        <source>Support for migrant families with members who have psychological or physical disabilities</source>
        <translation type="unfinished">Дастгирии оилаҳои муҳоҷироне, ки узви дорои норасоии равонӣ ё ҷисмонӣ доранд</translation>
    </message>
    <message>
        <source>Teaching parents of children with disabilities the basics of rehabilitation at home</source>
        <translation type="unfinished">Ба волидони кӯдакони дорои маҳдудият омӯзонидани асосҳои барқарорсозӣ дар хона</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished">Нақлиёт</translation>
    </message>
    <message>
        <source>Upholding housing and property rights</source>
        <translation type="unfinished">Ҳифзи ҳуқуқҳои манзилӣ ва молумулкӣ</translation>
    </message>
    <message>
        <source>Vocational guidance, training and employment</source>
        <translation type="unfinished">Роҳнамоии касбӣ, омӯзиш ва ба кор ҷойгир кардан</translation>
    </message>
</context>
<context>
    <name>primary_aid</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Аризадиҳанда</translation>
    </message>
    <message>
        <source>Application for primary aid to migrants and their families</source>
        <translation type="unfinished">Ариза барои кӯмаки аввалия ба муҳоҷирон ва оилаҳои онҳо</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation type="unfinished">Сана ва ҷойи таваллуд</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Насаб, ном, номи падар (агар бошад)</translation>
    </message>
    <message>
        <source>Help for my family members</source>
        <translation type="unfinished">Кӯмак ба аъзоёни оилаам</translation>
    </message>
    <message>
        <source>I ask for primary aid</source>
        <translation type="unfinished">Кӯмаки аввалия мехоҳам</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Намояндаи қонунӣ (ному насаб, кӣ мебошад)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ном</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation type="unfinished">Маҳз кадом</translation>
    </message>
    <message>
        <source>What help is needed</source>
        <translation type="unfinished">Чӣ кӯмак лозим аст</translation>
    </message>
    <message>
        <source>legal</source>
        <translation type="unfinished">ҳуқуқӣ</translation>
    </message>
    <message>
        <source>medical</source>
        <translation type="unfinished">тиббӣ</translation>
    </message>
    <message>
        <source>social</source>
        <translation type="unfinished">иҷтимоӣ</translation>
    </message>
</context>
<context>
    <name>referral_letter</name>
    <message>
        <source>Answer of the receiving organisation (to be cut off and sent back)</source>
        <translation type="unfinished">Ҷавоби ташкилоти қабулкунанда (бурида, баргардонед)</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Санаи таваллуд</translation>
    </message>
    <message>
        <source>Did the person agree to this organisation in writing?</source>
        <translation type="unfinished">Оё шахс ба ин ташкилот розигии хаттӣ дод?</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Насаб, ном, номи падар (агар бошад)</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished">Кӣ қабул кард</translation>
    </message>
    <message>
        <source>Referral to another organisation</source>
        <translation type="unfinished">Роҳхат ба ташкилоти дигар</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Эзоҳот</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation type="unfinished">Аз кадом рӯз</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Мутахассис</translation>
    </message>
    <message>
        <source>The person is accepted</source>
        <translation type="unfinished">Шахс қабул шуд</translation>
    </message>
    <message>
        <source>To which organisation</source>
        <translation type="unfinished">Ба кадом ташкилот</translation>
    </message>
    <message>
        <source>What help is asked for</source>
        <translation type="unfinished">Чӣ кӯмак хоста мешавад</translation>
    </message>
    <message>
        <source>What was agreed about the admission</source>
        <translation type="unfinished">Дар бораи қабул чӣ мувофиқа шуд</translation>
    </message>
</context>
<context>
    <name>refusal_interview_kg</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Аризадиҳанда</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Насаб, ном, номи падар (агар бошад)</translation>
    </message>
    <message>
        <source>I refuse identification of my own will.</source>
        <translation type="unfinished">Ман бо хоҳиши худ аз муайянкунӣ даст мекашам.</translation>
    </message>
    <message>
        <source>I was informed of the procedure and of what follows from a refusal.</source>
        <translation type="unfinished">Ба ман дар бораи тартиб ва оқибати даст кашидан гуфтанд.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Намояндаи қонунӣ (ному насаб, кӣ мебошад)</translation>
    </message>
    <message>
        <source>Refusal of identification</source>
        <translation type="unfinished">Даст кашидан аз муайянкунӣ</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Мутахассис</translation>
    </message>
    <message>
        <source>identification</source>
        <translation type="unfinished">муайянкунӣ</translation>
    </message>
</context>
<context>
    <name>refusal_interview_kz</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Аризадиҳанда</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation type="unfinished">Сана ва ҷойи таваллуд</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Насаб, ном, номи падар (агар бошад)</translation>
    </message>
    <message>
        <source>I refuse to take part in the interview because I do not see myself as a migrant in a vulnerable situation. I decided this myself and nobody put pressure on me.</source>
        <translation type="unfinished">Ман аз мусоҳиба даст мекашам, зеро худро муҳоҷири дар вазъияти осебпазир намешуморам. Инро худам қарор додам, касе маро маҷбур накард.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Намояндаи қонунӣ (ному насаб, кӣ мебошад)</translation>
    </message>
    <message>
        <source>Reason in the person&apos;s own words (may stay empty)</source>
        <translation type="unfinished">Сабаб бо суханони худи шахс (холӣ мондан мумкин)</translation>
    </message>
    <message>
        <source>Refusal of the interview</source>
        <translation type="unfinished">Даст кашидан аз мусоҳиба</translation>
    </message>
</context>
<context>
    <name>refusal_interview_tj</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Аризадиҳанда</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Насаб, ном, номи падар (агар бошад)</translation>
    </message>
    <message>
        <source>I know that this refusal does not take away my right to be identified at any later time.</source>
        <translation type="unfinished">Ман медонам, ки ин даст кашидан маро аз ҳуқуқи баъдтар муайян шудан маҳрум намекунад.</translation>
    </message>
    <message>
        <source>I refuse identification.</source>
        <translation type="unfinished">Ман аз муайянкунӣ даст мекашам.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Намояндаи қонунӣ (ному насаб, кӣ мебошад)</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation type="unfinished">Сабаб (холӣ мондан мумкин)</translation>
    </message>
    <message>
        <source>Refusal of identification</source>
        <translation type="unfinished">Даст кашидан аз муайянкунӣ</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Мутахассис</translation>
    </message>
    <message>
        <source>The order of the procedure and what follows from it were explained to me.</source>
        <translation type="unfinished">Ба ман тартиби расмиёт ва оқибатҳои он фаҳмонида шуд.</translation>
    </message>
</context>
<context>
    <name>return_risk</name>
    <message>
        <source>Are health needs covered there?</source>
        <translation type="unfinished">Оё он ҷо эҳтиёҷоти саломатӣ таъмин аст?</translation>
    </message>
    <message>
        <source>Are there debts that somebody will demand?</source>
        <translation type="unfinished">Оё қарзе ҳаст, ки касе талаб мекунад?</translation>
    </message>
    <message>
        <source>Can traffickers or exploiters find the person there?</source>
        <translation type="unfinished">Оё савдогарони одамон ё истисморгарон шахсро он ҷо ёфта метавонанд?</translation>
    </message>
    <message>
        <source>Danger at home</source>
        <translation type="unfinished">Хатар дар ватан</translation>
    </message>
    <message>
        <source>Does anybody threaten the person at home?</source>
        <translation type="unfinished">Оё дар ватан касе ба шахс таҳдид мекунад?</translation>
    </message>
    <message>
        <source>Does somebody meet the person, and is this confirmed?</source>
        <translation type="unfinished">Оё касе шахсро пешвоз мегирад ва ин тасдиқ шудааст?</translation>
    </message>
    <message>
        <source>Does the person want to return?</source>
        <translation type="unfinished">Оё шахс баргаштан мехоҳад?</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation type="unfinished">Бо суханони худи шахс</translation>
    </message>
    <message>
        <source>Is it clear who has custody of the minor?</source>
        <translation type="unfinished">Оё маълум аст, ки масъули ноболиғ кист?</translation>
    </message>
    <message>
        <source>Is there a place to live on arrival?</source>
        <translation type="unfinished">Оё баъди расидан ҷойи зист ҳаст?</translation>
    </message>
    <message>
        <source>Is there a school or work?</source>
        <translation type="unfinished">Оё мактаб ё кор ҳаст?</translation>
    </message>
    <message>
        <source>Is there access to social and legal help?</source>
        <translation type="unfinished">Оё кӯмаки иҷтимоӣ ва ҳуқуқӣ дастрас аст?</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Намояндаи қонунӣ (ному насаб, кӣ мебошад)</translation>
    </message>
    <message>
        <source>Life after arrival</source>
        <translation type="unfinished">Зиндагӣ баъди расидан</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished">Чораҳо</translation>
    </message>
    <message>
        <source>Migration service</source>
        <translation type="unfinished">Хадамоти муҳоҷират</translation>
    </message>
    <message>
        <source>Ministry of Foreign Affairs informed on</source>
        <translation type="unfinished">Санаи хабар ба Вазорати корҳои хориҷӣ</translation>
    </message>
    <message>
        <source>Ministry of Internal Affairs informed on</source>
        <translation type="unfinished">Санаи хабар ба Вазорати корҳои дохилӣ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Натиҷа</translation>
    </message>
    <message>
        <source>Result of the assessment</source>
        <translation type="unfinished">Натиҷаи арзёбӣ</translation>
    </message>
    <message>
        <source>Risk assessment before voluntary return</source>
        <translation type="unfinished">Арзёбии хатар пеш аз бозгашти ихтиёрӣ</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Мутахассис</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">Худи шахс</translation>
    </message>
    <message>
        <source>The person&apos;s own view</source>
        <translation type="unfinished">Андешаи худи шахс</translation>
    </message>
    <message>
        <source>Was asylum explained where a threat was told?</source>
        <translation type="unfinished">Агар дар бораи таҳдид гуфта бошанд, паноҳандагӣ фаҳмонида шуд?</translation>
    </message>
    <message>
        <source>Was there violence in the family?</source>
        <translation type="unfinished">Оё дар оила зӯроварӣ буд?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Кӣ</translation>
    </message>
    <message>
        <source>Who, and why</source>
        <translation type="unfinished">Кӣ ва барои чӣ</translation>
    </message>
    <message>
        <source>Will the community reject the person?</source>
        <translation type="unfinished">Оё ҷомеа шахсро рад мекунад?</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation type="unfinished">бехатар нест</translation>
    </message>
    <message>
        <source>safe</source>
        <translation type="unfinished">бехатар</translation>
    </message>
    <message>
        <source>safe with measures</source>
        <translation type="unfinished">бо андешидани чораҳо бехатар</translation>
    </message>
</context>
<context>
    <name>rights_sheet</name>
    <message>
        <source>And at any time</source>
        <translation type="unfinished">Ва дар ҳар вақт</translation>
    </message>
    <message>
        <source>I received this sheet and understood it</source>
        <translation type="unfinished">Ин варақро гирифтам ва фаҳмидам</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Мутахассис</translation>
    </message>
    <message>
        <source>You have a right to</source>
        <translation type="unfinished">Шумо ҳуқуқ доред</translation>
    </message>
    <message>
        <source>Your rights after identification</source>
        <translation type="unfinished">Ҳуқуқҳои Шумо баъди муайянкунӣ</translation>
    </message>
    <message>
        <source>complain about a decision</source>
        <translation type="unfinished">шикоят кардан аз қарорро</translation>
    </message>
    <message>
        <source>free legal advice</source>
        <translation type="unfinished">ба машварати ройгони ҳуқуқӣ</translation>
    </message>
    <message>
        <source>know what is done with your data, and to take back your consent</source>
        <translation type="unfinished">донистани он ки бо маълумоти Шумо чӣ мекунанд ва бозпас гирифтани розигиро</translation>
    </message>
    <message>
        <source>stay on in the shelter</source>
        <translation type="unfinished">дар паноҳгоҳ монданро</translation>
    </message>
    <message>
        <source>urgent medical help and the help of a psychologist</source>
        <translation type="unfinished">ба кӯмаки таъҷилии тиббӣ ва кӯмаки равоншинос</translation>
    </message>
</context>
<context>
    <name>room_checklist</name>
    <message>
        <source>A room apart</source>
        <translation type="unfinished">Ҳуҷраи алоҳида</translation>
    </message>
    <message>
        <source>Asked about pain or feeling unwell: with an urgent problem, first the doctor</source>
        <translation type="unfinished">Дар бораи дард ва ҳолат пурсиданд: дар ҳолати таъҷилӣ аввал духтур</translation>
    </message>
    <message>
        <source>No questioning as at an interrogation</source>
        <translation type="unfinished">Саволҳо чун дар бозпурсӣ дода намешаванд</translation>
    </message>
    <message>
        <source>Only the person, the interviewer, an interpreter and a support specialist where needed</source>
        <translation type="unfinished">Танҳо худи шахс, мусоҳибакунанда, дар ҳолати зарурат тарҷумон ва мутахассиси дастгирӣ</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Мутахассис</translation>
    </message>
    <message>
        <source>Telephones, radio and television are off</source>
        <translation type="unfinished">Телефон, радио ва телевизор хомӯш</translation>
    </message>
    <message>
        <source>The door is closed, not locked, with a sign “Do not disturb”</source>
        <translation type="unfinished">Дар пӯшида, вале қулф нест, бо навиштаи «Халал нарасонед»</translation>
    </message>
    <message>
        <source>The person is safe and comfortable</source>
        <translation type="unfinished">Шахс бехатар ва ором аст</translation>
    </message>
    <message>
        <source>The room and the beginning of the interview</source>
        <translation type="unfinished">Ҳуҷра ва оғози мусоҳиба</translation>
    </message>
    <message>
        <source>The specialist sits with the back to the entrance</source>
        <translation type="unfinished">Мутахассис пушт ба даромадгоҳ нишастааст</translation>
    </message>
    <message>
        <source>With a minor who was sexually exploited: a trained employee of the same sex</source>
        <translation type="unfinished">Бо ноболиғе, ки аз истисмори шаҳвонӣ зарар дидааст: корманди омодашудаи ҳамон ҷинс</translation>
    </message>
    <message>
        <source>With a minor: parent, guardian or the guardianship authority is there</source>
        <translation type="unfinished">Бо ноболиғ: волид, васӣ ё мақоми васоят ҳузур дорад</translation>
    </message>
</context>
</TS>
