-- 0000_initial_schema
-- schemac 1  schema (empty) -> 4df6760c4f36  text 62b43005d8db
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id    bigint  NOT NULL,
  email text,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_email_key UNIQUE (email)
);
