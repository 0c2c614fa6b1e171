"""Who stands beside a minor who signs: the fields of it, and the dialog that writes it down later."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.consents import Beside, Consent, StoodBy
from shelter_app.services import consents
from shelter_app.services.residents import FileView
from shelter_app.views.file.stay_dialogs import FileFormDialog
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import kind_of
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit

translate = QCoreApplication.translate


def beside_words(who: Beside) -> str:
    """Who stands beside a minor."""
    words = {
        Beside.NOBODY: translate("Interview", "Nobody has signed yet"),
        Beside.REPRESENTATIVE: translate("Interview", "Parent or guardian"),
        Beside.GUARDIANSHIP: translate("Interview", "Guardianship authority in the parents' place"),
        Beside.URGENT: translate("Interview", "Nobody: it could not wait"),
    }
    return words[who]


def beside_problem(field: str) -> str:
    """What is wrong with one of the fields; empty for a field of somebody else."""
    words = {
        "beside": translate("Interview", "Choose who signs beside the child, or why nobody does."),
        "representative": translate(
            "Interview", "A minor signs together with the legal representative: write the name."
        ),
        "beside_reason": translate("Interview", "Write the reason: it stands on the paper."),
    }
    return words.get(field, "")


class BesidePart:
    """Who, the name, and the reason where it is not a parent; each is shown where it is asked."""

    def __init__(self, name: LineEdit | None = None) -> None:
        self.who, self.name, self.reason = ComboBox(), name or LineEdit(), LineEdit()
        self.fields = {
            "beside": Field(control=self.who),
            "representative": Field(control=self.name),
            "beside_reason": Field(control=self.reason),
        }
        self.who.activated.connect(self.offer)
        self.fields["beside"].clear_problem_on(self.who.activated)

    def add_to(self, body: QVBoxLayout) -> None:
        """Lay the fields out in the column of a dialog."""
        for field in self.fields.values():
            body.addWidget(field)

    def retranslate(self) -> None:
        """Give every field its words."""
        self.who.setPlaceholderText(translate("Interview", "Choose"))
        self.who.set_choices([(one.value, beside_words(one)) for one in Beside])
        self.fields["beside"].set_label(translate("Interview", "Signs &beside the child"))
        self.fields["representative"].set_label(translate("Interview", "Legal &representative: name, capacity"))
        self.fields["beside_reason"].set_label(translate("Interview", "&Why it is not a parent or guardian"))

    def show(self, known: StoodBy) -> None:
        """Show what is known."""
        self.who.set_value(known.who.value)
        self.name.setText(known.name)
        self.reason.setText(known.reason)
        self.offer()

    def leave_open(self) -> None:
        """Nothing is chosen yet, and not asked is no answer."""
        self.who.set_value(None)
        self.offer()

    def typed(self) -> StoodBy:
        """What stands in the fields that are asked."""
        who = kind_of(self.who, Beside) or Beside.NOBODY
        name = self.name.text().strip() if _named(who) else ""
        reason = self.reason.text().strip() if _reasoned(who) else ""
        return StoodBy(who, name, reason)

    def offer(self, *_values: object) -> None:
        """Show the fields that belong to what is chosen."""
        who = kind_of(self.who, Beside) or Beside.NOBODY
        self.fields["representative"].setVisible(_named(who))
        self.fields["beside_reason"].setVisible(_reasoned(who))


def _named(who: Beside) -> bool:
    return who in (Beside.REPRESENTATIVE, Beside.GUARDIANSHIP)


def _reasoned(who: Beside) -> bool:
    return who in (Beside.GUARDIANSHIP, Beside.URGENT)


class StandByDialog(FileFormDialog):
    """The parent came later, the authority sent somebody, or it turned out that nobody can."""

    form = "consent-beside"

    def __init__(self, context: Context, view: FileView, consent: Consent, parent: QWidget | None = None) -> None:
        self._consent = consent
        super().__init__(context, view, parent, width=600)

    def kept_as(self) -> KeptAs | None:
        return KeptAs(self.form, self._view.resident.id, self._consent.id)

    def build(self) -> None:
        self.part = BesidePart()
        self.fields |= self.part.fields
        self.part.add_to(self.content)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Who stands beside the child"))
        self.part.retranslate()

    def load(self) -> None:
        self.part.show(self._consent.stood_by)
        self.part.who.setFocus()

    def check(self) -> Mapping[str, str]:
        chosen = self.part.typed().who is not Beside.NOBODY
        return {} if chosen else {"beside": beside_problem("beside")}

    def words_restored(self) -> None:
        self.part.offer()
        super().words_restored()

    def sentence(self, field: str, reason: str) -> str:
        return beside_problem(field) or super().sentence(field, reason)

    def save(self) -> None:
        with self.refusing():
            consents.stand_by(self._consent, self.part.typed(), by=self.context.session)
