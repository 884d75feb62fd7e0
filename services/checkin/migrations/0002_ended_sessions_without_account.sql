-- Whose session it was is never asked; the column stays for processes of the version before, which still fill it.
ALTER TABLE known_ended_sessions ALTER COLUMN account_id DROP NOT NULL;
