-- 0002_create_mood_and_2_more_switch                             draft until committed
-- schemac 1  schema 718f783598f1 -> 9891fbe4e876  text 839fd8a593d6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that takes users.mood for text, and code that takes users.former for text[]. Blocks
-- reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users.
ALTER TABLE users
  DROP CONSTRAINT users_former_labels,
  DROP CONSTRAINT users_mood_labels,
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE mood USING mood::mood,
  ALTER COLUMN mood SET DEFAULT 'GOOD',
  ALTER COLUMN former TYPE mood[] USING former::mood[];
