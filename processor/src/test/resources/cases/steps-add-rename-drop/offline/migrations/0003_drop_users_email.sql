-- 0003_drop_users_email                                          draft until committed
-- schemac 1  schema 4df6760c4f36 -> 32179ffed416  text 89bfeaa28b29
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Loses the values of users.email. Breaks code that says ON CONFLICT (email), and code that uses
-- users.email. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  DROP CONSTRAINT users_email_key,
  DROP COLUMN email;
