"""Puts a finished scan into the registry part by part, so that the window never stands still while it goes in."""

from __future__ import annotations

from collections.abc import Callable, Generator

from PySide6.QtCore import QObject

from shelter_app.domain.attachments import Attachment
from shelter_app.domain.errors import ShelterError
from shelter_app.views import clipboard
from shelter_app.views.tasks import Every


class Storing(QObject):
    """`start(steps)` stores a part at each turn of the event loop; `stop` takes back what is not finished.

    ``ended`` is called once nothing runs any more, whatever came of it, before the outcome is told."""

    def __init__(
        self,
        owner: QObject,
        done: Callable[[Attachment], None],
        refused: Callable[[ShelterError], None],
        ended: Callable[[], None],
    ) -> None:
        super().__init__(owner)
        self._done, self._refused, self._ended = done, refused, ended
        self._steps: Generator[int, None, Attachment] | None = None
        self._every = Every(self, 0, self._store_part)

    def start(self, steps: Generator[int, None, Attachment]) -> None:
        """Begin; what the registry refuses later goes to ``refused``."""
        self._steps = steps
        self._every.start()

    def stop(self) -> None:
        """Nothing of a scan that is not wholly in stays."""
        self._every.stop()
        if self._steps is not None:
            self._steps.close()
            self._steps = None

    def _store_part(self) -> None:
        assert self._steps is not None
        try:
            next(self._steps)
        except StopIteration as end:
            self._end()
            clipboard.forget()
            self._done(end.value)
        except ShelterError as error:
            self._end()
            self._refused(error)
        except Exception:
            # Asked again it would only say that it is over, as after the last part.
            self._end()
            raise

    def _end(self) -> None:
        self.stop()
        self._ended()
