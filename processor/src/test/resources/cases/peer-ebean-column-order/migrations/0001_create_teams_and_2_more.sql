-- 0001_create_teams_and_2_more
-- schemac 1  schema b9ddb85e2197 -> 6ab8de6128dd  text 7d8f0e5cfc63
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

CREATE TABLE teams (
  zip  text,
  city text,
  id   bigint  NOT NULL,
  CONSTRAINT teams_pkey PRIMARY KEY (id)
);

ALTER TABLE users
  ADD COLUMN state text,
  ADD COLUMN area  text;
