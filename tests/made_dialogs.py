"""Pictures of the dialogs that `tests/views/dialogs.py` opens, at a demo centre of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC
from functools import partial

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services.session import Session
from shelter_app.views.dialog import Dialog
from shelter_app.views.merging.dialogs import MergeDialog, SeparateDialog
from shelter_app.views.shell import Shell
from tests.records import Clock, House
from tests.stage import NOW, Screen, Shot, Stage, rest
from tests.views.dialogs import MAKERS

LOGINS = {Role.DIRECTOR: "director", Role.CASE_WORKER: "caseworker", Role.DUTY_EDUCATOR: "duty"}
STORY = "S02"
MERGED = "S20"


@dataclass
class StageDesk:
    """What the makers ask of a desk, with the director in front of it."""

    stage: Stage

    @property
    def shell(self) -> Shell:
        return self.stage.at("director")

    @property
    def session(self) -> Session:
        return self.shell.session

    @property
    def house(self) -> House:
        staff = {role: self.stage.at(login).session for role, login in LOGINS.items()}
        return House(self.session.store, Clock(NOW.astimezone(UTC)), staff)


def made_dialogs(shown: set[str]) -> Iterator[tuple[str, Screen]]:
    """Every dialog that has no picture yet; making one may change the file it is about, so the centre is another."""
    fresh = True
    for kind in MAKERS:
        if _name(kind) not in shown:
            yield _name(kind), partial(_made, kind=kind, fresh=fresh)
            fresh = False


def _name(kind: type[Dialog]) -> str:
    words = "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in kind.__name__)
    return f"dialog{words.removesuffix('-dialog')}"


def _made(stage: Stage, kind: type[Dialog], fresh: bool) -> Shot:
    desk = StageDesk(stage.put_aside(fresh=fresh))
    child = ResidentId(desk.stage.id_of(MERGED if kind in (MergeDialog, SeparateDialog) else STORY))
    desk.stage.page("file", "director", resident_id=child)
    dialog = MAKERS[kind](desk, child)  # type: ignore[arg-type]
    dialog.show()
    rest(stage)
    return Shot(desk.shell.window, dialog, clean=lambda: (dialog.done(0), dialog.deleteLater()))
