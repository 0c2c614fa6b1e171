"""What was printed and is not signed yet."""
