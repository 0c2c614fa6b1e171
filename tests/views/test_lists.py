"""Lists, tables, rail and search by keyboard, with models that keep Qt's rules."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from shelter_app.views.scaling import column
from shelter_app.views.theme import Theme
from shelter_app.views.widgets.bars import Stay
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.widgets.rail import Place, Rail
from shelter_app.views.widgets.rights import RightFace
from shelter_app.views.widgets.rows import OBJECT_ROLE, SORT_ROLE, Head, RowsList
from shelter_app.views.widgets.search_box import Hit, SearchBox
from shelter_app.views.widgets.tables import Cell, Column, Table, TableModel
from shelter_app.views.widgets.task_list import TaskList, TaskRow
from shelter_app.views.widgets.timeline import Entry, Timeline

TypeText = Callable[[QWidget, str], None]

pytestmark = pytest.mark.usefixtures("theme")

TASKS: list[TaskRow | Head] = [
    Head("Overdue", 2, "alarm-clock", overdue=True),
    TaskRow(1, "Enrol", "A. B., file 1", "school", ChipFace("Overdue: 8 days", "overdue"), "Staff A."),
    TaskRow(2, "Doctor", "C. D., file 2", "stethoscope", ChipFace("11:30", "plain", "clock"), "Staff B."),
    Head("Today", 1),
    TaskRow(3, "Call", "E. F., file 3", "phone", ChipFace("Done", "done"), done=True),
]
COLUMNS = [
    Column(
        "name",
        lambda: "Name",
        lambda row: Cell(row[0], row[1], strong=True, avatar=(row[0], 3)),
        sort=lambda row: row[0],
    ),
    Column("stay", lambda: "Stay", lambda _row: Cell("41 of 90", stay=Stay(41, 90, (60,))), width=140, needs=500),
    Column("right", lambda: "Collect", lambda _row: Cell(right=RightFace("Must not", "forbidden")), width=140),
]
PEOPLE = [Head("Here", 2), ("Aaa", "26/001"), ("Bbb", "26/002")]


class Stand:
    """A window that lives as long as the test."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window = QWidget()

    def show(self, widget: QWidget, width: int = 800) -> None:
        self.window.setLayout(column(widget, None if isinstance(widget, SearchBox) else 0, margins=8))
        self.window.resize(width, 500)
        self.qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        widget.setFocus()


@pytest.fixture
def stand(qtbot: QtBot, theme: Theme) -> Stand:
    return Stand(qtbot)


def test_the_models_keep_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    rows = RowsList(accessible=str)
    rows.set_rows(TASKS)
    qtmodeltester.check(rows)
    table = TableModel(COLUMNS)
    table.set_rows(PEOPLE)
    qtmodeltester.check(table)
    table.set_rows([])
    qtmodeltester.check(table)


def test_a_table_model_knows_its_columns_by_name_and_gives_object_and_sort_value() -> None:
    model = TableModel(COLUMNS)
    model.set_rows(PEOPLE)
    index = model.index(1, model.column_of("name"))
    assert index.data(OBJECT_ROLE) == ("Aaa", "26/001")
    assert index.data(SORT_ROLE) == "Aaa"
    assert index.data() == "Aaa, 26/001"
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Aaa, 26/001; 41 of 90; Must not"


def test_space_ticks_shift_space_postpones_enter_opens(stand: Stand) -> None:
    told: list[tuple[str, object]] = []
    tasks = TaskList()
    tasks.ticked.connect(lambda row: told.append(("ticked", row.key)))
    tasks.postponed.connect(lambda row: told.append(("postponed", row.key)))
    tasks.opened.connect(lambda row: told.append(("opened", row.key)))
    tasks.set_rows(TASKS)
    stand.show(tasks)
    QTest.keyClick(tasks, Qt.Key.Key_Space)
    QTest.keyClick(tasks, Qt.Key.Key_Down)
    QTest.keyClick(tasks, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(tasks, Qt.Key.Key_Down)
    QTest.keyClick(tasks, Qt.Key.Key_Return)
    assert told == [("ticked", 1), ("postponed", 2), ("opened", 3)]


def test_the_row_in_focus_stays_in_focus_when_the_list_is_read_again(stand: Stand) -> None:
    tasks = TaskList()
    tasks.set_rows(TASKS)
    stand.show(tasks)
    QTest.keyClick(tasks, Qt.Key.Key_Down)
    tasks.set_rows([row for row in TASKS if not (isinstance(row, TaskRow) and row.key == 1)])
    focused = tasks.current_object()
    assert focused is not None
    assert focused.key == 2


def test_a_click_on_the_circle_ticks(stand: Stand) -> None:
    told: list[object] = []
    tasks = TaskList()
    tasks.ticked.connect(lambda row: told.append(row.key))
    tasks.set_rows(TASKS)
    stand.show(tasks)
    box: QRect = tasks.visualRect(tasks.rows.index(2, 0))
    QTest.mouseClick(tasks.viewport(), Qt.MouseButton.LeftButton, pos=box.topLeft() + QRect(0, 0, 40, 40).center())
    assert told == [2]


def test_a_table_opens_with_enter_and_heads_span_its_width(stand: Stand) -> None:
    told: list[object] = []
    table = Table(columns=COLUMNS)
    table.opened.connect(told.append)
    table.set_rows(PEOPLE)
    stand.show(table)
    assert table.columnSpan(0, 0) == len(COLUMNS)
    table.selectRow(1)
    QTest.keyClick(table, Qt.Key.Key_Return)
    table.set_rows([("Ccc", "26/003"), *PEOPLE], key=lambda row: row[0] if isinstance(row, tuple) else None)
    assert table.current_object() == ("Aaa", "26/001")
    assert told == [("Aaa", "26/001")]


def test_a_narrow_table_hides_the_columns_that_need_room(stand: Stand) -> None:
    table = Table(columns=COLUMNS)
    table.set_rows(PEOPLE)
    stand.show(table, width=400)
    assert [table.isColumnHidden(number) for number in range(3)] == [False, True, False]
    stand.window.resize(900, 500)
    stand.qtbot.waitUntil(lambda: not table.isColumnHidden(1))


def test_a_long_entry_makes_its_row_of_the_timeline_higher(stand: Stand) -> None:
    timeline = Timeline()
    timeline.set_rows(
        [Head("Today"), Entry(1, "phone", "08:10", "Call", "short"), Entry(2, "mail", "", "Letter", "long words " * 30)]
    )
    stand.show(timeline)
    heights = [timeline.visualRect(timeline.rows.index(row, 0)).height() for row in range(3)]
    assert heights[2] > heights[1] > heights[0]


def rail() -> Rail:
    rail = Rail()
    rail.set_places(
        [Place("today", "Today", "sun"), Place("plans", "Plans", "house"), Place("admin", "A", "x", apart=True)]
    )
    return rail


def test_arrows_move_on_the_rail_and_enter_goes(stand: Stand) -> None:
    told: list[str] = []
    places = rail()
    places.gone.connect(told.append)
    places.set_current("today")
    stand.show(places)
    QTest.keyClick(places, Qt.Key.Key_Down)
    assert told == []
    QTest.keyClick(places, Qt.Key.Key_Return)
    QTest.keyClick(places, Qt.Key.Key_Down)
    QTest.keyClick(places, Qt.Key.Key_Space)
    assert told == ["plans", "admin"]


def test_counts_and_words_change_without_losing_the_place() -> None:
    places = rail()
    places.set_current("plans")
    places.set_counts({"plans": 3})
    assert places.current_name() == "plans"
    assert places.places.index(1, 0).data() == "Plans, 3"
    places.set_current("a file")
    assert places.current_name() is None


@pytest.fixture
def search(stand: Stand) -> SearchBox:
    box = SearchBox()
    stand.show(box)
    box.wanted.connect(
        lambda text: box.show_results(
            [Head("People"), Hit(f"{text} one", "file 1", "user", 1), Hit(f"{text} two", "", "user", 2)]
        )
    )
    return box


def test_search_asks_once_after_typing_and_takes_the_first_with_enter(
    search: SearchBox, qtbot: QtBot, type_text: TypeText
) -> None:
    asked: list[str] = []
    told: list[object] = []
    search.wanted.connect(asked.append)
    search.chosen.connect(told.append)
    type_text(search, "muham")
    qtbot.waitUntil(search.results_shown)
    assert asked == ["muham"]
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert told == [1]
    assert search.text() == ""
    assert not search.results_shown()


def test_down_moves_in_the_results_and_the_typing_goes_on(search: SearchBox, qtbot: QtBot, type_text: TypeText) -> None:
    told: list[object] = []
    search.chosen.connect(told.append)
    type_text(search, "mu")
    qtbot.waitUntil(search.results_shown)
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert search.hasFocus()
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert told == [2]


def test_a_quick_enter_takes_the_answer_to_what_was_typed_last(search: SearchBox, type_text: TypeText) -> None:
    told: list[object] = []
    search.chosen.connect(told.append)
    type_text(search, "fast")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert told == [1]


def test_escape_closes_the_results_first_and_clears_the_box_next(
    search: SearchBox, qtbot: QtBot, type_text: TypeText
) -> None:
    type_text(search, "mu")
    qtbot.waitUntil(search.results_shown)
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert (search.results_shown(), search.text()) == (False, "mu")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""


def test_nothing_found_is_said_and_cannot_be_chosen(search: SearchBox) -> None:
    told: list[object] = []
    search.chosen.connect(told.append)
    search.setText("zzz")
    search.show_results([], "Nothing found")
    assert search.results_shown()
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert told == []
