-- 0000_initial_schema
-- schemac 1  schema (empty) -> 2155a536adf0  text b672af80d738
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id     bigint   NOT NULL,
  logins integer  NOT NULL DEFAULT 0,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
