-- Whose name was withdrawn while it was on air or stood armed, '' once the next was taken: the MC must not read on.
ALTER TABLE stages ADD COLUMN withdrawn text NOT NULL DEFAULT '';
