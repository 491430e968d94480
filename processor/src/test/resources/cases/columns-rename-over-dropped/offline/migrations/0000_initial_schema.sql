-- 0000_initial_schema
-- schemac 1  schema (empty) -> 59f1770f5736  text 8164c0b80fac
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id        bigint  NOT NULL,
  email     text,
  new_email text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE INDEX users_email_idx ON users (email);

CREATE INDEX users_new_email_idx ON users (new_email);
