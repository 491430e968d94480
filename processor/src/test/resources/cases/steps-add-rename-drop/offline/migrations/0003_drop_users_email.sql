-- 0003_drop_users_email
-- schemac 1  schema 4df6760c4f36 -> 32179ffed416  text a74731f37ce6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003, new code before it too.
-- Loses the values of users.email.
-- Locks: ACCESS EXCLUSIVE on users.

-- Loses the values of users.email. Breaks code that says ON CONFLICT (email), and code that uses
-- users.email. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  DROP CONSTRAINT users_email_key,
  DROP COLUMN email;
