-- What the root key said of each key; when it was made by true time, for the congress's clock may run faster.
ALTER TABLE signing_keys
    ADD root_signature text        NOT NULL DEFAULT '',
    ADD made_at        timestamptz NOT NULL DEFAULT now(),
    ADD retired_at     timestamptz;
