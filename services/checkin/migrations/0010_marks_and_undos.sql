-- `text_mark`: 16 bits that tell two texts under one scan id apart; NULL for what was kept before, and for taps.
-- `undone_by`: the account or the device that took an admission back; only an organiser gives a reason.
ALTER TABLE scans
    ADD COLUMN text_mark   int,
    ADD COLUMN undone_by   text,
    ADD COLUMN undone_reason text;
