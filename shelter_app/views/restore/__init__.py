"""Putting a copy of the registry back: on a clean computer, or beside a registry that does not open any more."""
