-- The order in which a unit's file gave its people; 0 while no file did.
ALTER TABLE delegates ADD list_place int NOT NULL DEFAULT 0;
