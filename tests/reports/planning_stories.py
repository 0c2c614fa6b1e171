"""Invented needs and evaluations for the papers beside a plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from shelter_app.reports import papers as p
from shelter_app.reports.data import Answer, Fact, PersonName, Signer
from tests.reports.stories import ALMATY_CENTRE, at, both

_GIRL = PersonName(full=both("Рахымова Ділноза", "Рахимова Дилноза"), short=both("Рахымова Д.", "Рахимова Д."))
_LEGAL = both("Құқықтық", "Правовые", "Legal")
_SOUL = both("Психологиялық", "Психологические", "Psychological")
_WORKER = p.RoleSigner(both("Бағалаған", "Оценку провёл", "Assessed by"), Signer("А. Е. Сагинтаева", "координатор"))

NEEDS = p.NeedsSheet(
    centre=ALMATY_CENTRE,
    person=_GIRL,
    age=7,
    held=at(20, 11, 13, 0),
    expert="координатор А. Е. Сагинтаева",
    needs=(
        p.AskedNeed(_LEGAL, both("Отбасы құқығы", "Вопросы семейного права", "Family law"), Answer.NO),
        p.AskedNeed(_LEGAL, both("Құжаттар", "Восстановление документов", "Documents"), Answer.YES, 1, "утеряно"),
        p.AskedNeed(_SOUL, both("Қолдау", "Эмоциональная поддержка", "Emotional support"), Answer.NOT_ASKED),
    ),
    other="Очки",
    conclusion="Сначала документы, затем школа.",
    own_words=Fact("«Хочу к бабушке»"),
    strengths=Fact("Хорошо рисует"),
    took_part=both("Психолог", "Психолог", "Psychologist"),
    missing_reason="Опека приедет утром",
    signers=(_WORKER,),
)

MONITORING = p.MonitoringSheet(
    centre=ALMATY_CENTRE,
    person=_GIRL,
    age=7,
    held=at(20, 11, 13, 0),
    plan=2,
    expert="координатор А. Е. Сагинтаева",
    days=(date(2026, 10, 20), date(2026, 11, 20)),
    rows=(
        p.MonitoredRow("Документы", "Запросить дубликат", date(2026, 12, 1), "Сагинтаева А. Е.", "В работе", (1, 3)),
        p.MonitoredRow("Школа", "Устроить во 2 класс", None, "", "", (2, None)),
    ),
    outcome=both("Көмек жалғасады", "Помощь продолжается по этому плану", "Aid goes on by this plan"),
    note="Добавить занятия казахским",
    own_words=Fact("«Уже лучше»"),
    signers=(_WORKER,),
)

MINUTES = p.MeetingMinutes(
    centre=ALMATY_CENTRE,
    person=_GIRL,
    age=7,
    held=at(20, 11, 13, 0),
    number=2,
    place="кабинет директора",
    chair="Жумабаева С. К.",
    secretary="координатор А. Е. Сагинтаева",
    guests=(p.MeetingGuest("Омарова Д.", "опека", True), p.MeetingGuest("Ли В. С.", "психолог", False)),
    agenda=("Итоги оценки", "Школа"),
    facts="В школу не ходит с сентября.",
    decisions=(
        p.MeetingDecision("Позвонить бабушке", "психолог", "Принято: поручение", "Ли В. С.", date(2026, 12, 1)),
        p.MeetingDecision("Перевести", "прокурор", "Отклонено: директор", reasons="нет мест (22.11.2026)"),
        p.MeetingDecision("Забрать сейчас", "мать", "Отклонено: опека", owed=True),
    ),
    own_words=Fact("«Хочу в школу»"),
    signers=(p.RoleSigner("опека", Signer("Омарова Д.", "опека")),),
)


def meeting(**changed: Any) -> p.MeetingMinutes:
    return replace(MINUTES, **changed)


def needs(**changed: Any) -> p.NeedsSheet:
    return replace(NEEDS, **changed)


def monitored(**changed: Any) -> p.MonitoringSheet:
    return replace(MONITORING, **changed)
