"""The calendar: a month or a week, the day beside it, and what leaves of it."""
