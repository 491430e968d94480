-- 0000_initial_schema
-- schemac 1  schema (empty) -> 447d995cc18c  text 60e52f0402f4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE people (
  id    bigint  NOT NULL,
  mail  text,
  phone text,
  age   text,
  CONSTRAINT people_pkey PRIMARY KEY (id)
);
