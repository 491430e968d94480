-- 0000_initial_schema
-- schemac 1  schema (empty) -> 3b6f758096cd  text 1347303f9340
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE orders (
  id bigint  NOT NULL,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);
