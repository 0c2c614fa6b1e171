"""Why a file cannot be taken as a table; each is told in a sentence and nothing of the file is kept."""

from __future__ import annotations

from shelter_app.domain.errors import ShelterError


class NotATable(ShelterError):
    """The file is no spreadsheet and no text table, or it is torn in the middle."""


class OldSpreadsheet(ShelterError):
    """A spreadsheet of another format (.xls, .ods): opening and saving it as .xlsx makes it readable."""


class SpreadsheetEncrypted(ShelterError):
    """The spreadsheet is locked with a password, which only its own program can take off."""


class SheetTooLarge(ShelterError):
    """More rows, columns or bytes than a register of a centre can have; ``rows`` is the most that is taken."""

    def __init__(self, rows: int) -> None:
        super().__init__(f"more than {rows}")
        self.rows = rows


class TextUnreadable(ShelterError):
    """The letters of a text file fit none of the encodings that are in use."""


class SheetEmpty(ShelterError):
    """There is nothing in the table."""


class LetterTooLarge(ShelterError):
    """A Word file larger than a letter can be, packed or unpacked; ``megabytes`` is the most that is taken."""

    def __init__(self, megabytes: int) -> None:
        super().__init__(f"more than {megabytes} MB")
        self.megabytes = megabytes


class LetterHostile(ShelterError):
    """A Word file that would do more than be filled in.

    ``what``: macro, code (anything but a field), field (an unknown one), told (one that this addressee need not know),
    outside (it fetches something), entity, path, bomb.
    """

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class LetterBroken(ShelterError):
    """No Word file, or a torn one."""


class FileUnreadable(ShelterError):
    """The disk or the system did not give the file."""
