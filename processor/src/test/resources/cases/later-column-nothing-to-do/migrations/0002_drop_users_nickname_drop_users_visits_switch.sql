-- 0002_drop_users_nickname_drop_users_visits_switch
-- schemac 1  schema ce2a605720ae -> 32179ffed416  text 33e9b5a007cf
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Loses the values of users.nickname and users.visits.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses the values of users.nickname and users.visits. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  DROP COLUMN nickname,
  DROP COLUMN visits;
