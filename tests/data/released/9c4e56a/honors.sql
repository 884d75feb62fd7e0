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
CREATE FUNCTION public.stage_log_is_append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'the stage log is append-only';
END $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.audit (
    id bigint NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    actor text NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    details jsonb DEFAULT '{}'::jsonb NOT NULL
);
ALTER TABLE public.audit ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.audit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
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
CREATE TABLE public.ended_sessions (
    session_id uuid NOT NULL,
    ended_at timestamp with time zone NOT NULL
);
CREATE TABLE public.entries (
    entry_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    unit_name text NOT NULL,
    "position" text NOT NULL,
    citation text NOT NULL,
    award_code text NOT NULL,
    award_name text NOT NULL,
    grade integer NOT NULL,
    decision_number text NOT NULL,
    decision_date date,
    issuer text NOT NULL,
    list_position integer NOT NULL,
    posthumous boolean NOT NULL,
    delegate_code text NOT NULL,
    representative_delegate_id uuid,
    status text NOT NULL,
    approved_order integer,
    sequence integer,
    announced_at timestamp with time zone,
    receiver_name text,
    receiver_capacity text,
    corrected boolean DEFAULT false NOT NULL,
    told_receiver jsonb,
    CONSTRAINT entries_check CHECK (((sequence IS NULL) OR ((decision_number <> ''::text) AND (decision_date IS NOT NULL)))),
    CONSTRAINT entries_kind_check CHECK ((kind = ANY (ARRAY['COLLECTIVE'::text, 'HOUSEHOLD'::text, 'INDIVIDUAL'::text])))
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
CREATE TABLE public.known_congresses (
    congress_id uuid NOT NULL,
    version integer NOT NULL,
    code text NOT NULL,
    form text NOT NULL,
    name text NOT NULL,
    title_lines text[] NOT NULL,
    review_period text NOT NULL,
    theme text NOT NULL,
    slogans text[] NOT NULL,
    agenda jsonb NOT NULL,
    official_sessions uuid[] NOT NULL,
    synthetic boolean NOT NULL
);
CREATE TABLE public.known_delegates (
    delegate_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    version integer NOT NULL,
    delegate_code text NOT NULL,
    form_of_address text NOT NULL,
    full_name text NOT NULL,
    unit_name text NOT NULL,
    active boolean NOT NULL,
    replaces uuid
);
CREATE TABLE public.known_keys (
    key_id uuid NOT NULL,
    version integer NOT NULL,
    key_number integer NOT NULL,
    purpose text NOT NULL,
    public_key text NOT NULL,
    retired boolean NOT NULL
);
CREATE TABLE public.known_presence (
    delegate_id uuid NOT NULL,
    congress_id uuid NOT NULL,
    version integer NOT NULL,
    sessions uuid[] NOT NULL
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
    problem text
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
    revoked_at timestamp with time zone
);
CREATE TABLE public.pairing_codes (
    code_sha256 bytea NOT NULL,
    congress_id uuid NOT NULL,
    name text NOT NULL,
    roles text[] NOT NULL,
    attributes jsonb NOT NULL,
    offered_by text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);
CREATE TABLE public.positions (
    consumer text NOT NULL,
    topic text NOT NULL,
    partition integer NOT NULL,
    next_offset bigint NOT NULL
)
WITH (fillfactor='50');
CREATE TABLE public.schema_migrations (
    folder text NOT NULL,
    number integer NOT NULL,
    name text NOT NULL,
    sha256 text NOT NULL,
    applied_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
CREATE TABLE public.screen_acknowledgements (
    congress_id uuid NOT NULL,
    screen_id text NOT NULL,
    name text NOT NULL,
    revision bigint NOT NULL,
    acknowledged_at timestamp with time zone NOT NULL
);
CREATE TABLE public.stage_log (
    congress_id uuid NOT NULL,
    audience text NOT NULL,
    number bigint NOT NULL,
    event text NOT NULL,
    data jsonb NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT stage_log_audience_check CHECK ((audience = ANY (ARRAY['STAGE'::text, 'BOARD'::text])))
);
CREATE TABLE public.stages (
    congress_id uuid NOT NULL,
    revision bigint NOT NULL,
    card_revision bigint NOT NULL,
    sequence integer DEFAULT 0 NOT NULL,
    card text NOT NULL,
    item integer,
    entry_id uuid,
    batch_size integer DEFAULT 10 NOT NULL,
    told_version integer NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    stage_frames bigint DEFAULT 0 NOT NULL,
    board_frames bigint DEFAULT 0 NOT NULL,
    CONSTRAINT stages_batch_size_check CHECK (((batch_size >= 1) AND (batch_size <= 100))),
    CONSTRAINT stages_revision_check CHECK ((revision > 0))
);
CREATE TABLE public.told_delegates (
    delegate_id uuid NOT NULL,
    delegate_version integer DEFAULT 0 NOT NULL,
    presence_version integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.tries (
    scope text NOT NULL,
    who bytea NOT NULL,
    minute timestamp with time zone NOT NULL,
    count integer NOT NULL
);
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-28 10:08:10.14905+00', '01a221a0-11b6-7773-a11d-2044633571e1', 'roll.imported', '01a221a0-1d74-7181-98bd-41f53c9c5b99', '{"created": 3, "updated": []}'),
	(2, '2026-11-28 10:08:11.169805+00', '01a221a0-11b6-7773-a11d-2044633571e1', 'entry.announced', '01a221a0-6796-7020-87d8-b6d43ea7fdcf', '{"sequence": 1}'),
	(3, '2026-11-28 10:08:11.323873+00', '01a221a0-11b6-7773-a11d-2044633571e1', 'entry.announced', '01a221a0-6797-7316-9e67-e388120b4625', '{"sequence": 2}'),
	(4, '2026-11-28 10:08:11.450252+00', '01a221a0-11b6-7773-a11d-2044633571e1', 'entry.words_changed', '01a221a0-6796-7020-87d8-b6d43ea7fdcf', '{"after": ["Trường Phổ thông dân tộc bán trú Bản Lạn", "Đơn vị viết đúng", "Biểu dương điển hình tiên tiến tiêu biểu"], "before": ["Trường Phổ thông dân tộc bán trú Bản Lạn", "Huyện Na Rì", "Biểu dương điển hình tiên tiến tiêu biểu"]}'),
	(5, '2026-11-28 10:08:11.461083+00', '01a221a0-11b6-7773-a11d-2044633571e1', 'entry.correct', '01a221a0-6796-7020-87d8-b6d43ea7fdcf', '{"said": ["None", "Đơn vị viết đúng", "None", "Diễn tập"]}'),
	(6, '2026-11-28 10:08:11.587672+00', '01a221a0-11b6-7773-a11d-2044633571e1', 'entry.withdraw', '01a221a0-6797-7316-9e67-e388120b4625', '{"said": ["Diễn tập"]}'),
	(7, '2026-11-28 10:08:11.677645+00', '01a221a0-11b6-7773-a11d-2044633571e1', 'card.shown', '01a221a0-1d74-7181-98bd-41f53c9c5b99', '{"card": "TITLE", "item": null}');
INSERT INTO public.ended_sessions VALUES
	('01a221a0-6fb9-7706-a9e5-19b5bcb0a241', '2026-11-28 10:08:12.326947+00');
INSERT INTO public.entries VALUES
	('01a221a0-6797-7316-9e67-e389bc6b3625', '01a221a0-1d74-7181-98bd-41f53c9c5b99', 'INDIVIDUAL', 'Lý Ngọc Phượng', 'Huyện Na Rì', 'Chiến sĩ', 'Tận tụy với học sinh vùng cao', 'BIEU_DUONG_DHTT', 'Biểu dương điển hình tiên tiến tiêu biểu', 0, '1512/QĐ-UBND', '2020-08-24', 'Chủ tịch UBND tỉnh Bắc Kạn', 3, false, 'GL-0001', NULL, 'SCHEDULED', NULL, NULL, NULL, NULL, NULL, false, '{"name": "Lý Ngọc Phượng", "active": true, "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621b24382f26", "form_of_address": "Bà"}'),
	('01a221a0-6796-7020-87d8-b6d43ea7fdcf', '01a221a0-1d74-7181-98bd-41f53c9c5b99', 'COLLECTIVE', 'Trường Phổ thông dân tộc bán trú Bản Lạn', 'Đơn vị viết đúng', 'Hiệu trưởng', 'Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi', 'BIEU_DUONG_DHTT', 'Biểu dương điển hình tiên tiến tiêu biểu', 0, '1512/QĐ-UBND', '2020-08-24', 'Chủ tịch UBND tỉnh Bắc Kạn', 1, false, 'GL-0106', NULL, 'ANNOUNCED', NULL, 1, '2026-11-28 10:08:11.158739+00', NULL, NULL, true, '{"name": "Nông Thị Hồng Ngần", "active": true, "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621927c85f51", "form_of_address": "Bà"}'),
	('01a221a0-6797-7316-9e67-e388120b4625', '01a221a0-1d74-7181-98bd-41f53c9c5b99', 'HOUSEHOLD', 'Hộ gia đình bà Lục Ngọc Lượng', 'Huyện Ngân Sơn', 'Chủ hộ', 'Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi', 'BIEU_DUONG_DHTT', 'Biểu dương điển hình tiên tiến tiêu biểu', 0, '1512/QĐ-UBND', '2020-08-24', 'Chủ tịch UBND tỉnh Bắc Kạn', 2, false, 'GL-0137', NULL, 'REVOKED', NULL, 2, '2026-11-28 10:08:11.321487+00', NULL, NULL, false, '{"name": "Lục Ngọc Lượng", "active": true, "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621aeaffac02", "form_of_address": "Bà"}');
INSERT INTO public.idempotency_keys VALUES
	('stage 01a221a0-1d74-7181-98bd-41f53c9c5b99', '01a221a0-6b61-707b-873d-a37841545159', '\x8e8eaa10005c291e034f10c3851566a43fdb1ed8dc1c31e9f79f2d2349ff5e82', 200, '{"entry": {"kind": "COLLECTIVE", "line": "Tập thể Trường Phổ thông dân tộc bán trú Bản Lạn, Huyện Na Rì. Đại diện nhận: Bà Nông Thị Hồng Ngần", "name": "Trường Phổ thông dân tộc bán trú Bản Lạn", "batch": 1, "grade": 0, "order": 1, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "ANNOUNCED", "citation": "Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi", "entry_id": "01a221a0-6796-7020-87d8-b6d43ea7fdcf", "position": "Hiệu trưởng", "sequence": 1, "corrected": false, "unit_name": "Huyện Na Rì", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": false, "announced_at": "2026-11-28T10:08:11.158739Z", "decision_date": "2020-08-24", "delegate_code": "GL-0106", "list_position": 1, "blocked_reason": "Đã công bố.", "representative": {"name": "Nông Thị Hồng Ngần", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621927c85f51", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}, "outcome": "ANNOUNCED", "revision": 3, "sentence": "Đã công bố “Trường Phổ thông dân tộc bán trú Bản Lạn”."}', '2026-11-28 10:08:11.207231+00'),
	('stage 01a221a0-1d74-7181-98bd-41f53c9c5b99', '01a221a0-6c03-753f-8325-99033d0f7db3', '\x305d8abfaf909b644dfdec50301f483171b626841ccd1c3fe03f89b569cf3135', 200, '{"entry": {"kind": "HOUSEHOLD", "line": "Hộ gia đình Hộ gia đình bà Lục Ngọc Lượng, Huyện Ngân Sơn. Đại diện nhận: Bà Lục Ngọc Lượng", "name": "Hộ gia đình bà Lục Ngọc Lượng", "batch": 1, "grade": 0, "order": 2, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "ANNOUNCED", "citation": "Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi", "entry_id": "01a221a0-6797-7316-9e67-e388120b4625", "position": "Chủ hộ", "sequence": 2, "corrected": false, "unit_name": "Huyện Ngân Sơn", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": false, "announced_at": "2026-11-28T10:08:11.321487Z", "decision_date": "2020-08-24", "delegate_code": "GL-0137", "list_position": 2, "blocked_reason": "Đã công bố.", "representative": {"name": "Lục Ngọc Lượng", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621aeaffac02", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}, "outcome": "ANNOUNCED", "revision": 4, "sentence": "Đã công bố “Hộ gia đình bà Lục Ngọc Lượng”."}', '2026-11-28 10:08:11.36305+00'),
	('stage 01a221a0-1d74-7181-98bd-41f53c9c5b99', '01a221a0-6ca4-76da-84b1-f2c1464f15b3', '\x5cfb9ecb6d4123b036e1bfac342cc9b74cfea4bc5b7cae3011a36748f45a5b4a', 200, '{"entry": {"kind": "COLLECTIVE", "line": "Tập thể Trường Phổ thông dân tộc bán trú Bản Lạn, Đơn vị viết đúng. Đại diện nhận: Bà Nông Thị Hồng Ngần", "name": "Trường Phổ thông dân tộc bán trú Bản Lạn", "batch": 1, "grade": 0, "order": 1, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "ANNOUNCED", "citation": "Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi", "entry_id": "01a221a0-6796-7020-87d8-b6d43ea7fdcf", "position": "Hiệu trưởng", "sequence": 1, "corrected": true, "unit_name": "Đơn vị viết đúng", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": false, "announced_at": "2026-11-28T10:08:11.158739Z", "decision_date": "2020-08-24", "delegate_code": "GL-0106", "list_position": 1, "blocked_reason": "Đã công bố.", "representative": {"name": "Nông Thị Hồng Ngần", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621927c85f51", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}, "outcome": "DONE", "revision": 5, "sentence": "Đã đính chính. Nội dung cũ được lưu vết."}', '2026-11-28 10:08:11.491927+00'),
	('stage 01a221a0-1d74-7181-98bd-41f53c9c5b99', '01a221a0-6d0c-771c-89ac-233c9c7b9e4f', '\x03def234ac38841bcbbcf1b392394bc3d626a22d0d4ebc9d23b8a80795ef7736', 200, '{"entry": {"kind": "HOUSEHOLD", "line": "Hộ gia đình Hộ gia đình bà Lục Ngọc Lượng, Huyện Ngân Sơn. Đại diện nhận: Bà Lục Ngọc Lượng", "name": "Hộ gia đình bà Lục Ngọc Lượng", "batch": 0, "grade": 0, "order": 3, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "REVOKED", "citation": "Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi", "entry_id": "01a221a0-6797-7316-9e67-e388120b4625", "position": "Chủ hộ", "sequence": 2, "corrected": false, "unit_name": "Huyện Ngân Sơn", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": false, "announced_at": "2026-11-28T10:08:11.321487Z", "decision_date": "2020-08-24", "delegate_code": "GL-0137", "list_position": 2, "blocked_reason": "Đã công bố.", "representative": {"name": "Lục Ngọc Lượng", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621aeaffac02", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}, "outcome": "DONE", "revision": 6, "sentence": "Đã rút khỏi danh sách. Dấu vết được lưu."}', '2026-11-28 10:08:11.609679+00'),
	('stage 01a221a0-1d74-7181-98bd-41f53c9c5b99', '01a221a0-6d79-76a2-82a9-a38c350af728', '\xb113ac5c80e01b02c0387ab6a95d7db02b730b64e3b15d31e8d76869768562eb', 200, '{"entry": null, "outcome": "DONE", "revision": 7, "sentence": "Đã chuyển màn hình."}', '2026-11-28 10:08:11.687812+00');
INSERT INTO public.inbox VALUES
	('honors', '01a221a0-22a7-7419-a086-529a1a950c45', '2026-11-28 10:08:07.394243+00'),
	('honors', '01a221a0-112d-737c-ba9b-7ac5f4d4775b', '2026-11-28 10:08:07.457869+00'),
	('honors', '01a221a0-1d94-75a9-9f17-afb9dc0a1009', '2026-11-28 10:08:07.457916+00'),
	('honors', '01a221a0-22a7-7419-a086-529b2ad14361', '2026-11-28 10:08:07.457924+00'),
	('honors', '01a221a0-11a8-7399-9126-260f139c8252', '2026-11-28 10:08:07.45793+00'),
	('honors', '01a221a0-223b-73f4-b4da-ef567d6dc471', '2026-11-28 10:08:07.457935+00'),
	('honors', '01a221a0-22a7-7419-a086-529933d46bfa', '2026-11-28 10:08:07.45794+00'),
	('honors', '01a221a0-22a7-7419-a086-529841ffffa3', '2026-11-28 10:08:07.457946+00'),
	('honors', '01a221a0-68b7-7116-ba4d-768c1921c1a9', '2026-11-28 10:08:10.493731+00'),
	('honors', '01a221a0-68ef-7470-915e-4315c67ffe70', '2026-11-28 10:08:10.683408+00'),
	('honors', '01a221a0-6929-706f-828f-19225461869b', '2026-11-28 10:08:10.801554+00'),
	('honors', '01a221a0-6943-77b8-88d3-06d0c5800260', '2026-11-28 10:08:10.801589+00'),
	('honors', '01a221a0-6969-7741-939d-a193a1a655f3', '2026-11-28 10:08:10.801596+00'),
	('honors', '01a221a0-69a4-71c8-8848-5d19cea3e17f', '2026-11-28 10:08:10.801601+00'),
	('honors', '01a221a0-6a28-75b8-8288-00bfc1bdb3a3', '2026-11-28 10:08:10.93012+00'),
	('honors', '01a221a0-6ab8-73d3-9fa1-60a85ea19f6b', '2026-11-28 10:08:11.043061+00'),
	('honors', '01a221a0-6ac8-73b3-828a-13c50650cc04', '2026-11-28 10:08:11.106742+00'),
	('honors', '01a221a0-6b5b-74be-bb0f-2c91c2135333', '2026-11-28 10:08:11.152215+00'),
	('honors', '01a221a0-6e78-7165-9834-1ad82a080484', '2026-11-28 10:08:11.948115+00'),
	('honors', '01a221a0-7027-71f1-b5e2-59ab2e782eb2', '2026-11-28 10:08:12.357772+00');
INSERT INTO public.known_congresses VALUES
	('01a221a0-1d74-7181-98bd-41f53c9c5b99', 3, 'BK-698CCB', 'CONGRESS', 'Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V', '{"Đại hội Thi đua yêu nước tỉnh Bắc Kạn","Lần thứ V","Bắc Kạn, ngày 28 tháng 11 năm 2026"}', '2016-2020', 'Đoàn kết, sáng tạo, thi đua xây dựng tỉnh Bắc Kạn phát triển nhanh, bền vững', '{"Nhiệt liệt chào mừng Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V!","Đoàn kết, sáng tạo, thi đua xây dựng tỉnh Bắc Kạn phát triển nhanh, bền vững!","Thi đua là yêu nước, yêu nước thì phải thi đua!","Thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội năm 2020!","Thi đua lập thành tích chào mừng Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V và Đại hội đại biểu Đảng bộ tỉnh Bắc Kạn lần thứ XII!","Người người thi đua, ngành ngành thi đua vì sự phát triển bền vững của đất nước và hạnh phúc của nhân dân!","Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh!","Tất cả vì mục tiêu dân giàu, nước mạnh, dân chủ, công bằng, văn minh!"}', '[{"code": "FLAG_SALUTE", "name": "Chào cờ", "number": 1}, {"code": "OPENING", "name": "Tuyên bố lý do, giới thiệu đại biểu và khai mạc", "number": 2}, {"code": "SUMMARY_REPORT", "name": "Báo cáo tổng kết phong trào thi đua và công tác khen thưởng 5 năm qua, phương hướng, nhiệm vụ công tác thi đua, khen thưởng 5 năm tới", "number": 3}, {"code": "EXEMPLAR_REPORTS", "name": "Báo cáo tham luận của các điển hình tiên tiến", "number": 4}, {"code": "EXCHANGE", "name": "Tổ chức các hoạt động giao lưu với các điển hình tiên tiến", "number": 5}, {"code": "HONORING", "name": "Biểu dương, tôn vinh các điển hình tiên tiến", "number": 6}, {"code": "LAUNCH_MOVEMENT", "name": "Phát động phong trào thi đua giai đoạn 2020-2025", "number": 7}, {"code": "RESPONSE_SPEECH", "name": "Phát biểu hưởng ứng phong trào thi đua", "number": 8}, {"code": "APPROVE_UPPER_DELEGATION", "name": "Thông qua danh sách đại biểu đi dự Đại hội cấp trên", "number": 9}, {"code": "CLOSING", "name": "Tổng kết và bế mạc", "number": 10}]', '{01a221a0-1d74-7181-98bd-41f4f7544dfd}', true);
INSERT INTO public.known_delegates VALUES
	('01a221a0-2247-7285-beb9-621aeaffac02', '01a221a0-1d74-7181-98bd-41f53c9c5b99', 2, 'GL-0137', 'Bà', 'Lục Ngọc Lượng', 'Huyện Ngân Sơn', true, NULL),
	('01a221a0-2247-7285-beb9-621927c85f51', '01a221a0-1d74-7181-98bd-41f53c9c5b99', 2, 'GL-0106', 'Bà', 'Nông Thị Hồng Ngần', 'Huyện Na Rì', true, NULL),
	('01a221a0-2247-7285-beb9-621c65917436', '01a221a0-1d74-7181-98bd-41f53c9c5b99', 3, 'GL-0307', 'Đồng chí', 'Nguyễn Ngọc Hòa', 'Huyện Chợ Mới', false, NULL),
	('01a221a0-2247-7285-beb9-621b24382f26', '01a221a0-1d74-7181-98bd-41f53c9c5b99', 3, 'GL-0001', 'Bà', 'Lý Ngọc Phượng', 'Huyện Na Rì', true, NULL);
INSERT INTO public.known_keys VALUES
	('01a221a0-110e-77f5-9720-97f9bb098841', 1, 1, 'QR', 'd04ab232742bb4ab3a1368bd4615e4e6d0224ab71a016baf8520a332c9778737', false),
	('01a221a0-119d-727d-9688-331d05b3f29e', 1, 2, 'TOKEN', 'a09aa5f47a6759802ff955f8dc2d2a14a5c99d23be97f864127ff9383455a4f0', false);
INSERT INTO public.known_presence VALUES
	('01a221a0-2247-7285-beb9-621927c85f51', '01a221a0-1d74-7181-98bd-41f53c9c5b99', 1, '{01a221a0-1d74-7181-98bd-41f4f7544dfd}'),
	('01a221a0-2247-7285-beb9-621aeaffac02', '01a221a0-1d74-7181-98bd-41f53c9c5b99', 1, '{01a221a0-1d74-7181-98bd-41f4f7544dfd}'),
	('01a221a0-2247-7285-beb9-621b24382f26', '01a221a0-1d74-7181-98bd-41f53c9c5b99', 2, '{01a221a0-1d74-7181-98bd-41f4f7544dfd}'),
	('01a221a0-2247-7285-beb9-621c65917436', '01a221a0-1d74-7181-98bd-41f53c9c5b99', 4, '{01a221a0-1d74-7181-98bd-41f4f7544dfd}');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES
	(1, '01a221a0-5d78-703b-823b-95666978f0db', 'honors.stage.v1', '01a221a0-1d74-7181-98bd-41f53c9c5b99', '[["ce_specversion", "1.0"], ["ce_id", "01a221a0-5d78-703b-823b-95666978f0db"], ["ce_source", "/honors"], ["ce_type", "honors.stage.changed.v1"], ["ce_subject", "01a221a0-1d74-7181-98bd-41f53c9c5b99"], ["ce_time", "2026-11-28T10:08:07.544511+00:00"], ["content-type", "application/json"], ["traceparent", "00-7c6d7a8237d1320ddeb09f9afa4658ad-9c321b982accce13-01"]]', '\x7b22636f6e67726573735f6964223a2230316132323161302d316437342d373138312d393862642d343166353363396335623939222c227265766973696f6e223a312c2263617264223a225449544c45222c22656e7472795f6964223a6e756c6c2c226368616e6765645f6174223a22323032362d31312d32385431303a30383a30372e3436363831345a227d', '2026-11-28 10:08:07.544511+00', '2026-11-28 10:08:07.718709+00', 0, NULL, NULL, NULL, NULL),
	(2, '01a221a0-67e8-701a-8315-0a823e789220', 'honors.stage.v1', '01a221a0-1d74-7181-98bd-41f53c9c5b99', '[["ce_specversion", "1.0"], ["ce_id", "01a221a0-67e8-701a-8315-0a823e789220"], ["ce_source", "/honors"], ["ce_type", "honors.stage.changed.v1"], ["ce_subject", "01a221a0-1d74-7181-98bd-41f53c9c5b99"], ["ce_time", "2026-11-28T10:08:10.216495+00:00"], ["content-type", "application/json"], ["traceparent", "00-36efea7cc4e512e957c165da7a13e1ef-28c349327ef96a3c-01"]]', '\x7b22636f6e67726573735f6964223a2230316132323161302d316437342d373138312d393862642d343166353363396335623939222c227265766973696f6e223a322c2263617264223a225449544c45222c22656e7472795f6964223a6e756c6c2c226368616e6765645f6174223a22323032362d31312d32385431303a30383a31302e3136373237325a227d', '2026-11-28 10:08:10.216495+00', '2026-11-28 10:08:10.324506+00', 0, NULL, NULL, NULL, NULL),
	(3, '01a221a0-6ba2-7631-a803-9e3b3d2cd48d', 'honors.roll.v1', '01a221a0-1d74-7181-98bd-41f53c9c5b99', '[["ce_specversion", "1.0"], ["ce_id", "01a221a0-6ba2-7631-a803-9e3b3d2cd48d"], ["ce_source", "/honors"], ["ce_type", "honors.entry.announced.v1"], ["ce_subject", "01a221a0-1d74-7181-98bd-41f53c9c5b99"], ["ce_time", "2026-11-28T10:08:11.170145+00:00"], ["content-type", "application/json"], ["traceparent", "00-6de2b9e6d76d418629ac65df4123ff48-a3625ea0bf5d100a-01"]]', '\x7b22636f6e67726573735f6964223a2230316132323161302d316437342d373138312d393862642d343166353363396335623939222c22656e7472795f6964223a2230316132323161302d363739362d373032302d383764382d623664343365613766646366222c2273657175656e6365223a312c226b696e64223a22434f4c4c454354495645222c226e616d65223a225472c6b0e1bb9d6e67205068e1bb95207468c3b46e672064c3a26e2074e1bb99632062c3a16e207472c3ba2042e1baa36e204ce1baa16e222c22756e69745f6e616d65223a22487579e1bb876e204e612052c3ac222c2261776172645f636f6465223a22424945555f44554f4e475f44485454222c2261776172645f6e616d65223a224269e1bb83752064c6b0c6a16e6720c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e207469c3aa75206269e1bb8375222c226465636973696f6e5f6e756d626572223a22313531322f51c4902d55424e44222c226465636973696f6e5f64617465223a22323032302d30382d3234222c22616e6e6f756e6365645f6174223a22323032362d31312d32385431303a30383a31312e3135383733395a227d', '2026-11-28 10:08:11.170145+00', '2026-11-28 10:08:11.276002+00', 0, NULL, NULL, NULL, NULL),
	(4, '01a221a0-6bc4-7636-986c-9170a70092b9', 'honors.stage.v1', '01a221a0-1d74-7181-98bd-41f53c9c5b99', '[["ce_specversion", "1.0"], ["ce_id", "01a221a0-6bc4-7636-986c-9170a70092b9"], ["ce_source", "/honors"], ["ce_type", "honors.stage.changed.v1"], ["ce_subject", "01a221a0-1d74-7181-98bd-41f53c9c5b99"], ["ce_time", "2026-11-28T10:08:11.204658+00:00"], ["content-type", "application/json"], ["traceparent", "00-6de2b9e6d76d418629ac65df4123ff48-a3625ea0bf5d100a-01"]]', '\x7b22636f6e67726573735f6964223a2230316132323161302d316437342d373138312d393862642d343166353363396335623939222c227265766973696f6e223a332c2263617264223a22484f4e4f524545222c22656e7472795f6964223a2230316132323161302d363739362d373032302d383764382d623664343365613766646366222c226368616e6765645f6174223a22323032362d31312d32385431303a30383a31312e3137333430305a227d', '2026-11-28 10:08:11.204658+00', '2026-11-28 10:08:11.276094+00', 0, NULL, NULL, NULL, NULL),
	(5, '01a221a0-6c3d-7328-b259-ac685418f2f2', 'honors.roll.v1', '01a221a0-1d74-7181-98bd-41f53c9c5b99', '[["ce_specversion", "1.0"], ["ce_id", "01a221a0-6c3d-7328-b259-ac685418f2f2"], ["ce_source", "/honors"], ["ce_type", "honors.entry.announced.v1"], ["ce_subject", "01a221a0-1d74-7181-98bd-41f53c9c5b99"], ["ce_time", "2026-11-28T10:08:11.325222+00:00"], ["content-type", "application/json"], ["traceparent", "00-c32d337049c68f95d8e2f89ae5dc6bed-4c7c81795599f606-01"]]', '\x7b22636f6e67726573735f6964223a2230316132323161302d316437342d373138312d393862642d343166353363396335623939222c22656e7472795f6964223a2230316132323161302d363739372d373331362d396536372d653338383132306234363235222c2273657175656e6365223a322c226b696e64223a22484f555345484f4c44222c226e616d65223a2248e1bb992067696120c491c3ac6e682062c3a0204ce1bba563204e67e1bb8d63204cc6b0e1bba36e67222c22756e69745f6e616d65223a22487579e1bb876e204e67c3a26e2053c6a16e222c2261776172645f636f6465223a22424945555f44554f4e475f44485454222c2261776172645f6e616d65223a224269e1bb83752064c6b0c6a16e6720c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e207469c3aa75206269e1bb8375222c226465636973696f6e5f6e756d626572223a22313531322f51c4902d55424e44222c226465636973696f6e5f64617465223a22323032302d30382d3234222c22616e6e6f756e6365645f6174223a22323032362d31312d32385431303a30383a31312e3332313438375a227d', '2026-11-28 10:08:11.325222+00', '2026-11-28 10:08:11.38276+00', 0, NULL, NULL, NULL, NULL),
	(6, '01a221a0-6c5e-71c7-8120-165571a38a47', 'honors.stage.v1', '01a221a0-1d74-7181-98bd-41f53c9c5b99', '[["ce_specversion", "1.0"], ["ce_id", "01a221a0-6c5e-71c7-8120-165571a38a47"], ["ce_source", "/honors"], ["ce_type", "honors.stage.changed.v1"], ["ce_subject", "01a221a0-1d74-7181-98bd-41f53c9c5b99"], ["ce_time", "2026-11-28T10:08:11.359022+00:00"], ["content-type", "application/json"], ["traceparent", "00-c32d337049c68f95d8e2f89ae5dc6bed-4c7c81795599f606-01"]]', '\x7b22636f6e67726573735f6964223a2230316132323161302d316437342d373138312d393862642d343166353363396335623939222c227265766973696f6e223a342c2263617264223a22484f4e4f524545222c22656e7472795f6964223a2230316132323161302d363739372d373331362d396536372d653338383132306234363235222c226368616e6765645f6174223a22323032362d31312d32385431303a30383a31312e3332393536375a227d', '2026-11-28 10:08:11.359022+00', '2026-11-28 10:08:11.382821+00', 0, NULL, NULL, NULL, NULL),
	(7, '01a221a0-6cbd-718a-956e-7139eaaed249', 'honors.roll.v1', '01a221a0-1d74-7181-98bd-41f53c9c5b99', '[["ce_specversion", "1.0"], ["ce_id", "01a221a0-6cbd-718a-956e-7139eaaed249"], ["ce_source", "/honors"], ["ce_type", "honors.entry.corrected.v1"], ["ce_subject", "01a221a0-1d74-7181-98bd-41f53c9c5b99"], ["ce_time", "2026-11-28T10:08:11.453294+00:00"], ["content-type", "application/json"], ["traceparent", "00-02a2a38d5857db895491eb59ae1242f0-21a364eaca2994e0-01"]]', '\x7b22636f6e67726573735f6964223a2230316132323161302d316437342d373138312d393862642d343166353363396335623939222c22656e7472795f6964223a2230316132323161302d363739362d373032302d383764382d623664343365613766646366222c2273657175656e6365223a312c226e616d65223a225472c6b0e1bb9d6e67205068e1bb95207468c3b46e672064c3a26e2074e1bb99632062c3a16e207472c3ba2042e1baa36e204ce1baa16e222c22756e69745f6e616d65223a22c490c6a16e2076e1bb8b207669e1babf7420c491c3ba6e67222c2261776172645f6e616d65223a224269e1bb83752064c6b0c6a16e6720c49169e1bb836e2068c3ac6e68207469c3aa6e207469e1babf6e207469c3aa75206269e1bb8375222c22726561736f6e223a224469e1bb856e2074e1baad70222c22636f727265637465645f6174223a22323032362d31312d32385431303a30383a31312e3435333138355a227d', '2026-11-28 10:08:11.453294+00', '2026-11-28 10:08:11.526136+00', 0, NULL, NULL, NULL, NULL),
	(8, '01a221a0-6cdf-733b-9521-9e57353d739f', 'honors.stage.v1', '01a221a0-1d74-7181-98bd-41f53c9c5b99', '[["ce_specversion", "1.0"], ["ce_id", "01a221a0-6cdf-733b-9521-9e57353d739f"], ["ce_source", "/honors"], ["ce_type", "honors.stage.changed.v1"], ["ce_subject", "01a221a0-1d74-7181-98bd-41f53c9c5b99"], ["ce_time", "2026-11-28T10:08:11.487210+00:00"], ["content-type", "application/json"], ["traceparent", "00-02a2a38d5857db895491eb59ae1242f0-21a364eaca2994e0-01"]]', '\x7b22636f6e67726573735f6964223a2230316132323161302d316437342d373138312d393862642d343166353363396335623939222c227265766973696f6e223a352c2263617264223a22484f4e4f524545222c22656e7472795f6964223a2230316132323161302d363739372d373331362d396536372d653338383132306234363235222c226368616e6765645f6174223a22323032362d31312d32385431303a30383a31312e3436353639345a227d', '2026-11-28 10:08:11.48721+00', '2026-11-28 10:08:11.526208+00', 0, NULL, NULL, NULL, NULL),
	(9, '01a221a0-6d3c-7397-93a1-9827312ab1db', 'honors.roll.v1', '01a221a0-1d74-7181-98bd-41f53c9c5b99', '[["ce_specversion", "1.0"], ["ce_id", "01a221a0-6d3c-7397-93a1-9827312ab1db"], ["ce_source", "/honors"], ["ce_type", "honors.entry.withdrawn.v1"], ["ce_subject", "01a221a0-1d74-7181-98bd-41f53c9c5b99"], ["ce_time", "2026-11-28T10:08:11.580639+00:00"], ["content-type", "application/json"], ["traceparent", "00-6657aa1c80dba0088df5dd15aa2386a2-0980c42a7670e483-01"]]', '\x7b22636f6e67726573735f6964223a2230316132323161302d316437342d373138312d393862642d343166353363396335623939222c22656e7472795f6964223a2230316132323161302d363739372d373331362d396536372d653338383132306234363235222c2273657175656e6365223a322c22726561736f6e223a224469e1bb856e2074e1baad70222c2277697468647261776e5f6174223a22323032362d31312d32385431303a30383a31312e3538303534325a227d', '2026-11-28 10:08:11.580639+00', '2026-11-28 10:08:11.628673+00', 0, NULL, NULL, NULL, NULL),
	(10, '01a221a0-6d53-7751-9221-223305091474', 'honors.stage.v1', '01a221a0-1d74-7181-98bd-41f53c9c5b99', '[["ce_specversion", "1.0"], ["ce_id", "01a221a0-6d53-7751-9221-223305091474"], ["ce_source", "/honors"], ["ce_type", "honors.stage.changed.v1"], ["ce_subject", "01a221a0-1d74-7181-98bd-41f53c9c5b99"], ["ce_time", "2026-11-28T10:08:11.603598+00:00"], ["content-type", "application/json"], ["traceparent", "00-6657aa1c80dba0088df5dd15aa2386a2-0980c42a7670e483-01"]]', '\x7b22636f6e67726573735f6964223a2230316132323161302d316437342d373138312d393862642d343166353363396335623939222c227265766973696f6e223a362c2263617264223a225449544c45222c22656e7472795f6964223a6e756c6c2c226368616e6765645f6174223a22323032362d31312d32385431303a30383a31312e3538373739345a227d', '2026-11-28 10:08:11.603598+00', '2026-11-28 10:08:11.628726+00', 0, NULL, NULL, NULL, NULL),
	(11, '01a221a0-6da3-73f4-ad2e-7a898880428d', 'honors.stage.v1', '01a221a0-1d74-7181-98bd-41f53c9c5b99', '[["ce_specversion", "1.0"], ["ce_id", "01a221a0-6da3-73f4-ad2e-7a898880428d"], ["ce_source", "/honors"], ["ce_type", "honors.stage.changed.v1"], ["ce_subject", "01a221a0-1d74-7181-98bd-41f53c9c5b99"], ["ce_time", "2026-11-28T10:08:11.683750+00:00"], ["content-type", "application/json"], ["traceparent", "00-c8322043d95c8389bf5e9d40c58e1611-3c5d52cd90aa88ab-01"]]', '\x7b22636f6e67726573735f6964223a2230316132323161302d316437342d373138312d393862642d343166353363396335623939222c227265766973696f6e223a372c2263617264223a225449544c45222c22656e7472795f6964223a6e756c6c2c226368616e6765645f6174223a22323032362d31312d32385431303a30383a31312e3637373736315a227d', '2026-11-28 10:08:11.68375+00', '2026-11-28 10:08:11.725595+00', 0, NULL, NULL, NULL, NULL);
INSERT INTO public.positions VALUES
	('honors', 'checkin.presence.v1', 1, 0),
	('honors', 'checkin.presence.v1', 3, 0),
	('honors', 'checkin.presence.v1', 4, 0),
	('honors', 'checkin.presence.v1', 5, 0),
	('honors', 'checkin.presence.v1', 6, 0),
	('honors', 'checkin.presence.v1', 7, 0),
	('honors', 'checkin.presence.v1', 10, 0),
	('honors', 'checkin.presence.v1', 11, 0),
	('honors', 'registration.congresses.v1', 1, 0),
	('honors', 'registration.congresses.v1', 2, 0),
	('honors', 'registration.delegates.v1', 1, 0),
	('honors', 'registration.delegates.v1', 3, 0),
	('honors', 'registration.delegates.v1', 4, 0),
	('honors', 'registration.delegates.v1', 5, 0),
	('honors', 'registration.delegates.v1', 6, 0),
	('honors', 'registration.delegates.v1', 7, 0),
	('honors', 'registration.delegates.v1', 10, 0),
	('honors', 'registration.delegates.v1', 11, 0),
	('honors', 'registration.delegates.v1', 2, 1),
	('honors', 'registration.delegates.v1', 8, 1),
	('honors', 'registration.congresses.v1', 0, 3),
	('honors', 'checkin.presence.v1', 2, 1),
	('honors', 'checkin.presence.v1', 8, 1),
	('honors', 'registration.delegates.v1', 0, 2),
	('honors', 'registration.delegates.v1', 9, 2),
	('honors', 'checkin.presence.v1', 9, 2),
	('honors', 'checkin.presence.v1', 0, 4),
	('honors', 'registration.access.v1', 0, 3);
INSERT INTO public.schema_migrations VALUES
	('chassis', 1, 'events', '86f9ea929942c09fecdea5b1bd87846ccc8f602c6c703dfd0f319c1010847b46', '2026-11-28 10:07:39.261234+00'),
	('chassis', 2, 'pairing', '06bd38df1cb2d8a92e19775ee15bfe2d8635fc45a785262fc21a5974d7ad4a3d', '2026-11-28 10:07:39.276265+00'),
	('chassis', 3, 'positions', '031cf20b1826376e476eb44f8cf5d6e37fe336e6b0dc101f51820234134b4efc', '2026-11-28 10:07:39.283534+00'),
	('honors', 1, 'honors', '26b262fa69aeb8cc7439a25e3516283d579ebe16d01b2c87051440354e40c583', '2026-11-28 10:07:39.362259+00');
INSERT INTO public.stage_log VALUES
	('01a221a0-1d74-7181-98bd-41f53c9c5b99', 'BOARD', 1, 'card', '{"card": "TITLE", "text": null, "as_of": "2026-11-28T10:08:07.466814Z", "locked": false, "honoree": null, "revision": 1, "synthetic": true, "title_lines": ["Đại hội Thi đua yêu nước tỉnh Bắc Kạn", "Lần thứ V", "Bắc Kạn, ngày 28 tháng 11 năm 2026"]}', '2026-11-28 10:08:07.466814+00'),
	('01a221a0-1d74-7181-98bd-41f53c9c5b99', 'STAGE', 1, 'stage', '{"next": null, "as_of": "2026-11-28T10:08:07.466814Z", "batch": null, "counts": {"draft": 0, "total": 0, "on_hold": 0, "waiting": 0, "deferred": 0, "announced": 0, "announceable": 0}, "on_air": {"card": "TITLE", "text": null, "entry": null, "since": "2026-11-28T10:08:07.466814Z", "locked": false, "revision": 1}, "batches": [], "screens": [], "revision": 1, "upcoming": [], "synthetic": true, "batch_size": 10, "congress_id": "01a221a0-1d74-7181-98bd-41f53c9c5b99", "congress_name": "Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V"}', '2026-11-28 10:08:07.466814+00'),
	('01a221a0-1d74-7181-98bd-41f53c9c5b99', 'STAGE', 2, 'stage', '{"next": {"kind": "COLLECTIVE", "line": "Tập thể Trường Phổ thông dân tộc bán trú Bản Lạn, Huyện Na Rì", "name": "Trường Phổ thông dân tộc bán trú Bản Lạn", "batch": 1, "grade": 0, "order": 1, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi", "entry_id": "01a221a0-6796-7020-87d8-b6d43ea7fdcf", "position": "Hiệu trưởng", "sequence": null, "corrected": false, "unit_name": "Huyện Na Rì", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0106", "list_position": 1, "blocked_reason": null, "representative": {"name": "Nông Thị Hồng Ngần", "present": false, "delegate_id": "01a221a0-2247-7285-beb9-621927c85f51", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}, "as_of": "2026-11-28T10:08:10.167272Z", "batch": {"last": 3, "first": 1, "ready": 0, "total": 3, "number": 1, "announced": 0}, "counts": {"draft": 0, "total": 3, "on_hold": 0, "waiting": 3, "deferred": 0, "announced": 0, "announceable": 2}, "on_air": {"card": "TITLE", "text": null, "entry": null, "since": "2026-11-28T10:08:07.466814Z", "locked": false, "revision": 1}, "batches": [{"last": 3, "first": 1, "ready": 0, "total": 3, "number": 1, "announced": 0}], "screens": [], "revision": 2, "upcoming": [{"kind": "COLLECTIVE", "line": "Tập thể Trường Phổ thông dân tộc bán trú Bản Lạn, Huyện Na Rì", "name": "Trường Phổ thông dân tộc bán trú Bản Lạn", "batch": 1, "grade": 0, "order": 1, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi", "entry_id": "01a221a0-6796-7020-87d8-b6d43ea7fdcf", "position": "Hiệu trưởng", "sequence": null, "corrected": false, "unit_name": "Huyện Na Rì", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0106", "list_position": 1, "blocked_reason": null, "representative": {"name": "Nông Thị Hồng Ngần", "present": false, "delegate_id": "01a221a0-2247-7285-beb9-621927c85f51", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}, {"kind": "HOUSEHOLD", "line": "Hộ gia đình Hộ gia đình bà Lục Ngọc Lượng, Huyện Ngân Sơn", "name": "Hộ gia đình bà Lục Ngọc Lượng", "batch": 1, "grade": 0, "order": 2, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi", "entry_id": "01a221a0-6797-7316-9e67-e388120b4625", "position": "Chủ hộ", "sequence": null, "corrected": false, "unit_name": "Huyện Ngân Sơn", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0137", "list_position": 2, "blocked_reason": null, "representative": {"name": "Lục Ngọc Lượng", "present": false, "delegate_id": "01a221a0-2247-7285-beb9-621aeaffac02", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}], "synthetic": true, "batch_size": 10, "congress_id": "01a221a0-1d74-7181-98bd-41f53c9c5b99", "congress_name": "Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V"}', '2026-11-28 10:08:10.167272+00'),
	('01a221a0-1d74-7181-98bd-41f53c9c5b99', 'STAGE', 3, 'readiness', '{"as_of": "2026-11-28T10:08:10.716764Z", "batch": {"last": 3, "first": 1, "ready": 1, "total": 3, "number": 1, "announced": 0}, "stage": {"next": {"kind": "COLLECTIVE", "line": "Tập thể Trường Phổ thông dân tộc bán trú Bản Lạn, Huyện Na Rì. Đại diện nhận: Bà Nông Thị Hồng Ngần", "name": "Trường Phổ thông dân tộc bán trú Bản Lạn", "batch": 1, "grade": 0, "order": 1, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi", "entry_id": "01a221a0-6796-7020-87d8-b6d43ea7fdcf", "position": "Hiệu trưởng", "sequence": null, "corrected": false, "unit_name": "Huyện Na Rì", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0106", "list_position": 1, "blocked_reason": null, "representative": {"name": "Nông Thị Hồng Ngần", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621927c85f51", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}, "as_of": "2026-11-28T10:08:10.716764Z", "batch": {"last": 3, "first": 1, "ready": 1, "total": 3, "number": 1, "announced": 0}, "counts": {"draft": 0, "total": 3, "on_hold": 0, "waiting": 3, "deferred": 0, "announced": 0, "announceable": 2}, "on_air": {"card": "TITLE", "text": null, "entry": null, "since": "2026-11-28T10:08:07.466814Z", "locked": false, "revision": 1}, "batches": [{"last": 3, "first": 1, "ready": 1, "total": 3, "number": 1, "announced": 0}], "screens": [], "revision": 2, "upcoming": [{"kind": "COLLECTIVE", "line": "Tập thể Trường Phổ thông dân tộc bán trú Bản Lạn, Huyện Na Rì. Đại diện nhận: Bà Nông Thị Hồng Ngần", "name": "Trường Phổ thông dân tộc bán trú Bản Lạn", "batch": 1, "grade": 0, "order": 1, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi", "entry_id": "01a221a0-6796-7020-87d8-b6d43ea7fdcf", "position": "Hiệu trưởng", "sequence": null, "corrected": false, "unit_name": "Huyện Na Rì", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0106", "list_position": 1, "blocked_reason": null, "representative": {"name": "Nông Thị Hồng Ngần", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621927c85f51", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}, {"kind": "HOUSEHOLD", "line": "Hộ gia đình Hộ gia đình bà Lục Ngọc Lượng, Huyện Ngân Sơn", "name": "Hộ gia đình bà Lục Ngọc Lượng", "batch": 1, "grade": 0, "order": 2, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi", "entry_id": "01a221a0-6797-7316-9e67-e388120b4625", "position": "Chủ hộ", "sequence": null, "corrected": false, "unit_name": "Huyện Ngân Sơn", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0137", "list_position": 2, "blocked_reason": null, "representative": {"name": "Lục Ngọc Lượng", "present": false, "delegate_id": "01a221a0-2247-7285-beb9-621aeaffac02", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}], "synthetic": true, "batch_size": 10, "congress_id": "01a221a0-1d74-7181-98bd-41f53c9c5b99", "congress_name": "Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V"}, "present": true, "entry_id": "01a221a0-6796-7020-87d8-b6d43ea7fdcf", "delegate_id": "01a221a0-2247-7285-beb9-621927c85f51", "announceable": true, "blocked_reason": null}', '2026-11-28 10:08:10.716764+00'),
	('01a221a0-1d74-7181-98bd-41f53c9c5b99', 'STAGE', 4, 'readiness', '{"as_of": "2026-11-28T10:08:10.859152Z", "batch": {"last": 3, "first": 1, "ready": 3, "total": 3, "number": 1, "announced": 0}, "stage": {"next": {"kind": "COLLECTIVE", "line": "Tập thể Trường Phổ thông dân tộc bán trú Bản Lạn, Huyện Na Rì. Đại diện nhận: Bà Nông Thị Hồng Ngần", "name": "Trường Phổ thông dân tộc bán trú Bản Lạn", "batch": 1, "grade": 0, "order": 1, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi", "entry_id": "01a221a0-6796-7020-87d8-b6d43ea7fdcf", "position": "Hiệu trưởng", "sequence": null, "corrected": false, "unit_name": "Huyện Na Rì", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0106", "list_position": 1, "blocked_reason": null, "representative": {"name": "Nông Thị Hồng Ngần", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621927c85f51", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}, "as_of": "2026-11-28T10:08:10.859152Z", "batch": {"last": 3, "first": 1, "ready": 3, "total": 3, "number": 1, "announced": 0}, "counts": {"draft": 0, "total": 3, "on_hold": 0, "waiting": 3, "deferred": 0, "announced": 0, "announceable": 3}, "on_air": {"card": "TITLE", "text": null, "entry": null, "since": "2026-11-28T10:08:07.466814Z", "locked": false, "revision": 1}, "batches": [{"last": 3, "first": 1, "ready": 3, "total": 3, "number": 1, "announced": 0}], "screens": [], "revision": 2, "upcoming": [{"kind": "COLLECTIVE", "line": "Tập thể Trường Phổ thông dân tộc bán trú Bản Lạn, Huyện Na Rì. Đại diện nhận: Bà Nông Thị Hồng Ngần", "name": "Trường Phổ thông dân tộc bán trú Bản Lạn", "batch": 1, "grade": 0, "order": 1, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi", "entry_id": "01a221a0-6796-7020-87d8-b6d43ea7fdcf", "position": "Hiệu trưởng", "sequence": null, "corrected": false, "unit_name": "Huyện Na Rì", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0106", "list_position": 1, "blocked_reason": null, "representative": {"name": "Nông Thị Hồng Ngần", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621927c85f51", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}, {"kind": "HOUSEHOLD", "line": "Hộ gia đình Hộ gia đình bà Lục Ngọc Lượng, Huyện Ngân Sơn. Đại diện nhận: Bà Lục Ngọc Lượng", "name": "Hộ gia đình bà Lục Ngọc Lượng", "batch": 1, "grade": 0, "order": 2, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi", "entry_id": "01a221a0-6797-7316-9e67-e388120b4625", "position": "Chủ hộ", "sequence": null, "corrected": false, "unit_name": "Huyện Ngân Sơn", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0137", "list_position": 2, "blocked_reason": null, "representative": {"name": "Lục Ngọc Lượng", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621aeaffac02", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}, {"kind": "INDIVIDUAL", "line": "Bà Lý Ngọc Phượng, Chiến sĩ, Huyện Na Rì", "name": "Lý Ngọc Phượng", "batch": 1, "grade": 0, "order": 3, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Tận tụy với học sinh vùng cao", "entry_id": "01a221a0-6797-7316-9e67-e389bc6b3625", "position": "Chiến sĩ", "sequence": null, "corrected": false, "unit_name": "Huyện Na Rì", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0001", "list_position": 3, "blocked_reason": null, "representative": {"name": "Lý Ngọc Phượng", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621b24382f26", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}], "synthetic": true, "batch_size": 10, "congress_id": "01a221a0-1d74-7181-98bd-41f53c9c5b99", "congress_name": "Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V"}, "present": true, "entry_id": "01a221a0-6797-7316-9e67-e388120b4625", "delegate_id": "01a221a0-2247-7285-beb9-621aeaffac02", "announceable": true, "blocked_reason": null}', '2026-11-28 10:08:10.859152+00'),
	('01a221a0-1d74-7181-98bd-41f53c9c5b99', 'BOARD', 2, 'card', '{"card": "HONOREE", "text": null, "as_of": "2026-11-28T10:08:11.173400Z", "locked": false, "honoree": {"kind": "COLLECTIVE", "name": "Trường Phổ thông dân tộc bán trú Bản Lạn", "citation": "Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi", "entry_id": "01a221a0-6796-7020-87d8-b6d43ea7fdcf", "position": "Hiệu trưởng", "unit_name": "Huyện Na Rì", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "decision_date": "2020-08-24", "review_period": "2016-2020", "decision_number": "1512/QĐ-UBND", "form_of_address": "", "representative_name": "Bà Nông Thị Hồng Ngần"}, "revision": 3, "synthetic": true, "title_lines": ["Đại hội Thi đua yêu nước tỉnh Bắc Kạn", "Lần thứ V", "Bắc Kạn, ngày 28 tháng 11 năm 2026"]}', '2026-11-28 10:08:11.1734+00'),
	('01a221a0-1d74-7181-98bd-41f53c9c5b99', 'STAGE', 5, 'readiness', '{"as_of": "2026-11-28T10:08:10.859152Z", "batch": {"last": 3, "first": 1, "ready": 3, "total": 3, "number": 1, "announced": 0}, "stage": {"next": {"kind": "COLLECTIVE", "line": "Tập thể Trường Phổ thông dân tộc bán trú Bản Lạn, Huyện Na Rì. Đại diện nhận: Bà Nông Thị Hồng Ngần", "name": "Trường Phổ thông dân tộc bán trú Bản Lạn", "batch": 1, "grade": 0, "order": 1, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi", "entry_id": "01a221a0-6796-7020-87d8-b6d43ea7fdcf", "position": "Hiệu trưởng", "sequence": null, "corrected": false, "unit_name": "Huyện Na Rì", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0106", "list_position": 1, "blocked_reason": null, "representative": {"name": "Nông Thị Hồng Ngần", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621927c85f51", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}, "as_of": "2026-11-28T10:08:10.859152Z", "batch": {"last": 3, "first": 1, "ready": 3, "total": 3, "number": 1, "announced": 0}, "counts": {"draft": 0, "total": 3, "on_hold": 0, "waiting": 3, "deferred": 0, "announced": 0, "announceable": 3}, "on_air": {"card": "TITLE", "text": null, "entry": null, "since": "2026-11-28T10:08:07.466814Z", "locked": false, "revision": 1}, "batches": [{"last": 3, "first": 1, "ready": 3, "total": 3, "number": 1, "announced": 0}], "screens": [], "revision": 2, "upcoming": [{"kind": "COLLECTIVE", "line": "Tập thể Trường Phổ thông dân tộc bán trú Bản Lạn, Huyện Na Rì. Đại diện nhận: Bà Nông Thị Hồng Ngần", "name": "Trường Phổ thông dân tộc bán trú Bản Lạn", "batch": 1, "grade": 0, "order": 1, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi", "entry_id": "01a221a0-6796-7020-87d8-b6d43ea7fdcf", "position": "Hiệu trưởng", "sequence": null, "corrected": false, "unit_name": "Huyện Na Rì", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0106", "list_position": 1, "blocked_reason": null, "representative": {"name": "Nông Thị Hồng Ngần", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621927c85f51", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}, {"kind": "HOUSEHOLD", "line": "Hộ gia đình Hộ gia đình bà Lục Ngọc Lượng, Huyện Ngân Sơn. Đại diện nhận: Bà Lục Ngọc Lượng", "name": "Hộ gia đình bà Lục Ngọc Lượng", "batch": 1, "grade": 0, "order": 2, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi", "entry_id": "01a221a0-6797-7316-9e67-e388120b4625", "position": "Chủ hộ", "sequence": null, "corrected": false, "unit_name": "Huyện Ngân Sơn", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0137", "list_position": 2, "blocked_reason": null, "representative": {"name": "Lục Ngọc Lượng", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621aeaffac02", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}, {"kind": "INDIVIDUAL", "line": "Bà Lý Ngọc Phượng, Chiến sĩ, Huyện Na Rì", "name": "Lý Ngọc Phượng", "batch": 1, "grade": 0, "order": 3, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Tận tụy với học sinh vùng cao", "entry_id": "01a221a0-6797-7316-9e67-e389bc6b3625", "position": "Chiến sĩ", "sequence": null, "corrected": false, "unit_name": "Huyện Na Rì", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0001", "list_position": 3, "blocked_reason": null, "representative": {"name": "Lý Ngọc Phượng", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621b24382f26", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}], "synthetic": true, "batch_size": 10, "congress_id": "01a221a0-1d74-7181-98bd-41f53c9c5b99", "congress_name": "Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V"}, "present": true, "entry_id": "01a221a0-6797-7316-9e67-e389bc6b3625", "delegate_id": "01a221a0-2247-7285-beb9-621b24382f26", "announceable": true, "blocked_reason": null}', '2026-11-28 10:08:10.859152+00'),
	('01a221a0-1d74-7181-98bd-41f53c9c5b99', 'STAGE', 6, 'stage', '{"next": {"kind": "HOUSEHOLD", "line": "Hộ gia đình Hộ gia đình bà Lục Ngọc Lượng, Huyện Ngân Sơn. Đại diện nhận: Bà Lục Ngọc Lượng", "name": "Hộ gia đình bà Lục Ngọc Lượng", "batch": 1, "grade": 0, "order": 2, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi", "entry_id": "01a221a0-6797-7316-9e67-e388120b4625", "position": "Chủ hộ", "sequence": null, "corrected": false, "unit_name": "Huyện Ngân Sơn", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0137", "list_position": 2, "blocked_reason": null, "representative": {"name": "Lục Ngọc Lượng", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621aeaffac02", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}, "as_of": "2026-11-28T10:08:11.173400Z", "batch": {"last": 3, "first": 1, "ready": 3, "total": 3, "number": 1, "announced": 1}, "counts": {"draft": 0, "total": 3, "on_hold": 0, "waiting": 2, "deferred": 0, "announced": 1, "announceable": 2}, "on_air": {"card": "HONOREE", "text": null, "entry": {"kind": "COLLECTIVE", "line": "Tập thể Trường Phổ thông dân tộc bán trú Bản Lạn, Huyện Na Rì. Đại diện nhận: Bà Nông Thị Hồng Ngần", "name": "Trường Phổ thông dân tộc bán trú Bản Lạn", "batch": 1, "grade": 0, "order": 1, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "ANNOUNCED", "citation": "Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi", "entry_id": "01a221a0-6796-7020-87d8-b6d43ea7fdcf", "position": "Hiệu trưởng", "sequence": 1, "corrected": false, "unit_name": "Huyện Na Rì", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": false, "announced_at": "2026-11-28T10:08:11.158739Z", "decision_date": "2020-08-24", "delegate_code": "GL-0106", "list_position": 1, "blocked_reason": "Đã công bố.", "representative": {"name": "Nông Thị Hồng Ngần", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621927c85f51", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}, "since": "2026-11-28T10:08:11.173400Z", "locked": false, "revision": 3}, "batches": [{"last": 3, "first": 1, "ready": 3, "total": 3, "number": 1, "announced": 1}], "screens": [], "revision": 3, "upcoming": [{"kind": "HOUSEHOLD", "line": "Hộ gia đình Hộ gia đình bà Lục Ngọc Lượng, Huyện Ngân Sơn. Đại diện nhận: Bà Lục Ngọc Lượng", "name": "Hộ gia đình bà Lục Ngọc Lượng", "batch": 1, "grade": 0, "order": 2, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi", "entry_id": "01a221a0-6797-7316-9e67-e388120b4625", "position": "Chủ hộ", "sequence": null, "corrected": false, "unit_name": "Huyện Ngân Sơn", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0137", "list_position": 2, "blocked_reason": null, "representative": {"name": "Lục Ngọc Lượng", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621aeaffac02", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}, {"kind": "INDIVIDUAL", "line": "Bà Lý Ngọc Phượng, Chiến sĩ, Huyện Na Rì", "name": "Lý Ngọc Phượng", "batch": 1, "grade": 0, "order": 3, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Tận tụy với học sinh vùng cao", "entry_id": "01a221a0-6797-7316-9e67-e389bc6b3625", "position": "Chiến sĩ", "sequence": null, "corrected": false, "unit_name": "Huyện Na Rì", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0001", "list_position": 3, "blocked_reason": null, "representative": {"name": "Lý Ngọc Phượng", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621b24382f26", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}], "synthetic": true, "batch_size": 10, "congress_id": "01a221a0-1d74-7181-98bd-41f53c9c5b99", "congress_name": "Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V"}', '2026-11-28 10:08:11.1734+00'),
	('01a221a0-1d74-7181-98bd-41f53c9c5b99', 'BOARD', 3, 'card', '{"card": "HONOREE", "text": null, "as_of": "2026-11-28T10:08:11.329567Z", "locked": false, "honoree": {"kind": "HOUSEHOLD", "name": "Hộ gia đình bà Lục Ngọc Lượng", "citation": "Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi", "entry_id": "01a221a0-6797-7316-9e67-e388120b4625", "position": "Chủ hộ", "unit_name": "Huyện Ngân Sơn", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "decision_date": "2020-08-24", "review_period": "2016-2020", "decision_number": "1512/QĐ-UBND", "form_of_address": "", "representative_name": "Bà Lục Ngọc Lượng"}, "revision": 4, "synthetic": true, "title_lines": ["Đại hội Thi đua yêu nước tỉnh Bắc Kạn", "Lần thứ V", "Bắc Kạn, ngày 28 tháng 11 năm 2026"]}', '2026-11-28 10:08:11.329567+00'),
	('01a221a0-1d74-7181-98bd-41f53c9c5b99', 'STAGE', 7, 'stage', '{"next": {"kind": "INDIVIDUAL", "line": "Bà Lý Ngọc Phượng, Chiến sĩ, Huyện Na Rì", "name": "Lý Ngọc Phượng", "batch": 1, "grade": 0, "order": 3, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Tận tụy với học sinh vùng cao", "entry_id": "01a221a0-6797-7316-9e67-e389bc6b3625", "position": "Chiến sĩ", "sequence": null, "corrected": false, "unit_name": "Huyện Na Rì", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0001", "list_position": 3, "blocked_reason": null, "representative": {"name": "Lý Ngọc Phượng", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621b24382f26", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}, "as_of": "2026-11-28T10:08:11.329567Z", "batch": {"last": 3, "first": 1, "ready": 3, "total": 3, "number": 1, "announced": 2}, "counts": {"draft": 0, "total": 3, "on_hold": 0, "waiting": 1, "deferred": 0, "announced": 2, "announceable": 1}, "on_air": {"card": "HONOREE", "text": null, "entry": {"kind": "HOUSEHOLD", "line": "Hộ gia đình Hộ gia đình bà Lục Ngọc Lượng, Huyện Ngân Sơn. Đại diện nhận: Bà Lục Ngọc Lượng", "name": "Hộ gia đình bà Lục Ngọc Lượng", "batch": 1, "grade": 0, "order": 2, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "ANNOUNCED", "citation": "Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi", "entry_id": "01a221a0-6797-7316-9e67-e388120b4625", "position": "Chủ hộ", "sequence": 2, "corrected": false, "unit_name": "Huyện Ngân Sơn", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": false, "announced_at": "2026-11-28T10:08:11.321487Z", "decision_date": "2020-08-24", "delegate_code": "GL-0137", "list_position": 2, "blocked_reason": "Đã công bố.", "representative": {"name": "Lục Ngọc Lượng", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621aeaffac02", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}, "since": "2026-11-28T10:08:11.329567Z", "locked": false, "revision": 4}, "batches": [{"last": 3, "first": 1, "ready": 3, "total": 3, "number": 1, "announced": 2}], "screens": [], "revision": 4, "upcoming": [{"kind": "INDIVIDUAL", "line": "Bà Lý Ngọc Phượng, Chiến sĩ, Huyện Na Rì", "name": "Lý Ngọc Phượng", "batch": 1, "grade": 0, "order": 3, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Tận tụy với học sinh vùng cao", "entry_id": "01a221a0-6797-7316-9e67-e389bc6b3625", "position": "Chiến sĩ", "sequence": null, "corrected": false, "unit_name": "Huyện Na Rì", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0001", "list_position": 3, "blocked_reason": null, "representative": {"name": "Lý Ngọc Phượng", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621b24382f26", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}], "synthetic": true, "batch_size": 10, "congress_id": "01a221a0-1d74-7181-98bd-41f53c9c5b99", "congress_name": "Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V"}', '2026-11-28 10:08:11.329567+00'),
	('01a221a0-1d74-7181-98bd-41f53c9c5b99', 'STAGE', 8, 'stage', '{"next": {"kind": "INDIVIDUAL", "line": "Bà Lý Ngọc Phượng, Chiến sĩ, Huyện Na Rì", "name": "Lý Ngọc Phượng", "batch": 1, "grade": 0, "order": 3, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Tận tụy với học sinh vùng cao", "entry_id": "01a221a0-6797-7316-9e67-e389bc6b3625", "position": "Chiến sĩ", "sequence": null, "corrected": false, "unit_name": "Huyện Na Rì", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0001", "list_position": 3, "blocked_reason": null, "representative": {"name": "Lý Ngọc Phượng", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621b24382f26", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}, "as_of": "2026-11-28T10:08:11.465694Z", "batch": {"last": 3, "first": 1, "ready": 3, "total": 3, "number": 1, "announced": 2}, "counts": {"draft": 0, "total": 3, "on_hold": 0, "waiting": 1, "deferred": 0, "announced": 2, "announceable": 1}, "on_air": {"card": "HONOREE", "text": null, "entry": {"kind": "HOUSEHOLD", "line": "Hộ gia đình Hộ gia đình bà Lục Ngọc Lượng, Huyện Ngân Sơn. Đại diện nhận: Bà Lục Ngọc Lượng", "name": "Hộ gia đình bà Lục Ngọc Lượng", "batch": 1, "grade": 0, "order": 2, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "ANNOUNCED", "citation": "Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi", "entry_id": "01a221a0-6797-7316-9e67-e388120b4625", "position": "Chủ hộ", "sequence": 2, "corrected": false, "unit_name": "Huyện Ngân Sơn", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": false, "announced_at": "2026-11-28T10:08:11.321487Z", "decision_date": "2020-08-24", "delegate_code": "GL-0137", "list_position": 2, "blocked_reason": "Đã công bố.", "representative": {"name": "Lục Ngọc Lượng", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621aeaffac02", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}, "since": "2026-11-28T10:08:11.329567Z", "locked": false, "revision": 4}, "batches": [{"last": 3, "first": 1, "ready": 3, "total": 3, "number": 1, "announced": 2}], "screens": [], "revision": 5, "upcoming": [{"kind": "INDIVIDUAL", "line": "Bà Lý Ngọc Phượng, Chiến sĩ, Huyện Na Rì", "name": "Lý Ngọc Phượng", "batch": 1, "grade": 0, "order": 3, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Tận tụy với học sinh vùng cao", "entry_id": "01a221a0-6797-7316-9e67-e389bc6b3625", "position": "Chiến sĩ", "sequence": null, "corrected": false, "unit_name": "Huyện Na Rì", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0001", "list_position": 3, "blocked_reason": null, "representative": {"name": "Lý Ngọc Phượng", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621b24382f26", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}], "synthetic": true, "batch_size": 10, "congress_id": "01a221a0-1d74-7181-98bd-41f53c9c5b99", "congress_name": "Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V"}', '2026-11-28 10:08:11.465694+00'),
	('01a221a0-1d74-7181-98bd-41f53c9c5b99', 'BOARD', 4, 'card', '{"card": "TITLE", "text": null, "as_of": "2026-11-28T10:08:11.587794Z", "locked": false, "honoree": null, "revision": 6, "synthetic": true, "title_lines": ["Đại hội Thi đua yêu nước tỉnh Bắc Kạn", "Lần thứ V", "Bắc Kạn, ngày 28 tháng 11 năm 2026"]}', '2026-11-28 10:08:11.587794+00'),
	('01a221a0-1d74-7181-98bd-41f53c9c5b99', 'STAGE', 9, 'stage', '{"next": {"kind": "INDIVIDUAL", "line": "Bà Lý Ngọc Phượng, Chiến sĩ, Huyện Na Rì", "name": "Lý Ngọc Phượng", "batch": 1, "grade": 0, "order": 2, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Tận tụy với học sinh vùng cao", "entry_id": "01a221a0-6797-7316-9e67-e389bc6b3625", "position": "Chiến sĩ", "sequence": null, "corrected": false, "unit_name": "Huyện Na Rì", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0001", "list_position": 3, "blocked_reason": null, "representative": {"name": "Lý Ngọc Phượng", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621b24382f26", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}, "as_of": "2026-11-28T10:08:11.587794Z", "batch": {"last": 2, "first": 1, "ready": 2, "total": 2, "number": 1, "announced": 1}, "counts": {"draft": 0, "total": 2, "on_hold": 0, "waiting": 1, "deferred": 0, "announced": 1, "announceable": 1}, "on_air": {"card": "TITLE", "text": null, "entry": null, "since": "2026-11-28T10:08:11.587794Z", "locked": false, "revision": 6}, "batches": [{"last": 2, "first": 1, "ready": 2, "total": 2, "number": 1, "announced": 1}], "screens": [], "revision": 6, "upcoming": [{"kind": "INDIVIDUAL", "line": "Bà Lý Ngọc Phượng, Chiến sĩ, Huyện Na Rì", "name": "Lý Ngọc Phượng", "batch": 1, "grade": 0, "order": 2, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Tận tụy với học sinh vùng cao", "entry_id": "01a221a0-6797-7316-9e67-e389bc6b3625", "position": "Chiến sĩ", "sequence": null, "corrected": false, "unit_name": "Huyện Na Rì", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0001", "list_position": 3, "blocked_reason": null, "representative": {"name": "Lý Ngọc Phượng", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621b24382f26", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}], "synthetic": true, "batch_size": 10, "congress_id": "01a221a0-1d74-7181-98bd-41f53c9c5b99", "congress_name": "Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V"}', '2026-11-28 10:08:11.587794+00'),
	('01a221a0-1d74-7181-98bd-41f53c9c5b99', 'STAGE', 10, 'stage', '{"next": {"kind": "INDIVIDUAL", "line": "Bà Lý Ngọc Phượng, Chiến sĩ, Huyện Na Rì", "name": "Lý Ngọc Phượng", "batch": 1, "grade": 0, "order": 2, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Tận tụy với học sinh vùng cao", "entry_id": "01a221a0-6797-7316-9e67-e389bc6b3625", "position": "Chiến sĩ", "sequence": null, "corrected": false, "unit_name": "Huyện Na Rì", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0001", "list_position": 3, "blocked_reason": null, "representative": {"name": "Lý Ngọc Phượng", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621b24382f26", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}, "as_of": "2026-11-28T10:08:11.677761Z", "batch": {"last": 2, "first": 1, "ready": 2, "total": 2, "number": 1, "announced": 1}, "counts": {"draft": 0, "total": 2, "on_hold": 0, "waiting": 1, "deferred": 0, "announced": 1, "announceable": 1}, "on_air": {"card": "TITLE", "text": null, "entry": null, "since": "2026-11-28T10:08:11.587794Z", "locked": false, "revision": 6}, "batches": [{"last": 2, "first": 1, "ready": 2, "total": 2, "number": 1, "announced": 1}], "screens": [], "revision": 7, "upcoming": [{"kind": "INDIVIDUAL", "line": "Bà Lý Ngọc Phượng, Chiến sĩ, Huyện Na Rì", "name": "Lý Ngọc Phượng", "batch": 1, "grade": 0, "order": 2, "issuer": "Chủ tịch UBND tỉnh Bắc Kạn", "status": "SCHEDULED", "citation": "Tận tụy với học sinh vùng cao", "entry_id": "01a221a0-6797-7316-9e67-e389bc6b3625", "position": "Chiến sĩ", "sequence": null, "corrected": false, "unit_name": "Huyện Na Rì", "award_code": "BIEU_DUONG_DHTT", "award_name": "Biểu dương điển hình tiên tiến tiêu biểu", "posthumous": false, "announceable": true, "announced_at": null, "decision_date": "2020-08-24", "delegate_code": "GL-0001", "list_position": 3, "blocked_reason": null, "representative": {"name": "Lý Ngọc Phượng", "present": true, "delegate_id": "01a221a0-2247-7285-beb9-621b24382f26", "form_of_address": "Bà"}, "decision_number": "1512/QĐ-UBND", "award_precedence": 650}], "synthetic": true, "batch_size": 10, "congress_id": "01a221a0-1d74-7181-98bd-41f53c9c5b99", "congress_name": "Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V"}', '2026-11-28 10:08:11.677761+00');
INSERT INTO public.stages VALUES
	('01a221a0-1d74-7181-98bd-41f53c9c5b99', 7, 6, 2, 'TITLE', NULL, NULL, 10, 3, '2026-11-28 10:08:11.587794+00', 10, 4);
INSERT INTO public.told_delegates VALUES
	('01a221a0-2247-7285-beb9-621927c85f51', 2, 1),
	('01a221a0-2247-7285-beb9-621aeaffac02', 2, 1),
	('01a221a0-2247-7285-beb9-621b24382f26', 3, 2),
	('01a221a0-2247-7285-beb9-621c65917436', 3, 4);
SELECT pg_catalog.setval('public.audit_id_seq', 7, true);
SELECT pg_catalog.setval('public.dead_letters_id_seq', 1, false);
SELECT pg_catalog.setval('public.outbox_id_seq', 11, true);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.dead_letters
    ADD CONSTRAINT dead_letters_consumer_fingerprint_key UNIQUE (consumer, fingerprint);
ALTER TABLE ONLY public.dead_letters
    ADD CONSTRAINT dead_letters_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ended_sessions
    ADD CONSTRAINT ended_sessions_pkey PRIMARY KEY (session_id);
ALTER TABLE ONLY public.entries
    ADD CONSTRAINT entries_congress_id_decision_number_award_code_grade_kind_l_key UNIQUE (congress_id, decision_number, award_code, grade, kind, list_position);
ALTER TABLE ONLY public.entries
    ADD CONSTRAINT entries_congress_id_sequence_key UNIQUE (congress_id, sequence);
ALTER TABLE ONLY public.entries
    ADD CONSTRAINT entries_pkey PRIMARY KEY (entry_id);
ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_pkey PRIMARY KEY (scope, key);
ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (consumer, event_id);
ALTER TABLE ONLY public.known_congresses
    ADD CONSTRAINT known_congresses_pkey PRIMARY KEY (congress_id);
ALTER TABLE ONLY public.known_delegates
    ADD CONSTRAINT known_delegates_pkey PRIMARY KEY (delegate_id);
ALTER TABLE ONLY public.known_keys
    ADD CONSTRAINT known_keys_pkey PRIMARY KEY (key_id);
ALTER TABLE ONLY public.known_presence
    ADD CONSTRAINT known_presence_pkey PRIMARY KEY (delegate_id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_event_id_key UNIQUE (event_id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.paired_clients
    ADD CONSTRAINT paired_clients_pkey PRIMARY KEY (client_id);
ALTER TABLE ONLY public.paired_clients
    ADD CONSTRAINT paired_clients_token_sha256_key UNIQUE (token_sha256);
ALTER TABLE ONLY public.pairing_codes
    ADD CONSTRAINT pairing_codes_pkey PRIMARY KEY (code_sha256);
ALTER TABLE ONLY public.positions
    ADD CONSTRAINT positions_pkey PRIMARY KEY (consumer, topic, partition);
ALTER TABLE ONLY public.schema_migrations
    ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (folder, number);
ALTER TABLE ONLY public.screen_acknowledgements
    ADD CONSTRAINT screen_acknowledgements_pkey PRIMARY KEY (congress_id, screen_id);
ALTER TABLE ONLY public.stage_log
    ADD CONSTRAINT stage_log_pkey PRIMARY KEY (congress_id, audience, number);
ALTER TABLE ONLY public.stages
    ADD CONSTRAINT stages_pkey PRIMARY KEY (congress_id);
ALTER TABLE ONLY public.told_delegates
    ADD CONSTRAINT told_delegates_pkey PRIMARY KEY (delegate_id);
ALTER TABLE ONLY public.tries
    ADD CONSTRAINT tries_pkey PRIMARY KEY (scope, who, minute);
CREATE INDEX entries_by_delegate_code ON public.entries USING btree (congress_id, delegate_code);
CREATE INDEX entries_by_representative ON public.entries USING btree (representative_delegate_id);
CREATE INDEX known_delegates_by_code ON public.known_delegates USING btree (congress_id, delegate_code);
CREATE INDEX known_delegates_by_replaced ON public.known_delegates USING btree (replaces) WHERE (replaces IS NOT NULL);
CREATE INDEX outbox_troubled ON public.outbox USING btree (topic, key, id) WHERE ((published_at IS NULL) AND (attempts > 0));
CREATE INDEX outbox_waiting ON public.outbox USING btree (id) WHERE ((published_at IS NULL) AND (parked_at IS NULL));
CREATE INDEX paired_clients_of_congress ON public.paired_clients USING btree (congress_id, paired_at);
CREATE TRIGGER audit_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION public.audit_is_append_only();
CREATE TRIGGER stage_log_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.stage_log FOR EACH STATEMENT EXECUTE FUNCTION public.stage_log_is_append_only();
