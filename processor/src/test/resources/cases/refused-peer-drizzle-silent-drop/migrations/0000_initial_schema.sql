-- 0000_initial_schema
-- schemac 1  schema (empty) -> 517bc6ca5c77  text ac415f7443e0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE sessions (
  id bigint  NOT NULL,
  CONSTRAINT sessions_pkey PRIMARY KEY (id)
);

CREATE TABLE users (
  id       bigint  NOT NULL,
  nickname text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
