-- 0004_change_mood_change_users_mood_switch                      draft until committed
-- schemac 1  schema 0fdcc96c23ab -> 34e6ed0574c7  text 325599d33b93
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that writes NULL to users.mood. Brief ACCESS EXCLUSIVE on users.
DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ALTER COLUMN mood SET NOT NULL;

ALTER TABLE users DROP CONSTRAINT schemac_users_mood_check;
