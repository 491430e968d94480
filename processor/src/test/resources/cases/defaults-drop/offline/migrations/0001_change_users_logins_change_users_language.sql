-- 0001_change_users_logins_change_users_language                 draft until committed
-- schemac 1  schema c973d7c70d1f -> 7a4e00df687d  text 8a749ec6e7f5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that inserts without users.logins, and code that reads users.language as never NULL.
-- Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  ALTER COLUMN logins DROP DEFAULT,
  ALTER COLUMN language DROP DEFAULT,
  ALTER COLUMN language DROP NOT NULL;
