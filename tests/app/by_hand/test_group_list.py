"""A group travels with its list in hand: prepared by buttons, printed before anybody has left, recorded on arrival."""

from __future__ import annotations

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.residents import CaseStatus
from shelter_app.domain.staff import Can
from shelter_app.services import papers
from shelter_app.services.two_persons import Second
from tests.app.by_hand import deeds
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.further import paper
from tests.app.by_hand.hands import Hands

ESCORT = "Тлеубаев Е. М."
NAMES = (("Ким Анна", "f", "Девочки"), ("Ли Павел", "m", "Мальчики"))
WAY = {"route": "childrens_home", "region": "31", "escort": ESCORT, "ground": "Решение опеки № 8"}


def test_two_travel_on_one_list_before_anybody_has_left(sit_down: SitDown) -> None:
    hands = sit_down()
    first, other = (admitted(hands, *one) for one in NAMES)
    hands.at("D-3 15:00")
    page = deeds.leave(hands, first, receiver="Детский дом, Тараз", **WAY)
    hands.write(page.form.ui.at.edit, hands.hour("D-2 07:30"))
    hands.press(page.ahead.keep)
    assert "Nobody has left by this" in page.bar.text()
    page = deeds.leave(hands, other, receiver="Интернат, Тараз")
    (group,) = page.ahead.groups()
    hands.press(group)
    assert page.form.ui.escort.text() == ESCORT
    hands.press(page.ahead.keep)
    told = paper(hands, first, "escort-list")
    for words in ("Ким Анна", "Ли Павел", "Детский дом, Тараз", "Интернат, Тараз"):
        assert words in told
    for child in (first, other):
        assert hands.kept(child).resident.status is CaseStatus.OPEN
    printed(hands, first)
    numbers = {one.number for child in (first, other) for one in papers.prints(child, by=hands.pana.shell.session)}
    assert len(numbers) == 1, "one list, and its line stands under both"
    left(hands, first, other)


def admitted(hands: Hands, name: str, sex: str, room: str) -> ResidentId:
    hands.at("D-12 15:00", "caseworker")
    return hands.admit(
        name=name, sex=sex, age=hands.born(12, 40), basis="document", brought_by="police",
        brought_by_person="участковый", found_where="Тараз", category="c1", ground="guardianship_resolution",
        ground_number="29", citizenships=["KZ"], languages=["ru"], legal_status="citizen",
        iin_absent_reason="documents_lost", health=["no_complaints"], room=room, risk="medium",
    )  # fmt: skip


def printed(hands: Hands, child: ResidentId) -> None:
    """The copy is registered as the printer would have it; the paper itself lies on the desk."""
    by = hands.pana.shell.session
    job = papers.gather("escort-list", child, by=by)
    others = [one for one in by.store.staff.all(active=True) if one.id != by.staff.id and one.can(Can.PRINT_PAPER)]
    colleague = next(one for one in others if one.can(Can.EXPORT_LIST) or by.can(Can.EXPORT_LIST))
    papers.printed(job, job.render(), second=Second(colleague.slot_id), by=by)


def left(hands: Hands, *children: ResidentId) -> None:
    """On the next day the form holds what was prepared: the hour is there, the duties are answered, Ctrl+Enter."""
    hands.at("D-1 10:00")
    for child in children:
        page = deeds.leave(hands, child, receiver_document="доверенность № 3", ground="Решение опеки № 8")
        assert page.form.ui.escort.text() == ESCORT
        deeds.record_leaving(hands, page)
        assert hands.kept(child).resident.status is CaseStatus.FOLLOW_UP
        assert hands.kept(child).stays[-1].planned is None
