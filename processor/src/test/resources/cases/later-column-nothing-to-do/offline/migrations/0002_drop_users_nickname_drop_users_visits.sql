-- 0002_drop_users_nickname_drop_users_visits
-- schemac 1  schema ce2a605720ae -> 32179ffed416  text af5617614437
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0002, new code before it too.
-- Loses the values of users.nickname and users.visits.
-- Locks: ACCESS EXCLUSIVE on users.

-- Loses the values of users.nickname and users.visits. Breaks code that uses users.nickname or
-- users.visits. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  DROP COLUMN nickname,
  DROP COLUMN visits;
