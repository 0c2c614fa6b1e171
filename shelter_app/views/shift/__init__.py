"""The page of the shift: what happened since, and handing over."""
