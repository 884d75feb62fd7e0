-- What was said of doors is looked up whenever they turn, among a word for each scan; the index has those few alone.
CREATE INDEX outbox_of_doors ON outbox (key, id) WHERE headers @> '[["ce_type", "checkin.doors.changed.v1"]]';
