"""The first page: what is overdue, what is due, who is here, whose time runs out."""
