"""The page of continuous variables: densities p and q, and integrals in place of sums."""
