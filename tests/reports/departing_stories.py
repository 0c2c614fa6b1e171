"""Papers that travel along: a certificate of stay, and the list of four children who go home together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from shelter_app.reports.data import Birth, Fact, PersonName, Sex, Signer
from shelter_app.reports.papers.departing import Escorted, EscortList, StayCertificate
from tests.reports.stories import ALMATY_CENTRE, both

DIRECTOR = Signer("Сагинтаева А. Е.", "Директор", Sex.FEMALE)
CERTIFICATE = StayCertificate(
    centre=ALMATY_CENTRE,
    dated=date(2026, 11, 22),
    name=PersonName(full="Бекназарова Гулзира", short="Бекназарова Г.", latin="Beknazarova Gulzira"),
    birth=Birth(year=2014, estimated=True),
    age=12,
    citizenship=Fact(both("Өзбекстан", "Узбекистан")),
    document=Fact(both("Куәліктің көшірмесі № 14", "Копия свидетельства № 14")),
    stays=((date(2025, 3, 1), date(2025, 3, 20)), (date(2026, 10, 1), None)),
    director=DIRECTOR,
    executor="Омарова С. К.",
    executor_phone="8 727 000 00 00",
)


def _one(place: int, name: str, years: int) -> Escorted:
    return Escorted(
        number=f"{120 + place}-26",
        sex=both("қыз", "женский") if place % 2 else both("ұл", "мужской"),
        age=years,
        birth=f"{3 + place:02d}.05.{2026 - years}",
        citizenship=both("Өзбекстан", "Узбекистан"),
        name=PersonName(full=name, short=name, latin="Beknazarova Gulzira" if place == 1 else ""),
        document=both("Қайту куәлігі № 00012", "Свидетельство на возвращение № 00012"),
        receiver="Юлдашева М., центр социально-правовой помощи",
        medicines=Fact("Сальбутамол, 1 вдох, при приступе, до отмены врачом") if place == 2 else Fact.by_hand(),
        watch=Fact("аллергия: арахис (отёк); без орехов; укачивает в поезде") if place % 2 else Fact.by_hand(),
    )


NAMES = ("Бекназарова Гулзира", "Бекназаров Азат", "Рахимов Отабек", "Юсупова Севара")
CONVOY = EscortList(
    centre=ALMATY_CENTRE,
    leaves_at=datetime(2026, 11, 24, 6, 30),
    route=both("Мемлекетіне қайтару, Өзбекстан", "Возвращение в государство, Узбекистан"),
    escort="Тлеубаев Е. М., Громова О. В.",
    travel=Fact("поезд 13, КПП Сарыагаш"),
    paid=Fact(both("ХКҰ, серіктестер", "МОМ, партнёры")),
    met_by=Fact("Юлдашева М., центр социально-правовой помощи, Ташкент"),
    rows=tuple(_one(place, name, 6 + 2 * place) for place, name in enumerate(NAMES, start=1)),
    giver=DIRECTOR,
    escort_signs=(Signer("Тлеубаев Е. М.", ""), Signer("Громова О. В.", "")),
)


def certificate(**changed: Any) -> StayCertificate:
    return replace(CERTIFICATE, **changed)


def convoy(**changed: Any) -> EscortList:
    return replace(CONVOY, **changed)


def convoy_by_number(**changed: Any) -> EscortList:
    hidden = {"name": None, "birth": "", "document": "", "receiver": "", "medicines": None, "watch": None}
    rows = tuple(replace(one, **hidden) for one in CONVOY.rows)
    return replace(CONVOY, **{"rows": rows, "coded": True, **changed})
