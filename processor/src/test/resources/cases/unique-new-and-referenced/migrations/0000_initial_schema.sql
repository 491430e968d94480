-- 0000_initial_schema
-- schemac 1  schema (empty) -> e283442a35f0  text 65ad491b8808
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE mails (
  id       bigint  NOT NULL,
  receiver text,
  CONSTRAINT mails_pkey PRIMARY KEY (id)
);

CREATE TABLE users (
  id    bigint  NOT NULL,
  email text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
