"""Administration: each role finds its parts, and what the director does there opens and closes real doors."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from shelter_app.domain.staff import Can, Role
from shelter_app.services import accounts, audit_reading, audits, drafts, sheets, vault
from shelter_app.services.accounts import NewMember
from shelter_app.services.session import Change
from shelter_app.views.administration.one_time import OneTimeDialog
from shelter_app.views.administration.page import SECTIONS, AdministrationPage
from shelter_app.views.administration.rights_words import right_words
from shelter_app.views.administration.staff import MemberDialog
from shelter_app.views.audit_words import action_words
from shelter_app.views.page import Context
from shelter_app.views.shell import Shell
from tests.services.registries import DIRECTOR, FIRST, SECOND, WORKER, Registry, make, typed_back
from tests.views.registry_windows import open_shell

THIRD = "сосна над синим озером"


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    return make(tmp_path_factory.mktemp("pattern"))


@pytest.fixture
def registry(pattern: Registry, tmp_path: Path) -> Registry:
    return pattern.copy(tmp_path / "house")


@pytest.fixture
def shell(qtbot: QtBot, context: Context, registry: Registry) -> Iterator[Shell]:
    made = open_shell(qtbot, context, registry, DIRECTOR, FIRST)
    yield made
    made.window.close()


def section(shell: Shell, part: str) -> Any:
    shell.navigator.go("administration", part=part)
    QApplication.processEvents()
    page = shell.navigator.page()
    assert isinstance(page, AdministrationPage)
    return page.section(part)


class TestParts:
    def test_the_director_has_all_of_them(self, shell: Shell) -> None:
        section(shell, "staff")
        page = shell.navigator.page()
        assert isinstance(page, AdministrationPage)
        assert page.offered == list(SECTIONS)

    def test_others_have_their_own_account_and_the_copies_only(
        self, qtbot: QtBot, context: Context, registry: Registry
    ) -> None:
        shell = open_shell(qtbot, context, registry, WORKER, SECOND)
        shell.navigator.go("administration")
        page = shell.navigator.page()
        assert isinstance(page, AdministrationPage)
        assert page.offered == ["account", "look", "rights", "backups"]
        shell.window.close()

    def test_every_right_and_every_written_line_has_words(self, shell: Shell) -> None:
        assert all(right_words(right) for right in Can)
        lines = shell.session.store.audit.recent(100)
        assert all(action_words(line) != line.action for line in lines)


class TestStaff:
    def test_the_list_says_who_has_which_door(self, shell: Shell) -> None:
        part = section(shell, "staff")
        assert [part.table.model().index(row, 2).data() for row in range(2)] == [DIRECTOR, WORKER]

    def test_a_reset_shows_the_one_time_passphrase_once(
        self, qtbot: QtBot, shell: Shell, registry: Registry, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        shown: list[str] = []
        monkeypatch.setattr(OneTimeDialog, "exec", lambda dialog: shown.append(dialog.words.text()))
        part = section(shell, "staff")
        part.table.setCurrentIndex(part.table.model().index(1, 0))
        part.reset.click()
        qtbot.waitUntil(lambda: bool(shown), timeout=10_000)
        assert not registry.opens(WORKER, SECOND)
        assert registry.opens(WORKER, shown[0])

    def test_a_door_is_taken_away_after_a_question(self, shell: Shell, registry: Registry, messages: Any) -> None:
        part = section(shell, "staff")
        part.table.setCurrentIndex(part.table.model().index(1, 0))
        messages.yes = False
        part.disable.click()
        assert registry.opens(WORKER, SECOND)
        messages.yes = True
        part.disable.click()
        assert not registry.opens(WORKER, SECOND)

    def test_nobody_takes_their_own_door_away(self, shell: Shell) -> None:
        part = section(shell, "staff")
        part.table.setCurrentIndex(part.table.model().index(0, 0))
        assert not part.disable.isEnabled()
        assert not part.reset.isEnabled()

    def test_inviting_asks_for_name_login_and_role(self, qtbot: QtBot, shell: Shell) -> None:
        dialog = MemberDialog(shell.context)
        qtbot.addWidget(dialog)
        assert set(dialog.check()) == {"name", "login", "role"}
        dialog.ui.name.line.setText("Громова Ольга")
        dialog.ui.login.line.setText("CaseWorker")
        dialog.ui.role.box.set_value(Role.MEDICAL_WORKER)
        assert set(dialog.check()) == {"login"}
        dialog.ui.login.line.setText("nurse")
        assert dialog.check() == {}
        dialog.save()
        assert dialog.new == NewMember("nurse", "Громова Ольга", Role.MEDICAL_WORKER)

    def test_the_slip_holds_login_and_words(self, qtbot: QtBot, shell: Shell, registry: Registry) -> None:
        new = NewMember("nurse", "Громова <b>Ольга</b>", Role.MEDICAL_WORKER)
        added = accounts.add(new, registry.place(), by=shell.session)
        dialog = OneTimeDialog(shell.context, added)
        qtbot.addWidget(dialog)
        text = dialog.slip().toPlainText()
        assert "nurse" in text
        assert (added.one_time or "-") in text


class TestBugs:
    def test_one_while_keys_are_made_leaves_the_list_to_work_on(
        self, qtbot: QtBot, shell: Shell, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        part = section(shell, "staff")
        monkeypatch.setattr(accounts, "draft_reset", lambda *_args, **_named: 1 / 0)
        part.table.setCurrentIndex(part.table.model().index(1, 0))
        with qtbot.capture_exceptions() as bugs:
            part.reset.click()
            assert not part.isEnabled()
            qtbot.waitUntil(lambda: bool(bugs))
        assert part.isEnabled()
        assert part.bar.text() == ""

    def test_one_while_the_audit_is_walked_leaves_the_button(
        self, qtbot: QtBot, shell: Shell, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        part = section(shell, "audit")
        monkeypatch.setattr(audits, "verify_apart", lambda *_args, **_named: 1 / 0)
        with qtbot.capture_exceptions() as bugs:
            part.check.click()
            assert not part.check.isEnabled()
            qtbot.waitUntil(lambda: bool(bugs))
        assert part.check.isEnabled()


class TestSettings:
    def test_the_form_of_needs_of_another_country_is_taken_at_once(self, shell: Shell) -> None:
        part = section(shell, "centre")
        part.needs_from.set_value("tj")
        part.save.click()
        assert shell.session.profile.needs_list == "needs_tj"
        assert shell.session.profile.country == "KZ"

    def test_saved_minutes_reach_the_idle_lock_at_once(self, shell: Shell) -> None:
        part = section(shell, "centre")
        part.minutes.choose("7")
        part.centre.ui.name.line.setText("Центр «Бақыт»")
        part.save.click()
        assert shell.session.centre.lock_minutes == 7
        assert shell.idle._limit == 7 * 60
        assert shell.session.centre.name == "Центр «Бақыт»"

    def test_what_cannot_be_saved_is_told_at_its_field(self, shell: Shell) -> None:
        part = section(shell, "centre")
        before = shell.session.centre
        part.centre.ui.name.line.clear()
        part.save.click()
        assert part.centre.ui.name.has_problem()
        assert shell.session.centre == before

    def test_what_is_typed_and_not_saved_survives_a_change_by_others_and_a_lock(
        self, qtbot: QtBot, shell: Shell, context: Context, registry: Registry
    ) -> None:
        part = section(shell, "centre")
        part.centre.ui.phone.line.setText("+7 701 000 00 09")
        part.letterheads.ui.prosecutor_addressee_kk.note.setPlainText("Прокурорға")
        part.rooms.add.click()
        part.rooms.lines[-1].name.setText("Изолятор")
        shell.changes.announce("staff")
        QApplication.processEvents()
        assert part.centre.ui.phone.line.text() == "+7 701 000 00 09"
        shell.put_away()
        shell.window.close()
        again = open_shell(qtbot, context, registry, DIRECTOR, FIRST)
        part = section(again, "centre")
        assert part.centre.ui.phone.line.text() == "+7 701 000 00 09"
        assert part.letterheads.ui.prosecutor_addressee_kk.note.toPlainText() == "Прокурорға"
        assert part.rooms.lines[-1].name.text() == "Изолятор"
        assert "Your words are back" in part.restored.text()
        part.restored._buttons[0].click()
        assert part.centre.ui.phone.line.text() == again.session.centre.phone
        assert drafts.words(by=again.session) == []

    def test_what_was_saved_is_no_unsaved_word(self, shell: Shell) -> None:
        part = section(shell, "centre")
        part.centre.ui.phone.line.setText("+7 701 000 00 09")
        shell.keep_drafts()
        assert len(drafts.words(by=shell.session)) == 1
        part.save.click()
        QApplication.processEvents()
        shell.keep_drafts()
        assert drafts.words(by=shell.session) == []

    def test_a_passphrase_that_is_being_changed_is_stored_nowhere(self, shell: Shell) -> None:
        part = section(shell, "account")
        for line in part.findChildren(QLineEdit):
            line.setText("тихая река")
        shell.keep_drafts()
        assert all("река" not in draft.content for draft in drafts.mine(by=shell.session))


class TestSheet:
    def test_the_whole_paper_can_be_typed_back(self, shell: Shell, registry: Registry) -> None:
        shell.session.store.settings.put("recovery_sheet_verified", False)
        part = section(shell, "sheet")
        part.refresh()
        part.prove.click()
        for place, field in enumerate(part.words.rows):
            field.input.setText(" ".join(registry.words[4 * place : 4 * place + 4]))
        part.compare.click()
        assert sheets.verified(shell.session)

    def test_a_new_sheet_is_valid_once_typed_back(self, shell: Shell, registry: Registry) -> None:
        part = section(shell, "sheet")
        part.renew.click()
        assert sheets.number(registry.place()) == 1
        check = part.panel._check
        sheet = check.__closure__ and next(
            cell.cell_contents.sheet for cell in check.__closure__ if hasattr(cell.cell_contents, "sheet")
        )
        rows = {letter: " ".join(words) for letter, words in sheet.rows()}
        for place, letter in enumerate(part.panel.typed()):
            part.panel._line(place).setText(rows[letter])
        part.panel.check_rows()
        assert sheets.number(registry.place()) == 2
        assert typed_back(sheet)


class TestAudit:
    def test_the_whole_chain_is_walked_in_a_worker(self, qtbot: QtBot, shell: Shell) -> None:
        part = section(shell, "audit")
        part.check.click()
        qtbot.waitUntil(lambda: "checked" in part.bar.text(), timeout=5000)
        accounts.colleagues(by=shell.session)

    def test_a_page_from_the_drawer_witnesses_against_a_shortened_log(self, qtbot: QtBot, shell: Shell) -> None:
        part = section(shell, "audit")
        part.witness.setText("0123456789abcdef-99999")
        part.check.click()
        qtbot.waitUntil(lambda: "does not fit" in part.bar.text(), timeout=5000)

    def test_lines_are_looked_for_by_kind_and_days_and_a_wrong_day_is_told(self, qtbot: QtBot, shell: Shell) -> None:
        part = section(shell, "audit")
        lines = part.table.lines
        qtbot.waitUntil(lambda: lines.rowCount() > 2, timeout=5000)
        everything = lines.rowCount()
        part.filters.kind.set_value("door")
        part.filters.kind.activated.emit(0)
        qtbot.waitUntil(lambda: lines.rowCount() not in (0, everything), timeout=5000)
        shown = [lines.object_at(row).entry.action for row in range(lines.rowCount())]
        assert {action.partition(".")[0] for action in shown} <= {"login", "logout", "registry", "sheet", "locked"}
        part.filters.days.setText("31.02.2026")
        part.filters.days.editingFinished.emit()
        assert "Write 11.2026" in part.filters.fields[3].info.text()
        assert lines.rowCount() == len(shown)
        part.filters.days.setText("01.2020")
        part.filters.days.editingFinished.emit()
        qtbot.waitUntil(lambda: lines.rowCount() == 0, timeout=5000)
        part.filters.file.setText("999-99")
        part.filters.file.editingFinished.emit()
        assert part.filters.fields[2].info.text() == "No such file"

    def test_older_lines_come_as_the_table_is_scrolled(
        self, qtbot: QtBot, shell: Shell, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with shell.session.store.transaction():
            for _ in range(30):
                shell.session.audit(Change("login", "audit"))
        monkeypatch.setattr(audit_reading, "PAGE", 25)
        part = section(shell, "audit")
        lines = part.table.lines
        qtbot.waitUntil(lambda: lines.rowCount() >= 25, timeout=5000)

        def at_the_end() -> bool:
            part.table.scrollToBottom()
            return bool(lines.object_at(lines.rowCount() - 1).entry.seq == 1)

        qtbot.waitUntil(at_the_end, timeout=5000)
        numbers = [lines.object_at(row).entry.seq for row in range(lines.rowCount())]
        assert numbers == list(range(numbers[0], 0, -1))

    @pytest.mark.parametrize("name", ["lines.csv", "lines.xlsx"])
    def test_lines_leave_after_reason_and_passphrase_and_the_leaving_is_a_line(
        self, qtbot: QtBot, shell: Shell, messages: Any, tmp_path: Path, name: str
    ) -> None:
        part, file = section(shell, "audit"), tmp_path / name
        messages.file = str(file)
        part.leaving.button.click()
        dialog = part.leaving.asking
        assert dialog.check().keys() == {"reason"}
        dialog.reason.setText("для прокуратуры")
        dialog.passphrase.line.setText(FIRST)
        dialog.accept_button.click()
        qtbot.waitUntil(lambda: file.exists() and part.leaving.button.isEnabled(), timeout=10_000)
        assert "audit.exported" in [line.action for line in shell.session.store.audit.recent(3)]
        data = file.read_bytes()
        assert data.startswith(b"PK" if name.endswith("xlsx") else b"\xef\xbb\xbfLine;When;")
        qtbot.waitUntil(lambda: "not encrypted" in part.bar.text(), timeout=5000)


class TestRetention:
    def test_a_term_is_named_with_its_basis_and_stands_in_the_list(self, qtbot: QtBot, shell: Shell) -> None:
        part = section(shell, "retention")
        qtbot.waitUntil(lambda: part.heading.text() == "Nothing is due today.", timeout=5000)
        assert part.table.currentIndex().row() == 0, "a part is chosen from the beginning"
        part.table.setCurrentIndex(part.table.model().index(2, 0))
        part.name_it.click()
        assert part.years_field.info.text() == "1 to 100"
        assert "act" in part.clause_field.info.text()
        part.years.setText("25")
        part.clause.setText("Order 12, cl. 3")
        part.name_it.click()
        assert "Order 12, cl. 3" in part.table.model().index(2, 2).data()
        assert "25" in part.table.model().index(2, 1).data()


class TestRules:
    def test_each_rule_shows_its_source(self, shell: Shell) -> None:
        part = section(shell, "rules")
        model = part.table.model()
        assert model.rowCount() > 10
        assert all(model.index(row, 2).data() for row in range(model.rowCount()))


class TestOwnPassphrase:
    def test_after_a_one_time_passphrase_nothing_else_opens_before_an_own_one(
        self, qtbot: QtBot, context: Context, registry: Registry
    ) -> None:
        with registry.inside() as by:
            worker = by.store.staff.all(login=WORKER)[0]
            one_time = accounts.reset(worker, registry.place(), by=by).one_time or ""
        shell = open_shell(qtbot, context, registry, WORKER, one_time)
        shell.open_first_page()
        place = shell.navigator.place()
        assert place is not None
        assert place[0] == "passphrase"
        assert not shell.navigator.go("residents")
        form = shell.navigator.page().form  # type: ignore[union-attr]
        form.old.line.setText(one_time)
        for edit in (form.new.first, form.new.again):
            edit.line.setText(THIRD)
        form.save.click()
        qtbot.waitUntil(lambda: not shell.session.must_change, timeout=10_000)
        assert shell.navigator.place() != place
        shell.window.close()
        assert registry.opens(WORKER, THIRD)

    def test_a_wrong_old_one_is_told(self, qtbot: QtBot, shell: Shell, registry: Registry) -> None:
        form = section(shell, "account").form
        form.old.line.setText(SECOND)
        for edit in (form.new.first, form.new.again):
            edit.line.setText(THIRD)
        form.save.click()
        qtbot.waitUntil(lambda: bool(form.problem.text()), timeout=10_000)
        assert registry.opens()


def test_leaving_the_window_leaves_the_registry(qtbot: QtBot, context: Context, registry: Registry) -> None:
    shell = open_shell(qtbot, context, registry, DIRECTOR, FIRST)
    section(shell, "look").modes.choose("dark")
    shell.window.close()
    session = registry.session()
    assert session.store.audit.recent(2)[1].action == "logout"
    vault.leave(session)
