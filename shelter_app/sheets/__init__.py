"""Spreadsheets in and out: openpyxl reads, XlsxWriter writes, plain text comes from the clipboard and old programs."""
