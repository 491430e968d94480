-- 0000_initial_schema
-- schemac 1  schema (empty) -> 4983517b4c6e  text e3c89863ee5e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE spans (
  id     bigint   NOT NULL,
  a      integer  NOT NULL,
  b      integer  NOT NULL,
  length integer  GENERATED ALWAYS AS (b - a) STORED,
  CONSTRAINT spans_pkey PRIMARY KEY (id)
);
