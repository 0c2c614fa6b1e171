"""Two files of one person side by side: what both say, which is right, and the way back."""
