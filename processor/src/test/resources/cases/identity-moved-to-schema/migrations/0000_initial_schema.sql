-- 0000_initial_schema
-- schemac 1  schema (empty) -> c6f408267865  text 54349d29637e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE orders (
  id bigint  NOT NULL GENERATED ALWAYS AS IDENTITY,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);
