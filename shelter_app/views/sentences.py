"""The sentences for the world's faults, in the language of the windows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shelter_app import sentences
from shelter_app.domain.errors import ShelterError
from shelter_app.sentences import backing_up
from shelter_app.views.qt_words import QtWords

translate = QCoreApplication.translate


def sentence_for(error: ShelterError) -> str:
    """The sentence for this fault in the present language; a general one for an unknown kind, never technical."""
    return sentences.sentence_for(error, QtWords()) or translate("Sentences", "This did not work. Nothing was changed.")


def reason_for(reason: str) -> str:
    """Why a moment or a change of state was not taken, for the domain's reason codes; empty for any other."""
    return sentences.reason_for(reason, QtWords())


def copy_place_words(reason: str) -> str:
    """Why copies may not lie in a folder, for the codes of ``centre.why_not_backup``."""
    return backing_up.place_words(reason, QtWords())
