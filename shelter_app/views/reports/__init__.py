"""The papers of one file: catalogue, sheet, printing, and the letters that went out."""
