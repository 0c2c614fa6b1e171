"""Widgets compiled from ui/*.ui by ui/build.py; nothing else in this folder is written by hand."""
