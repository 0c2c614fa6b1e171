"""The facts of the note that goes along with a child who was not taken in."""

from __future__ import annotations

from shelter_app.domain.paper import DocumentNumber
from shelter_app.domain.turned_away import TurnedAway
from shelter_app.reports.data import Fact
from shelter_app.reports.papers.covering import CoveringNote
from shelter_app.services.papers import facts as f
from shelter_app.services.session import Session


def gather(by: Session, line: TurnedAway) -> tuple[CoveringNote, DocumentNumber]:
    """The note with its number; what nobody asked about is said as such."""
    brought_by = f.joined(", ", f.label(by, "brought_by", line.brought_by), line.brought_by_person)
    told = f"{line.told_at.astimezone(by.tz):%d.%m.%Y %H:%M}" if line.told_at else ""
    note = CoveringNote(
        centre=f.centre(by),
        dated=by.today(),
        addressee=line.referred_to,
        came_at=line.at.astimezone(by.tz),
        child=f.fact(line.name, Fact.unclear()),
        born=f.fact(f.partial_day(line.born), Fact.unclear()),
        brought_by=f.fact(brought_by, Fact.unclear()),
        reason=line.reason,
        taken_by=f.fact(line.taken_by, Fact.not_asked()),
        told=f.fact(f.joined(", ", told, line.told_whom), Fact.not_asked()),
        director=f.director(by),
        executor=by.staff.short,
        executor_phone=by.staff.phone or by.centre.phone,
    )
    return note, DocumentNumber.of_turned_away(line.number)
