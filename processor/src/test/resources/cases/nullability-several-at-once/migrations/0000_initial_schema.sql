-- 0000_initial_schema
-- schemac 1  schema (empty) -> 95c2aa9fdfa7  text a7fb1e00ac73
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id    bigint   NOT NULL,
  first text,
  last  text,
  age   integer  NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
