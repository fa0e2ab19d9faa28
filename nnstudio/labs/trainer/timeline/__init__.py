"""Travelling back through a training: the bar, and a film of it."""
