-- One unit may be locked before the others: its row then prevails although it is earlier. '' is never locked so: it is the others.
ALTER TABLE submission_deadlines ADD COLUMN locked boolean NOT NULL DEFAULT false CHECK (NOT locked OR unit_code <> '');
