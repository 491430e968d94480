-- 0000_initial_schema
-- schemac 1  schema (empty) -> fbbd42243836  text 7ebf2e312c26
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id    bigint  NOT NULL,
  email text,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_email_there CHECK (email IS NOT NULL)
);
