-- 0003_rename_users_mail_to_email_change_users_email_switch                file 3 of 3
-- schemac 1  schema 075e094a6adc -> 1b5168cddcec  text 2fa4964c40bb
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   users.email or writes NULL to it or that uses users.mail; new code runs from 0003 (switch),
--   since it uses users.email.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves out users.email or writes NULL to it. Brief ACCESS EXCLUSIVE on users.
DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();

-- Breaks code that uses users.mail. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN mail TO email;

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ALTER COLUMN email SET NOT NULL;

ALTER TABLE users DROP CONSTRAINT schemac_users_email_check;
