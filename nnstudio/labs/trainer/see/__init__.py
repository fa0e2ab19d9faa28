"""The middle column: the network, what it predicts, and how training goes."""
