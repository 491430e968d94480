-- 0003_add_users_phone_and_3_more_switch                                   file 3 of 3
-- schemac 1  schema 32179ffed416 -> a12a95e8f45d  text 320dc0033779
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only from 0002 (fill): new code that says ON CONFLICT (email).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE USING INDEX users_email_key_build;
