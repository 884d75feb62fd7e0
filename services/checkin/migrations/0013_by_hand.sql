CREATE TABLE hand_admissions (
    scan_id   uuid PRIMARY KEY REFERENCES scans ON DELETE CASCADE,
    reason    text NOT NULL,
    overruled text, -- the verdict that the rule would have given
    full_name text NOT NULL, -- of somebody on no list, else ''
    unit_name text NOT NULL,
    folded    text NOT NULL -- name and unit for searching
);
