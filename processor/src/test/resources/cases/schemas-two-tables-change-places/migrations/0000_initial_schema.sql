-- 0000_initial_schema
-- schemac 1  schema (empty) -> 7485c744301f  text be5916f9d2e9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SCHEMA a;

CREATE SCHEMA b;

CREATE TABLE a.log (
  id bigint  NOT NULL,
  CONSTRAINT log_pkey PRIMARY KEY (id)
);

CREATE TABLE b.log (
  id integer  NOT NULL,
  CONSTRAINT log_pkey PRIMARY KEY (id)
);
