"""Invented stories for the papers of a shift."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from shelter_app.reports import papers as p
from shelter_app.reports.data import Signer
from tests.reports.stories import ALMATY_CENTRE, at, both

DUTY = Signer("Тлеубаев Е. М.", both("кезекші тәрбиеші", "дежурный воспитатель", "duty educator"))
ARTYOM, DILNOZA = "Ким Артём, 022-26", "Рахимова Дилноза, 013-26"

SHIFT = p.ShiftSheet(
    centre=ALMATY_CENTRE,
    since=at(21, 11, 20, 0),
    made=at(22, 11, 7, 50),
    until=at(22, 11, 19, 50),
    present=2,
    hands_over=DUTY,
    rooms=(
        p.ShiftRoom("Комната 5", (ARTYOM,), 4, 2),
        p.ShiftRoom("", (DILNOZA,)),
        p.ShiftRoom(both("шектелген істер", "закрытые дела", "restricted files"), ("018-26",)),
    ),
    away=(
        p.ShiftAway(
            who="Жаксылыков Ернар, 005-26",
            kind=both("Рұқсатсыз кетті", "Ушёл без разрешения", "Left without permission"),
            since=at(21, 11, 21, 15),
            where="рынок, видели у остановки",
            police=both("полицияға хабарланған жоқ", "полиции ещё не сообщили", "the police have not been told yet"),
        ),
        p.ShiftAway(
            who="Пак Алина, 023-26",
            kind=both("Демалыста", "В отпуске", "On leave"),
            since=at(20, 11, 10, 0),
            back=at(21, 11, 19, 0),
            late=True,
        ),
    ),
    cards=(
        p.ShiftCard(
            ARTYOM,
            (p.ShiftStop("Ким Ольга", both("алып кету", "забрать", "collect")), p.ShiftStop("Беков Тимур")),
            ("Не разлучать с братом",),
            "арахис (отёк)",
            "посадить, открыть окно",
        ),
    ),
    doses=(
        p.ShiftDose(at(22, 11, 7, 0), ARTYOM, "Комната 5", "Сальбутамол, 2 вдоха", late=True),
        p.ShiftDose(at(23, 11, 1, 0), DILNOZA, "", "Мазь, тонкий слой"),
    ),
    due=(
        p.ShiftDue(at(20, 11, 23, 59), False, True, DILNOZA, "Запросить ИИН", "Громова О. В."),
        p.ShiftDue(at(22, 11, 12, 0), True, False, ARTYOM, "Осмотр врача", "медсестра"),
    ),
    news=(
        p.ShiftNews(
            ARTYOM, (p.ShiftEntry(at(22, 11, 1, 20), "Наблюдение", "Кашлял <b>дважды</b>.", "Тлеубаев Е. М."),)
        ),
    ),
    words=(p.ShiftWords(at(21, 11, 20, 0), "Аскарова М. С.", "Денис спит рядом с братом.", "Тлеубаев Е. М."),),
)


def shift(**changed: Any) -> p.ShiftSheet:
    """The sheet of one night; keyword arguments replace single facts."""
    return replace(SHIFT, **changed)


ROUND = p.MedicineRound(
    centre=ALMATY_CENTRE,
    day=at(22, 11, 0, 0),
    doses=(
        p.RoundDose(
            at=at(22, 11, 8, 0), room="Комната 5", who=ARTYOM, medicine="Сальбутамол", dose="2 вдоха",
            allergies="арахис (отёк)", done="08:10, Громова О. В.", given=True,
        ),
        p.RoundDose(at=at(22, 11, 8, 0), room="", who="018-26", medicine="", hidden=True),
        p.RoundDose(
            at=at(22, 11, 20, 0), room="Девочки", who=DILNOZA, medicine="Мазь", dose="слой", note="в перчатках",
            asked=False,
        ),
        p.RoundDose(
            at=None, room="Комната 5", who=ARTYOM, medicine="Ингалятор", dose="1 вдох",
            limit=both("24 сағатта: 2, ең көбі 4", "за 24 часа: 2, не больше 4", "2 of 4 in 24 hours"),
        ),
    ),
)  # fmt: skip


def medicines(**changed: Any) -> p.MedicineRound:
    """The round of one day; keyword arguments replace single facts."""
    return replace(ROUND, **changed)
