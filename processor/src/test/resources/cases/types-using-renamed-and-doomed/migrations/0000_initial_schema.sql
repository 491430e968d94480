-- 0000_initial_schema
-- schemac 1  schema (empty) -> 6c30e1fc8448  text d106fe95dd5c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id     bigint   NOT NULL,
  metres integer  NOT NULL,
  unit   text,
  factor text,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
