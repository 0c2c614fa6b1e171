"""The words of a code in several languages, with an honest fallback where one is missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

_FALLBACK = ("ru", "en", "kk")


@dataclass(frozen=True, slots=True)
class Labels:
    """One meaning in several languages, as (language, text) pairs in the order of the data file."""

    texts: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, texts: Mapping[str, str]) -> Labels:
        """Labels from a plain mapping; empty texts are left out."""
        return cls(tuple((lang, text) for lang, text in texts.items() if text))

    def get(self, lang: str, default: str = "") -> str:
        """The text in ``lang``, else in Russian, English or Kazakh, else ``default``."""
        known = dict(self.texts)
        for wanted in (lang, *_FALLBACK):
            if wanted in known:
                return known[wanted]
        return default

    def __bool__(self) -> bool:
        """Whether there is a text in any language."""
        return bool(self.texts)

    def has(self, lang: str) -> bool:
        """Whether there is a text in exactly this language."""
        return lang in dict(self.texts)

    def dump(self) -> dict[str, str]:
        """The mapping this came from."""
        return dict(self.texts)
