"""Small numbers taken out of what is published, together with those from which they could be worked out."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Final, TypeVar

Key = TypeVar("Key", bound=Hashable)
LEAST: Final = 5
"""A number under this, nought aside, may tell who is meant."""


def suppressed(values: Mapping[Key, int], equations: Iterable[Sequence[Key]], least: int = LEAST) -> frozenset[Key]:
    """The numbers that may not be published.

    Each of ``equations`` names numbers of which any one follows from the others, such as the rows of a table and its
    total. Where only one of them would be missing, the smallest other one is taken out as well, until nowhere a single
    one can be worked out.
    """
    sums = [tuple(one) for one in equations if len(one) > 1]
    hidden = {key for key, value in values.items() if 0 < value < least}
    while True:
        alone = [one for one in sums if sum(key in hidden for key in one) == 1]
        if not alone:
            return frozenset(hidden)
        open_ = [key for key in alone[0] if key not in hidden]
        hidden.add(min(open_, key=lambda key: (values[key] == 0, values[key])))
