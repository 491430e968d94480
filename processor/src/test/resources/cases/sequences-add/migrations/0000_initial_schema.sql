-- 0000_initial_schema
-- schemac 1  schema (empty) -> 9da3b3f74b25  text b9605bbd0557
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE orders (
  id   bigint  NOT NULL,
  note text,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);
