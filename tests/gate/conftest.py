"""What the gate borrows: an empty house, the demo centre, the desktop bus of the stories of the whole program."""

from __future__ import annotations

from tests.app.conftest import demo_centre
from tests.app.test_process import bus, environment
from tests.services.conftest import house, pattern

__all__ = ["bus", "demo_centre", "environment", "house", "pattern"]
