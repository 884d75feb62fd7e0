-- All who wrote the words of an entry since a second person approved them; `before_approval`: these words were seen by another.
ALTER TABLE word_writers DROP CONSTRAINT word_writers_pkey;
ALTER TABLE word_writers ADD PRIMARY KEY (entry_id, written_by);
ALTER TABLE word_writers ADD COLUMN before_approval boolean NOT NULL DEFAULT false;
UPDATE word_writers w SET before_approval = true FROM approvals y
WHERE y.entry_id = w.entry_id AND y.approved_at >= w.written_at;
