"""Everything that can wait until morning and may be known now: identity, papers, circumstances, belongings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from shelter_app.domain import iin
from shelter_app.domain.admissions import NewAdmission
from shelter_app.domain.care import Said
from shelter_app.domain.identity_documents import IdentityDocument
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.stays import MONEY, Belonging
from shelter_app.services import arriving
from shelter_app.views.forms.ui_admission_more import Ui_AdmissionMore
from shelter_app.views.listed import choices
from shelter_app.views.page import Context
from shelter_app.views.record.body import injuries_of
from shelter_app.views.record.care import said_words
from shelter_app.views.typed import paper_day_parser
from shelter_app.views.widgets.fields import Field
from shelter_app.views.widgets.form_grid import FormGrid

_LINES = ("ground_number", "ground_issuer", "iin", "temperature")
_NOTES = ("circumstances", "injuries", "belongings")
_CHOICES = ("iin_absent_reason", "legal_status", "risk")
_CARE = ("unaccompanied", "without_care")
_PICKED = ("citizenships", "languages")


class MorePart(QWidget):
    """The fold-out under the nine fields; nothing in it is asked for."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.ui = Ui_AdmissionMore()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.columns = FormGrid(self, self.ui.grid)
        self._parents = False
        for name in _LINES:
            getattr(self.ui, name).line.textChanged.connect(self._on_changed)
        self.ui.ground_issued.edit.set_parser(paper_day_parser(context))
        self.ui.ground_issued.edit.textChanged.connect(self._on_changed)
        for name in _NOTES:
            getattr(self.ui, name).note.textChanged.connect(self._on_changed)
        for name in (*_CHOICES, *_CARE, "group_with"):
            getattr(self.ui, name).box.currentIndexChanged.connect(self._on_changed)
        for part in (self.ui.citizenships, self.ui.languages, self.ui.documents, self.ui.body, self.ui.nothing):
            part.changed.connect(self._on_changed)
        ui = self.ui
        self._refusable: dict[str, tuple[Field, QWidget]] = {
            "iin": (ui.iin, ui.iin.line),
            "ground_issued": (ui.ground_issued, ui.ground_issued.edit),
            "group_with": (ui.group_with, ui.group_with.box),
            "belongings": (ui.belongings, ui.belongings.note),
        }
        self.ui.group_with.clear_problem_on(self.ui.group_with.box.currentIndexChanged)
        self.ui.iin.line.left.connect(self._check_iin)
        self.ui.iin.clear_problem_on(self.ui.iin.line.textChanged)
        self.retranslate()

    def clear(self, *, keep_family: bool = False) -> None:
        """Empty; what a family shares (languages, citizenship, circumstances, the document) may stay."""
        kept = self.collect() if keep_family else {}
        shared = ("ground_number", "ground_issued", "ground_issuer", "citizenships", "languages", "circumstances")
        self.restore({name: kept[name] for name in shared if name in kept})

    def collect(self) -> dict[str, Any]:
        """What was typed, as plain values; empty answers are left out."""
        ui = self.ui
        content: dict[str, Any] = {name: getattr(ui, name).line.text() for name in _LINES}
        content |= {name: getattr(ui, name).note.toPlainText() for name in _NOTES}
        content |= {name: getattr(ui, name).code() for name in (*_CHOICES, *_CARE)}
        content |= {name: list(getattr(ui, name).codes()) for name in _PICKED}
        content["ground_issued"] = ui.ground_issued.edit.text()
        content["group_with"] = ui.group_with.box.value()
        content["documents"] = [[paper.kind, paper.number, paper.state] for paper in ui.documents.documents()]
        content["body"] = ui.body.held()
        content["without"] = list(ui.nothing.codes())
        return {name: value for name, value in content.items() if value}

    def restore(self, content: Mapping[str, Any]) -> None:
        """Put back what `collect` gave."""
        ui = self.ui
        for name in _LINES:
            getattr(ui, name).line.setText(content.get(name, ""))
        ui.ground_issued.edit.setText(content.get("ground_issued", ""))
        for name in _NOTES:
            getattr(ui, name).note.setPlainText(content.get(name, ""))
        for name in (*_CHOICES, *_CARE, "group_with"):
            getattr(ui, name).box.set_value(content.get(name) or None)
        for name in _PICKED:
            getattr(ui, name).pick(content.get(name, ()))
        papers = [IdentityDocument(kind, number, state) for kind, number, state in content.get("documents", ())]
        ui.documents.show_documents(papers)
        ui.body.hold(content.get("body", ()))
        ui.nothing.tick(content.get("without", ()))

    def fill(self, admission: NewAdmission) -> NewAdmission:
        """The admission with everything that was answered here."""
        ui = self.ui
        issued = ui.ground_issued.edit.value()
        ground = replace(
            admission.ground,
            number=ui.ground_number.text(),
            issued_on=issued if isinstance(issued, PartialDate) else PartialDate(),
            issuer=ui.ground_issuer.text(),
        )
        family = ui.group_with.box.value()
        return replace(
            admission,
            ground=ground,
            citizenships=ui.citizenships.codes(),
            languages=ui.languages.codes(),
            iin=ui.iin.text(),
            iin_absent_reason=ui.iin_absent_reason.code(),
            legal_status=ui.legal_status.code(),
            documents=ui.documents.documents(),
            circumstances=ui.circumstances.text(),
            injuries=(*ui.body.injuries(), *injuries_of(ui.injuries.text())),
            belongings=tuple(Belonging(line) for line in _lines(ui.belongings.text())),
            without=ui.nothing.codes(),
            temperature=ui.temperature.text(),
            risk=ui.risk.code(),
            unaccompanied=self._said("unaccompanied"),
            without_care=self._said("without_care"),
            group_with=ResidentId(int(str(family))) if family else admission.group_with,
        )

    def told(self, category: str) -> arriving.AtTheDoor:
        """What is said so far about who cares for the child, for the duties that it starts."""
        return arriving.AtTheDoor(category, self._said("unaccompanied"), self._said("without_care"))

    def _said(self, name: str) -> Said:
        return Said(getattr(self.ui, name).code() or Said.NOT_ASKED.value)

    def offer_parents(self, *, offered: bool) -> None:
        """Offer everybody here who may be the child's mother or father, or again only those of the last hours."""
        if offered != self._parents:
            self._parents = offered
            self.offer_family()

    def offer_family(self) -> None:
        """Offer everybody who came in the last hours as brother, sister or mother."""
        lang, session = self.context.language.code, self.context.session
        lately = arriving.parents_here(by=session) if self._parents else arriving.admitted_lately(by=session)
        self.ui.group_with.box.set_choices(
            [(str(line.resident_id), f"{line.name(lang) or line.number}, {line.number}") for line in lately]
        )
        self.ui.group_with.setVisible(bool(lately))

    def ask_if_fresh(self, *, unsaid: bool) -> None:
        """Injuries listed here start no duty by themselves, because old scars stand among them: say which sign does."""
        told = bool(self.ui.injuries.text() or self.ui.body.lines())
        if unsaid and told:
            words = self.tr("If any of them is fresh, press “injuries” above: the doctor and the police must be told")
            self.ui.injuries.set_hint(words, "circle-alert")
        elif not unsaid and not told:
            words = self.tr("Seen, so write them down here: a line each, place first: left forearm: bruise, 3 cm")
            self.ui.injuries.set_hint(words, "circle-alert")
        else:
            self.ui.injuries.set_hint(self.tr("A line each, place first: left forearm: bruise, 3 cm"))

    def tied_to(self) -> str:
        """With whom this child came, in the words of the list; empty for nobody."""
        box = self.ui.group_with.box
        return box.currentText() if box.value() else ""

    def join(self, resident_id: ResidentId | None) -> None:
        """Choose with whom this child came."""
        self.ui.group_with.box.set_value(str(resident_id) if resident_id else None)

    def unreadable(self) -> dict[str, str]:
        """What was typed and not understood, by field."""
        found: dict[str, str] = {}
        problem = self.ui.ground_issued.edit.result().problem
        if problem:
            found["ground_issued"] = problem
        if self._contradicts():
            found["belongings"] = self._money_words()
        return found

    def _contradicts(self) -> bool:
        """Whether money stands among the belongings although it was said that there is none."""
        return MONEY in self.ui.nothing.codes() and bool(_MONEY_WORDS.search(self.ui.belongings.text()))

    def _money_words(self) -> str:
        return self.tr("Money is written here, and below it is ticked that there is none: which of the two is right?")

    def show_problems(self, problems: Mapping[str, str]) -> bool:
        """Say at each of these fields what is wrong with it; whether one of them stands here."""
        found = [name for name in problems if name in self._refusable]
        for name in found:
            if name == "iin":
                self.show_iin_problem()
            else:
                self._refusable[name][0].show_problem(problems[name])
        return bool(found)

    def go_to(self, name: str) -> None:
        """Put the focus into a field that was refused."""
        self._refusable[name][1].setFocus()

    def show_iin_problem(self) -> None:
        """Say at the IIN that its check digit is wrong."""
        self.ui.iin.show_problem(self.tr("The check digit does not agree: compare it with the document"))

    def retranslate(self) -> None:
        """Give every field its words in the present language."""
        ui = self.ui
        ui.ground_number.set_label(self.tr("Number of the ground document"))
        ui.ground_issued.set_label(self.tr("Its date, as much of it as it states"))
        ui.ground_issuer.set_label(self.tr("Who issued it"))
        ui.citizenships.set_label(self.tr("Citizenship"))
        ui.languages.set_label(self.tr("Languages"))
        ui.iin.set_label(self.tr("IIN"))
        ui.iin_absent_reason.set_label(self.tr("Why there is no IIN"))
        ui.legal_status.set_label(self.tr("Legal status"))
        ui.circumstances.set_label(self.tr("What happened, in the words of those who brought the child"))
        ui.body.retranslate(self.context)
        ui.nothing.retranslate()
        ui.injuries.set_label(self.tr("Injuries"))
        ui.injuries.set_hint(self.tr("A line each, place first: left forearm: bruise, 3 cm"))
        ui.belongings.set_label(self.tr("Belongings"))
        ui.belongings.set_hint(self.tr("A line for each thing or sum of money"))
        ui.temperature.set_label(self.tr("Temperature"))
        ui.group_with.set_label(self.tr("Came together with"))
        ui.risk.set_label(self.tr("Risk"))
        ui.unaccompanied.set_label(self.tr("Came without a parent or guardian"))
        ui.without_care.set_label(self.tr("Left without parental care"))
        for name in _CARE:
            getattr(ui, name).box.setPlaceholderText(said_words(Said.NOT_ASKED))
        choose = self.tr("Choose")
        for name in _CHOICES:
            getattr(ui, name).box.setPlaceholderText(choose)
        ui.group_with.box.setPlaceholderText(self.tr("Nobody"))
        self._set_choices()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _set_choices(self) -> None:
        ui, add = self.ui, self.tr("Add")
        ui.citizenships.set_choices(choices(self.context, "country"), add)
        ui.languages.set_choices(choices(self.context, "language"), add)
        for name in _CARE:
            getattr(ui, name).box.set_choices([(one.value, said_words(one)) for one in Said])
        for name in ("iin_absent_reason", "legal_status", "risk"):
            getattr(ui, name).box.set_choices(choices(self.context, name))
        ui.documents.set_words(
            choices(self.context, "identity_document"),
            choices(self.context, "document_state"),
            (self.tr("Identity document"), self.tr("Number"), self.tr("Where it is")),
        )
        self.offer_family()

    def _check_iin(self) -> None:
        if not iin.check(self.ui.iin.text()).ok:
            self.show_iin_problem()

    def _on_changed(self, *_values: object) -> None:
        self.ui.nothing.allow(things=not self.ui.belongings.text())
        if self._contradicts():
            self.ui.belongings.show_problem(self._money_words())
        else:
            self.ui.belongings.clear_problem()
        self.changed.emit()


_MONEY_WORDS = re.compile(
    r"деньг|денег|тенге|\bтг\b|₸|ақша|теңге|\bсомов?\b|\bсомони\b|\bсум(?:ов|ы)?\b|рубл|\bруб\b|доллар|евро|[$€₽]|"
    r"\b(?:kzt|usd|eur|rub|uzs|kgs|tjs|money|cash|tenge|dollars?|euros?|roubles?)\b",
    re.IGNORECASE,
)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
