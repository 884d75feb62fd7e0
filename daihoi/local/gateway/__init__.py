"""The one origin on one machine: Caddy, the authority behind its certificates, its addresses and its name in the network."""
