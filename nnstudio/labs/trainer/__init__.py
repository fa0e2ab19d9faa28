"""Network Trainer: build a network, train it, and watch it learn."""
