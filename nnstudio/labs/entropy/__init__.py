"""Entropy Calculator: surprisal, entropy, cross-entropy and KL divergence of a table of outcomes."""
