"""A whole case goes to another centre or comes from one: what is in it is read before anything is stored."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from shelter_app.domain.errors import InvalidInput, NotFound, ShelterError
from shelter_app.domain.guards import Standing
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.packages import Partner, PartnerKind
from shelter_app.domain.residents import Resident
from shelter_app.security import packages
from shelter_app.services import residents
from shelter_app.services.packages import apart, consent, partners, sending
from shelter_app.services.packages.sending import Sent
from shelter_app.services.packages.transfer import Arriving
from shelter_app.services.session import Changed
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.plans.packages import files
from shelter_app.views.plans.packages.cards import ConfirmDialog
from shelter_app.views.plans.packages.words import age_files
from shelter_app.views.record.dialog import FileDialog
from shelter_app.views.record.guards import GuardLines
from shelter_app.views.running import Step, Stopped, through
from shelter_app.views.scaling import column, set_sizes
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit
from shelter_app.views.widgets.labels import FactList, IconLabel, Label
from shelter_app.views.widgets.panel import Panel, Scroll

translate = QCoreApplication.translate


class HandOnDialog(FileDialog):
    """Which case and to which centre; the child has left before, and somebody has agreed that the centre is told."""

    def __init__(self, context: Context, number: str = "", parent: QWidget | None = None) -> None:
        self._number = number
        self._known: list[Partner] = []
        self.written = ""
        super().__init__(context, parent, width=640)

    def kept_as(self) -> KeptAs:
        return KeptAs("hand-on")

    def build(self) -> None:
        self.told = Label(role="small", tone="text2", wrap=True)
        self.number, self.centre = LineEdit(), ComboBox()
        self.who = Label(role="strong", wrap=True)
        self.add = Button(icon="plus", clicked=self._add)
        self.guards = GuardLines(self.context)
        self.guards.changed.connect(self._look)
        self.content.addWidget(self.told)
        self.add_field("number", Field(control=self.number)).clear_problem_on(self.number.textChanged)
        self.content.addWidget(self.who)
        field = self.add_field("partner", Field(control=self.centre))
        field.put_beside(self.add)
        field.clear_problem_on(self.centre.currentIndexChanged)
        self.content.addWidget(self.guards)
        self.explained_by = LineEdit()
        self.add_field("explained_by", Field(control=self.explained_by))
        self.number.editingFinished.connect(self._look)
        self.centre.currentIndexChanged.connect(self._look)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Hand a case on to another centre"))
        self.told.setText(
            self.tr(
                "The whole file leaves in one encrypted file that only that centre opens: history, plans, notes, scans "
                "and papers. The child is discharged first. The file stays here as well."
            )
        )
        self.fields["number"].set_label(self.tr("&Number of the file"))
        self.fields["partner"].set_label(self.tr("&Centre that takes it over"))
        self.fields["partner"].set_hint(self.tr("Its key card was compared by telephone."))
        self.fields["explained_by"].set_label(self.tr("Who &explained to the person what goes to whom"))
        self.fields["explained_by"].set_hint(self.tr("It goes along and stands in the log. Empty while nobody has."))
        self.centre.setPlaceholderText(self.tr("Choose"))
        self.add.setText(self.tr("Confirm a card"))
        self.accept_button.setText(self.tr("Save the case"))

    def load(self) -> None:
        chosen = self.centre.value()
        self._known = [one for one in partners.known(by=self.context.session) if one.kind is PartnerKind.CENTRE]
        choices = [(str(one.id), ", ".join(filter(None, (one.name, one.body)))) for one in self._known]
        self.centre.set_choices(choices)
        self.centre.set_value(chosen if chosen is not None else choices[0][0] if len(choices) == 1 else None)
        if self._number:
            self.number.setText(self._number)
        self._look()
        self.number.setFocus()

    def _look(self) -> None:
        """Whose case it is, and what it waits for before it may go there."""
        resident_id, partner = self._resident(), self._partner()
        lines = residents.lines([resident_id], by=self.context.session) if resident_id is not None else []
        self.who.setText(", ".join(filter(None, (line.name(self.context.language.code) for line in lines))))
        self.who.setVisible(bool(self.who.text()))
        standing = self._standing(resident_id, partner) if resident_id is not None and partner is not None else ()
        self.guards.show_standing(standing, resident_id, about=consent.about(partner) if partner else "")
        if resident_id is not None and partner is not None and not self.explained_by.text().strip():
            self.explained_by.setText(consent.explained_by(resident_id, partner, by=self.context.session))

    def _standing(self, resident_id: ResidentId, partner: Partner) -> tuple[Standing, ...]:
        try:
            return consent.waits_for(resident_id, partner, by=self.context.session)
        except ShelterError as error:
            self.problem.show_problem(sentence_for(error))
            return ()

    def check(self) -> Mapping[str, str]:
        resident_id, partner = self._resident(), self._partner()
        problems = {}
        if resident_id is None:
            problems["number"] = self.tr("There is no such file.")
        if partner is None:
            problems["partner"] = self.tr("Choose the centre; confirm its key card first if it is not there.")
        if not problems and resident_id is not None and partner is not None:
            closed = any(one.closed for one in self._standing(resident_id, partner))
            return {"record": self.tr("The case waits for a consent: see above.")} if closed else {}
        return problems

    def save(self) -> None:
        resident_id, partner = self._resident(), self._partner()
        assert resident_id is not None
        assert partner is not None
        by = self.context.session
        with self.refusing():
            code = packages.new_code()
            path = self.context.messages.file_to_save(
                self, self.tr("Save the case"), sending.file_name(code), age_files()
            )
            if not path:
                raise self._not_saved()
            told = self.explained_by.text()

            def made(step: Step) -> tuple[Sent, bool]:
                sent = apart.hand_on_apart(resident_id, partner, code, step, explained_by=told, by=by)
                return sent, files.write(path, sent.data)

            sent, whole = self._through(made)
            by.announce(Changed("residents", frozenset({resident_id})))
            if not whole:
                sending.call_back(sent.package, self.tr("The file was not written."), by=by)
                raise self._not_saved()
            self.written = partner.name

    def _through(self, made: Callable[[Step], tuple[Sent, bool]]) -> tuple[Sent, bool]:
        """The file is made and written in a worker: scans take as long as they take."""
        try:
            return through(
                self.context,
                self,
                self.tr("The case is being packed"),
                self.tr("Until the end nothing has left, and nothing is written down."),
                made,
            )
        except Stopped:
            raise InvalidInput(record=self.tr("Stopped. Nothing has left.")) from None

    def _not_saved(self) -> InvalidInput:
        return InvalidInput(record=self.tr("The case was not saved. Choose a folder that can be written to."))

    def _resident(self) -> ResidentId | None:
        try:
            return residents.by_number(self.number.text().strip(), by=self.context.session)
        except NotFound:
            return None

    def _partner(self) -> Partner | None:
        return next((one for one in self._known if str(one.id) == self.centre.value()), None)

    def _add(self) -> None:
        dialog = ConfirmDialog(self.context, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.load()
        dialog.deleteLater()


class TakeOverDialog(FileDialog):
    """What came, from whom, and what becomes of it here; nothing of it is stored before somebody says so."""

    def __init__(self, context: Context, arriving: Arriving, parent: QWidget | None = None) -> None:
        self._arriving = arriving
        self.taken: Resident | None = None
        super().__init__(context, parent, width=720)

    def build(self) -> None:
        self.proved = IconLabel(icon="shield-check", role="body", tone="text", icon_tone="accentText")
        self.becomes = Label(role="strong", wrap=True)
        self.facts, self.rows = FactList(name_width=210), FactList(name_width=210)
        self.inside = Panel()
        self.inside.add(self.rows)
        self.warnings = Label(tone="mark", wrap=True)
        inner = QWidget()
        inner.setLayout(column(self.inside, None))
        scroll = Scroll(content=inner)
        set_sizes(scroll, least_height=300)
        for part in (self.proved, self.becomes, self.facts, self.warnings):
            self.content.addWidget(part)
        self.content.addWidget(scroll, 1)

    def retranslate(self) -> None:
        arriving = self._arriving
        self.heading.setText(self.tr("Take over a case"))
        self.proved.set(self.tr("Whole, and signed by {name}").format(name=arriving.sender.name))
        self.becomes.setText(self._becomes())
        self.facts.set_facts([(name, value) for name, value in self._facts() if value])
        self.inside.set_title(self.tr("What is in it"))
        self.rows.set_facts([(row_words(name), self._count(name)) for name in ROWS if arriving.rows.get(name)])
        self.warnings.setText("\n".join(self._warnings()))
        self.warnings.setVisible(bool(self.warnings.text()))
        self.accept_button.setText(self.tr("Take over"))

    def _becomes(self) -> str:
        back = self._arriving.back
        if back is None:
            return self.tr("It becomes a new file with a number of this centre, and a stay begins today.")
        words = self.tr(
            "This case left from here and comes back: it goes on in file {number}. Every earlier stay is kept, and a "
            "new one begins today."
        )
        return words.format(number=back.number)

    def _facts(self) -> list[tuple[str, str]]:
        arriving, context = self._arriving, self.context
        lang, person = context.language.code, arriving.rows["people"][0]
        made = arriving.sheet.made_at.astimezone(context.session.tz).date()
        return [
            (self.tr("Name"), person.name(lang).full),
            (self.tr("Number there"), arriving.sheet.number),
            (self.tr("Sent by"), arriving.sheet.sent_by),
            (self.tr("Made on"), context.formats.day_year(made)),
            (self.tr("Sent without a consent, because"), arriving.sheet.decided),
            (self.tr("Explained to the person by"), arriving.sheet.explained_by),
        ]

    def _count(self, name: str) -> str:
        """How many came, and how many of them are new where the case was here before."""
        arriving = self._arriving
        came = len(arriving.rows[name])
        if arriving.back is None:
            return str(came)
        return self.tr("{came}, of them new: {new}").format(came=came, new=len(arriving.fresh[name]))

    def _warnings(self) -> list[str]:
        arriving, told = self._arriving, []
        if arriving.alike:
            numbers = ", ".join(match.summary.number for match in arriving.alike)
            words = self.tr(
                "Perhaps the same person is here already: file {numbers}. Compare both afterwards and merge."
            )
            told.append(words.format(numbers=numbers))
        if arriving.restricted:
            told.append(self.tr("The file is restricted: it opens to you alone until you name its other readers."))
        if arriving.back is not None:
            told.append(
                self.tr("A prohibition of either house stays. What both houses wrote about one plan is frozen.")
            )
        return told

    def save(self) -> None:
        arriving, by = self._arriving, self.context.session
        with self.refusing():
            try:
                self.taken = through(
                    self.context,
                    self,
                    self.tr("The case is being taken over"),
                    self.tr("All of it or nothing: until the end nothing is stored."),
                    lambda step: apart.take_over_apart(arriving, step, by=by),
                )
            except Stopped:
                raise InvalidInput(record=self.tr("Stopped. Nothing was stored.")) from None
            by.announce(Changed("residents", frozenset({self.taken.id})))


ROWS = (
    "stays", "plans", "plan_items", "needs", "monitorings", "meetings", "undertakings", "notes", "contacts",
    "contact_events", "attachments", "examinations", "vaccinations", "medicines", "appointments", "interviews",
    "sheets", "consents", "referrals", "disclosures", "letters", "prints", "follow_ups", "case_events",
)  # fmt: skip
"""What is counted before a case is taken over, in the order in which a file is read."""


def row_words(name: str) -> str:
    """What the rows of one table are to staff."""
    return {
        "stays": translate("Packages", "Stays"),
        "plans": translate("Packages", "Versions of plans"),
        "plan_items": translate("Packages", "Measures of plans"),
        "needs": translate("Packages", "Assessments of needs"),
        "monitorings": translate("Packages", "Evaluations"),
        "meetings": translate("Packages", "Meetings"),
        "undertakings": translate("Packages", "Conditions and tasks"),
        "notes": translate("Packages", "Notes"),
        "contacts": translate("Packages", "Family and contacts"),
        "contact_events": translate("Packages", "Calls and visits"),
        "attachments": translate("Packages", "Scans and photos"),
        "examinations": translate("Packages", "Examinations"),
        "vaccinations": translate("Packages", "Vaccinations"),
        "medicines": translate("Packages", "Medicines"),
        "appointments": translate("Packages", "Appointments"),
        "interviews": translate("Packages", "Interviews"),
        "sheets": translate("Packages", "Filled forms"),
        "consents": translate("Packages", "Consents and refusals"),
        "referrals": translate("Packages", "Referrals"),
        "disclosures": translate("Packages", "What was told to others"),
        "letters": translate("Packages", "Outgoing letters"),
        "prints": translate("Packages", "Printed papers"),
        "follow_ups": translate("Packages", "Follow-ups"),
        "case_events": translate("Packages", "Facts of the history"),
    }[name]
