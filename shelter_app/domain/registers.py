"""A centre's own register as a table: what its columns are called, where its heading stands, and what goes where."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

HEADING_WITHIN: Final = 30
"""A heading stands in the first rows, under the name of the centre and the year."""

_ENOUGH_COLUMNS: Final = 2
_LOOKED_AT: Final = 40


class Column(StrEnum):
    """What a column of a register can be taken for; NOTE keeps its words in the file, LEFT_OUT takes nothing."""

    NAME = "name"
    FAMILY = "family"
    GIVEN = "given"
    PATRONYMIC = "patronymic"
    OTHER_NAME = "other_name"
    SEX = "sex"
    BORN = "born"
    AGE = "age"
    IIN = "iin"
    CITIZENSHIP = "citizenship"
    ADMITTED = "admitted"
    BROUGHT_BY = "brought_by"
    GROUND = "ground"
    CATEGORY = "category"
    FOUND_WHERE = "found_where"
    ROOM = "room"
    NUMBER = "number"
    LEFT = "left"
    ROUTE = "route"
    NOTE = "note"
    LEFT_OUT = "left_out"


SEVERAL: Final = frozenset({Column.NOTE, Column.LEFT_OUT})
"""What more than one column of a register may be taken for."""

NAMES: Final = frozenset({Column.NAME, Column.FAMILY, Column.GIVEN})

# The first entry that fits decides: what is said more exactly stands before what is said in general. The second part is
# looked for anywhere in the heading, the third has to be all of it.
_WORDS: Final[tuple[tuple[Column, str, str], ...]] = (
    (Column.LEFT_OUT, "", r"(?:№|#|n|no)?\s?(?:п п|пп|р с|рс|рет|реттік нөмірі|рет саны)?"),
    (Column.IIN, r"^(?:иин|жсн|iin)\b|идентификационный номер|сәйкестендіру нөмірі", ""),
    (Column.NUMBER, r"личн\w* дел|номер дел|№ дел|дело №|№ л д|іс нөмірі|жеке іс|іс №|case n|file n", ""),
    (Column.ROUTE, r"\bкуда|кому пере|причина (?:выбыт|отчисл)|\bқайда(?!н)|кімге|where to|destination|left to", ""),
    (Column.BROUGHT_BY, r"кем |кто (?:достав|приве|направ)|кім |жеткізген|brought by|referred by", ""),
    (Column.LEFT, r"выбыт|выбыл|убыти|убыл|отчислен|выписк|шыққан|шығу|шығарыл|кеткен|leaving|discharge|\bleft\b", ""),
    (Column.GROUND, r"основани|негіз|ground|basis", ""),
    (Column.FOUND_WHERE, r"откуда|место (?:обнар|выяв|задерж)|где (?:обнар|найд|задерж)|қайдан|табылған|found", ""),
    (Column.CATEGORY, r"категори|санат|category", ""),
    (Column.NOTE, r"родител|представител|опекун|мать|матер|отец|отца|ата ана|қорғаншы|өкіл|parent|guardian", ""),
    (Column.NOTE, r"сотрудник|адрес|телефон|тел$|школ|сынып|класс|мекенжай|address|phone|school|staff", ""),
    (Column.NOTE, r"примеч|ескерт|note|remark|comment", ""),
    (Column.BORN, r"рожд|туған|birth|\bborn\b|\bdob\b", r"д р|г р"),
    (Column.ADMITTED, r"поступ|прибыт|прибыл|помещен|зачисл|доставлен|принят|приема|прием$", ""),
    (Column.ADMITTED, r"түскен|келген|қабылдан|admi|arriv", ""),
    (Column.PATRONYMIC, r"^отчество|^әкесінің аты", r"patronymic|middle name"),
    (Column.NAME, r"\bфио\b|\bф и о\b|фамилия.*имя|\bт ә а\b|\bт а ә\b|\bтаә\b|\bтәа\b", ""),
    (Column.NAME, r"аты жөні|тегі.*аты|full name", r"воспитанни\w*|ребенок|name|бала"),
    (Column.FAMILY, r"^фамилия", r"тегі|surname|last name|family name"),
    (Column.GIVEN, "", r"имя|аты|есімі|first name|given name"),
    (Column.SEX, r"^жынысы", r"пол|пол реб.*|sex|gender"),
    (Column.AGE, r"^возраст|^жасы", r"age|лет"),
    (Column.CITIZENSHIP, r"гражданств|азаматтығ|citizenship", ""),
    (Column.ROOM, r"комнат|палат|спальн|бөлме|room", ""),
)
_NEVER: Final = r"(?!)"
_COMPILED: Final = tuple(
    (column, re.compile(anywhere or _NEVER), re.compile(whole or _NEVER)) for column, anywhere, whole in _WORDS
)


@dataclass(frozen=True, slots=True)
class Layout:
    """How a table is to be read: the heading's words, what each column is, and the first row of people.

    ``first`` counts rows from 0; ``labels`` are empty words where the table has no heading.
    """

    labels: tuple[str, ...]
    columns: tuple[Column, ...]
    first: int

    def place(self, column: Column) -> int | None:
        """The first column that holds this, or None."""
        return self.columns.index(column) if column in self.columns else None

    def taken(self, place: int, column: Column) -> Layout:
        """The layout with one column taken for something else; a column that was this before gives way to a note."""
        columns = list(self.columns)
        if column not in SEVERAL:
            columns = [Column.NOTE if one is column else one for one in columns]
        columns[place] = column
        return Layout(self.labels, tuple(columns), self.first)

    @property
    def names_somebody(self) -> bool:
        """True while some column says who the row is about; without one nothing can be read."""
        return bool(NAMES.intersection(self.columns))


def plain(text: str) -> str:
    """The words of a heading without case, marks and line breaks: "Ф.И.О. ребёнка" becomes "ф и о ребенка"."""
    words = unicodedata.normalize("NFC", text).casefold().replace("ё", "е")
    return " ".join(re.findall(r"[\w№#]+", words))


def recognise(heading: str) -> Column | None:
    """What a heading in Kazakh, Russian or English says its column holds; None for words nobody foresaw."""
    words = plain(heading)
    if not words:
        return None
    fits = (column for column, anywhere, whole in _COMPILED if whole.fullmatch(words) or anywhere.search(words))
    return next(fits, None)


def propose(rows: Sequence[Sequence[str]]) -> Layout:
    """The layout of a table: its heading where one is found, which may take two rows; else a guess by the content.

    Columns with words nobody foresaw are kept as notes, so that no word of the register is lost.
    """
    width = max((len(row) for row in rows), default=0)
    best: tuple[tuple[int, int], int, tuple[str, ...]] = ((0, 0), 0, ())
    for number in range(min(len(rows), HEADING_WITHIN)):
        for labels in _headings(rows, number, width):
            worth = _score(labels), sum(map(bool, labels))
            if worth > best[0] and worth[0] > 0:
                best = (worth, number + 1, labels)
    (score, _filled), first, labels = best
    if score >= _ENOUGH_COLUMNS:
        return Layout(labels, _columns(labels, rows[first:]), first)
    return Layout(("",) * width, _guess(rows, width), 0)


def _headings(rows: Sequence[Sequence[str]], number: int, width: int) -> list[tuple[str, ...]]:
    """The row itself, and the row with what stands above it where a heading takes two rows."""
    own = tuple(_cell(rows[number], place) for place in range(width))
    if number == 0 or len(_meant(own)) < _ENOUGH_COLUMNS:
        return [own]
    above = rows[number - 1]
    both = tuple(text if recognise(text) else _cell(above, place) or text for place, text in enumerate(own))
    return [own, both]


def _cell(row: Sequence[str], place: int) -> str:
    return " ".join(row[place].split()) if place < len(row) else ""


def _meant(labels: tuple[str, ...]) -> set[Column]:
    return {column for label in labels if (column := recognise(label)) and column not in SEVERAL}


def _score(labels: tuple[str, ...]) -> int:
    found = _meant(labels)
    return len(found) if NAMES & found else 0


def _columns(labels: tuple[str, ...], rows: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    columns: list[Column] = []
    for place, label in enumerate(labels):
        column = recognise(label)
        if column is None:
            filled = any(_cell(row, place) for row in rows)
            column = Column.NOTE if filled else Column.LEFT_OUT
        if column is Column.NAME and Column.NAME in columns:
            column = Column.OTHER_NAME
        if column not in SEVERAL and column in columns:
            column = Column.NOTE
        columns.append(column)
    return tuple(columns)


_DATE: Final = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?: .*)?|\d{4}-\d\d-\d\d(?:[ T].*)?")
_SEX: Final = re.compile(r"м|ж|муж\w*|жен\w*|ұл|қыз|ер|әйел|m|f", re.IGNORECASE)
_PERSON: Final = re.compile(r"[^\W\d_]+(?:[-'’ʼ][^\W\d_]+)*(?: [^\W\d_.'’ʼ-]+\.?)+")


def _guess(rows: Sequence[Sequence[str]], width: int) -> tuple[Column, ...]:
    """By what the cells look like: the first dates are of birth, the next of admission, then of leaving."""
    free = [Column.BORN, Column.ADMITTED, Column.LEFT]
    columns: list[Column] = []
    for place in range(width):
        cells = [text for row in rows[:_LOOKED_AT] if (text := _cell(row, place))]
        column = Column.NOTE if cells else Column.LEFT_OUT
        if _mostly(cells, r"\d{12}") and Column.IIN not in columns:
            column = Column.IIN
        elif _mostly(cells, _DATE) and free:
            column = free.pop(0)
        elif _mostly(cells, _SEX) and Column.SEX not in columns:
            column = Column.SEX
        elif _mostly(cells, _PERSON) and Column.NAME not in columns:
            column = Column.NAME
        elif _mostly(cells, r"\d{1,4}\.?") and place == 0:
            column = Column.LEFT_OUT
        columns.append(column)
    return tuple(columns)


def _mostly(cells: Sequence[str], pattern: str | re.Pattern[str]) -> bool:
    return bool(cells) and sum(bool(re.fullmatch(pattern, cell)) for cell in cells) * 10 >= len(cells) * 7
