-- 0000_initial_schema
-- schemac 1  schema (empty) -> 3480463efa78  text da56f62b2e44
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE new_orders (
  id bigint  NOT NULL,
  CONSTRAINT new_orders_pkey PRIMARY KEY (id)
);

CREATE TABLE orders (
  id bigint  NOT NULL,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);

CREATE TABLE lines (
  id       bigint  NOT NULL,
  order_id bigint  NOT NULL,
  CONSTRAINT lines_pkey PRIMARY KEY (id),
  CONSTRAINT lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id)
);
