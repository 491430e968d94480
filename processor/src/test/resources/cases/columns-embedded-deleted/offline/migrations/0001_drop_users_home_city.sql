-- 0001_drop_users_home_city                                      draft until committed
-- schemac 1  schema 1a2951e2ce19 -> 675a0f1952f4  text bdfe9a86dfe4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
DROP INDEX users_home_street_idx;

-- Loses the values of users.home_city, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN home_city;
