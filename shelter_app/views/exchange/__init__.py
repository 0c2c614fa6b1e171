"""The page on which a centre's own register is taken over."""
