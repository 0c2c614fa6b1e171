"""The note of a child who was not taken in, as somebody writes it in the night."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from shelter_app.reports.data import Fact, Sex, Signer
from shelter_app.reports.papers.covering import CoveringNote
from tests.reports.stories import ALMATY_CENTRE

COVERING = CoveringNote(
    centre=ALMATY_CENTRE,
    dated=date(2026, 11, 22),
    addressee="Специализированный Дом ребёнка",
    came_at=datetime(2026, 11, 22, 23, 40),
    child=Fact("Алия"),
    born=Fact("02.2025"),
    brought_by=Fact("полиция, Сагын Д."),
    reason="Моложе 3 лет. Источник: Типовые правила, п. 12.",
    taken_by=Fact.not_asked(),
    told=Fact("23.11.2026 08:10, Сейтова А."),
    director=Signer("Сагинтаева А. Е.", "Директор", Sex.FEMALE),
    executor="Омарова С. К.",
    executor_phone="8 727 000 00 00",
)


def covering(**changed: Any) -> CoveringNote:
    return replace(COVERING, **changed)
