-- How the credentials report is reckoned, and the reports that were frozen. A frozen one is never written again but to say
-- that it was withdrawn; the next one is another edition.
CREATE TABLE report_rules (
    congress_id     uuid PRIMARY KEY REFERENCES congresses,
    version         int     NOT NULL,
    enabled         boolean NOT NULL,
    standing        text    NOT NULL CHECK (standing IN ('OFFICIAL', 'ALL')),
    decimals        int     NOT NULL CHECK (decimals BETWEEN 0 AND 4),
    direct_decimals int     NOT NULL CHECK (direct_decimals BETWEEN 0 AND 4),
    signer_role     text    NOT NULL,
    signer_name     text    NOT NULL
);

CREATE TABLE credential_reports (
    report_id        uuid PRIMARY KEY,
    congress_id      uuid        NOT NULL REFERENCES congresses,
    edition          int         NOT NULL CHECK (edition > 0),
    session_id       uuid        NOT NULL,
    frozen_at        timestamptz NOT NULL,
    frozen_by        text        NOT NULL,
    attendance_age_ms bigint,
    figures          jsonb       NOT NULL,
    paper            jsonb       NOT NULL,
    digest           text        NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    withdrawn_at     timestamptz,
    withdrawn_reason text        NOT NULL DEFAULT '',
    UNIQUE (congress_id, edition)
);
CREATE UNIQUE INDEX credential_reports_one_holds ON credential_reports (congress_id) WHERE withdrawn_at IS NULL;

CREATE FUNCTION credential_report_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.report_id, NEW.congress_id, NEW.edition, NEW.session_id, NEW.frozen_at, NEW.frozen_by, NEW.figures, NEW.paper, NEW.digest)
        IS DISTINCT FROM
       (OLD.report_id, OLD.congress_id, OLD.edition, OLD.session_id, OLD.frozen_at, OLD.frozen_by, OLD.figures, OLD.paper, OLD.digest)
    THEN
        RAISE EXCEPTION 'a frozen report is never changed';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER credential_reports_stay BEFORE UPDATE ON credential_reports
    FOR EACH ROW EXECUTE FUNCTION credential_report_stays();
