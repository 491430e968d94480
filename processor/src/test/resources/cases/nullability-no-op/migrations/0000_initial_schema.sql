-- 0000_initial_schema
-- schemac 1  schema (empty) -> 6815c90db03c  text 6e9f4a9800e2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id    bigint   NOT NULL,
  age   integer  NOT NULL,
  name  text,
  email text     NOT NULL,
  phone text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
