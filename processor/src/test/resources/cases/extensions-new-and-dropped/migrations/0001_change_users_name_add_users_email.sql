-- 0001_change_users_name_add_users_email                         draft until committed
-- schemac 1  schema 73dc4ed2f016 -> 0a153e3bdc40  text bc043bdd813d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE EXTENSION IF NOT EXISTS citext;

DROP INDEX users_name_trgm;

ALTER TABLE users
  ALTER COLUMN name TYPE citext USING name::citext,
  ADD COLUMN email citext,
  ADD CONSTRAINT users_email_key UNIQUE (email);

DROP EXTENSION pg_trgm;
