-- 0000_initial_schema
-- schemac 1  schema (empty) -> d573dd308449  text 78c8a4f030a0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id  bigint  NOT NULL,
  age text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
