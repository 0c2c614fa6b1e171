"""Places for signatures and stamps, kept together with what is signed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from shelter_app.reports.data import Sex, Signer
from shelter_app.reports.kit import drawings, fonts
from shelter_app.reports.kit.blocks import Columns, split_width
from shelter_app.reports.kit.styles import FINE, HAIRLINE, INK, LABEL, said
from shelter_app.reports.kit.tables import ENDLESS
from shelter_app.reports.kit.tongues import Say, Tongues
from shelter_app.wording import Words

SEAL: Final = 32 * mm
FREE_LINE: Final = 10 * mm


@dataclass(frozen=True, slots=True)
class Place:
    """Who signs where: the role over the line and the person under it."""

    role: str
    signer: Signer


Verb: TypeAlias = tuple[Say, Say, Say]
"""A phrase for a man, for a woman, and a noun for a person whose sex nobody told (never a slash)."""


def by_sex(words: Words, sex: Sex, verb: Verb) -> str:
    """The form of a phrase that fits the person."""
    he, she, unknown = verb
    return {Sex.MALE: he, Sex.FEMALE: she, Sex.UNKNOWN: unknown}[sex](words)


class Signature(Flowable):
    """A role, a line for the signature, a line for the date, the printed name and the post under it."""

    def __init__(self, place: Place, tongues: Tongues, *, with_time: bool = False) -> None:
        super().__init__()
        self._role = said(place.role.upper(), "role")
        self._level = 0.0
        self._captions = (
            tongues.say(lambda w: w.translate("Signatures", "signature")),
            tongues.say(lambda w: w.translate("Signatures", "date, time"))
            if with_time
            else tongues.say(lambda w: w.translate("Signatures", "date")),
        )
        name = tongues.text(place.signer.name)
        self._name = said(name, "name") if name else None
        self._post = said(tongues.text(place.signer.post), "post")

    def role_height(self, width: float) -> float:
        """How high the role over the line is in a column of this width."""
        high: float = self._role.wrap(width, ENDLESS)[1]
        return high

    def stand(self, level: float) -> None:
        """Room for a role of this height, so that the lines of a row are level."""
        self._level = level

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width = aW
        self._under = sum(part.wrap(aW, ENDLESS)[1] for part in (self._name, self._post) if part)
        if self._name is None:
            self._under += 5.5 * mm
        self._line = max(self.role_height(aW), self._level) + FREE_LINE
        self.height = self._line + 3.2 * mm + self._under + 4 * mm
        return self.width, self.height

    def draw(self) -> None:
        canvas, width = self.canv, self.width
        self._role.drawOn(canvas, 0, self.height - self._role.height)
        y = self.height - self._line
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(FINE)
        dated = width - width * 0.325
        canvas.line(0, y, width * 0.625, y)
        canvas.line(dated, y, width, y)
        canvas.setFillColor(LABEL)
        canvas.setFont(fonts.SANS, 5.8)
        canvas.drawCentredString(width * 0.3125, y - 2.4 * mm, self._captions[0])
        canvas.drawCentredString((dated + width) / 2, y - 2.4 * mm, self._captions[1])
        y -= 3.2 * mm
        if self._name is None:
            y -= 5.5 * mm
            canvas.setStrokeColor(HAIRLINE)
            canvas.line(0, y, width, y)
        for part in (self._name, self._post):
            if part:
                y -= part.height
                part.drawOn(canvas, 0, y)


def signature_rows(
    places: Sequence[Place], tongues: Tongues, width: float, across: int = 2, *, with_time: bool = False
) -> list[Flowable]:
    """Signature places in rows of two or four."""
    widths = split_width(width, *([1] * across))
    rows: list[Flowable] = []
    for start in range(0, len(places), across):
        some = [Signature(place, tongues, with_time=with_time) for place in places[start : start + across]]
        level = max(one.role_height(widths[0]) for one in some)
        for one in some:
            one.stand(level)
        stacks: list[list[Flowable]] = [[one] for one in some]
        stacks += [[] for _empty in range(across - len(some))]
        rows.append(Columns(stacks, widths, above=(1 if start else 2.2) * mm))
    return rows


class Seals(Flowable):
    """Places for one or two stamps; with one, the room beside it may hold lines for remarks."""

    def __init__(self, words: Sequence[str], width: float, remarks: str = "") -> None:
        super().__init__()
        self._words = tuple(words)
        self._remarks = remarks
        self.width = width
        self.height = SEAL + 2 * mm

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        for index, words in enumerate(self._words):
            drawings.seal_place(canvas, index * 85 * mm, 0, SEAL, words)
        if not self._remarks:
            return
        left, y = SEAL + 9 * mm, self.height - 3 * mm
        canvas.setFillColor(LABEL)
        canvas.setFont(fonts.SANS, 7)
        canvas.drawString(left, y - 1 * mm, self._remarks)
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(FINE)
        for line in range(1, 4):
            canvas.line(left, y - line * 7.8 * mm - 1 * mm, self.width, y - line * 7.8 * mm - 1 * mm)


class LetterSignature(Flowable):
    """The one signature under a letter in two languages: post, stamp, line, name."""

    def __init__(self, signer: Signer, tongues: Tongues, width: float) -> None:
        super().__init__()
        post = tongues.text(signer.post, "\n")
        self._beside = all(stringWidth(line, fonts.SERIF_BOLD, 12) <= 20 * mm for line in post.split("\n"))
        self._post = said(post, "addressee")
        self._names = [
            said(name, "addressee" if first else "letter")
            for first, name in zip((True, False), tongues.text(signer.name, "\n").split("\n"), strict=False)
        ]
        self._caption = tongues.say(lambda w: w.translate("Signatures", "signature"))
        self._seal = tongues.say(lambda w: w.translate("Signatures", "L.S."))
        self.width = width

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        post = self._post.wrap(54 * mm, ENDLESS)[1]
        self.height = SEAL + 4 * mm + (0 if self._beside else post)
        names = sum(name.wrap(self.width - 118 * mm, ENDLESS)[1] for name in self._names)
        self.height = max(self.height, names + 4 * mm)
        return self.width, self.height

    def draw(self) -> None:
        canvas, top = self.canv, self.height - 2 * mm
        drawings.seal_place(canvas, 22 * mm if self._beside else 0, 0, SEAL, self._seal)
        self._post.drawOn(canvas, 0, top - self._post.height)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(FINE)
        canvas.line(60 * mm, top - 5 * mm, 113 * mm, top - 5 * mm)
        canvas.setFillColor(LABEL)
        canvas.setFont(fonts.SANS, 5.8)
        canvas.drawCentredString(86.5 * mm, top - 7.4 * mm, self._caption)
        y = top
        for name in self._names:
            y -= name.height
            name.drawOn(canvas, 118 * mm, y)


HANDED: Final[Verb] = (
    lambda w: w.translate("Signatures", "handed over (he)"),
    lambda w: w.translate("Signatures", "handed over (she)"),
    lambda w: w.translate("Signatures", "handing over"),
)
RECEIVED: Final[Verb] = (
    lambda w: w.translate("Signatures", "received (he)"),
    lambda w: w.translate("Signatures", "received (she)"),
    lambda w: w.translate("Signatures", "receiving"),
)
EXAMINED: Final[Verb] = (
    lambda w: w.translate("Signatures", "examined (he)"),
    lambda w: w.translate("Signatures", "examined (she)"),
    lambda w: w.translate("Signatures", "examination"),
)
ACQUAINTED: Final[Verb] = (
    lambda w: w.translate("Signatures", "read and understood (he)"),
    lambda w: w.translate("Signatures", "read and understood (she)"),
    lambda w: w.translate("Signatures", "acquaintance"),
)
ESCORTING: Final[Verb] = (
    lambda w: w.translate("Signatures", "escorts (he)"),
    lambda w: w.translate("Signatures", "escorts (she)"),
    lambda w: w.translate("Signatures", "escort"),
)


def role(tongues: Tongues, signer: Signer, verb: Verb) -> str:
    """The role over a signature in the languages of the page, with the verb the signer's sex asks for."""
    return tongues.say(lambda w: by_sex(w, signer.sex, verb))
