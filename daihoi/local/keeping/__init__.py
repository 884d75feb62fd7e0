"""What is done to the data of an installation: saved, mended, forgotten, taken back from thieves."""
