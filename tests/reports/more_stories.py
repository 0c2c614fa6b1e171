"""Invented stories for plan, handover, follow-up, card and recovery sheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from shelter_app.reports import papers as p
from shelter_app.reports.data import Answer, Birth, Fact, PersonName, Sex, Signer
from tests.reports import letter_stories, number_stories
from tests.reports.calendar_stories import month, week
from tests.reports.covering_stories import covering
from tests.reports.departing_stories import certificate, convoy, convoy_by_number
from tests.reports.house_stories import WORDS, card, recovery
from tests.reports.package_stories import decided, packed
from tests.reports.planning_stories import meeting, monitored, needs
from tests.reports.referral_stories import help_list, referral
from tests.reports.shift_stories import medicines, shift
from tests.reports.stories import ALMATY_CENTRE, DILNOZA, NORTH_CENTRE, at, both

K = p.HelpKind


def item(
    kind: p.HelpKind,
    need: object,
    measures: object,
    due: object,
    result: object,
    who: object,
    mark: object = "",
    progress: object = "",
) -> p.PlanItem:
    return p.PlanItem(
        kind=kind, need=need, measures=measures, due=due, expected=result, responsible=who, mark=mark, progress=progress
    )  # type: ignore[arg-type]


NURSE = both("мейіргер Г. М. Әбенова", "медсестра Г. М. Абенова")
LAWYER = both("заңгер Т. А. Ли", "юрист Т. А. Ли")
ITEMS = (
    item(
        K.MEDICAL,
        both("Тері ауруы бар, бұрын емделмеген", "Кожное заболевание, раньше не лечили"),
        both(
            "Дерматологтың қабылдауы, талдаулар, тағайындалған ем. Ем аяқталғанша бөлек сүлгі мен төсек",
            "Приём дерматолога, анализы, лечение по назначению. Отдельное полотенце и постель до окончания лечения",
        ),
        date(2026, 11, 6),
        both("Терісі таза, дәрігер бақылаудан шығарды", "Кожа чистая, врач снял с наблюдения"),
        NURSE,
        both("04.11 қаралды, 3 аптаға ем тағайындалды", "Осмотр 04.11, лечение назначено на 3 недели"),
        both("Қышымасы басылды", "Зуд прошёл"),
    ),
    item(
        K.MEDICAL,
        both("Екпелері туралы мәлімет жоқ", "Нет сведений о прививках"),
        both(
            "Перзентхана мен туған жеріндегі емханаға сұрау салу. Педиатрдың қабылдауы, қуып жету кестесі бойынша егу",
            "Запросить роддом и поликлинику по месту рождения. Приём педиатра, догоняющий график прививок",
        ),
        date(2026, 11, 30),
        both("Екпе картасы ашылды, кесте орындалуда", "Заведена карта прививок, график выполняется"),
        NURSE,
        both("02.11 сұрау жіберілді, жауап жоқ", "Запрос отправлен 02.11, ответа нет"),
    ),
    item(
        K.LEGAL,
        both("Тууы тіркелмеген", "Рождение не зарегистрировано"),
        both(
            "Перзентхана құжаттарын жинау, құжатсыз ата-аналардың балалары туралы 2019 жылғы нормалар бойынша тууды "
            "тіркеуге өтініш беру",
            "Собрать документы роддома, подать заявление о регистрации рождения по нормам 2019 года о детях родителей "
            "без документов",
        ),
        date(2026, 11, 27),
        both("Туу туралы куәлік берілді", "Выдано свидетельство о рождении"),
        LAWYER,
        both("09.11 перзентхана анықтамасы алынды", "Справка роддома получена 09.11"),
        both("Өтініш қабылданды", "Заявление принято"),
    ),
    item(
        K.LEGAL,
        both("Азаматтығы анықталмаған", "Гражданство не определено"),
        both(
            "Куәліктің көшірмесі мен әкесінің құжаттарын қоса, көші-қон қызметіне сұрау салу",
            "Запрос в миграционную службу с копией свидетельства и документами отца",
        ),
        date(2026, 12, 25),
        both("Азаматтығы туралы жазбаша жауап", "Письменный ответ о гражданстве"),
        LAWYER,
    ),
    item(
        K.PSYCHOLOGICAL,
        both("Анасын сағынады, нашар ұйықтайды", "Скучает по матери, плохо засыпает"),
        both(
            "Психологпен өзбек тілінде аптасына екі рет ойын сабағы, барлығы сегіз. Тәрбиешімен кешкі рәсім",
            "Игровые занятия с психологом на узбекском языке два раза в неделю, всего восемь. Вечерний ритуал с "
            "воспитателем",
        ),
        date(2026, 11, 28),
        both("Жарты сағатта ұйықтайды", "Засыпает за полчаса, рассказывает о своих чувствах"),
        both("психолог Ш. Р. Кәрімова", "психолог Ш. Р. Каримова"),
        both("8 сабақтың 5-і өтті", "Проведено 5 занятий из 8"),
        both("Ұйқысы жақсарды", "Спит лучше"),
    ),
    item(
        K.PSYCHOLOGICAL,
        both("Анасымен байланыс", "Связь с матерью"),
        both("Әр сәрсенбіде 17:00-де бейнеқоңырау", "Видеозвонок каждую среду в 17:00, переводчик не нужен"),
        both("шыққанға дейін", "до выбытия"),
        both("Қоңыраулар болды", "Звонки состоялись, мать знает о школе и лечении"),
        both("тәрбиеші О. В. Ким", "воспитатель О. В. Ким"),
    ),
    item(
        K.OTHER,
        both("Отбасына қайту", "Возвращение в семью"),
        both(
            "Қорғаншылық органымен бірге әкесінің тұрғын үйін тексеру",
            "Обследование жилья отца вместе с органом опеки, встречи отца с ребёнком каждую субботу",
        ),
        date(2027, 1, 15),
        both("Қорғаншылық қорытындысы", "Заключение опеки, решение о передаче ребёнка"),
        both("кейс-менеджер М. С. Асқарова", "кейс-менеджер М. С. Аскарова"),
    ),
)


PLAN = p.SupportPlan(
    centre=ALMATY_CENTRE,
    child=DILNOZA,
    age=7,
    compiled_by=both("кейс-менеджер М. С. Асқарова", "кейс-менеджер М. С. Аскарова"),
    compiled=date(2026, 10, 30),
    valid_until=date(2027, 1, 26),
    stay_day=24,
    stay_limit=90,
    approver=Signer(both("С. Қ. Жұмабаева", "С. К. Жумабаева"), "Директор", Sex.FEMALE),
    items=ITEMS,
    child_words=Fact(
        both(
            "«Анама барғым келеді. Қызыл портфель және Малика да менің мектебіме келсе екен».",
            "«Хочу к маме. Хочу красный портфель и чтобы Малика тоже пришла в мою школу».",
        )
    ),
    child_words_note=both(
        "2026 жылғы 29 қазанда өзбек тілінде айтылды, психолог Ш. Р. Кәрімова өз сөзімен жазып алды.",
        "Сказано по-узбекски 29 октября 2026 года в беседе с психологом Ш. Р. Каримовой, записано её словами.",
    ),
    reviews=(p.Review(date(2026, 11, 28)), p.Review(date(2026, 12, 28)), p.Review(date(2027, 1, 15))),
    signers=(
        p.RoleSigner(
            "Кейс-менеджер",
            Signer(both("М. С. Асқарова", "М. С. Аскарова"), both("жоспарды құрастырды", "составила план")),
        ),
        p.RoleSigner(
            "Психолог",
            Signer(both("Ш. Р. Кәрімова", "Ш. Р. Каримова"), both("баламен сөйлесті", "провела беседу с ребёнком")),
        ),
        p.RoleSigner(
            both("Қорғаншылық органы", "Орган опеки"),
            Signer(
                both("Н. Ә. Төлегенова", "Н. А. Тулегенова"),
                both("қорғаншылық органының маманы", "специалист органа опеки"),
            ),
        ),
        p.RoleSigner(
            both("Заңды өкіл", "Законный представитель"),
            Signer("", both("Т. А. Ә., кім болып келеді", "Ф. И. О., кем приходится")),
        ),
    ),
)


def plan(**changed: Any) -> p.SupportPlan:
    return replace(PLAN, **changed)


HANDOVER = p.HandoverAct(
    centre=NORTH_CENTRE,
    handed_over_at=at(13, 11, 10, 20),
    occasion=both(
        "тұрақты тұратын мемлекетіне қайтару кезінде", "при возвращении в государство постоянного проживания"
    ),
    gives=p.Party(
        institution=both("«Үміт» КБО, Петропавл қаласы", "ЦАН «Үміт», город Петропавл"),
        person="директор А. Ж. Кенжебаева",
        document=Fact(both("жеке куәлік № 000000000", "удостоверение № 000000000")),
        authority=Fact(both("Орталық жарғысы", "устав Центра")),
    ),
    receives=p.Party(
        institution="Специализированное учреждение для несовершеннолетних, город Омск",
        person="заведующий отделением П. Н. Лебедев",
        document=Fact("паспорт № 00 00 000000, служебное удостоверение № 000"),
        authority=Fact("доверенность от 10.11.2026 № 00"),
    ),
    escort=p.Party(
        institution=both("сол мекеме", "то же учреждение"),
        person="воспитатель И. О. Громова",
        document=Fact("паспорт № 00 00 000000"),
        authority=Fact("доверенность от 10.11.2026 № 00"),
    ),
    child=PersonName(full="Морозов Илья Андреевич", short="Морозов И. А."),
    sex=Sex.MALE,
    birth=Birth(day=date(2011, 2, 17)),
    age=15,
    admitted=at(4, 11, 6, 10),
    citizenship=Fact(both("Ресей", "Россия")),
    document=Fact("копия паспорта; подлинник – у законного представителя"),
    ground="Соглашение о сотрудничестве государств – участников СНГ в вопросах возвращения несовершеннолетних в "
    "государства их постоянного проживания (Кишинёв, 7 октября 2002 года); запрос специализированного "
    "учреждения от "
    "6 ноября 2026 года № 00; согласие законного представителя – учреждения для детей-сирот, город Омск – "
    "от 9 ноября "
    "2026 года.",
    examined=Fact("13.11.2026, 08:15: здоров, дорогу перенесёт, температура 36,5 °C"),
    medicines=Fact.absent("не назначены"),
    watch=Fact(
        "Уходил дважды, оба раза с вокзала. На вокзале и в пути взрослый рядом всё время. Говорит охотно, "
        "если не торопить."
    ),
    things=(
        p.Thing(
            name="Выписка из личного дела с копиями актов и оценок",
            quantity="14 л.",
            condition="в запечатанном конверте",
        ),
        p.Thing(name="Медицинская выписка, сведения о прививках", quantity="3 л.", condition="на руки сопровождающему"),
        p.Thing(
            name="Куртка, ботинки, рюкзак с одеждой, телефон",
            quantity="по описи",
            condition="всё, что было при приёме",
        ),
        p.Thing(name=both("Ақша", "Деньги"), tenge=1200, condition="лично Илье, при свидетеле"),
    ),
    legs=(
        p.Leg(
            "Выезд",
            "13.11.2026, 11:40",
            "поезд, станция Петропавл",
            "сопровождающая И. О. Громова, +7 000 000-00-00",
        ),
        p.Leg(
            "Граница",
            "13.11.2026, вечер",
            "пограничный пункт на линии поезда",
            "дежурный Центра, +7 (7152) 00-00-02, круглосуточно",
        ),
        p.Leg("Прибытие", "13.11.2026, ночь", "станция Омск", "заведующий отделением П. Н. Лебедев"),
    ),
    follow_ups=(
        date(2026, 11, 27),
        date(2026, 12, 13),
        date(2027, 2, 13),
        date(2027, 5, 13),
        date(2027, 11, 13),
    ),
    explained=Answer.YES,
    giver=Signer("А. Ж. Кенжебаева", both("«Үміт» КБО директоры", "директор ЦАН «Үміт»"), Sex.FEMALE),
    receiver=Signer("П. Н. Лебедев", "заведующий отделением специализированного учреждения, Омск", Sex.MALE),
    escort_signs=Signer("И. О. Громова", "воспитатель специализированного учреждения", Sex.FEMALE),
    child_signs=Signer("И. Морозов", both("бала, 15 жаста", "ребёнок, 15 лет"), Sex.MALE),
)


def handover(**changed: Any) -> p.HandoverAct:
    return replace(HANDOVER, **changed)


HOME, SCHOOL = both("Үйі", "Дом", "Home"), both("Мектебі", "Школа", "School")
HEALTH, SAFETY = both("Денсаулығы", "Здоровье", "Health"), both("Қауіпсіздігі", "Безопасность", "Safety")


FOLLOW_UP = p.FollowUpReport(
    centre=NORTH_CENTRE,
    dated=date(2026, 11, 25),
    occasion=both("шыққаннан кейін екі аптадан соң бару", "посещение через две недели после выбытия"),
    child=PersonName(full="Сергеева Кристина", short="Сергеева К."),
    sex=Sex.FEMALE,
    age=14,
    discharged=date(2026, 11, 11),
    left_to=Fact(both("әжесіне, қамқоршылық", "к бабушке, попечительство")),
    place=Fact(both("Орал, әжесінің пәтері", "Орал, квартира бабушки")),
    met=Fact(both("Кристина, әжесі Н. В. Сергеева", "Кристина, бабушка Н. В. Сергеева")),
    began=at(25, 11, 16, 30),
    ended=at(25, 11, 17, 40),
    schedule=(
        p.FollowUpPoint(2, p.Unit.WEEKS, date(2026, 11, 25), both("өтті", "состоялось"), done=True),
        p.FollowUpPoint(1, p.Unit.MONTHS, date(2026, 12, 11), both("қоңырау", "звонок")),
        p.FollowUpPoint(3, p.Unit.MONTHS, date(2027, 2, 11), both("бару", "посещение")),
        p.FollowUpPoint(6, p.Unit.MONTHS, date(2027, 5, 11), both("қоңырау", "звонок")),
        p.FollowUpPoint(12, p.Unit.MONTHS, date(2027, 11, 11), both("бару", "посещение")),
    ),
    checks=(
        p.Check(
            HOME,
            both("Өз төсегі бар, жылы, таза", "Есть своё спальное место, тепло, чисто"),
            Answer.YES,
            both("әжесінде бөлек бөлме", "отдельная комната у бабушки"),
        ),
        p.Check(HOME, both("Үйде тамақ жеткілікті", "Дома достаточно еды"), Answer.YES),
        p.Check(
            HOME,
            both("Бала қорқатын ересектер жанында тұрмайды", "Взрослые, которых ребёнок боится, рядом не живут"),
            Answer.YES,
            both("өгей әкесі бөлек тұрады", "отчим живёт отдельно, не приходит"),
        ),
        p.Check(
            SCHOOL,
            both("Мектепке күн сайын барады", "Ходит в школу каждый день"),
            Answer.YES,
            "8 класс, справка школы от 24.11",
        ),
        p.Check(
            SCHOOL,
            both("Оқу бағдарламасын меңгереді", "Справляется с программой"),
            Answer.NO,
            "отстаёт по алгебре, назначены занятия",
        ),
        p.Check(
            HEALTH,
            both("Шыққаннан кейін дәрігер қарады", "Осмотрена врачом после выбытия"),
            Answer.UNCLEAR,
            "запись к врачу на 02.12",
        ),
        p.Check(HEALTH, both("Шағымы жоқ", "Нет жалоб, видимых повреждений нет"), Answer.NOT_ASKED),
        p.Check(
            SAFETY,
            both("Қорқынышты болса, кімге қоңырау шалатынын біледі", "Знает, кому позвонить, если страшно"),
            Answer.YES,
            "показала номер 111 в телефоне",
        ),
        p.Check(
            SAFETY,
            both("Зорлық, жұмыс, үйден кету белгілері жоқ", "Нет признаков насилия, работы, ухода из дома"),
            Answer.YES,
            "беседа наедине, 20 минут",
        ),
    ),
    child_words=Fact(
        "«У бабушки тихо. В школу вернулась в свой класс, девочки ждали. С мамой видимся по субботам, она "
        "приходит одна»."
    ),
    outcomes=frozenset({p.Outcome.WELL}),
    conclusion="Кристина в безопасности, дом для неё готов, в школу ходит. Наблюдение продолжить по плану.",
    next_steps=(
        p.NextStep(
            "Занятия по алгебре, два раза в неделю",
            "школа, учитель математики",
            both("11.12.2026 дейін", "до 11.12.2026"),
        ),
        p.NextStep("Осмотр врача, результат сообщить в Центр", "бабушка Н. В. Сергеева", date(2026, 12, 2)),
        p.NextStep("Вторая встреча с медиатором, мать и Кристина", "психолог Центра", date(2026, 11, 28)),
    ),
    signers=(
        p.RoleSigner(both("Барған", "Посетила"), Signer("Р. С. Ермекова", "социальный педагог ЦАН «Үміт»")),
        p.RoleSigner(
            both("Қорғаншылық органы", "Орган опеки"),
            Signer("Т. Б. Исаев", "специалист органа опеки и попечительства"),
        ),
        p.RoleSigner(both("Қамқоршы", "Попечитель"), Signer("Н. В. Сергеева", "бабушка, прочитала, возражений нет")),
        p.RoleSigner(both("Қабылдады", "Приняла"), Signer("Г. А. Нурланова", "координатор ЦАН «Үміт»")),
    ),
)


def follow_up(**changed: Any) -> p.FollowUpReport:
    return replace(FOLLOW_UP, **changed)


__all__ = ["WORDS", "card", "recovery"]

STORIES = {
    **number_stories.STORIES,
    **letter_stories.STORIES,
    "resident-card": (card, "140-26/К", "140-26/K"),
    "needs-assessment": (needs, "131-26/Н1", "131-26/N1"),
    "meeting-minutes": (meeting, "131-26/С2", "131-26/S2"),
    "monitoring-sheet": (monitored, "131-26/М2", "131-26/M2"),
    "support-plan": (plan, "131-26/П1", "131-26/P1"),
    "plan-package": (lambda **changed: packed(plan(), **changed), "131-26/Р2", "131-26/R2"),
    "plan-package-minimum": (lambda **changed: packed(plan(), minimum=True, **changed), "131-26/Р2-М", "131-26/R2-M"),
    "plan-decision": (decided, "131-26/О2", "131-26/O2"),
    "handover-act": (handover, "135-26/Т", "135-26/T"),
    "follow-up-report": (follow_up, "129-26/Б1", "129-26/B1"),
    "shift-sheet": (shift, "С-14/26", "S-14/26"),
    "medicine-round": (medicines, "Л-22.11.2026", "M-2026-11-22"),
    "referral-letter": (referral, "1/26", "1/26"),
    "help-list": (help_list, "Ж-22.11.2026", "H-2026-11-22"),
    "stay-certificate": (certificate, "131-26/Д", "131-26/D"),
    "escort-list": (convoy, "131-26/Э", "131-26/E"),
    "escort-list-coded": (convoy_by_number, "131-26/Э/Н", "131-26/E/N"),
    "covering-note": (covering, "О-3/26", "O-3/26"),
    "calendar-week": (week, "К-2026-W51/И", "K-2026-W51/N"),
    "calendar-month": (month, "К-2026-12", "K-2026-12"),
    "recovery-sheet": (recovery, "ЛВ-3", "LV-3"),
}
