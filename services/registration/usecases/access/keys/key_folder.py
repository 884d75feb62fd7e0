"""The files of registration's keys and of the root, as whoever rotates them meets them."""

import fcntl
import os
import secrets
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from chassis.access.key_file import append_key, read_keys, replace_keys
from chassis.access.signing import SigningKey
from chassis.language import either
from contracts.registration import KeyPurpose
from services.registration.usecases.access.keys.held import Held
from services.registration.usecases.access.keys.vault import MOST_MARKS, PersonalDataVault

SEEDS = {KeyPurpose.QR: "qr_signing_seed", KeyPurpose.TOKEN: "token_signing_seed"}
PERSONAL = "personal_data_key"
ROOT_SEED, ROOT_PUBLIC = "root_signing_seed", "root_public_key"


class RootMissing(RuntimeError):
    """A key was to be signed and the root key is not here."""


class Underway(RuntimeError):
    """Somebody else replaces keys in this folder now."""


class MarksFull(RuntimeError):
    """As many keys lie over the marks as a stored mark can count; with one more the service would not start."""


@dataclass(frozen=True)
class Root:
    """`signer` is None where the private half was stowed away."""

    public_hex: str
    signer: SigningKey | None = None

    def need(self) -> SigningKey:
        """Give the private half. Raises RootMissing."""
        if self.signer is None:
            raise RootMissing(
                either(
                    f"Cần khóa gốc ở đây: xin để {ROOT_SEED} trở lại thư mục của nó rồi thử lại",
                    f"The root key is needed here: put {ROOT_SEED} back into its folder, then try again",
                )
            )
        return self.signer


@dataclass(frozen=True)
class KeyFolder:
    """`ours` is the folder of registration's secrets, `root` that of the root key; no service reads the latter."""

    ours: Path
    root_folder: Path

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Let nobody else replace keys here meanwhile: two at once would write over what the other drew. Raises Underway."""
        handle = os.open(self.ours / PERSONAL, os.O_RDONLY)
        try:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise Underway(
                    either(
                        "Một lệnh khác đang thay khóa: xin chờ lệnh ấy xong rồi chạy lại",
                        "Keys are being replaced by another command: let it end, then say this again",
                    )
                ) from None
            yield
        finally:
            os.close(handle)

    def held(self, numbers: tuple[int, int] = (1, 2)) -> Held:
        """Give the private keys of registration."""
        badge, token, personal = (" ".join(read_keys(self.ours / name)) for name in (*SEEDS.values(), PERSONAL))
        return Held.of(badge, token, personal, numbers)

    def root(self) -> Root:
        """Give the root key, made at the first call."""
        seed, public = self.root_folder / ROOT_SEED, self.root_folder / ROOT_PUBLIC
        if kept := read_keys(seed):  # an empty file: stowed away, where a container must find a file
            signer = SigningKey.from_seed(kept[0])
            if read_keys(public) != [signer.public_hex]:
                _write(public, signer.public_hex)
            return Root(signer.public_hex, signer)
        if known := read_keys(public):
            return Root(known[0])
        self.root_folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        _write(seed, secrets.token_hex(32))
        return self.root()

    def add_seed(self, purpose: KeyPurpose) -> SigningKey:
        """Draw a key and write it behind the others."""
        seed = secrets.token_hex(32)
        append_key(self.ours / SEEDS[purpose], seed)
        return SigningKey.from_seed(seed)

    def destroy_seeds(self, public_hexes: Collection[str]) -> None:
        """Take retired keys out of their files; the caller has locked the keys, so that nobody adds one meanwhile."""
        for name in SEEDS.values():
            seeds = read_keys(self.ours / name)
            left = [seed for seed in seeds if SigningKey.from_seed(seed).public_hex not in public_hexes]
            if left and left != seeds:
                replace_keys(self.ours / name, left)

    def add_personal_key(self, use: Literal["seal", "mark", "pass"]) -> None:
        """Draw a key for the sensitive columns, the marks of id numbers or the links of passes; write it behind the others.

        Raises MarksFull.
        """
        if use == "mark" and PersonalDataVault(self.personal()).marking_keys >= MOST_MARKS:
            raise MarksFull(
                either(
                    f"Dấu của số định danh đã dưới {MOST_MARKS} khóa và không đếm thêm được: chưa thay đổi gì",
                    f"{MOST_MARKS} keys lie over the marks of id numbers already, and a stored mark cannot count further:"
                    " nothing was changed",
                )
            )
        append_key(self.ours / PERSONAL, f"{use}:{secrets.token_hex(32)}")

    def personal(self) -> str:
        """Give the text of the file with those keys."""
        return " ".join(read_keys(self.ours / PERSONAL))

    def keep_personal(self, text: str) -> None:
        """Let the file of the sensitive columns hold this and nothing else."""
        replace_keys(self.ours / PERSONAL, text.split())


def _write(file: Path, text: str) -> None:
    file.touch(mode=0o600)
    file.write_text(text + "\n")
