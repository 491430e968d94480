-- 0001_change_users_logins                                       draft until committed
-- schemac 1  schema 2155a536adf0 -> 8d6d9a007452  text 9547f6132fd3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users ALTER COLUMN logins TYPE bigint;
