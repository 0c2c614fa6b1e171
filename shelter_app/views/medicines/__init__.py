"""The page of the medicines of a day."""
