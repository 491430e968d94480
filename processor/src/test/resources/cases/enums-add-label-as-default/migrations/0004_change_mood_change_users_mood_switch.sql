-- 0004_change_mood_change_users_mood_switch                                file 4 of 4
-- schemac 1  schema 0fdcc96c23ab -> 34e6ed0574c7  text cffb75fc97e6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0003 (fill).
-- Only until 0004 (switch): old code that writes NULL to users.mood.
-- What new code writes breaks old code that reads 'UNKNOWN' of mood without knowing it.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that writes NULL to users.mood. Brief ACCESS EXCLUSIVE on users.
DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ALTER COLUMN mood SET NOT NULL;

ALTER TABLE users DROP CONSTRAINT schemac_users_mood_check;
