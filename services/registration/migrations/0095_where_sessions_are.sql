-- By what somebody is signed in, in two coarse words ("Chrome", "Windows"; '': none that we tell apart), and when last.
ALTER TABLE staff_sessions
    ADD browser text NOT NULL DEFAULT '',
    ADD system  text NOT NULL DEFAULT '',
    ADD used_at timestamptz;

-- How often somebody failed to sign in as whom within the last hour.
CREATE INDEX audit_of_attacked ON audit (at)
    WHERE action IN ('security.sign_in_failed', 'security.too_many_tries') AND subject <> '';
