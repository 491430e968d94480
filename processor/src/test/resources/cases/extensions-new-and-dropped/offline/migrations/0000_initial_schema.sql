-- 0000_initial_schema
-- schemac 1  schema (empty) -> 73dc4ed2f016  text bca1328fec71
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE users (
  id   bigint  NOT NULL,
  name text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE INDEX users_name_trgm ON users USING gin (name gin_trgm_ops);
