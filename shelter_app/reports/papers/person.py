"""The facts of papers for the person themselves: what the centre keeps about them, and who has seen it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_app.reports.data import Centre, PersonName, Signer, Text


@dataclass(frozen=True, slots=True)
class PersonTable:
    """One part of the paper: its heading, the heads of its columns with their shares, and its rows."""

    title: Text
    heads: tuple[Text, ...]
    shares: tuple[float, ...]
    rows: tuple[tuple[Text, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonSheet:
    """A paper that tells the person what is kept, or who has seen it.

    opening    what the paper is, in a sentence
    left_out   what it does not say and why, a sentence each
    """

    centre: Centre
    made: datetime
    title: Text
    person: PersonName
    file: str
    opening: Text
    tables: tuple[PersonTable, ...]
    left_out_title: Text
    left_out: tuple[Text, ...]
    empty: Text
    director: Signer
