"""Gradient descent on the logits, step by step."""
