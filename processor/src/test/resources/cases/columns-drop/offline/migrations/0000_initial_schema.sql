-- 0000_initial_schema
-- schemac 1  schema (empty) -> ab8a2be9b68f  text 21fc583e3165
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id       bigint  NOT NULL,
  nickname text,
  email    text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
