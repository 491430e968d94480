-- 0003_change_users_logins_switch                                draft until committed
-- schemac 1  schema 09fba7e792e6 -> 2155a536adf0  text 0f187ec8cb74
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that writes NULL to users.logins. Brief ACCESS EXCLUSIVE on users.
DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ALTER COLUMN logins SET NOT NULL;

ALTER TABLE users DROP CONSTRAINT schemac_users_logins_check;
