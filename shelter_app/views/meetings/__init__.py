"""Meetings about the protection of a child: called, held, written down, carried out."""
