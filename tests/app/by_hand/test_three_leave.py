"""Three of one family by hand: two go to their aunt, the third to a family of strangers, and nobody is mixed up."""

from __future__ import annotations

from PySide6.QtCore import Qt

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.residents import CaseStatus
from tests.app.by_hand import deeds
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.further import on_the_desk, paper
from tests.app.by_hand.hands import Hands
from tests.app.pana import CTRL

AUNT, OTHERS = "Ким Вера Олеговна", "Цой Андрей Петрович"
NAMES = (("Ким Анна", "f", "Девочки"), ("Ким Олег", "m", "Мальчики"), ("Ким Роман", "m", "Мальчики"))
APART = "Романа берёт приёмная семья по решению опеки № 31; видятся по воскресеньям"


def test_three_leave_in_two_ways_one_warning_and_an_act_for_each(sit_down: SitDown) -> None:
    hands = sit_down()
    sister, brother, youngest = three = admitted(hands)
    for child in three:
        deeds.contact(
            hands, child, AUNT, relation="aunt", inform="allowed", call="allowed", visit="allowed", collect="by_act",
            decided_by="Постановление опеки № 30",
        )  # fmt: skip
    warned = to_the_aunt(hands, sister, brother)
    assert warned == 1
    acts = acts_of_the_pack(hands, {sister, brother})
    assert AUNT in acts and OTHERS not in acts  # noqa: PT018  (one fact: whose act it is)
    to_the_others(hands, youngest)
    act = paper(hands, youngest, "handover-act")
    assert OTHERS in act and AUNT not in act  # noqa: PT018
    for child in three:
        assert hands.kept(child).resident.status is CaseStatus.FOLLOW_UP


def admitted(hands: Hands) -> list[ResidentId]:
    hands.at("D-12 15:00", "caseworker")
    page = hands.begin_admission()
    hands.fill_admission(
        brought_by="police", brought_by_person="участковый Ли С.", found_where="Тараз, пустой дом", category="c1",
        ground="guardianship_resolution", ground_number="29", citizenships=["KZ"], languages=["ru"],
    )  # fmt: skip
    three: list[ResidentId] = []
    for years, (name, sex, room) in zip((13, 11, 6), NAMES, strict=True):
        hands.fill_admission(
            name=name, sex=sex, age=hands.born(years, 40), basis="document", health=["no_complaints"],
            legal_status="citizen", iin_absent_reason="documents_lost", room=room, risk="medium",
        )  # fmt: skip
        three.append(hands.finish_admission(page.sibling if len(three) < 2 else None))
    return three


def to_the_aunt(hands: Hands, sister: ResidentId, brother: ResidentId) -> int:
    """How often the page says that they are separated before it records the leaving."""
    hands.at("D-2 11:00")
    page = deeds.leave(
        hands, sister, route="relatives_guardianship", who=AUNT, receiver_document="удостоверение № 000000030",
        ground="Постановление опеки № 30", region="31", address="Тараз, улица Абая 4", safe_contact="Звонить тёте",
    )  # fmt: skip
    hands.put(page.siblings.button(brother), True)
    deeds.settle_duties(hands, page)
    warnings = 0
    while not page.done.isVisible():
        hands.key(deeds.ENTER, CTRL)
        if page.form.ui.note.has_problem():
            warnings += 1
            assert "separated" in page.form.ui.note.info.text()
            assert hands.kept(sister).stay.discharge is None, "nothing is recorded without a word of why"
            hands.write(page.form.ui.note.input, APART)
        else:
            assert page.done.isVisible(), hands.said(page.bar)
    return warnings


def acts_of_the_pack(hands: Hands, together: set[ResidentId]) -> str:
    """Ctrl+P after the discharge: one act for each of those who left together; the words of all of them."""
    hands.key(Qt.Key.Key_P, CTRL)
    section = hands.pana.page("file").sections["papers"]
    hands.pana.qtbot.waitUntil(lambda: len(section.desk.jobs) == len(together))
    assert {job.document for job in section.desk.jobs} == {"handover-act"}
    assert {job.resident_id for job in section.desk.jobs} == together
    hands.pana.qtbot.waitUntil(section.print.isEnabled)
    return on_the_desk(section)


def to_the_others(hands: Hands, youngest: ResidentId) -> None:
    hands.at("D-2 16:00")
    page = deeds.leave(
        hands, youngest, route="foster_family", receiver=OTHERS, receiver_document="удостоверение № 000000031",
        ground="Решение опеки № 31", region="31", address="Тараз, улица Сатпаева 9", safe_contact="Звонить вечером",
    )  # fmt: skip
    assert not page.siblings.isVisible(), "nobody of the family is here any more"
    deeds.record_leaving(hands, page)
