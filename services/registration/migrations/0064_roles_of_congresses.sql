-- An account may have roles in single congresses, beside those it has in all of them.
ALTER TABLE accounts
    ADD roles_in jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(roles_in) = 'object'); -- congress_id -> [role]
