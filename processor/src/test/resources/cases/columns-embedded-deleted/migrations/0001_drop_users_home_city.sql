-- 0001_drop_users_home_city                                      draft until committed
-- schemac 1  schema 1a2951e2ce19 -> 675a0f1952f4  text 2ec14fadadb5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP INDEX users_home_street_idx;

ALTER TABLE users DROP COLUMN home_city;
