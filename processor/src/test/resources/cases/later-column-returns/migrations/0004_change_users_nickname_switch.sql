-- 0004_change_users_nickname_switch                                        file 3 of 3
-- schemac 1  schema b2d1a1427ed6 -> 1e853560e551  text a3ed1a661d11
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0004 (switch), new code from 0003 (fill).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves out users.nickname or writes NULL to it. Brief ACCESS EXCLUSIVE on users.
DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ALTER COLUMN nickname SET NOT NULL;

ALTER TABLE users DROP CONSTRAINT schemac_users_nickname_check;
