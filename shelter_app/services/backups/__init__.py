"""Copies of the registry: made, proven by a second process, kept by rotation, restored and rehearsed."""
