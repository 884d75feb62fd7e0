"""A child that computes as long as it is let, for the proof that it is not let for long."""

from chassis.files.confining.confinement import Asked


def main(asked: Asked) -> None:
    sum(range(10**15))
