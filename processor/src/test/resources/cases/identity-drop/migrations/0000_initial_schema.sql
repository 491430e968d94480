-- 0000_initial_schema
-- schemac 1  schema (empty) -> 92dbae61fb0d  text 2aa1b706f159
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE orders (
  id     bigint  NOT NULL GENERATED ALWAYS AS IDENTITY,
  number bigint  NOT NULL GENERATED ALWAYS AS IDENTITY,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);
