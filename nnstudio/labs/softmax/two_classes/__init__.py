"""Softmax of two classes is a sigmoid."""
