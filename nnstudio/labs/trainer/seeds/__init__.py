"""The page on which one network is trained from many seeds at once."""
