"""S18 by hand: a small boy on day 88 of 90, whose extension waits for a court and whose new family visits him."""

from __future__ import annotations

from shelter_app.domain.ids import ResidentId
from tests.app.by_hand import deeds
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.further import duties, measures
from tests.app.by_hand.hands import Hands

FAMILY = "Патронатная семья Т."
STORY = "Мать умерла, отец осуждён; дом с угрозой пожара. Выбрана патронатная семья Т."
MEETINGS = ("D-28", "D-24", "D-19", "D-13", "D-6")
PLAN = (
    ("legal", "Нет статуса сироты", "Статус сироты через суд", "D+10", "Решение суда"),
    ("legal", "Срок пребывания кончается", "Приложить решение о продлении срока", "D0", "Документ в деле"),
    ("psychological", "Привыкнуть к семье", "Встречи с патронатной семьёй Т., шесть", "D+8", "Хочет жить с ними"),
)
IDENTITY = (
    "Оспан Алихан", "5 years", "Kazakhstan", "Kazakh", "Requested", "Birth certificate", "Held at the centre",
    "Guardianship authority, специалист органа опеки Дюсенова Г. А.", "Алматы, дом с угрозой пожара",
    "Without parental care or removed", "Act of removal of a child", "31 и постановление органа опеки № 45",
    "орган опеки города Алматы", "No complaints", "Мальчики", "Medium", STORY, "Нужен документ о продлении срока",
    "Основание: акт об отобрании и постановление органа опеки.",
)  # fmt: skip


def test_the_story_is_entered_by_hand(sit_down: SitDown) -> None:
    hands = sit_down()
    child = admitted(hands)
    planned(hands, child)
    visited(hands, child)
    asked_for_more_time(hands, child)
    hands.file(child, "identity")
    hands.sees(*IDENTITY)
    hands.file(child, "contacts")
    hands.sees(FAMILY, "Встреча 5 из 6: сам взял за руку.", "Оспан Марат")
    stored(hands, child)


def admitted(hands: Hands) -> ResidentId:
    hands.at("D-88 09:00", "caseworker")
    child = hands.admit(
        name="Оспан Алихан", kazakh="Оспан Алихан", sex="m", age=hands.born(5, 160), basis="document",
        brought_by="guardianship", brought_by_person="специалист органа опеки Дюсенова Г. А.",
        found_where="Алматы, дом с угрозой пожара", category="c2", ground="removal_act", health=["no_complaints"],
        ground_number="31 и постановление органа опеки № 45", ground_issuer="орган опеки города Алматы",
        citizenships=["KZ"], languages=["kk"], legal_status="citizen", iin_absent_reason="requested",
        documents=[("birth_certificate", "", "held_here")], room="Мальчики", risk="medium",
        circumstances="Основание: акт об отобрании и постановление органа опеки.",
    )  # fmt: skip
    duties(
        hands, child,
        ("D-88 09:20", "caseworker", "Notify the guardianship authority"),
        ("D-88 10:00", "caseworker", "Examination by the nurse"),
        ("D-88 15:00", "caseworker", "Notify the prosecutor"),
    )  # fmt: skip
    deeds.event(hands, child, "child_removed", "Акт об отобрании № 31", "D-88 09:05")
    hands.at("D-86 10:00")
    deeds.contact(
        hands, child, "Оспан Марат", relation="father", address="Исправительное учреждение", inform="supervised",
        call="supervised", visit="forbidden", collect="forbidden", decided_by="Приговор суда",
    )  # fmt: skip
    hands.at("D-84 12:00")
    deeds.done(hands, child, "Court claim after removal", "Иск органа опеки, вход. № 000")
    return child


def planned(hands: Hands, child: ResidentId) -> None:
    hands.at("D-83 10:00")
    deeds.plan(
        hands, child, measures(hands, PLAN), "Мамама барғым келеді... Т. апай жақсы.", language="kk",
        review_on=hands.day("D+8"),
    )  # fmt: skip
    deeds.put_forward(hands, child)
    hands.at("D-80 16:00", "director")
    deeds.approve(hands, child, "1", "Собрание по защите прав ребёнка")
    deeds.case(
        hands, child, alerts=[("other", "Нужен документ о продлении срока")], risk="medium", story=STORY,
        coordinator="Сагинтаева А. Е., case worker",
    )  # fmt: skip


def visited(hands: Hands, child: ResidentId) -> None:
    hands.at("D-30 12:00", "caseworker")
    deeds.contact(
        hands, child, FAMILY, relation="foster_parent", phones="+7 000 290 18 18", languages="kk", inform="allowed",
        call="allowed", visit="allowed", decided_by="Орган опеки, выбор семьи", note="Шесть встреч для сближения",
    )  # fmt: skip
    for number, day in enumerate(MEETINGS, start=1):
        hands.at(f"{day} 16:30")
        last = number == len(MEETINGS)
        summary = "Встреча 5 из 6: сам взял за руку." if last else f"Встреча {number} из 6."
        facts = {"next_on": hands.day("D+8")} if last else {}
        deeds.call(
            hands, child, f"{FAMILY}, foster parent", direction="in", medium="in_person", minutes="60",
            summary=summary, **facts,
        )  # fmt: skip
    deeds.mark(hands, child, "Встречи с патронатной семьёй", "in_work", "Прошло пять из шести")


def asked_for_more_time(hands: Hands, child: ResidentId) -> None:
    hands.at("D-5 11:00")
    deeds.event(hands, child, "extension_requested", "Запрос о продлении: суд назначен через 11 дней, решение ждём")
    hands.at("D0 09:00")
    section = hands.file(child)
    hands.sees("Day 88 of 90", around=section.window())
    page = hands.pana.go("today")
    hands.sees("Алихан", "88", around=page.limits)
    hands.file(child, "identity")

    def without_paper(dialog: object) -> None:
        hands.fill(dialog, until=hands.day("D+30"))
        deeds.QTest.keyClick(dialog, deeds.Qt.Key.Key_Return, deeds.CTRL)  # type: ignore[arg-type]
        assert dialog.fields["reason"].has_problem(), "an extension needs its document"  # type: ignore[attr-defined]
        deeds.QTest.keyClick(dialog, deeds.Qt.Key.Key_Escape)  # type: ignore[arg-type]

    hands.within("Extend the stay", without_paper)


def stored(hands: Hands, child: ResidentId) -> None:
    store = hands.pana.shell.session.store
    (stay,) = store.stays.all(resident_id=child)
    assert stay.day(hands.pana.shell.session.today(), hands.pana.shell.session.tz) == 88
    assert stay.extended_until is None, "nothing is extended without its document"
    assert (stay.ground.kind, stay.ground.number) == ("removal_act", "31 и постановление органа опеки № 45")
    assert len(store.contact_log.of(child)) == len(MEETINGS)
    happened = {one.kind for one in store.case_events.all(resident_id=child)}
    assert {"child_removed", "court_claim_filed", "extension_requested"} <= happened
