-- 0000_initial_schema
-- schemac 1  schema (empty) -> c9336f677088  text 47a35cce211c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id     bigint  NOT NULL,
  amount text,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
