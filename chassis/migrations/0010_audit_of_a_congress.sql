-- In which congress something was done, as far as the request says: who audits one congress reads those lines alone. Lines of
-- before say nothing of it and are read by who audits everything.
ALTER TABLE audit ADD congress_id uuid;
CREATE INDEX audit_of_congress ON audit (congress_id, id DESC) WHERE congress_id IS NOT NULL;
