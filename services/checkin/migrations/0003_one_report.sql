-- What stands flagged, undone and settled; doors since when; sessions that are only a rehearsal; devices' clocks.
ALTER TABLE known_congresses ADD COLUMN state text NOT NULL DEFAULT 'ACTIVE';
ALTER TABLE known_sessions ADD COLUMN rehearsal boolean NOT NULL DEFAULT false;

ALTER TABLE session_doors ADD COLUMN first_opened_at timestamptz;
UPDATE session_doors SET first_opened_at = changed_at WHERE open;

-- `opened_at`: when somebody first opened it; where nobody did, six hours before its planned start.
CREATE OR REPLACE VIEW doors AS
SELECT s.session_id, s.congress_id, s.kind, s.name, s.starts_at, s.place,
       coalesce(d.open, s.place = 0 AND NOT s.rehearsal) AS open, d.changed_at,
       coalesce(d.first_opened_at, s.starts_at - interval '6 hours') AS opened_at, s.rehearsal
FROM known_sessions s LEFT JOIN session_doors d USING (session_id);

CREATE OR REPLACE VIEW current_doors AS
SELECT DISTINCT ON (congress_id) session_id, congress_id, kind, name, starts_at, place, open, changed_at, opened_at, rehearsal
FROM doors ORDER BY congress_id, open DESC, CASE WHEN open THEN place END DESC, place;

ALTER TABLE scans
    ADD COLUMN clock_unsure  boolean NOT NULL DEFAULT false, -- the device's word was out of bounds: the server's time holds
    ADD COLUMN clock_skew_ms bigint, -- the device's clock less the true time, when it sent
    ADD COLUMN settled_at    timestamptz, -- somebody has looked at the conflict
    ADD COLUMN settled_by    text,
    ADD COLUMN settlement    text;
CREATE INDEX scans_device ON scans (device_id, recorded_at);
-- Every time a delegate went through a door: what presence is reckoned from.
CREATE INDEX scans_passings ON scans (delegate_id, session_id)
    WHERE delegate_id IS NOT NULL AND (verdict = 'ADMITTED' OR shown = 'ALREADY_CHECKED_IN');
CREATE INDEX scans_strangers_inside ON scans (session_id) WHERE delegate_id IS NULL AND verdict = 'ADMITTED';

CREATE VIEW attendance_states AS
SELECT a.delegate_id, a.congress_id, a.version,
       (SELECT jsonb_agg(jsonb_build_array(p.session_id, p.present, p.first_at, p.gate_id, g.name, p.method, s.rehearsal))
        FROM presence p LEFT JOIN gates g USING (gate_id) LEFT JOIN known_sessions s USING (session_id)
        WHERE p.delegate_id = a.delegate_id) AS presences,
       (SELECT jsonb_agg(jsonb_build_array(f.credential_id, f.version, f.reason))
        FROM refused_credentials f WHERE f.delegate_id = a.delegate_id) AS refused
FROM attendance a;

-- Who is expected in which session: a delegate still, and invited.
CREATE VIEW expected AS
SELECT s.session_id, d.delegate_id, d.congress_id, d.form_of_address, d.full_name, d.sort_key, d.position,
       d.unit_code, d.unit_name, d.category, d.standing, d.scanned
FROM known_sessions s JOIN known_delegates d USING (congress_id)
WHERE d.status = 'ACTIVE' AND (d.session_ids = '{}' OR s.session_id = ANY (d.session_ids));

-- Who is inside, and whether that person is on the list (still).
CREATE VIEW inside AS
SELECT p.session_id, p.delegate_id, p.gate_id, p.first_at,
       coalesce(d.status = 'ACTIVE' AND (d.session_ids = '{}' OR p.session_id = ANY (d.session_ids)), false) AS on_list
FROM presence p LEFT JOIN known_delegates d USING (delegate_id) WHERE p.present;

-- Only scans are counted from checkin.scans.v1 now (ALL and GATE); who is present is read from presence itself.
ALTER TABLE arrival_counts ALTER COLUMN present SET DEFAULT 0;
DELETE FROM arrival_counts WHERE dimension NOT IN ('ALL', 'GATE');
