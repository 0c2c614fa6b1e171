"""How a printed paper comes back signed: the code on each page, which pages are there, and how its waiting ended."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import AttachmentId, StaffId

PAGE_MARK: Final = "PANA1"
"""What the code on a printed page begins with; it holds a number, the page and a control string, and no name."""
_CODE: Final = re.compile(
    rf"{PAGE_MARK}:(?P<code>[!-9;-~]{{1,60}}):(?P<page>\d{{1,4}})/(?P<pages>\d{{1,4}}):(?P<control>[0-9A-Z-]{{14}})"
)
SIGNED_SCAN: Final = "signed"
"""The kind of attachment as which a signed scan lies in the file."""


class Ending(StrEnum):
    """How a print stopped waiting: its signed scan is here, it was signed on paper only, or nobody signs it."""

    SCAN = "scan"
    BY_HAND = "by_hand"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True)
class PageCode:
    """What the code on one printed page says: the paper's number in ASCII letters, which page of how many, control."""

    code: str
    page: int
    pages: int
    control: str

    @classmethod
    def parse(cls, text: str) -> PageCode | None:
        """The code in a text read from a page; None where it is some other code."""
        found = _CODE.fullmatch(text.strip())
        if found is None:
            return None
        page, pages = int(found["page"]), int(found["pages"])
        return cls(found["code"], page, pages, found["control"]) if 1 <= page <= pages else None

    def __str__(self) -> str:
        return f"{PAGE_MARK}:{self.code}:{self.page}/{self.pages}:{self.control}"


@dataclass(frozen=True, slots=True)
class Returned:
    """Pages of one print that came back in one scan: who took them in, and when.

    ``copies`` tells of each page which copy of the paper it was; empty where all were of this one.
    """

    scan: AttachmentId
    pages: tuple[int, ...]
    at: datetime
    by: StaffId
    copies: tuple[int, ...] = ()


class NoCode(ShelterError):
    """No page of this scan shows a code that Pana printed."""


class PrintUnknown(ShelterError):
    """No print of this registry, in a file that may be read here, carries this code; ``number`` is what it says."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number


class OtherPrint(ShelterError):
    """The scan shows pages of another print than the one that is meant; both by number and copy."""

    def __init__(self, meant: str, copy: int, found: str, found_copy: int) -> None:
        super().__init__(f"{found}/{found_copy} for {meant}/{copy}")
        self.meant = meant
        self.copy = copy
        self.found = found
        self.found_copy = found_copy


class AlreadyHere(ShelterError):
    """Every page of this print is in the file already."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number


def missing_of(whole: int, there: Iterable[int]) -> tuple[int, ...]:
    """The pages of a paper of so many pages that are not there, in order."""
    known = set(there)
    return tuple(page for page in range(1, whole + 1) if page not in known)
