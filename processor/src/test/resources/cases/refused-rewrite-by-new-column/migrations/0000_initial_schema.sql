-- 0000_initial_schema
-- schemac 1  schema (empty) -> 36763b528696  text 0e2a9791b9a2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id    bigint   NOT NULL,
  count integer  NOT NULL,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
