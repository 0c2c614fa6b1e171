"""Invented stories for the card of the duty folder and the recovery sheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from shelter_app.reports import papers as p
from shelter_app.reports.data import Birth, Fact, PersonName, Sex
from tests.reports.stories import ALMATY_CENTRE, at, both

CARD = p.ResidentCard(
    centre=ALMATY_CENTRE,
    child=PersonName(full="Ким Артём", short="Ким А."),
    sex=Sex.MALE,
    age=9,
    birth=Birth(day=date(2017, 8, 22)),
    speaks=Fact(both("орысша", "русский", "Russian")),
    admitted=at(18, 11, 2, 15),
    stay_day=3,
    stay_limit=90,
    case_manager=Fact(both("М. С. Асқарова, ішкі 12", "М. С. Аскарова, вн. 12")),
    room=Fact(both("5 · орта топ", "5 · средняя")),
    citizenship=Fact(both("Қазақстан", "Казахстан", "Kazakhstan")),
    risk=Fact(both("жоғары", "высокий", "high")),
    school=Fact(both("Теміртау, 3-сынып", "Темиртау, 3 класс")),
    replace_after=date(2026, 11, 27),
    duty_phone="+7 (7212) 00-00-02",
    director_phone="+7 000 000-00-10",
    emergency="103 · 102 · 111",
    alerts=(
        p.CardAlert(
            both("ДЕМІКПЕ. Ингалятор әрдайым қасында", "АСТМА. Ингалятор всегда рядом"),
            "Сальбутамол – у дежурного воспитателя, второй в комнате Артёма. Приступ: посадить, 2 вдоха, "
            "через 5 минут "
            "нет облегчения – 103.",
        ),
        p.CardAlert(
            "Не разлучать: Артём, Алина, Денис",
            "Комната 5, кровати рядом. Денису 4 года, засыпает, когда брат рядом.",
        ),
    ),
    contacts=(
        p.CardContact(
            name="Ким Валентина Степановна",
            relation=both("анасы", "мать"),
            phone="+7 000 000-00-11",
            calls=p.Granted.YES,
            told=p.Granted.YES,
            visits=p.Granted.SUPERVISED,
            collects=p.Granted.NO,
            may_not_collect=True,
        ),
        p.CardContact(
            name="Пак Нина Ивановна",
            relation=both("әжесі", "бабушка"),
            phone="+7 000 000-00-12",
            told=p.Granted.SUPERVISED,
            calls=p.Granted.YES,
            visits=p.Granted.YES,
            condition="забрать – после решения об опеке",
        ),
        p.CardContact(
            name="Омарова А. Е.",
            relation=both("қорғаншылық органы", "орган опеки"),
            phone="+7 000 000-00-13",
            told=p.Granted.YES,
            calls=p.Granted.YES,
            visits=p.Granted.YES,
            collects=p.Granted.BY_ACT,
            condition="по постановлению, с удостоверением",
        ),
    ),
    diagnoses=Fact("бронхиальная астма; аллергия: кошки, пыль"),
    medicines=Fact("будесонид утром и вечером; при приступе сальбутамол"),
    diet=Fact("обычное, без ограничений"),
    doctor=Fact("педиатр А. Р. Бейсенова, +7 000 000-00-14"),
    helps=Fact(
        "Спокойный голос, вода, посидеть рядом с Алиной. Любит конструктор и рыб. Боится, когда кричат и "
        "когда пахнет газом."
    ),
)


def card(**changed: Any) -> p.ResidentCard:
    return replace(CARD, **changed)


WORDS = ("берег кедр пчела окно молоко арфа ручей шапка тополь ключ снег гора лодка яблоко мост свеча").split()


RECOVERY = p.RecoverySheet(
    number=3,
    made=at(20, 11, 10, 42),
    words=tuple(WORDS),
    sample=True,
    qr="PANAR1:3:0123456789ABCDEFGHJKMNPQRSTVWXYZ",
)


def recovery(**changed: Any) -> p.RecoverySheet:
    return replace(RECOVERY, **changed)
