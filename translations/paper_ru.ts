<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AdmissionAct</name>
    <message>
        <source>ACT OF ADMISSION</source>
        <translation>АКТ ПРИЁМА</translation>
    </message>
    <message>
        <source>ACT OF ADMISSION OF A MINOR</source>
        <translation>АКТ ПРИЁМА НЕСОВЕРШЕННОЛЕТНЕГО</translation>
    </message>
    <message>
        <source>Act of admission</source>
        <translation>Акт приёма</translation>
    </message>
    <message>
        <source>Arrival and ground</source>
        <translation>Доставление и основание</translation>
    </message>
    <message>
        <source>Belongings, money, documents</source>
        <translation>Личные вещи, деньги, документы</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
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
        <source>Circumstances (told by the child and the escort)</source>
        <translation>Обстоятельства (со слов ребёнка и доставившего)</translation>
    </message>
    <message>
        <source>Circumstances (told by the person and the escort)</source>
        <translation>Обстоятельства (со слов прибывшего лица и доставившего)</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Contact with infection</source>
        <translation>Контакт с инфекцией</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Дата, время</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Место выявления</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Health and visible injuries</source>
        <translation>Состояние здоровья и видимые повреждения</translation>
    </message>
    <message>
        <source>IIN {number}</source>
        <translation>ИИН {number}</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Сообщено</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Место хранения</translation>
    </message>
    <message>
        <source>Language spoken · IIN</source>
        <translation>Язык общения · ИИН</translation>
    </message>
    <message>
        <source>Name of the thing</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кол-во</translation>
    </message>
    <message>
        <source>Remarks on the act</source>
        <translation>Замечания к акту</translation>
    </message>
    <message>
        <source>Returned: date, signature</source>
        <translation>Возвращено: дата, подпись</translation>
    </message>
    <message>
        <source>Rights and house rules are not explained yet.</source>
        <translation>Права и правила дома ещё не разъяснены.</translation>
    </message>
    <message>
        <source>Rights and house rules were explained ({language}).</source>
        <translation>Права и правила дома разъяснены ({language}).</translation>
    </message>
    <message>
        <source>Sex · citizenship</source>
        <translation>Пол · гражданство</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Surname, name, patronymic (if any)</source>
        <translation>Фамилия, имя, отчество (при наличии)</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>The child was not yet told about its rights and the house rules.</source>
        <translation>О правах и правилах дома ребёнку ещё не рассказано.</translation>
    </message>
    <message>
        <source>The child was told about its rights and the house rules ({language}).</source>
        <translation>Ребёнку рассказано о его правах и правилах дома ({language}).</translation>
    </message>
    <message>
        <source>The information sheet was handed over.</source>
        <translation>Информационный лист выдан на руки.</translation>
    </message>
    <message>
        <source>The information sheet was handed to the child.</source>
        <translation>Информационный лист выдан ребёнку на руки.</translation>
    </message>
    <message>
        <source>Visible injuries</source>
        <translation>Видимые повреждения</translation>
    </message>
    <message>
        <source>Visible injury</source>
        <translation>Видимое повреждение</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Who took the message</source>
        <translation>Кто принял</translation>
    </message>
    <message>
        <source>no IIN</source>
        <translation>ИИН нет</translation>
    </message>
    <message>
        <source>no IIN: {reason}</source>
        <translation>ИИН нет: {reason}</translation>
    </message>
    <message>
        <source>no money</source>
        <translation>денег нет</translation>
    </message>
    <message>
        <source>nothing was brought along</source>
        <translation>при себе ничего нет</translation>
    </message>
    <message>
        <source>nothing with the child</source>
        <translation>при ребёнке ничего нет</translation>
    </message>
    <message>
        <source>term</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>written down on {moment}, {name}</source>
        <translation>записано {moment}, {name}</translation>
    </message>
</context>
<context>
    <name>AuditHead</name>
    <message>
        <source>Before printing the log was walked from line 1 to line {checked}: nothing was changed, left out or put in.</source>
        <translation>Перед печатью журнал проверен от строки 1 до строки {checked}: ничего не изменено, не убрано и не вставлено.</translation>
    </message>
    <message>
        <source>Before printing the log was walked from line 1: LINE {number} DOES NOT FIT. Call help before anything else.</source>
        <translation>Перед печатью журнал проверен от строки 1: СТРОКА {number} НЕ СХОДИТСЯ. Прежде всего позовите на помощь.</translation>
    </message>
    <message>
        <source>Every look into a file, every change, every print is a line of the audit. Each line carries the hash of the line before it and the signature of whoever acted: no line can be changed, left out or put in later without another head.</source>
        <translation>Каждый просмотр дела, каждое изменение, каждая печать — строка журнала. Каждая строка несёт хеш предыдущей и подпись того, кто действовал: ни одну строку нельзя потом изменить, убрать или вставить так, чтобы код остался прежним.</translation>
    </message>
    <message>
        <source>For the centre</source>
        <translation>За центр</translation>
    </message>
    <message>
        <source>For the guardianship authority</source>
        <translation>За орган опеки</translation>
    </message>
    <message>
        <source>Head of the audit</source>
        <translation>Код журнала</translation>
    </message>
    <message>
        <source>Last line, number</source>
        <translation>Номер последней строки</translation>
    </message>
    <message>
        <source>Last line, written</source>
        <translation>Последняя строка записана</translation>
    </message>
    <message>
        <source>Lines in the period</source>
        <translation>Строк за период</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Кто напечатал</translation>
    </message>
    <message>
        <source>The period lasts still: this is the head at the moment of printing.</source>
        <translation>Период ещё не закончился: это код журнала на момент печати.</translation>
    </message>
    <message>
        <source>The whole hash of the last line (SHA-256)</source>
        <translation>Полный хеш последней строки (SHA-256)</translation>
    </message>
    <message>
        <source>To check later: Administration, Audit, type the head and press “Check the whole chain”; or without a window: shelter-app audit verify --user NAME --witness {head}. Either says whether the log still leads to this line, was rewritten or was cut off before it.</source>
        <translation>Как проверить потом: Управление, Журнал доступа, ввести код и нажать «Проверить всю цепочку»; или без окна: shelter-app audit verify --user ИМЯ --witness {head}. Программа скажет, ведёт ли журнал по-прежнему к этой строке, переписан ли он или обрезан до неё.</translation>
    </message>
    <message>
        <source>Two copies are signed: one stays at the centre, one is kept by the guardianship authority, out of reach of whoever works with the registry.</source>
        <translation>Подписываются два экземпляра: один остаётся в центре, другой хранится в органе опеки, вне досягаемости тех, кто работает с реестром.</translation>
    </message>
</context>
<context>
    <name>Body</name>
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
        <source>mark by hand: № {numbers}</source>
        <translation>отметить от руки: № {numbers}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>прав.</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Appointment</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Consulate</source>
        <translation>Консульство</translation>
    </message>
    <message>
        <source>Court hearing</source>
        <translation>Судебное заседание</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Врач</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Journey with an escort</source>
        <translation>Поездка с сопровождением</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметка</translation>
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
        <source>School</source>
        <translation>Школа</translation>
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
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What did not fit above</source>
        <translation>Что не поместилось выше</translation>
    </message>
    <message>
        <source>Where, with whom, who goes along</source>
        <translation>Где, с кем, кто сопровождает</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Кого касается</translation>
    </message>
    <message>
        <source>calendar of the centre</source>
        <translation>календарь центра</translation>
    </message>
    <message>
        <source>calendar: {name}</source>
        <translation>календарь: {name}</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>выходной</translation>
    </message>
    <message>
        <source>file numbers instead of names</source>
        <translation>номера дел вместо имён</translation>
    </message>
    <message>
        <source>with names: do not hang up, do not photograph</source>
        <translation>с именами: не вывешивать, не фотографировать</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
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
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n неделя</numerusform>
            <numerusform>%n недели</numerusform>
            <numerusform>%n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This act is drawn up in %n copies.</source>
        <translation>
            <numerusform>Акт составлен в %n экземпляре.</numerusform>
            <numerusform>Акт составлен в %n экземплярах.</numerusform>
            <numerusform>Акт составлен в %n экземплярах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>around %n year(s) old</source>
        <translation>
            <numerusform>около %n года</numerusform>
            <numerusform>около %n лет</numerusform>
            <numerusform>около %n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{lowest}–%n year(s) old</source>
        <translation>
            <numerusform>{lowest}–%n год</numerusform>
            <numerusform>{lowest}–%n года</numerusform>
            <numerusform>{lowest}–%n лет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveringNote</name>
    <message>
        <source>Born:</source>
        <translation>Дата рождения:</translation>
    </message>
    <message>
        <source>Brought by:</source>
        <translation>Кем доставлен:</translation>
    </message>
    <message>
        <source>Came to the Centre:</source>
        <translation>Доставлен в Центр:</translation>
    </message>
    <message>
        <source>Child:</source>
        <translation>Ребёнок:</translation>
    </message>
    <message>
        <source>The Centre could not take in the child named below and sends the child on to you. Please take the child in, or see to the help that is needed, and confirm this to the Centre.</source>
        <translation>Центр не смог принять названного ниже ребёнка и направляет его к вам. Просим принять ребёнка или организовать необходимую помощь и подтвердить это Центру.</translation>
    </message>
    <message>
        <source>The guardianship authority was told:</source>
        <translation>Орган опеки уведомлён:</translation>
    </message>
    <message>
        <source>Who took the child along:</source>
        <translation>Кто забрал ребёнка:</translation>
    </message>
    <message>
        <source>Why the child was not taken in:</source>
        <translation>Почему не принят:</translation>
    </message>
</context>
<context>
    <name>Decided</name>
    <message>
        <source>Decided otherwise</source>
        <translation>Решено иначе</translation>
    </message>
    <message>
        <source>Gone on without: {what} ({clause}). Decided by {who} on {day}: {reason}</source>
        <translation>Шаг сделан без условия: {what} ({clause}). Решение — {who}, {day}: {reason}</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Centre · plan</source>
        <translation>Центр · план</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Conditions, reasons, or what the meeting is about</source>
        <translation>Условия, причины или о чём встреча</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Decision of the guardianship body on a support plan</source>
        <translation>Решение органа опеки по плану сопровождения</translation>
    </message>
    <message>
        <source>Decision on a support plan</source>
        <translation>Решение по плану поддержки</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>For the centre</source>
        <translation>От центра</translation>
    </message>
    <message>
        <source>For the guardianship body</source>
        <translation>За орган опеки</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Measures of the plan</source>
        <translation>Мероприятия плана</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Package · seal</source>
        <translation>Пакет · печать</translation>
    </message>
    <message>
        <source>Remark of the body</source>
        <translation>Замечание органа</translation>
    </message>
    <message>
        <source>Signed in the program by {name}, {when}. THE SIGNATURE DOES NOT FIT what stands there now.</source>
        <translation>Подписано в программе: {name}, {when}. ПОДПИСЬ НЕ ПОДХОДИТ к тому, что записано сейчас.</translation>
    </message>
    <message>
        <source>Signed in the program by {name}, {when}. The signature is valid.</source>
        <translation>Подписано в программе: {name}, {when}. Подпись действительна.</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Whose plan: name, file</source>
        <translation>Чей план: имя, дело</translation>
    </message>
    <message>
        <source>a meeting is asked for</source>
        <translation>просим о встрече</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласовано</translation>
    </message>
    <message>
        <source>agreed with conditions</source>
        <translation>согласовано с условиями</translation>
    </message>
    <message>
        <source>returned with reasons</source>
        <translation>возвращено с причинами</translation>
    </message>
    <message>
        <source>version {number} of {date}</source>
        <translation>версия {number} от {date}</translation>
    </message>
</context>
<context>
    <name>ErasureAct</name>
    <message>
        <source>Act on the erasure of personal data</source>
        <translation>Акт об уничтожении персональных данных</translation>
    </message>
    <message>
        <source>Confirmed and erased</source>
        <translation>Подтверждено и уничтожено</translation>
    </message>
    <message>
        <source>Confirmed it</source>
        <translation>Подтвердил(а)</translation>
    </message>
    <message>
        <source>Contacts and calls</source>
        <translation>Контакты и звонки</translation>
    </message>
    <message>
        <source>Copies of the file&apos;s own key destroyed</source>
        <translation>Уничтожено экземпляров ключа дела</translation>
    </message>
    <message>
        <source>Copy that still holds it</source>
        <translation>Копия, в которой это ещё есть</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>Срок вышел</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Kept, years</source>
        <translation>Хранится, лет</translation>
    </message>
    <message>
        <source>Left for the last time</source>
        <translation>Последнее выбытие</translation>
    </message>
    <message>
        <source>Legal basis of the term</source>
        <translation>Основание срока</translation>
    </message>
    <message>
        <source>Lines of the log without their typed words</source>
        <translation>Строк журнала без написанных слов</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Сделана</translation>
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
        <source>Papers about it that had left the program</source>
        <translation>Бумаг о деле, вышедших из программы</translation>
    </message>
    <message>
        <source>Plans, meetings, follow-up</source>
        <translation>Планы, заседания, сопровождение</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Proposed it</source>
        <translation>Предложил(а)</translation>
    </message>
    <message>
        <source>Reason of whoever proposed it: {reason}</source>
        <translation>Причина, названная предложившим лицом: {reason}</translation>
    </message>
    <message>
        <source>Rows deleted and overwritten</source>
        <translation>Строк удалено и затёрто</translation>
    </message>
    <message>
        <source>Rows emptied: days and codes stay</source>
        <translation>Строк обезличено: остались даты и коды</translation>
    </message>
    <message>
        <source>Scans and photos</source>
        <translation>Сканы и снимки</translation>
    </message>
    <message>
        <source>Scans and photos deleted</source>
        <translation>Удалено сканов и фотографий</translation>
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
        <source>The file itself stays with the parts that are not named above. Totals of years that are over do not change, and the audit log is proven as before.</source>
        <translation>Само дело остаётся с частями, не названными выше. Итоги прошедших лет не меняются, журнал аудита проверяется как прежде.</translation>
    </message>
    <message>
        <source>The log names nobody who made the account of whoever confirmed it.</source>
        <translation>Кто создал учётную запись подтвердившего лица, в журнале не сказано.</translation>
    </message>
    <message>
        <source>The program knows of no copy of the registry. Copies that were made without it are not known to it: whoever holds one destroys it.</source>
        <translation>Программе не известна ни одна копия реестра. О копиях, сделанных без неё, она не знает: их уничтожает тот, у кого они есть.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>What is locked with a key of its own</source>
        <translation>То, что закрыто отдельным ключом</translation>
    </message>
    <message>
        <source>What stays: the number of the file, days, categories, sex, citizenship and the age in whole years, which the totals of past years count; this act; and the audit log, which is proven as before. Nothing of it names the person. Nobody can bring the erased parts back, except from the copies named below.</source>
        <translation>Остаются: номер дела, даты, категории, пол, гражданство и возраст в полных годах, которые считают итоги прошлых лет; этот акт; журнал аудита, который проверяется как прежде. Ничто из этого не называет человека. Вернуть уничтоженное нельзя, кроме как из названных ниже копий.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>Что уничтожено</translation>
    </message>
    <message>
        <source>What was told to whom</source>
        <translation>Раскрытие информации: что и кому</translation>
    </message>
    <message>
        <source>When and by whom the account of whoever confirmed it was made or got another passphrase: {day}, {name}</source>
        <translation>Когда и кем создана учётная запись подтвердившего лица или сменена её парольная фраза: {day}, {name}</translation>
    </message>
    <message>
        <source>journal of erasures</source>
        <translation>журнал уничтожения</translation>
    </message>
    <message>
        <source>two persons; keep with the papers on data protection</source>
        <translation>два лица; хранить с документами о защите данных</translation>
    </message>
    <message>
        <source>{folder}: the newest on a drive that was not plugged in, and older ones</source>
        <translation>{folder}: новейшая на носителе, который не был подключён, и более старые</translation>
    </message>
    <message>
        <source>“Until” holds where a copy is made in every month: the rotation lets go what is older than twelve months then. Whoever wants it earlier destroys these copies after a new one was proven. Copies that are not on this list and printed papers are not reached by the program.</source>
        <translation>Срок «до» верен, если копия делается каждый месяц: тогда копии старше двенадцати месяцев сменяются. Кто хочет раньше, уничтожает эти копии, когда новая проверена. Копий, которых нет в этом списке, и напечатанных бумаг программа не достаёт.</translation>
    </message>
</context>
<context>
    <name>EscortList</name>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Document for the journey</source>
        <translation>Документ в дорогу</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>Сопровождающий</translation>
    </message>
    <message>
        <source>File No.</source>
        <translation>№ дела</translation>
    </message>
    <message>
        <source>For the escort alone: medicines and what to watch for</source>
        <translation>Только для сопровождающего: лекарства и на что обратить внимание</translation>
    </message>
    <message>
        <source>Full years</source>
        <translation>Полных лет</translation>
    </message>
    <message>
        <source>Given on the way: what, when, by whom</source>
        <translation>Дано в дороге: что, когда, кем</translation>
    </message>
    <message>
        <source>Received (signature)</source>
        <translation>Принял (подпись)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Surname, name</source>
        <translation>Фамилия, имя</translation>
    </message>
    <message>
        <source>Way, tickets, border point</source>
        <translation>Путь, билеты, пункт пропуска</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation>Кто встречает</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>За чей счёт</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>Кто принимает</translation>
    </message>
    <message>
        <source>Who travels</source>
        <translation>Кто едет</translation>
    </message>
    <message>
        <source>made before the leaving is recorded</source>
        <translation>составлен до записи о выбытии</translation>
    </message>
    <message>
        <source>the state of permanent residence</source>
        <translation>государство постоянного проживания</translation>
    </message>
    <message>
        <source>travelling: {count}</source>
        <translation>едут: {count}</translation>
    </message>
    <message>
        <source>with names: stays with the escort, is handed over on arrival</source>
        <translation>с именами: хранится у сопровождающего, сдаётся по прибытии</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source> (estimated)</source>
        <translation> (предположительно)</translation>
    </message>
    <message>
        <source>Age disputed</source>
        <translation>Возраст оспаривается</translation>
    </message>
    <message>
        <source>By own words {said}</source>
        <translation>Со слов – {said}</translation>
    </message>
    <message>
        <source>By own words {said}, by the document shown {shown}</source>
        <translation>Со слов – {said}, по предъявленному документу – {shown}</translation>
    </message>
    <message>
        <source>By the document shown {shown}</source>
        <translation>По предъявленному документу – {shown}</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Person in care</source>
        <translation>Получатель помощи</translation>
    </message>
    <message>
        <source>born in {year}, day not established</source>
        <translation>{year} год, день не установлен</translation>
    </message>
    <message>
        <source>came with a parent or guardian</source>
        <translation>прибыл(а) с родителем или опекуном</translation>
    </message>
    <message>
        <source>came without a parent or guardian</source>
        <translation>прибыл(а) без родителя или опекуна</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>handing back is not recorded</source>
        <translation>выдача не записана</translation>
    </message>
    <message>
        <source>left without parental care</source>
        <translation>без попечения родителей</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не спрашивали</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>не выяснено</translation>
    </message>
    <message>
        <source>not without parental care</source>
        <translation>попечения родителей не лишён(а)</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>term not set</source>
        <translation>срок не назначен</translation>
    </message>
    <message>
        <source>term: {date}</source>
        <translation>срок: {date}</translation>
    </message>
    <message>
        <source>will be provided</source>
        <translation>будет представлено</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>{value} (as reported)</source>
        <translation>{value} (со слов)</translation>
    </message>
</context>
<context>
    <name>FileAccess</name>
    <message>
        <source>Changes in the file are not listed: this paper is about who has seen it. Lists of the whole house and searches are written down without the file numbers they showed.</source>
        <translation>Изменения в деле не перечислены: эта бумага о том, кто его видел. Списки всего дома и поиски записываются без номеров дел, которые в них показаны.</translation>
    </message>
    <message>
        <source>Everybody who opened this file, looked at a part of it, printed from it or passed something on is written down by the program at that moment. This paper lists them, the latest first.</source>
        <translation>Каждого, кто открыл это дело, посмотрел его часть, напечатал из него или передал сведения, программа записывает в тот же момент. Здесь перечислены все, начиная с последних.</translation>
    </message>
    <message>
        <source>Only the latest 2000 lines were read; there are older ones.</source>
        <translation>Прочитаны только последние 2000 строк; есть и более старые.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
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
        <source>Who has seen, printed or passed on the file</source>
        <translation>Кто видел дело, печатал из него или передавал из него сведения</translation>
    </message>
    <message>
        <source>changed who may read the file</source>
        <translation>изменил(а), кто может читать дело</translation>
    </message>
    <message>
        <source>closed it again before the hour was over</source>
        <translation>дело закрыто снова раньше часа</translation>
    </message>
    <message>
        <source>compared the file with another one</source>
        <translation>сравнил(а) дело с другим</translation>
    </message>
    <message>
        <source>ended a standing in before its last day</source>
        <translation>замещение прекращено досрочно</translation>
    </message>
    <message>
        <source>handed the case on to another centre</source>
        <translation>передал(а) дело другому центру</translation>
    </message>
    <message>
        <source>looked at a paper</source>
        <translation>посмотрел(а) бумагу</translation>
    </message>
    <message>
        <source>looked at a part of the file</source>
        <translation>посмотрел(а) часть дела</translation>
    </message>
    <message>
        <source>looked at a questionnaire</source>
        <translation>посмотрел(а) анкету</translation>
    </message>
    <message>
        <source>looked at a scan</source>
        <translation>посмотрел(а) скан</translation>
    </message>
    <message>
        <source>looked at the file beside the list</source>
        <translation>посмотрел(а) дело рядом со списком</translation>
    </message>
    <message>
        <source>looked at the safety card</source>
        <translation>посмотрел(а) карту безопасности</translation>
    </message>
    <message>
        <source>looked at the support plan</source>
        <translation>посмотрел(а) план поддержки</translation>
    </message>
    <message>
        <source>looked at who had opened it in an emergency</source>
        <translation>проверено, кто открывал дело экстренно</translation>
    </message>
    <message>
        <source>named who stands in for the coordinator</source>
        <translation>назначено замещение координатора</translation>
    </message>
    <message>
        <source>opened the file</source>
        <translation>открыл(а) дело</translation>
    </message>
    <message>
        <source>opened the restricted file in an emergency</source>
        <translation>открыл(а) закрытое дело в экстренном случае</translation>
    </message>
    <message>
        <source>printed a paper</source>
        <translation>напечатал(а) бумагу</translation>
    </message>
    <message>
        <source>read who has seen the file</source>
        <translation>читал(а), кто видел дело</translation>
    </message>
    <message>
        <source>saved a paper as a file</source>
        <translation>сохранил(а) бумагу в файл</translation>
    </message>
    <message>
        <source>saved lines of the log about the file</source>
        <translation>сохранил(а) строки журнала о деле</translation>
    </message>
    <message>
        <source>sent a letter about the person</source>
        <translation>отправил(а) письмо о человеке</translation>
    </message>
    <message>
        <source>sent an encrypted package</source>
        <translation>отправил(а) зашифрованный пакет</translation>
    </message>
    <message>
        <source>told somebody outside</source>
        <translation>сообщил(а) кому-то вне центра</translation>
    </message>
</context>
<context>
    <name>FollowUpReport</name>
    <message>
        <source>Area</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Attempts without an answer: {attempts}</source>
        <translation>Попытки без ответа: {attempts}</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Выбытие</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>File №</source>
        <translation>Дело №</translation>
    </message>
    <message>
        <source>Follow-up plan</source>
        <translation>План наблюдения</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation>Отчёт о последующем наблюдении</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>Собственные слова</translation>
    </message>
    <message>
        <source>Left the Centre (he)</source>
        <translation>Выбыл</translation>
    </message>
    <message>
        <source>Left the Centre (she)</source>
        <translation>Выбыла</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Measures that went on after leaving</source>
        <translation>Меры, продолженные после выбытия</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>НЕТ</translation>
    </message>
    <message>
        <source>NOT ESTABLISHED</source>
        <translation>НЕ ВЫЯСНЕНО</translation>
    </message>
    <message>
        <source>No conclusion was drawn yet.</source>
        <translation>Вывод ещё не сделан.</translation>
    </message>
    <message>
        <source>Nothing was checked: nobody was met.</source>
        <translation>Ничего не проверено: никого не застали.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>The child&apos;s words</source>
        <translation>Слова ребёнка</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>To do before the next meeting</source>
        <translation>Что сделать до следующей встречи</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Что проверено</translation>
    </message>
    <message>
        <source>What was seen and heard</source>
        <translation>Что видели, слышали</translation>
    </message>
    <message>
        <source>Where the meeting was</source>
        <translation>Где состоялась встреча</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Кого застали</translation>
    </message>
    <message>
        <source>YES</source>
        <translation>ДА</translation>
    </message>
    <message>
        <source>follow-up held by</source>
        <translation>наблюдение ведёт</translation>
    </message>
    <message>
        <source>held the follow-up (he)</source>
        <translation>наблюдение провёл</translation>
    </message>
    <message>
        <source>held the follow-up (she)</source>
        <translation>наблюдение провела</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Audit journal</source>
        <translation>Журнал аудита</translation>
    </message>
    <message>
        <source>Control string</source>
        <translation>Контрольная строка</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>copy {copy} of {copies}</source>
        <translation>экз. {copy} из {copies}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>стр. {page} из {pages}</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>Free calls, day and night</source>
        <translation>Бесплатно звонить днём и ночью</translation>
    </message>
    <message>
        <source>Languages: {languages}</source>
        <translation>Языки: {languages}</translation>
    </message>
    <message>
        <source>Open: {hours}</source>
        <translation>Часы работы: {hours}</translation>
    </message>
    <message>
        <source>Terms: {terms}</source>
        <translation>Условия: {terms}</translation>
    </message>
    <message>
        <source>Where you can find help</source>
        <translation>Где вы найдёте помощь</translation>
    </message>
    <message>
        <source>You choose yourself whom you turn to. Nobody is told about you without your consent.</source>
        <translation>Вы сами выбираете, к кому обратиться. Без вашего согласия о вас никому не сообщат.</translation>
    </message>
</context>
<context>
    <name>HandoverAct</name>
    <message>
        <source>Act of departure and reception</source>
        <translation>Акт о выбытии и приёме</translation>
    </message>
    <message>
        <source>Act of handover</source>
        <translation>Акт приёма-передачи</translation>
    </message>
    <message>
        <source>Act of handover of a minor</source>
        <translation>Акт приёма-передачи несовершеннолетнего</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Полномочие</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата и время</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Dates of follow-up were not agreed.</source>
        <translation>О сроках наблюдения не договорились.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Documents and things handed over</source>
        <translation>Переданы документы и вещи</translation>
    </message>
    <message>
        <source>Documents, things, money</source>
        <translation>Документы, вещи, деньги</translation>
    </message>
    <message>
        <source>Escorts to the place</source>
        <translation>Сопровождает до места</translation>
    </message>
    <message>
        <source>Examined before leaving</source>
        <translation>Осмотр перед выездом</translation>
    </message>
    <message>
        <source>File №</source>
        <translation>Дело №</translation>
    </message>
    <message>
        <source>Follow-up after the handover</source>
        <translation>Наблюдение после передачи</translation>
    </message>
    <message>
        <source>Ground of the departure</source>
        <translation>Основание выбытия</translation>
    </message>
    <message>
        <source>Ground of the handover</source>
        <translation>Основание передачи</translation>
    </message>
    <message>
        <source>Handed over together with the child</source>
        <translation>Передано вместе с ребёнком</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>Передаёт</translation>
    </message>
    <message>
        <source>Health and safety on the road</source>
        <translation>Здоровье и безопасность в пути</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>It was explained to the child where and with whom it goes and whom it may call.</source>
        <translation>Ребёнку объяснено, куда и с кем он едет и кому может позвонить.</translation>
    </message>
    <message>
        <source>It was not explained to the child where and with whom it goes.</source>
        <translation>Ребёнку не объяснено, куда и с кем он едет.</translation>
    </message>
    <message>
        <source>Measures that go on after leaving</source>
        <translation>Меры, которые продолжаются после выбытия</translation>
    </message>
    <message>
        <source>Medical examination</source>
        <translation>Медицинский осмотр</translation>
    </message>
    <message>
        <source>Medicines taken now: dose, until when</source>
        <translation>Какие лекарства принимает: доза, до какого дня</translation>
    </message>
    <message>
        <source>Next dates: doctor, vaccination, hearing</source>
        <translation>Ближайшие даты: врач, прививка, суд</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Post, name</source>
        <translation>Должность, Ф. И. О.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кол-во</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Принял</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Принимает</translation>
    </message>
    <message>
        <source>Route and contact</source>
        <translation>Маршрут и связь</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Stay in the Centre</source>
        <translation>Пребывание в Центре</translation>
    </message>
    <message>
        <source>Surname, name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>The receiving side tells the Centre of the arrival within a day and keeps in touch on these days: {days}. If contact is lost: at once, to the telephone on duty.</source>
        <translation>Принимающая сторона сообщает Центру о прибытии в течение суток и поддерживает связь в эти дни: {days}. Если связь потеряна – сразу, по телефону дежурного.</translation>
    </message>
    <message>
        <source>The receiving side tells the Centre of the arrival within a day and of how the child is on these days: {days}. If contact is lost or the child has left: at once, to the telephone on duty.</source>
        <translation>Принимающая сторона сообщает Центру о прибытии в течение суток, а о положении ребёнка – в эти дни: {days}. Если связь потеряна или ребёнок ушёл – сразу, по телефону дежурного.</translation>
    </message>
    <message>
        <source>Transport, place</source>
        <translation>Транспорт, место</translation>
    </message>
    <message>
        <source>Way, tickets, border point</source>
        <translation>Путь, билеты, пункт пропуска</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>На что обратить внимание</translation>
    </message>
    <message>
        <source>Whether the child knows where and with whom it goes was not established.</source>
        <translation>Знает ли ребёнок, куда и с кем едет, не выяснено.</translation>
    </message>
    <message>
        <source>Who hands over, who receives</source>
        <translation>Кто передаёт, кто принимает</translation>
    </message>
    <message>
        <source>Who meets, telephone</source>
        <translation>Кто встречает, телефон</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>last given {moment}</source>
        <translation>дано последний раз {moment}</translation>
    </message>
    <message>
        <source>nobody has asked about allergies</source>
        <translation>об аллергии никто не спрашивал</translation>
    </message>
    <message>
        <source>nothing was handed over</source>
        <translation>ничего не передано</translation>
    </message>
    <message>
        <source>nothing was handed over with the child</source>
        <translation>вместе с ребёнком ничего не передано</translation>
    </message>
    <message>
        <source>the receiver takes the child along</source>
        <translation>принимающий забирает ребёнка сам</translation>
    </message>
    <message>
        <source>the receiving side escorts</source>
        <translation>сопровождает принимающая сторона</translation>
    </message>
    <message>
        <source>until a doctor ends it</source>
        <translation>до отмены врачом</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Absence noticed:</source>
        <translation>Отсутствие обнаружено:</translation>
    </message>
    <message>
        <source>Attempts without an answer:</source>
        <translation>Попытки без ответа:</translation>
    </message>
    <message>
        <source>Category:</source>
        <translation>Категория:</translation>
    </message>
    <message>
        <source>Child:</source>
        <translation>Ребёнок:</translation>
    </message>
    <message>
        <source>Citizenship:</source>
        <translation>Гражданство:</translation>
    </message>
    <message>
        <source>Clothes and distinguishing marks:</source>
        <translation>Одежда и приметы:</translation>
    </message>
    <message>
        <source>Ground of the stay:</source>
        <translation>Основание пребывания:</translation>
    </message>
    <message>
        <source>Identity documents:</source>
        <translation>Документы, удостоверяющие личность:</translation>
    </message>
    <message>
        <source>In the Centre since:</source>
        <translation>В Центре с:</translation>
    </message>
    <message>
        <source>Injuries seen on arrival:</source>
        <translation>Повреждения, замеченные при поступлении:</translation>
    </message>
    <message>
        <source>Languages:</source>
        <translation>Языки:</translation>
    </message>
    <message>
        <source>Last seen:</source>
        <translation>В последний раз видели:</translation>
    </message>
    <message>
        <source>Left the Centre:</source>
        <translation>Выбыл из Центра:</translation>
    </message>
    <message>
        <source>Lives with, address:</source>
        <translation>С кем и где живёт:</translation>
    </message>
    <message>
        <source>Parents (legal representatives):</source>
        <translation>Родители (законные представители):</translation>
    </message>
    <message>
        <source>Person:</source>
        <translation>Лицо:</translation>
    </message>
    <message>
        <source>What has become known:</source>
        <translation>Что стало известно:</translation>
    </message>
    <message>
        <source>What the danger is:</source>
        <translation>В чём опасность:</translation>
    </message>
    <message>
        <source>Who brought the child:</source>
        <translation>Кто доставил ребёнка:</translation>
    </message>
</context>
<context>
    <name>LetterSample</name>
    <message>
        <source>Sample Aibek</source>
        <translation>Примеров Айбек</translation>
    </message>
    <message>
        <source>Sample Aigul</source>
        <translation>Примерова Айгуль</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>BIN {bin} · tel. {phone}</source>
        <translation>БИН {bin} · тел. {phone}</translation>
    </message>
</context>
<context>
    <name>MedicineRound</name>
    <message>
        <source>Allergies</source>
        <translation>Аллергия</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дано</translation>
    </message>
    <message>
        <source>Hour, signature; why not</source>
        <translation>Час, подпись; почему нет</translation>
    </message>
    <message>
        <source>Medicine, dose</source>
        <translation>Лекарство, доза</translation>
    </message>
    <message>
        <source>No medicine is given on this day.</source>
        <translation>В этот день лекарства никому не дают.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Не дано</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation>При необходимости</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>do not photograph · write every dose into the program</source>
        <translation>не фотографировать · каждую дозу занести в программу</translation>
    </message>
    <message>
        <source>given in 24 hours: {given}</source>
        <translation>дано за 24 часа: {given}</translation>
    </message>
    <message>
        <source>given in 24 hours: {given}, at most {most}</source>
        <translation>дано за 24 часа: {given}, не больше {most}</translation>
    </message>
    <message>
        <source>restricted file: see its safety card</source>
        <translation>закрытое дело: смотрите карточку безопасности</translation>
    </message>
</context>
<context>
    <name>MeetingMinutes</name>
    <message>
        <source>Accepted: a task</source>
        <translation>Принято: поручение</translation>
    </message>
    <message>
        <source>Accepted: into the support plan</source>
        <translation>Принято: в план поддержки</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Called to the meeting</source>
        <translation>Приглашены на собрание</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Corrected minutes, version {number}</source>
        <translation>Протокол исправлен, редакция {number}</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Held on · meeting · file</source>
        <translation>Проведено · собрание · дело</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>Собственные слова</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation>Протокол вёл</translation>
    </message>
    <message>
        <source>Minutes of the child-protection meeting</source>
        <translation>Протокол собрания по защите прав ребёнка</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Post, whom they represent</source>
        <translation>Должность, кого представляет</translation>
    </message>
    <message>
        <source>Recommendation, who proposed it</source>
        <translation>Рекомендация, кто предложил</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Signatures of those present</source>
        <translation>Подписи присутствовавших</translation>
    </message>
    <message>
        <source>The child&apos;s own words</source>
        <translation>Слова ребёнка</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Was present</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>What was heard and established</source>
        <translation>Заслушано и установлено</translation>
    </message>
    <message>
        <source>Who carries it out</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Why recommendations were rejected</source>
        <translation>Причины отклонения рекомендаций</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>не явился</translation>
    </message>
    <message>
        <source>the reasons are written within two working days</source>
        <translation>письменные причины даются в течение двух рабочих дней</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>MonitoringSheet</name>
    <message>
        <source>0 nothing yet · 1 begun · 2 half · 3 almost · 4 reached</source>
        <translation>0 — пока ничего · 1 — начато · 2 — наполовину · 3 — почти · 4 — достигнуто</translation>
    </message>
    <message>
        <source>Aid ends</source>
        <translation>Помощь завершается</translation>
    </message>
    <message>
        <source>Aid goes on by the next version of the plan</source>
        <translation>Помощь продолжается по следующей версии плана</translation>
    </message>
    <message>
        <source>Aid goes on by this plan</source>
        <translation>Помощь продолжается по этому плану</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Evaluated by</source>
        <translation>Оценку провёл</translation>
    </message>
    <message>
        <source>Evaluated by: post, name</source>
        <translation>Оценку провёл: должность, Ф. И. О.</translation>
    </message>
    <message>
        <source>Held on · plan · file</source>
        <translation>Дата · план · дело</translation>
    </message>
    <message>
        <source>How far each measure has come</source>
        <translation>Насколько продвинулась каждая мера</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Mark on execution</source>
        <translation>Отметка об исполнении</translation>
    </message>
    <message>
        <source>Measure, responsible</source>
        <translation>Мера, ответственный</translation>
    </message>
    <message>
        <source>Monitoring sheet of the plan</source>
        <translation>Лист мониторинга плана</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Reached before</source>
        <translation>Было достигнуто</translation>
    </message>
    <message>
        <source>Reached now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>The child&apos;s words</source>
        <translation>Слова ребёнка</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>версия {number}</translation>
    </message>
</context>
<context>
    <name>NeedsSheet</name>
    <message>
        <source>Assessed by</source>
        <translation>Оценку провёл</translation>
    </message>
    <message>
        <source>Assessed by: post, name</source>
        <translation>Оценку провёл: должность, Ф. И. О.</translation>
    </message>
    <message>
        <source>Conclusion of whoever assessed</source>
        <translation>Вывод того, кто оценивал</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Held on · file</source>
        <translation>Дата · дело</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>НЕТ</translation>
    </message>
    <message>
        <source>NOT ASKED</source>
        <translation>НЕ СПРОСИЛИ</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Needs assessment</source>
        <translation>Оценка потребностей</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>Другие потребности</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Strengths: what can be built on</source>
        <translation>Сильные стороны: на что можно опереться</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Участвовали</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>What the child wants</source>
        <translation>Чего хочет ребёнок</translation>
    </message>
    <message>
        <source>What the person wants</source>
        <translation>Чего хочет человек</translation>
    </message>
    <message>
        <source>Why somebody was missing who must take part</source>
        <translation>Почему не было того, кто должен участвовать</translation>
    </message>
    <message>
        <source>YES</source>
        <translation>ДА</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>никто не назван</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Brought by (he):</source>
        <translation>Доставил:</translation>
    </message>
    <message>
        <source>Brought by (she):</source>
        <translation>Доставила:</translation>
    </message>
    <message>
        <source>Category:</source>
        <translation>Категория:</translation>
    </message>
    <message>
        <source>Child:</source>
        <translation>Ребёнок:</translation>
    </message>
    <message>
        <source>Enclosure: {papers}.</source>
        <translation>Приложение: {papers}.</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исп.</translation>
    </message>
    <message>
        <source>Ground:</source>
        <translation>Основание:</translation>
    </message>
    <message>
        <source>Injuries seen:</source>
        <translation>Видимые повреждения:</translation>
    </message>
    <message>
        <source>NOTICE</source>
        <translation>УВЕДОМЛЕНИЕ</translation>
    </message>
    <message>
        <source>Notice of placement</source>
        <translation>Уведомление о помещении</translation>
    </message>
    <message>
        <source>Parents (legal representatives):</source>
        <translation>Родители (законные представители):</translation>
    </message>
    <message>
        <source>Placed (boy):</source>
        <translation>Помещён:</translation>
    </message>
    <message>
        <source>Placed (girl):</source>
        <translation>Помещена:</translation>
    </message>
    <message>
        <source>Placement:</source>
        <translation>Помещение:</translation>
    </message>
    <message>
        <source>The Centre will make it possible at any time to talk with the child and to read the personal file.</source>
        <translation>Для беседы с ребёнком и ознакомления с личным делом Центр создаст условия в любое время.</translation>
    </message>
    <message>
        <source>To the guardianship authority ({place})</source>
        <translation>В орган опеки и попечительства ({place})</translation>
    </message>
    <message>
        <source>We ask you to examine the family&apos;s living conditions and to send your resolution to the Centre.</source>
        <translation>Просим обследовать жилищно-бытовые условия семьи и направить в Центр ваше постановление.</translation>
    </message>
    <message>
        <source>Who brought the child:</source>
        <translation>Кем доставлен ребёнок:</translation>
    </message>
    <message>
        <source>born in {year}</source>
        <translation>{year} года рождения</translation>
    </message>
    <message>
        <source>born in {year} by estimate</source>
        <translation>предположительно {year} года рождения</translation>
    </message>
    <message>
        <source>citizenship: {citizenship}</source>
        <translation>гражданство: {citizenship}</translation>
    </message>
    <message>
        <source>of the placement of a child in the Centre</source>
        <translation>о помещении ребёнка в Центр</translation>
    </message>
    <message>
        <source>tel.</source>
        <translation>тел.</translation>
    </message>
    <message>
        <source>the Centre tells more on request</source>
        <translation>остальные сведения Центр сообщит по запросу</translation>
    </message>
    <message>
        <source>the police were told on {moment}</source>
        <translation>полиция извещена {moment}</translation>
    </message>
    <message>
        <source>{law} we report that a boy was placed in the Centre.</source>
        <translation>{law} сообщаем, что в Центр помещён несовершеннолетний.</translation>
    </message>
    <message>
        <source>{law} we report that a child was placed in the Centre.</source>
        <translation>{law} сообщаем, что в Центр помещён ребёнок.</translation>
    </message>
    <message>
        <source>{law} we report that a girl was placed in the Centre.</source>
        <translation>{law} сообщаем, что в Центр помещена несовершеннолетняя.</translation>
    </message>
</context>
<context>
    <name>OwnExtract</name>
    <message>
        <source>About what</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>After you left</source>
        <translation>После вашего ухода</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Аллергии</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Contacts, how many</source>
        <translation>Контакты, сколько</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Examinations, days</source>
        <translation>Осмотры, дни</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Чем закончилось</translation>
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
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Names, addresses and telephones of relatives and others: they belong to those people.</source>
        <translation>Имена, адреса и телефоны родных и других людей: они принадлежат этим людям.</translation>
    </message>
    <message>
        <source>Notes of staff, how many</source>
        <translation>Записи сотрудников, сколько</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Ничего не хранится.</translation>
    </message>
    <message>
        <source>Papers printed about you</source>
        <translation>Напечатанные о вас бумаги</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Scans and photos</source>
        <translation>Сканы и фотографии</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>The answers of interviews: they are shown and printed by themselves.</source>
        <translation>Ответы на опросах: они показываются и печатаются отдельно.</translation>
    </message>
    <message>
        <source>The words of notes that staff wrote: they speak of other people as well. Ask the director to read those about you together with you.</source>
        <translation>Слова записей сотрудников: в них говорится и о других людях. Попросите директора прочитать записи о вас вместе с вами.</translation>
    </message>
    <message>
        <source>This is what the centre keeps about you. If something is wrong, say so: it will be corrected, and what stood there before stays to be seen.</source>
        <translation>Это то, что центр хранит о вас. Если что-то неверно, скажите: это исправят, а прежняя запись останется видна.</translation>
    </message>
    <message>
        <source>To what you agreed</source>
        <translation>На что вы согласились</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До какого времени</translation>
    </message>
    <message>
        <source>What else is kept</source>
        <translation>Что ещё хранится</translation>
    </message>
    <message>
        <source>What every shift must know</source>
        <translation>Что должна знать каждая смена</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Что делается</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Что хранится</translation>
    </message>
    <message>
        <source>What is locked with a key of its own (conversations with a psychologist or a doctor, what was done to you): whoever wrote it down tells you, so that this paper puts nobody in danger.</source>
        <translation>То, что закрыто отдельным ключом (беседы с психологом или врачом, то, что с вами сделали): об этом расскажет тот, кто записал, чтобы эта бумага никого не подвергла опасности.</translation>
    </message>
    <message>
        <source>What is not on this paper, and why</source>
        <translation>Чего нет на этой бумаге и почему</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что записано</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что выяснилось</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Что сообщили</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Что вам нужно</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Что вы сказали</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>When you were here</source>
        <translation>Когда вы были здесь</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Кому сообщили</translation>
    </message>
    <message>
        <source>Who was told about you</source>
        <translation>Кому сообщали о вас</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Кто вы</translation>
    </message>
    <message>
        <source>Why you came, on what ground</source>
        <translation>Почему вы здесь, на каком основании</translation>
    </message>
    <message>
        <source>Your health</source>
        <translation>Ваше здоровье</translation>
    </message>
    <message>
        <source>Your support plans</source>
        <translation>Ваши планы поддержки</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ваши слова</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласие</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отозвано</translation>
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
        <source>Covering note</source>
        <translation>Сопроводительное письмо</translation>
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
        <source>Individual support plan</source>
        <translation>Индивидуальный план поддержки</translation>
    </message>
    <message>
        <source>Letter in the centre&apos;s own words</source>
        <translation>Письмо по шаблону центра</translation>
    </message>
    <message>
        <source>Letter to the consulate</source>
        <translation>Письмо в консульство</translation>
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
        <source>Notice to the guardianship authority</source>
        <translation>Уведомление органу опеки и попечительства</translation>
    </message>
    <message>
        <source>Notice to the prosecutor</source>
        <translation>Уведомление прокурору</translation>
    </message>
    <message>
        <source>Package of the support plan</source>
        <translation>Пакет плана поддержки</translation>
    </message>
    <message>
        <source>Package of the support plan: minimum of data</source>
        <translation>Пакет плана поддержки: минимум данных</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Направление</translation>
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
        <source>What the centre keeps about the person</source>
        <translation>Что центр хранит о человеке</translation>
    </message>
    <message>
        <source>Where to find help</source>
        <translation>Где найти помощь</translation>
    </message>
    <message>
        <source>Who has seen the file</source>
        <translation>Кто видел дело</translation>
    </message>
    <message>
        <source>answer of {day}</source>
        <translation>ответ от {day}</translation>
    </message>
    <message>
        <source>taken over from the register kept before; the assessment was not seen here</source>
        <translation>взято из прежнего журнала; оценки здесь никто не видел</translation>
    </message>
</context>
<context>
    <name>PlanChanges</name>
    <message>
        <source>Approved with conditions</source>
        <translation>Утверждено с условиями</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>What changed since version {number}</source>
        <translation>Что изменилось после версии {number}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>исключено</translation>
    </message>
</context>
<context>
    <name>PlanDecision</name>
    <message>
        <source>chaired by {name}</source>
        <translation>председатель {name}</translation>
    </message>
    <message>
        <source>sitting {number}</source>
        <translation>заседание {number}</translation>
    </message>
</context>
<context>
    <name>PlanMark</name>
    <message>
        <source>confirmed by {name}</source>
        <translation>отметка: {name}</translation>
    </message>
    <message>
        <source>signed {date}</source>
        <translation>подписано {date}</translation>
    </message>
</context>
<context>
    <name>PlanPackage</name>
    <message>
        <source>A measure rests on a need that was found and on nothing else.</source>
        <translation>Мера опирается на выявленную потребность и больше ни на что.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Assessment of needs</source>
        <translation>Оценка потребностей</translation>
    </message>
    <message>
        <source>Circumstances, interviews and the journal</source>
        <translation>Обстоятельства, собеседования и журнал</translation>
    </message>
    <message>
        <source>Consents and refusals</source>
        <translation>Согласия и отказы</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Evaluation of the plan</source>
        <translation>Оценка выполнения плана</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>IIN, numbers of documents, photos and scans</source>
        <translation>ИИН, номера документов, фотографии и сканы</translation>
    </message>
    <message>
        <source>Medical secret; what the plan needs of it stands in its rows.</source>
        <translation>Медицинская тайна; нужное для плана стоит в его строках.</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Протокол заседания</translation>
    </message>
    <message>
        <source>Names of the staff and of those who took part</source>
        <translation>Имена сотрудников и участников</translation>
    </message>
    <message>
        <source>Needs that were not found, remarks, strengths and goals</source>
        <translation>Невыявленные потребности, пояснения, сильные стороны и цели</translation>
    </message>
    <message>
        <source>No consent and no refusal was signed yet.</source>
        <translation>Ни согласий, ни отказов пока не подписано.</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>On what occasion</source>
        <translation>По какому поводу</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Собственные слова</translation>
    </message>
    <message>
        <source>Package of the support plan</source>
        <translation>Пакет плана поддержки</translation>
    </message>
    <message>
        <source>Package of the support plan: minimum of data</source>
        <translation>Пакет плана поддержки: минимум данных</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Plan · where it stands</source>
        <translation>План · состояние</translation>
    </message>
    <message>
        <source>Plan, version {number}</source>
        <translation>План, версия {number}</translation>
    </message>
    <message>
        <source>Posts say who answers for a measure.</source>
        <translation>Кто отвечает за меру, говорит должность.</translation>
    </message>
    <message>
        <source>Put together by, on</source>
        <translation>Составил, дата</translation>
    </message>
    <message>
        <source>Read out in</source>
        <translation>Зачитано на языке</translation>
    </message>
    <message>
        <source>Several people read this copy; the file number is enough to decide.</source>
        <translation>Этот экземпляр читают несколько человек; для решения достаточно номера дела.</translation>
    </message>
    <message>
        <source>Signed beside</source>
        <translation>Подписал вместе</translation>
    </message>
    <message>
        <source>Telephones and addresses of relatives and of the staff</source>
        <translation>Телефоны и адреса родных и сотрудников</translation>
    </message>
    <message>
        <source>The child&apos;s own words were not written down yet.</source>
        <translation>Собственные слова ребёнка пока не записаны.</translation>
    </message>
    <message>
        <source>The child&apos;s view</source>
        <translation>Мнение ребёнка</translation>
    </message>
    <message>
        <source>The decision rests on needs and measures, not on what was suffered.</source>
        <translation>Решение опирается на потребности и меры, а не на пережитое.</translation>
    </message>
    <message>
        <source>The health card, examinations and medicines</source>
        <translation>Медицинская карта, осмотры и лекарства</translation>
    </message>
    <message>
        <source>The name of an organisation tells what has happened.</source>
        <translation>Название организации выдаёт, что произошло.</translation>
    </message>
    <message>
        <source>The name; names in words that people wrote</source>
        <translation>Имя; имена в словах, написанных людьми</translation>
    </message>
    <message>
        <source>The number of the file names the child without them.</source>
        <translation>Ребёнка и без них называет номер дела.</translation>
    </message>
    <message>
        <source>The person&apos;s own words were not written down yet.</source>
        <translation>Собственные слова человека пока не записаны.</translation>
    </message>
    <message>
        <source>The person&apos;s view</source>
        <translation>Мнение самого человека</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>На что</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>To whom consents were given</source>
        <translation>Кому даны согласия</translation>
    </message>
    <message>
        <source>What follows from them stands in the plan.</source>
        <translation>Что из него следует, стоит в плане.</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>Что внутри</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Что не вошло</translation>
    </message>
    <message>
        <source>What stays at the centre</source>
        <translation>Что остаётся в центре</translation>
    </message>
    <message>
        <source>Whoever finds a lost copy must not find the family by it.</source>
        <translation>Нашедший потерянный экземпляр не должен найти по нему семью.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласие дано</translation>
    </message>
    <message>
        <source>approved, in force</source>
        <translation>утверждён, действует</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>put forward, waits for a decision</source>
        <translation>внесён, ждёт решения</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>replaced by a later version</source>
        <translation>заменён следующей версией</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращён</translation>
    </message>
    <message>
        <source>taken back on {date}</source>
        <translation>отозвано {date}</translation>
    </message>
    <message>
        <source>to an interview</source>
        <translation>на собеседование</translation>
    </message>
    <message>
        <source>to the help of an organisation</source>
        <translation>на помощь организации</translation>
    </message>
    <message>
        <source>what changed since version {number} is marked</source>
        <translation>отмечено, что изменилось с версии {number}</translation>
    </message>
</context>
<context>
    <name>PlanStanding</name>
    <message>
        <source>Draft, not approved</source>
        <translation>Проект, не утверждён</translation>
    </message>
    <message>
        <source>Returned for more work, not approved</source>
        <translation>Возвращён на доработку, не утверждён</translation>
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
        <translation>Дата</translation>
    </message>
    <message>
        <source>Director: signature</source>
        <translation>Директор: подпись</translation>
    </message>
    <message>
        <source>Do not photograph or copy it, do not type the words into a website, a messenger, a letter.</source>
        <translation>Не фотографируйте, не копируйте, не вводите слова на сайте, в мессенджере, в письме.</translation>
    </message>
    <message>
        <source>Envelope opened without a reason: print a new sheet on the same day.</source>
        <translation>Конверт вскрыт без причины – напечатайте новый лист в тот же день.</translation>
    </message>
    <message>
        <source>Fold at the marks with the key inside, put it into an envelope, seal it, sign across the flap.</source>
        <translation>Сложите по меткам ключом внутрь, вложите в конверт, заклейте, распишитесь на клапане.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Правила хранения</translation>
    </message>
    <message>
        <source>How to restore</source>
        <translation>Как восстановить</translation>
    </message>
    <message>
        <source>If the director and all who have access forgot the password; if the computer is broken, stolen or set up anew; if a backup has to be opened on another computer. Without this sheet and without a password nobody can open the registry, not even its makers.</source>
        <translation>Если директор и все, у кого есть доступ, забыли пароль; если компьютер сломан, украден или переустановлен; если нужно открыть резервную копию на новом компьютере. Без этого листа и без пароля реестр не откроет никто, даже разработчик.</translation>
    </message>
    <message>
        <source>In the program choose “Open with the recovery sheet”.</source>
        <translation>В программе выберите «Открыть листом восстановления».</translation>
    </message>
    <message>
        <source>Key: read the words from left to right</source>
        <translation>Ключ: слова читать слева направо</translation>
    </message>
    <message>
        <source>Log of the envelope</source>
        <translation>Учёт конверта</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>One envelope in the director&apos;s safe, the second with the superior body or in a bank.</source>
        <translation>Один конверт – в сейфе директора, второй – в вышестоящем органе или банке.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>SPECIMEN</source>
        <translation>ОБРАЗЕЦ</translation>
    </message>
    <message>
        <source>Set a new password. The program prints a new sheet; destroy this one before a witness.</source>
        <translation>Задайте новый пароль. Программа напечатает новый лист, этот уничтожьте при свидетеле.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Take this sheet and the drive with the newest backup.</source>
        <translation>Возьмите этот лист и флешку с последней резервной копией.</translation>
    </message>
    <message>
        <source>The key to the Centre&apos;s registry. Kept by the director in a sealed envelope, not near the computer.</source>
        <translation>Ключ к реестру Центра. Хранит директор, в запечатанном конверте, не рядом с компьютером.</translation>
    </message>
    <message>
        <source>Type the words row by row: A, B, C, D. The program checks each row and shows where a mistake is. Or hold the QR code before the camera.</source>
        <translation>Введите слова группами: А, Б, В, Г. Программа проверяет каждую группу и покажет, где ошибка. Или поднесите QR к камере.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>When it is needed</source>
        <translation>Когда он нужен</translation>
    </message>
    <message>
        <source>Witness: name, signature</source>
        <translation>Свидетель: Ф. И. О., подпись</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>сгиб</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>запечатан</translation>
    </message>
    <message>
        <source>sheet № {number} was made</source>
        <translation>создан лист № {number}</translation>
    </message>
    <message>
        <source>the same key for a scanner</source>
        <translation>тот же ключ для сканера</translation>
    </message>
    <message>
        <source>this key opens nothing</source>
        <translation>этот ключ ничего не открывает</translation>
    </message>
    <message>
        <source>{number}, earlier ones are cancelled</source>
        <translation>{number}, прежние отменены</translation>
    </message>
</context>
<context>
    <name>ReferralLetter</name>
    <message>
        <source>Agreed by telephone:</source>
        <translation>Согласовано по телефону:</translation>
    </message>
    <message>
        <source>Answer to referral No. {number}: please cut off and send back</source>
        <translation>Ответ на направление № {number}: просим отрезать и вернуть</translation>
    </message>
    <message>
        <source>As agreed by telephone, we send the person named below to you for help. These particulars are only for this help: please pass them on to nobody else.</source>
        <translation>По договорённости по телефону направляем к вам за помощью названного ниже человека. Эти сведения нужны только для помощи: просим никому их не передавать.</translation>
    </message>
    <message>
        <source>How the person comes to you:</source>
        <translation>Как доберётся, кто сопровождает:</translation>
    </message>
    <message>
        <source>On what terms:</source>
        <translation>Условия приёма:</translation>
    </message>
    <message>
        <source>The person has agreed in writing to your being told.</source>
        <translation>На передачу вам сведений есть письменное согласие.</translation>
    </message>
    <message>
        <source>What help is asked for:</source>
        <translation>О какой помощи просим:</translation>
    </message>
    <message>
        <source>Written consent:</source>
        <translation>Письменное согласие:</translation>
    </message>
    <message>
        <source>accepted, help begins on</source>
        <translation>принят, помощь начнётся</translation>
    </message>
    <message>
        <source>not accepted, because</source>
        <translation>не принят, потому что</translation>
    </message>
    <message>
        <source>post, name</source>
        <translation>должность, фамилия, имя</translation>
    </message>
    <message>
        <source>signature, date</source>
        <translation>подпись, дата</translation>
    </message>
</context>
<context>
    <name>RehearsalCertificate</name>
    <message>
        <source>A copy of the encrypted registry was put into an empty folder, opened by a second process, read to the last page, compared with the registry in use, and removed. The registry in use was not changed.</source>
        <translation>Копия зашифрованной базы помещена в пустую папку, открыта вторым процессом, прочитана до последней страницы, сверена с рабочей базой и удалена. Рабочая база не изменялась.</translation>
    </message>
    <message>
        <source>Certificate: a copy was put back for trial</source>
        <translation>Акт пробного восстановления базы из копии</translation>
    </message>
    <message>
        <source>Code of the audit log in it</source>
        <translation>Код журнала действий в ней</translation>
    </message>
    <message>
        <source>Compared with the registry</source>
        <translation>Сверка с базой</translation>
    </message>
    <message>
        <source>Copy made</source>
        <translation>Копия сделана</translation>
    </message>
    <message>
        <source>Differing without a reason</source>
        <translation>Расходятся без причины</translation>
    </message>
    <message>
        <source>Files drawn by lot and alike</source>
        <translation>Дел по жребию, совпали</translation>
    </message>
    <message>
        <source>Held the rehearsal</source>
        <translation>Пробу провели</translation>
    </message>
    <message>
        <source>Lines of the audit log proven</source>
        <translation>Проверено строк журнала</translation>
    </message>
    <message>
        <source>Number of the copy</source>
        <translation>Номер копии</translation>
    </message>
    <message>
        <source>Of them in the centre</source>
        <translation>Из них в центре</translation>
    </message>
    <message>
        <source>Personal files</source>
        <translation>Личных дел</translation>
    </message>
    <message>
        <source>Rehearsed</source>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>Rows in them</source>
        <translation>Строк в них</translation>
    </message>
    <message>
        <source>Size, MB</source>
        <translation>Размер, МБ</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблиц</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>The copy opens and would save the registry. The recovery sheet itself was not used in this rehearsal.</source>
        <translation>Копия открывается и спасла бы базу. Сам лист восстановления в этой пробе не использовался.</translation>
    </message>
    <message>
        <source>The copy opens by the words of the recovery sheet and would save the registry.</source>
        <translation>Копия открывается словами листа восстановления и спасла бы базу.</translation>
    </message>
    <message>
        <source>The copy opens, but it does not hold what the registry held.</source>
        <translation>Копия открывается, но в ней не то, что было в базе.</translation>
    </message>
    <message>
        <source>Was present</source>
        <translation>При свидетеле</translation>
    </message>
    <message>
        <source>What it held</source>
        <translation>Что в ней было</translation>
    </message>
    <message>
        <source>Written on since the copy</source>
        <translation>Дополнены после копии</translation>
    </message>
    <message>
        <source>journal of copies</source>
        <translation>журнал копий</translation>
    </message>
    <message>
        <source>keep with the papers on data protection</source>
        <translation>хранить с документами о защите данных</translation>
    </message>
</context>
<context>
    <name>ResidentCard</name>
    <message>
        <source>Admission</source>
        <translation>Поступление</translation>
    </message>
    <message>
        <source>Admitted (he)</source>
        <translation>Поступил</translation>
    </message>
    <message>
        <source>Admitted (she)</source>
        <translation>Поступила</translation>
    </message>
    <message>
        <source>Ambulance · police · children</source>
        <translation>Скорая · полиция · дети</translation>
    </message>
    <message>
        <source>Ambulance · police · rescue</source>
        <translation>Скорая · полиция · спасатели</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Card of a person in care</source>
        <translation>Карточка получателя помощи</translation>
    </message>
    <message>
        <source>Case manager</source>
        <translation>Кейс-менеджер</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Collects</source>
        <translation>Забрать</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Day of stay</source>
        <translation>День пребывания</translation>
    </message>
    <message>
        <source>Diagnoses, allergies</source>
        <translation>Диагнозы, аллергия</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Do not confirm that she or he is here. Write the call into the journal, call the director.</source>
        <translation>Не подтверждать, что человек здесь. Звонок записать в журнал, позвонить директору.</translation>
    </message>
    <message>
        <source>Do not confirm that the child is here. Write the call into the journal, call the director.</source>
        <translation>Не подтверждать, что ребёнок здесь. Звонок записать в журнал, позвонить директору.</translation>
    </message>
    <message>
        <source>Do not hand the child over: {name}</source>
        <translation>Не отдавать ребёнка: {name}</translation>
    </message>
    <message>
        <source>Do not let in: {name}</source>
        <translation>Не впускать: {name}</translation>
    </message>
    <message>
        <source>Doctor, clinic</source>
        <translation>Врач, поликлиника</translation>
    </message>
    <message>
        <source>FOR OFFICIAL USE</source>
        <translation>ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ</translation>
    </message>
    <message>
        <source>File №</source>
        <translation>Дело №</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Питание</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>If this person comes, do not leave the child alone with them and call the director.</source>
        <translation>Если придёт – не оставлять с ребёнком наедине, позвонить директору.</translation>
    </message>
    <message>
        <source>If this person comes, do not open and call the director.</source>
        <translation>Если придёт – не открывать, позвонить директору.</translation>
    </message>
    <message>
        <source>May visit, but not take the child along. In doubt call the director.</source>
        <translation>Навещать можно, забрать нельзя. При сомнении позвонить директору.</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Лекарства</translation>
    </message>
    <message>
        <source>Not on the list: do not hand the child over, call the director. Check the document of who came and write it into the journal.</source>
        <translation>Кого нет в списке, тому ребёнка не отдавать, позвонить директору. Документ того, кто пришёл, сверить и записать в журнал.</translation>
    </message>
    <message>
        <source>Not on the list: no visit and no answer, call the director. Check the document of who came and write it into the journal.</source>
        <translation>Кого нет в списке – не впускать и ничего не сообщать, позвонить директору. Документ того, кто пришёл, сверить и записать в журнал.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Кем приходится</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation>Карточка воспитанника</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Room · group</source>
        <translation>Комната · группа</translation>
    </message>
    <message>
        <source>Say nothing about the child: {name}</source>
        <translation>Не сообщать о ребёнке: {name}</translation>
    </message>
    <message>
        <source>School, grade</source>
        <translation>Школа, класс</translation>
    </message>
    <message>
        <source>Telephone on duty</source>
        <translation>Дежурный телефон</translation>
    </message>
    <message>
        <source>Telephone, address</source>
        <translation>Телефон, адрес</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Сообщать</translation>
    </message>
    <message>
        <source>Tell nothing: {name}</source>
        <translation>Ничего не сообщать: {name}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>What helps when it is hard</source>
        <translation>Что помогает, когда тяжело</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Who may call, visit, collect</source>
        <translation>Кто может звонить, прийти, забрать</translation>
    </message>
    <message>
        <source>age not established</source>
        <translation>возраст не установлен</translation>
    </message>
    <message>
        <source>allergy: {known}</source>
        <translation>аллергия: {known}</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>можно</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>мальчик</translation>
    </message>
    <message>
        <source>by act</source>
        <translation>по акту</translation>
    </message>
    <message>
        <source>closed, ask the director</source>
        <translation>закрыто, спросить директора</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>не звонить</translation>
    </message>
    <message>
        <source>do not photograph · replace after {date}</source>
        <translation>не фотографировать · заменить после {date}</translation>
    </message>
    <message>
        <source>duty folder</source>
        <translation>папка дежурного</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>нельзя</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>девочка</translation>
    </message>
    <message>
        <source>languages: {languages}</source>
        <translation>языки: {languages}</translation>
    </message>
    <message>
        <source>no allergies known</source>
        <translation>аллергия не выявлена</translation>
    </message>
    <message>
        <source>no photo yet</source>
        <translation>фото ещё нет</translation>
    </message>
    <message>
        <source>nobody is on the list</source>
        <translation>в списке никого нет</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>not everything</source>
        <translation>не всё</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не известно</translation>
    </message>
    <message>
        <source>sex not established</source>
        <translation>пол не установлен</translation>
    </message>
    <message>
        <source>when needed</source>
        <translation>при необходимости</translation>
    </message>
    <message>
        <source>when needed, at most {count} in 24 hours</source>
        <translation>при необходимости, не чаще {count} раз за сутки</translation>
    </message>
    <message>
        <source>with staff</source>
        <translation>при сотруднике</translation>
    </message>
    <message>
        <source>{day} of {limit}</source>
        <translation>{day} из {limit}</translation>
    </message>
</context>
<context>
    <name>ShiftSheet</name>
    <message>
        <source>ALLERGY: {known}</source>
        <translation>АЛЛЕРГИЯ: {known}</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>Вернётся</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кто делает</translation>
    </message>
    <message>
        <source>Drawn up</source>
        <translation>Составлен</translation>
    </message>
    <message>
        <source>Due in the next 12 hours, and overdue</source>
        <translation>Сроки ближайших 12 часов и просроченное</translation>
    </message>
    <message>
        <source>Everybody is in the house.</source>
        <translation>Все на месте.</translation>
    </message>
    <message>
        <source>FORBIDDEN ({rights}): {name}</source>
        <translation>ЗАПРЕЩЕНО ({rights}): {name}</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дано</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>В центре</translation>
    </message>
    <message>
        <source>In the words of whoever leaves</source>
        <translation>Словами сдающего смену</translation>
    </message>
    <message>
        <source>Injuries at admission: {words}</source>
        <translation>Повреждения при приёме: {words}</translation>
    </message>
    <message>
        <source>MUST NOT come near or be told: {name}</source>
        <translation>НЕ ПОДПУСКАТЬ И НЕ СООБЩАТЬ: {name}</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Medicine and dose</source>
        <translation>Лекарство и доза</translation>
    </message>
    <message>
        <source>Medicines still to be given</source>
        <translation>Какие лекарства ещё дать</translation>
    </message>
    <message>
        <source>No alert is written down.</source>
        <translation>Предупреждений не записано.</translation>
    </message>
    <message>
        <source>No dose waits in the next 12 hours.</source>
        <translation>В ближайшие 12 часов лекарств давать не нужно.</translation>
    </message>
    <message>
        <source>Nobody is in the house.</source>
        <translation>В центре никого нет.</translation>
    </message>
    <message>
        <source>Nothing is due in the next 12 hours.</source>
        <translation>В ближайшие 12 часов сроков нет.</translation>
    </message>
    <message>
        <source>Nothing was written down since then.</source>
        <translation>С тех пор ничего не записано.</translation>
    </message>
    <message>
        <source>Number in the journal</source>
        <translation>Номер в журнале</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>The people named here were counted together; keys and medicines too.</source>
        <translation>Перечисленных здесь людей пересчитали вместе; ключи и лекарства тоже.</translation>
    </message>
    <message>
        <source>Told since</source>
        <translation>Рассказ начиная с</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What every shift must know</source>
        <translation>Что должна знать каждая смена</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What helps: {words}</source>
        <translation>Здоровье, что помогает: {words}</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что нужно сделать</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>На что смотреть</translation>
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
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Who is here, by room</source>
        <translation>Кто здесь, по комнатам</translation>
    </message>
    <message>
        <source>Who is not here</source>
        <translation>Кого нет</translation>
    </message>
    <message>
        <source>Who sleeps there</source>
        <translation>Кто там спит</translation>
    </message>
    <message>
        <source>Words, also by hand</source>
        <translation>Словами, можно от руки</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Записал</translation>
    </message>
    <message>
        <source>back at the centre</source>
        <translation>снова в центре</translation>
    </message>
    <message>
        <source>do not photograph · keep in the journal of shifts</source>
        <translation>не фотографировать · хранить в журнале смен</translation>
    </message>
    <message>
        <source>duty educator</source>
        <translation>дежурный воспитатель</translation>
    </message>
    <message>
        <source>from the centre</source>
        <translation>из центра</translation>
    </message>
    <message>
        <source>given</source>
        <translation>дано</translation>
    </message>
    <message>
        <source>in hospital</source>
        <translation>в больнице</translation>
    </message>
    <message>
        <source>journal of shifts</source>
        <translation>журнал смен</translation>
    </message>
    <message>
        <source>late</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>left without permission</source>
        <translation>ушёл без разрешения</translation>
    </message>
    <message>
        <source>name in the program</source>
        <translation>имя в программе</translation>
    </message>
    <message>
        <source>no room written down</source>
        <translation>комната не записана</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не дано</translation>
    </message>
    <message>
        <source>not given: away</source>
        <translation>не дано: нет на месте</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>отпущен на время</translation>
    </message>
    <message>
        <source>recorded as done</source>
        <translation>отмечено как сделанное</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>restricted files</source>
        <translation>закрытые дела</translation>
    </message>
    <message>
        <source>the police have not been told yet</source>
        <translation>полиции ещё не сообщили</translation>
    </message>
    <message>
        <source>to the centre</source>
        <translation>в центр</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message>
        <source>L.S.</source>
        <translation>М.П.</translation>
    </message>
    <message>
        <source>acquaintance</source>
        <translation>с актом ознакомлены</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>date, time</source>
        <translation>дата, время</translation>
    </message>
    <message>
        <source>escort</source>
        <translation>сопровождение</translation>
    </message>
    <message>
        <source>escorts (he)</source>
        <translation>сопровождает</translation>
    </message>
    <message>
        <source>escorts (she)</source>
        <translation>сопровождает</translation>
    </message>
    <message>
        <source>examination</source>
        <translation>осмотр</translation>
    </message>
    <message>
        <source>examined (he)</source>
        <translation>осмотрел</translation>
    </message>
    <message>
        <source>examined (she)</source>
        <translation>осмотрела</translation>
    </message>
    <message>
        <source>handed over (he)</source>
        <translation>передал</translation>
    </message>
    <message>
        <source>handed over (she)</source>
        <translation>передала</translation>
    </message>
    <message>
        <source>handing over</source>
        <translation>передал(а)</translation>
    </message>
    <message>
        <source>read and understood (he)</source>
        <translation>ознакомлен</translation>
    </message>
    <message>
        <source>read and understood (she)</source>
        <translation>ознакомлена</translation>
    </message>
    <message>
        <source>received (he)</source>
        <translation>принял</translation>
    </message>
    <message>
        <source>received (she)</source>
        <translation>приняла</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>принял(а)</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>подпись</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Check: {sum}.</source>
        <translation>Проверка: {sum}.</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Данные на</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>On the first day {first}, at most {most}, on the last day {last}.</source>
        <translation>В первый день {first}, больше всего {most}, в последний день {last}.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
</context>
<context>
    <name>StayCertificate</name>
    <message>
        <source>Citizenship:</source>
        <translation>Гражданство:</translation>
    </message>
    <message>
        <source>Identity document:</source>
        <translation>Документ, удостоверяющий личность:</translation>
    </message>
    <message>
        <source>In the care of the Centre:</source>
        <translation>Пребывание в Центре:</translation>
    </message>
    <message>
        <source>Issued to be shown wherever it is asked for.</source>
        <translation>Справка выдана для предъявления по месту требования.</translation>
    </message>
    <message>
        <source>Surname, name:</source>
        <translation>Фамилия, имя:</translation>
    </message>
    <message>
        <source>The Centre confirms that the child named below is in its care.</source>
        <translation>Центр подтверждает, что ребёнок, указанный ниже, находится на его попечении.</translation>
    </message>
    <message>
        <source>The Centre confirms that the child named below was in its care.</source>
        <translation>Центр подтверждает, что ребёнок, указанный ниже, находился на его попечении.</translation>
    </message>
    <message>
        <source>The Centre confirms that the person named below is in its care.</source>
        <translation>Центр подтверждает, что лицо, указанное ниже, находится на его попечении.</translation>
    </message>
    <message>
        <source>The Centre confirms that the person named below was in its care.</source>
        <translation>Центр подтверждает пребывание в нём лица, указанного ниже.</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>с {first} по {last}</translation>
    </message>
    <message>
        <source>since {first}, to this day</source>
        <translation>с {first} по настоящее время</translation>
    </message>
    <message>
        <source>{papers}: not at hand</source>
        <translation>{papers}: на руках нет</translation>
    </message>
</context>
<context>
    <name>SupportPlan</name>
    <message>
        <source>APPROVED BY</source>
        <translation>УТВЕРЖДАЮ</translation>
    </message>
    <message>
        <source>Agreed and made known</source>
        <translation>Согласовано и доведено</translation>
    </message>
    <message>
        <source>Compiled by: post, name</source>
        <translation>Составил: должность, Ф. И. О.</translation>
    </message>
    <message>
        <source>Compiled on · valid until</source>
        <translation>Дата составления · срок действия</translation>
    </message>
    <message>
        <source>Coordinator&apos;s signature</source>
        <translation>Подпись координатора</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Ожидаемый результат</translation>
    </message>
    <message>
        <source>Guardianship body</source>
        <translation>Орган опеки</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Проведён</translation>
    </message>
    <message>
        <source>I. Social and medical help</source>
        <translation>I. Социально-медицинская помощь</translation>
    </message>
    <message>
        <source>II. Legal help</source>
        <translation>II. Правовая помощь</translation>
    </message>
    <message>
        <source>III. Psychological help</source>
        <translation>III. Психологическая помощь</translation>
    </message>
    <message>
        <source>IV. Social and domestic help</source>
        <translation>IV. Социально-бытовая помощь</translation>
    </message>
    <message>
        <source>Individual support plan</source>
        <translation>Индивидуальный план поддержки</translation>
    </message>
    <message>
        <source>Mark on execution, reason if not executed</source>
        <translation>Отметка об исполнении, причина неисполнения</translation>
    </message>
    <message>
        <source>Measures of help and rehabilitation</source>
        <translation>Меры помощи и реабилитации</translation>
    </message>
    <message>
        <source>Needs revealed</source>
        <translation>Выявленные потребности</translation>
    </message>
    <message>
        <source>Personal file · day of stay</source>
        <translation>Личное дело · день пребывания</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>По плану</translation>
    </message>
    <message>
        <source>Progress achieved</source>
        <translation>Достигнутый прогресс</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Review of the plan</source>
        <translation>Пересмотр плана</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Срок исполнения</translation>
    </message>
    <message>
        <source>V. Other help</source>
        <translation>V. Иная помощь</translation>
    </message>
    <message>
        <source>What the child wants</source>
        <translation>Что хочет сам ребёнок</translation>
    </message>
    <message>
        <source>What the person wants</source>
        <translation>Чего хочет сам человек</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласовано</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>день {day}</translation>
    </message>
    <message>
        <source>day {day} of {limit}</source>
        <translation>день {day} из {limit}</translation>
    </message>
    <message>
        <source>has not decided yet</source>
        <translation>решения ещё нет</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>возражает</translation>
    </message>
    <message>
        <source>term not set</source>
        <translation>срок не назначен</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>continued</source>
        <translation>продолжение</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>A condition of a decision</source>
        <translation>Условие решения</translation>
    </message>
    <message>
        <source>A measure of the support plan</source>
        <translation>Мера плана</translation>
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
        <source>A task from a meeting</source>
        <translation>Поручение собрания</translation>
    </message>
    <message>
        <source>Answer the guardianship body&apos;s objection</source>
        <translation>Ответить на возражение органа опеки</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Child-protection meeting</source>
        <translation>Собрание по защите прав ребёнка</translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation>Связаться снова</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Сопровождение</translation>
    </message>
    <message>
        <source>Last day of a document</source>
        <translation>Документ действует до</translation>
    </message>
    <message>
        <source>Last day of the decision about a contact</source>
        <translation>Решение о контакте действует до</translation>
    </message>
    <message>
        <source>Last day of the support plan</source>
        <translation>План действует до</translation>
    </message>
    <message>
        <source>Look at an emergency opening of the file</source>
        <translation>Проверить экстренное открытие дела</translation>
    </message>
    <message>
        <source>Next examination</source>
        <translation>Следующий осмотр</translation>
    </message>
    <message>
        <source>Next vaccination</source>
        <translation>Следующая прививка</translation>
    </message>
    <message>
        <source>Prepare for the court hearing</source>
        <translation>Подготовить к заседанию суда</translation>
    </message>
    <message>
        <source>Put what a meeting decided into the plan</source>
        <translation>Внести решения собрания в план</translation>
    </message>
    <message>
        <source>Return to the centre</source>
        <translation>Возвращение в центр</translation>
    </message>
    <message>
        <source>Review the support plan</source>
        <translation>Пересмотреть план</translation>
    </message>
</context>
</TS>
