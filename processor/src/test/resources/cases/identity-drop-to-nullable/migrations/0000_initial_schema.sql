-- 0000_initial_schema
-- schemac 1  schema (empty) -> 454e8e3da3c9  text 5fd6eaa8cd1c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE orders (
  id     bigint  NOT NULL,
  number bigint  NOT NULL GENERATED ALWAYS AS IDENTITY,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);
