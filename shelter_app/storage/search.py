"""Search as you type: folded names, numbers, papers, years and telephone digits, indexed inside the encrypted file."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from shelter_app.domain.ids import ContactId, ResidentId
from shelter_app.storage.spellings import Spellings, quoted

_FEWEST_DIGITS: Final = 4
# Folded words are never Latin, so nothing that is typed can begin these marks or those of relations.
_HERE, _STOP, _NEVER = "here", "stop", "never"
_ALL = -1  # the limit by which SQLite returns every row


def _begins(token: str) -> str:
    return quoted(token) + "*"


def _whole(tokens: Iterable[str]) -> list[str]:
    return [token for token in tokens if token.strip("\0")]


def _mark_of(relation: str) -> str:
    """A relation as one word of the column of marks."""
    return "relation" + "".join(char for char in relation if char.isalnum())


def _endings(digits: str) -> list[str]:
    # Any run of digits begins one of these, so that the middle of a number is found by its beginning.
    return [digits[start:] for start in range(max(1, len(digits) - _FEWEST_DIGITS + 1))]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is known of a caller: words of a name, the runs of digits of which a number may hold any, whose what.

    ``relations`` are codes, of which a contact has to have one; with words beside them its name has to fit as well.
    """

    words: tuple[str, ...] = ()
    digits: tuple[str, ...] = ()
    relations: tuple[str, ...] = ()

    def match(self, *, whole: bool = False) -> str:
        """The query for the index; ``whole`` asks for whole words of a name instead of their beginnings."""
        names = [f"name : {quoted(word) if whole else _begins(word)}" for word in _whole(self.words)]
        if self.relations:
            names.append(f"state : ({' OR '.join(map(_mark_of, self.relations))})")
        asked = [f"({' AND '.join(names)})"] if names else []
        asked += [f"phones : {_begins(run)}" for run in self.digits if run]
        return " OR ".join(asked)


class Search:
    """One index of files, its rowid being the resident's id, and one of contacts by theirs."""

    def __init__(self, database: Any) -> None:
        self._database = database
        self._names = Spellings(database, "search", "names")
        self._contact_names = Spellings(database, "contact_search", "name")

    def put(
        self,
        resident_id: ResidentId,
        names: Iterable[str],
        number: str,
        phones: Iterable[str],
        papers: Iterable[str] = (),
        years: Iterable[int] = (),
        *,
        here: bool = False,
    ) -> None:
        """Replaces what can be found about one file; ``names`` are folded keys, ``phones`` digits only.

        ``papers`` are the IIN and the numbers of identity documents, ``years`` those of birth and of admissions.
        """
        keys = list(names)
        run = self._database.execute_sql
        run("DELETE FROM search WHERE rowid = ?", (resident_id,))
        run(
            "INSERT INTO search(rowid, names, number, phones, papers, years, state) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                resident_id,
                " ".join(keys),
                number,
                " ".join(phones),
                " ".join(papers),
                " ".join(map(str, years)),
                _HERE if here else "",
            ),
        )
        self._names.add(keys)

    def find(self, tokens: Iterable[str], *, limit: int = 50) -> list[ResidentId]:
        """Files in which every token begins a word of a name, a number, a paper, a year or a phone.

        Who is here comes first, then whole words, then their beginnings. The order is made by asking three times for
        a few rows, never by weighing everything that fits: the beginning of a common name fits tens of thousands.
        """
        asked = _whole(tokens)
        if not asked:
            return []
        beginnings, words = " AND ".join(map(_begins, asked)), " AND ".join(map(quoted, asked))
        found: dict[ResidentId, None] = {}
        for match in (f"({beginnings}) AND state : {_HERE}", words, beginnings):
            if len(found) < limit:
                found.update(dict.fromkeys(self._matching(match, limit)))
        return list(found)[:limit]

    def find_near(self, words: Sequence[str], *, limit: int = 50) -> list[ResidentId]:
        """Files whose names are written almost like these folded words: a slip in a word, a word too many or split.

        The caller weighs what comes back; it is in no order.
        """
        match = self._names.match(words)
        return self._matching(match, limit) if match else []

    def _matching(self, match: str, limit: int) -> list[ResidentId]:
        rows = self._database.execute_sql("SELECT rowid FROM search WHERE search MATCH ? LIMIT ?", (match, limit))
        return [ResidentId(row[0]) for row in rows.fetchall()]

    def put_contact(
        self,
        contact_id: ContactId,
        name: str,
        phones: Iterable[str],
        *,
        relation: str = "",
        stop: bool = False,
        never: bool = False,
    ) -> None:
        """Replaces what can be found about one contact; ``name`` is a folded key, ``phones`` digits only.

        ``relation`` is the code of what they are to the child. ``stop`` marks somebody to whom anything at all is
        forbidden, ``never`` somebody to whom everything is.
        """
        run = self._database.execute_sql
        run("DELETE FROM contact_search WHERE rowid = ?", (contact_id,))
        marks = [mark for mark, on in ((_STOP, stop), (_NEVER, never)) if on]
        marks += [_mark_of(relation)] if relation else []
        digits = " ".join(ending for phone in phones for ending in _endings(phone))
        run(
            "INSERT INTO contact_search(rowid, name, phones, state) VALUES (?, ?, ?, ?)",
            (contact_id, name, digits, " ".join(marks)),
        )
        self._contact_names.add([name])

    def find_contacts(self, asked: Asked, *, granted: Collection[ResidentId] = (), limit: int = 50) -> list[ContactId]:
        """Contacts whose name and relation fit, or one of whose numbers holds the digits; prohibitions first.

        The limit cuts off nobody to whom something is forbidden: who is not found would count as free to call.

        Contacts of restricted files that are not ``granted`` are found only where something is forbidden to them, and
        then by digits or by whole words of their name: the beginning of a name is not enough to learn of them. Where
        nobody is written just so, names written almost so are tried.
        """
        found = self._callers(asked.match(), asked.match(whole=True), granted, limit)
        if not found and asked.words and not asked.relations:
            near = self._contact_names.match(asked.words)
            found = self._callers(f"name : ({near})", "", granted, limit) if near else []
        return found

    def find_stops(self, words: Collection[str], keys: Collection[str]) -> dict[ContactId, str]:
        """Everybody to whom all is forbidden and who shares a whole folded word of a name, or a number, in any file.

        With their name, which the caller weighs; it is empty where the number fits. ``keys`` are whole numbers as
        :attr:`Phone.key` has them.
        """
        found: dict[ContactId, str] = {}
        for column, asked in (("name", _whole(words)), ("phones", [key for key in keys if key])):
            if asked:
                match = f"({' OR '.join(f'{column} : {quoted(one)}' for one in asked)}) AND state : {_NEVER}"
                rows = self._database.execute_sql(
                    "SELECT c.id, c.name FROM contact_search AS s CROSS JOIN contacts AS c ON c.id = s.rowid"
                    " WHERE contact_search MATCH ?",
                    (match,),
                )
                found |= {ContactId(row[0]): row[1] if column == "name" else "" for row in rows.fetchall()}
        return found

    def _callers(self, match: str, whole: str, granted: Collection[ResidentId], limit: int) -> list[ContactId]:
        if not match:
            return []
        open_files = f"(r.restricted = 0 OR r.id IN ({', '.join('?' * len(granted))}))"
        found: dict[ContactId, None] = {}
        for mark in (_NEVER, _STOP):
            marked = f"({match}) AND state : {mark}"
            found.update(dict.fromkeys(self._contacts(marked, open_files, granted, _ALL)))
            if whole:
                marked = f"({whole}) AND state : {mark}"
                found.update(dict.fromkeys(self._contacts(marked, f"NOT {open_files}", granted, _ALL)))
        stops = len(found)
        if len(found) < limit:
            found.update(dict.fromkeys(self._contacts(match, open_files, granted, limit)))
        return list(found)[: max(limit, stops)]

    def _contacts(self, match: str, files: str, granted: Collection[ResidentId], limit: int) -> Iterator[ContactId]:
        rows = self._database.execute_sql(
            "SELECT c.id FROM contact_search AS s CROSS JOIN contacts AS c ON c.id = s.rowid"  # noqa: S608
            f" CROSS JOIN residents AS r ON r.id = c.resident_id WHERE contact_search MATCH ? AND {files} LIMIT ?",
            (match, *granted, limit),
        )
        return (ContactId(row[0]) for row in rows.fetchall())
