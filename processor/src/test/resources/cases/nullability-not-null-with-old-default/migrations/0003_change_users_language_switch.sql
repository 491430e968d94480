-- 0003_change_users_language_switch                              draft until committed
-- schemac 1  schema 94266422b21f -> 3cb07f56af28  text 1189a2e67ce6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that writes NULL to users.language. Brief ACCESS EXCLUSIVE on users.
DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ALTER COLUMN language SET NOT NULL;

ALTER TABLE users DROP CONSTRAINT schemac_users_language_check;
