"""Whose every file of the frozen program is, and under which licence."""
