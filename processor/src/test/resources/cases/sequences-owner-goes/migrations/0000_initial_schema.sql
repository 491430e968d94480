-- 0000_initial_schema
-- schemac 1  schema (empty) -> 43a5e61eaa0e  text b02a9f1f0cb1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SEQUENCE numbers;

CREATE SEQUENCE tickets;

CREATE TABLE orders (
  id     bigint  NOT NULL,
  number bigint  NOT NULL DEFAULT nextval('tickets'),
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);

ALTER SEQUENCE numbers OWNED BY orders.number;

ALTER SEQUENCE tickets OWNED BY orders.number;
