"""Names written almost alike: the words of an index, and which of them somebody may have meant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import Any, Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from shelter_app.domain.names import other_readings

_SHORTEST_WITH_A_SLIP: Final = 4
_LONG_WORD: Final = 8
_MOST_MEANT: Final = 24
_SHORTEST_HALF: Final = 3
_WORDS_THAT_SPARE_ONE: Final = 3
_MOST_WORDS: Final = 5


def quoted(token: str) -> str:
    """A word as the index asks for it, whatever stands in it."""
    # A zero byte would end the statement for SQLite, whatever stands behind it.
    return '"' + token.replace("\0", "").replace('"', '""') + '"'


def slips(word: str) -> int:
    """How many letters of a folded word may be wrong, missing, added or swapped with the next one.

    Where two may be, the first letter has to agree: Karimov and Rakhimov are two families.
    """
    if len(word) < _SHORTEST_WITH_A_SLIP:
        return 0
    return 2 if len(word) >= _LONG_WORD else 1


class Spellings:
    """Every word that stands in one column of an index; read once, then kept up to date by whoever adds to it.

    A word whose last file was renamed may stay: it leads to nothing, because the index is asked in the end.
    """

    def __init__(self, database: Any, table: str, column: str) -> None:
        self._database, self._table, self._column = database, table, column
        self._words: dict[str, None] | None = None
        self._starts: dict[int, list[str]] = {}
        self._seen = 0

    def add(self, keys: Iterable[str]) -> None:
        """Takes in the words of folded keys that were just put into the index."""
        if self._words is not None:
            self._words.update(dict.fromkeys(word for key in keys for word in key.split()))
            self._starts.clear()

    def match(self, words: Sequence[str]) -> str:
        """The query for everything that may be meant by these folded words; empty where nothing is."""
        if not words:
            return ""
        known = self._known()
        meant = [self._meant(word, known) for word in words[:_MOST_WORDS]]
        if len(meant) < _WORDS_THAT_SPARE_ONE:
            return " AND ".join(meant)
        # A patronymic or a second given name is often left out of one of the two spellings.
        return " OR ".join(f"({' AND '.join(some)})" for some in combinations(meant, len(meant) - 1))

    def _meant(self, word: str, known: dict[str, None]) -> str:
        size, allowed = len(word), slips(word)
        asked = {f"{quoted(one)}*": None for one in (word, *other_readings(word))}
        if allowed:
            near = process.extract(
                word,
                self._starts_of(size, allowed, known),
                scorer=OSA.distance,
                score_cutoff=allowed,
                limit=_MOST_MEANT,
            )
            asked.update(dict.fromkeys(f"{quoted(one)}*" for one, far, _place in near if far <= 1 or one[0] == word[0]))
        for cut in range(_SHORTEST_HALF, size - _SHORTEST_HALF + 1):
            if word[:cut] in known and word[cut:] in known:
                asked[f"({quoted(word[:cut])} AND {quoted(word[cut:])})"] = None
        return f"({' OR '.join(asked)})"

    def _starts_of(self, size: int, allowed: int, known: dict[str, None]) -> list[str]:
        """What a word so long is compared with: it may be the beginning of a longer one, so only as much of that."""
        if size not in self._starts:
            near = (one for one in known if len(one) >= size - allowed)
            self._starts[size] = list({one if len(one) <= size + allowed else one[:size]: None for one in near})
        return self._starts[size]

    def _known(self) -> dict[str, None]:
        run = self._database.execute_sql
        version = run("PRAGMA data_version").fetchone()[0]
        if self._words is None or version != self._seen:
            words = f"{self._table}_words"
            run(f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{words} USING fts5vocab('main', '{self._table}', 'col')")
            rows = run(f"SELECT term FROM temp.{words} WHERE col = ?", (self._column,)).fetchall()  # noqa: S608
            self._words, self._seen = dict.fromkeys(row[0] for row in rows), version
            self._starts.clear()
        return self._words
