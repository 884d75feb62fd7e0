"""A service as small as can be, for the proofs: it counts what it hears."""
