"""The acts that letters name: what is packaged, what the centre's lawyer wrote, and the way back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shelter_app.domain.errors import InvalidInput, NotFound, Stale
from shelter_app.domain.labels import Labels
from shelter_app.domain.legal_references import LegalReference, ReferenceChange, check_reference
from shelter_app.domain.staff import Can
from shelter_app.services import packaged
from shelter_app.services.decided_here import deciding, difference
from shelter_app.services.session import Session, allowed


@dataclass(frozen=True, slots=True)
class ReferenceLine:
    """The act of one letter as it holds here and as it was packaged, and the decision that changed it."""

    reference: LegalReference
    packaged: LegalReference
    title: Labels
    change: ReferenceChange | None = None
    author: str = ""


@allowed(Can.EDIT_RULES)
def lines(*, by: Session) -> tuple[ReferenceLine, ...]:
    """One line for every letter of the procedure that this kind of centre writes, in its order."""
    known = {one.document: one for one in packaged.reference_changes(by.store)}
    shown = []
    for notice in by.profile.notices:
        rule = by.profile.rule(notice.rule)
        if rule is not None and rule.kinds and by.centre.kind not in rule.kinds:
            continue
        holds = by.profile.reference(notice.document) or LegalReference(notice.document, on_paper=False)
        change = known.get(notice.document)
        author = by.staff_name(change.by) if change else ""
        shown.append(ReferenceLine(holds, _packaged(by, notice.document), notice.labels, change, author))
    return tuple(shown)


@allowed(Can.EDIT_RULES)
def change(
    document: str, wanted: LegalReference, reason: str, *, before: LegalReference | None = None, by: Session
) -> LegalReference:
    """Says which act a letter names from this moment on; the packaged file stays as it came.

    Raises NotFound for a letter the procedure does not know, and InvalidInput as
    :func:`shelter_app.domain.legal_references.check_reference` says, for a reason that is empty (``reason``), and where
    nothing is changed (``edit`` unchanged). ``before`` is the wording that was seen when it was decided: raises Stale
    where another one holds by then.
    """
    source, settled = _packaged(by, document), replace(wanted, document=document)
    problems = {} if reason.strip() else {"reason": "empty"}
    try:
        check_reference(settled, today=by.today())
    except InvalidInput as error:
        problems |= error.problems
    if problems:
        raise InvalidInput(**problems)
    with deciding(by, "reference.changed", document, reason) as decision:
        present = packaged.profile_of(by.store, by.centre).reference(document) or source
        if before is not None and present != before:
            raise Stale("references")
        if settled == present:
            raise InvalidInput(edit="unchanged")
        decision.detail = difference(present, settled)
        _keep(by, document, ReferenceChange(document, settled, reason.strip(), by.staff.id, by.now()))
    return settled


@allowed(Can.EDIT_RULES)
def restore(document: str, reason: str, *, by: Session) -> LegalReference:
    """Takes the act of a letter back to what is packaged; raises NotFound where it is, InvalidInput for no reason."""
    source = _packaged(by, document)
    with deciding(by, "reference.restored", document, reason):
        if all(one.document != document for one in packaged.reference_changes(by.store)):
            raise NotFound("references")
        if not reason.strip():
            raise InvalidInput(reason="empty")
        _keep(by, document, None)
    return source


def _packaged(by: Session, document: str) -> LegalReference:
    """What came with the program; nothing is said of an act where it has no line of its own."""
    source = packaged.profile(by.centre.profile)
    if all(notice.document != document for notice in source.notices):
        raise NotFound("references")
    return source.reference(document) or LegalReference(document, on_paper=False)


def _keep(by: Session, document: str, made: ReferenceChange | None) -> None:
    """Stores one decision beside those about other letters; None forgets the one about this letter."""
    others = (one for one in packaged.reference_changes(by.store) if one.document != document)
    by.store.settings.put(packaged.REFERENCE_CHANGES_SETTING, (*others, *((made,) if made else ())))
