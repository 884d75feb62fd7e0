"""`python -m daihoi`: the same as the command `daihoi`, also where a path with spaces spoils its script."""

from daihoi.cli import main

main()
