-- 0001_change_users_mood_and_2_more_switch                       draft until committed
-- schemac 1  schema 9891fbe4e876 -> 718f783598f1  text 4b479a37c5ed
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that takes users.mood for mood, and code that takes users.former for mood[]. Blocks
-- reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users.
ALTER TABLE users
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE text,
  ALTER COLUMN mood SET DEFAULT 'GOOD',
  ALTER COLUMN former TYPE text[] USING former::text[],
  ADD CONSTRAINT users_former_labels
    CHECK (array_replace(former, NULL, 'BAD') <@ ARRAY['BAD', 'GOOD']::text[]) NOT VALID,
  ADD CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD')) NOT VALID;

-- Breaks code that names the type mood.
DROP TYPE mood;
