-- 0000_initial_schema
-- schemac 1  schema (empty) -> 7c953118080d  text 00db2c5c1e08
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE teams (
  id bigint  NOT NULL,
  CONSTRAINT teams_pkey PRIMARY KEY (id)
);

CREATE TABLE users (
  id    bigint  NOT NULL,
  email text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
