"""Children, plans, dates and deadlines as plain Python: frozen objects and rules, no Qt, no SQL, no files, no clock."""
