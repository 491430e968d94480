-- 0001_drop_users_nickname_and_2_more_switch
-- schemac 1  schema 85895f5c65dc -> 7531c442f81b  text 13d30166602c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001 (switch), new code before it too.
-- Only from 0001 (switch): new code that deletes rows that users_team_id_fkey keeps.
-- Loses the values of users.nickname and users.team_id.
-- Locks: ACCESS EXCLUSIVE on teams and users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses users waits from here on
LOCK TABLE teams IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
DROP INDEX users_city_nickname_idx;

-- Loses the values of users.nickname and users.team_id. Breaks code that says ON CONFLICT
-- (nickname), and code that uses users.search_name, users.nickname or users.team_id. Brief ACCESS
-- EXCLUSIVE on teams and users.
ALTER TABLE users
  DROP CONSTRAINT users_team_id_fkey,
  DROP CONSTRAINT users_nickname_city_check,
  DROP CONSTRAINT users_nickname_key,
  DROP COLUMN search_name,
  DROP COLUMN nickname,
  DROP COLUMN team_id;
