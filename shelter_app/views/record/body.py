"""Injuries on the body scheme: a point for each, its part of the body in words, what is seen there, its size."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shelter_app.domain import body
from shelter_app.domain.body import Region
from shelter_app.domain.stays import Injury
from shelter_app.views.listed import label
from shelter_app.views.page import Context
from shelter_app.views.scaling import column, row, set_sizes, set_spacing
from shelter_app.views.theme import look
from shelter_app.views.widgets.body_map import BodyMap, Spot
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import Field, LineEdit
from shelter_app.views.widgets.labels import Label

BESIDE_FROM = 580


class PointLine(QWidget):
    """One point: its number, the part of the body, what is seen there and how large it is."""

    def __init__(self, region: str, spot: Spot) -> None:
        super().__init__()
        self.region, self.spot = region, spot
        self.name = Label(role="strong", wrap=True)
        self.text, self.size_text = LineEdit(), LineEdit()
        self.away = Button(kind="ghost", icon="x", height=32)
        set_sizes(self.text, least_width=90)
        set_sizes(self.size_text, width=84)
        line = row(self.text, self.size_text, self.away, spacing=6)
        line.setStretch(0, 1)
        self.setLayout(column(self.name, line, spacing=2))

    def say(self, number: int, place: str, prompts: tuple[str, str, str]) -> None:
        """Write number, part of the body, and the prompts of the inputs."""
        self.name.setText(f"{number}. {place}")
        for part, words in ((self.text, prompts[0]), (self.size_text, prompts[1])):
            part.setPlaceholderText(words)
            part.setAccessibleName(f"{self.name.text()}: {words}")
        self.away.set_name(f"{prompts[2]}: {self.name.text()}")


def lines_of(injuries: Iterable[Injury]) -> str:
    """The injuries that have no point on the scheme, a line each, as they are typed."""
    lines = (": ".join(filter(None, (" ".join(one.place.split()), one.text))) for one in injuries if not one.pointed)
    return "\n".join(" ".join(line.split()) for line in lines)


def injuries_of(text: str) -> tuple[Injury, ...]:
    """A line each, place first: left forearm: bruise, 3 cm."""
    found = []
    for line in filter(None, (line.strip() for line in text.splitlines())):
        place, colon, words = line.partition(":")
        found.append(Injury(place.strip(), words.strip()) if colon else Injury("", line))
    return tuple(found)


class BodyField(Field):
    """The scheme, and beside it a line for every point on it; `changed` follows every point and every word."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        both = QWidget()
        self.map = BodyMap()
        lines = QWidget()
        self._column = QVBoxLayout(lines)
        set_spacing(self._column, 0, 6)
        self._column.addStretch(1)
        # The lines take what the scheme leaves and ask for nothing, so that a narrow form can put them under it.
        lines.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._across = QHBoxLayout(both)
        set_spacing(self._across, 0, 16)
        self._across.addWidget(self.map, 0, Qt.AlignmentFlag.AlignTop)
        self._across.addWidget(lines, 1)
        super().__init__(parent, control=both)
        self.setFocusProxy(self.map)
        self._lines: list[PointLine] = []
        self._words: dict[str, str] = {}
        self._prompts = ("", "", "")
        self.map.placed.connect(self._on_placed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= look().px(BESIDE_FROM)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._across.setDirection(direction)

    def retranslate(self, context: Context) -> None:
        """Give scheme, parts of the body and lines their words in the present language."""
        self.set_label(self.tr("Injuries on the body scheme: click, or arrows and Enter"))
        self.set_words(
            [(one.code, label(context, "body_region", one.code)) for one in body.REGIONS],
            (self.tr("front"), self.tr("back"), self.tr("left"), self.tr("right")),
            (self.tr("What is seen: bruise, burn"), self.tr("Size"), self.tr("Take away")),
        )

    def set_words(
        self, regions: Sequence[tuple[str, str]], views: tuple[str, str, str, str], prompts: tuple[str, str, str]
    ) -> None:
        """Set the names of the parts, of the views and sides, and what the inputs and the button are called."""
        self._words, self._prompts = dict(regions), prompts
        self.map.set_words(self._words, *views)
        self._say()

    def set_label(self, words: str) -> None:
        super().set_label(words)
        self.setAccessibleName(words.replace("&", ""))
        self.map.setAccessibleName(words.replace("&", ""))

    def lines(self) -> tuple[PointLine, ...]:
        """The lines in the order of their numbers."""
        return tuple(self._lines)

    def show_injuries(self, injuries: Iterable[Injury]) -> None:
        """Put the points of these on the scheme; what has no point on it is not shown."""
        self.hold(
            [
                {
                    "region": one.region, "back": one.back, "x": one.x, "y": one.y,
                    "text": one.text, "size": one.size,
                }
                for one in injuries
                if one.pointed
            ]
        )  # fmt: skip

    def told(self, value: Sequence[Mapping[str, Any]]) -> str:
        """Points as a person reads them where two versions are compared."""
        lines = []
        for number, point in enumerate(value, start=1):
            region = str(point["region"])
            words = ", ".join(filter(None, (str(point["text"]).strip(), str(point["size"]).strip())))
            place = f"{number}. {self._words.get(region, region)}"
            lines.append(": ".join(filter(None, (place, words))))
        return "\n".join(lines)

    def injuries(self) -> tuple[Injury, ...]:
        """Every point as an injury; the part of the body is written in words as well, for whoever reads the file."""
        return tuple(
            Injury(
                self._words.get(line.region, line.region),
                line.text.text().strip(),
                line.size_text.text().strip(),
                round(line.spot.x, 4),
                round(line.spot.y, 4),
                line.spot.back,
                line.region,
            )
            for line in self._lines
        )

    def held(self) -> list[dict[str, Any]]:
        """The points as plain values."""
        return [
            {
                "region": line.region, "back": line.spot.back, "x": line.spot.x, "y": line.spot.y,
                "text": line.text.text(), "size": line.size_text.text(),
            }
            for line in self._lines
        ]  # fmt: skip

    def hold(self, points: Sequence[Mapping[str, Any]]) -> None:
        """Put back what `held` gave."""
        for line in tuple(self._lines):
            self._take(line)
        for point in points:
            if body.region(str(point["region"])) is None:
                continue
            line = self._add(str(point["region"]), Spot(bool(point["back"]), float(point["x"]), float(point["y"])))
            line.text.setText(point["text"])
            line.size_text.setText(point["size"])
        self._say()

    def _on_placed(self, region: Region, spot: Spot) -> None:
        line = self._add(region.code, spot)
        self._say()
        line.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _add(self, region: str, spot: Spot) -> PointLine:
        line = PointLine(region, spot)
        self._lines.append(line)
        self._column.insertWidget(self._column.count() - 1, line)
        line.text.textChanged.connect(self.changed)
        line.size_text.textChanged.connect(self.changed)
        line.text.returnPressed.connect(lambda: self.map.setFocus(Qt.FocusReason.OtherFocusReason))
        line.away.clicked.connect(lambda: self._on_away(line))
        return line

    def _on_away(self, line: PointLine) -> None:
        self._take(line)
        self._say()
        self.map.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _take(self, line: PointLine) -> None:
        self._lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _say(self) -> None:
        for number, line in enumerate(self._lines, start=1):
            line.say(number, self._words.get(line.region, line.region), self._prompts)
        self.map.set_spots([line.spot for line in self._lines])
        self.updateGeometry()
