"""Pictures and their labels from a pair of IDX files, the format of MNIST and Fashion-MNIST. No Qt."""
