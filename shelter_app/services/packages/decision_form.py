"""The decision form on paper beside the signed file: from an open package and what was typed into its answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from shelter_app.domain.packages import PlanAnswer, Verdict
from shelter_app.domain.paper import DocumentNumber
from shelter_app.domain.staff import Can
from shelter_app.reports.data import PrintStamp, Signer
from shelter_app.reports.papers.review import DecisionForm, ReviewedRow, Said
from shelter_app.services.packages.answering import Received
from shelter_app.services.papers import facts as f
from shelter_app.services.papers import jobs
from shelter_app.services.session import Session, allowed
from shelter_app.wording import load

LANGUAGES: Final = ("ru", "kk", "en")
_SHOWN: Final = 16
_SAID: Final = {
    Verdict.APPROVED: Said.AGREED,
    Verdict.CONDITIONS: Said.CONDITIONS,
    Verdict.RETURNED: Said.RETURNED,
    Verdict.MEETING: Said.MEETING,
}


@dataclass(frozen=True, slots=True)
class Form:
    """A form ready to be rendered; it reaches back into no registry, so that this can be done in a worker."""

    facts: DecisionForm = field(repr=False)
    stamp: PrintStamp
    language: str

    @property
    def file_name(self) -> str:
        """What the PDF is called: the code of the package, never anybody's name."""
        return f"{self.stamp.code}.pdf"

    def render(self) -> bytes:
        """The finished PDF."""
        from shelter_app.reports import decision_form

        return decision_form.render(self.facts, (load("paper", self.language),), stamp=self.stamp)


@allowed(Can.ANSWER_PACKAGE)
def form(received: Received, answer: PlanAnswer | None, language: str, *, by: Session) -> Form:
    """The form of one package; that it was made is written down, because it carries a child's name out of the program.

    ``answer`` is what has been typed so far, None for an empty form.
    """
    sheet, plan = received.sheet, received.sheet.plan
    remarks = {one.item_id: one.words for one in answer.comments} if answer else {}
    rows = tuple(
        ReviewedRow(
            f.label(by, received.profile.needs_list, row.need), row.measure, row.due, remarks.get(row.id, "")
        )
        for row in plan.rows
    )  # fmt: skip
    lang = language if language in LANGUAGES else LANGUAGES[0]
    facts = DecisionForm(
        centre=f.centre(by), sender=received.sender.name, child=sheet.child.name(lang), file=sheet.child.number,
        version=plan.number, drafted=plan.drafted_on, package=received.code[:_SHOWN], seal=received.seal[:_SHOWN],
        rows=rows, officer=f.staff_signer(by, by.staff.id) or Signer("", ""),
        said=_SAID[answer.verdict] if answer else None, words=answer.words if answer else "",
        number=answer.number if answer else "", on=answer.on if answer else None,
        session=answer.session if answer else "", chair=answer.chair if answer else "",
    )  # fmt: skip
    by.looked("package.form_made", subject=received.code)
    number = DocumentNumber(f"РП-{received.code[:8]}", f"RP-{received.code[:8]}")
    return Form(facts, jobs.stamp(by, number, ""), lang)
