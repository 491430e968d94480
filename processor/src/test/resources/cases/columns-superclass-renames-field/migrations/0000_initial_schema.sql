-- 0000_initial_schema
-- schemac 1  schema (empty) -> 7af666228b23  text 660f3b1b89f5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE teams (
  id      bigint       NOT NULL,
  created timestamptz,
  CONSTRAINT teams_pkey PRIMARY KEY (id)
);

CREATE INDEX teams_created_idx ON teams (created);

CREATE TABLE users (
  id      bigint       NOT NULL,
  created timestamptz,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE INDEX users_created_idx ON users (created);
