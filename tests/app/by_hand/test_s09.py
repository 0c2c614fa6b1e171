"""S09 by hand: a file that only those named may read, and everybody else neither finds nor opens."""

from __future__ import annotations

from typing import Any

from shelter_app.domain.ids import ResidentId
from tests.app.by_hand import deeds
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.hands import Hands
from tests.app.test_search import people

STORY = "Родители отправили работать няней; держали взаперти; подозрение на насилие со стороны работодателя."
IDENTITY = (
    "Токтосунова Айпери", "13 years", "Kyrgyzstan", "Kyrgyz", "Birth certificate", "KG-000009, held at the centre",
    "NGO, НПО вместе с полицией", "Алматы, квартира, работала няней", "Suffered cruel treatment", "№ 29", "High",
    "Дверь была заперта снаружи.", "only those named for this file", "держали взаперти",
    "Третьей беседы не проводить", "Беседует только женщина, при специалисте опеки",
)  # fmt: skip
TIMELINE = (
    "Unlawful acts stated", "Police informed", "Interview held", "интервьюер женщина, присутствует специалист опеки",
    "Рассказ записан, подробности только здесь", "Показания записаны на видео",
)  # fmt: skip
EVENTS = (
    ("D-14 13:10", "unlawful_acts_stated", "Сообщение НПО, полиция присутствовала"),
    ("D-14 13:11", "police_informed", "Полиция присутствовала, рапорт № 29"),
    ("D-13 11:00", "interview_held", "Первая: интервьюер женщина, присутствует специалист опеки"),
    ("D-9 11:00", "interview_held", "Вторая: интервьюер женщина, присутствует специалист опеки"),
    ("D-8 11:00", "consulate_request_sent", "Консульство Кыргызстана"),
)
PLAN = (
    ("social_medical", "Подозрение на насилие", "Судебно-медицинская экспертиза", "D-7", "Громова О. В."),
    ("legal", "Показания один раз", "Запись показаний на видео", "D-9", "Ли В. С."),
    ("legal", "Гражданка Кыргызстана", "Письмо в консульство", "D+10", "Сагинтаева А. Е."),
    ("psychological", "Травма", "Терапия травмы, дважды в неделю", "D+30", "Ли В. С."),
    ("other", "Родители сами отправили работать", "Оценка безопасного возвращения", "D+20", "Сагинтаева А. Е."),
)


def test_the_story_is_entered_by_hand(sit_down: SitDown) -> None:
    hands = sit_down()
    girl = admitted(hands)
    named(hands, girl)
    known(hands, girl)
    talked(hands, girl)
    examined(hands, girl)
    hidden(hands, girl)
    hands.at("D0 09:30", "director")
    for section, words in (("identity", IDENTITY), ("timeline", TIMELINE)):
        shown = hands.file(girl, section)
        hands.sees(*words, around=shown.window())
    hands.file(girl, "access")
    hands.sees("Ли В. С.", "Громова О. В.", "Сагинтаева А. Е.")
    stored(hands, girl)


def admitted(hands: Hands) -> ResidentId:
    hands.at("D-14 13:00", "caseworker")
    return hands.admit(
        name="Токтосунова Айпери", sex="f", age=hands.born(13, 50), basis="document", brought_by="ngo",
        brought_by_person="НПО вместе с полицией", category="c4", ground="police_material", health=["frightened"],
        found_where="Алматы, квартира, работала няней", ground_number="29", citizenships=["KG"], languages=["ky"],
        iin_absent_reason="foreigner", legal_status="temporary",
        documents=[("birth_certificate", "KG-000009", "held_here")], room="Девочки", risk="high",
        circumstances="Дверь была заперта снаружи.",
    )  # fmt: skip


def named(hands: Hands, girl: ResidentId) -> None:
    hands.at("D-14 14:00", "director")
    section = hands.file(girl, "identity")

    def name_readers(dialog: Any) -> None:
        for tick in dialog.people.values():
            hands.put(tick, tick.text().startswith(("Ли", "Громова", "Сагинтаева")))
        hands.save(dialog)

    hands.within("Who may read this file", name_readers, section)
    deeds.case(
        hands, girl, coordinator="Сагинтаева А. Е., case worker", risk="high", story=STORY,
        alerts=[
            ("stop", "Третьей беседы не проводить"), ("risk", "Беседует только женщина, при специалисте опеки"),
        ],
    )  # fmt: skip


def known(hands: Hands, girl: ResidentId) -> None:
    hands.at("D-13 14:00", "caseworker")
    deeds.contact(
        hands, girl, "Токтосунов Канат", relation="father", phones="+996 000 11 22 09", inform="supervised",
        call="supervised", decided_by="Собрание, до оценки безопасности", languages="ky",
    )  # fmt: skip
    deeds.contact(hands, girl, "Работодатель", relation="employer", must_not=True, suspected=True)
    hands.at("D-8 16:00")
    for at, kind, evidence in EVENTS:
        deeds.event(hands, girl, kind, evidence, at)
    deeds.plan(
        hands, girl, deeds.rows_of(hands, PLAN), "Хочу, чтобы больше не спрашивали.", language="ky",
        review_on=hands.day("D+16"),
    )  # fmt: skip
    hands.sees(*(row[2] for row in PLAN), "Хочу, чтобы больше не спрашивали.")


def talked(hands: Hands, girl: ResidentId) -> None:
    hands.at("D-7 12:00", "psychologist")
    hands.note(girl, "Первая беседа. Рассказ записан, подробности только здесь.", "talk", restricted=True)
    hands.note(girl, "Вторая беседа. Показания записаны на видео, повторно не спрашивать.", "talk", restricted=True)


def examined(hands: Hands, girl: ResidentId) -> None:
    hands.at("D-7 16:00", "nurse")
    deeds.health(
        hands, girl, "Change", allergies="known", care="Осмотр только женщиной.",
        reacts_to=[{"to": "пенициллин", "reaction": "сыпь"}],
    )  # fmt: skip
    deeds.health(
        hands, girl, "Add an examination", kind="laboratory", place="Поликлиника № 5",
        conclusion="Результат в конверте у директора.", secret=True, next_on=hands.day("D+15"),
    )  # fmt: skip
    hands.file(girl, "health")
    hands.sees("пенициллин", "сыпь", "Осмотр только женщиной.", "Medical secret", "Результат в конверте у директора.")
    hands.note(girl, "Судебно-медицинское обследование проведено, врач женщина.", "medical", restricted=True)


def hidden(hands: Hands, girl: ResidentId) -> None:
    """To the educator on duty she is one more child, counted and without a name."""
    hands.at("D0 08:00", "duty")
    number = hands.pana.shell.session.store.residents.get(girl).number
    page = hands.pana.go("residents")
    hands.sees(number, around=page)
    hands.sees_not("Токтосунова", "Айпери", around=page)
    assert not people(hands.pana, "токтосунова"), "not found by her name"
    hands.pana.shell.window.top.search.clear()
    today = hands.pana.go("today")
    hands.sees_not("Токтосунова", "Айпери", around=today)
    shown = hands.pana.go("file", resident_id=int(girl))
    hands.sees("This file cannot be opened", around=shown)
    hands.sees_not("Токтосунова", around=shown)


def stored(hands: Hands, girl: ResidentId) -> None:
    kept, store = hands.kept(girl), hands.pana.shell.session.store
    assert kept.resident.restricted
    notes = store.notes.of(girl)
    assert len(notes) == 3
    assert all("Рассказ" not in repr(one) and "Судебно" not in repr(one) for one in notes), "sealed, not plain"
    assert len([one for one in store.case_events.all(resident_id=girl) if one.kind == "interview_held"]) == 2
    assert {one.name for one in kept.contacts if one.must_not} == {"Работодатель"}
