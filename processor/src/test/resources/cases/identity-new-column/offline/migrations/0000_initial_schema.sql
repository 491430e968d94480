-- 0000_initial_schema
-- schemac 1  schema (empty) -> 69e9ca972624  text e0e9bd4f94fb
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE orders (
  id uuid  NOT NULL,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);
