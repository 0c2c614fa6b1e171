"""The window before anything is open: it shows no name and knows no database, key or paper library."""
