-- 0003_drop_users_phone_switch                                   draft until committed
-- schemac 1  schema a20eaabc6bc0 -> 19cc87417ebf  text df6f85d8034e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
DROP INDEX users_phone_idx;

-- Loses the values of users.phone, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN phone;
