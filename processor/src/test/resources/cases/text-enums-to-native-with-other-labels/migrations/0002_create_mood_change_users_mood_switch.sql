-- 0002_create_mood_change_users_mood_switch                      draft until committed
-- schemac 1  schema b782e4f4f285 -> 998fde685695  text f5f309776a51
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses which rows of users.mood held 'MIDDLING'. Breaks code that takes users.mood for text.
-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users.
ALTER TABLE users
  DROP CONSTRAINT users_mood_labels,
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE mood
    USING (CASE mood::text WHEN 'GOOD' THEN 'FINE' WHEN 'MIDDLING' THEN 'BAD' ELSE mood::text END)::mood,
  ALTER COLUMN mood SET DEFAULT 'UNKNOWN';
