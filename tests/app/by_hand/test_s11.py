"""S11 by hand: an orphan who turns 18 in nine days, with a place in the Youth House that is not certain yet."""

from __future__ import annotations

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.people import AgeBasis
from tests.app.by_hand import deeds
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.further import duties, finds, measures
from tests.app.by_hand.hands import Hands

STORY = "Сирота, дядя отказался. Есть предложение колледжа в Павлодаре. Дальше: Дом юношества."
PLAN = (
    ("legal", "Нет удостоверения личности", "Получить удостоверение личности", "D+8", "Удостоверение на руках"),
    ("social_domestic", "Нет жилья", "Поставить в очередь на жильё", "D+20", "Номер очереди"),
    ("social_domestic", "Скоро 18", "Место в Доме юношества", "D+9", "Направление"),
)
IDENTITY = (
    "Жаксылыков Ернар", "Жақсылықов Ернар", "17 years", "Kazakhstan", "Citizen of Kazakhstan", "Kazakh", "Russian",
    "991231500056", "Birth certificate", "Held at the centre", "Without parental care or removed", "35",
    "орган опеки города Алматы", "специалист органа опеки", "No complaints", "Мальчики", "Low", STORY,
    "Скоро 18: место в Доме юношества",
)  # fmt: skip


def test_the_story_is_entered_by_hand(sit_down: SitDown) -> None:
    hands = sit_down()
    child = admitted(hands)
    uncle_and_college(hands, child)
    planned(hands, child)
    hands.at("D0 09:00", "caseworker")
    finds(hands, child, "Жақсылықов", "Жаксылыков", "zhaksylykov", "991231500056")
    hands.file(child, "identity")
    hands.sees(*IDENTITY)
    section = hands.file(child)
    hands.press(section.aside.more)
    hands.sees("Before turning 18", around=section.aside)
    hands.sees("Day 70 of 90", "Скоро 18", around=section.window())
    hands.sees("Ернар", around=hands.pana.go("today").limits)
    stored(hands, child)


def admitted(hands: Hands) -> ResidentId:
    hands.at("D-70 10:00", "caseworker")
    turns = hands.moment("D+9").date()
    born = turns.replace(year=turns.year - 18)
    child = hands.admit(
        name="Жаксылыков Ернар", kazakh="Жақсылықов Ернар", sex="m", age=f"{born:%d.%m.%Y}",
        basis="document", brought_by="guardianship", brought_by_person="специалист органа опеки", found_where="Алматы",
        category="c2", ground="guardianship_resolution", health=["no_complaints"], ground_number="35",
        ground_issuer="орган опеки города Алматы", citizenships=["KZ"], languages=["kk", "ru"], legal_status="citizen",
        iin="991231500056", documents=[("birth_certificate", "", "held_here")], room="Мальчики", risk="low",
    )  # fmt: skip
    duties(
        hands, child,
        ("D-70 10:30", "caseworker", "Notify the guardianship authority"),
        ("D-70 11:00", "caseworker", "Examination by the nurse"),
        ("D-70 15:00", "caseworker", "Notify the prosecutor"),
    )  # fmt: skip
    hands.at("D-70 16:00", "director")
    deeds.case(
        hands, child, alerts=[("age", "Скоро 18: место в Доме юношества")], risk="low", story=STORY,
        coordinator="Сагинтаева А. Е., case worker",
    )  # fmt: skip
    return child


def uncle_and_college(hands: Hands, child: ResidentId) -> None:
    hands.at("D-68 10:00", "caseworker")
    deeds.contact(
        hands, child, "Жақсылықов Болат", relation="uncle", phones="+7 000 355 11 01", inform="allowed", call="allowed",
        visit="allowed", collect="forbidden", decided_by="Орган опеки", note="Отказался от попечительства",
    )  # fmt: skip
    hands.at("D-40 11:00")
    hands.note(child, "Колледж в Павлодаре предложил место, специальность электрик.", "letter")
    hands.at("D-33 10:00")
    deeds.event(hands, child, "plan_reviewed", "Оценка плана за первый месяц: продлить помощь")
    hands.at("D-10 12:00")
    deeds.call(
        hands, child, "Somebody else", with_whom="Дом юношества, Павлодар", medium="letter", direction="out",
        summary="Место обещают, нужен документ личности.", next_on=hands.day("D+8"),
    )  # fmt: skip


def planned(hands: Hands, child: ResidentId) -> None:
    deeds.plan(hands, child, measures(hands, PLAN), "Хочу в колледж в Павлодаре.", language="kk",
               review_on=hands.day("D+20"))  # fmt: skip
    deeds.put_forward(hands, child)
    hands.at("D-9 16:00", "director")
    deeds.approve(hands, child, "5", "Орган опеки")
    hands.at("D-8 12:00", "caseworker")
    deeds.mark(hands, child, "Место в Доме юношества", "in_work", "Место обещают")
    hands.sees("Получить удостоверение личности", "Хочу в колледж", "Место в Доме юношества")


def stored(hands: Hands, child: ResidentId) -> None:
    store = hands.pana.shell.session.store
    person = store.people.get(store.residents.get(child).person_id)
    assert {(one.form.value, one.name.full) for one in person.names} == {
        ("ru", "Жаксылыков Ернар"), ("kk", "Жақсылықов Ернар"),
    }  # fmt: skip
    assert person.born_basis is AgeBasis.DOCUMENT
    (line,) = [one for one in store.summaries.here() if one.resident_id == child]
    assert line.age(hands.pana.shell.session.today()).lowest == 17
    (entry,) = store.contact_log.of(child)
    assert entry.with_whom == "Дом юношества, Павлодар"
