-- 0000_initial_schema
-- schemac 1  schema (empty) -> a5e7c685acc2  text af58cc06503d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id         bigint  NOT NULL,
  first_name text,
  last_name  text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
