"""What every page about one resident shares: its strip, its chips, its words and its dialogs."""
