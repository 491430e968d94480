-- 0001_change_users_mood                                         draft until committed
-- schemac 1  schema 624791edb31c -> e8ae52619b43  text c78e2d99ddd9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE users
  DROP CONSTRAINT users_mood_labels,
  ALTER COLUMN mood SET DEFAULT 'it''s good';

-- Breaks code that looks for 'GOOD' in users.mood. Updates rows of users at once: writers of the
-- same rows wait until the transaction ends. Reads and writes of users wait until COMMIT (locked
-- above).
UPDATE users SET mood = 'it''s good' WHERE mood = 'GOOD';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it scans users.
ALTER TABLE users ADD CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'it''s good'));
