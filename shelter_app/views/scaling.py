"""Spacing and fixed sizes that follow the zoom: a layout or widget remembers its measures at 100 %."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

_MARGINS, _SPACING, _SIZES = "margins100", "spacing100", "sizes100"

Sides = int | tuple[int, int] | tuple[int, int, int, int]


def set_spacing(layout: QLayout, margins: Sides = 0, spacing: int | tuple[int, int] = 0) -> None:
    """Margins (all, (across, down) or left-top-right-bottom) and spacing (or (across, down)) at 100 %."""
    if isinstance(margins, int):
        sides = [margins] * 4
    elif len(margins) == 2:
        sides = [margins[0], margins[1], margins[0], margins[1]]
    else:
        sides = list(margins)
    layout.setProperty(_MARGINS, sides)
    layout.setProperty(_SPACING, [spacing, spacing] if isinstance(spacing, int) else list(spacing))
    _scale_layout(layout)


def set_sizes(widget: QWidget, **sizes: int) -> None:
    """Sizes at 100 %: any of width, height (fixed), least_width, most_width, least_height, most_height."""
    known = dict(widget.property(_SIZES) or {})
    known.update(sizes)
    widget.setProperty(_SIZES, known)
    _scale_sizes(widget)


def row(*items: QWidget | QLayout | int | None, margins: Sides = 0, spacing: int = 8) -> QHBoxLayout:
    """A horizontal layout; a number is a gap at 100 %, None is the place that takes what is left."""
    layout = QHBoxLayout()
    _fill(layout, items, margins, spacing)
    return layout


def column(*items: QWidget | QLayout | int | None, margins: Sides = 0, spacing: int = 8) -> QVBoxLayout:
    """A vertical layout; a number is a gap at 100 %, None is the place that takes what is left."""
    layout = QVBoxLayout()
    _fill(layout, items, margins, spacing)
    return layout


def grid(margins: Sides = 0, spacing: int | tuple[int, int] = 8) -> QGridLayout:
    layout = QGridLayout()
    set_spacing(layout, margins, spacing)
    return layout


def clear_layout(layout: QLayout) -> None:
    """Take the widgets of a layout, and of every layout inside it, away for good.

    Items are taken, never looked at in their place: one that Qt deletes with its widget would leave Python a dead one.
    """
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if inner is not None:
            clear_layout(inner)
        if widget is not None:
            # Hidden first: a show that the layout has queued would make it a window of its own.
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


def gap(size: int, across: bool = False) -> QWidget:
    """An empty piece of fixed length at 100 %."""
    widget = QWidget()
    if across:
        set_sizes(widget, width=size)
    else:
        set_sizes(widget, height=size)
    return widget


class _Scale:
    zoom = 1.0


def set_zoom(zoom: float) -> None:
    """The zoom for everything that is built from now on; the theme calls this."""
    _Scale.zoom = zoom


def rescale(windows: Iterable[QWidget], zoom: float) -> None:
    """Apply a zoom to everything in these windows, open or hidden."""
    set_zoom(zoom)
    for window in windows:
        for widget in (window, *window.findChildren(QWidget)):
            _scale_sizes(widget)
        for layout in window.findChildren(QLayout):
            if layout.property(_MARGINS) is not None:
                _scale_layout(layout)


def adopt(root: QWidget) -> None:
    """Take the spacing of a Designer form as its measures at 100 %, so that it follows the zoom from now on."""
    for layout in root.findChildren(QLayout):
        if layout.property(_MARGINS) is None:
            sides = layout.contentsMargins()
            margins = (sides.left(), sides.top(), sides.right(), sides.bottom())
            spacing: int | tuple[int, int] = layout.spacing()
            if isinstance(layout, QGridLayout):
                spacing = (layout.horizontalSpacing(), layout.verticalSpacing())
            set_spacing(layout, margins, spacing)


def _fill(
    layout: QHBoxLayout | QVBoxLayout, items: tuple[QWidget | QLayout | int | None, ...], margins: Sides, spacing: int
) -> None:
    set_spacing(layout, margins, spacing)
    across = isinstance(layout, QHBoxLayout)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addWidget(gap(item, across))
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)


def _scale_layout(layout: QLayout) -> None:
    left, top, right, bottom = (round(side * _Scale.zoom) for side in layout.property(_MARGINS))
    layout.setContentsMargins(left, top, right, bottom)
    across, down = (round(value * _Scale.zoom) if value >= 0 else -1 for value in layout.property(_SPACING))
    if isinstance(layout, QGridLayout):
        layout.setHorizontalSpacing(across)
        layout.setVerticalSpacing(down)
    else:
        layout.setSpacing(across)


def _scale_sizes(widget: QWidget) -> None:
    for name, value in (widget.property(_SIZES) or {}).items():
        size = round(value * _Scale.zoom)
        match name:
            case "width":
                widget.setFixedWidth(size)
            case "height":
                widget.setFixedHeight(size)
            case "least_width":
                widget.setMinimumWidth(size)
            case "most_width":
                widget.setMaximumWidth(size)
            case "least_height":
                widget.setMinimumHeight(size)
            case "most_height":
                widget.setMaximumHeight(size)
            case _:
                raise ValueError(name)
