-- 0000_initial_schema
-- schemac 1  schema (empty) -> 51d8245cfa73  text 601e6b4b8d6e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id integer  NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
