-- 0001_drop_users_home_city
-- schemac 1  schema 1a2951e2ce19 -> 675a0f1952f4  text ec0508c4cc55
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- Loses the values of users.home_city.
-- Locks: ACCESS EXCLUSIVE on users.

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
DROP INDEX users_home_street_idx;

-- Loses the values of users.home_city, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN home_city;
