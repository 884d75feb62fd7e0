"""A child that writes as long as somebody reads, for the proof that nobody does for long."""

import sys

from chassis.files.confining.confinement import Asked


def main(asked: Asked) -> None:
    while True:
        sys.stdout.buffer.write(bytes(1 << 20))
