"""Softmax regression: a network of one layer, worked out and trained."""
