"""Words about a signed paper that came back: which pages are here, from which copy, and what is still missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.paper import PrintRecord
from shelter_app.domain.signing import Ending
from shelter_app.services.papers import Recognised
from shelter_app.services.session import Session
from shelter_app.views.paper.words import paper_words

translate = QCoreApplication.translate


def print_words(record: PrintRecord, by: Session) -> str:
    """One copy of a paper by its name and number."""
    words = translate("SignedDialog", "{paper}, № {number}, copy {copy}")
    if record.saved:
        words = translate("SignedDialog", "{paper}, № {number}, copy {copy}, saved as a file")
    return words.format(paper=paper_words(record.document, by), number=record.number, copy=record.copy)


def found_words(found: Recognised, pages: Sequence[int], by: Session) -> str:
    """What a scan shows; ``pages`` are those it is taken to hold."""
    still = replace(found, pages=tuple(pages)).missing
    if not found.pages:
        words = translate(
            "SignedDialog", "{paper}. Its code cannot be read; these are taken to be pages {pages} of {whole}."
        )
    elif still:
        words = translate("SignedDialog", "{paper}. Pages {pages} of {whole} are here. Still missing: {missing}.")
    else:
        words = translate("SignedDialog", "{paper}. No page is missing: {whole} of {whole} are here.")
    listed, missing = (", ".join(map(str, one)) for one in (pages, still))
    named = print_words(found.record, by)
    told = [words.format(paper=named, pages=listed, whole=found.record.whole, missing=missing)]
    if found.others:
        each = translate("SignedDialog", "page {page} from copy {copy}")
        others = ", ".join(each.format(page=page, copy=copy) for page, copy in found.others)
        told.append(translate("SignedDialog", "Of other copies of the same paper: {pages}.").format(pages=others))
    if found.pages and found.unread:
        unread = translate("SignedDialog", "Without a readable code: {places} of the scan; kept along with it.")
        told.append(unread.format(places=", ".join(map(str, found.unread))))
    return " ".join(told)


def settled_words(record: PrintRecord) -> str:
    """What became of a print, for the bar of the page on which it was settled."""
    if record.ending is None:
        words = translate("SignedDialog", "The pages are kept. № {number} stays open: still missing {missing}.")
        return words.format(number=record.number, missing=", ".join(map(str, record.missing)))
    if record.ending is Ending.NOT_NEEDED:
        return translate("SignedDialog", "№ {number} waits for no signature.").format(number=record.number)
    return translate("SignedDialog", "№ {number} is signed.").format(number=record.number)
