<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
<context>
    <name>AccessSection</name>
    <message>
        <source>Every look and every change, newest first. That you read this is written down as well.</source>
        <translation>Каждый просмотр и каждая правка, новые сверху. То, что вы это читаете, тоже записано.</translation>
    </message>
    <message>
        <source>Print what is kept about the person</source>
        <translation>Напечатать, что хранится о человеке</translation>
    </message>
    <message>
        <source>Print who has seen the file</source>
        <translation>Напечатать, кто видел дело</translation>
    </message>
    <message>
        <source>The log cannot be shown</source>
        <translation>Журнал показать не удалось</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Кто смотрел</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Login name</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Моя учётная запись</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>The new passphrase is valid from now on.</source>
        <translation>Новый пароль действует с этого момента.</translation>
    </message>
    <message>
        <source>The passphrase can be changed once the registry can be written again.</source>
        <translation>Пароль можно будет сменить, когда в базу снова можно будет писать.</translation>
    </message>
    <message>
        <source>Who stands in for me</source>
        <translation>Кто замещает меня</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Act on the erasure of personal data</source>
        <translation>Акт об уничтожении персональных данных</translation>
    </message>
</context>
<context>
    <name>ActFields</name>
    <message>
        <source>Compared on</source>
        <translation>Когда сверено</translation>
    </message>
    <message>
        <source>Compared with the act by</source>
        <translation>Кто сверил с актом</translation>
    </message>
    <message>
        <source>How the letter begins, in English</source>
        <translation>Начало письма на английском</translation>
    </message>
    <message>
        <source>How the letter begins, in Kazakh</source>
        <translation>Начало письма на казахском</translation>
    </message>
    <message>
        <source>How the letter begins, in Russian</source>
        <translation>Начало письма на русском</translation>
    </message>
    <message>
        <source>I have compared it with the text of the act today</source>
        <translation>Я сверил(а) это с текстом акта сегодня</translation>
    </message>
    <message>
        <source>In force &amp;since</source>
        <translation>Действует &amp;с</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Название на английском</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Имя по-казахски</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Имя по-русски</translation>
    </message>
    <message>
        <source>Source in English</source>
        <translation>Источник по-английски</translation>
    </message>
    <message>
        <source>Source in Kazakh</source>
        <translation>Источник по-казахски</translation>
    </message>
    <message>
        <source>Source in Russian</source>
        <translation>Источник по-русски</translation>
    </message>
    <message>
        <source>The day of the edition that is cited; may stay empty.</source>
        <translation>День цитируемой редакции; может остаться пустым.</translation>
    </message>
    <message>
        <source>What the source leaves open, in English</source>
        <translation>Чего нет в источнике, на английском</translation>
    </message>
    <message>
        <source>What the source leaves open, in Kazakh</source>
        <translation>Чего нет в источнике, на казахском</translation>
    </message>
    <message>
        <source>What the source leaves open, in Russian</source>
        <translation>Чего нет в источнике, на русском</translation>
    </message>
</context>
<context>
    <name>AddresseePicker</name>
    <message>
        <source>&amp;To whom</source>
        <translation>К&amp;ому</translation>
    </message>
    <message>
        <source>Addressee of this letter</source>
        <translation>Адресат этого письма</translation>
    </message>
    <message>
        <source>In the dative, as the letter is headed; Enter shows it.</source>
        <translation>В дательном падеже, как в шапке письма; Enter покажет.</translation>
    </message>
    <message>
        <source>Usual addressee</source>
        <translation>Обычный адресат</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Написать другого</translation>
    </message>
</context>
<context>
    <name>AdministrationPage</name>
    <message>
        <source>Acts of erasure</source>
        <translation>Акты уничтожения</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Управление</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Журнал доступа</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>How long files are kept</source>
        <translation>Сроки хранения</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Моя учётная запись</translation>
    </message>
    <message>
        <source>My rights</source>
        <translation>Мои права</translation>
    </message>
    <message>
        <source>National rules</source>
        <translation>Национальные правила</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>Центр</translation>
    </message>
</context>
<context>
    <name>AdmissionForm</name>
    <message>
        <source>1 January: is the day known? If not, write {year}</source>
        <translation>1 января: день точно известен? Если нет, пишите {year}</translation>
    </message>
    <message>
        <source>13, ~13, 5.3.2013, 2013; ? if nobody knows</source>
        <translation>13, ~13, 5.3.2013, 2013; ? если никто не знает</translation>
    </message>
    <message>
        <source>Age disputed</source>
        <translation>Возраст оспаривается</translation>
    </message>
    <message>
        <source>Age or date of birth</source>
        <translation>Возраст или дата рождения</translation>
    </message>
    <message>
        <source>Another statement on the age</source>
        <translation>Другие сведения о возрасте</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Both statements stay in the file.</source>
        <translation>В деле останутся оба.</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Мальчик</translation>
    </message>
    <message>
        <source>Brought by: service</source>
        <translation>Кем доставлен: служба</translation>
    </message>
    <message>
        <source>Can be corrected after the assessment</source>
        <translation>Можно уточнить после оценки</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Describe each injury: below, under “Injuries”</source>
        <translation>Опишите каждое: ниже, в поле «Повреждения»</translation>
    </message>
    <message>
        <source>Family name and given name</source>
        <translation>Фамилия и имя</translation>
    </message>
    <message>
        <source>Family name, post, certificate</source>
        <translation>Фамилия, должность, удостоверение</translation>
    </message>
    <message>
        <source>Filled in when the form was opened</source>
        <translation>Подставлено при открытии формы</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Девочка</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Health as seen</source>
        <translation>Здоровье на вид</translation>
    </message>
    <message>
        <source>Health in words, marks</source>
        <translation>Здоровье словами, приметы</translation>
    </message>
    <message>
        <source>If they call themselves something, write it as the name.</source>
        <translation>Если ребёнок как-то назвался, впишите это как имя.</translation>
    </message>
    <message>
        <source>In Russian or Kazakh writing</source>
        <translation>По-русски или по-казахски</translation>
    </message>
    <message>
        <source>Kazakh writing</source>
        <translation>Написание по-казахски</translation>
    </message>
    <message>
        <source>Latin writing, as in a passport</source>
        <translation>Латиницей, как в паспорте</translation>
    </message>
    <message>
        <source>More signs</source>
        <translation>Другие признаки</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Number and issuer: below, under “More”</source>
        <translation>Номер и кем выдан: ниже, в «Ещё»</translation>
    </message>
    <message>
        <source>Old scar on the left forearm</source>
        <translation>Старый шрам на левом предплечье</translation>
    </message>
    <message>
        <source>Place where found</source>
        <translation>Место выявления</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>This category needs a court ruling</source>
        <translation>Для этой категории нужно постановление суда</translation>
    </message>
    <message>
        <source>This field is left</source>
        <translation>Осталось это поле</translation>
    </message>
    <message>
        <source>Time of arrival</source>
        <translation>Время поступления</translation>
    </message>
    <message>
        <source>Town, place; “unknown” is an answer</source>
        <translation>Город, место; можно «неизвестно»</translation>
    </message>
    <message>
        <source>Under {years}. Source: {clause}.</source>
        <translation>Моложе {years} лет. Источник: {clause}.</translation>
    </message>
    <message>
        <source>Under {years}: the child belongs in a health organisation, call it now. Source: {clause}.</source>
        <translation>Нет {years} лет: ребёнку место в организации здравоохранения, позвоните туда сейчас. Источник: {clause}.</translation>
    </message>
    <message>
        <source>Under {years}: the child belongs in a health organisation, call it now. Source: {clause}. If it cannot take the child at once, choose below why you record it here.</source>
        <translation>Нет {years} лет: ребёнку место в организации здравоохранения, позвоните туда сейчас. Источник: {clause}. Если сразу не забирают, выберите ниже, почему записываете ребёнка здесь.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>What the age rests on</source>
        <translation>На чём основан возраст</translation>
    </message>
    <message>
        <source>{meaning}. A document states the date: write it, or choose “by own account” or “by appearance”</source>
        <translation>{meaning}. В документе стоит дата: впишите её или выберите «со слов» либо «по виду»</translation>
    </message>
    <message>
        <source>{meaning}. So young a child may belong in a health organisation: ask there first. Source: {clause}.</source>
        <translation>{meaning}. Такому маленькому, возможно, место в организации здравоохранения: сначала спросите там. Источник: {clause}.</translation>
    </message>
    <message>
        <source>“By document” needs what the document states: write its date</source>
        <translation>Для «по документу» нужна дата из документа: впишите её</translation>
    </message>
</context>
<context>
    <name>AdmissionPage</name>
    <message>
        <source>13, ~13, 5.3.2013, 2013; ? if nobody knows</source>
        <translation>13, ~13, 5.3.2013, 2013; ? если никто не знает</translation>
    </message>
    <message>
        <source>A name in any writing, or press “Unknown”</source>
        <translation>Имя в любом написании или кнопка «Неизвестно»</translation>
    </message>
    <message>
        <source>A town and a place; “unknown” is an answer</source>
        <translation>Город и место; можно «неизвестно»</translation>
    </message>
    <message>
        <source>Admit another from the same family: place, time and ground are kept</source>
        <translation>Сохранить и принять ещё из той же семьи: место, время и основание останутся</translation>
    </message>
    <message>
        <source>Admitted: file {number}. Now the next of the family: place, time and ground stay.</source>
        <translation>Принят: дело {number}. Теперь следующий из семьи: место, время и основание остались.</translation>
    </message>
    <message>
        <source>An admission is not finished, kept: {moment}. Is it about the same child?</source>
        <translation>Есть незаконченный приём, сохранён: {moment}. Это тот же ребёнок?</translation>
    </message>
    <message>
        <source>Another statement on the age</source>
        <translation>Ещё о возрасте</translation>
    </message>
    <message>
        <source>Answer first: an admission is not finished, kept: {moment}. Is it about the same child?</source>
        <translation>Сначала ответьте: приём не закончен, сохранён: {moment}. Это о том же ребёнке?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Choose a category; it can be corrected later</source>
        <translation>Выберите категорию; потом её можно уточнить</translation>
    </message>
    <message>
        <source>Choose boy or girl</source>
        <translation>Выберите: мальчик или девочка</translation>
    </message>
    <message>
        <source>Choose the document, or “to follow”</source>
        <translation>Выберите документ или «будет представлено»</translation>
    </message>
    <message>
        <source>Choose the mother or father with whom the child came</source>
        <translation>Выберите мать или отца, с кем пришёл ребёнок</translation>
    </message>
    <message>
        <source>Choose the service that brought the child</source>
        <translation>Выберите службу, которая доставила ребёнка</translation>
    </message>
    <message>
        <source>Draft saved at {time}</source>
        <translation>Черновик сохранён в {time}</translation>
    </message>
    <message>
        <source>File {number} is restricted: ask the director who must not come near the child.</source>
        <translation>Дело {number} закрыто: спросите директора, кого нельзя подпускать к ребёнку.</translation>
    </message>
    <message>
        <source>Filled: {count}</source>
        <translation>Заполнено {count}</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Продолжить черновик</translation>
    </message>
    <message>
        <source>May be the same child as in file {number} (name alike: {percent}). To be decided.</source>
        <translation>Возможно, это тот же ребёнок, что в деле {number} (имя похоже на {percent}). Нужно решить.</translation>
    </message>
    <message>
        <source>More: family, injuries, languages, documents, belongings</source>
        <translation>Ещё: семья, повреждения, языки, документы, вещи</translation>
    </message>
    <message>
        <source>Must not come near the child of file {number}: {who}</source>
        <translation>К ребёнку из дела {number} нельзя подпускать: {who}</translation>
    </message>
    <message>
        <source>Nine fields now, the rest in the morning.</source>
        <translation>Девять полей сейчас, остальное утром.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Other spellings of the name</source>
        <translation>Другие написания имени</translation>
    </message>
    <message>
        <source>Press what is seen, or write it in words</source>
        <translation>Отметьте, что видно, или опишите словами</translation>
    </message>
    <message>
        <source>Quick admission</source>
        <translation>Быстрый приём</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Сохранить и закрыть</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>Сохранить и печатать</translation>
    </message>
    <message>
        <source>Save, then a sibling</source>
        <translation>Ещё брат или сестра</translation>
    </message>
    <message>
        <source>Say whom you called and what they answered, so that the next shift knows</source>
        <translation>Напишите, кому звонили и что ответили, чтобы следующая смена знала</translation>
    </message>
    <message>
        <source>The check digit does not agree: compare it with the document</source>
        <translation>Контрольная цифра не сходится: сверьте с документом</translation>
    </message>
    <message>
        <source>This cannot be taken as it is</source>
        <translation>Так принять нельзя: исправьте</translation>
    </message>
    <message>
        <source>This hour lies in the future</source>
        <translation>Это время ещё не наступило</translation>
    </message>
    <message>
        <source>This is a child as well: choose the mother or father</source>
        <translation>Это тоже ребёнок: выберите мать или отца</translation>
    </message>
    <message>
        <source>We will remind you until {moment}</source>
        <translation>Напомним: срок {moment}</translation>
    </message>
    <message>
        <source>When did the child come? Ctrl+T writes the present moment</source>
        <translation>Когда поступил ребёнок? Ctrl+T поставит текущее время</translation>
    </message>
</context>
<context>
    <name>AgeDialog</name>
    <message>
        <source>&amp;From what</source>
        <translation>&amp;Откуда известно</translation>
    </message>
    <message>
        <source>&amp;Note: which document, who said so</source>
        <translation>&amp;Пометка: какой документ, кто сказал</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose where it comes from.</source>
        <translation>Укажите, откуда это известно.</translation>
    </message>
    <message>
        <source>New: &amp;birth date or age</source>
        <translation>Новое: &amp;дата рождения или возраст</translation>
    </message>
    <message>
        <source>The age is in dispute</source>
        <translation>Возраст спорный</translation>
    </message>
    <message>
        <source>There is no such statement yet.</source>
        <translation>Таких сведений в деле ещё нет.</translation>
    </message>
    <message>
        <source>What &amp;decides</source>
        <translation>Что &amp;решает</translation>
    </message>
    <message>
        <source>Write a birth date or an age.</source>
        <translation>Укажите дату рождения или возраст.</translation>
    </message>
</context>
<context>
    <name>AheadPanel</name>
    <message>
        <source>By numbers</source>
        <translation>По номерам</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Отменить подготовку</translation>
    </message>
    <message>
        <source>Escort list</source>
        <translation>Список группы</translation>
    </message>
    <message>
        <source>Leaves later</source>
        <translation>Выбудет позже</translation>
    </message>
    <message>
        <source>Prepare the leaving</source>
        <translation>Подготовить выбытие</translation>
    </message>
    <message>
        <source>Prepared for {moment}, nothing is recorded as left yet: {what}</source>
        <translation>Подготовлено на {moment}, выбытие ещё не записано: {what}</translation>
    </message>
    <message>
        <source>Prepared. Nobody has left by this: record it when they have.</source>
        <translation>Подготовлено. Этим никто не выбыл: запишите выбытие, когда уедут.</translation>
    </message>
    <message>
        <source>Take over its day and way</source>
        <translation>Взять день и путь этой группы</translation>
    </message>
    <message>
        <source>The prepared leaving is called off.</source>
        <translation>Подготовка выбытия отменена.</translation>
    </message>
    <message>
        <source>This day has passed: record the discharge instead.</source>
        <translation>Этот день прошёл: запишите выбытие.</translation>
    </message>
    <message>
        <source>Travels along with a group that is prepared:</source>
        <translation>Едет с подготовленной группой:</translation>
    </message>
    <message>
        <source>With an hour ahead, the list of the convoy can be made before anybody has left.</source>
        <translation>Если поставить час впереди, список группы можно напечатать до того, как кто-либо уехал.</translation>
    </message>
    <message numerus="yes">
        <source>{moment}, {what}: %n file(s)</source>
        <translation>
            <numerusform>{moment}, {what}: %n дело</numerusform>
            <numerusform>{moment}, {what}: %n дела</numerusform>
            <numerusform>{moment}, {what}: %n дел</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertLine</name>
    <message>
        <source>In few words</source>
        <translation>В двух словах</translation>
    </message>
    <message>
        <source>Kind of alert</source>
        <translation>Вид предупреждения</translation>
    </message>
    <message>
        <source>Words of the alert</source>
        <translation>Текст предупреждения</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Admitted again</source>
        <translation>Поступил повторно</translation>
    </message>
    <message>
        <source>Age disputed</source>
        <translation>Возраст оспаривается</translation>
    </message>
    <message>
        <source>Allergy: {known}</source>
        <translation>Аллергия: {known}</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Риск высокий</translation>
    </message>
    <message>
        <source>Injuries at admission: not all is done</source>
        <translation>Повреждения при приёме: сделано не всё</translation>
    </message>
    <message>
        <source>Restricted file</source>
        <translation>Закрытое дело</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>Стоп: {name}</translation>
    </message>
    <message>
        <source>The file is closed</source>
        <translation>Дело закончено</translation>
    </message>
    <message>
        <source>Under three: to be handed over</source>
        <translation>Нет трёх лет: передать</translation>
    </message>
    <message>
        <source>Urgent: doctor needed</source>
        <translation>Срочно: нужен врач</translation>
    </message>
    <message>
        <source>age</source>
        <translation>возраст</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>документы</translation>
    </message>
    <message>
        <source>family</source>
        <translation>семья</translation>
    </message>
    <message>
        <source>health</source>
        <translation>здоровье</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>prohibition</source>
        <translation>запрет</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>риск</translation>
    </message>
</context>
<context>
    <name>AllergyLine</name>
    <message>
        <source>To what</source>
        <translation>На что</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Как проявляется</translation>
    </message>
</context>
<context>
    <name>AlongButton</name>
    <message>
        <source>Medicines, warnings, dates</source>
        <translation>Лекарства, предупреждения, даты</translation>
    </message>
</context>
<context>
    <name>AlongDialog</name>
    <message>
        <source>&amp;Medicines taken now: dose, until when</source>
        <translation>&amp;Лекарства сейчас: доза, до какого дня</translation>
    </message>
    <message>
        <source>&amp;Next dates: doctor, vaccination, hearing</source>
        <translation>&amp;Ближайшие даты: врач, прививка, суд</translation>
    </message>
    <message>
        <source>As the file says it</source>
        <translation>Как в деле</translation>
    </message>
    <message>
        <source>Asked: none</source>
        <translation>Спросили: нет</translation>
    </message>
    <message>
        <source>Filled from the file. A text that is left as it is follows the file and the language of the page; one that you empty leaves a line for the pen. Nothing in the file is changed by this.</source>
        <translation>Заполнено из дела. Текст, который вы не меняете, следует за делом и языком страницы; очищенный вами оставляет строку для ручки. В самом деле ничего не меняется.</translation>
    </message>
    <message>
        <source>Nothing stands in the file: the paper says “not written down”.</source>
        <translation>В деле ничего нет: в акте будет «не записано».</translation>
    </message>
    <message>
        <source>Put on the paper</source>
        <translation>Поставить на бумагу</translation>
    </message>
    <message>
        <source>The file has changed since these words were written.</source>
        <translation>С тех пор как вписаны эти слова, дело изменилось.</translation>
    </message>
    <message>
        <source>The paper has a line for the pen here.</source>
        <translation>В акте здесь останется строка для ручки.</translation>
    </message>
    <message>
        <source>What goes along: {name}</source>
        <translation>Что едет с ребёнком: {name}</translation>
    </message>
    <message>
        <source>What to &amp;watch for</source>
        <translation>На что &amp;обратить внимание</translation>
    </message>
</context>
<context>
    <name>AnotherPerson</name>
    <message>
        <source>Ask the director first. The reason is written into the audit log.</source>
        <translation>Сначала спросите директора. Причина записывается в журнал действий.</translation>
    </message>
    <message>
        <source>Somebody else, because</source>
        <translation>Это другой человек, потому что</translation>
    </message>
    <message>
        <source>This is somebody else</source>
        <translation>Это другой человек</translation>
    </message>
    <message>
        <source>Write how you know that this is somebody else.</source>
        <translation>Напишите, откуда известно, что это другой человек.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>&amp;Came on</source>
        <translation>&amp;Пришёл</translation>
    </message>
    <message>
        <source>&amp;What it says</source>
        <translation>&amp;О чём ответ</translation>
    </message>
    <message>
        <source>Answer to letter {number}</source>
        <translation>Ответ на письмо № {number}</translation>
    </message>
    <message>
        <source>Number and date of the paper, and what was decided.</source>
        <translation>Номер и дата документа и что решено.</translation>
    </message>
    <message>
        <source>On what day did it come?</source>
        <translation>В какой день пришёл ответ?</translation>
    </message>
    <message>
        <source>The letter was sent later than that.</source>
        <translation>Письмо отправлено позже этого дня.</translation>
    </message>
    <message>
        <source>Write what the answer says.</source>
        <translation>Напишите, о чём ответ.</translation>
    </message>
</context>
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation>Ча&amp;с</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Место</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>До &amp;какого часа</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Что</translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation>С ке&amp;м</translation>
    </message>
    <message>
        <source>Add brothers and sisters</source>
        <translation>Добавить братьев и сестёр</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>An hour or the last day.</source>
        <translation>Час или последний день.</translation>
    </message>
    <message>
        <source>Another day or hour is a move: close this and press Space.</source>
        <translation>Другой день или час – это перенос: закройте и нажмите Пробел.</translation>
    </message>
    <message>
        <source>Another day or hour: Space in the list.</source>
        <translation>Другой день или час: Пробел в списке.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>At most two months: check the last day.</source>
        <translation>Не дольше двух месяцев: проверьте последний день.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose what it is.</source>
        <translation>Выберите, что это.</translation>
    </message>
    <message>
        <source>Choose whom it concerns.</source>
        <translation>Выберите, кого это касается.</translation>
    </message>
    <message>
        <source>Empty: the whole day.</source>
        <translation>Пусто: весь день.</translation>
    </message>
    <message>
        <source>File {number} has another appointment: {when}.</source>
        <translation>По делу {number} уже есть встреча: {when}.</translation>
    </message>
    <message>
        <source>For who&amp;m</source>
        <translation>Для ко&amp;го</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Примечание</translation>
    </message>
    <message>
        <source>Na&amp;me of who goes along</source>
        <translation>Имя сопровождаю&amp;щего</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Новая встреча</translation>
    </message>
    <message>
        <source>Nobody has decided yet whether {name} may visit.</source>
        <translation>{name}: никто ещё не решил, можно ли посещать.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никто</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Скажите в двух словах, что это.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation>Убрать: {}</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Окончание раньше начала.</translation>
    </message>
    <message>
        <source>The place is secret: never on paper, never on a telephone</source>
        <translation>Место тайное: ни на бумаге, ни в телефоне</translation>
    </message>
    <message>
        <source>This day is past. What has happened is written into the timeline.</source>
        <translation>Этот день прошёл. О том, что уже было, пишут в хронологию.</translation>
    </message>
    <message>
        <source>Visits of {name} are allowed under supervision only.</source>
        <translation>{name}: посещения разрешены только под наблюдением.</translation>
    </message>
    <message>
        <source>What came of it was written down meanwhile.</source>
        <translation>Тем временем итог уже записан.</translation>
    </message>
    <message>
        <source>What it is a&amp;bout</source>
        <translation>По как&amp;ому поводу</translation>
    </message>
    <message>
        <source>Who &amp;goes along</source>
        <translation>Кто сопро&amp;вождает</translation>
    </message>
    <message>
        <source>Who comes? Choose a contact or write the name.</source>
        <translation>Кто придёт? Выберите контакт или напишите имя.</translation>
    </message>
    <message>
        <source>Whoever comes must not be near one of those who go along. Call the director.</source>
        <translation>Тому, кто придёт, нельзя находиться рядом с одним из участников. Позвоните директору.</translation>
    </message>
    <message>
        <source>Whoever does not come: Space in the list, for this child alone.</source>
        <translation>Кто не придёт: Пробел в списке, только для этого ребёнка.</translation>
    </message>
    <message>
        <source>Whoever goes along has another appointment: {when}, file {number}.</source>
        <translation>Сопровождающий уже занят: {when}, дело {number}.</translation>
    </message>
    <message>
        <source>Write the day: 24.11, Friday, +7.</source>
        <translation>Напишите день: 24.11.2026, пятница, +7.</translation>
    </message>
    <message>
        <source>{name} must not see the child: this cannot be arranged. Call the director.</source>
        <translation>{name}: видеться с ребёнком запрещено, такую встречу назначить нельзя. Позвоните директору.</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>Must not take place</source>
        <translation>Проводить нельзя</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Чем закончилось?</translation>
    </message>
    <message>
        <source>Write the end as 11:30, Friday or 26.11 18:00.</source>
        <translation>Напишите окончание: 11:30, пятница или 26.11.2026 18:00.</translation>
    </message>
    <message>
        <source>Write the hour as 9, 9:30 or 14:00.</source>
        <translation>Напишите час: 9, 9:30 или 14:00.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>did not take place</source>
        <translation>не состоялось</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перенесено</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>впереди</translation>
    </message>
    <message>
        <source>took place</source>
        <translation>состоялось</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>сопровождает {name}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>AppointmentsSection</name>
    <message>
        <source>Ahead</source>
        <translation>Впереди</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Внесено по ошибке</translation>
    </message>
    <message>
        <source>Everything is prepared</source>
        <translation>Всё подготовлено</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Новая встреча</translation>
    </message>
    <message>
        <source>No appointment is written down.</source>
        <translation>Встречи не записаны.</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Открыть календарь</translation>
    </message>
    <message>
        <source>The hearing is prepared: nothing waits ahead of it any more.</source>
        <translation>К заседанию всё готово: больше ничего не ждёт.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Чем закончилось</translation>
    </message>
    <message>
        <source>What came of the others</source>
        <translation>Чем закончились остальные</translation>
    </message>
</context>
<context>
    <name>AskMeetingDialog</name>
    <message>
        <source>&amp;What the meeting shall be about</source>
        <translation>О &amp;чём заседание</translation>
    </message>
    <message>
        <source>Ask for a meeting about version {number}</source>
        <translation>Запросить заседание по версии {number}</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Запросить</translation>
    </message>
    <message>
        <source>Say what the meeting shall be about.</source>
        <translation>Напишите, о чём заседание.</translation>
    </message>
    <message>
        <source>The centre reads it in the history of the file; the plan waits on.</source>
        <translation>Центр прочтёт это в истории дела; план продолжает ждать.</translation>
    </message>
</context>
<context>
    <name>AskedLine</name>
    <message>
        <source>Until which day</source>
        <translation>До какого дня</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Что требуется</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Кто выполняет</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Added a contact</source>
        <translation>Добавлен контакт</translation>
    </message>
    <message>
        <source>Added a document</source>
        <translation>Добавил документ</translation>
    </message>
    <message>
        <source>Added a scan</source>
        <translation>Добавил скан</translation>
    </message>
    <message>
        <source>Added a statement about the age</source>
        <translation>Добавлены сведения о возрасте</translation>
    </message>
    <message>
        <source>Added an obstacle about documents</source>
        <translation>Добавил препятствие из-за документов</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Поступление</translation>
    </message>
    <message>
        <source>Approved the plan</source>
        <translation>План утверждён</translation>
    </message>
    <message>
        <source>Arranged a follow-up</source>
        <translation>Изменён способ наблюдения</translation>
    </message>
    <message>
        <source>Asked for a meeting about the plan</source>
        <translation>Запросил заседание по плану</translation>
    </message>
    <message>
        <source>Assessed needs</source>
        <translation>Оценка потребностей</translation>
    </message>
    <message>
        <source>Began a plan</source>
        <translation>Начат план</translation>
    </message>
    <message>
        <source>Brought a removed scan back</source>
        <translation>Вернул убранный скан</translation>
    </message>
    <message>
        <source>Called a meeting</source>
        <translation>Созвано собрание</translation>
    </message>
    <message>
        <source>Called a meeting off</source>
        <translation>Собрание отменено</translation>
    </message>
    <message>
        <source>Called a package back</source>
        <translation>Пакет отозван</translation>
    </message>
    <message>
        <source>Changed a contact</source>
        <translation>Изменён контакт</translation>
    </message>
    <message>
        <source>Changed a document</source>
        <translation>Изменил сведения о документе</translation>
    </message>
    <message>
        <source>Changed a meeting</source>
        <translation>Изменено назначенное собрание</translation>
    </message>
    <message>
        <source>Changed an appointment</source>
        <translation>Изменена встреча</translation>
    </message>
    <message>
        <source>Changed an obstacle about documents</source>
        <translation>Изменил препятствие из-за документов</translation>
    </message>
    <message>
        <source>Changed coordinator, risk or alerts</source>
        <translation>Изменены координатор, риск или предупреждения</translation>
    </message>
    <message>
        <source>Changed identity, languages or documents</source>
        <translation>Изменены сведения о личности</translation>
    </message>
    <message>
        <source>Changed the plan</source>
        <translation>Изменён план</translation>
    </message>
    <message>
        <source>Changed who may read the file</source>
        <translation>Изменено, кто может читать дело</translation>
    </message>
    <message>
        <source>Chose the child in a form that shows its contacts</source>
        <translation>Выбор ребёнка в форме, где видны его контакты</translation>
    </message>
    <message>
        <source>Closed the file</source>
        <translation>Дело закрыто</translation>
    </message>
    <message>
        <source>Closed the file again before the hour was over</source>
        <translation>Дело закрыто раньше, чем истёк час</translation>
    </message>
    <message>
        <source>Closed the plan</source>
        <translation>План закрыт</translation>
    </message>
    <message>
        <source>Commented on a row of the plan</source>
        <translation>Сделано замечание к строке плана</translation>
    </message>
    <message>
        <source>Completed where the person is</source>
        <translation>Дополнил(а), где человек</translation>
    </message>
    <message>
        <source>Corrected a name</source>
        <translation>Исправлено имя</translation>
    </message>
    <message>
        <source>Corrected an assessment of needs</source>
        <translation>Исправление оценки потребностей</translation>
    </message>
    <message>
        <source>Corrected the facts of the stay</source>
        <translation>Уточнены сведения о пребывании</translation>
    </message>
    <message>
        <source>Corrected the minutes of a meeting</source>
        <translation>Исправлен протокол собрания</translation>
    </message>
    <message>
        <source>Decided a right of a contact</source>
        <translation>Решено о праве контакта</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Выбытие</translation>
    </message>
    <message>
        <source>Ended a standing in before its last day</source>
        <translation>Замещение прекращено досрочно</translation>
    </message>
    <message>
        <source>Evaluated the plan</source>
        <translation>Оценка плана</translation>
    </message>
    <message>
        <source>Extended the stay</source>
        <translation>Продлено пребывание</translation>
    </message>
    <message>
        <source>Gave a letter its number</source>
        <translation>Письму присвоен номер</translation>
    </message>
    <message>
        <source>Gave the file a new key</source>
        <translation>Сменён ключ дела</translation>
    </message>
    <message>
        <source>Handed belongings back</source>
        <translation>Отдал(а) вещи</translation>
    </message>
    <message>
        <source>Linked two files</source>
        <translation>Связал(а) два дела</translation>
    </message>
    <message>
        <source>Looked at a paper</source>
        <translation>Просмотрен документ</translation>
    </message>
    <message>
        <source>Looked at a scan</source>
        <translation>Смотрел скан</translation>
    </message>
    <message>
        <source>Looked at an emergency opening of the file</source>
        <translation>Экстренное открытие дела просмотрено</translation>
    </message>
    <message>
        <source>Looked at the card</source>
        <translation>Просмотрена карточка</translation>
    </message>
    <message>
        <source>Looked at the child beside the list</source>
        <translation>Просмотр рядом со списком</translation>
    </message>
    <message>
        <source>Looked at the plan</source>
        <translation>Просмотрен план</translation>
    </message>
    <message>
        <source>Looked at two files side by side</source>
        <translation>Просмотр двух дел рядом</translation>
    </message>
    <message>
        <source>Made a change again that was taken back</source>
        <translation>Возврат отменённого изменения</translation>
    </message>
    <message>
        <source>Made a package of the plan for an officer outside</source>
        <translation>План собран в пакет для специалиста органа опеки</translation>
    </message>
    <message>
        <source>Made a package of the whole case for another centre</source>
        <translation>Всё дело собрано в пакет для другого центра</translation>
    </message>
    <message>
        <source>Made plan rows of needs</source>
        <translation>Потребности внесены в план</translation>
    </message>
    <message>
        <source>Made plan rows of what a meeting decided</source>
        <translation>Решения собрания внесены в план</translation>
    </message>
    <message>
        <source>Marked a letter as sent</source>
        <translation>Письмо отмечено отправленным</translation>
    </message>
    <message>
        <source>Marked a measure of the plan</source>
        <translation>Отмечена мера плана</translation>
    </message>
    <message>
        <source>Merged two files</source>
        <translation>Объединение двух дел</translation>
    </message>
    <message>
        <source>Moved an appointment</source>
        <translation>Перенесена встреча</translation>
    </message>
    <message>
        <source>Named who stands in for the coordinator</source>
        <translation>Назначено замещение координатора</translation>
    </message>
    <message>
        <source>Noted that a paper was signed, without a scan</source>
        <translation>Отмечена подпись на бумаге без скана</translation>
    </message>
    <message>
        <source>Noted that a signed paper came back whole</source>
        <translation>Отмечено, что подписанный документ вернулся целиком</translation>
    </message>
    <message>
        <source>Noted that nobody signs a print</source>
        <translation>Отмечено, что распечатку не подписывают</translation>
    </message>
    <message>
        <source>Noted that pages of a signed paper came back</source>
        <translation>Отмечено, что вернулась часть страниц подписанного документа</translation>
    </message>
    <message>
        <source>Opened the closed file again</source>
        <translation>Снова открыл закрытое дело</translation>
    </message>
    <message>
        <source>Opened the file</source>
        <translation>Открыто дело</translation>
    </message>
    <message>
        <source>Opened the restricted file in an emergency</source>
        <translation>Закрытое дело открыто экстренно</translation>
    </message>
    <message>
        <source>Postponed a follow-up</source>
        <translation>Перенесено наблюдение</translation>
    </message>
    <message>
        <source>Postponed a measure of the plan</source>
        <translation>Перенесена мера плана</translation>
    </message>
    <message>
        <source>Printed a paper</source>
        <translation>Напечатан документ</translation>
    </message>
    <message>
        <source>Put a record back into the file</source>
        <translation>Запись возвращена в дело</translation>
    </message>
    <message>
        <source>Put a template into the plan</source>
        <translation>Шаблон внесён в план</translation>
    </message>
    <message>
        <source>Put a thing on the list of belongings</source>
        <translation>Внёс(ла) вещь в опись</translation>
    </message>
    <message>
        <source>Put money in or gave it out</source>
        <translation>Принял(а) или выдал(а) деньги</translation>
    </message>
    <message>
        <source>Read this log</source>
        <translation>Прочитан этот журнал</translation>
    </message>
    <message>
        <source>Received the ground document</source>
        <translation>Получен документ-основание</translation>
    </message>
    <message>
        <source>Recorded a follow-up</source>
        <translation>Записано наблюдение</translation>
    </message>
    <message>
        <source>Recorded that a duty was done</source>
        <translation>Отмечено исполнение</translation>
    </message>
    <message>
        <source>Recorded the guardianship body&apos;s review of the plan</source>
        <translation>Записан ответ органа опеки по плану</translation>
    </message>
    <message>
        <source>Recorded where the person is</source>
        <translation>Отмечено, где находится</translation>
    </message>
    <message>
        <source>Redirected the person to an organisation</source>
        <translation>Человек перенаправлен в организацию</translation>
    </message>
    <message>
        <source>Removed a scan</source>
        <translation>Убрал скан</translation>
    </message>
    <message>
        <source>Returned the plan</source>
        <translation>План возвращён</translation>
    </message>
    <message>
        <source>Said what binds linked files</source>
        <translation>Указал(а), что связывает дела</translation>
    </message>
    <message>
        <source>Said why somebody is not the person stopped in another file</source>
        <translation>Указал, почему это не тот человек, которому запрещено в другом деле</translation>
    </message>
    <message>
        <source>Saved a paper as a file</source>
        <translation>Документ сохранён в файл</translation>
    </message>
    <message>
        <source>Separated two files again</source>
        <translation>Повторное разделение двух дел</translation>
    </message>
    <message>
        <source>Set a suspicion against a contact aside</source>
        <translation>Снято подозрение с контакта</translation>
    </message>
    <message>
        <source>Settled which statement about the age decides</source>
        <translation>Решено, какой возраст считать верным</translation>
    </message>
    <message>
        <source>Somebody came for the child and was sent away</source>
        <translation>За ребёнком пришли, ребёнка не отдали</translation>
    </message>
    <message>
        <source>Submitted the plan</source>
        <translation>План отправлен на утверждение</translation>
    </message>
    <message>
        <source>The content of a removed scan was wiped</source>
        <translation>Содержание убранного скана стёрто</translation>
    </message>
    <message>
        <source>Took a change back</source>
        <translation>Отмена изменения</translation>
    </message>
    <message>
        <source>Took a document off the list</source>
        <translation>Убрал документ из списка</translation>
    </message>
    <message>
        <source>Took a record out of the file</source>
        <translation>Запись убрана из дела</translation>
    </message>
    <message>
        <source>Took back what was noted about a signature</source>
        <translation>Снята отметка о подписи</translation>
    </message>
    <message>
        <source>Took in that an officer outside asks for a meeting</source>
        <translation>Принята просьба специалиста органа опеки о встрече</translation>
    </message>
    <message>
        <source>Took in the signed answer of an officer outside</source>
        <translation>Принят подписанный ответ специалиста органа опеки</translation>
    </message>
    <message>
        <source>Took the case back from another centre</source>
        <translation>Дело принято обратно из другого центра</translation>
    </message>
    <message>
        <source>Took the case over from another centre</source>
        <translation>Дело принято от другого центра</translation>
    </message>
    <message>
        <source>Took the plan back before it was decided on</source>
        <translation>План отозван до решения</translation>
    </message>
    <message>
        <source>Unlinked a file</source>
        <translation>Убрал(а) связь дела</translation>
    </message>
    <message>
        <source>Was stopped before one file too many</source>
        <translation>Остановка: слишком много дел за короткое время</translation>
    </message>
    <message>
        <source>Withdrew the discharge</source>
        <translation>Запись о выбытии отозвана</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>Сделана запись</translation>
    </message>
    <message>
        <source>Wrote down a call or visit</source>
        <translation>Записан звонок или визит</translation>
    </message>
    <message>
        <source>Wrote down a step past an obstacle</source>
        <translation>Записал шаг по препятствию</translation>
    </message>
    <message>
        <source>Wrote down a step towards a document</source>
        <translation>Записал шаг к документу</translation>
    </message>
    <message>
        <source>Wrote down an appointment</source>
        <translation>Записана встреча</translation>
    </message>
    <message>
        <source>Wrote down that a hearing is prepared</source>
        <translation>Отмечено: к заседанию всё готово</translation>
    </message>
    <message>
        <source>Wrote down what came of an appointment</source>
        <translation>Записан итог встречи</translation>
    </message>
    <message>
        <source>Wrote down who must not come near</source>
        <translation>Записано, кому нельзя приближаться</translation>
    </message>
    <message>
        <source>Wrote the minutes of a meeting</source>
        <translation>Составлен протокол собрания</translation>
    </message>
    <message>
        <source>Wrote what became of a condition or a task</source>
        <translation>Отмечено исполнение условия или поручения</translation>
    </message>
    <message>
        <source>Wrote why a recommendation was rejected</source>
        <translation>Записаны причины отклонения рекомендации</translation>
    </message>
    <message>
        <source>a backup could not be put back for trial</source>
        <translation>пробное восстановление копии не удалось</translation>
    </message>
    <message>
        <source>a line was put in.</source>
        <translation>строка вставлена.</translation>
    </message>
    <message>
        <source>added a contact</source>
        <translation>контакт добавлен</translation>
    </message>
    <message>
        <source>added a document</source>
        <translation>добавил документ</translation>
    </message>
    <message>
        <source>added a follow-up besides the schedule</source>
        <translation>добавил контакт вне графика</translation>
    </message>
    <message>
        <source>added a rule of the centre&apos;s own</source>
        <translation>добавил(а) собственное правило центра</translation>
    </message>
    <message>
        <source>added a scan</source>
        <translation>добавил скан</translation>
    </message>
    <message>
        <source>added a statement about the age</source>
        <translation>добавлено сведение о возрасте</translation>
    </message>
    <message>
        <source>added an interpreter</source>
        <translation>добавил переводчика</translation>
    </message>
    <message>
        <source>added an obstacle about documents</source>
        <translation>добавил препятствие из-за документов</translation>
    </message>
    <message>
        <source>added an organisation to the directory</source>
        <translation>внесение организации в справочник</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>приём</translation>
    </message>
    <message>
        <source>an interrupted reset was undone: the old passphrase was used</source>
        <translation>прерванный сброс отменён: вошли со старым паролем</translation>
    </message>
    <message>
        <source>approved a form as it stands in one language</source>
        <translation>утвердил(а) форму на одном языке как есть</translation>
    </message>
    <message>
        <source>approved a sentence of a form</source>
        <translation>утвердил(а) предложение формы</translation>
    </message>
    <message>
        <source>approved the plan</source>
        <translation>план утверждён</translation>
    </message>
    <message>
        <source>arranged a follow-up</source>
        <translation>наблюдение согласовано</translation>
    </message>
    <message>
        <source>asked for a meeting about a plan</source>
        <translation>запросил заседание по плану</translation>
    </message>
    <message>
        <source>assessed needs</source>
        <translation>оценка потребностей</translation>
    </message>
    <message>
        <source>began a conversation</source>
        <translation>начал разговор</translation>
    </message>
    <message>
        <source>began a plan</source>
        <translation>план начат</translation>
    </message>
    <message>
        <source>began a questionnaire</source>
        <translation>начал анкету</translation>
    </message>
    <message>
        <source>began a referral</source>
        <translation>начал направление</translation>
    </message>
    <message>
        <source>began an interview</source>
        <translation>начал беседу</translation>
    </message>
    <message>
        <source>brought a removed scan back</source>
        <translation>вернул убранный скан</translation>
    </message>
    <message>
        <source>called a meeting</source>
        <translation>созвал собрание</translation>
    </message>
    <message>
        <source>called a meeting off</source>
        <translation>отменил собрание</translation>
    </message>
    <message>
        <source>called a package back</source>
        <translation>отзыв пакета</translation>
    </message>
    <message>
        <source>called a prepared leaving off</source>
        <translation>отменил(а) подготовленное выбытие</translation>
    </message>
    <message>
        <source>changed a condition of a step</source>
        <translation>изменение условия шага</translation>
    </message>
    <message>
        <source>changed a contact</source>
        <translation>контакт изменён</translation>
    </message>
    <message>
        <source>changed a document</source>
        <translation>изменил сведения о документе</translation>
    </message>
    <message>
        <source>changed a meeting</source>
        <translation>изменил назначенное собрание</translation>
    </message>
    <message>
        <source>changed a national rule</source>
        <translation>изменил(а) национальное правило</translation>
    </message>
    <message>
        <source>changed a referral</source>
        <translation>изменил направление</translation>
    </message>
    <message>
        <source>changed a route of leaving</source>
        <translation>изменил маршрут выбытия</translation>
    </message>
    <message>
        <source>changed an appointment</source>
        <translation>изменил(а) встречу</translation>
    </message>
    <message>
        <source>changed an obstacle about documents</source>
        <translation>изменил препятствие из-за документов</translation>
    </message>
    <message>
        <source>changed an organisation of the directory</source>
        <translation>изменение организации в справочнике</translation>
    </message>
    <message>
        <source>changed facts about a colleague</source>
        <translation>изменены сведения о сотруднике</translation>
    </message>
    <message>
        <source>changed facts about a conversation</source>
        <translation>изменил сведения о разговоре</translation>
    </message>
    <message>
        <source>changed facts about an interpreter</source>
        <translation>изменил сведения о переводчике</translation>
    </message>
    <message>
        <source>changed facts about the person</source>
        <translation>изменены сведения о человеке</translation>
    </message>
    <message>
        <source>changed the file</source>
        <translation>дело изменено</translation>
    </message>
    <message>
        <source>changed the own passphrase</source>
        <translation>свой пароль изменён</translation>
    </message>
    <message>
        <source>changed the settings of the centre</source>
        <translation>изменены настройки центра</translation>
    </message>
    <message>
        <source>changed the working days of the centre</source>
        <translation>изменил(а) рабочие дни центра</translation>
    </message>
    <message>
        <source>changed what every shift must know</source>
        <translation>изменение сведений для каждой смены</translation>
    </message>
    <message>
        <source>changed what was agreed about a referral</source>
        <translation>изменил(а) условия направления</translation>
    </message>
    <message>
        <source>chose the child in a form that shows its contacts</source>
        <translation>выбрал(а) ребёнка в форме, где видны его контакты</translation>
    </message>
    <message>
        <source>closed the file</source>
        <translation>дело закрыто</translation>
    </message>
    <message>
        <source>closed the file again before the hour was over</source>
        <translation>закрыл(а) дело раньше, чем истёк час</translation>
    </message>
    <message>
        <source>closed the plan</source>
        <translation>план закрыт</translation>
    </message>
    <message>
        <source>commented on a row of the plan</source>
        <translation>сделал(а) замечание к строке плана</translation>
    </message>
    <message>
        <source>compared a register with the files</source>
        <translation>сравнение журнала с делами</translation>
    </message>
    <message>
        <source>completed where the person is</source>
        <translation>дополнил(а), где человек</translation>
    </message>
    <message>
        <source>confirmed a key card</source>
        <translation>подтверждение карточки ключа</translation>
    </message>
    <message>
        <source>confirmed an erasure and carried it out</source>
        <translation>подтверждено и выполнено уничтожение</translation>
    </message>
    <message>
        <source>corrected a name</source>
        <translation>исправлено имя</translation>
    </message>
    <message>
        <source>corrected a sentence of a form</source>
        <translation>исправил(а) предложение формы</translation>
    </message>
    <message>
        <source>corrected an assessment of needs</source>
        <translation>исправление оценки потребностей</translation>
    </message>
    <message>
        <source>corrected the admission</source>
        <translation>приём исправлен</translation>
    </message>
    <message>
        <source>corrected the minutes of a meeting</source>
        <translation>исправил(а) протокол собрания</translation>
    </message>
    <message>
        <source>corrected what is known of somebody turned away</source>
        <translation>исправил(а) запись о не принятом</translation>
    </message>
    <message>
        <source>corrected when something happened</source>
        <translation>исправил(а) время события</translation>
    </message>
    <message>
        <source>decided what a contact may do</source>
        <translation>решено, что можно контакту</translation>
    </message>
    <message>
        <source>ended a conversation</source>
        <translation>закончил разговор</translation>
    </message>
    <message>
        <source>ended a referral</source>
        <translation>прекратил(а) направление</translation>
    </message>
    <message>
        <source>ended a standing in before its last day</source>
        <translation>замещение прекращено досрочно</translation>
    </message>
    <message>
        <source>ended one term</source>
        <translation>прекратил(а) один срок</translation>
    </message>
    <message>
        <source>ended the hold on a file</source>
        <translation>снят запрет на уничтожение дела</translation>
    </message>
    <message>
        <source>evaluated the plan</source>
        <translation>оценка плана</translation>
    </message>
    <message>
        <source>extended the stay</source>
        <translation>пребывание продлено</translation>
    </message>
    <message>
        <source>finished a questionnaire</source>
        <translation>завершил анкету</translation>
    </message>
    <message>
        <source>gave a letter its number</source>
        <translation>письму присвоен номер</translation>
    </message>
    <message>
        <source>gave a one-time passphrase</source>
        <translation>выдан одноразовый пароль</translation>
    </message>
    <message>
        <source>gave a sheet of the shift its number</source>
        <translation>присвоил номер листу смены</translation>
    </message>
    <message>
        <source>gave the registry new keys</source>
        <translation>ключи базы сменены</translation>
    </message>
    <message>
        <source>gave the restricted file a new key</source>
        <translation>сменил(а) ключ закрытого дела</translation>
    </message>
    <message>
        <source>handed belongings back</source>
        <translation>отдал(а) вещи</translation>
    </message>
    <message>
        <source>handed over the shift</source>
        <translation>передача смены</translation>
    </message>
    <message>
        <source>held a file from being erased</source>
        <translation>запрещено уничтожать дело</translation>
    </message>
    <message>
        <source>invited a colleague</source>
        <translation>приглашён сотрудник</translation>
    </message>
    <message>
        <source>it does not follow from the line before.</source>
        <translation>она не следует из предыдущей.</translation>
    </message>
    <message>
        <source>it is not the line that was printed.</source>
        <translation>это не та строка, что была напечатана.</translation>
    </message>
    <message>
        <source>its author did not sign it.</source>
        <translation>автор её не подписывал.</translation>
    </message>
    <message>
        <source>its content was changed.</source>
        <translation>её содержание изменено.</translation>
    </message>
    <message>
        <source>kept a question that fits no file</source>
        <translation>сохранил вопрос, не подходящий ни к одному делу</translation>
    </message>
    <message>
        <source>kept a template of a plan</source>
        <translation>сохранил(а) шаблон плана</translation>
    </message>
    <message>
        <source>kept an edition of a letter</source>
        <translation>сохранена редакция письма</translation>
    </message>
    <message>
        <source>kept settings of a report</source>
        <translation>сохранены настройки отчёта</translation>
    </message>
    <message>
        <source>let a step go on by a decision</source>
        <translation>решение продолжить шаг</translation>
    </message>
    <message>
        <source>let papers of several residents leave with a second person</source>
        <translation>выпустил(а) бумаги о нескольких воспитанниках вместе со вторым человеком</translation>
    </message>
    <message>
        <source>lines are missing.</source>
        <translation>не хватает строк.</translation>
    </message>
    <message>
        <source>linked two files</source>
        <translation>связал(а) два дела</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>вход</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>выход</translation>
    </message>
    <message>
        <source>looked at a child beside the list</source>
        <translation>просмотрел(а) сведения рядом со списком</translation>
    </message>
    <message>
        <source>looked at a paper</source>
        <translation>документ просмотрен</translation>
    </message>
    <message>
        <source>looked at a question of a relative</source>
        <translation>рассмотрел вопрос родственника</translation>
    </message>
    <message>
        <source>looked at a questionnaire</source>
        <translation>смотрел анкету</translation>
    </message>
    <message>
        <source>looked at a safety card</source>
        <translation>карточка безопасности просмотрена</translation>
    </message>
    <message>
        <source>looked at a scan</source>
        <translation>смотрел скан</translation>
    </message>
    <message>
        <source>looked at an emergency opening</source>
        <translation>просмотрел(а) экстренное открытие дела</translation>
    </message>
    <message>
        <source>looked at the plan</source>
        <translation>план просмотрен</translation>
    </message>
    <message>
        <source>looked at two files side by side</source>
        <translation>смотрел(а) два дела рядом</translation>
    </message>
    <message>
        <source>looked at who was stopped</source>
        <translation>просмотрено, кто был остановлен</translation>
    </message>
    <message>
        <source>looked through those turned away</source>
        <translation>просмотрел(а) журнал не принятых</translation>
    </message>
    <message>
        <source>looked what is due for erasure</source>
        <translation>смотрел(а), что подошло к уничтожению</translation>
    </message>
    <message>
        <source>looked where an interpreter took part</source>
        <translation>посмотрел(а), где участвовал переводчик</translation>
    </message>
    <message>
        <source>made a backup of the registry</source>
        <translation>сделана копия базы</translation>
    </message>
    <message>
        <source>made a change again that was taken back</source>
        <translation>возврат отменённого изменения</translation>
    </message>
    <message>
        <source>made a new recovery sheet valid</source>
        <translation>введён новый лист восстановления</translation>
    </message>
    <message>
        <source>made a package of a whole case for another centre</source>
        <translation>пакет с целым делом для другого центра</translation>
    </message>
    <message>
        <source>made a package of the plan for an officer outside</source>
        <translation>пакет с планом для специалиста органа опеки</translation>
    </message>
    <message>
        <source>made a page to answer a package on</source>
        <translation>сделал страницу для ответа на пакет</translation>
    </message>
    <message>
        <source>made plan rows of needs</source>
        <translation>потребности внесены в план</translation>
    </message>
    <message>
        <source>made plan rows of what a meeting decided</source>
        <translation>внёс решения собрания в план</translation>
    </message>
    <message>
        <source>made the centre&apos;s key for packages</source>
        <translation>создание ключа центра для пакетов</translation>
    </message>
    <message>
        <source>made the registry</source>
        <translation>база создана</translation>
    </message>
    <message>
        <source>marked a measure</source>
        <translation>мера отмечена</translation>
    </message>
    <message>
        <source>merged two files</source>
        <translation>объединил(а) два дела</translation>
    </message>
    <message>
        <source>moved a deadline</source>
        <translation>срок перенесён</translation>
    </message>
    <message>
        <source>moved a follow-up</source>
        <translation>наблюдение перенесено</translation>
    </message>
    <message>
        <source>moved a measure</source>
        <translation>мера перенесена</translation>
    </message>
    <message>
        <source>moved an appointment</source>
        <translation>перенёс(ла) встречу</translation>
    </message>
    <message>
        <source>moved somebody to another room</source>
        <translation>перевёл(а) в другую комнату</translation>
    </message>
    <message>
        <source>named how long a part of the files is kept</source>
        <translation>назвал(а) срок хранения части дел</translation>
    </message>
    <message>
        <source>named who stands in for a coordinator</source>
        <translation>назначено замещение координатора</translation>
    </message>
    <message>
        <source>noted that a paper was signed, without a scan</source>
        <translation>отмечена подпись на бумаге без скана</translation>
    </message>
    <message>
        <source>noted that a signed paper came back whole</source>
        <translation>отмечено, что подписанный документ вернулся целиком</translation>
    </message>
    <message>
        <source>noted that nobody signs a print</source>
        <translation>отмечено, что распечатку не подписывают</translation>
    </message>
    <message>
        <source>noted that pages of a signed paper came back</source>
        <translation>отмечено, что вернулась часть страниц подписанного документа</translation>
    </message>
    <message>
        <source>opened a case from another centre</source>
        <translation>открытие дела из другого центра</translation>
    </message>
    <message>
        <source>opened a closed file again</source>
        <translation>снова открыл закрытое дело</translation>
    </message>
    <message>
        <source>opened a list</source>
        <translation>открыт список</translation>
    </message>
    <message>
        <source>opened a package</source>
        <translation>открытие пакета</translation>
    </message>
    <message>
        <source>opened a questionnaire again</source>
        <translation>снова открыл анкету</translation>
    </message>
    <message>
        <source>opened restricted files again after a reset</source>
        <translation>закрытые дела снова открыты после сброса</translation>
    </message>
    <message>
        <source>opened the file</source>
        <translation>дело открыто</translation>
    </message>
    <message>
        <source>opened the registry after a backup was put back</source>
        <translation>база открыта после восстановления из копии</translation>
    </message>
    <message>
        <source>opened the registry with the recovery sheet</source>
        <translation>база открыта листом восстановления</translation>
    </message>
    <message>
        <source>opened the restricted file in an emergency</source>
        <translation>экстренно открыл(а) закрытое дело</translation>
    </message>
    <message>
        <source>prepared a leaving</source>
        <translation>подготовил(а) выбытие</translation>
    </message>
    <message>
        <source>prepared a referral</source>
        <translation>подготовил(а) направление</translation>
    </message>
    <message>
        <source>printed a paper</source>
        <translation>документ напечатан</translation>
    </message>
    <message>
        <source>proposed to erase what is due in a file</source>
        <translation>предложено уничтожить то, чему вышел срок в деле</translation>
    </message>
    <message>
        <source>proved a backup again</source>
        <translation>копия проверена ещё раз</translation>
    </message>
    <message>
        <source>put a backup back for trial</source>
        <translation>копия восстановлена для пробы</translation>
    </message>
    <message>
        <source>put a key back into use</source>
        <translation>возвращение ключа в употребление</translation>
    </message>
    <message>
        <source>put a record back into the file</source>
        <translation>вернул(а) запись в дело</translation>
    </message>
    <message>
        <source>put a template into a plan</source>
        <translation>внёс(ла) шаблон в план</translation>
    </message>
    <message>
        <source>put a thing on the list of belongings</source>
        <translation>внёс(ла) вещь в опись</translation>
    </message>
    <message>
        <source>put money in or gave it out</source>
        <translation>принял(а) или выдал(а) деньги</translation>
    </message>
    <message>
        <source>read the audit</source>
        <translation>читает журнал доступа</translation>
    </message>
    <message>
        <source>recorded a call or visit</source>
        <translation>записан звонок или визит</translation>
    </message>
    <message>
        <source>recorded a consent</source>
        <translation>записал согласие</translation>
    </message>
    <message>
        <source>recorded a follow-up</source>
        <translation>наблюдение записано</translation>
    </message>
    <message>
        <source>recorded a refusal of the interview</source>
        <translation>записал отказ от беседы</translation>
    </message>
    <message>
        <source>recorded school and home</source>
        <translation>записал(а) школу и дом</translation>
    </message>
    <message>
        <source>recorded that a consent was taken back</source>
        <translation>записал отзыв согласия</translation>
    </message>
    <message>
        <source>recorded that a duty was done</source>
        <translation>отмечено выполнение обязанности</translation>
    </message>
    <message>
        <source>recorded that a letter was sent</source>
        <translation>отмечена отправка письма</translation>
    </message>
    <message>
        <source>recorded that an interpreter agreed not to disclose</source>
        <translation>записал(а) обязательство переводчика о неразглашении</translation>
    </message>
    <message>
        <source>recorded that the ground came</source>
        <translation>записано, что основание пришло</translation>
    </message>
    <message>
        <source>recorded the answer to a letter</source>
        <translation>запись об ответе на письмо</translation>
    </message>
    <message>
        <source>recorded the answer to a referral</source>
        <translation>записал ответ на направление</translation>
    </message>
    <message>
        <source>recorded the discharge</source>
        <translation>записано выбытие</translation>
    </message>
    <message>
        <source>recorded the guardianship body&apos;s review of the plan</source>
        <translation>записал(а) ответ органа опеки по плану</translation>
    </message>
    <message>
        <source>recorded what came of a referral</source>
        <translation>записал(а), что дало направление</translation>
    </message>
    <message>
        <source>recorded where the person is</source>
        <translation>записано, где человек</translation>
    </message>
    <message>
        <source>recorded who signs beside a minor</source>
        <translation>записал, кто подписывает рядом с несовершеннолетним</translation>
    </message>
    <message>
        <source>redirected a person to an organisation</source>
        <translation>перенаправил(а) человека в организацию</translation>
    </message>
    <message>
        <source>removed a scan</source>
        <translation>убрал скан</translation>
    </message>
    <message>
        <source>removed older backups to make room</source>
        <translation>удалены старые копии, чтобы освободить место</translation>
    </message>
    <message>
        <source>restricted the file</source>
        <translation>доступ к делу ограничен</translation>
    </message>
    <message>
        <source>returned the plan</source>
        <translation>план возвращён</translation>
    </message>
    <message>
        <source>said that the clock is right now and had been ahead</source>
        <translation>подтвердил(а), что часы теперь верны, а раньше спешили</translation>
    </message>
    <message>
        <source>said what binds linked files</source>
        <translation>указал(а), что связывает дела</translation>
    </message>
    <message>
        <source>said where a drive with backups is kept</source>
        <translation>указано, где хранится носитель с копиями</translation>
    </message>
    <message>
        <source>said why a term was missed</source>
        <translation>указал(а) причину пропуска срока</translation>
    </message>
    <message>
        <source>said why somebody is not the person stopped in another file</source>
        <translation>указал, почему это не тот человек, которому запрещено в другом деле</translation>
    </message>
    <message>
        <source>saved a list as a spreadsheet</source>
        <translation>сохранение списка в таблицу</translation>
    </message>
    <message>
        <source>saved a paper as a file</source>
        <translation>сохранил(а) документ в файл</translation>
    </message>
    <message>
        <source>saved lines of the audit as a file</source>
        <translation>сохранил(а) строки журнала в файл</translation>
    </message>
    <message>
        <source>saved the own week as a calendar file</source>
        <translation>сохранил(а) свою неделю файлом календаря</translation>
    </message>
    <message>
        <source>saved the plan</source>
        <translation>план сохранён</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>поиск</translation>
    </message>
    <message>
        <source>sent somebody away who came for a child</source>
        <translation>не отдал ребёнка пришедшему</translation>
    </message>
    <message>
        <source>separated two files again</source>
        <translation>снова разделил(а) два дела</translation>
    </message>
    <message>
        <source>set a suspicion against a contact aside</source>
        <translation>снял(а) подозрение с контакта</translation>
    </message>
    <message>
        <source>settled the age</source>
        <translation>возраст установлен</translation>
    </message>
    <message>
        <source>signed the answer to a package</source>
        <translation>подпись ответа на пакет</translation>
    </message>
    <message>
        <source>stopped a medicine</source>
        <translation>отмена лекарства</translation>
    </message>
    <message>
        <source>stopped a referral</source>
        <translation>прекратил направление</translation>
    </message>
    <message>
        <source>struck out a line about what was told outside</source>
        <translation>вычеркнул запись о сообщённом</translation>
    </message>
    <message>
        <source>struck out a line of what was told</source>
        <translation>зачеркнул(а) запись о раскрытии</translation>
    </message>
    <message>
        <source>submitted the plan</source>
        <translation>план отправлен на утверждение</translation>
    </message>
    <message>
        <source>the clock of the computer was behind the log</source>
        <translation>часы компьютера отставали от журнала</translation>
    </message>
    <message>
        <source>the content of a removed scan was wiped</source>
        <translation>содержание убранного скана стёрто</translation>
    </message>
    <message>
        <source>the file under the earlier key was written over and removed</source>
        <translation>файл под прежним ключом затёрт и удалён</translation>
    </message>
    <message>
        <source>the key file was damaged or missing; its second copy was used</source>
        <translation>файл ключей повреждён или отсутствовал; использована его вторая копия</translation>
    </message>
    <message>
        <source>the key file was put back from the copy inside the registry</source>
        <translation>файл ключей восстановлен из копии внутри реестра</translation>
    </message>
    <message>
        <source>the lock of the own passphrase was renewed by itself</source>
        <translation>защита своей парольной фразы обновлена автоматически</translation>
    </message>
    <message>
        <source>the program was locked</source>
        <translation>программа заблокирована</translation>
    </message>
    <message>
        <source>took a case back from another centre</source>
        <translation>принял дело обратно из другого центра</translation>
    </message>
    <message>
        <source>took a case over from another centre</source>
        <translation>приём дела от другого центра</translation>
    </message>
    <message>
        <source>took a change back</source>
        <translation>отмена изменения</translation>
    </message>
    <message>
        <source>took a condition of a step back to its packaged value</source>
        <translation>возврат условия шага к исходному</translation>
    </message>
    <message>
        <source>took a decision about one term back</source>
        <translation>отменил(а) решение об одном сроке</translation>
    </message>
    <message>
        <source>took a document off the list</source>
        <translation>убрал документ из списка</translation>
    </message>
    <message>
        <source>took a door away</source>
        <translation>вход сотрудника закрыт</translation>
    </message>
    <message>
        <source>took a key out of use</source>
        <translation>вывод ключа из употребления</translation>
    </message>
    <message>
        <source>took a letter out of the offer</source>
        <translation>письмо убрано из списка</translation>
    </message>
    <message>
        <source>took a measure out of the library</source>
        <translation>мера убрана из подсказок</translation>
    </message>
    <message>
        <source>took a national rule back to its packaged value</source>
        <translation>вернул(а) национальному правилу исходное значение</translation>
    </message>
    <message>
        <source>took a record out of the file</source>
        <translation>убрал(а) запись из дела</translation>
    </message>
    <message>
        <source>took a route of leaving back to its packaged values</source>
        <translation>вернул маршруту выбытия исходные значения</translation>
    </message>
    <message>
        <source>took a sentence of a form back to the one that came</source>
        <translation>вернул(а) предложение формы к исходному</translation>
    </message>
    <message>
        <source>took a template of a plan off the list</source>
        <translation>убрал(а) шаблон плана из списка</translation>
    </message>
    <message>
        <source>took an interpreter off the list</source>
        <translation>убрал переводчика из списка</translation>
    </message>
    <message>
        <source>took back a dose written down by a slip</source>
        <translation>отменена ошибочная отметка о дозе</translation>
    </message>
    <message>
        <source>took back what was noted about a signature</source>
        <translation>снята отметка о подписи</translation>
    </message>
    <message>
        <source>took in that an officer outside asks for a meeting</source>
        <translation>приём просьбы специалиста органа опеки о встрече</translation>
    </message>
    <message>
        <source>took in the signed answer of an officer outside</source>
        <translation>приём подписанного ответа специалиста органа опеки</translation>
    </message>
    <message>
        <source>took kept settings of a report away</source>
        <translation>удалены настройки отчёта</translation>
    </message>
    <message>
        <source>took over a register</source>
        <translation>перенос журнала</translation>
    </message>
    <message>
        <source>took over the shift</source>
        <translation>приём смены</translation>
    </message>
    <message>
        <source>took the act of a letter back to its packaged value</source>
        <translation>вернул исходный акт письма</translation>
    </message>
    <message>
        <source>took the plan back before it was decided on</source>
        <translation>отозвал(а) план до решения</translation>
    </message>
    <message>
        <source>typed the recovery sheet back</source>
        <translation>лист восстановления набран обратно</translation>
    </message>
    <message>
        <source>unlinked a file</source>
        <translation>убрал(а) связь дела</translation>
    </message>
    <message>
        <source>was refused an interpreter who may not take part</source>
        <translation>получил(а) отказ: этот переводчик участвовать не может</translation>
    </message>
    <message>
        <source>was stopped before one file too many</source>
        <translation>остановка: слишком много дел за короткое время</translation>
    </message>
    <message>
        <source>went on with an older copy of the registry</source>
        <translation>продолжил(а) работу со старой копией реестра</translation>
    </message>
    <message>
        <source>withdrew a discharge</source>
        <translation>отозвал запись о выбытии</translation>
    </message>
    <message>
        <source>withdrew an erasure</source>
        <translation>отозвано уничтожение</translation>
    </message>
    <message>
        <source>worded medicines, warnings and dates for a paper of leaving</source>
        <translation>изложил(а) лекарства, предупреждения и даты для бумаги о выбытии</translation>
    </message>
    <message>
        <source>worked out all terms by the changed rules</source>
        <translation>пересчитал все сроки по изменённым правилам</translation>
    </message>
    <message>
        <source>wrong passphrases before this login</source>
        <translation>неверные пароли перед этим входом</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation>сделана запись</translation>
    </message>
    <message>
        <source>wrote down a dose</source>
        <translation>отметка о дозе</translation>
    </message>
    <message>
        <source>wrote down a prescription</source>
        <translation>запись назначения</translation>
    </message>
    <message>
        <source>wrote down a step past an obstacle</source>
        <translation>записал шаг по препятствию</translation>
    </message>
    <message>
        <source>wrote down a step towards a document</source>
        <translation>записал шаг к документу</translation>
    </message>
    <message>
        <source>wrote down a vaccination</source>
        <translation>запись прививки</translation>
    </message>
    <message>
        <source>wrote down an answer in the tracing log</source>
        <translation>записал ответ в журнал розыска семьи</translation>
    </message>
    <message>
        <source>wrote down an appointment</source>
        <translation>записал(а) встречу</translation>
    </message>
    <message>
        <source>wrote down an examination</source>
        <translation>запись осмотра</translation>
    </message>
    <message>
        <source>wrote down answers</source>
        <translation>записал ответы</translation>
    </message>
    <message>
        <source>wrote down that a hearing is prepared</source>
        <translation>отметил(а), что к заседанию всё готово</translation>
    </message>
    <message>
        <source>wrote down that somebody was turned away</source>
        <translation>записал(а), что кто-то не принят</translation>
    </message>
    <message>
        <source>wrote down the decision of the head</source>
        <translation>записал решение руководителя</translation>
    </message>
    <message>
        <source>wrote down the decision on identification</source>
        <translation>записал решение об идентификации</translation>
    </message>
    <message>
        <source>wrote down what came of a referral</source>
        <translation>записал, что дало направление</translation>
    </message>
    <message>
        <source>wrote down what came of an appointment</source>
        <translation>записал(а) итог встречи</translation>
    </message>
    <message>
        <source>wrote down what was told before the interview</source>
        <translation>записал, что разъяснили до беседы</translation>
    </message>
    <message>
        <source>wrote down what was told to somebody</source>
        <translation>записал(а) раскрытие информации</translation>
    </message>
    <message>
        <source>wrote down what was told to somebody outside</source>
        <translation>записал, что сообщено посторонним лицам или органам</translation>
    </message>
    <message>
        <source>wrote down who explained to the person what was told</source>
        <translation>записал(а), кто разъяснил человеку, что о нём сообщили</translation>
    </message>
    <message>
        <source>wrote down who must not come near</source>
        <translation>записал(а), кому нельзя приближаться</translation>
    </message>
    <message>
        <source>wrote into the tracing log</source>
        <translation>сделал запись в журнале розыска семьи</translation>
    </message>
    <message>
        <source>wrote the minutes of a meeting</source>
        <translation>составил протокол собрания</translation>
    </message>
    <message>
        <source>wrote what became of a condition or a task</source>
        <translation>отметил исполнение условия или поручения</translation>
    </message>
    <message>
        <source>wrote which act a letter names</source>
        <translation>записал, какой акт называет письмо</translation>
    </message>
    <message>
        <source>wrote why a recommendation was rejected</source>
        <translation>записал причины отклонения рекомендации</translation>
    </message>
</context>
<context>
    <name>AuditFileAction</name>
    <message>
        <source>Audit</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Hash begins with</source>
        <translation>Начало хеша</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Имя для входа</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Сохранить в файл</translation>
    </message>
    <message>
        <source>Save lines of the audit</source>
        <translation>Сохранить строки журнала</translation>
    </message>
    <message>
        <source>Save the lines that are wanted now, as a spreadsheet or as text (csv)</source>
        <translation>Сохранить найденные строки таблицей или текстом (csv)</translation>
    </message>
    <message>
        <source>Saved. The file is not encrypted: delete it when it has served.</source>
        <translation>Сохранено. Файл не зашифрован: удалите его, когда он больше не нужен.</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx);;Text with semicolons (*.csv)</source>
        <translation>Таблицы (*.xlsx);;Текст с точкой с запятой (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>Записать файл туда не удалось. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The lines are being saved</source>
        <translation>Строки сохраняются</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Когда (UTC)</translation>
    </message>
</context>
<context>
    <name>AuditFileDialog</name>
    <message>
        <source>Save these lines of the audit as a file?</source>
        <translation>Сохранить эти строки журнала в файл?</translation>
    </message>
    <message>
        <source>The file leaves the encrypted registry. It holds no name of a resident and no reason that somebody typed: numbers of files, login names, deeds and times, and the hash of each line to compare it with the log. Keep it on an encrypted stick and delete it when it has served.</source>
        <translation>Файл выходит из зашифрованного реестра. В нём нет имён проживающих и причин, написанных сотрудниками: только номера дел, имена для входа, действия, время и хеш каждой строки для сверки с журналом. Храните его на зашифрованной флешке и удалите, когда он больше не нужен.</translation>
    </message>
    <message>
        <source>Write why these lines leave the registry.</source>
        <translation>Напишите, зачем эти строки выходят из реестра.</translation>
    </message>
</context>
<context>
    <name>AuditFilters</name>
    <message>
        <source>11.2026; 01.11.2026 – 24.11.2026</source>
        <translation>11.2026; 01.11.2026 – 24.11.2026</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>No such file</source>
        <translation>Такого дела нет</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Какие записи</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Write 11.2026, 24.11.2026 or 01.11.2026 – 24.11.2026.</source>
        <translation>Напишите 11.2026, 24.11.2026 или 01.11.2026 – 24.11.2026.</translation>
    </message>
</context>
<context>
    <name>AuditKinds</name>
    <message>
        <source>Changes of files</source>
        <translation>Изменения в делах</translation>
    </message>
    <message>
        <source>Door: logins, keys, locks</source>
        <translation>Вход: входы, ключи, блокировки</translation>
    </message>
    <message>
        <source>Looks and searches</source>
        <translation>Просмотры и поиски</translation>
    </message>
    <message>
        <source>Printed, saved, told</source>
        <translation>Напечатано, сохранено, сообщено</translation>
    </message>
    <message>
        <source>Rules, terms, settings</source>
        <translation>Правила, сроки, настройки</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Кому что разрешено</translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message numerus="yes">
        <source>%n line(s) checked: nothing was changed, left out or put in.</source>
        <translation>
            <numerusform>Проверена %n строка: ничего не изменено, не убрано и не вставлено.</numerusform>
            <numerusform>Проверены %n строки: ничего не изменено, не убрано и не вставлено.</numerusform>
            <numerusform>Проверено %n строк: ничего не изменено, не убрано и не вставлено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), all there are.</source>
        <translation>
            <numerusform>%n строка, других нет.</numerusform>
            <numerusform>%n строки, других нет.</numerusform>
            <numerusform>%n строк, других нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit head from the footer of a printed page</source>
        <translation>Код журнала внизу напечатанной страницы</translation>
    </message>
    <message>
        <source>Audit head from the footer of a printed page, if you have one</source>
        <translation>Код журнала внизу напечатанной страницы, если она есть</translation>
    </message>
    <message>
        <source>Check the whole chain</source>
        <translation>Проверить всю цепочку</translation>
    </message>
    <message>
        <source>Head of the month</source>
        <translation>Код журнала за месяц</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Line {number} does not fit: {problem} Stop working, keep the files and call help.</source>
        <translation>Строка {number} не сходится: {problem} Прекратите работу, сохраните файлы и позовите помощь.</translation>
    </message>
    <message>
        <source>Print the head of the log at the end of a month for two signatures, to hold the log against later</source>
        <translation>Напечатать код журнала на конец месяца для двух подписей, чтобы потом сверить с ней журнал</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать заново</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n line(s); older ones come as you scroll.</source>
        <translation>
            <numerusform>Последняя %n строка; более старые появятся при прокрутке.</numerusform>
            <numerusform>Последние %n строки; более старые появятся при прокрутке.</numerusform>
            <numerusform>Последние %n строк; более старые появятся при прокрутке.</numerusform>
        </translation>
    </message>
    <message>
        <source>Walking the chain from its first line</source>
        <translation>Проверяем цепочку с первой строки</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>&amp;Agreed by</source>
        <translation>Кто &amp;разрешил</translation>
    </message>
    <message>
        <source>&amp;Back by</source>
        <translation>&amp;Вернуться до</translation>
    </message>
    <message>
        <source>&amp;Clothes and distinguishing marks</source>
        <translation>&amp;Одежда и приметы</translation>
    </message>
    <message>
        <source>&amp;Last seen at</source>
        <translation>Когда &amp;видели в последний раз</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Police: number, who took the message</source>
        <translation>&amp;Полиция: номер, кто принял сообщение</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;С какого времени</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Где</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Без сопровождения</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose where the person is.</source>
        <translation>Выберите, где человек.</translation>
    </message>
    <message>
        <source>Choose with whom, or that the person goes alone.</source>
        <translation>Выберите, с кем, или что человек идёт без сопровождения.</translation>
    </message>
    <message>
        <source>Last seen is before it was noticed.</source>
        <translation>В последний раз видели раньше, чем заметили отсутствие.</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>При&amp;мечание</translation>
    </message>
    <message>
        <source>Our staff</source>
        <translation>Наш сотрудник</translation>
    </message>
    <message>
        <source>Police told a&amp;t</source>
        <translation>Когда &amp;сообщили в полицию</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Кто-то другой</translation>
    </message>
    <message>
        <source>The clock of the police notice starts at that hour.</source>
        <translation>С этого часа идёт срок сообщения в полицию.</translation>
    </message>
    <message>
        <source>The return lies before the leave: check both hours.</source>
        <translation>Возвращение раньше ухода: проверьте оба времени.</translation>
    </message>
    <message>
        <source>Until when? Write the hour of the return.</source>
        <translation>До какого времени? Напишите час возвращения.</translation>
    </message>
    <message>
        <source>Wh&amp;ere last seen, with whom</source>
        <translation>Г&amp;де и с кем видели в последний раз</translation>
    </message>
    <message>
        <source>Wh&amp;ere to: address, purpose</source>
        <translation>К&amp;уда: адрес, цель</translation>
    </message>
    <message>
        <source>What is known now</source>
        <translation>Что известно сейчас</translation>
    </message>
    <message>
        <source>Where is the person now?</source>
        <translation>Где человек сейчас?</translation>
    </message>
    <message>
        <source>Whi&amp;ch hospital, department</source>
        <translation>Ка&amp;кая больница, отделение</translation>
    </message>
    <message>
        <source>Who agreed to the leave? Usually the director.</source>
        <translation>Кто разрешил отпуск? Обычно директор.</translation>
    </message>
    <message>
        <source>With &amp;whom</source>
        <translation>С &amp;кем</translation>
    </message>
    <message>
        <source>Write who it is.</source>
        <translation>Напишите, кто это.</translation>
    </message>
    <message>
        <source>{name}: do not hand over the child. Call the director.</source>
        <translation>{name}: ребёнка не отдавать. Позвоните директору.</translation>
    </message>
</context>
<context>
    <name>BackDialog</name>
    <message>
        <source>&amp;Circumstances: where found, by whom, state</source>
        <translation>&amp;Обстоятельства: где и кем найден, состояние</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Когда</translation>
    </message>
    <message>
        <source>&amp;With whom, how they are</source>
        <translation>&amp;С кем вернулся, состояние</translation>
    </message>
    <message>
        <source>Back at the centre</source>
        <translation>Снова в центре</translation>
    </message>
    <message>
        <source>Found or back</source>
        <translation>Найден или вернулся</translation>
    </message>
</context>
<context>
    <name>BackStep</name>
    <message>
        <source>Back again</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Enter with your login name and the passphrase of that day. Whoever has forgotten it uses the recovery sheet at the door. Put the sheet back into a sealed envelope, and let the director make a new one.</source>
        <translation>Войдите под своим именем с паролем того дня. Кто его забыл, воспользуется на входе листом восстановления. Верните лист в запечатанный конверт; директору стоит сделать новый.</translation>
    </message>
    <message>
        <source>Open Pana</source>
        <translation>Открыть Pana</translation>
    </message>
    <message>
        <source>The registry is back</source>
        <translation>База восстановлена</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Copies</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Plug in the drive for copies: if this computer breaks or is stolen, all that came after the last copy is lost. {state}.</source>
        <translation>Подключите носитель для копий: если этот компьютер сломается или будет украден, всё после последней копии пропадёт. {state}.</translation>
    </message>
    <message>
        <source>The date of the last copy lies in the future: {when}. Check the clock</source>
        <translation>Дата последней копии ещё не наступила: {when}. Проверьте часы</translation>
    </message>
    <message>
        <source>The last copy outside this computer is too old: {when}</source>
        <translation>Последняя копия вне этого компьютера слишком старая: {when}</translation>
    </message>
    <message>
        <source>There is no verified copy yet.</source>
        <translation>Проверенной копии ещё нет.</translation>
    </message>
    <message>
        <source>Verified copy: {when}</source>
        <translation>Проверенная копия: {when}</translation>
    </message>
    <message>
        <source>Verified copy: {when}, but on this computer only</source>
        <translation>Проверенная копия: {when}, но только на этом компьютере</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>It can wait. Until then the bottom line says on every page that there is no verified copy.</source>
        <translation>Можно отложить. До тех пор нижняя строка на каждой странице напоминает, что проверенной копии нет.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>To a USB stick or a second drive that is locked away. A copy opens only with the recovery sheet.</source>
        <translation>На флешку или второй диск, который запирают. Копия открывается только листом восстановления.</translation>
    </message>
    <message>
        <source>Where do copies go?</source>
        <translation>Куда складывать копии?</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Certificate of the last rehearsal</source>
        <translation>Акт последнего пробного восстановления</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Copies of the registry</source>
        <translation>Копии базы</translation>
    </message>
    <message>
        <source>Copies on this drive</source>
        <translation>Копии на этом носителе</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Папка для копий</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Сделана</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation>Делается копия</translation>
    </message>
    <message>
        <source>Making a copy: {percent} %</source>
        <translation>Делается копия: {percent} %</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>Папка ещё не выбрана</translation>
    </message>
    <message>
        <source>No folder is chosen yet: the director chooses it. Copies can be made after that.</source>
        <translation>Папка ещё не выбрана: её выбирает директор. После этого можно делать копии.</translation>
    </message>
    <message>
        <source>Nothing was written since the newest copy.</source>
        <translation>После последней копии ничего не записано.</translation>
    </message>
    <message>
        <source>Prove the newest copy</source>
        <translation>Проверить последнюю копию</translation>
    </message>
    <message>
        <source>Proving the copy</source>
        <translation>Копия проверяется</translation>
    </message>
    <message>
        <source>Putting one back was last rehearsed: {when}.</source>
        <translation>Последнее пробное восстановление: {when}.</translation>
    </message>
    <message>
        <source>Putting one back was never rehearsed: do it once a month.</source>
        <translation>Пробного восстановления ещё не было: проводите его раз в месяц.</translation>
    </message>
    <message>
        <source>Putting the copy back for trial</source>
        <translation>Копия восстанавливается для пробы</translation>
    </message>
    <message>
        <source>Rehearse putting it back</source>
        <translation>Пробное восстановление</translation>
    </message>
    <message>
        <source>Show what may go</source>
        <translation>Показать, что можно удалить</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Something was written since the newest copy.</source>
        <translation>После последней копии в базу что-то записано.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>The copy is being read again to prove it. Do not pull the drive out yet.</source>
        <translation>Копия читается заново для проверки. Пока не вынимайте носитель.</translation>
    </message>
    <message>
        <source>The copy is made and was proven: {files} files, {lines} lines of the audit log.</source>
        <translation>Копия сделана и проверена. Дел: {files}, строк журнала действий: {lines}.</translation>
    </message>
    <message>
        <source>The copy opens and holds what it says.</source>
        <translation>Копия открывается и содержит то, что заявлено.</translation>
    </message>
    <message>
        <source>The copy opens, but some files in it are not those of the registry. Make a new one and compare.</source>
        <translation>Копия открывается, но некоторые дела в ней не такие, как в базе. Сделайте новую и сравните.</translation>
    </message>
    <message>
        <source>The copy was put back for trial: it opens and would save the registry ({files} files).</source>
        <translation>Копия восстановлена для пробы: она открывается и спасла бы базу (дел: {files}).</translation>
    </message>
    <message>
        <source>The words of the sheet open the copy, and it would save the registry ({files} files).</source>
        <translation>Слова листа открывают копию, и она спасла бы реестр (дел: {files}).</translation>
    </message>
    <message>
        <source>Use two drives in turn and keep one of them in another building. A copy opens with the recovery sheet or on this computer only: without one of both it is worth nothing to a thief.</source>
        <translation>Чередуйте два носителя и один храните в другом здании. Копия открывается только листом восстановления или на этом компьютере: вору без них она ничего не даст.</translation>
    </message>
    <message>
        <source>Where copies go</source>
        <translation>Куда складываются копии</translation>
    </message>
    <message>
        <source>{folder}, last copy {when}: this drive is kept away from the computer</source>
        <translation>{folder}, последняя копия {when}: этот носитель хранится отдельно от компьютера</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} МБ</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Язык документа</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Анкета</translation>
    </message>
    <message>
        <source>Answers about health are not printed here; closed files are left out.</source>
        <translation>Ответы о здоровье здесь не печатаются; закрытые дела пропущены.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Many questionnaires at once</source>
        <translation>Много анкет сразу</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save into a folder</source>
        <translation>Сохранить в папку</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>{form}: {count}</source>
        <translation>{form}: {count}</translation>
    </message>
</context>
<context>
    <name>BedChoice</name>
    <message>
        <source>Any bed</source>
        <translation>Любое место</translation>
    </message>
    <message>
        <source>Bed {number}</source>
        <translation>Место {number}</translation>
    </message>
    <message>
        <source>Bed {number}: taken</source>
        <translation>Место {number}: занято</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Every bed there is taken: say to the next shift where the child really sleeps.</source>
        <translation>Все места там заняты: скажите следующей смене, где ребёнок спит на самом деле.</translation>
    </message>
    <message>
        <source>Somebody has this bed already; two of one family may share it.</source>
        <translation>Это место уже занято; двое из одной семьи могут его делить.</translation>
    </message>
    <message>
        <source>This room is for boys.</source>
        <translation>Эта комната для мальчиков.</translation>
    </message>
    <message>
        <source>This room is for girls.</source>
        <translation>Эта комната для девочек.</translation>
    </message>
    <message>
        <source>This room is for mothers with their children.</source>
        <translation>Эта комната для матерей с детьми.</translation>
    </message>
    <message>
        <source>Those with whom the child came sleep in another room.</source>
        <translation>Те, с кем ребёнок пришёл, спят в другой комнате.</translation>
    </message>
    <message>
        <source>{room}: {taken} beds taken</source>
        <translation>{room}: занято мест {taken}</translation>
    </message>
</context>
<context>
    <name>BehindDialog</name>
    <message>
        <source>No. {number}, {day}, sent on: {where}</source>
        <translation>№ {number}, {day}, направлен: {where}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Why it was missed</source>
        <translation>Почему пропущено</translation>
    </message>
    <message>
        <source>answered {day}</source>
        <translation>ответ {day}</translation>
    </message>
    <message>
        <source>back {day}</source>
        <translation>вернулся {day}</translation>
    </message>
    <message>
        <source>cause: {cause}</source>
        <translation>причина: {cause}</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>сделано {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>срок {day}</translation>
    </message>
    <message>
        <source>here since {day}</source>
        <translation>в центре с {day}</translation>
    </message>
    <message>
        <source>here {first} – {last}</source>
        <translation>был здесь {first} – {last}</translation>
    </message>
    <message>
        <source>letter of {day}</source>
        <translation>письмо от {day}</translation>
    </message>
    <message>
        <source>name not known</source>
        <translation>имя неизвестно</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>не сделано</translation>
    </message>
    <message>
        <source>questionnaire of {day}</source>
        <translation>анкета от {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>term moved: {reason}</source>
        <translation>срок перенесён: {reason}</translation>
    </message>
</context>
<context>
    <name>BoardCounts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in a row without an answer</source>
        <translation>
            <numerusform>%n раз подряд без ответа</numerusform>
            <numerusform>%n раза подряд без ответа</numerusform>
            <numerusform>%n раз подряд без ответа</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardTable</name>
    <message>
        <source>Who and where</source>
        <translation>Кто и где</translation>
    </message>
</context>
<context>
    <name>BodyField</name>
    <message>
        <source>Injuries on the body scheme: click, or arrows and Enter</source>
        <translation>Повреждения на схеме тела: щелчок или стрелки и Enter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>What is seen: bruise, burn</source>
        <translation>Что видно: синяк, ожог</translation>
    </message>
    <message>
        <source>back</source>
        <translation>сзади</translation>
    </message>
    <message>
        <source>front</source>
        <translation>спереди</translation>
    </message>
    <message>
        <source>left</source>
        <translation>лев.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>прав.</translation>
    </message>
</context>
<context>
    <name>BoundDialog</name>
    <message>
        <source>&amp;Signed on</source>
        <translation>&amp;Подписано</translation>
    </message>
    <message>
        <source>Agreement not to disclose</source>
        <translation>Обязательство о неразглашении</translation>
    </message>
    <message>
        <source>The last day lies before the signing.</source>
        <translation>Последний день раньше подписания.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>&amp;Действует до</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Напишите день.</translation>
    </message>
</context>
<context>
    <name>BrowsingBar</name>
    <message>
        <source>Opened all the same: {number} – {reason}</source>
        <translation>Открыто с указанием причины: {number} – {reason}</translation>
    </message>
    <message>
        <source>Others with a reason are in the log: {count}</source>
        <translation>Ещё с указанием причины, в журнале: {count}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>{name}, {when}: stopped before one file too many within a short time. Attempts: {times}.</source>
        <translation>{name}, {when}: слишком много дел за короткое время, следующее не открыто. Попыток: {times}.</translation>
    </message>
</context>
<context>
    <name>BuildingWindow</name>
    <message>
        <source>Preparing the training centre. Its people are invented.</source>
        <translation>Готовим учебный центр. Люди в нём вымышлены.</translation>
    </message>
    <message>
        <source>This folder holds files that are not of the training centre. Nothing was touched: choose another.</source>
        <translation>В этой папке лежат файлы не учебного центра. Ничего не тронуто: выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Appointments and journeys</source>
        <translation>Приёмы и поездки</translation>
    </message>
    <message>
        <source>Court hearings</source>
        <translation>Судебные заседания</translation>
    </message>
    <message>
        <source>Ends of stays and returns</source>
        <translation>Окончание пребывания и возвращения</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Support plans</source>
        <translation>Планы поддержки</translation>
    </message>
    <message>
        <source>Terms and duties</source>
        <translation>Сроки и обязанности</translation>
    </message>
    <message>
        <source>Turning 16 and 18</source>
        <translation>Исполняется 16 и 18 лет</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Посещения</translation>
    </message>
    <message>
        <source>day {part} of {parts}</source>
        <translation>день {part} из {parts}</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>A day off by decree</source>
        <translation>Выходной по постановлению</translation>
    </message>
    <message>
        <source>A working day by decree</source>
        <translation>Рабочий день по постановлению</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Earlier (PgUp)</source>
        <translation>Раньше (PgUp)</translation>
    </message>
    <message>
        <source>Ins writes an appointment down.</source>
        <translation>Ins запишет встречу.</translation>
    </message>
    <message>
        <source>Later (PgDn)</source>
        <translation>Позже (PgDn)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Month or week</source>
        <translation>Месяц или неделя</translation>
    </message>
    <message>
        <source>My week as a file</source>
        <translation>Моя неделя файлом</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Новая встреча</translation>
    </message>
    <message>
        <source>Nothing on this day</source>
        <translation>В этот день ничего нет</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>This file is restricted: only its readers open it.</source>
        <translation>Это дело с ограниченным доступом: его открывают только допущенные.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Whose entries</source>
        <translation>Чьи записи</translation>
    </message>
    <message>
        <source>Your week without names, for a calendar program (.ics)</source>
        <translation>Ваша неделя без имён, для программы-календаря (.ics)</translation>
    </message>
    <message>
        <source>month or week</source>
        <translation>месяц или неделя</translation>
    </message>
    <message>
        <source>month, week</source>
        <translation>месяц, неделя</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>весь день</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>&amp;Agenda, one point a line</source>
        <translation>&amp;Повестка, по одному вопросу в строке</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation>&amp;Час</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Место</translation>
    </message>
    <message>
        <source>At what hour does it begin?</source>
        <translation>В котором часу начало?</translation>
    </message>
    <message>
        <source>C&amp;haired by</source>
        <translation>Пр&amp;едседатель</translation>
    </message>
    <message>
        <source>Call somebody else</source>
        <translation>Пригласить ещё</translation>
    </message>
    <message>
        <source>Call the meeting</source>
        <translation>Созвать собрание</translation>
    </message>
    <message>
        <source>Child-protection meeting</source>
        <translation>Собрание по защите прав ребёнка</translation>
    </message>
    <message>
        <source>Name at least one who is called.</source>
        <translation>Укажите хотя бы одного приглашённого.</translation>
    </message>
    <message>
        <source>On which day is it?</source>
        <translation>В какой день оно состоится?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>Кто приглашён</translation>
    </message>
    <message>
        <source>Write what is talked about.</source>
        <translation>Напишите, о чём пойдёт речь.</translation>
    </message>
</context>
<context>
    <name>CallOffDialog</name>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Почему</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Отменить собрание</translation>
    </message>
    <message>
        <source>Call the meeting off</source>
        <translation>Отмена собрания</translation>
    </message>
    <message>
        <source>Say why it does not take place.</source>
        <translation>Напишите, почему оно не состоится.</translation>
    </message>
    <message>
        <source>The term of the procedure runs on: call another meeting.</source>
        <translation>Срок по порядку продолжает идти: созовите другое собрание.</translation>
    </message>
</context>
<context>
    <name>CallerBox</name>
    <message>
        <source>Nobody is known by that. Say nothing about a child; ask for a number.</source>
        <translation>Такого контакта нет. О ребёнке ничего не говорить, попросить номер.</translation>
    </message>
    <message>
        <source>Who is calling? Number or name</source>
        <translation>Кто звонит? Номер или имя</translation>
    </message>
</context>
<context>
    <name>CameDialog</name>
    <message>
        <source>&amp;For which child</source>
        <translation>За каким &amp;ребёнком</translation>
    </message>
    <message>
        <source>&amp;Name, or what they looked like</source>
        <translation>&amp;Имя или как выглядел</translation>
    </message>
    <message>
        <source>&amp;Who came</source>
        <translation>&amp;Кто приходил</translation>
    </message>
    <message>
        <source>Came for a child and was sent away</source>
        <translation>Пришли за ребёнком, ребёнок не передан</translation>
    </message>
    <message>
        <source>Came for the child and was not given the child.</source>
        <translation>Пришли за ребёнком, ребёнок не передан.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose for which child they came.</source>
        <translation>Выберите, за каким ребёнком приходили.</translation>
    </message>
    <message>
        <source>Choose who came; somebody unknown is the last line.</source>
        <translation>Выберите, кто приходил; незнакомый человек — последняя строка.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>The child stays here. The director has it on Today at once.</source>
        <translation>Ребёнок остаётся в центре. Директор сразу увидит это на странице «Сегодня».</translation>
    </message>
    <message>
        <source>They came for these children as well</source>
        <translation>Приходили и за этими детьми</translation>
    </message>
    <message>
        <source>This file is restricted: open it in an emergency first, then write down who came.</source>
        <translation>Это дело с ограниченным доступом: сначала откройте его экстренно, затем запишите, кто приходил.</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>Что &amp;произошло</translation>
    </message>
    <message>
        <source>What they said and showed, who else was there, car, which way they went</source>
        <translation>Что говорил и предъявил, кто ещё был, машина, куда ушёл</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>К&amp;огда</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Когда это было?</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Write who it was; what they looked like is enough where no name is known.</source>
        <translation>Напишите, кто это был; если имя неизвестно, достаточно описать внешность.</translation>
    </message>
    <message>
        <source>Written down at {time}. The child is here; the director has it on Today.</source>
        <translation>Записано в {time}. Ребёнок в центре; директор видит это на странице «Сегодня».</translation>
    </message>
    <message>
        <source>{name}: do not hand over the child. Call the director.</source>
        <translation>{name}: ребёнка не передавать. Позвоните директору.</translation>
    </message>
    <message>
        <source>{name}: must not have the child</source>
        <translation>{name}: ребёнка не отдавать</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Allergies</source>
        <translation>Аллергия</translation>
    </message>
    <message>
        <source>Back to the residents</source>
        <translation>К списку воспитанников</translation>
    </message>
    <message>
        <source>Came for the child</source>
        <translation>Пришли за ребёнком</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Уход</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Заболевания</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Питание</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дано</translation>
    </message>
    <message>
        <source>Late since {time}</source>
        <translation>Просрочено: {time}</translation>
    </message>
    <message>
        <source>May collect: {names}</source>
        <translation>Может забрать: {names}</translation>
    </message>
    <message>
        <source>Medicines today</source>
        <translation>Лекарства сегодня</translation>
    </message>
    <message>
        <source>No medicine today.</source>
        <translation>Сегодня лекарств нет.</translation>
    </message>
    <message>
        <source>Nobody collects the child without the director.</source>
        <translation>Без директора ребёнка никому не отдают.</translation>
    </message>
    <message>
        <source>Nobody is written down. Whoever may not collect the child is not let in either.</source>
        <translation>Никто не записан. Кому нельзя забирать ребёнка, тех тоже не впускают.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Не дано</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Open in an emergency…</source>
        <translation>Открыть экстренно…</translation>
    </message>
    <message>
        <source>Restricted: this card is what everybody on duty sees of the file.</source>
        <translation>Доступ ограничен: дежурные видят из дела только эту карточку.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Safety card</source>
        <translation>Карточка безопасности</translation>
    </message>
    <message>
        <source>There is no safety card to show</source>
        <translation>Карточки безопасности нет</translation>
    </message>
    <message>
        <source>What every shift must know</source>
        <translation>Что должна знать каждая смена</translation>
    </message>
    <message>
        <source>Where the child is</source>
        <translation>Где ребёнок</translation>
    </message>
    <message>
        <source>Who must not come near</source>
        <translation>Кому нельзя приближаться</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кому звонить</translation>
    </message>
    <message>
        <source>no telephone written down</source>
        <translation>телефон не записан</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>не известны</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ещё не спрашивали</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Counted as a foreigner: no citizenship is written down</source>
        <translation>Считается иностранцем: гражданство не указано</translation>
    </message>
    <message>
        <source>Counted as left without parental care: nobody has said</source>
        <translation>Считается оставшимся без попечения родителей: никто не указал</translation>
    </message>
    <message>
        <source>Counted as unaccompanied: nobody has said</source>
        <translation>Считается несопровождаемым: никто не указал</translation>
    </message>
    <message>
        <source>Unaccompanied</source>
        <translation>Без сопровождения</translation>
    </message>
    <message>
        <source>Without care</source>
        <translation>Без попечения</translation>
    </message>
    <message>
        <source>Working days not compared with the published calendar</source>
        <translation>Рабочие дни не сверены с опубликованным календарём</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не спрашивали</translation>
    </message>
    <message>
        <source>not asked; counts as yes</source>
        <translation>не спрашивали, считается «да»</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>{answer}, a guardian is documented among the contacts</source>
        <translation>{answer}, в контактах есть опекун с документом</translation>
    </message>
    <message>
        <source>{answer}, as the registry tells</source>
        <translation>{answer}, по данным реестра</translation>
    </message>
    <message>
        <source>{answer}, by the category</source>
        <translation>{answer}, по категории</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>&amp;Coordinator</source>
        <translation>&amp;Координатор</translation>
    </message>
    <message>
        <source>&amp;Risk</source>
        <translation>&amp;Риск</translation>
    </message>
    <message>
        <source>&amp;Story so far</source>
        <translation>&amp;История коротко</translation>
    </message>
    <message>
        <source>Add an alert</source>
        <translation>Добавить предупреждение</translation>
    </message>
    <message>
        <source>Alerts at the door</source>
        <translation>Предупреждения у двери</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ведение дела</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никто</translation>
    </message>
    <message>
        <source>Take this alert away</source>
        <translation>Убрать предупреждение</translation>
    </message>
</context>
<context>
    <name>CentreForm</name>
    <message>
        <source>Centre for Adaptation of Minors</source>
        <translation>Центр адаптации несовершеннолетних</translation>
    </message>
    <message>
        <source>Centre for the support of children</source>
        <translation>Центр поддержки детей</translation>
    </message>
    <message>
        <source>Crisis centre</source>
        <translation>Кризисный центр</translation>
    </message>
    <message>
        <source>Director: family name and initials, as printed</source>
        <translation>Директор: фамилия и инициалы для печати</translation>
    </message>
    <message>
        <source>How is the centre called in its daily work?</source>
        <translation>Как центр называют в ежедневной работе?</translation>
    </message>
    <message>
        <source>Kind of centre</source>
        <translation>Вид центра</translation>
    </message>
    <message>
        <source>Name of the centre, as staff call it</source>
        <translation>Название центра, как говорят сотрудники</translation>
    </message>
    <message>
        <source>National procedure</source>
        <translation>Национальный порядок</translation>
    </message>
    <message>
        <source>Shelter for victims of trafficking</source>
        <translation>Приют для жертв торговли людьми</translation>
    </message>
    <message>
        <source>Telephone of the centre</source>
        <translation>Телефон центра</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Город или село</translation>
    </message>
</context>
<context>
    <name>CentreStep</name>
    <message>
        <source>Can be left empty: the step Director asks for it.</source>
        <translation>Можно не заполнять: спросим на шаге «Директор».</translation>
    </message>
    <message>
        <source>Limits of stay and duties follow from the kind and from the national procedure.</source>
        <translation>От вида центра и национального порядка зависят предельные сроки и обязанности.</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>What kind of centre is it?</source>
        <translation>Какой это центр?</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Certificate of the rehearsal</source>
        <translation>Акт пробного восстановления</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Version {number}: what changed since version {before}</source>
        <translation>Версия {number}: что изменилось после версии {before}</translation>
    </message>
    <message>
        <source>before</source>
        <translation>было</translation>
    </message>
</context>
<context>
    <name>ChooseRowsDialog</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Chosen: {chosen} of {among}</source>
        <translation>Выбрано: {chosen} из {among}</translation>
    </message>
    <message>
        <source>No row is chosen. Tick at least one, or take all of them.</source>
        <translation>Не выбрано ни одной строки. Отметьте хотя бы одну или возьмите все.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ни одной</translation>
    </message>
    <message>
        <source>Rows to choose from</source>
        <translation>Строки, из которых выбирают</translation>
    </message>
    <message>
        <source>Take these rows</source>
        <translation>Взять эти строки</translation>
    </message>
    <message>
        <source>Which rows?</source>
        <translation>Какие строки?</translation>
    </message>
    <message>
        <source>{key} ticks the row in focus. The sheet says how many of how many were chosen.</source>
        <translation>{key} отмечает строку в фокусе. На листе будет указано, сколько строк выбрано и из скольких.</translation>
    </message>
</context>
<context>
    <name>ClearingAction</name>
    <message numerus="yes">
        <source>%n copy(ies) removed. Make a copy now.</source>
        <translation>
            <numerusform>Удалена %n копия. Сделайте новую копию.</numerusform>
            <numerusform>Удалены %n копии. Сделайте новую копию.</numerusform>
            <numerusform>Удалено %n копий. Сделайте новую копию.</numerusform>
        </translation>
    </message>
    <message>
        <source>Even that will not be enough room: remove other files as well.</source>
        <translation>И этого места не хватит: удалите с носителя и другие файлы.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Looking which copies may go</source>
        <translation>Проверяется, какие копии можно удалить</translation>
    </message>
    <message>
        <source>No copy may go: the newest one stays. Remove other files from the drive, or use another drive.</source>
        <translation>Удалить нельзя ни одной копии: новейшая остаётся. Удалите с носителя другие файлы или возьмите другой носитель.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n older copy(ies) to make room?</source>
        <translation>
            <numerusform>Удалить %n старую копию, чтобы освободить место?</numerusform>
            <numerusform>Удалить %n старые копии, чтобы освободить место?</numerusform>
            <numerusform>Удалить %n старых копий, чтобы освободить место?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove these copies</source>
        <translation>Удалить эти копии</translation>
    </message>
    <message>
        <source>The newest copy is being proven, then the older ones go</source>
        <translation>Новейшая копия проверяется, затем удаляются старые</translation>
    </message>
    <message>
        <source>They are the oldest, made between {first} and {last}, {size} MB in all. The newest copy, {kept}, stays: it is proven again before anything is removed.</source>
        <translation>Это самые старые, сделанные с {first} по {last}, всего {size} МБ. Новейшая копия ({kept}) остаётся: прежде чем что-либо удалить, она проверяется заново.</translation>
    </message>
</context>
<context>
    <name>CliArguments</name>
    <message>
        <source>COMMAND</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>ДАТА</translation>
    </message>
    <message>
        <source>DIGITS</source>
        <translation>ЦИФРЫ</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ПАПКА</translation>
    </message>
    <message>
        <source>HEAD</source>
        <translation>ОТМЕТКА</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>ЯЗЫК</translation>
    </message>
    <message>
        <source>Missing: {options}.</source>
        <translation>Не хватает: {options}.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ИМЯ</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>НОМЕР</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>ДОКУМЕНТ</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>ПУТЬ</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PERIOD</source>
        <translation>ПЕРИОД</translation>
    </message>
    <message>
        <source>Pana without a window.</source>
        <translation>Pana без окна.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>ТЕКСТ</translation>
    </message>
    <message>
        <source>This call was not understood. It should look like this:</source>
        <translation>Команда не распознана. Правильный вид:</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>СЛОВА</translation>
    </message>
    <message>
        <source>a copy of the registry as witness: its folder</source>
        <translation>резервная копия реестра как свидетель: её папка</translation>
    </message>
    <message>
        <source>also the seven days after it</source>
        <translation>и семь дней после него</translation>
    </message>
    <message>
        <source>also who has left</source>
        <translation>также выбывшие</translation>
    </message>
    <message>
        <source>answer as JSON, for scripts</source>
        <translation>ответ в виде JSON, для сценариев</translation>
    </message>
    <message>
        <source>build a centre with invented people</source>
        <translation>создать учебный центр с вымышленными людьми</translation>
    </message>
    <message>
        <source>check keys, database, audit log and disk</source>
        <translation>проверить ключи, базу данных, журнал действий и диск</translation>
    </message>
    <message>
        <source>commands and texts</source>
        <translation>команды и тексты</translation>
    </message>
    <message>
        <source>compare the indexes too; takes longer</source>
        <translation>сверить и указатели; дольше</translation>
    </message>
    <message>
        <source>confirm: its digits as they were read out by telephone</source>
        <translation>confirm: её цифры, как их прочли по телефону</translation>
    </message>
    <message>
        <source>confirm: the text of the other centre&apos;s key card</source>
        <translation>confirm: текст карточки ключа другого центра</translation>
    </message>
    <message>
        <source>export: how the fingerprint of the receiving centre begins</source>
        <translation>export: начало отпечатка принимающего центра</translation>
    </message>
    <message>
        <source>export: number of the personal file, discharged before</source>
        <translation>export: номер личного дела, выбытие уже оформлено</translation>
    </message>
    <message>
        <source>export: where to write; a file that is there stays</source>
        <translation>export: куда записать; существующий файл остаётся</translation>
    </message>
    <message>
        <source>export: why it goes without a consent that names the other centre</source>
        <translation>export: почему дело передаётся без согласия, называющего другой центр</translation>
    </message>
    <message>
        <source>find files by name, file number, IIN, document, telephone or year</source>
        <translation>найти дела по имени, номеру дела, ИИН, документу, телефону или году</translation>
    </message>
    <message>
        <source>give the registry new keys after somebody has left</source>
        <translation>сменить ключи базы после ухода сотрудника</translation>
    </message>
    <message>
        <source>hand a whole case on to another centre, or take one over</source>
        <translation>передать целое дело другому центру или принять его</translation>
    </message>
    <message>
        <source>import: only look, store nothing</source>
        <translation>import: только посмотреть, ничего не сохранять</translation>
    </message>
    <message>
        <source>import: the file that came</source>
        <translation>import: пришедший файл</translation>
    </message>
    <message>
        <source>keep this computer&apos;s key in a file, not in the secret store</source>
        <translation>хранить ключ этого компьютера в файле, а не в хранилище секретов</translation>
    </message>
    <message>
        <source>language; otherwise the computer&apos;s, otherwise Russian</source>
        <translation>язык; иначе язык компьютера, иначе русский</translation>
    </message>
    <message>
        <source>login name; the passphrase is the first line of standard input</source>
        <translation>имя для входа; пароль — первая строка стандартного ввода</translation>
    </message>
    <message>
        <source>make, list, prove, rehearse or put back a copy</source>
        <translation>сделать, показать, проверить, опробовать или восстановить резервную копию</translation>
    </message>
    <message>
        <source>make: where the copy goes; otherwise the folder that the centre chose</source>
        <translation>make: куда положить копию; иначе папка, выбранная центром</translation>
    </message>
    <message>
        <source>number of the personal file</source>
        <translation>номер личного дела</translation>
    </message>
    <message>
        <source>of a form: an empty one for the pen, also without --file</source>
        <translation>для формы: пустая, под ручку, можно и без --file</translation>
    </message>
    <message>
        <source>of a form: large type</source>
        <translation>для формы: крупный шрифт</translation>
    </message>
    <message>
        <source>of statistics and registers, otherwise this month: 2026-11, 2026-Q4, 2026-H2, 2026, 01.11.2026..24.11.2026</source>
        <translation>для статистики и журналов, иначе текущий месяц: 2026-11, 2026-Q4, 2026-H2, 2026, 01.11.2026..24.11.2026</translation>
    </message>
    <message>
        <source>of statistics: leave small numbers out, for publication</source>
        <translation>для статистики: скрыть малые числа, для публикации</translation>
    </message>
    <message>
        <source>on this day, otherwise today: 24.11.2026</source>
        <translation>на этот день, иначе на сегодня: 24.11.2026</translation>
    </message>
    <message>
        <source>only what waits for me or my role</source>
        <translation>только то, что ждёт меня или мою роль</translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметры</translation>
    </message>
    <message>
        <source>prove the audit log</source>
        <translation>проверить журнал действий</translation>
    </message>
    <message>
        <source>rehearse: by the words of the recovery sheet, in the second line of standard input</source>
        <translation>rehearse: по словам листа восстановления, во второй строке стандартного ввода</translation>
    </message>
    <message>
        <source>renew: restricted files that do not open to you get another key too, by the sixteen words of the valid recovery sheet in the next line of standard input</source>
        <translation>renew: закрытые дела, которые вам не открываются, тоже получают другой ключ — по шестнадцати словам действующего листа восстановления в следующей строке стандартного ввода</translation>
    </message>
    <message>
        <source>renew: the reason; it stands in the audit</source>
        <translation>renew: причина; она записывается в журнал</translation>
    </message>
    <message>
        <source>renew: the recovery sheet stays valid; otherwise a new one is written down by hand</source>
        <translation>renew: лист восстановления остаётся в силе; иначе новый переписывают от руки</translation>
    </message>
    <message>
        <source>restore: keep this computer&apos;s key in a file, not in the secret store</source>
        <translation>restore: хранить ключ этого компьютера в файле, а не в хранилище секретов</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>показать версию</translation>
    </message>
    <message>
        <source>show this text and end</source>
        <translation>показать эту справку</translation>
    </message>
    <message>
        <source>the audit head printed in the footer of a page</source>
        <translation>отметка журнала из нижней строки печатного листа</translation>
    </message>
    <message>
        <source>the folder of one copy, or the one with all copies (then the newest)</source>
        <translation>папка одной копии или папка со всеми копиями (тогда самая новая)</translation>
    </message>
    <message>
        <source>what is due or overdue</source>
        <translation>что нужно сделать и что просрочено</translation>
    </message>
    <message>
        <source>where the registry lies; otherwise this computer&apos;s own</source>
        <translation>где лежит реестр; иначе реестр этого компьютера</translation>
    </message>
    <message>
        <source>where this computer&apos;s enrolment lies; otherwise beside the settings</source>
        <translation>где лежит регистрация этого компьютера; иначе рядом с настройками</translation>
    </message>
    <message>
        <source>where to write, .pdf or .xlsx; a file that is there stays</source>
        <translation>куда записать, .pdf или .xlsx; существующий файл остаётся</translation>
    </message>
    <message>
        <source>which papers there are</source>
        <translation>какие есть документы</translation>
    </message>
    <message>
        <source>who is here</source>
        <translation>кто сейчас в центре</translation>
    </message>
    <message>
        <source>write a paper as PDF</source>
        <translation>записать документ в PDF</translation>
    </message>
</context>
<context>
    <name>CliAudit</name>
    <message>
        <source>Line {number} of the audit log does not carry its author&apos;s signature; before it: {checked}.</source>
        <translation>Под строкой {number} журнала действий нет подписи её автора; до неё: {checked}.</translation>
    </message>
    <message>
        <source>Line {number} of the audit log does not fit; before it: {checked}.</source>
        <translation>Строка {number} журнала действий не сходится; до неё: {checked}.</translation>
    </message>
    <message>
        <source>Line {number} of the audit log does not follow from the one before it; before it: {checked}.</source>
        <translation>Строка {number} журнала действий не продолжает предыдущую; до неё: {checked}.</translation>
    </message>
    <message>
        <source>Line {number} of the audit log is missing; before it: {checked}.</source>
        <translation>Строки {number} журнала действий нет; до неё: {checked}.</translation>
    </message>
    <message>
        <source>Line {number} of the audit log is not the one that was printed; before it: {checked}.</source>
        <translation>Строка {number} журнала действий не та, что была напечатана; до неё: {checked}.</translation>
    </message>
    <message>
        <source>Line {number} of the audit log stands there twice; before it: {checked}.</source>
        <translation>Строка {number} журнала действий стоит дважды; до неё: {checked}.</translation>
    </message>
    <message>
        <source>Line {number} of the audit log was altered; before it: {checked}.</source>
        <translation>Строка {number} журнала действий изменена; до неё: {checked}.</translation>
    </message>
    <message>
        <source>The audit log is whole: {checked}.</source>
        <translation>Журнал действий цел: {checked}.</translation>
    </message>
</context>
<context>
    <name>CliBackup</name>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>МБ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Сделана</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>The bytes of the copy are the ones that were written. With --user it is opened and compared too.</source>
        <translation>Байты копии те же, что были записаны. С --user она будет ещё открыта и сверена.</translation>
    </message>
    <message>
        <source>The copy is made and was proven by a second process: {place}</source>
        <translation>Копия сделана и проверена вторым процессом: {place}</translation>
    </message>
    <message>
        <source>The copy opens and holds what it says: it can be put back.</source>
        <translation>Копия открывается и содержит то, что заявлено: её можно восстановить.</translation>
    </message>
    <message>
        <source>The copy opens, but some files in it are not those of the registry. Tell the director.</source>
        <translation>Копия открывается, но некоторые дела в ней не такие, как в реестре. Сообщите директору.</translation>
    </message>
    <message>
        <source>The copy was put back for trial by the words of the sheet: they would save the registry.</source>
        <translation>Копия пробно восстановлена по словам листа: они спасли бы реестр.</translation>
    </message>
    <message>
        <source>The copy was put back for trial: it opens and would save the registry.</source>
        <translation>Копия восстановлена для пробы: она открывается и спасла бы реестр.</translation>
    </message>
    <message>
        <source>The registry of {moment} is in the folder and opens with the passphrases of that day.</source>
        <translation>Реестр на {moment} лежит в папке и открывается паролями того дня.</translation>
    </message>
    <message>
        <source>The registry of {moment} is in the folder and opens with the passphrases of that day. What was there before is still in the folder.</source>
        <translation>Реестр на {moment} лежит в папке и открывается паролями того дня. То, что было в папке раньше, осталось в ней.</translation>
    </message>
    <message>
        <source>There is no copy in this folder.</source>
        <translation>В этой папке нет резервной копии.</translation>
    </message>
</context>
<context>
    <name>CliCheck</name>
    <message>
        <source>Audit log</source>
        <translation>Журнал действий</translation>
    </message>
    <message>
        <source>Database opens</source>
        <translation>База данных открывается</translation>
    </message>
    <message>
        <source>Every page is authentic</source>
        <translation>Подлинность каждой страницы</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Свободное место</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Файл ключей</translation>
    </message>
    <message>
        <source>Key of this computer</source>
        <translation>Ключ этого компьютера</translation>
    </message>
    <message>
        <source>Links between records</source>
        <translation>Связи между записями</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Something wants a look: read the lines that are not marked as fine.</source>
        <translation>Есть на что обратить внимание: прочтите строки без пометки «в порядке».</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>The registry itself was not checked.</source>
        <translation>Сам реестр не проверялся.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>generation {number}</source>
        <translation>поколение {number}</translation>
    </message>
    <message>
        <source>in a file (portable registry)</source>
        <translation>в файле (переносной реестр)</translation>
    </message>
    <message>
        <source>in this computer&apos;s secret store</source>
        <translation>в хранилище секретов этого компьютера</translation>
    </message>
    <message>
        <source>look here</source>
        <translation>внимание</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>registry.hdr is damaged; its second copy holds generation {number}</source>
        <translation>registry.hdr повреждён; во второй копии поколение {number}</translation>
    </message>
    <message>
        <source>registry.hdr is missing; its second copy holds generation {number}</source>
        <translation>registry.hdr отсутствует; во второй копии поколение {number}</translation>
    </message>
    <message>
        <source>{number} MiB free</source>
        <translation>свободно {number} МиБ</translation>
    </message>
</context>
<context>
    <name>CliDemo</name>
    <message>
        <source>There is a registry in this folder already. It was not touched: choose an empty folder.</source>
        <translation>В этой папке уже есть реестр. Он не тронут: выберите пустую папку.</translation>
    </message>
</context>
<context>
    <name>CliKeys</name>
    <message>
        <source>Recovery sheet number {number}. Write it down by hand; it is shown only here and becomes valid with the new keys.</source>
        <translation>Лист восстановления № {number}. Перепишите его от руки: он показан только здесь и вступит в силу вместе с новыми ключами.</translation>
    </message>
    <message>
        <source>The file under the old key stays until the next login: {name}</source>
        <translation>Файл под старым ключом остаётся до следующего входа: {name}</translation>
    </message>
    <message>
        <source>The registry has new keys. Everybody who has a door enters with the same passphrase as before. Copies made before now still open with the sheet that was valid then: make a new copy, and destroy or lock away the old ones.</source>
        <translation>Ключи базы сменены. Все, у кого есть вход, входят с прежним паролем. Прежние копии по-прежнему открываются листом, который действовал тогда: сделайте новую копию, а старые уничтожьте или спрячьте под замок.</translation>
    </message>
    <message>
        <source>These restricted files keep the key they had until somebody who is named for them enters, because they do not open to you: {files}</source>
        <translation>У этих закрытых дел ключ остался прежним, пока не войдёт кто-нибудь из названных для них, потому что вам они не открываются: {files}</translation>
    </message>
    <message>
        <source>This is not row {letter} of the sheet. Nothing was changed: begin again.</source>
        <translation>Это не строка {letter} листа. Ничего не изменено: начните сначала.</translation>
    </message>
    <message>
        <source>Type row {letter} from the paper:</source>
        <translation>Введите строку {letter} с бумаги:</translation>
    </message>
</context>
<context>
    <name>CliLists</name>
    <message>
        <source>A prepared leaving: {name}</source>
        <translation>Подготовленное выбытие: {name}</translation>
    </message>
    <message>
        <source>A step towards a document</source>
        <translation>Шаг к документу</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Поступление</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Appointment: {name}</source>
        <translation>Встреча: {name}</translation>
    </message>
    <message>
        <source>Child-protection meeting: {name}</source>
        <translation>Собрание по защите прав ребёнка: {name}</translation>
    </message>
    <message>
        <source>Condition of a decision: {name}</source>
        <translation>Условие решения: {name}</translation>
    </message>
    <message>
        <source>Contact again: {name}</source>
        <translation>Связаться снова: {name}</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Follow-up: {kind}</source>
        <translation>Наблюдение: {kind}</translation>
    </message>
    <message>
        <source>Forbidden: {what}.</source>
        <translation>Запрещено: {what}.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Last day of a document</source>
        <translation>Последний день документа</translation>
    </message>
    <message>
        <source>Last day of a document: {kind}</source>
        <translation>Последний день документа: {kind}</translation>
    </message>
    <message>
        <source>Last day of the decision about a contact: {name}</source>
        <translation>Последний день решения о контакте: {name}</translation>
    </message>
    <message>
        <source>Last day of the support plan</source>
        <translation>Последний день плана поддержки</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Выбытие</translation>
    </message>
    <message>
        <source>Letter No. {name}, not marked as sent</source>
        <translation>Письмо № {name} без отметки об отправке</translation>
    </message>
    <message>
        <source>Look at an emergency opening: {name}</source>
        <translation>Проверить экстренное открытие дела: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Next examination</source>
        <translation>Следующий осмотр</translation>
    </message>
    <message>
        <source>Next examination: {kind}</source>
        <translation>Следующий осмотр: {kind}</translation>
    </message>
    <message>
        <source>Next vaccination</source>
        <translation>Следующая прививка</translation>
    </message>
    <message>
        <source>Next vaccination: {vaccine}</source>
        <translation>Следующая прививка: {vaccine}</translation>
    </message>
    <message>
        <source>Not reached {name} times in a row</source>
        <translation>Не отвечают, попыток подряд: {name}</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Ничего не ждёт.</translation>
    </message>
    <message>
        <source>Objection of the guardianship body: {name}</source>
        <translation>Возражение органа опеки: {name}</translation>
    </message>
    <message>
        <source>Prepare for the court hearing: {name}</source>
        <translation>Подготовить к заседанию суда: {name}</translation>
    </message>
    <message>
        <source>Print No. {name}, not signed yet</source>
        <translation>Распечатка № {name}, ещё не подписана</translation>
    </message>
    <message>
        <source>Put what meeting No. {name} decided into the plan</source>
        <translation>Внести в план решения собрания № {name}</translation>
    </message>
    <message>
        <source>Return to the centre: {name}</source>
        <translation>Возвращение в центр: {name}</translation>
    </message>
    <message>
        <source>Review the support plan</source>
        <translation>Пересмотреть план поддержки</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>STOP! {who}: {what} File {number}, {name}.</source>
        <translation>СТОП! {who}: {what} Дело {number}, {name}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Support plan, version {name}</source>
        <translation>План поддержки, версия {name}</translation>
    </message>
    <message>
        <source>Task from a meeting: {name}</source>
        <translation>Поручение собрания: {name}</translation>
    </message>
    <message>
        <source>There is nobody to show.</source>
        <translation>Показывать некого.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Write the day as 24.11.2026 or 2026-11-24.</source>
        <translation>Напишите дату так: 24.11.2026 или 2026-11-24.</translation>
    </message>
    <message>
        <source>[restricted]</source>
        <translation>[закрытое дело]</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>выбыл(а)</translation>
    </message>
    <message>
        <source>here</source>
        <translation>в центре</translation>
    </message>
    <message>
        <source>in hospital</source>
        <translation>в больнице</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>отсутствует самовольно</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>имя неизвестно</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>в отпуске</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>лицо, имя которого вам не показывается</translation>
    </message>
</context>
<context>
    <name>CliMain</name>
    <message>
        <source>Pana made a mistake and has stopped. There is no registry here to keep a log; for support:</source>
        <translation>В программе Pana произошла ошибка, работа остановлена. Реестра, рядом с которым ведётся журнал, здесь нет; для поддержки:</translation>
    </message>
    <message>
        <source>Pana made a mistake and has stopped; what was saved is safe. The log for support: {place}</source>
        <translation>В программе произошла ошибка, она остановлена; сохранённое цело. Журнал для поддержки: {place}</translation>
    </message>
    <message>
        <source>The computer refused a file: {reason} ({place}).</source>
        <translation>Компьютер отказал в доступе к файлу: {reason} ({place}).</translation>
    </message>
</context>
<context>
    <name>CliProblems</name>
    <message>
        <source>Attempts stayed without an answer, and it is not three in a row yet: try again.</source>
        <translation>Попытки остались без ответа, но трёх подряд ещё нет: попробуйте снова.</translation>
    </message>
    <message>
        <source>No follow-up after the discharge found a reason for concern.</source>
        <translation>Наблюдение после выбытия не выявило повода для тревоги.</translation>
    </message>
    <message>
        <source>No follow-up after the discharge stayed without an answer.</source>
        <translation>Наблюдение после выбытия без ответа не оставалось.</translation>
    </message>
    <message>
        <source>No follow-up has a result yet.</source>
        <translation>Ни у одного наблюдения ещё нет результата.</translation>
    </message>
    <message>
        <source>No follow-up was planned.</source>
        <translation>Наблюдение не планировалось.</translation>
    </message>
    <message>
        <source>No help by an organisation was agreed.</source>
        <translation>Помощь организации не согласована.</translation>
    </message>
    <message>
        <source>No meeting about this child was held yet.</source>
        <translation>Собрания об этом ребёнке ещё не было.</translation>
    </message>
    <message>
        <source>No unlawful act or injury was written down.</source>
        <translation>Противоправные действия или телесные повреждения не записаны.</translation>
    </message>
    <message>
        <source>The discharge does not say who goes along.</source>
        <translation>В выбытии не указано, кто сопровождает.</translation>
    </message>
    <message>
        <source>The discharge does not say who received the person.</source>
        <translation>В выбытии не указано, кто принял человека.</translation>
    </message>
    <message>
        <source>The file does not hold yet what this paper needs (code: {code}).</source>
        <translation>В деле ещё нет того, что нужно для этого документа (код: {code}).</translation>
    </message>
    <message>
        <source>The file has no support plan yet.</source>
        <translation>В деле ещё нет плана поддержки.</translation>
    </message>
    <message>
        <source>The needs of this file have not been assessed yet.</source>
        <translation>Потребности по этому делу ещё не оценены.</translation>
    </message>
    <message>
        <source>The organisation has not agreed yet: telephone it first.</source>
        <translation>Организация ещё не дала согласия: сначала позвоните ей.</translation>
    </message>
    <message>
        <source>The person has left.</source>
        <translation>Человек уже выбыл.</translation>
    </message>
    <message>
        <source>The person is here: there is nobody to look for.</source>
        <translation>Человек находится здесь: разыскивать некого.</translation>
    </message>
    <message>
        <source>The person is not a citizen of another state.</source>
        <translation>Человек не является гражданином другого государства.</translation>
    </message>
    <message>
        <source>The person is still here.</source>
        <translation>Человек ещё в центре.</translation>
    </message>
    <message>
        <source>The person was not absent without leave.</source>
        <translation>Самовольного отсутствия не было.</translation>
    </message>
    <message>
        <source>The plan of this file has not been evaluated yet.</source>
        <translation>План по этому делу ещё не оценивали.</translation>
    </message>
    <message>
        <source>The procedure of this centre knows no such paper.</source>
        <translation>Порядок этого центра не знает такого документа.</translation>
    </message>
    <message>
        <source>This did not work, and nothing was changed (code: {code}).</source>
        <translation>Не получилось, ничего не изменено (код: {code}).</translation>
    </message>
    <message>
        <source>This paper does not come in that language: see report --list.</source>
        <translation>На этом языке такого документа нет: смотрите report --list.</translation>
    </message>
    <message>
        <source>This paper is for minors.</source>
        <translation>Этот документ только для несовершеннолетних.</translation>
    </message>
    <message>
        <source>Whoever received the person must not come near the person any more.</source>
        <translation>Принявшему больше нельзя приближаться к этому человеку.</translation>
    </message>
</context>
<context>
    <name>CliReport</name>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Nobody has compared the reference to the law yet.</source>
        <translation>Ссылку на закон ещё никто не сверил.</translation>
    </message>
    <message>
        <source>Not now, because</source>
        <translation>Сейчас нельзя, потому что</translation>
    </message>
    <message>
        <source>Only statistics and registers are written as spreadsheets.</source>
        <translation>Таблицами сохраняются только статистика и журналы.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>The directory does not hold the authority of the place: compare its name, add its address.</source>
        <translation>В справочнике нет органа опеки этого места: сверьте название и добавьте адрес.</translation>
    </message>
    <message>
        <source>The settings do not say to whom this letter goes.</source>
        <translation>В настройках не указано, кому адресовано это письмо.</translation>
    </message>
    <message>
        <source>There is no folder for {place}; nothing was written.</source>
        <translation>Нет папки для {place}; ничего не записано.</translation>
    </message>
    <message>
        <source>There is no such paper. These are known: {names}.</source>
        <translation>Такого документа нет. Есть такие: {names}.</translation>
    </message>
    <message>
        <source>This is no period. So are periods written: 2026-11, 2026-Q4, 2026-H2, 2026.</source>
        <translation>Это не период. Периоды пишутся так: 2026-11, 2026-Q4, 2026-H2, 2026.</translation>
    </message>
    <message>
        <source>This letter names no act: a director can write one under National rules.</source>
        <translation>В письме не назван акт: директор может вписать его в национальных правилах.</translation>
    </message>
    <message>
        <source>This letter was sent before.</source>
        <translation>Это письмо уже отправляли.</translation>
    </message>
    <message>
        <source>This plan is not approved yet.</source>
        <translation>Этот план ещё не утверждён.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>{place} is there already. Choose another name; nothing was written.</source>
        <translation>{place} уже существует. Выберите другое имя; ничего не записано.</translation>
    </message>
    <message>
        <source>{title}, number {number}, copy {copy}: {place}</source>
        <translation>{title}, № {number}, экземпляр {copy}: {place}</translation>
    </message>
</context>
<context>
    <name>CliTask</name>
    <message>
        <source>Passphrase:</source>
        <translation>Пароль:</translation>
    </message>
    <message>
        <source>The key file was damaged or missing; its second copy was used. Tell the director.</source>
        <translation>Файл ключей повреждён или отсутствует, использована вторая копия. Сообщите директору.</translation>
    </message>
    <message>
        <source>This passphrase is for once only: open Pana and choose one of your own first.</source>
        <translation>Этот пароль одноразовый: сначала откройте Pana и придумайте свой.</translation>
    </message>
    <message>
        <source>Words of the recovery sheet:</source>
        <translation>Слова листа восстановления:</translation>
    </message>
    <message>
        <source>Write the passphrase into the first line of standard input.</source>
        <translation>Передайте пароль первой строкой стандартного ввода.</translation>
    </message>
    <message>
        <source>Write the sixteen words of the recovery sheet into a line of standard input.</source>
        <translation>Напишите шестнадцать слов листа восстановления строкой стандартного ввода.</translation>
    </message>
</context>
<context>
    <name>CliTransfer</name>
    <message>
        <source>Fingerprint, to be read out by telephone: {digits}</source>
        <translation>Отпечаток, прочесть по телефону: {digits}</translation>
    </message>
    <message>
        <source>No confirmed card of one centre begins with these digits: see transfer confirm.</source>
        <translation>С этих цифр не начинается подтверждённая карточка одного центра: см. transfer confirm.</translation>
    </message>
    <message>
        <source>Nobody has agreed that {name} may be told. Write the consent down, or say --why it goes.</source>
        <translation>Нет согласия на передачу центру {name}. Запишите согласие или укажите причину: --why.</translation>
    </message>
    <message>
        <source>Perhaps the same person: file {numbers}. Compare them in the window and merge if so.</source>
        <translation>Возможно, тот же человек: дело {numbers}. Сравните в окне программы и объедините, если это так.</translation>
    </message>
    <message>
        <source>Taken over as file {number}; its stay here has begun.</source>
        <translation>Принято как дело {number}; пребывание здесь началось.</translation>
    </message>
    <message>
        <source>The card of {name} is confirmed.</source>
        <translation>Карточка подтверждена: {name}.</translation>
    </message>
    <message>
        <source>The case is in the file; {name} alone can open it.</source>
        <translation>Дело в файле; открыть его может только {name}.</translation>
    </message>
    <message>
        <source>The file could not be written; nothing has left.</source>
        <translation>Файл не удалось записать; ничего не передано.</translation>
    </message>
    <message>
        <source>There is a file of this name already; it stays as it is.</source>
        <translation>Файл с таким именем уже есть; он остаётся как был.</translation>
    </message>
    <message>
        <source>There is no such folder; nothing was written.</source>
        <translation>Такой папки нет; ничего не записано.</translation>
    </message>
    <message>
        <source>These are not the digits of this card. Nothing was confirmed: call its owner again.</source>
        <translation>Это не цифры этой карточки. Ничего не подтверждено: позвоните владельцу ещё раз.</translation>
    </message>
    <message>
        <source>Whole, from {name}, file {number} there. Nothing was stored.</source>
        <translation>Цело, от: {name}, там дело {number}. Ничего не сохранено.</translation>
    </message>
</context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>Is the clock of this computer right now, and was it ahead before? The audit keeps who said so.</source>
        <translation>Часы этого компьютера теперь идут верно, а раньше спешили? Журнал сохранит, кто это сказал.</translation>
    </message>
    <message>
        <source>It is right now</source>
        <translation>Теперь верно</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>The clock is right now</source>
        <translation>Теперь часы идут верно</translation>
    </message>
    <message>
        <source>The clock of this computer shows {now}, but the log already has lines of {seen}. Set the clock right: terms, doses and days are counted by it, and nothing is erased until then.</source>
        <translation>Часы этого компьютера показывают {now}, а в журнале уже есть строки за {seen}. Поправьте часы: по ним считаются сроки, лекарства и дни, и до этого ничего не уничтожается.</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>&amp;Why it is closed all the same</source>
        <translation>&amp;Почему дело всё же закрывают</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>Выберите причину.</translation>
    </message>
    <message>
        <source>Choose why the plan ends.</source>
        <translation>Выберите, почему план завершается.</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Закрыть дело</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Закрыть план</translation>
    </message>
    <message>
        <source>Close this file?</source>
        <translation>Закрыть дело?</translation>
    </message>
    <message>
        <source>It stays readable, and its follow-ups stay. A new admission opens it again.</source>
        <translation>Его можно читать, наблюдение сохраняется. Новый приём снова откроет дело.</translation>
    </message>
    <message>
        <source>Record the death first: as the result of a follow-up, with day and source.</source>
        <translation>Сначала запишите смерть: как результат наблюдения, с днём и источником.</translation>
    </message>
    <message>
        <source>Something is still open: write why the file is closed all the same.</source>
        <translation>Не всё закончено: напишите, почему дело всё же закрывают.</translation>
    </message>
    <message>
        <source>Still open: {count}</source>
        <translation>Ещё не закончено: {count}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
</context>
<context>
    <name>ColumnsPanel</name>
    <message>
        <source>Column {number}</source>
        <translation>Столбец {number}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>No heading was found: the columns were guessed by their content.</source>
        <translation>Заголовка нет: столбцы угаданы по содержанию.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>The heading is row {number}.</source>
        <translation>Заголовок: строка {number}.</translation>
    </message>
    <message>
        <source>for example {words}</source>
        <translation>например, {words}</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>Write the hour as 18:00, tomorrow 18:00 or 24.11 18:00.</source>
        <translation>Напишите время: 18:00, завтра 18:00 или 24.11 18:00.</translation>
    </message>
</context>
<context>
    <name>ComparedFile</name>
    <message>
        <source>1 January is often put when the day is unknown: only the year was compared.</source>
        <translation>1 января часто ставят, когда день рождения неизвестен: сравнён только год.</translation>
    </message>
    <message>
        <source>A new file is opened; a note in it will ask to compare it with file {number}.</source>
        <translation>Откроется новое дело; заметка в нём попросит сравнить его с делом {number}.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>Другой ребёнок</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Ответить заново</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Decide in the morning</source>
        <translation>Решить утром</translation>
    </message>
    <message>
        <source>File {number}, here now</source>
        <translation>Дело {number}, сейчас здесь</translation>
    </message>
    <message>
        <source>File {number}, left on {date}</source>
        <translation>Дело {number}, выбыл {date}</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В деле</translation>
    </message>
    <message>
        <source>Like a record in the registry</source>
        <translation>Похоже на запись в базе</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Приметы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name alike: {percent}</source>
        <translation>Имя похоже на {percent}</translation>
    </message>
    <message>
        <source>Nothing is merged by itself. Both files stay apart until somebody links them.</source>
        <translation>Само ничего не объединяется. Дела останутся раздельными, пока связь не подтвердят.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>The admission will continue file {number}.</source>
        <translation>Приём продолжит дело {number}.</translation>
    </message>
    <message>
        <source>This child: repeat admission</source>
        <translation>Это он: повторное поступление</translation>
    </message>
    <message>
        <source>This file has an open stay: the child is already here.</source>
        <translation>Пребывание по этому делу не окончено: ребёнок уже здесь.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>нельзя сравнить</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>расходится</translation>
    </message>
    <message>
        <source>name not known</source>
        <translation>имя неизвестно</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не сказано</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>&amp;Text of the card</source>
        <translation>&amp;Текст карточки</translation>
    </message>
    <message>
        <source>Call on a number that you know, not on one from the message, and let the owner read it out.</source>
        <translation>Позвоните по номеру, который знаете сами, а не из письма, и пусть владелец прочтёт цифры вслух.</translation>
    </message>
    <message>
        <source>Compare the digits by telephone first.</source>
        <translation>Сначала сверьте цифры по телефону.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Confirm a key card</source>
        <translation>Подтвердить карточку ключа</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток ключа</translation>
    </message>
    <message>
        <source>It was taken out of use here. From now on it is sent to again, and believed again.</source>
        <translation>Здесь он был выведен из употребления. Теперь ему снова будут отправлять файлы и снова доверять.</translation>
    </message>
    <message>
        <source>Leave it out of use</source>
        <translation>Не использовать</translation>
    </message>
    <message>
        <source>Paste it as it came; line breaks do no harm.</source>
        <translation>Вставьте как пришло; переносы строк не мешают.</translation>
    </message>
    <message>
        <source>Read out by telephone: the digits are the same</source>
        <translation>Прочитано по телефону: цифры совпадают</translation>
    </message>
    <message>
        <source>This is a card of your own registry. Ask for the card of the other side.</source>
        <translation>Это карточка вашего же реестра. Попросите карточку другой стороны.</translation>
    </message>
    <message>
        <source>This is no whole key card: a letter is missing or changed. Copy it once more.</source>
        <translation>Это не целая карточка ключа: знак пропал или изменён. Скопируйте её ещё раз.</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Использовать снова</translation>
    </message>
    <message>
        <source>Use this key again?</source>
        <translation>Снова использовать этот ключ?</translation>
    </message>
</context>
<context>
    <name>ConfirmErasureDialog</name>
    <message>
        <source>Confirm and erase</source>
        <translation>Подтвердить и уничтожить</translation>
    </message>
    <message>
        <source>Erase what is due in file {number} for ever?</source>
        <translation>Уничтожить навсегда то, чему вышел срок в деле {number}?</translation>
    </message>
    <message>
        <source>Nobody can bring it back. Copies of the registry on sticks hold it until the rotation lets them go: the act lists each of them with its day. Printed papers are not reached.</source>
        <translation>Вернуть это не сможет никто. Копии реестра на носителях хранят эти данные, пока их не сменят новые: в акте названа каждая с её днём. Напечатанных бумаг программа не достаёт.</translation>
    </message>
    <message>
        <source>{name} proposed it: {reason}</source>
        <translation>Предложение внёс(ла) {name}: {reason}</translation>
    </message>
    <message>
        <source>{part}: {clause}, due since {day}</source>
        <translation>{part}: {clause}, срок вышел {day}</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Consent to the interview</source>
        <translation>Согласие на беседу</translation>
    </message>
    <message>
        <source>Nothing of what is explained before the interview is ticked yet. Explain it first: whoever does not know what they agree to has not agreed.</source>
        <translation>Из того, что объясняют до интервью, ещё ничего не отмечено. Сначала объясните: кто не знает, на что соглашается, согласия не дал.</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Языки</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Relation to the child</source>
        <translation>Кем &amp;приходится</translation>
    </message>
    <message>
        <source>&amp;Telephones</source>
        <translation>&amp;Телефоны</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;До</translation>
    </message>
    <message>
        <source>Address and telephone are secret: never on paper</source>
        <translation>Адрес и телефон секретны: на бумаге не печатать</translation>
    </message>
    <message>
        <source>Brothers and sisters here: what this person may do is decided for each child by itself.</source>
        <translation>Братья и сёстры здесь: что можно этому человеку, решают для каждого ребёнка отдельно.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Kept as written; it cannot be dialled like this: {number}</source>
        <translation>Сохраним как есть, но так не дозвониться: {number}</translation>
    </message>
    <message>
        <source>Must not come near: stop at the door and on the telephone</source>
        <translation>Нельзя подпускать: остановить у двери и по телефону</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>По&amp;метка</translation>
    </message>
    <message>
        <source>Name who decided that the child may be collected.</source>
        <translation>Укажите, кто решил, что ребёнка можно забирать.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>Post or &amp;document of authority</source>
        <translation>Должность или &amp;удостоверение</translation>
    </message>
    <message>
        <source>Separate several numbers with a semicolon.</source>
        <translation>Несколько номеров разделяйте точкой с запятой.</translation>
    </message>
    <message>
        <source>Stop: somebody of this name is in this file already and must not. Edit that entry instead.</source>
        <translation>Стоп: человек с таким именем уже есть в этом деле, и ему нельзя. Измените ту запись.</translation>
    </message>
    <message>
        <source>Suspected of harming or exploiting the child</source>
        <translation>Подозревается в насилии или эксплуатации</translation>
    </message>
    <message>
        <source>The director decides otherwise, because</source>
        <translation>Директор решает иначе, потому что</translation>
    </message>
    <message>
        <source>This person is in this file already: change that entry.</source>
        <translation>Этот человек уже есть в деле: измените ту запись.</translation>
    </message>
    <message>
        <source>This suspicion is a stop: no call, no visit, no handing over, until the director decides.</source>
        <translation>Это подозрение — запрет: не звонить, не пускать, не отдавать ребёнка, пока не решит директор.</translation>
    </message>
    <message>
        <source>To collect the child, a number, a day or the act by its name is needed; a word is not enough.</source>
        <translation>Чтобы забрать ребёнка, нужны номер, дата или название акта; устного решения мало.</translation>
    </message>
    <message>
        <source>Where the child has brothers or sisters here, this stop goes into their files as well.</source>
        <translation>Если здесь находятся братья или сёстры ребёнка, запрет попадёт и в их дела.</translation>
    </message>
    <message>
        <source>Who &amp;decided</source>
        <translation>Кто &amp;решил</translation>
    </message>
    <message>
        <source>Write into the file of {name} as well</source>
        <translation>Записать и в дело: {name}</translation>
    </message>
    <message>
        <source>Write who this is; a post is enough where no name is known.</source>
        <translation>Укажите, кто это; если имя неизвестно, хватит должности.</translation>
    </message>
</context>
<context>
    <name>ContactLogDialog</name>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Как</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Минут</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Итог</translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation>С &amp;кем</translation>
    </message>
    <message>
        <source>A whole number of minutes.</source>
        <translation>Целое число минут.</translation>
    </message>
    <message>
        <source>Also in the files of</source>
        <translation>Записать и в дела</translation>
    </message>
    <message>
        <source>At most a day: 1440 minutes.</source>
        <translation>Не больше суток: 1440 минут.</translation>
    </message>
    <message>
        <source>Call, visit or letter</source>
        <translation>Звонок, визит или письмо</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose how it was.</source>
        <translation>Укажите, как это было.</translation>
    </message>
    <message>
        <source>Choose what came of it.</source>
        <translation>Укажите итог.</translation>
    </message>
    <message>
        <source>Choose who began: they or we.</source>
        <translation>Выберите, кто начал: они или мы.</translation>
    </message>
    <message>
        <source>Choose with whom it was.</source>
        <translation>Укажите, с кем.</translation>
    </message>
    <message>
        <source>Next &amp;attempt</source>
        <translation>Сле&amp;дующая попытка</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>They</source>
        <translation>Они</translation>
    </message>
    <message>
        <source>This moment is still to come.</source>
        <translation>Этот час ещё не наступил.</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Мы</translation>
    </message>
    <message>
        <source>What was &amp;said</source>
        <translation>О чём &amp;говорили</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>Ко&amp;гда</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Когда это было?</translation>
    </message>
    <message>
        <source>Who began</source>
        <translation>Кто начал</translation>
    </message>
    <message>
        <source>Write who it was; a post is enough where no name is known.</source>
        <translation>Укажите, кто это был; если имя неизвестно, хватит должности.</translation>
    </message>
</context>
<context>
    <name>ContactsSection</name>
    <message>
        <source>A decision with a day ends on that day, one without a day has no end; a prohibition stays. Collecting needs a document. Whatever is decided is written down.</source>
        <translation>Решение со сроком действует до своего дня, без срока — бессрочно; запрет остаётся. Чтобы забрать ребёнка, нужен документ. Каждое решение записывается.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Добавить контакт</translation>
    </message>
    <message>
        <source>Add whoever may call or come, and first of all whoever must not.</source>
        <translation>Добавьте тех, кто может звонить и приходить, а прежде всего тех, кому нельзя.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Contacts and their rights</source>
        <translation>Контакты и их права</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Latest contacts</source>
        <translation>Последние обращения</translation>
    </message>
    <message>
        <source>Must not come near</source>
        <translation>Нельзя приближаться</translation>
    </message>
    <message>
        <source>Nobody is known yet</source>
        <translation>Пока никого не знаем</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Перенести сюда</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Розыск семьи</translation>
    </message>
    <message>
        <source>Who decided, until when</source>
        <translation>Кто решил и до когда</translation>
    </message>
    <message>
        <source>{name} is written into this file; nothing is allowed yet.</source>
        <translation>{name}: записано в это дело; пока ничего не разрешено.</translation>
    </message>
    <message>
        <source>{name}: known in the file of {child}</source>
        <translation>{name}: есть в деле {child}</translation>
    </message>
</context>
<context>
    <name>CopyStep</name>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Choose the folder in which the copies lie.</source>
        <translation>Выберите папку, в которой лежат копии.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Folder with copies</source>
        <translation>Папка с копиями</translation>
    </message>
    <message>
        <source>Have ready: the drive with the copies and the recovery sheet. Nothing is written over: a registry that is on this computer stays in its folder.</source>
        <translation>Приготовьте носитель с копиями и лист восстановления. Ничего не перезаписывается: база, которая есть на этом компьютере, остаётся в своей папке.</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>Папка ещё не выбрана</translation>
    </message>
    <message>
        <source>Put a copy of the registry back</source>
        <translation>Восстановление базы из копии</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>There are no copies in this folder. Plug in another drive, or choose another folder on it.</source>
        <translation>В этой папке копий нет. Подключите другой носитель или выберите на нём другую папку.</translation>
    </message>
    <message>
        <source>{day}, {time} {zone} ({size} MB)</source>
        <translation>{day}, {time} {zone} ({size} МБ)</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct the minutes of meeting No. {number}</source>
        <translation>Исправить протокол собрания № {number}</translation>
    </message>
    <message>
        <source>Nothing reads otherwise yet.</source>
        <translation>Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Сохранить исправление</translation>
    </message>
    <message>
        <source>Say why the minutes are corrected.</source>
        <translation>Напишите, почему протокол исправляется.</translation>
    </message>
    <message>
        <source>What they said before is kept, and the paper says that it was corrected.</source>
        <translation>Прежний текст сохраняется, а на бумаге будет указано, что протокол исправлен.</translation>
    </message>
    <message>
        <source>Why they are &amp;corrected</source>
        <translation>&amp;Почему протокол исправляется</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) in this file</source>
        <translation>
            <numerusform>%n пребывание в этом деле</numerusform>
            <numerusform>%n пребывания в этом деле</numerusform>
            <numerusform>%n пребываний в этом деле</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>около %n года</numerusform>
            <numerusform>около %n лет</numerusform>
            <numerusform>около %n лет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedPages</name>
    <message>
        <source>Being counted</source>
        <translation>Идёт подсчёт</translation>
    </message>
    <message>
        <source>The numbers cannot be shown</source>
        <translation>Числа нельзя показать</translation>
    </message>
    <message>
        <source>{period}. Data as of {moment}.</source>
        <translation>{period}. Данные на {moment}.</translation>
    </message>
    <message>
        <source>{period}: {proof}. Data as of {moment}.</source>
        <translation>{period}: {proof}. Данные на {moment}.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n line(s) checked</source>
        <translation>
            <numerusform>проверена %n строка</numerusform>
            <numerusform>проверены %n строки</numerusform>
            <numerusform>проверено %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After several wrong attempts the next one has to wait: try again in %n second(s).</source>
        <translation>
            <numerusform>После нескольких неудачных попыток нужно подождать: повторите через %n секунду.</numerusform>
            <numerusform>После нескольких неудачных попыток нужно подождать: повторите через %n секунды.</numerusform>
            <numerusform>После нескольких неудачных попыток нужно подождать: повторите через %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The demo centre is ready: %n file(s).</source>
        <translation>
            <numerusform>Учебный центр готов: %n дело.</numerusform>
            <numerusform>Учебный центр готов: %n дела.</numerusform>
            <numerusform>Учебный центр готов: %n дел.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Первый день</translation>
    </message>
    <message>
        <source>&amp;In which files</source>
        <translation>В &amp;каких делах</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>П&amp;оследний день</translation>
    </message>
    <message>
        <source>All files of {name}</source>
        <translation>Все дела: {name}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose who does the work meanwhile.</source>
        <translation>Выберите, кто работает вместо координатора.</translation>
    </message>
    <message>
        <source>Empty: until it is ended.</source>
        <translation>Пусто: до отмены.</translation>
    </message>
    <message>
        <source>From the first day to the last, both included, whoever stands in sees these duties as their own and opens these files without a reason. It ends by itself.</source>
        <translation>С первого дня по последний включительно замещающий видит эти задачи как свои и открывает эти дела без объяснения причины. Замещение кончается само.</translation>
    </message>
    <message>
        <source>From which day on?</source>
        <translation>С какого дня?</translation>
    </message>
    <message>
        <source>Let them stand in</source>
        <translation>Назначить замещение</translation>
    </message>
    <message>
        <source>Longer than a year is another coordinator, not a cover.</source>
        <translation>Дольше года — это уже другой координатор, а не замещение.</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves.</source>
        <translation>Никто не замещает самого себя.</translation>
    </message>
    <message>
        <source>Only file {number}</source>
        <translation>Только дело {number}</translation>
    </message>
    <message>
        <source>Somebody else coordinates this file by now.</source>
        <translation>Это дело ведёт уже другой координатор.</translation>
    </message>
    <message>
        <source>Somebody stands in already on some of these days: see above.</source>
        <translation>На часть этих дней замещение уже есть: смотрите выше.</translation>
    </message>
    <message>
        <source>The first day is today or later: nothing is opened for days gone by.</source>
        <translation>Первый день — сегодня или позже: за прошлые дни ничего не открывается.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>Последний день раньше первого.</translation>
    </message>
    <message>
        <source>These restricted files stay closed to {name}: {numbers}.</source>
        <translation>Эти закрытые дела {name} не откроет: {numbers}.</translation>
    </message>
    <message>
        <source>This colleague does not work here any more.</source>
        <translation>Этот сотрудник здесь больше не работает.</translation>
    </message>
    <message>
        <source>This colleague is away herself on some of these days: choose another.</source>
        <translation>В эти дни этого сотрудника самого замещают: выберите другого.</translation>
    </message>
    <message>
        <source>This colleague&apos;s role does not lead cases: choose somebody else.</source>
        <translation>Эта роль не ведёт дела: выберите другого сотрудника.</translation>
    </message>
    <message>
        <source>Who &amp;stands in</source>
        <translation>Кто &amp;замещает</translation>
    </message>
    <message>
        <source>Who stands in for {name}</source>
        <translation>Кто замещает: {name}</translation>
    </message>
    <message>
        <source>Whoever has left needs no cover: the files need another coordinator.</source>
        <translation>Уволившегося не замещают: делам нужен другой координатор.</translation>
    </message>
    <message>
        <source>You hold no key of them. Whoever is named for them can name {name} there.</source>
        <translation>У вас нет к ним ключа. Добавить {name} к читающим может тот, кому эти дела открыты.</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>all files that {name} coordinates</source>
        <translation>все дела, где координатор {name}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>с {first} по {last}</translation>
    </message>
    <message>
        <source>from {first} until it is ended</source>
        <translation>с {first} до отмены</translation>
    </message>
    <message>
        <source>in place of {away}, {until}</source>
        <translation>вместо: {away}, {until}</translation>
    </message>
    <message>
        <source>only file {number}</source>
        <translation>только дело {number}</translation>
    </message>
    <message>
        <source>until it is ended</source>
        <translation>до отмены</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>по {last}</translation>
    </message>
    <message>
        <source>{name} in place of {away}, {until}</source>
        <translation>{name} (вместо: {away}), {until}</translation>
    </message>
</context>
<context>
    <name>CoversPanel</name>
    <message>
        <source>End it now</source>
        <translation>Прекратить сейчас</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Кто замещает</translation>
    </message>
    <message>
        <source>Who stands in today</source>
        <translation>Кто замещает сегодня</translation>
    </message>
    <message>
        <source>{name} in place of {away}</source>
        <translation>{name} (вместо: {away})</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pana made a mistake</source>
        <translation>В Pana произошла ошибка</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft. You can go on; if it happens again, lock and unlock the program. The report below holds no names and no notes: give it to whoever looks after the program.</source>
        <translation>Набранное сохранено как черновик. Можно продолжать; если ошибка повторится, заблокируйте и снова откройте программу. В отчёте ниже нет имён и записей: передайте его тому, кто обслуживает программу.</translation>
    </message>
</context>
<context>
    <name>DayPane</name>
    <message>
        <source>Back to the calendar</source>
        <translation>Назад к календарю</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>В этот день</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Say what came of it</source>
        <translation>Записать, чем закончилось</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>&amp;Why it is changed</source>
        <translation>&amp;Почему меняется</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Год</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Добавить день</translation>
    </message>
    <message>
        <source>Add this day to the list, or clear the line.</source>
        <translation>Добавьте этот день в список или очистите строку.</translation>
    </message>
    <message>
        <source>Compared with the published calendar</source>
        <translation>Сверено с опубликованным календарём</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кем решено</translation>
    </message>
    <message>
        <source>Name or decree</source>
        <translation>Название или постановление</translation>
    </message>
    <message>
        <source>Nobody has compared this year with the published calendar yet.</source>
        <translation>Этот год ещё никто не сверял с опубликованным календарём.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Say why: without a reason nothing is changed.</source>
        <translation>Напишите, почему: без причины ничего не меняется.</translation>
    </message>
    <message>
        <source>See what it moves</source>
        <translation>Посмотреть, что сдвинется</translation>
    </message>
    <message>
        <source>Take the day back</source>
        <translation>Убрать день</translation>
    </message>
    <message>
        <source>The decree by which days were moved, with its number and date.</source>
        <translation>Постановление о переносе дней, с номером и датой.</translation>
    </message>
    <message>
        <source>This day belongs to another year.</source>
        <translation>Этот день относится к другому году.</translation>
    </message>
    <message>
        <source>This year was compared with the published calendar before the program was delivered.</source>
        <translation>Этот год сверен с опубликованным календарём до поставки программы.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>What it is here</source>
        <translation>Какой это день здесь</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Какой день?</translation>
    </message>
    <message>
        <source>Working days of this centre</source>
        <translation>Рабочие дни этого центра</translation>
    </message>
    <message>
        <source>by law</source>
        <translation>по закону</translation>
    </message>
    <message>
        <source>free day</source>
        <translation>выходной день</translation>
    </message>
    <message>
        <source>the centre: free</source>
        <translation>центр: выходной</translation>
    </message>
    <message>
        <source>the centre: works</source>
        <translation>центр: рабочий</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>рабочий день</translation>
    </message>
    <message>
        <source>{name} compared this year with the published calendar on {day}.</source>
        <translation>Год сверен с опубликованным календарём: {name}, {day}.</translation>
    </message>
    <message>
        <source>{name} says on {day}: not compared with the published calendar.</source>
        <translation>{name}, {day}: не сверено с опубликованным календарём.</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>&amp;Body that decided</source>
        <translation>&amp;Кто принял решение</translation>
    </message>
    <message>
        <source>&amp;Conditions, if there are any</source>
        <translation>&amp;Условия, если есть</translation>
    </message>
    <message>
        <source>&amp;Day of the decision</source>
        <translation>&amp;День решения</translation>
    </message>
    <message>
        <source>&amp;Number of the decision</source>
        <translation>&amp;Номер решения</translation>
    </message>
    <message>
        <source>&amp;Sitting</source>
        <translation>&amp;Заседание</translation>
    </message>
    <message>
        <source>&amp;What has to be changed</source>
        <translation>&amp;Что нужно изменить</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Approve version {number}</source>
        <translation>Утвердить версию {number}</translation>
    </message>
    <message>
        <source>C&amp;haired by</source>
        <translation>Председа&amp;тель</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Leave it empty where the centre&apos;s director decides alone.</source>
        <translation>Оставьте пустым, если решает директор центра.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Return version {number} for more work</source>
        <translation>Вернуть версию {number} на доработку</translation>
    </message>
    <message>
        <source>Say until which day each condition is to be met.</source>
        <translation>Укажите, до какого дня выполнить каждое условие.</translation>
    </message>
    <message>
        <source>Say what has to be changed: the author reads it.</source>
        <translation>Напишите, что изменить: это прочтёт автор.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The decision cannot lie ahead.</source>
        <translation>Решение не может быть в будущем.</translation>
    </message>
    <message>
        <source>The plan is in force; each condition is due on its day until somebody says that it was met.</source>
        <translation>План действует; каждое условие ждёт своего дня, пока не отмечено выполненным.</translation>
    </message>
    <message>
        <source>Write the whole day.</source>
        <translation>Напишите дату полностью.</translation>
    </message>
</context>
<context>
    <name>DecidedDialog</name>
    <message>
        <source>&amp;Why it is taken back</source>
        <translation>&amp;Почему отменяется</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Обязанность</translation>
    </message>
    <message>
        <source>Every term runs as its rule says.</source>
        <translation>Все сроки идут по правилам.</translation>
    </message>
    <message>
        <source>One sentence; the term then runs again as its rule says.</source>
        <translation>Одно предложение; после этого срок снова идёт по правилу.</translation>
    </message>
    <message>
        <source>Say why: without a reason nothing is changed.</source>
        <translation>Напишите, почему: без причины ничего не меняется.</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Отменить решение</translation>
    </message>
    <message>
        <source>Terms decided otherwise</source>
        <translation>Сроки, о которых решено иначе</translation>
    </message>
    <message>
        <source>These terms do not run as their rule says. A term is moved or ended where it waits.</source>
        <translation>Эти сроки идут не по правилу. Перенести или прекратить срок можно там, где он ждёт.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>прекращён</translation>
    </message>
</context>
<context>
    <name>DecidedPanel</name>
    <message>
        <source>Decided otherwise</source>
        <translation>Решено иначе</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>за 7 дней</translation>
    </message>
    <message>
        <source>{name}, {when}: {reason}</source>
        <translation>{name}, {when}: {reason}</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>&amp;Contradictions that were noticed</source>
        <translation>&amp;Замеченные противоречия</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Решение</translation>
    </message>
    <message>
        <source>&amp;Head of the migration service: name</source>
        <translation>Руководитель &amp;миграционной службы: имя</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation>&amp;Основания</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose what was decided.</source>
        <translation>Выберите, что решили.</translation>
    </message>
    <message>
        <source>Decision of the head</source>
        <translation>Решение руководителя</translation>
    </message>
    <message>
        <source>Decision on identification</source>
        <translation>Решение об идентификации</translation>
    </message>
    <message>
        <source>First name: {name}</source>
        <translation>Первая подпись: {name}</translation>
    </message>
    <message>
        <source>One alone decides nothing: write the second name.</source>
        <translation>Один человек не решает: впишите второе имя.</translation>
    </message>
    <message>
        <source>Specialist of the &amp;migration service: name</source>
        <translation>Специалист &amp;миграционной службы: имя</translation>
    </message>
    <message>
        <source>Write the name of the head.</source>
        <translation>Впишите имя руководителя.</translation>
    </message>
    <message>
        <source>Write the reasons: they stand on the decision sheet.</source>
        <translation>Напишите основания: они стоят в листе решения.</translation>
    </message>
</context>
<context>
    <name>DecisionLine</name>
    <message>
        <source>Group of the plan</source>
        <translation>Раздел плана</translation>
    </message>
    <message>
        <source>Reasons; may follow within two working days</source>
        <translation>Причины; можно в течение двух рабочих дней</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>До какого дня</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Что решили</translation>
    </message>
    <message>
        <source>Who carries it out</source>
        <translation>Кто исполняет</translation>
    </message>
    <message>
        <source>Who proposed it</source>
        <translation>Кто предложил</translation>
    </message>
    <message>
        <source>Who rejected it</source>
        <translation>Кто отклонил</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>DecisionScan</name>
    <message>
        <source>Add a scan of the decision</source>
        <translation>Добавить скан решения</translation>
    </message>
    <message>
        <source>Decision of {date}</source>
        <translation>Решение от {date}</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>A birthday cannot be put off.</source>
        <translation>День рождения перенести нельзя.</translation>
    </message>
    <message>
        <source>A limit of stay is extended by a decision, with its document.</source>
        <translation>Предельный срок продлевают решением, с документом.</translation>
    </message>
    <message>
        <source>An emergency opening is looked at within 7 days: it is not put off.</source>
        <translation>Экстренное открытие проверяют в течение 7 дней: этот срок не переносится.</translation>
    </message>
    <message>
        <source>Causes are asked for where a term of the rules was missed.</source>
        <translation>О причине спрашивают там, где пропущен срок, установленный правилами.</translation>
    </message>
    <message>
        <source>Done: “{what}”.</source>
        <translation>Выполнено: «{what}».</translation>
    </message>
    <message>
        <source>Ended: “{what}”.</source>
        <translation>Прекращено: «{what}».</translation>
    </message>
    <message>
        <source>It stands in the statistics why this term was missed.</source>
        <translation>Причина записана: она войдёт в статистику.</translation>
    </message>
    <message>
        <source>Only the director moves a term that the rules set.</source>
        <translation>Срок, заданный правилами, переносит только директор.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Put off: “{what}”.</source>
        <translation>Перенесено: «{what}».</translation>
    </message>
    <message>
        <source>Say what came of it</source>
        <translation>Записать итог</translation>
    </message>
    <message>
        <source>This day was written in the file and is changed there.</source>
        <translation>Этот день записан в деле и меняется там же.</translation>
    </message>
    <message>
        <source>This file is restricted: its readers see what is to be done. Ask the director.</source>
        <translation>Доступ к делу ограничен: что делать, видят назначенные к нему. Спросите директора.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Отменить (Ctrl+Z)</translation>
    </message>
    <message>
        <source>{who} records this: “{duty}”. Your role can only read it there.</source>
        <translation>{who} вносит это: «{duty}». Ваша роль может там только читать.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Сохранить и закрыть</translation>
    </message>
</context>
<context>
    <name>DirectorStep</name>
    <message>
        <source>A short name to log in with; it need not be a real one.</source>
        <translation>Короткое имя для входа; не обязательно настоящее.</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Family name, given name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Family name, given name, patronymic where there is one.</source>
        <translation>Фамилия, имя, отчество, если есть.</translation>
    </message>
    <message>
        <source>Guardianship body</source>
        <translation>Орган опеки и попечительства</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Специалист</translation>
    </message>
    <message>
        <source>Post, as printed</source>
        <translation>Должность для печати</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>The body as it stands on your decisions.</source>
        <translation>Орган так, как он назван в ваших решениях.</translation>
    </message>
    <message>
        <source>The first director</source>
        <translation>Первый директор</translation>
    </message>
    <message>
        <source>This person may do everything and invites the others afterwards.</source>
        <translation>Этот человек может всё и потом приглашает остальных.</translation>
    </message>
    <message>
        <source>Town or district</source>
        <translation>Город или район</translation>
    </message>
    <message>
        <source>Who reviews the plans</source>
        <translation>Кто рассматривает планы</translation>
    </message>
    <message>
        <source>Your key is kept encrypted on this computer. No child&apos;s file is ever stored here.</source>
        <translation>Ваш ключ хранится на этом компьютере в зашифрованном виде. Дела детей здесь не хранятся никогда.</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message>
        <source>Add an organisation</source>
        <translation>Добавить организацию</translation>
    </message>
    <message>
        <source>Any help</source>
        <translation>Любая помощь</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Любой язык</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cost and terms</source>
        <translation>Стоимость и условия</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Чем помогает</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>Как связаться</translation>
    </message>
    <message>
        <source>List to take along</source>
        <translation>Список с собой</translation>
    </message>
    <message>
        <source>Name, address, terms, person</source>
        <translation>Название, адрес, условия, имя</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Search in the directory</source>
        <translation>Поиск по справочнику</translation>
    </message>
    <message>
        <source>The first of its kind is the usual addressee of a letter.</source>
        <translation>Первая организация каждого вида — обычный адресат письма.</translation>
    </message>
    <message>
        <source>Works in the language</source>
        <translation>Говорит на языке</translation>
    </message>
    <message>
        <source>no longer written to</source>
        <translation>больше не пишем</translation>
    </message>
</context>
<context>
    <name>DischargeForm</name>
    <message numerus="yes">
        <source>%n people: the list scrolls to the others</source>
        <translation>
            <numerusform>%n человек: остальные ниже, прокрутите список</numerusform>
            <numerusform>%n человека: остальные ниже, прокрутите список</numerusform>
            <numerusform>%n человек: остальные ниже, прокрутите список</numerusform>
        </translation>
    </message>
    <message>
        <source>A specialist disagrees: who and why</source>
        <translation>Специалист не согласен: кто и почему</translation>
    </message>
    <message>
        <source>Agreed safe way to keep in touch</source>
        <translation>Согласованная безопасная связь</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Document checked: kind and number</source>
        <translation>Проверен документ: вид и номер</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>Сопровождающий</translation>
    </message>
    <message>
        <source>Ground: document, date, number</source>
        <translation>Основание: документ, дата, номер</translation>
    </message>
    <message>
        <source>Health and road: what to look out for</source>
        <translation>Здоровье и дорога: на что обратить внимание</translation>
    </message>
    <message>
        <source>May collect</source>
        <translation>Может забрать</translation>
    </message>
    <message>
        <source>May collect by act</source>
        <translation>Может забрать по акту</translation>
    </message>
    <message>
        <source>Name the country: until then this may be a way home, asked about as a return.</source>
        <translation>Укажите страну: пока её нет, это может быть возвращение на родину, и спрашивается как возвращение.</translation>
    </message>
    <message>
        <source>Nobody has decided</source>
        <translation>Никто не решил</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Only with staff</source>
        <translation>Только с сотрудником</translation>
    </message>
    <message>
        <source>Receiver: family name, given name, organisation</source>
        <translation>Принял: фамилия, имя, организация</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Said aloud, no document</source>
        <translation>Только на словах, документа нет</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>This route leads to a parent. Is this person one? Else choose another route.</source>
        <translation>Этот путь ведёт к родителю. Это родитель? Если нет, выберите другой путь.</translation>
    </message>
    <message>
        <source>Town, street, house</source>
        <translation>Населённый пункт, улица, дом</translation>
    </message>
    <message>
        <source>Way abroad: tickets, border point</source>
        <translation>Путь за границу: билеты, пункт пропуска</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>When did the child leave? Ctrl+T writes the present moment</source>
        <translation>Когда выбыл ребёнок? Ctrl+T ставит текущий момент</translation>
    </message>
    <message>
        <source>When to call, whom, what to say first. Never printed.</source>
        <translation>Когда и кому звонить, что сказать сначала. Не печатается.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда выбывает</translation>
    </message>
    <message>
        <source>Who pays for the way</source>
        <translation>Кто оплачивает путь</translation>
    </message>
    <message>
        <source>Who receives the child</source>
        <translation>Кто принимает ребёнка</translation>
    </message>
    <message>
        <source>Who they are to the child</source>
        <translation>Кем приходится ребёнку</translation>
    </message>
    <message>
        <source>must not: do not hand over</source>
        <translation>нельзя: ребёнка не отдавать</translation>
    </message>
</context>
<context>
    <name>DischargePage</name>
    <message>
        <source>A discharge cannot be recorded</source>
        <translation>Выбытие записать нельзя</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose what it came to, from the list above the proof</source>
        <translation>Выберите результат из списка над подтверждением</translation>
    </message>
    <message>
        <source>Choose where the child goes</source>
        <translation>Выберите, куда выбывает ребёнок</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Выбытие</translation>
    </message>
    <message numerus="yes">
        <source>Not recorded: look at %n field(s).</source>
        <translation>
            <numerusform>Не записано: проверьте %n поле.</numerusform>
            <numerusform>Не записано: проверьте %n поля.</numerusform>
            <numerusform>Не записано: проверьте %n полей.</numerusform>
        </translation>
    </message>
    <message>
        <source>On which act or document does it rest? Kind, date, number</source>
        <translation>На каком акте или документе это основано? Вид, дата, номер</translation>
    </message>
    <message>
        <source>Record the discharge</source>
        <translation>Записать выбытие</translation>
    </message>
    <message>
        <source>Still open below: {what}.</source>
        <translation>Ниже ещё открыто: {what}.</translation>
    </message>
    <message>
        <source>They are separated. Say why, who decided it, and how they will see each other</source>
        <translation>Их разлучают. Напишите почему, кто решил и как они будут видеться</translation>
    </message>
    <message>
        <source>Where does the child go? Town, street, house</source>
        <translation>Куда едет ребёнок? Город, улица, дом</translation>
    </message>
    <message>
        <source>Which document of the receiver was checked? Kind and number</source>
        <translation>Какой документ принимающего проверен? Вид и номер</translation>
    </message>
    <message>
        <source>Who receives the child? Choose above, or write the name</source>
        <translation>Кто принимает ребёнка? Выберите выше или впишите имя</translation>
    </message>
    <message>
        <source>Write what proves it: document, date, number</source>
        <translation>Впишите, чем подтверждается: документ, дата, номер</translation>
    </message>
    <message>
        <source>name not known</source>
        <translation>имя неизвестно</translation>
    </message>
    <message>
        <source>{name}, file {number}, day {day}</source>
        <translation>{name}, дело {number}, день {day}</translation>
    </message>
</context>
<context>
    <name>DisclosureDialog</name>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Как</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Когда</translation>
    </message>
    <message>
        <source>Article of the law, or the reason of the &amp;decision</source>
        <translation>Норма закона или причина &amp;решения</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose on what basis it was told.</source>
        <translation>Выберите, на каком основании сообщили.</translation>
    </message>
    <message>
        <source>Cite the law, or write the reason of the decision.</source>
        <translation>Укажите норму закона или причину решения.</translation>
    </message>
    <message>
        <source>Empty while nobody has.</source>
        <translation>Пусто, пока никто не объяснил.</translation>
    </message>
    <message>
        <source>No consent in force names whoever was told.</source>
        <translation>Нет действующего согласия, в котором назван тот, кому сообщили.</translation>
    </message>
    <message>
        <source>On what &amp;basis</source>
        <translation>На каком &amp;основании</translation>
    </message>
    <message>
        <source>Say what it was told for.</source>
        <translation>Напишите, зачем сообщили.</translation>
    </message>
    <message>
        <source>Say what was told.</source>
        <translation>Напишите, что сообщили.</translation>
    </message>
    <message>
        <source>Say who was told.</source>
        <translation>Напишите, кому сообщили.</translation>
    </message>
    <message>
        <source>The same was told about</source>
        <translation>То же сообщили и о других</translation>
    </message>
    <message>
        <source>This hour lies in the future.</source>
        <translation>Этот час ещё не наступил.</translation>
    </message>
    <message>
        <source>To &amp;whom: organisation, person</source>
        <translation>&amp;Кому: организация, человек</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Зачем</translation>
    </message>
    <message>
        <source>Wha&amp;t was told</source>
        <translation>&amp;Что сообщили</translation>
    </message>
    <message>
        <source>What was told to whom</source>
        <translation>Раскрытие информации: что и кому</translation>
    </message>
    <message>
        <source>Who &amp;explained it to the person</source>
        <translation>Кто &amp;объяснил это человеку</translation>
    </message>
</context>
<context>
    <name>Disclosures</name>
    <message>
        <source>A director decided so</source>
        <translation>Так решил директор</translation>
    </message>
    <message>
        <source>A list with names left the house as a file</source>
        <translation>Список с именами сохранён файлом</translation>
    </message>
    <message>
        <source>Nobody said on what basis</source>
        <translation>Основание не указано</translation>
    </message>
    <message>
        <source>The law asks for it</source>
        <translation>По требованию закона</translation>
    </message>
    <message>
        <source>The whole case as an encrypted package</source>
        <translation>Целое дело зашифрованным пакетом</translation>
    </message>
    <message>
        <source>With the person&apos;s consent</source>
        <translation>С согласия человека</translation>
    </message>
    <message>
        <source>explained to the person by {who}</source>
        <translation>человеку объяснил(а) {who}</translation>
    </message>
    <message>
        <source>nobody has explained it to the person yet</source>
        <translation>человеку это ещё никто не разъяснил</translation>
    </message>
    <message>
        <source>{paper}, No. {number}</source>
        <translation>{paper}, № {number}</translation>
    </message>
</context>
<context>
    <name>DocumentCounts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Valid until</source>
        <translation>&amp;Действителен до</translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation>&amp;Где он</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>Issued &amp;by</source>
        <translation>Кем в&amp;ыдан</translation>
    </message>
    <message>
        <source>Issued &amp;on</source>
        <translation>&amp;Когда выдан</translation>
    </message>
    <message>
        <source>May be forged, or belong to somebody else</source>
        <translation>Возможно, поддельный или чужой</translation>
    </message>
    <message>
        <source>N&amp;ote: with whom, how lost</source>
        <translation>При&amp;мечание: у кого, как утрачен</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>Н&amp;омер</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Новый документ</translation>
    </message>
    <message>
        <source>Take this step away</source>
        <translation>Убрать этот шаг</translation>
    </message>
    <message>
        <source>The way to this document</source>
        <translation>Путь к этому документу</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Consent ended</source>
        <translation>Согласие закончилось</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Убрано</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Restricted scan</source>
        <translation>Закрытый скан</translation>
    </message>
    <message>
        <source>Suspected forged</source>
        <translation>Возможно, поддельный</translation>
    </message>
    <message>
        <source>added {date}, {name}</source>
        <translation>добавлено {date}, {name}</translation>
    </message>
    <message>
        <source>consent until {date}</source>
        <translation>согласие до {date}</translation>
    </message>
    <message>
        <source>done {date}</source>
        <translation>сделано {date}</translation>
    </message>
    <message>
        <source>no next step yet</source>
        <translation>следующего шага пока нет</translation>
    </message>
    <message>
        <source>of {date}</source>
        <translation>от {date}</translation>
    </message>
    <message>
        <source>overdue since {date}</source>
        <translation>просрочено с {date}</translation>
    </message>
    <message>
        <source>solved {date}</source>
        <translation>решено {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>действителен до {date}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Added to the file. Delete the picture from the camera or the computer now.</source>
        <translation>Добавлено в дело. Теперь удалите снимок с камеры или компьютера.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Bring this scan back into the file?</source>
        <translation>Вернуть этот скан в дело?</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Drop a scan or photo here, paste it, or choose a file. It is kept inside the registry only.</source>
        <translation>Перетащите сюда скан или снимок, вставьте его или выберите файл. Он хранится только внутри базы.</translation>
    </message>
    <message>
        <source>For example: no IIN at school, a birth nobody registered, a passport somebody keeps.</source>
        <translation>Например: нет ИИН для школы, рождение не зарегистрировано, паспорт кто-то удерживает.</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation>Документы, удостоверяющие личность</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>Сканов пока нет</translation>
    </message>
    <message>
        <source>Nobody has asked yet. No documents at all is an answer, too.</source>
        <translation>Ещё никто не спрашивал. «Документов нет» — тоже ответ.</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>Ничего не убрано</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Препятствие</translation>
    </message>
    <message>
        <source>Obstacles about documents</source>
        <translation>Препятствия из-за документов</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Убранные</translation>
    </message>
    <message>
        <source>Scans and photos</source>
        <translation>Сканы и снимки</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Шаг сделан</translation>
    </message>
    <message>
        <source>This scan was removed; it cannot be looked at any more.</source>
        <translation>Этот скан убран, посмотреть его уже нельзя.</translation>
    </message>
    <message>
        <source>What documents stand in the way of</source>
        <translation>Чему мешают документы</translation>
    </message>
</context>
<context>
    <name>DoneDialog</name>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Когда</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Name what proves it.</source>
        <translation>Укажите, чем это подтверждено.</translation>
    </message>
    <message>
        <source>Number of the letter, name of the official, hour of the call.</source>
        <translation>Номер письма, имя должностного лица, час звонка.</translation>
    </message>
    <message>
        <source>What &amp;proves it</source>
        <translation>Чем &amp;подтверждено</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Когда это было?</translation>
    </message>
</context>
<context>
    <name>DonePart</name>
    <message numerus="yes">
        <source>%n file(s): the stay has ended, follow-up has begun.</source>
        <translation>
            <numerusform>%n дело: пребывание окончено, началось наблюдение.</numerusform>
            <numerusform>%n дела: пребывание окончено, началось наблюдение.</numerusform>
            <numerusform>%n дел: пребывание окончено, началось наблюдение.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): the stay has ended.</source>
        <translation>
            <numerusform>%n дело: пребывание окончено.</numerusform>
            <numerusform>%n дела: пребывание окончено.</numerusform>
            <numerusform>%n дел: пребывание окончено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate of stay</source>
        <translation>Справка о пребывании</translation>
    </message>
    <message>
        <source>Escort list</source>
        <translation>Список сопровождения</translation>
    </message>
    <message>
        <source>Goes on after leaving:</source>
        <translation>Продолжается после выбытия:</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Print the handover act</source>
        <translation>Печатать акт передачи</translation>
    </message>
    <message>
        <source>The discharge is recorded: {moment}</source>
        <translation>Выбытие записано: {moment}</translation>
    </message>
    <message>
        <source>The list by numbers</source>
        <translation>Список по номерам</translation>
    </message>
</context>
<context>
    <name>Doses</name>
    <message>
        <source>A dose was given {moment}. Was one more given now?</source>
        <translation>Доза уже дана: {moment}. Сейчас дана ещё одна?</translation>
    </message>
    <message>
        <source>At most {count} in 24 hours: the next dose from {moment}. Ask the medical worker.</source>
        <translation>Не больше {count} за сутки: следующая доза — {moment}. Спросите медработника.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дано</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Taken back: {dose}. {reason}</source>
        <translation>Отметка отменена: {dose}. {reason}</translation>
    </message>
    <message>
        <source>This dose is for {moment}. Was it given now?</source>
        <translation>Эта доза назначена на {moment}. Она дана сейчас?</translation>
    </message>
    <message>
        <source>This dose was recorded already: {name}, {moment}.</source>
        <translation>Эта доза уже отмечена: {name}, {moment}.</translation>
    </message>
    <message>
        <source>Yes, given now</source>
        <translation>Да, дана сейчас</translation>
    </message>
    <message>
        <source>when needed</source>
        <translation>при необходимости</translation>
    </message>
    <message>
        <source>when needed, at most {count} in 24 hours</source>
        <translation>при необходимости, не чаще {count} раз за сутки</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Draft restored: {moment}.</source>
        <translation>Восстановлен черновик: {moment}.</translation>
    </message>
</context>
<context>
    <name>DraftsPanel</name>
    <message>
        <source>Admission</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Выбытие</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Left open for long: finish it or throw it away.</source>
        <translation>Черновик давно оставлен: закончите его или удалите.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>План поддержки</translation>
    </message>
    <message>
        <source>Unfinished form</source>
        <translation>Незаконченная форма</translation>
    </message>
    <message>
        <source>{form}: {name}</source>
        <translation>{form}: {name}</translation>
    </message>
</context>
<context>
    <name>DutiesLine</name>
    <message>
        <source>After saving these duties start:</source>
        <translation>Сроки после сохранения:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the days after</source>
        <translation>
            <numerusform>и ещё %n в следующие дни</numerusform>
            <numerusform>и ещё %n в следующие дни</numerusform>
            <numerusform>и ещё %n в следующие дни</numerusform>
        </translation>
    </message>
    <message>
        <source>{duty} until {when}</source>
        <translation>{duty}: до {when}</translation>
    </message>
</context>
<context>
    <name>EarlierMinutesDialog</name>
    <message>
        <source>Chaired by</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Установлено</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Состоялось</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Присутствовал</translation>
    </message>
    <message>
        <source>What the minutes of meeting No. {number} said before</source>
        <translation>Прежний текст протокола собрания № {number}</translation>
    </message>
    <message>
        <source>{date}, {name}: {reason}</source>
        <translation>{date}, {name}: {reason}</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>A correction is a new note; this one stays in the file.</source>
        <translation>Исправление делается новой записью, эта остаётся в деле.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
</context>
<context>
    <name>ErasuresBar</name>
    <message numerus="yes">
        <source>%n act(s) of erasure wait for you as the second person.</source>
        <translation>
            <numerusform>%n акт уничтожения ждёт вас как второго лица.</numerusform>
            <numerusform>%n акта уничтожения ждут вас как второго лица.</numerusform>
            <numerusform>%n актов уничтожения ждут вас как второго лица.</numerusform>
        </translation>
    </message>
    <message>
        <source>Acts of erasure</source>
        <translation>Акты уничтожения</translation>
    </message>
</context>
<context>
    <name>ErasuresSection</name>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Act № {number}: erased. Print the act; both sign it.</source>
        <translation>Акт № {number}: уничтожено. Напечатайте акт: его подписывают оба.</translation>
    </message>
    <message>
        <source>Acts of erasure</source>
        <translation>Акты уничтожения</translation>
    </message>
    <message>
        <source>Choose a hold in the list to end it.</source>
        <translation>Чтобы снять запрет, выберите его в списке.</translation>
    </message>
    <message>
        <source>Choose an act in the list.</source>
        <translation>Выберите акт в списке.</translation>
    </message>
    <message>
        <source>Confirm and erase</source>
        <translation>Подтвердить и уничтожить</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>Снять запрет</translation>
    </message>
    <message>
        <source>Erased; {name} confirmed it, {when}</source>
        <translation>Уничтожено; подтверждение: {name}, {when}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>File {number}: {basis}</source>
        <translation>Дело {number}: {basis}</translation>
    </message>
    <message>
        <source>Files that nobody may erase, whatever their term</source>
        <translation>Дела, которые нельзя уничтожать, какой бы ни был срок</translation>
    </message>
    <message>
        <source>Hold a file</source>
        <translation>Запретить уничтожение дела</translation>
    </message>
    <message>
        <source>It takes a moment: the file of the registry is written anew. Nothing can be stopped any more.</source>
        <translation>Это займёт немного времени: файл реестра переписывается заново. Остановить уже ничего нельзя.</translation>
    </message>
    <message>
        <source>No file is held.</source>
        <translation>Запретов на уничтожение нет.</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Основание: {words}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>The act for both signatures</source>
        <translation>Акт для двух подписей</translation>
    </message>
    <message>
        <source>The director proposes what is due, a second person confirms it with their own passphrase: another director or the guardianship officer. Until then it can be withdrawn. What is erased comes back for nobody, except from the copies that the act lists.</source>
        <translation>Директор предлагает уничтожить то, чему вышел срок, второе лицо подтверждает это своей парольной фразой: другой директор или специалист органа опеки. До этого предложение можно отозвать. Уничтоженное не вернёт никто, кроме как из копий, названных в акте.</translation>
    </message>
    <message>
        <source>There is no act yet.</source>
        <translation>Актов пока нет.</translation>
    </message>
    <message>
        <source>This act is carried out: it can only be printed.</source>
        <translation>Акт исполнен: его можно только напечатать.</translation>
    </message>
    <message>
        <source>This act was withdrawn: nothing goes by it.</source>
        <translation>Акт отозван: по нему ничего не уничтожается.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Ждёт второго лица</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Что уничтожается</translation>
    </message>
    <message>
        <source>What is due is being erased</source>
        <translation>Уничтожается то, чему вышел срок</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Who asked for it, by which paper</source>
        <translation>Кто потребовал, каким документом</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Withdrawn by {name}, {when}</source>
        <translation>Отозвано: {name}, {when}</translation>
    </message>
    <message>
        <source>{name} proposed it, {when}</source>
        <translation>Предложение: {name}, {when}</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>&amp;What happened</source>
        <translation>Что &amp;произошло</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation>Выберите, что произошло.</translation>
    </message>
    <message>
        <source>Name what proves it.</source>
        <translation>Укажите, чем это подтверждено.</translation>
    </message>
    <message>
        <source>Number of the letter, name of the official, hour of the call.</source>
        <translation>Номер письма, имя должностного лица, час звонка.</translation>
    </message>
    <message>
        <source>Step or event of the case</source>
        <translation>Шаг или событие дела</translation>
    </message>
    <message>
        <source>What &amp;proves it</source>
        <translation>&amp;Чем подтверждено</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>&amp;Когда</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Когда это было?</translation>
    </message>
</context>
<context>
    <name>ExaminationDialog</name>
    <message>
        <source>&amp;Conclusion</source>
        <translation>&amp;Заключение</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>Вра&amp;ч</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Choose what it was.</source>
        <translation>Выберите, что это было.</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Осмотр</translation>
    </message>
    <message>
        <source>Medical secret: only medical workers and the director read the conclusion</source>
        <translation>Врачебная тайна: заключение читают только медработники и директор</translation>
    </message>
    <message>
        <source>Ne&amp;xt one</source>
        <translation>С&amp;ледующий</translation>
    </message>
    <message>
        <source>The next one comes later than this one.</source>
        <translation>Следующий осмотр должен быть позже этого.</translation>
    </message>
    <message>
        <source>This day is still to come: write it as the next one of the last examination.</source>
        <translation>Этот день ещё не наступил: запишите его как следующий у прошлого осмотра.</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>&amp;Где</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>&amp;Когда</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Напишите день.</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>&amp;Who explained what was told and to whom</source>
        <translation>&amp;Кто разъяснил, что и кому сообщено</translation>
    </message>
    <message>
        <source>Explained to the person</source>
        <translation>Разъяснено человеку</translation>
    </message>
    <message>
        <source>It is written once and stands in the log and on its paper.</source>
        <translation>Записывается один раз и стоит в журнале и на его бумаге.</translation>
    </message>
    <message>
        <source>Say who explained it.</source>
        <translation>Напишите, кто это разъяснил.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>На чём основано</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Что ждёт</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Кто делает</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Кого касается</translation>
    </message>
</context>
<context>
    <name>ExportAction</name>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Given to {whom} on {day} by decision of {name}: {why}</source>
        <translation>Передано: {whom}, {day}, по решению: {name}. Причина: {why}</translation>
    </message>
    <message>
        <source>Rows chosen: {chosen} of {among}.</source>
        <translation>Выбрано строк: {chosen} из {among}.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Save this list as it is seen, as a spreadsheet</source>
        <translation>Сохранить этот список, как он виден, в таблицу</translation>
    </message>
    <message>
        <source>Saved. The file is not encrypted: delete it when it has served.</source>
        <translation>Сохранено. Файл не зашифрован: удалите его, когда он послужит.</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Таблицы (*.xlsx)</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>Туда записать файл не удалось. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The list is being saved</source>
        <translation>Список сохраняется</translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message>
        <source>&amp;Document or reason</source>
        <translation>&amp;Документ или причина</translation>
    </message>
    <message>
        <source>An extension needs its document or reason.</source>
        <translation>Для продления нужен документ или причина.</translation>
    </message>
    <message>
        <source>Extend the stay</source>
        <translation>Продлить пребывание</translation>
    </message>
    <message>
        <source>It has to be later than the present last day.</source>
        <translation>Нужен день позже нынешнего срока.</translation>
    </message>
    <message>
        <source>New &amp;last day</source>
        <translation>Новый последний &amp;день</translation>
    </message>
    <message>
        <source>Now: {date}</source>
        <translation>Сейчас: {date}</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>До какого дня?</translation>
    </message>
</context>
<context>
    <name>FactDialog</name>
    <message>
        <source>&amp;Result of the assessment</source>
        <translation>&amp;Результат оценки</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Когда</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose what the assessment came to.</source>
        <translation>Выберите, чем закончилась оценка.</translation>
    </message>
    <message>
        <source>Name of the person told, number of the paper.</source>
        <translation>Имя того, кому сообщили, номер документа.</translation>
    </message>
    <message>
        <source>Name who or what proves it.</source>
        <translation>Назовите, кто или что это подтверждает.</translation>
    </message>
    <message>
        <source>Number of the consent and the name of the organisation just as it stands in the directory.</source>
        <translation>Номер согласия и название организации точно как в справочнике.</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>Что &amp;произошло</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Когда это было?</translation>
    </message>
    <message>
        <source>Who or what &amp;proves it</source>
        <translation>Кто или что это &amp;подтверждает</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>FileAside</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>И ещё %n</numerusform>
            <numerusform>И ещё %n</numerusform>
            <numerusform>И ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>May be told</source>
        <translation>Можно сообщать</translation>
    </message>
    <message>
        <source>May call</source>
        <translation>Можно звонить</translation>
    </message>
    <message>
        <source>May call with staff</source>
        <translation>Звонить при сотруднике</translation>
    </message>
    <message>
        <source>May collect</source>
        <translation>Может забрать</translation>
    </message>
    <message>
        <source>May collect by act</source>
        <translation>Может забрать по акту</translation>
    </message>
    <message>
        <source>May do nothing</source>
        <translation>Нельзя ничего</translation>
    </message>
    <message>
        <source>May visit</source>
        <translation>Можно навещать</translation>
    </message>
    <message>
        <source>May visit with staff</source>
        <translation>Навещать при сотруднике</translation>
    </message>
    <message>
        <source>Must not come near</source>
        <translation>Нельзя подпускать</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Nobody is known yet.</source>
        <translation>Пока никого не знаем.</translation>
    </message>
    <message>
        <source>Not decided: ask the guardianship</source>
        <translation>Не решено: спросить опеку</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Ничего не ждёт.</translation>
    </message>
    <message>
        <source>Overdue since {time}</source>
        <translation>Просрочено с {time}</translation>
    </message>
    <message>
        <source>Still missing in the file</source>
        <translation>Дополнить в деле</translation>
    </message>
    <message>
        <source>Who calls and comes</source>
        <translation>Кто звонит и приходит</translation>
    </message>
    <message>
        <source>{day}: early warning</source>
        <translation>{day}: раннее предупреждение</translation>
    </message>
    <message>
        <source>{what}: the case worker or the director adds it</source>
        <translation>{what}: вносит координатор или директор</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation>Убрать: {}</translation>
    </message>
</context>
<context>
    <name>FileFormDialog</name>
    <message>
        <source>When was it?</source>
        <translation>Когда это было?</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Appointments</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Back to the residents</source>
        <translation>К списку воспитанников</translation>
    </message>
    <message>
        <source>Documents and scans</source>
        <translation>Документы и сканы</translation>
    </message>
    <message>
        <source>Family and contacts</source>
        <translation>Семья и контакты</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Help by others</source>
        <translation>Помощь других</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Личность</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Беседа</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Выбытие</translation>
    </message>
    <message>
        <source>Open with a reason…</source>
        <translation>Открыть с указанием причины…</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Бумаги</translation>
    </message>
    <message>
        <source>Resident&apos;s file</source>
        <translation>Дело воспитанника</translation>
    </message>
    <message>
        <source>Safety card</source>
        <translation>Карточка безопасности</translation>
    </message>
    <message>
        <source>Sections of the file</source>
        <translation>Разделы дела</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>План поддержки</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>Это дело открыть нельзя</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента</translation>
    </message>
    <message>
        <source>Too many files within a short time</source>
        <translation>Слишком много дел за короткое время</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Кто смотрел</translation>
    </message>
</context>
<context>
    <name>FileStrip</name>
    <message>
        <source>Left on {date}: {route}</source>
        <translation>Выбытие {date}: {route}</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Имя неизвестно</translation>
    </message>
    <message>
        <source>citizenship not known</source>
        <translation>гражданство не опр.</translation>
    </message>
    <message>
        <source>coordinator {name}</source>
        <translation>координатор {name}</translation>
    </message>
    <message>
        <source>file {number}</source>
        <translation>дело {number}</translation>
    </message>
    <message>
        <source>no coordinator yet</source>
        <translation>координатора пока нет</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Any category</source>
        <translation>Любая категория</translation>
    </message>
    <message>
        <source>Any coordinator</source>
        <translation>Любой координатор</translation>
    </message>
    <message>
        <source>At the centre now</source>
        <translation>В центре сейчас</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Вне центра</translation>
    </message>
    <message>
        <source>Came together</source>
        <translation>Поступили вместе</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Дети</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Показать все дела</translation>
    </message>
    <message>
        <source>Wherever they are</source>
        <translation>Где бы ни были</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Relatives and contacts</source>
        <translation>Родные и контакты</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
</context>
<context>
    <name>FirstRunWizard</name>
    <message>
        <source>Make the registry</source>
        <translation>Создать базу</translation>
    </message>
    <message>
        <source>Making keys and registry</source>
        <translation>Создаём ключи и базу</translation>
    </message>
    <message>
        <source>Open Pana</source>
        <translation>Открыть Pana</translation>
    </message>
</context>
<context>
    <name>Flaws</name>
    <message>
        <source>Age in dispute</source>
        <translation>Спор о возрасте</translation>
    </message>
    <message>
        <source>Born later than admitted ({day})</source>
        <translation>Дата рождения позже приёма ({day})</translation>
    </message>
    <message>
        <source>By the IIN born on {day}</source>
        <translation>По ИИН рождение {day}</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Family and contacts</source>
        <translation>Семья и контакты</translation>
    </message>
    <message>
        <source>Founding document of the stay</source>
        <translation>Документ-основание</translation>
    </message>
    <message>
        <source>IIN points to another sex</source>
        <translation>По ИИН другой пол</translation>
    </message>
    <message>
        <source>IIN, or why there is none</source>
        <translation>ИИН или почему его нет</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation>Документы, удостоверяющие личность</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Level of risk</source>
        <translation>Уровень риска</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Имя неизвестно</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фотография</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>Пол не указан</translation>
    </message>
    <message>
        <source>The first digits of the IIN cannot be a birth date</source>
        <translation>Первые цифры ИИН не могут быть датой рождения</translation>
    </message>
    <message>
        <source>The limit of the stay passed on {day}</source>
        <translation>Предельный срок пребывания прошёл {day}</translation>
    </message>
    <message>
        <source>The plan in force ended on {day}</source>
        <translation>Действующий план закончился {day}</translation>
    </message>
    <message>
        <source>{name}: the decision ended on {day}</source>
        <translation>{name}: решение действовало до {day}</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Папка для копий</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>Папка ещё не выбрана</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message numerus="yes">
        <source>%n more, with nothing due sooner</source>
        <translation>
            <numerusform>Ещё %n, без более близкого срока</numerusform>
            <numerusform>Ещё %n, без более близкого срока</numerusform>
            <numerusform>Ещё %n, без более близкого срока</numerusform>
        </translation>
    </message>
    <message>
        <source>A discharge makes the schedule: visits, calls and reports after 14 days and later.</source>
        <translation>График создаёт выбытие: визиты, звонки и отчёты через 14 дней и позже.</translation>
    </message>
    <message>
        <source>By months</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>By routes</source>
        <translation>По маршрутам</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Follow-up after leaving</source>
        <translation>Наблюдение после выбытия</translation>
    </message>
    <message>
        <source>No answer: {silent}; in the next seven days: {soon}; we follow {whole}.</source>
        <translation>Без ответа: {silent}; ближайшие семь дней: {soon}; ведём: {whole}.</translation>
    </message>
    <message>
        <source>Nobody is followed up yet</source>
        <translation>Пока ни за кем не наблюдают</translation>
    </message>
    <message>
        <source>Order of the board</source>
        <translation>Порядок доски</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Print the board</source>
        <translation>Напечатать доску</translation>
    </message>
    <message>
        <source>Recorded: {name}, {result}</source>
        <translation>Записано: {name}, {result}</translation>
    </message>
    <message>
        <source>Red: no answer in time. A new attempt or a decision of the coordinator closes it.</source>
        <translation>Красным отмечены сроки без ответа: их закрывает новая попытка или решение координатора.</translation>
    </message>
    <message>
        <source>The board cannot be shown</source>
        <translation>Доску не удалось показать</translation>
    </message>
    <message>
        <source>This stage is no longer on the board.</source>
        <translation>Этого срока на доске больше нет.</translation>
    </message>
    <message>
        <source>Those who left in the last twelve months. A number in red says how many an answer leaves out.</source>
        <translation>Выбывшие за последние двенадцать месяцев. Красное число: о скольких ничего не известно.</translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation>Ваш черновик на месте.</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>Agreed at leaving</source>
        <translation>Решено при выбытии</translation>
    </message>
    <message>
        <source>Attempts made the same way soon after each other count as one before the letter is due.</source>
        <translation>До письма попытки одним и тем же способом, сделанные вскоре одна за другой, считаются за одну.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Вне графика</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Decide how to go on</source>
        <translation>Решить, как быть дальше</translation>
    </message>
    <message>
        <source>Decide how to go on, by: {date}</source>
        <translation>Решить, как быть дальше, до: {date}</translation>
    </message>
    <message>
        <source>Do not record</source>
        <translation>Не записывать</translation>
    </message>
    <message>
        <source>Letter to guardianship</source>
        <translation>Письмо в орган опеки</translation>
    </message>
    <message>
        <source>Letter to guardianship, by: {date}</source>
        <translation>Письмо в опеку, срок: {date}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>No contact is known.</source>
        <translation>Контактов нет.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Пометка</translation>
    </message>
    <message>
        <source>One more contact</source>
        <translation>Ещё контакт</translation>
    </message>
    <message>
        <source>Other day or way</source>
        <translation>Другой день или способ</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Перенос</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Record one more</source>
        <translation>Записать ещё одну</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Записал</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>Говорили с</translation>
    </message>
    <message numerus="yes">
        <source>The last attempt was %n minute(s) ago. Was there really one more?</source>
        <translation>
            <numerusform>Последняя попытка была %n минуту назад. Действительно была ещё одна?</numerusform>
            <numerusform>Последняя попытка была %n минуты назад. Действительно была ещё одна?</numerusform>
            <numerusform>Последняя попытка была %n минут назад. Действительно была ещё одна?</numerusform>
        </translation>
    </message>
    <message>
        <source>The stage in focus</source>
        <translation>Выбранный срок</translation>
    </message>
    <message>
        <source>This stage was cancelled.</source>
        <translation>Этот срок отменён.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Новая попытка</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>With</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>{age}, left {date}</source>
        <translation>{age}, выбытие: {date}</translation>
    </message>
    <message>
        <source>{how}, {stage}: {when}</source>
        <translation>{how}, {stage}: {when}</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Agreed safe way: {name}</source>
        <translation>Безопасный способ связи: {name}</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Когда узнавали</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>File No.</source>
        <translation>№ дела</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>In a row without an answer</source>
        <translation>Подряд без ответа</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Дата выбытия</translation>
    </message>
    <message>
        <source>Must not: {name}. Do not call, do not tell anything</source>
        <translation>Нельзя: {name}. Не звонить, ничего не сообщать</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Show the number all the same</source>
        <translation>Всё равно показать номер</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>With whom and where</source>
        <translation>С кем и где</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>besides</source>
        <translation>вне графика</translation>
    </message>
    <message>
        <source>call</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>контакт</translation>
    </message>
    <message>
        <source>here again since {date}</source>
        <translation>снова в центре с {date}</translation>
    </message>
    <message>
        <source>no telephone</source>
        <translation>нет телефона</translation>
    </message>
    <message>
        <source>report</source>
        <translation>отчёт</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>визит</translation>
    </message>
    <message>
        <source>{name}: check the agreed way first</source>
        <translation>{name}: сначала проверьте, о каком пути договорились</translation>
    </message>
    <message>
        <source>{name}: must not be called</source>
        <translation>{name}: звонить нельзя</translation>
    </message>
    <message>
        <source>{name}: nobody has decided whether to call; ask the director</source>
        <translation>{name}: звонить ли, ещё не решено; спросите директора</translation>
    </message>
    <message>
        <source>{name}: number and address are secret, use the agreed way only</source>
        <translation>{name}: номер и адрес в тайне, только согласованный способ</translation>
    </message>
    <message>
        <source>{name}: outside the agreed way; a call there may put the child at risk</source>
        <translation>{name}: не тот путь, о котором договорились; звонок туда может навредить ребёнку</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}: {number}</translation>
    </message>
    <message>
        <source>{name}: {number}, call together with a colleague</source>
        <translation>{name}: {number}, звонить вместе с коллегой</translation>
    </message>
    <message>
        <source>{result}: at home, all is well</source>
        <translation>{result}: дома, всё хорошо</translation>
    </message>
    <message>
        <source>{result}: help is needed</source>
        <translation>{result}: нужна помощь</translation>
    </message>
    <message>
        <source>{result}: safe in another place</source>
        <translation>{result}: в другом месте, благополучно</translation>
    </message>
</context>
<context>
    <name>ForbidDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Relation to the child</source>
        <translation>&amp;Кем приходится ребёнку</translation>
    </message>
    <message>
        <source>&amp;Telephones</source>
        <translation>&amp;Телефоны</translation>
    </message>
    <message>
        <source>&amp;Who said it</source>
        <translation>Кто с&amp;казал</translation>
    </message>
    <message>
        <source>It holds at once, at the door and on the telephone. Only somebody who edits contacts lifts it.</source>
        <translation>Действует сразу, у двери и по телефону. Снять может только тот, кто изменяет контакты.</translation>
    </message>
    <message>
        <source>Must not come near</source>
        <translation>Нельзя приближаться</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Примечание</translation>
    </message>
    <message>
        <source>Police, name, hour</source>
        <translation>Полиция, фамилия, час</translation>
    </message>
    <message>
        <source>Separate several numbers with a semicolon.</source>
        <translation>Несколько номеров разделяйте точкой с запятой.</translation>
    </message>
    <message>
        <source>Where the child has brothers or sisters here, it goes into their files as well.</source>
        <translation>Если здесь находятся братья или сёстры ребёнка, запись попадёт и в их дела.</translation>
    </message>
    <message>
        <source>Write who this is; a description is enough where no name is known.</source>
        <translation>Напишите, кто это; если имя неизвестно, достаточно описания.</translation>
    </message>
</context>
<context>
    <name>FormApprovalDialog</name>
    <message>
        <source>&amp;Who read it</source>
        <translation>&amp;Кто прочитал</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Approve the whole form</source>
        <translation>Утвердить всю форму</translation>
    </message>
    <message>
        <source>Every sentence that waits is approved as it stands. Print the form and read it first.</source>
        <translation>Все неутверждённые предложения утверждаются как есть. Сначала распечатайте форму и прочитайте её.</translation>
    </message>
    <message>
        <source>Nothing of this form waits for approval in this language.</source>
        <translation>На этом языке в форме всё уже утверждено.</translation>
    </message>
    <message>
        <source>Write who read the form in this language.</source>
        <translation>Напишите, кто прочитал форму на этом языке.</translation>
    </message>
    <message>
        <source>{form}. {language}</source>
        <translation>{form}. {language}</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Decision form</source>
        <translation>Бланк решения</translation>
    </message>
</context>
<context>
    <name>FormSentencesPage</name>
    <message>
        <source>All forms</source>
        <translation>Все формы</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation>Все предложения</translation>
    </message>
    <message>
        <source>Answered for: {count}</source>
        <translation>Утверждено: {count}</translation>
    </message>
    <message>
        <source>Approve the whole form</source>
        <translation>Утвердить всю форму</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждено</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Как в программе</translation>
    </message>
    <message>
        <source>As it is shown and printed</source>
        <translation>Как показывается и печатается</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Corrected here</source>
        <translation>Исправлено здесь</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Язык формы</translation>
    </message>
    <message>
        <source>On every form</source>
        <translation>На каждой форме</translation>
    </message>
    <message>
        <source>Read and decide</source>
        <translation>Прочитать и решить</translation>
    </message>
    <message>
        <source>Search in sentences</source>
        <translation>Поиск в текстах</translation>
    </message>
    <message>
        <source>Sentences of the forms</source>
        <translation>Тексты форм</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What is approved here is shown and printed from that moment on.</source>
        <translation>Утверждённое здесь сразу показывается и печатается.</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Какая форма</translation>
    </message>
    <message>
        <source>Which sentences</source>
        <translation>Какие предложения</translation>
    </message>
    <message>
        <source>Working translation</source>
        <translation>Рабочий перевод</translation>
    </message>
    <message>
        <source>Written down. It is shown and printed so from now on.</source>
        <translation>Записано. Теперь показывается и печатается так.</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Form {number}. {title}</source>
        <translation>Форма {number}. {title}</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>By {time}</source>
        <translation>До {time}</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>День {day}</translation>
    </message>
    <message>
        <source>Day {day} of {limit}</source>
        <translation>День {day} из {limit}</translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %n day(s)</source>
        <translation>
            <numerusform>Просрочено: %n день</numerusform>
            <numerusform>Просрочено: %n дня</numerusform>
            <numerusform>Просрочено: %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over by %n day(s)</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation>{count} из {whole}</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>14 December</source>
        <translation>14 декабря</translation>
    </message>
    <message>
        <source>20 November</source>
        <translation>20 ноября, Сагинтаева А.</translation>
    </message>
    <message>
        <source>Age or date of birth</source>
        <translation>Возраст или дата рождения</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласован</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Можно</translation>
    </message>
    <message>
        <source>Bar of the stay</source>
        <translation>Полоса срока</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Кнопки</translation>
    </message>
    <message>
        <source>By 18:00</source>
        <translation>До 18:00</translation>
    </message>
    <message>
        <source>By act</source>
        <translation>По акту</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Cell of a right</source>
        <translation>Ячейка прав</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Дети</translation>
    </message>
    <message>
        <source>Chips: icon and word</source>
        <translation>Метки: знак и слово</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Выбрать место</translation>
    </message>
    <message>
        <source>Disputed age</source>
        <translation>Спор о возрасте</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Составлен</translation>
    </message>
    <message>
        <source>Empty, loading, error</source>
        <translation>Пусто, загрузка, ошибка</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Номер дела</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Риск высокий</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Message bars</source>
        <translation>Полосы сообщений</translation>
    </message>
    <message>
        <source>Moved to the trash: note of 23 November.</source>
        <translation>Перемещено в корзину: запись от 23 ноября.</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation>Нельзя</translation>
    </message>
    <message>
        <source>Must not collect</source>
        <translation>Забирать нельзя</translation>
    </message>
    <message>
        <source>Next due: Thu, 26 November.</source>
        <translation>Ближайший срок: чт, 26 ноября.</translation>
    </message>
    <message>
        <source>Not done: refused</source>
        <translation>Не выполнено: отказ</translation>
    </message>
    <message>
        <source>Nothing is overdue today</source>
        <translation>На сегодня просрочек нет</translation>
    </message>
    <message>
        <source>Open the week</source>
        <translation>Открыть неделю</translation>
    </message>
    <message>
        <source>Opening the list, 3,500 files</source>
        <translation>Открываем список, 3 500 дел</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Составные части</translation>
    </message>
    <message>
        <source>Place found</source>
        <translation>Место выявления</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Printing: 14 of 32 pages</source>
        <translation>Печать готовится: 14 из 32 страниц</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Пересмотр</translation>
    </message>
    <message>
        <source>Send to guardianship</source>
        <translation>Направить в опеку</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>Shymkent</source>
        <translation>Шымкент</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Take it from the copy</source>
        <translation>Взять из копии</translation>
    </message>
    <message>
        <source>The attachment could not be opened</source>
        <translation>Приложение не открылось</translation>
    </message>
    <message>
        <source>The check digit does not agree</source>
        <translation>Контрольная цифра не сходится</translation>
    </message>
    <message>
        <source>The copy has not been verified for 3 days: no USB stick.</source>
        <translation>Копия не проверена 3 дня: флешка не найдена.</translation>
    </message>
    <message>
        <source>The director approves</source>
        <translation>Утверждает директор</translation>
    </message>
    <message>
        <source>The file is open for reading: changes will not be saved.</source>
        <translation>Файл открыт только для чтения: изменения не сохранятся.</translation>
    </message>
    <message>
        <source>The file is whole in the copy of 23 November.</source>
        <translation>В копии от 23 ноября файл цел.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Не решено</translation>
    </message>
    <message>
        <source>Understood: about 13</source>
        <translation>Понято: около 13</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Version 1</source>
        <translation>Версия 1</translation>
    </message>
    <message>
        <source>With staff</source>
        <translation>При сотруднике</translation>
    </message>
    <message>
        <source>after approval</source>
        <translation>после утверждения</translation>
    </message>
    <message>
        <source>psychologist, teacher, nurse</source>
        <translation>психолог, педагог, медсестра</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>since 23 November</source>
        <translation>Тлеубаева Г., с 23 ноября</translation>
    </message>
    <message>
        <source>~13 years</source>
        <translation>~13 лет</translation>
    </message>
</context>
<context>
    <name>GroundDialog</name>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Документ</translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation>Кем &amp;выдан</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Номер</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>&amp;Получен</translation>
    </message>
    <message>
        <source>Choose which document it is.</source>
        <translation>Укажите, какой это документ.</translation>
    </message>
    <message>
        <source>Ground document received</source>
        <translation>Документ-основание получен</translation>
    </message>
    <message>
        <source>Of which da&amp;y</source>
        <translation>Ка&amp;кого числа</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>&amp;Find by name or file number</source>
        <translation>&amp;Найти по имени или номеру дела</translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation>&amp;С кем</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose the other file.</source>
        <translation>Выберите второе дело.</translation>
    </message>
    <message>
        <source>Empty: only what binds those who are linked is changed.</source>
        <translation>Если пусто, меняется только то, что связывает уже соединённых.</translation>
    </message>
    <message>
        <source>Say what binds them.</source>
        <translation>Укажите, что их связывает.</translation>
    </message>
    <message>
        <source>What &amp;binds them</source>
        <translation>Что их с&amp;вязывает</translation>
    </message>
    <message>
        <source>Who belongs together</source>
        <translation>Кто вместе</translation>
    </message>
</context>
<context>
    <name>GuardDialog</name>
    <message>
        <source>&amp;Why it is changed</source>
        <translation>&amp;Почему изменяется</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Back to the packaged values</source>
        <translation>Вернуть исходные значения</translation>
    </message>
    <message>
        <source>For whom; empty: for everybody</source>
        <translation>Для кого; пусто — для всех</translation>
    </message>
    <message>
        <source>In force here</source>
        <translation>Действует здесь</translation>
    </message>
    <message>
        <source>In which houses; empty: in all</source>
        <translation>В каких учреждениях; пусто — во всех</translation>
    </message>
    <message>
        <source>Met by one of these facts</source>
        <translation>Выполнено одним из этих фактов</translation>
    </message>
    <message>
        <source>One sentence; it stands in the audit and beside the rule.</source>
        <translation>Одно предложение; оно останется в журнале и рядом с правилом.</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation>Убрать: {}</translation>
    </message>
    <message>
        <source>While it is missing</source>
        <translation>Пока этого нет</translation>
    </message>
    <message>
        <source>Who may decide otherwise</source>
        <translation>Кто может решить иначе</translation>
    </message>
</context>
<context>
    <name>GuardLines</name>
    <message>
        <source>Decide otherwise</source>
        <translation>Решить иначе</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>{rule}. Decided otherwise by {name} on {day}: {reason}</source>
        <translation>{rule}. Иначе решено: {name}, {day}: {reason}</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>Not safe</source>
        <translation>Небезопасно</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Безопасно</translation>
    </message>
    <message>
        <source>Safe with measures</source>
        <translation>Безопасно при принятии мер</translation>
    </message>
    <message>
        <source>{what}. Source: {clause}</source>
        <translation>{what}. Источник: {clause}</translation>
    </message>
</context>
<context>
    <name>GuestLine</name>
    <message>
        <source>Did not come</source>
        <translation>Не пришёл</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя</translation>
    </message>
    <message>
        <source>Post, whom they represent</source>
        <translation>Должность, кого представляет</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Присутствовал</translation>
    </message>
</context>
<context>
    <name>HandBackDialog</name>
    <message>
        <source>&amp;Received by</source>
        <translation>Кто &amp;получил</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Отдать вещи</translation>
    </message>
    <message>
        <source>Money: {sum}</source>
        <translation>Деньги: {sum}</translation>
    </message>
    <message>
        <source>Not handed back, because</source>
        <translation>Не отдано, потому что</translation>
    </message>
    <message>
        <source>Tick what is handed back, or write why it is not.</source>
        <translation>Отметьте, что отдано, или напишите, почему нет.</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>К&amp;огда</translation>
    </message>
    <message>
        <source>Write who receives it; the person themselves counts.</source>
        <translation>Напишите, кто получает; это может быть и сам человек.</translation>
    </message>
</context>
<context>
    <name>HandOnDialog</name>
    <message>
        <source>&amp;Centre that takes it over</source>
        <translation>&amp;Центр, который принимает дело</translation>
    </message>
    <message>
        <source>&amp;Number of the file</source>
        <translation>&amp;Номер дела</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose the centre; confirm its key card first if it is not there.</source>
        <translation>Выберите центр; если его нет, сначала подтвердите карточку ключа.</translation>
    </message>
    <message>
        <source>Confirm a card</source>
        <translation>Подтвердить карточку</translation>
    </message>
    <message>
        <source>Hand a case on to another centre</source>
        <translation>Передать дело другому центру</translation>
    </message>
    <message>
        <source>It goes along and stands in the log. Empty while nobody has.</source>
        <translation>Передаётся вместе с файлом и стоит в журнале. Пусто, пока никто не разъяснил.</translation>
    </message>
    <message>
        <source>Its key card was compared by telephone.</source>
        <translation>Карточка ключа сверена по телефону.</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Сохранить дело</translation>
    </message>
    <message>
        <source>Stopped. Nothing has left.</source>
        <translation>Остановлено. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The case is being packed</source>
        <translation>Дело упаковывается</translation>
    </message>
    <message>
        <source>The case waits for a consent: see above.</source>
        <translation>Дело ждёт согласия: см. выше.</translation>
    </message>
    <message>
        <source>The case was not saved. Choose a folder that can be written to.</source>
        <translation>Дело не сохранено. Выберите папку, в которую можно записать.</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>Файл не записан.</translation>
    </message>
    <message>
        <source>The whole file leaves in one encrypted file that only that centre opens: history, plans, notes, scans and papers. The child is discharged first. The file stays here as well.</source>
        <translation>Всё дело уходит одним зашифрованным файлом, который откроет только этот центр: история, планы, записи, сканы, документы. Сначала оформляется выбытие. Здесь дело тоже остаётся.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такого дела нет.</translation>
    </message>
    <message>
        <source>Until the end nothing has left, and nothing is written down.</source>
        <translation>До окончания ничего не отправлено и ничего не записано.</translation>
    </message>
    <message>
        <source>Who &amp;explained to the person what goes to whom</source>
        <translation>Кто &amp;разъяснил человеку, что и кому передаётся</translation>
    </message>
</context>
<context>
    <name>HandOversPanel</name>
    <message>
        <source>Hand-overs</source>
        <translation>Передачи смены</translation>
    </message>
    <message>
        <source>I take over</source>
        <translation>Принимаю смену</translation>
    </message>
    <message>
        <source>Nobody has handed over yet.</source>
        <translation>Смену ещё не передавали.</translation>
    </message>
    <message>
        <source>Not taken over yet</source>
        <translation>Ещё не принято</translation>
    </message>
    <message>
        <source>Taken over: {name}, {time}</source>
        <translation>Принято: {name}, {time}</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>By the card</source>
        <translation>По карте прививок</translation>
    </message>
    <message>
        <source>By words</source>
        <translation>Со слов</translation>
    </message>
    <message>
        <source>Given here</source>
        <translation>Сделано здесь</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>не выявлены</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ещё не спрашивали</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>stopped on {day}: {reason}</source>
        <translation>отменено {day}: {reason}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>{injury} (written down {moment}, {name})</source>
        <translation>{injury} (записано {moment}, {name})</translation>
    </message>
</context>
<context>
    <name>HealthCardDialog</name>
    <message>
        <source>&amp;Allergies</source>
        <translation>&amp;Аллергия</translation>
    </message>
    <message>
        <source>&amp;Diet</source>
        <translation>&amp;Питание</translation>
    </message>
    <message>
        <source>Add an allergy</source>
        <translation>Добавить аллергию</translation>
    </message>
    <message>
        <source>Chronic &amp;conditions</source>
        <translation>&amp;Хронические болезни</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Не выявлена</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>Take this allergy away</source>
        <translation>Убрать эту аллергию</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>На что</translation>
    </message>
    <message>
        <source>What &amp;helps, what to watch</source>
        <translation>&amp;Что помогает, за чем следить</translation>
    </message>
    <message>
        <source>What every shift must know</source>
        <translation>Что должна знать каждая смена</translation>
    </message>
    <message>
        <source>Write to what, or choose another answer.</source>
        <translation>Напишите, на что аллергия, или выберите другой ответ.</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>Add a medicine</source>
        <translation>Добавить лекарство</translation>
    </message>
    <message>
        <source>Add a vaccination</source>
        <translation>Добавить прививку</translation>
    </message>
    <message>
        <source>Add an examination</source>
        <translation>Добавить осмотр</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Аллергия</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Chronic conditions</source>
        <translation>Хронические болезни</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Питание</translation>
    </message>
    <message>
        <source>Examinations</source>
        <translation>Осмотры и анализы</translation>
    </message>
    <message>
        <source>Given now</source>
        <translation>Дано сейчас</translation>
    </message>
    <message>
        <source>Medical secret</source>
        <translation>Врачебная тайна</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Лекарства</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>Следующий раз: {day}</translation>
    </message>
    <message>
        <source>No examination is written down.</source>
        <translation>Осмотры ещё не записаны.</translation>
    </message>
    <message>
        <source>No medicine is prescribed.</source>
        <translation>Лекарства не назначены.</translation>
    </message>
    <message>
        <source>No vaccination is written down.</source>
        <translation>Прививки ещё не записаны.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Не дано</translation>
    </message>
    <message>
        <source>Remove: entered by mistake</source>
        <translation>Убрать: внесено по ошибке</translation>
    </message>
    <message>
        <source>Seen at admission</source>
        <translation>Замечено при приёме</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <translation>Прививки</translation>
    </message>
    <message>
        <source>What every shift must know</source>
        <translation>Что должна знать каждая смена</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Что помогает</translation>
    </message>
</context>
<context>
    <name>HelpConsentDialog</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Организация</translation>
    </message>
    <message>
        <source>Consent to help</source>
        <translation>Согласие на помощь</translation>
    </message>
    <message>
        <source>Kind of &amp;help</source>
        <translation>&amp;Вид помощи</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>About Pana</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the Apache licence 2.0. It opens no connection to anywhere.</source>
        <translation>Версия {version}. Свободная программа, лицензия Apache 2.0. Ни с чем не соединяется.</translation>
    </message>
    <message>
        <source>ambulance</source>
        <translation>скорая помощь</translation>
    </message>
    <message>
        <source>back; what is typed stays as a draft</source>
        <translation>назад; набранное остаётся черновиком</translation>
    </message>
    <message>
        <source>came for a child, was sent away</source>
        <translation>пришли за ребёнком, не отдали</translation>
    </message>
    <message>
        <source>children&apos;s rights, day and night</source>
        <translation>права детей, круглосуточно</translation>
    </message>
    <message>
        <source>from area to area</source>
        <translation>из области в область</translation>
    </message>
    <message>
        <source>larger; Ctrl+- smaller</source>
        <translation>крупнее; Ctrl+- мельче</translation>
    </message>
    <message>
        <source>lock at once</source>
        <translation>сразу заблокировать</translation>
    </message>
    <message>
        <source>mark as done</source>
        <translation>отметить выполненным</translation>
    </message>
    <message>
        <source>new admission</source>
        <translation>новый приём</translation>
    </message>
    <message>
        <source>new entry in a file</source>
        <translation>новая запись в деле</translation>
    </message>
    <message>
        <source>places and parts, up to 9</source>
        <translation>разделы и части, до 9</translation>
    </message>
    <message>
        <source>police</source>
        <translation>полиция</translation>
    </message>
    <message>
        <source>print</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>rescue, one number for all</source>
        <translation>спасение, единый номер</translation>
    </message>
    <message>
        <source>save, go on</source>
        <translation>сохранить, дальше</translation>
    </message>
    <message>
        <source>search</source>
        <translation>поиск</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>эта справка</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>&amp;Number of the file</source>
        <translation>&amp;Номер дела</translation>
    </message>
    <message>
        <source>&amp;Who asked for it, by which paper</source>
        <translation>&amp;Кто потребовал, каким документом</translation>
    </message>
    <message>
        <source>For example a court, an inquiry, the person or a parent.</source>
        <translation>Например, суд, следствие, сам человек или родитель.</translation>
    </message>
    <message>
        <source>Hold a file, whatever its term?</source>
        <translation>Запретить уничтожать дело, какой бы ни был срок?</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>Запретить</translation>
    </message>
    <message>
        <source>There is no file with this number.</source>
        <translation>Дела с таким номером нет.</translation>
    </message>
    <message>
        <source>Write the number of the file.</source>
        <translation>Напишите номер дела.</translation>
    </message>
    <message>
        <source>Write who asked for it.</source>
        <translation>Напишите, кто это потребовал.</translation>
    </message>
</context>
<context>
    <name>HoldsStep</name>
    <message>
        <source>An earlier state comes back: what was written after this copy stays in the old file only. The director enters first and says why.</source>
        <translation>Вернётся прежнее состояние: записанное после этой копии останется только в старом файле. Первым входит директор и указывает причину.</translation>
    </message>
    <message>
        <source>Another registry is in this folder. It stays there, but will not open by itself.</source>
        <translation>В этой папке другая база. Она останется там, но сама открываться не будет.</translation>
    </message>
    <message>
        <source>Audit head</source>
        <translation>Код журнала</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>Lines of the audit log</source>
        <translation>Строк журнала действий</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Сделана</translation>
    </message>
    <message>
        <source>Nothing was changed so far. All passphrases of that day will be valid again.</source>
        <translation>Пока ничего не изменено. Снова будут действовать все пароли того дня.</translation>
    </message>
    <message>
        <source>Of them here then</source>
        <translation>Из них находились тогда в центре</translation>
    </message>
    <message>
        <source>Personal files</source>
        <translation>Личных дел</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation>Восстановить из этой копии</translation>
    </message>
    <message>
        <source>The copy is whole and the sheet opens it</source>
        <translation>Копия цела, и лист её открывает</translation>
    </message>
    <message>
        <source>The registry in this folder has lost its key file. It stays there as it is.</source>
        <translation>База в этой папке потеряла файл ключей. Она останется там как есть.</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Что в ней</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Admitted</source>
        <translation>Поступление</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Кем доставлен</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Зовут</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Обстоятельства</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Earlier: {names}</source>
        <translation>Раньше писали: {names}</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Продлено</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Где выявлен</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Health as seen</source>
        <translation>Здоровье на вид</translation>
    </message>
    <message>
        <source>Home was in</source>
        <translation>Дом был</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>По-казахски</translation>
    </message>
    <message>
        <source>In Latin letters</source>
        <translation>Латиницей</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>In their own writing</source>
        <translation>Родным письмом</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читать могут</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Stands in today</source>
        <translation>Сегодня замещает</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>The IIN suggests another birth date. That happens; compare it with the document.</source>
        <translation>По ИИН дата рождения другая. Так бывает; сверьте с документом.</translation>
    </message>
    <message>
        <source>The IIN suggests the other sex. That happens; compare it with the document.</source>
        <translation>По ИИН пол другой. Так бывает; сверьте с документом.</translation>
    </message>
    <message>
        <source>The first digits cannot be a birth date: that day has not come. Compare the number.</source>
        <translation>Первые цифры не могут быть датой рождения: этот день ещё не наступил. Сверьте номер.</translation>
    </message>
    <message>
        <source>Went into this one</source>
        <translation>Вошло в это дело</translation>
    </message>
    <message>
        <source>another country</source>
        <translation>в другой стране</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>считается верным</translation>
    </message>
    <message>
        <source>file {number}: {day}, {name}. {reason}</source>
        <translation>дело {number}: {day}, {name}. {reason}</translation>
    </message>
    <message>
        <source>goes to none</source>
        <translation>не учится</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>класс {grade}</translation>
    </message>
    <message>
        <source>needed: speaks none of ours</source>
        <translation>нужен: наших языков не знает</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ещё не спросили</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>only those named for this file</source>
        <translation>только названные для этого дела</translation>
    </message>
    <message>
        <source>received {time}</source>
        <translation>получено {time}</translation>
    </message>
    <message>
        <source>to follow</source>
        <translation>ещё не поступило</translation>
    </message>
    <message>
        <source>written down on {date}</source>
        <translation>записано {date}</translation>
    </message>
    <message>
        <source>{where} since {time}</source>
        <translation>{where} с {time}</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>&amp;Citizenship</source>
        <translation>&amp;Гражданство</translation>
    </message>
    <message>
        <source>&amp;IIN</source>
        <translation>&amp;ИИН</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Языки</translation>
    </message>
    <message>
        <source>&amp;Status in Kazakhstan</source>
        <translation>&amp;Статус в Казахстане</translation>
    </message>
    <message>
        <source>An IIN has 12 digits.</source>
        <translation>В ИИН 12 цифр.</translation>
    </message>
    <message>
        <source>An IIN has digits only.</source>
        <translation>В ИИН только цифры.</translation>
    </message>
    <message>
        <source>Citizenship, languages, IIN</source>
        <translation>Гражданство, языки, ИИН</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>The check digit does not agree: compare the number digit by digit.</source>
        <translation>Контрольная цифра не сходится: сверьте номер по цифрам.</translation>
    </message>
    <message>
        <source>Why there is &amp;none</source>
        <translation>Почему его &amp;нет</translation>
    </message>
</context>
<context>
    <name>IdentitySection</name>
    <message>
        <source>A thing came</source>
        <translation>Принять вещь</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Age: add or settle</source>
        <translation>Уточнить возраст</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Другая комната</translation>
    </message>
    <message>
        <source>Away from the centre</source>
        <translation>Вне центра</translation>
    </message>
    <message>
        <source>Belongings and money</source>
        <translation>Вещи и деньги</translation>
    </message>
    <message>
        <source>Belongs to nobody</source>
        <translation>Убрать связь</translation>
    </message>
    <message>
        <source>Came alone, as far as is known.</source>
        <translation>Насколько известно, поступил(а) без близких.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ведение дела</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Citizenship, languages, documents</source>
        <translation>Гражданство, языки, документы</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Дополнить</translation>
    </message>
    <message>
        <source>Contacts and papers no longer offer the others; nothing else changes.</source>
        <translation>Контакты и документы больше не предложат остальных; другое не меняется.</translation>
    </message>
    <message>
        <source>Correct a name</source>
        <translation>Исправить имя</translation>
    </message>
    <message>
        <source>Entered twice?</source>
        <translation>Внесён дважды?</translation>
    </message>
    <message>
        <source>Extend the stay</source>
        <translation>Продлить пребывание</translation>
    </message>
    <message>
        <source>Ground document received</source>
        <translation>Документ-основание получен</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Отдать вещи</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Вернулся</translation>
    </message>
    <message>
        <source>Is this file linked to nobody any more?</source>
        <translation>Это дело больше ни с кем не связано?</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Leave, hospital, absence</source>
        <translation>Отпуск, больница, уход</translation>
    </message>
    <message>
        <source>Link a file</source>
        <translation>Связать с делом</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Never so far.</source>
        <translation>Пока ни разу.</translation>
    </message>
    <message>
        <source>Nothing is written down.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Убранное</translation>
    </message>
    <message>
        <source>School and home</source>
        <translation>Школа и дом</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Пребывание</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Убрать связь</translation>
    </message>
    <message>
        <source>What is known now</source>
        <translation>Что известно сейчас</translation>
    </message>
    <message>
        <source>Who may read this file</source>
        <translation>Кто читает дело</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Кто замещает</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>All {count}</source>
        <translation>Все {count}</translation>
    </message>
    <message>
        <source>Another table</source>
        <translation>Другая таблица</translation>
    </message>
    <message>
        <source>Choose the register</source>
        <translation>Выберите журнал</translation>
    </message>
    <message>
        <source>New files: {new}. Further stays: {same}. Left out: {skip}. Refused: {refused}.</source>
        <translation>Новых дел: {new}. Ещё пребываний: {same}. Не берётся: {skip}. Не принято: {refused}.</translation>
    </message>
    <message>
        <source>No cells were copied. Mark them in your table and copy them first.</source>
        <translation>Ячейки не скопированы. Сначала выделите их в таблице и скопируйте.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Refused rows and those left out are not stored. This cannot be taken back at once.</source>
        <translation>Непринятые и не взятые строки не сохраняются. Сразу отменить перенос нельзя.</translation>
    </message>
    <message>
        <source>Refused {count}</source>
        <translation>Не принято {count}</translation>
    </message>
    <message>
        <source>Rows of the register</source>
        <translation>Строки журнала</translation>
    </message>
    <message>
        <source>Say which column holds the names.</source>
        <translation>Укажите, в каком столбце имена.</translation>
    </message>
    <message>
        <source>Some rows may be somebody you know already: decide about each of them.</source>
        <translation>Некоторые строки, возможно, о тех, кто уже есть: решите о каждой.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken over.</source>
        <translation>Остановлено. Ничего не перенесено.</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.txt);;All files (*)</source>
        <translation>Таблицы (*.xlsx *.xlsm *.csv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Take over a register</source>
        <translation>Перенести журнал</translation>
    </message>
    <message>
        <source>Take over {count} rows into the registry?</source>
        <translation>Перенести в реестр строк: {count}?</translation>
    </message>
    <message>
        <source>Taken over. New files: {files}. Stays: {stays}.</source>
        <translation>Перенесено. Новых дел: {files}. Пребываний: {stays}.</translation>
    </message>
    <message>
        <source>The rows are being read and compared with the registry</source>
        <translation>Строки читаются и сравниваются с реестром</translation>
    </message>
    <message>
        <source>The table is being read</source>
        <translation>Таблица читается</translation>
    </message>
    <message>
        <source>To decide {count}</source>
        <translation>Решить {count}</translation>
    </message>
    <message>
        <source>To the residents</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>What is to be completed</source>
        <translation>Что дополнить</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Какие строки</translation>
    </message>
    <message>
        <source>With a hint {count}</source>
        <translation>С подсказкой {count}</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Looks like file {number}.</source>
        <translation>Похоже на дело {number}.</translation>
    </message>
    <message>
        <source>Looks like row {number}.</source>
        <translation>Похоже на строку {number}.</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Имя неизвестно</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Пребывание</translation>
    </message>
    <message>
        <source>The same stay stands in row {number}.</source>
        <translation>То же пребывание стоит в строке {number}.</translation>
    </message>
    <message>
        <source>This stay is in file {number} already.</source>
        <translation>Это пребывание уже есть в деле {number}.</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Что замечено</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Что будет сделано</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>ещё здесь</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Age at admission</source>
        <translation>Возраст при поступлении</translation>
    </message>
    <message>
        <source>Birth date “{words}” is not understood; it is kept as a note.</source>
        <translation>Дата рождения «{words}» не понята; сохранена как заметка.</translation>
    </message>
    <message>
        <source>Birth date “{words}” lies after the admission.</source>
        <translation>Дата рождения «{words}» позже поступления.</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Кем доставлен</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Cells were joined: the words of the row above count here too.</source>
        <translation>Ячейки были объединены: слова строки выше относятся и к этой.</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Citizenship “{words}” is not understood; it is kept as a note.</source>
        <translation>Гражданство «{words}» не понято; сохранено как заметка.</translation>
    </message>
    <message>
        <source>Date or year of birth</source>
        <translation>Дата или год рождения</translation>
    </message>
    <message>
        <source>Day of admission</source>
        <translation>День поступления</translation>
    </message>
    <message>
        <source>Day of leaving</source>
        <translation>День выбытия</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Found where</source>
        <translation>Где обнаружен</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Ground document</source>
        <translation>Документ-основание</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>IIN “{words}” had lost its leading zeros; they were put back.</source>
        <translation>ИИН «{words}» потерял нули в начале; они возвращены.</translation>
    </message>
    <message>
        <source>IIN “{words}” has a typing error; it is kept as a note.</source>
        <translation>В ИИН «{words}» опечатка; сохранён как заметка.</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Сохранить как заметку</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не брать</translation>
    </message>
    <message>
        <source>Left to whom or where</source>
        <translation>Кому или куда выбыл</translation>
    </message>
    <message>
        <source>Name in another writing</source>
        <translation>Имя в другом написании</translation>
    </message>
    <message>
        <source>No birth date: taken as unknown.</source>
        <translation>Даты рождения нет: принято как неизвестная.</translation>
    </message>
    <message>
        <source>Number of the file</source>
        <translation>Номер дела</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Refused: left on {words}, before the admission.</source>
        <translation>Не принято: выбытие {words} раньше поступления.</translation>
    </message>
    <message>
        <source>Refused: letters were lost in “{words}”. Save the table as .xlsx instead of .csv.</source>
        <translation>Не принято: в «{words}» потеряны буквы. Сохраните таблицу как .xlsx, а не .csv.</translation>
    </message>
    <message>
        <source>Refused: no day of admission.</source>
        <translation>Не принято: нет дня поступления.</translation>
    </message>
    <message>
        <source>Refused: no name. Write “unknown” where nobody knows it.</source>
        <translation>Не принято: нет имени. Если его никто не знает, напишите «неизвестно».</translation>
    </message>
    <message>
        <source>Refused: the day of admission {words} lies ahead.</source>
        <translation>Не принято: день поступления {words} ещё не наступил.</translation>
    </message>
    <message>
        <source>Refused: the day of leaving {words} lies ahead.</source>
        <translation>Не принято: день выбытия {words} ещё не наступил.</translation>
    </message>
    <message>
        <source>Refused: under {years} and still here. Record this admission by hand, with its reason.</source>
        <translation>Не принято: младше {years} лет и ещё здесь. Оформите этот приём вручную, с причиной.</translation>
    </message>
    <message>
        <source>Refused: “{words}” does not say on which day of admission.</source>
        <translation>Не принято: «{words}» не называет дня поступления.</translation>
    </message>
    <message>
        <source>Refused: “{words}” is not understood as a day of admission.</source>
        <translation>Не принято: «{words}» не читается как день поступления.</translation>
    </message>
    <message>
        <source>Refused: “{words}” is not understood as a day of leaving.</source>
        <translation>Не принято: «{words}» не читается как день выбытия.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Rows {rows} still wait for a decision.</source>
        <translation>Строки {rows} ещё ждут решения.</translation>
    </message>
    <message>
        <source>Rows {rows}: somebody would be in two stays at once. Correct the days or leave these rows out.</source>
        <translation>Строки {rows}: кто-то оказался бы сразу в двух пребываниях. Исправьте дни или не берите эти строки.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Sex taken from the IIN or the patronymic.</source>
        <translation>Пол определён по ИИН или отчеству.</translation>
    </message>
    <message>
        <source>Sex “{words}” is not understood; it is kept as a note.</source>
        <translation>Пол «{words}» не понят; сохранён как заметка.</translation>
    </message>
    <message>
        <source>Taken as a person whose name nobody knows.</source>
        <translation>Принято как человек, чьё имя неизвестно.</translation>
    </message>
    <message>
        <source>The IIN points to another birth date than {words}.</source>
        <translation>ИИН указывает на другую дату рождения, чем {words}.</translation>
    </message>
    <message>
        <source>The centre has no room “{words}” in its settings.</source>
        <translation>Комнаты «{words}» нет в настройках центра.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read. Open it in its program and save it as .xlsx.</source>
        <translation>Буквы этого файла не читаются. Откройте его в своей программе и сохраните как .xlsx.</translation>
    </message>
    <message>
        <source>There is nothing in this table.</source>
        <translation>В таблице ничего нет.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Is it still there, or open elsewhere?</source>
        <translation>Файл не открывается. Он на месте? Не открыт ли он в другой программе?</translation>
    </message>
    <message>
        <source>This is a spreadsheet of another format. Open it and save it as .xlsx.</source>
        <translation>Это таблица другого формата. Откройте её и сохраните как .xlsx.</translation>
    </message>
    <message>
        <source>This is no table, or the file is damaged. Choose .xlsx or .csv.</source>
        <translation>Это не таблица, или файл повреждён. Выберите .xlsx или .csv.</translation>
    </message>
    <message>
        <source>This spreadsheet is locked with a password. Open it, take the password off and save it.</source>
        <translation>Таблица закрыта паролем. Откройте её, снимите пароль и сохраните.</translation>
    </message>
    <message>
        <source>This table is too large: at most {rows} rows are taken at once. Divide it, by years for example.</source>
        <translation>Таблица слишком велика: за один раз берётся не больше {rows} строк. Разделите её, например по годам.</translation>
    </message>
    <message>
        <source>Was under {years} at admission; taken because the stay is over.</source>
        <translation>При поступлении младше {years} лет; принято, потому что пребывание окончено.</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>ФИО целиком</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>further stay</source>
        <translation>ещё одно пребывание</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не берётся</translation>
    </message>
    <message>
        <source>new file</source>
        <translation>новое дело</translation>
    </message>
    <message>
        <source>not a person</source>
        <translation>не человек</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>не принято</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>решить</translation>
    </message>
    <message>
        <source>with a hint</source>
        <translation>с подсказкой</translation>
    </message>
    <message>
        <source>“{words}” is no number like 051-26: the file gets a new one, the old is kept as a note.</source>
        <translation>«{words}» не похоже на номер вида 051-26: дело получит новый, старый сохранён как заметка.</translation>
    </message>
    <message>
        <source>“{words}” was read as a day in a spreadsheet&apos;s own counting.</source>
        <translation>«{words}» прочитано как день по счёту электронной таблицы.</translation>
    </message>
</context>
<context>
    <name>Infancy</name>
    <message numerus="yes">
        <source>about %n month(s)</source>
        <translation>
            <numerusform>около %n месяца</numerusform>
            <numerusform>около %n месяцев</numerusform>
            <numerusform>около %n месяцев</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>InterpreterDialog</name>
    <message>
        <source>&amp;Identity document</source>
        <translation>Удостоверение &amp;личности</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Языки</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Организация</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Пол</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>Agreement not to disclose: &amp;signed</source>
        <translation>Обязательство о неразглашении: подписа&amp;но</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Выберите хотя бы один язык.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Мужчина</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>При&amp;мечание</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>Действует &amp;до</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Женщина</translation>
    </message>
    <message>
        <source>Works for this centre: may not interpret in its interviews</source>
        <translation>Работает в этом центре: переводить на его беседах нельзя</translation>
    </message>
    <message>
        <source>Write the day of signing and a later last day.</source>
        <translation>Впишите день подписания и более поздний последний день.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Впишите имя.</translation>
    </message>
</context>
<context>
    <name>InterpretersPage</name>
    <message>
        <source>Agreement not to disclose</source>
        <translation>Обязательство о неразглашении</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>Обязательство подписано</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Снова вызывать</translation>
    </message>
    <message>
        <source>Call no more</source>
        <translation>Больше не вызывать</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Friends, relatives, co-applicants and the centre&apos;s own employees may not interpret.</source>
        <translation>Друзья, родственники, созаявители и сотрудники центра переводить не могут.</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Переводчики</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Мужчина</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New interpreter</source>
        <translation>Новый переводчик</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>В списке пока никого</translation>
    </message>
    <message>
        <source>On the list.</source>
        <translation>Добавлено в список.</translation>
    </message>
    <message>
        <source>Print the agreement</source>
        <translation>Распечатать обязательство</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>The agreement is written down.</source>
        <translation>Обязательство записано.</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Список не показать</translation>
    </message>
    <message>
        <source>What speaks against</source>
        <translation>Что против</translation>
    </message>
    <message>
        <source>Where they interpreted</source>
        <translation>Где переводил</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Женщина</translation>
    </message>
    <message>
        <source>Write down who can be called, before they are needed at night.</source>
        <translation>Запишите, кого можно вызвать, до того как он понадобится ночью.</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>истекло {day}</translation>
    </message>
    <message>
        <source>is called no more</source>
        <translation>больше не вызывают</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>не подписано</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>refused on {day}: {reason}</source>
        <translation>не допущен {day}: {reason}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>works for this centre</source>
        <translation>работает в этом центре</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>&amp;Why it is not a parent or guardian</source>
        <translation>Поче&amp;му не родитель и не опекун</translation>
    </message>
    <message>
        <source>A minor signs together with the legal representative: write the name.</source>
        <translation>Несовершеннолетний подписывает вместе с законным представителем: впишите имя.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose who signs beside the child, or why nobody does.</source>
        <translation>Выберите, кто подписывает рядом с ребёнком или почему никто.</translation>
    </message>
    <message>
        <source>Consent taken back: what was told is used no more.</source>
        <translation>Согласие отозвано: рассказанное больше не используют.</translation>
    </message>
    <message>
        <source>Decide otherwise</source>
        <translation>Решить иначе</translation>
    </message>
    <message>
        <source>Decided otherwise: {reason}. {rule}</source>
        <translation>Решено иначе: {reason}. {rule}</translation>
    </message>
    <message>
        <source>Friend or acquaintance</source>
        <translation>Друг или знакомый</translation>
    </message>
    <message>
        <source>Guardianship authority in the parents&apos; place</source>
        <translation>Орган опеки вместо родителей</translation>
    </message>
    <message>
        <source>Identified as a migrant in a vulnerable situation</source>
        <translation>Признан мигрантом в уязвимом положении</translation>
    </message>
    <message>
        <source>Legal &amp;representative: name, capacity</source>
        <translation>Законный п&amp;редставитель: имя, кем является</translation>
    </message>
    <message>
        <source>No relation</source>
        <translation>Не связан с человеком</translation>
    </message>
    <message>
        <source>No signs of a vulnerable situation</source>
        <translation>Признаков уязвимого положения нет</translation>
    </message>
    <message>
        <source>Nobody has signed yet</source>
        <translation>Пока никто не подписал</translation>
    </message>
    <message>
        <source>Nobody: it could not wait</source>
        <translation>Никто: ждать было нельзя</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Родитель или опекун</translation>
    </message>
    <message>
        <source>Parents or guardian can be there</source>
        <translation>Родители или опекун могут прийти</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Refused: nothing of it is kept. It can be begun anew at any time.</source>
        <translation>Отказ: ответы не хранятся. Начать заново можно в любое время.</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Родственник</translation>
    </message>
    <message>
        <source>Seeks help together with the person</source>
        <translation>Обращается за помощью вместе с человеком</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Signs &amp;beside the child</source>
        <translation>Подписывает рядом с ре&amp;бёнком</translation>
    </message>
    <message>
        <source>Still missing: {rule}</source>
        <translation>Ещё не выполнено: {rule}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>The child does not want them there</source>
        <translation>Ребёнок не хочет их присутствия</translation>
    </message>
    <message>
        <source>The specialists disagree: the head decides</source>
        <translation>Специалисты не согласны: решает руководитель</translation>
    </message>
    <message>
        <source>They cannot come</source>
        <translation>Они не могут прийти</translation>
    </message>
    <message>
        <source>Think of: {rule}</source>
        <translation>Не забудьте: {rule}</translation>
    </message>
    <message>
        <source>Without parental care</source>
        <translation>Без попечения родителей</translation>
    </message>
    <message>
        <source>Works for the body that interviews</source>
        <translation>Работает в организации, которая проводит беседу</translation>
    </message>
    <message>
        <source>Write the reason: it stands on the paper.</source>
        <translation>Впишите причину: она стоит на бумаге.</translation>
    </message>
    <message>
        <source>does not have this language in the register</source>
        <translation>в реестре этот язык не указан</translation>
    </message>
    <message>
        <source>must not interpret here: choose somebody else</source>
        <translation>здесь переводить нельзя: выберите другого</translation>
    </message>
    <message>
        <source>of the other sex: ask whether that is all right</source>
        <translation>другого пола: спросите, согласен ли человек</translation>
    </message>
    <message>
        <source>that both sides understand the language, or an interpreter</source>
        <translation>обе стороны понимают язык беседы или есть переводчик</translation>
    </message>
    <message>
        <source>the agreement not to disclose is not signed yet</source>
        <translation>обязательство о неразглашении ещё не подписано</translation>
    </message>
</context>
<context>
    <name>InterviewClock</name>
    <message>
        <source>{time} of {limit} today</source>
        <translation>{time} из {limit} сегодня</translation>
    </message>
    <message>
        <source>{time} of {limit} today: enough for this day</source>
        <translation>{time} из {limit} сегодня: на этот день достаточно</translation>
    </message>
    <message>
        <source>{time} today</source>
        <translation>{time} сегодня</translation>
    </message>
</context>
<context>
    <name>InterviewSection</name>
    <message>
        <source>1. What was told</source>
        <translation>1. Что разъяснили</translation>
    </message>
    <message>
        <source>2. Consent to the interview</source>
        <translation>2. Согласие на беседу</translation>
    </message>
    <message>
        <source>3. Conversations</source>
        <translation>3. Разговоры</translation>
    </message>
    <message>
        <source>4. Questionnaires</source>
        <translation>4. Анкеты</translation>
    </message>
    <message>
        <source>5. Decision</source>
        <translation>5. Решение</translation>
    </message>
    <message>
        <source>Add a consent to help</source>
        <translation>Добавить согласие на помощь</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>Begin a conversation</source>
        <translation>Начать разговор</translation>
    </message>
    <message>
        <source>Begin a new interview</source>
        <translation>Начать новую беседу</translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation>Начать беседу</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начата</translation>
    </message>
    <message>
        <source>Consent signed</source>
        <translation>Согласие подписано</translation>
    </message>
    <message>
        <source>Consent to help, one organisation each</source>
        <translation>Согласие на помощь, по одной организации</translation>
    </message>
    <message>
        <source>Decision of the head</source>
        <translation>Решение руководителя</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершена</translation>
    </message>
    <message>
        <source>First tell what it is about, then ask for consent, then talk.</source>
        <translation>Сначала объясните, о чём речь, затем спросите согласие, затем беседуйте.</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Переводчики</translation>
    </message>
    <message>
        <source>Interview and identification</source>
        <translation>Беседа и идентификация</translation>
    </message>
    <message>
        <source>It is decided once the identification questionnaire is finished.</source>
        <translation>Решают, когда анкета идентификации завершена.</translation>
    </message>
    <message>
        <source>Must be there: {who}</source>
        <translation>Должны присутствовать: {who}</translation>
    </message>
    <message>
        <source>New interpreter</source>
        <translation>Новый переводчик</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Не начата</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читать</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Signs beside the child</source>
        <translation>Подписывает рядом</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>The questionnaire is offered once an interview has begun.</source>
        <translation>Анкета появится, когда беседа начата.</translation>
    </message>
    <message>
        <source>The refusal is written down. Print it and have it signed.</source>
        <translation>Отказ записан. Распечатайте его и дайте подписать.</translation>
    </message>
    <message>
        <source>Tick what was told</source>
        <translation>Отметить разъяснённое</translation>
    </message>
    <message>
        <source>Urgent need: a doctor examines first ({clause}).</source>
        <translation>Срочная помощь: сначала осмотр врача ({clause}).</translation>
    </message>
    <message>
        <source>Write down the decision</source>
        <translation>Записать решение</translation>
    </message>
    <message>
        <source>last saved {moment}</source>
        <translation>сохранено {moment}</translation>
    </message>
</context>
<context>
    <name>InterviewSteps</name>
    <message>
        <source>&amp;Body that holds the person, number of the request</source>
        <translation>&amp;Орган, где содержится человек, номер запроса</translation>
    </message>
    <message>
        <source>&amp;Language, and who read it out</source>
        <translation>На каком &amp;языке и кто прочитал</translation>
    </message>
    <message>
        <source>&amp;Number of the permit, and who issued it</source>
        <translation>&amp;Номер разрешения и кто его выдал</translation>
    </message>
    <message>
        <source>&amp;Organisation that the person agreed to</source>
        <translation>&amp;Организация, на которую человек согласен</translation>
    </message>
    <message>
        <source>&amp;To whom, number of the letter</source>
        <translation>&amp;Кому, номер письма</translation>
    </message>
    <message>
        <source>&amp;Who permitted it, number of the letter</source>
        <translation>&amp;Кто разрешил, номер письма</translation>
    </message>
    <message>
        <source>&amp;Who went there, where it was</source>
        <translation>&amp;Кто ездил, где состоялась встреча</translation>
    </message>
    <message>
        <source>&amp;Why it ended</source>
        <translation>&amp;Почему прекращено</translation>
    </message>
    <message>
        <source>In custody: meeting asked for</source>
        <translation>Под стражей: запрошена встреча</translation>
    </message>
    <message>
        <source>Met in custody</source>
        <translation>Встреча под стражей состоялась</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Запись не ведётся</translation>
    </message>
    <message>
        <source>Nothing is recorded without the person&apos;s consent.</source>
        <translation>Без согласия человека запись не ведут.</translation>
    </message>
    <message>
        <source>Permission to meet came</source>
        <translation>Получено разрешение на встречу</translation>
    </message>
    <message>
        <source>Permit ended</source>
        <translation>Разрешение прекращено</translation>
    </message>
    <message>
        <source>Permit extended</source>
        <translation>Разрешение продлено</translation>
    </message>
    <message>
        <source>Permit issued</source>
        <translation>Разрешение выдано</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Кто записывает</translation>
    </message>
    <message>
        <source>Recordin&amp;g</source>
        <translation>&amp;Запись беседы</translation>
    </message>
    <message>
        <source>Redirected to an organisation</source>
        <translation>Перенаправлен в организацию</translation>
    </message>
    <message>
        <source>Sent to the head of the migration service</source>
        <translation>Передано руководителю миграционной службы</translation>
    </message>
    <message>
        <source>Sheet of rights handed over</source>
        <translation>Памятка о правах вручена</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Аудиозапись</translation>
    </message>
    <message>
        <source>Sound and picture</source>
        <translation>Видеозапись</translation>
    </message>
    <message>
        <source>The person agrees to the recording</source>
        <translation>Человек согласен на запись</translation>
    </message>
    <message>
        <source>Where the recording is kept</source>
        <translation>Где хранится запись</translation>
    </message>
    <message>
        <source>Write where the recording is kept.</source>
        <translation>Напишите, где хранится запись.</translation>
    </message>
    <message>
        <source>Write who makes the recording.</source>
        <translation>Напишите, кто ведёт запись.</translation>
    </message>
</context>
<context>
    <name>InterviewTalks</name>
    <message>
        <source>At night: {reason}</source>
        <translation>Ночью: {reason}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Not admitted as interpreter: {name} ({reason}), {when}</source>
        <translation>Не допущен переводчиком: {name} ({reason}), {when}</translation>
    </message>
    <message>
        <source>Recorded ({how}) by {who}, kept: {where}</source>
        <translation>Запись ({how}) ведёт {who}, хранится: {where}</translation>
    </message>
    <message>
        <source>interpreter {name}</source>
        <translation>переводчик {name}</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>ещё идёт</translation>
    </message>
</context>
<context>
    <name>KeepSettingsDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>At most 60 letters.</source>
        <translation>Не больше 60 букв.</translation>
    </message>
    <message>
        <source>Belongs to the papers of a month</source>
        <translation>Входит в документы месяца</translation>
    </message>
    <message>
        <source>Forget these settings</source>
        <translation>Удалить эти настройки</translation>
    </message>
    <message>
        <source>Forty settings are kept already: forget one first.</source>
        <translation>Сохранено уже сорок настроек: сначала удалите одну.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Запомнить</translation>
    </message>
    <message>
        <source>Keep these settings?</source>
        <translation>Запомнить эти настройки?</translation>
    </message>
    <message>
        <source>Settings of the same name are replaced.</source>
        <translation>Настройки с тем же названием будут заменены.</translation>
    </message>
    <message>
        <source>Write a name for these settings.</source>
        <translation>Напишите название настроек.</translation>
    </message>
    <message>
        <source>{paper}, {language}: everybody who may see the report finds it in the list.</source>
        <translation>{paper}, {language}: настройки увидят в списке все, кому доступен отчёт.</translation>
    </message>
</context>
<context>
    <name>KeptQuestionsDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No question is kept.</source>
        <translation>Таких вопросов нет.</translation>
    </message>
    <message>
        <source>Questions that fit no file</source>
        <translation>Вопросы, не подходящие ни к одному делу</translation>
    </message>
    <message>
        <source>Whoever is admitted is compared with these names; the file then says that somebody asked.</source>
        <translation>С этими именами сравнивают каждого, кто поступает; в деле тогда сказано, что о нём спрашивали.</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>Discard</source>
        <translation>Отменить набранное</translation>
    </message>
    <message>
        <source>This file was closed to you while you were typing, so it cannot be saved. Your words are kept sealed: nobody but you can open them, once you are named for the file. Tell the director.</source>
        <translation>Пока вы писали, дело для вас закрыли, поэтому сохранить нельзя. Набранное хранится запечатанным: открыть его сможете только вы, когда вас назовут среди читающих это дело. Скажите директору.</translation>
    </message>
    <message>
        <source>Your words are back: {moment}.</source>
        <translation>Набранное восстановлено: {moment}.</translation>
    </message>
    <message>
        <source>Your words are back: {moment}. The record was changed meanwhile: compare before you save.</source>
        <translation>Набранное восстановлено: {moment}. Запись за это время изменили: сверьте, прежде чем сохранить.</translation>
    </message>
    <message>
        <source>Your words are back: {moment}. What was changed meanwhile in other fields stands here too.</source>
        <translation>Набранное восстановлено: {moment}. Здесь же стоит и то, что за это время изменили в других полях.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard: Cyrillic letters</source>
        <translation>Раскладка: кириллица</translation>
    </message>
    <message>
        <source>Keyboard: English</source>
        <translation>Раскладка: английская</translation>
    </message>
    <message>
        <source>Keyboard: Kazakh</source>
        <translation>Раскладка: казахская</translation>
    </message>
    <message>
        <source>Keyboard: Latin letters</source>
        <translation>Раскладка: латиница</translation>
    </message>
    <message>
        <source>Keyboard: Russian</source>
        <translation>Раскладка: русская</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>1. Say why, and type your passphrase.
2. Look at the new recovery sheet, print it, and type two of its rows from the paper. The present sheet stays valid until the end.
3. Pana writes the registry anew, has it compared, and locks. You enter again as always.</source>
        <translation>1. Напишите, почему, и введите свой пароль.
2. Посмотрите новый лист восстановления, напечатайте его и введите две строки с бумаги. Нынешний лист действует до самого конца.
3. Pana записывает базу заново, сверяет её и запирается. Вы входите снова, как всегда.</translation>
    </message>
    <message>
        <source>Begin with the new sheet</source>
        <translation>Начать с нового листа</translation>
    </message>
    <message>
        <source>Change the keys when somebody has left, or when a computer, a stick or the recovery sheet may be in wrong hands. The whole registry is written anew under another key: who has no door any more opens it with nothing they know or have kept. Everybody else enters with the same passphrase as before, and nobody but you has to be here.</source>
        <translation>Смените ключи, когда сотрудник ушёл или когда компьютер, флешка либо лист восстановления могли попасть в чужие руки. Вся база записывается заново под другим ключом: у кого входа больше нет, тот не откроет её ничем из того, что знает или сохранил. Остальные входят с прежним паролем, и, кроме вас, никому не нужно быть рядом.</translation>
    </message>
    <message>
        <source>Copies made before stay as they are and open with the sheet that was valid then: make a new copy afterwards, and destroy the older sticks or lock them away. What somebody has copied already they can still read. Restricted files get another key of their own too, unless they do not open to you. The key in the secret store of this and other computers stays: alone it opens nothing.</source>
        <translation>Сделанные раньше копии остаются как есть и открываются листом, который действовал тогда: после смены сделайте новую копию, а старые флешки уничтожьте или спрячьте под замок. Что кто-то уже скопировал, он прочитать сможет. Закрытые дела тоже получают другой собственный ключ, кроме тех, что вам не открываются. Ключ в хранилище секретов этого и других компьютеров остаётся: один он ничего не открывает.</translation>
    </message>
    <message>
        <source>Go on without the words</source>
        <translation>Продолжить без слов листа</translation>
    </message>
    <message>
        <source>Keys of the registry</source>
        <translation>Ключи базы</translation>
    </message>
    <message>
        <source>Leave the keys as they are</source>
        <translation>Оставить ключи как есть</translation>
    </message>
    <message>
        <source>Pana can renew only the keys that open to you or to the recovery sheet. These files keep theirs until somebody who is named for them enters: {files}</source>
        <translation>Pana может сменить только те ключи, которые открываются вам или листу восстановления. У этих дел ключ останется прежним, пока не войдёт кто-нибудь из названных для них: {files}</translation>
    </message>
    <message>
        <source>Renew the keys of these files too</source>
        <translation>Сменить ключи и этих дел</translation>
    </message>
    <message>
        <source>Say in a few words why: the audit keeps it.</source>
        <translation>Напишите в нескольких словах почему: это останется в журнале.</translation>
    </message>
    <message>
        <source>Step 1 of 3. Restricted files that do not open to you</source>
        <translation>Шаг 1 из 3. Закрытые дела, которые вам не открываются</translation>
    </message>
    <message>
        <source>Step 1 of 3. Why, and that it is you</source>
        <translation>Шаг 1 из 3. Почему, и что это вы</translation>
    </message>
    <message>
        <source>Step 2 of 3. Print the new recovery sheet and type two rows of it</source>
        <translation>Шаг 2 из 3. Напечатайте новый лист восстановления и введите две его строки</translation>
    </message>
    <message>
        <source>Step 3 of 3. Writing the registry under new keys</source>
        <translation>Шаг 3 из 3. База записывается под новыми ключами</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>The audit keeps it.</source>
        <translation>Останется в журнале.</translation>
    </message>
    <message>
        <source>The keys are as they were, and nothing is lost. {why}</source>
        <translation>Ключи прежние, ничего не потеряно. {why}</translation>
    </message>
    <message>
        <source>The keys are as they were.</source>
        <translation>Ключи остались прежними.</translation>
    </message>
    <message>
        <source>The keys are as they were. Destroy the sheet that you have printed: it opens nothing.</source>
        <translation>Ключи прежние. Напечатанный лист уничтожьте: он ничего не открывает.</translation>
    </message>
    <message>
        <source>The keys are as they were. The new sheet opens nothing before this is finished.</source>
        <translation>Ключи прежние. Пока смена не закончена, новый лист ничего не открывает.</translation>
    </message>
    <message>
        <source>The keys were last changed: {when}</source>
        <translation>Последняя смена ключей: {when}</translation>
    </message>
    <message>
        <source>The keys were never changed</source>
        <translation>Ключи ещё не меняли</translation>
    </message>
    <message>
        <source>The registry stays open under its old key until the new file was proven. At the end Pana closes it, and you enter again with your passphrase.</source>
        <translation>Пока новый файл не проверен, база открыта под старым ключом. В конце Pana закроет её, и вы войдёте снова со своим паролем.</translation>
    </message>
    <message>
        <source>These restricted files still have the key from before the last change: {files}</source>
        <translation>У этих закрытых дел ключ ещё прежний, до последней смены: {files}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>What was written is compared with the registry by a second process.</source>
        <translation>Второй процесс сверяет записанное с базой.</translation>
    </message>
    <message>
        <source>Why the keys are changed</source>
        <translation>Почему меняются ключи</translation>
    </message>
    <message>
        <source>With the words of the sheet that is valid now they get another key as well. You still cannot read them.</source>
        <translation>По словам листа, который действует сейчас, они тоже получат другой ключ. Читать их вы по-прежнему не сможете.</translation>
    </message>
    <message>
        <source>Your passphrase, to make sure that it is you</source>
        <translation>Ваш пароль, чтобы убедиться, что это вы</translation>
    </message>
</context>
<context>
    <name>KeysStep</name>
    <message>
        <source>Besides every passphrase the registry needs a second key that never leaves this computer.</source>
        <translation>Кроме каждого пароля, базе нужен второй ключ, который не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Key of the computer</source>
        <translation>Ключ компьютера</translation>
    </message>
    <message>
        <source>The key of this computer</source>
        <translation>Ключ этого компьютера</translation>
    </message>
</context>
<context>
    <name>KinRequestDialog</name>
    <message>
        <source>&amp;How they ask</source>
        <translation>Как &amp;обратились</translation>
    </message>
    <message>
        <source>A relative asks about a child</source>
        <translation>Родственник спрашивает о ребёнке</translation>
    </message>
    <message>
        <source>How do they ask?</source>
        <translation>Как обратились?</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation>Сохранить вопрос</translation>
    </message>
    <message>
        <source>Nobody fits: the question is kept and compared with whoever is admitted.</source>
        <translation>Никто не подходит: вопрос сохраняется и сравнивается с каждым, кто поступит.</translation>
    </message>
    <message>
        <source>Questions that fit no file</source>
        <translation>Вопросы, не подходящие ни к одному делу</translation>
    </message>
    <message>
        <source>This person may be stopped: tell them nothing and call the director. Leave this line empty: that they asked is kept without it.</source>
        <translation>Возможно, для этого человека действует запрет: не говорите ему ничего и позовите директора. Оставьте эту строку пустой: то, что он спрашивал, сохранится и без неё.</translation>
    </message>
    <message>
        <source>What they &amp;told: who they are to the child, how to reach them</source>
        <translation>Что &amp;сообщили: кем приходятся ребёнку, как с ними связаться</translation>
    </message>
    <message>
        <source>What was &amp;answered</source>
        <translation>Что &amp;ответили</translation>
    </message>
    <message>
        <source>Who &amp;asks: family name, given name</source>
        <translation>Кто &amp;спрашивает: фамилия, имя</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation>Кто спрашивает?</translation>
    </message>
    <message>
        <source>Whom do they look for?</source>
        <translation>Кого ищут?</translation>
    </message>
    <message>
        <source>Whom they look for, as they &amp;say the name</source>
        <translation>Кого ищут, как &amp;называют имя</translation>
    </message>
    <message>
        <source>Write into the file</source>
        <translation>Записать в дело</translation>
    </message>
    <message>
        <source>Write what they told.</source>
        <translation>Запишите, что сообщили.</translation>
    </message>
</context>
<context>
    <name>KindsButton</name>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>{count} of {whole} kinds</source>
        <translation>Видов: {count} из {whole}</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>&amp;To whom it goes</source>
        <translation>&amp;Кому передаётся</translation>
    </message>
    <message>
        <source>&amp;Why it leaves</source>
        <translation>&amp;Зачем он нужен вне реестра</translation>
    </message>
    <message>
        <source>A colleague types login and passphrase as well.</source>
        <translation>Коллега тоже вводит логин и пароль.</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Проверяется</translation>
    </message>
    <message>
        <source>Name who gets this list.</source>
        <translation>Назовите, кому передаётся список.</translation>
    </message>
    <message>
        <source>One of the two passphrases is wrong. Check the keyboard layout and Caps Lock.</source>
        <translation>Один из двух паролей неверен. Проверьте раскладку клавиатуры и Caps Lock.</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save this list as a spreadsheet?</source>
        <translation>Сохранить этот список в таблицу?</translation>
    </message>
    <message>
        <source>The file leaves the encrypted registry: whoever gets it reads every name in it. Keep it on an encrypted stick, give it to nobody who has no right to it, and delete it when it has served.</source>
        <translation>Файл покидает зашифрованный реестр: кто его получит, прочтёт в нём каждое имя. Храните его на зашифрованном носителе, не давайте тем, кто не вправе, и удалите, когда он послужит.</translation>
    </message>
    <message>
        <source>This is not your passphrase. Check the keyboard layout and Caps Lock.</source>
        <translation>Это не ваш пароль. Проверьте раскладку клавиатуры и Caps Lock.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Введите свой пароль.</translation>
    </message>
    <message>
        <source>What for; it stands in the audit, in the log of what was told and on the sheet.</source>
        <translation>Для чего; это останется в журнале действий, в журнале передачи сведений и на самом листе.</translation>
    </message>
    <message>
        <source>Write why this list leaves the registry.</source>
        <translation>Напишите, зачем этот список покидает реестр.</translation>
    </message>
    <message>
        <source>Your passphrase again</source>
        <translation>Ваш пароль ещё раз</translation>
    </message>
</context>
<context>
    <name>LeavingSection</name>
    <message>
        <source>A leaving is prepared for {day}: {who}.</source>
        <translation>Выбытие подготовлено на {day}: {who}.</translation>
    </message>
    <message>
        <source>After {days} days, {date}: {kind}</source>
        <translation>Через {days} дн., {date}: {kind}</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Поступил</translation>
    </message>
    <message>
        <source>Came, was sent away: write it down (F9)</source>
        <translation>Пришли, ребёнок не передан: записать (F9)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Закрыть дело</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Особое мнение</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Выбытие</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>Сопровождающий</translation>
    </message>
    <message>
        <source>Exception, and why</source>
        <translation>Исключение и причина</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Follow-up board</source>
        <translation>Доска наблюдения</translation>
    </message>
    <message>
        <source>Follow-up withdrawn with it; nothing is recorded there</source>
        <translation>Наблюдение, отозванное вместе с выбытием; записей там больше не ведут</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Hand the case on</source>
        <translation>Передать дело</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Передан</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Left on {date}</source>
        <translation>Выбытие {date}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Open the file again</source>
        <translation>Открыть дело снова</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Оплачивает</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>По плану</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Безопасная связь</translation>
    </message>
    <message>
        <source>Still at the centre</source>
        <translation>Ещё в центре</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>The follow-ups cannot be shown</source>
        <translation>Наблюдение показать не удалось</translation>
    </message>
    <message>
        <source>Way abroad</source>
        <translation>Путь за границу</translation>
    </message>
    <message>
        <source>What had been recorded</source>
        <translation>Что было записано</translation>
    </message>
    <message>
        <source>When the child leaves, the route, the receiver and the follow-ups stand here.</source>
        <translation>Когда ребёнок выбудет, здесь будут форма устройства, получатель и наблюдение.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда выбывает</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Withdraw the discharge</source>
        <translation>Отозвать выбытие</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Withdrawn: leaving on {date}</source>
        <translation>Отозвано: выбытие {date}</translation>
    </message>
</context>
<context>
    <name>LeavingWindow</name>
    <message>
        <source>A copy is being made before Pana ends</source>
        <translation>Перед завершением Pana делается копия</translation>
    </message>
    <message>
        <source>Do not pull the drive out yet. The window closes by itself.</source>
        <translation>Пока не вынимайте носитель. Окно закроется само.</translation>
    </message>
    <message>
        <source>End Pana</source>
        <translation>Завершить Pana</translation>
    </message>
    <message>
        <source>End without a copy</source>
        <translation>Завершить без копии</translation>
    </message>
    <message>
        <source>No copy was made</source>
        <translation>Копия не сделана</translation>
    </message>
    <message>
        <source>Pana ends by itself within a minute.</source>
        <translation>Pana завершится сама в течение минуты.</translation>
    </message>
    <message>
        <source>The copy is being read again to prove it. Do not pull the drive out yet.</source>
        <translation>Копия читается заново для проверки. Пока не вынимайте носитель.</translation>
    </message>
</context>
<context>
    <name>LeftOpen</name>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Прекращается</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Продолжается</translation>
    </message>
    <message>
        <source>this centre</source>
        <translation>этот центр</translation>
    </message>
    <message>
        <source>{what}: ended by its rule, nobody decided about it</source>
        <translation>{what}: закончено по правилу, решения никто не принял</translation>
    </message>
    <message>
        <source>{what}: {who}, until {date}</source>
        <translation>{what}: {who}, до {date}</translation>
    </message>
    <message>
        <source>{what}: {who}, until {date}, by its rule: nobody decided about it</source>
        <translation>{what}: {who}, до {date}, по правилу: решения никто не принял</translation>
    </message>
</context>
<context>
    <name>LeftOpenPart</name>
    <message>
        <source>Duties and agreed contacts: does each go on, or why does it end?</source>
        <translation>Обязанности и договорённости о связи: что продолжается, а что почему заканчивается?</translation>
    </message>
    <message>
        <source>Still open: what becomes of it</source>
        <translation>Не завершено: что с этим будет</translation>
    </message>
    <message>
        <source>The same for the others, except reports</source>
        <translation>То же для остальных, кроме обязательных сообщений</translation>
    </message>
    <message>
        <source>What goes on stays due after leaving, in the hands of whoever carries on with it.</source>
        <translation>Что продолжается, остаётся на контроле и после выбытия — у того, кто это продолжит.</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>A brace is open or closed alone.</source>
        <translation>Скобка открыта или закрыта без пары.</translation>
    </message>
    <message>
        <source>No letters may stand right before or after a field.</source>
        <translation>Сразу до и после поля не может быть букв.</translation>
    </message>
    <message>
        <source>Number and date stand on the letterhead already.</source>
        <translation>Номер и дата уже стоят на бланке.</translation>
    </message>
    <message>
        <source>That is too long for a letter.</source>
        <translation>Для письма это слишком длинно.</translation>
    </message>
    <message>
        <source>There is no such field: choose one from the list below.</source>
        <translation>Такого поля нет: выберите из списка ниже.</translation>
    </message>
    <message>
        <source>This kind of addressee need not know one of these fields.</source>
        <translation>Такому адресату одно из этих полей знать не нужно.</translation>
    </message>
    <message>
        <source>Two or three words with a stroke between: {помещён/помещена}.</source>
        <translation>Два или три слова через черту: {помещён/помещена}.</translation>
    </message>
    <message>
        <source>Write something here.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>адресат</translation>
    </message>
    <message>
        <source>age in words</source>
        <translation>возраст словами</translation>
    </message>
    <message>
        <source>category</source>
        <translation>категория</translation>
    </message>
    <message>
        <source>citizenship</source>
        <translation>гражданство</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>дата рождения</translation>
    </message>
    <message>
        <source>date of the letter</source>
        <translation>дата письма</translation>
    </message>
    <message>
        <source>day of admission</source>
        <translation>день поступления</translation>
    </message>
    <message>
        <source>days of the stay</source>
        <translation>дней в центре</translation>
    </message>
    <message>
        <source>director</source>
        <translation>директор</translation>
    </message>
    <message>
        <source>ground of the stay</source>
        <translation>основание помещения</translation>
    </message>
    <message>
        <source>identity documents</source>
        <translation>документы</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>языки</translation>
    </message>
    <message>
        <source>name of the centre</source>
        <translation>название центра</translation>
    </message>
    <message>
        <source>name of the child</source>
        <translation>имя ребёнка</translation>
    </message>
    <message>
        <source>number of the file</source>
        <translation>номер дела</translation>
    </message>
    <message>
        <source>outgoing number</source>
        <translation>исходящий номер</translation>
    </message>
    <message>
        <source>parents</source>
        <translation>родители</translation>
    </message>
    <message>
        <source>telephone of the writer</source>
        <translation>телефон исполнителя</translation>
    </message>
    <message>
        <source>when and where the child left</source>
        <translation>когда и куда выбыл ребёнок</translation>
    </message>
    <message>
        <source>who brought the child</source>
        <translation>кто доставил</translation>
    </message>
    <message>
        <source>who wrote the letter</source>
        <translation>исполнитель</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>A boy</source>
        <translation>Мальчик</translation>
    </message>
    <message>
        <source>A girl</source>
        <translation>Девочка</translation>
    </message>
    <message>
        <source>An example: nobody in it exists, and it takes no number.</source>
        <translation>Это пример: такого человека нет, номера письмо не получает.</translation>
    </message>
    <message>
        <source>For whom the example is filled</source>
        <translation>На кого заполнен пример</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>The words of the Word file, filled for an example. How they are laid out only Word shows.</source>
        <translation>Текст файла Word с заполненными полями. Как он расположен на листе, видно только в Word.</translation>
    </message>
    <message>
        <source>Which of both is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation>Файл Word</translation>
    </message>
    <message>
        <source>Words of the Word file</source>
        <translation>Текст файла Word</translation>
    </message>
    <message>
        <source>{problem} Until then the last example stays.</source>
        <translation>{problem} До этого виден прежний пример.</translation>
    </message>
</context>
<context>
    <name>LetterTemplateDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;To which kind of organisation</source>
        <translation>&amp;Какой организации</translation>
    </message>
    <message>
        <source>A Word file</source>
        <translation>Файл Word</translation>
    </message>
    <message>
        <source>A Word file belongs to it: the letter can be saved as one as well.</source>
        <translation>К письму есть файл Word: его можно сохранить и так.</translation>
    </message>
    <message>
        <source>A Word file of the centre can be taken in: fields stand in it as {{ child }}.</source>
        <translation>Можно взять файл Word центра: поля в нём пишутся {{ child }}.</translation>
    </message>
    <message>
        <source>A letter in the centre&apos;s own words</source>
        <translation>Письмо по шаблону центра</translation>
    </message>
    <message>
        <source>Choose to whom it goes.</source>
        <translation>Выберите, кому оно направляется.</translation>
    </message>
    <message>
        <source>Give the letter a name.</source>
        <translation>Дайте письму название.</translation>
    </message>
    <message>
        <source>Keep as a new edition</source>
        <translation>Сохранить новой редакцией</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Язык текста</translation>
    </message>
    <message>
        <source>No ending after a field: write «бала: {child}», not «{child}ға».</source>
        <translation>После поля нет окончания: пишите «бала: {child}», а не «{child}ға».</translation>
    </message>
    <message>
        <source>Put a field where the cursor stands</source>
        <translation>Вставить поле на место курсора</translation>
    </message>
    <message>
        <source>Subject in English</source>
        <translation>Тема на английском</translation>
    </message>
    <message>
        <source>Subject in Kazakh</source>
        <translation>Тема на казахском</translation>
    </message>
    <message>
        <source>Subject in Russian</source>
        <translation>Тема на русском</translation>
    </message>
    <message>
        <source>Take in a Word file</source>
        <translation>Взять файл Word</translation>
    </message>
    <message>
        <source>Take the words of an earlier edition</source>
        <translation>Взять текст прежней редакции</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Файл не удалось прочитать.</translation>
    </message>
    <message>
        <source>Without the Word file</source>
        <translation>Без файла Word</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Файлы Word (*.docx)</translation>
    </message>
    <message>
        <source>Words in English</source>
        <translation>Текст на английском</translation>
    </message>
    <message>
        <source>Words in Kazakh</source>
        <translation>Текст на казахском</translation>
    </message>
    <message>
        <source>Words in Russian</source>
        <translation>Текст на русском</translation>
    </message>
    <message>
        <source>Words in this language need a subject in it.</source>
        <translation>Если есть текст на этом языке, нужна и тема на нём.</translation>
    </message>
    <message>
        <source>Write the words of the letter: one language is enough.</source>
        <translation>Напишите текст письма: достаточно одного языка.</translation>
    </message>
    <message>
        <source>{he/she/the child} is chosen by sex.</source>
        <translation>{he/she/the child} выбирается по полу.</translation>
    </message>
    <message>
        <source>{помещён/помещена} is chosen by sex.</source>
        <translation>{помещён/помещена} выбирается по полу.</translation>
    </message>
</context>
<context>
    <name>LetterTemplatesPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Kept as a new edition. Earlier ones stay as they were.</source>
        <translation>Сохранено новой редакцией. Прежние остались как были.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Letters in the centre&apos;s own words</source>
        <translation>Письма по шаблонам центра</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Новое письмо</translation>
    </message>
    <message>
        <source>Offer no more</source>
        <translation>Больше не предлагать</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>The letter is offered no more; what was sent stays.</source>
        <translation>Письмо больше не предлагается; отправленное остаётся.</translation>
    </message>
    <message>
        <source>There is no letter yet. A new one needs a name, to whom it goes and its words in one language.</source>
        <translation>Писем пока нет. Новому нужны название, адресат и текст на одном языке.</translation>
    </message>
    <message>
        <source>They are offered among the papers of every file.</source>
        <translation>Они предлагаются среди документов каждого дела.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>edition {number} of {day}, {author}</source>
        <translation>редакция {number} от {day}, {author}</translation>
    </message>
    <message>
        <source>with a Word file</source>
        <translation>с файлом Word</translation>
    </message>
</context>
<context>
    <name>LetterheadStep</name>
    <message>
        <source>Acts and letters are printed in Kazakh and Russian. Everything here can be filled in later, too.</source>
        <translation>Акты и письма печатаются на казахском и русском. Всё это можно заполнить и позже.</translation>
    </message>
    <message>
        <source>Letterheads</source>
        <translation>Бланки</translation>
    </message>
    <message>
        <source>What stands on your letters?</source>
        <translation>Что стоит на ваших письмах?</translation>
    </message>
</context>
<context>
    <name>LetterheadsForm</name>
    <message>
        <source>Address in Kazakh</source>
        <translation>Адрес на казахском</translation>
    </message>
    <message>
        <source>Address in Russian</source>
        <translation>Адрес на русском</translation>
    </message>
    <message>
        <source>BIN and telephone in Kazakh</source>
        <translation>БИН и телефон на казахском</translation>
    </message>
    <message>
        <source>BIN and telephone in Russian</source>
        <translation>БИН и телефон на русском</translation>
    </message>
    <message>
        <source>Full name in Kazakh</source>
        <translation>Полное название на казахском</translation>
    </message>
    <message>
        <source>Full name in Russian</source>
        <translation>Полное название на русском</translation>
    </message>
    <message>
        <source>To the guardianship authority, in Kazakh</source>
        <translation>Кому в органе опеки, на казахском</translation>
    </message>
    <message>
        <source>To the guardianship authority, in Russian</source>
        <translation>Кому в органе опеки, на русском</translation>
    </message>
    <message>
        <source>To the prosecutor, in Kazakh</source>
        <translation>Кому в прокуратуре, на казахском</translation>
    </message>
    <message>
        <source>To the prosecutor, in Russian</source>
        <translation>Кому в прокуратуре, на русском</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message numerus="yes">
        <source>%n letter(s) about restricted files are not shown.</source>
        <translation>
            <numerusform>%n письмо по закрытым делам не показано.</numerusform>
            <numerusform>%n письма по закрытым делам не показаны.</numerusform>
            <numerusform>%n писем по закрытым делам не показаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer came</source>
        <translation>Пришёл ответ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Отметить отправку</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ещё не отправлены</translation>
    </message>
    <message>
        <source>Number, addressee, child, answer</source>
        <translation>Номер, адресат, ребёнок, ответ</translation>
    </message>
    <message>
        <source>Numbered anew every year.</source>
        <translation>Счёт с начала года.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Outgoing register</source>
        <translation>Журнал исходящих</translation>
    </message>
    <message>
        <source>Own letters</source>
        <translation>Свои письма</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>Печать журнала</translation>
    </message>
    <message>
        <source>Search in the register</source>
        <translation>Поиск в журнале</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Signed scan</source>
        <translation>Подписанный скан</translation>
    </message>
    <message>
        <source>The answer is written down.</source>
        <translation>Ответ записан.</translation>
    </message>
    <message>
        <source>The letter is marked as sent.</source>
        <translation>Письмо отмечено отправленным.</translation>
    </message>
    <message>
        <source>The signed letter lies in the file.</source>
        <translation>Подписанное письмо лежит в деле.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What and about whom</source>
        <translation>О чём и о ком</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ещё не отправлено</translation>
    </message>
    <message>
        <source>{day}, signed</source>
        <translation>{day}, подписано</translation>
    </message>
</context>
<context>
    <name>LiftHoldDialog</name>
    <message>
        <source>&amp;Why it ends</source>
        <translation>&amp;Почему запрет снимается</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>Снять запрет</translation>
    </message>
    <message>
        <source>End the hold on file {number}?</source>
        <translation>Снять запрет на уничтожение дела {number}?</translation>
    </message>
    <message>
        <source>Write why the hold ends.</source>
        <translation>Напишите, почему запрет снимается.</translation>
    </message>
</context>
<context>
    <name>LimitsPanel</name>
    <message>
        <source>Length of stay</source>
        <translation>Срок пребывания</translation>
    </message>
    <message>
        <source>Nobody here has a limit of stay.</source>
        <translation>Предельного срока ни у кого нет.</translation>
    </message>
    <message>
        <source>turns {years} between {first} and {last}</source>
        <translation>{years} лет между {first} и {last} годами</translation>
    </message>
    <message>
        <source>turns {years} in {year}</source>
        <translation>{years} лет в {year} году</translation>
    </message>
    <message>
        <source>turns {years} on {day}</source>
        <translation>{years} лет {day}</translation>
    </message>
</context>
<context>
    <name>LineStrip</name>
    <message>
        <source>file {number}</source>
        <translation>дело {number}</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>доступ ограничен</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>A measure of the support plan</source>
        <translation>Мероприятие плана поддержки</translation>
    </message>
    <message>
        <source>By the end of the day</source>
        <translation>До конца дня</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Имя неизвестно</translation>
    </message>
    <message>
        <source>Overdue since {time}</source>
        <translation>Просрочено с {time}</translation>
    </message>
    <message>
        <source>file {number}</source>
        <translation>дело {number}</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>доступ ограничен</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>Log of contacts</source>
        <translation>Журнал обращений</translation>
    </message>
    <message>
        <source>No call or visit yet</source>
        <translation>Звонков и визитов ещё не было</translation>
    </message>
    <message>
        <source>Write down every attempt, also when nobody answered.</source>
        <translation>Записывайте каждую попытку, даже если никто не ответил.</translation>
    </message>
    <message>
        <source>next attempt {date}</source>
        <translation>следующая попытка {date}</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Look on this computer</source>
        <translation>Вид на этом компьютере</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Administration</source>
        <translation>Управление</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Как на компьютере</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Came for a child and was sent away</source>
        <translation>Пришли за ребёнком, ребёнок не передан</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation>F1 Справка</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Лекарства</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Name, file number, IIN, phone, command</source>
        <translation>Имя, номер дела, ИИН, телефон, команда</translation>
    </message>
    <message>
        <source>Narrow rail</source>
        <translation>Узкая панель</translation>
    </message>
    <message>
        <source>New admission</source>
        <translation>Новый приём</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Новая встреча</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Планы</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Воспитанники</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Смена</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Training registry</source>
        <translation>Учебная база</translation>
    </message>
    <message>
        <source>Zoom, press for 100 %</source>
        <translation>Масштаб, нажмите для 100 %</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Отметка</translation>
    </message>
    <message>
        <source>&amp;Reason or remark</source>
        <translation>&amp;Причина или примечание</translation>
    </message>
    <message>
        <source>&amp;What was achieved</source>
        <translation>&amp;Что достигнуто</translation>
    </message>
    <message>
        <source>A measure that was not done or was cancelled needs its reason.</source>
        <translation>Если не выполнено или отменено, нужна причина.</translation>
    </message>
    <message>
        <source>Ask another organisation for it</source>
        <translation>Направить в другую организацию</translation>
    </message>
    <message>
        <source>It was signed neither before the plan was drafted nor ahead of today.</source>
        <translation>День подписи не раньше составления плана и не позже сегодняшнего.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Si&amp;gned on the printed plan on</source>
        <translation>П&amp;одписано на бумажном плане</translation>
    </message>
    <message>
        <source>Write the reason: it is printed in the plan.</source>
        <translation>Напишите причину: её печатают в плане.</translation>
    </message>
</context>
<context>
    <name>MatchPanel</name>
    <message>
        <source>Nobody alike so far</source>
        <translation>Пока никто не похож</translation>
    </message>
    <message>
        <source>While the name is typed, every file is compared in every spelling and in both writings.</source>
        <translation>Пока вводится имя, оно сравнивается со всеми делами в любом написании.</translation>
    </message>
</context>
<context>
    <name>MatterRow</name>
    <message>
        <source>Decide: done, goes on, or ended?</source>
        <translation>Решите: выполнено, продолжается или прекращено?</translation>
    </message>
    <message>
        <source>Name the organisation or person who carries on with it</source>
        <translation>Назовите организацию или человека, кто это продолжит</translation>
    </message>
    <message>
        <source>What came of it, what proves it</source>
        <translation>Что вышло, чем подтверждено</translation>
    </message>
    <message>
        <source>What proves it? Document, date, number</source>
        <translation>Чем подтверждено? Документ, дата, номер</translation>
    </message>
    <message>
        <source>Who carries on: organisation or person</source>
        <translation>Кто продолжит: организация или человек</translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation>Почему прекращается?</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Почему прекращается</translation>
    </message>
</context>
<context>
    <name>MeasureDoneDialog</name>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>May stay empty. Stands beside the measure in the plan.</source>
        <translation>Можно оставить пустым. Стоит в плане рядом с мероприятием.</translation>
    </message>
    <message>
        <source>Somebody else answers for this: write what proves that it is done.</source>
        <translation>За это отвечает другой человек: напишите, чем подтверждается, что сделано.</translation>
    </message>
    <message>
        <source>What &amp;came of it</source>
        <translation>Что &amp;получилось</translation>
    </message>
    <message>
        <source>Write what proves that it is done: a document, a date, who said so.</source>
        <translation>Напишите, чем подтверждается: документ, дата, кто сказал.</translation>
    </message>
    <message>
        <source>{child}. Entrusted to: {who}. Marked as done, it stands under your name.</source>
        <translation>{child}. Поручено: {who}. Отметка останется под вашим именем.</translation>
    </message>
</context>
<context>
    <name>MedicineDialog</name>
    <message>
        <source>&amp;Dose</source>
        <translation>&amp;Доза</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>Первый &amp;день</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Последний день</translation>
    </message>
    <message>
        <source>&amp;Medicine</source>
        <translation>&amp;Лекарство</translation>
    </message>
    <message>
        <source>&amp;Prescribed by</source>
        <translation>Кто &amp;назначил</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Целое число.</translation>
    </message>
    <message>
        <source>At most in 24 h&amp;ours</source>
        <translation>Не чаще за &amp;сутки</translation>
    </message>
    <message>
        <source>At these &amp;hours</source>
        <translation>В эти &amp;часы</translation>
    </message>
    <message>
        <source>Empty: until somebody stops it.</source>
        <translation>Пусто: до отмены.</translation>
    </message>
    <message>
        <source>From 1 to 24.</source>
        <translation>От 1 до 24.</translation>
    </message>
    <message>
        <source>How many doses, when it is given when needed.</source>
        <translation>Сколько доз, если даётся при необходимости.</translation>
    </message>
    <message>
        <source>How to &amp;take it</source>
        <translation>&amp;Как принимать</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Лекарство</translation>
    </message>
    <message>
        <source>Such as 8, 14:30, 20. Empty: when needed.</source>
        <translation>Например: 8, 14:30, 20. Пусто: при необходимости.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Последний день раньше первого.</translation>
    </message>
    <message>
        <source>Write hours such as 8, 14:30, 20.</source>
        <translation>Напишите часы, например 8, 14:30, 20.</translation>
    </message>
    <message>
        <source>Write how much: 1 tablet, 5 ml, a thin layer.</source>
        <translation>Напишите сколько: 1 таблетка, 5 мл, тонкий слой.</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>Напишите первый день.</translation>
    </message>
    <message>
        <source>Write the name as it stands on the package.</source>
        <translation>Напишите название, как на упаковке.</translation>
    </message>
</context>
<context>
    <name>MedicinesPage</name>
    <message>
        <source>A dose waits: it is given from the safety card</source>
        <translation>Ждёт доза: её дают по карточке безопасности</translation>
    </message>
    <message>
        <source>At their hour</source>
        <translation>По часам</translation>
    </message>
    <message>
        <source>Choose a dose that is written down: it can be taken back here.</source>
        <translation>Выберите отмеченную дозу: здесь отметку можно отменить.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Время прошло</translation>
    </message>
    <message>
        <source>Medicines today</source>
        <translation>Лекарства сегодня</translation>
    </message>
    <message>
        <source>Nobody takes a medicine today</source>
        <translation>Сегодня лекарств никто не принимает</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Take back a dose</source>
        <translation>Отменить отметку</translation>
    </message>
    <message>
        <source>The round cannot be shown</source>
        <translation>Список нельзя показать</translation>
    </message>
    <message>
        <source>What is prescribed in a file, section Health, stands here at its hour.</source>
        <translation>Назначенное в деле, раздел «Здоровье», появляется здесь в свой час.</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation>При необходимости</translation>
    </message>
    <message>
        <source>given</source>
        <translation>дано</translation>
    </message>
    <message>
        <source>not given, with the reason</source>
        <translation>не дано, с причиной</translation>
    </message>
    <message>
        <source>open the file</source>
        <translation>открыть дело</translation>
    </message>
    <message>
        <source>when needed: {given} of {most} given in 24 hours</source>
        <translation>при необходимости: за сутки дано {given} из {most}</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Called</source>
        <translation>Созвано</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Состоялось</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>В плане</translation>
    </message>
    <message>
        <source>Into the plan</source>
        <translation>В план</translation>
    </message>
    <message>
        <source>Not in the plan yet</source>
        <translation>Ещё не в плане</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Rejected, reasons missing</source>
        <translation>Отклонено, нет причин</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Поручение</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Agenda</source>
        <translation>Повестка</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Созвать</translation>
    </message>
    <message>
        <source>Call a meeting</source>
        <translation>Созвать собрание</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Call those who decide about the child; what they decide becomes rows of the plan and tasks.</source>
        <translation>Пригласите тех, кто решает о ребёнке: их решения станут строками плана и поручениями.</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Приглашены</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Conditions of decisions</source>
        <translation>Условия решений</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Decision of the child-protection meeting of {date}</source>
        <translation>Решение собрания по защите прав ребёнка от {date}</translation>
    </message>
    <message>
        <source>Decisions and what is asked for</source>
        <translation>Решения и что требуется</translation>
    </message>
    <message>
        <source>Decisions of the meeting</source>
        <translation>Решения собрания</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не пришли</translation>
    </message>
    <message>
        <source>Earlier minutes</source>
        <translation>Прежний протокол</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Установлено</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Состоялось</translation>
    </message>
    <message>
        <source>Into the plan</source>
        <translation>В план</translation>
    </message>
    <message>
        <source>Meeting No. {number}</source>
        <translation>Собрание № {number}</translation>
    </message>
    <message>
        <source>Meetings and decisions</source>
        <translation>Собрания и решения</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>No meeting about this child yet</source>
        <translation>Собраний об этом ребёнке ещё не было</translation>
    </message>
    <message>
        <source>No. {number}, {date}: {state}</source>
        <translation>№ {number}, {date}: {state}</translation>
    </message>
    <message>
        <source>Nothing is decided yet</source>
        <translation>Решений ещё нет</translation>
    </message>
    <message>
        <source>Objections of the guardianship body</source>
        <translation>Возражения органа опеки</translation>
    </message>
    <message>
        <source>Other meetings</source>
        <translation>Другие собрания</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Reasons: {reasons}</source>
        <translation>Причины: {reasons}</translation>
    </message>
    <message>
        <source>Tasks of meetings</source>
        <translation>Поручения собраний</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>The meetings cannot be opened</source>
        <translation>Собрания открыть нельзя</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>The plan waits for its decision. Take it back, or wait until it is decided.</source>
        <translation>План ждёт решения. Заберите его назад или дождитесь решения.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Присутствовали</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>{date}, {name}: {reason}</source>
        <translation>{date}, {name}: {reason}</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>A short name to log in with; it need not be a real one.</source>
        <translation>Короткое имя для входа; не обязательно настоящее.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Family name, given name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Family name, given name, patronymic where there is one.</source>
        <translation>Фамилия, имя, отчество, если есть.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Пригласить</translation>
    </message>
    <message>
        <source>Invite a colleague</source>
        <translation>Пригласить сотрудника</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Looks after the computer and copies; opens no file.</source>
        <translation>Обслуживает компьютер и копии; дел не открывает.</translation>
    </message>
    <message>
        <source>May do everything, also invite and disable colleagues.</source>
        <translation>Может всё, в том числе приглашать и отключать сотрудников.</translation>
    </message>
    <message>
        <source>Post, as printed</source>
        <translation>Должность для печати</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Sees the plans put before them, comments and signs; edits nothing.</source>
        <translation>Видит переданные ему планы, пишет замечания и подписывает; ничего не правит.</translation>
    </message>
    <message>
        <source>Somebody has or had this login name. Choose another one.</source>
        <translation>Такое имя для входа есть или было. Выберите другое.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>The role decides what this colleague may do.</source>
        <translation>От роли зависит, что сотруднику можно.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>&amp;Why these are one person</source>
        <translation>&amp;Почему это один человек</translation>
    </message>
    <message>
        <source>Everything in file {gone} goes into file {kept}, and the child is counted once. The search finds both numbers. The files can be separated again at any time.</source>
        <translation>Всё из дела {gone} переходит в дело {kept}, и ребёнок считается один раз. Поиск находит оба номера. Дела можно разделить снова в любое время.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Merge file {gone} into file {kept}</source>
        <translation>Объединить дело {gone} с делом {kept}</translation>
    </message>
    <message>
        <source>Write how you know: it stands in the audit beside both numbers.</source>
        <translation>Напишите, откуда вы это знаете: это останется в аудите рядом с обоими номерами.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>A restricted file cannot go away: its notes are sealed with its own key. Let its number stay.</source>
        <translation>Дело с ограниченным доступом уйти не может: его записи запечатаны собственным ключом. Пусть останется его номер.</translation>
    </message>
    <message>
        <source>A signed support plan cannot move to another file. Let the number of the file with the plan stay.</source>
        <translation>Подписанный план поддержки в другое дело не переносится. Пусть останется номер дела с планом.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Аллергии</translation>
    </message>
    <message>
        <source>An act of erasure of one of these files waits for a second person. Let it be confirmed or withdrawn.</source>
        <translation>Акт уничтожения по одному из этих дел ждёт второго лица. Пусть его сначала подтвердят или отзовут.</translation>
    </message>
    <message>
        <source>Birth and age</source>
        <translation>Рождение и возраст</translation>
    </message>
    <message>
        <source>Born on the same day, of one family, with different given names: these may be twins. Twins have a file each.</source>
        <translation>Родились в один день, фамилия одна, имена разные: возможно, это близнецы. У близнецов у каждого своё дело.</translation>
    </message>
    <message>
        <source>Both are counted as here now. Look who sleeps in which bed first.</source>
        <translation>По обоим делам ребёнок сейчас здесь. Сначала проверьте, кто на какой кровати спит.</translation>
    </message>
    <message>
        <source>Both files are restricted, each sealed with a key of its own. They cannot become one; write a note into each that names the other.</source>
        <translation>У обоих дел ограниченный доступ, у каждого свой ключ. Объединить их нельзя; сделайте в каждом запись с номером другого.</translation>
    </message>
    <message>
        <source>Both files hold a signed support plan, and such a plan cannot move. They cannot become one; write a note into each that names the other.</source>
        <translation>Подписанный план поддержки есть в обоих делах, а такой план не переносится. Объединить их нельзя; сделайте в каждом запись с номером другого.</translation>
    </message>
    <message>
        <source>Both files hold a stay of the same nights. That of the file that stays counts; the other one is kept apart in the record of this merging, with its admission data, things and money, and comes back when you separate the files. Copy what matters of it first.</source>
        <translation>В обоих делах есть пребывание за одни и те же ночи. Считается то, что в остающемся деле; другое хранится отдельно в записи об объединении, с данными приёма, вещами и деньгами, и вернётся, если разделить дела. Сначала перенесите из него важное.</translation>
    </message>
    <message>
        <source>Both files hold support plans. Those of the file that goes away get the next version numbers.</source>
        <translation>Планы поддержки есть в обоих делах. Планы уходящего дела получат следующие номера версий.</translation>
    </message>
    <message>
        <source>Both were entered as one group, as siblings are. Make sure that this is one child.</source>
        <translation>Оба дела внесены как одна группа, как братья и сёстры. Убедитесь, что это один ребёнок.</translation>
    </message>
    <message>
        <source>By the file that would go away the person is absent now, by the other one here. Let the number of the file that knows of the absence stay, or write the return down there first.</source>
        <translation>По уходящему делу человек сейчас отсутствует, а по другому он здесь. Пусть останется номер дела, где записано отсутствие, или сначала запишите в нём возвращение.</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Как называют</translation>
    </message>
    <message>
        <source>Calls and visits</source>
        <translation>Звонки и посещения</translation>
    </message>
    <message>
        <source>Came together with others</source>
        <translation>Поступил вместе с другими</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Earlier spellings</source>
        <translation>Прежние написания</translation>
    </message>
    <message>
        <source>Examinations</source>
        <translation>Осмотры</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Лекарства</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Имя по-казахски</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Имя латиницей</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Имя по-русски</translation>
    </message>
    <message>
        <source>Name in their own writing</source>
        <translation>Имя на родном письме</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>One file says boy, the other girl.</source>
        <translation>В одном деле мальчик, в другом девочка.</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>Напечатанные бумаги</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Scans and photos</source>
        <translation>Сканы и фото</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Statements about the age</source>
        <translation>Сведения о возрасте</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Пребывания</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Support plans</source>
        <translation>Планы поддержки</translation>
    </message>
    <message>
        <source>The birth dates cannot both be right.</source>
        <translation>Обе даты рождения верными быть не могут.</translation>
    </message>
    <message>
        <source>The file that stays is restricted: what the other one holds will be read by those named only.</source>
        <translation>Остающееся дело с ограниченным доступом: содержимое другого дела смогут читать только названные.</translation>
    </message>
    <message>
        <source>The files hold different IINs: two numbers mean two people.</source>
        <translation>ИИН в делах разные: два номера – это два человека.</translation>
    </message>
    <message>
        <source>The files name different citizenships, and afterwards all of them stand in the one file. Whether a way out of the country is checked depends on them: correct what is wrong.</source>
        <translation>В делах указаны разные гражданства, после объединения в деле будут все. От них зависит, проверяется ли выезд из страны: исправьте неверное.</translation>
    </message>
    <message>
        <source>The person is here by the file that would go away and has left by the other one. Let the number of the present stay remain.</source>
        <translation>По уходящему делу человек здесь, а по другому уже выбыл. Пусть останется номер дела с текущим пребыванием.</translation>
    </message>
    <message>
        <source>This is the same file. Choose the other one.</source>
        <translation>Это то же самое дело. Выберите другое.</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <translation>Прививки</translation>
    </message>
    <message>
        <source>Why there is no IIN</source>
        <translation>Почему нет ИИН</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>неизвестно ни одной</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>{from_day} to {to_day}</source>
        <translation>{from_day} – {to_day}</translation>
    </message>
    <message>
        <source>{from_day}, {where}</source>
        <translation>{from_day}, {where}</translation>
    </message>
</context>
<context>
    <name>MergingPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>Дело {number}</translation>
    </message>
    <message>
        <source>File {number} is a file of its own again.</source>
        <translation>Дело {number} снова отдельное.</translation>
    </message>
    <message>
        <source>File {number}, {name}</source>
        <translation>Дело {number}, {name}</translation>
    </message>
    <message>
        <source>Files that read alike</source>
        <translation>Похожие дела</translation>
    </message>
    <message>
        <source>Kept apart, because this file counts these nights: {stay}</source>
        <translation>Хранится отдельно, потому что эти ночи считает это дело: {stay}</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Имя неизвестно</translation>
    </message>
    <message>
        <source>No other file reads like this one. Search for it by name, number or IIN.</source>
        <translation>Похожих дел нет. Найдите другое дело по имени, номеру или ИИН.</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Никого не нашлось</translation>
    </message>
    <message>
        <source>One person, two files</source>
        <translation>Один человек, два дела</translation>
    </message>
    <message>
        <source>Separate…</source>
        <translation>Разделить…</translation>
    </message>
    <message>
        <source>The other file</source>
        <translation>Другое дело</translation>
    </message>
    <message>
        <source>The other file: name, number or IIN</source>
        <translation>Другое дело: имя, номер или ИИН</translation>
    </message>
    <message>
        <source>Went into this file</source>
        <translation>Вошли в это дело</translation>
    </message>
    <message>
        <source>Which is right</source>
        <translation>Что верно</translation>
    </message>
    <message>
        <source>Which is right: {fact}</source>
        <translation>Что верно: {fact}</translation>
    </message>
    <message>
        <source>Which number stays</source>
        <translation>Какой номер остаётся</translation>
    </message>
    <message>
        <source>goes into the other one</source>
        <translation>войдёт в другое</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>остаётся</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>MinutesDialog</name>
    <message>
        <source>&amp;Language in which it was said</source>
        <translation>&amp;На каком языке сказано</translation>
    </message>
    <message>
        <source>&amp;When it was held</source>
        <translation>&amp;Когда проводили</translation>
    </message>
    <message>
        <source>C&amp;haired by</source>
        <translation>Пр&amp;едседатель</translation>
    </message>
    <message>
        <source>Choose the group of the plan for each row of the plan.</source>
        <translation>Выберите раздел плана для каждой строки плана.</translation>
    </message>
    <message>
        <source>Finish the minutes</source>
        <translation>Завершить протокол</translation>
    </message>
    <message>
        <source>It can be neither before the admission nor ahead of now.</source>
        <translation>Не раньше приёма и не позже этой минуты.</translation>
    </message>
    <message>
        <source>Minutes of meeting No. {number}</source>
        <translation>Протокол собрания № {number}</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Recommendations and decisions</source>
        <translation>Рекомендации и решения</translation>
    </message>
    <message>
        <source>Say of everybody whether they were there; somebody was.</source>
        <translation>Отметьте о каждом, был ли он; хотя бы один был.</translation>
    </message>
    <message>
        <source>Say until which day each task is done.</source>
        <translation>Укажите срок каждого поручения.</translation>
    </message>
    <message>
        <source>Say who carries each task out.</source>
        <translation>Укажите, кто исполняет каждое поручение.</translation>
    </message>
    <message>
        <source>Say who rejected the recommendation.</source>
        <translation>Укажите, кто отклонил рекомендацию.</translation>
    </message>
    <message>
        <source>Somebody else was there</source>
        <translation>Был ещё кто-то</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>What the &amp;child says about it</source>
        <translation>Что говорит об этом &amp;ребёнок</translation>
    </message>
    <message>
        <source>What was heard and &amp;established</source>
        <translation>Что заслушано и &amp;установлено</translation>
    </message>
    <message>
        <source>What was rejected needs its written reasons within two working days.</source>
        <translation>Отклонённое требует письменных причин в течение двух рабочих дней.</translation>
    </message>
    <message>
        <source>When was it held?</source>
        <translation>Когда это было?</translation>
    </message>
    <message>
        <source>Who chaired it?</source>
        <translation>Кто председательствовал?</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Кто присутствовал</translation>
    </message>
    <message>
        <source>Write the words of each recommendation, or take the empty one away.</source>
        <translation>Напишите каждую рекомендацию или уберите пустую.</translation>
    </message>
    <message>
        <source>Write what was decided.</source>
        <translation>Напишите, что решили.</translation>
    </message>
    <message>
        <source>Write what was heard and established.</source>
        <translation>Напишите, что заслушано и установлено.</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>&amp;Why it is corrected</source>
        <translation>Почему &amp;исправляется</translation>
    </message>
    <message>
        <source>At this hour this stay had not begun, had ended, or was already under way.</source>
        <translation>В этот час это пребывание ещё не началось, уже закончилось или уже шло.</translation>
    </message>
    <message>
        <source>Correct the hour</source>
        <translation>Исправить время</translation>
    </message>
    <message>
        <source>Every term that starts or ends with it moves along.</source>
        <translation>Сроки, которые с этого начинаются или этим закрываются, сдвинутся вместе.</translation>
    </message>
    <message>
        <source>It &amp;happened</source>
        <translation>&amp;Произошло</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Say why: without a reason nothing is changed.</source>
        <translation>Напишите, почему: без причины ничего не меняется.</translation>
    </message>
    <message>
        <source>This belongs to a form of its own and is corrected there.</source>
        <translation>Для этого есть своя форма, исправляют там.</translation>
    </message>
    <message>
        <source>This hour is still to come.</source>
        <translation>Этот час ещё не наступил.</translation>
    </message>
    <message>
        <source>This is more than a year away from what was written down: check the year.</source>
        <translation>Это больше чем на год расходится с записанным: проверьте год.</translation>
    </message>
    <message>
        <source>Write the day and the hour.</source>
        <translation>Напишите день и час.</translation>
    </message>
    <message>
        <source>Written down as {day}, {time}.</source>
        <translation>Записано: {day}, {time}.</translation>
    </message>
</context>
<context>
    <name>MoneyDialog</name>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Валюта</translation>
    </message>
    <message>
        <source>&amp;Given by</source>
        <translation>Кто &amp;дал</translation>
    </message>
    <message>
        <source>&amp;Received by</source>
        <translation>Кто &amp;получил</translation>
    </message>
    <message>
        <source>&amp;Sum</source>
        <translation>&amp;Сумма</translation>
    </message>
    <message>
        <source>Choose the currency.</source>
        <translation>Выберите валюту.</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>In the safe now: {sum}</source>
        <translation>Сейчас в сейфе: {sum}</translation>
    </message>
    <message>
        <source>Money in the safe</source>
        <translation>Деньги в сейфе</translation>
    </message>
    <message>
        <source>Nothing is there.</source>
        <translation>Денег в сейфе нет.</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>So much was not in the safe at that hour.</source>
        <translation>В это время столько в сейфе не было.</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>&amp;На что</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>К&amp;огда</translation>
    </message>
    <message>
        <source>Write a sum above zero: 1200 or 1200,50.</source>
        <translation>Напишите сумму больше нуля: 1200 или 1200,50.</translation>
    </message>
    <message>
        <source>Write who gave or received the money.</source>
        <translation>Напишите, кто дал или получил деньги.</translation>
    </message>
</context>
<context>
    <name>Monitoring</name>
    <message>
        <source>{level} of {most}</source>
        <translation>{level} из {most}</translation>
    </message>
</context>
<context>
    <name>MonitoringDialog</name>
    <message>
        <source>&amp;Reasons and what comes next</source>
        <translation>&amp;Причины и что дальше</translation>
    </message>
    <message>
        <source>&amp;When it was held</source>
        <translation>&amp;Когда проводили</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Изменить план</translation>
    </message>
    <message>
        <source>Decide: does aid go on, change or end?</source>
        <translation>Решите: помощь продолжается, меняется или завершается?</translation>
    </message>
    <message>
        <source>End the aid</source>
        <translation>Завершить помощь</translation>
    </message>
    <message>
        <source>Evaluation of version {number}</source>
        <translation>Оценка версии {number}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>How far each measure has come: 0 nothing yet, 1 begun, 2 half, 3 almost, 4 reached.</source>
        <translation>Насколько продвинулась каждая мера: 0 — пока ничего, 1 — начато, 2 — наполовину, 3 — почти, 4 — достигнуто.</translation>
    </message>
    <message>
        <source>It can be neither before this version nor ahead of now.</source>
        <translation>Не раньше этой версии и не позже этой минуты.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Say why, and what comes next.</source>
        <translation>Напишите почему и что дальше.</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Что решено</translation>
    </message>
    <message>
        <source>What the &amp;child says about it</source>
        <translation>Что говорит об этом &amp;ребёнок</translation>
    </message>
    <message>
        <source>When was it held?</source>
        <translation>Когда это было?</translation>
    </message>
    <message>
        <source>last time {level}</source>
        <translation>в прошлый раз {level}</translation>
    </message>
</context>
<context>
    <name>MonthDialog</name>
    <message>
        <source>All papers of a month</source>
        <translation>Все документы месяца</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>File numbers stand in the place of names, except where the centre keeps a paper with names.</source>
        <translation>Вместо имён стоят номера дел, кроме документов, для которых центр сохранил вид с именами.</translation>
    </message>
    <message>
        <source>In a folder also as spreadsheets (.xlsx)</source>
        <translation>В папке ещё и таблицами (.xlsx)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save into a folder</source>
        <translation>Сохранить в папку</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>{paper}, {language}</source>
        <translation>{paper}, {language}</translation>
    </message>
    <message>
        <source>{paper}, {language}, with names</source>
        <translation>{paper}, {language}, с именами</translation>
    </message>
</context>
<context>
    <name>MonthTable</name>
    <message>
        <source>Do not answer</source>
        <translation>Не отвечают</translation>
    </message>
    <message>
        <source>Here again</source>
        <translation>Снова в центре</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Кто и где</translation>
    </message>
</context>
<context>
    <name>MoreDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Как</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Почему</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>How will it be done, or how was it done?</source>
        <translation>Как это будет или как это было?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>В какой день?</translation>
    </message>
    <message>
        <source>One more contact, besides the schedule</source>
        <translation>Ещё один контакт, вне графика</translation>
    </message>
    <message>
        <source>That is before the child left.</source>
        <translation>Это раньше выбытия ребёнка.</translation>
    </message>
    <message>
        <source>Why is somebody asking besides the schedule?</source>
        <translation>Почему контакт вне графика?</translation>
    </message>
</context>
<context>
    <name>MorePart</name>
    <message>
        <source>A line each, place first: left forearm: bruise, 3 cm</source>
        <translation>По строке, сначала место: левое предплечье: синяк 3 см</translation>
    </message>
    <message>
        <source>A line for each thing or sum of money</source>
        <translation>По строке на каждую вещь или сумму денег</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>Вещи</translation>
    </message>
    <message>
        <source>Came together with</source>
        <translation>Поступил вместе с</translation>
    </message>
    <message>
        <source>Came without a parent or guardian</source>
        <translation>Прибыл без родителя или опекуна</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Документ личности</translation>
    </message>
    <message>
        <source>If any of them is fresh, press “injuries” above: the doctor and the police must be told</source>
        <translation>Если есть свежие, нажмите выше «телесные повреждения»: нужно сообщить врачу и полиции</translation>
    </message>
    <message>
        <source>Injuries</source>
        <translation>Повреждения</translation>
    </message>
    <message>
        <source>Its date, as much of it as it states</source>
        <translation>Его дата — насколько она указана</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Left without parental care</source>
        <translation>Остался без попечения родителей</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Правовой статус</translation>
    </message>
    <message>
        <source>Money is written here, and below it is ticked that there is none: which of the two is right?</source>
        <translation>Здесь записаны деньги, а ниже отмечено, что денег нет: что верно?</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ни с кем</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Number of the ground document</source>
        <translation>Номер документа-основания</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Seen, so write them down here: a line each, place first: left forearm: bruise, 3 cm</source>
        <translation>Замечены, запишите их здесь: по строке на каждое, сначала место: левое предплечье: синяк, 3 см</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>The check digit does not agree: compare it with the document</source>
        <translation>Контрольная цифра не сходится: сверьте с документом</translation>
    </message>
    <message>
        <source>What happened, in the words of those who brought the child</source>
        <translation>Что произошло, со слов доставивших</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Где находится</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Why there is no IIN</source>
        <translation>Почему нет ИИН</translation>
    </message>
</context>
<context>
    <name>MovedOnDialog</name>
    <message>
        <source>(nothing)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Вернуться к форме</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>То и другое</translation>
    </message>
    <message>
        <source>Fields that only one of you changed</source>
        <translation>Поля, которые изменил только один из вас</translation>
    </message>
    <message>
        <source>No field was changed by both of you: what each of you wrote stays.</source>
        <translation>Ни одно поле не изменили вы оба: остаётся то, что написал каждый.</translation>
    </message>
    <message>
        <source>Now in the file</source>
        <translation>Сейчас в деле</translation>
    </message>
    <message>
        <source>Now in the file: {author}, {moment}</source>
        <translation>Сейчас в деле: {author}, {moment}</translation>
    </message>
    <message>
        <source>Put into the form</source>
        <translation>Внести в форму</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Сохранить и закрыть</translation>
    </message>
    <message>
        <source>Say for every field which value stays.</source>
        <translation>Укажите для каждого поля, какое значение останется.</translation>
    </message>
    <message>
        <source>The answer that protects more is chosen.</source>
        <translation>Выбран ответ, который защищает сильнее.</translation>
    </message>
    <message>
        <source>The record was changed meanwhile</source>
        <translation>Запись за это время изменили</translation>
    </message>
    <message>
        <source>These fields were changed by both of you. Choose what stays in each.</source>
        <translation>Эти поля изменили вы оба. Выберите, что останется в каждом.</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>Когда вы начали</translation>
    </message>
    <message>
        <source>You typed</source>
        <translation>Вы написали</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source>field</source>
        <translation>поле</translation>
    </message>
    <message>
        <source>which one stays</source>
        <translation>что останется</translation>
    </message>
    <message>
        <source>{value} (changed in the file)</source>
        <translation>{value} (изменено в деле)</translation>
    </message>
    <message>
        <source>{value} (typed by you)</source>
        <translation>{value} (написали вы)</translation>
    </message>
</context>
<context>
    <name>MovesDialog</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Duties that move: {clocks}. Children: {files}. Overdue by this alone: {late}.</source>
        <translation>Сдвинется сроков: {clocks}. Детей: {files}. Станет просрочено только из-за этого: {late}.</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Обязанность</translation>
    </message>
    <message>
        <source>Every running duty is worked out anew. Until the end nothing is stored.</source>
        <translation>Каждый текущий срок пересчитывается. До конца ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Finished duties that get another day beside them: {count}.</source>
        <translation>Исполненных обязанностей, у которых изменится указанный срок: {count}.</translation>
    </message>
    <message>
        <source>In files that you may not read more clocks move: {count}.</source>
        <translation>Ещё сдвинутся сроки в делах, которые вам закрыты: {count}.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>No duty that runs now is moved.</source>
        <translation>Ни один текущий срок не сдвинется.</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Ввести в действие</translation>
    </message>
    <message>
        <source>Somebody decided about this meanwhile: go back and look again.</source>
        <translation>Об этом уже кто-то решил: вернитесь и посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>Stopping. Everything is being taken back.</source>
        <translation>Останавливаем. Всё возвращается назад.</translation>
    </message>
    <message>
        <source>The files are being looked through. Nothing is stored yet.</source>
        <translation>Дела просматриваются. Пока ничего не сохранено.</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>What this moves</source>
        <translation>Что сдвинется</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>не идёт</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>исполнено</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name: family name, given name, patronymic</source>
        <translation>&amp;Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>&amp;Письмо</translation>
    </message>
    <message>
        <source>Correct a name</source>
        <translation>Исправить имя</translation>
    </message>
    <message>
        <source>The spelling of before stays in the file and is still found.</source>
        <translation>Прежнее написание остаётся в деле и по нему можно найти.</translation>
    </message>
    <message>
        <source>Write the name as it is known.</source>
        <translation>Напишите имя так, как оно известно.</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Для кого</translation>
    </message>
    <message>
        <source>&amp;Why names are needed</source>
        <translation>&amp;Зачем нужны имена</translation>
    </message>
    <message>
        <source>Put names on this sheet?</source>
        <translation>Показать на листе имена?</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Показать имена</translation>
    </message>
    <message>
        <source>Stands beside the number of the copy in the register of prints.</source>
        <translation>Будет стоять рядом с номером экземпляра в журнале печати.</translation>
    </message>
    <message>
        <source>Whoever sees this sheet reads every name on it. Restricted files stay numbers for who may not read them. Keep it where the case files are kept, and do not hang it up.</source>
        <translation>Кто увидит этот лист, прочтёт на нём все имена. Дела с ограниченным доступом остаются номерами для тех, кому они закрыты. Храните лист там же, где личные дела, и не вывешивайте его.</translation>
    </message>
    <message>
        <source>Write who will have this sheet.</source>
        <translation>Напишите, кто получит этот лист.</translation>
    </message>
    <message>
        <source>Write why names are needed on this sheet.</source>
        <translation>Напишите, зачем на листе нужны имена.</translation>
    </message>
</context>
<context>
    <name>NeedEdit</name>
    <message>
        <source>How urgent: 1 comes first</source>
        <translation>Насколько срочно: 1 — в первую очередь</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спросили</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Remark: {need}</source>
        <translation>Пояснение: {need}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
</context>
<context>
    <name>NeedsDialog</name>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Цели</translation>
    </message>
    <message>
        <source>&amp;Language in which it was said</source>
        <translation>На каком &amp;языке сказано</translation>
    </message>
    <message>
        <source>&amp;Strengths: what can be built on</source>
        <translation>&amp;Сильные стороны: на что можно опереться</translation>
    </message>
    <message>
        <source>&amp;When it was held</source>
        <translation>&amp;Когда проводили</translation>
    </message>
    <message>
        <source>Conclusion of whoever &amp;assessed</source>
        <translation>&amp;Вывод того, кто оценивал</translation>
    </message>
    <message>
        <source>It can be neither before the admission nor ahead of now.</source>
        <translation>Не раньше приёма и не позже этой минуты.</translation>
    </message>
    <message>
        <source>Must take part: {roles}</source>
        <translation>Должны участвовать: {roles}</translation>
    </message>
    <message>
        <source>Needs assessment</source>
        <translation>Оценка потребностей</translation>
    </message>
    <message>
        <source>Nothing was asked yet: answer at least one line with Yes or No.</source>
        <translation>Ещё ничего не спросили: ответьте «Да» или «Нет» хотя бы в одной строке.</translation>
    </message>
    <message>
        <source>Oth&amp;er needs</source>
        <translation>Другие &amp;потребности</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Somebody who must take part is missing: add them, or say below why.</source>
        <translation>Не хватает того, кто должен участвовать: добавьте его или напишите ниже почему.</translation>
    </message>
    <message>
        <source>What the &amp;child wants, in the child&apos;s own words</source>
        <translation>Чего хочет &amp;ребёнок, его словами</translation>
    </message>
    <message>
        <source>When was it held?</source>
        <translation>Когда это было?</translation>
    </message>
    <message>
        <source>Who that was, by &amp;name</source>
        <translation>Кто это был, по &amp;именам</translation>
    </message>
    <message>
        <source>Who took &amp;part</source>
        <translation>Кто &amp;участвовал</translation>
    </message>
    <message>
        <source>Why somebody was &amp;missing who must take part</source>
        <translation>Почему не было того, кто &amp;должен участвовать</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Оценить</translation>
    </message>
    <message>
        <source>Assess needs</source>
        <translation>Оценить потребности</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Оценено</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Прежние</translation>
    </message>
    <message>
        <source>Go through the list with the child and whoever represents it; ticked needs become the plan.</source>
        <translation>Пройдите список вместе с ребёнком и его представителем: отмеченные потребности станут планом.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Into the plan</source>
        <translation>В план</translation>
    </message>
    <message>
        <source>Missing, because</source>
        <translation>Не было, потому что</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Нужно</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потребности</translation>
    </message>
    <message>
        <source>Needs and what was answered</source>
        <translation>Потребности и ответы</translation>
    </message>
    <message>
        <source>Needs have not been assessed yet</source>
        <translation>Потребности ещё не оценены</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спросили</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не нужно</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>Другие потребности</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Сильные стороны</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>The needs cannot be opened</source>
        <translation>Потребности открыть нельзя</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>The plan waits for its decision. Take it back, or wait until it is decided.</source>
        <translation>План ждёт решения. Заберите его назад или дождитесь решения.</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Участвовали</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Срочность</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>%n or more unrelated words, or a long sentence only you would write.</source>
        <translation>
            <numerusform>%n или больше не связанных слов либо длинная фраза, которую написали бы только вы.</numerusform>
            <numerusform>%n или больше не связанных слов либо длинная фраза, которую написали бы только вы.</numerusform>
            <numerusform>%n или больше не связанных слов либо длинная фраза, которую написали бы только вы.</numerusform>
        </translation>
    </message>
    <message>
        <source>A word mixes Latin and Cyrillic letters: will you find them again?</source>
        <translation>В слове смешаны латинские и русские буквы: найдёте ли вы их снова?</translation>
    </message>
    <message>
        <source>Fair: as good as four random words.</source>
        <translation>Достаточный: как четыре случайных слова.</translation>
    </message>
    <message>
        <source>Good: better than four random words.</source>
        <translation>Хороший: лучше четырёх случайных слов.</translation>
    </message>
    <message>
        <source>It holds a date or a year. Choose words instead.</source>
        <translation>В нём дата или год. Возьмите слова.</translation>
    </message>
    <message>
        <source>It holds a word from the lists that are tried first. Choose others.</source>
        <translation>В нём слово из списков, которые пробуют первыми. Выберите другие.</translation>
    </message>
    <message>
        <source>It holds the name of the centre, the town or a person. Choose words nobody connects with you.</source>
        <translation>В нём название центра, города или имя. Выберите слова, которые никто не свяжет с вами.</translation>
    </message>
    <message>
        <source>It repeats itself, which adds nothing.</source>
        <translation>Он повторяет сам себя, это ничего не даёт.</translation>
    </message>
    <message>
        <source>It runs along the keyboard. Choose words instead.</source>
        <translation>Он идёт по ряду клавиш. Возьмите слова.</translation>
    </message>
    <message>
        <source>Make one from random words</source>
        <translation>Составить из случайных слов</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Portable mode asks for six words or 24 signs: it has no secret store to lean on.</source>
        <translation>Для переносного режима нужно шесть слов или 24 знака: хранилище ключей его не поддержит.</translation>
    </message>
    <message>
        <source>Strong: as good as five random words or more.</source>
        <translation>Сильный: как пять случайных слов или больше.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Он же ещё раз</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation>Пароли не совпадают. Наберите второй ещё раз.</translation>
    </message>
    <message>
        <source>This looks like English words on the Russian layout.</source>
        <translation>Похоже на английские слова в русской раскладке.</translation>
    </message>
    <message>
        <source>This looks like Russian or Kazakh words on the English layout.</source>
        <translation>Похоже на русские или казахские слова в английской раскладке.</translation>
    </message>
    <message>
        <source>Too easy to guess: add another unrelated word.</source>
        <translation>Слишком легко угадать: добавьте ещё одно не связанное слово.</translation>
    </message>
    <message>
        <source>Too long: at most 1024 signs.</source>
        <translation>Слишком длинный: не больше 1024 знаков.</translation>
    </message>
    <message>
        <source>Too short: at least four words or twelve signs.</source>
        <translation>Слишком короткий: не меньше четырёх слов или двенадцати знаков.</translation>
    </message>
    <message>
        <source>Write these words down for the first days, and type them below once more.</source>
        <translation>Запишите эти слова на первые дни и наберите их ниже ещё раз.</translation>
    </message>
</context>
<context>
    <name>NextSheetStep</name>
    <message>
        <source>Next sheet</source>
        <translation>Следующий лист</translation>
    </message>
    <message>
        <source>Open Pana</source>
        <translation>Открыть Pana</translation>
    </message>
    <message>
        <source>The next recovery sheet</source>
        <translation>Следующий лист восстановления</translation>
    </message>
    <message>
        <source>The sheet you just used has been seen. It stays valid until this one is printed and typed back.</source>
        <translation>Использованный лист уже видели. Он действует, пока этот не напечатан и не набран обратно.</translation>
    </message>
</context>
<context>
    <name>Nights</name>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n ночь</numerusform>
            <numerusform>%n ночи</numerusform>
            <numerusform>%n ночей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) elsewhere</source>
        <translation>
            <numerusform>%n ночь вне центра</numerusform>
            <numerusform>%n ночи вне центра</numerusform>
            <numerusform>%n ночей вне центра</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotGivenDialog</name>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Почему</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation>Выберите, что произошло.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Не дано</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Коротко напишите причину.</translation>
    </message>
    <message>
        <source>This medicine was stopped meanwhile.</source>
        <translation>Это лекарство тем временем отменили.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>NoteEntry</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Запись</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Когда</translation>
    </message>
    <message>
        <source>A correction: the earlier note stays in the file.</source>
        <translation>Исправление: прежняя запись остаётся в деле.</translation>
    </message>
    <message>
        <source>A draft only for those named for this file. It can be recorded when you are named for it again.</source>
        <translation>Черновик только для названных в этом деле. Его можно записать, когда вас снова назовут.</translation>
    </message>
    <message>
        <source>Call or visit of a contact</source>
        <translation>Звонок или визит контакта</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>New note, call or visit</source>
        <translation>Новая запись, звонок или визит</translation>
    </message>
    <message>
        <source>Only for those named for this file</source>
        <translation>Только для названных в этом деле</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Step or event of the case</source>
        <translation>Шаг или событие дела</translation>
    </message>
    <message>
        <source>This moment is still to come.</source>
        <translation>Этот час ещё не наступил.</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Когда это было?</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Напишите, что произошло.</translation>
    </message>
</context>
<context>
    <name>NothingField</name>
    <message>
        <source>Asked: no belongings</source>
        <translation>Спрошено: вещей нет</translation>
    </message>
    <message>
        <source>Asked: no money</source>
        <translation>Спрошено: денег нет</translation>
    </message>
</context>
<context>
    <name>ObstacleDialog</name>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Как</translation>
    </message>
    <message>
        <source>&amp;What is so</source>
        <translation>&amp;В чём дело</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>In w&amp;ords</source>
        <translation>С&amp;ловами</translation>
    </message>
    <message>
        <source>Known &amp;since</source>
        <translation>&amp;Известно с</translation>
    </message>
    <message>
        <source>New obstacle</source>
        <translation>Новое препятствие</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Препятствие</translation>
    </message>
    <message>
        <source>Solved o&amp;n</source>
        <translation>&amp;Решено</translation>
    </message>
    <message>
        <source>Stands in the way &amp;of</source>
        <translation>&amp;Чему мешает</translation>
    </message>
    <message>
        <source>Take this step away</source>
        <translation>Убрать этот шаг</translation>
    </message>
    <message>
        <source>The way past it</source>
        <translation>Как его преодолеть</translation>
    </message>
</context>
<context>
    <name>OlderCopyWindow</name>
    <message>
        <source>A note that nobody in this copy has signed says: on {when} it stood at line {line} of the audit, key file of generation {generation}.</source>
        <translation>Заметка, которую не подписал никто из этой копии, гласит: {when} реестр был на строке {line} журнала, файл ключей поколения {generation}.</translation>
    </message>
    <message>
        <source>At least 15 letters; the audit keeps it.</source>
        <translation>Не меньше 15 букв; причина остаётся в журнале.</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>Назад ко входу</translation>
    </message>
    <message>
        <source>Go on with this copy</source>
        <translation>Продолжить с этой копией</translation>
    </message>
    <message>
        <source>Here that line is another one; the newest is line {line} of {when}.</source>
        <translation>Здесь эта строка другая; самая новая строка — {line}, от {when}.</translation>
    </message>
    <message>
        <source>Look for the newer registry first: another folder, the stick that was used last, the newest backup. Going on with this copy is written into the audit with your reason.</source>
        <translation>Сначала поищите более новый реестр: другая папка, флешка, которой пользовались последней, самая новая резервная копия. Продолжение работы с этой копией записывается в журнал вместе с вашей причиной.</translation>
    </message>
    <message>
        <source>On {when} it stood at line {line} of the audit, key file of generation {generation}.</source>
        <translation>{when} реестр был на строке {line} журнала, файл ключей поколения {generation}.</translation>
    </message>
    <message>
        <source>Stop here and call the director: nobody else may go on with this copy. Leave the files alone.</source>
        <translation>Остановитесь и позвоните директору: больше никто не может продолжить работу с этой копией. Файлы не трогайте.</translation>
    </message>
    <message>
        <source>This one ends at line {line} of {when}, key file of generation {generation}.</source>
        <translation>Эта копия кончается строкой {line} от {when}, файл ключей поколения {generation}.</translation>
    </message>
    <message>
        <source>This registry is an older copy</source>
        <translation>Это старая копия реестра</translation>
    </message>
    <message>
        <source>This registry is not the one that was open here last</source>
        <translation>Это не тот реестр, который был открыт здесь в последний раз</translation>
    </message>
    <message>
        <source>Whatever was written after that is not in it. Somebody may have put a backup in its place, or changed the files on purpose. Nothing was written so far.</source>
        <translation>Всего, что записано позже, в ней нет. Возможно, на место реестра положили резервную копию или файлы изменили намеренно. Пока ничего не записано.</translation>
    </message>
    <message>
        <source>Why this copy is gone on with</source>
        <translation>Почему работа продолжается с этой копией</translation>
    </message>
    <message>
        <source>Write in at least 15 letters why this copy is gone on with.</source>
        <translation>Напишите не меньше чем 15 буквами, почему работа продолжается с этой копией.</translation>
    </message>
</context>
<context>
    <name>OneMoreDialog</name>
    <message>
        <source>&amp;Why you need it now</source>
        <translation>&amp;Почему оно нужно сейчас</translation>
    </message>
    <message>
        <source>In words that the director understands tomorrow.</source>
        <translation>Так, чтобы директор завтра всё понял.</translation>
    </message>
    <message>
        <source>It opens at once. What you write stands in the log of the file and on the director&apos;s Today.</source>
        <translation>Дело откроется сразу. То, что вы напишете, останется в журнале дела и появится у директора на странице «Сегодня».</translation>
    </message>
    <message>
        <source>Open file {number} all the same</source>
        <translation>Всё же открыть дело {number}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Write why in a whole sentence: at least 15 letters.</source>
        <translation>Напишите причину целым предложением: не меньше 15 букв.</translation>
    </message>
</context>
<context>
    <name>OneTimeDialog</name>
    <message numerus="yes">
        <source>%n restricted file(s) must be opened to this colleague again by somebody who can read them.</source>
        <translation>
            <numerusform>%n закрытое дело должен снова открыть этому сотруднику тот, кто может его читать.</numerusform>
            <numerusform>%n закрытых дела должен снова открыть этому сотруднику тот, кто может их читать.</numerusform>
            <numerusform>%n закрытых дел должен снова открыть этому сотруднику тот, кто может их читать.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>It opens the door for 72 hours and must be changed at the first login. Give it by hand, not by messenger. It is not shown again.</source>
        <translation>Он открывает вход на 72 часа, при первом входе его меняют. Передайте из рук в руки, не через мессенджер. Больше он показан не будет.</translation>
    </message>
    <message>
        <source>Login name: {login}</source>
        <translation>Имя для входа: {login}</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Copy the words by hand.</source>
        <translation>На этом компьютере нет принтера. Перепишите слова от руки.</translation>
    </message>
    <message>
        <source>One-time passphrase for {login}</source>
        <translation>Одноразовый пароль для {login}</translation>
    </message>
    <message>
        <source>One-time passphrase: {words}</source>
        <translation>Одноразовый пароль: {words}</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Напечатать листок</translation>
    </message>
    <message>
        <source>Valid for 72 hours. Tear up this slip after the first login.</source>
        <translation>Действует 72 часа. После первого входа порвите этот листок.</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>Выберите причину.</translation>
    </message>
    <message>
        <source>In words that the director understands tomorrow.</source>
        <translation>Так, чтобы директор завтра всё понял.</translation>
    </message>
    <message>
        <source>Open file {number} in an emergency</source>
        <translation>Экстренно открыть дело {number}</translation>
    </message>
    <message>
        <source>Open for 60 minutes</source>
        <translation>Открыть на 60 минут</translation>
    </message>
    <message>
        <source>The file opens for 60 minutes and closes by itself. It stands in the log of the file and on the director&apos;s Today; nothing leaves this computer, so telephone the director as well. Notes and scans with a key of their own stay closed: only those named for the file hold that key.</source>
        <translation>Дело открывается на 60 минут и закроется само. Это видно в журнале дела и на странице «Сегодня» у директора; с этого компьютера ничего не отправляется, поэтому позвоните директору. Записи и сканы со своим ключом останутся закрыты: ключ есть только у тех, кто назначен по делу.</translation>
    </message>
    <message>
        <source>What has &amp;happened</source>
        <translation>Что &amp;произошло</translation>
    </message>
    <message>
        <source>Why &amp;now</source>
        <translation>Почему именно &amp;сейчас</translation>
    </message>
    <message>
        <source>Write what has happened in a whole sentence: at least 15 letters.</source>
        <translation>Напишите, что произошло, целым предложением: не меньше 15 букв.</translation>
    </message>
</context>
<context>
    <name>OpeningBar</name>
    <message>
        <source>Close it now</source>
        <translation>Закрыть сейчас</translation>
    </message>
    <message>
        <source>Opened in an emergency until {time}: you read it and write notes and prohibitions. It stands on the director&apos;s Today.</source>
        <translation>Открыто экстренно до {time}: можно читать, писать записи и запреты. У директора это видно на странице «Сегодня».</translation>
    </message>
    <message>
        <source>Opened in an emergency until {time}: you read it and write notes and prohibitions. It stands on the director&apos;s Today. Telephone the director now: {names}.</source>
        <translation>Открыто экстренно до {time}: можно читать, писать записи и запреты. У директора это видно на странице «Сегодня». Позвоните директору сейчас: {names}.</translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <source>A doctor has to know more</source>
        <translation>Врачу нужно знать больше</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>Police or prosecutor ask now</source>
        <translation>Срочный запрос полиции или прокурора</translation>
    </message>
    <message>
        <source>Somebody is at the door or on the telephone</source>
        <translation>Кто-то у двери или на телефоне</translation>
    </message>
    <message>
        <source>The child is in danger now</source>
        <translation>Ребёнку сейчас угрожает опасность</translation>
    </message>
</context>
<context>
    <name>OpeningsPanel</name>
    <message>
        <source>File {number}: {name}, {when}</source>
        <translation>Дело {number}: {name}, {when}</translation>
    </message>
    <message>
        <source>Files that {name} has opened in an emergency this month: {count}</source>
        <translation>Сколько раз {name} экстренно открывал(а) дела в этом месяце: {count}</translation>
    </message>
    <message>
        <source>Restricted files opened in an emergency</source>
        <translation>Закрытые дела, открытые экстренно</translation>
    </message>
    <message>
        <source>Safety card</source>
        <translation>Карточка безопасности</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>Seen by {name}, {when}</source>
        <translation>Просмотрено: {name}, {when}</translation>
    </message>
    <message>
        <source>You opened it yourself: it stays here until another director has seen it.</source>
        <translation>Вы открыли дело сами: запись останется здесь, пока её не посмотрит другой директор.</translation>
    </message>
</context>
<context>
    <name>OrganisationDialog</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Эл. почта</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Language of letters</source>
        <translation>&amp;Язык писем</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Часы &amp;работы</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>&amp;What it is called, in Russian</source>
        <translation>&amp;Как называется по-русски</translation>
    </message>
    <message>
        <source>A consent names it so.</source>
        <translation>Так её называют в согласии.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.kz.</source>
        <translation>Адрес эл. почты выглядит так: name@example.kz.</translation>
    </message>
    <message>
        <source>As usual for the letter</source>
        <translation>Как обычно для письма</translation>
    </message>
    <message>
        <source>Choose what kind of organisation it is.</source>
        <translation>Выберите вид организации.</translation>
    </message>
    <message>
        <source>In the dative, such as «Прокурору города Алматы».</source>
        <translation>В дательном падеже: «Прокурору города Алматы».</translation>
    </message>
    <message>
        <source>Languages it &amp;works in</source>
        <translation>На каких &amp;языках говорят</translation>
    </message>
    <message>
        <source>Letters go to it</source>
        <translation>Ей пишут</translation>
    </message>
    <message>
        <source>Name in Kazakh, as a letter is headed</source>
        <translation>Название на казахском, как в шапке письма</translation>
    </message>
    <message>
        <source>Name in Russian, as a letter is headed</source>
        <translation>Название на русском, как в шапке письма</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>What it &amp;costs</source>
        <translation>&amp;Стоимость</translation>
    </message>
    <message>
        <source>What it &amp;helps with</source>
        <translation>&amp;Чем помогает</translation>
    </message>
    <message>
        <source>What it is called, in Kazakh</source>
        <translation>Как называется по-казахски</translation>
    </message>
    <message>
        <source>Whom it takes, and on what &amp;terms</source>
        <translation>Кого принимает и на каких &amp;условиях</translation>
    </message>
    <message>
        <source>Whom to as&amp;k for</source>
        <translation>Кого &amp;спросить</translation>
    </message>
    <message>
        <source>Write its name in Russian or in Kazakh.</source>
        <translation>Напишите название на русском или казахском.</translation>
    </message>
</context>
<context>
    <name>OtherwiseDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Go on although this is not kept</source>
        <translation>Продолжить, хотя это не выполнено</translation>
    </message>
    <message>
        <source>Write why: it stays in the file.</source>
        <translation>Напишите почему: это останется в деле.</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>&amp;Hour</source>
        <translation>Ча&amp;с</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>До &amp;какого часа</translation>
    </message>
    <message>
        <source>At most two months: check the last day.</source>
        <translation>Не дольше двух месяцев: проверьте последний день.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Choose what came of it.</source>
        <translation>Выберите, чем закончилось.</translation>
    </message>
    <message>
        <source>Did not</source>
        <translation>Не состоялось</translation>
    </message>
    <message>
        <source>It stands on this day and hour already.</source>
        <translation>Оно и так в этот день и час.</translation>
    </message>
    <message>
        <source>It still lies ahead: move it or cancel it.</source>
        <translation>Это ещё впереди: перенесите или отмените.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перенесено</translation>
    </message>
    <message>
        <source>New &amp;day</source>
        <translation>Новый &amp;день</translation>
    </message>
    <message>
        <source>Only for this child; the others go on</source>
        <translation>Только для этого ребёнка; у остальных без изменений</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Скажите в двух словах почему.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Окончание раньше начала.</translation>
    </message>
    <message>
        <source>The new day is past.</source>
        <translation>Новый день уже прошёл.</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Состоялось</translation>
    </message>
    <message>
        <source>W&amp;hy</source>
        <translation>&amp;Почему</translation>
    </message>
    <message>
        <source>What &amp;came of it</source>
        <translation>&amp;Чем закончилось</translation>
    </message>
    <message>
        <source>What came of it was written down meanwhile.</source>
        <translation>Тем временем итог уже записан.</translation>
    </message>
    <message>
        <source>Whoever comes must not be near one of those who go along. Call the director.</source>
        <translation>Тому, кто придёт, нельзя находиться рядом с одним из участников. Позвоните директору.</translation>
    </message>
    <message>
        <source>Write the new day.</source>
        <translation>Напишите новый день.</translation>
    </message>
</context>
<context>
    <name>OutcomeTable</name>
    <message>
        <source>By country</source>
        <translation>По странам</translation>
    </message>
    <message>
        <source>By route</source>
        <translation>По маршрутам</translation>
    </message>
    <message>
        <source>Everybody who left</source>
        <translation>Все выбывшие</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Выбыло</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спросили</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Не отвечают</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>early</source>
        <translation>рано</translation>
    </message>
    <message>
        <source>early: {count}</source>
        <translation>рано: {count}</translation>
    </message>
    <message>
        <source>none: {count}</source>
        <translation>нет: {count}</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>ещё рано</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>не записана</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>на {day}</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation>{count} из {whole}</translation>
    </message>
    <message>
        <source>{left}, of whom it is too early for {early}</source>
        <translation>{left}, из них ещё рано спрашивать: {early}</translation>
    </message>
    <message>
        <source>{reached} reached; no answer {silent}, no record {missing}</source>
        <translation>{reached} на связи; без ответа {silent}, без записи {missing}</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Почему</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Продолжить несмотря на это</translation>
    </message>
    <message>
        <source>Say why: without a reason nothing is decided.</source>
        <translation>Назовите причину: без неё ничего не решается.</translation>
    </message>
    <message>
        <source>The decision holds for this child and this step alone. Your name and the reason stand in the file, in the audit and on the paper.</source>
        <translation>Решение действует только для этого ребёнка и этого шага. Ваше имя и причина останутся в деле, в журнале и на документе.</translation>
    </message>
</context>
<context>
    <name>OwnCardDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Скопировать текст</translation>
    </message>
    <message>
        <source>Hand this text or the square over once. It is no secret. Then read the fingerprint out by telephone: only if both see the same digits is it really yours.</source>
        <translation>Передайте этот текст или квадрат один раз. Это не тайна. Затем прочтите отпечаток по телефону: карточка действительно ваша, только если цифры у обоих одинаковы.</translation>
    </message>
    <message>
        <source>Key card of the centre</source>
        <translation>Карточка ключа центра</translation>
    </message>
    <message>
        <source>My key card</source>
        <translation>Моя карточка ключа</translation>
    </message>
    <message>
        <source>Text of the card</source>
        <translation>Текст карточки</translation>
    </message>
    <message>
        <source>The card as a QR code</source>
        <translation>Карточка в виде QR-кода</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>&amp;Conditions, reasons, or what the meeting shall be about</source>
        <translation>&amp;Условия, причины или о чём должна быть встреча</translation>
    </message>
    <message>
        <source>&amp;Day of your paper</source>
        <translation>&amp;Дата вашего документа</translation>
    </message>
    <message>
        <source>&amp;Number of your paper</source>
        <translation>&amp;Номер вашего документа</translation>
    </message>
    <message>
        <source>&amp;Sitting</source>
        <translation>&amp;Заседание</translation>
    </message>
    <message>
        <source>A plan for your review</source>
        <translation>План на ваше рассмотрение</translation>
    </message>
    <message>
        <source>C&amp;haired by</source>
        <translation>Председа&amp;тель</translation>
    </message>
    <message>
        <source>Choose what you say to the plan.</source>
        <translation>Выберите, что вы отвечаете по плану.</translation>
    </message>
    <message>
        <source>Compare the sender&apos;s digits by telephone before you sign.</source>
        <translation>Прежде чем подписать, сверьте цифры отправителя по телефону.</translation>
    </message>
    <message>
        <source>Decision form on paper</source>
        <translation>Бланк решения на бумаге</translation>
    </message>
    <message>
        <source>Nobody has compared this sender&apos;s key yet. Call {centre} and let them read it out: {digits}</source>
        <translation>Ключ этого отправителя ещё никто не сверял. Позвоните в {centre}, пусть прочтут вслух: {digits}</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Сохранить ответ</translation>
    </message>
    <message>
        <source>Sign and save the answer</source>
        <translation>Подписать и сохранить ответ</translation>
    </message>
    <message>
        <source>The answer was not saved. Choose a folder that can be written to.</source>
        <translation>Ответ не сохранён. Выберите папку, в которую можно писать.</translation>
    </message>
    <message>
        <source>The digits are the same</source>
        <translation>Цифры совпадают</translation>
    </message>
    <message>
        <source>What you say to this plan</source>
        <translation>Что вы отвечаете по этому плану</translation>
    </message>
    <message>
        <source>Write the conditions, the reasons, or what the meeting shall be about.</source>
        <translation>Напишите условия, причины или о чём должна быть встреча.</translation>
    </message>
    <message>
        <source>Write the whole day.</source>
        <translation>Напишите дату полностью.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>Your paper cannot be of a day that lies ahead.</source>
        <translation>Дата вашего документа не может быть в будущем.</translation>
    </message>
    <message>
        <source>{centre}; sent by {name} on {date}</source>
        <translation>{centre}; отправлено: {name}, {date}</translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>Achieved</source>
        <translation>Достигнуто</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Поступление</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласован</translation>
    </message>
    <message>
        <source>Agreed with conditions</source>
        <translation>Согласовано с условиями</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Встречи и приёмы</translation>
    </message>
    <message>
        <source>Asks for a meeting</source>
        <translation>Просит о встрече</translation>
    </message>
    <message>
        <source>Assessments of needs</source>
        <translation>Оценки потребностей</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Calls and visits</source>
        <translation>Звонки и визиты</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Comment on this row</source>
        <translation>Замечание к этой строке</translation>
    </message>
    <message>
        <source>Comment: {measure}</source>
        <translation>Замечание: {measure}</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Conditions and tasks</source>
        <translation>Условия и поручения</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Consents and refusals</source>
        <translation>Согласия и отказы</translation>
    </message>
    <message>
        <source>Encrypted packages (*.age)</source>
        <translation>Зашифрованные пакеты (*.age)</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Оценки выполнения</translation>
    </message>
    <message>
        <source>Examinations</source>
        <translation>Осмотры</translation>
    </message>
    <message>
        <source>Explained to the person by</source>
        <translation>Разъяснил человеку</translation>
    </message>
    <message>
        <source>Facts of the history</source>
        <translation>События истории</translation>
    </message>
    <message>
        <source>Family and contacts</source>
        <translation>Семья и контакты</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Filled forms</source>
        <translation>Заполненные формы</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток ключа</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Сопровождение после выбытия</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>IIN and numbers of documents</source>
        <translation>ИИН и номера документов</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Собеседования</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Last evaluation</source>
        <translation>Последняя оценка</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Measures of plans</source>
        <translation>Меры планов</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Лекарства</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потребности</translation>
    </message>
    <message>
        <source>Needs as assessed on {date}</source>
        <translation>Потребности по оценке от {date}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>Другие потребности</translation>
    </message>
    <message>
        <source>Outgoing letters</source>
        <translation>Исходящие письма</translation>
    </message>
    <message>
        <source>Plan, version {number}</source>
        <translation>План, версия {number}</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>Напечатанные документы</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Returned with reasons</source>
        <translation>Возвращено с причинами</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Пересмотр</translation>
    </message>
    <message>
        <source>Scans and photos</source>
        <translation>Сканы и фото</translation>
    </message>
    <message>
        <source>Sent without a consent, because</source>
        <translation>Отправлено без согласия, потому что</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Пребывания</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Сильные стороны</translation>
    </message>
    <message>
        <source>The child&apos;s own words</source>
        <translation>Слова ребёнка</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <translation>Прививки</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Versions of plans</source>
        <translation>Версии планов</translation>
    </message>
    <message>
        <source>What stays at the centre</source>
        <translation>Что остаётся в центре</translation>
    </message>
    <message>
        <source>What was told to others</source>
        <translation>Что сообщено другим</translation>
    </message>
    <message>
        <source>Whose plan it is</source>
        <translation>Чей это план</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Составил</translation>
    </message>
    <message>
        <source>aid ends</source>
        <translation>помощь прекращается</translation>
    </message>
    <message>
        <source>aid goes on</source>
        <translation>помощь продолжается</translation>
    </message>
    <message>
        <source>family and contacts, their telephones and addresses</source>
        <translation>семья и контакты, их телефоны и адреса</translation>
    </message>
    <message>
        <source>interviews and answers to forms</source>
        <translation>беседы и ответы на анкеты</translation>
    </message>
    <message>
        <source>is disputed</source>
        <translation>оспаривается</translation>
    </message>
    <message>
        <source>logins, keys and telephones of the staff</source>
        <translation>логины, ключи и телефоны сотрудников</translation>
    </message>
    <message>
        <source>no consent was signed yet</source>
        <translation>ни одно согласие ещё не подписано</translation>
    </message>
    <message>
        <source>photos and scans</source>
        <translation>фотографии и сканы</translation>
    </message>
    <message>
        <source>refused an interview</source>
        <translation>отказ от беседы</translation>
    </message>
    <message>
        <source>refused: {name}</source>
        <translation>отказ: {name}</translation>
    </message>
    <message>
        <source>room, belongings and money</source>
        <translation>комната, вещи и деньги</translation>
    </message>
    <message>
        <source>the circumstances and the story of the case</source>
        <translation>обстоятельства и история случая</translation>
    </message>
    <message>
        <source>the health card, examinations, medicines</source>
        <translation>карта здоровья, осмотры, лекарства</translation>
    </message>
    <message>
        <source>the journal, restricted notes too</source>
        <translation>журнал, в том числе закрытые записи</translation>
    </message>
    <message>
        <source>the name: the file is restricted, its number alone leaves</source>
        <translation>имя: дело закрытое, уходит только его номер</translation>
    </message>
    <message>
        <source>the plan changes</source>
        <translation>план меняется</translation>
    </message>
    <message>
        <source>this is the first version</source>
        <translation>это первая версия</translation>
    </message>
    <message>
        <source>to an interview</source>
        <translation>на беседу</translation>
    </message>
    <message>
        <source>to the help of {name}</source>
        <translation>на помощь: {name}</translation>
    </message>
    <message>
        <source>version {number}: nothing reads otherwise</source>
        <translation>версия {number}: ничего не изменилось</translation>
    </message>
    <message>
        <source>version {number}: what changed is marked</source>
        <translation>версия {number}: изменённое отмечено</translation>
    </message>
    <message>
        <source>withdrawn on {date}</source>
        <translation>отозвано {date}</translation>
    </message>
</context>
<context>
    <name>PackagesAction</name>
    <message>
        <source>Confirmed key cards…</source>
        <translation>Подтверждённые карточки ключей…</translation>
    </message>
    <message>
        <source>Hand a case on to another centre…</source>
        <translation>Передать дело другому центру…</translation>
    </message>
    <message>
        <source>It is opened and proved; nothing of it is stored yet.</source>
        <translation>Файл открывается и проверяется; пока ничего не сохранено.</translation>
    </message>
    <message>
        <source>Key card of the centre…</source>
        <translation>Карточка ключа центра…</translation>
    </message>
    <message>
        <source>My key card…</source>
        <translation>Моя карточка ключа…</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Открыть пакет</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Открыть пакет…</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Plans that travel as encrypted files between two computers</source>
        <translation>Планы, которые идут зашифрованными файлами между двумя компьютерами</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>Остановлено. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation>Принять ответ</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>Принять ответ…</translation>
    </message>
    <message>
        <source>Take over a case</source>
        <translation>Принять дело</translation>
    </message>
    <message>
        <source>Take over a case…</source>
        <translation>Принять дело…</translation>
    </message>
    <message>
        <source>The case is being read</source>
        <translation>Дело читается</translation>
    </message>
    <message>
        <source>The case is in the file; {name} alone can open it.</source>
        <translation>Дело записано в файл; открыть его может только {name}.</translation>
    </message>
    <message>
        <source>The signed answer is saved: send the file back to the centre.</source>
        <translation>Подписанный ответ сохранён: отправьте файл обратно в центр.</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>A draft: printing or saving gives the letter its number.</source>
        <translation>Черновик: номер присвоится при печати или сохранении.</translation>
    </message>
    <message>
        <source>Not printed: {papers}. What it waits for stands above it.</source>
        <translation>Не напечатано: {papers}. Чего не хватает, сказано выше.</translation>
    </message>
    <message>
        <source>Printing or saving gives the sheet its number in the journal of shifts.</source>
        <translation>При печати или сохранении лист получит номер в журнале смен.</translation>
    </message>
    <message>
        <source>Saved. The file is not encrypted: keep it where the case file is kept.</source>
        <translation>Сохранено. Файл не зашифрован: храните его там же, где личное дело.</translation>
    </message>
    <message>
        <source>Sent to the printer and written into the register.</source>
        <translation>Отправлено на печать и записано в журнал.</translation>
    </message>
    <message>
        <source>The letters are drafts: printing gives each its number.</source>
        <translation>Письма пока черновики: номер каждое получит при печати.</translation>
    </message>
    <message>
        <source>The paper is being prepared</source>
        <translation>Бумага готовится</translation>
    </message>
    <message>
        <source>The paper is being sent to the printer</source>
        <translation>Бумага отправляется на принтер</translation>
    </message>
    <message>
        <source>This paper cannot be made</source>
        <translation>Эту бумагу составить нельзя</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>Numbers instead of names</source>
        <translation>Номера дел вместо имён</translation>
    </message>
    <message>
        <source>Package with all it rests on</source>
        <translation>Пакет со всем, на чём он основан</translation>
    </message>
    <message>
        <source>Package, minimum of data</source>
        <translation>Пакет, минимум данных</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Stays at the centre:</source>
        <translation>Остаётся в центре:</translation>
    </message>
    <message>
        <source>The plan alone</source>
        <translation>Только план</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Что печатается</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Copy the words onto paper by hand.</source>
        <translation>На этом компьютере нет принтера. Перепишите слова на бумагу от руки.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the paper as a file instead.</source>
        <translation>На этом компьютере не настроен принтер. Сохраните документ файлом.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Страница {page} из {count}</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Просмотр документа</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Сохранить документ</translation>
    </message>
    <message>
        <source>Saved. The file is not encrypted: keep it where the case file is kept.</source>
        <translation>Сохранено. Файл не зашифрован: храните его там же, где личное дело.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Записать файл туда не удалось. Выберите другое место.</translation>
    </message>
    <message>
        <source>The paper could not be shown. Nothing was printed or saved.</source>
        <translation>Документ не удалось показать. Ничего не напечатано и не сохранено.</translation>
    </message>
    <message>
        <source>The printer did not answer. Nothing was printed.</source>
        <translation>Принтер не ответил. Ничего не напечатано.</translation>
    </message>
    <message>
        <source>This printer writes a file. Choose one that prints on paper.</source>
        <translation>Этот принтер записывает файл. Выберите тот, что печатает на бумаге.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Страница целиком</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Act of admission</source>
        <translation>Акт приёма</translation>
    </message>
    <message>
        <source>Act of handover</source>
        <translation>Акт приёма-передачи</translation>
    </message>
    <message>
        <source>All acts of handover</source>
        <translation>Все акты передачи</translation>
    </message>
    <message>
        <source>All papers of the admission</source>
        <translation>Все бумаги приёма</translation>
    </message>
    <message>
        <source>Board of follow-up after leaving</source>
        <translation>Доска наблюдения после выбытия</translation>
    </message>
    <message>
        <source>Calendar of a month</source>
        <translation>Календарь на месяц</translation>
    </message>
    <message>
        <source>Calendar of a week</source>
        <translation>Календарь на неделю</translation>
    </message>
    <message>
        <source>Certificate of stay</source>
        <translation>Справка о пребывании</translation>
    </message>
    <message>
        <source>Decision on a support plan</source>
        <translation>Решение по плану поддержки</translation>
    </message>
    <message>
        <source>Escort list</source>
        <translation>Список сопровождения</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation>Отчёт о последующем наблюдении</translation>
    </message>
    <message>
        <source>Hand-over of the shift</source>
        <translation>Передача смены</translation>
    </message>
    <message>
        <source>Head of the audit log</source>
        <translation>Код журнала доступа</translation>
    </message>
    <message>
        <source>Letter to the consulate</source>
        <translation>Письмо в консульство</translation>
    </message>
    <message>
        <source>Letter to the guardianship authority</source>
        <translation>Письмо в орган опеки</translation>
    </message>
    <message>
        <source>Letter to the guardianship authority: danger after leaving</source>
        <translation>Письмо в орган опеки: опасность после выбытия</translation>
    </message>
    <message>
        <source>Letter to the guardianship authority: no contact after leaving</source>
        <translation>Письмо в орган опеки: нет связи после выбытия</translation>
    </message>
    <message>
        <source>Letter to the health organisation</source>
        <translation>Письмо в организацию здравоохранения</translation>
    </message>
    <message>
        <source>Letter to the migration service</source>
        <translation>Письмо в миграционную службу</translation>
    </message>
    <message>
        <source>Letter to the police about a missing child</source>
        <translation>Письмо в полицию о розыске ребёнка</translation>
    </message>
    <message>
        <source>Letter to the police about unlawful acts</source>
        <translation>Письмо в полицию о противоправных действиях</translation>
    </message>
    <message>
        <source>Letter to the prosecutor</source>
        <translation>Письмо прокурору</translation>
    </message>
    <message>
        <source>Letter to the school or education department</source>
        <translation>Письмо в школу или управление образования</translation>
    </message>
    <message>
        <source>List of a convoy by numbers</source>
        <translation>Список группы по номерам</translation>
    </message>
    <message>
        <source>Minutes of the child-protection meeting</source>
        <translation>Протокол собрания по защите прав ребёнка</translation>
    </message>
    <message>
        <source>Monitoring sheet of the plan</source>
        <translation>Лист мониторинга плана</translation>
    </message>
    <message>
        <source>Movement of the day</source>
        <translation>Движение за сутки</translation>
    </message>
    <message>
        <source>Needs assessment</source>
        <translation>Оценка потребностей</translation>
    </message>
    <message>
        <source>Nobody has compared the article of law with the act yet.</source>
        <translation>Статью закона ещё не сверили с текстом.</translation>
    </message>
    <message>
        <source>Package of the plan</source>
        <translation>Пакет плана</translation>
    </message>
    <message>
        <source>Package of the plan, minimum of data</source>
        <translation>Пакет плана, минимум данных</translation>
    </message>
    <message>
        <source>Referral to another organisation</source>
        <translation>Направление в другую организацию</translation>
    </message>
    <message>
        <source>Register of absences</source>
        <translation>Журнал отсутствий</translation>
    </message>
    <message>
        <source>Register of admissions</source>
        <translation>Журнал учёта поступивших</translation>
    </message>
    <message>
        <source>Register of belongings</source>
        <translation>Журнал личных вещей</translation>
    </message>
    <message>
        <source>Register of decisions on plans</source>
        <translation>Журнал решений по планам</translation>
    </message>
    <message>
        <source>Register of disclosures</source>
        <translation>Журнал раскрытия информации</translation>
    </message>
    <message>
        <source>Register of follow-up after leaving</source>
        <translation>Журнал наблюдения после выбытия</translation>
    </message>
    <message>
        <source>Register of incidents</source>
        <translation>Журнал происшествий</translation>
    </message>
    <message>
        <source>Register of outgoing letters</source>
        <translation>Журнал исходящих писем</translation>
    </message>
    <message>
        <source>Register of prints and copies</source>
        <translation>Журнал печати и копий</translation>
    </message>
    <message>
        <source>Register of referrals</source>
        <translation>Журнал направлений</translation>
    </message>
    <message>
        <source>Register of those turned away</source>
        <translation>Журнал обращений без приёма</translation>
    </message>
    <message>
        <source>Register of tracing families</source>
        <translation>Журнал розыска семей</translation>
    </message>
    <message>
        <source>Register of visitors and calls</source>
        <translation>Журнал посещений и звонков</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation>Карточка воспитанника</translation>
    </message>
    <message>
        <source>Round of medicines</source>
        <translation>Лист выдачи лекарств</translation>
    </message>
    <message>
        <source>Statistics of a period</source>
        <translation>Статистический отчёт</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>План поддержки</translation>
    </message>
    <message>
        <source>The Kazakh name of the centre is missing in the settings.</source>
        <translation>В настройках нет названия центра на казахском.</translation>
    </message>
    <message>
        <source>The addressee is missing: choose one or write it in.</source>
        <translation>Нет адресата: выберите или впишите.</translation>
    </message>
    <message>
        <source>The directory does not hold the authority of the place: compare its name, add its address.</source>
        <translation>В справочнике нет органа опеки этого места: сверьте название и добавьте адрес.</translation>
    </message>
    <message>
        <source>The file has changed since the words about medicines and dates were written: look them through.</source>
        <translation>С тех пор как вписаны слова о лекарствах и датах, дело изменилось: просмотрите их.</translation>
    </message>
    <message>
        <source>The plan is not approved yet; the paper says so.</source>
        <translation>План ещё не утверждён, в документе это указано.</translation>
    </message>
    <message>
        <source>This letter names no act: a director can write one under National rules.</source>
        <translation>В письме не назван акт: директор может вписать его в национальных правилах.</translation>
    </message>
    <message>
        <source>This letter was sent already.</source>
        <translation>Это письмо уже отправлено.</translation>
    </message>
    <message>
        <source>Where to find help</source>
        <translation>Где найти помощь</translation>
    </message>
    <message>
        <source>after the discharge</source>
        <translation>после выбытия</translation>
    </message>
    <message>
        <source>needs have not been assessed yet</source>
        <translation>потребности ещё не оценены</translation>
    </message>
    <message>
        <source>no escort was written down</source>
        <translation>сопровождающий не указан</translation>
    </message>
    <message>
        <source>no follow-up has a result yet</source>
        <translation>результатов наблюдения ещё нет</translation>
    </message>
    <message>
        <source>no follow-up was agreed</source>
        <translation>наблюдение не назначено</translation>
    </message>
    <message>
        <source>no help by an organisation was agreed</source>
        <translation>ни с какой организацией помощь не согласована</translation>
    </message>
    <message>
        <source>no meeting was held yet</source>
        <translation>собрания ещё не было</translation>
    </message>
    <message>
        <source>nobody received the child</source>
        <translation>ребёнка никто не принимал</translation>
    </message>
    <message>
        <source>not part of this procedure</source>
        <translation>порядком не предусмотрено</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>сейчас нельзя</translation>
    </message>
    <message>
        <source>once the leaving is prepared or recorded</source>
        <translation>когда выбытие подготовлено или записано</translation>
    </message>
    <message>
        <source>only after an absence without leave</source>
        <translation>только после самовольного ухода</translation>
    </message>
    <message>
        <source>only after unlawful acts or injuries were written down</source>
        <translation>только если записаны противоправные действия или повреждения</translation>
    </message>
    <message>
        <source>only for citizens of another state</source>
        <translation>только для граждан другого государства</translation>
    </message>
    <message>
        <source>only for minors</source>
        <translation>только для несовершеннолетних</translation>
    </message>
    <message>
        <source>only while the child is here</source>
        <translation>только пока ребёнок в центре</translation>
    </message>
    <message>
        <source>telephone the organisation first</source>
        <translation>сначала позвоните в организацию</translation>
    </message>
    <message>
        <source>the plan has not been evaluated yet</source>
        <translation>план ещё не оценивали</translation>
    </message>
    <message>
        <source>the receiver must not come near</source>
        <translation>получателю нельзя подходить к ребёнку</translation>
    </message>
    <message>
        <source>there is no plan yet</source>
        <translation>плана ещё нет</translation>
    </message>
    <message>
        <source>what the return waits for is not in the file yet</source>
        <translation>в деле ещё нет того, чего ждёт возвращение</translation>
    </message>
    <message>
        <source>who may receive the child is not settled yet</source>
        <translation>ещё не решено, кому можно передать ребёнка</translation>
    </message>
    <message>
        <source>with brothers and sisters</source>
        <translation>вместе с братьями и сёстрами</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>A saved paper was signed</source>
        <translation>Сохранённый документ подписан</translation>
    </message>
    <message>
        <source>Choose a paper</source>
        <translation>Выберите бумагу</translation>
    </message>
    <message>
        <source>It is shown here as it will be printed, before anything is printed.</source>
        <translation>Здесь она будет видна такой, какой выйдет из печати.</translation>
    </message>
    <message>
        <source>Mark a letter as sent</source>
        <translation>Отметить отправку письма</translation>
    </message>
    <message>
        <source>Not signed yet: {count}</source>
        <translation>Ещё не подписано: {count}</translation>
    </message>
    <message>
        <source>Papers of this file</source>
        <translation>Бумаги этого дела</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The letter is marked as sent; its term is closed.</source>
        <translation>Письмо отмечено отправленным, срок закрыт.</translation>
    </message>
    <message>
        <source>The papers cannot be shown</source>
        <translation>Бумаги показать не удалось</translation>
    </message>
</context>
<context>
    <name>PartnersDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Confirm a card</source>
        <translation>Подтвердить карточку</translation>
    </message>
    <message>
        <source>Confirmed key cards</source>
        <translation>Подтверждённые карточки ключей</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток ключа</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Nothing is sent to it any more, and an answer that it signs is refused.</source>
        <translation>На него больше ничего не отправляется, а подписанный им ответ не принимается.</translation>
    </message>
    <message>
        <source>Packages go to these keys only, and only what they sign is believed.</source>
        <translation>Пакеты уходят только на эти ключи, и верим только тому, что ими подписано.</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Вывести из употребления</translation>
    </message>
    <message>
        <source>Take this key out of use?</source>
        <translation>Вывести этот ключ из употребления?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>confirmed by {name} on {date}</source>
        <translation>подтвердил(а) {name}, {date}</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Caps Lock is off.</source>
        <translation>Caps Lock выключен.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock включён.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Скрыть пароль</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Показать пароль</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Меняем</translation>
    </message>
    <message>
        <source>One-time passphrase, as you were told it</source>
        <translation>Одноразовый пароль, как вам его сказали</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Нынешний пароль</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>First choose your own passphrase.</source>
        <translation>Сначала выберите свой пароль.</translation>
    </message>
    <message>
        <source>The one-time passphrase ends now. Choose one that only you know; nobody can look it up.</source>
        <translation>Одноразовый пароль больше не нужен. Выберите такой, который знаете только вы; узнать его не сможет никто.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Ваш собственный пароль</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Earlier (PgUp)</source>
        <translation>Раньше (PgUp)</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Полугодие</translation>
    </message>
    <message>
        <source>Later (PgDn)</source>
        <translation>Позже (PgDn)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Sort of period</source>
        <translation>Вид периода</translation>
    </message>
    <message>
        <source>Write 11.2026, 2026-Q4, 2026-H2, 2026 or 01.11.2026 – 24.11.2026.</source>
        <translation>Напишите 11.2026, 2026-Q4 (квартал), 2026-H2 (полугодие), 2026 или 01.11.2026 – 24.11.2026.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Half-year {part} of {year}</source>
        <translation>{part}-е полугодие {year} года</translation>
    </message>
    <message>
        <source>Quarter {part} of {year}</source>
        <translation>{part}-й квартал {year} года</translation>
    </message>
    <message>
        <source>The year {year}</source>
        <translation>{year} год</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>from (14:30)</source>
        <translation>с (14:30)</translation>
    </message>
</context>
<context>
    <name>PersonPaperDialog</name>
    <message>
        <source>&amp;Why it is made, for whom</source>
        <translation>&amp;Зачем она, для кого</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>Показать бумагу</translation>
    </message>
    <message>
        <source>This paper is for the person it is about, or for whoever represents them. Think first who might take it from them and read it. What is printed stands in the register of prints and in the log of what was told.</source>
        <translation>Эта бумага — для самого человека или того, кто его представляет. Сначала подумайте, кто может её отобрать и прочитать. Напечатанное записывается в журнал печати и в журнал сообщений.</translation>
    </message>
    <message>
        <source>Write why this paper is made.</source>
        <translation>Напишите, зачем эта бумага.</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Give this computer its key</source>
        <translation>Дать компьютеру ключ</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Nothing was changed so far. All passphrases stay as they are, and so does the sheet.</source>
        <translation>Пока ничего не изменено. Все пароли и лист останутся прежними.</translation>
    </message>
    <message>
        <source>Nothing was changed so far. With the new passphrase the old one ends, and this computer gets its key.</source>
        <translation>Пока ничего не изменено. С новым паролем старый перестаёт действовать, а этот компьютер получает свой ключ.</translation>
    </message>
    <message>
        <source>Set the new passphrase</source>
        <translation>Задать новый пароль</translation>
    </message>
    <message>
        <source>The passphrases are known: only give this computer the key of the registry</source>
        <translation>Пароли известны: только дать этому компьютеру ключ базы</translation>
    </message>
    <message>
        <source>The sheet is right</source>
        <translation>Лист верный</translation>
    </message>
</context>
<context>
    <name>PickTable</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрана</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрана</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>At the centre now</source>
        <translation>Сейчас в центре</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n place(s)</source>
        <translation>
            <numerusform>{count} из %n места</numerusform>
            <numerusform>{count} из %n мест</numerusform>
            <numerusform>{count} из %n мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanChanges</name>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Ожидаемый результат</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Исключено</translation>
    </message>
</context>
<context>
    <name>PlanFoot</name>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Ask for a meeting</source>
        <translation>Запросить заседание</translation>
    </message>
    <message>
        <source>Child&apos;s own words and days of the plan</source>
        <translation>Слова ребёнка и даты плана</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Закрыть план</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Оценить</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Следующая версия</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>Направить</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>Убрать черновик</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Review of the body</source>
        <translation>Ответ органа опеки</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Отправить на рассмотрение</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>The centre is told that you ask for a meeting.</source>
        <translation>Центр увидит, что вы просите о заседании.</translation>
    </message>
    <message>
        <source>The child&apos;s own words are not there yet.</source>
        <translation>Слов ребёнка пока нет.</translation>
    </message>
    <message>
        <source>The child: «{words}»</source>
        <translation>Ребёнок: «{words}»</translation>
    </message>
    <message>
        <source>neither an end nor a review is set</source>
        <translation>срок и пересмотр не назначены</translation>
    </message>
    <message>
        <source>review on {date}</source>
        <translation>пересмотр {date}</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>действует до {date}</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <source>Decision form</source>
        <translation>Бланк решения</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Meetings and decisions</source>
        <translation>Собрания и решения</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потребности</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Scan of the decision</source>
        <translation>Скан решения</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>Version {number}: {state}</source>
        <translation>Версия {number}: {state}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>What changed since version {number}</source>
        <translation>Что изменилось после версии {number}</translation>
    </message>
    <message>
        <source>closed on {date}: {reason}</source>
        <translation>закрыт {date}: {reason}</translation>
    </message>
    <message>
        <source>of {date}</source>
        <translation>от {date}</translation>
    </message>
    <message>
        <source>version {number} was approved on {date}</source>
        <translation>версия {number} утверждена {date}</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>A plan names needs, measures, days and who answers for them. Begin with what was assessed.</source>
        <translation>План называет потребности, меры, сроки и ответственных. Начните с того, что показала оценка.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Утверждено.</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>Начать план</translation>
    </message>
    <message>
        <source>Marked as done.</source>
        <translation>Отмечено: выполнено.</translation>
    </message>
    <message>
        <source>Not complete yet: what is missing is marked at its place.</source>
        <translation>Ещё не всё: недостающее отмечено на своём месте.</translation>
    </message>
    <message>
        <source>Not put forward: what the procedure asks for first stands below.</source>
        <translation>Не представлено: чего порядок требует сначала, сказано ниже.</translation>
    </message>
    <message>
        <source>Returned to its author.</source>
        <translation>Возвращено автору.</translation>
    </message>
    <message>
        <source>Rows of the plan</source>
        <translation>Строки плана</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>План поддержки</translation>
    </message>
    <message>
        <source>The plan was put forward. The decision is asked for on Today.</source>
        <translation>План направлен. Решение ждут на странице «Сегодня».</translation>
    </message>
    <message>
        <source>The review of the guardianship body is recorded.</source>
        <translation>Ответ органа опеки записан.</translation>
    </message>
    <message>
        <source>The row was taken away.</source>
        <translation>Строка убрана.</translation>
    </message>
    <message>
        <source>There is no plan to read yet</source>
        <translation>Плана для чтения пока нет</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Плана пока нет</translation>
    </message>
    <message>
        <source>This plan cannot be opened</source>
        <translation>Этот план не открывается</translation>
    </message>
    <message>
        <source>To the plans</source>
        <translation>К планам</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>No measure yet. Ins adds a row here.</source>
        <translation>Мер пока нет. Ins добавит строку.</translation>
    </message>
    <message>
        <source>No measure.</source>
        <translation>Мер нет.</translation>
    </message>
    <message>
        <source>Your comment, not given yet: {words}</source>
        <translation>Ваше замечание, ещё не передано: {words}</translation>
    </message>
    <message>
        <source>add</source>
        <translation>добавить</translation>
    </message>
    <message>
        <source>comment on the row</source>
        <translation>замечание к строке</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>изменить</translation>
    </message>
    <message>
        <source>mark and result</source>
        <translation>отметка и результат</translation>
    </message>
    <message>
        <source>move</source>
        <translation>переместить</translation>
    </message>
    <message>
        <source>postpone</source>
        <translation>перенести</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>убрать</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
</context>
<context>
    <name>PlanSteps</name>
    <message>
        <source>Approved</source>
        <translation>Утверждён</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <translation>Утверждён с условиями</translation>
    </message>
    <message>
        <source>Confirmed by the centre</source>
        <translation>Подтверждён центром</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Составлен</translation>
    </message>
    <message>
        <source>Guardianship body</source>
        <translation>Орган опеки</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>Направлен</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращён</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Пересмотр</translation>
    </message>
    <message>
        <source>after the approval</source>
        <translation>после утверждения</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласовано</translation>
    </message>
    <message>
        <source>its decision is awaited</source>
        <translation>ждём решения</translation>
    </message>
    <message>
        <source>its review is awaited</source>
        <translation>ожидается рассмотрение</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>дата не назначена</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>не рассматривал</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>возражает</translation>
    </message>
    <message>
        <source>once more, after the changes</source>
        <translation>снова, после изменений</translation>
    </message>
    <message>
        <source>the centre&apos;s director</source>
        <translation>директор центра</translation>
    </message>
    <message>
        <source>waits since {date}</source>
        <translation>ждёт, направлен {date}</translation>
    </message>
    <message>
        <source>when it is complete</source>
        <translation>когда всё заполнено</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Achieved</source>
        <translation>Достигнуто</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Ожидаемый результат</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>paper {date}</source>
        <translation>бумага {date}</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>A newer version was approved. This one stays as it was.</source>
        <translation>Утверждена более новая версия. Эта остаётся как есть.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>По плану</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Заменён</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращён</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Скоро</translation>
    </message>
    <message>
        <source>The child&apos;s own words are missing: ask and write them down.</source>
        <translation>Нет слов ребёнка: спросите и запишите.</translation>
    </message>
    <message>
        <source>The plan has no measure yet.</source>
        <translation>В плане пока нет ни одной меры.</translation>
    </message>
    <message>
        <source>This plan was closed. It stays as it was.</source>
        <translation>План закрыт и остаётся как есть.</translation>
    </message>
    <message>
        <source>This version is in force: rows get marks. A change of the plan is its next version.</source>
        <translation>Версия действует: в строках ставят отметки. Изменения вносят следующей версией.</translation>
    </message>
    <message>
        <source>This version waits for its decision and is not edited. If it is returned, it opens again.</source>
        <translation>Версия ждёт решения и не редактируется. Если её вернут, она снова откроется.</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Ждёт решения</translation>
    </message>
    <message>
        <source>name the measure</source>
        <translation>назовите меру</translation>
    </message>
    <message>
        <source>set the date</source>
        <translation>поставьте срок</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n просрочена</numerusform>
            <numerusform>%n просрочены</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n открыта</numerusform>
            <numerusform>%n открыты</numerusform>
            <numerusform>%n открыто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) in force not reviewed by you</source>
        <translation>
            <numerusform>%n действующий план вами не рассмотрен</numerusform>
            <numerusform>%n действующих плана вами не рассмотрены</numerusform>
            <numerusform>%n действующих планов вами не рассмотрено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) wait for a decision</source>
        <translation>
            <numerusform>%n план ждёт решения</numerusform>
            <numerusform>%n плана ждут решения</numerusform>
            <numerusform>%n планов ждут решения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) with late measures</source>
        <translation>
            <numerusform>%n план с просрочками</numerusform>
            <numerusform>%n плана с просрочками</numerusform>
            <numerusform>%n планов с просрочками</numerusform>
        </translation>
    </message>
    <message>
        <source>A plan begins in the file of a resident: section Support plan.</source>
        <translation>План начинают в деле воспитанника: раздел «План поддержки».</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действуют</translation>
    </message>
    <message>
        <source>In force, the guardianship body has not reviewed them</source>
        <translation>Действуют, орган опеки ещё не рассмотрел</translation>
    </message>
    <message>
        <source>In force, the guardianship body objects</source>
        <translation>Действуют, орган опеки возражает</translation>
    </message>
    <message>
        <source>In force, with late measures</source>
        <translation>Действуют, есть просрочки</translation>
    </message>
    <message>
        <source>In force, you have not reviewed them</source>
        <translation>Действуют, вы их ещё не рассмотрели</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>No plan is being worked on</source>
        <translation>Планов в работе нет</translation>
    </message>
    <message>
        <source>No plan was put forward</source>
        <translation>На решение ничего не направлено</translation>
    </message>
    <message>
        <source>None of the plans is yours</source>
        <translation>Ваших планов нет</translation>
    </message>
    <message>
        <source>Nothing waits for a decision and no measure is late.</source>
        <translation>Решения никто не ждёт, просроченных мер нет.</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Открыть пакет</translation>
    </message>
    <message>
        <source>Open the file that a centre has sent you, read it, comment on its rows, sign your answer and send the file back. The package itself is not kept on this computer.</source>
        <translation>Откройте файл, присланный центром, прочитайте, оставьте замечания к строкам, подпишите ответ и отправьте файл обратно. Сам пакет на этом компьютере не сохраняется.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Планы</translation>
    </message>
    <message>
        <source>Plans come here as packages</source>
        <translation>Планы приходят сюда пакетами</translation>
    </message>
    <message>
        <source>Plans that you wrote and those that wait for your decision appear here.</source>
        <translation>Здесь будут планы, которые писали вы или которые ждут вашего решения.</translation>
    </message>
    <message>
        <source>Returned for more work</source>
        <translation>Возвращены на доработку</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Пересмотр</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>To the residents</source>
        <translation>К воспитанникам</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>Wait for a decision</source>
        <translation>Ждут решения</translation>
    </message>
    <message>
        <source>Wait for your decision</source>
        <translation>Ждут вашего решения</translation>
    </message>
    <message>
        <source>What waits for a decision appears here.</source>
        <translation>Здесь появится то, что ждёт решения.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Whose plans</source>
        <translation>Чьи планы</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Составил</translation>
    </message>
    <message>
        <source>open the plan</source>
        <translation>открыть план</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>доступ ограничен</translation>
    </message>
</context>
<context>
    <name>PostponeDialog</name>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Как</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Another day or another way: follow-up of {date}</source>
        <translation>Другой день или способ: наблюдение {date}</translation>
    </message>
    <message>
        <source>Ends here: nobody has to do it</source>
        <translation>Прекратить: исполнять не нужно</translation>
    </message>
    <message>
        <source>New &amp;day</source>
        <translation>Новый &amp;день</translation>
    </message>
    <message>
        <source>One sentence; it is shown with the new day.</source>
        <translation>Одно предложение; оно видно рядом с новым днём.</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Say why: without a reason nothing is put off.</source>
        <translation>Напишите почему: без причины ничего не переносится.</translation>
    </message>
    <message>
        <source>The new day lies after the present one.</source>
        <translation>Новая дата должна быть позже прежней.</translation>
    </message>
    <message>
        <source>The new day must be later than the present one.</source>
        <translation>Новый день должен быть позже нынешнего.</translation>
    </message>
    <message>
        <source>This day is past.</source>
        <translation>Этот день уже прошёл.</translation>
    </message>
    <message>
        <source>This duty protects a child at once: it is done, never ended.</source>
        <translation>Эта обязанность сразу защищает ребёнка: её исполняют, а не прекращают.</translation>
    </message>
    <message>
        <source>This term is not put off: it was settled meanwhile, or is changed in its own form.</source>
        <translation>Этот срок не переносится: его уже закрыли или его меняют в своей форме.</translation>
    </message>
    <message>
        <source>To which day?</source>
        <translation>На какой день?</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>До какого дня?</translation>
    </message>
    <message>
        <source>Why is it postponed?</source>
        <translation>Почему переносится?</translation>
    </message>
    <message>
        <source>Write the day as 24.11.2026.</source>
        <translation>Напишите день так: 24.11.2026.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Arrived</source>
        <translation>Поступление</translation>
    </message>
    <message>
        <source>Family here</source>
        <translation>Родные здесь</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Где выявлен</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Риск высокий</translation>
    </message>
    <message>
        <source>Last in the timeline</source>
        <translation>Последнее в ленте</translation>
    </message>
    <message>
        <source>Left on {date}</source>
        <translation>Выбытие {date}</translation>
    </message>
    <message>
        <source>Left on {date}: {route}</source>
        <translation>Выбытие {date}: {route}</translation>
    </message>
    <message>
        <source>May collect</source>
        <translation>Забрать может</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Nobody until somebody decides</source>
        <translation>Никто, пока нет решения</translation>
    </message>
    <message>
        <source>Restricted: only the director and the people named for it see more.</source>
        <translation>Доступ ограничен: больше видят только директор и назначенные к делу.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>To follow</source>
        <translation>Документ ещё не получен</translation>
    </message>
    <message>
        <source>coordinator {name}</source>
        <translation>координатор {name}</translation>
    </message>
</context>
<context>
    <name>ProposeErasureDialog</name>
    <message>
        <source>&amp;Why it is erased</source>
        <translation>&amp;Почему уничтожается</translation>
    </message>
    <message>
        <source>It stands in the act for ever: write no name of the person.</source>
        <translation>Это остаётся в акте навсегда: не пишите имени человека.</translation>
    </message>
    <message>
        <source>Names stay until these parts go as well: {parts}</source>
        <translation>Имена остаются, пока не уйдут и эти части: {parts}</translation>
    </message>
    <message>
        <source>Number, days, codes and ages in years stay, because the totals of past years count them. Two files that became one can be separated no more. Nothing goes before a second person confirms it.</source>
        <translation>Номер, даты, коды и возраст в годах остаются: их считают итоги прошлых лет. Объединённые дела разделить будет уже нельзя. До подтверждения вторым лицом ничего не уничтожается.</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>Propose to erase what is due in file {number}?</source>
        <translation>Предложить уничтожить то, чему вышел срок в деле {number}?</translation>
    </message>
    <message>
        <source>The act stays when the person is erased: write the reason without their name.</source>
        <translation>Акт остаётся и после уничтожения: напишите причину без имени человека.</translation>
    </message>
    <message>
        <source>Write why it is erased.</source>
        <translation>Напишите, почему это уничтожается.</translation>
    </message>
    <message>
        <source>{part}: {clause}, due since {day}</source>
        <translation>{part}: {clause}, срок вышел {day}</translation>
    </message>
</context>
<context>
    <name>PutForward</name>
    <message>
        <source>Back to the plan</source>
        <translation>Вернуться к плану</translation>
    </message>
    <message>
        <source>It came back with: “{reason}”</source>
        <translation>Вернулся с замечанием: «{reason}»</translation>
    </message>
    <message>
        <source>No day of review is set.</source>
        <translation>Не указан день пересмотра.</translation>
    </message>
    <message>
        <source>Nothing in it has been changed since.</source>
        <translation>С тех пор в нём ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing is written under: {sections}.</source>
        <translation>Нет мер в разделах: {sections}.</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>Направить</translation>
    </message>
    <message>
        <source>Put the plan forward as it is?</source>
        <translation>Направить план как есть?</translation>
    </message>
    <message>
        <source>The needs of this person have not been assessed.</source>
        <translation>Потребности этого человека не оценены.</translation>
    </message>
    <message>
        <source>The plan has no end.</source>
        <translation>Не указан срок плана.</translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message numerus="yes">
        <source>%n file(s) lack something</source>
        <translation>
            <numerusform>%n дело с пробелами</numerusform>
            <numerusform>%n дела с пробелами</numerusform>
            <numerusform>%n дел с пробелами</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision about a contact has ended</source>
        <translation>Закончилось решение о контакте</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все дела</translation>
    </message>
    <message>
        <source>Birth later than admission</source>
        <translation>Рождение позже приёма</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Gaps and contradictions in the files of those here appear in this list.</source>
        <translation>Здесь появляются пробелы и противоречия в делах тех, кто сейчас в центре.</translation>
    </message>
    <message>
        <source>IIN points to another birth date</source>
        <translation>По ИИН другая дата рождения</translation>
    </message>
    <message>
        <source>My files</source>
        <translation>Мои дела</translation>
    </message>
    <message>
        <source>Nothing is lacking</source>
        <translation>Всё заполнено</translation>
    </message>
    <message>
        <source>The limit of the stay has passed</source>
        <translation>Прошёл предельный срок пребывания</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Список нельзя показать</translation>
    </message>
    <message>
        <source>The plan in force has ended</source>
        <translation>Закончился действующий план</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>Что дополнить</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Whose files</source>
        <translation>Чьи дела</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>open the place</source>
        <translation>открыть место в деле</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>About another child</source>
        <translation>О другом ребёнке</translation>
    </message>
    <message>
        <source>It is about this child</source>
        <translation>Об этом ребёнке</translation>
    </message>
</context>
<context>
    <name>Questionnaire</name>
    <message>
        <source>A medical secret: somebody else wrote it down.</source>
        <translation>Врачебная тайна: записал другой сотрудник.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Есть ответ</translation>
    </message>
    <message>
        <source>Kept secret</source>
        <translation>Тайна</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спросили</translation>
    </message>
    <message>
        <source>Take this row away</source>
        <translation>Убрать эту строку</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Впишите число.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>Already answered, {day}, {name}: {answer}. The key + takes it over.</source>
        <translation>Уже отвечали, {day}, {name}: {answer}. Клавиша + перенесёт ответ.</translation>
    </message>
    <message>
        <source>An answer does not fit its question: check the last one.</source>
        <translation>Ответ не подходит к вопросу: проверьте последний.</translation>
    </message>
    <message>
        <source>Answered {done} of {whole}</source>
        <translation>Ответов: {done} из {whole}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Finished. It can be printed and signed now.</source>
        <translation>Завершена. Теперь её можно распечатать и подписать.</translation>
    </message>
    <message>
        <source>Finished: it can be read, not changed.</source>
        <translation>Завершена: читать можно, менять нельзя.</translation>
    </message>
    <message>
        <source>No questionnaire was begun yet</source>
        <translation>Ни одна анкета ещё не начата</translation>
    </message>
    <message>
        <source>Not finished yet. Still missing: {rules}.</source>
        <translation>Ещё не завершена. Не выполнено: {rules}.</translation>
    </message>
    <message>
        <source>Opened in an emergency: these answers can be read, not changed.</source>
        <translation>Открыто экстренно: ответы можно читать, но не менять.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>That was the last question. What nobody was asked stands at the side.</source>
        <translation>Это был последний вопрос. Незаданные стоят сбоку.</translation>
    </message>
    <message>
        <source>The file is restricted: only those named for it read what was answered.</source>
        <translation>Дело закрыто: ответы читают только названные в нём.</translation>
    </message>
    <message>
        <source>The interview is over: these answers can be read, not changed.</source>
        <translation>Беседа окончена: ответы можно читать, менять нельзя.</translation>
    </message>
    <message>
        <source>These answers are sealed</source>
        <translation>Ответы закрыты</translation>
    </message>
    <message>
        <source>This form cannot be opened</source>
        <translation>Эту форму нельзя открыть</translation>
    </message>
    <message>
        <source>To the file</source>
        <translation>К делу</translation>
    </message>
    <message>
        <source>next</source>
        <translation>дальше</translation>
    </message>
    <message>
        <source>next open question</source>
        <translation>следующий без ответа</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>следующая часть</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не спросили</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Nobody is that old: check the year</source>
        <translation>Столько не живут: проверьте год</translation>
    </message>
    <message>
        <source>Nothing can be written where the registry lies: it is open for reading only, and nothing is saved. Files stay closed, because nobody can be written down who looks into them.</source>
        <translation>В папку базы нельзя записывать: она открыта только для чтения, ничего не сохраняется. Дела закрыты, потому что некуда записать, кто в них смотрит.</translation>
    </message>
    <message>
        <source>The disk is full: the registry is open for reading only, and nothing is saved. Files stay closed, because nobody can be written down who looks into them. Free some space, lock, and enter again.</source>
        <translation>Диск заполнен: база открыта только для чтения, ничего не сохраняется. Дела закрыты, потому что некуда записать, кто в них смотрит. Освободите место, заблокируйте программу и войдите снова.</translation>
    </message>
    <message>
        <source>The newest proven copy: {when}, {folder}.</source>
        <translation>Последняя проверенная копия: {when}, {folder}.</translation>
    </message>
    <message>
        <source>The registry is damaged: it is open for reading only, and nothing of it is changed. Files stay closed. Do not delete anything, call the director.</source>
        <translation>База повреждена: она открыта только для чтения, в ней ничего не меняется. Дела закрыты. Ничего не удаляйте, позовите директора.</translation>
    </message>
    <message>
        <source>The registry is damaged: it is open for reading only, and nothing of it is changed. Files stay closed. Do not delete anything. Take the stick with the newest copy and the recovery sheet that was valid when it was made, and choose “Put a copy back”.</source>
        <translation>База повреждена: она открыта только для чтения, в ней ничего не меняется. Дела закрыты. Ничего не удаляйте. Возьмите носитель с самой новой копией и лист восстановления, который действовал, когда её делали, и нажмите «Восстановить копию».</translation>
    </message>
    <message>
        <source>The registry knows of no proven copy.</source>
        <translation>О проверенных копиях база не знает.</translation>
    </message>
    <message>
        <source>The time is missing: 21.11.2026 02:15</source>
        <translation>Нет времени: 21.11.2026 02:15</translation>
    </message>
    <message>
        <source>The year is missing: 5.3.2011, 2011 or an age such as 13</source>
        <translation>Нет года: 5.3.2011, 2011 или возраст, например 13</translation>
    </message>
    <message>
        <source>There is no such day in that month</source>
        <translation>В этом месяце нет такого дня</translation>
    </message>
    <message>
        <source>There is no such month</source>
        <translation>Такого месяца нет</translation>
    </message>
    <message>
        <source>There is no such time</source>
        <translation>Такого времени нет</translation>
    </message>
    <message>
        <source>There is no such year</source>
        <translation>Такого года нет</translation>
    </message>
    <message>
        <source>This date lies in the future</source>
        <translation>Эта дата ещё не наступила</translation>
    </message>
    <message>
        <source>This hour lies in the future</source>
        <translation>Это время ещё не наступило</translation>
    </message>
    <message>
        <source>This looks like a year of the Afghan or Iranian calendar: write the age instead</source>
        <translation>Похоже на год по афганскому или иранскому календарю: впишите возраст</translation>
    </message>
    <message>
        <source>Understood: born {date}, {age}</source>
        <translation>Понято: {date}, {age}</translation>
    </message>
    <message>
        <source>Understood: nobody knows the age</source>
        <translation>Понято: возраст неизвестен</translation>
    </message>
    <message>
        <source>Understood: {age}, born {when}</source>
        <translation>Понято: {age}, {when}</translation>
    </message>
    <message>
        <source>Understood: {moment}</source>
        <translation>Понято: {moment}</translation>
    </message>
    <message>
        <source>Write 2:15 or 21.11.2026 02:15</source>
        <translation>Впишите 2:15 или 21.11.2026 02:15</translation>
    </message>
    <message>
        <source>Write 5.3.2011, 2011, ~13, or ? if nobody knows</source>
        <translation>Впишите 5.3.2011, 2011, ~13 или ?, если никто не знает</translation>
    </message>
</context>
<context>
    <name>ReasonsDialog</name>
    <message>
        <source>&amp;Reasons</source>
        <translation>&amp;Причины</translation>
    </message>
    <message>
        <source>They are printed in the minutes and not changed afterwards.</source>
        <translation>Они печатаются в протоколе и потом не меняются.</translation>
    </message>
    <message>
        <source>Why the recommendation was rejected</source>
        <translation>Почему рекомендация отклонена</translation>
    </message>
    <message>
        <source>Write the reasons</source>
        <translation>Записать причины</translation>
    </message>
    <message>
        <source>Write the reasons: those who proposed it read them.</source>
        <translation>Напишите причины: их прочтёт тот, кто предлагал.</translation>
    </message>
</context>
<context>
    <name>RecoveryWindow</name>
    <message>
        <source>Back to the door</source>
        <translation>Назад к входу</translation>
    </message>
    <message>
        <source>Giving this computer its key</source>
        <translation>Даём компьютеру ключ</translation>
    </message>
    <message>
        <source>Opening with the sheet</source>
        <translation>Открываем листом</translation>
    </message>
    <message>
        <source>Setting the new passphrase</source>
        <translation>Задаём новый пароль</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>&amp;Why it is changed</source>
        <translation>&amp;Почему меняется</translation>
    </message>
    <message>
        <source>Back to the packaged values</source>
        <translation>Вернуть исходные значения</translation>
    </message>
    <message>
        <source>One sentence; it stands in the audit and beside the letter.</source>
        <translation>Одно предложение; оно останется в журнале и рядом с письмом.</translation>
    </message>
    <message>
        <source>The letter begins with these words; the clause stands small under them.</source>
        <translation>Письмо начинается этими словами; пункт стоит под ними мелко.</translation>
    </message>
    <message>
        <source>The letter goes out in this language as well: write it, or let the letter name no act.</source>
        <translation>Письмо уходит и на этом языке: напишите текст или уберите акт из письма.</translation>
    </message>
    <message>
        <source>The letter names this act</source>
        <translation>Письмо называет этот акт</translation>
    </message>
</context>
<context>
    <name>ReferralAnswerDialog</name>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Ответ</translation>
    </message>
    <message>
        <source>&amp;Came on</source>
        <translation>&amp;Пришёл</translation>
    </message>
    <message>
        <source>&amp;What it says</source>
        <translation>&amp;О чём ответ</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Приняли</translation>
    </message>
    <message>
        <source>Answer to the referral</source>
        <translation>Ответ на направление</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose what they answered.</source>
        <translation>Выберите, что ответили.</translation>
    </message>
    <message>
        <source>Help begins &amp;on</source>
        <translation>Помощь начнётся &amp;с</translation>
    </message>
    <message>
        <source>Of a refusal the reason, so that the next one is not refused as well.</source>
        <translation>При отказе причина, чтобы не отказали и следующему.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказали</translation>
    </message>
    <message>
        <source>Write why they refused.</source>
        <translation>Напишите, почему отказали.</translation>
    </message>
</context>
<context>
    <name>ReferralDialog</name>
    <message>
        <source>&amp;Kind of help</source>
        <translation>&amp;Вид помощи</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Организация</translation>
    </message>
    <message>
        <source>&amp;What help is asked for</source>
        <translation>&amp;О какой помощи просим</translation>
    </message>
    <message>
        <source>Agreed by &amp;telephone</source>
        <translation>Согласовано по &amp;телефону</translation>
    </message>
    <message>
        <source>Any help</source>
        <translation>Любая помощь</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Любой язык</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose the organisation, or enter it in the directory.</source>
        <translation>Выберите организацию или внесите её в справочник.</translation>
    </message>
    <message>
        <source>For which &amp;row of the plan</source>
        <translation>Для какой &amp;строки плана</translation>
    </message>
    <message>
        <source>How the person gets there, who goes &amp;along</source>
        <translation>Как доберётся, кто &amp;сопровождает</translation>
    </message>
    <message>
        <source>In which &amp;language</source>
        <translation>На каком &amp;языке</translation>
    </message>
    <message>
        <source>It is not in the directory yet</source>
        <translation>Её ещё нет в справочнике</translation>
    </message>
    <message>
        <source>Nobody in the directory fits</source>
        <translation>В справочнике никто не подходит</translation>
    </message>
    <message>
        <source>None: from the file itself</source>
        <translation>Ни для какой: из самого дела</translation>
    </message>
    <message>
        <source>On what t&amp;erms the person is taken</source>
        <translation>На каких &amp;условиях примут</translation>
    </message>
    <message>
        <source>Refer brothers and sisters as well: each gets a letter of their own</source>
        <translation>Направить и братьев с сёстрами: каждому своё письмо</translation>
    </message>
    <message>
        <source>Referral to another organisation</source>
        <translation>Направление в другую организацию</translation>
    </message>
    <message>
        <source>Say what help is asked for.</source>
        <translation>Напишите, о какой помощи просим.</translation>
    </message>
    <message>
        <source>Say when you spoke with them.</source>
        <translation>Укажите, когда вы с ними говорили.</translation>
    </message>
    <message>
        <source>The organisation reads this: as much as the help needs, and no more.</source>
        <translation>Это прочтёт организация: столько, сколько нужно для помощи, и не больше.</translation>
    </message>
    <message>
        <source>This hour lies in the future.</source>
        <translation>Этот час ещё не наступил.</translation>
    </message>
    <message>
        <source>This organisation is in the directory no longer.</source>
        <translation>Этой организации больше нет в справочнике.</translation>
    </message>
    <message>
        <source>With w&amp;hom did you speak</source>
        <translation>С &amp;кем говорили</translation>
    </message>
    <message>
        <source>Without a call no letter is made; it can be added later.</source>
        <translation>Без звонка письмо не составляется; звонок можно дописать позже.</translation>
    </message>
    <message>
        <source>Write with whom you spoke.</source>
        <translation>Напишите, с кем вы говорили.</translation>
    </message>
</context>
<context>
    <name>ReferralDoneDialog</name>
    <message>
        <source>&amp;Help ended on</source>
        <translation>Помощь &amp;завершена</translation>
    </message>
    <message>
        <source>What came of the referral</source>
        <translation>Что дало направление</translation>
    </message>
    <message>
        <source>What the &amp;person and the organisation say</source>
        <translation>Что говорят сам &amp;человек и организация</translation>
    </message>
    <message>
        <source>Whether it helped, and whether you would send somebody there again.</source>
        <translation>Помогло ли, и направили бы вы туда снова.</translation>
    </message>
    <message>
        <source>Write what came of it.</source>
        <translation>Напишите, что из этого вышло.</translation>
    </message>
</context>
<context>
    <name>ReferralStepDialog</name>
    <message>
        <source>On what day was it?</source>
        <translation>В какой день это было?</translation>
    </message>
    <message>
        <source>The answer came later than that.</source>
        <translation>Ответ пришёл позже этого дня.</translation>
    </message>
    <message>
        <source>The letter went later than that.</source>
        <translation>Письмо отправлено позже этого дня.</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
</context>
<context>
    <name>ReferralStopDialog</name>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Почему</translation>
    </message>
    <message>
        <source>Say why, so that nobody has to ask again.</source>
        <translation>Напишите почему, чтобы не пришлось спрашивать снова.</translation>
    </message>
    <message>
        <source>The referral goes no further</source>
        <translation>Направление прекращено</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>Accepted</source>
        <translation>Приняли</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Готовится</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Goes no further</source>
        <translation>Прекращено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказали</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Отправлено, ответа нет</translation>
    </message>
</context>
<context>
    <name>ReferralsSection</name>
    <message>
        <source>Agreed by telephone {moment}: {who}</source>
        <translation>Согласовано по телефону {moment}: {who}</translation>
    </message>
    <message>
        <source>Answer came</source>
        <translation>Пришёл ответ</translation>
    </message>
    <message>
        <source>Answer of {day}: {words}</source>
        <translation>Ответ от {day}: {words}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Consent of {day} names the organisation</source>
        <translation>В согласии от {day} организация названа</translation>
    </message>
    <message>
        <source>Consent to this organisation</source>
        <translation>Согласие на эту организацию</translation>
    </message>
    <message>
        <source>Ended on {day}: {words}</source>
        <translation>Завершено {day}: {words}</translation>
    </message>
    <message>
        <source>Goes no further</source>
        <translation>Прекратить</translation>
    </message>
    <message>
        <source>Help by other organisations</source>
        <translation>Помощь других организаций</translation>
    </message>
    <message>
        <source>Help from {day}</source>
        <translation>Помощь с {day}</translation>
    </message>
    <message>
        <source>It was explained</source>
        <translation>Разъяснено</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Letter No. {number}</source>
        <translation>Письмо № {number}</translation>
    </message>
    <message>
        <source>Letters that are marked as sent stand here by themselves.</source>
        <translation>Письма, отмеченные как отправленные, появляются здесь сами.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Отметить отправку</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Новое направление</translation>
    </message>
    <message>
        <source>Nobody was asked for help yet: telephone first, then consent, then the letter.</source>
        <translation>О помощи ещё никого не просили: сначала звонок, потом согласие, потом письмо.</translation>
    </message>
    <message>
        <source>Not agreed by telephone yet</source>
        <translation>По телефону ещё не согласовано</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Зачёркнуто</translation>
    </message>
    <message>
        <source>The letter is marked as sent; the answer is waited for.</source>
        <translation>Письмо отмечено как отправленное; ждём ответа.</translation>
    </message>
    <message>
        <source>The person took the consent back.</source>
        <translation>Человек отозвал согласие.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Что вышло</translation>
    </message>
    <message>
        <source>What was told to whom</source>
        <translation>Раскрытие информации: что и кому</translation>
    </message>
    <message>
        <source>Where to find help</source>
        <translation>Где найти помощь</translation>
    </message>
    <message>
        <source>Write down what was told</source>
        <translation>Записать, что сообщили</translation>
    </message>
    <message>
        <source>Written by mistake</source>
        <translation>Записано по ошибке</translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>In the person&apos;s &amp;own words (may stay empty)</source>
        <translation>&amp;Своими словами (можно не заполнять)</translation>
    </message>
    <message>
        <source>No answers are kept and nothing waits for the interview any more. It can be begun again any time.</source>
        <translation>Ответы не хранятся, сроки беседы закрыты. Начать снова можно в любое время.</translation>
    </message>
    <message>
        <source>Refusal of the interview</source>
        <translation>Отказ от беседы</translation>
    </message>
</context>
<context>
    <name>RefusedCount</name>
    <message numerus="yes">
        <source>Not saved yet: look at %n field(s).</source>
        <translation>
            <numerusform>Ещё не сохранено: проверьте %n поле</numerusform>
            <numerusform>Ещё не сохранено: проверьте %n поля</numerusform>
            <numerusform>Ещё не сохранено: проверьте %n полей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>No. {number}, {date}</source>
        <translation>№ {number}, {date}</translation>
    </message>
    <message>
        <source>missing: page {pages}</source>
        <translation>нет страницы: {pages}</translation>
    </message>
    <message>
        <source>nobody signs it</source>
        <translation>подпись не нужна</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>ещё не подписано</translation>
    </message>
    <message>
        <source>printed {moment}</source>
        <translation>печать: {moment}</translation>
    </message>
    <message>
        <source>saved {moment}</source>
        <translation>сохранено: {moment}</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписано</translation>
    </message>
    <message>
        <source>void: {reason}</source>
        <translation>недействителен: {reason}</translation>
    </message>
    <message>
        <source>{number}, copy {copy}</source>
        <translation>{number}, экз. {copy}</translation>
    </message>
</context>
<context>
    <name>RehearsalBar</name>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Putting a copy back was never rehearsed: do it with the words of the recovery sheet.</source>
        <translation>Восстановление из копии ещё ни разу не пробовали: сделайте это по словам листа восстановления.</translation>
    </message>
    <message numerus="yes">
        <source>The last rehearsal that passed is %n day(s) ago: put a copy back for trial.</source>
        <translation>
            <numerusform>Последняя удачная проба восстановления была %n день назад: проведите новую.</numerusform>
            <numerusform>Последняя удачная проба восстановления была %n дня назад: проведите новую.</numerusform>
            <numerusform>Последняя удачная проба восстановления была %n дней назад: проведите новую.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearseDialog</name>
    <message>
        <source>Rehearse</source>
        <translation>Провести пробу</translation>
    </message>
    <message>
        <source>Rehearse putting a copy back?</source>
        <translation>Провести пробу восстановления из копии?</translation>
    </message>
    <message>
        <source>The copy of {when} is put into a folder of its own, compared with the registry and removed again. Type the words of the recovery sheet: only so it is known that they open it.</source>
        <translation>Копия ({when}) разворачивается в отдельной папке, сравнивается с реестром и снова удаляется. Введите слова листа восстановления: только так видно, что они её открывают.</translation>
    </message>
    <message>
        <source>Without the sheet, by the key of this computer alone</source>
        <translation>Без листа, только ключом этого компьютера</translation>
    </message>
</context>
<context>
    <name>RemarkDialog</name>
    <message>
        <source>Comment on a row</source>
        <translation>Замечание к строке</translation>
    </message>
    <message>
        <source>Keep the comment</source>
        <translation>Сохранить замечание</translation>
    </message>
    <message>
        <source>Nobody else reads it before you decide: then it is signed with the decision and stands at the row.</source>
        <translation>До вашего решения его никто не видит; потом оно подписывается вместе с решением и стоит у строки.</translation>
    </message>
    <message>
        <source>Your &amp;comment</source>
        <translation>Ваше &amp;замечание</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Почему</translation>
    </message>
    <message>
        <source>Entered by mistake: remove it from the file</source>
        <translation>Внесено по ошибке: убрать из дела</translation>
    </message>
    <message>
        <source>It is kept whole under “Removed” in the section Identity, and can be put back.</source>
        <translation>Запись целиком хранится в разделе «Личность» под кнопкой «Убранное», её можно вернуть.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Say why: it stands beside what was removed.</source>
        <translation>Напишите почему: это останется рядом с убранным.</translation>
    </message>
</context>
<context>
    <name>RemoveScanDialog</name>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Почему</translation>
    </message>
    <message>
        <source>In w&amp;ords</source>
        <translation>С&amp;ловами</translation>
    </message>
    <message>
        <source>It can be brought back for {days} days; after that its content is wiped for good.</source>
        <translation>Его можно вернуть в течение {days} дней; потом содержание стирается навсегда.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Его здесь уже нет.</translation>
    </message>
    <message>
        <source>It is shown nowhere from now on and its content is wiped; only the line about it stays.</source>
        <translation>С этого момента фото нигде не показывается, а его содержимое стирается; остаётся только запись о нём.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove: {scan}</source>
        <translation>Убрать: {scan}</translation>
    </message>
    <message>
        <source>Say why it is removed.</source>
        <translation>Напишите, почему он убирается.</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Open the form again</source>
        <translation>Открыть форму снова</translation>
    </message>
    <message>
        <source>Write why: it stays in the file.</source>
        <translation>Напишите почему: это останется в деле.</translation>
    </message>
</context>
<context>
    <name>ReopenFileDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Open this closed file again?</source>
        <translation>Снова открыть это закрытое дело?</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>Почему дело открывают снова?</translation>
    </message>
</context>
<context>
    <name>ReportCentre</name>
    <message>
        <source>All papers of a month</source>
        <translation>Все документы месяца</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>Запомнить настройки</translation>
    </message>
    <message>
        <source>Papers of one file</source>
        <translation>Документы одного дела</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Registers and statistics</source>
        <translation>Журналы и статистика</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Сохранить числа</translation>
    </message>
    <message>
        <source>Saved. The file is not encrypted: delete it when it has served.</source>
        <translation>Сохранено. Файл не зашифрован: удалите его, когда он станет не нужен.</translation>
    </message>
    <message>
        <source>Settings the centre keeps</source>
        <translation>Сохранённые настройки</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Таблицы (*.xlsx)</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>Туда не удалось записать файл. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The settings are forgotten.</source>
        <translation>Настройки удалены.</translation>
    </message>
    <message>
        <source>The settings are kept.</source>
        <translation>Настройки сохранены.</translation>
    </message>
    <message>
        <source>The spreadsheet is being made</source>
        <translation>Таблица готовится</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>Age bands</source>
        <translation>Возрастные группы</translation>
    </message>
    <message>
        <source>All rows again</source>
        <translation>Снова все строки</translation>
    </message>
    <message>
        <source>As centres report them</source>
        <translation>Как в отчётах центров</translation>
    </message>
    <message>
        <source>Choose rows</source>
        <translation>Выбрать строки</translation>
    </message>
    <message>
        <source>File numbers</source>
        <translation>Номера дел</translation>
    </message>
    <message>
        <source>For publication: leave small numbers out</source>
        <translation>Для публикации: скрыть малые числа</translation>
    </message>
    <message>
        <source>International (0–5, 6–11, 12–17)</source>
        <translation>Международные (0–5, 6–11, 12–17)</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>На листе</translation>
    </message>
    <message>
        <source>One thing by another</source>
        <translation>Показатель по показателю</translation>
    </message>
    <message>
        <source>Rows chosen: {chosen} of {among}</source>
        <translation>Выбрано строк: {chosen} из {among}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Sheet, numbers of residents or numbers of the work</source>
        <translation>Лист, числа о воспитанниках или числа о работе</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>by</source>
        <translation>и по чему ещё</translation>
    </message>
    <message>
        <source>none</source>
        <translation>не делить</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Language of the paper</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>Крупный шрифт</translation>
    </message>
    <message>
        <source>Letters not marked as sent</source>
        <translation>Письма без отметки об отправке</translation>
    </message>
    <message>
        <source>Many questionnaires at once</source>
        <translation>Много анкет сразу</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Отметить отправку</translation>
    </message>
    <message>
        <source>Name or file number</source>
        <translation>Имя или номер дела</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Никто не найден.</translation>
    </message>
    <message>
        <source>Outgoing register</source>
        <translation>Журнал исходящих</translation>
    </message>
    <message>
        <source>Papers of this file</source>
        <translation>Бумаги этого дела</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Printed, not signed</source>
        <translation>Напечатано, не подписано</translation>
    </message>
    <message>
        <source>Registers and statistics</source>
        <translation>Журналы и статистика</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Save as a Word file</source>
        <translation>Сохранить как файл Word</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Сохранить письмо</translation>
    </message>
    <message>
        <source>Saved. The file is not encrypted: delete it when it has served.</source>
        <translation>Сохранено. Файл не зашифрован: удалите его, когда он больше не нужен.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>Файл не удалось записать туда. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The letter is marked as sent; its term is closed.</source>
        <translation>Письмо отмечено отправленным, срок закрыт.</translation>
    </message>
    <message>
        <source>Type a name or a file number at the left, or choose a blank form. The sheet is shown here before anything is printed.</source>
        <translation>Введите слева имя или номер дела либо выберите пустую форму. Лист показывается здесь до печати.</translation>
    </message>
    <message>
        <source>What left the program</source>
        <translation>Напечатано и сохранено</translation>
    </message>
    <message>
        <source>Whose papers</source>
        <translation>Чьи документы</translation>
    </message>
    <message>
        <source>Whose papers?</source>
        <translation>Чьи документы?</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Файлы Word (*.docx)</translation>
    </message>
</context>
<context>
    <name>RequirementsPanel</name>
    <message>
        <source>Choose where the child goes.</source>
        <translation>Выберите, куда выбывает ребёнок.</translation>
    </message>
    <message>
        <source>Document, date, number</source>
        <translation>Документ, дата, номер</translation>
    </message>
    <message>
        <source>Fill in what is marked above. Only {who} may let the child go without it.</source>
        <translation>Заполните отмеченное выше. Отпустить ребёнка без этого может только {who}.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>The director decides otherwise, because</source>
        <translation>Директор решает иначе, потому что</translation>
    </message>
    <message>
        <source>This cannot be recorded yet. Only {who} may decide otherwise.</source>
        <translation>Записать пока нельзя. Решить иначе может только: {who}.</translation>
    </message>
    <message>
        <source>This route asks for nothing more.</source>
        <translation>Больше ничего не требуется.</translation>
    </message>
    <message>
        <source>What this route asks for</source>
        <translation>Что требуется</translation>
    </message>
    <message>
        <source>do not hand over</source>
        <translation>не отдавать</translation>
    </message>
</context>
<context>
    <name>ResidentsColumns</name>
    <message>
        <source>18 on {day}</source>
        <translation>18 лет {day}</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Day of stay</source>
        <translation>День пребывания</translation>
    </message>
    <message>
        <source>Name, file</source>
        <translation>Имя, дело</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Ближайшее дело</translation>
    </message>
    <message>
        <source>citizenship not known</source>
        <translation>гражданство не опр.</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>ничего не ждёт</translation>
    </message>
</context>
<context>
    <name>ResidentsListing</name>
    <message>
        <source>Admitted</source>
        <translation>Поступление</translation>
    </message>
    <message>
        <source>Birth date rests on</source>
        <translation>Откуда дата рождения</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Day of stay</source>
        <translation>День пребывания</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Last permitted day</source>
        <translation>Предельный день</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Выбытие</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Ближайшее дело</translation>
    </message>
    <message>
        <source>Next due at</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Воспитанники</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Where now</source>
        <translation>Где сейчас</translation>
    </message>
</context>
<context>
    <name>ResidentsPage</name>
    <message numerus="yes">
        <source>%n child(ren) at the centre now</source>
        <translation>
            <numerusform>%n ребёнок сейчас в центре</numerusform>
            <numerusform>%n ребёнка сейчас в центре</numerusform>
            <numerusform>%n детей сейчас в центре</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) at the centre now</source>
        <translation>
            <numerusform>%n человек сейчас в центре</numerusform>
            <numerusform>%n человека сейчас в центре</numerusform>
            <numerusform>%n человек сейчас в центре</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) away</source>
        <translation>
            <numerusform>%n человек вне центра</numerusform>
            <numerusform>%n человека вне центра</numerusform>
            <numerusform>%n человек вне центра</numerusform>
        </translation>
    </message>
    <message>
        <source>A relative asks</source>
        <translation>Спрашивает родственник</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>New admission</source>
        <translation>Новый приём</translation>
    </message>
    <message>
        <source>No file fits these filters</source>
        <translation>Под эти отборы дел нет</translation>
    </message>
    <message>
        <source>Nobody is at the centre now</source>
        <translation>Сейчас в центре никого нет</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Воспитанники</translation>
    </message>
    <message>
        <source>Restricted files are found by their number only.</source>
        <translation>Дела с ограниченным доступом находятся только по номеру.</translation>
    </message>
    <message>
        <source>Safety card</source>
        <translation>Карточка безопасности</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Список нельзя показать</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>Что дополнить</translation>
    </message>
    <message>
        <source>Who is here now</source>
        <translation>Кто сейчас здесь</translation>
    </message>
    <message>
        <source>Whoever is admitted stands here at once.</source>
        <translation>Кого примут, тот сразу появится здесь.</translation>
    </message>
</context>
<context>
    <name>RestoreWindow</name>
    <message>
        <source>Opening and proving the copy</source>
        <translation>Копия открывается и проверяется</translation>
    </message>
    <message>
        <source>Putting the copy back</source>
        <translation>База восстанавливается</translation>
    </message>
    <message>
        <source>Putting the copy back: {percent} %</source>
        <translation>База восстанавливается: {percent} %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>RestrictDialog</name>
    <message>
        <source>Besides you only those ticked here. Everybody else sees the number of the file and a lock.</source>
        <translation>Кроме вас, только отмеченные здесь. Остальные видят номер дела и замок.</translation>
    </message>
    <message>
        <source>Restrict the file</source>
        <translation>Закрыть от остальных</translation>
    </message>
    <message>
        <source>Who may read this file</source>
        <translation>Кто читает дело</translation>
    </message>
</context>
<context>
    <name>ResultForm</name>
    <message>
        <source>An earlier stage still waits: write this attempt down there.</source>
        <translation>Ещё ждёт более ранний срок: запишите эту попытку там.</translation>
    </message>
    <message>
        <source>Another result</source>
        <translation>Другой результат</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose how the child was found: a digit from 1 to 6.</source>
        <translation>Выберите результат: цифра от 1 до 6.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>How was it tried: a call, a visit, a letter?</source>
        <translation>Как пытались связаться: звонок, посещение, письмо?</translation>
    </message>
    <message>
        <source>In danger: write what is done now, and who does it.</source>
        <translation>Опасно: напишите, что делается сейчас и кто это делает.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Пометка</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>The child&apos;s own words</source>
        <translation>Слова ребёнка</translation>
    </message>
    <message>
        <source>What was seen or told</source>
        <translation>Что увидели или узнали</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Когда это было</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Когда это было?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>С кем</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Contacts and calls</source>
        <translation>Контакты и звонки</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Names, birth, documents</source>
        <translation>Имена, рождение, документы</translation>
    </message>
    <message>
        <source>Notes of staff, interviews and their forms</source>
        <translation>Записи сотрудников, опросы и их бланки</translation>
    </message>
    <message>
        <source>Plans, meetings, follow-up</source>
        <translation>Планы, заседания, сопровождение</translation>
    </message>
    <message>
        <source>Scans and photos</source>
        <translation>Сканы и фотографии</translation>
    </message>
    <message>
        <source>Stays: how somebody came and left</source>
        <translation>Пребывания: как человек пришёл и ушёл</translation>
    </message>
    <message>
        <source>The audit log</source>
        <translation>Журнал доступа</translation>
    </message>
    <message>
        <source>The person and everything about them</source>
        <translation>Человек и всё о нём</translation>
    </message>
    <message>
        <source>What is locked with a key of its own</source>
        <translation>То, что закрыто отдельным ключом</translation>
    </message>
    <message>
        <source>What was told to whom</source>
        <translation>Что кому сообщено</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to 100</source>
        <translation>От 1 до 100</translation>
    </message>
    <message>
        <source>A term begins when somebody has left and the file is closed. Where the sources name none, the centre&apos;s lawyer names it with its clause. What is due is proposed by the director and erased when a second person confirms it; copies on sticks hold it until the rotation lets them go.</source>
        <translation>Срок начинается, когда человек выбыл и дело закрыто. Где источники срока не называют, его называет юрист центра вместе с нормой. То, чему вышел срок, предлагает директор, а уничтожается оно после подтверждения вторым лицом; копии на носителях хранят это, пока их не сменят новые.</translation>
    </message>
    <message>
        <source>Act № {number} waits for a second person</source>
        <translation>Акт № {number} ждёт второго лица</translation>
    </message>
    <message>
        <source>Choose a file in the list.</source>
        <translation>Выберите дело в списке.</translation>
    </message>
    <message numerus="yes">
        <source>Due today: %n file(s)</source>
        <translation>
            <numerusform>Подошло сегодня: %n дело</numerusform>
            <numerusform>Подошло сегодня: %n дела</numerusform>
            <numerusform>Подошло сегодня: %n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Held: nobody may erase it</source>
        <translation>Уничтожать запрещено</translation>
    </message>
    <message>
        <source>How long each part is kept</source>
        <translation>Сколько хранится каждая часть</translation>
    </message>
    <message>
        <source>Kept after leaving</source>
        <translation>Хранится после ухода</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ушёл(ла)</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовое основание</translation>
    </message>
    <message>
        <source>Legal basis, as the lawyer names it</source>
        <translation>Правовое основание, как его называет юрист</translation>
    </message>
    <message>
        <source>Name this term</source>
        <translation>Назвать этот срок</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Сегодня ничего не подошло.</translation>
    </message>
    <message>
        <source>Part of the file</source>
        <translation>Часть дела</translation>
    </message>
    <message>
        <source>Propose to erase what is due</source>
        <translation>Предложить уничтожение</translation>
    </message>
    <message>
        <source>The sources name no basis.</source>
        <translation>Источники основания не называют.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Что подошло</translation>
    </message>
    <message>
        <source>What is due is being looked up</source>
        <translation>Ищем, что подошло</translation>
    </message>
    <message>
        <source>What is due today</source>
        <translation>Что подошло сегодня</translation>
    </message>
    <message>
        <source>Write the act and its clause.</source>
        <translation>Напишите акт и его пункт.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Лет</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation>ещё не назван</translation>
    </message>
    <message>
        <source>{part}: {basis}</source>
        <translation>{part}: {basis}</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>A decision of {name} stands here without a signature. Do not act on it: ask {name}.</source>
        <translation>Здесь стоит решение без подписи: {name}. Не исполняйте его, уточните: {name}.</translation>
    </message>
    <message>
        <source>Answered by {name}; the signature fits.</source>
        <translation>Ответ: {name}; подпись подлинная.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Decision signed by {name} on {date}; the signature fits.</source>
        <translation>Решение подписано: {name}, {date}; подпись верна.</translation>
    </message>
    <message>
        <source>Go on waiting</source>
        <translation>Ждать дальше</translation>
    </message>
    <message>
        <source>No longer wait for this package?</source>
        <translation>Больше не ждать ответа на этот пакет?</translation>
    </message>
    <message>
        <source>Out for review with {name} since {date}.</source>
        <translation>На рассмотрении: {name}, с {date}.</translation>
    </message>
    <message>
        <source>Signed by {name} on {date} in another centre: the signature cannot be checked here.</source>
        <translation>Подписано в другом центре: {name}, {date}; проверить подпись здесь нельзя.</translation>
    </message>
    <message>
        <source>The file that left can still be read by its officer, but its answer is refused.</source>
        <translation>Ушедший файл специалист ещё сможет прочесть, но его ответ принят не будет.</translation>
    </message>
    <message>
        <source>The plan does not read as {name} signed it: the signature does not fit. Do not act on it.</source>
        <translation>План отличается от подписанного ({name}): подпись не подходит. Не исполняйте его.</translation>
    </message>
    <message>
        <source>The signature under this decision is not that of {name}: it does not fit.</source>
        <translation>Подпись под этим решением принадлежит не тому, кто указан ({name}): она не подходит.</translation>
    </message>
    <message>
        <source>This version stands as approved, but nobody decided about it. Do not act on it.</source>
        <translation>Эта версия значится утверждённой, но решения о ней никто не принимал. Не исполняйте её.</translation>
    </message>
    <message>
        <source>What stands here as decided is not what {name} signed: the signature does not fit.</source>
        <translation>Записанное здесь решение отличается от подписанного ({name}): подпись не подходит.</translation>
    </message>
    <message>
        <source>What stands here is not what {name} signed. Do not act on it: ask {name} by telephone.</source>
        <translation>Здесь записано не то, что подписал(а) {name}. Не действуйте по этой записи: спросите по телефону, {name}.</translation>
    </message>
    <message>
        <source>{name} asks for a meeting before anything is decided: {words}</source>
        <translation>До решения просит о встрече {name}: {words}</translation>
    </message>
    <message>
        <source>{out} Explained to the person by {who}.</source>
        <translation>{out} Разъяснил человеку: {who}.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Орган</translation>
    </message>
    <message>
        <source>&amp;Conditions, if there are any</source>
        <translation>&amp;Условия, если есть</translation>
    </message>
    <message>
        <source>&amp;Day of its paper</source>
        <translation>&amp;Дата документа</translation>
    </message>
    <message>
        <source>&amp;Number of its paper</source>
        <translation>&amp;Номер документа</translation>
    </message>
    <message>
        <source>&amp;Sitting</source>
        <translation>&amp;Заседание</translation>
    </message>
    <message>
        <source>&amp;What it objects to, or a remark</source>
        <translation>&amp;Против чего возражает или примечание</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Agreed, or objects?</source>
        <translation>Согласовано или возражает?</translation>
    </message>
    <message>
        <source>C&amp;haired by</source>
        <translation>Председа&amp;тель</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Name the body whose paper this is.</source>
        <translation>Назовите орган, чей это документ.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Возражает</translation>
    </message>
    <message>
        <source>Of which day is the paper?</source>
        <translation>Какого числа документ?</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Review of version {number} by the guardianship body</source>
        <translation>Рассмотрение версии {number} органом опеки</translation>
    </message>
    <message>
        <source>Say until which day each condition is to be met.</source>
        <translation>Укажите, до какого дня выполнить каждое условие.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The paper cannot be older than the draft or lie ahead.</source>
        <translation>Документ не может быть раньше черновика плана или из будущего.</translation>
    </message>
    <message>
        <source>What the body said</source>
        <translation>Что ответил орган опеки</translation>
    </message>
    <message>
        <source>Write the number of its paper.</source>
        <translation>Укажите номер документа.</translation>
    </message>
    <message>
        <source>Write what the body objects to: the next version answers it.</source>
        <translation>Запишите, против чего возражает орган: на это ответит следующая версия.</translation>
    </message>
</context>
<context>
    <name>RightEditor</name>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;До</translation>
    </message>
    <message>
        <source>A yes needs the name of who decided it.</source>
        <translation>Чтобы разрешить, укажите, кто решил.</translation>
    </message>
    <message>
        <source>Choose a person and a right with the arrow keys.</source>
        <translation>Выберите человека и право стрелками.</translation>
    </message>
    <message>
        <source>Choose how far this right goes.</source>
        <translation>Выберите, что разрешено.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Decided and written into the audit log.</source>
        <translation>Решено и записано в журнал.</translation>
    </message>
    <message>
        <source>Decision, number, day</source>
        <translation>Решение, номер, день</translation>
    </message>
    <message>
        <source>Hand the child over to nobody before this is decided.</source>
        <translation>До решения никому не отдавать.</translation>
    </message>
    <message>
        <source>May do this without further questions.</source>
        <translation>Можно без дополнительных вопросов.</translation>
    </message>
    <message>
        <source>Not decided yet: ask the director before anything is promised.</source>
        <translation>Ещё не решено: ничего не обещать, спросить директора.</translation>
    </message>
    <message>
        <source>Only while a member of staff is present.</source>
        <translation>Только в присутствии сотрудника.</translation>
    </message>
    <message>
        <source>Only with an act of handover signed on the spot.</source>
        <translation>Только по акту передачи, подписанному на месте.</translation>
    </message>
    <message>
        <source>Refuse kindly, and tell the director that it was asked.</source>
        <translation>Вежливо отказать и сообщить директору, что просили.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Who &amp;decided</source>
        <translation>Кто &amp;решил</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>{right}: {name}</source>
        <translation>{right}: {name}</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Allowed</source>
        <translation>Можно</translation>
    </message>
    <message>
        <source>By act</source>
        <translation>По акту</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонить</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Забирать</translation>
    </message>
    <message>
        <source>Inform</source>
        <translation>Сообщать</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation>Нельзя</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Не решено</translation>
    </message>
    <message>
        <source>Nothing at all. Do not connect, do not confirm that the child is here.</source>
        <translation>Нельзя ничего. Не соединять и не подтверждать, что ребёнок здесь.</translation>
    </message>
    <message>
        <source>Suspected of harming the child</source>
        <translation>Подозрение в причинении вреда ребёнку</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Навещать</translation>
    </message>
    <message>
        <source>With staff</source>
        <translation>При сотруднике</translation>
    </message>
    <message>
        <source>address secret</source>
        <translation>адрес секретный</translation>
    </message>
    <message>
        <source>admit somebody</source>
        <translation>принимать</translation>
    </message>
    <message>
        <source>approve or return plans of others</source>
        <translation>утверждать или возвращать чужие планы</translation>
    </message>
    <message>
        <source>change deadlines of the procedure</source>
        <translation>менять сроки порядка</translation>
    </message>
    <message>
        <source>change my passphrase, check the audit chain</source>
        <translation>менять свой пароль, проверять цепочку журнала</translation>
    </message>
    <message>
        <source>change the settings of the centre</source>
        <translation>менять настройки центра</translation>
    </message>
    <message>
        <source>close a file</source>
        <translation>закрывать дело</translation>
    </message>
    <message>
        <source>confirm an erasure that somebody else proposed</source>
        <translation>подтверждать уничтожение, предложенное другим лицом</translation>
    </message>
    <message>
        <source>correct what a file says</source>
        <translation>исправлять сведения в деле</translation>
    </message>
    <message>
        <source>do not answer</source>
        <translation>не отвечать</translation>
    </message>
    <message>
        <source>expired on {date}</source>
        <translation>истекло {date}</translation>
    </message>
    <message>
        <source>give medicines and write each dose down</source>
        <translation>давать лекарства и отмечать каждую дозу</translation>
    </message>
    <message>
        <source>hand a case over to another centre</source>
        <translation>передавать дело другому центру</translation>
    </message>
    <message>
        <source>hold interviews and read what was answered</source>
        <translation>проводить беседы и читать ответы</translation>
    </message>
    <message>
        <source>invite, reset and disable colleagues</source>
        <translation>приглашать, сбрасывать и отключать сотрудников</translation>
    </message>
    <message>
        <source>keep contacts and who may do what</source>
        <translation>вести контакты и кому что можно</translation>
    </message>
    <message>
        <source>keep drafts</source>
        <translation>хранить черновики</translation>
    </message>
    <message>
        <source>make copies, which open only with the recovery sheet</source>
        <translation>делать копии, которые открываются только листом восстановления</translation>
    </message>
    <message>
        <source>mark measures of a plan as done</source>
        <translation>отмечать меры плана выполненными</translation>
    </message>
    <message>
        <source>merge two files of one person, and separate them again</source>
        <translation>объединять два дела одного человека и снова их разделять</translation>
    </message>
    <message>
        <source>no telephone</source>
        <translation>нет телефона</translation>
    </message>
    <message>
        <source>open packages of the centre and sign the answer</source>
        <translation>открывать пакеты центра и подписывать ответ</translation>
    </message>
    <message>
        <source>open residents&apos; files</source>
        <translation>открывать дела</translation>
    </message>
    <message>
        <source>perhaps stopped in another file: ask the director</source>
        <translation>возможно, запрещено в другом деле: спросите директора</translation>
    </message>
    <message>
        <source>print papers</source>
        <translation>печатать документы</translation>
    </message>
    <message>
        <source>propose to erase what is due, and hold files</source>
        <translation>предлагать уничтожение того, чему вышел срок, и запрещать уничтожение дел</translation>
    </message>
    <message>
        <source>read conclusions that are medical secrets</source>
        <translation>читать заключения, составляющие врачебную тайну</translation>
    </message>
    <message>
        <source>read restricted notes of files that name me</source>
        <translation>читать закрытые записи дел, где назван и я</translation>
    </message>
    <message>
        <source>read support plans</source>
        <translation>читать планы поддержки</translation>
    </message>
    <message>
        <source>read who saw and changed what</source>
        <translation>читать, кто что видел и менял</translation>
    </message>
    <message>
        <source>record a discharge</source>
        <translation>записывать выбытие</translation>
    </message>
    <message>
        <source>record calls and visits</source>
        <translation>записывать звонки и визиты</translation>
    </message>
    <message>
        <source>record how somebody is after leaving</source>
        <translation>записывать, как человек живёт после выбытия</translation>
    </message>
    <message>
        <source>restrict a file to named readers</source>
        <translation>ограничивать дело названными читателями</translation>
    </message>
    <message>
        <source>save lists as spreadsheets</source>
        <translation>сохранять списки в таблицы</translation>
    </message>
    <message>
        <source>say in which room somebody sleeps</source>
        <translation>указывать, в какой комнате кто спит</translation>
    </message>
    <message>
        <source>see the list of residents</source>
        <translation>видеть список воспитанников</translation>
    </message>
    <message>
        <source>see the safety card of everybody present</source>
        <translation>видеть карточки безопасности всех, кто в центре</translation>
    </message>
    <message>
        <source>see what is due today</source>
        <translation>видеть, что нужно сделать сегодня</translation>
    </message>
    <message>
        <source>send plans to an officer outside as sealed packages</source>
        <translation>отправлять планы специалисту опеки запечатанным пакетом</translation>
    </message>
    <message>
        <source>take back a discharge that was recorded by mistake</source>
        <translation>отменять выбытие, записанное по ошибке</translation>
    </message>
    <message>
        <source>take over a register from a table</source>
        <translation>переносить журнал из таблицы</translation>
    </message>
    <message>
        <source>until the director decides otherwise</source>
        <translation>пока директор не решит иначе</translation>
    </message>
    <message>
        <source>write notes</source>
        <translation>делать записи</translation>
    </message>
    <message>
        <source>write support plans</source>
        <translation>составлять планы поддержки</translation>
    </message>
    <message>
        <source>write what is prescribed, examinations, vaccinations</source>
        <translation>записывать назначения, осмотры, прививки</translation>
    </message>
    <message>
        <source>{who} decided: no stop</source>
        <translation>Решение без запрета: {who}</translation>
    </message>
</context>
<context>
    <name>RightsSection</name>
    <message>
        <source>Lines with a lock are guarded by keys that others do not hold. The others are rules that the program keeps.</source>
        <translation>Строки с замком защищены ключами, которых у других нет. Остальное – правила, за которыми следит программа.</translation>
    </message>
    <message>
        <source>What I may do</source>
        <translation>Что мне можно</translation>
    </message>
    <message>
        <source>What is promised and what is not</source>
        <translation>Что обещано, а что нет</translation>
    </message>
</context>
<context>
    <name>RoomDialog</name>
    <message>
        <source>&amp;Bed</source>
        <translation>&amp;Место</translation>
    </message>
    <message>
        <source>&amp;Sleeps in</source>
        <translation>&amp;Спит в комнате</translation>
    </message>
    <message>
        <source>Choose the room.</source>
        <translation>Выберите комнату.</translation>
    </message>
    <message>
        <source>No room is written down yet: the director does it under The centre.</source>
        <translation>Комнаты ещё не записаны: это делает директор в разделе «Центр».</translation>
    </message>
    <message>
        <source>Room and bed</source>
        <translation>Комната и место</translation>
    </message>
    <message>
        <source>Somebody has written down meanwhile: {room}. Save again if your room is the right one.</source>
        <translation>За это время записали: {room}. Сохраните ещё раз, если верна ваша комната.</translation>
    </message>
    <message>
        <source>Somebody has written this room down already.</source>
        <translation>Эту комнату уже записал кто-то другой.</translation>
    </message>
    <message>
        <source>The room has no bed with this number any more.</source>
        <translation>В комнате больше нет места с этим номером.</translation>
    </message>
    <message>
        <source>This is the room already.</source>
        <translation>Это и есть нынешняя комната.</translation>
    </message>
    <message>
        <source>This room was taken out of the settings meanwhile. Choose another one.</source>
        <translation>Эту комнату тем временем убрали из настроек. Выберите другую.</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>без комнаты</translation>
    </message>
</context>
<context>
    <name>RoomsForm</name>
    <message numerus="yes">
        <source>%n bed(s) in all</source>
        <translation>
            <numerusform>всего %n место</numerusform>
            <numerusform>всего %n места</numerusform>
            <numerusform>всего %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Every room needs a name or a number.</source>
        <translation>У каждой комнаты должно быть название или номер.</translation>
    </message>
    <message>
        <source>Every room needs at least one bed.</source>
        <translation>В каждой комнате должна быть хотя бы одна кровать.</translation>
    </message>
    <message>
        <source>One more room</source>
        <translation>Ещё комната</translation>
    </message>
    <message>
        <source>Two rooms have the same name.</source>
        <translation>Две комнаты названы одинаково.</translation>
    </message>
</context>
<context>
    <name>RoomsStep</name>
    <message>
        <source>Rooms</source>
        <translation>Комнаты</translation>
    </message>
    <message>
        <source>Rooms and beds</source>
        <translation>Комнаты и места</translation>
    </message>
    <message>
        <source>The Today page then tells how many places are free. Can be changed at any time.</source>
        <translation>Страница «Сегодня» покажет, сколько мест свободно. Можно изменить в любое время.</translation>
    </message>
</context>
<context>
    <name>RoutesDialog</name>
    <message>
        <source>&amp;Days after leaving</source>
        <translation>&amp;Дни после выбытия</translation>
    </message>
    <message>
        <source>&amp;Source: act, clause</source>
        <translation>&amp;Источник: акт, пункт</translation>
    </message>
    <message>
        <source>&amp;Why it is changed</source>
        <translation>&amp;Почему изменено</translation>
    </message>
    <message>
        <source>A change holds for whoever leaves from now on; days that are agreed already stay as they are.</source>
        <translation>Изменение действует для тех, кто выбудет после него; уже назначенные дни не меняются.</translation>
    </message>
    <message>
        <source>A whole number of days, 1 to 30</source>
        <translation>Целое число дней, от 1 до 30</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Asked after so many days</source>
        <translation>Узнают через столько дней</translation>
    </message>
    <message>
        <source>At most sixteen times</source>
        <translation>Не больше шестнадцати раз</translation>
    </message>
    <message>
        <source>Back to the packaged values</source>
        <translation>Вернуть исходные значения</translation>
    </message>
    <message>
        <source>Between one day and ten years</source>
        <translation>От одного дня до десяти лет</translation>
    </message>
    <message>
        <source>Changed on {day} by {name}: {reason}</source>
        <translation>Изменено {day}, {name}: {reason}</translation>
    </message>
    <message>
        <source>Da&amp;ys between two attempts</source>
        <translation>Дней &amp;между попытками</translation>
    </message>
    <message>
        <source>For example 14, 30, 90, 180, 365; years are days as well.</source>
        <translation>Например, 14, 30, 90, 180, 365; годы тоже в днях.</translation>
    </message>
    <message>
        <source>How somebody asks; the first is the usual way</source>
        <translation>Как узнают; первый способ обычный</translation>
    </message>
    <message>
        <source>In which houses</source>
        <translation>В каких учреждениях</translation>
    </message>
    <message>
        <source>In which houses; empty: in all</source>
        <translation>В каких учреждениях; пусто — во всех</translation>
    </message>
    <message>
        <source>Left by this route within a year: {count}; their days stay.</source>
        <translation>Выбыло этим путём за год: {count}; их дни остаются.</translation>
    </message>
    <message>
        <source>New: {what}.</source>
        <translation>Новое: {what}.</translation>
    </message>
    <message>
        <source>No answer: &amp;try again after days</source>
        <translation>Нет ответа: &amp;повторить через, дней</translation>
    </message>
    <message>
        <source>No longer asked for: {what}.</source>
        <translation>Больше не требуется: {what}.</translation>
    </message>
    <message>
        <source>Nobody is left to ask.</source>
        <translation>Спрашивать не о ком.</translation>
    </message>
    <message>
        <source>Nobody leaves this house by it any more.</source>
        <translation>Из этого дома этим путём больше не выбывают.</translation>
    </message>
    <message>
        <source>One sentence; it stands in the audit and beside the rule.</source>
        <translation>Одно предложение; оно останется в журнале доступа и рядом с правилом.</translation>
    </message>
    <message>
        <source>Packaged: {days}</source>
        <translation>Исходно: {days}</translation>
    </message>
    <message>
        <source>Prepared to leave by it: {count}; they follow this.</source>
        <translation>Подготовлено к выбытию этим путём: {count}; для них будет по-новому.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Routes of leaving</source>
        <translation>Маршруты выбытия</translation>
    </message>
    <message>
        <source>Say by which act or decision the route asks for something else.</source>
        <translation>Укажите, по какому акту или решению путь требует другого.</translation>
    </message>
    <message>
        <source>Say how somebody asks.</source>
        <translation>Укажите, как узнают.</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation>Убрать: {}</translation>
    </message>
    <message>
        <source>The procedure asks after those who leave so: at least one day is needed.</source>
        <translation>По процедуре о выбывших так узнают: нужен хотя бы один день.</translation>
    </message>
    <message>
        <source>This house gains the route.</source>
        <translation>В этом доме путь появится.</translation>
    </message>
    <message>
        <source>This may happen in every house: there must be a way to write it down.</source>
        <translation>Это может случиться в любом учреждении: нужен способ это записать.</translation>
    </message>
    <message>
        <source>What the route asks for before anybody leaves</source>
        <translation>Чего требует путь до выбытия</translation>
    </message>
    <message>
        <source>Who receives the child and what a gate waits for stays: without its line nobody could answer it.</source>
        <translation>Кто принимает ребёнка и чего ждёт запрет, остаётся: без строки на это никто не сможет ответить.</translation>
    </message>
    <message>
        <source>Whoever leaves today would be asked on {days}.</source>
        <translation>О том, кто выбудет сегодня, спросят {days}.</translation>
    </message>
    <message>
        <source>Whole numbers with commas between them</source>
        <translation>Целые числа через запятую</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>изменено здесь</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>во всех</translation>
    </message>
    <message>
        <source>nobody is asked</source>
        <translation>не узнают</translation>
    </message>
    <message>
        <source>not offered in this house</source>
        <translation>в этом учреждении не предлагается</translation>
    </message>
</context>
<context>
    <name>RowDialog</name>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Срок</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Раздел</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Мера</translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <translation>&amp;Потребность</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>О&amp;тветственный</translation>
    </message>
    <message>
        <source>Begin to type: the list of needs opens. Your own words are fine too.</source>
        <translation>Начните вводить: откроется список. Можно и своими словами.</translation>
    </message>
    <message>
        <source>E&amp;xpected result</source>
        <translation>&amp;Ожидаемый результат</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Measure of the plan</source>
        <translation>Мера плана</translation>
    </message>
    <message>
        <source>Measures of earlier plans</source>
        <translation>Меры из прежних планов</translation>
    </message>
    <message>
        <source>Name the need or the measure.</source>
        <translation>Назовите потребность или меру.</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Новая мера</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>{measure} (used: {count})</source>
        <translation>{measure} (раз: {count})</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>All that wait: leave out</source>
        <translation>Все нерешённые: не брать</translation>
    </message>
    <message>
        <source>All that wait: new files</source>
        <translation>Все нерешённые: новые дела</translation>
    </message>
    <message>
        <source>File {number}: {name}, {born}. Admitted: {days}.</source>
        <translation>Дело {number}: {name}, {born}. Поступления: {days}.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не брать</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Имя неизвестно</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Строка {number}</translation>
    </message>
    <message>
        <source>The same person: a further stay</source>
        <translation>Тот же человек: ещё одно пребывание</translation>
    </message>
    <message>
        <source>What will be done with this row</source>
        <translation>Что сделать с этой строкой</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Number, 0 for at once</source>
        <translation>&amp;Число, 0 — сразу</translation>
    </message>
    <message>
        <source>&amp;Why it is changed</source>
        <translation>&amp;Почему изменено</translation>
    </message>
    <message>
        <source>A number from {first} to {last}.</source>
        <translation>Число от {first} до {last}.</translation>
    </message>
    <message>
        <source>A rule of the centre&apos;s own</source>
        <translation>Собственное правило центра</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Back to the packaged values</source>
        <translation>Вернуть исходные значения</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Чем закрывается</translation>
    </message>
    <message>
        <source>Counted back from the last day, such as 90, 30.</source>
        <translation>Считая назад от последнего дня, например 90, 30.</translation>
    </message>
    <message>
        <source>Counted from the start, such as 60, 75, 85.</source>
        <translation>Считая от начала, например 60, 75, 85.</translation>
    </message>
    <message>
        <source>Counts when done up to a day before</source>
        <translation>Засчитывается, если сделано за сутки до начала</translation>
    </message>
    <message>
        <source>Early warnings, counted forward</source>
        <translation>Ранние предупреждения, считая вперёд</translation>
    </message>
    <message>
        <source>Early warnings, days before</source>
        <translation>Ранние предупреждения, за сколько дней</translation>
    </message>
    <message>
        <source>Ends without being done</source>
        <translation>Прекращается без исполнения</translation>
    </message>
    <message>
        <source>For whom; empty: for everybody</source>
        <translation>Для кого; пусто — для всех</translation>
    </message>
    <message>
        <source>In force here</source>
        <translation>Действует у нас</translation>
    </message>
    <message>
        <source>In which houses; empty: in all</source>
        <translation>В каких учреждениях; пусто — во всех</translation>
    </message>
    <message>
        <source>One sentence; it stands in the audit and beside the rule.</source>
        <translation>Одно предложение; оно останется в журнале доступа и рядом с правилом.</translation>
    </message>
    <message>
        <source>Packaged: {term}. {clause}</source>
        <translation>В поставке: {term}. {clause}</translation>
    </message>
    <message>
        <source>Packaged: {term}. {clause}. {note}</source>
        <translation>В поставке: {term}. {clause}. {note}</translation>
    </message>
    <message>
        <source>See what it moves</source>
        <translation>Посмотреть, что сдвинется</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Начинается с</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation>Убрать: {}</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>When it is missed</source>
        <translation>Если срок пропущен</translation>
    </message>
    <message>
        <source>When it starts again</source>
        <translation>Если начинается снова</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Кто действует</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Впишите целое число.</translation>
    </message>
    <message>
        <source>Write whole numbers with commas between them.</source>
        <translation>Напишите целые числа через запятую.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>числа нет</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>18 and older</source>
        <translation>18 лет и старше</translation>
    </message>
    <message>
        <source>A warning lies between the start and the end of the term.</source>
        <translation>Предупреждение должно быть между началом и концом срока.</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>Календарные дни</translation>
    </message>
    <message>
        <source>Changed on {day} by {name}: {reason}</source>
        <translation>Изменено {day}, {name}: {reason}</translation>
    </message>
    <message>
        <source>Choose at least one fact from the list.</source>
        <translation>Выберите из списка хотя бы один факт.</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>Каждый раз</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Only the first time</source>
        <translation>Только в первый раз</translation>
    </message>
    <message>
        <source>Reminds</source>
        <translation>Напоминает</translation>
    </message>
    <message>
        <source>Say both: who compared it, and on what day.</source>
        <translation>Укажите и то и другое: кто сверил и в какой день.</translation>
    </message>
    <message>
        <source>Say why: without a reason nothing is changed.</source>
        <translation>Напишите, почему: без причины ничего не меняется.</translation>
    </message>
    <message>
        <source>Stops the step</source>
        <translation>Останавливает шаг</translation>
    </message>
    <message>
        <source>The latest replaces the one before</source>
        <translation>Последнее заменяет прежнее</translation>
    </message>
    <message>
        <source>The number is missing. To let no duty start, take “In force here” back.</source>
        <translation>Нет числа. Чтобы срок не начинался, снимите «Действует здесь».</translation>
    </message>
    <message>
        <source>The source is shown in every language: write it here as well.</source>
        <translation>Источник показывают на каждом языке: напишите и здесь.</translation>
    </message>
    <message>
        <source>This belongs to the kind of the rule and cannot be changed here.</source>
        <translation>Это относится к виду правила и здесь не меняется.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>This duty protects a child at once: it can be changed, but not taken out of force.</source>
        <translation>Эта обязанность сразу защищает ребёнка: её можно изменить, но не отменить.</translation>
    </message>
    <message>
        <source>This duty protects a child at once: it must not start for fewer children, nor end or weigh differently.</source>
        <translation>Эта обязанность защищает ребёнка немедленно: она не может касаться меньшего числа детей, заканчиваться иначе или весить меньше.</translation>
    </message>
    <message>
        <source>This is shown in every language: write it here as well.</source>
        <translation>Это показывают на каждом языке: напишите и здесь.</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>Предупреждает</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Рабочие дни</translation>
    </message>
    <message>
        <source>Years of age</source>
        <translation>Годы возраста</translation>
    </message>
    <message>
        <source>adaptation centre</source>
        <translation>центр адаптации</translation>
    </message>
    <message>
        <source>before a case goes to another centre</source>
        <translation>до передачи дела другому центру</translation>
    </message>
    <message>
        <source>before a letter passes data on</source>
        <translation>до письма с передачей данных</translation>
    </message>
    <message>
        <source>before a plan is put forward</source>
        <translation>до представления плана</translation>
    </message>
    <message>
        <source>before a plan leaves as a package</source>
        <translation>до отправки плана пакетом</translation>
    </message>
    <message>
        <source>before a questionnaire is finished</source>
        <translation>до завершения анкеты</translation>
    </message>
    <message>
        <source>before an interview begins</source>
        <translation>до начала беседы</translation>
    </message>
    <message>
        <source>before somebody leaves</source>
        <translation>до выбытия</translation>
    </message>
    <message>
        <source>before the act of admission is printed</source>
        <translation>до печати акта приёма</translation>
    </message>
    <message>
        <source>before the assessment of needs is finished</source>
        <translation>до завершения оценки потребностей</translation>
    </message>
    <message>
        <source>before the decision on identification</source>
        <translation>до решения об идентификации</translation>
    </message>
    <message>
        <source>child support centre</source>
        <translation>центр поддержки детей</translation>
    </message>
    <message>
        <source>citizen of another state</source>
        <translation>гражданин другого государства</translation>
    </message>
    <message>
        <source>crisis centre</source>
        <translation>кризисный центр</translation>
    </message>
    <message>
        <source>shelter</source>
        <translation>приют</translation>
    </message>
    <message>
        <source>the ground document is still to come</source>
        <translation>документ-основание ещё не поступил</translation>
    </message>
    <message>
        <source>unaccompanied</source>
        <translation>без сопровождения</translation>
    </message>
    <message>
        <source>under 16</source>
        <translation>младше 16 лет</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>младше 18 лет</translation>
    </message>
    <message>
        <source>without parental care</source>
        <translation>без попечения родителей</translation>
    </message>
    <message>
        <source>{step}: {about}</source>
        <translation>{step}: {about}</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>A change holds for this centre only and is written into the audit.</source>
        <translation>Изменение действует только в этом центре и остаётся в журнале доступа.</translation>
    </message>
    <message>
        <source>Acts in letters</source>
        <translation>Акты в письмах</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Все правила</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Все шаги</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Изменено у нас</translation>
    </message>
    <message>
        <source>Compared with the text of the act: {count}</source>
        <translation>Сверено с текстом акта: {count}</translation>
    </message>
    <message>
        <source>Conditions of a step</source>
        <translation>Условия шага</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>National rules</source>
        <translation>Национальные правила</translation>
    </message>
    <message>
        <source>Not compared with the act</source>
        <translation>Не сверены с актом</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Не настроены</translation>
    </message>
    <message>
        <source>Own rule</source>
        <translation>Своё правило</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Свои правила</translation>
    </message>
    <message>
        <source>Routes of leaving</source>
        <translation>Маршруты выбытия</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Rules of the centre&apos;s own</source>
        <translation>Собственные правила центра</translation>
    </message>
    <message>
        <source>Search in rules and sources</source>
        <translation>Поиск в правилах и источниках</translation>
    </message>
    <message>
        <source>Single terms</source>
        <translation>Отдельные сроки</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Step of the procedure</source>
        <translation>Шаг процедуры</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>The decision is taken back: the term runs as its rule says.</source>
        <translation>Решение отменено: срок идёт по правилу.</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Какие правила</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Рабочие дни</translation>
    </message>
    <message>
        <source>Written down. Every running duty was worked out anew.</source>
        <translation>Записано. Все идущие сроки пересчитаны.</translation>
    </message>
    <message>
        <source>Written down. It holds from now on.</source>
        <translation>Записано. Действует с этого момента.</translation>
    </message>
    <message>
        <source>act that the letter names</source>
        <translation>акт, который называет письмо</translation>
    </message>
    <message>
        <source>as packaged</source>
        <translation>как в поставке</translation>
    </message>
    <message>
        <source>names no act</source>
        <translation>акт не назван</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>не настроено</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>не действует</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>packaged: {term}</source>
        <translation>в поставке: {term}</translation>
    </message>
    <message>
        <source>stands in the letter</source>
        <translation>стоит в письме</translation>
    </message>
    <message>
        <source>the centre&apos;s own</source>
        <translation>собственное правило центра</translation>
    </message>
    <message>
        <source>{day}, {name}</source>
        <translation>{day}, {name}</translation>
    </message>
    <message>
        <source>{who}, {severity}</source>
        <translation>{who}, {severity}</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Change rules</source>
        <translation>Изменить правила</translation>
    </message>
    <message>
        <source>Compared with the act</source>
        <translation>Сверено с актом</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Sentences of the forms</source>
        <translation>Тексты форм</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>не действует</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>{procedure}. Compared with the text of the act: {verified} of {count}.</source>
        <translation>{procedure}. Сверено с текстом акта: {verified} из {count}.</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>No printer is set up on this computer. Save the papers into a folder instead.</source>
        <translation>На этом компьютере нет принтера. Сохраните документы в папку.</translation>
    </message>
    <message>
        <source>Stopped: none of the papers has left.</source>
        <translation>Остановлено: ни один документ не вышел.</translation>
    </message>
    <message>
        <source>Stopping after the papers under way.</source>
        <translation>Останавливаемся после документов, которые уже в работе.</translation>
    </message>
    <message>
        <source>Stopping. What has not left by now stays here.</source>
        <translation>Останавливаемся. Что ещё не ушло, останется здесь.</translation>
    </message>
    <message>
        <source>The printer or the folder did not take the papers. Look there, then begin again.</source>
        <translation>Принтер или папка не приняли документы. Проверьте их и начните снова.</translation>
    </message>
    <message>
        <source>The printer or the folder did not take the rest. Look there, then begin again.</source>
        <translation>Принтер или папка не приняли остальное. Проверьте их и начните снова.</translation>
    </message>
    <message>
        <source>Where the papers go</source>
        <translation>Куда сохранить документы</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>{done} из {whole}</translation>
    </message>
    <message>
        <source>{sent} of {whole} have left and stand in the register.</source>
        <translation>Вышло {sent} из {whole}, все записаны в журнал.</translation>
    </message>
    <message>
        <source>{sent} of {whole} have left and stand in the register; {left} could not be made.</source>
        <translation>Вышло {sent} из {whole}, они записаны в журнал; не удалось сделать: {left}.</translation>
    </message>
</context>
<context>
    <name>RunningDialog</name>
    <message>
        <source>All rows together or none: until the end nothing is stored.</source>
        <translation>Все строки вместе или ни одной: до конца ничего не сохраняется.</translation>
    </message>
    <message>
        <source>The register is being taken over</source>
        <translation>Журнал переносится в реестр</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>&amp;Date on the paper</source>
        <translation>Дата на &amp;бумаге</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Что это</translation>
    </message>
    <message>
        <source>&amp;Who agreed to the photo, and when</source>
        <translation>&amp;Кто и когда согласился на снимок</translation>
    </message>
    <message>
        <source>A PDF is added by itself: add this first, then the other.</source>
        <translation>PDF добавляется отдельно: сначала добавьте это, потом другое.</translation>
    </message>
    <message>
        <source>A photo of the person needs consent: write who agreed, and when.</source>
        <translation>Снимок человека требует согласия: напишите, кто и когда согласился.</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>Добавить страницы</translation>
    </message>
    <message>
        <source>Add to the file</source>
        <translation>Добавить в дело</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Подготавливается</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Читается</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose a file, drop it here, or paste a picture with Ctrl+V.</source>
        <translation>Выберите файл, перетащите его сюда или вставьте снимок клавишами Ctrl+V.</translation>
    </message>
    <message>
        <source>Choose a scan or photo</source>
        <translation>Выберите скан или снимок</translation>
    </message>
    <message>
        <source>Choose what it is.</source>
        <translation>Выберите, что это.</translation>
    </message>
    <message>
        <source>Consent holds &amp;until</source>
        <translation>Согласие действует &amp;до</translation>
    </message>
    <message>
        <source>Empty: until it is withdrawn</source>
        <translation>Пусто: до отзыва</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серым</translation>
    </message>
    <message>
        <source>Move this page forward</source>
        <translation>Передвинуть страницу вперёд</translation>
    </message>
    <message>
        <source>New scan or photo</source>
        <translation>Новый скан или снимок</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>Страниц пока нет</translation>
    </message>
    <message>
        <source>Of which &amp;document</source>
        <translation>Какого &amp;документа</translation>
    </message>
    <message>
        <source>Only for those named for this file</source>
        <translation>Только для тех, кто назван для этого дела</translation>
    </message>
    <message>
        <source>PDF, {pages}</source>
        <translation>PDF, {pages}</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
    <message>
        <source>Scans and photos (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.bmp)</source>
        <translation>Сканы и снимки (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Take this page away</source>
        <translation>Убрать эту страницу</translation>
    </message>
    <message>
        <source>The page: drag, or use the arrow keys, to keep a part of it</source>
        <translation>Страница: выделите мышью или стрелками часть, которая останется</translation>
    </message>
    <message>
        <source>This centre keeps no scans of identity documents. The director decides that.</source>
        <translation>В этом центре не хранят сканы документов, удостоверяющих личность. Это решает директор.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Этот день уже прошёл.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Повернуть</translation>
    </message>
    <message>
        <source>Write in a few words what it is.</source>
        <translation>Напишите в нескольких словах, что это.</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>Follow-up</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>The days follow from the route.</source>
        <translation>Дни зависят от того, куда выбывает ребёнок.</translation>
    </message>
    <message>
        <source>This route starts no follow-up here.</source>
        <translation>Наблюдение здесь не начинается.</translation>
    </message>
    <message numerus="yes">
        <source>{date}, after %n day(s)</source>
        <translation>
            <numerusform>{date}, через %n день</numerusform>
            <numerusform>{date}, через %n дня</numerusform>
            <numerusform>{date}, через %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchoolDialog</name>
    <message>
        <source>&amp;Grade</source>
        <translation>&amp;Класс</translation>
    </message>
    <message>
        <source>&amp;Which school</source>
        <translation>&amp;В какой школе</translation>
    </message>
    <message>
        <source>Choose why the child goes to no school.</source>
        <translation>Выберите, почему ребёнок не учится.</translation>
    </message>
    <message>
        <source>Goes to &amp;school while here</source>
        <translation>Учится в &amp;школе, пока здесь</translation>
    </message>
    <message>
        <source>In another country</source>
        <translation>В другой стране</translation>
    </message>
    <message>
        <source>In which &amp;region home was</source>
        <translation>В какой &amp;области был дом</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>School and home</source>
        <translation>Школа и дом</translation>
    </message>
    <message>
        <source>Since w&amp;hen</source>
        <translation>С какого &amp;дня</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>Where the child lived, which may not be where it was found.</source>
        <translation>Где ребёнок жил: не обязательно там, где его нашли.</translation>
    </message>
    <message>
        <source>Why &amp;not</source>
        <translation>Почему &amp;не учится</translation>
    </message>
    <message>
        <source>Write which school it is.</source>
        <translation>Напишите, какая это школа.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
</context>
<context>
    <name>SecondDialog</name>
    <message>
        <source>A second person agrees</source>
        <translation>Согласие второго человека</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Согласиться</translation>
    </message>
    <message>
        <source>Login and passphrase do not belong together.</source>
        <translation>Логин и пароль не подходят друг к другу.</translation>
    </message>
    <message>
        <source>The colleague types login and passphrase.</source>
        <translation>Коллега вводит логин и пароль.</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>Login of the &amp;colleague</source>
        <translation>&amp;Логин коллеги</translation>
    </message>
    <message>
        <source>Several residents stand on it: a second person agrees with their own login and passphrase, and one of the two is a director. Both names stand in the audit.</source>
        <translation>Здесь несколько воспитанников: второй человек соглашается своим логином и паролем, и один из двоих — директор. Оба имени остаются в журнале.</translation>
    </message>
    <message>
        <source>The colleague&apos;s passphrase</source>
        <translation>Пароль коллеги</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>&amp;Officer of the guardianship body</source>
        <translation>&amp;Специалист органа опеки</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose to whom the plan goes.</source>
        <translation>Выберите, кому уходит план.</translation>
    </message>
    <message>
        <source>Confirm a card</source>
        <translation>Подтвердить карточку</translation>
    </message>
    <message>
        <source>It goes along and stands in the log. Empty while nobody has.</source>
        <translation>Передаётся вместе с файлом и стоит в журнале. Пусто, пока никто не разъяснил.</translation>
    </message>
    <message>
        <source>No officer&apos;s key card is confirmed yet: confirm one first.</source>
        <translation>Ещё не подтверждена ни одна карточка специалиста: сначала подтвердите.</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>Сохранить пакет</translation>
    </message>
    <message>
        <source>Send version {number} for review</source>
        <translation>Отправить версию {number} на рассмотрение</translation>
    </message>
    <message>
        <source>The file opens with this officer&apos;s key alone. It can go by stick or by any mail.</source>
        <translation>Файл открывается только ключом этого специалиста. Его можно передать на флешке или любой почтой.</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>Файл не был записан.</translation>
    </message>
    <message>
        <source>The package waits for a consent: see above.</source>
        <translation>Пакет ждёт согласия: см. выше.</translation>
    </message>
    <message>
        <source>The package was not saved. Choose a folder that can be written to.</source>
        <translation>Пакет не сохранён. Выберите папку, в которую можно писать.</translation>
    </message>
    <message>
        <source>This is all that leaves:</source>
        <translation>Уходит только это:</translation>
    </message>
    <message>
        <source>Who &amp;explained to the person what goes to whom</source>
        <translation>Кто &amp;разъяснил человеку, что и кому передаётся</translation>
    </message>
    <message>
        <source>You wrote this plan and confirmed this key yourself. Let a colleague confirm the card as well.</source>
        <translation>Вы сами писали этот план и сами подтвердили этот ключ. Пусть карточку подтвердит и коллега.</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Как</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Письмо</translation>
    </message>
    <message>
        <source>&amp;Who took it</source>
        <translation>Кто &amp;принял</translation>
    </message>
    <message>
        <source>Choose how it went.</source>
        <translation>Укажите, как отправлено.</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Письмо отправлено</translation>
    </message>
    <message>
        <source>Name of the person, or the office where it was left.</source>
        <translation>Имя принявшего или канцелярия, где письмо оставили.</translation>
    </message>
    <message>
        <source>Say who took it.</source>
        <translation>Укажите, кто принял письмо.</translation>
    </message>
    <message>
        <source>The letter was made later than that.</source>
        <translation>Письмо составлено позже.</translation>
    </message>
    <message>
        <source>This moment is still to come.</source>
        <translation>Этот час ещё не наступил.</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>К&amp;огда</translation>
    </message>
    <message>
        <source>What is told to whom. Empty while nobody has.</source>
        <translation>Что и кому сообщается. Пусто, пока никто не разъяснил.</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Когда это было?</translation>
    </message>
    <message>
        <source>Who &amp;explained it to the person</source>
        <translation>Кто &amp;объяснил это человеку</translation>
    </message>
</context>
<context>
    <name>SentenceDialog</name>
    <message>
        <source>&amp;Text as it is shown and printed</source>
        <translation>&amp;Текст, который показывается и печатается</translation>
    </message>
    <message>
        <source>&amp;Why it is worded anew; who read it</source>
        <translation>&amp;Почему изменено; кто прочитал</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>As it came: {text}</source>
        <translation>Было в программе: {text}</translation>
    </message>
    <message>
        <source>Back to the text that came</source>
        <translation>Вернуть текст программы</translation>
    </message>
    <message>
        <source>Decided on {day} by {name}. {reason}</source>
        <translation>{day} решил(а) {name}. {reason}</translation>
    </message>
    <message>
        <source>It is approved in these words already.</source>
        <translation>Этот текст уже утверждён.</translation>
    </message>
    <message>
        <source>It stands in the audit. Approving the text as it came needs none.</source>
        <translation>Остаётся в журнале. Чтобы утвердить текст без изменений, причина не нужна.</translation>
    </message>
    <message>
        <source>One of the letters would be printed as an empty box: write it in another way.</source>
        <translation>Одна из букв напечатается пустым квадратом: напишите иначе.</translation>
    </message>
    <message>
        <source>Sentence of a form</source>
        <translation>Предложение формы</translation>
    </message>
    <message>
        <source>What stands in braces is filled in by the program: leave it as it is.</source>
        <translation>То, что в фигурных скобках, заполняет программа: оставьте как есть.</translation>
    </message>
    <message>
        <source>Write the sentence.</source>
        <translation>Напишите текст.</translation>
    </message>
    <message>
        <source>Write why it is worded anew.</source>
        <translation>Напишите, почему текст изменён.</translation>
    </message>
    <message>
        <source>{form}. {language}</source>
        <translation>{form}. {language}</translation>
    </message>
    <message>
        <source>{language}: {text}</source>
        <translation>{language}: {text}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A colleague has recorded this dose already.</source>
        <translation>Коллега уже отметил эту дозу.</translation>
    </message>
    <message>
        <source>A colleague has taken this referral a step further meanwhile: look at it again.</source>
        <translation>Коллега уже продвинул это направление: посмотрите на него ещё раз.</translation>
    </message>
    <message>
        <source>A colleague has taken this shift over already.</source>
        <translation>Эту смену уже принял коллега.</translation>
    </message>
    <message>
        <source>A conversation with this person is running already: stop it first.</source>
        <translation>Разговор с этим человеком уже идёт: сначала остановите его.</translation>
    </message>
    <message>
        <source>A copy is being made in this folder at this moment. Wait until it is finished.</source>
        <translation>В этой папке сейчас делается копия. Подождите, пока она закончится.</translation>
    </message>
    <message>
        <source>A door in the key file is not the one that the registry knows: somebody may have put another key there. Nothing was changed. Do not give anybody a new passphrase; have the computer looked at first.</source>
        <translation>Один из входов в файле ключей не тот, который знает база: возможно, туда подложили чужой ключ. Ничего не изменено. Никому не выдавайте новый пароль, сначала пусть специалист осмотрит компьютер.</translation>
    </message>
    <message>
        <source>A duty of this file is open: see to it or end it first.</source>
        <translation>По этому делу открыта обязанность: сначала исполните или завершите её.</translation>
    </message>
    <message>
        <source>A field in this file is none that a letter knows. The list names them.</source>
        <translation>В файле есть поле, которого письмо не знает. Названия полей в списке.</translation>
    </message>
    <message>
        <source>A friend, a relative, somebody who seeks help together with the person, or an employee must not interpret: choose somebody else.</source>
        <translation>Друг, родственник, тот, кто обращается за помощью вместе с человеком, или сотрудник не переводит: выберите другого.</translation>
    </message>
    <message>
        <source>A minor is interviewed by day. In an emergency the director decides and writes the reason.</source>
        <translation>С несовершеннолетним беседуют днём. В крайнем случае решает директор и пишет причину.</translation>
    </message>
    <message>
        <source>A part of this copy is missing. Take an older copy or another drive.</source>
        <translation>Части этой копии нет. Возьмите более старую копию или другой носитель.</translation>
    </message>
    <message>
        <source>A person of this name or number must not come near a child in another file: ask the director.</source>
        <translation>Человеку с таким именем или номером нельзя приближаться к ребёнку из другого дела: спросите директора.</translation>
    </message>
    <message>
        <source>A printed paper of this file waits for its signatures.</source>
        <translation>Напечатанная бумага этого дела ждёт подписей.</translation>
    </message>
    <message>
        <source>A registry may not lie in a folder that is synchronised: a service would carry it out of the house.</source>
        <translation>Реестр не может лежать в синхронизируемой папке: служба унесла бы его из дома.</translation>
    </message>
    <message>
        <source>A service would carry the copies out of the house. Choose a folder that is not synchronised.</source>
        <translation>Служба унесла бы копии из дома. Выберите папку, которая не синхронизируется.</translation>
    </message>
    <message>
        <source>A stage of follow-up is open: record or cancel it first.</source>
        <translation>Открыт этап наблюдения: сначала запишите его или отмените.</translation>
    </message>
    <message>
        <source>An emergency opens one file at a time: close file {number} first.</source>
        <translation>Экстренно открывается только одно дело: сначала закройте дело {number}.</translation>
    </message>
    <message>
        <source>Another program is writing into the registry. Nothing was changed: try again.</source>
        <translation>В реестр сейчас пишет другая программа. Ничего не изменено: попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Another window has had this registry open since {since}, on the computer {computer}. Lock or close that window first.</source>
        <translation>Этот реестр уже открыт в другом окне с {since}, на компьютере {computer}. Сначала заблокируйте или закройте то окно.</translation>
    </message>
    <message>
        <source>Another window has this registry open. Lock or close that window first.</source>
        <translation>Этот реестр уже открыт в другом окне. Сначала заблокируйте или закройте то окно.</translation>
    </message>
    <message>
        <source>As many doses as allowed within 24 hours were given. Ask the medical worker.</source>
        <translation>За сутки дано столько доз, сколько разрешено. Спросите медработника.</translation>
    </message>
    <message>
        <source>At that hour this duty had not begun yet: write when it was really done.</source>
        <translation>В этот час срок ещё не начался: запишите, когда это было сделано на самом деле.</translation>
    </message>
    <message>
        <source>Calls or visits with this person are written down, so the contact stays. Correct its facts instead.</source>
        <translation>С этим человеком записаны звонки или посещения, поэтому контакт остаётся. Лучше исправьте его данные.</translation>
    </message>
    <message>
        <source>Choose a passphrase of your own first: somebody else knows the one you have.</source>
        <translation>Сначала выберите свою парольную фразу: нынешнюю знает кто-то ещё.</translation>
    </message>
    <message>
        <source>Doses of this medicine are written down. Stop it instead.</source>
        <translation>Дозы этого лекарства записаны. Лучше отмените его.</translation>
    </message>
    <message>
        <source>File {number} has an open stay: the child is already here.</source>
        <translation>По делу {number} ребёнок уже находится в центре.</translation>
    </message>
    <message>
        <source>File {number}: the age is unknown or disputed, so this person counts as a child. Have the age decided first, or choose another route.</source>
        <translation>Дело {number}: возраст неизвестен или оспорен, поэтому человек считается ребёнком. Сначала установите возраст или выберите другой путь.</translation>
    </message>
    <message>
        <source>File {number}: {years} years are reached on {day} at the latest. Until then choose another route.</source>
        <translation>Дело {number}: {years} лет исполнится не позднее {day}. До этого дня выберите другой путь.</translation>
    </message>
    <message>
        <source>In file {number} measures of the plan are open: decide what becomes of each.</source>
        <translation>В деле {number} есть незакрытые меры плана: решите по каждой, что с ней будет.</translation>
    </message>
    <message>
        <source>It is proposed already and waits for a second person.</source>
        <translation>Уничтожение уже предложено и ждёт второго лица.</translation>
    </message>
    <message>
        <source>Line {number} of the audit log was changed by other means than Pana. Tell the director.</source>
        <translation>Строка {number} журнала аудита изменена не программой Pana. Сообщите директору.</translation>
    </message>
    <message>
        <source>Name the organisation or person who carries on with what stays open.</source>
        <translation>Назовите организацию или человека, кто продолжит незавершённое.</translation>
    </message>
    <message>
        <source>Names go last: other parts of the file are kept longer, and names may stand in them.</source>
        <translation>Имена уничтожаются последними: другие части дела хранятся дольше, и имена могут быть в них.</translation>
    </message>
    <message>
        <source>Neither of you is a director: papers of several residents leave with a director&apos;s consent.</source>
        <translation>Ни один из вас не директор: бумаги о нескольких воспитанниках выходят с согласия директора.</translation>
    </message>
    <message>
        <source>No copy of this letter has left the program yet: print it first, then mark it as sent.</source>
        <translation>Ни один экземпляр этого письма ещё не напечатан: сначала напечатайте, затем отметьте отправку.</translation>
    </message>
    <message>
        <source>No folder for copies is chosen yet. The director chooses it under Administration, Copies.</source>
        <translation>Папка для копий ещё не выбрана. Её выбирает директор в разделе «Управление», «Резервные копии».</translation>
    </message>
    <message>
        <source>No page shows the square code of Pana. Is the foot of the sheet on the picture, and sharp?</source>
        <translation>Ни на одной странице не виден квадратный код Pana. Низ листа попал на снимок и виден чётко?</translation>
    </message>
    <message>
        <source>No print with the number {number} is known here, or its file is not open to you.</source>
        <translation>Распечатка с номером {number} здесь неизвестна, или её дело вам не открыто.</translation>
    </message>
    <message>
        <source>No row is chosen. Choose the rows that the sheet is to hold, or print the whole list.</source>
        <translation>Не выбрано ни одной строки. Выберите строки для листа или печатайте весь список.</translation>
    </message>
    <message>
        <source>Nobody approves their own plan.</source>
        <translation>Свой план утвердить нельзя.</translation>
    </message>
    <message>
        <source>Nobody has confirmed this key here. Compare its fingerprint by telephone first: {digits}</source>
        <translation>Этот ключ здесь никто не подтверждал. Сначала сверьте его отпечаток по телефону: {digits}</translation>
    </message>
    <message>
        <source>Nobody has decided that this person may collect the child. Call the director first.</source>
        <translation>Никто не решил, что этот человек может забрать ребёнка. Сначала позвоните директору.</translation>
    </message>
    <message>
        <source>Nobody leaves this house by that route: choose another one, or ask the director to allow it.</source>
        <translation>Из этого учреждения так не выбывают: выберите другой маршрут или попросите директора разрешить этот.</translation>
    </message>
    <message>
        <source>Nobody of the house has this login any more: ask another colleague.</source>
        <translation>Такого логина в доме больше ни у кого нет: попросите другого коллегу.</translation>
    </message>
    <message>
        <source>Nobody of the staff signed this copy. Do not use it; tell the director.</source>
        <translation>Эту копию не подписал никто из сотрудников. Не используйте её, сообщите директору.</translation>
    </message>
    <message>
        <source>Nobody of this name with the right to collect is in file {number}. Write the person and the decision into its contacts, or choose somebody who may collect the child.</source>
        <translation>В деле {number} нет человека с таким именем, которому разрешено забирать ребёнка. Внесите его и решение в контакты дела или выберите того, кому можно.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <translation>Туда ничего нельзя записать. Выберите другую папку.</translation>
    </message>
    <message>
        <source>Nothing is missing of № {number}: it was noted as signed before.</source>
        <translation>По № {number} ничего не недостаёт: отметка о нём уже сделана.</translation>
    </message>
    <message>
        <source>Nothing of this file is due today by the terms that are named.</source>
        <translation>По названным срокам в этом деле сегодня нечего уничтожать.</translation>
    </message>
    <message>
        <source>Only PDF, JPEG, PNG, TIFF, WebP and BMP can be added.</source>
        <translation>Добавить можно только PDF, JPEG, PNG, TIFF, WebP и BMP.</translation>
    </message>
    <message>
        <source>Only a draft that nobody has been shown can be removed.</source>
        <translation>Убрать можно только черновик, который никому не показывали.</translation>
    </message>
    <message>
        <source>Only those who wrote a plan take it back. Return it with a reason instead.</source>
        <translation>Отзывает план только тот, кто его писал. Верните план с указанием причины.</translation>
    </message>
    <message>
        <source>Say why it ends, or what proves that it was done.</source>
        <translation>Укажите, почему это прекращается или чем подтверждено выполнение.</translation>
    </message>
    <message>
        <source>Several residents stand on this: it leaves in the window alone, where a second person agrees with their own passphrase. Print them one by one otherwise.</source>
        <translation>Здесь несколько воспитанников: такое выпускают только в окне, где второй человек соглашается своим паролем. Иначе печатайте по одному.</translation>
    </message>
    <message>
        <source>Since this case left, a plan or a meeting was begun here in file {number} under a number that the other centre gave as well. Nothing was stored: let the other centre send the papers alone.</source>
        <translation>После передачи здесь, в деле {number}, начат план или заседание под тем же номером, что и в другом центре. Ничего не сохранено: попросите другой центр прислать только документы.</translation>
    </message>
    <message>
        <source>Some questions must be answered before this form can be finished.</source>
        <translation>На некоторые вопросы нужно ответить, прежде чем завершить форму.</translation>
    </message>
    <message>
        <source>Somebody already has this login name. Choose another one.</source>
        <translation>Такое имя для входа уже есть. Выберите другое.</translation>
    </message>
    <message>
        <source>Somebody changed an account in this moment. Nothing was changed here: do it again.</source>
        <translation>В этот момент кто-то изменил учётную запись. Здесь ничего не изменено: повторите.</translation>
    </message>
    <message>
        <source>Somebody else takes your shift over, not you yourself.</source>
        <translation>Вашу смену принимает другой сотрудник, не вы сами.</translation>
    </message>
    <message>
        <source>Somebody saved a newer version meanwhile. What you wrote is kept as a draft: open it again.</source>
        <translation>Тем временем кто-то сохранил более новую версию. Написанное вами осталось черновиком: откройте запись снова.</translation>
    </message>
    <message>
        <source>Something is forbidden to this person. Take the prohibition back first, then the contact.</source>
        <translation>Этому человеку что-то запрещено. Сначала снимите запрет, потом убирайте контакт.</translation>
    </message>
    <message>
        <source>Stop: contact with this person is forbidden. Do not tell, call or hand over; call the director.</source>
        <translation>Стоп: с этим человеком связываться нельзя. Не сообщать, не звонить, не отдавать ребёнка; позвоните директору.</translation>
    </message>
    <message>
        <source>That is before the admission: check the day and the hour.</source>
        <translation>Это раньше приёма: проверьте день и час.</translation>
    </message>
    <message>
        <source>That is before the attempt that is already written down: check the day and the hour.</source>
        <translation>Это раньше попытки, которая уже записана: проверьте день и час.</translation>
    </message>
    <message>
        <source>That is before the child left: follow-up begins after the discharge.</source>
        <translation>Это раньше выбытия: наблюдение начинается после него.</translation>
    </message>
    <message>
        <source>That is before the last change of where the child is: write a later hour.</source>
        <translation>Это раньше последней отметки о том, где ребёнок: укажите более поздний час.</translation>
    </message>
    <message>
        <source>That is past the day of the next follow-up, or a month past the last: only a director puts it off so far.</source>
        <translation>Это позже следующего срока наблюдения или больше чем на месяц позже последнего: так далеко откладывает только директор.</translation>
    </message>
    <message>
        <source>That is you: a colleague agrees with their own login and passphrase.</source>
        <translation>Это вы сами: коллега соглашается своим логином и паролем.</translation>
    </message>
    <message>
        <source>The answer to this package was taken in already.</source>
        <translation>Ответ на этот пакет уже принят.</translation>
    </message>
    <message>
        <source>The audit log in this copy is not whole. Do not use it; tell the director.</source>
        <translation>Журнал действий в этой копии не цел. Не используйте её, сообщите директору.</translation>
    </message>
    <message>
        <source>The centre&apos;s director decides first, then the guardianship body.</source>
        <translation>Сначала решает директор центра, затем орган опеки.</translation>
    </message>
    <message>
        <source>The child is here already, in file {number}, and was admitted without this case. Discharge that stay first, then take the case over: every stay is kept.</source>
        <translation>Ребёнок уже здесь, дело {number}, он принят без этого дела. Сначала оформите выбытие, затем примите дело: все пребывания сохранятся.</translation>
    </message>
    <message>
        <source>The child is under {years}: refer to a health organisation.</source>
        <translation>Ребёнку нет {years} лет: направьте в организацию здравоохранения.</translation>
    </message>
    <message>
        <source>The clock of this computer shows {now}, but the log already has lines of {seen}. Set the clock right first: nothing was changed.</source>
        <translation>Часы этого компьютера показывают {now}, а в журнале уже есть строки за {seen}. Сначала поправьте часы: ничего не изменено.</translation>
    </message>
    <message>
        <source>The computer&apos;s secret store cannot be used ({backend}). Unlock it and try again.</source>
        <translation>Хранилище ключей компьютера недоступно ({backend}). Разблокируйте его и повторите.</translation>
    </message>
    <message>
        <source>The computer&apos;s secret store has changed. Use the recovery sheet.</source>
        <translation>Хранилище ключей компьютера сменилось. Нужен лист восстановления.</translation>
    </message>
    <message>
        <source>The consent to this photo has ended. It is shown no more; the line about it stays.</source>
        <translation>Согласие на это фото закончилось. Оно больше не показывается; запись о нём остаётся.</translation>
    </message>
    <message>
        <source>The copy could not be opened to prove it, so it does not count. Try again.</source>
        <translation>Копию не удалось открыть для проверки, поэтому она не считается. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The database cannot be written here. Nothing was saved; your words stay in the form.</source>
        <translation>Сюда нельзя записывать. Ничего не сохранено, ваш текст остался в форме.</translation>
    </message>
    <message>
        <source>The database file is missing from the folder. Restore it from the newest backup.</source>
        <translation>В папке нет файла базы данных. Восстановите его из последней копии.</translation>
    </message>
    <message>
        <source>The database in this copy is damaged (finding: {finding}). Take an older copy or another drive.</source>
        <translation>База данных в этой копии повреждена (найдено: {finding}). Возьмите более старую копию или другой носитель.</translation>
    </message>
    <message>
        <source>The database is damaged (finding: {finding}). Nothing was changed: keep the file and restore the newest verified backup.</source>
        <translation>База данных повреждена (признак: {finding}). Ничего не изменено: сохраните файл и восстановите последнюю проверенную копию.</translation>
    </message>
    <message>
        <source>The database is of an older version of Pana. Open it once in the window of the program.</source>
        <translation>База создана более старой версией Pana. Откройте её один раз в окне программы.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of Pana. Install that version to open it.</source>
        <translation>База записана более новой версией Pana. Установите её, чтобы открыть.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost: free some space and save again.</source>
        <translation>Диск заполнен. Ничего не потеряно: освободите место и сохраните снова.</translation>
    </message>
    <message>
        <source>The file cannot be read there. Is the stick still in?</source>
        <translation>Файл там не читается. Флешка ещё вставлена?</translation>
    </message>
    <message>
        <source>The file is held: a court, an inquiry or the person asked for it.</source>
        <translation>Уничтожать дело запрещено: этого потребовал суд, следствие или сам человек.</translation>
    </message>
    <message>
        <source>The file is not closed.</source>
        <translation>Дело не закрыто.</translation>
    </message>
    <message>
        <source>The file is not in a state for this step.</source>
        <translation>Сейчас с этим делом так поступить нельзя.</translation>
    </message>
    <message>
        <source>The folder for copies is not there. Plug the drive in, or choose another folder.</source>
        <translation>Папки для копий нет. Подключите носитель или выберите другую папку.</translation>
    </message>
    <message>
        <source>The hour of leaving lies before the admission.</source>
        <translation>Время выбытия раньше времени поступления.</translation>
    </message>
    <message>
        <source>The key file asks for more memory than this computer has, or for too little protection.</source>
        <translation>Файл ключей требует больше памяти, чем есть в этом компьютере, или задаёт слишком слабую защиту.</translation>
    </message>
    <message>
        <source>The key file of the registry is damaged. Nothing was changed: open Pana with the recovery sheet, or restore the file from the newest backup.</source>
        <translation>Файл ключей реестра повреждён. Ничего не изменено: откройте Pana листом восстановления или восстановите файл из последней копии.</translation>
    </message>
    <message>
        <source>The key file of this copy is damaged or of another copy. Take an older copy or another drive.</source>
        <translation>Файл ключей этой копии повреждён или от другой копии. Возьмите более старую копию или другой носитель.</translation>
    </message>
    <message>
        <source>The key file registry.hdr is not in this folder. Choose the right folder, use the recovery sheet, or restore a backup.</source>
        <translation>В этой папке нет файла ключей registry.hdr. Выберите нужную папку, воспользуйтесь листом восстановления или восстановите копию.</translation>
    </message>
    <message>
        <source>The key file was altered by somebody without the keys. Do not use it; tell the director.</source>
        <translation>Файл ключей изменил кто-то, у кого нет ключей. Не пользуйтесь им, сообщите директору.</translation>
    </message>
    <message>
        <source>The key of this computer may not lie in the folder of the registry. Choose another folder.</source>
        <translation>Ключ этого компьютера не может лежать в папке базы. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The last person who can open the registry cannot be removed.</source>
        <translation>Последнего, кто может открыть базу, удалить нельзя.</translation>
    </message>
    <message>
        <source>The letter {number} was marked as sent before.</source>
        <translation>Письмо {number} уже отмечено отправленным.</translation>
    </message>
    <message>
        <source>The list has changed since its rows were chosen: choose them again.</source>
        <translation>После выбора строк список изменился: выберите строки ещё раз.</translation>
    </message>
    <message>
        <source>The login name or the passphrase is wrong. Check the keyboard layout and Caps Lock.</source>
        <translation>Неверное имя для входа или пароль. Проверьте раскладку клавиатуры и Caps Lock.</translation>
    </message>
    <message>
        <source>The meeting was held or called off meanwhile. Open it again.</source>
        <translation>Собрание тем временем проведено или отменено. Откройте его снова.</translation>
    </message>
    <message>
        <source>The person of file {number} was erased by act No. {act}: its number and days alone are left.</source>
        <translation>Данные человека из дела {number} уничтожены по акту № {act}: остались только номер и даты.</translation>
    </message>
    <message>
        <source>The person took their consent back: what they told is not used any more.</source>
        <translation>Человек отозвал согласие: рассказанное больше не используют.</translation>
    </message>
    <message>
        <source>The plan is no longer in that state. Open it again.</source>
        <translation>План уже в другом состоянии. Откройте его заново.</translation>
    </message>
    <message>
        <source>The plan is not complete yet: rows need a measure and a date, and a minor&apos;s own wishes belong in it.</source>
        <translation>План не готов: в строках нужны мера и срок, а для несовершеннолетнего – его собственные пожелания.</translation>
    </message>
    <message>
        <source>The plan was changed or decided on since it was sent. The answer is about other words and was not taken in. Send the plan again.</source>
        <translation>После отправки план изменили или по нему уже решили. Ответ относится к другому тексту и не принят. Отправьте план ещё раз.</translation>
    </message>
    <message>
        <source>The procedure asks for this first: {what}. Nothing was changed.</source>
        <translation>Порядок требует сначала: {what}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The receiver lives here as well. Let both leave together, or name somebody else who receives the child.</source>
        <translation>Принимающий сам живёт здесь. Оформите выбытие обоих вместе или назовите другого, кто принимает ребёнка.</translation>
    </message>
    <message>
        <source>The recovery sheet has not been typed back yet, so only one resident can be entered. The director does it under Administration, Recovery sheet.</source>
        <translation>Лист восстановления ещё не набран обратно, поэтому можно внести только одного воспитанника. Директор делает это в разделе «Управление», «Лист восстановления».</translation>
    </message>
    <message>
        <source>The registry in this folder is open. Close its window everywhere, then put the copy back.</source>
        <translation>Реестр в этой папке открыт. Закройте его окно везде, затем восстановите копию.</translation>
    </message>
    <message>
        <source>The registry is open for reading only: nothing is saved, and nothing is shown of which the audit would have to tell.</source>
        <translation>База открыта только для чтения: ничего не сохраняется и не показывается ничего, о чём должна остаться запись в журнале.</translation>
    </message>
    <message>
        <source>The registry itself lies there: one accident would take both. Choose another drive.</source>
        <translation>Там лежит сам реестр: одна беда унесла бы и его, и копии. Выберите другой диск.</translation>
    </message>
    <message>
        <source>The right to collect rests on somebody&apos;s word alone. Write the decision into the contact: its number and day, or the act by its name.</source>
        <translation>Право забрать ребёнка держится только на чьих-то словах. Впишите решение в контакт: номер и дату или название акта.</translation>
    </message>
    <message>
        <source>The stay still lasts. Discharge first: a case is handed on after its discharge.</source>
        <translation>Пребывание ещё длится. Сначала оформите выбытие: дело передают после него.</translation>
    </message>
    <message>
        <source>There is an unfinished version of this plan already.</source>
        <translation>У этого плана уже есть незаконченная версия.</translation>
    </message>
    <message>
        <source>There is an urgent need: a doctor examines first, then the interview begins.</source>
        <translation>Нужна срочная помощь: сначала осмотр врача, потом беседа.</translation>
    </message>
    <message>
        <source>There is no place for another account. Take away the account of somebody who has left.</source>
        <translation>Мест для учётных записей больше нет. Закройте запись того, кто уже не работает.</translation>
    </message>
    <message>
        <source>There is not enough room: a copy needs {needed} MB and {free} MB are free. Nothing was removed. Take a larger drive or free some space on this one.</source>
        <translation>Не хватает места: копии нужно {needed} МБ, свободно {free} МБ. Ничего не удалено. Возьмите носитель побольше или освободите место на этом.</translation>
    </message>
    <message>
        <source>These pages belong to another print: № {found}, copy {found_copy}. Wanted is № {meant}, copy {copy}.</source>
        <translation>Эти страницы от другой распечатки: № {found}, экз. {found_copy}. Нужен № {meant}, экз. {copy}.</translation>
    </message>
    <message>
        <source>These two files cannot become one like this. Open the page again: it says why.</source>
        <translation>Так эти два дела объединить нельзя. Откройте страницу снова: там сказано почему.</translation>
    </message>
    <message>
        <source>These words are not a recovery sheet. Compare them with the paper word by word.</source>
        <translation>Эти слова не подходят. Сверьте их с листом восстановления слово за словом.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. Save it without one first.</source>
        <translation>Этот PDF закрыт паролем. Сначала сохраните его без пароля.</translation>
    </message>
    <message>
        <source>This account was closed. Ask the director.</source>
        <translation>Эта учётная запись закрыта. Обратитесь к директору.</translation>
    </message>
    <message>
        <source>This answer belongs to no package that left from here.</source>
        <translation>Этот ответ не относится ни к одному пакету, ушедшему отсюда.</translation>
    </message>
    <message>
        <source>This answer is a forgery or a mistake: it is not signed by the officer to whom the plan was sent, or it is about another text. Nothing was taken over.</source>
        <translation>Этот ответ поддельный или ошибочный: он подписан не тем специалистом, которому отправляли план, или относится к другому тексту. Ничего не принято.</translation>
    </message>
    <message>
        <source>This case is in this registry already, as file {number}.</source>
        <translation>Это дело уже есть в реестре под номером {number}.</translation>
    </message>
    <message>
        <source>This case is in this registry already.</source>
        <translation>Это дело уже есть в этом реестре.</translation>
    </message>
    <message>
        <source>This case is restricted: only somebody who may read its sealed parts hands it on or takes it over.</source>
        <translation>Дело закрытое: передаёт и принимает его только тот, кто может читать его запечатанные части.</translation>
    </message>
    <message>
        <source>This case was led by the procedure of another country ({code}); it is not taken over here.</source>
        <translation>Дело велось по порядку другой страны ({code}); здесь его принять нельзя.</translation>
    </message>
    <message>
        <source>This centre keeps no scans of identity documents. The director can allow them in the settings.</source>
        <translation>В этом центре не хранят сканы документов, удостоверяющих личность. Директор может разрешить их в настройках.</translation>
    </message>
    <message>
        <source>This colleague still has a one-time passphrase, which somebody else knows: ask another one.</source>
        <translation>У этого коллеги ещё одноразовый пароль, который знает кто-то другой: попросите другого.</translation>
    </message>
    <message>
        <source>This computer does not hold the key of this registry. Use the recovery sheet.</source>
        <translation>На этом компьютере нет ключа этого реестра. Нужен лист восстановления.</translation>
    </message>
    <message>
        <source>This copy belongs to another registry: the key does not open it.</source>
        <translation>Эта копия другого реестра: ключ её не открывает.</translation>
    </message>
    <message>
        <source>This copy does not hold what it says. Do not use it; tell the director.</source>
        <translation>В этой копии не то, что заявлено. Не используйте её, сообщите директору.</translation>
    </message>
    <message>
        <source>This copy was changed or damaged after it was made. Take an older copy or another drive.</source>
        <translation>Эта копия изменена или повреждена после того, как была сделана. Возьмите более старую копию или другой носитель.</translation>
    </message>
    <message>
        <source>This copy was made by a newer version of Pana. Install that version to use it.</source>
        <translation>Эта копия сделана более новой версией Pana. Чтобы её использовать, установите ту версию.</translation>
    </message>
    <message>
        <source>This did not work. Nothing was changed.</source>
        <translation>Не получилось. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This dose would be long before its hour or right after another one. Make sure first.</source>
        <translation>Эта доза была бы задолго до своего часа или сразу после другой. Сначала убедитесь.</translation>
    </message>
    <message>
        <source>This duty outlives the stay: it is done or goes on, and only the director may end it.</source>
        <translation>Эта обязанность остаётся и после выбытия: её выполняют или продолжают, прекратить может только директор.</translation>
    </message>
    <message>
        <source>This file holds macros or embedded objects. Save it as a plain .docx without them.</source>
        <translation>В файле макросы или вложенные объекты. Сохраните его как обычный .docx без них.</translation>
    </message>
    <message>
        <source>This file holds more than fields in double braces. Nothing of it was taken in.</source>
        <translation>В файле не только поля в двойных скобках. Ничего из него не взято.</translation>
    </message>
    <message>
        <source>This file is damaged or cannot be read.</source>
        <translation>Этот файл повреждён или не читается.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Этот файл пуст.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB, packed or unpacked: no letter is that large.</source>
        <translation>Файл больше {limit} МБ, сжатый или распакованный: письма такими не бывают.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB: no package is that large.</source>
        <translation>Этот файл больше {limit} МБ: таких больших пакетов не бывает.</translation>
    </message>
    <message>
        <source>This file is no package of Pana.</source>
        <translation>Этот файл — не пакет программы Pana.</translation>
    </message>
    <message>
        <source>This file is open to you anyway.</source>
        <translation>Это дело и так вам открыто.</translation>
    </message>
    <message>
        <source>This file is open to you in an emergency: you read it and write notes and prohibitions, nothing else.</source>
        <translation>Дело открыто вам экстренно: его можно читать и вносить записи и запреты, больше ничего.</translation>
    </message>
    <message>
        <source>This file went into file {number}: open that one.</source>
        <translation>Это дело вошло в дело {number}: откройте его.</translation>
    </message>
    <message>
        <source>This file would fetch something from elsewhere or is built to do harm. It was not taken in.</source>
        <translation>Файл обращается к чему-то извне или сделан, чтобы навредить. Он не принят.</translation>
    </message>
    <message>
        <source>This form is finished. It can be opened again with a reason until it is decided on.</source>
        <translation>Эта форма завершена. До решения её можно открыть снова, указав причину.</translation>
    </message>
    <message>
        <source>This has more than {limit} pages. Add it in parts.</source>
        <translation>Здесь больше {limit} страниц. Добавьте по частям.</translation>
    </message>
    <message>
        <source>This hour lies in the future.</source>
        <translation>Этот час ещё не наступил.</translation>
    </message>
    <message>
        <source>This installation of Pana is incomplete: its database engine is too old. Install Pana again.</source>
        <translation>Программа установлена не полностью: её движок базы устарел. Установите Pana заново.</translation>
    </message>
    <message>
        <source>This interview is over: it was refused, taken back or decided. A new one can be begun.</source>
        <translation>Эта беседа окончена: отказ, отзыв согласия или решение. Можно начать новую.</translation>
    </message>
    <message>
        <source>This is a plan for review, not an answer.</source>
        <translation>Это план на рассмотрение, а не ответ.</translation>
    </message>
    <message>
        <source>This is a whole case from another centre.</source>
        <translation>Это целое дело из другого центра.</translation>
    </message>
    <message>
        <source>This is already so: there is nothing to change.</source>
        <translation>Так уже записано: менять нечего.</translation>
    </message>
    <message>
        <source>This is an answer to a plan: the centre that sent the plan takes it in.</source>
        <translation>Это ответ по плану: его принимает центр, который отправил план.</translation>
    </message>
    <message>
        <source>This is larger than {limit} MB. Make it grey, or add fewer pages at once.</source>
        <translation>Это больше {limit} МБ. Сделайте его серым или добавляйте меньше страниц за раз.</translation>
    </message>
    <message>
        <source>This is no Word file, or it is damaged. Choose a .docx file.</source>
        <translation>Это не файл Word или он повреждён. Выберите файл .docx.</translation>
    </message>
    <message>
        <source>This is no copy of a registry, or its manifest cannot be read.</source>
        <translation>Это не копия реестра, или её описание не читается.</translation>
    </message>
    <message>
        <source>This is no whole key card: a letter is missing or was changed.</source>
        <translation>Это не целая карточка ключа: знак пропал или изменён.</translation>
    </message>
    <message>
        <source>This key was taken out of use: nothing is sent to it, and what it signs is not believed.</source>
        <translation>Этот ключ выведен из употребления: на него ничего не отправляется, его подписи не верим.</translation>
    </message>
    <message>
        <source>This kind of addressee need not know what a field of this Word file tells.</source>
        <translation>Такому адресату не нужно знать то, что говорит одно из полей этого файла Word.</translation>
    </message>
    <message>
        <source>This letter is not marked as sent yet: nobody can have answered it.</source>
        <translation>Письмо ещё не отмечено отправленным: ответа на него быть не может.</translation>
    </message>
    <message>
        <source>This line has an answer already: add what came now, the earlier answer stays.</source>
        <translation>На эту строку уже есть ответ: добавьте то, что пришло сейчас, прежний ответ останется.</translation>
    </message>
    <message>
        <source>This one-time passphrase has expired. The director can issue a new one.</source>
        <translation>Срок одноразового пароля истёк. Новый выдаст директор.</translation>
    </message>
    <message>
        <source>This package is of a kind that is not opened here.</source>
        <translation>Пакеты такого вида здесь не открываются.</translation>
    </message>
    <message>
        <source>This package is whole, but for somebody else&apos;s key: it cannot be opened here.</source>
        <translation>Пакет цел, но зашифрован чужим ключом: здесь его не открыть.</translation>
    </message>
    <message>
        <source>This package was called back: its answer is refused.</source>
        <translation>Этот пакет отозван: ответ на него не принимается.</translation>
    </message>
    <message>
        <source>This package was changed or cut off on its way. Nothing of it was taken over: ask for it again.</source>
        <translation>Пакет в пути изменён или обрезан. Ничего из него не принято: попросите прислать ещё раз.</translation>
    </message>
    <message>
        <source>This package was made by a newer Pana. Renew the program on this computer first.</source>
        <translation>Пакет сделан более новой программой Pana. Сначала обновите программу на этом компьютере.</translation>
    </message>
    <message>
        <source>This passphrase is too short or too easy to guess. Use four or more unrelated words.</source>
        <translation>Этот пароль слишком короткий или его легко угадать. Возьмите четыре или больше слов, не связанных между собой.</translation>
    </message>
    <message>
        <source>This photo is in the HEIC form of iPhones. Send it as JPEG, or take a screenshot of it.</source>
        <translation>Этот снимок в формате HEIC телефонов iPhone. Отправьте его в формате JPEG или сделайте снимок экрана.</translation>
    </message>
    <message>
        <source>This picture has more than {limit} million points.</source>
        <translation>В этом снимке больше {limit} миллионов точек.</translation>
    </message>
    <message>
        <source>This question belongs to a file already.</source>
        <translation>Этот вопрос уже отнесён к делу.</translation>
    </message>
    <message>
        <source>This record is not there, or it is restricted.</source>
        <translation>Такой записи нет, или доступ к ней ограничен.</translation>
    </message>
    <message>
        <source>This registry is an older copy: on {noted} it stood at line {line} of the audit (key file of generation {generation}), here it ends at line {here}. Nothing was written. Only the director can go on with it, in the window of the program.</source>
        <translation>Это старая копия реестра: {noted} он был на строке {line} журнала (файл ключей поколения {generation}), здесь он кончается строкой {here}. Ничего не записано. Продолжить с ним может только директор, в окне программы.</translation>
    </message>
    <message>
        <source>This registry is not the one that was open here on {noted}: line {line} of the audit is another one. Nothing was written. Only the director can go on with it, in the window of the program.</source>
        <translation>Это не тот реестр, который был открыт здесь {noted}: строка {line} журнала другая. Ничего не записано. Продолжить с ним может только директор, в окне программы.</translation>
    </message>
    <message>
        <source>This registry was written by a newer version of Pana. Install that version to open it.</source>
        <translation>База создана более новой версией Pana. Установите её, чтобы открыть.</translation>
    </message>
    <message>
        <source>This sheet is no longer valid. Look for sheet number {number}.</source>
        <translation>Этот лист больше не действует. Найдите лист № {number}.</translation>
    </message>
    <message>
        <source>This stage already has its result.</source>
        <translation>Результат этого этапа уже записан.</translation>
    </message>
    <message>
        <source>This stay has already ended.</source>
        <translation>Это пребывание уже завершено.</translation>
    </message>
    <message>
        <source>This version does not wait for the guardianship body now.</source>
        <translation>Эта версия сейчас не ждёт решения органа опеки.</translation>
    </message>
    <message>
        <source>This version does not wait for you: its rows are not commented on any more.</source>
        <translation>Эта версия не ждёт вашего решения: замечания к её строкам больше не принимаются.</translation>
    </message>
    <message>
        <source>This version is out for review already. Call its package back first.</source>
        <translation>Эта версия уже на рассмотрении. Сначала отзовите её пакет.</translation>
    </message>
    <message>
        <source>This was withdrawn or carried out meanwhile. Open the page again.</source>
        <translation>Это уже отозвано или выполнено. Откройте страницу заново.</translation>
    </message>
    <message>
        <source>What is in this package is not what its sender signed. Nothing of it was taken over: ask the sender.</source>
        <translation>В пакете не то, что подписал отправитель. Ничего из него не принято: спросите отправителя.</translation>
    </message>
    <message>
        <source>What is stored of this scan is not what was taken in. Add it again from the paper.</source>
        <translation>То, что хранится об этом скане, не совпадает с тем, что добавили. Добавьте его снова с бумаги.</translation>
    </message>
    <message>
        <source>What was written is not what was read, so it does not count. Nothing was changed: try again.</source>
        <translation>Записанное не совпало с прочитанным, поэтому оно не считается. Ничего не изменено: повторите.</translation>
    </message>
    <message>
        <source>You have opened {opened} different files within {minutes} min. File {number} opens in {wait} min by itself or now with a reason that the director reads. The files opened within that time and every safety card stay open to you, in an emergency as well.</source>
        <translation>За {minutes} мин вы открыли разных дел: {opened}. Дело {number} откроется само через {wait} мин или сразу, если указать причину: её прочтёт директор. Дела, открытые за это время, и карточки безопасности всех детей вам по-прежнему доступны, в том числе в чрезвычайном случае.</translation>
    </message>
    <message>
        <source>You opened this file yourself: another director looks at it.</source>
        <translation>Вы сами открыли это дело: открытие проверяет другой директор.</translation>
    </message>
    <message>
        <source>You proposed this erasure yourself: another person has to confirm it.</source>
        <translation>Это уничтожение предложили вы: подтвердить его должно другое лицо.</translation>
    </message>
    <message>
        <source>Your account looks after the computer and cannot open the residents&apos; files.</source>
        <translation>Ваша учётная запись – для обслуживания компьютера, дел воспитанников она не открывает.</translation>
    </message>
    <message>
        <source>Your account was made or got another passphrase by whoever proposed this erasure or by the recovery sheet, since {days} days before the proposal. Another person has to confirm it.</source>
        <translation>Вашу учётную запись создал или сменил в ней парольную фразу тот, кто предложил уничтожение, или это сделано по листу восстановления: после предложения или менее чем за {days} дн. до него. Подтвердить должен другой человек.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the director.</source>
        <translation>Ваша роль этого не позволяет. Обратитесь к директору.</translation>
    </message>
</context>
<context>
    <name>SeparateDialog</name>
    <message>
        <source>&amp;Why they are two people</source>
        <translation>&amp;Почему это два человека</translation>
    </message>
    <message>
        <source>Both files get back what they had. What was written since stays in this file, but doses, facts and stages about something that goes back follow it; a plan signed since stays here. The file that comes back is open to everyone on duty, as it was.</source>
        <translation>Оба дела получат обратно то, что в них было. Записанное после объединения остаётся в этом деле, но дозы, факты и этапы, связанные с возвращаемым, уходят вместе с ним; подписанный с тех пор план остаётся здесь. Вернувшееся дело, как и раньше, открыто всем дежурным.</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Separate file {number} again</source>
        <translation>Снова отделить дело {number}</translation>
    </message>
    <message>
        <source>Write how you know: it stands in the audit beside both numbers.</source>
        <translation>Напишите, откуда вы это знаете: это останется в аудите рядом с обоими номерами.</translation>
    </message>
</context>
<context>
    <name>ServedDialog</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n беседа</numerusform>
            <numerusform>%n беседы</numerusform>
            <numerusform>%n бесед</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Language, relation</source>
        <translation>Язык, отношение</translation>
    </message>
    <message>
        <source>Nowhere yet.</source>
        <translation>Пока нигде.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Не допущен</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where {name} interpreted</source>
        <translation>Где переводил(а) {name}</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>a closed file</source>
        <translation>закрытое дело</translation>
    </message>
    <message>
        <source>signed for this conversation alone</source>
        <translation>подписано только для этой беседы</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>ещё идёт</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>до {time}</translation>
    </message>
</context>
<context>
    <name>SetAside</name>
    <message>
        <source>Said to be another child:</source>
        <translation>Отмечено как другой ребёнок:</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take back that this is another child: {name}</source>
        <translation>Отменить ответ «другой ребёнок»: {name}</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Folder for copies</source>
        <translation>Папка для копий</translation>
    </message>
    <message>
        <source>Form of the needs assessment</source>
        <translation>Форма оценки потребностей</translation>
    </message>
    <message>
        <source>Form of the plan</source>
        <translation>Форма плана</translation>
    </message>
    <message>
        <source>Letterheads and addressees</source>
        <translation>Бланки и адресаты</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a key or the mouse</source>
        <translation>Блокировать через столько минут без клавиш и мыши</translation>
    </message>
    <message>
        <source>Lock and copies</source>
        <translation>Блокировка и копии</translation>
    </message>
    <message>
        <source>Not saved yet: one of the fields below asks for something.</source>
        <translation>Ещё не сохранено: одно из полей ниже нужно исправить.</translation>
    </message>
    <message>
        <source>Of this country</source>
        <translation>Этой страны</translation>
    </message>
    <message>
        <source>Rooms and beds</source>
        <translation>Комнаты и места</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Сохранить настройки</translation>
    </message>
    <message>
        <source>Scans of identity documents may be kept (ask a lawyer first)</source>
        <translation>Сканы документов, удостоверяющих личность, можно хранить (сначала спросите юриста)</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Настройки сохранены.</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Отметка</translation>
    </message>
    <message>
        <source>Choose what became of it.</source>
        <translation>Выберите, что вышло.</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation>Так уже отмечено.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Say why: the reason stays beside the decision.</source>
        <translation>Напишите причину: она останется рядом с решением.</translation>
    </message>
    <message>
        <source>What &amp;proves it, or the reason</source>
        <translation>Чем &amp;подтверждено, или причина</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что выполнено</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>1. Look at the page: this is what will be printed. Pana keeps it in no file.</source>
        <translation>1. Посмотрите страницу: она и будет напечатана. Ни в каком файле Pana её не хранит.</translation>
    </message>
    <message>
        <source>2. Print it.</source>
        <translation>2. Напечатайте её.</translation>
    </message>
    <message>
        <source>3. Read two rows from the paper, not from the screen, and type them here: that proves the print.</source>
        <translation>3. Прочитайте две строки с бумаги, а не с экрана, и введите их здесь: так видно, что лист напечатан.</translation>
    </message>
    <message>
        <source>Both rows are right. Fold the sheet, put it into an envelope and seal it.</source>
        <translation>Оба ряда верны. Сложите лист, вложите в конверт и запечатайте.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сверить</translation>
    </message>
    <message>
        <source>Four words stand in row {row}.</source>
        <translation>В ряду {row} четыре слова.</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Язык листа</translation>
    </message>
    <message>
        <source>Not as on the paper: word {numbers}.</source>
        <translation>Не так, как на бумаге: слово {numbers}.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Row {row} of the sheet</source>
        <translation>Ряд {row} листа</translation>
    </message>
    <message>
        <source>Type the four words of each row, with blanks between them.</source>
        <translation>Наберите четыре слова каждого ряда через пробел.</translation>
    </message>
</context>
<context>
    <name>SheetSection</name>
    <message>
        <source>Compare with the registry</source>
        <translation>Сверить с базой</translation>
    </message>
    <message>
        <source>Keep it in a sealed envelope, not near the computer. Look at the seal once a month.</source>
        <translation>Храните его в запечатанном конверте, не рядом с компьютером. Раз в месяц смотрите, цела ли печать.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation>Сделать новый лист восстановления?</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Сделать новый лист</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>Sheet number {number} has not been typed back</source>
        <translation>Лист № {number} ещё не набран обратно</translation>
    </message>
    <message>
        <source>Sheet number {number} is valid and was typed back</source>
        <translation>Действует лист № {number}, он набран обратно</translation>
    </message>
    <message>
        <source>The new sheet is valid. Destroy the old one before a witness.</source>
        <translation>Новый лист действует. Старый уничтожьте при свидетеле.</translation>
    </message>
    <message>
        <source>The next sheet</source>
        <translation>Следующий лист</translation>
    </message>
    <message>
        <source>The paper opens the registry.</source>
        <translation>Эта бумага открывает базу.</translation>
    </message>
    <message>
        <source>The present one stays valid until the new one is printed and typed back. Then destroy it.</source>
        <translation>Нынешний действует, пока новый не напечатан и не набран обратно. Потом уничтожьте его.</translation>
    </message>
    <message>
        <source>Type the words back</source>
        <translation>Набрать слова обратно</translation>
    </message>
    <message>
        <source>Type the words from the paper</source>
        <translation>Наберите слова с бумаги</translation>
    </message>
    <message>
        <source>Until then only one resident can be entered. Take the paper and type its words, or make a new sheet if it was never printed.</source>
        <translation>До тех пор можно внести только одного воспитанника. Возьмите бумагу и наберите слова или сделайте новый лист, если этот не печатали.</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>If everybody forgets the passphrase or this computer is gone, only this paper opens the registry. Without it nobody can, not even the makers of the program.</source>
        <translation>Если все забудут пароль или компьютера не станет, базу откроет только эта бумага. Без неё не сможет никто, даже создатели программы.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>All changes saved at {time}</source>
        <translation>Все изменения сохранены в {time}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отменить набранное</translation>
    </message>
    <message>
        <source>Do it again: {change} (Ctrl+Z)</source>
        <translation>Вернуть: {change} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <translation>Восстановить копию</translation>
    </message>
    <message>
        <source>The key file was damaged or missing; its second copy was used. Tell the director.</source>
        <translation>Файл ключей повреждён или отсутствует; использована его вторая копия. Сообщите директору.</translation>
    </message>
    <message>
        <source>The recovery sheet was not typed back yet: a second resident cannot be entered before.</source>
        <translation>Лист восстановления ещё не перепечатан обратно: до этого второго воспитанника внести нельзя.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Throw away what was typed and not saved?</source>
        <translation>Удалить набранное и не сохранённое?</translation>
    </message>
    <message>
        <source>Type it back</source>
        <translation>Перепечатать</translation>
    </message>
    <message>
        <source>Typed and not saved: {forms}. The words are there when it is opened again.</source>
        <translation>Набрано, но не сохранено: {forms}. Откройте снова — набранное на месте.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Undo: {change} (Ctrl+Z)</source>
        <translation>Отменить: {change} (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message numerus="yes">
        <source>%n person(s) at the centre now.</source>
        <translation>
            <numerusform>%n человек сейчас в центре.</numerusform>
            <numerusform>%n человека сейчас в центре.</numerusform>
            <numerusform>%n человек сейчас в центре.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 12 hours</source>
        <translation>За 12 часов</translation>
    </message>
    <message>
        <source>Notes, calls, visits and everything else that happens stands here by itself.</source>
        <translation>Записи, звонки, посещения и всё, что происходит, появляется здесь само.</translation>
    </message>
    <message>
        <source>Nothing was written since then</source>
        <translation>С тех пор записей нет</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Смена</translation>
    </message>
    <message>
        <source>Since my last shift, {when}</source>
        <translation>С моей прошлой смены, {when}</translation>
    </message>
    <message>
        <source>Since the hand-over, {when}</source>
        <translation>С передачи смены, {when}</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>The sheet cannot be shown</source>
        <translation>Сводку нельзя показать</translation>
    </message>
    <message>
        <source>The shift is handed over. Whoever comes puts their name under it.</source>
        <translation>Смена передана. Тот, кто принимает, подтвердит это своим именем.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>ShiftPanel</name>
    <message>
        <source>Hand-over of the shift</source>
        <translation>Передача смены</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>SiblingsPanel</name>
    <message numerus="yes">
        <source>%n stay(s) here: the children would be separated. Say why in the note.</source>
        <translation>
            <numerusform>%n остаётся здесь: детей разлучат. Напишите почему в примечании.</numerusform>
            <numerusform>%n остаются здесь: детей разлучат. Напишите почему в примечании.</numerusform>
            <numerusform>%n остаются здесь: детей разлучат. Напишите почему в примечании.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brothers and sisters here</source>
        <translation>Братья и сёстры здесь</translation>
    </message>
    <message>
        <source>Here as well: who came together</source>
        <translation>Тоже здесь: поступили вместе</translation>
    </message>
    <message>
        <source>They leave together: same hour, route, receiver and address.</source>
        <translation>Выбывают вместе: то же время, путь, принявший и адрес.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Every question was asked.</source>
        <translation>Все вопросы заданы.</translation>
    </message>
    <message>
        <source>No answer so far. The program counts nothing up: people decide.</source>
        <translation>Пока нет таких ответов. Программа ничего не подсчитывает: решают люди.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не спросили</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Speaks of a danger</source>
        <translation>Говорит об опасности</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
</context>
<context>
    <name>SignatureDialog</name>
    <message>
        <source>&amp;Signed</source>
        <translation>&amp;Подписано</translation>
    </message>
    <message>
        <source>A minor signs together with the legal representative: write the name.</source>
        <translation>Несовершеннолетний подписывает вместе с законным представителем: впишите имя.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose the language in which it was read.</source>
        <translation>Выберите язык, на котором прочитали.</translation>
    </message>
    <message>
        <source>Legal &amp;representative: name, capacity</source>
        <translation>Законный п&amp;редставитель: имя, кем является</translation>
    </message>
    <message>
        <source>Name one organisation: each has a consent of its own.</source>
        <translation>Назовите одну организацию: для каждой своё согласие.</translation>
    </message>
    <message>
        <source>Parent, guardian or the guardianship authority; the paper has a line for the signature.</source>
        <translation>Родитель, опекун или орган опеки; на бумаге есть строка для подписи.</translation>
    </message>
    <message>
        <source>Read in &amp;language</source>
        <translation>Прочитано на &amp;языке</translation>
    </message>
</context>
<context>
    <name>SignedDialog</name>
    <message>
        <source>&amp;How it was settled</source>
        <translation>&amp;Как решено</translation>
    </message>
    <message>
        <source>&amp;Number at the foot of the paper</source>
        <translation>&amp;Номер внизу листа</translation>
    </message>
    <message>
        <source>&amp;When it was signed</source>
        <translation>Ко&amp;гда подписано</translation>
    </message>
    <message>
        <source>&amp;Why nobody signs it</source>
        <translation>&amp;Почему не подписывают</translation>
    </message>
    <message>
        <source>A PDF is added by itself: add this first, then the other.</source>
        <translation>PDF добавляется отдельно: сначала добавьте это, потом другое.</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Подготавливается</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Читается</translation>
    </message>
    <message>
        <source>Choose a scan</source>
        <translation>Выбрать скан</translation>
    </message>
    <message>
        <source>Choose a scan, drop it here, or paste a picture with Ctrl+V.</source>
        <translation>Выберите скан, перетащите его сюда или вставьте снимок клавишами Ctrl+V.</translation>
    </message>
    <message>
        <source>Choose the print.</source>
        <translation>Выберите распечатку.</translation>
    </message>
    <message>
        <source>Choose the signed scan</source>
        <translation>Выберите подписанный скан</translation>
    </message>
    <message>
        <source>Compare the pages with the number at their foot and tick that they belong to it.</source>
        <translation>Сверьте страницы с номером внизу листа и отметьте, что они от этой распечатки.</translation>
    </message>
    <message>
        <source>Drop a scan here, paste it with Ctrl+V, or choose a file.</source>
        <translation>Перетащите скан сюда, вставьте клавишами Ctrl+V или выберите файл.</translation>
    </message>
    <message>
        <source>I have compared them: these are pages of this print</source>
        <translation>Сверено: это страницы этой распечатки</translation>
    </message>
    <message>
        <source>It is not known which print these pages belong to.</source>
        <translation>Неизвестно, от какой распечатки эти страницы.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Nobody signs this print</source>
        <translation>Эту распечатку не подписывают</translation>
    </message>
    <message>
        <source>Of other copies of the same paper: {pages}.</source>
        <translation>Из других экземпляров этой же бумаги: {pages}.</translation>
    </message>
    <message>
        <source>Scans and photos (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.bmp)</source>
        <translation>Сканы и снимки (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Signed on paper, there is no scan</source>
        <translation>Подписано на бумаге, скана нет</translation>
    </message>
    <message>
        <source>Signed paper</source>
        <translation>Подписанный документ</translation>
    </message>
    <message>
        <source>Take the pages away</source>
        <translation>Убрать страницы</translation>
    </message>
    <message>
        <source>The code cannot be read: type the number, such as 131-26/П1.</source>
        <translation>Код не читается: введите номер, например 131-26/П1.</translation>
    </message>
    <message>
        <source>The pages are kept. № {number} stays open: still missing {missing}.</source>
        <translation>Страницы сохранены. № {number} остаётся открытым: недостаёт {missing}.</translation>
    </message>
    <message>
        <source>The paper left the program later than that.</source>
        <translation>Документ вышел из программы позже.</translation>
    </message>
    <message>
        <source>The print that the code on the scan names</source>
        <translation>Распечатка, которую назовёт код на скане</translation>
    </message>
    <message>
        <source>The signed scan is here</source>
        <translation>Подписанный скан есть</translation>
    </message>
    <message>
        <source>This moment is still to come.</source>
        <translation>Этот час ещё не наступил.</translation>
    </message>
    <message>
        <source>When was it signed?</source>
        <translation>Когда подписано?</translation>
    </message>
    <message>
        <source>Which &amp;print</source>
        <translation>Какая &amp;распечатка</translation>
    </message>
    <message>
        <source>Who &amp;signed</source>
        <translation>Кто &amp;подписал</translation>
    </message>
    <message>
        <source>Without a readable code: {places} of the scan; kept along with it.</source>
        <translation>Без читаемого кода: страницы скана {places}; они хранятся вместе с ним.</translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation>Напишите в двух словах почему.</translation>
    </message>
    <message>
        <source>Write who signed.</source>
        <translation>Напишите, кто подписал.</translation>
    </message>
    <message>
        <source>page {page} from copy {copy}</source>
        <translation>стр. {page} — экземпляр {copy}</translation>
    </message>
    <message>
        <source>{paper}, № {number}, copy {copy}</source>
        <translation>{paper}, № {number}, экз. {copy}</translation>
    </message>
    <message>
        <source>{paper}, № {number}, copy {copy}, saved as a file</source>
        <translation>{paper}, № {number}, экземпляр {copy}, сохранён в файл</translation>
    </message>
    <message>
        <source>{paper}. Its code cannot be read; these are taken to be pages {pages} of {whole}.</source>
        <translation>{paper}. Код не читается; считаем, что это страницы {pages} из {whole}.</translation>
    </message>
    <message>
        <source>{paper}. No page is missing: {whole} of {whole} are here.</source>
        <translation>{paper}. Все страницы на месте: {whole} из {whole}.</translation>
    </message>
    <message>
        <source>{paper}. Pages {pages} of {whole} are here. Still missing: {missing}.</source>
        <translation>{paper}. Есть страницы {pages} из {whole}. Недостаёт: {missing}.</translation>
    </message>
    <message>
        <source>№ {number} is signed.</source>
        <translation>№ {number} подписан.</translation>
    </message>
    <message>
        <source>№ {number} waits for no signature.</source>
        <translation>№ {number} подписи не ждёт.</translation>
    </message>
</context>
<context>
    <name>SittingDialog</name>
    <message>
        <source>&amp;Decided otherwise by the director: reason</source>
        <translation>Директор решил &amp;иначе: причина</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>&amp;Переводчик</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Parents</source>
        <translation>&amp;Родители</translation>
    </message>
    <message>
        <source>&amp;Relation to the person</source>
        <translation>&amp;Связь с человеком</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>At night only in an emergency: write which.</source>
        <translation>Ночью только в крайнем случае: напишите какой.</translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation>Начать сейчас</translation>
    </message>
    <message>
        <source>Choose the language of the conversation.</source>
        <translation>Выберите язык разговора.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Everybody is there whom the procedure asks for.</source>
        <translation>Все, кого требует процедура, присутствуют.</translation>
    </message>
    <message>
        <source>It is night: &amp;why can it not wait?</source>
        <translation>Сейчас ночь: почему нельзя &amp;ждать?</translation>
    </message>
    <message>
        <source>Must be there: {who}</source>
        <translation>Должны присутствовать: {who}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Nothing speaks against this interpreter.</source>
        <translation>Против этого переводчика нет возражений.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Сохранить и закрыть</translation>
    </message>
    <message>
        <source>Signed the agreement not to disclose for this interview</source>
        <translation>Подписал обязательство о неразглашении для этой беседы</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The person agrees to this interviewer</source>
        <translation>Человек согласен на этого интервьюера</translation>
    </message>
    <message>
        <source>The questionnaire is filled in before the person&apos;s eyes</source>
        <translation>Анкету заполняют в присутствии человека</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Помещение</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Кто присутствует</translation>
    </message>
    <message>
        <source>Write the hour as 14:30, between the beginning and now.</source>
        <translation>Впишите время как 14:30, между началом и настоящим моментом.</translation>
    </message>
</context>
<context>
    <name>SlippingStrip</name>
    <message>
        <source>Closed late, 30 days</source>
        <translation>С опозданием, 30 дней</translation>
    </message>
    <message>
        <source>Kept in time, 30 days</source>
        <translation>В срок, 30 дней</translation>
    </message>
    <message>
        <source>No coordinator</source>
        <translation>Без координатора</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Overdue, by kind and coordinator:</source>
        <translation>Просрочено по видам и координаторам:</translation>
    </message>
    <message>
        <source>The oldest</source>
        <translation>Самое давнее</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>с сегодня</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>A table in .xlsx or .csv, or cells copied from it: one row for each stay. Nothing is stored before you have seen every row and pressed the last button.</source>
        <translation>Таблица .xlsx или .csv либо скопированные из неё ячейки: одна строка на каждое пребывание. Ничего не сохраняется, пока вы не увидите все строки и не нажмёте последнюю кнопку.</translation>
    </message>
    <message>
        <source>All rows are taken over together or none. The table itself stays as it is: keep or destroy it.</source>
        <translation>Переносятся все строки вместе или ни одной. Сама таблица остаётся как есть: храните её или уничтожьте.</translation>
    </message>
    <message>
        <source>Begin with the register you have</source>
        <translation>Начните с журнала, который у вас уже есть</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Headings in Kazakh, Russian or English are recognised; you correct what was taken wrongly.</source>
        <translation>Заголовки на казахском, русском и английском узнаются; что понято неверно, вы поправите.</translation>
    </message>
    <message>
        <source>Name and day of admission are needed. All else may be missing; what is unclear is kept as a note.</source>
        <translation>Нужны имя и день поступления. Остального может не быть; неясное сохраняется как заметка.</translation>
    </message>
    <message>
        <source>Paste copied cells</source>
        <translation>Вставить ячейки</translation>
    </message>
    <message>
        <source>Whoever is in the registry already is shown, and you decide whether it is the same person.</source>
        <translation>Кто уже есть в реестре, будет показан, и вы решите, тот ли это человек.</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message numerus="yes">
        <source>%n emergency opening(s) this month</source>
        <translation>
            <numerusform>%n экстренное открытие за месяц</numerusform>
            <numerusform>%n экстренных открытия за месяц</numerusform>
            <numerusform>%n экстренных открытий за месяц</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Сменить ключи</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>From now on they cannot open the registry here. A copy of the files taken earlier still opens for them: collect their USB sticks.</source>
        <translation>Здесь этот сотрудник больше базу не откроет. Копию файлов, сделанную раньше, он открыть сможет: заберите флешки.</translation>
    </message>
    <message>
        <source>Give {name} new keys and a one-time passphrase?</source>
        <translation>Дать {name} новые ключи и одноразовый пароль?</translation>
    </message>
    <message>
        <source>Invite a colleague</source>
        <translation>Пригласить сотрудника</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Making the new keys</source>
        <translation>Создаём новые ключи</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New one-time passphrase</source>
        <translation>Новый одноразовый пароль</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Take the door away</source>
        <translation>Закрыть вход</translation>
    </message>
    <message>
        <source>Take the door of {name} away?</source>
        <translation>Закрыть вход для {name}?</translation>
    </message>
    <message>
        <source>The door is closed. A copy of the files taken earlier still opens with the passphrase of then: change the keys, so that it fits nothing that is written from now on.</source>
        <translation>Вход закрыт. Копия файлов, взятая раньше, по-прежнему откроется тогдашним паролем: смените ключи, чтобы он не подошёл ни к чему, что будет записано дальше.</translation>
    </message>
    <message>
        <source>The present passphrase ends at once. What was signed before stays valid.</source>
        <translation>Нынешний пароль сразу перестанет действовать. Подписанное раньше остаётся в силе.</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Кто замещает</translation>
    </message>
    <message>
        <source>has left {day}</source>
        <translation>ушёл {day}</translation>
    </message>
    <message>
        <source>invitation not finished</source>
        <translation>приглашение не завершено</translation>
    </message>
    <message>
        <source>one-time passphrase</source>
        <translation>одноразовый пароль</translation>
    </message>
    <message>
        <source>opens no file</source>
        <translation>дел не открывает</translation>
    </message>
    <message>
        <source>own passphrase</source>
        <translation>свой пароль</translation>
    </message>
</context>
<context>
    <name>StandByDialog</name>
    <message>
        <source>Who stands beside the child</source>
        <translation>Кто рядом с ребёнком</translation>
    </message>
</context>
<context>
    <name>StandingBar</name>
    <message>
        <source>Approved with conditions: {conditions}</source>
        <translation>Утверждено с условиями: {conditions}</translation>
    </message>
    <message>
        <source>Nobody approves their own plan: another colleague decides. Or take it back and put it forward yourself: then the guardianship body decides.</source>
        <translation>Свой план не утверждают: решает другой сотрудник. Или отзовите план и направьте его сами: тогда решит орган опеки.</translation>
    </message>
    <message>
        <source>Read the plan and decide: it is approved as it stands, or returned.</source>
        <translation>Прочтите план и решите: утвердить как есть или вернуть.</translation>
    </message>
    <message>
        <source>Returned: {reason}</source>
        <translation>Возвращён: {reason}</translation>
    </message>
    <message>
        <source>Taken back by {name}: {reason}</source>
        <translation>План отозван, {name}: {reason}</translation>
    </message>
    <message>
        <source>The centre&apos;s director decides first, then the guardianship body.</source>
        <translation>Сначала решает директор центра, затем орган опеки.</translation>
    </message>
    <message>
        <source>The director has confirmed this plan for the centre: the body decides.</source>
        <translation>Директор подтвердил план от центра: решение за органом опеки.</translation>
    </message>
    <message>
        <source>The guardianship body objects: {reason}. The next version answers it.</source>
        <translation>Орган опеки возражает: {reason}. На это отвечает следующая версия плана.</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Begin with an empty registry, or get to know the program with invented people first.</source>
        <translation>Начните с пустой базы или сначала освойтесь на вымышленных людях.</translation>
    </message>
    <message>
        <source>Empty registry</source>
        <translation>Пустая база</translation>
    </message>
    <message>
        <source>First invite the colleagues: Administration, Staff.</source>
        <translation>Сначала пригласите сотрудников: «Управление», «Сотрудники».</translation>
    </message>
    <message>
        <source>Open Pana</source>
        <translation>Открыть Pana</translation>
    </message>
    <message>
        <source>The registry is ready</source>
        <translation>База готова</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>Учебный центр</translation>
    </message>
    <message>
        <source>Your registry stays as it is. The training centre has its own folder and keys.</source>
        <translation>Ваша база остаётся как есть. У учебного центра своя папка и свои ключи.</translation>
    </message>
</context>
<context>
    <name>StayDialog</name>
    <message>
        <source>&amp;Brought by</source>
        <translation>Кем &amp;доставлен</translation>
    </message>
    <message>
        <source>&amp;Circumstances</source>
        <translation>&amp;Обстоятельства</translation>
    </message>
    <message>
        <source>&amp;Health as seen</source>
        <translation>&amp;Здоровье на вид</translation>
    </message>
    <message>
        <source>&amp;Injuries in words</source>
        <translation>Повре&amp;ждения словами</translation>
    </message>
    <message>
        <source>&amp;Left without parental care</source>
        <translation>Оста&amp;лся без попечения родителей</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Комната</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>Т&amp;емпература</translation>
    </message>
    <message>
        <source>&amp;Where found</source>
        <translation>&amp;Где выявлен</translation>
    </message>
    <message>
        <source>A line each, place first: left forearm: bruise, 3 cm</source>
        <translation>По строке, сначала место: левое предплечье: синяк 3 см</translation>
    </message>
    <message>
        <source>Add a thing</source>
        <translation>Добавить вещь</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>Вещи</translation>
    </message>
    <message>
        <source>Came without a &amp;parent or guardian</source>
        <translation>&amp;Прибыл без родителя или опекуна</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Ка&amp;тегория</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Facts of the stay</source>
        <translation>Сведения о пребывании</translation>
    </message>
    <message>
        <source>In w&amp;ords</source>
        <translation>С&amp;ловами</translation>
    </message>
    <message>
        <source>Its &amp;date, as much of it as it states</source>
        <translation>Его д&amp;ата — насколько она указана</translation>
    </message>
    <message>
        <source>N&amp;umber of the ground document</source>
        <translation>Но&amp;мер документа-основания</translation>
    </message>
    <message>
        <source>Post and &amp;name</source>
        <translation>Должность и &amp;имя</translation>
    </message>
    <message>
        <source>Take this thing off the list</source>
        <translation>Убрать вещь из списка</translation>
    </message>
    <message>
        <source>Who i&amp;ssued it</source>
        <translation>Кем &amp;выдан</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>&amp;Last day on the permit</source>
        <translation>&amp;Последний день по разрешению</translation>
    </message>
    <message>
        <source>A permit that ends before it was issued: check the day.</source>
        <translation>Разрешение кончается раньше, чем выдано: проверьте день.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Left empty, the term of the procedure counts.</source>
        <translation>Если пусто, действует срок процедуры.</translation>
    </message>
    <message>
        <source>Name what proves it.</source>
        <translation>Назовите, чем это подтверждено.</translation>
    </message>
    <message>
        <source>Only organisations with a consent in force stand here.</source>
        <translation>Здесь только организации, на которые есть действующее согласие.</translation>
    </message>
    <message>
        <source>There is no consent of the person to this organisation: nothing is passed on.</source>
        <translation>Нет согласия человека на эту организацию: сведения не передают.</translation>
    </message>
    <message>
        <source>This hour is still to come.</source>
        <translation>Этот час ещё не наступил.</translation>
    </message>
    <message>
        <source>This step was written down meanwhile.</source>
        <translation>Этот шаг тем временем уже записан.</translation>
    </message>
    <message>
        <source>W&amp;hat it was told</source>
        <translation>&amp;Что сообщили</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>&amp;Когда</translation>
    </message>
    <message>
        <source>Write what the organisation was told: it stands in the log of the file.</source>
        <translation>Напишите, что сообщили организации: это остаётся в журнале дела.</translation>
    </message>
</context>
<context>
    <name>StepDoneDialog</name>
    <message>
        <source>&amp;What came of it</source>
        <translation>&amp;Что из этого вышло</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Сделано сегодня</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Done on</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Until, 24.11.2026</source>
        <translation>До, 24.11.2026</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Что вышло</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто делает</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>Choose what it is.</source>
        <translation>Выберите, что это.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>This day lies before the day of issue.</source>
        <translation>Этот день раньше дня выдачи.</translation>
    </message>
    <message>
        <source>This day lies before the day since which it is known.</source>
        <translation>Этот день раньше дня, с которого это известно.</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Custody, rights, permit, redirecting</source>
        <translation>Содержание под стражей, права, разрешение, перенаправление</translation>
    </message>
    <message>
        <source>No signs: primary help ends. An organisation that was agreed to may be told.</source>
        <translation>Признаков нет: первичная помощь прекращается. Сообщить можно организации, на которую есть согласие.</translation>
    </message>
    <message>
        <source>No signs: primary help ends. Ask for consent before anybody is redirected.</source>
        <translation>Признаков нет: первичная помощь прекращается. Прежде чем перенаправить, спросите согласие.</translation>
    </message>
    <message>
        <source>Print the decision</source>
        <translation>Распечатать решение</translation>
    </message>
    <message>
        <source>Print the request</source>
        <translation>Распечатать запрос</translation>
    </message>
    <message>
        <source>Print the sheet of rights</source>
        <translation>Распечатать памятку о правах</translation>
    </message>
    <message>
        <source>Temporary permit {number}</source>
        <translation>Временное разрешение {number}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>{step}: {told}</source>
        <translation>{step}: {told}</translation>
    </message>
</context>
<context>
    <name>StepsWindow</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
</context>
<context>
    <name>StopLine</name>
    <message>
        <source>Must not</source>
        <translation>Нельзя</translation>
    </message>
</context>
<context>
    <name>StopMedicineDialog</name>
    <message>
        <source>&amp;Why it is stopped</source>
        <translation>&amp;Почему отменено</translation>
    </message>
    <message>
        <source>Say why: the course is over, a reaction, the doctor&apos;s word.</source>
        <translation>Напишите причину: курс закончен, реакция, решение врача.</translation>
    </message>
    <message>
        <source>Stop a medicine</source>
        <translation>Отменить лекарство</translation>
    </message>
    <message>
        <source>Stop it now</source>
        <translation>Отменить сейчас</translation>
    </message>
    <message>
        <source>This medicine was stopped already.</source>
        <translation>Это лекарство уже отменено.</translation>
    </message>
</context>
<context>
    <name>StopPanel</name>
    <message>
        <source>Came for the child and was not given the child.</source>
        <translation>Пришли за ребёнком, ребёнка не отдали.</translation>
    </message>
    <message>
        <source>Came, was not given the child: write it down</source>
        <translation>Приходил, ребёнка не отдали: записать</translation>
    </message>
    <message>
        <source>Stop. Nothing was recorded: this person must not have the child.</source>
        <translation>Стоп. Ничего не записано: этому человеку нельзя передавать ребёнка.</translation>
    </message>
    <message>
        <source>Written down at {time}. The child is here; the director has it on Today.</source>
        <translation>Записано в {time}. Ребёнок здесь; директор увидит это на странице «Сегодня».</translation>
    </message>
    <message>
        <source>{name}: do not hand over the child. Call the director.</source>
        <translation>{name}: ребёнка не передавать. Позвоните директору.</translation>
    </message>
</context>
<context>
    <name>Stops</name>
    <message>
        <source>Forbidden: {what}</source>
        <translation>Запрещено: {what}</translation>
    </message>
    <message>
        <source>Somebody from a restricted file</source>
        <translation>Лицо из дела с ограниченным доступом</translation>
    </message>
    <message>
        <source>and {count} more: type the surname</source>
        <translation>и ещё {count}: введите фамилию</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>звонки</translation>
    </message>
    <message>
        <source>collecting the child</source>
        <translation>забирать ребёнка</translation>
    </message>
    <message>
        <source>telling them anything</source>
        <translation>сообщать что-либо</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>посещения</translation>
    </message>
</context>
<context>
    <name>StorePanel</name>
    <message>
        <source>Decide: set up a secret store on this computer, or choose portable mode.</source>
        <translation>Решите: настройте на компьютере хранилище ключей или выберите переносной режим.</translation>
    </message>
    <message>
        <source>In portable mode the key of this computer lies in a file that only this user may read. Who takes the whole disk takes that file too; then the passphrase alone protects the children. It must therefore have six words or more.</source>
        <translation>В переносном режиме ключ компьютера лежит в файле, который может читать только этот пользователь. Кто заберёт весь диск, заберёт и этот файл; тогда детей защищает один пароль. Поэтому в нём должно быть шесть слов или больше.</translation>
    </message>
    <message>
        <source>Looking for the secret store of this computer</source>
        <translation>Ищем хранилище ключей этого компьютера</translation>
    </message>
    <message>
        <source>On another computer no passphrase opens a copy of these files. If this computer breaks, the recovery sheet opens the backup.</source>
        <translation>На другом компьютере копию этих файлов не откроет ни один пароль. Если компьютер сломается, копию откроет лист восстановления.</translation>
    </message>
    <message>
        <source>The secret store of this computer is used</source>
        <translation>Используется хранилище ключей этого компьютера</translation>
    </message>
    <message>
        <source>This computer has no secret store that can be used</source>
        <translation>На этом компьютере нет пригодного хранилища ключей</translation>
    </message>
    <message>
        <source>Use portable mode on this computer</source>
        <translation>Использовать на этом компьютере переносной режим</translation>
    </message>
</context>
<context>
    <name>StrikeDialog</name>
    <message>
        <source>&amp;Why it is struck out</source>
        <translation>&amp;Почему зачёркнуто</translation>
    </message>
    <message>
        <source>Say why: the line stays to be read.</source>
        <translation>Напишите почему: строка остаётся видна.</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Зачеркнуть</translation>
    </message>
    <message>
        <source>Written by mistake</source>
        <translation>Записано по ошибке</translation>
    </message>
</context>
<context>
    <name>TablesSection</name>
    <message>
        <source>Bring the register you kept in Excel or copied cells into the registry: every row is shown before anything is stored.</source>
        <translation>Перенесите в реестр журнал, который вели в Excel, или скопированные ячейки: каждая строка показывается до сохранения.</translation>
    </message>
    <message>
        <source>Residents, plans, follow-ups and Today have the button “Excel”. Such a file leaves the encrypted registry, and the audit says who saved it.</source>
        <translation>На страницах «Воспитанники», «Планы», «Наблюдение» и «Сегодня» есть кнопка «Excel». Такой файл покидает зашифрованный реестр; кто его сохранил, видно в журнале доступа.</translation>
    </message>
    <message>
        <source>Save lists</source>
        <translation>Сохранение списков</translation>
    </message>
    <message>
        <source>Take over a register</source>
        <translation>Перенести журнал</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>&amp;What really happened</source>
        <translation>&amp;Что было на самом деле</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Скажите почему, в нескольких словах.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить отметку</translation>
    </message>
    <message>
        <source>The line stays in the file; the dose waits again.</source>
        <translation>Строка остаётся в деле, доза снова ждёт.</translation>
    </message>
    <message>
        <source>Written down by a slip</source>
        <translation>Отмечено по ошибке</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer to the plan of file {number}, version {version}</source>
        <translation>Ответ по плану дела {number}, версия {version}</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Comments on rows</source>
        <translation>Замечания к строкам</translation>
    </message>
    <message>
        <source>Day of its paper</source>
        <translation>Дата документа</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>It enters the register of decisions as the body&apos;s own, under the name that signed.</source>
        <translation>В реестр решений он войдёт как решение самого органа, под именем того, кто подписал.</translation>
    </message>
    <message>
        <source>Number of its paper</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Whole, and signed by {name}</source>
        <translation>Цел и подписан: {name}</translation>
    </message>
</context>
<context>
    <name>TakeOffDialog</name>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Почему</translation>
    </message>
    <message>
        <source>Only where it was written down by mistake. A lost document stays here as lost.</source>
        <translation>Только если он записан по ошибке. Утерянный документ остаётся здесь как утерянный.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Take off the list: {document}</source>
        <translation>Убрать из списка: {document}</translation>
    </message>
    <message>
        <source>There are scans of this document. Remove them first.</source>
        <translation>Есть сканы этого документа. Сначала уберите их.</translation>
    </message>
    <message>
        <source>Write why it was a mistake.</source>
        <translation>Напишите, почему это ошибка.</translation>
    </message>
</context>
<context>
    <name>TakeOverDialog</name>
    <message>
        <source>A prohibition of either house stays. What both houses wrote about one plan is frozen.</source>
        <translation>Запрет любого из центров остаётся в силе. Утверждённые планы не изменяются.</translation>
    </message>
    <message>
        <source>All of it or nothing: until the end nothing is stored.</source>
        <translation>Всё или ничего: до окончания ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Explained to the person by</source>
        <translation>Разъяснил человеку</translation>
    </message>
    <message>
        <source>It becomes a new file with a number of this centre, and a stay begins today.</source>
        <translation>Станет новым делом с номером этого центра; пребывание начнётся сегодня.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Составлено</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Номер там</translation>
    </message>
    <message>
        <source>Perhaps the same person is here already: file {numbers}. Compare both afterwards and merge.</source>
        <translation>Возможно, этот человек уже есть здесь: дело {numbers}. Потом сравните оба дела и объедините.</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Отправил</translation>
    </message>
    <message>
        <source>Sent without a consent, because</source>
        <translation>Отправлено без согласия, потому что</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>Остановлено. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Take over a case</source>
        <translation>Принять дело</translation>
    </message>
    <message>
        <source>The case is being taken over</source>
        <translation>Дело принимается</translation>
    </message>
    <message>
        <source>The file is restricted: it opens to you alone until you name its other readers.</source>
        <translation>Дело с ограниченным доступом: пока вы не назовёте других, открыть его сможете только вы.</translation>
    </message>
    <message>
        <source>This case left from here and comes back: it goes on in file {number}. Every earlier stay is kept, and a new one begins today.</source>
        <translation>Это дело ушло отсюда и возвращается: оно продолжится в деле {number}. Все прежние пребывания сохранятся, новое начнётся сегодня.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Что внутри</translation>
    </message>
    <message>
        <source>Whole, and signed by {name}</source>
        <translation>Цело, подпись: {name}</translation>
    </message>
    <message>
        <source>{came}, of them new: {new}</source>
        <translation>{came}, из них новых: {new}</translation>
    </message>
</context>
<context>
    <name>TakingDialog</name>
    <message>
        <source>Choose rows</source>
        <translation>Выбрать строки</translation>
    </message>
    <message>
        <source>Rows chosen: {chosen} of {among}</source>
        <translation>Выбрано строк: {chosen} из {among}</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>&amp;Name of the template</source>
        <translation>&amp;Название шаблона</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Добавить категорию</translation>
    </message>
    <message>
        <source>For which &amp;categories</source>
        <translation>Для каких &amp;категорий</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Назовите шаблон.</translation>
    </message>
    <message>
        <source>It is offered for many: write no name and no place of anybody. What a child says is never in it.</source>
        <translation>Шаблон предлагается для многих: не пишите ничьих имён и адресов. Слова ребёнка в шаблон не входят.</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>Сохранить шаблон</translation>
    </message>
    <message>
        <source>New template of a plan</source>
        <translation>Новый шаблон плана</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take away: {category}</source>
        <translation>Убрать: {category}</translation>
    </message>
    <message>
        <source>Template of a plan</source>
        <translation>Шаблон плана</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Название слишком длинное.</translation>
    </message>
    <message>
        <source>Usual rows</source>
        <translation>Обычные строки</translation>
    </message>
    <message>
        <source>Without a category it is offered for everybody.</source>
        <translation>Без категории шаблон предлагается для всех.</translation>
    </message>
    <message>
        <source>Write at least one row: a need or a measure.</source>
        <translation>Напишите хотя бы одну строку: потребность или меру.</translation>
    </message>
    <message>
        <source>Write the usual term as a number of days, at most {most}.</source>
        <translation>Напишите обычный срок числом дней, не более {most}.</translation>
    </message>
</context>
<context>
    <name>TemplateLine</name>
    <message>
        <source>Expected result</source>
        <translation>Ожидаемый результат</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Никто определённый</translation>
    </message>
    <message>
        <source>Usual term in days</source>
        <translation>Обычный срок в днях</translation>
    </message>
    <message>
        <source>Who usually answers for it</source>
        <translation>Кто обычно отвечает</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>From the template: {name}</source>
        <translation>По шаблону: {name}</translation>
    </message>
    <message>
        <source>Make a template of this plan…</source>
        <translation>Сделать шаблон из этого плана…</translation>
    </message>
    <message>
        <source>No template is made for this category yet</source>
        <translation>Для этой категории шаблона ещё нет</translation>
    </message>
    <message>
        <source>Rows that came from the template: {came}. Stood there already: {there}.</source>
        <translation>Строк внесено из шаблона: {came}. Уже стояло: {there}.</translation>
    </message>
    <message>
        <source>Templates of a plan…</source>
        <translation>Шаблоны плана…</translation>
    </message>
    <message>
        <source>The template is kept; the plan stays as it is.</source>
        <translation>Шаблон сохранён; план остался без изменений.</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Новый шаблон</translation>
    </message>
    <message>
        <source>Offer no more</source>
        <translation>Больше не предлагать</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Templates of a plan</source>
        <translation>Шаблоны плана</translation>
    </message>
    <message>
        <source>There is no template yet. Make one here from scratch, or open a good plan and choose there to make a template of it: names, days and what the child said stay with the plan.</source>
        <translation>Шаблонов ещё нет. Создайте здесь новый или откройте удачный план и сделайте шаблон из него: имена, даты и слова ребёнка останутся в плане.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>для всех</translation>
    </message>
    <message>
        <source>{name}. For: {categories}</source>
        <translation>{name}. Для кого: {categories}</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n year(s) of age</source>
        <translation>
            <numerusform>в %n год</numerusform>
            <numerusform>в %n года</numerusform>
            <numerusform>в %n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
</context>
<context>
    <name>ThingDialog</name>
    <message>
        <source>&amp;Brought by</source>
        <translation>Кто &amp;принёс</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>С&amp;колько</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Что</translation>
    </message>
    <message>
        <source>A thing came</source>
        <translation>Принята вещь</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>К&amp;огда</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Напишите, что это.</translation>
    </message>
</context>
<context>
    <name>ThingLine</name>
    <message>
        <source>How much</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Сколько этого</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What was brought along</source>
        <translation>Что было с собой</translation>
    </message>
</context>
<context>
    <name>Tie</name>
    <message>
        <source>Came together with: {other}</source>
        <translation>Поступает вместе с: {other}</translation>
    </message>
    <message>
        <source>No, not together</source>
        <translation>Нет, не вместе</translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Draft of a note restored: {time}.</source>
        <translation>Черновик записи восстановлен: {time}.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Nothing of this kind yet</source>
        <translation>Такого ещё не было</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>The note is kept as a draft.</source>
        <translation>Запись сохранена как черновик.</translation>
    </message>
    <message>
        <source>The timeline cannot be shown</source>
        <translation>Ленту показать не удалось</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента</translation>
    </message>
    <message>
        <source>What is written with F8 stands here under its day.</source>
        <translation>Записанное по F8 встанет здесь под своим днём.</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Back at the centre</source>
        <translation>Снова в центре</translation>
    </message>
    <message>
        <source>Came to us: {name}</source>
        <translation>Личная встреча, пришли к нам: {name}</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Decided otherwise</source>
        <translation>Решено иначе</translation>
    </message>
    <message>
        <source>Follow-up: {kind}</source>
        <translation>Наблюдение: {kind}</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>В больнице</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>В отпуске</translation>
    </message>
    <message>
        <source>Recorded as done</source>
        <translation>Отмечено исполнение</translation>
    </message>
    <message>
        <source>Restricted note</source>
        <translation>Закрытая запись</translation>
    </message>
    <message>
        <source>The file was closed</source>
        <translation>Дело закрыто</translation>
    </message>
    <message>
        <source>The file was opened again</source>
        <translation>Дело открыто снова</translation>
    </message>
    <message>
        <source>Three attempts in a row reached nobody</source>
        <translation>Три попытки подряд без ответа</translation>
    </message>
    <message>
        <source>We visited: {name}</source>
        <translation>Личная встреча, были у них: {name}</translation>
    </message>
    <message>
        <source>taken over from the register kept before; nobody here saw the assessment</source>
        <translation>взято из прежнего журнала; оценку здесь никто не видел</translation>
    </message>
    <message>
        <source>{medium} from: {name}</source>
        <translation>{medium}, входящее: {name}</translation>
    </message>
    <message>
        <source>{medium} to: {name}</source>
        <translation>{medium}, исходящее: {name}</translation>
    </message>
</context>
<context>
    <name>TodayKinds</name>
    <message>
        <source>Appointments</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Обязательные</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Пребывание</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Обычные</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n other thing(s) are open.</source>
        <translation>
            <numerusform>Открыто ещё %n дело.</numerusform>
            <numerusform>Открыто ещё %n дела.</numerusform>
            <numerusform>Открыто ещё %n дел.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) in force not reviewed by you.</source>
        <translation>
            <numerusform>%n действующий план вами не рассмотрен.</numerusform>
            <numerusform>%n действующих плана вами не рассмотрены.</numerusform>
            <numerusform>%n действующих планов вами не рассмотрено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) wait for your decision.</source>
        <translation>
            <numerusform>%n план ждёт вашего решения.</numerusform>
            <numerusform>%n плана ждут вашего решения.</numerusform>
            <numerusform>%n планов ждут вашего решения.</numerusform>
        </translation>
    </message>
    <message>
        <source>A plan stands here as soon as the centre submits it.</source>
        <translation>План появится здесь, как только центр его подаст.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Came for a child</source>
        <translation>Пришли за ребёнком</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Всё выполнено</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Next: {what}, {whose}. {when}</source>
        <translation>Дальше: {what}, {whose}. {when}</translation>
    </message>
    <message>
        <source>Nothing of this kind waits</source>
        <translation>Такого сейчас ничего не ждёт</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Вас ничего не ждёт</translation>
    </message>
    <message>
        <source>Nothing waits for your decision</source>
        <translation>На ваше решение ничего нет</translation>
    </message>
    <message>
        <source>Nothing waits. What falls due stands here by itself.</source>
        <translation>Ничего не ждёт. Что подойдёт по сроку, появится здесь само.</translation>
    </message>
    <message>
        <source>Nothing was closed in the last 30 days</source>
        <translation>За 30 дней ничего не закрыто</translation>
    </message>
    <message>
        <source>Nothing was closed late in the last 30 days</source>
        <translation>За 30 дней ничего не закрыто с опозданием</translation>
    </message>
    <message>
        <source>Overdue {overdue}, today {today}, next 7 days {week}.</source>
        <translation>Просрочено {overdue}, на сегодня {today}, на неделе {week}.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Show what comes later</source>
        <translation>Показать, что позже</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Показать, что ждёт</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>Эту страницу нельзя показать</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Что ждёт</translation>
    </message>
    <message>
        <source>Whose duties</source>
        <translation>Чьи дела</translation>
    </message>
    <message numerus="yes">
        <source>Your colleagues have %n open thing(s).</source>
        <translation>
            <numerusform>У коллег %n незавершённое дело.</numerusform>
            <numerusform>У коллег %n незавершённых дела.</numerusform>
            <numerusform>У коллег %n незавершённых дел.</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>postpone</source>
        <translation>перенести</translation>
    </message>
    <message>
        <source>postpone with a reason</source>
        <translation>перенести с причиной</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>всё дело</translation>
    </message>
    <message>
        <source>why it was missed</source>
        <translation>почему пропущено</translation>
    </message>
</context>
<context>
    <name>TodayRows</name>
    <message>
        <source>All prints that are not signed</source>
        <translation>Все неподписанные распечатки</translation>
    </message>
    <message>
        <source>Closed in the last 30 days</source>
        <translation>Закрыто за 30 дней</translation>
    </message>
    <message>
        <source>Closed late in the last 30 days</source>
        <translation>Закрыто с опозданием за 30 дней</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Done, late</source>
        <translation>Выполнено с опозданием</translation>
    </message>
    <message>
        <source>Drafts left open</source>
        <translation>Незаконченные черновики</translation>
    </message>
    <message>
        <source>Early warnings</source>
        <translation>Ранние предупреждения</translation>
    </message>
    <message>
        <source>For your decision</source>
        <translation>На ваше решение</translation>
    </message>
    <message>
        <source>Last attempt {day}</source>
        <translation>Последняя попытка {day}</translation>
    </message>
    <message>
        <source>Late by {days}</source>
        <translation>С опозданием: {days}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Later: {count}</source>
        <translation>Позже: {count}</translation>
    </message>
    <message>
        <source>Letters not marked as sent</source>
        <translation>Письма без отметки об отправке</translation>
    </message>
    <message>
        <source>Moved: {reason}</source>
        <translation>Перенесено: {reason}</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Ближайшие 7 дней</translation>
    </message>
    <message>
        <source>No answer after leaving</source>
        <translation>После выбытия не отвечают</translation>
    </message>
    <message>
        <source>Not reached {count} times in a row</source>
        <translation>Не отвечают, попыток подряд: {count}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Overdue: with others</source>
        <translation>Просрочено: у других</translation>
    </message>
    <message>
        <source>Overdue: yours</source>
        <translation>Просрочено: ваше</translation>
    </message>
    <message>
        <source>Plans in force that you have not reviewed</source>
        <translation>Действующие планы, вами не рассмотренные</translation>
    </message>
    <message>
        <source>Plans returned to you</source>
        <translation>Планы, возвращённые вам</translation>
    </message>
    <message>
        <source>Printed, not signed</source>
        <translation>Напечатано, не подписано</translation>
    </message>
    <message>
        <source>Review of the support plan, version {number}</source>
        <translation>Рассмотрение плана опекой, версия {number}</translation>
    </message>
    <message>
        <source>Show more: {count} left</source>
        <translation>Показать ещё, осталось {count}</translation>
    </message>
    <message>
        <source>Source: {clause}</source>
        <translation>Источник: {clause}</translation>
    </message>
    <message>
        <source>Support plan, version {number}</source>
        <translation>План поддержки, версия {number}</translation>
    </message>
    <message>
        <source>Support plan, version {number}: returned</source>
        <translation>План поддержки, версия {number}: возвращён</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Unfinished: {form}</source>
        <translation>Не закончено: {form}</translation>
    </message>
    <message>
        <source>approved {day}</source>
        <translation>утверждён {day}</translation>
    </message>
    <message>
        <source>last saved {when}</source>
        <translation>сохранено {when}</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>missing: page {pages}</source>
        <translation>нет страницы: {pages}</translation>
    </message>
    <message>
        <source>numbered {day}</source>
        <translation>номер присвоен {day}</translation>
    </message>
    <message>
        <source>printed {day}</source>
        <translation>напечатано {day}</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>напоминание</translation>
    </message>
    <message>
        <source>returned {day}</source>
        <translation>возвращён {day}</translation>
    </message>
    <message>
        <source>stands with the family</source>
        <translation>из одной семьи, стоят рядом</translation>
    </message>
    <message>
        <source>submitted {day}</source>
        <translation>подан {day}</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>центр</translation>
    </message>
    <message>
        <source>waits since today</source>
        <translation>ждёт с сегодняшнего дня</translation>
    </message>
    <message>
        <source>waits {days}</source>
        <translation>ждёт {days}</translation>
    </message>
    <message>
        <source>{paper}, No. {number}</source>
        <translation>{paper}, № {number}</translation>
    </message>
</context>
<context>
    <name>ToldDialog</name>
    <message>
        <source>Before the interview: what was told</source>
        <translation>До беседы: что разъяснили</translation>
    </message>
</context>
<context>
    <name>TooYoung</name>
    <message>
        <source>Came with the mother or father</source>
        <translation>Пришёл с матерью или отцом</translation>
    </message>
    <message>
        <source>Choose the parent below under “Came together with”.</source>
        <translation>Выберите родителя ниже, в поле «Поступил вместе с».</translation>
    </message>
    <message>
        <source>Nobody takes the child now</source>
        <translation>Сейчас никто не забирает</translation>
    </message>
    <message>
        <source>Not recorded: call the health organisation</source>
        <translation>Не записывать: передать в больницу</translation>
    </message>
    <message>
        <source>The duty to hand the child over starts with the admission.</source>
        <translation>С приёмом начнётся срок передачи ребёнка.</translation>
    </message>
    <message>
        <source>Too young for this house: recorded because</source>
        <translation>Слишком мал для центра: записан, потому что</translation>
    </message>
    <message>
        <source>Whom you called and what they answered</source>
        <translation>Кому звонили и что ответили</translation>
    </message>
</context>
<context>
    <name>TracingDialog</name>
    <message>
        <source>&amp;What was asked: number and day of the letter, names, what is known</source>
        <translation>&amp;Что спросили: номер и дата письма, имена, что известно</translation>
    </message>
    <message>
        <source>&amp;Who asks</source>
        <translation>Кт&amp;о спрашивает</translation>
    </message>
    <message>
        <source>&amp;Whom the centre asks</source>
        <translation>Кого спр&amp;ашивает центр</translation>
    </message>
    <message>
        <source>Add to the answer of the line in focus</source>
        <translation>Дописать к ответу в выбранной строке</translation>
    </message>
    <message>
        <source>Choose the file: this name reads like another child&apos;s.</source>
        <translation>Выберите дело: это имя похоже на имя другого ребёнка.</translation>
    </message>
    <message>
        <source>Choose who asks or is asked.</source>
        <translation>Выберите, кто спрашивает или кого спросили.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation>Сохранить вопрос</translation>
    </message>
    <message>
        <source>Nobody was asked yet, and nobody has asked.</source>
        <translation>Пока никого не спрашивали, и никто не обращался.</translation>
    </message>
    <message>
        <source>Office or person, &amp;name</source>
        <translation>Учреждение или ч&amp;еловек, имя</translation>
    </message>
    <message>
        <source>On {day} {who} asked for “{sought}”: {words}. Tell nothing before the director has decided.</source>
        <translation>{day} {who}: вопрос о ребёнке «{sought}»: {words}. Ничего не сообщайте, пока не решит директор.</translation>
    </message>
    <message>
        <source>Somebody asks us</source>
        <translation>Спрашивают нас</translation>
    </message>
    <message>
        <source>Tell this person nothing, not even that the child is known here. Call the director. Leave this line empty: that they asked is written down without it.</source>
        <translation>Не говорите этому человеку ничего, даже того, что ребёнка здесь знают. Позовите директора. Оставьте эту строку пустой: то, что он спрашивал, будет записано и без неё.</translation>
    </message>
    <message>
        <source>The centre asks</source>
        <translation>Спрашивает центр</translation>
    </message>
    <message>
        <source>Tracing log</source>
        <translation>Журнал розыска семьи</translation>
    </message>
    <message>
        <source>Tracing the family</source>
        <translation>Розыск семьи</translation>
    </message>
    <message>
        <source>What came &amp;back</source>
        <translation>Какой о&amp;твет</translation>
    </message>
    <message>
        <source>Who asks whom</source>
        <translation>Кто кого спрашивает</translation>
    </message>
    <message>
        <source>Whom do they look for?</source>
        <translation>Кого ищут?</translation>
    </message>
    <message>
        <source>Whom they look for, as they &amp;say it</source>
        <translation>Кого ищут, как &amp;сами называют</translation>
    </message>
    <message>
        <source>Whom we look for: relative, &amp;place</source>
        <translation>Кого ищем: родственник, &amp;место</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation>Записать в журнал</translation>
    </message>
    <message>
        <source>Write into the log of file {number}</source>
        <translation>Записать в журнал дела {number}</translation>
    </message>
    <message>
        <source>Write the answer to the line in focus</source>
        <translation>Записать ответ к выбранной строке</translation>
    </message>
    <message>
        <source>Write the name, or the office.</source>
        <translation>Укажите имя или учреждение.</translation>
    </message>
    <message>
        <source>Write what came back.</source>
        <translation>Запишите ответ.</translation>
    </message>
    <message>
        <source>Write what was asked.</source>
        <translation>Запишите, что спросили.</translation>
    </message>
</context>
<context>
    <name>TracingTable</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Кого ищут</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Что спросили</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>asked us</source>
        <translation>спросили нас</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ответа пока нет</translation>
    </message>
    <message>
        <source>we asked</source>
        <translation>спросили мы</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Appointment: {name}</source>
        <translation>Встреча: {name}</translation>
    </message>
    <message>
        <source>Contact: {name}</source>
        <translation>Контакт: {name}</translation>
    </message>
    <message>
        <source>Draft of the support plan, version {number}</source>
        <translation>Черновик плана поддержки, версия {number}</translation>
    </message>
    <message>
        <source>Examination: {name}</source>
        <translation>Осмотр: {name}</translation>
    </message>
    <message>
        <source>Medicine: {name}</source>
        <translation>Лекарство: {name}</translation>
    </message>
    <message>
        <source>Obstacle: {name}</source>
        <translation>Препятствие: {name}</translation>
    </message>
    <message>
        <source>Vaccination: {name}</source>
        <translation>Прививка: {name}</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Ничего не убирали.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Removed from this file</source>
        <translation>Убрано из этого дела</translation>
    </message>
    <message>
        <source>Scan: {name}</source>
        <translation>Скан: {name}</translation>
    </message>
</context>
<context>
    <name>TurnAwayDialog</name>
    <message>
        <source>&amp;Born, or the age</source>
        <translation>&amp;Дата рождения или возраст</translation>
    </message>
    <message>
        <source>&amp;Name, as far as it is known</source>
        <translation>&amp;Имя, насколько известно</translation>
    </message>
    <message>
        <source>&amp;Post and name</source>
        <translation>Д&amp;олжность и имя</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Пол</translation>
    </message>
    <message>
        <source>&amp;Why the child is not taken in</source>
        <translation>Поче&amp;му не принят</translation>
    </message>
    <message>
        <source>At the &amp;door</source>
        <translation>&amp;Когда доставлен</translation>
    </message>
    <message>
        <source>B&amp;rought by</source>
        <translation>Кем доста&amp;влен</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Мальчик</translation>
    </message>
    <message>
        <source>Ctrl+T writes this moment; it can be added later.</source>
        <translation>Ctrl+T — текущее время; можно дописать позже.</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Девочка</translation>
    </message>
    <message>
        <source>No file is opened. What stands here is the register of those turned away.</source>
        <translation>Дело не заводится. Запись остаётся в журнале не принятых.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Say which organisation or person takes the child.</source>
        <translation>Напишите, какая организация или кто принимает ребёнка.</translation>
    </message>
    <message>
        <source>Say why, so that nobody has to ask again.</source>
        <translation>Напишите почему, чтобы не пришлось спрашивать снова.</translation>
    </message>
    <message>
        <source>Sent on &amp;to</source>
        <translation>Куда &amp;направлен</translation>
    </message>
    <message>
        <source>The &amp;guardianship authority was told</source>
        <translation>Орган опеки ув&amp;едомлён</translation>
    </message>
    <message>
        <source>This hour lies before the child came.</source>
        <translation>Это время раньше прибытия ребёнка.</translation>
    </message>
    <message>
        <source>This hour lies in the future.</source>
        <translation>Это время ещё не наступило.</translation>
    </message>
    <message>
        <source>Turned away and sent on</source>
        <translation>Не принят, направлен дальше</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Когда это было?</translation>
    </message>
    <message>
        <source>Who took the child a&amp;long</source>
        <translation>Кто за&amp;брал ребёнка</translation>
    </message>
    <message>
        <source>Whom did y&amp;ou tell</source>
        <translation>Кому сооб&amp;щили</translation>
    </message>
</context>
<context>
    <name>TurnedAwayDialog</name>
    <message>
        <source>At the door</source>
        <translation>Доставлен</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Guardianship told</source>
        <translation>Опека уведомлена</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Имя неизвестно</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Nobody was turned away</source>
        <translation>Все были приняты</translation>
    </message>
    <message>
        <source>Print the note</source>
        <translation>Напечатать направление</translation>
    </message>
    <message>
        <source>Sent on to</source>
        <translation>Куда направлен</translation>
    </message>
    <message>
        <source>Turned away and sent on</source>
        <translation>Не приняты, направлены дальше</translation>
    </message>
    <message>
        <source>Whom the age keeps out is written down at the admission.</source>
        <translation>Кого не приняли по возрасту, записывают при приёме.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
</context>
<context>
    <name>TurningAway</name>
    <message>
        <source>Print the note</source>
        <translation>Напечатать направление</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Не принятые</translation>
    </message>
    <message>
        <source>Write down: turned away and sent on</source>
        <translation>Записать: не принят, направлен дальше</translation>
    </message>
    <message>
        <source>Written down under No. {number}: turned away, sent on to {whom}.</source>
        <translation>Записано под № {number}: не принят, направлен — {whom}.</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>Write 24.11.2026, 11.2026 or 2026: as much as the paper states.</source>
        <translation>Напишите 24.11.2026, 11.2026 или 2026 — насколько указано в документе.</translation>
    </message>
    <message>
        <source>Write the day as 24.11.2026, tomorrow, Friday or +7.</source>
        <translation>Напишите день: 24.11.2026, завтра, пятница или +7.</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>около {date}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>Undertakings</name>
    <message>
        <source>Dropped by decision</source>
        <translation>Снято решением</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>{words}, until {date}</source>
        <translation>{words}, до {date}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>added a contact</source>
        <translation>добавление контакта</translation>
    </message>
    <message>
        <source>added a document</source>
        <translation>добавление документа</translation>
    </message>
    <message>
        <source>added a prescription</source>
        <translation>запись назначения</translation>
    </message>
    <message>
        <source>added a statement about the age</source>
        <translation>запись сведения о возрасте</translation>
    </message>
    <message>
        <source>added a vaccination</source>
        <translation>запись прививки</translation>
    </message>
    <message>
        <source>added an appointment</source>
        <translation>записана встреча</translation>
    </message>
    <message>
        <source>added an examination</source>
        <translation>запись осмотра</translation>
    </message>
    <message>
        <source>added an obstacle</source>
        <translation>добавление препятствия</translation>
    </message>
    <message>
        <source>called a meeting</source>
        <translation>собрание созвано</translation>
    </message>
    <message>
        <source>called a meeting off</source>
        <translation>собрание отменено</translation>
    </message>
    <message>
        <source>called a prepared leaving off</source>
        <translation>отмена подготовленного выбытия</translation>
    </message>
    <message>
        <source>changed a contact</source>
        <translation>изменение контакта</translation>
    </message>
    <message>
        <source>changed a document</source>
        <translation>изменение документа</translation>
    </message>
    <message>
        <source>changed a meeting</source>
        <translation>собрание изменено</translation>
    </message>
    <message>
        <source>changed an appointment</source>
        <translation>изменена встреча</translation>
    </message>
    <message>
        <source>changed an obstacle</source>
        <translation>изменение препятствия</translation>
    </message>
    <message>
        <source>changed facts about the person</source>
        <translation>изменение сведений о человеке</translation>
    </message>
    <message>
        <source>changed the file</source>
        <translation>изменение дела</translation>
    </message>
    <message>
        <source>changed what every shift must know</source>
        <translation>изменение сведений для смен</translation>
    </message>
    <message>
        <source>corrected a name</source>
        <translation>исправление имени</translation>
    </message>
    <message>
        <source>corrected the admission</source>
        <translation>исправление приёма</translation>
    </message>
    <message>
        <source>corrected when something happened</source>
        <translation>исправление времени события</translation>
    </message>
    <message>
        <source>ended a term</source>
        <translation>прекращение срока</translation>
    </message>
    <message>
        <source>marked a measure</source>
        <translation>отметка о мере</translation>
    </message>
    <message>
        <source>marked a step past an obstacle</source>
        <translation>отметка о шаге по препятствию</translation>
    </message>
    <message>
        <source>marked a step towards a document</source>
        <translation>отметка о шаге к документу</translation>
    </message>
    <message>
        <source>moved a follow-up</source>
        <translation>перенос наблюдения</translation>
    </message>
    <message>
        <source>moved a measure</source>
        <translation>перенос меры</translation>
    </message>
    <message>
        <source>moved a term</source>
        <translation>перенос срока</translation>
    </message>
    <message>
        <source>moved an appointment</source>
        <translation>перенесена встреча</translation>
    </message>
    <message>
        <source>moved to another room</source>
        <translation>перевод в другую комнату</translation>
    </message>
    <message>
        <source>noted a signature on paper</source>
        <translation>отметка о подписи на бумаге</translation>
    </message>
    <message>
        <source>noted a signed paper</source>
        <translation>отметка о подписанном документе</translation>
    </message>
    <message>
        <source>noted pages of a signed paper</source>
        <translation>отметка о страницах документа</translation>
    </message>
    <message>
        <source>noted that a print needs no signature</source>
        <translation>отметка, что подпись не нужна</translation>
    </message>
    <message>
        <source>prepared a leaving</source>
        <translation>подготовка выбытия</translation>
    </message>
    <message>
        <source>put back a record</source>
        <translation>возврат записи</translation>
    </message>
    <message>
        <source>recorded that a duty was done</source>
        <translation>запись о выполнении</translation>
    </message>
    <message>
        <source>said that a hearing is prepared</source>
        <translation>отмечено, что к заседанию всё готово</translation>
    </message>
    <message>
        <source>said what became of a condition or a task</source>
        <translation>отметка об условии или поручении</translation>
    </message>
    <message>
        <source>said what came of an appointment</source>
        <translation>записан итог встречи</translation>
    </message>
    <message>
        <source>said why a term was missed</source>
        <translation>указана причина пропуска срока</translation>
    </message>
    <message>
        <source>settled the age</source>
        <translation>установление возраста</translation>
    </message>
    <message>
        <source>stopped a medicine</source>
        <translation>прекращение приёма лекарства</translation>
    </message>
    <message>
        <source>took a decision about a term back</source>
        <translation>отмена решения о сроке</translation>
    </message>
    <message>
        <source>took back what was noted about a signature</source>
        <translation>снятая отметка о подписи</translation>
    </message>
    <message>
        <source>took out a record</source>
        <translation>изъятие записи</translation>
    </message>
    <message>
        <source>worded medicines, warnings and dates for a paper of leaving</source>
        <translation>изложение лекарств, предупреждений и дат для бумаги о выбытии</translation>
    </message>
    <message>
        <source>wrote the minutes of a meeting</source>
        <translation>протокол собрания</translation>
    </message>
    <message>
        <source>wrote the reasons of a rejection</source>
        <translation>причины отклонения</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>A draft from {time} is kept and opens after you enter.</source>
        <translation>Черновик записи от {time} сохранён и откроется после входа.</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Логин</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s)</source>
        <translation>
            <numerusform>Новая попытка через %n секунду</numerusform>
            <numerusform>Новая попытка через %n секунды</numerusform>
            <numerusform>Новая попытка через %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>Открыть листом восстановления</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Открываем</translation>
    </message>
    <message>
        <source>Pana made a mistake and could not open the registry. Nothing was changed: please try again.</source>
        <translation>В программе Pana произошла ошибка, открыть реестр не удалось. Ничего не изменено: попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Pana {version}, training registry: the people are invented</source>
        <translation>Pana {version}, учебная база: люди вымышлены</translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Verified copy: {when}.</source>
        <translation>Проверенная копия: {when}.</translation>
    </message>
</context>
<context>
    <name>UnsignedPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Enter opens the signed scan.</source>
        <translation>Enter открывает подписанный скан.</translation>
    </message>
    <message>
        <source>Every print is signed</source>
        <translation>Всё напечатанное подписано</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>No paper of the house came back yet</source>
        <translation>Подписанных бумаг дома пока нет</translation>
    </message>
    <message>
        <source>No paper to be signed was only saved</source>
        <translation>Документов на подпись, которые только сохранены, нет</translation>
    </message>
    <message>
        <source>No print fits this search</source>
        <translation>По этому поиску распечаток нет</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Nobody waits for these: note one that was printed elsewhere and signed.</source>
        <translation>Их никто не ждёт: отметьте тот, что распечатан в другом месте и подписан.</translation>
    </message>
    <message>
        <source>Note as settled</source>
        <translation>Отметить подпись</translation>
    </message>
    <message>
        <source>Number, child, who printed it</source>
        <translation>Номер, ребёнок, кто напечатал</translation>
    </message>
    <message>
        <source>Only saved as a file</source>
        <translation>Только сохранены в файл</translation>
    </message>
    <message>
        <source>Pages are missing</source>
        <translation>Недостаёт страниц</translation>
    </message>
    <message>
        <source>Printed, not signed</source>
        <translation>Напечатано, не подписано</translation>
    </message>
    <message>
        <source>Saved as a file, not printed</source>
        <translation>Сохранено в файл, не распечатано</translation>
    </message>
    <message>
        <source>Search among the prints</source>
        <translation>Поиск по распечаткам</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>Signed papers of the house</source>
        <translation>Подписанные бумаги дома</translation>
    </message>
    <message>
        <source>Signed scan</source>
        <translation>Подписанный скан</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>The longest waiting first.</source>
        <translation>Сверху те, что ждут дольше.</translation>
    </message>
    <message>
        <source>The signed hand-over of a shift lies here once its scan was taken in.</source>
        <translation>Подписанная сдача смены лежит здесь, как только принят её скан.</translation>
    </message>
    <message>
        <source>The signed papers of the house</source>
        <translation>Подписанные документы центра</translation>
    </message>
    <message>
        <source>What and about whom</source>
        <translation>О чём и о ком</translation>
    </message>
    <message>
        <source>What is to be signed stands here by itself. A scan finds its print by the code on the page.</source>
        <translation>Что нужно подписать, появляется здесь само. Скан находит свою распечатку по коду на странице.</translation>
    </message>
    <message>
        <source>Who saved it</source>
        <translation>Кто сохранил</translation>
    </message>
    <message>
        <source>Who waits for it</source>
        <translation>Кто ждёт</translation>
    </message>
    <message>
        <source>copy {copy}</source>
        <translation>экз. {copy}</translation>
    </message>
    <message>
        <source>missing: page {pages}</source>
        <translation>нет страницы: {pages}</translation>
    </message>
    <message>
        <source>printed {day}</source>
        <translation>напечатано {day}</translation>
    </message>
    <message>
        <source>saved {day}</source>
        <translation>сохранено {day}</translation>
    </message>
    <message>
        <source>signed {day}</source>
        <translation>подписано {day}</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>центр</translation>
    </message>
</context>
<context>
    <name>VaccinationDialog</name>
    <message>
        <source>&amp;Against</source>
        <translation>От &amp;чего</translation>
    </message>
    <message>
        <source>&amp;Batch, place, reaction</source>
        <translation>&amp;Серия, место, реакция</translation>
    </message>
    <message>
        <source>Choose against what it was.</source>
        <translation>Выберите, от чего прививка.</translation>
    </message>
    <message>
        <source>Choose how the centre knows of it.</source>
        <translation>Выберите, откуда это известно.</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>Ne&amp;xt dose</source>
        <translation>С&amp;ледующая доза</translation>
    </message>
    <message>
        <source>The next dose comes later than this one.</source>
        <translation>Следующая доза должна быть позже этой.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Прививка</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>&amp;Когда</translation>
    </message>
    <message>
        <source>Which &amp;dose</source>
        <translation>Какая &amp;доза</translation>
    </message>
    <message>
        <source>Write 5.3.2023, 2023, or ? if nobody knows.</source>
        <translation>Напишите 5.3.2023, 2023 или ?, если неизвестно.</translation>
    </message>
</context>
<context>
    <name>ViewerDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The scan</source>
        <translation>Скан</translation>
    </message>
    <message>
        <source>The scan cannot be shown</source>
        <translation>Скан нельзя показать</translation>
    </message>
    <message>
        <source>The scan is being opened</source>
        <translation>Скан открывается</translation>
    </message>
    <message>
        <source>This scan is damaged.</source>
        <translation>Этот скан повреждён.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Вся страница</translation>
    </message>
</context>
<context>
    <name>WaitingButton</name>
    <message numerus="yes">
        <source>%n point(s) to fill in or decide</source>
        <translation>
            <numerusform>%n пункт заполнить или решить</numerusform>
            <numerusform>%n пункта заполнить или решить</numerusform>
            <numerusform>%n пунктов заполнить или решить</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekFileAction</name>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Файлы календаря (*.ics)</translation>
    </message>
    <message>
        <source>Save the week</source>
        <translation>Сохранить неделю</translation>
    </message>
    <message>
        <source>Saved. The file is not encrypted: delete it when it has served.</source>
        <translation>Сохранено. Файл не зашифрован: удалите его, когда он больше не нужен.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>Туда записать файл не удалось. Выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>WeekFileDialog</name>
    <message>
        <source>Save your week as a calendar file?</source>
        <translation>Сохранить вашу неделю файлом календаря?</translation>
    </message>
    <message>
        <source>The file leaves the encrypted registry. It holds no name and no secret place: file numbers, what sort of appointment, the hours. Whoever reads your telephone reads it too; delete the file when it has served.</source>
        <translation>Файл покидает зашифрованную базу. В нём нет имён и тайных адресов: только номера дел, вид встречи и часы. Кто читает ваш телефон, прочтёт и его; удалите файл, когда он больше не нужен.</translation>
    </message>
    <message>
        <source>Write why your week leaves the registry.</source>
        <translation>Напишите, зачем ваша неделя покидает базу.</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>A database without its key file lies in this folder. If this step was only interrupted before, go on: it stays untouched. If children&apos;s files were kept here already, stop and restore the newest backup, which holds the key file.</source>
        <translation>В этой папке лежит база без файла ключей. Если раньше прервался только этот мастер, продолжайте: она останется нетронутой. Если здесь уже хранились дела детей, остановитесь и восстановите последнюю копию: в ней есть файл ключей.</translation>
    </message>
    <message>
        <source>A new registry</source>
        <translation>Новая база</translation>
    </message>
    <message>
        <source>I only review plans that centres send me as packages (guardianship officer)</source>
        <translation>Я только рассматриваю планы, которые центры присылают пакетами (специалист опеки)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Nine short steps. Have ready: the names of the rooms, the letterhead, a printer, and an envelope for the recovery sheet. Nothing is made before the step of the key.</source>
        <translation>Девять коротких шагов. Приготовьте названия комнат, бланк, принтер и конверт для листа восстановления. До шага с ключом ничего не создаётся.</translation>
    </message>
    <message>
        <source>Only look around: open the training centre with invented people</source>
        <translation>Только посмотреть: открыть учебный центр с вымышленными людьми</translation>
    </message>
    <message>
        <source>There is a copy of the registry on a drive: put it back</source>
        <translation>Есть копия базы на носителе: восстановить её</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>Brothers and sisters</source>
        <translation>Братья и сёстры</translation>
    </message>
    <message>
        <source>Came together</source>
        <translation>Поступили вместе</translation>
    </message>
    <message>
        <source>Parent and child</source>
        <translation>Родитель и ребёнок</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>Родственники</translation>
    </message>
    <message>
        <source>with our staff</source>
        <translation>с нашим сотрудником</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>сопровождает {name}</translation>
    </message>
    <message>
        <source>with {name} and our staff</source>
        <translation>с {name} и нашим сотрудником</translation>
    </message>
    <message>
        <source>{where} since {time}</source>
        <translation>{where}, с какого времени: {time}</translation>
    </message>
    <message>
        <source>{where}: back {time}</source>
        <translation>{where}, вернуться: {time}</translation>
    </message>
    <message>
        <source>{where}: was to be back {time}</source>
        <translation>{where}, должен был вернуться: {time}</translation>
    </message>
</context>
<context>
    <name>WhereaboutsFacts</name>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Вещи</translation>
    </message>
    <message>
        <source>Who belongs together</source>
        <translation>Кто вместе</translation>
    </message>
    <message>
        <source>agreed by {name}</source>
        <translation>разрешил(а): {name}</translation>
    </message>
    <message>
        <source>asked: no money</source>
        <translation>спрошено: денег нет</translation>
    </message>
    <message>
        <source>asked: nothing brought along</source>
        <translation>спрошено: с собой ничего нет</translation>
    </message>
    <message>
        <source>back {time}</source>
        <translation>вернуться: {time}</translation>
    </message>
    <message>
        <source>came on {day}</source>
        <translation>принято {day}</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>отдано</translation>
    </message>
    <message>
        <source>handed back on {day} to {name}</source>
        <translation>отдано {day}, получил(а) {name}</translation>
    </message>
    <message>
        <source>in the safe: {sum}</source>
        <translation>в сейфе: {sum}</translation>
    </message>
    <message>
        <source>kept at the centre</source>
        <translation>хранится в центре</translation>
    </message>
    <message>
        <source>last seen {time}</source>
        <translation>видели в последний раз {time}</translation>
    </message>
    <message>
        <source>not handed back</source>
        <translation>не отдано</translation>
    </message>
    <message>
        <source>police: {number}</source>
        <translation>полиция: {number}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>с {time}</translation>
    </message>
    <message>
        <source>the police have not been told yet</source>
        <translation>в полицию ещё не сообщили</translation>
    </message>
    <message>
        <source>was to be back {time}</source>
        <translation>должен был вернуться: {time}</translation>
    </message>
</context>
<context>
    <name>WhomMeant</name>
    <message>
        <source>&amp;Which file it may be about</source>
        <translation>О &amp;каком деле может идти речь</translation>
    </message>
    <message>
        <source>Another child: keep the question</source>
        <translation>Другой ребёнок: сохранить вопрос</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose the file. If it is another child, take the last line.</source>
        <translation>Выберите дело. Если это другой ребёнок, возьмите последнюю строку.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Никто не подходит</translation>
    </message>
    <message>
        <source>Say to everybody the same: we do not say who is here; leave your name and number, we call back.</source>
        <translation>Говорите всем одно и то же: мы не сообщаем, кто у нас находится; оставьте имя и номер, мы перезвоним.</translation>
    </message>
    <message>
        <source>Tell this person nothing, not even that the child is known here. Call the director.</source>
        <translation>Ничего не говорите этому человеку, даже что ребёнок здесь известен. Позвоните директору.</translation>
    </message>
    <message>
        <source>This file, {number}, {name}: {score} % alike</source>
        <translation>Это дело, {number}, {name}: сходство {score} %</translation>
    </message>
    <message>
        <source>This person may know, by a decision in the file. Make sure that it is them.</source>
        <translation>Этому человеку можно сообщать, решение есть в деле. Убедитесь, что это он.</translation>
    </message>
    <message>
        <source>{name}, file {number}. {what}.</source>
        <translation>{name}, дело {number}. {what}.</translation>
    </message>
    <message>
        <source>{number}, {name}: {score} % alike</source>
        <translation>{number}, {name}: сходство {score} %</translation>
    </message>
</context>
<context>
    <name>WhyLate</name>
    <message>
        <source>Choose a cause of the list.</source>
        <translation>Выберите причину из списка.</translation>
    </message>
    <message>
        <source>In other w&amp;ords</source>
        <translation>Своими с&amp;ловами</translation>
    </message>
    <message>
        <source>It is counted in the statistics; no names are needed.</source>
        <translation>Считается в статистике; имена не нужны.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>This term was kept, or still runs.</source>
        <translation>Этот срок соблюдён или ещё идёт.</translation>
    </message>
    <message>
        <source>Why the term was &amp;missed</source>
        <translation>Почему срок &amp;пропущен</translation>
    </message>
    <message>
        <source>Write the cause in a few words: the list has none that fits.</source>
        <translation>Напишите причину в нескольких словах: в списке подходящей нет.</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Почему</translation>
    </message>
    <message>
        <source>From now on nothing of it is used or passed on. No reason is needed.</source>
        <translation>С этого момента ничего из сказанного не используют и не передают. Причина не нужна.</translation>
    </message>
    <message>
        <source>It becomes a draft again. The reason stays in the history.</source>
        <translation>План снова станет черновиком. Причина останется в истории.</translation>
    </message>
    <message>
        <source>Nothing was told and no paper has left the program since the consent was given.</source>
        <translation>После согласия ничего не сообщали и ни одна бумага не выходила из программы.</translation>
    </message>
    <message>
        <source>Say why: the history keeps it.</source>
        <translation>Напишите почему: это останется в истории.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Take version {number} back</source>
        <translation>Отозвать версию {number}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>The consent is taken back</source>
        <translation>Согласие отзывают</translation>
    </message>
    <message>
        <source>What the &amp;person said (may stay empty)</source>
        <translation>Что сказал &amp;человек (можно не заполнять)</translation>
    </message>
    <message>
        <source>What was told, and which papers left the program, since the consent was given:</source>
        <translation>Что сообщили и какие бумаги вышли из программы после согласия:</translation>
    </message>
</context>
<context>
    <name>WithdrawDischargeDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>&amp;What was wrong</source>
        <translation>&amp;Что было неверно</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose what was wrong.</source>
        <translation>Выберите, что было неверно.</translation>
    </message>
    <message>
        <source>Receiver, route or hour: record it anew at once</source>
        <translation>Получатель, путь или час: сразу записать заново</translation>
    </message>
    <message>
        <source>The child has not left: the stay goes on</source>
        <translation>Ребёнок не выбывал: пребывание продолжается</translation>
    </message>
    <message>
        <source>The record stays in the history with your name. Its follow-up is withdrawn and the prints of its act are void; what was decided about measures and duties stays as it is.</source>
        <translation>Запись остаётся в истории с вашим именем. Её наблюдение отменяется, отпечатки акта недействительны; решения о мерах и задачах остаются как есть.</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>Почему запись отзывают?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Withdraw this discharge?</source>
        <translation>Отозвать эту запись о выбытии?</translation>
    </message>
</context>
<context>
    <name>WithdrawErasureDialog</name>
    <message>
        <source>&amp;Why it is withdrawn</source>
        <translation>&amp;Почему отзывается</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Withdraw act № {number}?</source>
        <translation>Отозвать акт № {number}?</translation>
    </message>
    <message>
        <source>Write why it is withdrawn.</source>
        <translation>Напишите, почему отзывается.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A prepared leaving, record it: {name}</source>
        <translation>Подготовленное выбытие, записать: {name}</translation>
    </message>
    <message>
        <source>A prepared leaving: record it</source>
        <translation>Подготовленное выбытие: записать</translation>
    </message>
    <message>
        <source>A step towards a document</source>
        <translation>Шаг к документу</translation>
    </message>
    <message>
        <source>Answer the guardianship body&apos;s objection</source>
        <translation>Ответить на возражение органа опеки</translation>
    </message>
    <message>
        <source>Answer the guardianship body&apos;s objection: {words}</source>
        <translation>Ответить на возражение органа опеки: {words}</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Child-protection meeting is called</source>
        <translation>Созвано собрание по защите прав ребёнка</translation>
    </message>
    <message>
        <source>Child-protection meeting, {place}</source>
        <translation>Собрание по защите прав ребёнка, {place}</translation>
    </message>
    <message>
        <source>Condition of a decision</source>
        <translation>Условие решения</translation>
    </message>
    <message>
        <source>Condition: {words}</source>
        <translation>Условие: {words}</translation>
    </message>
    <message>
        <source>Consulate</source>
        <translation>Консульство</translation>
    </message>
    <message>
        <source>Contact again: {name}</source>
        <translation>Связаться снова: {name}</translation>
    </message>
    <message>
        <source>Court hearing</source>
        <translation>Судебное заседание</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Врач</translation>
    </message>
    <message>
        <source>Follow-up after {days} days: {kind}</source>
        <translation>Наблюдение через {days} дн.: {kind}</translation>
    </message>
    <message>
        <source>Journey with an escort</source>
        <translation>Поездка с сопровождением</translation>
    </message>
    <message>
        <source>Last day of a document</source>
        <translation>Последний день документа</translation>
    </message>
    <message>
        <source>Last day of a document: {kind}</source>
        <translation>Последний день документа: {kind}</translation>
    </message>
    <message>
        <source>Last day of the decision about a contact</source>
        <translation>Последний день решения о контакте</translation>
    </message>
    <message>
        <source>Last day of the decision about a contact: {name}</source>
        <translation>Последний день решения о контакте: {name}</translation>
    </message>
    <message>
        <source>Last day of the support plan</source>
        <translation>Последний день плана поддержки</translation>
    </message>
    <message>
        <source>Look at an emergency opening of the file</source>
        <translation>Проверить экстренное открытие дела</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Migration service</source>
        <translation>Миграционная служба</translation>
    </message>
    <message>
        <source>Next examination</source>
        <translation>Следующий осмотр</translation>
    </message>
    <message>
        <source>Next examination: {kind}</source>
        <translation>Следующий осмотр: {kind}</translation>
    </message>
    <message>
        <source>Next vaccination</source>
        <translation>Следующая прививка</translation>
    </message>
    <message>
        <source>Next vaccination: {vaccine}</source>
        <translation>Следующая прививка: {vaccine}</translation>
    </message>
    <message>
        <source>Prepare for the court hearing: papers, transport, company</source>
        <translation>Подготовить к заседанию суда: документы, транспорт, сопровождение</translation>
    </message>
    <message>
        <source>Put what the meeting decided into the plan</source>
        <translation>Внести решения собрания в план</translation>
    </message>
    <message>
        <source>Return to the centre</source>
        <translation>Возвращение в центр</translation>
    </message>
    <message>
        <source>Return to the centre: {name}</source>
        <translation>Возвращение в центр: {name}</translation>
    </message>
    <message>
        <source>Review the support plan</source>
        <translation>Пересмотреть план поддержки</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Task of a meeting</source>
        <translation>Поручение собрания</translation>
    </message>
    <message>
        <source>Task of the meeting: {words}</source>
        <translation>Поручение собрания: {words}</translation>
    </message>
    <message>
        <source>The next contact with somebody</source>
        <translation>Следующая связь с контактом</translation>
    </message>
    <message>
        <source>Visit of a relative</source>
        <translation>Посещение родственника</translation>
    </message>
    <message>
        <source>Visit of an official</source>
        <translation>Посещение должностного лица</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>age disputed</source>
        <translation>спор о возрасте</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>возраст не известен</translation>
    </message>
    <message>
        <source>at the centre</source>
        <translation>в центре</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>мальчик</translation>
    </message>
    <message>
        <source>by appearance</source>
        <translation>по виду</translation>
    </message>
    <message>
        <source>by document</source>
        <translation>по документу</translation>
    </message>
    <message>
        <source>by expert opinion</source>
        <translation>по заключению эксперта</translation>
    </message>
    <message>
        <source>by own account</source>
        <translation>со слов</translation>
    </message>
    <message>
        <source>case worker</source>
        <translation>координатор</translation>
    </message>
    <message>
        <source>director</source>
        <translation>директор</translation>
    </message>
    <message>
        <source>duty educator</source>
        <translation>дежурный воспитатель</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>девочка</translation>
    </message>
    <message>
        <source>guardianship officer</source>
        <translation>специалист опеки</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>выбыл(а)</translation>
    </message>
    <message>
        <source>in hospital</source>
        <translation>в больнице</translation>
    </message>
    <message>
        <source>left without permission</source>
        <translation>самовольный уход</translation>
    </message>
    <message>
        <source>man</source>
        <translation>мужчина</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>медсестра</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>в отпуске</translation>
    </message>
    <message>
        <source>psychologist</source>
        <translation>психолог</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>доступ ограничен</translation>
    </message>
    <message>
        <source>rule of the program: a director looks at every emergency opening within 7 days</source>
        <translation>правило программы: директор проверяет каждое экстренное открытие в течение 7 дней</translation>
    </message>
    <message>
        <source>set by the medical worker</source>
        <translation>назначил медицинский работник</translation>
    </message>
    <message>
        <source>sex not known</source>
        <translation>пол не известен</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>женщина</translation>
    </message>
    <message>
        <source>{kind}: {about}</source>
        <translation>{kind}: {about}</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>&amp;Language in which it was said</source>
        <translation>&amp;На каком языке сказано</translation>
    </message>
    <message>
        <source>&amp;Review on</source>
        <translation>&amp;Пересмотр</translation>
    </message>
    <message>
        <source>&amp;Valid until</source>
        <translation>&amp;Действует до</translation>
    </message>
    <message>
        <source>A minor&apos;s plan is not put before anybody without them.</source>
        <translation>Без них план ребёнка на решение не направляют.</translation>
    </message>
    <message>
        <source>Child&apos;s own words and days of the plan</source>
        <translation>Слова ребёнка и даты плана</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>What the &amp;child wants, in the child&apos;s own words</source>
        <translation>Чего хочет &amp;ребёнок, его словами</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>For whoever comes next</source>
        <translation>Тому, кто придёт следующим</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translation>Передать смену</translation>
    </message>
    <message>
        <source>Who slept badly, who waits for a call, what must not be forgotten.</source>
        <translation>Кто плохо спал, кто ждёт звонка, о чём нельзя забыть.</translation>
    </message>
    <message>
        <source>Write a sentence, even if the night was quiet.</source>
        <translation>Напишите хотя бы одно предложение, даже если ночь была спокойной.</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Four words stand in row {row}.</source>
        <translation>В ряду {row} четыре слова.</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>Открыть листом восстановления</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Ряд {row}</translation>
    </message>
    <message>
        <source>Take the sheet out of its envelope and type its words row by row. Capitals and ё do not matter.</source>
        <translation>Выньте лист из конверта и наберите слова по рядам. Заглавные буквы и ё не важны.</translation>
    </message>
    <message>
        <source>Word {number} has changed places with another one.</source>
        <translation>Слово {number} поменялось местами с другим.</translation>
    </message>
    <message>
        <source>Word {number} is not on any sheet. Read it again.</source>
        <translation>Слова {number} нет ни на одном листе. Прочтите его ещё раз.</translation>
    </message>
    <message>
        <source>Word {number} is wrong. Read it again.</source>
        <translation>Слово {number} неверно. Прочтите его ещё раз.</translation>
    </message>
    <message>
        <source>Words of the sheet</source>
        <translation>Слова листа</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stopping. Everything is being taken back.</source>
        <translation>Останавливается. Всё возвращается как было.</translation>
    </message>
</context>
<context>
    <name>_CallerDelegate</name>
    <message>
        <source>file {number}</source>
        <translation>дело {number}</translation>
    </message>
</context>
<context>
    <name>_RequirementRow</name>
    <message>
        <source>Recorded after the hour of leaving. If it was there before, record it in the file with its hour.</source>
        <translation>Записано позже часа выбытия. Если это было раньше, запишите в деле с настоящим часом.</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>К чему пришли</translation>
    </message>
    <message>
        <source>a threat was stated; asylum explained</source>
        <translation>заявлено об угрозе; порядок убежища разъяснён</translation>
    </message>
    <message>
        <source>no threat was stated</source>
        <translation>об угрозе не заявлено</translation>
    </message>
</context>
<context>
    <name>_RoomLine</name>
    <message>
        <source>Beds</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Room or wing</source>
        <translation>Комната или крыло</translation>
    </message>
    <message>
        <source>Take this room away</source>
        <translation>Убрать эту комнату</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>мальчики</translation>
    </message>
    <message>
        <source>for anybody</source>
        <translation>для всех</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>девочки</translation>
    </message>
    <message>
        <source>mothers with children</source>
        <translation>матери с детьми</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>карантин</translation>
    </message>
</context>
</TS>
