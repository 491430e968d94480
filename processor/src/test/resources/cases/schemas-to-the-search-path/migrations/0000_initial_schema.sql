-- 0000_initial_schema
-- schemac 1  schema (empty) -> c3163c19d3f8  text 9a8c339e6e34
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SCHEMA audit;

CREATE TABLE audit.log (
  id bigint       NOT NULL,
  at timestamptz,
  CONSTRAINT log_pkey PRIMARY KEY (id)
);

CREATE INDEX log_at_idx ON audit.log (at);
