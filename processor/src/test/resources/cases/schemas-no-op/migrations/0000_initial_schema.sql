-- 0000_initial_schema
-- schemac 1  schema (empty) -> 7471adaff6c8  text e7bba82d6303
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SCHEMA audit;

CREATE EXTENSION IF NOT EXISTS citext;

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE audit.log (
  id bigint  NOT NULL,
  CONSTRAINT log_pkey PRIMARY KEY (id)
);
