-- 0002_create_mood_change_users_mood_switch                      draft until committed
-- schemac 1  schema 8beb61fd8e15 -> 94a3da483615  text b1f10bcfecfe
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts, or updates in any column, a row that violates users_bad_later. Brief
-- ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ADD CONSTRAINT users_bad_later CHECK (mood <> 'BAD' OR id > 10) NOT VALID;
