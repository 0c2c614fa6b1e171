"""Pana: residents' files, support plans, contacts and follow-up for children's centres, in one encrypted file."""

__version__ = "0.1.0"
