-- 0000_initial_schema
-- schemac 1  schema (empty) -> dbc4dd5a5697  text 9e2abd060458
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE orders (
  id     bigint  NOT NULL GENERATED ALWAYS AS IDENTITY,
  number bigint  NOT NULL,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);
