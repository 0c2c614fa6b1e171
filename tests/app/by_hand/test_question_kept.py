"""An aunt asks for a boy whom nobody knows; weeks later he comes in another spelling, and her question is found."""

from __future__ import annotations

from typing import Any

from shelter_app.domain.ids import ResidentId
from shelter_app.services import tracing
from tests.app.by_hand import deeds
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.hands import Hands

AUNT, TOLD = "Рахимова Гульнара", "Тётя из Самарканда, ищет племянника с лета, +998 00 000 11 22"
ANSWER = "Не говорим, кто здесь; перезвоним"


def test_a_question_that_fitted_no_file_is_found_when_the_child_comes(sit_down: SitDown) -> None:
    hands = sit_down()
    asks(hands)
    boy = comes(hands)
    hands.file(boy)
    hands.sees("Somebody asked earlier for a child with such a name")
    section = hands.file(boy, "contacts")
    hands.within("Tracing", lambda dialog: settles(hands, dialog), section.log_panel)
    assert [one.who for one in tracing.of(boy, by=hands.pana.shell.session)] == [AUNT]
    hands.within("Tracing", lambda dialog: consul(hands, dialog), section.log_panel)
    hands.within("Tracing", lambda dialog: read(hands, dialog, "Консульство Узбекистана", AUNT), section.log_panel)
    hands.pana.go("residents")
    hands.within("A relative asks", lambda dialog: nothing_kept(hands, dialog))


def asks(hands: Hands) -> None:
    hands.at("D-40 11:00", "duty")
    hands.pana.go("residents")

    def keep(dialog: Any) -> None:
        hands.fill(dialog, sought="Отабек Рахимов", asker=AUNT, words=TOLD, answer=ANSWER)
        dialog.search()
        hands.sees("Keep the question", around=dialog)
        hands.save(dialog)

    hands.within("A relative asks", keep)

    def shown(dialog: Any) -> None:
        hands.within("Questions that fit no file", lambda kept: read(hands, kept, AUNT, TOLD, ANSWER), dialog)
        dialog.reject()

    hands.within("A relative asks", shown)


def comes(hands: Hands) -> ResidentId:
    hands.at("D-3 20:00")
    return hands.admit(
        name="Рахымов Отабек", latin="Rahimov Otabek", sex="m", age="~12", basis="said", brought_by="police",
        brought_by_person="вокзальная полиция", category="c1", ground="guardianship_resolution", ground_number="9",
        health=["no_complaints"], found_where="Шымкент, вокзал", citizenships=["UZ"], languages=["uz"],
        iin_absent_reason="foreigner", legal_status="temporary", room="Мальчики", risk="medium",
    )  # fmt: skip


def settles(hands: Hands, dialog: Any) -> None:
    hands.sees(AUNT, "Отабек Рахимов", "Tell nothing before the director has decided", around=dialog)
    hands.press("It is about this child", dialog)
    hands.sees_not("Tell nothing before the director has decided", around=dialog)
    dialog.reject()


def consul(hands: Hands, dialog: Any) -> None:
    hands.fill(
        dialog, body="embassy", who="Консульство Узбекистана", sought="мать, Самарканд", medium="message",
        words="исх. № 31, запрос о родителях",
    )  # fmt: skip
    hands.save(dialog)


def read(hands: Hands, dialog: Any, *words: str) -> None:
    told = "\n".join(
        str(dialog.table.model().index(number, place).data(deeds.Qt.ItemDataRole.AccessibleTextRole) or "")
        for number in range(dialog.table.model().rowCount())
        for place in range(dialog.table.model().columnCount())
    )
    assert all(one in told for one in words), told
    dialog.reject()


def nothing_kept(hands: Hands, dialog: Any) -> None:
    hands.within(
        "Questions that fit no file",
        lambda kept: (hands.sees("No question is kept", around=kept), kept.reject()),
        dialog,
    )
    dialog.reject()
