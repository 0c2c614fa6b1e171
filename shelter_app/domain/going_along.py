"""What the papers of a leaving say in the place of the file's own words: medicines, what to watch for, next dates."""

from __future__ import annotations

from dataclasses import dataclass, replace

PARTS = ("medicines", "watch", "dates")


@dataclass(frozen=True, slots=True)
class Along:
    """The words of whoever looked it through before the leaving; None where the file speaks for itself.

    An empty text leaves a line for the pen. ``none`` are the parts that somebody asked about and there is nothing to
    tell of: only this prints "none", because what nobody asked about is not known. ``seen`` is the digest of what the
    file said when the words were written: where it says something else by now, they have to be looked through again.
    """

    medicines: str | None = None
    watch: str | None = None
    dates: str | None = None
    seen: str = ""
    none: tuple[str, ...] = ()

    def replaces(self, part: str) -> bool:
        """Whether this part stands on the paper otherwise than the file has it."""
        return part in self.none or getattr(self, part) is not None

    @property
    def own(self) -> bool:
        """Whether any of the file's words was replaced at all."""
        return any(self.replaces(part) for part in PARTS)

    def trimmed(self) -> Along:
        """The same without blanks around the words."""
        words = {part: own.strip() for part in PARTS if (own := getattr(self, part)) is not None}
        return replace(self, **words, none=tuple(part for part in PARTS if part in self.none))
