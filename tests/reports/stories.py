"""Invented stories as the facts of papers, valid by default, for the tests and the benchmark of paper."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from shelter_app.reports import papers as p
from shelter_app.reports.data import Birth, ByLanguage, Centre, Fact, PersonName, PrintStamp, Sex, Signer

ALMATY = ZoneInfo("Asia/Almaty")


def both(kk: str, ru: str, en: str = "") -> ByLanguage:
    return ByLanguage(kk=kk, ru=ru, en=en)


def at(day: int, month: int, hour: int, minute: int, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=ALMATY)


def stamp(document: str = "138-26/А", code: str = "138-26/A", **changed: object) -> PrintStamp:
    facts: dict[str, object] = {
        "document": document,
        "code": code,
        "file": document.split("/", maxsplit=1)[0] if "/" in document else "",
        "printed_at": at(15, 11, 0, 25),
        "control": lambda message: hashlib.blake2b(message, key=b"invented", digest_size=16).digest(),
        "audit_head": "3fa9c1d2e4b5a69700112233445566778899aabbccddeeff0011223344556677",
        "audit_seq": 1042,
        "copies": 2,
        "printed_by": "О. В. К.",
    }
    return PrintStamp(**{**facts, **changed})  # type: ignore[arg-type]


ALMATY_CENTRE = Centre(
    full_name=both(
        "«Алматы қаласы Білім басқармасының «Үміт» кәмелетке толмағандарды бейімдеу орталығы»\n"
        "коммуналдық мемлекеттік мекемесі",
        "Коммунальное государственное учреждение «Центр адаптации несовершеннолетних «Үміт»\n"
        "Управления образования города Алматы",
    ),
    short_name=both("«Үміт» КБО", "ЦАН «Үміт»", "CAM Umit"),
    city=both("Алматы", "Алматы", "Almaty"),
    address=both("050000, Алматы қаласы, Үлгі көшесі, 1-үй", "050000, город Алматы, улица Үлгі, дом 1"),
    bin="000000000000",
    phone="+7 (727) 000-00-00",
)
NORTH_CENTRE = Centre(
    full_name=both(
        "«Солтүстік Қазақстан облысы Білім басқармасының «Үміт» кәмелетке толмағандарды бейімдеу орталығы»\n"
        "коммуналдық мемлекеттік мекемесі",
        "Коммунальное государственное учреждение «Центр адаптации несовершеннолетних «Үміт»\n"
        "Управления образования\nСеверо-Казахстанской области",
    ),
    short_name=both("«Үміт» КБО", "ЦАН «Үміт»"),
    city=both("Петропавл", "Петропавл"),
    address=both("150000, Петропавл қаласы, Үлгі көшесі, 1-үй", "150000, город Петропавл, улица Үлгі, дом 1"),
    bin="000000000000",
    phone="+7 (7152) 00-00-00",
)

NURLAN = PersonName(full="Орозбеков Нурлан", short="Орозбеков Н.", latin="Orozbekov Nurlan")
DILNOZA = PersonName(full="Рахимова Дилноза", short="Рахимова Д.")
HAMID = PersonName(full="Ахмади Хамид", short="Ахмади Х.", latin="Ahmadi Hamid", native="حمید احمدی")
YERKEZHAN = PersonName(full="Нұрбақыт Еркежан", short="Нұрбақыт Е.", native="نۇرباقىت ەركەجان")


ADMISSION = p.AdmissionAct(
    centre=ALMATY_CENTRE,
    admitted=at(14, 11, 23, 40),
    child=NURLAN,
    sex=Sex.MALE,
    birth=Birth(age_said=15, age_by_document=18, disputed=True),
    citizenship=Fact.reported(both("Қырғызстан", "Кыргызстан", "Kyrgyzstan")),
    spoken=Fact(both("қырғыз, орыс", "кыргызский, русский", "Kyrgyz, Russian")),
    iin=Fact.absent(both("шетелдік", "иностранец", "foreigner")),
    brought_by=Fact(
        both(
            "полицияның түнгі жасағы, аға инспектор Б. Т. Серіков, қызметтік куәлігі № 000000",
            "ночной наряд полиции, старший инспектор Б. Т. Сериков, удостоверение № 000000",
        )
    ),
    found_at=Fact(both("Алматы қаласы, киім базары, контейнер", "город Алматы, вещевой рынок, контейнер")),
    category=Fact(both("1 – қадағалаусыз қалған, панасыз қалған", "1 – безнадзорный, беспризорный")),
    ground=Fact.later(
        both("қорғаншылық және қамқоршылық органының қаулысы", "постановление органа опеки и попечительства"),
        at(15, 11, 23, 40),
    ),
    circumstances=Fact(
        both(
            "Түнгі тексеру кезінде табылды, жанында ешкім болмаған. Айтуынша, күніне 11 сағат жүк тасиды, "
            "еңбекақысын тәтесімен бірге тұратын адам алады. Ата-анасының жазбаша рұқсаты бар дейді, хат "
            "көрсетілген "
            "жоқ.",
            "Найден при ночном обходе, был один. Рассказал, что по 11 часов в день носит грузы, а деньги за него "
            "получает сожитель тёти. Говорит, что есть письменное разрешение родителей, письмо не предъявлено.",
        )
    ),
    temperature=Fact("36,7 °C"),
    infection=Fact.unclear(),
    complaints=Fact(both("шаршаған, белі ауырады", "усталость, болит поясница")),
    injuries=(
        p.Injury(
            both("сол иық: көгеру, сарғайған", "левое плечо: синяк, желтеющий"),
            both("3 × 2 см", "3 × 2 см"),
            (p.Mark(p.View.FRONT, 0.74, 0.25),),
        ),
        p.Injury(
            both("екі алақан: мүйізгек, жарықтар", "обе ладони: мозоли, трещины"),
            "",
            (p.Mark(p.View.FRONT, 0.07, 0.58), p.Mark(p.View.FRONT, 0.93, 0.58)),
        ),
        p.Injury(
            both("бел: басқанда ауырады", "поясница: болезненность при нажатии"),
            "",
            (p.Mark(p.View.BACK, 0.5, 0.46),),
        ),
    ),
    things=(
        p.Thing(
            name=both("Қара көк күртеше", "Куртка тёмно-синяя"),
            quantity="1",
            condition=both("тозған", "ношеная"),
            kept=both("14-ұяшық", "ячейка 14"),
        ),
        p.Thing(
            name=both("Арқақап, ішінде киім", "Рюкзак с одеждой"),
            quantity="1",
            condition=both("жақсы", "хорошее"),
            kept=both("14-ұяшық", "ячейка 14"),
        ),
        p.Thing(
            name=both("Телефон, экраны жарылған", "Телефон, экран треснут"),
            quantity="1",
            condition=both("істейді", "работает"),
            kept=both("сейф, 7-конверт", "сейф, конверт 7"),
        ),
        p.Thing(name=both("Ақша", "Деньги", "Money"), tenge=4350, kept=both("сейф, 7-конверт", "сейф, конверт 7")),
        p.Thing(
            name=both("Қырғызстан паспорты (иесі анықталуда)", "Паспорт Кыргызстана (владелец уточняется)"),
            quantity="1",
            condition=both("түпнұсқа", "подлинник"),
            kept=both("сейф, 7-конверт", "сейф, конверт 7"),
        ),
    ),
    informed=(
        p.Informed(
            body=both("Қорғаншылық және қамқоршылық органы", "Орган опеки и попечительства"),
            when=at(14, 11, 23, 55),
            how="телефон",
            who=both("кезекші маман А. Е. Омарова", "дежурная А. Е. Омарова"),
        ),
        p.Informed(body="Прокуратура", due=at(15, 11, 23, 40)),
    ),
    explained_in=both("қырғыз тілінде", "на кыргызском языке", "in Kyrgyz"),
    sheet_given=True,
    handed_over=Signer(
        both("Б. Т. Серіков", "Б. Т. Сериков"),
        both("полицияның аға инспекторы", "старший инспектор полиции"),
        Sex.MALE,
    ),
    received=Signer("О. В. Ким", both("кезекші тәрбиеші", "дежурный воспитатель"), Sex.FEMALE),
    examined=Signer(both("Г. М. Әбенова", "Г. М. Абенова"), both("мейіргер", "медицинская сестра"), Sex.FEMALE),
    child_signs=Signer("Н. Орозбеков", both("бала (өз айтуынша 15 жаста)", "ребёнок (со слов – 15 лет)"), Sex.MALE),
)


def admission(**changed: Any) -> p.AdmissionAct:
    return replace(ADMISSION, **changed)


NOTICE = p.Notice(
    to=p.Addressee.PROSECUTOR,
    centre=ALMATY_CENTRE,
    dated=date(2026, 10, 28),
    addressee=both("Шымкент қаласының прокурорына", "Прокурору города Шымкента"),
    statute=p.Statute(
        both(
            "«Кәмелетке толмағандар арасындағы құқық бұзушылықтардың профилактикасы мен балалардың "
            "қадағалаусыз және "
            "панасыз қалуының алдын алу туралы» Қазақстан Республикасы Заңының 11-бабына сәйкес",
            "В соответствии со статьёй 11 Закона Республики Казахстан «О профилактике правонарушений среди "
            "несовершеннолетних и предупреждении детской безнадзорности и беспризорности»",
        )
    ),
    child=DILNOZA,
    sex=Sex.FEMALE,
    birth=Birth(year=2019),
    age=7,
    admitted=at(28, 10, 11, 5),
    brought_by=Fact(
        both(
            "қорғаншылық және қамқоршылық органының маманы Н. Ә. Төлегенова",
            "специалист органа опеки и попечительства Н. А. Тулегенова",
        )
    ),
    brought_sex=Sex.FEMALE,
    ground=Fact(
        both(
            "қорғаншылық және қамқоршылық органының қаулысы, 2026 жылғы 28 қазан, № 00",
            "постановление органа опеки и попечительства от 28 октября 2026 года № 00",
        )
    ),
    category=Fact(both("1 – қадағалаусыз, панасыз қалған", "1 – безнадзорная, беспризорная")),
    parents=Fact(
        both(
            "анасы Өзбекстанда, паспортын қалпына келтіруде, Орталықпен телефон арқылы байланыста; әкесі – "
            "Қазақстан "
            "азаматы, жұмыс істейді, әке екендігі ресімделмеген",
            "мать находится в Узбекистане, восстанавливает паспорт, на связи с Центром по телефону; отец – "
            "гражданин "
            "Казахстана, работает, отцовство не оформлено",
        )
    ),
    enclosures=(
        p.Enclosure(both("қабылдау актісінің көшірмесі", "копия акта приёма"), 2),
        p.Enclosure(both("қаулының көшірмесі", "копия постановления"), 1),
    ),
    director=Signer(both("С. Қ. Жұмабаева", "С. К. Жумабаева"), "Директор", Sex.FEMALE),
    executor=both("М. С. Асқарова", "М. С. Аскарова"),
    executor_phone="+7 (7252) 00-00-01",
)


def notice(**changed: Any) -> p.Notice:
    return replace(NOTICE, **changed)
