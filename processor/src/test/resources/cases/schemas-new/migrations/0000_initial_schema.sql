-- 0000_initial_schema
-- schemac 1  schema (empty) -> f6422f0f8ded  text 53879c8f6da0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE log (
  id bigint  NOT NULL,
  CONSTRAINT log_pkey PRIMARY KEY (id)
);
