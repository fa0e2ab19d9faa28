"""The page of losses: how wrong a prediction is, and which way it is pulled."""
