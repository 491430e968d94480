-- 0000_initial_schema
-- schemac 1  schema (empty) -> 1c87717aae88  text 3a676db2bfde
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE teams (
  id         bigint       NOT NULL,
  created_at timestamptz,
  CONSTRAINT teams_pkey PRIMARY KEY (id)
);

CREATE INDEX teams_created_at_idx ON teams (created_at);

CREATE TABLE users (
  id         bigint       NOT NULL,
  created_at timestamptz,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE INDEX users_created_at_idx ON users (created_at);
