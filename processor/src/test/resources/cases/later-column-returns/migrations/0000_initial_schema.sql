-- 0000_initial_schema
-- schemac 1  schema (empty) -> 1e853560e551  text 16932c22a192
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id       bigint  NOT NULL,
  nickname text    NOT NULL,
  phone    text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
