"""Who looked into a file: the director prints it, and the extract, after a reason and the passphrase."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_app.domain.ids import ResidentId
from shelter_app.services import papers
from shelter_app.services.exchange.lists import Confirmed
from shelter_app.views.file.access import AccessSection
from shelter_app.views.paper.dialog import PaperDialog
from tests.records import House
from tests.services.papers_story import equipped
from tests.views.file.conftest import OpenFile


@pytest.mark.parametrize(("button", "document"), [("seen", papers.ACCESS), ("extract", papers.EXTRACT)])
def test_the_paper_lies_on_the_desk_after_reason_and_passphrase(
    house: House,
    child: ResidentId,
    open_file: OpenFile,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    button: str,
    document: str,
) -> None:
    shown: list[PaperDialog] = []

    def exec_(dialog: PaperDialog) -> None:
        shown.append(dialog)

    monkeypatch.setattr(PaperDialog, "exec", exec_)
    equipped(house)
    page = open_file(child, house.director, "access")
    section: Any = page.sections["access"]
    assert isinstance(section, AccessSection)
    qtbot.mouseClick(getattr(section, button), Qt.MouseButton.LeftButton)
    dialog = section.asking
    assert dialog.check().keys() == {"reason"}
    dialog.reason.setText("просит сама")
    assert dialog.check() == {}
    dialog.confirmed = Confirmed(house.director.staff.id)
    dialog.accept()
    assert [one._wanted.document for one in shown] == [document]
    paper = shown[0]
    paper.show()
    qtbot.waitUntil(lambda: paper.desk.job is not None, timeout=20_000)
    assert paper.desk.job is not None
    assert paper.desk.job.document == document
    assert "просит сама" in [line.reason for line in house.store.audit.recent(6)]
    paper.close()
