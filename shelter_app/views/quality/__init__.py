"""The page of what files still lack."""
