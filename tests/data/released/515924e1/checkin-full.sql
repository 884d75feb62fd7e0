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
CREATE FUNCTION public.audit_is_append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is append-only';
END $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.address_keys (
    day date NOT NULL,
    key bytea NOT NULL
);
CREATE TABLE public.arrival_counts (
    session_id uuid NOT NULL,
    dimension text NOT NULL,
    value text NOT NULL,
    scans bigint NOT NULL,
    present bigint DEFAULT 0 NOT NULL,
    congress_id uuid
);
CREATE TABLE public.attendance (
    delegate_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    version integer NOT NULL
)
WITH (fillfactor='70');
CREATE TABLE public.gates (
    gate_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    CONSTRAINT gates_kind_check CHECK ((kind = ANY (ARRAY['GATE'::text, 'DESK'::text])))
);
CREATE TABLE public.known_sessions (
    session_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    place integer NOT NULL,
    rehearsal boolean DEFAULT false NOT NULL
);
CREATE TABLE public.presence (
    delegate_id uuid NOT NULL,
    session_id uuid NOT NULL,
    present boolean NOT NULL,
    first_at timestamp with time zone,
    gate_id uuid,
    method text,
    scan_id uuid,
    way text,
    left_at timestamp with time zone,
    left_gate_id uuid
);
CREATE TABLE public.refused_credentials (
    credential_id text NOT NULL,
    version integer NOT NULL,
    delegate_id uuid NOT NULL,
    reason text NOT NULL
);
CREATE VIEW public.attendance_states AS
 SELECT a.delegate_id,
    a.congress_id,
    a.version,
    p.presences,
    ( SELECT jsonb_agg(jsonb_build_array(f.credential_id, f.version, f.reason)) AS jsonb_agg
           FROM public.refused_credentials f
          WHERE (f.delegate_id = a.delegate_id)) AS refused,
    p.ways,
    p.lefts
   FROM (public.attendance a
     LEFT JOIN LATERAL ( SELECT jsonb_agg(jsonb_build_array(p_1.session_id, p_1.present, p_1.first_at, p_1.gate_id, g.name, p_1.method, s.rehearsal)) AS presences,
            jsonb_object_agg(p_1.session_id, p_1.way) FILTER (WHERE (p_1.way IS NOT NULL)) AS ways,
            jsonb_object_agg(p_1.session_id, jsonb_build_array(p_1.left_at, p_1.left_gate_id, l.name)) FILTER (WHERE (p_1.left_at IS NOT NULL)) AS lefts
           FROM (((public.presence p_1
             LEFT JOIN public.gates g USING (gate_id))
             LEFT JOIN public.known_sessions s USING (session_id))
             LEFT JOIN public.gates l ON ((l.gate_id = p_1.left_gate_id)))
          WHERE (p_1.delegate_id = a.delegate_id)) p ON (true));
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
CREATE TABLE public.exit_counting (
    session_id uuid NOT NULL,
    congress_id uuid NOT NULL
);
CREATE TABLE public.session_doors (
    session_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    open boolean NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    first_opened_at timestamp with time zone,
    by_day boolean DEFAULT false NOT NULL
);
CREATE TABLE public.wiped_rehearsals (
    session_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    wiped_at timestamp with time zone NOT NULL
);
CREATE VIEW public.doors AS
 SELECT s.session_id,
    s.congress_id,
    s.kind,
    s.name,
    s.starts_at,
    s.place,
    COALESCE(d.open, false) AS open,
    d.changed_at,
    COALESCE(d.first_opened_at, (s.starts_at - '06:00:00'::interval)) AS opened_at,
    s.rehearsal,
    (e.session_id IS NOT NULL) AS counts_exits,
    w.wiped_at
   FROM (((public.known_sessions s
     LEFT JOIN public.session_doors d USING (session_id))
     LEFT JOIN public.exit_counting e USING (session_id))
     LEFT JOIN public.wiped_rehearsals w USING (session_id));
CREATE VIEW public.current_doors AS
 SELECT DISTINCT ON (congress_id) session_id,
    congress_id,
    kind,
    name,
    starts_at,
    place,
    open,
    changed_at,
    opened_at,
    rehearsal,
    counts_exits,
    wiped_at
   FROM public.doors
  ORDER BY congress_id, open DESC,
        CASE
            WHEN open THEN place
            ELSE NULL::integer
        END DESC, place;
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
CREATE TABLE public.device_words (
    device_id uuid NOT NULL,
    heard_at timestamp with time zone NOT NULL,
    waiting integer NOT NULL,
    oldest_at timestamp with time zone,
    skew_ms bigint,
    version text NOT NULL,
    battery integer,
    charging boolean
);
CREATE TABLE public.door_calls (
    call_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    session_id uuid NOT NULL,
    gate_id uuid NOT NULL,
    kind text NOT NULL,
    delegate_id uuid,
    credential_id text,
    credential_version integer,
    typed boolean DEFAULT false NOT NULL,
    companion boolean DEFAULT false NOT NULL,
    phone uuid,
    device_id uuid,
    shown text,
    called_at timestamp with time zone NOT NULL,
    state text DEFAULT 'OPEN'::text NOT NULL,
    answered_at timestamp with time zone,
    answered_by text,
    CONSTRAINT door_calls_kind_check CHECK ((kind = ANY (ARRAY['NOD'::text, 'HELP'::text])))
);
CREATE VIEW public.doors_by_day AS
 SELECT DISTINCT ON (s.congress_id, days.day) s.session_id,
    s.congress_id,
    days.day
   FROM (public.known_sessions s
     CROSS JOIN LATERAL ( SELECT (date_trunc('day'::text, (s.starts_at AT TIME ZONE 'Asia/Ho_Chi_Minh'::text)) AT TIME ZONE 'Asia/Ho_Chi_Minh'::text) AS day) days)
  WHERE (NOT s.rehearsal)
  ORDER BY s.congress_id, days.day, s.place;
CREATE TABLE public.known_delegates (
    delegate_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    version integer NOT NULL,
    delegate_code text NOT NULL,
    form_of_address text NOT NULL,
    full_name text NOT NULL,
    folded text NOT NULL,
    sort_key text NOT NULL COLLATE pg_catalog."C",
    unit_code text NOT NULL,
    unit_name text NOT NULL,
    category text NOT NULL,
    standing text NOT NULL,
    "position" text NOT NULL,
    seat text NOT NULL,
    instruction text NOT NULL,
    scanned boolean NOT NULL,
    session_ids uuid[] NOT NULL,
    status text NOT NULL,
    seat_way text DEFAULT ''::text NOT NULL,
    session_seats jsonb DEFAULT '{}'::jsonb NOT NULL,
    replaces uuid
);
CREATE VIEW public.expected AS
 SELECT s.session_id,
    d.delegate_id,
    d.congress_id,
    d.form_of_address,
    d.full_name,
    d.sort_key,
    d."position",
    d.unit_code,
    d.unit_name,
    d.category,
    d.standing,
    d.scanned
   FROM (public.known_sessions s
     JOIN public.known_delegates d USING (congress_id))
  WHERE ((d.status = 'ACTIVE'::text) AND ((d.session_ids = '{}'::uuid[]) OR (s.session_id = ANY (d.session_ids))));
CREATE TABLE public.freshness (
    speaker text NOT NULL,
    applied_until timestamp with time zone NOT NULL
)
WITH (fillfactor='50');
CREATE TABLE public.hall_challenges (
    challenge_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    session_id uuid NOT NULL,
    gate_id uuid NOT NULL,
    delegate_id uuid NOT NULL,
    credential_id text NOT NULL,
    credential_version integer NOT NULL,
    typed boolean NOT NULL,
    phone uuid,
    made_at timestamp with time zone NOT NULL,
    taken_at timestamp with time zone,
    companion boolean
);
CREATE TABLE public.halls (
    congress_id uuid NOT NULL,
    secret bytea NOT NULL,
    at_once boolean DEFAULT false NOT NULL
);
CREATE TABLE public.hand_admissions (
    scan_id uuid NOT NULL,
    reason text NOT NULL,
    overruled text,
    full_name text NOT NULL,
    unit_name text NOT NULL,
    folded text NOT NULL
);
CREATE TABLE public.handout_items (
    item_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    name text NOT NULL,
    place integer NOT NULL
);
CREATE TABLE public.handouts (
    delegate_id uuid NOT NULL,
    item_id uuid NOT NULL,
    given boolean NOT NULL,
    at timestamp with time zone NOT NULL,
    device_id uuid NOT NULL
);
CREATE VIEW public.holders AS
 SELECT d.delegate_id AS holder_id,
    d.congress_id AS holder_congress_id,
    d.form_of_address,
    d.full_name,
    d.unit_name,
    d.seat,
    d.instruction,
    d.session_ids,
    d.unit_code AS holder_unit_code,
    d.category AS holder_category,
    d.standing AS holder_standing,
        CASE d.status
            WHEN 'ACTIVE'::text THEN 'ISSUED'::text
            ELSE 'REVOKED'::text
        END AS holder_state,
    a.version AS attendance_version,
    a.presences,
    a.refused,
    d.seat_way,
    d.session_seats,
    a.ways,
    a.lefts
   FROM (public.known_delegates d
     LEFT JOIN public.attendance_states a USING (delegate_id));
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
CREATE VIEW public.inside AS
 SELECT p.session_id,
    p.delegate_id,
    p.gate_id,
    p.first_at,
    COALESCE(((d.status = 'ACTIVE'::text) AND ((d.session_ids = '{}'::uuid[]) OR (p.session_id = ANY (d.session_ids)))), false) AS on_list,
    p.way,
    p.left_at,
    p.scan_id,
    d.unit_code,
    d.category,
    d.standing
   FROM (public.presence p
     LEFT JOIN public.known_delegates d USING (delegate_id))
  WHERE p.present;
CREATE TABLE public.known_congresses (
    congress_id uuid NOT NULL,
    version integer NOT NULL,
    congress_number integer NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    synthetic boolean NOT NULL,
    state text DEFAULT 'ACTIVE'::text NOT NULL
);
CREATE TABLE public.known_credentials (
    credential_id text NOT NULL,
    version integer NOT NULL,
    delegate_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    state text NOT NULL,
    short_code text DEFAULT ''::text NOT NULL
);
CREATE TABLE public.known_ended_sessions (
    session_id uuid NOT NULL,
    account_id uuid,
    ended_at timestamp with time zone NOT NULL
);
CREATE TABLE public.known_keys (
    key_id uuid NOT NULL,
    version integer NOT NULL,
    key_number integer NOT NULL,
    purpose text NOT NULL,
    public_key text NOT NULL,
    retired boolean NOT NULL,
    vouched boolean DEFAULT false NOT NULL
);
CREATE TABLE public.known_photos (
    delegate_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    version bigint NOT NULL,
    revision bigint NOT NULL,
    jpeg bytea NOT NULL
);
CREATE TABLE public.known_short_codes (
    credential_id text NOT NULL,
    version integer NOT NULL,
    congress_id uuid NOT NULL,
    short_code text NOT NULL,
    typed_hash text
);
CREATE TABLE public.known_units (
    congress_id uuid NOT NULL,
    unit_code text NOT NULL,
    place integer NOT NULL
);
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
CREATE TABLE public.pinned_root (
    only_one boolean DEFAULT true NOT NULL,
    public_key text NOT NULL,
    CONSTRAINT pinned_root_only_one_check CHECK (only_one)
);
CREATE TABLE public.positions (
    consumer text NOT NULL,
    topic text NOT NULL,
    partition integer NOT NULL,
    next_offset bigint NOT NULL
)
WITH (fillfactor='50');
CREATE TABLE public.roster_changes (
    delegate_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.roster_locks (
    congress_id uuid NOT NULL,
    list_key bytea NOT NULL,
    code text NOT NULL,
    salt bytea NOT NULL,
    sealed_key bytea NOT NULL,
    made_at timestamp with time zone NOT NULL
);
CREATE TABLE public.roster_revisions (
    congress_id uuid NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.scans (
    scan_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    session_id uuid NOT NULL,
    gate_id uuid NOT NULL,
    device_id uuid NOT NULL,
    method text NOT NULL,
    text_kind text NOT NULL,
    text_length integer NOT NULL,
    credential_id text,
    credential_version integer,
    delegate_id uuid,
    unit_code text,
    category text,
    standing text,
    verdict text NOT NULL,
    shown text NOT NULL,
    decided_by text NOT NULL,
    conflict text,
    first_presence boolean NOT NULL,
    first_at timestamp with time zone,
    first_gate text,
    scanned_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    occurred_at timestamp with time zone NOT NULL,
    undone_at timestamp with time zone,
    clock_unsure boolean DEFAULT false NOT NULL,
    clock_skew_ms bigint,
    settled_at timestamp with time zone,
    settled_by text,
    settlement text,
    text_mark integer,
    undone_by text,
    undone_reason text,
    settlement_note text DEFAULT ''::text NOT NULL,
    way text DEFAULT 'STEWARD'::text NOT NULL,
    direction text DEFAULT 'IN'::text NOT NULL,
    turned_away boolean DEFAULT false NOT NULL,
    clock_case boolean GENERATED ALWAYS AS ((clock_unsure AND (decided_by = 'DEVICE'::text) AND (direction = 'IN'::text) AND (NOT turned_away) AND ((verdict = 'ADMITTED'::text) OR (shown = 'ALREADY_CHECKED_IN'::text)))) STORED NOT NULL,
    CONSTRAINT scans_direction_check CHECK ((direction = ANY (ARRAY['IN'::text, 'OUT'::text])))
);
CREATE TABLE public.schema_migrations (
    folder text NOT NULL,
    number integer NOT NULL,
    name text NOT NULL,
    sha256 text NOT NULL,
    applied_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
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
CREATE TABLE public.waiting_keys (
    congress_id uuid NOT NULL,
    private_key bytea NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT waiting_keys_private_key_check CHECK ((octet_length(private_key) = 32))
);
INSERT INTO public.address_keys VALUES
	('2026-11-30', '\xe90d9cd74ee17c456a935af18dc7d494b7af28a4775c7519db689e0b9fe10f1d');
INSERT INTO public.arrival_counts VALUES
	('01a22b7b-2ce7-73de-9cf8-2b71333aae7f', 'ALL', '', 5, 0, '01a22b7b-2cea-73b6-9a13-c14542576bc9'),
	('01a22b7b-2ce7-73de-9cf8-2b71333aae7f', 'GATE', '01a22b7b-47f2-7296-9ef7-60025867666f', 5, 0, '01a22b7b-2cea-73b6-9a13-c14542576bc9');
INSERT INTO public.attendance VALUES
	('01a22b7b-2f3e-703d-8392-67fb038bc377', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 1),
	('01a22b7b-2f3e-703d-8392-67fc6b6b6486', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 1),
	('01a22b7b-2f3e-703d-8392-67fdde60ddf7', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 2),
	('01a22b7b-2f3e-703d-8392-67fea3fe1304', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 4);
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-30 08:03:44.399363+00', 'stranger', 'security.not_let_in', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '{"count": 24, "route": "/congresses/{congress_id}/gates", "address": "6b7fd3006587096a"}'),
	(2, '2026-11-30 08:03:47.418577+00', 'stranger', 'security.not_let_in', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '{"count": 71, "route": "/congresses/{congress_id}/gates", "address": "6b7fd3006587096a"}'),
	(3, '2026-11-30 08:03:49.368149+00', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', 'gate.added', '01a22b7b-47f2-7296-9ef7-60025867666f', '{"kind": "GATE", "congress_id": "01a22b7b-2cea-73b6-9a13-c14542576bc9"}'),
	(4, '2026-11-30 08:03:49.560299+00', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', 'pairing.offered', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '{"role": "GATE_STEWARD", "attributes": {"gate_id": "01a22b7b-47f2-7296-9ef7-60025867666f"}}'),
	(5, '2026-11-30 08:03:49.824213+00', '01a22b7b-49b1-7233-b4bb-00b3b7a2db0d', 'client.paired', '01a22b7b-49b1-7233-b4bb-00b3b7a2db0d', '{}'),
	(6, '2026-11-30 08:03:50.427319+00', 'stranger', 'security.not_let_in', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '{"count": 46, "route": "/congresses/{congress_id}/gates", "address": "6b7fd3006587096a"}'),
	(7, '2026-11-30 08:03:50.427436+00', '01a22b7b-49b1-7233-b4bb-00b3b7a2db0d', 'list_key.given', '', '{"count": 1, "route": "/roster/key", "address": "6b7fd3006587096a"}'),
	(8, '2026-11-30 08:03:51.576316+00', '01a22b7b-49b1-7233-b4bb-00b3b7a2db0d', 'scan.undone', '01a22b7b-5011-7615-a98f-cc247fd85620', '{"gate_id": "01a22b7b-47f2-7296-9ef7-60025867666f"}');
INSERT INTO public.audit_chain VALUES
	(1, 1, '\x552d7b1ed175da2fe65c6c5d7bea53a58ed08c42d64a4d5878efc92a9ca1e011', '\xb4f8df87dead5cbdfeb1edb23a5e1191148853870e006722bf7314a75d7a5124', '2026-11-30 08:03:45.835683+00'),
	(2, 2, '\xf3a160bc9b0568667fdde0cb0beb13abf97e36007bc7072dfa528c7b3d06160a', '\x3f0adf7d0737c8b355cb6b258f14778f035ff332b0346723f9122d45ec4fc39b', '2026-11-30 08:03:48.014563+00'),
	(3, 3, '\x4da1060c9f411f55e9db11f36a1e3b462bd4c0f16f8c952d807c2df6f48f55ab', '\x3a229be5dd5cb2cdad60e2584020f6ba33dc8cc47e1c3d68754486ec74a95b50', '2026-11-30 08:03:50.017866+00'),
	(4, 4, '\xb554789ba5a44fd0de0989e336178386059b610d198ef76f90003f87623fb90f', '\x98e95e2760dcdcf05f27822be329453b71819a6c0efe00c18089786639a6582e', '2026-11-30 08:03:50.01791+00'),
	(5, 5, '\x72c2cbe75be78a0b5018ebf4e9d61ecfa46f88e0568ccc7c028d822ef2297a4c', '\x1ef5bd916f25270eb7386018c38e8034f4b6ce7d5f407bbc425d58b478f6063a', '2026-11-30 08:03:50.017917+00'),
	(6, 6, '\x64bc02314ef4d1f3069269c8bdc096be6b77c70d5a19145839227fb16bc2c51c', '\x0efd707253e999cc89a1a88276918c55f18b27156094315a242307943d68d26c', '2026-11-30 08:03:52.027444+00'),
	(7, 7, '\x9bff3faa13aacd02c7e04263e27de4f0e94d055d3000a35056be84164128dfe6', '\x6765be8badf94cde5baf0a759ae0b91029814bba4ac5257cfdf17c5c7fc0412c', '2026-11-30 08:03:52.027477+00'),
	(8, 8, '\x5157aa940a5708e5cc7cb0b8fd75f0ee551f00eb25d9ff02f8fc44f11b8dc347', '\xc64674cab26c57cc2b521b2b2671c0e09c3f3189058b3b1dfc0adcb41c735b94', '2026-11-30 08:03:52.027484+00');
INSERT INTO public.device_words VALUES
	('01a22b69-2ff6-7507-b480-281cf44896d0', '2026-11-30 07:44:03.720746+00', 12, '2026-11-30 07:40:03.720746+00', -10800126, 'scan-1', 34, false);
INSERT INTO public.door_calls VALUES
	('01a22b67-c4e0-74d7-8b17-a1e77f2ba3b6', '3fa107f7-5137-47f0-8808-cb863520df78', 'dbed3d63-43a6-42b0-9de4-db1720a51541', '01a22b67-c2b3-7021-b530-aca2d0498c87', 'NOD', '00000000-0000-0000-0000-00000000c351', '00000000000000000000000000000001', 1, false, false, '37b6ca1d-43d1-439d-8fde-ea1b7bbf9312', NULL, NULL, '2026-11-30 07:42:30.711407+00', 'NODDED', '2026-11-30 07:42:30.95991+00', '01a22b67-c42d-7678-b37d-f901937a0c57');
INSERT INTO public.exit_counting VALUES
	('41824233-c95a-47b0-8dda-f309f9b8d04a', 'b8de484e-bf32-480d-9785-34deb8dc27cd'),
	('89b3dbc1-e406-4f26-bc36-ac07bac92471', 'dd1be860-1c08-4880-9ea2-38b48c7fef60');
INSERT INTO public.freshness VALUES
	('checkin', '2026-11-30 08:04:03.896583+00'),
	('registration', '2026-11-30 08:04:03.464321+00');
INSERT INTO public.gates VALUES
	('01a22b7b-47f2-7296-9ef7-60025867666f', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 'Cửa A', 'GATE');
INSERT INTO public.hall_challenges VALUES
	('01a22b67-c4e0-74d7-8b17-a1e77f2ba3b6', '3fa107f7-5137-47f0-8808-cb863520df78', 'dbed3d63-43a6-42b0-9de4-db1720a51541', '01a22b67-c2b3-7021-b530-aca2d0498c87', '00000000-0000-0000-0000-00000000c351', '00000000000000000000000000000001', 1, false, '37b6ca1d-43d1-439d-8fde-ea1b7bbf9312', '2026-11-30 07:42:30.624278+00', '2026-11-30 07:42:30.711407+00', false);
INSERT INTO public.halls VALUES
	('3fa107f7-5137-47f0-8808-cb863520df78', '\x307576528e0ba89bef1a63055d5271139bc19348a47ab9376d297f0562ad199c', false);
INSERT INTO public.hand_admissions VALUES
	('0da31f54-2e6a-460e-a63a-d228fa15051d', 'Giấy mời đúng, thẻ thu hồi nhầm', 'REVOKED', '', '', '');
INSERT INTO public.handout_items VALUES
	('01a22b67-2264-721c-8bec-f1d194f79e5f', 'c34c39bb-a647-4a10-a758-053178fb1347', 'Quà', 2),
	('01a22b67-2264-721c-8bec-f1d03f82615d', 'c34c39bb-a647-4a10-a758-053178fb1347', 'Tài liệu', 1);
INSERT INTO public.handouts VALUES
	('00000000-0000-0000-0000-00000000c352', '01a22b67-2264-721c-8bec-f1d03f82615d', true, '2026-11-30 07:41:49.276655+00', '01a22b67-22ec-7557-be84-463c19de6ec2'),
	('00000000-0000-0000-0000-00000000c351', '01a22b67-2264-721c-8bec-f1d03f82615d', true, '2026-11-30 07:41:49.299145+00', '01a22b67-233e-70cc-b06a-d516e33973f5'),
	('00000000-0000-0000-0000-00000000c351', '01a22b67-2264-721c-8bec-f1d194f79e5f', true, '2026-11-30 07:41:49.299145+00', '01a22b67-233e-70cc-b06a-d516e33973f5');
INSERT INTO public.inbox VALUES
	('checkin', '01a22b7b-2feb-75f1-99b7-83d78c102c4c', '2026-11-30 08:03:48.772888+00'),
	('checkin', '01a22b7b-2d2e-70ee-bdce-c98a69cf6ccd', '2026-11-30 08:03:48.773201+00'),
	('checkin', '01a22b7b-2feb-75f1-99b7-83d2db94f72b', '2026-11-30 08:03:48.773245+00'),
	('checkin', '01a22b7a-fbbc-70c8-bcb7-33ae1ef18b0e', '2026-11-30 08:03:48.867522+00'),
	('checkin', '01a22b7b-2feb-75f1-99b7-83d6cbd661a0', '2026-11-30 08:03:48.867546+00'),
	('checkin', '01a22b7b-2f3d-7434-b323-f49a5e1e14c1', '2026-11-30 08:03:48.86755+00'),
	('checkin', '01a22b7b-2feb-75f1-99b7-83d3a926ef85', '2026-11-30 08:03:48.867553+00'),
	('checkin', '01a22b7a-fbf1-756d-89d7-b0ebb1716bfc', '2026-11-30 08:03:48.867556+00'),
	('checkin', '01a22b7b-2feb-75f1-99b7-83d549b55c18', '2026-11-30 08:03:48.867569+00'),
	('checkin', '01a22b7b-2feb-75f1-99b7-83d007b3bdf3', '2026-11-30 08:03:48.867571+00'),
	('checkin', '01a22b7b-2feb-75f1-99b7-83d4fb814f13', '2026-11-30 08:03:48.867573+00'),
	('checkin', '01a22b7b-2feb-75f1-99b7-83d164040cbe', '2026-11-30 08:03:48.867576+00'),
	('checkin', '01a22b7b-4f04-7518-92d1-51b12a77367b', '2026-11-30 08:03:51.201786+00'),
	('checkin', '01a22b7b-4f2a-7555-a83b-12033a0339f5', '2026-11-30 08:03:51.28914+00'),
	('checkin', '01a22b7b-4fae-724c-836f-7d4568583486', '2026-11-30 08:03:51.446432+00'),
	('checkin', '01a22b7b-500d-72ce-8f3a-213e5cc13c54', '2026-11-30 08:03:51.480813+00'),
	('checkin', '01a22b7b-501e-74ef-b0fa-bdda1fa5c10d', '2026-11-30 08:03:51.480834+00'),
	('checkin', '01a22b7b-5097-73a6-997a-952cef098b12', '2026-11-30 08:03:51.601888+00'),
	('checkin', '01a22b7b-50d4-7334-b6b1-cae0454711ec', '2026-11-30 08:03:51.68286+00'),
	('checkin', '01a22b7b-522e-71af-8c84-371ab7b1f7fc', '2026-11-30 08:03:52.000113+00'),
	('checkin', '01a22b7b-52e0-733b-875f-1bf0289dc9f5', '2026-11-30 08:03:52.19343+00'),
	('checkin', '01a22b7b-5316-73d0-af2a-cf567003da3e', '2026-11-30 08:03:52.258476+00'),
	('checkin', '01a22b7b-5311-71cb-9712-f86dcc50d071', '2026-11-30 08:03:52.258505+00'),
	('checkin', '01a22b7b-5733-76a1-8f54-f78dd20db802', '2026-11-30 08:03:53.287429+00'),
	('checkin', '01a22b7b-586f-76c8-993a-4b208d0adcd9', '2026-11-30 08:03:53.599877+00');
INSERT INTO public.known_congresses VALUES
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', 3, 1, 'BK-E28BE0', 'Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V', '2026-11-30 08:03:42.373716+00', true, 'ACTIVE');
INSERT INTO public.known_credentials VALUES
	('368f6e1a9ef442583734582dfb7a5739', 1, '01a22b7b-2f3e-703d-8392-67fb038bc377', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 'ISSUED', ''),
	('a24bea2fdfa1b5034c8a0859204587f2', 1, '01a22b7b-2f3e-703d-8392-67fc6b6b6486', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 'ISSUED', ''),
	('94adf44195c43267739782868b39ec87', 1, '01a22b7b-2f3e-703d-8392-67fea3fe1304', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 'REVOKED', ''),
	('55cf0a4bd2f48472fbaebe7f13b90350', 2, '01a22b7b-2f3e-703d-8392-67fdde60ddf7', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 'ISSUED', ''),
	('fba38c477bfee9a432aba86ffb282f3d', 1, '01a22b7b-2f3e-703d-8392-67fdde60ddf7', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 'SUPERSEDED', '');
INSERT INTO public.known_delegates VALUES
	('01a22b7b-2f3e-703d-8392-67fb038bc377', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 2, 'GL-0106', 'Bà', 'Nông Thị Hồng Ngần', 'nong thi hong ngan gl-0106 huyen na ri hieu truong', 'RKCR1 RTRK0 ZLM5 LTRK1', 'BK-NR', 'Huyện Na Rì', 'EXEMPLAR_COLLECTIVE_REP', 'OFFICIAL', 'Hiệu trưởng', 'F06', '', true, '{}', 'ACTIVE', '', '{}', NULL),
	('01a22b7b-2f3e-703d-8392-67fc6b6b6486', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 2, 'GL-0137', 'Bà', 'Lục Ngọc Lượng', 'luc ngoc luong gl-0137 huyen ngan son chu ho', 'P\URK5 P[E5 RKSE5', 'BK-NS', 'Huyện Ngân Sơn', 'EXEMPLAR_HOUSEHOLD_REP', 'OFFICIAL', 'Chủ hộ', 'G17', '', true, '{}', 'ACTIVE', '', '{}', NULL),
	('01a22b7b-2f3e-703d-8392-67fea3fe1304', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 3, 'GL-0307', 'Đồng chí', 'Nguyễn Ngọc Hòa', 'nguyen ngoc hoa gl-0307 huyen ngan son dai bieu khach moi', 'LSA1 RK[`IR3 RKSE5', 'BK-NS', 'Huyện Ngân Sơn', 'GUEST', 'GUEST', 'Đại biểu khách mời', 'P07', '', true, '{}', 'WITHDRAWN', '', '{}', NULL),
	('01a22b7b-2f3e-703d-8392-67fdde60ddf7', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 3, 'GL-0001', 'Bà', 'Lý Ngọc Phượng', 'ly ngoc phuong gl-0001 huyen pac nam chien si', 'VL\URK5 P`4 RKSE5', 'BK-PN', 'Huyện Pác Nặm', 'EXEMPLAR_INDIVIDUAL', 'OFFICIAL', 'Chiến sĩ', 'A01', '', true, '{}', 'ACTIVE', '', '{}', NULL);
INSERT INTO public.known_ended_sessions VALUES
	('01a22b7b-5816-7131-acc0-f7716c5f9ba2', NULL, '2026-11-30 08:03:53.569944+00');
INSERT INTO public.known_keys VALUES
	('01a22b7a-fbab-702b-8ecc-d14f445de49a', 1, 1, 'QR', 'd04ab232742bb4ab3a1368bd4615e4e6d0224ab71a016baf8520a332c9778737', false, true),
	('01a22b7a-fbe5-75ff-8d46-26c6307e9664', 1, 2, 'TOKEN', 'a09aa5f47a6759802ff955f8dc2d2a14a5c99d23be97f864127ff9383455a4f0', false, true);
INSERT INTO public.known_photos VALUES
	('01a22b7b-2f3e-703d-8392-67fdde60ddf7', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 2, 13, '\xffd8ffe000104a46494600010100000100010000ffdb0043000503040404030504040405050506070c08070707070f0b0b090c110f1212110f111113161c1713141a1511111821181a1d1d1f1f1f13172224221e241c1e1f1effdb0043010505050706070e08080e1e1411141e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1effc0001108014000f003012200021101031101ffc4001d000100020203010100000000000000000000060703080104050209ffc4004d100001030301040507060b06040700000001000203040511060712213113415161810814152232719116234252a1b12433344372738292a2c1d11744546293b218b4d2f035385357c2d3e1ffc4001b01010002030101000000000000000000000004050102030607ffc40031110002010303020307040203000000000000010203041105213112134181b1223334516171a1153242f014c1247291ffda000c03010002110311003f00da24445d8e2111100444401111004444011110044440111100444401111004444011110044440111100444401111004444011110044440111100444401111004444011110044440111100444401111004444011110044440111100444401111004444011110044582b2b292899bf5b574f4cded9a56b07da5019d14727d77a36070126a5b764f2dc90bffda0a41aef46cee223d4b6ec8e7bd2167fb804ca18648d160a3aca4ad66fd1d553d4b7b6195af1f6159901ca222008888022220088880222200888802222008888022220088880222203851bd67adac5a5a3dcae9ccb585b965243c643d99ea68ef3f6a886d4369cdb73e5b369b95afad692c9eac00e6c27adacea2eefe43bcf2a4a79659e77cf3c8f96591c5cf7bdc4b9c4f59279ad253c706f18679277a9b6aba9eeae2ca095b68a7e5bb4e7321f7bcf1f861416aa69aaa674d55349512b8e4be5797b8f8958d1726dbe4ea925c1ce4a2e1160c9929669a9666cd4b34904ad390f89e58e1e214eb4ced5753da9c23af95b77a7e5bb507120f73c71f8e5405165368c3499b3fa335b58f5547bb43398ab0372fa49b8483b71d4e1de3ec5255a7d04b2c13b278247c52c6e0e63d8e21cd23ac11c95dbb30da736e2f8acda9256b2b5c4320ab2035b31ea6bfa83bbf91ee3cfa4679e4e7286382d44445d0e6111100444401111004444011110044440111100444401561b68d72eb4c2ed3d69940ae9e3fc26669e34ec23d91d8f23e03bc8531d79a8a1d2fa6aa2e8f0c7cc3e6e9a271fc64a790f70e67b815abf5b53515b59355d54ae9a799e649247737389c92b49cb1b1bc239dcc288bee08a49e56c50c6e92479c35ad1924ae1c1d8f85f51b1f248238d8e7bcf26b464fc029bd87440dd6cf7879cf314f1bb97e93bf90f8a9850d15250c423a3a68a068ea6371f6f32abab6a54e0f11dc9f4b4f9cd665b154c360bdcc331daea88c67259bbf7ae65d3f7b8865f6aaac633c19bdf72b71145fd56a67f6a257e9b0f9b29296392290c72b1f1bc736bda41f815f0aeaaca5a6ac88c5574f14ec3d52341511bf6888dcd74d687f46ee7d048ef54fe8bbabc54aa3a9539bc4d608d574f9c778bc9034596a609a9a77c15113e295870e63860858958adc80cbd762fae5d7685ba76ed2835d047f82cce3c6a183e89ed781f11ee2acf5a8345535147570d5d2cae86785e248e46f36b81c82b68341ea2875469aa7ba3031931f9ba989a7f1728e63dc798ee217784b3b3384e38dcf791116e6811110044440111100444401111004444011174350dca3b3d8ebaeb2e37292074b8ed20701e2703c501466ddafe6e9ab3d170c99a5b60e8f039198f179f0e0df02abd5f73cb2cf3c93cce2f964717bdc7adc4e49f895f0a33797924258583351d34d57551d353c66496476eb1a3acab434be9fa6b3538710d96b1c3e726c72ff2b7b07deba7a0ec62df422baa19f85d437201fcdb0f21ef3ccfc149950df5e39cbb707b7a977676aa0bae5c844455a58044440111101e4ea5b152dea94b5e1b1d4b07cd4c0711dc7b5bdcaadafa4a8a1ac9292aa3dc9633870fb88ed055d0a3dadac62e9406a2067e190349663e9b7996ff004fff00558d8ddba6fa25c3fc102f2d5545d71e4ac1585b09bf9b5ead16b9a4c52dcc74783c84c38b0f8f16f8855eafb8259609e39e17164b1b83d8e1d4e0720fc42f409e1e4a36b2b06e0a2e869fb94778b1d0dd62f62ae06cb8ec24711e0723c177d4823844440111100444401111004444011110055e6dfae06934336918fdd756d53232075b5b979fb9aac354d7949543ba6b1d1f1dddd9a63d84e5adfebf15acde11b416e540bdcd156bf49dee3e91b9a783e765ec38e4df13f715e1ab3367742296c0da923e72a9c6427fca38347de7c556ded6ed526d72f62c6d29776aa4f8449111179a3d00444401111004444011110158ebdb5fa3ef26689b882ab3237038077d21f1e3e2a3aad2d79422b74eccf0332537cf33c3da1f0cfc155abd1d8d6eed259e56c505e52edd578e1ee6c0ec06e06af433a91eecba8aa9f181d8d761e3ef72b0d537e4dd50ee9af947c7777619876039737fa7c15c8ad61c15b3d98444593508888022220088880222200888802a2bca31ce3aa6dad24ee8a0c819e03323b3f7057aaa3bca3a22dd45699f7861f44e6e3b37643ff57d8b59f06d0e4ab98c748f6c6df69e4347bcf05755240da6a5869983d5898d60f018552e97884fa8adf11c60d4349f0e3fc95bcbcf6ab3f6a312f74d8ed290445caa92d0e1147fe5b690f4bfa23e525b7cf77fa3e8ba6fa79c6ee7d9ce78632a42b694251e51aa92970ce11116a6c1172389c28f7cb6d21e97f447ca4b6f9f6ff47d174df4f38ddcfb39cf0c656d184a5c2359494796481172b85a9b1c48c6cb1ba278cb5ed2d3ee230a95aa85d4d532d3bbda89ee61f038575aa9f59c421d515ed18c3a4dff00de00ff00356ba54f13944acd4a3ecc644dfc9cdce1aa6e4d0e3ba683246781c48dfea55eaa8ef27188bb515da7de1865135b8edde907fd2af15e8a1c1453e42222d8d02222008888022220088880222200aa4f290a42eb7d9abc0f62696171c0fa4d0e1fed2adb50ddb35b5d72d9f57ee0264a42daa681d7b87d6fe12e5892ca331786513a1003aaa8b201e2f3fc055a8aa9d10f0cd5543c3397b9bc3bda42b59799d53deafb1e8b4ef76fee17475051d45c6c35f414b54ea4a8a9a69228a71ce3739a407705de455c9e1e513dacac1a95fd98ebaf4afa33e4e55ef6fee74d81d06338dee9396ef5f6f7656d3e9fa3a8b758682df5554eab9e9a9a38a49cf391cd6805dc577b0114ab9bc9dc24a4b8235bdac6836d3e42222884a3a3a828ea2e361afa0a5aa7525454d34914738e71b9cd20396ac7f663aebd29e8cf93957bdbfb9d3607418cfb5d272ddebedeecadb54c052edaf276e9a8ae48b716b1aed393e0e8e9fa3a8b75868282aaa9d57514d4d1c52ce79c8e6b402ee2bbc88a2b797924a58580ab0da180354cd8006628c9fdd567aabf680f0fd5350318dc646dfe107f9ab0d33df3fb10751f74bee593e4df485b6fbcd791edcd142d381f45a5c7fdc15b6a1bb19b69b6ecfa837c112559755381eadf3eaff086a992f4f158479c93cb0888b2602222008888022220088880222200be278a39e092099a1d148d2c7b4f5b48c11f02bed101aaf55432e9ad6c682a383a8ab437241f599bc30ef7169055aa7990ba5e507a6dcf14fa9e9632775a29eb31d43f36ff00b777f757162ab15d66a4abce4c9134bbf48703f682bcfeaf4f0e322f74ba994e27751115316c11110044440111100444401562fa197526bf75be9f24d5d6f45903d9603873bc1a095635cea9b456ea8ab77286273fc40e1f6ac7e4fba724fc27555630e5e1d05213d793f38ff8fabfbcae348a7994a454ea95311512dd8228e0863821686c51b0318d1d4d03007c02fb445e84a2088880222200888802222008888022220088880ebdca8e9ae3413d056c426a6a88cc72b0f5b4aa76d36caad3576aed3358e2f644ef38a294fe7a171c67de0f31d4495752f275258e9af304464019554ee2ea69bad848c107b5a47023dc7980a2de5bf7e938f8f8126d2bf66a2978789014592a219209df0cad2d7b1c5ae07a8ac6bc8358783d4a79593a1a820b9545aa565a2b1b495830e8dee687038e3ba73c81e595e3da358513de286fa3d1174660490cfeab1c7b58ee583ff795275d5b95b682e50f4370a382aa3ea12b01c7b8f31e0b78ca38c491ba6b8676627b25687c4f6c8d3c8b08703f0491cd8da5d238300e24b8e07daa2b2ecfb4e97975336b68f3cc53d539a3ddc72b88f67da7b7c3aa3cfeaf1c84f54e23ecc2ce29fcff0006711f999ef1ac6dd4f2799da8fa5ee4ff00562a6a6f5867fcce1c00ed5ea69c8aed15ad9e9aa98e7ac7b8bdfb8c0d6c60f260c73c76acb6bb5db6d7118add434f4ad3cfa36609f79e6577162528e311461b5c2088bea363e591b1c6d2e7bc86b40e6495a259346f079973b6556a2aea4d3946e2c152ee96b251f9981a789f793800759f156edb68e9add41050514421a6a78c471307d1685d4b059e9ad30bcc6c06a27dd33cbccbc81c07e88c9c0ef27ad7a6bd7595bf62928be7c4f2f795fbd55b5c044452c8a1111004444011110044440111100444401111004444047b56da0d5466ba99b99e36faed1f4da3f98fb94315a8a35a8b4f74ee755d034090f17c5c83bbc77f72a5d474f736ead3e7c516f617ca2bb7538f0644117d3dae63cb1ed2d734e0823042f95405da790888864222e5a0b9c1ad04927000e6501c297e90b4189adb8d4b4891c3e65a7e88fac7bcfdcb1e9dd3a5ae655dc59c4716427ef77f452957da769ee2fbb517d91497f7c9aedd3f3611115d94e111100444401111004444011110044440111100444401111004444044f5f3181f48f0c687bb7c39c07138c632a2ea55afff00b97edff25155e5352f899797a1e9b4fdede3e7ea111141268524d06c63ab2a5ee6b4b991b77491c471ea51b526d03f94d67eadbf795334ff00898912f9ff00c7912e4445eb4f2e111100444401111004444011110044440111100444401111004444011110115d7ffdcbf6ff00928aa956bffee5fb7fc9455794d4be265e5e88f4da7fc3c7cfd42222824d0a4da07f29acfd5b7ef2a32a4da07f29abfd5b7ef2a669df131fef8321dffc3cbfbe24b91117ad3cc0444401111004444011110044440111100444401111004445901071381c4a826d176a9a5f4617d24f33ae17403f21a520b987aba4772678e4f72d76d71b59d63aaba5825af36db7bf8799d112c691d8e77b4ff138ee52a8d9d4abbf08e152e210dbc4d95d5bb4ad17a5def86e77b85f54de74b4a3a6973d8437837c48555ea3f28b9097c7a774e35a39367af9b27dfd1b3878172a0b97245634ec2947f76e439dd4df1b17e6ceb5d6a2d6d517296fb3d3bdb4bd1f411c1008db1ef6f67bcf21cc9e4a60aaaf27c04fa6f009fc4721fa6ad7dd77d477c1781d7a2a37f3515b6de88f67a3c9bb3837f5f567ca2fadd77d477c1375df51df05505964f9514da36b4bfe8b8add5961a88637d44cf64cc9a1123646868201cf11c73c8852ddd77d477c1561e50208b5d9f208fc225e63fc815ae89152bea69f1bfa32bf559356936bfbba3dad3be51754cdc8f50e9c8a61f4a6a098b0fbf71f91fc415a7a4b6a1a23533d90d0dea382a9fca9ab0741213d837bd577812b4cd70788c1195f41a9614a5c6c78a8dd4d73b9fa03d68b4d743ed4758693e8e1a4b8bab2819c3ccab332478ec69f699e07c16c3ece76b7a63583a3a27486d5757600a4a970c48eec8dfc9dee383dcab6b59d4a5bf28994ee213db8658689c8e0a288770888802222008888022220088880222e9de6e54367b554dd2e550da7a3a58ccb348efa2d1ddd67a80eb270b2967646383356d55350d1cd59593c74f4d030c92cb23b75ac68e649ea0b5c76b3b6facba3a7b3e8e924a2a0e2c92bf8b669c75ee7d469edf68f728a6d8369d70d755a29a9db2d0d9217661a52ef5a577fea498e04f637937bcf155f2b8b5b251f6aa7240ad72e5b478397b9cf717b9c5ce71249272493cc93d657088ac486111101f70cd3439e866963cf3dc796e7e0b279ed67f8caaff5ddfd56045ab845eed1b294970ccfe7b59fe32abfd777f54f3dacff001955febbbfaac08b1db8fc8cf5cbe667f3dacff1955febbbfaaf89679e6004d3cb201c83e42ec7c563459508ae1187293e584445b1a840707239f308880b8b64fb6cb8d88c368d54e9ae56bc86b2a892ea8a71de4fe3183b0fac3a89e4b656d95f4574b7c170b75545574950cdf86689d96bdbda0ffde168429cec9768f73d097320364adb44e7f09a22fc71faf193c1affb0f23d44575d5929fb50e49746e5c769706e3a2f3f4ede6dda82c94b78b54e27a3aa66fc6fc60f610475381c823a8af4153b4d3c32c13c8444583211110044440111101f134b1410c93cd23228a3697bdef386b5a064927a801c56a56dc36933eb5bc1a0b74b24760a47fcc479c79c3c67e79dffc41e438f32a79e53faf7a38fe43daa7f5de1b25cdec3c9bcdb0f8f073bbb747595af6adec6db0bb92f2205cd6cbe84111159908222200888802222008888022220088880222200888809f6c6768957a1af81950e966b1d5380aba769cee1e42560fac3ac7d21c3b16de51d4d3d6d24359473c7514d3b04914b19cb5ed2321c0f610b4155efe4c3af7cdea7e445d67f9a99c5f6c7bcfb2fe6e87dcee2e6f7e475855b7d6dd4bb91e7c4996d5b0fa59b12888a9cb0088880222200bc0da0ea5a7d23a3ee17e9c35cea78f1046efceccee0c6f89e7dc0af7d6b679576a7359a82874ad3c87a1b7b3ce2a403c0ccf1ea83fa2ce3fb6bbdb52eed451f039569f441b299b8d654dc2bea2beb653354d4cae96690f373dc724fc4ac088bd1ad8a9088b8430728a67a73657b41d4342caeb5e97ad7d34837a39662c85af1daddf2091debcad5ba37546939591ea2b1d65bc48711c923418de7b03da4b49eece5735560df4a6b26ee124b383c145ede95d25a97553aa1ba76cd53727530699843bbea076719c91cf07e0bc5918e8e4746f696bd8e2d703d441c10b7524de1335c34b24d744ecbf546adb30bbdbfd1b4b46f9cd353c95d5621f399473646083bc7abde0f61513bc5b6b6cf75aab5dca9dd4d59492ba29e2773638731c39fbfad591b0fb6ea28e57ea3a3d095faae1a42e16cf9f0da7a5ac183d21639c3788c8e5dbdbca01ab2beeb74d4d72afbee7d29354bcd582cdddd901c16e3ab18c63b970a7393a928b6b08eb28c5413c6e79888bdd8f47ea7934abf554765aa75918097568dde8c00edd3d79f6b8725ddc947967249be0f0911164c1929a9ea2a5e594d4f34ef0325b146e7903b700158c8209041047020ab9f6477dd5745a267a3d98e8ba9a8bbf9d46fbadddcf8e4df03d66c2d61c6eb71c399382e3cc82217b65b9525d35bd5d5374c4fa6ee44e2e746f99af6f4fc097b7006ee739238e79f595c235a52a8e2d7e7d51d654d2875648622f6f4a692d4baa9d50dd3b66a9b93a9834cc21ddf503b38ce48e783f05ee49b23da5c6c2f768bba10064ee8638fc03b256f2ab08bc392ffd35509359488422cb5b4b5545572d256d34d4d5113b7648a56163d87b083c42c4ba2dcd42fba79a5a7a88ea2091d14d13c3e37b4f16b81c823bc1017c2218376365baa99acb45515eb2c154418ab18de4c9dbc1dc3a81e0e1dce0a50b57fc96b539b66b29f4ed4498a6bbc7f3409e0d9d8096f8b9bbc3c02d9f5e76ea976aa35e05b51a9d70c9ca2228e76088880c7533c34d4f2d4d43c321858e92471ea6b4649f802b45b55de26d41a96e57b9f3bf5d52f9f07a813ea8f06e0782db5dbbdd1d69d945f278ddbb2cf1369187be57069fe12e5a6fee56fa6c3673205e4b7510888acc8415c3e4aba268b54eb5a9ba5d69d95143668d92889e32c927793b9bc3ac0dd73b1da02a796c579155ca99b57a9ac7238367a88e1a98c678b9adde63b1eede6fc545bd94a3424e277b649d54991edaa6de3565c3535653696b99b45a29657450ba18da649f7491bee7381c02738031818e657ada2f6d164d47a2eeba5f6b5522764ac0d82ae2a5de73c1078b830603d84021c00cf871aa1d4b2e84da6b60bedac567a22e1bd3d24806ed4461d91cc105ae6e0838238ad95d8d6a4d25b47a8b908f66168b652503185f53241048d73dc7d8fc58c1c024f763b545af4e9d3a69c61b6dbad8ef4a539cda72dfe4443c8a1ac174d58d63fa463594c1afc63786f4b838eacf35af373ffc4eaf009fc224e03afd72b653c9226a6a9d67af6a28d8c6534b50c7c2d6001a186598b400390c61545b1dd37f2a76cd416e923dfa686ba4aba90470e8e279760fbddbadf15d29cd46ad59bf92f4349c5ca9c22bebea6c6e9fb8d16c9b43681d355b1b054dd6ad94d525dc0b1f202f91fe0f731be2a87f2a4d37e81dab55d5c51eed35de36d6b31cb7cfab20fde19fda575eddb657a93685a9686be83505b28292829f7208a60f2f12176f39fc3875371fa2ba3e55ba66aae3b2bb6df2a0c53dc6caf61aa9221eab99200c908ebc6feeb943b6ab18d48cb3bcb39ff448ad07284a38d9706a705b276803fe09ebbf5737fcd85ad9d6b652cfff00927aefd5cdff003614fbde21ff006445b6fe5f666b59e653dfc97241c9e0bdcd9f69f9354eb6b469f6038adaa6472103d98c7ad21f06872992928a6d91d26de11b27b3dafa4d91ec0acf77b8c03ce6ed5b0cd331dc0e2778e3fb30b73e0a01e587a70506b8a1d494ec1e6f77a6dd91c391962c0cf8b0b3f74ab6f6f5b32bced021b3dbed576b65b6dd6f6bc98676bf2e7901adc6ef0c06823c4ae8ed9b465c6b3c9e62a1b8cf057de34fd3c751d3c00e24e886ebc8cf1e31e49ef0a8e8d68aa91a99ddb79f3e0b3ab4e4e0e18d92d886f912006bf54e47e6a97fdd22afe4db6ed3682ef34a352c93c704efc43353c46373438faa70d071818e072ac0f224fcbf557eaa97ef91759fac3c9d682e4faa8f42dca5ab86673b0f80b9ae7871e3874a5a788eb0a449c7fc89e61d5c7a1c967b51c4b1c9dbf2b3b7d0dc347e96d6be68da4b9d5ee453371eb398f87a40d776ee1040f795ae2ac0db56d36bb68d77a779a5f30b5d1070a4a5dfde765ded3de4702e380303801c3b4aafd4cb4a72a749465c91ee26a751b88444524e076ecd70a8b45de8eeb48489e8e764f1e3b5ae071e38c78adecb5d753dced94b72a470753d5c2c9e223eab9a1c3ef5a1016ddf9395d0dcf64d6d63ddbd250c92d19f731d96ff000b87c156ea30cc54899692f69c4b15111539601111014cf95ad6743a1ad742319aab96f1e1d51c6e3cfab8b82d655b07e57f2c829f4cc1bdf365f532118fa404633f0256be2beb158a28abb979a8c222298470bd4d297fba697bfd2df2cd51d056d2bb798ec65ae07816b875b48e042f2d161a5258665369e51b153ed9f65fabe92093681a12496e10b43449142c9dbee6bb79af033d45785afb6d96f7e9597496ceb4ff00c9fb64cd732598b5b1bcb1dc1c18c6643491c0b89271d9cd5248a2c6ca9279fc6763bbb9a8d169f93e6d2ed1b38a9bc4b74b7d7558ae642d8c52867abb85f9cef387d61c97d6c3368da7340ddef977b9daee559595d8653f9bf4788e3de2f707173871277797d555522e93b684bab3fcb9f2358d694718f03b97ab9d5ddaf15b74ab95eea8aca87cf21de3ed39c5c7ef5686cbb6a767b0ecdaf5a23535bae15f495c6510ba9f70f46d9198703bee1c9c37863b4aa8d16d528c2a47a5f06b0a9283ca03ab8e7bfb55e7b37dafe8cb26cae0d13a974e5c6eb1032f9c318d8cc52074a5e07ace07870f10a8c44ab4635562429d49537945f3fda1ec17ff006aa7ff00421ffec518d9b6bcd1da4f6a778d566c55eda09448cb5d253b630699af2339cb801868c0c13ccaab517356b0c3597bfd4ddd79653db6fa120d717eacd61adaed7d6c5505d5b50f9591372e74718e0d6f0ec6819ea537d84ed4edfa1682f56abf5056dcadd71dd736380b496bb74b5f90e70187348f82f0b635b459b67179aeb8456882e42ae9c425af90c6e661dbc08700786798c71e1d8a1b73ab757dcaaab9f14513aa677cce8e26e18c2e71761a3a80ce02cca929a74e51f676c18551c5f5a7b9686c1f69761d9c5cefd2d4dbee7574b5e636d288447bec631cf237f2e033870e59e4555759209aae799a086c92bde01e601713fcd6345d234a319392e5ff00a3494dca2a2f84111174340888802d8df243acdfb06a0b793c62ab8a71c3a9ec2de7fb0b5c95ede4832c82eda920def9b34d4ef231f483dc33f02544bd59a2cef6cf1511b14888a80b53ffd9');
INSERT INTO public.known_sessions VALUES
	('01a22b7b-2ce7-73de-9cf8-2b71333aae7f', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 'OFFICIAL', 'Phiên chính thức', '2026-11-30 08:03:42.373716+00', 0, false);
INSERT INTO public.known_short_codes VALUES
	('fba38c477bfee9a432aba86ffb282f3d', 1, '01a22b7b-2cea-73b6-9a13-c14542576bc9', '630382963456', 'a6036b0f3e55d99fea6f9f42cdab2b13'),
	('368f6e1a9ef442583734582dfb7a5739', 1, '01a22b7b-2cea-73b6-9a13-c14542576bc9', '936751119236', '570a5579b878fa588f1adad0144eac02'),
	('94adf44195c43267739782868b39ec87', 1, '01a22b7b-2cea-73b6-9a13-c14542576bc9', '848635433834', 'deff916a0fd6f7f9ee6e65e735092234'),
	('a24bea2fdfa1b5034c8a0859204587f2', 1, '01a22b7b-2cea-73b6-9a13-c14542576bc9', '798899762370', '0efb6309c1ff56e1ca8a9c0dc78f3a37'),
	('55cf0a4bd2f48472fbaebe7f13b90350', 2, '01a22b7b-2cea-73b6-9a13-c14542576bc9', '918195819381', '670711e8ed1c238b64c769fde9072117');
INSERT INTO public.known_units VALUES
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', 'BK-NR', 1),
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', 'BK-NS', 2),
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', 'BK-PN', 3);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES
	(1, '01a22b7b-4f2a-7555-a83b-12033a0339f5', 'checkin.scans.v1', '01a22b7b-4f0b-7760-ae27-7adda269ab7f', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-4f2a-7555-a83b-12033a0339f5"], ["ce_source", "/checkin"], ["ce_type", "checkin.scan.recorded.v1"], ["ce_subject", "01a22b7b-4f0b-7760-ae27-7adda269ab7f"], ["ce_time", "2026-11-30T08:03:51.210244+00:00"], ["content-type", "application/json"], ["traceparent", "00-7d2b64bb58ae811c8cc4b736a82562a3-d735ebc7cdd4dc1c-01"]]', '\x7b227363616e5f6964223a2230316132326237622d346630622d373736302d616532372d376164646132363961623766222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c2273657373696f6e5f6964223a2230316132326237622d326365372d373364652d396366382d326237313333336161653766222c22676174655f6964223a2230316132326237622d343766322d373239362d396566372d363030323538363736363666222c226465766963655f6964223a2230316132326237622d343962312d373233332d623462622d303062336237613264623064222c226d6574686f64223a225152222c2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766623033386263333737222c2263726564656e7469616c5f6964223a223336386636653161396566343432353833373334353832646662376135373339222c2263726564656e7469616c5f76657273696f6e223a312c22756e69745f636f6465223a22424b2d4e52222c2263617465676f7279223a224558454d504c41525f434f4c4c4543544956455f524550222c227374616e64696e67223a224f4646494349414c222c2276657264696374223a2241444d4954544544222c2273686f776e223a2241444d4954544544222c22646563696465645f6279223a22534552564552222c22636f6e666c696374223a6e756c6c2c2266697273745f70726573656e6365223a747275652c22616d656e6473223a66616c73652c227363616e6e65645f6174223a22323032362d31312d33305430383a30333a35312e3137393534325a222c2273656e745f6174223a22323032362d31312d33305430383a30333a35312e3137393534325a222c227265636f726465645f6174223a22323032362d31312d33305430383a30333a35312e3230393836305a222c226f636375727265645f6174223a22323032362d31312d33305430383a30333a35312e3230393836305a222c2272656865617273616c223a66616c73652c22776179223a2253544557415244222c22646972656374696f6e223a22494e227d', '2026-11-30 08:03:51.210244+00', '2026-11-30 08:03:51.287978+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:51.240417+00'),
	(2, '01a22b7b-4f2a-7555-a83b-1204f920e3c5', 'checkin.presence.v1', '01a22b7b-2f3e-703d-8392-67fb038bc377', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-4f2a-7555-a83b-1204f920e3c5"], ["ce_source", "/checkin"], ["ce_type", "checkin.presence.changed.v1"], ["ce_subject", "01a22b7b-2f3e-703d-8392-67fb038bc377"], ["ce_time", "2026-11-30T08:03:51.210262+00:00"], ["content-type", "application/json"], ["traceparent", "00-7d2b64bb58ae811c8cc4b736a82562a3-d735ebc7cdd4dc1c-01"]]', '\x7b2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766623033386263333737222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c226167677265676174655f76657273696f6e223a312c2273657373696f6e73223a5b7b2273657373696f6e5f6964223a2230316132326237622d326365372d373364652d396366382d326237313333336161653766222c2270726573656e74223a747275652c2266697273745f6174223a22323032362d31312d33305430383a30333a35312e3230393836305a222c22676174655f6964223a2230316132326237622d343766322d373239362d396566372d363030323538363736363666222c226d6574686f64223a225152222c2272656865617273616c223a66616c73652c22776179223a2253544557415244227d5d2c22726566757365645f63726564656e7469616c73223a5b5d7d', '2026-11-30 08:03:51.210262+00', '2026-11-30 08:03:51.288042+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:51.240417+00'),
	(4, '01a22b7b-4fae-724c-836f-7d465e1e0ba8', 'checkin.presence.v1', '01a22b7b-2f3e-703d-8392-67fc6b6b6486', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-4fae-724c-836f-7d465e1e0ba8"], ["ce_source", "/checkin"], ["ce_type", "checkin.presence.changed.v1"], ["ce_subject", "01a22b7b-2f3e-703d-8392-67fc6b6b6486"], ["ce_time", "2026-11-30T08:03:51.342910+00:00"], ["content-type", "application/json"], ["traceparent", "00-56d19b28e4ab8329426538586b0b2776-9c88eb0455d4e5a7-01"]]', '\x7b2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766633662366236343836222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c226167677265676174655f76657273696f6e223a312c2273657373696f6e73223a5b7b2273657373696f6e5f6964223a2230316132326237622d326365372d373364652d396366382d326237313333336161653766222c2270726573656e74223a747275652c2266697273745f6174223a22323032362d31312d33305430383a30333a35312e3334323530335a222c22676174655f6964223a2230316132326237622d343766322d373239362d396566372d363030323538363736363666222c226d6574686f64223a225152222c2272656865617273616c223a66616c73652c22776179223a2253544557415244227d5d2c22726566757365645f63726564656e7469616c73223a5b5d7d', '2026-11-30 08:03:51.34291+00', '2026-11-30 08:03:51.433861+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:51.411763+00'),
	(3, '01a22b7b-4fae-724c-836f-7d4568583486', 'checkin.scans.v1', '01a22b7b-4f4c-7786-ad68-086047767588', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-4fae-724c-836f-7d4568583486"], ["ce_source", "/checkin"], ["ce_type", "checkin.scan.recorded.v1"], ["ce_subject", "01a22b7b-4f4c-7786-ad68-086047767588"], ["ce_time", "2026-11-30T08:03:51.342893+00:00"], ["content-type", "application/json"], ["traceparent", "00-56d19b28e4ab8329426538586b0b2776-9c88eb0455d4e5a7-01"]]', '\x7b227363616e5f6964223a2230316132326237622d346634632d373738362d616436382d303836303437373637353838222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c2273657373696f6e5f6964223a2230316132326237622d326365372d373364652d396366382d326237313333336161653766222c22676174655f6964223a2230316132326237622d343766322d373239362d396566372d363030323538363736363666222c226465766963655f6964223a2230316132326237622d343962312d373233332d623462622d303062336237613264623064222c226d6574686f64223a225152222c2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766633662366236343836222c2263726564656e7469616c5f6964223a226132346265613266646661316235303334633861303835393230343538376632222c2263726564656e7469616c5f76657273696f6e223a312c22756e69745f636f6465223a22424b2d4e53222c2263617465676f7279223a224558454d504c41525f484f555345484f4c445f524550222c227374616e64696e67223a224f4646494349414c222c2276657264696374223a2241444d4954544544222c2273686f776e223a2241444d4954544544222c22646563696465645f6279223a22534552564552222c22636f6e666c696374223a6e756c6c2c2266697273745f70726573656e6365223a747275652c22616d656e6473223a66616c73652c227363616e6e65645f6174223a22323032362d31312d33305430383a30333a35312e3234343336355a222c2273656e745f6174223a22323032362d31312d33305430383a30333a35312e3234343336355a222c227265636f726465645f6174223a22323032362d31312d33305430383a30333a35312e3334323530335a222c226f636375727265645f6174223a22323032362d31312d33305430383a30333a35312e3334323530335a222c2272656865617273616c223a66616c73652c22776179223a2253544557415244222c22646972656374696f6e223a22494e227d', '2026-11-30 08:03:51.342893+00', '2026-11-30 08:03:51.433654+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:51.411763+00'),
	(7, '01a22b7b-501e-74ef-b0fa-bdda1fa5c10d', 'checkin.scans.v1', '01a22b7b-5011-7615-a98f-cc247fd85620', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-501e-74ef-b0fa-bdda1fa5c10d"], ["ce_source", "/checkin"], ["ce_type", "checkin.scan.recorded.v1"], ["ce_subject", "01a22b7b-5011-7615-a98f-cc247fd85620"], ["ce_time", "2026-11-30T08:03:51.454212+00:00"], ["content-type", "application/json"], ["traceparent", "00-e029566fe2c8741e743cbb19dce7094e-d7fcb6f21e0a7d41-01"]]', '\x7b227363616e5f6964223a2230316132326237622d353031312d373631352d613938662d636332343766643835363230222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c2273657373696f6e5f6964223a2230316132326237622d326365372d373364652d396366382d326237313333336161653766222c22676174655f6964223a2230316132326237622d343766322d373239362d396566372d363030323538363736363666222c226465766963655f6964223a2230316132326237622d343962312d373233332d623462622d303062336237613264623064222c226d6574686f64223a225152222c2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766656133666531333034222c2263726564656e7469616c5f6964223a223934616466343431393563343332363737333937383238363862333965633837222c2263726564656e7469616c5f76657273696f6e223a312c22756e69745f636f6465223a22424b2d4e53222c2263617465676f7279223a224755455354222c227374616e64696e67223a224755455354222c2276657264696374223a2241444d4954544544222c2273686f776e223a2241444d4954544544222c22646563696465645f6279223a22534552564552222c22636f6e666c696374223a6e756c6c2c2266697273745f70726573656e6365223a747275652c22616d656e6473223a66616c73652c227363616e6e65645f6174223a22323032362d31312d33305430383a30333a35312e3434313537325a222c2273656e745f6174223a22323032362d31312d33305430383a30333a35312e3434313537325a222c227265636f726465645f6174223a22323032362d31312d33305430383a30333a35312e3435333239355a222c226f636375727265645f6174223a22323032362d31312d33305430383a30333a35312e3435333239355a222c2272656865617273616c223a66616c73652c22776179223a2253544557415244222c22646972656374696f6e223a22494e227d', '2026-11-30 08:03:51.454212+00', '2026-11-30 08:03:51.480346+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:51.459771+00'),
	(5, '01a22b7b-500d-72ce-8f3a-213e5cc13c54', 'checkin.scans.v1', '01a22b7b-5001-706c-a540-d2841bca62a5', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-500d-72ce-8f3a-213e5cc13c54"], ["ce_source", "/checkin"], ["ce_type", "checkin.scan.recorded.v1"], ["ce_subject", "01a22b7b-5001-706c-a540-d2841bca62a5"], ["ce_time", "2026-11-30T08:03:51.437310+00:00"], ["content-type", "application/json"], ["traceparent", "00-5ceb3bdd7945782dafd65e74be3d9805-92d84830ebb2e6a0-01"]]', '\x7b227363616e5f6964223a2230316132326237622d353030312d373036632d613534302d643238343162636136326135222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c2273657373696f6e5f6964223a2230316132326237622d326365372d373364652d396366382d326237313333336161653766222c22676174655f6964223a2230316132326237622d343766322d373239362d396566372d363030323538363736363666222c226465766963655f6964223a2230316132326237622d343962312d373233332d623462622d303062336237613264623064222c226d6574686f64223a225152222c2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766646465363064646637222c2263726564656e7469616c5f6964223a226662613338633437376266656539613433326162613836666662323832663364222c2263726564656e7469616c5f76657273696f6e223a312c22756e69745f636f6465223a22424b2d504e222c2263617465676f7279223a224558454d504c41525f494e444956494455414c222c227374616e64696e67223a224f4646494349414c222c2276657264696374223a2241444d4954544544222c2273686f776e223a2241444d4954544544222c22646563696465645f6279223a22534552564552222c22636f6e666c696374223a6e756c6c2c2266697273745f70726573656e6365223a747275652c22616d656e6473223a66616c73652c227363616e6e65645f6174223a22323032362d31312d33305430383a30333a35312e3432353134335a222c2273656e745f6174223a22323032362d31312d33305430383a30333a35312e3432353134335a222c227265636f726465645f6174223a22323032362d31312d33305430383a30333a35312e3433363936365a222c226f636375727265645f6174223a22323032362d31312d33305430383a30333a35312e3433363936365a222c2272656865617273616c223a66616c73652c22776179223a2253544557415244222c22646972656374696f6e223a22494e227d', '2026-11-30 08:03:51.43731+00', '2026-11-30 08:03:51.480304+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:51.437643+00'),
	(6, '01a22b7b-500d-72ce-8f3a-213fd15f6cf0', 'checkin.presence.v1', '01a22b7b-2f3e-703d-8392-67fdde60ddf7', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-500d-72ce-8f3a-213fd15f6cf0"], ["ce_source", "/checkin"], ["ce_type", "checkin.presence.changed.v1"], ["ce_subject", "01a22b7b-2f3e-703d-8392-67fdde60ddf7"], ["ce_time", "2026-11-30T08:03:51.437328+00:00"], ["content-type", "application/json"], ["traceparent", "00-5ceb3bdd7945782dafd65e74be3d9805-92d84830ebb2e6a0-01"]]', '\x7b2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766646465363064646637222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c226167677265676174655f76657273696f6e223a312c2273657373696f6e73223a5b7b2273657373696f6e5f6964223a2230316132326237622d326365372d373364652d396366382d326237313333336161653766222c2270726573656e74223a747275652c2266697273745f6174223a22323032362d31312d33305430383a30333a35312e3433363936365a222c22676174655f6964223a2230316132326237622d343766322d373239362d396566372d363030323538363736363666222c226d6574686f64223a225152222c2272656865617273616c223a66616c73652c22776179223a2253544557415244227d5d2c22726566757365645f63726564656e7469616c73223a5b5d7d', '2026-11-30 08:03:51.437328+00', '2026-11-30 08:03:51.480341+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:51.437643+00'),
	(8, '01a22b7b-501e-74ef-b0fa-bddb1aa5651c', 'checkin.presence.v1', '01a22b7b-2f3e-703d-8392-67fea3fe1304', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-501e-74ef-b0fa-bddb1aa5651c"], ["ce_source", "/checkin"], ["ce_type", "checkin.presence.changed.v1"], ["ce_subject", "01a22b7b-2f3e-703d-8392-67fea3fe1304"], ["ce_time", "2026-11-30T08:03:51.454245+00:00"], ["content-type", "application/json"], ["traceparent", "00-e029566fe2c8741e743cbb19dce7094e-d7fcb6f21e0a7d41-01"]]', '\x7b2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766656133666531333034222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c226167677265676174655f76657273696f6e223a312c2273657373696f6e73223a5b7b2273657373696f6e5f6964223a2230316132326237622d326365372d373364652d396366382d326237313333336161653766222c2270726573656e74223a747275652c2266697273745f6174223a22323032362d31312d33305430383a30333a35312e3435333239355a222c22676174655f6964223a2230316132326237622d343766322d373239362d396566372d363030323538363736363666222c226d6574686f64223a225152222c2272656865617273616c223a66616c73652c22776179223a2253544557415244227d5d2c22726566757365645f63726564656e7469616c73223a5b5d7d', '2026-11-30 08:03:51.454245+00', '2026-11-30 08:03:51.480353+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:51.459771+00'),
	(9, '01a22b7b-507c-72fc-8307-60445298b460', 'checkin.presence.v1', '01a22b7b-2f3e-703d-8392-67fea3fe1304', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-507c-72fc-8307-60445298b460"], ["ce_source", "/checkin"], ["ce_type", "checkin.presence.changed.v1"], ["ce_subject", "01a22b7b-2f3e-703d-8392-67fea3fe1304"], ["ce_time", "2026-11-30T08:03:51.548706+00:00"], ["content-type", "application/json"], ["traceparent", "00-59389653a0dca43f29698d901e3de7ef-2da043eaa800665a-01"]]', '\x7b2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766656133666531333034222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c226167677265676174655f76657273696f6e223a322c2273657373696f6e73223a5b7b2273657373696f6e5f6964223a2230316132326237622d326365372d373364652d396366382d326237313333336161653766222c2270726573656e74223a66616c73652c2266697273745f6174223a6e756c6c2c22676174655f6964223a6e756c6c2c226d6574686f64223a6e756c6c2c2272656865617273616c223a66616c73652c22776179223a6e756c6c7d5d2c22726566757365645f63726564656e7469616c73223a5b5d7d', '2026-11-30 08:03:51.548706+00', '2026-11-30 08:03:51.614833+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:51.497484+00'),
	(10, '01a22b7b-5097-73a6-997a-952cef098b12', 'checkin.scans.v1', '01a22b7b-5011-7615-a98f-cc247fd85620', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-5097-73a6-997a-952cef098b12"], ["ce_source", "/checkin"], ["ce_type", "checkin.scan.undone.v1"], ["ce_subject", "01a22b7b-5011-7615-a98f-cc247fd85620"], ["ce_time", "2026-11-30T08:03:51.575275+00:00"], ["content-type", "application/json"], ["traceparent", "00-59389653a0dca43f29698d901e3de7ef-2da043eaa800665a-01"]]', '\x7b227363616e5f6964223a2230316132326237622d353031312d373631352d613938662d636332343766643835363230222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c2273657373696f6e5f6964223a2230316132326237622d326365372d373364652d396366382d326237313333336161653766222c22676174655f6964223a2230316132326237622d343766322d373239362d396566372d363030323538363736363666222c2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766656133666531333034222c22756e69745f636f6465223a22424b2d4e53222c2263617465676f7279223a224755455354222c227374616e64696e67223a224755455354222c226f636375727265645f6174223a22323032362d31312d33305430383a30333a35312e3435333239355a222c22756e646f6e655f6174223a22323032362d31312d33305430383a30333a35312e3532303636345a222c2272656865617273616c223a66616c73652c22646972656374696f6e223a22494e227d', '2026-11-30 08:03:51.575275+00', '2026-11-30 08:03:51.614866+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:51.497484+00'),
	(11, '01a22b7b-5136-7552-b894-139755e606b2', 'checkin.presence.v1', '01a22b7b-2f3e-703d-8392-67fea3fe1304', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-5136-7552-b894-139755e606b2"], ["ce_source", "/checkin"], ["ce_type", "checkin.presence.changed.v1"], ["ce_subject", "01a22b7b-2f3e-703d-8392-67fea3fe1304"], ["ce_time", "2026-11-30T08:03:51.734800+00:00"], ["content-type", "application/json"], ["traceparent", "00-5f5f91e9165d467a9bfce41b055471c7-ac0342e83813fe54-01"]]', '\x7b2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766656133666531333034222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c226167677265676174655f76657273696f6e223a332c2273657373696f6e73223a5b7b2273657373696f6e5f6964223a2230316132326237622d326365372d373364652d396366382d326237313333336161653766222c2270726573656e74223a66616c73652c2266697273745f6174223a6e756c6c2c22676174655f6964223a6e756c6c2c226d6574686f64223a6e756c6c2c2272656865617273616c223a66616c73652c22776179223a6e756c6c7d5d2c22726566757365645f63726564656e7469616c73223a5b7b2263726564656e7469616c5f6964223a223934616466343431393563343332363737333937383238363862333965633837222c2276657273696f6e223a312c22726561736f6e223a225245564f4b4544227d5d7d', '2026-11-30 08:03:51.7348+00', '2026-11-30 08:03:51.819838+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:51.673516+00'),
	(12, '01a22b7b-5348-7114-ac83-e2d278a44dc5', 'checkin.presence.v1', '01a22b7b-2f3e-703d-8392-67fdde60ddf7', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-5348-7114-ac83-e2d278a44dc5"], ["ce_source", "/checkin"], ["ce_type", "checkin.presence.changed.v1"], ["ce_subject", "01a22b7b-2f3e-703d-8392-67fdde60ddf7"], ["ce_time", "2026-11-30T08:03:52.264170+00:00"], ["content-type", "application/json"], ["traceparent", "00-d47d107ea3e91cf298e1e5a5732fe76b-37edc060102346b1-01"]]', '\x7b2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766646465363064646637222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c226167677265676174655f76657273696f6e223a322c2273657373696f6e73223a5b7b2273657373696f6e5f6964223a2230316132326237622d326365372d373364652d396366382d326237313333336161653766222c2270726573656e74223a747275652c2266697273745f6174223a22323032362d31312d33305430383a30333a35312e3433363936365a222c22676174655f6964223a2230316132326237622d343766322d373239362d396566372d363030323538363736363666222c226d6574686f64223a225152222c2272656865617273616c223a66616c73652c22776179223a2253544557415244227d5d2c22726566757365645f63726564656e7469616c73223a5b7b2263726564656e7469616c5f6964223a226662613338633437376266656539613433326162613836666662323832663364222c2276657273696f6e223a312c22726561736f6e223a2253555045525345444544227d5d7d', '2026-11-30 08:03:52.26417+00', '2026-11-30 08:03:52.282747+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:52.25065+00'),
	(13, '01a22b7b-5733-76a1-8f54-f78dd20db802', 'checkin.scans.v1', '01a22b7b-56fd-71d8-b4ac-ecd8e32bbd3e', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-5733-76a1-8f54-f78dd20db802"], ["ce_source", "/checkin"], ["ce_type", "checkin.scan.recorded.v1"], ["ce_subject", "01a22b7b-56fd-71d8-b4ac-ecd8e32bbd3e"], ["ce_time", "2026-11-30T08:03:53.267605+00:00"], ["content-type", "application/json"], ["traceparent", "00-4289587492d9e205daff209e3d53bd39-3ab0b10d5692e856-01"]]', '\x7b227363616e5f6964223a2230316132326237622d353666642d373164382d623461632d656364386533326262643365222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c2273657373696f6e5f6964223a2230316132326237622d326365372d373364652d396366382d326237313333336161653766222c22676174655f6964223a2230316132326237622d343766322d373239362d396566372d363030323538363736363666222c226465766963655f6964223a2230316132326237622d343962312d373233332d623462622d303062336237613264623064222c226d6574686f64223a225152222c2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766656133666531333034222c2263726564656e7469616c5f6964223a223934616466343431393563343332363737333937383238363862333965633837222c2263726564656e7469616c5f76657273696f6e223a312c22756e69745f636f6465223a22424b2d4e53222c2263617465676f7279223a224755455354222c227374616e64696e67223a224755455354222c2276657264696374223a2241444d4954544544222c2273686f776e223a2241444d4954544544222c22646563696465645f6279223a22444556494345222c22636f6e666c696374223a225245564f4b4544222c2266697273745f70726573656e6365223a747275652c22616d656e6473223a66616c73652c227363616e6e65645f6174223a22323032362d31312d33305430383a30333a35332e3231333734365a222c2273656e745f6174223a22323032362d31312d33305430383a30333a35332e3231333734365a222c227265636f726465645f6174223a22323032362d31312d33305430383a30333a35332e3236373139355a222c226f636375727265645f6174223a22323032362d31312d33305430383a30333a35332e3236373139355a222c2272656865617273616c223a66616c73652c22776179223a2253544557415244222c22646972656374696f6e223a22494e227d', '2026-11-30 08:03:53.267605+00', '2026-11-30 08:03:53.278643+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:53.267965+00'),
	(14, '01a22b7b-5733-76a1-8f54-f78e214833f3', 'checkin.presence.v1', '01a22b7b-2f3e-703d-8392-67fea3fe1304', '[["ce_specversion", "1.0"], ["ce_id", "01a22b7b-5733-76a1-8f54-f78e214833f3"], ["ce_source", "/checkin"], ["ce_type", "checkin.presence.changed.v1"], ["ce_subject", "01a22b7b-2f3e-703d-8392-67fea3fe1304"], ["ce_time", "2026-11-30T08:03:53.267622+00:00"], ["content-type", "application/json"], ["traceparent", "00-4289587492d9e205daff209e3d53bd39-3ab0b10d5692e856-01"]]', '\x7b2264656c65676174655f6964223a2230316132326237622d326633652d373033642d383339322d363766656133666531333034222c22636f6e67726573735f6964223a2230316132326237622d326365612d373362362d396131332d633134353432353736626339222c226167677265676174655f76657273696f6e223a342c2273657373696f6e73223a5b7b2273657373696f6e5f6964223a2230316132326237622d326365372d373364652d396366382d326237313333336161653766222c2270726573656e74223a747275652c2266697273745f6174223a22323032362d31312d33305430383a30333a35332e3236373139355a222c22676174655f6964223a2230316132326237622d343766322d373239362d396566372d363030323538363736363666222c226d6574686f64223a225152222c2272656865617273616c223a66616c73652c22776179223a2253544557415244227d5d2c22726566757365645f63726564656e7469616c73223a5b7b2263726564656e7469616c5f6964223a223934616466343431393563343332363737333937383238363862333965633837222c2276657273696f6e223a312c22726561736f6e223a225245564f4b4544227d5d7d', '2026-11-30 08:03:53.267622+00', '2026-11-30 08:03:53.278687+00', 0, NULL, NULL, NULL, NULL, '2026-11-30 08:03:53.267965+00');
INSERT INTO public.paired_clients VALUES
	('01a22b7b-49b1-7233-b4bb-00b3b7a2db0d', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 'Máy 1', '{GATE_STEWARD}', '{"gate_id": "01a22b7b-47f2-7296-9ef7-60025867666f"}', '\x1e1762a10854ca66211b844e9fb88adf46481c9a4155037e5b89945d4506ca31', '2026-11-30 08:03:49.596646+00', '2026-12-14 08:03:49.596646+00', NULL, '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13');
INSERT INTO public.pairing_codes VALUES
	('\x4345f8f45bc3f91344e03bc95036b8dbc992fb25e3362620f1ba75d2f99d7796', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 'Máy 1', '{GATE_STEWARD}', '{"gate_id": "01a22b7b-47f2-7296-9ef7-60025867666f"}', '01a22b7b-28ef-7247-b09d-4dbf6d2a7f13', '2026-11-30 08:13:49.380654+00', '2026-11-30 08:03:49.596652+00', '\x528661f4620bd500b049fc6583f0fde4');
INSERT INTO public.pinned_root VALUES
	(true, 'ea3c15e67bc58fc9b7a2adca0f4cec6c6182f9d95cc479e4fbc2d3fa5cc4296f');
INSERT INTO public.positions VALUES
	('checkin', 'checkin.scans.v1', 0, 0),
	('checkin', 'checkin.scans.v1', 1, 0),
	('checkin', 'checkin.scans.v1', 2, 0),
	('checkin', 'checkin.scans.v1', 3, 0),
	('checkin', 'checkin.scans.v1', 4, 0),
	('checkin', 'checkin.scans.v1', 6, 0),
	('checkin', 'checkin.scans.v1', 8, 0),
	('checkin', 'checkin.scans.v1', 10, 0),
	('checkin', 'registration.codes.v1', 2, 0),
	('checkin', 'registration.codes.v1', 3, 0),
	('checkin', 'registration.codes.v1', 4, 0),
	('checkin', 'registration.codes.v1', 5, 0),
	('checkin', 'registration.codes.v1', 8, 0),
	('checkin', 'registration.codes.v1', 9, 0),
	('checkin', 'registration.codes.v1', 10, 0),
	('checkin', 'registration.codes.v1', 11, 0),
	('checkin', 'registration.congresses.v1', 1, 0),
	('checkin', 'registration.congresses.v1', 2, 0),
	('checkin', 'registration.delegates.v1', 2, 0),
	('checkin', 'registration.delegates.v1', 3, 0),
	('checkin', 'registration.delegates.v1', 4, 0),
	('checkin', 'registration.delegates.v1', 5, 0),
	('checkin', 'registration.delegates.v1', 8, 0),
	('checkin', 'registration.delegates.v1', 9, 0),
	('checkin', 'registration.delegates.v1', 10, 0),
	('checkin', 'registration.delegates.v1', 11, 0),
	('checkin', 'registration.photos.v1', 0, 0),
	('checkin', 'registration.photos.v1', 2, 0),
	('checkin', 'registration.photos.v1', 3, 0),
	('checkin', 'registration.photos.v1', 4, 0),
	('checkin', 'registration.photos.v1', 5, 0),
	('checkin', 'registration.photos.v1', 6, 0),
	('checkin', 'registration.photos.v1', 7, 0),
	('checkin', 'registration.photos.v1', 8, 0),
	('checkin', 'registration.photos.v1', 9, 0),
	('checkin', 'registration.photos.v1', 10, 0),
	('checkin', 'registration.photos.v1', 11, 0),
	('checkin', 'registration.photos.v1', 1, 2),
	('checkin', 'registration.congresses.v1', 0, 4),
	('checkin', 'registration.codes.v1', 0, 1),
	('checkin', 'registration.codes.v1', 6, 1),
	('checkin', 'registration.codes.v1', 7, 1),
	('checkin', 'registration.delegates.v1', 1, 2),
	('checkin', 'registration.delegates.v1', 0, 1),
	('checkin', 'checkin.scans.v1', 5, 1),
	('checkin', 'registration.delegates.v1', 7, 1),
	('checkin', 'checkin.scans.v1', 11, 1),
	('checkin', 'checkin.scans.v1', 7, 2),
	('checkin', 'checkin.scans.v1', 9, 2),
	('checkin', 'registration.delegates.v1', 6, 2),
	('checkin', 'registration.access.v1', 0, 3),
	('checkin', 'registration.codes.v1', 1, 2);
INSERT INTO public.presence VALUES
	('01a22b7b-2f3e-703d-8392-67fb038bc377', '01a22b7b-2ce7-73de-9cf8-2b71333aae7f', true, '2026-11-30 08:03:51.20986+00', '01a22b7b-47f2-7296-9ef7-60025867666f', 'QR', '01a22b7b-4f0b-7760-ae27-7adda269ab7f', 'STEWARD', NULL, NULL),
	('01a22b7b-2f3e-703d-8392-67fc6b6b6486', '01a22b7b-2ce7-73de-9cf8-2b71333aae7f', true, '2026-11-30 08:03:51.342503+00', '01a22b7b-47f2-7296-9ef7-60025867666f', 'QR', '01a22b7b-4f4c-7786-ad68-086047767588', 'STEWARD', NULL, NULL),
	('01a22b7b-2f3e-703d-8392-67fdde60ddf7', '01a22b7b-2ce7-73de-9cf8-2b71333aae7f', true, '2026-11-30 08:03:51.436966+00', '01a22b7b-47f2-7296-9ef7-60025867666f', 'QR', '01a22b7b-5001-706c-a540-d2841bca62a5', 'STEWARD', NULL, NULL),
	('01a22b7b-2f3e-703d-8392-67fea3fe1304', '01a22b7b-2ce7-73de-9cf8-2b71333aae7f', true, '2026-11-30 08:03:53.267195+00', '01a22b7b-47f2-7296-9ef7-60025867666f', 'QR', '01a22b7b-56fd-71d8-b4ac-ecd8e32bbd3e', 'STEWARD', NULL, NULL);
INSERT INTO public.refused_credentials VALUES
	('94adf44195c43267739782868b39ec87', 1, '01a22b7b-2f3e-703d-8392-67fea3fe1304', 'REVOKED'),
	('fba38c477bfee9a432aba86ffb282f3d', 1, '01a22b7b-2f3e-703d-8392-67fdde60ddf7', 'SUPERSEDED');
INSERT INTO public.roster_changes VALUES
	('01a22b7b-2f3e-703d-8392-67fb038bc377', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 7),
	('01a22b7b-2f3e-703d-8392-67fc6b6b6486', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 8),
	('01a22b7b-2f3e-703d-8392-67fdde60ddf7', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 15),
	('01a22b7b-2f3e-703d-8392-67fea3fe1304', '01a22b7b-2cea-73b6-9a13-c14542576bc9', 16);
INSERT INTO public.roster_locks VALUES
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', '\x664b8eb3c53317cf0571992ad37ec0f9d10a20c821fcbc76c033869b8494d087', '3577006878875946', '\x1e5ffce1a75fef7841437126383b280f', '\x2289e20e073c4d27a3724bf67e46166ee4bb5be968af5b27c88388e44e1cd2812abf73135c6cc5be60c3bfc5574bde55ae51b3a1f9af81434c1a1fc7', '2026-11-30 08:03:50.151348+00');
INSERT INTO public.roster_revisions VALUES
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', 16);
INSERT INTO public.scans VALUES
	('01a22b7b-4f0b-7760-ae27-7adda269ab7f', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '01a22b7b-2ce7-73de-9cf8-2b71333aae7f', '01a22b7b-47f2-7296-9ef7-60025867666f', '01a22b7b-49b1-7233-b4bb-00b3b7a2db0d', 'QR', 'CREDENTIAL', 214, '368f6e1a9ef442583734582dfb7a5739', 1, '01a22b7b-2f3e-703d-8392-67fb038bc377', 'BK-NR', 'EXEMPLAR_COLLECTIVE_REP', 'OFFICIAL', 'ADMITTED', 'ADMITTED', 'SERVER', NULL, true, NULL, NULL, '2026-11-30 08:03:51.179542+00', '2026-11-30 08:03:51.179542+00', '2026-11-30 08:03:51.20986+00', '2026-11-30 08:03:51.20986+00', NULL, false, -30, NULL, NULL, NULL, 26348, NULL, NULL, '', 'STEWARD', 'IN', false, DEFAULT),
	('01a22b7b-4f4c-7786-ad68-086047767588', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '01a22b7b-2ce7-73de-9cf8-2b71333aae7f', '01a22b7b-47f2-7296-9ef7-60025867666f', '01a22b7b-49b1-7233-b4bb-00b3b7a2db0d', 'QR', 'CREDENTIAL', 214, 'a24bea2fdfa1b5034c8a0859204587f2', 1, '01a22b7b-2f3e-703d-8392-67fc6b6b6486', 'BK-NS', 'EXEMPLAR_HOUSEHOLD_REP', 'OFFICIAL', 'ADMITTED', 'ADMITTED', 'SERVER', NULL, true, NULL, NULL, '2026-11-30 08:03:51.244365+00', '2026-11-30 08:03:51.244365+00', '2026-11-30 08:03:51.342503+00', '2026-11-30 08:03:51.342503+00', NULL, false, -98, NULL, NULL, NULL, 58815, NULL, NULL, '', 'STEWARD', 'IN', false, DEFAULT),
	('01a22b7b-5001-706c-a540-d2841bca62a5', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '01a22b7b-2ce7-73de-9cf8-2b71333aae7f', '01a22b7b-47f2-7296-9ef7-60025867666f', '01a22b7b-49b1-7233-b4bb-00b3b7a2db0d', 'QR', 'CREDENTIAL', 214, 'fba38c477bfee9a432aba86ffb282f3d', 1, '01a22b7b-2f3e-703d-8392-67fdde60ddf7', 'BK-PN', 'EXEMPLAR_INDIVIDUAL', 'OFFICIAL', 'ADMITTED', 'ADMITTED', 'SERVER', NULL, true, NULL, NULL, '2026-11-30 08:03:51.425143+00', '2026-11-30 08:03:51.425143+00', '2026-11-30 08:03:51.436966+00', '2026-11-30 08:03:51.436966+00', NULL, false, -12, NULL, NULL, NULL, 6792, NULL, NULL, '', 'STEWARD', 'IN', false, DEFAULT),
	('01a22b7b-5011-7615-a98f-cc247fd85620', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '01a22b7b-2ce7-73de-9cf8-2b71333aae7f', '01a22b7b-47f2-7296-9ef7-60025867666f', '01a22b7b-49b1-7233-b4bb-00b3b7a2db0d', 'QR', 'CREDENTIAL', 214, '94adf44195c43267739782868b39ec87', 1, '01a22b7b-2f3e-703d-8392-67fea3fe1304', 'BK-NS', 'GUEST', 'GUEST', 'ADMITTED', 'ADMITTED', 'SERVER', NULL, true, NULL, NULL, '2026-11-30 08:03:51.441572+00', '2026-11-30 08:03:51.441572+00', '2026-11-30 08:03:51.453295+00', '2026-11-30 08:03:51.453295+00', '2026-11-30 08:03:51.520664+00', false, -12, NULL, NULL, NULL, 29985, '01a22b7b-49b1-7233-b4bb-00b3b7a2db0d', NULL, '', 'STEWARD', 'IN', false, DEFAULT),
	('01a22b7b-56fd-71d8-b4ac-ecd8e32bbd3e', '01a22b7b-2cea-73b6-9a13-c14542576bc9', '01a22b7b-2ce7-73de-9cf8-2b71333aae7f', '01a22b7b-47f2-7296-9ef7-60025867666f', '01a22b7b-49b1-7233-b4bb-00b3b7a2db0d', 'QR', 'CREDENTIAL', 214, '94adf44195c43267739782868b39ec87', 1, '01a22b7b-2f3e-703d-8392-67fea3fe1304', 'BK-NS', 'GUEST', 'GUEST', 'ADMITTED', 'ADMITTED', 'DEVICE', 'REVOKED', true, NULL, NULL, '2026-11-30 08:03:53.213746+00', '2026-11-30 08:03:53.213746+00', '2026-11-30 08:03:53.267195+00', '2026-11-30 08:03:53.267195+00', NULL, false, -53, NULL, NULL, NULL, 23788, NULL, NULL, '', 'STEWARD', 'IN', false, DEFAULT),
	('0da31f54-2e6a-460e-a63a-d228fa15051d', '78e42ae0-40ae-416a-89f9-01ebafd59dd7', '640b7d09-ffcb-4fdb-96a7-3f2d0f8bb936', '01a22b67-3ba4-7196-a47a-a7dd4f735760', '01a22b67-3c18-7352-b3d1-2f0b43da1de5', 'QR', 'CREDENTIAL', 214, '00000000000000000000000000000001', 1, '00000000-0000-0000-0000-00000000c351', 'DV1', 'EXEMPLAR_INDIVIDUAL', 'OFFICIAL', 'ADMITTED', 'ADMITTED', 'SERVER', NULL, true, NULL, NULL, '2026-11-22 00:30:00+00', '2026-11-22 00:30:00+00', '2026-11-30 07:41:55.82012+00', '2026-11-30 07:41:55.82012+00', NULL, false, -717115820, NULL, NULL, NULL, 19280, NULL, NULL, '', 'BY_HAND', 'IN', false, DEFAULT);
INSERT INTO public.schema_migrations VALUES
	('chassis', 1, 'events', '86f9ea929942c09fecdea5b1bd87846ccc8f602c6c703dfd0f319c1010847b46', '2026-11-30 08:03:28.232064+00'),
	('chassis', 2, 'pairing', '06bd38df1cb2d8a92e19775ee15bfe2d8635fc45a785262fc21a5974d7ad4a3d', '2026-11-30 08:03:28.259855+00'),
	('chassis', 3, 'positions', '031cf20b1826376e476eb44f8cf5d6e37fe336e6b0dc101f51820234134b4efc', '2026-11-30 08:03:28.277999+00'),
	('chassis', 4, 'freshness', '77df8bde9caca21a62380c1b8e287ace8c5bc87eb9a01902ad384ca208eac30c', '2026-11-30 08:03:28.291913+00'),
	('chassis', 5, 'who_offered', 'cf0c924bc1a5624eb85ee404723d2db3e0adc15cde3837855a2c4cc50f41d7b6', '2026-11-30 08:03:28.292991+00'),
	('chassis', 6, 'audit_chain', '795db3e3fdc9a5793941fef920c0a70c43eac92c6d24110a149dcc8687485556', '2026-11-30 08:03:28.315178+00'),
	('chassis', 7, 'root_key', '4c39da22327309c6b7c2966d9b6b234792316b18223ab1dd57b413ec668d7af4', '2026-11-30 08:03:28.337615+00'),
	('chassis', 9, 'codes_and_audiences', '41fa2c333e58286eb7ee284bafa177c6bd658deec2a73f74fdbf1c802804e3b8', '2026-11-30 08:03:28.353634+00'),
	('checkin', 1, 'checkin', 'b7b1fa9ba0bb5148aa943872b045b7dc4c67be8dd628eb587238467689b118b1', '2026-11-30 08:03:28.590871+00'),
	('checkin', 2, 'ended_sessions_without_account', 'c259b48e74e765242008bb6e9cd102bc0e3b4f97f376ba73f58886c25d595506', '2026-11-30 08:03:28.611829+00'),
	('checkin', 3, 'one_report', 'c832aae1102a1a4f79930ad29f520c49aa3493bfd98b3467daa4b9cf46bde2b5', '2026-11-30 08:03:28.655975+00'),
	('checkin', 4, 'counts_of_a_congress', '59463fdb29591e3f71475089eab44f4fadc9f9ef8de0ae0a3d76974795406caf', '2026-11-30 08:03:28.661658+00'),
	('checkin', 5, 'holders', '8248321402281645d5e3046198df52f07384528c2bf67639acf701db2d098a1d', '2026-11-30 08:03:28.677525+00'),
	('checkin', 6, 'known_photos', '5df109d5aeec9cd68f5b3c2733dceecb026cd08b9f3df7ad8904ef9df7624b1a', '2026-11-30 08:03:28.683716+00'),
	('checkin', 7, 'doors_on_the_day', '2a38b6757d6da15389de19d1239ee8bad485f7ee0abe5e447dba4b4537391bd3', '2026-11-30 08:03:28.698944+00'),
	('checkin', 8, 'seats', 'c9228d953f1107466b9e7aacb6856cd368b11bd0118f2d7b5d1fef86cd0a4ed9', '2026-11-30 08:03:28.711948+00'),
	('checkin', 9, 'order_of_protocol', 'f50a9150297e1b82583019af9b4b4320236629877f39603a531da3ff25d834c8', '2026-11-30 08:03:28.720559+00'),
	('checkin', 10, 'marks_and_undos', '2c1aaf6639de3a6fc9787d4140b92694e783493c61981f27cbf243f114f3ad19', '2026-11-30 08:03:28.722463+00'),
	('checkin', 11, 'cases', 'a92dcda0bd1f15ea5ca83f6c179a377a2e29bc0c3346a27ed459f6154aa03d6b', '2026-11-30 08:03:28.725479+00'),
	('checkin', 12, 'way_in', '6ad16618aded823c3fa66ff4c8a27b7d23ca2579a99788eda0fac55d9c06a9d1', '2026-11-30 08:03:28.734135+00'),
	('checkin', 13, 'by_hand', '9c8683240f688edfeea44cf3418db26d3e4410f4a66eb28bdfc9a2180393aa90', '2026-11-30 08:03:28.742836+00'),
	('checkin', 14, 'successors', 'ccfecf8cde7d143d830c90fe08ac50b16d46a7c9f561ac226e7a5fe2229a7974', '2026-11-30 08:03:28.750888+00'),
	('checkin', 15, 'hall', '2ba576c397ae8d3cf809d66d927748f2b500b0a4b52dfcf0abcfc48b8b7c7ac1', '2026-11-30 08:03:28.764445+00'),
	('checkin', 16, 'ways_in_one_look', 'b167bd539002c9d2f607b79ec1b7aa7c750f2e373d77a7d0a7f3fa5503ac2c39', '2026-11-30 08:03:28.767952+00'),
	('checkin', 17, 'handouts', 'a408757678b8ff9c6ff0c253f890140773d83ec912365e6c3b2e7c335e3b5b08', '2026-11-30 08:03:28.78209+00'),
	('checkin', 18, 'fleet', 'd900183751f45438b1e4ba11befc89ca6a298b6011ce922e167208b11aa82b70', '2026-11-30 08:03:28.783966+00'),
	('checkin', 19, 'exits', '496a4328115b338c61b18d4c36c46cbf4d9bd8446a6096197958d27ee6a5bb96', '2026-11-30 08:03:28.797368+00'),
	('checkin', 20, 'turned_away', 'd5700216cd80c6ca0182a119cb521226d515b08cb82800dfd158ceb818ba7309', '2026-11-30 08:03:28.811288+00'),
	('checkin', 21, 'clock_cases', '263a3334dd7a8bc8f3f9f39ee8ac6fe4f014993463567400157ae90618cdadfd', '2026-11-30 08:03:28.819585+00'),
	('checkin', 22, 'vouched_keys', 'e7dc297759062b36c78e1b294942b7f9f3bafd07b5e617d023e8dfdaf02e9212', '2026-11-30 08:03:28.820963+00'),
	('checkin', 23, 'short_codes', '324643839c97c8fcea4a8d8b91bb620e267554805e997598849582084fc96d60', '2026-11-30 08:03:28.8319+00'),
	('checkin', 24, 'roster_locks', '86f8c91401586ec4783e226ae0b0766bf3857e353538aa2f9a09d1e9d5a39658', '2026-11-30 08:03:28.83995+00'),
	('checkin', 25, 'waiting_keys', '0fe93789c0c10631a36d92853fcedd4364aa581009659eb93b249758a9f0ff24', '2026-11-30 08:03:28.84821+00'),
	('checkin', 26, 'counting_while_tables_are_new', '6afcc561ec89892fdd4ec312b623d59dd7e0fc9c3ef7306768241d5ca73ffbdd', '2026-11-30 08:03:28.851776+00');
INSERT INTO public.session_doors VALUES
	('01a22b7b-2ce7-73de-9cf8-2b71333aae7f', '01a22b7b-2cea-73b6-9a13-c14542576bc9', true, '2026-11-30 08:03:48.835588+00', NULL, true);
INSERT INTO public.token_audiences VALUES
	('2026-11-30 09:03:28.339544+00');
INSERT INTO public.tries VALUES
	('pairing', '\x12ca17b49af2289436f303e0166030a21e525d266e209267433801a8fd4071a0', '2026-11-30 08:03:00+00', 0),
	('pairing', '\x5ef5ef0364b6939c4ca61f34b393f7b368d1be8619647aaf83d5b395919ab629', '2026-11-30 08:03:00+00', 0);
INSERT INTO public.waiting_keys VALUES
	('01a22b7b-2cea-73b6-9a13-c14542576bc9', '\x584f16b3e0037426bfaee2917f87e7a8c8d8cac61c1cdc908c905f79a41f110d', '2026-11-30 08:03:48.833723+00');
INSERT INTO public.wiped_rehearsals VALUES
	('e51fcbe1-46b2-4915-99bc-738d87cc631d', 'e3dfcd4b-c7d3-4d40-a9bd-13615a4ca4b9', '2026-11-30 07:44:57.964556+00');
SELECT pg_catalog.setval('public.audit_id_seq', 8, true);
SELECT pg_catalog.setval('public.dead_letters_id_seq', 1, false);
SELECT pg_catalog.setval('public.outbox_id_seq', 14, true);
ALTER TABLE ONLY public.address_keys
    ADD CONSTRAINT address_keys_pkey PRIMARY KEY (day);
ALTER TABLE ONLY public.arrival_counts
    ADD CONSTRAINT arrival_counts_pkey PRIMARY KEY (session_id, dimension, value);
ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT attendance_pkey PRIMARY KEY (delegate_id);
ALTER TABLE ONLY public.audit_chain
    ADD CONSTRAINT audit_chain_audit_id_key UNIQUE (audit_id);
ALTER TABLE ONLY public.audit_chain
    ADD CONSTRAINT audit_chain_pkey PRIMARY KEY (number);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.dead_letters
    ADD CONSTRAINT dead_letters_consumer_fingerprint_key UNIQUE (consumer, fingerprint);
ALTER TABLE ONLY public.dead_letters
    ADD CONSTRAINT dead_letters_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.device_words
    ADD CONSTRAINT device_words_pkey PRIMARY KEY (device_id);
ALTER TABLE ONLY public.door_calls
    ADD CONSTRAINT door_calls_pkey PRIMARY KEY (call_id);
ALTER TABLE ONLY public.exit_counting
    ADD CONSTRAINT exit_counting_pkey PRIMARY KEY (session_id);
ALTER TABLE ONLY public.freshness
    ADD CONSTRAINT freshness_pkey PRIMARY KEY (speaker);
ALTER TABLE ONLY public.gates
    ADD CONSTRAINT gates_congress_id_name_key UNIQUE (congress_id, name);
ALTER TABLE ONLY public.gates
    ADD CONSTRAINT gates_pkey PRIMARY KEY (gate_id);
ALTER TABLE ONLY public.hall_challenges
    ADD CONSTRAINT hall_challenges_pkey PRIMARY KEY (challenge_id);
ALTER TABLE ONLY public.halls
    ADD CONSTRAINT halls_pkey PRIMARY KEY (congress_id);
ALTER TABLE ONLY public.hand_admissions
    ADD CONSTRAINT hand_admissions_pkey PRIMARY KEY (scan_id);
ALTER TABLE ONLY public.handout_items
    ADD CONSTRAINT handout_items_pkey PRIMARY KEY (item_id);
ALTER TABLE ONLY public.handouts
    ADD CONSTRAINT handouts_pkey PRIMARY KEY (delegate_id, item_id);
ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_pkey PRIMARY KEY (scope, key);
ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (consumer, event_id);
ALTER TABLE ONLY public.known_congresses
    ADD CONSTRAINT known_congresses_pkey PRIMARY KEY (congress_id);
ALTER TABLE ONLY public.known_credentials
    ADD CONSTRAINT known_credentials_pkey PRIMARY KEY (credential_id, version);
ALTER TABLE ONLY public.known_delegates
    ADD CONSTRAINT known_delegates_pkey PRIMARY KEY (delegate_id);
ALTER TABLE ONLY public.known_ended_sessions
    ADD CONSTRAINT known_ended_sessions_pkey PRIMARY KEY (session_id);
ALTER TABLE ONLY public.known_keys
    ADD CONSTRAINT known_keys_pkey PRIMARY KEY (key_id);
ALTER TABLE ONLY public.known_photos
    ADD CONSTRAINT known_photos_pkey PRIMARY KEY (delegate_id);
ALTER TABLE ONLY public.known_sessions
    ADD CONSTRAINT known_sessions_pkey PRIMARY KEY (session_id);
ALTER TABLE ONLY public.known_short_codes
    ADD CONSTRAINT known_short_codes_pkey PRIMARY KEY (credential_id, version);
ALTER TABLE ONLY public.known_units
    ADD CONSTRAINT known_units_pkey PRIMARY KEY (congress_id, unit_code);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_event_id_key UNIQUE (event_id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.paired_clients
    ADD CONSTRAINT paired_clients_pkey PRIMARY KEY (client_id);
ALTER TABLE ONLY public.paired_clients
    ADD CONSTRAINT paired_clients_token_sha256_key UNIQUE (token_sha256);
ALTER TABLE ONLY public.pairing_codes
    ADD CONSTRAINT pairing_codes_pkey PRIMARY KEY (code_hash);
ALTER TABLE ONLY public.pinned_root
    ADD CONSTRAINT pinned_root_pkey PRIMARY KEY (only_one);
ALTER TABLE ONLY public.positions
    ADD CONSTRAINT positions_pkey PRIMARY KEY (consumer, topic, partition);
ALTER TABLE ONLY public.presence
    ADD CONSTRAINT presence_pkey PRIMARY KEY (delegate_id, session_id);
ALTER TABLE ONLY public.refused_credentials
    ADD CONSTRAINT refused_credentials_pkey PRIMARY KEY (credential_id, version);
ALTER TABLE ONLY public.roster_changes
    ADD CONSTRAINT roster_changes_pkey PRIMARY KEY (delegate_id);
ALTER TABLE ONLY public.roster_locks
    ADD CONSTRAINT roster_locks_pkey PRIMARY KEY (congress_id);
ALTER TABLE ONLY public.roster_revisions
    ADD CONSTRAINT roster_revisions_pkey PRIMARY KEY (congress_id);
ALTER TABLE ONLY public.scans
    ADD CONSTRAINT scans_pkey PRIMARY KEY (scan_id);
ALTER TABLE ONLY public.schema_migrations
    ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (folder, number);
ALTER TABLE ONLY public.session_doors
    ADD CONSTRAINT session_doors_pkey PRIMARY KEY (session_id);
ALTER TABLE ONLY public.tries
    ADD CONSTRAINT tries_pkey PRIMARY KEY (scope, who, minute);
ALTER TABLE ONLY public.waiting_keys
    ADD CONSTRAINT waiting_keys_pkey PRIMARY KEY (congress_id);
ALTER TABLE ONLY public.wiped_rehearsals
    ADD CONSTRAINT wiped_rehearsals_pkey PRIMARY KEY (session_id);
CREATE INDEX audit_of_action ON public.audit USING btree (action, id DESC);
CREATE INDEX audit_of_actor ON public.audit USING btree (actor, id DESC);
CREATE INDEX door_calls_open ON public.door_calls USING btree (congress_id, gate_id, called_at) WHERE (state = 'OPEN'::text);
CREATE INDEX hall_challenges_made ON public.hall_challenges USING btree (made_at);
CREATE INDEX hall_challenges_phone ON public.hall_challenges USING btree (phone, session_id) WHERE (taken_at IS NOT NULL);
CREATE INDEX handout_items_of ON public.handout_items USING btree (congress_id);
CREATE INDEX handouts_of ON public.handouts USING btree (item_id) WHERE given;
CREATE INDEX known_credentials_delegate ON public.known_credentials USING btree (delegate_id);
CREATE INDEX known_credentials_short_code ON public.known_credentials USING btree (short_code);
CREATE INDEX known_delegates_congress ON public.known_delegates USING btree (congress_id);
CREATE INDEX known_delegates_successors ON public.known_delegates USING btree (replaces) WHERE (replaces IS NOT NULL);
CREATE INDEX known_photos_of ON public.known_photos USING btree (congress_id, revision);
CREATE INDEX known_sessions_congress ON public.known_sessions USING btree (congress_id);
CREATE INDEX known_short_codes_bare ON public.known_short_codes USING btree (credential_id) WHERE (typed_hash IS NULL);
CREATE INDEX known_short_codes_congress ON public.known_short_codes USING btree (congress_id);
CREATE INDEX known_short_codes_typed ON public.known_short_codes USING btree (short_code);
CREATE INDEX outbox_troubled ON public.outbox USING btree (topic, key, id) WHERE ((published_at IS NULL) AND (attempts > 0));
CREATE INDEX outbox_waiting ON public.outbox USING btree (id) WHERE ((published_at IS NULL) AND (parked_at IS NULL));
CREATE INDEX paired_clients_of_congress ON public.paired_clients USING btree (congress_id, paired_at);
CREATE INDEX presence_session ON public.presence USING btree (session_id) WHERE present;
CREATE INDEX refused_credentials_delegate ON public.refused_credentials USING btree (delegate_id);
CREATE INDEX roster_changes_congress ON public.roster_changes USING btree (congress_id, revision);
CREATE INDEX scans_cases ON public.scans USING btree (congress_id, recorded_at) WHERE ((conflict IS NOT NULL) OR clock_case);
CREATE INDEX scans_device ON public.scans USING btree (device_id, recorded_at);
CREATE INDEX scans_passings ON public.scans USING btree (delegate_id, session_id) WHERE ((delegate_id IS NOT NULL) AND ((verdict = ANY (ARRAY['ADMITTED'::text, 'LEFT'::text, 'ALREADY_LEFT'::text])) OR (shown = 'ALREADY_CHECKED_IN'::text)));
CREATE INDEX scans_strangers ON public.scans USING btree (credential_id, credential_version) WHERE ((delegate_id IS NULL) AND (credential_id IS NOT NULL));
CREATE INDEX scans_strangers_inside ON public.scans USING btree (session_id) WHERE ((delegate_id IS NULL) AND (verdict = 'ADMITTED'::text));
CREATE INDEX scans_two_people ON public.scans USING btree (session_id, delegate_id) WHERE (settlement = 'TWO_PEOPLE'::text);
CREATE TRIGGER audit_chain_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_chain FOR EACH STATEMENT EXECUTE FUNCTION public.audit_is_append_only();
CREATE TRIGGER audit_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION public.audit_is_append_only();
ALTER TABLE ONLY public.hand_admissions
    ADD CONSTRAINT hand_admissions_scan_id_fkey FOREIGN KEY (scan_id) REFERENCES public.scans(scan_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.handouts
    ADD CONSTRAINT handouts_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.handout_items(item_id) ON DELETE CASCADE;
