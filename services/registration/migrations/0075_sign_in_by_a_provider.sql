-- An account may be opened by an identity of the office's sign-in provider that an organiser linked to it.
CREATE TABLE provider_identities (
    identity_id uuid PRIMARY KEY,
    account_id  uuid        NOT NULL REFERENCES accounts,
    issuer      text        NOT NULL,
    subject     text        NOT NULL, -- what the provider calls this person by; shown and logged nowhere
    name        text        NOT NULL, -- as the provider had it when it was linked
    linked_at   timestamptz NOT NULL,
    UNIQUE (issuer, subject),
    UNIQUE (account_id, issuer)
);

-- Who came from the provider and is linked to nobody yet; kept for days.
CREATE TABLE provider_proposals (
    proposal_id uuid PRIMARY KEY,
    issuer      text        NOT NULL,
    subject     text        NOT NULL,
    name        text        NOT NULL,
    code        text        NOT NULL, -- the person reads it to the organiser, who compares
    came_at     timestamptz NOT NULL,
    UNIQUE (issuer, subject)
);

-- States and proofs that were used: each once, in whichever process.
CREATE TABLE provider_marks_used (
    mark    uuid PRIMARY KEY,
    used_at timestamptz NOT NULL
);
