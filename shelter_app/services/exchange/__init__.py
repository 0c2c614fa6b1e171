"""A registry meets spreadsheets: a centre's own register comes in, lists go out."""
