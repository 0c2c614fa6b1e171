"""A plan leaves from its page for the officer's computer; there it is read and answered, and nothing in it changes."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.packages import PackageState, Verdict
from shelter_app.domain.staff import Role
from shelter_app.services import disclosures
from shelter_app.services.packages import partners, sending
from shelter_app.views.messages import Messages
from shelter_app.views.plans.packages.cards import ConfirmDialog, OwnCardDialog, PartnersDialog
from shelter_app.views.plans.packages.form_dialog import FormDialog
from shelter_app.views.plans.packages.package_dialog import PackageDialog
from shelter_app.views.plans.packages.send_dialog import SendDialog
from shelter_app.views.plans.packages.take_in_dialog import TakeInDialog
from shelter_app.views.plans.page import PlansPage
from shelter_app.views.plans.plan_page import PlanPage
from shelter_app.views.record.guards import OverrideDialog
from shelter_app.views.theme import Theme
from tests.records import House, new_house
from tests.services.package_steps import agreed
from tests.services.papers_story import equipped
from tests.services.planning_steps import assessed
from tests.views.answers import in_dialog, save
from tests.views.conftest import Sit
from tests.views.desks import Desk


class Stick(Messages):
    """A stick that goes from hand to hand: every file is written to it and read from it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = ""
        self.told: list[str] = []

    def file_to_save(self, parent: Any, title: str, name: str, kinds: str) -> str | None:
        self.file = str(self.folder / name)
        return self.file

    def file_to_open(self, parent: Any, title: str, kinds: str) -> str | None:
        return self.file

    def ask(self, parent: Any, question: str, *, yes: str, no: str, detail: str = "") -> bool:
        self.told.append(question)
        return True


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    folder = tmp_path / "stick"
    folder.mkdir()
    return Stick(folder)


@pytest.fixture
def body(tmp_path: Path) -> Iterator[House]:
    folder = tmp_path / "body"
    folder.mkdir()
    made = equipped(new_house(folder))
    yield made
    made.store.close()


def sit_with(desk: Desk, stick: Stick) -> Desk:
    object.__setattr__(desk.shell.context, "messages", stick)
    return desk


def plans(desk: Desk) -> PlansPage:
    page = desk.go("plans")
    assert isinstance(page, PlansPage)
    return page


def plan_of(desk: Desk, child: ResidentId) -> PlanPage:
    page = desk.go("plan", resident_id=child)
    assert isinstance(page, PlanPage)
    desk.qtbot.waitUntil(lambda: page.view is not None)
    return page


def words(dialog: Any) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_a_plan_goes_out_is_answered_and_comes_back(
    sit: Sit, house: House, body: House, child: ResidentId, stick: Stick, theme: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    assessed(house, child, strengths="Хорошо рисует")
    house.plan(child, approved=True)
    to = partners.confirm(partners.my_card(by=body.director).text, by=house.director)
    agreed(house.case_worker, child, to, 1)
    desk = sit_with(sit(Role.CASE_WORKER), stick)
    leaves_for_review(desk, child, stick)
    officer = sit_with(Desk(body, Role.DIRECTOR, tmp_path / "there", theme, qtbot), stick)
    is_answered(officer)
    is_taken_in(desk)


def leaves_for_review(desk: Desk, child: ResidentId, stick: Stick) -> None:
    """What leaves and what stays is shown; the file on the stick tells no name."""
    page = plan_of(desk, child)
    shown: list[str] = []

    def leave(dialog: SendDialog) -> None:
        shown.append(words(dialog))
        save(dialog)

    opened = in_dialog(leave)
    page.foot.send.click()
    assert opened()
    assert all(one in shown[0] for one in ("Рахимова Дилноза", "Запросить ИИН", "IIN and numbers of documents"))
    desk.qtbot.waitUntil(lambda: "Out for review" in page.foot.review_bar.text())
    assert page.foot.send.isHidden()
    assert "Рахимова".encode() not in Path(stick.file).read_bytes()


def is_answered(officer: Desk) -> None:
    """The officer compares, writes conditions and a comment on a row, prints the form and saves the answer."""
    pages: list[str] = []
    there = plans(officer)

    def print_out(dialog: FormDialog) -> None:
        officer.qtbot.waitUntil(dialog.accept_button.isEnabled)
        pages.append(PdfReader(io.BytesIO(dialog._sheet.render())).pages[0].extract_text())

    def answer(dialog: PackageDialog) -> None:
        assert "Хорошо рисует" in words(dialog)
        dialog.verdict.choose(Verdict.CONDITIONS.value)
        save(dialog)
        assert "before you sign" in dialog.problem.text()
        dialog._on_compared()
        save(dialog)
        assert "Write the conditions" in dialog.fields["words"].info.text()
        dialog.words.setPlainText("врач до 1 декабря")
        dialog.number.setText("31")
        printed = in_dialog(print_out)
        dialog.print.click()
        assert printed()
        next(iter(dialog.sheet_view.comments.values())).setText("срок мал")
        dialog.finish()

    opened = in_dialog(answer)
    there.packages.open_package()
    assert opened()
    assert "send the file back" in there.bar.text()
    assert all(one in pages[0] for one in ("Рахимова Дилноза", "Запросить ИИН", "врач до 1 декабря", "31"))


def is_taken_in(desk: Desk) -> None:
    """What the body decided is shown before it is taken in, and stands on the page of the plan with its signature."""
    house_page = plans(desk)

    def take_in(dialog: TakeInDialog) -> None:
        assert all(one in words(dialog) for one in ("врач до 1 декабря", "срок мал", "31"))
        save(dialog)

    opened = in_dialog(take_in)
    house_page.packages.take_in()
    assert opened()
    again = desk.shell.navigator.page()
    assert isinstance(again, PlanPage)
    desk.qtbot.waitUntil(lambda: "the signature fits" in again.foot.review_bar.text())
    assert again.view is not None
    assert again.view.plan.body_review is not None
    assert "срок мал" in again.view.plan.body_review.conditions


def test_nothing_of_an_opened_package_can_be_changed(
    house: House, body: House, child: ResidentId, stick: Stick, theme: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    plan = house.plan(child, approved=True)
    partner = partners.confirm(partners.my_card(by=body.director).text, by=house.director)
    agreed(house.case_worker, child, partner, 1)
    sent = sending.send(plan, partner, by=house.case_worker)
    (stick.folder / "p.age").write_bytes(sent.data)
    stick.file = str(stick.folder / "p.age")
    there = plans(sit_with(Desk(body, Role.DIRECTOR, tmp_path / "there", theme, qtbot), stick))
    found: list[object] = []

    def look(dialog: PackageDialog) -> None:
        kinds = (QLineEdit, QPlainTextEdit, QAbstractButton)
        inputs = [one for one in dialog.sheet_view.findChildren(QWidget) if isinstance(one, kinds)]
        found.extend(one for one in inputs if one not in dialog.sheet_view.comments.values())

    opened = in_dialog(look)
    there.packages.open_package()
    assert opened()
    assert found == []


def test_a_changed_byte_and_another_file_are_told_in_a_sentence(
    sit: Sit, house: House, body: House, child: ResidentId, stick: Stick
) -> None:
    plan = house.plan(child, approved=True)
    partner = partners.confirm(partners.my_card(by=body.director).text, by=house.director)
    agreed(house.case_worker, child, partner, 1)
    data = bytearray(sending.send(plan, partner, by=house.case_worker).data)
    data[-3] ^= 1
    page = plans(sit_with(sit(Role.CASE_WORKER), stick))
    for content, told in ((bytes(data), "somebody else's key"), (b"photo", "no package of Pana")):
        (stick.folder / "p.age").write_bytes(content)
        stick.file = str(stick.folder / "p.age")
        page.packages.take_in()
        assert told in page.bar.text()
    stick.file = str(stick.folder / "gone.age")
    page.packages.take_in()
    assert "cannot be read there" in page.bar.text()


def test_a_package_that_cannot_be_written_does_not_count_as_sent(
    sit: Sit, house: House, body: House, child: ResidentId, stick: Stick
) -> None:
    plan = house.plan(child, approved=True)
    to = partners.confirm(partners.my_card(by=body.director).text, by=house.director)
    agreed(house.case_worker, child, to, 1)
    stick.folder = stick.folder / "pulled out"
    page = plan_of(sit_with(sit(Role.CASE_WORKER), stick), child)
    said: list[str] = []

    def leave(dialog: SendDialog) -> None:
        save(dialog)
        said.append(dialog.problem.text())

    in_dialog(leave)
    page.foot.send.click()
    assert "was not saved" in said[0]
    assert [one.state for one in house.store.packages.all(plan_id=plan.id)] == [PackageState.CALLED_BACK]
    (line,) = disclosures.of(child, by=house.case_worker)
    assert line.struck == "The file was not written."


def test_without_a_consent_it_stays_until_a_director_says_why_it_goes(
    sit: Sit, house: House, body: House, child: ResidentId, stick: Stick
) -> None:
    plan = house.plan(child, approved=True)
    partners.confirm(partners.my_card(by=body.director).text, by=house.director)
    page = plan_of(sit_with(sit(Role.DIRECTOR), stick), child)
    seen: list[str] = []

    def decide(dialog: OverrideDialog) -> None:
        dialog.reason.setPlainText("орган опеки – законный представитель")
        save(dialog)

    def leave(dialog: SendDialog) -> None:
        save(dialog)
        seen.append(dialog.problem.text())
        assert house.store.packages.all(plan_id=plan.id) == []
        seen.extend(dialog.guards.words())
        way = next(one for one in dialog.guards.buttons if one.text() == "Decide otherwise")
        opened = in_dialog(decide)
        way.click()
        assert opened()
        dialog.accept_button.click()

    in_dialog(leave)
    page.foot.send.click()
    assert "waits for a consent" in seen[0]
    assert "Consent that names who gets the package" in seen[1]
    (package,) = house.store.packages.all(plan_id=plan.id)
    assert package.state is PackageState.OUT


def test_as_long_as_no_folder_is_chosen_nothing_is_sent(
    sit: Sit, house: House, body: House, child: ResidentId, stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = house.plan(child, approved=True)
    to = partners.confirm(partners.my_card(by=body.director).text, by=house.director)
    agreed(house.case_worker, child, to, 1)
    monkeypatch.setattr(stick, "file_to_save", lambda *_facts: None)
    page = plan_of(sit_with(sit(Role.CASE_WORKER), stick), child)
    said: list[str] = []

    def leave(dialog: SendDialog) -> None:
        save(dialog)
        said.append(dialog.problem.text())

    in_dialog(leave)
    page.foot.send.click()
    assert "was not saved" in said[0]
    assert house.store.packages.all(plan_id=plan.id) == []
    assert disclosures.of(child, by=house.case_worker) == ()


def test_it_is_called_back_after_a_question(
    sit: Sit, house: House, body: House, child: ResidentId, stick: Stick
) -> None:
    plan = house.plan(child, approved=True)
    partner = partners.confirm(partners.my_card(by=body.director).text, by=house.director)
    agreed(house.case_worker, child, partner, 1)
    sending.send(plan, partner, by=house.case_worker)
    desk = sit_with(sit(Role.CASE_WORKER), stick)
    page = plan_of(desk, child)
    page.foot.review_bar._buttons[0].click()
    desk.qtbot.waitUntil(page.foot.send.isVisible)
    assert stick.told == ["No longer wait for this package?"]


def test_a_card_is_believed_after_its_digits_were_compared_and_can_be_put_out_of_use(
    sit: Sit, house: House, body: House, stick: Stick
) -> None:
    own = partners.my_card(by=body.director)
    page = plans(sit_with(sit(Role.DIRECTOR), stick))

    def confirm(dialog: ConfirmDialog) -> None:
        dialog.text.setPlainText(own.text[:-2])
        save(dialog)
        assert "no whole key card" in dialog.fields["card"].info.text()
        dialog.text.setPlainText(own.text)
        assert own.card.fingerprint in words(dialog)
        save(dialog)
        assert "by telephone first" in dialog.fields["same"].info.text()
        dialog.same.setChecked(True)
        save(dialog)

    def look(dialog: PartnersDialog) -> None:
        in_dialog(confirm)
        dialog.add.click()
        assert dialog.table.rows.object_at(0).fingerprint == own.card.fingerprint
        dialog.end.click()
        assert dialog.table.rows.rowCount() == 0
        in_dialog(confirm)
        dialog.add.click()
        assert stick.told[-1] == "Use this key again?"
        assert dialog.table.rows.rowCount() == 1
        dialog.end.click()

    opened = in_dialog(look)
    page.packages.known()
    assert opened()
    assert house.store.partners.all()[0].ended


def test_own_cards_are_shown_as_text_square_and_digits(sit: Sit, house: House, stick: Stick) -> None:
    page = plans(sit_with(sit(Role.DIRECTOR), stick))
    for show, own in (
        (page.packages.my_card, partners.my_card(by=house.director)),
        (page.packages.centre_card, partners.centre_card(by=house.director)),
    ):
        seen: list[bool] = []

        def look(dialog: OwnCardDialog, own: partners.OwnCard = own, seen: list[bool] = seen) -> None:
            seen.append(own.text == dialog.text.toPlainText() and own.card.fingerprint in words(dialog))
            assert dialog.square.width() > 100

        in_dialog(look)
        show()
        assert seen == [True]


@pytest.mark.parametrize(
    ("role", "offered"),
    [(Role.CASE_WORKER, 3), (Role.DIRECTOR, 7), (Role.GUARDIANSHIP_OFFICER, 2), (Role.DUTY_EDUCATOR, 0)],
)
def test_everybody_is_offered_what_they_may_do(sit: Sit, role: Role, offered: int) -> None:
    page = plans(sit(role))
    assert len(page.packages.ways()) == offered
    assert page.packages.button.isHidden() is (offered == 0)
