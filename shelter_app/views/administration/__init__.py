"""Staff, the centre's settings, recovery sheet, rules and audit for the director; one's own account for everybody."""
