"""The keyring of the process, for routes that sign or seal."""

from typing import Annotated

from fastapi import Depends, Request

from services.registration.usecases.access.keyring import Keyring


async def _keyring(request: Request) -> Keyring:
    keyring: Keyring = request.app.state.keyring
    return keyring


Keys = Annotated[Keyring, Depends(_keyring)]
