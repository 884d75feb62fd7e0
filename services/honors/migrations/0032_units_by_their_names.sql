-- What else the units of a congress are called, by files and before they were renamed: [{"name": …, "other_names": […]}].
ALTER TABLE known_congresses ADD COLUMN units jsonb NOT NULL DEFAULT '[]';
