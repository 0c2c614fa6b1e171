"""The same child entered twice: find the other file, see both side by side, choose what is right, make one of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.merging import Side
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services import matching, merging, residents
from shelter_app.services.merging import Compared, MergedFile
from shelter_app.views.lines import name_words, whose
from shelter_app.views.merging.dialogs import MergeDialog, SeparateDialog
from shelter_app.views.merging.facts import Row, doubt_words, obstruction_words, rows, stay_words
from shelter_app.views.page import Page
from shelter_app.views.scaling import clear_layout, column, grid, row, set_sizes, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import InfoLine
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Card, Line, PageHead, Panel, Scroll
from shelter_app.views.widgets.search_box import Hit, SearchBox
from shelter_app.views.widgets.segmented import Segmented
from shelter_app.views.words import summary_line

MOST_FOUND = 8
_TITLE, _KEPT, _GONE, _CHOICE = range(4)


class MergingPage(Page):
    """`open(resident_id, other)`; the file it was opened with stays unless the person chooses the other number."""

    @property
    def title(self) -> str:
        return self.tr("One person, two files")

    def build(self) -> None:
        self._first: ResidentId | None = None
        self._other: ResidentId | None = None
        self.both: Compared | None = None
        self.choices: dict[str, Segmented] = {}
        self.separations: list[Button] = []
        self._chosen: dict[str, Side] = {}
        self._changed = False
        self._line: ResidentSummary | None = None
        self._matches: list[ResidentSummary] = []
        self.search = SearchBox(keys="")
        self.search.wanted.connect(self._on_search_wanted)
        self.search.chosen.connect(self._on_other_chosen)
        set_sizes(self.search, width=420)
        self.stays = Segmented()
        self.stays.chosen.connect(self._on_stays_chosen)
        self.stays_name = Label(role="state", tone="text2")
        self.merge = Button(kind="primary", icon="copy", clicked=self._on_merge_clicked)
        self.back = Button(kind="ghost", shortcut="Escape", keys_only_shown=True, clicked=self.context.navigator.back)
        self.head = PageHead(actions=(self.back, self.merge))
        self.warnings = QWidget()
        self._warnings = QVBoxLayout(self.warnings)
        set_spacing(self._warnings, 0, 4)
        self.table = QWidget()
        self._table = grid(0, (16, 8))
        self.table.setLayout(self._table)
        self._table.setColumnStretch(_KEPT, 1)
        self._table.setColumnStretch(_GONE, 1)
        self.sides = Card(spacing=12)
        self.sides.add(row(self.stays_name, self.stays, None, spacing=12), self.warnings, self.table)
        self.alike = Panel(spacing=8)
        self._alike = column(spacing=8)
        self.alike.add(self._alike)
        self.earlier = Panel(spacing=8)
        self._earlier = column(spacing=12)
        self.earlier.add(self._earlier)
        inner = QWidget()
        layout = QVBoxLayout(inner)
        set_spacing(layout, (0, 0, 8, 0), 12)
        layout.addWidget(self.earlier)
        layout.addWidget(self.alike)
        layout.addWidget(self.sides)
        layout.addStretch(1)
        whole = self.stack(self.head)
        whole.addLayout(row(self.search, None))
        whole.addWidget(Scroll(content=inner), 1)
        self.context.changes.resident_changed.connect(self._on_resident_changed)

    def retranslate(self) -> None:
        self._show_title()
        self.back.setText(self.tr("Back"))
        self.merge.setText(self.tr("Merge…"))
        self.search.setPlaceholderText(self.tr("The other file: name, number or IIN"))
        self.search.setAccessibleName(self.tr("The other file"))
        self.stays_name.setText(self.tr("Which number stays"))
        self.stays.setAccessibleName(self.tr("Which number stays"))
        self.earlier.set_title(self.tr("Went into this file"))
        self.alike.set_title(self.tr("Files that read alike"))

    def open(self, **args: Any) -> None:
        session, other = self.context.session, args.get("other")
        self._first = merging.stayed(ResidentId(args["resident_id"]), by=session)
        self._other = None if other is None else merging.stayed(ResidentId(other), by=session)
        self._chosen = {}
        self.search.clear()
        self.bar.clear()
        self._read()
        self._find_alike()

    def refresh(self) -> None:
        if self._changed:
            self._read()
        self._show_title()
        self._show_earlier()
        self._show_alike()
        self._show_both()
        if self.both is None:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> None:
        self.both, self._changed = None, False
        if self._first is None or self._other is None or self._first == self._other:
            return
        try:
            self.both = merging.compare(self._first, self._other, by=self.context.session)
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        if self.both.obstruction is not None and self.both.swapped().obstruction is None:
            self.both = self.both.swapped()

    def _find_alike(self) -> None:
        """Whoever reads alike, for a file that was opened alone; the look at them is written down like a search."""
        self._line, self._matches = None, []
        session = self.context.session
        if self._first is None or not (found := residents.lines([self._first], by=session)):
            return
        self._line = line = found[0]
        if self.both is None and line.named:
            name = line.name(self.context.language.code)
            alike = matching.possible_matches(name, line.sex, line.born, limit=MOST_FOUND, by=session)
            self._matches = [one.summary for one in alike if one.summary.resident_id != self._first]

    def _show_title(self) -> None:
        line = self._line
        words = whose(line, self.context) if line is not None else ""
        self.head.set_title(self.title, words)

    def _show_alike(self) -> None:
        clear_layout(self._alike)
        for one in self._matches:
            self._alike.addWidget(self._alike_line(one))
        if not self._matches:
            nothing = self.tr("No other file reads like this one. Search for it by name, number or IIN.")
            self._alike.addWidget(Label(tone="text2", wrap=True, text=nothing))
        self.alike.setVisible(self.both is None)

    def _alike_line(self, one: ResidentSummary) -> QWidget:
        compare = Button(icon="copy", height=28, clicked=lambda: self._on_other_chosen(one.resident_id))
        compare.setText(self.tr("Compare"))
        line = QWidget()
        across = row(spacing=12)
        words = (
            Label(role="strong", wrap=True, text=name_words(one, self.context)),
            Label(role="small", tone="text2", wrap=True, text=summary_line(one, self.context)),
        )
        across.addLayout(column(*words, spacing=2), 1)
        across.addWidget(compare, 0, Qt.AlignmentFlag.AlignVCenter)
        line.setLayout(across)
        return line

    def _show_both(self) -> None:
        self.sides.setVisible(self.both is not None)
        self.merge.setVisible(self.both is not None)
        clear_layout(self._warnings)
        clear_layout(self._table)
        self.choices = {}
        if self.both is None:
            return
        numbers = {side: self._file(side) for side in Side}
        order = sorted(numbers.values())
        self.stays.set_choices([(number, number) for number in order])
        self.stays.choose(numbers[Side.KEPT])
        self._show_warnings(self.both)
        self._show_heads(self.both)
        for place, one in enumerate(rows(self.both, self.context), start=2):
            self._show_row(place, one, self.both)

    def _file(self, side: Side) -> str:
        assert self.both is not None
        return (self.both.kept if side is Side.KEPT else self.both.gone).facts.file.number

    def _show_warnings(self, both: Compared) -> None:
        self.merge.setEnabled(both.obstruction is None)
        words = [obstruction_words(both.obstruction)] if both.obstruction else []
        for sentence in (*words, *(doubt_words(doubt) for doubt in both.doubts)):
            line = InfoLine()
            self._warnings.addWidget(line)
            line.show_problem(sentence)
        self.warnings.setVisible(self._warnings.count() > 0)

    def _show_heads(self, both: Compared) -> None:
        for place, side, candidate in ((_KEPT, Side.KEPT, both.kept), (_GONE, Side.GONE, both.gone)):
            name = candidate.facts.person.written_or_fallback(self.context.language.code)
            number = self.tr("File {number}").format(number=self._file(side))
            state = self.tr("stays") if side is Side.KEPT else self.tr("goes into the other one")
            head = QWidget()
            head.setLayout(
                column(
                    Label(role="block", wrap=True, text=name or self.tr("Name not known")),
                    Label(role="small", tone="text2", wrap=True, text=f"{number}, {state}"),
                    spacing=2,
                )
            )
            self._table.addWidget(head, 0, place)
        right = Label(role="small", tone="text2", wrap=True, text=self.tr("Which is right"))
        self._table.addWidget(right, 0, _CHOICE, Qt.AlignmentFlag.AlignBottom)
        # Shown before it has a parent it would flash as a window of its own.
        right.setVisible(bool(both.differing))
        self._table.addWidget(Line(), 1, _TITLE, 1, 4)

    def _show_row(self, place: int, one: Row, both: Compared) -> None:
        top = Qt.AlignmentFlag.AlignTop
        asked = one.code in both.differing
        title = Label(role="small", tone="text2", wrap=True, text=one.title)
        set_sizes(title, width=150)
        self._table.addWidget(title, place, _TITLE, top)
        for spot, words in ((_KEPT, one.kept), (_GONE, one.gone)):
            value = Label(
                role="strong" if asked else "body",
                tone="mark" if one.differs and asked else "text",
                wrap=True,
                text=words,
            )
            value.setAccessibleName(f"{one.title}: {words}")
            self._table.addWidget(value, place, spot, top)
        if asked:
            choice = Segmented(height=28, choices=[(side.value, self._file(side)) for side in Side])
            choice.choose(self._chosen.get(one.code, Side.KEPT).value)
            choice.setAccessibleName(self.tr("Which is right: {fact}").format(fact=one.title))
            choice.chosen.connect(lambda key, code=one.code: self._chosen.__setitem__(code, Side(key)))
            self.choices[one.code] = choice
            self._table.addWidget(choice, place, _CHOICE, top)

    def _show_earlier(self) -> None:
        clear_layout(self._earlier)
        self.separations = []
        found: list[MergedFile] = []
        if self._first is not None:
            try:
                found = merging.of(self._first, by=self.context.session)
            except ShelterError as error:
                self.bar.show_failing(sentence_for(error))
        for one in found:
            self._earlier.addWidget(self._merged_line(one))
        self.earlier.setVisible(bool(found))

    def _merged_line(self, one: MergedFile) -> QWidget:
        session, formats = self.context.session, self.context.formats
        title = self.tr("File {number}, {name}").format(number=one.number, name=one.name or self.tr("Name not known"))
        when = formats.near_moment(one.merge.at.astimezone(session.tz), session.today())
        words = [Label(role="strong", wrap=True, text=title)]
        words.append(Label(role="small", tone="text2", wrap=True, text=f"{one.author}, {when}. {one.merge.reason}"))
        for stay in one.aside:
            apart = self.tr("Kept apart, because this file counts these nights: {stay}")
            told = ", ".join(filter(None, (stay_words(stay, self.context), stay.brought_by_person, stay.circumstances)))
            words.append(Label(role="small", wrap=True, text=apart.format(stay=told)))
        separate = Button(icon="undo-2", height=28, clicked=lambda: self._on_separate_clicked(one))
        separate.setText(self.tr("Separate…"))
        self.separations.append(separate)
        line = QWidget()
        across = row(spacing=12)
        across.addLayout(column(*words, spacing=2), 1)
        across.addWidget(separate, 0, Qt.AlignmentFlag.AlignTop)
        line.setLayout(across)
        return line

    def _on_resident_changed(self, resident_id: object) -> None:
        if resident_id in (self._first, self._other):
            self._changed = True
            self.refresh_soon()

    def _on_search_wanted(self, text: str) -> None:
        found = residents.search(text, limit=MOST_FOUND, by=self.context.session)
        hits = [
            Hit(
                name_words(one, self.context),
                summary_line(one, self.context),
                "user" if one.named else "lock",
                one.resident_id,
            )
            for one in found
            if one.resident_id != self._first
        ]
        self.search.show_results(hits, self.tr("Nobody is found"))

    def _on_other_chosen(self, resident_id: object) -> None:
        if self._first is None or not isinstance(resident_id, int):
            return
        self.context.navigator.go("merge", resident_id=self._first, other=resident_id)

    def _on_stays_chosen(self, number: str) -> None:
        if self.both is not None and number != self._file(Side.KEPT):
            self.both = self.both.swapped()
            self._chosen = {code: Side.GONE if side is Side.KEPT else Side.KEPT for code, side in self._chosen.items()}
            self.refresh_soon()

    def _on_merge_clicked(self) -> None:
        if self.both is None:
            return
        kept = self.both.kept.facts.file.id
        if self._ask(MergeDialog(self.context, self.both, self._chosen, self)):
            self.context.navigator.go("file", resident_id=kept, section="identity")

    def _on_separate_clicked(self, one: MergedFile) -> None:
        if self._ask(SeparateDialog(self.context, one, self)):
            self.bar.show_done(self.tr("File {number} is a file of its own again.").format(number=one.number))

    def _ask(self, dialog: QDialog) -> bool:
        done = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return done
