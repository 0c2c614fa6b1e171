"""The recovery sheet for the director's envelope: the key in words and as QR, how to use it, how to keep it."""

from __future__ import annotations

from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph

from shelter_app.reports.data import PrintStamp
from shelter_app.reports.kit import drawings, fonts
from shelter_app.reports.kit.blocks import Columns
from shelter_app.reports.kit.dates import numeric, numeric_time
from shelter_app.reports.kit.headings import Heading
from shelter_app.reports.kit.page import PORTRAIT, Print, build
from shelter_app.reports.kit.rows import head_row, table
from shelter_app.reports.kit.styles import FILL_HEAD, FINE, HAIRLINE, INK, LABEL, RULE, marked, said
from shelter_app.reports.kit.tables import ENDLESS, Row
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import PageWords, Say, Tongues
from shelter_app.reports.papers import RecoverySheet

WIDTH: Final = PORTRAIT.width
LETTERS: Final = 9 * mm
CELL: Final = 28 * mm
INSET: Final = 2.4 * mm
WORD_SIZE: Final = 14
"""Every word of the list keeps this distance from both borders of its cell."""
FOLDS: Final = (99 * mm, 198 * mm)

USES: Final[tuple[Say, ...]] = (
    lambda w: w.translate("RecoverySheet", "Take this sheet and the drive with the newest backup."),
    lambda w: w.translate("RecoverySheet", "In the program choose “Open with the recovery sheet”."),
    lambda w: w.translate(
        "RecoverySheet",
        "Type the words row by row: A, B, C, D. The program checks each row and shows where a mistake is. Or hold the "
        "QR code before the camera.",
    ),
    lambda w: w.translate(
        "RecoverySheet", "Set a new password. The program prints a new sheet; destroy this one before a witness."
    ),
)
KEEPING: Final[tuple[Say, ...]] = (
    lambda w: w.translate(
        "RecoverySheet", "Do not photograph or copy it, do not type the words into a website, a messenger, a letter."
    ),
    lambda w: w.translate(
        "RecoverySheet",
        "Fold at the marks with the key inside, put it into an envelope, seal it, sign across the flap.",
    ),
    lambda w: w.translate(
        "RecoverySheet", "One envelope in the director's safe, the second with the superior body or in a bank."
    ),
    lambda w: w.translate("RecoverySheet", "Envelope opened without a reason: print a new sheet on the same day."),
)


def render(data: RecoverySheet, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The sheet as PDF; folded at the marks the key lies inside. With a backup it opens all files."""
    tongues = Tongues(words)
    when = Heading((tongues.say(lambda w: w.translate("RecoverySheet", "When it is needed")),), before=0)
    need = tongues.say(
        lambda w: w.translate(
            "RecoverySheet",
            "If the director and all who have access forgot the password; if the computer is broken, stolen or set "
            "up anew; if a backup has to be opened on another computer. Without this sheet and without a password "
            "nobody can open the registry, not even its makers.",
        ),
        "\n",
    )
    story: list[Flowable] = [
        _SheetHead(data, tongues),
        Columns([[said(need, "value")]], [WIDTH], heading=when, below=0.6 * mm),
        _steps(tongues, USES, tongues.say(lambda w: w.translate("RecoverySheet", "How to restore"))),
        _Down(107 * mm), _Key(data, tongues), _Down(201 * mm),
        _steps(tongues, KEEPING, tongues.say(lambda w: w.translate("RecoverySheet", "How to keep it"))),
        _log(data, tongues),
    ]  # fmt: skip
    title = tongues.say(lambda w: w.translate("RecoverySheet", "Recovery sheet"))
    return build(story, Print.of((data, data.words, data.qr), tongues, stamp, title))


class _SheetHead(Flowable):
    """Title and number of the sheet, and the fold marks at the edges of the paper."""

    def __init__(self, data: RecoverySheet, tongues: Tongues) -> None:
        super().__init__()
        self._title = said(tongues.say(lambda w: w.translate("RecoverySheet", "Recovery sheet")), "person")
        where = tongues.say(
            lambda w: w.translate(
                "RecoverySheet",
                "The key to the Centre's registry. Kept by the director in a sealed envelope, not near the computer.",
            ),
            "\n",
        )
        self._where = said(where, "letter")
        number = markup(tongues.say(lambda w: w.translate("RecoverySheet", "{number}, earlier ones are cancelled")))
        self._side: list[Paragraph] = [
            said(tongues.say(lambda w: w.translate("RecoverySheet", "Sheet")), "label"),
            marked(number.replace("{number}", f"<b>№&nbsp;{data.number}</b>"), "act"),
            said(tongues.say(lambda w: w.translate("RecoverySheet", "Made on")), "label"),
            said(numeric_time(data.made), "act"),
        ]
        self._fold = tongues.say(lambda w: w.translate("RecoverySheet", "fold"))

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width = aW
        self._title.wrap(95 * mm, ENDLESS)
        self._where.wrap(95 * mm, ENDLESS)
        for part in self._side:
            part.wrap(40 * mm, ENDLESS)
        self.height = max(20 * mm, self._title.height + self._where.height + 2.5 * mm)
        return self.width, self.height

    def draw(self) -> None:
        canvas, top = self.canv, self.height
        drawings.emblem(canvas, 0, top - 18.4 * mm, 18.4 * mm)
        self._title.drawOn(canvas, 23 * mm, top - self._title.height)
        self._where.drawOn(canvas, 23 * mm, top - self._title.height - self._where.height)
        y = top
        for part in self._side:
            y -= part.height
            part.drawOn(canvas, 125 * mm, y)
        sheet = PORTRAIT.size
        canvas.setStrokeColor(LABEL)
        canvas.setLineWidth(FINE)
        canvas.setFillColor(LABEL)
        canvas.setFont(fonts.SANS, 5.8)
        for fold in FOLDS:
            y = top + PORTRAIT.top - fold
            canvas.line(6 * mm - PORTRAIT.left, y, 13 * mm - PORTRAIT.left, y)
            canvas.line(sheet[0] - PORTRAIT.left - 10 * mm, y, sheet[0] - PORTRAIT.left - 4 * mm, y)
            canvas.drawString(14 * mm - PORTRAIT.left, y - 2, self._fold)


class _Down(Flowable):
    """White down to a distance from the upper edge of the sheet, so that the key stays between the folds."""

    def __init__(self, place: float) -> None:
        super().__init__()
        self._place = place

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        here = PORTRAIT.top + PORTRAIT.height - aH
        self.width, self.height = aW, max(0.0, self._place - here)
        return self.width, self.height

    def draw(self) -> None:
        return None


def _steps(tongues: Tongues, steps: tuple[Say, ...], title: str) -> Columns:
    lines: list[Flowable] = [
        Columns([[said(f"{number}.", "name")], [said(tongues.say(say, "\n"), "value")]], [7 * mm, WIDTH - 7 * mm],
                gap=0, below=0.8 * mm)
        for number, say in enumerate(steps, start=1)
    ]  # fmt: skip
    return Columns([lines], [WIDTH], heading=Heading((title,), before=1 * mm))


class _Key(Flowable):
    """The words in rows of four, each numbered, and the QR code with the same key."""

    def __init__(self, data: RecoverySheet, tongues: Tongues) -> None:
        super().__init__()
        title = tongues.say(lambda w: w.translate("RecoverySheet", "Key: read the words from left to right"))
        self._heading = Heading((title,))
        self._rows = [data.words[start : start + 4] for start in range(0, len(data.words), 4)]
        self._letters = tongues.each[-1].translate("RecoverySheet", "ABCDEFGH")
        self._qr = data.qr
        self._same = tongues.say(lambda w: w.translate("RecoverySheet", "the same key for a scanner"))
        self._sample = data.sample
        self._specimen = tongues.say(lambda w: w.translate("RecoverySheet", "SPECIMEN"))
        self._opens_nothing = tongues.say(lambda w: w.translate("RecoverySheet", "this key opens nothing"))
        self._step = 15.5 * mm
        self.width, self.height = WIDTH, self._heading.height + self._step * len(self._rows) + 1 * mm

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas, top = self.canv, self.height - self._heading.height - 0.6 * mm
        self._heading.draw(canvas, 0, self.height, self.width)
        first, wide, foot = LETTERS, CELL, top - self._step * len(self._rows)
        canvas.setFillColor(FILL_HEAD)
        canvas.rect(0, foot, first, top - foot, stroke=0, fill=1)
        for index, row in enumerate(self._rows):
            y = top - index * self._step
            canvas.setFillColor(INK)
            canvas.setFont(fonts.SANS_BOLD, 13)
            canvas.drawCentredString(first / 2, y - self._step / 2 - 1, self._letters[index])
            for column, word in enumerate(row):
                x = first + column * wide
                canvas.setFillColor(LABEL)
                canvas.setFont(fonts.SANS, 7)
                canvas.drawString(x + INSET, y - 4.6 * mm, str(index * 4 + column + 1))
                canvas.setFillColor(INK)
                canvas.setFont(fonts.SERIF_BOLD, WORD_SIZE)
                canvas.drawString(x + INSET, y - 10.4 * mm, word)
            canvas.setStrokeColor(HAIRLINE)
            canvas.setLineWidth(FINE)
            canvas.line(0, y, first + 4 * wide, y)
        for column in range(4):
            canvas.line(first + column * wide, top, first + column * wide, foot)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(RULE * 1.4)
        canvas.rect(0, foot, first + 4 * wide, top - foot)
        self._draw_code(top)

    def _draw_code(self, top: float) -> None:
        canvas, left, size = self.canv, 125 * mm, 40 * mm
        drawings.qr(canvas, self._qr, left, top - size, size, error="q")
        canvas.setFillColor(LABEL)
        canvas.setFont(fonts.SANS, 7)
        canvas.drawCentredString(left + size / 2, top - size - 3.6 * mm, self._same)
        if self._sample:
            canvas.setFillColor(INK)
            canvas.setFont(fonts.SANS_BOLD, 8.6)
            canvas.drawCentredString(left + size / 2, top - size - 9 * mm, self._specimen)
            canvas.setFont(fonts.SERIF_ITALIC, 8)
            canvas.drawCentredString(left + size / 2, top - size - 13 * mm, self._opens_nothing)


def _log(data: RecoverySheet, tongues: Tongues) -> Flowable:
    labels: list[Say | None] = [
        lambda w: w.translate("RecoverySheet", "Date"),
        lambda w: w.translate("RecoverySheet", "What was done"),
        lambda w: w.translate("RecoverySheet", "Reason"),
        lambda w: w.translate("RecoverySheet", "Director: signature"),
        lambda w: w.translate("RecoverySheet", "Witness: name, signature"),
    ]
    made = tongues.say(lambda w: w.translate("RecoverySheet", "sheet № {number} was made")).format(number=data.number)
    sealed = tongues.say(lambda w: w.translate("RecoverySheet", "sealed"))
    high = 8.4 * mm
    body = [
        Row((said(numeric(data.made), "cell"), said(sealed, "cell"), said(made, "cell"), None, None), minimum=high),
        Row((None,) * 5, minimum=high),
        Row((None,) * 5, minimum=high),
    ]
    title = Heading((tongues.say(lambda w: w.translate("RecoverySheet", "Log of the envelope")),), before=1.5 * mm)
    return table(tongues, (22, 34, 40, 30, 39), head_row(tongues, labels), body, PORTRAIT.height, title)
