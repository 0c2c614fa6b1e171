"""A plan goes by stick to the officer's own computer and comes back signed: two registries, two programs, one stick."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from shelter_app.domain.centre import Centre, CentreKind
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.packages import Verdict
from shelter_app.services import audits, consents, plan_lists, vault
from shelter_app.services.consents import Signature
from shelter_app.services.demo.training import PASSPHRASE, training_place
from shelter_app.views.theme import Theme
from tests.app.conftest import StartPana
from tests.app.pana import DemoCentre, Pana
from tests.app.stick import Stick, at_plans
from tests.conftest import TypeText

OFFICER = "omarova"
BODY = "Отдел опеки Алмалинского района"


@pytest.fixture
def body(tmp_path: Path, theme: Theme, qtbot: QtBot, type_text: TypeText, stick: Stick) -> Iterator[Pana]:
    """The program on the officer's own computer: a small encrypted store for the key, and nothing else."""
    folder = tmp_path / "body"
    centre = Centre(CentreKind.CAM, BODY, place="Алматы", reviews_only=True)
    first = vault.FirstRun(centre, OFFICER, "Омарова Динара Сериковна", PASSPHRASE, "главный специалист", portable=True)
    vault.leave(vault.create_registry(training_place(folder), first).session)
    pana = Pana(DemoCentre(folder, {}), qtbot, theme, type_text, tmp_path / "body-home", messages=stick)
    yield pana
    pana.end()


def waiting(pana: Pana) -> ResidentId:
    """Whose plan is in force and waits for the word of the guardianship body."""
    lines = plan_lists.waiting(by=pana.shell.session)
    return next(line.plan.resident_id for line in lines if line.body_waits)


def test_a_plan_goes_by_stick_and_comes_back_signed(start_pana: StartPana, body: Pana, stick: Stick) -> None:
    card = card_of(body)
    house = start_pana("ru", messages=stick)
    name = sent_away(house, stick, card)
    answered(body, name)
    taken_in(house, stick)


def card_of(body: Pana) -> str:
    """The officer's own card, read out at the desk of the guardianship body."""
    cards: list[str] = []
    body.start({"login": OFFICER})
    body.unlock(OFFICER)
    at_plans(body, "my_card", lambda dialog: cards.append(dialog.text.toPlainText()))
    body.end()
    return cards[0]


def sent_away(house: Pana, stick: Stick, card: str) -> str:
    """The director compares the digits, the case worker saves the package; the child's name stays unreadable in it."""
    house.unlock("director")
    child = waiting(house)

    def confirm(dialog: Any) -> None:
        dialog.text.setPlainText(card)
        dialog.same.setChecked(True)
        dialog.finish()

    at_plans(house, "known", lambda dialog: house.during(dialog.add.click, confirm))
    house.reopen("caseworker")
    page = house.go("plan", resident_id=int(child))
    house.during(page.foot.send.click, kept_without_consent)
    assert not Path(stick.file).is_file()
    session = house.shell.session
    consents.agree_to_help(child, BODY, "", Signature(session.now(), "ru", "Омарова Д."), by=session)
    house.during(page.foot.send.click, lambda dialog: dialog.finish())
    house.qtbot.waitUntil(lambda: "Омарова" in page.foot.review_bar.text())
    package, name = Path(stick.file), house.shell.session.store.summaries.get(child).name_ru  # type: ignore[union-attr]
    assert name.encode() not in package.read_bytes()
    house.end()
    return name


def kept_without_consent(dialog: Any) -> None:
    """Nobody has agreed yet that this body may be told: the window says so and writes nothing."""
    dialog.finish()
    assert [one.guard.code for one in dialog._standing(dialog._partner())] == ["R-34.package"]
    assert dialog.problem.text()


def answered(body: Pana, name: str) -> None:
    """The officer opens it in Kazakh, agrees with a condition and saves the signed answer."""
    body.language.switch("kk")
    body.program = body._new_program(body.program.tools.settings)
    body.start({"login": OFFICER})
    body.unlock(OFFICER)
    seen: list[str] = []

    def answer(dialog: Any) -> None:
        seen.append(dialog._received.sheet.child.name("ru"))
        dialog._on_compared()
        dialog.verdict.choose(Verdict.CONDITIONS.value)
        dialog.words.setPlainText("Показать врачу до 1 декабря")
        dialog.number.setText("31")
        dialog.finish()

    at_plans(body, "open_package", answer)
    assert seen == [name]
    assert audits.verify(by=body.shell.session).good
    body.end()
    body.language.switch("en")


def taken_in(house: Pana, stick: Stick) -> None:
    """A changed byte is refused in words; the whole answer becomes the review of that body under the officer's name."""
    house.restart()
    house.unlock("caseworker")
    signed = Path(stick.file)
    whole = signed.read_bytes()
    signed.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    plans = house.go("plans")
    plans.packages.take_in()
    assert plans.bar.text()
    signed.write_bytes(whole)
    at_plans(house, "take_in", lambda dialog: dialog.finish())
    page = house.page("plan")
    house.qtbot.waitUntil(lambda: "Омарова" in page.foot.review_bar.text())
    review = page.view.plan.body_review
    assert (review.agreed, review.body, review.number) == (True, "Отдел опеки Алмалинского района", "31")
    assert review.conditions == "Показать врачу до 1 декабря"
    assert house.shell.session.staff_name(review.by) == "Омарова Динара Сериковна"
    assert not page.view.plan.written_by(review.by)
