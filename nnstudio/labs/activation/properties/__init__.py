"""The page of properties: what sets the functions apart."""
