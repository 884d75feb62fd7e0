-- How many scans of a device that was revoked came otherwise, and when somebody said that it was dealt with: what it says of
-- itself afterwards is still the number that it held.
ALTER TABLE device_words ADD COLUMN handed_in int NOT NULL DEFAULT 0, ADD COLUMN settled_at timestamptz;
