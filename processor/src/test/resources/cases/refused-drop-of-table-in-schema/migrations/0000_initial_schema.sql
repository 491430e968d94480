-- 0000_initial_schema
-- schemac 1  schema (empty) -> 22778e8959fa  text 5f562e309623
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SCHEMA audit;

CREATE TABLE users (
  id bigint  NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE TABLE audit.log (
  id bigint  NOT NULL,
  CONSTRAINT log_pkey PRIMARY KEY (id)
);
