-- 0001_change_users_email                                        draft until committed
-- schemac 1  schema fbbd42243836 -> 1b5168cddcec  text 08c6bc12d2c2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users DROP CONSTRAINT users_email_there;
