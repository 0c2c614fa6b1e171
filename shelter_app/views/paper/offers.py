"""The catalogue of papers as rows: each with its languages, or why it cannot be made yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can
from shelter_app.services import papers
from shelter_app.services.papers import Offer
from shelter_app.services.session import Session
from shelter_app.views.page import Context
from shelter_app.views.paper.words import (
    contents_words,
    language_words,
    paper_icon,
    paper_words,
    reason_words,
)
from shelter_app.views.theme import look
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.rows import OBJECT_ROLE, Index, RowDelegate
from shelter_app.views.widgets.task_list import two_lines


class OfferDelegate(RowDelegate):
    """A paper of the catalogue: its languages, or why it cannot be made yet."""

    def __init__(self, by: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._by = by

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, max(look().px(48), look().line_height("strong") + look().line_height("small") + look().px(8)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer = index.data(OBJECT_ROLE)
        painter.save()
        self.paint_ground(painter, option)
        box: QRect = option.rect.adjusted(look().px(16), 0, -look().px(16), 0)
        box = paint.icon_left(painter, box, paper_icon(offer.document), "text2" if offer.ready else "text3", 16, 12)
        first, second = two_lines(box)
        title = paper_words(offer.document, self._by)
        paint.text(painter, first, title, "strong", "text" if offer.ready else "text2")
        paint.text(painter, second, _detail(offer, self._by), "small", "text2")
        painter.restore()


def _detail(offer: Offer, by: Session) -> str:
    if not offer.ready:
        return reason_words(offer.reason)
    return contents_words(offer, by) or language_words(offer.usual or offer.languages[0])


def spoken_offer(offer: Offer, by: Session) -> str:
    """A paper of the catalogue as a screen reader says it."""
    detail = reason_words(offer.reason) if not offer.ready else contents_words(offer, by)
    return f"{paper_words(offer.document, by)}. {detail}"


def offered(resident_id: ResidentId, context: Context) -> list[Offer]:
    """What can be made of a file: packs first, then every paper and form. Raises what the services raise."""
    by = context.session
    forms = papers.forms(resident_id, by=by) if by.can(Can.OPEN_FILE) else ()
    return [*papers.packs(resident_id, by=by), *papers.available(resident_id, by=by), *forms]


def place_of(wanted: str, resident_id: ResidentId, offers: Sequence[Offer], context: Context) -> int:
    """Where the wanted paper stands; a pack of one is that paper, and nothing wanted means the one likely meant."""
    named = wanted if any(one.document == wanted for one in offers) else _SINGLE.get(wanted, "")
    named = named or papers.likely(resident_id, by=context.session)
    ready = [place for place, one in enumerate(offers) if one.ready]
    return next((place for place, one in enumerate(offers) if one.document == named), ready[0] if ready else -1)


_SINGLE = {papers.ARRIVAL: "admission-act", papers.LEAVING: "handover-act"}
