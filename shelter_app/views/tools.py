"""What every window uses, before and after somebody is logged in."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_app.views.formats import Formats
from shelter_app.views.language import Language
from shelter_app.views.messages import Messages
from shelter_app.views.settings import Settings
from shelter_app.views.tasks import Tasks
from shelter_app.views.theme import Theme


@dataclass(frozen=True, slots=True)
class Tools:
    """What every window uses, before and after somebody is logged in."""

    theme: Theme
    settings: Settings
    language: Language
    formats: Formats
    tasks: Tasks
    messages: Messages
