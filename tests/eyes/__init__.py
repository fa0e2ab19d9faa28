"""What eyes make of the colours: contrast, and the three colour-blindnesses."""
