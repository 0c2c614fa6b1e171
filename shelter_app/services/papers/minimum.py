"""The package of a plan with the least of data: what is taken out of each part, and the reason that is printed."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any, Final, TypeVar, cast

from shelter_app.domain.consents import Consent
from shelter_app.reports.data import Answer, Centre, PersonName, Signer, Text
from shelter_app.reports.papers import MonitoringSheet, NeedsSheet, SupportPlan
from shelter_app.reports.papers.package import ConsentLine, ConsentList, LeftOut
from shelter_app.reports.papers.review import DecisionForm
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.coding import Coded
from shelter_app.services.papers.facts import CaseFile

T = TypeVar("T")


class Minimum:
    """Takes out of the parts of a package what the decision does not need; the number stands in the place of names."""

    def __init__(self, file: CaseFile) -> None:
        line = file.by.store.summaries.get(file.resident.id)
        others = [contact.name for contact in file.contacts]
        others += [record.name.full for record in file.person.names]
        self._number = file.resident.number
        self._code = Coded(on=True, people=[line] if line else [], others=others)

    def name(self) -> PersonName:
        """The number of the file in the place of the name."""
        told = f"№ {self._number}"
        return PersonName(full=told, short=told)

    def needs(self, data: NeedsSheet) -> NeedsSheet:
        """The needs that were found, without remarks, without who took part and what was concluded."""
        found = tuple(replace(one, comment="") for one in data.needs if one.answer is Answer.YES)
        nobody = {"expert": "", "took_part": "", "missing_reason": "", "conclusion": "", "signers": ()}
        return self.coded(replace(data, person=self.name(), needs=found, brief=True, **nobody))  # type: ignore[arg-type]

    def plan(self, data: SupportPlan, posts: tuple[Text, ...], author: Text) -> SupportPlan:
        """The rows with posts in the place of names, without the words beside their marks."""
        items = tuple(
            replace(item, responsible=post, mark="", signature="") for item, post in zip(data.items, posts, strict=True)
        )
        return self.coded(replace(data, child=self.name(), compiled_by=author, items=items, signers=()))

    def monitoring(self, data: MonitoringSheet, author: Text) -> MonitoringSheet:
        """How far each measure has come and what was decided, without remarks and names."""
        rows = tuple(replace(row, responsible="", mark="") for row in data.rows)
        return self.coded(replace(data, person=self.name(), expert=author, rows=rows, note="", signers=()))

    def consents(self, data: ConsentList, known: tuple[Consent, ...]) -> ConsentList:
        """That was asked and what was answered, without to whom and who signed beside."""
        lines = tuple(replace(line, what=_kind(one), beside="") for line, one in zip(data.lines, known, strict=True))
        return ConsentList(lines)

    def form(self, data: DecisionForm) -> DecisionForm:
        """The form with the number of the file alone."""
        return self.coded(replace(data, child=""))

    def coded(self, facts: T) -> T:
        """The facts with every name of the child and of those around it covered in the words of people."""
        return cast(T, self._covered(facts))

    def _covered(self, value: Any) -> Any:
        if isinstance(value, str) and type(value) is str:
            return self._code.text(value)
        if isinstance(value, tuple):
            return tuple(self._covered(part) for part in value)
        if is_dataclass(value) and not isinstance(value, type | Centre | Signer | PersonName):
            return replace(value, **{one.name: self._covered(getattr(value, one.name)) for one in fields(value)})
        return value


def _kind(consent: Consent) -> Text:
    if consent.organisation:
        return f.phrase(lambda w: w.translate("PlanPackage", "to the help of an organisation"))
    return f.phrase(lambda w: w.translate("PlanPackage", "to an interview"))


def consent_list(file: CaseFile, known: tuple[Consent, ...]) -> ConsentList:
    """Every consent and refusal of the file as the package tells it."""
    return ConsentList(tuple(_line(file, one) for one in known))


def _line(file: CaseFile, one: Consent) -> ConsentLine:
    return ConsentLine(
        file.local(one.at).date(),
        f.joined("; ", f.joined(": ", _kind(one), one.organisation), one.help),
        one.given,
        f.label(file.by, "language", one.language) if one.language else "",
        one.representative,
        file.local(one.withdrawn_at).date() if one.withdrawn_at else None,
    )


def left_out(*, minimum: bool) -> tuple[LeftOut, ...]:
    """What stays at the centre, with the reason beside it: the same words on the screen and on the cover."""
    lines = _ALWAYS if not minimum else (*_MINIMUM, *_ALWAYS)
    return tuple(LeftOut(f.phrase(what), f.phrase(why)) for what, why in lines)


_ALWAYS: Final = (
    (
        lambda w: w.translate("PlanPackage", "IIN, numbers of documents, photos and scans"),
        lambda w: w.translate("PlanPackage", "The number of the file names the child without them."),
    ),
    (
        lambda w: w.translate("PlanPackage", "Telephones and addresses of relatives and of the staff"),
        lambda w: w.translate("PlanPackage", "Whoever finds a lost copy must not find the family by it."),
    ),
    (
        lambda w: w.translate("PlanPackage", "The health card, examinations and medicines"),
        lambda w: w.translate("PlanPackage", "Medical secret; what the plan needs of it stands in its rows."),
    ),
    (
        lambda w: w.translate("PlanPackage", "Circumstances, interviews and the journal"),
        lambda w: w.translate("PlanPackage", "The decision rests on needs and measures, not on what was suffered."),
    ),
)
_MINIMUM: Final = (
    (
        lambda w: w.translate("PlanPackage", "The name; names in words that people wrote"),
        lambda w: w.translate("PlanPackage", "Several people read this copy; the file number is enough to decide."),
    ),
    (
        lambda w: w.translate("PlanPackage", "Needs that were not found, remarks, strengths and goals"),
        lambda w: w.translate("PlanPackage", "A measure rests on a need that was found and on nothing else."),
    ),
    (
        lambda w: w.translate("PlanPackage", "Names of the staff and of those who took part"),
        lambda w: w.translate("PlanPackage", "Posts say who answers for a measure."),
    ),
    (
        lambda w: w.translate("PlanPackage", "To whom consents were given"),
        lambda w: w.translate("PlanPackage", "The name of an organisation tells what has happened."),
    ),
    (
        lambda w: w.translate("PlanPackage", "Minutes of the meeting"),
        lambda w: w.translate("PlanPackage", "What follows from them stands in the plan."),
    ),
)  # fmt: skip
