-- 0000_initial_schema
-- schemac 1  schema (empty) -> 23d423dc761f  text 5aa7bdc30bfd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id    bigint  NOT NULL,
  email text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE UNIQUE INDEX users_email ON users (lower(email));
