"""Which row of Today somebody is at."""

from __future__ import annotations

from shelter_app.views.today.page import TodayPage
from shelter_app.views.widgets.task_list import TaskRow


def choose(page: TodayPage, title: str) -> TaskRow:
    """Put the focus on the first row with this title."""
    for number, row in enumerate(page.tasks.rows.rows()):
        if isinstance(row, TaskRow) and row.title == title:
            page.tasks.setCurrentIndex(page.tasks.rows.index(number, 0))
            page.tasks.setFocus()
            return row
    raise AssertionError(title)


def tasks(page: TodayPage) -> list[TaskRow]:
    return [row for row in page.tasks.rows.rows() if isinstance(row, TaskRow)]
