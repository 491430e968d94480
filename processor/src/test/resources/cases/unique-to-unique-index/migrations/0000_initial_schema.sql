-- 0000_initial_schema
-- schemac 1  schema (empty) -> b60ddaef1fff  text 15cc99aeea40
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id    bigint  NOT NULL,
  email text,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_email UNIQUE (email)
);
