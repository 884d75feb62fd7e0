-- Who was rejected waits for nothing: the hold that an older release left beside it ends.
UPDATE nominations SET hold = '' WHERE state = 'REJECTED' AND hold <> '';
