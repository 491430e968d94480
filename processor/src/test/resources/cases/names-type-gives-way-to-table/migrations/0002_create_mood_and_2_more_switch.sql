-- 0002_create_mood_and_2_more_switch                             draft until committed
-- schemac 1  schema 0fdcc96c23ab -> ee6c6ab26081  text 31b50c83fd0a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that takes users.mood for schemac_old_mood. Blocks reads and writes of users (ACCESS
-- EXCLUSIVE) while it rewrites users.
ALTER TABLE users ALTER COLUMN mood TYPE text;

DROP TYPE schemac_old_mood;
