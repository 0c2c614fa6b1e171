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
</context>
<context>
    <name>AdministrationPage</name>
    <message>
        <source>Administration</source>
        <translation>Управление</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Журнал доступа</translation>
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
        <source>The centre</source>
        <translation>Центр</translation>
    </message>
</context>
<context>
    <name>AdmissionForm</name>
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
        <source>Sex</source>
        <translation>Пол</translation>
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
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>What the age rests on</source>
        <translation>На чём основан возраст</translation>
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
        <source>Another statement on the age</source>
        <translation>Ещё о возрасте</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
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
        <source>Choose the service that brought the child</source>
        <translation>Выберите службу, которая доставила ребёнка</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Draft saved at {time}</source>
        <translation>Черновик сохранён в {time}</translation>
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
        <source>May be the same child as in file {number} (name alike: {percent}). To be decided.</source>
        <translation>Возможно, это тот же ребёнок, что в деле {number} (имя похоже на {percent}). Нужно решить.</translation>
    </message>
    <message>
        <source>More: languages, documents, belongings, family</source>
        <translation>Ещё: языки, документы, вещи, семья</translation>
    </message>
    <message>
        <source>Nine fields now, the rest in the morning.</source>
        <translation>Девять полей сейчас, остальное утром.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: look at %n field(s).</source>
        <translation>
            <numerusform>Ещё не сохранено: проверьте %n поле.</numerusform>
            <numerusform>Ещё не сохранено: проверьте %n поля.</numerusform>
            <numerusform>Ещё не сохранено: проверьте %n полей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Other writings of the name</source>
        <translation>Написания имени</translation>
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
        <translation>Ещё брат, сестра</translation>
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
        <source>High risk</source>
        <translation>Риск высокий</translation>
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
    <name>Audit</name>
    <message>
        <source>Added a contact</source>
        <translation>Добавлен контакт</translation>
    </message>
    <message>
        <source>Added a statement about the age</source>
        <translation>Добавлены сведения о возрасте</translation>
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
        <source>Began a plan</source>
        <translation>Начат план</translation>
    </message>
    <message>
        <source>Changed a contact</source>
        <translation>Изменён контакт</translation>
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
        <source>Closed the file</source>
        <translation>Дело закрыто</translation>
    </message>
    <message>
        <source>Closed the plan</source>
        <translation>План закрыт</translation>
    </message>
    <message>
        <source>Corrected a name</source>
        <translation>Исправлено имя</translation>
    </message>
    <message>
        <source>Corrected the facts of the stay</source>
        <translation>Уточнены сведения о пребывании</translation>
    </message>
    <message>
        <source>Decided a right of a contact</source>
        <translation>Решено о праве контакта</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Выбыл</translation>
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
        <source>Looked at a paper</source>
        <translation>Просмотрен документ</translation>
    </message>
    <message>
        <source>Looked at the card</source>
        <translation>Просмотрена карточка</translation>
    </message>
    <message>
        <source>Looked at the plan</source>
        <translation>Просмотрен план</translation>
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
        <source>Opened the file</source>
        <translation>Открыто дело</translation>
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
        <source>Recorded where the person is</source>
        <translation>Отмечено, где находится</translation>
    </message>
    <message>
        <source>Returned the plan</source>
        <translation>План возвращён</translation>
    </message>
    <message>
        <source>Saved a paper as a file</source>
        <translation>Документ сохранён в файл</translation>
    </message>
    <message>
        <source>Settled which statement about the age decides</source>
        <translation>Решено, какой возраст считать верным</translation>
    </message>
    <message>
        <source>Submitted the plan</source>
        <translation>План отправлен на утверждение</translation>
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
        <source>a line was put in.</source>
        <translation>строка вставлена.</translation>
    </message>
    <message>
        <source>added a contact</source>
        <translation>контакт добавлен</translation>
    </message>
    <message>
        <source>added a statement about the age</source>
        <translation>добавлено сведение о возрасте</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>приём</translation>
    </message>
    <message>
        <source>an interrupted reset was undone: the old passphrase was used</source>
        <translation>прерванный сброс отменён: вошли со старой парольной фразой</translation>
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
        <source>began a plan</source>
        <translation>план начат</translation>
    </message>
    <message>
        <source>changed a contact</source>
        <translation>контакт изменён</translation>
    </message>
    <message>
        <source>changed facts about a colleague</source>
        <translation>изменены сведения о сотруднике</translation>
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
        <source>closed the file</source>
        <translation>дело закрыто</translation>
    </message>
    <message>
        <source>closed the plan</source>
        <translation>план закрыт</translation>
    </message>
    <message>
        <source>corrected a name</source>
        <translation>исправлено имя</translation>
    </message>
    <message>
        <source>corrected the admission</source>
        <translation>приём исправлен</translation>
    </message>
    <message>
        <source>decided what a contact may do</source>
        <translation>решено, что можно контакту</translation>
    </message>
    <message>
        <source>extended the stay</source>
        <translation>пребывание продлено</translation>
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
        <source>lines are missing.</source>
        <translation>не хватает строк.</translation>
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
        <source>looked at a paper</source>
        <translation>документ просмотрен</translation>
    </message>
    <message>
        <source>looked at a safety card</source>
        <translation>карточка безопасности просмотрена</translation>
    </message>
    <message>
        <source>looked at the plan</source>
        <translation>план просмотрен</translation>
    </message>
    <message>
        <source>made a new recovery sheet valid</source>
        <translation>введён новый лист восстановления</translation>
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
        <source>opened a list</source>
        <translation>открыт список</translation>
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
        <source>opened the registry with the recovery sheet</source>
        <translation>база открыта листом восстановления</translation>
    </message>
    <message>
        <source>printed a paper</source>
        <translation>документ напечатан</translation>
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
        <source>recorded a follow-up</source>
        <translation>наблюдение записано</translation>
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
        <source>recorded that the ground came</source>
        <translation>записано, что основание пришло</translation>
    </message>
    <message>
        <source>recorded the discharge</source>
        <translation>записано выбытие</translation>
    </message>
    <message>
        <source>recorded where the person is</source>
        <translation>записано, где человек</translation>
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
        <source>saved the plan</source>
        <translation>план сохранён</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>поиск</translation>
    </message>
    <message>
        <source>settled the age</source>
        <translation>возраст установлен</translation>
    </message>
    <message>
        <source>submitted the plan</source>
        <translation>план отправлен на утверждение</translation>
    </message>
    <message>
        <source>the key file was damaged or missing; its second copy was used</source>
        <translation>файл ключей повреждён или отсутствовал; использована его вторая копия</translation>
    </message>
    <message>
        <source>the program was locked</source>
        <translation>программа заблокирована</translation>
    </message>
    <message>
        <source>took a door away</source>
        <translation>вход сотрудника закрыт</translation>
    </message>
    <message>
        <source>typed the recovery sheet back</source>
        <translation>лист восстановления набран обратно</translation>
    </message>
    <message>
        <source>wrong passphrases before this login</source>
        <translation>неверные пароли перед этим входом</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation>сделана запись</translation>
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
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Line {number} does not fit: {problem} Stop working, keep the files and call help.</source>
        <translation>Строка {number} не сходится: {problem} Прекратите работу, сохраните файлы и позовите помощь.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать заново</translation>
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
        <source>FOLDER</source>
        <translation>ПАПКА</translation>
    </message>
    <message>
        <source>HEAD</source>
        <translation>ОТМЕТКА</translation>
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
        <source>PDF</source>
        <translation>PDF</translation>
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
        <source>find files by name, file number, IIN or telephone</source>
        <translation>найти дела по имени, номеру дела, ИИН или телефону</translation>
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
        <translation>имя для входа; парольная фраза — первая строка стандартного ввода</translation>
    </message>
    <message>
        <source>number of the personal file</source>
        <translation>номер личного дела</translation>
    </message>
    <message>
        <source>on this day, otherwise today: 24.11.2026</source>
        <translation>на этот день, иначе на сегодня: 24.11.2026</translation>
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
        <source>where to write; a file that is there stays</source>
        <translation>куда записать; существующий файл не заменяется</translation>
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
        <translation>Парольная фраза</translation>
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
    <name>CliLists</name>
    <message>
        <source>Admitted</source>
        <translation>Поступление</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
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
        <source>Last day</source>
        <translation>Последний день</translation>
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
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Ничего не ждёт.</translation>
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
        <source>State</source>
        <translation>Состояние</translation>
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
</context>
<context>
    <name>CliMain</name>
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
        <source>Line {error.seq} of the audit log was changed by other means than Pana. Tell the director.</source>
        <translation>Строка {error.seq} журнала действий изменена не программой Pana. Сообщите директору.</translation>
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
        <source>Somebody did the same at this moment. Try again.</source>
        <translation>В эту минуту то же сделал кто-то другой. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Somebody else changed the accounts at the same moment. Try again.</source>
        <translation>В ту же минуту учётные записи изменил кто-то другой. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Stop: contact with the receiver is forbidden. Nothing was written; call the director.</source>
        <translation>Стоп: контакт с получателем запрещён. Ничего не записано; позвоните директору.</translation>
    </message>
    <message>
        <source>The 72 hours of this one-time passphrase are over. Ask the director for a new one.</source>
        <translation>72 часа этой одноразовой парольной фразы истекли. Попросите у директора новую.</translation>
    </message>
    <message>
        <source>The computer&apos;s key may not lie beside the registry: choose folders that are apart.</source>
        <translation>Ключ компьютера не может лежать рядом с реестром: выберите раздельные папки.</translation>
    </message>
    <message>
        <source>The computer&apos;s secret store cannot be used ({error.backend}). Unlock it, or run this as the person whose store it is.</source>
        <translation>Хранилище секретов компьютера недоступно ({error.backend}). Разблокируйте его или запустите команду от имени его владельца.</translation>
    </message>
    <message>
        <source>The database engine {error.found} is too old; {error.needed} is needed. Install Pana again.</source>
        <translation>Движок базы данных {error.found} устарел, нужен {error.needed}. Установите Pana заново.</translation>
    </message>
    <message>
        <source>The database file is not in the folder. Restore it from the newest backup.</source>
        <translation>В папке нет файла базы данных. Восстановите его из последней резервной копии.</translation>
    </message>
    <message>
        <source>The database is damaged (finding: {error.finding}). Keep the file as it is and restore the newest verified backup.</source>
        <translation>База данных повреждена (признак: {error.finding}). Сохраните файл как есть и восстановите последнюю проверенную копию.</translation>
    </message>
    <message>
        <source>The database was written by a newer Pana. Install that version; nothing was changed.</source>
        <translation>База данных записана более новой версией Pana. Установите её; ничего не изменено.</translation>
    </message>
    <message>
        <source>The discharge does not say who received the person.</source>
        <translation>В выбытии не указано, кто принял человека.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost: free some space.</source>
        <translation>Диск заполнен. Ничего не потеряно: освободите место.</translation>
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
        <source>The key file asks for more memory than this computer has, or for too little protection.</source>
        <translation>Файл ключей требует больше памяти, чем есть в этом компьютере, или задаёт слишком слабую защиту.</translation>
    </message>
    <message>
        <source>The key file registry.hdr is damaged and so is its second copy. Nothing was changed: restore it from the newest backup.</source>
        <translation>Файл ключей registry.hdr повреждён, вторая копия тоже. Ничего не изменено: восстановите его из последней резервной копии.</translation>
    </message>
    <message>
        <source>The key file was altered by somebody without the keys. Do not use it; tell the director.</source>
        <translation>Файл ключей изменил кто-то, у кого нет ключей. Не пользуйтесь им, сообщите директору.</translation>
    </message>
    <message>
        <source>The key file was written by a newer Pana. Install that version; nothing was changed.</source>
        <translation>Файл ключей записан более новой версией Pana. Установите её; ничего не изменено.</translation>
    </message>
    <message>
        <source>The login name or the passphrase is wrong. Check the keyboard layout and Caps Lock.</source>
        <translation>Неверное имя для входа или парольная фраза. Проверьте раскладку клавиатуры и Caps Lock.</translation>
    </message>
    <message>
        <source>The passphrase is right, but this account only looks after the computer: it holds no key to the files.</source>
        <translation>Парольная фраза верна, но эта учётная запись только обслуживает компьютер: ключа к делам у неё нет.</translation>
    </message>
    <message>
        <source>The person has left.</source>
        <translation>Человек уже выбыл.</translation>
    </message>
    <message>
        <source>The person is still here.</source>
        <translation>Человек ещё в центре.</translation>
    </message>
    <message>
        <source>The procedure of this centre knows no such paper.</source>
        <translation>Порядок этого центра не знает такого документа.</translation>
    </message>
    <message>
        <source>The registry cannot be written here, and without a line in the audit log nothing is shown.</source>
        <translation>Реестр здесь доступен только для чтения, а без записи в журнал действий ничего не показывается.</translation>
    </message>
    <message>
        <source>The secret store of this computer is another one than before ({error.now} instead of {error.was}), and the new one does not hold the key. Enter an enrolment code or the recovery sheet in Pana.</source>
        <translation>Хранилище секретов на этом компьютере сменилось ({error.now} вместо {error.was}), и в новом нет ключа. Введите в Pana код регистрации или слова листа восстановления.</translation>
    </message>
    <message>
        <source>There is no registry in this folder: registry.hdr is missing. Check --data.</source>
        <translation>В этой папке нет реестра: отсутствует registry.hdr. Проверьте --data.</translation>
    </message>
    <message>
        <source>There is no such file, or it is not open to you.</source>
        <translation>Такого дела нет, или оно для вас закрыто.</translation>
    </message>
    <message>
        <source>This account was closed. Ask the director.</source>
        <translation>Эта учётная запись закрыта. Обратитесь к директору.</translation>
    </message>
    <message>
        <source>This computer is not enrolled: it does not hold the key of this registry. Start Pana here once and enter an enrolment code or the recovery sheet.</source>
        <translation>Этот компьютер не зарегистрирован: ключа этого реестра на нём нет. Запустите здесь Pana и введите код регистрации или слова листа восстановления.</translation>
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
        <source>This passphrase is too short or too easy to guess: take six unrelated words for a portable registry, four for one with a keyring.</source>
        <translation>Эта парольная фраза слишком короткая или её легко угадать: возьмите шесть не связанных между собой слов для переносного реестра, четыре — для реестра с хранилищем секретов.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the director.</source>
        <translation>Ваша роль этого не позволяет. Обратитесь к директору.</translation>
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
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>The settings do not say to whom this letter goes.</source>
        <translation>В настройках не указано, кому адресовано это письмо.</translation>
    </message>
    <message>
        <source>The settings hold no reference to the law for this letter.</source>
        <translation>В настройках нет ссылки на закон для этого письма.</translation>
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
        <translation>Парольная фраза:</translation>
    </message>
    <message>
        <source>The key file was damaged or missing; its second copy was used. Tell the director.</source>
        <translation>Файл ключей повреждён или отсутствует, использована вторая копия. Сообщите директору.</translation>
    </message>
    <message>
        <source>This passphrase is for once only: open Pana and choose one of your own first.</source>
        <translation>Эта парольная фраза одноразовая: сначала откройте Pana и придумайте свою.</translation>
    </message>
    <message>
        <source>Write the passphrase into the first line of standard input.</source>
        <translation>Передайте парольную фразу первой строкой стандартного ввода.</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
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
        <source>Suspected of harming or exploiting the child</source>
        <translation>Подозревается в насилии или эксплуатации</translation>
    </message>
    <message>
        <source>Who &amp;decided</source>
        <translation>Кто &amp;решил</translation>
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
        <source>A right holds only with a decision and until its day. Whatever is decided is written down.</source>
        <translation>Право действует, только если указаны решение и срок. Каждое решение попадает в журнал.</translation>
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
        <source>Who decided, until when</source>
        <translation>Кто решил и до когда</translation>
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
        <source>Too many wrong attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Слишком много неверных попыток. Повторите через %n секунду.</numerusform>
            <numerusform>Слишком много неверных попыток. Повторите через %n секунды.</numerusform>
            <numerusform>Слишком много неверных попыток. Повторите через %n секунд.</numerusform>
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
    <name>DecideDialog</name>
    <message>
        <source>&amp;Body that decided</source>
        <translation>&amp;Кто принял решение</translation>
    </message>
    <message>
        <source>&amp;Number of the decision</source>
        <translation>&amp;Номер решения</translation>
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
        <source>Say what has to be changed: the author reads it.</source>
        <translation>Напишите, что изменить: это прочтёт автор.</translation>
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
        <source>Login name</source>
        <translation>Логин</translation>
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
        <source>The first director</source>
        <translation>Первый директор</translation>
    </message>
    <message>
        <source>This person may do everything and invites the others afterwards.</source>
        <translation>Этот человек может всё и потом приглашает остальных.</translation>
    </message>
</context>
<context>
    <name>DischargeForm</name>
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
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Town, street, house</source>
        <translation>Населённый пункт, улица, дом</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
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
        <source>Record the discharge</source>
        <translation>Записать выбытие</translation>
    </message>
    <message>
        <source>When did the child leave? Ctrl+T writes the present moment</source>
        <translation>Когда выбыл ребёнок? Ctrl+T поставит текущее время</translation>
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
        <source>This moment is still to come.</source>
        <translation>Этот час ещё не наступил.</translation>
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
    <name>FileAside</name>
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
        <source>IIN, or why there is none</source>
        <translation>ИИН или почему его нет</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation>Документы личности</translation>
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
        <source>Back to the residents</source>
        <translation>К списку воспитанников</translation>
    </message>
    <message>
        <source>Family and contacts</source>
        <translation>Семья и контакты</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Личность</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Выбытие</translation>
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
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>A service would carry the copies out of the house. Choose a folder that is not synchronised.</source>
        <translation>Служба синхронизации вынесла бы копии из дома. Выберите папку, которая не синхронизируется.</translation>
    </message>
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
    <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <translation>Туда нельзя записывать. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The registry itself lies there: one accident would take both. Choose another drive.</source>
        <translation>Там лежит сама база: одна беда унесёт обе. Выберите другой диск.</translation>
    </message>
    <message>
        <source>This folder is not there. Plug the drive in and choose again.</source>
        <translation>Этой папки нет. Вставьте диск и выберите снова.</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
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
        <source>Your draft is back.</source>
        <translation>Ваш черновик на месте.</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
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
        <source>Postpone</source>
        <translation>Перенести</translation>
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
    <message>
        <source>The stage in focus</source>
        <translation>Выбранный срок</translation>
    </message>
    <message>
        <source>This stage was cancelled.</source>
        <translation>Этот срок отменён.</translation>
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
        <source>{stage}: {when}</source>
        <translation>{stage}: {when}</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Admitted again</source>
        <translation>Поступил повторно</translation>
    </message>
    <message>
        <source>Agreed safe way: {name}</source>
        <translation>Безопасный способ связи: {name}</translation>
    </message>
    <message>
        <source>At home, all is well</source>
        <translation>Дома, всё благополучно</translation>
    </message>
    <message>
        <source>Contact refused</source>
        <translation>Отказ от контакта</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Умер</translation>
    </message>
    <message>
        <source>In another place, safe</source>
        <translation>В другом месте, безопасно</translation>
    </message>
    <message>
        <source>In danger, help is needed</source>
        <translation>Опасно, нужна помощь</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation>Нельзя</translation>
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
        <source>Not found at the address</source>
        <translation>По адресу не найден</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Не дозвонились</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>call</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>контакт</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>опасно</translation>
    </message>
    <message>
        <source>died</source>
        <translation>умер</translation>
    </message>
    <message>
        <source>here again</source>
        <translation>снова здесь</translation>
    </message>
    <message>
        <source>here again since {date}</source>
        <translation>снова в центре с {date}</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>переезд</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>no telephone</source>
        <translation>нет телефона</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найден</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>отказ</translation>
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
        <source>well</source>
        <translation>благополучно</translation>
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
        <source>{name}: {number}</source>
        <translation>{name}: {number}</translation>
    </message>
    <message>
        <source>{name}: {number}, call together with a colleague</source>
        <translation>{name}: {number}, звонить вместе с коллегой</translation>
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
    <name>Identity</name>
    <message>
        <source>Admitted</source>
        <translation>Поступление</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>Вещи</translation>
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
        <source>Came together with</source>
        <translation>Поступил вместе с</translation>
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
        <source>Sex</source>
        <translation>Пол</translation>
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
        <source>decides</source>
        <translation>считается верным</translation>
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
        <source>Add a document</source>
        <translation>Добавить документ</translation>
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
        <source>Citizenship, languages, documents</source>
        <translation>Гражданство, языки, документы</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation>Документы личности</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Take this document off the list</source>
        <translation>Убрать документ из списка</translation>
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
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Age: add or settle</source>
        <translation>Уточнить возраст</translation>
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
        <source>Correct a name</source>
        <translation>Исправить имя</translation>
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
        <source>Is back</source>
        <translation>Вернулся</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Пребывание</translation>
    </message>
    <message>
        <source>Where now</source>
        <translation>Где сейчас</translation>
    </message>
    <message>
        <source>Who may read this file</source>
        <translation>Кто читает дело</translation>
    </message>
    <message>
        <source>Written down: at the centre again since {time}.</source>
        <translation>Записано: снова в центре с {time}.</translation>
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
    <name>KeptDialog</name>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Your draft is back: {moment}.</source>
        <translation>Ваш черновик на месте: {moment}.</translation>
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
    <name>LeavingSection</name>
    <message>
        <source>After {days} days, {date}: {kind}</source>
        <translation>Через {days} дн., {date}: {kind}</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Поступил</translation>
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
        <source>Ground</source>
        <translation>Основание</translation>
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
        <source>When the child leaves, the route, the receiver and the follow-ups stand here.</source>
        <translation>Когда ребёнок выбудет, здесь будут форма устройства, получатель и наблюдение.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда выбывает</translation>
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
    <name>LimitsPanel</name>
    <message>
        <source>Length of stay</source>
        <translation>Срок пребывания</translation>
    </message>
    <message>
        <source>Nobody here has a limit of stay.</source>
        <translation>Предельного срока ни у кого нет.</translation>
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
        <source>Save</source>
        <translation>Сохранить</translation>
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
        <source>What &amp;came of it</source>
        <translation>Что &amp;получилось</translation>
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
    <name>Messages</name>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>MonthTable</name>
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
        <source>Injuries</source>
        <translation>Повреждения</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Правовой статус</translation>
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
        <source>Number and date of the ground document</source>
        <translation>Номер и дата документа-основания</translation>
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
    <name>PaperDesk</name>
    <message>
        <source>A draft: printing or saving gives the letter its number.</source>
        <translation>Черновик: номер присвоится при печати или сохранении.</translation>
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
        <source>The paper is being prepared</source>
        <translation>Бумага готовится</translation>
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
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
</context>
<context>
    <name>PaperLine</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Where the document is</source>
        <translation>Где документ</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
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
        <source>Follow-up report</source>
        <translation>Отчёт о наблюдении</translation>
    </message>
    <message>
        <source>Letter to the guardianship authority</source>
        <translation>Письмо в орган опеки</translation>
    </message>
    <message>
        <source>Letter to the prosecutor</source>
        <translation>Письмо прокурору</translation>
    </message>
    <message>
        <source>Nobody has compared the article of law with the act yet.</source>
        <translation>Статью закона ещё не сверили с текстом.</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation>Карточка воспитанника</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>План поддержки</translation>
    </message>
    <message>
        <source>The addressee is missing in the settings of the centre.</source>
        <translation>В настройках центра нет адресата.</translation>
    </message>
    <message>
        <source>The article of law is missing in the settings.</source>
        <translation>В настройках нет статьи закона.</translation>
    </message>
    <message>
        <source>The plan is not approved yet; the paper says so.</source>
        <translation>План ещё не утверждён, в документе это указано.</translation>
    </message>
    <message>
        <source>This letter was sent already.</source>
        <translation>Это письмо уже отправлено.</translation>
    </message>
    <message>
        <source>after the discharge</source>
        <translation>после выбытия</translation>
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
        <source>only for minors</source>
        <translation>только для несовершеннолетних</translation>
    </message>
    <message>
        <source>only while the child is here</source>
        <translation>только пока ребёнок в центре</translation>
    </message>
    <message>
        <source>the receiver must not come near</source>
        <translation>получателю нельзя подходить к ребёнку</translation>
    </message>
    <message>
        <source>there is no plan yet</source>
        <translation>плана ещё нет</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
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
    <name>PersonStep</name>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новый пароль</translation>
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
        <source>The sheet is right</source>
        <translation>Лист верный</translation>
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
    <name>PlanFoot</name>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
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
        <source>Next version</source>
        <translation>Следующая версия</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>Направить</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
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
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
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
        <source>add</source>
        <translation>добавить</translation>
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
</context>
<context>
    <name>PlanSteps</name>
    <message>
        <source>Approved</source>
        <translation>Утверждён</translation>
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
        <source>decided by the director alone</source>
        <translation>решил директор</translation>
    </message>
    <message>
        <source>director or officer</source>
        <translation>директор или орган опеки</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>дата не назначена</translation>
    </message>
    <message>
        <source>once more, after the changes</source>
        <translation>снова, после изменений</translation>
    </message>
    <message>
        <source>waits since {date}</source>
        <translation>ждёт, направлен {date}</translation>
    </message>
    <message>
        <source>when it is complete</source>
        <translation>когда всё заполнено</translation>
    </message>
    <message>
        <source>with the approval</source>
        <translation>при утверждении</translation>
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
        <source>yes</source>
        <translation>есть</translation>
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
        <translation>Проект</translation>
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
        <source>In force, with late measures</source>
        <translation>Действуют, есть просрочки</translation>
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
        <source>Plans</source>
        <translation>Планы</translation>
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
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
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
        <source>Postpone the follow-up of {date}</source>
        <translation>Перенести срок: {date}</translation>
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
    <name>PresenceDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Запись</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;С какого часа</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Где</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose where the person is.</source>
        <translation>Укажите, где воспитанник.</translation>
    </message>
    <message>
        <source>That is before the admission.</source>
        <translation>Это раньше приёма.</translation>
    </message>
    <message>
        <source>The clock of the police notice starts at that hour.</source>
        <translation>С этого часа пойдёт срок сообщения в полицию.</translation>
    </message>
    <message>
        <source>This moment is still to come.</source>
        <translation>Этот час ещё не наступил.</translation>
    </message>
    <message>
        <source>Where is the person now?</source>
        <translation>Где воспитанник сейчас?</translation>
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
    <name>Reading</name>
    <message>
        <source>Nobody is that old: check the year</source>
        <translation>Столько не живут: проверьте год</translation>
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
    <name>RecoveryWindow</name>
    <message>
        <source>Back to the door</source>
        <translation>Назад к входу</translation>
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
    <name>Registers</name>
    <message>
        <source>No. {number}, {date}</source>
        <translation>№ {number}, {date}</translation>
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
        <source>{number}, copy {copy}</source>
        <translation>{number}, экз. {copy}</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Language of the paper</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>Letters not marked as sent</source>
        <translation>Письма без отметки об отправке</translation>
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
        <source>Papers of this file</source>
        <translation>Бумаги этого дела</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
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
        <source>The letter is marked as sent; its term is closed.</source>
        <translation>Письмо отмечено отправленным, срок закрыт.</translation>
    </message>
    <message>
        <source>Type a name or a file number at the left. The sheet is shown here before anything is printed.</source>
        <translation>Введите слева имя или номер дела. Лист появится здесь до печати.</translation>
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
</context>
<context>
    <name>RequirementsPanel</name>
    <message>
        <source>A minor may not go yet. Missing: {what}. Source: {clause}</source>
        <translation>Отправить несовершеннолетнего пока нельзя. Нет: {what}. Источник: {clause}</translation>
    </message>
    <message>
        <source>A minor may not go yet. Missing: {what}. Source: {clause}. Only the director may decide otherwise.</source>
        <translation>Отправить несовершеннолетнего пока нельзя. Нет: {what}. Источник: {clause}. Решить иначе может только директор.</translation>
    </message>
    <message>
        <source>Choose where the child goes.</source>
        <translation>Выберите, куда выбывает ребёнок.</translation>
    </message>
    <message>
        <source>Document, date, number</source>
        <translation>Документ, дата, номер</translation>
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
        <source>This route asks for nothing more.</source>
        <translation>Больше ничего не требуется.</translation>
    </message>
    <message>
        <source>What this route asks for</source>
        <translation>Что требуется</translation>
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
        <source>The list cannot be shown</source>
        <translation>Список нельзя показать</translation>
    </message>
    <message>
        <source>This file is restricted. Ask the director.</source>
        <translation>Доступ к делу ограничен. Спросите директора.</translation>
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
        <source>Another result</source>
        <translation>Другой результат</translation>
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
        <source>This moment is still to come.</source>
        <translation>Этот час ещё не наступил.</translation>
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
        <source>no telephone</source>
        <translation>нет телефона</translation>
    </message>
    <message>
        <source>open residents&apos; files</source>
        <translation>открывать дела</translation>
    </message>
    <message>
        <source>print papers</source>
        <translation>печатать документы</translation>
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
        <source>write notes</source>
        <translation>делать записи</translation>
    </message>
    <message>
        <source>write support plans</source>
        <translation>составлять планы поддержки</translation>
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
        <source>Measure of the plan</source>
        <translation>Мера плана</translation>
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
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Compared with the act</source>
        <translation>Сверено с актом</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
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
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>{code}, not in force</source>
        <translation>{code}, не действует</translation>
    </message>
    <message>
        <source>{procedure}. Compared with the text of the act: {verified} of {count}.</source>
        <translation>{procedure}. Сверено с текстом акта: {verified} из {count}.</translation>
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
        <source>&amp;When</source>
        <translation>&amp;Когда</translation>
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
        <source>The letter was made later than that.</source>
        <translation>Письмо составлено позже.</translation>
    </message>
    <message>
        <source>This moment is still to come.</source>
        <translation>Этот час ещё не наступил.</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Когда это было?</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A minor may not be sent home yet: the representatives&apos; consent and a risk assessment must be in the file.</source>
        <translation>Отправлять несовершеннолетнего домой пока нельзя: в деле должны быть согласие представителей и оценка рисков.</translation>
    </message>
    <message>
        <source>File {number} has an open stay: the child is already here.</source>
        <translation>По делу {number} ребёнок уже находится в центре.</translation>
    </message>
    <message>
        <source>Nobody approves their own plan.</source>
        <translation>Свой план утвердить нельзя.</translation>
    </message>
    <message>
        <source>Nobody has decided that this person may collect the child. Call the director first.</source>
        <translation>Никто не решил, что этот человек может забрать ребёнка. Сначала позвоните директору.</translation>
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
        <source>Somebody saved a newer version meanwhile. Your words are kept as a draft: open the record again.</source>
        <translation>За это время кто-то сохранил новую версию. Ваш текст остался в черновике: откройте запись заново.</translation>
    </message>
    <message>
        <source>Stop: contact with this person is forbidden. Do not tell, call or hand over; call the director.</source>
        <translation>Стоп: с этим человеком связываться нельзя. Не сообщать, не звонить, не отдавать ребёнка; позвоните директору.</translation>
    </message>
    <message>
        <source>The child is under {years}: refer to a health organisation. Source: {clause}</source>
        <translation>Ребёнку нет {years} лет: направьте в организацию здравоохранения. Источник: {clause}</translation>
    </message>
    <message>
        <source>The computer&apos;s secret store cannot be used ({backend}). Unlock it and try again.</source>
        <translation>Хранилище ключей компьютера недоступно ({backend}). Разблокируйте его и повторите.</translation>
    </message>
    <message>
        <source>The computer&apos;s secret store has changed. Use an enrolment code or the recovery sheet.</source>
        <translation>Хранилище ключей компьютера сменилось. Нужен код подключения или лист восстановления.</translation>
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
        <source>The database is damaged. Nothing was changed: keep the file and restore the newest verified backup.</source>
        <translation>База данных повреждена. Ничего не изменено: сохраните файл и восстановите последнюю проверенную копию.</translation>
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
        <source>The file is not in a state for this step.</source>
        <translation>Сейчас с этим делом так поступить нельзя.</translation>
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
        <source>The key file of the registry is damaged. Nothing was changed: restore it from the newest backup.</source>
        <translation>Файл ключей повреждён. Ничего не изменено: восстановите его из последней копии.</translation>
    </message>
    <message>
        <source>The key file registry.hdr is not in this folder. Choose the right folder or restore a backup.</source>
        <translation>В этой папке нет файла ключей registry.hdr. Выберите нужную папку или восстановите копию.</translation>
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
        <source>The login name or the passphrase is wrong. Check the keyboard layout and Caps Lock.</source>
        <translation>Неверное имя для входа или парольная фраза. Проверьте раскладку клавиатуры и Caps Lock.</translation>
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
        <source>The recovery sheet has not been typed back yet, so only one resident can be entered. The director does it under Administration, Recovery sheet.</source>
        <translation>Лист восстановления ещё не набран обратно, поэтому можно внести только одного воспитанника. Директор делает это в разделе «Управление», «Лист восстановления».</translation>
    </message>
    <message>
        <source>There is an unfinished version of this plan already.</source>
        <translation>У этого плана уже есть незаконченная версия.</translation>
    </message>
    <message>
        <source>These words are not a recovery sheet. Compare them with the paper word by word.</source>
        <translation>Эти слова не подходят. Сверьте их с листом восстановления слово за словом.</translation>
    </message>
    <message>
        <source>This account was closed. Ask the director.</source>
        <translation>Эта учётная запись закрыта. Обратитесь к директору.</translation>
    </message>
    <message>
        <source>This computer does not hold the key of this registry. Use an enrolment code or the recovery sheet.</source>
        <translation>Этот компьютер не подключён к базе. Нужен код подключения или лист восстановления.</translation>
    </message>
    <message>
        <source>This did not work. Nothing was changed.</source>
        <translation>Не получилось. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This installation of Pana is incomplete: its database engine is too old. Install Pana again.</source>
        <translation>Программа установлена не полностью: её движок базы устарел. Установите Pana заново.</translation>
    </message>
    <message>
        <source>This one-time passphrase has expired. The director can issue a new one.</source>
        <translation>Срок одноразового пароля истёк. Новый выдаст директор.</translation>
    </message>
    <message>
        <source>This passphrase is too short or too easy to guess. Use four or more unrelated words.</source>
        <translation>Этот пароль слишком короткий или его легко угадать. Возьмите четыре или больше слов, не связанных между собой.</translation>
    </message>
    <message>
        <source>This record is not there, or it is restricted.</source>
        <translation>Такой записи нет, или доступ к ней ограничен.</translation>
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
        <source>Your account looks after the computer and cannot open the residents&apos; files.</source>
        <translation>Ваша учётная запись – для обслуживания компьютера, дел воспитанников она не открывает.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the director.</source>
        <translation>Ваша роль этого не позволяет. Обратитесь к директору.</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Folder for copies</source>
        <translation>Папка для копий</translation>
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
        <source>Rooms and beds</source>
        <translation>Комнаты и места</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Сохранить настройки</translation>
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
    <name>SheetPanel</name>
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
        <source>Not as on the paper: word {numbers}.</source>
        <translation>Не так, как на бумаге: слово {numbers}.</translation>
    </message>
    <message>
        <source>Now read two rows from the paper, not from the screen, and type them here. That proves that it was printed.</source>
        <translation>Теперь прочтите два ряда с бумаги, не с экрана, и наберите их здесь. Это докажет, что лист напечатан.</translation>
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
        <source>Save as a file</source>
        <translation>Сохранить в файл</translation>
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
        <source>People</source>
        <translation>Люди</translation>
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
        <source>There is no verified copy yet.</source>
        <translation>Проверенной копии ещё нет.</translation>
    </message>
    <message>
        <source>Type it back</source>
        <translation>Перепечатать</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
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
        <source>They leave together: same hour, route, receiver and address.</source>
        <translation>Выбывают вместе: то же время, путь, принявший и адрес.</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
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
        <source>The present passphrase ends at once. What was signed before stays valid.</source>
        <translation>Нынешний пароль сразу перестанет действовать. Подписанное раньше остаётся в силе.</translation>
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
    <name>StandingBar</name>
    <message>
        <source>Nobody approves their own plan: another colleague decides.</source>
        <translation>Свой план никто не утверждает: решает другой сотрудник.</translation>
    </message>
    <message>
        <source>Read the plan and decide: it is approved as it stands, or returned.</source>
        <translation>Прочтите план и решите: утвердить как есть или вернуть.</translation>
    </message>
    <message>
        <source>Returned: {reason}</source>
        <translation>Возвращён: {reason}</translation>
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
        <source>&amp;Room</source>
        <translation>&amp;Комната</translation>
    </message>
    <message>
        <source>&amp;Where found</source>
        <translation>&amp;Где выявлен</translation>
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
        <source>Post and &amp;name</source>
        <translation>Должность и &amp;имя</translation>
    </message>
    <message>
        <source>Take this thing off the list</source>
        <translation>Убрать вещь из списка</translation>
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
        <source>Corrected</source>
        <translation>Исправлено</translation>
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
        <source>Three follow-ups in a row reached nobody</source>
        <translation>Три наблюдения подряд без ответа</translation>
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
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n plan(s) wait for your decision.</source>
        <translation>
            <numerusform>%n план ждёт вашего решения.</numerusform>
            <numerusform>%n плана ждут вашего решения.</numerusform>
            <numerusform>%n планов ждут вашего решения.</numerusform>
        </translation>
    </message>
    <message>
        <source>A birthday cannot be put off.</source>
        <translation>День рождения перенести нельзя.</translation>
    </message>
    <message>
        <source>A limit of stay is extended by a decision, with its document.</source>
        <translation>Предельный срок продлевают решением, с документом.</translation>
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
        <source>Everything is done</source>
        <translation>Всё выполнено</translation>
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
        <source>Only the director moves a term that the rules set.</source>
        <translation>Срок, заданный правилами, переносит только директор.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть дело</translation>
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
        <source>This day was written in the file and is changed there.</source>
        <translation>Этот день записан в деле и меняется там же.</translation>
    </message>
    <message>
        <source>This file is restricted: its readers see what is to be done. Ask the director.</source>
        <translation>Доступ к делу ограничен: что делать, видят назначенные к нему. Спросите директора.</translation>
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
        <source>postpone with a reason</source>
        <translation>перенести с причиной</translation>
    </message>
</context>
<context>
    <name>TodayRows</name>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>For your decision</source>
        <translation>На ваше решение</translation>
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
        <source>Overdue</source>
        <translation>Просрочено</translation>
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
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>submitted {day}</source>
        <translation>подан {day}</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>Write the day as 24.11.2026.</source>
        <translation>Напишите день так: 24.11.2026.</translation>
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
    <name>UnlockWindow</name>
    <message>
        <source>A draft from {time} is kept and opens after you enter.</source>
        <translation>Черновик записи от {time} сохранён и откроется после входа.</translation>
    </message>
    <message>
        <source>Forgot the passphrase? Recovery key</source>
        <translation>Забыли пароль? Ключ восстановления</translation>
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
        <source>Opening</source>
        <translation>Открываем</translation>
    </message>
    <message>
        <source>Pana {version}, training registry: the people are invented</source>
        <translation>Pana {version}, учебная база: люди вымышлены</translation>
    </message>
    <message>
        <source>There is no verified copy yet.</source>
        <translation>Проверенной копии ещё нет.</translation>
    </message>
    <message>
        <source>Verified copy: {when}.</source>
        <translation>Проверенная копия: {when}.</translation>
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
</context>
<context>
    <name>Words</name>
    <message>
        <source>Contact again: {name}</source>
        <translation>Связаться снова: {name}</translation>
    </message>
    <message>
        <source>Follow-up after {days} days: {kind}</source>
        <translation>Наблюдение через {days} дн.: {kind}</translation>
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
        <source>Review the support plan</source>
        <translation>Пересмотреть план поддержки</translation>
    </message>
    <message>
        <source>The next contact with somebody</source>
        <translation>Следующая связь с контактом</translation>
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
        <source>as told</source>
        <translation>со слов</translation>
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
        <source>sex not known</source>
        <translation>пол не известен</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>женщина</translation>
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
    <name>_CallerDelegate</name>
    <message>
        <source>file {number}</source>
        <translation>дело {number}</translation>
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
