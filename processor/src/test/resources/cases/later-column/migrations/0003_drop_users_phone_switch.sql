-- 0003_drop_users_phone_switch
-- schemac 1  schema a20eaabc6bc0 -> 19cc87417ebf  text 77d8b6580081
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Loses the values of users.phone.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
DROP INDEX users_phone_idx;

-- Loses the values of users.phone. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN phone;
