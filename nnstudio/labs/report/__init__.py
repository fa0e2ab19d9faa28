"""Reads a tab as it stands on the screen: its settings, pictures, figures, formulas and words, for a report."""
