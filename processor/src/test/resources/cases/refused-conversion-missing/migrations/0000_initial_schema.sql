-- 0000_initial_schema
-- schemac 1  schema (empty) -> 0acf89372c56  text 73ed71131941
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id     bigint       NOT NULL,
  amount text,
  code   varchar(40),
  price  numeric,
  at     timestamptz,
  tag    text,
  data   json,
  open   boolean      NOT NULL,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
