"""S19 moves to another centre and comes back: by the buttons of the program, between two registries, on one stick."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from shelter_app.domain.centre import Centre, CentreKind
from shelter_app.domain.ids import ResidentId
from shelter_app.services import audits, disclosures, left_open, stays, vault
from shelter_app.services.demo.training import PASSPHRASE, training_place
from shelter_app.services.packages import case_rows
from shelter_app.views.theme import Theme
from tests.app.conftest import StartPana
from tests.app.pana import DemoCentre, Pana
from tests.app.stick import Stick, at_plans
from tests.conftest import TypeText
from tests.records import handed_over

THERE = "smailova"
GREW = {"stays": 1, "case_events": 3}
WHY = "девушка согласна, письменного согласия с собой не было"


@pytest.fixture
def second(tmp_path: Path, theme: Theme, qtbot: QtBot, type_text: TypeText, stick: Stick) -> Iterator[Pana]:
    """The program at the crisis centre, on a registry of its own."""
    folder = tmp_path / "second"
    centre = Centre(CentreKind.CRISIS, "Кризисный центр «Рахым»", place="Тараз")
    first = vault.FirstRun(centre, THERE, "Смаилова Раушан Тлеубаевна", PASSPHRASE, "директор", portable=True)
    vault.leave(vault.create_registry(training_place(folder), first).session)
    pana = Pana(DemoCentre(folder, {}), qtbot, theme, type_text, tmp_path / "second-home", messages=stick)
    yield pana
    pana.end()


def card_of(pana: Pana) -> str:
    cards: list[str] = []
    at_plans(pana, "centre_card", lambda dialog: cards.append(dialog.text.toPlainText()))
    return cards[0]


def confirmed(pana: Pana, card: str) -> None:
    """The digits were read out by telephone and are the same."""

    def confirm(dialog: Any) -> None:
        dialog.text.setPlainText(card)
        dialog.same.setChecked(True)
        dialog.finish()

    at_plans(pana, "known", lambda dialog: pana.during(dialog.add.click, confirm))


def handed_on(pana: Pana, stick: Stick, number: str) -> None:
    """Nobody has agreed in writing, so the case stays until the director says why it goes."""

    def decide(dialog: Any) -> None:
        dialog.reason.setPlainText(WHY)
        dialog.finish()

    def save(dialog: Any) -> None:
        assert dialog.number.text() == number
        dialog.finish()
        assert dialog.problem.text()
        assert stick.file == before
        pana.during(dialog.guards.buttons[-1].click, decide)
        dialog.accept_button.click()

    before = stick.file
    page = pana.go("file", resident_id=int(resident(pana, number)), section="leaving")
    button = page.sections["leaving"].hand_on
    pana.qtbot.waitUntil(button.isVisible)
    pana.during(button.click, save)
    assert stick.file != before
    assert Path(stick.file).is_file()


def taken_over(pana: Pana) -> list[str]:
    """What is in the case is read; then it is taken over, and its file stands open."""
    seen: list[str] = []

    def take(dialog: Any) -> None:
        seen.extend([dialog.becomes.text(), dialog.warnings.text()])
        dialog.finish()

    at_plans(pana, "take_over", take)
    pana.page("file")
    return seen


def resident(pana: Pana, number: str) -> ResidentId:
    return pana.shell.session.store.residents.all(number=number)[0].id


@pytest.mark.timeout(600)
def test_s19_goes_out_and_comes_back_with_nothing_lost_and_its_clocks_running(
    start_pana: StartPana, second: Pana, stick: Stick
) -> None:
    house = start_pana("ru", messages=stick)
    number = house.centre.number("S19")
    house.unlock("director")
    here = card_of(house)
    house.end()
    second.start({"login": THERE})
    second.unlock(THERE)
    confirmed(second, here)
    there = card_of(second)
    second.end()
    house.restart()
    house.unlock("director")
    confirmed(house, there)
    child = resident(house, number)
    told = goes_out(house, stick, number)
    second.restart()
    second.unlock(THERE)
    arrives_whole(second, child, told)
    second.clock.now += timedelta(days=20)
    goes_home(second, child)
    handed_on(second, stick, second.shell.session.store.residents.get(child).number)
    assert audits.verify(by=second.shell.session).good
    second.end()
    house.clock.now = second.clock.now + timedelta(hours=4)
    house.restart()
    house.unlock("director")
    is_back(house, child, number)


def goes_out(house: Pana, stick: Stick, number: str) -> dict[str, int]:
    """The case leaves by the director's reason; how many rows of each kind it had."""
    session, child = house.shell.session, resident(house, number)
    told = {name: len(rows) for name, rows in case_rows.read(session, child).items()}
    handed_on(house, stick, number)
    (line,) = (one for one in disclosures.of(child, by=session) if one.to == "Кризисный центр «Рахым»")
    assert line.clause == WHY
    house.end()
    return told


def arrives_whole(second: Pana, child: ResidentId, told: dict[str, int]) -> None:
    """Nothing is lost on the way, and the clocks of the second house run."""
    taken_over(second)
    session = second.shell.session
    came = {name: len(rows) for name, rows in case_rows.read(session, child).items()}
    # The director's decision, the stay that begins, and its two facts.
    assert {name: came[name] - told[name] for name in told if came[name] != told[name]} == GREW
    due = session.store.summaries.due_of(child)
    assert any(item.source == "clock" and not item.closed_at for item in due)


def is_back(house: Pana, child: ResidentId, number: str) -> None:
    """It goes on in its own file with the stays of both houses."""
    assert number in taken_over(house)[0]
    session = house.shell.session
    assert session.store.residents.get(child).number == number
    past = [stay.elsewhere for stay in session.store.stays.all("admitted_at", resident_id=child)]
    assert past == [False, True, False]
    due = session.store.summaries.due_of(child)
    assert any(item.source == "clock" and not item.closed_at for item in due)
    assert audits.verify(by=session).good


def goes_home(pana: Pana, child: ResidentId) -> None:
    """She leaves the second house for the first one."""
    session = pana.shell.session
    matters = left_open.open_matters((child,), by=session)
    open_ = tuple(
        one.decided(left_open.Fate.GOES_ON, taken_by="центр поддержки") for one in matters if one.fate is None
    )
    leaving = handed_over(
        session.now(), "support_centre", receiver="Громова О. В., медсестра", receiver_relation="institution",
        country="KZ", ground="направление", left_open=open_,
    )  # fmt: skip
    stays.discharge(child, leaving, by=session)
