"""Papers, obstacles and scans of one resident: their rows, their dialogs, and the viewer."""
