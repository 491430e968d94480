-- 0003_change_users_language_switch                                        file 3 of 3
-- schemac 1  schema 94266422b21f -> 3cb07f56af28  text 24a1d8124f4f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002 (fill).
-- Only until 0003 (switch): old code that writes NULL to users.language.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that writes NULL to users.language. Brief ACCESS EXCLUSIVE on users.
DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ALTER COLUMN language SET NOT NULL;

ALTER TABLE users DROP CONSTRAINT schemac_users_language_check;
