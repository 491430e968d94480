-- 0000_initial_schema
-- schemac 1  schema (empty) -> e4379d033294  text 6dda1fcdd48d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SCHEMA audit;

CREATE TYPE audit.level AS ENUM ('INFO', 'ERROR');

CREATE TABLE audit.log (
  id    bigint       NOT NULL,
  level audit.level,
  CONSTRAINT log_pkey PRIMARY KEY (id)
);
