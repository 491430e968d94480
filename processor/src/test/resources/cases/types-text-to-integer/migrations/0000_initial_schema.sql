-- 0000_initial_schema
-- schemac 1  schema (empty) -> 194941a10b09  text c3227a1b2efa
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id     bigint  NOT NULL,
  amount text    NOT NULL DEFAULT '1',
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
