"""Which interviews somebody of the register of interpreters took part in, found without reading the others."""

from __future__ import annotations

from peewee import fn

from shelter_app.domain.ids import InterpreterId
from shelter_app.domain.interviews import Interview
from shelter_app.storage.interview_models import InterviewRow
from shelter_app.storage.tables import Table


class Interpreting:
    """Looks into the sittings, whose text names each interpreter by an id that is found nowhere else by chance."""

    def __init__(self, interviews: Table[Interview]) -> None:
        self._interviews = interviews

    def of(self, interpreter_id: InterpreterId) -> list[Interview]:
        """The interviews in one of whose sittings they interpreted, the newest first."""
        found = self._interviews.where(
            fn.INSTR(InterviewRow.sittings, str(interpreter_id)) > 0, order=[InterviewRow.begun_at.desc()]
        )
        return [one for one in found if any(sitting.interpreter_id == interpreter_id for sitting in one.sittings)]
