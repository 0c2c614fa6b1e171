"""Two persons at two windows: the director proposes, the officer types the own passphrase and prints the act."""

from __future__ import annotations

import threading
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_app.domain.erasures import Erasure, Removed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.domain.stays import Discharge
from shelter_app.services import accounts, erasing, erasures, stays
from shelter_app.services.accounts import NewMember
from shelter_app.services.erasures import Proved
from shelter_app.services.session import Session
from shelter_app.storage.store import Store
from shelter_app.views.administration.erasure_dialogs import (
    ActDialog,
    ConfirmErasureDialog,
    HoldDialog,
    LiftHoldDialog,
    ProposeErasureDialog,
    WithdrawErasureDialog,
)
from shelter_app.views.administration.page import AdministrationPage
from shelter_app.views.house_bars import ErasuresBar
from shelter_app.views.page import Context
from shelter_app.views.shell import Shell
from tests.records import admission
from tests.services.erasure_steps import name_terms, settle
from tests.services.registries import DIRECTOR, FIRST, NOON, Registry, make
from tests.views.answers import in_dialog
from tests.views.registry_windows import open_shell

OFFICER, PHRASE = "opeka", "берёза над тихой рекой"
REASON = "Срок хранения истёк"


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    """A registry with an officer and one file of which everything is due."""
    registry = make(tmp_path_factory.mktemp("pattern"))
    with registry.inside() as by:
        officer = NewMember(OFFICER, "Омарова Дина", Role.GUARDIANSHIP_OFFICER)
        accounts.add(officer, registry.place(), passphrase=PHRASE, by=by)
        child = stays.admit(admission(admitted_at=NOON), by=by).resident_id
        stays.discharge(child, Discharge(NOON, "foster_family", country="KZ", override_reason="решение суда"), by=by)
        settle(by, child)
        name_terms(by)
    registry.file = ResidentId(child)
    return registry


@pytest.fixture
def registry(pattern: Registry, tmp_path: Path) -> Registry:
    made = pattern.copy(tmp_path / "house")
    made.clock.now += timedelta(days=800)
    return made


def window(qtbot: QtBot, context: Context, registry: Registry, login: str, phrase: str) -> Shell:
    return open_shell(qtbot, context, registry, login, phrase)


def section(shell: Shell, part: str) -> Any:
    shell.navigator.go("administration", part=part)
    QApplication.processEvents()
    page = shell.navigator.page()
    assert isinstance(page, AdministrationPage)
    return page.section(part)


def answered(monkeypatch: pytest.MonkeyPatch, kind: type[Any], **typed: str) -> list[str]:
    """A dialog of this kind is answered with these words; what it says is kept."""
    said: list[str] = []

    def exec_(dialog: Any) -> int:
        dialog.load()
        said.append(dialog.facts.text() if hasattr(dialog, "facts") else dialog.heading.text())
        for name, words in typed.items():
            getattr(dialog, name).setText(words)
        dialog.finish()
        said.append(dialog.problem.text() + " ".join(field.info.text() for field in dialog.fields.values()))
        return int(dialog.result())

    monkeypatch.setattr(kind, "exec", exec_)
    return said


def proposed(qtbot: QtBot, shell: Shell, monkeypatch: pytest.MonkeyPatch, reason: str = REASON) -> list[str]:
    part = section(shell, "retention")
    qtbot.waitUntil(lambda: part.due.model().rowCount() == 1, timeout=5000)
    said = answered(monkeypatch, ProposeErasureDialog, reason=reason)
    assert not part.propose.isEnabled()
    assert "Choose a file" in part.why.text()
    part.due.setCurrentIndex(part.due.model().index(0, 0))
    assert part.propose.isEnabled()
    assert not part.why.isVisible()
    part.propose.click()
    return said


def confirming(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The officer types the phrase of the director first, and the own one then."""
    refusals: list[str] = []

    def exec_(dialog: Any) -> int:
        dialog.show()
        dialog.passphrase.line.setText(FIRST)
        dialog.accept_button.click()
        qtbot.waitUntil(lambda: "not your passphrase" in dialog.refused.text(), timeout=10_000)
        refusals.append(dialog.refused.text())
        dialog.passphrase.line.setText(PHRASE)
        dialog.accept_button.click()
        qtbot.waitUntil(lambda: dialog.proved is not None, timeout=10_000)
        return int(dialog.result())

    monkeypatch.setattr(ConfirmErasureDialog, "exec", exec_)
    return refusals


def test_the_director_proposes_and_the_officer_confirms_with_the_own_passphrase(
    qtbot: QtBot, context: Context, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = window(qtbot, context, registry, DIRECTOR, FIRST)
    said = proposed(qtbot, shell, monkeypatch, "Рахимова просила")
    assert "due since" in said[0]
    assert "without their name" in said[1]
    proposed(qtbot, shell, monkeypatch)
    part = section(shell, "erasures")
    part.table.setCurrentIndex(part.table.model().index(0, 0))
    assert part.withdraw.isEnabled()
    assert not part.confirm.isEnabled()
    assert "another" in part.why.text().lower(), "beside the button stands why it cannot be pressed"
    assert REASON in part.why.text()
    assert not part.print_it.isEnabled()
    shell.window.close()

    shell = window(qtbot, context, registry, OFFICER, PHRASE)
    shell.navigator.go("today")
    bar = shell.window.findChild(ErasuresBar)
    assert bar is not None
    assert "second person" in bar.text()
    part = section(shell, "erasures")
    assert not part.holds_card.isVisibleTo(part)
    part.table.setCurrentIndex(part.table.model().index(0, 0))
    refusals = confirming(qtbot, monkeypatch)
    part.confirm.click()
    qtbot.waitUntil(lambda: "Print the act" in part.bar.text(), timeout=10_000)
    assert refusals
    act = erasures.acts(by=shell.session)[0].erasure
    assert act.whole
    assert act.confirmed_by == shell.session.staff.id
    part.table.setCurrentIndex(part.table.model().index(0, 0))
    assert not part.confirm.isEnabled()
    shown: list[bytes] = []
    monkeypatch.setattr(ActDialog, "exec", lambda dialog: shown.append(dialog._sheet.render()) or 0)
    part.print_it.click()
    assert shown[0].startswith(b"%PDF")
    assert bar.isHidden()
    shell.window.close()


def test_the_window_is_not_held_by_an_erasure_which_nothing_stops_any_more(
    qtbot: QtBot, context: Context, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    with registry.inside() as by:
        erasures.propose(registry.file, REASON, by=by)
    shell = window(qtbot, context, registry, OFFICER, PHRASE)
    part = section(shell, "erasures")
    part.table.setCurrentIndex(part.table.model().index(0, 0))
    monkeypatch.setattr(ConfirmErasureDialog, "exec", lambda _dialog: 1)
    monkeypatch.setattr(ConfirmErasureDialog, "proved", property(lambda _dialog: Proved(shell.session.staff.id)))
    tried, went_on, carry_out, rebuild = threading.Event(), list[bool](), erasing.carry_out, Store.rebuild
    rebuilt: list[int] = []

    def slowly(by: Session, act: Erasure) -> tuple[Removed, ...]:
        went_on.append(tried.wait(5))
        return carry_out(by, act)

    def rebuilding(store: Store, largest: int) -> bool:
        rebuilt.append(threading.get_ident())
        return rebuild(store, largest)

    monkeypatch.setattr(erasing, "carry_out", slowly)
    monkeypatch.setattr(Store, "rebuild", rebuilding)

    def press_on(dialog: Any) -> None:
        assert not dialog.cancel.isVisible()
        dialog.reject()
        assert dialog.isVisible(), "it was confirmed: nothing stops it"
        assert erasures.waiting(by=shell.session) == 1, "colleagues read meanwhile"
        tried.set()
        part.stop_work()
        assert not erasures.acts(by=shell.session)[0].erasure.waits, "a lock waits for its end"

    answered = in_dialog(press_on)
    part.confirm.click()
    assert answered()
    assert went_on == [True]
    assert rebuilt
    assert rebuilt != [threading.get_ident()]
    assert "Print the act" in part.bar.text()
    shell.window.close()


def test_a_proposal_is_withdrawn_and_a_held_file_cannot_be_proposed(
    qtbot: QtBot, context: Context, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = window(qtbot, context, registry, DIRECTOR, FIRST)
    proposed(qtbot, shell, monkeypatch)
    part = section(shell, "erasures")
    part.table.setCurrentIndex(part.table.model().index(0, 0))
    answered(monkeypatch, WithdrawErasureDialog, why="Суд запросил дело")
    part.withdraw.click()
    assert "Withdrawn" in part.table.model().index(0, 3).data()
    said = answered(monkeypatch, HoldDialog, number="099-26", basis="Суд, запрос № 5")
    part.hold.click()
    assert "no file with this number" in said[1]
    number = shell.session.store.residents.get(registry.file).number
    answered(monkeypatch, HoldDialog, number=number, basis="Суд, запрос № 5")
    part.hold.click()
    assert part.holds.model().index(0, 1).data() == "Суд, запрос № 5"
    retention = section(shell, "retention")
    qtbot.waitUntil(lambda: retention.due.model().rowCount() == 1, timeout=5000)
    retention.due.setCurrentIndex(retention.due.model().index(0, 0))
    assert not retention.propose.isEnabled()
    assert "Held" in retention.why.text()
    part = section(shell, "erasures")
    assert not part.lift.isEnabled()
    assert "Choose a hold" in part.basis.text()
    part.holds.setCurrentIndex(part.holds.model().index(0, 0))
    assert part.basis.text().endswith("Суд, запрос № 5")
    answered(monkeypatch, LiftHoldDialog, why="Дело закончено")
    part.lift.click()
    assert part.holds.model().rowCount() == 0
    shell.window.close()


def test_the_whole_basis_of_each_term_can_be_read(qtbot: QtBot, context: Context, registry: Registry) -> None:
    shell = window(qtbot, context, registry, DIRECTOR, FIRST)
    part = section(shell, "retention")
    assert part.basis.text(), "the first part is chosen already"
    for place in range(part.table.model().rowCount()):
        part.table.setCurrentIndex(part.table.model().index(place, 0))
        cell = part._basis_cell(part.table.current_object())
        assert part.basis.text().endswith("\n".join(filter(None, (cell.text, cell.detail))))
        qtbot.waitUntil(lambda: part.basis.height() >= part.basis.heightForWidth(part.basis.width()))
    shell.window.close()
