"""What the papers of a leaving say in the place of the file's own words: medicines, what to watch for, next dates."""

from __future__ import annotations

from dataclasses import dataclass, replace

PARTS = ("medicines", "watch", "dates")


@dataclass(frozen=True, slots=True)
class Along:
    """The words of whoever looked it through before the leaving; None where the file speaks for itself.

    An empty text leaves a line for the pen. ``seen`` is the digest of what the file said when the words were written:
    where the file says something else by now, the words have to be looked through again.
    """

    medicines: str | None = None
    watch: str | None = None
    dates: str | None = None
    seen: str = ""

    @property
    def own(self) -> bool:
        """Whether any of the file's words was replaced at all."""
        return any(getattr(self, part) is not None for part in PARTS)

    def trimmed(self) -> Along:
        """The same without blanks around the words."""
        return replace(self, **{part: own.strip() for part in PARTS if (own := getattr(self, part)) is not None})
