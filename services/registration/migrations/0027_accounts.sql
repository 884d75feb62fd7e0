-- Accounts live on: a name or role changes, somebody leaves, a password is given anew and used once.
ALTER TABLE accounts
    ADD version        int NOT NULL DEFAULT 1,
    ADD disabled_at    timestamptz,
    ADD one_time_until timestamptz; -- the password was given by somebody else and opens nothing but its own change
CREATE INDEX staff_sessions_of_account ON staff_sessions (account_id, started_at DESC);
