"""Words that people here put into passphrases first: habits, names, towns, months; each is worth next to nothing."""

from __future__ import annotations

from typing import Final

_TEXT: Final = """
пароль пароли парол пасс секрет секретный админ администратор директор пользователь доступ войти вход логин привет
приветик здравствуйте любовь люблю люблютебя солнышко зайка зайчик котенок кошечка малыш малышка мамочка мамуля
бабуля папочка родители семья дети детство ребенок сынок доченька дочка принцесса ангел ангелочек счастье удача
победа россия казахстан казакстан қазақстан астана алматы шымкент караганда қарағанды актобе ақтөбе тараз павлодар
семей атырау костанай қостанай кызылорда қызылорда актау ақтау уральск орал туркестан түркістан кокшетау көкшетау
талдыкорган талдықорған экибастуз темиртау рудный жезказган балхаш сарыарка наурыз тенге теңге нурсултан байконур
медеу бурабай құпиясөз купиясоз құпия сәлем салем рахмет жаным анашым мама папа отан балалар баламай үміт умит бақыт
бакыт махаббат жүрегім қызым балам аружан айгуль айгүль айжан айнур айнұр айгерим айсулу алия әлия алтынай асель
әсель асем әсем ботагоз ботагөз гульнар гүлнар гульназ гульмира гүлмира дана данара дарига динара жанар жанна зарина
зауре камила карлыгаш куралай лаура мадина майра макпал меруерт назгуль назым нургуль нұргүл нурия роза сабина
салтанат сауле сәуле толганай улжан фатима шолпан алихан әлихан алибек амир арман арсен аскар асқар асхат аян бахыт
бауыржан бекзат болат бауыр даурен дәурен данияр даулет ерлан ержан ерасыл жандос жаслан канат қанат кайрат қайрат
марат мурат мұрат нурлан нұрлан олжас рустам руслан самат санжар саят серик серік тимур тимура нурбек талгат талғат
темирлан александр александра алексей алена алина алиса анастасия анатолий андрей анна антон арина артем богдан
борис вадим валентина валерия валерий василий вера вероника виктор виктория виталий владимир владислав галина
георгий григорий дарья денис диана дмитрий евгений евгения екатерина елена елизавета иван игорь ирина карина кирилл
константин кристина ксения лариса лидия людмила максим маргарита марина мария михаил надежда наталья наташа никита
николай нина оксана олег ольга павел полина роман светлана сергей софия станислав степан тамара татьяна ульяна федор
эльвира юлия юрий яна ярослав иванов иванова ахметов ахметова омаров омарова ибраев ибраева оспанов оспанова ким
сейтов сейткали центр приют убежище защита адаптация реабилитация несовершеннолетних опека полиция детдом дом
милиция отдел управление акимат социальный социальная работник воспитатель педагог психолог куратор дежурный
медсестра бухгалтер кризисный январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
понедельник вторник среда четверг пятница суббота воскресенье весна лето осень зима қаңтар ақпан сәуір мамыр маусым
шілде тамыз қыркүйек қазан қараша желтоқсан спартак зенит динамо футбол чемпион танкист наруто покемон минекрафт
password passwort pass passw parol admin administrator root user guest login welcome hello letmein master secret
access private computer internet windows microsoft google yandex mailru facebook vkontakte whatsapp telegram
instagram dragon monkey sunshine princess shadow superman batman football baseball iloveyou loveyou love lovely
angel trustno starwars michael jordan charlie jessica jennifer ashley daniel thomas andrew nicole hunter killer
soccer hockey freedom whatever flower cookie chocolate summer winter spring autumn family mother father children
friend kazakhstan kazakh astana almaty shymkent qazaqstan russia moscow pana shelter refuge center centre registry
database default changeme newpass temp temporary test testing tester demo qazwsx zxcvbn asdfgh qwerty azerty aigul
aizhan ainur aigerim asel dana dinara madina aliya alina anna elena irina marina natasha olga svetlana tatyana
nurlan marat murat serik erlan yerlan arman aslan askar timur ruslan sergey sasha dima andrey alex maxim ivan
"""

COMMON: Final[frozenset[str]] = frozenset(_TEXT.split())

KEYBOARD_ROWS: Final[tuple[str, ...]] = (
    "1234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "йцукенгшщзхъ",
    "фывапролджэ",
    "ячсмитьбю",
    "әіңғүұқөһ",
    "abcdefghijklmnopqrstuvwxyz",
    "абвгдежзийклмнопрстуфхцчшщъыьэюя",
    "1q2w3e4r5t6y7u8i9o0p",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "qazwsxedcrfvtgbyhnujm",
    "1й2ц3у4к5е6н7г8ш9щ0з",
    "йфяцычувскамепинртгоьшлбщдю",
)
