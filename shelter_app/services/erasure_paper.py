"""The act of an erasure as a paper for both signatures: made of what was noted, rendered in a worker."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final

from shelter_app.domain.erasures import Erasure
from shelter_app.domain.errors import NotFound
from shelter_app.domain.ids import ErasureId
from shelter_app.domain.paper import DocumentNumber
from shelter_app.domain.staff import Can
from shelter_app.reports.data import PrintStamp, Signer
from shelter_app.reports.papers.erasure import ErasureAct
from shelter_app.services import second_persons
from shelter_app.services.papers import facts as f
from shelter_app.services.papers import jobs
from shelter_app.services.session import Session, allowed
from shelter_app.wording import load

LANGUAGES: Final = ("ru", "kk", "en")
_APART: Final = frozenset({"grants", "attachments", "audit"})
"""Tables that the act counts in lines of their own."""


@dataclass(frozen=True, slots=True)
class ActPaper:
    """An act ready to be rendered; it reaches back into no registry."""

    facts: ErasureAct = field(repr=False)
    stamp: PrintStamp
    language: str

    @property
    def file_name(self) -> str:
        """What the PDF is called: its number, which names nobody."""
        return f"{self.stamp.code.replace('/', '-')}.pdf"

    def render(self) -> bytes:
        """The finished PDF."""
        from shelter_app.reports import erasure_act

        return erasure_act.render(self.facts, (load("paper", self.language),), stamp=self.stamp)


@allowed(Can.CONFIRM_ERASURE)
def act_paper(erasure_id: ErasureId, language: str, *, by: Session) -> ActPaper:
    """The act of what was carried out, in Russian unless Kazakh or English is asked for. Raises NotFound before."""
    act = by.store.erasures.get(erasure_id)
    if act.confirmed_at is None:
        raise NotFound("erasures")
    lang = language if language in LANGUAGES else LANGUAGES[0]
    number = DocumentNumber(f"У-{act.number}", f"U-{act.number}")
    return ActPaper(_facts(by, act), jobs.stamp(by, number, ""), lang)


def _facts(by: Session, act: Erasure) -> ErasureAct:
    def rows(*tables: str) -> int:
        return sum(one.rows for one in act.removed if one.table in tables)

    others = [one for one in act.removed if one.table not in _APART]
    assert act.confirmed_at is not None
    door = second_persons.door_made(by, act.confirmed_by, act.confirmed_at)
    return ErasureAct(
        centre=f.centre(by),
        file=by.store.residents.get(act.resident_id).number,
        left=act.left,
        grounds=act.grounds,
        reason=act.reason,
        proposed_at=act.proposed_at.astimezone(by.tz),
        proposer=_signer(by, act.proposed_by),
        confirmed_at=act.confirmed_at.astimezone(by.tz),
        confirmer=_signer(by, act.confirmed_by),
        whole=act.whole,
        deleted=sum(one.rows for one in others if not one.emptied),
        emptied=sum(one.rows for one in others if one.emptied),
        keys=rows("grants"),
        scans=rows("attachments"),
        words=rows("audit"),
        prints=act.prints or 0,
        copies=tuple(replace(one, made_at=one.made_at.astimezone(by.tz)) for one in act.copies),
        door_made=door.at.astimezone(by.tz) if door is not None else None,
        door_maker=by.staff_name(door.staff_id) if door is not None else "",
    )


def _signer(by: Session, staff_id: int | None) -> Signer:
    found = f.staff_signer(by, None if staff_id is None else by.store.staff.get(staff_id).id)
    return found or Signer("", "")
