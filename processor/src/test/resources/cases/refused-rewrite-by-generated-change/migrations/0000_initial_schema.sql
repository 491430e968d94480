-- 0000_initial_schema
-- schemac 1  schema (empty) -> 94d9b661cb75  text 3e0d793fd34e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id    bigint   NOT NULL,
  count integer  NOT NULL,
  more  integer  GENERATED ALWAYS AS (count * 2) STORED,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
