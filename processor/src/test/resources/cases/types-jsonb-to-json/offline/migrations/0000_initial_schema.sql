-- 0000_initial_schema
-- schemac 1  schema (empty) -> e0052a02efd4  text e70f9a5a733d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id   bigint  NOT NULL,
  data jsonb   DEFAULT '{}',
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
