"""`python -m shelter_app.cli` is `shelter-app`."""

from __future__ import annotations

import sys

from shelter_app.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
