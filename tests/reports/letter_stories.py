"""Letters with invented facts, one a kind of addressee, in the sentences of the packaged procedure."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from shelter_app.domain.labels import Labels
from shelter_app.domain.notices import Tell
from shelter_app.reports import papers as p
from shelter_app.reports.data import Birth, ByLanguage, Fact, Signer
from shelter_app.services.packaged import profile
from shelter_app.services.papers.notice import NOTICES
from tests.reports.stories import ALMATY_CENTRE, DILNOZA, both
from tests.reports.stories import NOTICE as PLACED

_FACTS = {
    Tell.CITIZENSHIP: Fact(both("Өзбекстан", "Узбекистан")),
    Tell.ABSENT_SINCE: Fact("28.10.2026, 21:40"),
    Tell.LAST_SEEN: Fact("28.10.2026, 21:05, аялдама"),
    Tell.LEFT: Fact("15.11.2026, родственники под опеку"),
    Tell.LIVES_WITH: Fact("бабушка, Сергеева Н. П., Уральск"),
    Tell.ATTEMPTS: Fact("29.11.2026 – визит; 02.12.2026 – звонок; 05.12.2026 – звонок"),
    Tell.DANGER: Fact("соседка слышала крики. Просить опеку выехать"),
    Tell.LOOKS: Fact("красная куртка, шрам на руке"),
    Tell.INJURIES: Fact(both("сол иығында көгерген жер", "синяк на левом плече")),
}


def _said(labels: Labels) -> ByLanguage:
    return ByLanguage(kk=labels.get("kk"), ru=labels.get("ru"), en=labels.get("en"))


def letter(code: str, **changed: Any) -> p.Letter:
    """The letter of one kind of addressee."""
    notice = profile("kz").notice(code)
    assert notice is not None
    made = p.Letter(
        centre=ALMATY_CENTRE,
        dated=PLACED.dated,
        addressee=both("Аудандық полиция бөліміне\nМира к-сі, 1", "В районный отдел полиции\nул. Мира, 1"),
        statute=p.Statute(""),
        subject=_said(notice.subject),
        opening=_said(notice.opening),
        request=_said(notice.request),
        child=DILNOZA,
        birth=Birth(year=2019),
        age=7,
        lines=tuple((told, _FACTS.get(told, Fact.unclear())) for told in notice.tells),
        director=Signer(both("А. Сагинтаева", "А. Сагинтаева"), both("Директор", "Директор")),
        executor="Ким О.",
        executor_phone="+7 727 000 00 00",
    )
    return replace(made, **changed)


STORIES = {
    document: (partial(letter, code), "200", "200")
    for document, code in NOTICES.items()
    if document not in ("notice-guardianship", "notice-prosecutor")
}
