"""Invented statistics and registers for the papers of the house."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import Any

from shelter_app.reports.catalogue import title
from shelter_app.reports.data import ByLanguage, PersonName, Signer
from shelter_app.reports.papers.audit import AuditHeadSheet
from shelter_app.reports.papers.numbers import (
    Chart,
    ChartKind,
    RegisterColumn,
    RegisterSheet,
    StatisticsLine,
    StatisticsReport,
    StatisticsTable,
)
from shelter_app.reports.papers.person import PersonSheet, PersonTable
from shelter_app.wording import load
from tests.records import ALMATY
from tests.reports.stories import ALMATY_CENTRE, both

FIRST, LAST = date(2026, 11, 1), date(2026, 11, 30)
_HEAD = (
    both("Көрсеткіш", "Показатель", "Indicator"),
    both("Басында", "На начало", "At the start"),
    both("Қабылданды", "Поступило", "Admitted"),
    both("Шықты", "Выбыло", "Left"),
    both("Соңында", "На конец", "At the end"),
)


def named(document: str) -> ByLanguage:
    """The title of a paper as the catalogues have it."""
    return ByLanguage(**{lang: title(document, load("paper", lang)) for lang in ("kk", "ru", "en")})


def statistics(**changed: Any) -> StatisticsReport:
    table = StatisticsTable(
        title=both("Қозғалыс, адам", "Движение, человек", "Movement, people"),
        head=_HEAD,
        lines=(
            StatisticsLine(both("қадағалаусыз", "безнадзорный", "neglected"), (8, 6, 7, 7)),
            StatisticsLine(both("көрсетілмеген", "не указано", "not recorded"), (0, 1, 0, 1)),
            StatisticsLine(both("Барлығы", "Всего", "Total"), (8, 7, 7, 8), strong=True),
        ),
        note=both("Тексеру: 8 + 7 – 7 = 8.", "Проверка: 8 + 7 – 7 = 8.", "Check: 8 + 7 – 7 = 8."),
    )
    trend = Chart(
        title=both("Тәулік соңында", "На конец суток", "At the end of the day"),
        kind=ChartKind.STEPS,
        points=tuple((str(day), 8 + day % 3) for day in range(1, 31)),
        told="8, 10, 8",
        bound=18,
        bound_words=both("орын: 18", "мест: 18", "places: 18"),
    )
    ages = Chart(
        title=both("Жасы", "Возраст", "Ages"),
        kind=ChartKind.BARS,
        points=(("3–6", 2), ("7–10", 4), ("18+", 1)),
        told="2, 4, 1",
    )
    report = StatisticsReport(
        centre=ALMATY_CENTRE,
        first=FIRST,
        last=LAST,
        made=datetime(2026, 12, 2, 9, 0, tzinfo=ALMATY),
        title=named("statistics"),
        subtitle="",
        gaps=StatisticsLine(both("Толық емес жазбалар", "Записей с пропусками", "Records with gaps"), ("1",)),
        unsaid=StatisticsLine(both("Облысы жазылмаған", "Нет области", "Region not recorded"), ("4",)),
        tables=(table,),
        charts=(trend, ages),
        definitions_title=both("Анықтамалар", "Определения", "Definitions"),
        definitions=((_HEAD[1], both("түн ортасында", "в полночь", "at midnight")),),
        director=Signer("С. К. Жумабаева", both("Директор", "Директор", "Director")),
    )
    return replace(report, **changed)


def register(document: str, **changed: Any) -> RegisterSheet:
    """A register of forty lines."""
    sheet = RegisterSheet(
        centre=ALMATY_CENTRE,
        first=FIRST,
        last=LAST,
        made=datetime(2026, 12, 2, 9, 0, tzinfo=ALMATY),
        title=named(document),
        rule=both("іс нөмірлерімен", "номера дел", "file numbers"),
        place=both("журнал", "журнал", "register"),
        columns=(
            RegisterColumn(both("№", "№", "No."), 1, centred=True),
            RegisterColumn(both("Іс", "Дело", "File"), 2),
            RegisterColumn(both("Ескерту", "Примечание", "Remark"), 5),
        ),
        rows=tuple((str(place), f"{place:03d}-26", "длинное примечание " * (place % 4)) for place in range(1, 41)),
        sums=(both("Жазбалар: 40", "Записей: 40", "Entries: 40"),),
        empty=both("Жазба жоқ.", "Записей нет.", "There are no entries."),
    )
    return replace(sheet, **changed)


def _register(document: str) -> Callable[..., RegisterSheet]:
    return partial(register, document)


def audit_head(**changed: Any) -> AuditHeadSheet:
    sheet = AuditHeadSheet(
        centre=ALMATY_CENTRE, first=FIRST, last=LAST, made=datetime(2026, 12, 1, 9, 12, tzinfo=ALMATY),
        title=named("audit-head"), lines=4210, seq=18422, at=datetime(2026, 11, 30, 23, 58, tzinfo=ALMATY),
        head="3fa9c1d2e4b5a697-18422", whole="3fa9c1d2e4b5a697" * 4, over=True, checked=18530, first_bad=None,
        printed_by="Жумабаева С. К.", director=Signer("Жумабаева С. К.", both("Директор", "Директор", "Director")),
        officer=Signer("", both("Маман", "Специалист", "Officer")),
    )  # fmt: skip
    return replace(sheet, **changed)


def person(document: str, **changed: Any) -> PersonSheet:
    heads = (both("Қашан", "Когда", "When"), both("Не", "Что", "What"))
    rows = tuple((f"{day:02d}.11.2026", "длинная запись о том, что сделано " * (day % 3)) for day in range(1, 31))
    sheet = PersonSheet(
        centre=ALMATY_CENTRE, made=datetime(2026, 12, 1, 9, 12, tzinfo=ALMATY), title=named(document),
        person=PersonName(full="Рахимова Дилноза", short="Рахимова Д."), file="131-26",
        opening=both("Бұл — орталық сақтайтын нәрсе.", "Это то, что хранит центр.", "This is what is kept."),
        tables=(
            PersonTable(both("Қарағандар", "Кто видел", "Who looked"), heads, (1, 4), rows),
            PersonTable(both("Бос", "Пусто", "Empty"), heads, (1, 4), ()),
        ),
        left_out_title=both("Не жоқ", "Чего нет", "What is not here"),
        left_out=(both("Басқалар туралы.", "О других людях.", "About others."),) * 2,
        empty=both("Ештеңе жоқ.", "Ничего нет.", "There is nothing."),
        director=Signer("Жумабаева С. К.", both("Директор", "Директор", "Director")),
    )  # fmt: skip
    return replace(sheet, **changed)


STORIES = {
    "file-access": (partial(person, "file-access"), "131-26/Ж", "131-26/J"),
    "person-extract": (partial(person, "person-extract"), "131-26/В", "131-26/V"),
    "audit-head": (audit_head, "ЖА-2026-11", "AH-2026-11"),
    "statistics": (statistics, "СО-2026-11", "SO-2026-11"),
    "register-admissions": (_register("register-admissions"), "ЖП-2026-11", "RA-2026-11"),
    "register-movement": (_register("register-movement"), "ДС-2026-11", "RM-2026-11"),
    "register-decisions": (_register("register-decisions"), "ЖР-2026-11", "RD-2026-11"),
    "register-letters": (_register("register-letters"), "ЖИ-2026-11", "RL-2026-11"),
    "register-prints": (_register("register-prints"), "ЖД-2026-11", "RP-2026-11"),
    "register-contacts": (_register("register-contacts"), "ЖК-2026-11", "RC-2026-11"),
    "register-belongings": (_register("register-belongings"), "ЖВ-2026-11", "RB-2026-11"),
    "register-absences": (_register("register-absences"), "ЖО-2026-11", "RO-2026-11"),
    "register-incidents": (_register("register-incidents"), "ЖЧ-2026-11", "RN-2026-11"),
    "register-turned-away": (_register("register-turned-away"), "ЖЕ-2026-11", "RE-2026-11"),
    "register-referrals": (_register("register-referrals"), "ЖН-2026-11", "RF-2026-11"),
    "register-follow-ups": (_register("register-follow-ups"), "ЖФ-2026-11", "RU-2026-11"),
    "board-follow-ups": (_register("board-follow-ups"), "ДН-2026-11", "FB-2026-11"),
    "register-tracing": (_register("register-tracing"), "ЖТ-2026-11", "RT-2026-11"),
    "register-disclosures": (_register("register-disclosures"), "ЖС-2026-11", "RI-2026-11"),
}
