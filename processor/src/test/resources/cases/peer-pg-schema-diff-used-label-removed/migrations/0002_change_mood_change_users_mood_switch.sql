-- 0002_change_mood_change_users_mood_switch                      draft until committed
-- schemac 1  schema 900a7c235fe7 -> 5ebc40a6b818  text c83cc9d1852e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts, or updates in any column, a row that violates users_not_bad. Brief
-- ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ADD CONSTRAINT users_not_bad CHECK (mood <> 'BAD') NOT VALID;
