-- 0000_initial_schema
-- schemac 1  schema (empty) -> 1b611c167847  text ddab12739da4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE orders (
  id integer  NOT NULL GENERATED ALWAYS AS IDENTITY,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);
