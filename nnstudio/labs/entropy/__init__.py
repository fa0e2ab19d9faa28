"""Entropy Calculator: surprise, entropy, cross-entropy and relative entropy of a table of outcomes."""
