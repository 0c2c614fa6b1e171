"""What becomes of a form when the record moved on behind it: began from, stands in the file now, and typed.

Values are plain: text, number, truth, None, or lists of these and of dictionaries, as inputs hold them.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from shelter_app.domain.errors import ShelterError

Value = Any


class Choice(StrEnum):
    """Which of the values stays; TOGETHER keeps the words of both, where the field can hold them."""

    BEGAN = "began"
    NOW = "now"
    TYPED = "typed"
    TOGETHER = "together"


class Undecided(ShelterError):
    """Both changed these fields, and nobody has said which value stays."""

    def __init__(self, *names: str) -> None:
        super().__init__(", ".join(names))
        self.names = names


@dataclass(frozen=True, slots=True)
class Terms:
    """How the fields of one form may be settled without asking.

    ``strictness`` names the answers of fields that protect somebody, the weakest first: the weaker one is never chosen
    by itself. Of a list in ``guarded`` nothing is dropped by itself. ``texts`` can hold the words of both. Fields in
    one group of ``bound`` are one decision: where both changed something of it, every changed field of it is asked
    about. ``beside`` maps a field to another one without which it says nothing: where that differs, they are not
    comparable.
    """

    strictness: Mapping[str, Sequence[Value]] = field(default_factory=dict)
    guarded: frozenset[str] = frozenset()
    texts: frozenset[str] = frozenset()
    bound: tuple[frozenset[str], ...] = ()
    beside: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Difference:
    """One field in which the file and the form say something else.

    ``asked`` where a person has to look; ``proposed`` is the answer that loses nothing, None where every answer would.
    ``protects`` where the field guards somebody, so that the proposal is the stricter answer.
    """

    name: str
    began: Value
    now: Value
    typed: Value
    together: Value | None = None
    asked: bool = False
    proposed: Choice | None = None
    protects: bool = False

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What can be chosen, in the order in which it is offered."""
        offered = (Choice.BEGAN, Choice.NOW, Choice.TYPED)
        return offered if self.together is None else (*offered, Choice.TOGETHER)

    def value(self, choice: Choice) -> Value:
        """The value that stays with this choice."""
        return getattr(self, choice.value)


@dataclass(frozen=True, slots=True)
class Merge:
    """Every field in which file and form differ, and what is in the form otherwise."""

    differences: tuple[Difference, ...]
    typed: Mapping[str, Value]

    @property
    def asked(self) -> tuple[Difference, ...]:
        """Those about which a person has to be asked."""
        return tuple(one for one in self.differences if one.asked)

    @property
    def settled(self) -> tuple[Difference, ...]:
        """Those that only one side changed: that change is taken."""
        return tuple(one for one in self.differences if not one.asked)

    @property
    def from_file(self) -> tuple[Difference, ...]:
        """Those that stand in the file now and not yet in the form."""
        return tuple(one for one in self.settled if one.proposed is Choice.NOW)

    def result(self, chosen: Mapping[str, Choice] | None = None) -> dict[str, Value]:
        """The whole form with what was chosen, and what is proposed for the rest; raises Undecided."""
        answers = {one.name: (chosen or {}).get(one.name, one.proposed) for one in self.differences}
        if open_ones := [name for name, answer in answers.items() if answer is None]:
            raise Undecided(*open_ones)
        whole = dict(self.typed)
        for one in self.differences:
            answer = answers[one.name]
            assert answer is not None
            whole[one.name] = one.value(answer)
        return whole


def merge(
    began: Mapping[str, Value], typed: Mapping[str, Value], now: Mapping[str, Value], terms: Terms | None = None
) -> Merge:
    """Compares field by field what a form began from, what was typed into it, and what stands in the file now.

    Where both say the same there is nothing to settle. A field that the file or the form does not know is left out.
    """
    terms = terms or Terms()
    names = [name for name in typed if name in began and name in now and typed[name] != now[name]]
    names = [name for name in names if _comparable(name, (began, typed, now), terms)]
    mine = {name for name in names if typed[name] != began[name]}
    theirs = {name for name in names if now[name] != began[name]}
    knotted = {name for group in terms.bound if group & mine and group & theirs for name in group}
    found = []
    for name in names:
        both = name in mine and name in theirs
        values = (began[name], now[name], typed[name])
        together = _together(name, values, terms) if both else None
        asked = both or name in knotted
        one = Difference(name, *values, together, asked)
        side = None if both else Choice.TYPED if name in mine else Choice.NOW
        proposed = (_stricter(one, terms) if asked else None) or (Choice.TOGETHER if together is not None else side)
        protects = name in terms.strictness or name in terms.guarded
        found.append(Difference(name, *values, together, asked, proposed, protects))
    return Merge(tuple(found), dict(typed))


def _comparable(name: str, sides: Iterable[Mapping[str, Value]], terms: Terms) -> bool:
    other = terms.beside.get(name)
    return other is None or len({json.dumps(side.get(other)) for side in sides}) == 1


def _stricter(one: Difference, terms: Terms) -> Choice | None:
    order = list(terms.strictness.get(one.name, ()))
    if one.now not in order or one.typed not in order:
        return None
    return Choice.NOW if order.index(one.now) > order.index(one.typed) else Choice.TYPED


def _together(name: str, values: tuple[Value, Value, Value], terms: Terms) -> Value | None:
    began, now, typed = values
    if isinstance(now, list) and isinstance(typed, list) and isinstance(began, list):
        return joined_lists(began, now, typed, guarded=name in terms.guarded)
    if name in terms.texts and all(isinstance(value, str) for value in values):
        return joined_texts(began, now, typed)
    return None


def joined_texts(began: str, now: str, typed: str) -> str:
    """Both texts: what both added under what was there, else one under the other; what is contained is not doubled."""
    if typed.strip() in now:
        return now
    if now.strip() in typed:
        return typed
    added = typed.removeprefix(began)
    if began.strip() and now.startswith(began) and typed.startswith(began) and _new_line(began, added):
        return _under(now, added)
    return _under(now, typed)


def _new_line(before: str, added: str) -> bool:
    return before.endswith("\n") or added.startswith("\n")


def _under(upper: str, lower: str) -> str:
    above, below = upper.rstrip("\n"), lower.lstrip("\n")
    return f"{above}\n{below}" if above else below


def joined_lists(began: Sequence[Value], now: Sequence[Value], typed: Sequence[Value], *, guarded: bool) -> list[Value]:
    """Both lists: what either added is in, what either took out is out; of a ``guarded`` one nothing goes out."""
    counts = [Counter(_key(one) for one in side) for side in (began, now, typed)]
    left = {key: _count(*(count[key] for count in counts), guarded=guarded) for key in counts[1] | counts[2]}
    whole = []
    for one in (*now, *typed):
        if left[_key(one)] > 0:
            left[_key(one)] -= 1
            whole.append(one)
    return whole


def _count(began: int, now: int, typed: int, *, guarded: bool) -> int:
    if guarded or (now > began and typed > began):
        return max(now, typed)
    if now == began:
        return typed
    return now if typed == began else min(now, typed) if now < began and typed < began else max(now, typed)


def _key(one: Value) -> str:
    return json.dumps(one, ensure_ascii=False, sort_keys=True)
