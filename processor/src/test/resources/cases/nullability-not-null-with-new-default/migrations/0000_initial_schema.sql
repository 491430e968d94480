-- 0000_initial_schema
-- schemac 1  schema (empty) -> 09fba7e792e6  text 1d62c2e58d14
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id     bigint   NOT NULL,
  logins integer,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
