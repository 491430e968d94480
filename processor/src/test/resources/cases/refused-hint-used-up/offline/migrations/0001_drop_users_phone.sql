-- 0001_drop_users_phone
-- schemac 1  schema 0a40c77e053b -> 32179ffed416  text 245d7fe24c1b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- Loses the values of users.phone.
-- Locks: ACCESS EXCLUSIVE on users.

-- Loses the values of users.phone, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN phone;
