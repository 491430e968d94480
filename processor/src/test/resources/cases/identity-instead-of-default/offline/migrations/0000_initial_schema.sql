-- 0000_initial_schema
-- schemac 1  schema (empty) -> 09adc41f6749  text ed3f28e83bdc
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE orders (
  id integer  NOT NULL DEFAULT 0,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);
