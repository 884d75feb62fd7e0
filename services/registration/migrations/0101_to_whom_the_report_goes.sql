-- To whom the report to the upper level is written ("Kính gửi: …"); '' as the level of the congress has it.
ALTER TABLE summary_notes ADD addressee text NOT NULL DEFAULT '';
