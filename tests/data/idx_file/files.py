"""IDX files made by hand."""

import gzip
import struct

import numpy as np

IMAGES, LABELS = "train-images-idx3-ubyte", "train-labels-idx1-ubyte"


def images_bytes(pictures):
    return struct.pack(">4I", 0x803, *pictures.shape) + pictures.tobytes()


def labels_bytes(labels):
    return struct.pack(">2I", 0x801, len(labels)) + bytes(labels)


def made_pair(folder, n=30, rows=5, columns=4, *, compressed=False):
    """Write a pair; return both paths, the pictures and the labels 0 … 9, one after the other."""
    pictures = np.random.default_rng(1).integers(0, 256, (n, rows, columns), np.uint8)
    labels = np.arange(n) % 10
    ending, pack = (".gz", gzip.compress) if compressed else ("", bytes)
    images_path, labels_path = folder / f"{IMAGES}{ending}", folder / f"{LABELS}{ending}"
    images_path.write_bytes(pack(images_bytes(pictures)))
    labels_path.write_bytes(pack(labels_bytes(labels.tolist())))
    return images_path, labels_path, pictures, labels
