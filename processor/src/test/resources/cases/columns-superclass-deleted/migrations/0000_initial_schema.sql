-- 0000_initial_schema
-- schemac 1  schema (empty) -> b614143edebe  text 804cd133d1fb
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id         bigint       NOT NULL,
  created_at timestamptz,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE INDEX users_created_at_idx ON users (created_at);
