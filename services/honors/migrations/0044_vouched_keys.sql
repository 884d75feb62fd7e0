-- Keys count when the installation's root key has signed them; what was taken over before that goes with the first signed one.
ALTER TABLE known_keys ADD vouched boolean NOT NULL DEFAULT false;
