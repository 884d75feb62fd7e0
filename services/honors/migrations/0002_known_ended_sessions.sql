-- The name that chassis/access reads in every service. The view lets processes of the version before go on.
ALTER TABLE ended_sessions RENAME TO known_ended_sessions;
CREATE VIEW ended_sessions AS SELECT session_id, ended_at FROM known_ended_sessions;
