-- 0001_change_users_mood                                         draft until committed
-- schemac 1  schema 32733e79b8e2 -> 32733e79b8e2  text 655291ce87db
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users DROP CONSTRAINT users_mood_labels;

-- Updates rows of users at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of users still wait, locked above.
UPDATE users
  SET mood = CASE mood WHEN 'BAD' THEN 'GOOD' WHEN 'GOOD' THEN 'BAD' END
  WHERE mood IN ('BAD', 'GOOD');

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it scans users.
ALTER TABLE users ADD CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD'));
