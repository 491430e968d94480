-- 0002_change_users_place_key_change_users_rank_key_switch                 file 2 of 2
-- schemac 1  schema 4adf65052e2c -> f3ed7ba6e229  text 0d190c1a8b97
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only from 0001 (fill): new code that says ON CONFLICT (place).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT users_place_key,
  DROP CONSTRAINT users_rank_key,
  ADD CONSTRAINT users_place_key UNIQUE
    USING INDEX users_place_key_build
    DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT users_rank_key UNIQUE
    USING INDEX users_rank_key_build
    DEFERRABLE INITIALLY DEFERRED;
