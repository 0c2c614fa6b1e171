"""Rows in, domain objects out: peewee on SQLCipher stays behind this door."""
