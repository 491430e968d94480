-- 0000_initial_schema
-- schemac 1  schema (empty) -> 54c5e4a11b1d  text ceded7c7be82
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id       bigint   NOT NULL,
  archived boolean  NOT NULL DEFAULT FALSE,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
