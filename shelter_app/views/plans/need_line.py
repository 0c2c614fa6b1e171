"""One need of the list while it is being asked: yes, no or not asked, how urgent, and a word about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shelter_app.domain.needs import RANKS, NeedLine
from shelter_app.views.scaling import set_sizes, set_spacing
from shelter_app.views.widgets.fields import LineEdit
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.segmented import Segmented

NOT_ASKED = "not_asked"


class NeedEdit(QWidget):
    """Its words stand left; the answer begins as not asked, and only a need that is there can be ranked."""

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = code
        self.words = Label(wrap=True)
        self.answer, self.rank = Segmented(), Segmented()
        self.comment = LineEdit()
        layout = QHBoxLayout(self)
        set_spacing(layout, 0, 10)
        layout.addWidget(self.words, 5)
        for part in (self.answer, self.rank):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.comment, 4, Qt.AlignmentFlag.AlignTop)
        set_sizes(self.comment, least_width=150)
        set_sizes(self.rank, least_width=108)
        for beside in (self.rank, self.comment):
            room = beside.sizePolicy()
            room.setRetainSizeWhenHidden(True)
            beside.setSizePolicy(room)
            beside.hide()
        self.answer.chosen.connect(self._on_answered)

    def retranslate(self, words: str) -> None:
        self.words.setText(words)
        self.answer.set_choices([("yes", self.tr("Yes")), ("no", self.tr("No")), (NOT_ASKED, self.tr("Not asked"))])
        self.answer.setAccessibleName(words)
        self.rank.setAccessibleName(self.tr("How urgent: 1 comes first"))
        self.rank.setToolTip(self.tr("How urgent: 1 comes first"))
        self.comment.setPlaceholderText(self.tr("Remark"))
        self.comment.setAccessibleName(self.tr("Remark: {need}").format(need=words))

    def show_line(self, line: NeedLine) -> None:
        """What was written about this need; nothing means that it was not asked."""
        self.answer.choose(NOT_ASKED if line.needed is None else "yes" if line.needed else "no")
        self.comment.setText(line.comment)
        self._on_answered()
        self.rank.choose(str(line.priority) if line.priority and line.needed else None)

    def line(self) -> NeedLine:
        answer, rank = self.answer.choice(), self.rank.choice()
        needed = {"yes": True, "no": False}.get(answer or "")
        return NeedLine(self.code, needed, self.comment.text().strip(), int(rank) if rank and needed else 0)

    def _on_answered(self, _answer: str = "") -> None:
        # A rank stands only beside a need, a remark only beside an answer; their room is kept, so that no line jumps.
        answer = self.answer.choice()
        needed = answer == "yes"
        self.comment.setVisible(answer in ("yes", "no") or bool(self.comment.text()))
        if needed:
            self.rank.set_choices([(str(rank), str(rank)) for rank in RANKS])
        self.rank.setVisible(needed)
