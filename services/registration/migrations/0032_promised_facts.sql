-- Facts that a file had and that could not be read, by the name of the attribute: they are asked for, of whomever they are.
ALTER TABLE delegates ADD promised text[] NOT NULL DEFAULT '{}';

-- What lacks of a person: the facts that the credentials report needs, but of `identity_optional` categories, and whatever was promised.
CREATE FUNCTION lacking_facts(d delegates, s sensitive_attributes, identity_optional text[]) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
SELECT array_remove(ARRAY[
    CASE WHEN d.sex IS NULL AND (d.category <> ALL(identity_optional) OR 'sex' = ANY(d.promised)) THEN 'sex' END,
    CASE WHEN d.birth_year IS NULL AND (d.category <> ALL(identity_optional) OR 'birth' = ANY(d.promised)) THEN 'birth' END,
    CASE WHEN s.ethnicity_sealed IS NULL AND (d.category <> ALL(identity_optional) OR 'ethnicity' = ANY(d.promised)) THEN 'ethnicity' END,
    CASE WHEN s.religion_sealed IS NULL AND (d.category <> ALL(identity_optional) OR 'religion' = ANY(d.promised)) THEN 'religion' END,
    CASE WHEN s.party_member_sealed IS NULL AND (d.category <> ALL(identity_optional) OR 'party_member' = ANY(d.promised)) THEN 'party_member' END,
    CASE WHEN s.political_theory_sealed IS NULL AND 'political_theory' = ANY(d.promised) THEN 'political_theory' END,
    CASE WHEN d.position = '' AND 'position' = ANY(d.promised) THEN 'position' END,
    CASE WHEN d.phone = '' AND 'phone' = ANY(d.promised) THEN 'phone' END,
    CASE WHEN d.email = '' AND 'email' = ANY(d.promised) THEN 'email' END,
    CASE WHEN d.further ->> 'education' IS NULL AND 'education' = ANY(d.promised) THEN 'education' END,
    CASE WHEN d.further ->> 'is_manager' IS NULL AND 'is_manager' = ANY(d.promised) THEN 'is_manager' END
], NULL)
$$;
