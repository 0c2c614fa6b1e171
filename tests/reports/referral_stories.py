"""The letter of a referral and the list to take along, as a centre in Almaty makes them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from shelter_app.domain.labels import Labels
from shelter_app.reports.data import Birth, ByLanguage, Fact, PersonName, Sex, Signer
from shelter_app.reports.papers import Decided
from shelter_app.reports.papers.referral import HandOut, Helper, ReferralLetter
from tests.reports.stories import ALMATY_CENTRE

LETTER = ReferralLetter(
    centre=ALMATY_CENTRE,
    dated=date(2026, 11, 22),
    addressee=ByLanguage(kk="«Құқық» ҮЕҰ-на\nАлматы, Бақшалы к., 40", ru="В НПО «Құқық»\nАлматы, улица Бақшалы, 40"),
    child=PersonName(full="Юсупова Мадина", short="Юсупова М.", latin="Yusupova Madina"),
    birth=Birth(age_said=23),
    spoken=Fact(ByLanguage(kk="өзбек, орыс", ru="узбекский, русский", en="Uzbek, Russian")),
    help="Юрист: взыскание заработка за четыре года, уголовное дело, сопровождение на допросах и в суде",
    agreed_at=datetime(2026, 11, 22, 9, 40),
    agreed="Сагинтаева А. Е. / Пак И., юрист",
    terms=Fact("Примут без паспорта, нужен переводчик с узбекского; первая встреча в среду в 10:00"),
    transport=Fact("Машина центра, с ней Сагинтаева А. Е."),
    consent=Fact("20.11.2026"),
    decided=(),
    director=Signer("Жумабаева С. К.", ByLanguage(kk="Директор", ru="Директор", en="Director"), Sex.FEMALE),
    executor="Сагинтаева А. Е.",
    executor_phone="8 727 000 00 00",
    adult=True,
)
OVERRIDDEN = Decided(
    ByLanguage(
        kk="Ұйымға беруге қол қойылған келісім", ru="Подписанное согласие на передачу организации", en="Consent"
    ),
    ByLanguage(kk="ҚР СОП жобасы, 9.2–10.3-т.", ru="Проект СОП РК, пп. 9.2–10.3", en="Draft SOP of Kazakhstan"),
    "Директор Жумабаева С. К.",
    datetime(2026, 11, 22, 9, 50),
    "Без сознания, нужна срочная операция, согласие спросим, как только придёт в себя.",
)


def referral(**changed: Any) -> ReferralLetter:
    return replace(LETTER, **changed)


def _labels(**texts: str) -> Labels:
    return Labels.of(texts)


LAWYER = Helper(
    name=ByLanguage(kk="«Құқық» ҮЕҰ", ru="НПО «Құқық»"),
    helps=(_labels(ru="помощь юриста, суд", kk="заңгердің көмегі, сот", uz="huquqshunos yordami, sud"),),
    price=_labels(ru="бесплатно", kk="тегін", uz="bepul"),
    conditions="С документом или без него",
    contact="Пак И., юрист",
    phone="+7 000 200 20 01",
    hours="пн–пт 9:00–18:00",
    address="Алматы, улица Бақшалы, 40",
    spoken=(
        _labels(ru="казахский", kk="қазақ тілі", uz="qozoqcha"),
        _labels(ru="русский", kk="орыс тілі", uz="ruscha"),
    ),
)
HELP = HandOut(
    centre=ALMATY_CENTRE,
    dated=date(2026, 11, 22),
    helpers=(
        LAWYER, replace(LAWYER, name="Фонд «Туыс»", contact="", hours="", conditions="", price=None), *([LAWYER] * 4),
    ),
    hotlines=(_labels(ru="111 — контакт-центр", kk="111 — байланыс орталығы"),),
)  # fmt: skip


def help_list(**changed: Any) -> HandOut:
    return replace(HELP, **changed)
