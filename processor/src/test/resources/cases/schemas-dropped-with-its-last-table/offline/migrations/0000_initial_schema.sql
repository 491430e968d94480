-- 0000_initial_schema
-- schemac 1  schema (empty) -> 26afff02d977  text 69dce9e6a96c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SCHEMA audit;

CREATE TYPE audit.level AS ENUM ('INFO', 'ERROR');

CREATE TABLE log (
  id bigint  NOT NULL,
  CONSTRAINT log_pkey PRIMARY KEY (id)
);

CREATE TABLE audit.entries (
  id    bigint       NOT NULL,
  level audit.level,
  CONSTRAINT entries_pkey PRIMARY KEY (id)
);
