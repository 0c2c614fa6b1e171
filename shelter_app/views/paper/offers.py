"""The catalogue of papers as rows: each with its languages, or why it cannot be made yet."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from shelter_app.services.papers import Offer
from shelter_app.views.paper.words import language_words, paper_icon, paper_words, reason_words
from shelter_app.views.theme import look
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.rows import OBJECT_ROLE, Index, RowDelegate
from shelter_app.views.widgets.task_list import two_lines


class OfferDelegate(RowDelegate):
    """A paper of the catalogue: its languages, or why it cannot be made yet."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, max(look().px(48), look().line_height("strong") + look().line_height("small") + look().px(8)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer = index.data(OBJECT_ROLE)
        painter.save()
        self.paint_ground(painter, option)
        box: QRect = option.rect.adjusted(look().px(16), 0, -look().px(16), 0)
        box = paint.icon_left(painter, box, paper_icon(offer.document), "text2" if offer.ready else "text3", 16, 12)
        first, second = two_lines(box)
        paint.text(painter, first, paper_words(offer.document), "strong", "text" if offer.ready else "text2")
        detail = language_words(offer.languages[0]) if offer.ready else reason_words(offer.reason)
        paint.text(painter, second, detail, "small", "text2")
        painter.restore()


def spoken_offer(offer: Offer) -> str:
    """A paper of the catalogue as a screen reader says it."""
    return f"{paper_words(offer.document)}. {reason_words(offer.reason) if not offer.ready else ''}"
