"""How a device seals what a waiting scan says of somebody, for checkin alone: who finds the device reads nobody in its queue.

A page draws a key pair (ECDH on P-256) for its life and keeps no private half. `sealed` is base64 of its public half (65 bytes,
uncompressed), a nonce of 12 bytes, and under AES-256-GCM a JSON object of the words that are there: `text`, `name`, `unit`. The
key is HKDF-SHA256 of the shared secret (32 bytes), salted by the congress's id as its UUID is written, with `INFO`; bound to it
is the scan's id, written the same way. As web/scan/sending/waiting_seal.ts does it.
"""

INFO = b"daihoi waiting scan 1"
PUBLIC_BYTES = 65
NONCE_BYTES = 12
KEY_BYTES = 32
WORDS = ("text", "name", "unit")
LONGEST = 20_000
"""signs of base64"""
