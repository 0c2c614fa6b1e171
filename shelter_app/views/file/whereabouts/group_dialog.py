"""To whom somebody belongs: another file is linked, or what binds those who are linked is said."""

from __future__ import annotations

from collections.abc import Mapping

from shelter_app.domain.groups import GroupKind
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services import groups, residents
from shelter_app.views.file.stay_dialogs import FileFormDialog
from shelter_app.views.lines import whose
from shelter_app.views.record.dialog import code_of, kind_of
from shelter_app.views.record.whereabouts import bond_words
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit

_MOST = 20
_LETTERS = 2


class GroupDialog(FileFormDialog):
    """Whoever is here stands in the list; a name or number typed finds those who have left as well."""

    form = "group"

    def build(self) -> None:
        self.search, self.other, self.kind = LineEdit(), ComboBox(), ComboBox()
        self.add_field("search", Field(control=self.search))
        self.add_field("other", Field(control=self.other)).clear_problem_on(self.other.activated)
        self.add_field("kind", Field(control=self.kind)).clear_problem_on(self.kind.activated)
        self.search.textChanged.connect(lambda _text: self._offer())

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Who belongs together"))
        self.fields["search"].set_label(self.tr("&Find by name or file number"))
        self.fields["other"].set_label(self.tr("&With whom"))
        self.fields["kind"].set_label(self.tr("What &binds them"))
        self.other.setPlaceholderText(self.tr("Choose"))
        self.kind.setPlaceholderText(self.tr("Choose"))
        self.kind.set_choices([(kind, bond_words(kind)) for kind in GroupKind])
        if self._view.siblings:
            self.fields["other"].set_hint(self.tr("Empty: only what binds those who are linked is changed."))
        self._offer()

    def load(self) -> None:
        self.kind.set_value(self._view.bond or GroupKind.SIBLINGS)
        self.search.setFocus()

    def check(self) -> Mapping[str, str]:
        problems: dict[str, str] = {}
        if not code_of(self.other) and not self._view.siblings:
            problems["other"] = self.tr("Choose the other file.")
        if kind_of(self.kind, GroupKind) is None:
            problems["kind"] = self.tr("Say what binds them.")
        return problems

    def save(self) -> None:
        kind, other, by = kind_of(self.kind, GroupKind), code_of(self.other), self.context.session
        assert kind is not None
        with self.refusing():
            if other and self.search.text().strip():
                residents.searched(self.search.text(), self.other.count(), by=by)
            if other:
                groups.link(self._view.resident.id, ResidentId(int(other)), kind, by=by)
            else:
                groups.set_kind(self._view.resident.id, kind, by=by)

    def _offer(self) -> None:
        chosen = self.other.value()
        found = [(str(int(line.resident_id)), whose(line, self.context)) for line in self._found()]
        self.other.set_choices(found)
        if len(found) == 1 and self.search.text().strip():
            self.other.set_value(found[0][0])
        elif all(code != chosen for code, _words in found):
            self.other.setCurrentIndex(-1)

    def _found(self) -> list[ResidentSummary]:
        session, text = self.context.session, self.search.text().strip()
        typed = len(text) >= _LETTERS
        lines = residents.search(text, limit=_MOST, by=session) if typed else residents.here(by=session)
        linked = {self._view.resident.id, *(one.resident_id for one in self._view.siblings)}
        return [line for line in lines if line.named and line.resident_id not in linked]
