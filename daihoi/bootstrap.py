"""Makes `.venv` with the locked libraries, on a machine that has only Python with venv and pip.

Runs before anything is installed, so it uses the standard library alone and parses on older Pythons too.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(ROOT, ".venv")
PYTHON = os.path.join(VENV, "bin", "python")
STAMP = os.path.join(VENV, "installed.sha256")
OLDEST, NEWEST = (3, 11), (3, 13)
NAMES = ("python3.13", "python3.12", "python3.11")
UV = "uv==0.13.9"
VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"


def main() -> None:
    """Do what is missing; says nothing when that is nothing. Exits with one sentence when it cannot."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        use_another_python()
    if installed() == wanted():
        return
    make_venv()
    if not works("-m", "uv", "--version"):
        run("-m", "pip", "install", "--quiet", "--disable-pip-version-check", UV)
    # Compiled here once, on every core; else a dozen processes that start at the same time all compile the same.
    run("-m", "uv", "pip", "sync", "--python", PYTHON, "--compile-bytecode", "--require-hashes", "requirements.lock")
    ours = ("--no-deps", "--no-build-isolation", "--offline", "--editable", ".")
    run("-m", "uv", "pip", "install", "--quiet", "--python", PYTHON, *ours)
    with open(STAMP, "w") as stamp:
        stamp.write(wanted())


def use_another_python() -> None:
    """Go on with a Python that fits, when there is one under its own name."""
    found = next((path for path in map(shutil.which, NAMES) if path), None)
    if not found:
        sys.exit(words("bootstrap.python", version=VERSION))
    os.execv(found, [found, os.path.abspath(__file__)])  # noqa: S606


def make_venv() -> None:
    """Make the virtual environment unless a working one is there; a moved or half-made one is made anew."""
    if works("-m", "pip", "--version"):
        return
    for module in ("venv", "ensurepip"):
        if subprocess.call([sys.executable, "-c", f"import {module}"], stderr=subprocess.DEVNULL):
            sys.exit(words("bootstrap.module", module=module, version=VERSION))
    shutil.rmtree(VENV, ignore_errors=True)
    if subprocess.call([sys.executable, "-m", "venv", VENV]):
        sys.exit(words("bootstrap.venv", version=VERSION))


def works(*arguments: str) -> bool:
    """Say whether the environment's own Python can run these arguments."""
    if not os.path.exists(PYTHON):
        return False
    return not subprocess.call([PYTHON, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def run(*arguments: str) -> None:
    """Run the environment's Python in the repository; exits when that fails."""
    outside = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
    if subprocess.call([PYTHON, *arguments], cwd=ROOT, env=outside):
        sys.exit(words("bootstrap.failed", what=" ".join(arguments)))


def words(name: str, **given: str) -> str:
    """Give the text of that name as `daihoi.language` does, which is not for older Pythons."""
    language = "en" if os.environ.get("DAIHOI_LANG", "").lower().startswith("en") else "vi"
    with open(os.path.join(ROOT, "daihoi", "locales", language + ".json"), encoding="utf-8") as file:
        text: str = json.load(file)[name]
    return text.format(**given)


def wanted() -> str:
    """A digest of what the environment follows from: the lock, our entry points, the Python and the place."""
    whole = hashlib.sha256(repr((sys.version_info[:2], ROOT)).encode())
    for name in ("requirements.lock", "pyproject.toml"):
        with open(os.path.join(ROOT, name), "rb") as source:
            whole.update(source.read())
    return whole.hexdigest()


def installed() -> str:
    """The digest of what was installed last, or nothing."""
    try:
        with open(STAMP) as stamp:
            return stamp.read()
    except OSError:
        return ""


if __name__ == "__main__":
    main()
