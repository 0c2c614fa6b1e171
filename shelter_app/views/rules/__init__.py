"""The national rules as the centre's lawyer reads and changes them."""
