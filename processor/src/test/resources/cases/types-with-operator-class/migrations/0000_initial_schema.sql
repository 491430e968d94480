-- 0000_initial_schema
-- schemac 1  schema (empty) -> d1197c50651a  text 76d85b2c4417
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id   bigint  NOT NULL,
  code text,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);

CREATE INDEX things_code_idx ON things (code text_pattern_ops);
