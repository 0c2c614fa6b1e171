<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
<context>
    <name>ProcedureForm</name>
    <message>
        <source>Added by the centre</source>
        <translation type="unfinished">Добавлено центром</translation>
    </message>
    <message>
        <source>Clause {clause}</source>
        <translation type="unfinished">Пункт {clause}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Дата</translation>
    </message>
    <message>
        <source>For the officer: not asked yet</source>
        <translation type="unfinished">Для сотрудника: ещё не спрашивали</translation>
    </message>
    <message>
        <source>Form {number}</source>
        <translation type="unfinished">Форма {number}</translation>
    </message>
    <message>
        <source>Form {number} ({procedure})</source>
        <translation type="unfinished">Форма {number} ({procedure})</translation>
    </message>
    <message>
        <source>Gone on without: {what} ({clause}). Decided by {who} on {day}: {reason}</source>
        <translation type="unfinished">Шаг сделан без условия: {what} ({clause}). Решение — {who}, {day}: {reason}</translation>
    </message>
    <message>
        <source>I agree to be identified (signature)</source>
        <translation type="unfinished">Согласие на идентификацию (подпись)</translation>
    </message>
    <message>
        <source>Interpreter (if any)</source>
        <translation type="unfinished">Переводчик (если есть)</translation>
    </message>
    <message>
        <source>It could not wait for anybody to sign beside the child: {reason}</source>
        <translation type="unfinished">Нельзя было ждать, пока рядом с ребёнком кто-нибудь подпишет: {reason}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Язык</translation>
    </message>
    <message>
        <source>Legal representative (if any)</source>
        <translation type="unfinished">Законный представитель (если есть)</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished">Имя человека</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Нет</translation>
    </message>
    <message>
        <source>Nobody was asked these questions yet. Two empty boxes do not mean “no”.</source>
        <translation type="unfinished">Этих вопросов ещё никто не задавал. Две пустые клетки не означают «нет».</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Организация</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Место</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished">Подписи</translation>
    </message>
    <message>
        <source>Specialist who fills in the form (position, name)</source>
        <translation type="unfinished">Специалист, заполняющий форму (должность, имя)</translation>
    </message>
    <message>
        <source>The centre&apos;s own form</source>
        <translation type="unfinished">Собственная форма центра</translation>
    </message>
    <message>
        <source>The guardianship authority signs beside the child in the place of the parents: {reason}</source>
        <translation type="unfinished">Вместо родителей рядом с ребёнком подписывает орган опеки и попечительства: {reason}</translation>
    </message>
    <message>
        <source>Working translation, not yet approved</source>
        <translation type="unfinished">Рабочий перевод, ещё не утверждён</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Да</translation>
    </message>
    <message>
        <source>kept with the medical staff</source>
        <translation type="unfinished">хранится у медиков</translation>
    </message>
</context>
<context>
    <name>age_statement</name>
    <message>
        <source>Age in the person&apos;s own words</source>
        <translation type="unfinished">Возраст со слов человека</translation>
    </message>
    <message>
        <source>By an expert</source>
        <translation type="unfinished">По заключению эксперта</translation>
    </message>
    <message>
        <source>By appearance</source>
        <translation type="unfinished">По внешнему виду</translation>
    </message>
    <message>
        <source>By document</source>
        <translation type="unfinished">По документу</translation>
    </message>
    <message>
        <source>Director</source>
        <translation type="unfinished">Директор</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Законный представитель (фамилия, имя, отчество, кем является)</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Специалист</translation>
    </message>
    <message>
        <source>Statement on age</source>
        <translation type="unfinished">Заявление о возрасте</translation>
    </message>
    <message>
        <source>Which document, and doubts about it</source>
        <translation type="unfinished">Какой документ и какие в нём сомнения</translation>
    </message>
    <message>
        <source>Which of them is used for decisions</source>
        <translation type="unfinished">По какому из них принимаются решения</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Почему</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation type="unfinished">внешний вид</translation>
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
        <translation type="unfinished">со слов</translation>
    </message>
</context>
<context>
    <name>child_sheet</name>
    <message>
        <source>At night it is quiet. If you are afraid, wake the person on duty.</source>
        <translation type="unfinished">Ночью тихо. Если тебе страшно, разбуди дежурного.</translation>
    </message>
    <message>
        <source>Call 111</source>
        <translation type="unfinished">Звони 111</translation>
    </message>
    <message>
        <source>How we live here</source>
        <translation type="unfinished">Как мы здесь живём</translation>
    </message>
    <message>
        <source>If somebody does you harm, tell any grown-up you trust. It is not your fault.</source>
        <translation type="unfinished">Если кто-то делает тебе плохо, скажи взрослому, которому веришь. Ты в этом не виноват и не виновата.</translation>
    </message>
    <message>
        <source>Not to answer a question, and to ask for a break.</source>
        <translation type="unfinished">Не отвечать на вопрос и попросить перерыв.</translation>
    </message>
    <message>
        <source>The grown-up who looks after you</source>
        <translation type="unfinished">Взрослый, который заботится о тебе</translation>
    </message>
    <message>
        <source>The nurse or doctor</source>
        <translation type="unfinished">Медсестра или врач</translation>
    </message>
    <message>
        <source>This is the telephone for children. It is free and answers day and night.</source>
        <translation type="unfinished">Это телефон для детей. Звонок бесплатный, отвечают днём и ночью.</translation>
    </message>
    <message>
        <source>This sheet is for you. You may keep it. If you cannot read it, ask us: we will read it to you.</source>
        <translation type="unfinished">Этот лист для тебя. Оставь его себе. Если не можешь прочитать, скажи нам: мы прочитаем вместе.</translation>
    </message>
    <message>
        <source>To be safe. Nobody here may hit you, shout at you or humiliate you.</source>
        <translation type="unfinished">Быть в безопасности. Здесь никому нельзя бить тебя, кричать на тебя и унижать тебя.</translation>
    </message>
    <message>
        <source>To complain. Nobody will punish you for it.</source>
        <translation type="unfinished">Пожаловаться. Никто тебя за это не накажет.</translation>
    </message>
    <message>
        <source>To eat, to sleep in a warm bed, to wash and to have clean clothes.</source>
        <translation type="unfinished">Есть, спать в тёплой постели, мыться и носить чистую одежду.</translation>
    </message>
    <message>
        <source>To know what will happen to you and why.</source>
        <translation type="unfinished">Знать, что с тобой будет дальше и почему.</translation>
    </message>
    <message>
        <source>To learn, to play and to rest.</source>
        <translation type="unfinished">Учиться, играть и отдыхать.</translation>
    </message>
    <message>
        <source>To say what you think and what you want. We listen before we decide about you.</source>
        <translation type="unfinished">Говорить, что ты думаешь и чего хочешь. Мы слушаем тебя, прежде чем решать.</translation>
    </message>
    <message>
        <source>To see a doctor when something hurts.</source>
        <translation type="unfinished">Пойти к врачу, если у тебя что-то болит.</translation>
    </message>
    <message>
        <source>To speak with your family, if this is not dangerous for you.</source>
        <translation type="unfinished">Говорить со своей семьёй, если это не опасно для тебя.</translation>
    </message>
    <message>
        <source>To speak your language and to have an interpreter.</source>
        <translation type="unfinished">Говорить на своём языке и просить переводчика.</translation>
    </message>
    <message>
        <source>We ask before we take what belongs to somebody else.</source>
        <translation type="unfinished">Чужое берём, только если спросили.</translation>
    </message>
    <message>
        <source>We do not hurt each other, with hands or with words.</source>
        <translation type="unfinished">Мы не обижаем друг друга ни руками, ни словами.</translation>
    </message>
    <message>
        <source>We tell a grown-up where we go.</source>
        <translation type="unfinished">Мы говорим взрослому, куда идём.</translation>
    </message>
    <message>
        <source>What you have a right to</source>
        <translation type="unfinished">На что ты имеешь право</translation>
    </message>
    <message>
        <source>Who is here for you</source>
        <translation type="unfinished">Кто здесь для тебя</translation>
    </message>
    <message>
        <source>You are safe here</source>
        <translation type="unfinished">Здесь ты в безопасности</translation>
    </message>
    <message>
        <source>You may call yourself. We will give you a telephone.</source>
        <translation type="unfinished">Ты можешь позвонить сам или сама. Телефон мы дадим.</translation>
    </message>
</context>
<context>
    <name>claim</name>
    <message>
        <source>Address, telephone</source>
        <translation type="unfinished">Адрес, телефон</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Заявитель</translation>
    </message>
    <message>
        <source>Complaint or appeal</source>
        <translation type="unfinished">Жалоба</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилия, имя, отчество (при наличии)</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished">Кто принял</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished">О чём человек просит</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished">О чём жалоба</translation>
    </message>
</context>
<context>
    <name>closure_notice</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Заявитель</translation>
    </message>
    <message>
        <source>Last day of help</source>
        <translation type="unfinished">Последний день помощи</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Законный представитель (фамилия, имя, отчество, кем является)</translation>
    </message>
    <message>
        <source>Notice of the end of help</source>
        <translation type="unfinished">Уведомление о прекращении помощи</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Причина</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Специалист</translation>
    </message>
    <message>
        <source>Was the person told how to come back?</source>
        <translation type="unfinished">Объяснили ли, как обратиться снова?</translation>
    </message>
    <message>
        <source>Were other sources of help named to the person?</source>
        <translation type="unfinished">Назвали ли человеку, где ещё можно получить помощь?</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation type="unfinished">Что удалось сделать</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation type="unfinished">Какие</translation>
    </message>
</context>
<context>
    <name>consent_help_kg</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Заявитель</translation>
    </message>
    <message>
        <source>Declaration of consent to help and rehabilitation</source>
        <translation type="unfinished">Уведомление о согласии на помощь и реабилитацию</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилия, имя, отчество (при наличии)</translation>
    </message>
    <message>
        <source>Guardian or legal representative (full name)</source>
        <translation type="unfinished">Опекун или законный представитель (фамилия, имя, отчество)</translation>
    </message>
    <message>
        <source>I accept its conditions.</source>
        <translation type="unfinished">Я принимаю её условия.</translation>
    </message>
    <message>
        <source>I agree to receive help and rehabilitation from the organisations named here.</source>
        <translation type="unfinished">Я согласен (согласна) получать помощь и реабилитацию в организациях, которые здесь названы.</translation>
    </message>
    <message>
        <source>I was informed how this help is given.</source>
        <translation type="unfinished">Мне рассказали, как оказывается эта помощь.</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished">Вид помощи</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Организация</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished">Организации</translation>
    </message>
    <message>
        <source>referral</source>
        <translation type="unfinished">перенаправление</translation>
    </message>
</context>
<context>
    <name>consent_help_tj</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Заявитель</translation>
    </message>
    <message>
        <source>Declaration of consent to help</source>
        <translation type="unfinished">Уведомление о согласии на помощь</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилия, имя, отчество (при наличии)</translation>
    </message>
    <message>
        <source>Guardian or legal representative (full name)</source>
        <translation type="unfinished">Опекун или законный представитель (фамилия, имя, отчество)</translation>
    </message>
    <message>
        <source>I accept help from this organisation of my own will.</source>
        <translation type="unfinished">Я добровольно принимаю помощь этой организации.</translation>
    </message>
    <message>
        <source>I accept the conditions on which it helps.</source>
        <translation type="unfinished">Я принимаю условия, на которых она помогает.</translation>
    </message>
    <message>
        <source>I cannot provide myself with what the organisation gives me.</source>
        <translation type="unfinished">Я не могу сам (сама) обеспечить себе то, что даёт мне организация.</translation>
    </message>
    <message>
        <source>I was informed how the help is given.</source>
        <translation type="unfinished">Мне рассказали, как оказывается помощь.</translation>
    </message>
    <message>
        <source>Kind of help or programme</source>
        <translation type="unfinished">Вид помощи или программа</translation>
    </message>
    <message>
        <source>Neither I nor my relatives will make claims against it or others if I refuse the help later.</source>
        <translation type="unfinished">Если я позже откажусь от помощи, ни я, ни мои родные не предъявим претензий ни ей, ни другим.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Организация</translation>
    </message>
</context>
<context>
    <name>consent_interview_kg</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Заявитель</translation>
    </message>
    <message>
        <source>Declaration of consent to identification</source>
        <translation type="unfinished">Уведомление о согласии на идентификацию</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилия, имя, отчество (при наличии)</translation>
    </message>
    <message>
        <source>I accept its conditions.</source>
        <translation type="unfinished">Я принимаю её условия.</translation>
    </message>
    <message>
        <source>I authorise the specialist named below to collect and use my data.</source>
        <translation type="unfinished">Я разрешаю специалисту, названному ниже, собирать и использовать мои данные.</translation>
    </message>
    <message>
        <source>I know that help may be suspended if what I say is not reliable.</source>
        <translation type="unfinished">Я знаю, что помощь могут приостановить, если я скажу неправду.</translation>
    </message>
    <message>
        <source>I undergo the procedure of identification of my own will.</source>
        <translation type="unfinished">Я добровольно прохожу процедуру идентификации.</translation>
    </message>
    <message>
        <source>I was informed of the procedure and of what follows from it.</source>
        <translation type="unfinished">Мне рассказали, как проходит процедура и что за ней следует.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Законный представитель (фамилия, имя, отчество, кем является)</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Специалист</translation>
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
        <translation type="unfinished">Заявитель</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation type="unfinished">Дата и место рождения</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Дата рождения</translation>
    </message>
    <message>
        <source>Declaration of consent to the interview</source>
        <translation type="unfinished">Уведомление о согласии на интервью</translation>
    </message>
    <message>
        <source>Family members who are recognised together with me (only where not all of them can be interviewed and the head of the family answers)</source>
        <translation type="unfinished">Члены семьи, которых признают вместе со мной (только если опросить можно не всех и отвечает глава семьи)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилия, имя, отчество (при наличии)</translation>
    </message>
    <message>
        <source>I agree that my personal data are used and passed to the authorised bodies and organisations where help for me and my family requires it.</source>
        <translation type="unfinished">Я согласен (согласна), чтобы мои личные данные использовали и передавали уполномоченным органам и организациям, если это нужно для помощи мне и моей семье.</translation>
    </message>
    <message>
        <source>I agree to take part in the interview and to be recognised as a migrant in a vulnerable situation.</source>
        <translation type="unfinished">Я согласен (согласна) участвовать в интервью и быть признанным (признанной) мигрантом в уязвимом положении.</translation>
    </message>
    <message>
        <source>I also agree that my family members named above are recognised.</source>
        <translation type="unfinished">Я согласен (согласна) и с признанием членов моей семьи, названных выше.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Законный представитель (фамилия, имя, отчество, кем является)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Имя</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished">Кем приходится</translation>
    </message>
</context>
<context>
    <name>consent_interview_tj</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Заявитель</translation>
    </message>
    <message>
        <source>Declaration of consent to identification</source>
        <translation type="unfinished">Уведомление о согласии на идентификацию</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилия, имя, отчество (при наличии)</translation>
    </message>
    <message>
        <source>I accept all its conditions.</source>
        <translation type="unfinished">Я принимаю все её условия.</translation>
    </message>
    <message>
        <source>I authorise the specialist named below to store and use my data.</source>
        <translation type="unfinished">Я разрешаю специалисту, названному ниже, хранить и использовать мои данные.</translation>
    </message>
    <message>
        <source>I know that I can refuse at any time without giving a reason.</source>
        <translation type="unfinished">Я знаю, что могу отказаться в любое время и не объяснять почему.</translation>
    </message>
    <message>
        <source>I know that help may be ended if what I say is not reliable.</source>
        <translation type="unfinished">Я знаю, что помощь могут прекратить, если я скажу неправду.</translation>
    </message>
    <message>
        <source>I undergo the procedure of identification of my own will.</source>
        <translation type="unfinished">Я добровольно прохожу процедуру идентификации.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Законный представитель (фамилия, имя, отчество, кем является)</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Специалист</translation>
    </message>
    <message>
        <source>The order of the procedure and what follows from it were explained to me.</source>
        <translation type="unfinished">Мне объяснили порядок процедуры и что за ней следует.</translation>
    </message>
</context>
<context>
    <name>custody_request</name>
    <message>
        <source>Body that holds the person</source>
        <translation type="unfinished">Орган, который содержит человека</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Дата рождения</translation>
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
        <translation type="unfinished">Фамилия, имя, отчество (при наличии)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Имя</translation>
    </message>
    <message>
        <source>Permission given on</source>
        <translation type="unfinished">Дата разрешения</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">Должность</translation>
    </message>
    <message>
        <source>Purpose of the meeting</source>
        <translation type="unfinished">Цель встречи</translation>
    </message>
    <message>
        <source>Request to meet a person in custody</source>
        <translation type="unfinished">Запрос о встрече с человеком, которого содержат под стражей</translation>
    </message>
    <message>
        <source>Who will come: name, position, document</source>
        <translation type="unfinished">Кто придёт: имя, должность, документ</translation>
    </message>
</context>
<context>
    <name>decision_sheet</name>
    <message>
        <source>Contradictions that were noticed</source>
        <translation type="unfinished">Замеченные противоречия</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Решение</translation>
    </message>
    <message>
        <source>Decision of the head of the migration service</source>
        <translation type="unfinished">Решение руководителя миграционной службы</translation>
    </message>
    <message>
        <source>Decision on identification</source>
        <translation type="unfinished">Решение об идентификации</translation>
    </message>
    <message>
        <source>Head of the migration service</source>
        <translation type="unfinished">Руководитель миграционной службы</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Основания</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Специалист</translation>
    </message>
    <message>
        <source>Specialist of the migration service</source>
        <translation type="unfinished">Специалист миграционной службы</translation>
    </message>
    <message>
        <source>identified</source>
        <translation type="unfinished">признан</translation>
    </message>
    <message>
        <source>identified as a migrant in a vulnerable situation</source>
        <translation type="unfinished">признан мигрантом в уязвимом положении</translation>
    </message>
    <message>
        <source>no signs</source>
        <translation type="unfinished">признаков нет</translation>
    </message>
    <message>
        <source>no signs of a vulnerable situation</source>
        <translation type="unfinished">признаков уязвимого положения нет</translation>
    </message>
    <message>
        <source>the specialists disagree: the head of the migration service decides</source>
        <translation type="unfinished">специалисты не согласны друг с другом: решает руководитель миграционной службы</translation>
    </message>
</context>
<context>
    <name>ethics_memo</name>
    <message>
        <source>Asked for consent</source>
        <translation type="unfinished">Спросили о согласии</translation>
    </message>
    <message>
        <source>Asked whether this interviewer, man or woman, is all right</source>
        <translation type="unfinished">Спросили, подходит ли человеку этот интервьюер, мужчина или женщина</translation>
    </message>
    <message>
        <source>Before the interview: what was told</source>
        <translation type="unfinished">Перед интервью: что рассказали человеку</translation>
    </message>
    <message>
        <source>Introduced myself: name, position</source>
        <translation type="unfinished">Представились: имя, должность</translation>
    </message>
    <message>
        <source>Made sure that it was understood</source>
        <translation type="unfinished">Убедились, что всё понятно</translation>
    </message>
    <message>
        <source>Said that more information means better help</source>
        <translation type="unfinished">Сказали, что чем больше известно, тем лучше можно помочь</translation>
    </message>
    <message>
        <source>Said that one may ask at any moment</source>
        <translation type="unfinished">Сказали, что можно спрашивать в любой момент</translation>
    </message>
    <message>
        <source>Said that one may think before answering and take a break</source>
        <translation type="unfinished">Сказали, что можно подумать перед ответом и сделать перерыв</translation>
    </message>
    <message>
        <source>Said that questions may upset, and need not be answered</source>
        <translation type="unfinished">Сказали, что вопросы могут расстроить и отвечать на них необязательно</translation>
    </message>
    <message>
        <source>Said what help cannot be given, and that others will be found</source>
        <translation type="unfinished">Сказали, какую помощь дать не могут и что найдут того, кто сможет</translation>
    </message>
    <message>
        <source>Said what is kept secret, and from whom</source>
        <translation type="unfinished">Сказали, что хранится в тайне и от кого</translation>
    </message>
    <message>
        <source>Said what the interview is for, how identification goes and what help there is</source>
        <translation type="unfinished">Рассказали, для чего интервью, как проходит идентификация и какая помощь есть</translation>
    </message>
    <message>
        <source>Said what the organisation does</source>
        <translation type="unfinished">Рассказали, чем занимается организация</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Специалист</translation>
    </message>
</context>
<context>
    <name>family</name>
    <message>
        <source>Are the children in residential care of the state?</source>
        <translation type="unfinished">Находятся ли дети в государственном учреждении?</translation>
    </message>
    <message>
        <source>Are there social or cultural ties and support in the community or diaspora?</source>
        <translation type="unfinished">Есть ли социальные или культурные связи и поддержка в общине или диаспоре?</translation>
    </message>
    <message>
        <source>Budget: income from the work of those who can work</source>
        <translation type="unfinished">Бюджет: заработок тех, кто может работать</translation>
    </message>
    <message>
        <source>Burdens: debts to other people</source>
        <translation type="unfinished">Обязательства: долги другим людям</translation>
    </message>
    <message>
        <source>Can those who are able to work find work near home?</source>
        <translation type="unfinished">Могут ли трудоспособные найти работу рядом с домом?</translation>
    </message>
    <message>
        <source>Do the income and payments cover the basic needs?</source>
        <translation type="unfinished">Хватает ли доходов и выплат на самое необходимое?</translation>
    </message>
    <message>
        <source>Does a member have a severe or chronic disease or an injury?</source>
        <translation type="unfinished">Есть ли у кого-то тяжёлая или хроническая болезнь или травма?</translation>
    </message>
    <message>
        <source>Does a member suffer from depression?</source>
        <translation type="unfinished">Страдает ли кто-то от депрессии?</translation>
    </message>
    <message>
        <source>Does the breadwinner plan to return?</source>
        <translation type="unfinished">Собирается ли кормилец вернуться?</translation>
    </message>
    <message>
        <source>Does the family get medical help where it lives?</source>
        <translation type="unfinished">Получает ли семья медицинскую помощь по месту жительства?</translation>
    </message>
    <message>
        <source>Does this member get help?</source>
        <translation type="unfinished">Получает ли этот человек помощь?</translation>
    </message>
    <message>
        <source>How many minors are left without parental care</source>
        <translation type="unfinished">Сколько несовершеннолетних осталось без попечения родителей</translation>
    </message>
    <message>
        <source>How soon?</source>
        <translation type="unfinished">Как скоро?</translation>
    </message>
    <message>
        <source>How the family lives together</source>
        <translation type="unfinished">Как живёт семья</translation>
    </message>
    <message>
        <source>If one parent stayed: is the marriage with the breadwinner registered?</source>
        <translation type="unfinished">Если один из родителей остался: зарегистрирован ли брак с кормильцем?</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Переводчик</translation>
    </message>
    <message>
        <source>Is a member disabled?</source>
        <translation type="unfinished">Есть ли у кого-то инвалидность?</translation>
    </message>
    <message>
        <source>Is a member in conflict with the law, or answerable for an offence?</source>
        <translation type="unfinished">Нарушал ли кто-то закон, отвечал ли за проступок или преступление?</translation>
    </message>
    <message>
        <source>Is a member missing?</source>
        <translation type="unfinished">Пропал ли кто-то из семьи?</translation>
    </message>
    <message>
        <source>Is it treated as it should be?</source>
        <translation type="unfinished">Лечат ли её как нужно?</translation>
    </message>
    <message>
        <source>Is there alcohol or drug addiction?</source>
        <translation type="unfinished">Есть ли зависимость от алкоголя или наркотиков?</translation>
    </message>
    <message>
        <source>Is there contact with the absent breadwinner?</source>
        <translation type="unfinished">Есть ли связь с отсутствующим кормильцем?</translation>
    </message>
    <message>
        <source>Is there formal guardianship of the minors?</source>
        <translation type="unfinished">Оформлена ли опека над детьми?</translation>
    </message>
    <message>
        <source>Is there help for it?</source>
        <translation type="unfinished">Есть ли помощь от этого?</translation>
    </message>
    <message>
        <source>Lives with relatives or friends</source>
        <translation type="unfinished">Живёт у родных или друзей</translation>
    </message>
    <message>
        <source>Means of the family</source>
        <translation type="unfinished">На что живёт семья</translation>
    </message>
    <message>
        <source>Own housing?</source>
        <translation type="unfinished">Есть ли своё жильё?</translation>
    </message>
    <message>
        <source>Person who answered for the family</source>
        <translation type="unfinished">Человек, который отвечал от имени семьи</translation>
    </message>
    <message>
        <source>Place of this person in the family</source>
        <translation type="unfinished">Кем этот человек приходится семье</translation>
    </message>
    <message>
        <source>Problems with documents?</source>
        <translation type="unfinished">Есть ли трудности с документами?</translation>
    </message>
    <message>
        <source>Questionnaire on a family whose breadwinner migrated and left children</source>
        <translation type="unfinished">Анкета семьи, в которой кормилец уехал и оставил детей</translation>
    </message>
    <message>
        <source>Relations: members keep out of each other&apos;s life</source>
        <translation type="unfinished">Отношения: каждый сам по себе</translation>
    </message>
    <message>
        <source>Since when, how many children</source>
        <translation type="unfinished">С какого времени, сколько детей</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Специалист</translation>
    </message>
    <message>
        <source>Specify</source>
        <translation type="unfinished">Уточните</translation>
    </message>
    <message>
        <source>The absent breadwinner</source>
        <translation type="unfinished">Отсутствующий кормилец</translation>
    </message>
    <message>
        <source>The children</source>
        <translation type="unfinished">Дети</translation>
    </message>
    <message>
        <source>The children attend a kindergarten</source>
        <translation type="unfinished">Дети ходят в детский сад</translation>
    </message>
    <message>
        <source>The children live with one parent</source>
        <translation type="unfinished">Дети живут с одним из родителей</translation>
    </message>
    <message>
        <source>The community treats the family with discrimination because of gender</source>
        <translation type="unfinished">В общине семью дискриминируют из-за пола</translation>
    </message>
    <message>
        <source>The family and the community</source>
        <translation type="unfinished">Семья и община</translation>
    </message>
    <message>
        <source>The family and the law</source>
        <translation type="unfinished">Семья и закон</translation>
    </message>
    <message>
        <source>The family now</source>
        <translation type="unfinished">Семья сейчас</translation>
    </message>
    <message>
        <source>Their ages</source>
        <translation type="unfinished">Их возраст</translation>
    </message>
    <message>
        <source>To which country did the breadwinner go?</source>
        <translation type="unfinished">В какую страну уехал кормилец?</translation>
    </message>
    <message>
        <source>Went abroad for another purpose</source>
        <translation type="unfinished">Уехал за границу с другой целью</translation>
    </message>
    <message>
        <source>Went abroad to find work</source>
        <translation type="unfinished">Уехал за границу на работу</translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished">С какой</translation>
    </message>
    <message>
        <source>Which relative could take formal guardianship?</source>
        <translation type="unfinished">Кто из родных может оформить опеку?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Кто</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation type="unfinished">Кто отвечает</translation>
    </message>
    <message>
        <source>Who answers for the family</source>
        <translation type="unfinished">Кто отвечает от имени семьи</translation>
    </message>
    <message>
        <source>Who was the main breadwinner and is away now?</source>
        <translation type="unfinished">Кто был основным кормильцем и сейчас отсутствует?</translation>
    </message>
    <message>
        <source>a school</source>
        <translation type="unfinished">в школу</translation>
    </message>
    <message>
        <source>allowances, pensions, grants</source>
        <translation type="unfinished">пособия, пенсии, гранты</translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished">оба</translation>
    </message>
    <message>
        <source>co-dependent</source>
        <translation type="unfinished">созависимые</translation>
    </message>
    <message>
        <source>domestic violence</source>
        <translation type="unfinished">бытовое насилие</translation>
    </message>
    <message>
        <source>father</source>
        <translation type="unfinished">отец</translation>
    </message>
    <message>
        <source>identification</source>
        <translation type="unfinished">идентификация</translation>
    </message>
    <message>
        <source>in a shelter or group home</source>
        <translation type="unfinished">в приюте или групповом доме</translation>
    </message>
    <message>
        <source>in rented housing</source>
        <translation type="unfinished">в съёмном жилье</translation>
    </message>
    <message>
        <source>in rooms not meant for living</source>
        <translation type="unfinished">в помещении, не предназначенном для жилья</translation>
    </message>
    <message>
        <source>money sent from abroad by those who are away</source>
        <translation type="unfinished">деньги, которые присылают из-за границы уехавшие</translation>
    </message>
    <message>
        <source>mortgage</source>
        <translation type="unfinished">ипотека</translation>
    </message>
    <message>
        <source>mother</source>
        <translation type="unfinished">мать</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation type="unfinished">никуда из этого</translation>
    </message>
    <message>
        <source>on the street</source>
        <translation type="unfinished">на улице</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">другое</translation>
    </message>
    <message>
        <source>own small farming</source>
        <translation type="unfinished">своё небольшое хозяйство</translation>
    </message>
    <message>
        <source>patriarchal</source>
        <translation type="unfinished">патриархальные</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished">кто-то другой</translation>
    </message>
    <message>
        <source>unpaid loans</source>
        <translation type="unfinished">непогашенные кредиты</translation>
    </message>
    <message>
        <source>vocational education</source>
        <translation type="unfinished">учатся профессии</translation>
    </message>
    <message>
        <source>with a grandmother or grandfather</source>
        <translation type="unfinished">с бабушкой или дедушкой</translation>
    </message>
    <message>
        <source>with ethnic discrimination</source>
        <translation type="unfinished">из-за национальности</translation>
    </message>
    <message>
        <source>with exclusion from social life</source>
        <translation type="unfinished">исключают из общественной жизни</translation>
    </message>
    <message>
        <source>with neighbours</source>
        <translation type="unfinished">с соседями</translation>
    </message>
    <message>
        <source>with other relatives</source>
        <translation type="unfinished">с другими родственниками</translation>
    </message>
    <message>
        <source>with others</source>
        <translation type="unfinished">с другими людьми</translation>
    </message>
</context>
<context>
    <name>identification</name>
    <message>
        <source>A transit corridor in the cold season</source>
        <translation type="unfinished">Транзитный коридор в холодное время года</translation>
    </message>
    <message>
        <source>Additional education, specify</source>
        <translation type="unfinished">Дополнительное образование, какое</translation>
    </message>
    <message>
        <source>Age of the person</source>
        <translation type="unfinished">Возраст человека</translation>
    </message>
    <message>
        <source>Children are left in the country of destination because entry is prohibited</source>
        <translation type="unfinished">Дети остались в стране назначения из-за запрета на въезд</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">Гражданство</translation>
    </message>
    <message>
        <source>Customs and surroundings</source>
        <translation type="unfinished">Обычаи и окружающая среда</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation type="unfinished">Дата и место рождения</translation>
    </message>
    <message>
        <source>Dependants in the country of destination</source>
        <translation type="unfinished">Иждивенцы в стране назначения</translation>
    </message>
    <message>
        <source>Experience of migration</source>
        <translation type="unfinished">Опыт миграции</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилия, имя, отчество (при наличии)</translation>
    </message>
    <message>
        <source>HIV infection</source>
        <translation type="unfinished">ВИЧ-инфекция</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Здоровье</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished">Сколько</translation>
    </message>
    <message>
        <source>Identification questionnaire of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Анкета идентификации мигранта в уязвимом положении</translation>
    </message>
    <message>
        <source>In the community there is</source>
        <translation type="unfinished">В общине есть</translation>
    </message>
    <message>
        <source>Information about the person</source>
        <translation type="unfinished">Сведения о человеке</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Переводчик</translation>
    </message>
    <message>
        <source>Knowledge of the law</source>
        <translation type="unfinished">Знание законов</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation type="unfinished">Законный представитель</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation type="unfinished">Правовое положение</translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation type="unfinished">Образование</translation>
    </message>
    <message>
        <source>Means of living</source>
        <translation type="unfinished">Средства к жизни</translation>
    </message>
    <message>
        <source>Means of the family</source>
        <translation type="unfinished">На что живёт семья</translation>
    </message>
    <message>
        <source>Name of the dependant</source>
        <translation type="unfinished">Имя иждивенца</translation>
    </message>
    <message>
        <source>No chance of work near home</source>
        <translation type="unfinished">Нет возможности работать рядом с домом</translation>
    </message>
    <message>
        <source>No relatives who give support</source>
        <translation type="unfinished">Нет родных, которые поддерживают</translation>
    </message>
    <message>
        <source>No social or cultural ties and no support in the community or diaspora</source>
        <translation type="unfinished">Нет социальных или культурных связей и поддержки в общине или диаспоре</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Другое</translation>
    </message>
    <message>
        <source>Personal documents (if any)</source>
        <translation type="unfinished">Личные документы (если есть)</translation>
    </message>
    <message>
        <source>Place in the family</source>
        <translation type="unfinished">Место в семье</translation>
    </message>
    <message>
        <source>Place of residence, telephone (if any)</source>
        <translation type="unfinished">Место жительства, телефон (если есть)</translation>
    </message>
    <message>
        <source>Prohibition to leave the country</source>
        <translation type="unfinished">Запрет на выезд из страны</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation type="unfinished">Психолог</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Пол</translation>
    </message>
    <message>
        <source>Signs that lie in the community</source>
        <translation type="unfinished">Признаки, связанные с общиной</translation>
    </message>
    <message>
        <source>Signs that lie in the family</source>
        <translation type="unfinished">Признаки, связанные с семьёй</translation>
    </message>
    <message>
        <source>Signs that lie in the person</source>
        <translation type="unfinished">Признаки, связанные с самим человеком</translation>
    </message>
    <message>
        <source>Signs that lie in the situation</source>
        <translation type="unfinished">Признаки, связанные с обстоятельствами</translation>
    </message>
    <message>
        <source>Situation of the person</source>
        <translation type="unfinished">Положение человека</translation>
    </message>
    <message>
        <source>Specialist who filled in the questionnaire</source>
        <translation type="unfinished">Специалист, заполнивший анкету</translation>
    </message>
    <message>
        <source>Specify</source>
        <translation type="unfinished">Уточните</translation>
    </message>
    <message>
        <source>The person interviewed</source>
        <translation type="unfinished">Опрошенный человек</translation>
    </message>
    <message>
        <source>The vulnerability is assessed in the situation of</source>
        <translation type="unfinished">Уязвимость оценивается в положении</translation>
    </message>
    <message>
        <source>Training and work experience</source>
        <translation type="unfinished">Профессия и опыт работы</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation type="unfinished">Насилие</translation>
    </message>
    <message>
        <source>Violence and discrimination in the family</source>
        <translation type="unfinished">Насилие и дискриминация в семье</translation>
    </message>
    <message>
        <source>a dependant</source>
        <translation type="unfinished">иждивенец</translation>
    </message>
    <message>
        <source>a family member able to work</source>
        <translation type="unfinished">взрослый трудоспособный член семьи</translation>
    </message>
    <message>
        <source>a family of low income with many dependants (children, old parents, persons with disabilities)</source>
        <translation type="unfinished">малообеспеченная семья с большим числом иждивенцев (дети, пожилые родители, люди с инвалидностью)</translation>
    </message>
    <message>
        <source>alcohol or drug addiction</source>
        <translation type="unfinished">зависимость от алкоголя или наркотиков</translation>
    </message>
    <message>
        <source>an intermediary who had no right to find work abroad</source>
        <translation type="unfinished">посредник, который не имел права устраивать на работу за границей</translation>
    </message>
    <message>
        <source>arrests or other trouble with migration law in the past</source>
        <translation type="unfinished">аресты или другие нарушения миграционного законодательства в прошлом</translation>
    </message>
    <message>
        <source>before leaving</source>
        <translation type="unfinished">до отъезда</translation>
    </message>
    <message>
        <source>cannot send a part of the earnings to the family</source>
        <translation type="unfinished">не может отправить часть заработка семье</translation>
    </message>
    <message>
        <source>costly traditional celebrations, again and again, in the community</source>
        <translation type="unfinished">дорогие и частые традиционные праздники в общине</translation>
    </message>
    <message>
        <source>debts in the home country</source>
        <translation type="unfinished">долги на родине</translation>
    </message>
    <message>
        <source>discrimination because of gender</source>
        <translation type="unfinished">дискриминация из-за пола</translation>
    </message>
    <message>
        <source>discrimination because of sex or gender</source>
        <translation type="unfinished">дискриминация по полу</translation>
    </message>
    <message>
        <source>does not know the basic rules of lawful employment in the country of destination</source>
        <translation type="unfinished">не знает основных правил законной работы в стране назначения</translation>
    </message>
    <message>
        <source>domestic violence</source>
        <translation type="unfinished">бытовое насилие</translation>
    </message>
    <message>
        <source>drawn into labour exploitation</source>
        <translation type="unfinished">вовлечён (вовлечена) в трудовую эксплуатацию</translation>
    </message>
    <message>
        <source>drawn into sexual exploitation</source>
        <translation type="unfinished">вовлечён (вовлечена) в сексуальную эксплуатацию</translation>
    </message>
    <message>
        <source>entry to the Russian Federation is prohibited</source>
        <translation type="unfinished">запрет на въезд в Российскую Федерацию</translation>
    </message>
    <message>
        <source>ethnic discrimination</source>
        <translation type="unfinished">этническая дискриминация</translation>
    </message>
    <message>
        <source>exclusion from social life</source>
        <translation type="unfinished">исключение из общественной жизни</translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished">женский</translation>
    </message>
    <message>
        <source>for the only main breadwinner</source>
        <translation type="unfinished">для единственного основного кормильца</translation>
    </message>
    <message>
        <source>for two or more breadwinners of the family</source>
        <translation type="unfinished">для двух или более кормильцев семьи</translation>
    </message>
    <message>
        <source>higher professional, graduated</source>
        <translation type="unfinished">высшее, окончил (окончила)</translation>
    </message>
    <message>
        <source>higher professional, unfinished</source>
        <translation type="unfinished">высшее, не окончил (не окончила)</translation>
    </message>
    <message>
        <source>identification</source>
        <translation type="unfinished">идентификация</translation>
    </message>
    <message>
        <source>in the country of destination</source>
        <translation type="unfinished">в стране назначения</translation>
    </message>
    <message>
        <source>in the country of origin</source>
        <translation type="unfinished">в стране происхождения</translation>
    </message>
    <message>
        <source>in the country of transit</source>
        <translation type="unfinished">в стране транзита</translation>
    </message>
    <message>
        <source>left without preparation</source>
        <translation type="unfinished">уехал (уехала) без подготовки</translation>
    </message>
    <message>
        <source>life in an environmentally unfavourable area</source>
        <translation type="unfinished">жизнь в экологически неблагополучной местности</translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished">мужской</translation>
    </message>
    <message>
        <source>migrant in the country of destination, employed or looking for work</source>
        <translation type="unfinished">мигрант в стране назначения, работает или ищет работу</translation>
    </message>
    <message>
        <source>migrant in transit</source>
        <translation type="unfinished">мигрант в пути (транзит)</translation>
    </message>
    <message>
        <source>migrant on return to the country of origin</source>
        <translation type="unfinished">мигрант, вернувшийся в страну происхождения</translation>
    </message>
    <message>
        <source>no experience of migration</source>
        <translation type="unfinished">нет опыта миграции</translation>
    </message>
    <message>
        <source>no housing or shelter</source>
        <translation type="unfinished">нет жилья или приюта</translation>
    </message>
    <message>
        <source>no identity documents, or they have expired</source>
        <translation type="unfinished">нет документов, удостоверяющих личность, или они просрочены</translation>
    </message>
    <message>
        <source>no labour agreement or other document needed to work lawfully in the country</source>
        <translation type="unfinished">нет трудового договора или другого документа, без которого работать в стране нельзя</translation>
    </message>
    <message>
        <source>no money to go back home</source>
        <translation type="unfinished">нет денег, чтобы вернуться домой</translation>
    </message>
    <message>
        <source>no profession</source>
        <translation type="unfinished">нет профессии</translation>
    </message>
    <message>
        <source>no registration or residence permit</source>
        <translation type="unfinished">нет регистрации или вида на жительство</translation>
    </message>
    <message>
        <source>no regular income</source>
        <translation type="unfinished">нет постоянного дохода</translation>
    </message>
    <message>
        <source>no work experience</source>
        <translation type="unfinished">нет опыта работы</translation>
    </message>
    <message>
        <source>on return</source>
        <translation type="unfinished">после возвращения</translation>
    </message>
    <message>
        <source>other (physical disability, pregnancy)</source>
        <translation type="unfinished">другое (физическая инвалидность, беременность)</translation>
    </message>
    <message>
        <source>physical violence</source>
        <translation type="unfinished">физическое насилие</translation>
    </message>
    <message>
        <source>presence of hepatitis B or C</source>
        <translation type="unfinished">наличие гепатита B или C</translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished">начальное</translation>
    </message>
    <message>
        <source>primary vocational</source>
        <translation type="unfinished">начальное профессиональное</translation>
    </message>
    <message>
        <source>secondary general</source>
        <translation type="unfinished">общее среднее</translation>
    </message>
    <message>
        <source>secondary vocational</source>
        <translation type="unfinished">среднее профессиональное</translation>
    </message>
    <message>
        <source>social discrimination</source>
        <translation type="unfinished">социальная дискриминация</translation>
    </message>
    <message>
        <source>the earnings do not cover personal needs</source>
        <translation type="unfinished">заработка не хватает на личные нужды</translation>
    </message>
    <message>
        <source>the income does not cover the needs of the family</source>
        <translation type="unfinished">доходов не хватает на нужды семьи</translation>
    </message>
    <message>
        <source>the only breadwinner</source>
        <translation type="unfinished">единственный кормилец</translation>
    </message>
    <message>
        <source>the profession is not in demand in the country of destination, or does not earn a living there</source>
        <translation type="unfinished">профессия не нужна в стране назначения или не даёт там прожиточного минимума</translation>
    </message>
    <message>
        <source>the profession is not in demand in the country of origin, or does not earn a living there</source>
        <translation type="unfinished">профессия не нужна в стране происхождения или не даёт там прожиточного минимума</translation>
    </message>
    <message>
        <source>tuberculosis</source>
        <translation type="unfinished">туберкулёз</translation>
    </message>
    <message>
        <source>venereal diseases</source>
        <translation type="unfinished">венерические заболевания</translation>
    </message>
    <message>
        <source>viral hepatitis</source>
        <translation type="unfinished">вирусный гепатит</translation>
    </message>
</context>
<context>
    <name>initial_application</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Заявитель</translation>
    </message>
    <message>
        <source>Border point where you crossed</source>
        <translation type="unfinished">Пункт пропуска на границе</translation>
    </message>
    <message>
        <source>Date of birth: day, month, year</source>
        <translation type="unfinished">Дата рождения: день, месяц, год</translation>
    </message>
    <message>
        <source>Date of your first entry to Kazakhstan</source>
        <translation type="unfinished">Дата первого въезда в Казахстан</translation>
    </message>
    <message>
        <source>Do you have an official permit to work in Kazakhstan?</source>
        <translation type="unfinished">Есть ли у Вас официальное разрешение на работу в Казахстане?</translation>
    </message>
    <message>
        <source>Do you have health problems?</source>
        <translation type="unfinished">Есть ли у Вас проблемы со здоровьем?</translation>
    </message>
    <message>
        <source>Do you have money for the way back?</source>
        <translation type="unfinished">Есть ли у Вас деньги на дорогу домой?</translation>
    </message>
    <message>
        <source>Do you want to return to your home country?</source>
        <translation type="unfinished">Хотите ли Вы вернуться на родину?</translation>
    </message>
    <message>
        <source>Do you work of your own will, or are you forced to?</source>
        <translation type="unfinished">Вы работаете по своей воле или Вас заставляют?</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилия, имя, отчество (при наличии)</translation>
    </message>
    <message>
        <source>How many family members are with you in Kazakhstan?</source>
        <translation type="unfinished">Сколько членов семьи с Вами в Казахстане?</translation>
    </message>
    <message>
        <source>How you came</source>
        <translation type="unfinished">Как Вы приехали</translation>
    </message>
    <message>
        <source>I am forced to</source>
        <translation type="unfinished">меня заставляют</translation>
    </message>
    <message>
        <source>I am passing through</source>
        <translation type="unfinished">я еду дальше</translation>
    </message>
    <message>
        <source>I do not work</source>
        <translation type="unfinished">я не работаю</translation>
    </message>
    <message>
        <source>If you have no passport, what happened to it?</source>
        <translation type="unfinished">Если паспорта нет, что с ним случилось?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished">Своими словами</translation>
    </message>
    <message>
        <source>Initial application of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Первичное заявление мигранта в уязвимом положении</translation>
    </message>
    <message>
        <source>Is Kazakhstan the country you wanted to reach, or are you passing through?</source>
        <translation type="unfinished">Вы ехали именно в Казахстан или едете через него дальше?</translation>
    </message>
    <message>
        <source>Note of the migration service</source>
        <translation type="unfinished">Отметка миграционной службы</translation>
    </message>
    <message>
        <source>Note of the specialist of the migration service</source>
        <translation type="unfinished">Отметка специалиста миграционной службы</translation>
    </message>
    <message>
        <source>Passport: number, date of issue, valid until</source>
        <translation type="unfinished">Паспорт: номер, дата выдачи, срок действия</translation>
    </message>
    <message>
        <source>Place of birth: country, town, district, village</source>
        <translation type="unfinished">Место рождения: страна, город, район, населённый пункт</translation>
    </message>
    <message>
        <source>Signs of a vulnerable situation</source>
        <translation type="unfinished">Признаки уязвимого положения</translation>
    </message>
    <message>
        <source>Specialist of the migration service</source>
        <translation type="unfinished">Специалист миграционной службы</translation>
    </message>
    <message>
        <source>To which country</source>
        <translation type="unfinished">В какую страну</translation>
    </message>
    <message>
        <source>Were unlawful acts committed against you lately?</source>
        <translation type="unfinished">Совершали ли против Вас недавно противоправные действия?</translation>
    </message>
    <message>
        <source>What was done to you</source>
        <translation type="unfinished">Что с Вами сделали</translation>
    </message>
    <message>
        <source>Where it happened, and who took it</source>
        <translation type="unfinished">Где это случилось и кто забрал</translation>
    </message>
    <message>
        <source>Where you want to go</source>
        <translation type="unfinished">Куда Вы хотите</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation type="unfinished">Какое</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation type="unfinished">Какие</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished">Кто Вы</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">Работа</translation>
    </message>
    <message>
        <source>assault</source>
        <translation type="unfinished">нападение</translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished">потерян</translation>
    </message>
    <message>
        <source>of my own will</source>
        <translation type="unfinished">по своей воле</translation>
    </message>
    <message>
        <source>sexual violence</source>
        <translation type="unfinished">сексуальное насилие</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation type="unfinished">украли</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation type="unfinished">забрали</translation>
    </message>
    <message>
        <source>the country I wanted to reach</source>
        <translation type="unfinished">я ехал (ехала) сюда</translation>
    </message>
    <message>
        <source>theft of belongings</source>
        <translation type="unfinished">кража вещей</translation>
    </message>
    <message>
        <source>theft of money</source>
        <translation type="unfinished">кража денег</translation>
    </message>
</context>
<context>
    <name>interpreter_agreement</name>
    <message>
        <source>Agreement of the interpreter not to disclose</source>
        <translation type="unfinished">Соглашение переводчика о неразглашении</translation>
    </message>
    <message>
        <source>I tell nobody what I learn, neither during the interview nor after it.</source>
        <translation type="unfinished">Я никому не расскажу того, что узнаю, ни во время интервью, ни после него.</translation>
    </message>
    <message>
        <source>I translate fully and exactly, and add nothing of my own.</source>
        <translation type="unfinished">Я перевожу полностью и точно и ничего не добавляю от себя.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation type="unfinished">Документ, удостоверяющий личность</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Переводчик</translation>
    </message>
    <message>
        <source>Interpreter: full name</source>
        <translation type="unfinished">Переводчик: фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Языки</translation>
    </message>
    <message>
        <source>My rights and duties were explained to me.</source>
        <translation type="unfinished">Мне объяснили мои права и обязанности.</translation>
    </message>
    <message>
        <source>Relation to the person</source>
        <translation type="unfinished">Кем приходится человеку</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Пол</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Специалист</translation>
    </message>
    <message>
        <source>Valid until (empty: for this interview only)</source>
        <translation type="unfinished">Действует до (пусто: только на это интервью)</translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished">женский</translation>
    </message>
    <message>
        <source>friend or acquaintance</source>
        <translation type="unfinished">друг или знакомый</translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished">мужской</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">никем</translation>
    </message>
    <message>
        <source>relative</source>
        <translation type="unfinished">родственник</translation>
    </message>
    <message>
        <source>seeks help together with the person</source>
        <translation type="unfinished">просит помощи вместе с этим человеком</translation>
    </message>
    <message>
        <source>works for the body that interviews</source>
        <translation type="unfinished">работает в органе, который проводит интервью</translation>
    </message>
</context>
<context>
    <name>needs_kg</name>
    <message>
        <source>Administrative law (return of child custody, recovery of documents, etc.)</source>
        <translation type="unfinished">Административное право (возврат опеки над ребёнком, восстановление документов и др.)</translation>
    </message>
    <message>
        <source>Admission to hospital</source>
        <translation type="unfinished">Госпитализация</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Заявитель</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">Пояснение</translation>
    </message>
    <message>
        <source>Comments of the expert</source>
        <translation type="unfinished">Комментарии специалиста</translation>
    </message>
    <message>
        <source>Consultation of a gynaecologist</source>
        <translation type="unfinished">Консультация гинеколога</translation>
    </message>
    <message>
        <source>Consultation of a neuropsychiatrist</source>
        <translation type="unfinished">Консультация психоневролога</translation>
    </message>
    <message>
        <source>Consultation of a psychotherapist or psychiatrist</source>
        <translation type="unfinished">Консультация психотерапевта / психиатра</translation>
    </message>
    <message>
        <source>Consultation of a therapist</source>
        <translation type="unfinished">Консультация терапевта</translation>
    </message>
    <message>
        <source>Consultation on starting an income-generating activity</source>
        <translation type="unfinished">Консультация о начале доходной деятельности</translation>
    </message>
    <message>
        <source>Emotional support</source>
        <translation type="unfinished">Эмоциональная поддержка</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation type="unfinished">Трудоустройство</translation>
    </message>
    <message>
        <source>Financial aid</source>
        <translation type="unfinished">Финансовая помощь</translation>
    </message>
    <message>
        <source>General health condition (explain)</source>
        <translation type="unfinished">Общее состояние здоровья (пояснить)</translation>
    </message>
    <message>
        <source>HIV/AIDS test</source>
        <translation type="unfinished">Тест на ВИЧ/СПИД</translation>
    </message>
    <message>
        <source>Housing and municipal disputes (illegal eviction, etc.)</source>
        <translation type="unfinished">Жилищно-коммунальные споры (незаконное выселение и др.)</translation>
    </message>
    <message>
        <source>Humanitarian aid (clothes, food, etc.)</source>
        <translation type="unfinished">Гуманитарная помощь (одежда, питание и др.)</translation>
    </message>
    <message>
        <source>Individual consultations</source>
        <translation type="unfinished">Индивидуальные консультации</translation>
    </message>
    <message>
        <source>Issues of family law</source>
        <translation type="unfinished">Вопросы семейного права</translation>
    </message>
    <message>
        <source>Issues of labour law</source>
        <translation type="unfinished">Вопросы трудового права</translation>
    </message>
    <message>
        <source>Law of inheritance (by law, appeal against an illegal will, etc.)</source>
        <translation type="unfinished">Наследственное право (наследование по закону, обжалование незаконного завещания и др.)</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished">Правовые</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Законный представитель (фамилия, имя, отчество, кем является)</translation>
    </message>
    <message>
        <source>Legal support in administrative proceedings</source>
        <translation type="unfinished">Правовое сопровождение в административном производстве</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished">Лекарства</translation>
    </message>
    <message>
        <source>Needs assessment of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Оценка потребностей мигранта в уязвимом положении</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Прочее</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation type="unfinished">Другие потребности</translation>
    </message>
    <message>
        <source>Professional retraining</source>
        <translation type="unfinished">Профессиональная переподготовка</translation>
    </message>
    <message>
        <source>Psychological</source>
        <translation type="unfinished">Психологические</translation>
    </message>
    <message>
        <source>Receiving education</source>
        <translation type="unfinished">Получение образования</translation>
    </message>
    <message>
        <source>STI test</source>
        <translation type="unfinished">Тест на ИППП</translation>
    </message>
    <message>
        <source>Safe stay (shelter)</source>
        <translation type="unfinished">Безопасное пребывание (приют)</translation>
    </message>
    <message>
        <source>Social and domestic</source>
        <translation type="unfinished">Социально-бытовые</translation>
    </message>
    <message>
        <source>Social and medical</source>
        <translation type="unfinished">Социально-медицинские</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Специалист</translation>
    </message>
    <message>
        <source>Support in recovering contact with family and close friends</source>
        <translation type="unfinished">Помощь в восстановлении связи с семьёй и близкими</translation>
    </message>
    <message>
        <source>Treatment of alcohol or drug addiction</source>
        <translation type="unfinished">Лечение алкогольной или наркотической зависимости</translation>
    </message>
    <message>
        <source>referral</source>
        <translation type="unfinished">перенаправление</translation>
    </message>
</context>
<context>
    <name>needs_kz</name>
    <message>
        <source>Administrative law (return of child custody, recovery of documents, etc.)</source>
        <translation type="unfinished">Административное право (возврат опеки над ребёнком, восстановление документов и др.)</translation>
    </message>
    <message>
        <source>Admission to hospital</source>
        <translation type="unfinished">Госпитализация</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Заявитель</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">Пояснение</translation>
    </message>
    <message>
        <source>Comments of the expert</source>
        <translation type="unfinished">Комментарии специалиста</translation>
    </message>
    <message>
        <source>Consultation of a gynaecologist</source>
        <translation type="unfinished">Консультация гинеколога</translation>
    </message>
    <message>
        <source>Consultation of a neuropsychiatrist</source>
        <translation type="unfinished">Консультация психоневролога</translation>
    </message>
    <message>
        <source>Consultation of a psychotherapist or psychiatrist</source>
        <translation type="unfinished">Консультация психотерапевта / психиатра</translation>
    </message>
    <message>
        <source>Consultation of a therapist</source>
        <translation type="unfinished">Консультация терапевта</translation>
    </message>
    <message>
        <source>Consultation on starting an income-generating activity</source>
        <translation type="unfinished">Консультация о начале доходной деятельности</translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished">Образование</translation>
    </message>
    <message>
        <source>Emotional support</source>
        <translation type="unfinished">Эмоциональная поддержка</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation type="unfinished">Трудоустройство</translation>
    </message>
    <message>
        <source>Financial aid</source>
        <translation type="unfinished">Финансовая помощь</translation>
    </message>
    <message>
        <source>General health condition (explain)</source>
        <translation type="unfinished">Общее состояние здоровья (пояснить)</translation>
    </message>
    <message>
        <source>HIV/AIDS test</source>
        <translation type="unfinished">Тест на ВИЧ/СПИД</translation>
    </message>
    <message>
        <source>Housing and municipal disputes (illegal eviction, etc.)</source>
        <translation type="unfinished">Жилищно-коммунальные споры (незаконное выселение и др.)</translation>
    </message>
    <message>
        <source>Humanitarian aid (clothes, food, etc.)</source>
        <translation type="unfinished">Гуманитарная помощь (одежда, питание и др.)</translation>
    </message>
    <message>
        <source>IIN for school</source>
        <translation type="unfinished">Получение ИИН для школы</translation>
    </message>
    <message>
        <source>Individual consultations</source>
        <translation type="unfinished">Индивидуальные консультации</translation>
    </message>
    <message>
        <source>Issues of family law</source>
        <translation type="unfinished">Вопросы семейного права</translation>
    </message>
    <message>
        <source>Issues of labour law</source>
        <translation type="unfinished">Вопросы трудового права</translation>
    </message>
    <message>
        <source>Language support</source>
        <translation type="unfinished">Языковая поддержка</translation>
    </message>
    <message>
        <source>Law of inheritance (by law, appeal against an illegal will, etc.)</source>
        <translation type="unfinished">Наследственное право (наследование по закону, обжалование незаконного завещания и др.)</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished">Правовые</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Законный представитель (фамилия, имя, отчество, кем является)</translation>
    </message>
    <message>
        <source>Legal support in administrative proceedings</source>
        <translation type="unfinished">Правовое сопровождение в административном производстве</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished">Лекарства</translation>
    </message>
    <message>
        <source>Needs assessment of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Оценка потребностей мигранта в уязвимом положении</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Прочее</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation type="unfinished">Другие потребности</translation>
    </message>
    <message>
        <source>Professional retraining</source>
        <translation type="unfinished">Профессиональная переподготовка</translation>
    </message>
    <message>
        <source>Psychological</source>
        <translation type="unfinished">Психологические</translation>
    </message>
    <message>
        <source>Receiving education</source>
        <translation type="unfinished">Получение образования</translation>
    </message>
    <message>
        <source>STI test</source>
        <translation type="unfinished">Тест на ИППП</translation>
    </message>
    <message>
        <source>Safe stay (shelter)</source>
        <translation type="unfinished">Безопасное пребывание (приют)</translation>
    </message>
    <message>
        <source>School enrolment</source>
        <translation type="unfinished">Зачисление в школу</translation>
    </message>
    <message>
        <source>Social and domestic</source>
        <translation type="unfinished">Социально-бытовые</translation>
    </message>
    <message>
        <source>Social and medical</source>
        <translation type="unfinished">Социально-медицинские</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Специалист</translation>
    </message>
    <message>
        <source>Support in recovering contact with family and close friends</source>
        <translation type="unfinished">Помощь в восстановлении связи с семьёй и близкими</translation>
    </message>
    <message>
        <source>Treatment of alcohol or drug addiction</source>
        <translation type="unfinished">Лечение алкогольной или наркотической зависимости</translation>
    </message>
</context>
<context>
    <name>needs_tj</name>
    <message>
        <source>Advice on social and legal issues (civil, housing, family, labour, pension, criminal law; rights of children, women, fathers, persons with disabilities)</source>
        <translation type="unfinished">Консультации по социальным и правовым вопросам (гражданское, жилищное, семейное, трудовое, пенсионное, уголовное право; права детей, женщин, отцов, людей с инвалидностью)</translation>
    </message>
    <message>
        <source>Advice on the right to social services, state and non-state, and protection of interests</source>
        <translation type="unfinished">Консультации о праве на социальное обслуживание в государственной и негосударственной системе и защите интересов</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Заявитель</translation>
    </message>
    <message>
        <source>Availability of services for vulnerable migrants and family members</source>
        <translation type="unfinished">Наличие услуг для уязвимых мигрантов и членов их семей</translation>
    </message>
    <message>
        <source>Benefits, subsidies, compensations, alimony and other payments, better housing</source>
        <translation type="unfinished">Пособия, субсидии, компенсации, алименты и другие выплаты, улучшение жилищных условий</translation>
    </message>
    <message>
        <source>Care according to the state of health, including hygiene (wiping, washing, hygienic baths)</source>
        <translation type="unfinished">Уход с учётом состояния здоровья, в том числе санитарно-гигиенические услуги (обтирание, обмывание, гигиенические ванны)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">Пояснение</translation>
    </message>
    <message>
        <source>Comments of the expert</source>
        <translation type="unfinished">Комментарии специалиста</translation>
    </message>
    <message>
        <source>Documents and complaints about violations by social services, employees or local authorities</source>
        <translation type="unfinished">Подготовка документов и жалоб на нарушения со стороны социальных служб, сотрудников, местных органов</translation>
    </message>
    <message>
        <source>Documents for custody, guardianship, adoption of children left without parental care</source>
        <translation type="unfinished">Документы на опеку, попечительство, усыновление детей, оставшихся без попечения родителей</translation>
    </message>
    <message>
        <source>Documents for employment, passport and other documents of legal significance</source>
        <translation type="unfinished">Документы для трудоустройства, паспорт и другие документы, имеющие юридическое значение</translation>
    </message>
    <message>
        <source>Documents for sending children and adolescents to social services for temporary residence (if necessary)</source>
        <translation type="unfinished">Документы для направления детей и подростков в социальные службы на временное проживание (при необходимости)</translation>
    </message>
    <message>
        <source>Employment opportunities in new destination countries</source>
        <translation type="unfinished">Возможности трудоустройства в новых странах назначения</translation>
    </message>
    <message>
        <source>Employment: finding work, retraining, temporary (seasonal) work, shorter day, home work</source>
        <translation type="unfinished">Занятость: трудоустройство, переподготовка, временная (сезонная) работа, сокращённый день, работа на дому</translation>
    </message>
    <message>
        <source>Furniture and soft furnishings</source>
        <translation type="unfinished">Мебель и мягкий инвентарь</translation>
    </message>
    <message>
        <source>Health services and spa treatment for children in need</source>
        <translation type="unfinished">Оздоровление и санаторно-курортное лечение нуждающихся детей</translation>
    </message>
    <message>
        <source>Help to families of children with mental and physical disabilities (self-care, communication, self-control; hearing aids, glasses, orthopaedic and technical means)</source>
        <translation type="unfinished">Помощь семьям, воспитывающим детей с умственными и физическими нарушениями (навыки самообслуживания, общения, самоконтроля; слуховые аппараты, очки, ортопедические и технические средства)</translation>
    </message>
    <message>
        <source>Help with childcare</source>
        <translation type="unfinished">Помощь в уходе за детьми</translation>
    </message>
    <message>
        <source>Help with obtaining care in health facilities</source>
        <translation type="unfinished">Содействие в получении помощи в учреждениях здравоохранения</translation>
    </message>
    <message>
        <source>Help with preparing food</source>
        <translation type="unfinished">Помощь в приготовлении пищи</translation>
    </message>
    <message>
        <source>Hospitalisation, sanatorium and spa treatment</source>
        <translation type="unfinished">Госпитализация в лечебно-профилактическое учреждение, санаторно-курортное лечение</translation>
    </message>
    <message>
        <source>Information on migration and employment issues</source>
        <translation type="unfinished">Информация по вопросам миграции и занятости</translation>
    </message>
    <message>
        <source>Information services</source>
        <translation type="unfinished">Информационные услуги</translation>
    </message>
    <message>
        <source>Legal aid in protecting the rights of children and adolescents to upbringing and care, including threats to life and health</source>
        <translation type="unfinished">Правовая помощь в защите прав детей и подростков на воспитание и заботу, в том числе при угрозе жизни и здоровью</translation>
    </message>
    <message>
        <source>Legal aid on pensions, benefits and social payments</source>
        <translation type="unfinished">Правовая помощь по пенсиям, пособиям и социальным выплатам</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Законный представитель (фамилия, имя, отчество, кем является)</translation>
    </message>
    <message>
        <source>Medicines (free or on preferential terms)</source>
        <translation type="unfinished">Лекарства (бесплатно или на льготных условиях)</translation>
    </message>
    <message>
        <source>Needs assessment of a migrant in a vulnerable situation</source>
        <translation type="unfinished">Оценка потребностей мигранта в уязвимом положении</translation>
    </message>
    <message>
        <source>Obtaining a place for temporary stay in a social service institution</source>
        <translation type="unfinished">Получение места временного проживания в учреждении социального обслуживания</translation>
    </message>
    <message>
        <source>Obtaining services, privileges and benefits in social welfare</source>
        <translation type="unfinished">Получение услуг, льгот и пособий в сфере социальной защиты</translation>
    </message>
    <message>
        <source>Organisations supporting vulnerable migrants and family members</source>
        <translation type="unfinished">Организации, поддерживающие уязвимых мигрантов и членов их семей</translation>
    </message>
    <message>
        <source>Organising a clinical examination</source>
        <translation type="unfinished">Организация диспансеризации</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Прочее</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation type="unfinished">Другие потребности</translation>
    </message>
    <message>
        <source>Pedagogical correction of behaviour</source>
        <translation type="unfinished">Педагогическая коррекция поведения</translation>
    </message>
    <message>
        <source>Pre-departure training</source>
        <translation type="unfinished">Предвыездная подготовка</translation>
    </message>
    <message>
        <source>Premises for rehabilitation and treatment, labour, educational, cultural activities and consumer services</source>
        <translation type="unfinished">Помещения для реабилитации и лечения, трудовой, образовательной, культурной деятельности и бытового обслуживания</translation>
    </message>
    <message>
        <source>Primary health care</source>
        <translation type="unfinished">Первичная медико-санитарная помощь</translation>
    </message>
    <message>
        <source>Psychological assistance: conversation, listening, encouraging, motivating</source>
        <translation type="unfinished">Психологическая помощь: беседа, выслушивание, подбадривание, мотивация</translation>
    </message>
    <message>
        <source>Psychological correction</source>
        <translation type="unfinished">Психологическая коррекция</translation>
    </message>
    <message>
        <source>Psychological diagnostics and examination of personality</source>
        <translation type="unfinished">Психологическая диагностика и обследование личности</translation>
    </message>
    <message>
        <source>Psychotherapeutic help</source>
        <translation type="unfinished">Психотерапевтическая помощь</translation>
    </message>
    <message>
        <source>Rehabilitation measures of a social and medical nature</source>
        <translation type="unfinished">Реабилитационные мероприятия социально-медицинского характера</translation>
    </message>
    <message>
        <source>Representation and protection of rights in court</source>
        <translation type="unfinished">Представительство и защита прав в суде</translation>
    </message>
    <message>
        <source>Self-sufficiency of citizens and families, family entrepreneurship, home-based business</source>
        <translation type="unfinished">Самообеспечение граждан и семей, семейное предпринимательство, надомный бизнес</translation>
    </message>
    <message>
        <source>Social and domestic services</source>
        <translation type="unfinished">Социально-бытовые услуги</translation>
    </message>
    <message>
        <source>Social and household services for personal care</source>
        <translation type="unfinished">Социально-бытовые услуги по личному уходу</translation>
    </message>
    <message>
        <source>Social and labour rehabilitation services</source>
        <translation type="unfinished">Услуги социально-трудовой реабилитации</translation>
    </message>
    <message>
        <source>Social and legal services</source>
        <translation type="unfinished">Социально-правовые услуги</translation>
    </message>
    <message>
        <source>Social and medical services</source>
        <translation type="unfinished">Социально-медицинские услуги</translation>
    </message>
    <message>
        <source>Social and pedagogical counselling</source>
        <translation type="unfinished">Социально-педагогическое консультирование</translation>
    </message>
    <message>
        <source>Social and pedagogical diagnostics and examination of personality</source>
        <translation type="unfinished">Социально-педагогическая диагностика и обследование личности</translation>
    </message>
    <message>
        <source>Social and pedagogical services</source>
        <translation type="unfinished">Социально-педагогические услуги</translation>
    </message>
    <message>
        <source>Socio-psychological counselling</source>
        <translation type="unfinished">Социально-психологическое консультирование</translation>
    </message>
    <message>
        <source>Socio-psychological services</source>
        <translation type="unfinished">Социально-психологические услуги</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Специалист</translation>
    </message>
    <message>
        <source>Support for migrant families with members who have psychological or physical disabilities</source>
        <translation type="unfinished">Поддержка семей мигрантов, в которых живут люди с психологическими или физическими нарушениями</translation>
    </message>
    <message>
        <source>Teaching parents of children with disabilities the basics of rehabilitation at home</source>
        <translation type="unfinished">Обучение родителей детей с инвалидностью основам реабилитации на дому</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished">Транспорт</translation>
    </message>
    <message>
        <source>Upholding housing and property rights</source>
        <translation type="unfinished">Защита жилищных и имущественных прав</translation>
    </message>
    <message>
        <source>Vocational guidance, training and employment</source>
        <translation type="unfinished">Профориентация, профессиональное обучение и трудоустройство</translation>
    </message>
</context>
<context>
    <name>primary_aid</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Заявитель</translation>
    </message>
    <message>
        <source>Application for primary aid to migrants and their families</source>
        <translation type="unfinished">Заявление о первичной помощи мигрантам и их семьям</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation type="unfinished">Дата и место рождения</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилия, имя, отчество (при наличии)</translation>
    </message>
    <message>
        <source>Help for my family members</source>
        <translation type="unfinished">Помощь членам моей семьи</translation>
    </message>
    <message>
        <source>I ask for primary aid</source>
        <translation type="unfinished">Прошу первичную помощь</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Законный представитель (фамилия, имя, отчество, кем является)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Имя</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation type="unfinished">Какую именно</translation>
    </message>
    <message>
        <source>What help is needed</source>
        <translation type="unfinished">Какая помощь нужна</translation>
    </message>
    <message>
        <source>legal</source>
        <translation type="unfinished">юридическую</translation>
    </message>
    <message>
        <source>medical</source>
        <translation type="unfinished">медицинскую</translation>
    </message>
    <message>
        <source>social</source>
        <translation type="unfinished">социальную</translation>
    </message>
</context>
<context>
    <name>referral_letter</name>
    <message>
        <source>Answer of the receiving organisation (to be cut off and sent back)</source>
        <translation type="unfinished">Ответ принимающей организации (отрезать и вернуть)</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Дата рождения</translation>
    </message>
    <message>
        <source>Did the person agree to this organisation in writing?</source>
        <translation type="unfinished">Дал ли человек письменное согласие на эту организацию?</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилия, имя, отчество (при наличии)</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished">Кто принял</translation>
    </message>
    <message>
        <source>Referral to another organisation</source>
        <translation type="unfinished">Направление в другую организацию</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Примечания</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation type="unfinished">С какого дня</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Специалист</translation>
    </message>
    <message>
        <source>The person is accepted</source>
        <translation type="unfinished">Человек принят</translation>
    </message>
    <message>
        <source>To which organisation</source>
        <translation type="unfinished">В какую организацию</translation>
    </message>
    <message>
        <source>What help is asked for</source>
        <translation type="unfinished">О какой помощи просят</translation>
    </message>
    <message>
        <source>What was agreed about the admission</source>
        <translation type="unfinished">О чём договорились о приёме</translation>
    </message>
</context>
<context>
    <name>refusal_interview_kg</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Заявитель</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилия, имя, отчество (при наличии)</translation>
    </message>
    <message>
        <source>I refuse identification of my own will.</source>
        <translation type="unfinished">Я добровольно отказываюсь от идентификации.</translation>
    </message>
    <message>
        <source>I was informed of the procedure and of what follows from a refusal.</source>
        <translation type="unfinished">Мне рассказали о процедуре и о том, что следует за отказом.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Законный представитель (фамилия, имя, отчество, кем является)</translation>
    </message>
    <message>
        <source>Refusal of identification</source>
        <translation type="unfinished">Отказ от идентификации</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Специалист</translation>
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
        <translation type="unfinished">Заявитель</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation type="unfinished">Дата и место рождения</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилия, имя, отчество (при наличии)</translation>
    </message>
    <message>
        <source>I refuse to take part in the interview because I do not see myself as a migrant in a vulnerable situation. I decided this myself and nobody put pressure on me.</source>
        <translation type="unfinished">Я отказываюсь от интервью, потому что не считаю себя мигрантом в уязвимом положении. Я решил (решила) это сам (сама), никто на меня не давил.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Законный представитель (фамилия, имя, отчество, кем является)</translation>
    </message>
    <message>
        <source>Reason in the person&apos;s own words (may stay empty)</source>
        <translation type="unfinished">Причина словами самого человека (можно не заполнять)</translation>
    </message>
    <message>
        <source>Refusal of the interview</source>
        <translation type="unfinished">Отказ от интервью</translation>
    </message>
</context>
<context>
    <name>refusal_interview_tj</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Заявитель</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Фамилия, имя, отчество (при наличии)</translation>
    </message>
    <message>
        <source>I know that this refusal does not take away my right to be identified at any later time.</source>
        <translation type="unfinished">Я знаю, что этот отказ не лишает меня права пройти идентификацию в любое время позже.</translation>
    </message>
    <message>
        <source>I refuse identification.</source>
        <translation type="unfinished">Я отказываюсь от идентификации.</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Законный представитель (фамилия, имя, отчество, кем является)</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation type="unfinished">Причина (можно не заполнять)</translation>
    </message>
    <message>
        <source>Refusal of identification</source>
        <translation type="unfinished">Отказ от идентификации</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Специалист</translation>
    </message>
    <message>
        <source>The order of the procedure and what follows from it were explained to me.</source>
        <translation type="unfinished">Мне объяснили порядок процедуры и что за ней следует.</translation>
    </message>
</context>
<context>
    <name>return_risk</name>
    <message>
        <source>Are health needs covered there?</source>
        <translation type="unfinished">Обеспечено ли там лечение?</translation>
    </message>
    <message>
        <source>Are there debts that somebody will demand?</source>
        <translation type="unfinished">Есть ли долги, которые будут требовать?</translation>
    </message>
    <message>
        <source>Can traffickers or exploiters find the person there?</source>
        <translation type="unfinished">Могут ли торговцы людьми или эксплуататоры найти там человека?</translation>
    </message>
    <message>
        <source>Danger at home</source>
        <translation type="unfinished">Опасность на родине</translation>
    </message>
    <message>
        <source>Does anybody threaten the person at home?</source>
        <translation type="unfinished">Угрожает ли кто-то человеку на родине?</translation>
    </message>
    <message>
        <source>Does somebody meet the person, and is this confirmed?</source>
        <translation type="unfinished">Встретит ли кто-то человека и подтверждено ли это?</translation>
    </message>
    <message>
        <source>Does the person want to return?</source>
        <translation type="unfinished">Хочет ли человек вернуться?</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation type="unfinished">Словами самого человека</translation>
    </message>
    <message>
        <source>Is it clear who has custody of the minor?</source>
        <translation type="unfinished">Ясно ли, кто отвечает за несовершеннолетнего?</translation>
    </message>
    <message>
        <source>Is there a place to live on arrival?</source>
        <translation type="unfinished">Есть ли где жить по приезде?</translation>
    </message>
    <message>
        <source>Is there a school or work?</source>
        <translation type="unfinished">Есть ли школа или работа?</translation>
    </message>
    <message>
        <source>Is there access to social and legal help?</source>
        <translation type="unfinished">Есть ли социальная и юридическая помощь?</translation>
    </message>
    <message>
        <source>Legal representative (full name, capacity)</source>
        <translation type="unfinished">Законный представитель (фамилия, имя, отчество, кем является)</translation>
    </message>
    <message>
        <source>Life after arrival</source>
        <translation type="unfinished">Жизнь после приезда</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished">Меры</translation>
    </message>
    <message>
        <source>Migration service</source>
        <translation type="unfinished">Миграционная служба</translation>
    </message>
    <message>
        <source>Ministry of Foreign Affairs informed on</source>
        <translation type="unfinished">Когда сообщили Министерству иностранных дел</translation>
    </message>
    <message>
        <source>Ministry of Internal Affairs informed on</source>
        <translation type="unfinished">Когда сообщили Министерству внутренних дел</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Результат</translation>
    </message>
    <message>
        <source>Result of the assessment</source>
        <translation type="unfinished">Результат оценки</translation>
    </message>
    <message>
        <source>Risk assessment before voluntary return</source>
        <translation type="unfinished">Оценка рисков перед добровольным возвращением</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Специалист</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">Сам человек</translation>
    </message>
    <message>
        <source>The person&apos;s own view</source>
        <translation type="unfinished">Что думает сам человек</translation>
    </message>
    <message>
        <source>Was asylum explained where a threat was told?</source>
        <translation type="unfinished">Если сказали об угрозе, объяснили ли про убежище?</translation>
    </message>
    <message>
        <source>Was there violence in the family?</source>
        <translation type="unfinished">Было ли насилие в семье?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Кто</translation>
    </message>
    <message>
        <source>Who, and why</source>
        <translation type="unfinished">Кто и почему</translation>
    </message>
    <message>
        <source>Will the community reject the person?</source>
        <translation type="unfinished">Отвергнет ли человека община?</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation type="unfinished">небезопасно</translation>
    </message>
    <message>
        <source>safe</source>
        <translation type="unfinished">безопасно</translation>
    </message>
    <message>
        <source>safe with measures</source>
        <translation type="unfinished">безопасно при принятии мер</translation>
    </message>
</context>
<context>
    <name>rights_sheet</name>
    <message>
        <source>And at any time</source>
        <translation type="unfinished">И в любое время</translation>
    </message>
    <message>
        <source>I received this sheet and understood it</source>
        <translation type="unfinished">Этот лист мне дали, я его понял (поняла)</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Специалист</translation>
    </message>
    <message>
        <source>You have a right to</source>
        <translation type="unfinished">Вы имеете право</translation>
    </message>
    <message>
        <source>Your rights after identification</source>
        <translation type="unfinished">Ваши права после идентификации</translation>
    </message>
    <message>
        <source>complain about a decision</source>
        <translation type="unfinished">пожаловаться на решение</translation>
    </message>
    <message>
        <source>free legal advice</source>
        <translation type="unfinished">на бесплатную юридическую консультацию</translation>
    </message>
    <message>
        <source>know what is done with your data, and to take back your consent</source>
        <translation type="unfinished">знать, что делают с Вашими данными, и отозвать своё согласие</translation>
    </message>
    <message>
        <source>stay on in the shelter</source>
        <translation type="unfinished">оставаться в приюте</translation>
    </message>
    <message>
        <source>urgent medical help and the help of a psychologist</source>
        <translation type="unfinished">на срочную медицинскую помощь и помощь психолога</translation>
    </message>
</context>
<context>
    <name>room_checklist</name>
    <message>
        <source>A room apart</source>
        <translation type="unfinished">Отдельное помещение</translation>
    </message>
    <message>
        <source>Asked about pain or feeling unwell: with an urgent problem, first the doctor</source>
        <translation type="unfinished">Спросили о боли и самочувствии: если нужна срочная помощь, сначала врач</translation>
    </message>
    <message>
        <source>No questioning as at an interrogation</source>
        <translation type="unfinished">Вопросы задают не как на допросе</translation>
    </message>
    <message>
        <source>Only the person, the interviewer, an interpreter and a support specialist where needed</source>
        <translation type="unfinished">Только сам человек, интервьюер, переводчик и специалист поддержки, если нужны</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished">Специалист</translation>
    </message>
    <message>
        <source>Telephones, radio and television are off</source>
        <translation type="unfinished">Телефоны, радио и телевизор выключены</translation>
    </message>
    <message>
        <source>The door is closed, not locked, with a sign “Do not disturb”</source>
        <translation type="unfinished">Дверь закрыта, но не заперта, на ней табличка «Не беспокоить»</translation>
    </message>
    <message>
        <source>The person is safe and comfortable</source>
        <translation type="unfinished">Человеку безопасно и удобно</translation>
    </message>
    <message>
        <source>The room and the beginning of the interview</source>
        <translation type="unfinished">Помещение и начало интервью</translation>
    </message>
    <message>
        <source>The specialist sits with the back to the entrance</source>
        <translation type="unfinished">Специалист сидит спиной ко входу</translation>
    </message>
    <message>
        <source>With a minor who was sexually exploited: a trained employee of the same sex</source>
        <translation type="unfinished">С несовершеннолетним, пострадавшим от сексуальной эксплуатации: обученный сотрудник того же пола</translation>
    </message>
    <message>
        <source>With a minor: parent, guardian or the guardianship authority is there</source>
        <translation type="unfinished">С несовершеннолетним: рядом родитель, опекун или орган опеки</translation>
    </message>
</context>
</TS>
