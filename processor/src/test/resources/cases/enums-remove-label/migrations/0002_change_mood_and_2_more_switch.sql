-- 0002_change_mood_and_2_more_switch                             draft until committed
-- schemac 1  schema 7b48118efdc8 -> 7db54dfd4696  text 662d1415f688
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts, or updates in any column, a row that violates users_mood_id_check.
-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ADD CONSTRAINT users_mood_id_check CHECK (mood <> 'BAD' OR id > 0) NOT VALID;
