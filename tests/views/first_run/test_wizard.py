"""First run at the window: step by step to a registry that opens, and nothing half-open when it is left."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelter_app.domain.centre import CentreKind
from shelter_app.domain.staff import Can, Role
from shelter_app.services import sheets, vault
from shelter_app.services.packages import partners
from shelter_app.views import places
from shelter_app.views.first_run.wizard import FirstRunWizard
from shelter_app.views.page import Context, Navigator
from shelter_app.views.program import Program
from tests.services.registries import DIRECTOR, FIRST, LONG, Registry
from tests.views.conftest import ScriptedMessages
from tests.views.registry_windows import files_of, open_shell, tools_of


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    return Registry(tmp_path / "house")


@pytest.fixture
def wizard(qtbot: QtBot, context: Context, registry: Registry) -> FirstRunWizard:
    window = FirstRunWizard(tools_of(context), registry.place())
    qtbot.addWidget(window)
    window.show()
    return window


def to_director(wizard: FirstRunWizard) -> None:
    wizard.go_on()
    wizard.centre_step.form.ui.name.line.setText("Центр «Үміт»")
    wizard.centre_step.form.ui.kind.box.set_value(CentreKind.SHELTER)
    wizard.go_on()
    wizard.go_on()
    wizard.rooms.form.lines[0].name.setText("Мальчики")
    wizard.rooms.form.lines[0].beds.setText("12")
    wizard.go_on()
    assert wizard.page is wizard.director


def to_sheet(qtbot: QtBot, wizard: FirstRunWizard, passphrase: str = FIRST) -> None:
    to_director(wizard)
    wizard.director.person.line.setText("Жумабаева Салтанат Кайратовна")
    wizard.director.login.line.setText(DIRECTOR)
    for edit in (wizard.director.passphrase.first, wizard.director.passphrase.again):
        edit.line.setText(passphrase)
    wizard.go_on()
    qtbot.waitUntil(wizard.keys.panel.check)
    wizard.go_on()
    qtbot.waitUntil(lambda: wizard.page is wizard.sheet, timeout=10_000)


def rows_of_the_sheet(wizard: FirstRunWizard) -> list[str]:
    """The two rows that are asked for, as they stand on the paper."""
    made = wizard._made
    assert made is not None
    rows = {letter: " ".join(words) for letter, words in made.sheet.rows()}
    return [rows[letter] for letter in wizard.sheet.panel.typed()]


def type_rows_back(wizard: FirstRunWizard) -> None:
    for place, words in enumerate(rows_of_the_sheet(wizard)):
        wizard.sheet.panel._line(place).setText(words)


class TestTheWholeWay:
    def test_it_ends_with_a_director_at_work_in_the_thread_of_the_window(
        self, qtbot: QtBot, wizard: FirstRunWizard, registry: Registry, messages: ScriptedMessages, tmp_path: Path
    ) -> None:
        to_sheet(qtbot, wizard)
        wizard.go_on()
        assert wizard.page is wizard.sheet, "the sheet was not typed back yet"
        type_rows_back(wizard)
        wizard.go_on()
        assert wizard.page is wizard.backup
        copies = tmp_path / "copies"
        copies.mkdir()
        wizard.backup.panel.show_folder(str(copies))
        wizard.go_on()
        with qtbot.waitSignal(wizard.created) as told:
            wizard.go_on()
        session = told.args[0].session
        wizard.close()
        assert sheets.verified(session)
        centre = session.centre
        assert (centre.kind, centre.name, centre.beds) == (CentreKind.SHELTER, "Центр «Үміт»", 12)
        assert session.centre.director == "Жумабаева Салтанат Кайратовна"
        assert session.centre.backup_folder == str(copies)
        vault.leave(session)
        assert registry.opens()

    @pytest.mark.parametrize("answer", ["nothing", "one row", "exchanged", "a wrong word"])
    def test_f20_it_does_not_end_before_both_rows_of_the_sheet_were_typed_back_right(
        self, qtbot: QtBot, wizard: FirstRunWizard, registry: Registry, answer: str
    ) -> None:
        to_sheet(qtbot, wizard)
        ended: list[object] = []
        wizard.created.connect(ended.append)
        panel, right = wizard.sheet.panel, rows_of_the_sheet(wizard)
        typed = {
            "nothing": ("", ""),
            "one row": (right[0], ""),
            "exchanged": (right[1], right[0]),
            "a wrong word": (right[0], " ".join([*right[1].split()[:3], "неттакогослова"])),
        }[answer]
        for place, words in enumerate(typed):
            panel._line(place).setText(words)
        for _press in range(3):
            wizard.go_on()
        assert (wizard.page is wizard.sheet, panel.done, ended) == (True, False, [])
        wizard.close()
        with registry.inside() as by:
            assert not sheets.verified(by)

    def test_nothing_typed_is_left_in_settings_title_or_fields(
        self, qtbot: QtBot, wizard: FirstRunWizard, registry: Registry, tmp_path: Path
    ) -> None:
        to_sheet(qtbot, wizard)
        made = wizard._made
        assert made is not None
        assert wizard.director.passphrase.text() == ""
        assert wizard.windowTitle() == "Pana"
        for path in files_of(tmp_path):
            content = path.read_bytes()
            assert FIRST.encode() not in content
            assert " ".join(made.sheet.rows()[0][1]).encode() not in content

    def test_the_training_centre_can_be_chosen_and_the_registry_stays(
        self, qtbot: QtBot, wizard: FirstRunWizard, registry: Registry
    ) -> None:
        to_sheet(qtbot, wizard)
        type_rows_back(wizard)
        for _step in range(2):
            wizard.go_on()
        wizard.start.choice.choose("training")
        with qtbot.waitSignal(wizard.training_wanted):
            wizard.go_on()
        assert registry.opens()


class TestReviewing:
    def test_an_officer_has_a_key_and_a_desk_for_packages_and_nothing_of_a_house(
        self, qtbot: QtBot, wizard: FirstRunWizard, registry: Registry
    ) -> None:
        wizard.welcome.reviewer.click()
        assert wizard.page is wizard.director
        wizard.go_on()
        assert wizard.page is wizard.director, "the body is asked for"
        wizard.director.office.line.setText("Отдел опеки Алмалинского района")
        wizard.director.person.line.setText("Омарова Динара")
        wizard.director.login.line.setText(DIRECTOR)
        for edit in (wizard.director.passphrase.first, wizard.director.passphrase.again):
            edit.line.setText(FIRST)
        wizard.go_on()
        qtbot.waitUntil(wizard.keys.panel.check)
        wizard.go_on()
        qtbot.waitUntil(lambda: wizard.page is wizard.sheet, timeout=10_000)
        type_rows_back(wizard)
        with qtbot.waitSignal(wizard.created) as told:
            wizard.go_on()
        session = told.args[0].session
        wizard.close()
        assert (session.staff.role, session.centre.reviews_only) == (Role.GUARDIANSHIP_OFFICER, True)
        assert partners.my_card(by=session).card.body == "Отдел опеки Алмалинского района"
        for right in (Can.OPEN_FILE, Can.ADMIT, Can.LIST_RESIDENTS, Can.MANAGE_STAFF, Can.SEND_PACKAGE):
            assert not session.can(right)
        offered = Navigator()
        places.register(offered, session)
        assert [name for name in places.PAGES if offered.knows(name)] == list(places.FOR_REVIEWS)
        assert places.first(offered) == "plans"
        vault.leave(session)

    def test_whoever_took_the_wrong_way_goes_back_to_the_beginning(self, wizard: FirstRunWizard) -> None:
        wizard.welcome.reviewer.click()
        wizard.go_back()
        assert wizard.page is wizard.welcome
        wizard.go_on()
        assert wizard.page is wizard.centre_step
        assert not wizard.director.reviews_only


class TestLeaving:
    def test_before_the_key_nothing_is_on_the_disk(self, wizard: FirstRunWizard, registry: Registry) -> None:
        to_director(wizard)
        wizard.close()
        assert not registry.place().has_registry
        assert files_of(registry.folder) == []

    def test_after_the_key_the_registry_opens_and_the_sheet_waits(
        self, qtbot: QtBot, wizard: FirstRunWizard, registry: Registry
    ) -> None:
        to_sheet(qtbot, wizard)
        assert not wizard.may_go_back()
        wizard.close()
        with registry.inside() as session:
            assert not sheets.verified(session)

    def test_looking_around_needs_no_registry(self, qtbot: QtBot, wizard: FirstRunWizard) -> None:
        with qtbot.waitSignal(wizard.training_wanted):
            wizard.welcome.training.click()


class TestWhatIsAsked:
    def test_a_centre_without_a_name_goes_no_further(self, wizard: FirstRunWizard) -> None:
        wizard.go_on()
        wizard.go_on()
        assert wizard.page is wizard.centre_step
        assert wizard.centre_step.form.ui.name.has_problem()

    def test_a_room_without_beds_is_told(self, wizard: FirstRunWizard) -> None:
        wizard.go_on()
        wizard.centre_step.form.ui.name.line.setText("Центр")
        wizard.go_on()
        wizard.go_on()
        wizard.rooms.form.lines[0].name.setText("Мальчики")
        wizard.go_on()
        assert wizard.page is wizard.rooms
        assert wizard.rooms.form.problem.text()

    def test_the_name_of_the_centre_is_told_to_be_no_passphrase(self, wizard: FirstRunWizard) -> None:
        to_director(wizard)
        wizard.director.passphrase.first.line.setText("центр үміт үміт")
        assert "centre" in wizard.director.passphrase.strength.text()

    def test_two_different_passphrases_are_told(self, wizard: FirstRunWizard) -> None:
        to_director(wizard)
        wizard.director.person.line.setText("Ж")
        wizard.director.login.line.setText(DIRECTOR)
        wizard.director.passphrase.first.line.setText(FIRST)
        wizard.director.passphrase.again.line.setText(LONG)
        wizard.go_on()
        assert wizard.page is wizard.director
        assert "not the same" in wizard.director.passphrase.problem.text()

    def test_a_made_passphrase_must_be_typed_once_more(self, wizard: FirstRunWizard) -> None:
        to_director(wizard)
        wizard.director.passphrase.generate.click()
        assert len(wizard.director.passphrase.text().split()) == 5
        assert not wizard.director.passphrase.check()

    def test_words_on_the_wrong_layout_are_noticed(self, wizard: FirstRunWizard) -> None:
        to_director(wizard)
        wizard.director.passphrase.first.line.setText("nb[fz kjlrf")
        assert "layout" in wizard.director.passphrase.layout_hint.text()

    def test_wrong_words_of_the_sheet_are_told_by_number(self, qtbot: QtBot, wizard: FirstRunWizard) -> None:
        to_sheet(qtbot, wizard)
        type_rows_back(wizard)
        panel = wizard.sheet.panel
        words = panel._line(0).text().split()
        letter = next(iter(panel.typed()))
        panel._line(0).setText(" ".join([*words[:3], "якорь" if words[3] != "якорь" else "трава"]))
        panel.check_rows()
        assert not panel.done
        assert str("АБВГ".index(letter) * 4 + 4) in panel.fields[0].info.text()


class TestPortable:
    @pytest.fixture
    def wizard(
        self, qtbot: QtBot, context: Context, registry: Registry, monkeypatch: pytest.MonkeyPatch
    ) -> FirstRunWizard:
        from dataclasses import replace

        import keyring
        from keyring.backends.null import Keyring

        before = keyring.get_keyring()
        monkeypatch.setattr("keyring.core._keyring_backend", Keyring())
        assert before is not None
        window = FirstRunWizard(tools_of(context), replace(registry.place(), keyring=None))
        qtbot.addWidget(window)
        window.show()
        return window

    def test_without_a_store_somebody_decides_and_lengthens_the_passphrase(
        self, qtbot: QtBot, wizard: FirstRunWizard, registry: Registry
    ) -> None:
        to_director(wizard)
        wizard.director.person.line.setText("Ж")
        wizard.director.login.line.setText(DIRECTOR)
        for edit in (wizard.director.passphrase.first, wizard.director.passphrase.again):
            edit.line.setText(FIRST)
        wizard.go_on()
        qtbot.waitUntil(wizard.keys.panel.portable.isVisible)
        wizard.go_on()
        assert wizard.keys.panel.problem.text()
        wizard.keys.panel.portable.click()
        wizard.go_on()
        qtbot.waitUntil(lambda: wizard.page is wizard.director)
        assert "six words" in wizard.director.passphrase.problem.text()
        assert not registry.place().has_registry
        for edit in (wizard.director.passphrase.first, wizard.director.passphrase.again):
            edit.line.setText(LONG)
        wizard.go_on()
        qtbot.waitUntil(wizard.keys.panel.portable.isVisible)
        assert wizard.keys.panel.is_portable()
        wizard.go_on()
        qtbot.waitUntil(lambda: wizard.page is wizard.sheet, timeout=10_000)
        wizard.close()
        assert registry.opens(passphrase=LONG)


def test_a_database_without_its_key_file_is_told_at_once(qtbot: QtBot, context: Context, registry: Registry) -> None:
    folder = registry.place().folder
    folder.mkdir(parents=True)
    (folder / "registry-abcdef.db").write_bytes(b"x")
    window = FirstRunWizard(tools_of(context), registry.place())
    qtbot.addWidget(window)
    assert "key file" in window.welcome.orphan.text()


def test_the_program_goes_from_the_wizard_into_its_main_window(
    qtbot: QtBot, context: Context, registry: Registry
) -> None:
    program = Program(registry.place().folder, tools_of(context), restart=lambda _place: None)
    program.open_place(registry.place())
    program.start({})
    wizard = program._window
    assert isinstance(wizard, FirstRunWizard)
    to_sheet(qtbot, wizard)
    type_rows_back(wizard)
    for _step in range(3):
        wizard.go_on()
    assert program.shell is not None
    qtbot.waitUntil(program.shell.window.isVisible)
    assert sheets.verified(program.shell.session)
    program.shell.window.close()
    assert registry.opens()


def test_the_lock_closes_a_registry_that_was_just_made(
    qtbot: QtBot, context: Context, registry: Registry, tmp_path: Path
) -> None:
    restarts: list[dict[str, object]] = []
    program = Program(registry.place().folder, tools_of(context), restart=restarts.append)
    program.open_place(registry.place())
    program.start({})
    wizard = program._window
    assert isinstance(wizard, FirstRunWizard)
    QTest.keyClick(wizard.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert restarts == []
    to_sheet(qtbot, wizard)
    idle = program._idle
    assert idle is not None
    long_after = idle._clock() + 86_400
    idle._clock = lambda: long_after
    qtbot.waitUntil(lambda: bool(restarts))
    assert restarts == [{"login": DIRECTOR}]
    assert not wizard.isVisible()
    wizard.close()
    # The program wrote by the clock of this computer; one that stands still behind it would be told in the log.
    registry.clock.now = datetime.now(UTC)
    with registry.inside() as session:
        assert [entry.action for entry in session.store.audit.recent(2)] == ["login", "locked"]
        assert not sheets.verified(session)


def test_the_main_window_says_that_the_sheet_was_not_typed_back(
    qtbot: QtBot, context: Context, registry: Registry
) -> None:
    created = registry.create()
    vault.leave(created.session)
    shell = open_shell(qtbot, context, registry, DIRECTOR, FIRST)
    assert "sheet was not typed back" in shell.window.notice.text()
    rows = {letter: " ".join(words) for letter, words in created.sheet.rows()}
    sheets.confirm(shell.session, created.sheet, {letter: rows[letter] for letter in created.sheet.check_rows()})
    shell.open_first_page()
    assert shell.window.notice.isHidden()
    shell.window.close()


def test_the_training_centre_gets_a_folder_of_its_own(
    qtbot: QtBot, context: Context, registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shelter_app.paths.default_data_folder", lambda: tmp_path / "home")
    program = Program(registry.place().folder, tools_of(context), restart=lambda _place: None)
    started: list[Path] = []
    monkeypatch.setattr(program, "start", lambda _arrived: started.append(program.folder))
    program._on_training_wanted()
    assert started == [tmp_path / "home" / "training"]
    assert registry.folder not in program.place().folder.parents
