-- 0000_initial_schema
-- schemac 1  schema (empty) -> f6a6990a463c  text 3a0ae83276d2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE teams (
  id bigint  NOT NULL,
  CONSTRAINT teams_pkey PRIMARY KEY (id)
);

CREATE TABLE users (
  email text
);
