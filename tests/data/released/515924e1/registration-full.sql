SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE FUNCTION public.an_answer_stays() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'a word in the register of answers is never rewritten: take it back by another one';
END $$;
CREATE FUNCTION public.an_erased_person_stays_so() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF (NEW.full_name, NEW.form_of_address, NEW.position, NEW.phone, NEW.email, NEW.instruction, NEW.sex, NEW.birth_year, NEW.further)
        IS DISTINCT FROM
       (OLD.full_name, OLD.form_of_address, OLD.position, OLD.phone, OLD.email, OLD.instruction, OLD.sex, OLD.birth_year, OLD.further)
    THEN
        RAISE EXCEPTION 'what was known of this person was erased and is not written again';
    END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION public.audit_is_append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is append-only';
END $$;
CREATE FUNCTION public.credential_report_stays() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF (NEW.report_id, NEW.congress_id, NEW.edition, NEW.session_id, NEW.frozen_at, NEW.frozen_by, NEW.figures, NEW.paper, NEW.digest)
        IS DISTINCT FROM
       (OLD.report_id, OLD.congress_id, OLD.edition, OLD.session_id, OLD.frozen_at, OLD.frozen_by, OLD.figures, OLD.paper, OLD.digest)
    THEN
        RAISE EXCEPTION 'a frozen report is never changed';
    END IF;
    RETURN NEW;
END $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.delegates (
    delegate_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    delegate_code text NOT NULL,
    version integer NOT NULL,
    status text NOT NULL,
    replaces uuid,
    form_of_address text NOT NULL,
    full_name text NOT NULL,
    sex text,
    birth_year integer,
    birth_month integer,
    birth_day integer,
    unit_code text NOT NULL,
    "position" text NOT NULL,
    category text NOT NULL,
    standing text NOT NULL,
    seat text NOT NULL,
    phone text NOT NULL,
    instruction text NOT NULL,
    search_text text NOT NULL,
    sort_key text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    seat_key text DEFAULT ''::text NOT NULL,
    email text DEFAULT ''::text NOT NULL,
    further jsonb DEFAULT '{}'::jsonb NOT NULL,
    list_place integer DEFAULT 0 NOT NULL,
    promised text[] DEFAULT '{}'::text[] NOT NULL,
    erased_at timestamp with time zone,
    CONSTRAINT delegates_sex_check CHECK ((sex = ANY (ARRAY['F'::text, 'M'::text]))),
    CONSTRAINT delegates_standing_check CHECK ((standing = ANY (ARRAY['OFFICIAL'::text, 'GUEST'::text]))),
    CONSTRAINT delegates_status_check CHECK ((status = ANY (ARRAY['NOMINATED'::text, 'ACTIVE'::text, 'REPLACED'::text, 'WITHDRAWN'::text])))
);
CREATE TABLE public.sensitive_attributes (
    delegate_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    ethnicity_sealed bytea,
    religion_sealed bytea,
    party_member_sealed bytea,
    political_theory_sealed bytea,
    national_id_hash bytea,
    national_id_last4 text
);
CREATE FUNCTION public.lacking_facts(d public.delegates, s public.sensitive_attributes, identity_optional text[]) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
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
CREATE FUNCTION public.refuse_to_rewrite() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'a movement of places is never rewritten: take it back by another one';
END $$;
CREATE TABLE public.accounts (
    account_id uuid NOT NULL,
    username text NOT NULL,
    display_name text NOT NULL,
    password_hash text NOT NULL,
    roles text[] NOT NULL,
    unit_code text,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    disabled_at timestamp with time zone,
    one_time_until timestamp with time zone,
    second_secret bytea,
    second_since timestamp with time zone,
    second_step bigint DEFAULT 0 NOT NULL,
    roles_in jsonb DEFAULT '{}'::jsonb NOT NULL,
    second_drift smallint DEFAULT 0 NOT NULL,
    second_late_step bigint,
    second_late_drift smallint,
    CONSTRAINT accounts_roles_in_check CHECK ((jsonb_typeof(roles_in) = 'object'::text))
);
CREATE TABLE public.address_keys (
    day date NOT NULL,
    key bytea NOT NULL
);
CREATE TABLE public.agenda_items (
    congress_id uuid NOT NULL,
    number integer NOT NULL,
    code text NOT NULL,
    name text NOT NULL
);
CREATE TABLE public.answers (
    delegate_id uuid NOT NULL,
    number integer NOT NULL,
    congress_id uuid NOT NULL,
    line text NOT NULL,
    value text NOT NULL,
    reason text NOT NULL,
    source text NOT NULL,
    actor text NOT NULL,
    said_at timestamp with time zone NOT NULL,
    takes_back integer,
    CONSTRAINT answers_check CHECK ((takes_back < number)),
    CONSTRAINT answers_check1 CHECK ((((value = ANY (ARRAY['CONFIRMED'::text, 'DECLINED'::text])) AND (line = 'ANSWER'::text)) OR ((value = ANY (ARRAY['LATE'::text, 'LEAVES_EARLY'::text, 'ABSENT'::text])) AND (line = 'LEAVE'::text)))),
    CONSTRAINT answers_check2 CHECK (((value = 'CONFIRMED'::text) OR (reason <> ''::text) OR (takes_back IS NOT NULL))),
    CONSTRAINT answers_line_check CHECK ((line = ANY (ARRAY['ANSWER'::text, 'LEAVE'::text]))),
    CONSTRAINT answers_number_check CHECK ((number > 0)),
    CONSTRAINT answers_source_check CHECK ((source = ANY (ARRAY['DELEGATE'::text, 'UNIT'::text, 'ORGANIZERS'::text])))
);
CREATE TABLE public.attendance (
    delegate_id uuid NOT NULL,
    session_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    present boolean NOT NULL,
    first_at timestamp with time zone,
    gate_id uuid,
    method text
);
CREATE TABLE public.audit (
    id bigint NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    actor text NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    details jsonb DEFAULT '{}'::jsonb NOT NULL
);
CREATE TABLE public.audit_chain (
    number bigint NOT NULL,
    audit_id bigint NOT NULL,
    digest bytea NOT NULL,
    link bytea NOT NULL,
    sealed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE public.audit ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.audit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.badge_print_runs (
    run_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    number integer NOT NULL,
    layout text NOT NULL,
    printed_at timestamp with time zone NOT NULL,
    actor text NOT NULL,
    on_paper_at timestamp with time zone,
    CONSTRAINT badge_print_runs_layout_check CHECK ((layout = ANY (ARRAY['SMALL'::text, 'A6'::text])))
);
CREATE TABLE public.credentials (
    credential_id text NOT NULL,
    delegate_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    version integer NOT NULL,
    state text NOT NULL,
    short_code text NOT NULL,
    pass_hash bytea NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    reason text DEFAULT ''::text NOT NULL,
    CONSTRAINT credentials_credential_id_check CHECK ((credential_id ~ '^[0-9a-f]{32}$'::text)),
    CONSTRAINT credentials_state_check CHECK ((state = ANY (ARRAY['ISSUED'::text, 'REVOKED'::text, 'SUPERSEDED'::text]))),
    CONSTRAINT credentials_version_check CHECK (((version >= 1) AND (version <= 65535)))
);
CREATE TABLE public.photos (
    delegate_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    version bigint NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    cut_left integer NOT NULL,
    cut_top integer NOT NULL,
    cut_width integer NOT NULL,
    whole bytea NOT NULL,
    portrait bytea NOT NULL,
    thumbnail bytea NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    digest text GENERATED ALWAYS AS (md5(portrait)) STORED NOT NULL,
    CONSTRAINT photos_thumbnail_check CHECK ((octet_length(thumbnail) <= 16384))
);
CREATE TABLE public.printed_badges (
    credential_id text NOT NULL,
    edition integer NOT NULL,
    run_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    form_of_address text NOT NULL,
    full_name text NOT NULL,
    "position" text NOT NULL,
    unit_name text NOT NULL,
    category text NOT NULL,
    portrait_digest text DEFAULT ''::text NOT NULL,
    CONSTRAINT printed_badges_edition_check CHECK ((edition > 0))
);
CREATE TABLE public.units (
    congress_id uuid NOT NULL,
    unit_code text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    place integer DEFAULT 0 NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    archived boolean DEFAULT false NOT NULL,
    merged_into text,
    head_name text DEFAULT ''::text NOT NULL,
    head_phone text DEFAULT ''::text NOT NULL,
    email text DEFAULT ''::text NOT NULL,
    head_email text DEFAULT ''::text NOT NULL,
    CONSTRAINT units_check CHECK ((merged_into <> unit_code))
);
CREATE VIEW public.badge_papers AS
 SELECT c.congress_id,
    c.delegate_id,
    c.credential_id,
    COALESCE(p.edition, 0) AS edition,
    p.printed_at,
        CASE
            WHEN (p.credential_id IS NULL) THEN 'NOT_PRINTED'::text
            WHEN (((((p.form_of_address IS DISTINCT FROM d.form_of_address) OR (p.full_name IS DISTINCT FROM d.full_name)) OR (p."position" IS DISTINCT FROM d."position")) OR (p.unit_name IS DISTINCT FROM u.name)) OR (p.category IS DISTINCT FROM d.category)) THEN 'CHANGED'::text
            WHEN ((p.portrait_digest <> ''::text) AND (p.portrait_digest IS DISTINCT FROM f.digest)) THEN 'CHANGED'::text
            ELSE 'PRINTED'::text
        END AS print_state,
    COALESCE(( SELECT max(printed_badges.edition) AS max
           FROM public.printed_badges
          WHERE (printed_badges.credential_id = c.credential_id)), 0) AS drawn
   FROM ((((public.credentials c
     JOIN public.delegates d USING (delegate_id))
     JOIN public.units u ON (((u.congress_id = d.congress_id) AND (u.unit_code = d.unit_code))))
     LEFT JOIN public.photos f ON ((f.delegate_id = c.delegate_id)))
     LEFT JOIN LATERAL ( SELECT b.credential_id,
            b.edition,
            b.run_id,
            b.congress_id,
            b.form_of_address,
            b.full_name,
            b."position",
            b.unit_name,
            b.category,
            b.portrait_digest,
            r.printed_at
           FROM (public.printed_badges b
             JOIN public.badge_print_runs r USING (run_id))
          WHERE ((b.credential_id = c.credential_id) AND (r.on_paper_at IS NOT NULL))
          ORDER BY b.edition DESC
         LIMIT 1) p ON (true))
  WHERE ((c.state = 'ISSUED'::text) AND (d.status = 'ACTIVE'::text));
CREATE TABLE public.block_seats (
    congress_id uuid NOT NULL,
    seat text NOT NULL,
    block_id uuid NOT NULL
);
CREATE TABLE public.closing_steps (
    congress_id uuid NOT NULL,
    kind text NOT NULL,
    due_at timestamp with time zone NOT NULL,
    done integer DEFAULT 0 NOT NULL,
    finished_at timestamp with time zone
);
CREATE TABLE public.closings (
    congress_id uuid NOT NULL,
    closed_at timestamp with time zone NOT NULL,
    closed_by text NOT NULL,
    paused_at timestamp with time zone
);
CREATE TABLE public.composition_target_versions (
    congress_id uuid NOT NULL,
    version integer NOT NULL
);
CREATE TABLE public.composition_targets (
    congress_id uuid NOT NULL,
    key text NOT NULL,
    bound text NOT NULL,
    percent integer NOT NULL,
    CONSTRAINT composition_targets_bound_check CHECK ((bound = ANY (ARRAY['AT_LEAST'::text, 'AT_MOST'::text]))),
    CONSTRAINT composition_targets_percent_check CHECK (((percent >= 0) AND (percent <= 100)))
);
CREATE TABLE public.congress_moves (
    congress_id uuid NOT NULL,
    version integer NOT NULL,
    moved_at timestamp with time zone NOT NULL,
    actor text NOT NULL,
    old_starts_at timestamp with time zone NOT NULL,
    old_venue text NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    venue text NOT NULL,
    really_moved_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE public.congress_sessions (
    session_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    rehearsal boolean DEFAULT false NOT NULL,
    CONSTRAINT congress_sessions_kind_check CHECK ((kind = ANY (ARRAY['PREPARATORY'::text, 'OFFICIAL'::text])))
);
CREATE TABLE public.congresses (
    congress_id uuid NOT NULL,
    congress_number integer NOT NULL,
    code text NOT NULL,
    version integer NOT NULL,
    level text NOT NULL,
    form text NOT NULL,
    name text NOT NULL,
    title_lines text[] NOT NULL,
    province text NOT NULL,
    ordinal text NOT NULL,
    term text NOT NULL,
    review_period text NOT NULL,
    theme text NOT NULL,
    slogans text[] NOT NULL,
    venue text NOT NULL,
    gate_note text NOT NULL,
    hotline text NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    max_delegates integer NOT NULL,
    synthetic boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    state text DEFAULT 'ACTIVE'::text NOT NULL,
    place text DEFAULT ''::text NOT NULL,
    host text DEFAULT ''::text NOT NULL,
    public_address text DEFAULT ''::text NOT NULL,
    CONSTRAINT congresses_congress_number_check CHECK (((congress_number >= 1) AND (congress_number <= 65535))),
    CONSTRAINT congresses_form_check CHECK ((form = ANY (ARRAY['CONGRESS'::text, 'CONFERENCE'::text]))),
    CONSTRAINT congresses_max_delegates_check CHECK ((max_delegates > 0)),
    CONSTRAINT congresses_state_check CHECK ((state = ANY (ARRAY['ACTIVE'::text, 'ARCHIVED'::text, 'DELETED'::text])))
);
CREATE TABLE public.contested_seats (
    delegate_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    seat text NOT NULL
);
CREATE TABLE public.credential_reports (
    report_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    edition integer NOT NULL,
    session_id uuid NOT NULL,
    frozen_at timestamp with time zone NOT NULL,
    frozen_by text NOT NULL,
    attendance_age_ms bigint,
    figures jsonb NOT NULL,
    paper jsonb NOT NULL,
    digest text NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_reason text DEFAULT ''::text NOT NULL,
    CONSTRAINT credential_reports_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT credential_reports_edition_check CHECK ((edition > 0))
);
CREATE TABLE public.data_rules (
    congress_id uuid NOT NULL,
    version integer NOT NULL,
    rules jsonb NOT NULL
);
CREATE TABLE public.dead_letters (
    id bigint NOT NULL,
    consumer text NOT NULL,
    topic text NOT NULL,
    partition integer NOT NULL,
    "offset" bigint NOT NULL,
    key bytea,
    headers jsonb NOT NULL,
    payload bytea,
    problem text NOT NULL,
    traceback text NOT NULL,
    attempts integer NOT NULL,
    died_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    replayed_at timestamp with time zone,
    fingerprint bytea NOT NULL
);
ALTER TABLE public.dead_letters ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.dead_letters_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.delegate_acts (
    act_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    delegate_id uuid NOT NULL,
    kind text NOT NULL,
    actor text NOT NULL,
    acted_at timestamp with time zone NOT NULL,
    reason text NOT NULL,
    changes jsonb NOT NULL,
    version_after integer NOT NULL,
    badge_version integer,
    other_id uuid,
    sensitive_before jsonb,
    undone_at timestamp with time zone,
    import_id uuid,
    CONSTRAINT delegate_acts_kind_check CHECK ((kind = ANY (ARRAY['ADDED'::text, 'EDITED'::text, 'WITHDRAWN'::text, 'REPLACED'::text, 'REISSUED'::text, 'MOVED'::text, 'UNDONE'::text, 'IMPORTED'::text, 'PROPOSED'::text, 'DECLINED'::text, 'SUBMITTED'::text, 'RECALLED'::text, 'RETURNED'::text, 'APPROVED'::text, 'REJECTED'::text, 'HELD'::text, 'RELEASED'::text, 'RANKED'::text])))
);
CREATE TABLE public.document_runs (
    run_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    document text NOT NULL,
    form text NOT NULL,
    actor text NOT NULL,
    people integer NOT NULL,
    without_code integer NOT NULL,
    done integer DEFAULT 0 NOT NULL,
    began_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    readers uuid[] DEFAULT '{}'::uuid[] NOT NULL
);
CREATE TABLE public.erasures (
    delegate_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    erased_at timestamp with time zone NOT NULL,
    swept_at timestamp with time zone
);
CREATE TABLE public.evidence (
    evidence_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    delegate_id uuid NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    bytes integer NOT NULL,
    digest bytea NOT NULL,
    actor text NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    CONSTRAINT evidence_bytes_check CHECK ((bytes > 0)),
    CONSTRAINT evidence_media_type_check CHECK ((media_type = ANY (ARRAY['application/pdf'::text, 'image/jpeg'::text, 'image/png'::text])))
);
CREATE TABLE public.evidence_parts (
    evidence_id uuid NOT NULL,
    number integer NOT NULL,
    content bytea NOT NULL
);
CREATE TABLE public.field_origins (
    delegate_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    field text NOT NULL,
    set_by text NOT NULL,
    source text NOT NULL,
    was text NOT NULL,
    set_at timestamp with time zone NOT NULL,
    CONSTRAINT field_origins_set_by_check CHECK ((set_by = ANY (ARRAY['desk'::text, 'file'::text])))
);
CREATE TABLE public.freshness (
    speaker text NOT NULL,
    applied_until timestamp with time zone NOT NULL
)
WITH (fillfactor='50');
CREATE TABLE public.hall_document_parts (
    document_id uuid NOT NULL,
    number integer NOT NULL,
    content bytea NOT NULL
);
CREATE TABLE public.hall_document_readers (
    document_id uuid NOT NULL,
    delegate_id uuid NOT NULL
);
CREATE TABLE public.hall_documents (
    document_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    title text NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    bytes integer NOT NULL,
    digest bytea NOT NULL,
    audience text NOT NULL,
    from_at timestamp with time zone,
    until_at timestamp with time zone,
    embargo_until timestamp with time zone,
    actor text NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    CONSTRAINT hall_documents_audience_check CHECK ((audience = ANY (ARRAY['NOBODY'::text, 'ALL'::text, 'DELEGATES'::text, 'NAMED'::text]))),
    CONSTRAINT hall_documents_bytes_check CHECK ((bytes > 0)),
    CONSTRAINT hall_documents_check CHECK ((until_at > from_at)),
    CONSTRAINT hall_documents_check1 CHECK ((until_at > embargo_until)),
    CONSTRAINT hall_documents_media_type_check CHECK ((media_type = ANY (ARRAY['application/pdf'::text, 'image/jpeg'::text, 'image/png'::text])))
);
CREATE TABLE public.hall_notices (
    notice_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    kind text NOT NULL,
    audience text NOT NULL,
    text text NOT NULL,
    actor text NOT NULL,
    said_at timestamp with time zone NOT NULL,
    taken_down_at timestamp with time zone,
    CONSTRAINT hall_notices_audience_check CHECK ((audience = ANY (ARRAY['ALL'::text, 'DELEGATES'::text]))),
    CONSTRAINT hall_notices_kind_check CHECK ((kind = ANY (ARRAY['NOTICE'::text, 'CHANGE'::text]))),
    CONSTRAINT hall_notices_text_check CHECK ((text <> ''::text))
);
CREATE TABLE public.hall_pages (
    congress_id uuid NOT NULL,
    open boolean NOT NULL,
    by_name boolean NOT NULL,
    way text NOT NULL,
    revision integer NOT NULL,
    CONSTRAINT hall_pages_revision_check CHECK ((revision > 0))
);
CREATE TABLE public.halls (
    congress_id uuid NOT NULL,
    version integer NOT NULL,
    plan jsonb NOT NULL,
    changed_at timestamp with time zone NOT NULL
);
CREATE TABLE public.head_links (
    link_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    unit_code text NOT NULL,
    hash bytea NOT NULL,
    actor text NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    opened_at timestamp with time zone,
    revoked_at timestamp with time zone,
    CONSTRAINT head_links_check CHECK ((expires_at > issued_at))
);
CREATE TABLE public.idempotency_keys (
    scope text NOT NULL,
    key text NOT NULL,
    body_hash bytea NOT NULL,
    status integer NOT NULL,
    answer jsonb NOT NULL,
    stored_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
CREATE TABLE public.inbox (
    consumer text NOT NULL,
    event_id uuid NOT NULL,
    applied_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
CREATE TABLE public.known_honours (
    congress_id uuid NOT NULL,
    entry_id uuid NOT NULL,
    sequence integer NOT NULL,
    kind text,
    award_code text,
    award_name text,
    announced_at timestamp with time zone,
    gone text,
    CONSTRAINT known_honours_gone_check CHECK ((gone = ANY (ARRAY['WITHDRAWN'::text, 'RETURNED'::text])))
);
CREATE TABLE public.known_presence (
    delegate_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    version integer NOT NULL
);
CREATE TABLE public.known_programmes (
    congress_id uuid NOT NULL,
    version integer NOT NULL,
    items jsonb NOT NULL
);
CREATE TABLE public.letterheads (
    congress_id uuid NOT NULL,
    kind text NOT NULL,
    version integer NOT NULL,
    parent_organ text NOT NULL,
    organ text NOT NULL,
    number text NOT NULL,
    sign text NOT NULL,
    place text NOT NULL,
    issued_on date,
    subject text NOT NULL,
    content text[] NOT NULL,
    signer_role text[] NOT NULL,
    signer_name text NOT NULL,
    recipients text[] NOT NULL,
    CONSTRAINT letterheads_kind_check CHECK ((kind = ANY (ARRAY['SUMMONS'::text, 'INVITATION'::text])))
);
CREATE TABLE public.level_rules (
    level text NOT NULL,
    max_delegates integer NOT NULL,
    exemplar_percent integer,
    source text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT level_rules_exemplar_percent_check CHECK (((exemplar_percent >= 1) AND (exemplar_percent <= 100))),
    CONSTRAINT level_rules_max_delegates_check CHECK (((max_delegates >= 1) AND (max_delegates <= 10000))),
    CONSTRAINT level_rules_source_check CHECK ((source <> ''::text)),
    CONSTRAINT level_rules_version_check CHECK ((version > 0))
);
CREATE TABLE public.lower_congresses (
    lower_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    version integer NOT NULL,
    unit_code text NOT NULL,
    level text NOT NULL,
    name text NOT NULL,
    planned_on date,
    plan_sent_on date,
    pilot boolean NOT NULL,
    held_on date,
    delegates integer,
    exemplars integer,
    lessons text NOT NULL,
    result text NOT NULL,
    CONSTRAINT lower_congresses_delegates_check CHECK ((delegates >= 0)),
    CONSTRAINT lower_congresses_exemplars_check CHECK ((exemplars >= 0))
);
CREATE TABLE public.mail_round (
    only_one boolean DEFAULT true NOT NULL,
    taken_at timestamp with time zone,
    rest_until timestamp with time zone,
    failures integer DEFAULT 0 NOT NULL,
    trouble text DEFAULT ''::text NOT NULL,
    CONSTRAINT mail_round_only_one_check CHECK (only_one)
);
CREATE TABLE public.mail_stops (
    congress_id uuid NOT NULL,
    stopped_at timestamp with time zone NOT NULL
);
CREATE TABLE public.mails (
    mail_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    delegate_id uuid NOT NULL,
    with_document boolean NOT NULL,
    origin text NOT NULL,
    state text NOT NULL,
    asked_by text NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    taken_until timestamp with time zone,
    tries integer DEFAULT 0 NOT NULL,
    interruptions integer DEFAULT 0 NOT NULL,
    answer text DEFAULT ''::text NOT NULL,
    answered_at timestamp with time zone,
    credential_id text,
    about text DEFAULT 'PASS'::text NOT NULL,
    CONSTRAINT mails_about_check CHECK ((about = ANY (ARRAY['PASS'::text, 'MOVE'::text]))),
    CONSTRAINT mails_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'GOING'::text, 'SENT'::text, 'REFUSED'::text, 'UNKNOWN'::text, 'DROPPED'::text])))
);
CREATE TABLE public.nominations (
    delegate_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    state text NOT NULL,
    alternate integer,
    hold text DEFAULT ''::text NOT NULL,
    reason text DEFAULT ''::text NOT NULL,
    actor text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    CONSTRAINT nominations_alternate_check CHECK ((alternate > 0)),
    CONSTRAINT nominations_hold_check CHECK ((hold = ANY (ARRAY[''::text, 'DISCIPLINE'::text, 'INSPECTION'::text, 'COMPLAINT'::text]))),
    CONSTRAINT nominations_state_check CHECK ((state = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'RETURNED'::text, 'APPROVED'::text, 'REJECTED'::text])))
);
CREATE TABLE public.roster_imports (
    import_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    actor text NOT NULL,
    filename text NOT NULL,
    imported_at timestamp with time zone NOT NULL,
    created integer NOT NULL,
    updated integer NOT NULL,
    undone_at timestamp with time zone,
    withdrawn integer DEFAULT 0 NOT NULL,
    answers_before jsonb DEFAULT '[]'::jsonb NOT NULL,
    left_out text[] DEFAULT '{}'::text[] NOT NULL,
    open_rows jsonb DEFAULT '[]'::jsonb NOT NULL,
    settled integer[] DEFAULT '{}'::integer[] NOT NULL
);
CREATE VIEW public.open_roster_rows AS
 SELECT i.congress_id,
    i.import_id,
    ((r.value ->> 'at'::text))::integer AS at,
    r.value AS open_row
   FROM (public.roster_imports i
     CROSS JOIN LATERAL jsonb_array_elements(i.open_rows) r(value))
  WHERE ((i.undone_at IS NULL) AND (((r.value ->> 'at'::text))::integer <> ALL (i.settled)) AND (NOT (EXISTS ( SELECT 1
           FROM public.roster_imports later
          WHERE ((later.congress_id = i.congress_id) AND (later.filename = i.filename) AND (later.undone_at IS NULL) AND (ROW(later.imported_at, later.import_id) > ROW(i.imported_at, i.import_id)))))) AND (NOT (EXISTS ( SELECT 1
           FROM public.delegates d
          WHERE ((d.congress_id = i.congress_id) AND (d.status = 'ACTIVE'::text) AND (d.updated_at >= i.imported_at) AND (lower(d.full_name) = lower((r.value ->> 'full_name'::text))))))));
CREATE TABLE public.outbox (
    id bigint NOT NULL,
    event_id uuid NOT NULL,
    topic text NOT NULL,
    key text NOT NULL,
    headers jsonb NOT NULL,
    payload bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    published_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    retry_at timestamp with time zone,
    parked_at timestamp with time zone,
    abandoned_at timestamp with time zone,
    problem text,
    stored_at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE public.outbox ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.outbox_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.outside_badges (
    badge_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    number integer NOT NULL,
    kind text NOT NULL,
    full_name text NOT NULL,
    organisation text NOT NULL,
    added_at timestamp with time zone NOT NULL,
    printed_at timestamp with time zone,
    edition integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.paired_clients (
    client_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    name text NOT NULL,
    roles text[] NOT NULL,
    attributes jsonb NOT NULL,
    token_sha256 bytea NOT NULL,
    paired_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    offered_by text DEFAULT ''::text NOT NULL
);
CREATE TABLE public.pairing_codes (
    code_hash bytea CONSTRAINT pairing_codes_code_sha256_not_null NOT NULL,
    congress_id uuid NOT NULL,
    name text NOT NULL,
    roles text[] NOT NULL,
    attributes jsonb NOT NULL,
    offered_by text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    salt bytea NOT NULL
);
CREATE TABLE public.pass_openings (
    credential_id text NOT NULL,
    congress_id uuid NOT NULL,
    first_opened_at timestamp with time zone NOT NULL,
    last_opened_at timestamp with time zone NOT NULL
);
CREATE TABLE public.photo_act_changes (
    act_id uuid NOT NULL,
    delegate_id uuid NOT NULL,
    version_after bigint,
    width integer,
    height integer,
    cut_left integer,
    cut_top integer,
    cut_width integer,
    whole bytea,
    portrait bytea,
    thumbnail bytea
);
CREATE TABLE public.photo_acts (
    act_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    actor text NOT NULL,
    filename text NOT NULL,
    acted_at timestamp with time zone NOT NULL,
    photos integer NOT NULL,
    undone_at timestamp with time zone
);
CREATE SEQUENCE public.photo_versions
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.pinned_root (
    only_one boolean DEFAULT true NOT NULL,
    public_key text NOT NULL,
    CONSTRAINT pinned_root_only_one_check CHECK (only_one)
);
CREATE TABLE public.place_movements (
    movement_id uuid NOT NULL,
    number bigint NOT NULL,
    batch_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    source_unit text,
    source_category text,
    target_unit text,
    target_category text,
    places integer NOT NULL,
    takes_back uuid,
    actor text NOT NULL,
    moved_at timestamp with time zone NOT NULL,
    reason text NOT NULL,
    CONSTRAINT place_movements_check CHECK (((source_unit IS NULL) = (source_category IS NULL))),
    CONSTRAINT place_movements_check1 CHECK (((target_unit IS NULL) = (target_category IS NULL))),
    CONSTRAINT place_movements_check2 CHECK (((source_unit IS DISTINCT FROM target_unit) OR (source_category IS DISTINCT FROM target_category))),
    CONSTRAINT place_movements_places_check CHECK ((places > 0))
);
ALTER TABLE public.place_movements ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.place_movements_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.positions (
    consumer text NOT NULL,
    topic text NOT NULL,
    partition integer NOT NULL,
    next_offset bigint NOT NULL
)
WITH (fillfactor='50');
CREATE TABLE public.provider_identities (
    identity_id uuid NOT NULL,
    account_id uuid NOT NULL,
    issuer text NOT NULL,
    subject text NOT NULL,
    name text NOT NULL,
    linked_at timestamp with time zone NOT NULL
);
CREATE TABLE public.provider_marks_used (
    mark uuid NOT NULL,
    used_at timestamp with time zone NOT NULL
);
CREATE TABLE public.provider_proposals (
    proposal_id uuid NOT NULL,
    issuer text NOT NULL,
    subject text NOT NULL,
    name text NOT NULL,
    code text NOT NULL,
    came_at timestamp with time zone NOT NULL
);
CREATE TABLE public.recovery_codes (
    account_id uuid NOT NULL,
    code_hash bytea CONSTRAINT recovery_codes_code_sha256_not_null NOT NULL,
    used_at timestamp with time zone,
    salt bytea
);
CREATE TABLE public.refused_credentials (
    credential_id text NOT NULL,
    delegate_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    version integer NOT NULL,
    reason text NOT NULL,
    effective_at timestamp with time zone NOT NULL
);
CREATE TABLE public.report_rules (
    congress_id uuid NOT NULL,
    version integer NOT NULL,
    enabled boolean NOT NULL,
    standing text NOT NULL,
    decimals integer NOT NULL,
    direct_decimals integer NOT NULL,
    signer_role text NOT NULL,
    signer_name text NOT NULL,
    CONSTRAINT report_rules_decimals_check CHECK (((decimals >= 0) AND (decimals <= 4))),
    CONSTRAINT report_rules_direct_decimals_check CHECK (((direct_decimals >= 0) AND (direct_decimals <= 4))),
    CONSTRAINT report_rules_standing_check CHECK ((standing = ANY (ARRAY['OFFICIAL'::text, 'ALL'::text])))
);
CREATE TABLE public.roster_answers (
    congress_id uuid NOT NULL,
    unit_code text NOT NULL,
    question_id text NOT NULL,
    choice text NOT NULL,
    answered_at timestamp with time zone NOT NULL
);
CREATE TABLE public.roster_import_changes (
    import_id uuid NOT NULL,
    delegate_id uuid NOT NULL,
    version_after integer NOT NULL,
    before jsonb,
    sensitive_before jsonb
);
CREATE TABLE public.schema_migrations (
    folder text NOT NULL,
    number integer NOT NULL,
    name text NOT NULL,
    sha256 text NOT NULL,
    applied_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
CREATE TABLE public.sealing_keys (
    number integer NOT NULL,
    name text NOT NULL,
    made_at timestamp with time zone DEFAULT now() NOT NULL,
    delegates_until uuid,
    accounts_until uuid,
    resealed integer DEFAULT 0 NOT NULL,
    finished_at timestamp with time zone
);
ALTER TABLE public.sealing_keys ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.sealing_keys_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.seat_blocks (
    block_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    place integer NOT NULL,
    kind text NOT NULL,
    key text NOT NULL,
    name text NOT NULL,
    colour text NOT NULL,
    CONSTRAINT seat_blocks_kind_check CHECK ((kind = ANY (ARRAY['UNIT'::text, 'CATEGORY'::text, 'NAMED'::text, 'EMPTY'::text])))
);
CREATE TABLE public.seat_changes (
    change_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    session_id uuid,
    kind text NOT NULL,
    actor text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    moves jsonb NOT NULL,
    undone_at timestamp with time zone,
    redone_at timestamp with time zone,
    hall jsonb,
    CONSTRAINT seat_changes_kind_check CHECK ((kind = ANY (ARRAY['MOVED'::text, 'PROPOSED'::text, 'EMPTIED'::text, 'UNDONE'::text, 'REDONE'::text, 'HALL'::text])))
);
CREATE TABLE public.seated_sessions (
    session_id uuid NOT NULL,
    congress_id uuid NOT NULL
);
CREATE TABLE public.session_seats (
    session_id uuid NOT NULL,
    delegate_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    seat text NOT NULL,
    seat_key text NOT NULL,
    held boolean DEFAULT true NOT NULL
);
CREATE TABLE public.signing_keys (
    key_id uuid NOT NULL,
    key_number integer NOT NULL,
    purpose text NOT NULL,
    public_key text NOT NULL,
    version integer NOT NULL,
    retired boolean DEFAULT false NOT NULL,
    published_at timestamp with time zone NOT NULL,
    root_signature text DEFAULT ''::text NOT NULL,
    made_at timestamp with time zone DEFAULT now() NOT NULL,
    retired_at timestamp with time zone,
    CONSTRAINT signing_keys_key_number_check CHECK (((key_number >= 0) AND (key_number <= 255))),
    CONSTRAINT signing_keys_purpose_check CHECK ((purpose = ANY (ARRAY['QR'::text, 'TOKEN'::text])))
);
CREATE TABLE public.staff_sessions (
    session_id uuid NOT NULL,
    account_id uuid NOT NULL,
    started_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);
CREATE VIEW public.standing_answers AS
 SELECT one.delegate_id,
    one.congress_id,
    max(one.number) AS number,
    (array_agg(one.value ORDER BY one.number DESC) FILTER (WHERE ((one.line = 'ANSWER'::text) AND reckoned.holds)))[1] AS answer,
    (array_agg(one.reason ORDER BY one.number DESC) FILTER (WHERE ((one.line = 'ANSWER'::text) AND reckoned.holds)))[1] AS answer_reason,
    (array_agg(one.value ORDER BY one.number DESC) FILTER (WHERE ((one.line = 'LEAVE'::text) AND reckoned.holds)))[1] AS leave,
    (array_agg(one.reason ORDER BY one.number DESC) FILTER (WHERE ((one.line = 'LEAVE'::text) AND reckoned.holds)))[1] AS leave_reason
   FROM ((public.answers one
     LEFT JOIN public.answers back ON (((back.delegate_id = one.delegate_id) AND (back.takes_back = one.number))))
     CROSS JOIN LATERAL ( SELECT ((one.takes_back IS NULL) AND (back.number IS NULL)) AS holds) reckoned)
  GROUP BY one.delegate_id, one.congress_id;
CREATE TABLE public.submission_deadlines (
    congress_id uuid NOT NULL,
    unit_code text DEFAULT ''::text NOT NULL,
    closes_at timestamp with time zone NOT NULL,
    actor text NOT NULL,
    set_at timestamp with time zone NOT NULL,
    locked boolean DEFAULT false NOT NULL,
    CONSTRAINT submission_deadlines_check CHECK (((NOT locked) OR (unit_code <> ''::text)))
);
CREATE TABLE public.summary_notes (
    congress_id uuid NOT NULL,
    version integer NOT NULL,
    held_on date,
    press text NOT NULL,
    problems text NOT NULL,
    proposals text NOT NULL
);
CREATE TABLE public.token_audiences (
    since timestamp with time zone NOT NULL
);
CREATE TABLE public.tries (
    scope text NOT NULL,
    who bytea NOT NULL,
    minute timestamp with time zone NOT NULL,
    count integer NOT NULL
);
CREATE TABLE public.unit_acts (
    act_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    unit_code text NOT NULL,
    kind text NOT NULL,
    actor text NOT NULL,
    acted_at timestamp with time zone NOT NULL,
    other_code text,
    changes jsonb NOT NULL,
    people uuid[] NOT NULL,
    name jsonb,
    undone_at timestamp with time zone,
    undoes uuid,
    import_id uuid,
    CONSTRAINT unit_acts_kind_check CHECK ((kind = ANY (ARRAY['ADDED'::text, 'EDITED'::text, 'MERGED'::text, 'ARCHIVED'::text, 'RESTORED'::text, 'NAME_MOVED'::text, 'ORDERED'::text, 'UNDONE'::text])))
);
CREATE TABLE public.unit_names (
    congress_id uuid NOT NULL,
    words text NOT NULL,
    written text NOT NULL,
    unit_code text NOT NULL,
    kept_at timestamp with time zone NOT NULL
);
CREATE TABLE public.units_told (
    congress_id uuid NOT NULL,
    version integer NOT NULL,
    unit_code text NOT NULL,
    told_at timestamp with time zone NOT NULL,
    actor text NOT NULL
);
CREATE TABLE public.upper_delegates (
    congress_id uuid NOT NULL,
    delegate_id uuid NOT NULL,
    place integer NOT NULL,
    alternate boolean NOT NULL,
    CONSTRAINT upper_delegates_place_check CHECK ((place > 0))
);
CREATE TABLE public.upper_lists (
    congress_id uuid NOT NULL,
    version integer NOT NULL,
    parent_id uuid,
    places integer,
    adopted_at timestamp with time zone,
    present integer,
    in_favour integer,
    against integer,
    abstained integer,
    unanimous boolean,
    adopted_by text DEFAULT ''::text NOT NULL,
    other integer,
    CONSTRAINT upper_lists_other_check CHECK ((other >= 0)),
    CONSTRAINT upper_lists_places_check CHECK ((places >= 0))
);
CREATE TABLE public.visits (
    delegate_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    companions integer NOT NULL,
    drivers integer NOT NULL,
    cars integer NOT NULL,
    arrives_on date,
    leaves_on date,
    contact_name text NOT NULL,
    contact_phone text NOT NULL,
    version integer NOT NULL,
    source text NOT NULL,
    said_at timestamp with time zone NOT NULL,
    CONSTRAINT visits_cars_check CHECK (((cars >= 0) AND (cars <= 50))),
    CONSTRAINT visits_check CHECK ((leaves_on >= arrives_on)),
    CONSTRAINT visits_companions_check CHECK (((companions >= 0) AND (companions <= 50))),
    CONSTRAINT visits_drivers_check CHECK (((drivers >= 0) AND (drivers <= 50))),
    CONSTRAINT visits_source_check CHECK ((source = ANY (ARRAY['DELEGATE'::text, 'UNIT'::text, 'ORGANIZERS'::text]))),
    CONSTRAINT visits_version_check CHECK ((version > 0))
);
INSERT INTO public.accounts VALUES
	('01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', 'organizer', 'Ban Tổ chức', '$argon2id$v=19$m=19456,t=2,p=1$Cmjgc7SfxSW5UV6fArWSJQ$Y3kdNJflBGTw6E1GxOBuKHUA57GvyHeHM+VDOvur4P8', '{ORGANIZER}', NULL, '2026-11-30 08:03:41.424015+00', 1, NULL, NULL, NULL, NULL, 0, '{}', 0, NULL, NULL),
	('01a22b5d-2938-74ee-aad3-6bee514e27a6', 'mc', 'Người giả lập', '$argon2id$v=19$m=8,t=1,p=1$KI5+QAaNxjB3nH8KvblUVA$up8JtLxOcKK5uqcCJv0uBsxI+QomhDkk5UjI3MmylNw', '{MC}', NULL, '2026-11-30 07:30:55.416886+00', 1, NULL, NULL, '\x67c5155e6a676341049036c3c9da7d26162e20fdabfad7e73f0abc64eb7b31a2fb75d8b1485e33dd5cec52c37bb60901e4fe20cf7164d21e345ae374', '2026-11-30 07:30:55.854495+00', 59867462, '{}', 0, NULL, NULL);
INSERT INTO public.address_keys VALUES
	('2026-11-30', '\x475b0e4cfacc746a8737ce4b9a548db6522d685f52283919464a41ba066194af');
INSERT INTO public.agenda_items VALUES
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', 1, 'FLAG_SALUTE', 'Chào cờ'),
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', 2, 'OPENING', 'Tuyên bố lý do, giới thiệu đại biểu và khai mạc'),
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', 3, 'SUMMARY_REPORT', 'Báo cáo tổng kết phong trào thi đua và công tác khen thưởng 5 năm qua, phương hướng, nhiệm vụ công tác thi đua, khen thưởng 5 năm tới'),
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', 4, 'EXEMPLAR_REPORTS', 'Báo cáo tham luận của các điển hình tiên tiến'),
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', 5, 'EXCHANGE', 'Tổ chức các hoạt động giao lưu với các điển hình tiên tiến'),
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', 6, 'HONORING', 'Biểu dương, tôn vinh các điển hình tiên tiến'),
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', 7, 'LAUNCH_MOVEMENT', 'Phát động phong trào thi đua giai đoạn 2020-2025'),
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', 8, 'RESPONSE_SPEECH', 'Phát biểu hưởng ứng phong trào thi đua'),
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', 9, 'APPROVE_UPPER_DELEGATION', 'Thông qua danh sách đại biểu đi dự Đại hội cấp trên'),
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', 10, 'CLOSING', 'Tổng kết và bế mạc');
INSERT INTO public.attendance VALUES
	('01a22b7b-2f3e-703d-8392-67fb038bc377', '01a22b7b-2ce7-73de-9cf8-2b71333aae7f', '01a22b7b-2cea-73b6-9a13-c14542576bc9', true, '2026-11-30 08:03:51.20986+00', '01a22b7b-47f2-7296-9ef7-60025867666f', 'QR'),
	('01a22b7b-2f3e-703d-8392-67fc6b6b6486', '01a22b7b-2ce7-73de-9cf8-2b71333aae7f', '01a22b7b-2cea-73b6-9a13-c14542576bc9', true, '2026-11-30 08:03:51.342503+00', '01a22b7b-47f2-7296-9ef7-60025867666f', 'QR'),
	('01a22b7b-2f3e-703d-8392-67fdde60ddf7', '01a22b7b-2ce7-73de-9cf8-2b71333aae7f', '01a22b7b-2cea-73b6-9a13-c14542576bc9', true, '2026-11-30 08:03:51.436966+00', '01a22b7b-47f2-7296-9ef7-60025867666f', 'QR'),
	('01a22b7b-2f3e-703d-8392-67fea3fe1304', '01a22b7b-2ce7-73de-9cf8-2b71333aae7f', '01a22b7b-2cea-73b6-9a13-c14542576bc9', true, '2026-11-30 08:03:53.267195+00', '01a22b7b-47f2-7296-9ef7-60025867666f', 'QR');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-30 08:03:41.43316+00', 'system', 'account.opened', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', '{"roles": ["ORGANIZER"]}'),
	(2, '2026-11-30 08:03:42.176076+00', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', 'session.started', '01a22b7b-2bdb-7017-9653-cd77563a3d1f', '{"by": "password"}'),
	(3, '2026-11-30 08:03:42.510134+00', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', 'congress.founded', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '{"code": "BK-E28BE0"}'),
	(4, '2026-11-30 08:03:43.136392+00', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', 'roster.imported', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '{"created": 4, "updated": 0}'),
	(5, '2026-11-30 08:03:43.213468+00', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', 'credentials.issued', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '{"issued": 4}'),
	(6, '2026-11-30 08:03:43.256935+00', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', 'badges.exported', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '{"badges": 4}'),
	(7, '2026-11-30 08:03:51.163905+00', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', 'congress.edited', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '{"code": "BK-E28BE0", "version": 3}'),
	(8, '2026-11-30 08:03:51.642899+00', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', 'credential.revoked', '01a22b7b-2f3e-703d-8392-67fea3fe1304', '{"reason": "Diễn tập"}'),
	(9, '2026-11-30 08:03:51.643499+00', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', 'delegate.read', '01a22b7b-2f3e-703d-8392-67fea3fe1304', '{}'),
	(10, '2026-11-30 08:03:51.984778+00', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', 'photo.put', '01a22b7b-2f3e-703d-8392-67fdde60ddf7', '{"act": "01a22b7b-520b-776b-b056-e4ac79cc1fd2"}'),
	(11, '2026-11-30 08:03:52.168128+00', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', 'photo.put', '01a22b7b-2f3e-703d-8392-67fdde60ddf7', '{"act": "01a22b7b-52d9-7333-9110-6fcddba2e474"}'),
	(12, '2026-11-30 08:03:52.222716+00', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', 'credential.reissued', '01a22b7b-2f3e-703d-8392-67fdde60ddf7', '{"reason": "Mất thẻ", "version": 2}'),
	(13, '2026-11-30 08:03:52.226045+00', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', 'delegate.read', '01a22b7b-2f3e-703d-8392-67fdde60ddf7', '{}'),
	(14, '2026-11-30 08:03:53.076939+00', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', 'upper_delegation.listed', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '{"people": 1}'),
	(15, '2026-11-30 08:03:53.157983+00', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', 'upper_delegation.voted', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '{"adopted": true, "present": 3, "in_favour": 3}'),
	(16, '2026-11-30 08:03:53.494926+00', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', 'session.started', '01a22b7b-5816-7131-acc0-f7716c5f9ba2', '{"by": "password"}'),
	(17, '2026-11-30 08:03:53.584068+00', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', 'session.ended', '01a22b7b-5816-7131-acc0-f7716c5f9ba2', '{}'),
	(18, '2026-11-30 08:03:56.455944+00', 'stranger', 'security.not_let_in', '', '{"count": 1, "route": "/congresses", "address": "48463f01f13eb307"}');
INSERT INTO public.audit_chain VALUES
	(1, 1, '\x35925142ed7a7e909106d045acf29d4bd08e93d357e602ad69e221c75594757b', '\x7ad3b7fa5c32533bdebed2cc792645ab65d6d9a6e198272632e34bd93f25c09b', '2026-11-30 08:03:45.69135+00'),
	(2, 2, '\x124ed767507331bf267158f17b8a725404ce7e12bb117dd7f44977fb20622fc4', '\xd21623f0932c2f9a40ff516f3ee422da68c13580b2853aead0d95670d87737cd', '2026-11-30 08:03:45.69154+00'),
	(3, 3, '\x0832c48882e494db2532fe961a4d0edf9449fc5e096ac79083b3661d54729c18', '\xe2f36107735ca4349d32d7e5147a50715e56caee91eb6efb2e9ba23f2121b0cc', '2026-11-30 08:03:45.691549+00'),
	(4, 4, '\xd3cc558f10d38f4ac9a05e47989fa4dedaf90f7886b7cba6c8acc714dd326060', '\x34168c2a6e74e4a6539f8eec7f94c1e3ab382c0590905a1722d1054efd2c203f', '2026-11-30 08:03:45.691555+00'),
	(5, 5, '\x5d3da365cb1b07aae93c36f5a2d3b54b0368a57b910518bc8a41fe2f759871a9', '\xff11f0864591d1fe3fd35398b7dafbbfa2382a4280b26d0bf7bbd2c824ad2313', '2026-11-30 08:03:45.691561+00'),
	(6, 6, '\x18516aa773f7da0bd094598171be175cb3f2df129337222a43333cad9bc1a533', '\x142c4f9ddf56a80e3c7a61d28e94ed23ee1210baa3d5817375712bcfac4570ed', '2026-11-30 08:03:45.691568+00'),
	(7, 7, '\x320fcac8c298f889fbab2ae960d9c9b42c8102ddb82cfc0adc8b606f2c07f317', '\x594959382449ce263a50e2c130f98e0a9ae51507a1b65dd113247b160c272317', '2026-11-30 08:03:51.791268+00'),
	(8, 8, '\x6f3c4bb5fbfb650ffda0e8cb211da2f9b5ba63d0e8f37937a472b6b5d4c7e599', '\x0d053e319da051ff93813adf167312d6bfcdc20bb4ff003204f478eb80aa93f9', '2026-11-30 08:03:51.791317+00'),
	(9, 9, '\xbe534a69d62d73d68e7e8a4c77f756f9d12c7066b05b518d35567f7bd2218f93', '\x76443c0dedb731d296953026786f71d513ba1f157e73ba6cb14efd26fa8dc391', '2026-11-30 08:03:51.791324+00'),
	(10, 10, '\xeeb4842e268dcb965d33483a936273544d7f3fab601d895d9de84057cf0b860a', '\x9a1f35ce562eecd1de847d25f2e346fca614f5a44fc041d77763646e9c1ebd82', '2026-11-30 08:03:53.797435+00'),
	(11, 11, '\x3db9357e4b2a827759044bec598a6180e5d3cf2a6beb06f25ffce4ec93227d1d', '\x8defcfa8f26f4f9c63f40a381c7386432799459b69b36ad158d12fab114c2554', '2026-11-30 08:03:53.797467+00'),
	(12, 12, '\x2ed949dc5e9b9fc1aba48b2e30f6de464d5fe15028e5d5d242d5a56d0e068481', '\x093b5e9048b16349e75eaa290cb31dbfa254ddd45c668b26fe9da1a3bdab2ed2', '2026-11-30 08:03:53.797472+00'),
	(13, 13, '\x46a033f60f89cb56a0331c2b8dba4ad9858acd764f591f089506945834852789', '\xe66c1eb926c52d177398b4052f92955f6acfa1b808a54f35a823e4ebd6b3a8d5', '2026-11-30 08:03:53.797476+00'),
	(14, 14, '\x505c5ad2506ccdd32f26d5b5e063bee578598d22e4a185aa2edad9c0ecf39982', '\xa0bee95a87a894a60d2e64cbef1f2dc6aedb6aff787ba1089a8ca4044abbec88', '2026-11-30 08:03:53.797479+00'),
	(15, 15, '\xf950e3650bde52322ac0cfb19daaa49421ab8af2482a2cf12a18cb8d74454c44', '\xa1d20ff35e57991d142183b36f22c7815b70680b4838cb470b0f823c48a221a3', '2026-11-30 08:03:53.797483+00'),
	(16, 16, '\x6adc92475b72a2e5faa1eef848fec18cbab772c156a3a29184a8ba72f70bb508', '\x9c3680ca42f335d8f8b5ab16fa9296bf20cbec76c0c60b5620c960a07b6ef6d4', '2026-11-30 08:03:53.797486+00'),
	(17, 17, '\x5981a1a162cec1b210f6ffce5bb19ffc454aabcbaffb206dcf0be7609279c93f', '\xd05da7fe93840a1631b2f62fd76aa770ca2e1836616843c96eb801771068e14b', '2026-11-30 08:03:53.79749+00'),
	(18, 18, '\xcf0423af0b546aa02ed10d79343ec00705db72286c6402b8337ffa201698a469', '\xfe47493791d26c20d9def92dfbcb7f771fa5c9c246bd5493dca34886d8fbda61', '2026-11-30 08:03:57.808497+00');
INSERT INTO public.congress_moves VALUES
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', 3, '2026-11-30 08:03:51.15786+00', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', '2026-11-30 08:03:42.373716+00', 'Hội trường các Ban xây dựng Đảng Tỉnh ủy Bắc Kạn', '2026-11-30 08:03:42.373716+00', 'Hội trường B', '2026-11-30 08:03:51.157903+00');
INSERT INTO public.congress_sessions VALUES
	('01a22b7b-2ce7-73de-9cf8-2b71333aae7f', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 'OFFICIAL', 'Phiên chính thức', '2026-11-30 08:03:42.373716+00', false);
INSERT INTO public.congresses VALUES
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', 1, 'BK-E28BE0', 3, 'PROVINCE', 'CONGRESS', 'Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V', '{"Đại hội Thi đua yêu nước tỉnh Bắc Kạn","Lần thứ V","Bắc Kạn, ngày 30 tháng 11 năm 2026"}', 'Bắc Kạn', 'V', '2020-2025', '2016-2020', 'Đoàn kết, sáng tạo, thi đua xây dựng tỉnh Bắc Kạn phát triển nhanh, bền vững', '{"Nhiệt liệt chào mừng Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V!","Đoàn kết, sáng tạo, thi đua xây dựng tỉnh Bắc Kạn phát triển nhanh, bền vững!","Thi đua là yêu nước, yêu nước thì phải thi đua!","Thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội năm 2020!","Thi đua lập thành tích chào mừng Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V và Đại hội đại biểu Đảng bộ tỉnh Bắc Kạn lần thứ XII!","Người người thi đua, ngành ngành thi đua vì sự phát triển bền vững của đất nước và hạnh phúc của nhân dân!","Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh!","Tất cả vì mục tiêu dân giàu, nước mạnh, dân chủ, công bằng, văn minh!"}', 'Hội trường B', '', '', '2026-11-30 08:03:42.373716+00', 500, true, '2026-11-30 08:03:42.442697+00', 'ACTIVE', '', '', ''),
	('01a22b51-8c06-77fd-a1f2-86224cf008c1', 2, 'KHAC', 2, 'PROVINCE', 'CONGRESS', 'Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V', '{"Đại hội Thi đua yêu nước tỉnh Bắc Kạn","Lần thứ V","Bắc Kạn, ngày 09 tháng 9 năm 2020"}', 'Bắc Kạn', 'V', '2020-2025', '2016-2020', 'Đoàn kết, sáng tạo', '{"Nhiệt liệt chào mừng Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V!","Đoàn kết, sáng tạo, thi đua xây dựng tỉnh Bắc Kạn phát triển nhanh, bền vững!","Thi đua là yêu nước, yêu nước thì phải thi đua!","Thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội năm 2020!","Thi đua lập thành tích chào mừng Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V và Đại hội đại biểu Đảng bộ tỉnh Bắc Kạn lần thứ XII!","Người người thi đua, ngành ngành thi đua vì sự phát triển bền vững của đất nước và hạnh phúc của nhân dân!","Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh!","Tất cả vì mục tiêu dân giàu, nước mạnh, dân chủ, công bằng, văn minh!"}', 'Hội trường tỉnh', 'Cửa A', '0900 000 000', '2020-09-09 00:30:00+00', 500, true, '2026-11-30 07:18:14.27814+00', 'ACTIVE', '', '', '');
INSERT INTO public.credentials VALUES
	('368f6e1a9ef442583734582dfb7a5739', '01a22b7b-2f3e-703d-8392-67fb038bc377', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 1, 'ISSUED', '936751119236', '\x4bad98cd5b7431a6d16e1e5ab003f4ce15c74c6b37895b2ce2d3277e795ee8a1', '2026-11-30 08:03:43.185485+00', NULL, ''),
	('a24bea2fdfa1b5034c8a0859204587f2', '01a22b7b-2f3e-703d-8392-67fc6b6b6486', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 1, 'ISSUED', '798899762370', '\x58eea4ebdd933550fb7b66ee4f8e237f34733feff1ccd4046fd4c1eb2965ad5e', '2026-11-30 08:03:43.185485+00', NULL, ''),
	('94adf44195c43267739782868b39ec87', '01a22b7b-2f3e-703d-8392-67fea3fe1304', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 1, 'REVOKED', '848635433834', '\xa86ef907ce4f58a80c99fb0437c96aed291556e4562f4775a675587ce6ea0991', '2026-11-30 08:03:43.185485+00', '2026-11-30 08:03:51.616236+00', 'Diễn tập'),
	('fba38c477bfee9a432aba86ffb282f3d', '01a22b7b-2f3e-703d-8392-67fdde60ddf7', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 1, 'SUPERSEDED', '630382963456', '\xb7dc29d4d86f1116cd6d8eae487f9c03fae7cc9c6f2dd3ead57283852fb8c0c2', '2026-11-30 08:03:43.185485+00', '2026-11-30 08:03:52.208597+00', 'Mất thẻ'),
	('55cf0a4bd2f48472fbaebe7f13b90350', '01a22b7b-2f3e-703d-8392-67fdde60ddf7', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 2, 'ISSUED', '918195819381', '\x5db2e078805b7c369a4ff9321e45c4535ab2bcc9ae08e52b51ce8650f9e6acb3', '2026-11-30 08:03:52.208597+00', NULL, '');
INSERT INTO public.dead_letters OVERRIDING SYSTEM VALUE VALUES
	(1, 'registration', 'x', 0, 0, '\x30316132326234652d316562642d373665332d626139382d623962636262633765626337', '[]', '\x7b226e616d65223a20225669205468e1bbad2044e1baa5752056e1babf74227d', 'p', 'ValueError: Vi Thử Dấu Vết', 1, '2026-11-30 07:14:30.933464+00', NULL, '\x30316132326234652d316562642d373665332d626139382d623962636262633765626337');
INSERT INTO public.delegate_acts VALUES
	('01a22b7b-2f6b-744b-a598-e8ccd6cabdb2', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '01a22b7b-2f3e-703d-8392-67fb038bc377', 'IMPORTED', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', '2026-11-30 08:03:43.083798+00', 'roster.xlsx', '[]', 1, NULL, NULL, NULL, NULL, '01a22b7b-2f0d-7569-bbc2-531d4bba249f'),
	('01a22b7b-2f6b-744b-a598-e8cded840a9a', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '01a22b7b-2f3e-703d-8392-67fc6b6b6486', 'IMPORTED', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', '2026-11-30 08:03:43.083798+00', 'roster.xlsx', '[]', 1, NULL, NULL, NULL, NULL, '01a22b7b-2f0d-7569-bbc2-531d4bba249f'),
	('01a22b7b-2f6b-744b-a598-e8ce884f2f1e', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '01a22b7b-2f3e-703d-8392-67fdde60ddf7', 'IMPORTED', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', '2026-11-30 08:03:43.083798+00', 'roster.xlsx', '[]', 1, NULL, NULL, NULL, NULL, '01a22b7b-2f0d-7569-bbc2-531d4bba249f'),
	('01a22b7b-2f6b-744b-a598-e8cf12f26b4c', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '01a22b7b-2f3e-703d-8392-67fea3fe1304', 'IMPORTED', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', '2026-11-30 08:03:43.083798+00', 'roster.xlsx', '[]', 1, NULL, NULL, NULL, NULL, '01a22b7b-2f0d-7569-bbc2-531d4bba249f'),
	('01a22b7b-50c1-7718-b949-b67e33e4a705', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '01a22b7b-2f3e-703d-8392-67fea3fe1304', 'WITHDRAWN', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', '2026-11-30 08:03:51.616236+00', 'Diễn tập', '[]', 3, 1, NULL, NULL, NULL, NULL),
	('01a22b7b-531c-742f-9bfe-a121f447d2f4', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '01a22b7b-2f3e-703d-8392-67fdde60ddf7', 'REISSUED', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', '2026-11-30 08:03:52.208597+00', 'Mất thẻ', '[]', 3, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.delegates VALUES
	('01a22b7b-2f3e-703d-8392-67fb038bc377', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 'GL-0106', 2, 'ACTIVE', NULL, 'Bà', 'Nông Thị Hồng Ngần', 'F', 1996, 7, 27, 'BK-NR', 'Hiệu trưởng', 'EXEMPLAR_COLLECTIVE_REP', 'OFFICIAL', 'F06', '0900000106', '', 'nong thi hong ngan gl-0106 huyen na ri hieu truong gl0106 f06 0900000106', 'RKCR1 RTRK0 ZLM5 LTRK1', '2026-11-30 08:03:43.038555+00', '2026-11-30 08:03:43.185485+00', 'F-6', '', '{}', 1, '{}', NULL),
	('01a22b7b-2f3e-703d-8392-67fc6b6b6486', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 'GL-0137', 2, 'ACTIVE', NULL, 'Bà', 'Lục Ngọc Lượng', 'F', 1967, 6, 26, 'BK-NS', 'Chủ hộ', 'EXEMPLAR_HOUSEHOLD_REP', 'OFFICIAL', 'G17', '0900000137', '', 'luc ngoc luong gl-0137 huyen ngan son chu ho gl0137 g17 0900000137', 'P\URK5 P[E5 RKSE5', '2026-11-30 08:03:43.038555+00', '2026-11-30 08:03:43.185485+00', 'G-17', '', '{}', 1, '{}', NULL),
	('01a22b7b-2f3e-703d-8392-67fea3fe1304', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 'GL-0307', 3, 'WITHDRAWN', NULL, 'Đồng chí', 'Nguyễn Ngọc Hòa', 'M', 1990, 5, 10, 'BK-NS', 'Đại biểu khách mời', 'GUEST', 'GUEST', 'P07', '0900000307', '', 'nguyen ngoc hoa gl-0307 huyen ngan son dai bieu khach moi gl0307 p07 0900000307', 'LSA1 RK[`IR3 RKSE5', '2026-11-30 08:03:43.038555+00', '2026-11-30 08:03:51.626565+00', 'P-7', '', '{}', 2, '{}', NULL),
	('01a22b7b-2f3e-703d-8392-67fdde60ddf7', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 'GL-0001', 3, 'ACTIVE', NULL, 'Bà', 'Lý Ngọc Phượng', 'F', 1977, 11, 6, 'BK-PN', 'Chiến sĩ', 'EXEMPLAR_INDIVIDUAL', 'OFFICIAL', 'A01', '0900000001', '', 'ly ngoc phuong gl-0001 huyen pac nam chien si gl0001 a01 0900000001', 'VL\URK5 P`4 RKSE5', '2026-11-30 08:03:43.038555+00', '2026-11-30 08:03:52.210778+00', 'A-1', '', '{}', 1, '{}', NULL);
INSERT INTO public.field_origins VALUES
	('01a22b7b-2f3e-703d-8392-67fb038bc377', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '*', 'file', 'roster.xlsx', '', '2026-11-30 08:03:42.988959+00'),
	('01a22b7b-2f3e-703d-8392-67fc6b6b6486', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '*', 'file', 'roster.xlsx', '', '2026-11-30 08:03:42.988959+00'),
	('01a22b7b-2f3e-703d-8392-67fdde60ddf7', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '*', 'file', 'roster.xlsx', '', '2026-11-30 08:03:42.988959+00'),
	('01a22b7b-2f3e-703d-8392-67fea3fe1304', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '*', 'file', 'roster.xlsx', '', '2026-11-30 08:03:42.988959+00');
INSERT INTO public.freshness VALUES
	('honors', '2026-11-30 08:03:58.889058+00'),
	('checkin', '2026-11-30 08:04:03.896583+00');
INSERT INTO public.hall_document_parts VALUES
	('01a22b4f-0971-7728-a1bd-96a51b76cf6a', 0, '\x255044462d312e370a312030206f626a3c3c2f547970652f436174616c6f673e3e656e646f626a0a747261696c65723c3c2f526f6f742031203020523e3e0a2525454f460a'),
	('01a22b4f-10ec-7763-ab89-e550558fb552', 0, '\x255044462d312e370a312030206f626a3c3c2f547970652f436174616c6f673e3e656e646f626a0a747261696c65723c3c2f526f6f742031203020523e3e0a2525454f460a'),
	('01a22b66-5f3f-730f-960c-f8b42b063277', 0, '\x255044462d312e370a312030206f626a3c3c2f547970652f436174616c6f673e3e656e646f626a0a747261696c65723c3c2f526f6f742031203020523e3e0a2525454f460a');
INSERT INTO public.hall_documents VALUES
	('01a22b4f-0971-7728-a1bd-96a51b76cf6a', '01a22b4f-072b-71f2-a6a1-0f7f6b24ac89', 'Báo cáo', 'Báo cáo chính trị.pdf', 'application/pdf', 69, '\x2cbd2d32057ff5ba80cef0a2916405009aeb62dee9bbf0942cfcf6a212d75ee9', 'ALL', NULL, NULL, NULL, '01a22b4f-0613-7569-9747-1a5c8856585d', '2026-11-30 07:15:29.777913+00'),
	('01a22b4f-10ec-7763-ab89-e550558fb552', '01a22b4f-0e43-76f6-83d8-bdd940c780dc', 'Cho đại biểu', 'Báo cáo chính trị.pdf', 'application/pdf', 69, '\x2cbd2d32057ff5ba80cef0a2916405009aeb62dee9bbf0942cfcf6a212d75ee9', 'DELEGATES', NULL, NULL, NULL, '01a22b4f-0d6c-759a-92dc-9e385059da67', '2026-11-30 07:15:31.692536+00'),
	('01a22b66-5f3f-730f-960c-f8b42b063277', '01a22b66-5c2d-7613-b915-a9550e73b65c', 'Báo cáo', 'Báo cáo chính trị.pdf', 'application/pdf', 69, '\x2cbd2d32057ff5ba80cef0a2916405009aeb62dee9bbf0942cfcf6a212d75ee9', 'ALL', NULL, NULL, NULL, '01a22b66-5bd5-7374-ae3a-4c3bcbf23693', '2026-11-30 07:40:59.071318+00'),
	('01a22b4f-1144-7170-8661-1838c451922a', '01a22b4f-0e43-76f6-83d8-bdd940c780dc', 'Báo cáo', 'Báo cáo chính trị.pdf', 'application/pdf', 75, '\xe23bfd756c25531f88a376dabec9e7b51803fb9fa1752bf47a0fdce642efe2c3', 'NAMED', NULL, NULL, NULL, '01a22b4f-0d6c-759a-92dc-9e385059da67', '2026-11-30 07:15:31.780356+00'),
	('01a22b66-676e-7747-80fd-316976e43f96', '01a22b66-6409-736f-9403-569ecc71ae93', 'Báo cáo', 'Báo cáo chính trị.pdf', 'application/pdf', 75, '\xe23bfd756c25531f88a376dabec9e7b51803fb9fa1752bf47a0fdce642efe2c3', 'NAMED', NULL, NULL, NULL, '01a22b66-639b-71b9-a49a-70e2fc73130b', '2026-11-30 07:41:01.166656+00'),
	('01a22b66-6717-76be-920e-d8f6a2c85a43', '01a22b66-6409-736f-9403-569ecc71ae93', 'Cho đại biểu', 'Báo cáo chính trị.pdf', 'application/pdf', 69, '\x2cbd2d32057ff5ba80cef0a2916405009aeb62dee9bbf0942cfcf6a212d75ee9', 'DELEGATES', NULL, NULL, NULL, '01a22b66-639b-71b9-a49a-70e2fc73130b', '2026-11-30 07:41:01.079505+00');
INSERT INTO public.hall_notices VALUES
	('01a22b4f-450b-7142-b233-50ed857274cd', '01a22b4f-416c-755f-b92c-de9be946c6a8', 'NOTICE', 'DELEGATES', 'Giờ ăn trưa: 11:30', '01a22b4f-4053-7067-9f36-51e88caaa41d', '2026-11-30 07:15:45.035261+00', NULL),
	('01a22b66-8470-77e0-8c8f-31d00ee92658', '01a22b66-82d8-7688-82d2-7a5cb23d248a', 'NOTICE', 'DELEGATES', 'Giờ ăn trưa: 11:30', '01a22b66-8268-731d-81c2-0490ac93415c', '2026-11-30 07:41:08.592622+00', NULL),
	('01a22b4f-457c-768c-b6c3-29b1ba3bf945', '01a22b4f-416c-755f-b92c-de9be946c6a8', 'CHANGE', 'ALL', 'Đổi cổng vào', '01a22b4f-4053-7067-9f36-51e88caaa41d', '2026-11-30 07:15:45.148863+00', '2026-11-30 07:15:45.488149+00');
INSERT INTO public.hall_pages VALUES
	('01a22b4e-f930-7221-84b6-ada6a464939d', true, false, 'Cổng số 2, tầng 1', 3),
	('01a22b4f-072b-71f2-a6a1-0f7f6b24ac89', true, false, 'Cổng số 2, tầng 1', 1),
	('01a22b4f-0e43-76f6-83d8-bdd940c780dc', true, false, 'Cổng số 2, tầng 1', 1);
INSERT INTO public.head_links VALUES
	('01a22b4f-7fa3-7458-a088-c3316ba374e5', '01a22b4f-7b70-725e-82e0-6a543d7d6c9d', 'BK-BB', '\x31beb7558edd3643830a17e4407166249936f95358cd307fee4bc8f340f1a781', '01a22b4f-798d-7677-804b-20d56946a5e8', '2026-11-30 07:15:59.957087+00', '2026-12-10 07:09:32+00', '2026-11-30 07:16:00.337626+00', NULL);
INSERT INTO public.idempotency_keys VALUES
	('outside-badge-printing/01a22b4c-4e5d-7684-aa7b-6b939456c807', 'mot-lan-bam', '\xc915b98a320de9ab92c4a373e106d280b5b75c016e1719b5e50dfde7a0ab9a2e', 200, '["01a22b4c-4e81-77a2-b8a0-a6145dafff00"]', '2026-11-30 07:12:30.967894+00'),
	('delegates-of/01a22b4d-a9a9-748b-994f-2a39708f42e2', 'them-mot-nguoi', '\xcc2554c4e1c7a877ddafc0f476ee96c6d3307068bd924f022ff9f9423519bbaf', 200, '{"delegate": {"sex": null, "note": "", "seat": "", "birth": null, "email": "", "given": [], "needs": "", "paper": null, "phone": "0912000003", "photo": null, "erased": false, "sector": "", "status": "ACTIVE", "titles": "", "answers": {"leave": null, "answer": null, "number": 0, "leave_reason": "", "answer_reason": ""}, "missing": [], "scanned": true, "version": 1, "category": "GUEST", "position": "", "proposal": null, "replaces": null, "standing": "GUEST", "counts_as": "GUEST_OR_LEADER", "education": "", "full_name": "Nông Thị Nhập Nhầm", "unit_code": "BK-BB", "unit_name": "Huyện Ba Bể", "is_manager": "", "list_place": "", "revocation": null, "congress_id": "01a22b4d-a9a9-748b-994f-2a39708f42e2", "credentials": [], "delegate_id": "01a22b4d-aed0-71bd-a0b1-ffefb8752f44", "instruction": "", "remote_area": "", "category_name": "Đại biểu khách mời", "delegate_code": "DB-0001", "pronunciation": "", "form_of_address": "", "economic_component": ""}, "ratio_warning": null}', '2026-11-30 07:14:01.090232+00'),
	('delegates-of/01a22b4d-c27f-7750-8d50-813874c1e74f', 'them-mot-nguoi', '\xcc2554c4e1c7a877ddafc0f476ee96c6d3307068bd924f022ff9f9423519bbaf', 200, '{"delegate": {"sex": null, "note": "", "seat": "", "birth": null, "email": "", "given": [], "needs": "", "paper": null, "phone": "0912000003", "photo": null, "erased": false, "sector": "", "status": "ACTIVE", "titles": "", "answers": {"leave": null, "answer": null, "number": 0, "leave_reason": "", "answer_reason": ""}, "missing": [], "scanned": true, "version": 1, "category": "GUEST", "position": "", "proposal": null, "replaces": null, "standing": "GUEST", "counts_as": "GUEST_OR_LEADER", "education": "", "full_name": "Nông Thị Nhập Nhầm", "unit_code": "BK-BB", "unit_name": "Huyện Ba Bể", "is_manager": "", "list_place": "", "revocation": null, "congress_id": "01a22b4d-c27f-7750-8d50-813874c1e74f", "credentials": [], "delegate_id": "01a22b4d-c349-738d-8107-ddd215413c00", "instruction": "", "remote_area": "", "category_name": "Đại biểu khách mời", "delegate_code": "DB-0001", "pronunciation": "", "form_of_address": "", "economic_component": ""}, "ratio_warning": null}', '2026-11-30 07:14:06.473318+00');
INSERT INTO public.inbox VALUES
	('registration', '01a22b7b-4f2a-7555-a83b-1204f920e3c5', '2026-11-30 08:03:51.297171+00'),
	('registration', '01a22b7b-4fae-724c-836f-7d465e1e0ba8', '2026-11-30 08:03:51.445972+00'),
	('registration', '01a22b7b-501e-74ef-b0fa-bddb1aa5651c', '2026-11-30 08:03:51.481943+00'),
	('registration', '01a22b7b-500d-72ce-8f3a-213fd15f6cf0', '2026-11-30 08:03:51.481963+00'),
	('registration', '01a22b7b-507c-72fc-8307-60445298b460', '2026-11-30 08:03:51.616465+00'),
	('registration', '01a22b7b-5136-7552-b894-139755e606b2', '2026-11-30 08:03:51.82074+00'),
	('registration', '01a22b7b-5348-7114-ac83-e2d278a44dc5', '2026-11-30 08:03:52.284629+00'),
	('registration', '01a22b7b-5421-7317-b74c-cf97ebe1916a', '2026-11-30 08:03:52.506029+00'),
	('registration', '01a22b7b-54b7-74bb-9e27-1d4abbbc5901', '2026-11-30 08:03:52.661201+00'),
	('registration', '01a22b7b-5534-77b7-bdaa-fe301bcf2efa', '2026-11-30 08:03:52.789336+00'),
	('registration', '01a22b7b-5592-74c5-9c47-81e47d85c622', '2026-11-30 08:03:52.907513+00'),
	('registration', '01a22b7b-561f-76ac-9e29-d02dc89940fd', '2026-11-30 08:03:53.02859+00'),
	('registration', '01a22b7b-5659-751d-a547-e6ad74ead584', '2026-11-30 08:03:53.072393+00'),
	('registration', '01a22b7b-5733-76a1-8f54-f78e214833f3', '2026-11-30 08:03:53.28189+00');
INSERT INTO public.known_honours VALUES
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', '01a22b7b-4e20-71d5-ab8b-9d9787be548b', 1, 'COLLECTIVE', 'BIEU_DUONG_DHTT', 'Biểu dương điển hình tiên tiến tiêu biểu', '2026-11-30 08:03:52.475449+00', NULL),
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', '01a22b7b-4e20-71d5-ab8b-9d982ee6d507', 2, 'HOUSEHOLD', 'BIEU_DUONG_DHTT', 'Biểu dương điển hình tiên tiến tiêu biểu', '2026-11-30 08:03:52.613992+00', 'RETURNED'),
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', '01a22b7b-4e20-71d5-ab8b-9d982ee6d507', 3, 'HOUSEHOLD', 'BIEU_DUONG_DHTT', 'Biểu dương điển hình tiên tiến tiêu biểu', '2026-11-30 08:03:52.846707+00', 'WITHDRAWN');
INSERT INTO public.known_presence VALUES
	('01a22b7b-2f3e-703d-8392-67fb038bc377', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 1),
	('01a22b7b-2f3e-703d-8392-67fc6b6b6486', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 1),
	('01a22b7b-2f3e-703d-8392-67fdde60ddf7', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 2),
	('01a22b7b-2f3e-703d-8392-67fea3fe1304', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 4);
INSERT INTO public.known_programmes VALUES
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', 1, '[{"kind": "CEREMONY", "state": "RUNNING", "title": "Chào cờ", "number": 1, "ended_at": null, "started_at": "2026-11-30T08:03:53.037179Z"}, {"kind": "CEREMONY", "state": "PLANNED", "title": "Tuyên bố lý do, giới thiệu đại biểu và khai mạc", "number": 2, "ended_at": null, "started_at": null}, {"kind": "REPORT", "state": "PLANNED", "title": "Báo cáo tổng kết phong trào thi đua và công tác khen thưởng 5 năm qua, phương hướng, nhiệm vụ công tác thi đua, khen thưởng 5 năm tới", "number": 3, "ended_at": null, "started_at": null}, {"kind": "SPEECH", "state": "PLANNED", "title": "Báo cáo tham luận của các điển hình tiên tiến", "number": 4, "ended_at": null, "started_at": null}, {"kind": "EXCHANGE", "state": "PLANNED", "title": "Tổ chức các hoạt động giao lưu với các điển hình tiên tiến", "number": 5, "ended_at": null, "started_at": null}, {"kind": "HONOURS", "state": "PLANNED", "title": "Biểu dương, tôn vinh các điển hình tiên tiến", "number": 6, "ended_at": null, "started_at": null}, {"kind": "CEREMONY", "state": "PLANNED", "title": "Phát động phong trào thi đua giai đoạn 2020-2025", "number": 7, "ended_at": null, "started_at": null}, {"kind": "SPEECH", "state": "PLANNED", "title": "Phát biểu hưởng ứng phong trào thi đua", "number": 8, "ended_at": null, "started_at": null}, {"kind": "CEREMONY", "state": "PLANNED", "title": "Thông qua danh sách đại biểu đi dự Đại hội cấp trên", "number": 9, "ended_at": null, "started_at": null}, {"kind": "CEREMONY", "state": "PLANNED", "title": "Tổng kết và bế mạc", "number": 10, "ended_at": null, "started_at": null}]');
INSERT INTO public.level_rules VALUES
	('DISTRICT', 320, 60, 'Kế hoạch giả lập số 1/KH-UBND ngày 01/01/2026', '2026-11-30 07:17:50.680136+00', 1);
INSERT INTO public.lower_congresses VALUES
	('9e57623d-ada8-4184-91d2-9b7f3dedad13', '01a22b51-8c06-77fd-a1f2-86224cf008c1', 1, 'BK-CD', 'COMMUNE', 'Hội nghị xã Thử', NULL, NULL, true, NULL, NULL, NULL, '', '');
INSERT INTO public.mail_round VALUES
	(true, NULL, NULL, 0, '');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES
	(3, '01a22b7b-2d2e-70ee-bdce-c98a69cf6ccd', 'registration.congresses.v1', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-2d2e-70ee-bdce-c98a69cf6ccd"], ["ce_source", "/registration"], ["ce_type", "registration.congress.updated.v1"], ["ce_subject", "01a22b7b-2cea-73b6-9a13-c14542576bc9"], ["ce_time", "2026-11-30T08:03:42.510537+00:00"], ["content-type", "application/json"], ["traceparent", "00-d9901d4093742cc3780dcae624e4ce51-0b527dd277088ee8-01"]]', '\x7b22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c226167677265676174655f76657273696f6e223a312c22636f6e67726573735f6e756d626572223a312c22636f6465223a22424b2d453238424530222c226c6576656c223a2250524f56494e4345222c22666f726d223a22434f4e4752455353222c226e616d65223a22c490e1baa1692068e1bb99692054686920c49175612079c3aa75206ec6b0e1bb9b632074e1bb896e682042e1baaf63204be1baa16e206ce1baa76e207468e1bba92056222c227469746c655f6c696e6573223a5b22c490e1baa1692068e1bb99692054686920c49175612079c3aa75206ec6b0e1bb9b632074e1bb896e682042e1baaf63204be1baa16e222c224ce1baa76e207468e1bba92056222c2242e1baaf63204be1baa16e2c206e67c3a079203330207468c3a16e67203131206ec4836d2032303236225d2c2270726f76696e6365223a2242e1baaf63204be1baa16e222c226f7264696e616c223a2256222c227465726d223a22323032302d32303235222c227265766965775f706572696f64223a22323031362d32303230222c227468656d65223a22c4906fc3a06e206be1babf742c2073c3a16e672074e1baa16f2c2074686920c49175612078c3a2792064e1bbb16e672074e1bb896e682042e1baaf63204be1baa16e207068c3a17420747269e1bb836e206e68616e682c2062e1bb816e2076e1bbaf6e67222c22736c6f67616e73223a5b224e6869e1bb8774206c69e1bb8774206368c3a06f206de1bbab6e6720c490e1baa1692068e1bb99692054686920c49175612079c3aa75206ec6b0e1bb9b632074e1bb896e682042e1baaf63204be1baa16e206ce1baa76e207468e1bba9205621222c22c4906fc3a06e206be1babf742c2073c3a16e672074e1baa16f2c2074686920c49175612078c3a2792064e1bbb16e672074e1bb896e682042e1baaf63204be1baa16e207068c3a17420747269e1bb836e206e68616e682c2062e1bb816e2076e1bbaf6e6721222c2254686920c4917561206cc3a02079c3aa75206ec6b0e1bb9b632c2079c3aa75206ec6b0e1bb9b63207468c3ac207068e1baa3692074686920c491756121222c2254686920c4917561207468e1bbb163206869e1bb876e207468e1baaf6e67206ce1bba369206e6869e1bb876d2076e1bba5207068c3a17420747269e1bb836e206b696e682074e1babf202d2078c3a32068e1bb9969206ec4836d203230323021222c2254686920c4917561206ce1baad70207468c3a06e682074c3ad6368206368c3a06f206de1bbab6e6720c490e1baa1692068e1bb99692054686920c49175612079c3aa75206ec6b0e1bb9b632074e1bb896e682042e1baaf63204be1baa16e206ce1baa76e207468e1bba920562076c3a020c490e1baa1692068e1bb996920c491e1baa169206269e1bb837520c490e1baa36e672062e1bb992074e1bb896e682042e1baaf63204be1baa16e206ce1baa76e207468e1bba92058494921222c224e67c6b0e1bb9d69206e67c6b0e1bb9d692074686920c49175612c206e67c3a06e68206e67c3a06e682074686920c49175612076c3ac2073e1bbb1207068c3a17420747269e1bb836e2062e1bb816e2076e1bbaf6e672063e1bba76120c491e1baa574206ec6b0e1bb9b632076c3a02068e1baa16e68207068c3ba632063e1bba761206e68c3a26e2064c3a26e21222c22c490e1baa979206de1baa16e682068e1bb8d632074e1baad702076c3a0206cc3a06d207468656f2074c6b02074c6b0e1bb9f6e672c20c491e1baa16f20c491e1bba9632c2070686f6e672063c3a163682048e1bb93204368c3ad204d696e6821222c2254e1baa5742063e1baa32076c3ac206de1bba563207469c3aa752064c3a26e206769c3a0752c206ec6b0e1bb9b63206de1baa16e682c2064c3a26e206368e1bba72c2063c3b46e672062e1bab16e672c2076c4836e206d696e6821225d2c2276656e7565223a2248e1bb9969207472c6b0e1bb9d6e672063c3a1632042616e2078c3a2792064e1bbb16e6720c490e1baa36e672054e1bb896e6820e1bba7792042e1baaf63204be1baa16e222c227374617274735f6174223a22323032362d31312d33305430383a30333a34322e3337333731365a222c226d61785f64656c656761746573223a3530302c2273657373696f6e73223a5b7b2273657373696f6e5f6964223a2230316132326237622d326365372d373364652d396366382d326237313333336161653766222c226b696e64223a224f4646494349414c222c226e616d65223a22506869c3aa6e206368c3ad6e68207468e1bba963222c227374617274735f6174223a22323032362d31312d33305430383a30333a34322e3337333731365a222c2272656865617273616c223a66616c73657d5d2c22756e697473223a5b5d2c226167656e6461223a5b7b226e756d626572223a312c22636f6465223a22464c41475f53414c555445222c226e616d65223a224368c3a06f2063e1bb9d227d2c7b226e756d626572223a322c22636f6465223a224f50454e494e47222c226e616d65223a22547579c3aa6e2062e1bb91206cc3bd20646f2c206769e1bb9b6920746869e1bb877520c491e1baa169206269e1bb83752076c3a0206b686169206de1baa163227d2c7b226e756d626572223a332c22636f6465223a2253554d4d4152595f5245504f5254222c226e616d65223a2242c3a16f2063c3a16f2074e1bb956e67206be1babf742070686f6e67207472c3a06f2074686920c49175612076c3a02063c3b46e672074c3a163206b68656e207468c6b0e1bb9f6e672035206ec4836d207175612c207068c6b0c6a16e672068c6b0e1bb9b6e672c206e6869e1bb876d2076e1bba52063c3b46e672074c3a1632074686920c49175612c206b68656e207468c6b0e1bb9f6e672035206ec4836d2074e1bb9b69227d2c7b226e756d626572223a342c22636f6465223a224558454d504c41525f5245504f525453222c226e616d65223a2242c3a16f2063c3a16f207468616d206c75e1baad6e2063e1bba7612063c3a16320c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e227d2c7b226e756d626572223a352c22636f6465223a2245584348414e4745222c226e616d65223a2254e1bb95206368e1bba9632063c3a16320686fe1baa17420c491e1bb996e67206769616f206cc6b0752076e1bb9b692063c3a16320c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e227d2c7b226e756d626572223a362c22636f6465223a22484f4e4f52494e47222c226e616d65223a224269e1bb83752064c6b0c6a16e672c2074c3b46e2076696e682063c3a16320c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e227d2c7b226e756d626572223a372c22636f6465223a224c41554e43485f4d4f56454d454e54222c226e616d65223a225068c3a17420c491e1bb996e672070686f6e67207472c3a06f2074686920c4917561206769616920c4916fe1baa16e20323032302d32303235227d2c7b226e756d626572223a382c22636f6465223a22524553504f4e53455f535045454348222c226e616d65223a225068c3a174206269e1bb83752068c6b0e1bb9f6e6720e1bba96e672070686f6e67207472c3a06f2074686920c4917561227d2c7b226e756d626572223a392c22636f6465223a22415050524f56455f55505045525f44454c45474154494f4e222c226e616d65223a225468c3b46e67207175612064616e682073c3a1636820c491e1baa169206269e1bb837520c491692064e1bbb120c490e1baa1692068e1bb99692063e1baa570207472c3aa6e227d2c7b226e756d626572223a31302c22636f6465223a22434c4f53494e47222c226e616d65223a2254e1bb956e67206be1babf742076c3a02062e1babf206de1baa163227d5d2c2273796e746865746963223a747275652c227374617465223a22414354495645222c226e616d65735f676f6e65223a66616c73657d', '2026-11-30 08:03:42.510537+00', '2026-11-30 08:03:46.064262+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:42.439077+00'),
	(1, '01a22b7a-fbbc-70c8-bcb7-33ae1ef18b0e', 'registration.access.v1', '01a22b7a-fbab-702b-8ecc-d14f445de49a', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7a-fbbc-70c8-bcb7-33ae1ef18b0e"], ["ce_source", "/registration"], ["ce_type", "registration.access.key_published.v1"], ["ce_subject", "01a22b7a-fbab-702b-8ecc-d14f445de49a"], ["ce_time", "2026-11-30T08:03:29.852248+00:00"], ["content-type", "application/json"]]', '\x7b226b65795f6964223a2230316132326237612d666261622d373032622d386563632d643134663434356465343961222c226167677265676174655f76657273696f6e223a312c226b65795f6e756d626572223a312c22707572706f7365223a225152222c227075626c69635f6b6579223a2264303461623233323734326262346162336131333638626434363135653465366430323234616237316130313662616638353230613333326339373738373337222c2272657469726564223a66616c73652c22726f6f745f7369676e6174757265223a223964643563343231353835613034653664666537333237663835383361383364353333666562366236653065326666343663656166336133323034313136613665353537623732663536303761356634613931633236633835333265626330386338336465326133386633636639613938636536653031373436376135313030227d', '2026-11-30 08:03:29.852248+00', '2026-11-30 08:03:46.064169+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:29.824412+00'),
	(2, '01a22b7a-fbf1-756d-89d7-b0ebb1716bfc', 'registration.access.v1', '01a22b7a-fbe5-75ff-8d46-26c6307e9664', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7a-fbf1-756d-89d7-b0ebb1716bfc"], ["ce_source", "/registration"], ["ce_type", "registration.access.key_published.v1"], ["ce_subject", "01a22b7a-fbe5-75ff-8d46-26c6307e9664"], ["ce_time", "2026-11-30T08:03:29.905983+00:00"], ["content-type", "application/json"]]', '\x7b226b65795f6964223a2230316132326237612d666265352d373566662d386434362d323663363330376539363634222c226167677265676174655f76657273696f6e223a312c226b65795f6e756d626572223a322c22707572706f7365223a22544f4b454e222c227075626c69635f6b6579223a2261303961613566343761363735393830326666393535663864633264326131346135633939643233626539376638363431323766663933383334353561346630222c2272657469726564223a66616c73652c22726f6f745f7369676e6174757265223a226132613266323330363466313439303766636636633231353862343133363164343739376139376265353662323133616166626536373434366438363136623866313761636165396431356538373338633533396364633532363462313662626434316364656539313965373239663333333866633938643566373638663034227d', '2026-11-30 08:03:29.905983+00', '2026-11-30 08:03:46.064256+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:29.824412+00'),
	(4, '01a22b7b-2f3d-7434-b323-f49a5e1e14c1', 'registration.congresses.v1', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-2f3d-7434-b323-f49a5e1e14c1"], ["ce_source", "/registration"], ["ce_type", "registration.congress.updated.v1"], ["ce_subject", "01a22b7b-2cea-73b6-9a13-c14542576bc9"], ["ce_time", "2026-11-30T08:03:43.037794+00:00"], ["content-type", "application/json"], ["traceparent", "00-82ab42ca94ef7bce58b7816ae1397547-e318110280d71c1d-01"]]', '\x7b22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c226167677265676174655f76657273696f6e223a322c22636f6e67726573735f6e756d626572223a312c22636f6465223a22424b2d453238424530222c226c6576656c223a2250524f56494e4345222c22666f726d223a22434f4e4752455353222c226e616d65223a22c490e1baa1692068e1bb99692054686920c49175612079c3aa75206ec6b0e1bb9b632074e1bb896e682042e1baaf63204be1baa16e206ce1baa76e207468e1bba92056222c227469746c655f6c696e6573223a5b22c490e1baa1692068e1bb99692054686920c49175612079c3aa75206ec6b0e1bb9b632074e1bb896e682042e1baaf63204be1baa16e222c224ce1baa76e207468e1bba92056222c2242e1baaf63204be1baa16e2c206e67c3a079203330207468c3a16e67203131206ec4836d2032303236225d2c2270726f76696e6365223a2242e1baaf63204be1baa16e222c226f7264696e616c223a2256222c227465726d223a22323032302d32303235222c227265766965775f706572696f64223a22323031362d32303230222c227468656d65223a22c4906fc3a06e206be1babf742c2073c3a16e672074e1baa16f2c2074686920c49175612078c3a2792064e1bbb16e672074e1bb896e682042e1baaf63204be1baa16e207068c3a17420747269e1bb836e206e68616e682c2062e1bb816e2076e1bbaf6e67222c22736c6f67616e73223a5b224e6869e1bb8774206c69e1bb8774206368c3a06f206de1bbab6e6720c490e1baa1692068e1bb99692054686920c49175612079c3aa75206ec6b0e1bb9b632074e1bb896e682042e1baaf63204be1baa16e206ce1baa76e207468e1bba9205621222c22c4906fc3a06e206be1babf742c2073c3a16e672074e1baa16f2c2074686920c49175612078c3a2792064e1bbb16e672074e1bb896e682042e1baaf63204be1baa16e207068c3a17420747269e1bb836e206e68616e682c2062e1bb816e2076e1bbaf6e6721222c2254686920c4917561206cc3a02079c3aa75206ec6b0e1bb9b632c2079c3aa75206ec6b0e1bb9b63207468c3ac207068e1baa3692074686920c491756121222c2254686920c4917561207468e1bbb163206869e1bb876e207468e1baaf6e67206ce1bba369206e6869e1bb876d2076e1bba5207068c3a17420747269e1bb836e206b696e682074e1babf202d2078c3a32068e1bb9969206ec4836d203230323021222c2254686920c4917561206ce1baad70207468c3a06e682074c3ad6368206368c3a06f206de1bbab6e6720c490e1baa1692068e1bb99692054686920c49175612079c3aa75206ec6b0e1bb9b632074e1bb896e682042e1baaf63204be1baa16e206ce1baa76e207468e1bba920562076c3a020c490e1baa1692068e1bb996920c491e1baa169206269e1bb837520c490e1baa36e672062e1bb992074e1bb896e682042e1baaf63204be1baa16e206ce1baa76e207468e1bba92058494921222c224e67c6b0e1bb9d69206e67c6b0e1bb9d692074686920c49175612c206e67c3a06e68206e67c3a06e682074686920c49175612076c3ac2073e1bbb1207068c3a17420747269e1bb836e2062e1bb816e2076e1bbaf6e672063e1bba76120c491e1baa574206ec6b0e1bb9b632076c3a02068e1baa16e68207068c3ba632063e1bba761206e68c3a26e2064c3a26e21222c22c490e1baa979206de1baa16e682068e1bb8d632074e1baad702076c3a0206cc3a06d207468656f2074c6b02074c6b0e1bb9f6e672c20c491e1baa16f20c491e1bba9632c2070686f6e672063c3a163682048e1bb93204368c3ad204d696e6821222c2254e1baa5742063e1baa32076c3ac206de1bba563207469c3aa752064c3a26e206769c3a0752c206ec6b0e1bb9b63206de1baa16e682c2064c3a26e206368e1bba72c2063c3b46e672062e1bab16e672c2076c4836e206d696e6821225d2c2276656e7565223a2248e1bb9969207472c6b0e1bb9d6e672063c3a1632042616e2078c3a2792064e1bbb16e6720c490e1baa36e672054e1bb896e6820e1bba7792042e1baaf63204be1baa16e222c227374617274735f6174223a22323032362d31312d33305430383a30333a34322e3337333731365a222c226d61785f64656c656761746573223a3530302c2273657373696f6e73223a5b7b2273657373696f6e5f6964223a2230316132326237622d326365372d373364652d396366382d326237313333336161653766222c226b696e64223a224f4646494349414c222c226e616d65223a22506869c3aa6e206368c3ad6e68207468e1bba963222c227374617274735f6174223a22323032362d31312d33305430383a30333a34322e3337333731365a222c2272656865617273616c223a66616c73657d5d2c22756e697473223a5b7b22756e69745f636f6465223a22424b2d4e52222c226e616d65223a22487579e1bb876e204e612052c3ac222c226b696e64223a224449535452494354222c226f746865725f6e616d6573223a5b5d7d2c7b22756e69745f636f6465223a22424b2d4e53222c226e616d65223a22487579e1bb876e204e67c3a26e2053c6a16e222c226b696e64223a224449535452494354222c226f746865725f6e616d6573223a5b5d7d2c7b22756e69745f636f6465223a22424b2d504e222c226e616d65223a22487579e1bb876e2050c3a163204ee1bab76d222c226b696e64223a224449535452494354222c226f746865725f6e616d6573223a5b5d7d5d2c226167656e6461223a5b7b226e756d626572223a312c22636f6465223a22464c41475f53414c555445222c226e616d65223a224368c3a06f2063e1bb9d227d2c7b226e756d626572223a322c22636f6465223a224f50454e494e47222c226e616d65223a22547579c3aa6e2062e1bb91206cc3bd20646f2c206769e1bb9b6920746869e1bb877520c491e1baa169206269e1bb83752076c3a0206b686169206de1baa163227d2c7b226e756d626572223a332c22636f6465223a2253554d4d4152595f5245504f5254222c226e616d65223a2242c3a16f2063c3a16f2074e1bb956e67206be1babf742070686f6e67207472c3a06f2074686920c49175612076c3a02063c3b46e672074c3a163206b68656e207468c6b0e1bb9f6e672035206ec4836d207175612c207068c6b0c6a16e672068c6b0e1bb9b6e672c206e6869e1bb876d2076e1bba52063c3b46e672074c3a1632074686920c49175612c206b68656e207468c6b0e1bb9f6e672035206ec4836d2074e1bb9b69227d2c7b226e756d626572223a342c22636f6465223a224558454d504c41525f5245504f525453222c226e616d65223a2242c3a16f2063c3a16f207468616d206c75e1baad6e2063e1bba7612063c3a16320c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e227d2c7b226e756d626572223a352c22636f6465223a2245584348414e4745222c226e616d65223a2254e1bb95206368e1bba9632063c3a16320686fe1baa17420c491e1bb996e67206769616f206cc6b0752076e1bb9b692063c3a16320c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e227d2c7b226e756d626572223a362c22636f6465223a22484f4e4f52494e47222c226e616d65223a224269e1bb83752064c6b0c6a16e672c2074c3b46e2076696e682063c3a16320c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e227d2c7b226e756d626572223a372c22636f6465223a224c41554e43485f4d4f56454d454e54222c226e616d65223a225068c3a17420c491e1bb996e672070686f6e67207472c3a06f2074686920c4917561206769616920c4916fe1baa16e20323032302d32303235227d2c7b226e756d626572223a382c22636f6465223a22524553504f4e53455f535045454348222c226e616d65223a225068c3a174206269e1bb83752068c6b0e1bb9f6e6720e1bba96e672070686f6e67207472c3a06f2074686920c4917561227d2c7b226e756d626572223a392c22636f6465223a22415050524f56455f55505045525f44454c45474154494f4e222c226e616d65223a225468c3b46e67207175612064616e682073c3a1636820c491e1baa169206269e1bb837520c491692064e1bbb120c490e1baa1692068e1bb99692063e1baa570207472c3aa6e227d2c7b226e756d626572223a31302c22636f6465223a22434c4f53494e47222c226e616d65223a2254e1bb956e67206be1babf742076c3a02062e1babf206de1baa163227d5d2c2273796e746865746963223a747275652c227374617465223a22414354495645222c226e616d65735f676f6e65223a66616c73657d', '2026-11-30 08:03:43.037794+00', '2026-11-30 08:03:46.064274+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:42.780899+00'),
	(5, '01a22b7b-2feb-75f1-99b7-83d007b3bdf3', 'registration.codes.v1', '01a22b7b-2f3e-703d-8392-67fb038bc377', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-2feb-75f1-99b7-83d007b3bdf3"], ["ce_source", "/registration"], ["ce_type", "registration.codes.short_codes_given.v1"], ["ce_subject", "01a22b7b-2f3e-703d-8392-67fb038bc377"], ["ce_time", "2026-11-30T08:03:43.211468+00:00"], ["content-type", "application/json"], ["traceparent", "00-bfd875650f9a46393d390926c479245c-6256ba32496b6270-01"]]', '\x7b2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766623033386263333737222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c22636f646573223a5b7b2263726564656e7469616c5f6964223a223336386636653161396566343432353833373334353832646662376135373339222c2276657273696f6e223a312c2273686f72745f636f6465223a22393336373531313139323336227d5d7d', '2026-11-30 08:03:43.211468+00', '2026-11-30 08:03:46.06428+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:43.164242+00'),
	(6, '01a22b7b-2feb-75f1-99b7-83d164040cbe', 'registration.codes.v1', '01a22b7b-2f3e-703d-8392-67fc6b6b6486', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-2feb-75f1-99b7-83d164040cbe"], ["ce_source", "/registration"], ["ce_type", "registration.codes.short_codes_given.v1"], ["ce_subject", "01a22b7b-2f3e-703d-8392-67fc6b6b6486"], ["ce_time", "2026-11-30T08:03:43.211521+00:00"], ["content-type", "application/json"], ["traceparent", "00-bfd875650f9a46393d390926c479245c-6256ba32496b6270-01"]]', '\x7b2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766633662366236343836222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c22636f646573223a5b7b2263726564656e7469616c5f6964223a226132346265613266646661316235303334633861303835393230343538376632222c2276657273696f6e223a312c2273686f72745f636f6465223a22373938383939373632333730227d5d7d', '2026-11-30 08:03:43.211521+00', '2026-11-30 08:03:46.064285+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:43.164242+00'),
	(13, '01a22b7b-4f04-7518-92d1-51b12a77367b', 'registration.congresses.v1', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-4f04-7518-92d1-51b12a77367b"], ["ce_source", "/registration"], ["ce_type", "registration.congress.updated.v1"], ["ce_subject", "01a22b7b-2cea-73b6-9a13-c14542576bc9"], ["ce_time", "2026-11-30T08:03:51.172372+00:00"], ["content-type", "application/json"], ["traceparent", "00-d32e9640d4854c6ae7e30e196403c8f1-7688f1064f063ae5-01"]]', '\x7b22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c226167677265676174655f76657273696f6e223a332c22636f6e67726573735f6e756d626572223a312c22636f6465223a22424b2d453238424530222c226c6576656c223a2250524f56494e4345222c22666f726d223a22434f4e4752455353222c226e616d65223a22c490e1baa1692068e1bb99692054686920c49175612079c3aa75206ec6b0e1bb9b632074e1bb896e682042e1baaf63204be1baa16e206ce1baa76e207468e1bba92056222c227469746c655f6c696e6573223a5b22c490e1baa1692068e1bb99692054686920c49175612079c3aa75206ec6b0e1bb9b632074e1bb896e682042e1baaf63204be1baa16e222c224ce1baa76e207468e1bba92056222c2242e1baaf63204be1baa16e2c206e67c3a079203330207468c3a16e67203131206ec4836d2032303236225d2c2270726f76696e6365223a2242e1baaf63204be1baa16e222c226f7264696e616c223a2256222c227465726d223a22323032302d32303235222c227265766965775f706572696f64223a22323031362d32303230222c227468656d65223a22c4906fc3a06e206be1babf742c2073c3a16e672074e1baa16f2c2074686920c49175612078c3a2792064e1bbb16e672074e1bb896e682042e1baaf63204be1baa16e207068c3a17420747269e1bb836e206e68616e682c2062e1bb816e2076e1bbaf6e67222c22736c6f67616e73223a5b224e6869e1bb8774206c69e1bb8774206368c3a06f206de1bbab6e6720c490e1baa1692068e1bb99692054686920c49175612079c3aa75206ec6b0e1bb9b632074e1bb896e682042e1baaf63204be1baa16e206ce1baa76e207468e1bba9205621222c22c4906fc3a06e206be1babf742c2073c3a16e672074e1baa16f2c2074686920c49175612078c3a2792064e1bbb16e672074e1bb896e682042e1baaf63204be1baa16e207068c3a17420747269e1bb836e206e68616e682c2062e1bb816e2076e1bbaf6e6721222c2254686920c4917561206cc3a02079c3aa75206ec6b0e1bb9b632c2079c3aa75206ec6b0e1bb9b63207468c3ac207068e1baa3692074686920c491756121222c2254686920c4917561207468e1bbb163206869e1bb876e207468e1baaf6e67206ce1bba369206e6869e1bb876d2076e1bba5207068c3a17420747269e1bb836e206b696e682074e1babf202d2078c3a32068e1bb9969206ec4836d203230323021222c2254686920c4917561206ce1baad70207468c3a06e682074c3ad6368206368c3a06f206de1bbab6e6720c490e1baa1692068e1bb99692054686920c49175612079c3aa75206ec6b0e1bb9b632074e1bb896e682042e1baaf63204be1baa16e206ce1baa76e207468e1bba920562076c3a020c490e1baa1692068e1bb996920c491e1baa169206269e1bb837520c490e1baa36e672062e1bb992074e1bb896e682042e1baaf63204be1baa16e206ce1baa76e207468e1bba92058494921222c224e67c6b0e1bb9d69206e67c6b0e1bb9d692074686920c49175612c206e67c3a06e68206e67c3a06e682074686920c49175612076c3ac2073e1bbb1207068c3a17420747269e1bb836e2062e1bb816e2076e1bbaf6e672063e1bba76120c491e1baa574206ec6b0e1bb9b632076c3a02068e1baa16e68207068c3ba632063e1bba761206e68c3a26e2064c3a26e21222c22c490e1baa979206de1baa16e682068e1bb8d632074e1baad702076c3a0206cc3a06d207468656f2074c6b02074c6b0e1bb9f6e672c20c491e1baa16f20c491e1bba9632c2070686f6e672063c3a163682048e1bb93204368c3ad204d696e6821222c2254e1baa5742063e1baa32076c3ac206de1bba563207469c3aa752064c3a26e206769c3a0752c206ec6b0e1bb9b63206de1baa16e682c2064c3a26e206368e1bba72c2063c3b46e672062e1bab16e672c2076c4836e206d696e6821225d2c2276656e7565223a2248e1bb9969207472c6b0e1bb9d6e672042222c227374617274735f6174223a22323032362d31312d33305430383a30333a34322e3337333731365a222c226d61785f64656c656761746573223a3530302c2273657373696f6e73223a5b7b2273657373696f6e5f6964223a2230316132326237622d326365372d373364652d396366382d326237313333336161653766222c226b696e64223a224f4646494349414c222c226e616d65223a22506869c3aa6e206368c3ad6e68207468e1bba963222c227374617274735f6174223a22323032362d31312d33305430383a30333a34322e3337333731365a222c2272656865617273616c223a66616c73657d5d2c22756e697473223a5b7b22756e69745f636f6465223a22424b2d4e52222c226e616d65223a22487579e1bb876e204e612052c3ac222c226b696e64223a224449535452494354222c226f746865725f6e616d6573223a5b5d7d2c7b22756e69745f636f6465223a22424b2d4e53222c226e616d65223a22487579e1bb876e204e67c3a26e2053c6a16e222c226b696e64223a224449535452494354222c226f746865725f6e616d6573223a5b5d7d2c7b22756e69745f636f6465223a22424b2d504e222c226e616d65223a22487579e1bb876e2050c3a163204ee1bab76d222c226b696e64223a224449535452494354222c226f746865725f6e616d6573223a5b5d7d5d2c226167656e6461223a5b7b226e756d626572223a312c22636f6465223a22464c41475f53414c555445222c226e616d65223a224368c3a06f2063e1bb9d227d2c7b226e756d626572223a322c22636f6465223a224f50454e494e47222c226e616d65223a22547579c3aa6e2062e1bb91206cc3bd20646f2c206769e1bb9b6920746869e1bb877520c491e1baa169206269e1bb83752076c3a0206b686169206de1baa163227d2c7b226e756d626572223a332c22636f6465223a2253554d4d4152595f5245504f5254222c226e616d65223a2242c3a16f2063c3a16f2074e1bb956e67206be1babf742070686f6e67207472c3a06f2074686920c49175612076c3a02063c3b46e672074c3a163206b68656e207468c6b0e1bb9f6e672035206ec4836d207175612c207068c6b0c6a16e672068c6b0e1bb9b6e672c206e6869e1bb876d2076e1bba52063c3b46e672074c3a1632074686920c49175612c206b68656e207468c6b0e1bb9f6e672035206ec4836d2074e1bb9b69227d2c7b226e756d626572223a342c22636f6465223a224558454d504c41525f5245504f525453222c226e616d65223a2242c3a16f2063c3a16f207468616d206c75e1baad6e2063e1bba7612063c3a16320c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e227d2c7b226e756d626572223a352c22636f6465223a2245584348414e4745222c226e616d65223a2254e1bb95206368e1bba9632063c3a16320686fe1baa17420c491e1bb996e67206769616f206cc6b0752076e1bb9b692063c3a16320c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e227d2c7b226e756d626572223a362c22636f6465223a22484f4e4f52494e47222c226e616d65223a224269e1bb83752064c6b0c6a16e672c2074c3b46e2076696e682063c3a16320c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e227d2c7b226e756d626572223a372c22636f6465223a224c41554e43485f4d4f56454d454e54222c226e616d65223a225068c3a17420c491e1bb996e672070686f6e67207472c3a06f2074686920c4917561206769616920c4916fe1baa16e20323032302d32303235227d2c7b226e756d626572223a382c22636f6465223a22524553504f4e53455f535045454348222c226e616d65223a225068c3a174206269e1bb83752068c6b0e1bb9f6e6720e1bba96e672070686f6e67207472c3a06f2074686920c4917561227d2c7b226e756d626572223a392c22636f6465223a22415050524f56455f55505045525f44454c45474154494f4e222c226e616d65223a225468c3b46e67207175612064616e682073c3a1636820c491e1baa169206269e1bb837520c491692064e1bbb120c490e1baa1692068e1bb99692063e1baa570207472c3aa6e227d2c7b226e756d626572223a31302c22636f6465223a22434c4f53494e47222c226e616d65223a2254e1bb956e67206be1babf742076c3a02062e1babf206de1baa163227d5d2c2273796e746865746963223a747275652c227374617465223a22414354495645222c226e616d65735f676f6e65223a66616c73657d', '2026-11-30 08:03:51.172372+00', '2026-11-30 08:03:51.207513+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:51.14836+00'),
	(14, '01a22b7b-50d4-7334-b6b1-cae0454711ec', 'registration.delegates.v1', '01a22b7b-2f3e-703d-8392-67fea3fe1304', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-50d4-7334-b6b1-cae0454711ec"], ["ce_source", "/registration"], ["ce_type", "registration.delegate.credentialed.v1"], ["ce_subject", "01a22b7b-2f3e-703d-8392-67fea3fe1304"], ["ce_time", "2026-11-30T08:03:51.636890+00:00"], ["content-type", "application/json"], ["traceparent", "00-5f5f91e9165d467a9bfce41b055471c7-ac0342e83813fe54-01"]]', '\x7b2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766656133666531333034222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c226167677265676174655f76657273696f6e223a332c2264656c65676174655f636f6465223a22474c2d30333037222c22666f726d5f6f665f61646472657373223a22c490e1bb936e67206368c3ad222c2266756c6c5f6e616d65223a224e677579e1bb856e204e67e1bb8d632048c3b261222c22756e69745f636f6465223a22424b2d4e53222c22756e69745f6e616d65223a22487579e1bb876e204e67c3a26e2053c6a16e222c2263617465676f7279223a224755455354222c22636f756e74735f6173223a2247554553545f4f525f4c4541444552222c227374616e64696e67223a224755455354222c22706f736974696f6e223a22c490e1baa169206269e1bb8375206b68c3a16368206de1bb9d69222c2273656174223a22503037222c22696e737472756374696f6e223a22222c227363616e6e6564223a747275652c2273657373696f6e5f696473223a5b5d2c22737461747573223a2257495448445241574e222c2263726564656e7469616c73223a5b7b2263726564656e7469616c5f6964223a223934616466343431393563343332363737333937383238363862333965633837222c2276657273696f6e223a312c227374617465223a225245564f4b4544222c2273686f72745f636f6465223a22227d5d2c227265706c61636573223a6e756c6c2c22736561745f776179223a22222c2273657373696f6e5f7365617473223a5b5d2c2270726f6e756e63696174696f6e223a22222c22657261736564223a66616c73657d', '2026-11-30 08:03:51.63689+00', '2026-11-30 08:03:51.667496+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:51.610849+00'),
	(15, '01a22b7b-522e-71af-8c84-371ab7b1f7fc', 'registration.photos.v1', '01a22b7b-2f3e-703d-8392-67fdde60ddf7', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-522e-71af-8c84-371ab7b1f7fc"], ["ce_source", "/registration"], ["ce_type", "registration.photo.changed.v1"], ["ce_subject", "01a22b7b-2f3e-703d-8392-67fdde60ddf7"], ["ce_time", "2026-11-30T08:03:51.983011+00:00"], ["content-type", "image/jpeg"], ["ce_congressid", "01a22b7b-2cea-73b6-9a13-c14542576bc9"], ["ce_aggregateversion", "1"], ["traceparent", "00-737aff0de2e771bad0e9036bbc2d3d13-474595d21412a421-01"]]', '\x', '2026-11-30 08:03:51.983011+00', '2026-11-30 08:03:52.000205+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:51.938693+00'),
	(16, '01a22b7b-52e0-733b-875f-1bf0289dc9f5', 'registration.photos.v1', '01a22b7b-2f3e-703d-8392-67fdde60ddf7', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-52e0-733b-875f-1bf0289dc9f5"], ["ce_source", "/registration"], ["ce_type", "registration.photo.changed.v1"], ["ce_subject", "01a22b7b-2f3e-703d-8392-67fdde60ddf7"], ["ce_time", "2026-11-30T08:03:52.160220+00:00"], ["content-type", "image/jpeg"], ["ce_congressid", "01a22b7b-2cea-73b6-9a13-c14542576bc9"], ["ce_aggregateversion", "2"], ["traceparent", "00-cd20f4eb5609d4ca0a4030e4d8643085-c84c751844e3df1f-01"]]', '\xffd8ffe000104a46494600010100000100010000ffdb0043000503040404030504040405050506070c08070707070f0b0b090c110f1212110f111113161c1713141a1511111821181a1d1d1f1f1f13172224221e241c1e1f1effdb0043010505050706070e08080e1e1411141e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1effc0001108014000f003012200021101031101ffc4001d000100020203010100000000000000000000060703080104050209ffc4004d100001030301040507060b06040700000001000203040511060712213113415161810814152232719116234252a1b12433344372738292a2c1d11744546293b218b4d2f035385357c2d3e1ffc4001b01010002030101000000000000000000000004050102030607ffc40031110002010303020307040203000000000000010203041105213112134181b1223334516171a1153242f014c1247291ffda000c03010002110311003f00da24445d8e2111100444401111004444011110044440111100444401111004444011110044440111100444401111004444011110044440111100444401111004444011110044440111100444401111004444011110044440111100444401111004444011110044582b2b292899bf5b574f4cded9a56b07da5019d14727d77a36070126a5b764f2dc90bffda0a41aef46cee223d4b6ec8e7bd2167fb804ca18648d160a3aca4ad66fd1d553d4b7b6195af1f6159901ca222008888022220088880222200888802222008888022220088880222203851bd67adac5a5a3dcae9ccb585b965243c643d99ea68ef3f6a886d4369cdb73e5b369b95afad692c9eac00e6c27adacea2eefe43bcf2a4a79659e77cf3c8f96591c5cf7bdc4b9c4f59279ad253c706f18679277a9b6aba9eeae2ca095b68a7e5bb4e7321f7bcf1f861416aa69aaa674d55349512b8e4be5797b8f8958d1726dbe4ea925c1ce4a2e1160c9929669a9666cd4b34904ad390f89e58e1e214eb4ced5753da9c23af95b77a7e5bb507120f73c71f8e5405165368c3499b3fa335b58f5547bb43398ab0372fa49b8483b71d4e1de3ec5255a7d04b2c13b278247c52c6e0e63d8e21cd23ac11c95dbb30da736e2f8acda9256b2b5c4320ab2035b31ea6bfa83bbf91ee3cfa4679e4e7286382d44445d0e6111100444401111004444011110044440111100444401561b68d72eb4c2ed3d69940ae9e3fc26669e34ec23d91d8f23e03bc8531d79a8a1d2fa6aa2e8f0c7cc3e6e9a271fc64a790f70e67b815abf5b53515b59355d54ae9a799e649247737389c92b49cb1b1bc239dcc288bee08a49e56c50c6e92479c35ad1924ae1c1d8f85f51b1f248238d8e7bcf26b464fc029bd87440dd6cf7879cf314f1bb97e93bf90f8a9850d15250c423a3a68a068ea6371f6f32abab6a54e0f11dc9f4b4f9cd665b154c360bdcc331daea88c67259bbf7ae65d3f7b8865f6aaac633c19bdf72b71145fd56a67f6a257e9b0f9b29296392290c72b1f1bc736bda41f815f0aeaaca5a6ac88c5574f14ec3d52341511bf6888dcd74d687f46ee7d048ef54fe8bbabc54aa3a9539bc4d608d574f9c778bc9034596a609a9a77c15113e295870e63860858958adc80cbd762fae5d7685ba76ed2835d047f82cce3c6a183e89ed781f11ee2acf5a8345535147570d5d2cae86785e248e46f36b81c82b68341ea2875469aa7ba3031931f9ba989a7f1728e63dc798ee217784b3b3384e38dcf791116e6811110044440111100444401111004444011174350dca3b3d8ebaeb2e37292074b8ed20701e2703c501466ddafe6e9ab3d170c99a5b60e8f039198f179f0e0df02abd5f73cb2cf3c93cce2f964717bdc7adc4e49f895f0a33797924258583351d34d57551d353c66496476eb1a3acab434be9fa6b3538710d96b1c3e726c72ff2b7b07deba7a0ec62df422baa19f85d437201fcdb0f21ef3ccfc149950df5e39cbb707b7a977676aa0bae5c844455a58044440111101e4ea5b152dea94b5e1b1d4b07cd4c0711dc7b5bdcaadafa4a8a1ac9292aa3dc9633870fb88ed055d0a3dadac62e9406a2067e190349663e9b7996ff004fff00558d8ddba6fa25c3fc102f2d5545d71e4ac1585b09bf9b5ead16b9a4c52dcc74783c84c38b0f8f16f8855eafb8259609e39e17164b1b83d8e1d4e0720fc42f409e1e4a36b2b06e0a2e869fb94778b1d0dd62f62ae06cb8ec24711e0723c177d4823844440111100444401111004444011110055e6dfae06934336918fdd756d53232075b5b979fb9aac354d7949543ba6b1d1f1dddd9a63d84e5adfebf15acde11b416e540bdcd156bf49dee3e91b9a783e765ec38e4df13f715e1ab3367742296c0da923e72a9c6427fca38347de7c556ded6ed526d72f62c6d29776aa4f8449111179a3d00444401111004444011110158ebdb5fa3ef26689b882ab3237038077d21f1e3e2a3aad2d79422b74eccf0332537cf33c3da1f0cfc155abd1d8d6eed259e56c505e52edd578e1ee6c0ec06e06af433a91eecba8aa9f181d8d761e3ef72b0d537e4dd50ee9af947c7777619876039737fa7c15c8ad61c15b3d98444593508888022220088880222200888802a2bca31ce3aa6dad24ee8a0c819e03323b3f7057aaa3bca3a22dd45699f7861f44e6e3b37643ff57d8b59f06d0e4ab98c748f6c6df69e4347bcf05755240da6a5869983d5898d60f018552e97884fa8adf11c60d4349f0e3fc95bcbcf6ab3f6a312f74d8ed290445caa92d0e1147fe5b690f4bfa23e525b7cf77fa3e8ba6fa79c6ee7d9ce78632a42b694251e51aa92970ce11116a6c1172389c28f7cb6d21e97f447ca4b6f9f6ff47d174df4f38ddcfb39cf0c656d184a5c2359494796481172b85a9b1c48c6cb1ba278cb5ed2d3ee230a95aa85d4d532d3bbda89ee61f038575aa9f59c421d515ed18c3a4dff00de00ff00356ba54f13944acd4a3ecc644dfc9cdce1aa6e4d0e3ba683246781c48dfea55eaa8ef27188bb515da7de1865135b8edde907fd2af15e8a1c1453e42222d8d02222008888022220088880222200aa4f290a42eb7d9abc0f62696171c0fa4d0e1fed2adb50ddb35b5d72d9f57ee0264a42daa681d7b87d6fe12e5892ca331786513a1003aaa8b201e2f3fc055a8aa9d10f0cd5543c3397b9bc3bda42b59799d53deafb1e8b4ef76fee17475051d45c6c35f414b54ea4a8a9a69228a71ce3739a407705de455c9e1e513dacac1a95fd98ebaf4afa33e4e55ef6fee74d81d06338dee9396ef5f6f7656d3e9fa3a8b758682df5554eab9e9a9a38a49cf391cd6805dc577b0114ab9bc9dc24a4b8235bdac6836d3e42222884a3a3a828ea2e361afa0a5aa7525454d34914738e71b9cd20396ac7f663aebd29e8cf93957bdbfb9d3607418cfb5d272ddebedeecadb54c052edaf276e9a8ae48b716b1aed393e0e8e9fa3a8b75868282aaa9d57514d4d1c52ce79c8e6b402ee2bbc88a2b797924a58580ab0da180354cd8006628c9fdd567aabf680f0fd5350318dc646dfe107f9ab0d33df3fb10751f74bee593e4df485b6fbcd791edcd142d381f45a5c7fdc15b6a1bb19b69b6ecfa837c112559755381eadf3eaff086a992f4f158479c93cb0888b2602222008888022220088880222200be278a39e092099a1d148d2c7b4f5b48c11f02bed101aaf55432e9ad6c682a383a8ab437241f599bc30ef7169055aa7990ba5e507a6dcf14fa9e9632775a29eb31d43f36ff00b777f757162ab15d66a4abce4c9134bbf48703f682bcfeaf4f0e322f74ba994e27751115316c11110044440111100444401562fa197526bf75be9f24d5d6f45903d9603873bc1a095635cea9b456ea8ab77286273fc40e1f6ac7e4fba724fc27555630e5e1d05213d793f38ff8fabfbcae348a7994a454ea95311512dd8228e0863821686c51b0318d1d4d03007c02fb445e84a2088880222200888802222008888022220088880ebdca8e9ae3413d056c426a6a88cc72b0f5b4aa76d36caad3576aed3358e2f644ef38a294fe7a171c67de0f31d4495752f275258e9af304464019554ee2ea69bad848c107b5a47023dc7980a2de5bf7e938f8f8126d2bf66a2978789014592a219209df0cad2d7b1c5ae07a8ac6bc8358783d4a79593a1a820b9545aa565a2b1b495830e8dee687038e3ba73c81e595e3da358513de286fa3d1174660490cfeab1c7b58ee583ff795275d5b95b682e50f4370a382aa3ea12b01c7b8f31e0b78ca38c491ba6b8676627b25687c4f6c8d3c8b08703f0491cd8da5d238300e24b8e07daa2b2ecfb4e97975336b68f3cc53d539a3ddc72b88f67da7b7c3aa3cfeaf1c84f54e23ecc2ce29fcff0006711f999ef1ac6dd4f2799da8fa5ee4ff00562a6a6f5867fcce1c00ed5ea69c8aed15ad9e9aa98e7ac7b8bdfb8c0d6c60f260c73c76acb6bb5db6d7118add434f4ad3cfa36609f79e6577162528e311461b5c2088bea363e591b1c6d2e7bc86b40e6495a259346f079973b6556a2aea4d3946e2c152ee96b251f9981a789f793800759f156edb68e9add41050514421a6a78c471307d1685d4b059e9ad30bcc6c06a27dd33cbccbc81c07e88c9c0ef27ad7a6bd7595bf62928be7c4f2f795fbd55b5c044452c8a1111004444011110044440111100444401111004444047b56da0d5466ba99b99e36faed1f4da3f98fb94315a8a35a8b4f74ee755d034090f17c5c83bbc77f72a5d474f736ead3e7c516f617ca2bb7538f0644117d3dae63cb1ed2d734e0823042f95405da790888864222e5a0b9c1ad04927000e6501c297e90b4189adb8d4b4891c3e65a7e88fac7bcfdcb1e9dd3a5ae655dc59c4716427ef77f452957da769ee2fbb517d91497f7c9aedd3f3611115d94e111100444401111004444011110044440111100444401111004444044f5f3181f48f0c687bb7c39c07138c632a2ea55afff00b97edff25155e5352f899797a1e9b4fdede3e7ea111141268524d06c63ab2a5ee6b4b991b77491c471ea51b526d03f94d67eadbf795334ff00898912f9ff00c7912e4445eb4f2e111100444401111004444011110044440111100444401111004444011110115d7ffdcbf6ff00928aa956bffee5fb7fc9455794d4be265e5e88f4da7fc3c7cfd42222824d0a4da07f29acfd5b7ef2a32a4da07f29abfd5b7ef2a669df131fef8321dffc3cbfbe24b91117ad3cc0444401111004444011110044440111100444401111004445901071381c4a826d176a9a5f4617d24f33ae17403f21a520b987aba4772678e4f72d76d71b59d63aaba5825af36db7bf8799d112c691d8e77b4ff138ee52a8d9d4abbf08e152e210dbc4d95d5bb4ad17a5def86e77b85f54de74b4a3a6973d8437837c48555ea3f28b9097c7a774e35a39367af9b27dfd1b3878172a0b97245634ec2947f76e439dd4df1b17e6ceb5d6a2d6d517296fb3d3bdb4bd1f411c1008db1ef6f67bcf21cc9e4a60aaaf27c04fa6f009fc4721fa6ad7dd77d477c1781d7a2a37f3515b6de88f67a3c9bb3837f5f567ca2fadd77d477c1375df51df05505964f9514da36b4bfe8b8add5961a88637d44cf64cc9a1123646868201cf11c73c8852ddd77d477c1561e50208b5d9f208fc225e63fc815ae89152bea69f1bfa32bf559356936bfbba3dad3be51754cdc8f50e9c8a61f4a6a098b0fbf71f91fc415a7a4b6a1a23533d90d0dea382a9fca9ab0741213d837bd577812b4cd70788c1195f41a9614a5c6c78a8dd4d73b9fa03d68b4d743ed4758693e8e1a4b8bab2819c3ccab332478ec69f699e07c16c3ece76b7a63583a3a27486d5757600a4a970c48eec8dfc9dee383dcab6b59d4a5bf28994ee213db8658689c8e0a288770888802222008888022220088880222e9de6e54367b554dd2e550da7a3a58ccb348efa2d1ddd67a80eb270b2967646383356d55350d1cd59593c74f4d030c92cb23b75ac68e649ea0b5c76b3b6facba3a7b3e8e924a2a0e2c92bf8b669c75ee7d469edf68f728a6d8369d70d755a29a9db2d0d9217661a52ef5a577fea498e04f637937bcf155f2b8b5b251f6aa7240ad72e5b478397b9cf717b9c5ce71249272493cc93d657088ac486111101f70cd3439e866963cf3dc796e7e0b279ed67f8caaff5ddfd56045ab845eed1b294970ccfe7b59fe32abfd777f54f3dacff001955febbbfaac08b1db8fc8cf5cbe667f3dacff1955febbbfaaf89679e6004d3cb201c83e42ec7c563459508ae1187293e584445b1a840707239f308880b8b64fb6cb8d88c368d54e9ae56bc86b2a892ea8a71de4fe3183b0fac3a89e4b656d95f4574b7c170b75545574950cdf86689d96bdbda0ffde168429cec9768f73d097320364adb44e7f09a22fc71faf193c1affb0f23d44575d5929fb50e49746e5c769706e3a2f3f4ede6dda82c94b78b54e27a3aa66fc6fc60f610475381c823a8af4153b4d3c32c13c8444583211110044440111101f134b1410c93cd23228a3697bdef386b5a064927a801c56a56dc36933eb5bc1a0b74b24760a47fcc479c79c3c67e79dffc41e438f32a79e53faf7a38fe43daa7f5de1b25cdec3c9bcdb0f8f073bbb747595af6adec6db0bb92f2205cd6cbe84111159908222200888802222008888022220088880222200888809f6c6768957a1af81950e966b1d5380aba769cee1e42560fac3ac7d21c3b16de51d4d3d6d24359473c7514d3b04914b19cb5ed2321c0f610b4155efe4c3af7cdea7e445d67f9a99c5f6c7bcfb2fe6e87dcee2e6f7e475855b7d6dd4bb91e7c4996d5b0fa59b12888a9cb0088880222200bc0da0ea5a7d23a3ee17e9c35cea78f1046efceccee0c6f89e7dc0af7d6b679576a7359a82874ad3c87a1b7b3ce2a403c0ccf1ea83fa2ce3fb6bbdb52eed451f039569f441b299b8d654dc2bea2beb653354d4cae96690f373dc724fc4ac088bd1ad8a9088b8430728a67a73657b41d4342caeb5e97ad7d34837a39662c85af1daddf2091debcad5ba37546939591ea2b1d65bc48711c923418de7b03da4b49eece5735560df4a6b26ee124b383c145ede95d25a97553aa1ba76cd53727530699843bbea076719c91cf07e0bc5918e8e4746f696bd8e2d703d441c10b7524de1335c34b24d744ecbf546adb30bbdbfd1b4b46f9cd353c95d5621f399473646083bc7abde0f61513bc5b6b6cf75aab5dca9dd4d59492ba29e2773638731c39fbfad591b0fb6ea28e57ea3a3d095faae1a42e16cf9f0da7a5ac183d21639c3788c8e5dbdbca01ab2beeb74d4d72afbee7d29354bcd582cdddd901c16e3ab18c63b970a7393a928b6b08eb28c5413c6e79888bdd8f47ea7934abf554765aa75918097568dde8c00edd3d79f6b8725ddc947967249be0f0911164c1929a9ea2a5e594d4f34ef0325b146e7903b700158c8209041047020ab9f6477dd5745a267a3d98e8ba9a8bbf9d46fbadddcf8e4df03d66c2d61c6eb71c399382e3cc82217b65b9525d35bd5d5374c4fa6ee44e2e746f99af6f4fc097b7006ee739238e79f595c235a52a8e2d7e7d51d654d2875648622f6f4a692d4baa9d50dd3b66a9b93a9834cc21ddf503b38ce48e783f05ee49b23da5c6c2f768bba10064ee8638fc03b256f2ab08bc392ffd35509359488422cb5b4b5545572d256d34d4d5113b7648a56163d87b083c42c4ba2dcd42fba79a5a7a88ea2091d14d13c3e37b4f16b81c823bc1017c2218376365baa99acb45515eb2c154418ab18de4c9dbc1dc3a81e0e1dce0a50b57fc96b539b66b29f4ed4498a6bbc7f3409e0d9d8096f8b9bbc3c02d9f5e76ea976aa35e05b51a9d70c9ca2228e76088880c7533c34d4f2d4d43c321858e92471ea6b4649f802b45b55de26d41a96e57b9f3bf5d52f9f07a813ea8f06e0782db5dbbdd1d69d945f278ddbb2cf1369187be57069fe12e5a6fee56fa6c3673205e4b7510888acc8415c3e4aba268b54eb5a9ba5d69d95143668d92889e32c927793b9bc3ac0dd73b1da02a796c579155ca99b57a9ac7238367a88e1a98c678b9adde63b1eede6fc545bd94a3424e277b649d54991edaa6de3565c3535653696b99b45a29657450ba18da649f7491bee7381c02738031818e657ada2f6d164d47a2eeba5f6b5522764ac0d82ae2a5de73c1078b830603d84021c00cf871aa1d4b2e84da6b60bedac567a22e1bd3d24806ed4461d91cc105ae6e0838238ad95d8d6a4d25b47a8b908f66168b652503185f53241048d73dc7d8fc58c1c024f763b545af4e9d3a69c61b6dbad8ef4a539cda72dfe4443c8a1ac174d58d63fa463594c1afc63786f4b838eacf35af373ffc4eaf009fc224e03afd72b653c9226a6a9d67af6a28d8c6534b50c7c2d6001a186598b400390c61545b1dd37f2a76cd416e923dfa686ba4aba90470e8e279760fbddbadf15d29cd46ad59bf92f4349c5ca9c22bebea6c6e9fb8d16c9b43681d355b1b054dd6ad94d525dc0b1f202f91fe0f731be2a87f2a4d37e81dab55d5c51eed35de36d6b31cb7cfab20fde19fda575eddb657a93685a9686be83505b28292829f7208a60f2f12176f39fc3875371fa2ba3e55ba66aae3b2bb6df2a0c53dc6caf61aa9221eab99200c908ebc6feeb943b6ab18d48cb3bcb39ff448ad07284a38d9706a705b276803fe09ebbf5737fcd85ad9d6b652cfff00927aefd5cdff003614fbde21ff006445b6fe5f666b59e653dfc97241c9e0bdcd9f69f9354eb6b469f6038adaa6472103d98c7ad21f06872992928a6d91d26de11b27b3dafa4d91ec0acf77b8c03ce6ed5b0cd331dc0e2778e3fb30b73e0a01e587a70506b8a1d494ec1e6f77a6dd91c391962c0cf8b0b3f74ab6f6f5b32bced021b3dbed576b65b6dd6f6bc98676bf2e7901adc6ef0c06823c4ae8ed9b465c6b3c9e62a1b8cf057de34fd3c751d3c00e24e886ebc8cf1e31e49ef0a8e8d68aa91a99ddb79f3e0b3ab4e4e0e18d92d886f912006bf54e47e6a97fdd22afe4db6ed3682ef34a352c93c704efc43353c46373438faa70d071818e072ac0f224fcbf557eaa97ef91759fac3c9d682e4faa8f42dca5ab86673b0f80b9ae7871e3874a5a788eb0a449c7fc89e61d5c7a1c967b51c4b1c9dbf2b3b7d0dc347e96d6be68da4b9d5ee453371eb398f87a40d776ee1040f795ae2ac0db56d36bb68d77a779a5f30b5d1070a4a5dfde765ded3de4702e380303801c3b4aafd4cb4a72a749465c91ee26a751b88444524e076ecd70a8b45de8eeb48489e8e764f1e3b5ae071e38c78adecb5d753dced94b72a470753d5c2c9e223eab9a1c3ef5a1016ddf9395d0dcf64d6d63ddbd250c92d19f731d96ff000b87c156ea30cc54899692f69c4b15111539601111014cf95ad6743a1ad742319aab96f1e1d51c6e3cfab8b82d655b07e57f2c829f4cc1bdf365f532118fa404633f0256be2beb158a28abb979a8c222298470bd4d297fba697bfd2df2cd51d056d2bb798ec65ae07816b875b48e042f2d161a5258665369e51b153ed9f65fabe92093681a12496e10b43449142c9dbee6bb79af033d45785afb6d96f7e9597496ceb4ff00c9fb64cd732598b5b1bcb1dc1c18c6643491c0b89271d9cd5248a2c6ca9279fc6763bbb9a8d169f93e6d2ed1b38a9bc4b74b7d7558ae642d8c52867abb85f9cef387d61c97d6c3368da7340ddef977b9daee559595d8653f9bf4788e3de2f707173871277797d555522e93b684bab3fcb9f2358d694718f03b97ab9d5ddaf15b74ab95eea8aca87cf21de3ed39c5c7ef5686cbb6a767b0ecdaf5a23535bae15f495c6510ba9f70f46d9198703bee1c9c37863b4aa8d16d528c2a47a5f06b0a9283ca03ab8e7bfb55e7b37dafe8cb26cae0d13a974e5c6eb1032f9c318d8cc52074a5e07ace07870f10a8c44ab4635562429d49537945f3fda1ec17ff006aa7ff00421ffec518d9b6bcd1da4f6a778d566c55eda09448cb5d253b630699af2339cb801868c0c13ccaab517356b0c3597bfd4ddd79653db6fa120d717eacd61adaed7d6c5505d5b50f9591372e74718e0d6f0ec6819ea537d84ed4edfa1682f56abf5056dcadd71dd736380b496bb74b5f90e70187348f82f0b635b459b67179aeb8456882e42ae9c425af90c6e661dbc08700786798c71e1d8a1b73ab757dcaaab9f14513aa677cce8e26e18c2e71761a3a80ce02cca929a74e51f676c18551c5f5a7b9686c1f69761d9c5cefd2d4dbee7574b5e636d288447bec631cf237f2e033870e59e4555759209aae799a086c92bde01e601713fcd6345d234a319392e5ff00a3494dca2a2f84111174340888802d8df243acdfb06a0b793c62ab8a71c3a9ec2de7fb0b5c95ede4832c82eda920def9b34d4ef231f483dc33f02544bd59a2cef6cf1511b14888a80b53ffd9', '2026-11-30 08:03:52.16022+00', '2026-11-30 08:03:52.174347+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:52.1524+00'),
	(7, '01a22b7b-2feb-75f1-99b7-83d2db94f72b', 'registration.codes.v1', '01a22b7b-2f3e-703d-8392-67fdde60ddf7', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-2feb-75f1-99b7-83d2db94f72b"], ["ce_source", "/registration"], ["ce_type", "registration.codes.short_codes_given.v1"], ["ce_subject", "01a22b7b-2f3e-703d-8392-67fdde60ddf7"], ["ce_time", "2026-11-30T08:03:43.211530+00:00"], ["content-type", "application/json"], ["traceparent", "00-bfd875650f9a46393d390926c479245c-6256ba32496b6270-01"]]', '\x7b2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766646465363064646637222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c22636f646573223a5b7b2263726564656e7469616c5f6964223a226662613338633437376266656539613433326162613836666662323832663364222c2276657273696f6e223a312c2273686f72745f636f6465223a22363330333832393633343536227d5d7d', '2026-11-30 08:03:43.21153+00', '2026-11-30 08:03:46.064289+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:43.164242+00'),
	(8, '01a22b7b-2feb-75f1-99b7-83d3a926ef85', 'registration.codes.v1', '01a22b7b-2f3e-703d-8392-67fea3fe1304', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-2feb-75f1-99b7-83d3a926ef85"], ["ce_source", "/registration"], ["ce_type", "registration.codes.short_codes_given.v1"], ["ce_subject", "01a22b7b-2f3e-703d-8392-67fea3fe1304"], ["ce_time", "2026-11-30T08:03:43.211539+00:00"], ["content-type", "application/json"], ["traceparent", "00-bfd875650f9a46393d390926c479245c-6256ba32496b6270-01"]]', '\x7b2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766656133666531333034222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c22636f646573223a5b7b2263726564656e7469616c5f6964223a223934616466343431393563343332363737333937383238363862333965633837222c2276657273696f6e223a312c2273686f72745f636f6465223a22383438363335343333383334227d5d7d', '2026-11-30 08:03:43.211539+00', '2026-11-30 08:03:46.06434+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:43.164242+00'),
	(9, '01a22b7b-2feb-75f1-99b7-83d4fb814f13', 'registration.delegates.v1', '01a22b7b-2f3e-703d-8392-67fb038bc377', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-2feb-75f1-99b7-83d4fb814f13"], ["ce_source", "/registration"], ["ce_type", "registration.delegate.credentialed.v1"], ["ce_subject", "01a22b7b-2f3e-703d-8392-67fb038bc377"], ["ce_time", "2026-11-30T08:03:43.211547+00:00"], ["content-type", "application/json"], ["traceparent", "00-bfd875650f9a46393d390926c479245c-6256ba32496b6270-01"]]', '\x7b2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766623033386263333737222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c226167677265676174655f76657273696f6e223a322c2264656c65676174655f636f6465223a22474c2d30313036222c22666f726d5f6f665f61646472657373223a2242c3a0222c2266756c6c5f6e616d65223a224ec3b46e67205468e1bb8b2048e1bb936e67204e67e1baa76e222c22756e69745f636f6465223a22424b2d4e52222c22756e69745f6e616d65223a22487579e1bb876e204e612052c3ac222c2263617465676f7279223a224558454d504c41525f434f4c4c4543544956455f524550222c22636f756e74735f6173223a224558454d504c4152222c227374616e64696e67223a224f4646494349414c222c22706f736974696f6e223a224869e1bb8775207472c6b0e1bb9f6e67222c2273656174223a22463036222c22696e737472756374696f6e223a22222c227363616e6e6564223a747275652c2273657373696f6e5f696473223a5b5d2c22737461747573223a22414354495645222c2263726564656e7469616c73223a5b7b2263726564656e7469616c5f6964223a223336386636653161396566343432353833373334353832646662376135373339222c2276657273696f6e223a312c227374617465223a22495353554544222c2273686f72745f636f6465223a22227d5d2c227265706c61636573223a6e756c6c2c22736561745f776179223a22222c2273657373696f6e5f7365617473223a5b5d2c2270726f6e756e63696174696f6e223a22222c22657261736564223a66616c73657d', '2026-11-30 08:03:43.211547+00', '2026-11-30 08:03:46.064345+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:43.164242+00'),
	(10, '01a22b7b-2feb-75f1-99b7-83d549b55c18', 'registration.delegates.v1', '01a22b7b-2f3e-703d-8392-67fc6b6b6486', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-2feb-75f1-99b7-83d549b55c18"], ["ce_source", "/registration"], ["ce_type", "registration.delegate.credentialed.v1"], ["ce_subject", "01a22b7b-2f3e-703d-8392-67fc6b6b6486"], ["ce_time", "2026-11-30T08:03:43.211554+00:00"], ["content-type", "application/json"], ["traceparent", "00-bfd875650f9a46393d390926c479245c-6256ba32496b6270-01"]]', '\x7b2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766633662366236343836222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c226167677265676174655f76657273696f6e223a322c2264656c65676174655f636f6465223a22474c2d30313337222c22666f726d5f6f665f61646472657373223a2242c3a0222c2266756c6c5f6e616d65223a224ce1bba563204e67e1bb8d63204cc6b0e1bba36e67222c22756e69745f636f6465223a22424b2d4e53222c22756e69745f6e616d65223a22487579e1bb876e204e67c3a26e2053c6a16e222c2263617465676f7279223a224558454d504c41525f484f555345484f4c445f524550222c22636f756e74735f6173223a224558454d504c4152222c227374616e64696e67223a224f4646494349414c222c22706f736974696f6e223a224368e1bba72068e1bb99222c2273656174223a22473137222c22696e737472756374696f6e223a22222c227363616e6e6564223a747275652c2273657373696f6e5f696473223a5b5d2c22737461747573223a22414354495645222c2263726564656e7469616c73223a5b7b2263726564656e7469616c5f6964223a226132346265613266646661316235303334633861303835393230343538376632222c2276657273696f6e223a312c227374617465223a22495353554544222c2273686f72745f636f6465223a22227d5d2c227265706c61636573223a6e756c6c2c22736561745f776179223a22222c2273657373696f6e5f7365617473223a5b5d2c2270726f6e756e63696174696f6e223a22222c22657261736564223a66616c73657d', '2026-11-30 08:03:43.211554+00', '2026-11-30 08:03:46.064349+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:43.164242+00'),
	(11, '01a22b7b-2feb-75f1-99b7-83d6cbd661a0', 'registration.delegates.v1', '01a22b7b-2f3e-703d-8392-67fdde60ddf7', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-2feb-75f1-99b7-83d6cbd661a0"], ["ce_source", "/registration"], ["ce_type", "registration.delegate.credentialed.v1"], ["ce_subject", "01a22b7b-2f3e-703d-8392-67fdde60ddf7"], ["ce_time", "2026-11-30T08:03:43.211560+00:00"], ["content-type", "application/json"], ["traceparent", "00-bfd875650f9a46393d390926c479245c-6256ba32496b6270-01"]]', '\x7b2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766646465363064646637222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c226167677265676174655f76657273696f6e223a322c2264656c65676174655f636f6465223a22474c2d30303031222c22666f726d5f6f665f61646472657373223a2242c3a0222c2266756c6c5f6e616d65223a224cc3bd204e67e1bb8d63205068c6b0e1bba36e67222c22756e69745f636f6465223a22424b2d504e222c22756e69745f6e616d65223a22487579e1bb876e2050c3a163204ee1bab76d222c2263617465676f7279223a224558454d504c41525f494e444956494455414c222c22636f756e74735f6173223a224558454d504c4152222c227374616e64696e67223a224f4646494349414c222c22706f736974696f6e223a22436869e1babf6e2073c4a9222c2273656174223a22413031222c22696e737472756374696f6e223a22222c227363616e6e6564223a747275652c2273657373696f6e5f696473223a5b5d2c22737461747573223a22414354495645222c2263726564656e7469616c73223a5b7b2263726564656e7469616c5f6964223a226662613338633437376266656539613433326162613836666662323832663364222c2276657273696f6e223a312c227374617465223a22495353554544222c2273686f72745f636f6465223a22227d5d2c227265706c61636573223a6e756c6c2c22736561745f776179223a22222c2273657373696f6e5f7365617473223a5b5d2c2270726f6e756e63696174696f6e223a22222c22657261736564223a66616c73657d', '2026-11-30 08:03:43.21156+00', '2026-11-30 08:03:46.064352+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:43.164242+00'),
	(12, '01a22b7b-2feb-75f1-99b7-83d78c102c4c', 'registration.delegates.v1', '01a22b7b-2f3e-703d-8392-67fea3fe1304', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-2feb-75f1-99b7-83d78c102c4c"], ["ce_source", "/registration"], ["ce_type", "registration.delegate.credentialed.v1"], ["ce_subject", "01a22b7b-2f3e-703d-8392-67fea3fe1304"], ["ce_time", "2026-11-30T08:03:43.211566+00:00"], ["content-type", "application/json"], ["traceparent", "00-bfd875650f9a46393d390926c479245c-6256ba32496b6270-01"]]', '\x7b2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766656133666531333034222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c226167677265676174655f76657273696f6e223a322c2264656c65676174655f636f6465223a22474c2d30333037222c22666f726d5f6f665f61646472657373223a22c490e1bb936e67206368c3ad222c2266756c6c5f6e616d65223a224e677579e1bb856e204e67e1bb8d632048c3b261222c22756e69745f636f6465223a22424b2d4e53222c22756e69745f6e616d65223a22487579e1bb876e204e67c3a26e2053c6a16e222c2263617465676f7279223a224755455354222c22636f756e74735f6173223a2247554553545f4f525f4c4541444552222c227374616e64696e67223a224755455354222c22706f736974696f6e223a22c490e1baa169206269e1bb8375206b68c3a16368206de1bb9d69222c2273656174223a22503037222c22696e737472756374696f6e223a22222c227363616e6e6564223a747275652c2273657373696f6e5f696473223a5b5d2c22737461747573223a22414354495645222c2263726564656e7469616c73223a5b7b2263726564656e7469616c5f6964223a223934616466343431393563343332363737333937383238363862333965633837222c2276657273696f6e223a312c227374617465223a22495353554544222c2273686f72745f636f6465223a22227d5d2c227265706c61636573223a6e756c6c2c22736561745f776179223a22222c2273657373696f6e5f7365617473223a5b5d2c2270726f6e756e63696174696f6e223a22222c22657261736564223a66616c73657d', '2026-11-30 08:03:43.211566+00', '2026-11-30 08:03:46.064358+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:43.164242+00'),
	(17, '01a22b7b-5311-71cb-9712-f86dcc50d071', 'registration.codes.v1', '01a22b7b-2f3e-703d-8392-67fdde60ddf7', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-5311-71cb-9712-f86dcc50d071"], ["ce_source", "/registration"], ["ce_type", "registration.codes.short_codes_given.v1"], ["ce_subject", "01a22b7b-2f3e-703d-8392-67fdde60ddf7"], ["ce_time", "2026-11-30T08:03:52.209513+00:00"], ["content-type", "application/json"], ["traceparent", "00-d47d107ea3e91cf298e1e5a5732fe76b-37edc060102346b1-01"]]', '\x7b2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766646465363064646637222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c22636f646573223a5b7b2263726564656e7469616c5f6964223a223535636630613462643266343834373266626165626537663133623930333530222c2276657273696f6e223a322c2273686f72745f636f6465223a22393138313935383139333831227d5d7d', '2026-11-30 08:03:52.209513+00', '2026-11-30 08:03:52.251379+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:52.205932+00'),
	(18, '01a22b7b-5316-73d0-af2a-cf567003da3e', 'registration.delegates.v1', '01a22b7b-2f3e-703d-8392-67fdde60ddf7', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-5316-73d0-af2a-cf567003da3e"], ["ce_source", "/registration"], ["ce_type", "registration.delegate.credentialed.v1"], ["ce_subject", "01a22b7b-2f3e-703d-8392-67fdde60ddf7"], ["ce_time", "2026-11-30T08:03:52.214181+00:00"], ["content-type", "application/json"], ["traceparent", "00-d47d107ea3e91cf298e1e5a5732fe76b-37edc060102346b1-01"]]', '\x7b2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766646465363064646637222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c226167677265676174655f76657273696f6e223a332c2264656c65676174655f636f6465223a22474c2d30303031222c22666f726d5f6f665f61646472657373223a2242c3a0222c2266756c6c5f6e616d65223a224cc3bd204e67e1bb8d63205068c6b0e1bba36e67222c22756e69745f636f6465223a22424b2d504e222c22756e69745f6e616d65223a22487579e1bb876e2050c3a163204ee1bab76d222c2263617465676f7279223a224558454d504c41525f494e444956494455414c222c22636f756e74735f6173223a224558454d504c4152222c227374616e64696e67223a224f4646494349414c222c22706f736974696f6e223a22436869e1babf6e2073c4a9222c2273656174223a22413031222c22696e737472756374696f6e223a22222c227363616e6e6564223a747275652c2273657373696f6e5f696473223a5b5d2c22737461747573223a22414354495645222c2263726564656e7469616c73223a5b7b2263726564656e7469616c5f6964223a226662613338633437376266656539613433326162613836666662323832663364222c2276657273696f6e223a312c227374617465223a2253555045525345444544222c2273686f72745f636f6465223a22227d2c7b2263726564656e7469616c5f6964223a223535636630613462643266343834373266626165626537663133623930333530222c2276657273696f6e223a322c227374617465223a22495353554544222c2273686f72745f636f6465223a22227d5d2c227265706c61636573223a6e756c6c2c22736561745f776179223a22222c2273657373696f6e5f7365617473223a5b5d2c2270726f6e756e63696174696f6e223a22222c22657261736564223a66616c73657d', '2026-11-30 08:03:52.214181+00', '2026-11-30 08:03:52.251425+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:52.205932+00'),
	(19, '01a22b7b-56c6-746d-82ce-f61e32b42f27', 'registration.congresses.v1', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-56c6-746d-82ce-f61e32b42f27"], ["ce_source", "/registration"], ["ce_type", "registration.upper_delegation.adopted.v1"], ["ce_subject", "01a22b7b-2cea-73b6-9a13-c14542576bc9"], ["ce_time", "2026-11-30T08:03:53.158342+00:00"], ["content-type", "application/json"], ["traceparent", "00-6a2279e07b1bd692f2caff40dcedfae3-7dedd77b3f4c5fd4-01"]]', '\x7b22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c226167677265676174655f76657273696f6e223a322c22706172656e745f6964223a6e756c6c2c22706c61636573223a6e756c6c2c2264656c65676174655f696473223a5b2230316132326237622d326633652d373033642d383339322d363766646465363064646637225d2c22616c7465726e6174655f696473223a5b5d2c2270726573656e74223a332c22696e5f6661766f7572223a332c22616761696e7374223a302c226162737461696e6564223a302c22756e616e696d6f7573223a747275652c2261646f70746564223a747275652c2261646f707465645f6174223a22323032362d31312d33305430383a30333a35332e3134383634385a222c226f74686572223a307d', '2026-11-30 08:03:53.158342+00', '2026-11-30 08:03:53.170108+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:53.146077+00'),
	(20, '01a22b7b-586f-76c8-993a-4b208d0adcd9', 'registration.access.v1', '01a22b7b-5816-7131-acc0-f7716c5f9ba2', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-586f-76c8-993a-4b208d0adcd9"], ["ce_source", "/registration"], ["ce_type", "registration.access.session_ended.v1"], ["ce_subject", "01a22b7b-5816-7131-acc0-f7716c5f9ba2"], ["ce_time", "2026-11-30T08:03:53.583416+00:00"], ["content-type", "application/json"], ["traceparent", "00-432891535cb434d07a4da99ddc840de2-413902a7ccd4bc20-01"]]', '\x7b2273657373696f6e5f6964223a2230316132326237622d353831362d373133312d616363302d663737313663356639626132222c226163636f756e745f6964223a2230316132326237622d323865662d373234372d623039642d346462663664326137663133222c22656e6465645f6174223a22323032362d31312d33305430383a30333a35332e3536393934345a227d', '2026-11-30 08:03:53.583416+00', '2026-11-30 08:03:53.590107+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:53.571781+00');
INSERT INTO public.photo_act_changes VALUES
	('01a22b7b-520b-776b-b056-e4ac79cc1fd2', '01a22b7b-2f3e-703d-8392-67fdde60ddf7', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22b7b-52d9-7333-9110-6fcddba2e474', '01a22b7b-2f3e-703d-8392-67fdde60ddf7', 2, 600, 800, 0, 0, 600, '\xffd8ffe000104a46494600010100000100010000ffdb0043000503040404030504040405050506070c08070707070f0b0b090c110f1212110f111113161c1713141a1511111821181a1d1d1f1f1f13172224221e241c1e1f1effdb0043010505050706070e08080e1e1411141e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1effc00011080320025803012200021101031101ffc4001d000100020300030100000000000000000000070804050602030901ffc4005e100002010302030306050c0d0a04040700000102030411050612213107134108142251618115167191b223323637425256747582b3d11718243335437394a1a2a5b1c162667283849293c3e3f04554d2d3252634b444535595a4c2e1ffc4001b01010002030101000000000000000000000003040205060107ffc4003911010002010204030409040201050000000001020304110512213113417132335181162234526191a1b1c106141523d1f0e124426272f1ffda000c03010002110311003f00b44002642000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003c2bd5a542854af5ea42952a71739ce72518c62965b6df4497891fee5ed6f6ee9952adbe9d4eb6ab5e1c94a9350a2df161ae37cdf259cc62d3e5cfd49988ee444cf64867a6f6eed6c6da7757b7346da8431c756b4d4211cbc2cb7c9736915fb70f6afba753e3a567528e97425c71c5bc7351c65d139cb2f892fba8f0f379f56388bdbbbabeb99dd5edcd6b9af3c71d5ad3739cb0b0b2df37c924473923c924639f3596d47b41d9b615d51afafdb4e4e3c49d052ad1c65afaea69a4f974ce7e739dfd99b6bffe4358ff00834fff007081418f892cbc384cb5fb6ea4abd45436dce74949a84a778a329473c9b4a0f0f1e197f2b3c3f66fff00363ffe7ffd321d079cf67bc954cb43b6ea4ebd355f6dce149c929ca178a528c73cda4e0b2f1e195f2a36bfb336d7ff00c86b1ff069ff00ee10283de7979c90b39a77683b36febca8d0d7eda1251e26eba9518e3297d7544937cfa673f31d1595ddadf5b42eacae68dcd09e782ad19a9c25878786b93e69a2a09eeb2bbbab1b985d595cd6b6af0cf055a33709c72b0f0d735c9b47b191e4e35be0578dbddabee9d338295e54a3aa508f0471711c54518f54a71c3e26beea5c5cd67d799136d76b7b7753a94adf51a75b4aaf3e4e555a9d14f8b0971ae6b93ce6514973e7ebce2f12c2693090c1e142ad2af429d7a1521569548a9c27092946516b29a6baa6bc4f3326200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000068f78ee9d276ae9f0bbd52a4dba92e1a5469252a951f8f0a6d7249e5b6d2e9e2d26ec3735ead2a142a57af5214a9538b9ce73928c6314b2db6fa24bc48d77b76b5a669d09daedd50d46f63249d69c5f9bc70da9734d39be5cb1e8fa49f13c61c67be37e6b7ba6a3a75aa79a582ca8da509b5092e2ca73fbf92c479bc2e5949659ca115b27c12d71fc5b6d7b71ebbaecdbd5b54b9ba8b929f7729e29a92584d416229e33cd2f17eb66a402348000000000000000000000000db683b8f5dd0a69e93aa5cdac549cfbb8cf34dc9ac36e0f316f18e6d782f52261d93dad699a8c216bb89434ebd949a55a117e6f2cb4a3cdb6e0f9f3cfa3e8b7c4b385040328b4c3c9ac4ae0d0ab4abd0a75e854855a5522a709c24a51945aca69aea9af13ccacdb1f7e6b7b5aa2a746a79dd83c295a579b708ae2cb70fbc93ccb9acae7969e113eecfdd3a4eead3e777a5d49a74e5c3568d54a3529bf0e249be4d2ca69b5d7c534a5ada250dab30de000c98800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000114f6bbda2f9877db7f6fd7fdd9ce1757507fbc7ae107f7feb7f73d17a5f5be4cc43d88de5b9ed3fb43a1b5f1a7e9d0a377ab4b129427974e847ae67869f135d2395c9e5f2c29405aa5fde6a9a856d4350b89dc5d5797154a93eadff824b924b9249247a2bd5ab5ebd4af5ea4ead5a92739ce727294a4de5b6df56df89e0436b4ca6ad6200018b2000000000000000000000000000000000cad2efef34bd428ea1a7dc4edeea84b8a9d48754ffc535c9a7c9a6d33140161fb30ed0e86e8ce9fa8c28da6ad1cca3086553af1eb9865b7c49758e5f2595cb2a3de94fa855ab42bd3af42a4e955a725384e127194649e534d7469f8935f645da2f9ff0073b7f7057fdd9ca16b7537fbff00aa137f7fea7f75d1fa5f5d2d6fbf49456a79c256001223000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000038bed5b7952dafa34a85a5c416b1731fdcd0e153eee39c3a925e092ce339ccbc1a52c267622376a7b67df1f02d93d1347bce0d56b63bf9535995bd26bd79f466f963ab4b2f9662c814f3af56ad7af52bd7a93ab56a49ce739c9ca5293796db7d5b7e27815ed6de562b5da0001e3d000000000000000000079bc3dda4000de0d8001ebc00000000000000004f5d8c6f8f86ac9689ac5e71eab473dc4aa2c4ae2925ebcfa535cf3d1b587cf12649453ea156ad0af4ebd0a93a5569c94e13849c65192794d35d1a7e258deca77952dd1a34685ddc41eb16d1fdd30e150ef239c2a915e29ac6718c4bc1271ccd4b6fd250debb7587680033600000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d7ee1d5ecf42d1ae756bf94d5bdbc54a5c11e2936da4925eb6da5eae7cda5ccabdb975cd4770eaf5753d4eb7795a7ca315ca14e3e108af08afd6de5b6ceb7b68ddf1dc1acc74cb0ad0a9a658c9f0d4a736e35ea34b32f5351e714f9fdd34da911f90dedbcec9a95da3700060cc000000000795384ea548d3a7094e726a318c565b6fa248ebb41d935ee69c2e353ab2b7a725954a0bea9e3d73ca3e0f1cfdcc8b2e7a618def297161be59dab0e469c2752a469d384a7393518c62b2db7d124743a66cdd62ef8675e14ed29be179aaf3269f5c4578af53c121e9ba758e9b49d2b2b6a7462fab5cdcbaf56f9beafa9946a72f14b4f4c71b3658b87563ade77729a76c6d3a8c94af6e2addb4dfa2bea706b1e2965fb7aa3716bb7f45b6a6e14f4cb6926f3f548778fe7965fb8d9828df5396fed5a5769a7c54ed57aad6dadad69ba76b6f4a841be271a70514dfaf08f6804336b4f59491588ecf0b8a346e294a8d7a54ead397584e2a49f8f4660dc685a357a52a53d32d1465d5c29a83f9e3868d883dae4b57b4ec5b1d6dde1cbea3b234aaf16ed2756ce784961f1c3af569f3e9ed468351d91aad0937693a5790ca4b0f827d3ab4f975f6b24705ac7afcd4f3dfd55b268b15fcb6f44277146b5bd5951af4aa52a91eb09c5c5af1e8cf5934df59dadf5bba177429d6a6fc24b3878c657a9f37cd7338ed7363fd756d26b7adf7155fcaf1197cc927ef66cb0f11c77e97e93fa35f9b87de9d6bd5c383d97146b5bd5951af4aa52a91eb09c5c5af1e8cf59b189dd47b0003d7800001b3db5ae6a3b7b57a5a9e995bbbad0e528be70a91f184978c5fea6b0d266b0016d36f6af67aee8d6dab584a6edee22e51e38f0c934da69af5a69af572e4dae66c0af7d8beef8edfd665a65fd6853d32fa4b8aa549b51a15127897a929728b7cbee5b6944b0858adb7857b57690007af00000000000000000000000000000000000000000000000000000000000000000000000000000000038bed7b74c76e6d89d1a15270d46fe32a56ae29fa0b929cf8935c2d297279cf135c9a4f1da1583b4adc3f19776dd5fd3966d69fd42d797f1516f0fa27e936e587cd7163c0c6f6da195237973400204e000000001b4d0344bdd62e630a10942867152bb8be086319f95f35cbdbeae667ed2db15357cdcdd3a946c965294794aa3ff273e0bc5fbbd78922ceda85a5b53b6b6a51a54a9ac462bc3fefd66bb57af8c5f529d67f65fd2e8a727d6bf6fddafdbfa0d8e8d497710e3b894146a56975978f25e0bd8bd4b39c64da8068af7b5e79ad3bcb734a5691b563a000316400000000000000000000c1d6349b1d5add51bda5c5c39e09a78941b58ca7fe0f9725c88e371edcbdd1ea717a5716ad65578c1a4ba2c4973e1e6fdff3a52a9f95210a94e54ea423384938ca32594d3ea9a2de9b597c13b778f82aea34b4cd1bf69f8a10075dbbb69f98d295f698aa54b78e5d5a4de5d35eb5eb8af9d75e7cf1c89d061cd4cd5e6ab479715b15b96c00095180000590ec8774c771ed8851af5273d46c231a574e49fa6b9a84f89b7c4da8f379cf127c926b35bce97b35dc3f16b76dadfd4962d6a7d42eb97f1526b2fa37e8b4a585cdf0e3c4ca93b4b1bd77859f0013a000000000000000000000000000000000000000000000000000000000000000000000000000000000711db56b90d23645cdb42b705d6a1fb9a94570b6e2ff007c6d3fb9e1cc7293c3947a6725723baedbb5d8eb1bd2a5b509cddbe9d1f3649c9f0ba89b7524a2d2c3cfa2fd7c09e71838520bcef29e91b4000316400001d2ecedb53d56a2bcbc8ca16317c974759af05ecf5bf72f16b0f6ae87535bbd941cfbbb7a5875a69f3c3e892f5bc3e7d17f4395a9c214e9c69d3846108a518c62b0925d1246b35dacf0fea53bfecd868b4be27d7bf6fdca70853a71a74e118422946318ac24974491fa01a26e800000000000000000000000000000000380debb5fcdb8f52d369fd43ebab518afdeff00ca8ff93eb5e1f274efc13e9f516c16e6aa1cf82b9abcb641e0e977be80f4bb977b6fc2ed2bd4788ac2eee4f2f871eaeb8c7ab1f2f3474b8b2d72d62d573f931db1da6b6000488c0001637b15d721abec8b6b69d6e3bad3ff0073558be14d457ef6d25f73c388e5a5971975c64edcaebd88ebb1d1f7a53b6af39ab7d463e6cd293e1551b4e9c9c527979f457ab8dbce3258a27a4ef082f1b480032620000000000000000000000000000000000000000000000000000000000000000000000001afdc5a9d2d1b42bed56b7038dad0954519d45053925e8c72fa393c25ed68d811979426af2b4db169a4d394e32d42bf14f114e2e9d3c369b7cd3e274dac7a9f3f07e5a768dded6379d905d7ab56bd7a95ebd49d5ab524e739ce4e52949bcb6dbeadbf13c002bac0000064e99655f51bfa5656ca2ead5785c4f0972cb6fe449b31892bb3fd1e363a6abfaab37177052594bd0875493f6f26fddcb915b55a88c38f7f3f258d3609cd7dbcbcdbcd2b4fb5d32ca169690e1a71e6dbeb27e2dbf1665007336b4da77974311111b40003c7a000000000000000000000000000000000000f55e5b50bbb6a96d734a35695458945f8ff00dfac89b71e975348d56a5a4f9d37e9d197165ca0dbc37ede587ed44bc69f7768f1d634a95382c5c52cce8b4965bc7d6e5f44fe5eb87e05dd16a7c2bed3da54f59a7f169bc77844e003a36840001e742ad5a15e9d7a15274aad3929c270938ca324f29a6ba34fc4b63b7753a5ace8563aad1e051baa11a8e30a8a6a126bd28e57571794fda9952c9dfc9ef5795ded8bbd26a4a72969f5f8a198a5154ea65a49ae6df12a8de7d6b9f82931cf5d91e48e9ba4d0012a20000000000000000000000000000000000000000000000000000000000000000000000000af7dbd6a756f37d4ec5f1c6969f4214e31751b8b94929b925e0da9453f5f02f915842a5ee3bda5a96e1d4b51a119c695d5dd5ad053494946537259c679e198649e8cf1c756bc0042980001bcd95a57c27ad43bc8715bd0faa55caca78e91e8d737e0faa4c950d1ecad2be0cd161de4386e2bfd52ae561acf48f44f92f07d1b66f0e6f5d9fc5cb3b7686ff4787c2c7d7bc80029ad80000000000000000000000000000000000000000000239ed174af34d4a3a8518628dd7d7e1728d45d7c30b2b9fadbe2395261dc3a6c355d26b59cb854e4b8a949fdccd7479c3c7a9e3c1b220a909d3a92a7521284e2dc65192c34d754d1d0f0fcfe263e59ef0d16bb0f87939a3b4bc4005f520903b05d4ead9efa858ae3952d4284e9ca2aa351528a73526bc5a51925eae37f238fcd86dcbda5a6ee1d3751af19ca95addd2ad35049c9c6335278ce39e11ec4ed2f263785b4001615c000000000000000000000000000000000000000000000000000000000000000000000001acdd5755ec76bead7b6b3eeebdbd956ab4a784f86518369e1f27cd789538b21db655a54fb37d4a152a4212ab2a30a6a5249ce5dec6585eb784de3d49fa8ade4593ba5c7d80011a40dcecdd3e3a8ebf42954871d1a79ab5572c6174ca7d53784d7a99a6246ecd6c3cdf47a97ce5995dcf924f928c1b4bc3ae78bdd82aeb32f8586663bcf459d262f132c479777540039974200000000000000000000000000000000000000000000000011b768ba7c6d35a8dd52870d3ba8713e98e35ca584bf35f3eadb249347be2c3cfb6ed7c4b8656ff578e5e13e14f29f2f537efc16f4597c2cd13e53d157578bc4c53f18456003a573e0000b63b56eabdf6d7d26f6ea7de57b8b2a356acf09714a504dbc2e4b9bf0366717d89d5a553b37d3614ea4272a52ad0a8a324dc25deca587ea7869e3d4d7aced0b31d95a7a4800000000000000000000000000000000000000000000000000000000000000000000000235f288fb0ab3fca30fd1d5205268f291baaf0b2d16ca33c50ab52b559c30b9ca0a0a2f3d7929cbe7f9085c86fdd353b0003066f2a709d4a91a74e129ce4d46318acb6df449134d9d085ada51b5a6e4e1469c69c5cbab4961648c362da79dee5b6e2a7c70a39ad3f4b18c2f45ff00bce24a86938a64ded5a7c1b7e1b4dab370006a9b30000000000000000000000000000000000000000000000000001e21ad62d7cc755bab451a8a34aaca31e35cdc73c9fbd61988755da5da773ad52ba8d3e18dc5259971678a71e4f97872e1ff00bc9ca9d4e9f27898eb67379a9e1e49a80027449ebc9dfec2af3f28cff474892888fc9baeabcecb5ab294f342954a35610c2e529a9a93cf5e6a11f9be525c27a76417ee000c988000000000000000000000000000000000000000000000000000000000000000000021df293ffc03fda7fe510e9317949ffe01fed3ff002887482fed27a7b2000c593b8ecbad3ffacbf953fbda34e7c5ef92c7fb9ff793b839eecf28428ed9a5522e4dd7a93a92cf83cf0f2f7451d09cc6b2fcf9ed3ff7a3a2d253970d6000159600000000000000000000000000000000000000000000000000001caf69769df68b4aea34f8a56f55665c58e184b93e5e3cf87fef24724bbbae842e76e5fd39b924a8caa72f5c7d25fd291111bee197df14d7e12d2710a6d977f8c000364a098bc9b3ff001fff0066ff009a4c443be4d9ff008fff00b37fcd26227a7b282fed000326200000000000000000000000000000000000000000000000000000000000000000000883ca4a95574342aea9cdd284abc253517c319354da4dfada8cb0bd8fd44344f5e511f61567f9461fa3aa40a437ee9a9d80011cf6491dd30edb8429edfd3e3084629db539612c73714dbf7b6d99e01c95edcd69974f48e588800062c8000000000471befb5fdbfb6b50b9d2edadabeaba85be14e34a518d18cf3e9425539b524bae22f9f27879c73761dbfd9ceee11bfdb35e85b3cf1d4a176aacd7278c45c629f3c7dd2ff02d57459af5e68af456b6af0d6dcb36ea9ac1aada9b874bdcfa251d5b49afded0a9ca519729d29aeb09af092cff004a6b29a6f6a56b566b3b4ac44c5a37800078f400000000000006ab766e1d2f6c6895b56d5abf75429f28c63ce7566fa420bc64f1fd0dbc24da8a6ffb7fb385dce361b66bd7b658e0a95eed529be4b398a8c92e79fba7fe04f8b4d972c6f48dd0e5d463c53b5e5358238d89dafedfdcba85b697736d5f4ad42e32a11ab28ca8ca79f4611a9c9b935d3315cf92cbc664730c98af8a796f1b32c79699237acee0008d2000000003f2a421529ca9d48467092719464b29a7d5344204e043baff00f0fea1f8d55fa6cdb70bb75b47a357c4a3a5658200374d4a65f26da55550d76bba7354a72a108cdc5f0ca49546d27eb4a51caf6af592f91af93bfd855e7e519fe8e912513d3b20bf700064c400000000000000000000000000000000000000000000000000000000000000000001c476e16b42e3b39beab5a1c53b6a94aad1796b864ea2867dbe8ce4b9facae45abdef69e7db3b58b556de7339d955eee97071b94d41b86178cb8926bc7382aa1164ee971f60cbd1e8d3b8d5ece8568f153a971084d67194e49346219da07f0fe9ff008d52fa68832ced594f8fada131000e4a5d340000f40000383eddf715f6dcd8552b69b52a51babcb885a42bd39f0ca8a9294a525c9f3c41c7961ae2ca79477868f7dedab3ddbb66e745bb9f75de62546ba8294a8d44f31924fde9e30dc5c9656724b82d5ae4acdfb6e8b356d6c7315eea6e0daeecdbdaa6d8d6eb693ab50eeabd3e719479c2ac1f49c1f8c5e3fa1a7869a5aa3acadeb68de1cccd6d59da5daf62db8afb41dfba751b7a95256ba8dc53b4b9a0a788d4537c3193e4f9c5cb8978f5594a4cb5e40dd81f673713bbb5de1ad52eea853faa69f6d3826eab6b955926b9456731f16d297249714f273dc46f4be5fabe5ddbcd052f5c5f5be4000d7af8000000000002a876d3b8afb5edfba8d1b8a95236ba75c54b4b6a0e798d3507c3292e4b9c9c789f8f4596a28e289afb7cece6e217775bc345a5ded0a9f54d42da1049d26973ab149738bc665e29b72e69be1850ea7497a5b14727939bd552f19679c2d47611b8afb71ec2a75b52a952b5d59dc4ed275ea4f8a55945465193e4b9e26a3cf2df0e5bcb2b66d4dbdaa6e7d6e8e93a4d0ef6bd4e7294b942941759cdf84567fa52596d276cf626dab3da5b66db45b49f7bdde655abb828cab546f32934bdc9672d454565e3253e297a4d22b3dd6b8752fcf36f26f000689ba0000000008a37ad1a743745f42947862e6a6d673ce51526fe76c95c8af7e7d95deffabfd1c4d970b9ff006cfa7f30d7f11f751ead1800df34ab1bd87dad0b7ece6caad1870cee6a55ab59e5be292a8e19f67a308ae5ea3b734db22d3cc76768f6aedbcda70b2a5de52e0e0719b8273caf097136df8e726e4b11d95e7b8003d780000000000000000000000000000000000000000000000000000000000000000000015235cb1f8335bbed37bdef7cd2e6a50ef387878f824e39c65e338e85b72b976dda6fc1fda05d548c28c29ded385cc234d63195c326d63eb9ca126fae739ead91e48e8931cf571067681fc3fa7fe354be9a304cdd0e70a7add8d4a938c211b9a7294a4f09252596d95b2fb12b38fda84c600393974b00003d000000007a2fececf50b49da5fda50bbb6a98e3a35e9a9c25869acc5f27cd27ee306c36d6dcd3eee17761b7f4ab4b9a79e0ad42ce9c271ca69e24965726d7bcda8328bda236896134899de600018b300000000000000000d55fedadb9a85dceeeff6fe957773531c75abd9d39ce58492cc9acbe492f71b507b169af69793113dde8b0b3b3d3ed2169616942d2da9e7828d0a6a108e5b6f115c9736dfbcf7807933b9d80007a00000000115efcfb2bbdff57fa3892a1156f89c2a6eabd94271924e31ca79e6a114d7b9a68d970bf7b3e9fcb5fc47dd47ab4866e8763f09eb763a6f7bdd79ddcd3a1de70f17071c94738cace33d0c23b7ec474df843b40b5a928519d3b2a73b99c6a2ce70b862d2c7d7294e2d74c633d5237f11bcb4933b42c6800b0ae000000000000000000000000000000000000000000000000000000000000000000000000116794569956e342d3b55a7c728d9d7953a918d36d28d44bd26fc12704bdae6bdf299a9ddfa4475ddb1a8692e3072b8a0e34f8e4e3155173836d73c2928bf7747d0f2d1bc3daced2aa2002b4f65984e00c3d0e73a9a258d4a9394e72b6a7294a4f2db71596d99872578e5b4c3a7a4ef5dc0018b2000000000000000000000000000000000000000000000000000008775ff00e1fd43f1aabf4d931108d49cea54954a9394e726e52949e5b6fab6cdb70a8fad69f46af894f4ac3c49c7c9d74cab6fa16a3aad4e38c6f2bc69d38ca9b49c69a7e927e29b9b5ec707ee838b5db43488e85b634fd25460a56f4146a7049ca2ea3e7369be7872727efe8ba1bdc71d5a6c93d1b6001321000000000000000000000000000000000000000000000000000000000000000000000000000056ced8b45f81b7dde70d4e3a77dfbb6197992e394b893e4bee94b1d79639e7271c584edd7428ea9b3dea34e1395d6992ef63c11726e9c9a551613e492c49bc3c283e996caf64178da53d27784a3d9fd6a7536bdbc212cca94e709ac747c4e58f9a48df9c5f65d759b7bcb194a9ae19c6ac167d2795897b9623f39da1cb6b29c99ad1f8feee934b6e6c359000565800000000000000000000000000000000000000000000000000006bb73d6a7436eea13ab2e18bb79c13c679c970a5f3b4440495da45d771a02b752a7c5715631716f9f0af49b5ef51f9c8d4df70ba6d8a67e32d2f11b6f9223e10ec7b1dd17e19df767c553829d8feed9e1e24f8251e14b93fba71cf4e59e79c164c8ffb0ad0a3a5ecf5a8d484e375a9cbbd971c5c5aa716d53586f9a6b324f0b2a6bae1324037348da1a8bcef2000c9880000000000000000000000000000000000000000000000000000000000000000000000000003c2bd2a55e854a15e9c2ad2a91709c271528ca2d61a69f54d78156b7ce81576d6e7bbd2a6a6e9425c76f3967ea949f38bce165e39369638935e05a823cedbf6ac358dbf2d6add62f74ca729b4a31faad1eb24dbc3f45664b9fdf2c665cb0bc6f0ce93b4a1ed8175e6db968c5ca9c635e12a527278eab2b1ed6d25ef250213b7ad52dee29d7a32e1a94e6a7078ce1a794c9a6deb53b8b7a75e8cb8a9d4829c1e3194d65339de298f6bc5fe2df70dbef59afc1e600356d9000000000000000000000000000000000000000000000000000023ded3aebbcd56dad14a9b8d0a5c4f0f9a949f34fdd18bf79add8da055dcbb9ed34a829aa53971dc4e39fa9d25ce4f387878e49b58e26978983afddf9f6b57774aa77919d57c12e1c660b94797c89139f621b561a3edf8eb570b37ba9d38cd2718fd4a8f58a4d65fa4b127cfef56331e7d5e9317263ad5cceab2f35ed648142952a1429d0a14e14a9538a842108a8c6314b0924ba24bc0f300bca4000000000000000000000000000000000000000000000000000000000000000000000000000000000000ad9dabed2f8adb83f72c3874cbccced33538a51c638e0f3cf937cb39e4d736f26efb3cd455de86ad65293ab68f81e5b798bcb8bfef58ff002497f796dfb5dcdb7ee349ba9777de6254ab28294a94d735259f99e30da6d6564afbb59df6deddef4ad469ced6a4e5dc57a534f94bee1ac727978c4b9ac4b2b93c9ade23839f14ede5d5b0d067e4c91bf9f448e00398746000000001afdc1acd868761e7ba8549429b97041460e4e72c36a2bdaf0fae17b4d81e8d42cedafecead9de518d6a1563c3384ba35fe0fc73e07b5db7eaf636dfab4db3775d96e4a1350879b5dd2e752de53e27c39e528bc2cae99e5c9fb9be8084f74683a9ecdd6695f58d7abe6fc79b6b95d62fef27e19c67d9259f6a5dced4ed034cd4e0a8ea92a5a75d2c2cca5f52a9cb2da93e51e69f26fc561b658cb83a7363eb096f8bff757b3b300159080000000001cbeeadeda4e8919d2a538df5ec65874294f9479b4f8a586a2d61f2ebd3963999569369da21ec566d3b4363baf70596ded39dd5d3e3ab3caa1422f12ab2ff04bc5f87b5b49f96dad7f4edc1672b9b09c9384b86a52a8929c1f86526f93f06bfbd34a24b1b4d6b7dee39d5ab53d5ded569f776f4fc2297cf88f56f2dbeac98b42d2acb45d3a9d85852e0a50e6dbe729cbc6527e2dff00fe2c2491365a531d769f6925e95a46de6ce0015d10000000006a777ea2b4dd06e2aa94955a8bbaa5c2da7c524f9a6ba6165fb8db1c36f777dacee2b4dbfa6539dc5558c5182797525cf9e7961470f3d1272cbeb8b3a3c3e2e688f256d565f0b14cbd3d946d2f8d3b83f75438b4cb3c4eef1538652ce7820b1cf9b5cf18e49f34f059334db376fdaed9dbf6fa4dacbbceef32ab59c1465566f9b93c7ccb396924b2f06e4ebab5da1cbdadbc800326200000000000000000000000000000000000000000000000000000000000000000000000000000000000011e76cfb33e1fd31eb3a7d2ad5355b3a6a2a953f4bbfa5c5971c67eb9665258e6f9ac3cac48604c6f1b113b4ee85b6a6a7f0b68b46e64f35a3f53adfe9af1e8973587cba6706d4dc6eedb34ac7539ebfa55bcd2bb928ea14694538e79b55f1d739e52c727c5c4f1c326f4e725aed3f819663ca7ac3a8d1e7f1b144f9c77000535b0000000078d5a74eb529d2ab08d4a738b8ce1259524faa6bc511dee4ecce15abf7da0dc52b78bc276f5dc9c63c9e5a9737eae4d7af9f4448c0ce992d8e77acb2ade6bd9057ff36ed2a9ff00e3ac2119ff00a54253947df093c7cbd3d86f34ced3f55a3c31bfb1b6bb8c61c398374a72972f49be6bd7c925d7c3a12c9a8d4f6c6dfd4789dde936d294a7de4a708f77394b9e5b9470df57d5963fb8a5fdbaa5f16b6f6a1cad8f6a5613e3f3ed2ae68631c1dcd48d5cfaf39e1c787acc9fd93f40ff00ca6a7ff0e1ff00acf7def66fb72e2aa9d257969151c7051ad94dfafd35279f7f81e8fd8c340ffcdea7ff00121ffa06fa79f89fea7a2f7b51d321493b2d36f2b54e2e71ad28d3497af29cb9f4e583557dda95fcf83cc74ab6a18cf1f7d525573eac63871e3eb3a1b5ecd76ed1af1a95277d71159cd3a95528cb978f0c53f6f266dec768edab2e3ee747b6971e33df2757a7ab8dbc75f01cf82bda3739b1479226a97fbb7754ddbaab7d7d17c109d3a51e1a4b2f31e3514a2b9f8cbd5d791d2edceccee1d7a571ae5c528d15c3276d45b72972e7194b928e1e3a673cf0d7264a00c6da99db6ac6cf2734edb56367a2c2cedac2ce959d9d18d1a14a3c30847a25fe2fc73e27bc02b7742000000000000c5d5efa9e9ba6d7bdaab31a50ca5f7cfa25e38cb6964df7641b46a691693dc1aac2b4759d423275215170f73094b8b1c2beea585279e6b92c2c3ce7ed7dbf6b76edf56bea7deba151ceda9c9270535c954f5f12f492f575e6f85aec4e9385e9bc3c7e25bbcfece7b896a39f2724768fdc001b56b400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000382dd1a73b0d45ce114a8566e54f18e5eb58f0c37f360ef4c4d56c69ea1633b6a8f878b9c658cb8b5d1ffdf864a7aed2f8f8b68ef1d96f47a9f0326f3da7ba3607b2e68d5b7af3a15e0e1520f128bf03d672531313b4ba789898de00007a00000000000000000000000000000000000019ba2d84f51bf85bc79417a551e7188a7cf1ede66242329ce30845ca5278492cb6fd477fb774d5a6d828497d5aa62555e17278fade5e0bf5facbda0d2ce7c9d7b47753d6ea7c1c7d3bcf66c6118c2118422a318ac2496125ea3c803ab731dc0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001a6dcfa43d4a846ad0c2b9a49f0a785c6bd4dff0077875f5e4e10950e6b74683dff0015f58c3eabd6a534bebfdabdbecf1f97ae9b896866ff00ecc71d7cdb6e1fad8a7faef3d3c9c8000e7dbd00000000000000000000000000000000003a5dafa0f7fc37d7d0fa975a74dafaff006bf67b3c7e4eb360c17cf7e5aa1cf9e9869cd6666d0d21dbc23a8d7c3a9521f528f27c317e3f2b5fd0fdbcba300eb7060ae0a452ae5f3e6b66bcdec0009910000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000039cdcbb7ddccdddd8412ad27f54a79494fdabd4fd7ebf97af2138ca139427171945e1a6b0d3f51291a9d7744b7d4613ab04a95d6162a784b1e125fe3d7a7c869f5dc362fbe4c5dfe0dae8f884d36a64edf17020cad42c6e6c2bba57349c79b51963d197b53f1ea8c539fb566b3b5a3696f2b68b46f1d8001e320000000000000000000001eeb5b6af755952b7a53ab37e115d3c32fd4bda763a16dea365c35eef82b5ca9662d37c30f563d6fc72fddeb2d69b47933cf4edf156d46ab1e18ebdfe0d7edddbb37515d6a54b860b0e1465f75ed97b3d9f3fb7ad00ea34fa6a69ebcb57379f517cf6e6b00027420000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f4dd5b50baa2e95c5285583f092e9e195ea7ed380d7ed6959eaf5ede826a9c5a714de71949e3fa4914e03767d905cfe67d046a38bd2be145b6ebbff0daf0bb5bc49aefd36ff86a80073adf000000000000000007bec2946e2fade84db51a956306d75c3783d065e8ff00c3167fcbc3e9233c51137889619676accc241b2b2b5b2a6e9dad08524fae3abf95f57d4c800ed2958ad7688da1c8ded369de64001931000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e03767d905cfe67d0477e701bb3ec82e7f33e82355c5fdcc7aff0d9f0bf7d3e9fcc3540039b7400000000000000000197a3ff000c59ff002f0fa48c432f47fe18b3fe5e1f4919e1f6ebeac32fb13e89240076d0e3e4000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000380dd9f64173f99f411df9c06ecfb20b9fccfa08d5717f731ebfc367c2fdf4fa7f30d5000e6dd00000000000000000065e8ffc3167fcbc3e92310cbd1ff862cff9787d246787dbafab0cbec4fa249001db438f90000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e03767d905cfe67d0477e701bb3ec82e7f33e82355c5fdcc7aff000d9f0bf7d3e9fcc3540039b7400000000000000000197a3ff0c59ff2f0fa48c432f47fe18b3fe5e1f4919e1f6ebeac32fb13e89240076d0e3e4000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000380dd9f64173f99f411df9c06ecfb20b9fccfa08d5717f731ebfc367c2fdf4fa7f30d5000e6dd00000000000000000065e8ff00c3167fcbc3e92310cbd1ff00862cff009787d246787dbafab0cbec4fa249001db438f9000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001abdc3b8b42dbd6de71adead67a7c1c27382ad554655145665c11eb36b2b94537cd7ad117ee7f282db3615254b42d3af3599c6715de49f9bd1945c72dc5c939e53c2c382f179e99971e1c993d98476c95a7794c863ea37d65a6d9d4bdd46f2deced69e38eb57a8a9c239692cc9b4965b4bde54fdc1db66ffd578e14b51b7d2e8ce8ba53a763414739ce64a73e29c65878cc64b184d61f3383d5b55d5357b98dceada95e6a15e30508d4baaf2ab2514db514e4dbc65b78f6b2ed3875e7da9d95edacac7685bcdc1dacec0d1b8e15770dbddd6545d5853b14ee38fae22a70cc149b58c4a4baa6f09e4d050dc565bae92d7f4ea5714ad6ebeb215e2a335c3e83ca4daeb17e25562c0f647f6bcd33fd6fe9a66a3fa87494c3a5acc77de3f696d381e7b64cf689f87f30eac00716eac00000000000000003f2a6a3434884b56b98d49d0b24ee2a469a4e4e30f49a49b4b385eb47e9aade5f621acfe215ff0047226d346f96b1f8c22cd3b63b7a4ba9dbbdb1ec0d67b8a7f0cfc1d715b8bea37f4dd2e0c67ebaa73a6b29657a7e2975e4769a4eaba5eaf6d2b9d2752b3d428466e12a96b5e3562a4926e2dc5b59c34f1ed450b3234ebebdd36f29dee9d797167754f3c15a85474e71ca69e249a6b29b5ef3e956e1b598fab2e063596dfac2fc029fedded8f7fe8ddc53f867e11b7a3c5f51bfa6aaf1e73f5d53954786f2bd3f04ba72250da9e50da4dcf774372e8f716151f7707716b2ef6936f94e728bc4a115c9a4b8de33d5ae75726872d3b7558aea696efd1380347b63776d9dcd4e32d0b5bb3bd9b84a7dcc67c35a3152e1729539627159c7369755eb46f0a9359aced29e2627ac000317a0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f4011bf693db06dcda155d8dbaf867535952b7b6ad150a2d4b85c6acf9f0cb94bd149bf479a8e532bbefaed2776ef1e2a3aa6a1dcd8cb1fb86d53a743ee5fa4b2dcf9c54971b961e7182de1d164cbd7b42be4d4529d3bcac86ff00ed6f696d3efad7cebe14d4e1c51f34b4929704d712c549fd6c3128e1ae72594f85909ef3edcf77eb55274b48953d06ca5094382862a5692945279ab2594d3cb4e0a0d67c5a4c8ac1b3c5a2c58fbc6f2a77d45edf83d9735ebdd5cd5b9b9ad52bd7ab373a952a49ca539379726df36dbe793d6016d00000f02c0f647f6bcd33fd6fe9a657e2c0f647f6bcd33fd6fe9a6735fd53f64aff00f68fd9befe9efb45bd27f787560038176200000000000000001aade5f621acfe215ff47236a6ab797d886b3f8857fd1c89f4befa9eb1fba1cfeeede92ad0003eb71d9f379ee000f5e0491b3bb68deda0d5a34eeefbe1ab1872950bdf4a6d397136aafd7f163293939259fad78588dc185f1d6f1b5a37655bdab3bc4ad86c5edb7696e1e1b7d527f005f3cfa175513a12fae7cab6125ca2b3c6a3ce492e22503e7f9d26c9df1b9b67dcaa9a26a5529d073e3a96953d3a1579c73983e49b514b896258e49a35f978744f5c73b2de3d5cc74b42ee0223ece3b71d0b5fa94f4fdc34e9e877ee0df7f3aa95ad46a29bf4e4d3a6dbe2c465958497136d225c3599315f1ced685ca5eb78dea0008d9800000000000000000000000000000000000000000000000000000000000000000000000000000f5dcd7a16b6d56e6e6b53a142941cea54a92518c22965c9b7c924b9e481fb58edce76f7371a2ec995394e94e319eacf86a45b4df146941a6a4ba2e3794fd2c2fad91362c37cb3b5611e4c95c71bca54dfdbf36e6cab3efb58bbe2b8970ba76541c65715149b5c4a0dac47d197a4da5cb19ce13ad7da3f6bbb9b7754a96d6f5aa68fa4ce0a0ecadeae5cfd16a5de544939a7c4d38f28e31c9b597c1ea37d7ba95e54bdd46f2e2f2eaa638eb57a8ea4e58492cc9b6de124bdc639b8c1a3a62eb3d65afcba8b5fa47480005c570000000000000b03d91fdaf34cff005bfa6995f8d859eb9ad59dbc6dad358d42de8433c34e95cce318e5e5e12785cdb66ab8b70fb6bb0c63acedb4effa363c375b5d1e59bda37de36fd6167015a3e32ee4fc20d5bf9e54fd63e32ee4fc20d5bf9e54fd6739f4572fdf8fca5bcfa438beecacb82b47c65dc9f841ab7f3ca9fac7c65dc9f841ab7f3ca9fac7d15cbf7e3f293e90e2fbb2b2e0ad1f197727e106adfcf2a7eb1f197727e106adfcf2a7eb1f4572fdf8fca4fa438beecacb82b47c65dc9f841ab7f3ca9fac7c65dc9f841ab7f3ca9fac7d15cbf7e3f293e90e2fbb2b2e0ad1f197727e106adfcf2a7eb1f197727e106adfcf2a7eb1f4572fdf8fca4fa438beecacb9aade5f621acfe215ff004722befc65dc9f841ab7f3ca9facf0adb875faf46746b6b9a9d4a5522e3384eee6e324f934d37cd1261fe97cb4bc5b9e3a4fc251e4e3f8ed49af2cf56b4007690e5e400078000000001da7677da56e6d9973429da5e54bbd2e134ea69f5a79a728e64da837974db726f31eaf0da96307160c6f4ade36b46ecab69acef0b91d9b769db737b52546deaf986a6b0a5637338a9cdf0f13749e7ea91589734935c39718e567b8281db57af6b734ae6dab54a15e94d4e9d4a727194249e54935cd34f9e49a3b2dedcf50d3aa51d2b78caa6a16529c611d43f8eb7828e3d34966aaca4dbfaffae7e9bc2355a8d04c7d6a7e4bb8b5513d2eb280c7d3afacb52b3a77ba75e5bde5ad4cf056a1515484b0da78926d3c34d7b8c835bd970001e3d00000000000000000000000000000000000000000000000000000000000000000d3ef1dcba4ed3d06b6b3acdc7756f4fd18c63ce7566fa420bc64f0fe4c36da49b5a3ed3bb47d0b61db538df2a977a85784a542ca8b5c4d24f129b7f590725c39e6fae13c3c54bde3b9756dd9af56d6759b8ef6e2a7a318c794294174841784565fcb96db6db6eee9b476cbf5add215b36a231f48eee93b51ed435ddf173dd37534cd25414569f4abb9466f29b954785de3e249acac470b0b396f8300ddd295a472d63a35d6b4da77900064c400000000000000000000000000000000000000000000000000000000000000000001d67671bfb5dd91aad3b8b0af52bd839b771a7cea3546b2785278e919e22b134b2b0b39594ed6766dbdf49df3a0ad474e9775714f11bbb49cb33b79bf07eb8bc3e1978e1f469a549cccd1754d4345d56df55d2aeaa5a5edb4f8e95583e717fdcd3594d3e4d369e532a6a7495cb1bc74958c39e71f4f25f4046fd92f6b1a4ef5eeb4bba87986baa8f14e8bfdeabb59e2745e5b784b89c5f349bc7128b91241a3c98ed8edcb686cab68b46f0000c1900000000000000000000000000000000000000000000000000000000047fdad769da4ec9d3aad0b7ab6f7daecbd0a364a79ee9b49f1d649e631c34d2e4e5958e599471fb75ed0fe256830b5d2eb5bcb5dbde54613f49d0a7cf359c70d3c3588a96136dbf494648a97735ebdd5cd5b9b9ad52bd7ab373a952a49ca539379726df36dbe79361a4d1f89f5efdbf754cfa8e4fab5eec8d6b54d435ad56e355d56eaa5ddedccf8ead59be727fdc9258492e4924961230c037511b7486bfb8000f00000000000000000000000000000000000000000000000000000000000000000000000000001ecb6af5ed6e695cdb56a942bd29a9d3a94e4e328493ca926b9a69f3c9693b17ed6ecb73d9d3d23715d5bd9ebb4f86119ce4a9c2f72d4538744aa36d2705d7398ac6546ab820cfa7ae6aed2971659c73bc3e80021bf277ed2abee2b696dadc3794e7aa5b413b3ad526fbcbba693e24f3ca53824b9e7324f387c3293990d065c56c569ad9b4a5e2f5de00011b30000000000000000000000000000000000000000000000000e0fb5fed1f4fd89a5284153bbd6ae60dda5a37c92e9de54c73504f3cbac9ac2c624e3bced0b75596cddab75aedec3beeeb10a3415450957a92788c137ef6f09b51527878c14df78ee5d5b766bd5b59d66e3bdb8a9e8c631e50a505d2105e11597f2e5b6db6dbbda3d2f8b3cd6ed0ada8cdc91b47761eb5aa6a1ad6ab71aaeab7552eef6e67c756acdf393fee492c249724924b0918601bc88dba435bdc00078000000000000000000000000000000000000000000000000000000000000000000000000000000000000f65b57af6b734ae6dab54a15e94d4e9d4a727194249e54935cd34f9e4b51d87f6a94377db4345d6aa53a1b8294393c28c6f629739c574534b9ca2bdb28f2ca8d5333345d5350d1755b7d574abaa9697b6d3e3a5560f9c5ff00734d6534f934da794cafa8d3d735769efe4971659c73bf92fa038bec837dd0df9b65df4a953b6d42da6a8ded084d34a58ca9c5672a12e78cf8a92cbe1cbed0d05e934b4d6dddb5ada2d1bc0003064000000000000000000000000000000000000000018fa9dedb69ba75cea37b57bab5b5a33ad5a7c2e5c308a7293c2cb7849f246415cfca777f42f6e56cbd26bd3a96f426aa6a15695497a5562de283c726a3ca4fafa5c2b9383ccd830ce6bc5611e5c918ebba3bed6b7bdcef9dd55750e2b8a5a6d1fa9d85ad5927dd430b2f0b97149ae27d7c165a8a38f00e8a958a562b1d9a9b5a6d3bc800326200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000de6c5dcda86d1dcd69ade9f52a274a6957a519f0ab8a595c74e594d61a5d70f0f0d7348ba1b535ed3f736deb3d774b95495a5dc1ca1de43865169b8ca2d7ad4935cb2b9726d61944c953c9df7f436aee1968daa57a74b47d4e6b8ead6a9251b6aa93e19fa929728c9b4bee5b6945e68eb74fe2579abde16b4d97927967b4ad6000d2364000f000000000000000000000000000000000003d7735e85adb55b9b9ad4e850a5073a952a4946308a59726df2492e793d78e2fb68def4f64ed0a9714659d4ef38adec62a51cc26e2f355a967318726f93cb714f1c5954eee6bd7bab9ab73735aa57af566e752a549394a726f2e4dbe6db7cf2759db0eecf8e3bf2f754a33e2b1a5fb9ac7963ea306f12fad4fd26e53c49657163c0e3cdfe9307854ebde5abcf97c4b7e0000b48000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000016b3c9df7f4f756de968daa57a95758d320b8ead6a9172b9a4dbe19fadb8f28c9b4fee5b6dc9e25428becad7ee76beead3b5fb48f1d4b3aca6e194bbc834e33865a78e28b94738e59cae68bb9a2ea9a7eb5a55beaba55d53bbb3b9871d2ab07ca4bfbd34f29a7cd34d3c3468f5983c3bf347696cf4d979ebb4f7866000a2b20000000000000000000000000000000010ff94feeff0081f6ad3db7655f86fb56cf7dc13c4a9db45fa59c4935c6f11e69a9455444b9735e85adb55b9b9ad4e850a5073a952a4946308a59726df2492e79293f697ba2bef0de77fadd475150a93e0b4a73cfd4a84794238cb49e3d2693c714a4d752ee870f89939a7b42b6a7272d368f37360037ad60000000000000000000000000000000000003f61194e4a108b94a4f092596d92c6dcf27ced0f58b085e55a3a7694aa478a34efabca3531e198c232e17ec78671fd93eb7a26dcdff00a6eb9b82d6e6eac6ca72abdd508467375145f03c49a5ca587d7c097bb4df28bbbbfa7636fd9ec6f74e9f149dcd5bcb4a529cba70c60b3358eb9e59e98296a3267e68ae28f9cace2ae2e59b5e7e48bbb42ecb778ec7a2aeb58b0854b17251f3cb59f794937d13e8e3f9c967c0e24bf3a479c6e2ecb28fc75b3a76d5af74d7f09529c7854138bcb69fd6bc73c783f90a0c345a9b66898b7783518631ed35ed2000baac00000000000000000000027fec77c9fedf71ed88eb7bbae752b077789d9dbdaca109f77f7f3e384bebbaa5cb973f1e5b5ed13c9bf4fb1db1717db3efb55bbd4adfea8adaee74e6ab41758c386116a7e2bae718f1c94e75f862fc9bac469724d79b656b07eca328c9c65171927869ac34cfc2e2b80000000000000000000000000000580f253ddfff00d5eccbeafebbad3f8e7ff129accbe49a8c57ff0098d95fcd86dbd62f740d7acb5ad3a7c175675a356196d2963ac65869b8c9662d679a6d7890e7c51971cd5262bf25a257c01afdb7ac596bfa0d96b5a74f8ed6f28c6ac32d371cf58cb0da528bcc5acf269af036073931313b4b6f13b8003c7a000000000000000000000000000f4457e535b9a1a2ec07a452a952179accfb98704e5071a5171955794b0d35c30716d65547d5268aa6481e503b8be30f69b7fc14bbba3a67ff000ea798e252eee52e36f9b4fd394f0f97a3c3959c91f9bfd262f0f147c67ab55a8bf3de400169000000000000000000091bb38ec6b796f4a34efa85bc34dd327ce3797998a9af5c229714be5e4bda4c1a4f92f6834e92f85b736a773531cddb528515fd6e32a64d6e1c73b4cf54f4d3e4bc6f10ab20b6177e4c5b4254dab4d775da53f075674aa2f99423fde471befc9d7766876f52f341b9a3afdb4136e9d383a57097b20db52f73cbf51e535f82f3b6ef6da5cb58df642c0f2ab4ea52ab3a55612a75212719464b0e2d754d7833c4b88004cdd93f615f1f366d1dc3f1a3e0eef6ad4a7dc7c1fdee385e33c5de47afc86b7b69ec7df66fa3d8ea1f187e14f3bb874783ccbb9e0c45cb39ef259e8568d5e29bf8713d52ce0c915e7dba22b00165084f1e4a975b17487aa6b1b9b50d22d753855a70b395f5584654e186e52871746de16573e5f290c6d8d22e7706e3d3b44b4fdfefae61420f1951e2925c4fd8babf90b03fb55dfe1d7f64ff00d6296b32628af25edb6eb1a7a5f9b9ab1becd1f94076d37dad57bfda7b6ea51a5a427dd57bca1578e5791c735192e5183e8d2cb78eb86d10493476a9d82dd6c9d9b71b8edf717c2b1b6a9055a9798f72e3094b878b3de4b386e3cb1e39cf221733d1f85e1ffabb3ccfe2737d7ee000b480000004f3b1bc9d5ee7da3a66e0f8e0ad15fdbc6b2a3f06f1f779f0e2ef567e6470fdb5f669fb1b6a1a6da3d6be14f3da53a9c5e6bdcf070b4b18e3967afb0ad4d5e2bdf92b3d535b064ad79a63a23e0016508000048fd84e93b32e371fc31bdf5ab0b3b0b192952b3af2e77353aae258fac5d5fade174c91c023cb4e7acd77d9952dcb3bedbad4f6e5db869569b77e0ad8faad3bcd42f62e152ea8378b5a7d1b4fefdf458e9cdf5c1a4f274ed9ed2c34c7b5f79ea2a851b6866c2fab36d282fe2a6fd9f72fd5cbc1181b53c9aeeb5adb5a76ad77bafe0fad796d0af2b6f837bc74b896545cbbd59786b3c919b7fe4bb7146cae2ada6f25715a14a52a745e99c0aa492ca8f177af197cb3878355b68e2b38f7f9ff00d85fff00d44cf36ce57ca32cf61ea5a9fc6bd9db874eaf71733c5f5952934e537fc74563c7ee97af9fac874fd9c650938ca2e324f0d358699f86d30e3f0eb15df751c97e7b6fb6c004cdd93f616f7e6cda3b87e347c1dded5a94fb8f83fbdc70bc678bbc8f5f90f72e5a62af35e768298ed9276aa190593fdaaffe7dff0064ff00d61fb55ffcfbfec8ff00ac56ff0021a7fbdfa4ff00c26fed337c3f656c0586d53c97356a7464f4cdd9677353c2371692a29fbe329ff710fefcd85ba3645dc68ebfa6ce8539bc52b983e3a357fd19ae59f63c3f612e3d562cb3b56c8ef8725237b439900161100000000000000002c679276e6857d2b50da77152a3af6d37796dc539497752e18ce3158c4546787d79baade39364e851fece7717c54deda5ebee977b4ed6b7d560a3c4dd3945c27c2b2bd2e194b1978ce33c8bc068f5f8b93273479b67a5bf3536f800028ac800000000000000000000000068f7f6bd0db3b3355d7652a719da5b4a547bc84a519557e8d38b51e7873715e1d7aaea6f083fcacf7079b683a66dba157152f2b3b9b850af86a9d3e518ce0bac65296537cb34bc5ae5360c7e2648aa3cb7e4a4cab7800e91a80001e00000000000004fde4cbd935bebb186f1dcb6cab69d09b56169516635e51787524bc609ac25e2d3cf25ce15da3a2d7dc3ba34cd0eddb8d4bebaa7414b19e152924e5f22597ee3e84691a7da693a55ae99634951b5b4a51a3460bee631584be646b3896a271d6295ef2bba4c317b734f6879dedd5a69f6352eaeebd1b4b6a3072a952a4942108af16df24885775f94a6d4d36e676da26997bad383c3adc4a85297fa2da727feea23cf2aded06e757dcb5366e9f7128e99a7492ba507cabdc7569fad43a63efb2fc1620d21d270fadeb17c9e7e4933eaed5b72d16834af2a2d2eadcc63aa6d2bcb4a2df39dbde46b492ff45c61fde4d7b3f74e87bb3458eada06a14ef2da4f865c29a953978c6517ce2fe5f97a1f3d0903b05df13d91bf6d6e6e2ea54b48bc6adf508bcb8f03e936978c5f3ce338e25e267a8e1d48a4ce3e92c30eb2dcdb5fb26bf2a3ecc6d755d1ae37ae8b6d186a7651e3bf8538e3ce28aeb36befa2b9e7c629fa91550bc55fb62ecb6bd09d1abba6d274ea45c670742ab524d61a7e814af7151b1b6d7f50b7d2ee55cd853b9a91b5acb3f54a4a4f825cf9f358ea49c3ef939669789e9d98eaeb4df9ab3dd703c937ed3767f8ddc7d339bf2d6fb10d07f284bf46ce93c937ed3767f8ddc7d339bf2d6fb10d07f284bf46ca38fed9f395abfd9fe50aaa003a06a537791f6dcf84f7fdd6bd5a9e68e916ef81b5fc755cc63fd5553fa0b6b5aad3a494aa4e308b928a6de165b492f95b697bc8b7c9776e2d03b29b4baab4f86e7569caf2a6573e07ca9af9381297e73347e569bc6e76fe8da0e99a6d7eeef6bdf46f5b4fa4683528e7e59b8bfcc673d9f7d4ea3963d3f26df16d870f34a5fdd3a4db6bdb7351d16eff0079beb6a9426fd5c516b2bdabafb8f9e7aa595c699a9dd69d770eeee6d6b4e8558fdece32716be747d0edb7aadbeb9a069fac5afef37b6f0af0e7d14a29e1fb5670545f2aedb7f02f6a35751a34b86db58a31ba8b4b92a8bd1a8be5ca527fe992f0cc9cb9271cf9a3d6539ab17844600378d60000f57d3b0dfb50ed7fc9f4c83fcb67ec876dfe295be9c49c3b0dfb50ed7fc9f4c83fcb67ec876dfe295be9c4e7f49f6bf9cb6b9fdc7e4af6003a06a400003a4ecbf6ecb75f681a3e85c2e54ae6e62ebe3c2947d2a9fd58b39b2c479186dbefb53d637657a6dc6de0acad9b5cb8e589546bda9282fcf657d565f0b15ac970539ef10b3d18c630518a4a296125d123c2854a75e942ad29c674e71528ce2f2a49f34d3f14721db46e3f8add99eb5ab42a385c2b7746d9a7cfbda9e845af91be2f71a1f262dc5f0ff64f6346acdcae74b94ac6ae5f3e1861d3f7704a2bdcce72315a71ce4f2df66e7c48e6e4569f286db7f167b57d5ade9d3e0b6bd9f9f5bf2c2e1a996d2f629f1af711f969bcb376df9d6ddd2f7450a79a96359dadc34bf8ba9ce2dfb14963f3cab2743a2cbe26186a3514e4c930173fc933ed3967f8d5c7d3298173fc933ed3967f8d5c7d32bf13f73f34ba2f79f26ffb5fed12d3b39d26cb50bbd36bdfc6eebba2a34aa2834d4739e7f211a7eda2d17f05350fe730fd47bbcb57ec3f41fca12fd1b2ab10e8f478b2e28b5a3aa5d46a3252f35acae46c5f280d9db9754a5a5ddd1bbd1aeab494294aeb85d19c9f48f1a7c9bf6a4bda49bb8746d377069173a4ead674eeecee21c3529cd72f635ea6baa6b9a67cea2f7f611ad5d6e0ec9b40d4ef672a9712b7951a9393cb9ba55254f89bf16f833ef21d7692ba7dad449a6cf3977ad94ebb57d9d71b1b7bdee835672ab422d55b4ab25cead197d6b7ed5ce2fdb1672a590f2dab2a31b8db3a94629569c6e284df8b8c5d3947e67297ce56f36ba4cb397156d3dd433d229926b0000b2840000000000002e27607af435eecbf4a9715375ec21e615a3084a2a2e924a0b9f56e9f7726d72cc9f4e8a9d93879266e0f36d7b53db55eae29de515736ea75f0954a7ca51841f594a32cb6b9e2978a5ca96bb1f3e3dfe0b3a6bf2df6f8ac8000d136600000000000000000000000014ffca135af867b54d53bbb9efedec786ca8fa1c3c1c0bea91e89bc557539bcfb1e305b8d4ef6db4dd3ae751bdabdd5adad19d6ad3e172e18453949e165bc24f92287ea77b73a96a373a8ded5ef6eaeab4eb569f0a8f14e4dca4f0b0965b7c91b3e1b4ded3653d65ba4558e0036ed78000000000000000254f255b285d76cba7559a4fcd6debd649fafbb715f4cba35271a74e5397d6c536fe4452ef254bc85af6cba7529b4bceadebd159f5f76e5ff00f42e8d4846a539424b319269fc8683897bf8dfe0dae8fddfcdf38f57bdada9eab79a95c372ad775e75ea37e32949c9ff004b318cbd6ec2b695acdee97709aad6771528544fc250938bfe94621bdaedcbd1ac9f6baa40d37b16ed2f51d3edb50b3db5dedb5d51856a33f3eb65c50924e2f0ea656535d4c9fd827b55fc15fed0b6ff00dc2c56c6ed53b3db1d95a1595deeab1a5716fa75bd2ab4e5c5984e34e29a7cbc1a66ee1daf766d39a84776d83949e124a7cdff00ba6a2dadd4c4cc457f495f8d36098f6bf5855afd827b55fc15fed0b6ff00dc387dcba1ea9b735cb9d175ab5f35bfb67155a977919f0f14549738b69f269f267d17fee28bf946568d6eda771d48b4d2ad4e1cbd71a308bfee26d16b3266bcd6d11d91ea74f4c7589858ef24dfb4dd9fe3771f4ce6fcb5bec4341fca12fd1b3a4f24dfb4dd9fe3771f4ce6fcb5bec4341fca12fd1b2963fb67ce566ff67f942aa9b6d9ba257dc9baf4bd06df2a77d750a3c4bee62dfa52f72cbf71a9274f239db7f086f5bfdc75a9e696976fddd26d7f1d572b2be4829ffbc8dcea327858e6cd6e2a73de2ab5b656d42caca859dbd354e850a71a54a0ba4631584be64528f295dc5f187b59d4d539f15b69d8b1a5cf97d4f3c7fd773fe82e2ef5d5e5a0ed3d5358852956a9696d3a94a9c62e4e734bd18e17ae585ef281dc693af5c57a95eb697a8d4ab524e7394ade79949bcb6f91a9e1b48e79bcafeb67a45616afc90f71fc2bd9cd5d16ad4e2afa3dcb824faf73533383ff007bbc5f22479f95c6dbf85fb378eb1469e6e347b8555b4b9f753c426be7e07f2448a3c95eef56dbfda6c6ceef4fbda565aa5bcadea4a742518c66bd3849bc7ad38fe796bf5ed3adb59d16f748bc8f15bdedbce8555fe4ce2e2ffbc8f51fe8d573c76eff00f2cf0ffb3072cfa3e7303335cd3ae347d66fb4abb8e2bd95c4e8555fe5424e2ffb8c33a089dfac3553d0001e8be9d86fda876bfe4fa641fe5b3f643b6ff14adf4e24e1d86fda876bfe4fa641fe5b3f643b6ff14adf4e273fa4fb5fce5b5cfee3f257b001d0352000017b7b08db9f15fb2dd1ac2a53e0b9ad47ceae72b9f7953d2c3f6a4e31fcd29ef643b6fe36768fa2e8b3871dbd4b8552e56397730f4e6bdea2d7cad17f57258469f8a65f671c7ab63a1a77bab579696e2e5a26d4a353af15f5cc53f9614ffe67f41a0f239dc7f07ef6bfdbb5aa6296ab6dde524dff001d4b2f0be5839ffba8e33b6aafacee9ed375bd569e99a84edbbf742d9ab79e3baa7e845ae5d1e38bf38d2ecbf8c1b6b76e95af50d235172b1ba8567156d3f4a29fa51e9e31caf793d30d7fb5e4f398fd515b24f8fccbc3da1edfa7ba364eafa05451fdd96d28536fa46a2e7097ba4a2fdc7cf9ad4ea51ad3a35612854849c67192c38b5c9a67d21a15615e853ab4df142a454a2fd69aca292f949edcf8bbdac6a7dd4382d752c5fd1e5cbea99e3feba9fbb055e17976bce39f54daea6f11746c5cef24cfb4dd9fe3571f4ca625cef24cfb4dd9fe3571f4cb5c4fdd7cd0e8bde7c9cd796afd88683f9425fa365563e8edf69f63a84230bfb3b7bb845e631ad4a3349fad65189f16b6e7ff00a0e97fcd29fea28e9b5f1871c5397759cda5f12fcdba81ed2db7aceead668e93a1d8d5bbb9aad27c2bd1a6befa72e918af5b2faec2dbf476aecfd2f6f509aa91b2b78d394f18e39f59cb1e19936fde6d2cacecec68f75696b42da9f571a54d423f3222eed77b6bdbdb42cab59e91734356d75a71851a53e3a7425f7d524b972fbd5cdfb3a98e6cd935968ad6acb162a69e26d6944fe593b868ea1bcb4cd02dea29fc156f29d6c3fada95785f0bf6a8c60ff38824c9d52faf354d4ae751bfb89dc5ddd55955ad567d67293cb6631bbd3e2f0b1c53e0d665bf8979b00026460000000000001d07671ad7c5edf9a2eb12b9f36a36f770f38abc1c7c3464f86af2c36fd09497259f573c1cf83cb562d1312f6b3b4eefa000e7fb38d6be30ec4d175895cf9cd6b8b4879c55e0e0e2ad15c35796125e9c64b92c7ab960e80e62d59accc4b7513bc6e000c5e8000000000000000000038bedc751afa5f64fb82e6de34e539db2b76a69b5c35671a527c9ae6a336d7b71d7a14ccb39e5695e847616996d2ad4d57a9aa4670a6e4b8a518d2a8a524bab49ca29bf0e25eb4563377c3ebb62dfe32d6eae77bec000beaa0000000000000000daecfd66b6dddd3a5eb96e9ca763754ebf0a7f5ea2d371f7acaf79f4234abfb5d534bb6d4acaac6b5add528d6a351749424b29fcccf9c4582f263ed66db46a70d97b96e551b194dbd3eeea4b11a5293cba737e116de53f06de79358d6712d3ce4ac5ebde177499a2b6e59ed2c4f2b0ecfae74cdc33deba6dbca7a6dfb8abde05fbc57c6389faa33e5cfefb3eb44107d20bcb5b6beb3ab6b774295cdb5683854a5522a509c5ae69a7c9a6429bafc9af6a6a7753b9d1353bdd15cde5d15155e947fd14da92ff007990e938856948a64f2f3499f49336e6a2a51df760bb36eb787689a7d185194b4fb1ab0babea98f46308bca8b7eb935c297cafc1931e93e4bda4d2b88cb55dd77b77453e70b7b58d06fdee53fee269d9bb5b42da3a4474bd034fa767413ccdae73a92fbe9c9f393f97e45c89351c471cd2631f59961874778b6f7ecdbddd7a1676b56eae6ac6950a30954a9393c28c52cb6fd8923e7a6f1d5e5afeecd5b5a9271f3ebcab70a2fee54a4da5ee584589f2a4ed4eda869f5f63681771ab735fd0d4eb5396552878d14d7dd3fbaf52e5d5bc5603de19826b59bdbccd6e58b5a2b1e4b9de49bf69bb3fc6ee3e99cdf96b7d88683f9425fa36749e49bf69bb3fc6ee3e99cdf96b7d88683f9425fa3653c7f6cf9cac5fecff00285552ecf9336dbf8bdd93e9f3ab4f82eb536efeb6573c4f1c1fd4507f2b6541d87a0d5dd1bcf49d029717eedba8539b5d630ce672f74549fb8fa0f6d4695bdb53b7a3050a54a0a10847a46296125ee2cf14cbb44523d50e869bccd9ed78f1198947bca43717c62ed67559d3a9c76fa7b561439f2c53cf1ff5dcd91c9163e196b522d36db7fc3ff2cefad8ada6367d27585ea3f727cd72ddf9206e2f853b3cb8d0ead4e2afa3dcb8c5679f7353338ff5bbc5ee445a9d04e1a73c5b7f924c3aa8cb6e5db6451e571b6fe07ed263acd1a7c36facdbaab94b977b0c426be6e097cb221b2e4f957edbf86fb2fa9a951a7c573a3d68dcc70b9ba6fd1a8be4c3527fe814d8da70fcbe2618fc3a28eaa9c9927f10005d575f4ec37ed43b63f27d320ff2d8fb21db7f8a56fa71270ec37ed43b5ff27d3351db0764f65da45fe9f7577abdcd83b2a53a718d2a519f17134f2f2fd8739872d716a66d6edbcb6f92937c315afe0a440b47fb57745fc2bbff00e6f0fd63f6aee8bf8577ff00cde1facdb7f91c1f1fd147fb4c9f055c0592dcfe4dda4693b7353d569ee6beab3b2b4ab71184ade0949c20e587cfc7056d26c3a8a66899a4a2c98ad8fda590f22edb9c55b5add95a9f2825616d26bc5e2753fe5fcecb30717d8aedbf8abd99e8da4ce9f05cf70abdca6b9f7b53d3927f26787f3486fcb47717155d176a51a9ca2a57f7114fc5e614ff00e67ce8d15e2dabd44c44ff00d86ceb3183144cacc72f60e5ea47cd705cff00133f7ff4ff00ca0fefbff8feafa5194fa102f9646dbf3ed9da7ee6a34f3574cb8eeab34bf8aab8597f24d457e73381f23cdc5f076fcbcdbf5aa628eab6dc54d37fc752cc97f51d4f99167b7b6874772ed1d5741af851bdb59d2527f7326bd197ba587ee29cd2749a88de7ffc588b467c52f9e25cff0024cfb4e59fe3571f4ca69776f5ad2eeb5adc5374eb519ca9d483eb1927869fbd172fc933ed3967f8d5c7d3365c4fdcc7aa968fde7c9a8f2bbd6f59d136b68d5b46d5eff4dab52fa519ced2e6746528f76de1b8b59456bf8ffbeff0db727ffbad7ffd4586f2d5fb10d07f284bf46caaa387e3a5b0c4da1e6aad31927696df53dd3b9f54a4e96a7b8f58bea6fac2e2f6a544fdd26cd4006c2b58af6559999ee000c9e000000000000000000002d6792e6a35ef7b2f56d5634e30b0bead6f49c53cca2d46ae65cfaf15592e58e497cae542bdf91fd7a11b9dcd6d2ad4d57a90b69c29b92e29462eaa9492ead2728a6fc3897ad1610e7b575e5cb686db04ef8e0001593000000000000000000002bbf95f5edb54d476ee9d0ab9baa146bd6a90e17e8c2a38460f3d39ba73e5ece7d51039307959fdb1b4ff00c914ff004d5887ce87491b61ab53a89df248002ca100000000000000000000495d9c76d3bcb66d1a7630af4f55d369e146d6f332eee3ea84d7a51f939a5ea25ed2bca836f54a49ea9b6b54b6a98e6adaad3acbe7938155c153268b0e49de63aa7a6a725236895adbef29dda90a2dd8edfd6abd5f08d6eea92f9d4a5fdc461bff00ca03796e4a152cb4b8d2d02caa26a4ada6e55e4bd4eabc63f354591083cc7a0c349de21edb5592d1b4c926e5272936db796df8800b88133764fdbafc43d9b476f7c57f847baab52a77ff00087759e279c70f772e9f29adeda7b607da468f63a7fc5ef82fcd2e1d6e3f3defb8f3171c63bb8e3a91582b4693145fc488ea9673e49af26fd1d8f643bd2db616eb7b82b689f0b5585bce951a7e73dcf77296139e78259f478963fca64bb71e5495a742a468ec9852ab283509cb53e251963936bb959c3f0c95c40c9a5c596dcd78de7e6533e4a46d597956a952b569d6ab394ea4e4e5293796dbe6db3c402ca20ee3b1bed12e7b39dc373a9d3b0f84285cdb3a156d9d7ee937c49c65c5c32e6b0fc3c59c3831bd2b7acd6dd9ed6d359de162755f299a1a9e9975a6ddec2e3b6baa33a1563f0b7d74251716bf79f532bb3c67974008b0e9f1e1df9236dd964cb7c9ed480027469e3637944bdb1b4b4cd03e27f9df985bc68f7df09707798f1e1ee9e3e766eff6d43fc05fed6ffa256c0539d060b4ef35fd65623559623689593fdb51fe627f6b7fd11fb6a3fcc4fed7ff00a256c079fe3f4ff77f59ff0097bfdde6f8fecb09b8bca59eafa06a3a57c4cee3cf6d6adbf79f0a717071c1c78b1dd2ce339c65103e83776d61ad58df5dd9f9ed0b7b8855ab6dde7077d18c9370e2c3c6718ce198609b169b1e2898a46dba3be5bde626d2b27fb6a1fe02ff006b7fd1210ed2f765cef6de77db8ee6dfcd9dcb8aa743bce354a118a8a8e70b3d339c2e6d9cd83cc3a4c58a79a91b4bdc99f2648dad20258ec17b21fd90a95deaba9dfd6b2d26d6af719a093ab5aa61369379514938f369f5f94d9f6e7d88d1d91a0adc5a0ea37579a7d3a91a7734ae945d4a5c4f119f14524d65a58c26b2baf8793abc5193c3dfa9182f34e7dba228da7addcedcdcda6ebb68b8ab585cc2ba871614d45e5c5bf53595ef27efdb50ff00017fb5bfe895b41ee5d2e2cd3bde37798f35f1c6d596f37eebb6fb9b786a7afdb69bf06d3bfaddfcadbbeef7826d2e37c5c31ce659974f124aec9fb747b0f66d1dbdf15fe11eeaad4a9dff00c21dd6789e71c3ddcba7ca4320cafa7a5e914b4748795cb6adb9a27aa54eda7b607da468f63a7bdbdf0679a5c3adc7e7bdf71e62e38c7771c7522b00cb163ae2af2d63a3cbded79dec000918000000000000000000000000258f257bdb6b5ed36ad0af5782a5e69d568d05c2df1cd4a151ae5d3d1a73797eaf5b45a829ff0093b7db9342ff0068ff00edea9700d27108db2fc9b2d24fd4000505a00000000000000000000543f28eaf5eaf6bfabd3ab5aa5485185bc2946526d538f730970c5782e2949e178b6fc48ec903ca27edc9aeff00b3ff00f6f488fce9707baafa434f97db9f50004a8c000000000000000000000000000000000000000000000000000000000000000000000001387936f6b5a3ecab0bbdbdb8d55a3615ee1dcd0baa74dcfbb9b8a8ca328ae786a29a693e79f5f2dbf94476cfb7f72ed4a9b5b6b4aade53bb9c2575753a32a70508494d462a4949b728c72da4925e39e55e01527458e72f8be69e35178a72790002da0000000000000000000000000000000000000749d96d7af6fda4edaa96f5aa519bd52de0e50938b719548c651caf0716d35e29b45dc28ff66bf6c6db3f95ed7f4d12f01a7e25edd5b0d1fb32000d6ae000000003ffd9', '\xffd8ffe000104a46494600010100000100010000ffdb0043000503040404030504040405050506070c08070707070f0b0b090c110f1212110f111113161c1713141a1511111821181a1d1d1f1f1f13172224221e241c1e1f1effdb0043010505050706070e08080e1e1411141e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1effc000110801e0016803012200021101031101ffc4001c0001000203010101000000000000000000000708010506040302ffc40052100002010302030306070c0803060700000001020304050611071221314151081322617181141532528291a12335364255627492b1b3c1d116374372737594b21724631833548395a2345393c2e1e3f0ffc4001b01010002030101000000000000000000000004050203060107ffc400361101000202010302040305070500000000000102031104122131054113516171323391141623c1d12234525381a1e10642b1f0f1ffda000c03010002110311003f00b44003734800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001e7c85e5ae3eceadedf5c52b6b6a4b7a956acb96315ed03ee656edec936c8ab54f18f1f6d1951d3b672bdadbede7ee22e1497b23f2a5f611aea0d75aab37cd0bccbd6a745ff00636ff7287d51eafded984de219c639958ec96730b8cfbe197b0b57becd55b88c5efb6e96dbefd873f73c4ed1142973acd2aef7db968dbd494bdbb72ae856cd96fbecb7f1ef3263f12597c38588ff008b3a2bff00197dfe8a67aadb89da22bd2e779a545efb72d6a15232f6edb3e856c3279f125efc385b2c6e730b92fbdf97b0ba7bb8a54ae2327ba5bedb6fbf675362f74f66b6653bd96fbecb7f1ef3a5d3faeb556139616797ad528afec6e3eeb0f729755ee68ca327cd8ce359f0455a5b8c78fb88c68ea2b395955ecf3f6f173a4fdb1f951fb493b1f796b90b3a57b63714ae6daaade9d5a52de325ed3389896135987dc007af0000000000000000000000000000000000000000000000000000000000000008ab8a5c4c58ea95f07a76719dda4e15ef22f75425df1878cfd7d89f8becf2674f6236e87883c41c5e958cad29c637d95dba5b465b2a7badd3a8fb97a975f6769036a7d4998d497ceeb2d793adb3fb9d25e8d3a6bc231ec5eded66aa7294e5294e5294a4f77293ddb7e2df79f934dad32dd5ac4326003164000000000000c9b6d31a9331a6ef95d626f2745b7f74a4fd2a751784a3d8fdbdabc4d40079591e1f710717aaa31b49c636395dbadb4a5baa9b2ddba6fbd7a9f5f6f69d994f6129424a5094a328bdd4a2f669f8a7dc4dbc2de262c8ce860f514e30bb694285e4a5b2af2ee8cfc26fc7b1bf07dbb6b7df696ab53e4954006c6b000000000000000000000000000000000000000000000000000000396e25eaca7a4f4fcae69b84b215dba7674e4b74e5df36bbe315b37eb6977899d111b733c65d78b1542b69cc4549ac955825715e0f6f83c5adf64fe7b5f527e2c828fa5c56ab715ea57af52756ad4939ce737bb949bddb67cc8f6b4cca456b110000f1e801b2c4e132994d9d9daca54dbd9d597a305ef7dbeedcc6d6ad63769d32ad66d3aac6dad07738ed04bd19642fdbf9d0a11fb399ff0023714347e06928f35ad4aae3df52ac9f37b52d910afea386be3ba5d3819ade6348bcc12d7f46701f92adff00f77f33cf5f48606af335692a4e4bfb3ab24a3ec5d86b8f54c53ed2ce7d3b27b4c22d07797fa0a93de5617f287842b47997eb2ebf61cc65f4fe57189cee6d5ba4bfb5a6f9a1f5f77bf62562e5e2cbdab3dd1b271b2e3f30d500092d000009d7835af5656851d3997a93791a50dadebcdeff00088a5becdfcf4beb4bc512794fedeb55b7af4ebd0a93a5569c94e1383d9c649ee9a6597e1a6aba7ab34fc6e6a38472141aa7794e2b64a5dd34bba32ead7ad35dc6ea5b7da5a6f5d778752003360000000000000000000000000000000000000000000000000fc57ab4a851a95ebd48d2a54e2e739cbb2314b76dfa922b0710b5255d51a9ae320e52f82c1ba56907f8b493e9ef7dafdbea257e3eea178ed3d4b076f26abe49b755aeea316b75f49ecbd899031ab25bd9b71c7b80035b607dec6d2e6f6e636d6b46556acdec92eef5bf05eb67df0d8cbacb5f46d6d63d5f59cdfc9847c5ff00fdd494b0587b3c3db79ab587a724bce557f2aa35e3e0bd442e5732b82351de52f8dc5b669dcf86974f68db5b4e5af92e5bab85d7cdff00671f77e33fb0ea92492492492d925d8802872e6be59dda5778f153146ab0000d4d800000eed80039ad41a42c6ff9ab59f2d9dcbf9abee727eb4bb3da88fb2561778eba95b5e51953a8bdea4bc53ef44cc78f2f8cb3cada3b6bca5cf15d6125d2507e29961c6e7db176bf7840e470ab93bd3b4a1b06cb5061eeb0d7ae8575cd096ee9554ba545fc1f8a35a5f56d1788b57c29ad59acea7c8745c3dd495b4bea6b7c8294be0b36a95dc17e3526fafbd76af67ace7419786331b5c1a156957a34ebd0a91ab4aa454e138be928b5ba6bd4d1fb234e016a196474f56c1dc49baf8d69d26fbe8c9bd97d17baf6344964889dc234c6a74000f40000000000000000000000000000000000000000077f6ec0e7b88f97783d1593bf84b6ade6bcd517ff00527e8c7f6b7ee13da088da00e25671ea1d657d7f09b95bc27e62d937bed4e1d16db78bde5f48e6c6db740469ee931d83d18fb4af7d794ad6da0e756a4b64bc3d6fd4bb4f3becea497a0b0bf17e3fe1b5e3ff00337314ff00b90ed4bdafa37ee2372b911829bf748e3e09cd7d7b36ba7f156f87c742d68ed29f6d5a9b6cea4bc7f91b000e66d69bcf54ba0ad62b1a8f0000f1900000000000000003c998c75be52c2a5a5cc538c97a32dbac25dd25eb444b96b0b8c65fd5b3b98ed283e924ba4d77497a99329a2d6985f8db19cf457fcddba72a5f9cbbe3effda89fc1e54e2b74da7b4a17338df12bd51e6116000e8544e8f86d9c7a7b59585f4e6e36f39f98b949edbd39f47befe0f697d12d0f7b5e053b6b7e85a3e1c65de7345632fe72e6ade67cd567ff00521e8cbf627ef36e39f66ac91eee84006c6b0000000000000000000000000000000000000000089bca3b233a78cc4e2a0da8d7ab3af53c1a824a2beb9364b0cafdc7ebc573af15ba9424ad2ce9d3e8baa72de6d3fd65f598de750ca91dd1e800d0dede68ac5fc679ba7e723bdbdbfdd6aefd8faf48fbdfec64a868742e395860694e51dab5cfdd66fbf67f257d5fb59be39be767f8b9675e217fc3c3f0f1fd640010d2c0000000000000000000000011a710317f00cc7c2a9476a177bcd6dd919fe32fe3ef39a25ad5b8e593c1d7a0a3cd5a0bce52fef2fe6b75ef225f59d17033fc5c5a9f30a1e6e1f879371e2426bf271c8cea6332b8a9b6e342ac2bd3f04a69c64beb8a6428485c01bc56daf1dbb9412bbb3a94faaeadc769a4bf55fd458527ba0de370b040c1924340003c000000000000000000000000000000000000187d16e564e2b57a971c45ce4aa6dbc2e7cd4765b7a318a4bec459c5f296fe2550d6352a55d5b98a956729cddf56de527bb7b54697d891864f0d98fcb547b70567f18662d2cdfc9ab55297f77b5fd899e23ade18daf9ccbdc5dc96ea851e55fde93dbf62643e464f878ad64bc14ebc915486b64b64925dc977000e55d200000000000000000000000000000449ab6c9586a1bba105b5372f39049744a5d76fda896ce138a56bb57b2bd4be54654a4fd6baafdacb0f4dc9d39ba7e683ea14eac5d5f2714751c28af52df88b83953db79dcf9a96eb7f4651717f6339736da3aa54a5ab70f5294e509abea1b4a2f66b7a893fb1b3a0851cad6aea8c87f29ede20928c000000000000000000000000000000000000000047e52f6a2a76abfc29cbfe9f5ff7922d837b755daba956b8856f4ed75de72852df9217d536ddeefabdff006b66193c3663f2d092370ca879bc1d6aed3deb577b6ebba292e9f691d12b687a6a9696b1e56df3c6537bf8b932a3d4edac3af9cad3d3ebbcbbf94372002817600640c038acf714f446172156c2eb2d3ad71464e15636d6f2aaa125db1725d37f66e747a6f3f87d478ef8c30b7f4af2dd49c25286e9c65e124f669fb7dc6cb61c958ea98ecd75cb4b4f4c4f76c8006b6c00000035ba933f87d398ef8c3377f4aceddc942329eedca4fba296edbf67bcf6b59b4ea1e4cc56372d9038ac0f14f4466b214ac2d72b3a371564a14a3736f2a4a727d914df4dfdbb1db195f1de9dad1a634c95bf7aced80018330e7b88743cf699ab349ef46a42a745bf4df67eeea7426bb53d28d6d3990849b4be0f27d3d4b7fe06dc16e9cb59fab567af563b47d1101b3d27f85388fd3e87ef226b0df70f2de9dd6bbc1d0abbf24afa9efb3d9f47bfed47570e6a569a5f29fb5831befd7c4c92518000000000000000000000000000000000000000187d8570e35dafc1788d916a10846e234aba51efe6824dbf5b699640847ca36c3cde6b15928c7655ede5464d43f1a12dd6efbded2ecf046193c33c7e514930e9c8c61a7f1f1845457c1a0f65eb8a643ddc4c5a7fef0e3ff46a7fed4527aafe0aae3d37f1d9ee00148b80e7f8911cbcb41e66382f39f18bb59799f37bf3f77372edd79b979b6dbaee7400ca96e9b44b1b57aab30a36fa74ec252f2698e5debbab3b3f38b1cad66afdf5e4ecfb9a7ddcdcdd9dfb737ac98f3dc33d139ac854bfbec2455cd5939559d0ad3a5e724fb652516937eb37f80c2627018f56186b0a3656ca4e6e14976c9f6c9b7d5bf5b2db91ea54c98a6b11de55783817a648b4cf686c00053ad800002b6f94b472eb5dd29de79cf8b9dac1583ebc9d9f744bbb9b9bb7bf6e5f51648d7e7f0989cfe3dd8666c28dedb3929a8545d925d924d754fd6893c4cf1832754c6d1f93867363e989d295aebd3b772e270de3978e83c2c73be73e3156b1f3de73e5f7f2f36fd79b97977dfaee6bf05c33d1384c853bfb1c245dcd2929529d7ad3abe6e4bb251526d27eb3b02473b995cf11158f0d1c3e25b04ccda40015c9e1f1be8c67637109c54a32a534d3ec6b959f63e777ff00c257ff000a5fed67b5f30f27c2138bde29fa8ed38296bf0ae23e39b84271b78d5aed4bbb960d26bd69b47150f911f62257f272b0f399acae4a51e942de3462dc3f1a72ddecfb9ed1ecef4cec2be5ca5bb426d4640243400000000000000000000000000000000000000000703c76c57c3f42d4bb85372ab8fad1ae9aed507e8cfec69fb8ef8f3e46d28dfd85c58dc24e8dcd2952a89f84934ff6898dc3d89d4aa212e693a92aba6b1f39edbf984ba2dba2dd2fb1115e4ecabe3725738fb98b8d6b6ab2a534d6dd62f6dfdfdbef246e1dd5f3ba62947d2de9559c1efeddfa7d68a3f54aff000a27e52b8f4eb7f1263e8e8400512e800000000000000000000000000003c999a92a387bdad0db9e16f524b75bf5e567acd36b6abe6b4b5f3f4bd282a7d3f3a497d46cc55eac958fac35e59e9a4cfd1142ec48b0dc08c5ab0d0b4eee74f96ae42b4abb6fb5c17a30fb137ef202c65957c964adb1f6d172ad735634a092dfac9edbff0012d9e3ed28d8585bd8dba4a8db528d2a6bf362925fb0ec31c7bb95c93db4f4000dad40000000000000000000000000000000000000000000082bca0b03f03cfdbe768425e6b211e4acfb956824bed8edfaacd570b6e579bbeb37da9c6ac7b7b3e4bfe04dfae3014f52e99bbc4cf96356a479ade72fc4aabac5fb37e8fd4d95e3484eb6275842d2ea1e6aa39ced6b465f8b2ecdbf592457f3f1f5e2b442770b27464849c0039674a00000000000000000000000000001c8f13ee543156b6bdf5ab73f7f6457f368eb88e75dceb64b55d2c6dad3f3b520a1429c23db29cdefb7d6d226fa7e3ebcf1f4ee89cebf4e19faba5f27dc0fc333f719daf0979ac7c7928bee75a69afb23bfeb227434ba1f014f4ce99b4c4c7965569c79abce3f8f55f593f66fd17a9237675758d4398b4ee4001ebc0000000000000000000000000000000000000000000008738eba5276f711d5f8ca7b3528abd515d925f22afec4fe8f8b2633e7734285d5bd4b6b9a34eb50ab170a94e6b78ca2fb535e0796ac5a34f6b6e99da25c45ec3238db7bd87655826d784bb1af73dcf51e1583b9d279caf86979ca98bb893ad8eaf2ebddbce937f3976fad2dfc4f71c7f2b0ce1cb35757c6cd19b1c580011dbc7becf6db7eedce2715ac6eed751dc61b54d0a363394f7b7ab17b5349f62727da9f74bc774f6eeed8d5ea3c06333f6aa864286f28efe6eac3a4e9efdbb3fe1d8678e6b1dad0ceb35f12da27ba4d7635baf5a0472b09aeb4d251c25fc7276717e8d096cf65bf67249ffb5f89fa7c41cbd87dcf33a62ad29c7ace517282e5ec6fac5aee7dfb19fc099fc33b7bf0e67c244047ff00f15315f92afbff00a94cf9ff00c45c85e49c311a66bd7727bd37294a5ba5dbd231fd8c7ecf93e47c2b244efe9d7d4717a8f58d7598b7c3699a147237b29af3927e9534bbe29a7f5cb7d97b4d6cb19c40d47cd4f25770c45a4ba4a9c768eebc3962f77ef7b1d6697d338cd3d6ee1674dcabce3b55af3f973f57a96fdcbed3de9a63ef3de4e9ad7cf796e69f33845cd252d96e93dd27ea6640343580003e579714ed2d2add567b53a507397b11f0e09698ab7b7d575ae569ef29d493b28c976c9fcaa9ec5f263f4bd47dfe23b9d4d7f47111552963d4955c8578f4da0bac69a7f3a4fea4b7f0254b6a142d6de9db5b51a7468528a853a708ed18457624bc0e87d278fd349c93eea1f53cfbb7c38f67d4005c2a80000000000000000000000000000000000000000000000000001e5ca58dbe4aca7697316e9c9a92717b4a324f7524fb9afe6bbc8fb236952c6f6adb555e941f47e2bb9fbc92cd36a8c4fc616aaad14be1345371fcf5f37f915bea5c4f8d4eaaf98587a7f2be0dfa6de25c2032d34f66b66bb518398746000007d62e2fac5f6a7d8c003f1e6a97ff002a9fea23f6ba47963d23e0ba2006cd8000000007d6d6854b9b9a76f463cd52a4b68a3e476ba4f12ed28fc32e16d5eac7d18b5d611f0f6b257138d6e4648afb7ba372b911831cdbdfd9b7c75a52b2b2a76b4be4c1757b7593ef6cf40075d5ac56350e5ad69b4ee4001ebc00000000000000000000000000000000000000000000000000000c1900733aab06eb4a790b38b753b6ad35f8df9cbd7ea39125439fd41a7a9dd735cd928d3afd65287e2d47fc1fd852f3fd3baa67262f3ef0b7e0f3fa7f8793f57160fa57a552855952ad0953a91ed8c96cd1f32826262752bb89898dc0000f40000000007ea9c2752a4614e2e7293d9452ddbf71d66034daa5cb73918c6553a38d1ee8bfcef1f6761238fc5c9c8b6ab1fea8fc8e4d30577697c74ae0dca50c85e45a8ada5469beff00093f57823ac00eab8dc6a71e9d35735c8e45b3dfaac000ded20000000000000000000000000000000000000000000000000000000000000000d36afa146785ad5e74a0ead3e5e49edd57a49769c21dfeadfc1fb9fa3fee4702737eaf1119e35f2feae83d2e6670cfdd800154b30000000076ba2685158bf842a50f3d2a928b9edd76e9d3737e68f44fde35fe2cff0081bc3afe144460aebe4e57993339edb0004a46000000000000000000000000000000000000000000000000000000000000000000006ab56fe0fdcfd1ff00723813bed5bf83f73f47fdc8e04e6fd63f3e3edfce5d07a57e4cfdff009430002a96600000000ee344fde38ff8b3fe06f0d1e89fbc71ff00167fc0de1d870bfbbd3ece5397f9f6fb80024a380000000000000000000000000000000000000000000000000000000000000000000355ab7f07ee7e8ffb91c09df6adfc1fb9fa3fee4702737eb1f9d1f6fe72e83d2bf267effd1800154b300000000771a27ef1c7fc59ff00037868f457de38ff008b3fe06f0ec385fdde9f6729cbfcfb7dc001251c0000000000000000000000000000000000000000000000000000000000c7f05b9e8c823bd6fc61d1ba6a3568d2bd598bf8371f83593524a5f9d53e4c7dcdbede8429ac78e3acb36e7471956960ad1be91b5f4ab35b6db3aafafeaa8927170f2e4ef11a868be7a5567f399ac3e0ed9dce6729678ea5f3ae6b286fec4fabf711c6a1e3d689c7d39c718aff0031592f4551a2e9536faf6ce7b787745f6f4dcab97b75757b752babdb9ad737137bcaad6a8e736fdaf77defeb3e24fc7e9d48fc53b45b72ed3f856071dc69c86b0d496d80a183b5b0b0b973e79ceb4aad66a30e65d56d15d63e0fa33ab2bf708ffac2c67fe6feea458138effa971571f2ab5ac7fdbfce5d4fa0ded7e3ccdbe7fca0001cf2ec0000326001cbe738bf91d0fa89e17e26b4bfb054a9d6dfceca9d54e5bf36cfaa7d8b6dd7d6741a778fda36fe118e5adf2187aafb79e9f9fa6bb7f1a1d7d5f27b5fbc84f8dff8772fd0e8ff00f71c39f49f4ee1e2c9c3c7331df50e139dc8bd7959237eebd9a7f50e0b50d0f3d83cbd96461b75542aa94a3dbdb1ed5d8fb5773368502b7ad5adebc6e2deb54a35a2f78d4a727192f635d491f47f1af5b60a50a579791cdda26b7a77dbcaa25dea3517a4bdfcc6793d3ad1de93b6ba72eb3f8a16d8119688e35e8ed410851c85c7c457d26979abc97dce4dfcdaa96cfe97292646519c2338b528c96f1927ba6bc53ef2bef8ed8e7568d2556f168dc4b200306400000000000000000000000000000000000000000000183e57b756b656956eef6e68db5bd28f354ab5a6a1082f16df44577e2b71d2e2f954c4e899d6b4b6eb1a99194796ad45ff004d3eb05f9ddafbb637e1c17cb3aac35e4c95c71b94b1c46e2669ad134e746f6bbbbc9f2f353b0b77bd47fdf7d94d7f7baf826570e227153546b294adeb5758ec6f7595a4e518cd7fd4976cdfb765ea386ad56a56ad3ad5aa4ead5a92729ce7272949bef6df56cfc97183874c5dfccabb2f22d7ede2185b25b25b25d864025b400003abe1126f8858c4936feebfba9160d465f365f5154e8d5ab46a2ab46ad4a551764a127192f7a3d3f1a653f29dff00fa99ff00339ef56f44b73f34648beb51af0bbf4ef56af0f14d26bbefbffc2d1f2cbe6cbea1cb2f9b2fa99573e34ca7e53bff00f533fe63e34ca7e53bff00f533fe6557ee9e4ff323f4ff0094ff00de2a7f827f55a3e597cd97d4c72cbe6cbea2ae7c6994fca77ffea67fcc7c6994fca77ffea67fcc7ee9e4ff00323f4ff93f78a9fe09fd568f965f365f531cb2f992fa8ab9f1a653f29dff00fa99ff0031f1a653f29dff00fa99ff0033dfdd3bff00991fa7fcbdfde2a7f827f575bc704d6bb96e9aff0093a3dbf48e1cfdd7af5ae2a79cb8ad56b4f6db9aa4dc9eded67e0eb3878278f82b8a677a8d39be4e6f8d96d935ad80024b40763c3ee24ea8d1755431f77f09b0fc6b0ba93951f6c7aef07eb8fd4ce3818da95bc6ad0cab69acee170386dc57d37acfcdd9a9bc665e4bad95797cbff0e7d14fd9d25ea240280464e32528c9c65169c5a7b34d7634fc4993855c6fc86179317aba77193c72da34ee97a7714175edefab1ec5d7aaf17d8557238131fdac7fa26e2e544f6bacd83c989c8d865b1f47218cbca17969596f4eb519a9465ffe7c576aef3d656cc6bb260003c7a000000000000000000000000000000001a9d59a8715a5f057199ccdcaa16b456de32a937f26115df27e1efec4cf9eb5d4b8dd25a6eeb399493f3341250a706b9eb4dfc98477ed6fec5bbee2a071135ce735c65a37b96a91851a3ccad6d6974a5422df778c9f4de4fabdbb97425f1b8b39a773e11f3668c71af76cf8afc4bcbebabe9526ea596169c94a85829269b5d93a8d7ca9f57ea5dde2f8500bda52b48d563b2b6d69b4ee40019310000000000000000000000000000000000000000761c32e2066b43652352caa4abe36ad452bbb094bd0adddccbe6cf6ec92f05bee8b65a175661f596069e5f0f59b837cb5a8cf655284fbe134bb1fafb1aea8a3a6fb43eaecde8dccfc6984b88c2a4a3c95a9545cd4ab47e6ce3dfe29f6a7d842e571232c6ebe5270e79a769f0bc40e6f873ac31dadb4cd2ccd845d19efe6ee6de524e542a2ed8bf14fb53ef5ef3a4292d59acea56513131b800062f40000000000000000000000003c19ecbe370388b8cb65aee16b676f1e6a9524fea4976b93ec49756cf736926db4925bb6fb8a9bc7ae22cf58671e2f195e4b0363536a4935b5cd55ba75b75db1d9ed15e1bbef2471b04e6bebd9ab3658c75db9ee27ebacaebacf3bdbc6e8d951728d9d9c5fa1460df6fae6fbe5eeec472601d0569148e98f0aa9b4da772000c988000000000000000000000000000000000000000000000003a1d01ac32fa2b3d0cb626a2926946e2da6fee7714fe6cbf83ed4faf8ef72348ea1c5ea9c0dbe6711711ad6f5a3e92dfd2a53fc684977493fe7d8ca2c77bc17e205c686d44be113a93c2de4946fa8c767caf6da3563bfe347bfc56ebc085cce2c658eaaf98ff749e3e6e89d4f85c307e2855a55e853af42a42ad1a9053a7383de338b5ba927de9a699fb28d66000f0000000000000000000359aab3767a734edfe72fdffcbd951756514f6737d8a2bd726d25ed3d88999d43c99d7745de52daf7e25c37f453175b972391a7bdd4e0fad1b77d36dfba53eabc524fc5158cd8ea6cc5e6a1d417d9bc8493b9bdad2ab5127ba8efd915ea4924bd48d71d171b0c61a6bdd539727c4b6c001bda800000000000000000126e4a2936dbd925daccce13a72e4a909425b6fcb28b4fea636f580007800000000000000000000000000000000b11e4c1af3e116ffd08ca56deb518caa636727f2a1db2a5ed8f592ebd9baee44f0507c5dedd637256b91b2aae95d5ad68d6a335f8b38bdd3fb0bb5a0352daeafd25639fb58aa7f0883556927bf99ab17b4e1bfa9fd8d14bcec1d16eb8f12b1e2e5ea8e99f30df000af4b00000000000000000af3e55bab7cedd59e8cb3abe851e5bbbfd9f6cdafb941fb1372fa5127dc9df5b6331b7592bc9f25b5ad19d7ad24bb2114dbfb1146753e66ef50ea1bfcddf4dcae2f6bcaacbf353f9315e092d96dea2c3818baafd73ec8bcabeabd3f36b8005d2b4000000c019077da2b83faf7565a53bec7e1d5b59545bc2e6f6a7998cd78c53f4a4bd696c74f7be4dbc42a16eea51af83ba9a5d29d3ba9c64fdf2825f691edcac359d4da1b630e498dc421a06d353e9cce698c9cb1b9fc65c63ee92dd42ac7a4d78c64ba497ad367e74b60b23a973f6b83c4d3a752f6ee4e346352a2845b51727bb7d9d133775d7a7ab7d9874cef5eed683aed7fc38d57a16dad2e351dadad0a7775254e8ba3731aadb8addefb767439114bd6f1d559dc16acd6753092b823aeb07a1a591baada6abe633d72952c7548a8ca34ba748ecfd2de526b7e5ebb6c912df16d5d667c9eea67388f88b0c5ea78cd3b154e3cb539dcd724766db4e50e6e68eef64b77b7741dc24d29ac350e7d647475a5b56bac3d5a573cf7352318465ccdc37dfa4bac5f4f51d171db01c526a86a7d7f4ed5d1e78dad3f82d752a74e4d36b6827e8efb3ddf7f42bf2e3a5b911ab444fdfbfd92b1ded18a771dbfd914bed001648603d18cb3af91c95ae3ed63195c5d56851a4a52e54e52692ddf7757da763adf851ad346e0fe39cf5959d1b355634b9a95dc6a4b9a5d8b65ec30b64a56d1599ef2ce29698dc43860019b00ecb847a0325c41d4f1c6dab95bd9514aa5f5df2eea8c3b92ee7397625efec4ce34937841a8f8917342ae88d053b2a0ee29d5ad565e6610a9b6c94a6eabea9a4d24fbba6c69cf378a4cd2623eed98a2b36d59d4eb8e0358dae94becc689d455f505c636b4e9dddab54db5c9ff7918f27e3c7a3e57dabb3af6c13ec26ac6698e34708f0d95d4165f03b5b2e48cef52b885ca694b653e47dad6ff2bb766c883337f5b2b95b9c8dcd3a14eb5cd4752a2a149538733ed6a2ba2ebd7a1ab8b6bcef768b47cdb33c5635a8d4bc80d9696c164752e7ed70789a74ea5eddc9c68c6a54508b6a2e4f793ece89921ffd9f789ff9331bff00a8c3f91baf9b1d27569886bae3bda37584540946e3803c50a54655161aceb72adf9295fd3727ec4f623bce6232983c8d4c6e631f7361794fe5d1af071925dcfd6bd6ba1ed3363bceab312f2d8ed5f30f1000d8c00000266f25ad5df166a5afa56eeaed6b94f4edb77d237115d9f4e2b6f6c624327a3177d778cc95b646c6aba5756b5635a8cd774e2f746acd8e32526b2cf1dfa2d12bf00d6695ccdbea1d378ece5a7fdcdedbc6b25b6dcadaf496dea926bdc6cce6e6262752b88ef0000f1e80000000000022af29fcf7c55c3878ba734abe5ebc6df6dfaf9a8fa737f6457bcaa84b7e5519995f710e8e2a336e8e32ce11e5ee552a7a727dbe1c8bbbb3d44485ff000b1f4628faaab937eac9200096d00000138f92b70e2d353652e355672de35f1b8eaaa9db50a8b7856afb26dc977c609ae9dedaf020e5da5ddf26db4a38fe08e0aa5382deb52ab7351aed94a5524ff624bdc40f50cb34c5aafbf64ae2522d93bfb399e38f1ca1a3b293d39a6ad2def72b492f84d6adbba36cdadd439535cd3db67b6e92e9dbd845b86f28ed7d6b7f1ab91a78ac8db6fe9d0f83f997b7e6ca2fa3f5b4fd844998beb8c9e5ef32575373af777152b54937bb72949b7fb490343f05358eb0d356da83135b111b3b97354d57b99427e8c9c5ee941f7af13c8e2f1f0e38f891feaca7366c979e8593cfe3b4ff001ab84f4ee6d69adee694aad8d59c7ee96970ba72bf0f4972c97635ee2b2f93e52ab6fc71d3d6f5e0e9d5a575561520fb63254e69af734cebecf807c58b2a3e66cf378eb6a5bb97251cad684777dfb2825b9ce70671b7987f28bc5e272152152f2cf235e8579c26e6a538d3a8a4d37d5f5ef35618a531e4ad2fb8d4b3c936b5e936aea76947cb6bef1698fd2ebfeed157cb41e5b5f78b4c7e975ff768ae1a631171a8351e3b076abeed7f730b78bf0e66937ee5bbf71bb81311c7899fab572a379a63ecb6de4b381a7a7784d1cbdda54aae5673beab3974e5a296d0dfd5cb172fa46f358d1b1e29f046eaae2d39c32363f09b3e65e946ac1f3457b79a3b1e0f282cb5be8ce0add63f1efcccae28d3c55a24fb2325b4beaa7191cbf91aea2f86691c969aab3deae36e3cf504dff6557aecbd4a6a5fac8ac9adaf5b727ea9d131598c3f4553ebde9a7e0fb81dc71db4dff45b8a599c753a7c96b5aafc2ed925d3cdd5f4b65ec9732f71c397f8ef17ac5a3dd537acd6d312dde80fc3bd3ffe696dfbd896abcaff00faa17fe676ff00b64555d01f877a7ffcd2dbf7b12d5795ff00f542ff00ccedff006c8afe5ff79c7ffbee97c7fc9ba9d000b3420b3de45fa6fcc62733aaeb53f4aeaa2b2b66fe643d29b5ea72697d12b146329494611729c9a518aef6fb11786de14b857c074e4946ae2b16e52fcfb992dfeda922bfd46f3f0e31c79b4a670ebfda9b4fb37f6592c2ebdc06771d45f9db58dc5ce2ae5747e947d1935eaebba2856731b7386ccdee22f22e37165713b7a89fce849adfdfb6e4ebe46da9a74b53e634dddd6e6f8c697c329b6fb6b41ed3f7b8cb7fa268bcae34dfc4fc4a86628d3e5b7ccdbaacda5b2f3d0da13f7b5c8fdecd5c48fd9f916c5ed2cf3cfc5c51921cd793aff5d3a6bf489feea658df293e206a0d038cc2dc601d9a9de5c54a757e1147ce2da304d6dd56dda572f275feba74d7e913fdd4c9dbcae34e67f51e1f4f52c0e1ef7273a1755a55636d4dcdc138249bf03ce545679548bf8d7f5304da305a6be7ff0088e309e529ad2db234aa65ac7157d65ccbcf52a54654aa38f7f2cb99adfda9a261e3969bc4f107849533f654e33bab6b2f8c71d71b6d2e4e5e7941faa51dfa78ecfb8ad585e10711f2991a5671d2b90b3f39249d7bb879aa54d77c9b7e1e0b765a3e22de63f875c09b8c7caba9bb7c5ac65a737475aaca9f9b5b2fae5ea499ab935c54c94f83e7e8d9866f6a5be2785215b349aec32612d925e0b6325dab000000001663c9433df0cd2590d3f5669d5c75c79da49bebe6aaf57f54d4bf597a9134151fc9bf312c57152c2ddcdc68e4a9cecea2ee6dae686fd5764a2baf5ed7e25b72879b8fa32cfd7bad38d7eaa320021a400000000022b9a4a3e2f6078350dd2b0c064af9d37515b59d6abc89ece5cb4e4f6dfdc7b11b9d3c9ed0a55c41c9bccebacee4db935717f5a51e68a4f9549c629edd37da291a33f30f911f623f474f58d4442966773b00064f000002e3f92667e8e578554b15cf177188af52dea43bf92527383f63526be8b29c1d770a35e64f87faa2197b18f9fb7a91f35796b296d1af4f7df6dfba49f54fbbd8d9139b827362d47948e3e58c77dcf838bda42f345ebcc8e26bd1946da75655ecaa35e8d5a126dc5a7eaf92fc1a3dfa478bdaef4ae06860f0b92b6a1636ee4e9c276909b5cd2727e935bf6b659aa1a9f84fc5ac1d2b5c957c75c497a4ad2fe6a8dcd093f9af74f7f5c5b4cf15b70a7833a72b2ca5dd0b0e5a6f9e2f219273a516bafc994b67ec7b90ff006ca4d2299a9333091fb35babab1dbb4b79c0acd6aacd70ee967f59d7a6ebdd559d6a0fccc68a8dba4b95b4bc7694b77dcd15bf851928667ca62cf2f4def0bccb5d5783f18ca351a7f56c771c7ae38636f30b71a53445775a9dc43cd5de4209c60a9f63a74bc775d1cbb36eceddd455c02bbb4b0e2fe9ebbbdb9a16b6d4abcdcead6a8a108af3535d5be8860c368c79324c6b71da0cb9226f4a44ef499fcb6bef1698fd2ebfeed1c6791f69bf8cf881759fad4f7a188b67e6db5d3cf55de31faa2a6fde747e5899cc2e5f0ba7218acc63efe54aeab3a8adaea155c1382d9be56f63a6f267bbd29a5385d46a64350e1adefb2356779734ea5ed28d482f9308b4e5beea314f6f5b308bcd385a88ef3fd594d62dc9dcfb3bbe2970eb07c42a76343377f7f429594a73a74edaac609ca4926e5ba7bf45d3dacd6f0db845a674167ea6630b92ca4eb55a12a13a75ebc2509c5b4faa515d534b629d6b9cf57d4bac72d9eab39ef7b773ab14dbf461bed05ee8a8a35146bd7a35615a8d59c2ad3929c24a4fd1927ba7f59b2bc0cbf0fa7aff00d34c2dcaa75f574acd7968e9bf3b8cc36aca30de56f37657325dbc93f4a9bf749497d22b1173750ea3d29c44e0b56b4bad4187b6bdc963235151ad7b4a13a57292924e32926b69c7ea29975ef5b3ef5e06ef4ebcfc39a5bcc35f2eb1d5168f76ef40fe1de9ff00f34b6fdec4b55e57ff00d50bff0033b7fdb22a9687ab4e8eb5c156ad5214e9d3c95bca739c928c52a916db6fb1175b5a5d70d758e1be28cfea1c1dcd979d8d6e48e569c1f3477d9ef19a7de6ae75ba7352daf0d9c58eac76afcd44416e7fe1b7003ff1b88ffd7bff00d871dc66d13c21c3f0ef2390d2b758ea996a52a5e6151cb79e975a9152da1cef7f45bee37d79f4b5a2bd33ddaedc5b5637b8471e4f1a6ffa4dc57c450a94f9ed6ca6efae375bae5a7b38a7ed9b822e0f11f486375c69d781cb5e5ddbdacab42b4fe0d523094dc77693dd3e9bf5f7220df2447a770987cbe7b2d9bc5595e5e568db51a771794e9d48d282ddbda4d3d9ca5ffb48c3ca0f544354715329776b72ab595ab8d9dace13de32853ed945ae8d39393dfd846cb4bf2393a89d74fbb763b570e1dcf7dac768ee05e90d2ba9ac75062f2b995776737382a97107196e9a7192515ba69b3e3e561a6d66b85d5325461cf7386ad1bb8b5d5f9b7e8d45f534fe894df9a4fa394b6eff00499713833ad74d6a0e0d5962f526731b6f710b59e36ee95d5dd3a739c629c14b6934f67071ea61c8c39305ab966dd5a97b8b25325671c4695ebc9d7faead35fa44ff007532cff1cf8975f86d638bbaa187a59377d5aa53719dc3a5c9cb14f7dd45efda564e0ec2d34f71df1746f321691b5b1bead4a574ebc551718c27152e7df9767d1a7bf792679626730b97c2e9c862b2f8fbf952baacea2b6b9855714e9ad9be56f6367271c65e552263b4c7f56186d34c36d4f7792e7ca8f2d2a4d5b68fb0a7536e92a97d39a5ee505bfd6441c41d77a935d64e17b9fbd55234b7542de947928d14fb7963e3e2deedf89cc82762e2e2c53bad7ba35f3e4bc6ad200090d200000000f5e16fa78bccd8e4e9c9c6769734ebc5a49b5c9252e89f46fa17ce138d5846ac13519a528a7dbb3ea8a00d6e9c7c56c5dfe195e2c870e74e5e2a6e9aa98ca1e8b7bedcb051edfa3bfbcabf52af6ad937873de61d1000a94f000000000e438d156347851a9a72aaa9ef8f9c22dcb6de526924bd6dbdb6efdcebc8ff00ca23fa9ece7fe47efe06dc31bc958fab0c93aa4a9fbed03bc1d2a980000000000018693ed49fb518e58fcd8fd47e80d3d0c3eab67d4c80f18518aec8a5ec41c62defcb1dfc7632000000fcb8c5beb18bf71fa000c18e487cc8fd47e801f9e487cc8fd48ca8c576462bd88c80f58718beae29bf5a36da3f095b526a9c6602dab53a156fee63423526bd186fdadaefd927d3bcd51f4b4b8af69754aead6b54a15e8cd54a5569cb9650927ba69f734cf2dbd4e88d6fba5ce387066970fb4f59e72c7375afedeadc46dab42bd28c2519ca2da94797b57a2d6cfaaf1643ce317db14fda8e9358ebad59ac29db52d479aaf7f4edbad284a318462f6db9b68a49cbd6fa9ce1ab0572569ac93b967966936dd2350c6cb6db65b780518aec8a5ec4641b9ac00000000000000002df793ad58d5e0fe1546aaa92a6ebd39ae6ddc5aad37cafc3a35d3c1a2a016bbc96ff00aa987f995cfed8903d463f851f74ae27e34a600291640000ffd9', '\xffd8ffe000104a46494600010100000100010000ffdb0043000503040404030504040405050506070c08070707070f0b0b090c110f1212110f111113161c1713141a1511111821181a1d1d1f1f1f13172224221e241c1e1f1effdb0043010505050706070e08080e1e1411141e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1effc0001108014000f003012200021101031101ffc4001d000100020203010100000000000000000000060703080104050209ffc4004d100001030301040507060b06040700000001000203040511060712213113415161810814152232719116234252a1b12433344372738292a2c1d11744546293b218b4d2f035385357c2d3e1ffc4001b01010002030101000000000000000000000004050102030607ffc40031110002010303020307040203000000000000010203041105213112134181b1223334516171a1153242f014c1247291ffda000c03010002110311003f00da24445d8e2111100444401111004444011110044440111100444401111004444011110044440111100444401111004444011110044440111100444401111004444011110044440111100444401111004444011110044440111100444401111004444011110044582b2b292899bf5b574f4cded9a56b07da5019d14727d77a36070126a5b764f2dc90bffda0a41aef46cee223d4b6ec8e7bd2167fb804ca18648d160a3aca4ad66fd1d553d4b7b6195af1f6159901ca222008888022220088880222200888802222008888022220088880222203851bd67adac5a5a3dcae9ccb585b965243c643d99ea68ef3f6a886d4369cdb73e5b369b95afad692c9eac00e6c27adacea2eefe43bcf2a4a79659e77cf3c8f96591c5cf7bdc4b9c4f59279ad253c706f18679277a9b6aba9eeae2ca095b68a7e5bb4e7321f7bcf1f861416aa69aaa674d55349512b8e4be5797b8f8958d1726dbe4ea925c1ce4a2e1160c9929669a9666cd4b34904ad390f89e58e1e214eb4ced5753da9c23af95b77a7e5bb507120f73c71f8e5405165368c3499b3fa335b58f5547bb43398ab0372fa49b8483b71d4e1de3ec5255a7d04b2c13b278247c52c6e0e63d8e21cd23ac11c95dbb30da736e2f8acda9256b2b5c4320ab2035b31ea6bfa83bbf91ee3cfa4679e4e7286382d44445d0e6111100444401111004444011110044440111100444401561b68d72eb4c2ed3d69940ae9e3fc26669e34ec23d91d8f23e03bc8531d79a8a1d2fa6aa2e8f0c7cc3e6e9a271fc64a790f70e67b815abf5b53515b59355d54ae9a799e649247737389c92b49cb1b1bc239dcc288bee08a49e56c50c6e92479c35ad1924ae1c1d8f85f51b1f248238d8e7bcf26b464fc029bd87440dd6cf7879cf314f1bb97e93bf90f8a9850d15250c423a3a68a068ea6371f6f32abab6a54e0f11dc9f4b4f9cd665b154c360bdcc331daea88c67259bbf7ae65d3f7b8865f6aaac633c19bdf72b71145fd56a67f6a257e9b0f9b29296392290c72b1f1bc736bda41f815f0aeaaca5a6ac88c5574f14ec3d52341511bf6888dcd74d687f46ee7d048ef54fe8bbabc54aa3a9539bc4d608d574f9c778bc9034596a609a9a77c15113e295870e63860858958adc80cbd762fae5d7685ba76ed2835d047f82cce3c6a183e89ed781f11ee2acf5a8345535147570d5d2cae86785e248e46f36b81c82b68341ea2875469aa7ba3031931f9ba989a7f1728e63dc798ee217784b3b3384e38dcf791116e6811110044440111100444401111004444011174350dca3b3d8ebaeb2e37292074b8ed20701e2703c501466ddafe6e9ab3d170c99a5b60e8f039198f179f0e0df02abd5f73cb2cf3c93cce2f964717bdc7adc4e49f895f0a33797924258583351d34d57551d353c66496476eb1a3acab434be9fa6b3538710d96b1c3e726c72ff2b7b07deba7a0ec62df422baa19f85d437201fcdb0f21ef3ccfc149950df5e39cbb707b7a977676aa0bae5c844455a58044440111101e4ea5b152dea94b5e1b1d4b07cd4c0711dc7b5bdcaadafa4a8a1ac9292aa3dc9633870fb88ed055d0a3dadac62e9406a2067e190349663e9b7996ff004fff00558d8ddba6fa25c3fc102f2d5545d71e4ac1585b09bf9b5ead16b9a4c52dcc74783c84c38b0f8f16f8855eafb8259609e39e17164b1b83d8e1d4e0720fc42f409e1e4a36b2b06e0a2e869fb94778b1d0dd62f62ae06cb8ec24711e0723c177d4823844440111100444401111004444011110055e6dfae06934336918fdd756d53232075b5b979fb9aac354d7949543ba6b1d1f1dddd9a63d84e5adfebf15acde11b416e540bdcd156bf49dee3e91b9a783e765ec38e4df13f715e1ab3367742296c0da923e72a9c6427fca38347de7c556ded6ed526d72f62c6d29776aa4f8449111179a3d00444401111004444011110158ebdb5fa3ef26689b882ab3237038077d21f1e3e2a3aad2d79422b74eccf0332537cf33c3da1f0cfc155abd1d8d6eed259e56c505e52edd578e1ee6c0ec06e06af433a91eecba8aa9f181d8d761e3ef72b0d537e4dd50ee9af947c7777619876039737fa7c15c8ad61c15b3d98444593508888022220088880222200888802a2bca31ce3aa6dad24ee8a0c819e03323b3f7057aaa3bca3a22dd45699f7861f44e6e3b37643ff57d8b59f06d0e4ab98c748f6c6df69e4347bcf05755240da6a5869983d5898d60f018552e97884fa8adf11c60d4349f0e3fc95bcbcf6ab3f6a312f74d8ed290445caa92d0e1147fe5b690f4bfa23e525b7cf77fa3e8ba6fa79c6ee7d9ce78632a42b694251e51aa92970ce11116a6c1172389c28f7cb6d21e97f447ca4b6f9f6ff47d174df4f38ddcfb39cf0c656d184a5c2359494796481172b85a9b1c48c6cb1ba278cb5ed2d3ee230a95aa85d4d532d3bbda89ee61f038575aa9f59c421d515ed18c3a4dff00de00ff00356ba54f13944acd4a3ecc644dfc9cdce1aa6e4d0e3ba683246781c48dfea55eaa8ef27188bb515da7de1865135b8edde907fd2af15e8a1c1453e42222d8d02222008888022220088880222200aa4f290a42eb7d9abc0f62696171c0fa4d0e1fed2adb50ddb35b5d72d9f57ee0264a42daa681d7b87d6fe12e5892ca331786513a1003aaa8b201e2f3fc055a8aa9d10f0cd5543c3397b9bc3bda42b59799d53deafb1e8b4ef76fee17475051d45c6c35f414b54ea4a8a9a69228a71ce3739a407705de455c9e1e513dacac1a95fd98ebaf4afa33e4e55ef6fee74d81d06338dee9396ef5f6f7656d3e9fa3a8b758682df5554eab9e9a9a38a49cf391cd6805dc577b0114ab9bc9dc24a4b8235bdac6836d3e42222884a3a3a828ea2e361afa0a5aa7525454d34914738e71b9cd20396ac7f663aebd29e8cf93957bdbfb9d3607418cfb5d272ddebedeecadb54c052edaf276e9a8ae48b716b1aed393e0e8e9fa3a8b75868282aaa9d57514d4d1c52ce79c8e6b402ee2bbc88a2b797924a58580ab0da180354cd8006628c9fdd567aabf680f0fd5350318dc646dfe107f9ab0d33df3fb10751f74bee593e4df485b6fbcd791edcd142d381f45a5c7fdc15b6a1bb19b69b6ecfa837c112559755381eadf3eaff086a992f4f158479c93cb0888b2602222008888022220088880222200be278a39e092099a1d148d2c7b4f5b48c11f02bed101aaf55432e9ad6c682a383a8ab437241f599bc30ef7169055aa7990ba5e507a6dcf14fa9e9632775a29eb31d43f36ff00b777f757162ab15d66a4abce4c9134bbf48703f682bcfeaf4f0e322f74ba994e27751115316c11110044440111100444401562fa197526bf75be9f24d5d6f45903d9603873bc1a095635cea9b456ea8ab77286273fc40e1f6ac7e4fba724fc27555630e5e1d05213d793f38ff8fabfbcae348a7994a454ea95311512dd8228e0863821686c51b0318d1d4d03007c02fb445e84a2088880222200888802222008888022220088880ebdca8e9ae3413d056c426a6a88cc72b0f5b4aa76d36caad3576aed3358e2f644ef38a294fe7a171c67de0f31d4495752f275258e9af304464019554ee2ea69bad848c107b5a47023dc7980a2de5bf7e938f8f8126d2bf66a2978789014592a219209df0cad2d7b1c5ae07a8ac6bc8358783d4a79593a1a820b9545aa565a2b1b495830e8dee687038e3ba73c81e595e3da358513de286fa3d1174660490cfeab1c7b58ee583ff795275d5b95b682e50f4370a382aa3ea12b01c7b8f31e0b78ca38c491ba6b8676627b25687c4f6c8d3c8b08703f0491cd8da5d238300e24b8e07daa2b2ecfb4e97975336b68f3cc53d539a3ddc72b88f67da7b7c3aa3cfeaf1c84f54e23ecc2ce29fcff0006711f999ef1ac6dd4f2799da8fa5ee4ff00562a6a6f5867fcce1c00ed5ea69c8aed15ad9e9aa98e7ac7b8bdfb8c0d6c60f260c73c76acb6bb5db6d7118add434f4ad3cfa36609f79e6577162528e311461b5c2088bea363e591b1c6d2e7bc86b40e6495a259346f079973b6556a2aea4d3946e2c152ee96b251f9981a789f793800759f156edb68e9add41050514421a6a78c471307d1685d4b059e9ad30bcc6c06a27dd33cbccbc81c07e88c9c0ef27ad7a6bd7595bf62928be7c4f2f795fbd55b5c044452c8a1111004444011110044440111100444401111004444047b56da0d5466ba99b99e36faed1f4da3f98fb94315a8a35a8b4f74ee755d034090f17c5c83bbc77f72a5d474f736ead3e7c516f617ca2bb7538f0644117d3dae63cb1ed2d734e0823042f95405da790888864222e5a0b9c1ad04927000e6501c297e90b4189adb8d4b4891c3e65a7e88fac7bcfdcb1e9dd3a5ae655dc59c4716427ef77f452957da769ee2fbb517d91497f7c9aedd3f3611115d94e111100444401111004444011110044440111100444401111004444044f5f3181f48f0c687bb7c39c07138c632a2ea55afff00b97edff25155e5352f899797a1e9b4fdede3e7ea111141268524d06c63ab2a5ee6b4b991b77491c471ea51b526d03f94d67eadbf795334ff00898912f9ff00c7912e4445eb4f2e111100444401111004444011110044440111100444401111004444011110115d7ffdcbf6ff00928aa956bffee5fb7fc9455794d4be265e5e88f4da7fc3c7cfd42222824d0a4da07f29acfd5b7ef2a32a4da07f29abfd5b7ef2a669df131fef8321dffc3cbfbe24b91117ad3cc0444401111004444011110044440111100444401111004445901071381c4a826d176a9a5f4617d24f33ae17403f21a520b987aba4772678e4f72d76d71b59d63aaba5825af36db7bf8799d112c691d8e77b4ff138ee52a8d9d4abbf08e152e210dbc4d95d5bb4ad17a5def86e77b85f54de74b4a3a6973d8437837c48555ea3f28b9097c7a774e35a39367af9b27dfd1b3878172a0b97245634ec2947f76e439dd4df1b17e6ceb5d6a2d6d517296fb3d3bdb4bd1f411c1008db1ef6f67bcf21cc9e4a60aaaf27c04fa6f009fc4721fa6ad7dd77d477c1781d7a2a37f3515b6de88f67a3c9bb3837f5f567ca2fadd77d477c1375df51df05505964f9514da36b4bfe8b8add5961a88637d44cf64cc9a1123646868201cf11c73c8852ddd77d477c1561e50208b5d9f208fc225e63fc815ae89152bea69f1bfa32bf559356936bfbba3dad3be51754cdc8f50e9c8a61f4a6a098b0fbf71f91fc415a7a4b6a1a23533d90d0dea382a9fca9ab0741213d837bd577812b4cd70788c1195f41a9614a5c6c78a8dd4d73b9fa03d68b4d743ed4758693e8e1a4b8bab2819c3ccab332478ec69f699e07c16c3ece76b7a63583a3a27486d5757600a4a970c48eec8dfc9dee383dcab6b59d4a5bf28994ee213db8658689c8e0a288770888802222008888022220088880222e9de6e54367b554dd2e550da7a3a58ccb348efa2d1ddd67a80eb270b2967646383356d55350d1cd59593c74f4d030c92cb23b75ac68e649ea0b5c76b3b6facba3a7b3e8e924a2a0e2c92bf8b669c75ee7d469edf68f728a6d8369d70d755a29a9db2d0d9217661a52ef5a577fea498e04f637937bcf155f2b8b5b251f6aa7240ad72e5b478397b9cf717b9c5ce71249272493cc93d657088ac486111101f70cd3439e866963cf3dc796e7e0b279ed67f8caaff5ddfd56045ab845eed1b294970ccfe7b59fe32abfd777f54f3dacff001955febbbfaac08b1db8fc8cf5cbe667f3dacff1955febbbfaaf89679e6004d3cb201c83e42ec7c563459508ae1187293e584445b1a840707239f308880b8b64fb6cb8d88c368d54e9ae56bc86b2a892ea8a71de4fe3183b0fac3a89e4b656d95f4574b7c170b75545574950cdf86689d96bdbda0ffde168429cec9768f73d097320364adb44e7f09a22fc71faf193c1affb0f23d44575d5929fb50e49746e5c769706e3a2f3f4ede6dda82c94b78b54e27a3aa66fc6fc60f610475381c823a8af4153b4d3c32c13c8444583211110044440111101f134b1410c93cd23228a3697bdef386b5a064927a801c56a56dc36933eb5bc1a0b74b24760a47fcc479c79c3c67e79dffc41e438f32a79e53faf7a38fe43daa7f5de1b25cdec3c9bcdb0f8f073bbb747595af6adec6db0bb92f2205cd6cbe84111159908222200888802222008888022220088880222200888809f6c6768957a1af81950e966b1d5380aba769cee1e42560fac3ac7d21c3b16de51d4d3d6d24359473c7514d3b04914b19cb5ed2321c0f610b4155efe4c3af7cdea7e445d67f9a99c5f6c7bcfb2fe6e87dcee2e6f7e475855b7d6dd4bb91e7c4996d5b0fa59b12888a9cb0088880222200bc0da0ea5a7d23a3ee17e9c35cea78f1046efceccee0c6f89e7dc0af7d6b679576a7359a82874ad3c87a1b7b3ce2a403c0ccf1ea83fa2ce3fb6bbdb52eed451f039569f441b299b8d654dc2bea2beb653354d4cae96690f373dc724fc4ac088bd1ad8a9088b8430728a67a73657b41d4342caeb5e97ad7d34837a39662c85af1daddf2091debcad5ba37546939591ea2b1d65bc48711c923418de7b03da4b49eece5735560df4a6b26ee124b383c145ede95d25a97553aa1ba76cd53727530699843bbea076719c91cf07e0bc5918e8e4746f696bd8e2d703d441c10b7524de1335c34b24d744ecbf546adb30bbdbfd1b4b46f9cd353c95d5621f399473646083bc7abde0f61513bc5b6b6cf75aab5dca9dd4d59492ba29e2773638731c39fbfad591b0fb6ea28e57ea3a3d095faae1a42e16cf9f0da7a5ac183d21639c3788c8e5dbdbca01ab2beeb74d4d72afbee7d29354bcd582cdddd901c16e3ab18c63b970a7393a928b6b08eb28c5413c6e79888bdd8f47ea7934abf554765aa75918097568dde8c00edd3d79f6b8725ddc947967249be0f0911164c1929a9ea2a5e594d4f34ef0325b146e7903b700158c8209041047020ab9f6477dd5745a267a3d98e8ba9a8bbf9d46fbadddcf8e4df03d66c2d61c6eb71c399382e3cc82217b65b9525d35bd5d5374c4fa6ee44e2e746f99af6f4fc097b7006ee739238e79f595c235a52a8e2d7e7d51d654d2875648622f6f4a692d4baa9d50dd3b66a9b93a9834cc21ddf503b38ce48e783f05ee49b23da5c6c2f768bba10064ee8638fc03b256f2ab08bc392ffd35509359488422cb5b4b5545572d256d34d4d5113b7648a56163d87b083c42c4ba2dcd42fba79a5a7a88ea2091d14d13c3e37b4f16b81c823bc1017c2218376365baa99acb45515eb2c154418ab18de4c9dbc1dc3a81e0e1dce0a50b57fc96b539b66b29f4ed4498a6bbc7f3409e0d9d8096f8b9bbc3c02d9f5e76ea976aa35e05b51a9d70c9ca2228e76088880c7533c34d4f2d4d43c321858e92471ea6b4649f802b45b55de26d41a96e57b9f3bf5d52f9f07a813ea8f06e0782db5dbbdd1d69d945f278ddbb2cf1369187be57069fe12e5a6fee56fa6c3673205e4b7510888acc8415c3e4aba268b54eb5a9ba5d69d95143668d92889e32c927793b9bc3ac0dd73b1da02a796c579155ca99b57a9ac7238367a88e1a98c678b9adde63b1eede6fc545bd94a3424e277b649d54991edaa6de3565c3535653696b99b45a29657450ba18da649f7491bee7381c02738031818e657ada2f6d164d47a2eeba5f6b5522764ac0d82ae2a5de73c1078b830603d84021c00cf871aa1d4b2e84da6b60bedac567a22e1bd3d24806ed4461d91cc105ae6e0838238ad95d8d6a4d25b47a8b908f66168b652503185f53241048d73dc7d8fc58c1c024f763b545af4e9d3a69c61b6dbad8ef4a539cda72dfe4443c8a1ac174d58d63fa463594c1afc63786f4b838eacf35af373ffc4eaf009fc224e03afd72b653c9226a6a9d67af6a28d8c6534b50c7c2d6001a186598b400390c61545b1dd37f2a76cd416e923dfa686ba4aba90470e8e279760fbddbadf15d29cd46ad59bf92f4349c5ca9c22bebea6c6e9fb8d16c9b43681d355b1b054dd6ad94d525dc0b1f202f91fe0f731be2a87f2a4d37e81dab55d5c51eed35de36d6b31cb7cfab20fde19fda575eddb657a93685a9686be83505b28292829f7208a60f2f12176f39fc3875371fa2ba3e55ba66aae3b2bb6df2a0c53dc6caf61aa9221eab99200c908ebc6feeb943b6ab18d48cb3bcb39ff448ad07284a38d9706a705b276803fe09ebbf5737fcd85ad9d6b652cfff00927aefd5cdff003614fbde21ff006445b6fe5f666b59e653dfc97241c9e0bdcd9f69f9354eb6b469f6038adaa6472103d98c7ad21f06872992928a6d91d26de11b27b3dafa4d91ec0acf77b8c03ce6ed5b0cd331dc0e2778e3fb30b73e0a01e587a70506b8a1d494ec1e6f77a6dd91c391962c0cf8b0b3f74ab6f6f5b32bced021b3dbed576b65b6dd6f6bc98676bf2e7901adc6ef0c06823c4ae8ed9b465c6b3c9e62a1b8cf057de34fd3c751d3c00e24e886ebc8cf1e31e49ef0a8e8d68aa91a99ddb79f3e0b3ab4e4e0e18d92d886f912006bf54e47e6a97fdd22afe4db6ed3682ef34a352c93c704efc43353c46373438faa70d071818e072ac0f224fcbf557eaa97ef91759fac3c9d682e4faa8f42dca5ab86673b0f80b9ae7871e3874a5a788eb0a449c7fc89e61d5c7a1c967b51c4b1c9dbf2b3b7d0dc347e96d6be68da4b9d5ee453371eb398f87a40d776ee1040f795ae2ac0db56d36bb68d77a779a5f30b5d1070a4a5dfde765ded3de4702e380303801c3b4aafd4cb4a72a749465c91ee26a751b88444524e076ecd70a8b45de8eeb48489e8e764f1e3b5ae071e38c78adecb5d753dced94b72a470753d5c2c9e223eab9a1c3ef5a1016ddf9395d0dcf64d6d63ddbd250c92d19f731d96ff000b87c156ea30cc54899692f69c4b15111539601111014cf95ad6743a1ad742319aab96f1e1d51c6e3cfab8b82d655b07e57f2c829f4cc1bdf365f532118fa404633f0256be2beb158a28abb979a8c222298470bd4d297fba697bfd2df2cd51d056d2bb798ec65ae07816b875b48e042f2d161a5258665369e51b153ed9f65fabe92093681a12496e10b43449142c9dbee6bb79af033d45785afb6d96f7e9597496ceb4ff00c9fb64cd732598b5b1bcb1dc1c18c6643491c0b89271d9cd5248a2c6ca9279fc6763bbb9a8d169f93e6d2ed1b38a9bc4b74b7d7558ae642d8c52867abb85f9cef387d61c97d6c3368da7340ddef977b9daee559595d8653f9bf4788e3de2f707173871277797d555522e93b684bab3fcb9f2358d694718f03b97ab9d5ddaf15b74ab95eea8aca87cf21de3ed39c5c7ef5686cbb6a767b0ecdaf5a23535bae15f495c6510ba9f70f46d9198703bee1c9c37863b4aa8d16d528c2a47a5f06b0a9283ca03ab8e7bfb55e7b37dafe8cb26cae0d13a974e5c6eb1032f9c318d8cc52074a5e07ace07870f10a8c44ab4635562429d49537945f3fda1ec17ff006aa7ff00421ffec518d9b6bcd1da4f6a778d566c55eda09448cb5d253b630699af2339cb801868c0c13ccaab517356b0c3597bfd4ddd79653db6fa120d717eacd61adaed7d6c5505d5b50f9591372e74718e0d6f0ec6819ea537d84ed4edfa1682f56abf5056dcadd71dd736380b496bb74b5f90e70187348f82f0b635b459b67179aeb8456882e42ae9c425af90c6e661dbc08700786798c71e1d8a1b73ab757dcaaab9f14513aa677cce8e26e18c2e71761a3a80ce02cca929a74e51f676c18551c5f5a7b9686c1f69761d9c5cefd2d4dbee7574b5e636d288447bec631cf237f2e033870e59e4555759209aae799a086c92bde01e601713fcd6345d234a319392e5ff00a3494dca2a2f84111174340888802d8df243acdfb06a0b793c62ab8a71c3a9ec2de7fb0b5c95ede4832c82eda920def9b34d4ef231f483dc33f02544bd59a2cef6cf1511b14888a80b53ffd9');
INSERT INTO public.photo_acts VALUES
	('01a22b7b-520b-776b-b056-e4ac79cc1fd2', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', '', '2026-11-30 08:03:51.940775+00', 1, NULL),
	('01a22b7b-52d9-7333-9110-6fcddba2e474', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', '', '2026-11-30 08:03:52.153574+00', 1, NULL);
INSERT INTO public.photos VALUES
	('01a22b7b-2f3e-703d-8392-67fdde60ddf7', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 2, 600, 800, 0, 0, 600, '\xffd8ffe000104a46494600010100000100010000ffdb0043000503040404030504040405050506070c08070707070f0b0b090c110f1212110f111113161c1713141a1511111821181a1d1d1f1f1f13172224221e241c1e1f1effdb0043010505050706070e08080e1e1411141e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1effc00011080320025803012200021101031101ffc4001d000100020300030100000000000000000000070804050602030901ffc4005e100002010302030306050c0d0a04040700000102030411050612213107134108142251618115167191b223323637425256747582b3d11718243335437394a1a2a5b1c162667283849293c3e3f04554d2d3252634b444535595a4c2e1ffc4001b01010002030101000000000000000000000003040205060107ffc4003911010002010204030409040201050000000001020304110512213113417132335181162234526191a1b1c106141523d1f0e124426272f1ffda000c03010002110311003f00b44002642000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003c2bd5a542854af5ea42952a71739ce72518c62965b6df4497891fee5ed6f6ee9952adbe9d4eb6ab5e1c94a9350a2df161ae37cdf259cc62d3e5cfd49988ee444cf64867a6f6eed6c6da7757b7346da8431c756b4d4211cbc2cb7c9736915fb70f6afba753e3a567528e97425c71c5bc7351c65d139cb2f892fba8f0f379f56388bdbbbabeb99dd5edcd6b9af3c71d5ad3739cb0b0b2df37c924473923c924639f3596d47b41d9b615d51afafdb4e4e3c49d052ad1c65afaea69a4f974ce7e739dfd99b6bffe4358ff00834fff007081418f892cbc384cb5fb6ea4abd45436dce74949a84a778a329473c9b4a0f0f1e197f2b3c3f66fff00363ffe7ffd321d079cf67bc954cb43b6ea4ebd355f6dce149c929ca178a528c73cda4e0b2f1e195f2a36bfb336d7ff00c86b1ff069ff00ee10283de7979c90b39a77683b36febca8d0d7eda1251e26eba9518e3297d7544937cfa673f31d1595ddadf5b42eacae68dcd09e782ad19a9c25878786b93e69a2a09eeb2bbbab1b985d595cd6b6af0cf055a33709c72b0f0d735c9b47b191e4e35be0578dbddabee9d338295e54a3aa508f0471711c54518f54a71c3e26beea5c5cd67d799136d76b7b7753a94adf51a75b4aaf3e4e555a9d14f8b0971ae6b93ce6514973e7ebce2f12c2693090c1e142ad2af429d7a1521569548a9c27092946516b29a6baa6bc4f3326200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000068f78ee9d276ae9f0bbd52a4dba92e1a5469252a951f8f0a6d7249e5b6d2e9e2d26ec3735ead2a142a57af5214a9538b9ce73928c6314b2db6fa24bc48d77b76b5a669d09daedd50d46f63249d69c5f9bc70da9734d39be5cb1e8fa49f13c61c67be37e6b7ba6a3a75aa79a582ca8da509b5092e2ca73fbf92c479bc2e5949659ca115b27c12d71fc5b6d7b71ebbaecdbd5b54b9ba8b929f7729e29a92584d416229e33cd2f17eb66a402348000000000000000000000000db683b8f5dd0a69e93aa5cdac549cfbb8cf34dc9ac36e0f316f18e6d782f52261d93dad699a8c216bb89434ebd949a55a117e6f2cb4a3cdb6e0f9f3cfa3e8b7c4b385040328b4c3c9ac4ae0d0ab4abd0a75e854855a5522a709c24a51945aca69aea9af13ccacdb1f7e6b7b5aa2a746a79dd83c295a579b708ae2cb70fbc93ccb9acae7969e113eecfdd3a4eead3e777a5d49a74e5c3568d54a3529bf0e249be4d2ca69b5d7c534a5ada250dab30de000c98800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000114f6bbda2f9877db7f6fd7fdd9ce1757507fbc7ae107f7feb7f73d17a5f5be4cc43d88de5b9ed3fb43a1b5f1a7e9d0a377ab4b129427974e847ae67869f135d2395c9e5f2c29405aa5fde6a9a856d4350b89dc5d5797154a93eadff824b924b9249247a2bd5ab5ebd4af5ea4ead5a92739ce727294a4de5b6df56df89e0436b4ca6ad6200018b2000000000000000000000000000000000cad2efef34bd428ea1a7dc4edeea84b8a9d48754ffc535c9a7c9a6d33140161fb30ed0e86e8ce9fa8c28da6ad1cca3086553af1eb9865b7c49758e5f2595cb2a3de94fa855ab42bd3af42a4e955a725384e127194649e534d7469f8935f645da2f9ff0073b7f7057fdd9ca16b7537fbff00aa137f7fea7f75d1fa5f5d2d6fbf49456a79c256001223000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000038bed5b7952dafa34a85a5c416b1731fdcd0e153eee39c3a925e092ce339ccbc1a52c267622376a7b67df1f02d93d1347bce0d56b63bf9535995bd26bd79f466f963ab4b2f9662c814f3af56ad7af52bd7a93ab56a49ce739c9ca5293796db7d5b7e27815ed6de562b5da0001e3d000000000000000000079bc3dda4000de0d8001ebc00000000000000004f5d8c6f8f86ac9689ac5e71eab473dc4aa2c4ae2925ebcfa535cf3d1b587cf12649453ea156ad0af4ebd0a93a5569c94e13849c65192794d35d1a7e258deca77952dd1a34685ddc41eb16d1fdd30e150ef239c2a915e29ac6718c4bc1271ccd4b6fd250debb7587680033600000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d7ee1d5ecf42d1ae756bf94d5bdbc54a5c11e2936da4925eb6da5eae7cda5ccabdb975cd4770eaf5753d4eb7795a7ca315ca14e3e108af08afd6de5b6ceb7b68ddf1dc1acc74cb0ad0a9a658c9f0d4a736e35ea34b32f5351e714f9fdd34da911f90dedbcec9a95da3700060cc000000000795384ea548d3a7094e726a318c565b6fa248ebb41d935ee69c2e353ab2b7a725954a0bea9e3d73ca3e0f1cfdcc8b2e7a618def297161be59dab0e469c2752a469d384a7393518c62b2db7d124743a66cdd62ef8675e14ed29be179aaf3269f5c4578af53c121e9ba758e9b49d2b2b6a7462fab5cdcbaf56f9beafa9946a72f14b4f4c71b3658b87563ade77729a76c6d3a8c94af6e2addb4dfa2bea706b1e2965fb7aa3716bb7f45b6a6e14f4cb6926f3f548778fe7965fb8d9828df5396fed5a5769a7c54ed57aad6dadad69ba76b6f4a841be271a70514dfaf08f6804336b4f59491588ecf0b8a346e294a8d7a54ead397584e2a49f8f4660dc685a357a52a53d32d1465d5c29a83f9e3868d883dae4b57b4ec5b1d6dde1cbea3b234aaf16ed2756ce784961f1c3af569f3e9ed468351d91aad0937693a5790ca4b0f827d3ab4f975f6b24705ac7afcd4f3dfd55b268b15fcb6f44277146b5bd5951af4aa52a91eb09c5c5af1e8cf5934df59dadf5bba177429d6a6fc24b3878c657a9f37cd7338ed7363fd756d26b7adf7155fcaf1197cc927ef66cb0f11c77e97e93fa35f9b87de9d6bd5c383d97146b5bd5951af4aa52a91eb09c5c5af1e8cf59b189dd47b0003d7800001b3db5ae6a3b7b57a5a9e995bbbad0e528be70a91f184978c5fea6b0d266b0016d36f6af67aee8d6dab584a6edee22e51e38f0c934da69af5a69af572e4dae66c0af7d8beef8edfd665a65fd6853d32fa4b8aa549b51a15127897a929728b7cbee5b6944b0858adb7857b57690007af00000000000000000000000000000000000000000000000000000000000000000000000000000000038bed7b74c76e6d89d1a15270d46fe32a56ae29fa0b929cf8935c2d297279cf135c9a4f1da1583b4adc3f19776dd5fd3966d69fd42d797f1516f0fa27e936e587cd7163c0c6f6da195237973400204e000000001b4d0344bdd62e630a10942867152bb8be086319f95f35cbdbeae667ed2db15357cdcdd3a946c965294794aa3ff273e0bc5fbbd78922ceda85a5b53b6b6a51a54a9ac462bc3fefd66bb57af8c5f529d67f65fd2e8a727d6bf6fddafdbfa0d8e8d497710e3b894146a56975978f25e0bd8bd4b39c64da8068af7b5e79ad3bcb734a5691b563a000316400000000000000000000c1d6349b1d5add51bda5c5c39e09a78941b58ca7fe0f9725c88e371edcbdd1ea717a5716ad65578c1a4ba2c4973e1e6fdff3a52a9f95210a94e54ea423384938ca32594d3ea9a2de9b597c13b778f82aea34b4cd1bf69f8a10075dbbb69f98d295f698aa54b78e5d5a4de5d35eb5eb8af9d75e7cf1c89d061cd4cd5e6ab479715b15b96c00095180000590ec8774c771ed8851af5273d46c231a574e49fa6b9a84f89b7c4da8f379cf127c926b35bce97b35dc3f16b76dadfd4962d6a7d42eb97f1526b2fa37e8b4a585cdf0e3c4ca93b4b1bd77859f0013a000000000000000000000000000000000000000000000000000000000000000000000000000000000711db56b90d23645cdb42b705d6a1fb9a94570b6e2ff007c6d3fb9e1cc7293c3947a6725723baedbb5d8eb1bd2a5b509cddbe9d1f3649c9f0ba89b7524a2d2c3cfa2fd7c09e71838520bcef29e91b4000316400001d2ecedb53d56a2bcbc8ca16317c974759af05ecf5bf72f16b0f6ae87535bbd941cfbbb7a5875a69f3c3e892f5bc3e7d17f4395a9c214e9c69d3846108a518c62b0925d1246b35dacf0fea53bfecd868b4be27d7bf6fdca70853a71a74e118422946318ac24974491fa01a26e800000000000000000000000000000000380debb5fcdb8f52d369fd43ebab518afdeff00ca8ff93eb5e1f274efc13e9f516c16e6aa1cf82b9abcb641e0e977be80f4bb977b6fc2ed2bd4788ac2eee4f2f871eaeb8c7ab1f2f3474b8b2d72d62d573f931db1da6b6000488c0001637b15d721abec8b6b69d6e3bad3ff0073558be14d457ef6d25f73c388e5a5971975c64edcaebd88ebb1d1f7a53b6af39ab7d463e6cd293e1551b4e9c9c527979f457ab8dbce3258a27a4ef082f1b480032620000000000000000000000000000000000000000000000000000000000000000000000001afdc5a9d2d1b42bed56b7038dad0954519d45053925e8c72fa393c25ed68d811979426af2b4db169a4d394e32d42bf14f114e2e9d3c369b7cd3e274dac7a9f3f07e5a768dded6379d905d7ab56bd7a95ebd49d5ab524e739ce4e52949bcb6dbeadbf13c002bac0000064e99655f51bfa5656ca2ead5785c4f0972cb6fe449b31892bb3fd1e363a6abfaab37177052594bd0875493f6f26fddcb915b55a88c38f7f3f258d3609cd7dbcbcdbcd2b4fb5d32ca169690e1a71e6dbeb27e2dbf1665007336b4da77974311111b40003c7a000000000000000000000000000000000000f55e5b50bbb6a96d734a35695458945f8ff00dfac89b71e975348d56a5a4f9d37e9d197165ca0dbc37ede587ed44bc69f7768f1d634a95382c5c52cce8b4965bc7d6e5f44fe5eb87e05dd16a7c2bed3da54f59a7f169bc77844e003a36840001e742ad5a15e9d7a15274aad3929c270938ca324f29a6ba34fc4b63b7753a5ace8563aad1e051baa11a8e30a8a6a126bd28e57571794fda9952c9dfc9ef5795ded8bbd26a4a72969f5f8a198a5154ea65a49ae6df12a8de7d6b9f82931cf5d91e48e9ba4d0012a20000000000000000000000000000000000000000000000000000000000000000000000000af7dbd6a756f37d4ec5f1c6969f4214e31751b8b94929b925e0da9453f5f02f915842a5ee3bda5a96e1d4b51a119c695d5dd5ad053494946537259c679e198649e8cf1c756bc0042980001bcd95a57c27ad43bc8715bd0faa55caca78e91e8d737e0faa4c950d1ecad2be0cd161de4386e2bfd52ae561acf48f44f92f07d1b66f0e6f5d9fc5cb3b7686ff4787c2c7d7bc80029ad80000000000000000000000000000000000000000000239ed174af34d4a3a8518628dd7d7e1728d45d7c30b2b9fadbe2395261dc3a6c355d26b59cb854e4b8a949fdccd7479c3c7a9e3c1b220a909d3a92a7521284e2dc65192c34d754d1d0f0fcfe263e59ef0d16bb0f87939a3b4bc4005f520903b05d4ead9efa858ae3952d4284e9ca2aa351528a73526bc5a51925eae37f238fcd86dcbda5a6ee1d3751af19ca95addd2ad35049c9c6335278ce39e11ec4ed2f263785b4001615c000000000000000000000000000000000000000000000000000000000000000000000001acdd5755ec76bead7b6b3eeebdbd956ab4a784f86518369e1f27cd789538b21db655a54fb37d4a152a4212ab2a30a6a5249ce5dec6585eb784de3d49fa8ade4593ba5c7d80011a40dcecdd3e3a8ebf42954871d1a79ab5572c6174ca7d53784d7a99a6246ecd6c3cdf47a97ce5995dcf924f928c1b4bc3ae78bdd82aeb32f8586663bcf459d262f132c479777540039974200000000000000000000000000000000000000000000000011b768ba7c6d35a8dd52870d3ba8713e98e35ca584bf35f3eadb249347be2c3cfb6ed7c4b8656ff578e5e13e14f29f2f537efc16f4597c2cd13e53d157578bc4c53f18456003a573e0000b63b56eabdf6d7d26f6ea7de57b8b2a356acf09714a504dbc2e4b9bf0366717d89d5a553b37d3614ea4272a52ad0a8a324dc25deca587ea7869e3d4d7aced0b31d95a7a4800000000000000000000000000000000000000000000000000000000000000000000000235f288fb0ab3fca30fd1d5205268f291baaf0b2d16ca33c50ab52b559c30b9ca0a0a2f3d7929cbe7f9085c86fdd353b0003066f2a709d4a91a74e129ce4d46318acb6df449134d9d085ada51b5a6e4e1469c69c5cbab4961648c362da79dee5b6e2a7c70a39ad3f4b18c2f45ff00bce24a86938a64ded5a7c1b7e1b4dab370006a9b30000000000000000000000000000000000000000000000000001e21ad62d7cc755bab451a8a34aaca31e35cdc73c9fbd61988755da5da773ad52ba8d3e18dc5259971678a71e4f97872e1ff00bc9ca9d4e9f27898eb67379a9e1e49a80027449ebc9dfec2af3f28cff474892888fc9baeabcecb5ab294f342954a35610c2e529a9a93cf5e6a11f9be525c27a76417ee000c988000000000000000000000000000000000000000000000000000000000000000000021df293ffc03fda7fe510e9317949ffe01fed3ff002887482fed27a7b2000c593b8ecbad3ffacbf953fbda34e7c5ef92c7fb9ff793b839eecf28428ed9a5522e4dd7a93a92cf83cf0f2f7451d09cc6b2fcf9ed3ff7a3a2d253970d6000159600000000000000000000000000000000000000000000000000001caf69769df68b4aea34f8a56f55665c58e184b93e5e3cf87fef24724bbbae842e76e5fd39b924a8caa72f5c7d25fd291111bee197df14d7e12d2710a6d977f8c000364a098bc9b3ff001fff0066ff009a4c443be4d9ff008fff00b37fcd26227a7b282fed000326200000000000000000000000000000000000000000000000000000000000000000000883ca4a95574342aea9cdd284abc253517c319354da4dfada8cb0bd8fd44344f5e511f61567f9461fa3aa40a437ee9a9d80011cf6491dd30edb8429edfd3e3084629db539612c73714dbf7b6d99e01c95edcd69974f48e588800062c8000000000471befb5fdbfb6b50b9d2edadabeaba85be14e34a518d18cf3e9425539b524bae22f9f27879c73761dbfd9ceee11bfdb35e85b3cf1d4a176aacd7278c45c629f3c7dd2ff02d57459af5e68af456b6af0d6dcb36ea9ac1aada9b874bdcfa251d5b49afded0a9ca519729d29aeb09af092cff004a6b29a6f6a56b566b3b4ac44c5a37800078f400000000000006ab766e1d2f6c6895b56d5abf75429f28c63ce7566fa420bc64f1fd0dbc24da8a6ffb7fb385dce361b66bd7b658e0a95eed529be4b398a8c92e79fba7fe04f8b4d972c6f48dd0e5d463c53b5e5358238d89dafedfdcba85b697736d5f4ad42e32a11ab28ca8ca79f4611a9c9b935d3315cf92cbc664730c98af8a796f1b32c79699237acee0008d2000000003f2a421529ca9d48467092719464b29a7d5344204e043baff00f0fea1f8d55fa6cdb70bb75b47a357c4a3a5658200374d4a65f26da55550d76bba7354a72a108cdc5f0ca49546d27eb4a51caf6af592f91af93bfd855e7e519fe8e912513d3b20bf700064c400000000000000000000000000000000000000000000000000000000000000000001c476e16b42e3b39beab5a1c53b6a94aad1796b864ea2867dbe8ce4b9facae45abdef69e7db3b58b556de7339d955eee97071b94d41b86178cb8926bc7382aa1164ee971f60cbd1e8d3b8d5ece8568f153a971084d67194e49346219da07f0fe9ff008d52fa68832ced594f8fada131000e4a5d340000f40000383eddf715f6dcd8552b69b52a51babcb885a42bd39f0ca8a9294a525c9f3c41c7961ae2ca79477868f7dedab3ddbb66e745bb9f75de62546ba8294a8d44f31924fde9e30dc5c9656724b82d5ae4acdfb6e8b356d6c7315eea6e0daeecdbdaa6d8d6eb693ab50eeabd3e719479c2ac1f49c1f8c5e3fa1a7869a5aa3acadeb68de1cccd6d59da5daf62db8afb41dfba751b7a95256ba8dc53b4b9a0a788d4537c3193e4f9c5cb8978f5594a4cb5e40dd81f673713bbb5de1ad52eea853faa69f6d3826eab6b955926b9456731f16d297249714f273dc46f4be5fabe5ddbcd052f5c5f5be4000d7af8000000000002a876d3b8afb5edfba8d1b8a95236ba75c54b4b6a0e798d3507c3292e4b9c9c789f8f4596a28e289afb7cece6e217775bc345a5ded0a9f54d42da1049d26973ab149738bc665e29b72e69be1850ea7497a5b14727939bd552f19679c2d47611b8afb71ec2a75b52a952b5d59dc4ed275ea4f8a55945465193e4b9e26a3cf2df0e5bcb2b66d4dbdaa6e7d6e8e93a4d0ef6bd4e7294b942941759cdf84567fa52596d276cf626dab3da5b66db45b49f7bdde655abb828cab546f32934bdc9672d454565e3253e297a4d22b3dd6b8752fcf36f26f000689ba0000000008a37ad1a743745f42947862e6a6d673ce51526fe76c95c8af7e7d95deffabfd1c4d970b9ff006cfa7f30d7f11f751ead1800df34ab1bd87dad0b7ece6caad1870cee6a55ab59e5be292a8e19f67a308ae5ea3b734db22d3cc76768f6aedbcda70b2a5de52e0e0719b8273caf097136df8e726e4b11d95e7b8003d780000000000000000000000000000000000000000000000000000000000000000000015235cb1f8335bbed37bdef7cd2e6a50ef387878f824e39c65e338e85b72b976dda6fc1fda05d548c28c29ded385cc234d63195c326d63eb9ca126fae739ead91e48e8931cf571067681fc3fa7fe354be9a304cdd0e70a7add8d4a938c211b9a7294a4f09252596d95b2fb12b38fda84c600393974b00003d000000007a2fececf50b49da5fda50bbb6a98e3a35e9a9c25869acc5f27cd27ee306c36d6dcd3eee17761b7f4ab4b9a79e0ad42ce9c271ca69e24965726d7bcda8328bda236896134899de600018b300000000000000000d55fedadb9a85dceeeff6fe957773531c75abd9d39ce58492cc9acbe492f71b507b169af69793113dde8b0b3b3d3ed2169616942d2da9e7828d0a6a108e5b6f115c9736dfbcf7807933b9d80007a00000000115efcfb2bbdff57fa3892a1156f89c2a6eabd94271924e31ca79e6a114d7b9a68d970bf7b3e9fcb5fc47dd47ab4866e8763f09eb763a6f7bdd79ddcd3a1de70f17071c94738cace33d0c23b7ec474df843b40b5a928519d3b2a73b99c6a2ce70b862d2c7d7294e2d74c633d5237f11bcb4933b42c6800b0ae000000000000000000000000000000000000000000000000000000000000000000000000116794569956e342d3b55a7c728d9d7953a918d36d28d44bd26fc12704bdae6bdf299a9ddfa4475ddb1a8692e3072b8a0e34f8e4e3155173836d73c2928bf7747d0f2d1bc3daced2aa2002b4f65984e00c3d0e73a9a258d4a9394e72b6a7294a4f2db71596d99872578e5b4c3a7a4ef5dc0018b2000000000000000000000000000000000000000000000000000008775ff00e1fd43f1aabf4d931108d49cea54954a9394e726e52949e5b6fab6cdb70a8fad69f46af894f4ac3c49c7c9d74cab6fa16a3aad4e38c6f2bc69d38ca9b49c69a7e927e29b9b5ec707ee838b5db43488e85b634fd25460a56f4146a7049ca2ea3e7369be7872727efe8ba1bdc71d5a6c93d1b6001321000000000000000000000000000000000000000000000000000000000000000000000000000056ced8b45f81b7dde70d4e3a77dfbb6197992e394b893e4bee94b1d79639e7271c584edd7428ea9b3dea34e1395d6992ef63c11726e9c9a551613e492c49bc3c283e996caf64178da53d27784a3d9fd6a7536bdbc212cca94e709ac747c4e58f9a48df9c5f65d759b7bcb194a9ae19c6ac167d2795897b9623f39da1cb6b29c99ad1f8feee934b6e6c359000565800000000000000000000000000000000000000000000000000006bb73d6a7436eea13ab2e18bb79c13c679c970a5f3b4440495da45d771a02b752a7c5715631716f9f0af49b5ef51f9c8d4df70ba6d8a67e32d2f11b6f9223e10ec7b1dd17e19df767c553829d8feed9e1e24f8251e14b93fba71cf4e59e79c164c8ffb0ad0a3a5ecf5a8d484e375a9cbbd971c5c5aa716d53586f9a6b324f0b2a6bae1324037348da1a8bcef2000c9880000000000000000000000000000000000000000000000000000000000000000000000000003c2bd2a55e854a15e9c2ad2a91709c271528ca2d61a69f54d78156b7ce81576d6e7bbd2a6a6e9425c76f3967ea949f38bce165e39369638935e05a823cedbf6ac358dbf2d6add62f74ca729b4a31faad1eb24dbc3f45664b9fdf2c665cb0bc6f0ce93b4a1ed8175e6db968c5ca9c635e12a527278eab2b1ed6d25ef250213b7ad52dee29d7a32e1a94e6a7078ce1a794c9a6deb53b8b7a75e8cb8a9d4829c1e3194d65339de298f6bc5fe2df70dbef59afc1e600356d9000000000000000000000000000000000000000000000000000023ded3aebbcd56dad14a9b8d0a5c4f0f9a949f34fdd18bf79add8da055dcbb9ed34a829aa53971dc4e39fa9d25ce4f387878e49b58e26978983afddf9f6b57774aa77919d57c12e1c660b94797c89139f621b561a3edf8eb570b37ba9d38cd2718fd4a8f58a4d65fa4b127cfef56331e7d5e9317263ad5cceab2f35ed648142952a1429d0a14e14a9538a842108a8c6314b0924ba24bc0f300bca4000000000000000000000000000000000000000000000000000000000000000000000000000000000000ad9dabed2f8adb83f72c3874cbccced33538a51c638e0f3cf937cb39e4d736f26efb3cd455de86ad65293ab68f81e5b798bcb8bfef58ff002497f796dfb5dcdb7ee349ba9777de6254ab28294a94d735259f99e30da6d6564afbb59df6deddef4ad469ced6a4e5dc57a534f94bee1ac727978c4b9ac4b2b93c9ade23839f14ede5d5b0d067e4c91bf9f448e00398746000000001afdc1acd868761e7ba8549429b97041460e4e72c36a2bdaf0fae17b4d81e8d42cedafecead9de518d6a1563c3384ba35fe0fc73e07b5db7eaf636dfab4db3775d96e4a1350879b5dd2e752de53e27c39e528bc2cae99e5c9fb9be8084f74683a9ecdd6695f58d7abe6fc79b6b95d62fef27e19c67d9259f6a5dced4ed034cd4e0a8ea92a5a75d2c2cca5f52a9cb2da93e51e69f26fc561b658cb83a7363eb096f8bff757b3b300159080000000001cbeeadeda4e8919d2a538df5ec65874294f9479b4f8a586a2d61f2ebd3963999569369da21ec566d3b4363baf70596ded39dd5d3e3ab3caa1422f12ab2ff04bc5f87b5b49f96dad7f4edc1672b9b09c9384b86a52a8929c1f86526f93f06bfbd34a24b1b4d6b7dee39d5ab53d5ded569f776f4fc2297cf88f56f2dbeac98b42d2acb45d3a9d85852e0a50e6dbe729cbc6527e2dff00fe2c2491365a531d769f6925e95a46de6ce0015d10000000006a777ea2b4dd06e2aa94955a8bbaa5c2da7c524f9a6ba6165fb8db1c36f777dacee2b4dbfa6539dc5558c5182797525cf9e7961470f3d1272cbeb8b3a3c3e2e688f256d565f0b14cbd3d946d2f8d3b83f75438b4cb3c4eef1538652ce7820b1cf9b5cf18e49f34f059334db376fdaed9dbf6fa4dacbbceef32ab59c1465566f9b93c7ccb396924b2f06e4ebab5da1cbdadbc800326200000000000000000000000000000000000000000000000000000000000000000000000000000000000011e76cfb33e1fd31eb3a7d2ad5355b3a6a2a953f4bbfa5c5971c67eb9665258e6f9ac3cac48604c6f1b113b4ee85b6a6a7f0b68b46e64f35a3f53adfe9af1e8973587cba6706d4dc6eedb34ac7539ebfa55bcd2bb928ea14694538e79b55f1d739e52c727c5c4f1c326f4e725aed3f819663ca7ac3a8d1e7f1b144f9c77000535b0000000078d5a74eb529d2ab08d4a738b8ce1259524faa6bc511dee4ecce15abf7da0dc52b78bc276f5dc9c63c9e5a9737eae4d7af9f4448c0ce992d8e77acb2ade6bd9057ff36ed2a9ff00e3ac2119ff00a54253947df093c7cbd3d86f34ced3f55a3c31bfb1b6bb8c61c398374a72972f49be6bd7c925d7c3a12c9a8d4f6c6dfd4789dde936d294a7de4a708f77394b9e5b9470df57d5963fb8a5fdbaa5f16b6f6a1cad8f6a5613e3f3ed2ae68631c1dcd48d5cfaf39e1c787acc9fd93f40ff00ca6a7ff0e1ff00acf7def66fb72e2aa9d257969151c7051ad94dfafd35279f7f81e8fd8c340ffcdea7ff00121ffa06fa79f89fea7a2f7b51d321493b2d36f2b54e2e71ad28d3497af29cb9f4e583557dda95fcf83cc74ab6a18cf1f7d525573eac63871e3eb3a1b5ecd76ed1af1a95277d71159cd3a95528cb978f0c53f6f266dec768edab2e3ee747b6971e33df2757a7ab8dbc75f01cf82bda3739b1479226a97fbb7754ddbaab7d7d17c109d3a51e1a4b2f31e3514a2b9f8cbd5d791d2edceccee1d7a571ae5c528d15c3276d45b72972e7194b928e1e3a673cf0d7264a00c6da99db6ac6cf2734edb56367a2c2cedac2ce959d9d18d1a14a3c30847a25fe2fc73e27bc02b7742000000000000c5d5efa9e9ba6d7bdaab31a50ca5f7cfa25e38cb6964df7641b46a691693dc1aac2b4759d423275215170f73094b8b1c2beea585279e6b92c2c3ce7ed7dbf6b76edf56bea7deba151ceda9c9270535c954f5f12f492f575e6f85aec4e9385e9bc3c7e25bbcfece7b896a39f2724768fdc001b56b400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000382dd1a73b0d45ce114a8566e54f18e5eb58f0c37f360ef4c4d56c69ea1633b6a8f878b9c658cb8b5d1ffdf864a7aed2f8f8b68ef1d96f47a9f0326f3da7ba3607b2e68d5b7af3a15e0e1520f128bf03d672531313b4ba789898de00007a00000000000000000000000000000000000019ba2d84f51bf85bc79417a551e7188a7cf1ede66242329ce30845ca5278492cb6fd477fb774d5a6d828497d5aa62555e17278fade5e0bf5facbda0d2ce7c9d7b47753d6ea7c1c7d3bcf66c6118c2118422a318ac2496125ea3c803ab731dc0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001a6dcfa43d4a846ad0c2b9a49f0a785c6bd4dff0077875f5e4e10950e6b74683dff0015f58c3eabd6a534bebfdabdbecf1f97ae9b896866ff00ecc71d7cdb6e1fad8a7faef3d3c9c8000e7dbd00000000000000000000000000000000003a5dafa0f7fc37d7d0fa975a74dafaff006bf67b3c7e4eb360c17cf7e5aa1cf9e9869cd6666d0d21dbc23a8d7c3a9521f528f27c317e3f2b5fd0fdbcba300eb7060ae0a452ae5f3e6b66bcdec0009910000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000039cdcbb7ddccdddd8412ad27f54a79494fdabd4fd7ebf97af2138ca139427171945e1a6b0d3f51291a9d7744b7d4613ab04a95d6162a784b1e125fe3d7a7c869f5dc362fbe4c5dfe0dae8f884d36a64edf17020cad42c6e6c2bba57349c79b51963d197b53f1ea8c539fb566b3b5a3696f2b68b46f1d8001e320000000000000000000001eeb5b6af755952b7a53ab37e115d3c32fd4bda763a16dea365c35eef82b5ca9662d37c30f563d6fc72fddeb2d69b47933cf4edf156d46ab1e18ebdfe0d7edddbb37515d6a54b860b0e1465f75ed97b3d9f3fb7ad00ea34fa6a69ebcb57379f517cf6e6b00027420000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f4dd5b50baa2e95c5285583f092e9e195ea7ed380d7ed6959eaf5ede826a9c5a714de71949e3fa4914e03767d905cfe67d046a38bd2be145b6ebbff0daf0bb5bc49aefd36ff86a80073adf000000000000000007bec2946e2fade84db51a956306d75c3783d065e8ff00c3167fcbc3e9233c51137889619676accc241b2b2b5b2a6e9dad08524fae3abf95f57d4c800ed2958ad7688da1c8ded369de64001931000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e03767d905cfe67d0477e701bb3ec82e7f33e82355c5fdcc7aff0d9f0bf7d3e9fcc3540039b7400000000000000000197a3ff000c59ff002f0fa48c432f47fe18b3fe5e1f4919e1f6ebeac32fb13e89240076d0e3e4000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000380dd9f64173f99f411df9c06ecfb20b9fccfa08d5717f731ebfc367c2fdf4fa7f30d5000e6dd00000000000000000065e8ffc3167fcbc3e92310cbd1ff862cff9787d246787dbafab0cbec4fa249001db438f90000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e03767d905cfe67d0477e701bb3ec82e7f33e82355c5fdcc7aff000d9f0bf7d3e9fcc3540039b7400000000000000000197a3ff0c59ff2f0fa48c432f47fe18b3fe5e1f4919e1f6ebeac32fb13e89240076d0e3e4000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000380dd9f64173f99f411df9c06ecfb20b9fccfa08d5717f731ebfc367c2fdf4fa7f30d5000e6dd00000000000000000065e8ff00c3167fcbc3e92310cbd1ff00862cff009787d246787dbafab0cbec4fa249001db438f9000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001abdc3b8b42dbd6de71adead67a7c1c27382ad554655145665c11eb36b2b94537cd7ad117ee7f282db3615254b42d3af3599c6715de49f9bd1945c72dc5c939e53c2c382f179e99971e1c993d98476c95a7794c863ea37d65a6d9d4bdd46f2deced69e38eb57a8a9c239692cc9b4965b4bde54fdc1db66ffd578e14b51b7d2e8ce8ba53a763414739ce64a73e29c65878cc64b184d61f3383d5b55d5357b98dceada95e6a15e30508d4baaf2ab2514db514e4dbc65b78f6b2ed3875e7da9d95edacac7685bcdc1dacec0d1b8e15770dbddd6545d5853b14ee38fae22a70cc149b58c4a4baa6f09e4d050dc565bae92d7f4ea5714ad6ebeb215e2a335c3e83ca4daeb17e25562c0f647f6bcd33fd6fe9a66a3fa87494c3a5acc77de3f696d381e7b64cf689f87f30eac00716eac00000000000000003f2a6a3434884b56b98d49d0b24ee2a469a4e4e30f49a49b4b385eb47e9aade5f621acfe215ff0047226d346f96b1f8c22cd3b63b7a4ba9dbbdb1ec0d67b8a7f0cfc1d715b8bea37f4dd2e0c67ebaa73a6b29657a7e2975e4769a4eaba5eaf6d2b9d2752b3d428466e12a96b5e3562a4926e2dc5b59c34f1ed450b3234ebebdd36f29dee9d797167754f3c15a85474e71ca69e249a6b29b5ef3e956e1b598fab2e063596dfac2fc029fedded8f7fe8ddc53f867e11b7a3c5f51bfa6aaf1e73f5d53954786f2bd3f04ba72250da9e50da4dcf774372e8f716151f7707716b2ef6936f94e728bc4a115c9a4b8de33d5ae75726872d3b7558aea696efd1380347b63776d9dcd4e32d0b5bb3bd9b84a7dcc67c35a3152e1729539627159c7369755eb46f0a9359aced29e2627ac000317a0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f4011bf693db06dcda155d8dbaf867535952b7b6ad150a2d4b85c6acf9f0cb94bd149bf479a8e532bbefaed2776ef1e2a3aa6a1dcd8cb1fb86d53a743ee5fa4b2dcf9c54971b961e7182de1d164cbd7b42be4d4529d3bcac86ff00ed6f696d3efad7cebe14d4e1c51f34b4929704d712c549fd6c3128e1ae72594f85909ef3edcf77eb55274b48953d06ca5094382862a5692945279ab2594d3cb4e0a0d67c5a4c8ac1b3c5a2c58fbc6f2a77d45edf83d9735ebdd5cd5b9b9ad52bd7ab373a952a49ca539379726df36dbe793d6016d00000f02c0f647f6bcd33fd6fe9a657e2c0f647f6bcd33fd6fe9a6735fd53f64aff00f68fd9befe9efb45bd27f787560038176200000000000000001aade5f621acfe215ff47236a6ab797d886b3f8857fd1c89f4befa9eb1fba1cfeeede92ad0003eb71d9f379ee000f5e0491b3bb68deda0d5a34eeefbe1ab1872950bdf4a6d397136aafd7f163293939259fad78588dc185f1d6f1b5a37655bdab3bc4ad86c5edb7696e1e1b7d527f005f3cfa175513a12fae7cab6125ca2b3c6a3ce492e22503e7f9d26c9df1b9b67dcaa9a26a5529d073e3a96953d3a1579c73983e49b514b896258e49a35f978744f5c73b2de3d5cc74b42ee0223ece3b71d0b5fa94f4fdc34e9e877ee0df7f3aa95ad46a29bf4e4d3a6dbe2c465958497136d225c3599315f1ced685ca5eb78dea0008d9800000000000000000000000000000000000000000000000000000000000000000000000000000f5dcd7a16b6d56e6e6b53a142941cea54a92518c22965c9b7c924b9e481fb58edce76f7371a2ec995394e94e319eacf86a45b4df146941a6a4ba2e3794fd2c2fad91362c37cb3b5611e4c95c71bca54dfdbf36e6cab3efb58bbe2b8970ba76541c65715149b5c4a0dac47d197a4da5cb19ce13ad7da3f6bbb9b7754a96d6f5aa68fa4ce0a0ecadeae5cfd16a5de544939a7c4d38f28e31c9b597c1ea37d7ba95e54bdd46f2e2f2eaa638eb57a8ea4e58492cc9b6de124bdc639b8c1a3a62eb3d65afcba8b5fa47480005c570000000000000b03d91fdaf34cff005bfa6995f8d859eb9ad59dbc6dad358d42de8433c34e95cce318e5e5e12785cdb66ab8b70fb6bb0c63acedb4effa363c375b5d1e59bda37de36fd6167015a3e32ee4fc20d5bf9e54fd63e32ee4fc20d5bf9e54fd6739f4572fdf8fca5bcfa438beecacb82b47c65dc9f841ab7f3ca9fac7c65dc9f841ab7f3ca9fac7d15cbf7e3f293e90e2fbb2b2e0ad1f197727e106adfcf2a7eb1f197727e106adfcf2a7eb1f4572fdf8fca4fa438beecacb82b47c65dc9f841ab7f3ca9fac7c65dc9f841ab7f3ca9fac7d15cbf7e3f293e90e2fbb2b2e0ad1f197727e106adfcf2a7eb1f197727e106adfcf2a7eb1f4572fdf8fca4fa438beecacb9aade5f621acfe215ff004722befc65dc9f841ab7f3ca9facf0adb875faf46746b6b9a9d4a5522e3384eee6e324f934d37cd1261fe97cb4bc5b9e3a4fc251e4e3f8ed49af2cf56b4007690e5e400078000000001da7677da56e6d9973429da5e54bbd2e134ea69f5a79a728e64da837974db726f31eaf0da96307160c6f4ade36b46ecab69acef0b91d9b769db737b52546deaf986a6b0a5637338a9cdf0f13749e7ea91589734935c39718e567b8281db57af6b734ae6dab54a15e94d4e9d4a727194249e54935cd34f9e49a3b2dedcf50d3aa51d2b78caa6a16529c611d43f8eb7828e3d34966aaca4dbfaffae7e9bc2355a8d04c7d6a7e4bb8b5513d2eb280c7d3afacb52b3a77ba75e5bde5ad4cf056a1515484b0da78926d3c34d7b8c835bd970001e3d00000000000000000000000000000000000000000000000000000000000000000d3ef1dcba4ed3d06b6b3acdc7756f4fd18c63ce7566fa420bc64f0fe4c36da49b5a3ed3bb47d0b61db538df2a977a85784a542ca8b5c4d24f129b7f590725c39e6fae13c3c54bde3b9756dd9af56d6759b8ef6e2a7a318c794294174841784565fcb96db6db6eee9b476cbf5add215b36a231f48eee93b51ed435ddf173dd37534cd25414569f4abb9466f29b954785de3e249acac470b0b396f8300ddd295a472d63a35d6b4da77900064c400000000000000000000000000000000000000000000000000000000000000000001d67671bfb5dd91aad3b8b0af52bd839b771a7cea3546b2785278e919e22b134b2b0b39594ed6766dbdf49df3a0ad474e9775714f11bbb49cb33b79bf07eb8bc3e1978e1f469a549cccd1754d4345d56df55d2aeaa5a5edb4f8e95583e717fdcd3594d3e4d369e532a6a7495cb1bc74958c39e71f4f25f4046fd92f6b1a4ef5eeb4bba87986baa8f14e8bfdeabb59e2745e5b784b89c5f349bc7128b91241a3c98ed8edcb686cab68b46f0000c1900000000000000000000000000000000000000000000000000000000047fdad769da4ec9d3aad0b7ab6f7daecbd0a364a79ee9b49f1d649e631c34d2e4e5958e599471fb75ed0fe256830b5d2eb5bcb5dbde54613f49d0a7cf359c70d3c3588a96136dbf494648a97735ebdd5cd5b9b9ad52bd7ab373a952a49ca539379726df36dbe79361a4d1f89f5efdbf754cfa8e4fab5eec8d6b54d435ad56e355d56eaa5ddedccf8ead59be727fdc9258492e4924961230c037511b7486bfb8000f00000000000000000000000000000000000000000000000000000000000000000000000000001ecb6af5ed6e695cdb56a942bd29a9d3a94e4e328493ca926b9a69f3c9693b17ed6ecb73d9d3d23715d5bd9ebb4f86119ce4a9c2f72d4538744aa36d2705d7398ac6546ab820cfa7ae6aed2971659c73bc3e80021bf277ed2abee2b696dadc3794e7aa5b413b3ad526fbcbba693e24f3ca53824b9e7324f387c3293990d065c56c569ad9b4a5e2f5de00011b30000000000000000000000000000000000000000000000000e0fb5fed1f4fd89a5284153bbd6ae60dda5a37c92e9de54c73504f3cbac9ac2c624e3bced0b75596cddab75aedec3beeeb10a3415450957a92788c137ef6f09b51527878c14df78ee5d5b766bd5b59d66e3bdb8a9e8c631e50a505d2105e11597f2e5b6db6dbbda3d2f8b3cd6ed0ada8cdc91b47761eb5aa6a1ad6ab71aaeab7552eef6e67c756acdf393fee492c249724924b0918601bc88dba435bdc00078000000000000000000000000000000000000000000000000000000000000000000000000000000000000f65b57af6b734ae6dab54a15e94d4e9d4a727194249e54935cd34f9e4b51d87f6a94377db4345d6aa53a1b8294393c28c6f629739c574534b9ca2bdb28f2ca8d5333345d5350d1755b7d574abaa9697b6d3e3a5560f9c5ff00734d6534f934da794cafa8d3d735769efe4971659c73bf92fa038bec837dd0df9b65df4a953b6d42da6a8ded084d34a58ca9c5672a12e78cf8a92cbe1cbed0d05e934b4d6dddb5ada2d1bc0003064000000000000000000000000000000000000000018fa9dedb69ba75cea37b57bab5b5a33ad5a7c2e5c308a7293c2cb7849f246415cfca777f42f6e56cbd26bd3a96f426aa6a15695497a5562de283c726a3ca4fafa5c2b9383ccd830ce6bc5611e5c918ebba3bed6b7bdcef9dd55750e2b8a5a6d1fa9d85ad5927dd430b2f0b97149ae27d7c165a8a38f00e8a958a562b1d9a9b5a6d3bc800326200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000de6c5dcda86d1dcd69ade9f52a274a6957a519f0ab8a595c74e594d61a5d70f0f0d7348ba1b535ed3f736deb3d774b95495a5dc1ca1de43865169b8ca2d7ad4935cb2b9726d61944c953c9df7f436aee1968daa57a74b47d4e6b8ead6a9251b6aa93e19fa929728c9b4bee5b6945e68eb74fe2579abde16b4d97927967b4ad6000d2364000f000000000000000000000000000000000003d7735e85adb55b9b9ad4e850a5073a952a4946308a59726df2492e793d78e2fb68def4f64ed0a9714659d4ef38adec62a51cc26e2f355a967318726f93cb714f1c5954eee6bd7bab9ab73735aa57af566e752a549394a726f2e4dbe6db7cf2759db0eecf8e3bf2f754a33e2b1a5fb9ac7963ea306f12fad4fd26e53c49657163c0e3cdfe9307854ebde5abcf97c4b7e0000b48000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000016b3c9df7f4f756de968daa57a95758d320b8ead6a9172b9a4dbe19fadb8f28c9b4fee5b6dc9e25428becad7ee76beead3b5fb48f1d4b3aca6e194bbc834e33865a78e28b94738e59cae68bb9a2ea9a7eb5a55beaba55d53bbb3b9871d2ab07ca4bfbd34f29a7cd34d3c3468f5983c3bf347696cf4d979ebb4f7866000a2b20000000000000000000000000000000010ff94feeff0081f6ad3db7655f86fb56cf7dc13c4a9db45fa59c4935c6f11e69a9455444b9735e85adb55b9b9ad4e850a5073a952a4946308a59726df2492e79293f697ba2bef0de77fadd475150a93e0b4a73cfd4a84794238cb49e3d2693c714a4d752ee870f89939a7b42b6a7272d368f37360037ad60000000000000000000000000000000000003f61194e4a108b94a4f092596d92c6dcf27ced0f58b085e55a3a7694aa478a34efabca3531e198c232e17ec78671fd93eb7a26dcdff00a6eb9b82d6e6eac6ca72abdd508467375145f03c49a5ca587d7c097bb4df28bbbbfa7636fd9ec6f74e9f149dcd5bcb4a529cba70c60b3358eb9e59e98296a3267e68ae28f9cace2ae2e59b5e7e48bbb42ecb778ec7a2aeb58b0854b17251f3cb59f794937d13e8e3f9c967c0e24bf3a479c6e2ecb28fc75b3a76d5af74d7f09529c7854138bcb69fd6bc73c783f90a0c345a9b66898b7783518631ed35ed2000baac00000000000000000000027fec77c9fedf71ed88eb7bbae752b077789d9dbdaca109f77f7f3e384bebbaa5cb973f1e5b5ed13c9bf4fb1db1717db3efb55bbd4adfea8adaee74e6ab41758c386116a7e2bae718f1c94e75f862fc9bac469724d79b656b07eca328c9c65171927869ac34cfc2e2b80000000000000000000000000000580f253ddfff00d5eccbeafebbad3f8e7ff129accbe49a8c57ff0098d95fcd86dbd62f740d7acb5ad3a7c175675a356196d2963ac65869b8c9662d679a6d7890e7c51971cd5262bf25a257c01afdb7ac596bfa0d96b5a74f8ed6f28c6ac32d371cf58cb0da528bcc5acf269af036073931313b4b6f13b8003c7a000000000000000000000000000f4457e535b9a1a2ec07a452a952179accfb98704e5071a5171955794b0d35c30716d65547d5268aa6481e503b8be30f69b7fc14bbba3a67ff000ea798e252eee52e36f9b4fd394f0f97a3c3959c91f9bfd262f0f147c67ab55a8bf3de400169000000000000000000091bb38ec6b796f4a34efa85bc34dd327ce3797998a9af5c229714be5e4bda4c1a4f92f6834e92f85b736a773531cddb528515fd6e32a64d6e1c73b4cf54f4d3e4bc6f10ab20b6177e4c5b4254dab4d775da53f075674aa2f99423fde471befc9d7766876f52f341b9a3afdb4136e9d383a57097b20db52f73cbf51e535f82f3b6ef6da5cb58df642c0f2ab4ea52ab3a55612a75212719464b0e2d754d7833c4b88004cdd93f615f1f366d1dc3f1a3e0eef6ad4a7dc7c1fdee385e33c5de47afc86b7b69ec7df66fa3d8ea1f187e14f3bb874783ccbb9e0c45cb39ef259e8568d5e29bf8713d52ce0c915e7dba22b00165084f1e4a975b17487aa6b1b9b50d22d753855a70b395f5584654e186e52871746de16573e5f290c6d8d22e7706e3d3b44b4fdfefae61420f1951e2925c4fd8babf90b03fb55dfe1d7f64ff00d6296b32628af25edb6eb1a7a5f9b9ab1becd1f94076d37dad57bfda7b6ea51a5a427dd57bca1578e5791c735192e5183e8d2cb78eb86d10493476a9d82dd6c9d9b71b8edf717c2b1b6a9055a9798f72e3094b878b3de4b386e3cb1e39cf221733d1f85e1ffabb3ccfe2737d7ee000b480000004f3b1bc9d5ee7da3a66e0f8e0ad15fdbc6b2a3f06f1f779f0e2ef567e6470fdb5f669fb1b6a1a6da3d6be14f3da53a9c5e6bdcf070b4b18e3967afb0ad4d5e2bdf92b3d535b064ad79a63a23e0016508000048fd84e93b32e371fc31bdf5ab0b3b0b192952b3af2e77353aae258fac5d5fade174c91c023cb4e7acd77d9952dcb3bedbad4f6e5db869569b77e0ad8faad3bcd42f62e152ea8378b5a7d1b4fefdf458e9cdf5c1a4f274ed9ed2c34c7b5f79ea2a851b6866c2fab36d282fe2a6fd9f72fd5cbc1181b53c9aeeb5adb5a76ad77bafe0fad796d0af2b6f837bc74b896545cbbd59786b3c919b7fe4bb7146cae2ada6f25715a14a52a745e99c0aa492ca8f177af197cb3878355b68e2b38f7f9ff00d85fff00d44cf36ce57ca32cf61ea5a9fc6bd9db874eaf71733c5f5952934e537fc74563c7ee97af9fac874fd9c650938ca2e324f0d358699f86d30e3f0eb15df751c97e7b6fb6c004cdd93f616f7e6cda3b87e347c1dded5a94fb8f83fbdc70bc678bbc8f5f90f72e5a62af35e768298ed9276aa190593fdaaffe7dff0064ff00d61fb55ffcfbfec8ff00ac56ff0021a7fbdfa4ff00c26fed337c3f656c0586d53c97356a7464f4cdd9677353c2371692a29fbe329ff710fefcd85ba3645dc68ebfa6ce8539bc52b983e3a357fd19ae59f63c3f612e3d562cb3b56c8ef8725237b439900161100000000000000002c679276e6857d2b50da77152a3af6d37796dc539497752e18ce3158c4546787d79baade39364e851fece7717c54deda5ebee977b4ed6b7d560a3c4dd3945c27c2b2bd2e194b1978ce33c8bc068f5f8b93273479b67a5bf3536f800028ac800000000000000000000000068f7f6bd0db3b3355d7652a719da5b4a547bc84a519557e8d38b51e7873715e1d7aaea6f083fcacf7079b683a66dba157152f2b3b9b850af86a9d3e518ce0bac65296537cb34bc5ae5360c7e2648aa3cb7e4a4cab7800e91a80001e00000000000004fde4cbd935bebb186f1dcb6cab69d09b56169516635e51787524bc609ac25e2d3cf25ce15da3a2d7dc3ba34cd0eddb8d4bebaa7414b19e152924e5f22597ee3e84691a7da693a55ae99634951b5b4a51a3460bee631584be646b3896a271d6295ef2bba4c317b734f6879dedd5a69f6352eaeebd1b4b6a3072a952a4942108af16df24885775f94a6d4d36e676da26997bad383c3adc4a85297fa2da727feea23cf2aded06e757dcb5366e9f7128e99a7492ba507cabdc7569fad43a63efb2fc1620d21d270fadeb17c9e7e4933eaed5b72d16834af2a2d2eadcc63aa6d2bcb4a2df39dbde46b492ff45c61fde4d7b3f74e87bb3458eada06a14ef2da4f865c29a953978c6517ce2fe5f97a1f3d0903b05df13d91bf6d6e6e2ea54b48bc6adf508bcb8f03e936978c5f3ce338e25e267a8e1d48a4ce3e92c30eb2dcdb5fb26bf2a3ecc6d755d1ae37ae8b6d186a7651e3bf8538e3ce28aeb36befa2b9e7c629fa91550bc55fb62ecb6bd09d1abba6d274ea45c670742ab524d61a7e814af7151b1b6d7f50b7d2ee55cd853b9a91b5acb3f54a4a4f825cf9f358ea49c3ef939669789e9d98eaeb4df9ab3dd703c937ed3767f8ddc7d339bf2d6fb10d07f284bf46ce93c937ed3767f8ddc7d339bf2d6fb10d07f284bf46ca38fed9f395abfd9fe50aaa003a06a537791f6dcf84f7fdd6bd5a9e68e916ef81b5fc755cc63fd5553fa0b6b5aad3a494aa4e308b928a6de165b492f95b697bc8b7c9776e2d03b29b4baab4f86e7569caf2a6573e07ca9af9381297e73347e569bc6e76fe8da0e99a6d7eeef6bdf46f5b4fa4683528e7e59b8bfcc673d9f7d4ea3963d3f26df16d870f34a5fdd3a4db6bdb7351d16eff0079beb6a9426fd5c516b2bdabafb8f9e7aa595c699a9dd69d770eeee6d6b4e8558fdece32716be747d0edb7aadbeb9a069fac5afef37b6f0af0e7d14a29e1fb5670545f2aedb7f02f6a35751a34b86db58a31ba8b4b92a8bd1a8be5ca527fe992f0cc9cb9271cf9a3d6539ab17844600378d60000f57d3b0dfb50ed7fc9f4c83fcb67ec876dfe295be9c49c3b0dfb50ed7fc9f4c83fcb67ec876dfe295be9c4e7f49f6bf9cb6b9fdc7e4af6003a06a400003a4ecbf6ecb75f681a3e85c2e54ae6e62ebe3c2947d2a9fd58b39b2c479186dbefb53d637657a6dc6de0acad9b5cb8e589546bda9282fcf657d565f0b15ac970539ef10b3d18c630518a4a296125d123c2854a75e942ad29c674e71528ce2f2a49f34d3f14721db46e3f8add99eb5ab42a385c2b7746d9a7cfbda9e845af91be2f71a1f262dc5f0ff64f6346acdcae74b94ac6ae5f3e1861d3f7704a2bdcce72315a71ce4f2df66e7c48e6e4569f286db7f167b57d5ade9d3e0b6bd9f9f5bf2c2e1a996d2f629f1af711f969bcb376df9d6ddd2f7450a79a96359dadc34bf8ba9ce2dfb14963f3cab2743a2cbe26186a3514e4c930173fc933ed3967f8d5c7d3298173fc933ed3967f8d5c7d32bf13f73f34ba2f79f26ffb5fed12d3b39d26cb50bbd36bdfc6eebba2a34aa2834d4739e7f211a7eda2d17f05350fe730fd47bbcb57ec3f41fca12fd1b2ab10e8f478b2e28b5a3aa5d46a3252f35acae46c5f280d9db9754a5a5ddd1bbd1aeab494294aeb85d19c9f48f1a7c9bf6a4bda49bb8746d377069173a4ead674eeecee21c3529cd72f635ea6baa6b9a67cea2f7f611ad5d6e0ec9b40d4ef672a9712b7951a9393cb9ba55254f89bf16f833ef21d7692ba7dad449a6cf3977ad94ebb57d9d71b1b7bdee835672ab422d55b4ab25cead197d6b7ed5ce2fdb1672a590f2dab2a31b8db3a94629569c6e284df8b8c5d3947e67297ce56f36ba4cb397156d3dd433d229926b0000b2840000000000002e27607af435eecbf4a9715375ec21e615a3084a2a2e924a0b9f56e9f7726d72cc9f4e8a9d93879266e0f36d7b53db55eae29de515736ea75f0954a7ca51841f594a32cb6b9e2978a5ca96bb1f3e3dfe0b3a6bf2df6f8ac8000d136600000000000000000000000014ffca135af867b54d53bbb9efedec786ca8fa1c3c1c0bea91e89bc557539bcfb1e305b8d4ef6db4dd3ae751bdabdd5adad19d6ad3e172e18453949e165bc24f92287ea77b73a96a373a8ded5ef6eaeab4eb569f0a8f14e4dca4f0b0965b7c91b3e1b4ded3653d65ba4558e0036ed78000000000000000254f255b285d76cba7559a4fcd6debd649fafbb715f4cba35271a74e5397d6c536fe4452ef254bc85af6cba7529b4bceadebd159f5f76e5ff00f42e8d4846a539424b319269fc8683897bf8dfe0dae8fddfcdf38f57bdada9eab79a95c372ad775e75ea37e32949c9ff004b318cbd6ec2b695acdee97709aad6771528544fc250938bfe94621bdaedcbd1ac9f6baa40d37b16ed2f51d3edb50b3db5dedb5d51856a33f3eb65c50924e2f0ea656535d4c9fd827b55fc15fed0b6ff00dc2c56c6ed53b3db1d95a1595deeab1a5716fa75bd2ab4e5c5984e34e29a7cbc1a66ee1daf766d39a84776d83949e124a7cdff00ba6a2dadd4c4cc457f495f8d36098f6bf5855afd827b55fc15fed0b6ff00dc387dcba1ea9b735cb9d175ab5f35bfb67155a977919f0f14549738b69f269f267d17fee28bf946568d6eda771d48b4d2ad4e1cbd71a308bfee26d16b3266bcd6d11d91ea74f4c7589858ef24dfb4dd9fe3771f4ce6fcb5bec4341fca12fd1b3a4f24dfb4dd9fe3771f4ce6fcb5bec4341fca12fd1b2963fb67ce566ff67f942aa9b6d9ba257dc9baf4bd06df2a77d750a3c4bee62dfa52f72cbf71a9274f239db7f086f5bfdc75a9e696976fddd26d7f1d572b2be4829ffbc8dcea327858e6cd6e2a73de2ab5b656d42caca859dbd354e850a71a54a0ba4631584be64528f295dc5f187b59d4d539f15b69d8b1a5cf97d4f3c7fd773fe82e2ef5d5e5a0ed3d5358852956a9696d3a94a9c62e4e734bd18e17ae585ef281dc693af5c57a95eb697a8d4ab524e7394ade79949bcb6f91a9e1b48e79bcafeb67a45616afc90f71fc2bd9cd5d16ad4e2afa3dcb824faf73533383ff007bbc5f22479f95c6dbf85fb378eb1469e6e347b8555b4b9f753c426be7e07f2448a3c95eef56dbfda6c6ceef4fbda565aa5bcadea4a742518c66bd3849bc7ad38fe796bf5ed3adb59d16f748bc8f15bdedbce8555fe4ce2e2ffbc8f51fe8d573c76eff00f2cf0ffb3072cfa3e7303335cd3ae347d66fb4abb8e2bd95c4e8555fe5424e2ffb8c33a089dfac3553d0001e8be9d86fda876bfe4fa641fe5b3f643b6ff14adf4e24e1d86fda876bfe4fa641fe5b3f643b6ff14adf4e273fa4fb5fce5b5cfee3f257b001d0352000017b7b08db9f15fb2dd1ac2a53e0b9ad47ceae72b9f7953d2c3f6a4e31fcd29ef643b6fe36768fa2e8b3871dbd4b8552e56397730f4e6bdea2d7cad17f57258469f8a65f671c7ab63a1a77bab579696e2e5a26d4a353af15f5cc53f9614ffe67f41a0f239dc7f07ef6bfdbb5aa6296ab6dde524dff001d4b2f0be5839ffba8e33b6aafacee9ed375bd569e99a84edbbf742d9ab79e3baa7e845ae5d1e38bf38d2ecbf8c1b6b76e95af50d235172b1ba8567156d3f4a29fa51e9e31caf793d30d7fb5e4f398fd515b24f8fccbc3da1edfa7ba364eafa05451fdd96d28536fa46a2e7097ba4a2fdc7cf9ad4ea51ad3a35612854849c67192c38b5c9a67d21a15615e853ab4df142a454a2fd69aca292f949edcf8bbdac6a7dd4382d752c5fd1e5cbea99e3feba9fbb055e17976bce39f54daea6f11746c5cef24cfb4dd9fe3571f4ca625cef24cfb4dd9fe3571f4cb5c4fdd7cd0e8bde7c9cd796afd88683f9425fa365563e8edf69f63a84230bfb3b7bb845e631ad4a3349fad65189f16b6e7ff00a0e97fcd29fea28e9b5f1871c5397759cda5f12fcdba81ed2db7aceead668e93a1d8d5bbb9aad27c2bd1a6befa72e918af5b2faec2dbf476aecfd2f6f509aa91b2b78d394f18e39f59cb1e19936fde6d2cacecec68f75696b42da9f571a54d423f3222eed77b6bdbdb42cab59e91734356d75a71851a53e3a7425f7d524b972fbd5cdfb3a98e6cd935968ad6acb162a69e26d6944fe593b868ea1bcb4cd02dea29fc156f29d6c3fada95785f0bf6a8c60ff38824c9d52faf354d4ae751bfb89dc5ddd55955ad567d67293cb6631bbd3e2f0b1c53e0d665bf8979b00026460000000000001d07671ad7c5edf9a2eb12b9f36a36f770f38abc1c7c3464f86af2c36fd09497259f573c1cf83cb562d1312f6b3b4eefa000e7fb38d6be30ec4d175895cf9cd6b8b4879c55e0e0e2ad15c35796125e9c64b92c7ab960e80e62d59accc4b7513bc6e000c5e8000000000000000000038bedc751afa5f64fb82e6de34e539db2b76a69b5c35671a527c9ae6a336d7b71d7a14ccb39e5695e847616996d2ad4d57a9aa4670a6e4b8a518d2a8a524bab49ca29bf0e25eb4563377c3ebb62dfe32d6eae77bec000beaa0000000000000000daecfd66b6dddd3a5eb96e9ca763754ebf0a7f5ea2d371f7acaf79f4234abfb5d534bb6d4acaac6b5add528d6a351749424b29fcccf9c4582f263ed66db46a70d97b96e551b194dbd3eeea4b11a5293cba737e116de53f06de79358d6712d3ce4ac5ebde177499a2b6e59ed2c4f2b0ecfae74cdc33deba6dbca7a6dfb8abde05fbc57c6389faa33e5cfefb3eb44107d20bcb5b6beb3ab6b774295cdb5683854a5522a509c5ae69a7c9a6429bafc9af6a6a7753b9d1353bdd15cde5d15155e947fd14da92ff007990e938856948a64f2f3499f49336e6a2a51df760bb36eb787689a7d185194b4fb1ab0babea98f46308bca8b7eb935c297cafc1931e93e4bda4d2b88cb55dd77b77453e70b7b58d06fdee53fee269d9bb5b42da3a4474bd034fa767413ccdae73a92fbe9c9f393f97e45c89351c471cd2631f59961874778b6f7ecdbddd7a1676b56eae6ac6950a30954a9393c28c52cb6fd8923e7a6f1d5e5afeecd5b5a9271f3ebcab70a2fee54a4da5ee584589f2a4ed4eda869f5f63681771ab735fd0d4eb5396552878d14d7dd3fbaf52e5d5bc5603de19826b59bdbccd6e58b5a2b1e4b9de49bf69bb3fc6ee3e99cdf96b7d88683f9425fa36749e49bf69bb3fc6ee3e99cdf96b7d88683f9425fa3653c7f6cf9cac5fecff00285552ecf9336dbf8bdd93e9f3ab4f82eb536efeb6573c4f1c1fd4507f2b6541d87a0d5dd1bcf49d029717eedba8539b5d630ce672f74549fb8fa0f6d4695bdb53b7a3050a54a0a10847a46296125ee2cf14cbb44523d50e869bccd9ed78f1198947bca43717c62ed67559d3a9c76fa7b561439f2c53cf1ff5dcd91c9163e196b522d36db7fc3ff2cefad8ada6367d27585ea3f727cd72ddf9206e2f853b3cb8d0ead4e2afa3dcb8c5679f7353338ff5bbc5ee445a9d04e1a73c5b7f924c3aa8cb6e5db6451e571b6fe07ed263acd1a7c36facdbaab94b977b0c426be6e097cb221b2e4f957edbf86fb2fa9a951a7c573a3d68dcc70b9ba6fd1a8be4c3527fe814d8da70fcbe2618fc3a28eaa9c9927f10005d575f4ec37ed43b63f27d320ff2d8fb21db7f8a56fa71270ec37ed43b5ff27d3351db0764f65da45fe9f7577abdcd83b2a53a718d2a519f17134f2f2fd8739872d716a66d6edbcb6f92937c315afe0a440b47fb57745fc2bbff00e6f0fd63f6aee8bf8577ff00cde1facdb7f91c1f1fd147fb4c9f055c0592dcfe4dda4693b7353d569ee6beab3b2b4ab71184ade0949c20e587cfc7056d26c3a8a66899a4a2c98ad8fda590f22edb9c55b5add95a9f2825616d26bc5e2753fe5fcecb30717d8aedbf8abd99e8da4ce9f05cf70abdca6b9f7b53d3927f26787f3486fcb47717155d176a51a9ca2a57f7114fc5e614ff00e67ce8d15e2dabd44c44ff00d86ceb3183144cacc72f60e5ea47cd705cff00133f7ff4ff00ca0fefbff8feafa5194fa102f9646dbf3ed9da7ee6a34f3574cb8eeab34bf8aab8597f24d457e73381f23cdc5f076fcbcdbf5aa628eab6dc54d37fc752cc97f51d4f99167b7b6874772ed1d5741af851bdb59d2527f7326bd197ba587ee29cd2749a88de7ffc588b467c52f9e25cff0024cfb4e59fe3571f4ca69776f5ad2eeb5adc5374eb519ca9d483eb1927869fbd172fc933ed3967f8d5c7d3365c4fdcc7aa968fde7c9a8f2bbd6f59d136b68d5b46d5eff4dab52fa519ced2e6746528f76de1b8b59456bf8ffbeff0db727ffbad7ffd4586f2d5fb10d07f284bf46caaa387e3a5b0c4da1e6aad31927696df53dd3b9f54a4e96a7b8f58bea6fac2e2f6a544fdd26cd4006c2b58af6559999ee000c9e000000000000000000002d6792e6a35ef7b2f56d5634e30b0bead6f49c53cca2d46ae65cfaf15592e58e497cae542bdf91fd7a11b9dcd6d2ad4d57a90b69c29b92e29462eaa9492ead2728a6fc3897ad1610e7b575e5cb686db04ef8e0001593000000000000000000002bbf95f5edb54d476ee9d0ab9baa146bd6a90e17e8c2a38460f3d39ba73e5ece7d51039307959fdb1b4ff00c914ff004d5887ce87491b61ab53a89df248002ca100000000000000000000495d9c76d3bcb66d1a7630af4f55d369e146d6f332eee3ea84d7a51f939a5ea25ed2bca836f54a49ea9b6b54b6a98e6adaad3acbe7938155c153268b0e49de63aa7a6a725236895adbef29dda90a2dd8edfd6abd5f08d6eea92f9d4a5fdc461bff00ca03796e4a152cb4b8d2d02caa26a4ada6e55e4bd4eabc63f354591083cc7a0c349de21edb5592d1b4c926e5272936db796df8800b88133764fdbafc43d9b476f7c57f847baab52a77ff00087759e279c70f772e9f29adeda7b607da468f63a7fc5ef82fcd2e1d6e3f3defb8f3171c63bb8e3a91582b4693145fc488ea9673e49af26fd1d8f643bd2db616eb7b82b689f0b5585bce951a7e73dcf77296139e78259f478963fca64bb71e5495a742a468ec9852ab283509cb53e251963936bb959c3f0c95c40c9a5c596dcd78de7e6533e4a46d597956a952b569d6ab394ea4e4e5293796dbe6db3c402ca20ee3b1bed12e7b39dc373a9d3b0f84285cdb3a156d9d7ee937c49c65c5c32e6b0fc3c59c3831bd2b7acd6dd9ed6d359de162755f299a1a9e9975a6ddec2e3b6baa33a1563f0b7d74251716bf79f532bb3c67974008b0e9f1e1df9236dd964cb7c9ed480027469e3637944bdb1b4b4cd03e27f9df985bc68f7df09707798f1e1ee9e3e766eff6d43fc05fed6ffa256c0539d060b4ef35fd65623559623689593fdb51fe627f6b7fd11fb6a3fcc4fed7ff00a256c079fe3f4ff77f59ff0097bfdde6f8fecb09b8bca59eafa06a3a57c4cee3cf6d6adbf79f0a717071c1c78b1dd2ce339c65103e83776d61ad58df5dd9f9ed0b7b8855ab6dde7077d18c9370e2c3c6718ce198609b169b1e2898a46dba3be5bde626d2b27fb6a1fe02ff006b7fd1210ed2f765cef6de77db8ee6dfcd9dcb8aa743bce354a118a8a8e70b3d339c2e6d9cd83cc3a4c58a79a91b4bdc99f2648dad20258ec17b21fd90a95deaba9dfd6b2d26d6af719a093ab5aa61369379514938f369f5f94d9f6e7d88d1d91a0adc5a0ea37579a7d3a91a7734ae945d4a5c4f119f14524d65a58c26b2baf8793abc5193c3dfa9182f34e7dba228da7addcedcdcda6ebb68b8ab585cc2ba871614d45e5c5bf53595ef27efdb50ff00017fb5bfe895b41ee5d2e2cd3bde37798f35f1c6d596f37eebb6fb9b786a7afdb69bf06d3bfaddfcadbbeef7826d2e37c5c31ce659974f124aec9fb747b0f66d1dbdf15fe11eeaad4a9dff00c21dd6789e71c3ddcba7ca4320cafa7a5e914b4748795cb6adb9a27aa54eda7b607da468f63a7bdbdf0679a5c3adc7e7bdf71e62e38c7771c7522b00cb163ae2af2d63a3cbded79dec000918000000000000000000000000258f257bdb6b5ed36ad0af5782a5e69d568d05c2df1cd4a151ae5d3d1a73797eaf5b45a829ff0093b7db9342ff0068ff00edea9700d27108db2fc9b2d24fd4000505a00000000000000000000543f28eaf5eaf6bfabd3ab5aa5485185bc2946526d538f730970c5782e2949e178b6fc48ec903ca27edc9aeff00b3ff00f6f488fce9707baafa434f97db9f50004a8c000000000000000000000000000000000000000000000000000000000000000000000001387936f6b5a3ecab0bbdbdb8d55a3615ee1dcd0baa74dcfbb9b8a8ca328ae786a29a693e79f5f2dbf94476cfb7f72ed4a9b5b6b4aade53bb9c2575753a32a70508494d462a4949b728c72da4925e39e55e01527458e72f8be69e35178a72790002da0000000000000000000000000000000000000749d96d7af6fda4edaa96f5aa519bd52de0e50938b719548c651caf0716d35e29b45dc28ff66bf6c6db3f95ed7f4d12f01a7e25edd5b0d1fb32000d6ae000000003ffd9', '\xffd8ffe000104a46494600010100000100010000ffdb0043000503040404030504040405050506070c08070707070f0b0b090c110f1212110f111113161c1713141a1511111821181a1d1d1f1f1f13172224221e241c1e1f1effdb0043010505050706070e08080e1e1411141e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1effc000110801e0016803012200021101031101ffc4001c0001000203010101000000000000000000000708010506040302ffc40052100002010302030306070c0803060700000001020304050611071221314151081322617181141532528291a12335364255627492b1b3c1d116374372737594b21724631833548395a2345393c2e1e3f0ffc4001b01010002030101000000000000000000000004050203060107ffc400361101000202010302040305070500000000000102031104122131054113516171323391141623c1d12234525381a1e10642b1f0f1ffda000c03010002110311003f00b44003734800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001e7c85e5ae3eceadedf5c52b6b6a4b7a956acb96315ed03ee656edec936c8ab54f18f1f6d1951d3b672bdadbede7ee22e1497b23f2a5f611aea0d75aab37cd0bccbd6a745ff00636ff7287d51eafded984de219c639958ec96730b8cfbe197b0b57becd55b88c5efb6e96dbefd873f73c4ed1142973acd2aef7db968dbd494bdbb72ae856cd96fbecb7f1ef3263f12597c38588ff008b3a2bff00197dfe8a67aadb89da22bd2e779a545efb72d6a15232f6edb3e856c3279f125efc385b2c6e730b92fbdf97b0ba7bb8a54ae2327ba5bedb6fbf675362f74f66b6653bd96fbecb7f1ef3a5d3faeb556139616797ad528afec6e3eeb0f729755ee68ca327cd8ce359f0455a5b8c78fb88c68ea2b395955ecf3f6f173a4fdb1f951fb493b1f796b90b3a57b63714ae6daaade9d5a52de325ed3389896135987dc007af0000000000000000000000000000000000000000000000000000000000000008ab8a5c4c58ea95f07a76719dda4e15ef22f75425df1878cfd7d89f8becf2674f6236e87883c41c5e958cad29c637d95dba5b465b2a7badd3a8fb97a975f6769036a7d4998d497ceeb2d793adb3fb9d25e8d3a6bc231ec5eded66aa7294e5294e5294a4f77293ddb7e2df79f934dad32dd5ac4326003164000000000000c9b6d31a9331a6ef95d626f2745b7f74a4fd2a751784a3d8fdbdabc4d40079591e1f710717aaa31b49c636395dbadb4a5baa9b2ddba6fbd7a9f5f6f69d994f6129424a5094a328bdd4a2f669f8a7dc4dbc2de262c8ce860f514e30bb694285e4a5b2af2ee8cfc26fc7b1bf07dbb6b7df696ab53e4954006c6b000000000000000000000000000000000000000000000000000000396e25eaca7a4f4fcae69b84b215dba7674e4b74e5df36bbe315b37eb6977899d111b733c65d78b1542b69cc4549ac955825715e0f6f83c5adf64fe7b5f527e2c828fa5c56ab715ea57af52756ad4939ce737bb949bddb67cc8f6b4cca456b110000f1e801b2c4e132994d9d9daca54dbd9d597a305ef7dbeedcc6d6ad63769d32ad66d3aac6dad07738ed04bd19642fdbf9d0a11fb399ff0023714347e06928f35ad4aae3df52ac9f37b52d910afea386be3ba5d3819ade6348bcc12d7f46701f92adff00f77f33cf5f48606af335692a4e4bfb3ab24a3ec5d86b8f54c53ed2ce7d3b27b4c22d07797fa0a93de5617f287842b47997eb2ebf61cc65f4fe57189cee6d5ba4bfb5a6f9a1f5f77bf62562e5e2cbdab3dd1b271b2e3f30d500092d000009d7835af5656851d3997a93791a50dadebcdeff00088a5becdfcf4beb4bc512794fedeb55b7af4ebd0a93a5569c94e1383d9c649ee9a6597e1a6aba7ab34fc6e6a38472141aa7794e2b64a5dd34bba32ead7ad35dc6ea5b7da5a6f5d778752003360000000000000000000000000000000000000000000000000fc57ab4a851a95ebd48d2a54e2e739cbb2314b76dfa922b0710b5255d51a9ae320e52f82c1ba56907f8b493e9ef7dafdbea257e3eea178ed3d4b076f26abe49b755aeea316b75f49ecbd899031ab25bd9b71c7b80035b607dec6d2e6f6e636d6b46556acdec92eef5bf05eb67df0d8cbacb5f46d6d63d5f59cdfc9847c5ff00fdd494b0587b3c3db79ab587a724bce557f2aa35e3e0bd442e5732b82351de52f8dc5b669dcf86974f68db5b4e5af92e5bab85d7cdff00671f77e33fb0ea92492492492d925d8802872e6be59dda5778f153146ab0000d4d800000eed80039ad41a42c6ff9ab59f2d9dcbf9abee727eb4bb3da88fb2561778eba95b5e51953a8bdea4bc53ef44cc78f2f8cb3cada3b6bca5cf15d6125d2507e29961c6e7db176bf7840e470ab93bd3b4a1b06cb5061eeb0d7ae8575cd096ee9554ba545fc1f8a35a5f56d1788b57c29ad59acea7c8745c3dd495b4bea6b7c8294be0b36a95dc17e3526fafbd76af67ace7419786331b5c1a156957a34ebd0a91ab4aa454e138be928b5ba6bd4d1fb234e016a196474f56c1dc49baf8d69d26fbe8c9bd97d17baf6344964889dc234c6a74000f40000000000000000000000000000000000000000077f6ec0e7b88f97783d1593bf84b6ade6bcd517ff00527e8c7f6b7ee13da088da00e25671ea1d657d7f09b95bc27e62d937bed4e1d16db78bde5f48e6c6db740469ee931d83d18fb4af7d794ad6da0e756a4b64bc3d6fd4bb4f3becea497a0b0bf17e3fe1b5e3ff00337314ff00b90ed4bdafa37ee2372b911829bf748e3e09cd7d7b36ba7f156f87c742d68ed29f6d5a9b6cea4bc7f91b000e66d69bcf54ba0ad62b1a8f0000f1900000000000000003c998c75be52c2a5a5cc538c97a32dbac25dd25eb444b96b0b8c65fd5b3b98ed283e924ba4d77497a99329a2d6985f8db19cf457fcddba72a5f9cbbe3effda89fc1e54e2b74da7b4a17338df12bd51e6116000e8544e8f86d9c7a7b59585f4e6e36f39f98b949edbd39f47befe0f697d12d0f7b5e053b6b7e85a3e1c65de7345632fe72e6ade67cd567ff00521e8cbf627ef36e39f66ac91eee84006c6b0000000000000000000000000000000000000000089bca3b233a78cc4e2a0da8d7ab3af53c1a824a2beb9364b0cafdc7ebc573af15ba9424ad2ce9d3e8baa72de6d3fd65f598de750ca91dd1e800d0dede68ac5fc679ba7e723bdbdbfdd6aefd8faf48fbdfec64a868742e395860694e51dab5cfdd66fbf67f257d5fb59be39be767f8b9675e217fc3c3f0f1fd640010d2c0000000000000000000000011a710317f00cc7c2a9476a177bcd6dd919fe32fe3ef39a25ad5b8e593c1d7a0a3cd5a0bce52fef2fe6b75ef225f59d17033fc5c5a9f30a1e6e1f879371e2426bf271c8cea6332b8a9b6e342ac2bd3f04a69c64beb8a6428485c01bc56daf1dbb9412bbb3a94faaeadc769a4bf55fd458527ba0de370b040c1924340003c000000000000000000000000000000000000187d16e564e2b57a971c45ce4aa6dbc2e7cd4765b7a318a4bec459c5f296fe2550d6352a55d5b98a956729cddf56de527bb7b54697d891864f0d98fcb547b70567f18662d2cdfc9ab55297f77b5fd899e23ade18daf9ccbdc5dc96ea851e55fde93dbf62643e464f878ad64bc14ebc915486b64b64925dc977000e55d200000000000000000000000000000449ab6c9586a1bba105b5372f39049744a5d76fda896ce138a56bb57b2bd4be54654a4fd6baafdacb0f4dc9d39ba7e683ea14eac5d5f2714751c28af52df88b83953db79dcf9a96eb7f4651717f6339736da3aa54a5ab70f5294e509abea1b4a2f66b7a893fb1b3a0851cad6aea8c87f29ede20928c000000000000000000000000000000000000000047e52f6a2a76abfc29cbfe9f5ff7922d837b755daba956b8856f4ed75de72852df9217d536ddeefabdff006b66193c3663f2d092370ca879bc1d6aed3deb577b6ebba292e9f691d12b687a6a9696b1e56df3c6537bf8b932a3d4edac3af9cad3d3ebbcbbf94372002817600640c038acf714f446172156c2eb2d3ad71464e15636d6f2aaa125db1725d37f66e747a6f3f87d478ef8c30b7f4af2dd49c25286e9c65e124f669fb7dc6cb61c958ea98ecd75cb4b4f4c4f76c8006b6c00000035ba933f87d398ef8c3377f4aceddc942329eedca4fba296edbf67bcf6b59b4ea1e4cc56372d9038ac0f14f4466b214ac2d72b3a371564a14a3736f2a4a727d914df4dfdbb1db195f1de9dad1a634c95bf7aced80018330e7b88743cf699ab349ef46a42a745bf4df67eeea7426bb53d28d6d3990849b4be0f27d3d4b7fe06dc16e9cb59fab567af563b47d1101b3d27f85388fd3e87ef226b0df70f2de9dd6bbc1d0abbf24afa9efb3d9f47bfed47570e6a569a5f29fb5831befd7c4c92518000000000000000000000000000000000000000187d8570e35dafc1788d916a10846e234aba51efe6824dbf5b699640847ca36c3cde6b15928c7655ede5464d43f1a12dd6efbded2ecf046193c33c7e514930e9c8c61a7f1f1845457c1a0f65eb8a643ddc4c5a7fef0e3ff46a7fed4527aafe0aae3d37f1d9ee00148b80e7f8911cbcb41e66382f39f18bb59799f37bf3f77372edd79b979b6dbaee7400ca96e9b44b1b57aab30a36fa74ec252f2698e5debbab3b3f38b1cad66afdf5e4ecfb9a7ddcdcdd9dfb737ac98f3dc33d139ac854bfbec2455cd5939559d0ad3a5e724fb652516937eb37f80c2627018f56186b0a3656ca4e6e14976c9f6c9b7d5bf5b2db91ea54c98a6b11de55783817a648b4cf686c00053ad800002b6f94b472eb5dd29de79cf8b9dac1583ebc9d9f744bbb9b9bb7bf6e5f51648d7e7f0989cfe3dd8666c28dedb3929a8545d925d924d754fd6893c4cf1832754c6d1f93867363e989d295aebd3b772e270de3978e83c2c73be73e3156b1f3de73e5f7f2f36fd79b97977dfaee6bf05c33d1384c853bfb1c245dcd2929529d7ad3abe6e4bb251526d27eb3b02473b995cf11158f0d1c3e25b04ccda40015c9e1f1be8c67637109c54a32a534d3ec6b959f63e777ff00c257ff000a5fed67b5f30f27c2138bde29fa8ed38296bf0ae23e39b84271b78d5aed4bbb960d26bd69b47150f911f62257f272b0f399acae4a51e942de3462dc3f1a72ddecfb9ed1ecef4cec2be5ca5bb426d4640243400000000000000000000000000000000000000000703c76c57c3f42d4bb85372ab8fad1ae9aed507e8cfec69fb8ef8f3e46d28dfd85c58dc24e8dcd2952a89f84934ff6898dc3d89d4aa212e693a92aba6b1f39edbf984ba2dba2dd2fb1115e4ecabe3725738fb98b8d6b6ab2a534d6dd62f6dfdfdbef246e1dd5f3ba62947d2de9559c1efeddfa7d68a3f54aff000a27e52b8f4eb7f1263e8e8400512e800000000000000000000000000003c999a92a387bdad0db9e16f524b75bf5e567acd36b6abe6b4b5f3f4bd282a7d3f3a497d46cc55eac958fac35e59e9a4cfd1142ec48b0dc08c5ab0d0b4eee74f96ae42b4abb6fb5c17a30fb137ef202c65957c964adb1f6d172ad735634a092dfac9edbff0012d9e3ed28d8585bd8dba4a8db528d2a6bf362925fb0ec31c7bb95c93db4f4000dad40000000000000000000000000000000000000000000082bca0b03f03cfdbe768425e6b211e4acfb956824bed8edfaacd570b6e579bbeb37da9c6ac7b7b3e4bfe04dfae3014f52e99bbc4cf96356a479ade72fc4aabac5fb37e8fd4d95e3484eb6275842d2ea1e6aa39ced6b465f8b2ecdbf592457f3f1f5e2b442770b27464849c0039674a00000000000000000000000000001c8f13ee543156b6bdf5ab73f7f6457f368eb88e75dceb64b55d2c6dad3f3b520a1429c23db29cdefb7d6d226fa7e3ebcf1f4ee89cebf4e19faba5f27dc0fc333f719daf0979ac7c7928bee75a69afb23bfeb227434ba1f014f4ce99b4c4c7965569c79abce3f8f55f593f66fd17a9237675758d4398b4ee4001ebc0000000000000000000000000000000000000000000008738eba5276f711d5f8ca7b3528abd515d925f22afec4fe8f8b2633e7734285d5bd4b6b9a34eb50ab170a94e6b78ca2fb535e0796ac5a34f6b6e99da25c45ec3238db7bd87655826d784bb1af73dcf51e1583b9d279caf86979ca98bb893ad8eaf2ebddbce937f3976fad2dfc4f71c7f2b0ce1cb35757c6cd19b1c580011dbc7becf6db7eedce2715ac6eed751dc61b54d0a363394f7b7ab17b5349f62727da9f74bc774f6eeed8d5ea3c06333f6aa864286f28efe6eac3a4e9efdbb3fe1d8678e6b1dad0ceb35f12da27ba4d7635baf5a0472b09aeb4d251c25fc7276717e8d096cf65bf67249ffb5f89fa7c41cbd87dcf33a62ad29c7ace517282e5ec6fac5aee7dfb19fc099fc33b7bf0e67c244047ff00f15315f92afbff00a94cf9ff00c45c85e49c311a66bd7727bd37294a5ba5dbd231fd8c7ecf93e47c2b244efe9d7d4717a8f58d7598b7c3699a147237b29af3927e9534bbe29a7f5cb7d97b4d6cb19c40d47cd4f25770c45a4ba4a9c768eebc3962f77ef7b1d6697d338cd3d6ee1674dcabce3b55af3f973f57a96fdcbed3de9a63ef3de4e9ad7cf796e69f33845cd252d96e93dd27ea6640343580003e579714ed2d2add567b53a507397b11f0e09698ab7b7d575ae569ef29d493b28c976c9fcaa9ec5f263f4bd47dfe23b9d4d7f47111552963d4955c8578f4da0bac69a7f3a4fea4b7f0254b6a142d6de9db5b51a7468528a853a708ed18457624bc0e87d278fd349c93eea1f53cfbb7c38f67d4005c2a80000000000000000000000000000000000000000000000000001e5ca58dbe4aca7697316e9c9a92717b4a324f7524fb9afe6bbc8fb236952c6f6adb555e941f47e2bb9fbc92cd36a8c4fc616aaad14be1345371fcf5f37f915bea5c4f8d4eaaf98587a7f2be0dfa6de25c2032d34f66b66bb518398746000007d62e2fac5f6a7d8c003f1e6a97ff002a9fea23f6ba47963d23e0ba2006cd8000000007d6d6854b9b9a76f463cd52a4b68a3e476ba4f12ed28fc32e16d5eac7d18b5d611f0f6b257138d6e4648afb7ba372b911831cdbdfd9b7c75a52b2b2a76b4be4c1757b7593ef6cf40075d5ac56350e5ad69b4ee4001ebc00000000000000000000000000000000000000000000000000000c1900733aab06eb4a790b38b753b6ad35f8df9cbd7ea39125439fd41a7a9dd735cd928d3afd65287e2d47fc1fd852f3fd3baa67262f3ef0b7e0f3fa7f8793f57160fa57a552855952ad0953a91ed8c96cd1f32826262752bb89898dc0000f40000000007ea9c2752a4614e2e7293d9452ddbf71d66034daa5cb73918c6553a38d1ee8bfcef1f6761238fc5c9c8b6ab1fea8fc8e4d30577697c74ae0dca50c85e45a8ada5469beff00093f57823ac00eab8dc6a71e9d35735c8e45b3dfaac000ded20000000000000000000000000000000000000000000000000000000000000000d36afa146785ad5e74a0ead3e5e49edd57a49769c21dfeadfc1fb9fa3fee4702737eaf1119e35f2feae83d2e6670cfdd800154b30000000076ba2685158bf842a50f3d2a928b9edd76e9d3737e68f44fde35fe2cff0081bc3afe144460aebe4e57993339edb0004a46000000000000000000000000000000000000000000000000000000000000000000006ab56fe0fdcfd1ff00723813bed5bf83f73f47fdc8e04e6fd63f3e3edfce5d07a57e4cfdff009430002a96600000000ee344fde38ff8b3fe06f0d1e89fbc71ff00167fc0de1d870bfbbd3ece5397f9f6fb80024a380000000000000000000000000000000000000000000000000000000000000000000355ab7f07ee7e8ffb91c09df6adfc1fb9fa3fee4702737eb1f9d1f6fe72e83d2bf267effd1800154b300000000771a27ef1c7fc59ff00037868f457de38ff008b3fe06f0ec385fdde9f6729cbfcfb7dc001251c0000000000000000000000000000000000000000000000000000000000c7f05b9e8c823bd6fc61d1ba6a3568d2bd598bf8371f83593524a5f9d53e4c7dcdbede8429ac78e3acb36e7471956960ad1be91b5f4ab35b6db3aafafeaa8927170f2e4ef11a868be7a5567f399ac3e0ed9dce6729678ea5f3ae6b286fec4fabf711c6a1e3d689c7d39c718aff0031592f4551a2e9536faf6ce7b787745f6f4dcab97b75757b752babdb9ad737137bcaad6a8e736fdaf77defeb3e24fc7e9d48fc53b45b72ed3f856071dc69c86b0d496d80a183b5b0b0b973e79ceb4aad66a30e65d56d15d63e0fa33ab2bf708ffac2c67fe6feea458138effa971571f2ab5ac7fdbfce5d4fa0ded7e3ccdbe7fca0001cf2ec0000326001cbe738bf91d0fa89e17e26b4bfb054a9d6dfceca9d54e5bf36cfaa7d8b6dd7d6741a778fda36fe118e5adf2187aafb79e9f9fa6bb7f1a1d7d5f27b5fbc84f8dff8772fd0e8ff00f71c39f49f4ee1e2c9c3c7331df50e139dc8bd7959237eebd9a7f50e0b50d0f3d83cbd96461b75542aa94a3dbdb1ed5d8fb5773368502b7ad5adebc6e2deb54a35a2f78d4a727192f635d491f47f1af5b60a50a579791cdda26b7a77dbcaa25dea3517a4bdfcc6793d3ad1de93b6ba72eb3f8a16d8119688e35e8ed410851c85c7c457d26979abc97dce4dfcdaa96cfe97292646519c2338b528c96f1927ba6bc53ef2bef8ed8e7568d2556f168dc4b200306400000000000000000000000000000000000000000000183e57b756b656956eef6e68db5bd28f354ab5a6a1082f16df44577e2b71d2e2f954c4e899d6b4b6eb1a99194796ad45ff004d3eb05f9ddafbb637e1c17cb3aac35e4c95c71b94b1c46e2669ad134e746f6bbbbc9f2f353b0b77bd47fdf7d94d7f7baf826570e227153546b294adeb5758ec6f7595a4e518cd7fd4976cdfb765ea386ad56a56ad3ad5aa4ead5a92729ce7272949bef6df56cfc97183874c5dfccabb2f22d7ede2185b25b25b25d864025b400003abe1126f8858c4936feebfba9160d465f365f5154e8d5ab46a2ab46ad4a551764a127192f7a3d3f1a653f29dff00fa99ff00339ef56f44b73f34648beb51af0bbf4ef56af0f14d26bbefbffc2d1f2cbe6cbea1cb2f9b2fa99573e34ca7e53bff00f533fe63e34ca7e53bff00f533fe6557ee9e4ff323f4ff0094ff00de2a7f827f55a3e597cd97d4c72cbe6cbea2ae7c6994fca77ffea67fcc7c6994fca77ffea67fcc7ee9e4ff00323f4ff93f78a9fe09fd568f965f365f531cb2f992fa8ab9f1a653f29dff00fa99ff0031f1a653f29dff00fa99ff0033dfdd3bff00991fa7fcbdfde2a7f827f575bc704d6bb96e9aff0093a3dbf48e1cfdd7af5ae2a79cb8ad56b4f6db9aa4dc9eded67e0eb3878278f82b8a677a8d39be4e6f8d96d935ad80024b40763c3ee24ea8d1755431f77f09b0fc6b0ba93951f6c7aef07eb8fd4ce3818da95bc6ad0cab69acee170386dc57d37acfcdd9a9bc665e4bad95797cbff0e7d14fd9d25ea240280464e32528c9c65169c5a7b34d7634fc4993855c6fc86179317aba77193c72da34ee97a7714175edefab1ec5d7aaf17d8557238131fdac7fa26e2e544f6bacd83c989c8d865b1f47218cbca17969596f4eb519a9465ffe7c576aef3d656cc6bb260003c7a000000000000000000000000000000001a9d59a8715a5f057199ccdcaa16b456de32a937f26115df27e1efec4cf9eb5d4b8dd25a6eeb399493f3341250a706b9eb4dfc98477ed6fec5bbee2a071135ce735c65a37b96a91851a3ccad6d6974a5422df778c9f4de4fabdbb97425f1b8b39a773e11f3668c71af76cf8afc4bcbebabe9526ea596169c94a85829269b5d93a8d7ca9f57ea5dde2f8500bda52b48d563b2b6d69b4ee40019310000000000000000000000000000000000000000761c32e2066b43652352caa4abe36ad452bbb094bd0adddccbe6cf6ec92f05bee8b65a175661f596069e5f0f59b837cb5a8cf655284fbe134bb1fafb1aea8a3a6fb43eaecde8dccfc6984b88c2a4a3c95a9545cd4ab47e6ce3dfe29f6a7d842e571232c6ebe5270e79a769f0bc40e6f873ac31dadb4cd2ccd845d19efe6ee6de524e542a2ed8bf14fb53ef5ef3a4292d59acea56513131b800062f40000000000000000000000003c19ecbe370388b8cb65aee16b676f1e6a9524fea4976b93ec49756cf736926db4925bb6fb8a9bc7ae22cf58671e2f195e4b0363536a4935b5cd55ba75b75db1d9ed15e1bbef2471b04e6bebd9ab3658c75db9ee27ebacaebacf3bdbc6e8d951728d9d9c5fa1460df6fae6fbe5eeec472601d0569148e98f0aa9b4da772000c988000000000000000000000000000000000000000000000003a1d01ac32fa2b3d0cb626a2926946e2da6fee7714fe6cbf83ed4faf8ef72348ea1c5ea9c0dbe6711711ad6f5a3e92dfd2a53fc684977493fe7d8ca2c77bc17e205c686d44be113a93c2de4946fa8c767caf6da3563bfe347bfc56ebc085cce2c658eaaf98ff749e3e6e89d4f85c307e2855a55e853af42a42ad1a9053a7383de338b5ba927de9a699fb28d66000f0000000000000000000359aab3767a734edfe72fdffcbd951756514f6737d8a2bd726d25ed3d88999d43c99d7745de52daf7e25c37f453175b972391a7bdd4e0fad1b77d36dfba53eabc524fc5158cd8ea6cc5e6a1d417d9bc8493b9bdad2ab5127ba8efd915ea4924bd48d71d171b0c61a6bdd539727c4b6c001bda800000000000000000126e4a2936dbd925daccce13a72e4a909425b6fcb28b4fea636f580007800000000000000000000000000000000b11e4c1af3e116ffd08ca56deb518caa636727f2a1db2a5ed8f592ebd9baee44f0507c5dedd637256b91b2aae95d5ad68d6a335f8b38bdd3fb0bb5a0352daeafd25639fb58aa7f0883556927bf99ab17b4e1bfa9fd8d14bcec1d16eb8f12b1e2e5ea8e99f30df000af4b00000000000000000af3e55bab7cedd59e8cb3abe851e5bbbfd9f6cdafb941fb1372fa5127dc9df5b6331b7592bc9f25b5ad19d7ad24bb2114dbfb1146753e66ef50ea1bfcddf4dcae2f6bcaacbf353f9315e092d96dea2c3818baafd73ec8bcabeabd3f36b8005d2b4000000c019077da2b83faf7565a53bec7e1d5b59545bc2e6f6a7998cd78c53f4a4bd696c74f7be4dbc42a16eea51af83ba9a5d29d3ba9c64fdf2825f691edcac359d4da1b630e498dc421a06d353e9cce698c9cb1b9fc65c63ee92dd42ac7a4d78c64ba497ad367e74b60b23a973f6b83c4d3a752f6ee4e346352a2845b51727bb7d9d133775d7a7ab7d9874cef5eed683aed7fc38d57a16dad2e351dadad0a7775254e8ba3731aadb8addefb767439114bd6f1d559dc16acd6753092b823aeb07a1a591baada6abe633d72952c7548a8ca34ba748ecfd2de526b7e5ebb6c912df16d5d667c9eea67388f88b0c5ea78cd3b154e3cb539dcd724766db4e50e6e68eef64b77b7741dc24d29ac350e7d647475a5b56bac3d5a573cf7352318465ccdc37dfa4bac5f4f51d171db01c526a86a7d7f4ed5d1e78dad3f82d752a74e4d36b6827e8efb3ddf7f42bf2e3a5b911ab444fdfbfd92b1ded18a771dbfd914bed001648603d18cb3af91c95ae3ed63195c5d56851a4a52e54e52692ddf7757da763adf851ad346e0fe39cf5959d1b355634b9a95dc6a4b9a5d8b65ec30b64a56d1599ef2ce29698dc43860019b00ecb847a0325c41d4f1c6dab95bd9514aa5f5df2eea8c3b92ee7397625efec4ce34937841a8f8917342ae88d053b2a0ee29d5ad565e6610a9b6c94a6eabea9a4d24fbba6c69cf378a4cd2623eed98a2b36d59d4eb8e0358dae94becc689d455f505c636b4e9dddab54db5c9ff7918f27e3c7a3e57dabb3af6c13ec26ac6698e34708f0d95d4165f03b5b2e48cef52b885ca694b653e47dad6ff2bb766c883337f5b2b95b9c8dcd3a14eb5cd4752a2a149538733ed6a2ba2ebd7a1ab8b6bcef768b47cdb33c5635a8d4bc80d9696c164752e7ed70789a74ea5eddc9c68c6a54508b6a2e4f793ece89921ffd9f789ff9331bff00a8c3f91baf9b1d27569886bae3bda37584540946e3803c50a54655161aceb72adf9295fd3727ec4f623bce6232983c8d4c6e631f7361794fe5d1af071925dcfd6bd6ba1ed3363bceab312f2d8ed5f30f1000d8c00000266f25ad5df166a5afa56eeaed6b94f4edb77d237115d9f4e2b6f6c624327a3177d778cc95b646c6aba5756b5635a8cd774e2f746acd8e32526b2cf1dfa2d12bf00d6695ccdbea1d378ece5a7fdcdedbc6b25b6dcadaf496dea926bdc6cce6e6262752b88ef0000f1e80000000000022af29fcf7c55c3878ba734abe5ebc6df6dfaf9a8fa737f6457bcaa84b7e5519995f710e8e2a336e8e32ce11e5ee552a7a727dbe1c8bbbb3d44485ff000b1f4628faaab937eac9200096d00000138f92b70e2d353652e355672de35f1b8eaaa9db50a8b7856afb26dc977c609ae9dedaf020e5da5ddf26db4a38fe08e0aa5382deb52ab7351aed94a5524ff624bdc40f50cb34c5aafbf64ae2522d93bfb399e38f1ca1a3b293d39a6ad2def72b492f84d6adbba36cdadd439535cd3db67b6e92e9dbd845b86f28ed7d6b7f1ab91a78ac8db6fe9d0f83f997b7e6ca2fa3f5b4fd844998beb8c9e5ef32575373af777152b54937bb72949b7fb490343f05358eb0d356da83135b111b3b97354d57b99427e8c9c5ee941f7af13c8e2f1f0e38f891feaca7366c979e8593cfe3b4ff001ab84f4ee6d69adee694aad8d59c7ee96970ba72bf0f4972c97635ee2b2f93e52ab6fc71d3d6f5e0e9d5a575561520fb63254e69af734cebecf807c58b2a3e66cf378eb6a5bb97251cad684777dfb2825b9ce70671b7987f28bc5e272152152f2cf235e8579c26e6a538d3a8a4d37d5f5ef35618a531e4ad2fb8d4b3c936b5e936aea76947cb6bef1698fd2ebfeed157cb41e5b5f78b4c7e975ff768ae1a631171a8351e3b076abeed7f730b78bf0e66937ee5bbf71bb81311c7899fab572a379a63ecb6de4b381a7a7784d1cbdda54aae5673beab3974e5a296d0dfd5cb172fa46f358d1b1e29f046eaae2d39c32363f09b3e65e946ac1f3457b79a3b1e0f282cb5be8ce0add63f1efcccae28d3c55a24fb2325b4beaa7191cbf91aea2f86691c969aab3deae36e3cf504dff6557aecbd4a6a5fac8ac9adaf5b727ea9d131598c3f4553ebde9a7e0fb81dc71db4dff45b8a599c753a7c96b5aafc2ed925d3cdd5f4b65ec9732f71c397f8ef17ac5a3dd537acd6d312dde80fc3bd3ffe696dfbd896abcaff00faa17fe676ff00b64555d01f877a7ffcd2dbf7b12d5795ff00f542ff00ccedff006c8afe5ff79c7ffbee97c7fc9ba9d000b3420b3de45fa6fcc62733aaeb53f4aeaa2b2b66fe643d29b5ea72697d12b146329494611729c9a518aef6fb11786de14b857c074e4946ae2b16e52fcfb992dfeda922bfd46f3f0e31c79b4a670ebfda9b4fb37f6592c2ebdc06771d45f9db58dc5ce2ae5747e947d1935eaebba2856731b7386ccdee22f22e37165713b7a89fce849adfdfb6e4ebe46da9a74b53e634dddd6e6f8c697c329b6fb6b41ed3f7b8cb7fa268bcae34dfc4fc4a86628d3e5b7ccdbaacda5b2f3d0da13f7b5c8fdecd5c48fd9f916c5ed2cf3cfc5c51921cd793aff5d3a6bf489feea658df293e206a0d038cc2dc601d9a9de5c54a757e1147ce2da304d6dd56dda572f275feba74d7e913fdd4c9dbcae34e67f51e1f4f52c0e1ef7273a1755a55636d4dcdc138249bf03ce545679548bf8d7f5304da305a6be7ff0088e309e529ad2db234aa65ac7157d65ccbcf52a54654aa38f7f2cb99adfda9a261e3969bc4f107849533f654e33bab6b2f8c71d71b6d2e4e5e7941faa51dfa78ecfb8ad585e10711f2991a5671d2b90b3f39249d7bb879aa54d77c9b7e1e0b765a3e22de63f875c09b8c7caba9bb7c5ac65a737475aaca9f9b5b2fae5ea499ab935c54c94f83e7e8d9866f6a5be2785215b349aec32612d925e0b6325dab000000001663c9433df0cd2590d3f5669d5c75c79da49bebe6aaf57f54d4bf597a9134151fc9bf312c57152c2ddcdc68e4a9cecea2ee6dae686fd5764a2baf5ed7e25b72879b8fa32cfd7bad38d7eaa320021a400000000022b9a4a3e2f6078350dd2b0c064af9d37515b59d6abc89ece5cb4e4f6dfdc7b11b9d3c9ed0a55c41c9bccebacee4db935717f5a51e68a4f9549c629edd37da291a33f30f911f623f474f58d4442966773b00064f000002e3f92667e8e578554b15cf177188af52dea43bf92527383f63526be8b29c1d770a35e64f87faa2197b18f9fb7a91f35796b296d1af4f7df6dfba49f54fbbd8d9139b827362d47948e3e58c77dcf838bda42f345ebcc8e26bd1946da75655ecaa35e8d5a126dc5a7eaf92fc1a3dfa478bdaef4ae06860f0b92b6a1636ee4e9c276909b5cd2727e935bf6b659aa1a9f84fc5ac1d2b5c957c75c497a4ad2fe6a8dcd093f9af74f7f5c5b4cf15b70a7833a72b2ca5dd0b0e5a6f9e2f219273a516bafc994b67ec7b90ff006ca4d2299a9333091fb35babab1dbb4b79c0acd6aacd70ee967f59d7a6ebdd559d6a0fccc68a8dba4b95b4bc7694b77dcd15bf851928667ca62cf2f4def0bccb5d5783f18ca351a7f56c771c7ae38636f30b71a53445775a9dc43cd5de4209c60a9f63a74bc775d1cbb36eceddd455c02bbb4b0e2fe9ebbbdb9a16b6d4abcdcead6a8a108af3535d5be8860c368c79324c6b71da0cb9226f4a44ef499fcb6bef1698fd2ebfeed1c6791f69bf8cf881759fad4f7a188b67e6db5d3cf55de31faa2a6fde747e5899cc2e5f0ba7218acc63efe54aeab3a8adaea155c1382d9be56f63a6f267bbd29a5385d46a64350e1adefb2356779734ea5ed28d482f9308b4e5beea314f6f5b308bcd385a88ef3fd594d62dc9dcfb3bbe2970eb07c42a76343377f7f429594a73a74edaac609ca4926e5ba7bf45d3dacd6f0db845a674167ea6630b92ca4eb55a12a13a75ebc2509c5b4faa515d534b629d6b9cf57d4bac72d9eab39ef7b773ab14dbf461bed05ee8a8a35146bd7a35615a8d59c2ad3929c24a4fd1927ba7f59b2bc0cbf0fa7aff00d34c2dcaa75f574acd7968e9bf3b8cc36aca30de56f37657325dbc93f4a9bf749497d22b1173750ea3d29c44e0b56b4bad4187b6bdc963235151ad7b4a13a57292924e32926b69c7ea29975ef5b3ef5e06ef4ebcfc39a5bcc35f2eb1d5168f76ef40fe1de9ff00f34b6fdec4b55e57ff00d50bff0033b7fdb22a9687ab4e8eb5c156ad5214e9d3c95bca739c928c52a916db6fb1175b5a5d70d758e1be28cfea1c1dcd979d8d6e48e569c1f3477d9ef19a7de6ae75ba7352daf0d9c58eac76afcd44416e7fe1b7003ff1b88ffd7bff00d871dc66d13c21c3f0ef2390d2b758ea996a52a5e6151cb79e975a9152da1cef7f45bee37d79f4b5a2bd33ddaedc5b5637b8471e4f1a6ffa4dc57c450a94f9ed6ca6efae375bae5a7b38a7ed9b822e0f11f486375c69d781cb5e5ddbdacab42b4fe0d523094dc77693dd3e9bf5f7220df2447a770987cbe7b2d9bc5595e5e568db51a771794e9d48d282ddbda4d3d9ca5ffb48c3ca0f544354715329776b72ab595ab8d9dace13de32853ed945ae8d39393dfd846cb4bf2393a89d74fbb763b570e1dcf7dac768ee05e90d2ba9ac75062f2b995776737382a97107196e9a7192515ba69b3e3e561a6d66b85d5325461cf7386ad1bb8b5d5f9b7e8d45f534fe894df9a4fa394b6eff00499713833ad74d6a0e0d5962f526731b6f710b59e36ee95d5dd3a739c629c14b6934f67071ea61c8c39305ab966dd5a97b8b25325671c4695ebc9d7faead35fa44ff007532cff1cf8975f86d638bbaa187a59377d5aa53719dc3a5c9cb14f7dd45efda564e0ec2d34f71df1746f321691b5b1bead4a574ebc551718c27152e7df9767d1a7bf792679626730b97c2e9c862b2f8fbf952baacea2b6b9855714e9ad9be56f6367271c65e552263b4c7f56186d34c36d4f7792e7ca8f2d2a4d5b68fb0a7536e92a97d39a5ee505bfd6441c41d77a935d64e17b9fbd55234b7542de947928d14fb7963e3e2deedf89cc82762e2e2c53bad7ba35f3e4bc6ad200090d200000000f5e16fa78bccd8e4e9c9c6769734ebc5a49b5c9252e89f46fa17ce138d5846ac13519a528a7dbb3ea8a00d6e9c7c56c5dfe195e2c870e74e5e2a6e9aa98ca1e8b7bedcb051edfa3bfbcabf52af6ad937873de61d1000a94f000000000e438d156347851a9a72aaa9ef8f9c22dcb6de526924bd6dbdb6efdcebc8ff00ca23fa9ece7fe47efe06dc31bc958fab0c93aa4a9fbed03bc1d2a980000000000018693ed49fb518e58fcd8fd47e80d3d0c3eab67d4c80f18518aec8a5ec41c62defcb1dfc7632000000fcb8c5beb18bf71fa000c18e487cc8fd47e801f9e487cc8fd48ca8c576462bd88c80f58718beae29bf5a36da3f095b526a9c6602dab53a156fee63423526bd186fdadaefd927d3bcd51f4b4b8af69754aead6b54a15e8cd54a5569cb9650927ba69f734cf2dbd4e88d6fba5ce387066970fb4f59e72c7375afedeadc46dab42bd28c2519ca2da94797b57a2d6cfaaf1643ce317db14fda8e9358ebad59ac29db52d479aaf7f4edbad284a318462f6db9b68a49cbd6fa9ce1ab0572569ac93b967966936dd2350c6cb6db65b780518aec8a5ec4641b9ac00000000000000002df793ad58d5e0fe1546aaa92a6ebd39ae6ddc5aad37cafc3a35d3c1a2a016bbc96ff00aa987f995cfed8903d463f851f74ae27e34a600291640000ffd9', '\xffd8ffe000104a46494600010100000100010000ffdb0043000503040404030504040405050506070c08070707070f0b0b090c110f1212110f111113161c1713141a1511111821181a1d1d1f1f1f13172224221e241c1e1f1effdb0043010505050706070e08080e1e1411141e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1effc0001108014000f003012200021101031101ffc4001d000100020203010100000000000000000000060703080104050209ffc4004d100001030301040507060b06040700000001000203040511060712213113415161810814152232719116234252a1b12433344372738292a2c1d11744546293b218b4d2f035385357c2d3e1ffc4001b01010002030101000000000000000000000004050102030607ffc40031110002010303020307040203000000000000010203041105213112134181b1223334516171a1153242f014c1247291ffda000c03010002110311003f00da24445d8e2111100444401111004444011110044440111100444401111004444011110044440111100444401111004444011110044440111100444401111004444011110044440111100444401111004444011110044440111100444401111004444011110044582b2b292899bf5b574f4cded9a56b07da5019d14727d77a36070126a5b764f2dc90bffda0a41aef46cee223d4b6ec8e7bd2167fb804ca18648d160a3aca4ad66fd1d553d4b7b6195af1f6159901ca222008888022220088880222200888802222008888022220088880222203851bd67adac5a5a3dcae9ccb585b965243c643d99ea68ef3f6a886d4369cdb73e5b369b95afad692c9eac00e6c27adacea2eefe43bcf2a4a79659e77cf3c8f96591c5cf7bdc4b9c4f59279ad253c706f18679277a9b6aba9eeae2ca095b68a7e5bb4e7321f7bcf1f861416aa69aaa674d55349512b8e4be5797b8f8958d1726dbe4ea925c1ce4a2e1160c9929669a9666cd4b34904ad390f89e58e1e214eb4ced5753da9c23af95b77a7e5bb507120f73c71f8e5405165368c3499b3fa335b58f5547bb43398ab0372fa49b8483b71d4e1de3ec5255a7d04b2c13b278247c52c6e0e63d8e21cd23ac11c95dbb30da736e2f8acda9256b2b5c4320ab2035b31ea6bfa83bbf91ee3cfa4679e4e7286382d44445d0e6111100444401111004444011110044440111100444401561b68d72eb4c2ed3d69940ae9e3fc26669e34ec23d91d8f23e03bc8531d79a8a1d2fa6aa2e8f0c7cc3e6e9a271fc64a790f70e67b815abf5b53515b59355d54ae9a799e649247737389c92b49cb1b1bc239dcc288bee08a49e56c50c6e92479c35ad1924ae1c1d8f85f51b1f248238d8e7bcf26b464fc029bd87440dd6cf7879cf314f1bb97e93bf90f8a9850d15250c423a3a68a068ea6371f6f32abab6a54e0f11dc9f4b4f9cd665b154c360bdcc331daea88c67259bbf7ae65d3f7b8865f6aaac633c19bdf72b71145fd56a67f6a257e9b0f9b29296392290c72b1f1bc736bda41f815f0aeaaca5a6ac88c5574f14ec3d52341511bf6888dcd74d687f46ee7d048ef54fe8bbabc54aa3a9539bc4d608d574f9c778bc9034596a609a9a77c15113e295870e63860858958adc80cbd762fae5d7685ba76ed2835d047f82cce3c6a183e89ed781f11ee2acf5a8345535147570d5d2cae86785e248e46f36b81c82b68341ea2875469aa7ba3031931f9ba989a7f1728e63dc798ee217784b3b3384e38dcf791116e6811110044440111100444401111004444011174350dca3b3d8ebaeb2e37292074b8ed20701e2703c501466ddafe6e9ab3d170c99a5b60e8f039198f179f0e0df02abd5f73cb2cf3c93cce2f964717bdc7adc4e49f895f0a33797924258583351d34d57551d353c66496476eb1a3acab434be9fa6b3538710d96b1c3e726c72ff2b7b07deba7a0ec62df422baa19f85d437201fcdb0f21ef3ccfc149950df5e39cbb707b7a977676aa0bae5c844455a58044440111101e4ea5b152dea94b5e1b1d4b07cd4c0711dc7b5bdcaadafa4a8a1ac9292aa3dc9633870fb88ed055d0a3dadac62e9406a2067e190349663e9b7996ff004fff00558d8ddba6fa25c3fc102f2d5545d71e4ac1585b09bf9b5ead16b9a4c52dcc74783c84c38b0f8f16f8855eafb8259609e39e17164b1b83d8e1d4e0720fc42f409e1e4a36b2b06e0a2e869fb94778b1d0dd62f62ae06cb8ec24711e0723c177d4823844440111100444401111004444011110055e6dfae06934336918fdd756d53232075b5b979fb9aac354d7949543ba6b1d1f1dddd9a63d84e5adfebf15acde11b416e540bdcd156bf49dee3e91b9a783e765ec38e4df13f715e1ab3367742296c0da923e72a9c6427fca38347de7c556ded6ed526d72f62c6d29776aa4f8449111179a3d00444401111004444011110158ebdb5fa3ef26689b882ab3237038077d21f1e3e2a3aad2d79422b74eccf0332537cf33c3da1f0cfc155abd1d8d6eed259e56c505e52edd578e1ee6c0ec06e06af433a91eecba8aa9f181d8d761e3ef72b0d537e4dd50ee9af947c7777619876039737fa7c15c8ad61c15b3d98444593508888022220088880222200888802a2bca31ce3aa6dad24ee8a0c819e03323b3f7057aaa3bca3a22dd45699f7861f44e6e3b37643ff57d8b59f06d0e4ab98c748f6c6df69e4347bcf05755240da6a5869983d5898d60f018552e97884fa8adf11c60d4349f0e3fc95bcbcf6ab3f6a312f74d8ed290445caa92d0e1147fe5b690f4bfa23e525b7cf77fa3e8ba6fa79c6ee7d9ce78632a42b694251e51aa92970ce11116a6c1172389c28f7cb6d21e97f447ca4b6f9f6ff47d174df4f38ddcfb39cf0c656d184a5c2359494796481172b85a9b1c48c6cb1ba278cb5ed2d3ee230a95aa85d4d532d3bbda89ee61f038575aa9f59c421d515ed18c3a4dff00de00ff00356ba54f13944acd4a3ecc644dfc9cdce1aa6e4d0e3ba683246781c48dfea55eaa8ef27188bb515da7de1865135b8edde907fd2af15e8a1c1453e42222d8d02222008888022220088880222200aa4f290a42eb7d9abc0f62696171c0fa4d0e1fed2adb50ddb35b5d72d9f57ee0264a42daa681d7b87d6fe12e5892ca331786513a1003aaa8b201e2f3fc055a8aa9d10f0cd5543c3397b9bc3bda42b59799d53deafb1e8b4ef76fee17475051d45c6c35f414b54ea4a8a9a69228a71ce3739a407705de455c9e1e513dacac1a95fd98ebaf4afa33e4e55ef6fee74d81d06338dee9396ef5f6f7656d3e9fa3a8b758682df5554eab9e9a9a38a49cf391cd6805dc577b0114ab9bc9dc24a4b8235bdac6836d3e42222884a3a3a828ea2e361afa0a5aa7525454d34914738e71b9cd20396ac7f663aebd29e8cf93957bdbfb9d3607418cfb5d272ddebedeecadb54c052edaf276e9a8ae48b716b1aed393e0e8e9fa3a8b75868282aaa9d57514d4d1c52ce79c8e6b402ee2bbc88a2b797924a58580ab0da180354cd8006628c9fdd567aabf680f0fd5350318dc646dfe107f9ab0d33df3fb10751f74bee593e4df485b6fbcd791edcd142d381f45a5c7fdc15b6a1bb19b69b6ecfa837c112559755381eadf3eaff086a992f4f158479c93cb0888b2602222008888022220088880222200be278a39e092099a1d148d2c7b4f5b48c11f02bed101aaf55432e9ad6c682a383a8ab437241f599bc30ef7169055aa7990ba5e507a6dcf14fa9e9632775a29eb31d43f36ff00b777f757162ab15d66a4abce4c9134bbf48703f682bcfeaf4f0e322f74ba994e27751115316c11110044440111100444401562fa197526bf75be9f24d5d6f45903d9603873bc1a095635cea9b456ea8ab77286273fc40e1f6ac7e4fba724fc27555630e5e1d05213d793f38ff8fabfbcae348a7994a454ea95311512dd8228e0863821686c51b0318d1d4d03007c02fb445e84a2088880222200888802222008888022220088880ebdca8e9ae3413d056c426a6a88cc72b0f5b4aa76d36caad3576aed3358e2f644ef38a294fe7a171c67de0f31d4495752f275258e9af304464019554ee2ea69bad848c107b5a47023dc7980a2de5bf7e938f8f8126d2bf66a2978789014592a219209df0cad2d7b1c5ae07a8ac6bc8358783d4a79593a1a820b9545aa565a2b1b495830e8dee687038e3ba73c81e595e3da358513de286fa3d1174660490cfeab1c7b58ee583ff795275d5b95b682e50f4370a382aa3ea12b01c7b8f31e0b78ca38c491ba6b8676627b25687c4f6c8d3c8b08703f0491cd8da5d238300e24b8e07daa2b2ecfb4e97975336b68f3cc53d539a3ddc72b88f67da7b7c3aa3cfeaf1c84f54e23ecc2ce29fcff0006711f999ef1ac6dd4f2799da8fa5ee4ff00562a6a6f5867fcce1c00ed5ea69c8aed15ad9e9aa98e7ac7b8bdfb8c0d6c60f260c73c76acb6bb5db6d7118add434f4ad3cfa36609f79e6577162528e311461b5c2088bea363e591b1c6d2e7bc86b40e6495a259346f079973b6556a2aea4d3946e2c152ee96b251f9981a789f793800759f156edb68e9add41050514421a6a78c471307d1685d4b059e9ad30bcc6c06a27dd33cbccbc81c07e88c9c0ef27ad7a6bd7595bf62928be7c4f2f795fbd55b5c044452c8a1111004444011110044440111100444401111004444047b56da0d5466ba99b99e36faed1f4da3f98fb94315a8a35a8b4f74ee755d034090f17c5c83bbc77f72a5d474f736ead3e7c516f617ca2bb7538f0644117d3dae63cb1ed2d734e0823042f95405da790888864222e5a0b9c1ad04927000e6501c297e90b4189adb8d4b4891c3e65a7e88fac7bcfdcb1e9dd3a5ae655dc59c4716427ef77f452957da769ee2fbb517d91497f7c9aedd3f3611115d94e111100444401111004444011110044440111100444401111004444044f5f3181f48f0c687bb7c39c07138c632a2ea55afff00b97edff25155e5352f899797a1e9b4fdede3e7ea111141268524d06c63ab2a5ee6b4b991b77491c471ea51b526d03f94d67eadbf795334ff00898912f9ff00c7912e4445eb4f2e111100444401111004444011110044440111100444401111004444011110115d7ffdcbf6ff00928aa956bffee5fb7fc9455794d4be265e5e88f4da7fc3c7cfd42222824d0a4da07f29acfd5b7ef2a32a4da07f29abfd5b7ef2a669df131fef8321dffc3cbfbe24b91117ad3cc0444401111004444011110044440111100444401111004445901071381c4a826d176a9a5f4617d24f33ae17403f21a520b987aba4772678e4f72d76d71b59d63aaba5825af36db7bf8799d112c691d8e77b4ff138ee52a8d9d4abbf08e152e210dbc4d95d5bb4ad17a5def86e77b85f54de74b4a3a6973d8437837c48555ea3f28b9097c7a774e35a39367af9b27dfd1b3878172a0b97245634ec2947f76e439dd4df1b17e6ceb5d6a2d6d517296fb3d3bdb4bd1f411c1008db1ef6f67bcf21cc9e4a60aaaf27c04fa6f009fc4721fa6ad7dd77d477c1781d7a2a37f3515b6de88f67a3c9bb3837f5f567ca2fadd77d477c1375df51df05505964f9514da36b4bfe8b8add5961a88637d44cf64cc9a1123646868201cf11c73c8852ddd77d477c1561e50208b5d9f208fc225e63fc815ae89152bea69f1bfa32bf559356936bfbba3dad3be51754cdc8f50e9c8a61f4a6a098b0fbf71f91fc415a7a4b6a1a23533d90d0dea382a9fca9ab0741213d837bd577812b4cd70788c1195f41a9614a5c6c78a8dd4d73b9fa03d68b4d743ed4758693e8e1a4b8bab2819c3ccab332478ec69f699e07c16c3ece76b7a63583a3a27486d5757600a4a970c48eec8dfc9dee383dcab6b59d4a5bf28994ee213db8658689c8e0a288770888802222008888022220088880222e9de6e54367b554dd2e550da7a3a58ccb348efa2d1ddd67a80eb270b2967646383356d55350d1cd59593c74f4d030c92cb23b75ac68e649ea0b5c76b3b6facba3a7b3e8e924a2a0e2c92bf8b669c75ee7d469edf68f728a6d8369d70d755a29a9db2d0d9217661a52ef5a577fea498e04f637937bcf155f2b8b5b251f6aa7240ad72e5b478397b9cf717b9c5ce71249272493cc93d657088ac486111101f70cd3439e866963cf3dc796e7e0b279ed67f8caaff5ddfd56045ab845eed1b294970ccfe7b59fe32abfd777f54f3dacff001955febbbfaac08b1db8fc8cf5cbe667f3dacff1955febbbfaaf89679e6004d3cb201c83e42ec7c563459508ae1187293e584445b1a840707239f308880b8b64fb6cb8d88c368d54e9ae56bc86b2a892ea8a71de4fe3183b0fac3a89e4b656d95f4574b7c170b75545574950cdf86689d96bdbda0ffde168429cec9768f73d097320364adb44e7f09a22fc71faf193c1affb0f23d44575d5929fb50e49746e5c769706e3a2f3f4ede6dda82c94b78b54e27a3aa66fc6fc60f610475381c823a8af4153b4d3c32c13c8444583211110044440111101f134b1410c93cd23228a3697bdef386b5a064927a801c56a56dc36933eb5bc1a0b74b24760a47fcc479c79c3c67e79dffc41e438f32a79e53faf7a38fe43daa7f5de1b25cdec3c9bcdb0f8f073bbb747595af6adec6db0bb92f2205cd6cbe84111159908222200888802222008888022220088880222200888809f6c6768957a1af81950e966b1d5380aba769cee1e42560fac3ac7d21c3b16de51d4d3d6d24359473c7514d3b04914b19cb5ed2321c0f610b4155efe4c3af7cdea7e445d67f9a99c5f6c7bcfb2fe6e87dcee2e6f7e475855b7d6dd4bb91e7c4996d5b0fa59b12888a9cb0088880222200bc0da0ea5a7d23a3ee17e9c35cea78f1046efceccee0c6f89e7dc0af7d6b679576a7359a82874ad3c87a1b7b3ce2a403c0ccf1ea83fa2ce3fb6bbdb52eed451f039569f441b299b8d654dc2bea2beb653354d4cae96690f373dc724fc4ac088bd1ad8a9088b8430728a67a73657b41d4342caeb5e97ad7d34837a39662c85af1daddf2091debcad5ba37546939591ea2b1d65bc48711c923418de7b03da4b49eece5735560df4a6b26ee124b383c145ede95d25a97553aa1ba76cd53727530699843bbea076719c91cf07e0bc5918e8e4746f696bd8e2d703d441c10b7524de1335c34b24d744ecbf546adb30bbdbfd1b4b46f9cd353c95d5621f399473646083bc7abde0f61513bc5b6b6cf75aab5dca9dd4d59492ba29e2773638731c39fbfad591b0fb6ea28e57ea3a3d095faae1a42e16cf9f0da7a5ac183d21639c3788c8e5dbdbca01ab2beeb74d4d72afbee7d29354bcd582cdddd901c16e3ab18c63b970a7393a928b6b08eb28c5413c6e79888bdd8f47ea7934abf554765aa75918097568dde8c00edd3d79f6b8725ddc947967249be0f0911164c1929a9ea2a5e594d4f34ef0325b146e7903b700158c8209041047020ab9f6477dd5745a267a3d98e8ba9a8bbf9d46fbadddcf8e4df03d66c2d61c6eb71c399382e3cc82217b65b9525d35bd5d5374c4fa6ee44e2e746f99af6f4fc097b7006ee739238e79f595c235a52a8e2d7e7d51d654d2875648622f6f4a692d4baa9d50dd3b66a9b93a9834cc21ddf503b38ce48e783f05ee49b23da5c6c2f768bba10064ee8638fc03b256f2ab08bc392ffd35509359488422cb5b4b5545572d256d34d4d5113b7648a56163d87b083c42c4ba2dcd42fba79a5a7a88ea2091d14d13c3e37b4f16b81c823bc1017c2218376365baa99acb45515eb2c154418ab18de4c9dbc1dc3a81e0e1dce0a50b57fc96b539b66b29f4ed4498a6bbc7f3409e0d9d8096f8b9bbc3c02d9f5e76ea976aa35e05b51a9d70c9ca2228e76088880c7533c34d4f2d4d43c321858e92471ea6b4649f802b45b55de26d41a96e57b9f3bf5d52f9f07a813ea8f06e0782db5dbbdd1d69d945f278ddbb2cf1369187be57069fe12e5a6fee56fa6c3673205e4b7510888acc8415c3e4aba268b54eb5a9ba5d69d95143668d92889e32c927793b9bc3ac0dd73b1da02a796c579155ca99b57a9ac7238367a88e1a98c678b9adde63b1eede6fc545bd94a3424e277b649d54991edaa6de3565c3535653696b99b45a29657450ba18da649f7491bee7381c02738031818e657ada2f6d164d47a2eeba5f6b5522764ac0d82ae2a5de73c1078b830603d84021c00cf871aa1d4b2e84da6b60bedac567a22e1bd3d24806ed4461d91cc105ae6e0838238ad95d8d6a4d25b47a8b908f66168b652503185f53241048d73dc7d8fc58c1c024f763b545af4e9d3a69c61b6dbad8ef4a539cda72dfe4443c8a1ac174d58d63fa463594c1afc63786f4b838eacf35af373ffc4eaf009fc224e03afd72b653c9226a6a9d67af6a28d8c6534b50c7c2d6001a186598b400390c61545b1dd37f2a76cd416e923dfa686ba4aba90470e8e279760fbddbadf15d29cd46ad59bf92f4349c5ca9c22bebea6c6e9fb8d16c9b43681d355b1b054dd6ad94d525dc0b1f202f91fe0f731be2a87f2a4d37e81dab55d5c51eed35de36d6b31cb7cfab20fde19fda575eddb657a93685a9686be83505b28292829f7208a60f2f12176f39fc3875371fa2ba3e55ba66aae3b2bb6df2a0c53dc6caf61aa9221eab99200c908ebc6feeb943b6ab18d48cb3bcb39ff448ad07284a38d9706a705b276803fe09ebbf5737fcd85ad9d6b652cfff00927aefd5cdff003614fbde21ff006445b6fe5f666b59e653dfc97241c9e0bdcd9f69f9354eb6b469f6038adaa6472103d98c7ad21f06872992928a6d91d26de11b27b3dafa4d91ec0acf77b8c03ce6ed5b0cd331dc0e2778e3fb30b73e0a01e587a70506b8a1d494ec1e6f77a6dd91c391962c0cf8b0b3f74ab6f6f5b32bced021b3dbed576b65b6dd6f6bc98676bf2e7901adc6ef0c06823c4ae8ed9b465c6b3c9e62a1b8cf057de34fd3c751d3c00e24e886ebc8cf1e31e49ef0a8e8d68aa91a99ddb79f3e0b3ab4e4e0e18d92d886f912006bf54e47e6a97fdd22afe4db6ed3682ef34a352c93c704efc43353c46373438faa70d071818e072ac0f224fcbf557eaa97ef91759fac3c9d682e4faa8f42dca5ab86673b0f80b9ae7871e3874a5a788eb0a449c7fc89e61d5c7a1c967b51c4b1c9dbf2b3b7d0dc347e96d6be68da4b9d5ee453371eb398f87a40d776ee1040f795ae2ac0db56d36bb68d77a779a5f30b5d1070a4a5dfde765ded3de4702e380303801c3b4aafd4cb4a72a749465c91ee26a751b88444524e076ecd70a8b45de8eeb48489e8e764f1e3b5ae071e38c78adecb5d753dced94b72a470753d5c2c9e223eab9a1c3ef5a1016ddf9395d0dcf64d6d63ddbd250c92d19f731d96ff000b87c156ea30cc54899692f69c4b15111539601111014cf95ad6743a1ad742319aab96f1e1d51c6e3cfab8b82d655b07e57f2c829f4cc1bdf365f532118fa404633f0256be2beb158a28abb979a8c222298470bd4d297fba697bfd2df2cd51d056d2bb798ec65ae07816b875b48e042f2d161a5258665369e51b153ed9f65fabe92093681a12496e10b43449142c9dbee6bb79af033d45785afb6d96f7e9597496ceb4ff00c9fb64cd732598b5b1bcb1dc1c18c6643491c0b89271d9cd5248a2c6ca9279fc6763bbb9a8d169f93e6d2ed1b38a9bc4b74b7d7558ae642d8c52867abb85f9cef387d61c97d6c3368da7340ddef977b9daee559595d8653f9bf4788e3de2f707173871277797d555522e93b684bab3fcb9f2358d694718f03b97ab9d5ddaf15b74ab95eea8aca87cf21de3ed39c5c7ef5686cbb6a767b0ecdaf5a23535bae15f495c6510ba9f70f46d9198703bee1c9c37863b4aa8d16d528c2a47a5f06b0a9283ca03ab8e7bfb55e7b37dafe8cb26cae0d13a974e5c6eb1032f9c318d8cc52074a5e07ace07870f10a8c44ab4635562429d49537945f3fda1ec17ff006aa7ff00421ffec518d9b6bcd1da4f6a778d566c55eda09448cb5d253b630699af2339cb801868c0c13ccaab517356b0c3597bfd4ddd79653db6fa120d717eacd61adaed7d6c5505d5b50f9591372e74718e0d6f0ec6819ea537d84ed4edfa1682f56abf5056dcadd71dd736380b496bb74b5f90e70187348f82f0b635b459b67179aeb8456882e42ae9c425af90c6e661dbc08700786798c71e1d8a1b73ab757dcaaab9f14513aa677cce8e26e18c2e71761a3a80ce02cca929a74e51f676c18551c5f5a7b9686c1f69761d9c5cefd2d4dbee7574b5e636d288447bec631cf237f2e033870e59e4555759209aae799a086c92bde01e601713fcd6345d234a319392e5ff00a3494dca2a2f84111174340888802d8df243acdfb06a0b793c62ab8a71c3a9ec2de7fb0b5c95ede4832c82eda920def9b34d4ef231f483dc33f02544bd59a2cef6cf1511b14888a80b53ffd9', '2026-11-30 08:03:52.153574+00', DEFAULT);
INSERT INTO public.pinned_root VALUES
	(true, 'ea3c15e67bc58fc9b7a2adca0f4cec6c6182f9d95cc479e4fbc2d3fa5cc4296f');
INSERT INTO public.positions VALUES
	('registration', 'checkin.presence.v1', 2, 0),
	('registration', 'checkin.presence.v1', 3, 0),
	('registration', 'checkin.presence.v1', 4, 0),
	('registration', 'checkin.presence.v1', 5, 0),
	('registration', 'checkin.presence.v1', 8, 0),
	('registration', 'checkin.presence.v1', 9, 0),
	('registration', 'checkin.presence.v1', 10, 0),
	('registration', 'checkin.presence.v1', 11, 0),
	('registration', 'honors.roll.v1', 1, 0),
	('registration', 'honors.roll.v1', 2, 0),
	('registration', 'honors.stage.v1', 1, 0),
	('registration', 'honors.stage.v1', 2, 0),
	('registration', 'checkin.presence.v1', 0, 1),
	('registration', 'checkin.presence.v1', 7, 1),
	('registration', 'checkin.presence.v1', 1, 2),
	('registration', 'honors.roll.v1', 0, 6),
	('registration', 'honors.stage.v1', 0, 12),
	('registration', 'checkin.presence.v1', 6, 4);
INSERT INTO public.recovery_codes VALUES
	('01a22b5d-2938-74ee-aad3-6bee514e27a6', '\x46a6696389917b1d78ce1d4c5a0800644216b731cb922bfe578e4eb05447003b', NULL, '\x8fa728839eb9759c6d6f21e12ec12acb'),
	('01a22b5d-2938-74ee-aad3-6bee514e27a6', '\x7ed7822425b02e89405acf89cf56bf0be82c46723184e061b8e3949039e1eb9a', NULL, '\x8fa728839eb9759c6d6f21e12ec12acb'),
	('01a22b5d-2938-74ee-aad3-6bee514e27a6', '\xcc2a6e5c121f962a4f12713b64e2a71ba95effa07ae4136b0e1b486d184a0d69', NULL, '\x8fa728839eb9759c6d6f21e12ec12acb');
INSERT INTO public.refused_credentials VALUES
	('94adf44195c43267739782868b39ec87', '01a22b7b-2f3e-703d-8392-67fea3fe1304', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 1, 'REVOKED', '2026-11-30 08:03:51.7348+00'),
	('fba38c477bfee9a432aba86ffb282f3d', '01a22b7b-2f3e-703d-8392-67fdde60ddf7', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 1, 'SUPERSEDED', '2026-11-30 08:03:52.26417+00');
INSERT INTO public.roster_answers VALUES
	('01a22b66-37d7-753e-ba5d-dd374a305981', 'BK-BB', 'unit:h ba bể', 'BK-BB', '2026-11-30 07:40:49.720677+00'),
	('01a22b4c-f40a-711d-8ef0-d38f93aae5f7', 'SYT', 'category:công an', 'GUEST', '2026-11-30 07:13:13.755845+00'),
	('01a22b4c-f40a-711d-8ef0-d38f93aae5f7', 'SYT', 'category:đhtt', 'EXEMPLAR_INDIVIDUAL', '2026-11-30 07:13:13.755845+00');
INSERT INTO public.roster_import_changes VALUES
	('01a22b7b-2f0d-7569-bbc2-531d4bba249f', '01a22b7b-2f3e-703d-8392-67fb038bc377', 1, NULL, NULL),
	('01a22b7b-2f0d-7569-bbc2-531d4bba249f', '01a22b7b-2f3e-703d-8392-67fc6b6b6486', 1, NULL, NULL),
	('01a22b7b-2f0d-7569-bbc2-531d4bba249f', '01a22b7b-2f3e-703d-8392-67fdde60ddf7', 1, NULL, NULL),
	('01a22b7b-2f0d-7569-bbc2-531d4bba249f', '01a22b7b-2f3e-703d-8392-67fea3fe1304', 1, NULL, NULL);
INSERT INTO public.roster_imports VALUES
	('01a22b7b-2f0d-7569-bbc2-531d4bba249f', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', 'roster.xlsx', '2026-11-30 08:03:42.988959+00', 4, 0, NULL, 0, '[]', '{}', '[]', '{}');
INSERT INTO public.schema_migrations VALUES
	('chassis', 1, 'events', '86f9ea929942c09fecdea5b1bd87846ccc8f602c6c703dfd0f319c1010847b46', '2026-11-30 08:03:27.293926+00'),
	('chassis', 2, 'pairing', '06bd38df1cb2d8a92e19775ee15bfe2d8635fc45a785262fc21a5974d7ad4a3d', '2026-11-30 08:03:27.319952+00'),
	('chassis', 3, 'positions', '031cf20b1826376e476eb44f8cf5d6e37fe336e6b0dc101f51820234134b4efc', '2026-11-30 08:03:27.333652+00'),
	('chassis', 4, 'freshness', '77df8bde9caca21a62380c1b8e287ace8c5bc87eb9a01902ad384ca208eac30c', '2026-11-30 08:03:27.343909+00'),
	('chassis', 5, 'who_offered', 'cf0c924bc1a5624eb85ee404723d2db3e0adc15cde3837855a2c4cc50f41d7b6', '2026-11-30 08:03:27.345373+00'),
	('chassis', 6, 'audit_chain', '795db3e3fdc9a5793941fef920c0a70c43eac92c6d24110a149dcc8687485556', '2026-11-30 08:03:27.36833+00'),
	('chassis', 7, 'root_key', '4c39da22327309c6b7c2966d9b6b234792316b18223ab1dd57b413ec668d7af4', '2026-11-30 08:03:27.376102+00'),
	('chassis', 9, 'codes_and_audiences', '41fa2c333e58286eb7ee284bafa177c6bd658deec2a73f74fdbf1c802804e3b8', '2026-11-30 08:03:27.378654+00'),
	('registration', 1, 'access', '820323ea7cd2e0a9b52ead2dcb3e6e29c3c35c14bd2216ac6b42c68c400d5a9f', '2026-11-30 08:03:27.405468+00'),
	('registration', 2, 'congress', 'd1b264b4e14a1934a9fa1357b3b5d264ec10f8d7beeae9d058d223d7bf28b3bc', '2026-11-30 08:03:27.440558+00'),
	('registration', 3, 'delegates', 'de014384c949cd91a27ef334cd7b703f3f15cf5a8de852f35aced07a2ffad80a', '2026-11-30 08:03:27.474091+00'),
	('registration', 4, 'attendance', 'a7c6c8d7feda53df79b0749719abc177e051c97a30d7af3015156c0855a1fe36', '2026-11-30 08:03:27.490543+00'),
	('registration', 5, 'states', '8ad713f360326230e85c6c2467e721c9f04386074bce7ef0274ac1dd4d3d23ae', '2026-11-30 08:03:27.497034+00'),
	('registration', 6, 'field_origins', 'cc126cfd7ab904346815dced2113c388a962fb0dc5da17cea71e49356b35f00a', '2026-11-30 08:03:27.510226+00'),
	('registration', 7, 'roster_imports', 'b47800e19b440ad7d45ef19b444c5c0fd3951ed35ef51d1736f322c381211db6', '2026-11-30 08:03:27.52658+00'),
	('registration', 8, 'roster_answers', 'c55d7425eb575ba815e11addd3ebc342f13b312e65ea3ed0b0705976c2e185db', '2026-11-30 08:03:27.548065+00'),
	('registration', 9, 'delegate_acts', '6ec0a75b974f62f959596cb881f045016e017271792280b3c6ecfd6769472426', '2026-11-30 08:03:27.556633+00'),
	('registration', 10, 'import_withdrawals', 'b12309c3c5cc2433b6e35663788fbeaddb8a6c58aafb50a1b195314f01f42c9d', '2026-11-30 08:03:27.560911+00'),
	('registration', 11, 'badge_prints', '7785f4467181553d82f7bce607e1869fbcf3893b775a9e5e02d30da5b4daa29b', '2026-11-30 08:03:27.610728+00'),
	('registration', 12, 'search', '5c68fb25c00cc01279af5048cde4182edffa7530a9433c356e56f3d29e7ab90a', '2026-11-30 08:03:27.617115+00'),
	('registration', 13, 'pass_openings', 'e9304eb9cc0e9073009e78b1d82e0cf2e4fda1fb3185bcd2f396a8ce748e3f5e', '2026-11-30 08:03:27.635366+00'),
	('registration', 14, 'units', 'b40e5cc5caa377ea64727fb8daf0bca4bd04c29b9b7292ea45039fda729c8c26', '2026-11-30 08:03:27.659883+00'),
	('registration', 15, 'photos', '3193a13eeb2584b9aa47bc187a88470c80cd9f183cd0d97c2198a10e30faa945', '2026-11-30 08:03:27.686136+00'),
	('registration', 16, 'seats', '10b2cc737ccbcb515eb2b961a462988f4a6a9df4f6b3cee84603999ce4a090dd', '2026-11-30 08:03:27.751956+00'),
	('registration', 17, 'documents_and_mail', '1e13d44f860f49c509c2a49a053fdc27a3e156e0d581af1681fbc865427a6f5d', '2026-11-30 08:03:27.79744+00'),
	('registration', 18, 'further_attributes', 'd1977e84f7e0109f5f713e5c5ed865fe71618e4c36044285410aaa6cf1987885', '2026-11-30 08:03:27.798795+00'),
	('registration', 19, 'portraits_on_paper', '361eeefc29782624268753f00f18cb3c4e32745769b20213e9a086a5626a0f22', '2026-11-30 08:03:27.809949+00'),
	('registration', 20, 'levels', '83e61ea2e0b02c50f73f24fd1f59bc8b80a9a7237163d80bc7593fa1fe25d644', '2026-11-30 08:03:27.816464+00'),
	('registration', 21, 'public_address_and_moves', 'c1813cc97c210dbe53a2e8364bbcebd5efc601bca5715024f015f34781e84663', '2026-11-30 08:03:27.829215+00'),
	('registration', 22, 'level_versions_and_mails_of_a_move', '8d9ff8bba075d3bd8e2dbe88d995dd538817a4663cf05018630dcdfcf75cc9b3', '2026-11-30 08:03:27.831225+00'),
	('registration', 23, 'answers_before', '4929ceccb4e39a08073969c6ab3840f3cbf37116f6294dd2748f7de43c512fbe', '2026-11-30 08:03:27.835856+00'),
	('registration', 24, 'when_it_really_moved', '72b53a5e3fd0188658a060c06a54791fd742991a1100e219d5a518ca1729bb26', '2026-11-30 08:03:27.83756+00'),
	('registration', 27, 'accounts', '36969f85f2b054b3c697b2b984ee56e7781ed538b6fb0380f7f72637fdc1c0a7', '2026-11-30 08:03:27.839905+00'),
	('registration', 28, 'left_out_of_an_import', 'dc34e12cd20ecdabb4801320d0ff11f0bb178d32de4b7e520dc6c1ce297b1d98', '2026-11-30 08:03:27.841037+00'),
	('registration', 29, 'place_in_the_list', '30dc7616c3c7d142f0cb692203000f2999177ffc8d048837c7938dea8e0f1646', '2026-11-30 08:03:27.842819+00'),
	('registration', 31, 'seats_done_again', 'eb9e6a476d8d5ce24e6e0fcddadd32c9f621d152977be743eb08a7fef3652fba', '2026-11-30 08:03:27.844466+00'),
	('registration', 32, 'promised_facts', '0a9fbd1ca18c19b4d345453a88c3da7adf0258fb42a49ac51bf9a5299e6e687d', '2026-11-30 08:03:27.845636+00'),
	('registration', 33, 'on_paper', 'c9f27a055ad242c27d7ca1093a5fb6ea122333b3685cef1f00db72d8e531622e', '2026-11-30 08:03:27.852681+00'),
	('registration', 34, 'place_in_the_unit', '0a3a577a443577210539181c824035a3ba0c916fbecd8f6612fb6444bb38d2dd', '2026-11-30 08:03:27.85906+00'),
	('registration', 35, 'addresses_of_units', 'cf13bcfdd30ab52d85c64466d162607b0b5a6e59370c65a6318e904aacf7e3bf', '2026-11-30 08:03:27.86084+00'),
	('registration', 36, 'heads_of_an_import', '5317425573f2fccaeac0f61de2a3fb2e67c6d3fa7b303e58b653495775883ffc', '2026-11-30 08:03:27.86787+00'),
	('registration', 37, 'history_of_files_and_proposals', 'dd3dc0d3f7849e8f98131e99bc0120700439512cb1ec384c37a847190f082fad', '2026-11-30 08:03:27.874359+00'),
	('registration', 38, 'second_factor', '544262ff3d2ecd483f28c4b5f26fc8b2475886294c948de2cddd306ac06e0c55', '2026-11-30 08:03:27.881072+00'),
	('registration', 42, 'places', 'e43d45dfa55d33ec2ac2bde307abad88de6a13cfa88ae535dc0fbb4af61e17c4', '2026-11-30 08:03:27.896102+00'),
	('registration', 43, 'nominations', '9fae06edb72e42423f13745b8e61779b8733a399d0c20ac2e01739aad0f9e9d9', '2026-11-30 08:03:27.904123+00'),
	('registration', 44, 'evidence', '04a670a002027e0818d15d9e21ff9da10c755a8212c1f4ecd46b74b3ddaf511f', '2026-11-30 08:03:27.911561+00'),
	('registration', 47, 'composition_targets', '69c3d634d82e746316c82da4f70ad159eb5c8cd4a5fe64d9dec0885662941afb', '2026-11-30 08:03:27.918617+00'),
	('registration', 48, 'credential_reports', 'af00c187492bc22728e184e77709f55604b145ca9134880640695f30a21eaeb8', '2026-11-30 08:03:27.932683+00'),
	('registration', 49, 'heard_of_honors', '1819f842c65d2f09d50318be4979b3c7402ef4a1952f5367f0d220059e28418d', '2026-11-30 08:03:27.946049+00'),
	('registration', 50, 'upper_delegations', '6822503d920f37581352fbcdf8ac00bed58e276bbac08ee608f16cb4e9a30e2f', '2026-11-30 08:03:27.952834+00'),
	('registration', 51, 'lower_congresses', '8855077e1a96d5ecc69d19ad87ee263ef2fbbfedea6127c191fe6ade44a33fc5', '2026-11-30 08:03:27.955944+00'),
	('registration', 52, 'open_rows_of_an_import', '5b823b6d68705ebb91572b65bf81f079a1c16a073babf83585d567f33782464d', '2026-11-30 08:03:27.957435+00'),
	('registration', 55, 'answers', 'a0d2e3e2197b7183fc9f57621116053a9fc1b930b824feb9789723442f995b65', '2026-11-30 08:03:27.968763+00'),
	('registration', 56, 'root_signatures', 'a91b56efda82383fc0fc3b59ba655723131fb1f5ef5a3f443e7f3f3d63bbb1dd', '2026-11-30 08:03:27.96984+00'),
	('registration', 57, 'sealing_keys', '5ee41e671b27416a48471e9f5880330288c3a8f615f7cff1a039a35dd69ba3ea', '2026-11-30 08:03:27.97756+00'),
	('registration', 58, 'hall_pages', '07f19a56b43b3f120d8215ead999c043c9f2e2b87f9fe946bcdd391676e31ad2', '2026-11-30 08:03:27.995832+00'),
	('registration', 59, 'head_links', '4a44d9063d21adf9d2b347d309730f057cf9fa5d2c7d49f23ab99358c0e9baad', '2026-11-30 08:03:28.001678+00'),
	('registration', 61, 'erased', '3b0cab945b694258f7cf46cf6b2bd4c6d7dc4c901b0d0bb571d4cbead112e153', '2026-11-30 08:03:28.006969+00'),
	('registration', 62, 'data_rules_and_closing', 'f1b73c9078a7c85759cc90aa1ea470ed6e9f44c569ee7c370d6a55d651bb6c77', '2026-11-30 08:03:28.016941+00'),
	('registration', 64, 'roles_of_congresses', '630fbda49d47bfb6b8f9569fcf37953ee7cd337f4fa24b464bd5d55aedc6e2a8', '2026-11-30 08:03:28.02012+00'),
	('registration', 65, 'second_factor_codes', 'ec0c3bed7a2b43849a5b1f5fe721701d627b5c1b1da7cadd24ee3de66dbbe2e9', '2026-11-30 08:03:28.021475+00'),
	('registration', 75, 'sign_in_by_a_provider', 'bbcd115022b5bcf27fca7ebba65e31b6c75e7f479063fcc5e0d95192f26a26cf', '2026-11-30 08:03:28.036445+00'),
	('registration', 80, 'visits', 'd9163807501dfdb30fa33b2a828fb152fe292951a7efa31568d6e7131b37d20a', '2026-11-30 08:03:28.045267+00'),
	('registration', 85, 'units_locked_by_themselves', 'e60506f0f75cc006ae21afbee37b8161487c8fdb867a744641bdc4d77ede5b42', '2026-11-30 08:03:28.047095+00'),
	('registration', 91, 'taken_back_by_the_unit', 'b96511f05c60a44891a9b70101cd7992ed959ea8b9abf752991ef9a093899f85', '2026-11-30 08:03:28.048499+00'),
	('registration', 92, 'other_opinions', 'f348e0f4d9d76c1bf6b2d47023606ff7fec56b8178044f69d456b01b0f9d4be3', '2026-11-30 08:03:28.05116+00');
INSERT INTO public.sealing_keys OVERRIDING SYSTEM VALUE VALUES
	(1, '96281fd95fdfc73c', '2026-11-30 07:17:28.67763+00', '01a22b50-d968-767d-ae96-8d5eb41dbed8', NULL, 1, '2026-11-30 07:17:33.896047+00');
INSERT INTO public.seat_changes VALUES
	('01a22b64-d327-7178-906e-492cd4b14ab6', '01a22b64-d131-7127-ad23-10a43cf69e89', NULL, 'MOVED', '01a22b64-d0e3-76b1-b9bc-59d773af16c6', '2026-11-30 07:39:17.67186+00', '[["01a22b64-d2b3-76ac-b8ec-9f119832f288", "", "A-2"]]', NULL, NULL, NULL),
	('01a22b64-acf2-7656-9a70-2673a3460668', '01a22b64-a862-7548-8fda-72eb12ce51fb', NULL, 'MOVED', '01a22b64-a720-7208-9311-8995a7db931a', '2026-11-30 07:39:07.89053+00', '[["01a22b64-abf6-77b4-9fc2-2d3611f68485", "", "V1-5"]]', NULL, NULL, NULL),
	('01a22b64-e177-7085-b534-30aaf276b32e', '01a22b64-de13-715f-b660-936594f89c52', NULL, 'MOVED', '01a22b64-dd60-74b9-89c9-535db71dceb6', '2026-11-30 07:39:21.335228+00', '[["01a22b64-defa-77f5-a32c-6bfb32c68c6c", "", "A-1"]]', NULL, NULL, NULL);
INSERT INTO public.sensitive_attributes VALUES
	('01a22b7b-2f3e-703d-8392-67fb038bc377', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '\x9fc0984edb7a2e706fbb2e9f9d30d4f7ce276c877e4f0cc1636e6a953d9590c3', '\x89bec52b4b47e914d0173c2edb08673b19b6735d2abe30699a75b6ffda7c387f', '\xd43442a3002be743cf857d9f28f0a01fc1707b2a30bdee86ce30182b22d8', NULL, '\xc98887a6aacc28e62b9e9e8d165ed5eddefc9bcf739eb2b826dd47d9f1cb4f23', '0930'),
	('01a22b7b-2f3e-703d-8392-67fc6b6b6486', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '\x36ecd4cf15fe930fa8ed7623013a44a483cd2291cadc7194d1acee9a4e1f348d15', '\x65e87caa6afee57a7046dc39aecdcc7e5fcef418b4dbd15566c60888e7eb7068', '\xe4fc28ddbca3a06e997cbd099b6ea3c6e6027f6a635ce82e4ed9d9fc64cc26', NULL, '\x1a0758fd0136a9b84495c8e4f5d0bda36ea9b3d7f8d2c6eafa10cc3a40607acc', '2790'),
	('01a22b7b-2f3e-703d-8392-67fdde60ddf7', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '\x5ba195459e3be23549beb148ae53a8fc1270c08167aaff07ed84187137d89e', '\xe9ff46e56d7b185e51c4cdab9cf21defe3a50ab0e2986f5015f0834fa8f6c8c5', '\xb71981c8497e19d43ea14785e48584a0651edfe52fd055e9e0c5c3d95461c9', NULL, '\x4a3fd5c0269a15f5942e27d1720daef635d0d76fec7721daeb8042d326558795', '5647'),
	('01a22b7b-2f3e-703d-8392-67fea3fe1304', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '\xd6030a8b7d4695365fea2cbff501e05e4929bd2769c8e2879627ea8ed5eed763', '\xfabd13123004024527a4406a5b0bf80676de3b31aa74bc1e922d742b3d945fc5', '\x1e06b610ae291575126784ede6cc10d927e5dd1cf5869c048d00c9c9123171', NULL, '\x5c9f31d72c7950ea0c2e48331dc56bfb3993afefb2d6ccff6d1282cbc57309ed', '1180');
INSERT INTO public.signing_keys VALUES
	('01a22b7a-fbab-702b-8ecc-d14f445de49a', 1, 'QR', 'd04ab232742bb4ab3a1368bd4615e4e6d0224ab71a016baf8520a332c9778737', 1, false, '2026-11-30 08:03:29.835928+00', '9dd5c421585a04e6dfe7327f8583a83d533feb6b6e0e2ff46ceaf3a3204116a6e557b72f5607a5f4a91c26c8532ebc08c83de2a38f3cf9a98ce6e017467a5100', '2026-11-30 08:03:29.824412+00', NULL),
	('01a22b7a-fbe5-75ff-8d46-26c6307e9664', 2, 'TOKEN', 'a09aa5f47a6759802ff955f8dc2d2a14a5c99d23be97f864127ff9383455a4f0', 1, false, '2026-11-30 08:03:29.893775+00', 'a2a2f23064f14907fcf6c2158b41361d4797a97be56b213aafbe67446d8616b8f17acae9d15e8738c539cdc5264b16bbd41cdee919e729f3338fc98d5f768f04', '2026-11-30 08:03:29.824412+00', NULL);
INSERT INTO public.staff_sessions VALUES
	('01a22b7b-2bdb-7017-9653-cd77563a3d1f', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', '2026-11-30 08:03:42.17168+00', '2026-12-01 00:03:42.17168+00', NULL),
	('01a22b7b-5816-7131-acc0-f7716c5f9ba2', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', '2026-11-30 08:03:53.494356+00', '2026-12-01 00:03:53.494356+00', '2026-11-30 08:03:53.569944+00');
INSERT INTO public.token_audiences VALUES
	('2026-11-30 09:03:27.376394+00');
INSERT INTO public.tries VALUES
	('sign-in-address', '\x12ca17b49af2289436f303e0166030a21e525d266e209267433801a8fd4071a0', '2026-11-30 08:03:00+00', 0),
	('sign-in', '\xbd7a9d91f09c02b69989347a373f86dc8e59ec35162a18067c2985db24245f51', '2026-11-30 08:03:00+00', 0),
	('sign-in-name', '\x0bf7ab78559a04941f158a11b00afaf6a8b22f90cff387edbc8e1d7a9b99cca0', '2026-11-30 08:03:00+00', 0);
INSERT INTO public.unit_acts VALUES
	('01a22b4a-e8a7-742b-a3a3-322a09d4281c', '01a22b4a-e884-77ca-a281-c32694f283c2', 'SYT', 'ADDED', '01a22b4a-e822-7324-a289-c5aca32dbc88', '2026-11-30 07:10:59.239875+00', NULL, '[]', '{}', NULL, NULL, NULL, NULL),
	('01a22b4e-003a-71ab-b8e9-5d160a61aca0', '01a22b4e-0003-76c8-93ba-82079771e9d5', 'SYT', 'ADDED', '01a22b4d-ffa0-7238-9774-b5ab39968381', '2026-11-30 07:14:21.882912+00', NULL, '[]', '{}', NULL, NULL, NULL, NULL),
	('01a22b57-5048-7522-ba59-debb40386964', '01a22b57-4e4e-77a9-bb0c-cf5e224a237e', 'SYT', 'ADDED', '01a22b57-4d20-7698-b564-06b3e5d60ddc', '2026-11-30 07:24:32.202446+00', NULL, '[]', '{}', NULL, NULL, NULL, NULL);
INSERT INTO public.units VALUES
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', 'BK-NR', 'Huyện Na Rì', 'DISTRICT', 1, 1, false, NULL, '', '', '', ''),
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', 'BK-NS', 'Huyện Ngân Sơn', 'DISTRICT', 2, 1, false, NULL, '', '', '', ''),
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', 'BK-PN', 'Huyện Pác Nặm', 'DISTRICT', 3, 1, false, NULL, '', '', '', ''),
	('01a22b51-8c06-77fd-a1f2-86224cf008c1', 'BK-CD', 'Huyện Chợ Đồn', 'DISTRICT', 2, 1, false, NULL, '', '', '', '');
INSERT INTO public.upper_delegates VALUES
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', '01a22b7b-2f3e-703d-8392-67fdde60ddf7', 1, false);
INSERT INTO public.upper_lists VALUES
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', 2, NULL, NULL, '2026-11-30 08:03:53.148648+00', 3, 3, 0, 0, true, 'Ban Tổ chức', 0);
SELECT pg_catalog.setval('public.audit_id_seq', 18, true);
SELECT pg_catalog.setval('public.dead_letters_id_seq', 1, false);
SELECT pg_catalog.setval('public.outbox_id_seq', 20, true);
SELECT pg_catalog.setval('public.photo_versions', 2, true);
SELECT pg_catalog.setval('public.place_movements_number_seq', 1, false);
SELECT pg_catalog.setval('public.sealing_keys_number_seq', 1, false);
ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (account_id);
ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_username_key UNIQUE (username);
ALTER TABLE ONLY public.address_keys
    ADD CONSTRAINT address_keys_pkey PRIMARY KEY (day);
ALTER TABLE ONLY public.agenda_items
    ADD CONSTRAINT agenda_items_pkey PRIMARY KEY (congress_id, number);
ALTER TABLE ONLY public.answers
    ADD CONSTRAINT answers_delegate_id_takes_back_key UNIQUE (delegate_id, takes_back);
ALTER TABLE ONLY public.answers
    ADD CONSTRAINT answers_pkey PRIMARY KEY (delegate_id, number);
ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT attendance_pkey PRIMARY KEY (delegate_id, session_id);
ALTER TABLE ONLY public.audit_chain
    ADD CONSTRAINT audit_chain_audit_id_key UNIQUE (audit_id);
ALTER TABLE ONLY public.audit_chain
    ADD CONSTRAINT audit_chain_pkey PRIMARY KEY (number);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.badge_print_runs
    ADD CONSTRAINT badge_print_runs_congress_id_number_key UNIQUE (congress_id, number);
ALTER TABLE ONLY public.badge_print_runs
    ADD CONSTRAINT badge_print_runs_pkey PRIMARY KEY (run_id);
ALTER TABLE ONLY public.block_seats
    ADD CONSTRAINT block_seats_pkey PRIMARY KEY (congress_id, seat);
ALTER TABLE ONLY public.closing_steps
    ADD CONSTRAINT closing_steps_pkey PRIMARY KEY (congress_id, kind);
ALTER TABLE ONLY public.closings
    ADD CONSTRAINT closings_pkey PRIMARY KEY (congress_id);
ALTER TABLE ONLY public.composition_target_versions
    ADD CONSTRAINT composition_target_versions_pkey PRIMARY KEY (congress_id);
ALTER TABLE ONLY public.composition_targets
    ADD CONSTRAINT composition_targets_pkey PRIMARY KEY (congress_id, key);
ALTER TABLE ONLY public.congress_moves
    ADD CONSTRAINT congress_moves_pkey PRIMARY KEY (congress_id, version);
ALTER TABLE ONLY public.congress_sessions
    ADD CONSTRAINT congress_sessions_pkey PRIMARY KEY (session_id);
ALTER TABLE ONLY public.congresses
    ADD CONSTRAINT congresses_congress_number_key UNIQUE (congress_number);
ALTER TABLE ONLY public.congresses
    ADD CONSTRAINT congresses_pkey PRIMARY KEY (congress_id);
ALTER TABLE ONLY public.contested_seats
    ADD CONSTRAINT contested_seats_pkey PRIMARY KEY (delegate_id);
ALTER TABLE ONLY public.credential_reports
    ADD CONSTRAINT credential_reports_congress_id_edition_key UNIQUE (congress_id, edition);
ALTER TABLE ONLY public.credential_reports
    ADD CONSTRAINT credential_reports_pkey PRIMARY KEY (report_id);
ALTER TABLE ONLY public.credentials
    ADD CONSTRAINT credentials_congress_id_short_code_key UNIQUE (congress_id, short_code);
ALTER TABLE ONLY public.credentials
    ADD CONSTRAINT credentials_delegate_id_version_key UNIQUE (delegate_id, version);
ALTER TABLE ONLY public.credentials
    ADD CONSTRAINT credentials_pass_hash_key UNIQUE (pass_hash);
ALTER TABLE ONLY public.credentials
    ADD CONSTRAINT credentials_pkey PRIMARY KEY (credential_id);
ALTER TABLE ONLY public.data_rules
    ADD CONSTRAINT data_rules_pkey PRIMARY KEY (congress_id);
ALTER TABLE ONLY public.dead_letters
    ADD CONSTRAINT dead_letters_consumer_fingerprint_key UNIQUE (consumer, fingerprint);
ALTER TABLE ONLY public.dead_letters
    ADD CONSTRAINT dead_letters_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.delegate_acts
    ADD CONSTRAINT delegate_acts_pkey PRIMARY KEY (act_id);
ALTER TABLE ONLY public.delegates
    ADD CONSTRAINT delegates_congress_id_delegate_code_key UNIQUE (congress_id, delegate_code);
ALTER TABLE ONLY public.delegates
    ADD CONSTRAINT delegates_one_a_seat EXCLUDE USING btree (congress_id WITH =, seat_key WITH =) WHERE (((status = 'ACTIVE'::text) AND (seat_key <> ''::text))) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.delegates
    ADD CONSTRAINT delegates_pkey PRIMARY KEY (delegate_id);
ALTER TABLE ONLY public.delegates
    ADD CONSTRAINT delegates_replaces_key UNIQUE (replaces);
ALTER TABLE ONLY public.document_runs
    ADD CONSTRAINT document_runs_pkey PRIMARY KEY (run_id);
ALTER TABLE ONLY public.erasures
    ADD CONSTRAINT erasures_pkey PRIMARY KEY (delegate_id);
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_delegate_id_digest_key UNIQUE (delegate_id, digest);
ALTER TABLE ONLY public.evidence_parts
    ADD CONSTRAINT evidence_parts_pkey PRIMARY KEY (evidence_id, number);
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_pkey PRIMARY KEY (evidence_id);
ALTER TABLE ONLY public.field_origins
    ADD CONSTRAINT field_origins_pkey PRIMARY KEY (delegate_id, field);
ALTER TABLE ONLY public.freshness
    ADD CONSTRAINT freshness_pkey PRIMARY KEY (speaker);
ALTER TABLE ONLY public.hall_document_parts
    ADD CONSTRAINT hall_document_parts_pkey PRIMARY KEY (document_id, number);
ALTER TABLE ONLY public.hall_document_readers
    ADD CONSTRAINT hall_document_readers_pkey PRIMARY KEY (document_id, delegate_id);
ALTER TABLE ONLY public.hall_documents
    ADD CONSTRAINT hall_documents_congress_id_digest_key UNIQUE (congress_id, digest);
ALTER TABLE ONLY public.hall_documents
    ADD CONSTRAINT hall_documents_pkey PRIMARY KEY (document_id);
ALTER TABLE ONLY public.hall_notices
    ADD CONSTRAINT hall_notices_pkey PRIMARY KEY (notice_id);
ALTER TABLE ONLY public.hall_pages
    ADD CONSTRAINT hall_pages_pkey PRIMARY KEY (congress_id);
ALTER TABLE ONLY public.halls
    ADD CONSTRAINT halls_pkey PRIMARY KEY (congress_id);
ALTER TABLE ONLY public.head_links
    ADD CONSTRAINT head_links_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.head_links
    ADD CONSTRAINT head_links_pkey PRIMARY KEY (link_id);
ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_pkey PRIMARY KEY (scope, key);
ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (consumer, event_id);
ALTER TABLE ONLY public.known_honours
    ADD CONSTRAINT known_honours_pkey PRIMARY KEY (congress_id, entry_id, sequence);
ALTER TABLE ONLY public.known_presence
    ADD CONSTRAINT known_presence_pkey PRIMARY KEY (delegate_id);
ALTER TABLE ONLY public.known_programmes
    ADD CONSTRAINT known_programmes_pkey PRIMARY KEY (congress_id);
ALTER TABLE ONLY public.letterheads
    ADD CONSTRAINT letterheads_pkey PRIMARY KEY (congress_id, kind);
ALTER TABLE ONLY public.level_rules
    ADD CONSTRAINT level_rules_pkey PRIMARY KEY (level);
ALTER TABLE ONLY public.lower_congresses
    ADD CONSTRAINT lower_congresses_pkey PRIMARY KEY (lower_id);
ALTER TABLE ONLY public.mail_round
    ADD CONSTRAINT mail_round_pkey PRIMARY KEY (only_one);
ALTER TABLE ONLY public.mail_stops
    ADD CONSTRAINT mail_stops_pkey PRIMARY KEY (congress_id);
ALTER TABLE ONLY public.mails
    ADD CONSTRAINT mails_pkey PRIMARY KEY (mail_id);
ALTER TABLE ONLY public.nominations
    ADD CONSTRAINT nominations_pkey PRIMARY KEY (delegate_id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_event_id_key UNIQUE (event_id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.outside_badges
    ADD CONSTRAINT outside_badges_congress_id_number_key UNIQUE (congress_id, number);
ALTER TABLE ONLY public.outside_badges
    ADD CONSTRAINT outside_badges_pkey PRIMARY KEY (badge_id);
ALTER TABLE ONLY public.paired_clients
    ADD CONSTRAINT paired_clients_pkey PRIMARY KEY (client_id);
ALTER TABLE ONLY public.paired_clients
    ADD CONSTRAINT paired_clients_token_sha256_key UNIQUE (token_sha256);
ALTER TABLE ONLY public.pairing_codes
    ADD CONSTRAINT pairing_codes_pkey PRIMARY KEY (code_hash);
ALTER TABLE ONLY public.pass_openings
    ADD CONSTRAINT pass_openings_pkey PRIMARY KEY (credential_id);
ALTER TABLE ONLY public.photo_act_changes
    ADD CONSTRAINT photo_act_changes_pkey PRIMARY KEY (act_id, delegate_id);
ALTER TABLE ONLY public.photo_acts
    ADD CONSTRAINT photo_acts_pkey PRIMARY KEY (act_id);
ALTER TABLE ONLY public.photos
    ADD CONSTRAINT photos_pkey PRIMARY KEY (delegate_id);
ALTER TABLE ONLY public.pinned_root
    ADD CONSTRAINT pinned_root_pkey PRIMARY KEY (only_one);
ALTER TABLE ONLY public.place_movements
    ADD CONSTRAINT place_movements_pkey PRIMARY KEY (movement_id);
ALTER TABLE ONLY public.place_movements
    ADD CONSTRAINT place_movements_takes_back_key UNIQUE (takes_back);
ALTER TABLE ONLY public.positions
    ADD CONSTRAINT positions_pkey PRIMARY KEY (consumer, topic, partition);
ALTER TABLE ONLY public.printed_badges
    ADD CONSTRAINT printed_badges_pkey PRIMARY KEY (credential_id, edition);
ALTER TABLE ONLY public.provider_identities
    ADD CONSTRAINT provider_identities_account_id_issuer_key UNIQUE (account_id, issuer);
ALTER TABLE ONLY public.provider_identities
    ADD CONSTRAINT provider_identities_issuer_subject_key UNIQUE (issuer, subject);
ALTER TABLE ONLY public.provider_identities
    ADD CONSTRAINT provider_identities_pkey PRIMARY KEY (identity_id);
ALTER TABLE ONLY public.provider_marks_used
    ADD CONSTRAINT provider_marks_used_pkey PRIMARY KEY (mark);
ALTER TABLE ONLY public.provider_proposals
    ADD CONSTRAINT provider_proposals_issuer_subject_key UNIQUE (issuer, subject);
ALTER TABLE ONLY public.provider_proposals
    ADD CONSTRAINT provider_proposals_pkey PRIMARY KEY (proposal_id);
ALTER TABLE ONLY public.recovery_codes
    ADD CONSTRAINT recovery_codes_pkey PRIMARY KEY (account_id, code_hash);
ALTER TABLE ONLY public.refused_credentials
    ADD CONSTRAINT refused_credentials_pkey PRIMARY KEY (credential_id);
ALTER TABLE ONLY public.report_rules
    ADD CONSTRAINT report_rules_pkey PRIMARY KEY (congress_id);
ALTER TABLE ONLY public.roster_answers
    ADD CONSTRAINT roster_answers_pkey PRIMARY KEY (congress_id, unit_code, question_id);
ALTER TABLE ONLY public.roster_import_changes
    ADD CONSTRAINT roster_import_changes_pkey PRIMARY KEY (import_id, delegate_id);
ALTER TABLE ONLY public.roster_imports
    ADD CONSTRAINT roster_imports_pkey PRIMARY KEY (import_id);
ALTER TABLE ONLY public.schema_migrations
    ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (folder, number);
ALTER TABLE ONLY public.sealing_keys
    ADD CONSTRAINT sealing_keys_name_key UNIQUE (name);
ALTER TABLE ONLY public.sealing_keys
    ADD CONSTRAINT sealing_keys_pkey PRIMARY KEY (number);
ALTER TABLE ONLY public.seat_blocks
    ADD CONSTRAINT seat_blocks_pkey PRIMARY KEY (block_id);
ALTER TABLE ONLY public.seat_changes
    ADD CONSTRAINT seat_changes_pkey PRIMARY KEY (change_id);
ALTER TABLE ONLY public.seated_sessions
    ADD CONSTRAINT seated_sessions_pkey PRIMARY KEY (session_id);
ALTER TABLE ONLY public.sensitive_attributes
    ADD CONSTRAINT sensitive_attributes_pkey PRIMARY KEY (delegate_id);
ALTER TABLE ONLY public.session_seats
    ADD CONSTRAINT session_seats_one_a_seat EXCLUDE USING btree (session_id WITH =, seat_key WITH =) WHERE ((held AND (seat_key <> ''::text))) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.session_seats
    ADD CONSTRAINT session_seats_pkey PRIMARY KEY (session_id, delegate_id);
ALTER TABLE ONLY public.signing_keys
    ADD CONSTRAINT signing_keys_key_number_key UNIQUE (key_number);
ALTER TABLE ONLY public.signing_keys
    ADD CONSTRAINT signing_keys_pkey PRIMARY KEY (key_id);
ALTER TABLE ONLY public.signing_keys
    ADD CONSTRAINT signing_keys_public_key_key UNIQUE (public_key);
ALTER TABLE ONLY public.staff_sessions
    ADD CONSTRAINT staff_sessions_pkey PRIMARY KEY (session_id);
ALTER TABLE ONLY public.submission_deadlines
    ADD CONSTRAINT submission_deadlines_pkey PRIMARY KEY (congress_id, unit_code);
ALTER TABLE ONLY public.summary_notes
    ADD CONSTRAINT summary_notes_pkey PRIMARY KEY (congress_id);
ALTER TABLE ONLY public.tries
    ADD CONSTRAINT tries_pkey PRIMARY KEY (scope, who, minute);
ALTER TABLE ONLY public.unit_acts
    ADD CONSTRAINT unit_acts_pkey PRIMARY KEY (act_id);
ALTER TABLE ONLY public.unit_names
    ADD CONSTRAINT unit_names_pkey PRIMARY KEY (congress_id, words);
ALTER TABLE ONLY public.units
    ADD CONSTRAINT units_pkey PRIMARY KEY (congress_id, unit_code);
ALTER TABLE ONLY public.units_told
    ADD CONSTRAINT units_told_pkey PRIMARY KEY (congress_id, version, unit_code);
ALTER TABLE ONLY public.upper_delegates
    ADD CONSTRAINT upper_delegates_pkey PRIMARY KEY (congress_id, delegate_id);
ALTER TABLE ONLY public.upper_lists
    ADD CONSTRAINT upper_lists_pkey PRIMARY KEY (congress_id);
ALTER TABLE ONLY public.visits
    ADD CONSTRAINT visits_pkey PRIMARY KEY (delegate_id);
CREATE INDEX answers_of ON public.answers USING btree (congress_id);
CREATE INDEX attendance_of_congress ON public.attendance USING btree (congress_id) WHERE present;
CREATE INDEX audit_of_action ON public.audit USING btree (action, id DESC);
CREATE INDEX audit_of_actor ON public.audit USING btree (actor, id DESC);
CREATE INDEX congress_sessions_of ON public.congress_sessions USING btree (congress_id);
CREATE UNIQUE INDEX congresses_code ON public.congresses USING btree (code) WHERE (state <> 'DELETED'::text);
CREATE INDEX contested_seats_of ON public.contested_seats USING btree (congress_id);
CREATE UNIQUE INDEX credential_reports_one_holds ON public.credential_reports USING btree (congress_id) WHERE (withdrawn_at IS NULL);
CREATE UNIQUE INDEX credentials_one_issued ON public.credentials USING btree (delegate_id) WHERE (state = 'ISSUED'::text);
CREATE INDEX delegate_acts_of ON public.delegate_acts USING btree (delegate_id, acted_at);
CREATE INDEX delegate_acts_of_import ON public.delegate_acts USING btree (import_id) WHERE (import_id IS NOT NULL);
CREATE INDEX delegate_acts_of_other ON public.delegate_acts USING btree (other_id) WHERE (other_id IS NOT NULL);
CREATE INDEX delegate_acts_proposed ON public.delegate_acts USING btree (delegate_id) WHERE ((kind = 'PROPOSED'::text) AND (undone_at IS NULL));
CREATE INDEX delegates_by_name ON public.delegates USING btree (congress_id, sort_key);
CREATE INDEX document_runs_of ON public.document_runs USING btree (congress_id, began_at DESC);
CREATE INDEX erasures_not_swept ON public.erasures USING btree (erased_at) WHERE (swept_at IS NULL);
CREATE INDEX field_origins_of ON public.field_origins USING btree (congress_id);
CREATE INDEX hall_documents_of_reader ON public.hall_document_readers USING btree (delegate_id);
CREATE INDEX hall_notices_of ON public.hall_notices USING btree (congress_id);
CREATE UNIQUE INDEX head_link_that_holds ON public.head_links USING btree (congress_id, unit_code) WHERE (revoked_at IS NULL);
CREATE INDEX lower_congresses_of ON public.lower_congresses USING btree (congress_id, unit_code);
CREATE INDEX mails_due ON public.mails USING btree (due_at) WHERE (state = ANY (ARRAY['WAITING'::text, 'GOING'::text]));
CREATE INDEX mails_of ON public.mails USING btree (congress_id, delegate_id, asked_at DESC);
CREATE UNIQUE INDEX mails_one_on_its_way ON public.mails USING btree (delegate_id, about) WHERE (state = ANY (ARRAY['WAITING'::text, 'GOING'::text]));
CREATE INDEX nominations_of ON public.nominations USING btree (congress_id, state);
CREATE INDEX outbox_of ON public.outbox USING btree (key);
CREATE INDEX outbox_troubled ON public.outbox USING btree (topic, key, id) WHERE ((published_at IS NULL) AND (attempts > 0));
CREATE INDEX outbox_waiting ON public.outbox USING btree (id) WHERE ((published_at IS NULL) AND (parked_at IS NULL));
CREATE INDEX paired_clients_of_congress ON public.paired_clients USING btree (congress_id, paired_at);
CREATE INDEX photo_acts_of ON public.photo_acts USING btree (congress_id, acted_at);
CREATE INDEX photos_of ON public.photos USING btree (congress_id);
CREATE INDEX place_movements_of ON public.place_movements USING btree (congress_id, number);
CREATE INDEX printed_badges_of_run ON public.printed_badges USING btree (run_id);
CREATE INDEX roster_imports_of ON public.roster_imports USING btree (congress_id, imported_at);
CREATE INDEX seat_changes_of ON public.seat_changes USING btree (congress_id, made_at);
CREATE INDEX sensitive_attributes_national_id ON public.sensitive_attributes USING btree (congress_id, national_id_hash);
CREATE INDEX session_seats_of ON public.session_seats USING btree (delegate_id);
CREATE INDEX staff_sessions_of_account ON public.staff_sessions USING btree (account_id, started_at DESC);
CREATE INDEX unit_acts_of ON public.unit_acts USING btree (congress_id, acted_at);
CREATE INDEX unit_acts_of_import ON public.unit_acts USING btree (import_id) WHERE (import_id IS NOT NULL);
CREATE INDEX visits_of ON public.visits USING btree (congress_id);
CREATE TRIGGER answers_stay BEFORE UPDATE ON public.answers FOR EACH ROW EXECUTE FUNCTION public.an_answer_stays();
CREATE TRIGGER audit_chain_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_chain FOR EACH STATEMENT EXECUTE FUNCTION public.audit_is_append_only();
CREATE TRIGGER audit_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION public.audit_is_append_only();
CREATE TRIGGER credential_reports_stay BEFORE UPDATE ON public.credential_reports FOR EACH ROW EXECUTE FUNCTION public.credential_report_stays();
CREATE TRIGGER delegates_stay_erased BEFORE UPDATE ON public.delegates FOR EACH ROW WHEN ((old.erased_at IS NOT NULL)) EXECUTE FUNCTION public.an_erased_person_stays_so();
CREATE TRIGGER place_movements_stay BEFORE UPDATE ON public.place_movements FOR EACH ROW EXECUTE FUNCTION public.refuse_to_rewrite();
ALTER TABLE ONLY public.agenda_items
    ADD CONSTRAINT agenda_items_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.answers
    ADD CONSTRAINT answers_delegate_id_fkey FOREIGN KEY (delegate_id) REFERENCES public.delegates(delegate_id);
ALTER TABLE ONLY public.answers
    ADD CONSTRAINT answers_delegate_id_takes_back_fkey FOREIGN KEY (delegate_id, takes_back) REFERENCES public.answers(delegate_id, number);
ALTER TABLE ONLY public.badge_print_runs
    ADD CONSTRAINT badge_print_runs_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.block_seats
    ADD CONSTRAINT block_seats_block_id_fkey FOREIGN KEY (block_id) REFERENCES public.seat_blocks(block_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.closing_steps
    ADD CONSTRAINT closing_steps_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.closings(congress_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.closings
    ADD CONSTRAINT closings_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.composition_target_versions
    ADD CONSTRAINT composition_target_versions_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.composition_targets
    ADD CONSTRAINT composition_targets_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.congress_moves
    ADD CONSTRAINT congress_moves_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.congress_sessions
    ADD CONSTRAINT congress_sessions_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.contested_seats
    ADD CONSTRAINT contested_seats_delegate_id_fkey FOREIGN KEY (delegate_id) REFERENCES public.delegates(delegate_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.credential_reports
    ADD CONSTRAINT credential_reports_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.credentials
    ADD CONSTRAINT credentials_delegate_id_fkey FOREIGN KEY (delegate_id) REFERENCES public.delegates(delegate_id);
ALTER TABLE ONLY public.data_rules
    ADD CONSTRAINT data_rules_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.delegates
    ADD CONSTRAINT delegates_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.delegates
    ADD CONSTRAINT delegates_congress_id_unit_code_fkey FOREIGN KEY (congress_id, unit_code) REFERENCES public.units(congress_id, unit_code);
ALTER TABLE ONLY public.delegates
    ADD CONSTRAINT delegates_replaces_fkey FOREIGN KEY (replaces) REFERENCES public.delegates(delegate_id);
ALTER TABLE ONLY public.document_runs
    ADD CONSTRAINT document_runs_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.erasures
    ADD CONSTRAINT erasures_delegate_id_fkey FOREIGN KEY (delegate_id) REFERENCES public.delegates(delegate_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_delegate_id_fkey FOREIGN KEY (delegate_id) REFERENCES public.delegates(delegate_id);
ALTER TABLE ONLY public.evidence_parts
    ADD CONSTRAINT evidence_parts_evidence_id_fkey FOREIGN KEY (evidence_id) REFERENCES public.evidence(evidence_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.field_origins
    ADD CONSTRAINT field_origins_delegate_id_fkey FOREIGN KEY (delegate_id) REFERENCES public.delegates(delegate_id);
ALTER TABLE ONLY public.hall_document_parts
    ADD CONSTRAINT hall_document_parts_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.hall_documents(document_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.hall_document_readers
    ADD CONSTRAINT hall_document_readers_delegate_id_fkey FOREIGN KEY (delegate_id) REFERENCES public.delegates(delegate_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.hall_document_readers
    ADD CONSTRAINT hall_document_readers_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.hall_documents(document_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.halls
    ADD CONSTRAINT halls_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.letterheads
    ADD CONSTRAINT letterheads_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.lower_congresses
    ADD CONSTRAINT lower_congresses_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.lower_congresses
    ADD CONSTRAINT lower_congresses_congress_id_unit_code_fkey FOREIGN KEY (congress_id, unit_code) REFERENCES public.units(congress_id, unit_code);
ALTER TABLE ONLY public.mail_stops
    ADD CONSTRAINT mail_stops_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.mails
    ADD CONSTRAINT mails_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.mails
    ADD CONSTRAINT mails_credential_id_fkey FOREIGN KEY (credential_id) REFERENCES public.credentials(credential_id);
ALTER TABLE ONLY public.mails
    ADD CONSTRAINT mails_delegate_id_fkey FOREIGN KEY (delegate_id) REFERENCES public.delegates(delegate_id);
ALTER TABLE ONLY public.nominations
    ADD CONSTRAINT nominations_delegate_id_fkey FOREIGN KEY (delegate_id) REFERENCES public.delegates(delegate_id);
ALTER TABLE ONLY public.outside_badges
    ADD CONSTRAINT outside_badges_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.pass_openings
    ADD CONSTRAINT pass_openings_credential_id_fkey FOREIGN KEY (credential_id) REFERENCES public.credentials(credential_id);
ALTER TABLE ONLY public.photo_act_changes
    ADD CONSTRAINT photo_act_changes_act_id_fkey FOREIGN KEY (act_id) REFERENCES public.photo_acts(act_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.photos
    ADD CONSTRAINT photos_delegate_id_fkey FOREIGN KEY (delegate_id) REFERENCES public.delegates(delegate_id);
ALTER TABLE ONLY public.place_movements
    ADD CONSTRAINT place_movements_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.place_movements
    ADD CONSTRAINT place_movements_congress_id_source_unit_fkey FOREIGN KEY (congress_id, source_unit) REFERENCES public.units(congress_id, unit_code);
ALTER TABLE ONLY public.place_movements
    ADD CONSTRAINT place_movements_congress_id_target_unit_fkey FOREIGN KEY (congress_id, target_unit) REFERENCES public.units(congress_id, unit_code);
ALTER TABLE ONLY public.place_movements
    ADD CONSTRAINT place_movements_takes_back_fkey FOREIGN KEY (takes_back) REFERENCES public.place_movements(movement_id);
ALTER TABLE ONLY public.printed_badges
    ADD CONSTRAINT printed_badges_credential_id_fkey FOREIGN KEY (credential_id) REFERENCES public.credentials(credential_id);
ALTER TABLE ONLY public.printed_badges
    ADD CONSTRAINT printed_badges_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.badge_print_runs(run_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.provider_identities
    ADD CONSTRAINT provider_identities_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(account_id);
ALTER TABLE ONLY public.recovery_codes
    ADD CONSTRAINT recovery_codes_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(account_id);
ALTER TABLE ONLY public.report_rules
    ADD CONSTRAINT report_rules_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.roster_import_changes
    ADD CONSTRAINT roster_import_changes_import_id_fkey FOREIGN KEY (import_id) REFERENCES public.roster_imports(import_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.seat_blocks
    ADD CONSTRAINT seat_blocks_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.seated_sessions
    ADD CONSTRAINT seated_sessions_session_id_fkey FOREIGN KEY (session_id) REFERENCES public.congress_sessions(session_id);
ALTER TABLE ONLY public.sensitive_attributes
    ADD CONSTRAINT sensitive_attributes_delegate_id_fkey FOREIGN KEY (delegate_id) REFERENCES public.delegates(delegate_id);
ALTER TABLE ONLY public.session_seats
    ADD CONSTRAINT session_seats_delegate_id_fkey FOREIGN KEY (delegate_id) REFERENCES public.delegates(delegate_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.session_seats
    ADD CONSTRAINT session_seats_session_id_fkey FOREIGN KEY (session_id) REFERENCES public.seated_sessions(session_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.staff_sessions
    ADD CONSTRAINT staff_sessions_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(account_id);
ALTER TABLE ONLY public.submission_deadlines
    ADD CONSTRAINT submission_deadlines_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.summary_notes
    ADD CONSTRAINT summary_notes_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.unit_names
    ADD CONSTRAINT unit_names_congress_id_unit_code_fkey FOREIGN KEY (congress_id, unit_code) REFERENCES public.units(congress_id, unit_code);
ALTER TABLE ONLY public.units
    ADD CONSTRAINT units_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.units
    ADD CONSTRAINT units_congress_id_merged_into_fkey FOREIGN KEY (congress_id, merged_into) REFERENCES public.units(congress_id, unit_code);
ALTER TABLE ONLY public.units_told
    ADD CONSTRAINT units_told_congress_id_version_fkey FOREIGN KEY (congress_id, version) REFERENCES public.congress_moves(congress_id, version) ON DELETE CASCADE;
ALTER TABLE ONLY public.upper_delegates
    ADD CONSTRAINT upper_delegates_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.upper_lists(congress_id);
ALTER TABLE ONLY public.upper_delegates
    ADD CONSTRAINT upper_delegates_delegate_id_fkey FOREIGN KEY (delegate_id) REFERENCES public.delegates(delegate_id);
ALTER TABLE ONLY public.upper_lists
    ADD CONSTRAINT upper_lists_congress_id_fkey FOREIGN KEY (congress_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.upper_lists
    ADD CONSTRAINT upper_lists_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.congresses(congress_id);
ALTER TABLE ONLY public.visits
    ADD CONSTRAINT visits_delegate_id_fkey FOREIGN KEY (delegate_id) REFERENCES public.delegates(delegate_id);
