-- 0002_drop_users_nickname_drop_users_visits                     draft until committed
-- schemac 1  schema ce2a605720ae -> 32179ffed416  text 96ca7f705c8f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Loses the values of users.nickname and users.visits. Breaks code that uses users.nickname or
-- users.visits. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  DROP COLUMN nickname,
  DROP COLUMN visits;
