-- 0000_initial_schema
-- schemac 1  schema (empty) -> 2d6d0a96368a  text 29975699d467
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id         bigint       NOT NULL,
  created_at timestamptz,
  version    integer      NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_version_check CHECK (version > 0)
);

CREATE INDEX users_created_at_idx ON users (created_at);
