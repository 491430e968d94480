-- 0000_initial_schema
-- schemac 1  schema (empty) -> 9d5d3b3a48bd  text 43aea65e4d48
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id   bigint  NOT NULL,
  mail text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE INDEX users_lower ON users (lower(mail));
