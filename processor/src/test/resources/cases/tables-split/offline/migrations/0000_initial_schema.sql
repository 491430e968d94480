-- 0000_initial_schema
-- schemac 1  schema (empty) -> 9b5a95c69343  text a7d069b38f70
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id     bigint  NOT NULL,
  email  text,
  street text,
  city   text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
