-- When somebody was last admitted, of whom a roll may say that they are dead; NULL for whom the doors told of before this.
ALTER TABLE known_presence ADD COLUMN admitted_at timestamptz;
