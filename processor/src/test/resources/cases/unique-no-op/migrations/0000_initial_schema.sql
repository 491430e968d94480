-- 0000_initial_schema
-- schemac 1  schema (empty) -> d036b7a5fb81  text ce264c6526e4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id    bigint  NOT NULL,
  email text,
  first text,
  last  text,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_email_key UNIQUE (email),
  CONSTRAINT users_first_last_key UNIQUE (first, last)
);
