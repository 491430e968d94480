-- 0003_change_users_email_change_users_phone_switch              draft until committed
-- schemac 1  schema b6fb79ac1741 -> f8154c6b2309  text f34a664cc263
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves out users.email or writes NULL to it, and code that leaves out
-- users.phone or writes NULL to it. Brief ACCESS EXCLUSIVE on users.
DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();
