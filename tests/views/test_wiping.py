"""After a login old removals of every file are wiped beside the work, and nothing of it goes on after a lock."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from shelter_app.domain.attachments import Form
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import attachments
from shelter_app.services.attachments import NewAttachment
from shelter_app.services.scans import Scan
from shelter_app.views.theme import Theme
from tests.records import House
from tests.views.desks import Desk

SCAN = Scan(bytes(5 * attachments.PART), Form.PDF, 3, b"small")


def removed(house: House) -> ResidentId:
    """A file from which a scan was taken out thirty days ago."""
    child, by = house.admit(), house.case_worker
    attachments.remove(attachments.add(child, NewAttachment("court"), SCAN, by=by).id, "wrong_file", by=by)
    house.later(days=30)
    return child


def parts(house: House) -> int:
    return int(house.store.database.execute_sql("SELECT count(*) FROM attachment_parts").fetchone()[0])


def test_nobody_has_to_open_the_papers_of_the_file(house: House, tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    child = removed(house)
    Desk(house, Role.DUTY_EDUCATOR, tmp_path, theme, qtbot)
    qtbot.waitUntil(lambda: parts(house) == 0)
    (gone,) = attachments.of(child, removed=True, by=house.case_worker)
    assert gone.attachment.wiped


def test_whoever_works_on_no_files_wipes_none(house: House, tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    removed(house)
    desk = Desk(house, Role.ADMINISTRATOR, tmp_path, theme, qtbot)
    assert not desk.shell._wiping._every._timer.isActive()


def test_it_ends_when_the_registry_is_put_away_and_when_it_fails(
    house: House, tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    removed(house)
    put_away = Desk(house, Role.CASE_WORKER, tmp_path, theme, qtbot).shell
    put_away.put_away()
    assert not put_away._wiping._every._timer.isActive()
    house.store.database.execute_sql(
        "CREATE TRIGGER stuck BEFORE DELETE ON attachment_parts BEGIN SELECT RAISE(ABORT, 'disk'); END"
    )
    failing = Desk(house, Role.DUTY_EDUCATOR, tmp_path, theme, qtbot).shell
    assert failing._wiping._every._timer.isActive()
    qtbot.waitUntil(lambda: not failing._wiping._every._timer.isActive())
