-- 0000_initial_schema
-- schemac 1  schema (empty) -> 27dbb0a4b78f  text 377f929179d7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SEQUENCE tickets;

CREATE TABLE orders (
  id     bigint  NOT NULL DEFAULT nextval('tickets'),
  number bigint  NOT NULL,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);

ALTER SEQUENCE tickets OWNED BY orders.id;
