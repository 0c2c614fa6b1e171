"""The import in words: what columns hold, what was noticed in a row, what becomes of it, and why a file is refused."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.register_told import Finding, Noticed, RowState
from shelter_app.domain.registers import Column
from shelter_app.domain.taking_over import Decision
from shelter_app.services.exchange.taking_over import StaysClash, Undecided
from shelter_app.sheets import errors
from shelter_app.views.sentences import sentence_for

translate = QCoreApplication.translate
_NAMED_ROWS = 8


def column_words(column: Column) -> str:
    """What a column is taken for."""
    words = {
        Column.NAME: translate("ImportWords", "Whole name"),
        Column.FAMILY: translate("ImportWords", "Family name"),
        Column.GIVEN: translate("ImportWords", "Given name"),
        Column.PATRONYMIC: translate("ImportWords", "Patronymic"),
        Column.OTHER_NAME: translate("ImportWords", "Name in another writing"),
        Column.SEX: translate("ImportWords", "Sex"),
        Column.BORN: translate("ImportWords", "Date or year of birth"),
        Column.AGE: translate("ImportWords", "Age at admission"),
        Column.IIN: translate("ImportWords", "IIN"),
        Column.CITIZENSHIP: translate("ImportWords", "Citizenship"),
        Column.ADMITTED: translate("ImportWords", "Day of admission"),
        Column.BROUGHT_BY: translate("ImportWords", "Brought by"),
        Column.GROUND: translate("ImportWords", "Ground document"),
        Column.CATEGORY: translate("ImportWords", "Category"),
        Column.FOUND_WHERE: translate("ImportWords", "Found where"),
        Column.ROOM: translate("ImportWords", "Room"),
        Column.NUMBER: translate("ImportWords", "Number of the file"),
        Column.LEFT: translate("ImportWords", "Day of leaving"),
        Column.ROUTE: translate("ImportWords", "Left to whom or where"),
        Column.NOTE: translate("ImportWords", "Keep as a note"),
        Column.LEFT_OUT: translate("ImportWords", "Leave out"),
    }
    return words[column]


def noticed_words(noticed: Noticed) -> str:
    """One thing noticed in a row, with the words of its cell where they help to find it."""
    return {**_refusals(), **_hints(), **_more_hints()}[noticed.finding].format(
        words=noticed.words, years=noticed.years
    )


def _refusals() -> dict[Finding, str]:
    return {
        Finding.NAME_MISSING: translate("ImportWords", "Refused: no name. Write “unknown” where nobody knows it."),
        Finding.LETTERS_LOST: translate(
            "ImportWords", "Refused: letters were lost in “{words}”. Save the table as .xlsx instead of .csv."
        ),
        Finding.ADMITTED_MISSING: translate("ImportWords", "Refused: no day of admission."),
        Finding.ADMITTED_UNREAD: translate(
            "ImportWords", "Refused: “{words}” is not understood as a day of admission."
        ),
        Finding.ADMITTED_NO_DAY: translate("ImportWords", "Refused: “{words}” does not say on which day of admission."),
        Finding.ADMITTED_AHEAD: translate("ImportWords", "Refused: the day of admission {words} lies ahead."),
        Finding.LEFT_UNREAD: translate("ImportWords", "Refused: “{words}” is not understood as a day of leaving."),
        Finding.LEFT_AHEAD: translate("ImportWords", "Refused: the day of leaving {words} lies ahead."),
        Finding.LEFT_BEFORE: translate("ImportWords", "Refused: left on {words}, before the admission."),
        Finding.TOO_YOUNG: translate(
            "ImportWords", "Refused: under {years} and still here. Record this admission by hand, with its reason."
        ),
    }


def _hints() -> dict[Finding, str]:
    return {
        Finding.TOO_YOUNG_THEN: translate(
            "ImportWords", "Was under {years} at admission; taken because the stay is over."
        ),
        Finding.NAME_UNKNOWN: translate("ImportWords", "Taken as a person whose name nobody knows."),
        Finding.BORN_UNREAD: translate("ImportWords", "Birth date “{words}” is not understood; it is kept as a note."),
        Finding.BORN_AFTER: translate("ImportWords", "Birth date “{words}” lies after the admission."),
        Finding.BORN_UNKNOWN: translate("ImportWords", "No birth date: taken as unknown."),
        Finding.SERIAL_DATE: translate("ImportWords", "“{words}” was read as a day in a spreadsheet's own counting."),
        Finding.SEX_UNREAD: translate("ImportWords", "Sex “{words}” is not understood; it is kept as a note."),
        Finding.SEX_GUESSED: translate("ImportWords", "Sex taken from the IIN or the patronymic."),
    }


def _more_hints() -> dict[Finding, str]:
    return {
        Finding.IIN_WRONG: translate("ImportWords", "IIN “{words}” has a typing error; it is kept as a note."),
        Finding.IIN_ZERO: translate("ImportWords", "IIN “{words}” had lost its leading zeros; they were put back."),
        Finding.IIN_DIFFERS: translate("ImportWords", "The IIN points to another birth date than {words}."),
        Finding.CITIZENSHIP_UNREAD: translate(
            "ImportWords", "Citizenship “{words}” is not understood; it is kept as a note."
        ),
        Finding.ROOM_UNKNOWN: translate("ImportWords", "The centre has no room “{words}” in its settings."),
        Finding.NUMBER_UNREAD: translate(
            "ImportWords", "“{words}” is no number like 051-26: the file gets a new one, the old is kept as a note."
        ),
        Finding.FILLED_DOWN: translate("ImportWords", "Cells were joined: the words of the row above count here too."),
    }


def state_words(state: RowState) -> str:
    """What became of reading a row."""
    words = {
        RowState.ACCEPTED: translate("ImportWords", "accepted"),
        RowState.HINTED: translate("ImportWords", "with a hint"),
        RowState.REFUSED: translate("ImportWords", "refused"),
        RowState.LEFT_OUT: translate("ImportWords", "not a person"),
    }
    return words[state]


def decision_words(decision: Decision) -> str:
    """What will be done with a row, or that somebody has to say."""
    words = {
        Decision.NEW: translate("ImportWords", "new file"),
        Decision.SAME: translate("ImportWords", "further stay"),
        Decision.SKIP: translate("ImportWords", "left out"),
        Decision.UNDECIDED: translate("ImportWords", "to decide"),
    }
    return words[decision]


def refusal_words(error: ShelterError) -> str:
    """Why a file was not read or nothing was taken over, and what to do."""
    if isinstance(error, errors.SheetTooLarge):
        return translate(
            "ImportWords",
            "This table is too large: at most {rows} rows are taken at once. Divide it, by years for example.",
        ).format(rows=error.rows)
    if isinstance(error, StaysClash):
        return translate(
            "ImportWords",
            "Rows {rows}: somebody would be in two stays at once. Correct the days or leave these rows out.",
        ).format(rows=_named(error.rows))
    if isinstance(error, Undecided):
        return translate("ImportWords", "Rows {rows} still wait for a decision.").format(rows=_named(error.rows))
    words: dict[type[ShelterError], str] = {
        errors.NotATable: translate("ImportWords", "This is no table, or the file is damaged. Choose .xlsx or .csv."),
        errors.OldSpreadsheet: translate(
            "ImportWords", "This is a spreadsheet of another format. Open it and save it as .xlsx."
        ),
        errors.SpreadsheetEncrypted: translate(
            "ImportWords", "This spreadsheet is locked with a password. Open it, take the password off and save it."
        ),
        errors.TextUnreadable: translate(
            "ImportWords", "The letters of this file cannot be read. Open it in its program and save it as .xlsx."
        ),
        errors.SheetEmpty: translate("ImportWords", "There is nothing in this table."),
        errors.FileUnreadable: translate(
            "ImportWords", "This file cannot be opened. Is it still there, or open elsewhere?"
        ),
    }
    return words.get(type(error)) or sentence_for(error)


def _named(rows: tuple[int, ...]) -> str:
    first = ", ".join(map(str, rows[:_NAMED_ROWS]))
    return f"{first} …" if len(rows) > _NAMED_ROWS else first
