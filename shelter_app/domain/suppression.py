"""Small numbers taken out of what is published, together with those from which they could be worked out."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, TypeVar

Key = TypeVar("Key", bound=Hashable)
Bounds = dict[Key, tuple[int, int]]
Sum = tuple[Sequence[Key], Sequence[Key]]
"""What stands on the left adds up to what stands on the right: the rows to their total, start and admitted to ..."""
LEAST: Final = 5
"""A number under this, nought aside, may tell who is meant."""
_ENDLESS: Final = 10**9
_ROUNDS: Final = 40


def suppressed(values: Mapping[Key, int], sums: Iterable[Sum[Key]], least: int = LEAST) -> frozenset[Key]:
    """The numbers that may not be published.

    Nothing in their place tells small ones from others that were taken out. As long as the ``sums`` let somebody say
    of a small number that it is under ``least``, another number beside it is taken out as well: a part before a total,
    and the smallest first.
    """
    equations = [(tuple(left), tuple(right)) for left, right in sums if len(left) + len(right) > 1]
    small = [key for key, value in values.items() if 0 < value < least]
    totals = {side[0] for one in equations for side in one if len(side) == 1}
    hidden = set(small)
    while True:
        known = _known(values, hidden, equations)
        told = (_beside(key, known, hidden, equations) for key in small if known[key][1] < least)
        open_ = next(filter(None, told), None)
        if open_ is None:
            return frozenset(hidden)
        hidden.add(min(open_, key=lambda one: (one in totals, values[one] == 0, values[one])))


def _beside(key: Key, known: Bounds[Key], hidden: AbstractSet[Key], equations: Iterable[Sum[Key]]) -> list[Key]:
    """The published numbers of every sum in which this number stands, or a missing one by which it is known."""
    sums = [(*left, *right) for left, right in equations]
    reached, ahead = {key}, [key]
    while ahead:
        here = ahead.pop()
        around = {other for one in sums if here in one for other in one if other in hidden} - reached
        certain = {other for other in around if known[other][0] == known[other][1]}
        reached |= certain
        ahead += certain
    return [other for one in sums if not reached.isdisjoint(one) for other in one if other not in hidden]


def _known(values: Mapping[Key, int], hidden: AbstractSet[Key], equations: Sequence[Sum[Key]]) -> Bounds[Key]:
    """Between which two values a reader can say that each number lies."""
    known = {key: (0, _ENDLESS) if key in hidden else (value, value) for key, value in values.items()}
    with_hidden = [one for one in equations if any(key in hidden for key in (*one[0], *one[1]))]
    for _round in range(_ROUNDS):
        before = dict(known)
        for left, right in with_hidden:
            _narrow(known, left, right, hidden)
            _narrow(known, right, left, hidden)
        if known == before:
            break
    return known


def _narrow(known: Bounds[Key], left: Sequence[Key], right: Sequence[Key], hidden: AbstractSet[Key]) -> None:
    lowest, highest = (sum(known[key][end] for key in left) for end in (0, 1))
    most, fewest = sum(known[key][1] for key in right), sum(known[key][0] for key in right)
    for key in left:
        if key in hidden:
            low, high = known[key]
            known[key] = (max(low, fewest - (highest - high)), min(high, most - (lowest - low)))
